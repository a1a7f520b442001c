export const id = 1707;
export const ids = [1707];
export const modules = {

/***/ 81707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(33841);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/stages/validate/validate.js + 1 modules
var validate = __webpack_require__(76836);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/contract.js
var contract = __webpack_require__(50001);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gates.js + 2 modules
var release_readiness_gates = __webpack_require__(25419);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/problem/scope.js
var problem_scope = __webpack_require__(39109);
// EXTERNAL MODULE: ./.build/js/domain/text/pattern.js
var text_pattern = __webpack_require__(22179);
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
    const pattern = await (0,text_pattern/* compilePattern */.E)(source);
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
var picomatch = __webpack_require__(14006);
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

;// CONCATENATED MODULE: ./.build/js/stages/gates/judge-change.js




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
        const { conclude } = await loadEnd();
        return conclude(readiness, inputs.comment, { ports, comments: forge?.comments });
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
    const [{ runGates }] = await Promise.all([__webpack_require__.e(/* import() */ 3497).then(__webpack_require__.bind(__webpack_require__, 3497)), loadEnd()]);
    const gate = await runGates({
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
/** Loaded before a gate runs, and taken from memory after it. */
const loadEnd = () => Promise.all(/* import() */[__webpack_require__.e(8976), __webpack_require__.e(8434)]).then(__webpack_require__.bind(__webpack_require__, 99885));
/** Some twenty rules, which not every run needs. */
const loadChecks = () => Promise.all(/* import() */[__webpack_require__.e(9428), __webpack_require__.e(8964), __webpack_require__.e(8305)]).then(__webpack_require__.bind(__webpack_require__, 14638));
/** Where no index is to be asked, the checks ask none either. */
const checkPorts = ({ index }, ports) => index === "off" ? { ...ports, names: async () => ({ skipped: "the index is off" }) } : ports;
const presetOf = (index) => Object.values(presets/* indexPresets */.ZU).find(({ name }) => name === index);


/***/ }),

/***/ 25419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ noForge),
  D: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/gate.js
var gate = __webpack_require__(80482);
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
var gate_gate = __webpack_require__(18526);
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
var problem = __webpack_require__(15294);
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

/***/ 18526:
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

/***/ 33841:
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

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 80482:
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
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);


const titleOf = ({ id, name }) => `${id} ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`;
const gateSyntax = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-SYNTAX",
    severity: "error",
    mender: "usage",
    meaning: "A line of `gates` is not written as `name: command`.",
    why: "A gate that is not understood would not be run, and the release would look safer than it is.",
    mend: "Write one gate a line: `tests: uv run pytest`, `tests: check:CI / test`, `cold: clone`, or `cold: clone: uv sync && uv run pytest`.",
}, ({ line }) => ({
    message: `This line of gates has no name before a colon: ${JSON.stringify((0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(line))}`,
    hint: "Write name: command, as in tests: uv run pytest",
}));
const gateTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-TWICE",
    severity: "error",
    mender: "usage",
    meaning: "Two gates have one name.",
    why: "In the report nobody could tell one from the other.",
    mend: "Give each gate a name of its own, or join the commands with `&&`.",
}, ({ name }) => ({
    message: `Two gates are called ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(name)}`,
    hint: "Give each gate a name of its own, or join the commands with &&",
}));
const gatesRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-REFUSED",
    severity: "error",
    mender: "usage",
    meaning: "Gates run the project's code, and this job holds what that code should never meet.",
    why: "On `pull_request_target` and `workflow_run` a job has the repository's secrets while it may run a stranger's code; with an id-token that code could publish.",
    mend: "Run the gates on `pull_request`, `push` or `workflow_dispatch`, in a job with `contents: read` and without `id-token: write`; or cite check runs that CI has done (`tests: check:CI / test`).",
}, ({ why }) => ({
    message: `No gate is run here: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Run the gates on pull_request in a job with contents: read alone, or cite check runs (tests: check:CI / test)",
}));
const gateFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A command that the project asks to pass before a release did not.",
    why: "The project says by it that it is not ready.",
    mend: "Read the end of its output in the summary, or all of it in the log, and mend what it names.",
}, ({ gate, why, command }) => ({
    message: `The gate ${titleOf(gate)} failed: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: `Mend what it says: the end of it is in the summary, all of it in the log. To try it by hand: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(command)}`,
}));
const gateTimedOut = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-TIMED-OUT",
    severity: "error",
    mender: "project",
    meaning: "A gate was not done when its time was over. A command has been stopped with all that it had started.",
    why: "What has not ended has not passed.",
    mend: "Find out what it waits for; `gate-timeout` gives each gate more time.",
}, ({ gate, why }) => ({
    message: `The gate ${titleOf(gate)} timed out: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: "Find out what it waits for, or set gate-timeout higher",
}));
const gateNotConfigured = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const gateInterrupted = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-INTERRUPTED",
    severity: "error",
    mender: "outside",
    meaning: "The run was interrupted before a gate was done.",
    why: "What has not ended has not passed.",
    mend: "Run it again.",
}, ({ gate }) => ({ message: `The gate ${titleOf(gate)} was interrupted`, hint: "Run it again" }));
const checkNotPassed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-CHECK-FAILED",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites did not end well on this commit.",
    why: "The project says by it that it is not ready.",
    mend: "Open the check run, mend what it names, and push.",
}, ({ gate, check, why, url }) => ({
    message: `The gate ${titleOf(gate)} did not pass: the check run ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(check)} ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: url === undefined ? "Open the check run and mend what it names" : `See ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(url)}`,
}));
const checkUnseen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-CHECK-UNSEEN",
    severity: "error",
    mender: "project",
    meaning: "A check run that a gate cites was not run, or cannot be seen from here.",
    why: "A check run that was skipped, or that nobody could see, has not passed.",
    mend: "Write its name as the pull request shows it, `workflow / job`; give the job `checks: read` and `actions: read`; and see to it that it runs on this commit.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const checkUnreachable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-GATE-FORGE-DOWN",
    severity: "error",
    mender: "outside",
    meaning: "The forge did not say how a cited check run ended: it could not be reached, or failed.",
    why: "What nobody could see has not passed.",
    mend: "Run it again later; the forge's status page tells how it is.",
}, ({ gate, why, remedy }) => ({
    message: `The gate ${titleOf(gate)} was skipped: ${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(why)}`,
    hint: (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(remedy),
}));
const gateWroteCommands = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const listed = (files) => `${files.slice(0, 3).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
const gateChangedFiles = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const gateMovedHead = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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
const gatesOnChanges = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
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

/***/ 33346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ tagElsewhere)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14092);
/* harmony import */ var _tag_owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26551);





/**
 * The project elsewhere in the repository that a tag belongs to; `undefined` where it is this workspace's, or nobody's.
 * A tag without a name is the project's at the repository's top, unless a package here has that version, or may have it.
 */
const tagElsewhere = (tag, { formats, workspace, neighbours }) => {
    const here = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, (0,_tag_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .tagMembers */ .U)(workspace.members));
    if (here?.kind === "package")
        return undefined;
    const isOurs = ({ version }) => version === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalVersion */ .Bp)(version) === here?.version;
    if (here !== undefined && (workspace.above === undefined || (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_1__/* .publishable */ .g)(workspace).some(isOurs)))
        return undefined;
    const all = neighbours();
    const top = all.find(({ path }) => path === ".");
    if (here !== undefined)
        return { version: here.version, name: titleOf(top), path: "." };
    for (const each of all) {
        const version = versionFor(tag, each, each.path === "." ? "any" : "named");
        if (version !== undefined)
            return { version, name: titleOf(each), path: each.path };
    }
    return undefined;
};
const titleOf = (neighbour) => neighbour?.name ?? neighbour?.path ?? "the top";
/** What a tag says of a neighbour, by the formats that this sets, or where it sets none, the usual ones. */
const versionFor = (tag, { name, version, tagFormats }, which) => {
    const formats = (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTagFormats */ .Ce)(tagFormats, new Map());
    if (!("workspace" in formats))
        return undefined;
    const match = (0,_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchTag */ ._)(tag, formats, name === undefined ? new Map() : new Map([[name, version]]));
    return match?.kind === "package" || which === "any" || tagFormats.length > 0 ? match?.version : undefined;
};


/***/ }),

/***/ 22179:
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

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readNeighbours)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35908);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19660);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48260);





/** Deeper folders, and these, hold nobody's own projects. */
const deepest = 6;
const passedOver = new Set(["node_modules", "site-packages", "__pycache__", "venv", "dist", "build"]);
/** The projects of the repository beside the workspace, by its folders; links are not followed. */
const readNeighbours = (files, workspace) => {
    const top = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(workspace);
    const own = new Set([".", ...workspace.members.map(({ path }) => path)].map((path) => ownFolder(workspace, path)));
    const found = [];
    const look = (folder, depth) => {
        const entries = files.list(folder) ?? [];
        if (!own.has(folder) && entries.some(({ name }) => name === "pyproject.toml")) {
            const text = files.readText((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(folder, "pyproject.toml"));
            if (text !== undefined)
                found.push(neighbour((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .relative */ .V8)(top, folder) || ".", text));
        }
        if (depth === deepest)
            return;
        for (const { name, kind, isLink } of entries) {
            if (kind === "folder" && !isLink && !name.startsWith(".") && !passedOver.has(name)) {
                look((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(folder, name), depth + 1);
            }
        }
    };
    look(top, 0);
    return found;
};
const ownFolder = ({ root }, path) => (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .normalize */ .S8)((0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(root, path));
const neighbour = (path, text) => {
    const { project, tool } = (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .readPyproject */ .x)("pyproject.toml", text);
    const formats = [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .tableIn */ .sV)(tool, "release-actions")["tag-format"]].flat().filter((each) => _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .aString */ .z1.accepts(each));
    return {
        name: project === undefined ? undefined : (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(project.name),
        version: project?.version,
        path,
        tagFormats: formats
            .flatMap((each) => each.split(/[\n,]/))
            .map((each) => each.trim())
            .filter((each) => each !== ""),
    };
};


/***/ }),

/***/ 76836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/domain/tag/elsewhere.js
var tag_elsewhere = __webpack_require__(33346);
// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var plan_wish = __webpack_require__(86982);
// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(68729);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/domain/validation/aim.js





/** Reads the wish. Packages that are never published are not asked. */
const readAim = (wish, { workspace, config, tagFormats }) => {
    const { members } = workspace;
    const mode = wish.mode === "auto" ? (wish.tag === undefined ? "branch" : "tag") : wish.mode;
    const tagText = mode === "tag" ? wish.tag : undefined;
    const context = { members, config, tagFormats };
    const named = attempt(() => (0,plan_wish/* readWish */.a)({ packages: wish.packages, exclude: [], tag: undefined }, context));
    const tagged = attempt(() => (0,plan_wish/* readWish */.a)({ packages: [], exclude: [], tag: tagText }, context));
    const findings = [
        ...named.findings,
        ...tagged.findings,
        ...(mode === "tag" && tagText === undefined ? [(0,problem_history.tagNotGiven)({})] : []),
    ];
    const tag = tagged.selection?.tag;
    const isMeant = ({ name }) => tag?.match.kind !== "package" || tag.match.name === name;
    const meant = members
        .filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined)
        .filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
        .filter(isMeant);
    return { mode, tagText, tag, members: findings.length > 0 ? [] : meant, findings };
};
const attempt = (read) => {
    try {
        return { selection: read(), findings: [] };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { selection: undefined, findings: error.findings };
        throw error;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/neighbours.js
var neighbours = __webpack_require__(5191);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/stages/validate/find-index.js
var find_index = __webpack_require__(99927);
;// CONCATENATED MODULE: ./.build/js/stages/validate/validate.js








/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
const validate = async (given, ports) => {
    const { files, config } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, ports.absolute(given.workingDirectory));
    const uv = ports.indexes.read(workspace.root);
    const { name, index } = (0,find_index/* findIndex */.S)(given.index, config, uv);
    const wish = { ...given, index: name };
    const tagFormats = (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config);
    const elsewhere = wish.tag === undefined || wish.mode === "branch"
        ? undefined
        : (0,tag_elsewhere/* tagElsewhere */.l)(wish.tag, { formats: tagFormats, workspace, neighbours: () => (0,neighbours/* readNeighbours */.b)(files, workspace) });
    if (elsewhere !== undefined)
        return ofAnother(wish.tag ?? "", elsewhere, workspace);
    const aim = readAim(wish, { workspace, config, tagFormats });
    const names = workspace.members.map(({ name }) => name);
    const findings = [...workspace.findings, ...(0,config_config/* unknownPackages */.AN)(config, names), ...aim.findings];
    // The rules take their time to load, and mistakes in the files and inputs end the run before.
    const { judgeRelease } = await Promise.all(/* import() */[__webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 6460));
    return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};
/** The tag of another workspace releases nothing here. */
const ofAnother = (tag, elsewhere, workspace) => ({
    mode: "tag",
    tag,
    tagVersion: elsewhere.version,
    state: "idle",
    packages: [],
    rules: [],
    findings: [...workspace.findings, (0,plan.tagOfAnother)({ tag, ...elsewhere })],
    workspace,
});


/***/ })

};
