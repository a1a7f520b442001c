export const id = 6460;
export const ids = [6460];
export const modules = {

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

/***/ 88859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ isAbout),
  h$: () => (/* binding */ notesOf),
  AD: () => (/* binding */ sectionsFor)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/known-directives.js
var known_directives = __webpack_require__(8724);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/directive-markdown.js

/** GitHub's names for what stands out of the text. https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const alerts = {
    attention: "WARNING",
    caution: "CAUTION",
    danger: "CAUTION",
    error: "CAUTION",
    hint: "TIP",
    important: "IMPORTANT",
    note: "NOTE",
    seealso: "NOTE",
    tip: "TIP",
    warning: "WARNING",
};
const versions = {
    versionadded: "Added in version",
    versionchanged: "Changed in version",
    versionremoved: "Removed in version",
    deprecated: "Deprecated since version",
};
/** What a directive shows, as lines of Markdown: `inner` are those of the blocks in it, and `inline` reads text of a paragraph. */
const directiveMarkdown = ({ name, argument, options, content }, inner, inline) => {
    if ((0,known_directives/* isSilent */.eS)(name) || name === "raw")
        return [];
    if ((0,known_directives/* isVerbatim */.pt)(name))
        return fenced(/^[\w+#.-]*$/.test(argument) ? argument : "", content);
    if (/^(?:list-|csv-)?table$/.test(name))
        return fenced("text", content);
    if (name === "image" || name === "figure") {
        return apart([`![${options.get("alt") ?? ""}](${argument.replaceAll(/\s/g, "")})`], inner);
    }
    const text = argument === "" ? [] : inline(argument).split("\n");
    const alert = alerts[name];
    if (alert !== undefined)
        return quoted([`[!${alert}]`, ...apart(text, inner)]);
    const version = versions[name.replace("version-", "version").replace("versiondeprecated", "deprecated")];
    if (version !== undefined) {
        const [number = "", ...more] = argument.split(/\s+/);
        return apart([`*${version} ${number}:* ${inline(more.join(" "))}`.trim()], inner);
    }
    const isTitle = name === "rubric" || name === "admonition" || name === "topic";
    return apart(isTitle ? text.map((line) => `**${line}**`) : text, inner);
};
const apart = (head, inner) => head.length > 0 && inner.length > 0 ? [...head, "", ...inner] : [...head, ...inner];
/** Lines in a quote. */
const quoted = (lines) => lines.map((line) => `> ${line}`.trimEnd());
/** Lines as they are, between fences that none of them closes. */
const fenced = (language, lines) => {
    const longest = Math.max(2, ...lines.map((line) => /^ *(`{3,})/.exec(line)?.[1]?.length ?? 0));
    const fence = "`".repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence];
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/inline.js
var rst_inline = __webpack_require__(84289);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/parse.js + 4 modules
var parse = __webpack_require__(51753);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/markdown.js



/** Turns lines of a reStructuredText, 1-based and both inclusive, into Markdown for a release's page. */
const rstToMarkdown = (text) => {
    const blocks = (0,parse/* parseRst */.j)(text);
    const names = (0,rst_inline/* namesIn */.w)(blocks);
    return (first, last) => {
        const part = blocks.filter((block) => block.line >= first && block.last <= last);
        const levels = part.flatMap((block) => (block.kind === "title" ? [block.level] : []));
        return write(part, { names, top: Math.min(...levels) }).join("\n");
    };
};
const write = (blocks, writing) => {
    const lines = [];
    let before;
    for (const block of blocks) {
        const text = linesOf(block, writing);
        if (text.length === 0)
            continue;
        // Items without blank lines between them are a tight list.
        const isTight = before?.kind === "item" && block.kind === "item" && before.last + 1 === block.line;
        if (before !== undefined && !isTight)
            lines.push("");
        for (const line of text)
            lines.push(line);
        before = block;
    }
    return lines;
};
const linesOf = (block, writing) => {
    const { names, top } = writing;
    const inline = (text) => (0,rst_inline/* inlineMarkdown */.x)(text, names);
    switch (block.kind) {
        case "title":
            return [`${"#".repeat(Math.min(block.level - top + 3, 6))} ${inline(block.text)}`];
        case "paragraph":
            return inline(block.lines.join("\n")).split("\n").map(withoutStart);
        case "literal":
            return fenced("", block.lines);
        case "table":
            return fenced("text", block.lines);
        case "verse":
            return block.lines.map((line) => `${inline(line.replace(/^\| ?/, "").trim())}\\`);
        case "quote":
            return quoted(write(block.blocks, writing));
        case "item":
            return listItem(block.marker, write(block.blocks, writing));
        case "entry": {
            const term = /^\[.*\]$/.test(block.term) ? inline(block.term) : `**${inline(block.term.replace(/ : .*$/, ""))}**`;
            return listItem("-", [term, ...write(block.blocks, writing)]);
        }
        case "directive":
            return directiveMarkdown(block, write(block.blocks, writing), inline);
        case "rule":
            return ["---"];
        default:
            return [];
    }
};
/** What would begin a list, heading or quote in Markdown, and begins none in reStructuredText. */
const withoutStart = (line) => line.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|~~~)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
const listItem = (marker, lines) => {
    const isNumber = /^\(?\d+[.)]$/.test(marker);
    const mark = isNumber ? `${marker.replaceAll(/\D/g, "")}.` : /^[-+*]$/.test(marker) ? marker : "-";
    const indent = " ".repeat(mark.length + 1);
    const [first = "", ...rest] = lines;
    return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => (line === "" ? "" : indent + line))];
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/section.js


/** What a section says as Markdown, without its heading and the blank lines around. */
const notesOf = ({ format, text, lines }, { headingEnd, end }) => {
    if (format === "rst")
        return rstToMarkdown(text)(headingEnd + 1, end);
    const isBlank = (line) => lines[line - 1].trim() === "";
    let first = headingEnd + 1;
    let last = end;
    while (first <= last && isBlank(first))
        first += 1;
    while (last >= first && isBlank(last))
        last -= 1;
    return lines
        .slice(first - 1, last)
        .join("\n")
        .trimEnd();
};
/** The sections that are about a package's release or about all packages, not those of other packages. */
const sectionsFor = ({ sections }, name) => sections.filter((section) => section.name === undefined || section.name === name);
/** Whether a section is about that version, by PEP 440: `1.0` is about `1.0.0`, too. */
const isAbout = ({ versions }, version) => versions.some((each) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(each), version) === 0);


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

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changelogConflict: () => (/* binding */ changelogConflict),
/* harmony export */   changelogEmptySection: () => (/* binding */ changelogEmptySection),
/* harmony export */   changelogMissing: () => (/* binding */ changelogMissing),
/* harmony export */   changelogNoSection: () => (/* binding */ changelogNoSection),
/* harmony export */   changelogNotTop: () => (/* binding */ changelogNotTop),
/* harmony export */   changelogOutside: () => (/* binding */ changelogOutside),
/* harmony export */   changelogToCome: () => (/* binding */ changelogToCome),
/* harmony export */   changelogTwice: () => (/* binding */ changelogTwice),
/* harmony export */   changelogUnread: () => (/* binding */ changelogUnread),
/* harmony export */   changelogUnreleased: () => (/* binding */ changelogUnreleased)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const changelogMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A package is to have a changelog, and there is none.",
    why: "`require-changelog` is `true`, or `changelog` names the file.",
    mend: "Add the file, correct `changelog`, or set `require-changelog` to `auto` or `false`.",
}, ({ package: name, looked }) => ({
    package: name,
    message: `${name} has no changelog: there is no ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(looked)}`,
    hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false",
}));
const changelogOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-OUTSIDE",
    severity: "error",
    mender: "project",
    meaning: "The path of a changelog, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the release, and its content must not come into a report.",
    mend: "Keep the changelog in the repository. A link to another file of the repository is followed.",
}, ({ package: name, file }) => ({
    package: name,
    message: `The changelog of ${name} lies outside of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(file)}`,
    hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
    file,
}));
const changelogNoSection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-NO-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog has no section for a version that is to be released. A section Unreleased is none.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Add a heading with the version as the file has them, such as `## [1.2.3]`, and say below it what has changed; or run the tool that writes the file.",
}, ({ package: name, version, hasUnreleased, heading, command, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has no section for ${name} ${version}`,
    hint: command !== undefined
        ? `Write the news as the tool wants it, then run ${command}, and commit what it did`
        : hasUnreleased
            ? `Put the heading ${heading} above what Unreleased holds`
            : `Add a heading ${heading} at the top, and say below it what has changed`,
    ...place,
}));
const changelogUnread = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-UNREAD",
    severity: "warning",
    mender: "project",
    meaning: "There is a changelog, and it, or the part that may be about the version, is in a form that is not read here.",
    why: "Whether it tells of the release is not known, and there are no notes from it. Markdown and reStructuredText are read, not what other programs put into them.",
    mend: "Look yourself. To have it read, give each release a heading of its own; or set `require-changelog` to `false`.",
}, ({ package: name, version, why, place }) => ({
    package: name,
    message: `Whether ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} tells of ${name}${version === undefined ? "" : ` ${version}`} was not read: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(why)}`,
    hint: "Look yourself; to have it read, give each release a heading of its own, or set require-changelog to false",
    ...place,
}));
const changelogTwice = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-TWICE",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has two sections for the version that is to be released.",
    why: "The release's notes are made from one of them, and leave out what the other says. A merge often does this.",
    mend: "Join the two sections.",
}, ({ package: name, version, lines, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has ${lines.length} sections for ${name} ${version}, in lines ${lines.join(", ")}`,
    hint: "Join them: the notes are made from one alone",
    ...place,
}));
const changelogConflict = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-CONFLICT",
    severity: "error",
    mender: "project",
    meaning: "The changelog has marks of an unsolved conflict, as git leaves them.",
    why: "Both sides stand in it, one perhaps in the wrong section, and the marks would be in the release's notes.",
    mend: "Solve the conflict, and take out the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
}, ({ package: name, count, place }) => ({
    package: name,
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} has ${count === 1 ? "a mark" : `${count} marks`} of an unsolved conflict, the first in line ${place.line ?? 1}`,
    hint: "Solve the conflict, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>",
    ...place,
}));
const changelogEmptySection = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-EMPTY-SECTION",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version says nothing: it is empty, or has only sub-headings, comments or link references.",
    why: "Users learn from it what a release changes, and the release's notes are made from it.",
    mend: "Say below the heading what has changed.",
}, ({ package: name, version, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is empty`,
    hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
    ...place,
}));
const changelogNotTop = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-NOT-TOP",
    severity: "error",
    mender: "project",
    meaning: "The first release in the changelog is another one than the version that is to be released.",
    why: "Either the version was not set, or the section stands in the wrong place.",
    mend: "Set the version to the one at the top, or move its section up.",
}, ({ package: name, version, top, topLine, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is not the first: ${top} stands above it, in line ${topLine}`,
    hint: `Set the version to ${top}, or move the section of ${version} to the top`,
    ...place,
}));
const changelogToCome = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-TO-COME",
    severity: "warning",
    mender: "project",
    meaning: "On a branch, the changelog's section of a final version that is ready to be released is marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
    why: "On the tag it is an error, and then it takes another commit and another tag.",
    mend: "Replace the mark by the date before the release is tagged.",
}, ({ package: name, version, heading, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is marked as not released`,
    hint: `Before the tag, write the heading as ${heading} with the date, without the mark`,
    ...place,
}));
const changelogUnreleased = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-CHANGELOG-UNRELEASED",
    severity: "error",
    mender: "project",
    meaning: "The changelog's section of a version that is tagged is still marked as not released: Unreleased, TBD, in development, or a date that is not filled in.",
    why: "The mark would stay in the released file and in the notes.",
    mend: "Replace the mark by the date, in a commit before the tag.",
}, ({ package: name, version, heading, place }) => ({
    package: name,
    message: `The section of ${name} ${version} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(place.file)} is still marked as not released`,
    hint: `Write the heading as ${heading} with the date, without the mark, and tag the commit that has it`,
    ...place,
}));


/***/ }),

/***/ 24573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);

/** Each finding once: two parts of a run may find the same thing. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];
/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
const byCause = (findings) => {
    const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
    return [...alike.values()].map((group) => {
        const { package: _, ...rest } = group[0];
        const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
        return names.length < 2 ? group[0] : { ...rest, message: `${rest.message} (${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(names)})` };
    });
};


/***/ }),

/***/ 11596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fragmentNotRead: () => (/* binding */ fragmentNotRead),
/* harmony export */   fragmentPackageUnknown: () => (/* binding */ fragmentPackageUnknown),
/* harmony export */   fragmentTypeUnknown: () => (/* binding */ fragmentTypeUnknown),
/* harmony export */   fragmentsAstray: () => (/* binding */ fragmentsAstray),
/* harmony export */   fragmentsLeft: () => (/* binding */ fragmentsLeft),
/* harmony export */   fragmentsWaiting: () => (/* binding */ fragmentsWaiting)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18804);


const counted = (files, tool) => `${files.length === 1 ? "a news fragment" : `${files.length} news fragments`} of ${tool}`;
const fragmentsWaiting = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-WAITING",
    severity: "error",
    mender: "project",
    meaning: "News fragments wait, and the version that is to be released has no section in the changelog.",
    why: "The tool that owns the changelog was not run: the release would tell its users nothing.",
    mend: "Run the tool, which makes the section of the fragments, and commit what it did. A heading by hand would be in its way.",
}, ({ package: name, tool, files, version, command }) => ({
    package: name,
    message: `The changelog has no section for ${name} ${version}, and ${counted(files, tool)} ${files.length === 1 ? "waits" : "wait"}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `Run ${command}, and commit what it did`,
    file: files[0],
}));
const fragmentsLeft = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-LEFT",
    severity: "warning",
    mender: "project",
    meaning: "The changelog has a section for the version, and news fragments are left that are in no section.",
    why: "They came after the section was made: what they tell is released without a word, and appears under the next version.",
    mend: "Move their text into the section and delete them, or take the section out and run the tool again. If they are about the next release, nothing is wrong.",
}, ({ package: name, tool, files, version, command }) => ({
    package: name,
    message: `The section of ${name} ${version} is made, and ${counted(files, tool)} ${files.length === 1 ? "is" : "are"} left: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `Move the text into the section and delete the files, or take the section out and run ${command}`,
    file: files[0],
}));
const fragmentsAstray = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENTS-ASTRAY",
    severity: "warning",
    mender: "project",
    meaning: "Files look like news fragments, and lie where their tool does not read them or have names that it does not know.",
    why: "The tool leaves them out without a word, so that no release ever tells of the change.",
    mend: "Move them to the folder that the tool reads, or name them as it wants, with a type that is configured.",
}, ({ package: name, tool, files, folder }) => ({
    ...(name !== undefined && { package: name }),
    message: `${tool} does not read ${files.length === 1 ? "this file" : "these files"}, which ${files.length === 1 ? "looks" : "look"} like news: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(files)}`,
    hint: `${tool} reads ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(folder)}, and there files whose names it knows: move or rename ${files.length === 1 ? "it" : "them"}`,
    file: files[0],
}));
const fragmentTypeUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-TYPE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A news fragment has a type, a category or a bump that its tool is not configured for, or none.",
    why: "The tool would leave it out without a word, and nobody can tell how much it changes.",
    mend: "Give it one of the types that the message names, or configure the type.",
}, ({ file, type, nearest, known }) => ({
    file,
    message: `${type === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(type)}`}: ${file}`,
    hint: nearest === undefined ? `Give it one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .K)(known)}` : `Did you mean ${nearest}?`,
}));
const fragmentPackageUnknown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
    severity: "error",
    mender: "project",
    meaning: "A changeset names a package that is no member of the workspace, or is never released.",
    why: "What it tells would appear nowhere.",
    mend: "Correct the name. `release-actions discover` lists the packages.",
}, ({ file, name, nearest }) => ({
    file,
    message: `${file} names a package that the workspace does not release: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(name)}`,
    hint: nearest === undefined ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`,
}));
const fragmentNotRead = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .defineFinding */ .LA)({
    code: "RA-FRAGMENT-NOT-READ",
    severity: "error",
    mender: "project",
    meaning: "A news fragment cannot be read.",
    why: "What it tells would appear nowhere.",
    mend: "Mend it as the message says, or move the file to another folder if it is none.",
}, ({ file, why }) => ({
    file,
    message: `This news fragment ${why}: ${file}`,
    hint: "Mend it, or move it to another folder if it is none",
}));


/***/ }),

/***/ 22170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockDiffers: () => (/* binding */ lockDiffers),
/* harmony export */   lockLacksMember: () => (/* binding */ lockLacksMember),
/* harmony export */   versionFileAmbiguous: () => (/* binding */ versionFileAmbiguous),
/* harmony export */   versionFileDiffers: () => (/* binding */ versionFileDiffers),
/* harmony export */   versionFileEntryInvalid: () => (/* binding */ versionFileEntryInvalid),
/* harmony export */   versionFileMissing: () => (/* binding */ versionFileMissing),
/* harmony export */   versionFileNoMatch: () => (/* binding */ versionFileNoMatch),
/* harmony export */   versionFileNoPackage: () => (/* binding */ versionFileNoPackage),
/* harmony export */   versionFileNoVersion: () => (/* binding */ versionFileNoVersion),
/* harmony export */   versionFileOutside: () => (/* binding */ versionFileOutside),
/* harmony export */   versionFilePatternInvalid: () => (/* binding */ versionFilePatternInvalid),
/* harmony export */   versionFileUnreadable: () => (/* binding */ versionFileUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21508);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18804);


const at = ({ version, place: { file, line } }) => `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(version)} in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}${line === undefined ? "" : `:${line}`}`;
const lockLacksMember = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SOURCES-LOCK-LACKS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has no entry for a member of the workspace.",
    why: "The lock is older than the workspace: `uv sync --locked` and `publish` refuse it.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, lock, place }) => ({
    package: name,
    message: `${lock} has no entry for ${name}, which is a member by ${place.file}`,
    hint: "Run uv lock and commit the file",
    ...place,
}));
const lockDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SOURCES-LOCK-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "`uv.lock` has another version of a member than its `pyproject.toml`.",
    why: "The version was set and not locked, so what was tested is not what is released; `publish` refuses the lock.",
    mend: "Run `uv lock` and commit the file.",
}, ({ package: name, own, locked }) => ({
    package: name,
    message: `${name} has two versions: ${at(own)} and ${at(locked)}`,
    hint: "Run uv lock and commit the file",
    ...locked.place,
}));
const versionFileDiffers = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-SOURCES-VERSION-DIFFERS",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has another version than the package.",
    why: "One of the two is out of date, and people will be told the wrong version.",
    mend: "Set both to the version that is to be released.",
}, ({ package: name, own, other }) => ({
    package: name,
    message: `${name} has two versions: ${at(own)} and ${at(other)}`,
    hint: `Set the version in ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(other.place.file)} to ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(own.version)}, or that of the package`,
    ...other.place,
}));
const versionFileEntryInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-ENTRY-INVALID",
    severity: "error",
    mender: "usage",
    meaning: "A line of `version-files` cannot be read.",
    why: "A place of the version that is not read may differ without a word.",
    mend: "Write `path: regex`, where the group `version`, or the only group, is the version; or `path#key.path` for a TOML, JSON or YAML file.",
}, ({ entry, why }) => ({
    message: `version-files: ${why}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(entry)}`,
    hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file",
}));
const versionFilePatternInvalid = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-PATTERN-INVALID",
    severity: "error",
    mender: "usage",
    meaning: "The regular expression of a line of `version-files` cannot be used.",
    why: "Expressions are RE2's, which take time linear in the text: there are no back-references and no look-arounds.",
    mend: "Correct the expression. https://github.com/google/re2/wiki/Syntax has the syntax.",
}, ({ entry, why }) => ({
    message: `version-files: the expression cannot be used, ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(why)}: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(entry)}`,
    hint: "Write an expression of RE2's syntax with one group, or with one named version",
}));
const versionFileMissing = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-MISSING",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names does not exist.",
    why: "The entry is out of date, or the file was to be there.",
    mend: "Correct the path, which counts from the workspace's root, or remove the line.",
}, ({ file }) => ({
    message: `version-files names a file that does not exist: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}`,
    hint: "Correct the path, which counts from the workspace's root, or remove the line",
}));
const versionFileOutside = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-OUTSIDE",
    severity: "error",
    mender: "usage",
    meaning: "A path in `version-files`, or a link on its way, leads out of the repository.",
    why: "What lies elsewhere is no part of the project, and its content must not come into a report.",
    mend: "Name a file of the repository, by its path from the workspace's root.",
}, ({ file }) => ({
    message: `version-files names a file outside of the repository: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)}`,
    hint: "Name a file of the repository, by its path from the workspace's root",
}));
const versionFileUnreadable = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-UNREADABLE",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` looks into by a key path is no TOML, JSON or YAML.",
    why: "Its version cannot be compared.",
    mend: "Mend the file at the line that the message names, or use `path: regex`.",
}, ({ why, place }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(place.file)} cannot be read for its version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(why)}`,
    hint: "Mend the file at that line, or find the version by path: regex",
    ...place,
}));
const versionFileNoMatch = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-NO-MATCH",
    severity: "error",
    mender: "project",
    meaning: "A file that `version-files` names has no version at the place that the line tells.",
    why: "The file or the line has changed, so the version there is no longer compared.",
    mend: "Correct the expression or the key path, or put the version back into the file.",
}, ({ what, file }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)} has no version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(what)}`,
    hint: "Correct the line of version-files, or put the version back into the file",
    file,
}));
const versionFileAmbiguous = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-AMBIGUOUS",
    severity: "error",
    mender: "project",
    meaning: "The expression of a line of `version-files` finds several versions that differ.",
    why: "Nobody can tell which of them is the package's.",
    mend: "Make the expression so narrow that it finds one place, or set all of them to one version.",
}, ({ found: [one, other] }) => ({
    message: `The expression finds two versions: ${at(one)} and ${at(other)}`,
    hint: "Make the expression of version-files narrower, or set both to one version",
    ...other.place,
}));
const versionFileNoVersion = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-NO-VERSION",
    severity: "error",
    mender: "project",
    meaning: "What a line of `version-files` finds is no version by PEP 440.",
    why: "It cannot be compared with the package's version.",
    mend: "Correct the value, or the expression or key path that finds it.",
}, ({ value, place }) => ({
    message: `${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(place.file)} has a value that is no version: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(value.slice(0, 80))}`,
    hint: "Correct the value, or the line of version-files that finds it",
    ...place,
}));
const versionFileNoPackage = (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .defineFinding */ .LA)({
    code: "RA-VERSION-FILE-NO-PACKAGE",
    severity: "error",
    mender: "usage",
    meaning: "A file that `version-files` names lies in no package's folder, and the packages have different versions.",
    why: "Nobody can tell which package's version it is to have.",
    mend: "Name files in the folders of packages, or remove the line.",
}, ({ file, packages }) => ({
    message: `Which version ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(file)} is to have is open: it lies in the folder of none of ${packages.slice(0, 5).join(", ")}, which have different versions`,
    hint: "Name files in the folders of packages, or remove the line from version-files",
}));


/***/ }),

/***/ 78512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ releasesOnIndex)
/* harmony export */ });
/* harmony import */ var _plan_released_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29170);

/** The releases of a package that an index has, oldest first. */
const releasesOnIndex = (files, name) => (0,_plan_released_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesOf */ .w0)(files, name).map(({ version }) => ({ version, tag: undefined }));


/***/ }),

/***/ 82370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20460);

/**
 * Compares a version with the releases of its line: those that have the longest beginning of its release number in
 * common with it. So 3.1.9 goes on after 3.1.8 when 3.2.0 is out, and 3.1.0 does not come after 3.2.0 where there was no
 * 3.1 before. A pre-release counts for its own target version alone: 3.2.0rc1 is in nobody's way but 3.2.0b1's.
 */
const progressOf = (text, releases) => {
    const version = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    let line = -1;
    let last;
    for (const release of releases) {
        const other = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(release.version);
        const order = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, other);
        if (order === 0)
            return { kind: "same", last: release };
        const common = commonParts(version, other);
        if (common < line || ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(other) && common !== wholeNumber))
            continue;
        if (common > line || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)((0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(last.version), other) < 0)
            last = release;
        line = common;
    }
    if (last === undefined)
        return { kind: "first" };
    return { kind: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(last.version)) > 0 ? "ahead" : "behind", last };
};
const wholeNumber = Number.POSITIVE_INFINITY;
/** How many parts of their release numbers are the same from the beginning; `1.2` and `1.2.0` have all in common. */
const commonParts = (a, b) => {
    if (a.epoch !== b.epoch)
        return 0;
    const length = Math.max(a.release.length, b.release.length);
    for (let part = 0; part < length; part += 1) {
        if ((a.release[part] ?? 0n) !== (b.release[part] ?? 0n))
            return part;
    }
    return wholeNumber;
};


/***/ }),

/***/ 81346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseVersionFileEntry)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/text/pattern.js
var text_pattern = __webpack_require__(22179);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/key-path.js
const part = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/;
/** Reads `a.b."c.d"[0].e`: keys as TOML writes them, and positions in lists from 0. `undefined` for all else. */
const parseKeyPath = (text) => {
    const path = [];
    let rest = text.trim();
    while (rest !== "") {
        const isFirst = path.length === 0;
        if (!isFirst && rest.startsWith("."))
            rest = rest.slice(1);
        else if (!isFirst && !rest.startsWith("["))
            return undefined;
        const [all, bare, basic, literal, index] = part.exec(rest) ?? [];
        if (all === undefined)
            return undefined;
        const key = bare ?? literal ?? (basic === undefined ? undefined : unescaped(basic));
        if (key === undefined && index === undefined)
            return undefined;
        path.push(key ?? Number(index));
        rest = rest.slice(all.length);
    }
    return path.length === 0 ? undefined : path;
};
const unescaped = (basic) => {
    try {
        return JSON.parse(`"${basic}"`);
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/entry.js



const formats = {
    toml: "toml",
    json: "json",
    yaml: "yaml",
    yml: "yaml",
    // https://citation-file-format.github.io
    cff: "yaml",
};
/** Reads `path: regex` or `path#key.path`; the first `:` or `#` says which. */
const parseVersionFileEntry = async (entry) => {
    const cut = /[:#]/.exec(entry)?.index;
    const path = entry.slice(0, cut).trim();
    const rest = cut === undefined ? "" : entry.slice(cut + 1).trim();
    if (cut === undefined || path === "" || rest === "") {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a line needs a path, and an expression or a key path" });
    }
    return entry[cut] === "#" ? byKey(entry, path, rest) : await byPattern(entry, path, rest);
};
const byKey = (entry, path, rest) => {
    const key = parseKeyPath(rest);
    if (key === undefined)
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: `${rest} is no key path` });
    const format = formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
    if (format === undefined) {
        return (0,version_sources.versionFileEntryInvalid)({ entry, why: "a key path needs a .toml, .json, .yaml, .yml or .cff file" });
    }
    return { entry, path, kind: "key", key, format };
};
const byPattern = async (entry, path, source) => {
    const pattern = await (0,text_pattern/* compilePattern */.E)(source);
    if ("why" in pattern)
        return (0,version_sources.versionFilePatternInvalid)({ entry, why: pattern.why });
    const group = pattern.names.get("version") ?? (pattern.groupCount === 1 ? 1 : undefined);
    if (group !== undefined)
        return { entry, path, kind: "pattern", pattern, group };
    const why = pattern.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
    return (0,version_sources.versionFilePatternInvalid)({ entry, why });
};


/***/ }),

/***/ 95875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35908);

/** The package in whose folder a file lies: the nearest one. Files of none are those of all. */
const ownerOf = (path, { members }) => {
    const file = (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(path);
    return members
        .filter((member) => member.isPackage && (member.path === "." || file.startsWith(`${member.path}/`)))
        .reduce((nearest, each) => (nearest === undefined || depth(each) > depth(nearest) ? each : nearest), undefined);
};
const depth = ({ path }) => (path === "." ? 0 : path.length);


/***/ }),

/***/ 70995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ statedVersion)
});

// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/toml/parse.js
var parse = __webpack_require__(87285);
// EXTERNAL MODULE: ./.build/js/domain/toml/spans.js
var spans = __webpack_require__(85383);
// EXTERNAL MODULE: ./.build/js/domain/workspace/complaints.js
var complaints = __webpack_require__(37793);
;// CONCATENATED MODULE: ./.build/js/domain/version-files/yaml.js
/**
 * Finds a value in YAML, and so in JSON: in the first document that has it. A plain scalar is given as it is written, a
 * list or table as a word for it, which is no version.
 */
const findInYaml = async (original, key) => {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const text = original.replace(/^\ufeff/, "");
    const lines = new yaml.LineCounter();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    try {
        for (const document of yaml.parseAllDocuments(text, {
            lineCounter: lines,
            uniqueKeys: false,
            logLevel: "silent",
        })) {
            const [error] = document.errors;
            if (error !== undefined)
                return { kind: "fault", why: withoutPlace(error.message), place: placeAt(error.pos[0]) };
            const node = nodeAt(yaml, document, key);
            if (node === undefined)
                continue;
            return { kind: "value", value: textOf(yaml, node), place: placeAt(node.range?.[0] ?? 0) };
        }
        return { kind: "missing" };
    }
    catch (error) {
        // Nesting of some thousand levels is more than the library's stack.
        if (!Error.isError(error))
            throw error;
        return { kind: "fault", why: withoutPlace(error.message), place: undefined };
    }
};
const nodeAt = (yaml, document, key) => {
    let node = resolved(yaml, document, document.contents);
    for (const part of key)
        node = resolved(yaml, document, itemOf(yaml, node, part));
    return node;
};
const itemOf = ({ isMap, isScalar, isSeq }, node, part) => {
    if (isSeq(node))
        return typeof part === "number" ? node.items[part] : undefined;
    if (!isMap(node))
        return undefined;
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
};
const resolved = ({ isAlias, isNode }, document, node) => {
    if (isAlias(node))
        return node.resolve(document);
    return isNode(node) ? node : undefined;
};
const textOf = ({ isScalar }, node) => {
    if (!isScalar(node))
        return "a list or a table";
    return node.type === "PLAIN" && node.source !== undefined ? node.source : String(node.value);
};
const withoutPlace = (message) => message
    .split("\n", 1)
    .join("")
    .replace(/ at line \d+, column \d+:?$/, "");

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-key.js






/** The version at a key path. A number counts as it is written: `1.10` is not `1.1`. */
const findByKey = async ({ key, format }, { file, text }) => {
    const found = format === "toml" ? findInToml(text, key) : await findInYaml(text, key);
    if (found.kind === "missing")
        return (0,version_sources.versionFileNoMatch)({ what: `there is no ${(0,complaints/* keyText */.Pu)(key)}`, file });
    const place = { file, ...found.place };
    if (found.kind === "fault")
        return (0,version_sources.versionFileUnreadable)({ why: found.why, place });
    const { value } = found;
    return (0,version/* parseVersion */.ot)(value) === undefined ? (0,version_sources.versionFileNoVersion)({ value, place }) : { version: value.trim(), place };
};
const findInToml = (text, key) => {
    const document = (0,spans/* openToml */.Jm)(text);
    if (document === undefined) {
        const fault = (0,parse/* parseToml */.M)(text);
        const { message, line, column } = fault.ok ? { message: "it is no TOML", line: 1, column: 1 } : fault;
        return { kind: "fault", why: message, place: { line, column } };
    }
    const located = (0,spans/* locateIn */._C)(document, key);
    if (located === undefined)
        return { kind: "missing" };
    const { string, start, end, line, column } = located;
    return { kind: "value", value: string?.value ?? text.slice(start, end), place: { line, column } };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/by-pattern.js


/** More places of one version than anybody keeps, and few enough that each may cost the length of the text. */
const mostMatches = 100;
/** The version that the expression finds. Several places may say the same one; the first counts. */
const findByPattern = ({ pattern, group }, { file, text: original }) => {
    // So that `$` stands at the end of each line.
    const text = original.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
    let first;
    let count = 0;
    for (const match of pattern.matchAll(text)) {
        const value = match.groups[group];
        if (value === undefined || value === "")
            continue;
        const placed = () => ({
            version: value,
            place: { file, ...placeOf(text, match.index + Math.max(0, match.text.indexOf(value))) },
        });
        if ((0,version/* parseVersion */.ot)(value) === undefined)
            return (0,version_sources.versionFileNoVersion)({ value, place: placed().place });
        if (first !== undefined && !isSame(first.version, value))
            return (0,version_sources.versionFileAmbiguous)({ found: [first, placed()] });
        first ??= placed();
        count += 1;
        if (count === mostMatches)
            break;
    }
    return first ?? (0,version_sources.versionFileNoMatch)({ what: `nothing matches ${pattern.source}`, file });
};
const isSame = (a, b) => (0,version/* compareVersions */.Zy)((0,version/* parseVersion */.ot)(a), (0,version/* parseVersion */.ot)(b)) === 0;
const placeOf = (text, offset) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: before.at(-1).length + 1 };
};

;// CONCATENATED MODULE: ./.build/js/domain/version-files/stated-version.js



/** The version that stands where an entry of `version-files` says, and its place; or why there is none. */
const statedVersion = async (entry, read) => {
    const source = read(entry.path);
    if (source.kind === "missing")
        return (0,version_sources.versionFileMissing)({ file: entry.path });
    if (source.kind === "outside")
        return (0,version_sources.versionFileOutside)({ file: entry.path });
    return entry.kind === "key" ? await findByKey(entry, source) : findByPattern(entry, source);
};


/***/ }),

/***/ 43107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLockedPackages)
/* harmony export */ });
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31305);

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

/***/ 6460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRelease: () => (/* binding */ judgeRelease)
});

// EXTERNAL MODULE: ./.build/js/domain/changelog/changelog-file.js + 1 modules
var changelog_file = __webpack_require__(15484);
// EXTERNAL MODULE: ./.build/js/domain/fragments/read.js + 3 modules
var read = __webpack_require__(4792);
// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/validation/asked-index.js
var asked_index = __webpack_require__(84448);
// EXTERNAL MODULE: ./.build/js/domain/changelog/bounded.js
var bounded = __webpack_require__(61053);
// EXTERNAL MODULE: ./.build/js/domain/changelog/section.js + 2 modules
var changelog_section = __webpack_require__(88859);
;// CONCATENATED MODULE: ./.build/js/domain/fragments/fragments.js
/** What to type so that the tool makes the section of a version. */
const commandOf = ({ tool, home }, version) => {
    const there = home === "." ? "" : ` in ${home}`;
    switch (tool) {
        case "towncrier":
            return `towncrier build --version ${version}${home === "." ? "" : ` --dir ${home}`}`;
        case "scriv":
            return `scriv collect --version ${version}${there}`;
        case "changie":
            return `changie batch ${version} and changie merge${there}`;
        case "changesets":
            return `changeset version${there}`;
        case "reno":
            return `reno report${there}`;
    }
};
/** Whether the tool takes its files away when it has made a section of them. reno keeps them, and goes by tags. */
const isTakenAway = ({ tool }) => tool !== "reno";

// EXTERNAL MODULE: ./.build/js/domain/plan/check-tag.js
var check_tag = __webpack_require__(48220);
// EXTERNAL MODULE: ./.build/js/domain/problem/changelog.js
var problem_changelog = __webpack_require__(1783);
// EXTERNAL MODULE: ./.build/js/domain/problem/fragments.js
var fragments = __webpack_require__(11596);
// EXTERNAL MODULE: ./.build/js/domain/workspace/path.js
var workspace_path = __webpack_require__(35908);
;// CONCATENATED MODULE: ./.build/js/domain/validation/news.js



/** The files that the next section is made of, where the tool takes them away after it is. */
const pending = ({ fragments }) => fragments.filter((each) => isTakenAway(each) && each.waiting.length > 0);
/** Whether the next section has something to be made of. */
const hasPending = (news) => pending(news).length > 0;
const inFindings = ({ prefix }, paths) => paths.map((path) => (0,workspace_path/* join */.fj)(prefix, path));
/** That the version has no section for want of the tool's run. */
const tellWaiting = (news) => tellPending(news, fragments.fragmentsWaiting);
/** That the section was made before. */
const tellLeft = (news) => tellPending(news, fragments.fragmentsLeft);
const tellPending = (news, tell) => {
    const { name, version } = news;
    if (version === undefined)
        return [];
    return pending(news).map((each) => tell({
        package: name,
        tool: each.tool,
        files: inFindings(news, each.waiting),
        version,
        command: commandOf(each, version),
    }));
};
/** That there is news which no section will ever tell. What is wrong beside the root of many packages is said of none of them. */
const tellAstray = (news, isShared) => news.fragments
    .filter(({ astray }) => astray.length > 0)
    .map(({ tool, home, folder, astray }) => (0,fragments.fragmentsAstray)({
    package: isShared && home === "." ? undefined : news.name,
    tool,
    files: inFindings(news, astray),
    folder: inFindings(news, [folder])[0],
}));

;// CONCATENATED MODULE: ./.build/js/domain/validation/changelog-section.js




/** What is to be said of the changelog of a version that is to be released. */
const judgeSection = (check) => [
    ...judgeFile(check),
    ...(check.section === undefined ? judgeAbsence(check) : judgePresence(check, check.section)),
];
const judgeFile = ({ member, file: { file, changelog } }) => {
    const [line] = changelog.conflicts;
    if (line === undefined)
        return [];
    const count = changelog.conflicts.length;
    return [(0,problem_changelog.changelogConflict)({ package: member.name, count, place: { file, line } })];
};
const judgeAbsence = (check) => {
    const { member, version, sections, waiting, command } = check;
    const { file, changelog } = check.file;
    const about = { package: member.name, version };
    // Its lines may be what is in the way.
    if (changelog.conflicts.length > 0)
        return [];
    if (waiting.length > 0 || check.isToldByNews)
        return waiting;
    const unread = unreadAbout(check);
    if (unread !== undefined)
        return [(0,problem_changelog.changelogUnread)({ ...about, why: unread.why, place: { file, line: unread.line } })];
    const unreleased = sections.find(({ isUnreleased }) => isUnreleased);
    const line = (unreleased ?? releasesOf(sections)[0])?.line ?? 1;
    return [
        (0,problem_changelog.changelogNoSection)({
            ...about,
            hasUnreleased: unreleased !== undefined,
            heading: headingFor(version, changelog),
            ...(command !== undefined && { command }),
            place: { file, line },
        }),
    ];
};
const judgePresence = (check, section) => {
    const { member, mode, version, sections, news } = check;
    const { file, changelog } = check.file;
    const about = { package: member.name, version, place: { file, line: section.line } };
    const top = releasesOf(sections).find((each) => each === section || !each.mayCountCommits);
    // The section of another version, or of none yet, is there for a pre-release.
    const isOwn = (0,changelog_section/* isAbout */.KH)(section, (0,python_version/* parseVersion */.ot)(version));
    const isTop = top === undefined || section.versions.length === 0 || (section.line >= top.line && section.line <= top.end);
    const heading = headingFor(version, changelog);
    const lines = sameAs(section, sections, version);
    return [
        ...(section.hasContent ? [] : [(0,problem_changelog.changelogEmptySection)(about)]),
        ...(lines.length > 1 ? [(0,problem_changelog.changelogTwice)({ ...about, lines })] : []),
        ...(isTop ? [] : [(0,problem_changelog.changelogNotTop)({ ...about, top: top.versions.join("/"), topLine: top.line })]),
        ...(isOwn && section.isUnreleased ? tellMark({ ...about, heading }, mode) : []),
        ...(isOwn ? tellLeft(news) : []),
    ];
};
/** On a branch, candidates of a release may bear it. */
const tellMark = (about, mode) => {
    if (mode === "tag")
        return [(0,problem_changelog.changelogUnreleased)(about)];
    return (0,python_version/* isPrerelease */.V1)((0,python_version/* parseVersion */.ot)(about.version)) ? [] : [(0,problem_changelog.changelogToCome)(about)];
};
const releasesOf = (sections) => sections.filter(({ versions }) => versions.length > 0);
/** The lines of all sections for the same release that do not stand one inside of the other. */
const sameAs = (section, sections, version) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const same = sections.filter((each) => (0,changelog_section/* isAbout */.KH)(each, parsed) && each.name === section.name);
    const outer = same.filter((each) => !same.some(({ line, end }) => line < each.line && each.line <= end));
    return outer.map(({ line }) => line);
};
/**
 * Why a section may be there and not be seen: text in place of a heading, a heading of some other form on the level of
 * releases, or what another program puts in above the first release.
 */
const unreadAbout = ({ file: { changelog }, sections, version }) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const loose = changelog.loose.find((each) => (0,changelog_section/* isAbout */.KH)(each, parsed));
    if (loose !== undefined)
        return { line: loose.line, why: `line ${loose.line} names the version, and is no heading` };
    const names = (text) => text.split(/[\s{}()[\]"',:;]+/).some((word) => (0,python_version/* canonicalVersion */.Bp)(word) === version);
    const level = Math.min(...releasesOf(sections).map((each) => each.level));
    const other = changelog.outline.headings.find((each) => each.level <= level && names(each.text));
    if (other !== undefined)
        return { line: other.line, why: `line ${other.line} names the version among other words` };
    const first = releasesOf(sections).find(({ mayCountCommits }) => !mayCountCommits)?.line ?? Number.POSITIVE_INFINITY;
    const part = changelog.unread.find(({ line, text }) => line < first || names(text));
    return part && { line: part.line, why: `another program puts something in line ${part.line}: ${part.text}` };
};
/** How this file would head the version. */
const headingFor = (version, { format, lines, sections }) => {
    if (format === "markdown")
        return `## [${version}]`;
    const [newest] = releasesOf(sections);
    const letter = newest === undefined ? "-" : (lines[newest.headingEnd - 1]?.trim()[0] ?? "-");
    return `${version} underlined with ${letter.repeat(version.length)}`;
};

;// CONCATENATED MODULE: ./.build/js/domain/validation/changelog.js








/**
 * Whether a package's changelog says what its release changes: in a section of its own, with content, at the top. A
 * pre-release may be told of in its target's section or among what is unreleased, news that waits included, unless a
 * changelog is required.
 */
const checkChangelog = (check) => {
    const { member, required, isReleasing, workspace, fragments } = check;
    const { name } = member;
    const version = (0,python_version/* canonicalVersion */.Bp)(check.versions.get(name)?.version ?? "");
    const news = { name, version, fragments, prefix: workspace.prefix };
    const { findings, notes, absent } = changelog_judgeFile(check, news);
    const skipped = required === "false" ? "require-changelog is false" : isReleasing ? undefined : "nothing to release";
    if (skipped !== undefined)
        return { findings: [], skipped, notes };
    return { findings: [...findings, ...tellAstray(news, member.path !== ".")], skipped: absent, notes };
};
const changelog_judgeFile = (check, news) => {
    const { file, member, required } = check;
    const { name, version } = news;
    if (file.kind === "outside")
        return { findings: [(0,problem_changelog.changelogOutside)({ package: name, file: file.file })] };
    // Nobody collects the news for each candidate of a release: what waits is what others write under Unreleased.
    const mayWait = required === "auto" && version !== undefined && (0,python_version/* isPrerelease */.V1)((0,python_version/* parseVersion */.ot)(version));
    const waiting = mayWait ? [] : tellWaiting(news);
    if (file.kind === "missing" || !isOf(member, file, check))
        return judgeMissing(check, waiting);
    if (file.kind === "unread") {
        const about = { package: name, ...(version !== undefined && { version }) };
        return {
            findings: waiting.length > 0 ? waiting : [(0,problem_changelog.changelogUnread)({ ...about, why: file.why, place: { file: file.file } })],
        };
    }
    if (version === undefined)
        return { findings: [], absent: "the version is not known" };
    return judgeFound(check, { news, waiting, isToldByNews: mayWait && hasPending(news), version, file });
};
const judgeMissing = ({ file, member, required }, waiting) => {
    if (waiting.length > 0)
        return { findings: waiting };
    const isRequired = required === "true" || (file.kind === "missing" && file.isNamed);
    if (!isRequired)
        return { findings: [], absent: "there is no changelog" };
    const looked = file.kind === "missing" ? file.looked : [file.file];
    return { findings: [(0,problem_changelog.changelogMissing)({ package: member.name, looked })] };
};
const judgeFound = ({ member, mode, fragments, required }, judging) => {
    const { file, version } = judging;
    const sections = (0,changelog_section/* sectionsFor */.AD)(file.changelog, member.name);
    const release = { name: member.name, version };
    const section = sectionOf(sections, release) ?? (required === "true" ? undefined : standIn(sections, release));
    const [tool] = fragments;
    const command = tool && commandOf(tool, version);
    const findings = judgeSection({ ...judging, member, mode, sections, section, command });
    if (!section?.hasContent)
        return { findings };
    return { findings, notes: (0,bounded/* bounded */.M)((0,changelog_section/* notesOf */.h$)(file.changelog, section), bounded/* mostNotes */.B, file.file) };
};
/**
 * Whether a changelog counts as the package's. One that lies beside the root for want of another does, unless the root is
 * a package with a version of its own and the file does not name this package: then it is the root's alone.
 */
const isOf = ({ name, path }, file, { workspace, versions, required }) => {
    if (!file.isFallback || path === "." || required === "true")
        return true;
    const root = workspace.members.find((member) => member.path === "." && member.isPackage);
    if (root === undefined || (file.kind === "found" && isNamedIn(file.changelog, name)))
        return true;
    const own = versions.get(name)?.version;
    const others = versions.get(root.name)?.version ?? root.version;
    return own !== undefined && others !== undefined && (0,python_version/* parseVersion */.ot)(others) !== undefined && (0,check_tag/* isSameVersion */.p)(own, others);
};
const isNamedIn = ({ sections }, name) => sections.some((section) => section.name === name);
/** The section of a version: rather one that names the package, then one that says something, then the innermost. */
const sectionOf = (sections, { name, version }) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    const rank = (section) => (section.name === name ? 100 : 0) + (section.hasContent ? 10 : 0) + section.level;
    return sections
        .filter((section) => (0,changelog_section/* isAbout */.KH)(section, parsed))
        .reduce((best, each) => (best === undefined || rank(each) > rank(best) ? each : best), undefined);
};
/** Where a pre-release without a section of its own is told of: in its target's, or among what is unreleased. */
const standIn = (sections, { name, version }) => {
    const parsed = (0,python_version/* parseVersion */.ot)(version);
    if (!(0,python_version/* isPrerelease */.V1)(parsed))
        return undefined;
    const target = (0,python_version/* formatVersion */.qh)({ ...parsed, pre: undefined, post: undefined, dev: undefined, local: [] });
    const unreleased = sections.find((each) => each.isUnreleased && each.versions.length === 0 && each.hasContent);
    return sectionOf(sections, { name, version: target }) ?? unreleased;
};

// EXTERNAL MODULE: ./.build/js/domain/problem/history.js
var problem_history = __webpack_require__(68729);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-format.js
var tag_format = __webpack_require__(14092);
;// CONCATENATED MODULE: ./.build/js/domain/validation/judge-package.js



/** Where a version stands behind what its line has released. */
const checkProgress = (name, { version, place }, judgement) => {
    const { isBehind, previous } = judgement;
    if (!isBehind || previous === undefined)
        return [];
    return [(0,problem_history.versionBehind)({ name, version, last: previous.version, from: previous.tag ?? "on the index", place })];
};
/** What a validation says of a package. An error that is about no package speaks against every release. */
const packageValidation = ({ name, version: written, judgement, notes }, { tag, tagFormats, findings }) => {
    const { state, reason, previous, isReleased } = judgement;
    const version = written === undefined ? undefined : ((0,python_version/* canonicalVersion */.Bp)(written) ?? written);
    const errors = findings.filter(({ severity }) => severity === "error");
    const error = errors.find((finding) => finding.package === name) ??
        (state === "idle" ? undefined : errors.find((finding) => finding.package === undefined));
    const wouldBe = version === undefined ? undefined : (0,tag_format/* formatTag */._3)(tagFormats, { name, version });
    const parsed = (0,python_version/* parseVersion */.ot)(version ?? "");
    return {
        name,
        version,
        state: error === undefined ? state : "invalid",
        reason: error === undefined ? reason : error.message,
        tag: isOfTag(parsed, tag) ? tag?.text : isReleased ? (previous?.tag ?? wouldBe) : wouldBe,
        previous,
        isReleased,
        isPrerelease: parsed !== undefined && (0,python_version/* isPrerelease */.V1)(parsed),
        notes,
    };
};
/** Whether the tag that is validated is this release's. */
const isOfTag = (version, tag) => tag !== undefined &&
    (tag.match.kind === "package" ||
        (version !== undefined && (0,python_version/* compareVersions */.Zy)(version, (0,python_version/* parseVersion */.ot)(tag.match.version)) === 0));

// EXTERNAL MODULE: ./.build/js/domain/validation/progress.js
var validation_progress = __webpack_require__(82370);
;// CONCATENATED MODULE: ./.build/js/domain/validation/state.js



/** Judges a package by the tag that releases it, or on a branch. */
const judge = (candidate, { mode, tag }) => {
    const { version } = candidate;
    if (version === undefined) {
        // What a tag names is released all the same: the build backend knows the version.
        const state = mode === "tag" ? "ready" : "idle";
        return { state, reason: "its version is not known here", previous: undefined, isReleased: false, isBehind: false };
    }
    const known = { ...candidate, version };
    return tag === undefined ? onBranch(known) : byTag(known, tag.match);
};
const onBranch = (candidate) => {
    const { version, releases, isNamed, refusesLocal } = candidate;
    const progress = (0,validation_progress/* progressOf */.j)(version, releases);
    if (progress.kind === "same")
        return left("idle", `${version} is released`, progress);
    if ((0,python_version/* isDevelopment */.yz)((0,python_version/* parseVersion */.ot)(version)) && !isNamed) {
        return left("idle", `${version} is a development version`, progress);
    }
    if (refusesLocal && (0,python_version/* isLocal */.IX)((0,python_version/* parseVersion */.ot)(version)) && !isNamed) {
        return left("idle", `${version} is a local version, which is not released`, progress);
    }
    return toRelease(candidate, progress);
};
const byTag = (candidate, tag) => {
    const { version, releases, isOnIndex } = candidate;
    const progress = (0,validation_progress/* progressOf */.j)(version, releases);
    if (isOnIndex === true)
        return left("released", `${version} is on the index`, progress);
    // Another tag of the same release may have been pushed along with this one.
    const isOfTag = tag.kind === "package" || (0,check_tag/* isSameVersion */.p)(version, tag.version);
    if (progress.kind !== "same")
        return toRelease(candidate, progress);
    if (!isOfTag && isOnIndex === undefined)
        return left("idle", `${version} is released`, progress);
    const before = releases.filter((release) => !(0,check_tag/* isSameVersion */.p)(release.version, version));
    return toRelease(candidate, (0,validation_progress/* progressOf */.j)(version, before));
};
const left = (state, reason, progress) => ({
    state,
    reason,
    previous: lastOf(progress),
    isReleased: progress.kind === "same",
    isBehind: false,
});
const toRelease = ({ version, hasUnreadTags }, progress) => {
    const previous = lastOf(progress);
    const first = hasUnreadTags ? `no release before ${version} is known` : `${version} is a first release`;
    return {
        state: "ready",
        reason: previous === undefined ? first : `${version} comes after ${previous.version}`,
        previous,
        isReleased: false,
        isBehind: progress.kind === "behind",
    };
};
const lastOf = (progress) => (progress.kind === "first" ? undefined : progress.last);
/** The state of a workspace: what is worst, then what is to be done. */
const stateOfAll = (states) => ["invalid", "ready", "released"].find((state) => states.includes(state)) ?? "idle";

// EXTERNAL MODULE: ./.build/js/domain/validation/version.js
var version = __webpack_require__(64461);
// EXTERNAL MODULE: ./.build/js/domain/workspace/source-text.js
var source_text = __webpack_require__(48260);
// EXTERNAL MODULE: ./.build/js/domain/plan/released.js
var plan_released = __webpack_require__(29170);
// EXTERNAL MODULE: ./.build/js/domain/problem/problem.js
var problem = __webpack_require__(15294);
// EXTERNAL MODULE: ./.build/js/domain/tag/suggest-format.js
var suggest_format = __webpack_require__(96406);
// EXTERNAL MODULE: ./.build/js/domain/tag/tag-owners.js
var tag_owners = __webpack_require__(26551);
// EXTERNAL MODULE: ./.build/js/domain/validation/past-releases.js
var past_releases = __webpack_require__(78512);
// EXTERNAL MODULE: ./.build/js/domain/workspace/publishable.js
var publishable = __webpack_require__(7220);
// EXTERNAL MODULE: ./.build/js/stages/validate/read-released.js
var read_released = __webpack_require__(24917);
;// CONCATENATED MODULE: ./.build/js/stages/validate/past-releases.js









/**
 * Reads what was released from the tags, and where they are missing or may be, from the index, which in tag mode is asked
 * in any case: it alone knows whether the release was published.
 */
const readPastReleases = async (question, ports) => {
    const { workspace, aim, tagFormats, versions, written, past, index } = question;
    const tags = (past?.tags ?? []).map(({ name }) => name);
    const tagged = (0,tag_owners/* releasesByTag */.i)({ tags, formats: tagFormats, workspace, versions: written });
    const byTag = new Map(aim.members.map(({ name }) => [name, tagged.releases.get(name).filter(({ tag }) => tag !== aim.tagText)]));
    const { unclear } = tagged;
    const known = aim.members.filter(({ name }) => versions.has(name));
    const unsettled = known.filter(({ name }) => isUnsettled(byTag.get(name), versions.get(name), { ...question, isUnclear: unclear.has(name) }));
    const uncompared = (index === undefined ? unsettled : [])
        .map(({ name }) => name)
        .filter((name) => areAlone(byTag.get(name), versions.get(name)));
    const said = {
        findings: whatIsMissing(unsettled, tagged, question),
        uncompared,
        unread: new Set(uncompared.filter((name) => unclear.has(name) || tagged.unread.length > 0)),
    };
    const toAsk = aim.mode === "tag" ? known : unsettled;
    if (index === undefined || toAsk.length === 0)
        return { releases: byTag, onIndex: new Map(), ...said };
    const answer = await askIndex(toAsk, ports.openIndex(index), { versions, ...ports });
    if ("failure" in answer) {
        return { releases: byTag, onIndex: new Map(), ...said, findings: [...said.findings, ...answer.failure] };
    }
    const both = unsettled.map(({ name }) => [name, [...byTag.get(name), ...answer.releases.get(name)]]);
    return {
        releases: new Map([...byTag, ...both]),
        onIndex: aim.mode === "tag" ? answer.whole : new Map(),
        ...said,
    };
};
/** Whether the tags cannot say how a version stands: there are no others, some may be missing, or one is not understood. */
const isUnsettled = (releases, version, { aim, past, isUnclear }) => {
    const progress = (0,validation_progress/* progressOf */.j)(version, releases);
    if (progress.kind === "same" && aim.mode === "branch")
        return false;
    return past?.isShallow === true || isUnclear || areAlone(releases, version);
};
/** Whether there is nothing but the version's own release to compare it with. */
const areAlone = (releases, version) => releases.every((release) => (0,validation_progress/* progressOf */.j)(version, [release]).kind === "same");
const whatIsMissing = (unsettled, { unclear, unread }, { workspace, tagFormats: formats, written, past, index }) => {
    const instead = index?.title;
    if (past?.isShallow === true) {
        if (unsettled.length === 0)
            return [(0,problem_history.historyPartial)({ instead: undefined })];
        return [
            instead === undefined ? (0,problem_history.historyShallow)({ question: "what was released before" }) : (0,problem_history.historyPartial)({ instead }),
        ];
    }
    const members = (0,tag_owners/* tagMembers */.U)((0,publishable/* publishable */.g)(workspace), written);
    return [false, true].flatMap((isUnclear) => {
        const packages = unsettled.map(({ name }) => name).filter((name) => unclear.has(name) === isUnclear);
        if (packages.length === 0)
            return [];
        const own = packages.flatMap((name) => unclear.get(name) ?? []);
        const { tags, line } = (0,suggest_format/* suggestFor */.YL)(packages, isUnclear ? own : unread, { members, formats });
        return [(0,problem_history.noTags)({ packages, unclear: isUnclear ? tags : [], unread: isUnclear ? [] : tags, line, instead })];
    });
};
const askIndex = async (members, index, { versions, clock, signal }) => {
    try {
        const released = await (0,read_released/* readReleased */.m)({ members }, index, signal);
        const isWhole = (name) => (0,plan_released/* presenceOf */.Fq)((0,plan_released/* releasesOf */.w0)(released, name), versions.get(name), clock.now()).kind === "whole";
        return {
            releases: new Map(members.map(({ name }) => [name, (0,past_releases/* releasesOnIndex */.U)(released, name)])),
            whole: new Map(members.map(({ name }) => [name, isWhole(name)])),
        };
    }
    catch (error) {
        if (error instanceof problem/* Problem */.AF)
            return { failure: error.findings };
        throw error;
    }
};

;// CONCATENATED MODULE: ./.build/js/domain/validation/areas.js

/** The members that lie in the checkout. A file belongs to the innermost member around it. */
const memberAreas = ({ prefix, members, }) => {
    const folders = members
        .map(({ name, path }) => ({ name, folder: (0,workspace_path/* normalize */.S8)((0,workspace_path/* join */.fj)(prefix, path)) }))
        .filter(({ folder }) => folder.split("/", 1)[0] !== "..");
    const inner = new Map(folders.map(({ folder }) => [folder, []]));
    for (const { folder } of folders) {
        if (folder === "")
            continue;
        for (let above = parentOf(folder); above !== undefined; above = parentOf(above))
            inner.get(above)?.push(folder);
    }
    return new Map(folders.map(({ name, folder }) => [name, { folder, inner: inner.get(folder) }]));
};
/** The folder around a relative one; empty for the top level, which has none. */
const parentOf = (folder) => (folder === "" ? undefined : ((0,workspace_path/* parent */.$t)(folder) ?? ""));

;// CONCATENATED MODULE: ./.build/js/stages/validate/unreleased-changes.js


/** Packages whose version is released, and which have changed since its tag. */
const unreleasedChanges = async ({ workspace, past, packages }, history) => {
    if (past?.head === undefined)
        return [];
    const commits = new Map(past.tags.map(({ name, commit }) => [name, commit]));
    const areas = memberAreas(workspace);
    const idle = packages.flatMap(({ name, state, isReleased, previous }) => {
        const since = commits.get(previous?.tag ?? "");
        const area = areas.get(name);
        if (state !== "idle" || !isReleased || since === undefined || area === undefined)
            return [];
        return [{ name, area: { since, folder: area.folder, except: area.inner } }];
    });
    const changed = await history.haveChanged(past.topLevel, idle.map(({ area }) => area));
    const names = idle.filter((_, at) => changed[at]).map(({ name }) => name);
    return names.length === 0 ? [] : [(0,problem_history.changesUncovered)({ packages: names })];
};

// EXTERNAL MODULE: ./.build/js/domain/problem/distinct.js
var distinct = __webpack_require__(24573);
// EXTERNAL MODULE: ./.build/js/domain/plan/member-place.js
var member_place = __webpack_require__(27433);
// EXTERNAL MODULE: ./.build/js/domain/problem/version-sources.js
var version_sources = __webpack_require__(22170);
// EXTERNAL MODULE: ./.build/js/domain/version-files/entry.js + 1 modules
var entry = __webpack_require__(81346);
// EXTERNAL MODULE: ./.build/js/domain/version-files/owner.js
var version_files_owner = __webpack_require__(95875);
// EXTERNAL MODULE: ./.build/js/domain/version-files/stated-version.js + 3 modules
var stated_version = __webpack_require__(70995);
// EXTERNAL MODULE: ./.build/js/domain/workspace/locked-packages.js
var locked_packages = __webpack_require__(43107);
;// CONCATENATED MODULE: ./.build/js/domain/validation/sources.js








/** Where `uv.lock` or one of the version files has another version than a package. */
const checkSources = async (check) => {
    const entries = await Promise.all(check.versionFiles.map(entry/* parseVersionFileEntry */.q));
    const files = await Promise.all(entries.map(async (entry) => ("code" in entry ? [entry] : await checkVersionFile(entry, check))));
    return [...checkLock(check), ...files.flat()];
};
/** Of every member: uv refuses a lock that is behind for any of them. The lock has no versions of dynamic members. */
const checkLock = ({ workspace, read }) => {
    const lock = read("uv.lock");
    if (lock.kind !== "text")
        return [];
    const locked = (0,locked_packages/* readLockedPackages */.M)(lock.text);
    return workspace.members.flatMap((member) => {
        const { name, version } = member;
        const entry = locked.get(name);
        const place = (path) => (0,member_place/* memberPlace */.ib)(workspace, member, path);
        if (entry === undefined) {
            return [(0,version_sources.lockLacksMember)({ package: name, lock: lock.file, place: place(["project", "name"]) })];
        }
        if (version === undefined || entry.version === undefined || isSame(version, entry.version))
            return [];
        return [
            (0,version_sources.lockDiffers)({
                package: name,
                own: { version, place: place(["project", "version"]) },
                locked: { version: entry.version, place: { file: lock.file, line: entry.line } },
            }),
        ];
    });
};
const isSame = (own, other) => (0,python_version/* parseVersion */.ot)(own) !== undefined && (0,python_version/* parseVersion */.ot)(other) !== undefined && (0,check_tag/* isSameVersion */.p)(own, other);
const checkVersionFile = async (entry, check) => {
    const owner = (0,version_files_owner/* ownerOf */.b)(entry.path, check.workspace);
    if (owner !== undefined && !check.members.includes(owner))
        return [];
    const other = await (0,stated_version/* statedVersion */.y)(entry, check.read);
    if ("code" in other)
        return [other];
    const all = (owner === undefined ? check.members : [owner]).flatMap(({ name }) => {
        const own = check.versions.get(name);
        return own === undefined || (0,python_version/* parseVersion */.ot)(own.version) === undefined ? [] : [{ name, own }];
    });
    const [first] = all;
    if (first === undefined)
        return [];
    if (all.some(({ own }) => !isSame(own.version, first.own.version))) {
        return [(0,version_sources.versionFileNoPackage)({ file: entry.path, packages: all.map(({ name }) => name) })];
    }
    return isSame(first.own.version, other.version)
        ? []
        : [(0,version_sources.versionFileDiffers)({ package: first.name, own: first.own, other })];
};

;// CONCATENATED MODULE: ./.build/js/domain/validation/tag.js

const findTag = (past, name) => past?.tags.find((tag) => tag.name === name);
/** Whether the tag exists, of which kind it is, and whether its commit is the one that is here and was merged. */
const checkTagPlace = (check) => {
    const { tag, past } = check;
    const found = findTag(past, tag);
    if (past === undefined || found === undefined) {
        return [(0,problem_history.tagMissing)({ tag, isShallow: past?.isShallow === true, hasGit: past !== undefined })];
    }
    const { head } = past;
    const { commit, isAnnotated } = found;
    return [
        ...(isAnnotated ? [] : [(0,problem_history.tagLightweight)({ tag })]),
        ...(head === undefined || head === commit ? [] : [(0,problem_history.tagNotCheckedOut)({ tag, commit, head })]),
        ...(check.requiresDefaultBranch ? checkBranch(check, past, commit) : []),
    ];
};
const checkBranch = ({ tag, branch, isOnDefaultBranch }, { isShallow, defaultBranch }, commit) => {
    if (isOnDefaultBranch === true)
        return [];
    if (isShallow)
        return [(0,problem_history.historyShallow)({ question: `whether the tag ${tag} is on the default branch` })];
    return defaultBranch === undefined
        ? [(0,problem_history.defaultBranchUnknown)({ tag, branch })]
        : [(0,problem_history.tagOffDefaultBranch)({ tag, commit, branch: defaultBranch.name })];
};

;// CONCATENATED MODULE: ./.build/js/stages/validate/release-tag.js


/** In tag mode, what speaks against the tag: where it is, and which version it says. */
const checkReleaseTag = async (question, history) => {
    const { workspace, aim, tagFormats, past, versions, judgements, defaultBranch, requiresDefaultBranch } = question;
    if (aim.tagText === undefined)
        return [];
    const commit = findTag(past, aim.tagText)?.commit;
    const branch = past?.defaultBranch?.commit;
    const isAsked = requiresDefaultBranch && past !== undefined && commit !== undefined && branch !== undefined;
    const isOnDefaultBranch = isAsked
        ? await history.isAncestor({ topLevel: past.topLevel, commit, of: branch })
        : undefined;
    const choices = new Map(workspace.members.map(({ name }) => [name, choiceOf(judgements.get(name))]));
    return [
        ...checkTagPlace({ tag: aim.tagText, past, branch: defaultBranch, isOnDefaultBranch, requiresDefaultBranch }),
        ...(aim.tag === undefined ? [] : (0,check_tag/* checkTag */.B)({ tag: aim.tag, tagFormats, workspace, choices, versions })),
    ];
};
/** As the plan of a publish would have it. */
const choiceOf = (judgement) => {
    const status = judgement === undefined ? "excluded" : judgement.state === "ready" ? "publish" : "published";
    return { status, reason: "", onIndex: [] };
};

;// CONCATENATED MODULE: ./.build/js/stages/validate/validation-rules.js






/** Each rule, and what it found. */
const applyRules = async (judging, history) => [
    validation_rules_version(judging),
    await sources(judging),
    changelog(judging),
    await tag(judging, history),
    progress(judging),
];
const validation_rules_version = (judging) => {
    const { aim, stated, judgements, channel } = judging;
    const refusesLocal = (0,asked_index/* refusesLocalVersions */.E)(judging.index);
    const names = new Set(namesOf(aim));
    const toRelease = known(judging).filter(({ name }) => judgements.get(name).state !== "idle");
    return {
        name: "version",
        findings: [
            ...stated.findings.filter((finding) => names.has(finding.package ?? "")),
            ...(0,version/* tellUntagged */.j$)(stated.untagged.filter(({ name }) => names.has(name))),
            ...toRelease.flatMap((each) => (0,version/* checkVersion */.ps)({ ...each, channel, refusesLocal })),
        ],
        skipped: skip(unknown(judging), "the version is not known here"),
    };
};
const sources = async ({ workspace, aim, stated: { versions }, versionFiles, read }) => ({
    name: "sources",
    findings: await checkSources({ workspace, members: aim.members, versions, versionFiles, read }),
    skipped: workspace.hasLock || versionFiles.length > 0
        ? []
        : skip(namesOf(aim), "there is no uv.lock, and version-files is empty"),
});
const changelog = ({ changelogs }) => ({
    name: "changelog",
    // What is wrong with a file of many packages is said once.
    findings: (0,distinct/* byCause */.z)([...changelogs.values()].flatMap(({ findings }) => findings)),
    skipped: [...changelogs].flatMap(([name, { skipped }]) => (skipped === undefined ? [] : skip([name], skipped))),
});
const tag = async (judging, history) => ({
    name: "tag",
    findings: await checkReleaseTag(judging, history),
    skipped: judging.aim.mode === "tag" ? [] : skip(namesOf(judging.aim), "a branch has none"),
});
const progress = (judging) => {
    const { released, judgements } = judging;
    return {
        name: "progress",
        findings: [
            ...released.findings,
            ...known(judging).flatMap(({ name, stated }) => checkProgress(name, stated, judgements.get(name))),
        ],
        skipped: [
            ...skip(unknown(judging), "the version is not known here"),
            ...skip(released.uncompared, "there are no tags, and no index is asked"),
        ],
    };
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const known = ({ aim, stated: { versions } }) => aim.members.flatMap(({ name }) => {
    const stated = versions.get(name);
    return stated === undefined ? [] : [{ name, stated }];
});
const unknown = ({ aim, stated: { versions } }) => namesOf(aim).filter((name) => !versions.has(name));
const skip = (names, why) => names.map((name) => ({ package: name, why }));

;// CONCATENATED MODULE: ./.build/js/stages/validate/judge-release.js












/** Reads versions, changelogs, tags and where it must the index, and judges by each rule. */
const judgeRelease = async (question, ports) => {
    const { wish, workspace, aim, tagFormats } = question;
    const { files, history, defaultBranch } = ports;
    const { members, mode, tagText } = aim;
    const past = await history.read(workspace.root, defaultBranch);
    const read = (0,source_text/* sourceReader */.T2)(files, workspace);
    const written = await (0,version/* readVersions */.q2)({ workspace, members: workspace.members, read });
    const stated = (0,version/* withTag */.Rd)(written, aim.tag?.match);
    const versions = canonical(stated);
    const released = await readPastReleases({ ...question, versions, written: canonical(written), past }, ports);
    const seen = { wish, workspace, aim, tagFormats, past, stated, versions, released };
    const judgements = new Map(members.map(({ name }) => [name, judgeMember(name, seen)]));
    const changelogs = await judgeChangelogs(files, { ...seen, judgements });
    const { requireDefaultBranch: requiresDefaultBranch } = wish;
    const judging = { ...wish, ...seen, read, judgements, changelogs, defaultBranch, requiresDefaultBranch };
    const rules = await applyRules(judging, history);
    const findings = [...question.findings, ...rules.flatMap((rule) => rule.findings)];
    const packages = members.map(({ name, version: written }) => {
        const facts = { judgement: judgements.get(name), notes: changelogs.get(name).notes };
        const version = stated.versions.get(name)?.version ?? written;
        return packageValidation({ name, version, ...facts }, { tag: aim.tag, tagFormats, findings });
    });
    const hasError = findings.some(({ severity }) => severity === "error");
    const unreleased = mode === "tag" ? [] : await unreleasedChanges({ workspace, past, packages }, history);
    return {
        mode,
        tag: tagText,
        tagVersion: aim.tag?.match.version,
        state: hasError ? "invalid" : stateOfAll(packages.map(({ state }) => state)),
        packages,
        rules,
        findings: [...findings, ...unreleased],
        workspace,
    };
};
const canonical = ({ versions }) => new Map([...versions].map(([name, { version }]) => [name, (0,python_version/* canonicalVersion */.Bp)(version)]));
const judgeMember = (name, { wish, aim, versions, released }) => {
    const { releases, onIndex, unread } = released;
    const facts = { releases: releases.get(name), isOnIndex: onIndex.get(name), hasUnreadTags: unread.has(name) };
    const asked = { isNamed: wish.packages.length > 0, refusesLocal: (0,asked_index/* refusesLocalVersions */.E)(wish.index) };
    return judge({ version: versions.get(name), ...asked, ...facts }, aim);
};
const judgeChangelogs = async (files, { wish, workspace, aim, stated, judgements }) => {
    const { members, mode } = aim;
    const found = await (0,changelog_file/* readChangelogs */.K)(files, workspace, { members, pattern: wish.changelog });
    const fragments = (0,read/* readFragments */.a)(files, workspace, members);
    const common = { workspace, versions: stated.versions, mode, required: wish.requireChangelog };
    return new Map(members.map((member) => {
        const { name } = member;
        const isReleasing = judgements.get(name).state !== "idle";
        return [
            name,
            checkChangelog({ ...common, member, file: found.get(name), fragments: fragments.get(name), isReleasing }),
        ];
    }));
};


/***/ }),

/***/ 24917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readReleased)
/* harmony export */ });
/* harmony import */ var _domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);

/** What the index has of every member that can be released. */
const readReleased = async (workspace, index, signal) => {
    const projects = await Promise.all((0,_domain_workspace_publishable_js__WEBPACK_IMPORTED_MODULE_0__/* .publishable */ .g)(workspace).map(({ name }) => index.project(name, { signal })));
    return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project]])));
};


/***/ })

};
