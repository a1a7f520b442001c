export const id = 4985;
export const ids = [4985];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 74985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/graph/formats/document.js
var formats_document = __webpack_require__(14816);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph = __webpack_require__(33841);
// EXTERNAL MODULE: ./.build/js/domain/problem/shown.js
var shown = __webpack_require__(18804);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/member-table.js

/** `discover`: every member with path, version, and whether it can be released. */
const memberTable = (members) => {
    const cells = members.map(({ name, version, path, publishable, reason }) => [
        name,
        version ?? "dynamic",
        path,
        publishable ? "released" : `not released: ${reason}`,
    ]);
    const lines = [["package", "version", "path", "released"], ...cells];
    const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
    return lines
        .map((line) => (0,shown/* shown */.S)(line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd()))
        .join("\n");
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/discover/contract.js
var contract = __webpack_require__(82822);
;// CONCATENATED MODULE: ./.build/js/actions/discover/action.js






/** Lists the members of the workspace. Needs neither git nor uv. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ workingDirectory }, { files, absolute }) => {
        const workspace = (0,read/* readWorkspace */.i)(files, absolute(workingDirectory));
        const { root, members } = (0,formats_document/* graphDocument */.q)(workspace, (0,graph/* buildGraph */.ZG)(workspace));
        return { findings: workspace.findings, document: { root, members }, text: memberTable(members) };
    },
});


/***/ }),

/***/ 14816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ graphDocument)
/* harmony export */ });
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

const memberDocument = (member) => {
    const { isPublishable, reason } = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishabilityOf */ .d)(member);
    return {
        name: member.name,
        raw_name: member.rawName,
        path: member.path,
        version: member.version ?? null,
        is_package: member.isPackage,
        publishable: isPublishable,
        reason,
    };
};
/** The members that the graph has, with all that there is to say of them. */
const graphDocument = ({ root, members }, { names, edges, levels, cycles }) => {
    const kept = new Set(names);
    return { root, members: members.filter(({ name }) => kept.has(name)).map(memberDocument), edges, levels, cycles };
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

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publishabilityOf),
/* harmony export */   g: () => (/* binding */ publishable)
/* harmony export */ });
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);

/**
 * A package is publishable that says so itself, by `tool.uv.package` or a build system, and has no classifier that
 * begins with `Private ::`, which makes PyPI refuse it. https://pypi.org/classifiers/
 */
const publishabilityOf = ({ isDeclaredPackage, classifiers, tool }) => {
    if (!isDeclaredPackage) {
        const isToldSo = _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .aTable */ .Q5.accepts(tool.uv) && tool.uv.package === false;
        return { isPublishable: false, reason: isToldSo ? "tool.uv.package = false" : "no [build-system]" };
    }
    const privacy = classifiers.find((classifier) => /^private ::/i.test(classifier));
    if (privacy !== undefined)
        return { isPublishable: false, reason: `classifier ${privacy}` };
    return { isPublishable: true, reason: "a package" };
};
/** The members that the index is asked about, and whose version must be known. */
const publishable = ({ members }) => members.filter((member) => publishabilityOf(member).isPublishable);


/***/ })

};
