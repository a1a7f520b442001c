export const id = 143;
export const ids = [143];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


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
        return { node, visit, rest: next(node)[Symbol.iterator]() };
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
            const { done, value } = step.rest.next();
            if (done) {
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

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   RL: () => (/* binding */ yankPage),
/* harmony export */   ZU: () => (/* binding */ indexPresets),
/* harmony export */   _2: () => (/* binding */ presetOfUrl),
/* harmony export */   lJ: () => (/* binding */ pendingPublisherPage)
/* harmony export */ });
/* unused harmony exports publisherPage, tokenPage, trustedPublishingUrls */
/** https://docs.pypi.org/api/upload/ */
const indexPresets = {
    pypi: {
        name: "pypi",
        title: "PyPI",
        uploadUrl: "https://upload.pypi.org/legacy/",
        simpleUrl: "https://pypi.org/simple/",
        siteUrl: "https://pypi.org/",
    },
    testpypi: {
        name: "testpypi",
        title: "TestPyPI",
        uploadUrl: "https://test.pypi.org/legacy/",
        simpleUrl: "https://test.pypi.org/simple/",
        siteUrl: "https://test.pypi.org/",
    },
};
/** The preset that a URL's host belongs to; `undefined` for any other index and for what is no URL. */
const presetOfUrl = (url) => {
    if (!URL.canParse(url))
        return undefined;
    const { origin } = new URL(url);
    return Object.values(indexPresets).find(({ uploadUrl, simpleUrl }) => [uploadUrl, simpleUrl].some((known) => new URL(known).origin === origin));
};
/** The page of one release, where people read and install it. */
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
/** The page where an owner yanks a release. */
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
/** The page where the owner of a project that exists adds a trusted publisher. */
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
/** The page where a user adds a trusted publisher for a project that does not exist yet. */
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
/** The page where a user makes an upload token. */
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;
/** Where trusted publishing asks for the audience and swaps an id-token for an upload token. https://docs.pypi.org/trusted-publishers/using-a-publisher/ */
const trustedPublishingUrls = ({ siteUrl, }) => ({
    audience: `${siteUrl}_/oidc/audience`,
    mint: `${siteUrl}_/oidc/mint-token`,
});


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
    const found = new Set(needs.get(name));
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

/***/ 8804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A name from an archive as a message may show it: control and invisible characters become escapes. */
const shown = (name) => name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The first of some names, and how many more there are. */
const named = (names) => {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    return `${names.slice(0, 3).map(shown).join(", ")}${more}`;
};


/***/ }),

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkUrlMissing: () => (/* binding */ checkUrlMissing),
/* harmony export */   indexUnknown: () => (/* binding */ indexUnknown),
/* harmony export */   indexUrlHoldsCredential: () => (/* binding */ indexUrlHoldsCredential)
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
    meaning: "The upload URL has a user name or password in it.",
    why: "URLs end up in argument lists, logs and reports.",
    mend: "Remove it from the URL and set `username` and `password` (environment: `UV_PUBLISH_USERNAME`, `UV_PUBLISH_PASSWORD`).",
}, ({ host }) => ({
    message: `The upload URL of ${host} has a credential in it`,
    hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment",
}));


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ normalizeDistributionName),
/* harmony export */   w9: () => (/* binding */ parseDistributionName)
/* harmony export */ });
/* unused harmony export isNormalizedDistributionName */
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;
/** Python tags never start with a digit and build tags always do: so what may be left out is told apart. */
const splitWheel = (stem) => {
    const [rawName = "", version = "", ...rest] = stem.split("-");
    const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : undefined;
    const [python = "", abi = "", platform = "", variant, ...others] = rest;
    const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
    const isWhole = others.length === 0 && (variant === undefined || /^[0-9a-z_.]+$/.test(variant));
    return hasTags && isWhole ? { rawName, version, build, python, abi, platform, variant } : undefined;
};
const parseWheel = (filename) => {
    const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -".whl".length)) : undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(parts?.version ?? "");
    if (parts === undefined || version === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .u)(parts.rawName))
        return undefined;
    const { rawName, build, variant } = parts;
    return {
        kind: "wheel",
        filename,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(rawName),
        rawName,
        version,
        build,
        pythonTags: parts.python.split("."),
        abiTags: parts.abi.split("."),
        platformTags: parts.platform.split("."),
        variant,
    };
};
/** Where in the stem the name ends: at the last dash, or where an expected name does. */
const nameEnd = (stem, expected) => {
    if (expected === undefined)
        return stem.lastIndexOf("-");
    let end = stem.indexOf("-");
    while (end >= 0 && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(stem.slice(0, end)) !== expected)
        end = stem.indexOf("-", end + 1);
    return end;
};
const parseSdist = (filename, stem, expected) => {
    const end = nameEnd(stem, expected);
    const rawName = stem.slice(0, Math.max(end, 0));
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(stem.slice(end + 1));
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .u)(rawName) || version === undefined)
        return undefined;
    return { kind: "sdist", filename, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(rawName), rawName, version };
};
/**
 * Reads the file name of a wheel or an sdist (`.tar.gz`, and `.zip` of old); `undefined` where it is neither, or is of
 * another package than `expected`. Old sdists (`my-package-1.0-1.tar.gz`) can be told apart only by the expected name.
 */
const parseDistributionName = (filename, expected) => {
    const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
    const found = stem === undefined ? parseWheel(filename) : parseSdist(filename, stem, expected);
    return expected === undefined || found?.name === expected ? found : undefined;
};
/**
 * The file name that PyPI and `uv publish` want: name and version normalised, tags as they are, sdists as `.tar.gz`.
 * `uv publish` passes over a file of another name with no more than a warning, and exits 0.
 */
const normalizeDistributionName = (distribution) => {
    const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
    if (distribution.kind === "sdist")
        return `${start}.tar.gz`;
    const { build, pythonTags, abiTags, platformTags, variant } = distribution;
    const tags = [pythonTags, abiTags, platformTags].map((each) => each.join("."));
    return `${[start, build, ...tags, variant].filter((part) => part !== undefined).join("-")}.whl`;
};
/** Whether the file is named as PyPI and `uv publish` want it. */
const isNormalizedDistributionName = (distribution) => normalizeDistributionName(distribution) === distribution.filename;


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ ganttPicture),
/* harmony export */   nu: () => (/* binding */ levelTable),
/* harmony export */   rY: () => (/* binding */ graphPicture),
/* harmony export */   vC: () => (/* binding */ criticalPath)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

/** Beyond these a picture is unreadable on the page, and forges refuse to draw it. */
const widestLevel = 12;
const mostPackages = 40;
const longestText = 45_000;
const classes = {
    published: "fill:#dafbe1,stroke:#1a7f37,color:#1f2328",
    before: "fill:#f6f8fa,stroke:#818b98,color:#1f2328",
    uploaded: "fill:#fff8c5,stroke:#9a6700,color:#1f2328",
    ready: "fill:#ddf4ff,stroke:#0969da,color:#1f2328",
    failed: "fill:#ffebe9,stroke:#cf222e,color:#1f2328",
    blocked: "fill:#fff1e5,stroke:#bc4c00,color:#1f2328",
    waiting: "fill:#ffffff,stroke:#818b98,color:#1f2328",
};
/** The graph as Mermaid, coloured by where each package stands; `undefined` where it would be too wide to read. */
const graphPicture = (standings) => {
    const levels = Map.groupBy(standings, (standing) => standing.package.level);
    const widest = Math.max(0, ...[...levels.values()].map(({ length }) => length));
    if (standings.length < 2 || standings.length > mostPackages || widest > widestLevel)
        return undefined;
    const ids = new Map(standings.map((standing, index) => [standing.package.name, `p${index}`]));
    const nodes = standings.map(({ package: { name }, kind }) => `  ${ids.get(name)}["${name}"]:::${kind}`);
    const edges = standings.flatMap(({ package: { name, needs } }) => needs.filter((need) => ids.has(need)).map((need) => `  ${ids.get(need)} --> ${ids.get(name)}`));
    const used = new Set(standings.map(({ kind }) => kind));
    const styles = [...used].map((kind) => `  classDef ${kind} ${classes[kind]}`);
    const text = ["flowchart TD", ...nodes, ...edges, ...styles].join("\n");
    return text.length > longestText ? undefined : text;
};
/** When each stage of each package ran, as a Mermaid Gantt chart; the critical path is marked. */
const ganttPicture = ({ plan, outcomes, started }) => {
    const timed = outcomes.filter(({ kind }) => kind === "done" || kind === "failed");
    const packages = new Set(timed.map((outcome) => outcome.package));
    if (packages.size === 0 || packages.size > mostPackages)
        return undefined;
    const critical = new Set(plan.critical_path);
    const lines = plan.packages
        .filter(({ name }) => packages.has(name))
        .flatMap(({ name }) => [
        `  section ${name}`,
        ...timed
            .filter((outcome) => outcome.package === name)
            .map((outcome) => {
            const tags = [...(critical.has(name) ? ["crit"] : []), ...(outcome.kind === "done" ? ["done"] : ["active"])];
            const from = outcome.started - started;
            return `  ${outcome.stage} :${tags.join(", ")}, ${from}, ${Math.max(outcome.ended - started, from + 1)}`;
        }),
    ]);
    const text = ["---", "displayMode: compact", "---", "gantt", "  dateFormat x", "  axisFormat %M:%S", ...lines].join("\n");
    return text.length > longestText ? undefined : text;
};
/** The levels as a table, for graphs that are too wide to draw. */
const levelTable = (standings) => {
    const levels = Map.groupBy(standings, (standing) => standing.package.level);
    const rows = [...levels]
        .sort(([a], [b]) => a - b)
        .map(([level, entries]) => {
        const names = entries.slice(0, 12).map((standing) => `\`${standing.package.name}\``);
        const more = entries.length > 12 ? ` and ${entries.length - 12} more` : "";
        return `| ${level} | ${entries.length} | ${names.join(", ")}${more} |`;
    });
    return ["| level | packages | names |", "| --- | --- | --- |", ...rows].join("\n");
};
/** `core → http → cli, 12 s`: the chain that the run could not be faster than. */
const criticalPath = (plan, outcomes) => {
    const taken = plan.critical_path.map((name) => outcomes
        .filter((outcome) => outcome.package === name && (outcome.stage === "upload" || outcome.stage === "confirm"))
        .reduce((sum, { started, ended }) => sum + ended - started, 0));
    const names = plan.critical_path.map((name) => `\`${name}\``).join(" → ");
    const total = taken.reduce((sum, each) => sum + each, 0);
    return total > 0 ? `${names}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(total)} of upload and confirm` : names;
};


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   kT: () => (/* binding */ uploadedFiles)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7726);

/** Every package that the run was about: the work, and those of the release that were complete before. */
const standings = ({ plan, outcomes }) => {
    const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
    return plan.packages
        .filter((entry) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || entry.status === "published")
        .map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};
const standing = (entry, outcomes) => {
    const base = { package: entry, outcomes };
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry))
        return { ...base, kind: "before" };
    const has = (stage) => outcomes.some((outcome) => outcome.stage === stage && outcome.kind === "done");
    const isPublic = has("upload") || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
    const failure = outcomes.find((outcome) => outcome.kind === "failed");
    if (failure !== undefined) {
        return { ...base, kind: "failed", stage: failure.stage, findings: failure.findings, isPublic };
    }
    const block = outcomes.find((outcome) => outcome.kind === "blocked");
    if (block !== undefined)
        return { ...base, kind: "blocked", by: block.by };
    if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed"))
        return { ...base, kind: "published" };
    if (has("upload") || wasCut(outcomes))
        return { ...base, kind: "uploaded" };
    return { ...base, kind: outcomes.some(({ stage }) => stage === "rehearse") ? "ready" : "waiting" };
};
/** Whether the run was interrupted while files went up: the index may have them, or a part. */
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
/** Whether every planned package is complete on the index. */
const isPublished = (report) => !report.isDryRun && standings(report).every(({ kind }) => kind === "published" || kind === "before");
/** The file names that this run put on the index. */
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);


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
        dependents: new Set(),
        remaining: weights?.get(unit[0]) ?? 1,
        waitsFor: 0,
        state: "waiting",
        failedPackages: [],
    }));
    const byPackage = new Map(nodes.flatMap((node) => node.unit.map((name) => [name, node])));
    for (const node of nodes) {
        for (const need of node.unit.flatMap((name) => needs.get(name) ?? [])) {
            const needed = byPackage.get(need);
            if (needed === undefined || needed === node || needed.dependents.has(node))
                continue;
            needed.dependents.add(node);
            node.waitsFor += 1;
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
/* harmony export */   bx: () => (/* binding */ chooseTarget),
/* harmony export */   n$: () => (/* binding */ takesEnvironmentToken)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _index_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _problem_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1740);



const titleOf = ({ name, uploadUrl }) => (0,_index_title_js__WEBPACK_IMPORTED_MODULE_1__/* .indexTitle */ .p)({ name, upload_url: uploadUrl });
/** Finds the index that the input means: `rehearsal`, a preset, an index of the workspace by name, or an upload URL. */
const chooseTarget = ({ index, checkUrl, uvIndexes }) => {
    if (index === "rehearsal") {
        return { name: index, kind: "rehearsal", uploadUrl: "", simpleUrl: "", preset: undefined };
    }
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
    if (url.username !== "" || url.password !== "")
        return (0,_problem_target_js__WEBPACK_IMPORTED_MODULE_2__.indexUrlHoldsCredential)({ host: url.host });
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
/** Whether the environment's `PYPI_API_TOKEN` may go there: it was made for PyPI, or the index is this machine's own. */
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== undefined || isLoopback(uploadUrl);
const isLoopback = (url) => {
    const { hostname } = new URL(url);
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};


/***/ }),

/***/ 7220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ publishabilityOf)
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


/***/ }),

/***/ 4763:
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
// EXTERNAL MODULE: ./.build/js/domain/python/marker.js
var marker = __webpack_require__(9476);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var python_requirement = __webpack_require__(9015);
;// CONCATENATED MODULE: ./.build/js/domain/workspace/dynamic.js


/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
const hasDynamicRequirements = ({ dynamic }) => dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");
/** What the lock knows of a member's dynamic requirements on members. */
const dynamicRequirements = ({ name, dynamic }, locked, members) => (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = (0,python_requirement/* parseRequirement */.p)(text);
    if (!parsed.ok || !members.has(parsed.requirement.name))
        return [];
    const { requirement } = parsed;
    const isExtra = requirement.marker !== undefined && (0,marker/* impliesExtra */.Oi)(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies"))
        return [];
    return [{ table: "uv.lock", index, requirement, kind: isExtra ? "extra" : "dynamic" }];
});

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
// EXTERNAL MODULE: ./.build/js/domain/workspace/pyproject.js + 3 modules
var workspace_pyproject = __webpack_require__(2572);
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
/**
 * Reads the workspace that a folder belongs to, by uv's rules: the folder may be any inside of it; a project without
 * workspace is a workspace of one. Throws a `Problem` with everything that is wrong.
 */
const readWorkspace = (files, startFolder) => {
    const root = (0,workspace_root/* findRoot */.w)(files, startFolder);
    const top = (0,workspace_root/* gitTopOf */.v)(files, root.folder) ?? root.folder;
    const prefix = (0,workspace_path/* relative */.V8)(top, root.folder);
    const fileOf = (path) => {
        if ((0,workspace_path/* isAbsolute */.oP)(path))
            return (0,workspace_path/* relative */.V8)(top, path);
        return path.startsWith("..") ? (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) : (0,workspace_path/* join */.fj)(prefix, path);
    };
    const matches = (0,workspace_members/* findMembers */.h)(files, root.folder, root.pyproject.workspace ?? { members: [], exclude: [] });
    const { sound, named, fileByName, ...gathered } = gatherAll(root, matches, fileOf);
    const findings = [
        ...matches.findings.map((finding) => ({ ...finding, file: fileOf(finding.file ?? "") })),
        ...globFindings(matches, root, fileOf("pyproject.toml")),
        ...gathered.findings,
    ];
    if (findings.some(({ severity }) => severity === "error"))
        throw new problem/* Problem */.AF(findings);
    const lockFile = (0,workspace_path/* join */.fj)(root.folder, "uv.lock");
    // Most of a large lock is about strangers: it is opened only where it knows more than the members say.
    const isLockNeeded = sound.some(({ project }) => hasDynamicRequirements(project));
    const lock = isLockNeeded ? files.readText(lockFile) : undefined;
    const locked = lock === undefined ? new Map() : readLock(fileOf("uv.lock"), lock);
    const members = sound.map(({ path, pyproject, project }) => {
        const isPackage = pyproject.package ?? (project.isDeclaredPackage || named.has(project.name));
        const dynamic = dynamicRequirements(project, locked, fileByName);
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


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ copyCheckout),
/* harmony export */   v: () => (/* binding */ readDynamicVersions)
/* harmony export */ });
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** The copy of the checkout in which everything runs that may run project code. */
const copyCheckout = async (survey, copies, run) => copies.make({
    topLevel: survey.repository?.topLevel,
    root: survey.workspace.root,
    members: survey.workspace.members.map(({ path }) => path),
    into: (await run.scratch.folder("copy")).path,
});
/** Versions that only the build backends know, asked in the copy. */
const readDynamicVersions = async (survey, { uv, copy, run, python, signal }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const packages = (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .withDynamicVersion */ .Sn)(survey.workspace).map(({ name }) => ({ name, python: python(name) }));
        if (packages.length === 0)
            return new Map();
        const scratch = __addDisposableResource(env_1, await run.scratch.folder("versions"), true);
        const { commitTime } = survey;
        return await uv.dynamicVersions({ root: copy.root, packages, scratch: scratch.path, commitTime, signal });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  mf: () => (/* binding */ readReleased),
  Fr: () => (/* binding */ survey),
  Sn: () => (/* binding */ withDynamicVersion)
});

// UNUSED EXPORTS: publishable

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
// EXTERNAL MODULE: ./.build/js/domain/index-presets.js
var index_presets = __webpack_require__(8884);
// EXTERNAL MODULE: ./.build/js/domain/index-title.js
var index_title = __webpack_require__(8554);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(7433);
// EXTERNAL MODULE: ./.build/js/domain/plan/plan.js
var plan = __webpack_require__(7726);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var problem_plan = __webpack_require__(3654);
// EXTERNAL MODULE: ./.build/js/domain/python/specifier.js
var python_specifier = __webpack_require__(2596);
;// CONCATENATED MODULE: ./.build/js/domain/pin/check-requirements.js




/**
 * What a member requires of its siblings (and of itself, by extras) that nobody could install: a version other than the
 * sibling's, or a URL. A pre-release is admitted where a specifier spans it, as pip and uv take one where nothing else
 * fits. Where the sibling is not published in this run, an older release may serve: then it is only a warning.
 */
const checkRequirements = (workspace, member, siblings) => {
    const findings = [];
    for (const declared of member.requirements) {
        const { name, text, specifier, url } = declared.requirement;
        const sibling = siblings.get(name);
        if (sibling === undefined || declared.kind === "group")
            continue;
        const version = sibling.version ?? "";
        const isAdmitted = version === "" || (0,python_specifier/* admits */.t)((0,python_specifier/* parseSpecifiers */.$)(specifier) ?? [], version);
        if (url === undefined && isAdmitted)
            continue;
        const place = (0,member_place/* requirementPlace */.Np)(workspace, member, declared);
        const finding = { name: member.name, requirement: text, sibling: name, place };
        if (url !== undefined) {
            findings.push((0,problem_plan.directUrl)(finding));
            continue;
        }
        const excluded = (0,problem_plan.excludesSibling)({ ...finding, version });
        const isReleased = (0,plan/* isWork */.c)(sibling) || sibling.status === "published";
        findings.push(isReleased ? excluded : { ...excluded, severity: "warning" });
    }
    return findings;
};

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
;// CONCATENATED MODULE: ./.build/js/domain/pin/bounds.js

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
            return `>=${(0,python_version/* formatVersion */.qh)(bound)}`;
        case "major":
        case "minor": {
            const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
            const end = { ...bound, release: upper, pre: undefined, post: undefined, dev: undefined };
            return `>=${(0,python_version/* formatVersion */.qh)(bound)},<${(0,python_version/* formatVersion */.qh)(end)}`;
        }
        case "exact":
            return `==${(0,python_version/* formatVersion */.qh)(bound)}`;
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
/**
 * The requirement's text with the specifier added behind name and extras, all else as it was written. A requirement that
 * has a specifier or a URL stays as it is.
 */
const withBound = ({ text, specifier, url, spans }, bound) => {
    if (specifier !== "" || url !== undefined || bound === "")
        return text;
    const end = (spans.extras ?? spans.name).end;
    const rest = text.slice(spans.specifier?.end ?? end);
    return `${text.slice(0, end)}${bound}${rest}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/pin/plan-bounds.js



/**
 * What the requirements of a member on its siblings become in the built metadata: those without specifier get the bound
 * of the sibling's version. Groups are never in the metadata, and what a backend adds is not in the file.
 */
const planBounds = (member, kind, versionOf) => {
    const edits = [];
    for (const declared of member.requirements) {
        const { requirement, table } = declared;
        const version = requirement.name === member.name ? undefined : versionOf(requirement.name);
        if (version === undefined || !isEditable(declared))
            continue;
        const edit = { from: requirement.text, to: withBound(requirement, boundOf(kind, (0,python_version/* parseVersion */.ot)(version))), table };
        // A requirement that stands twice in one list is edited in both places by the one edit.
        if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other)))
            edits.push(edit);
    }
    return edits;
};
const isEditable = (declared) => declared.kind !== "group" && (0,member_place/* isWritten */.QH)(declared);
const isSame = (a, b) => a.from === b.from && a.table === b.table;

// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(4092);
// EXTERNAL MODULE: ./.build/js/domain/python/requirement.js
var python_requirement = __webpack_require__(9015);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(1305);
;// CONCATENATED MODULE: ./.build/js/domain/plan/name-pattern.js


/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
const matchesName = (pattern, name) => {
    const normal = (0,python_name/* normalizeName */.P)(pattern);
    if (!isGlob(pattern))
        return normal === name;
    return picomatch.isMatch(name, normal, { nonegate: true, noextglob: true });
};

// EXTERNAL MODULE: ./.build/js/domain/python/distribution-name.js
var distribution_name = __webpack_require__(7642);
;// CONCATENATED MODULE: ./.build/js/domain/plan/released.js


/** PyPI takes new files for a release for so long, in milliseconds. */
const openFor = 14 * 24 * 60 * 60 * 1_000;
/** The versions of a package that the index has, oldest first. */
const releasesOf = (released, name) => {
    const files = (released.get(name)?.files ?? []).flatMap((file) => {
        const parsed = (0,distribution_name/* parseDistributionName */.w9)(file.filename, name);
        return parsed === undefined
            ? []
            : [{ ...file, kind: parsed.kind, version: (0,python_version/* parseVersion */.ot)(parsed.version), text: parsed.version }];
    });
    const sorted = files.sort((a, b) => (0,python_version/* compareVersions */.Zy)(a.version, b.version));
    // `1.0` and `1.0.0` are one release.
    const releases = [];
    for (const [index, { version, text, ...file }] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before !== undefined && (0,python_version/* compareVersions */.Zy)(before.version, version) === 0)
            releases.at(-1).files.push(file);
        else
            releases.push({ version: text, files: [file] });
    }
    return releases;
};
/**
 * Whether the index has the version whole, or half as a stopped run leaves it: with a wheel and no sdist, or the reverse.
 * Half a release is whole where somebody meant it so or nothing can be added: docs/decisions/0010-half-published.md.
 * `now` in milliseconds since the epoch.
 */
const presenceOf = (releases, version, now) => {
    const wanted = (0,python_version/* parseVersion */.ot)(version);
    const at = releases.findIndex((release) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(release.version), wanted) === 0);
    const release = releases[at];
    if (release === undefined)
        return { kind: "absent" };
    const missing = missingKind(release);
    if (missing === undefined)
        return { kind: "whole", why: "with sdist and wheel" };
    if (release.files.some(({ yanked }) => yanked))
        return { kind: "whole", why: `without ${missing}, and yanked` };
    const uploads = release.files.flatMap(({ uploadTime }) => uploadTime ?? []);
    const age = uploads.length === 0 ? undefined : now - Math.min(...uploads);
    if (age !== undefined && age >= openFor)
        return { kind: "whole", why: `without ${missing}, and too old for new files` };
    const before = releases[at - 1];
    if (before !== undefined && missingKind(before) === missing) {
        return { kind: "whole", why: `without ${missing}, as ${before.version} before it` };
    }
    return {
        kind: "half",
        why: `uploaded ${since(age)} without ${missing}`,
        filenames: release.files.map(({ filename }) => filename).sort(),
    };
};
const since = (age) => {
    if (age === undefined)
        return "at an unknown time";
    const days = Math.floor(age / 86_400_000);
    if (days < 1)
        return "less than a day ago";
    return days === 1 ? "a day ago" : `${days} days ago`;
};
const missingKind = ({ files }) => ["wheel", "sdist"].find((kind) => files.every((file) => file.kind !== kind));

;// CONCATENATED MODULE: ./.build/js/domain/plan/check-siblings.js







/**
 * Siblings that a package to be published needs, directly or through siblings that are left alone, and that nobody could
 * install: not published in this run, and not on the index in a version that the built metadata will admit. Yanked
 * releases do not count: installers pass over them. https://peps.python.org/pep-0592/
 */
const checkSiblings = (check) => {
    const members = new Map(check.workspace.members.map((member) => [member.name, member]));
    const seen = new Set();
    const findings = [];
    const visit = (member, chosen) => {
        for (const declared of member.requirements) {
            const sibling = check.packages.get(declared.requirement.name);
            if (sibling === undefined || sibling.name === member.name || !isNeeded(declared, member.name === chosen))
                continue;
            if ((0,plan/* isWork */.c)(sibling) || declared.requirement.url !== undefined)
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
        if ((0,plan/* isWork */.c)(check.packages.get(member.name)))
            visit(member, member.name);
    return findings;
};
/** What a sibling that is left alone was built with does not matter any more. */
const isNeeded = ({ kind }, isChosen) => kind === "runtime" || kind === "dynamic" || (kind === "build" && isChosen);
/** As the built metadata will have it. */
const builtRequirement = ({ requirement, table }, { bounds }) => {
    const edit = bounds.find((each) => each.from === requirement.text && each.table === table);
    const parsed = edit && (0,python_requirement/* parseRequirement */.p)(edit.to);
    return parsed?.ok ? parsed.requirement : requirement;
};
const isInstallable = (requirement, sibling, released) => {
    const specifiers = (0,python_specifier/* parseSpecifiers */.$)(requirement.specifier) ?? [];
    // A specifier that excludes the version on the index has its own finding.
    if (sibling.status === "published" && !(0,python_specifier/* admits */.t)(specifiers, sibling.version ?? ""))
        return true;
    return releasesOf(released, sibling.name).some(({ version, files }) => files.some(({ yanked }) => !yanked) && (0,python_specifier/* admits */.t)(specifiers, version));
};
const missing = (check, { member, declared, chosen, requirement, sibling }) => (0,problem_plan.siblingMissing)({
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
            if (exclude.some((pattern) => matchesName(pattern, name)))
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

;// CONCATENATED MODULE: ./.build/js/domain/plan/check-tag.js



/** Whether two versions are the same by PEP 440: `1.0` and `1.0.0` are. */
const isSameVersion = (a, b) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(a), (0,python_version/* parseVersion */.ot)(b)) === 0;
/**
 * Where the tag's version is not the package's. A workspace tag must have the version of the root, or that of every
 * package to publish. Versions that are not known are another finding.
 */
const checkTag = ({ tag, workspace, choices, versions }) => {
    const { match, text } = tag;
    const agrees = ({ name }) => isSameVersion(versions.get(name) ?? match.version, match.version);
    const disagree = (member) => (0,problem_plan.tagIsNotVersion)({
        tag: text,
        tagVersion: match.version,
        package: {
            name: member.name,
            version: versions.get(member.name),
            place: (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "version"]),
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
    if (all.length > 0 && !all.some(agrees))
        return [(0,problem_plan.tagIsNotVersion)({ tag: text, tagVersion: match.version, package: undefined })];
    return toPublish.filter((member) => !agrees(member)).map(disagree);
};

;// CONCATENATED MODULE: ./.build/js/domain/plan/check-versions.js



/** Versions that are not known, and those that cannot be published. */
const checkVersions = ({ workspace, members, resolved, refusesLocal }) => members.flatMap((member) => {
    const { name, buildBackend } = member;
    const version = versionOf(member, resolved);
    const place = () => (0,member_place/* memberPlace */.ib)(workspace, member, ["project", "version"]);
    // Without a backend of its own, a project is built by setuptools. https://peps.python.org/pep-0517/#source-trees
    if (version === undefined)
        return [(0,problem_plan.versionUnknown)({ name, backend: buildBackend ?? "setuptools", place: place() })];
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    if (parsed === undefined)
        return [(0,problem_plan.versionRefused)({ name, version, why: "is none by PEP 440", place: place() })];
    return refusesLocal && (0,python_version/* isLocal */.IX)(parsed)
        ? [(0,problem_plan.versionRefused)({ name, version, why: "is a local one", place: place() })]
        : [];
});
/** A member's version as it is written, or as its backend gives it. */
const versionOf = ({ name, version }, resolved) => version ?? resolved.get(name);

// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
;// CONCATENATED MODULE: ./.build/js/domain/plan/choice.js





/** Decides for one member. What it is comes before what was asked, and what was asked before what the index has. */
const choose = (member, input) => unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);
const leave = (status, reason) => ({ status, reason, onIndex: [] });
/** Why a member is never published; `undefined` where it may be. */
const unpublishable = (member, config) => {
    const { isPublishable, reason } = (0,publishable/* publishabilityOf */.d)(member);
    if (!isPublishable)
        return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
    return (0,domain_config/* configOf */.W1)(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : undefined;
};
const unchosen = (name, selection) => {
    const { packages, exclude, tag } = selection;
    const pattern = exclude.find((each) => matchesName(each, name));
    if (pattern !== undefined)
        return leave("excluded", `exclude names ${pattern}`);
    if (isNamed(name, selection))
        return undefined;
    if (packages.length > 0)
        return leave("excluded", "packages does not name it");
    return tag?.match.kind === "package" ? leave("excluded", `the tag ${tag.text} does not name it`) : undefined;
};
/** Whether somebody asked for this package, and not for all. */
const isNamed = (name, { packages, tag }) => packages.length > 0
    ? packages.some((each) => matchesName(each, name))
    : tag?.match.kind === "package" && tag.match.name === name;
const unreleased = (name, input) => {
    const { selection, versions, released, indexName, now } = input;
    const version = versions.get(name);
    if (version === undefined)
        return leave("publish", "its version is not known yet");
    const presence = presenceOf(releasesOf(released, name), version, now);
    if (presence.kind === "whole")
        return leave("published", `${version} is on ${indexName}, ${presence.why}`);
    if ((0,python_version/* isDevelopment */.yz)((0,python_version/* parseVersion */.ot)(version)) && !isNamed(name, selection)) {
        return leave("development", `${version} is a development version, and packages does not name it`);
    }
    if (presence.kind === "absent")
        return leave("publish", `${version} is not on ${indexName}`);
    return {
        status: "complete",
        reason: `${version} is on ${indexName}, ${presence.why}`,
        onIndex: presence.filenames,
    };
};

// EXTERNAL MODULE: ./.build/js/domain/plan/order.js
var plan_order = __webpack_require__(889);
// EXTERNAL MODULE: ./.build/js/domain/nearest.js
var nearest = __webpack_require__(9799);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
;// CONCATENATED MODULE: ./.build/js/domain/tag/match-tag.js


/** Git stores a tag in a file of that name: longer ones come from no git, and cost time. */
const longestTag = 1_024;
/**
 * What the tag (without `refs/tags/`) names: a package by any spelling of its name, the longest name where several fit,
 * or else the workspace; `undefined` where no format fits.
 */
const matchTag = (tag, formats, members) => {
    if (tag.length > longestTag)
        return undefined;
    const known = new Set(members);
    const ofWorkspace = formats.workspace.flatMap((format) => readings(format, tag));
    const ofPackages = [...formats.packages].flatMap(([name, own]) => own
        .flatMap((format) => readings(format, tag))
        .filter((reading) => (reading.name ?? name) === name)
        .map(({ version }) => ({ name, version })));
    const named = ofWorkspace.flatMap(({ name, version }) => name === undefined || formats.packages.has(name) ? [] : [{ name, version }]);
    const longest = [...named, ...ofPackages]
        .filter(({ name }) => known.has(name))
        .reduce((best, each) => (best === undefined || each.name.length > best.name.length ? each : best), undefined);
    if (longest !== undefined)
        return { kind: "package", ...longest };
    const whole = ofWorkspace.find(({ name }) => name === undefined);
    return whole && { kind: "workspace", version: whole.version };
};
/** Every way to read the tag by the format. Where the name ends is open: names and fixed text may look alike. */
const readings = ({ pieces }, tag) => {
    const places = pieces.filter(({ kind }) => kind !== "text").map(({ kind }) => kind);
    return splits(pieces, tag).flatMap((values) => {
        const rawName = values[places.indexOf("name")];
        const version = readVersion(values[places.indexOf("version")]);
        if (version === undefined || (rawName !== undefined && !(0,python_name/* isValidName */.u)(rawName)))
            return [];
        return [{ name: rawName && (0,python_name/* normalizeName */.P)(rawName), version }];
    });
};
/** Every way to cut the text so that the fixed pieces stand between the values, which are returned. */
const splits = (pieces, text) => {
    const [first, ...rest] = pieces;
    if (first === undefined)
        return text === "" ? [[]] : [];
    if (first.kind === "text")
        return text.startsWith(first.text) ? splits(rest, text.slice(first.text.length)) : [];
    if (rest.length === 0)
        return text === "" ? [] : [[text]];
    return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((end) => splits(rest, text.slice(end)).map((values) => [text.slice(0, end), ...values]));
};
/** PEP 440 also takes `v1.0` and white space around it, which in a tag would be someone else's format. */
const readVersion = (text) => /^[0-9]\S*$/.test(text) ? (0,python_version/* canonicalVersion */.Bp)(text) : undefined;

;// CONCATENATED MODULE: ./.build/js/domain/plan/wish.js







/** Reads the inputs against the workspace. Throws a `Problem` with all that names nothing that could be published. */
const readWish = ({ packages, exclude, tag }, context) => {
    const text = packages.length > 0 ? undefined : tag;
    const match = text === undefined ? undefined : matchTag(text, context.tagFormats, namesOf(context));
    const findings = [
        ...matchNothing("packages", packages, context),
        ...matchNothing("exclude", exclude, context),
        ...(text !== undefined && match === undefined ? [fitsNone(text, context)] : []),
        ...packages.filter((pattern) => !isGlob(pattern)).flatMap((name) => inVain("packages", name, context)),
        ...(match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []),
    ];
    if (findings.length > 0)
        throw new problem/* Problem */.AF(findings);
    return { packages, exclude, tag: text === undefined || match === undefined ? undefined : { text, match } };
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
    const names = namesOf(context);
    return patterns
        .filter((pattern) => !names.some((name) => matchesName(pattern, name)))
        .map((pattern) => (0,problem_plan.patternMatchesNothing)({ input, pattern, nearest: (0,nearest/* nearest */.p)((0,python_name/* normalizeName */.P)(pattern), names) }));
};
const fitsNone = (tag, { tagFormats: { workspace, packages } }) => {
    const formats = [...workspace, ...[...packages.values()].flat()].map(({ text }) => text);
    return (0,problem_plan.tagFitsNoFormat)({ tag, formats: [...new Set(formats)] });
};
const inVain = (input, name, { members, config }) => {
    const member = members.find((each) => each.name === (0,python_name/* normalizeName */.P)(name));
    const why = member && unpublishable(member, config);
    return why === undefined ? [] : [(0,problem_plan.notPublishable)({ input, name: (0,python_name/* normalizeName */.P)(name), reason: why.reason })];
};

;// CONCATENATED MODULE: ./.build/js/domain/plan/plan-publish.js
















/**
 * What a run publishes, in order, and all that speaks against it: with a finding of severity error nothing may be built.
 * Throws a `Problem` where the wish names nothing.
 */
const planPublish = (input) => {
    const { workspace, config, index, released, run } = input;
    const { members } = workspace;
    const selection = readWish(input.wish, { members, config, tagFormats: input.tagFormats });
    const versions = canonicalVersions(members, input.versions);
    const context = { selection, config, versions, released, indexName: (0,index_title/* indexTitle */.p)(index), now: run.now };
    const choices = new Map(members.map((member) => [member.name, choose(member, context)]));
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
    const version = (0,python_version/* canonicalVersion */.Bp)(versionOf(member, resolved) ?? "");
    return version === undefined ? [] : [[member.name, version]];
}));
const workOf = (choices) => new Set([...choices].filter(([, choice]) => (0,plan/* isWork */.c)(choice)).map(([name]) => name));
/** The packages in order. What is left alone stands after the work of the level at which it could be installed. */
const arrange = (input, decided) => {
    const { workspace, graph } = input;
    const work = workOf(decided.choices);
    const needs = (0,graph_graph/* hardRequirements */.Mv)(graph);
    const waits = (0,plan_order/* waitsOf */.yI)(needs, work);
    const unitOf = new Map(graph.cycles.flatMap((cycle) => {
        const unit = cycle.filter((name) => work.has(name));
        return unit.map((name) => [name, unit]);
    }));
    const units = [...new Set([...work].map((name) => unitOf.get(name) ?? [name]))];
    const { levels, criticalPath } = (0,plan_order/* orderOf */.mJ)({ units, needs: waits });
    const order = new Map(levels.flat(2).map((name, place) => [name, place]));
    const levelOf = new Map(levels.flatMap((each, level) => each.flat().map((name) => [name, level])));
    const levelAfter = (name) => Math.max(0, ...(waits.get(name) ?? []).map((need) => levelOf.get(need) + 1));
    const packages = workspace.members.map((member) => {
        const { name } = member;
        return {
            ...describe(member, input, decided),
            level: levelOf.get(name) ?? levelAfter(name),
            needs: needs.get(name) ?? [],
            unit: unitOf.get(name) ?? [name],
        };
    });
    const rank = ({ name }) => order.get(name) ?? order.size;
    return {
        packages: packages.sort((a, b) => a.level - b.level || rank(a) - rank(b) || (a.name < b.name ? -1 : 1)),
        criticalPath,
    };
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
        bounds: (0,plan/* isWork */.c)(choice) ? planBounds(member, bounds, (sibling) => versions.get(sibling)) : [],
        tag: version === undefined ? null : tagOf({ name, version }, tagFormats, selection),
        requires_python: member.requiresPython ?? null,
        on_index: choice.onIndex,
    };
};
/** The tag that chose the release, where there is one; else the one that it would have. */
const tagOf = (release, formats, { tag }) => {
    const isMeant = tag !== undefined && (tag.match.kind === "workspace" || tag.match.name === release.name);
    return isMeant && isSameVersion(tag.match.version, release.version) ? tag.text : (0,tag_format/* formatTag */._3)(formats, release);
};
const check = ({ workspace, graph, index, released, bounds, versions: resolved }, { selection, versions, choices, packages }) => {
    const byName = new Map(packages.map((each) => [each.name, each]));
    const toPublish = workspace.members.filter(({ name }) => (0,plan/* isWork */.c)(choices.get(name)));
    return [
        ...(selection.tag === undefined ? [] : checkTag({ tag: selection.tag, workspace, choices, versions })),
        ...checkVersions({
            workspace,
            members: [...toPublish, ...(bounds === "off" ? [] : boundSiblings(toPublish, workspace, versions))],
            resolved,
            refusesLocal: index.name === "rehearsal" || (0,index_presets/* presetOfUrl */._2)(index.upload_url) !== undefined,
        }),
        ...toPublish.flatMap((member) => checkRequirements(workspace, member, byName)),
        ...checkSiblings({ workspace, packages: byName, released, selection, indexName: (0,index_title/* indexTitle */.p)(index) }),
        ...graph.cycles
            .map((cycle) => cycle.filter((name) => (0,plan/* isWork */.c)(choices.get(name))))
            .filter(({ length }) => length > 1)
            .map((cycle) => (0,problem_plan.hardCycle)({ packages: cycle })),
    ];
};
/** Siblings that are left alone and whose version is not known, though it would be the bound of a requirement. */
const boundSiblings = (toPublish, { members }, versions) => {
    const publishing = new Set(toPublish);
    const unknown = members.filter((member) => !versions.has(member.name) && !publishing.has(member));
    if (unknown.length === 0)
        return [];
    const required = new Set(toPublish.flatMap(({ requirements }) => requirements
        .filter((declared) => declared.kind !== "group" && (0,member_place/* isWritten */.QH)(declared) && declared.requirement.specifier === "")
        .map(({ requirement }) => requirement.name)));
    return unknown.filter(({ name }) => required.has(name));
};

// EXTERNAL MODULE: ./.build/js/domain/target.js
var domain_target = __webpack_require__(5380);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 2 modules
var read = __webpack_require__(4763);
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
/** The members that the index is asked about, and whose version must be known. */
const survey_publishable = ({ members }) => members.filter((member) => (0,publishable/* publishabilityOf */.d)(member).isPublishable);
/** Members that can be released and whose version only their build backend knows. */
const withDynamicVersion = (workspace) => survey_publishable(workspace).filter(({ version }) => version === undefined);
const questionsAtOnce = 12;
/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const limit = (0,p_limit/* default */.A)(questionsAtOnce);
    const projects = await Promise.all(survey_publishable(workspace).map(({ name }) => limit(() => index.project(name, { signal }))));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};
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
