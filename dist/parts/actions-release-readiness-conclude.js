import { __exportAll as e } from "./rolldown-runtime.js";
import { forbiddenLine as t, gateEntries as n, outsideScope as r } from "./domain-problem-gate.js";
import { arrowCaption as i, gateSections as a, guardSummary as o, guardText as s, healthSection as c, markOf as l, packageRows as u, ruleResult as d } from "./domain-report-next-steps.js";
import { guardStep as f, inertLine as p } from "../index.js";
import { defineFinding as m } from "./domain-workspace-path.js";
import { mermaid as h } from "./domain-python-requirement.js";
import { isUndecided as g, pendingPublisherPage as _, publisherPage as v, tokenPage as y } from "./domain-problem-target.js";
const commentMarker = (e) => `<!-- release-readiness: ${encodeURIComponent(e)} -->`, b = "\n_The rest is in the job summary._\n", commentBody = (e, t) => {
	let { sections: n = [] } = e;
	for (let r = n.length; r >= 0; r--) {
		let i = o({
			...e,
			sections: n.slice(0, r)
		}), a = r === n.length ? i : i + b;
		if (a.length <= t) return a;
	}
	let { verdict: r } = e;
	return o({
		verdict: r.slice(0, 1e3),
		findings: []
	}) + b;
}, x = m({
	code: "RA-COMMENT-NOT-WRITTEN",
	severity: "warning",
	mender: "outside"
}, ({ why: e, remedy: t }) => ({
	message: `The comment on the pull request was not written: ${p(e)}`,
	hint: p(t)
})), S = m({
	code: "RA-COMMENT-NO-PULL-REQUEST",
	severity: "notice",
	mender: "project"
}, () => ({
	message: "No pull request started this run, so no comment was written",
	hint: "Nothing needs to be done: it is written where the workflow runs on pull_request"
})), writeSticky = async (e, t) => {
	let { pullRequest: n, marker: r, isFork: i } = e, [a, o] = [await t.self(), await t.list(n)];
	if (a.kind !== "found") return failure(a, i);
	if (o.kind !== "found") return failure(o, i);
	let s = `${r}\n${e.body}`, c = o.value.find((e) => e.body.startsWith(r) && isSelf(e.author, a.value.login));
	if (c?.body === s) return [];
	let l = await (c === void 0 ? t.create(n, s) : t.update(c.id, s));
	return l.kind === "found" ? [] : failure(l, i);
}, isSelf = ({ login: e, isBot: t }, n) => e === n || t && e === `${n}[bot]`, failure = (e, t) => {
	let n = e.kind === "missing" ? "it answered 404, as it does of what the token may not see, too" : e.why;
	return [x({
		why: n,
		remedy: `${remedyOf(e, t)}; the job summary says the same`
	})];
}, remedyOf = (e, t) => {
	if (e.kind === "unanswered" && (e.cause === "outside" || e.cause === "rate-limit")) return e.status === void 0 ? "Run it again when GitHub or Gitea answers" : "See why it refuses that";
	let n = "Give the job pull-requests: write";
	return t ? `${n}, which a fork's pull request may not get` : n;
}, comment = async (e, t) => {
	let { facts: n, signal: r, prefix: i, comments: a } = t;
	if (r.aborted) return [];
	if (n.pullRequest === void 0 || a === void 0) return [S({})];
	let o = commentMarker(i), s = commentBody(e, 65536 - o.length - 1), { number: c, isFork: l } = n.pullRequest;
	return await writeSticky({
		pullRequest: c,
		marker: o,
		body: s,
		isFork: l
	}, a);
}, releaseOfTag = ({ url: e, repository: t }, n) => `${e}/${t}/releases/tag/${encodeURIComponent(n)}`, readinessChecklist = ({ forge: e, index: t, packages: n }) => {
	let page = (t, n, r) => {
		let i = e?.kind === "gitea" ? r : n;
		return e === void 0 || i === void 0 ? [] : [{
			title: t,
			url: `${e.url}/${e.repository}/settings/${i}`
		}];
	}, onIndex = (e, n) => t === void 0 ? [] : [{
		title: e,
		url: n(t)
	}], r = n.slice(0, 5).flatMap((e) => onIndex(e, (t) => v(t, e))), i = {
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
			links: onIndex("pending publishers", _)
		},
		{
			what: "PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the publishing environment, and is younger than 90 days",
			why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
			links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", y)]
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
	let { validation: t, gates: n, graph: r, findings: i, checklist: o } = e, s = releasesOf(t), c = ownOf(t), { forge: l } = o, pageOf = (e) => l === void 0 ? void 0 : releaseOfTag(l, e);
	return {
		verdict: verdict(e, s),
		findings: i,
		sections: [
			{
				title: "What was looked at",
				head: ["part", "result"],
				rows: parts(e)
			},
			...a(n),
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: u(t.packages, pageOf)
			},
			{
				title: "Validation",
				head: ["rule", "result"],
				rows: t.rules.map((e) => [e.name, { state: d(e, t.packages.length) }])
			},
			...r === void 0 ? [] : c.flatMap(notesSection),
			...checksSection(e),
			checklistSection({
				...o,
				packages: c.map(({ name: e }) => e)
			}),
			...r === void 0 ? [] : pictureSection(r, c)
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
	let n = [...Map.groupBy(e, (e) => e)].map(([e, t]) => `${t.length} ${e}`).join(", "), r = new Set(e.map((e) => l(e) ?? t));
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
	["Validation", { state: `${g(r.findings) ? "unknown" : r.state}, in ${r.mode} mode` }],
	["Checks", t === void 0 ? "skipped (checks: false)" : tally(t.outcomes.map(({ state: e }) => e), "good")],
	["Scope", { state: changeWords("scope", n) }],
	["Forbidden patterns", { state: changeWords("forbid", n) }],
	["Working tree after the gates", { state: treeWords(i) }]
], C = {
	scope: r.code,
	forbid: t.code
}, changeWords = (e, t) => t === void 0 || !t.rules.includes(e) ? "not configured" : t.files === void 0 ? "skipped (what the change touches cannot be known)" : `${t.findings.some(({ code: t }) => t === C[e]) ? "failed" : "passed"}: ${count(t.files, "file")} touched`, treeWords = (e) => e === void 0 ? "skipped (no command was run in a git checkout)" : e ? "passed: nothing that git tracks was changed" : "failed", notesSection = ({ name: e, version: t, notes: n }) => n === void 0 || n.trim() === "" ? [] : [{
	title: `Changelog of ${e} ${t}`,
	isFolded: !0,
	block: n
}], checksSection = ({ health: e }) => e === void 0 ? [] : [c(e)], pictureSection = (e, t) => {
	let n = new Set(t.map(({ name: e }) => e));
	if (n.size < 2) return [];
	let r = h({
		...e,
		names: e.names.filter((e) => n.has(e)),
		edges: e.edges.filter(({ from: e, to: t }) => n.has(e) && n.has(t))
	});
	return r === void 0 ? [] : [{
		title: "What is released",
		mermaid: r.trimEnd(),
		caption: i
	}];
};
var w = e({ conclude: () => conclude });
const conclude = async (e, t, r) => {
	let i = readinessReport(e), { prefix: a } = e.validation.workspace, c = t ? await comment(i, {
		...r.ports,
		prefix: a,
		comments: r.comments
	}) : [], [l, u] = [isReady(e), n(e.gates)], d = [...i.findings, ...c], p = {
		...i,
		findings: d,
		lastStep: f(d, r.ports)
	};
	return {
		findings: p.findings,
		document: {
			ready: l,
			gates: u
		},
		text: s(p),
		outputs: {
			ready: String(l),
			gates: JSON.stringify(u)
		},
		summary: o(p)
	};
};
export { w as conclude_exports, isReady };
