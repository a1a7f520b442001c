import { __exportAll as e } from "./rolldown-runtime.js";
import { Problem as t, inertLine as n, isNoRoom as r, runsFolderUnusable as i, version as a } from "../index.js";
import { systemClock as o } from "./actions-publish-contract.js";
import { isGone as s, processOwner as c } from "./domain-problem-index-reads.js";
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
} }), E = "owner", runsBelow = ({ folder: e, variable: n, newId: a, shown: o }) => ({
	open: async () => {
		let s = a(), l = C(e, s), [u, d] = [C(l, "scratch"), C(l, E)];
		try {
			await makeFolder(l), await b(d, c, { isDurable: !1 });
		} catch (a) {
			throw r(a) ? a : new t(i({
				folder: e,
				variable: n,
				cause: causeOf(a)
			}));
		}
		let f = clearUp(e), p = await v(C(l, "dist"));
		return {
			id: s,
			store: {
				...p,
				write: (e, t) => p.write(e, isText(t) ? o(t) : t)
			},
			scratch: scratchBelow(u),
			write: async (e, t) => (await b(C(l, e), o(t)), C(l, e)),
			[Symbol.asyncDispose]: async () => {
				await f, await remove(u), await remove(d);
			}
		};
	},
	store: async (e) => y(e)
}), makeFolder = async (e) => {
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
	s(await readFile(C(e, E), "utf8")) && (await remove(C(e, "scratch")), await remove(C(e, E)));
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
	let t = p(o, `release-actions/${a}`, { fetch: f(e) });
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
		shown: t.hide
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser: _
}), k = "release-actions", remoteEnvironment = async (e, t, { serverUrl: n, token: r }) => {
	let urlOf = async (...n) => (await e.read({
		folder: t,
		args: [
			"remote",
			"get-url",
			...n,
			"origin"
		]
	})).trim(), [i, a] = [await urlOf(), await urlOf("--push")], o = new URL(n), s = [i, a].every((e) => URL.canParse(e) && new URL(e).origin === o.origin), c = `http.${o.origin}/.extraheader`;
	return configEnvironment([
		[`remote.${k}.url`, i],
		[`remote.${k}.pushurl`, a],
		...r === void 0 || !s ? [] : [[c, ""], [c, basic(r)]]
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
