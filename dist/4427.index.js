export const id = 4427;
export const ids = [4427];
export const modules = {

/***/ 14427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/credential/publisher-job.js
var publisher_job = __webpack_require__(78173);
// EXTERNAL MODULE: ./.build/js/domain/ref-update/ruleset.js
var ruleset = __webpack_require__(17089);
// EXTERNAL MODULE: ./.build/js/domain/run/tool-version.js
var tool_version = __webpack_require__(78692);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
;// CONCATENATED MODULE: ./.build/js/domain/init/stamp.js
/** The line that every workflow of ours has near its top. */
const stampLine = ({ flow, forge, digest }) => `# Written by \`release-actions init${flow === undefined ? "" : ` --flow ${flow}`} --forge ${forge}\`, sha256:${digest}. Pins may move; a file with other changes is left alone.`;
/** The stamp of a workflow's text; `undefined` where somebody else wrote it. */
const readStamp = (text) => {
    const found = /^# Written by `release-actions init(?: --flow (merge|tag))? --forge (github|gitea)`, sha256:([0-9a-f]{16})\b/m.exec(text);
    if (found === null)
        return undefined;
    const [, flow, forge, digest = ""] = found;
    return { flow: flow, forge: forge, digest };
};
const uses = /^(\s+(?:- )?uses: )(\S+?)@(\S+)( #.*)?$/gm;
const uvVersion = /^( {10}version: ).*$/gm;
const ownActions = [
    "publish",
    "actions/prepare-release",
    "actions/protect-main",
    "actions/release-readiness",
    "actions/validate-release",
];
/** What an action is called, whoever has a copy of ours. */
const actionOf = (path) => ownActions.find((each) => path.endsWith(`/${each}`)) ?? path;
/** From the workflow's name on: what stands above are comments. */
const bodyOf = (text) => text.slice(Math.max(0, text.search(/^name:/m)));
/** What counts of a workflow: neither comments at its top, nor pins, nor how git ends lines here. */
const essence = (text) => bodyOf(text.replaceAll("\r\n", "\n"))
    .replaceAll(uses, (_, start, path) => `${start}${actionOf(path)}`)
    .replaceAll(uvVersion, "$1")
    .trimEnd();
/** The digest of what counts of a workflow. */
const digestOf = async (text) => {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(essence(text)));
    return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
/** The workflow with the pins that others of this repository have already; where one of our actions is pinned, all are from there. */
const withPins = (text, others) => {
    const pins = new Map(others.flatMap((other) => [...other.replaceAll("\r\n", "\n").matchAll(uses)].map(([, , path = "", ref, comment = ""]) => {
        const action = actionOf(path);
        return [action, { before: path.slice(0, path.length - action.length), after: `@${ref}${comment}` }];
    })));
    const own = ownActions.map((action) => pins.get(action)).find((pin) => pin !== undefined);
    const version = others.flatMap((other) => [...other.matchAll(uvVersion)].map(([line]) => line.trimEnd())).at(-1);
    return text
        .replaceAll(uses, (line, start, path) => {
        const action = actionOf(path);
        const pin = pins.get(action) ?? (action === path ? undefined : own);
        return pin === undefined ? line : `${start}${pin.before}${action}${pin.after}`;
    })
        .replaceAll(uvVersion, (line) => version ?? line);
};

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/steps.js

/** What others wrote, by the commit of a release. A test holds them to what our own workflows run. */
const pins = {
    checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
    downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
};
const steps_uvVersion = "0.13.8";
/** What we are called until whoever copies a workflow pins the commit of a release. */
const ownVersion = "v1";
const withLines = (given) => {
    const lines = Object.entries(given).flatMap(([name, value]) => value === undefined ? [] : [`          ${name}: ${value}\n`]);
    return lines.length === 0 ? "" : `        with:\n${lines.join("")}`;
};
/** `why` says what the history is for, `trust` what the kept away credential could fall to. */
const checkout = (why, trust) => `      - uses: ${pins.checkout}\n${withLines({
    "fetch-depth": `0 # ${why}`,
    "persist-credentials": trust === undefined ? "false" : `false # ${trust}`,
})}`;
const setupUv = `      - uses: ${pins.setupUv}\n${withLines({
    version: `"${steps_uvVersion}"`,
    "enable-cache": "false",
})}`;
/** Takes what the job `build` has kept into the folder `dist`. */
const takeArtifact = `      - uses: ${pins.downloadArtifact}\n${withLines({
    "artifact-ids": "${{ needs.build.outputs.artifact-id }}",
    path: "dist",
})}`;
/** A step of ours. */
const own = (action, given = {}, id) => id === undefined
    ? `      - uses: ${tool_version/* repository */.J}/${action}@${ownVersion}\n${withLines(given)}`
    : `      - id: ${id}\n        uses: ${tool_version/* repository */.J}/${action}@${ownVersion}\n${withLines(given)}`;
/** A text as YAML, as it is where that says the same, and without an expression of the forge in it. */
const scalar = (text) => /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text.replaceAll("${{", "${{ '${{' }}"));
/** A pattern for the names of branches or tags that means this very text. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
const literally = (text) => text.replaceAll(/[*?+[\]!\\]/g, "\\$&");
/** What every workflow begins with, from its name on. */
const head = (name, trigger, concurrency) => [
    `name: ${name}`,
    "",
    "on:",
    trigger,
    "",
    "permissions: {}",
    "",
    "concurrency:",
    ...concurrency.map((line) => `  ${line}`),
    "",
    "jobs:",
    "",
].join("\n");

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/guard-workflows.js

/** The workflow that says on pull requests what merging them would release, from its name on. */
const readinessWorkflow = ({ folder, gates, forbid }) => {
    const trigger = "  pull_request:";
    const group = "group: readiness-${{ github.ref }}";
    const cites = [
        "      checks: read # to cite what other workflows have tested\n",
        "      actions: read # to tell their names\n",
    ];
    return `${head("Release readiness", trigger, [group, "cancel-in-progress: true"])}  readiness:
    name: Release readiness
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
${gates.length === 0 ? "" : cites.join("")}    steps:
${[
        checkout("the merge base, and the tags", "gates run the project's own code"),
        setupUv,
        own("actions/release-readiness", {
            ...(folder === "" ? {} : { "working-directory": scalar(folder) }),
            gates: rows(gates),
            forbid: rows(forbid),
        }),
    ].join("")}`;
};
const rows = (lines) => lines.length === 0 ? undefined : `|${lines.map((line) => `\n            ${line}`).join("")}`;
/** The workflow that watches how the default branch moves, from its name on. */
const protectWorkflow = ({ branch, host }) => {
    const push = `  push:\n    branches: [${scalar(literally(branch))}]`;
    const later = '  schedule:\n    - cron: "17 5 * * 1" # Mondays: the week before\n  workflow_dispatch:';
    const trigger = host === "github" ? `${push}\n${later}` : push;
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
${own("actions/protect-main", {}, use === "alone" ? undefined : "protect")}`;
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

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/prepare-workflow.js

/** The workflow that keeps the release pull request up to date, from its name on. */
const prepareWorkflow = ({ branch, folder }) => {
    const trigger = `  push:\n    branches: [${scalar(literally(branch))}]`;
    const concurrency = ["group: release-pull-request", "cancel-in-progress: false"];
    return `${head("Release pull request", trigger, concurrency)}  prepare:
    name: Prepare the next release
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: write # the branch of the pull request
      pull-requests: write # to open it, and to keep it up to date
    steps:
${[
        checkout("the history since the last releases, and the tags"),
        setupUv,
        own("actions/prepare-release", folder === "" ? {} : { "working-directory": scalar(folder) }),
    ].join("")}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/publish-workflow.js

/** The job's environment, where the forge has them. */
const environment = "pypi";
/** The secret that holds a token, where there is no trusted publisher. */
const tokenSecret = "PYPI_API_TOKEN";
/** Whether PyPI knows the job by its identity. */
const isTrusted = ({ host, index }) => host === "github" && index === undefined;
/** The workflow that publishes, from its name on. */
const publishWorkflow = (workflow) => {
    const { name, trigger, host } = workflow;
    const jobs = host === "github" ? [buildJob(workflow), publishJob(workflow)] : [onlyJob(workflow)];
    const waiting = host === "gitea"
        ? "cancel-in-progress: false"
        : "queue: max # without it, the next release would cancel one that waits";
    return `${head(name, triggerLines(trigger), ["group: pypi", waiting])}${jobs.join("\n")}`;
};
const triggerLines = (trigger) => trigger.flow === "tag"
    ? `  push:\n    tags: [${trigger.patterns.map((each) => JSON.stringify(each)).join(", ")}]`
    : `  push:\n    branches: [${scalar(literally(trigger.branch))}]`;
const folderOf = ({ folder }) => (folder === "" ? {} : { "working-directory": scalar(folder) });
const buildSteps = (workflow, comment) => [
    checkout("tags and the commits behind them"),
    setupUv,
    own("actions/validate-release", {
        ...folderOf(workflow),
        mode: workflow.trigger.flow === "tag" ? "tag" : "branch",
        ...(workflow.index === undefined ? {} : { index: scalar(workflow.index.simpleUrl) }),
    }),
    own("publish", { ...folderOf(workflow), "dry-run": `true # ${comment}` }, "release"),
];
const where = ({ index }) => index === undefined ? {} : { index: scalar(index.uploadUrl), "check-url": scalar(index.simpleUrl) };
const token = `\${{ secrets.${tokenSecret} }}`;
const buildJob = (workflow) => `  build:
    name: Validate, build, check and rehearse
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # to check the code out
    outputs:
      artifact-id: \${{ steps.release.outputs.artifact-id }}
    steps:
${buildSteps(workflow, "this job runs the project's code, and holds no secret").join("")}`;
const publishJob = (workflow) => `  pypi:
    name: Publish to ${workflow.index === undefined ? "PyPI" : "the index"}
    needs: build
${workflow.trigger.flow === "merge" ? "    if: ${{ needs.build.outputs.artifact-id != '' }} # empty where every version is on the index\n" : ""}    runs-on: ubuntu-24.04
    timeout-minutes: 60
    environment: ${environment}
${isTrusted(workflow) ? "    permissions:\n      id-token: write # for trusted publishing\n" : "    permissions: {}\n"}    steps:
${[
    takeArtifact,
    setupUv,
    own("publish", {
        dist: "dist # what the job build made; none of the project's code runs here",
        ...where(workflow),
        ...(isTrusted(workflow) ? {} : { "pypi-api-token": token }),
    }),
].join("")}`;
/** Without artifacts, what was built stays on the machine that built it; the token reaches the last step alone. */
const onlyJob = (workflow) => `  publish:
    name: Validate, build, check, rehearse and publish
    runs-on: ubuntu-24.04
    timeout-minutes: 60
${workflow.host === "enterprise" ? `    environment: ${environment}\n` : ""}    permissions:
      contents: read # to check the code out
    steps:
${[
    ...buildSteps(workflow, "this step runs the project's code, and holds no secret"),
    own("publish", {
        ...folderOf(workflow),
        dist: "${{ steps.release.outputs.dist-path }} # what the step before made; none of the project's code runs here",
        ...where(workflow),
        "pypi-api-token": token,
    }),
].join("")}`;

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/examples.js




/** Said at the top of every workflow that others copy. */
const placeholder = `# ${tool_version/* repository */.J} is a placeholder for the repository that you took it from. Pin it as the others are pinned: the full SHA of a release, its version as a comment.`;
const publishing = (workflow) => publishWorkflow({ ...workflow, host: "github", folder: "", index: undefined });
/** The files of `examples/workflows` that `init` writes too, by name. */
const exampleWorkflows = new Map([
    [
        "publish-workspace.yml",
        "The tag v1.2.3 publishes every package of the workspace that is not on the index yet, dependencies first.",
        publishing({ name: "Publish workspace", trigger: { flow: "tag", patterns: ["v*"] } }),
    ],
    [
        "publish-package.yml",
        "The tag core-v1.2.3 publishes the package core alone, one of the many in the workspace.",
        publishing({ name: "Publish package", trigger: { flow: "tag", patterns: ["*-v*", "*@*"] } }),
    ],
    [
        "publish-on-merge.yml",
        "A push to main publishes every version that is not on the index yet, dependencies first.",
        publishing({ name: "Publish what is merged", trigger: { flow: "merge", branch: "main" } }),
    ],
    [
        "release-pull-request.yml",
        "A push to main opens the pull request of the next release, or brings it up to date; merging it is the release (publish-on-merge.yml).",
        prepareWorkflow({ branch: "main", folder: "" }),
    ],
    [
        "readiness.yml",
        "On every pull request: would merging it leave something that can be released?",
        readinessWorkflow({
            folder: "",
            gates: ["lint: uvx ruff check", "tests: check:CI / test"],
            forbid: ["leftover: (?i)\\b(fixme|do not merge)\\b"],
        }),
    ],
    [
        "protect-main.yml",
        "How did the default branch move? After each push, and once a week for the pushes that start no workflow.",
        protectWorkflow({ branch: "main", host: "github" }),
    ],
].map(([file, comment, text]) => [file, `# ${comment}\n${placeholder}\n${text}`]));

;// CONCATENATED MODULE: ./.build/js/domain/init/workflows/files.js





/** The file by which an index knows the workflow. */
const publishFile = "publish.yml";
/** In the order in which they are shown. */
const workflowNames = [
    publishFile,
    "release-pull-request.yml",
    "release-readiness.yml",
    "protect-main.yml",
];
/** Where a forge looks for workflows. */
const workflowFolder = { github: ".github/workflows", gitea: ".gitea/workflows" };
const comments = {
    tag: "A release tag publishes what it names and is not on the index yet, dependencies first.",
    merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
    prepare: "A push to the default branch opens the pull request of the next release, or brings it up to date.",
    readiness: "On every pull request: would merging it leave something that can be released?",
    protect: "How did the default branch move? A pull request is the only way that passes.",
};
const withoutPublisher = "No index knows this forge's jobs by an identity, so that a token uploads: the secret PYPI_API_TOKEN.";
const atOnce = "One job, since no artifact reaches another here; the token is given to the last step alone.";
/** The workflows of a repository. */
const workflowFiles = async (wish) => {
    const { host, folder, index, trigger, branch, isPrepared } = wish;
    const forge = host === "gitea" ? "gitea" : "github";
    const publish = publishWorkflow({ name: "Publish", trigger, host, folder, index });
    const readiness = readinessWorkflow({ folder, gates: [], forbid: [] });
    const protect = protectWorkflow({ branch, host: forge });
    const reasons = host === "github" ? [] : [withoutPublisher, atOnce];
    const [publishName, prepareName, readinessName, protectName] = workflowNames;
    const texts = [
        { name: publishName, comment: [comments[trigger.flow], ...reasons], body: publish },
        ...(isPrepared
            ? [{ name: prepareName, comment: [comments.prepare], body: prepareWorkflow({ branch, folder }) }]
            : []),
        { name: readinessName, comment: [comments.readiness], body: readiness },
        { name: protectName, comment: [comments.protect], body: protect },
    ];
    return await Promise.all(texts.map(async ({ name, comment, body }) => {
        const flow = name === publishFile ? trigger.flow : undefined;
        const stamp = stampLine({ flow, forge, digest: await digestOf(body) });
        const lines = [...comment.map((line) => `# ${line}`), placeholder, stamp, unpinned(body)];
        return { file: `${workflowFolder[forge]}/${name}`, text: lines.join("\n") };
    }));
};
/** zizmor is right that a version is no pin; that there is none yet is said at the top, and among the next steps. */
const unpinned = (body) => body.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned");

;// CONCATENATED MODULE: ./.build/js/domain/init/next-steps.js






/** What no file can do: who may publish, and what the forge has to refuse. */
const nextSteps = (setting) => {
    const { host } = setting;
    if (host === undefined) {
        return [step("Review the files and commit them"), step("Publish with: release-actions publish")];
    }
    return [
        step("Review the files and commit them"),
        step(`Put the repository that you took release-actions from in the place of ${tool_version/* repository */.J} in the workflows, each pinned to the full SHA of a release`),
        host === "github" && setting.indexTitle === undefined ? publisher(setting) : next_steps_token(setting),
        ...(host === "gitea" ? [] : [environmentStep(setting)]),
        ...(host === "gitea" || !setting.isPrepared ? [] : [pullRequests(setting)]),
        ...rulesets(setting),
    ];
};
const step = (text, lines = []) => ({ text, lines });
const pageOf = ({ home }, path) => home && `https://${home.host}/${home.owner}/${home.repository}/${path}`;
const linesOf = (...lines) => lines.filter((line) => line !== undefined);
/** https://docs.pypi.org/trusted-publishers/adding-a-publisher/ */
const publisher = ({ home, packages }) => {
    const { owner = "OWNER", repository = "REPOSITORY" } = home ?? {};
    const fields = (0,publisher_job/* publisherFields */.A)({ owner, repository, workflow: publishFile, environment: environment });
    const { pypi } = presets/* indexPresets */.ZU;
    return step(`Name the workflow as trusted publisher of each project on PyPI; for a name that is new there, the same with its PyPI Project Name: ${(0,presets/* pendingPublisherPage */.lJ)(pypi)}`, packages.map((name) => `${name}: ${fields} (${(0,presets/* publisherPage */.cx)(pypi, name)})`));
};
const next_steps_token = (setting) => {
    const { host, indexTitle } = setting;
    const why = indexTitle === undefined ? "PyPI knows no identity of this forge's jobs" : `${indexTitle} takes a token`;
    const secrets = pageOf(setting, host === "gitea" ? "settings/actions/secrets" : "settings/environments");
    const place = host === "gitea" ? "a secret of the repository" : `a secret of the environment ${environment}`;
    return step(`Make a token that reaches no other projects, and keep it as ${tokenSecret}, ${place}, since ${why}`, linesOf(indexTitle === undefined ? (0,presets/* tokenPage */.$b)(presets/* indexPresets */.ZU.pypi) : undefined, secrets));
};
const environmentStep = (setting) => {
    const { patterns, branch } = setting;
    const from = patterns.length === 0 ? `the branch ${branch}` : `the tags ${patterns.join(", ")}`;
    return step(`Make the environment ${environment}: required reviewers are those who may release, and it takes ${from} only`, linesOf(pageOf(setting, "settings/environments")));
};
/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests */
const pullRequests = (setting) => step("Allow GitHub Actions to create pull requests, for the one of the next release", linesOf(pageOf(setting, "settings/actions")));
const rulesets = (setting) => {
    const { host, branch, patterns } = setting;
    if (host === "gitea") {
        return [
            step(`Let ${branch} be changed by pull requests alone`, linesOf(pageOf(setting, "settings/branches"))),
            ...(patterns.length === 0
                ? []
                : [
                    step(`Protect the tags ${patterns.join(", ")}: who can push one can release`, linesOf(pageOf(setting, "settings/tags"))),
                ]),
        ];
    }
    const page = pageOf(setting, "settings/rules");
    return [
        step(`Import this ruleset, so that ${branch} moves by pull requests alone`, [
            ...linesOf(page),
            JSON.stringify((0,ruleset/* ruleset */.Z)(branch)),
        ]),
        ...(patterns.length === 0
            ? []
            : [
                step("Import this ruleset, so that release tags are neither moved nor deleted", [
                    ...linesOf(page),
                    JSON.stringify(tagRuleset(patterns)),
                ]),
            ]),
    ];
};
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
const tagRuleset = (patterns) => ({
    name: "Release tags stay",
    target: "tag",
    enforcement: "active",
    conditions: { ref_name: { include: patterns.map((pattern) => `refs/tags/${pattern}`), exclude: [] } },
    rules: [{ type: "update" }, { type: "deletion" }],
    bypass_actors: [],
});

// EXTERNAL MODULE: ./.build/js/domain/problem/init.js
var init = __webpack_require__(16971);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/domain/text/unified-diff.js
var unified_diff = __webpack_require__(1071);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/stages/health/plan-edits.js
var plan_edits = __webpack_require__(81006);
;// CONCATENATED MODULE: ./.build/js/domain/init/decide.js
/** The flow where nobody says it, and why it is that: one clause. */
const usualFlow = ({ before, isTagged, isMadeOfTags, }) => {
    if (before !== undefined)
        return { flow: before, why: "as it was set up before" };
    if (isMadeOfTags)
        return { flow: "tag", why: "versions are made of tags" };
    if (isTagged)
        return { flow: "tag", why: "releases have been tagged" };
    return { flow: "merge", why: "no release has been tagged" };
};

// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
;// CONCATENATED MODULE: ./.build/js/domain/init/lockstep.js

/** Fewer that agree may do so by chance. */
const fewest = 3;
/**
 * Groups whose lockstep is evident: packages whose names begin alike and that all have the same version, which is none that packages
 * begin with, and are at least a third of the workspace, or the whole of it. `sharing` have one tag for all of them.
 */
const lockstepGroups = (packages, { members, sharing }) => {
    const byVersion = Map.groupBy(packages.filter(({ version }) => version !== undefined && !isFirst(version)), ({ version }) => (0,python_version/* canonicalVersion */.Bp)(version)?.replace(/(?:\.0)+$/, ""));
    const alike = [...byVersion.values()]
        .map((group) => group.map(({ name }) => name))
        .filter((group) => (group.length === packages.length && group.length > 1) ||
        (group.length >= fewest && group.length * 3 >= packages.length && commonStart(group) !== ""));
    const names = new Set();
    return [...(sharing.length > 1 ? [sharing] : []), ...alike].map((group) => {
        const isWhole = group.length === packages.length;
        const stem = commonStart(group);
        const base = isWhole ? "all" : stem === "" ? "lockstep" : stem;
        const name = names.has(base) ? `${base}-${names.size + 1}` : base;
        names.add(name);
        return { name, packages: isWhole ? ["*"] : briefly(group, stem, members) };
    });
};
/** Versions that packages begin with, and have in common for no reason. */
const isFirst = (version) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    return parsed === undefined || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(parsed.release.join("."));
};
/** The words that all names begin with. */
const commonStart = (names) => {
    const [first = [], ...others] = names.map((name) => name.split("-"));
    const differs = first.findIndex((word, at) => others.some((words) => words[at] !== word));
    return (differs < 0 ? first : first.slice(0, differs)).join("-");
};
/** One glob where it means the group and no other member. */
const briefly = (group, stem, members) => {
    const fits = (name) => stem !== "" && name.startsWith(`${stem}-`);
    const isExact = group.every(fits) && members.filter(fits).length === group.length;
    return isExact ? [`${stem}-*`] : group;
};

// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/tag/match-tag.js
var match_tag = __webpack_require__(69186);
// EXTERNAL MODULE: ./.build/js/domain/tag/suggest-format.js
var suggest_format = __webpack_require__(96406);
;// CONCATENATED MODULE: ./.build/js/domain/init/tag-style.js






/** A style that nobody's newest tag has counts from this many on: fewer are slips. */
const tag_style_fewest = 3;
/** Reads the styles of tags that are releases of these packages; those of other projects in the repository say nothing. */
const tagStyle = (tags, { packages, prefix }) => {
    const read = readerOf(packages, prefix);
    const all = tags.flatMap((tag) => read(tag) ?? []);
    // Where tags are named after the workspace's folder, those without a name are of what lies above.
    const readings = all.some(({ kind }) => kind === "folder") ? all.filter(({ kind }) => kind !== "bare") : all;
    const newest = newestOf(readings);
    const votes = countBy([...newest.values()].map(({ format }) => format));
    const counts = countBy(readings.map(({ format }) => format));
    const ranked = [...new Set(readings.filter(({ kind }) => kind !== "package").map(({ format }) => format))]
        .filter((format) => votes.has(format) || counts.get(format) >= tag_style_fewest)
        .toSorted((a, b) => rank(b) - rank(a));
    const own = new Map([...newest.values()].flatMap(({ kind, owner, format }) => kind === "package" && owner !== undefined ? [[owner, format]] : []));
    const root = packages.length > 1 ? packages.find(({ path }) => path === ".") : undefined;
    const named = withRoot({ formats: ranked, packages: own }, root, newest);
    return { isUsed: readings.length > 0, ...named };
    /** Formats that name packages before those that do not, then by whose newest tags have them. */
    function rank(format) {
        return (isNamed(format) ? 1e12 : 0) + (votes.get(format) ?? 0) * 1e6 + counts.get(format);
    }
};
const isNamed = (format) => format.includes("{name}");
/**
 * Tags without a name are the root's where the other packages have tags of their own. Where they are nobody's, or of long ago, no
 * new tag is named so.
 */
const withRoot = ({ formats, packages }, root, newest) => {
    const bare = newest.get("");
    const named = formats.filter(isNamed);
    if (bare === undefined || named.length + packages.size === 0)
        return { formats, packages };
    if (root !== undefined && !newest.has(root.name) && isNear(bare.version, root.version)) {
        return { formats: named, packages: new Map([[root.name, bare.format], ...packages]) };
    }
    const isRead = formats.every((format) => tag_format/* defaultTagFormats */.uV.includes(format));
    return { formats: named.length === 0 && isRead ? [] : formats, packages };
};
/** Whether a release may be the last one before a version. */
const isNear = (release, text) => {
    const version = text === undefined ? undefined : (0,python_version/* parseVersion */.ot)(text);
    if (version === undefined)
        return true;
    const [before, now] = [release.release[0], version.release[0]];
    return before === now || before + 1n === now;
};
/** The newest release of each owner, the workspace's under the empty name. */
const newestOf = (readings) => {
    const newest = new Map();
    for (const reading of readings) {
        const other = newest.get(reading.owner ?? "");
        if (other === undefined || (0,python_version/* compareVersions */.Zy)(reading.version, other.version) > 0) {
            newest.set(reading.owner ?? "", reading);
        }
    }
    return newest;
};
const countBy = (texts) => new Map([...Map.groupBy(texts, (text) => text)].map(([text, all]) => [text, all.length]));
const readerOf = (packages, prefix) => {
    const members = new Map(packages.map(({ name, version }) => [name, version]));
    const known = [...tag_format/* defaultTagFormats */.uV, ...tag_format/* usualTagFormats */.Bu].map((text) => (0,tag_format/* parseTagFormat */.n0)(text));
    const wordOwners = new Map(packages.flatMap(({ name, path }) => [path === "." ? "" : (0,workspace_path/* join */.fj)(prefix, path), path, (0,workspace_path/* baseName */.Fl)(path)]
        .filter((word) => word !== "" && word !== ".")
        .map((word) => [word.toLowerCase(), name])));
    return (tag) => {
        for (const format of known) {
            const match = (0,match_tag/* matchTag */._)(tag, { workspace: [], usual: [format], packages: new Map() }, members);
            if (match === undefined)
                continue;
            const owner = match.kind === "package" ? match.name : undefined;
            const kind = owner === undefined ? "bare" : "named";
            return { format: format.text, owner, version: (0,python_version/* parseVersion */.ot)(match.version), kind };
        }
        return readWord(tag, { packages, prefix, wordOwners });
    };
};
/** Words that say no more than that it is a release. */
const releaseWord = /^(?:rel|release|releases|ver|version)$/i;
/** A tag that begins with a word: the workspace's folder, a package's, or the end of a package's name. */
const readWord = (tag, { packages, prefix, wordOwners }) => {
    const parts = (0,suggest_format/* splitTag */.RK)(tag);
    const version = parts && (0,python_version/* parseVersion */.ot)(parts.version);
    if (parts === undefined || version === undefined)
        return undefined;
    const word = parts.before.replace(/[-_./@=]*v?$/i, "");
    const format = `${parts.before}{version}`;
    if (word === "" || "code" in (0,tag_format/* parseTagFormat */.n0)(format))
        return undefined;
    const folder = prefix.toLowerCase();
    if (releaseWord.test(word))
        return { format, owner: undefined, version, kind: "bare" };
    if (folder !== "" && [folder, (0,workspace_path/* baseName */.Fl)(folder)].includes(word.toLowerCase())) {
        return { format, owner: undefined, version, kind: "folder" };
    }
    const normal = (0,python_name/* normalizeName */.Pc)(word);
    if (packages.some(({ name }) => name === normal)) {
        const spelled = `{name}${parts.before.slice(word.length)}{version}`;
        return { format: spelled, owner: normal, version, kind: "named" };
    }
    const ending = packages.filter(({ name }) => name.endsWith(`-${normal}`));
    const owner = ending.length === 1 ? ending[0].name : wordOwners.get(word.toLowerCase());
    return owner === undefined ? undefined : { format, owner, version, kind: "package" };
};

;// CONCATENATED MODULE: ./.build/js/domain/init/propose-config.js



const isDefault = ({ formats, packages }) => packages.size === 0 &&
    (formats.length === 0 ||
        (formats[0] === tag_format/* defaultTagFormats */.uV[0] && formats.every((format) => tag_format/* defaultTagFormats */.uV.includes(format))));
const noStyle = { formats: [], packages: new Map() };
/** Looks for what the configuration does not say yet, and the defaults do not do. */
const findSettings = (evidence, config) => {
    const style = tagStyle(evidence.tags, evidence);
    const isTold = config.settings["tag-format"] !== undefined ||
        [...config.packages.values()].some(({ tagFormats }) => tagFormats.length > 0);
    const hasGroups = [...config.groups.values()].some(({ versioning }) => versioning !== undefined);
    const isBare = style.formats.length > 0 && style.packages.size === 0 && !style.formats[0].includes("{name}");
    return {
        isTagged: style.isUsed,
        tags: isTold || isDefault(style) ? noStyle : style,
        changelog: config.settings.changelog === undefined ? evidence.changelogPattern : undefined,
        groups: hasGroups
            ? []
            : lockstepGroups(evidence.packages, {
                members: evidence.members,
                sharing: isBare ? evidence.fromTags : [],
            }),
    };
};
/** Where a repository is set up, what has come to look alike since decides nothing: whoever set it up had their say. */
const nothingFound = (evidence) => ({
    isTagged: tagStyle(evidence.tags, evidence).isUsed,
    tags: noStyle,
    changelog: undefined,
    groups: [],
});
/** What `changes` is where nobody says it. */
const usualChanges = ({ hasFragments }, { settings }) => {
    const { changes } = settings;
    if (changes === "commits" || changes === "fragments" || changes === "off")
        return changes;
    return hasFragments ? "fragments" : "commits";
};
/** What `dependents` is where nobody says it. */
const usualDependents = ({ settings }) => settings.dependents === "none" ? "none" : "specifier";
/** The settings to write: what was found, and what is wished and would not be so by itself. */
const proposeSettings = ({ tags, changelog, groups }, wish, { evidence, config }) => [
    ...(tags.formats.length === 0 ? [] : [setting(["tag-format"], alone(tags.formats))]),
    ...(changelog === undefined ? [] : [setting(["changelog"], changelog)]),
    ...(wish.changes === usualChanges(evidence, config) ? [] : [setting(["changes"], wish.changes)]),
    ...(wish.dependents === usualDependents(config) ? [] : [setting(["dependents"], wish.dependents)]),
    ...(wish.hasGroups ? groups : []).flatMap(({ name, packages }) => [
        setting(["groups", name, "packages"], packages),
        setting(["groups", name, "versioning"], "lockstep"),
    ]),
    ...[...tags.packages].map(([name, format]) => setting(["packages", name, "tag-format"], format)),
];
const setting = (path, value) => ({ path, value });
const alone = (formats) => formats.length === 1 ? formats[0] : formats;

;// CONCATENATED MODULE: ./.build/js/stages/init/decide.js




/** Takes what is asked for, else asks where somebody can answer, else goes by what is there. */
const decide = async (asked, survey, { config, interview }) => {
    const { evidence, found, setup } = survey;
    const usual = usualFlow({
        before: setup.flow,
        isTagged: found.isTagged,
        isMadeOfTags: evidence.fromTags.length > 0,
    });
    const choose = async (question, choices, preset) => interview === undefined ? preset : await interview.choose(question, choices, preset);
    const isAsked = asked.flow !== undefined;
    const flow = asked.flow ?? (await choose("What starts a release", ["merge", "tag"], usual.flow));
    if (flow === "merge" && survey.tagTool !== undefined) {
        throw new problem/* Problem */.AF((0,init.flowNeedsTags)({ packages: evidence.fromTags, tool: survey.tagTool }));
    }
    const changes = asked.changes ??
        (await choose("What says which versions come next", ["commits", "fragments", "off"], usualChanges(evidence, config)));
    const dependents = asked.dependents !== usualDependents(config)
        ? asked.dependents
        : await choose("Are packages released whose specifier a new version leaves", ["specifier", "none"], asked.dependents);
    const groups = found.groups.map(({ name }) => name).join(", ");
    const hasGroups = groups === "" || (await choose(`Do these keep one version: ${groups}`, ["yes", "no"], "yes")) === "yes";
    const { forge, findings } = forgeFor(asked, survey);
    const why = isAsked || flow !== usual.flow ? "as it was asked for" : usual.why;
    return { decision: { flow, changes, dependents, forge, hasGroups }, why, findings };
};
/** Without an address and a folder that tell, it is the forge that most are on; an address that tells nothing is said. */
const forgeFor = (asked, { forge, home, setup }) => {
    const known = asked.forge ?? setup.forge ?? forge;
    if (known !== undefined)
        return { forge: known, findings: [] };
    return home === undefined
        ? { forge: "github", findings: [] }
        : { forge: "none", findings: [(0,init.forgeUnknown)({ host: home.host })] };
};

// EXTERNAL MODULE: ./.build/js/domain/toml/edit.js
var edit = __webpack_require__(10608);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(85383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/init/config-edit.js




/**
 * Puts settings into a TOML text, each in place of the value that is there, else as a new line; every other letter stays. `start` is the
 * path of the configuration's table, empty for the top. `undefined` where the text is written in a way that takes no such lines.
 */
const editConfig = (text, start, settings) => {
    const edited = settings.reduce((before, setting) => (before === undefined ? undefined : withSetting(before, start, setting)), text);
    return edited !== undefined && holds(edited, start, settings) ? edited : undefined;
};
/** The lines of settings, for a person to write. */
const settingLines = (start, settings) => [...Map.groupBy(settings, ({ path }) => path.slice(0, -1).join("\0"))].flatMap(([, all]) => [
    ...headerOf([...start, ...all[0].path.slice(0, -1)]),
    ...all.map(lineOf),
]);
const withSetting = (text, start, setting) => {
    const document = (0,spans/* openToml */.Jm)(text);
    if (document === undefined)
        return undefined;
    const table = [...start, ...setting.path.slice(0, -1)];
    const there = (0,spans/* locateIn */._C)(document, [...table, setting.path.at(-1)]);
    if (there !== undefined)
        return (0,edit/* replaceSpans */.Gg)(text, [{ ...there, text: literal(setting.value) }]);
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    const line = `${lineOf(setting)}${end}`;
    const at = table.length === 0 ? document.shift : endOfHeader(document, table);
    if (at !== undefined) {
        const isCut = at > 0 && at === text.length && !text.endsWith("\n");
        return `${text.slice(0, at)}${isCut ? end : ""}${line}${text.slice(at)}`;
    }
    const body = text.trimEnd() === "" ? text : `${text.replace(/\s*$/, "")}${end}${end}`;
    return `${body}${headerOf(table).join("")}${end}${line}`;
};
/** Where the line after a table's header, and after what was put there already, begins. */
const endOfHeader = ({ text, tables, shift }, path) => {
    const table = tables.find((each) => each.type === "TOMLTable" &&
        each.kind === "standard" &&
        each.resolvedKey.length === path.length &&
        path.every((part, index) => each.resolvedKey[index] === part));
    if (table?.type !== "TOMLTable")
        return undefined;
    const last = table.body.at(-1)?.range[1] ?? table.key.range[1];
    const next = text.indexOf("\n", last + shift);
    return next < 0 ? text.length : next + 1;
};
const bare = /^[A-Za-z0-9_-]+$/;
const keyOf = (key) => (bare.test(key) ? key : quoted(key));
const headerOf = (path) => path.length === 0 ? [] : [`[${path.map(keyOf).join(".")}]`];
// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const quoted = (value) => JSON.stringify(value).replaceAll("\u007f", "\\u007f");
const longestLine = 100;
const literal = (value) => {
    if (typeof value === "string")
        return quoted(value);
    const line = `[${value.map(quoted).join(", ")}]`;
    return line.length <= longestLine ? line : `[\n${value.map((each) => `    ${quoted(each)},\n`).join("")}]`;
};
const lineOf = ({ path, value }) => `${keyOf(path.at(-1))} = ${literal(value)}`;
/** Whether a TOML text says all of it: what was written is read again, before anybody relies on it. */
const holds = (text, start, settings) => {
    const parsed = (0,parse/* parseToml */.M)(text);
    if (!parsed.ok)
        return false;
    return settings.every(({ path, value }) => {
        const found = [...start, ...path].reduce((table, key) => (shapes/* aTable */.Q5.accepts(table) ? table[key] : undefined), parsed.table);
        return JSON.stringify(found) === JSON.stringify(value);
    });
};

;// CONCATENATED MODULE: ./.build/js/domain/init/judge-file.js

/** Judges a workflow by what stands in its place; `others` are the workflows that may have pins for it. */
const judgeFile = async ({ file, text }, before, others) => {
    const after = withPins(text, others.filter((other) => readStamp(other) !== undefined));
    if (before === undefined)
        return { file, state: "new", before, after };
    if (essence(before) === essence(text))
        return { file, state: "same", before, after: before };
    const stamp = readStamp(before);
    if (stamp === undefined)
        return { file, state: "foreign", before, after };
    const isUntouched = stamp.digest === (await digestOf(before));
    return { file, state: isUntouched ? "changed" : "kept", before, after };
};

;// CONCATENATED MODULE: ./.build/js/domain/init/tag-patterns.js


/**
 * Patterns of the tags that the formats read, as a workflow's trigger and a ruleset take them; a star stops at a slash.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const tagPatterns = (formats) => [...new Set(formats.flatMap(patternOf))];
const patternOf = (format) => {
    const parsed = (0,tag_format/* parseTagFormat */.n0)(format);
    if ("code" in parsed)
        return [];
    const parts = parsed.pieces.map((piece, at) => {
        if (piece.kind === "text")
            return literally(piece.text);
        if (piece.kind === "name")
            return "*";
        const before = parsed.pieces[at - 1];
        // After a letter or an @ it is plain where the version begins.
        return before?.kind === "text" && /[a-z@]$/i.test(before.text) ? "*" : "[0-9]*";
    });
    return [parts.join("")];
};

;// CONCATENATED MODULE: ./.build/js/stages/init/propose.js








/** What the repository's files are to be. */
const propose = async (decision, survey, { files, config }) => {
    const { evidence, found, workspace } = survey;
    const settings = proposeSettings(found, decision, { evidence, config });
    const patterns = decision.flow === "tag" ? tagPatterns(formatsOf(survey, config)) : [];
    const host = hostOf(decision, survey);
    const edited = editedConfig(settings, { files, root: workspace.root, prefix: workspace.prefix });
    return {
        files: [...edited.files, ...(await judgedWorkflows({ decision, host, patterns }, survey))],
        settings,
        host,
        patterns,
        findings: edited.findings,
    };
};
/** All formats by which tags will be read. */
const formatsOf = ({ found }, { settings, packages }) => {
    const given = settings["tag-format"];
    const told = Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(/[\n,]/) : [];
    const all = [told.map((each) => each.trim()).filter((each) => each !== ""), found.tags.formats, tag_format/* defaultTagFormats */.uV];
    return [
        ...all.find(({ length }) => length > 0),
        ...found.tags.packages.values(),
        ...[...packages.values()].flatMap(({ tagFormats }) => tagFormats),
    ];
};
const hostOf = ({ forge }, { home }) => {
    if (forge === "none")
        return undefined;
    if (forge === "gitea")
        return "gitea";
    return home === undefined || home.host === "github.com" || home.host === "ssh.github.com" ? "github" : "enterprise";
};
const judgedWorkflows = async ({ decision, host, patterns }, { workspace, branch, index, workflows }) => {
    if (host === undefined)
        return [];
    const wanted = await workflowFiles({
        host,
        folder: workspace.prefix,
        index: index && { uploadUrl: index.uploadUrl, simpleUrl: index.simpleUrl },
        trigger: decision.flow === "tag" ? { flow: "tag", patterns } : { flow: "merge", branch },
        branch,
        isPrepared: decision.flow === "merge" && decision.changes !== "off",
    });
    const others = [...workflows.values()];
    return await Promise.all(wanted.map((each) => judgeFile(each, workflows.get(each.file), others)));
};
const inPyproject = ["tool", "release-actions"];
/** `release-actions.toml` where there is one, else `pyproject.toml`. */
const editedConfig = (settings, { files, root, prefix }) => {
    if (settings.length === 0)
        return { files: [], findings: [] };
    const own = files.readText((0,workspace_path/* join */.fj)(root, "release-actions.toml"));
    const name = own === undefined ? "pyproject.toml" : "release-actions.toml";
    const start = own === undefined ? inPyproject : [];
    const before = own ?? files.readText((0,workspace_path/* join */.fj)(root, name)) ?? "";
    const file = (0,workspace_path/* join */.fj)(prefix, name);
    const after = editConfig(before, start, settings);
    if (after === undefined) {
        return { files: [], findings: [(0,init.configNotEditable)({ file, lines: settingLines(start, settings) })] };
    }
    return { files: [{ file, state: after === before ? "same" : "changed", before, after }], findings: [] };
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog-file.js + 1 modules
var changelog_file = __webpack_require__(15484);
// EXTERNAL MODULE: ./.build/js/domain/fragments/read.js + 3 modules
var fragments_read = __webpack_require__(4792);
;// CONCATENATED MODULE: ./.build/js/domain/init/changelog-pattern.js
/** Folders in which people keep a changelog for each package, named after it. */
const patterns = ["changelogs", "changelog", "docs/changelogs", "docs/changelog", "docs/changes"].flatMap((folder) => ["md", "rst"].map((ending) => `${folder}/{name}.${ending}`));
/** The setting by which changelogs are found that are kept in one folder; `undefined` where they need none, or have none such. */
const changelogPattern = (packages, isFile) => patterns.find((pattern) => {
    const isThere = ({ rawName }) => isFile(pattern.replace("{name}", rawName));
    return packages.some(isThere) && packages.every((each) => isThere(each) || !each.hasChangelog);
});

;// CONCATENATED MODULE: ./.build/js/domain/init/forge-home.js
/** `git@host:owner/name.git`, `ssh://git@host/owner/name`, `https://host/owner/name`; `undefined` for folders and what has no owner. */
const readAddress = (address) => {
    const short = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(address);
    const url = URL.parse(short === null ? address : `ssh://${short[1]}/${short[2]}`);
    if (url === null || !/^(?:https?|ssh|git):$/.test(url.protocol) || url.hostname === "")
        return undefined;
    const parts = url.pathname.replace(/\.git\/?$/, "").split("/");
    const [owner, repository] = parts.filter((part) => part !== "");
    if (owner === undefined || repository === undefined)
        return undefined;
    const isShell = url.protocol === "ssh:" || url.protocol === "git:";
    return { host: (isShell ? url.hostname : url.host).toLowerCase(), owner, repository };
};
/** The repository that releases come from: a fork's `upstream`, else `origin`, else the only remote there is. */
const homeOf = (remotes) => {
    const named = (name) => remotes.find((remote) => remote.name === name);
    const remote = named("upstream") ?? named("origin") ?? (remotes.length === 1 ? remotes[0] : undefined);
    return remote && readAddress(remote.url);
};
const giteaHosts = new Set(["codeberg.org", "gitea.com"]);
/** Which forge a host is, as far as its name says it. */
const forgeOf = ({ host }) => {
    const words = host.replace(/:\d+$/, "").split(/[.-]/);
    if (giteaHosts.has(host) || words.includes("gitea") || words.includes("forgejo"))
        return "gitea";
    return words.includes("github") || words.includes("ghe") ? "github" : undefined;
};

// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/problem/finding.js
var finding = __webpack_require__(21508);
// EXTERNAL MODULE: ./.build/js/domain/validation/version.js
var version = __webpack_require__(64461);
// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var workspace_read = __webpack_require__(59141);
;// CONCATENATED MODULE: ./.build/js/stages/init/survey.js















/** The tools whose fragments say what a release is. */
const readTools = new Set(["towncrier", "scriv", "changesets"]);
/** Reads all that `init` decides by. Nothing is written, and nobody is asked. */
const survey = async (folder, ports) => {
    const { files, history, remotes, config, indexes } = ports;
    const workspace = (0,workspace_read/* readWorkspace */.i)(files, ports.absolute(folder));
    const members = (0,publishable/* publishable */.g)(workspace).filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined);
    const [past, stated, clone] = await Promise.all([
        history.read(workspace.root, undefined),
        (0,version/* readVersions */.q2)({ workspace, members, read: (0,source_text/* sourceReader */.T2)(files, workspace) }),
        remotes.read(workspace.root),
    ]);
    const changelogs = await (0,changelog_file/* readChangelogs */.K)(files, workspace, { members, pattern: textOf(config.settings.changelog) });
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    const pattern = changelogPattern(members.map(({ name, rawName }) => ({ name, rawName, hasChangelog: changelogs.get(name)?.kind === "found" })), (path) => read(path).kind === "text");
    const fragments = [...(0,fragments_read/* readFragments */.a)(files, workspace, members).values()].flat();
    const evidence = {
        packages: members.map(({ name, path }) => ({ name, path, version: stated.versions.get(name)?.version })),
        members: workspace.members.map(({ name }) => name),
        prefix: workspace.prefix,
        tags: (past?.tags ?? []).map(({ name }) => name),
        fromTags: stated.untagged.map(({ name }) => name),
        hasFragments: fragments.some(({ tool }) => readTools.has(tool)),
        changelogPattern: pattern,
    };
    const home = homeOf(clone) ?? statedHome(workspace);
    const workflows = readWorkflows(workspace, files);
    const stamps = [...workflows.values()].flatMap((text) => readStamp(text) ?? []);
    const target = (0,target_target/* chooseTarget */.bx)({ index: textOf(config.settings.index), checkUrl: textOf(config.settings["check-url"]) }, indexes.read(workspace.root));
    const isElsewhere = !("code" in target) && target.preset?.name !== "pypi" && target.kind !== "rehearsal";
    return {
        workspace,
        evidence,
        found: stamps.length === 0 ? findSettings(evidence, config) : nothingFound(evidence),
        changelogs: [...new Set([...changelogs.values()].flatMap((each) => (each.kind === "found" ? each.file : [])))],
        tagTool: stated.untagged[0]?.tool,
        branch: past?.defaultBranch?.name.replace(/^origin\//, "") ?? "main",
        home,
        forge: (home && forgeOf(home)) ?? forgeByFolder(workspace, files),
        setup: { flow: stamps.find(({ flow }) => flow !== undefined)?.flow, forge: stamps[0]?.forge },
        workflows,
        index: isElsewhere ? target : undefined,
        findings: [...workspace.findings, ...("code" in target ? [(0,finding/* asWarning */.PQ)(target)] : [])],
    };
};
const textOf = (value) => (typeof value === "string" ? value : undefined);
/** The repository that the packages name among their URLs, where there is no remote. */
const statedHome = ({ members }) => {
    const urls = members.flatMap(({ project }) => Object.entries(project.urls ?? {}));
    const homes = urls.flatMap(([label, url]) => /^(?:repository|source|source code|code|github|homepage|home)$/i.test(label) && typeof url === "string"
        ? (readAddress(url) ?? [])
        : []);
    return homes.find((home) => forgeOf(home) !== undefined);
};
const forgeByFolder = (workspace, files) => {
    const has = (name) => files.list((0,workspace_path/* join */.fj)((0,source_text/* topOf */.HX)(workspace), name)) !== undefined;
    if (has(".gitea") || has(".forgejo"))
        return "gitea";
    return has(".github") ? "github" : undefined;
};
/** What a link leads to outside of the repository is not read: its words must not come into a diff. */
const readWorkflows = (workspace, files) => {
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    const below = (0,workspace_path/* relative */.V8)(workspace.root, (0,source_text/* topOf */.HX)(workspace));
    return new Map(Object.values(workflowFolder)
        .flatMap((folder) => workflowNames.map((name) => `${folder}/${name}`))
        .flatMap((file) => {
        const found = read((0,workspace_path/* join */.fj)(below, file));
        return found.kind === "text" ? [[file, found.text]] : [];
    }));
};

// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/init/contract.js
var contract = __webpack_require__(7305);
;// CONCATENATED MODULE: ./.build/js/actions/init/text.js

const stateWords = {
    new: "new",
    changed: "changed",
    same: "unchanged",
    kept: "kept",
    foreign: "in the way",
};
/** What `init` says on a terminal: what was decided, the files, the diff, what was written, and what is left to do. */
const initText = (told) => {
    const { proposal, diff, outcome, packages } = told;
    const { decision, why } = told.decided;
    const { flow, changes, dependents, forge } = decision;
    const lines = diff === "" || outcome.isShown ? [] : ["", ...diff.trimEnd().split("\n").map(inert_line/* inertLine */.F)];
    return [
        `${packages === 1 ? "1 package" : `${packages} packages`} to release`,
        "",
        `  flow        ${flow}: ${why}`,
        `  changes     ${changes}`,
        `  changelogs  ${changelogsLine(told)}`,
        `  dependents  ${dependents}`,
        `  forge       ${forge}`,
        "",
        ...proposal.files.map(({ file, state }) => `  ${stateWords[state].padEnd(10)}  ${(0,inert_line/* inertLine */.F)(file)}`),
        ...lines,
        "",
        verdict(told),
        ...(outcome.isCheck ? [] : stepLines(told.steps)),
    ].join("\n");
};
const mostNamed = 3;
const changelogsLine = ({ changelogs, proposal }) => {
    const wanted = proposal.settings.find(({ path }) => path[0] === "changelog")?.value;
    if (typeof wanted === "string")
        return wanted;
    if (changelogs.length === 0)
        return "none, so that no release has to have a section";
    const more = changelogs.length > mostNamed ? ` and ${changelogs.length - mostNamed} more` : "";
    return `${changelogs.slice(0, mostNamed).map(inert_line/* inertLine */.F).join(", ")}${more}`;
};
const verdict = ({ proposal, edits, outcome }) => {
    const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
    if (outcome.isCheck) {
        const drifted = proposal.files.some(({ state }) => state !== "same") || proposal.findings.length > 0;
        return drifted ? "Not all is as init would write it" : "All is as init would write it";
    }
    if (outcome.isStopped)
        return "Nothing is written";
    if (edits.length === 0)
        return "Nothing to write: all is there";
    if (outcome.isWritten)
        return `${count} written`;
    return outcome.isShown ? "Nothing is written" : `Nothing is written yet: init --yes writes ${count}`;
};
const stepLines = (steps) => [
    "",
    "Next:",
    ...steps.flatMap(({ text, lines }, at) => [
        `${`${at + 1}.`.padStart(3)} ${(0,inert_line/* inertLine */.F)(text)}`,
        ...lines.map((line) => `      ${(0,inert_line/* inertLine */.F)(line)}`),
    ]),
];

;// CONCATENATED MODULE: ./.build/js/actions/init/action.js















/** Proposes how the repository is released, and writes that on a yes. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ workingDirectory, yes, check, ...asked }, ports) => {
        if (yes && check)
            throw new problem/* Problem */.AF((0,init.checkWithYes)({}));
        const interview = yes || check ? undefined : ports.interview;
        const seen = await survey(workingDirectory, ports);
        const decided = await decide(asked, seen, { config: ports.config, interview });
        const proposal = await propose(decided.decision, seen, ports);
        const { edits, findings: outside } = (0,plan_edits/* keepInside */.K)(editsOf(proposal, seen), seen.workspace.root, ports.files);
        const refused = [...proposal.findings, ...outside, ...(check ? drift(proposal.files) : standing(proposal.files))];
        const findings = [...seen.findings, ...decided.findings, ...refused];
        const diff = await (0,unified_diff/* unifiedDiff */.W)(shown(proposal, edits, check));
        const isStopped = check || findings.some(({ severity }) => severity === "error");
        const isWritten = !isStopped && edits.length > 0 && (yes || (await agreed(diff, edits, interview)));
        if (isWritten)
            for (const { path, after } of edits)
                await ports.edits.write(path, after);
        const steps = nextSteps({
            host: proposal.host,
            home: seen.home,
            packages: seen.evidence.packages.map(({ name }) => name),
            branch: seen.branch,
            patterns: proposal.patterns,
            isPrepared: proposal.files.some(({ file }) => file.endsWith("/release-pull-request.yml")),
            indexTitle: seen.index && (0,target_target/* titleOf */.Gg)(seen.index),
        });
        const outcome = { isStopped, isCheck: check, isWritten, isShown: interview !== undefined && !isStopped };
        return {
            findings,
            document: {
                ...decided.decision,
                packages: seen.evidence.packages.length,
                changelogs: seen.changelogs,
                files: proposal.files.map(({ file, state }) => ({ file, state })),
                diff,
                written: isWritten ? edits.map(({ file }) => file) : [],
                next_steps: steps,
            },
            text: initText({
                decided,
                proposal,
                edits,
                diff,
                steps,
                outcome,
                packages: seen.evidence.packages.length,
                changelogs: seen.changelogs,
            }),
        };
    },
});
const isWrite = ({ state }) => state === "new" || state === "changed";
const editOf = ({ file, before, after }, { workspace }) => ({
    file,
    path: (0,workspace_path/* join */.fj)((0,source_text/* topOf */.HX)(workspace), file),
    before,
    after,
});
const editsOf = ({ files }, seen) => files.filter(isWrite).map((each) => editOf(each, seen));
/** With `--check`, also what a person has changed: there it is asked for. */
const shown = ({ files }, edits, check) => [
    ...edits,
    ...files
        .filter(({ state }) => state === "foreign" || (check && state === "kept"))
        .map(({ file, before, after }) => ({ file, path: file, before, after })),
];
const standing = (files) => files.flatMap(({ file, state }) => {
    if (state === "foreign")
        return [(0,init.fileInTheWay)({ file })];
    return state === "kept" ? [(0,init.fileKept)({ file })] : [];
});
const drift = (files) => files
    .filter(({ state }) => state !== "same")
    .map(({ file, before }) => (0,init.drifted)({ file, isMissing: before === undefined }));
const agreed = async (diff, edits, interview) => {
    if (interview === undefined)
        return false;
    interview.show(["", ...diff.trimEnd().split("\n").map(inert_line/* inertLine */.F), ""]);
    return await interview.agree(edits.length === 1 ? "Write this file?" : `Write these ${edits.length} files?`);
};


/***/ }),

/***/ 78173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ publisherFields),
/* harmony export */   o: () => (/* binding */ publisherJob)
/* harmony export */ });
/**
 * The job as the form wants it: `repository` is `owner/name`, `workflowRef` is `owner/name/.github/workflows/x.yml@ref`.
 * `undefined` where either is missing. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
const publisherJob = ({ repository = "", workflowRef = "", environment, }) => {
    const [owner = "", name = ""] = repository.split("/");
    const workflow = workflowRef.replace(/@.*$/s, "").split("/").at(-1) ?? "";
    return owner === "" || name === "" || workflow === ""
        ? undefined
        : { owner, repository: name, workflow, environment };
};
/** The fields in the form's own words, on one line. */
const publisherFields = ({ owner, repository, workflow, environment }) => [
    `Owner ${owner}`,
    `Repository name ${repository}`,
    `Workflow name ${workflow}`,
    environment === undefined
        ? "Environment name as the job's environment (empty without one)"
        : `Environment name ${environment}`,
].join(", ");


/***/ }),

/***/ 54960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFailed: () => (/* binding */ copyFailed),
/* harmony export */   diskFull: () => (/* binding */ diskFull),
/* harmony export */   editLeadsOut: () => (/* binding */ editLeadsOut),
/* harmony export */   fileUnreadable: () => (/* binding */ fileUnreadable),
/* harmony export */   linksLeadOut: () => (/* binding */ linksLeadOut),
/* harmony export */   linksLeftOut: () => (/* binding */ linksLeftOut),
/* harmony export */   memberOutside: () => (/* binding */ memberOutside),
/* harmony export */   nameUnreadable: () => (/* binding */ nameUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const memberOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-MEMBER-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "A member of the workspace lies outside the git checkout, or, without git, outside the workspace's folder.",
    why: "Builds run in a copy of the checkout, so that it is never written. A member elsewhere has no commit, and would not be in the copy.",
    mend: "Move the member into the checkout, or take it out of `[tool.uv.workspace]`.",
}, ({ member, topLevel, isGit }) => ({
    message: `The member ${member} is not inside ${isGit ? "the git checkout" : "the workspace's folder"} ${topLevel}`,
    hint: isGit
        ? "Move it into the checkout, or take it out of [tool.uv.workspace] members"
        : "Put the workspace and its members into one git repository, or move the member into the workspace's folder",
}));
const fileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file or folder of the checkout may not be read, so it cannot be in the copy that is built.",
    why: "A distribution that lacks a file because of its permissions would differ from what the commit says.",
    mend: "Give yourself the right to read it, or move it out of the checkout.",
}, ({ file }) => ({
    message: `This user may not read ${file}`,
    hint: "Change its permissions or owner, or move it out of the checkout, then run again",
}));
const diskFull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-DISK-FULL",
    severity: "error",
    mender: "project",
    meaning: "There is no room left for the copy in which everything is built.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "Free some space, or point `RUNNER_TEMP` (in a terminal `XDG_CACHE_HOME`) to a larger disk.",
}, ({ folder }) => ({
    message: `The disk is full: no room for the copy in ${folder}`,
    hint: "Free some space or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again: nothing was uploaded",
}));
const copyFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-FAILED",
    severity: "error",
    mender: "project",
    meaning: "The copy in which everything is built could not be made.",
    why: "Nothing was changed: the checkout is as it was, and nothing was uploaded.",
    mend: "The message names the path and the system's code. Often the temporary folder went away or may not be written.",
}, ({ file, why }) => ({
    message: `The copy that is built could not be made: ${why} at ${file}`,
    hint: "See that the folder (below RUNNER_TEMP, in a terminal XDG_CACHE_HOME or ~/.cache) exists, may be written and stays, then run again",
}));
const nameUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-NAME-NOT-UTF8",
    severity: "error",
    mender: "project",
    meaning: "The name of a tracked file is not UTF-8.",
    why: "Such a name cannot be copied faithfully, and no wheel can hold it.",
    mend: "Rename the file.",
}, ({ file }) => ({
    message: `The name of this file is not UTF-8: ${file}`,
    hint: "Rename it (git mv) to a name in UTF-8",
}));
const linksLeadOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A link in a package that is to be published leads out of the repository, or to git's own files.",
    why: "What it leads to has no commit, and is another thing on every machine: keys and tokens of the one that builds could be published.",
    mend: "Put the file itself in the link's place, or take the link out of the package. Links that stay in the repository may be.",
}, ({ package: name, links }) => ({
    package: name,
    message: `Links of ${name} lead out of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "Put the files themselves in the links' places, or remove the links, and commit",
}));
const linksLeftOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-COPY-LINK-LEFT-OUT",
    severity: "warning",
    mender: "project",
    meaning: "A link leads out of the repository, and is left out of the copy that is built. No package to be published tracks it.",
    why: "What it leads to has no commit. A build that needs it will not find it.",
    mend: "Nothing, where no build needs it. Else put the file itself in the link's place.",
}, ({ links }) => ({
    message: `Links that lead out of the repository are left out of what is built: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(links, 10)}`,
    hint: "If a build needs one of them, put the file itself in its place",
}));
const editLeadsOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHECK-FIX-LEADS-OUT",
    severity: "error",
    mender: "project",
    meaning: "A file that `check --fix` would write is reached by a link that leads out of the repository.",
    why: "What lies outside is not this repository's, and no commit would show the change.",
    mend: "Put the file itself in the link's place, or mend what it leads to by hand.",
}, ({ file, target }) => ({
    file,
    message: `A link leads out of the repository, so ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)} is not written: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(target)}`,
    hint: "Put the file itself in the link's place, or mend by hand what the finding says",
}));


/***/ }),

/***/ 16971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkWithYes: () => (/* binding */ checkWithYes),
/* harmony export */   configNotEditable: () => (/* binding */ configNotEditable),
/* harmony export */   drifted: () => (/* binding */ drifted),
/* harmony export */   fileInTheWay: () => (/* binding */ fileInTheWay),
/* harmony export */   fileKept: () => (/* binding */ fileKept),
/* harmony export */   flowNeedsTags: () => (/* binding */ flowNeedsTags),
/* harmony export */   forgeUnknown: () => (/* binding */ forgeUnknown)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const checkWithYes = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-CHECK-WITH-YES",
    severity: "error",
    mender: "usage",
    meaning: "`init` was told both to write what it proposes and only to say what has drifted.",
    why: "An option that is passed over in silence leaves files as they were when somebody expects them written, or the other way round.",
    mend: "Give one of them: `init --check` in CI, `init --yes` to write.",
}, () => ({
    message: "--check writes nothing, and --yes writes everything",
    hint: "Run init --check to see what has drifted, init --yes to write",
}));
const fileInTheWay = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-IN-THE-WAY",
    severity: "error",
    mender: "project",
    meaning: "Where `init` would write a workflow, there is a file that it did not write.",
    why: "Two ways of publishing that are mixed, or one that takes the other's place, could publish twice or not at all. So nothing is written, not even the other files.",
    mend: "Move the file away or delete it, then run `init` again; or take over by hand what the diff shows, and leave `init` be.",
}, ({ file }) => ({
    message: `Not written by init, and where it would write: ${file}`,
    hint: `Move ${file} away or delete it, then run init again; nothing is written until then`,
    file,
}));
const fileKept = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-KEPT",
    severity: "warning",
    mender: "project",
    meaning: "A workflow that `init` wrote was changed since, and `init` would write another one today. It is left as it is.",
    why: "What a person changed is theirs. What `init` would write is in the diff of `init --check`.",
    mend: "Take over by hand what you want of it, or delete the file and run `init` again.",
}, ({ file }) => ({
    message: `Changed since init wrote it, and left as it is: ${file}`,
    hint: "Take over by hand what init --check shows, or delete the file and run init again",
    file,
}));
const drifted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-DRIFT",
    severity: "error",
    mender: "project",
    meaning: "A file is not what `init` would write: it is missing, was changed, or another version of `init` wrote it.",
    why: "The workflows that publish should be what was reviewed when they were set up.",
    mend: "Run `init` and read its diff. It writes what nobody has changed; for the rest, take over by hand what you want, or delete the file and run `init` again.",
}, ({ file, isMissing }) => ({
    message: isMissing ? `Missing: ${file}` : `Not what init would write: ${file}`,
    hint: "Run init and read its diff",
    ...(isMissing ? {} : { file }),
}));
const configNotEditable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-CONFIG-BY-HAND",
    severity: "error",
    mender: "project",
    meaning: "The configuration is written in a way into which `init` cannot put its settings, such as an inline table.",
    why: "Rather than to write the whole file anew, it is left as it is; nothing else is written either.",
    mend: "Add the lines by hand, then run `init` again.",
}, ({ file, lines }) => ({
    message: `The settings cannot be put into ${file} as it is written`,
    hint: ["Add these by hand, then run init again:", ...lines].join("\n"),
    file,
}));
const flowNeedsTags = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-FLOW-NEEDS-TAGS",
    severity: "error",
    mender: "usage",
    meaning: "`--flow merge` publishes the versions that stand in files, and those of some packages are made of tags.",
    why: "On a push to the branch there is no tag yet, so that each would be published as a development version.",
    mend: "Take `--flow tag`, or write the versions into `pyproject.toml`.",
}, ({ packages, tool }) => ({
    message: `With the flow merge there is no tag for ${tool} to make versions of: ${packages.join(", ")}`,
    hint: "Run init --flow tag, or write the versions into pyproject.toml",
}));
const forgeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-INIT-FORGE-UNKNOWN",
    severity: "notice",
    mender: "project",
    meaning: "The remote is on a host of which `init` cannot tell whether it is GitHub or Gitea, so that it writes no workflows.",
    why: "A workflow in a folder at which the forge does not look would never run, and nobody would see that.",
    mend: "Run `init --forge github` or `init --forge gitea`. On another forge, `release-actions publish` is one command of a job.",
}, ({ host }) => ({
    message: `No workflows, for it is not known which forge this is: ${host}`,
    hint: "Run init --forge github or init --forge gitea where it is one of them",
}));


/***/ }),

/***/ 17089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleset)
/* harmony export */ });
/**
 * A ruleset that lets a branch move by pull requests alone, as the forge imports it.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/managing-rulesets-for-a-repository#importing-a-ruleset
 */
const ruleset = (branch) => ({
    name: `${branch} moves by pull requests`,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
    rules: [
        { type: "deletion" },
        { type: "non_fast_forward" },
        {
            type: "pull_request",
            parameters: {
                required_approving_review_count: 0,
                dismiss_stale_reviews_on_push: false,
                require_code_owner_review: false,
                require_last_push_approval: false,
                required_review_thread_resolution: false,
            },
        },
    ],
    bypass_actors: [],
});


/***/ }),

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97681);
/* harmony import */ var _uv_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);





const titleOf = ({ name, uploadUrl }) => (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
const chooseTarget = (wish, uv) => {
    const meant = (0,_uv_target_js__WEBPACK_IMPORTED_MODULE_4__/* .meantTarget */ .l)(wish, uv);
    if ("code" in meant)
        return meant;
    if (meant.index === "rehearsal") {
        return { name: meant.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(meant, uv);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl }, { declared }) => {
    const preset = Object.values(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const publishable = declared.filter(({ publishUrl }) => publishUrl !== undefined);
    const named = publishable.find(({ name }) => name === index);
    if (named?.publishUrl !== undefined) {
        const { publishUrl: uploadUrl, url } = named;
        // What logs in there is for reading, and is no part of the address.
        const simpleUrl = checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url);
        return { name: index, kind: "named", uploadUrl, simpleUrl, preset: (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlUnusable)({ index: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlHoldsCredential)({ host: url.host });
    }
    return undefined;
};
const ofPreset = (preset, name, checkUrl) => ({
    name,
    kind: "preset",
    uploadUrl: preset.uploadUrl,
    simpleUrl: checkUrl ?? preset.simpleUrl,
    preset,
});
const ofUrl = (index, checkUrl, known) => {
    const url = URL.canParse(index) ? new URL(index) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUnknown)({
            index,
            known: [...Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU), "rehearsal", ...known],
        });
    }
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/** Files as a unified diff that `git apply` takes to the same bytes. https://git-scm.com/docs/diff-format */
const unifiedDiff = async (files) => {
    if (files.length === 0)
        return "";
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return files
        .map(({ file, before, after }) => {
        const header = `diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}\n${modeLine(before, after)}`;
        if ((before ?? "") === (after ?? ""))
            return header;
        const [from, to] = [
            before === undefined ? "/dev/null" : `a/${file}`,
            after === undefined ? "/dev/null" : `b/${file}`,
        ];
        const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 3 });
        return `${header}${patch.replace(/^=+\n/, "")}`;
    })
        .join("");
};
const modeLine = (before, after) => {
    if (before === undefined)
        return "new file mode 100644\n";
    return after === undefined ? "deleted file mode 100644\n" : "";
};
/** As git writes names that have more than plain letters. */
const quoted = (name) => {
    if (!/[^ -!#-[\]-~]/.test(name))
        return name;
    const bytes = [...new TextEncoder().encode(name)].map((byte) => {
        if (byte === 0x22 || byte === 0x5c)
            return `\\${String.fromCharCode(byte)}`;
        return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
    });
    return `"${bytes.join("")}"`;
};


/***/ }),

/***/ 10608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ replaceSpans),
/* harmony export */   Lw: () => (/* binding */ editStringItem),
/* harmony export */   t_: () => (/* binding */ editStrings)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85383);


/** Puts the replacements in; every other letter stays. They must not overlap. */
const replaceSpans = (text, replacements) => {
    const sorted = replacements.toSorted((a, b) => a.start - b.start);
    const parts = [];
    let offset = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < offset)
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP(`Replacements overlap at offset ${start}`);
        parts.push(text.slice(offset, start), replacement);
        offset = end;
    }
    return parts.join("") + text.slice(offset);
};
const control = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";
const unfitFor = {
    "'": new RegExp(`['${control}]`),
    "'''": new RegExp(`'''|'$|[${control}]`),
};
// JSON's escapes are TOML's, but for the one control character that JSON leaves alone.
const escaped = (value) => JSON.stringify(value).slice(1, -1).replaceAll("\u007f", "\\u007f");
/** Writes a string in its quotes: literal ones become basic where the value cannot stand in them. https://toml.io/en/v1.0.0#string */
const encode = (value, quote) => {
    const unfit = unfitFor[quote];
    if (unfit !== undefined && !unfit.test(value))
        return `${quote}${value}${quote}`;
    const basic = quote.length === 1 ? '"' : '"""';
    return `${basic}${escaped(value)}${basic}`;
};
/**
 * Gives strings new values in the quotes that they have; every other letter stays, and so does a string that has its
 * value already. `undefined` where the text is no TOML or has no string at a path.
 */
const editStrings = (text, edits) => {
    const document = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .openToml */ .Jm)(text);
    if (document === undefined)
        return undefined;
    const replacements = [];
    for (const { path, value } of edits) {
        const located = (0,_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .locateIn */ ._C)(document, path);
        if (located?.string === undefined)
            return undefined;
        const { string, start, end } = located;
        if (string.value !== value)
            replacements.push({ start, end, text: encode(value, string.quote) });
    }
    return replaceSpans(text, replacements);
};
/** `editStrings` for one string. */
const editStringItem = (text, path, value) => editStrings(text, [{ path, value }]);


/***/ }),

/***/ 81006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keepInside),
/* harmony export */   r: () => (/* binding */ planEdits)
/* harmony export */ });
/* harmony import */ var _domain_problem_copy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54960);
/* harmony import */ var _domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29737);
/* harmony import */ var _domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35908);



/**
 * The edits that stay in the repository, and what is said of those that a link would lead out of it: these are not made.
 * Without git the workspace's root counts.
 */
const keepInside = (edits, root, files) => {
    const top = files.realPath((0,_domain_workspace_git_top_js__WEBPACK_IMPORTED_MODULE_1__/* .gitTopOf */ .v)(files, root) ?? root) ?? root;
    const targetOf = (path) => files.realPath(path) ?? targetOf((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parent */ .$t)(path));
    const isInside = (path) => !/(?:^|\/)(?:\.\.|\.git)(?:\/|$)/.test((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relative */ .V8)(top, path));
    const judged = edits.map((edit) => ({ edit, target: targetOf(edit.path) }));
    return {
        edits: judged.filter(({ target }) => isInside(target)).map(({ edit }) => edit),
        findings: judged
            .filter(({ target }) => !isInside(target))
            .map(({ edit: { file }, target }) => (0,_domain_problem_copy_js__WEBPACK_IMPORTED_MODULE_0__.editLeadsOut)({ file, target })),
    };
};
/** What the fixes make of the files, those of one file one after the other. A fix that does not fit is left out. */
const planEdits = (fixes, { root, prefix }, files) => [...Map.groupBy(fixes, ({ file }) => (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)(file))].flatMap(([file, all]) => {
    const path = (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(root, file);
    const before = files.readText(path);
    const after = all.reduce((text, { apply }) => apply(text) ?? text, before);
    return after === undefined || after === before
        ? []
        : [{ file: (0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .normalize */ .S8)((0,_domain_workspace_path_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(prefix, file)), path, before, after }];
});


/***/ })

};
