import { __exportAll as e } from "./rolldown-runtime.js";
import { Problem as t, inertLine as n, isNoRoom as r, isSameOrigin as i, runsFolderUnusable as a } from "../index.js";
import { version as o } from "./domain-workspace-path.js";
import { isGone as s, processOwner as c, systemClock as l } from "./domain-target-presets.js";
import { createFetch as u, createHttp as d, indexDenied as f, indexRedirects as p, indexUnreadable as m, linkWithoutTls as h, outsideFailed as g } from "./domain-problem-index-reads.js";
import { createGitCommand as _, createProcesses as v, createPushRange as y, findTopLevel as b, hasGit as x, listTracked as S, openStore as C, readPlainText as w, readTags as T, removeFolder as E, storeIn as D, writeAtomically as O } from "./domain-environment-uv-variables.js";
import { ulid as k } from "../libraries/ulid.js";
const A = globalThis.process.getBuiltinModule("node:path").dirname, j = globalThis.process.getBuiltinModule("node:path").isAbsolute, M = globalThis.process.getBuiltinModule("node:path").join, N = globalThis.process.getBuiltinModule("node:fs").existsSync, P = globalThis.process.getBuiltinModule("node:fs").lstatSync, F = globalThis.process.getBuiltinModule("node:fs").readdirSync, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), I = globalThis.process.getBuiltinModule("node:os").homedir, L = globalThis.process.getBuiltinModule("node:os").userInfo, setFlagsFromString = (...e) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...e);
var R = e({ settleEngine: () => settleEngine });
const keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--heap-growing-percent=20");
}, compileWasmOnce = () => setFlagsFromString("--wasm-tiering-budget=1000000000"), settleEngine = () => {
	keepHeapSmall(), compileWasmOnce();
}, createGit = (e, t) => {
	let n = _(e, t);
	return {
		inspect: async (e) => {
			let t = await b(n, e);
			return t === void 0 ? void 0 : await readRepository(n, t);
		},
		isThere: (e) => x(n, e),
		tags: (e) => T(n, e),
		commitsSince: async ({ folder: e, tag: t, path: r, except: i = [] }) => {
			let a = await n.attempt({
				folder: e,
				args: [
					"rev-parse",
					"--verify",
					"--quiet",
					`refs/tags/${t}^{commit}`
				]
			});
			if (a.code !== 0) return;
			let o = [`:(literal)${r}`, ...i.map((e) => `:(exclude,literal)${e}`)], s = [
				"--no-literal-pathspecs",
				"rev-list",
				"--count",
				"--max-count=1000",
				`${a.stdout.trim()}..HEAD`,
				"--",
				...o
			];
			return Number(await n.read({
				folder: e,
				args: s
			}));
		}
	};
}, readRepository = async (e, t) => {
	let [n, r, i] = await Promise.all([
		e.read({
			folder: t,
			args: [
				"status",
				"--porcelain=v2",
				"--branch",
				"-z",
				"--untracked-files=all",
				"--no-renames",
				"--ignore-submodules=none"
			]
		}),
		e.read({
			folder: t,
			args: ["rev-parse", "--is-shallow-repository"]
		}),
		findEmptySubmodules(e, t)
	]), { commit: a, changed: o, untracked: s } = parseStatus(n);
	return {
		topLevel: t,
		commit: a,
		commitTime: a === void 0 ? void 0 : Number(await e.read({
			folder: t,
			args: [
				"show",
				"--no-patch",
				"--no-show-signature",
				"--format=%ct",
				"HEAD",
				"--"
			]
		})),
		isShallow: r.trim() === "true",
		changed: o.sort(),
		untracked: s.sort(),
		emptySubmodules: i.toSorted()
	};
}, findEmptySubmodules = async (e, t) => {
	if (!N(M(t, ".gitmodules"))) return [];
	let { submodules: n } = await S(e, t), r = n.map(async (n) => {
		let r = M(t, n);
		return P(r, { throwIfNoEntry: !1 })?.isDirectory() === !0 ? F(r).length === 0 ? [n] : (await findEmptySubmodules(e, r)).map((e) => `${n}/${e}`) : [];
	});
	return (await Promise.all(r)).flat();
}, parseStatus = (e) => {
	let t, n = [], r = [];
	for (let i of e.split("\0")) if (i.startsWith("# branch.oid ")) {
		let e = i.slice(13);
		t = e === "(initial)" ? void 0 : e;
	} else i.startsWith("? ") ? r.push(i.slice(2)) : i.startsWith("1 ") ? n.push(afterFields(i, 8)) : i.startsWith("u ") && n.push(afterFields(i, 10));
	return {
		commit: t,
		changed: n,
		untracked: r
	};
}, afterFields = (e, t) => {
	let n = 0;
	for (let r = 0; r < t; r++) n = e.indexOf(" ", n) + 1;
	return e.slice(n);
}, scratchBelow = (e) => ({ folder: async (t) => {
	await mkdir(e, { recursive: !0 });
	let n = await mkdtemp(M(e, `${t}-`));
	return {
		path: n,
		pathOf: (e) => M(n, e),
		write: (e, t) => writeFile(M(n, e), t),
		readText: (e) => w(M(n, e)),
		[Symbol.asyncDispose]: () => E(n).catch(() => {})
	};
} }), [z, B] = ["owner", "scratch"], runsBelow = (e) => ({
	open: () => openRun(e.newId(), e),
	brief: async () => briefRun(e),
	store: async (e) => D(e)
}), openRun = async (e, { folder: n, variable: i, shown: o }) => {
	let s = M(n, e);
	try {
		await makeFolder(s), await O(M(s, z), c, { isDurable: !1 });
	} catch (e) {
		throw r(e) ? e : new t(a({
			folder: n,
			variable: i,
			cause: causeOf(e)
		}));
	}
	let l = clearUp(n), u = await C(M(s, "dist"));
	return {
		id: e,
		store: {
			...u,
			write: (e, t) => u.write(e, isText(t) ? o(t) : t)
		},
		scratch: scratchBelow(M(s, B)),
		write: async (e, t) => (await O(M(s, e), o(t)), M(s, e)),
		[Symbol.asyncDispose]: async () => {
			await l, await removeWork(s).catch(leftToLaterRuns);
		}
	};
}, briefRun = (e) => {
	let t = e.newId(), n, run = () => n ??= openRun(t, e);
	return {
		id: t,
		scratch: { folder: async (e) => await (await run()).scratch.folder(e) },
		write: async (t, n) => e.isTold ? await (await run()).write(t, n) : "",
		[Symbol.asyncDispose]: async () => {
			await (await n)?.[Symbol.asyncDispose](), !e.isTold && n !== void 0 && await E(M(e.folder, t)).catch(leftToLaterRuns);
		}
	};
}, makeFolder = async (e) => {
	let t = A(e);
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
	await E(M(e, B)), await rm(M(e, z), { force: !0 });
}, leftToLaterRuns = () => {}, isRun = (e) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(e), clearUp = async (e) => {
	let t = (await readdir(e).catch(() => [])).filter(isRun).map((t) => M(e, t));
	await Promise.allSettled(t.map(clearOne));
}, clearOne = async (e) => {
	let { mtimeMs: t } = await stat(e);
	if (Date.now() - t > 12096e5) return await E(e);
	s(await readFile(M(e, z), "utf8")) && await removeWork(e);
}, V = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01", H = 64 * 1024 ** 2, createSimpleIndex = ({ simpleUrl: e, http: n, login: r, where: a, warn: o }) => {
	let s = e.endsWith("/") ? e : `${e}/`, c = r && basic$1(r), l = new Set(), credentials = (e) => {
		if (c === void 0) return {};
		if (i(e, s)) return { authorization: c };
		let { origin: t, protocol: n, hostname: r } = new URL(e);
		return n === "http:" && r === new URL(s).hostname && s.startsWith("https:") && !l.has(t) && (l.add(t), o?.(h({
			listing: s,
			origin: t
		}))), {};
	}, refuseDenied = (e, { status: n, url: r }) => {
		if (n !== 401 && n !== 403) return;
		let a = [r, e].find((e) => !i(e, s)), o = c !== void 0;
		throw new t(f({
			url: e,
			status: n,
			elsewhere: a && new URL(a).origin,
			isLoggedIn: o
		}));
	}, u = !1, read = async (e, r) => {
		let i = new URL(`${encodeURIComponent(e)}/`, s).href, a = await n({
			url: i,
			accept: V,
			signal: r,
			largest: H,
			...credentials(i)
		});
		if (a.status === 404) return;
		if (new URL(a.url).hostname !== new URL(i).hostname) throw new t(p({
			url: i,
			to: a.url
		}));
		if (refuseDenied(i, a), a.status !== 200) throw unreadable(i, `it answered ${a.status}`);
		let o = new TextDecoder().decode(a.body), c = {
			url: a.url,
			text: o,
			name: e
		};
		return withoutInherited(a.contentType.endsWith("json") ? fromJson(c) : await fromHtml(c), s);
	};
	return {
		project: async (e, { signal: t } = {}) => {
			try {
				let n = await read(e, t);
				return u ||= n !== void 0 && n.files.length > 0, n;
			} catch (e) {
				throw ofAddress(e, {
					isRead: u,
					where: a
				});
			}
		},
		hasPage: async ({ signal: e } = {}) => {
			try {
				let t = await n({
					url: s,
					accept: V,
					signal: e,
					largest: H,
					...credentials(s)
				});
				return t.status === 200 && /(?:json|html)$/.test(t.contentType);
			} catch (e) {
				if (e instanceof t) return;
				throw e;
			}
		},
		download: async (e, { signal: t } = {}) => {
			let r = await n({
				url: e.url,
				signal: t,
				...credentials(e.url)
			});
			if (refuseDenied(e.url, r), r.status !== 200) throw failed(e.url, `it answered ${r.status}`);
			return r.body;
		}
	};
}, basic$1 = ({ username: e, password: t }) => `Basic ${Buffer.from(`${e}:${t.reveal()}`).toString("base64")}`, withoutInherited = (e, t) => {
	if (!t.endsWith("/+simple/")) return e;
	let n = new URL("../", t).href, { own: r = [], inherited: i = [] } = Object.groupBy(e.files, ({ url: e }) => e.startsWith(`${n}+`) ? "own" : "inherited");
	return {
		...e,
		files: r,
		...i.length > 0 ? { inherited: i } : {}
	};
}, failed = (e, n) => new t(g({
	url: e,
	why: n,
	tries: 1
})), unreadable = (e, n) => new t(m({
	url: e,
	why: n
})), ofAddress = (e, { isRead: n, where: r }) => {
	if (!(e instanceof t)) return e;
	let i = e.findings.map((e) => n && e.code === m.code ? {
		...e,
		...U
	} : e.input === void 0 || r === void 0 ? e : {
		...e,
		input: void 0,
		...r
	});
	return new t(i, { cause: e.cause });
}, U = {
	mender: "outside",
	remedy: "outside",
	input: void 0,
	hint: "The run has read this index before, so its address is right: run again when it works"
}, isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), asText = (e) => typeof e == "string" ? e : void 0, fromJson = ({ url: e, text: t, name: n }) => {
	let r;
	try {
		r = JSON.parse(t);
	} catch {
		throw failed(e, "its JSON is cut or broken");
	}
	if (!isObject(r) || !Array.isArray(r.files)) throw unreadable(e, "its JSON has no list `files`");
	let i = isObject(r["project-status"]) ? asText(r["project-status"].status) : void 0, a = isObject(r.meta) ? asText(r.meta["project-status"]) : void 0;
	return {
		name: n,
		status: i ?? a,
		files: r.files.filter(isObject).flatMap((t) => jsonFile(t, e))
	};
}, jsonFile = (e, t) => {
	let n = asText(e.filename), r = asText(e.url);
	if (n === void 0 || r === void 0 || !URL.canParse(r, t)) return [];
	let i = Date.parse(asText(e["upload-time"]) ?? "");
	return [{
		filename: n,
		url: new URL(r, t).href,
		sha256: isObject(e.hashes) ? asText(e.hashes.sha256)?.toLowerCase() : void 0,
		uploadTime: Number.isNaN(i) ? void 0 : i,
		size: typeof e.size == "number" ? e.size : void 0,
		yanked: e.yanked !== void 0 && e.yanked !== !1,
		...requiring(asText(e["requires-python"])),
		...beside(jsonMetadata(e["core-metadata"] ?? e["dist-info-metadata"])),
		...asText(e.provenance) === void 0 ? {} : { hasProvenance: !0 }
	}];
}, requiring = (e) => e === void 0 || e === "" ? {} : { requiresPython: e }, beside = (e) => e === void 0 ? {} : { metadataSha256: e }, jsonMetadata = (e) => isObject(e) ? asText(e.sha256)?.toLowerCase() ?? !0 : e === !0 || void 0, htmlMetadata = (e) => e === void 0 ? void 0 : /^sha256=([0-9a-f]{64})$/i.exec(e)?.[1]?.toLowerCase() ?? !0, loadHtmlParser = () => import("../libraries/htmlparser2.js"), fromHtml = async ({ url: e, text: t, name: n }) => {
	if (!/<(?:!doctype|html|a|body)\b/i.test(t)) throw unreadable(e, "it is neither JSON nor HTML");
	let { Parser: r } = await loadHtmlParser(), i = [], a, o, s = !1;
	if (new r({
		onopentag: (e, t) => {
			if (s ||= e === "script" || t.type === "password", e === "meta" && t.name === "pypi:project-status" && (a = t.content), e !== "a" || t.href === void 0) return;
			let { href: n, "data-yanked": r, "data-requires-python": i } = t, c = htmlMetadata(t["data-core-metadata"] ?? t["data-dist-info-metadata"]);
			o = {
				href: n,
				yanked: r !== void 0,
				python: i,
				metadata: c,
				text: ""
			};
		},
		ontext: (e) => {
			o !== void 0 && (o.text += e);
		},
		onclosetag: (t) => {
			t === "a" && o !== void 0 && (URL.canParse(o.href, e) && i.push(htmlFile(o, e)), o = void 0);
		}
	}).end(t), isWebPage(i, e)) throw unreadable(e, "its links lead to pages, and none to a file");
	if (s && i.length === 0 && !/\blinks for\b|\bpypi:repository-version\b/i.test(t)) throw unreadable(e, "it is a page for people, without a link to a file");
	return {
		name: n,
		status: a,
		files: i
	};
}, isWebPage = (e, t) => {
	let leadsAway = ({ url: e }) => !t.startsWith(e.replace(/\?.*$/, "")), isFile = ({ filename: e, url: t }) => W.test(e) || W.test(t);
	return e.some(leadsAway) && !e.some(isFile);
}, W = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i, htmlFile = (e, t) => {
	let n = new URL(e.href, t), r = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(n.hash)?.[1]?.toLowerCase();
	return n.hash = "", {
		filename: e.text.trim(),
		url: n.href,
		sha256: r,
		uploadTime: void 0,
		size: void 0,
		yanked: e.yanked,
		...requiring(e.python),
		...beside(e.metadata)
	};
}, runsFolder = ({ isRunner: e, variables: t }) => {
	let { RUNNER_TEMP: n = "", XDG_CACHE_HOME: r = "" } = t;
	if (e && j(n)) return {
		folder: M(n, "release-actions"),
		variable: void 0
	};
	let i = j(r) ? r : usualCache();
	return {
		folder: M(i, "release-actions", "runs"),
		variable: "XDG_CACHE_HOME"
	};
}, usualCache = () => {
	let e = j(I()) ? I() : L().homedir;
	return M(e, process.platform === "darwin" ? "Library/Caches" : ".cache");
};
var G = e({ openIndexes: () => openIndexes });
const openIndexes = (e) => {
	let t = d(l, `release-actions/${o}`, { fetch: u(e) });
	return (e) => createSimpleIndex({
		...e,
		http: t
	});
};
var K = e({ wireSmallRun: () => wireSmallRun });
const wireRun = (e) => (settleEngine(), wireSmallRun(e)), wireSmallRun = ({ environment: e, masks: t }) => ({
	git: createGit(v(), e.variables),
	pushes: y(v(), e.variables),
	runs: runsBelow({
		...runsFolder(e),
		newId: () => k(),
		shown: t.hide,
		isTold: e.isRunner
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser
}), q = "release-actions", remoteEnvironment = async (e, t, { serverUrl: n, token: r, remote: i = "origin" }) => {
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
		[`remote.${q}.url`, a],
		[`remote.${q}.pushurl`, o],
		...r === void 0 || !c ? [] : [[l, ""], [l, basic(r)]]
	]);
}, basic = (e) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e.reveal()}`).toString("base64")}`, configEnvironment = (e) => ({
	GIT_CONFIG_COUNT: String(e.length),
	...Object.fromEntries(e.flatMap(([e, t], n) => [[`GIT_CONFIG_KEY_${n}`, e], [`GIT_CONFIG_VALUE_${n}`, t]]))
}), remoteRefusal = (e, { stdout: t, stderr: r }) => {
	let i = r.split("\n").filter((e) => /^(?:remote|fatal|error):/.test(e)), a = n(i.slice(0, 4).join(" ") || t.trim() || "it said nothing").slice(0, 300);
	return {
		kind: "unanswered",
		cause: J.test(r) ? "outside" : "permission",
		why: `${e}: ${a}`
	};
}, J = /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: 5\d\d|hung up|early EOF/i, isMoved = ({ stdout: e, stderr: t }) => /\(stale info\)|\(fetch first\)|cannot lock ref/.test(e + t);
export { createGit, createSimpleIndex, R as engine_exports, q as forgeRemote, isMoved, G as open_index_exports, remoteEnvironment, remoteRefusal, K as run_exports, wireRun };
