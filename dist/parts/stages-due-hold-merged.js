import { _usingCtx as e, isWork as t, terminal as n } from "../index.js";
import { named as r } from "./domain-problem-locked-index.js";
import { canonicalVersion as i, isDevelopment as a, isLocal as o, isSameVersion as s, parseVersion as c } from "./actions-shared-inputs.js";
import { matchTag as l, versionAtEnd as u } from "./domain-tag-suggest-format.js";
import { presenceOf as d, readTagFormats as f, releasesByTag as p, releasesOf as m, tagMembers as h } from "./domain-tag-tag-owners.js";
import { publishable as g } from "./actions-discover-action.js";
import { memberPlace as _, nameTags as v } from "./domain-version-origin-resolve.js";
import { asksCompilers as y, versionBackendOf as b, versionNotTagged as x } from "./domain-problem-check-requirements.js";
import { handOver as S, isHanded as C, ownTagsAdvice as w, readsOwnTags as T, tagNotCheckedOut as E } from "./domain-version-origin-tag-tools.js";
import { originsOf as D, tagNaming as O, withDynamicVersion as k } from "./domain-plan-check-siblings.js";
import { nothingDue as A, releaseOfFork as j, versionNotTold as M } from "./domain-problem-prepared.js";
import { judgeDue as N } from "./domain-release-request-due.js";
import { answered as P } from "./domain-release-request-text.js";
const checkOwnTags = (e) => {
	let { workspace: n, config: r, plan: i, formats: d, tags: f, claims: m, here: g, tools: y } = e, b = new Map(i.packages.flatMap(({ name: e, version: t }) => t === null ? [] : [[e, t]])), { releases: S } = p({
		tags: f,
		formats: d,
		workspace: n,
		versions: b,
		claims: m
	}), C = h(n.members, b), E = new Set(f.filter((e) => !g.has(e))), D = v({
		formats: d,
		config: r,
		workspace: n,
		tags: f,
		taken: E,
		claims: m
	})(b);
	return i.packages.filter(t).flatMap(({ name: e, version: t }) => {
		let r = y.get(e), i = c(t ?? "");
		if (t === null || r === void 0 || i === void 0 || a(i) || o(i)) return [];
		let f = new Set(S.get(e)?.map(({ tag: e }) => e)), p = [...g].filter((e) => {
			let n = l(e, d, C)?.version ?? u(e);
			return n !== void 0 && s(n, t);
		});
		if (p.some((e) => f.has(e) || l(e, d, C) === void 0)) return [];
		let m = n.members.find((t) => t.name === e), h = D({
			name: e,
			version: "0"
		}).replace(/0$/, "");
		return [x({
			package: e,
			version: t,
			tool: r,
			foreign: p[0],
			tag: D({
				name: e,
				version: t
			}),
			advice: T(m.tool, h) ? `leave ${e} out with exclude` : w(r, e, h),
			place: _(n, m, ["project", "dynamic"])
		})];
	});
}, readTagTools = async (e, t) => {
	let n = await D(k(e), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => t.kind === "tags" ? [[e, t.tool]] : []));
}, readCostly = async (e, t) => {
	let n = await D(k(e).filter(y), {
		workspace: e,
		files: t
	});
	return new Map(n.flatMap(([e, t]) => {
		let n = t.kind === "stated" ? i(t.stated.version) : void 0;
		return n === void 0 ? [] : [[e, n]];
	}));
}, ownTags = async ({ wish: e, survey: n, plan: r, prepared: i }, { files: a, config: o, variables: s }) => {
	let { workspace: c, repository: l, tags: u, claims: d } = n, p = new Set(r.packages.filter(t).map(({ name: e }) => e));
	if (l?.commit === void 0) return [];
	let m = [...await readTagTools(c, a)].filter(([e, t]) => p.has(e) && i?.has(e) !== !0 && !C(t, e, s));
	if (m.length === 0) return [];
	let h = e.packages.length === 0 && e.tag !== void 0 ? [e.tag] : [], g = u.filter(({ commit: e }) => e === l.commit).map(({ name: e }) => e);
	return checkOwnTags({
		workspace: c,
		config: o,
		plan: r,
		formats: f(e.tagFormat, o),
		claims: d,
		tags: [...new Set([...u.map(({ name: e }) => e), ...h])],
		here: new Set([...g, ...h]),
		tools: new Map(m)
	});
}, tagHere = ({ packages: e, tag: t }, { repository: r, tags: i }, a = n) => {
	let o = r?.commit;
	if (t === void 0 || e.length > 0) return [];
	let s = i.find(({ name: e }) => e === t)?.commit ?? (a.tag === t ? a.commit : void 0);
	return o === void 0 || s === void 0 || s === o ? [] : [E({
		tag: t,
		commit: s,
		head: o
	})];
}, refuseForks = async (e, { requests: t }) => {
	let n = e.map(async ({ commit: e, mergedBy: n }) => {
		let r = P(await t.withCommit(e)), i = r.length > 0 || n === void 0 ? r : P(await t.withCommit(n));
		return i.length > 0 && i.every(({ from: e }) => e === void 0) ? [j({
			commit: e,
			request: i[0].number
		})] : [];
	});
	return (await Promise.all(n)).flat();
}, holdMerged = async ({ seen: e, releases: t, dynamic: n, tagTools: r, released: a }, { tagFormat: o, config: c, now: l, forge: u }) => {
	let { workspace: f, tags: h, claims: g } = e, { formats: v, nameTags: y } = O(e, {
		tagFormat: o,
		config: c
	}), b = f.members.flatMap(({ name: e, version: t = n.get(e) }) => {
		let r = i(t ?? "");
		return r === void 0 ? [] : [[e, r]];
	}), x = h.flatMap((t) => t.commit === e.repository?.commit ? [t.name] : []), C = h.map(({ name: e }) => e), { releases: w } = p({
		tags: C,
		formats: v,
		workspace: f,
		versions: new Map(b),
		claims: g
	}), T = N({
		workspace: f,
		releases: t,
		versions: new Map(b),
		fromTags: new Set(r.keys()),
		isOnIndex: (e, t) => d(m(a, e), t, l).kind === "whole",
		isTaggedElsewhere: (e, t) => {
			let n = (w.get(e) ?? []).filter((e) => s(e.version, t));
			return n.length > 0 && !n.some(({ tag: e }) => x.includes(e));
		}
	}), E = new Map(n), D = new Map(), k = u === void 0 ? [] : await refuseForks(T.alone, u), j = T.versions.size === 0 && T.findings.length === 0, P = [
		...T.findings,
		...k,
		...j ? [A({ why: othersOf(t) })] : []
	];
	for (let [e, t] of r) {
		let n = f.members.find((t) => t.name === e), r = T.versions.get(e), i = r ?? m(a, e).at(-1)?.version;
		if (i !== void 0 && E.set(e, i), r === void 0) continue;
		let o = S(t, n, r);
		if (o !== void 0) D.set(e, o);
		else if (!x.some((t) => namesRelease(t, {
			name: e,
			version: r
		}, {
			workspace: f,
			formats: v
		}))) {
			let i = _(f, n, ["project", "dynamic"]), a = y(new Map([...b, ...T.versions]))({
				name: e,
				version: r
			});
			P.push(M({
				package: e,
				tool: t,
				version: r,
				tag: a,
				place: i
			}));
		}
	}
	return {
		due: new Set(T.versions.keys()),
		commits: T.commits,
		versions: E,
		told: D,
		findings: P
	};
}, othersOf = (e) => {
	let t = new Set(e.flatMap(({ packages: e }) => e.map(({ name: e }) => e)));
	return `what was merged releases no package of this workspace, but ${r([...t], 5)}`;
}, namesRelease = (e, { name: t, version: n }, { workspace: r, formats: i }) => {
	let a = l(e, i, h(g(r)));
	return a === void 0 || !s(a.version, n) ? !1 : a.kind === "workspace" || a.name === t;
}, copyCheckout = async (e, t, n) => t.make({
	topLevel: e.repository?.topLevel,
	root: e.workspace.root,
	members: e.workspace.members.map(({ path: e }) => e),
	into: (await n.scratch.folder("copy")).path
}), readDynamicVersions = async (t, { uv: n, copy: r, run: i, python: a, except: o, ...s }) => {
	try {
		var c = e();
		let l = k(t.workspace).filter(({ name: e }) => o?.has(e) !== !0).map((e) => ({
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
export { copyCheckout, holdMerged, openBeside, ownTags, readCostly, readDynamicVersions, readTagTools, tagHere };
