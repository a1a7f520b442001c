export const id = 4263;
export const ids = [4263];
export const modules = {

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/gate/gate-result.js
var gate_result = __webpack_require__(2386);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(8976);
// EXTERNAL MODULE: ./.build/js/stages/gates.js + 3 modules
var stages_gates = __webpack_require__(6883);
// EXTERNAL MODULE: ./.build/js/stages/validate.js + 1 modules
var validate = __webpack_require__(5481);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
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
var comment = __webpack_require__(2016);
;// CONCATENATED MODULE: ./.build/js/stages/sticky-comment.js

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

// EXTERNAL MODULE: ./.build/js/actions/release-readiness/contract.js
var contract = __webpack_require__(1);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gates.js + 2 modules
var release_readiness_gates = __webpack_require__(5419);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/report.js + 1 modules
var release_readiness_report = __webpack_require__(137);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/scope.js
var problem_scope = __webpack_require__(9109);
// EXTERNAL MODULE: ./.build/js/domain/pattern.js
var domain_pattern = __webpack_require__(6035);
;// CONCATENATED MODULE: ./.build/js/domain/scope/forbid.js


/** Reads lines `name: regex`, RE2's syntax; all that is wrong with them at once. */
const readForbidden = async (lines) => {
    const read = await Promise.all(lines.map(readLine));
    return {
        forbidden: read.filter((each) => "pattern" in each),
        findings: read.filter((each) => "code" in each),
    };
};
const readLine = async (line) => {
    const colon = line.indexOf(":");
    const [name, source] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1).trim()];
    if (name === "" || source === "")
        return (0,problem_scope.forbidSyntax)({ line });
    const pattern = await (0,domain_pattern/* compilePattern */.E)(source);
    return "why" in pattern ? (0,problem_scope.forbidPattern)({ name, why: pattern.why }) : { name, pattern };
};
const mostFound = 100;
/** Gathers what is forbidden in lines as they come: the first hundred as findings, of the rest the number. */
const watchForbidden = (forbidden) => {
    const found = [];
    let more = 0;
    return {
        see: ({ file, line, text }) => {
            for (const { name, pattern } of forbidden) {
                if (!pattern.test(text))
                    continue;
                if (found.length < mostFound)
                    found.push({ file, line, name });
                else
                    more++;
            }
        },
        findings: () => found.map((each, index) => (0,problem_scope.forbiddenLine)({ ...each, more: index === mostFound - 1 ? more : 0 })),
    };
};

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/js/domain/scope/scope.js


const longestGlob = 1_000;
/**
 * Reads path globs, relative to the git top level: `*` stays within a folder, `**` does not, a glob that ends in `/`
 * means all that is below it, and names that begin with a dot are no exception. https://github.com/micromatch/picomatch#globbing-features
 */
const readScope = (globs) => {
    const bad = globs.find((glob) => glob.length > longestGlob || glob.startsWith("!"));
    if (bad !== undefined)
        return (0,problem_scope.scopeGlob)({ glob: bad });
    const options = { dot: true, nonegate: true, noextglob: true };
    const matchers = globs.map((glob) => picomatch(glob.replace(/^(?:\.?\/)+/, "").replace(/\/$/, "/**"), options));
    return { globs, admits: (path) => matchers.some((matches) => matches(path)) };
};
const mostNamed = 50;
/** A finding for each file outside the scope; of very many the last one counts the rest. */
const judgeScope = ({ globs, admits }, files) => {
    const outside = files.flatMap(({ path, from }) => [path, ...(from === undefined ? [] : [from])].filter((each) => !admits(each)));
    return outside.slice(0, mostNamed).map((file, index) => {
        const more = index === mostNamed - 1 ? outside.length - mostNamed : 0;
        return (0,problem_scope.outsideScope)({ file, globs, more });
    });
};

;// CONCATENATED MODULE: ./.build/js/stages/judge-change.js




/** Reads the rules; a `Problem` with all that is wrong in them. The judge then reads the change, from git. */
const changeJudge = async ({ scope, forbid }, changes) => {
    const allowed = readScope(scope);
    const { forbidden, findings } = await readForbidden(forbid);
    if ("code" in allowed)
        throw new problem/* Problem */.AF([allowed, ...findings]);
    if (findings.length > 0)
        throw new problem/* Problem */.AF(findings);
    const rules = [...(scope.length > 0 ? ["scope"] : []), ...(forbid.length > 0 ? ["forbid"] : [])];
    return async (question) => {
        const change = await changes.find(question);
        if ("unknown" in change) {
            const { unknown: why, remedy } = change;
            return { files: undefined, rules, findings: [(0,problem_scope.scopeUnknown)({ why, remedy })] };
        }
        const watch = watchForbidden(forbidden);
        if (forbidden.length > 0)
            await changes.addedLines({ folder: question.folder, ...change }, watch.see);
        return {
            files: change.files.length,
            rules,
            findings: [...(scope.length === 0 ? [] : judgeScope(allowed, change.files)), ...watch.findings()],
        };
    };
};

;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/rules.js



/** What the inputs ask for, read; a `Problem` with everything in them that cannot be. */
const readRules = async ({ scope, forbid, gates: lines }, { changes, facts }) => {
    const isAsked = scope.length + forbid.length > 0;
    const [judge, gates] = await Promise.allSettled([
        isAsked ? changeJudge({ scope, forbid }, changes) : undefined,
        (async () => (0,release_readiness_gates/* readGates */.D)(lines, facts))(),
    ]);
    if (judge.status === "fulfilled" && gates.status === "fulfilled")
        return { judge: judge.value, gates: gates.value };
    const reasons = [judge, gates].flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    throw (reasons.find((reason) => !(reason instanceof problem/* Problem */.AF)) ??
        new problem/* Problem */.AF(reasons.flatMap((reason) => reason.findings)));
};

;// CONCATENATED MODULE: ./.build/js/actions/release-readiness/action.js













/** Looks at everything that a release needs, runs the project's own gates last, and says whether it is ready. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async (inputs, ports) => {
        const forge = ports.openForge(inputs.githubToken?.secret);
        const readiness = await look(inputs, ports, forge?.checkRuns ?? release_readiness_gates/* noForge */.H);
        const report = (0,release_readiness_report/* readinessReport */.d)(readiness);
        const prefix = readiness.validation.workspace.prefix;
        const said = inputs.comment ? await comment_comment(report, { ...ports, prefix, comments: forge?.comments }) : [];
        const [ready, gates] = [(0,release_readiness_report/* isReady */.i)(readiness), (0,gate_result/* gateEntries */.C)(readiness.gates)];
        const whole = { ...report, findings: [...report.findings, ...said] };
        return {
            findings: whole.findings,
            document: { ready, gates },
            text: (0,guard_summary/* guardText */.hG)(whole),
            outputs: { ready: String(ready), gates: JSON.stringify(gates) },
            summary: (0,guard_summary/* guardSummary */.cs)(whole),
        };
    },
});
/**
 * What cannot be used is said before anything is looked at. What runs the project's code comes last, when nothing of this
 * program is left to be loaded: that code could rewrite its files.
 */
const look = async (inputs, ports, checkRuns) => {
    const { config, facts } = ports;
    const { ignore, strict } = inputs;
    const { judge, gates } = await readRules(inputs, ports);
    const validation = await (0,validate/* validate */.t)(inputs, ports);
    const { workspace } = validation;
    const graph = (0,graph_graph/* buildGraph */.ZG)(workspace);
    const wish = { workspace, graph, config, ignore, strict };
    const health = inputs.checks ? await (await loadChecks()).checkWorkspace(wish, checkPorts(inputs, ports)) : undefined;
    const change = await judge?.({ folder: workspace.root, target: facts.target });
    const repository = await ports.git.inspect(workspace.root);
    const gate = await (0,stages_gates/* runGates */.A)({
        gates,
        folder: workspace.root,
        prefix: workspace.prefix,
        repository,
        cited: facts.pullRequest?.head ?? repository?.commit,
        timeout: inputs.gateTimeout,
    }, { ...ports, checkRuns });
    return {
        validation,
        gates: gate.results,
        isTreeClean: gate.isTreeClean,
        health,
        change,
        graph: inputs.preview ? graph : undefined,
        checklist: { forge: facts.forge, index: presetOf(inputs.index) },
        findings: (0,distinct/* distinct */.d)([
            ...validation.findings,
            ...(health?.findings ?? []),
            ...(change?.findings ?? []),
            ...gate.findings,
        ]),
    };
};
/** Some twenty rules, which not every run needs. */
const loadChecks = () => Promise.all(/* import() */[__webpack_require__.e(9428), __webpack_require__.e(2647), __webpack_require__.e(6728)]).then(__webpack_require__.bind(__webpack_require__, 2675));
/** Where no index is to be asked, the checks ask none either. */
const checkPorts = ({ index }, ports) => index === "off" ? { ...ports, names: async () => ({ skipped: "the index is off" }) } : ports;
const presetOf = (index) => Object.values(index_presets/* indexPresets */.ZU).find(({ name }) => name === index);


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ buildGraph),
  El: () => (/* binding */ dependencies),
  Fc: () => (/* binding */ dependents),
  Mv: () => (/* binding */ hardRequirements),
  xu: () => (/* binding */ restrict)
});

;// CONCATENATED MODULE: ./.build/js/domain/workspace/workspace.js
const requirementKinds = ["runtime", "extra", "build", "dynamic", "group"];

;// CONCATENATED MODULE: ./.build/js/domain/graph/components.js
/**
 * The strongly connected components of a graph, each after those that it leads to. Tarjan's algorithm, linear, and with a
 * stack of its own, so that chains may be long. https://doi.org/10.1137/0201010
 */
const components = (nodes, next) => {
    const found = [];
    const visits = new Map();
    const open = [];
    const enter = (node) => {
        const visit = { order: visits.size, lowest: visits.size, isOpen: true };
        visits.set(node, visit);
        open.push(node);
        return { node, visit, leadsTo: next(node), done: 0 };
    };
    const close = (node, { order, lowest }) => {
        if (lowest !== order)
            return;
        const component = open.splice(open.lastIndexOf(node));
        for (const member of component)
            visits.get(member).isOpen = false;
        found.push(component);
    };
    const explore = (start) => {
        const path = [enter(start)];
        for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
            const value = step.leadsTo[step.done];
            step.done += 1;
            if (value === undefined) {
                path.pop();
                close(step.node, step.visit);
                const above = path.at(-1)?.visit;
                if (above !== undefined)
                    above.lowest = Math.min(above.lowest, step.visit.lowest);
                continue;
            }
            const visit = visits.get(value);
            if (visit === undefined)
                path.push(enter(value));
            else if (visit.isOpen)
                step.visit.lowest = Math.min(step.visit.lowest, visit.order);
        }
    };
    for (const node of nodes)
        if (!visits.has(node))
            explore(node);
    return found;
};

;// CONCATENATED MODULE: ./.build/js/domain/graph/graph.js


const byName = (a, b) => (a < b ? -1 : 1);
const isHard = (kind) => kind !== "extra" && kind !== "group";
/** The packages that each one requires by hard edges. */
const hardRequirements = ({ names, edges, }) => {
    const required = new Map(names.map((name) => [name, []]));
    for (const { from, to, hard } of edges)
        if (hard)
            required.get(from)?.push(to);
    return required;
};
const levelOfUnit = (unit, required, levels) => {
    let highest = -1;
    // What is in the unit itself has no level yet.
    for (const name of unit) {
        for (const other of required.get(name) ?? [])
            highest = Math.max(highest, levels.get(other) ?? -1);
    }
    return highest + 1;
};
/** A graph of these names and edges, both sorted already. */
const arrange = (names, edges) => {
    const required = hardRequirements({ names, edges });
    const units = components(names, (name) => required.get(name) ?? []);
    const levelOf = new Map();
    for (const unit of units) {
        const level = levelOfUnit(unit, required, levelOf);
        for (const name of unit)
            levelOf.set(name, level);
    }
    const levels = [];
    for (const name of names) {
        const level = levelOf.get(name) ?? 0;
        while (levels.length <= level)
            levels.push([]);
        levels[level]?.push(name);
    }
    const cycles = units.filter(({ length }) => length > 1).map((unit) => unit.toSorted(byName));
    return { names, edges, levels, cycles: cycles.toSorted(([a = ""], [b = ""]) => byName(a, b)) };
};
const addKind = (draft, kind) => {
    if (draft.kinds.includes(kind))
        return;
    draft.kinds.push(kind);
    draft.kinds = requirementKinds.filter((each) => draft.kinds.includes(each));
    draft.hard ||= isHard(kind);
};
/**
 * The graph of a workspace's members. A requirement is internal if its name is a member's; those of a package on itself
 * are no edges. Runtime requirements, build requirements and dynamic ones are hard; extras and groups order nothing.
 */
const buildGraph = ({ members }) => {
    const sorted = members.toSorted((a, b) => byName(a.name, b.name));
    const names = sorted.map(({ name }) => name);
    // The last edge that leads to each member: one look tells siblings from strangers, and finds the edge to merge with.
    const last = new Map(names.map((name) => [name, undefined]));
    const edges = sorted.flatMap(({ name: from, requirements }) => {
        const drafts = [];
        for (const { requirement, kind } of requirements) {
            const to = requirement.name;
            const draft = last.get(to);
            if (draft?.from === from) {
                addKind(draft, kind);
            }
            else if (to !== from && (draft !== undefined || last.has(to))) {
                const made = { from, to, kinds: [kind], hard: isHard(kind) };
                last.set(to, made);
                drafts.push(made);
            }
        }
        return drafts.sort((a, b) => byName(a.to, b.to));
    });
    return arrange(names, edges);
};
/** The part of a graph that has only these packages; levels and cycles are those of the part. */
const restrict = ({ names, edges }, kept) => arrange(names.filter((name) => kept.has(name)), edges.filter(({ from, to }) => kept.has(from) && kept.has(to)));
const reach = (start, next) => {
    const found = new Set();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        for (const other of next.get(name) ?? []) {
            if (other === start || found.has(other))
                continue;
            found.add(other);
            open.push(other);
        }
    }
    return found;
};
/** What a package requires by hard edges, directly or through others, itself left out. */
const dependencies = (graph, name) => reach(name, hardRequirements(graph));
/** What requires a package by hard edges, directly or through others, itself left out. */
const dependents = (graph, name) => {
    const turned = graph.edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
    return reach(name, hardRequirements({ names: graph.names, edges: turned }));
};


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/**
 * Reads a regular expression in RE2's syntax, which takes time linear in the text: a user's pattern can then stop no run.
 * `^` and `$` stand for the ends of a line; `(?P<name>…)` and `(?<name>…)` name a group; there are no back-references and
 * no look-arounds. Each match may cost the rest of the text: take no more of them than are needed. https://github.com/google/re2/wiki/Syntax
 */
const compilePattern = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
        return {
            source,
            groupCount: compiled.groupCount(),
            names: new Map(Object.entries(compiled.namedGroups())),
            test: (text) => compiled.test(text),
            *matchAll(text) {
                for (const match of compiled.matchAll(text)) {
                    const groups = match;
                    yield { index: match.index ?? 0, text: match[0], groups: groups.map((group) => group ?? undefined) };
                }
            },
        };
    }
    catch (error) {
        if (!Error.isError(error))
            throw error;
        return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
    }
};


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentNotWritten: () => (/* binding */ commentNotWritten),
/* harmony export */   commentWithoutPull: () => (/* binding */ commentWithoutPull)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);


const commentNotWritten = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
    code: "RA-COMMENT-NOT-WRITTEN",
    severity: "warning",
    mender: "outside",
    meaning: "The comment on the pull request that `comment: true` asks for could not be written.",
    why: "The job summary has all that the comment would say, so nothing else is lost.",
    mend: "Give the job `pull-requests: write`. A pull request from a fork never gets a token that can write: read the job summary there.",
}, ({ why, remedy }) => ({
    message: `The comment on the pull request was not written: ${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const commentWithoutPull = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .L)({
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


/***/ })

};
