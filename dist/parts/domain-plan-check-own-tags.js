import { _usingCtx as e, isWork as t, shown as n, terminal as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { isDevelopment as a, isLocal as o, parseVersion as s } from "./domain-python-requirement.js";
import { isSameVersion as c, matchTag as l, memberPlace as u, readTagFormats as d, releasesByTag as f, sourceReader as p, tagMembers as m, versionAtEnd as h } from "./domain-tag-suggest-format.js";
import { originOf as g } from "./domain-version-origin-resolve.js";
import { isHanded as _, nameTags as v, ownTagsAdvice as y, readsOwnTags as b } from "./domain-config-config.js";
import { tagNotCheckedOut as x } from "./domain-problem-history.js";
import { versionBackendOf as S } from "./domain-problem-check-requirements.js";
import { withDynamicVersion as C } from "./domain-plan-plan-publish.js";
const w = i({
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
	let { workspace: n, config: r, plan: i, formats: d, tags: p, here: g, tools: _ } = e, x = new Map(i.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: S } = f({
		tags: p,
		formats: d,
		workspace: n,
		versions: x
	}), C = m(n.members, x), T = new Set(p.filter((e) => !g.has(e))), E = v({
		formats: d,
		config: r,
		workspace: n,
		tags: p,
		taken: T
	})(x);
	return i.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = _.get(e), i = s(t ?? "");
		if (t === null || r === void 0 || i === void 0 || a(i) || o(i)) return [];
		let f = new Set(S.get(e)?.map(({ tag: e }) => e)), p = [...g].filter((e) => {
			let n = l(e, d, C)?.version ?? h(e);
			return n !== void 0 && c(n, t);
		});
		if (p.some((e) => f.has(e) || l(e, d, C) === void 0)) return [];
		let m = n.members.find((t) => t.name === e), v = E({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [w({
			package: e,
			version: t,
			tool: r,
			foreign: p[0],
			tag: E({
				name: e,
				version: t
			}),
			advice: b(m.tool, v) ? `leave ${e} out with exclude` : y(r, e, v),
			place: u(n, m, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = p(t, e), r = await Promise.all(C(e).map(async (t) => [t.name, await g(e, t, n)]));
	return new Map(r.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: u } = n, f = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let p = [...await readTagTools(c, a)].filter(([e, t]) => f.has(e) && i?.has(e) !== !0 && !_(t, e, s));
	if (p.length === 0) return [];
	let m = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], h = u.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: d(e.tagFormat, o),
		tags: [...new Set([...u.map(({ name: e }) => e), ...m])],
		here: new Set([...h, ...m]),
		tools: new Map(p)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: n, tags: i }, a = r) => {
	let o = n?.commit;
	if (t === void 0 || e.length > 0) return [];
	let s = i.find(({ name: e }) => e === t)?.commit ?? (a.tag === t ? a.commit : void 0);
	return o === void 0 || s === void 0 || s === o ? [] : [x({
		tag: t,
		commit: s,
		head: o
	})];
}, copyCheckout = async (e, t, n) => t.make({
	topLevel: e.repository?.topLevel,
	root: e.workspace.root,
	members: e.workspace.members.map(({ path: e }) => e),
	into: (await n.scratch.folder("copy")).path
}), readDynamicVersions = async (t, { uv: n, copy: r, run: i, python: a, except: o, ...s }) => {
	try {
		var c = e();
		let l = C(t.workspace).filter(({ name: e }) => o?.has(e) !== !0).map((e) => ({
			name: e.name,
			python: a(e.name),
			backend: S(t.workspace, e)
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
