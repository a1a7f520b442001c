import { Secret as e, fromGitTop as t, invalidToml as n, loginIn as r } from "../index.js";
import { Problem as i, ancestors as a, textOf as o } from "./domain-problem-locked-index.js";
import { aTable as s, parseToml as c, tableIn as l } from "./domain-workspace-shapes.js";
const u = globalThis.process.getBuiltinModule("node:path").isAbsolute, d = globalThis.process.getBuiltinModule("node:path").join, f = globalThis.process.getBuiltinModule("node:path").resolve, lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), readUvIndexes = ({ layers: e, environment: t, netrc: n }) => {
	let setting = (t) => e.flatMap(({ table: { [t]: e }, place: n }) => typeof e == "string" && e !== "" ? [{
		value: e,
		place: `${t} in ${n}`
	}] : [])[0], variable = (e) => {
		let n = t[e];
		return n ? {
			value: n,
			place: `${e} in the environment`
		} : void 0;
	}, r = [...["UV_INDEX", "UV_DEFAULT_INDEX"].flatMap((e) => inVariable(e, t)), ...e.flatMap(inLayer)];
	return {
		declared: firstOfName(r).map((e) => ({
			...e,
			login: loginOf(e, t)
		})),
		settings: {
			publishUrl: setting("publish-url"),
			checkUrl: setting("check-url")
		},
		variables: {
			publishUrl: variable("UV_PUBLISH_URL"),
			checkUrl: variable("UV_PUBLISH_CHECK_URL"),
			publishIndex: variable("UV_PUBLISH_INDEX")
		},
		netrc: n,
		ofWorkspace: e.find(({ isOfWorkspace: e }) => e)?.table ?? {}
	};
}, inVariable = (e, t) => (t[e] ?? "").split(/\s+/).filter((e) => e !== "").map((t) => {
	let [, n, r = t] = /^([A-Za-z0-9._-]+)=(.*)$/.exec(t) ?? [];
	return {
		name: n,
		url: r,
		publishUrl: void 0,
		place: `${e} in the environment`
	};
}), inLayer = ({ table: { index: e }, place: t }) => (Array.isArray(e) ? e : []).filter(s.accepts).flatMap((e) => {
	let { url: n } = e;
	return typeof n == "string" ? [{
		name: o(e.name),
		url: n,
		publishUrl: o(e["publish-url"]),
		place: t
	}] : [];
}), firstOfName = (e) => e.filter(({ name: t }, n) => t === void 0 || e.findIndex((e) => e.name === t) === n), loginOf = ({ name: t, url: n }, i) => {
	let a = t === void 0 ? void 0 : loginVariables(t), o = a && i[a.username], s = a && i[a.password];
	return o || s ? {
		username: o ?? "",
		password: new e(s ?? "")
	} : r(n);
}, loginVariables = (e) => {
	let t = e.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return {
		username: `UV_INDEX_${t}_USERNAME`,
		password: `UV_INDEX_${t}_PASSWORD`
	};
}, userFiles = ({ XDG_CONFIG_HOME: e, APPDATA: t, HOME: n }) => process.platform === "win32" ? t === void 0 ? [] : [d(t, "uv", "uv.toml")] : e !== void 0 && u(e) ? [d(e, "uv", "uv.toml")] : n === void 0 ? [] : [d(n, ".config", "uv", "uv.toml")], systemFiles = (e) => {
	if (isOn(e.UV_NO_SYSTEM_CONFIG)) return [];
	let { XDG_CONFIG_DIRS: t, PROGRAMDATA: n } = e;
	return process.platform === "win32" ? n === void 0 ? [] : [d(n, "uv", "uv.toml")] : [...(t ?? "/etc/xdg").split(":").filter((e) => e !== "").map((e) => d(e, "uv", "uv.toml")), "/etc/uv/uv.toml"];
}, isWithoutFiles = ({ UV_NO_CONFIG: e, UV_ISOLATED: t }) => isOn(e) || isOn(t), isOn = (e) => /^(?:1|y|yes|t|true|on)$/i.test(e ?? ""), p = {
	machines: new Map(),
	fallback: void 0
}, parseNetrc = (t) => {
	let n = new Map(), r;
	for (let { host: i, login: a = "", password: o } of entriesOf(t.replaceAll(m, "\n"))) {
		if (o === void 0) continue;
		let t = {
			username: a,
			password: new e(o)
		};
		i === void 0 ? r ??= t : n.has(i) || n.set(i, t);
	}
	return {
		machines: n,
		fallback: r
	};
}, m = /^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*(?=\n|$)|$(?![\s\S]))/gm, entriesOf = (e) => {
	let t = [], n = wordsOf(e);
	for (let e = n.next("key"); e !== void 0; e = n.next("key")) if (e === "machine") t.push({ host: n.next("value")?.toLowerCase() });
	else if (e === "default") t.push({ host: void 0 });
	else if (e === "login" || e === "user" || e === "password" || e === "account") {
		let r = n.next("value"), i = t.at(-1);
		if (i === void 0 || r === void 0) continue;
		e === "password" ? i.password = r : e !== "account" && (i.login = r);
	}
	return t;
}, wordsOf = (e) => {
	let t = 0;
	return { next: (n) => {
		let r = /\s*(?:"((?:\\.|[^"\\])*)"|(\S+))/y;
		for (;;) {
			r.lastIndex = t;
			let [i, a, o] = r.exec(e) ?? [];
			if (i === void 0) return;
			if (t += i.length, n === "value" || !o?.startsWith("#")) return (a ?? o)?.replaceAll(/\\(.)/g, "$1");
			let s = e.indexOf("\n", t);
			t = s < 0 ? e.length : s;
		}
	} };
}, createIndexes = (e, t, n) => ({ read: (r) => readUvIndexes({
	layers: layersFor(r, {
		files: e,
		env: t,
		start: n
	}),
	environment: t,
	netrc: readNetrc(e, t)
}) }), layersFor = (e, { files: t, env: n, start: r }) => {
	if (n.UV_CONFIG_FILE) {
		let e = readTable(t, f(r, n.UV_CONFIG_FILE));
		return e === void 0 ? [] : [{
			table: e,
			place: `${n.UV_CONFIG_FILE} (UV_CONFIG_FILE)`,
			isOfWorkspace: !0
		}];
	}
	if (isWithoutFiles(n)) return [];
	let settled = (e) => {
		let n = readTable(t, e);
		return n === void 0 ? [] : [{
			table: n,
			place: e,
			isOfWorkspace: !1
		}];
	};
	return [
		...ofProject(t, e) ?? [],
		...userFiles(n).flatMap(settled),
		...systemFiles(n).flatMap(settled).slice(0, 1)
	];
}, ofProject = (e, t) => {
	for (let n of a(t)) {
		let inFolder = (e) => n === t ? e : d(n, e), r = readTable(e, d(n, "uv.toml"));
		if (r !== void 0) return [{
			table: r,
			place: inFolder("uv.toml"),
			isOfWorkspace: !0
		}];
		let i = l(readTable(e, d(n, "pyproject.toml")) ?? {}, "tool").uv;
		if (s.accepts(i)) return [{
			table: i,
			place: `[tool.uv] of ${inFolder("pyproject.toml")}`,
			isOfWorkspace: !0
		}];
	}
}, readTable = (e, r) => {
	let a = e.readText(r);
	if (a === void 0) return;
	let o = c(a);
	if (o.ok) return o.table;
	let { message: s, line: l, column: u } = o;
	throw new i(n({
		why: s,
		place: {
			file: t(e, r),
			line: l,
			column: u
		}
	}));
}, readNetrc = (e, { NETRC: t, HOME: n, USERPROFILE: r }) => {
	let a = n ?? r, o = t ?? (a === void 0 ? void 0 : d(a, ".netrc"));
	try {
		return parseNetrc((o === void 0 ? void 0 : e.readText(o)) ?? "");
	} catch (e) {
		if (e instanceof i) return p;
		throw e;
	}
}, late = (e) => {
	let t;
	return new Proxy({}, { get: (n, r) => async (...n) => (t ??= e(), Reflect.get(await t, r)(...n)) });
}, h = [
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
], createCommandFiles = (e) => ({ keep: async () => {
	let t = await Promise.all(h.flatMap((t) => {
		let n = e[t];
		return n === void 0 ? [] : [read(n).then((e) => ({
			name: t,
			path: n,
			content: e
		}))];
	}));
	return { restore: async () => {
		let e = [];
		for (let { name: n, path: r, content: i } of t) isSame(i, await read(r)) || (await put(r, i), e.push(n));
		return e;
	} };
} }), read = async (e) => {
	try {
		return (await lstat(e)).isFile() ? await readFile(e) : void 0;
	} catch {
		return;
	}
}, isSame = (e, t) => e === void 0 || t === void 0 ? e === t : e.equals(t), put = async (e, t) => {
	(await read(e) === void 0 || t === void 0) && await rm(e, {
		recursive: !0,
		force: !0
	}), t !== void 0 && await writeFile(e, t);
};
export { createCommandFiles, createIndexes, isOn, isWithoutFiles, late, loginVariables, systemFiles, userFiles };
