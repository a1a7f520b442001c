import { __exportAll as e } from "./rolldown-runtime.js";
import { inertLine as t, isNoRoom as n, isSameOrigin as r, normalizeName as i, runsFolderUnusable as a } from "../index.js";
import { Problem as o, isObject as s, noHost as c, parseJson as l, textOf as u, version as d, withSlash as f } from "./domain-problem-locked-index.js";
import { answerTooLarge as p, indexDenied as m, indexRedirects as h, indexUnreadable as g, isGone as _, linkWithoutTls as v, outsideFailed as y, presetOfUrl as b, processOwner as x, systemClock as S } from "./domain-problem-index-reads.js";
import { createFetch as C, createHttp as w } from "./adapters-http.js";
import { commitOf as T, createGitCommand as E, createProcesses as D, createPushRange as ee, findTopLevel as O, hasGit as k, listTracked as A, openStore as j, readPastTexts as M, readPlainText as N, readTags as P, removeFolder as F, storeIn as I, writeAtomically as L } from "./domain-environment-uv-variables.js";
import { ulid as R } from "../libraries/ulid.js";
const z = globalThis.process.getBuiltinModule("node:path").dirname, B = globalThis.process.getBuiltinModule("node:path").isAbsolute, V = globalThis.process.getBuiltinModule("node:path").join, H = globalThis.process.getBuiltinModule("node:fs").existsSync, te = globalThis.process.getBuiltinModule("node:fs").lstatSync, U = globalThis.process.getBuiltinModule("node:fs").readdirSync, mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), mkdtemp = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdtemp(...e), readFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readFile(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), writeFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...e), W = globalThis.process.getBuiltinModule("node:os").homedir, G = globalThis.process.getBuiltinModule("node:os").userInfo, setFlagsFromString = (...e) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...e);
var K = e({ settleEngine: () => settleEngine });
const keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1"), setFlagsFromString("--heap-growing-percent=20");
}, compileWasmOnce = () => setFlagsFromString("--wasm-tiering-budget=1000000000"), settleEngine = () => {
	keepHeapSmall(), compileWasmOnce();
}, createGit = (e, t) => {
	let n = E(e, t);
	return {
		inspect: async (e) => {
			let t = await O(n, e);
			return t === void 0 ? void 0 : await readRepository(n, t);
		},
		isThere: (e) => k(n, e),
		tags: (e) => P(n, e),
		textsAt: (e, t) => M(n, e, t),
		commitsSince: async ({ folder: e, tag: t, path: r, except: i = [] }) => {
			let a = await T(n, e, `refs/tags/${t}`);
			if (a === void 0) return;
			let o = [`:(literal)${r}`, ...i.map((e) => `:(exclude,literal)${e}`)], s = [
				"--no-literal-pathspecs",
				"rev-list",
				"--count",
				"--max-count=1000",
				`${a}..HEAD`,
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
	if (!H(V(t, ".gitmodules"))) return [];
	let { submodules: n } = await A(e, t), r = n.map(async (n) => {
		let r = V(t, n);
		return te(r, { throwIfNoEntry: !1 })?.isDirectory() === !0 ? U(r).length === 0 ? [n] : (await findEmptySubmodules(e, r)).map((e) => `${n}/${e}`) : [];
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
	let n = await mkdtemp(V(e, `${t}-`));
	return {
		path: n,
		pathOf: (e) => V(n, e),
		write: (e, t) => writeFile(V(n, e), t),
		readText: (e) => N(V(n, e)),
		[Symbol.asyncDispose]: () => F(n).catch(() => {})
	};
} }), [q, J] = ["owner", "scratch"], runsBelow = (e) => ({
	open: () => openRun(e.newId(), e),
	brief: async () => briefRun(e),
	store: async (e) => I(e)
}), openRun = async (e, { folder: t, variable: r, shown: i }) => {
	let s = V(t, e);
	try {
		await makeFolder(s), await L(V(s, q), x, { isDurable: !1 });
	} catch (e) {
		throw n(e) ? e : new o(a({
			folder: t,
			variable: r,
			cause: causeOf(e)
		}));
	}
	let c = clearUp(t), l = await j(V(s, "dist"));
	return {
		id: e,
		store: {
			...l,
			write: (e, t) => l.write(e, isText(t) ? i(t) : t)
		},
		scratch: scratchBelow(V(s, J)),
		write: async (e, t) => (await L(V(s, e), i(t)), V(s, e)),
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
			await (await n)?.[Symbol.asyncDispose](), !e.isTold && n !== void 0 && await F(V(e.folder, t)).catch(leftToLaterRuns);
		}
	};
}, makeFolder = async (e) => {
	let t = z(e);
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
	await F(V(e, J)), await rm(V(e, q), { force: !0 });
}, leftToLaterRuns = () => {}, isRun = (e) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(e), clearUp = async (e) => {
	let t = (await readdir(e).catch(() => [])).filter(isRun).map((t) => V(e, t));
	await Promise.allSettled(t.map(clearOne));
}, clearOne = async (e) => {
	let { mtimeMs: t } = await stat(e);
	if (Date.now() - t > 12096e5) return await F(e);
	_(await readFile(V(e, q), "utf8")) && await removeWork(e);
}, failed = (e, t) => new o(y({
	url: e,
	why: t,
	tries: 1
})), unreadable = (e, t) => new o(g({
	url: e,
	why: t
})), requiring = (e) => e === void 0 || e === "" ? {} : { requiresPython: e }, beside = (e) => e === void 0 ? {} : { metadataSha256: e }, loadHtmlParser = () => import("../libraries/htmlparser2.js"), fromHtml = async ({ url: e, text: t, name: n }) => {
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
	let leadsAway = ({ url: e }) => !t.startsWith(e.replace(/\?.*$/, "")), isFile = ({ filename: e, url: t }) => Y.test(e) || Y.test(t);
	return e.some(leadsAway) && !e.some(isFile);
}, Y = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i, htmlFile = (e, t) => {
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
}, htmlMetadata = (e) => e === void 0 ? void 0 : /^sha256=([0-9a-f]{64})$/i.exec(e)?.[1]?.toLowerCase() ?? !0, runsFolder = ({ isRunner: e, variables: t }) => {
	let { RUNNER_TEMP: n = "", XDG_CACHE_HOME: r = "" } = t;
	if (e && B(n)) return {
		folder: V(n, "release-actions"),
		variable: void 0
	};
	let i = B(r) ? r : usualCache();
	return {
		folder: V(i, "release-actions", "runs"),
		variable: "XDG_CACHE_HOME"
	};
}, usualCache = () => {
	let e = B(W()) ? W() : G().homedir;
	return V(e, process.platform === "darwin" ? "Library/Caches" : ".cache");
}, fromJson = ({ url: e, text: t, name: n }) => {
	let r = l(t);
	if (r === void 0) throw failed(e, "its JSON is cut or broken");
	if (!s(r) || !Array.isArray(r.files)) throw unreadable(e, "its JSON has no list `files`");
	let i = s(r["project-status"]) ? u(r["project-status"].status) : void 0, a = s(r.meta) ? u(r.meta["project-status"]) : void 0;
	return {
		name: n,
		status: i ?? a,
		files: r.files.filter(s).flatMap((t) => jsonFile(t, e))
	};
}, jsonFile = (e, t) => {
	let n = u(e.filename), r = u(e.url);
	if (n === void 0 || r === void 0 || !URL.canParse(r, t)) return [];
	let i = Date.parse(u(e["upload-time"]) ?? "");
	return [{
		filename: n,
		url: new URL(r, t).href,
		sha256: s(e.hashes) ? u(e.hashes.sha256)?.toLowerCase() : void 0,
		uploadTime: Number.isNaN(i) ? void 0 : i,
		size: typeof e.size == "number" ? e.size : void 0,
		yanked: e.yanked !== void 0 && e.yanked !== !1,
		...requiring(u(e["requires-python"])),
		...beside(jsonMetadata(e["core-metadata"] ?? e["dist-info-metadata"])),
		...u(e.provenance) === void 0 ? {} : { hasProvenance: !0 }
	}];
}, jsonMetadata = (e) => s(e) ? u(e.sha256)?.toLowerCase() ?? !0 : e === !0 || void 0, X = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01", Z = 64 * 1024 ** 2, createSimpleIndex = ({ simpleUrl: e, http: t, login: n, where: i, warn: a }) => {
	let s = f(e), c = n && basic$1(n), l = new Set(), credentials = (e) => {
		if (c === void 0) return {};
		if (r(e, s)) return { authorization: c };
		let { origin: t, protocol: n, hostname: i } = new URL(e);
		return n === "http:" && i === new URL(s).hostname && s.startsWith("https:") && !l.has(t) && (l.add(t), a?.(v({
			listing: s,
			origin: t
		}))), {};
	}, refuseDenied = (e, { status: t, url: n }) => {
		if (t !== 401 && t !== 403) return;
		let i = c !== void 0, a = [n, e].find((e) => !r(e, s) || isPublic(s) && !i);
		throw new o(m({
			url: e,
			status: t,
			elsewhere: a && new URL(a).origin,
			isLoggedIn: i
		}));
	}, u = !1, d = new Set(), read = async (e, n) => {
		let r = new URL(`${encodeURIComponent(e)}/`, s).href, i = await t({
			url: r,
			accept: X,
			signal: n,
			largest: Z,
			...credentials(r)
		});
		if (i.status === 404) {
			d.add(e);
			return;
		}
		if (new URL(i.url).hostname !== new URL(r).hostname) throw new o(h({
			url: r,
			to: i.url
		}));
		if (refuseDenied(r, i), i.status !== 200) throw unreadable(r, `it answered ${i.status}`);
		let a = new TextDecoder().decode(i.body), c = {
			url: i.url,
			text: a,
			name: e
		};
		return withoutInherited(i.contentType.endsWith("json") ? fromJson(c) : await fromHtml(c), s);
	}, pageAt = async (e, n) => {
		try {
			return await t({
				url: e,
				accept: X,
				signal: n,
				largest: Z,
				...credentials(e)
			});
		} catch (e) {
			if (e instanceof o) return;
			throw e;
		}
	};
	return {
		project: async (e, { signal: t } = {}) => {
			try {
				let n = await read(e, t);
				return u ||= n !== void 0 && n.files.length > 0, n;
			} catch (e) {
				throw ofAddress(e, {
					isRead: u || isPublic(s),
					where: i,
					base: s
				});
			}
		},
		hasPage: async ({ signal: e } = {}) => {
			let t = await pageAt(s, e);
			if (t === void 0) return;
			let n = t.status === 200 && /(?:json|html)$/.test(t.contentType), r = namesOn(t)?.find((e) => d.has(e));
			if (r !== void 0) throw ofAddress(elsewhere(new URL(`${r}/`, s).href), {
				isRead: u,
				where: i,
				base: s
			});
			if (n && !u && !s.endsWith(Q)) {
				let t = await pageAt(new URL(Q.slice(1), s).href, e);
				if (t?.status === 200 && namesOn(t) !== void 0) throw ofAddress(above(s), {
					isRead: u,
					where: i,
					base: s
				});
			}
			return n;
		},
		download: async (e, { signal: n } = {}) => {
			let r = await t({
				url: e.url,
				signal: n,
				...credentials(e.url)
			}).catch((e) => {
				throw ofFile(e);
			});
			if (refuseDenied(e.url, r), r.status !== 200) throw failed(e.url, `it answered ${r.status}`);
			return r.body;
		}
	};
}, namesOn = ({ contentType: e, body: t }) => {
	let n = e.endsWith("json") ? l(new TextDecoder().decode(t)) : void 0;
	if (s(n) && Array.isArray(n.projects)) return n.projects.filter(s).map(({ name: e }) => i(u(e) ?? ""));
}, Q = "/+simple/", elsewhere = (e) => unreadable(e, "it answers 404, though the index's own page lists that project"), above = (e) => unreadable(e, "as devpi does, it has its projects below +simple/"), basic$1 = ({ username: e, password: t }) => `Basic ${Buffer.from(`${e}:${t.reveal()}`).toString("base64")}`, withoutInherited = (e, t) => {
	if (!t.endsWith(Q)) return e;
	let n = new URL("../", t).href, { own: r = [], inherited: i = [] } = Object.groupBy(e.files, ({ url: e }) => e.startsWith(`${n}+`) ? "own" : "inherited");
	return {
		...e,
		files: r,
		...i.length > 0 ? { inherited: i } : {}
	};
}, isPublic = (e) => b(e)?.simpleUrl === e, ofAddress = (e, { isRead: t, where: n, base: r }) => {
	if (!(e instanceof o)) return e;
	let isNoHost = ({ code: e, message: t }) => e === y.code && t.endsWith(`ENOTFOUND ${new URL(r).hostname}`), i = e.findings.map((e) => t && e.code === g.code ? {
		...e,
		...re
	} : !t && isNoHost(e) ? {
		...e,
		...c,
		...n ?? { input: "check-url" }
	} : e.input === void 0 || n === void 0 ? e : {
		...e,
		input: void 0,
		...n
	});
	return new o(i, { cause: e.cause });
}, ofFile = (e) => {
	if (!(e instanceof o)) return e;
	let t = e.findings.map((e) => e.code === p.code ? {
		...e,
		...ne
	} : e);
	return new o(t, { cause: e.cause });
}, ne = {
	input: void 0,
	hint: "Give the folder dist that was published (dist): its files are not fetched where the index's listing has their hashes"
}, re = {
	mender: "outside",
	remedy: "outside",
	input: void 0,
	hint: "The address is right: see what answers there, such as a proxy or an error page"
};
var ie = e({ openIndexes: () => openIndexes });
const openIndexes = (e) => {
	let t = w(S, `release-actions/${d}`, { fetch: C(e) });
	return (e) => createSimpleIndex({
		...e,
		http: t
	});
};
var ae = e({ wireSmallRun: () => wireSmallRun });
const wireRun = (e) => (settleEngine(), wireSmallRun(e)), wireSmallRun = ({ environment: e, masks: t }) => ({
	git: createGit(D(), e.variables),
	pushes: ee(D(), e.variables),
	runs: runsBelow({
		...runsFolder(e),
		newId: () => R(),
		shown: t.hide,
		isTold: e.isRunner
	}),
	openIndex: openIndexes(e.variables),
	loadHtmlParser
}), $ = "release-actions", remoteEnvironment = async (e, t, { serverUrl: n, token: r, remote: i = "origin" }) => {
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
		[`remote.${$}.url`, a],
		[`remote.${$}.pushurl`, o],
		...r === void 0 || !c ? [] : [[l, ""], [l, basic(r)]]
	]);
}, basic = (e) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${e.reveal()}`).toString("base64")}`, configEnvironment = (e) => ({
	GIT_CONFIG_COUNT: String(e.length),
	...Object.fromEntries(e.flatMap(([e, t], n) => [[`GIT_CONFIG_KEY_${n}`, e], [`GIT_CONFIG_VALUE_${n}`, t]]))
}), remoteRefusal = (e, { stdout: n, stderr: r }) => {
	let i = r.split("\n").filter((e) => /^(?:remote|fatal|error):/.test(e)), a = t(i.slice(0, 4).join(" ") || n.trim() || "it said nothing").slice(0, 300);
	return {
		kind: "unanswered",
		cause: oe.test(r) ? "outside" : "permission",
		why: `${e}: ${a}`
	};
}, oe = /could ?n.t (?:resolve|connect)|failed to connect|connection (?:refused|reset|closed)|unreachable|timed out|HTTP 5\d\d|returned error: (?:429|5\d\d)|hung up|early EOF|(?:recv|send) failure|GnuTLS|SSL_|unexpected disconnect/i, isMoved = ({ stdout: e, stderr: t }) => /\(stale info\)|\(fetch first\)|cannot lock ref/.test(e + t);
export { createGit, createSimpleIndex, K as engine_exports, $ as forgeRemote, isMoved, ie as open_index_exports, remoteEnvironment, remoteRefusal, ae as run_exports, wireRun };
