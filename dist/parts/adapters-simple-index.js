import { Bug as e, Problem as t, _usingCtx as n, isSameOrigin as r } from "../index.js";
import { archiveUnreadable as i, indexDenied as a, indexRedirects as o, indexUnreadable as s, linkWithoutTls as c } from "./domain-problem-index-reads.js";
import { copyMeasured as l, createGitCommand as u, findTopLevel as d, hasGit as f, listTracked as p, measurePlain as m, openPlain as h, readTags as g } from "./domain-environment-uv-variables.js";
const _ = globalThis.process.getBuiltinModule("node:path").basename, v = globalThis.process.getBuiltinModule("node:path").dirname, y = globalThis.process.getBuiltinModule("node:path").join, b = globalThis.process.getBuiltinModule("node:fs").constants, x = globalThis.process.getBuiltinModule("node:fs").existsSync, S = globalThis.process.getBuiltinModule("node:fs").lstatSync, C = globalThis.process.getBuiltinModule("node:fs").readdirSync, randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rename = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), createGit = (e, t) => {
	let n = u(e, t);
	return {
		inspect: async (e) => {
			let t = await d(n, e);
			return t === void 0 ? void 0 : await readRepository(n, t);
		},
		isThere: (e) => f(n, e),
		tags: (e) => g(n, e),
		commitsSince: async ({ folder: e, tag: t, path: r }) => {
			let i = await n.attempt({
				folder: e,
				args: [
					"rev-parse",
					"--verify",
					"--quiet",
					`refs/tags/${t}^{commit}`
				]
			});
			if (i.code !== 0) return;
			let a = [
				"rev-list",
				"--count",
				"--max-count=1000",
				`${i.stdout.trim()}..HEAD`,
				"--",
				r
			];
			return Number(await n.read({
				folder: e,
				args: a
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
	if (!x(y(t, ".gitmodules"))) return [];
	let { submodules: n } = await p(e, t), r = n.map(async (n) => {
		let r = y(t, n);
		return S(r, { throwIfNoEntry: !1 })?.isDirectory() === !0 ? C(r).length === 0 ? [n] : (await findEmptySubmodules(e, r)).map((e) => `${n}/${e}`) : [];
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
}, openStore = async (e) => (await mkdir(e, { recursive: !0 }), storeIn(e)), storeIn = (t) => {
	let pathOf = (n) => {
		if (n !== _(n) || n === "" || n === "." || n === "..") throw new e(`${JSON.stringify(n)} is no plain file name`);
		return y(t, n);
	};
	return {
		folder: t,
		pathOf,
		write: (e, t) => writeAtomically(pathOf(e), t),
		read: async (e) => {
			try {
				var t = n();
				return await t.a(await h(pathOf(e)))?.readFile();
			} catch (e) {
				t.e = e;
			} finally {
				await t.d();
			}
		},
		remove: (e) => rm(pathOf(e), { force: !0 }),
		list: () => listFolder(t),
		take: async (e) => {
			let t = pathOf(_(e));
			try {
				await rename(e, t);
			} catch (n) {
				if (!Error.isError(n) || !("code" in n) || n.code !== "EXDEV") throw n;
				await copyAtomically(e, t);
			}
			return await measure(t);
		},
		copyTo: (e, t) => l(pathOf(e), t),
		measure: (e) => measure(pathOf(e))
	};
}, listFolder = async (e) => {
	let t = (await readdir(e)).toSorted();
	return await Promise.all(t.map(async (t) => {
		let n = await lstat(y(e, t));
		return {
			name: t,
			kind: kindOf(n),
			size: n.size
		};
	}));
}, kindOf = (e) => e.isSymbolicLink() ? "link" : e.isDirectory() ? "folder" : e.isFile() ? e.nlink > 1 ? "hard link" : "file" : "other", copyAtomically = async (e, t) => {
	let n = y(t, "..", `.${randomUUID()}`);
	await copyFile(e, n, b.COPYFILE_FICLONE), await rename(n, t);
}, measure = async (e) => {
	let n = await m(e), r = {
		filename: _(e),
		what: "it is missing, a link or no plain file"
	};
	if (n === void 0) throw new t(i(r));
	return n;
}, writeAtomically = async (e, t, { isDurable: n = !0 } = {}) => {
	let r = y(e, "..", `.${_(e)}.${randomUUID()}`);
	try {
		let i = await open(r, "wx");
		try {
			await i.writeFile(t), n && await i.sync();
		} finally {
			await i.close();
		}
		await rename(r, e);
	} catch (e) {
		throw await rm(r, { force: !0 }), e;
	}
}, w = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01", T = 64 * 1024 ** 2, createSimpleIndex = ({ simpleUrl: e, http: n, login: i, warn: a }) => {
	let s = e.endsWith("/") ? e : `${e}/`, l = i && basic(i), u = new Set(), credentials = (e) => {
		if (l === void 0) return {};
		if (r(e, s)) return { authorization: l };
		let { origin: t, protocol: n, hostname: i } = new URL(e);
		return n === "http:" && i === new URL(s).hostname && s.startsWith("https:") && !u.has(t) && (u.add(t), a?.(c({
			listing: s,
			origin: t
		}))), {};
	};
	return {
		project: async (e, { signal: r } = {}) => {
			let i = new URL(`${encodeURIComponent(e)}/`, s).href, a = await n({
				url: i,
				accept: w,
				signal: r,
				largest: T,
				...credentials(i)
			});
			if (a.status === 404) return;
			if (a.status === 401 || a.status === 403) throw denied(i, a.status);
			if (new URL(a.url).hostname !== new URL(i).hostname) throw new t(o({
				url: i,
				to: a.url
			}));
			if (a.status !== 200) throw unreadable(i, `it answered ${a.status}`);
			let c = new TextDecoder().decode(a.body), l = {
				url: a.url,
				text: c,
				name: e
			};
			return withoutInherited(a.contentType.endsWith("json") ? fromJson(l) : await fromHtml(l), s);
		},
		hasPage: async ({ signal: e } = {}) => {
			try {
				let t = await n({
					url: s,
					accept: w,
					signal: e,
					largest: T,
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
			if (r.status === 401 || r.status === 403) throw denied(e.url, r.status);
			if (r.status !== 200) throw unreadable(e.url, `it answered ${r.status}`);
			return r.body;
		}
	};
}, basic = ({ username: e, password: t }) => `Basic ${Buffer.from(`${e}:${t.reveal()}`).toString("base64")}`, withoutInherited = (e, t) => {
	if (!t.endsWith("/+simple/")) return e;
	let n = new URL("../", t).href, { own: r = [], inherited: i = [] } = Object.groupBy(e.files, ({ url: e }) => e.startsWith(`${n}+`) ? "own" : "inherited");
	return {
		...e,
		files: r,
		...i.length > 0 ? { inherited: i } : {}
	};
}, denied = (e, n) => new t(a({
	url: e,
	status: n
})), unreadable = (e, n) => new t(s({
	url: e,
	why: n
})), isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), asText = (e) => typeof e == "string" ? e : void 0, fromJson = ({ url: e, text: t, name: n }) => {
	let r;
	try {
		r = JSON.parse(t);
	} catch {
		throw unreadable(e, "its JSON is cut or broken");
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
	let { Parser: r } = await loadHtmlParser(), i = [], a, o;
	if (new r({
		onopentag: (e, t) => {
			if (e === "meta" && t.name === "pypi:project-status" && (a = t.content), e !== "a" || t.href === void 0) return;
			let { href: n, "data-yanked": r, "data-requires-python": i } = t, s = htmlMetadata(t["data-core-metadata"] ?? t["data-dist-info-metadata"]);
			o = {
				href: n,
				yanked: r !== void 0,
				python: i,
				metadata: s,
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
	return {
		name: n,
		status: a,
		files: i
	};
}, isWebPage = (e, t) => {
	let leadsAway = ({ url: e }) => !t.startsWith(e.replace(/\?.*$/, "")), isFile = ({ filename: e, url: t }) => E.test(e) || E.test(t);
	return e.some(leadsAway) && !e.some(isFile);
}, E = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i, htmlFile = (e, t) => {
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
}, D = { write: async (e, t) => {
	let n = await realpath(e).catch(() => e), r = await stat(n).then((e) => e.mode, () => void 0);
	await mkdir(v(n), { recursive: !0 }), await writeAtomically(n, t), r !== void 0 && await chmod(n, r);
} }, createRemotes = (e, t) => {
	let n = u(e, t);
	return { read: async (e) => await d(n, e) === void 0 ? [] : (await n.read({
		folder: e,
		args: ["remote", "--verbose"]
	})).split("\n").flatMap((e) => {
		let [, t, n] = /^([^\t]+)\t(.*) \(fetch\)/.exec(e) ?? [];
		return t === void 0 || n === void 0 ? [] : [{
			name: t,
			url: n
		}];
	}) };
};
export { createGit, createRemotes, createSimpleIndex, loadHtmlParser, openStore, D as sourceEdits, storeIn, writeAtomically };
