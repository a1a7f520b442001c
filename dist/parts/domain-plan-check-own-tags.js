import { _usingCtx as e, isWork as t, shown as n, terminal as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { canonicalVersion as a, isDevelopment as o, isLocal as s, parseVersion as c } from "./actions-shared-inputs.js";
import { isSameVersion as l, matchTag as u, memberPlace as d, readTagFormats as f, releasesByTag as p, sourceReader as m, tagMembers as h, versionAtEnd as g } from "./domain-tag-suggest-format.js";
import { nameTags as _ } from "./domain-config-config.js";
import { originOf as v } from "./domain-version-origin-resolve.js";
import { tagNotCheckedOut as y } from "./domain-problem-history.js";
import { asksCompilers as b, versionBackendOf as x } from "./domain-problem-check-requirements.js";
import { isHanded as S, ownTagsAdvice as C, readsOwnTags as w } from "./domain-version-origin-tag-tools.js";
import { withDynamicVersion as T } from "./domain-plan-plan-publish.js";
const readTagTools = async (e, t) => {
	let n = await originsOf(T(e), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, readCostly = async (e, t) => {
	let n = await originsOf(T(e).filter(b), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => {
		let n = t.kind === "stated" ? a(t.stated.version) : void 0;
		return n === void 0 ? [] : [[e, n]];
	}));
}, originsOf = async (e, { workspace: t, files: n }) => {
	let r = m(n, t);
	return await Promise.all(e.map(async (e) => [e.name, await v(t, e, r)]));
}, E = i({
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
	let { workspace: n, config: r, plan: i, formats: a, tags: f, here: m, tools: v } = e, y = new Map(i.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: b } = p({
		tags: f,
		formats: a,
		workspace: n,
		versions: y
	}), x = h(n.members, y), S = new Set(f.filter((e) => !m.has(e))), T = _({
		formats: a,
		config: r,
		workspace: n,
		tags: f,
		taken: S
	})(y);
	return i.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = v.get(e), i = c(t ?? "");
		if (t === null || r === void 0 || i === void 0 || o(i) || s(i)) return [];
		let f = new Set(b.get(e)?.map(({ tag: e }) => e)), p = [...m].filter((e) => {
			let n = u(e, a, x)?.version ?? g(e);
			return n !== void 0 && l(n, t);
		});
		if (p.some((e) => f.has(e) || u(e, a, x) === void 0)) return [];
		let h = n.members.find((t) => t.name === e), _ = T({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [E({
			package: e,
			version: t,
			tool: r,
			foreign: p[0],
			tag: T({
				name: e,
				version: t
			}),
			advice: w(h.tool, _) ? `leave ${e} out with exclude` : C(r, e, _),
			place: d(n, h, ["project", "dynamic"])
		})];
	});
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: u } = n, d = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let p = [...await readTagTools(c, a)].filter(([e, t]) => d.has(e) && i?.has(e) !== !0 && !S(t, e, s));
	if (p.length === 0) return [];
	let m = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], h = u.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: f(e.tagFormat, o),
		tags: [...new Set([...u.map(({ name: e }) => e), ...m])],
		here: new Set([...h, ...m]),
		tools: new Map(p)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: n, tags: i }, a = r) => {
	let o = n?.commit;
	if (t === void 0 || e.length > 0) return [];
	let s = i.find(({ name: e }) => e === t)?.commit ?? (a.tag === t ? a.commit : void 0);
	return o === void 0 || s === void 0 || s === o ? [] : [y({
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
export { copyCheckout, openBeside, ownTags, readCostly, readDynamicVersions, readTagTools, tagHere };
