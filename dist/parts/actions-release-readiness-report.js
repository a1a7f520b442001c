import { arrowCaption as e, gateSections as t, healthSection as n, isLegible as r, markOf as i, packageRows as a, ruleResult as o } from "./domain-problem-distribution.js";
import { mermaid as s } from "./domain-problem-locked-index.js";
import { forbiddenLine as c, outsideScope as l } from "./domain-problem-gate.js";
import { isUndecided as u, pendingPublisherPage as d, publisherPage as f, tokenPage as p } from "./domain-problem-index-reads.js";
import { count as m } from "../index.js";
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
	}], r = n.slice(0, 5).flatMap((e) => onIndex(e, (t) => f(t, e))), i = e?.kind === "gitea", a = {
		what: "Each project on the index names this repository, the publishing workflow's file and its environment as trusted publisher, unless a token uploads",
		why: "An upload without a publisher or a token is refused, after everything was built. A trusted publisher needs no secret that could leak.",
		links: r
	}, o = {
		what: "The publishing environment asks a person for approval and takes release tags and the default branch only",
		why: "Without both, whoever can push a branch can change the workflow and publish with it.",
		links: page("environments", "environments")
	};
	return [
		{
			what: "The changelog of this release reads well for somebody who was not there",
			why: "It is the one text of a release that its users read, and no program can judge it.",
			links: []
		},
		...i ? [] : [a],
		{
			what: i ? "Where many names are new to the index, the release is spread over days" : "Each name that is new to the index has a pending publisher, or the release is spread over days",
			why: "PyPI takes about four new projects in a day from one user; pending publishers do not count, but there can be only one for the same workflow and environment.",
			links: i ? [] : onIndex("pending publishers", d)
		},
		{
			what: `PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the ${i ? "repository" : "publishing environment"}, and is younger than 90 days`,
			why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
			links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", p)]
		},
		...i ? [] : [o],
		{
			what: "The default branch takes changes by reviewed pull request only, and requires the checks",
			why: "protect-main tells of a direct push after it has happened; only GitHub or Gitea can refuse it.",
			links: page("rules", "rules", "branches")
		},
		{
			what: "Release tags can be made by releasers only, and neither moved nor deleted",
			why: "A tag starts the release, and says what was released for as long as the tag stands.",
			links: page("tag rules", "rules", "tags")
		},
		{
			what: "Workflows get a read-only token unless they ask for more",
			why: "Where the default is to write, every step of every workflow may push.",
			links: page("workflow permissions", "actions")
		},
		{
			what: "Two people own each project on the index, both with two-factor authentication",
			why: "A sole owner who is away, or locked out, can neither yank a release nor fix a publisher.",
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
	let { validation: n, gates: r, graph: i, findings: s, checklist: c } = e, l = releasesOf(n), u = ownOf(n), { forge: d } = c, pageOf = (e) => d === void 0 ? void 0 : releaseOfTag(d, e);
	return {
		verdict: verdict(e, l),
		findings: s,
		sections: [
			{
				title: "What was looked at",
				head: ["part", "result"],
				rows: parts(e)
			},
			...t(r),
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: a(n.packages, pageOf)
			},
			{
				title: "Validation",
				head: ["rule", "result"],
				rows: n.rules.map((e) => [e.name, { state: o(e, n.packages.length) }])
			},
			...i === void 0 ? [] : u.flatMap(notesSection),
			...checksSection(e),
			checklistSection({
				...c,
				packages: u.map(({ name: e }) => e)
			}),
			...i === void 0 ? [] : pictureSection(i, u)
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
	let n = [...Map.groupBy(e, (e) => e)].map(([e, t]) => `${t.length} ${e}`).join(", "), r = new Set(e.map((e) => i(e) ?? t));
	return {
		state: n,
		mark: [
			"bad",
			"doubtful",
			"held"
		].find((e) => r.has(e)) ?? "good"
	};
}, parts = ({ gates: e, health: t, change: n, validation: r, isTreeClean: i }) => [
	["Gates", e.length === 0 ? "not configured" : tally(e.map(({ result: e }) => e), "held")],
	["Validation", { state: `${u(r.findings) ? "unknown" : r.state}, in ${r.mode} mode` }],
	["Checks", t === void 0 ? "skipped (checks: false)" : tally(t.outcomes.map(({ state: e }) => e), "good")],
	["Scope", { state: changeWords("scope", n) }],
	["Forbidden patterns", { state: changeWords("forbid", n) }],
	["Working tree after the gates", { state: treeWords(i) }]
], h = {
	scope: l.code,
	forbid: c.code
}, changeWords = (e, t) => t === void 0 || !t.rules.includes(e) ? "not configured" : t.files === void 0 ? "skipped (what the change touches cannot be known)" : `${t.findings.some(({ code: t }) => t === h[e]) ? "failed" : "passed"}: ${m(t.files, "file")} touched`, treeWords = (e) => e === void 0 ? "skipped (no command was run in a git checkout)" : e ? "passed: nothing that git tracks was changed" : "failed", notesSection = ({ name: e, version: t, notes: n }) => n === void 0 || n.trim() === "" ? [] : [{
	title: `Changelog of ${e} ${t}`,
	isFolded: !0,
	block: n
}], checksSection = ({ health: e }) => e === void 0 ? [] : [n(e)], pictureSection = (t, n) => {
	let i = new Set(n.map(({ name: e }) => e));
	if (i.size < 2) return [];
	let a = t.levels.map((e) => e.filter((e) => i.has(e))).filter(({ length: e }) => e > 0), o = "What is released", c = r(a) ? s({
		...t,
		names: t.names.filter((e) => i.has(e)),
		edges: t.edges.filter(({ from: e, to: t }) => i.has(e) && i.has(t))
	}) : void 0;
	if (c !== void 0) return [{
		title: o,
		mermaid: c.trimEnd(),
		caption: e
	}];
	let l = a.map((e, t) => {
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
		title: `${o}, by level`,
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
