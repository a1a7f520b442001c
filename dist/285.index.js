export const id = 285;
export const ids = [285];
export const modules = {

/***/ 285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readChangelog: () => (/* binding */ readChangelog)
});

// EXTERNAL MODULE: ./.build/js/domain/python/version.js
var python_version = __webpack_require__(460);
// EXTERNAL MODULE: ./.build/js/domain/python/name.js
var python_name = __webpack_require__(1305);
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
const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const date = new RegExp(`\\d{4}[-./]\\d{1,2}[-./](?:\\d|X)|\\b(?:${months})[a-z]*\\.? .*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`, "i");
const calendarDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** What may follow a version: marks, a date, or a word about the release. Other words make a sentence of it. */
const tail = new RegExp(`^(?:$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:released?|unreleased|yanked|on|${months}|\\d{1,4}[-./\\s]))`, "iu");
/**
 * Reads a heading of a changelog: `1.2.3`, `v1.2.3 (date)`, `[1.2.3](url) - date [YANKED]`, `Version 1.45.0/0.66b0`,
 * `pkg@1.2.3`, `[Unreleased] - 1.2.3` and the like; `undefined` for one that is about something else. A name that stands
 * apart from the version (`pkg 1.2.3`) must be a package's, or a date must follow: `Python 3.14` is no release.
 */
const readVersionHeading = (markdown, findName) => {
    if (markdown.length > longestHeading || !/\d|unreleased|upcoming/i.test(markdown))
        return undefined;
    const text = plainText(markdown);
    const [unreleased = ""] = /^(?:unreleased|upcoming)(?![\p{L}\p{N}])(?: (?:changes|release|version))?/iu.exec(text) ?? [];
    const rest = text.slice(unreleased.length).replace(/^[^\p{L}\p{N}]+/u, "");
    const release = readRelease(rest, findName);
    const words = release?.rest ?? rest;
    if (release === undefined && (unreleased === "" || !isTailOf(text.slice(unreleased.length))))
        return undefined;
    return {
        versions: release?.versions ?? [],
        name: release?.name,
        isUnreleased: unreleased !== "" || /\bunreleased\b/i.test(words),
        isYanked: /\byanked\b/i.test(words),
        isDated: date.test(words),
    };
};
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
const readRelease = (whole, findName) => {
    const text = whole.replace(/^(?:(?:version|release|ver|rel)\b[.:]? ?)+/i, "");
    const [word = ""] = /^[^\s()\u2013\u2014:,]+/.exec(text) ?? [];
    const rest = text.slice(word.length);
    const versions = readVersions(word, rest);
    if (versions !== undefined)
        return isTailOf(rest) ? { versions, name: undefined, rest } : undefined;
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
    return best && { versions: best.versions, name: best.known ?? (0,python_name/* normalizeName */.Pc)(best.raw), rest };
};
/** `pkg 1.2.3`, `Title 1.2.3 (date)`. */
const readTitled = (word, after, findName) => {
    const [all = "", next = ""] = /^:? (?:version |v\.? )?([^\s()\u2013\u2014:,]+)/i.exec(after) ?? [];
    const rest = after.slice(all.length);
    const versions = readVersions(next, rest);
    if (versions?.[0] === undefined || !(0,python_name/* isValidName */.uV)(word) || !/[a-z]/i.test(word) || !isTailOf(rest))
        return undefined;
    const name = findName(word);
    return name !== undefined || date.test(rest) ? { versions, name, rest } : undefined;
};

// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 7 modules
var markdown_it = __webpack_require__(9702);
;// CONCATENATED MODULE: ./.build/js/domain/changelog/outline.js

/** Blocks alone: what is inside of paragraphs is read by nobody here, and costs most of the time. */
const markdown = new markdown_it/* default */.A("commonmark");
markdown.core.ruler.enableOnly(["normalize", "block"]);
/**
 * Reads the block structure of a Markdown text, in time linear in it. A byte order mark and front matter are no part of it.
 * https://spec.commonmark.org/0.31.2/
 */
const readOutline = (text) => {
    const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
    const skipped = frontMatter(lines);
    const tokens = markdown.parse(lines.slice(skipped).join("\n"), {});
    const headings = [];
    const said = new Uint8Array(lines.length);
    for (const [index, token] of tokens.entries()) {
        if (token.map === null)
            continue;
        const [first, end] = token.map.map((line) => line + skipped);
        if (token.type === "heading_open") {
            if (token.level > 0)
                continue;
            const level = Number(token.tag.slice(1));
            headings.push({ level, text: tokens[index + 1].content, line: first + 1, lastLine: end });
        }
        else if (isSaying(token, tokens[index - 1])) {
            for (let line = first; line < end; line += 1)
                said[line] = lines[line].trim() === "" ? 0 : 1;
        }
    }
    return { lines, headings, saysSomething: (line) => said[line - 1] === 1 };
};
/** Whether a reader sees text: of a heading's own words not, for they only announce it. */
const isSaying = ({ type, content }, before) => {
    switch (type) {
        case "inline":
            return before?.type !== "heading_open" && isMoreThanTags(content);
        case "html_block":
            return isMoreThanTags(content);
        case "fence":
        case "code_block":
            return content.trim() !== "";
        default:
            return false;
    }
};
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

;// CONCATENATED MODULE: ./.build/js/domain/changelog/changelog.js



/**
 * Reads a changelog in Markdown, of any size, in time linear in it. `names` are the packages that share it. A byte order
 * mark, front matter, any line endings and headings in code, comments, lists and quotes are no headings of releases.
 *
 * A section ends at the next heading of a release on its own level or above. Files mix levels in two ways, and both are
 * read as they are meant. What belongs to a release may have a deeper heading of its own, and is a section inside of it:
 * `1.2.3` in `1.2`, `1.0rc1` in `1.0`, one package's version in that of all, a version below Unreleased. And some tools
 * write one list in which the level says how large a release is (`# 1.1.0`, then `## 1.0.1`), always with dates: there, the
 * deeper heading of another release ends the section too. Any other deeper heading with a version is text of the section.
 */
const readChangelog = (text, names) => {
    const outline = readOutline(text);
    const findName = nameFinder(names);
    const members = new Set(names);
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
        for (const section of open)
            if (!around.includes(section))
                section.end = heading.line - 1;
        const section = { ...release, ...draftOf(heading, outline) };
        sections.push(section);
        open = [...around, section];
    }
    return { lines: outline.lines, sections: sections.map((draft) => finish(draft, outline)) };
};
const draftOf = ({ level, line, lastLine }, { lines }) => ({
    level,
    line,
    headingEnd: lastLine,
    end: lines.length,
});
const finish = (draft, outline) => {
    let line = draft.headingEnd + 1;
    while (line <= draft.end && !outline.saysSomething(line))
        line += 1;
    return { ...draft, hasContent: line <= draft.end };
};
/** Whether a release is told of inside the section of another. */
const isPart = (outer, inner, members) => (outer.isUnreleased && outer.versions.length === 0) ||
    (outer.name === undefined && inner.name !== undefined && members.has(inner.name)) ||
    outer.versions.some((whole) => inner.versions.some((part) => isVersionPart((0,python_version/* parseVersion */.ot)(whole), (0,python_version/* parseVersion */.ot)(part))));
const isVersionPart = (whole, part) => whole.epoch === part.epoch &&
    whole.release.every((number, position) => number === (part.release[position] ?? 0n)) &&
    (whole.release.length < part.release.length || (0,python_version/* compareVersions */.Zy)(whole, part) === 0 || (0,python_version/* isPrerelease */.V1)(part));


/***/ })

};
