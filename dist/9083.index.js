export const id = 9083;
export const ids = [9083];
export const modules = {

/***/ 99468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 19083:
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
var graph_graph = __webpack_require__(33841);
;// CONCATENATED MODULE: ./.build/js/domain/graph/formats/ascii.js

/** The packages that no other one requires, and one of each cycle that is left. */
const topsOf = ({ names, edges, cycles }) => {
    const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle])));
    const isInside = (from, to) => cycleOf.has(to) && cycleOf.get(from) === cycleOf.get(to);
    const required = new Set(edges.filter(({ from, to, hard }) => hard && !isInside(from, to)).map(({ to }) => to));
    return names.filter((name) => {
        const unit = cycleOf.get(name) ?? [name];
        return unit[0] === name && !unit.some((each) => required.has(each));
    });
};
/**
 * A tree of hard requirements in plain letters. What has been shown with its requirements before is marked with `(*)`
 * and not repeated, so that the tree has a line for each edge at most.
 */
const ascii = (graph) => {
    const required = (0,graph_graph/* hardRequirements */.Mv)(graph);
    const shown = new Set();
    const lines = [];
    const open = topsOf(graph)
        .map((name) => ({ name, lead: "", indent: "" }))
        .reverse();
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
        const { name, lead, indent } = step;
        const children = required.get(name) ?? [];
        const isRepeated = shown.has(name) && children.length > 0;
        lines.push(`${lead}${name}${isRepeated ? " (*)" : ""}\n`);
        shown.add(name);
        if (isRepeated)
            continue;
        const steps = children.map((child, index) => {
            const isLast = index === children.length - 1;
            return {
                name: child,
                lead: `${indent}${isLast ? "`-- " : "|-- "}`,
                indent: `${indent}${isLast ? "    " : "|   "}`,
            };
        });
        open.push(...steps.reverse());
    }
    return lines.join("");
};

// EXTERNAL MODULE: ./.build/js/domain/graph/formats/drawn.js
var drawn = __webpack_require__(41765);
;// CONCATENATED MODULE: ./.build/js/domain/graph/formats/d2.js

// Single quotes, because in double ones d2 puts in variables. https://d2lang.com/tour/strings/
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
/** D2. Soft edges are dashed. https://d2lang.com/tour/connections/ */
const d2 = (graph) => [
    "direction: down",
    ...graph.names.map(quote),
    ...(0,drawn/* drawnEdges */.D)(graph).map(({ from, to, hard }) => `${quote(from)} -> ${quote(to)}${hard ? "" : ": { style.stroke-dash: 3 }"}`),
]
    .map((line) => `${line}\n`)
    .join("");

;// CONCATENATED MODULE: ./.build/js/domain/graph/formats/dot.js

const dot_quote = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
/** Graphviz. Soft edges are dashed. https://graphviz.org/doc/info/lang.html */
const dot = (graph) => {
    const lines = [
        ...graph.names.map((name) => `  ${dot_quote(name)};`),
        ...(0,drawn/* drawnEdges */.D)(graph).map(({ from, to, hard }) => `  ${dot_quote(from)} -> ${dot_quote(to)}${hard ? "" : " [style=dashed, constraint=false]"};`),
    ];
    return `digraph workspace {\n  rankdir=TB;\n  node [shape=box];\n${lines.map((line) => `${line}\n`).join("")}}\n`;
};

;// CONCATENATED MODULE: ./.build/js/domain/graph/formats/levels.js
/** One line for each level, first to be published first; then the cycles. */
const levelsText = ({ levels, cycles }) => {
    const width = String(levels.length - 1).length;
    const lines = [
        ...levels.map((level, index) => `level ${String(index).padStart(width)}  ${level.join(" ")}`),
        ...cycles.map((cycle) => `cycle  ${" ".repeat(width)} ${cycle.join(" ")}`),
    ];
    return lines.map((line) => `${line}\n`).join("");
};
const cell = (names) => names.map((name) => `\`${name.replaceAll(/[`|\n]/g, "")}\``).join(" ");
/** The levels as a Markdown table, for graphs that no picture can hold. */
const levels_levelsTable = ({ levels, cycles }) => {
    const rows = [
        ...levels.map((level, index) => `| ${index} | ${cell(level)} |`),
        ...cycles.map((cycle) => `| cycle | ${cell(cycle)} |`),
    ];
    return ["| level | packages |", "| --- | --- |", ...rows].map((line) => `${line}\n`).join("");
};

// EXTERNAL MODULE: ./.build/js/domain/graph/formats/mermaid.js
var formats_mermaid = __webpack_require__(80170);
;// CONCATENATED MODULE: ./.build/js/domain/graph/formats/formats.js





/** The graph as text, by the name of the format. JSON is `graphDocument`'s. */
const graphFormats = {
    levels: levelsText,
    dot: dot,
    mermaid: (graph) => (0,formats_mermaid/* mermaid */.a)(graph) ?? levels_levelsTable(graph),
    d2: d2,
    ascii: ascii,
};
/** Renderers shrink a chart to the page's width: with more packages side by side nobody can read it. */
const widestChart = 12;
/** A picture for a page of Markdown: a chart where that can be read, else a table. */
const graphMarkdown = (graph) => {
    const isNarrow = graph.levels.every(({ length }) => length <= widestChart);
    const chart = isNarrow ? mermaid(graph) : undefined;
    return chart === undefined ? levelsTable(graph) : `\`\`\`mermaid\n${chart}\`\`\`\n`;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/graph.js
var problem_graph = __webpack_require__(11137);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/text/nearest.js
var nearest = __webpack_require__(35111);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(99468);
// EXTERNAL MODULE: ./.build/js/actions/graph/contract.js
var contract = __webpack_require__(99189);
;// CONCATENATED MODULE: ./.build/js/actions/graph/action.js










/** Shows which members require which. Needs neither git nor uv. */
const action_action = (0,action/* defineAction */.Q)({
    contract: contract/* contract */.d,
    run: async ({ workingDirectory, format, deps, rdeps }, { files, absolute }) => {
        const workspace = (0,read/* readWorkspace */.i)(files, absolute(workingDirectory));
        const whole = (0,graph_graph/* buildGraph */.ZG)(workspace);
        const parts = [
            ...(deps === undefined ? [] : [around(whole, deps, graph_graph/* dependencies */.El)]),
            ...(rdeps === undefined ? [] : [around(whole, rdeps, graph_graph/* dependents */.Fc)]),
        ];
        const graph = parts.reduce(graph_graph/* restrict */.xu, whole);
        const text = graphFormats[format === "text" || format === "json" ? "levels" : format](graph);
        return { findings: workspace.findings, document: { ...(0,formats_document/* graphDocument */.q)(workspace, graph) }, text };
    },
});
/** A package and what it reaches. */
const around = (graph, asked, reach) => {
    const name = (0,python_name/* normalizeName */.Pc)(asked);
    if (graph.names.includes(name))
        return new Set([name, ...reach(graph, name)]);
    throw new problem/* Problem */.AF((0,problem_graph.unknownMember)({ name: asked, nearest: (0,nearest/* nearest */.p)(name, graph.names) }));
};


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

/***/ 11137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownMember: () => (/* binding */ unknownMember)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

const unknownMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-GRAPH-UNKNOWN-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "The package whose requirements or dependents were asked for is no member of the workspace.",
    why: "The graph shows how members require each other, nothing else.",
    mend: "Correct the name. `release-actions discover` lists the members.",
}, ({ name, nearest }) => ({
    message: `No member of the workspace has this name: ${name}`,
    hint: nearest === undefined ? "release-actions discover lists the members" : `Did you mean ${nearest}?`,
}));


/***/ }),

/***/ 35111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that is most like `word`, `undefined` where none is near: at most a third of its letters differ, and two at least may. */
const nearest = (word, words) => {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    for (const candidate of words) {
        // Nobody means a word of a hundred letters by one of ten, and comparing them costs the product of both.
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = distance(word.toLowerCase(), candidate.toLowerCase());
        if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) {
            best = { word: candidate, edits };
        }
    }
    return best?.word;
};
/** Letters added, dropped, replaced, or swapped with their neighbour. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
const distance = (from, to) => {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const edits = [rows[row - 1][column] + 1, line[column - 1] + 1, rows[row - 1][column - 1] + (same ? 0 : 1)];
            if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
                edits.push(rows[row - 2][column - 2] + 1);
            }
            line.push(Math.min(...edits));
        }
        rows.push(line);
    }
    return rows[from.length][to.length];
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
