import { Bug as e, Problem as t, _usingCtx as n, isSameOrigin as r } from "../index.js";
import { archiveUnreadable as i, indexDenied as a, indexRedirects as o, indexUnreadable as s, linkWithoutTls as c, outsideFailed as l } from "./domain-problem-index-reads.js";
import { copyMeasured as u, createGitCommand as d, explainGit as f, findTopLevel as p, hasGit as m, listTracked as h, measurePlain as g, openPlain as _, readTags as v } from "./domain-environment-uv-variables.js";
const y = globalThis.process.getBuiltinModule("node:path").basename, b = globalThis.process.getBuiltinModule("node:path").dirname, x = globalThis.process.getBuiltinModule("node:path").join, S = globalThis.process.getBuiltinModule("node:fs").constants, C = globalThis.process.getBuiltinModule("node:fs").existsSync, w = globalThis.process.getBuiltinModule("node:fs").lstatSync, T = globalThis.process.getBuiltinModule("node:fs").readdirSync, randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rename = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e), createGit = (e, t) => {
	let n = d(e, t);
	return {
		inspect: async (e) => {
			let t = await p(n, e);
			return t === void 0 ? void 0 : await readRepository(n, t);
		},
		isThere: (e) => m(n, e),
		tags: (e) => v(n, e),
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
	if (!C(x(t, ".gitmodules"))) return [];
	let { submodules: n } = await h(e, t), r = n.map(async (n) => {
		let r = x(t, n);
		return w(r, { throwIfNoEntry: !1 })?.isDirectory() === !0 ? T(r).length === 0 ? [n] : (await findEmptySubmodules(e, r)).map((e) => `${n}/${e}`) : [];
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
		if (n !== y(n) || n === "" || n === "." || n === "..") throw new e(`${JSON.stringify(n)} is no plain file name`);
		return x(t, n);
	};
	return {
		folder: t,
		pathOf,
		write: (e, t) => writeAtomically(pathOf(e), t),
		read: async (e) => {
			try {
				var t = n();
				return await t.a(await _(pathOf(e)))?.readFile();
			} catch (e) {
				t.e = e;
			} finally {
				await t.d();
			}
		},
		remove: (e) => rm(pathOf(e), { force: !0 }),
		list: () => listFolder(t),
		take: async (e) => {
			let t = pathOf(y(e));
			try {
				await rename(e, t);
			} catch (n) {
				if (!Error.isError(n) || !("code" in n) || n.code !== "EXDEV") throw n;
				await copyAtomically(e, t);
			}
			return await measure(t);
		},
		copyTo: (e, t) => u(pathOf(e), t),
		measure: (e) => measure(pathOf(e))
	};
}, listFolder = async (e) => {
	let t = (await readdir(e)).toSorted();
	return await Promise.all(t.map(async (t) => {
		let n = await lstat(x(e, t));
		return {
			name: t,
			kind: kindOf(n),
			size: n.size
		};
	}));
}, kindOf = (e) => e.isSymbolicLink() ? "link" : e.isDirectory() ? "folder" : e.isFile() ? e.nlink > 1 ? "hard link" : "file" : "other", copyAtomically = async (e, t) => {
	let n = x(t, "..", `.${randomUUID()}`);
	await copyFile(e, n, S.COPYFILE_FICLONE), await rename(n, t);
}, measure = async (e) => {
	let n = await g(e), r = {
		filename: y(e),
		what: "it is missing, a link or no plain file"
	};
	if (n === void 0) throw new t(i(r));
	return n;
}, writeAtomically = async (e, t, { isDurable: n = !0 } = {}) => {
	let r = x(e, "..", `.${y(e)}.${randomUUID()}`);
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
}, E = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01", D = 64 * 1024 ** 2, createSimpleIndex = ({ simpleUrl: e, http: n, login: i, warn: s }) => {
	let l = e.endsWith("/") ? e : `${e}/`, u = i && basic(i), d = new Set(), credentials = (e) => {
		if (u === void 0) return {};
		if (r(e, l)) return { authorization: u };
		let { origin: t, protocol: n, hostname: i } = new URL(e);
		return n === "http:" && i === new URL(l).hostname && l.startsWith("https:") && !d.has(t) && (d.add(t), s?.(c({
			listing: l,
			origin: t
		}))), {};
	}, refuseDenied = (e, { status: n, url: i }) => {
		if (n !== 401 && n !== 403) return;
		let o = [i, e].find((e) => !r(e, l));
		throw new t(a({
			url: e,
			status: n,
			elsewhere: o && new URL(o).origin
		}));
	};
	return {
		project: async (e, { signal: r } = {}) => {
			let i = new URL(`${encodeURIComponent(e)}/`, l).href, a = await n({
				url: i,
				accept: E,
				signal: r,
				largest: D,
				...credentials(i)
			});
			if (a.status === 404) return;
			if (new URL(a.url).hostname !== new URL(i).hostname) throw new t(o({
				url: i,
				to: a.url
			}));
			if (refuseDenied(i, a), a.status !== 200) throw unreadable(i, `it answered ${a.status}`);
			let s = new TextDecoder().decode(a.body), c = {
				url: a.url,
				text: s,
				name: e
			};
			return withoutInherited(a.contentType.endsWith("json") ? fromJson(c) : await fromHtml(c), l);
		},
		hasPage: async ({ signal: e } = {}) => {
			try {
				let t = await n({
					url: l,
					accept: E,
					signal: e,
					largest: D,
					...credentials(l)
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
}, basic = ({ username: e, password: t }) => `Basic ${Buffer.from(`${e}:${t.reveal()}`).toString("base64")}`, withoutInherited = (e, t) => {
	if (!t.endsWith("/+simple/")) return e;
	let n = new URL("../", t).href, { own: r = [], inherited: i = [] } = Object.groupBy(e.files, ({ url: e }) => e.startsWith(`${n}+`) ? "own" : "inherited");
	return {
		...e,
		files: r,
		...i.length > 0 ? { inherited: i } : {}
	};
}, failed = (e, n) => new t(l({
	url: e,
	why: n,
	tries: 1
})), unreadable = (e, n) => new t(s({
	url: e,
	why: n
})), isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), asText = (e) => typeof e == "string" ? e : void 0, fromJson = ({ url: e, text: t, name: n }) => {
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
	let leadsAway = ({ url: e }) => !t.startsWith(e.replace(/\?.*$/, "")), isFile = ({ filename: e, url: t }) => O.test(e) || O.test(t);
	return e.some(leadsAway) && !e.some(isFile);
}, O = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i, htmlFile = (e, t) => {
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
}, k = { write: async (e, t) => {
	let n = await realpath(e).catch(() => e), r = await stat(n).then((e) => e.mode, () => void 0);
	await mkdir(b(n), { recursive: !0 }), await writeAtomically(n, t), r !== void 0 && await chmod(n, r);
} }, createRemotes = (e, t) => {
	let n = d(e, t);
	return { read: async (e) => await p(n, e) === void 0 ? [] : (await n.read({
		folder: e,
		args: ["remote", "--verbose"]
	})).split("\n").flatMap((e) => {
		let [, t, n] = /^([^\t]+)\t(.*) \(fetch\)/.exec(e) ?? [];
		return t === void 0 || n === void 0 ? [] : [{
			name: t,
			url: n
		}];
	}) };
}, A = 1048576, splitFields = (e) => {
	let t = [], n = 0, keep = (e) => {
		let r = e.subarray(0, Math.max(0, A - n));
		r.length > 0 && t.push(Buffer.from(r)), n += e.length;
	};
	return {
		push: (r) => {
			let i = Buffer.from(r.buffer, r.byteOffset, r.byteLength), a = 0;
			for (let r = i.indexOf(0); r >= 0; r = i.indexOf(0, a)) n === 0 ? e(i.toString("utf8", a, Math.min(r, a + A))) : (keep(i.subarray(a, r)), e(Buffer.concat(t).toString("utf8")), t = [], n = 0), a = r + 1;
			keep(i.subarray(a));
		},
		end: () => {
			n > 0 && e(Buffer.concat(t).toString("utf8"));
		}
	};
}, readRecords = (e) => {
	let t, n = readFiles(), close = () => {
		if (t === void 0) return;
		let [r = "", i = "", a = "", o = "", s = ""] = t;
		e({
			id: r,
			parents: i === "" ? [] : i.split(" "),
			author: a,
			time: Number(o),
			message: s,
			files: n.take()
		}), t = void 0;
	};
	return {
		field: (e) => {
			t !== void 0 && t.length < 5 ? t.push(e) : e === "" && n.isComplete() ? (close(), t = []) : n.field(e);
		},
		end: close
	};
}, j = {
	A: "added",
	C: "added",
	D: "deleted",
	R: "renamed"
}, readFiles = () => {
	let e = [], t = [];
	return {
		isComplete: () => t.length === 0,
		field: (n) => {
			t.push(t.length === 0 ? n.trimStart() : n);
			let [r = "", i = "", a = ""] = t, o = /^[RC]/.test(r);
			if (t.length < (o ? 3 : 2)) return;
			let s = j[r.charAt(0)] ?? "modified", c = s === "renamed" ? i : void 0;
			e.push({
				path: o ? a : i,
				status: s,
				from: c
			}), t = [];
		},
		take: () => {
			let t = e;
			return e = [], t;
		}
	};
}, M = [
	"-z",
	"--name-status",
	"-M100%",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
], createCommitLog = (e, t) => {
	let n = d(e, t);
	return {
		read: async ({ folder: e, from: t }, r) => {
			let i = new AbortController(), a = readRecords((e) => {
				!i.signal.aborted && r(e) === "enough" && i.abort();
			}), o = splitFields(a.field), s = {
				folder: e,
				args: [
					"log",
					"--stdin",
					"--topo-order",
					...P,
					...M,
					"--format=%x00%H%x00%P%x00%an <%ae>%x00%ct%x00%B"
				],
				stdin: lines(t),
				env: N,
				onOutput: o.push,
				signal: i.signal
			};
			try {
				let e = await n.attempt(s);
				if (e.code !== 0) throw f(s, e);
				o.end(), a.end();
			} catch (e) {
				if (!i.signal.aborted) throw e;
			}
		},
		resolve: async (e, t) => {
			let r = [
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				`${t}^{commit}`
			], i = await n.attempt({
				folder: e,
				args: r
			});
			return i.code === 0 ? i.stdout.trim() : void 0;
		},
		changesOf: async ({ folder: e, path: t, text: r }) => {
			let i = r === void 0 ? [] : [`-S${r}`], a = [
				"log",
				"--format=%H",
				...P,
				"--no-renames",
				...i,
				"HEAD",
				"--",
				t
			];
			return (await n.read({
				folder: e,
				args: a
			})).split("\n").slice(0, -1);
		},
		filesOf: async (e, t) => {
			let r = new Map();
			if (t.length === 0) return r;
			let i = new Set(t.map(({ id: e }) => e)), a = readFiles(), o, close = () => {
				o !== void 0 && r.set(o, a.take());
			}, s = splitFields((e) => {
				a.isComplete() && i.has(e) ? (close(), o = e) : a.field(e);
			}), c = lines(t.map(({ id: e, parent: t }) => `${e} ${t}`)), l = {
				folder: e,
				args: [
					"diff-tree",
					"--stdin",
					"-r",
					"-m",
					...M
				],
				stdin: c,
				onOutput: s.push
			}, u = await n.attempt(l);
			if (u.code !== 0) throw f(l, u);
			return close(), r;
		}
	};
}, N = { GIT_FLUSH: "0" }, P = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
], lines = (e) => e.map((e) => `${e}\n`).join("");
export { createCommitLog, createGit, createRemotes, createSimpleIndex, loadHtmlParser, openStore, k as sourceEdits, storeIn, writeAtomically };
