export const id = 9083;
export const ids = [9083];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/graph/formats/document.js
var formats_document = __webpack_require__(4816);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
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
var drawn = __webpack_require__(1765);
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
var formats_mermaid = __webpack_require__(170);
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

// EXTERNAL MODULE: ./.build/js/domain/nearest.js
var nearest = __webpack_require__(9799);
// EXTERNAL MODULE: ./.build/js/domain/problem/graph.js
var problem_graph = __webpack_require__(1137);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(1305);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(9141);
// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/graph/contract.js
var contract = __webpack_require__(9189);
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

/***/ 4816:
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

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownMember: () => (/* binding */ unknownMember)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const unknownMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
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

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ dynamicRequirements),
/* harmony export */   u: () => (/* binding */ hasDynamicRequirements)
/* harmony export */ });
/* harmony import */ var _python_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9476);
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9015);


/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
const hasDynamicRequirements = ({ dynamic }) => dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
/** What the lock knows of a member's dynamic requirements on members. */
const dynamicRequirements = ({ name, dynamic }, locked, members) => (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRequirement */ .p)(text);
    if (!parsed.ok || !members.has(parsed.requirement.name))
        return [];
    const { requirement } = parsed;
    const isExtra = requirement.marker !== undefined && (0,_python_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .impliesExtra */ .Oi)(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies"))
        return [];
    return [{ table: "uv.lock", index, requirement, kind: isExtra ? "extra" : "dynamic" }];
});


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


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readWorkspace)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/problem/workspace.js
var workspace = __webpack_require__(5708);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(5383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/dynamic.js
var workspace_dynamic = __webpack_require__(3714);
// EXTERNAL MODULE: ./.build/js/domain/workspace/git-top.js
var git_top = __webpack_require__(9737);
// EXTERNAL MODULE: ./.build/js/domain/problem/pyproject.js
var pyproject = __webpack_require__(1301);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(7285);
// EXTERNAL MODULE: ./.build/js/domain/workspace/shapes.js
var shapes = __webpack_require__(9637);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/lock.js




const startOfPackage = /^\[\[package\]\]\r?$/gm;
const isLocal = /^source = \{ (?:editable|virtual|directory) = /m;
const lock_text = (table, key) => (shapes/* aString */.z1.accepts(table[key]) ? table[key] : "");
const textOf = (entry) => {
    if (!shapes/* aTable */.Q5.accepts(entry) || lock_text(entry, "name") === "")
        return [];
    const extras = shapes/* aList */.u0.accepts(entry.extras) ? `[${entry.extras.join(",")}]` : "";
    const marker = lock_text(entry, "marker");
    return [`${lock_text(entry, "name")}${extras}${lock_text(entry, "specifier")}${marker === "" ? "" : ` ; ${marker}`}`];
};
/**
 * What uv has seen as the requirements of the packages of this workspace (`requires-dist`), those from build backends
 * included. Only their parts of the lock are parsed, as most of it is about other packages. uv leaves out specifiers of
 * workspace sources. `file` is the lock's name in findings. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLock = (file, lock) => {
    const found = new Map();
    const starts = Array.from(lock.matchAll(startOfPackage), ({ index }) => index);
    for (const [position, start] of starts.entries()) {
        const part = lock.slice(start, starts[position + 1]);
        if (!isLocal.test(part))
            continue;
        const parsed = (0,parse/* parseToml */.M)(part);
        if (!parsed.ok) {
            const line = lock.slice(0, start).split("\n").length - 1 + parsed.line;
            throw new problem/* Problem */.AF((0,pyproject.invalidToml)({ why: parsed.message, place: { file, line, column: parsed.column } }));
        }
        const [entry] = shapes/* aList */.u0.accepts(parsed.table.package) ? parsed.table.package : [];
        if (!shapes/* aTable */.Q5.accepts(entry))
            continue;
        const metadata = shapes/* aTable */.Q5.accepts(entry.metadata) ? entry.metadata["requires-dist"] : undefined;
        found.set(lock_text(entry, "name"), shapes/* aList */.u0.accepts(metadata) ? metadata.flatMap(textOf) : []);
    }
    return found;
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/members.js + 2 modules
var workspace_members = __webpack_require__(1448);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(5908);
// EXTERNAL MODULE: ./.build/js/domain/workspace/pyproject.js + 2 modules
var workspace_pyproject = __webpack_require__(9660);
// EXTERNAL MODULE: ./.build/js/domain/workspace/root.js
var workspace_root = __webpack_require__(6327);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/read.js










const globFindings = (matches, { pyproject }, file) => {
    const { withoutFile, brokenLinks, faults } = matches;
    if (withoutFile.length + brokenLinks.length + faults.length === 0)
        return [];
    const document = (0,spans/* openToml */.Jm)(pyproject.text);
    const globOf = (table, position) => {
        const path = ["tool", "uv", "workspace", table, position];
        const glob = pyproject.workspace?.[table][position] ?? "";
        return { glob, place: { file, ...(document && (0,spans/* placeIn */.VV)(document, path)) } };
    };
    return [
        ...faults.map(({ table, glob, message }) => (0,workspace.invalidGlob)({ ...globOf(table, glob), why: message })),
        ...withoutFile.map(({ path, glob }) => (0,workspace.noMemberFile)({ ...globOf("members", glob), folder: path })),
        ...brokenLinks.map(({ path, glob }) => (0,workspace.brokenMemberLink)({ ...globOf("members", glob), link: path })),
    ];
};
/** Keeps what can be a member, and says what is wrong with the rest. */
const gather = ({ sound, findings, fileByName, named }, candidate) => {
    const { path, file, pyproject } = candidate;
    const { project } = pyproject;
    findings.push(...pyproject.findings);
    if (!pyproject.isManaged && path !== ".")
        return;
    if (pyproject.workspace !== undefined && path !== ".")
        findings.push((0,workspace.nestedWorkspace)({ file }));
    for (const name of pyproject.workspaceSources)
        if (name !== project?.name)
            named.add(name);
    if (project === undefined) {
        if (!pyproject.hasProjectTable && pyproject.findings.length === 0)
            findings.push((0,workspace.noProjectTable)({ file }));
        return;
    }
    const other = fileByName.get(project.name);
    if (other !== undefined)
        findings.push((0,workspace.sameName)({ name: project.name, other, place: { file } }));
    fileByName.set(project.name, other ?? file);
    sound.push({ path, file, pyproject, project });
};
const gatherAll = (root, matches, fileOf) => {
    const { hasProjectTable, workspaceSources } = root.pyproject;
    const named = new Set(hasProjectTable ? [] : workspaceSources);
    const gathering = { sound: [], findings: [], fileByName: new Map(), named };
    const isRootListed = matches.members.some(({ path }) => path === "");
    if (hasProjectTable || isRootListed) {
        gather(gathering, { path: ".", file: fileOf("pyproject.toml"), pyproject: root.pyproject });
    }
    for (const { path: found, text } of matches.members) {
        if (found === "")
            continue;
        const file = fileOf((0,workspace_path/* join */.fj)(found, "pyproject.toml"));
        const path = (0,workspace_path/* isAbsolute */.oP)(found) ? (0,workspace_path/* relative */.V8)(root.folder, found) : found;
        gather(gathering, { path, file, pyproject: (0,workspace_pyproject/* readPyproject */.x)(file, text) });
    }
    return gathering;
};
/** Outside of git, files are named by where they lie below the root. */
const inTree = (finding, fileOf) => finding.file !== undefined && (0,workspace_path/* isAbsolute */.oP)(finding.file) ? { ...finding, file: fileOf(finding.file) } : finding;
/**
 * Reads the workspace that a folder belongs to, by uv's rules: the folder may be any inside of it; a project without
 * workspace is a workspace of one. Throws a `Problem` with everything that is wrong.
 */
const readWorkspace = (files, startFolder) => {
    const root = (0,workspace_root/* findRoot */.w)(files, startFolder);
    const top = (0,git_top/* gitTopOf */.v)(files, root.folder) ?? root.folder;
    const prefix = (0,workspace_path/* relative */.V8)(top, root.folder);
    const fileOf = (path) => {
        if ((0,workspace_path/* isAbsolute */.oP)(path))
            return (0,workspace_path/* relative */.V8)(top, path);
        return path.startsWith("..") ? (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) : (0,workspace_path/* join */.fj)(prefix, path);
    };
    const matches = (0,workspace_members/* findMembers */.h)(files, root.folder, root.pyproject.workspace ?? { members: [], exclude: [] });
    const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
    const findings = [
        ...matches.findings.map((finding) => inTree(finding, fileOf)),
        ...globFindings(matches, root, fileOf("pyproject.toml")),
        ...gathered.findings,
    ];
    if (findings.some(({ severity }) => severity === "error"))
        throw new problem/* Problem */.AF(findings);
    const lockFile = (0,workspace_path/* join */.fj)(root.folder, "uv.lock");
    // Most of a large lock is about strangers: it is opened only where it knows more than the members say.
    const isLockNeeded = sound.some(({ project }) => (0,workspace_dynamic/* hasDynamicRequirements */.u)(project));
    const lock = isLockNeeded ? files.readText(lockFile) : undefined;
    const locked = lock === undefined ? new Map() : readLock(fileOf("uv.lock"), lock);
    const members = sound.map(({ path, pyproject, project }) => {
        const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
        const dynamic = (0,workspace_dynamic/* dynamicRequirements */._)(project, locked, fileByName);
        const requirements = dynamic.length === 0 ? project.requirements : [...project.requirements, ...dynamic];
        return { ...project, requirements, path, isPackage, text: pyproject.text, tool: pyproject.tool };
    });
    return {
        root: root.folder,
        prefix,
        rootText: root.pyproject.text,
        rootTool: root.pyproject.tool,
        members: members.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        hasLock: files.realPath(lockFile) !== undefined,
        findings,
    };
};


/***/ })

};
