export const id = 238;
export const ids = [238];
export const modules = {

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

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ indexTitle)
/* harmony export */ });
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);

/** An index as people call it: PyPI, a name from the workspace, or the host of an upload URL. */
const indexTitle = ({ name, upload_url }) => {
    if (name === "rehearsal")
        return "the rehearsal index";
    const preset = (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(upload_url);
    if (preset !== undefined)
        return preset.title;
    return /^https?:/.test(name) && URL.canParse(name) ? new URL(name).host : name;
};


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ withBound),
/* harmony export */   Th: () => (/* binding */ takesBound),
/* harmony export */   s0: () => (/* binding */ boundOf)
/* harmony export */ });
/* unused harmony export boundKinds */
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);

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

/***/ 3086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ checkRequirements)
/* harmony export */ });
/* harmony import */ var _plan_member_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7433);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7726);
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3654);
/* harmony import */ var _python_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4580);





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

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);



/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a), (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b)) === 0;
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTag = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,_member_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]),
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

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   O: () => (/* binding */ checkVersions)
/* harmony export */ });
/* harmony import */ var _problem_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _member_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);



/** Versions that are not known, and those that cannot be published. */
const checkVersions = ({ workspace, members, resolved, refusesLocal }) => members.flatMap((member) => {
    const { name, buildBackend } = member;
    const version = versionOf(member, resolved);
    const place = () => (0,_member_place_js__WEBPACK_IMPORTED_MODULE_2__/* .memberPlace */ .ib)(workspace, member, ["project", "version"]);
    // Without a backend of its own, a project is built by setuptools. https://peps.python.org/pep-0517/#source-trees
    if (version === undefined)
        return [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.versionUnknown)({ name, backend: buildBackend ?? "setuptools", place: place() })];
    const parsed = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    if (parsed === undefined)
        return [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.versionRefused)({ name, version, why: "is none by PEP 440", place: place() })];
    return refusesLocal && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isLocal */ .IX)(parsed)
        ? [(0,_problem_plan_js__WEBPACK_IMPORTED_MODULE_0__.versionRefused)({ name, version, why: "is a local one", place: place() })]
        : [];
});
/** A member's version as it is written, or as its backend gives it. */
const versionOf = ({ name, version }, resolved) => version ?? resolved.get(name);


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ requirementPlace),
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   V1: () => (/* binding */ requirementPath),
/* harmony export */   ib: () => (/* binding */ memberPlace)
/* harmony export */ });
/* harmony import */ var _toml_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5383);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5908);


/** Where a finding about a member sends its reader: a key path of its `pyproject.toml`, or what there is of it. */
const memberPlace = ({ prefix }, member, path) => {
    const document = (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .openToml */ .Jm)(member.text);
    return {
        file: (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)((0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(prefix, `${member.path}/pyproject.toml`)),
        ...(document && (0,_toml_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .VV)(document, path)),
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

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ waitsInPlan),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   yI: () => (/* binding */ waitsOf)
/* harmony export */ });
/* harmony import */ var _schedule_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9042);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7726);


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

/***/ 7726:
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

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential),
/* harmony export */   indexUrlUnusable: () => (/* binding */ indexUrlUnusable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1508);

const indexUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-UNKNOWN",
    severity: "error",
    mender: "usage",
    meaning: "The input `index` is neither a known name, nor a `[[tool.uv.index]]` entry with a `publish-url`, nor an upload URL.",
    why: "A release must not go anywhere but where its maintainer says.",
    mend: "Use `pypi`, `testpypi`, `rehearsal`, an upload URL, or add `publish-url` to the workspace's `[[tool.uv.index]]` entry.",
}, ({ index, known }) => ({
    message: `No index is called ${JSON.stringify(index)}`,
    hint: `Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`,
}));
const checkUrlMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-CHECK-URL-MISSING",
    severity: "error",
    mender: "usage",
    meaning: "The index is given by its upload URL, and where it can be read is not known.",
    why: "After every upload the index is asked what it has: an exit status alone proves nothing.",
    mend: "Give `check-url`: the index's simple URL, the one that `uv pip install --index` takes.",
}, ({ index }) => ({
    message: `Where to read the index is not known: check-url is missing for ${index}`,
    hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes",
}));
const indexUrlHoldsCredential = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
    severity: "error",
    mender: "usage",
    meaning: "The index's upload URL or simple URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `A URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));
const indexUrlUnusable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .L)({
    code: "RA-INDEX-URL-UNUSABLE",
    severity: "error",
    mender: "usage",
    meaning: "An index's upload URL or simple URL is no address that begins with `http://` or `https://`.",
    why: "Packages are uploaded, and what is published is read, by HTTP.",
    mend: "Correct `check-url`, or `url` and `publish-url` of the `[[tool.uv.index]]` entry.",
}, ({ index, use }) => ({
    message: `The ${use} URL of ${index} does not begin with http:// or https://`,
    hint: use === "simple"
        ? "Correct check-url, or url of the [[tool.uv.index]] entry"
        : "Correct publish-url of the [[tool.uv.index]] entry",
}));


/***/ }),

/***/ 9042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createSchedule)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5294);

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

/***/ 5380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   MW: () => (/* binding */ hasPyPIRules),
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _index_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);



const titleOf = ({ name, uploadUrl }) => (0,_index_title_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that the input means: `rehearsal`, a preset, an index of the workspace by name, or an upload URL. */
const chooseTarget = (input) => {
    if (input.index === "rehearsal") {
        return { name: input.index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
    const target = findTarget(input);
    return "code" in target ? target : (faultOf(target) ?? target);
};
const findTarget = ({ index, checkUrl, uvIndexes }) => {
    const preset = Object.values(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU).find(({ name }) => name === index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    const named = publishable(uvIndexes).find(({ name }) => name === index);
    if (named !== undefined) {
        const { "publish-url": uploadUrl, url } = named;
        return { name: index, kind: "named", uploadUrl, simpleUrl: checkUrl ?? url, preset: (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(uploadUrl) };
    }
    return ofUrl(index, checkUrl, publishable(uvIndexes));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
    for (const [use, text] of [
        ["upload", uploadUrl],
        ["simple", simpleUrl],
    ]) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol))
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUrlUnusable)({ index: (0,_index_title_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTitle */ .p)({ name, upload_url: uploadUrl }), use });
        if (url.username !== "" || url.password !== "")
            return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUrlHoldsCredential)({ host: url.host });
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
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUnknown)({
            index,
            known: [...Object.keys(_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU), "rehearsal", ...known.map(({ name }) => name)],
        });
    }
    const preset = (0,_index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .presetOfUrl */ ._2)(index);
    if (preset !== undefined)
        return ofPreset(preset, index, checkUrl);
    if (checkUrl === undefined)
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.checkUrlMissing)({ index });
    return { name: index, kind: "url", uploadUrl: index, simpleUrl: checkUrl, preset: undefined };
};
const publishable = (uvIndexes) => Array.isArray(uvIndexes)
    ? uvIndexes.filter((entry) => typeof entry?.name === "string" && typeof entry.url === "string" && typeof entry["publish-url"] === "string")
    : [];
/** Whether PyPI's own rules hold there: what it alone refuses, any other index may take. */
const hasPyPIRules = ({ kind, preset }) => preset !== undefined || kind === "rehearsal";
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  Fr: () => (/* binding */ survey),
  Sn: () => (/* binding */ withDynamicVersion)
});

// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/index-title.js
var index_title = __webpack_require__(8554);
// EXTERNAL MODULE: ./.build/js/domain/pin/check-requirements.js
var check_requirements = __webpack_require__(3086);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(7433);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
// EXTERNAL MODULE: ./.build/js/domain/pin/bounds.js
var bounds = __webpack_require__(4580);
;// CONCATENATED MODULE: ./.build/js/domain/pin/plan-bounds.js



/**
 * What the requirements of a member on its siblings become in the built metadata: those without specifier get the bound
 * of the sibling's version. Groups are never in the metadata, and what a backend adds is not in the file.
 */
const planBounds = (member, kind, versionOf) => {
    const edits = [];
    for (const declared of member.requirements) {
        const { requirement, table } = declared;
        if (!(0,bounds/* takesBound */.Th)(requirement) || !isEditable(declared))
            continue;
        const version = requirement.name === member.name ? undefined : versionOf(requirement.name);
        if (version === undefined)
            continue;
        const edit = { from: requirement.text, to: (0,bounds/* withBound */.P6)(requirement, (0,bounds/* boundOf */.s0)(kind, (0,python_version/* parseVersion */.ot)(version))), table };
        // A requirement that stands twice in one list is edited in both places by the one edit.
        if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other)))
            edits.push(edit);
    }
    return edits;
};
const isEditable = (declared) => declared.kind !== "group" && (0,member_place/* isWritten */.QH)(declared);
const isSame = (a, b) => a.from === b.from && a.table === b.table;

// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(4092);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var python_requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(2596);
// EXTERNAL MODULE: ./.build/js/domain/plan/released.js
var plan_released = __webpack_require__(9170);
;// CONCATENATED MODULE: ./.build/js/domain/plan/sibling-requirement.js



/** As the built metadata will have it. */
const builtRequirement = ({ requirement, table }, { bounds }) => {
    const edit = bounds.find((each) => each.from === requirement.text && each.table === table);
    const parsed = edit && (0,python_requirement/* parseRequirement */.p)(edit.to);
    return parsed?.ok ? parsed.requirement : requirement;
};
/** Whether the index has a release that the requirement admits. Yanked ones do not count: https://peps.python.org/pep-0592/ */
const isOnIndex = ({ specifier }, sibling, released) => {
    const specifiers = (0,python_specifier/* parseSpecifiers */.$)(specifier) ?? [];
    return (0,plan_released/* releasesOf */.w)(released, sibling).some(({ version, files }) => files.some(({ yanked }) => !yanked) && (0,python_specifier/* admits */.t)(specifiers, version));
};

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
            const requirement = builtRequirement(declared, packages.get(member.name));
            if (isOnIndex(requirement, sibling, released))
                return [];
            const place = (0,member_place/* requirementPlace */.Np)(workspace, member, declared);
            return [(0,plan.buildCycle)({ name: member.name, requirement: requirement.text, sibling, cycle, place })];
        });
    });
};

// EXTERNAL MODULE: ./.build/js/domain/plan/name-pattern.js
var name_pattern = __webpack_require__(1061);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan_plan = __webpack_require__(7726);
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
            const requirement = builtRequirement(declared, check.packages.get(member.name));
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
    const specifiers = (0,python_specifier/* parseSpecifiers */.$)(requirement.specifier) ?? [];
    // A specifier that excludes the version on the index has its own finding.
    if (sibling.status === "published" && !(0,python_specifier/* admits */.t)(specifiers, sibling.version ?? ""))
        return true;
    return isOnIndex(requirement, sibling.name, released);
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
const remedy = ({ name, status, reason, tag }, chosen, { packages, exclude }) => {
    const line = `Add this line to packages: ${name}`;
    switch (status) {
        case "excluded":
            if (exclude.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
                return `Take ${name} out of exclude`;
            if (packages.length > 0)
                return line;
            return `Publish ${name} before, by its own tag ${tag}, or both by these lines in packages: ${chosen}, ${name}`;
        case "development":
            return `Give ${name} a version that is no development version. To publish it as it is: ${line}`;
        case "published":
            return `Release a new version of ${name}: the one on the index is yanked`;
        default:
            return `Make ${name} a package that is published (it is left alone: ${reason}), or do not require it`;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/plan/check-tag.js
var check_tag = __webpack_require__(8220);
// EXTERNAL MODULE: ./.build/js/domain/plan/check-versions.js
var check_versions = __webpack_require__(6599);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(7542);
// EXTERNAL MODULE: ./.build/js/domain/plan/order.js
var order = __webpack_require__(889);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var wish = __webpack_require__(6982);
;// CONCATENATED MODULE: ./.build/js/domain/plan/plan-publish.js

















/**
 * What a run publishes, in order, and all that speaks against it: with a finding of severity error nothing may be built.
 * Throws a `Problem` where the wish names nothing.
 */
const planPublish = (input) => {
    const { workspace, config, index, released, run } = input;
    const { members } = workspace;
    const selection = (0,wish/* readWish */.a)(input.wish, { members, config, tagFormats: input.tagFormats });
    const versions = canonicalVersions(members, input.versions);
    const context = { selection, config, versions, released, indexName: (0,index_title/* indexTitle */.p)(index), now: run.now };
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
const canonicalVersions = (members, resolved) => new Map(members.flatMap((member) => {
    const version = (0,python_version/* canonicalVersion */.Bp)((0,check_versions/* versionOf */.E)(member, resolved) ?? "");
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
const describe = (member, { bounds, tagFormats }, { selection, versions, choices }) => {
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
        bounds: (0,plan_plan/* isWork */.c)(choice) ? planBounds(member, bounds, (sibling) => versions.get(sibling)) : [],
        tag: version === undefined ? null : tagOf({ name, version }, tagFormats, selection),
        requires_python: member.requiresPython ?? null,
        on_index: choice.onIndex,
    };
};
/** The tag that chose the release, where there is one; else the one that it would have. */
const tagOf = (release, formats, { tag }) => {
    const isMeant = tag !== undefined && (tag.match.kind === "workspace" || tag.match.name === release.name);
    return isMeant && (0,check_tag/* isSameVersion */.p)(tag.match.version, release.version) ? tag.text : (0,tag_format/* formatTag */._3)(formats, release);
};
const check = ({ workspace, graph, index, released, bounds, versions: resolved }, { selection, versions, choices, packages }) => {
    const byName = new Map(packages.map((each) => [each.name, each]));
    const toPublish = workspace.members.filter(({ name }) => (0,plan_plan/* isWork */.c)(choices.get(name)));
    const cycles = graph.cycles
        .map((cycle) => cycle.filter((name) => (0,plan_plan/* isWork */.c)(choices.get(name))))
        .filter(({ length }) => length > 1);
    return [
        ...(selection.tag === undefined ? [] : (0,check_tag/* checkTag */.B)({ tag: selection.tag, workspace, choices, versions })),
        ...(0,check_versions/* checkVersions */.O)({
            workspace,
            members: [...toPublish, ...(bounds === "off" ? [] : boundSiblings(toPublish, workspace, versions))],
            resolved,
            refusesLocal: index.name === "rehearsal" || (0,index_presets/* presetOfUrl */._2)(index.upload_url) !== undefined,
        }),
        ...toPublish.flatMap((member) => (0,check_requirements/* checkRequirements */.z)(workspace, member, byName)),
        ...checkSiblings({ workspace, packages: byName, released, selection, indexName: (0,index_title/* indexTitle */.p)(index) }),
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
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/target.js
var domain_target = __webpack_require__(5380);
// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(9141);
;// CONCATENATED MODULE: ./.build/js/stages/survey.js








/** Reads the workspace, the checkout and where the release goes to. */
const survey = async (wish, { files, git, clock, config, absolute }) => {
    const workspace = (0,read/* readWorkspace */.i)(files, absolute(wish.workingDirectory));
    const target = targetOf(wish, workspace);
    const repository = await git.inspect(workspace.root);
    const names = workspace.members.map(({ name }) => name);
    return {
        workspace,
        graph: (0,graph_graph/* buildGraph */.ZG)(workspace),
        repository,
        target,
        commitTime: repository?.commitTime ?? Math.floor(clock.now() / 1000),
        findings: [...workspace.findings, ...(0,domain_config/* unknownPackages */.AN)(config, names)],
    };
};
const targetOf = ({ index, checkUrl }, { rootTool }) => {
    const uv = rootTool.uv;
    const uvIndexes = typeof uv === "object" && uv !== null && "index" in uv ? uv.index : undefined;
    const target = (0,domain_target/* chooseTarget */.bx)({ index, checkUrl, uvIndexes });
    if ("code" in target)
        throw new problem/* Problem */.AF(target);
    return target;
};
/** Members that can be released and whose version only their build backend knows. */
const withDynamicVersion = (workspace) => (0,publishable/* publishable */.g)(workspace).filter(({ version }) => version === undefined);
/** The plan, and all that speaks against it. */
const makePlan = (request) => {
    const { wish, survey, config, released, versions, id, now } = request;
    const { workspace, graph, target, repository, commitTime } = survey;
    const ofPackages = [...config.packages].map(([name, { tagFormats }]) => [name, tagFormats]);
    const tagFormats = (0,tag_format/* parseTagFormats */.Ce)(wish.tagFormat, new Map(ofPackages));
    if (!("workspace" in tagFormats))
        throw new problem/* Problem */.AF(tagFormats);
    return planPublish({
        workspace,
        graph,
        config,
        wish,
        tagFormats,
        bounds: wish.bounds,
        index: { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl },
        released,
        versions,
        run: { id, commit: repository?.commit ?? null, commitTime, now },
    });
};


/***/ })

};
