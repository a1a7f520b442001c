import { arrowCaption as e, healthSection as t, markOf as n } from "./domain-problem-distribution.js";
import { mermaid as r } from "./domain-workspace-path.js";
import { forbiddenLine as i, outsideScope as a } from "./domain-problem-gate.js";
import { isUndecided as o, pendingPublisherPage as s, publisherPage as c, tokenPage as l } from "./domain-target-presets.js";
import { gateSections as u, packageRows as d, ruleResult as f } from "./domain-validation-package-rows.js";
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
	}], r = n.slice(0, 5).flatMap((e) => onIndex(e, (t) => c(t, e))), i = {
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
		{
			what: "Each project on the index names this repository, the publishing workflow's file and its environment as trusted publisher",
			why: "An upload without a publisher or a token is refused, after everything was built. A trusted publisher needs no secret that could leak.",
			links: r
		},
		{
			what: "Each name that is new to the index has a pending publisher, or the release is spread over days",
			why: "PyPI takes about four new projects in a day from one user; pending publishers do not count, but there can be only one for the same workflow and environment.",
			links: onIndex("pending publishers", s)
		},
		{
			what: "PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the publishing environment, and is younger than 90 days",
			why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
			links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", l)]
		},
		...e?.kind === "gitea" ? [] : [i],
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
			...u(n),
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: d(t.packages, pageOf)
			},
			{
				title: "Validation",
				head: ["rule", "result"],
				rows: t.rules.map((e) => [e.name, { state: f(e, t.packages.length) }])
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
	return `Ready: ${n.mode === "tag" ? `the tag ${n.tag}` : "merging this"} releases ${listed(o)}`;
}, firstOf = (e) => {
	let t = e.filter(({ severity: e }) => e === "error"), n = t.length - 1;
	return [t[0]?.message ?? "a gate did not pass", ...n > 0 ? [`${n} more ${n === 1 ? "error" : "errors"}`] : []].join(", and ");
}, listed = (e) => e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`, count = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`, tally = (e, t) => {
	let r = [...Map.groupBy(e, (e) => e)].map(([e, t]) => `${t.length} ${e}`).join(", "), i = new Set(e.map((e) => n(e) ?? t));
	return {
		state: r,
		mark: [
			"bad",
			"doubtful",
			"held"
		].find((e) => i.has(e)) ?? "good"
	};
}, parts = ({ gates: e, health: t, change: n, validation: r, isTreeClean: i }) => [
	["Gates", e.length === 0 ? "not configured" : tally(e.map(({ result: e }) => e), "held")],
	["Validation", { state: `${o(r.findings) ? "unknown" : r.state}, in ${r.mode} mode` }],
	["Checks", t === void 0 ? "skipped (checks: false)" : tally(t.outcomes.map(({ state: e }) => e), "good")],
	["Scope", { state: changeWords("scope", n) }],
	["Forbidden patterns", { state: changeWords("forbid", n) }],
	["Working tree after the gates", { state: treeWords(i) }]
], p = {
	scope: a.code,
	forbid: i.code
}, changeWords = (e, t) => t === void 0 || !t.rules.includes(e) ? "not configured" : t.files === void 0 ? "skipped (what the change touches cannot be known)" : `${t.findings.some(({ code: t }) => t === p[e]) ? "failed" : "passed"}: ${count(t.files, "file")} touched`, treeWords = (e) => e === void 0 ? "skipped (no command was run in a git checkout)" : e ? "passed: nothing that git tracks was changed" : "failed", notesSection = ({ name: e, version: t, notes: n }) => n === void 0 || n.trim() === "" ? [] : [{
	title: `Changelog of ${e} ${t}`,
	isFolded: !0,
	block: n
}], checksSection = ({ health: e }) => e === void 0 ? [] : [t(e)], pictureSection = (t, n) => {
	let i = new Set(n.map(({ name: e }) => e));
	if (i.size < 2) return [];
	let a = r({
		...t,
		names: t.names.filter((e) => i.has(e)),
		edges: t.edges.filter(({ from: e, to: t }) => i.has(e) && i.has(t))
	});
	return a === void 0 ? [] : [{
		title: "What is released",
		mermaid: a.trimEnd(),
		caption: e
	}];
};
export { isReady, readinessReport };
