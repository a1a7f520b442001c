export const id = 2010;
export const ids = [2010,6728];
export const modules = {

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action_action)
});

// EXTERNAL MODULE: ./.build/js/checks/frame/health-section.js
var health_section = __webpack_require__(4692);
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
// EXTERNAL MODULE: ./.build/js/domain/report/guard-summary.js
var guard_summary = __webpack_require__(8976);
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
        const findings = [...workspace.findings, ...(0,domain_config/* unknownPackages */.AN)(config, graph.names), ...health.findings];
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

/***/ 4692:
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
        pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
        isReal: (value) => !/…|\.\.\.|[<>{}*]/.test(value),
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

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ cutShort),
/* harmony export */   WT: () => (/* binding */ isThrough),
/* harmony export */   hL: () => (/* binding */ stageNames),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/** The stages that every package goes through, in order. */
const stageNames = ["pin", "build", "check", "rehearse", "upload", "confirm", "verify", "smoke"];
/** The reason why a stage was skipped that the end of the run cut short. */
const cutShort = "interrupted";
const isCutShort = (outcome) => outcome.kind === "skipped" && outcome.reason === cutShort;
/** Whether the package got through the stage, or was let past it on purpose. */
const isThrough = (outcome, stage) => outcome.stage === stage && (outcome.kind === "done" || (outcome.kind === "skipped" && !isCutShort(outcome)));


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

/***/ 6182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Wi: () => (/* binding */ doThis),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   em: () => (/* binding */ worthKnowing),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qw: () => (/* binding */ wentWrong)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3663);

const mostCauses = 10;
const mostNotes = 50;
/** Markdown: one error, where it is, and what it says. */
const cause = ({ code, message }, where) => `**${code}** ${where}\n\n> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(message)}`;
/** Markdown: the package, and the file with its line. */
const place = ({ package: name, file, line }) => [
    ...(name === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(name)]),
    ...(file === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(line === undefined ? file : `${file}:${line}`)]),
].join(", ");
/** Markdown: what stands in the way, from what `cause` wrote; nothing where nothing does. */
const wentWrong = (causes) => {
    if (causes.length === 0)
        return [];
    const more = causes.length > mostCauses ? [`…and ${causes.length - mostCauses} more, in the log.`] : [];
    return ["### What went wrong", ...causes.slice(0, mostCauses), ...more];
};
/** Markdown: what the maintainer does now, numbered. */
const doThis = (steps) => {
    if (steps.length === 0)
        return [];
    const lines = steps.map(({ text, lines }, index) => {
        const block = lines === undefined ? "" : `\n\n${indent((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines), 3)}`;
        return `${index + 1}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}${block}`;
    });
    return ["### Do this", lines.join("\n")];
};
const indent = (text, by) => text.replaceAll(/^/gm, " ".repeat(by));
/** Markdown: warnings, then notices, folded. */
const worthKnowing = (findings) => {
    const listed = ["warning", "notice"].flatMap((kind) => findings.filter(({ severity }) => severity === kind));
    if (listed.length === 0)
        return [];
    const lines = listed.slice(0, mostNotes).map((finding) => {
        const where = place(finding);
        return `- ${finding.severity} **${finding.code}** ${where === "" ? "" : `${where}: `}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(finding.message)}`;
    });
    const more = listed.length > mostNotes ? [`- …and ${listed.length - mostNotes} more, in the log.`] : [];
    return [folded(`Worth knowing (${listed.length})`, [...lines, ...more].join("\n"))];
};
/** Markdown: something long that opens on a click. The body is Markdown already. */
const folded = (title, body) => `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>\n\n${body}\n\n</details>`;


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ guardSummary),
/* harmony export */   hG: () => (/* binding */ guardText),
/* harmony export */   tJ: () => (/* binding */ guardPart)
/* harmony export */ });
/* harmony import */ var _inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _finding_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6182);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3663);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4825);




const mostRowsUnfolded = 15;
const mostRows = 200;
const mostTerminalRows = 20;
const longestBlock = 10_000;
/** The job summary: verdict, why, what to do, the sections, what else is worth knowing, the picture. */
const guardSummary = (report) => [`## ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(report.verdict)}`, ...body(report)].join("\n\n").concat("\n");
/** The same, folded below its verdict: a part of a longer summary. */
const guardPart = (report) => (0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(report.verdict, body(report).join("\n\n"));
const body = ({ notes = [], findings, sections = [] }) => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const shown = sections.filter((section) => !isEmpty(section));
    return [
        ...notes.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV),
        ...(0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .wentWrong */ .qw)(errors.map((finding) => (0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .cause */ .c1)(finding, (0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .place */ .ik)(finding)))),
        ...(0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .doThis */ .Wi)((0,_next_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .hintSteps */ .p)(errors)),
        ...shown.filter((section) => !("mermaid" in section)).map(sectionMarkdown),
        ...(0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .worthKnowing */ .em)(findings),
        ...shown.filter((section) => "mermaid" in section).map(sectionMarkdown),
    ];
};
const isEmpty = (section) => {
    if ("rows" in section)
        return section.rows.length === 0;
    if ("tasks" in section)
        return section.tasks.length === 0;
    return ("block" in section ? section.block : section.mermaid).trim() === "";
};
const sectionMarkdown = (section) => {
    const body = bodyMarkdown(section);
    return section.isFolded === true || isLong(section)
        ? (0,_finding_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)("rows" in section ? `${section.title} (${section.rows.length})` : section.title, body)
        : `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(section.title)}\n\n${body}`;
};
const isLong = (section) => {
    if ("rows" in section)
        return section.rows.length > mostRowsUnfolded;
    return "block" in section && section.block.split("\n", mostRowsUnfolded + 1).length > mostRowsUnfolded;
};
const bodyMarkdown = (section) => {
    if ("mermaid" in section)
        return `\`\`\`mermaid\n${section.mermaid.trimEnd()}\n\`\`\``;
    if ("block" in section)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(cut(section.block));
    if ("tasks" in section)
        return section.tasks.map((task) => `- [ ] ${task.map(cellMarkdown).join(" ")}`).join("\n");
    const { head, rows } = section;
    const more = rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more.`] : [];
    return [
        rowMarkdown(head),
        `|${" --- |".repeat(head.length)}`,
        ...rows.slice(0, mostRows).map(rowMarkdown),
        ...more,
    ].join("\n");
};
const cut = (text) => text.length <= longestBlock
    ? text
    : `${text.slice(0, longestBlock)}\n… ${text.length - longestBlock} characters left out …`;
const rowMarkdown = (row) => `| ${row.map(cellMarkdown).join(" | ")} |`;
const cellMarkdown = (cell) => {
    if (typeof cell === "string")
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(cell);
    if ("code" in cell)
        return cell.code === "" ? "" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(cell.code);
    return /^https?:\/\//.test(cell.url)
        ? `[${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(cell.link)}](${linkTarget(cell.url)})`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(cell.link);
};
/** An address that cannot end the link that it stands in. */
const linkTarget = (url) => url
    .toWellFormed()
    .replaceAll(/[\s<>|\\`"\p{C}]/gu, encodeURIComponent)
    .replaceAll("(", "%28")
    .replaceAll(")", "%29");
/** What a terminal prints on standard output: the verdict and what is not folded. Findings go to standard error by themselves. */
const guardText = ({ verdict, notes = [], sections = [] }) => [
    [verdict, ...notes].map(_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join("\n"),
    ...sections
        .filter((section) => section.isFolded !== true && !("mermaid" in section) && !isEmpty(section))
        .map((section) => [`${(0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(section.title)}:`, ...bodyLines(section).map((line) => `  ${line}`)].join("\n")),
].join("\n\n");
const bodyLines = (section) => {
    if ("tasks" in section)
        return section.tasks.map((task) => `[ ] ${task.map(cellText).join(" ")}`);
    const lines = "rows" in section ? columns(section.rows) : "block" in section ? blockLines(section.block) : [];
    const more = lines.length > mostTerminalRows ? [`and ${lines.length - mostTerminalRows} more`] : [];
    return [...lines.slice(0, mostTerminalRows), ...more];
};
const blockLines = (block) => block.trimEnd().split(/\r?\n/).map(_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F);
const columns = (rows) => {
    const texts = rows.map((row) => row.map(cellText));
    const widths = [0, 1].map((at) => texts.slice(0, mostTerminalRows).reduce((most, row) => Math.max(most, row[at].length), 0));
    return texts.map((row) => row
        .map((text, at) => text.padEnd(at < row.length - 1 ? widths[at] : 0))
        .join("  ")
        .trimEnd());
};
/** A terminal makes a link of an address itself. */
const cellText = (cell) => {
    if (typeof cell === "string")
        return (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(cell);
    return (0,_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)("code" in cell ? cell.code : `${cell.link} ${cell.url}`);
};


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   p: () => (/* binding */ hintSteps)
/* harmony export */ });
/* harmony import */ var _index_presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8884);
/* harmony import */ var _problem_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1711);



const mostNames = 3;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;
/** What the maintainer does now, ending with what a re-run will do and until when. Empty where nothing is left to do. */
const nextSteps = (report) => {
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF)(report))
        return [];
    const failures = report.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
    const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
    if (errors.length === 0 && report.isDryRun) {
        return [
            { text: "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again." },
        ];
    }
    // To run again is what the last step says, better than an interruption's own hint.
    const others = errors.filter(({ code }) => code !== _problem_run_js__WEBPACK_IMPORTED_MODULE_1__.interrupted.code);
    return [...hintSteps(others), { text: rerun(report) }];
};
/** The first five hints of these findings, each once, with the packages that it is for. */
const hintSteps = (findings) => [...Map.groupBy(findings, ({ hint }) => hint)].slice(0, 5).map(hintStep);
/** The first line of a hint is what to do, for these packages; the lines below it are to be copied. */
const hintStep = ([hint, findings]) => {
    const [first = "", ...rest] = hint.split("\n");
    const names = [...new Set(findings.flatMap(({ package: name }) => name ?? []))];
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
    const text = names.length === 0 ? first : `${names.slice(0, mostNames).join(", ")}${more}: ${first}`;
    return rest.length === 0 ? { text } : { text, lines: rest.join("\n") };
};
const rerun = (report) => {
    const left = (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .standings */ .ES)(report).filter(({ kind }) => kind !== "published" && kind !== "before").length;
    const what = `Run the same again: it reads what the index has, publishes the ${left === 1 ? "package that is" : `${left} packages that are`} left, and uploads nothing twice.`;
    const deadline = lastDay(report);
    return deadline === undefined
        ? what
        : `${what} PyPI takes the missing files of a release for 14 days: until ${deadline}.`;
};
/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = ({ plan, outcomes }) => {
    if (plan.index.upload_url !== _index_presets_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPresets */ .ZU.pypi.uploadUrl)
        return undefined;
    const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
    if (uploads.length === 0)
        return undefined;
    const first = Math.min(...uploads.map(({ started }) => started));
    return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1517);
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
    return { ...base, kind: outcomes.some((outcome) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrough */ .WT)(outcome, "rehearse")) ? "ready" : "waiting" };
};
/** Whether the run was interrupted while files went up: the index may have them, or a part. */
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
/** Whether every planned package is complete on the index. */
const isPublished = (report) => !report.isDryRun && standings(report).every(({ kind }) => kind === "published" || kind === "before");
/** The file names that this run put on the index. */
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);


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
