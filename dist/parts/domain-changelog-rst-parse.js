import { __toESM } from "./rolldown-runtime.js";
import { aString, aTable, join, normalize, relative, tableIn } from "./domain-problem-plan.js";
import { canonicalVersion, compareVersions, compilePattern, formatVersion, normalizeName, parseVersion } from "./domain-problem-workspace.js";
import { editStringItem, editStrings, keyText, locateIn, openToml, requirementPath, sourceReader, topOf } from "./domain-workspace-read.js";
import { originOf } from "./domain-version-origin-resolve.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { lockMoved, requirementNotWritten, versionFileAmbiguous, versionFileEntryInvalid, versionFileMissing, versionFileNoMatch, versionFileNoPackage, versionFileNoVersion, versionFileOutside, versionFilePatternInvalid, versionFileUnreadable, versionNotWritten } from "./domain-problem-release-files.js";

// src/domain/changelog/rst/block.ts
const inside = (block) => "blocks" in block ? block.blocks : [];

// src/domain/changelog/rst/inline.ts
const nameKey = (name) => name.replaceAll(/\\(.)/g, "$1").replaceAll(/\s+/g, " ").trim().toLowerCase();
const namesIn = (blocks) => {
	const targets = /* @__PURE__ */ new Map();
	const substitutions = /* @__PURE__ */ new Map();
	const collect = (each) => {
		if (each.kind === "target" && each.to !== "") targets.set(nameKey(each.name), each.to);
		if (each.kind === "substitution") substitutions.set(each.name, each.text);
		for (const inner of inside(each)) collect(inner);
	};
	for (const block of blocks) collect(block);
	return {
		targets,
		substitutions
	};
};
const token = new RegExp([
	String.raw`\\(?<escaped>[\s\S]|$)`,
	"``(?<code>[^`\\s](?:[^`]|`(?!`))*?)``(?!`)",
	String.raw`(?<![\w:])(?::(?<role>[A-Za-z][\w.+:-]*):)?` + "`(?<text>[^`\\s](?:[^`\\\\]|\\\\[\\s\\S])*)`(?<link>__?)?(?!`)",
	String.raw`(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\\]|\\[\s\S]|\*(?!\*))*?)(?<![\s\\])\*\*(?!\w)`,
	String.raw`(?<![\w*])\*(?<emphasis>[^\s*](?:[^*\\]|\\[\s\S])*)(?<![\s\\])\*(?![\w*])`,
	String.raw`(?<![\w|])\|(?<name>[^\s|](?:[^|]*[^\s|])?)\|(?:__?)?(?!\w)`,
	String.raw`(?<url>\bhttps?:\/\/[^\s<>]+[^\s<>.,:;!?'"()[\]])`,
	String.raw`(?<![\w.-])(?<word>[\p{L}\p{N}](?:[\w.+:-]*[\p{L}\p{N}])?)__?(?![\w])`,
	"(?<letter>[<*_[\\]`|])"
].join("|"), "gu");
const longest = 4e3;
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
	if (escaped !== void 0) return /\s|^$/.test(escaped) ? "" : escapeLetter(escaped);
	if (code !== void 0) return asCode(code);
	if (text !== void 0) return link === void 0 ? withRole(role, text) : linked(text, names);
	if (strong !== void 0) return `**${inlineMarkdown(strong, names)}**`;
	if (emphasis !== void 0) return `*${inlineMarkdown(emphasis, names)}*`;
	if (name !== void 0) return substituted(whole, name, names);
	if (url !== void 0) return `<${url}>`;
	if (word !== void 0) return reference(whole, word, names);
	return letter === void 0 ? whole : escapeLetter(letter);
};
const escapeLetter = (letter) => /[!-/:-@[-`{-~]/.test(letter) ? `\\${letter}` : letter;
const asCode = (text) => {
	const fence = text.includes("`") ? "``" : "`";
	return fence === "`" ? `\`${text}\`` : `${fence} ${text} ${fence}`;
};
const substituted = (whole, name, names) => {
	const value = names.substitutions.get(name);
	const rest = {
		...names,
		substitutions: new Map([...names.substitutions].filter(([key]) => key !== name))
	};
	return value === void 0 || value === "" ? whole.replaceAll("|", "\\|") : inlineMarkdown(value, rest);
};
const reference = (whole, word, names) => {
	const to = addressOf(word, names);
	if (to !== void 0) return asLink(word, to);
	return whole.replaceAll("_", "\\_");
};
const addressOf = (name, { targets }) => {
	let to = targets.get(nameKey(name));
	for (let step = 0; step < 5 && to !== void 0 && /[^\\]_$/.test(to); step += 1) to = targets.get(nameKey(to.slice(0, -1).replace(/^`(.*)`$/, "$1")));
	return to;
};
const embedded = /^([\s\S]*?)\s*<([^<>]+)>$/;
const linked = (text, names) => {
	const [, title = "", inner] = embedded.exec(text) ?? [];
	if (inner === void 0) {
		const to = addressOf(text, names);
		return to === void 0 ? plain$2(text) : asLink(text, to);
	}
	const address = /[^\\]_$/.test(inner) ? addressOf(inner.slice(0, -1), names) : inner.replaceAll(/\s/g, "");
	if (address === void 0) return plain$2(title);
	return asLink(title === "" ? address : title, address);
};
const plain$2 = (text) => text.replaceAll(/\\([\s\S])/g, "$1").replaceAll(/[*_`[\]<>\\]/g, "\\$&");
const asLink = (text, to) => `[${plain$2(text)}](${/[\s()<>]/.test(to) ? `<${to.replaceAll(/[<>]/g, encodeURIComponent)}>` : to.replace(/\\_$/, "_")})`;
const numberRoles = /* @__PURE__ */ new Set([
	"issue",
	"pr",
	"pull",
	"gh",
	"ghpull",
	"gh-issue",
	"gh-pr",
	"bug"
]);
const withRole = (role, text) => {
	const [, title, to] = embedded.exec(text) ?? [];
	if (role === void 0 || role === "emphasis" || role === "title-reference" || role === "title") return `*${plain$2(text)}*`;
	if (role === "strong") return `**${plain$2(text)}**`;
	if (role === "sup" || role === "superscript" || role === "sub" || role === "subscript") return plain$2(text);
	if (to !== void 0 && title !== void 0 && title !== "") return plain$2(title);
	if (numberRoles.has(role) && /^\d+$/.test(text)) return `#${text}`;
	if (role === "user" || role === "ref" || role === "doc" || role === "term") return plain$2(text);
	return asCode(text.replace(/^!/, "").replace(/^~(?:.*\.)?/, ""));
};

// src/domain/changelog/rst/known-directives.ts
const words = (text) => new Set(text.split(" "));
const verbatim = words("code code-block sourcecode parsed-literal literalinclude prompt");
const silent$1 = words("contents sectnum section-numbering header footer target-notes meta role default-role title class rst-class highlight highlightlang index module py:module currentmodule py:currentmodule tabularcolumns sectionauthor codeauthor");
const plain$1 = words("attention caution danger error hint important note tip warning admonition sidebar topic line-block math rubric epigraph highlights pull-quote compound container table csv-table list-table image figure raw replace unicode date versionadded versionchanged versionremoved version-added version-changed version-removed deprecated version-deprecated seealso centered hlist glossary productionlist todo acks");
const isVerbatim = (name) => verbatim.has(name);
const isSilent = (name) => silent$1.has(name);
const isSelfContained = (name) => plain$1.has(name) || silent$1.has(name) || verbatim.has(name);

// src/domain/changelog/rst/enumerator.ts
const pattern = /^(\(?)(\d+|[a-z]|[ivxlcdm]+|#)([.)])(?: +|$)/i;
const enumeratorOf = (line, next) => {
	const [head, open = "", value = "", close = ""] = pattern.exec(line) ?? [];
	if (head === void 0 || open === "(" && close === ".") return void 0;
	if (next === void 0 || next === "" || next.startsWith(" ")) return head;
	return ["#", ...successors(value)].some((each) => next.startsWith(`${open}${each}${close} `)) ? head : void 0;
};
const successors = (value) => {
	if (value === "#") return [];
	if (/^\d+$/.test(value)) return [String(BigInt(value) + 1n)];
	const isUpper = value === value.toUpperCase();
	const roman = toRoman(fromRoman(value.toLowerCase()) + 1);
	const letter = value.length === 1 ? String.fromCodePoint(value.toLowerCase().codePointAt(0) + 1) : roman;
	const found = /^i$/i.test(value) || value.length > 1 ? roman : letter;
	return [isUpper ? found.toUpperCase() : found];
};
const numerals = [
	["m", 1e3],
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
	["i", 1]
];
const fromRoman = (text) => {
	let rest = text;
	let sum = 0;
	for (const [numeral, value] of numerals) while (rest.startsWith(numeral)) {
		sum += value;
		rest = rest.slice(numeral.length);
	}
	return sum;
};
const toRoman = (number) => {
	let rest = number;
	let text = "";
	for (const [numeral, value] of numerals) while (rest >= value) {
		text += numeral;
		rest -= value;
	}
	return text;
};

// src/domain/changelog/rst/lines.ts
const isBlank = (line) => line === void 0 || line.trim() === "";
const indentOf = (line) => line.length - line.trimStart().length;
const takeIndented = ({ lines, first }, start, extent = {}) => {
	const { marker, indent, untilBlank = false } = extent;
	let end = marker === void 0 ? start : start + 1;
	let least;
	for (; end < lines.length; end += 1) {
		const line = lines[end];
		if (isBlank(line)) {
			if (untilBlank) break;
			continue;
		}
		const has = indentOf(line);
		if (has < (indent ?? 1)) break;
		least = Math.min(least ?? has, has);
	}
	while (end > start + 1 && isBlank(lines[end - 1])) end -= 1;
	const cut = indent ?? least ?? 0;
	return {
		lines: lines.slice(start, end).map((line, at) => line.slice(at === 0 && marker !== void 0 ? marker : cut)),
		first: first + start,
		end
	};
};
const paragraphEnd = (lines, start, stops = (_line) => false) => {
	let end = start;
	while (end < lines.length && !isBlank(lines[end]) && !stops(lines[end])) end += 1;
	return end;
};

// src/domain/changelog/rst/explicit.ts
const directive = /^((?:(?!_)[\p{L}\p{N}_])+(?:[-._+:](?:(?!_)[\p{L}\p{N}_])+)*) ?::(?: +|$)/u;
const footnote = /^\[([^\]]+)\](?: +|$)/;
const target = /^_(?! |$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)(.*)$/s;
const substitution = /^\|(?! )([^|]+)\| +([\w:-]+):: *(.*)$/s;
const takeExplicit = (body, at, readInside) => {
	const line = body.lines[at];
	const marker = /^\.\. */.exec(line)[0].length;
	const rest = line.slice(marker);
	if (rest === "" && isBlank(body.lines[at + 1])) return {
		blocks: [silent(body, at, at + 1)],
		end: at + 1
	};
	if (/^_(?! |$)/.test(rest)) return takeTarget(body, at, marker);
	const content = takeIndented(body, at, { marker });
	const place = placeOf$1(body, at, content.end);
	const found = (block) => ({
		blocks: [block],
		end: content.end
	});
	const [note, label] = footnote.exec(rest) ?? [];
	if (note !== void 0 && label !== void 0) {
		const text = {
			...content,
			lines: [content.lines[0].slice(note.length), ...content.lines.slice(1)]
		};
		return found({
			kind: "entry",
			term: `[${label}]`,
			blocks: readInside(text),
			...place
		});
	}
	if (/^\|(?! |$)/.test(rest)) return found(readSubstitution(content.lines, place));
	const [head, name] = directive.exec(rest) ?? [];
	if (head === void 0 || name === void 0) return found({
		kind: "silent",
		...place
	});
	return found(readDirective({
		name: name.toLowerCase(),
		head,
		content,
		place
	}, readInside));
};
const placeOf$1 = ({ first }, at, end) => ({
	line: first + at,
	last: first + end - 1
});
const silent = (body, at, end) => ({
	kind: "silent",
	...placeOf$1(body, at, end)
});
const takeTarget = (body, at, marker) => {
	const { lines, end } = takeIndented(body, at, {
		marker,
		untilBlank: true
	});
	const [, quoted, plain, to = ""] = target.exec(lines.map((line) => line.trim()).join("\n")) ?? [];
	const name = quoted ?? plain;
	return {
		blocks: [name === void 0 ? silent(body, at, end) : {
			kind: "target",
			name: name.replaceAll("\n", " "),
			to: to.replaceAll("\n", ""),
			...placeOf$1(body, at, end)
		}],
		end
	};
};
const takeAnonymous = (body, at) => {
	const marker = /^__ */.exec(body.lines[at])[0].length;
	const { lines, end } = takeIndented(body, at, {
		marker,
		untilBlank: true
	});
	return {
		blocks: [{
			kind: "target",
			name: "_",
			to: lines.map((line) => line.trim()).join(""),
			...placeOf$1(body, at, end)
		}],
		end
	};
};
const readSubstitution = (lines, place) => {
	const text = lines.map((line) => line.trim()).join(" ");
	const [, name, directive, value = ""] = substitution.exec(text) ?? [];
	if (name === void 0) return {
		kind: "silent",
		...place
	};
	return {
		kind: "substitution",
		name,
		text: directive === "replace" ? value.trim() : "",
		...place
	};
};
const readDirective = ({ name, head, content, place }, readInside) => {
	const [line = "", ...more] = content.lines;
	const argument = [line.slice(head.length)];
	const options = /* @__PURE__ */ new Map();
	let at = 0;
	for (; at < more.length && !isBlank(more[at]); at += 1) {
		const [, option, value = ""] = /^:([\w-]+):(?: +(.*))?$/.exec(more[at]) ?? [];
		if (option !== void 0) options.set(option, value);
		else if (options.size === 0) argument.push(more[at]);
	}
	while (at < more.length && isBlank(more[at])) at += 1;
	const text = {
		lines: more.slice(at),
		first: content.first + 1 + at
	};
	return {
		kind: "directive",
		name,
		argument: argument.map((each) => each.trim()).filter((each) => each !== "").join("\n"),
		options,
		content: text.lines,
		blocks: readInside(text),
		...place
	};
};

// src/domain/changelog/rst/title.ts
const adornment = /^([!-/:-@[-`{-~])\1*$/;
const leastAdornment = 4;
const takeTitle = (body, at, titles) => {
	const line = body.lines[at];
	return (adornment.test(line) ? takeOverlined(body, at, titles) : void 0) ?? takeUnderlined(body, at, titles);
};
const widthOf = (text) => [...text].length;
const takeUnderlined = (body, at, titles) => {
	const [text, underline = ""] = body.lines.slice(at, at + 2);
	if (!adornment.test(underline)) return void 0;
	if (widthOf(text) > underline.length && underline.length < leastAdornment) return void 0;
	const end = at + 2;
	if (titles === void 0) return {
		blocks: [],
		end
	};
	return {
		blocks: [title(body, {
			at,
			end,
			text,
			style: underline[0]
		}, titles)],
		end
	};
};
const takeOverlined = (body, at, titles) => {
	const [overline, text, underline = ""] = body.lines.slice(at, at + 3);
	const isShort = overline.length < leastAdornment;
	if (titles === void 0) return isShort ? void 0 : {
		blocks: [],
		end: at + 1
	};
	if (text === void 0 || isBlank(text)) {
		if (isShort) return void 0;
		return {
			blocks: [{
				kind: "rule",
				line: body.first + at,
				last: body.first + at
			}],
			end: at + 1
		};
	}
	if (adornment.test(text)) return isShort ? void 0 : {
		blocks: [],
		end: at + 2
	};
	if (!(overline === underline && !(isShort && widthOf(text) > overline.length))) return isShort ? void 0 : {
		blocks: [],
		end: at + 3
	};
	const style = overline[0] + underline[0];
	return {
		blocks: [title(body, {
			at,
			end: at + 3,
			text: text.trim(),
			style
		}, titles)],
		end: at + 3
	};
};
const title = ({ first }, { at, end, text, style }, titles) => {
	const level = titles.get(style) ?? titles.size + 1;
	titles.set(style, level);
	return {
		kind: "title",
		style,
		level,
		text,
		line: first + at,
		last: first + end - 1
	};
};

// src/domain/changelog/rst/parse.ts
const deepest = 30;
const parseRst = (text) => {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).map((line) => expandTabs(line).replaceAll(/[\v\f]/g, " ").trimEnd());
	return readBody({
		lines,
		first: 1
	}, {
		depth: 0,
		titles: /* @__PURE__ */ new Map()
	});
};
const expandTabs = (line) => {
	if (!line.includes("	")) return line;
	let expanded = "";
	for (const part of line.split(/(\t)/)) expanded += part === "	" ? " ".repeat(8 - expanded.length % 8) : part;
	return expanded;
};
const readBody = (body, { depth, titles }) => {
	if (depth > deepest) return [textOf$2(body)].filter((block) => block.kind === "paragraph" && block.lines.length > 0);
	const readInside = (inner) => readBody(inner, {
		depth: depth + 1,
		titles: void 0
	});
	const blocks = [];
	let at = 0;
	while (at < body.lines.length) {
		if (isBlank(body.lines[at])) {
			at += 1;
			continue;
		}
		const taken = take(body, at, {
			titles,
			readInside
		});
		for (const block of taken.blocks) blocks.push(block);
		at = Math.max(taken.end, at + 1);
	}
	return blocks;
};
const textOf$2 = ({ lines, first }) => ({
	kind: "paragraph",
	lines: lines.filter((line) => !isBlank(line)),
	line: first,
	last: first + lines.length - 1
});
const field = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/;
const option = /^(?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?)(?:, (?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?))*(?: {2,}| ?$)/i;
const take = (body, at, reading) => {
	const { lines } = body;
	const line = lines[at];
	const { readInside } = reading;
	if (line.startsWith(" ")) {
		const quote = takeIndented(body, at);
		return {
			blocks: [{
				kind: "quote",
				blocks: readInside(quote),
				...place(body, at, quote.end)
			}],
			end: quote.end
		};
	}
	const bullet = /^[-+*\u2022\u2023\u2043](?: +|$)/.exec(line)?.[0];
	if (bullet !== void 0) return takeItem(body, at, {
		head: bullet,
		readInside
	});
	const number = enumeratorOf(line, lines[at + 1]);
	if (number !== void 0) return takeItem(body, at, {
		head: number,
		readInside
	});
	const [head, name = ""] = field.exec(line) ?? [];
	if (head !== void 0) return takeEntry(body, at, {
		head,
		term: name,
		readInside
	});
	const options = option.exec(line)?.[0];
	if (options !== void 0 && (options.length < line.length || lines[at + 1]?.startsWith(" "))) return takeEntry(body, at, {
		head: options,
		term: options.trim(),
		readInside
	});
	if (/^>>>(?: |$)/.test(line)) return raw("literal", body, {
		at,
		end: paragraphEnd(lines, at)
	});
	if (/^\|(?: |$)/.test(line)) return raw("verse", body, {
		at,
		end: paragraphEnd(lines, at, (each) => !/^(?:\|(?: |$)| )/.test(each))
	});
	if (/^\+-[-+]+-\+ *$/.test(line)) return raw("table", body, {
		at,
		end: paragraphEnd(lines, at, (each) => !/^[+|]/.test(each))
	});
	if (/^=+(?: +=+)+ *$/.test(line)) return raw("table", body, {
		at,
		end: simpleTableEnd(lines, at)
	});
	if (/^\.\.(?: |$)/.test(line)) return takeExplicit(body, at, readInside);
	if (/^__(?: |$)/.test(line)) return takeAnonymous(body, at);
	return takeTitle(body, at, reading.titles) ?? takeText(body, at, reading);
};
const place = ({ first }, at, end) => ({
	line: first + at,
	last: first + end - 1
});
const raw = (kind, body, { at, end }) => ({
	blocks: [{
		kind,
		lines: body.lines.slice(at, end),
		...place(body, at, end)
	}],
	end
});
const takeItem = (body, at, { head, readInside }) => {
	const hasText = body.lines[at].length > head.length;
	const content = takeIndented(body, at, {
		marker: head.length,
		...hasText && { indent: head.length }
	});
	return {
		blocks: [{
			kind: "item",
			marker: head.trim(),
			blocks: readInside(content),
			...place(body, at, content.end)
		}],
		end: content.end
	};
};
const takeEntry = (body, at, { head, term, readInside }) => {
	const content = takeIndented(body, at, { marker: head.length });
	return {
		blocks: [{
			kind: "entry",
			term,
			blocks: readInside(content),
			...place(body, at, content.end)
		}],
		end: content.end
	};
};
const simpleTableEnd = (lines, start) => {
	let rules = 0;
	let last;
	for (let at = start + 1; at < lines.length; at += 1) {
		if (!/^=+[ =]*$/.test(lines[at])) continue;
		rules += 1;
		last = at + 1;
		if (lines[at].length !== lines[start].length || rules === 2 || isBlank(lines[at + 1])) return at + 1;
	}
	return last ?? lines.length;
};
const takeText = (body, at, { readInside }) => {
	const { lines } = body;
	if (lines[at + 1]?.startsWith(" ")) {
		const content = takeIndented(body, at + 1);
		return {
			blocks: [{
				kind: "entry",
				term: lines[at],
				blocks: readInside(content),
				...place(body, at, content.end)
			}],
			end: content.end
		};
	}
	const end = paragraphEnd(lines, at, (line) => line.startsWith(" "));
	const text = lines.slice(at, end);
	const last = text.at(-1);
	if (!/(?<!\\)(?:\\\\)*::$/.test(last)) return {
		blocks: [{
			kind: "paragraph",
			lines: text,
			...place(body, at, end)
		}],
		end
	};
	const said = [...text.slice(0, -1), last.replace(/(?:^| ):*::$|:$/, "")].filter((line) => line !== "");
	const paragraph = {
		kind: "paragraph",
		lines: said,
		...place(body, at, end)
	};
	const literal = takeLiteral(body, end);
	return {
		blocks: [...said.length === 0 ? [] : [paragraph], ...literal.blocks],
		end: literal.end
	};
};
const takeLiteral = (body, from) => {
	const { lines } = body;
	let at = from;
	while (at < lines.length && isBlank(lines[at])) at += 1;
	const line = lines[at];
	if (line?.startsWith(" ")) {
		const { lines: content, end } = takeIndented(body, at);
		return {
			blocks: [{
				kind: "literal",
				lines: content,
				...place(body, at, end)
			}],
			end
		};
	}
	const mark = line?.[0];
	if (mark === void 0 || !adornment.test(mark)) return {
		blocks: [],
		end: from
	};
	return raw("literal", body, {
		at,
		end: paragraphEnd(lines, at, (each) => each[0] !== mark)
	});
};

// src/domain/changelog/rst/directive-markdown.ts
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
	warning: "WARNING"
};
const versions = {
	versionadded: "Added in version",
	versionchanged: "Changed in version",
	versionremoved: "Removed in version",
	deprecated: "Deprecated since version"
};
const directiveMarkdown = ({ name, argument, options, content }, inner, inline) => {
	if (isSilent(name) || name === "raw") return [];
	if (isVerbatim(name)) return fenced(/^[\w+#.-]*$/.test(argument) ? argument : "", content);
	if (/^(?:list-|csv-)?table$/.test(name)) return fenced("text", content);
	if (name === "image" || name === "figure") return apart([`![${options.get("alt") ?? ""}](${argument.replaceAll(/\s/g, "")})`], inner);
	const text = argument === "" ? [] : inline(argument).split("\n");
	const alert = alerts[name];
	if (alert !== void 0) return quoted([`[!${alert}]`, ...apart(text, inner)]);
	const version = versions[name.replace("version-", "version").replace("versiondeprecated", "deprecated")];
	if (version !== void 0) {
		const [number = "", ...more] = argument.split(/\s+/);
		return apart([`*${version} ${number}:* ${inline(more.join(" "))}`.trim()], inner);
	}
	return apart(name === "rubric" || name === "admonition" || name === "topic" ? text.map((line) => `**${line}**`) : text, inner);
};
const apart = (head, inner) => head.length > 0 && inner.length > 0 ? [
	...head,
	"",
	...inner
] : [...head, ...inner];
const quoted = (lines) => lines.map((line) => `> ${line}`.trimEnd());
const fenced = (language, lines) => {
	const longest = Math.max(2, ...lines.map((line) => /^ *(`{3,})/.exec(line)?.[1]?.length ?? 0));
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${language}`,
		...lines,
		fence
	];
};

// src/domain/changelog/rst/markdown.ts
const rstToMarkdown = (text) => {
	const blocks = parseRst(text);
	const names = namesIn(blocks);
	return (first, last) => {
		const part = blocks.filter((block) => block.line >= first && block.last <= last);
		const levels = part.flatMap((block) => block.kind === "title" ? [block.level] : []);
		return write(part, {
			names,
			top: Math.min(...levels)
		}).join("\n");
	};
};
const write = (blocks, writing) => {
	const lines = [];
	let before;
	for (const block of blocks) {
		const text = linesOf(block, writing);
		if (text.length === 0) continue;
		const isTight = before?.kind === "item" && block.kind === "item" && before.last + 1 === block.line;
		if (before !== void 0 && !isTight) lines.push("");
		for (const line of text) lines.push(line);
		before = block;
	}
	return lines;
};
const linesOf = (block, writing) => {
	const { names, top } = writing;
	const inline = (text) => inlineMarkdown(text, names);
	switch (block.kind) {
		case "title": return [`${"#".repeat(Math.min(block.level - top + 3, 6))} ${inline(block.text)}`];
		case "paragraph": return inline(block.lines.join("\n")).split("\n").map(withoutStart);
		case "literal": return fenced("", block.lines);
		case "table": return fenced("text", block.lines);
		case "verse": return block.lines.map((line) => `${inline(line.replace(/^\| ?/, "").trim())}\\`);
		case "quote": return quoted(write(block.blocks, writing));
		case "item": return listItem(block.marker, write(block.blocks, writing));
		case "entry": {
			const term = /^\[.*\]$/.test(block.term) ? inline(block.term) : `**${inline(block.term.replace(/ : .*$/, ""))}**`;
			return listItem("-", [term, ...write(block.blocks, writing)]);
		}
		case "directive": return directiveMarkdown(block, write(block.blocks, writing), inline);
		case "rule": return ["---"];
		default: return [];
	}
};
const withoutStart = (line) => line.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|~~~)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2");
const listItem = (marker, lines) => {
	const mark = /^\(?\d+[.)]$/.test(marker) ? `${marker.replaceAll(/\D/g, "")}.` : /^[-+*]$/.test(marker) ? marker : "-";
	const indent = " ".repeat(mark.length + 1);
	const [first = "", ...rest] = lines;
	return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => line === "" ? "" : indent + line)];
};

// src/domain/changelog/section.ts
const notesOf = ({ format, text, lines }, { headingEnd, end }) => {
	if (format === "rst") return rstToMarkdown(text)(headingEnd + 1, end);
	const isBlank = (line) => lines[line - 1].trim() === "";
	let first = headingEnd + 1;
	let last = end;
	while (first <= last && isBlank(first)) first += 1;
	while (last >= first && isBlank(last)) last -= 1;
	return lines.slice(first - 1, last).join("\n").trimEnd();
};
const sectionsFor = ({ sections }, name) => sections.filter((section) => section.name === void 0 || section.name === name);
const isAbout = ({ versions }, version) => versions.some((each) => compareVersions(parseVersion(each), version) === 0);

// src/domain/release-files/edited-files.ts
const editFiles = (files, top) => {
	const edits = /* @__PURE__ */ new Map();
	const edit = (path) => edits.get(relative(top, path));
	const isEdited = (path) => edits.has(relative(top, path));
	const realPath = (path) => {
		if (!isEdited(path)) return files.realPath(path);
		return edit(path) === void 0 ? void 0 : files.realPath(path) ?? path;
	};
	const before = (path) => files.readText(join(top, path));
	return {
		files: {
			readText: (path) => isEdited(path) ? edit(path) : files.readText(path),
			list: (path) => files.list(path)?.filter(({ name }) => !isEdited(join(path, name)) || edit(join(path, name)) !== void 0),
			realPath
		},
		set: (path, text) => edits.set(path, text),
		changes: () => [...edits].map(([path, after]) => ({
			path,
			before: before(path),
			after
		})).filter((change) => change.before !== change.after).toSorted((a, b) => a.path < b.path ? -1 : 1)
	};
};

// src/domain/version-files/key-path.ts
const part = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/;
const parseKeyPath = (text) => {
	const path = [];
	let rest = text.trim();
	while (rest !== "") {
		const isFirst = path.length === 0;
		if (!isFirst && rest.startsWith(".")) rest = rest.slice(1);
		else if (!isFirst && !rest.startsWith("[")) return void 0;
		const [all, bare, basic, literal, index] = part.exec(rest) ?? [];
		if (all === void 0) return void 0;
		const key = bare ?? literal ?? (basic === void 0 ? void 0 : unescaped(basic));
		if (key === void 0 && index === void 0) return void 0;
		path.push(key ?? Number(index));
		rest = rest.slice(all.length);
	}
	return path.length === 0 ? void 0 : path;
};
const unescaped = (basic) => {
	try {
		return JSON.parse(`"${basic}"`);
	} catch {
		return;
	}
};

// src/domain/version-files/entry.ts
const formats = {
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	cff: "yaml"
};
const parseVersionFileEntry = async (entry) => {
	const cut = /[:#]/.exec(entry)?.index;
	const path = entry.slice(0, cut).trim();
	const rest = cut === void 0 ? "" : entry.slice(cut + 1).trim();
	if (cut === void 0 || path === "" || rest === "") return versionFileEntryInvalid({
		entry,
		why: "a line needs a path, and an expression or a key path"
	});
	return entry[cut] === "#" ? byKey(entry, path, rest) : await byPattern(entry, path, rest);
};
const byKey = (entry, path, rest) => {
	const key = parseKeyPath(rest);
	if (key === void 0) return versionFileEntryInvalid({
		entry,
		why: `${rest} is no key path`
	});
	const format = formats[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
	if (format === void 0) return versionFileEntryInvalid({
		entry,
		why: "a key path needs a .toml, .json, .yaml, .yml or .cff file"
	});
	return {
		entry,
		path,
		kind: "key",
		key,
		format
	};
};
const byPattern = async (entry, path, source) => {
	const pattern = await compilePattern(source);
	if ("why" in pattern) return versionFilePatternInvalid({
		entry,
		why: pattern.why
	});
	const group = pattern.names.get("version") ?? (pattern.groupCount === 1 ? 1 : void 0);
	if (group !== void 0) return {
		entry,
		path,
		kind: "pattern",
		pattern,
		group
	};
	const why = pattern.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
	return versionFilePatternInvalid({
		entry,
		why
	});
};

// src/domain/version-files/owner.ts
const ownerOf = (path, { members }) => {
	const file = normalize(path);
	return members.filter((member) => member.isPackage && (member.path === "." || file.startsWith(`${member.path}/`))).reduce((nearest, each) => nearest === void 0 || depth(each) > depth(nearest) ? each : nearest, void 0);
};
const depth = ({ path }) => path === "." ? 0 : path.length;

// src/domain/version-files/yaml.ts
const findInYaml = async (original, key) => {
	const yaml = await import("../libraries/yaml.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const text = original.replace(/^\ufeff/, "");
	const lines = new yaml.LineCounter();
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	try {
		for (const document of yaml.parseAllDocuments(text, {
			lineCounter: lines,
			uniqueKeys: false,
			logLevel: "silent"
		})) {
			const [error] = document.errors;
			if (error !== void 0) return {
				kind: "fault",
				why: withoutPlace(error.message),
				place: placeAt(error.pos[0])
			};
			const node = nodeAt(yaml, document, key);
			if (node === void 0) continue;
			return {
				kind: "value",
				value: textOf$1(yaml, node),
				place: placeAt(node.range?.[0] ?? 0)
			};
		}
		return { kind: "missing" };
	} catch (error) {
		if (!Error.isError(error)) throw error;
		return {
			kind: "fault",
			why: withoutPlace(error.message),
			place: void 0
		};
	}
};
const nodeAt = (yaml, document, key) => {
	let node = resolved(yaml, document, document.contents);
	for (const part of key) node = resolved(yaml, document, itemOf(yaml, node, part));
	return node;
};
const itemOf = ({ isMap, isScalar, isSeq }, node, part) => {
	if (isSeq(node)) return typeof part === "number" ? node.items[part] : void 0;
	if (!isMap(node)) return void 0;
	return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))?.value;
};
const resolved = ({ isAlias, isNode }, document, node) => {
	if (isAlias(node)) return node.resolve(document);
	return isNode(node) ? node : void 0;
};
const textOf$1 = ({ isScalar }, node) => {
	if (!isScalar(node)) return "a list or a table";
	return node.type === "PLAIN" && node.source !== void 0 ? node.source : String(node.value);
};
const withoutPlace = (message) => message.split("\n", 1).join("").replace(/ at line \d+, column \d+:?$/, "");

// src/domain/version-files/by-key.ts
const findByKey = async ({ key, format }, { file, text }) => {
	const found = format === "toml" ? findInToml(text, key) : await findInYaml(text, key);
	if (found.kind === "missing") return versionFileNoMatch({
		what: `there is no ${keyText(key)}`,
		file
	});
	const place = {
		file,
		...found.place
	};
	if (found.kind === "fault") return versionFileUnreadable({
		why: found.why,
		place
	});
	const { value } = found;
	return parseVersion(value) === void 0 ? versionFileNoVersion({
		value,
		place
	}) : {
		version: value.trim(),
		place
	};
};
const findInToml = (text, key) => {
	const document = openToml(text);
	if (document === void 0) {
		const fault = parseToml(text);
		const { message, line, column } = fault.ok ? {
			message: "it is no TOML",
			line: 1,
			column: 1
		} : fault;
		return {
			kind: "fault",
			why: message,
			place: {
				line,
				column
			}
		};
	}
	const located = locateIn(document, key);
	if (located === void 0) return { kind: "missing" };
	const { string, start, end, line, column } = located;
	return {
		kind: "value",
		value: string?.value ?? text.slice(start, end),
		place: {
			line,
			column
		}
	};
};

// src/domain/version-files/by-pattern.ts
const mostMatches = 100;
const findByPattern = ({ pattern, group }, { file, text: original }) => {
	const text = original.replaceAll("\r\n", "\n").replace(/^\ufeff/, "");
	let first;
	let count = 0;
	for (const match of pattern.matchAll(text)) {
		const value = match.groups[group];
		if (value === void 0 || value === "") continue;
		const placed = () => ({
			version: value,
			place: {
				file,
				...placeOf(text, match.index + Math.max(0, match.text.indexOf(value)))
			}
		});
		if (parseVersion(value) === void 0) return versionFileNoVersion({
			value,
			place: placed().place
		});
		if (first !== void 0 && !isSame(first.version, value)) return versionFileAmbiguous({ found: [first, placed()] });
		first ??= placed();
		count += 1;
		if (count === mostMatches) break;
	}
	return first ?? versionFileNoMatch({
		what: `nothing matches ${pattern.source}`,
		file
	});
};
const isSame = (a, b) => compareVersions(parseVersion(a), parseVersion(b)) === 0;
const placeOf = (text, offset) => {
	const before = text.slice(0, offset).split("\n");
	return {
		line: before.length,
		column: before.at(-1).length + 1
	};
};

// src/domain/version-files/stated-version.ts
const statedVersion = async (entry, read) => {
	const source = read(entry.path);
	if (source.kind === "missing") return versionFileMissing({ file: entry.path });
	if (source.kind === "outside") return versionFileOutside({ file: entry.path });
	return entry.kind === "key" ? await findByKey(entry, source) : findByPattern(entry, source);
};

// src/domain/release-files/cargo-lock.ts
const moveCrates = (lock, { manifest, from, to }) => {
	const parsed = parseToml(lock);
	const packages = parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : [];
	const toml = parseToml(manifest);
	const table = toml.ok ? toml.table : {};
	const { name, version } = tableIn(table, "package");
	const isShared = !aString.accepts(version);
	const edits = packages.flatMap((each, index) => {
		return aTable.accepts(each) && each.source === void 0 && each.version === from && (isShared || each.name === name) ? [{
			path: [
				"package",
				index,
				"version"
			],
			value: to
		}] : [];
	});
	return edits.length === 0 ? void 0 : editStrings(lock, edits);
};

// src/domain/release-files/replace-text.ts
const mostTries = 50;
const replaceFrom = async (text, { line, from, to }, isRight) => {
	let at = lineStart(text, line) - 1;
	for (let tries = 0; tries < mostTries; tries += 1) {
		at = text.indexOf(from, at + 1);
		if (at === -1) return void 0;
		const replaced = `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
		if (await isRight(replaced)) return replaced;
	}
};
const lineStart = (text, line) => {
	let at = 0;
	for (let count = 1; count < line; count += 1) {
		const next = text.indexOf("\n", at);
		if (next === -1) return at;
		at = next + 1;
	}
	return at;
};
const replaceMatches = (original, { pattern, group }, write) => {
	const { text, offsets } = plain(original);
	const parts = [];
	let done = 0;
	for (const { index, text: match, groups } of pattern.matchAll(text)) {
		const value = groups[group];
		if (value === void 0 || value === "") continue;
		const written = write(value);
		if (written === void 0) return void 0;
		const start = index + Math.max(0, match.indexOf(value));
		parts.push(original.slice(done, offsets(start)), written);
		done = offsets(start + value.length);
	}
	return parts.join("") + original.slice(done);
};
const plain = (original) => {
	const mark = original.startsWith("﻿") ? 1 : 0;
	const returns = [...original.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
	return {
		text: original.slice(mark).replaceAll("\r\n", "\n"),
		offsets: (at) => {
			const passed = returns.findIndex((place) => place >= at);
			return at + mark + (passed === -1 ? returns.length : passed);
		}
	};
};

// src/domain/release-files/written-version.ts
const semverPhases = {
	a: "alpha",
	b: "beta",
	rc: "rc"
};
const writtenVersion = (version, { file, before }) => {
	const parsed = parseVersion(version);
	const text = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(file) ? semver(parsed) : formatVersion(parsed);
	return text === void 0 || !/^v\d/i.test(before) ? text : `${before[0]}${text}`;
};
const semver = ({ epoch, release, pre, post, dev, local }) => {
	if (epoch !== 0n || release.length > 3 || post !== void 0 || dev !== void 0 || local.length > 0) return void 0;
	const numbers = [
		0,
		1,
		2
	].map((at) => release[at] ?? 0n).join(".");
	return pre === void 0 ? numbers : `${numbers}-${semverPhases[pre.phase]}.${pre.number}`;
};

// src/domain/release-files/write-versions.ts
const writeVersions = async ({ packages }, { versionFiles, ...place }) => {
	const findings = [];
	for (const { edits } of packages) for (const edit of edits) {
		const member = place.workspace.members.find(({ name }) => name === edit.package);
		const finding = edit.kind === "version" ? await writeOwn(member, edit, place) : writeRequirement(member, edit, place);
		if (finding !== void 0) findings.push(finding);
	}
	for (const line of versionFiles) {
		const entry = await parseVersionFileEntry(line);
		const finding = "code" in entry ? entry : await writeFile(entry, packages, place);
		if (finding !== void 0) findings.push(finding);
	}
	return findings;
};
const readIn = ({ workspace, edited }) => sourceReader(edited.files, workspace);
const writeOwn = async (member, { to }, place) => {
	const { workspace, edited } = place;
	const fail = (file, why) => versionNotWritten({
		package: member.name,
		version: to,
		file,
		why
	});
	if (member.version !== void 0) {
		const source = readIn(place)(join(member.path, "pyproject.toml"));
		const written = source.kind === "text" ? editStringItem(source.text, ["project", "version"], to) : void 0;
		if (source.kind !== "text" || written === void 0) return fail(`${member.path}/pyproject.toml`, "it has no version as a string");
		edited.set(source.file, written);
		return;
	}
	const origin = await originOf(workspace, member, readIn(place));
	if (origin.kind !== "stated") return fail(`${member.path}/pyproject.toml`, "no file says it");
	const { version: before, place: { file, line = 1 } } = origin.stated;
	if (canonicalVersion(before) === to) return void 0;
	const written = writtenVersion(to, {
		file,
		before
	});
	if (written === void 0) return fail(file, "the file's own tools have no words for such a version");
	const isRight = async (text) => {
		const now = await originOf(workspace, member, trial(readIn(place), file, text));
		return now.kind === "stated" && now.stated.version === written;
	};
	const text = textOf(place, file);
	const changed = text === void 0 ? void 0 : await replaceFrom(text, {
		line,
		from: before,
		to: written
	}, isRight);
	if (changed === void 0) return fail(file, `${before} is not found where it is read`);
	edited.set(file, changed);
	if (/(?:^|\/)Cargo\.toml$/.test(file)) lockCrates({
		file,
		manifest: text,
		from: before,
		to: written
	}, place);
};
const lockCrates = ({ file, ...move }, place) => {
	for (let folder = file; folder !== "";) {
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
		const path = folder === "" ? "Cargo.lock" : `${folder}/Cargo.lock`;
		const lock = textOf(place, path);
		if (lock === void 0) continue;
		const moved = moveCrates(lock, move);
		if (moved !== void 0) place.edited.set(path, moved);
		return;
	}
};
const textOf = ({ workspace, edited }, file) => {
	const top = workspace.prefix === "" ? workspace.root : workspace.root.slice(0, -workspace.prefix.length - 1) || "/";
	return edited.files.readText(join(top, file));
};
const trial = (read, file, text) => (path) => {
	const source = read(path);
	return source.kind === "text" && source.file === file ? {
		...source,
		text
	} : source;
};
const writeRequirement = (member, edit, place) => {
	const source = readIn(place)(join(member.path, "pyproject.toml"));
	const paths = member.requirements.filter(({ table, requirement }) => table === edit.table && requirement.text === edit.from).map(requirementPath);
	const written = source.kind === "text" ? editStrings(source.text, paths.map((path) => ({
		path,
		value: edit.to
	}))) : void 0;
	if (source.kind !== "text" || written === void 0 || paths.length === 0) return requirementNotWritten({
		package: member.name,
		file: edit.file,
		from: edit.from,
		to: edit.to
	});
	place.edited.set(source.file, written);
};
const writeFile = async (entry, packages, place) => {
	const owner = ownerOf(entry.path, place.workspace);
	const all = owner === void 0 ? packages : packages.filter(({ name }) => name === owner.name);
	const [first] = all;
	if (first === void 0) return void 0;
	const { name, proposed } = first;
	if (all.some((each) => each.proposed !== proposed)) return versionFileNoPackage({
		file: entry.path,
		packages: all.map((each) => each.name)
	});
	const stated = await statedVersion(entry, readIn(place));
	if ("code" in stated) return stated;
	const { version: before, place: { file, line = 1 } } = stated;
	if (canonicalVersion(before) === proposed) return void 0;
	const written = writtenVersion(proposed, {
		file,
		before
	});
	const isRight = async (text) => {
		const now = await statedVersion(entry, trial(readIn(place), file, text));
		return !("code" in now) && now.version === written;
	};
	const text = textOf(place, file);
	if (text === void 0 || written === void 0) return versionNotWritten({
		package: name,
		version: proposed,
		file,
		why: "the file's own tools have no words for such a version"
	});
	const changed = entry.kind === "key" ? await replaceFrom(text, {
		line,
		from: before,
		to: written
	}, isRight) : replaceMatches(text, entry, (value) => writtenVersion(proposed, {
		file,
		before: value
	}));
	if (changed === void 0 || !await isRight(changed)) return versionNotWritten({
		package: name,
		version: proposed,
		file,
		why: `${before} is not found where it is read`
	});
	place.edited.set(file, changed);
};

// src/domain/release-files/lock-changes.ts
const lockChanges = (before, after, members) => {
	const [old, now] = [entriesOf(before), entriesOf(after)];
	const own = new Set(members);
	const names = [.../* @__PURE__ */ new Set([...old.packages.keys(), ...now.packages.keys()])].filter((name) => !own.has(name)).toSorted();
	return [
		...old.head.keys().flatMap((key) => headChange(key, old.head.get(key), now.head.get(key))),
		...[...now.head.keys()].filter((key) => !old.head.has(key)).flatMap((key) => headChange(key, void 0, now.head.get(key))),
		...names.flatMap((name) => {
			const [was, is] = [old.packages.get(name), now.packages.get(name)];
			if (was === void 0) return [`${name} ${is.versions} is new`];
			if (is === void 0) return [`${name} ${was.versions} is gone`];
			if (was.versions !== is.versions) return [`${name} ${was.versions} becomes ${is.versions}`];
			return was.whole === is.whole ? [] : [`the entry of ${name} ${is.versions} changed`];
		})
	];
};
const headChange = (key, was, is) => was === is ? [] : [`${key} ${was ?? "none"} becomes ${is ?? "none"}`];
const entriesOf = (text) => {
	const parsed = parseToml(text);
	const { package: packages, manifest: _, ...head } = parsed.ok ? parsed.table : {};
	const tables = Array.isArray(packages) ? packages.filter((each) => aTable.accepts(each)) : [];
	const byName = Map.groupBy(tables, ({ name }) => aString.accepts(name) ? normalizeName(name) : "");
	return {
		head: new Map(Object.entries(head).map(([key, value]) => [key, written(value)])),
		packages: new Map([...byName].map(([name, all]) => [name, {
			versions: all.map(({ version }) => aString.accepts(version) ? version : "").join(" and "),
			whole: written(all)
		}]))
	};
};
const written = (value) => JSON.stringify(value, (_, each) => typeof each === "bigint" ? String(each) : each);

// src/stages/release-files/lock-in-copy.ts
const lockInCopy = async ({ copy, workspace, edited, versions }, { files, uv, tools, signal }) => {
	const top = topOf(workspace);
	const path = join(copy.root, "uv.lock");
	const before = files.readText(path);
	if (before === void 0) return [];
	const wasCurrent = await uv.checkLock(copy.root) === void 0;
	for (const { path: file, after } of versions) if (after !== void 0) await copy.write(relative(workspace.root, join(top, file)), after);
	const failed = await tools.lock(copy.root, signal);
	if (failed !== void 0) return [failed];
	const after = files.readText(path) ?? before;
	const names = workspace.members.map(({ name }) => name);
	const moved = lockChanges(before, after, names);
	edited.set(normalize(join(workspace.prefix, "uv.lock")), after);
	return moved.length === 0 ? [] : [lockMoved({
		moved,
		wasCurrent
	})];
};

// src/domain/bump/step.ts
const finalOf = (version) => ({
	...version,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
});
const isFinal = ({ pre, post, dev }) => pre === void 0 && (dev === void 0 || post !== void 0);
const places = {
	major: 0,
	minor: 1,
	patch: 2
};
const sizeFor = (size, { release }) => size === "major" && (release[0] ?? 0n) === 0n ? "minor" : size;
const step = (version, size) => {
	const at = places[size];
	const release = [
		0,
		1,
		2
	].map((place) => {
		const number = version.release[place] ?? 0n;
		if (place < at) return number;
		return place === at ? number + 1n : 0n;
	});
	return {
		...finalOf(version),
		release
	};
};
const isSameLine = (a, b, size) => a.epoch === b.epoch && [
	0,
	1,
	2
].slice(0, places[size]).every((place) => (a.release[place] ?? 0n) === (b.release[place] ?? 0n));

export { editFiles, finalOf, inlineMarkdown, inside, isAbout, isFinal, isSameLine, isSelfContained, isSilent, isVerbatim, lockInCopy, namesIn, notesOf, ownerOf, parseRst, parseVersionFileEntry, sectionsFor, sizeFor, statedVersion, step, writeVersions };