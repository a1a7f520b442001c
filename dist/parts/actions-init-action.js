import { publisherFields } from "./domain-distribution-secret-patterns.js";
import { ruleset } from "./domain-ref-update-task.js";
import { Problem, aTable, asWarning, baseName, contract$8 as contract, defaultTagFormats, defineAction, indexPresets, inertLine, join, parseTagFormat, pendingPublisherPage, publisherPage, relative, repository, tokenPage, usualTagFormats } from "./domain-problem-plan.js";
import { checkWithYes, configNotEditable, drifted, fileInTheWay, fileKept, flowNeedsTags, forgeUnknown, keepInside } from "./domain-problem-copy.js";
import { chooseTarget, titleOf } from "./domain-problem-target.js";
import { unifiedDiff } from "./domain-problem-check-metadata.js";
import { locateIn, matchTag, openToml, publishable, readWorkspace, replaceSpans, sourceReader, splitTag, topOf } from "./domain-workspace-read.js";
import { canonicalVersion, compareVersions, normalizeName, parseVersion } from "./domain-problem-workspace.js";
import { canBeTold, forgeOf, homeOf, readAddress, readChangelogs, readVersions } from "./domain-version-origin-resolve.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { readFragments } from "./domain-fragments-towncrier.js";
import { unpublishable } from "./domain-config-config.js";

// src/domain/init/stamp.ts
const stampLine = ({ flow, forge, digest }) => `# Written by \`release-actions init${flow === void 0 ? "" : ` --flow ${flow}`} --forge ${forge}\`, sha256:${digest}. Pins may move; a file with other changes is left alone.`;
const readStamp = (text) => {
	const found = /^# Written by `release-actions init(?: --flow (merge|tag))? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(text);
	if (found === null) return void 0;
	const [, flow, forge, digest = ""] = found;
	return {
		flow,
		forge,
		digest
	};
};
const uses = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm;
const uvVersion$1 = /^( {10}version: ).*$/gm;
const ownActions = [
	"publish",
	"actions/prepare-release",
	"actions/protect-main",
	"actions/release-readiness",
	"actions/validate-release"
];
const actionOf = (path) => ownActions.find((each) => path.endsWith(`/${each}`)) ?? path;
const bodyOf = (text) => text.slice(Math.max(0, text.search(/^name:/m)));
const essence = (text) => bodyOf(text.replaceAll("\r\n", "\n")).replaceAll(uses, (_, start, path) => `${start}${actionOf(path)}`).replaceAll(uvVersion$1, "$1").trimEnd();
const digestOf = async (text) => {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(essence(text)));
	return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
const withPins = (text, others) => {
	const pins = new Map(others.flatMap((other) => [...other.replaceAll("\r\n", "\n").matchAll(uses)].map(([, , path = "", ref, comment = ""]) => {
		const action = actionOf(path);
		return [action, {
			before: path.slice(0, path.length - action.length),
			after: `@${ref}${comment}`
		}];
	})));
	const own = ownActions.map((action) => pins.get(action)).find((pin) => pin !== void 0);
	const version = others.flatMap((other) => [...other.matchAll(uvVersion$1)].map(([line]) => line.trimEnd())).at(-1);
	return text.replaceAll(uses, (line, start, path) => {
		const action = actionOf(path);
		const pin = pins.get(action) ?? (action === path ? void 0 : own);
		return pin === void 0 ? line : `${start}${pin.before}${action}${pin.after}`;
	}).replaceAll(uvVersion$1, (line) => version ?? line);
};

// src/domain/init/workflows/steps.ts
const pins = {
	checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
	setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
	downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1"
};
const uvVersion = "0.13.8";
const ownVersion = "v1";
const withLines = (given) => {
	const lines = Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : [`          ${name}: ${value}\n`]);
	return lines.length === 0 ? "" : `        with:\n${lines.join("")}`;
};
const checkout = (why, trust) => `      - uses: ${pins.checkout}\n${withLines({
	"fetch-depth": `0 # ${why}`,
	"persist-credentials": trust === void 0 ? "false" : `false # ${trust}`
})}`;
const setupUv = `      - uses: ${pins.setupUv}\n${withLines({
	version: `"${uvVersion}"`,
	"enable-cache": "false"
})}`;
const takeArtifact = (job) => `      - uses: ${pins.downloadArtifact}\n${withLines({
	"artifact-ids": `\${{ needs.${job}.outputs.artifact-id }}`,
	path: "dist"
})}`;
const own = (action, given = {}, id) => id === void 0 ? `      - uses: ${repository}/${action}@${ownVersion}\n${withLines(given)}` : `      - id: ${id}\n        uses: ${repository}/${action}@${ownVersion}\n${withLines(given)}`;
const onlyIf = (condition, step) => step.replace("      - ", `      - if: \${{ ${condition} }}\n        `);
const scalar = (text) => /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text.replaceAll("${{", "${{ '${{' }}"));
const literally = (text) => text.replaceAll(/[*?+[\]!\\]/g, "\\$&");
const concurrencyLines = (lines, indentation) => ["concurrency:", ...lines.map((line) => `  ${line}`)].map((line) => `${indentation}${line}\n`).join("");
const head = (name, trigger, concurrency) => [
	`name: ${name}`,
	"",
	"on:",
	trigger,
	"",
	"permissions: {}",
	"",
	concurrencyLines(concurrency, ""),
	"jobs:",
	""
].join("\n");

// src/domain/init/workflows/guard-workflows.ts
const readinessWorkflow = ({ folder, gates, forbid }) => {
	return `${head("Release readiness", "  pull_request:", ["group: readiness-${{ github.ref }}", "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${gates.length === 0 ? "" : ["      checks: read # to cite what other workflows have tested\n", "      actions: read # to tell their names\n"].join("")}    steps:
${[
		checkout("the merge base, and the tags", "gates run the project's own code"),
		setupUv,
		own("actions/release-readiness", {
			...folder === "" ? {} : { "working-directory": scalar(folder) },
			gates: rows(gates),
			forbid: rows(forbid)
		})
	].join("")}`;
};
const rows = (lines) => lines.length === 0 ? void 0 : `|${lines.map((line) => `\n            ${line}`).join("")}`;
const protectWorkflow = ({ branch, host }) => {
	const push = `  push:\n    branches: [${scalar(literally(branch))}]`;
	const trigger = host === "github" ? `${push}\n  schedule:
    - cron: "17 5 * * 1" # Mondays: the week before
  workflow_dispatch:` : push;
	const group = "group: protect-main-${{ github.sha }}";
	const jobs = host === "github" ? [protectJob("output"), reportJob] : [protectJob("alone")];
	return `${head("Protect main", trigger, [group, "cancel-in-progress: false"])}${jobs.join("\n")}`;
};
const protectJob = (use) => `  protect:
    name: Protect main
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # the branch and its activity
      pull-requests: read # which pull requests were merged
${use === "alone" ? "" : "    outputs:\n      verdict: ${{ steps.protect.outputs.verdict }}\n"}    steps:
${own("actions/protect-main", {}, use === "alone" ? void 0 : "protect")}`;
const reportJob = `  report:
    name: Open an issue
    needs: protect
    if: \${{ failure() && needs.protect.outputs.verdict == 'direct-push' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write # to open one; this job runs nothing but the command below
    steps:
      - name: Open an issue
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          RUN: \${{ github.server_url }}/\${{ github.repository }}/actions/runs/\${{ github.run_id }}
        run: |
          gh issue create \\
            --title "The default branch was pushed to without a pull request" \\
            --body "What was pushed, by whom, and how to take it back: $RUN"
`;

// src/domain/init/workflows/prepare-workflow.ts
const prepareWorkflow = ({ branch, folder }) => {
	const trigger = `  push:\n    branches: [${scalar(literally(branch))}]`;
	return `${head("Release pull request", trigger, oneAtATime)}${prepareJob(folder)}`;
};
const oneAtATime = ["group: release-pull-request", "cancel-in-progress: false"];
const prepareJob = (folder, isBesideOthers = false) => `  prepare:
    name: Prepare the next release
    runs-on: ubuntu-24.04
    timeout-minutes: 30
${isBesideOthers ? concurrencyLines(oneAtATime, "    ") : ""}    permissions:
      contents: write # the branch of the pull request
      pull-requests: write # to open it, and to keep it up to date
    steps:
${[
	checkout("the history since the last releases, and the tags"),
	setupUv,
	own("actions/prepare-release", folder === "" ? {} : { "working-directory": scalar(folder) })
].join("")}`;

// src/domain/init/workflows/publish-workflow.ts
const environment = "pypi";
const tokenSecret = "PYPI_API_TOKEN";
const isTrusted = ({ host, index }) => host === "github" && index === void 0;
const publishWorkflow = (workflow) => {
	const { name, trigger, host, folder } = workflow;
	const publishing = host === "github" ? [buildJob(workflow), publishJob(workflow)] : [onlyJob(workflow)];
	if (!isPrepared$1(workflow)) return `${head(name, triggerLines(trigger), inTurn(host))}${publishing.join("\n")}`;
	const jobs = [
		prepareJob(folder, true),
		...publishing,
		...host === "github" ? [finishJob(workflow)] : []
	];
	return `${head(name, triggerLines(trigger), ofOneCommit)}${jobs.join("\n")}`;
};
const ofOneCommit = ["group: release-${{ github.sha }}", "cancel-in-progress: false"];
const isPrepared$1 = ({ trigger }) => trigger.flow === "merge" && trigger.isPrepared;
const inTurn = (host) => ["group: pypi", host === "gitea" ? "cancel-in-progress: false" : "queue: max # without it, the next release would cancel one that waits"];
const jobInTurn = (workflow) => isPrepared$1(workflow) ? concurrencyLines(inTurn(workflow.host), "    ") : "";
const triggerLines = (trigger) => trigger.flow === "tag" ? `  push:\n    tags: [${trigger.patterns.map((each) => JSON.stringify(each)).join(", ")}]` : `  push:\n    branches: [${scalar(literally(trigger.branch))}]`;
const folderOf = ({ folder }) => folder === "" ? {} : { "working-directory": scalar(folder) };
const buildSteps = (workflow, comment) => {
	const validate = own("actions/validate-release", {
		...folderOf(workflow),
		mode: workflow.trigger.flow === "tag" ? "tag" : "branch",
		...workflow.index === void 0 ? {} : { index: scalar(workflow.index.simpleUrl) }
	});
	const build = (due) => own("publish", {
		...folderOf(workflow),
		...due,
		"dry-run": `true # ${comment}`
	}, "release");
	const steps = isPrepared$1(workflow) ? [build({ due: "prepared # what a merged release pull request names; on any other push nothing" }), onlyIf(isDue, validate)] : [validate, build({})];
	return [
		checkout("tags and the commits behind them"),
		setupUv,
		...steps
	];
};
const isDue = "steps.release.outputs.published-packages != '[]'";
const where = ({ index }) => index === void 0 ? {} : {
	index: scalar(index.uploadUrl),
	"check-url": scalar(index.simpleUrl)
};
const token$1 = `\${{ secrets.${tokenSecret} }}`;
const buildJob = (workflow) => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${isPrepared$1(workflow) ? seesRequests : ""}    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(workflow, "this job runs the project's code, and holds no secret").join("")}`;
const seesRequests = "      pull-requests: read # by which pull request a push came\n";
const publishJob = (workflow) => `  pypi:
    name: Publish to ${workflow.index === void 0 ? "PyPI" : "the index"}
    needs: build
${workflow.trigger.flow === "merge" ? `    if: \${{ needs.build.outputs.artifact-id != '' }} # empty where ${isPrepared$1(workflow) ? "nothing is to be published" : "every version is on the index"}\n` : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(workflow)}    environment: ${environment}
${isTrusted(workflow) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}${isPrepared$1(workflow) ? "    outputs:\n      artifact-id: ${{ steps.publish.outputs.artifact-id }}\n" : ""}    steps:
${[
	takeArtifact("build"),
	setupUv,
	own("publish", {
		dist: "dist # what the job build made; none of the project's code runs here",
		...where(workflow),
		...isTrusted(workflow) ? {} : { "pypi-api-token": token$1 }
	}, isPrepared$1(workflow) ? "publish" : void 0)
].join("")}`;
const finishJob = (workflow) => `  finish:
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
		...folderOf(workflow),
		dist: "dist"
	})
].join("")}`;
const onlyJob = (workflow) => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${jobInTurn(workflow)}${workflow.host === "enterprise" ? `    environment: ${environment}\n` : ""}    permissions:
${isPrepared$1(workflow) ? `      contents: write # tags and releases, in the last step\n${seesRequests}` : "      contents: read # to check the code out\n"}    steps:
${[...buildSteps(workflow, "this step runs the project's code, and holds no secret"), ...lastSteps(workflow)].join("")}`;
const lastSteps = (workflow) => {
	const publish = (id) => own("publish", {
		...folderOf(workflow),
		dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
		...where(workflow),
		"pypi-api-token": token$1
	}, id);
	if (!isPrepared$1(workflow)) return [publish()];
	const dist = "${{ steps.publish.outputs.dist-path }}";
	const finish = own("actions/create-release", {
		...folderOf(workflow),
		dist
	});
	return [onlyIf(isDue, publish("publish")), onlyIf(isDue, finish)];
};

// src/domain/init/workflows/examples.ts
const placeholder = `# ${repository} is a placeholder for the repository that you took it from. Pin it as the others are pinned: the full SHA of a release, its version as a comment.`;
const publishing = (workflow) => publishWorkflow({
	...workflow,
	host: "github",
	folder: "",
	index: void 0
});
const exampleWorkflows = new Map([
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
				isPrepared: false
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
				isPrepared: true
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
].map(([file, comment, text]) => [file, `# ${comment}\n${placeholder}\n${text}`]));

// src/domain/init/workflows/files.ts
const publishFile = "publish.yml";
const workflowNames = [
	publishFile,
	"release-readiness.yml",
	"protect-main.yml"
];
const workflowFolder = {
	github: ".github/workflows",
	gitea: ".gitea/workflows"
};
const comments = {
	tag: "A release tag publishes what it names and is not on the index yet, dependencies first.",
	merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
	prepared: "A push to the default branch keeps the pull request of the next release up to date. Merging that publishes it, dependencies first, and makes its tags and releases.",
	readiness: "On every pull request: would merging it leave something that can be released?",
	protect: "How did the default branch move? A pull request is the only way that passes."
};
const withoutPublisher = "No index knows this forge's jobs by an identity, so that a token uploads: the secret PYPI_API_TOKEN.";
const atOnce = "One job, since no artifact reaches another here; the token is given to the last step alone.";
const workflowFiles = async (wish) => {
	const { host, folder, index, trigger, branch } = wish;
	const forge = host === "gitea" ? "gitea" : "github";
	const publish = publishWorkflow({
		name: "Publish",
		trigger,
		host,
		folder,
		index
	});
	const readiness = readinessWorkflow({
		folder,
		gates: [],
		forbid: []
	});
	const protect = protectWorkflow({
		branch,
		host: forge
	});
	const reasons = host === "github" ? [] : [withoutPublisher, atOnce];
	const [publishName, readinessName, protectName] = workflowNames;
	const way = trigger.flow === "merge" && trigger.isPrepared ? "prepared" : trigger.flow;
	const texts = [
		{
			name: publishName,
			comment: [comments[way], ...reasons],
			body: publish
		},
		{
			name: readinessName,
			comment: [comments.readiness],
			body: readiness
		},
		{
			name: protectName,
			comment: [comments.protect],
			body: protect
		}
	];
	return await Promise.all(texts.map(async ({ name, comment, body }) => {
		const flow = name === "publish.yml" ? trigger.flow : void 0;
		const stamp = stampLine({
			flow,
			forge,
			digest: await digestOf(body)
		});
		const lines = [
			...comment.map((line) => `# ${line}`),
			placeholder,
			stamp,
			unpinned(body)
		];
		return {
			file: `${workflowFolder[forge]}/${name}`,
			text: lines.join("\n")
		};
	}));
};
const unpinned = (body) => body.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned");

// src/domain/init/next-steps.ts
const nextSteps = (setting) => {
	const { host } = setting;
	if (host === void 0) return [step("Review the files and commit them"), step("Publish with: release-actions publish")];
	return [
		step("Review the files and commit them"),
		step(`Put the repository that you took release-actions from in the place of ${repository} in the workflows, each pinned to the full SHA of a release`),
		host === "github" && setting.indexTitle === void 0 ? publisher(setting) : token(setting),
		...host === "gitea" ? [] : [environmentStep(setting)],
		...host === "gitea" || !setting.isPrepared ? [] : [pullRequests(setting)],
		...rulesets(setting)
	];
};
const step = (text, lines = []) => ({
	text,
	lines
});
const pageOf = ({ home }, path) => home && `https://${home.host}/${home.owner}/${home.repository}/${path}`;
const linesOf = (...lines) => lines.filter((line) => line !== void 0);
const publisher = ({ home, packages }) => {
	const { owner = "OWNER", repository = "REPOSITORY" } = home ?? {};
	const fields = publisherFields({
		owner,
		repository,
		workflow: publishFile,
		environment
	});
	const { pypi } = indexPresets;
	return step(`Name the workflow as trusted publisher of each project on PyPI; for a name that is new there, the same with its PyPI Project Name: ${pendingPublisherPage(pypi)}`, packages.map((name) => `${name}: ${fields} (${publisherPage(pypi, name)})`));
};
const token = (setting) => {
	const { host, indexTitle } = setting;
	const why = indexTitle === void 0 ? "PyPI knows no identity of this forge's jobs" : `${indexTitle} takes a token`;
	const secrets = pageOf(setting, host === "gitea" ? "settings/actions/secrets" : "settings/environments");
	const place = host === "gitea" ? "a secret of the repository" : `a secret of the environment ${environment}`;
	return step(`Make a token that reaches no other projects, and keep it as ${tokenSecret}, ${place}, since ${why}`, linesOf(indexTitle === void 0 ? tokenPage(indexPresets.pypi) : void 0, secrets));
};
const environmentStep = (setting) => {
	const { patterns, branch } = setting;
	const from = patterns.length === 0 ? `the branch ${branch}` : `the tags ${patterns.join(", ")}`;
	return step(`Make the environment ${environment}: required reviewers are those who may release, and it takes ${from} only`, linesOf(pageOf(setting, "settings/environments")));
};
const pullRequests = (setting) => step("Allow GitHub Actions to create pull requests, for the one of the next release", linesOf(pageOf(setting, "settings/actions")));
const rulesets = (setting) => {
	const { host, branch, patterns } = setting;
	if (host === "gitea") return [step(`Let ${branch} be changed by pull requests alone`, linesOf(pageOf(setting, "settings/branches"))), ...patterns.length === 0 ? [] : [step(`Protect the tags ${patterns.join(", ")}: who can push one can release`, linesOf(pageOf(setting, "settings/tags")))]];
	const page = pageOf(setting, "settings/rules");
	return [step(`Import this ruleset, so that ${branch} moves by pull requests alone`, [...linesOf(page), JSON.stringify(ruleset(branch))]), ...patterns.length === 0 ? [] : [step("Import this ruleset, so that release tags are neither moved nor deleted", [...linesOf(page), JSON.stringify(tagRuleset(patterns))])]];
};
const tagRuleset = (patterns) => ({
	name: "Release tags stay",
	target: "tag",
	enforcement: "active",
	conditions: { ref_name: {
		include: patterns.map((pattern) => `refs/tags/${pattern}`),
		exclude: []
	} },
	rules: [{ type: "update" }, { type: "deletion" }],
	bypass_actors: []
});

// src/domain/init/decide.ts
const usualFlow = ({ before, isTagged, isMadeOfTags }) => {
	if (before !== void 0) return {
		flow: before,
		why: "as it was set up before"
	};
	if (isMadeOfTags) return {
		flow: "tag",
		why: "versions are made of tags"
	};
	if (isTagged) return {
		flow: "tag",
		why: "releases have been tagged"
	};
	return {
		flow: "merge",
		why: "no release has been tagged"
	};
};

// src/domain/init/lockstep.ts
const fewest$1 = 3;
const lockstepGroups = (packages, { members, sharing }) => {
	const alike = [...Map.groupBy(packages.filter(({ version }) => version !== void 0 && !isFirst(version)), ({ version }) => canonicalVersion(version)?.replace(/(?:\.0)+$/, "")).values()].map((group) => group.map(({ name }) => name)).filter((group) => group.length === packages.length && group.length > 1 || group.length >= fewest$1 && group.length * 3 >= packages.length && commonStart(group) !== "");
	const names = /* @__PURE__ */ new Set();
	return [...sharing.length > 1 ? [sharing] : [], ...alike].map((group) => {
		const isWhole = group.length === packages.length;
		const stem = commonStart(group);
		const base = isWhole ? "all" : stem === "" ? "lockstep" : stem;
		const name = names.has(base) ? `${base}-${names.size + 1}` : base;
		names.add(name);
		return {
			name,
			packages: isWhole ? ["*"] : briefly(group, stem, members)
		};
	});
};
const isFirst = (version) => {
	const parsed = parseVersion(version);
	return parsed === void 0 || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(parsed.release.join("."));
};
const commonStart = (names) => {
	const [first = [], ...others] = names.map((name) => name.split("-"));
	const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
	return (differs < 0 ? first : first.slice(0, differs)).join("-");
};
const briefly = (group, stem, members) => {
	const fits = (name) => stem !== "" && name.startsWith(`${stem}-`);
	return group.every(fits) && members.filter(fits).length === group.length ? [`${stem}-*`] : group;
};

// src/domain/init/tag-style.ts
const fewest = 3;
const tagStyle = (tags, { packages, prefix }) => {
	const read = readerOf(packages, prefix);
	const all = tags.flatMap((tag) => read(tag) ?? []);
	const readings = all.some(({ kind }) => kind === "folder") ? all.filter(({ kind }) => kind !== "bare") : all;
	const newest = newestOf(readings);
	const votes = countBy([...newest.values()].map(({ format }) => format));
	const counts = countBy(readings.map(({ format }) => format));
	const ranked = [...new Set(readings.filter(({ kind }) => kind !== "package").map(({ format }) => format))].filter((format) => votes.has(format) || counts.get(format) >= fewest).toSorted((a, b) => rank(b) - rank(a));
	const own = new Map([...newest.values()].flatMap(({ kind, owner, format }) => kind === "package" && owner !== void 0 ? [[owner, format]] : []));
	const root = packages.length > 1 ? packages.find(({ path }) => path === ".") : void 0;
	const named = withRoot({
		formats: ranked,
		packages: own
	}, root, newest);
	return {
		isUsed: readings.length > 0,
		...named
	};
	function rank(format) {
		return (isNamed(format) ? 1e12 : 0) + (votes.get(format) ?? 0) * 1e6 + counts.get(format);
	}
};
const isNamed = (format) => format.includes("{name}");
const withRoot = ({ formats, packages }, root, newest) => {
	const bare = newest.get("");
	const named = formats.filter(isNamed);
	if (bare === void 0 || named.length + packages.size === 0) return {
		formats,
		packages
	};
	if (root !== void 0 && !newest.has(root.name) && isNear(bare.version, root.version)) return {
		formats: named,
		packages: new Map([[root.name, bare.format], ...packages])
	};
	const isRead = formats.every((format) => defaultTagFormats.includes(format));
	return {
		formats: named.length === 0 && isRead ? [] : formats,
		packages
	};
};
const isNear = (release, text) => {
	const version = text === void 0 ? void 0 : parseVersion(text);
	if (version === void 0) return true;
	const [before, now] = [release.release[0], version.release[0]];
	return before === now || before + 1n === now;
};
const newestOf = (readings) => {
	const newest = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const other = newest.get(reading.owner ?? "");
		if (other === void 0 || compareVersions(reading.version, other.version) > 0) newest.set(reading.owner ?? "", reading);
	}
	return newest;
};
const countBy = (texts) => new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));
const readerOf = (packages, prefix) => {
	const members = new Map(packages.map(({ name, version }) => [name, version]));
	const known = [...defaultTagFormats, ...usualTagFormats].map((text) => parseTagFormat(text));
	const wordOwners = new Map(packages.flatMap(({ name, path }) => [
		path === "." ? "" : join(prefix, path),
		path,
		baseName(path)
	].filter((word) => word !== "" && word !== ".").map((word) => [word.toLowerCase(), name])));
	return (tag) => {
		for (const format of known) {
			const match = matchTag(tag, {
				workspace: [],
				usual: [format],
				packages: /* @__PURE__ */ new Map()
			}, members);
			if (match === void 0) continue;
			const owner = match.kind === "package" ? match.name : void 0;
			const kind = owner === void 0 ? "bare" : "named";
			return {
				format: format.text,
				owner,
				version: parseVersion(match.version),
				kind
			};
		}
		return readWord(tag, {
			packages,
			prefix,
			wordOwners
		});
	};
};
const releaseWord = /^(?:rel|release|releases|ver|version)$/i;
const readWord = (tag, { packages, prefix, wordOwners }) => {
	const parts = splitTag(tag);
	const version = parts && parseVersion(parts.version);
	if (parts === void 0 || version === void 0) return void 0;
	const word = parts.before.replace(/[-_./@=]*v?$/i, "");
	const format = `${parts.before}{version}`;
	if (word === "" || "code" in parseTagFormat(format)) return void 0;
	const folder = prefix.toLowerCase();
	if (releaseWord.test(word)) return {
		format,
		owner: void 0,
		version,
		kind: "bare"
	};
	if (folder !== "" && [folder, baseName(folder)].includes(word.toLowerCase())) return {
		format,
		owner: void 0,
		version,
		kind: "folder"
	};
	const normal = normalizeName(word);
	if (packages.some(({ name }) => name === normal)) return {
		format: `{name}${parts.before.slice(word.length)}{version}`,
		owner: normal,
		version,
		kind: "named"
	};
	const ending = packages.filter(({ name }) => name.endsWith(`-${normal}`));
	const owner = ending.length === 1 ? ending[0].name : wordOwners.get(word.toLowerCase());
	return owner === void 0 ? void 0 : {
		format,
		owner,
		version,
		kind: "package"
	};
};

// src/domain/init/propose-config.ts
const isDefault = ({ formats, packages }) => packages.size === 0 && (formats.length === 0 || formats[0] === defaultTagFormats[0] && formats.every((format) => defaultTagFormats.includes(format)));
const noStyle = {
	formats: [],
	packages: /* @__PURE__ */ new Map()
};
const findSettings = (evidence, config) => {
	const style = tagStyle(evidence.tags, evidence);
	const isTold = config.settings["tag-format"] !== void 0 || [...config.packages.values()].some(({ tagFormats }) => tagFormats.length > 0);
	const hasGroups = [...config.groups.values()].some(({ versioning }) => versioning !== void 0);
	const isBare = style.formats.length > 0 && style.packages.size === 0 && !style.formats[0].includes("{name}");
	return {
		isTagged: style.isUsed,
		tags: isTold || isDefault(style) ? noStyle : style,
		changelog: config.settings.changelog === void 0 ? evidence.changelogPattern : void 0,
		groups: hasGroups ? [] : lockstepGroups(evidence.packages, {
			members: evidence.members,
			sharing: isBare ? evidence.fromTags : []
		})
	};
};
const nothingFound = (evidence) => ({
	isTagged: tagStyle(evidence.tags, evidence).isUsed,
	tags: noStyle,
	changelog: void 0,
	groups: []
});
const usualChanges = ({ hasFragments }, { settings }) => {
	const { changes } = settings;
	if (changes === "commits" || changes === "fragments" || changes === "off") return changes;
	return hasFragments ? "fragments" : "commits";
};
const usualDependents = ({ settings }) => settings.dependents === "none" ? "none" : "specifier";
const proposeSettings = ({ tags, changelog, groups }, wish, { evidence, config }) => [
	...tags.formats.length === 0 ? [] : [setting(["tag-format"], alone(tags.formats))],
	...changelog === void 0 ? [] : [setting(["changelog"], changelog)],
	...wish.changes === usualChanges(evidence, config) ? [] : [setting(["changes"], wish.changes)],
	...wish.dependents === usualDependents(config) ? [] : [setting(["dependents"], wish.dependents)],
	...(wish.hasGroups ? groups : []).flatMap(({ name, packages }) => [setting([
		"groups",
		name,
		"packages"
	], packages), setting([
		"groups",
		name,
		"versioning"
	], "lockstep")]),
	...[...tags.packages].map(([name, format]) => setting([
		"packages",
		name,
		"tag-format"
	], format))
];
const setting = (path, value) => ({
	path,
	value
});
const alone = (formats) => formats.length === 1 ? formats[0] : formats;

// src/stages/init/decide.ts
const decide = async (asked, survey, { config, interview }) => {
	const { evidence, found, setup } = survey;
	const usual = usualFlow({
		before: setup.flow,
		isTagged: found.isTagged,
		isMadeOfTags: evidence.fromTags.length > 0
	});
	const choose = async (question, choices, preset) => interview === void 0 ? preset : await interview.choose(question, choices, preset);
	const isAsked = asked.flow !== void 0;
	const flow = asked.flow ?? await choose("What starts a release", ["merge", "tag"], usual.flow);
	const changes = asked.changes ?? await choose("What says which versions come next", [
		"commits",
		"fragments",
		"off"
	], usualChanges(evidence, config));
	if (flow === "merge") refuseUntold(survey, changes);
	const dependents = asked.dependents !== usualDependents(config) ? asked.dependents : await choose("Are packages released whose specifier a new version leaves", ["specifier", "none"], asked.dependents);
	const groups = found.groups.map(({ name }) => name).join(", ");
	const hasGroups = groups === "" || await choose(`Do these keep one version: ${groups}`, ["yes", "no"], "yes") === "yes";
	const { forge, findings } = forgeFor(asked, survey);
	const why = isAsked || flow !== usual.flow ? "as it was asked for" : usual.why;
	return {
		decision: {
			flow,
			changes,
			dependents,
			forge,
			hasGroups
		},
		why,
		findings
	};
};
const refuseUntold = ({ tagTools }, changes) => {
	const untold = [...tagTools].filter(([, tool]) => changes === "off" || !canBeTold(tool));
	if (untold.length === 0) return;
	const tools = [...new Set(untold.map(([, tool]) => tool))];
	const why = changes === "off" ? "and no release pull request says their versions" : `and ${tools.join(", ")} takes no version from elsewhere`;
	throw new Problem(flowNeedsTags({
		packages: untold.map(([name]) => name),
		why
	}));
};
const forgeFor = (asked, { forge, home, setup }) => {
	const known = asked.forge ?? setup.forge ?? forge;
	if (known !== void 0) return {
		forge: known,
		findings: []
	};
	return home === void 0 ? {
		forge: "github",
		findings: []
	} : {
		forge: "none",
		findings: [forgeUnknown({ host: home.host })]
	};
};

// src/domain/init/config-edit.ts
const editConfig = (text, start, settings) => {
	const edited = settings.reduce((before, setting) => before === void 0 ? void 0 : withSetting(before, start, setting), text);
	return edited !== void 0 && holds(edited, start, settings) ? edited : void 0;
};
const settingLines = (start, settings) => [...Map.groupBy(settings, ({ path }) => path.slice(0, -1).join("\0"))].flatMap(([, all]) => [...headerOf([...start, ...all[0].path.slice(0, -1)]), ...all.map(lineOf)]);
const withSetting = (text, start, setting) => {
	const document = openToml(text);
	if (document === void 0) return void 0;
	const table = [...start, ...setting.path.slice(0, -1)];
	const there = locateIn(document, [...table, setting.path.at(-1)]);
	if (there !== void 0) return replaceSpans(text, [{
		...there,
		text: literal(setting.value)
	}]);
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const line = `${lineOf(setting)}${end}`;
	const at = table.length === 0 ? document.shift : endOfHeader(document, table);
	if (at !== void 0) {
		const isCut = at > 0 && at === text.length && !text.endsWith("\n");
		return `${text.slice(0, at)}${isCut ? end : ""}${line}${text.slice(at)}`;
	}
	return `${text.trimEnd() === "" ? text : `${text.replace(/\s*$/, "")}${end}${end}`}${headerOf(table).join("")}${end}${line}`;
};
const endOfHeader = ({ text, tables, shift }, path) => {
	const table = tables.find((each) => each.type === "TOMLTable" && each.kind === "standard" && each.resolvedKey.length === path.length && path.every((part, index) => each.resolvedKey[index] === part));
	if (table?.type !== "TOMLTable") return void 0;
	const last = table.body.at(-1)?.range[1] ?? table.key.range[1];
	const next = text.indexOf("\n", last + shift);
	return next < 0 ? text.length : next + 1;
};
const bare = /^[A-Za-z0-9_-]+$/;
const keyOf = (key) => bare.test(key) ? key : quoted(key);
const headerOf = (path) => path.length === 0 ? [] : [`[${path.map(keyOf).join(".")}]`];
const quoted = (value) => JSON.stringify(value).replaceAll("", "\\u007f");
const longestLine = 100;
const literal = (value) => {
	if (typeof value === "string") return quoted(value);
	const line = `[${value.map(quoted).join(", ")}]`;
	return line.length <= longestLine ? line : `[\n${value.map((each) => `    ${quoted(each)},\n`).join("")}]`;
};
const lineOf = ({ path, value }) => `${keyOf(path.at(-1))} = ${literal(value)}`;
const holds = (text, start, settings) => {
	const parsed = parseToml(text);
	if (!parsed.ok) return false;
	return settings.every(({ path, value }) => {
		const found = [...start, ...path].reduce((table, key) => aTable.accepts(table) ? table[key] : void 0, parsed.table);
		return JSON.stringify(found) === JSON.stringify(value);
	});
};

// src/domain/init/judge-file.ts
const judgeFile = async ({ file, text }, before, others) => {
	const after = withPins(text, others.filter((other) => readStamp(other) !== void 0));
	if (before === void 0) return {
		file,
		state: "new",
		before,
		after
	};
	if (essence(before) === essence(text)) return {
		file,
		state: "same",
		before,
		after: before
	};
	const stamp = readStamp(before);
	if (stamp === void 0) return {
		file,
		state: "foreign",
		before,
		after
	};
	return {
		file,
		state: stamp.digest === await digestOf(before) ? "changed" : "kept",
		before,
		after
	};
};

// src/domain/init/tag-patterns.ts
const tagPatterns = (formats) => [...new Set(formats.flatMap(patternOf))];
const patternOf = (format) => {
	const parsed = parseTagFormat(format);
	if ("code" in parsed) return [];
	return [parsed.pieces.map((piece, at) => {
		if (piece.kind === "text") return literally(piece.text);
		if (piece.kind === "name") return "*";
		const before = parsed.pieces[at - 1];
		return before?.kind === "text" && /[a-z@]$/i.test(before.text) ? "*" : "[0-9]*";
	}).join("")];
};

// src/stages/init/propose.ts
const propose = async (decision, survey, { files, config }) => {
	const { evidence, found, workspace } = survey;
	const settings = proposeSettings(found, decision, {
		evidence,
		config
	});
	const patterns = decision.flow === "tag" ? tagPatterns(formatsOf(survey, config)) : [];
	const host = hostOf(decision, survey);
	const edited = editedConfig(settings, {
		files,
		root: workspace.root,
		prefix: workspace.prefix
	});
	return {
		files: [...edited.files, ...await judgedWorkflows({
			decision,
			host,
			patterns
		}, survey)],
		settings,
		host,
		patterns,
		findings: edited.findings
	};
};
const formatsOf = ({ found }, { settings, packages }) => {
	const given = settings["tag-format"];
	return [
		...[
			(Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(/[\n,]/) : []).map((each) => each.trim()).filter((each) => each !== ""),
			found.tags.formats,
			defaultTagFormats
		].find(({ length }) => length > 0),
		...found.tags.packages.values(),
		...[...packages.values()].flatMap(({ tagFormats }) => tagFormats)
	];
};
const hostOf = ({ forge }, { home }) => {
	if (forge === "none") return void 0;
	if (forge === "gitea") return "gitea";
	return home === void 0 || home.host === "github.com" || home.host === "ssh.github.com" ? "github" : "enterprise";
};
const isPrepared = ({ flow, changes }) => flow === "merge" && changes !== "off";
const judgedWorkflows = async ({ decision, host, patterns }, { workspace, branch, index, workflows }) => {
	if (host === void 0) return [];
	const wanted = await workflowFiles({
		host,
		folder: workspace.prefix,
		index: index && {
			uploadUrl: index.uploadUrl,
			simpleUrl: index.simpleUrl
		},
		trigger: decision.flow === "tag" ? {
			flow: "tag",
			patterns
		} : {
			flow: "merge",
			branch,
			isPrepared: isPrepared(decision)
		},
		branch
	});
	const others = [...workflows.values()];
	return await Promise.all(wanted.map((each) => judgeFile(each, workflows.get(each.file), others)));
};
const inPyproject = ["tool", "release-actions"];
const editedConfig = (settings, { files, root, prefix }) => {
	if (settings.length === 0) return {
		files: [],
		findings: []
	};
	const own = files.readText(join(root, "release-actions.toml"));
	const name = own === void 0 ? "pyproject.toml" : "release-actions.toml";
	const start = own === void 0 ? inPyproject : [];
	const before = own ?? files.readText(join(root, name)) ?? "";
	const file = join(prefix, name);
	const after = editConfig(before, start, settings);
	if (after === void 0) return {
		files: [],
		findings: [configNotEditable({
			file,
			lines: settingLines(start, settings)
		})]
	};
	return {
		files: [{
			file,
			state: after === before ? "same" : "changed",
			before,
			after
		}],
		findings: []
	};
};

// src/domain/init/changelog-pattern.ts
const patterns = [
	"changelogs",
	"changelog",
	"docs/changelogs",
	"docs/changelog",
	"docs/changes"
].flatMap((folder) => ["md", "rst"].map((ending) => `${folder}/{name}.${ending}`));
const changelogPattern = (packages, isFile) => patterns.find((pattern) => {
	const isThere = ({ rawName }) => isFile(pattern.replace("{name}", rawName));
	return packages.some(isThere) && packages.every((each) => isThere(each) || !each.hasChangelog);
});

// src/stages/init/survey.ts
const readTools = /* @__PURE__ */ new Set([
	"towncrier",
	"scriv",
	"changesets"
]);
const survey = async (folder, ports) => {
	const { files, history, remotes, config, indexes } = ports;
	const workspace = readWorkspace(files, ports.absolute(folder));
	const members = publishable(workspace).filter((member) => unpublishable(member, config) === void 0);
	const [past, stated, clone] = await Promise.all([
		history.read(workspace.root, void 0),
		readVersions({
			workspace,
			members,
			read: sourceReader(files, workspace)
		}),
		remotes.read(workspace.root)
	]);
	const wish = {
		members,
		pattern: textOf(config.settings.changelog),
		config
	};
	const changelogs = await readChangelogs(files, workspace, wish);
	const read = sourceReader(files, workspace);
	const pattern = changelogPattern(members.map(({ name, rawName }) => ({
		name,
		rawName,
		hasChangelog: changelogs.get(name)?.kind === "found"
	})), (path) => read(path).kind === "text");
	const fragments = [...readFragments(files, workspace, members).values()].flat();
	const evidence = {
		packages: members.map(({ name, path }) => ({
			name,
			path,
			version: stated.versions.get(name)?.version
		})),
		members: workspace.members.map(({ name }) => name),
		prefix: workspace.prefix,
		tags: (past?.tags ?? []).map(({ name }) => name),
		fromTags: stated.untagged.map(({ name }) => name),
		hasFragments: fragments.some(({ tool }) => readTools.has(tool)),
		changelogPattern: pattern
	};
	const home = homeOf(clone) ?? statedHome(workspace);
	const workflows = readWorkflows(workspace, files);
	const stamps = [...workflows.values()].flatMap((text) => readStamp(text) ?? []);
	const target = chooseTarget({
		index: textOf(config.settings.index),
		checkUrl: textOf(config.settings["check-url"])
	}, indexes.read(workspace.root));
	const isElsewhere = !("code" in target) && target.preset?.name !== "pypi" && target.kind !== "rehearsal";
	return {
		workspace,
		evidence,
		found: stamps.length === 0 ? findSettings(evidence, config) : nothingFound(evidence),
		changelogs: [...new Set([...changelogs.values()].flatMap((each) => each.kind === "found" ? each.file : []))],
		tagTools: new Map(stated.untagged.map(({ name, tool }) => [name, tool])),
		branch: past?.defaultBranch?.name.replace(/^origin\//, "") ?? "main",
		home,
		forge: (home && forgeOf(home)) ?? forgeByFolder(workspace, files),
		setup: {
			flow: stamps.find(({ flow }) => flow !== void 0)?.flow,
			forge: stamps[0]?.forge
		},
		workflows,
		index: isElsewhere ? target : void 0,
		findings: [...workspace.findings, ..."code" in target ? [asWarning(target)] : []]
	};
};
const textOf = (value) => typeof value === "string" ? value : void 0;
const statedHome = ({ members }) => {
	return members.flatMap(({ project }) => Object.entries(project.urls ?? {})).flatMap(([label, url]) => /^(?:repository|source|source code|code|github|homepage|home)$/i.test(label) && typeof url === "string" ? readAddress(url) ?? [] : []).find((home) => forgeOf(home) !== void 0);
};
const forgeByFolder = (workspace, files) => {
	const has = (name) => files.list(join(topOf(workspace), name)) !== void 0;
	if (has(".gitea") || has(".forgejo")) return "gitea";
	return has(".github") ? "github" : void 0;
};
const readWorkflows = (workspace, files) => {
	const read = sourceReader(files, workspace);
	const below = relative(workspace.root, topOf(workspace));
	return new Map(Object.values(workflowFolder).flatMap((folder) => workflowNames.map((name) => `${folder}/${name}`)).flatMap((file) => {
		const found = read(join(below, file));
		return found.kind === "text" ? [[file, found.text]] : [];
	}));
};

// src/actions/init/text.ts
const stateWords = {
	new: "new",
	changed: "changed",
	same: "unchanged",
	kept: "kept",
	foreign: "in the way"
};
const initText = (told) => {
	const { proposal, diff, outcome, packages } = told;
	const { decision, why } = told.decided;
	const { flow, changes, dependents, forge } = decision;
	const lines = diff === "" || outcome.isShown ? [] : ["", ...diff.trimEnd().split("\n").map(inertLine)];
	return [
		`${packages === 1 ? "1 package" : `${packages} packages`} to release`,
		"",
		`  flow        ${flow}: ${why}`,
		`  changes     ${changes}`,
		`  changelogs  ${changelogsLine(told)}`,
		`  dependents  ${dependents}`,
		`  forge       ${forge}`,
		"",
		...proposal.files.map(({ file, state }) => `  ${stateWords[state].padEnd(10)}  ${inertLine(file)}`),
		...lines,
		"",
		verdict(told),
		...outcome.isCheck ? [] : stepLines(told.steps)
	].join("\n");
};
const mostNamed = 3;
const changelogsLine = ({ changelogs, proposal }) => {
	const wanted = proposal.settings.find(({ path }) => path[0] === "changelog")?.value;
	if (typeof wanted === "string") return wanted;
	if (changelogs.length === 0) return "none, so that no release has to have a section";
	const more = changelogs.length > mostNamed ? ` and ${changelogs.length - mostNamed} more` : "";
	return `${changelogs.slice(0, mostNamed).map(inertLine).join(", ")}${more}`;
};
const verdict = ({ proposal, edits, outcome }) => {
	const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
	if (outcome.isCheck) return proposal.files.some(({ state }) => state !== "same") || proposal.findings.length > 0 ? "Not all is as init would write it" : "All is as init would write it";
	if (outcome.isStopped) return "Nothing is written";
	if (edits.length === 0) return "Nothing to write: all is there";
	if (outcome.isWritten) return `${count} written`;
	return outcome.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${count}`;
};
const stepLines = (steps) => [
	"",
	"Next:",
	...steps.flatMap(({ text, lines }, at) => [`${`${at + 1}.`.padStart(3)} ${inertLine(text)}`, ...lines.map((line) => `      ${inertLine(line)}`)])
];

// src/actions/init/action.ts
const action = defineAction({
	contract,
	run: async ({ workingDirectory, yes, check, ...asked }, ports) => {
		if (yes && check) throw new Problem(checkWithYes({}));
		const interview = yes || check ? void 0 : ports.interview;
		const seen = await survey(workingDirectory, ports);
		const decided = await decide(asked, seen, {
			config: ports.config,
			interview
		});
		const proposal = await propose(decided.decision, seen, ports);
		const { edits, findings: outside } = keepInside(editsOf(proposal, seen), seen.workspace.root, ports.files);
		const refused = [
			...proposal.findings,
			...outside,
			...check ? drift(proposal.files) : standing(proposal.files)
		];
		const findings = [
			...seen.findings,
			...decided.findings,
			...refused
		];
		const diff = await unifiedDiff(shown(proposal, edits, check));
		const isStopped = check || findings.some(({ severity }) => severity === "error");
		const isWritten = !isStopped && edits.length > 0 && (yes || await agreed(diff, edits, interview));
		if (isWritten) for (const { path, after } of edits) await ports.edits.write(path, after);
		const steps = nextSteps({
			host: proposal.host,
			home: seen.home,
			packages: seen.evidence.packages.map(({ name }) => name),
			branch: seen.branch,
			patterns: proposal.patterns,
			isPrepared: isPrepared(decided.decision),
			indexTitle: seen.index && titleOf(seen.index)
		});
		const outcome = {
			isStopped,
			isCheck: check,
			isWritten,
			isShown: interview !== void 0 && !isStopped
		};
		return {
			findings,
			document: {
				...decided.decision,
				packages: seen.evidence.packages.length,
				changelogs: seen.changelogs,
				files: proposal.files.map(({ file, state }) => ({
					file,
					state
				})),
				diff,
				written: isWritten ? edits.map(({ file }) => file) : [],
				next_steps: steps
			},
			text: initText({
				decided,
				proposal,
				edits,
				diff,
				steps,
				outcome,
				packages: seen.evidence.packages.length,
				changelogs: seen.changelogs
			})
		};
	}
});
const isWrite = ({ state }) => state === "new" || state === "changed";
const editOf = ({ file, before, after }, { workspace }) => ({
	file,
	path: join(topOf(workspace), file),
	before,
	after
});
const editsOf = ({ files }, seen) => files.filter(isWrite).map((each) => editOf(each, seen));
const shown = ({ files }, edits, check) => [...edits, ...files.filter(({ state }) => state === "foreign" || check && state === "kept").map(({ file, before, after }) => ({
	file,
	path: file,
	before,
	after
}))];
const standing = (files) => files.flatMap(({ file, state }) => {
	if (state === "foreign") return [fileInTheWay({ file })];
	return state === "kept" ? [fileKept({ file })] : [];
});
const drift = (files) => files.filter(({ state }) => state !== "same").map(({ file, before }) => drifted({
	file,
	isMissing: before === void 0
}));
const agreed = async (diff, edits, interview) => {
	if (interview === void 0) return false;
	interview.show([
		"",
		...diff.trimEnd().split("\n").map(inertLine),
		""
	]);
	return await interview.agree(edits.length === 1 ? "Write this file?" : `Write these ${edits.length} files?`);
};

export { action };