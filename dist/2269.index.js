export const id = 2269;
export const ids = [2269];
export const modules = {

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(6954);
// EXTERNAL MODULE: ./.build/js/stages/validate.js + 1 modules
var validate = __webpack_require__(5481);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/contract.js
var contract = __webpack_require__(1);
// EXTERNAL MODULE: ./.build/js/actions/release-readiness/gates.js + 2 modules
var release_readiness_gates = __webpack_require__(5419);
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
    const [{ runGates }] = await Promise.all([__webpack_require__.e(/* import() */ 6883).then(__webpack_require__.bind(__webpack_require__, 6883)), loadEnd()]);
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
const loadEnd = () => __webpack_require__.e(/* import() */ 5301).then(__webpack_require__.bind(__webpack_require__, 5301));
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

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];


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


/***/ })

};
