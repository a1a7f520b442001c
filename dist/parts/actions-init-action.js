import { chooseTarget as e, indexPresets as t, pendingPublisherPage as n, publisherFields as r, publisherForm as i, titleOf as a, tokenPage as o } from "./domain-problem-index-reads.js";
import { Problem as s, asWarning as c, baseName as l, defineFinding as u, documentUrl as d, isObject as f, join as p, named as m, normalize as h, objectOf as g, parseJson as _, relative as v, repository as y, resolve as b, shown as x, textOf as S } from "./domain-problem-locked-index.js";
import { ruleset as C, splitTag as w } from "./domain-tag-suggest-format.js";
import { forgeOf as ee, homeOf as te, inertLine as T, normalizeName as E, readPage as ne, serverOf as D } from "../index.js";
import { admits as O, canonicalVersion as k, compareVersions as A, defaultTagFormats as j, defineAction as re, parseSpecifiers as M, parseTagFormat as N, parseVersion as P } from "./actions-shared-inputs.js";
import { sha256Of as F } from "./domain-problem-prepared.js";
import { locateIn as I, openToml as L, replaceSpans as R, unifiedDiff as ie, unmeantRoot as ae, untaggedExamples as oe, withoutLocal as se } from "./domain-toml-spans.js";
import { assignedVersion as ce, keepInside as le, literally as ue, versionLine as de, versionModule as fe } from "./domain-problem-copy.js";
import { commitTypes as pe, kindOf as me, readCommit as he, readNews as ge, readerOf as _e, readsCommits as ve, readsOf as ye, tagStyle as z, whyUnwritten as be } from "./domain-init-tag-style.js";
import { findByKey as xe, isTable as B, keptApart as Se, newHeading as Ce, npmName as we, ownerOf as Te, parseVersionFileEntry as Ee, readChangelogs as De, tableAt as V, tablesAt as H, textAt as U } from "./domain-changelog-write-link-references.js";
import { folderReader as Oe, isClaimedBeside as ke, readNeighbours as Ae, readTagFormats as je, sourceReader as W, topOf as G, unpublishable as Me } from "./domain-tag-tag-owners.js";
import { canBeTold as Ne, compiledLanguage as Pe } from "./domain-version-origin-tag-tools.js";
import { aTable as Fe, parseToml as K } from "./domain-workspace-shapes.js";
import { canonicalVersions as Ie, fromTop as Le, readTagClaims as Re, readVersions as ze } from "./domain-version-origin-resolve.js";
import { isInSubmodule as Be, publishable as Ve, readWorkspace as He } from "./actions-discover-action.js";
import { contract$2 as Ue } from "./actions-init-contract.js";
const q = {
	checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
	downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1"
}, We = "0.13.8", Ge = [
	"publish",
	"actions/create-release",
	"actions/prepare-release",
	"actions/protect-main",
	"actions/release-readiness",
	"actions/validate-release"
], withLines = (e) => {
	let t = Object.entries(e).flatMap(([e, t]) => t === void 0 ? [] : [`          ${e}: ${t}\n`]);
	return t.length === 0 ? "" : `        with:\n${t.join("")}`;
}, checkout = (e, { trust: t, ref: n } = {}) => `      - uses: ${q.checkout}\n${withLines({
	ref: n,
	"fetch-depth": `0 # ${e}`,
	"persist-credentials": t === void 0 ? "false" : `false # ${t}`
})}`, J = `      - uses: ${q.setupUv}\n${withLines({
	version: `"${We}"`,
	"enable-cache": "false"
})}`, takeArtifact = (e) => `      - uses: ${q.downloadArtifact}\n${withLines({
	"artifact-ids": `\${{ needs.${e}.outputs.artifact-id }}`,
	path: "dist"
})}`, own = (e, t, n) => n === void 0 ? `      - uses: ${y}/${e}@v1\n${withLines(t)}` : `      - id: ${n}\n        uses: ${y}/${e}@v1\n${withLines(t)}`, onlyIf = (e, t) => t.replace("      - ", `      - if: \${{ ${e} }}\n        `), scalar = (e) => /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(e) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e) ? e : JSON.stringify(e.replaceAll("${{", "${{ '${{' }}")), literally = (e) => e.replaceAll(/[*?+[\]!\\]/g, "\\$&"), concurrencyLines = (e, t) => ["concurrency:", ...e.map((e) => `  ${e}`)].map((e) => `${t}${e}\n`).join(""), head = (e, t, n) => [
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
].join("\n"), stampLine = ({ flow: e, forge: t, digest: n }) => `# Written by \`release-actions init${e === void 0 ? "" : ` --flow ${e}`} --forge ${t}\`, sha256:${n}. Pins may move; a file with other changes is left alone.`, readStamp = (e) => {
	let t = /^# Written by `release-actions init(?: --flow (merge|tag))? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(e);
	if (t === null) return;
	let [, n, r, i = ""] = t;
	return {
		flow: n,
		forge: r,
		digest: i
	};
}, Y = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm, X = /^( {10}version: ).*$/gm, actionOf = (e) => Ge.find((t) => e.endsWith(`/${t}`)) ?? e, bodyOf = (e) => e.slice(Math.max(0, e.search(/^name:/m))), essence = (e) => bodyOf(e.replaceAll("\r\n", "\n")).replaceAll(Y, (e, t, n) => `${t}${actionOf(n)}`).replaceAll(X, "$1").trimEnd(), digestOf = async (e) => (await F(essence(e))).slice(0, 16), withPins = (e, t) => {
	let n = new Map(t.flatMap((e) => [...e.replaceAll("\r\n", "\n").matchAll(Y)].map(([, , e = "", t, n = ""]) => {
		let r = actionOf(e);
		return [r, {
			before: e.slice(0, e.length - r.length),
			after: `@${t}${n}`
		}];
	}))), r = Ge.map((e) => n.get(e)).find((e) => e !== void 0), i = t.flatMap((e) => [...e.matchAll(X)].map(([e]) => e.trimEnd())).at(-1);
	return e.replaceAll(Y, (e, t, i) => {
		let a = actionOf(i), o = n.get(a) ?? (a === i ? void 0 : r);
		return o === void 0 ? e : `${t}${o.before}${a}${o.after}`;
	}).replaceAll(X, (e) => i ?? e);
}, readinessWorkflow = ({ folder: e, gates: t, forbid: n }) => `${head("Release readiness", "  pull_request:", ["group: readiness-${{ github.ref }}", "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${t.length === 0 ? "" : "      checks: read # to cite what other workflows have tested\n      actions: read # to tell their names\n"}    steps:
${[
	checkout("the merge base, and the tags", { trust: "gates run the project's own code" }),
	J,
	own("actions/release-readiness", {
		...e === "" ? {} : { "working-directory": scalar(e) },
		gates: rows(t),
		forbid: rows(n)
	})
].join("")}`, rows = (e) => e.length === 0 ? void 0 : `|${e.map((e) => `\n            ${e}`).join("")}`, protectWorkflow = ({ branch: e, host: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`, r = t === "github" ? `${n}\n  schedule:
    - cron: "17 5 * * 1" # Mondays: the week before
  workflow_dispatch:` : n, i = t === "github" ? [protectJob("output"), Ke] : [protectJob("alone")];
	return `${head("Protect main", r, ["group: protect-main-${{ github.sha }}", "cancel-in-progress: false"])}${i.join("\n")}`;
}, protectJob = (e) => `  protect:
    name: Protect main
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the branch and its activity
      pull-requests: read # which pull requests were merged
${e === "alone" ? "" : "    outputs:\n      verdict: ${{ steps.protect.outputs.verdict }}\n"}    steps:
${own("actions/protect-main", {}, e === "alone" ? void 0 : "protect")}`, Ke = "  report:\n    name: Open an issue\n    needs: protect\n    if: ${{ failure() && needs.protect.outputs.verdict == 'direct-push' }}\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      issues: write # to open one; this job runs nothing but the command below\n    steps:\n      - name: Open an issue\n        env:\n          GH_TOKEN: ${{ github.token }}\n          GH_REPO: ${{ github.repository }}\n          RUN: ${{ github.server_url }}/${{ github.repository }}/actions/runs/${{ github.run_id }}\n        run: |\n          gh issue create \\\n            --title \"The default branch was pushed to without a pull request\" \\\n            --body \"What was pushed, by whom, and how to take it back: $RUN\"\n", prepareWorkflow = ({ branch: e, folder: t }) => {
	let n = `  push:\n    branches: [${scalar(literally(e))}]`;
	return `${head("Release pull request", n, qe)}${prepareJob(t)}`;
}, qe = ["group: release-pull-request", "cancel-in-progress: false"], prepareJob = (e, t = !1) => `  prepare:
    name: Prepare the next release
    runs-on: ubuntu-24.04
    timeout-minutes: 30
${t ? concurrencyLines(qe, "    ") : ""}    permissions:
      contents: write # the branch of the pull request
      pull-requests: write # to open it, and to keep it up to date
    steps:
${[
	checkout("the history since the last releases, and the tags"),
	J,
	own("actions/prepare-release", e === "" ? {} : { "working-directory": scalar(e) })
].join("")}`, Z = "pypi", Je = "PYPI_API_TOKEN", isTrusted = ({ host: e, index: t }) => e === "github" && t === void 0, publishWorkflow = (e) => {
	let { name: t, trigger: n, host: r, folder: i } = e, a = r === "github" ? [buildJob(e), publishJob(e)] : [onlyJob(e)];
	if (!isPrepared$1(e)) return `${head(t, triggerLines(n), inTurn(e))}${a.join("\n")}`;
	let o = [
		prepareJob(i, !0),
		...a,
		...r === "github" ? [finishJob(e)] : []
	];
	return `${head(t, triggerLines(n), Ye)}${o.join("\n")}`;
}, Ye = ["group: release-${{ github.sha }}", "cancel-in-progress: false"], isPrepared$1 = ({ trigger: e }) => e.flow === "merge" && e.isPrepared, inTurn = ({ host: e, trigger: t }) => e === "github" ? ["group: pypi", "queue: max # without it, the next release would cancel one that waits"] : [`group: pypi-\${{ github.ref }}${t.flow === "tag" ? " # in a group of all tags, the next would cancel one that waits" : ""}`, "cancel-in-progress: false"], jobInTurn = (e) => isPrepared$1(e) && e.host === "github" ? concurrencyLines(inTurn(e), "    ") : "", triggerLines = (e) => e.flow === "tag" ? `  push:\n    tags: [${e.patterns.map((e) => JSON.stringify(e)).join(", ")}]\n${Xe}` : `  push:\n    branches: [${scalar(literally(e.branch))}]\n  workflow_dispatch: # every version that is not on the index: of a first release, or one that failed`, tagsOf = (e) => {
	let [, t = ""] = /^ {4}tags: \[(.*)\]\r?$/m.exec(e) ?? [];
	return [...t.matchAll(/"([^"\\]+)"/g)].map(([, e]) => e);
}, Xe = "  workflow_dispatch: # from a fixed workflow: a re-run would take the one of the tag's commit\n    inputs:\n      tag:\n        description: Tag of the release that failed\n        required: true\n        type: string", tagOf = ({ trigger: e }) => e.flow === "tag" ? { tag: "${{ inputs.tag }}" } : {}, folderOf = ({ folder: e }) => e === "" ? {} : { "working-directory": scalar(e) }, buildSteps = (e, t) => {
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
	}, "release"), r = isPrepared$1(e) ? [build({ due: "${{ github.event_name == 'push' && 'prepared' || 'unreleased' }} # what a merged release pull request names; on any other push nothing" }), onlyIf(Q, n)] : [n, build({})], i = e.trigger.flow === "tag" ? { ref: "${{ inputs.tag && format('refs/tags/{0}', inputs.tag) }}" } : {};
	return [
		checkout("tags and the commits behind them", i),
		J,
		...r
	];
}, Q = "steps.release.outputs.published-packages != '[]'", where = ({ index: e }) => e === void 0 ? {} : {
	index: scalar(e.uploadUrl),
	"check-url": scalar(e.simpleUrl)
}, Ze = `\${{ secrets.${Je} }}`, buildJob = (e) => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${isPrepared$1(e) ? Qe : ""}    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(e, "this job runs the project's code, and holds no secret").join("")}`, Qe = "      pull-requests: read # by which pull request a push came\n", publishJob = (e) => `  pypi:
    name: Publish to ${e.index === void 0 ? "PyPI" : "the index"}
    needs: build
${e.trigger.flow === "merge" ? `    if: \${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared$1(e) ? "nothing is to be published" : "every version is on the index"}\n` : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(e)}    environment: ${Z}
${isTrusted(e) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}${isPrepared$1(e) ? "    outputs:\n      artifact-id: ${{ steps.publish.outputs.artifact-id }}\n" : ""}    steps:
${[
	takeArtifact("build"),
	J,
	own("publish", {
		dist: "dist # what the job build made; none of the project's code runs here",
		...where(e),
		...isTrusted(e) ? {} : { "pypi-api-token": Ze }
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
].join("")}`, ofOneJob = (e) => `this step runs the project's code: it is not given the token that uploads${isPrepared$1(e) ? ", but can reach the job's own" : ""}`, onlyJob = (e) => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${e.host === "enterprise" ? `    environment: ${Z}\n` : ""}    permissions:
${isPrepared$1(e) ? `      contents: write # tags and releases, in the last step\n${Qe}` : "      contents: read # to check the code out\n"}    steps:
${[...buildSteps(e, ofOneJob(e)), ...lastSteps(e)].join("")}`, lastSteps = (e) => {
	let publish = (t) => own("publish", {
		...folderOf(e),
		dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
		...where(e),
		"pypi-api-token": Ze
	}, t);
	if (!isPrepared$1(e)) return [publish()];
	let t = own("actions/create-release", {
		...folderOf(e),
		dist: "${{ steps.publish.outputs.dist-path }}"
	});
	return [onlyIf(Q, publish("publish")), onlyIf(Q, t)];
}, $e = `# ${y} is a placeholder for the repository that you took it from. Pin it as the others are pinned: the full SHA of a release, its version as a comment.`, publishing = (e) => publishWorkflow({
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
].map(([e, t, n]) => [e, `# ${t}\n${$e}\n${n}`]));
const $ = "publish.yml", et = [
	$,
	"release-readiness.yml",
	"protect-main.yml"
], tt = {
	github: ".github/workflows",
	gitea: ".gitea/workflows"
}, nt = {
	tag: "A release tag publishes what it names and is not on the index yet, dependencies first.",
	merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
	prepared: "A push to the default branch keeps the pull request of the next release up to date. Merging that publishes it, dependencies first, and makes its tags and releases.",
	readiness: "On every pull request: would merging it leave something that can be released?",
	protect: "How did the default branch move? A pull request is the only way that passes."
}, workflowFiles = async (e) => {
	let { host: t, folder: n, index: r, trigger: i, branch: a, uv: o, hasSubmodules: s = !1 } = e, c = t === "gitea" ? "gitea" : "github", l = publishWorkflow({
		name: "Publish",
		trigger: i,
		host: t,
		folder: n,
		index: r
	}), u = readinessWorkflow({
		folder: n,
		gates: [],
		forbid: []
	}), d = protectWorkflow({
		branch: a,
		host: c
	}), f = t === "github" ? [] : ["A token uploads, the secret PYPI_API_TOKEN: PyPI knows no identity of this forge's jobs.", "One job, since no artifact reaches another here; the token is given to the step that uploads alone."], [p, m, h] = et, g = i.flow === "merge" && i.isPrepared ? "prepared" : i.flow, _ = [
		{
			name: p,
			comment: [nt[g], ...f],
			body: l
		},
		{
			name: m,
			comment: [nt.readiness],
			body: u
		},
		{
			name: h,
			comment: [nt.protect],
			body: d
		}
	];
	return await Promise.all(_.map(async ({ name: e, comment: t, body: n }) => {
		let r = s ? withSubmodules(n) : n, a = e === "publish.yml" ? i.flow : void 0, l = stampLine({
			flow: a,
			forge: c,
			digest: await digestOf(r)
		}), u = [
			...t.map((e) => `# ${e}`),
			$e,
			l,
			withUv(unpinned(r), o)
		];
		return {
			file: `${tt[c]}/${e}`,
			text: u.join("\n")
		};
	}));
}, withSubmodules = (e) => e.replaceAll(/^( {10})fetch-depth: .*\n/gm, "$&$1submodules: recursive # members of the workspace lie there\n"), withUv = (e, t = "") => {
	let n = M(t) ?? [];
	return O(n, "0.13.8") ? e : e.replaceAll(`version: "${We}"`, `version: ${JSON.stringify(t)}`);
}, unpinned = (e) => e.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned"), nextSteps = (e) => {
	let { host: t } = e, n = e.isEdited ? [step("Review the files and commit them")] : [];
	return t === void 0 ? [...n, step("Publish with: release-actions publish")] : [
		...n,
		step(`Put the repository that you took release-actions from in the place of ${y} in the workflows, each pinned to the full SHA of a release`),
		...rivals(e),
		...leftovers$1(e),
		...features(e),
		...platforms(e),
		...releases$1(e),
		...t === "gitea" ? [] : [environmentStep(e)],
		...uploading(e),
		...t === "gitea" || !e.isPrepared ? [] : [pullRequests(e)],
		...rulesets(e)
	];
}, step = (e, t = []) => ({
	text: e,
	lines: t
}), pageOf = ({ home: e }, t) => e && `${D(e)}/${e.owner}/${e.repository}/${t}`, linesOf = (...e) => e.filter((e) => e !== void 0), rivals = ({ rivals: e }) => e.length === 0 ? [] : [step("Take out what releases already, or let it do something else: both would upload, tag or open pull requests for one release", e.map(({ file: e, by: t }) => `${T(e)}: ${t}`))], leftovers$1 = ({ leftovers: e }) => e.length === 0 ? [] : [step(`Remove the settings of the tool that released before, once what they say is here, too; key by key: ${d("preparing.md")}`, e.map(T))], features = ({ patched: { names: e, areAll: t } }) => {
	if (e.length === 0) return [];
	let n = "release-please took a feature for a patch as long as the version was 0.x";
	return [step(t ? `Take feat out of commit-types when the first 1.0 of ${m(e)} comes: ${n}` : `Decide what a feature of ${m(e)} is: here it is a minor release, or for all packages a patch with feat = "patch" in commit-types; ${n}`)];
}, platforms = ({ compiled: e }) => e.length === 0 ? [] : [step("Say which wheels belong to a release of what is compiled, and add jobs that build them, as in examples/workflows/publish-platforms.yml: alone, the workflow builds for its own machine, which PyPI does not take from Linux", e.map((e) => `platforms in packages.${e} of the configuration`))], releases$1 = ({ host: e, patterns: t, isPrepared: n, isFinished: r }) => {
	if (n || r) return [];
	let i = t.length === 0 ? "neither tags nor releases" : "no releases";
	return [step(`${$} makes ${i}: for these ${e === "github" ? "add the job of create-release after pypi, with the artifact of build" : "add a step with create-release after publish, with the same dist, and contents: write"}: ${d("releasing.md")}#tags-and-releases`)];
}, uploading = (e) => e.host !== "github" || e.indexTitle !== void 0 ? [token(e), ...reading(e)] : e.packages.length === 0 ? [] : [publisher(e)], publisher = ({ home: e, packages: a }) => {
	let o = {
		workflow: $,
		environment: Z
	}, s = e && {
		owner: e.owner,
		repository: e.repository,
		...o
	}, c = r(s ?? {
		owner: "OWNER",
		repository: "REPOSITORY",
		...o
	}), { pypi: l } = t;
	return step(`Name the workflow as trusted publisher of each project on PyPI: ${c}; for names that are new there, one at a time, the same with the PyPI Project Name: ${n(l)}`, a.map((e) => `${e}: ${i(l, {
		name: e,
		job: s
	})}`));
}, token = (e) => {
	let { host: n, indexTitle: r } = e, i = r === void 0 ? "PyPI knows no identity of this forge's jobs" : `${r} takes a token`, a = pageOf(e, n === "gitea" ? "settings/actions/secrets" : "settings/environments");
	return step(`Make a token that reaches no other projects, and keep it as ${Je}, ${n === "gitea" ? "a secret of the repository" : `a secret of the environment ${Z}`}, since ${i}`, linesOf(r === void 0 ? o(t.pypi) : void 0, a));
}, reading = ({ indexTitle: e }) => e === void 0 ? [] : [step(`Where ${e} shows nothing without a login, give the jobs one that can read and no more: ${d("releasing.md")}#an-index-of-your-own`)], environmentStep = (e) => {
	let { host: t, patterns: n, branch: r } = e, i = linesOf(pageOf(e, "settings/environments"));
	if (t !== "github" && n.length === 0) return step(`Make the environment ${Z}, and let it take the branch ${r} only: with required reviewers each push to it would wait for them, also one that releases nothing`, i);
	let a = n.length === 0 ? `the branch ${r}` : `the tags ${n.join(", ")} and the branch ${r} (from where the workflow is started by hand)`;
	return step(`Make the environment ${Z}: required reviewers are those who may release, and it takes ${a} only`, i);
}, pullRequests = (e) => step("Allow GitHub Actions to create pull requests, for the one of the next release", linesOf(pageOf(e, "settings/actions"))), rulesets = (e) => {
	let { host: t, branch: n, patterns: r } = e;
	if (t === "gitea") return [step(`Let ${n} be changed by pull requests alone`, linesOf(pageOf(e, "settings/branches"))), ...r.length === 0 ? [] : [step(`Protect the tags ${r.join(", ")}: who can push one can release`, linesOf(pageOf(e, "settings/tags")))]];
	let i = pageOf(e, "settings/rules");
	return [step(`Import this ruleset, so that ${n} moves by pull requests alone`, [...linesOf(i), JSON.stringify(C(n))]), ...r.length === 0 ? [] : [step("Import this ruleset, so that release tags are neither moved nor deleted", [...linesOf(i), JSON.stringify(tagRuleset(r))])]];
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
}), rt = u({
	code: "RA-INIT-CHECK-WITH-YES",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "--check writes nothing, and --yes writes everything",
	hint: "Run init --check to see what has drifted, init --yes to write"
})), it = u({
	code: "RA-INIT-IN-THE-WAY",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `Not written by init, and where it would write: ${e}`,
	hint: `Delete ${e}, or move it out of its folder, where it would go on running; then run the same again: nothing is written until then`,
	file: e
})), at = u({
	code: "RA-INIT-OTHER-WORKSPACE",
	severity: "error",
	mender: "project"
}, ({ file: e, folder: t, flow: n }) => ({
	message: `Written by init for ${t === void 0 ? "the workspace at the repository's top" : `the workspace in ${x(t)}`}: ${e}`,
	hint: `Write a workflow of another name by hand, with this workspace's working-directory, and tags, branch and concurrency groups (but for pypi) of its own; where the workspace was moved, delete ${e} and run the same again with --flow ${n}`,
	file: e
})), ot = u({
	code: "RA-INIT-KEPT",
	severity: "warning",
	mender: "project"
}, ({ file: e, flow: t }) => ({
	message: `Changed since init wrote it, and left as it is: ${e}`,
	hint: `Take over by hand what the same shows with --check, without --yes, or delete the file and run the same again with --flow ${t}`,
	file: e
})), st = u({
	code: "RA-INIT-DRIFT",
	severity: "error",
	mender: "project"
}, ({ file: e, flow: t, isMissing: n, isWritten: r }) => ({
	message: n ? `Missing: ${e}` : `Not what init would write: ${e}`,
	hint: r ? "Read the diff, then run the same without --check to write it" : `Take the diff over by hand, or delete the file and run the same with --flow ${t}, without --check`,
	...n ? {} : { file: e }
})), ct = u({
	code: "RA-INIT-CONFIG-BY-HAND",
	severity: "error",
	mender: "project"
}, ({ file: e, table: t, lines: n }) => ({
	message: `The settings cannot be put into ${e} as it is written`,
	hint: [`${x(t)} takes no header beside it, as it is written. Write it with headers instead, with all that it has; then run the same again, which puts in:`, ...n].join("\n"),
	file: e
})), lt = u({
	code: "RA-INIT-FLOW-NEEDS-TAGS",
	severity: "error",
	mender: "usage"
}, ({ packages: e, why: t }) => ({
	message: `With the flow merge there is no tag yet to make versions of, ${t}: ${e.join(", ")}`,
	hint: "Run init --flow tag, or write the versions into pyproject.toml"
})), ut = u({
	code: "RA-INIT-FORGE-UNKNOWN",
	severity: "notice",
	mender: "project"
}, ({ host: e }) => ({
	message: `No workflows, for it is not known whether this is GitHub or Gitea: ${e}`,
	hint: "Run init --forge github or init --forge gitea where it is one of them"
})), dt = u({
	code: "RA-INIT-NOTHING-TO-RELEASE",
	severity: "warning",
	mender: "project"
}, ({ members: e, others: t, locked: n }) => ({
	message: e.length === 0 ? "The workspace has no member" : `No member can be released: ${m(e)}`,
	hint: `${e.length === 0 ? "Give it a member that is to be released" : "Of what is to be released, change what stands in brackets"}${t.length === 0 ? "" : `, or add its folder to tool.uv.workspace.members; no members are ${m(t)}`}${n.length === 0 ? "" : `; what has a lock of its own is set up by init in its folder: ${m(n)}`}`,
	file: "pyproject.toml"
})), usualFlow = ({ before: e, isTagged: t, isMadeOfTags: n, hasRequests: r, hasPushes: i }) => e === void 0 ? n ? {
	flow: "tag",
	why: "versions are made of tags"
} : r ? {
	flow: "merge",
	why: "release pull requests are merged already"
} : i ? {
	flow: "merge",
	why: "what is merged is released already, by python-semantic-release"
} : t ? {
	flow: "tag",
	why: "releases have been tagged"
} : {
	flow: "merge",
	why: "no release has been tagged"
} : {
	flow: e,
	why: "as it was set up before"
}, lockstepGroups = (e, { members: t, together: n, releasedAt: r }) => {
	let i = [...Map.groupBy(e.filter(({ version: e }) => e !== void 0 && !isFirst(e)), ({ version: e }) => k(e)?.replace(/(?:\.0)+$/, "")).values()].map((e) => e.map(({ name: e }) => e)).filter((e) => new Set(e.flatMap((e) => r.get(e) ?? [])).size <= 1).filter((t) => t.length === e.length && t.length > 1 || t.length >= 3 && t.length * 3 >= e.length && commonStart(t) !== ""), a = new Set();
	return joined([...n, ...i]).map((n) => {
		let r = n.length === e.length, i = commonStart(n), o = r ? "all" : i === "" ? "lockstep" : i, s = a.has(o) ? `${o}-${a.size + 1}` : o;
		return a.add(s), {
			name: s,
			packages: r ? ["*"] : briefly(n, i, t)
		};
	});
}, joined = (e) => e.filter(({ length: e }) => e > 1).reduce((e, t) => {
	let isShared = (e) => e.some((e) => t.includes(e)), n = new Set([...e.filter(isShared).flat(), ...t]);
	return [...e.filter((e) => !isShared(e)), [...n].toSorted()];
}, []), isFirst = (e) => {
	let t = P(e);
	return t?.pre !== void 0 && t.pre.number > 1n ? !1 : t === void 0 || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(t.release.join("."));
}, commonStart = (e) => {
	let [t = [], ...n] = e.map((e) => e.split("-")), r = t.findIndex((e, t) => n.some((n) => n[t] !== e));
	return (r < 0 ? t : t.slice(0, r)).join("-");
}, briefly = (e, t, n) => {
	let fits = (e) => t !== "" && e.startsWith(`${t}-`);
	return e.every(fits) && n.filter(fits).length === e.length ? [`${t}-*`] : e;
}, isDefault = ({ formats: e, packages: t }) => t.size === 0 && (e.length === 0 || e[0] === j[0] && e.every((e) => j.includes(e))), ft = {
	formats: [],
	packages: new Map()
}, hasVersionedGroups = ({ groups: e }) => [...e.values()].some(({ versioning: e }) => e !== void 0), findSettings = (e, t) => {
	let n = z(e.tags, e), r = t.settings["tag-format"] !== void 0 || [...t.packages.values()].some(({ tagFormats: e }) => e.length > 0), i = t.settings["version-files"] === void 0, a = n.formats.length > 0 && n.packages.size === 0 && !n.formats[0].includes("{name}"), o = hasVersionedGroups(t) ? [] : lockstepGroups(e.packages, {
		members: e.members,
		releasedAt: e.releasedAt,
		together: [...a ? [e.fromTags] : [], ...e.together]
	}).filter(({ name: e }) => !t.groups.has(e));
	return {
		isTagged: n.isUsed,
		tags: r || isDefault(n) ? ft : n,
		tagFormats: n.formats,
		changelog: t.settings.changelog === void 0 ? e.changelogPattern : void 0,
		groups: o,
		examples: e.examples,
		versionFiles: i ? e.versionPlaces : [],
		groupFiles: i && o.some((e) => e.packages.includes("*")) ? e.sharedPlaces : [],
		patched: {
			names: t.commitTypes.has("feat") ? [] : e.patched.map(({ name: e }) => e),
			areAll: e.patched.length === e.packages.length
		},
		commitTypes: new Map([...e.commitTypes].filter(([e]) => !t.commitTypes.has(e)))
	};
}, nothingFound = (e) => {
	let t = z(e.tags, e);
	return {
		isTagged: t.isUsed,
		tags: ft,
		tagFormats: t.formats,
		changelog: void 0,
		groups: [],
		examples: [],
		versionFiles: [],
		groupFiles: [],
		patched: {
			names: [],
			areAll: !1
		},
		commitTypes: new Map()
	};
}, usualChanges = ({ hasFragments: e }, { settings: t }) => {
	let { changes: n } = t;
	return n === "commits" || n === "fragments" || n === "off" ? n : e ? "fragments" : "commits";
}, usualDependents = ({ settings: e }) => e.dependents === "none" ? "none" : "specifier", proposeSettings = (e, t, { evidence: n, config: r }) => {
	let { tags: i, changelog: a, groups: o, versionFiles: s, groupFiles: c, examples: l } = e;
	return [
		...i.formats.length === 0 ? [] : [setting(["tag-format"], alone$1(i.formats))],
		...a === void 0 ? [] : [setting(["changelog"], a)],
		...settingOf(["version-files"], [...t.hasGroups ? c : [], ...s]),
		...t.changes === usualChanges(n, r) ? [] : [setting(["changes"], t.changes)],
		...t.dependents === usualDependents(r) ? [] : [setting(["dependents"], t.dependents)],
		...t.changes === "commits" ? typeSettings(e) : [],
		...(t.hasGroups ? o : []).flatMap(({ name: e, packages: t }) => [setting([
			"groups",
			e,
			"packages"
		], t), setting([
			"groups",
			e,
			"versioning"
		], "lockstep")]),
		...l.map((e) => setting([
			"packages",
			e,
			"private"
		], !0)),
		...[...i.packages].map(([e, t]) => setting([
			"packages",
			e,
			"tag-format"
		], t))
	];
}, typeSettings = ({ patched: e, commitTypes: t }) => {
	let n = e.areAll && e.names.length > 0, r = {
		bump: "patch",
		section: t.get("feat")?.section
	};
	return [...new Map([...t, ...n ? [["feat", r]] : []])].map(([e, { bump: t, section: n }]) => setting(["commit-types", e], n === void 0 ? t : {
		bump: t,
		section: n
	}));
}, settingOf = (e, t) => t.length === 0 ? [] : [setting(e, t)], setting = (e, t) => ({
	path: e,
	value: t
}), alone$1 = (e) => e.length === 1 ? e[0] : e, pt = "release-please-config.json", fromTop = (e, t) => b(v(e.root, G(e)), t), releasePleaseConfig = (e, t) => {
	let n = t(fromTop(e, pt));
	return g(_(n.kind === "text" ? n.text : ""));
}, toldOf = (e, { path: t }, { prefix: n, key: r }) => {
	let i = b(n, t), a = Object.entries(V(e, "packages")).find(([e]) => h(e) === i)?.[1];
	return (f(a) ? a[r] : void 0) ?? e[r];
}, featuresArePatches = (e, t, n) => t.filter((t) => toldOf(e, t, {
	prefix: n,
	key: "bump-patch-for-minor-pre-major"
}) === !0 && P(t.version ?? "")?.release[0] === 0n), sectionTypes = (e, t, n) => {
	let [r, ...i] = new Map(t.map((t) => {
		let r = toldOf(e, t, {
			prefix: n,
			key: "changelog-sections"
		});
		return [JSON.stringify(r), r];
	})).values();
	if (i.length > 0 || !Array.isArray(r)) return new Map();
	let a = pe();
	return new Map(r.map(g).map((e) => [(U(e, "type") ?? "").toLowerCase(), ruleOf(e)]).filter(([e]) => /^[a-z][\w-]*$/.test(e) && e !== "revert").filter(([e, { bump: t, section: n }]) => n !== void 0 || t !== a.get(e)?.bump));
}, ruleOf = (e) => {
	let [t = "", n] = [U(e, "type")?.toLowerCase(), U(e, "section")];
	if (e.hidden === !0) return {
		bump: "none",
		section: void 0
	};
	let r = n === void 0 || Ce(me(t), [n]) === n;
	return {
		bump: t === "feat" || t === "feature" ? "minor" : "patch",
		section: r ? void 0 : n
	};
}, mt = /\b(?:pypa\/gh-action-pypi-publish|(?:uv|poetry|pdm|hatch|flit|maturin) publish|twine upload|(?:googleapis|google-github-actions)\/release-please-action|python-semantic-release\/python-semantic-release|semantic-release (?:version|publish)|changesets\/action)\b/g, ht = /\b(?:(?:UV_PUBLISH|TWINE|PDM_PUBLISH|FLIT)_PASSWORD|UV_PUBLISH_TOKEN|MATURIN_PYPI_TOKEN|POETRY_PYPI_TOKEN_PYPI|HATCH_INDEX_AUTH)\b/g, findRivals = (e) => [...e].flatMap(([e, t]) => {
	let n = t.replaceAll(/(?:^|\s)#.*$/gm, ""), r = n.match(mt) ?? n.match(ht);
	return r === null ? [] : [{
		file: e,
		by: [...new Set(r)].join(", ")
	}];
}), opensRequests = ({ by: e }) => /release-please-action|changesets\/action/.test(e), releasesPushes = ({ by: e }) => /semantic-release/.test(e), decide = async (e, t, { config: n, interview: r }) => {
	let { evidence: i, found: a, setup: o, rivals: s, leftovers: c } = t, l = usualFlow({
		before: o.flow,
		isTagged: a.isTagged,
		isMadeOfTags: i.fromTags.length > 0,
		hasRequests: s.some(opensRequests) || c.includes("release-please-config.json"),
		hasPushes: s.some(releasesPushes)
	}), choose = async (e, t, n) => r === void 0 ? n : await r.choose(e, t, n), u = e.flow !== void 0, d = e.flow ?? await choose("What starts a release", ["merge", "tag"], l.flow), f = e.changes ?? await choose("What says which versions come next", [
		"commits",
		"fragments",
		"off"
	], usualChanges(i, n));
	d === "merge" && refuseUntold(t, f);
	let p = e.dependents === usualDependents(n) ? await choose("Are packages released whose specifier a new version leaves", ["specifier", "none"], e.dependents) : e.dependents, m = a.groups.map(({ name: e }) => e).join(", "), h = hasVersionedGroups(n) || m !== "" && await choose(`Do these keep one version: ${m}`, ["yes", "no"], "yes") === "yes", { forge: g, findings: _ } = forgeFor(e, t), v = u || d !== l.flow ? "as it was asked for" : l.why;
	return {
		decision: {
			flow: d,
			changes: f,
			dependents: p,
			forge: g,
			hasGroups: h
		},
		why: v,
		findings: _
	};
}, refuseUntold = ({ tagTools: e }, t) => {
	let n = [...e].filter(([, e]) => t === "off" || !Ne(e));
	if (n.length === 0) return;
	let r = [...new Set(n.map(([, e]) => e))], i = t === "off" ? "and no release pull request says their versions" : `and ${r.join(", ")} takes no version from elsewhere`;
	throw new s(lt({
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
		findings: [ut({ host: n.host })]
	} : {
		forge: i,
		findings: []
	};
}, editConfig = (e, t, n) => {
	let r = n.reduce((e, n) => e === void 0 ? void 0 : withSetting(e, t, n), e);
	return r !== void 0 && holds(r, t, n) ? r : void 0;
}, settingLines = (e, t) => [...Map.groupBy(t, ({ path: e }) => e.slice(0, -1).join("\0"))].flatMap(([, t]) => [...headerOf([...e, ...t[0].path.slice(0, -1)]), ...t.map(lineOf)]), tableWithoutHeader = (e, t, n) => {
	let r = L(e), i = n.map(({ path: e }) => [...t, ...e.slice(0, -1)]), a = i.flatMap((e) => e.map((t, n) => e.slice(0, n + 1))), o = r && a.find((e) => I(r, e) !== void 0), s = i.find((t) => r && endOfHeader(r, t) === void 0 && breaks(e, t));
	return (o ?? s ?? i[0]).map(keyOf).join(".");
}, breaks = (e, t) => t.length > 0 && !K(`${e.trimEnd()}\n${headerOf(t).join("")}\n`).ok, withSetting = (e, t, n) => {
	let r = L(e);
	if (r === void 0) return;
	let i = [...t, ...n.path.slice(0, -1)], a = I(r, [...i, n.path.at(-1)]);
	if (a !== void 0) return R(e, [{
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
}, gt = /^[A-Za-z0-9_-]+$/, keyOf = (e) => gt.test(e) ? e : quoted(e), headerOf = (e) => e.length === 0 ? [] : [`[${e.map(keyOf).join(".")}]`], quoted = (e) => JSON.stringify(e).replaceAll("", "\\u007f"), literal = (e) => {
	if (typeof e == "boolean") return String(e);
	if (typeof e == "string") return quoted(e);
	if (!Array.isArray(e)) return `{ ${Object.entries(e).map(([e, t]) => `${keyOf(e)} = ${quoted(t)}`).join(", ")} }`;
	let t = `[${e.map(quoted).join(", ")}]`;
	return t.length <= 100 ? t : `[\n${e.map((e) => `    ${quoted(e)},\n`).join("")}]`;
}, lineOf = ({ path: e, value: t }) => `${keyOf(e.at(-1))} = ${literal(t)}`, holds = (e, t, n) => {
	let r = K(e);
	return r.ok ? n.every(({ path: e, value: n }) => {
		let i = [...t, ...e].reduce((e, t) => Fe.accepts(e) ? e[t] : void 0, r.table);
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
	} : a.digest === await digestOf(n) ? {
		file: e,
		state: folderIn(n) === folderIn(t) ? "changed" : "elsewhere",
		before: n,
		after: i
	} : {
		file: e,
		state: lacksFolderOf(t, n) ? "elsewhere" : "kept",
		before: n,
		after: i
	};
}, lacksFolderOf = (e, t) => {
	let n = folderIn(e);
	return n !== void 0 && !t.split("\n").some((e) => e.trim() === `working-directory: ${n}`);
}, folderIn = (e) => /^ +working-directory: (.+?)\s*$/m.exec(e)?.[1], tagPatterns = (e, t) => [...new Set(e.flatMap((e) => patternOf(e, t ? ".*.*" : "")))], patternOf = (e, t) => {
	let n = N(e);
	return "code" in n ? [] : [n.pieces.map((e, r) => {
		if (e.kind === "text") return literally(e.text);
		if (e.kind === "name") return "*";
		let i = n.pieces[r - 1];
		return i?.kind === "text" && /[a-z@]$/i.test(i.text) ? `*${t}` : `[0-9]*${t}`;
	}).join("")];
}, withoutCovered = (e) => {
	let t = [...new Set(e)].map((e) => ({
		pattern: e,
		...read(e)
	}));
	return t.filter((e) => !t.some((t) => t !== e && t.covers.test(e.word))).map(({ pattern: e }) => e);
}, [_t, vt] = ["", ""], read = (e) => {
	let t = [...e.matchAll(/\\(.)|\[0-9\]|\*|./gsu)].map(([e, t]) => {
		if (e === "*") return {
			letter: vt,
			matches: "[^/]*"
		};
		if (e === "[0-9]") return {
			letter: _t,
			matches: `[0-9${_t}]`
		};
		let n = t ?? e;
		return {
			letter: n,
			matches: `\\u{${n.codePointAt(0).toString(16)}}`
		};
	});
	return {
		word: t.map(({ letter: e }) => e).join(""),
		covers: RegExp(`^${t.map(({ matches: e }) => e).join("")}$`, "u")
	};
}, movingTags = (e) => [...Map.groupBy(e, ({ commit: e }) => e).values()].flatMap((e) => {
	let t = e.flatMap(({ name: e }) => {
		let t = w(e), n = t && P(t.version)?.release;
		return t === void 0 || n === void 0 ? [] : [{
			name: e,
			before: t.before,
			release: n
		}];
	});
	return t.filter(({ release: e, before: n }) => e.length < 3 && t.some((t) => t.release.length === 3 && t.before.replace(/v$/, "") === n.replace(/v$/, "") && e.every((e, n) => e === t.release[n]))).map(({ name: e }) => e);
}), haveThreeNumbers = (e) => e.every((e) => {
	let t = w(e)?.version;
	return t === void 0 || P(t).release.length >= 3;
}), propose = async (e, t, { files: n, config: r }) => {
	let { evidence: i, found: a, workspace: o } = t, s = proposeSettings(a, e, {
		evidence: i,
		config: r
	}), c = e.flow === "tag" ? patternsOf(t, r) : [], l = hostOf(e, t), u = editedConfig(s, {
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
}, patternsOf = ({ evidence: e, found: t, workflows: n }, { settings: r, packages: i }) => {
	let a = r["tag-format"], o = Array.isArray(a) ? a.map(String) : typeof a == "string" ? a.split(/[\n,]/) : [], s = [...n.values()].flatMap((e) => readStamp(e) === void 0 ? [] : tagsOf(e)), c = e.moving.length > 0 && haveThreeNumbers(e.tags), of = (e) => tagPatterns(e, c), l = [...t.tags.packages, ...[...i].flatMap(([e, { tagFormats: t }]) => t.map((t) => [e, t]))], u = new Set(l.map(([e]) => e)), d = u.size > 0 && e.packages.every(({ name: e }) => u.has(e)), f = [
		of(o.map((e) => e.trim()).filter((e) => e !== "")),
		s,
		of(t.tagFormats),
		of(d ? [] : j)
	];
	return withoutCovered([...f.find(({ length: e }) => e > 0) ?? [], ...of(l.map(([, e]) => e))]);
}, hostOf = ({ forge: e }, { home: t }) => {
	if (e !== "none") return e === "gitea" ? "gitea" : t === void 0 || t.host === "github.com" || t.host === "ssh.github.com" ? "github" : "enterprise";
}, isPrepared = ({ flow: e, changes: t }) => e === "merge" && t !== "off", judgedWorkflows = async ({ decision: e, host: t, patterns: n }, { workspace: r, branch: i, index: a, workflows: o, hasSubmodules: s }) => {
	if (t === void 0) return [];
	let c = await workflowFiles({
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
		branch: i,
		uv: requiredUv(r),
		hasSubmodules: s
	}), l = [...o.values()];
	return await Promise.all(c.map((e) => judgeFile(e, o.get(e.file), l)));
}, requiredUv = ({ rootTool: e }) => {
	let t = e.uv?.["required-version"];
	return typeof t == "string" ? t : void 0;
}, yt = ["tool", "release-actions"], editedConfig = (e, { files: t, root: n, prefix: r }) => {
	if (e.length === 0) return {
		files: [],
		findings: []
	};
	let i = t.readText(p(n, "release-actions.toml")), a = i === void 0 ? "pyproject.toml" : "release-actions.toml", o = i === void 0 ? yt : [], s = i ?? t.readText(p(n, a)) ?? "", c = p(r, a), l = editConfig(s, o, e);
	if (l === void 0) {
		let t = tableWithoutHeader(s, o, e);
		return {
			files: [],
			findings: [ct({
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
}, bt = [
	"changelogs",
	"changelog",
	"docs/changelogs",
	"docs/changelog",
	"docs/changes"
].flatMap((e) => ["md", "rst"].map((t) => `${e}/{name}.${t}`)), changelogPattern = (e, t) => bt.find((n) => {
	let isThere = ({ rawName: e }) => t(n.replace("{name}", e));
	return e.some(isThere) && e.every((e) => isThere(e) || !e.hasChangelog);
}), leftovers = (e, t) => {
	let n = "[tool.semantic_release]", r = e.members.filter(({ path: e, tool: t }) => e !== "." && "semantic_release" in t).map(({ path: t }) => `${p(e.prefix, p(t, "pyproject.toml"))}: ${n}`), i = [pt, ".release-please-manifest.json"];
	return [
		..."semantic_release" in e.rootTool ? [`${p(e.prefix, "pyproject.toml")}: ${n}`] : [],
		...r,
		...i.filter((n) => t(fromTop(e, n)).kind === "text")
	];
}, releasedAt = (e, { packages: t, prefix: n }) => {
	let r = _e(t, n), i = new Map(t.map(({ name: e, version: t }) => [e, P(t ?? "")]));
	return new Map(e.flatMap(({ name: e, commit: t }) => {
		let { owner: n, version: a } = r(e) ?? {}, o = n === void 0 ? void 0 : i.get(n);
		return o !== void 0 && a !== void 0 && A(o, a) === 0 ? [[n, t]] : [];
	}));
}, linkedPackages = (e, t, n) => {
	let r = new Map(t.map(({ name: e }) => [e, e]));
	for (let [i, a] of Object.entries(V(e, "packages"))) {
		let e = t.find(({ path: e }) => b(n, e) === h(i)), o = B(a) ? U(a, "component") : void 0;
		e !== void 0 && o !== void 0 && r.set(E(o), e.name);
	}
	return H(e, "plugins").filter(({ type: e }) => e === "linked-versions").map(({ components: e }) => Array.isArray(e) ? e : []).map((e) => [...new Set(e.flatMap((e) => r.get(E(String(e))) ?? []))]);
}, pinnedPackages = (e, t) => e.flatMap(({ name: e, requirements: n }) => {
	let r = t.get(e);
	if (r === void 0 || isFirst(r)) return [];
	let isSame = (e) => e !== void 0 && k(e) === k(r);
	return n.filter(({ kind: t, requirement: n }) => t !== "group" && n.name !== e).filter(({ requirement: e }) => isSame(/^===?\s*([^,*\s]+)$/.exec(e.specifier)?.[1])).filter(({ requirement: e }) => isSame(t.get(e.name))).map(({ requirement: t }) => [e, t.name]);
}), readCommits = async (e, { commits: t, config: n }) => {
	if (e?.head === void 0) return {
		read: 0,
		all: 0
	};
	let r = pe(n.commitTypes), [i, a] = [0, 0];
	return await t.read({
		folder: e.topLevel,
		from: [e.head]
	}, (e) => {
		let { kind: t } = he(e, r);
		return t === "read" && i++, t !== "noise" && a++, a < 100 ? "more" : "enough";
	}), {
		read: i,
		all: a
	};
}, toldChangelogs = (e) => {
	let t = [...e].flatMap((e) => e.kind === "missing" ? [] : [{
		file: e.file,
		why: be(e)
	}]), n = t.flatMap(({ file: e, why: t }) => t === void 0 ? e : []), r = t.flatMap(({ file: e, why: t }) => t === void 0 ? [] : `${e} is not written: ${t}`);
	return {
		changelogs: [...new Set(n)],
		unwritten: [...new Set(r)]
	};
}, besideFragments = (e, t) => {
	let n = e.filter((e) => ve(t(e)));
	if (n.length !== 0) return n.length === e.length ? "commits" : `commits for ${m(n)}`;
}, extraFiles = (e, t) => Object.entries(V(releasePleaseConfig(e, t), "packages")).flatMap(([e, t]) => {
	let n = B(t) ? t["extra-files"] : void 0;
	return (Array.isArray(n) ? n : []).flatMap((t) => {
		let n = B(t) ? t.path : t;
		return typeof n == "string" ? [{
			folder: e,
			path: n,
			settings: B(t) ? t : void 0
		}] : [];
	});
}), placeOfExtra = (e, { folder: t, path: n }, r) => (n.startsWith("/") ? [n.slice(1)] : [p(t, n), n]).map((t) => fromTop(e, t)).find((e) => r(e).kind === "text"), markedVersions = (e, t, n) => extraFiles(e, n).flatMap((r) => {
	let i = r.settings === void 0 || r.settings.type === "generic" ? placeOfExtra(e, r, n) : void 0;
	if (i === void 0 || l(i) === "pyproject.toml") return [];
	let a = n(i), o = t(Te(i, e));
	return a.kind !== "text" || o === void 0 || a.file === o.place.file ? [] : markedLines(a.text, o.version).map((e) => `${i}: ^${ue(e)}(\\d[\\w.+!-]*)`);
}), markedLines = (e, t) => {
	let n = k(t), r = e.split(/\r?\n/);
	return r.filter((e) => e.includes("x-release-please-version")).flatMap((e) => {
		let t = /\d+\.\d+\.\d+[\w.+-]*/.exec(e), i = e.slice(0, t?.index), a = r.filter((e) => e.startsWith(i)).length === 1;
		return t !== null && k(t[0]) === n && a ? [i] : [];
	});
}, xt = "{current_version}", bumpedFiles = ({ rootTool: e }, t) => [
	...[tomlAt(t, "tbump.toml"), V(e, "tbump")].flatMap((e) => H(e, "file").flatMap((e) => bumped(U(e, "src"), U(e, "search")))),
	...[V(tomlAt(t, ".bumpversion.toml"), "tool", "bumpversion"), V(e, "bumpversion")].flatMap((e) => H(e, "files").filter(({ regex: e }) => e !== !0).flatMap((t) => bumped(U(t, "filename"), U(t, "search") ?? U(e, "search")))),
	...[V(e, "commitizen").version_files, V(e, "semantic_release").version_variables].flatMap((e) => Array.isArray(e) ? e : []).flatMap((e) => {
		let [t, n = ""] = String(e).split(":");
		return bumped(t, xt, n);
	}),
	...[".bumpversion.cfg", "setup.cfg"].flatMap((e) => inSections(textOf(t, e)))
], bumped = (e, t, n = "") => e === void 0 ? [] : [{
	path: e,
	search: t ?? xt,
	beside: n
}], inSections = (e) => [...e.matchAll(/^\[bumpversion:file(?:\s*\([^)\n]*\))?:([^\]\n]+)\][^\n]*\n((?:(?!\[).*(?:\n|$))*)/gm)].flatMap(([, e = "", t = ""]) => bumped(e.trim(), /^search[ \t]*=[ \t]*(.*\S)/m.exec(t)?.[1])), textOf = (e, t) => {
	let n = e(t);
	return n.kind === "text" ? n.text.replaceAll("\r\n", "\n") : "";
}, tomlAt = (e, t) => {
	let n = K(textOf(e, t));
	return n.ok && B(n.table) ? n.table : {};
}, toldVersions = async (e, t, n) => {
	let toldOf = (r) => {
		let i = n(r), a = t(Te(r, e)), o = i.kind === "text" && a !== void 0 && i.file !== a.place.file, s = !/[:#\n]/.test(r) && l(r) !== "pyproject.toml";
		return o && s ? {
			source: i,
			version: a.version
		} : void 0;
	}, r = new Set([".", ...e.members.map(({ path: e }) => e)]), i = [...r].map((e) => ({
		path: h(`${e}/VERSION`),
		search: "{current_version}",
		beside: ""
	})), a = [...bumpedFiles(e, n), ...i].flatMap(({ path: e, ...t }) => {
		let n = toldOf(e);
		return n === void 0 ? [] : linesIn(n.source.text, t, n.version).map((t) => `${e}: ${t}`);
	}), o = extraFiles(e, n).map(async (t) => {
		let r = placeOfExtra(e, t, n), i = r === void 0 ? void 0 : toldOf(r), a = i === void 0 ? [] : keysOf(t);
		return await Promise.all(a.map((e) => checkedKey(`${r}#${e}`, i)));
	}), s = ".changeset/config.json", c = [s, fromTop(e, s)].some((e) => n(e).kind === "text"), u = [...r].flatMap((e) => ["CITATION.cff", ...c ? ["package.json"] : []].map(async (t) => {
		let n = h(`${e}/${t}`), r = toldOf(n);
		return r === void 0 ? [] : [await checkedKey(`${n}#version`, r)];
	}));
	return [...new Set([...a, ...(await Promise.all([...o, ...u])).flat(2)])];
}, linesIn = (e, { search: t, beside: n }, r) => {
	let [i, a] = t.split("{current_version}");
	if (i === void 0 || a === void 0 || t.includes("\n")) return [];
	let o = e.split(/\r?\n/), s = o.flatMap((e) => {
		let t = e.indexOf(`${i}${r}${a}`), o = e.slice(0, t + i.length), s = /^\d[\w.+!-]*/.exec(e.slice(o.length))?.[0] ?? "", c = !/[\d.]$/.test(o) && k(s) === k(r);
		return t >= 0 && c && e.includes(n) ? [o] : [];
	}), isAlone = (e) => o.filter((t) => t !== "" && t.startsWith(e)).length === 1;
	return s.filter(isAlone).map((e) => `^${ue(e)}(\\d[\\w.+!-]*)`);
}, keysOf = ({ settings: e, path: t }) => {
	if (e === void 0) return /\.(?:json|ya?ml|toml)$/.test(t) ? ["version"] : [];
	let n = U(e, "jsonpath") ?? "";
	return !/^\$(?:\.[\w-]+|\[(?:\d+|'[^']*'|"[^"]*")\])+$/.test(n) || !/^(?:json|yaml|toml)$/.test(U(e, "type") ?? "") ? [] : [n.replaceAll(/\[['"](.*?)['"]\]/g, (e, t) => `.${JSON.stringify(t)}`).replace(/^\$\.?/, "")];
}, checkedKey = async (e, { source: t, version: n }) => {
	let r = await Ee(e);
	if ("code" in r || r.kind !== "key") return [];
	let i = await xe(r, t);
	return "version" in i && k(i.version) === k(n) ? [e] : [];
}, versionPlaces = (e, t) => e.flatMap(({ name: e, path: n }) => {
	let { version: r, place: i } = t.stated.get(e) ?? {}, a = r === void 0 ? void 0 : k(r);
	return a === void 0 ? [] : modulesOf(n === "." ? "" : n, t).flatMap((e) => {
		let n = t.read(e), r = n.kind === "text" && n.file !== i?.file ? ce(n.text) : void 0;
		return r === void 0 || k(r.version) !== a ? [] : de(e, r);
	});
}), modulesOf = (e, { list: t }) => {
	let n = [p(e, "src"), e].flatMap((e) => packagesIn(e, t));
	return [...n, ...n.flatMap((e) => packagesIn(e, t))].flatMap((e) => (t(e) ?? []).flatMap(({ name: t }) => fe.test(t) ? p(e, t) : []));
}, packagesIn = (e, t) => (t(e) ?? []).filter(({ name: e, kind: t }) => t === "folder" && /^[a-z_]\w*$/i.test(e) && !St.has(l(e))).map(({ name: t }) => p(e, t)).filter((e) => t(e)?.every(({ name: e }) => e !== "pyproject.toml") ?? !1), St = new Set([
	"src",
	"tests",
	"test",
	"testing",
	"docs",
	"examples",
	"example",
	"scripts",
	"build",
	"dist"
]), readPlaces = async (e, { members: t, root: n }, r) => {
	let { read: i, stated: a } = r, o = t[0] && a.get(t[0].name), s = versionPlaces(t, r), told = async (t, n) => {
		let r = markedVersions(e, t, i).filter(isNewIn(n));
		return [...r, ...(await toldVersions(e, t, i)).filter(isNewIn([...n, ...r]))];
	};
	return {
		versionPlaces: [...s, ...await told((e) => e && a.get(e.name), s)],
		sharedPlaces: [...isSame(n?.version, o?.version) ? ["pyproject.toml#project.version"] : [], ...await told((e) => e === void 0 ? o : void 0, [])]
	};
}, isNewIn = (e) => {
	let fileOf = (e) => e.slice(0, e.search(/[:#]/)), t = new Set(e.map(fileOf));
	return (e) => !t.has(fileOf(e));
}, isSame = (e, t) => e !== void 0 && t !== void 0 && k(e) === k(t), readWorkflows = (e, t, n) => {
	let r = W(t, e), i = v(e.root, G(e));
	return new Map(Object.values(tt).flatMap((e) => n.map((t) => `${e}/${t}`)).flatMap((e) => {
		let t = r(p(i, e));
		return t.kind === "text" ? [[e, t.text]] : [];
	}));
}, otherWorkflows = (e, t) => {
	let n = Object.values(tt).flatMap((n) => (t.list(p(G(e), n)) ?? []).map(({ name: e }) => e).filter((e) => /\.ya?ml$/.test(e))), r = readWorkflows(e, t, [...new Set(n)].toSorted());
	return new Map([...r].filter(([, e]) => readStamp(e) === void 0));
}, survey = async (t, n) => {
	let { files: r, history: i, remotes: a, config: o, indexes: s } = n, l = He(r, n.absolute(t)), u = Ve(l).filter((e) => Me(e, o) === void 0), [d, f, m] = await Promise.all([
		i.read(l.root, void 0),
		ze({
			workspace: l,
			members: u,
			read: W(r, l)
		}),
		a.read(l.root)
	]), h = movingTags(d?.tags ?? []), { tags: g = [], topLevel: _ } = d ?? {}, v = je([], o), y = await Re({
		workspace: l,
		formats: v,
		tags: g,
		topLevel: _
	}, {
		files: r,
		past: i
	}), b = g.map(({ name: e }) => e).filter((e) => !h.includes(e) && !ke(y, e)), x = Ie(f), C = se(u, x, b), w = readWorkflows(l, r, et), T = [...w.values()].flatMap((e) => readStamp(e) ?? []), E = T.length === 0 ? oe(C, b, x) : [], ne = C.filter(({ name: e }) => !E.includes(e)), D = T.length === 0 ? [...E, ...ae(ne, {
		members: l.members,
		tags: b
	})] : [], O = C.filter(({ name: e }) => !D.includes(e)), k = {
		members: O,
		pattern: S(o.settings.changelog),
		config: o
	}, A = await De(r, l, k), j = W(r, l), re = changelogPattern(O.map(({ name: e, rawName: t }) => ({
		name: e,
		rawName: t,
		hasChangelog: A.get(e)?.kind === "found"
	})), (e) => j(e).kind === "text"), M = ge(r, l, {
		members: O,
		apart: Se(l, A, j)
	}), N = privateRoot(l, O), P = O.map(({ name: e, path: t }) => ({
		name: e,
		path: t,
		version: f.versions.get(e)?.version,
		npmName: we(j, t)
	})), F = releasePleaseConfig(l, j), I = {
		packages: P,
		members: l.members.map(({ name: e }) => e),
		prefix: l.prefix,
		top: (l.above ?? N)?.version,
		tags: b,
		moving: h,
		releasedAt: releasedAt(d?.tags ?? [], {
			packages: P,
			prefix: l.prefix
		}),
		examples: D,
		fromTags: f.untagged.map(({ name: e }) => e),
		together: [...linkedPackages(F, O, l.prefix), ...pinnedPackages(O, x)],
		patched: featuresArePatches(F, P, l.prefix),
		commitTypes: sectionTypes(F, P, l.prefix),
		hasFragments: M.tooled.size > 0,
		changelogPattern: re,
		...await readPlaces(l, {
			members: O,
			root: N
		}, {
			read: j,
			stated: f.versions,
			list: Oe(r, l)
		})
	}, isCompiled = (e) => Pe(e, j(p(e.path, "setup.py")).kind === "text") !== void 0, L = te(m) ?? statedHome(l), R = e({
		index: S(o.settings.index),
		checkUrl: S(o.settings["check-url"])
	}, s.read(l.root)), ie = !("code" in R) && R.preset?.name !== "pypi" && R.kind !== "rehearsal";
	return {
		workspace: l,
		evidence: I,
		found: {
			...T.length === 0 ? findSettings(I, o) : nothingFound(I),
			...O.length === 0 ? taggedBefore(l, I) : {}
		},
		...toldChangelogs(A.values()),
		tagTools: new Map(f.untagged.map(({ name: e, tool: t }) => [e, t])),
		commits: await readCommits(d, n),
		besideFragments: besideFragments(O.map(({ name: e }) => e), ye(o.settings.changes ?? "auto", M)),
		branch: d?.likelyBranch ?? "main",
		home: L,
		forge: (L && ee(L)) ?? forgeByFolder(l, r),
		setup: {
			flow: T.find(({ flow: e }) => e !== void 0)?.flow,
			forge: T[0]?.forge
		},
		workflows: w,
		rivals: findRivals(otherWorkflows(l, r)),
		leftovers: leftovers(l, j),
		hasSubmodules: l.members.some(({ path: e }) => Be(r, G(l), p(l.root, e))),
		compiled: O.filter((e) => isCompiled(e) && !o.packages.get(e.name)?.platforms.length).map(({ name: e }) => e),
		index: ie ? R : void 0,
		findings: [
			...l.findings,
			..."code" in R ? [c(R)] : [],
			...O.length === 0 ? [nothingFor(l, {
				files: r,
				config: o
			})] : []
		]
	};
}, taggedBefore = ({ members: e }, t) => {
	let { isUsed: n, formats: r } = z(t.tags, {
		packages: e,
		prefix: t.prefix
	});
	return {
		isTagged: n,
		tagFormats: r
	};
}, nothingFor = (e, { files: t, config: n }) => {
	let r = Ae(t, e).filter(({ name: e, whyNever: t }) => e !== void 0 && t === void 0), hasLock = ({ path: n }) => t.realPath(p(G(e), p(n, "uv.lock"))) !== void 0, i = dt({
		members: e.members.map((e) => `${e.name} (${Me(e, n)?.reason})`),
		others: r.filter((e) => !hasLock(e)).map(({ path: e }) => e),
		locked: r.filter(hasLock).map(({ path: e }) => e)
	});
	return Le(i, e);
}, privateRoot = (e, t) => e.members.find((e) => e.path === "." && !t.includes(e)), statedHome = ({ members: e }) => e.flatMap(({ project: e }) => Object.entries(e.urls ?? {})).flatMap(([e, t]) => /^(?:repository|source|source code|code|github|homepage|home)$/i.test(e) && typeof t == "string" ? ne(t) ?? [] : []).find((e) => ee(e) !== void 0), forgeByFolder = (e, t) => {
	let has = (n) => t.list(p(G(e), n)) !== void 0;
	return has(".gitea") || has(".forgejo") ? "gitea" : has(".github") ? "github" : void 0;
}, isWrite = ({ state: e }) => e === "new" || e === "changed", editOf = ({ file: e, before: t, after: n }, { workspace: r }) => ({
	file: e,
	path: p(G(r), e),
	before: t,
	after: n
}), editsOf = ({ files: e }, t) => e.filter(isWrite).map((e) => editOf(e, t)), shown = ({ files: e }, t, n) => [...t, ...e.filter(({ state: e }) => isInTheWay({ state: e }) || n && e === "kept").map(({ file: e, before: t, after: n }) => ({
	file: e,
	path: e,
	before: t,
	after: n
}))], isInTheWay = ({ state: e }) => e === "foreign" || e === "elsewhere", standing = (e, t) => e.flatMap((e) => {
	let { file: n, state: r } = e;
	return isInTheWay(e) ? [inTheWay(e, t)] : r === "kept" ? [ot({
		file: n,
		flow: t
	})] : [];
}), inTheWay = ({ file: e, state: t, before: n = "" }, r) => t === "foreign" ? it({ file: e }) : at({
	file: e,
	folder: folderIn(n),
	flow: r
}), drift = (e, t) => e.filter(({ state: e }) => e !== "same").map((e) => isInTheWay(e) ? inTheWay(e, t) : st({
	file: e.file,
	flow: t,
	isMissing: e.before === void 0,
	isWritten: isWrite(e)
})), Ct = {
	new: "new",
	changed: "changed",
	same: "unchanged",
	kept: "kept",
	foreign: "in the way",
	elsewhere: "in the way"
}, initText = (e) => {
	let { proposal: t, diff: n, outcome: r, packages: i } = e, { decision: a, why: o } = e.decided, { flow: s, dependents: c, forge: l } = a, u = t.files.map(({ file: e, state: t }) => `  ${Ct[t].padEnd(10)}  ${T(e)}`), d = n === "" || r.isShown ? [] : ["", ...n.trimEnd().split("\n").map(T)];
	return [
		`${i === 1 ? "1 package" : `${i} packages`} to release`,
		"",
		`  flow        ${s}: ${o}`,
		`  changes     ${changesLine(e)}`,
		`  changelogs  ${changelogsLine(e)}`,
		`  dependents  ${c}`,
		`  forge       ${l}`,
		...u.length === 0 ? [] : ["", ...u],
		...d,
		"",
		verdict(e),
		...stepLines(e)
	].join("\n");
}, changesLine = ({ decided: e, proposal: t, commits: n, besideFragments: r }) => {
	let { changes: i } = e.decision;
	if (i === "commits") return `${i}${readLine(n)}`;
	let a = t.settings.some(({ path: e }) => e[0] === "changes");
	return i === "off" || a || r === void 0 ? i : `${i}, and ${r}`;
}, readLine = ({ read: e, all: t }) => 2 * e >= t ? "" : `: of the last ${t} commits ${e} can be read as Conventional Commits, and the others ask for no new version`, changelogsLine = ({ changelogs: e, unwritten: t, proposal: n }) => {
	let r = n.settings.find(({ path: e }) => e[0] === "changelog")?.value;
	if (typeof r == "string") return r;
	if (t.length > 0) return `${t.map(T).join("; ")}; releases stop there until changelog names another`;
	if (e.length === 0) return "none; what prepares a release begins them, unless require-changelog is false";
	let i = e.length > 3 ? ` and ${e.length - 3} more` : "";
	return `${e.slice(0, 3).map(T).join(", ")}${i}`;
}, verdict = ({ proposal: e, edits: t, outcome: n }) => {
	let r = t.length === 1 ? "1 file" : `${t.length} files`;
	return n.isCheck ? e.files.some(({ state: e }) => e !== "same") || e.findings.length > 0 ? "Not all is as init would write it" : "All is as init would write it" : n.isStopped ? "Nothing is written" : t.length === 0 ? e.files.length === 0 ? "Nothing to write" : "Nothing to write: all is there" : n.isWritten ? `${r} written` : n.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${r}`;
}, stepLines = ({ steps: e, edits: t, outcome: n }) => e.length === 0 ? [] : [
	"",
	n.isWritten || t.length === 0 ? "Next:" : "Next, when that is done:",
	...e.flatMap(({ text: e, lines: t }, n) => [`${`${n + 1}.`.padStart(3)} ${T(e)}`, ...t.map((e) => `      ${T(e)}`)])
], wt = re({
	contract: Ue,
	run: async ({ workingDirectory: e, yes: t, check: n, ...r }, i) => {
		if (t && n) throw new s(rt({}));
		let o = t || n ? void 0 : i.interview, c = await survey(e, i), l = await decide(r, c, {
			config: i.config,
			interview: o
		}), u = await propose(l.decision, c, i), { edits: d, findings: f } = le(editsOf(u, c), c.workspace.root, i.files), { flow: p } = l.decision, m = u.files.filter(({ file: e }) => f.every((t) => t.file !== e)), h = n ? drift(m, p) : standing(m, p), g = [
			...u.findings,
			...f,
			...h
		], _ = [
			...c.findings,
			...l.findings,
			...g
		], v = await ie(shown(u, d, n)), y = n || _.some(({ severity: e }) => e === "error"), b = !y && d.length > 0 && (t || await agreed(v, d, o));
		if (b) for (let { path: e, after: t } of d) await i.edits.write(e, t);
		let x = o !== void 0 && d.length > 0 && !b, S = y || x ? [] : nextSteps({
			isEdited: d.length > 0,
			host: u.host,
			home: c.home,
			packages: c.evidence.packages.map(({ name: e }) => e),
			branch: c.branch,
			patterns: u.patterns,
			isPrepared: isPrepared(l.decision),
			isFinished: [...c.workflows.values()].some((e) => /create-release|release-actions@/.test(e)),
			indexTitle: c.index && a(c.index),
			rivals: c.rivals,
			leftovers: c.leftovers,
			patched: l.decision.changes === "commits" ? c.found.patched : {
				names: [],
				areAll: !1
			},
			compiled: c.compiled
		}), C = {
			isStopped: y,
			isCheck: n,
			isWritten: b,
			isShown: o !== void 0 && !y
		};
		return {
			findings: _,
			document: {
				...l.decision,
				packages: c.evidence.packages.length,
				changelogs: c.changelogs,
				files: u.files.map(({ file: e, state: t }) => ({
					file: e,
					state: t
				})),
				diff: v,
				written: b ? d.map(({ file: e }) => e) : [],
				next_steps: S
			},
			text: initText({
				decided: l,
				proposal: u,
				edits: d,
				diff: v,
				steps: S,
				outcome: C,
				packages: c.evidence.packages.length,
				commits: c.commits,
				besideFragments: c.besideFragments,
				changelogs: c.changelogs,
				unwritten: c.unwritten
			})
		};
	}
}), agreed = async (e, t, n) => n !== void 0 && (n.show([
	"",
	...e.trimEnd().split("\n").map(T),
	""
]), await n.agree(t.length === 1 ? "Write this file?" : `Write these ${t.length} files?`));
export { wt as action };
