import { _usingCtx as e, isWork as t, terminal as n } from "../index.js";
import { canonicalVersion as r, isDevelopment as i, isLocal as a, isSameVersion as o, parseVersion as s } from "./actions-shared-inputs.js";
import { matchTag as c, versionAtEnd as l } from "./domain-tag-suggest-format.js";
import { readTagFormats as u, releasesByTag as d, sourceReader as f, tagMembers as p } from "./domain-tag-tag-owners.js";
import { memberPlace as m, nameTags as h, originOf as g } from "./domain-version-origin-resolve.js";
import { asksCompilers as _, versionBackendOf as v, versionNotTagged as y } from "./domain-problem-check-requirements.js";
import { isHanded as b, ownTagsAdvice as x, readsOwnTags as S, tagNotCheckedOut as C } from "./domain-version-origin-tag-tools.js";
import { withDynamicVersion as w } from "./domain-plan-check-siblings.js";
const checkOwnTags = (e) => {
	let { workspace: n, config: r, plan: u, formats: f, tags: g, claims: _, here: v, tools: b } = e, C = new Map(u.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: w } = d({
		tags: g,
		formats: f,
		workspace: n,
		versions: C,
		claims: _
	}), T = p(n.members, C), E = new Set(g.filter((e) => !v.has(e))), D = h({
		formats: f,
		config: r,
		workspace: n,
		tags: g,
		taken: E,
		claims: _
	})(C);
	return u.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = b.get(e), u = s(t ?? "");
		if (t === null || r === void 0 || u === void 0 || i(u) || a(u)) return [];
		let d = new Set(w.get(e)?.map(({ tag: e }) => e)), p = [...v].filter((e) => {
			let n = c(e, f, T)?.version ?? l(e);
			return n !== void 0 && o(n, t);
		});
		if (p.some((e) => d.has(e) || c(e, f, T) === void 0)) return [];
		let h = n.members.find((t) => t.name === e), g = D({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [y({
			package: e,
			version: t,
			tool: r,
			foreign: p[0],
			tag: D({
				name: e,
				version: t
			}),
			advice: S(h.tool, g) ? `leave ${e} out with exclude` : x(r, e, g),
			place: m(n, h, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = await originsOf(w(e), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, readCostly = async (e, t) => {
	let n = await originsOf(w(e).filter(_), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => {
		let n = t.kind === "stated" ? r(t.stated.version) : void 0;
		return n === void 0 ? [] : [[e, n]];
	}));
}, originsOf = async (e, { workspace: t, files: n }) => {
	let r = f(n, t);
	return await Promise.all(e.map(async (e) => [e.name, await g(t, e, r)]));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: d, claims: f } = n, p = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let m = [...await readTagTools(c, a)].filter(([e, t]) => p.has(e) && i?.has(e) !== !0 && !b(t, e, s));
	if (m.length === 0) return [];
	let h = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], g = d.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: u(e.tagFormat, o),
		claims: f,
		tags: [...new Set([...d.map(({ name: e }) => e), ...h])],
		here: new Set([...g, ...h]),
		tools: new Map(m)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: r, tags: i }, a = n) => {
	let o = r?.commit;
	if (t === void 0 || e.length > 0) return [];
	let s = i.find(({ name: e }) => e === t)?.commit ?? (a.tag === t ? a.commit : void 0);
	return o === void 0 || s === void 0 || s === o ? [] : [C({
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
		let l = w(t.workspace).filter(({ name: e }) => o?.has(e) !== !0).map((e) => ({
			name: e.name,
			python: a(e.name),
			backend: v(t.workspace, e)
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
