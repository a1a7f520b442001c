export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateSections)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

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

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ noForge),
  D: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var gate = __webpack_require__(482);
;// CONCATENATED MODULE: ./.build/js/domain/gate/parse-gates.js

/** What a fresh clone runs where nothing else is said: all members, as the lock has them. */
const cloneDefault = "uv sync --locked --all-packages";
/**
 * Reads lines `name: command`, `name: check:<check run>`, `name: clone` and `name: clone: command`. They are numbered in
 * their order; of a line that cannot be read there is a finding and no gate.
 */
const parseGates = (lines) => {
    const gates = [];
    const findings = [];
    const seen = new Set();
    for (const line of lines) {
        const colon = line.indexOf(":");
        const name = line.slice(0, Math.max(0, colon)).trim();
        if (name === "")
            findings.push((0,gate.gateSyntax)({ line }));
        else if (seen.has(name))
            findings.push((0,gate.gateTwice)({ name }));
        else
            gates.push({ id: `RG-${gates.length + 1}`, name, ...readWork(line.slice(colon + 1).trim()) });
        seen.add(name);
    }
    return { gates, findings };
};
const readWork = (text) => {
    if (text === "")
        return { kind: "none" };
    if (text.startsWith("check:")) {
        const check = text.slice("check:".length).trim();
        return check === "" ? { kind: "none" } : { kind: "check", check };
    }
    if (text === "clone")
        return { kind: "clone", command: cloneDefault };
    if (text.startsWith("clone:"))
        return { kind: "clone", command: text.slice("clone:".length).trim() || cloneDefault };
    return { kind: "command", command: text };
};

// EXTERNAL MODULE: ./.build/js/domain/gate/gate.js
var gate_gate = __webpack_require__(8526);
;// CONCATENATED MODULE: ./.build/js/domain/gate/refusal.js


/** Events whose jobs hold the repository's secrets while they may run the code of anybody's pull request. */
const privileged = ["pull_request_target", "workflow_run"];
/** Why this is no place for the project's own commands; `undefined` where it is. Citations of check runs run nothing. */
const refuseGates = (gates, { event, hasIdentity }) => {
    if (!gates.some(gate_gate/* runsCode */.u))
        return undefined;
    if (event !== undefined && privileged.includes(event)) {
        return (0,gate.gatesRefused)({
            why: `the event ${event} gives the code of any pull request what the repository keeps secret`,
        });
    }
    return hasIdentity
        ? (0,gate.gatesRefused)({ why: "the job can get an id-token, with which its code could publish" })
        : undefined;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/gates.js



/** Reads the input `gates`; a `Problem` where a line cannot be read, or this is no place for the project's code. */
const readGates = (lines, place) => {
    const { gates, findings } = parseGates(lines);
    const refusal = refuseGates(gates, place);
    const all = [...findings, ...(refusal === undefined ? [] : [refusal])];
    if (all.length > 0)
        throw new problem/* Problem */.AF(all);
    return gates;
};
/** Where no repository of a forge is known. */
const noForge = {
    of: async () => ({
        cause: "unseen",
        why: "no repository of a forge is known here",
        remedy: "Run it in a workflow, or set GITHUB_REPOSITORY and GITHUB_TOKEN",
    }),
};


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ isReady),
  d: () => (/* binding */ readinessReport)
});

// EXTERNAL MODULE: ./.build/js/domain/graph/formats/mermaid.js
var mermaid = __webpack_require__(170);
// EXTERNAL MODULE: ./.build/js/domain/problem/scope.js
var scope = __webpack_require__(9109);
// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
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
        .flatMap((name) => onIndex(name, (preset) => (0,index_presets/* publisherPage */.cx)(preset, name)));
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
            links: onIndex("pending publishers", index_presets/* pendingPublisherPage */.lJ),
        },
        {
            what: "PYPI_API_TOKEN, where one is used, reaches no other projects, is a secret of the publishing environment, and is younger than 90 days",
            why: "A token for a whole account publishes everything its owner has, and one that never changes is known to every job that ever had it.",
            links: [...page("secrets", "secrets/actions", "actions/secrets"), ...onIndex("tokens", index_presets/* tokenPage */.$b)],
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
var rules = __webpack_require__(6106);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gate-sections.js
var gate_sections = __webpack_require__(7949);
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
const checksSection = ({ health }) => health === undefined
    ? []
    : [
        {
            title: "Checks",
            isFolded: true,
            head: ["check", "result", "why"],
            rows: health.outcomes.map(({ check, state, reason, findings }) => [
                check.title,
                state,
                state === "skipped" ? reason : findings.length === 0 ? "" : count(findings.length, "finding"),
            ]),
        },
    ];
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

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateFindings),
/* harmony export */   C: () => (/* binding */ gateEntries)
/* harmony export */ });
/* harmony import */ var _problem_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(482);

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

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateTitle),
/* harmony export */   u: () => (/* binding */ runsCode)
/* harmony export */ });
/** Whether it runs code of the project. */
const runsCode = ({ kind }) => kind === "command" || kind === "clone";
/** `RG-1 tests` */
const gateTitle = ({ id, name }) => `${id} ${name}`;


/***/ }),

/***/ 1765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ drawnEdges)
/* harmony export */ });
/** The edges that pictures show: hard ones and extras. Groups order nothing, and in large workspaces outnumber the rest. */
const drawnEdges = ({ edges }) => edges.filter(({ hard, kinds }) => hard || kinds.includes("extra"));


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mermaid)
/* harmony export */ });
/* unused harmony export mermaidLimits */
/* harmony import */ var _drawn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1765);

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

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNotPassed: () => (/* binding */ checkNotPassed),
/* harmony export */   checkUnreachable: () => (/* binding */ checkUnreachable),
/* harmony export */   checkUnseen: () => (/* binding */ checkUnseen),
/* harmony export */   gateChangedFiles: () => (/* binding */ gateChangedFiles),
/* harmony export */   gateFailed: () => (/* binding */ gateFailed),
/* harmony export */   gateInterrupted: () => (/* binding */ gateInterrupted),
/* harmony export */   gateMovedHead: () => (/* binding */ gateMovedHead),
/* harmony export */   gateNotConfigured: () => (/* binding */ gateNotConfigured),
/* harmony export */   gateSyntax: () => (/* binding */ gateSyntax),
/* harmony export */   gateTimedOut: () => (/* binding */ gateTimedOut),
/* harmony export */   gateTwice: () => (/* binding */ gateTwice),
/* harmony export */   gateWroteCommands: () => (/* binding */ gateWroteCommands),
/* harmony export */   gatesOnChanges: () => (/* binding */ gatesOnChanges),
/* harmony export */   gatesRefused: () => (/* binding */ gatesRefused)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);


const titleOf = ({ id, name }) => `${id} ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`;
const gateSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `gates` is not written as `name: command`.",
    why: "A gate that is not understood would not be run, and the release would look safer than it is.",
    mend: "Write one gate a line: `tests: uv run pytest`, `tests: check:CI / test`, `cold: clone`, or `cold: clone: uv sync && uv run pytest`.",
}, ({ line }) => ({
    message: `This line of gates has no name before a colon: ${JSON.stringify((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: command, as in tests: uv run pytest",
}));
const gateTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "Two gates have one name.",
    why: "In the report nobody could tell one from the other.",
    mend: "Give each gate a name of its own, or join the commands with `&&`.",
}, ({ name }) => ({
    message: `Two gates are called ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`,
    hint: "Give each gate a name of its own, or join the commands with &&",
}));
const gatesRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-REFUSED",
    severity: "error",
    mender: "usage",
    meaning: "Gates run the project's code, and this job holds what that code should never meet.",
    why: "On `pull_request_target` and `workflow_run` a job has the repository's secrets while it may run a stranger's code; with an id-token that code could publish.",
    mend: "Run the gates on `pull_request`, `push` or `workflow_dispatch`, in a job with `contents: read` and without `id-token: write`; or cite check runs that CI has done (`tests: check:CI / test`).",
}, ({ why }) => ({
    message: `No gate is run here: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Run the gates on pull_request in a job with contents: read alone, or cite check runs (tests: check:CI / test)",
}));
const gateFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A command that the project asks to pass before a release did not.",
    why: "The project says by it that it is not ready.",
    mend: "Read the end of its output in the summary, or all of it in the log, and mend what it names.",
}, ({ gate, why, command }) => ({
    message: `The gate ${titleOf(gate)} failed: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: `Mend what it says: the end of it is in the summary, all of it in the log. To try it by hand: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(command)}`,
}));
const gateTimedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-TIMED-OUT",
    severity: "error",
    mender: "project",
    meaning: "A gate was not done when its time was over. A command has been stopped with all that it had started.",
    why: "What has not ended has not passed.",
    mend: "Find out what it waits for; `gate-timeout` gives each gate more time.",
}, ({ gate, why }) => ({
    message: `The gate ${titleOf(gate)} timed out: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Find out what it waits for, or set gate-timeout higher",
}));
const gateNotConfigured = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-NOT-CONFIGURED",
    severity: "error",
    mender: "project",
    meaning: "A gate has a name, and nothing behind it.",
    why: "Nothing was run, so nothing passed. Mostly it is an expression of the workflow that came out empty.",
    mend: "Write a command or `check:<check run>` behind the name, or remove the line.",
}, ({ gate }) => ({
    message: `The gate ${titleOf(gate)} has no command`,
    hint: "Write a command behind its name, or remove the line; an expression of the workflow may have come out empty",
}));
const gateInterrupted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-INTERRUPTED",
    severity: "error",
    mender: "outside",
    meaning: "The run was interrupted before a gate was done.",
    why: "What has not ended has not passed.",
    mend: "Run it again.",
}, ({ gate }) => ({ message: `The gate ${titleOf(gate)} was interrupted`, hint: "Run it again" }));
const checkNotPassed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-CHECK-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites did not end well on this commit.",
    why: "The project says by it that it is not ready.",
    mend: "Open the check run, mend what it names, and push.",
}, ({ gate, check, why, url }) => ({
    message: `The gate ${titleOf(gate)} did not pass: the check run ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(check)} ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: url === undefined ? "Open the check run and mend what it names" : `See ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(url)}`,
}));
const checkUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-CHECK-UNSEEN",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites was not run, or cannot be seen from here.",
    why: "A check run that was skipped, or that nobody could see, has not passed.",
    mend: "Write its name as the pull request shows it, `workflow / job`; give the job `checks: read` and `actions: read`; and see to it that it runs on this commit.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const checkUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-FORGE-DOWN",
    severity: "error",
    mender: "outside",
    meaning: "The forge did not say how a cited check run ended: it could not be reached, or failed.",
    why: "What nobody could see has not passed.",
    mend: "Run it again later; the forge's status page tells how it is.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const gateWroteCommands = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-WROTE-COMMANDS",
    severity: "error",
    mender: "project",
    meaning: "A gate wrote into a file by which a step tells the runner its outputs, variables or summary.",
    why: "By these files it could change what later steps do. The gate is not told where they are, so it went looking.",
    mend: "Find out which of the project's code does this. The change has been undone.",
}, ({ gate, files }) => ({
    message: `The gate ${titleOf(gate)} wrote into the runner's ${files.join(", ")}`,
    hint: "The change has been undone; find out which of the project's code went looking for this file",
}));
const listed = (files) => `${files.slice(0, 3).map(_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
const gateChangedFiles = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-CHANGED-FILES",
    severity: "error",
    mender: "project",
    meaning: "A gate changed files that git tracks.",
    why: "What the gates that follow it see is not the commit any more, and a tool that rewrites files in a check hides that they were not as they should be.",
    mend: "Let the command check only (`ruff format --check`, `uv sync --locked`), or commit what it makes. Ignored files never count.",
}, ({ gate, files }) => ({
    file: files[0],
    message: `The gate ${titleOf(gate)} changed what git tracks: ${listed(files)}`,
    hint: "Let the command check only, or commit what it makes",
}));
const gateMovedHead = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-MOVED-HEAD",
    severity: "error",
    mender: "project",
    meaning: "A gate checked out or made another commit.",
    why: "What the gates that follow it see is not the commit that is to be released.",
    mend: "Let the command leave the checkout as it is.",
}, ({ gate }) => ({
    message: `The gate ${titleOf(gate)} left the checkout at another commit`,
    hint: "Let the command leave the checkout as it is",
}));
const gatesOnChanges = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-GATE-ON-CHANGES",
    severity: "warning",
    mender: "project",
    meaning: "Files that git tracks had changes when the gates began.",
    why: "The gates have seen these files, and not the commit.",
    mend: "Commit or stash them, and run it again.",
}, ({ files }) => ({
    file: files[0],
    message: `The gates ran on changes that are not committed: ${listed(files)}`,
    hint: "Commit or stash them, and run it again",
}));


/***/ }),

/***/ 9109:
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
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);


const andMore = (more) => (more > 0 ? `, and ${more} more` : "");
const outsideScope = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The change touches a file that `scope` does not allow.",
    why: "A release pull request that changes more than a release needs is reviewed as if it did not.",
    mend: "Take the file out of this change, or allow its path in `scope`.",
}, ({ file, globs, more }) => ({
    file,
    message: `This change may only touch ${globs.slice(0, 5).map(_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}, not ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(file)}${andMore(more)}`,
    hint: "Take the file out of this change, or allow its path in scope",
}));
const forbiddenLine = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-FORBIDDEN",
    severity: "error",
    mender: "project",
    meaning: "A line that the change adds matches a pattern of `forbid`.",
    why: "The project has said that such a line must not get in.",
    mend: "Take the line out, or change the pattern.",
}, ({ file, line, name, more }) => ({
    file,
    line,
    message: `An added line matches what forbid calls ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}${andMore(more)}`,
    hint: "Take the line out, or change the pattern",
}));
const scopeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "`scope` or `forbid` is set, and what the change touches cannot be known: there is no merge base with the target branch.",
    why: "What was not looked at is not within the scope.",
    mend: "Check out with `fetch-depth: 0`. Outside of a pull request, the default branch must be known as `origin`'s.",
}, ({ why, remedy }) => ({
    message: `What this change touches cannot be known: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const scopeGlob = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-GLOB",
    severity: "error",
    mender: "usage",
    meaning: "A glob of `scope` begins with `!`, or is longer than 1,000 characters.",
    why: "`scope` says what is allowed; a glob that takes something away again would be read as a plain name.",
    mend: "List the paths that are allowed.",
}, ({ glob }) => ({
    message: `The input scope lists what is allowed, which this does not: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(glob.slice(0, 80))}`,
    hint: "List the paths that are allowed, as in packages/**",
}));
const forbidSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-FORBID-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `forbid` is not written as `name: regex`.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Write one pattern a line, with a name before it: `debugger: \\bbreakpoint\\(`.",
}, ({ line }) => ({
    message: `This line of forbid is not name: regex: ${JSON.stringify((0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: regex, as in debugger: \\bbreakpoint\\(",
}));
const forbidPattern = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-SCOPE-FORBID-PATTERN",
    severity: "error",
    mender: "usage",
    meaning: "A pattern of `forbid` is no regular expression in RE2's syntax.",
    why: "A pattern that is not understood would find nothing, and look as if there were nothing to find.",
    mend: "Mend what the message names. RE2 has no look-arounds and no back-references: https://github.com/google/re2/wiki/Syntax",
}, ({ name, why }) => ({
    message: `The pattern ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)} of forbid cannot be read: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Write it in RE2's syntax, which has no look-arounds and no back-references",
}));


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ runGates)
});

// EXTERNAL MODULE: ./.build/js/domain/gate/gate.js
var gate_gate = __webpack_require__(8526);
// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(2386);
// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var problem_gate = __webpack_require__(482);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/domain/report/markdown.js
var markdown = __webpack_require__(3663);
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

;// CONCATENATED MODULE: ./.build/js/stages/cite-check.js


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

;// CONCATENATED MODULE: ./.build/js/stages/run-gate.js
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

;// CONCATENATED MODULE: ./.build/js/stages/gates.js





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
