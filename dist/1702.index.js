export const id = 1702;
export const ids = [1702,3497];
export const modules = {

/***/ 47949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateSections)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53663);

/** The gates as a table, and of those that did not pass the end of what they printed. */
const gateSections = (gates) => [
    { title: "Gates", head: ["gate", "result", "seconds"], rows: gates.map(row) },
    ...gates.flatMap(tail),
];
const row = (each) => [
    `${each.gate.id} ${each.gate.name}`,
    "why" in each ? `${each.result} (${each.why})` : each.result,
    (each.duration / 1000).toFixed(1),
];
const tail = (each) => "tail" in each && each.tail !== undefined && each.tail.trim() !== ""
    ? [
        {
            title: `${each.gate.id} ${each.gate.name}: the end of its output, ${(0,_domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(each.duration)}`,
            block: each.tail,
        },
    ]
    : [];


/***/ }),

/***/ 30137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ isReady),
  d: () => (/* binding */ readinessReport)
});

// EXTERNAL MODULE: ./.build/js/checks/frame/health-section.js
var health_section = __webpack_require__(84692);
// EXTERNAL MODULE: ./.build/js/domain/graph/formats/mermaid.js
var mermaid = __webpack_require__(80170);
// EXTERNAL MODULE: ./.build/js/domain/problem/scope.js
var scope = __webpack_require__(39109);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
;// CONCATENATED MODULE: ./.build/js/domain/report/checklist.js

const mostLinks = 5;
/** What only a person can tick before a release: the one source of release-readiness's summary and of `docs/releasing.md`. */
const readinessChecklist = ({ forge, index, packages }) => {
    const page = (title, github, gitea) => {
        const path = forge?.kind === "gitea" ? gitea : github;
        return forge === undefined || path === undefined
            ? []
            : [{ title, url: `${forge.url}/${forge.repository}/settings/${path}` }];
    };
    const onIndex = (title, address) => index === undefined ? [] : [{ title, url: address(index) }];
    const perPackage = packages
        .slice(0, mostLinks)
        .flatMap((name) => onIndex(name, (preset) => (0,presets/* publisherPage */.cx)(preset, name)));
    const approval = {
        what: "The publishing environment asks a person for approval and takes release tags only",
        why: "Without both, whoever can push a branch can change the workflow and publish with it.",
        links: page("environments", "environments"),
    };
    return [
        {
            what: "The changelog of this release reads well for somebody who was not there",
            why: "It is the one text of a release that its users read, and no program can judge it.",
            links: [],
        },
        {
            what: "Each project on the index names this repository, the publishing workflow's file and its environment as trusted publisher",
            why: "An upload without a publisher or a token is refused, after everything was built. A trusted publisher needs no secret that could leak.",
            links: perPackage,
        },
        {
            what: "Each name that is new to the index has a pending publisher, or the release is spread over days",
            why: "PyPI takes about four new projects in a day from one user; pending publishers do not count, but there can be only one for the same workflow and environment.",
            links: onIndex("pending publishers", presets/* pendingPublisherPage */.lJ),
        },
        {
            what: "PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the publishing environment, and is younger than 90 days",
            why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
            links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", presets/* tokenPage */.$b)],
        },
        ...(forge?.kind === "gitea" ? [] : [approval]),
        {
            what: "The default branch takes changes by reviewed pull request only, and requires the checks",
            why: "protect-main tells of a direct push after it has happened; only the forge can refuse it.",
            links: page("rules", "rules", "branches"),
        },
        {
            what: "Release tags can be made by releasers only, and neither moved nor deleted",
            why: "A tag starts the release, and says what was released for as long as the tag stands.",
            links: page("tag rules", "rules", "tags"),
        },
        {
            what: "Workflows get a read-only token unless they ask for more",
            why: "Where the default is to write, every step of every workflow may push.",
            links: page("workflow permissions", "actions"),
        },
        {
            what: "Two people own each project on the index, both with two-factor authentication",
            why: "A sole owner who is away, or locked out, can neither yank a release nor mend a publisher.",
            links: [],
        },
    ];
};
/** The checklist as a section of a guard's summary. */
const checklistSection = (subject) => ({
    title: "Only a person can tick these",
    isFolded: true,
    tasks: readinessChecklist(subject).map(({ what, links }) => [
        links.length === 0 ? what : `${what}:`,
        ...links.map(({ title, url }) => ({ link: title, url })),
    ]),
});

// EXTERNAL MODULE: ./.build/js/domain/validation/rules.js
var rules = __webpack_require__(76106);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gate-sections.js
var gate_sections = __webpack_require__(47949);
;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/report.js






/** Whether nothing stands in the way: what was skipped, or could not be seen, does. */
const isReady = ({ gates, findings }) => gates.every(({ result }) => result === "passed") && findings.every(({ severity }) => severity !== "error");
const readinessReport = (readiness) => {
    const { validation, gates, graph, findings, checklist } = readiness;
    const releases = releasesOf(validation);
    return {
        verdict: verdict(readiness, releases),
        findings,
        sections: [
            { title: "What was looked at", head: ["part", "result"], rows: parts(readiness) },
            ...(0,gate_sections/* gateSections */.C)(gates),
            { title: "Packages", head: ["package", "version", "state"], rows: validation.packages.map(packageRow) },
            {
                title: "Validation",
                head: ["rule", "result"],
                rows: validation.rules.map((rule) => [rule.name, (0,rules/* ruleResult */.U)(rule, validation.packages.length)]),
            },
            ...(graph === undefined ? [] : releases.flatMap(notesSection)),
            ...checksSection(readiness),
            checklistSection({ ...checklist, packages: releases.map(({ name }) => name) }),
            ...(graph === undefined ? [] : pictureSection(graph, releases)),
        ],
    };
};
const releasesOf = ({ packages }) => packages.filter(({ state }) => state === "ready");
const mostNamed = 5;
const verdict = (readiness, releases) => {
    const { validation, findings } = readiness;
    if (!isReady(readiness))
        return `Not ready: ${firstOf(findings)}`;
    if (releases.length === 0)
        return "Ready: nothing to release";
    const names = releases.slice(0, mostNamed).map(({ name, version }) => `${name} ${version}`);
    const rest = releases.length - names.length;
    const all = rest > 0 ? [...names, rest === 1 ? "1 more package" : `${rest} more packages`] : names;
    const what = validation.mode === "tag" ? `the tag ${validation.tag}` : "merging this";
    return `Ready: ${what} releases ${listed(all)}`;
};
const firstOf = (findings) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const more = errors.length - 1;
    return [
        errors[0]?.message ?? "a gate did not pass",
        ...(more > 0 ? [`${more} more ${more === 1 ? "error" : "errors"}`] : []),
    ].join(", and ");
};
const listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
/** `2 passed, 1 failed`, in the order in which they come. */
const tally = (words) => [...Map.groupBy(words, (word) => word)].map(([word, each]) => `${each.length} ${word}`).join(", ");
const parts = ({ gates, health, change, validation, isTreeClean, }) => [
    ["Gates", gates.length === 0 ? "not configured" : tally(gates.map(({ result }) => result))],
    ["Validation", `${validation.state}, in ${validation.mode} mode`],
    ["Checks", health === undefined ? "skipped (checks: false)" : tally(health.outcomes.map(({ state }) => state))],
    ["Scope", changeWords("scope", change)],
    ["Forbidden patterns", changeWords("forbid", change)],
    ["Working tree after the gates", treeWords(isTreeClean)],
];
const found = { scope: scope.outsideScope.code, forbid: scope.forbiddenLine.code };
const changeWords = (rule, change) => {
    if (change === undefined || !change.rules.includes(rule))
        return "not configured";
    if (change.files === undefined)
        return "skipped (what the change touches cannot be known)";
    const isBroken = change.findings.some(({ code }) => code === found[rule]);
    return `${isBroken ? "failed" : "passed"}: ${count(change.files, "file")} touched`;
};
const treeWords = (isClean) => {
    if (isClean === undefined)
        return "skipped (no command was run in a git checkout)";
    return isClean ? "passed: nothing that git tracks was changed" : "failed";
};
const packageRow = ({ name, version, state, reason }) => [{ code: name }, { code: version ?? "" }, `${state}: ${reason}`];
const notesSection = ({ name, version, notes }) => notes === undefined || notes.trim() === ""
    ? []
    : [{ title: `Changelog of ${name} ${version}`, isFolded: true, block: notes }];
const checksSection = ({ health }) => health === undefined ? [] : [(0,health_section/* healthSection */.m)(health)];
const pictureSection = (graph, releases) => {
    const names = new Set(releases.map(({ name }) => name));
    if (names.size < 2)
        return [];
    const picture = (0,mermaid/* mermaid */.a)({
        ...graph,
        names: graph.names.filter((name) => names.has(name)),
        edges: graph.edges.filter(({ from, to }) => names.has(from) && names.has(to)),
    });
    return picture === undefined ? [] : [{ title: "What is released", mermaid: picture.trimEnd() }];
};


/***/ }),

/***/ 41702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReleaseGates: () => (/* binding */ runReleaseGates)
/* harmony export */ });
/* harmony import */ var _stages_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3497);
/* harmony import */ var _release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25419);
/* harmony import */ var _release_readiness_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30137);



/** Runs the gates on the tag's commit. */
const runReleaseGates = async (gates, { inputs, readiness, workspace }) => {
    if (gates.length === 0)
        return { results: [], isTreeClean: undefined, findings: [], isPassed: true };
    const repository = await readiness.git.inspect(workspace.root);
    const report = await (0,_stages_gates_gates_js__WEBPACK_IMPORTED_MODULE_0__.runGates)({
        gates,
        folder: workspace.root,
        prefix: workspace.prefix,
        repository,
        cited: repository?.commit,
        timeout: inputs.gateTimeout,
    }, { ...readiness, checkRuns: readiness.openForge(inputs.githubToken?.secret)?.checkRuns ?? _release_readiness_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .noForge */ .H });
    return { ...report, isPassed: (0,_release_readiness_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isReady */ .i)({ gates: report.results, findings: report.findings }) };
};


/***/ }),

/***/ 84692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ healthSection)
/* harmony export */ });
/** Every check in a summary: what it looked for and how it ended. A skipped one says why. */
const healthSection = ({ outcomes }) => ({
    title: "Checks",
    isFolded: true,
    head: ["check", "result", "why"],
    rows: outcomes.map(({ check, state, reason, findings }) => [
        check.title,
        state,
        state === "skipped" ? reason : countOf(findings.length),
    ]),
});
const countOf = (findings) => {
    if (findings === 0)
        return "";
    return findings === 1 ? "1 finding" : `${findings} findings`;
};


/***/ }),

/***/ 62386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   C: () => (/* binding */ gateEntries)
/* harmony export */ });
/* harmony import */ var _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80482);

/** What speaks against the release in a gate's end. */
const gateFindings = (result) => {
    const { gate } = result;
    switch (result.result) {
        case "passed":
            return [];
        case "failed":
            return [failure(gate, result)];
        case "timed out":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateTimedOut)({ gate, why: result.why })];
        case "not configured":
            return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateNotConfigured)({ gate })];
        case "skipped": {
            if (result.cause === "interrupted")
                return [(0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateInterrupted)({ gate })];
            const { why, remedy } = result;
            return [(result.cause === "outside" ? _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnreachable : _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkUnseen)({ gate, why, remedy })];
        }
    }
};
const failure = (gate, { why, url }) => gate.kind === "check"
    ? (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.checkNotPassed)({ gate, check: gate.check, why, url })
    : (0,_problem_gate_js__WEBPACK_IMPORTED_MODULE_0__.gateFailed)({ gate, why, command: "command" in gate ? gate.command : "" });
/** The output `gates`. Seconds with one decimal. */
const gateEntries = (results) => results.map((each) => ({
    id: each.gate.id,
    name: each.gate.name,
    result: each.result,
    seconds: Math.round(each.duration / 100) / 10,
    ...("why" in each ? { why: each.why } : {}),
    ...("url" in each && each.url !== undefined ? { url: each.url } : {}),
}));


/***/ }),

/***/ 41765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ drawnEdges)
/* harmony export */ });
/** The edges that pictures show: hard ones and extras. Groups order nothing, and in large workspaces outnumber the rest. */
const drawnEdges = ({ edges }) => edges.filter(({ hard, kinds }) => hard || kinds.includes("extra"));


/***/ }),

/***/ 80170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* unused harmony export mermaidLimits */
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41765);

/** What renderers take at most, in letters and in edges. https://mermaid.js.org/config/schema-docs/config.html#maxtextsize */
const mermaidLimits = { letters: 50_000, edges: 500 };
// A label is Markdown and HTML to the renderer; entities by number stand for themselves.
const label = (text) => text.replaceAll(/[^A-Za-z0-9._ -]/gu, (letter) => `#${letter.codePointAt(0)};`);
/**
 * A flowchart from the packages that nobody requires down to level 0; soft edges are dotted. Nodes have numbers for
 * names, as `end` and the like mean something. `undefined` where it would be longer than renderers take.
 */
const mermaid = (graph) => {
    const ids = new Map(graph.names.map((name, index) => [name, `p${index}`]));
    const edges = (0,_drawn_js__WEBPACK_IMPORTED_MODULE_0__/* .drawnEdges */ .D)(graph);
    const text = [
        "flowchart TD",
        ...graph.names.map((name) => `  ${ids.get(name)}["${label(name)}"]`),
        ...edges.map(({ from, to, hard }) => `  ${ids.get(from)} ${hard ? "-->" : "-.->"} ${ids.get(to)}`),
    ]
        .map((line) => `${line}\n`)
        .join("");
    const { letters, edges: mostEdges } = mermaidLimits;
    return text.length <= letters && edges.length <= mostEdges ? text : undefined;
};


/***/ }),

/***/ 39109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forbidPattern: () => (/* binding */ forbidPattern),
/* harmony export */   forbidSyntax: () => (/* binding */ forbidSyntax),
/* harmony export */   forbiddenLine: () => (/* binding */ forbiddenLine),
/* harmony export */   outsideScope: () => (/* binding */ outsideScope),
/* harmony export */   scopeGlob: () => (/* binding */ scopeGlob),
/* harmony export */   scopeUnknown: () => (/* binding */ scopeUnknown)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const andMore = (more) => (more > 0 ? `, and ${more} more` : "");
const outsideScope = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The change touches a file that `scope` does not allow.",
    why: "A release pull request that changes more than a release needs is reviewed as if it did not.",
    mend: "Take the file out of this change, or allow its path in `scope`.",
}, ({ file, globs, more }) => ({
    file,
    message: `This change may only touch ${globs.slice(0, 5).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}, not ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(file)}${andMore(more)}`,
    hint: "Take the file out of this change, or allow its path in scope",
}));
const forbiddenLine = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBIDDEN",
    severity: "error",
    mender: "project",
    meaning: "A line that the change adds matches a pattern of `forbid`.",
    why: "The project has said that such a line must not get in.",
    mend: "Take the line out, or change the pattern.",
}, ({ file, line, name, more }) => ({
    file,
    line,
    message: `An added line matches what forbid calls ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}${andMore(more)}`,
    hint: "Take the line out, or change the pattern",
}));
const scopeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "`scope` or `forbid` is set, and what the change touches cannot be known: there is no merge base with the target branch.",
    why: "What was not looked at is not within the scope.",
    mend: "Check out with `fetch-depth: 0`. Outside of a pull request, the default branch must be known as `origin`'s.",
}, ({ why, remedy }) => ({
    message: `What this change touches cannot be known: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const scopeGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-GLOB",
    severity: "error",
    mender: "usage",
    meaning: "A glob of `scope` begins with `!`, or is longer than 1,000 characters.",
    why: "`scope` says what is allowed; a glob that takes something away again would be read as a plain name.",
    mend: "List the paths that are allowed.",
}, ({ glob }) => ({
    message: `The input scope lists what is allowed, which this does not: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(glob.slice(0, 80))}`,
    hint: "List the paths that are allowed, as in packages/**",
}));
const forbidSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBID-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `forbid` is not written as `name: regex`.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Write one pattern a line, with a name before it: `debugger: \\bbreakpoint\\(`.",
}, ({ line }) => ({
    message: `This line of forbid is not name: regex: ${JSON.stringify((0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: regex, as in debugger: \\bbreakpoint\\(",
}));
const forbidPattern = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SCOPE-FORBID-PATTERN",
    severity: "error",
    mender: "usage",
    meaning: "A pattern of `forbid` is no regular expression in RE2's syntax.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Mend what the message names. RE2 has no look-arounds and no back-references: https://github.com/google/re2/wiki/Syntax",
}, ({ name, why }) => ({
    message: `The pattern ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)} of forbid cannot be read: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Write it in RE2's syntax, which has no look-arounds and no back-references",
}));


/***/ }),

/***/ 76106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ruleResult)
/* harmony export */ });
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** How a rule ended, for people. What was not looked at is never called passed. */
const ruleResult = ({ findings, skipped }, packages) => {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0)
        return `failed: ${errors === 1 ? "1 error" : `${errors} errors`}`;
    if (packages === 0)
        return "skipped: there is no package to release";
    const reasons = [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) => ({
        why,
        names: all.map((skip) => skip.package),
    }));
    if (skipped.length < packages)
        return ["passed", ...reasons.map(besides)].join("; ");
    return `skipped: ${reasons.length === 1 ? reasons[0].why : reasons.map(besides).join("; ")}`;
};
const besides = ({ why, names }) => `${(0,_problem_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)}: ${why}`;


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGates: () => (/* binding */ runGates)
});

// EXTERNAL MODULE: ./.build/js/domain/gate/gate.js
var gate_gate = __webpack_require__(18526);
// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(62386);
// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var problem_gate = __webpack_require__(80482);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(53663);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
;// CONCATENATED MODULE: ./.build/js/domain/gate/check-run.js
/** Whether a name can only be told with the names of workflows: a page shows a check run as `CI / test`. */
const namesWorkflow = (wanted, runs) => wanted.includes(" / ") && runs.every(({ name }) => name !== wanted);
/**
 * Judges the check run of a name, written as the API has it (`test`) or as a page shows it (`CI / test`,
 * `CI / test (push)`). Where several have it, all of them must have passed.
 * https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference
 */
const judgeCitation = (wanted, runs) => {
    const meant = runs.filter((run) => titles(run).includes(wanted));
    if (meant.length === 0) {
        return { kind: "absent", isFinal: runs.every(({ conclusion, isOwn }) => isOwn || conclusion !== undefined) };
    }
    const bad = meant.find(({ conclusion }) => conclusion !== undefined && !harmless.includes(conclusion));
    if (bad !== undefined)
        return end({ result: "failed", why: `ended as ${bad.conclusion}`, ...check_run_link(bad) });
    if (meant.some(({ conclusion }) => conclusion === undefined))
        return { kind: "running" };
    const vain = meant.find(({ conclusion }) => conclusion !== "success");
    if (vain === undefined)
        return end({ result: "passed", ...check_run_link(meant[0]) });
    return end({
        result: "skipped",
        why: `the check run ${wanted} ended as ${vain.conclusion}`,
        cause: "unseen",
        remedy: "Let it run on this commit, or do not cite it",
    });
};
const end = (end) => ({ kind: "end", end });
const check_run_link = ({ url }) => (url === undefined ? {} : { url });
/** Of these conclusions only `success` says that something was tried and found good. */
const harmless = ["success", "neutral", "skipped"];
const titles = ({ name, workflow }) => workflow === undefined
    ? [name]
    : [name, `${workflow.name} / ${name}`, `${workflow.name} / ${name} (${workflow.event})`];

;// CONCATENATED MODULE: ./.build/js/stages/gates/cite-check.js


/** Milliseconds between two looks. An hour of them is a quarter of the requests that a workflow's token has. */
const interval = 15_000;
/** Milliseconds in which a check run may still appear when all others have ended. */
const patience = 120_000;
/** Waits for the end of a check run that CI does on the commit, and says what it was. */
const citeCheck = async ({ check, commit, timeout }, ports) => {
    const { clock, note, signal } = ports;
    const began = clock.now();
    let noted = "";
    for (;;) {
        const citation = await look(check, commit, ports);
        if ("cause" in citation)
            return { result: "skipped", ...citation };
        if (citation.kind === "end")
            return citation.end;
        const waited = clock.now() - began;
        if (citation.kind === "absent" && (waited >= timeout || (citation.isFinal && waited >= patience))) {
            return { result: "skipped", cause: "unseen", ...absent(check, commit) };
        }
        if (waited >= timeout) {
            return { result: "timed out", why: `the check run ${check} was still running after ${(0,markdown/* seconds */.YA)(waited)}` };
        }
        if (noted !== citation.kind)
            note(`${check} is ${citation.kind === "running" ? "running" : "not there yet"}`);
        noted = citation.kind;
        await clock.sleep(Math.min(interval, timeout - waited), signal);
    }
};
const look = async (wanted, commit, { checkRuns, signal }) => {
    const runs = await checkRuns.of({ commit, withWorkflows: false, signal });
    if (!isList(runs))
        return runs;
    if (!namesWorkflow(wanted, runs))
        return judgeCitation(wanted, runs);
    const named = await checkRuns.of({ commit, withWorkflows: true, signal });
    return isList(named) ? judgeCitation(wanted, named) : named;
};
const isList = (answer) => Array.isArray(answer);
const absent = (check, commit) => ({
    why: `there is no check run ${check} on ${commit.slice(0, 12)}`,
    remedy: "Write its name as the pull request shows it (workflow / job), and see to it that it runs on this commit",
});

;// CONCATENATED MODULE: ./.build/js/stages/gates/run-gate.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Lines of a gate's output that are kept for the summary. */
const tailLines = 60;
/**
 * Runs one gate. An interrupt is an end too, and so is a command that cannot be started: what the others said is still
 * reported.
 */
const runGate = async (gate, conditions, ports) => {
    try {
        ports.signal.throwIfAborted();
        return await endOf(gate, conditions, ports);
    }
    catch (error) {
        if (ports.signal.aborted) {
            return { result: "skipped", cause: "interrupted", why: "the run was interrupted", remedy: "Run it again" };
        }
        if (error instanceof problem/* Problem */.AF)
            return { result: "failed", why: error.message };
        throw error;
    }
};
const endOf = async (gate, conditions, ports) => {
    switch (gate.kind) {
        case "none":
            return { result: "not configured" };
        case "check": {
            const { cited: commit, timeout } = conditions;
            if (commit === undefined)
                return noCommit("cite a check run of");
            const cited = { check: gate.check, commit, timeout };
            return await inLog({ gate, what: `check run ${gate.check}` }, ports, (note) => citeCheck(cited, { ...ports, note }));
        }
        case "command": {
            const command = { command: gate.command, folder: conditions.folder, isClone: false };
            return await inLog({ gate, what: gate.command }, ports, (line) => runCommand(command, conditions, { ...ports, line }));
        }
        case "clone": {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const { repository, prefix } = conditions;
                if (repository?.commit === undefined)
                    return noCommit("clone");
                const query = { topLevel: repository.topLevel, commit: repository.commit, prefix };
                const clone = __addDisposableResource(env_1, await ports.clones.make(query), true);
                const command = { command: gate.command, folder: clone.folder, isClone: true };
                return await inLog({ gate, what: `in a fresh clone: ${gate.command}` }, ports, (line) => runCommand(command, conditions, { ...ports, line }));
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    }
};
const noCommit = (verb) => ({
    result: "skipped",
    cause: "unseen",
    why: `there is no commit to ${verb}`,
    remedy: "Run it in a git checkout with at least one commit",
});
/** Shows a gate as it goes on, and how it ended after how long. */
const inLog = async ({ gate, what }, { commandLog, clock }, work) => {
    const log = commandLog.open(`${(0,gate_gate/* gateTitle */.K)(gate)}: ${what}`);
    const began = clock.now();
    let how = "did not end by itself";
    try {
        const end = await work(log.line);
        how = "why" in end ? `${end.result}, ${end.why}` : end.result;
        return end;
    }
    finally {
        log.close(`${(0,gate_gate/* gateTitle */.K)(gate)}: ${how}, after ${(0,markdown/* seconds */.YA)(clock.now() - began)}`);
    }
};
const runCommand = async (command, { timeout }, { shell, signal, line }) => {
    const lines = [];
    const onLine = (text) => {
        line(text);
        lines.push((0,inert_line/* inertLine */.F)(text));
        // Cut now and then, not at each line.
        if (lines.length > 2 * tailLines)
            lines.splice(0, lines.length - tailLines);
    };
    const exit = await shell.run({ ...command, timeout, signal, onLine });
    return readExit(exit, timeout, lines.slice(-tailLines).join("\n"));
};
const readExit = ({ code, signal, isTimedOut }, timeout, tail) => {
    if (isTimedOut)
        return { result: "timed out", why: `stopped after ${(0,markdown/* seconds */.YA)(timeout)}`, tail };
    if (code === 0)
        return { result: "passed" };
    return { result: "failed", why: code === null ? `ended by ${signal}` : `exit status ${code}`, tail };
};

;// CONCATENATED MODULE: ./.build/js/stages/gates/gates.js





/**
 * Runs the gates one after the other, all of them also where one fails. After each the runner's command files are as
 * they were before it, and nothing of it runs any more. An interrupt ends the gate that runs and skips the rest.
 */
const runGates = async (run, ports) => {
    const { gates, repository } = run;
    const results = [];
    const findings = [];
    const dirty = repository?.changed ?? [];
    if (gates.some(({ kind }) => kind === "command") && dirty.length > 0)
        findings.push((0,problem_gate.gatesOnChanges)({ files: dirty }));
    let before = repository;
    let isTreeClean;
    for (const gate of gates) {
        const kept = await ports.commandFiles.keep();
        const began = ports.clock.now();
        const end = await runGate(gate, run, ports);
        const result = { gate, ...end, duration: ports.clock.now() - began };
        results.push(result);
        findings.push(...(0,gate_result/* gateFindings */.A)(result));
        if ((0,gate_gate/* runsCode */.u)(gate) && before !== undefined && !ports.signal.aborted) {
            const after = await lookAfter(gate, before, ports.git);
            findings.push(...after.findings);
            isTreeClean = isTreeClean !== false && after.findings.length === 0;
            before = after.repository ?? before;
        }
        // After git, which may run filters that the gate has set up.
        const files = await kept.restore();
        if (files.length > 0)
            findings.push((0,problem_gate.gateWroteCommands)({ gate, files }));
    }
    return { results, findings, isTreeClean };
};
/** What a gate did to the checkout. Files that are not tracked do not count. */
const lookAfter = async (gate, before, git) => {
    try {
        const repository = await git.inspect(before.topLevel);
        const known = new Set(before.changed);
        const files = repository?.changed.filter((path) => !known.has(path)) ?? [];
        return {
            repository,
            findings: [
                ...(repository?.commit === before.commit ? [] : [(0,problem_gate.gateMovedHead)({ gate })]),
                ...(files.length === 0 ? [] : [(0,problem_gate.gateChangedFiles)({ gate, files })]),
            ],
        };
    }
    catch (error) {
        // It has left a checkout that git cannot read.
        if (!(error instanceof problem/* Problem */.AF))
            throw error;
        return { repository: undefined, findings: error.findings };
    }
};


/***/ })

};
