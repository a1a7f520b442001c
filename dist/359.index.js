export const id = 359;
export const ids = [359];
export const modules = {

/***/ 60359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/checks/frame/health-section.js
var health_section = __webpack_require__(84692);
// EXTERNAL MODULE: ./.build/js/domain/text/inert-line.js
var inert_line = __webpack_require__(2996);
// EXTERNAL MODULE: ./.build/js/checks/frame/outcome.js
var frame_outcome = __webpack_require__(28346);
;// CONCATENATED MODULE: ./.build/js/checks/frame/health-text.js


/** `Workspace health: 2 errors, 1 warning in 12 packages, of which 9 are published`. */
const healthVerdict = ({ findings, outcomes }, packages) => {
    const published = packages.filter(({ isPublished }) => isPublished).length;
    const skipped = outcomes.filter(({ state }) => state === "skipped").length;
    const size = packages.length === 1 ? "1 package" : `${packages.length} packages`;
    return [
        `Workspace health: ${(0,frame_outcome/* countOf */.p)(findings)} in ${size}, of which ${published} ${published === 1 ? "is" : "are"} published`,
        ...(skipped === 0 ? [] : [`${skipped} of ${outcomes.length} checks skipped`]),
    ].join("; ");
};
/** What a terminal shows of the checks: one line for each that found something or was skipped, one for all others. */
const healthText = (health, packages) => {
    const { outcomes, ignored } = health;
    const rows = ["failed", "warned", "noted", "skipped"].flatMap((state) => outcomes.filter((outcome) => shownState(outcome) === state).map((outcome) => rowOf(outcome)));
    const passed = outcomes.filter((outcome) => shownState(outcome) === "passed").map(({ check }) => check.name);
    const width = Math.max(0, ...rows.map(({ name }) => name.length));
    return [
        healthVerdict(health, packages),
        ...(rows.length > 0 ? [""] : []),
        ...rows.map(({ state, name, rest }) => `  ${state.padEnd(7)}  ${name.padEnd(width)}  ${rest}`),
        ...(passed.length > 0 ? ["", ...wrapped(passed, "  passed   ")] : []),
        ...(ignored > 0 ? ["", `${ignored} ${ignored === 1 ? "finding is" : "findings are"} ignored`] : []),
    ].join("\n");
};
const shownState = ({ state, findings }) => state === "passed" && findings.length > 0 ? "noted" : state;
const rowOf = (outcome) => ({
    state: shownState(outcome),
    name: outcome.check.name,
    rest: outcome.state === "skipped" ? (0,inert_line/* inertLine */.F)(outcome.reason) : (0,frame_outcome/* countOf */.p)(outcome.findings),
});
const widest = 100;
const wrapped = (names, start) => {
    const lines = [start];
    for (const [index, name] of names.entries()) {
        const word = index === names.length - 1 ? name : `${name}, `;
        if (`${lines.at(-1)}${word}`.trimEnd().length > widest)
            lines.push(" ".repeat(start.length));
        lines.push(`${lines.pop()}${word}`);
    }
    return lines.map((line) => line.trimEnd());
};
/** The checks for the JSON document. */
const healthDocument = ({ outcomes, ignored }) => ({
    checks: outcomes.map(({ check, state, reason, findings }) => ({
        name: check.name,
        title: check.title,
        state,
        reason: reason === "" ? null : reason,
        findings: findings.length,
    })),
    ignored,
});

// EXTERNAL MODULE: ./.build/js/checks/frame/world.js
var world = __webpack_require__(11234);
// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(33841);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-choice.js
var check_choice = __webpack_require__(48749);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(98976);
// EXTERNAL MODULE: ./.build/js/domain/text/unified-diff.js
var unified_diff = __webpack_require__(1071);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/stages/health/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(14638);
// EXTERNAL MODULE: ./.build/js/stages/health/plan-edits.js
var plan_edits = __webpack_require__(81006);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/check/contract.js
var contract = __webpack_require__(90117);
;// CONCATENATED MODULE: ./.build/js/actions/check/action.js















/** Runs every check on the workspace, and mends what it is asked to. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ workingDirectory, ignore, strict, fix, yes }, ports) => {
        const { files, absolute, config, edits: writer } = ports;
        if (yes && !fix)
            throw new problem/* Problem */.AF((0,check_choice.yesWithoutFix)({}));
        const look = async () => {
            const workspace = (0,read/* readWorkspace */.i)(files, absolute(workingDirectory));
            const graph = (0,graph_graph/* buildGraph */.ZG)(workspace);
            return { workspace, graph, health: await (0,check_workspace.checkWorkspace)({ workspace, graph, config, ignore, strict }, ports) };
        };
        const first = await look();
        const planned = fix ? (0,plan_edits/* planEdits */.r)(first.health.fixes, first.workspace, files) : [];
        const { edits, findings: refused } = (0,plan_edits/* keepInside */.K)(planned, first.workspace.root, files);
        if (yes)
            for (const { path, after } of edits)
                await writer.write(path, after);
        const isWritten = yes && edits.length > 0;
        const { workspace, graph, health } = isWritten ? await look() : first;
        const diff = await (0,unified_diff/* unifiedDiff */.W)(edits);
        const { packages } = (0,world/* worldOf */.c)(workspace, graph, config);
        const findings = [...workspace.findings, ...(0,config_config/* unknownPackages */.AN)(config, graph.names), ...health.findings, ...refused];
        return {
            findings,
            document: {
                ...healthDocument(health),
                fixable: health.fixes.length,
                ...(fix ? { diff, written: isWritten ? edits.map(({ file }) => file) : [] } : {}),
            },
            text: [
                healthText(health, packages),
                ...(fix ? fixLines({ edits, diff, isWritten }) : mendable(health.fixes.length)),
            ].join("\n"),
            summary: (0,guard_summary/* guardSummary */.cs)({ verdict: healthVerdict(health, packages), findings, sections: [(0,health_section/* healthSection */.m)(health)] }),
        };
    },
});
const mendable = (count) => count === 0 ? [] : ["", `${count} of them can be mended by a program: check --fix shows how`];
const fixLines = ({ edits, diff, isWritten }) => {
    if (edits.length === 0)
        return ["", "Nothing that a program could mend"];
    const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
    return [
        "",
        ...diff.trimEnd().split("\n").map(inert_line/* inertLine */.F),
        "",
        isWritten ? `${count} written` : `Nothing is written yet: check --fix --yes writes ${count}`,
    ];
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
