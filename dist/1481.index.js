export const id = 1481;
export const ids = [1481];
export const modules = {

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

/***/ 84580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ withBound),
/* harmony export */   Th: () => (/* binding */ takesBound),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* unused harmony export boundKinds */
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);

/** uv's words for what `uv add` writes behind a name, and `off`. https://docs.astral.sh/uv/reference/settings/#add-bounds */
const boundKinds = (/* unused pure expression or super */ null && (["lower", "major", "minor", "exact", "off"]));
/**
 * The specifier that holds the version, as uv writes it: `>=1.2.3`, `>=1.2.3,<2.0.0`, `>=1.2.3,<1.3.0`, `==1.2.3`. Leading
 * zeros are passed over, so that `0.1.2` counts as major 1 of 0. uv forgets the epoch in the upper bound, which then
 * admits nothing; here it stays. Local parts cannot be ordered by and are left out, as uv does. Empty for `off`.
 */
const boundOf = (kind, version) => {
    const bound = { ...version, local: [] };
    switch (kind) {
        case "lower":
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "major":
        case "minor": {
            const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
            const end = { ...bound, release: upper, pre: undefined, post: undefined, dev: undefined };
            return `>=${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)},<${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(end)}`;
        }
        case "exact":
            return `==${(0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .qh)(bound)}`;
        case "off":
            return "";
    }
};
/** The release with one more at `place`, zeros behind it, and at least as long as it was. */
const bump = (release, place) => Array.from({ length: Math.max(release.length, place + 1) }, (_, index) => {
    const number = release[index] ?? 0n;
    if (index < place)
        return number;
    return index === place ? number + 1n : 0n;
});
const nextMajor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 1 : first);
};
const nextMinor = (release) => {
    const first = release.findIndex((number) => number !== 0n);
    return bump(release, first === -1 ? 2 : Math.max(first, Math.min(first + 1, 2)));
};
/** Whether a requirement says nothing of versions yet. */
const takesBound = ({ specifier, url }) => specifier === "" && url === undefined;
/**
 * The requirement's text with the specifier added behind name and extras, all else as it was written. A requirement that
 * has a specifier or a URL stays as it is.
 */
const withBound = (requirement, bound) => {
    const { text, spans } = requirement;
    if (!takesBound(requirement) || bound === "")
        return text;
    const end = (spans.extras ?? spans.name).end;
    const rest = text.slice(spans.specifier?.end ?? end);
    return `${text.slice(0, end)}${bound}${rest}`;
};


/***/ }),

/***/ 13086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ checkRequirements)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47726);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42596);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84580);





/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning.
 */
const checkRequirements = (workspace, member, siblings) => {
    const findings = [];
    for (const declared of member.requirements) {
        if ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .takesBound */ .Th)(declared.requirement))
            continue;
        const { name, text, specifier, url } = declared.requirement;
        const sibling = siblings.get(name);
        if (sibling === undefined || declared.kind === "group")
            continue;
        const version = sibling.version ?? "";
        const isAdmitted = version === "" || (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .admits */ .t)((0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpecifiers */ .$)(specifier) ?? [], version);
        if (url === undefined && isAdmitted)
            continue;
        const place = (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementPlace */ .Np)(workspace, member, declared);
        const finding = { name: member.name, requirement: text, sibling: name, place };
        if (url !== undefined) {
            findings.push((0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.directUrl)(finding));
            continue;
        }
        const excluded = (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_1__.excludesSibling)({ ...finding, version });
        const isReleased = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c)(sibling) || sibling.status === "published";
        findings.push(isReleased ? excluded : { ...excluded, severity: "warning" });
    }
    return findings;
};


/***/ }),

/***/ 78394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planBounds),
/* harmony export */   l: () => (/* binding */ mayBeBound)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27433);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84580);



/**
 * What the requirements of a member on its siblings become in the built metadata: those without specifier get the bound
 * of the sibling's version. Groups are never in the metadata, and what a backend adds is not in the file.
 */
const planBounds = (member, kind, versionOf) => {
    const edits = [];
    for (const declared of member.requirements) {
        const { requirement, table } = declared;
        if (!mayBeBound(declared) || requirement.name === member.name)
            continue;
        const version = versionOf(requirement.name, declared.kind);
        if (version === undefined)
            continue;
        const edit = { from: requirement.text, to: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .withBound */ .P6)(requirement, (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .boundOf */ .s0)(kind, (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version))), table };
        // A requirement that stands twice in one list is edited in both places by the one edit.
        if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other)))
            edits.push(edit);
    }
    return edits;
};
/** Whether it ends up in the metadata, is written in the file, and says nothing of versions. */
const mayBeBound = (declared) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .takesBound */ .Th)(declared.requirement) && declared.kind !== "group" && (0,_plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(declared);
const isSame = (a, b) => a.from === b.from && a.table === b.table;


/***/ }),

/***/ 48220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69186);
/* harmony import */ var _tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26551);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27433);





/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b)) === 0;
/** What the tag leaves open, and where its version is not the package's. */
const checkTag = (check) => [...checkFormat(check), ...checkTagVersion(check)];
/** Where the tag is read by a format that nobody has set. */
const checkFormat = ({ tag: { text, match }, tagFormats, workspace: { members } }) => {
    if ((0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSetFormat */ .L)(text, tagFormats, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .tagMembers */ .U)(members)) !== undefined)
        return [];
    const format = tagFormats.usual.find((each) => {
        const read = (0,_tag_match_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .matchSetFormat */ .L)(text, { workspace: [each], usual: [], packages: new Map() }, (0,_tag_tag_owners_js__WEBPACK_IMPORTED_MODULE_3__/* .tagMembers */ .U)(members));
        return read?.kind === match.kind;
    });
    return format === undefined ? [] : [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagFormatAssumed)({ tag: text, format: format.text })];
};
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTagVersion = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,_member_place_js__WEBPACK_IMPORTED_MODULE_4__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]),
        },
    });
    const having = (...statuses) => workspace.members.filter(({ name }) => statuses.includes(choices.get(name).status));
    if (match.kind === "package") {
        return workspace.members
            .filter(({ name }) => name === match.name)
            .filter((member) => !agrees(member))
            .map(disagree);
    }
    const root = workspace.members.find(({ path }) => path === ".");
    if (root !== undefined && agrees(root))
        return [];
    const toPublish = having("publish", "complete");
    const all = [...toPublish, ...having("published")];
    if (all.length > 0 && !all.some(agrees)) {
        const only = all.length === 1 ? all[0] : undefined;
        return [
            only === undefined
                ? (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({ tag: text, tagVersion: match.version, package: undefined })
                : disagree(only),
        ];
    }
    return toPublish.filter((member) => !agrees(member)).map(disagree);
};


/***/ }),

/***/ 27433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35908);


/**
 * Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. The text
 * is searched only when somebody asks for the line: most places are never told.
 */
const memberPlace = ({ prefix }, member, path) => {
    let found;
    const search = () => {
        if (found === undefined) {
            const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
            found = { place: document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path) };
        }
        return found.place;
    };
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        get line() {
            return search()?.line;
        },
        get column() {
            return search()?.column;
        },
    };
};
/** Where a requirement stands; one that a build backend adds has only the word that it is dynamic. */
const requirementPlace = (workspace, member, place) => memberPlace(workspace, member, isWritten(place) ? requirementPath(place) : ["project", "dynamic"]);
/** Whether the requirement stands in the member's `pyproject.toml`. */
const isWritten = ({ table }) => table !== "uv.lock";
const extras = "project.optional-dependencies.";
/** The key path of a written requirement. An extra's name may hold dots. */
const requirementPath = ({ table, index }) => table.startsWith(extras)
    ? ["project", "optional-dependencies", table.slice(extras.length), index]
    : [...table.split("."), index];


/***/ }),

/***/ 50889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ waitsInPlan),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   yI: () => (/* binding */ waitsOf)
/* harmony export */ });
/* harmony import */ var _schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19042);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47726);


/**
 * What each package waits for: the packages to release that it needs, directly or through packages that are left alone,
 * since those may be there only in a version that needs the new one.
 */
const waitsOf = (needs, work) => new Map([...needs.keys()].map((name) => {
    const direct = needs.get(name);
    if (direct.every((need) => work.has(need)))
        return [name, direct.toSorted()];
    const found = new Set(direct);
    for (const need of found)
        if (!work.has(need))
            for (const further of needs.get(need) ?? [])
                found.add(further);
    return [name, [...found].filter((need) => work.has(need) && need !== name).sort()];
}));
/** `waitsOf` for a plan: what its packages need before they are uploaded. */
const waitsInPlan = (packages) => waitsOf(new Map(packages.map(({ name, needs }) => [name, needs])), new Set(packages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWork */ .c).map(({ name }) => name)));
/** The order in which the scheduler would go, were all packages alike. */
const orderOf = (input) => {
    const schedule = (0,_schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .createSchedule */ .s)(input);
    const levels = [];
    for (let units = schedule.ready(); units.length > 0; units = schedule.ready()) {
        levels.push(units);
        for (const unit of units)
            schedule.confirmed(unit[0]);
    }
    return { levels, criticalPath: criticalPath(levels, input.needs) };
};
/** Backwards from the last level: each unit there waits for one of the level before. */
const criticalPath = (levels, needs) => {
    const path = [];
    for (const units of levels.toReversed()) {
        const next = path[0];
        const waits = next?.flatMap((name) => needs.get(name) ?? []);
        const unit = units.find((each) => waits === undefined || each.some((name) => waits.includes(name)));
        path.unshift(unit);
    }
    return path.flat();
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

/***/ 53025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ builtRequirement),
/* harmony export */   S: () => (/* binding */ isOnIndex)
/* harmony export */ });
/* harmony import */ var _python_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9015);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42596);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29170);



/** As the built metadata will have it. */
const builtRequirement = ({ requirement, table }, { bounds }) => {
    const edit = bounds.find((each) => each.from === requirement.text && each.table === table);
    const parsed = edit && (0,_python_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .p)(edit.to);
    return parsed?.ok ? parsed.requirement : requirement;
};
/** Whether the index has a release that the requirement admits. Yanked ones do not count: https://peps.python.org/pep-0592/ */
const isOnIndex = ({ specifier }, sibling, released) => {
    const specifiers = (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSpecifiers */ .$)(specifier) ?? [];
    return (0,_released_js__WEBPACK_IMPORTED_MODULE_2__/* .installableOf */ .Lz)(released, sibling).some(({ version, files }) => files.some(({ yanked }) => !yanked) && (0,_python_specifier_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t)(specifiers, version));
};


/***/ }),

/***/ 19042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createSchedule)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15294);

/** Makes the schedule of units whose needs have no cycle among them. */
const createSchedule = (input) => {
    const nodes = connect(input);
    const byUnit = new Map(nodes.map((node) => [node.unit[0], node]));
    const queue = nodes.filter(({ waitsFor }) => waitsFor === 0).sort(byUrgency);
    for (const node of queue)
        node.state = "ready";
    let running = 0;
    const end = (unit, state) => {
        const node = byUnit.get(unit);
        if (node?.state !== "running")
            throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP(`${unit} was ${state} while it was ${node?.state ?? "unknown"}`);
        node.state = state;
        running -= 1;
        return node;
    };
    return {
        ready: (limit = Number.POSITIVE_INFINITY) => {
            const taken = queue.splice(0, Math.max(0, limit));
            for (const node of taken)
                node.state = "running";
            running += taken.length;
            return taken.map(({ unit }) => unit);
        },
        confirmed: (unit) => {
            for (const dependent of end(unit, "confirmed").dependents) {
                dependent.waitsFor -= 1;
                if (dependent.waitsFor > 0 || dependent.state !== "waiting")
                    continue;
                dependent.state = "ready";
                queue.splice(placeOf(dependent, queue), 0, dependent);
            }
        },
        failed: (unit, by) => {
            const node = end(unit, "failed");
            node.failedPackages = by;
            for (const dependent of downstream(node))
                dependent.state = "blocked";
        },
        blocked: () => nameCauses(nodes),
        isDone: () => queue.length === 0 && running === 0,
    };
};
/** The nodes in the order of the units, with edges, counts and remaining paths. */
const connect = ({ units, needs, weights }) => {
    const nodes = units.map((unit) => ({
        unit,
        dependents: [],
        remaining: weights?.get(unit[0]) ?? 1,
        waitsFor: 0,
        state: "waiting",
        failedPackages: [],
    }));
    const byPackage = new Map(nodes.flatMap((node) => node.unit.map((name) => [name, node])));
    for (const node of nodes) {
        for (const name of node.unit) {
            for (const need of needs.get(name) ?? []) {
                const needed = byPackage.get(need);
                if (needed === undefined || needed === node || needed.dependents.at(-1) === node)
                    continue;
                needed.dependents.push(node);
                node.waitsFor += 1;
            }
        }
    }
    for (const node of inOrder(nodes).reverse()) {
        let longest = 0;
        for (const { remaining } of node.dependents)
            longest = Math.max(longest, remaining);
        node.remaining += longest;
    }
    return nodes;
};
/** Every node after all that it waits for. */
const inOrder = (nodes) => {
    const waits = new Map(nodes.map((node) => [node, node.waitsFor]));
    const order = nodes.filter(({ waitsFor }) => waitsFor === 0);
    for (const node of order) {
        for (const dependent of node.dependents) {
            const left = waits.get(dependent) - 1;
            waits.set(dependent, left);
            if (left === 0)
                order.push(dependent);
        }
    }
    if (order.length < nodes.length)
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Bug */ .zP("The units of a schedule need each other in a circle");
    return order;
};
const byUrgency = (a, b) => b.remaining - a.remaining || (a.unit[0] < b.unit[0] ? -1 : Number(a.unit[0] > b.unit[0]));
/** Where in the sorted queue the node belongs. */
const placeOf = (node, queue) => {
    let low = 0;
    let high = queue.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (byUrgency(queue[middle], node) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** All that needs the node, directly or not. */
const downstream = (start) => {
    const found = new Set(start.dependents);
    for (const node of found)
        for (const dependent of node.dependents)
            found.add(dependent);
    return found;
};
const nameCauses = (nodes) => {
    const causes = new Map();
    for (const node of nodes) {
        if (node.state !== "failed")
            continue;
        for (const dependent of downstream(node)) {
            if (!causes.has(dependent))
                causes.set(dependent, []);
            causes.get(dependent).push(...node.failedPackages);
        }
    }
    return nodes
        .filter((node) => causes.has(node))
        .flatMap((node) => node.unit.map((name) => ({ name, by: causes.get(node) })));
};


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

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* harmony import */ var _indexes_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29483);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91740);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97681);
/* harmony import */ var _uv_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3184);





const titleOf = ({ name, uploadUrl }) => (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that is meant: `rehearsal`, a preset, an index that is declared for uv by name, or an upload URL. */
const chooseTarget = (wish, uv) => {
    const meant = (0,_uv_target_js__WEBPACK_IMPORTED_MODULE_4__/* .meantTarget */ .l)(wish, uv);
    if ("code" in meant)
        return meant;
    if (meant.index === "rehearsal") {
        return { name: meant.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(meant, uv);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl }, { declared }) => {
    const preset = Object.values(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const publishable = declared.filter(({ publishUrl }) => publishUrl !== undefined);
    const named = publishable.find(({ name }) => name === index);
    if (named?.publishUrl !== undefined) {
        const { publishUrl: uploadUrl, url } = named;
        // What logs in there is for reading, and is no part of the address.
        const simpleUrl = checkUrl ?? (0,_indexes_login_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutLogin */ .Gq)(url);
        return { name: index, kind: "named", uploadUrl, simpleUrl, preset: (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlUnusable)({ index: (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUrlHoldsCredential)({ host: url.host });
    }
    return undefined;
};
const ofPreset = (preset, name, checkUrl) => ({
    name,
    kind: "preset",
    uploadUrl: preset.uploadUrl,
    simpleUrl: checkUrl ?? preset.simpleUrl,
    preset,
});
const ofUrl = (index, checkUrl, known) => {
    const url = URL.canParse(index) ? new URL(index) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.indexUnknown)({
            index,
            known: [...Object.keys(_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU), "rehearsal", ...known],
        });
    }
    const preset = (0,_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_1__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
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

/***/ 31481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  Fr: () => (/* binding */ survey),
  Sn: () => (/* binding */ withDynamicVersion)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(33841);
// EXTERNAL MODULE: ./.build/js/domain/pin/bounds.js
var pin_bounds = __webpack_require__(84580);
// EXTERNAL MODULE: ./.build/js/domain/pin/check-requirements.js
var check_requirements = __webpack_require__(13086);
// EXTERNAL MODULE: ./.build/js/domain/pin/plan-bounds.js
var plan_bounds = __webpack_require__(78394);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
// EXTERNAL MODULE: ./.build/js/domain/target/presets.js
var presets = __webpack_require__(38675);
// EXTERNAL MODULE: ./.build/js/domain/target/title.js
var title = __webpack_require__(97681);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/plan/sibling-requirement.js
var sibling_requirement = __webpack_require__(53025);
;// CONCATENATED MODULE: ./.build/js/domain/plan/check-builds.js



/**
 * Packages to be published that require each other, one of them another for its build: neither can be built before the
 * other, but where the index has a release of the one that the requirement admits.
 */
const checkBuilds = ({ workspace, packages, released }, cycles) => {
    if (cycles.length === 0)
        return [];
    const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((name) => [name, cycle])));
    return workspace.members.flatMap((member) => {
        const cycle = cycleOf.get(member.name) ?? [];
        return member.requirements.flatMap((declared) => {
            const sibling = declared.requirement.name;
            if (declared.kind !== "build" || sibling === member.name || !cycle.includes(sibling))
                return [];
            // Whether it holds is known to the Python of the build.
            if (declared.requirement.marker !== undefined)
                return [];
            const requirement = (0,sibling_requirement/* builtRequirement */.E)(declared, packages.get(member.name));
            if ((0,sibling_requirement/* isOnIndex */.S)(requirement, sibling, released))
                return [];
            const place = (0,member_place/* requirementPlace */.Np)(workspace, member, declared);
            return [(0,plan.buildCycle)({ name: member.name, requirement: requirement.text, sibling, cycle, place })];
        });
    });
};

// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var specifier = __webpack_require__(42596);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(47726);
;// CONCATENATED MODULE: ./.build/js/domain/plan/check-siblings.js







/**
 * Siblings that a package to be published needs, directly or through siblings that are left alone, and that nobody could
 * install: not published in this run, and not on the index in a version that the built metadata will admit. Yanked
 * releases do not count: installers pass over them. https://peps.python.org/pep-0592/
 */
const checkSiblings = (check) => {
    const leftAlone = new Map([...check.packages].filter(([, each]) => !(0,plan_plan/* isWork */.c)(each)));
    if (leftAlone.size === 0)
        return [];
    const members = new Map(check.workspace.members.map((member) => [member.name, member]));
    const seen = new Set();
    const findings = [];
    const visit = (member, chosen) => {
        for (const declared of member.requirements) {
            const sibling = leftAlone.get(declared.requirement.name);
            if (sibling === undefined || sibling.name === member.name || !isNeeded(declared, member.name === chosen))
                continue;
            if (declared.requirement.url !== undefined)
                continue;
            const requirement = (0,sibling_requirement/* builtRequirement */.E)(declared, check.packages.get(member.name));
            if (!isInstallable(requirement, sibling, check.released)) {
                findings.push(missing(check, { member, declared, chosen, requirement: requirement.text, sibling }));
            }
            else if (!seen.has(sibling.name)) {
                seen.add(sibling.name);
                visit(members.get(sibling.name), chosen);
            }
        }
    };
    for (const member of check.workspace.members)
        if ((0,plan_plan/* isWork */.c)(check.packages.get(member.name)))
            visit(member, member.name);
    return findings;
};
/** What a sibling that is left alone was built with does not matter any more. */
const isNeeded = ({ kind }, isChosen) => kind === "runtime" || kind === "dynamic" || (kind === "build" && isChosen);
const isInstallable = (requirement, sibling, released) => {
    const specifiers = (0,specifier/* parseSpecifiers */.$)(requirement.specifier) ?? [];
    // A specifier that excludes the version on the index has its own finding.
    if (sibling.status === "published" && !(0,specifier/* admits */.t)(specifiers, sibling.version ?? ""))
        return true;
    return (0,sibling_requirement/* isOnIndex */.S)(requirement, sibling.name, released);
};
const missing = (check, { member, declared, chosen, requirement, sibling }) => (0,plan.siblingMissing)({
    name: member.name,
    requirement,
    sibling: sibling.name,
    index: check.indexName,
    neededBy: member.name === chosen ? undefined : chosen,
    remedy: remedy(sibling, chosen, check.selection),
    place: (0,member_place/* requirementPlace */.Np)(check.workspace, member, declared),
});
const remedy = ({ name, version, status, reason, tag }, chosen, { packages, exclude }) => {
    const line = `Add this line to packages: ${name}`;
    switch (status) {
        case "excluded":
            if (exclude.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
                return `Take ${name} out of exclude`;
            if (packages.length > 0)
                return line;
            return `Publish ${name} before, by its own tag ${tag}, or both by these lines in packages: ${chosen}, ${name}`;
        case "development":
            return (0,python_version/* isLocal */.IX)((0,python_version/* parseVersion */.ot)(version ?? "0"))
                ? `Give ${name} a public version, such as 1.2.3: it has ${version}`
                : `Give ${name} a version that is no development version. To publish it as it is: ${line}`;
        case "published":
            return `Release a new version of ${name}: the one on the index is yanked`;
        default:
            return `Make ${name} a package that is published (it is left alone: ${reason}), or do not require it`;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/plan/check-tag.js
var check_tag = __webpack_require__(48220);
;// CONCATENATED MODULE: ./.build/js/domain/plan/check-versions.js



/** Versions that are not known, and those that cannot be published. */
const checkVersions = ({ workspace, members, resolved, refusesLocal }) => members.flatMap((member) => {
    const { name, buildBackend } = member;
    const version = versionOf(member, resolved);
    const place = () => (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "version"]);
    // Without a backend of its own, a project is built by setuptools. https://peps.python.org/pep-0517/#source-trees
    if (version === undefined)
        return [(0,plan.versionUnknown)({ name, backend: buildBackend ?? "setuptools", place: place() })];
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    if (parsed === undefined)
        return [(0,plan.versionRefused)({ name, version, why: "is none by PEP 440", place: place() })];
    return refusesLocal && (0,python_version/* isLocal */.IX)(parsed)
        ? [(0,plan.versionRefused)({ name, version, why: "is a local one", place: place() })]
        : [];
});
/** A member's version as it is written, or as its backend gives it. */
const versionOf = ({ name, version }, resolved) => version ?? resolved.get(name);

// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/plan/order.js
var order = __webpack_require__(50889);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var wish = __webpack_require__(86982);
;// CONCATENATED MODULE: ./.build/js/domain/plan/plan-publish.js



















/**
 * What a run publishes, in order, and all that speaks against it: with a finding of severity error nothing may be built.
 * Throws a `Problem` where the wish names nothing.
 */
const planPublish = (input) => {
    const { workspace, config, index, released, run } = input;
    const { members } = workspace;
    const selection = (0,wish/* readWish */.a)(input.wish, { members, config, tagFormats: input.tagFormats, elsewhere: input.elsewhere });
    const versions = canonicalVersions(members, input.versions);
    const context = {
        selection,
        config,
        versions,
        released,
        indexName: (0,title/* indexTitle */.p)(index),
        refusesLocal: refusesLocal(index),
        now: run.now,
    };
    const choices = new Map(members.map((member) => [member.name, (0,choice/* choose */.S)(member, context)]));
    const { packages, criticalPath } = arrange(input, { selection, versions, choices });
    const plan = {
        schema_version: 1,
        id: run.id,
        commit: run.commit,
        commit_time: run.commitTime,
        created_at: new Date(run.now).toISOString(),
        index,
        packages,
        critical_path: criticalPath,
    };
    return { plan, findings: check(input, { selection, versions, choices, packages }) };
};
/** The rehearsal has PyPI's rules. */
const refusesLocal = (index) => index.name === "rehearsal" || (0,presets/* presetOfUrl */._2)(index.upload_url) !== undefined;
const canonicalVersions = (members, resolved) => new Map(members.flatMap((member) => {
    const version = (0,python_version/* canonicalVersion */.Bp)(versionOf(member, resolved) ?? "");
    return version === undefined ? [] : [[member.name, version]];
}));
const workOf = (choices) => new Set([...choices].filter(([, choice]) => (0,plan_plan/* isWork */.c)(choice)).map(([name]) => name));
/** The packages in order. What is left alone stands after the work of the level at which it could be installed. */
const arrange = (input, decided) => {
    const { workspace, graph } = input;
    const work = workOf(decided.choices);
    const needs = (0,graph_graph/* hardRequirements */.Mv)(graph);
    const waits = (0,order/* waitsOf */.yI)(needs, work);
    const unitOf = new Map(graph.cycles.flatMap((cycle) => {
        const unit = cycle.filter((name) => work.has(name));
        return unit.map((name) => [name, unit]);
    }));
    const units = [...new Set([...work].map((name) => unitOf.get(name) ?? [name]))];
    const { levels, criticalPath } = (0,order/* orderOf */.mJ)({ units, needs: waits });
    const levelOf = new Map(levels.flatMap((each, level) => each.flat().map((name) => [name, level])));
    const levelAfter = ({ name }) => Math.max(0, ...(waits.get(name) ?? []).map((need) => levelOf.get(need) + 1));
    const leftAlone = Map.groupBy(workspace.members.filter(({ name }) => !work.has(name)), levelAfter);
    const members = new Map(workspace.members.map((member) => [member.name, member]));
    const packagesOf = (level) => {
        const working = (levels[level] ?? []).flat().map((name) => members.get(name));
        return [...working, ...(leftAlone.get(level) ?? [])].map((member) => ({
            ...describe(member, input, decided),
            level,
            needs: needs.get(member.name) ?? [],
            unit: unitOf.get(member.name) ?? [member.name],
        }));
    };
    // What is left alone may stand one level above all work.
    return { packages: [...levels, []].flatMap((_, level) => packagesOf(level)), criticalPath };
};
const describe = (member, input, { selection, versions, choices }) => {
    const { bounds, tagFormats } = input;
    const { name } = member;
    const version = versions.get(name);
    const choice = choices.get(name);
    return {
        name,
        raw_name: member.rawName,
        path: member.path,
        version: version ?? null,
        status: choice.status,
        reason: choice.reason,
        bounds: (0,plan_plan/* isWork */.c)(choice) ? (0,plan_bounds/* planBounds */.h)(member, bounds, boundVersions(input, { versions, choices })) : [],
        tag: version === undefined ? null : tagOf({ name, version }, tagFormats, selection),
        requires_python: member.requiresPython ?? null,
        on_index: choice.onIndex,
    };
};
/**
 * The versions that requirements are bound to. Those of an extra, which order nothing, only to what this run puts on the
 * index, or what is there: a bound that nothing fulfils would make the extra impossible to install.
 */
const boundVersions = ({ bounds, released }, { versions, choices }) => (sibling, kind) => {
    const version = versions.get(sibling);
    if (version === undefined || kind !== "extra" || (0,plan_plan/* isWork */.c)(choices.get(sibling)))
        return version;
    const specifier = (0,pin_bounds/* boundOf */.s0)(bounds, (0,python_version/* parseVersion */.ot)(version));
    return (0,sibling_requirement/* isOnIndex */.S)({ specifier }, sibling, released) ? version : undefined;
};
/** The requirements of extras that stay without a bound for that reason. */
const unboundExtras = (members, input, decided) => {
    const { workspace, bounds, index } = input;
    const versionOf = boundVersions(input, decided);
    return members.flatMap((member) => member.requirements.flatMap((declared) => {
        const { name } = declared.requirement;
        const version = decided.versions.get(name);
        const isBare = (0,plan_bounds/* mayBeBound */.l)(declared) && declared.kind === "extra" && name !== member.name && bounds !== "off";
        if (!isBare || version === undefined || versionOf(name, "extra") !== undefined)
            return [];
        const { text } = declared.requirement;
        const place = (0,member_place/* requirementPlace */.Np)(workspace, member, declared);
        return [
            (0,plan.extraUnbound)({ name: member.name, requirement: text, sibling: name, version, index: (0,title/* indexTitle */.p)(index), place }),
        ];
    }));
};
/** The tag that chose the release, where there is one; else the one that it would have. */
const tagOf = (release, formats, { tag }) => {
    const isMeant = tag !== undefined && (tag.match.kind === "workspace" || tag.match.name === release.name);
    return isMeant && (0,check_tag/* isSameVersion */.p)(tag.match.version, release.version) ? tag.text : (0,tag_format/* formatTag */._3)(formats, release);
};
const check = (input, { selection, versions, choices, packages }) => {
    const { workspace, graph, index, released, bounds, tagFormats, versions: resolved } = input;
    const byName = new Map(packages.map((each) => [each.name, each]));
    const toPublish = workspace.members.filter(({ name }) => (0,plan_plan/* isWork */.c)(choices.get(name)));
    const cycles = graph.cycles
        .map((cycle) => cycle.filter((name) => (0,plan_plan/* isWork */.c)(choices.get(name))))
        .filter(({ length }) => length > 1);
    return [
        ...(selection.tag === undefined ? [] : (0,check_tag/* checkTag */.B)({ tag: selection.tag, tagFormats, workspace, choices, versions })),
        ...checkVersions({
            workspace,
            members: [...toPublish, ...(bounds === "off" ? [] : boundSiblings(toPublish, workspace, versions))],
            resolved,
            refusesLocal: refusesLocal(index),
        }),
        ...toPublish.flatMap((member) => (0,check_requirements/* checkRequirements */.z)(workspace, member, byName)),
        ...checkSiblings({ workspace, packages: byName, released, selection, indexName: (0,title/* indexTitle */.p)(index) }),
        ...unboundExtras(toPublish, input, { versions, choices }),
        ...checkBuilds({ workspace, packages: byName, released }, cycles),
        ...cycles.map((cycle) => (0,plan.hardCycle)({ packages: cycle })),
    ];
};
/** Siblings that are left alone and whose version is not known, though it would be the bound of a requirement. */
const boundSiblings = (toPublish, { members }, versions) => {
    const unknown = members.filter(({ name }) => !versions.has(name));
    if (unknown.length === 0)
        return [];
    const publishing = new Set(toPublish);
    const required = new Set(toPublish.flatMap(({ requirements }) => requirements
        .filter((declared) => declared.kind !== "group" && (0,member_place/* isWritten */.QH)(declared) && declared.requirement.specifier === "")
        .map(({ requirement }) => requirement.name)));
    return unknown.filter((member) => required.has(member.name) && !publishing.has(member));
};

// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/tag/elsewhere.js
var elsewhere = __webpack_require__(33346);
// EXTERNAL MODULE: ./.build/js/domain/target/target.js
var target_target = __webpack_require__(9290);
// EXTERNAL MODULE: ./.build/js/domain/workspace/neighbours.js
var neighbours = __webpack_require__(5191);
// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
;// CONCATENATED MODULE: ./.build/js/stages/plan/survey.js











/** Reads the workspace, the checkout and where the release goes to. */
const survey = async (wish, ports) => {
    const { files, git, clock, config, absolute } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, absolute(wish.workingDirectory));
    const indexes = ports.indexes.read(workspace.root);
    const target = (0,target_target/* chooseTarget */.bx)(wish, indexes);
    if ("code" in target)
        throw new problem/* Problem */.AF(target);
    const repository = await git.inspect(workspace.root);
    const names = workspace.members.map(({ name }) => name);
    const elsewhere = readElsewhere(wish, workspace, ports);
    return {
        workspace,
        graph: (0,graph_graph/* buildGraph */.ZG)(workspace),
        repository,
        target,
        indexes,
        commitTime: repository?.commitTime ?? Math.floor(clock.now() / 1000),
        elsewhere,
        findings: [
            ...workspace.findings,
            ...(0,config_config/* unknownPackages */.AN)(config, names),
            ...(elsewhere === undefined ? [] : [(0,plan.tagOfAnother)({ tag: wish.tag ?? "", ...elsewhere })]),
        ],
    };
};
const readElsewhere = ({ packages, tag, tagFormat }, workspace, { files, config }) => {
    if (packages.length > 0 || tag === undefined)
        return undefined;
    const formats = (0,tag_formats/* readTagFormats */.L)(tagFormat, config);
    return (0,elsewhere/* tagElsewhere */.l)(tag, { formats, workspace, neighbours: () => (0,neighbours/* readNeighbours */.b)(files, workspace) });
};
/** Members that can be released and whose version only their build backend knows. */
const withDynamicVersion = (workspace) => (0,publishable/* publishable */.g)(workspace).filter(({ version }) => version === undefined);
/** The plan, and all that speaks against it. */
const makePlan = (request) => {
    const { wish, survey, config, released, versions, id, now } = request;
    const { workspace, graph, target, repository, elsewhere, commitTime } = survey;
    return planPublish({
        workspace,
        graph,
        config,
        wish,
        elsewhere,
        tagFormats: (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config),
        bounds: wish.bounds,
        index: { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl },
        released,
        versions,
        run: { id, commit: repository?.commit ?? null, commitTime, now },
    });
};


/***/ })

};
