import { Bug, Problem, _usingCtx, isSameOrigin } from "./domain-problem-plan.js";
import { archiveUnreadable, indexDenied, indexRedirects, indexUnreadable, linkWithoutTls } from "./domain-problem-index-reads.js";
import { copyMeasured, createGitCommand, findTopLevel, listTracked, measurePlain, openPlain, readTags } from "./domain-environment-uv-variables.js";
const basename = globalThis.process.getBuiltinModule("node:path").basename;
const dirname = globalThis.process.getBuiltinModule("node:path").dirname;
const join = globalThis.process.getBuiltinModule("node:path").join;
const randomUUID = (...given) => globalThis.process.getBuiltinModule("node:crypto").randomUUID(...given);
const constants = globalThis.process.getBuiltinModule("node:fs").constants;
const existsSync = globalThis.process.getBuiltinModule("node:fs").existsSync;
const lstatSync = globalThis.process.getBuiltinModule("node:fs").lstatSync;
const readdirSync = globalThis.process.getBuiltinModule("node:fs").readdirSync;
const chmod = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...given);
const copyFile = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").copyFile(...given);
const lstat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...given);
const mkdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...given);
const open = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").open(...given);
const readdir = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...given);
const realpath = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").realpath(...given);
const rename = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...given);
const rm = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...given);
const stat = (...given) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...given);

// src/adapters/git-cli.ts
const mostCommits = 1e3;
const createGit = (processes, env) => {
	const git = createGitCommand(processes, env);
	return {
		inspect: async (folder) => {
			const topLevel = await findTopLevel(git, folder);
			return topLevel === void 0 ? void 0 : await readRepository(git, topLevel);
		},
		tags: (folder) => readTags(git, folder),
		commitsSince: async ({ folder, tag, path }) => {
			const commit = await git.attempt({
				folder,
				args: [
					"rev-parse",
					"--verify",
					"--quiet",
					`refs/tags/${tag}^{commit}`
				]
			});
			if (commit.code !== 0) return void 0;
			const args = [
				"rev-list",
				"--count",
				`--max-count=${mostCommits}`,
				`${commit.stdout.trim()}..HEAD`,
				"--",
				path
			];
			return Number(await git.read({
				folder,
				args
			}));
		}
	};
};
const readRepository = async (git, topLevel) => {
	const [state, isShallow, emptySubmodules] = await Promise.all([
		git.read({
			folder: topLevel,
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
		git.read({
			folder: topLevel,
			args: ["rev-parse", "--is-shallow-repository"]
		}),
		findEmptySubmodules(git, topLevel)
	]);
	const { commit, changed, untracked } = parseStatus(state);
	return {
		topLevel,
		commit,
		commitTime: commit === void 0 ? void 0 : Number(await git.read({
			folder: topLevel,
			args: [
				"show",
				"--no-patch",
				"--no-show-signature",
				"--format=%ct",
				"HEAD",
				"--"
			]
		})),
		isShallow: isShallow.trim() === "true",
		changed: changed.sort(),
		untracked: untracked.sort(),
		emptySubmodules: emptySubmodules.toSorted()
	};
};
const findEmptySubmodules = async (git, folder) => {
	if (!existsSync(join(folder, ".gitmodules"))) return [];
	const { submodules } = await listTracked(git, folder);
	const found = submodules.map(async (path) => {
		const module = join(folder, path);
		if (lstatSync(module, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
		if (readdirSync(module).length === 0) return [path];
		return (await findEmptySubmodules(git, module)).map((below) => `${path}/${below}`);
	});
	return (await Promise.all(found)).flat();
};
const parseStatus = (state) => {
	let commit;
	const changed = [];
	const untracked = [];
	for (const entry of state.split("\0")) if (entry.startsWith("# branch.oid ")) {
		const oid = entry.slice(13);
		commit = oid === "(initial)" ? void 0 : oid;
	} else if (entry.startsWith("? ")) untracked.push(entry.slice(2));
	else if (entry.startsWith("1 ")) changed.push(afterFields(entry, 8));
	else if (entry.startsWith("u ")) changed.push(afterFields(entry, 10));
	return {
		commit,
		changed,
		untracked
	};
};
const afterFields = (entry, count) => {
	let at = 0;
	for (let field = 0; field < count; field++) at = entry.indexOf(" ", at) + 1;
	return entry.slice(at);
};

// src/adapters/folder-store.ts
const openStore = async (folder) => {
	await mkdir(folder, { recursive: true });
	return storeIn(folder);
};
const storeIn = (folder) => {
	const pathOf = (filename) => {
		if (filename !== basename(filename) || filename === "" || filename === "." || filename === "..") throw new Bug(`${JSON.stringify(filename)} is no plain file name`);
		return join(folder, filename);
	};
	return {
		folder,
		pathOf,
		write: (filename, content) => writeAtomically(pathOf(filename), content),
		read: async (filename) => {
			try {
				var _usingCtx$1 = _usingCtx();
				return await _usingCtx$1.a(await openPlain(pathOf(filename)))?.readFile();
			} catch (_) {
				_usingCtx$1.e = _;
			} finally {
				await _usingCtx$1.d();
			}
		},
		remove: (filename) => rm(pathOf(filename), { force: true }),
		list: () => listFolder(folder),
		take: async (path) => {
			const target = pathOf(basename(path));
			try {
				await rename(path, target);
			} catch (error) {
				if (!Error.isError(error) || !("code" in error) || error.code !== "EXDEV") throw error;
				await copyAtomically(path, target);
			}
			return await measure(target);
		},
		copyTo: (filename, path) => copyMeasured(pathOf(filename), path),
		measure: (filename) => measure(pathOf(filename))
	};
};
const listFolder = async (folder) => {
	const names = (await readdir(folder)).toSorted();
	return await Promise.all(names.map(async (name) => {
		const about = await lstat(join(folder, name));
		return {
			name,
			kind: kindOf(about),
			size: about.size
		};
	}));
};
const kindOf = (about) => {
	if (about.isSymbolicLink()) return "link";
	if (about.isDirectory()) return "folder";
	if (!about.isFile()) return "other";
	return about.nlink > 1 ? "hard link" : "file";
};
const copyAtomically = async (from, to) => {
	const draft = join(to, "..", `.${randomUUID()}`);
	await copyFile(from, draft, constants.COPYFILE_FICLONE);
	await rename(draft, to);
};
const measure = async (path) => {
	const found = await measurePlain(path);
	const facts = {
		filename: basename(path),
		what: "it is missing, a link or no plain file"
	};
	if (found === void 0) throw new Problem(archiveUnreadable(facts));
	return found;
};
const writeAtomically = async (path, content) => {
	const draft = join(path, "..", `.${basename(path)}.${randomUUID()}`);
	try {
		const file = await open(draft, "wx");
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
};

// src/adapters/simple-index.ts
const accept = `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01`;
const largestListing = 64 * 1024 ** 2;
const createSimpleIndex = ({ simpleUrl, http, login, warn }) => {
	const base = simpleUrl.endsWith("/") ? simpleUrl : `${simpleUrl}/`;
	const authorization = login && basic(login);
	const warned = /* @__PURE__ */ new Set();
	const credentials = (url) => {
		if (authorization === void 0) return {};
		if (isSameOrigin(url, base)) return { authorization };
		const { origin, protocol, hostname } = new URL(url);
		if (protocol === "http:" && hostname === new URL(base).hostname && base.startsWith("https:") && !warned.has(origin)) {
			warned.add(origin);
			warn?.(linkWithoutTls({
				listing: base,
				origin
			}));
		}
		return {};
	};
	return {
		project: async (name, { signal } = {}) => {
			const url = new URL(`${encodeURIComponent(name)}/`, base).href;
			const answer = await http({
				url,
				accept,
				signal,
				largest: largestListing,
				...credentials(url)
			});
			if (answer.status === 404) return void 0;
			if (answer.status === 401 || answer.status === 403) throw denied(url, answer.status);
			if (new URL(answer.url).hostname !== new URL(url).hostname) throw new Problem(indexRedirects({
				url,
				to: answer.url
			}));
			if (answer.status !== 200) throw unreadable(url, `it answered ${answer.status}`);
			const text = new TextDecoder().decode(answer.body);
			const page = {
				url: answer.url,
				text,
				name
			};
			return withoutInherited(answer.contentType.endsWith("json") ? fromJson(page) : await fromHtml(page), base);
		},
		hasPage: async ({ signal } = {}) => {
			try {
				const answer = await http({
					url: base,
					accept,
					signal,
					largest: largestListing,
					...credentials(base)
				});
				return answer.status === 200 && /(?:json|html)$/.test(answer.contentType);
			} catch (error) {
				if (error instanceof Problem) return void 0;
				throw error;
			}
		},
		download: async (file, { signal } = {}) => {
			const answer = await http({
				url: file.url,
				signal,
				...credentials(file.url)
			});
			if (answer.status === 401 || answer.status === 403) throw denied(file.url, answer.status);
			if (answer.status !== 200) throw unreadable(file.url, `it answered ${answer.status}`);
			return answer.body;
		}
	};
};
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
const withoutInherited = (project, base) => {
	if (!base.endsWith("/+simple/")) return project;
	const own = new URL("../", base).href;
	const { own: files = [], inherited = [] } = Object.groupBy(project.files, ({ url }) => url.startsWith(`${own}+`) ? "own" : "inherited");
	return {
		...project,
		files,
		...inherited.length > 0 ? { inherited } : {}
	};
};
const denied = (url, status) => new Problem(indexDenied({
	url,
	status
}));
const unreadable = (url, why) => new Problem(indexUnreadable({
	url,
	why
}));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value) => typeof value === "string" ? value : void 0;
const fromJson = ({ url, text, name }) => {
	let page;
	try {
		page = JSON.parse(text);
	} catch {
		throw unreadable(url, "its JSON is cut or broken");
	}
	if (!isObject(page) || !Array.isArray(page.files)) throw unreadable(url, "its JSON has no list `files`");
	const status = isObject(page["project-status"]) ? asText(page["project-status"].status) : void 0;
	const older = isObject(page.meta) ? asText(page.meta["project-status"]) : void 0;
	return {
		name,
		status: status ?? older,
		files: page.files.filter(isObject).flatMap((file) => jsonFile(file, url))
	};
};
const jsonFile = (file, page) => {
	const filename = asText(file.filename);
	const url = asText(file.url);
	if (filename === void 0 || url === void 0 || !URL.canParse(url, page)) return [];
	const uploaded = Date.parse(asText(file["upload-time"]) ?? "");
	return [{
		filename,
		url: new URL(url, page).href,
		sha256: isObject(file.hashes) ? asText(file.hashes.sha256)?.toLowerCase() : void 0,
		uploadTime: Number.isNaN(uploaded) ? void 0 : uploaded,
		size: typeof file.size === "number" ? file.size : void 0,
		yanked: file.yanked !== void 0 && file.yanked !== false,
		...requiring(asText(file["requires-python"])),
		...beside(jsonMetadata(file["core-metadata"] ?? file["dist-info-metadata"])),
		...asText(file.provenance) === void 0 ? {} : { hasProvenance: true }
	}];
};
const requiring = (requiresPython) => requiresPython === void 0 || requiresPython === "" ? {} : { requiresPython };
const beside = (metadataSha256) => metadataSha256 === void 0 ? {} : { metadataSha256 };
const jsonMetadata = (value) => isObject(value) ? asText(value.sha256)?.toLowerCase() ?? true : value === true || void 0;
const htmlMetadata = (value) => value === void 0 ? void 0 : /^sha256=([0-9a-f]{64})$/i.exec(value)?.[1]?.toLowerCase() ?? true;
const loadHtmlParser = () => import("../libraries/htmlparser2.js");
const fromHtml = async ({ url, text, name }) => {
	if (!/<(?:!doctype|html|a|body)\b/i.test(text)) throw unreadable(url, "it is neither JSON nor HTML");
	const { Parser } = await loadHtmlParser();
	const files = [];
	let status;
	let anchor;
	new Parser({
		onopentag: (tag, attributes) => {
			if (tag === "meta" && attributes.name === "pypi:project-status") status = attributes.content;
			if (tag !== "a" || attributes.href === void 0) return;
			const { href, "data-yanked": yanked, "data-requires-python": python } = attributes;
			const metadata = htmlMetadata(attributes["data-core-metadata"] ?? attributes["data-dist-info-metadata"]);
			anchor = {
				href,
				yanked: yanked !== void 0,
				python,
				metadata,
				text: ""
			};
		},
		ontext: (chunk) => {
			if (anchor !== void 0) anchor.text += chunk;
		},
		onclosetag: (tag) => {
			if (tag !== "a" || anchor === void 0) return;
			if (URL.canParse(anchor.href, url)) files.push(htmlFile(anchor, url));
			anchor = void 0;
		}
	}).end(text);
	if (isWebPage(files, url)) throw unreadable(url, "its links lead to pages, and none to a file");
	return {
		name,
		status,
		files
	};
};
const isWebPage = (links, page) => {
	const leadsAway = ({ url }) => !page.startsWith(url.replace(/\?.*$/, ""));
	const isFile = ({ filename, url }) => distributionEnd.test(filename) || distributionEnd.test(url);
	return links.some(leadsAway) && !links.some(isFile);
};
const distributionEnd = /\.(?:whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tbz|tar(?:\.(?:gz|bz2|xz|z|zst))?)$/i;
const htmlFile = (anchor, page) => {
	const url = new URL(anchor.href, page);
	const sha256 = /^#.*?\bsha256=([0-9a-f]{64})\b/i.exec(url.hash)?.[1]?.toLowerCase();
	url.hash = "";
	return {
		filename: anchor.text.trim(),
		url: url.href,
		sha256,
		uploadTime: void 0,
		size: void 0,
		yanked: anchor.yanked,
		...requiring(anchor.python),
		...beside(anchor.metadata)
	};
};

// src/adapters/source-edits.ts
const sourceEdits = { write: async (path, text) => {
	const target = await realpath(path).catch(() => path);
	const mode = await stat(target).then((about) => about.mode, () => void 0);
	await mkdir(dirname(target), { recursive: true });
	await writeAtomically(target, text);
	if (mode !== void 0) await chmod(target, mode);
} };

// src/adapters/git/remotes.ts
const createRemotes = (processes, env) => {
	const git = createGitCommand(processes, env);
	return { read: async (folder) => {
		if (await findTopLevel(git, folder) === void 0) return [];
		return (await git.read({
			folder,
			args: ["remote", "--verbose"]
		})).split("\n").flatMap((line) => {
			const [, name, url] = /^([^\t]+)\t(.*) \(fetch\)/.exec(line) ?? [];
			return name === void 0 || url === void 0 ? [] : [{
				name,
				url
			}];
		});
	} };
};

export { createGit, createRemotes, createSimpleIndex, loadHtmlParser, openStore, sourceEdits, storeIn, writeAtomically };