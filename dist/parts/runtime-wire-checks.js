import { __exportAll as e } from "./rolldown-runtime.js";
import { createChanges as t } from "./runtime-touched-lines.js";
import { createGit as n, createRemotes as r, createSimpleIndex as i, sourceEdits as a } from "./adapters-simple-index.js";
import { createFetch as o, createHttp as s } from "./adapters-http.js";
import { nodeFiles as c, readAddress as l, serverOf as u } from "../index.js";
import { createGitCommand as d, createProcesses as f, findTopLevel as p, lockEnvironment as m } from "./domain-environment-uv-variables.js";
const h = globalThis.process.getBuiltinModule("node:buffer").isUtf8, g = globalThis.process.getBuiltinModule("node:fs").closeSync, _ = globalThis.process.getBuiltinModule("node:fs").constants, v = globalThis.process.getBuiltinModule("node:fs").fstatSync, y = globalThis.process.getBuiltinModule("node:fs").openSync, b = globalThis.process.getBuiltinModule("node:fs").readFileSync, x = globalThis.process.getBuiltinModule("node:fs").statSync, readdir = (...e) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...e);
import { absoluteHere as S, createRunUv as C, findRefusal as w, isLeftOutName as T, isMarkedFolder as E, projectEnvironment as D, uvMissing as O } from "./domain-problem-uv.js";
import { indexDenied as k, outsideFailed as A, readEventPayload as j, systemClock as M } from "./domain-problem-index-reads.js";
import { Problem as N, field as P, isCommitHash as F, isObject as I, isProblemOf as L, parseJson as R, version as z } from "./domain-problem-locked-index.js";
import { errorWords as B } from "./domain-uv-output.js";
import { createIndexes as V } from "./domain-indexes-uv-indexes.js";
import { chooseTarget as H, readingOf as U, titleOf as W } from "./domain-problem-target.js";
import { membersWith as G } from "./domain-problem-uv-settings.js";
const createSourceFiles = (e, t) => {
	let n = d(e, t);
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
	if (t !== "" && E(n.map(({ name: e }) => e))) return [];
	let below = ({ name: e }) => t === "" ? e : `${t}/${e}`, isFile = (e) => e.isFile() || e.isSymbolicLink() && isFileAt(at(below(e))), r = n.filter(isFile).map((e) => ({
		path: below(e),
		isTracked: !1
	})), i = n.filter((e) => e.isDirectory() && !T(e.name)), a = await Promise.all(i.map((t) => walk(e, below(t)))), o = [...r, ...a.flat()];
	return t === "" ? o.sort(byPath) : o;
}, isFileAt = (e) => {
	try {
		return x(e).isFile();
	} catch {
		return !1;
	}
}, readSmallText = (e) => {
	let t;
	try {
		t = y(e, _.O_RDONLY | _.O_NOFOLLOW | _.O_NONBLOCK);
		let n = v(t);
		if (!n.isFile() || n.size > 524288) return;
		let r = b(t);
		return r.includes(0) || !h(r) ? void 0 : r.toString("utf8");
	} catch {
		return;
	} finally {
		t !== void 0 && g(t);
	}
}, readAudit = (e) => {
	let t = R(e);
	if (!I(t) || !Array.isArray(t.vulnerabilities)) return;
	let n = Array.isArray(t.adverse_statuses) ? t.adverse_statuses : [];
	return {
		vulnerabilities: t.vulnerabilities.filter(I).flatMap(vulnerability),
		statuses: n.filter(I).flatMap(({ name: e, status: t, reason: n }) => {
			let [r, i] = [text(e), text(t)];
			return r === void 0 || i === void 0 ? [] : [{
				name: r,
				status: i,
				reason: text(n)
			}];
		})
	};
}, vulnerability = ({ dependency: e, id: t, display_id: n, summary: r, link: i, fix_versions: a }) => {
	let o = I(e) ? text(e.name) : void 0, s = I(e) ? text(e.version) : void 0, c = text(n) ?? text(t);
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
}, text = (e) => typeof e == "string" && e !== "" ? e : void 0, K = 6e4, createAudits = (e) => {
	let t = C(e.processes);
	return { ask: async (n, r) => {
		let i = (await D(e, n, m))({ UV_HTTP_RETRIES: e.env.UV_HTTP_RETRIES ?? "1" }), a = [
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
				timeout: K,
				signal: r
			});
			if (e.isTimedOut) return { unavailable: `uv audit gave no answer within ${K / 1e3} s` };
			let o = readAudit(e.stdout);
			return o === void 0 ? /unrecognized subcommand 'audit'/.test(e.stderr) ? { unavailable: "this uv has no uv audit" } : { unavailable: `uv audit could not ask: ${B(e.stderr)}` } : o;
		} catch (e) {
			if (L(e, O)) return { unavailable: "there is no uv on PATH" };
			throw e;
		}
	} };
}, namesToAsk = async (e, { config: t, git: n, changes: r, openPages: i, openIndex: a, indexes: o, target: s, homes: c }) => {
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
		changed: G(e, p)
	};
}, indexOf = ({ settings: e }, t) => {
	let text = (e) => typeof e == "string" && e !== "" ? e : void 0, n = H({
		index: text(e.index),
		checkUrl: text(e["check-url"])
	}, t);
	return "code" in n ? { skipped: n.message } : n.kind === "rehearsal" ? { skipped: "the index is the embedded one" } : {
		title: W(n),
		...U(n, {
			upload: void 0,
			uv: t
		})
	};
}, readChangeTarget = async (e) => {
	let { GITHUB_BASE_REF: t, GITHUB_EVENT_NAME: n } = e.variables;
	if (t !== void 0 || n !== "merge_group") return t;
	let r = P(await j(e), "merge_group", "base_sha");
	return F(r) ? r : void 0;
}, createProjectPages = (e, t) => ({ find: async (n, r) => {
	let i = new URL(`../pypi/${encodeURIComponent(n)}/json`, e).href, { status: a, body: o } = await t({
		url: i,
		accept: "application/json",
		signal: r
	});
	if (a === 404) return;
	if (a === 401 || a === 403) throw new N(k({
		url: i,
		status: a
	}));
	let s = a === 200 ? pageOf(new TextDecoder().decode(o)) : void 0;
	if (s === void 0) throw new N(A({
		url: i,
		why: `it answered ${a} and no JSON`,
		tries: 1
	}));
	return s;
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
var q = e({ wireNames: () => wireNames });
const wireNames = (e) => {
	let t = s(M, `release-actions/${z}`, { fetch: o(e) }), n = r(f(), e), { GITHUB_SERVER_URL: i, GITHUB_REPOSITORY: a } = e;
	return {
		openPages: (e) => createProjectPages(e, t),
		homes: { of: async (e) => {
			let t = (await n.read(e)).flatMap(({ url: e }) => l(e) ?? []);
			return [...i === void 0 || a === void 0 ? [] : [`${i}/${a}`], ...t.map((e) => `${u(e)}/${e.owner}/${e.repository}`)];
		} }
	};
};
var J = e({ wireChecks: () => wireChecks });
const wireChecks = ({ environment: e, config: r, secrets: l, signal: u }) => {
	let { variables: d } = e, p = f(), m = {
		processes: p,
		env: S(d),
		secrets: l
	}, h = s(M, `release-actions/${z}`, { fetch: o(d) });
	return {
		files: c,
		sources: createSourceFiles(p, d),
		audits: createAudits(m),
		uvRefusal: async (e) => await w({
			root: e,
			isOnline: !1
		}, C(p), m),
		names: async ({ workspace: a }) => await namesToAsk(a, {
			config: r,
			git: n(p, d),
			changes: t(p, d),
			...wireNames(d),
			openIndex: (e) => i({
				...e,
				http: h
			}),
			indexes: V(c, d, process.cwd()),
			target: await readChangeTarget(e)
		}),
		edits: a,
		config: r,
		signal: u
	};
};
export { J as checks_exports, q as names_exports, readChangeTarget, wireChecks };
