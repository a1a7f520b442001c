import { __exportAll as e } from "./rolldown-runtime.js";
import { inertLine as t, isNoRoom as n, runsFolderUnusable as r } from "../index.js";
import { Problem as i, version as a } from "./domain-problem-locked-index.js";
import { isGone as o, processOwner as s, systemClock as c } from "./domain-problem-index-reads.js";
import { createFetch as l, createHttp as u } from "./adapters-http.js";
import { createProcesses as d, createPushRange as f, readPlainText as p } from "./domain-environment-uv-variables.js";
import { createGit as m, createSimpleIndex as h, loadHtmlParser as g, openStore as _, removeFolder as v, storeIn as y, writeAtomically as b } from "./adapters-simple-index.js";
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
		readText: (e) => p(w(n, e)),
		[Symbol.asyncDispose]: () => v(n).catch(() => {})
	};
} }), [O, k] = ["owner", "scratch"], runsBelow = (e) => ({
	open: () => openRun(e.newId(), e),
	brief: async () => briefRun(e),
	store: async (e) => y(e)
}), openRun = async (e, { folder: t, variable: a, shown: o }) => {
	let c = w(t, e);
	try {
		await makeFolder(c), await b(w(c, O), s, { isDurable: !1 });
	} catch (e) {
		throw n(e) ? e : new i(r({
			folder: t,
			variable: a,
			cause: causeOf(e)
		}));
	}
	let l = clearUp(t), u = await _(w(c, "dist"));
	return {
		id: e,
		store: {
			...u,
			write: (e, t) => u.write(e, isText(t) ? o(t) : t)
		},
		scratch: scratchBelow(w(c, k)),
		write: async (e, t) => (await b(w(c, e), o(t)), w(c, e)),
		[Symbol.asyncDispose]: async () => {
			await l, await removeWork(c).catch(leftToLaterRuns);
		}
	};
}, briefRun = (e) => {
	let t = e.newId(), n, run = () => n ??= openRun(t, e);
	return {
		id: t,
		scratch: { folder: async (e) => await (await run()).scratch.folder(e) },
		write: async (t, n) => e.isTold ? await (await run()).write(t, n) : "",
		[Symbol.asyncDispose]: async () => {
			await (await n)?.[Symbol.asyncDispose](), !e.isTold && n !== void 0 && await v(w(e.folder, t)).catch(leftToLaterRuns);
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
	await v(w(e, k)), await rm(w(e, O), { force: !0 });
}, leftToLaterRuns = () => {}, isRun = (e) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(e), clearUp = async (e) => {
	let t = (await readdir(e).catch(() => [])).filter(isRun).map((t) => w(e, t));
	await Promise.allSettled(t.map(clearOne));
}, clearOne = async (e) => {
	let { mtimeMs: t } = await stat(e);
	if (Date.now() - t > 12096e5) return await v(e);
	o(await readFile(w(e, O), "utf8")) && await removeWork(e);
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
	let t = u(c, `release-actions/${a}`, { fetch: l(e) });
	return (e) => h({
		...e,
		http: t
	});
};
var j = e({ wireSmallRun: () => wireSmallRun });
const wireRun = (e) => (settleEngine(), wireSmallRun(e)), wireSmallRun = ({ environment: e, masks: t }) => ({
	git: m(d(), e.variables),
	pushes: f(d(), e.variables),
	runs: runsBelow({
		...runsFolder(e),
		newId: () => x(),
		shown: t.hide,
		isTold: e.isRunner
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser: g
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
