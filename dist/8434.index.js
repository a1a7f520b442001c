export const id = 8434;
export const ids = [8434];
export const modules = {

/***/ 99885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(62386);
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(98976);
;// CONCATENATED MODULE: ./.build/js/domain/gate/comment-body.js

/** Of a comment, in characters, on GitHub and Gitea alike. */
const commentLimit = 65_536;
/** Marks the comment as the one of the workspace in this folder of the repository. */
const commentMarker = (prefix) => `<!-- release-readiness: ${encodeURIComponent(prefix)} -->`;
const note = "\n_The rest is in the job summary._\n";
/** The report as a comment of at most `limit` characters: sections are left out from the end where it would be longer. */
const commentBody = (report, limit) => {
    const { sections = [] } = report;
    for (let count = sections.length; count >= 0; count--) {
        const body = (0,guard_summary/* guardSummary */.cs)({ ...report, sections: sections.slice(0, count) });
        const whole = count === sections.length ? body : body + note;
        if (whole.length <= limit)
            return whole;
    }
    const { verdict } = report;
    return (0,guard_summary/* guardSummary */.cs)({ verdict: verdict.slice(0, 1_000), findings: [] }) + note;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/comment.js
var comment = __webpack_require__(72016);
;// CONCATENATED MODULE: ./.build/js/stages/gates/sticky-comment.js

/**
 * Writes the comment, over the one that this token wrote before where there is one: nobody else's is touched, whatever
 * it says. A failure is a warning, for the comment says nothing that the summary does not.
 */
const writeSticky = async (sticky, comments) => {
    const { pullRequest, marker, isFork } = sticky;
    const [self, all] = [await comments.self(), await comments.list(pullRequest)];
    if (self.kind !== "found")
        return failure(self, isFork);
    if (all.kind !== "found")
        return failure(all, isFork);
    const body = `${marker}\n${sticky.body}`;
    const own = all.value.find((comment) => comment.body.startsWith(marker) && isSelf(comment.author, self.value.login));
    if (own?.body === body)
        return [];
    const answer = await (own === undefined ? comments.create(pullRequest, body) : comments.update(own.id, body));
    return answer.kind === "found" ? [] : failure(answer, isFork);
};
/** GraphQL may name an app without the suffix that REST gives it; a person cannot have such a login. */
const isSelf = ({ login, isBot }, self) => login === self || (isBot && login === `${self}[bot]`);
const failure = (answer, isFork) => {
    const why = answer.kind === "missing" ? "the forge shows this token no such pull request" : answer.why;
    if (isFork && (answer.kind === "missing" || answer.cause === "permission")) {
        return [
            (0,comment.commentNotWritten)({
                why: "the pull request comes from a fork, so this job's token can only read",
                remedy: "Read the job summary: it says the same",
            }),
        ];
    }
    return [(0,comment.commentNotWritten)({ why, remedy: "Give the job pull-requests: write; the job summary says the same" })];
};

;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/comment.js



/** Writes the report as the pull request's comment; gives what went wrong with it. */
const comment_comment = async (report, place) => {
    const { facts, signal, prefix, comments } = place;
    // An interrupted run has other things to say in the time that it has left.
    if (signal.aborted)
        return [];
    if (facts.pullRequest === undefined || comments === undefined)
        return [(0,comment.commentWithoutPull)({})];
    const marker = commentMarker(prefix);
    const body = commentBody(report, commentLimit - marker.length - 1);
    const { number: pullRequest, isFork } = facts.pullRequest;
    return await writeSticky({ pullRequest, marker, body, isFork }, comments);
};

// EXTERNAL MODULE: ./.build/js/actions/release-readiness/report.js + 1 modules
var release_readiness_report = __webpack_require__(30137);
;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/conclude.js




/** What was seen, as the action's result, and as the comment of the pull request where one is wanted. */
const conclude = async (readiness, wantsComment, told) => {
    const report = (0,release_readiness_report/* readinessReport */.d)(readiness);
    const { prefix } = readiness.validation.workspace;
    const said = wantsComment ? await comment_comment(report, { ...told.ports, prefix, comments: told.comments }) : [];
    const [ready, gates] = [(0,release_readiness_report/* isReady */.i)(readiness), (0,gate_result/* gateEntries */.C)(readiness.gates)];
    const whole = { ...report, findings: [...report.findings, ...said] };
    return {
        findings: whole.findings,
        document: { ready, gates },
        text: (0,guard_summary/* guardText */.hG)(whole),
        outputs: { ready: String(ready), gates: JSON.stringify(gates) },
        summary: (0,guard_summary/* guardSummary */.cs)(whole),
    };
};


/***/ }),

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

/***/ 47726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ statuses),
/* harmony export */   c: () => (/* binding */ isWork)
/* harmony export */ });
/**
 * The plan is data: these types are its JSON, `schema_version` 1, and keys are in snake_case as uv and the forges
 * write them. Made by one job, read by another.
 */
const statuses = [
    "publish",
    "complete",
    "published",
    "development",
    "excluded",
    "private",
    "not-a-package",
];
/** Whether the run has to do something for it. */
const isWork = ({ status }) => status === "publish" || status === "complete";


/***/ }),

/***/ 72016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentNotWritten: () => (/* binding */ commentNotWritten),
/* harmony export */   commentWithoutPull: () => (/* binding */ commentWithoutPull)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const commentNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-COMMENT-NOT-WRITTEN",
    severity: "warning",
    mender: "outside",
    meaning: "The comment on the pull request that `comment: true` asks for could not be written.",
    why: "The job summary has all that the comment would say, so nothing else is lost.",
    mend: "Give the job `pull-requests: write`. A pull request from a fork never gets a token that can write: read the job summary there.",
}, ({ why, remedy }) => ({
    message: `The comment on the pull request was not written: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const commentWithoutPull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-COMMENT-NO-PULL-REQUEST",
    severity: "notice",
    mender: "project",
    meaning: "`comment: true` was given, and this run belongs to no pull request.",
    why: "There is nothing to comment on; the job summary says the same.",
    mend: "Nothing needs to be done. The comment is written where the workflow runs on `pull_request`.",
}, () => ({
    message: "There is no pull request to comment on",
    hint: "Nothing needs to be done: the job summary says the same",
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


/***/ })

};
