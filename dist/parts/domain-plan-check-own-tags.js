import { _usingCtx as e, isWork as t, shown as n } from "../index.js";
import { defineFinding as r } from "./domain-workspace-path.js";
import { isDevelopment as i, isLocal as a, parseVersion as o } from "./domain-python-requirement.js";
import { isSameVersion as s, matchTag as c, memberPlace as l, readTagFormats as u, releasesByTag as d, sourceReader as f, tagMembers as p, versionAtEnd as m } from "./domain-tag-suggest-format.js";
import { originOf as h } from "./domain-version-origin-resolve.js";
import { isHanded as g, nameTags as _, ownTagsAdvice as v, readsOwnTags as y } from "./domain-config-config.js";
import { tagNotCheckedOut as b } from "./domain-problem-history.js";
import { versionBackendOf as x } from "./domain-problem-check-requirements.js";
import { withDynamicVersion as S } from "./domain-plan-plan-publish.js";
const C = r({
	code: "RA-VERSION-NOT-TAGGED",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, version: t, tool: r, foreign: i, tag: a, advice: o, place: s }) => ({
	package: e,
	message: `${e} has the version ${t}, which ${r} takes from git's tags, but this commit has no tag of ${e}${i === void 0 ? "" : `, only ${n(i)}`}`,
	hint: `Where ${t} is meant, tag the commit ${a}; else ${o}`,
	...s
})), checkOwnTags = (e) => {
	let { workspace: n, config: r, plan: u, formats: f, tags: h, here: g, tools: b } = e, x = new Map(u.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: S } = d({
		tags: h,
		formats: f,
		workspace: n,
		versions: x
	}), w = p(n.members, x), T = new Set(h.filter((e) => !g.has(e))), E = _({
		formats: f,
		config: r,
		workspace: n,
		tags: h,
		taken: T
	})(x);
	return u.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = b.get(e), u = o(t ?? "");
		if (t === null || r === void 0 || u === void 0 || i(u) || a(u)) return [];
		let d = new Set(S.get(e)?.map(({ tag: e }) => e)), p = [...g].filter((e) => {
			let n = c(e, f, w)?.version ?? m(e);
			return n !== void 0 && s(n, t);
		});
		if (p.some((e) => d.has(e) || c(e, f, w) === void 0)) return [];
		let h = n.members.find((t) => t.name === e), _ = E({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [C({
			package: e,
			version: t,
			tool: r,
			foreign: p[0],
			tag: E({
				name: e,
				version: t
			}),
			advice: y(h.tool, _) ? `leave ${e} out with exclude` : v(r, e, _),
			place: l(n, h, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = f(t, e), r = await Promise.all(S(e).map(async (t) => [t.name, await h(e, t, n)]));
	return new Map(r.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: d } = n, f = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let p = [...await readTagTools(c, a)].filter(([e, t]) => f.has(e) && i?.has(e) !== !0 && !g(t, e, s));
	if (p.length === 0) return [];
	let m = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], h = d.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: u(e.tagFormat, o),
		tags: [...new Set([...d.map(({ name: e }) => e), ...m])],
		here: new Set([...h, ...m]),
		tools: new Map(p)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: n, tags: r }) => {
	let i = n?.commit, a = e.length > 0 ? void 0 : r.find(({ name: e }) => e === t)?.commit;
	return t === void 0 || i === void 0 || a === void 0 || a === i ? [] : [b({
		tag: t,
		commit: a,
		head: i
	})];
}, copyCheckout = async (e, t, n) => t.make({
	topLevel: e.repository?.topLevel,
	root: e.workspace.root,
	members: e.workspace.members.map(({ path: e }) => e),
	into: (await n.scratch.folder("copy")).path
}), readDynamicVersions = async (t, { uv: n, copy: r, run: i, python: a, except: o, ...s }) => {
	try {
		var c = e();
		let l = S(t.workspace).filter(({ name: e }) => o?.has(e) !== !0).map((e) => ({
			name: e.name,
			python: a(e.name),
			backend: x(t.workspace, e)
		}));
		if (l.length === 0) return new Map();
		let u = c.a(await i.scratch.folder("versions")), { commitTime: d } = t;
		return await n.dynamicVersions({
			root: r.root,
			packages: l,
			scratch: u.path,
			commitTime: d,
			...s
		});
	} catch (e) {
		c.e = e;
	} finally {
		await c.d();
	}
}, openBeside = (e) => {
	let t = new AbortController(), n = [];
	return {
		signal: AbortSignal.any([e, t.signal]),
		add: (e) => (n.push(e.catch(() => {})), e),
		[Symbol.asyncDispose]: async () => {
			t.abort(), await Promise.all(n);
		}
	};
};
export { copyCheckout, openBeside, ownTags, readDynamicVersions, readTagTools, tagHere };
