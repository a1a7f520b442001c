export const id = 9210;
export const ids = [9210];
export const modules = {

/***/ 76679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/** The blocks that a block has inside. */
const inside = (block) => ("blocks" in block ? block.blocks : []);


/***/ }),

/***/ 84289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76679);

/** Names are compared so. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#reference-names */
const nameKey = (name) => name.replaceAll(/\\(.)/g, "$1").replaceAll(/\s+/g, " ").trim().toLowerCase();
/** The names that a text defines. */
const namesIn = (blocks) => {
    const targets = new Map();
    const substitutions = new Map();
    const collect = (each) => {
        if (each.kind === "target" && each.to !== "")
            targets.set(nameKey(each.name), each.to);
        if (each.kind === "substitution")
            substitutions.set(each.name, each.text);
        for (const inner of (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .inside */ .n)(each))
            collect(inner);
    };
    for (const block of blocks)
        collect(block);
    return { targets, substitutions };
};
/** One construct a turn, where it begins at the start of a word and ends at the end of one. */
const token = new RegExp([
    String.raw `\\(?<escaped>[\s\S]|$)`,
    "``(?<code>[^`\\s](?:[^`]|`(?!`))*?)``(?!`)",
    String.raw `(?<![\w:])(?::(?<role>[A-Za-z][\w.+:-]*):)?` +
        "`(?<text>[^`\\s](?:[^`\\\\]|\\\\[\\s\\S])*)`(?<link>__?)?(?!`)",
    String.raw `(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\\]|\\[\s\S]|\*(?!\*))*?)(?<![\s\\])\*\*(?!\w)`,
    String.raw `(?<![\w*])\*(?<emphasis>[^\s*](?:[^*\\]|\\[\s\S])*)(?<![\s\\])\*(?![\w*])`,
    String.raw `(?<![\w|])\|(?<name>[^\s|](?:[^|]*[^\s|])?)\|(?:__?)?(?!\w)`,
    String.raw `(?<url>\bhttps?:\/\/[^\s<>]+[^\s<>.,:;!?'"()[\]])`,
    String.raw `(?<![\w.-])(?<word>[\p{L}\p{N}](?:[\w.+:-]*[\p{L}\p{N}])?)__?(?![\w])`,
    "(?<letter>[<*_[\\]`|])",
].join("|"), "gu");
/** Text of any length is read in pieces of this many letters at most, so that no search for an end takes long. */
const longest = 4000;
/** Writes text of a paragraph as Markdown says it. */
const inlineMarkdown = (text, names) => {
    if (text.length > longest) {
        const cut = Math.max(text.lastIndexOf(" ", longest), 0) || longest;
        return inlineMarkdown(text.slice(0, cut), names) + inlineMarkdown(text.slice(cut), names);
    }
    return text.replaceAll(token, (...all) => {
        const found = all.at(-1);
        const whole = all[0];
        return asMarkdown(whole, found, names);
    });
};
const asMarkdown = (whole, found, names) => {
    const { escaped, code, role, text, link, strong, emphasis, name, url, word, letter } = found;
    if (escaped !== undefined)
        return /\s|^$/.test(escaped) ? "" : escapeLetter(escaped);
    if (code !== undefined)
        return asCode(code);
    if (text !== undefined)
        return link === undefined ? withRole(role, text) : linked(text, names);
    if (strong !== undefined)
        return `**${inlineMarkdown(strong, names)}**`;
    if (emphasis !== undefined)
        return `*${inlineMarkdown(emphasis, names)}*`;
    if (name !== undefined)
        return substituted(whole, name, names);
    if (url !== undefined)
        return `<${url}>`;
    if (word !== undefined)
        return reference(whole, word, names);
    return letter === undefined ? whole : escapeLetter(letter);
};
const escapeLetter = (letter) => (/[!-/:-@[-`{-~]/.test(letter) ? `\\${letter}` : letter);
const asCode = (text) => {
    const fence = text.includes("`") ? "``" : "`";
    return fence === "`" ? `\`${text}\`` : `${fence} ${text} ${fence}`;
};
const substituted = (whole, name, names) => {
    const value = names.substitutions.get(name);
    // What stands for itself, and in a circle.
    const rest = { ...names, substitutions: new Map([...names.substitutions].filter(([key]) => key !== name)) };
    return value === undefined || value === "" ? whole.replaceAll("|", "\\|") : inlineMarkdown(value, rest);
};
/** `word_`: a link where the text has a target of that name. */
const reference = (whole, word, names) => {
    const to = addressOf(word, names);
    if (to !== undefined)
        return asLink(word, to);
    return whole.replaceAll("_", "\\_");
};
const addressOf = (name, { targets }) => {
    let to = targets.get(nameKey(name));
    // A target may lead to another one.
    for (let step = 0; step < 5 && to !== undefined && /[^\\]_$/.test(to); step += 1) {
        to = targets.get(nameKey(to.slice(0, -1).replace(/^`(.*)`$/, "$1")));
    }
    return to;
};
const embedded = /^([\s\S]*?)\s*<([^<>]+)>$/;
/** `` `text <address>`_ `` and `` `text`_ ``. */
const linked = (text, names) => {
    const [, title = "", inner] = embedded.exec(text) ?? [];
    if (inner === undefined) {
        const to = addressOf(text, names);
        return to === undefined ? plain(text) : asLink(text, to);
    }
    const address = /[^\\]_$/.test(inner) ? addressOf(inner.slice(0, -1), names) : inner.replaceAll(/\s/g, "");
    if (address === undefined)
        return plain(title);
    return asLink(title === "" ? address : title, address);
};
const plain = (text) => text.replaceAll(/\\([\s\S])/g, "$1").replaceAll(/[*_`[\]<>\\]/g, "\\$&");
const asLink = (text, to) => `[${plain(text)}](${/[\s()<>]/.test(to) ? `<${to.replaceAll(/[<>]/g, encodeURIComponent)}>` : to.replace(/\\_$/, "_")})`;
const numberRoles = new Set(["issue", "pr", "pull", "gh", "ghpull", "gh-issue", "gh-pr", "bug"]);
/** What a role shows without the program that knows it: the title, or the name in letters of code. */
const withRole = (role, text) => {
    const [, title, to] = embedded.exec(text) ?? [];
    if (role === undefined || role === "emphasis" || role === "title-reference" || role === "title")
        return `*${plain(text)}*`;
    if (role === "strong")
        return `**${plain(text)}**`;
    if (role === "sup" || role === "superscript" || role === "sub" || role === "subscript")
        return plain(text);
    if (to !== undefined && title !== undefined && title !== "")
        return plain(title);
    if (numberRoles.has(role) && /^\d+$/.test(text))
        return `#${text}`;
    if (role === "user" || role === "ref" || role === "doc" || role === "term")
        return plain(text);
    return asCode(text.replace(/^!/, "").replace(/^~(?:.*\.)?/, ""));
};


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   pt: () => (/* binding */ isVerbatim),
/* harmony export */   us: () => (/* binding */ isSelfContained)
/* harmony export */ });
const words = (text) => new Set(text.split(" "));
const verbatim = words("code code-block sourcecode parsed-literal literalinclude prompt");
const silent = words("contents sectnum section-numbering header footer target-notes meta role default-role title class rst-class highlight " +
    "highlightlang index module py:module currentmodule py:currentmodule tabularcolumns sectionauthor codeauthor");
const plain = words("attention caution danger error hint important note tip warning admonition sidebar topic line-block math rubric epigraph " +
    "highlights pull-quote compound container table csv-table list-table image figure raw replace unicode date " +
    "versionadded versionchanged versionremoved version-added version-changed version-removed deprecated version-deprecated " +
    "seealso centered hlist glossary productionlist todo acks");
/** Whether a directive shows what stands in it as it is, as code is. */
const isVerbatim = (name) => verbatim.has(name);
/** Whether a directive sets something, or lists headings that stand in the text: nothing is said. */
const isSilent = (name) => silent.has(name);
/** Whether a directive of docutils or Sphinx shows no more than what stands in it. Others may show releases from elsewhere. */
const isSelfContained = (name) => plain.has(name) || silent.has(name) || verbatim.has(name);


/***/ }),

/***/ 51753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ parseRst)
});

;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/enumerator.js
const pattern = /^(\(?)(\d+|[a-z]|[ivxlcdm]+|#)([.)])(?: +|$)/i;
/** The enumerator that a line begins with, with the blanks behind it, where the next line lets it be one. */
const enumeratorOf = (line, next) => {
    const [head, open = "", value = "", close = ""] = pattern.exec(line) ?? [];
    if (head === undefined || (open === "(" && close === "."))
        return undefined;
    if (next === undefined || next === "" || next.startsWith(" "))
        return head;
    return ["#", ...successors(value)].some((each) => next.startsWith(`${open}${each}${close} `)) ? head : undefined;
};
const successors = (value) => {
    if (value === "#")
        return [];
    if (/^\d+$/.test(value))
        return [String(BigInt(value) + 1n)];
    const isUpper = value === value.toUpperCase();
    const roman = toRoman(fromRoman(value.toLowerCase()) + 1);
    const letter = value.length === 1 ? String.fromCodePoint(value.toLowerCase().codePointAt(0) + 1) : roman;
    // One letter counts as a letter, but for the first of the Roman numbers.
    const found = /^i$/i.test(value) || value.length > 1 ? roman : letter;
    return [isUpper ? found.toUpperCase() : found];
};
const numerals = [
    ["m", 1000],
    ["cm", 900],
    ["d", 500],
    ["cd", 400],
    ["c", 100],
    ["xc", 90],
    ["l", 50],
    ["xl", 40],
    ["x", 10],
    ["ix", 9],
    ["v", 5],
    ["iv", 4],
    ["i", 1],
];
const fromRoman = (text) => {
    let rest = text;
    let sum = 0;
    for (const [numeral, value] of numerals) {
        while (rest.startsWith(numeral)) {
            sum += value;
            rest = rest.slice(numeral.length);
        }
    }
    return sum;
};
const toRoman = (number) => {
    let rest = number;
    let text = "";
    for (const [numeral, value] of numerals) {
        while (rest >= value) {
            text += numeral;
            rest -= value;
        }
    }
    return text;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/lines.js
const isBlank = (line) => line === undefined || line.trim() === "";
const indentOf = (line) => line.length - line.trimStart().length;
/** Takes the indented lines from a position on, with the blank ones between them. */
const takeIndented = ({ lines, first }, start, extent = {}) => {
    const { marker, indent, untilBlank = false } = extent;
    let end = marker === undefined ? start : start + 1;
    let least;
    for (; end < lines.length; end += 1) {
        const line = lines[end];
        if (isBlank(line)) {
            if (untilBlank)
                break;
            continue;
        }
        const has = indentOf(line);
        if (has < (indent ?? 1))
            break;
        least = Math.min(least ?? has, has);
    }
    while (end > start + 1 && isBlank(lines[end - 1]))
        end -= 1;
    const cut = indent ?? least ?? 0;
    const taken = lines.slice(start, end).map((line, at) => line.slice(at === 0 && marker !== undefined ? marker : cut));
    return { lines: taken, first: first + start, end };
};
/** The position of the first blank line from one on, or of the first that `stops`. */
const paragraphEnd = (lines, start, stops = (_line) => false) => {
    let end = start;
    while (end < lines.length && !isBlank(lines[end]) && !stops(lines[end]))
        end += 1;
    return end;
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/explicit.js

const directive = /^((?:(?!_)[\p{L}\p{N}_])+(?:[-._+:](?:(?!_)[\p{L}\p{N}_])+)*) ?::(?: +|$)/u;
const footnote = /^\[([^\]]+)\](?: +|$)/;
const target = /^_(?! |$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)(.*)$/s;
const substitution = /^\|(?! )([^|]+)\| +([\w:-]+):: *(.*)$/s;
/** Reads what begins with two dots: comments, targets, directives, footnotes. */
const takeExplicit = (body, at, readInside) => {
    const line = body.lines[at];
    const marker = /^\.\. */.exec(line)[0].length;
    const rest = line.slice(marker);
    // Two dots alone above a blank line are a comment without words, and what is indented below is none.
    if (rest === "" && isBlank(body.lines[at + 1]))
        return { blocks: [silent(body, at, at + 1)], end: at + 1 };
    if (/^_(?! |$)/.test(rest))
        return takeTarget(body, at, marker);
    const content = takeIndented(body, at, { marker });
    const place = placeOf(body, at, content.end);
    const found = (block) => ({ blocks: [block], end: content.end });
    const [note, label] = footnote.exec(rest) ?? [];
    if (note !== undefined && label !== undefined) {
        const text = { ...content, lines: [content.lines[0].slice(note.length), ...content.lines.slice(1)] };
        return found({ kind: "entry", term: `[${label}]`, blocks: readInside(text), ...place });
    }
    if (/^\|(?! |$)/.test(rest))
        return found(readSubstitution(content.lines, place));
    const [head, name] = directive.exec(rest) ?? [];
    if (head === undefined || name === undefined)
        return found({ kind: "silent", ...place });
    return found(readDirective({ name: name.toLowerCase(), head, content, place }, readInside));
};
const placeOf = ({ first }, at, end) => ({ line: first + at, last: first + end - 1 });
const silent = (body, at, end) => ({ kind: "silent", ...placeOf(body, at, end) });
const takeTarget = (body, at, marker) => {
    const { lines, end } = takeIndented(body, at, { marker, untilBlank: true });
    const [, quoted, plain, to = ""] = target.exec(lines.map((line) => line.trim()).join("\n")) ?? [];
    const name = quoted ?? plain;
    const block = name === undefined
        ? silent(body, at, end)
        : { kind: "target", name: name.replaceAll("\n", " "), to: to.replaceAll("\n", ""), ...placeOf(body, at, end) };
    return { blocks: [block], end };
};
/** `__ URL`: the target of the next link without a name. */
const takeAnonymous = (body, at) => {
    const marker = /^__ */.exec(body.lines[at])[0].length;
    const { lines, end } = takeIndented(body, at, { marker, untilBlank: true });
    const to = lines.map((line) => line.trim()).join("");
    return { blocks: [{ kind: "target", name: "_", to, ...placeOf(body, at, end) }], end };
};
const readSubstitution = (lines, place) => {
    const text = lines.map((line) => line.trim()).join(" ");
    const [, name, directive, value = ""] = substitution.exec(text) ?? [];
    if (name === undefined)
        return { kind: "silent", ...place };
    return { kind: "substitution", name, text: directive === "replace" ? value.trim() : "", ...place };
};
/** What a directive takes differs from one to the next: the argument is what stands before the options or a blank line. */
const readDirective = ({ name, head, content, place }, readInside) => {
    const [line = "", ...more] = content.lines;
    const argument = [line.slice(head.length)];
    const options = new Map();
    let at = 0;
    for (; at < more.length && !isBlank(more[at]); at += 1) {
        const [, option, value = ""] = /^:([\w-]+):(?: +(.*))?$/.exec(more[at]) ?? [];
        if (option !== undefined)
            options.set(option, value);
        else if (options.size === 0)
            argument.push(more[at]);
    }
    while (at < more.length && isBlank(more[at]))
        at += 1;
    const text = { lines: more.slice(at), first: content.first + 1 + at };
    const said = argument.map((each) => each.trim()).filter((each) => each !== "");
    return {
        kind: "directive",
        name,
        argument: said.join("\n"),
        options,
        content: text.lines,
        blocks: readInside(text),
        ...place,
    };
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/title.js

/** A line of one punctuation letter, as often as you like. */
const adornment = /^([!-/:-@[-`{-~])\1*$/;
/** Shorter ones are text where they do not fit. */
const leastAdornment = 4;
/** Reads a title with its underline, and overline; a transition; or a line that is in vain. `undefined` for text. */
const takeTitle = (body, at, titles) => {
    const line = body.lines[at];
    const overlined = adornment.test(line) ? takeOverlined(body, at, titles) : undefined;
    return overlined ?? takeUnderlined(body, at, titles);
};
const widthOf = (text) => [...text].length;
const takeUnderlined = (body, at, titles) => {
    const [text, underline = ""] = body.lines.slice(at, at + 2);
    if (!adornment.test(underline))
        return undefined;
    if (widthOf(text) > underline.length && underline.length < leastAdornment)
        return undefined;
    const end = at + 2;
    if (titles === undefined)
        return { blocks: [], end };
    return { blocks: [title(body, { at, end, text, style: underline[0] }, titles)], end };
};
const takeOverlined = (body, at, titles) => {
    const [overline, text, underline = ""] = body.lines.slice(at, at + 3);
    const isShort = overline.length < leastAdornment;
    if (titles === undefined)
        return isShort ? undefined : { blocks: [], end: at + 1 };
    if (text === undefined || isBlank(text)) {
        if (isShort)
            return undefined;
        return { blocks: [{ kind: "rule", line: body.first + at, last: body.first + at }], end: at + 1 };
    }
    if (adornment.test(text))
        return isShort ? undefined : { blocks: [], end: at + 2 };
    const fits = overline === underline && !(isShort && widthOf(text) > overline.length);
    if (!fits)
        return isShort ? undefined : { blocks: [], end: at + 3 };
    const style = overline[0] + underline[0];
    return { blocks: [title(body, { at, end: at + 3, text: text.trim(), style }, titles)], end: at + 3 };
};
const title = ({ first }, { at, end, text, style }, titles) => {
    const level = titles.get(style) ?? titles.size + 1;
    titles.set(style, level);
    return { kind: "title", style, level, text, line: first + at, last: first + end - 1 };
};

;// CONCATENATED MODULE: ./.build/js/domain/changelog/rst/parse.js




/** Deeper, a text is an attempt to keep us busy: it stays text. */
const deepest = 30;
/**
 * Reads the blocks of a reStructuredText in time linear in it, as docutils does. Where docutils finds a mistake, what it
 * makes of it is not always told here.
 */
const parseRst = (text) => {
    const lines = text
        .replace(/^\ufeff/, "")
        .split(/\r\n|\n|\r/)
        .map((line) => expandTabs(line)
        .replaceAll(/[\v\f]/g, " ")
        .trimEnd());
    return readBody({ lines, first: 1 }, { depth: 0, titles: new Map() });
};
/** Tabs end at each eighth column. */
const expandTabs = (line) => {
    if (!line.includes("\t"))
        return line;
    let expanded = "";
    for (const part of line.split(/(\t)/))
        expanded += part === "\t" ? " ".repeat(8 - (expanded.length % 8)) : part;
    return expanded;
};
const readBody = (body, { depth, titles }) => {
    if (depth > deepest)
        return [textOf(body)].filter((block) => block.kind === "paragraph" && block.lines.length > 0);
    const readInside = (inner) => readBody(inner, { depth: depth + 1, titles: undefined });
    const blocks = [];
    let at = 0;
    while (at < body.lines.length) {
        if (isBlank(body.lines[at])) {
            at += 1;
            continue;
        }
        const taken = take(body, at, { titles, readInside });
        for (const block of taken.blocks)
            blocks.push(block);
        at = Math.max(taken.end, at + 1);
    }
    return blocks;
};
const textOf = ({ lines, first }) => ({
    kind: "paragraph",
    lines: lines.filter((line) => !isBlank(line)),
    line: first,
    last: first + lines.length - 1,
});
const field = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/;
const parse_option = /^(?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?)(?:, (?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?))*(?: {2,}| ?$)/i;
/** Reads the block that begins at a line that is not blank. In docutils' order: the first that fits. */
const take = (body, at, reading) => {
    const { lines } = body;
    const line = lines[at];
    const { readInside } = reading;
    if (line.startsWith(" ")) {
        const quote = takeIndented(body, at);
        return { blocks: [{ kind: "quote", blocks: readInside(quote), ...place(body, at, quote.end) }], end: quote.end };
    }
    const bullet = /^[-+*\u2022\u2023\u2043](?: +|$)/.exec(line)?.[0];
    if (bullet !== undefined)
        return takeItem(body, at, { head: bullet, readInside });
    const number = enumeratorOf(line, lines[at + 1]);
    if (number !== undefined)
        return takeItem(body, at, { head: number, readInside });
    const [head, name = ""] = field.exec(line) ?? [];
    if (head !== undefined)
        return takeEntry(body, at, { head, term: name, readInside });
    const options = parse_option.exec(line)?.[0];
    if (options !== undefined && (options.length < line.length || lines[at + 1]?.startsWith(" "))) {
        return takeEntry(body, at, { head: options, term: options.trim(), readInside });
    }
    if (/^>>>(?: |$)/.test(line))
        return raw("literal", body, { at, end: paragraphEnd(lines, at) });
    if (/^\|(?: |$)/.test(line)) {
        return raw("verse", body, { at, end: paragraphEnd(lines, at, (each) => !/^(?:\|(?: |$)| )/.test(each)) });
    }
    if (/^\+-[-+]+-\+ *$/.test(line)) {
        return raw("table", body, { at, end: paragraphEnd(lines, at, (each) => !/^[+|]/.test(each)) });
    }
    if (/^=+(?: +=+)+ *$/.test(line))
        return raw("table", body, { at, end: simpleTableEnd(lines, at) });
    if (/^\.\.(?: |$)/.test(line))
        return takeExplicit(body, at, readInside);
    if (/^__(?: |$)/.test(line))
        return takeAnonymous(body, at);
    const title = takeTitle(body, at, reading.titles);
    return title ?? takeText(body, at, reading);
};
const place = ({ first }, at, end) => ({ line: first + at, last: first + end - 1 });
const raw = (kind, body, { at, end }) => ({ blocks: [{ kind, lines: body.lines.slice(at, end), ...place(body, at, end) }], end });
const takeItem = (body, at, { head, readInside }) => {
    const hasText = body.lines[at].length > head.length;
    const content = takeIndented(body, at, { marker: head.length, ...(hasText && { indent: head.length }) });
    const block = {
        kind: "item",
        marker: head.trim(),
        blocks: readInside(content),
        ...place(body, at, content.end),
    };
    return { blocks: [block], end: content.end };
};
const takeEntry = (body, at, { head, term, readInside }) => {
    const content = takeIndented(body, at, { marker: head.length });
    const block = { kind: "entry", term, blocks: readInside(content), ...place(body, at, content.end) };
    return { blocks: [block], end: content.end };
};
/** Behind the second rule below the top, or the first that a blank line follows. */
const simpleTableEnd = (lines, start) => {
    let rules = 0;
    let last;
    for (let at = start + 1; at < lines.length; at += 1) {
        if (!/^=+[ =]*$/.test(lines[at]))
            continue;
        rules += 1;
        last = at + 1;
        if (lines[at].length !== lines[start].length || rules === 2 || isBlank(lines[at + 1]))
            return at + 1;
    }
    return last ?? lines.length;
};
/** A paragraph, or the term of a definition; and the literal block that two colons announce. */
const takeText = (body, at, { readInside }) => {
    const { lines } = body;
    if (lines[at + 1]?.startsWith(" ")) {
        const content = takeIndented(body, at + 1);
        const block = {
            kind: "entry",
            term: lines[at],
            blocks: readInside(content),
            ...place(body, at, content.end),
        };
        return { blocks: [block], end: content.end };
    }
    const end = paragraphEnd(lines, at, (line) => line.startsWith(" "));
    const text = lines.slice(at, end);
    const last = text.at(-1);
    if (!/(?<!\\)(?:\\\\)*::$/.test(last)) {
        return { blocks: [{ kind: "paragraph", lines: text, ...place(body, at, end) }], end };
    }
    const said = [...text.slice(0, -1), last.replace(/(?:^| ):*::$|:$/, "")].filter((line) => line !== "");
    const paragraph = { kind: "paragraph", lines: said, ...place(body, at, end) };
    const literal = takeLiteral(body, end);
    return { blocks: [...(said.length === 0 ? [] : [paragraph]), ...literal.blocks], end: literal.end };
};
/** What is indented, or each line of which begins with the same mark. */
const takeLiteral = (body, from) => {
    const { lines } = body;
    let at = from;
    while (at < lines.length && isBlank(lines[at]))
        at += 1;
    const line = lines[at];
    if (line?.startsWith(" ")) {
        const { lines: content, end } = takeIndented(body, at);
        return { blocks: [{ kind: "literal", lines: content, ...place(body, at, end) }], end };
    }
    const mark = line?.[0];
    if (mark === undefined || !adornment.test(mark))
        return { blocks: [], end: from };
    return raw("literal", body, { at, end: paragraphEnd(lines, at, (each) => each[0] !== mark) });
};


/***/ })

};
