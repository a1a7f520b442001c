const e = globalThis.process.getBuiltinModule("node:path").isAbsolute, t = globalThis.process.getBuiltinModule("node:path").join, n = globalThis.process.getBuiltinModule("node:path").resolve;
import { Secret as r, fromGitTop as i, invalidToml as a, loginIn as o } from "../index.js";
import { Problem as s, ancestors as c, textOf as l } from "./domain-problem-locked-index.js";
import { aTable as u, parseToml as d, tableIn as f } from "./domain-workspace-shapes.js";
const userFiles = ({ XDG_CONFIG_HOME: n, APPDATA: r, HOME: i }) => process.platform === "win32" ? r === void 0 ? [] : [t(r, "uv", "uv.toml")] : n !== void 0 && e(n) ? [t(n, "uv", "uv.toml")] : i === void 0 ? [] : [t(i, ".config", "uv", "uv.toml")], systemFiles = (e) => {
	if (isOn(e.UV_NO_SYSTEM_CONFIG)) return [];
	let { XDG_CONFIG_DIRS: n, PROGRAMDATA: r } = e;
	return process.platform === "win32" ? r === void 0 ? [] : [t(r, "uv", "uv.toml")] : [...(n ?? "/etc/xdg").split(":").filter((e) => e !== "").map((e) => t(e, "uv", "uv.toml")), "/etc/uv/uv.toml"];
}, isWithoutFiles = ({ UV_NO_CONFIG: e, UV_ISOLATED: t }) => isOn(e) || isOn(t), isOn = (e) => /^(?:1|y|yes|t|true|on)$/i.test(e ?? ""), p = {
	machines: new Map(),
	fallback: void 0
}, parseNetrc = (e) => {
	let t = new Map(), n;
	for (let { host: i, login: a = "", password: o } of entriesOf(e.replaceAll(m, "\n"))) {
		if (o === void 0) continue;
		let e = {
			username: a,
			password: new r(o)
		};
		i === void 0 ? n ??= e : t.has(i) || t.set(i, e);
	}
	return {
		machines: t,
		fallback: n
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
}, readUvIndexes = ({ layers: e, environment: t, netrc: n }) => {
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
}), inLayer = ({ table: { index: e }, place: t }) => (Array.isArray(e) ? e : []).filter(u.accepts).flatMap((e) => {
	let { url: n } = e;
	return typeof n == "string" ? [{
		name: l(e.name),
		url: n,
		publishUrl: l(e["publish-url"]),
		place: t
	}] : [];
}), firstOfName = (e) => e.filter(({ name: t }, n) => t === void 0 || e.findIndex((e) => e.name === t) === n), loginOf = ({ name: e, url: t }, n) => {
	let i = e === void 0 ? void 0 : loginVariables(e), a = i && n[i.username], s = i && n[i.password];
	return a || s ? {
		username: a ?? "",
		password: new r(s ?? "")
	} : o(t);
}, loginVariables = (e) => {
	let t = e.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return {
		username: `UV_INDEX_${t}_USERNAME`,
		password: `UV_INDEX_${t}_PASSWORD`
	};
}, createIndexes = (e, t, n) => ({ read: (r) => readUvIndexes({
	layers: layersFor(r, {
		files: e,
		env: t,
		start: n
	}),
	environment: t,
	netrc: readNetrc(e, t)
}) }), layersFor = (e, { files: t, env: r, start: i }) => {
	if (r.UV_CONFIG_FILE) {
		let e = readTable(t, n(i, r.UV_CONFIG_FILE));
		return e === void 0 ? [] : [{
			table: e,
			place: `${r.UV_CONFIG_FILE} (UV_CONFIG_FILE)`,
			isOfWorkspace: !0
		}];
	}
	if (isWithoutFiles(r)) return [];
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
		...userFiles(r).flatMap(settled),
		...systemFiles(r).flatMap(settled).slice(0, 1)
	];
}, ofProject = (e, n) => {
	for (let r of c(n)) {
		let inFolder = (e) => r === n ? e : t(r, e), i = readTable(e, t(r, "uv.toml"));
		if (i !== void 0) return [{
			table: i,
			place: inFolder("uv.toml"),
			isOfWorkspace: !0
		}];
		let a = f(readTable(e, t(r, "pyproject.toml")) ?? {}, "tool").uv;
		if (u.accepts(a)) return [{
			table: a,
			place: `[tool.uv] of ${inFolder("pyproject.toml")}`,
			isOfWorkspace: !0
		}];
	}
}, readTable = (e, t) => {
	let n = e.readText(t);
	if (n === void 0) return;
	let r = d(n);
	if (r.ok) return r.table;
	let { message: o, line: c, column: l } = r;
	throw new s(a({
		why: o,
		place: {
			file: i(e, t),
			line: c,
			column: l
		}
	}));
}, readNetrc = (e, { NETRC: n, HOME: r, USERPROFILE: i }) => {
	let a = r ?? i, o = n ?? (a === void 0 ? void 0 : t(a, ".netrc"));
	try {
		return parseNetrc((o === void 0 ? void 0 : e.readText(o)) ?? "");
	} catch (e) {
		if (e instanceof s) return p;
		throw e;
	}
};
export { createIndexes, isOn, isWithoutFiles, systemFiles, userFiles };
