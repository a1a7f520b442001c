import { _usingCtx as e, isWork as t, terminal as n } from "../index.js";
import { defineFinding as r, shown as i } from "./domain-workspace-path.js";
import { canonicalVersion as a, isDevelopment as o, isLocal as s, isSameVersion as c, parseVersion as l } from "./actions-shared-inputs.js";
import { matchTag as u, versionAtEnd as d } from "./domain-tag-suggest-format.js";
import { memberPlace as f, nameTags as p, readTagFormats as m, releasesByTag as h, sourceReader as g, tagMembers as _ } from "./domain-tag-tag-owners.js";
import { originOf as v } from "./domain-version-origin-resolve.js";
import { asksCompilers as y, versionBackendOf as b } from "./domain-problem-check-requirements.js";
import { isHanded as x, ownTagsAdvice as S, readsOwnTags as C, tagNotCheckedOut as w } from "./domain-version-origin-tag-tools.js";
import { withDynamicVersion as T } from "./domain-plan-check-siblings.js";
const E = r({
	code: "RA-VERSION-NOT-TAGGED",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, version: t, tool: n, foreign: r, tag: a, advice: o, place: s }) => ({
	package: e,
	message: `${e} has the version ${t}, which ${n} takes from git's tags, but this commit has no tag of ${e}${r === void 0 ? "" : `, only ${i(r)}`}`,
	hint: `Where ${t} is meant, tag the commit ${a}; else ${o}`,
	...s
})), checkOwnTags = (e) => {
	let { workspace: n, config: r, plan: i, formats: a, tags: m, here: g, tools: v } = e, y = new Map(i.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: b } = h({
		tags: m,
		formats: a,
		workspace: n,
		versions: y
	}), x = _(n.members, y), w = new Set(m.filter((e) => !g.has(e))), T = p({
		formats: a,
		config: r,
		workspace: n,
		tags: m,
		taken: w
	})(y);
	return i.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = v.get(e), i = l(t ?? "");
		if (t === null || r === void 0 || i === void 0 || o(i) || s(i)) return [];
		let p = new Set(b.get(e)?.map(({ tag: e }) => e)), m = [...g].filter((e) => {
			let n = u(e, a, x)?.version ?? d(e);
			return n !== void 0 && c(n, t);
		});
		if (m.some((e) => p.has(e) || u(e, a, x) === void 0)) return [];
		let h = n.members.find((t) => t.name === e), _ = T({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [E({
			package: e,
			version: t,
			tool: r,
			foreign: m[0],
			tag: T({
				name: e,
				version: t
			}),
			advice: C(h.tool, _) ? `leave ${e} out with exclude` : S(r, e, _),
			place: f(n, h, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = await originsOf(T(e), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, readCostly = async (e, t) => {
	let n = await originsOf(T(e).filter(y), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => {
		let n = t.kind === "stated" ? a(t.stated.version) : void 0;
		return n === void 0 ? [] : [[e, n]];
	}));
}, originsOf = async (e, { workspace: t, files: n }) => {
	let r = g(n, t);
	return await Promise.all(e.map(async (e) => [e.name, await v(t, e, r)]));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: u } = n, d = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let f = [...await readTagTools(c, a)].filter(([e, t]) => d.has(e) && i?.has(e) !== !0 && !x(t, e, s));
	if (f.length === 0) return [];
	let p = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], h = u.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: m(e.tagFormat, o),
		tags: [...new Set([...u.map(({ name: e }) => e), ...p])],
		here: new Set([...h, ...p]),
		tools: new Map(f)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: r, tags: i }, a = n) => {
	let o = r?.commit;
	if (t === void 0 || e.length > 0) return [];
	let s = i.find(({ name: e }) => e === t)?.commit ?? (a.tag === t ? a.commit : void 0);
	return o === void 0 || s === void 0 || s === o ? [] : [w({
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
		let l = T(t.workspace).filter(({ name: e }) => o?.has(e) !== !0).map((e) => ({
			name: e.name,
			python: a(e.name),
			backend: b(t.workspace, e)
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
export { copyCheckout, openBeside, ownTags, readCostly, readDynamicVersions, readTagTools, tagHere };
