import { arrowCaption, healthSection } from "./domain-problem-upload.js";
import { gateSections, mermaid, packageRows, ruleResult } from "./domain-validation-package-rows.js";
import { forbiddenLine, outsideScope } from "./domain-problem-gate.js";
import { markOf, pendingPublisherPage, publisherPage, tokenPage } from "./domain-problem-plan.js";

// src/domain/report/checklist.ts
const releaseOfTag = ({ url, repository }, tag) => `${url}/${repository}/releases/tag/${encodeURIComponent(tag)}`;
const mostLinks = 5;
const readinessChecklist = ({ forge, index, packages }) => {
	const page = (title, github, gitea) => {
		const path = forge?.kind === "gitea" ? gitea : github;
		return forge === void 0 || path === void 0 ? [] : [{
			title,
			url: `${forge.url}/${forge.repository}/settings/${path}`
		}];
	};
	const onIndex = (title, address) => index === void 0 ? [] : [{
		title,
		url: address(index)
	}];
	const perPackage = packages.slice(0, mostLinks).flatMap((name) => onIndex(name, (preset) => publisherPage(preset, name)));
	const approval = {
		what: "The publishing environment asks a person for approval and takes release tags only",
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
			links: perPackage
		},
		{
			what: "Each name that is new to the index has a pending publisher, or the release is spread over days",
			why: "PyPI takes about four new projects in a day from one user; pending publishers do not count, but there can be only one for the same workflow and environment.",
			links: onIndex("pending publishers", pendingPublisherPage)
		},
		{
			what: "PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the publishing environment, and is younger than 90 days",
			why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
			links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", tokenPage)]
		},
		...forge?.kind === "gitea" ? [] : [approval],
		{
			what: "The default branch takes changes by reviewed pull request only, and requires the checks",
			why: "protect-main tells of a direct push after it has happened; only the forge can refuse it.",
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
};
const checklistSection = (subject) => ({
	title: "Only a person can tick these",
	isFolded: true,
	tasks: readinessChecklist(subject).map(({ what, links }) => [links.length === 0 ? what : `${what}:`, ...links.map(({ title, url }) => ({
		link: title,
		url
	}))])
});

// src/actions/release-readiness/report.ts
const isReady = ({ gates, findings }) => gates.every(({ result }) => result === "passed") && findings.every(({ severity }) => severity !== "error");
const readinessReport = (readiness) => {
	const { validation, gates, graph, findings, checklist } = readiness;
	const releases = releasesOf(validation);
	const own = ownOf(validation);
	const { forge } = checklist;
	const pageOf = (tag) => forge === void 0 ? void 0 : releaseOfTag(forge, tag);
	return {
		verdict: verdict(readiness, releases),
		findings,
		sections: [
			{
				title: "What was looked at",
				head: ["part", "result"],
				rows: parts(readiness)
			},
			...gateSections(gates),
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: packageRows(validation.packages, pageOf)
			},
			{
				title: "Validation",
				head: ["rule", "result"],
				rows: validation.rules.map((rule) => [rule.name, { state: ruleResult(rule, validation.packages.length) }])
			},
			...graph === void 0 ? [] : own.flatMap(notesSection),
			...checksSection(readiness),
			checklistSection({
				...checklist,
				packages: own.map(({ name }) => name)
			}),
			...graph === void 0 ? [] : pictureSection(graph, own)
		]
	};
};
const releasesOf = ({ packages }) => packages.filter(({ state }) => state === "ready");
const ownOf = ({ packages }) => packages.filter(({ state }) => state === "ready" || state === "invalid");
const mostNamed = 5;
const verdict = (readiness, releases) => {
	const { validation, findings } = readiness;
	if (!isReady(readiness)) return `Not ready: ${firstOf(findings)}`;
	if (releases.length === 0) return "Ready: nothing to release";
	const names = releases.slice(0, mostNamed).map(({ name, version }) => `${name} ${version}`);
	const rest = releases.length - names.length;
	const all = rest > 0 ? [...names, rest === 1 ? "1 more package" : `${rest} more packages`] : names;
	return `Ready: ${validation.mode === "tag" ? `the tag ${validation.tag}` : "merging this"} releases ${listed(all)}`;
};
const firstOf = (findings) => {
	const errors = findings.filter(({ severity }) => severity === "error");
	const more = errors.length - 1;
	return [errors[0]?.message ?? "a gate did not pass", ...more > 0 ? [`${more} more ${more === 1 ? "error" : "errors"}`] : []].join(", and ");
};
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
const tally = (words) => {
	const state = [...Map.groupBy(words, (word) => word)].map(([word, each]) => `${each.length} ${word}`).join(", ");
	const found = new Set(words.map(markOf));
	return {
		state,
		mark: ["bad", "doubtful"].find((mark) => found.has(mark)) ?? "good"
	};
};
const parts = ({ gates, health, change, validation, isTreeClean }) => [
	["Gates", gates.length === 0 ? "not configured" : tally(gates.map(({ result }) => result))],
	["Validation", { state: `${validation.state}, in ${validation.mode} mode` }],
	["Checks", health === void 0 ? "skipped (checks: false)" : tally(health.outcomes.map(({ state }) => state))],
	["Scope", { state: changeWords("scope", change) }],
	["Forbidden patterns", { state: changeWords("forbid", change) }],
	["Working tree after the gates", { state: treeWords(isTreeClean) }]
];
const found = {
	scope: outsideScope.code,
	forbid: forbiddenLine.code
};
const changeWords = (rule, change) => {
	if (change === void 0 || !change.rules.includes(rule)) return "not configured";
	if (change.files === void 0) return "skipped (what the change touches cannot be known)";
	return `${change.findings.some(({ code }) => code === found[rule]) ? "failed" : "passed"}: ${count(change.files, "file")} touched`;
};
const treeWords = (isClean) => {
	if (isClean === void 0) return "skipped (no command was run in a git checkout)";
	return isClean ? "passed: nothing that git tracks was changed" : "failed";
};
const notesSection = ({ name, version, notes }) => notes === void 0 || notes.trim() === "" ? [] : [{
	title: `Changelog of ${name} ${version}`,
	isFolded: true,
	block: notes
}];
const checksSection = ({ health }) => health === void 0 ? [] : [healthSection(health)];
const pictureSection = (graph, releases) => {
	const names = new Set(releases.map(({ name }) => name));
	if (names.size < 2) return [];
	const picture = mermaid({
		...graph,
		names: graph.names.filter((name) => names.has(name)),
		edges: graph.edges.filter(({ from, to }) => names.has(from) && names.has(to))
	});
	return picture === void 0 ? [] : [{
		title: "What is released",
		mermaid: picture.trimEnd(),
		caption: arrowCaption
	}];
};

export { isReady, readinessReport };