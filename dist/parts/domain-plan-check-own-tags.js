import { _usingCtx as e, isWork as t, terminal as n } from "../index.js";
import { canonicalVersion as r, isDevelopment as i, isLocal as a, isSameVersion as o, parseVersion as s } from "./actions-shared-inputs.js";
import { matchTag as c, versionAtEnd as l } from "./domain-tag-suggest-format.js";
import { readTagFormats as u, releasesByTag as d, tagMembers as f } from "./domain-tag-tag-owners.js";
import { memberPlace as p, nameTags as m } from "./domain-version-origin-resolve.js";
import { asksCompilers as h, versionBackendOf as g, versionNotTagged as _ } from "./domain-problem-check-requirements.js";
import { isHanded as v, ownTagsAdvice as y, readsOwnTags as b, tagNotCheckedOut as x } from "./domain-version-origin-tag-tools.js";
import { originsOf as S, withDynamicVersion as C } from "./domain-plan-check-siblings.js";
const checkOwnTags = (e) => {
	let { workspace: n, config: r, plan: u, formats: h, tags: g, claims: v, here: x, tools: S } = e, C = new Map(u.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: w } = d({
		tags: g,
		formats: h,
		workspace: n,
		versions: C,
		claims: v
	}), T = f(n.members, C), E = new Set(g.filter((e) => !x.has(e))), D = m({
		formats: h,
		config: r,
		workspace: n,
		tags: g,
		taken: E,
		claims: v
	})(C);
	return u.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = S.get(e), u = s(t ?? "");
		if (t === null || r === void 0 || u === void 0 || i(u) || a(u)) return [];
		let d = new Set(w.get(e)?.map(({ tag: e }) => e)), f = [...x].filter((e) => {
			let n = c(e, h, T)?.version ?? l(e);
			return n !== void 0 && o(n, t);
		});
		if (f.some((e) => d.has(e) || c(e, h, T) === void 0)) return [];
		let m = n.members.find((t) => t.name === e), g = D({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [_({
			package: e,
			version: t,
			tool: r,
			foreign: f[0],
			tag: D({
				name: e,
				version: t
			}),
			advice: b(m.tool, g) ? `leave ${e} out with exclude` : y(r, e, g),
			place: p(n, m, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = await S(C(e), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, readCostly = async (e, t) => {
	let n = await S(C(e).filter(h), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => {
		let n = t.kind === "stated" ? r(t.stated.version) : void 0;
		return n === void 0 ? [] : [[e, n]];
	}));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: d, claims: f } = n, p = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let m = [...await readTagTools(c, a)].filter(([e, t]) => p.has(e) && i?.has(e) !== !0 && !v(t, e, s));
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
			backend: g(t.workspace, e)
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
