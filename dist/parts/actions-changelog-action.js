import { readChangelogs as e, sectionNotThere as t } from "./domain-changelog-write-link-references.js";
import { unpublishable as n } from "./domain-config-config.js";
import { notPublishable as r, patternMatchesNothing as i } from "./domain-tag-suggest-format.js";
import { Problem as a, _usingCtx as o, invalidValue as s, nearest as c, shown as l } from "../index.js";
import { canonicalVersion as u, defineAction as d, normalizeName as f, parseVersion as p } from "./actions-shared-inputs.js";
import { filesWish as m, findSection as h, makeReleaseFiles as g, makeReleasePlan as _ } from "./actions-version-action.js";
import { publishable as v } from "./domain-toml-places.js";
import { readWorkspace as y } from "./actions-discover-action.js";
import { contract$5 as b } from "./actions-version-contract.js";
const x = d({
	contract: b,
	run: async (e, n) => {
		let r = e.package === void 0 ? void 0 : f(e.package), i = e.version === void 0 ? void 0 : u(e.version);
		if (e.version !== void 0 && i === void 0) throw new a(s({
			what: "version",
			expected: "a version by PEP 440",
			value: e.version
		}));
		r !== void 0 && refuseOther(r, e, n);
		let isAsked = (e) => r === void 0 || e.name === r, o = i === void 0 ? [] : (await readSections(i, e, n)).filter(isAsked);
		if (o.length > 0) return resultOf(o, []);
		let { planned: c, plan: l, findings: d } = await planSections(e, n), p = c.filter((e) => isAsked(e) && (i === void 0 || e.version === i)), m = l.packages.some((e) => isAsked(e) && e.proposed === i), h = !d.some(({ severity: e }) => e === "error");
		if (i !== void 0 && p.length === 0 && h && !m) throw new a(t({
			package: r,
			version: i
		}));
		return resultOf(p, d, whyNone({
			...l,
			findings: d
		}, r));
	}
}), refuseOther = (e, t, { files: o, absolute: s, config: l }) => {
	let { members: u } = y(o, s(t.workingDirectory)), d = u.find((t) => t.name === e), f = d && n(d, l);
	if (f !== void 0) throw new a(r({
		input: "package",
		name: e,
		reason: f.reason,
		remedy: "call"
	}));
	let p = c(e, u.map((e) => e.name));
	if (d === void 0) throw new a(i({
		input: "package",
		pattern: t.package,
		nearest: p
	}));
}, readSections = async (t, { workingDirectory: n, changelog: r }, { files: i, absolute: a, config: o }) => {
	let s = y(i, a(n)), c = v(s), l = await e(i, s, {
		members: c,
		pattern: r,
		config: o
	});
	return c.flatMap(({ name: e }) => {
		let n = l.get(e);
		if (n?.kind !== "found") return [];
		let r = h(n.changelog, {
			path: n.file,
			name: e,
			version: p(t)
		});
		return r === void 0 ? [] : [{
			...r,
			name: e,
			version: t
		}];
	});
}, planSections = async (e, t) => {
	try {
		var n = o();
		let r = n.a(await t.runs.brief()), i = await _({
			...e,
			packages: []
		}, t), { sections: a, findings: s } = await g(i, {
			...m(e, r, t),
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
			findings: [...i.plan.findings, ...s]
		};
	} catch (e) {
		n.e = e;
	} finally {
		await n.d();
	}
}, whyNone = ({ packages: e, unchanged: t, findings: n }, r) => {
	let i = t.find((e) => e.name === r);
	return i === void 0 ? n.some(({ severity: e }) => e === "error") ? "No section is made, for there are errors" : e.length === 0 ? "Nothing to release" : `${r ?? "No package that is to be released"} has ${r === void 0 ? "a" : "no"} changelog, and none is begun` : `Nothing to release of ${i.name}: ${l(i.reason)}`;
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
};
export { x as action };
