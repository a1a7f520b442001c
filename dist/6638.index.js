export const id = 6638;
export const ids = [6638];
export const modules = {

/***/ 36833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98976);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30155);
/* harmony import */ var _stages_validate_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76836);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99468);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18825);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21969);






/** Reads what a release consists of, and says whether its parts agree. Runs no project code, and writes nothing. */
const action = (0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    contract: _contract_js__WEBPACK_IMPORTED_MODULE_3__/* .contract */ .d,
    run: async (inputs, ports) => {
        const validation = await (0,_stages_validate_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(inputs, ports);
        const report = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_1__/* .validationReport */ .qW)(validation);
        return {
            findings: validation.findings,
            document: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationDocument */ .l)(validation),
            text: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardText */ .hG)(report),
            outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .validationOutputs */ .s)(validation),
            summary: (0,_domain_report_guard_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .guardSummary */ .cs)(report),
        };
    },
});


/***/ }),

/***/ 21969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationDocument),
/* harmony export */   s: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61053);
/* harmony import */ var _domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48220);
/* harmony import */ var _domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20460);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30155);




/** The body of the JSON document: the outputs by their names. What is not known is `null`. */
const validationDocument = (validation) => {
    const { mode, state, packages } = validation;
    const focus = (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .focusOf */ .sq)(packages);
    const only = focus.length === 1 ? focus[0] : undefined;
    return {
        mode,
        state,
        version: commonVersion(focus) ?? validation.tagVersion ?? null,
        tag: validation.tag ?? only?.tag ?? null,
        package: only?.name ?? null,
        prerelease: focus.some(({ isPrerelease }) => isPrerelease),
        notes: (0,_domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h$)(packages),
        packages: packages.map(entry),
    };
};
const entry = ({ name, version, state, reason, tag, previous, isPrerelease, notes }) => ({
    name,
    version: version ?? null,
    state,
    reason,
    tag: tag ?? null,
    previous: previous?.version ?? null,
    prerelease: isPrerelease,
    notes: notes ?? null,
});
/** The version of all these packages, where it is one. */
const commonVersion = (packages) => {
    const versions = packages.map(({ version }) => version);
    const [first] = versions;
    return versions.every((version) => isAlike(version, first)) ? first : undefined;
};
const isAlike = (a, b) => a === b ||
    (a !== undefined &&
        b !== undefined &&
        (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(a) !== undefined &&
        (0,_domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(b) !== undefined &&
        (0,_domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(a, b));
/**
 * Of the output `packages`, in letters: all outputs of a job together may have a megabyte, in which each letter counts two bytes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const mostPackages = 250_000;
/** As JSON; where it is too much, with shorter notes, each the same share. */
const packagesOutput = (packages) => {
    const whole = JSON.stringify(packages);
    if (whole.length <= mostPackages)
        return whole;
    const bare = JSON.stringify(packages.map((each) => ({ ...each, notes: null })));
    const told = packages.filter(({ notes }) => notes !== null).length;
    // A line break and a quotation mark take two letters.
    const share = Math.floor((mostPackages - bare.length) / told / 2);
    return JSON.stringify(packages.map((each) => ({
        ...each,
        notes: each.notes === null || share < leastNotes ? null : (0,_domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(each.notes, share, "the changelog"),
    })));
};
/** Shorter ones would be nothing but the word that they are cut. */
const leastNotes = 200;
/** The outputs of a step, as text. */
const validationOutputs = (validation) => {
    const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
    return {
        state,
        version: version ?? "",
        tag: tag ?? "",
        package: name ?? "",
        prerelease: String(prerelease),
        notes: (0,_domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(notes, _domain_changelog_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mostNotes */ .B, "the changelogs"),
        packages: packagesOutput(packages),
    };
};


/***/ }),

/***/ 61053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ mostNotes),
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** GitHub takes no more as the text of a release, in letters. https://docs.github.com/en/rest/releases/releases#create-a-release */
const mostNotes = 125_000;
/**
 * Markdown of at most so many letters (at least 200): what is over is cut off between lines, said with where the rest is, and a
 * fence that the cut would leave open is closed.
 */
const bounded = (markdown, most, rest) => {
    if (markdown.length <= most)
        return markdown;
    const said = `\n\n*Cut here: the rest is in ${rest}.*`;
    const room = most - said.length - 20;
    const end = markdown.lastIndexOf("\n", room);
    const kept = (end > 0 ? markdown.slice(0, end) : markdown.slice(0, room).toWellFormed()).trimEnd();
    return `${kept}${openFence(kept)}${said}`;
};
const openFence = (markdown) => {
    let open;
    for (const [, fence = ""] of markdown.matchAll(/^ {0,3}(`{3,}|~{3,})/gm)) {
        if (open === undefined)
            open = fence;
        else if (fence.startsWith(open))
            open = undefined;
    }
    return open === undefined || open.length > 15 ? "" : `\n${open}`;
};


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

/***/ 30155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   sq: () => (/* binding */ focusOf)
/* harmony export */ });
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68729);
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18804);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76106);



/** The summary's content. */
const validationReport = (validation) => {
    const { packages, rules, findings } = validation;
    const notes = notesOf(packages);
    return {
        verdict: sentence(validation),
        findings,
        sections: [
            {
                title: "Packages",
                head: ["package", "version", "state"],
                rows: packages.map(({ name, version, state, reason }) => [
                    { code: name },
                    { code: version ?? "" },
                    `${state}: ${reason}`,
                ]),
            },
            {
                title: "Rules",
                head: ["rule", "result"],
                rows: rules.map((rule) => [rule.name, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleResult */ .U)(rule, packages.length)]),
            },
            { title: "Release notes", isFolded: true, block: notes },
        ],
    };
};
const mostNames = 5;
const sentence = (validation) => {
    const { state, tag, packages, findings } = validation;
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const uncovered = findings.find(({ code }) => code === _problem_history_js__WEBPACK_IMPORTED_MODULE_0__.changesUncovered.code);
    const about = tag === undefined ? "" : `${tag}: `;
    switch (state) {
        case "invalid":
            return `${about}Not ready to be released: ${errors === 1 ? "1 error" : `${errors} errors`}`;
        case "ready":
            return `${about}Ready to be released: ${listed(packages, state)}`;
        case "released":
            return `${about}Released already: ${listed(packages, state)}`;
        case "idle":
            return `${about}Idle: ${uncovered?.message ?? (packages.length === 0 ? "there is no package to release" : "nothing to release")}`;
    }
};
/** `core 1.4.0, http 2.0.1 and 3 more`. */
const listed = (packages, state) => {
    const some = packages.filter((each) => each.state === state);
    return (0,_problem_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .K)(some.map(title), mostNames);
};
const title = ({ name, version }) => (version === undefined ? name : `${name} ${version}`);
/** The packages that a run is about: what is to be released, or was, or where there is nothing of either, all. */
const focusOf = (packages) => {
    const active = packages.filter(({ state }) => state !== "idle");
    return active.length > 0 ? active : packages;
};
/** The notes of one package as they are; of several, each under a heading. */
const notesOf = (packages) => {
    const focus = focusOf(packages);
    if (focus.length === 1)
        return focus[0].notes ?? "";
    return focus.flatMap((each) => (each.notes === undefined ? [] : [`## ${title(each)}\n\n${each.notes}`])).join("\n\n");
};


/***/ }),

/***/ 76106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ruleResult)
/* harmony export */ });
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** How a rule ended, for people. What was not looked at is never called passed. */
const ruleResult = ({ findings, skipped }, packages) => {
    const errors = findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0)
        return `failed: ${errors === 1 ? "1 error" : `${errors} errors`}`;
    if (packages === 0)
        return "skipped: there is no package to release";
    const reasons = [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) => ({
        why,
        names: all.map((skip) => skip.package),
    }));
    if (skipped.length < packages)
        return ["passed", ...reasons.map(besides)].join("; ");
    return `skipped: ${reasons.length === 1 ? reasons[0].why : reasons.map(besides).join("; ")}`;
};
const besides = ({ why, names }) => `${(0,_problem_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)}: ${why}`;


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

/***/ 76836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./.build/js/domain/config/config.js + 1 modules
var config_config = __webpack_require__(58408);
// EXTERNAL MODULE: ./.build/js/domain/config/tag-formats.js
var tag_formats = __webpack_require__(85697);
// EXTERNAL MODULE: ./.build/js/domain/problem/plan.js
var plan = __webpack_require__(83654);
// EXTERNAL MODULE: ./.build/js/domain/tag/elsewhere.js
var tag_elsewhere = __webpack_require__(33346);
// EXTERNAL MODULE: ./.build/js/domain/config/name-pattern.js
var name_pattern = __webpack_require__(21926);
// EXTERNAL MODULE: ./.build/js/domain/plan/choice.js
var choice = __webpack_require__(27542);
// EXTERNAL MODULE: ./.build/js/domain/plan/wish.js
var plan_wish = __webpack_require__(86982);
// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(68729);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
;// CONCATENATED MODULE: ./.build/js/domain/validation/aim.js





/** Reads the wish. Packages that are never published are not asked. */
const readAim = (wish, { workspace, config, tagFormats }) => {
    const { members } = workspace;
    const mode = wish.mode === "auto" ? (wish.tag === undefined ? "branch" : "tag") : wish.mode;
    const tagText = mode === "tag" ? wish.tag : undefined;
    const context = { members, config, tagFormats };
    const named = attempt(() => (0,plan_wish/* readWish */.a)({ packages: wish.packages, exclude: [], tag: undefined }, context));
    const tagged = attempt(() => (0,plan_wish/* readWish */.a)({ packages: [], exclude: [], tag: tagText }, context));
    const findings = [
        ...named.findings,
        ...tagged.findings,
        ...(mode === "tag" && tagText === undefined ? [(0,problem_history.tagNotGiven)({})] : []),
    ];
    const tag = tagged.selection?.tag;
    const isMeant = ({ name }) => tag?.match.kind !== "package" || tag.match.name === name;
    const meant = members
        .filter((member) => (0,choice/* unpublishable */.F)(member, config) === undefined)
        .filter(({ name }) => wish.packages.length === 0 || wish.packages.some((pattern) => (0,name_pattern/* matchesName */.H)(pattern, name)))
        .filter(isMeant);
    return { mode, tagText, tag, members: findings.length > 0 ? [] : meant, findings };
};
const attempt = (read) => {
    try {
        return { selection: read(), findings: [] };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { selection: undefined, findings: error.findings };
        throw error;
    }
};

// EXTERNAL MODULE: ./.build/js/domain/workspace/neighbours.js
var neighbours = __webpack_require__(5191);
// EXTERNAL MODULE: ./.build/js/domain/workspace/read.js + 1 modules
var read = __webpack_require__(59141);
// EXTERNAL MODULE: ./.build/js/stages/validate/find-index.js
var find_index = __webpack_require__(99927);
;// CONCATENATED MODULE: ./.build/js/stages/validate/validate.js








/** Reads what a release consists of, and says whether it may be made. Throws only where there is nothing to validate. */
const validate = async (given, ports) => {
    const { files, config } = ports;
    const workspace = (0,read/* readWorkspace */.i)(files, ports.absolute(given.workingDirectory));
    const uv = ports.indexes.read(workspace.root);
    const { name, index } = (0,find_index/* findIndex */.S)(given.index, config, uv);
    const wish = { ...given, index: name };
    const tagFormats = (0,tag_formats/* readTagFormats */.L)(wish.tagFormat, config);
    const elsewhere = wish.tag === undefined || wish.mode === "branch"
        ? undefined
        : (0,tag_elsewhere/* tagElsewhere */.l)(wish.tag, { formats: tagFormats, workspace, neighbours: () => (0,neighbours/* readNeighbours */.b)(files, workspace) });
    if (elsewhere !== undefined)
        return ofAnother(wish.tag ?? "", elsewhere, workspace);
    const aim = readAim(wish, { workspace, config, tagFormats });
    const names = workspace.members.map(({ name }) => name);
    const findings = [...workspace.findings, ...(0,config_config/* unknownPackages */.AN)(config, names), ...aim.findings];
    // The rules take their time to load, and mistakes in the files and inputs end the run before.
    const { judgeRelease } = await Promise.all(/* import() */[__webpack_require__.e(4205), __webpack_require__.e(9210), __webpack_require__.e(6460)]).then(__webpack_require__.bind(__webpack_require__, 6460));
    return await judgeRelease({ wish, workspace, aim, tagFormats, index, findings }, ports);
};
/** The tag of another workspace releases nothing here. */
const ofAnother = (tag, elsewhere, workspace) => ({
    mode: "tag",
    tag,
    tagVersion: elsewhere.version,
    state: "idle",
    packages: [],
    rules: [],
    findings: [...workspace.findings, (0,plan.tagOfAnother)({ tag, ...elsewhere })],
    workspace,
});


/***/ })

};
