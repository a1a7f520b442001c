export const id = 4848;
export const ids = [4848];
export const modules = {

/***/ 1969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationDocument),
/* harmony export */   s: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var _domain_plan_check_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8220);
/* harmony import */ var _domain_python_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(460);
/* harmony import */ var _domain_validation_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(155);



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
/** The outputs of a step, as text. */
const validationOutputs = (validation) => {
    const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
    return {
        state,
        version: version ?? "",
        tag: tag ?? "",
        package: name ?? "",
        prerelease: String(prerelease),
        notes,
        packages: JSON.stringify(packages),
    };
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

/***/ 155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   qW: () => (/* binding */ validationReport),
/* harmony export */   sq: () => (/* binding */ focusOf)
/* harmony export */ });
/* harmony import */ var _problem_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8729);
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8804);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6106);



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

/***/ 6106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ruleResult)
/* harmony export */ });
/* harmony import */ var _problem_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

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


/***/ })

};
