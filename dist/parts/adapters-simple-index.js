import { __exportAll as e } from "./rolldown-runtime.js";
import { _usingCtx as t, aliasIn as n, isSameOrigin as r, normalizeName as i } from "../index.js";
import { Bug as a, Problem as o, isObject as s, noHost as c, parseJson as l, textOf as u } from "./domain-problem-locked-index.js";
import { answerTooLarge as d, archiveUnreadable as f, draftName as p, indexDenied as m, indexRedirects as ee, indexUnreadable as h, indexUnsure as te, linkWithoutTls as g, outsideFailed as _, presetOfUrl as v, withSlash as y } from "./domain-problem-index-reads.js";
import { commitOf as b, copyMeasured as ne, createGitCommand as x, explainGit as S, findTopLevel as C, gitEnvironment as w, hasGit as T, measurePlain as E, openPlain as D, readPastTexts as O, readTags as k } from "./domain-environment-uv-variables.js";
const A = globalThis.process.getBuiltinModule("node:path").basename, j = globalThis.process.getBuiltinModule("node:path").dirname, M = globalThis.process.getBuiltinModule("node:path").join, N = globalThis.process.getBuiltinModule("node:path").resolve, P = globalThis.process.getBuiltinModule("node:fs").constants, F = globalThis.process.getBuiltinModule("node:fs").existsSync, I = globalThis.process.getBuiltinModule("node:fs").lstatSync, L = globalThis.process.getBuiltinModule("node:fs").readdirSync, randomUUID = (...e) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...e), appendFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").appendFile(...e), chmod = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...e), copyFile = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...e), lstat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...e), mkdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...e), open = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").open(...e), readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e), realpath = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...e), rename = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...e), rm = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...e), stat = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...e);
var R = e({ createRemotes: () => createRemotes });
const createRemotes = (e, t) => {
	let n = x(e, t);
	return { read: async (r) => {
		if (await C(n, r) === void 0) return [];
		let i = (await n.read({
			folder: r,
			args: ["remote", "--verbose"]
		})).split("\n").flatMap((e) => {
			let [, t, n] = /^([^\t]+)\t(.*) \(fetch\)/.exec(e) ?? [];
			return t === void 0 || n === void 0 ? [] : [{
				name: t,
				url: n
			}];
		});
		return await Promise.all(i.map(async ({ name: n, url: i }) => ({
			name: n,
			url: await withoutAlias(i, {
				processes: e,
				env: t,
				folder: r
			})
		})));
	} };
}, withoutAlias = async (e, { processes: t, env: r, folder: i }) => {
	let a = n(e);
	if (a === void 0) return e;
	let s = {
		file: "ssh",
		args: [
			"-G",
			"--",
			a.host
		],
		cwd: i,
		env: w(r),
		timeout: 5e3
	};
	try {
		let { stdout: e } = await t.run(s), n = /^hostname (\S+)$/m.exec(e)?.[1] ?? a.host;
		return `${a.before}${n === "ssh.github.com" ? "github.com" : n}${a.after}`;
	} catch (t) {
		if (t instanceof o) return e;
		throw t;
	}
}, cloneRepository = async (e, t, n) => {
	await mkdir(j(n), { recursive: !0 });
	let r = t.includes("\n") ? "--local" : "--shared";
	await e.read({
		folder: t,
		args: [
			"clone",
			"--quiet",
			r,
			"--no-checkout",
			"--template=",
			"--",
			t,
			n
		]
	});
	let pathOf = async (n) => N(t, (await e.read({
		folder: t,
		args: [
			"rev-parse",
			"--git-path",
			n
		]
	})).replace(/\n$/, "")), [i, a, o] = await Promise.all([
		pathOf("index"),
		pathOf("info/exclude"),
		pathOf("info/attributes")
	]), s = (await readdir(j(i))).filter((e) => e.startsWith("sharedindex."));
	await mkdir(M(n, ".git/info"), { recursive: !0 });
	let c = [
		{
			source: i,
			target: "index"
		},
		...s.map((e) => ({
			source: M(j(i), e),
			target: e
		})),
		{
			source: a,
			target: "info/exclude"
		},
		{
			source: o,
			target: "info/attributes"
		}
	];
	for (let { source: e, target: t } of c) F(e) && await copyFile(e, M(n, ".git", t));
}, listFiles = async (e, t, n = []) => {
	let list = async (...r) => split(await e.read({
		folder: t,
		args: [
			...n,
			"ls-files",
			"-z",
			...r
		]
	})), [r, i, a] = await Promise.all([
		listTracked(e, t, n),
		list("--others", "--exclude-standard"),
		list("--others", "--ignored", "--exclude-standard", "--directory")
	]);
	return {
		...r,
		untracked: i,
		ignored: outermost(a)
	};
}, listTracked = async (e, t, n = []) => {
	let r = split(await e.read({
		folder: t,
		args: [
			...n,
			"ls-files",
			"-z",
			"--stage"
		]
	})).map(parseStaged);
	return {
		tracked: [...new Set(r.filter(({ mode: e }) => e !== z).map(({ path: e }) => e))],
		submodules: [...new Set(r.filter(({ mode: e }) => e === z).map(({ path: e }) => e))]
	};
}, z = "160000", split = (e) => e.split("\0").filter((e) => e !== ""), parseStaged = (e) => {
	let t = e.indexOf("	"), [n, , r] = e.slice(0, t).split(" ");
	return {
		mode: n,
		stage: r,
		path: e.slice(t + 1)
	};
}, outermost = (e) => {
	let t = [];
	for (let n of e.toSorted()) {
		let e = t.at(-1);
		e !== void 0 && e.endsWith("/") && n.startsWith(e) || t.push(n);
	}
	return t;
}, assumeUnchangedAll = async (e, t) => {
	await e.attempt({
		folder: t,
		args: [
			"-c",
			"core.trustctime=false",
			"-c",
			"core.checkStat=minimal",
			"update-index",
			"-q",
			"--refresh"
		]
	});
	let n = split(await e.read({
		folder: t,
		args: [
			"ls-files",
			"-z",
			"--stage"
		]
	})).map(parseStaged).filter(({ stage: e }) => e === "0");
	await assumeUnchanged(e, t, n.map(({ path: e }) => e));
}, assumeUnchanged = async (e, t, n) => {
	n.length !== 0 && await e.read({
		folder: t,
		args: [
			"update-index",
			"--assume-unchanged",
			"-z",
			"--stdin"
		],
		stdin: lines$1(n)
	});
}, lines$1 = (e) => e.map((e) => `${e}\0`).join(""), trackInPlace = async (e, t, n) => {
	if (n.length === 0) return;
	let r = await ownObjects(t), i = lines$1(n);
	await e.read({
		folder: t,
		args: [
			"update-index",
			"--force-remove",
			"-z",
			"--stdin"
		],
		stdin: i
	}), await e.read({
		folder: t,
		args: [
			"add",
			"--force",
			"--pathspec-from-file=-",
			"--pathspec-file-nul"
		],
		stdin: i,
		env: r
	});
	let a = await e.attempt({
		folder: t,
		args: ["write-tree", "--missing-ok"],
		env: r
	}), o = await e.attempt({
		folder: t,
		args: [
			"cat-file",
			"commit",
			"HEAD"
		]
	});
	if (a.code !== 0 || o.code !== 0) return;
	let s = o.stdout.replace(/^tree .*/, `tree ${a.stdout.trim()}`), c = await e.read({
		folder: t,
		args: [
			"hash-object",
			"-t",
			"commit",
			"-w",
			"--stdin"
		],
		stdin: s,
		env: r
	});
	await e.read({
		folder: t,
		args: [
			"replace",
			"--force",
			"HEAD",
			c.trim()
		]
	});
}, ownObjects = async (e) => {
	let t = M(e, ".git/own-objects");
	return await mkdir(t, { recursive: !0 }) !== void 0 && await appendFile(M(e, ".git/objects/info/alternates"), "../own-objects\n"), { GIT_OBJECT_DIRECTORY: t };
}, createGit = (e, t) => {
	let n = x(e, t);
	return {
		inspect: async (e) => {
			let t = await C(n, e);
			return t === void 0 ? void 0 : await readRepository(n, t);
		},
		isThere: (e) => T(n, e),
		tags: (e) => k(n, e),
		textsAt: (e, t) => O(n, e, t),
		commitsSince: async ({ folder: e, tag: t, path: r, except: i = [] }) => {
			let a = await b(n, e, `refs/tags/${t}`);
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
	if (!F(M(t, ".gitmodules"))) return [];
	let { submodules: n } = await listTracked(e, t), r = n.map(async (n) => {
		let r = M(t, n);
		return I(r, { throwIfNoEntry: !1 })?.isDirectory() === !0 ? L(r).length === 0 ? [n] : (await findEmptySubmodules(e, r)).map((e) => `${n}/${e}`) : [];
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
}, openStore = async (e) => (await mkdir(e, { recursive: !0 }), storeIn(e)), storeIn = (e) => {
	let pathOf = (t) => {
		if (t !== A(t) || t === "" || t === "." || t === "..") throw new a(`${JSON.stringify(t)} is no plain file name`);
		return M(e, t);
	};
	return {
		folder: e,
		pathOf,
		write: (e, t) => writeAtomically(pathOf(e), t),
		read: async (e) => {
			try {
				var n = t();
				return await n.a(await D(pathOf(e)))?.readFile();
			} catch (e) {
				n.e = e;
			} finally {
				await n.d();
			}
		},
		remove: (e) => rm(pathOf(e), { force: !0 }),
		list: () => listFolder(e),
		take: async (e) => {
			let t = pathOf(A(e));
			try {
				await rename(e, t);
			} catch (n) {
				if (!Error.isError(n) || !("code" in n) || n.code !== "EXDEV") throw n;
				await copyAtomically(e, t);
			}
			return await measure(t);
		},
		copyTo: (e, t) => ne(pathOf(e), t),
		measure: (e) => measure(pathOf(e))
	};
}, listFolder = async (e) => {
	let t = (await readdir(e)).toSorted();
	return await Promise.all(t.map(async (t) => {
		let n = await lstat(M(e, t));
		return {
			name: t,
			kind: kindOf(n),
			size: n.size
		};
	}));
}, kindOf = (e) => e.isSymbolicLink() ? "link" : e.isDirectory() ? "folder" : e.isFile() ? e.nlink > 1 ? "hard link" : "file" : "other", copyAtomically = async (e, t) => {
	let n = M(t, "..", p(randomUUID()));
	await copyFile(e, n, P.COPYFILE_FICLONE), await rename(n, t);
}, measure = async (e) => {
	let t = await E(e), n = {
		filename: A(e),
		what: "it is missing, a link or no plain file"
	};
	if (t === void 0) throw new o(f(n));
	return t;
}, writeAtomically = async (e, t, { isDurable: n = !0 } = {}) => {
	let r = M(e, "..", p(randomUUID(), A(e)));
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
}, removeFolder = async (e) => {
	let remove = () => rm(e, {
		recursive: !0,
		force: !0,
		maxRetries: 3
	});
	try {
		await remove();
	} catch {
		await openUp(e), await remove();
	}
}, openUp = async (e) => {
	await chmod(e, 448).catch(() => {});
	for (let t of await readdir(e, { withFileTypes: !0 }).catch(() => [])) t.isDirectory() && await openUp(M(e, t.name));
}, judgeFileless = (e) => B.some((t) => e.metas.has(t)) || isHeaded(e) ? "project" : e.isOperated ? "people" : /\S/.test(e.heading + e.prose) ? "unsure" : "project", B = [
	"pypi:repository-version",
	"pypi:project-status",
	"api-version"
], isHeaded = ({ heading: e, name: t }) => /\b(?:links for|simple index|index of|directory listing)\b/i.test(e) || e.split(/\s+/).some((e) => i(e) === t), failed = (e, t) => new o(_({
	url: e,
	why: t,
	tries: 1
})), unreadable = (e, t) => new o(h({
	url: e,
	why: t
})), requiring = (e) => e === void 0 || e === "" ? {} : { requiresPython: e }, beside = (e) => e === void 0 ? {} : { metadataSha256: e }, loadHtmlParser = () => import("../libraries/htmlparser2.js"), fromHtml = async ({ url: e, text: t, name: n }) => {
	if (!/<(?:!doctype|html|a|body)\b/i.test(t)) throw unreadable(e, "it is neither JSON nor HTML");
	let { Parser: r } = await loadHtmlParser(), i = [], a = new Set(), o = {
		heading: "",
		prose: ""
	}, s = {
		all: 0,
		heading: 0,
		style: 0
	}, count = (t, n) => {
		if (s.all += n, s.all > V) throw unreadable(e, `its elements are nested more than ${V} deep`);
		U.test(t) && (s.heading += n), t === "style" && (s.style += n);
	}, c, l, u = !1;
	if (new r({
		onopentag: (e, t) => {
			if (u ||= H.has(e) || /^refresh$/i.test(t["http-equiv"] ?? ""), count(e, 1), e === "meta" && t.name !== void 0 && a.add(t.name.toLowerCase()), e === "meta" && t.name === "pypi:project-status" && (c = t.content), e !== "a" || t.href === void 0) return;
			let { href: n, "data-yanked": r, "data-requires-python": i } = t, o = htmlMetadata(t["data-core-metadata"] ?? t["data-dist-info-metadata"]);
			l = {
				href: n,
				yanked: r !== void 0,
				python: i,
				metadata: o,
				text: ""
			};
		},
		ontext: (e) => {
			l === void 0 ? s.style === 0 && (o[s.heading > 0 ? "heading" : "prose"] += e) : l.text += e;
		},
		onclosetag: (t) => {
			count(t, -1), U.test(t) && (o.heading += " "), t === "a" && l !== void 0 && (URL.canParse(l.href, e) && i.push(htmlFile(l, e)), l = void 0);
		}
	}).end(t), isWebPage(i, e)) throw unreadable(e, "its links lead to pages, and none to a file");
	let d = {
		name: n,
		...o,
		metas: a,
		isOperated: u
	}, f = i.length === 0 ? judgeFileless(d) : "project";
	if (f === "people") throw unreadable(e, "it is a page for people, without a link to a file");
	let p = /<html\b/i.test(t) && !/<\/html\s*>/i.test(t);
	return {
		name: n,
		status: c,
		files: i,
		...p ? { doubt: "cut" } : f === "unsure" ? { doubt: "foreign" } : {}
	};
}, V = 1e3, H = new Set([
	"script",
	"form",
	"input",
	"iframe",
	"frame"
]), U = /^(?:title|h[1-3])$/, isWebPage = (e, t) => {
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
}, htmlMetadata = (e) => e === void 0 ? void 0 : /^sha256=([0-9a-f]{64})$/i.exec(e)?.[1]?.toLowerCase() ?? !0, fromJson = ({ url: e, text: t, name: n }) => {
	let r = l(t);
	if (r === void 0) throw failed(e, "its JSON is cut or broken");
	if (!s(r) || !Array.isArray(r.files)) throw unreadable(e, "its JSON has no list `files`");
	let i = s(r["project-status"]) ? u(r["project-status"].status) : void 0, a = s(r.meta) ? u(r.meta["project-status"]) : void 0;
	return {
		name: n,
		status: i ?? a,
		files: r.files.map((t) => jsonFile(t, e))
	};
}, jsonFile = (e, t) => {
	let n = s(e) ? e : {}, r = u(n.filename), i = u(n.url);
	if (r === void 0 || i === void 0 || !URL.canParse(i, t)) throw unreadable(t, "its JSON lists what is no file");
	let a = Date.parse(u(n["upload-time"]) ?? "");
	return {
		filename: r,
		url: new URL(i, t).href,
		sha256: s(n.hashes) ? u(n.hashes.sha256)?.toLowerCase() : void 0,
		uploadTime: Number.isNaN(a) ? void 0 : a,
		size: typeof n.size == "number" ? n.size : void 0,
		yanked: n.yanked !== void 0 && n.yanked !== !1,
		...requiring(u(n["requires-python"])),
		...beside(jsonMetadata(n["core-metadata"] ?? n["dist-info-metadata"])),
		...u(n.provenance) === void 0 ? {} : { hasProvenance: !0 }
	};
}, jsonMetadata = (e) => s(e) ? u(e.sha256)?.toLowerCase() ?? !0 : e === !0 || void 0, G = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01", K = 64 * 1024 ** 2, createSimpleIndex = ({ simpleUrl: e, http: t, login: n, where: i, warn: a }) => {
	let s = y(e), c = n && basic(n), l = new Set(), credentials = (e) => {
		if (c === void 0) return {};
		if (r(e, s)) return { authorization: c };
		let { origin: t, protocol: n, hostname: i } = new URL(e);
		return n === "http:" && i === new URL(s).hostname && s.startsWith("https:") && !l.has(t) && (l.add(t), a?.(g({
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
			accept: G,
			signal: n,
			largest: K,
			fault: cut,
			...credentials(r)
		});
		if (i.status === 404) {
			d.add(e);
			return;
		}
		if (new URL(i.url).hostname !== new URL(r).hostname) throw new o(ee({
			url: r,
			to: i.url
		}));
		if (refuseDenied(r, i), i.status !== 200) throw unreadable(r, `it answered ${i.status}`);
		let c = new TextDecoder().decode(i.body), u = {
			url: i.url,
			text: c,
			name: e
		}, f = i.contentType.endsWith("json") ? fromJson(u) : await fromHtml(u);
		return f.doubt !== void 0 && !l.has(s) && (l.add(s), a?.(te({
			url: r,
			doubt: f.doubt
		}))), withoutInherited(f, s);
	}, pageAt = async (e, n) => {
		try {
			return await t({
				url: e,
				accept: G,
				signal: n,
				largest: K,
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
			if (n && !u && !s.endsWith(q)) {
				let t = await pageAt(new URL(q.slice(1), s).href, e);
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
}, cut = ({ status: e, contentType: t, body: n }) => e === 200 && t.endsWith("json") && l(new TextDecoder().decode(n)) === void 0 ? "its JSON is cut or broken" : void 0, namesOn = ({ contentType: e, body: t }) => {
	let n = e.endsWith("json") ? l(new TextDecoder().decode(t)) : void 0;
	if (s(n) && Array.isArray(n.projects)) return n.projects.filter(s).map(({ name: e }) => i(u(e) ?? ""));
}, q = "/+simple/", elsewhere = (e) => unreadable(e, "it answers 404, though the index's own page lists that project"), above = (e) => unreadable(e, "as devpi does, it has its projects below +simple/"), basic = ({ username: e, password: t }) => `Basic ${Buffer.from(`${e}:${t.reveal()}`).toString("base64")}`, withoutInherited = (e, t) => {
	if (!t.endsWith(q)) return e;
	let n = new URL("../", t).href, { own: r = [], inherited: i = [] } = Object.groupBy(e.files, ({ url: e }) => e.startsWith(`${n}+`) ? "own" : "inherited");
	return {
		...e,
		files: r,
		...i.length > 0 ? { inherited: i } : {}
	};
}, isPublic = (e) => v(e)?.simpleUrl === e, ofAddress = (e, { isRead: t, where: n, base: r }) => {
	if (!(e instanceof o)) return e;
	let isNoHost = ({ code: e, message: t }) => e === _.code && t.endsWith(`ENOTFOUND ${new URL(r).hostname}`), i = e.findings.map((e) => t && e.code === h.code ? {
		...e,
		...Y
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
	let t = e.findings.map((e) => e.code === d.code ? {
		...e,
		...J
	} : e);
	return new o(t, { cause: e.cause });
}, J = {
	input: void 0,
	hint: "Give the folder dist that was published (dist): its files are not fetched where the index's listing has their hashes"
}, Y = {
	mender: "outside",
	remedy: "outside",
	input: void 0,
	hint: "The address is right: see what answers there, such as a proxy or an error page"
}, X = { write: async (e, t) => {
	let n = await realpath(e).catch(() => e), r = await stat(n).then((e) => e.mode, () => void 0);
	await mkdir(j(n), { recursive: !0 }), await writeAtomically(n, t), r !== void 0 && await chmod(n, r);
} }, Z = 1048576, splitFields = (e) => {
	let t = [], n = 0, keep = (e) => {
		let r = e.subarray(0, Math.max(0, Z - n));
		r.length > 0 && t.push(Buffer.from(r)), n += e.length;
	};
	return {
		push: (r) => {
			let i = Buffer.from(r.buffer, r.byteOffset, r.byteLength), a = 0;
			for (let r = i.indexOf(0); r >= 0; r = i.indexOf(0, a)) n === 0 ? e(i.toString("utf8", a, Math.min(r, a + Z))) : (keep(i.subarray(a, r)), e(Buffer.concat(t).toString("utf8")), t = [], n = 0), a = r + 1;
			keep(i.subarray(a));
		},
		end: () => {
			n > 0 && e(Buffer.concat(t).toString("utf8"));
		}
	};
}, readRecords = (e) => {
	let t, n = readFiles(), close = () => {
		if (t === void 0) return;
		let [r = "", i = "", a = "", o = "", s = "", c = ""] = t;
		e({
			id: r,
			tree: i,
			parents: a === "" ? [] : a.split(" "),
			author: o,
			time: Number(s),
			message: c,
			files: n.take()
		}), t = void 0;
	};
	return {
		field: (e) => {
			t !== void 0 && t.length < 6 ? t.push(e) : e === "" && n.isComplete() ? (close(), t = []) : n.field(e);
		},
		end: close
	};
}, re = {
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
			let s = re[r.charAt(0)] ?? "modified", c = s === "renamed" ? i : void 0;
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
}, Q = [
	"-z",
	"--name-status",
	"-M100%",
	"--no-color",
	"--no-ext-diff",
	"--ignore-submodules=none"
], createCommitLog = (e, t) => {
	let n = x(e, t);
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
					...$,
					...Q,
					"--format=%x00%H%x00%T%x00%P%x00%an <%ae>%x00%ct%x00%B"
				],
				stdin: lines(t),
				env: ie,
				onOutput: o.push,
				signal: i.signal
			};
			try {
				let e = await n.attempt(s);
				if (e.code !== 0) throw S(s, e);
				o.end(), a.end();
			} catch (e) {
				if (!i.signal.aborted) throw e;
			}
		},
		resolve: (e, t) => b(n, e, t),
		changesOf: async ({ folder: e, path: t, text: r }) => {
			let i = r === void 0 ? [] : [`-S${r}`], a = [
				"log",
				"--format=%H",
				...$,
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
					...Q
				],
				stdin: c,
				onOutput: s.push
			}, u = await n.attempt(l);
			if (u.code !== 0) throw S(l, u);
			return close(), r;
		}
	};
}, ie = { GIT_FLUSH: "0" }, $ = [
	"--no-show-signature",
	"--no-notes",
	"--no-decorate",
	"--no-mailmap",
	"--encoding=UTF-8"
], lines = (e) => e.map((e) => `${e}\n`).join("");
export { assumeUnchanged, assumeUnchangedAll, cloneRepository, createCommitLog, createGit, createRemotes, createSimpleIndex, listFiles, loadHtmlParser, openStore, R as remotes_exports, removeFolder, X as sourceEdits, storeIn, trackInPlace, writeAtomically };
