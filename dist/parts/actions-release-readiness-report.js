import { arrowCaption as e, healthSection as t, isLegible as n, markOf as r } from "./domain-problem-distribution.js";
import { mermaid as i } from "./domain-problem-locked-index.js";
import { forbiddenLine as a, outsideScope as o } from "./domain-problem-gate.js";
import { isUndecided as s, pendingPublisherPage as c, publisherPage as l, tokenPage as u } from "./domain-problem-index-reads.js";
import { count as d } from "../index.js";
import { gateSections as f, packageRows as p, ruleResult as m } from "./domain-validation-package-rows.js";
const releaseOfTag = ({ url: e, repository: t }, n) => `${e}/${t}/releases/tag/${encodeURIComponent(n)}`, readinessChecklist = ({ forge: e, index: t, packages: n }) => {
	let page = (t, n, r) => {
		let i = e?.kind === "gitea" ? r : n;
		return e === void 0 || i === void 0 ? [] : [{
			title: t,
			url: `${e.url}/${e.repository}/settings/${i}`
		}];
	}, onIndex = (e, n) => t === void 0 ? [] : [{
		title: e,
		url: n(t)
	}], r = n.slice(0, 5).flatMap((e) => onIndex(e, (t) => l(t, e))), i = e?.kind === "gitea", a = {
		what: "Each project on the index names this repository, the publishing workflow's file and its environment as trusted publisher, unless a token uploads",
		links: r
	}, o = {
		what: "The publishing environment asks a person for approval and takes release tags and the default branch only",
		links: page("environments", "environments")
	};
	return [
		{
			what: "The changelog of this release reads well for somebody who was not there",
			links: []
		},
		...i ? [] : [a],
		{
			what: i ? "Where many names are new to the index, the release is spread over days" : "Each name that is new to the index has a pending publisher, or the release is spread over days",
			links: i ? [] : onIndex("pending publishers", c)
		},
		{
			what: `PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the ${i ? "repository" : "publishing environment"}, and is younger than 90 days`,
			links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", u)]
		},
		...i ? [] : [o],
		{
			what: "The default branch takes changes by reviewed pull request only, and requires the checks",
			links: page("rules", "rules", "branches")
		},
		{
			what: "Release tags can be made by releasers only, and neither moved nor deleted",
			links: page("tag rules", "rules", "tags")
		},
		{
			what: "Workflows get a read-only token unless they ask for more",
			links: page("workflow permissions", "actions")
		},
		{
			what: "Two people own each project on the index, both with two-factor authentication",
			links: []
		}
	];
}, checklistSection = (e) => ({
	title: "Only a person can tick these",
	isFolded: !0,
	tasks: readinessChecklist(e).map(({ what: e, links: t }) => [t.length === 0 ? e : `${e}:`, ...t.map(({ title: e, url: t }) => ({
		link: e,
		url: t
	}))])
}), isReady = ({ gates: e, findings: t }) => e.every(({ result: e }) => e === "passed") && t.every(({ severity: e }) => e !== "error"), readinessReport = (e) => {
	let { validation: t, gates: n, graph: r, findings: i, checklist: a } = e, o = releasesOf(t), s = ownOf(t), { forge: c } = a, pageOf = (e) => c === void 0 ? void 0 : releaseOfTag(c, e);
	return {
		verdict: verdict(e, o),
		findings: i,
		sections: [
			{
				title: "What was looked at",
				head: ["part", "result"],
				rows: parts(e)
			},
			...f(n),
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: p(t.packages, pageOf)
			},
			{
				title: "Validation",
				head: ["rule", "result"],
				rows: t.rules.map((e) => [e.name, { state: m(e, t.packages.length) }])
			},
			...r === void 0 ? [] : s.flatMap(notesSection),
			...checksSection(e),
			checklistSection({
				...a,
				packages: s.map(({ name: e }) => e)
			}),
			...r === void 0 ? [] : pictureSection(r, s)
		]
	};
}, releasesOf = ({ packages: e }) => e.filter(({ state: e }) => e === "ready"), ownOf = ({ packages: e }) => e.filter(({ state: e }) => e === "ready" || e === "invalid"), verdict = (e, t) => {
	let { validation: n, findings: r } = e;
	if (!isReady(e)) return `Not ready: ${firstOf(r)}`;
	if (t.length === 0) return "Ready: nothing to release";
	let i = t.slice(0, 5).map(({ name: e, version: t }) => `${e} ${t}`), a = t.length - i.length, o = a > 0 ? [...i, a === 1 ? "1 more package" : `${a} more packages`] : i;
	return n.mode === "tag" ? `Ready: the tag ${n.tag} releases ${listed(o)}` : `Ready: with this merged, ${listed(o)} can be released`;
}, firstOf = (e) => {
	let t = e.filter(({ severity: e }) => e === "error"), n = t.length - 1;
	return [t[0]?.message ?? "a gate did not pass", ...n > 0 ? [`${n} more ${n === 1 ? "error" : "errors"}`] : []].join(", and ");
}, listed = (e) => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`, tally = (e, t) => {
	let n = [...Map.groupBy(e, (e) => e)].map(([e, t]) => `${t.length} ${e}`).join(", "), i = new Set(e.map((e) => r(e) ?? t));
	return {
		state: n,
		mark: [
			"bad",
			"doubtful",
			"held"
		].find((e) => i.has(e)) ?? "good"
	};
}, parts = ({ gates: e, health: t, change: n, validation: r, isTreeClean: i }) => [
	["Gates", e.length === 0 ? "not configured" : tally(e.map(({ result: e }) => e), "held")],
	["Validation", { state: `${s(r.findings) ? "unknown" : r.state}, in ${r.mode} mode` }],
	["Checks", t === void 0 ? "skipped (checks: false)" : tally(t.outcomes.map(({ state: e }) => e), "good")],
	["Scope", { state: changeWords("scope", n) }],
	["Forbidden patterns", { state: changeWords("forbid", n) }],
	["Working tree after the gates", { state: treeWords(i) }]
], h = {
	scope: o.code,
	forbid: a.code
}, changeWords = (e, t) => t === void 0 || !t.rules.includes(e) ? "not configured" : t.files === void 0 ? "skipped (what the change touches cannot be known)" : `${t.findings.some(({ code: t }) => t === h[e]) ? "failed" : "passed"}: ${d(t.files, "file")} touched`, treeWords = (e) => e === void 0 ? "skipped (no command was run in a git checkout)" : e ? "passed: nothing that git tracks was changed" : "failed", notesSection = ({ name: e, version: t, notes: n }) => n === void 0 || n.trim() === "" ? [] : [{
	title: `Changelog of ${e} ${t}`,
	isFolded: !0,
	block: n
}], checksSection = ({ health: e }) => e === void 0 ? [] : [t(e)], pictureSection = (t, r) => {
	let a = new Set(r.map(({ name: e }) => e));
	if (a.size < 2) return [];
	let o = t.levels.map((e) => e.filter((e) => a.has(e))).filter(({ length: e }) => e > 0), s = "What is released", c = n(o) ? i({
		...t,
		names: t.names.filter((e) => a.has(e)),
		edges: t.edges.filter(({ from: e, to: t }) => a.has(e) && a.has(t))
	}) : void 0;
	if (c !== void 0) return [{
		title: s,
		mermaid: c.trimEnd(),
		caption: e
	}];
	let l = o.map((e, t) => {
		let n = Math.max(0, e.length - 12);
		return [
			String(t),
			String(e.length),
			{
				code: e.slice(0, 12),
				more: n
			}
		];
	});
	return [{
		title: `${s}, by level`,
		isFolded: !0,
		head: [
			"level",
			"packages",
			"names"
		],
		rows: l
	}];
};
export { isReady, readinessReport };
