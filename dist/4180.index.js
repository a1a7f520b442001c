export const id = 4180;
export const ids = [4180,6728];
export const modules = {

/***/ 9468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Ties the inputs' types to the contract. */
const defineAction = (action) => action;


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/checks/frame/outcome.js
var frame_outcome = __webpack_require__(8346);
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
var world = __webpack_require__(1234);
// EXTERNAL MODULE: ./.build/js/domain/config.js
var domain_config = __webpack_require__(9439);
// EXTERNAL MODULE: ./.build/js/domain/graph/graph.js + 2 modules
var graph_graph = __webpack_require__(3841);
// EXTERNAL MODULE: ./.build/js/domain/problem/check-choice.js
var check_choice = __webpack_require__(8749);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(9141);
// EXTERNAL MODULE: ./.build/js/stages/check-workspace.js + 2 modules
var check_workspace = __webpack_require__(2675);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(5908);
;// CONCATENATED MODULE: ./.build/js/stages/checks/plan-edits.js

/** What the fixes make of the files, those of one file one after the other. A fix that does not fit is left out. */
const planEdits = (fixes, { root, prefix }, files) => [...Map.groupBy(fixes, ({ file }) => (0,workspace_path/* normalize */.S8)(file))].flatMap(([file, all]) => {
    const path = (0,workspace_path/* join */.fj)(root, file);
    const before = files.readText(path);
    const after = all.reduce((text, { apply }) => apply(text) ?? text, before);
    return after === undefined || after === before
        ? []
        : [{ file: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, file)), path, before, after }];
});
/** The edits as a unified diff that `git apply` takes. */
const unifiedDiff = async (edits) => {
    if (edits.length === 0)
        return "";
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 4023));
    return edits
        .map(({ file, before, after }) => {
        const header = `diff --git a/${file} b/${file}\n`;
        if (before === undefined && after === "")
            return `${header}new file mode 100644\n`;
        const from = before === undefined ? "/dev/null" : `a/${file}`;
        const patch = createTwoFilesPatch(from, `b/${file}`, before ?? "", after, undefined, undefined, { context: 3 });
        return `${header}${before === undefined ? "new file mode 100644\n" : ""}${patch.replace(/^=+\n/, "")}`;
    })
        .join("");
};

// EXTERNAL MODULE: ./.build/js/actions/action.js
var action = __webpack_require__(9468);
// EXTERNAL MODULE: ./.build/js/actions/check/contract.js
var contract = __webpack_require__(117);
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
        const edits = fix ? planEdits(first.health.fixes, first.workspace, files) : [];
        if (yes)
            for (const { path, after } of edits)
                await writer.write(path, after);
        const isWritten = yes && edits.length > 0;
        const { workspace, graph, health } = isWritten ? await look() : first;
        const diff = await unifiedDiff(edits);
        const { packages } = (0,world/* worldOf */.c)(workspace, graph, config);
        return {
            findings: [...workspace.findings, ...(0,domain_config/* unknownPackages */.AN)(config, graph.names), ...health.findings],
            document: {
                ...healthDocument(health),
                fixable: health.fixes.length,
                ...(fix ? { diff, written: isWritten ? edits.map(({ file }) => file) : [] } : {}),
            },
            text: [
                healthText(health, packages),
                ...(fix ? fixLines({ edits, diff, isWritten }) : mendable(health.fixes.length)),
            ].join("\n"),
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

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ findSecrets)
/* harmony export */ });
/** CRC-32 as zip has it, of ASCII. */
const crc32 = (text) => {
    let sum = 0xffffffff;
    for (const character of text) {
        sum ^= character.charCodeAt(0);
        for (let bit = 0; bit < 8; bit += 1)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return ~sum >>> 0;
};
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The last six characters of a GitHub token are the CRC-32 of the thirty before them. */
const hasChecksum = (value) => {
    let sum = 0;
    for (const digit of value.slice(-6))
        sum = sum * base62.length + base62.indexOf(digit);
    return sum === crc32(value.slice(-36, -6));
};
/** Examples repeat a letter or two. */
const isVaried = (value) => new Set(value.slice(-20)).size > 6;
/**
 * PyPI's tokens are macaroons that begin with the index's host in base64. GitHub's:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 * AWS's: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const patterns = [
    {
        what: "a PyPI token",
        isToken: true,
        pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
        isReal: isVaried,
    },
    { what: "a GitHub token", isToken: true, pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g, isReal: hasChecksum },
    {
        what: "a GitHub token",
        isToken: true,
        pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
        isReal: isVaried,
    },
    {
        what: "an AWS access key",
        isToken: false,
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
        isReal: (value) => !value.endsWith("EXAMPLE"),
    },
    {
        what: "a private key",
        isToken: false,
        pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s/g,
        isReal: () => true,
    },
];
/** What looks like a secret in `text`, in the order of the patterns. */
const findSecrets = (text) => patterns.flatMap(({ what, isToken, pattern, isReal }) => {
    let line = 1;
    let counted = 0;
    return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
        for (let at = text.indexOf("\n", counted); at !== -1 && at < index; at = text.indexOf("\n", at + 1))
            line += 1;
        counted = index;
        return isReal(value) ? [{ what, isToken, line }] : [];
    });
});


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

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unpublishable),
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9439);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _workspace_publishable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _name_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1061);
/* harmony import */ var _released_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9170);





/** Decides for one member. What it is comes before what was asked, and what was asked before what the index has. */
const choose = (member, input) => unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);
const leave = (status, reason) => ({ status, reason, onIndex: [] });
/** Why a member is never published; `undefined` where it may be. */
const unpublishable = (member, config) => {
    const { isPublishable, reason } = (0,_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_2__/* .publishabilityOf */ .d)(member);
    if (!isPublishable)
        return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configOf */ .W1)(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : undefined;
};
const unchosen = (name, selection) => {
    const { packages, exclude, tag } = selection;
    const pattern = exclude.find((each) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(each, name));
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
    ? packages.some((each) => (0,_name_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesName */ .H)(each, name))
    : tag?.match.kind === "package" && tag.match.name === name;
const unreleased = (name, input) => {
    const { selection, versions, released, indexName, now } = input;
    const version = versions.get(name);
    if (version === undefined)
        return leave("publish", "its version is not known yet");
    const presence = (0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .presenceOf */ .F)((0,_released_js__WEBPACK_IMPORTED_MODULE_4__/* .releasesOf */ .w)(released, name), version, now);
    if (presence.kind === "whole")
        return leave("published", `${version} is on ${indexName}, ${presence.why}`);
    if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isDevelopment */ .yz)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version)) && !isNamed(name, selection)) {
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

/***/ 1061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesName),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);


/** Whether the text is more than a name: `*`, `?`, `[abc]` and `{a,b}` stand for other characters. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether a name or glob, in any spelling that PEP 503 takes for the same, means the package. */
const matchesName = (pattern, name) => {
    const normal = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(pattern);
    if (!isGlob(pattern))
        return normal === name;
    return picomatch__WEBPACK_IMPORTED_MODULE_1__.isMatch(name, normal, { nonegate: true, noextglob: true });
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

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ presenceOf),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _python_distribution_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7642);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);


/** PyPI takes new files for a release for so long, in milliseconds. */
const openFor = 14 * 24 * 60 * 60 * 1_000;
/** The versions of a package that the index has, oldest first. */
const releasesOf = (released, name) => {
    const files = (released.get(name)?.files ?? []).flatMap((file) => {
        const parsed = (0,_python_distribution_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDistributionName */ .w9)(file.filename, name);
        return parsed === undefined
            ? []
            : [{ ...file, kind: parsed.kind, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(parsed.version), text: parsed.version }];
    });
    const sorted = files.sort((a, b) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(a.version, b.version));
    // `1.0` and `1.0.0` are one release.
    const releases = [];
    for (const [index, { version, text, ...file }] of sorted.entries()) {
        const before = sorted[index - 1];
        if (before !== undefined && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(before.version, version) === 0)
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
    const wanted = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version);
    const at = releases.findIndex((release) => (0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(release.version), wanted) === 0);
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
    if (parts === undefined || version === undefined || !(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(parts.rawName))
        return undefined;
    const { rawName, build, variant } = parts;
    return {
        kind: "wheel",
        filename,
        name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName),
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
    while (end >= 0 && (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(stem.slice(0, end)) !== expected)
        end = stem.indexOf("-", end + 1);
    return end;
};
const parseSdist = (filename, stem, expected) => {
    const end = nameEnd(stem, expected);
    const rawName = stem.slice(0, Math.max(end, 0));
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalVersion */ .Bp)(stem.slice(end + 1));
    if (!(0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(rawName) || version === undefined)
        return undefined;
    return { kind: "sdist", filename, name: (0,_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(rawName), rawName, version };
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

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLockedPackages)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1305);

/**
 * Reads the entries of local packages line by line, as uv writes them: most of a lock is about strangers, and parsing it
 * would take longer than all that is asked of it. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
const readLockedPackages = (text) => {
    const locals = new Map();
    let entry;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line.startsWith("["))
            entry = line === "[[package]]" ? { line: index + 1 } : undefined;
        if (entry === undefined)
            continue;
        const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
        if (key !== undefined)
            entry = { ...entry, [key]: value, line: index + 1 };
        const isLocal = /^source = \{ (?:editable|virtual|directory) = /.test(line);
        if (!isLocal || entry.name === undefined || !(0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isValidName */ .uV)(entry.name))
            continue;
        locals.set((0,_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .Pc)(entry.name), { version: entry.version, line: entry.line });
    }
    return locals;
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


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkWorkspace: () => (/* binding */ checkWorkspace)
});

// EXTERNAL MODULE: ./.build/js/checks/frame/judge.js + 25 modules
var judge = __webpack_require__(8942);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./.build/js/domain/inert-line.js
var inert_line = __webpack_require__(2644);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(5294);
// EXTERNAL MODULE: ./.build/js/domain/workspace/locked-packages.js
var locked_packages = __webpack_require__(5488);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(5908);
// EXTERNAL MODULE: ./.build/js/domain/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(1896);
// EXTERNAL MODULE: ./.build/js/domain/workspace/members-with.js
var members_with = __webpack_require__(5649);
;// CONCATENATED MODULE: ./.build/js/stages/checks/fetch-trees.js




/** Files in which packages keep their version. */
const versionFile = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/;
/** Sources of modules, in the languages that they are written in. */
const source = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i;
/** Nothing that a person writes a token into. */
const binary = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i;
/** Lists the files of the workspace, shares them out among the packages, and reads those that checks look into. */
const fetchTrees = async (reading) => {
    const { workspace, packages } = reading.world;
    const { all, owned } = await listAll(reading);
    const trees = new Map();
    const secrets = [];
    for (const each of packages) {
        const own = owned.get(each.name) ?? [];
        const folder = (0,workspace_path/* join */.fj)(workspace.root, each.member.path);
        const texts = each.isPublished ? readTexts(folder, own, reading) : [];
        const versionTexts = new Map();
        for (const [path, text] of texts) {
            for (const secret of (0,secret_patterns/* findSecrets */.d)(text))
                secrets.push({ ...secret, file: each.file(path) });
            if (versionFile.test((0,workspace_path/* baseName */.Fl)(path)) && isShallow(path))
                versionTexts.set(path, text);
        }
        trees.set(each.name, {
            files: own,
            has: (path) => reading.files.realPath((0,workspace_path/* join */.fj)(folder, path)) !== undefined,
            hasSources: hasSources(own),
            buildFolders: foldersOfBuilds(reading.files, folder),
            versionTexts,
        });
    }
    return {
        of: (name) => {
            const tree = trees.get(name);
            if (tree === undefined)
                throw new problem/* Bug */.zP(`${name} is no member`);
            return tree;
        },
        all: all.map(({ path, isTracked }) => ({ path: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(workspace.prefix, path)), isTracked })),
        secrets,
    };
};
/** Every file, relative to the root, and those of each package, relative to its folder. */
const listAll = async ({ world: { workspace, packages }, sources }) => {
    const listed = await sources.list(workspace.root);
    const owned = new Map(shareOut(listed, packages));
    const elsewhere = [];
    // Members outside of the root, in submodules or behind links are not in the root's listing.
    for (const { name, member } of packages) {
        if (owned.get(name)?.some(({ path }) => path === "pyproject.toml"))
            continue;
        const own = await sources.list((0,workspace_path/* join */.fj)(workspace.root, member.path));
        owned.set(name, own);
        elsewhere.push(...own.map(({ path, isTracked }) => ({ path: `${member.path}/${path}`, isTracked })));
    }
    return { all: [...listed, ...elsewhere], owned };
};
/** One at a time, as they are needed: together they may be larger than the memory. */
function* readTexts(folder, files, { sources }) {
    for (const { path } of files) {
        const text = binary.test(path) ? undefined : sources.readText((0,workspace_path/* join */.fj)(folder, path));
        if (text !== undefined)
            yield [path, text];
    }
}
/** Tests and vendored code lie deeper. */
const isShallow = (path) => path.split("/").length <= (path.startsWith("src/") ? 4 : 3);
const hasSources = (files) => files.some(({ path }) => source.test(path));
/** Each file to the innermost package that it lies in; paths then are relative to the package's folder. */
const shareOut = (files, packages) => {
    const byFolder = new Map(packages.map(({ name, member }) => [(0,workspace_path/* normalize */.S8)(member.path), name]));
    const shares = new Map();
    for (const { path, isTracked } of files) {
        const folder = (0,members_with/* foldersAbove */.Z)(path).find((each) => byFolder.has(each));
        const name = folder === undefined ? undefined : byFolder.get(folder);
        if (folder === undefined || name === undefined)
            continue;
        const share = shares.get(name) ?? [];
        share.push({ path: folder === "" ? path : path.slice(folder.length + 1), isTracked });
        shares.set(name, share);
    }
    return shares;
};
/** Git ignores them mostly, so they are looked for where builds put them, and known by what is in them. */
const foldersOfBuilds = (files, folder) => {
    const names = (path) => (files.list((0,workspace_path/* join */.fj)(folder, path)) ?? []).map(({ name }) => name);
    const top = names("");
    const found = [
        ...(top.includes("dist") && names("dist").some((name) => /\.(?:whl|tar\.gz)$/.test(name)) ? ["dist"] : []),
        ...(top.includes("build") && names("build").some((name) => /^(?:lib$|lib\.|bdist\.|temp\.)/.test(name))
            ? ["build"]
            : []),
        ...top.filter((name) => name.endsWith(".egg-info")),
        ...(top.includes("src")
            ? names("src")
                .filter((name) => name.endsWith(".egg-info"))
                .map((name) => `src/${name}`)
            : []),
    ];
    return found;
};

;// CONCATENATED MODULE: ./.build/js/stages/checks/fetch.js






/** Fetches what checks ask for, at the same time. */
const fetchNeeds = async (world, needs, ports) => {
    const fetchers = {
        trees: async () => ({ value: await fetchTrees({ world, ...ports }) }),
        lock: async () => readLock(world, ports),
        audit: async () => await readAudit(world, ports),
        indexedNames: async () => await readNames(world, ports),
    };
    const answers = await Promise.all([...needs].map(async (need) => [need, await fetchers[need]()]));
    return {
        values: Object.fromEntries(answers.flatMap(([need, answer]) => ("value" in answer ? [[need, answer.value]] : []))),
        missing: new Map(answers.flatMap(([need, answer]) => ("skipped" in answer ? [[need, answer.skipped]] : []))),
    };
};
const noLock = { skipped: "there is no uv.lock" };
const readLock = ({ workspace }, { files }) => {
    const text = files.readText((0,workspace_path/* join */.fj)(workspace.root, "uv.lock"));
    if (text === undefined)
        return noLock;
    return { value: { file: (0,workspace_path/* join */.fj)(workspace.prefix, "uv.lock"), locals: (0,locked_packages/* readLockedPackages */.M)(text) } };
};
const readAudit = async ({ workspace }, { audits, signal }) => {
    if (!workspace.hasLock)
        return noLock;
    const answer = await audits.ask(workspace.root, signal);
    return "unavailable" in answer ? { skipped: answer.unavailable } : { value: answer };
};
const questionsAtOnce = 8;
/** A failure of the index is a reason, too: nothing is wrong with the workspace. */
const readNames = async (world, { names, signal }) => {
    const asking = await names(world);
    if ("skipped" in asking)
        return asking;
    const { index, pages, project, own, changed } = asking;
    const published = world.packages.filter(({ name, isPublished }) => isPublished && changed.has(name));
    if (published.length === 0)
        return { skipped: "no published package has changed" };
    const limit = (0,p_limit/* default */.A)(questionsAtOnce);
    try {
        const found = await Promise.all(published.map(({ name }) => limit(async () => [name, await pages.find(name, signal)])));
        // An index without such pages answers 404 for every name.
        const [first] = found.filter(([, page]) => page === undefined);
        if (found.every(([, page]) => page === undefined) && (await project(first[0], { signal })) !== undefined) {
            return { skipped: `${index} does not say what its projects are` };
        }
        return { value: { index, projects: new Map(found), own } };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { skipped: (0,inert_line/* inertLine */.F)(error.message) };
        throw error;
    }
};

;// CONCATENATED MODULE: ./.build/js/stages/check-workspace.js


/**
 * Runs the checks, fetching no more than they ask for. Throws a `Problem` where `ignore` has entries that mean nothing.
 */
const checkWorkspace = async (wish, ports) => {
    const world = (0,judge/* worldFor */.OV)(wish);
    const needs = new Set((0,judge/* chosenChecks */.oS)(wish).flatMap((check) => check.needs));
    return (0,judge/* judge */.S4)(wish, world, await fetchNeeds(world, needs, ports));
};


/***/ })

};
