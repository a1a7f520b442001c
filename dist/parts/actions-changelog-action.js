import { notPublishable as e, patternMatchesNothing as t, unpublishable as n } from "./domain-tag-tag-owners.js";
import { readChangelogs as r, sectionNotThere as i } from "./domain-changelog-write-link-references.js";
import { Problem as a, shown as o } from "./domain-problem-locked-index.js";
import { _usingCtx as s, invalidValue as c, nearest as l, normalizeName as u } from "../index.js";
import { canonicalVersion as d, defineAction as f, parseVersion as p } from "./actions-shared-inputs.js";
import { publishable as m, readWorkspace as h } from "./actions-discover-action.js";
import { contract$5 as g } from "./actions-version-contract.js";
import { filesWish as _, findSection as v, makeReleaseFiles as y, makeReleasePlan as b } from "./domain-bump-propose.js";
const whyNone = ({ packages: e, unchanged: t, findings: n }, r) => {
	let i = t.find((e) => e.name === r);
	return i === void 0 ? n.some(({ severity: e }) => e === "error") ? "No section is made, for there are errors" : e.length === 0 ? "Nothing to release" : `${r ?? "No package that is to be released"} has ${r === void 0 ? "a" : "no"} changelog, and none is begun` : `Nothing to release of ${i.name}: ${o(i.reason)}`;
}, resultOf = (e, t, n = "") => ({
	findings: t,
	document: { sections: e.map(({ name: e, version: t, path: n, heading: r, block: i, notes: a }) => ({
		package: e,
		version: t,
		path: n,
		heading: r,
		block: i,
		notes: a
	})) },
	text: e.length === 0 ? n : textOf(e)
}), textOf = (e) => {
	let t = [...Map.groupBy(e, ({ block: e }) => e)];
	return t.length === 1 ? t[0][0] : t.map(([e, t]) => `${t.map(({ name: e, version: t }) => `${e} ${t}`).join(", ")}\n\n${e}`).join("\n\n");
}, readSections = async (e, { workingDirectory: t, changelog: n }, { files: i, absolute: a, config: o }) => {
	let s = h(i, a(t)), c = m(s), l = await r(i, s, {
		members: c,
		pattern: n,
		config: o
	});
	return c.flatMap(({ name: t }) => {
		let n = l.get(t);
		if (n?.kind !== "found") return [];
		let r = v(n.changelog, {
			path: n.file,
			name: t,
			version: p(e)
		});
		return r === void 0 ? [] : [{
			...r,
			name: t,
			version: e
		}];
	});
}, planSections = async (e, t) => {
	try {
		var n = s();
		let r = n.a(await t.runs.brief()), i = await b({
			...e,
			packages: []
		}, t), { sections: a, findings: o } = await y(i, {
			..._(e, r, t),
			depth: "told"
		}, t);
		return {
			planned: i.plan.packages.flatMap(({ name: e, proposed: t }) => {
				let n = a.get(e);
				return n === void 0 ? [] : [{
					...n,
					name: e,
					version: t
				}];
			}),
			plan: i.plan,
			findings: [...i.plan.findings, ...o]
		};
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, x = f({
	contract: g,
	run: async (e, t) => {
		let n = e.package === void 0 ? void 0 : u(e.package), r = e.version === void 0 ? void 0 : d(e.version);
		if (e.version !== void 0 && r === void 0) throw new a(c({
			what: "version",
			expected: "a version by PEP 440",
			value: e.version
		}));
		n !== void 0 && refuseOther(n, e, t);
		let isAsked = (e) => n === void 0 || e.name === n, o = r === void 0 ? [] : (await readSections(r, e, t)).filter(isAsked);
		if (o.length > 0) return resultOf(o, []);
		let { planned: s, plan: l, findings: f } = await planSections(e, t), p = s.filter((e) => isAsked(e) && (r === void 0 || e.version === r)), m = l.packages.some((e) => isAsked(e) && e.proposed === r), h = !f.some(({ severity: e }) => e === "error");
		if (r !== void 0 && p.length === 0 && h && !m) throw new a(i({
			package: n,
			version: r
		}));
		return resultOf(p, f, whyNone({
			...l,
			findings: f
		}, n));
	}
}), refuseOther = (r, i, { files: o, absolute: s, config: c }) => {
	let { members: u } = h(o, s(i.workingDirectory)), d = u.find((e) => e.name === r), f = d && n(d, c);
	if (f !== void 0) throw new a(e({
		input: "package",
		name: r,
		reason: f.reason,
		remedy: "call"
	}));
	let p = l(r, u.map((e) => e.name));
	if (d === void 0) throw new a(t({
		input: "package",
		pattern: i.package,
		nearest: p
	}));
};
export { x as action };
