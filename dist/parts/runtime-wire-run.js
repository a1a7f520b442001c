import { __exportAll as e } from "./rolldown-runtime.js";
import { Problem as t, inertLine as n, isNoRoom as r, runsFolderUnusable as i, version as a } from "../index.js";
import { isGone as o, processOwner as s, systemClock as c } from "./domain-problem-index-reads.js";
import { createProcesses as l, createPushRange as u, readPlainText as d } from "./domain-environment-uv-variables.js";
import { createFetch as f, createHttp as p } from "./adapters-http.js";
import { ulid as m } from "../libraries/ulid.js";
import { createGit as h, createSimpleIndex as g, loadHtmlParser as _, openStore as v, storeIn as y, writeAtomically as b } from "./adapters-simple-index.js";
const x = globalThis.process.getBuiltinModule("node:path").dirname, S = globalThis.process.getBuiltinModule("node:path").isAbsolute, C = globalThis.process.getBuiltinModule("node:path").join, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), w = globalThis.process.getBuiltinModule("node:os").homedir, T = globalThis.process.getBuiltinModule("node:os").userInfo, setFlagsFromString = (...e) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...e), scratchBelow = (e) => ({ folder: async (t) => {
	await mkdir(e, { recursive: !0 });
	let n = await mkdtemp(C(e, `${t}-`));
	return {
		path: n,
		pathOf: (e) => C(n, e),
		write: (e, t) => writeFile(C(n, e), t),
		readText: (e) => d(C(n, e)),
		[Symbol.asyncDispose]: () => rm(n, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		})
	};
} }), E = "owner", runsBelow = (e) => ({
	open: () => openRun(e.newId(), e),
	brief: async () => briefRun(e),
	store: async (e) => y(e)
}), openRun = async (e, { folder: n, variable: a, shown: o }) => {
	let c = C(n, e), [l, u] = [C(c, "scratch"), C(c, E)];
	try {
		await makeFolder(c), await b(u, s, { isDurable: !1 });
	} catch (e) {
		throw r(e) ? e : new t(i({
			folder: n,
			variable: a,
			cause: causeOf(e)
		}));
	}
	let d = clearUp(n), f = await v(C(c, "dist"));
	return {
		id: e,
		store: {
			...f,
			write: (e, t) => f.write(e, isText(t) ? o(t) : t)
		},
		scratch: scratchBelow(l),
		write: async (e, t) => (await b(C(c, e), o(t)), C(c, e)),
		[Symbol.asyncDispose]: async () => {
			await d, await remove(l), await remove(u);
		}
	};
}, briefRun = (e) => {
	let t = e.newId(), n, run = () => n ??= openRun(t, e);
	return {
		id: t,
		scratch: { folder: async (e) => await (await run()).scratch.folder(e) },
		write: async (t, n) => e.isTold ? await (await run()).write(t, n) : "",
		[Symbol.asyncDispose]: async () => {
			await (await n)?.[Symbol.asyncDispose](), !e.isTold && n !== void 0 && await remove(C(e.folder, t));
		}
	};
}, makeFolder = async (e) => {
	let t = x(e);
	try {
		await mkdir(e);
	} catch (n) {
		let r = Error.isError(n) && "code" in n ? n.code : void 0;
		if (r === "EEXIST" && (await stat(e)).isDirectory()) return;
		if (r !== "ENOENT" || t === e) throw n;
		await makeFolder(t), await mkdir(e).catch(async (t) => {
			if (!(await stat(e).catch(() => void 0))?.isDirectory()) throw t;
		});
	}
}, isText = (e) => typeof e == "string", causeOf = (e) => Error.isError(e) ? e.message : String(e), remove = (e) => rm(e, {
	recursive: !0,
	force: !0,
	maxRetries: 3
}), isRun = (e) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(e), clearUp = async (e) => {
	let t = (await readdir(e).catch(() => [])).filter(isRun).map((t) => C(e, t));
	await Promise.allSettled(t.map(clearOne));
}, clearOne = async (e) => {
	let { mtimeMs: t } = await stat(e);
	if (Date.now() - t > 12096e5) return await remove(e);
	o(await readFile(C(e, E), "utf8")) && (await remove(C(e, "scratch")), await remove(C(e, E)));
}, runsFolder = ({ isRunner: e, variables: t }) => {
	let { RUNNER_TEMP: n = "", XDG_CACHE_HOME: r = "" } = t;
	if (e && S(n)) return {
		folder: C(n, "release-actions"),
		variable: "RUNNER_TEMP"
	};
	let i = S(r) ? r : usualCache();
	return {
		folder: C(i, "release-actions", "runs"),
		variable: e ? "RUNNER_TEMP" : "XDG_CACHE_HOME"
	};
}, usualCache = () => {
	let e = S(w()) ? w() : T().homedir;
	return C(e, process.platform === "darwin" ? "Library/Caches" : ".cache");
}, keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--heap-growing-percent=20");
};
var D = e({ openIndexes: () => openIndexes });
const openIndexes = (e) => {
	let t = p(c, `release-actions/${a}`, { fetch: f(e) });
	return (e) => g({
		...e,
		http: t
	});
};
var O = e({ wireRun: () => wireRun });
const wireRun = ({ environment: e, masks: t }) => (keepHeapSmall(), {
	git: h(l(), e.variables),
	pushes: u(l(), e.variables),
	runs: runsBelow({
		...runsFolder(e),
		newId: () => m(),
		shown: t.hide,
		isTold: e.isRunner
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser: _
}), k = "release-actions", remoteEnvironment = async (e, t, { serverUrl: n, token: r, remote: i = "origin" }) => {
	let urlOf = async (...n) => (await e.read({
		folder: t,
		args: [
			"remote",
			"get-url",
			...n,
			i
		]
	})).trim(), [a, o] = [await urlOf(), await urlOf("--push")], s = new URL(n), c = [a, o].every((e) => URL.canParse(e) && new URL(e).origin === s.origin), l = `http.${s.origin}/.extraheader`;
	return configEnvironment([
		[`remote.${k}.url`, a],
		[`remote.${k}.pushurl`, o],
		...r === void 0 || !c ? [] : [[l, ""], [l, basic(r)]]
	]);
}, basic = (e) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e.reveal()}`).toString("base64")}`, configEnvironment = (e) => ({
	GIT_CONFIG_COUNT: String(e.length),
	...Object.fromEntries(e.flatMap(([e, t], n) => [[`GIT_CONFIG_KEY_${n}`, e], [`GIT_CONFIG_VALUE_${n}`, t]]))
}), remoteRefusal = (e, { stdout: t, stderr: r }) => {
	let i = r.split("\n").filter((e) => /^(?:remote|fatal|error):/.test(e)), a = n(i.slice(0, 4).join(" ") || t.trim() || "it said nothing").slice(0, 300);
	return {
		kind: "unanswered",
		cause: A.test(r) ? "outside" : "permission",
		why: `${e}: ${a}`
	};
}, A = /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: 5\d\d|hung up|early EOF/i, isMoved = ({ stdout: e, stderr: t }) => /\(stale info\)|\(fetch first\)|cannot lock ref/.test(e + t);
export { k as forgeRemote, isMoved, D as open_index_exports, remoteEnvironment, remoteRefusal, O as run_exports, wireRun };
