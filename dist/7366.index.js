export const id = 7366;
export const ids = [7366];
export const modules = {

/***/ 54985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guessFormat: () => (/* binding */ guessFormat),
  readChangelog: () => (/* binding */ readChangelog)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(20460);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(31305);
// EXTERNAL MODULE: ./.build/js/domain/changelog/unreleased.js
var changelog_unreleased = __webpack_require__(58366);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/heading.js



/** Members by their names, and by the ends of them that no other member has. */
const nameFinder = (names) => {
    const known = new Map();
    for (const name of names) {
        for (let cut = name.indexOf("-"); cut !== -1; cut = name.indexOf("-", cut + 1)) {
            const end = name.slice(cut + 1);
            known.set(end, known.has(end) ? undefined : name);
        }
    }
    for (const name of names)
        known.set(name, name);
    return (raw) => known.get((0,python_name/* normalizeName */.Pc)(raw));
};
/** Longer ones are prose, or an attempt to keep us busy. */
const longestHeading = 500;
const date = new RegExp(`\\d{4}[-./]\\d{1,2}[-./](?:\\d|X)|\\b(?:${changelog_unreleased/* monthNames */.dF})[a-z]*\\.? .*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`, "i");
const calendarDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** What may follow a version: marks, a date, or a word about the release. Other words make a sentence of it. */
const tail = new RegExp(`^(?:$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:released?|yanked|on|${changelog_unreleased/* monthNames */.dF}|\\d{1,4}[-./\\s]|${changelog_unreleased/* unreleasedWords */.kk}))`, "iu");
/**
 * Reads a heading of a changelog: `1.2.3`, `v1.2.3 (date)`, `[1.2.3](url) - date [YANKED]`, `Version 1.45.0/0.66b0`,
 * `pkg@1.2.3`, `What's new in 1.2.3`, `[Unreleased] - 1.2.3` and the like; `undefined` for one that is about something else. A name that stands
 * apart from the version (`pkg 1.2.3`) must be a package's, or a date must follow: `Python 3.14` is no release.
 */
const readVersionHeading = (markdown, findName) => {
    if (markdown.length > longestHeading)
        return undefined;
    const text = plainText(markdown);
    const [unreleased = ""] = unreleasedHeading.exec(text) ?? [];
    if (unreleased === "" && !/\d/.test(text))
        return undefined;
    const rest = text.slice(unreleased.length).replace(/^[^\p{L}\p{N}]+/u, "");
    const release = readRelease(rest, findName);
    const words = release?.rest ?? rest;
    if (release === undefined && (unreleased === "" || !isTailOf(text.slice(unreleased.length))))
        return undefined;
    return {
        versions: release?.versions ?? [],
        name: release?.name,
        isUnreleased: unreleased !== "" || changelog_unreleased/* unreleasedMark */.We.test(words),
        isYanked: /\byanked\b/i.test(words),
        isDated: date.test(words),
        isIntroduction: introduction.test(rest),
        mayCountCommits: release?.mayCountCommits ?? false,
    };
};
/** What a heading begins with that is about no version yet. */
const unreleasedHeading = /^(?:unreleased|upcoming|not (?:yet )?released(?: yet)?|in development|next(?= (?:release|version)|$)|work in progress)(?![\p{L}\p{N}])(?: (?:changes|release|version))?/iu;
const isTailOf = (text) => tail.test(text);
/** The text of a heading without links, tags, emphasis, escapes, and the picture or mark that it begins with. */
const plainText = (markdown) => markdown
    .replaceAll(/\]\((?:[^()\\]|\\.|\([^()]*\))*\)/g, "] ")
    .replaceAll(/\]\[[^\][]*\]/g, "] ")
    .replaceAll(/<[^<>]*>|[*`]|\\(?=[!-/:-@[-`{-~])/g, "")
    .replaceAll("[", "")
    .replaceAll("]", " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?([/&]) ?(?=v?\d)(?!\d{4}-\d\d-)/g, "$1")
    .replace(/^ ?:[a-z_]+:/, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
const countOfCommits = /^v?\d+(?:\.\d+)+-\d+$/i;
/** What people write before a version where they mean what has changed in it. */
const introduction = /^(?:what(?:['\u2019]?s| is) new|new|changes?|changelog|release notes|notes|news|highlights) (?:in|for|of) /i;
const readRelease = (whole, findName) => {
    const text = whole.replace(introduction, "").replace(/^(?:(?:version|release|ver|rel)\b[.:]? ?)+/i, "");
    const [word = ""] = /^[^\s()\u2013\u2014:,]+/.exec(text) ?? [];
    const rest = text.slice(word.length);
    const versions = readVersions(word, rest);
    const mayCountCommits = countOfCommits.test(word);
    if (versions !== undefined)
        return isTailOf(rest) ? { versions, name: undefined, mayCountCommits, rest } : undefined;
    return readNamed(word, rest, findName) ?? readTitled(word, rest, findName);
};
/** `1.2.3`, `1.45.0/0.66b0`; an empty list for what only looks like a version. */
const readVersions = (word, rest) => {
    const parts = word.split(/[/&]/).map(readVersion);
    if (parts.some((part) => part === undefined))
        return undefined;
    // A lone number may count anything, and four digits a year.
    if (/^\d+$/.test(word) && (/^(?:19|20)\d\d$/.test(word) || !(rest === "" || date.test(rest))))
        return undefined;
    return parts.flatMap((part) => part ?? []);
};
const readVersion = (word) => {
    const bare = word.replace(/^v\.?(?=\d)/i, "").replace(/[-_.]+$/, "");
    if (!/^\d/.test(bare) || calendarDate.test(bare))
        return undefined;
    const version = (0,python_version/* canonicalVersion */.Bp)(bare);
    if (version !== undefined)
        return [version];
    return /^\d+\.\d+[\w.+-]*$/.test(bare) ? [] : undefined;
};
/** Of a name that itself has numbers behind hyphens. */
const mostNameEnds = 5;
/** `pkg-1.2.3`, `pkg@1.2.3`, `pkg/v1.2.3`, `pkg==1.2.3`: where the name ends is open, and a member's name decides. */
const readNamed = (word, rest, findName) => {
    if (!isTailOf(rest))
        return undefined;
    const ends = [...word.matchAll(/(?:[-@/_]|==)(?=v?\d)/gi)].slice(0, mostNameEnds);
    const readings = ends.flatMap(({ index, 0: separator }) => {
        const raw = word.slice(0, index).replace(/^.*\//, "");
        const versions = readVersion(word.slice(index + separator.length));
        if (versions?.[0] === undefined || !(0,python_name/* isValidName */.uV)(raw) || !/[a-z]/i.test(raw))
            return [];
        const known = findName(raw);
        return known !== undefined || versions[0].includes(".") ? [{ known, raw, versions }] : [];
    });
    const best = readings.find(({ known }) => known !== undefined) ?? readings[0];
    return best && { versions: best.versions, name: best.known ?? (0,python_name/* normalizeName */.Pc)(best.raw), mayCountCommits: false, rest };
};
/** `pkg 1.2.3`, `Title 1.2.3 (date)`. */
const readTitled = (word, after, findName) => {
    const [all = "", next = ""] = /^:? (?:version |v\.? )?([^\s()\u2013\u2014:,]+)/i.exec(after) ?? [];
    const rest = after.slice(all.length);
    const versions = readVersions(next, rest);
    if (versions?.[0] === undefined || !(0,python_name/* isValidName */.uV)(word) || !/[a-z]/i.test(word) || !isTailOf(rest))
        return undefined;
    const name = findName(word);
    const mayCountCommits = countOfCommits.test(next);
    return name !== undefined || date.test(rest) ? { versions, name, mayCountCommits, rest } : undefined;
};

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/markdown/outline.js

/** Blocks alone: what is inside of paragraphs is read by nobody here, and costs most of the time. */
const markdown = new markdown_it/* default */.A("commonmark");
markdown.core.ruler.enableOnly(["normalize", "block"]);
/**
 * Reads the block structure of a Markdown text, in time linear in it. A byte order mark and front matter are no part of it.
 * https://spec.commonmark.org/0.31.2/
 */
const readMarkdownOutline = (text) => {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const skipped = frontMatter(lines);
    const tokens = markdown.parse(lines.slice(skipped).join("\n"), {});
    const found = { headings: [], leads: [], unread: [], said: new Set(), verbatim: new Set() };
    for (const [index, token] of tokens.entries()) {
        if (token.map === null)
            continue;
        const [first, end] = token.map.map((line) => line + skipped);
        take(token, { around: [tokens[index - 1], tokens[index + 1]], range: { first, end, lines } }, found);
    }
    const { headings, leads, unread, said, verbatim } = found;
    return {
        lines,
        headings,
        saysSomething: (line) => said.has(line) && !isWhite(lines[line - 1]),
        isVerbatim: (line) => verbatim.has(line),
        leads,
        unread,
    };
};
const take = (token, { around: [before, after], range }, found) => {
    if (token.type === "heading_open") {
        if (token.level === 0)
            found.headings.push(headingOf(token, after?.content ?? "", range));
        return;
    }
    const { first, end } = range;
    const add = (to) => {
        for (let line = first + 1; line <= end; line += 1)
            to.add(line);
    };
    if (isSaying(token, before))
        add(found.said);
    if (token.type === "fence" || token.type === "code_block")
        add(found.verbatim);
    found.leads.push(...leadsIn(token, range));
    if (token.level > 0)
        return;
    found.unread.push(...unreadIn(token, range));
};
/** Items of lists that are in no other, rows of tables, and headings and summaries in HTML stand for headings, too. */
const leadsIn = ({ type, level }, { first, end, lines }) => {
    const lead = (at, text) => (text === "" ? [] : [{ line: at + 1, text }]);
    if (type === "paragraph_open" && (level === 0 || level === 2)) {
        const text = lines[first].replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim();
        const rows = lines.slice(first, end).flatMap((line, at) => lead(first + at, firstCell(line)));
        return rows.length > 0 ? rows : lead(first, text);
    }
    if (type !== "html_block" || level > 0)
        return [];
    return lines.slice(first, end).flatMap((line, at) => {
        const text = /<(?:h[1-6]|summary)\b[^<>]*>(.*)$/i.exec(line)?.[1] ?? "";
        return lead(first + at, text.replaceAll(/<[^<>]*>/g, "").trim());
    });
};
/** Of a row of a table; empty for any other line. */
const firstCell = (line) => {
    const row = line.trim();
    const end = row.indexOf("|", 1);
    return row.startsWith("|") && end > 0 ? row.slice(1, end).trim() : "";
};
const headingOf = (token, content, { first, end, lines }) => {
    // An underline takes all lines above it; those that are labels, as MyST has them, are none of the text.
    const text = content.split("\n");
    let labels = 0;
    while (labels < text.length - 1 && isLabel(text[labels]))
        labels += 1;
    const line = first + labels;
    let start = line;
    for (let above = line - 1; above >= 0 && (isWhite(lines[above]) || isLabel(lines[above])); above -= 1) {
        if (isLabel(lines[above]))
            start = above;
    }
    const level = Number(token.tag.slice(1));
    return { level, text: text.slice(labels).join("\n"), start: start + 1, line: line + 1, lastLine: end };
};
const isWhite = (line) => line.trim() === "";
/**
 * Whether a line is the label or anchor of what follows it: `(label)=` or `<a id="label"></a>`.
 * https://myst-parser.readthedocs.io/en/latest/syntax/cross-referencing.html
 */
const isLabel = (line) => line.length < 300 && /^ {0,3}(?:\([^()\s]+\)=|<a\s[^<>]*(?:\/>|>\s*<\/a>))\s*$/.test(line);
/** Directives of MyST that show what stands in them, and what programs that build sites put files for. */
const plainDirective = /^(?:admonition|attention|caution|code|code-block|contents|danger|deprecated|error|figure|hint|image|important|list-table|literalinclude|math|mermaid|note|seealso|table|tip|todo|topic|version(?:added|changed|removed)|warning)$/;
const include = /^(?:(?:-{1,2}8<-{1,2}) \S|\{%-? *include|\{!|\{\{ *#?include|:{3,}\{include\})/;
const unreadIn = (token, { first, end, lines }) => {
    if (token.type === "fence") {
        const name = /^\{([\w:.-]+)\}/.exec(token.info.trim())?.[1];
        return name === undefined || plainDirective.test(name) ? [] : [{ line: first + 1, text: lines[first].trim() }];
    }
    if (token.type !== "paragraph_open")
        return [];
    return lines.slice(first, end).flatMap((text, at) => {
        const colons = /^:{3,}\{([\w:.-]+)\}/.exec(text)?.[1];
        const isUnread = include.test(text) || (colons !== undefined && !plainDirective.test(colons));
        return isUnread ? [{ line: first + 1 + at, text: text.trim() }] : [];
    });
};
/** Whether a reader sees text: of a heading's own words not, for they only announce it. */
const isSaying = ({ type, level, content }, before) => {
    switch (type) {
        case "inline":
            return before?.type !== "heading_open" && isMoreThanTags(level === 1 ? withoutMyst(content) : content);
        case "html_block":
            return isMoreThanTags(content);
        case "fence":
        case "code_block":
            return content.trim() !== "";
        default:
            return false;
    }
};
/** A paragraph without the labels, comments and breaks that MyST knows. */
const withoutMyst = (text) => text.replaceAll(/^ {0,3}(?:\([^()\s]+\)=\s*|%.*|\+{3}(?:[ \t].*)?)$/gm, "");
/** Whether something is left of it without tags and comments; a picture says something too. */
const isMoreThanTags = (text) => /<img\b/i.test(text) || text.replaceAll(/<!--.*?(?:-->|$)|<[^<>]*>/gs, "").trim() !== "";
/** How many lines the metadata takes that site generators put before the text: YAML between `---`, TOML between `+++`. */
const frontMatter = (lines) => {
    const [first = "", ...rest] = lines.slice(0, 200).map((line) => line.trimEnd());
    if (first !== "---" && first !== "+++")
        return 0;
    const isMetadata = /^["']?[A-Za-z_][\w.-]*["']?\s*[:=]/.test(rest.find((line) => line !== "") ?? "");
    return isMetadata && rest.includes(first) ? rest.indexOf(first) + 2 : 0;
};

// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/block.js
var rst_block = __webpack_require__(76679);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/inline.js
var inline = __webpack_require__(84289);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/known-directives.js
var known_directives = __webpack_require__(8724);
// EXTERNAL MODULE: ./.build/js/domain/changelog/rst/parse.js + 4 modules
var parse = __webpack_require__(51753);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/outline.js




/** Reads the block structure of a reStructuredText, in time linear in it. */
const readRstOutline = (text) => {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const blocks = (0,parse/* parseRst */.j)(text);
    const names = (0,inline/* namesIn */.w)(blocks);
    const said = new Set();
    const verbatim = new Set();
    for (const block of blocks)
        mark(block, { said, verbatim });
    return {
        lines,
        headings: headingsIn(blocks, names),
        saysSomething: (line) => said.has(line) && lines[line - 1].trim() !== "",
        isVerbatim: (line) => verbatim.has(line),
        leads: outline_leadsIn(blocks, names),
        unread: blocks.flatMap(outline_unreadIn),
    };
};
const headingsIn = (blocks, names) => {
    let label;
    return blocks.flatMap((block) => {
        if (block.kind === "target" && block.to === "")
            label ??= block.line;
        else if (block.kind === "title") {
            const { level, text, line, last: lastLine } = block;
            const start = label ?? line;
            label = undefined;
            return [{ level, text: (0,inline/* inlineMarkdown */.x)(text, names), start, line, lastLine }];
        }
        else
            label = undefined;
        return [];
    });
};
const outline_leadsIn = (blocks, names) => blocks.flatMap((block) => {
    const text = leadOf(block);
    return text === undefined ? [] : [{ line: block.line, text: (0,inline/* inlineMarkdown */.x)(text, names) }];
});
const leadOf = (block) => {
    switch (block?.kind) {
        case "paragraph":
            return block.lines[0];
        case "entry":
            return block.term;
        case "item":
            return leadOf(block.blocks[0]);
        case "directive":
            return block.argument;
        default:
            return undefined;
    }
};
const mark = (block, marks) => {
    const add = (lines) => {
        for (let line = block.line; line <= block.last; line += 1)
            lines.add(line);
    };
    switch (block.kind) {
        case "paragraph":
        case "verse":
            add(marks.said);
            return;
        case "table":
            if (block.lines.some((line) => /[^\s+|=-]/.test(line)))
                add(marks.said);
            return;
        case "literal":
            add(marks.said);
            add(marks.verbatim);
            return;
        case "entry":
            if (block.term !== "")
                marks.said.add(block.line);
            break;
        case "directive":
            if (!(0,known_directives/* isSilent */.eS)(block.name))
                add(marks.said);
            if ((0,known_directives/* isVerbatim */.pt)(block.name))
                add(marks.verbatim);
            return;
    }
    for (const inner of (0,rst_block/* inside */.n)(block))
        mark(inner, marks);
};
const outline_unreadIn = (block) => {
    if (block.kind !== "directive")
        return [];
    const { name, argument, line } = block;
    return (0,known_directives/* isSelfContained */.us)(name) ? [] : [{ line, text: `.. ${name}:: ${argument}`.trimEnd() }];
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/changelog.js





/**
 * Reads a changelog, of any size, in time linear in it. `names` are the packages that share it. A byte order mark, front
 * matter, any line endings and headings in code, comments, lists and quotes are no headings of releases.
 *
 * A section ends at the next heading of a release on its own level or above. Files mix levels in two ways, and both are
 * read as they are meant. What belongs to a release may have a deeper heading of its own, and is a section inside of it:
 * `1.2.3` in `1.2`, `1.0rc1` in `1.0`, one package's version in that of all, a version below Unreleased. And some tools
 * write one list in which the level says how large a release is (`# 1.1.0`, then `## 1.0.1`), always with dates: there, the
 * deeper heading of another release ends the section too. Any other deeper heading with a version is text of the section.
 */
const readChangelog = (text, names, format = "markdown") => {
    const outline = format === "rst" ? readRstOutline(text) : readMarkdownOutline(text);
    const { lines, unread } = outline;
    const findName = nameFinder(names);
    return {
        format,
        text,
        lines,
        outline,
        sections: sectionsIn(outline, findName, new Set(names)),
        unread,
        loose: outline.leads.flatMap(({ line, text: lead }) => {
            const release = readVersionHeading(lead, findName);
            return release === undefined || release.versions.length === 0 ? [] : [{ ...release, line }];
        }),
        conflicts: conflictsIn(outline),
    };
};
/** A text whose name does not say what it is written in: the format in which it has more releases. */
const guessFormat = (text) => {
    const releases = ({ sections }) => sections.length;
    const [asMarkdown, asRst] = ["markdown", "rst"].map((format) => releases(readChangelog(text, [], format)));
    return asMarkdown > asRst ? "markdown" : "rst";
};
const sectionsIn = (outline, findName, members) => {
    const sections = [];
    let open = [];
    for (const heading of outline.headings) {
        const release = readVersionHeading(heading.text, findName);
        if (release === undefined)
            continue;
        const above = open.filter(({ level }) => level < heading.level);
        const around = above.filter((section) => isPart(section, release, members));
        if (around.length < above.length && !release.isDated)
            continue;
        if (release.isIntroduction && around.some((section) => isSame(section, release)))
            continue;
        for (const section of open)
            if (!around.includes(section))
                section.end = heading.start - 1;
        const section = { ...release, ...draftOf(heading, outline) };
        sections.push(section);
        open = [...around, section];
    }
    return sections.map((draft) => finish(draft, outline));
};
const draftOf = ({ level, start, line, lastLine }, { lines }) => ({
    level,
    start,
    line,
    headingEnd: lastLine,
    end: lines.length,
});
const finish = (draft, outline) => {
    let line = draft.headingEnd + 1;
    while (line <= draft.end && !outline.saysSomething(line))
        line += 1;
    const hasContent = line <= draft.end;
    const isUnreleased = draft.isUnreleased || (hasContent && (0,changelog_unreleased/* saysUnreleased */.VY)(outline.lines[line - 1]));
    return { ...draft, hasContent, isUnreleased };
};
/** The marks that git leaves where two sides changed the same lines. */
const conflictsIn = ({ lines, isVerbatim }) => lines.flatMap((text, at) => (/^(?:<{7}|>{7})(?: |$)/.test(text) && !isVerbatim(at + 1) ? [at + 1] : []));
/** Whether a release is told of inside the section of another. */
const isPart = (outer, inner, members) => (outer.isUnreleased && outer.versions.length === 0) ||
    (outer.name === undefined && inner.name !== undefined && members.has(inner.name)) ||
    outer.versions.some((whole) => inner.versions.some((part) => isVersionPart((0,python_version/* parseVersion */.ot)(whole), (0,python_version/* parseVersion */.ot)(part))));
/** Whether two headings are about the same release. */
const isSame = (outer, inner) => (inner.name === undefined || inner.name === outer.name) &&
    outer.versions.some((one) => inner.versions.some((other) => (0,python_version/* compareVersions */.Zy)((0,python_version/* parseVersion */.ot)(one), (0,python_version/* parseVersion */.ot)(other)) === 0));
const isVersionPart = (whole, part) => whole.epoch === part.epoch &&
    whole.release.every((number, position) => number === (part.release[position] ?? 0n)) &&
    (whole.release.length < part.release.length || (0,python_version/* compareVersions */.Zy)(whole, part) === 0 || (0,python_version/* isPrerelease */.V1)(part));


/***/ }),

/***/ 58366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ saysUnreleased),
/* harmony export */   We: () => (/* binding */ unreleasedMark),
/* harmony export */   dF: () => (/* binding */ monthNames),
/* harmony export */   kk: () => (/* binding */ unreleasedWords)
/* harmony export */ });
/** By their beginnings, for expressions. */
const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const blank = (letter) => `(?:${letter}{1,2}|x{1,2}|\\?{1,2})(?![a-z])`;
const blankYear = "(?:y{2,4}|x{2,4}|\\?{2,4})(?![a-z])";
/** Dates that are not filled in: `YYYY-MM-DD`, `2026-XX-XX`, `2026-11-??`, `DD.MM.YYYY`, `November XX, 2026`. */
const templates = [
    `(?:${blankYear}|\\d{4})[-./]${blank("m")}(?:[-./](?:${blank("d")}|\\d\\d?))?`,
    `(?:${blankYear}|\\d{4})[-./]\\d\\d?[-./]${blank("d")}`,
    `${blank("d")}[-./]${blank("m")}[-./](?:${blankYear}|\\d{4})`,
    `${blank("m")}[-./]${blank("d")}[-./](?:${blankYear}|\\d{4})`,
    `(?:${monthNames})[a-z]*\\.? (?:xx?|\\?\\??)(?![a-z])`,
    `(?:xx?|\\?\\??) (?:${monthNames})[a-z]*`,
    "\\d{4}-\\d\\d-00|0000-00-00",
].join("|");
/** What people write where a release has no date yet, for expressions. */
const unreleasedWords = [
    "unreleased|not(?: yet)? released(?: yet)?|to be (?:released|announced|determined|decided|confirmed)|tb[acd]\\b|upcoming|pending\\b",
    "(?:in|under) (?:active )?(?:development|progress|preparation)|(?:development|dev|next) version|work in progress|wip\\b|(?:coming )?soon\\b",
    "(?:dev|development|planned|snapshot|draft|unpublished|forthcoming)(?=[^\\p{L}\\p{N}]*$)",
    templates,
].join("|");
/** Somewhere behind a version. */
const unreleasedMark = new RegExp(`(?<![\\p{L}\\p{N}])(?:${unreleasedWords})`, "iu");
const alone = new RegExp(`^[^\\p{L}\\p{N}?]*(?:(?:release[ -]?)?(?:date|released?)\\W*)?(?:on |is )?(?:${unreleasedWords})[^\\p{L}]*$`, "iu");
/** Whether a line below a heading says that the release is still to come, and nothing else. */
const saysUnreleased = (line) => line.length < 80 && alone.test(line);


/***/ })

};
