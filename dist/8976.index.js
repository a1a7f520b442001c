export const id = 8976;
export const ids = [8976];
export const modules = {

/***/ 67160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contentDiffers: () => (/* binding */ contentDiffers),
/* harmony export */   fileSwapped: () => (/* binding */ fileSwapped),
/* harmony export */   hashDiffers: () => (/* binding */ hashDiffers),
/* harmony export */   notInstallable: () => (/* binding */ notInstallable),
/* harmony export */   notListed: () => (/* binding */ notListed),
/* harmony export */   uploadAstray: () => (/* binding */ uploadAstray),
/* harmony export */   uploadFailed: () => (/* binding */ uploadFailed),
/* harmony export */   uploadIgnored: () => (/* binding */ uploadIgnored),
/* harmony export */   uploadLimited: () => (/* binding */ uploadLimited),
/* harmony export */   uploadNameUsed: () => (/* binding */ uploadNameUsed),
/* harmony export */   uploadRefused: () => (/* binding */ uploadRefused)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);

/** Some indexes begin their words with the status. */
const answered = ({ status, words }) => status === undefined || words.startsWith(String(status)) ? words : `${status} ${words}`;
const uploadRefused = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-REFUSED",
    severity: "error",
    mender: "project",
    meaning: "The index refused a file for good: the same upload would be refused again.",
    why: "The release is not whole without it; what needs this package was not uploaded.",
    mend: "Read the index's words in the message, mend the package, and run again.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} refused ${facts.file}: ${answered(facts)}`,
    hint: "Mend what the index says. Where a part of this version is public already, give the package a new version; then run again",
}));
const uploadAstray = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-ASTRAY",
    severity: "error",
    mender: "project",
    meaning: "Nothing takes uploads at the address that files are sent to: it answered 404 or 405, or with a redirect.",
    why: "Every other file would go astray as well, so the run stops at the first.",
    mend: "Set `index`, or the `publish-url` of a `[[tool.uv.index]]`, to the upload URL that the index's documentation names. Some indexes answer 404 to an account that may not see the repository: check the credential too.",
}, (facts) => ({
    package: facts.package,
    message: `Nothing takes uploads at ${facts.uploadUrl}, where ${facts.file} was sent: ${answered(facts)}`,
    hint: "Set index (or publish-url in [[tool.uv.index]]) to the index's upload URL, slash at the end included. If it is right, the account may not see this repository",
}));
const uploadNameUsed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-NAME-USED",
    severity: "error",
    mender: "project",
    meaning: "The index has had a file of this name before, which was deleted.",
    why: "An index takes a file name once and never again, not even from who deleted the file.",
    mend: "Give the package its next version and run again.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} has had ${facts.file} before, and it was deleted: ${answered(facts)}`,
    hint: `Give ${facts.package} its next version and run again: the name of a deleted file cannot be used again`,
}));
const uploadFailed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-FAILED",
    severity: "error",
    mender: "outside",
    meaning: "The index or the network failed while a file was uploaded, at every try; or the index asks to come back (`Retry-After`) later than `wait-timeout` allows.",
    why: "The file is not on the index: it was asked after every try.",
    mend: "Wait until the index works again (look at its status page) and run again: nothing is uploaded twice.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.file} did not reach ${facts.index} in ${facts.tries === 1 ? "1 try" : `${facts.tries} tries`}: ${answered(facts)}${facts.comeBack === undefined ? "" : ` (it asks to come back in ${facts.comeBack})`}`,
    hint: facts.comeBack === undefined
        ? "Look at the index's status page, and run again when it works: nothing is uploaded twice"
        : `Run again in ${facts.comeBack}, or with a longer wait-timeout: nothing is uploaded twice`,
}));
const uploadLimited = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-LIMITED",
    severity: "error",
    mender: "outside",
    meaning: "The index takes no more new projects from this user or address for now.",
    why: "PyPI counts new names, in practice four a day, and tries that it refuses may count too: so it is not tried again in a loop.",
    mend: "Run again after a day, or register the remaining names as pending trusted publishers, which are not counted.",
}, (facts) => ({
    package: facts.package,
    message: `${facts.index} takes no more new projects now, ${facts.package} is one too many: ${answered(facts)}`,
    hint: "Run again after 24 hours, or add pending trusted publishers for the names that are new: these are not counted",
}));
const uploadIgnored = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-IGNORED",
    severity: "error",
    mender: "project",
    meaning: "uv ended with success and uploaded nothing.",
    why: "uv leaves out files whose names are not normalised, with a warning only.",
    mend: "Update the build backend, so that it normalises file names, and run again.",
}, (facts) => ({
    package: facts.package,
    message: `uv left ${facts.file} out and said that all is well: ${facts.words}`,
    hint: "Build it with a backend that normalises file names (update the build backend), then run again",
}));
const contentDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-CONTENT-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index has a file of this name whose content is not what this commit builds.",
    why: "An index never changes a file: the other content stays public, and mixing both would publish two different releases as one.",
    mend: "Give the package its next version and run again; yank the old release if it should not be used.",
}, ({ package: name, version, file, index, entries }) => ({
    package: name,
    message: `${index} has ${file} with other content than this commit builds: ${entries.slice(0, 5).join(", ")}${entries.length > 5 ? ` and ${entries.length - 5} more` : ""}`,
    hint: `Give ${name} the next version after ${version} and run again`,
}));
const notListed = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIRM-NOT-LISTED",
    severity: "error",
    mender: "outside",
    meaning: "The index has taken the files, and its listing still does not show them.",
    why: "What depends on a package is uploaded only when installers can see it.",
    mend: "Run again later: what is listed by then counts as done. A longer `wait-timeout` waits longer. A cache in front of the index (a proxy, a CDN, a mirror) may still give the answer of before the upload; `curl -sI` of the listing shows its age. If it stays so, `check-url` may be that of another index.",
}, ({ package: name, files, index, listing, waited }) => ({
    package: name,
    message: `${index} has taken ${name}, but ${listing} does not list it after ${waited}: ${files.join(", ")}`,
    hint: "Run again in a few minutes: what is listed by then counts as done (wait-timeout waits longer). A cache in front of the index may still give the listing of before the upload; if it stays so, check-url is of another index than index",
}));
const notInstallable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CONFIRM-NOT-INSTALLABLE",
    severity: "error",
    mender: "outside",
    meaning: "The index lists the files, and an installer still cannot resolve the package from it.",
    why: "`wait-for: installable` promises that what depends on it can be installed at once.",
    mend: "Run again later; if it stays, install the package by hand and read what the installer says.",
}, ({ package: name, index, waited, words }) => ({
    package: name,
    message: `${name} cannot be installed from ${index} after ${waited}: ${words}`,
    hint: "Run again in a few minutes; if it stays so, install it by hand and read what the installer says",
}));
const hashDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-VERIFY-HASH-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "The index serves a file with another hash than the one that was uploaded.",
    why: "What users install is not what was built here. The run stops at once: nothing more is uploaded.",
    mend: "Find out whose bytes these are before anything else; yank the release until you know.",
}, ({ package: name, file, index, ours, theirs, yankPage }) => ({
    package: name,
    message: `${index} serves ${file} with sha256 ${theirs}, uploaded was ${ours}`,
    hint: `Yank this release until you know whose bytes these are${yankPage === undefined ? "" : `: ${yankPage}`}`,
}));
const fileSwapped = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-UPLOAD-FILE-SWAPPED",
    severity: "error",
    mender: "project",
    meaning: "A distribution is no longer the file that was built: it was changed, replaced or removed during the run.",
    why: "Only what was checked and rehearsed may be published. Each file is measured right before it goes out; this one was not sent, and nothing after it.",
    mend: "Find out what writes into the run's folder: another process of the same user, a step beside this one, a program that the project's code left behind. Then run again.",
}, ({ package: name, file, expected, found }) => ({
    package: name,
    message: `${file} is not what was built any more: ${found === undefined ? "it is gone, or no plain file" : `its sha256 is ${found}`}, built was ${expected}`,
    hint: "It was not uploaded. Find out what writes into the run's folder (dist-path), then run again",
}));


/***/ }),

/***/ 46182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Wi: () => (/* binding */ doThis),
/* harmony export */   c1: () => (/* binding */ cause),
/* harmony export */   em: () => (/* binding */ worthKnowing),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   qw: () => (/* binding */ wentWrong)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53663);

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

/***/ 98976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cs: () => (/* binding */ guardSummary),
/* harmony export */   hG: () => (/* binding */ guardText),
/* harmony export */   tJ: () => (/* binding */ guardPart)
/* harmony export */ });
/* harmony import */ var _text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);
/* harmony import */ var _finding_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46182);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53663);
/* harmony import */ var _next_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54825);




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
    [verdict, ...notes].map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F).join("\n"),
    ...sections
        .filter((section) => section.isFolded !== true && !("mermaid" in section) && !isEmpty(section))
        .map((section) => [`${(0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(section.title)}:`, ...bodyLines(section).map((line) => `  ${line}`)].join("\n")),
].join("\n\n");
const bodyLines = (section) => {
    if ("tasks" in section)
        return section.tasks.map((task) => `[ ] ${task.map(cellText).join(" ")}`);
    const lines = "rows" in section ? columns(section.rows) : "block" in section ? blockLines(section.block) : [];
    const more = lines.length > mostTerminalRows ? [`and ${lines.length - mostTerminalRows} more`] : [];
    return [...lines.slice(0, mostTerminalRows), ...more];
};
const blockLines = (block) => block.trimEnd().split(/\r?\n/).map(_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F);
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
        return (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)(cell);
    return (0,_text_inert_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inertLine */ .F)("code" in cell ? cell.code : `${cell.link} ${cell.url}`);
};


/***/ }),

/***/ 54825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps),
/* harmony export */   p: () => (/* binding */ hintSteps)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47726);
/* harmony import */ var _problem_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70492);
/* harmony import */ var _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67160);
/* harmony import */ var _target_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38675);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94092);





const mostNames = 3;
const uploadWindow = 14 * 24 * 60 * 60 * 1000;
/** What the maintainer does now, ending with what a re-run will do and until when. Empty where nothing is left to do. */
const nextSteps = (report) => {
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublished */ .HF)(report))
        return [];
    const failures = report.outcomes.flatMap((outcome) => (outcome.kind === "failed" ? outcome.findings : []));
    const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
    if (errors.length === 0 && report.isDryRun) {
        if (!report.plan.packages.some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c))
            return [];
        return [
            { text: "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again." },
        ];
    }
    // To run again is what the last step says, better than an interruption's own hint.
    const others = errors.filter(({ code }) => code !== _problem_run_js__WEBPACK_IMPORTED_MODULE_0__.interrupted.code);
    return [...hintSteps(others), ...rerun(report)];
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
/** What no further run can put on the index: the version is taken, by other bytes or for good. */
const isLost = (standing) => standing.kind === "failed" && standing.findings.some(({ code }) => lost.has(code));
const lost = new Set([_problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.contentDiffers, _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.uploadNameUsed, _problem_upload_js__WEBPACK_IMPORTED_MODULE_1__.hashDiffers].map(({ code }) => code));
const rerun = (report) => {
    const open = (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .standings */ .ES)(report).filter((each) => each.kind !== "published" && each.kind !== "before" && !isLost(each));
    if (open.length === 0)
        return [];
    const left = open.filter((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isWork */ .c)(each.package)).length;
    if (left === 0)
        return [{ text: "Run the same again: it uploads nothing, and tries again what failed." }];
    const what = `Run the same again: it reads what the index has, publishes the ${left === 1 ? "package that is" : `${left} packages that are`} left, and uploads nothing twice.`;
    const deadline = lastDay(report);
    const until = `PyPI takes the missing files of a release for 14 days: until ${deadline}.`;
    return [{ text: deadline === undefined ? what : `${what} ${until}` }];
};
/** PyPI closes a release to new files 14 days after its first. https://docs.pypi.org/project-management/storage-limits/ */
const lastDay = ({ plan, outcomes }) => {
    if (plan.index.upload_url !== _target_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .indexPresets */ .ZU.pypi.uploadUrl)
        return undefined;
    const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
    if (uploads.length === 0)
        return undefined;
    const first = Math.min(...uploads.map(({ started }) => started));
    return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};


/***/ }),

/***/ 94092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   Eu: () => (/* binding */ wasCut),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   kT: () => (/* binding */ uploadedFiles)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47726);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87163);


/** Every package that the run was about: the work, and those of the release that were complete before. */
const standings = ({ plan, outcomes }) => {
    const byPackage = Map.groupBy(outcomes, (outcome) => outcome.package);
    return plan.packages
        .filter((entry) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || entry.status === "published")
        .map((entry) => standing(entry, byPackage.get(entry.name) ?? []));
};
const standing = (entry, outcomes) => {
    const base = { package: entry, outcomes };
    const has = (stage) => outcomes.some((outcome) => outcome.stage === stage && outcome.kind === "done");
    const isPublic = !(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry) || has("upload") || entry.on_index.length > 0 || uploadedFiles(outcomes).length > 0;
    const failure = outcomes.find((outcome) => outcome.kind === "failed");
    if (failure !== undefined) {
        return { ...base, kind: "failed", stage: failure.stage, findings: failure.findings, isPublic };
    }
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWork */ .c)(entry))
        return { ...base, kind: "before" };
    const block = outcomes.find((outcome) => outcome.kind === "blocked");
    if (block !== undefined)
        return { ...base, kind: "blocked", by: block.by };
    if (outcomes.some(({ stage, kind }) => stage === "smoke" && kind !== "failed"))
        return { ...base, kind: "published" };
    if (has("upload") || wasCut(outcomes))
        return { ...base, kind: "uploaded" };
    return { ...base, kind: outcomes.some((outcome) => (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrough */ .WT)(outcome, "rehearse")) ? "ready" : "waiting" };
};
/** Whether the run was interrupted while files went up: the index may have them, or a part. */
const wasCut = (outcomes) => outcomes.some(({ stage, kind }) => stage === "upload" && kind === "skipped");
/** Whether every planned package is complete on the index. */
const isPublished = (report) => !report.isDryRun && standings(report).every(({ kind }) => kind === "published" || kind === "before");
/** The file names that this run put on the index. */
const uploadedFiles = (outcomes) => outcomes.flatMap(({ uploaded }) => uploaded ?? []);


/***/ }),

/***/ 87163:
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


/***/ })

};
