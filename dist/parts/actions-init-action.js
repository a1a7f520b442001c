import { publisherFields as e } from "./runtime-publisher-job.js";
import { forgeOf as t, homeOf as n, readAddress as r, ruleset as i } from "./domain-init-forge-home.js";
import { Problem as a, inertLine as o, repository as s, shown as c } from "../index.js";
import { chooseTarget as l, indexPresets as u, pendingPublisherPage as d, publisherPage as f, titleOf as p, tokenPage as m } from "./domain-problem-target.js";
import { sha256Of as h } from "./domain-problem-file-writing.js";
import { asWarning as g, baseName as _, defineFinding as v, join as y, relative as b } from "./domain-workspace-path.js";
import { locateIn as x, openToml as S, replaceSpans as C, unifiedDiff as w } from "./domain-python-marker-environment.js";
import { isOfTop as T, matchTag as E, sourceReader as D, splitTag as O, topOf as k } from "./domain-tag-suggest-format.js";
import { keepInside as ee } from "./domain-problem-copy.js";
import { canonicalVersion as te, compareVersions as ne, defaultTagFormats as A, defineAction as re, normalizeName as j, parseTagFormat as M, parseVersion as N, usualTagFormats as ie } from "./domain-python-requirement.js";
import { canBeTold as P, unpublishable as ae } from "./domain-config-config.js";
import { aTable as oe, parseToml as F, publishable as se } from "./domain-toml-places.js";
import { readChangelogs as ce, readFragments as le } from "./domain-changelog-rst-parse.js";
import { readVersions as ue } from "./domain-version-origin-resolve.js";
import { readWorkspace as de } from "./actions-discover-action.js";
import { contract$2 as fe } from "./actions-init-contract.js";
const stampLine = ({ flow: e, forge: t, digest: n }) => `# Written by \`release-actions init${e === void 0 ? "" : ` --flow ${e}`} --forge ${t}\`, sha256:${n}. Pins may move; a file with other changes is left alone.`, readStamp = (e) => {
	let t = /^# Written by `release-actions init(?: --flow (merge|tag))? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(e);
	if (t === null) return;
	let [, n, r, i = ""] = t;
	return {
		flow: n,
		forge: r,
		digest: i
	};
}, I = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm, L = /^( {10}version: ).*$/gm, R = [
	"publish",
	"actions/prepare-release",
	"actions/protect-main",
	"actions/release-readiness",
	"actions/validate-release"
], actionOf = (e) => R.find((t) => e.endsWith(`/${t}`)) ?? e, bodyOf = (e) => e.slice(Math.max(0, e.search(/^name:/m))), essence = (e) => bodyOf(e.replaceAll("\r\n", "\n")).replaceAll(I, (e, t, n) => `${t}${actionOf(n)}`).replaceAll(L, "$1").trimEnd(), digestOf = async (e) => (await h(essence(e))).slice(0, 16), withPins = (e, t) => {
	let n = new Map(t.flatMap((e) => [...e.replaceAll("\r\n", "\n").matchAll(I)].map(([, , e = "", t, n = ""]) => {
		let r = actionOf(e);
		return [r, {
			before: e.slice(0, e.length - r.length),
			after: `@${t}${n}`
		}];
	}))), r = R.map((e) => n.get(e)).find((e) => e !== void 0), i = t.flatMap((e) => [...e.matchAll(L)].map(([e]) => e.trimEnd())).at(-1);
	return e.replaceAll(I, (e, t, i) => {
		let a = actionOf(i), o = n.get(a) ?? (a === i ? void 0 : r);
		return o === void 0 ? e : `${t}${o.before}${a}${o.after}`;
	}).replaceAll(L, (e) => i ?? e);
}, z = {
	checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
	downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1"
}, withLines = (e) => {
	let t = Object.entries(e).flatMap(([e, t]) => t === void 0 ? [] : [`          ${e}: ${t}\n`]);
	return t.length === 0 ? "" : `        with:\n${t.join("")}`;
}, checkout = (e, { trust: t, ref: n } = {}) => `      - uses: ${z.checkout}\n${withLines({
	ref: n,
	"fetch-depth": `0 # ${e}`,
	"persist-credentials": t === void 0 ? "false" : `false # ${t}`
})}`, B = `      - uses: ${z.setupUv}\n${withLines({
	version: "\"0.13.8\"",
	"enable-cache": "false"
})}`, takeArtifact = (e) => `      - uses: ${z.downloadArtifact}\n${withLines({
	"artifact-ids": `\${{ needs.${e}.outputs.artifact-id }}`,
	path: "dist"
})}`, own = (e, t = {}, n) => n === void 0 ? `      - uses: ${s}/${e}@v1\n${withLines(t)}` : `      - id: ${n}\n        uses: ${s}/${e}@v1\n${withLines(t)}`, onlyIf = (e, t) => t.replace("      - ", `      - if: \${{ ${e} }}\n        `), scalar = (e) => /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(e) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e) ? e : JSON.stringify(e.replaceAll("${{", "${{ '${{' }}")), literally = (e) => e.replaceAll(/[*?+[\]!\\]/g, "\\$&"), concurrencyLines = (e, t) => ["concurrency:", ...e.map((e) => `  ${e}`)].map((e) => `${t}${e}\n`).join(""), head = (e, t, n) => [
	`name: ${e}`,
	"",
	"on:",
	t,
	"",
	"permissions: {}",
	"",
	concurrencyLines(n, ""),
	"jobs:",
	""
].join("\n"), readinessWorkflow = ({ folder: e, gates: t, forbid: n }) => `${head("Release readiness", "  pull_request:", ["group: readiness-${{ github.ref }}", "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${t.length === 0 ? "" : "      checks: read # to cite what other workflows have tested\n      actions: read # to tell their names\n"}    steps:
${[
	checkout("the merge base, and the tags", { trust: "gates run the project's own code" }),
	B,
	own("actions/release-readiness", {
		...e === "" ? {} : { "working-directory": scalar(e) },
		gates: rows(t),
		forbid: rows(n)
	})
].join("")}`, rows = (e) => e.length === 0 ? void 0 : `|${e.map((e) => `\n            ${e}`).join("")}`, protectWorkflow = ({ branch: e, host: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`, r = t === "github" ? `${n}\n  schedule:
    - cron: "17 5 * * 1" # Mondays: the week before
  workflow_dispatch:` : n, i = t === "github" ? [protectJob("output"), pe] : [protectJob("alone")];
	return `${head("Protect main", r, ["group: protect-main-${{ github.sha }}", "cancel-in-progress: false"])}${i.join("\n")}`;
}, protectJob = (e) => `  protect:
    name: Protect main
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the branch and its activity
      pull-requests: read # which pull requests were merged
${e === "alone" ? "" : "    outputs:\n      verdict: ${{ steps.protect.outputs.verdict }}\n"}    steps:
${own("actions/protect-main", {}, e === "alone" ? void 0 : "protect")}`, pe = "  report:\n    name: Open an issue\n    needs: protect\n    if: ${{ failure() && needs.protect.outputs.verdict == 'direct-push' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      issues: write # to open one; this job runs nothing but the command below\n    steps:\n      - name: Open an issue\n        env:\n          GH_TOKEN: ${{ github.token }}\n          GH_REPO: ${{ github.repository }}\n          RUN: ${{ github.server_url }}/${{ github.repository }}/actions/runs/${{ github.run_id }}\n        run: |\n          gh issue create \\\n            --title \"The default branch was pushed to without a pull request\" \\\n            --body \"What was pushed, by whom, and how to take it back: $RUN\"\n", prepareWorkflow = ({ branch: e, folder: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`;
	return `${head("Release pull request", n, V)}${prepareJob(t)}`;
}, V = ["group: release-pull-request", "cancel-in-progress: false"], prepareJob = (e, t = !1) => `  prepare:
    name: Prepare the next release
    runs-on: ubuntu-24.04
    timeout-minutes: 30
${t ? concurrencyLines(V, "    ") : ""}    permissions:
      contents: write # the branch of the pull request
      pull-requests: write # to open it, and to keep it up to date
    steps:
${[
	checkout("the history since the last releases, and the tags"),
	B,
	own("actions/prepare-release", e === "" ? {} : { "working-directory": scalar(e) })
].join("")}`, H = "pypi", U = "PYPI_API_TOKEN", isTrusted = ({ host: e, index: t }) => e === "github" && t === void 0, publishWorkflow = (e) => {
	let { name: t, trigger: n, host: r, folder: i } = e, a = r === "github" ? [buildJob(e), publishJob(e)] : [onlyJob(e)];
	if (!isPrepared$1(e)) return `${head(t, triggerLines(n), inTurn(r))}${a.join("\n")}`;
	let o = [
		prepareJob(i, !0),
		...a,
		...r === "github" ? [finishJob(e)] : []
	];
	return `${head(t, triggerLines(n), me)}${o.join("\n")}`;
}, me = ["group: release-${{ github.sha }}", "cancel-in-progress: false"], isPrepared$1 = ({ trigger: e }) => e.flow === "merge" && e.isPrepared, inTurn = (e) => ["group: pypi", e === "github" ? "queue: max # without it, the next release would cancel one that waits" : "cancel-in-progress: false"], jobInTurn = (e) => isPrepared$1(e) ? concurrencyLines(inTurn(e.host), "    ") : "", triggerLines = (e) => e.flow === "tag" ? `  push:\n    tags: [${e.patterns.map((e) => JSON.stringify(e)).join(", ")}]\n${he}` : `  push:\n    branches: [${scalar(literally(e.branch))}]\n  workflow_dispatch: # every version that is not on the index, of a release that failed`, he = "  workflow_dispatch: # from a fixed workflow: a re-run would take the one of the tag's commit\n    inputs:\n      tag:\n        description: Tag of the release that failed\n        required: true\n        type: string", tagOf = ({ trigger: e }) => e.flow === "tag" ? { tag: "${{ inputs.tag }}" } : {}, folderOf = ({ folder: e }) => e === "" ? {} : { "working-directory": scalar(e) }, buildSteps = (e, t) => {
	let n = own("actions/validate-release", {
		...folderOf(e),
		mode: e.trigger.flow === "tag" ? "tag" : "branch",
		...tagOf(e),
		...e.index === void 0 ? {} : { index: scalar(e.index.simpleUrl) }
	}), build = (n) => own("publish", {
		...folderOf(e),
		...tagOf(e),
		...n,
		"dry-run": `true # ${t}`
	}, "release"), r = isPrepared$1(e) ? [build({ due: "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing" }), onlyIf(W, n)] : [n, build({})], i = e.trigger.flow === "tag" ? { ref: "${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}" } : {};
	return [
		checkout("tags and the commits behind them", i),
		B,
		...r
	];
}, W = "steps.release.outputs.published-packages != '[]'", where = ({ index: e }) => e === void 0 ? {} : {
	index: scalar(e.uploadUrl),
	"check-url": scalar(e.simpleUrl)
}, G = `\${{ secrets.${U} }}`, buildJob = (e) => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${isPrepared$1(e) ? K : ""}    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(e, "this job runs the project's code, and holds no secret").join("")}`, K = "      pull-requests: read # by which pull request a push came\n", publishJob = (e) => `  pypi:
    name: Publish to ${e.index === void 0 ? "PyPI" : "the index"}
    needs: build
${e.trigger.flow === "merge" ? `    if: \${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared$1(e) ? "nothing is to be published" : "every version is on the index"}\n` : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(e)}    environment: ${H}
${isTrusted(e) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}${isPrepared$1(e) ? "    outputs:\n      artifact-id: ${{ steps.publish.outputs.artifact-id }}\n" : ""}    steps:
${[
	takeArtifact("build"),
	B,
	own("publish", {
		dist: "dist # what the job build made; none of the project's code runs here",
		...where(e),
		...isTrusted(e) ? {} : { "pypi-api-token": G }
	}, isPrepared$1(e) ? "publish" : void 0)
].join("")}`, finishJob = (e) => `  finish:
    name: Tags and releases
    needs: pypi
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: write # tags and releases; none of the project's code runs here
    steps:
${[
	checkout("the tags before, for the link to all changes"),
	takeArtifact("pypi"),
	own("actions/create-release", {
		...folderOf(e),
		dist: "dist"
	})
].join("")}`, onlyJob = (e) => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(e)}${e.host === "enterprise" ? `    environment: ${H}\n` : ""}    permissions:
${isPrepared$1(e) ? `      contents: write # tags and releases, in the last step\n${K}` : "      contents: read # to check the code out\n"}    steps:
${[...buildSteps(e, "this step runs the project's code, and holds no secret"), ...lastSteps(e)].join("")}`, lastSteps = (e) => {
	let publish = (t) => own("publish", {
		...folderOf(e),
		dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
		...where(e),
		"pypi-api-token": G
	}, t);
	if (!isPrepared$1(e)) return [publish()];
	let t = own("actions/create-release", {
		...folderOf(e),
		dist: "${{ steps.publish.outputs.dist-path }}"
	});
	return [onlyIf(W, publish("publish")), onlyIf(W, t)];
}, q = `# ${s} is a placeholder for the repository that you took it from. Pin it as the others are pinned: the full SHA of a release, its version as a comment.`, publishing = (e) => publishWorkflow({
	...e,
	host: "github",
	folder: "",
	index: void 0
});
new Map([
	[
		"publish-workspace.yml",
		"The tag v1.2.3 publishes every package of the workspace that is not on the index yet, dependencies first.",
		publishing({
			name: "Publish workspace",
			trigger: {
				flow: "tag",
				patterns: ["v*"]
			}
		})
	],
	[
		"publish-package.yml",
		"The tag core-v1.2.3 publishes the package core alone, one of the many in the workspace.",
		publishing({
			name: "Publish package",
			trigger: {
				flow: "tag",
				patterns: ["*-v*", "*@*"]
			}
		})
	],
	[
		"publish-on-merge.yml",
		"A push to main publishes every version that is not on the index yet, dependencies first.",
		publishing({
			name: "Publish what is merged",
			trigger: {
				flow: "merge",
				branch: "main",
				isPrepared: !1
			}
		})
	],
	[
		"release-on-merge.yml",
		"A push to main keeps the pull request of the next release up to date; merging that publishes it, dependencies first, and makes its tags and releases.",
		publishing({
			name: "Release",
			trigger: {
				flow: "merge",
				branch: "main",
				isPrepared: !0
			}
		})
	],
	[
		"release-pull-request.yml",
		"A push to main opens the pull request of the next release, or brings it up to date. It is for releases that start from a tag; release-on-merge.yml has the same job, and publishes what is merged.",
		prepareWorkflow({
			branch: "main",
			folder: ""
		})
	],
	[
		"readiness.yml",
		"On every pull request: would merging it leave something that can be released?",
		readinessWorkflow({
			folder: "",
			gates: ["lint: uvx ruff check", "tests: check:CI / test"],
			forbid: ["leftover: (?i)\\b(fixme|do not merge)\\b"]
		})
	],
	[
		"protect-main.yml",
		"How did the default branch move? After each push, and once a week for the pushes that start no workflow.",
		protectWorkflow({
			branch: "main",
			host: "github"
		})
	]
].map(([e, t, n]) => [e, `# ${t}\n${q}\n${n}`]));
const J = "publish.yml", Y = [
	J,
	"release-readiness.yml",
	"protect-main.yml"
], X = {
	github: ".github/workflows",
	gitea: ".gitea/workflows"
}, Z = {
	tag: "A release tag publishes what it names and is not on the index yet, dependencies first.",
	merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
	prepared: "A push to the default branch keeps the pull request of the next release up to date. Merging that publishes it, dependencies first, and makes its tags and releases.",
	readiness: "On every pull request: would merging it leave something that can be released?",
	protect: "How did the default branch move? A pull request is the only way that passes."
}, workflowFiles = async (e) => {
	let { host: t, folder: n, index: r, trigger: i, branch: a } = e, o = t === "gitea" ? "gitea" : "github", s = publishWorkflow({
		name: "Publish",
		trigger: i,
		host: t,
		folder: n,
		index: r
	}), c = readinessWorkflow({
		folder: n,
		gates: [],
		forbid: []
	}), l = protectWorkflow({
		branch: a,
		host: o
	}), u = t === "github" ? [] : ["No index knows this forge's jobs by an identity, so that a token uploads: the secret PYPI_API_TOKEN.", "One job, since no artifact reaches another here; the token is given to the last step alone."], [d, f, p] = Y, m = i.flow === "merge" && i.isPrepared ? "prepared" : i.flow, h = [
		{
			name: d,
			comment: [Z[m], ...u],
			body: s
		},
		{
			name: f,
			comment: [Z.readiness],
			body: c
		},
		{
			name: p,
			comment: [Z.protect],
			body: l
		}
	];
	return await Promise.all(h.map(async ({ name: e, comment: t, body: n }) => {
		let r = e === "publish.yml" ? i.flow : void 0, a = stampLine({
			flow: r,
			forge: o,
			digest: await digestOf(n)
		}), s = [
			...t.map((e) => `# ${e}`),
			q,
			a,
			unpinned(n)
		];
		return {
			file: `${X[o]}/${e}`,
			text: s.join("\n")
		};
	}));
}, unpinned = (e) => e.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned"), nextSteps = (e) => {
	let { host: t } = e;
	return t === void 0 ? [step("Review the files and commit them"), step("Publish with: release-actions publish")] : [
		step("Review the files and commit them"),
		step(`Put the repository that you took release-actions from in the place of ${s} in the workflows, each pinned to the full SHA of a release`),
		...rivals(e),
		...platforms(e),
		t === "github" && e.indexTitle === void 0 ? publisher(e) : token(e),
		...t === "gitea" ? [] : [environmentStep(e)],
		...t === "gitea" || !e.isPrepared ? [] : [pullRequests(e)],
		...rulesets(e)
	];
}, step = (e, t = []) => ({
	text: e,
	lines: t
}), pageOf = ({ home: e }, t) => e && `https://${e.host}/${e.owner}/${e.repository}/${t}`, linesOf = (...e) => e.filter((e) => e !== void 0), rivals = ({ rivals: e }) => e.length === 0 ? [] : [step("Take out what releases already, or let it do something else: both would upload, tag or open pull requests for one release", e.map(({ file: e, by: t }) => `${o(e)}: ${t}`))], platforms = ({ compiled: e }) => e.length === 0 ? [] : [step("Say which wheels belong to a release of what is compiled, and add jobs that build them, as in examples/workflows/publish-platforms.yml: alone, the workflow builds for its own machine, which PyPI does not take from Linux", e.map((e) => `platforms in [tool.release-actions.packages.${e}]`))], publisher = ({ home: t, packages: n }) => {
	let { owner: r = "OWNER", repository: i = "REPOSITORY" } = t ?? {}, a = e({
		owner: r,
		repository: i,
		workflow: J,
		environment: H
	}), { pypi: o } = u;
	return step(`Name the workflow as trusted publisher of each project on PyPI; for a name that is new there, the same with its PyPI Project Name: ${d(o)}`, n.map((e) => `${e}: ${a} (${f(o, e)})`));
}, token = (e) => {
	let { host: t, indexTitle: n } = e, r = n === void 0 ? "PyPI knows no identity of this forge's jobs" : `${n} takes a token`, i = pageOf(e, t === "gitea" ? "settings/actions/secrets" : "settings/environments");
	return step(`Make a token that reaches no other projects, and keep it as ${U}, ${t === "gitea" ? "a secret of the repository" : `a secret of the environment ${H}`}, since ${r}`, linesOf(n === void 0 ? m(u.pypi) : void 0, i));
}, environmentStep = (e) => {
	let { patterns: t, branch: n } = e, r = t.length === 0 ? `the branch ${n}` : `the tags ${t.join(", ")} and the branch ${n} (from where the workflow is started by hand)`;
	return step(`Make the environment ${H}: required reviewers are those who may release, and it takes ${r} only`, linesOf(pageOf(e, "settings/environments")));
}, pullRequests = (e) => step("Allow GitHub Actions to create pull requests, for the one of the next release", linesOf(pageOf(e, "settings/actions"))), rulesets = (e) => {
	let { host: t, branch: n, patterns: r } = e;
	if (t === "gitea") return [step(`Let ${n} be changed by pull requests alone`, linesOf(pageOf(e, "settings/branches"))), ...r.length === 0 ? [] : [step(`Protect the tags ${r.join(", ")}: who can push one can release`, linesOf(pageOf(e, "settings/tags")))]];
	let a = pageOf(e, "settings/rules");
	return [step(`Import this ruleset, so that ${n} moves by pull requests alone`, [...linesOf(a), JSON.stringify(i(n))]), ...r.length === 0 ? [] : [step("Import this ruleset, so that release tags are neither moved nor deleted", [...linesOf(a), JSON.stringify(tagRuleset(r))])]];
}, tagRuleset = (e) => ({
	name: "Release tags stay",
	target: "tag",
	enforcement: "active",
	conditions: { ref_name: {
		include: e.map((e) => `refs/tags/${e}`),
		exclude: []
	} },
	rules: [{ type: "update" }, { type: "deletion" }],
	bypass_actors: []
}), ge = v({
	code: "RA-INIT-CHECK-WITH-YES",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "--check writes nothing, and --yes writes everything",
	hint: "Run init --check to see what has drifted, init --yes to write"
})), _e = v({
	code: "RA-INIT-IN-THE-WAY",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `Not written by init, and where it would write: ${e}`,
	hint: `Move ${e} away or delete it, then run init again; nothing is written until then`,
	file: e
})), ve = v({
	code: "RA-INIT-KEPT",
	severity: "warning",
	mender: "project"
}, ({ file: e }) => ({
	message: `Changed since init wrote it, and left as it is: ${e}`,
	hint: "Take over by hand what init --check shows, or delete the file and run init again",
	file: e
})), ye = v({
	code: "RA-INIT-DRIFT",
	severity: "error",
	mender: "project"
}, ({ file: e, isMissing: t }) => ({
	message: t ? `Missing: ${e}` : `Not what init would write: ${e}`,
	hint: "Run init and read its diff",
	...t ? {} : { file: e }
})), be = v({
	code: "RA-INIT-CONFIG-BY-HAND",
	severity: "error",
	mender: "project"
}, ({ file: e, table: t, lines: n }) => ({
	message: `The settings cannot be put into ${e} as it is written`,
	hint: [`${c(t)} takes no header beside it, as it is written. Write it with headers instead, with all that it has, and these in it; then run init again:`, ...n].join("\n"),
	file: e
})), xe = v({
	code: "RA-INIT-FLOW-NEEDS-TAGS",
	severity: "error",
	mender: "usage"
}, ({ packages: e, why: t }) => ({
	message: `With the flow merge there is no tag yet to make versions of, ${t}: ${e.join(", ")}`,
	hint: "Run init --flow tag, or write the versions into pyproject.toml"
})), Q = v({
	code: "RA-INIT-FORGE-UNKNOWN",
	severity: "notice",
	mender: "project"
}, ({ host: e }) => ({
	message: `No workflows, for it is not known whether this is GitHub or Gitea: ${e}`,
	hint: "Run init --forge github or init --forge gitea where it is one of them"
})), usualFlow = ({ before: e, isTagged: t, isMadeOfTags: n }) => e === void 0 ? n ? {
	flow: "tag",
	why: "versions are made of tags"
} : t ? {
	flow: "tag",
	why: "releases have been tagged"
} : {
	flow: "merge",
	why: "no release has been tagged"
} : {
	flow: e,
	why: "as it was set up before"
}, lockstepGroups = (e, { members: t, sharing: n }) => {
	let r = [...Map.groupBy(e.filter(({ version: e }) => e !== void 0 && !isFirst(e)), ({ version: e }) => te(e)?.replace(/(?:\.0)+$/, "")).values()].map((e) => e.map(({ name: e }) => e)).filter((t) => t.length === e.length && t.length > 1 || t.length >= 3 && t.length * 3 >= e.length && commonStart(t) !== ""), i = new Set();
	return [...n.length > 1 ? [n] : [], ...r].map((n) => {
		let r = n.length === e.length, a = commonStart(n), o = r ? "all" : a === "" ? "lockstep" : a, s = i.has(o) ? `${o}-${i.size + 1}` : o;
		return i.add(s), {
			name: s,
			packages: r ? ["*"] : briefly(n, a, t)
		};
	});
}, isFirst = (e) => {
	let t = N(e);
	return t === void 0 || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(t.release.join("."));
}, commonStart = (e) => {
	let [t = [], ...n] = e.map((e) => e.split("-")), r = t.findIndex((e, t) => n.some((n) => n[t] !== e));
	return (r < 0 ? t : t.slice(0, r)).join("-");
}, briefly = (e, t, n) => {
	let fits = (e) => t !== "" && e.startsWith(`${t}-`);
	return e.every(fits) && n.filter(fits).length === e.length ? [`${t}-*`] : e;
}, tagStyle = (e, { packages: t, prefix: n, top: r }) => {
	let i = readerOf(t, n), a = e.flatMap((e) => i(e) ?? []), o = e.flatMap((e) => /^v?\d/i.test(e) ? O(e)?.version ?? [] : []), s = a.some(({ kind: e }) => e === "folder") || T({
		top: r,
		packages: t.map(({ version: e }) => e),
		tagged: o
	}) ? a.filter(({ kind: e }) => e !== "bare") : a, c = newestOf(s), l = countBy([...c.values()].map(({ format: e }) => e)), u = countBy(s.map(({ format: e }) => e)), d = [...new Set(s.filter(({ kind: e }) => e !== "package").map(({ format: e }) => e))].filter((e) => l.has(e) || u.get(e) >= 3).toSorted((e, t) => rank(t) - rank(e)), f = new Map([...c.values()].flatMap(({ kind: e, owner: t, format: n }) => e === "package" && t !== void 0 ? [[t, n]] : [])), p = t.length > 1 ? t.find(({ path: e }) => e === ".") : void 0, m = withRoot({
		formats: d,
		packages: f
	}, p, c);
	return {
		isUsed: s.length > 0,
		...m
	};
	function rank(e) {
		return (isNamed(e) ? 1e12 : 0) + (l.get(e) ?? 0) * 1e6 + u.get(e);
	}
}, isNamed = (e) => e.includes("{name}"), withRoot = ({ formats: e, packages: t }, n, r) => {
	let i = r.get(""), a = e.filter(isNamed);
	if (i === void 0 || a.length + t.size === 0) return {
		formats: e,
		packages: t
	};
	if (n !== void 0 && !r.has(n.name) && isNear(i.version, n.version)) return {
		formats: a,
		packages: new Map([[n.name, i.format], ...t])
	};
	let o = e.every((e) => A.includes(e));
	return {
		formats: a.length === 0 && o ? [] : e,
		packages: t
	};
}, isNear = (e, t) => {
	let n = t === void 0 ? void 0 : N(t);
	if (n === void 0) return !0;
	let [r, i] = [e.release[0], n.release[0]];
	return r === i || r + 1n === i;
}, newestOf = (e) => {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.owner ?? "");
		(e === void 0 || ne(n.version, e.version) > 0) && t.set(n.owner ?? "", n);
	}
	return t;
}, countBy = (e) => new Map([...Map.groupBy(e, (e) => e)].map(([e, t]) => [e, t.length])), readerOf = (e, t) => {
	let n = new Map(e.map(({ name: e, version: t }) => [e, t])), r = [...A, ...ie].map((e) => M(e)), i = new Map(e.flatMap(({ name: e, path: n }) => [
		n === "." ? "" : y(t, n),
		n,
		_(n)
	].filter((e) => e !== "" && e !== ".").map((t) => [t.toLowerCase(), e])));
	return (a) => {
		for (let e of r) {
			let t = E(a, {
				workspace: [],
				usual: [e],
				packages: new Map()
			}, n);
			if (t === void 0) continue;
			let r = t.kind === "package" ? t.name : void 0, i = r === void 0 ? "bare" : "named";
			return {
				format: e.text,
				owner: r,
				version: N(t.version),
				kind: i
			};
		}
		return readWord(a, {
			packages: e,
			prefix: t,
			wordOwners: i
		});
	};
}, Se = /^(?:rel|release|releases|ver|version)$/i, readWord = (e, { packages: t, prefix: n, wordOwners: r }) => {
	let i = O(e), a = i && N(i.version);
	if (i === void 0 || a === void 0) return;
	let o = i.before.replace(/[-_./@=]*v?$/i, ""), s = `${i.before}{version}`;
	if (o === "" || "code" in M(s)) return;
	let c = n.toLowerCase();
	if (Se.test(o)) return {
		format: s,
		owner: void 0,
		version: a,
		kind: "bare"
	};
	if (c !== "" && [c, _(c)].includes(o.toLowerCase())) return {
		format: s,
		owner: void 0,
		version: a,
		kind: "folder"
	};
	let l = j(o);
	if (t.some(({ name: e }) => e === l)) return {
		format: `{name}${i.before.slice(o.length)}{version}`,
		owner: l,
		version: a,
		kind: "named"
	};
	let endIn = (e) => {
		let [n, ...r] = t.filter((t) => e(t).endsWith(`-${l}`));
		return r.length === 0 ? n?.name : void 0;
	}, u = endIn(({ name: e }) => e) ?? r.get(o.toLowerCase()) ?? endIn(({ path: e }) => j(_(e)));
	return u === void 0 ? void 0 : {
		format: s,
		owner: u,
		version: a,
		kind: "package"
	};
}, isDefault = ({ formats: e, packages: t }) => t.size === 0 && (e.length === 0 || e[0] === A[0] && e.every((e) => A.includes(e))), $ = {
	formats: [],
	packages: new Map()
}, findSettings = (e, t) => {
	let n = tagStyle(e.tags, e), r = t.settings["tag-format"] !== void 0 || [...t.packages.values()].some(({ tagFormats: e }) => e.length > 0), i = [...t.groups.values()].some(({ versioning: e }) => e !== void 0), a = n.formats.length > 0 && n.packages.size === 0 && !n.formats[0].includes("{name}");
	return {
		isTagged: n.isUsed,
		tags: r || isDefault(n) ? $ : n,
		changelog: t.settings.changelog === void 0 ? e.changelogPattern : void 0,
		groups: i ? [] : lockstepGroups(e.packages, {
			members: e.members,
			sharing: a ? e.fromTags : []
		})
	};
}, nothingFound = (e) => ({
	isTagged: tagStyle(e.tags, e).isUsed,
	tags: $,
	changelog: void 0,
	groups: []
}), usualChanges = ({ hasFragments: e }, { settings: t }) => {
	let { changes: n } = t;
	return n === "commits" || n === "fragments" || n === "off" ? n : e ? "fragments" : "commits";
}, usualDependents = ({ settings: e }) => e.dependents === "none" ? "none" : "specifier", proposeSettings = ({ tags: e, changelog: t, groups: n }, r, { evidence: i, config: a }) => [
	...e.formats.length === 0 ? [] : [setting(["tag-format"], alone(e.formats))],
	...t === void 0 ? [] : [setting(["changelog"], t)],
	...r.changes === usualChanges(i, a) ? [] : [setting(["changes"], r.changes)],
	...r.dependents === usualDependents(a) ? [] : [setting(["dependents"], r.dependents)],
	...(r.hasGroups ? n : []).flatMap(({ name: e, packages: t }) => [setting([
		"groups",
		e,
		"packages"
	], t), setting([
		"groups",
		e,
		"versioning"
	], "lockstep")]),
	...[...e.packages].map(([e, t]) => setting([
		"packages",
		e,
		"tag-format"
	], t))
], setting = (e, t) => ({
	path: e,
	value: t
}), alone = (e) => e.length === 1 ? e[0] : e, decide = async (e, t, { config: n, interview: r }) => {
	let { evidence: i, found: a, setup: o } = t, s = usualFlow({
		before: o.flow,
		isTagged: a.isTagged,
		isMadeOfTags: i.fromTags.length > 0
	}), choose = async (e, t, n) => r === void 0 ? n : await r.choose(e, t, n), c = e.flow !== void 0, l = e.flow ?? await choose("What starts a release", ["merge", "tag"], s.flow), u = e.changes ?? await choose("What says which versions come next", [
		"commits",
		"fragments",
		"off"
	], usualChanges(i, n));
	l === "merge" && refuseUntold(t, u);
	let d = e.dependents === usualDependents(n) ? await choose("Are packages released whose specifier a new version leaves", ["specifier", "none"], e.dependents) : e.dependents, f = a.groups.map(({ name: e }) => e).join(", "), p = f === "" || await choose(`Do these keep one version: ${f}`, ["yes", "no"], "yes") === "yes", { forge: m, findings: h } = forgeFor(e, t), g = c || l !== s.flow ? "as it was asked for" : s.why;
	return {
		decision: {
			flow: l,
			changes: u,
			dependents: d,
			forge: m,
			hasGroups: p
		},
		why: g,
		findings: h
	};
}, refuseUntold = ({ tagTools: e }, t) => {
	let n = [...e].filter(([, e]) => t === "off" || !P(e));
	if (n.length === 0) return;
	let r = [...new Set(n.map(([, e]) => e))], i = t === "off" ? "and no release pull request says their versions" : `and ${r.join(", ")} takes no version from elsewhere`;
	throw new a(xe({
		packages: n.map(([e]) => e),
		why: i
	}));
}, forgeFor = (e, { forge: t, home: n, setup: r }) => {
	let i = e.forge ?? r.forge ?? t;
	return i === void 0 ? n === void 0 ? {
		forge: "github",
		findings: []
	} : {
		forge: "none",
		findings: [Q({ host: n.host })]
	} : {
		forge: i,
		findings: []
	};
}, editConfig = (e, t, n) => {
	let r = n.reduce((e, n) => e === void 0 ? void 0 : withSetting(e, t, n), e);
	return r !== void 0 && holds(r, t, n) ? r : void 0;
}, settingLines = (e, t) => [...Map.groupBy(t, ({ path: e }) => e.slice(0, -1).join("\0"))].flatMap(([, t]) => [...headerOf([...e, ...t[0].path.slice(0, -1)]), ...t.map(lineOf)]), tableWithoutHeader = (e, t, n) => {
	let r = S(e), i = n.map(({ path: e }) => [...t, ...e.slice(0, -1)]), a = i.flatMap((e) => e.map((t, n) => e.slice(0, n + 1))), o = r && a.find((e) => x(r, e) !== void 0), s = i.find((t) => r && endOfHeader(r, t) === void 0 && breaks(e, t));
	return (o ?? s ?? i[0]).map(keyOf).join(".");
}, breaks = (e, t) => t.length > 0 && !F(`${e.trimEnd()}\n${headerOf(t).join("")}\n`).ok, withSetting = (e, t, n) => {
	let r = S(e);
	if (r === void 0) return;
	let i = [...t, ...n.path.slice(0, -1)], a = x(r, [...i, n.path.at(-1)]);
	if (a !== void 0) return C(e, [{
		...a,
		text: literal(n.value)
	}]);
	let o = e.includes("\r\n") ? "\r\n" : "\n", s = `${lineOf(n)}${o}`, c = i.length === 0 ? r.shift : endOfHeader(r, i);
	if (c !== void 0) {
		let t = c > 0 && c === e.length && !e.endsWith("\n");
		return `${e.slice(0, c)}${t ? o : ""}${s}${e.slice(c)}`;
	}
	return `${e.trimEnd() === "" ? e : `${e.replace(/\s*$/, "")}${o}${o}`}${headerOf(i).join("")}${o}${s}`;
}, endOfHeader = ({ text: e, tables: t, shift: n }, r) => {
	let i = t.find((e) => e.type === "TOMLTable" && e.kind === "standard" && e.resolvedKey.length === r.length && r.every((t, n) => e.resolvedKey[n] === t));
	if (i?.type !== "TOMLTable") return;
	let a = i.body.at(-1)?.range[1] ?? i.key.range[1], o = e.indexOf("\n", a + n);
	return o < 0 ? e.length : o + 1;
}, Ce = /^[A-Za-z0-9_-]+$/, keyOf = (e) => Ce.test(e) ? e : quoted(e), headerOf = (e) => e.length === 0 ? [] : [`[${e.map(keyOf).join(".")}]`], quoted = (e) => JSON.stringify(e).replaceAll("", "\\u007f"), literal = (e) => {
	if (typeof e == "string") return quoted(e);
	let t = `[${e.map(quoted).join(", ")}]`;
	return t.length <= 100 ? t : `[\n${e.map((e) => `    ${quoted(e)},\n`).join("")}]`;
}, lineOf = ({ path: e, value: t }) => `${keyOf(e.at(-1))} = ${literal(t)}`, holds = (e, t, n) => {
	let r = F(e);
	return r.ok ? n.every(({ path: e, value: n }) => {
		let i = [...t, ...e].reduce((e, t) => oe.accepts(e) ? e[t] : void 0, r.table);
		return JSON.stringify(i) === JSON.stringify(n);
	}) : !1;
}, judgeFile = async ({ file: e, text: t }, n, r) => {
	let i = withPins(t, r.filter((e) => readStamp(e) !== void 0));
	if (n === void 0) return {
		file: e,
		state: "new",
		before: n,
		after: i
	};
	if (essence(n) === essence(t)) return {
		file: e,
		state: "same",
		before: n,
		after: n
	};
	let a = readStamp(n);
	return a === void 0 ? {
		file: e,
		state: "foreign",
		before: n,
		after: i
	} : {
		file: e,
		state: a.digest === await digestOf(n) ? "changed" : "kept",
		before: n,
		after: i
	};
}, tagPatterns = (e) => [...new Set(e.flatMap(patternOf))], patternOf = (e) => {
	let t = M(e);
	return "code" in t ? [] : [t.pieces.map((e, n) => {
		if (e.kind === "text") return literally(e.text);
		if (e.kind === "name") return "*";
		let r = t.pieces[n - 1];
		return r?.kind === "text" && /[a-z@]$/i.test(r.text) ? "*" : "[0-9]*";
	}).join("")];
}, propose = async (e, t, { files: n, config: r }) => {
	let { evidence: i, found: a, workspace: o } = t, s = proposeSettings(a, e, {
		evidence: i,
		config: r
	}), c = e.flow === "tag" ? tagPatterns(formatsOf(t, r)) : [], l = hostOf(e, t), u = editedConfig(s, {
		files: n,
		root: o.root,
		prefix: o.prefix
	});
	return {
		files: [...u.files, ...await judgedWorkflows({
			decision: e,
			host: l,
			patterns: c
		}, t)],
		settings: s,
		host: l,
		patterns: c,
		findings: u.findings
	};
}, formatsOf = ({ found: e }, { settings: t, packages: n }) => {
	let r = t["tag-format"];
	return [
		...[
			(Array.isArray(r) ? r.map(String) : typeof r == "string" ? r.split(/[\n,]/) : []).map((e) => e.trim()).filter((e) => e !== ""),
			e.tags.formats,
			A
		].find(({ length: e }) => e > 0),
		...e.tags.packages.values(),
		...[...n.values()].flatMap(({ tagFormats: e }) => e)
	];
}, hostOf = ({ forge: e }, { home: t }) => {
	if (e !== "none") return e === "gitea" ? "gitea" : t === void 0 || t.host === "github.com" || t.host === "ssh.github.com" ? "github" : "enterprise";
}, isPrepared = ({ flow: e, changes: t }) => e === "merge" && t !== "off", judgedWorkflows = async ({ decision: e, host: t, patterns: n }, { workspace: r, branch: i, index: a, workflows: o }) => {
	if (t === void 0) return [];
	let s = await workflowFiles({
		host: t,
		folder: r.prefix,
		index: a && {
			uploadUrl: a.uploadUrl,
			simpleUrl: a.simpleUrl
		},
		trigger: e.flow === "tag" ? {
			flow: "tag",
			patterns: n
		} : {
			flow: "merge",
			branch: i,
			isPrepared: isPrepared(e)
		},
		branch: i
	}), c = [...o.values()];
	return await Promise.all(s.map((e) => judgeFile(e, o.get(e.file), c)));
}, we = ["tool", "release-actions"], editedConfig = (e, { files: t, root: n, prefix: r }) => {
	if (e.length === 0) return {
		files: [],
		findings: []
	};
	let i = t.readText(y(n, "release-actions.toml")), a = i === void 0 ? "pyproject.toml" : "release-actions.toml", o = i === void 0 ? we : [], s = i ?? t.readText(y(n, a)) ?? "", c = y(r, a), l = editConfig(s, o, e);
	if (l === void 0) {
		let t = tableWithoutHeader(s, o, e);
		return {
			files: [],
			findings: [be({
				file: c,
				table: t,
				lines: settingLines(o, e)
			})]
		};
	}
	return {
		files: [{
			file: c,
			state: l === s ? "same" : "changed",
			before: s,
			after: l
		}],
		findings: []
	};
}, Te = [
	"changelogs",
	"changelog",
	"docs/changelogs",
	"docs/changelog",
	"docs/changes"
].flatMap((e) => ["md", "rst"].map((t) => `${e}/{name}.${t}`)), changelogPattern = (e, t) => Te.find((n) => {
	let isThere = ({ rawName: e }) => t(n.replace("{name}", e));
	return e.some(isThere) && e.every((e) => isThere(e) || !e.hasChangelog);
}), Ee = /\b(?:pypa\/gh-action-pypi-publish|(?:uv|poetry|pdm|hatch|flit|maturin) publish|twine upload|(?:googleapis|google-github-actions)\/release-please-action|python-semantic-release\/python-semantic-release|semantic-release (?:version|publish)|changesets\/action)\b/, findRivals = (e) => [...e].flatMap(([e, t]) => {
	let [n] = Ee.exec(t.replaceAll(/(?:^|\s)#.*$/gm, "")) ?? [];
	return n === void 0 ? [] : [{
		file: e,
		by: n
	}];
}), De = /^(?:maturin|mesonpy|scikit_build_core\b)/, isCompiled = (e) => De.test(e ?? ""), Oe = new Set([
	"towncrier",
	"scriv",
	"changesets"
]), survey = async (e, r) => {
	let { files: i, history: a, remotes: o, config: s, indexes: c } = r, u = de(i, r.absolute(e)), d = se(u).filter((e) => ae(e, s) === void 0), [f, p, m] = await Promise.all([
		a.read(u.root, void 0),
		ue({
			workspace: u,
			members: d,
			read: D(i, u)
		}),
		o.read(u.root)
	]), h = {
		members: d,
		pattern: textOf(s.settings.changelog),
		config: s
	}, _ = await ce(i, u, h), v = D(i, u), y = changelogPattern(d.map(({ name: e, rawName: t }) => ({
		name: e,
		rawName: t,
		hasChangelog: _.get(e)?.kind === "found"
	})), (e) => v(e).kind === "text"), b = [...le(i, u, d).values()].flat(), x = {
		packages: d.map(({ name: e, path: t }) => ({
			name: e,
			path: t,
			version: p.versions.get(e)?.version
		})),
		members: u.members.map(({ name: e }) => e),
		prefix: u.prefix,
		top: (u.above ?? privateRoot(u, d))?.version,
		tags: (f?.tags ?? []).map(({ name: e }) => e),
		fromTags: p.untagged.map(({ name: e }) => e),
		hasFragments: b.some(({ tool: e }) => Oe.has(e)),
		changelogPattern: y
	}, S = n(m) ?? statedHome(u), C = readWorkflows(u, i, Y), w = [...C.values()].flatMap((e) => readStamp(e) ?? []), T = l({
		index: textOf(s.settings.index),
		checkUrl: textOf(s.settings["check-url"])
	}, c.read(u.root)), E = !("code" in T) && T.preset?.name !== "pypi" && T.kind !== "rehearsal";
	return {
		workspace: u,
		evidence: x,
		found: w.length === 0 ? findSettings(x, s) : nothingFound(x),
		changelogs: [...new Set([..._.values()].flatMap((e) => e.kind === "found" ? e.file : []))],
		tagTools: new Map(p.untagged.map(({ name: e, tool: t }) => [e, t])),
		branch: f?.defaultBranch?.name.replace(/^origin\//, "") ?? "main",
		home: S,
		forge: (S && t(S)) ?? forgeByFolder(u, i),
		setup: {
			flow: w.find(({ flow: e }) => e !== void 0)?.flow,
			forge: w[0]?.forge
		},
		workflows: C,
		rivals: findRivals(otherWorkflows(u, i)),
		compiled: d.filter(({ name: e, buildBackend: t }) => isCompiled(t) && !s.packages.get(e)?.platforms.length).map(({ name: e }) => e),
		index: E ? T : void 0,
		findings: [...u.findings, ..."code" in T ? [g(T)] : []]
	};
}, privateRoot = (e, t) => e.members.find((e) => e.path === "." && !t.includes(e)), textOf = (e) => typeof e == "string" ? e : void 0, statedHome = ({ members: e }) => e.flatMap(({ project: e }) => Object.entries(e.urls ?? {})).flatMap(([e, t]) => /^(?:repository|source|source code|code|github|homepage|home)$/i.test(e) && typeof t == "string" ? r(t) ?? [] : []).find((e) => t(e) !== void 0), forgeByFolder = (e, t) => {
	let has = (n) => t.list(y(k(e), n)) !== void 0;
	return has(".gitea") || has(".forgejo") ? "gitea" : has(".github") ? "github" : void 0;
}, readWorkflows = (e, t, n) => {
	let r = D(t, e), i = b(e.root, k(e));
	return new Map(Object.values(X).flatMap((e) => n.map((t) => `${e}/${t}`)).flatMap((e) => {
		let t = r(y(i, e));
		return t.kind === "text" ? [[e, t.text]] : [];
	}));
}, otherWorkflows = (e, t) => {
	let n = Object.values(X).flatMap((n) => (t.list(y(k(e), n)) ?? []).map(({ name: e }) => e).filter((e) => /\.ya?ml$/.test(e))), r = readWorkflows(e, t, [...new Set(n)].toSorted());
	return new Map([...r].filter(([, e]) => readStamp(e) === void 0));
}, ke = {
	new: "new",
	changed: "changed",
	same: "unchanged",
	kept: "kept",
	foreign: "in the way"
}, initText = (e) => {
	let { proposal: t, diff: n, outcome: r, packages: i } = e, { decision: a, why: s } = e.decided, { flow: c, changes: l, dependents: u, forge: d } = a, f = n === "" || r.isShown ? [] : ["", ...n.trimEnd().split("\n").map(o)];
	return [
		`${i === 1 ? "1 package" : `${i} packages`} to release`,
		"",
		`  flow        ${c}: ${s}`,
		`  changes     ${l}`,
		`  changelogs  ${changelogsLine(e)}`,
		`  dependents  ${u}`,
		`  forge       ${d}`,
		"",
		...t.files.map(({ file: e, state: t }) => `  ${ke[t].padEnd(10)}  ${o(e)}`),
		...f,
		"",
		verdict(e),
		...stepLines(e)
	].join("\n");
}, changelogsLine = ({ changelogs: e, proposal: t }) => {
	let n = t.settings.find(({ path: e }) => e[0] === "changelog")?.value;
	if (typeof n == "string") return n;
	if (e.length === 0) return "none, so that no release has to have a section";
	let r = e.length > 3 ? ` and ${e.length - 3} more` : "";
	return `${e.slice(0, 3).map(o).join(", ")}${r}`;
}, verdict = ({ proposal: e, edits: t, outcome: n }) => {
	let r = t.length === 1 ? "1 file" : `${t.length} files`;
	return n.isCheck ? e.files.some(({ state: e }) => e !== "same") || e.findings.length > 0 ? "Not all is as init would write it" : "All is as init would write it" : n.isStopped ? "Nothing is written" : t.length === 0 ? "Nothing to write: all is there" : n.isWritten ? `${r} written` : n.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${r}`;
}, stepLines = ({ steps: e, edits: t, outcome: n }) => e.length === 0 ? [] : [
	"",
	n.isWritten || t.length === 0 ? "Next:" : "Next, when that is done:",
	...e.flatMap(({ text: e, lines: t }, n) => [`${`${n + 1}.`.padStart(3)} ${o(e)}`, ...t.map((e) => `      ${o(e)}`)])
], Ae = re({
	contract: fe,
	run: async ({ workingDirectory: e, yes: t, check: n, ...r }, i) => {
		if (t && n) throw new a(ge({}));
		let o = t || n ? void 0 : i.interview, s = await survey(e, i), c = await decide(r, s, {
			config: i.config,
			interview: o
		}), l = await propose(c.decision, s, i), { edits: u, findings: d } = ee(editsOf(l, s), s.workspace.root, i.files), f = [
			...l.findings,
			...d,
			...n ? drift(l.files) : standing(l.files)
		], m = [
			...s.findings,
			...c.findings,
			...f
		], h = await w(shown(l, u, n)), g = n || m.some(({ severity: e }) => e === "error"), _ = !g && u.length > 0 && (t || await agreed(h, u, o));
		if (_) for (let { path: e, after: t } of u) await i.edits.write(e, t);
		let v = o !== void 0 && u.length > 0 && !_, y = g || v ? [] : nextSteps({
			host: l.host,
			home: s.home,
			packages: s.evidence.packages.map(({ name: e }) => e),
			branch: s.branch,
			patterns: l.patterns,
			isPrepared: isPrepared(c.decision),
			indexTitle: s.index && p(s.index),
			rivals: s.rivals,
			compiled: s.compiled
		}), b = {
			isStopped: g,
			isCheck: n,
			isWritten: _,
			isShown: o !== void 0 && !g
		};
		return {
			findings: m,
			document: {
				...c.decision,
				packages: s.evidence.packages.length,
				changelogs: s.changelogs,
				files: l.files.map(({ file: e, state: t }) => ({
					file: e,
					state: t
				})),
				diff: h,
				written: _ ? u.map(({ file: e }) => e) : [],
				next_steps: y
			},
			text: initText({
				decided: c,
				proposal: l,
				edits: u,
				diff: h,
				steps: y,
				outcome: b,
				packages: s.evidence.packages.length,
				changelogs: s.changelogs
			})
		};
	}
}), isWrite = ({ state: e }) => e === "new" || e === "changed", editOf = ({ file: e, before: t, after: n }, { workspace: r }) => ({
	file: e,
	path: y(k(r), e),
	before: t,
	after: n
}), editsOf = ({ files: e }, t) => e.filter(isWrite).map((e) => editOf(e, t)), shown = ({ files: e }, t, n) => [...t, ...e.filter(({ state: e }) => e === "foreign" || n && e === "kept").map(({ file: e, before: t, after: n }) => ({
	file: e,
	path: e,
	before: t,
	after: n
}))], standing = (e) => e.flatMap(({ file: e, state: t }) => t === "foreign" ? [_e({ file: e })] : t === "kept" ? [ve({ file: e })] : []), drift = (e) => e.filter(({ state: e }) => e !== "same").map(({ file: e, before: t }) => ye({
	file: e,
	isMissing: t === void 0
})), agreed = async (e, t, n) => n !== void 0 && (n.show([
	"",
	...e.trimEnd().split("\n").map(o),
	""
]), await n.agree(t.length === 1 ? "Write this file?" : `Write these ${t.length} files?`));
export { Ae as action };
