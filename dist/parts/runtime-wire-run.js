import { __exportAll as e } from "./rolldown-runtime.js";
import { inertLine as t, isNoRoom as n, runsFolderUnusable as r } from "../index.js";
import { Problem as i, systemClock as a, version as o } from "./domain-problem-locked-index.js";
import { createProcesses as s, createPushRange as c, isGone as l, processOwner as u, readPlainText as d, removeFolder as f } from "./domain-environment-uv-variables.js";
import { createGit as p, createSimpleIndex as m, loadHtmlParser as h, openStore as g, storeIn as _, writeAtomically as v } from "./adapters-simple-index.js";
import { createFetch as y, createHttp as b } from "./adapters-http.js";
import { ulid as x } from "../libraries/ulid.js";
const S = globalThis.process.getBuiltinModule("node:path").dirname, C = globalThis.process.getBuiltinModule("node:path").isAbsolute, w = globalThis.process.getBuiltinModule("node:path").join, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), T = globalThis.process.getBuiltinModule("node:os").homedir, E = globalThis.process.getBuiltinModule("node:os").userInfo, setFlagsFromString = (...e) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...e);
var D = e({ settleEngine: () => settleEngine });
const keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--heap-growing-percent=20");
}, compileWasmOnce = () => setFlagsFromString("--wasm-tiering-budget=1000000000"), settleEngine = () => {
	keepHeapSmall(), compileWasmOnce();
}, scratchBelow = (e) => ({ folder: async (t) => {
	await mkdir(e, { recursive: !0 });
	let n = await mkdtemp(w(e, `${t}-`));
	return {
		path: n,
		pathOf: (e) => w(n, e),
		write: (e, t) => writeFile(w(n, e), t),
		readText: (e) => d(w(n, e)),
		[Symbol.asyncDispose]: () => f(n).catch(() => {})
	};
} }), [O, k] = ["owner", "scratch"], runsBelow = (e) => ({
	open: () => openRun(e.newId(), e),
	brief: async () => briefRun(e),
	store: async (e) => _(e)
}), openRun = async (e, { folder: t, variable: a, shown: o }) => {
	let s = w(t, e);
	try {
		await makeFolder(s), await v(w(s, O), u, { isDurable: !1 });
	} catch (e) {
		throw n(e) ? e : new i(r({
			folder: t,
			variable: a,
			cause: causeOf(e)
		}));
	}
	let c = clearUp(t), l = await g(w(s, "dist"));
	return {
		id: e,
		store: {
			...l,
			write: (e, t) => l.write(e, isText(t) ? o(t) : t)
		},
		scratch: scratchBelow(w(s, k)),
		write: async (e, t) => (await v(w(s, e), o(t)), w(s, e)),
		[Symbol.asyncDispose]: async () => {
			await c, await removeWork(s).catch(leftToLaterRuns);
		}
	};
}, briefRun = (e) => {
	let t = e.newId(), n, run = () => n ??= openRun(t, e);
	return {
		id: t,
		scratch: { folder: async (e) => await (await run()).scratch.folder(e) },
		write: async (t, n) => e.isTold ? await (await run()).write(t, n) : "",
		[Symbol.asyncDispose]: async () => {
			await (await n)?.[Symbol.asyncDispose](), !e.isTold && n !== void 0 && await f(w(e.folder, t)).catch(leftToLaterRuns);
		}
	};
}, makeFolder = async (e) => {
	let t = S(e);
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
}, isText = (e) => typeof e == "string", causeOf = (e) => Error.isError(e) ? e.message : String(e), removeWork = async (e) => {
	await f(w(e, k)), await rm(w(e, O), { force: !0 });
}, leftToLaterRuns = () => {}, isRun = (e) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(e), clearUp = async (e) => {
	let t = (await readdir(e).catch(() => [])).filter(isRun).map((t) => w(e, t));
	await Promise.allSettled(t.map(clearOne));
}, clearOne = async (e) => {
	let { mtimeMs: t } = await stat(e);
	if (Date.now() - t > 12096e5) return await f(e);
	l(await readFile(w(e, O), "utf8")) && await removeWork(e);
}, runsFolder = ({ isRunner: e, variables: t }) => {
	let { RUNNER_TEMP: n = "", XDG_CACHE_HOME: r = "" } = t;
	if (e && C(n)) return {
		folder: w(n, "release-actions"),
		variable: void 0
	};
	let i = C(r) ? r : usualCache();
	return {
		folder: w(i, "release-actions", "runs"),
		variable: "XDG_CACHE_HOME"
	};
}, usualCache = () => {
	let e = C(T()) ? T() : E().homedir;
	return w(e, process.platform === "darwin" ? "Library/Caches" : ".cache");
};
var A = e({ openIndexes: () => openIndexes });
const openIndexes = (e) => {
	let t = b(a, `release-actions/${o}`, { fetch: y(e) });
	return (e) => m({
		...e,
		http: t
	});
};
var j = e({ wireSmallRun: () => wireSmallRun });
const wireRun = (e) => (settleEngine(), wireSmallRun(e)), wireSmallRun = ({ environment: e, masks: t }) => ({
	git: p(s(), e.variables),
	pushes: c(s(), e.variables),
	runs: runsBelow({
		...runsFolder(e),
		newId: () => x(),
		shown: t.hide,
		isTold: e.isRunner
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser: h
}), M = "release-actions", remoteEnvironment = async (e, t, { serverUrl: n, token: r, remote: i = "origin" }) => {
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
		[`remote.${M}.url`, a],
		[`remote.${M}.pushurl`, o],
		...r === void 0 || !c ? [] : [[l, ""], [l, basic(r)]]
	]);
}, basic = (e) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e.reveal()}`).toString("base64")}`, configEnvironment = (e) => ({
	GIT_CONFIG_COUNT: String(e.length),
	...Object.fromEntries(e.flatMap(([e, t], n) => [[`GIT_CONFIG_KEY_${n}`, e], [`GIT_CONFIG_VALUE_${n}`, t]]))
}), remoteRefusal = (e, { stdout: n, stderr: r }) => {
	let i = r.split("\n").filter((e) => /^(?:remote|fatal|error):/.test(e)), a = t(i.slice(0, 4).join(" ") || n.trim() || "it said nothing").slice(0, 300);
	return {
		kind: "unanswered",
		cause: N.test(r) ? "outside" : "permission",
		why: `${e}: ${a}`
	};
}, N = /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: (?:429|5\d\d)|hung up|early EOF|(?:recv|send) failure|GnuTLS|SSL_|unexpected disconnect/i, isMoved = ({ stdout: e, stderr: t }) => /\(stale info\)|\(fetch first\)|cannot lock ref/.test(e + t);
export { D as engine_exports, M as forgeRemote, isMoved, A as open_index_exports, remoteEnvironment, remoteRefusal, j as run_exports, wireRun };
