import { __exportAll as e } from "./rolldown-runtime.js";
import { createChanges as t } from "./runtime-touched-lines.js";
import { createGit as n, createSimpleIndex as r } from "./runtime-wire-run.js";
import { createFetch as i, createHttp as a, indexDenied as o, outsideFailed as s } from "./domain-problem-index-reads.js";
import { Problem as c, nodeFiles as l } from "../index.js";
import { createGitCommand as u, createProcesses as d, createRemotes as f, findTopLevel as p, lockEnvironment as m, sourceEdits as h } from "./domain-environment-uv-variables.js";
const g = globalThis.process.getBuiltinModule("node:buffer").isUtf8, _ = globalThis.process.getBuiltinModule("node:fs").closeSync, v = globalThis.process.getBuiltinModule("node:fs").constants, y = globalThis.process.getBuiltinModule("node:fs").fstatSync, b = globalThis.process.getBuiltinModule("node:fs").openSync, x = globalThis.process.getBuiltinModule("node:fs").readFileSync, S = globalThis.process.getBuiltinModule("node:fs").statSync, readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e);
import { absoluteHere as C, createRunUv as w, findRefusal as T, isLeftOutName as E, isMarkedFolder as D, projectEnvironment as O, uvMissing as k } from "./domain-problem-uv.js";
import { systemClock as A } from "./domain-target-presets.js";
import { errorWords as j } from "./domain-uv-output.js";
import { createIndexes as M } from "./domain-indexes-uv-indexes.js";
import { version as N } from "./domain-workspace-path.js";
import { chooseTarget as P, readingOf as F, titleOf as I } from "./domain-problem-target.js";
import { membersWith as L } from "./domain-problem-release-files.js";
import { readAddress as R } from "./domain-init-forge-home.js";
const createSourceFiles = (e, t) => {
	let n = u(e, t);
	return {
		list: async (e) => await p(n, e) === void 0 ? await walk(e, "") : await listed(n, e),
		readText: readSmallText
	};
}, listed = async (e, t) => {
	let read = async (...n) => (await e.read({
		folder: t,
		args: [
			"ls-files",
			"-z",
			...n
		]
	})).split("\0").filter((e) => e !== ""), [n, r] = await Promise.all([read("--cached"), read("--others", "--exclude-standard")]);
	return [...[...new Set(n)].map((e) => ({
		path: e,
		isTracked: !0
	})), ...r.filter((e) => !e.endsWith("/")).map((e) => ({
		path: e,
		isTracked: !1
	}))].sort(byPath);
}, byPath = (e, t) => e.path < t.path ? -1 : 1, walk = async (e, t) => {
	let at = (t) => t === "" ? e : `${e}/${t}`, n = await readdir(at(t), { withFileTypes: !0 });
	if (t !== "" && D(n.map(({ name: e }) => e))) return [];
	let below = ({ name: e }) => t === "" ? e : `${t}/${e}`, isFile = (e) => e.isFile() || e.isSymbolicLink() && isFileAt(at(below(e))), r = n.filter(isFile).map((e) => ({
		path: below(e),
		isTracked: !1
	})), i = n.filter((e) => e.isDirectory() && !E(e.name)), a = await Promise.all(i.map((t) => walk(e, below(t)))), o = [...r, ...a.flat()];
	return t === "" ? o.sort(byPath) : o;
}, isFileAt = (e) => {
	try {
		return S(e).isFile();
	} catch {
		return !1;
	}
}, readSmallText = (e) => {
	let t;
	try {
		t = b(e, v.O_RDONLY | v.O_NOFOLLOW | v.O_NONBLOCK);
		let n = y(t);
		if (!n.isFile() || n.size > 524288) return;
		let r = x(t);
		return r.includes(0) || !g(r) ? void 0 : r.toString("utf8");
	} catch {
		return;
	} finally {
		t !== void 0 && _(t);
	}
}, readAudit = (e) => {
	let t = parse(e);
	if (!isObject(t) || !Array.isArray(t.vulnerabilities)) return;
	let n = Array.isArray(t.adverse_statuses) ? t.adverse_statuses : [];
	return {
		vulnerabilities: t.vulnerabilities.filter(isObject).flatMap(vulnerability),
		statuses: n.filter(isObject).flatMap(({ name: e, status: t, reason: n }) => {
			let [r, i] = [text(e), text(t)];
			return r === void 0 || i === void 0 ? [] : [{
				name: r,
				status: i,
				reason: text(n)
			}];
		})
	};
}, vulnerability = ({ dependency: e, id: t, display_id: n, summary: r, link: i, fix_versions: a }) => {
	let o = isObject(e) ? text(e.name) : void 0, s = isObject(e) ? text(e.version) : void 0, c = text(n) ?? text(t);
	if (o === void 0 || s === void 0 || c === void 0) return [];
	let l = Array.isArray(a) ? a.flatMap((e) => text(e) ?? []) : [];
	return [{
		name: o,
		version: s,
		id: c,
		summary: text(r),
		link: text(i),
		fixVersions: l
	}];
}, parse = (e) => {
	try {
		return JSON.parse(e);
	} catch {
		return;
	}
}, isObject = (e) => typeof e == "object" && !!e && !Array.isArray(e), text = (e) => typeof e == "string" && e !== "" ? e : void 0, z = 6e4, createAudits = (e) => {
	let t = w(e.processes);
	return { ask: async (n, r) => {
		let i = (await O(e, n, m))({ UV_HTTP_RETRIES: e.env.UV_HTTP_RETRIES ?? "1" }), a = [
			"audit",
			"--frozen",
			"--output-format",
			"json"
		];
		try {
			let e = await t({
				args: a,
				cwd: n,
				env: i,
				timeout: z,
				signal: r
			});
			if (e.isTimedOut) return { unavailable: `uv audit gave no answer within ${z / 1e3} s` };
			let o = readAudit(e.stdout);
			return o === void 0 ? /unrecognized subcommand 'audit'/.test(e.stderr) ? { unavailable: "this uv has no uv audit" } : { unavailable: `uv audit could not ask: ${j(e.stderr)}` } : o;
		} catch (e) {
			if (isWithoutUv(e)) return { unavailable: "there is no uv on PATH" };
			throw e;
		}
	} };
}, isWithoutUv = (e) => e instanceof c && e.findings.some(({ code: e }) => e === k.code), namesToAsk = async (e, { config: t, git: n, changes: r, openPages: i, openIndex: a, indexes: o, target: s, homes: c }) => {
	let l = indexOf(t, o.read(e.root));
	if ("skipped" in l) return l;
	let [u, d, f] = await Promise.all([
		n.inspect(e.root),
		r.find({
			folder: e.root,
			target: s
		}),
		c.of(e.root)
	]);
	if ("unknown" in d) return { skipped: d.unknown };
	let p = [
		...d.files.flatMap(({ path: e, from: t }) => t === void 0 ? [e] : [e, t]),
		...u?.changed ?? [],
		...u?.untracked ?? []
	];
	return {
		index: l.title,
		pages: i(l.simpleUrl),
		project: a(l).project,
		own: f,
		changed: L(e, p)
	};
}, indexOf = ({ settings: e }, t) => {
	let text = (e) => typeof e == "string" && e !== "" ? e : void 0, n = P({
		index: text(e.index),
		checkUrl: text(e["check-url"])
	}, t);
	return "code" in n ? { skipped: n.message } : n.kind === "rehearsal" ? { skipped: "the index is the embedded one" } : {
		title: I(n),
		...F(n, {
			upload: void 0,
			uv: t
		})
	};
}, createProjectPages = (e, t) => ({ find: async (n, r) => {
	let i = new URL(`../pypi/${encodeURIComponent(n)}/json`, e).href, { status: a, body: l } = await t({
		url: i,
		accept: "application/json",
		signal: r
	});
	if (a === 404) return;
	if (a === 401 || a === 403) throw new c(o({
		url: i,
		status: a
	}));
	let u = a === 200 ? pageOf(new TextDecoder().decode(l)) : void 0;
	if (u === void 0) throw new c(s({
		url: i,
		why: `it answered ${a} and no JSON`,
		tries: 1
	}));
	return u;
} }), isText = (e) => typeof e == "string", pageOf = (e) => {
	try {
		let { info: t } = JSON.parse(e), n = [
			t.home_page,
			t.download_url,
			...Object.values(t.project_urls ?? {})
		], r = [
			t.author,
			t.author_email,
			t.maintainer,
			t.maintainer_email
		];
		return {
			urls: n.filter(isText),
			people: r.filter(isText)
		};
	} catch {
		return;
	}
};
var B = e({ wireNames: () => wireNames });
const wireNames = (e) => {
	let t = a(A, `release-actions/${N}`, { fetch: i(e) }), n = f(d(), e), { GITHUB_SERVER_URL: r, GITHUB_REPOSITORY: o } = e;
	return {
		openPages: (e) => createProjectPages(e, t),
		homes: { of: async (e) => {
			let t = (await n.read(e)).flatMap(({ url: e }) => R(e) ?? []);
			return [...r === void 0 || o === void 0 ? [] : [`${r}/${o}`], ...t.map(({ host: e, owner: t, repository: n }) => `https://${e}/${t}/${n}`)];
		} }
	};
};
var V = e({ wireChecks: () => wireChecks });
const wireChecks = ({ environment: e, config: o, secrets: s, signal: c }) => {
	let { variables: u } = e, f = d(), p = {
		processes: f,
		env: C(u),
		secrets: s
	}, m = a(A, `release-actions/${N}`, { fetch: i(u) }), { GITHUB_BASE_REF: g } = u;
	return {
		files: l,
		sources: createSourceFiles(f, u),
		audits: createAudits(p),
		uvRefusal: async (e) => await T({
			root: e,
			isOnline: !1
		}, w(f), p),
		names: ({ workspace: e }) => namesToAsk(e, {
			config: o,
			git: n(f, u),
			changes: t(f, u),
			...wireNames(u),
			openIndex: (e) => r({
				...e,
				http: m
			}),
			indexes: M(l, u, process.cwd()),
			target: g
		}),
		edits: h,
		config: o,
		signal: c
	};
};
export { V as checks_exports, B as names_exports, wireChecks };
