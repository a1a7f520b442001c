import { __exportAll, __toESM } from "./rolldown-runtime.js";
import { backendOf, listOf, readChangelogs, readReleased, readVersions as readVersions$1, rememberedFiles, scrivChangelog, scrivSettings, textAt, towncrierSettings } from "./domain-version-origin-resolve.js";
import { Problem, _usingCtx, aString, aTable, baseName, codeSpan, contract$16 as contract$1, contract$17 as contract, defineAction, exitStatus, formatTag, gitTopOf, indexPresets, inertLine, invalidValue, join as join$2, nearest, normalize as normalize$1, parent, patternMatchesNothing, publicFinding, relative as relative$1, shown as shown$1, strictly, tableIn } from "./domain-problem-plan.js";
import { changelogNotWritten, filesDirty, fragmentNotRead, fragmentPackageUnknown, fragmentTypeUnknown, fragmentsAstray, rendererFailed, rendererShared, sectionNotThere, writeUnfinished } from "./domain-problem-release-files.js";
import { admits, canonicalVersion, compareVersions, formatVersion, isCalendarDate, isPrerelease, isValidName, normalizeName, parseDistributionName, parseMarker, parseRequirement, parseSpecifiers, parseVersion } from "./domain-problem-workspace.js";
import { MarkdownItCallable } from "../libraries/markdown-it.js";
import { editFiles, finalOf, inlineMarkdown, inside, isAbout, isFinal, isSameLine, isSelfContained, isSilent, isVerbatim, lockInCopy, namesIn as namesIn$1, notesOf, ownerOf, parseRst, sectionsFor, sizeFor, step, writeVersions } from "./domain-changelog-rst-parse.js";
import { findRoot, isWritten, memberPlace, publishable, readTagFormats, readWorkspace, releasesByTag, replaceSpans, sourceReader, topOf } from "./domain-workspace-read.js";
import { homeAt, progressOf, readFragments, readScriv, releasesOnIndex, towncrierRules } from "./domain-fragments-towncrier.js";
import { parseToml } from "./domain-workspace-members-with.js";
import { allOfHistory, apiCompared, bumpNotKnown, cannotWiden, dependentLeftOut, fragmentSmaller, installersNotCompared, looksBreaking, noHistory, nothingReadable, numbersUnclear, phaseGoesBack, releaseAsInvalid, releaseAsShared, releaseAsTwice, releaseBreaksInstallers, releaseChangesInstallation, revertsReleased, scopeNamesOther, secondEntry, shallowHistory, sinceNotFound, touchesNoPackage, versionNotFree } from "./domain-problem-release-plan.js";
import { boundOf, configOf, matchesName, planBounds, readWish as readWish$1, takesBound, unknownPackages, unpublishable, versionedGroups } from "./domain-config-config.js";
import { pLimit } from "../libraries/p-limit.js";
import { require_picomatch } from "../libraries/picomatch.js";
import { findIndex } from "./domain-problem-history.js";
import { codeLink, folded, namesIn as namesIn$2, prose } from "./domain-problem-manifest.js";
import { unifiedDiff } from "./domain-problem-check-metadata.js";
const basename = globalThis.process.getBuiltinModule("node:path").basename;
import { applyBounds, holds, kindsOfEnvironment } from "./domain-python-marker-environment.js";
import { entryPointsOf, metadataOf, parseEntryPoints, sameSpecifiers } from "./domain-problem-distribution-metadata.js";
import { filesOf as filesOf$1, importNames, packagesOf, parseMetadata } from "./domain-problem-distribution.js";
const createHash = (...given) => globalThis.process.getBuiltinModule("node:crypto").createHash(...given);

// src/domain/changelog/unreleased.ts
const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const blank$1 = (letter) => `(?:${letter}{1,2}|x{1,2}|\\?{1,2})(?![a-z])`;
const blankYear = "(?:y{2,4}|x{2,4}|\\?{2,4})(?![a-z])";
const templates = [
	`(?:${blankYear}|\\d{4})[-./]${blank$1("m")}(?:[-./](?:${blank$1("d")}|\\d\\d?))?`,
	`(?:${blankYear}|\\d{4})[-./]\\d\\d?[-./]${blank$1("d")}`,
	`${blank$1("d")}[-./]${blank$1("m")}[-./](?:${blankYear}|\\d{4})`,
	`${blank$1("m")}[-./]${blank$1("d")}[-./](?:${blankYear}|\\d{4})`,
	`(?:${monthNames})[a-z]*\\.? (?:xx?|\\?\\??)(?![a-z])`,
	`(?:xx?|\\?\\??) (?:${monthNames})[a-z]*`,
	"\\d{4}-\\d\\d-00|0000-00-00"
].join("|");
const unreleasedWords = [
	"unreleased|not(?: yet)? released(?: yet)?|to be (?:released|announced|determined|decided|confirmed)|tb[acd]\\b|upcoming|pending\\b",
	"(?:in|under) (?:active )?(?:development|progress|preparation)|(?:development|dev|next) version|work in progress|wip\\b|(?:coming )?soon\\b",
	"(?:dev|development|planned|snapshot|draft|unpublished|forthcoming)(?=[^\\p{L}\\p{N}]*$)",
	templates
].join("|");
const mark$1 = new RegExp(`(?<![\\p{L}\\p{N}])(?:${unreleasedWords})`, "u");
const isMarkedUnreleased = (text) => mark$1.test(text.toLowerCase());
const alone = new RegExp(`^[^\\p{L}\\p{N}?]*(?:(?:release[ -]?)?(?:date|released?)\\W*)?(?:on |is )?(?:${unreleasedWords})[^\\p{L}]*$`, "u");
const saysUnreleased = (line) => line.length < 80 && alone.test(line.toLowerCase());

// src/domain/changelog/heading.ts
const finders = /* @__PURE__ */ new WeakMap();
const nameFinder = (names) => {
	const finder = finders.get(names) ?? makeFinder(names);
	finders.set(names, finder);
	return finder;
};
const makeFinder = (names) => {
	const known = /* @__PURE__ */ new Map();
	for (const name of names) for (let cut = name.indexOf("-"); cut !== -1; cut = name.indexOf("-", cut + 1)) {
		const end = name.slice(cut + 1);
		known.set(end, known.has(end) ? void 0 : name);
	}
	for (const name of names) known.set(name, name);
	return (raw) => known.get(normalizeName(raw));
};
const longestHeading = 500;
const date = new RegExp(`\\d{4}[-./]\\d{1,2}[-./](?:\\d|X)|\\b(?:${monthNames})[a-z]*\\.? .*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`, "i");
const calendarDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const tail = new RegExp(`^(?:$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:released?|yanked|on|${monthNames}|\\d{1,4}[-./\\s]|${unreleasedWords}))`, "u");
const readVersionHeading = (markdown, findName) => {
	if (markdown.length > longestHeading) return void 0;
	const text = plainText(markdown);
	const [unreleased = ""] = unreleasedHeading.exec(text) ?? [];
	if (unreleased === "" && !/\d/.test(text)) return void 0;
	const rest = text.slice(unreleased.length).replace(/^[^\p{L}\p{N}]+/u, "");
	const release = readRelease(rest, findName);
	const words = release?.rest ?? rest;
	if (release === void 0 && (unreleased === "" || !isTailOf(text.slice(unreleased.length)))) return void 0;
	return {
		versions: release?.versions ?? [],
		name: release?.name,
		isUnreleased: unreleased !== "" || isMarkedUnreleased(words),
		isYanked: /\byanked\b/i.test(words),
		isDated: date.test(words),
		isIntroduction: introduction.test(rest),
		mayCountCommits: release?.mayCountCommits ?? false
	};
};
const unreleasedHeading = /^(?:unreleased|upcoming|not (?:yet )?released(?: yet)?|in development|next(?= (?:release|version)|$)|work in progress)(?![\p{L}\p{N}])(?: (?:changes|release|version))?/iu;
const isTailOf = (text) => tail.test(text.toLowerCase());
const plainText = (markdown) => markdown.replaceAll(/\]\((?:[^()\\]|\\.|\([^()]*\))*\)/g, "] ").replaceAll(/\]\[[^\][]*\]/g, "] ").replaceAll(/<[^<>]*>|[*`]|\\(?=[!-/:-@[-`{-~])/g, "").replaceAll("[", "").replaceAll("]", " ").replaceAll(/\s+/g, " ").replaceAll(/ ?([/&]) ?(?=v?\d)(?!\d{4}-\d\d-)/g, "$1").replace(/^ ?:[a-z_]+:/, "").replace(/^[^\p{L}\p{N}]+/u, "").trim();
const countOfCommits = /^v?\d+(?:\.\d+)+-\d+$/i;
const introduction = /^(?:what(?:['\u2019]?s| is) new|new|changes?|changelog|release notes|notes|news|highlights) (?:in|for|of) /i;
const readRelease = (whole, findName) => {
	const text = whole.replace(introduction, "").replace(/^(?:(?:version|release|ver|rel)\b[.:]? ?)+/i, "");
	const [word = ""] = /^[^\s()\u2013\u2014:,]+/.exec(text) ?? [];
	const rest = text.slice(word.length);
	const versions = readVersions(word, rest);
	const mayCountCommits = countOfCommits.test(word);
	if (versions !== void 0) return isTailOf(rest) ? {
		versions,
		name: void 0,
		mayCountCommits,
		rest
	} : void 0;
	return readNamed(word, rest, findName) ?? readTitled(word, rest, findName);
};
const readVersions = (word, rest) => {
	const parts = word.split(/[/&]/).map(readVersion);
	if (parts.some((part) => part === void 0)) return void 0;
	if (/^\d+$/.test(word) && (/^(?:19|20)\d\d$/.test(word) || !(rest === "" || date.test(rest)))) return void 0;
	return parts.flatMap((part) => part ?? []);
};
const readVersion = (word) => {
	const bare = word.replace(/^v\.?(?=\d)/i, "").replace(/[-_.]+$/, "");
	if (!/^\d/.test(bare) || calendarDate.test(bare)) return void 0;
	const version = canonicalVersion(bare);
	if (version !== void 0) return [version];
	return /^\d+\.\d+[\w.+-]*$/.test(bare) ? [] : void 0;
};
const mostNameEnds = 5;
const readNamed = (word, rest, findName) => {
	if (!isTailOf(rest)) return void 0;
	const readings = [...word.matchAll(/(?:[-@/_]|==)(?=v?\d)/gi)].slice(0, mostNameEnds).flatMap(({ index, 0: separator }) => {
		const raw = word.slice(0, index).replace(/^.*\//, "");
		const versions = readVersion(word.slice(index + separator.length));
		if (versions?.[0] === void 0 || !isValidName(raw) || !/[a-z]/i.test(raw)) return [];
		const known = findName(raw);
		return known !== void 0 || versions[0].includes(".") ? [{
			known,
			raw,
			versions
		}] : [];
	});
	const best = readings.find(({ known }) => known !== void 0) ?? readings[0];
	return best && {
		versions: best.versions,
		name: best.known ?? normalizeName(best.raw),
		mayCountCommits: false,
		rest
	};
};
const readTitled = (word, after, findName) => {
	const [all = "", next = ""] = /^:? (?:version |v\.? )?([^\s()\u2013\u2014:,]+)/i.exec(after) ?? [];
	const rest = after.slice(all.length);
	const versions = readVersions(next, rest);
	if (versions?.[0] === void 0 || !isValidName(word) || !/[a-z]/i.test(word) || !isTailOf(rest)) return void 0;
	const name = findName(word);
	const mayCountCommits = countOfCommits.test(next);
	return name !== void 0 || date.test(rest) ? {
		versions,
		name,
		mayCountCommits,
		rest
	} : void 0;
};

// src/domain/changelog/markdown/outline.ts
const markdown$1 = new MarkdownItCallable("commonmark");
markdown$1.core.ruler.enableOnly(["normalize", "block"]);
const readMarkdownOutline = (text) => {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
	const skipped = frontMatter(lines);
	const tokens = markdown$1.parse(lines.slice(skipped).join("\n"), {});
	const found = {
		headings: [],
		leads: [],
		unread: [],
		said: /* @__PURE__ */ new Set(),
		verbatim: /* @__PURE__ */ new Set()
	};
	for (const [index, token] of tokens.entries()) {
		if (token.map === null) continue;
		const [first, end] = token.map.map((line) => line + skipped);
		take(token, {
			around: [tokens[index - 1], tokens[index + 1]],
			range: {
				first,
				end,
				lines
			}
		}, found);
	}
	const { headings, leads, unread, said, verbatim } = found;
	return {
		lines,
		headings,
		saysSomething: (line) => said.has(line) && !isWhite(lines[line - 1]),
		isVerbatim: (line) => verbatim.has(line),
		leads,
		unread
	};
};
const take = (token, { around: [before, after], range }, found) => {
	if (token.type === "heading_open") {
		if (token.level === 0) found.headings.push(headingOf(token, after?.content ?? "", range));
		return;
	}
	const { first, end } = range;
	const add = (to) => {
		for (let line = first + 1; line <= end; line += 1) to.add(line);
	};
	if (isSaying(token, before)) add(found.said);
	if (token.type === "fence" || token.type === "code_block") add(found.verbatim);
	found.leads.push(...leadsIn$1(token, range));
	if (token.level > 0) return;
	found.unread.push(...unreadIn$1(token, range));
};
const leadsIn$1 = ({ type, level }, { first, end, lines }) => {
	const lead = (at, text) => text === "" ? [] : [{
		line: at + 1,
		text
	}];
	if (type === "paragraph_open" && (level === 0 || level === 2)) {
		const text = lines[first].replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim();
		const rows = lines.slice(first, end).flatMap((line, at) => lead(first + at, firstCell(line)));
		return rows.length > 0 ? rows : lead(first, text);
	}
	if (type !== "html_block" || level > 0) return [];
	return lines.slice(first, end).flatMap((line, at) => {
		const text = /<(?:h[1-6]|summary)\b[^<>]*>(.*)$/i.exec(line)?.[1] ?? "";
		return lead(first + at, text.replaceAll(/<[^<>]*>/g, "").trim());
	});
};
const firstCell = (line) => {
	const row = line.trim();
	const end = row.indexOf("|", 1);
	return row.startsWith("|") && end > 0 ? row.slice(1, end).trim() : "";
};
const headingOf = (token, content, { first, end, lines }) => {
	const text = content.split("\n");
	let labels = 0;
	while (labels < text.length - 1 && isLabel(text[labels])) labels += 1;
	const line = first + labels;
	let start = line;
	for (let above = line - 1; above >= 0 && (isWhite(lines[above]) || isLabel(lines[above])); above -= 1) if (isLabel(lines[above])) start = above;
	return {
		level: Number(token.tag.slice(1)),
		text: text.slice(labels).join("\n"),
		start: start + 1,
		line: line + 1,
		lastLine: end
	};
};
const isWhite = (line) => line.trim() === "";
const isLabel = (line) => line.length < 300 && /^ {0,3}(?:\([^()\s]+\)=|<a\s[^<>]*(?:\/>|>\s*<\/a>))\s*$/.test(line);
const plainDirective = /^(?:admonition|attention|caution|code|code-block|contents|danger|deprecated|error|figure|hint|image|important|list-table|literalinclude|math|mermaid|note|seealso|table|tip|todo|topic|version(?:added|changed|removed)|warning)$/;
const include = /^(?:(?:-{1,2}8<-{1,2}) \S|\{%-? *include|\{!|\{\{ *#?include|:{3,}\{include\})/;
const unreadIn$1 = (token, { first, end, lines }) => {
	if (token.type === "fence") {
		const name = /^\{([\w:.-]+)\}/.exec(token.info.trim())?.[1];
		return name === void 0 || plainDirective.test(name) ? [] : [{
			line: first + 1,
			text: lines[first].trim()
		}];
	}
	if (token.type !== "paragraph_open") return [];
	return lines.slice(first, end).flatMap((text, at) => {
		const colons = /^:{3,}\{([\w:.-]+)\}/.exec(text)?.[1];
		return include.test(text) || colons !== void 0 && !plainDirective.test(colons) ? [{
			line: first + 1 + at,
			text: text.trim()
		}] : [];
	});
};
const isSaying = ({ type, level, content }, before) => {
	switch (type) {
		case "inline": return before?.type !== "heading_open" && isMoreThanTags(level === 1 ? withoutMyst(content) : content);
		case "html_block": return isMoreThanTags(content);
		case "fence":
		case "code_block": return content.trim() !== "";
		default: return false;
	}
};
const withoutMyst = (text) => text.replaceAll(/^ {0,3}(?:\([^()\s]+\)=\s*|%.*|\+{3}(?:[ \t].*)?)$/gm, "");
const isMoreThanTags = (text) => /<img\b/i.test(text) || text.replaceAll(/<!--.*?(?:-->|$)|<[^<>]*>/gs, "").trim() !== "";
const frontMatter = (lines) => {
	const [first = "", ...rest] = lines.slice(0, 200).map((line) => line.trimEnd());
	if (first !== "---" && first !== "+++") return 0;
	return /^["']?[A-Za-z_][\w.-]*["']?\s*[:=]/.test(rest.find((line) => line !== "") ?? "") && rest.includes(first) ? rest.indexOf(first) + 2 : 0;
};

// src/domain/changelog/rst/outline.ts
const readRstOutline = (text) => {
	const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
	const blocks = parseRst(text);
	const names = namesIn$1(blocks);
	const said = /* @__PURE__ */ new Set();
	const verbatim = /* @__PURE__ */ new Set();
	for (const block of blocks) mark(block, {
		said,
		verbatim
	});
	return {
		lines,
		headings: headingsIn(blocks, names),
		saysSomething: (line) => said.has(line) && lines[line - 1].trim() !== "",
		isVerbatim: (line) => verbatim.has(line),
		leads: leadsIn(blocks, names),
		unread: blocks.flatMap(unreadIn)
	};
};
const headingsIn = (blocks, names) => {
	let label;
	return blocks.flatMap((block) => {
		if (block.kind === "target" && block.to === "") label ??= block.line;
		else if (block.kind === "title") {
			const { level, text, line, last: lastLine } = block;
			const start = label ?? line;
			label = void 0;
			return [{
				level,
				text: inlineMarkdown(text, names),
				start,
				line,
				lastLine
			}];
		} else label = void 0;
		return [];
	});
};
const leadsIn = (blocks, names) => blocks.flatMap((block) => {
	const text = leadOf(block);
	return text === void 0 ? [] : [{
		line: block.line,
		text: inlineMarkdown(text, names)
	}];
});
const leadOf = (block) => {
	switch (block?.kind) {
		case "paragraph": return block.lines[0];
		case "entry": return block.term;
		case "item": return leadOf(block.blocks[0]);
		case "directive": return block.argument;
		default: return;
	}
};
const mark = (block, marks) => {
	const add = (lines) => {
		for (let line = block.line; line <= block.last; line += 1) lines.add(line);
	};
	switch (block.kind) {
		case "paragraph":
		case "verse":
			add(marks.said);
			return;
		case "table":
			if (block.lines.some((line) => /[^\s+|=-]/.test(line))) add(marks.said);
			return;
		case "literal":
			add(marks.said);
			add(marks.verbatim);
			return;
		case "entry":
			if (block.term !== "") marks.said.add(block.line);
			break;
		case "directive":
			if (!isSilent(block.name)) add(marks.said);
			if (isVerbatim(block.name)) add(marks.verbatim);
			return;
	}
	for (const inner of inside(block)) mark(inner, marks);
};
const unreadIn = (block) => {
	if (block.kind !== "directive") return [];
	const { name, argument, line } = block;
	return isSelfContained(name) ? [] : [{
		line,
		text: `.. ${name}:: ${argument}`.trimEnd()
	}];
};

// src/domain/changelog/changelog.ts
var changelog_exports = /* @__PURE__ */ __exportAll({
	guessFormat: () => guessFormat,
	readChangelog: () => readChangelog
});
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
			return release === void 0 || release.versions.length === 0 ? [] : [{
				...release,
				line
			}];
		}),
		conflicts: conflictsIn(outline)
	};
};
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
		if (release === void 0) continue;
		const above = open.filter(({ level }) => level < heading.level);
		const around = above.filter((section) => isPart(section, release, members));
		if (around.length < above.length && !release.isDated) continue;
		if (release.isIntroduction && around.some((section) => isSame(section, release))) continue;
		for (const section of open) if (!around.includes(section)) section.end = heading.start - 1;
		const section = {
			...release,
			...draftOf$1(heading, outline)
		};
		sections.push(section);
		open = [...around, section];
	}
	return sections.map((draft) => finish(draft, outline));
};
const draftOf$1 = ({ level, start, line, lastLine }, { lines }) => ({
	level,
	start,
	line,
	headingEnd: lastLine,
	end: lines.length
});
const finish = (draft, outline) => {
	let line = draft.headingEnd + 1;
	while (line <= draft.end && !outline.saysSomething(line)) line += 1;
	const hasContent = line <= draft.end;
	const isUnreleased = draft.isUnreleased || hasContent && saysUnreleased(outline.lines[line - 1]);
	return {
		...draft,
		hasContent,
		isUnreleased
	};
};
const conflictsIn = ({ lines, isVerbatim }) => lines.flatMap((text, at) => /^(?:<{7}|>{7})(?: |$)/.test(text) && !isVerbatim(at + 1) ? [at + 1] : []);
const isPart = (outer, inner, members) => outer.isUnreleased && outer.versions.length === 0 || outer.name === void 0 && inner.name !== void 0 && members.has(inner.name) || outer.versions.some((whole) => inner.versions.some((part) => isVersionPart(parseVersion(whole), parseVersion(part))));
const isSame = (outer, inner) => (inner.name === void 0 || inner.name === outer.name) && outer.versions.some((one) => inner.versions.some((other) => compareVersions(parseVersion(one), parseVersion(other)) === 0));
const isVersionPart = (whole, part) => whole.epoch === part.epoch && whole.release.every((number, position) => number === (part.release[position] ?? 0n)) && (whole.release.length < part.release.length || compareVersions(whole, part) === 0 || isPrerelease(part));

// src/domain/changelog/write/adornment.ts
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const columns = (text) => [...text].reduce((sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : wide.test(letter) ? 2 : 1), 0);
const headingLike = (lines, text) => {
	if (lines.length === 1) return [(/^ {0,3}#{1,6}[ \t]+/.exec(lines[0])?.[0] ?? "") + text];
	const title = lines[lines.length - 2];
	const indent = /^ */.exec(title)[0];
	const isFitted = ({ length }) => length === columns(title.trimEnd()) || length === columns(title.trim()) + 2 * indent.length;
	const least = columns(text) + 2 * indent.length;
	const adornment = (line) => {
		const bare = line.trim();
		return bare[0].repeat(isFitted(bare) ? least : Math.max(least, bare.length));
	};
	return lines.map((line, at) => at === lines.length - 2 ? indent + text : adornment(line));
};
const headingText = (lines) => {
	if (lines.length > 1) return lines[lines.length - 2].trim();
	const text = lines[0].replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, "").trim();
	let end = text.length;
	while (text[end - 1] === "#") end -= 1;
	return end < text.length && (end === 0 || /[ \t]/.test(text[end - 1])) ? text.slice(0, end).trim() : text;
};

// src/domain/changelog/write/escape.ts
const longestText = 500;
const oneLine = (text) => {
	const line = text.toWellFormed().slice(0, 20 * longestText).replaceAll(/(?![\u200d\ufe0f])[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, "").replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return line.length <= longestText ? line : `${line.slice(0, longestText).toWellFormed().replaceAll("�", "").trimEnd()}…`;
};
const token = /(?<![`\w])`(?<code>[^`]*[^`\s][^`]*)`(?!`)|(?<url>\bhttps?:\/\/[^\s<>`"'()[\]{}|\\^]*[^\s<>`"'()[\]{}|\\^.,:;!?*_~])|(?<![\w@./`-])(?<mention>@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]*\w)?)/g;
const escapeText = (text, format) => {
	const line = oneLine(text);
	const write = format === "rst" ? rst : markdown;
	let escaped = "";
	let at = 0;
	for (const match of line.matchAll(token)) {
		const { code, url, mention } = match.groups ?? {};
		const end = match.index + match[0].length;
		const span = url === void 0 ? write.code((code ?? mention ?? "").trim()) : write.url(url);
		escaped += write.plain(line.slice(at, match.index)) + write.apart(span, line[match.index - 1], line[end]);
		at = end;
	}
	return write.start(escaped + write.plain(line.slice(at)));
};
const markdown = {
	plain: (text) => text.replaceAll(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (text) => `\`${text}\``,
	url: (url) => `<${url}>`,
	apart: (span) => span,
	start: (line) => line.replace(/^(?:#{1,6}(?= |$)|[-+=](?= |$)|[-+=|:]{2,}|~~~|%)/, "\\$&").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
};
const rst = {
	plain: (text) => text.replaceAll(/[\\`*|]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (text) => `\`\`${text}\`\``,
	url: (url) => `\`${url.replaceAll("\\", "\\\\").replaceAll("_", "\\_")} <${url.replaceAll("_", "\\_")}>\`__`,
	apart: (span, before, after) => `${before === void 0 || /[\s'"([{<\-/:]/.test(before) ? "" : "\\ "}${span}${after === void 0 || /[\s'")\]}>\-/:.,;!?]/.test(after) ? "" : "\\ "}`,
	start: (line) => line.replace(/^(?:[-+\u2022\u2023\u2043](?= |$)|\.\.(?= |$)|>>>|:(?=[^:])|--?\w|\/\w|(?!\\)[!-/:-@[-`{-~]{2,}$)/, "\\$&").replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#))([.)])(?= |$)/, "$1\\$2").replace(/::$/, ":\\:")
};
const writeLink = ({ text, url }, format) => {
	if (!(url !== void 0 && /^https?:\/\/[^\s<>()`\\]+$/.test(url))) return escapeText(text, format);
	if (format === "markdown") return `[${escapeText(text, format)}](${url})`;
	return `\`${rst.plain(oneLine(text)).replaceAll(/[<>]/g, "\\$&")} <${url.replace(/_$/, "\\_")}>\`__`;
};

// src/domain/changelog/write/group-names.ts
const names = {
	breaking: [
		"breaking changes",
		"breaking change",
		"breaking",
		"backwards incompatible changes",
		"backward incompatible changes",
		"incompatible changes"
	],
	security: ["security", "security fixes"],
	feature: [
		"added",
		"features",
		"feature",
		"feat",
		"new features",
		"new",
		"enhancements",
		"additions"
	],
	change: [
		"changed",
		"changes",
		"improvements",
		"improved",
		"refactor"
	],
	deprecation: [
		"deprecated",
		"deprecations",
		"deprecation notes",
		"deprecations and removals"
	],
	removal: [
		"removed",
		"removals",
		"deprecations and removals",
		"removal"
	],
	fix: [
		"fixed",
		"bug fixes",
		"bugfixes",
		"fixes",
		"fix",
		"bugs fixed",
		"bugfix"
	],
	performance: [
		"performance improvements",
		"performance",
		"perf",
		"speed"
	],
	documentation: [
		"documentation",
		"docs",
		"improved documentation",
		"doc"
	],
	other: [
		"other",
		"misc",
		"miscellaneous",
		"miscellaneous chores",
		"chores",
		"chore",
		"maintenance",
		"internal",
		"other notes"
	]
};
const plainTitle = (title) => title.toLowerCase().replaceAll(/:[a-z_]+:/g, " ").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
const headingFor = (kind, headings) => names[kind].flatMap((name) => headings.filter((heading) => plainTitle(heading) === name))[0];
const keepAChangelog = {
	breaking: "Changed",
	security: "Security",
	feature: "Added",
	change: "Changed",
	deprecation: "Deprecated",
	removal: "Removed",
	fix: "Fixed",
	performance: "Changed",
	documentation: "Changed",
	other: "Changed"
};
const conventional = {
	breaking: "Breaking Changes",
	security: "Security",
	feature: "Features",
	change: "Changes",
	deprecation: "Deprecations",
	removal: "Removals",
	fix: "Bug Fixes",
	performance: "Performance Improvements",
	documentation: "Documentation",
	other: "Other"
};
const verbs = /* @__PURE__ */ new Set([
	"added",
	"changed",
	"deprecated",
	"removed",
	"fixed"
]);
const newHeading = (kind, headings) => {
	const isVerbal = headings.some((heading) => verbs.has(plainTitle(heading)));
	if (headings.length > 0 && !isVerbal) return conventional[kind];
	const title = keepAChangelog[kind];
	return headings.find((heading) => plainTitle(heading) === title.toLowerCase()) ?? title;
};

// src/domain/changelog/write/groups.ts
const writeGroups = ({ groups }, { style, format, told }) => {
	const known = told.map(plainTitle);
	const written = /* @__PURE__ */ new Map();
	for (const group of groups.toSorted((a, b) => rank(a) - rank(b))) {
		const untold = group.lines.toSorted((a, b) => Number(isBreaking(group, b)) - Number(isBreaking(group, a))).filter((line) => !isTold$1(line, known) && oneLine(line.text) !== "");
		if (untold.length === 0) continue;
		const title = style.group === void 0 ? void 0 : titleOf$2(group, style);
		const marks = !/break|incompatib/i.test(title ?? "");
		const items = untold.map((line) => [writeLine({
			...line,
			isBreaking: marks && isBreaking(group, line)
		}, style, format)]);
		const key = plainTitle(title ?? "");
		written.set(key, {
			title: written.get(key)?.title ?? title,
			items: [...written.get(key)?.items ?? [], ...items]
		});
	}
	return [...written.values()];
};
const order$1 = [
	"breaking",
	"security",
	"feature",
	"change",
	"deprecation",
	"removal",
	"fix",
	"performance",
	"documentation",
	"other"
];
const rank = ({ kind }) => order$1.indexOf(kind);
const isBreaking = ({ kind }, line) => kind === "breaking" || line.isBreaking === true;
const titleOf$2 = ({ kind, title }, { groupNames }) => {
	if (title !== void 0) return groupNames.find((name) => plainTitle(name) === plainTitle(title)) ?? title;
	return headingFor(kind, groupNames) ?? newHeading(kind, groupNames);
};
const leastTold = 10;
const isTold$1 = ({ text }, known) => {
	const plain = plainTitle(text);
	return known.some((line) => line === plain || plain.length >= leastTold && line.includes(plain));
};
const writeLine = ({ text, scope, isBreaking: breaks, references = [] }, style, format) => {
	const part = scope === void 0 || oneLine(scope) === "" ? "" : style.scope(escapeText(scope, format));
	const links = references.map((reference) => writeLink(reference, format));
	const told = `${breaks ? "**Breaking:** " : ""}${part}${escapeText(text, format)}`;
	return `${style.marker}${told}${links.length === 0 ? "" : ` (${links.join(", ")})`}`;
};
const linesOf = (groups, style, head) => groups.flatMap(({ title, items }, at) => [
	...at === 0 ? [] : blank(title === void 0 ? style.betweenItems : style.beforeGroup),
	...title === void 0 ? [] : [...head(title), ...blank(style.afterGroup)],
	...spaced(items, style)
]);
const spaced = (items, { betweenItems }) => items.flatMap((item, at) => at === 0 ? item : [...blank(betweenItems), ...item]);
const blank = (count) => Array.from({ length: count }, () => "");

// src/domain/changelog/write/version-form.ts
const word = /(?<![\p{L}\p{N}.])v?\d[\p{L}\p{N}.+!-]*/giu;
const placesOf = (text, version) => [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
	const bare = found.replace(/^v/i, "").replace(/[.\-+]+$/, "");
	return canonicalVersion(bare) === version ? [{
		index: index + found.length - found.replace(/^v/i, "").length,
		text: bare
	}] : [];
});
const replaceVersion = (text, from, to) => {
	let replaced = "";
	let at = 0;
	for (const { index, text: written } of placesOf(text, from)) {
		replaced += text.slice(at, index) + to;
		at = index + written.length;
	}
	return replaced + text.slice(at);
};
const writtenAs = (text, version) => placesOf(text, version)[0]?.text;
const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
const replaceInUrl = (url, versions) => {
	if (versions.size === 0) return url;
	const sorted = [...versions.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<!\\d|\\d\\.)(?:${sorted.map(escaped).join("|")})(?!\\d|\\.\\d|[A-Za-z])`, "g");
	return url.replaceAll(pattern, (found) => versions.get(found) ?? found);
};

// src/domain/changelog/write/link-references.ts
const referencesIn = ({ format, lines, outline, sections }) => {
	const releases = new Set(sections.flatMap(({ versions }) => versions));
	const pattern = format === "rst" ? /^\.\. _`?([^`:]+)`?: +(\S+)\s*$/ : /^ {0,3}\[([^\]]+)\]: +(\S+)\s*$/;
	return lines.flatMap((text, at) => {
		const [, label, url] = outline.isVerbatim(at + 1) ? [] : pattern.exec(text) ?? [];
		if (label === void 0 || url === void 0) return [];
		const version = canonicalVersion(label.replace(/^v(?=\d)/i, ""));
		const isRelease = version !== void 0 && releases.has(version);
		return isRelease || /^unreleased$/i.test(label) ? [{
			line: at + 1,
			label,
			url,
			version: isRelease ? version : void 0
		}] : [];
	});
};
const editReferences = (changelog, entry, text) => {
	const references = referencesIn(changelog);
	const inHeading = editUnreleasedHeading(changelog, entry, text);
	const unreleased = references.find(({ version }) => version === void 0);
	const releases = references.filter(({ version }) => version !== void 0 && version !== entry.version);
	if (references.some(({ version }) => version === entry.version)) return inHeading;
	const [newest, before] = releases;
	if (newest === void 0 && unreleased === void 0) return inHeading;
	const edits = [...inHeading];
	const url = urlOf(entry, {
		unreleased,
		newest,
		before
	});
	const v = /^v/i.exec(newest?.label ?? "")?.[0] ?? "";
	if (url !== void 0) {
		const label = `${v}${entry.version}`;
		const line = changelog.format === "rst" ? `.. _${label}: ${url}` : `[${label}]: ${url}`;
		edits.push(text.insertAfter(newest === void 0 ? unreleased.line : newest.line - 1, [line]));
	}
	if (unreleased !== void 0) {
		const from = newest === void 0 ? void 0 : newest.label.slice(v.length);
		const moved = from === void 0 ? unreleased.url : replaceInUrl(unreleased.url, /* @__PURE__ */ new Map([[from, entry.version]]));
		const next = moved === unreleased.url ? entry.unreleasedUrl ?? moved : moved;
		if (next !== unreleased.url) edits.push(text.replaceIn(unreleased.line, unreleased.url, next));
	}
	return edits;
};
const editUnreleasedHeading = ({ sections, lines }, entry, text) => {
	const at = sections.findIndex(({ isUnreleased, versions }) => isUnreleased && versions.length === 0);
	const newest = sections.slice(at + 1).find(({ versions }) => versions.length === 1);
	const line = sections[at]?.line;
	if (line === void 0 || newest === void 0) return [];
	const url = /(?<=\]\()https?:[^()\s]+(?=\))|(?<=<)https?:[^<>\s]+(?=>)/.exec(lines[line - 1])?.[0];
	const written = writtenAs(lines[newest.headingEnd - 1], newest.versions[0]) ?? writtenAs(lines[newest.line - 1], newest.versions[0]);
	if (url === void 0 || written === void 0) return [];
	const moved = replaceInUrl(url, /* @__PURE__ */ new Map([[written, entry.version]]));
	return moved === url ? [] : [text.replaceIn(line, url, moved)];
};
const urlOf = (entry, { unreleased, newest, before }) => {
	const bare = ({ label }) => label.replace(/^v/i, "");
	if (newest === void 0) return entry.compareUrl;
	const tag = new RegExp(`([^/.]*?)${bare(newest).replaceAll(/[.+]/g, "\\$&")}(\\.{2,3})(?:HEAD|main|master|develop|trunk)$`).exec(unreleased?.url ?? "");
	if (tag !== null && unreleased !== void 0) {
		const [all, prefix = "", dots = ""] = tag;
		return `${unreleased.url.slice(0, unreleased.url.length - all.length)}${prefix}${bare(newest)}${dots}${prefix}${entry.version}`;
	}
	const versions = /* @__PURE__ */ new Map([[bare(newest), entry.version]]);
	if (before !== void 0) versions.set(bare(before), bare(newest));
	const replaced = replaceInUrl(newest.url, versions);
	return replaced === newest.url ? entry.compareUrl : replaced;
};

// src/domain/changelog/write/style.ts
const isBlank = (line) => line === void 0 || line.trim() === "";
const bodyOf = ({ outline, lines }, { headingEnd, end }) => {
	const inside = outline.headings.filter(({ line }) => line > headingEnd && line <= end);
	const lastSaid = (from, to) => {
		let line = to;
		while (line > from && !outline.saysSomething(line)) line -= 1;
		return line;
	};
	const top = Math.min(...inside.map(({ level }) => level));
	const heads = inside.filter(({ level }) => level === top);
	const groups = heads.map((heading, at) => {
		const to = (heads[at + 1]?.start ?? end + 1) - 1;
		const saidLast = lastSaid(heading.lastLine, to);
		return {
			title: headingText(lines.slice(heading.line - 1, heading.lastLine)),
			heading,
			last: saidLast,
			lastItem: lastItemLine(lines, heading.lastLine, saidLast)
		};
	});
	const last = Math.max(lastSaid(headingEnd, end), groups.at(-1)?.heading.lastLine ?? 0, headingEnd);
	return {
		groups,
		last: Math.min(last, Math.max(lines.length, 1))
	};
};
const lastItemLine = (lines, above, last) => {
	const inside = lines.slice(above, last);
	const from = inside.findLastIndex((line) => item.test(line));
	if (from === -1) return last;
	let to = from;
	for (let at = from + 1; at < inside.length && (isBlank(inside[at]) || /^\s/.test(inside[at])); at += 1) if (!isBlank(inside[at])) to = at;
	return above + to + 1;
};
const item = /^(\s{0,3}[-*+\u2022]\s+)\S/;
const blanksAfter = (lines, line) => {
	let count = 0;
	while (line + count < lines.length && isBlank(lines[line + count])) count += 1;
	return count;
};
const blanksBefore = (lines, line) => {
	let count = 0;
	while (line - 2 - count >= 0 && isBlank(lines[line - 2 - count])) count += 1;
	return count;
};
const first = (values, otherwise) => values.find((value) => value !== void 0) ?? otherwise;
const styleOf = (changelog, releases, pending) => {
	const { lines, outline, format } = changelog;
	const bodies = releases.slice(0, 50).map((section) => ({
		section,
		body: bodyOf(changelog, section)
	}));
	const told = bodies.filter(({ section }) => section.hasContent);
	const withGroups = told.filter(({ body }) => body.groups.length > 0);
	const coming = pending === void 0 ? [] : bodyOf(changelog, pending).groups;
	const isFlat = coming.length === 0 && told.length > 0 && withGroups.length * 2 < told.length;
	const groups = [...withGroups.flatMap(({ body }) => body.groups), ...coming];
	const sample = groups[0]?.heading;
	const items = told.flatMap(({ section }) => itemsIn(lines, section)).slice(0, 200);
	const texts = items.map((line) => lines[line - 1]);
	return {
		group: isFlat ? void 0 : groupForm(lines, sample, {
			format,
			level: releases[0]?.level ?? 2
		}),
		groupNames: groups.map(({ title }) => title),
		marker: first(texts.map((text) => item.exec(text)?.[1]), "- "),
		afterHeading: first(told.map(({ section }) => blanksAfter(lines, section.headingEnd)), 1),
		afterGroup: first(groups.map(({ heading }) => blanksAfter(lines, heading.lastLine)), 1),
		beforeGroup: Math.max(format === "rst" ? 1 : 0, first(withGroups.flatMap(({ body }) => body.groups.slice(1).map(({ heading }) => blanksBefore(lines, heading.start))), 1)),
		betweenItems: gapOfItems(lines, items),
		betweenSections: first(releases.slice(1).map(({ start }) => blanksBefore(lines, start)), 1),
		rule: first(bodies.slice(0, -1).map(({ section }) => ruleAt(lines, section)), void 0),
		scope: scopeForm(texts, format)
	};
	function itemsIn(all, { headingEnd, end }) {
		return all.slice(headingEnd, end).flatMap((text, at) => {
			const line = headingEnd + 1 + at;
			return item.test(text) && outline.saysSomething(line) && !outline.isVerbatim(line) ? [line] : [];
		});
	}
};
const groupForm = (lines, sample, { format, level }) => {
	if (sample !== void 0) return lines.slice(sample.line - 1, sample.lastLine);
	if (format === "rst") return ["Added", "~~~~~"];
	return [`${"#".repeat(Math.min(level + 1, 6))} Added`];
};
const gapOfItems = (lines, items) => {
	const gaps = items.slice(1).flatMap((line, at) => {
		const before = blanksBefore(lines, line);
		return lines.slice(items[at], line - 1).filter((text) => !isBlank(text)).every((text) => /^\s/.test(text)) ? [before] : [];
	});
	const loose = gaps.filter((gap) => gap > 0).length;
	return gaps.length > 0 && loose * 2 > gaps.length ? 1 : 0;
};
const ruleAt = (lines, { end }) => {
	let line = end;
	while (line > 0 && isBlank(lines[line - 1])) line -= 1;
	const text = lines[line - 1] ?? "";
	return /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/.test(text) && isBlank(lines[line - 2]) ? text : void 0;
};
const bold = (scope) => `**${scope}:** `;
const scopeForm = (texts, format) => {
	return [
		[/^\s*[-*+] \*\*[\w./ -]+:\*\* /, bold],
		[/^\s*[-*+] \*\*[\w./ -]+\*\*: /, (scope) => `**${scope}**: `],
		[/^\s*[-*+] \*\([\w./ -]+\)\* /, (scope) => `*(${scope})* `],
		[/^\s*[-*+] (?:<[^>]*>[^<]*<[^>]*>)?\(\*\*[\w./ -]+\*\*\) /, (scope) => `(**${scope}**) `],
		[/^\s*[-*+] \([\w./ -]+\): /, (scope) => `(${scope}): `],
		[/^\s*[-*+] [a-z]+\([\w./ -]+\)!?: /, (scope) => `${scope}: `]
	].find(([pattern]) => texts.some((text) => pattern.test(text)))?.[1] ?? (format === "rst" ? (scope) => `**${scope}**: ` : bold);
};

// src/domain/changelog/write/place.ts
const placeOf = (changelog, entry, own) => {
	const outer = outerSections(changelog);
	const isOurs = ({ name }) => own === void 0 || name === own;
	const released = outer.filter((each) => each.versions.length > 0 && !each.isUnreleased);
	const top = released[0]?.line ?? Number.POSITIVE_INFINITY;
	const coming = outer.filter((each) => each.isUnreleased && isOurs(each) && each.line < top);
	const named = coming.find(({ versions }) => versions.length > 0);
	const unnamed = coming.find(({ versions }) => versions.length === 0);
	const isNext = named !== void 0 && (isAbout(named, parseVersion(entry.version)) || unnamed === void 0);
	const releases = released.filter(({ versions }) => versions.length === 1);
	const next = unnamed === void 0 ? void 0 : outer[outer.indexOf(unnamed) + 1];
	const last = outer.at(-1);
	const end = last === void 0 ? introductionEnd(changelog) : bodyOf(changelog, last).last + 1;
	return {
		releases: [...releases.filter(isOurs), ...releases.filter((each) => !isOurs(each))],
		pending: isNext ? named : unnamed?.hasContent ? unnamed : void 0,
		before: (next ?? released[0])?.start ?? end
	};
};
const outerSections = ({ sections }) => {
	let end = 0;
	return sections.filter((section) => {
		const isOuter = section.line > end;
		if (isOuter) end = section.end;
		return isOuter;
	});
};
const introductionEnd = ({ lines, outline }) => {
	const marker = lines.findIndex((line) => /towncrier release notes start|scriv-insert-here|version list/.test(line));
	if (marker >= 0) return marker + 2;
	const heads = new Set(outline.headings.map(({ lastLine }) => lastLine));
	let line = lines.length;
	while (line > 0 && !outline.saysSomething(line) && !heads.has(line)) line -= 1;
	return line + 1;
};

// src/domain/changelog/write/date-form.ts
const months = "January February March April May June July August September October November December".split(" ");
const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)`;
const forms$1 = [
	/\d{4}([-./])(\d{1,2})\1(\d{1,2})/,
	/(\d{1,2})([-./])(\d{1,2})\2\d{4}/,
	new RegExp(`(${month})(\\.?) (\\d{1,2})(?:st|nd|rd|th)?(,?) \\d{4}`, "i"),
	new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (${month})(\\.?)(,?) \\d{4}`, "i")
];
const findDate = (text) => forms$1.map((form) => form.exec(text)?.[0]).find((found) => found !== void 0);
const dateLike = (date, sample, others = []) => {
	const [year = "", monthNumber = "", day = ""] = date.split("-");
	const padded = (text, ...like) => like.some(({ length }) => length === 1) ? String(Number(text)) : text;
	const [iso, numbers, monthFirst, dayFirst] = forms$1.map((form) => form.exec(sample));
	if (iso) return [
		year,
		padded(monthNumber, iso[2], iso[3]),
		padded(day, iso[2], iso[3])
	].join(iso[1]);
	if (numbers) {
		const [first, second] = numbers[2] === "/" && ![sample, ...others].some((each) => Number(/^\d+/.exec(each)?.[0]) > 12) ? [monthNumber, day] : [day, monthNumber];
		return [
			padded(first, numbers[1], numbers[3]),
			padded(second, numbers[1], numbers[3]),
			year
		].join(numbers[2]);
	}
	const name = months[Number(monthNumber) - 1];
	const named = (like) => like.length > 4 || like === "May" && name.length < 5 ? name : name.slice(0, 3);
	if (monthFirst) {
		const [, word = "", dot = "", , comma = ""] = monthFirst;
		return `${named(word)}${named(word) === name ? "" : dot} ${Number(day)}${comma} ${year}`;
	}
	if (dayFirst) {
		const [, , word = "", dot = "", comma = ""] = dayFirst;
		return `${Number(day)} ${named(word)}${named(word) === name ? "" : dot}${comma} ${year}`;
	}
	return date;
};

// src/domain/changelog/write/release-heading.ts
const releaseHeading = (changelog, releases, entry) => {
	const sample = sampleFor(releases, entry);
	if (sample === void 0) return firstHeading(changelog, entry);
	const { lines } = changelog;
	const own = lines.slice(sample.line - 1, sample.headingEnd);
	const dates = releases.flatMap(({ line }) => findDate(lines[line - 1]) ?? []);
	const dated = (text) => {
		const date = findDate(text);
		return date === void 0 ? text : text.replace(date, dateLike(entry.date, date, dates));
	};
	const parts = renamed(headingText(own), sample, entry).replace(/\s*\[?\byanked\b\]?/i, "").split(/(\]\([^()\s]*\)|<?https?:\/\/[^\s<>]+>?)/).map((part, at) => at % 2 === 1 ? linkFor(part, {
		changelog,
		releases,
		sample,
		entry
	}) : dated(replaceVersion(part, sample.versions[0], entry.version)));
	return {
		above: withoutBlankOnly(labels(lines.slice(sample.start - 1, sample.line - 1), sample, entry)),
		lines: headingLike(own, withoutEmptyLink(parts.join(""))),
		below: dateBelow(lines, sample, dated)
	};
};
const sampleFor = (releases, entry) => {
	const named = releases.filter(({ name }) => entry.name === void 0 ? true : name === normalizeName(entry.name));
	const own = (named.length > 0 ? named : releases).filter(({ isYanked }) => !isYanked);
	const size = sizeOf$1(parseVersion(entry.version), parseVersion(own[0]?.versions[0] ?? ""));
	const isLevelled = new Set(own.map(({ level }) => level)).size > 1;
	const alike = own.find((section, at) => {
		const before = own[at + 1];
		return before !== void 0 && sizeOf$1(parseVersion(section.versions[0]), parseVersion(before.versions[0])) === size;
	});
	return (isLevelled ? alike : void 0) ?? own[0] ?? releases[0];
};
const sizeOf$1 = (version, before) => {
	return [0, 1].find((position) => version?.release[position] !== before?.release[position]) ?? 2;
};
const renamed = (text, { name }, entry) => {
	if (entry.name === void 0 || name === normalizeName(entry.name)) return text;
	if (name === void 0) return `${entry.name} ${text}`;
	return text.replace(new RegExp(name.replaceAll("-", "[-_.]+"), "i"), () => entry.name);
};
const linkFor = (part, { changelog, releases, sample, entry }) => {
	const written = (section) => section && writtenAs(headingText(changelog.lines.slice(section.line - 1, section.headingEnd)), section.versions[0]);
	const own = written(sample);
	const before = written(releases[releases.indexOf(sample) + 1]);
	const newest = written(releases[0]);
	const versions = /* @__PURE__ */ new Map();
	if (before !== void 0 && newest !== void 0) versions.set(before, newest);
	if (own !== void 0) versions.set(own, entry.version);
	const replaced = replaceInUrl(part, versions);
	if (replaced !== part) return replaced;
	const address = entry.compareUrl ?? "";
	return part.startsWith("](") ? `](${address})` : part.startsWith("<") ? `<${address}>` : address;
};
const withoutEmptyLink = (text) => text.replace(/\[([^[\]]*)\]\(\)/, "$1").replace(/`([^`<]*?) *<>`__?/, "$1");
const labels = (lines, sample, entry) => lines.flatMap((line) => {
	if (line.trim() === "") return [line];
	const from = sample.versions[0];
	const replaced = replaceVersion(line, from, entry.version);
	if (replaced !== line) return [replaced];
	for (const joint of [
		"-",
		"_",
		"."
	]) {
		const [old, next] = [from, entry.version].map((version) => version.replaceAll(".", joint));
		if (line.includes(old)) return [line.replace(old, next)];
	}
	return [];
});
const withoutBlankOnly = (lines) => lines.every((line) => line.trim() === "") ? [] : lines;
const longestDate = 80;
const dateBelow = (lines, { headingEnd, end }, dated) => {
	let at = headingEnd;
	while (at < end && lines[at].trim() === "") at += 1;
	const line = lines[at] ?? "";
	const date = at < end && line.length < longestDate ? findDate(line) : void 0;
	return date !== void 0 && /^[^\p{L}\p{N}]*(?:(?:release )?date\W*|released?\W*(?:on )?)?[^\p{L}\p{N}]*$/iu.test(line.replace(date, "")) ? [...lines.slice(headingEnd, at), dated(line)] : [];
};
const firstHeading = ({ format, lines, sections, outline }, entry) => {
	const unreleased = sections.find(({ isUnreleased, versions }) => isUnreleased && versions.length === 0);
	const title = entry.name === void 0 ? "" : `${entry.name} `;
	const isBare = unreleased !== void 0 && !lines[unreleased.line - 1].includes("[");
	const text = format === "rst" || isBare ? `${title}${entry.version} - ${entry.date}` : `${title}[${entry.version}] - ${entry.date}`;
	if (unreleased !== void 0) return {
		above: [],
		lines: headingLike(lines.slice(unreleased.line - 1, unreleased.headingEnd), text),
		below: []
	};
	const used = new Set(outline.headings.map(({ lastLine }) => lines[lastLine - 1]?.trim()[0]));
	const letter = [
		"-",
		"~",
		"^"
	].find((each) => !used.has(each)) ?? "-";
	return {
		above: [],
		lines: format === "rst" ? headingLike(["", letter], text) : [`## ${text}`],
		below: []
	};
};

// src/domain/changelog/write/roll-up.ts
const rolledUp = ({ sections }, releases, version) => {
	const isCandidate = ({ versions }) => {
		const other = parseVersion(versions[0]);
		return isPrerelease(other) && other.epoch === version.epoch && isSameRelease(other, version);
	};
	const first = releases.findIndex((section) => !isCandidate(section));
	return releases.slice(0, first === -1 ? releases.length : first).filter((section) => !sections.some((each) => each !== section && each.line > section.line && each.line <= section.end));
};
const isSameRelease = ({ release: one }, { release: other }) => Array.from({ length: Math.max(one.length, other.length) }, (_, at) => (one[at] ?? 0n) === (other[at] ?? 0n)).every(Boolean);
const groupsOf = (changelog, section) => {
	const { lines } = changelog;
	const body = bodyOf(changelog, section);
	const between = (from, to) => {
		const text = lines.slice(from, to);
		const first = text.findIndex((line) => line.trim() !== "");
		return first === -1 ? [] : [text.slice(first)];
	};
	const [top] = body.groups;
	const head = between(section.headingEnd, top === void 0 ? body.last : top.heading.start - 1).map((item) => trimmed(item));
	return [...head.length === 0 ? [] : [{
		title: void 0,
		items: head
	}], ...body.groups.flatMap(({ heading, last }) => {
		const items = between(heading.lastLine, last);
		return items.length === 0 ? [] : [{
			title: headingText(lines.slice(heading.line - 1, heading.lastLine)),
			items
		}];
	})];
};
const trimmed = (lines) => lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);

// src/domain/changelog/write/text-lines.ts
const textLines = (text) => {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
	const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
	const startOf = (line) => starts[line - 1] ?? text.length;
	const endOf = (line) => {
		const next = starts[line];
		return next === void 0 ? text.length : next - (text.slice(next - 2, next) === "\r\n" ? 2 : 1);
	};
	return {
		count: starts.length,
		insertAfter: (line, lines) => {
			const start = startOf(line + 1);
			const isUnended = line >= starts.length && text.length > starts[0];
			const added = lines.join(eol);
			return {
				start,
				end: start,
				text: isUnended ? eol + added : added + eol
			};
		},
		remove: (first, last) => ({
			start: startOf(first),
			end: startOf(last + 1),
			text: ""
		}),
		replace: (first, last, lines) => ({
			start: startOf(first),
			end: endOf(last),
			text: lines.join(eol)
		}),
		replaceIn: (line, from, to) => {
			const start = text.indexOf(from, startOf(line));
			return {
				start,
				end: start + from.length,
				text: to
			};
		}
	};
};

// src/domain/changelog/write/insert.ts
const insertRelease = (changelog, entry, options) => {
	const { text } = changelog;
	const own = entry.name === void 0 ? void 0 : normalizeName(entry.name);
	if (changelog.conflicts.length > 0) return refused$1(`line ${changelog.conflicts[0]} is a mark of an unsolved conflict`);
	const version = parseVersion(entry.version);
	if (version === void 0) return refused$1(`${entry.version} is no version by PEP 440`);
	const there = changelog.sections.find((section) => !section.isUnreleased && !section.mayCountCommits && isAbout(section, version) && (own === void 0 || section.name === own || section.name === void 0));
	if (there !== void 0) return refused$1(`line ${there.line} is a section of ${entry.version} already`);
	const plan = placeOf(changelog, entry, own);
	const sorted = [...write({
		changelog,
		entry,
		plan,
		prereleases: options.prereleases
	}), ...editReferences(changelog, entry, textLines(text))].filter(({ start, end, text: added }) => start < end || added !== "").toSorted((a, b) => a.start - b.start);
	return readBack(replaceSpans(text, sorted), {
		entry,
		options,
		edits: sorted,
		before: changelog
	});
};
const refused$1 = (why) => ({
	kind: "refused",
	why
});
const write = ({ changelog, entry, plan, prereleases }) => {
	const { lines, format, text } = changelog;
	const { releases, pending } = plan;
	const at = textLines(text);
	const style = styleOf(changelog, releases, pending);
	const heading = releaseHeading(changelog, releases, entry);
	const version = parseVersion(entry.version);
	const rolled = prereleases === "rollup" && !isPrerelease(version) ? rolledUp(changelog, releases, version) : [];
	const head = (title) => headingLike(style.group ?? [`### ${title}`], title);
	const told = [pending, ...rolled].flatMap((section) => section === void 0 ? [] : lines.slice(section.headingEnd, section.end));
	const joined = join([...rolled.flatMap((section) => groupsOf(changelog, section)), ...writeGroups(entry, {
		style,
		format,
		told
	})]);
	const groups = joined.length > 0 || pending !== void 0 ? joined : nothing$2(style);
	const removals = rolled.map((section) => removeSection(at, {
		changelog,
		section
	}));
	const top = [
		...heading.above,
		...heading.lines,
		...heading.below
	];
	if (pending === void 0) {
		const body = linesOf(groups, style, head);
		const section = [
			...top,
			...blank(style.afterHeading),
			...body
		];
		return [at.insertAfter(plan.before - 1, separated(section, {
			changelog,
			style,
			before: plan.before
		})), ...removals];
	}
	return [
		pending.versions.length > 0 ? at.replace(pending.start, markedTo(changelog, pending), top) : at.insertAfter(pending.headingEnd, [
			...endOf(style),
			...top,
			...blanksAfter(lines, pending.headingEnd) === 0 ? blank(style.afterHeading) : []
		]),
		...addTo(at, {
			changelog,
			pending,
			groups,
			style,
			head
		}),
		...removals
	];
};
const markedTo = ({ lines }, { headingEnd, end }) => {
	const at = lines.findIndex((line, index) => index >= headingEnd && line.trim() !== "");
	return at !== -1 && at < end && saysUnreleased(lines[at]) ? at + 1 : headingEnd;
};
const nothing$2 = (style) => [{
	title: void 0,
	items: [[`${style.marker}No changes.`]]
}];
const join = (groups) => {
	const joined = /* @__PURE__ */ new Map();
	for (const { title, items } of groups) {
		const key = title?.toLowerCase() ?? "";
		joined.set(key, {
			title: joined.get(key)?.title ?? title,
			items: [...joined.get(key)?.items ?? [], ...items]
		});
	}
	return [...joined.values()].toSorted((a, b) => Number(a.title !== void 0) - Number(b.title !== void 0));
};
const endOf = ({ rule, betweenSections }) => rule === void 0 ? blank(betweenSections) : [
	"",
	rule,
	...blank(betweenSections)
];
const separated = (section, { changelog, style, before }) => {
	const { lines } = changelog;
	const isFirst = lines.slice(0, before - 1).every((line) => line.trim() === "");
	const isLast = lines.slice(before - 1).every((line) => line.trim() === "");
	return [
		...!isFirst && (lines[before - 2] ?? "").trim() !== "" ? blank(Math.max(1, isLast ? style.betweenSections : 1)) : [],
		...section,
		...isLast ? [] : changelog.sections.some(({ start }) => start === before) ? endOf(style) : blank((lines[before - 1] ?? "").trim() === "" ? 0 : 1)
	];
};
const addTo = (at, { changelog, pending, groups, style, head }) => {
	const body = bodyOf(changelog, pending);
	const edits = [];
	const rest = groups.filter(({ title, items }) => {
		const same = title === void 0 ? void 0 : body.groups.find((group) => group.title.toLowerCase() === title.toLowerCase());
		if (same === void 0) return true;
		const isEmpty = same.last === same.heading.lastLine;
		edits.push(at.insertAfter(same.lastItem, [...blank(isEmpty ? style.afterGroup : style.betweenItems), ...spaced(items, style)]));
		return false;
	});
	if (rest.length === 0) return edits;
	const isList = /^\s{0,3}[-*+\u2022]\s/.test(changelog.lines[body.last - 1] ?? "");
	const gap = rest[0].title === void 0 ? isList ? style.betweenItems : 1 : style.beforeGroup;
	return [...edits, at.insertAfter(body.last, [...blank(gap), ...linesOf(rest, style, head)])];
};
const removeSection = (at, { changelog, section }) => {
	const { lines, sections } = changelog;
	const next = sections.find(({ start }) => start > section.end);
	const { last } = bodyOf(changelog, section);
	const isBare = lines.slice(last, section.end).every((line) => /^[\s*_-]*$/.test(line));
	if (next !== void 0 && isBare) return at.remove(section.start, next.start - 1);
	return at.remove(section.start, last + blanksAfter(lines, last));
};
const readBack = (text, { entry, options, edits, before }) => {
	const after = readChangelog(text, options.names, before.format);
	const version = parseVersion(entry.version);
	const section = after.sections.find((each) => isAbout(each, version) && !each.isUnreleased);
	if (section === void 0 || !section.hasContent) return refused$1("the release would not be found in what is written");
	const kept = before.sections.filter(({ isUnreleased, versions }) => !isUnreleased && versions.length > 0).length;
	if (options.prereleases === "keep" && after.sections.length < kept) return refused$1("a release that is there would not be found any more");
	return {
		kind: "inserted",
		text,
		edits,
		changelog: after,
		section
	};
};

// src/domain/changelog/write/new-file.ts
const newChangelog = (format, unreleasedUrl) => {
	if (format === "rst") return [
		"Changelog\n=========\n",
		"All notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n",
		"Unreleased\n----------\n"
	].join("\n");
	return [
		"# Changelog\n",
		"All notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n",
		"## [Unreleased]\n",
		...unreleasedUrl === void 0 ? [] : [`[Unreleased]: ${unreleasedUrl}\n`]
	].join("\n");
};

// src/domain/changes/short-id.ts
const shortId = ({ id }) => id.slice(0, 9);

// src/domain/release-files/release-entry.ts
const releaseEntry = (released, { name, ...rules }) => {
	const told = released.flatMap(({ changes, becauseOf }) => [...changes.filter((change) => isTold(change, rules.types)).map((change) => tellChange(change, rules.types)), ...becauseOf.map(({ package: sibling }) => tellSibling(sibling, rules.plan))]);
	const once = [...new Map(told.map((each) => [each.key, each])).values()];
	const groups = Map.groupBy(once, ({ title, kind }) => title ?? kind);
	const [{ proposed: version }] = released;
	return {
		version,
		date: rules.date,
		...name === void 0 ? {} : { name },
		groups: [...groups.values()].map((all) => {
			const [{ kind, title }] = all;
			return {
				kind,
				...title === void 0 ? {} : { title },
				lines: all.map(({ line }) => line)
			};
		})
	};
};
const tellChange = (change, types) => ({
	key: `${change.id} ${change.type} ${change.text}`,
	kind: change.breaking ? "breaking" : kindOf(change.type),
	title: change.breaking ? void 0 : types.get(change.type)?.section,
	line: lineOf(change)
});
const tellSibling = (sibling, { packages }) => {
	const to = packages.find(({ name }) => name === sibling)?.proposed;
	const text = `Works with ${sibling}${to === void 0 ? "" : ` ${to}`}`;
	return {
		key: text,
		kind: "change",
		title: void 0,
		line: { text }
	};
};
const isTold = ({ bump, type }, types) => bump !== "none" || types.get(type)?.section !== void 0;
const kinds = [
	[/^(?:break|major)/, "breaking"],
	[/^secur/, "security"],
	[/^(?:feat|add|new|enhanc|minor)/, "feature"],
	[/^deprec/, "deprecation"],
	[/^remov/, "removal"],
	[/^(?:fix|bug|hotfix|patch)/, "fix"],
	[/^perf/, "performance"],
	[/^doc/, "documentation"]
];
const kindOf = (type) => kinds.find(([form]) => form.test(type))?.[1] ?? "change";
const lineOf = ({ source, id, text, note, scope, breaking, pullRequest }) => {
	const told = pullRequest === void 0 ? text : text.replace(new RegExp(`\\s*\\(#${pullRequest}\\)\\s*$`), "");
	const isOther = note !== "" && note !== text;
	const references = [...pullRequest === void 0 ? [] : [{ text: `#${pullRequest}` }], ...source === "commit" ? [{ text: shortId({ id }) }] : []];
	return {
		text: isOther ? `${told}: ${note}` : told,
		...scope === void 0 ? {} : { scope },
		isBreaking: breaking,
		references
	};
};

// src/domain/release-files/write-changelogs.ts
const writeChangelogs = (plan, { changelogs, ...rest }) => {
	const { members } = rest.workspace;
	const names = members.map(({ name }) => name);
	const writing = {
		...rest,
		plan,
		names,
		beginning: beginnings(names)
	};
	const wanted = plan.packages.filter(({ name }) => !writing.isElsewhere(name));
	const byFile = Map.groupBy(wanted, ({ name }) => pathOf(changelogs.get(name)));
	const sharing = Map.groupBy(members, ({ name }) => pathOf(changelogs.get(name)));
	const written = [...byFile].map(([path, releasing]) => {
		const file = changelogs.get(releasing[0].name);
		const why = file.kind === "outside" ? "it leads out of the repository" : file.kind === "unread" ? file.why : void 0;
		if (why !== void 0) return refused(releasing, path, why);
		return writeFile({
			path,
			file,
			sharing: sharing.get(path).length,
			releasing
		}, writing);
	});
	return {
		sections: new Map(written.flatMap(({ sections }) => [...sections])),
		findings: written.flatMap(({ findings }) => findings)
	};
};
const refused = (releasing, file, why) => ({
	sections: /* @__PURE__ */ new Map(),
	findings: [changelogNotWritten({
		packages: releasing.map(({ name }) => name),
		file,
		why
	})]
});
const beginnings = (names) => {
	const known = /* @__PURE__ */ new Map();
	return (format) => {
		const changelog = known.get(format) ?? readChangelog(newChangelog(format), names, format);
		known.set(format, changelog);
		return changelog;
	};
};
const writeFile = ({ path, file, sharing, releasing }, writing) => {
	const { workspace, edited, prereleases, names } = writing;
	let changelog = changelogNow(path, file, writing);
	const isNamed = changelog.sections.some(({ name }) => name !== void 0 && names.includes(name));
	const find = ({ name, proposed }) => findSection(changelog, {
		path,
		name,
		version: parseVersion(proposed)
	});
	const groups = entriesOf(releasing, {
		sharing,
		isNamed
	});
	for (const { released, isNamed: hasName } of groups.toReversed()) {
		const [first] = released;
		if (find(first) !== void 0) continue;
		const name = hasName ? workspace.members.find((member) => member.name === first.name).rawName : void 0;
		const entry = releaseEntry(released, {
			...writing,
			name
		});
		const inserted = insertRelease(changelog, entry, {
			names,
			prereleases
		});
		if (inserted.kind === "refused") return refused(released, path, inserted.why);
		edited.set(path, inserted.text);
		changelog = inserted.changelog;
	}
	const sections = releasing.flatMap((each) => {
		const section = find(each);
		return section === void 0 ? [] : [[each.name, section]];
	});
	return {
		sections: new Map(sections),
		findings: []
	};
};
const changelogNow = (path, file, { workspace, edited, names, beginning }) => {
	const known = file.kind === "found" ? file.changelog : void 0;
	const format = known?.format ?? (path.endsWith(".rst") ? "rst" : "markdown");
	const text = edited.files.readText(join$2(topOf(workspace), path));
	if (text === void 0) return beginning(format);
	return known?.text === text ? known : readChangelog(text, names, format);
};
const pathOf = (file) => file.kind === "missing" ? file.begun : file.file;
const entriesOf = (releasing, { sharing, isNamed }) => {
	if (sharing <= 1) return [{
		released: releasing,
		isNamed: false
	}];
	const isOne = new Set(releasing.map(({ proposed }) => proposed)).size === 1;
	const isWhole = releasing.length === sharing || releasing.some(({ path }) => path === ".");
	if (isOne && isWhole && !isNamed) return [{
		released: releasing,
		isNamed: false
	}];
	return releasing.map((each) => ({
		released: [each],
		isNamed: isNamed || each.path !== "."
	}));
};
const findSection = (changelog, { path, name, version }) => {
	const all = sectionsFor(changelog, name).filter((each) => !each.isUnreleased && isAbout(each, version));
	const section = all.find((each) => each.name === name) ?? all[0];
	if (section === void 0) return void 0;
	const { lines } = changelog;
	return {
		path,
		heading: headingText(lines.slice(section.line - 1, section.headingEnd)),
		block: lines.slice(section.line - 1, bodyOf(changelog, section).last).join("\n"),
		notes: notesOf(changelog, section)
	};
};

// src/domain/fragments/renderers.ts
const renderersOf = (files, workspace, members) => {
	const rootMember = workspace.members.find(({ path }) => path === ".");
	const root = homeAt(files, workspace, {
		path: ".",
		tool: workspace.rootTool,
		rawName: rootMember?.rawName ?? ""
	});
	const isRootDone = members.some(({ path }) => path === ".");
	return new Map(members.flatMap((member) => {
		const { name, path, tool, rawName } = member;
		const own = path === "." ? root : homeAt(files, workspace, {
			path,
			tool,
			rawName
		});
		const found = ofHome(own, root) ?? (isRootDone ? void 0 : ofHome(root, root));
		return found === void 0 ? [] : [[name, found]];
	}));
};
const ofHome = (home, root) => towncrier(home, root) ?? scriv(home);
const within = ({ path }, inner) => normalize$1(join$2(path, inner));
const towncrier = (home, root) => {
	const own = towncrierSettings(home.tool, home.read);
	const settings = own ?? towncrierSettings(root.tool, root.read);
	if (settings === void 0) return void 0;
	const folders = towncrierRules(settings, home).folders.map(({ folder }) => folder);
	if (own === void 0 && !folders.some((folder) => home.list(folder) !== void 0)) return void 0;
	const config = root.read("towncrier.toml").kind === "text" ? "towncrier.toml" : "pyproject.toml";
	return {
		tool: "towncrier",
		home: home.path,
		config: own === void 0 ? config : void 0,
		changelog: within(home, textAt(settings, "filename") ?? "NEWS.rst"),
		folders: folders.map((folder) => within(home, folder))
	};
};
const scriv = (home) => {
	const found = readScriv(home, "");
	if (found === void 0) return void 0;
	return {
		tool: "scriv",
		home: home.path,
		config: void 0,
		changelog: within(home, scrivChangelog(scrivSettings(home.tool, home.read) ?? {})),
		folders: [within(home, found.folder)]
	};
};
const changelogFolder = ({ changelog }) => {
	const cut = changelog.search(/[{}$]/);
	return cut === -1 ? parent(changelog) ?? "." : changelog.slice(0, Math.max(0, changelog.lastIndexOf("/", cut))) || ".";
};

// src/domain/changes/fragments/changeset-text.ts
const readChangesetText = (file) => {
	const parts = /^\ufeff?---[ \t]*\r?\n(?<matter>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/m.exec(file)?.groups;
	if (parts === void 0) return void 0;
	const lines = (parts.matter ?? "").split(/\r?\n/).map((row) => row.replace(/\s+#.*$/, "").trim()).filter((row) => row !== "" && !row.startsWith("#")).map((row) => /^(?<quote>["']?)(?<name>[\w.@/-]+)\k<quote>\s*:\s*(?<other>["']?)(?<bump>[\w-]+)\k<other>$/.exec(row)?.groups);
	if (lines.some((line) => line === void 0)) return void 0;
	return {
		lines: lines.map((line) => ({
			name: line.name,
			bump: line.bump
		})),
		text: (parts.text ?? "").trim()
	};
};

// src/domain/release-files/take-changesets.ts
const takeChangesets = ({ packages }, { workspace, edited }) => {
	const released = new Set(packages.map(({ name }) => name));
	const members = new Set(workspace.members.map(({ name }) => name));
	const used = packages.flatMap(({ changes }) => changes.filter(({ source }) => source === "fragment").map(({ id }) => id));
	for (const path of new Set(used.filter((id) => /(?:^|\/)\.changeset\/[^/]+$/.test(id)))) {
		const text = edited.files.readText(join$2(topOf(workspace), path));
		if (text === void 0) continue;
		const isWaiting = (readChangesetText(text)?.lines ?? []).map(({ name }) => normalizeName(name)).some((name) => members.has(name) && !released.has(name));
		edited.set(path, isWaiting ? withoutLines(text, released) : void 0);
	}
};
const withoutLines = (text, names) => text.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (_, start, matter) => {
	return `${start}${matter.split(/(?<=\n)/).filter((line) => {
		const [, name] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(line) ?? [];
		return name === void 0 || !names.has(normalizeName(name));
	}).join("")}`;
});

// src/stages/release-files/render-in-copy.ts
const renderInCopy = async ({ packages, renderers, copy, workspace, edited }, { date }, { files, tools, signal }) => {
	const sections = /* @__PURE__ */ new Map();
	const findings = [];
	const byHome = Map.groupBy(packages, ({ name }) => `${renderers.get(name).tool} ${renderers.get(name).home}`);
	for (const all of byHome.values()) {
		const renderer = renderers.get(all[0].name);
		const { tool, home } = renderer;
		const version = all[0].proposed;
		const versions = all.map(({ name, proposed }) => `${name} ${proposed}`);
		if (all.some(({ proposed }) => proposed !== version)) {
			findings.push(rendererShared({
				tool,
				home,
				versions
			}));
			continue;
		}
		const before = textsOf(renderer, copy, files);
		const pinned = pinnedIn(files.readText(join$2(copy.root, "uv.lock")), tool);
		const made = await tools.render({
			renderer,
			root: copy.root,
			version,
			date,
			pinned,
			signal
		});
		if (made.kind === "failed") {
			findings.push(rendererFailed({
				tool,
				home,
				words: made.words
			}));
			continue;
		}
		const after = textsOf(renderer, copy, files);
		const whole = (path) => normalize$1(join$2(workspace.prefix, path));
		const changed = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
		for (const path of changed) edited.set(whole(path), after.get(path));
		const news = changed.filter((path) => after.get(path) !== void 0);
		for (const { name } of all) {
			const section = sectionIn(news, {
				name,
				version,
				whole,
				texts: after
			});
			if (section !== void 0) sections.set(name, section);
		}
		if (news.length === 0) findings.push(rendererFailed({
			tool,
			home,
			words: "it changed no file"
		}));
	}
	return {
		sections,
		findings
	};
};
const textsOf = (renderer, { root }, files) => {
	const folders = new Set([changelogFolder(renderer), ...renderer.folders].map(normalize$1));
	return new Map([...folders].flatMap((folder) => (files.list(join$2(root, folder)) ?? []).flatMap(({ name, kind }) => {
		const path = normalize$1(join$2(folder, name));
		const text = kind === "file" ? files.readText(join$2(root, path)) : void 0;
		return text === void 0 ? [] : [[path, text]];
	})));
};
const pinnedIn = (lock, tool) => {
	const parsed = parseToml(lock ?? "");
	return (parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : []).find((each) => aTable.accepts(each) && each.name === tool && typeof each.version === "string")?.version;
};
const sectionIn = (paths, { name, version, whole, texts }) => {
	for (const path of paths) {
		const text = texts.get(path);
		const format = path.endsWith(".md") ? "markdown" : "rst";
		const changelog = readChangelog(text, [name], format);
		const found = findSection(changelog, {
			path: whole(path),
			name,
			version: parseVersion(version)
		});
		if (found !== void 0) return found;
		if (changelog.sections.length === 0) return {
			path: whole(path),
			heading: "",
			block: text.trim(),
			notes: text.trim()
		};
	}
};

// src/stages/release-files/make-release-files.ts
const makeReleaseFiles = async ({ plan, survey, changelogs, files }, wish, ports) => {
	const { workspace } = survey;
	const { packages } = plan;
	if (packages.length === 0) return {
		changes: [],
		sections: /* @__PURE__ */ new Map(),
		filesOf: () => [],
		findings: []
	};
	const top = topOf(workspace);
	const edited = editFiles(files, top);
	const findings = [...await writeVersions(plan, {
		workspace,
		edited,
		versionFiles: wish.versionFiles
	})];
	const versions = edited.changes();
	const renderers = wish.changes === "commits" || wish.changes === "off" ? noRenderers : renderersOf(files, workspace, survey.members);
	const rendered = packages.filter(({ name, changes }) => {
		const renderer = renderers.get(name);
		return renderer !== void 0 && (renderer.tool === "towncrier" || changes.some(({ source }) => source === "fragment"));
	});
	const isElsewhere = (name) => rendered.some((each) => each.name === name);
	const { prereleaseSections: prereleases, date } = wish;
	const own = writeChangelogs(plan, {
		workspace,
		edited,
		changelogs,
		prereleases,
		date,
		types: ports.config.commitTypes,
		isElsewhere
	});
	findings.push(...own.findings);
	if (wish.changes !== "commits" && wish.changes !== "off") takeChangesets(plan, {
		workspace,
		edited
	});
	const sections = new Map(own.sections);
	const isLocked = workspace.hasLock && wish.depth === "whole";
	if ((rendered.length > 0 || isLocked) && !findings.some(({ severity }) => severity === "error")) try {
		var _usingCtx$5 = _usingCtx();
		const copy = _usingCtx$5.a(await openCopy(survey, wish, ports));
		if (rendered.length > 0) {
			const made = await renderInCopy({
				packages: rendered,
				renderers,
				copy,
				workspace,
				edited
			}, wish, ports);
			findings.push(...made.findings);
			for (const [name, section] of made.sections) sections.set(name, section);
		}
		if (isLocked && versions.length > 0) findings.push(...await lockInCopy({
			copy,
			workspace,
			edited,
			versions
		}, ports));
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
	const changes = edited.changes();
	const shared = wish.depth === "told" && workspace.hasLock && versions.length > 0 ? [normalize$1(join$2(workspace.prefix, "uv.lock"))] : [];
	return {
		changes,
		sections,
		findings,
		filesOf: filesOf(changes, {
			made: {
				plan,
				survey
			},
			sections,
			shared
		})
	};
};
const noRenderers = /* @__PURE__ */ new Map();
const openCopy = async ({ workspace, past }, { run }, { copies, signal }) => await copies.make({
	topLevel: past?.topLevel,
	root: workspace.root,
	members: workspace.members.map(({ path }) => path),
	into: (await run.scratch.folder("copy")).path,
	signal
});
const filesOf = (changes, { made: { plan, survey }, sections, shared }) => {
	const isChanged = new Set(changes.map(({ path }) => path));
	const byPackage = new Map(plan.packages.map(({ name, edits, changes: told }) => [name, [
		...edits.map(({ file }) => file),
		...[sections.get(name)?.path ?? []].flat(),
		...told.filter(({ source }) => source === "fragment").map(({ id }) => id)
	].filter((file) => isChanged.has(file))]));
	const known = new Set([...byPackage.values()].flat());
	const rest = [...changes.map(({ path }) => path).filter((path) => !known.has(path)), ...shared];
	const { workspace } = survey;
	const inWorkspace = (path) => relative$1(workspace.root, join$2(topOf(workspace), path));
	const owned = rest.map((path) => ({
		path,
		owner: ownerOf(inWorkspace(path), workspace)?.name
	}));
	const restOf = (name) => owned.filter(({ owner }) => owner === void 0 || owner === name || !byPackage.has(owner)).map(({ path }) => path);
	return (name) => [.../* @__PURE__ */ new Set([...byPackage.get(name) ?? [], ...restOf(name)])].toSorted();
};

// src/domain/changes/fragments/fragment.ts
const defaults$1 = {
	breaking: "major",
	"breaking changes": "major",
	major: "major",
	removal: "major",
	removed: "major",
	added: "minor",
	changed: "minor",
	deprecated: "minor",
	deprecation: "minor",
	enhancement: "minor",
	feat: "minor",
	feature: "minor",
	features: "minor",
	improvement: "minor",
	minor: "minor"
};
const bumpOfNews = (type, configured) => configured.get(type)?.bump ?? (Object.hasOwn(defaults$1, type) ? defaults$1[type] : "patch");

// src/domain/changes/combine.ts
const newsChanges = (entries, bringers, configured) => entries.map((entry) => {
	const bringer = bringers.get(entry.path);
	const touched = entry.packages.filter((name) => bringer?.packages.includes(name));
	const bump = entry.bump ?? bumpOfNews(entry.type, configured);
	return {
		source: "fragment",
		id: entry.path,
		time: 0,
		pullRequest: bringer?.pullRequest ?? entry.number,
		packages: entry.packages.length > 1 && touched.length > 0 ? touched : entry.packages,
		type: entry.type,
		scope: void 0,
		breaking: bump === "major",
		text: entry.text.split("\n").map(inertLine).join("\n"),
		note: "",
		bump
	};
});
const combine = (name, reads, { gathered, news }) => {
	const history = gathered.packages.get(name);
	const own = news.filter(({ packages }) => packages.includes(name));
	if (reads === "commits") return {
		history,
		fragments: [],
		unread: [],
		findings: []
	};
	const silent = {
		...history,
		changes: [],
		unread: 0
	};
	if (reads === "off") return {
		history: {
			...silent,
			releaseAs: []
		},
		fragments: [],
		unread: [],
		findings: []
	};
	if (reads === "fragments") return {
		history: silent,
		fragments: own,
		unread: [],
		findings: []
	};
	const speakerFor = (change) => own.find(({ id, pullRequest }) => {
		return pullRequest !== void 0 && pullRequest === change.pullRequest || gathered.fragments.get(id)?.commit === change.id;
	});
	const covered = history.changes.flatMap((change) => {
		const fragment = speakerFor(change);
		return fragment === void 0 ? [] : [{
			change,
			fragment
		}];
	});
	const spoken = new Set(covered.map(({ change }) => change));
	return {
		history: {
			...history,
			changes: history.changes.filter((change) => !spoken.has(change))
		},
		fragments: own,
		unread: covered.map(({ change, fragment }) => ({
			source: "commit",
			id: change.id,
			why: `${fragment.id} speaks for it: ${change.text}`,
			packages: [name]
		})),
		findings: covered.filter(({ change, fragment }) => change.breaking && fragment.bump !== "major").map(({ change, fragment }) => fragmentSmaller({
			name,
			fragment: fragment.id,
			bump: fragment.bump,
			commit: change.id
		}))
	};
};

// src/domain/changes/fragments/news.ts
const joined = (all) => ({
	entries: all.flatMap(({ entries }) => entries),
	findings: all.flatMap(({ findings }) => findings)
});

// src/domain/changes/fragments/changeset-news.ts
const folder = ".changeset";
const bumps = [
	"major",
	"minor",
	"patch",
	"none"
];
const changesetNews = (at) => {
	const files = at.home.list(folder);
	if (files === void 0) return void 0;
	const isChangeset = (name) => name.endsWith(".md") && !/^readme\.md$/i.test(name);
	const read = files.filter(({ name, kind }) => kind === "file" && isChangeset(name)).map(({ name }) => fileNews$1(name, at));
	if (isOfAnotherLanguage(at) && read.every(({ entries }) => entries.length === 0)) return void 0;
	return joined(read);
};
const isOfAnotherLanguage = ({ home }) => home.read("package.json").kind === "text";
const fileNews$1 = (name, at) => {
	const path = normalize$1(join$2(at.prefix, join$2(folder, name)));
	const source = at.home.read(join$2(folder, name));
	if (source.kind !== "text") return {
		entries: [],
		findings: [fragmentNotRead({
			file: path,
			why: "leads out of the repository"
		})]
	};
	const changeset = readChangesetText(source.text);
	if (changeset === void 0) return {
		entries: [],
		findings: [fragmentNotRead({
			file: path,
			why: "has no packages and bumps between two lines of ---, one to a line"
		})]
	};
	const read = changeset.lines.map((line) => lineNews(line, {
		path,
		text: changeset.text,
		at
	}));
	return joined(read);
};
const lineNews = (line, { path, text, at }) => {
	const name = normalizeName(line.name);
	const bump = bumps.find((each) => each === line.bump);
	const isKnown = at.names.includes(name);
	const findings = [];
	if (!isKnown && !isOfAnotherLanguage(at)) findings.push(fragmentPackageUnknown({
		file: path,
		name: line.name,
		nearest: nearest(name, at.names)
	}));
	if (isKnown && bump === void 0) findings.push(fragmentTypeUnknown({
		file: path,
		type: line.bump,
		nearest: nearest(line.bump, bumps),
		known: bumps
	}));
	const entry = {
		path,
		type: line.bump,
		number: void 0,
		packages: [name],
		text,
		bump
	};
	return {
		entries: isKnown && bump !== void 0 ? [entry] : [],
		findings
	};
};

// src/domain/changes/fragments/scriv-text.ts
const readScrivText = (text, format, marker = "scriv-insert-here") => {
	const all = text.split(/\r\n|[\n\r]/);
	const start = all.findIndex((line) => line.includes(marker));
	const lines = all.slice(start + 1).map((line) => line.trimEnd());
	const sections = /* @__PURE__ */ new Map();
	const open = (category) => {
		const paragraphs = sections.get(category) ?? [];
		sections.set(category, paragraphs);
		paragraphs.push("");
		return paragraphs;
	};
	if (format === "md") readMarkdown(lines, open);
	else readRst(lines, open);
	return new Map([...sections].map(([category, paragraphs]) => [category, paragraphs.filter((each) => each !== "").map((each) => each.trimEnd())]));
};
const readMarkdown = (lines, open) => {
	let paragraphs;
	let mark;
	let isComment = false;
	for (const line of lines) {
		if (isComment) {
			isComment = !line.endsWith("-->");
			continue;
		}
		if (/^\s*<!--/.test(line)) {
			isComment = !line.endsWith("-->");
			continue;
		}
		if (/^<a id=(['"])[-.\w]+\1><\/a>$/.test(line)) continue;
		const [, heading] = /^(#+ )/.exec(line) ?? [];
		if (heading !== void 0 && (mark === void 0 || line.startsWith(mark))) {
			mark = heading;
			paragraphs = open(line.slice(heading.length).trimStart());
		} else if (line === "") paragraphs?.push("");
		else {
			paragraphs ??= open(void 0);
			paragraphs[paragraphs.length - 1] += `${line}\n`;
		}
	}
};
const isUnderline = (line) => line.length >= 3 && /^[!-/:-@[-`{-~]/.test(line) && [...line].every((letter) => letter === line[0]);
const isComment = (line) => line.startsWith("..") && !/^(?:\.\.\.|\.\. [_[|])/.test(line) && !/^.. [\w+:.-]+::/.test(line);
const readRst = (lines, open) => {
	let paragraphs;
	let mark;
	let before = "";
	for (const line of lines) {
		if (isComment(line) || /^.. _[-.\w]+:$/.test(line)) continue;
		if (isUnderline(line) && (mark === void 0 || line[0] === mark)) {
			if (paragraphs === void 0 || paragraphs.at(-1) === "") continue;
			paragraphs.pop();
			paragraphs = open(before);
			mark = line[0];
		} else if (line === "") paragraphs?.push("");
		else {
			paragraphs ??= open(void 0);
			paragraphs[paragraphs.length - 1] += `${line}\n`;
			before = line;
		}
	}
};

// src/domain/changes/fragments/scriv-news.ts
const usualCategories = [
	"Removed",
	"Added",
	"Changed",
	"Deprecated",
	"Fixed",
	"Security"
];
const scrivNews = (at) => {
	const { home, owners } = at;
	const found = readScriv(home, owners[0] ?? "");
	if (found === void 0) return void 0;
	const categories = categoriesOf(at);
	const read = found.waiting.map((file) => fileNews(file, at, categories));
	return joined(read);
};
const fileNews = (file, { home, owners, prefix }, categories) => {
	const path = normalize$1(join$2(prefix, join$2(home.path, file)));
	const source = home.read(file);
	if (source.kind !== "text") return {
		entries: [],
		findings: [fragmentNotRead({
			file: path,
			why: "leads out of the repository"
		})]
	};
	const sections = readScrivText(source.text, file.endsWith(".md") ? "md" : "rst");
	const entries = [];
	const findings = [];
	for (const [category, paragraphs] of sections) {
		if (!(category === void 0 ? categories.length === 0 : categories.includes(category)) && paragraphs.length > 0) {
			findings.push(fragmentTypeUnknown({
				file: path,
				type: category ?? "",
				nearest: nearest(category ?? "", categories),
				known: categories
			}));
			continue;
		}
		for (const text of paragraphs) entries.push({
			path,
			type: (category ?? "changed").toLowerCase(),
			number: void 0,
			packages: owners,
			text,
			bump: void 0
		});
	}
	return {
		entries,
		findings
	};
};
const categoriesOf = ({ home }) => listOf(scrivSettings(home.tool, home.read)?.categories) ?? usualCategories;

// src/domain/changes/fragments/towncrier-name.ts
const readNewsName = (name, { types, orphanPrefix }) => {
	const parts = name.split(".");
	const at = parts.findLastIndex((part, index) => index > 0 && types.has(part));
	if (at === -1) return void 0;
	const issue = parts.slice(0, at).join(".").trim();
	return {
		issue: orphanPrefix !== "" && issue.startsWith(orphanPrefix) ? "" : issue.replace(/^0+(?=\d+$)/, ""),
		type: parts[at]
	};
};
const likelyPart = (name) => name.split(".").slice(1).filter((part) => !/^(?:md|rst|txt|\d+)$/.test(part)).at(-1) ?? "";

// src/domain/changes/fragments/towncrier-news.ts
const towncrierNews = (at) => {
	const { home, root } = at;
	const own = towncrierSettings(home.tool, home.read);
	const settings = own ?? towncrierSettings(root.tool, root.read);
	if (settings === void 0) return void 0;
	const rules = towncrierRules(settings, home);
	const isThere = rules.folders.some(({ folder }) => home.list(folder) !== void 0);
	if (own === void 0 && !isThere) return void 0;
	const read = rules.folders.map((each) => folderNews(at, rules, each));
	return joined(read);
};
const folderNews = (at, { types, ignored, orphanPrefix }, { folder, section }) => {
	const { home, names } = at;
	const ofSection = [section, baseName(folder)].map(normalizeName).find((name) => names.includes(name));
	const packages = at.owners.length > 1 && ofSection !== void 0 ? [ofSection] : at.owners;
	const entries = [];
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const { name, kind } of home.list(folder) ?? []) {
		if (kind !== "file" || ignored(name)) continue;
		const path = normalize$1(join$2(at.prefix, join$2(home.path, join$2(folder, name))));
		const said = readNewsName(name, {
			types,
			orphanPrefix
		});
		if (said === void 0) {
			const type = likelyPart(name);
			findings.push(fragmentTypeUnknown({
				file: path,
				type,
				nearest: nearest(type, types),
				known: [...types]
			}));
			continue;
		}
		const source = home.read(join$2(folder, name));
		const key = `${said.issue} ${said.type} ${/\.(\d+)(?:\.[a-z]+)?$/.exec(name)?.[1] ?? ""}`;
		if (source.kind !== "text") findings.push(fragmentNotRead({
			file: path,
			why: "leads out of the repository"
		}));
		else if (said.issue !== "" && seen.has(key)) findings.push(fragmentNotRead({
			file: path,
			why: "is there twice, under two names"
		}));
		else entries.push({
			path,
			type: said.type,
			number: numberOf(said.issue),
			packages,
			text: source.text.trim(),
			bump: void 0
		});
		seen.add(key);
	}
	return {
		entries,
		findings
	};
};
const numberOf = (issue) => /^\d{1,9}$/.test(issue) ? Number(issue) : void 0;

// src/domain/changes/fragments/read-news.ts
const readNews = (files, workspace, members) => {
	const names = members.map(({ name }) => name);
	const rootMember = workspace.members.find(({ path }) => path === ".");
	const root = homeAt(files, workspace, {
		path: ".",
		tool: workspace.rootTool,
		rawName: rootMember?.rawName ?? ""
	});
	const common = {
		root,
		prefix: workspace.prefix,
		names
	};
	const own = members.map((member) => {
		const { name, path, tool, rawName } = member;
		const home = path === "." ? root : homeAt(files, workspace, {
			path,
			tool,
			rawName
		});
		return {
			name,
			found: [towncrierNews, scrivNews].flatMap((read) => read({
				...common,
				home,
				owners: [name]
			}) ?? [])
		};
	});
	const without = own.filter(({ found }) => found.length === 0).map(({ name }) => name);
	const isRootDone = members.some(({ path }) => path === ".");
	const atRoot = {
		...common,
		home: root,
		owners: without
	};
	const shared = isRootDone || without.length === 0 ? [] : [towncrierNews, scrivNews].flatMap((read) => read(atRoot) ?? []);
	const changesets = changesetNews({
		...common,
		home: root,
		owners: names
	});
	const all = [
		...own.flatMap(({ found }) => found),
		...shared,
		...changesets === void 0 ? [] : [changesets]
	];
	const tooled = changesets !== void 0 ? names : shared.length > 0 ? names : names.filter((name) => !without.includes(name));
	const read = joined(all);
	const told = new Set(read.findings.map(({ file }) => file));
	return {
		entries: read.entries,
		findings: [...read.findings, ...strayed(readFragments(files, workspace, members), {
			prefix: workspace.prefix,
			told
		})],
		tooled: new Set(tooled)
	};
};
const strayed = (fragments, { prefix, told }) => {
	const seen = /* @__PURE__ */ new Set();
	return [...fragments].flatMap(([name, all]) => all.flatMap(({ tool, folder, astray }) => {
		const paths = astray.map((path) => normalize$1(join$2(prefix, path))).filter((path) => !told.has(path) && !seen.has(path));
		for (const path of paths) seen.add(path);
		return (tool === "towncrier" || tool === "scriv" || tool === "changesets") && paths.length > 0 ? [fragmentsAstray({
			package: name,
			tool,
			files: paths,
			folder
		})] : [];
	}));
};

// src/domain/release-plan/widen.ts
const clauseForm = /(===|==|!=|~=|<=|>=|<|>)(\s*)([^\s,]+)/g;
const widen = (specifier, version) => {
	const text = formatVersion(version);
	const widened = specifier.replaceAll(clauseForm, (clause, operator, space, bound) => {
		const parsed = parseSpecifiers(clause);
		if (parsed === void 0 || admits(parsed, text)) return clause;
		const raised = raise(operator, bound, version);
		return raised === void 0 ? clause : `${operator}${space}${raised}`;
	});
	const parsed = parseSpecifiers(widened);
	return parsed !== void 0 && admits(parsed, text) ? widened : void 0;
};
const raise = (operator, bound, version) => {
	const isPrefix = bound.endsWith(".*");
	const old = parseVersion(isPrefix ? bound.slice(0, -2) : bound);
	if (old === void 0) return operator === "===" ? formatVersion(version) : void 0;
	switch (operator) {
		case "==": return isPrefix ? `${formatVersion(atLength(version, old.release.length))}.*` : formatVersion(version);
		case "===":
		case "<=": return formatVersion(version);
		case "~=": return formatVersion({
			...atLength(version, old.release.length),
			pre: version.pre,
			dev: version.dev
		});
		case "<": return formatVersion(above(old, version));
		default: return;
	}
};
const atLength = ({ epoch, release }, length) => ({
	epoch,
	release: Array.from({ length }, (_, place) => release[place] ?? 0n),
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
});
const above = (old, version) => {
	const place = Math.max(0, old.release.findLastIndex((number) => number !== 0n));
	const release = old.release.map((_, index) => {
		const number = version.release[index] ?? 0n;
		if (index < place) return number;
		return index === place ? number + 1n : 0n;
	});
	return {
		...old,
		epoch: version.epoch,
		release
	};
};

// src/domain/release-plan/dependents.ts
const leftBy = (member, moves, { bounds, prefix }) => {
	const left = member.requirements.flatMap((declared) => {
		const move = moves.get(declared.requirement.name);
		if (move === void 0 || declared.requirement.name === member.name || declared.kind === "group") return [];
		const specifier = publishedSpecifier(declared, move, bounds);
		return specifier === void 0 || admits(parseSpecifiers(specifier) ?? [], move.to) ? [] : [{
			declared,
			move,
			specifier
		}];
	});
	const because = left.map(({ declared, move, specifier }) => ({
		package: declared.requirement.name,
		from: move.from,
		specifier
	}));
	const changes = left.filter(({ declared }) => !takesBound(declared.requirement) && isWritten(declared)).map(({ declared, move }) => ({
		declared,
		move,
		to: widened(declared, move.to)
	}));
	return {
		because: distinct(because),
		edits: distinct(changes.flatMap(({ declared, to }) => to === void 0 ? [] : [editOf({
			prefix,
			member,
			declared,
			to
		})])),
		findings: changes.flatMap(({ declared, move, to }) => to !== void 0 ? [] : [cannotWiden({
			name: member.name,
			requirement: declared.requirement.text,
			version: `${declared.requirement.name} ${move.to}`
		})])
	};
};
const publishedSpecifier = ({ requirement }, { from }, bounds) => {
	if (requirement.url !== void 0) return void 0;
	return takesBound(requirement) ? boundOf(bounds, parseVersion(from)) : requirement.specifier;
};
const widened = ({ requirement }, version) => {
	const { text, specifier, spans } = requirement;
	const changed = widen(specifier, parseVersion(version));
	const span = spans.specifier;
	if (changed === void 0 || span === void 0) return void 0;
	const written = text.slice(span.start, span.end).replace(specifier, () => changed);
	return `${text.slice(0, span.start)}${written}${text.slice(span.end)}`;
};
const editOf = ({ prefix, member, declared, to }) => ({
	kind: "requirement",
	package: member.name,
	file: memberPlace({ prefix }, member, []).file,
	table: declared.table,
	from: declared.requirement.text,
	to
});
const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

// src/domain/changes/change.ts
const sizes$1 = [
	"none",
	"patch",
	"minor",
	"major"
];
const greater = (a, b) => sizes$1.indexOf(a) >= sizes$1.indexOf(b) ? a : b;
const greatest = (bumps) => [...bumps].reduce(greater, "none");

// src/domain/release-plan/own-wish.ts
const ownWish = (candidate, changes, { request, forceUnchanged }) => {
	const { name } = candidate.member;
	const bump = greatest(changes.map((change) => change.bump));
	const given = request.own.get(name);
	const wish = given ?? request.all;
	const asked = wish.kind === "auto" ? readReleaseAs(name, candidate.history.releaseAs) : void 0;
	if (asked !== void 0) return {
		...asked,
		bump,
		isMoved: true
	};
	const isTouched = candidate.history.commits > 0 || candidate.fragments.length > 0;
	const isMoved = isMovedBy(wish, {
		candidate,
		isTouched,
		bump
	}) || given !== void 0 && given.kind !== "auto" || forceUnchanged;
	return {
		wish,
		bump: forceUnchanged && bump === "none" && wish.kind === "auto" ? "patch" : bump,
		isMoved,
		by: "bump",
		findings: []
	};
};
const isMovedBy = ({ kind }, { candidate, isTouched, bump }) => {
	const { base } = candidate;
	if (base === void 0) return isTouched;
	if (kind === "auto") return bump !== "none";
	const isWaiting = kind === "stable" && !isFinal(parseVersion(base.version));
	return kind === "stable" ? isWaiting || bump !== "none" : isTouched;
};
const readReleaseAs = (name, all) => {
	const [first] = all;
	if (first === void 0) return void 0;
	const { text, commit } = first;
	const by = `Release-As of ${commit.slice(0, 9)}`;
	const version = parseVersion(text);
	if (version === void 0) return {
		wish: { kind: "auto" },
		by,
		findings: [releaseAsInvalid({
			name,
			commit,
			text
		})]
	};
	const others = [...new Set(all.map((each) => each.text).filter((each) => each !== text))];
	const findings = others.length === 0 ? [] : [releaseAsTwice({
		name,
		used: formatVersion(version),
		commit,
		others
	})];
	return {
		wish: {
			kind: "exact",
			version
		},
		by,
		findings
	};
};

// src/domain/bump/propose.ts
const nothing$1 = { kind: "nothing" };
const refuse = (refusal) => ({
	kind: "refused",
	refusal
});
const propose = (question) => {
	const { wish, base } = question;
	if (wish.kind === "exact") return exact(wish.version, question);
	if (base === void 0) return firstRelease(question);
	if (wish.kind === "post") return unlessPrepared(nextPost(base, question.taken), question);
	const size = askedSize(question, base);
	if (size === void 0) return nothing$1;
	const unclear = isFinal(base) && wish.kind !== "size" ? unclearNumbers(base) : void 0;
	if (unclear !== void 0) return refuse(unclear);
	const target = targetOf(question, {
		base,
		size
	});
	const phase = phaseOf(question, base);
	const proposal = phase === void 0 ? found(target) : prerelease(question, target, phase);
	return proposal.kind === "version" ? asWritten(proposal.version, question) : proposal;
};
const unlessPrepared = (version, { stated }) => stated !== void 0 && compareVersions(stated, version) === 0 ? {
	kind: "prepared",
	version: stated
} : found(version);
const found = (version) => ({
	kind: "version",
	version
});
const asWritten = (version, { stated, base }) => {
	if (stated === void 0 || base === void 0 || compareVersions(stated, base) <= 0) return found(version);
	if (compareVersions(stated, version) < 0) return found(version);
	return stated.dev === void 0 && stated.local.length === 0 ? {
		kind: "prepared",
		version: stated
	} : found(developed(stated));
};
const firstRelease = ({ stated, wish, prerelease: asked, taken }) => {
	if (stated === void 0) return nothing$1;
	const start = developed(stated);
	const phase = wish.kind === "phase" ? wish.phase : asked;
	const plain = wish.kind === "size" ? step(start, wish.size) : wish.kind === "stable" ? finalOf(start) : start;
	const version = phase !== void 0 && isFinal(plain) ? {
		...plain,
		pre: {
			phase,
			number: 1n
		}
	} : plain;
	return isTaken(version, taken) ? refuse({
		why: "taken",
		version
	}) : {
		kind: "version",
		version
	};
};
const developed = (version) => ({
	...version,
	dev: void 0,
	local: []
});
const askedSize = ({ bump, wish }, base) => {
	if (wish.kind === "size") return wish.size;
	if (bump !== "none") return sizeFor(bump, base);
	return wish.kind === "phase" || wish.kind === "stable" && !isFinal(base) ? "patch" : void 0;
};
const earliestYear = 1990n;
const latestYear = 2200n;
const unclearNumbers = (version) => {
	const [first = 0n] = version.release;
	if (first >= earliestYear && first <= latestYear) return {
		why: "calendar",
		version
	};
	return version.release.length > 3 ? {
		why: "numbers",
		version
	} : void 0;
};
const targetOf = (question, { base, size }) => {
	const { taken, stated } = question;
	const line = taken.filter((each) => isSameLine(each, base, size));
	const asked = isFinal(base) ? step(base, size) : begun(question, {
		base,
		size
	});
	const ahead = stated !== void 0 && compareVersions(stated, base) > 0 ? [finalOf(stated)] : [];
	const target = latest$1([asked, ...ahead]);
	const top = latest$1(line.filter((each) => isFinal(each) && compareVersions(each, target) >= 0));
	const free = top === void 0 ? target : step(top, size);
	const begunLater = latest$1(line.filter((each) => compareVersions(finalOf(each), free) > 0));
	return begunLater === void 0 ? free : finalOf(begunLater);
};
const begun = ({ taken, wish }, { base, size }) => {
	const own = finalOf(base);
	if (unclearNumbers(own) !== void 0) return own;
	const before = taken.filter((each) => isFinal(each) && each.epoch === base.epoch && compareVersions(each, base) < 0);
	const lastFinal = latest$1(before);
	if (lastFinal !== void 0) {
		const asked = step(lastFinal, wish.kind === "size" ? size : sizeFor(size, lastFinal));
		return compareVersions(asked, own) > 0 ? asked : own;
	}
	const [, minor = 0n, patch = 0n] = own.release;
	const has = patch !== 0n ? "patch" : minor !== 0n ? "minor" : "major";
	const order = [
		"patch",
		"minor",
		"major"
	];
	return order.indexOf(size) > order.indexOf(has) ? step(own, size) : own;
};
const phaseOf = ({ wish, stated, prerelease: asked }, base) => {
	if (wish.kind === "stable") return void 0;
	if (wish.kind === "phase") return wish.phase;
	const isAhead = stated !== void 0 && compareVersions(stated, base) > 0;
	return asked ?? base.pre?.phase ?? (isAhead ? stated.pre?.phase : void 0);
};
const phases = [
	"a",
	"b",
	"rc"
];
const prerelease = ({ taken, base, wish, prerelease: asked }, target, phase) => {
	const of = [...taken, ...base === void 0 ? [] : [base]];
	const before = latest$1(of.filter((each) => each.pre !== void 0 && compareVersions(finalOf(each), target) === 0));
	if (before?.pre === void 0) return {
		kind: "version",
		version: {
			...target,
			pre: {
				phase,
				number: 1n
			}
		}
	};
	const isAsked = wish.kind === "phase" || asked !== void 0;
	const isBack = phases.indexOf(phase) < phases.indexOf(before.pre.phase);
	if (isBack && isAsked) return refuse({
		why: "back",
		version: before,
		phase
	});
	const next = isBack ? before.pre.phase : phase;
	const number = before.pre.phase === next ? before.pre.number + 1n : 1n;
	return {
		kind: "version",
		version: {
			...target,
			pre: {
				phase: next,
				number
			}
		}
	};
};
const nextPost = (base, taken) => {
	const own = {
		...base,
		dev: void 0,
		local: [],
		post: void 0
	};
	const same = (each) => compareVersions({
		...each,
		post: void 0,
		dev: void 0,
		local: []
	}, own) === 0;
	const before = latest$1([base, ...taken].filter((each) => same(each) && each.post !== void 0));
	return {
		...own,
		post: before?.post === void 0 ? 1n : before.post + 1n
	};
};
const exact = (version, question) => {
	const { taken, base } = question;
	if (version.local.length > 0) return refuse({
		why: "local",
		version
	});
	if (isTaken(version, taken)) return refuse({
		why: "taken",
		version
	});
	if (base !== void 0 && compareVersions(version, base) <= 0) return refuse({
		why: "not greater",
		version,
		than: base
	});
	return base === void 0 ? found(version) : unlessPrepared(version, question);
};
const isTaken = (version, taken) => taken.some((each) => compareVersions(each, version) === 0);
const latest$1 = (versions) => versions.reduce((best, each) => best === void 0 || compareVersions(each, best) > 0 ? each : best, void 0);

// src/domain/release-plan/decide.ts
const decide = (asked) => {
	const question = questionOf(asked);
	const proposal = propose(question);
	const name = asked.candidates.map(({ member }) => member.name).join(", ");
	const finding = proposal.kind === "refused" ? explain(proposal.refusal, {
		name,
		by: asked.by
	}) : void 0;
	return {
		proposal,
		step: stepOf(question, proposal),
		finding
	};
};
const questionOf = ({ candidates, bump, wish, prerelease }) => {
	const all = (texts) => texts.flatMap((text) => text === void 0 ? [] : parseVersion(text) ?? []);
	return {
		base: latest(all(candidates.map(({ base }) => base?.version))),
		stated: latest(all(candidates.map(({ stated }) => stated))),
		taken: all(candidates.flatMap(({ taken }) => taken)),
		bump,
		wish,
		prerelease
	};
};
const latest = (versions) => versions.toSorted(compareVersions).at(-1);
const stepOf = ({ base, bump, wish }, proposal) => {
	if (wish.kind === "exact") return "exact";
	if (base === void 0) return "first";
	if (wish.kind === "post") return "post";
	if (wish.kind === "stable" && !isFinal(base)) return "stable";
	if (proposal.kind === "version" && proposal.version.pre !== void 0) return proposal.version.pre.phase;
	if (wish.kind === "size") return wish.size;
	return bump === "none" ? "patch" : sizeFor(bump, base);
};
const explain = (refusal, { name, by }) => {
	const version = formatVersion(refusal.version);
	switch (refusal.why) {
		case "calendar":
		case "numbers": return numbersUnclear({
			name,
			version,
			why: refusal.why
		});
		case "back": return phaseGoesBack({
			name,
			version,
			phase: refusal.phase
		});
		case "taken": return versionNotFree({
			name,
			version,
			why: "was used before",
			from: by
		});
		case "local": return versionNotFree({
			name,
			version,
			why: "is a local one, which indexes refuse",
			from: by
		});
		case "not greater": return versionNotFree({
			name,
			version,
			why: `is not newer than ${formatVersion(refusal.than)}`,
			from: by
		});
	}
};

// src/domain/release-plan/units.ts
const unitsOf = (candidates, groups) => {
	const chosen = candidates.filter(({ leftOut }) => leftOut === void 0).toSorted(byName$2);
	const grouped = new Map(groups.flatMap((group) => group.members.map((name) => [name, group])));
	return [...Map.groupBy(chosen, ({ member }) => grouped.get(member.name)?.name ?? `\0${member.name}`).values()].map((own) => ({
		group: grouped.get(own[0].member.name),
		candidates: own
	}));
};
const byName$2 = (a, b) => a.member.name < b.member.name ? -1 : 1;
const moversOf = ({ group, candidates }, isMoving) => {
	const moving = candidates.filter(({ member }) => isMoving(member.name));
	return moving.length > 0 && group?.versioning === "lockstep" ? candidates : moving;
};

// src/domain/release-plan/settle-moves.ts
const settleMoves = (rules) => {
	let pulled = /* @__PURE__ */ new Map();
	for (;;) {
		const decided = decideAll(rules, pulled);
		const moves = new Map([...decided].flatMap(([name, { candidate, proposal }]) => moveOf(name, candidate, proposal)));
		const left = rules.dependents === "none" ? /* @__PURE__ */ new Map() : leftByAll(rules, moves, decided);
		if ([...left.keys()].every((name) => decided.has(name))) return new Map([...decided].map(([name, each]) => [name, {
			...each,
			left: left.get(name) ?? nothing
		}]));
		pulled = new Map([...pulled, ...left]);
	}
};
const nothing = {
	because: [],
	edits: [],
	findings: []
};
const decideAll = ({ units, own, prerelease }, pulled) => {
	const isMoving = (name) => own.get(name).isMoved || pulled.has(name);
	return new Map(units.flatMap((unit) => {
		const movers = moversOf(unit, isMoving);
		if (movers.length === 0) return [];
		const wishes = movers.map(({ member }) => own.get(member.name));
		const leading = strongest(wishes.filter(({ isMoved }) => isMoved));
		const isPulled = movers.some(({ member }) => pulled.has(member.name));
		const decided = decide({
			candidates: unit.candidates,
			bump: greatest([...wishes.map(({ bump }) => bump), isPulled ? "patch" : "none"]),
			wish: leading?.wish ?? { kind: "auto" },
			by: leading?.by ?? "bump",
			prerelease
		});
		return movers.map((candidate) => [candidate.member.name, {
			...decided,
			candidate,
			unit
		}]);
	}));
};
const strongest = (wishes) => wishes.find(({ wish }) => wish.kind === "exact") ?? wishes.find(({ wish }) => wish.kind !== "auto") ?? wishes[0];
const moveOf = (name, { base, stated }, proposal) => {
	if (proposal.kind !== "version" && proposal.kind !== "prepared") return [];
	const to = formatVersion(proposal.version);
	return [[name, {
		from: base?.version ?? stated ?? to,
		to
	}]];
};
const leftByAll = ({ units, bounds, prefix }, moves, decided) => new Map(units.flatMap(({ candidates }) => candidates).filter(({ member, base }) => base !== void 0 || decided.has(member.name)).map(({ member }) => [member.name, leftBy(member, moves, {
	bounds,
	prefix
})]).filter(([, { because }]) => because.length > 0));

// src/domain/release-plan/words.ts
const sizes = [
	["major", "breaking"],
	["minor", "minor"],
	["patch", "patch"]
];
const reasonFor = ({ step, left, unit, candidate }, changes, by) => {
	if (step === "first") return "the first release";
	if (step === "exact") return `${by} asks for it`;
	if (step === "stable") return `the final release after ${candidate.base.version}`;
	const counts = sizes.flatMap(([size, word]) => {
		const count = changes.filter(({ bump }) => bump === size).length;
		return count === 0 ? [] : [`${count} ${word}`];
	});
	if (counts.length > 0) {
		const all = changes.filter(({ bump }) => bump !== "none").length;
		return `${counts.join(", ")} change${all === 1 ? "" : "s"} since ${candidate.since}`;
	}
	const [because] = left.because;
	if (because !== void 0) return `it requires ${because.package}${because.specifier}, which the new ${because.package} leaves`;
	if (unit.group !== void 0 && unit.candidates.length > 1) return `the group ${unit.group.name} has one version`;
	return "it is asked for";
};
const whyUnchanged = ({ leftOut, since, history, base, stated, isTold }, moved) => {
	if (leftOut !== void 0) return leftOut;
	if (moved?.proposal.kind === "prepared") return `${formatVersion(moved.proposal.version)} is prepared, and not released yet`;
	if (moved?.proposal.kind === "refused") return "its next version is not clear";
	if (stated !== void 0 && (base === void 0 ? isTold : isAhead(stated, base.version))) return `${stated} is prepared, and not released yet`;
	if (moved?.proposal.kind === "nothing") return "its version is a tag's, and there is none yet";
	const { commits, unread } = history;
	if (commits === 0) return `nothing since ${since}`;
	const what = commits === 1 ? "one commit" : `${commits} commits`;
	if (unread === commits) return `${what} since ${since}, ${commits === 1 ? "which" : "none of which"} could ${commits === 1 ? "not " : ""}be read`;
	return `${what} since ${since}, ${commits === 1 ? "which releases nothing" : "none of which releases anything"}`;
};
const isAhead = (stated, last) => {
	const version = parseVersion(stated);
	return version.dev === void 0 && version.local.length === 0 && compareVersions(version, parseVersion(last)) > 0;
};

// src/domain/release-plan/plan-release.ts
const planRelease = (asked) => {
	const candidates = asked.candidates.toSorted((a, b) => a.member.name < b.member.name ? -1 : 1);
	const changes = new Map(candidates.map((each) => [each.member.name, changesOf$1(each)]));
	const own = new Map(candidates.map((each) => [each.member.name, wishOf(each, changes.get(each.member.name), asked)]));
	const moved = settleMoves({
		...asked,
		units: unitsOf(candidates, asked.groups),
		own
	});
	const packages = [...moved].flatMap(([name, each]) => planned(each, {
		changes: changes.get(name),
		by: own.get(name).by,
		tagFormats: asked.tagFormats
	}));
	const names = new Set(packages.map(({ name }) => name));
	const rest = candidates.filter(({ member }) => !names.has(member.name));
	return {
		packages: packages.toSorted(byName$1),
		unchanged: [...rest.map((each) => unchanged(each, moved.get(each.member.name))), ...asked.unreleasable].toSorted(byName$1),
		unread: asked.unread.toSorted((a, b) => key(a) < key(b) ? -1 : 1),
		findings: sorted([
			...[...own.values()].flatMap(({ findings }) => findings),
			...[...moved.values()].flatMap(({ finding, left }) => [...finding === void 0 ? [] : [finding], ...left.findings]),
			...sharedReleaseAs(candidates),
			...unreadable$1(rest.filter(({ member }) => !moved.has(member.name))),
			...asked.dependents === "none" ? [] : leftBehind(candidates, packages, asked)
		])
	};
};
const byName$1 = (a, b) => a.name < b.name ? -1 : 1;
const key = ({ source, id, why }) => `${source} ${id} ${why}`;
const changesOf$1 = ({ history, fragments }) => {
	const rank = {
		major: 0,
		minor: 1,
		patch: 2,
		none: 3
	};
	const text = ({ id, type, text }) => `${id} ${type} ${text}`;
	return [...fragments, ...history.changes].toSorted((a, b) => rank[a.bump] - rank[b.bump] || a.time - b.time || (text(a) < text(b) ? -1 : 1));
};
const wishOf = (candidate, changes, asked) => {
	const wish = ownWish(candidate, changes, asked);
	if (candidate.leftOut !== void 0) return {
		...wish,
		isMoved: false,
		findings: []
	};
	const isPrepared = candidate.base === void 0 && candidate.isTold && asked.request.own.get(candidate.member.name) === void 0;
	return wish.findings.some(({ severity }) => severity === "error") || isPrepared ? {
		...wish,
		isMoved: false
	} : wish;
};
const planned = (moved, { changes, by, tagFormats }) => {
	const { candidate, proposal, step, left } = moved;
	if (proposal.kind !== "version" && proposal.kind !== "prepared") return [];
	const { member, stated, base, versionFile } = candidate;
	const version = formatVersion(proposal.version);
	if (proposal.kind === "prepared" && stated === version) return [];
	const edit = stated === void 0 || versionFile === void 0 || stated === version ? [] : [{
		kind: "version",
		package: member.name,
		file: versionFile,
		from: stated,
		to: version
	}];
	return [{
		name: member.name,
		path: member.path,
		current: stated ?? base?.version,
		proposed: version,
		bump: step,
		reason: reasonFor(moved, changes, by),
		tag: formatTag(tagFormats, {
			name: member.name,
			version
		}),
		changes,
		becauseOf: left.because,
		edits: [...edit, ...left.edits],
		installers: []
	}];
};
const unchanged = (candidate, moved) => ({
	name: candidate.member.name,
	version: candidate.stated ?? candidate.base?.version,
	reason: whyUnchanged(candidate, moved)
});
const sharedReleaseAs = (candidates) => {
	const newest = candidates.flatMap(({ member, history, leftOut }) => {
		const [first] = history.releaseAs;
		return first === void 0 || leftOut !== void 0 ? [] : [{
			name: member.name,
			...first
		}];
	});
	return [...Map.groupBy(newest, ({ commit }) => commit)].filter(([, all]) => all.length > 1).map(([commit, all]) => releaseAsShared({
		commit,
		version: all[0].text,
		packages: all.map(({ name }) => name)
	}));
};
const unreadable$1 = (candidates) => {
	const silent = candidates.filter(({ history, leftOut }) => leftOut === void 0 && history.unread > 0 && history.unread === history.commits);
	return [...Map.groupBy(silent, ({ history, since }) => `${history.commits} ${since}`).values()].map((all) => nothingReadable({
		packages: all.map(({ member }) => member.name),
		commits: all[0].history.commits,
		since: all[0].since
	}));
};
const leftBehind = (candidates, packages, publishing) => {
	const moves = new Map(packages.map(({ name, current, proposed }) => [name, {
		from: current ?? proposed,
		to: proposed
	}]));
	return candidates.flatMap(({ member, leftOut, base }) => {
		if (leftOut === void 0 || base === void 0) return [];
		return leftBy(member, moves, publishing).because.map(({ package: name, specifier }) => dependentLeftOut({
			name: member.name,
			requirement: `${name}${specifier}`,
			version: `${name} ${moves.get(name).to}`,
			reason: leftOut
		}));
	});
};
const sorted = (findings) => findings.toSorted((a, b) => `${a.code} ${a.package ?? ""} ${a.message}` < `${b.code} ${b.package ?? ""} ${b.message}` ? -1 : 1);

// src/domain/bump/wish.ts
const bumpWords = [
	"auto",
	"major",
	"minor",
	"patch",
	"stable",
	"a",
	"b",
	"rc",
	"post"
];

// src/domain/release-plan/request.ts
const readBumps = (rows, members) => {
	const own = /* @__PURE__ */ new Map();
	const findings = [];
	let all = { kind: "auto" };
	for (const row of rows) {
		const [, rawName, word = row] = /^([A-Za-z0-9][\w.-]*)\s*:\s*(\S.*)$/.exec(row) ?? [];
		const wish = readWish(word.trim());
		if (wish === void 0) findings.push(bumpNotKnown({
			word,
			nearest: nearest(word, bumpWords)
		}));
		if (rawName === void 0) all = wish ?? all;
		else {
			const name = normalizeName(rawName);
			if (members.includes(name)) own.set(name, wish ?? all);
			else findings.push(patternMatchesNothing({
				input: "bump",
				pattern: rawName,
				nearest: nearest(name, members)
			}));
		}
	}
	return {
		request: {
			all,
			own
		},
		findings
	};
};
const readWish = (word) => {
	const known = bumpWords.find((each) => each === word);
	switch (known) {
		case "auto":
		case "stable":
		case "post": return { kind: known };
		case "major":
		case "minor":
		case "patch": return {
			kind: "size",
			size: known
		};
		case "a":
		case "b":
		case "rc": return {
			kind: "phase",
			phase: known
		};
		default: {
			const version = parseVersion(word);
			return version && {
				kind: "exact",
				version
			};
		}
	}
};

// src/domain/release-plan/last-release.ts
const newest = (releases) => releases.toSorted((a, b) => compareVersions(parseVersion(b.version), parseVersion(a.version)));
const lastRelease = async (stated, releases, isOnHead) => {
	const all = newest(releases);
	const progress = stated === void 0 ? void 0 : progressOf(stated, releases);
	const ofLine = progress === void 0 || progress.kind === "first" ? void 0 : progress.last;
	const least = ofLine === void 0 ? void 0 : parseVersion(ofLine.version);
	const greater = all.filter(({ version }) => least === void 0 || compareVersions(parseVersion(version), least) > 0);
	for (const release of greater.slice(0, mostAsked)) if (release.tag !== void 0 && await isOnHead(release.tag)) return release;
	return ofLine ?? all.find(({ tag }) => tag === void 0) ?? (stated === void 0 ? void 0 : all[0]);
};
const mostAsked = 50;

// src/stages/release-plan/baselines.ts
const gitsAtOnce = 4;
const findStarts = async (question, ports) => {
	const { members, past, since } = question;
	const given = since === void 0 ? void 0 : await sinceCommit(since, past, ports);
	const limit = pLimit(gitsAtOnce);
	const starts = members.map((member) => limit(async () => [member.name, await startOf(member, {
		...question,
		given
	}, ports)]));
	return new Map(await Promise.all(starts));
};
const sinceCommit = async (ref, past, { commits }) => {
	const commit = past === void 0 ? void 0 : await commits.resolve(past.topLevel, ref);
	if (commit === void 0) throw new Problem(sinceNotFound({
		ref,
		from: "since"
	}));
	return commit;
};
const startOf = async ({ name }, { stated, releases, past, since, given }, ports) => {
	const written = stated.get(name);
	const version = written === void 0 ? void 0 : canonicalVersion(written.version);
	const commitOf = new Map(past?.tags.map((tag) => [tag.name, tag.commit]));
	const isOnHead = async (tag) => {
		const commit = commitOf.get(tag);
		if (commit === void 0 || past?.head === void 0) return false;
		return await ports.history.isAncestor({
			topLevel: past.topLevel,
			commit,
			of: past.head
		});
	};
	const base = await lastRelease(version, releases.get(name) ?? [], isOnHead);
	if (given !== void 0) return {
		base,
		commit: given,
		words: /^[0-9a-f]{40,64}$/.test(since) ? since.slice(0, 9) : since
	};
	const tagged = base?.tag === void 0 ? void 0 : commitOf.get(base.tag);
	if (tagged !== void 0) return {
		base,
		commit: tagged,
		words: base.tag
	};
	const brought = await broughtBy(base, written, past, ports);
	if (brought !== void 0) return {
		base,
		commit: brought,
		words: `${base.version} (${brought.slice(0, 9)})`
	};
	const first = ports.config.firstCommit;
	if (first === void 0 || past === void 0) return {
		base,
		commit: void 0,
		words: "the beginning"
	};
	const commit = await ports.commits.resolve(past.topLevel, first);
	if (commit === void 0) throw new Problem(sinceNotFound({
		ref: first,
		from: "first-commit"
	}));
	return {
		base,
		commit,
		words: first.slice(0, 9)
	};
};
const broughtBy = async (base, stated, past, { commits }) => {
	const path = stated?.place.file;
	if (base === void 0 || path === void 0 || past?.head === void 0) return void 0;
	const isStill = canonicalVersion(stated.version) === base.version;
	const text = `"${isStill ? stated.version : base.version}"`;
	return (await commits.changesOf({
		folder: past.topLevel,
		path,
		text
	}))[isStill ? 0 : 1];
};

// src/domain/changes/commit-types.ts
const defaults = {
	feat: "minor",
	fix: "patch",
	perf: "patch",
	build: "none",
	chore: "none",
	ci: "none",
	docs: "none",
	refactor: "none",
	release: "none",
	style: "none",
	test: "none"
};
const commitTypes = (configured = /* @__PURE__ */ new Map()) => new Map([...Object.entries(defaults).map(([type, bump]) => [type, {
	bump,
	section: void 0
}]), ...configured]);
const otherWords = {
	feature: "feat",
	features: "feat",
	enhancement: "feat",
	bug: "fix",
	bugfix: "fix",
	"bug-fix": "fix",
	hotfix: "fix",
	performance: "perf",
	documentation: "docs"
};
const likelyType = (type, types) => {
	const other = Object.hasOwn(otherWords, type) ? otherWords[type] : void 0;
	return other !== void 0 && types.has(other) ? other : nearest(type, types.keys());
};

// src/domain/changes/message.ts
const headerForm = /^(?<type>[a-z][\w-]*)(?:\((?<scope>[^()]*)\))?(?<mark>!)?: +(?<description>\S.*)$/iu;
const readHeader = (line) => {
	const groups = headerForm.exec(line.trimEnd())?.groups;
	if (groups === void 0) return void 0;
	const { type = "", scope = "", mark, description = "" } = groups;
	return {
		type: type.toLowerCase(),
		scope: scope.trim() || void 0,
		breaking: mark !== void 0,
		description: description.trim()
	};
};
const breakingFooter = /^BREAKING[ -]CHANGE:(?:[ \t]+(?<value>\S.*)|[ \t]*)$/u;
const nearlyBreaking = /^[\s>*_#-]*BREAKING[ -]CHANGES?\b/iu;
const releaseAs = /^release-as(?:: *| #)(?<value>\S.*)$/iu;
const footer = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/u;
const readMessage = (text) => {
	const [subject = "", ...lines] = text.replaceAll(/\r\n?/g, "\n").trim().split("\n");
	const breaking = [];
	const versions = [];
	let near;
	for (const [index, line] of lines.entries()) {
		const found = breakingFooter.exec(line);
		const value = found && breakingValue(found.groups?.value ?? "", lines.slice(index + 1));
		if (value) breaking.push(value);
		else if (nearlyBreaking.test(line)) near ??= line.trim();
		const version = releaseAs.exec(line)?.groups?.value;
		if (version !== void 0) versions.push(version.trim());
	}
	return {
		subject: subject.trimEnd(),
		header: readHeader(subject),
		lines,
		breaking,
		nearlyBreaking: near,
		releaseAs: versions
	};
};
const longestNote = 50;
const breakingValue = (first, rest) => {
	const value = [first];
	for (const line of rest.slice(0, longestNote)) {
		if (line.trim() === "" && value.some((each) => each !== "") || footer.test(line)) break;
		value.push(line.trim());
	}
	return value.join(" ").trim();
};
const withoutNumber = (subject) => subject.replace(/(?: \(#\d+\))+$/u, "").trim();
const numberIn = (subject) => {
	const digits = /\(#(\d{1,9})\)$/u.exec(subject.trimEnd())?.[1];
	return digits === void 0 ? void 0 : Number(digits);
};

// src/domain/changes/candidates.ts
const shortest = 7;
const createPending = () => {
	const byId = /* @__PURE__ */ new Map();
	const byNumber = /* @__PURE__ */ new Map();
	const bySubject = /* @__PURE__ */ new Map();
	const put = (map, key, wanted) => {
		map.set(key, [...map.get(key) ?? [], wanted]);
	};
	return {
		want: (revert) => {
			const wanted = {
				revert,
				candidates: []
			};
			for (const id of revert.ids) put(byId, id.slice(0, shortest), wanted);
			if (revert.pullRequest !== void 0) put(byNumber, revert.pullRequest, wanted);
			if (revert.subject !== void 0) put(bySubject, revert.subject, wanted);
			return wanted.candidates;
		},
		offer: ({ id, message }, about) => {
			for (const { revert, candidates } of byId.get(id.slice(0, shortest)) ?? []) if (revert.ids.some((each) => id.startsWith(each))) candidates.push({
				id,
				...about,
				found: "id"
			});
			if (byNumber.size + bySubject.size === 0) return;
			const subject = message.slice(0, 2e3).trimStart().split(/\r?\n/, 1)[0].trimEnd();
			const number = numberIn(subject) ?? Number(/^Merge pull request #(\d{1,9}) /.exec(subject)?.[1]);
			for (const { candidates } of byNumber.get(number) ?? []) candidates.push({
				id,
				...about,
				found: "number"
			});
			for (const { candidates } of bySubject.get(withoutNumber(subject)) ?? []) candidates.push({
				id,
				...about,
				found: "subject"
			});
		}
	};
};

// src/domain/changes/layout.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const createLayout = ({ prefix, members }) => {
	const folders = new Map(members.map(({ name, path }) => [top(prefix, path), name]));
	const now = new Set(folders.keys());
	const extras = members.filter(({ extraPaths }) => extraPaths.length > 0).map(({ name, extraPaths }) => ({
		name,
		matches: (0, import_picomatch.default)([...extraPaths], { dot: true })
	}));
	const lock = join$2(prefix, "uv.lock");
	const sole = members.length === 1 && now.has("") ? members[0].name : void 0;
	const ownerOf = (path) => {
		if (path === lock) return void 0;
		for (let cut = path.lastIndexOf("/"); cut !== -1; cut = path.lastIndexOf("/", cut - 1)) {
			const folder = path.slice(0, cut);
			const name = folders.get(folder);
			if (name !== void 0) return {
				name,
				folder
			};
			if (cut === 0) break;
		}
		const name = folders.get("");
		return name === void 0 ? void 0 : {
			name,
			folder: ""
		};
	};
	const touchedBy = ({ path, from, isSame }) => {
		const to = ownerOf(path);
		const before = from === void 0 ? void 0 : ownerOf(from);
		const own = isSame && before?.name === to?.name && from.slice(lengthOf(before)) === path.slice(lengthOf(to)) ? [] : [to?.name ?? [], before?.name ?? []].flat();
		const readers = extras.filter(({ matches }) => matches(path) || from !== void 0 && matches(from));
		return readers.length === 0 ? own : [...own, ...readers.map(({ name }) => name)];
	};
	return { owners: (files) => {
		for (const [folder, name] of movedFolders(files, folders)) if (!now.has(folder)) folders.set(folder, name);
		if (files.length === 0) return new Set(sole === void 0 ? [] : [sole]);
		const found = /* @__PURE__ */ new Set();
		for (const file of files) for (const name of touchedBy(file)) found.add(name);
		return found;
	} };
};
const lengthOf = (owner) => owner === void 0 || owner.folder === "" ? 0 : owner.folder.length + 1;
const top = (prefix, path) => normalize$1(path === "." ? prefix : join$2(prefix, path));
const movedFolders = (files, folders) => files.flatMap(({ path, status }) => {
	if (status !== "added" && status !== "renamed") return [];
	if (!path.endsWith("/pyproject.toml")) return [];
	const folder = path.slice(0, -15);
	const name = folders.get(folder);
	const before = name === void 0 ? void 0 : folderBefore(files, folder);
	return name === void 0 || before === void 0 ? [] : [[before, name]];
});
const folderBefore = (files, folder) => {
	const counts = /* @__PURE__ */ new Map();
	for (const { path, from } of files) {
		if (from === void 0 || !path.startsWith(`${folder}/`)) continue;
		const rest = path.slice(folder.length + 1);
		if (from !== rest && !from.endsWith(`/${rest}`)) continue;
		const before = from.slice(0, Math.max(0, from.length - rest.length - 1));
		counts.set(before, (counts.get(before) ?? 0) + 1);
	}
	return [...counts].reduce((best, each) => best && best[1] >= each[1] ? best : each, void 0)?.[0];
};

// src/domain/changes/reach.ts
const createReach = (head, starts) => {
	const coming = /* @__PURE__ */ new Map();
	const paint = (id) => {
		let found = coming.get(id);
		if (found === void 0) {
			found = {
				mask: 0n,
				line: void 0,
				by: void 0
			};
			coming.set(id, found);
		}
		return found;
	};
	const every = (1n << BigInt(starts.length)) - 1n;
	paint(head).mask = 1n;
	paint(head).line = 0;
	for (const [index, id] of starts.entries()) paint(id).mask |= 2n << BigInt(index);
	return {
		isSettled: () => starts.length > 0 && [...coming.values()].every(({ mask }) => mask >> 1n === every),
		next: ({ id, parents }) => {
			const { mask, line, by: owner } = paint(id);
			coming.delete(id);
			const by = line === void 0 ? owner : {
				line,
				id
			};
			for (const [index, parent] of parents.entries()) {
				const next = paint(parent);
				next.mask |= mask;
				if (line !== void 0 && index === 0) next.line = line + 1;
				if (by !== void 0 && (next.by === void 0 || next.by.line < by.line)) next.by = by;
			}
			return {
				isHere: (mask & 1n) === 1n,
				has: (start) => (mask >> BigInt(start + 1) & 1n) === 1n,
				isOld: starts.length > 0 && mask >> 1n === every,
				by: by?.id
			};
		}
	};
};

// src/domain/changes/near-miss.ts
const prefix = String.raw`(?<type>[a-z][\w-]*)(?:\([^()]*\))?(?<mark>!)?`;
const forms = [
	{
		pattern: new RegExp(`^${prefix}:\\s*$`, "iu"),
		why: "there is nothing after the colon"
	},
	{
		pattern: new RegExp(`^${prefix}[:：](?! )`, "iu"),
		why: "there is no space after the colon"
	},
	{
		pattern: /^(?<type>[a-z][\w-]*)(?<mark>!)\([^()]*\):/iu,
		why: "the ! stands before the scope"
	},
	{
		pattern: /^(?<type>[a-z][\w-]*)\s*(?:\([^()]*\))?\s*(?<mark>!)?\s*[:：]/iu,
		why: "there is a space before the colon"
	},
	{
		pattern: new RegExp(String.raw`^(?::[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f])+\s*${prefix}: `, "iu"),
		why: "an emoji stands before the type"
	},
	{
		pattern: new RegExp(String.raw`^.{0,80}?[\s\])]${prefix}: `, "iu"),
		why: "there is text before the type"
	}
];
const nearMiss = (subject, types) => {
	const line = subject.slice(0, 500);
	if (/^BREAKING[ -]CHANGES?\b/iu.test(line) && readHeader(line)?.type !== "breaking") return {
		why: "a breaking change needs a type before it, as in feat!:",
		isBreaking: true
	};
	for (const { pattern, why } of forms) {
		const groups = pattern.exec(line)?.groups;
		if (groups === void 0 || !types.has(groups.type?.toLowerCase() ?? "")) continue;
		return {
			why,
			isBreaking: groups.mark !== void 0
		};
	}
};

// src/domain/changes/revert.ts
const sentence = /^This reverts commits? (?<ids>[0-9a-f]{7,64}\b.*)$/imu;
const byNumber = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(?<number>\d{1,9})$/imu;
const longestSentence = 2e3;
const readRevert = (message) => {
	const subject = revertedSubject(message);
	const body = message.lines.filter((line) => /^(?:This )?reverts/i.test(line)).join("\n").slice(0, longestSentence);
	const ids = (sentence.exec(body)?.groups?.ids?.replace(/,? reversing .*$/u, "") ?? "").match(/\b[0-9a-f]{7,64}\b/giu)?.map((id) => id.toLowerCase()) ?? [];
	const digits = byNumber.exec(body)?.groups?.number;
	if (subject === void 0 && ids.length === 0) return void 0;
	return {
		subject: subject && withoutNumber(subject),
		ids,
		pullRequest: digits === void 0 ? numberIn(subject ?? "") : Number(digits)
	};
};
const revertedSubject = ({ subject, header }) => {
	const [, word, quoted] = /^(Revert|Reapply) "(.*)"$/su.exec(withoutNumber(subject)) ?? [];
	if (quoted !== void 0) return word === "Reapply" ? `Revert "${quoted}"` : quoted;
	return header?.type === "revert" ? header.description : void 0;
};

// src/domain/changes/squash.ts
const mostEntries = 1e3;
const squashed = (lines) => {
	const texts = (lines.some((line) => /^commit [0-9a-f]{40,64}$/.test(line)) ? indented(lines) : bullets(lines)).slice(0, mostEntries);
	return withoutReverted(texts.map(readMessage));
};
const bullets = (lines) => {
	const found = [];
	for (const line of lines) {
		const [, text] = /^[*-] +(\S.*)$/u.exec(line) ?? [];
		if (text !== void 0) found.push([text]);
		else found.at(-1)?.push(line);
	}
	return found.map((each) => each.join("\n"));
};
const indented = (lines) => {
	const found = [];
	for (const line of lines) if (/^commit [0-9a-f]{40,64}$/.test(line)) found.push([]);
	else if (line === "" || line.startsWith("    ")) found.at(-1)?.push(line.slice(4));
	return found.map((each) => each.join("\n"));
};
const withoutReverted = (messages) => {
	const left = [];
	for (const message of messages) {
		const revert = readRevert(message);
		const at = revert === void 0 ? -1 : left.findLastIndex(({ subject }) => subject === revert.subject);
		if (at === -1) left.push(message);
		else left.splice(at, 1);
	}
	return left;
};

// src/domain/changes/read-commit.ts
const longest = 500;
const shown = (text) => {
	const line = inertLine(text.slice(0, 4 * longest)).trim();
	return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line;
};
const readCommit = (commit, types) => {
	const message = readMessage(commit.message);
	const start = {
		subject: shown(message.subject),
		pullRequest: pullRequestOf(message),
		why: "",
		entries: [],
		reverts: void 0,
		isTitle: false,
		releaseAs: message.releaseAs.map(shown),
		remarks: []
	};
	if (isRelease(message)) return {
		...start,
		kind: "noise",
		releaseAs: []
	};
	const word = /^(fixup|squash|amend)! /.exec(message.subject)?.[1];
	if (word !== void 0) return {
		...start,
		kind: "unread",
		why: `it is a ${word} commit that was merged as it is`
	};
	if (commit.parents.length > 1 || mergeSubject.test(message.subject)) return {
		...start,
		...readMerge(message, types)
	};
	const reverts = readRevert(message);
	if (reverts !== void 0) return {
		...start,
		kind: "read",
		reverts,
		entries: [revertEntry(message, reverts, types)]
	};
	const { header } = message;
	if (header !== void 0) return {
		...start,
		...readConventional(header, message, types)
	};
	const listed = squashed(message.lines).filter((each) => entryOf(each, types) !== void 0);
	if (listed.length > 0) {
		const entries = listed.flatMap((each) => entryOf(each, types) ?? []);
		return {
			...start,
			kind: "read",
			entries
		};
	}
	return {
		...start,
		...unreadable(message, types, commit.author)
	};
};
const entryOf = ({ header, breaking }, types) => {
	if (header === void 0) return void 0;
	const isBreaking = header.breaking || breaking.length > 0;
	const rule = types.get(header.type);
	if (rule === void 0 && !isBreaking) return void 0;
	return {
		type: header.type,
		scope: header.scope && shown(header.scope),
		breaking: isBreaking,
		text: shown(header.description),
		note: shown(breaking.join(" ")),
		bump: isBreaking ? "major" : rule.bump
	};
};
const revertEntry = (message, { subject = "" }, types) => {
	const own = message.header?.type === "revert" ? void 0 : entryOf(message, types);
	if (own !== void 0) return own;
	const isBreaking = message.header?.breaking === true || message.breaking.length > 0;
	const [, again] = /^Revert "(.*)"$/su.exec(subject) ?? [];
	const brought = again === void 0 ? void 0 : entryOf(readMessage(again), types);
	const scope = message.header?.scope;
	return {
		type: "revert",
		scope: scope && shown(scope),
		breaking: isBreaking,
		text: shown(message.header?.description ?? message.subject),
		note: shown(message.breaking.join(" ")),
		bump: isBreaking ? "major" : greater(brought?.bump ?? "patch", "patch")
	};
};
const readConventional = (header, message, types) => {
	const entry = entryOf(message, types);
	if (entry === void 0) {
		const likely = likelyType(header.type, types);
		const question = likely === void 0 ? "" : `; did you mean ${likely}?`;
		return {
			kind: "unread",
			why: `its type ${shown(header.type)} is not known${question}`,
			remarks: nearly(message)
		};
	}
	const isRelease = entry.bump === "none" && (entry.scope === "release" || /^release\b/i.test(entry.text));
	const isSilent = entry.breaking || isRelease;
	return {
		kind: "read",
		entries: [entry],
		remarks: isSilent ? [] : [...nearly(message), ...further(message, types)]
	};
};
const nearly = ({ nearlyBreaking }) => nearlyBreaking === void 0 ? [] : [{
	kind: "nearly breaking",
	line: shown(nearlyBreaking)
}];
const further = ({ lines }, types) => {
	const broken = squashed(lines).find(({ header }) => header?.breaking === true && types.has(header.type));
	if (broken !== void 0) return [{
		kind: "nearly breaking",
		line: shown(broken.subject)
	}];
	const entry = lines.find((line) => types.has(readHeader(line)?.type ?? ""));
	return entry === void 0 ? [] : [{
		kind: "further entry",
		line: shown(entry)
	}];
};
const unreadable = (message, types, author) => {
	const near = nearMiss(message.subject, types);
	if (near?.isBreaking === true) return {
		kind: "unread",
		why: near.why,
		remarks: [{
			kind: "nearly breaking",
			line: shown(message.subject)
		}]
	};
	const remarks = message.breaking.length > 0 ? [{
		kind: "nearly breaking",
		line: shown(message.breaking[0])
	}] : nearly(message);
	if (near !== void 0) return {
		kind: "unread",
		why: near.why,
		remarks
	};
	if (/\[bot\]/.test(author) && remarks.length === 0) return { kind: "noise" };
	return {
		kind: "unread",
		why: "it is no conventional commit",
		remarks
	};
};
const mergeSubject = /^(?:Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? |tag |commit |PR )|Merged in .* \(pull request #\d+\)|Merged PR \d+: )/u;
const readMerge = (message, types) => {
	const [, azure] = /^Merged PR \d+: (.*)$/su.exec(message.subject) ?? [];
	const own = azure === void 0 ? message : readMessage([azure, ...message.lines].join("\n"));
	const title = own.header === void 0 ? readMessage(message.lines.join("\n")) : own;
	const entry = entryOf(title, types);
	if (entry === void 0 || title.header?.type === "revert") {
		const [line] = message.breaking;
		return {
			kind: "noise",
			remarks: line === void 0 ? [] : [{
				kind: "nearly breaking",
				line: shown(line)
			}]
		};
	}
	return {
		kind: "read",
		entries: [entry],
		isTitle: true,
		remarks: entry.breaking ? [] : nearly(title)
	};
};
const pullRequestOf = ({ subject, lines }) => {
	const digits = /^Merge pull request #(\d{1,9}) /u.exec(subject)?.[1] ?? /^Merged PR (\d{1,9}): /u.exec(subject)?.[1] ?? /^Merged in .* \(pull request #(\d{1,9})\)$/u.exec(subject)?.[1];
	if (digits !== void 0) return Number(digits);
	const request = /^See merge request \S*!(\d{1,9})$/mu.exec(lines.slice(-20).join("\n"))?.[1];
	return request === void 0 ? numberIn(subject) : Number(request);
};
const isRelease = ({ subject, lines }) => lines.some((line) => /^Release-Plan: sha256:[0-9a-f]{64}$/u.test(line)) || /^Release \S+ v?\d[\w.!+-]*(?:, | \(|$)/u.test(subject);

// src/domain/changes/remarks.ts
const remarksOn = ({ id, reading }, owners, names) => {
	const others = reading.entries.flatMap(({ scope }) => scope?.split(/[,\s/]+/u) ?? []).map(normalizeName).filter((scope) => names.has(scope) && !owners.has(scope));
	return [...reading.remarks.map(({ kind, line }) => kind === "nearly breaking" ? looksBreaking({
		commit: id,
		line
	}) : secondEntry({
		commit: id,
		line
	})), ...others.map((scope) => scopeNamesOther({
		commit: id,
		scope,
		packages: [...owners].sort()
	}))];
};
const touchesNothing = ({ id, reading }) => {
	if (!(reading.entries.some(({ bump }) => bump !== "none") || reading.releaseAs.length > 0)) return {
		unread: [],
		findings: []
	};
	return {
		unread: [{
			source: "commit",
			id,
			why: `it touches no package: ${reading.subject}`,
			packages: []
		}],
		findings: reading.entries.some(({ breaking }) => breaking) ? [touchesNoPackage({
			commit: id,
			subject: reading.subject
		})] : []
	};
};

// src/domain/changes/settle.ts
const settle = (noted, names) => {
	const notesOf = Map.groupBy(noted.flatMap((note) => note.packages.map((name) => ({
		note,
		name
	}))), ({ name }) => name);
	const left = names.map((name) => {
		const notes = (notesOf.get(name) ?? []).map(({ note }) => note);
		const cancelled = cancel(notes, name);
		const all = notes.filter(({ id }) => !cancelled.has(id)).flatMap((note) => note.reading.entries.map((entry) => ({
			note,
			entry
		})));
		return {
			name,
			notes,
			cancelled,
			said: withoutRepeated(all)
		};
	});
	const changeOf = changesOf(left);
	return {
		packages: new Map(left.map((each) => [each.name, historyOf(each, changeOf)])),
		unread: unreadOf(left),
		findings: left.flatMap(({ name, said }) => said.filter(({ entry }) => entry.type === "revert").map(({ note }) => revertsReleased({
			name,
			commit: note.id,
			subject: note.reading.subject
		})))
	};
};
const changesOf = (left) => {
	const owners = Map.groupBy(left.flatMap(({ name, said }) => said.map(({ entry }) => ({
		entry,
		name
	}))), ({ entry }) => entry);
	const made = /* @__PURE__ */ new Map();
	return ({ note, entry }) => {
		const packages = owners.get(entry).map(({ name }) => name);
		const { id, time, pullRequest } = note;
		const change = made.get(entry) ?? {
			source: "commit",
			id,
			time,
			pullRequest,
			packages,
			...entry
		};
		made.set(entry, change);
		return change;
	};
};
const historyOf = ({ name, notes, cancelled, said }, changeOf) => {
	const counted = notes.filter(({ reading }) => reading.kind !== "noise");
	const open = notes.filter(({ id }) => !cancelled.has(id));
	return {
		name,
		changes: said.map(changeOf),
		commits: counted.length,
		unread: open.filter(({ reading }) => reading.kind === "unread").length,
		releaseAs: open.flatMap(({ id, reading }) => reading.releaseAs.map((text) => ({
			text,
			commit: id
		})))
	};
};
const unreadOf = (left) => {
	const found = /* @__PURE__ */ new Map();
	for (const { name, notes, cancelled } of left) for (const { id, reading } of notes) {
		const why = cancelled.get(id) ?? (reading.kind === "unread" ? reading.why : void 0);
		if (why === void 0) continue;
		const known = found.get(`${id} ${why}`);
		if (known !== void 0) known.packages.push(name);
		else found.set(`${id} ${why}`, {
			source: "commit",
			id,
			why: `${why}: ${reading.subject}`,
			packages: [name]
		});
	}
	return [...found.values()];
};
const cancel = (notes, name) => {
	const cancelled = /* @__PURE__ */ new Map();
	for (const { id, reading, candidates } of notes) {
		if (reading.reverts === void 0 || cancelled.has(id)) continue;
		const targets = meant(candidates, cancelled, name);
		if (targets.length === 0) continue;
		cancelled.set(id, `it takes back ${targets.map(shortId).join(", ")}, which is not released either`);
		const why = `${shortId({ id })} takes it back`;
		for (const target of targets) {
			cancelled.set(target.id, why);
			if (!target.isMerge) continue;
			for (const brought of notes) if (brought.by === target.id) cancelled.set(brought.id, why);
		}
	}
	return cancelled;
};
const meant = (candidates, cancelled, name) => {
	const byId = candidates.filter(({ found }) => found === "id");
	if (byId.length > 0) return byId.filter(({ isNew }) => isNew(name));
	const open = candidates.filter(({ id, isNew }) => !cancelled.has(id) && isNew(name));
	const first = open.find(({ found }) => found === "number") ?? open[0];
	return first === void 0 ? [] : [first];
};
const withoutRepeated = (said) => {
	const key = (by, { type, text, breaking }) => JSON.stringify([
		by,
		type,
		text,
		breaking
	]);
	const own = new Set(said.filter(({ note }) => !note.reading.isTitle).map(({ note, entry }) => key(note.by, entry)));
	return said.filter(({ note, entry }) => !note.reading.isTitle || !own.has(key(note.by, entry)));
};

// src/domain/changes/gather-commits.ts
const oftenEnough = 64;
const gatherCommits = (search) => {
	const { areas, head, starts, packages, types } = search;
	const members = new Set(areas.members.map(({ name }) => name));
	const layout = createLayout(areas);
	const reach = createReach(head, starts);
	const pending = createPending();
	const noted = [];
	const titled = [];
	const numbers = /* @__PURE__ */ new Map();
	const fragments = /* @__PURE__ */ new Map();
	const findings = [];
	const homeless = [];
	const open = /* @__PURE__ */ new Set();
	const areAllBegun = [...packages.values()].every((start) => start !== void 0);
	const newSince = (at) => (name) => {
		if (!packages.has(name)) return false;
		const start = packages.get(name);
		return start === void 0 || !at.has(start);
	};
	const note = (commit, at, owners) => {
		const reading = readCommit(commit, types);
		const isMerge = commit.parents.length > 1;
		if (isMerge && reading.pullRequest !== void 0) numbers.set(commit.id, reading.pullRequest);
		const pullRequest = reading.pullRequest ?? numbers.get(at.by ?? "");
		const brought = commit.files.filter(({ path }) => search.fragments.has(path) && !fragments.has(path));
		for (const { path } of brought) fragments.set(path, {
			commit: commit.id,
			pullRequest,
			packages: [...owners]
		});
		const isNew = newSince(at);
		const touched = [...owners].filter(isNew);
		const candidates = reading.reverts === void 0 ? [] : pending.want(reading.reverts);
		const about = {
			id: commit.id,
			time: commit.time,
			reading,
			by: at.by,
			pullRequest,
			packages: touched,
			candidates
		};
		if (isMerge) noteMerge(about, {
			parent: commit.parents[0],
			isNew,
			owners
		});
		else if (touched.length > 0) {
			noted.push(about);
			findings.push(...remarksOn(about, owners, members));
		} else if (owners.size === 0) {
			const nothing = touchesNothing(about);
			homeless.push(...nothing.unread);
			findings.push(...nothing.findings);
		}
	};
	const noteMerge = (about, { owners, ...rest }) => {
		if (about.reading.isTitle || about.reading.releaseAs.length > 0) titled.push({
			note: about,
			...rest
		});
		else findings.push(...remarksOn(about, owners, members));
	};
	let count = 0;
	return {
		add: (commit) => {
			const at = reach.next(commit);
			const owners = layout.owners(commit.files);
			if (at.isHere) {
				const isNew = newSince(at);
				const isMerge = commit.parents.length > 1;
				pending.offer(commit, {
					isNew,
					isMerge
				});
				if ((isMerge || owners.size === 0 || [...owners].some(isNew)) && !(at.isOld && areAllBegun)) note(commit, at, owners);
				if (commit.parents.length === 0) for (const name of [...packages.keys()].filter(isNew)) open.add(name);
			}
			count++;
			return areAllBegun && count % oftenEnough === 0 && reach.isSettled() ? "enough" : "more";
		},
		titledMerges: () => titled.map(({ note, parent }) => ({
			id: note.id,
			parent
		})),
		finish: (filesOf) => {
			const titles = titled.map(({ note, isNew }) => {
				const owners = layout.owners(filesOf.get(note.id) ?? []);
				return {
					...note,
					packages: [...owners].filter(isNew)
				};
			});
			const settled = settle([...titles, ...noted], [...packages.keys()]);
			return {
				packages: settled.packages,
				unread: [...settled.unread, ...homeless],
				fragments,
				open,
				findings: [...findings, ...settled.findings]
			};
		}
	};
};

// src/stages/release-plan/read-changes.ts
const readChanges = async ({ workspace, members, past }, { starts, fragments }, { commits, config }) => {
	if (past?.head === void 0) return noCommits(members.map(({ name }) => name));
	const points = [...new Set([...starts.values()].flatMap(({ commit }) => commit ?? []))];
	const startOf = (name) => {
		const commit = starts.get(name)?.commit;
		return commit === void 0 ? void 0 : points.indexOf(commit);
	};
	const gatherer = gatherCommits({
		areas: {
			prefix: workspace.prefix,
			members: workspace.members.map(({ name, path }) => ({
				name,
				path,
				extraPaths: configOf(config, name).extraPaths
			}))
		},
		head: past.head,
		starts: points,
		packages: new Map(members.map(({ name }) => [name, startOf(name)])),
		types: commitTypes(config.commitTypes),
		fragments
	});
	await commits.read({
		folder: past.topLevel,
		from: [past.head, ...points]
	}, gatherer.add);
	return gatherer.finish(await commits.filesOf(past.topLevel, gatherer.titledMerges()));
};
const noCommits = (names) => ({
	packages: new Map(names.map((name) => [name, {
		name,
		changes: [],
		commits: 0,
		unread: 0,
		releaseAs: []
	}])),
	unread: [],
	fragments: /* @__PURE__ */ new Map(),
	open: /* @__PURE__ */ new Set(),
	findings: []
});

// src/stages/release-plan/survey.ts
const survey = async (wish, ports) => {
	const { files, history, config, absolute } = ports;
	const reading = history.read(findRoot(files, absolute(wish.workingDirectory)).folder, void 0);
	reading.catch(() => {});
	const workspace = readWorkspace(files, absolute(wish.workingDirectory));
	const tagFormats = readTagFormats(wish.tagFormat, config);
	const { index } = findIndex(wish.index, config, ports.indexes.read(workspace.root));
	readWish$1({
		...wish,
		tag: void 0
	}, {
		members: workspace.members,
		config,
		tagFormats
	});
	const members = publishable(workspace).filter((member) => unpublishable(member, config) === void 0);
	const [past, stated] = await Promise.all([reading, readVersions$1({
		workspace,
		members,
		read: sourceReader(files, workspace)
	})]);
	const names = workspace.members.map(({ name }) => name);
	const published = index && await readReleased({ members }, ports.openIndex(index), ports.signal);
	return {
		workspace,
		tagFormats,
		members,
		stated,
		unreleasable: unreleasableOf(workspace, ports),
		leftOut: leftOutBy(wish, members),
		releases: releasesOf({
			workspace,
			members,
			stated,
			tagFormats,
			past,
			published
		}),
		past,
		index: index && {
			asked: index,
			published: published ?? /* @__PURE__ */ new Map()
		},
		findings: [
			...workspace.findings,
			...unknownPackages(config, names),
			...stated.findings
		]
	};
};
const unreleasableOf = ({ members }, { config }) => members.flatMap((member) => {
	const why = unpublishable(member, config);
	return why === void 0 ? [] : [{
		name: member.name,
		version: member.version,
		reason: `never released: ${why.reason}`
	}];
});
const leftOutBy = ({ packages, exclude }, members) => new Map(members.flatMap(({ name }) => {
	const pattern = exclude.find((each) => matchesName(each, name));
	if (pattern !== void 0) return [[name, `exclude names ${pattern}`]];
	return packages.length === 0 || packages.some((each) => matchesName(each, name)) ? [] : [[name, "packages does not name it"]];
}));
const releasesOf = ({ workspace, members, stated, tagFormats, past, published }) => {
	const versions = new Map([...stated.versions].map(([name, { version }]) => [name, canonicalVersion(version)]));
	const tags = (past?.tags ?? []).map(({ name }) => name);
	const tagged = releasesByTag({
		tags,
		formats: tagFormats,
		workspace,
		versions
	});
	return new Map(members.map(({ name }) => {
		const own = tagged.releases.get(name) ?? [];
		return [name, published === void 0 ? own : [...own, ...releasesOnIndex(published, name)]];
	}));
};

// src/stages/release-plan/make-release-plan.ts
const makeReleasePlan = async (wish, given) => {
	const files = rememberedFiles(given.files);
	const ports = {
		...given,
		files
	};
	const { config } = ports;
	const seen = await survey(wish, ports);
	const { workspace, members, stated, releases, past } = seen;
	const names = members.map(({ name }) => name);
	const { request, findings: wrongBumps } = readBumps(wish.bump, names);
	const { groups, findings: wrongGroups } = versionedGroups(config.groups, names);
	const wrong = [...wrongBumps, ...wrongGroups];
	if (wrong.length > 0) throw new Problem(wrong);
	const starts = await findStarts({
		members,
		stated: stated.versions,
		releases,
		past,
		since: wish.since
	}, ports);
	const news = wish.changes === "commits" || wish.changes === "off" ? noNews : readNews(files, workspace, members);
	const fragments = new Set(news.entries.map(({ path }) => path));
	const [gathered, changelogs] = await Promise.all([readChanges(seen, {
		starts,
		fragments
	}, ports), readChangelogs(files, workspace, {
		members: workspace.members,
		pattern: wish.changelog,
		config
	})]);
	const told = toldVersions(seen, changelogs);
	const reads = (name) => wish.changes === "auto" ? news.tooled.has(name) ? "fragments" : "commits" : wish.changes;
	const changes = newsChanges(news.entries, gathered.fragments, config.commitTypes);
	const combined = new Map(names.map((name) => [name, combine(name, reads(name), {
		gathered,
		news: changes
	})]));
	const candidates = members.map((member) => candidateOf(member, {
		seen,
		starts,
		combined,
		told
	}));
	const chosen = candidates.filter(({ leftOut }) => leftOut === void 0);
	const isOfCommits = (name) => ["commits", "both"].includes(reads(name));
	const readsCommits = names.some(isOfCommits);
	const isTold = ({ packages }) => packages.length === 0 ? readsCommits : packages.some((name) => isOfCommits(name) && !seen.leftOut.has(name));
	const plan = planRelease({
		...wish,
		candidates,
		unreleasable: seen.unreleasable,
		unread: [...gathered.unread.filter(isTold), ...[...combined.values()].flatMap(({ unread }) => unread)],
		request,
		groups,
		tagFormats: seen.tagFormats,
		prefix: workspace.prefix
	});
	const findings = [
		...readsCommits && past?.head === void 0 ? [noHistory({})] : [],
		...seen.findings,
		...news.findings,
		...historyFindings(chosen, {
			seen,
			starts,
			gathered
		}),
		...readsCommits ? gathered.findings : [],
		...[...combined.values()].flatMap(({ findings }) => findings)
	];
	return {
		plan: {
			...plan,
			findings: [...findings, ...plan.findings]
		},
		survey: seen,
		changelogs,
		files
	};
};
const noNews = {
	entries: [],
	findings: [],
	tooled: /* @__PURE__ */ new Set()
};
const candidateOf = (member, { seen, starts, combined, told }) => {
	const { name } = member;
	const { base, words } = starts.get(name);
	const stated = seen.stated.versions.get(name);
	return {
		member,
		stated: stated && canonicalVersion(stated.version),
		versionFile: stated?.place.file,
		base,
		since: words,
		taken: [...new Set(seen.releases.get(name).map(({ version }) => version))],
		history: combined.get(name).history,
		fragments: combined.get(name).fragments,
		leftOut: seen.leftOut.get(name),
		isTold: told.has(name)
	};
};
const toldVersions = ({ members, stated }, changelogs) => {
	const isTold = ({ name }) => {
		const file = changelogs.get(name);
		const version = parseVersion(stated.versions.get(name)?.version ?? "");
		if (file?.kind !== "found" || version === void 0) return false;
		return sectionsFor(file.changelog, name).some((section) => isAbout(section, version));
	};
	return new Set(members.filter(isTold).map(({ name }) => name));
};
const historyFindings = (chosen, { seen: { past }, starts, gathered: { open } }) => {
	const names = chosen.map(({ member }) => member.name);
	if (past?.isShallow === true) {
		const missing = names.filter((name) => open.has(name));
		return missing.length === 0 ? [] : [shallowHistory({ packages: missing })];
	}
	const endless = chosen.filter(({ member, base }) => base !== void 0 && starts.get(member.name).commit === void 0);
	return endless.length === 0 ? [] : [allOfHistory({ packages: endless.map(({ member }) => member.name) })];
};

// src/domain/release-plan/release-plan.ts
const shippedLines = ({ packages }) => packages.map(({ name, proposed }) => `${name} ${proposed}\n`).toSorted().join("");

// src/domain/release-plan/digest.ts
const digestOf = async (plan) => {
	const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(shippedLines(plan)));
	return `sha256:${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

// src/domain/release-plan/formats/document.ts
const releasePlanDocument = ({ packages, unchanged, unread }, digest, files) => ({
	digest,
	packages: packages.map((planned) => packageDocument(planned, files)),
	unchanged: unchanged.map(({ name, version, reason }) => ({
		name,
		version: version ?? null,
		reason
	})),
	unread: unread.map(({ source, id, why }) => ({
		source,
		id,
		why
	}))
});
const packageDocument = (planned, { sections, filesOf }) => ({
	name: planned.name,
	path: planned.path,
	current: planned.current ?? null,
	proposed: planned.proposed,
	bump: planned.bump,
	reason: planned.reason,
	tag: planned.tag,
	changes: planned.changes.map(changeDocument),
	because_of: planned.becauseOf,
	changelog: changelogDocument(sections.get(planned.name)),
	files: filesOf(planned.name),
	installers: planned.installers.map(installersDocument)
});
const installersDocument = ({ what, from, to, level }) => ({
	what,
	from: from ?? null,
	to: to ?? null,
	level,
	breaking: level === "break"
});
const changelogDocument = (section) => section === void 0 ? null : {
	path: section.path,
	heading: section.heading,
	block: section.block
};
const changeDocument = ({ source, id, pullRequest, type, scope, breaking, bump, text }) => ({
	source,
	id,
	pull_request: pullRequest ?? null,
	type,
	scope: scope ?? null,
	breaking,
	bump,
	text
});

// src/domain/release-plan/formats/draft.ts
const draftOf = ({ packages }, files) => {
	const drafts = packages.map((planned) => ({
		name: planned.name,
		...draft(planned, files)
	}));
	const isOneVersion = new Set(packages.map(({ proposed }) => proposed)).size === 1;
	const leading = packages.find(({ path }) => path === ".") ?? (isOneVersion ? packages[0] : void 0);
	return {
		...leading === void 0 ? {
			channel: null,
			current_version: null,
			proposed_version: null,
			proposed_changelog_block: null,
			tag: null,
			notes: null
		} : draft(leading, files),
		title: titleOf$1(packages),
		packages: drafts
	};
};
const draft = ({ name, current, proposed, tag }, { sections }) => ({
	channel: isPrerelease(parseVersion(proposed)) ? "prerelease" : "stable",
	current_version: current ?? null,
	proposed_version: proposed,
	proposed_changelog_block: sections.get(name)?.block ?? null,
	tag,
	title: `Release ${name} ${proposed}`,
	notes: sections.get(name)?.notes ?? null
});
const titleOf$1 = (packages) => packages.length === 0 ? null : `Release ${packages.map(({ name, proposed }) => `${name} ${proposed}`).join(", ")}`;

// src/domain/release-plan/formats/output.ts
const longestOutput = 4e5;
const packagesOutput = (packages) => {
	const whole = JSON.stringify(packages);
	return whole.length <= longestOutput ? whole : JSON.stringify(packages.map((each) => ({
		...each,
		changes: []
	})));
};

// src/domain/release-plan/formats/summary.ts
const mostRows = 200;
const mostUnfolded = 15;
const mostFindings = 50;
const releasePlanSummary = ({ packages, unread }, findings) => {
	const rows = packages.slice(0, mostRows).map(({ name, current, proposed, reason, becauseOf }) => {
		const from = current === void 0 || current === proposed ? "" : codeSpan(current);
		return `| ${codeSpan(name)} | ${from} | ${codeSpan(proposed)} | ${prose(reason, becauseOf.map((each) => each.package))} |`;
	});
	const more = packages.length > mostRows ? [`…and ${packages.length - mostRows} more, in the plan.`] : [];
	const table = [[
		"| package | from | to | why |",
		"| --- | --- | --- | --- |",
		...rows
	].join("\n"), ...more].join("\n\n");
	return `${[
		`## ${titleOf(packages.length)}`,
		...rows.length === 0 ? [] : [rows.length > mostUnfolded ? folded("What is released, and why", table) : table],
		...findings.length === 0 ? [] : [findings.slice(0, mostFindings).map((finding) => `- ${finding.severity} ${codeLink(finding.code)} ${prose(finding.message, namesIn$2([finding]))}`).join("\n")],
		...unread.length === 0 ? [] : [`${unread.length} not read; the plan says which and why.`]
	].join("\n\n")}\n`;
};
const titleOf = (count) => {
	if (count === 0) return "Nothing to release";
	return count === 1 ? "1 package to release" : `${count} packages to release`;
};

// src/domain/installers/words.ts
const effects = {
	"requires-python-raised": "who has an older Python stays on the release before, and is not told",
	"requires-python-capped": "pip goes back to a release without the bound on newer Pythons, and uv ignores it",
	"requires-python-excluded": "pip goes back to an older release on these Pythons, and uv ignores it",
	"requires-python-widened": "more Pythons get it",
	"requires-python-invalid": "indexes refuse it",
	"requirement-added": "who holds a version that does not fit stays on the release before, and is not told",
	"requirement-removed": "who imports it without requiring it goes without",
	"requirement-to-extra": "a plain installation goes without it, and nobody is told",
	"requirement-raised": "who holds an older version stays on the release before, and is not told",
	"requirement-capped": "who holds a newer version stays on the release before, and is not told",
	"requirement-pinned": "who holds any other version stays on the release before, and is not told",
	"requirement-pinned-moved": "the pin goes on with the release",
	"requirement-excluded": "some versions do not fit any more",
	"requirement-relaxed": "more versions fit",
	"requirement-prerelease": "everybody gets a pre-release of it",
	"requirement-unsolvable": "no release of it fits, so everybody stays on the release before, and is not told",
	"requirement-url": "PyPI refuses the upload, and uv does not install it for dependents",
	"requirement-invalid": "indexes refuse it, and pip goes back to the release before",
	"requirement-marker-narrowed": "it is gone where the marker does not hold",
	"requirement-marker-widened": "it is required in more environments",
	"requirement-extra-removed": "what the extra brought is gone",
	"requirement-extra-added": "more comes with it",
	"extra-removed": "who asks for it gets a warning, and goes without what it brought",
	"extra-added": "it can be asked for",
	"extra-requirement-changed": "the extra brings something else",
	"script-removed": "the command is deleted when the package is upgraded",
	"script-moved": "the command runs something else",
	"script-added": "there is a new command",
	"script-to-gui": "the command has no console on Windows",
	"entry-point-removed": "the program that looked for it finds it no more, and does not say so",
	"entry-point-moved": "the program that looks for it loads something else",
	"entry-point-added": "programs that look for its group find it",
	"top-level-removed": "importing it fails",
	"top-level-moved": "it is in a package that is required at this very version, presumably",
	"top-level-added": "another package with a file of that name and this one overwrite each other",
	"typed-removed": "type checkers see no types any more",
	"wheel-dropped": "who has that platform builds the sdist, or stays on the release before",
	"sdist-dropped": "who builds from source stays on the release before",
	"license-changed": "its users may have to look at it",
	"metadata-version-raised": "old tools may not read it",
	"metadata-version-unknown": "indexes refuse it",
	"api-removed": "code that uses the name fails",
	"api-export-dropped": "code that imports all names goes without it",
	"api-base-removed": "code that expects the base class does not take it any more",
	"api-parameter-removed": "calls that pass it fail",
	"api-parameter-required": "calls without it fail",
	"api-parameter-kind": "calls that pass it in the other way fail",
	"api-parameter-moved": "calls that pass it by position pass something else"
};
const changeOf = ({ what, from, to }) => {
	if (from === void 0) return `${what}: ${to ?? ""}`;
	return to === void 0 ? `${what}: ${from}` : `${what}: ${from} becomes ${to}`;
};
const effectOf = ({ what }) => effects[what];

// src/domain/release-plan/formats/text.ts
const mostLines = 10;
const releasePlanText = (plan) => {
	const { packages, unchanged, unread } = plan;
	const count = packages.length === 1 ? "1 package" : `${packages.length} packages`;
	return [
		packages.length === 0 ? "Nothing to release" : `${count} to release`,
		...packages.map(packageLines),
		...unchanged.length === 0 ? [] : [["Unchanged", ...shortened(unchanged.map(unchangedLine))].join("\n")],
		...unread.length === 0 ? [] : [["Not read", ...shortened(unread.map(({ id, source, why }) => `  ${shortOf(source, id)}  ${why}`))].join("\n")]
	].join("\n\n").split("\n").map((line) => `${shown$1(line)}\n`).join("");
};
const packageLines = ({ name, current, proposed, reason, changes, becauseOf, edits, installers }) => {
	const from = current === void 0 || current === proposed ? "" : `${current} → `;
	const requirements = edits.flatMap((edit) => edit.kind === "requirement" ? [`  ${edit.from} becomes ${edit.to}`] : []);
	const lines = [...telling(changes).map(changeLine), ...becauseOf.map(becauseLine)];
	return [
		`${name}  ${from}${proposed}  ${reason}`,
		...shortened(lines),
		...requirements,
		...installersLines(installers)
	].join("\n");
};
const ranks$1 = {
	break: 0,
	warn: 1,
	note: 2
};
const installersLines = (entries) => {
	if (entries.length === 0) return [];
	const sorted = entries.toSorted((a, b) => ranks$1[a.level] - ranks$1[b.level]);
	return ["  What installers will see", ...shortened(sorted.map((each) => `    ${each.level}  ${changeOf(each)}`))];
};
const telling = (changes) => greatest(changes.map(({ bump }) => bump)) === "none" ? [] : changes.filter(({ bump }) => bump !== "none");
const changeLine = ({ source, id, type, scope, breaking, text, note, pullRequest }) => {
	const head = `${type}${scope === void 0 ? "" : `(${scope})`}${breaking ? "!" : ""}: `;
	const [first = ""] = text.split("\n");
	const number = pullRequest === void 0 || first.includes(`#${pullRequest}`) ? "" : ` (#${pullRequest})`;
	const cause = note === "" ? "" : `\n             breaking: ${note}`;
	return `  ${shortOf(source, id)}  ${head}${first}${number}${cause}`;
};
const becauseLine = ({ package: name, from, specifier }) => `  requires ${name}${specifier}, released with ${name} ${from}`;
const unchangedLine = ({ name, version, reason }) => `  ${name}${version === void 0 ? "" : ` ${version}`}: ${reason}`;
const shortOf = (source, id) => source === "commit" ? id.slice(0, 9) : id;
const shortened = (lines) => lines.length <= 11 ? lines : [...lines.slice(0, mostLines), `  and ${lines.length - mostLines} more`];

// src/domain/installers/entry-points.ts
const scripts = ["console_scripts", "gui_scripts"];
const textOf$3 = ({ group, name, value }) => scripts.includes(group) ? `${name} = ${value}` : `[${group}] ${name} = ${value}`;
const meaningOf = ({ value }) => value.replace(/\s*\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, "");
const keyOf = ({ group, name }) => `${group}\n${name}`;
const byKey = (all) => new Map(all.map((each) => [keyOf(each), each]));
const compareEntryPoints = (before, after, size) => {
	const [then, now] = [byKey(before), byKey(after)];
	const command = (all, name) => scripts.flatMap((group) => all.get(`${group}\n${name}`) ?? [])[0];
	const say = (what, level, sides) => ({
		what,
		from: sides.from && textOf$3(sides.from),
		to: sides.to && textOf$3(sides.to),
		level
	});
	const old = [...then.values()].flatMap((from) => {
		const isScript = scripts.includes(from.group);
		const to = now.get(keyOf(from)) ?? (isScript ? command(now, from.name) : void 0);
		if (to === void 0) {
			if (isScript) return [say("script-removed", "break", { from })];
			return [say("entry-point-removed", size === "major" ? "warn" : "break", { from })];
		}
		if (from.group === "console_scripts" && to.group === "gui_scripts") return [say("script-to-gui", "warn", {
			from,
			to
		})];
		if (meaningOf(from) === meaningOf(to)) return [];
		return [say(isScript ? "script-moved" : "entry-point-moved", "note", {
			from,
			to
		})];
	});
	const added = [...now.values()].filter((to) => scripts.includes(to.group) ? command(then, to.name) === void 0 : !then.has(keyOf(to)));
	return [...old, ...added.map((to) => say(scripts.includes(to.group) ? "script-added" : "entry-point-added", "note", { to }))];
};

// src/domain/installers/bounds.ts
const plain = ({ epoch, release }) => ({
	epoch,
	release,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
});
const after = ({ epoch, release }) => plain({
	...plain({
		epoch,
		release
	}),
	release: [...release.slice(0, -1), release.at(-1) + 1n]
});
const lowerOf = (specifier) => {
	if (specifier.operator === "===" || [
		"!=",
		"<",
		"<="
	].includes(specifier.operator)) return [];
	const { version, operator } = specifier;
	if (version.epoch === 0n && version.release.every((number) => number === 0n) && operator !== "==") return [];
	return [{
		version: version.pre === void 0 ? {
			...version,
			dev: void 0
		} : version,
		isInclusive: operator !== ">"
	}];
};
const upperOf = (specifier) => {
	if (specifier.operator === "===") return [];
	const { version, operator } = specifier;
	switch (operator) {
		case "<": return [{
			version: plain(version),
			isInclusive: false
		}];
		case "<=": return [{
			version,
			isInclusive: true
		}];
		case "~=": return [{
			version: after({
				...version,
				release: version.release.slice(0, -1)
			}),
			isInclusive: false
		}];
		case "==": return [specifier.isPrefix ? {
			version: after(version),
			isInclusive: false
		} : {
			version,
			isInclusive: true
		}];
		default: return [];
	}
};
const compareLower = (a, b) => {
	if (a === void 0 || b === void 0) return (a === void 0 ? 0 : 1) - (b === void 0 ? 0 : 1);
	return compareVersions(a.version, b.version) || Number(b.isInclusive) - Number(a.isInclusive);
};
const compareUpper = (a, b) => {
	if (a === void 0 || b === void 0) return (a === void 0 ? 1 : 0) - (b === void 0 ? 1 : 0);
	return compareVersions(a.version, b.version) || Number(a.isInclusive) - Number(b.isInclusive);
};
const isExact = (specifier) => specifier.operator === "===" || specifier.operator === "==" && !specifier.isPrefix;
const boundsOf = (specifiers) => ({
	lower: specifiers.flatMap(lowerOf).toSorted(compareLower).at(-1),
	upper: specifiers.flatMap(upperOf).toSorted(compareUpper)[0],
	isPinned: specifiers.some(isExact)
});
const wantsPrerelease = (specifiers) => specifiers.some((specifier) => specifier.operator !== "===" && [
	"==",
	">=",
	">",
	"~="
].includes(specifier.operator) && isPrerelease(specifier.version));

// src/domain/installers/demand.ts
const demandOf = (wanted) => ({
	specifiers: wanted.flatMap(({ specifiers }) => specifiers),
	extras: new Set(wanted.flatMap(({ requirement }) => requirement.extras.map(normalizeName))),
	url: wanted.find(({ requirement }) => requirement.url !== void 0)?.requirement.url
});
const trap = ({ specifiers, url }, before, question) => {
	if (url !== void 0) return url === before?.url ? void 0 : difference("requirement-url", "break");
	const fits = (demand) => question.isAvailable?.(question.name, demand);
	if (fits(specifiers) === false && (before === void 0 || fits(before.specifiers) !== false)) return difference("requirement-unsolvable", "break");
};
const difference = (what, level) => ({
	what,
	level
});
const isOfSameProject = ({ own, name, isSibling }) => isSibling?.(name) === true || name.startsWith(`${own}-`) || own.startsWith(`${name}-`);
const isPinnedTo = (version, { specifiers }) => boundsOf(specifiers).isPinned && admits(specifiers, version);
const raiseLevel = (before, after, size) => {
	if (before === void 0 || after === void 0) return "warn";
	const [[major = 0n, minor = 0n], [nextMajor = 0n, nextMinor = 0n]] = [before.version.release, after.version.release];
	if (before.version.epoch !== after.version.epoch || major !== nextMajor) return size === "patch" ? "break" : "warn";
	return minor === nextMinor ? "note" : "warn";
};
const compareSpecifiers = (before, after, question) => {
	const [then, now] = [boundsOf(before.specifiers), boundsOf(after.specifiers)];
	if (now.isPinned) {
		if (!then.isPinned) return [difference("requirement-pinned", "break")];
		return [difference("requirement-pinned-moved", isOfSameProject(question) ? "note" : "break")];
	}
	const low = compareLower(then.lower, now.lower);
	const high = then.isPinned ? -1 : compareUpper(then.upper, now.upper);
	const raised = wantsPrerelease(after.specifiers) && !wantsPrerelease(before.specifiers) ? [difference("requirement-prerelease", "warn")] : low < 0 ? [difference("requirement-raised", raiseLevel(then.lower, now.lower, question.size))] : [];
	const capped = high > 0 ? [difference("requirement-capped", "warn")] : [];
	const relaxed = low > 0 || high < 0 ? [difference("requirement-relaxed", "note")] : [];
	const found = [
		...raised,
		...capped,
		...relaxed
	];
	if (found.length > 0) return found;
	if (excludes(after, before)) return [difference("requirement-excluded", "note")];
	return excludes(before, after) ? [difference("requirement-relaxed", "note")] : [];
};
const excludes = (one, other) => one.specifiers.some((specifier) => {
	if (specifier.operator === "===") return false;
	const version = formatVersion(specifier.version);
	return admits(other.specifiers, version) && !admits(one.specifiers, version);
});
const compareDemands = (before, after, question) => {
	const lost = before.extras.difference(after.extras).size > 0;
	const gained = after.extras.difference(before.extras).size > 0;
	const extras = [...lost ? [difference("requirement-extra-removed", "warn")] : [], ...gained ? [difference("requirement-extra-added", "note")] : []];
	if (before.url !== void 0 && after.url === void 0) return [...extras, difference("requirement-relaxed", "note")];
	if (before.url === after.url && sameSpecifiers(before.specifiers, after.specifiers)) return extras;
	const caught = trap(after, before, question);
	return [...extras, ...caught === void 0 ? compareSpecifiers(before, after, question) : [caught]];
};

// src/domain/installers/wanted.ts
const readRequirements = ({ name, requiresDist }) => {
	const read = requiresDist.map((text) => ({
		text,
		parsed: parseRequirement(text)
	}));
	return {
		package: normalizeName(name ?? ""),
		all: read.flatMap(({ parsed }) => {
			if (!parsed.ok) return [];
			const { requirement } = parsed;
			const marker = requirement.marker === void 0 ? void 0 : parseMarker(requirement.marker);
			return [{
				requirement,
				specifiers: parseSpecifiers(requirement.specifier) ?? [],
				marker
			}];
		}),
		invalid: read.flatMap(({ text, parsed }) => parsed.ok ? [] : [text])
	};
};
const under = (marker, extras) => {
	if (marker.kind !== "comparison") {
		const [end, neutral] = marker.kind === "and" ? ["never", "always"] : ["always", "never"];
		const parts = marker.operands.map((operand) => under(operand, extras));
		if (parts.includes(end)) return end;
		const operands = parts.filter((part) => typeof part !== "string");
		if (operands.length === 0) return neutral;
		return operands.length === 1 ? operands[0] : {
			kind: marker.kind,
			operands
		};
	}
	const sides = [marker.left, marker.right];
	if (!sides.some((side) => side.kind === "variable" && side.name === "extra")) return marker;
	const name = sides.find((side) => side.kind === "value");
	const isAsked = name?.kind === "value" && (name.text === "" ? extras.size === 0 : extras.has(name.text));
	return (marker.operator === "!=" || marker.operator === "not in") !== isAsked ? "always" : "never";
};
const applying = (all, extras) => all.flatMap((wanted) => {
	const left = wanted.marker === void 0 ? "always" : under(wanted.marker, extras);
	if (left === "never") return [];
	return [{
		...wanted,
		marker: left === "always" ? void 0 : left
	}];
});
const requirementsWith = ({ package: own, all }, extras) => {
	const active = new Set(extras);
	for (;;) {
		const now = applying(all, active);
		const asked = now.filter(({ requirement }) => requirement.name === own).flatMap(({ requirement }) => requirement.extras);
		const size = active.size;
		for (const extra of asked) active.add(normalizeName(extra));
		if (active.size === size) return now.filter(({ requirement }) => requirement.name !== own);
	}
};
const byName = (wanted) => Map.groupBy(wanted, ({ requirement }) => requirement.name);

// src/domain/installers/requirements.ts
const textOf$2 = (wanted) => wanted.length === 0 ? void 0 : [...new Set(wanted.map(({ requirement }) => requirement.text.trim()))].join(", ");
const environmentsOf = ({ before, after }, pythons) => {
	const kinds = kindsOfEnvironment([...before, ...after].map(({ marker }) => marker), pythons);
	const among = (wanted, held) => wanted.filter(({ marker }) => holds(marker, held));
	return kinds === void 0 ? [{
		before,
		after
	}] : kinds.map((held) => ({
		before: among(before, held),
		after: among(after, held)
	}));
};
const ranks = {
	break: 0,
	warn: 1,
	note: 2
};
const worst = (differences) => [...Map.groupBy(differences, ({ what }) => what).values()].map((same) => same.toSorted((a, b) => ranks[a.level] - ranks[b.level])[0]);
const added = (environments, question, { wasInExtra }) => {
	const where = environments.filter(({ after }) => after.length > 0);
	const demands = where.map(({ after }) => demandOf(after));
	const caught = demands.flatMap((demand) => trap(demand, void 0, question) ?? []);
	if (caught.length > 0) return worst(caught)[0];
	if (demands.some(({ specifiers }) => wantsPrerelease(specifiers))) return difference("requirement-prerelease", "warn");
	const isHarmless = wasInExtra || where.length < environments.length || demands.every((demand) => isPinnedTo(question.version, demand));
	return difference("requirement-added", isHarmless ? "note" : "warn");
};
const removed = ({ size }, { isInExtra, isSplit }) => {
	if (isInExtra) return difference("requirement-to-extra", "break");
	if (isSplit) return difference("requirement-removed", "note");
	return difference("requirement-removed", size === "patch" ? "break" : "warn");
};
const compareOne = (sides, question, pythons, elsewhere) => {
	const environments = environmentsOf(sides, pythons);
	const [was, is] = ["before", "after"].map((side) => environments.some((each) => each[side].length > 0));
	if (!was && !is) return [];
	if (!was) return [added(environments, question, elsewhere)];
	if (!is) return [removed(question, elsewhere)];
	const isGone = environments.some(({ before, after }) => before.length > 0 && after.length === 0);
	const isNew = environments.some(({ before, after }) => before.length === 0 && after.length > 0);
	return worst([
		...environments.flatMap(({ before, after }) => before.length > 0 && after.length > 0 ? compareDemands(demandOf(before), demandOf(after), question) : []),
		...isGone ? [difference("requirement-marker-narrowed", "warn")] : [],
		...isNew ? [difference("requirement-marker-widened", "note")] : []
	]);
};
const nowhere = {
	wasInExtra: false,
	isInExtra: false,
	isSplit: false
};
const namesInExtras = (requirements, extras) => {
	const plain = byName(requirementsWith(requirements, []));
	return new Set(requirementsWith(requirements, extras).map(({ requirement }) => requirement.name)).difference(new Set(plain.keys()));
};
const compareRequirements = (before, after, question) => {
	const [then, now] = [byName(requirementsWith(before, [])), byName(requirementsWith(after, []))];
	const unread = new Set(before.invalid.map(nameIn));
	const wasInExtra = namesInExtras(before, question.extras.before);
	const isInExtra = namesInExtras(after, question.extras.after);
	const isSplit = isSplitUp(before, after, question.version);
	const changed = [.../* @__PURE__ */ new Set([...then.keys(), ...now.keys()])].toSorted().filter((name) => !unread.has(name)).flatMap((name) => {
		const sides = {
			before: then.get(name) ?? [],
			after: now.get(name) ?? []
		};
		const elsewhere = {
			wasInExtra: wasInExtra.has(name),
			isInExtra: isInExtra.has(name),
			isSplit
		};
		return compareOne(sides, {
			...question,
			name
		}, question.pythons, elsewhere).map((each) => ({
			...each,
			from: textOf$2(sides.before),
			to: textOf$2(sides.after)
		}));
	});
	const known = new Set(before.invalid);
	const invalid = after.invalid.filter((text) => !known.has(text)).map((to) => ({
		what: "requirement-invalid",
		from: void 0,
		to,
		level: "break"
	}));
	return [...changed.filter(({ from }) => !invalid.some(({ to }) => from !== void 0 && nameIn(to) === nameIn(from))), ...invalid];
};
const isSplitUp = (before, after, version) => {
	const then = byName(requirementsWith(before, []));
	return [...byName(requirementsWith(after, []))].some(([name, wanted]) => !then.has(name) && isPinnedTo(version, demandOf(wanted)));
};
const nameIn = (text) => normalizeName(/^\s*([A-Za-z0-9][\w.-]*)/.exec(text)?.[1] ?? "");
const compareExtra = (extra, { before, after }, question) => {
	const [then, now] = [byName(requirementsWith(before, [extra])), byName(requirementsWith(after, [extra]))];
	const own = {
		before: ownOf(before, extra),
		after: ownOf(after, extra)
	};
	const [ownThen, ownNow] = [byName(own.before), byName(own.after)];
	const changed = [.../* @__PURE__ */ new Set([...ownThen.keys(), ...ownNow.keys()])].filter((name) => {
		const [from, to] = ownThen.has(name) && ownNow.has(name) ? [ownThen, ownNow] : [then, now];
		const sides = {
			before: from.get(name) ?? [],
			after: to.get(name) ?? []
		};
		return compareOne(sides, {
			...question,
			name
		}, question.pythons, nowhere).length > 0;
	});
	if (changed.length === 0) return void 0;
	const isEmptied = own.before.length > 0 && own.after.length === 0 && own.before.every(({ requirement }) => !now.has(requirement.name));
	const side = (wanted) => {
		const texts = textOf$2(wanted.filter(({ requirement }) => changed.includes(requirement.name)));
		return texts === void 0 ? `[${extra}]` : `[${extra}] ${texts}`;
	};
	return {
		what: "extra-requirement-changed",
		from: side(own.before),
		to: side(own.after),
		level: isEmptied ? "warn" : "note"
	};
};
const ownOf = (requirements, extra) => {
	const plain = new Set(requirementsWith(requirements, []).map(({ requirement }) => requirement.text));
	return requirementsWith(requirements, [extra]).filter(({ requirement }) => !plain.has(requirement.text));
};

// src/domain/installers/extras.ts
const extrasOf = ({ providesExtra }) => new Set(providesExtra.map(normalizeName));
const forDevelopers = "dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|types?|typing|typecheck|type-check|check|checks|format|formatting|style|cov|cover|coverage|ci|qa|quality|bench|benchmarks?|release|enabler|pre-commit|tox|nox";
const isForDevelopers = (extra) => new RegExp(`^(?:${forDevelopers})$|^(?:dev|tests?|docs?|lint)-|-(?:dev|tests?|testing|docs?|lint)$`).test(extra);
const compareExtras = (sides, question) => {
	const { before, after } = question.extras;
	const gone = [...before.difference(after)].toSorted();
	const kept = [...before.intersection(after)].toSorted().filter((extra) => !isForDevelopers(extra));
	const added = [...after.difference(before)].toSorted();
	return [
		...gone.map((extra) => ({
			what: "extra-removed",
			from: extra,
			to: void 0,
			level: isForDevelopers(extra) ? "warn" : "break"
		})),
		...added.map((extra) => ({
			what: "extra-added",
			from: void 0,
			to: extra,
			level: "note"
		})),
		...kept.flatMap((extra) => compareExtra(extra, sides, question) ?? [])
	];
};

// src/domain/installers/wheel-tags.ts
const tagsOf = ({ pythonTags, abiTags, platformTags }) => pythonTags.flatMap((python) => abiTags.flatMap((abi) => platformTags.map((platform) => ({
	python,
	abi,
	platform: modern(platform)
}))));
const modern = (platform) => platform.replace(/^manylinux1_/, "manylinux_2_5_").replace(/^manylinux2010_/, "manylinux_2_12_").replace(/^manylinux2014_/, "manylinux_2_17_");
const minorOf = (python) => {
	const [, minor] = /^[a-z]+3(\d+)$/.exec(python) ?? [];
	return minor === void 0 ? void 0 : Number(minor);
};
const coversPython = (now, old) => {
	if (now.abi === old.abi && now.python === old.python) return true;
	const [floor, minor] = [minorOf(now.python), minorOf(old.python)];
	const isForAll = /^(?:py|cp)3/.test(now.python) && (floor === void 0 || minor === void 0 || floor <= minor);
	const isPython3 = /^(?:py|cp|pp)3/.test(old.python);
	if (now.abi === "none") return isPython3 && isForAll && (now.python.startsWith("py") || old.python.startsWith("cp"));
	return now.abi === "abi3" && /^(?:cp)3/.test(old.python) && isForAll;
};
const platformOf = (platform) => {
	const [, system = platform, major = "0", minor = "0", machine = ""] = /^(manylinux|musllinux|macosx)_(\d+)_(\d+)_(.+)$/.exec(platform) ?? [];
	return {
		system,
		machine,
		floor: Number(major) * 1e3 + Number(minor)
	};
};
const oldestGlibc = 2017;
const machinesOf = (machine) => machine === "universal2" ? [
	"universal2",
	"x86_64",
	"arm64"
] : [machine];
const coversPlatform = (now, old) => {
	if (now === "any" || now === old) return "yes";
	const [a, b] = [platformOf(now), platformOf(old)];
	if (a.system !== b.system || !machinesOf(a.machine).includes(b.machine)) return "no";
	const floor = b.system === "manylinux" ? Math.max(b.floor, oldestGlibc) : b.floor;
	return a.floor <= floor ? "yes" : "raised";
};
const coverageOf = (old, now) => {
	const found = now.filter((tag) => coversPython(tag, old)).map((tag) => coversPlatform(tag.platform, old.platform));
	if (found.includes("yes")) return "yes";
	return found.includes("raised") ? "raised" : "no";
};

// src/domain/installers/files.ts
const tagsIn = (filenames) => filenames.flatMap((filename) => {
	const name = parseDistributionName(filename);
	return name?.kind === "wheel" ? tagsOf(name) : [];
});
const isStillFor = ({ python }, pythons) => {
	if (/^[a-z]+2/.test(python)) return false;
	const minor = minorOf(python);
	return minor === void 0 || pythons === void 0 || pythons(`3.${minor}.99`) || pythons(`3.${minor}.0`);
};
const compareWheels = (before, after, pythons) => {
	const now = tagsIn(after);
	const lost = tagsIn(before).filter((tag) => isStillFor(tag, pythons)).map((tag) => ({
		...tag,
		coverage: coverageOf(tag, now)
	})).filter(({ coverage }) => coverage !== "yes");
	return [...Map.groupBy(lost, ({ platform, coverage }) => `${coverage} ${platform.replace(/_\d+_\d+_/, "_")}`).values()].map((tags) => ({
		what: "wheel-dropped",
		from: [...new Set(tags.map(({ python, abi, platform }) => `${python}-${abi}-${platform}`))].join(", "),
		to: void 0,
		level: tags[0].coverage === "raised" ? "warn" : "break"
	}));
};

// src/domain/installers/licence.ts
const textOf$1 = ({ licenseExpression, fields }) => licenseExpression ?? fields.get("license")?.[0];
const arms = (expression) => {
	const words = expression.toLowerCase().replaceAll(/[()]/g, " ").trim().split(/\s+(and|or)\s+/);
	const operators = new Set(words.filter((_, index) => index % 2 === 1));
	return operators.size > 1 ? words.join(" ") : [...operators, ...words.filter((_, index) => index % 2 === 0).toSorted()].join(" ");
};
const bare = (text) => text.toLowerCase().replaceAll(/\b(?:the|licen[cs]e|version|v(?=\d))\b|licen[cs]e|[^a-z0-9.+]|(?<=[a-z ])v(?=\d)/g, "").replaceAll(/(\d)\.0\b/g, "$1").replaceAll(".", "");
const longestName = 60;
const mayBeSame = (a, b) => {
	if (a.length > longestName || b.length > longestName) return true;
	const [left, right] = [bare(a), bare(b)];
	return left.startsWith(right) || right.startsWith(left);
};
const compareLicences = (before, after) => {
	const [from, to] = [textOf$1(before), textOf$1(after)];
	const isSameField = before.licenseExpression === void 0 === (after.licenseExpression === void 0);
	if (from === to && isSameField) return [];
	const isSame = from === void 0 || to === void 0 || (before.licenseExpression !== void 0 && after.licenseExpression !== void 0 ? arms(from) === arms(to) : mayBeSame(from, to));
	if (from !== void 0 && to !== void 0 && isSame && isSameField && arms(from) === arms(to)) return [];
	return [{
		what: "license-changed",
		from,
		to,
		level: isSame ? "note" : "warn"
	}];
};

// src/domain/installers/modules.ts
const isPrivate = (module) => module.split(".").some((part) => part.startsWith("_"));
const isThere = (module, all) => all.some((other) => other === module || other.startsWith(`${module}.`) || module.startsWith(`${other}.`));
const isOwn = (module, own, before) => {
	const [word = ""] = own.split("-");
	const [top = ""] = module.split(".");
	const roots = before.map((name) => normalizeName(name.split(".")[0] ?? ""));
	const name = normalizeName(top).replace(/^-/, "");
	return name.startsWith(word) || roots.some((root) => name === root || name.startsWith(`${root}-`));
};
const compareModules = (before, after, { own, isSplit }) => {
	const gone = before.filter((module) => !isThere(module, after)).toSorted();
	const added = after.filter((module) => !isThere(module, before)).toSorted();
	return [...gone.map((module) => {
		if (isSplit) return {
			what: "top-level-moved",
			from: module,
			to: void 0,
			level: "note"
		};
		return {
			what: "top-level-removed",
			from: module,
			to: void 0,
			level: isPrivate(module) ? "warn" : "break"
		};
	}), ...added.map((module) => ({
		what: "top-level-added",
		from: void 0,
		to: module,
		level: isOwn(module, own, before) ? "note" : "warn"
	}))];
};

// src/domain/installers/python-range.ts
const minors = [
	"2.6",
	"2.7",
	...Array.from({ length: 41 }, (_, minor) => `3.${minor}`),
	"4.0",
	"5.0"
];
const pythonsAround = (specifier) => {
	if (specifier.operator === "===") return [];
	const [major = 0n, minor = 0n, patch = 0n] = specifier.version.release;
	return [
		[
			major,
			minor,
			patch
		],
		[
			major,
			minor,
			patch + 1n
		],
		[major, minor + 1n],
		[major + 1n, 0n]
	].map((release) => release.join("."));
};
const inOrder = (versions) => [...new Set(versions.map((text) => formatVersion(parseVersion(text))))].map((text) => ({
	text,
	version: parseVersion(text)
})).toSorted((a, b) => compareVersions(a.version, b.version)).map(({ text }) => text);
const compareRanges = (before, after) => {
	const pythons = inOrder([...minors, ...[...before, ...after].flatMap(pythonsAround)]);
	const then = pythons.map((python) => admits(before, python));
	const now = pythons.map((python) => admits(after, python));
	const [first, last] = [now.indexOf(true), now.lastIndexOf(true)];
	const lost = pythons.flatMap((python, index) => then[index] && !now[index] ? [{
		python,
		index
	}] : []);
	const where = (test) => lost.filter(({ index }) => test(index)).map(({ python }) => python);
	return {
		below: where((index) => index < first),
		above: where((index) => index > last),
		between: where((index) => index > first && index < last),
		isWider: now.some((admitted, index) => admitted && !then[index])
	};
};
const comparePythonRanges = (from, to, { size, newestPython }) => {
	const [before, after] = [parseSpecifiers(from ?? ""), parseSpecifiers(to ?? "")];
	const say = (what, level) => ({
		what,
		from,
		to,
		level
	});
	if (after === void 0) return from === to ? [] : [say("requires-python-invalid", "break")];
	if (before === void 0) return [];
	const { below, above, between, isWider } = compareRanges(before, after);
	const isReleased = (python) => compareVersions(parseVersion(python), parseVersion(`3.${newestPython + 1}.dev0`)) < 0;
	return [
		...below.length > 0 ? [say("requires-python-raised", size === "patch" ? "break" : "warn")] : [],
		...above.length > 0 ? [say("requires-python-capped", above.some(isReleased) ? "break" : "warn")] : [],
		...between.length > 0 ? [say("requires-python-excluded", "warn")] : [],
		...isWider ? [say("requires-python-widened", after.length === 0 ? "warn" : "note")] : []
	];
};
const pythonsOf = (requiresPython, newestPython) => {
	const specifiers = parseSpecifiers(requiresPython ?? "") ?? [];
	const end = parseVersion(`3.${newestPython + 2}.dev0`);
	const isIn = (python) => admits(specifiers, python) && compareVersions(parseVersion(python), end) < 0;
	return minors.some(isIn) || specifiers.flatMap(pythonsAround).some(isIn) ? isIn : void 0;
};

// src/domain/installers/release-size.ts
const isZero = (numbers) => numbers.every((number) => number === 0n);
const sizeOf = (version) => {
	const { release, post } = parseVersion(version) ?? {
		release: [],
		post: void 0
	};
	if (post !== void 0 || !isZero(release.slice(2))) return "patch";
	return isZero(release.slice(1)) ? "major" : "minor";
};

// src/domain/installers/compare.ts
const compareReleases = (before, after, surroundings) => {
	const { newestPython } = surroundings;
	const version = after.metadata.version ?? "0";
	const size = sizeOf(version);
	const pythons = pythonsOf(after.metadata.requiresPython, newestPython);
	const sides = {
		before: readRequirements(before.metadata),
		after: readRequirements(after.metadata)
	};
	const own = sides.after.package;
	const extras = {
		before: extrasOf(before.metadata),
		after: extrasOf(after.metadata)
	};
	const question = {
		...surroundings,
		own,
		size,
		version,
		pythons,
		extras
	};
	const isSplit = isSplitUp(sides.before, sides.after, version);
	const modules = before.topLevel && after.topLevel ? compareModules(before.topLevel, after.topLevel, {
		own,
		isSplit
	}) : [];
	return [
		...comparePythonRanges(before.metadata.requiresPython, after.metadata.requiresPython, {
			size,
			newestPython
		}),
		...compareRequirements(sides.before, sides.after, question),
		...compareExtras(sides, question),
		...before.entryPoints && after.entryPoints ? compareEntryPoints(before.entryPoints, after.entryPoints, size) : [],
		...modules,
		...compareTyping(before, after, isSplit),
		...before.wheels && after.wheels ? compareWheels(before.wheels, after.wheels, pythons) : [],
		...compareSdists(before, after),
		...compareLicences(before.metadata, after.metadata),
		...compareMetadataVersions(before.metadata.metadataVersion, after.metadata.metadataVersion)
	];
};
const compareTyping = (before, after, isSplit) => before.isTyped === true && after.isTyped === false && !isSplit ? [{
	what: "typed-removed",
	from: "py.typed",
	to: void 0,
	level: "warn"
}] : [];
const compareSdists = (before, after) => before.hasSdist === true && after.hasSdist === false ? [{
	what: "sdist-dropped",
	from: "sdist",
	to: void 0,
	level: "warn"
}] : [];
const newestMajor = 2n;
const compareMetadataVersions = (from, to) => {
	const [old, next] = [parseVersion(from ?? ""), parseVersion(to ?? "")];
	if (old === void 0 || next === void 0 || compareVersions(next, old) <= 0) return [];
	return [next.release[0] <= newestMajor ? {
		what: "metadata-version-raised",
		from,
		to,
		level: "note"
	} : {
		what: "metadata-version-unknown",
		from,
		to,
		level: "break"
	}];
};

// src/domain/installers/findings.ts
const findingsOf = (release, entries) => entries.flatMap((entry) => {
	if (entry.level === "note") return [];
	const facts = {
		...release,
		change: changeOf(entry),
		effect: effectOf(entry)
	};
	return [entry.level === "break" && sizeOf(release.to) === "patch" ? releaseBreaksInstallers(facts) : releaseChangesInstallation(facts)];
});

// src/domain/installers/last-release.ts
const releaseBefore = (files, name, next) => {
	const bound = parseVersion(next);
	const known = files.flatMap((file) => {
		const parsed = file.yanked ? void 0 : parseDistributionName(file.filename, name);
		const version = parsed && parseVersion(parsed.version);
		return version === void 0 || compareVersions(version, bound) >= 0 ? [] : [{
			file,
			name: parsed,
			version
		}];
	});
	const final = known.filter(({ version }) => !isPrerelease(version));
	const counted = isPrerelease(bound) || final.length === 0 ? known : final;
	const [last] = counted.toSorted((a, b) => compareVersions(b.version, a.version));
	return last && {
		version: last.name.version,
		files: counted.filter((each) => each.name.version === last.name.version)
	};
};
const isPure = ({ abiTags, platformTags }) => abiTags.includes("none") && platformTags.includes("any");
const fileToRead = ({ files }) => {
	const rank = (name) => name.kind === "sdist" ? 2 : isPure(name) ? 0 : 1;
	return files.toSorted((a, b) => rank(a.name) - rank(b.name) || (a.file.size ?? 0) - (b.file.size ?? 0) || (a.file.filename < b.file.filename ? -1 : 1))[0];
};
const comparableWheels = (before, built) => {
	const isForAll = (filename) => {
		const name = parseDistributionName(filename);
		return name?.kind === "wheel" && isPure(name);
	};
	return isForAll(built) || before.every(isForAll) ? [built] : void 0;
};

// src/domain/installers/release.ts
const newestPythonAt = (time) => {
	const date = new Date(time);
	return date.getUTCFullYear() - 2011 - (date.getUTCMonth() < 9 ? 1 : 0);
};

// src/stages/installers/availability.ts
const mostQuestions = 50;
const newlyRequired = (before, after) => {
	const known = new Set(before.requiresDist);
	const names = after.requiresDist.filter((text) => !known.has(text)).flatMap((text) => {
		const parsed = parseRequirement(text);
		return parsed.ok && parsed.requirement.specifier !== "" ? [parsed.requirement.name] : [];
	});
	return [...new Set(names)];
};
const askAvailable = async (names, { index, signal }) => {
	const found = await Promise.all(names.slice(0, mostQuestions).map(async (name) => {
		const versions = (await index.project(name, { signal }).catch((error) => {
			if (error instanceof Problem) return void 0;
			throw error;
		}))?.files.flatMap(({ filename, yanked }) => yanked ? [] : parseDistributionName(filename, name)?.version ?? []);
		return versions === void 0 ? [] : [[name, versions]];
	}));
	return new Map(found.flat());
};
const availableIn = (known) => (name, specifiers) => known.get(name)?.some((version) => admits(specifiers, version));

// src/domain/installers/api.ts
const meanings = {
	OBJECT_REMOVED: ["api-removed", "break"],
	PARAMETER_REMOVED: ["api-parameter-removed", "break"],
	PARAMETER_ADDED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_KIND: ["api-parameter-kind", "break"],
	PARAMETER_MOVED: ["api-parameter-moved", "break"],
	EXPORT_DROPPED: ["api-export-dropped", "warn"],
	CLASS_REMOVED_BASE: ["api-base-removed", "warn"]
};
const order = ({ kind, path }) => `${kind === "OBJECT_REMOVED" ? 0 : 1} ${String(path.split(".").length).padStart(3, "0")} ${path}`;
const apiEntries = (changes) => changes.toSorted((a, b) => order(a) < order(b) ? -1 : 1).flatMap(({ kind, path, parameter, isUnsure }) => {
	const [what, level] = meanings[kind] ?? [];
	if (what === void 0 || level === void 0) return [];
	const name = parameter === void 0 ? path : `${path}(${parameter})`;
	const isNew = kind === "PARAMETER_ADDED_REQUIRED";
	return [{
		what,
		from: isNew ? void 0 : name,
		to: isNew ? name : void 0,
		level: isUnsure ? "warn" : level
	}];
});

// src/stages/installers/compare-api.ts
const unread = (why) => ({
	entries: [],
	findings: [],
	unread: `its names were not compared: ${why}`
});
const compareApi = async ({ package: name, release, before, after, modules }, { apiChanges, signal }) => {
	if (before === void 0 || after === void 0) return unread("one of the two has no wheel here");
	const asked = modules.filter((module) => !module.split(".").some((part) => part.startsWith("_")));
	if (asked.length === 0) return unread("both have no public module of one name");
	const compared = await apiChanges.compare({
		before,
		after,
		modules: asked,
		signal
	});
	if ("unavailable" in compared) return unread(compared.unavailable);
	const entries = apiEntries(compared.changes);
	const { hidden, unchecked } = compared;
	return {
		entries,
		findings: [apiCompared({
			package: name,
			release,
			shown: entries.length,
			hidden,
			unchecked
		})],
		unread: void 0
	};
};

// src/domain/installers/quick-wheel.ts
const packers = {
	uv_build: [],
	"hatchling.build": [[
		"hatch",
		"build",
		"hooks"
	], [
		"hatch",
		"build",
		"targets",
		"wheel",
		"hooks"
	]],
	"flit_core.buildapi": [],
	"poetry.core.masonry.api": [["poetry", "build"]],
	"pdm.backend": [[
		"pdm",
		"build",
		"run-setuptools"
	], [
		"pdm",
		"build",
		"custom-hook"
	]],
	"setuptools.build_meta": [["setuptools", "ext-modules"]]
};
const isSaid = (table, [key = "", ...rest]) => rest.length === 0 ? key in table : isSaid(tableIn(table, key), rest);
const isQuickToBuild = ({ text }, hasFile) => {
	const parsed = parseToml(text);
	const table = parsed.ok ? parsed.table : {};
	const { "build-backend": backend } = tableIn(table, "build-system");
	const slow = typeof backend === "string" && Object.hasOwn(packers, backend) ? packers[backend] : void 0;
	if (slow === void 0 || slow.some((path) => isSaid(tableIn(table, "tool"), path))) return false;
	return ![
		"setup.py",
		"hatch_build.py",
		"pdm_build.py"
	].some(hasFile);
};

// src/domain/installers/stated-view.ts
const textsIn = (value) => Array.isArray(value) ? value.filter((each) => aString.accepts(each)) : [];
const withExtra = (text, extra) => {
	const parsed = parseRequirement(text);
	const condition = `extra == "${extra}"`;
	if (!parsed.ok || parsed.requirement.marker === void 0) return `${text} ; ${condition}`;
	const { marker, spans } = parsed.requirement;
	return `${text.slice(0, spans.marker.start)}(${marker}) and ${condition}`;
};
const pointsIn = (group, table) => Object.entries(table).flatMap(([name, value]) => typeof value === "string" ? [{
	group,
	name,
	value
}] : []);
const compared = [
	"requires-python",
	"dependencies",
	"optional-dependencies",
	"scripts",
	"gui-scripts",
	"entry-points"
];
const statedView = (text) => {
	const parsed = parseToml(text);
	const project = tableIn(parsed.ok ? parsed.table : {}, "project");
	const dynamic = textsIn(project.dynamic);
	if (!aString.accepts(project.name) || dynamic.some((field) => compared.includes(field))) return void 0;
	const extras = Object.entries(tableIn(project, "optional-dependencies"));
	const lines = [
		["Name", [project.name]],
		["Requires-Python", textsIn([project["requires-python"]])],
		["Requires-Dist", textsIn(project.dependencies)],
		["Requires-Dist", extras.flatMap(([extra, list]) => textsIn(list).map((each) => withExtra(each, extra)))],
		["Provides-Extra", extras.map(([extra]) => extra)],
		["License-Expression", textsIn([project.license])]
	].flatMap(([name, values]) => values.map((value) => `${name}: ${value.replaceAll(/\s+/g, " ")}\n`));
	const metadata = parseMetadata(lines.join(""));
	const groups = Object.keys(tableIn(project, "entry-points"));
	return {
		metadata,
		entryPoints: [
			...pointsIn("console_scripts", tableIn(project, "scripts")),
			...pointsIn("gui_scripts", tableIn(project, "gui-scripts")),
			...groups.flatMap((group) => pointsIn(group, tableIn(tableIn(project, "entry-points"), group)))
		]
	};
};

// src/domain/installers/view.ts
const modulesIn = (wheel) => {
	const packages = new Set(packagesOf(wheel));
	const names = importNames(wheel).map((name) => packages.has(name) || !name.includes(".") ? name : name.split(".").slice(0, -1).join("."));
	return [...new Set(names)].toSorted();
};
const viewOf = (archive) => {
	const metadata = metadataOf(archive);
	if (metadata === void 0 || archive.kind === "sdist") return metadata && { metadata };
	return {
		metadata,
		entryPoints: entryPointsOf(archive),
		topLevel: modulesIn(archive),
		isTyped: filesOf$1(archive).some(({ path }) => /(?:^|\/)py\.typed$/.test(path))
	};
};

// src/stages/installers/next-views.ts
const readNextViews = async (planned, question, ports) => {
	const { workspace, topLevel } = question;
	const { copies, run, uv, clock, signal, scratch, archives } = ports;
	const memberOf = new Map(workspace.members.map((member) => [member.name, member]));
	const texts = new Map(planned.map((release) => [release.name, textOf(memberOf.get(release.name), release, question)]));
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const copy = _usingCtx$4.a(await copies.make({
				topLevel,
				root: workspace.root,
				members: workspace.members.map(({ path }) => path),
				into: (await run.scratch.folder("copy")).path,
				signal
			}));
			for (const [name, text] of texts) await writeText(memberOf.get(name), text, copy);
			await copy.settle();
			const packages = planned.map(({ name }) => {
				const member = memberOf.get(name);
				const isWheel = question.isApiChecked || isQuick(member, question, ports);
				return {
					name,
					backend: backendOf(workspace, member),
					isWheel
				};
			});
			const commitTime = Math.floor(clock.now() / 1e3);
			const views = [...await uv.nextReleases({
				root: copy.root,
				packages,
				scratch: scratch.path,
				commitTime,
				signal
			})].map(async ([name, release]) => [name, await nextView(release, archives)]);
			return new Map((await Promise.all(views)).map(([name, view]) => [name, orStated(view, texts.get(name))]));
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const unread = error.findings[0].message;
		return new Map([...texts].map(([name, text]) => [name, orStated({ unread }, text)]));
	}
};
const orStated = (next, text) => {
	const view = next.view ?? statedView(text);
	return next.view !== void 0 || view === void 0 ? next : {
		view,
		unread: `${next.unread}; what [project] says was compared`
	};
};
const textOf = (member, { edits }, { bounds, versions }) => {
	const own = edits.flatMap((edit) => edit.kind === "requirement" ? [edit] : []);
	return applyBounds(member, [...planBounds(member, bounds, (name) => versions.get(name)), ...own]);
};
const writeText = async (member, text, copy) => {
	if (text === member.text) return;
	await copy.write(member.path === "." ? "pyproject.toml" : `${member.path}/pyproject.toml`, text);
};
const isQuick = (member, { workspace }, { files }) => {
	const names = new Set((files.list(`${workspace.root}/${member.path}`) ?? []).map(({ name }) => name));
	return isQuickToBuild(member, (name) => names.has(name));
};
const nextView = async (release, archives) => {
	if (release.kind === "unknown") return { unread: release.why };
	if (release.kind === "metadata") {
		const { metadata, entryPoints } = release;
		return {
			view: {
				metadata: parseMetadata(metadata),
				entryPoints: parseEntryPoints(entryPoints)
			},
			unread: "its wheel was not built, so modules are not compared"
		};
	}
	const view = viewOf(await archives.read(release.path));
	return view === void 0 ? { unread: `${basename(release.path)}, which was built, cannot be read` } : {
		view,
		wheel: release.path
	};
};

// src/stages/installers/released-view.ts
const largestFile = 32 * 1024 ** 2;
const readReleasedView = async (release, ports) => {
	const { file, name } = fileToRead(release);
	const wheels = release.files.flatMap((each) => each.name.kind === "wheel" ? [each.name.filename] : []);
	const [metadata, read] = await Promise.all([besideWheel(file, ports), readFile(file, ports)]);
	const isWheel = name.kind === "wheel";
	const view = "view" in read ? {
		...read.view,
		...metadata && { metadata }
	} : metadata && { metadata };
	const withoutWheel = `${release.version} has no wheel, and an sdist says neither commands nor modules`;
	return {
		view: view && {
			...view,
			wheels,
			hasSdist: wheels.length < release.files.length
		},
		unread: "why" in read ? read.why : isWheel ? void 0 : withoutWheel,
		wheel: isWheel && "path" in read ? read.path : void 0
	};
};
const besideWheel = async (file, ports) => {
	const { metadataSha256: known } = file;
	if (known === void 0) return void 0;
	const bytes = await fetched({
		...file,
		url: `${file.url}.metadata`
	}, known === true ? void 0 : known, ports);
	return bytes instanceof Uint8Array ? parseMetadata(new TextDecoder().decode(bytes)) : void 0;
};
const readFile = async (file, ports) => {
	const { filename, size = 0 } = file;
	if (size > largestFile) return { why: `${filename} is too large to be fetched for a plan` };
	const bytes = await fetched(file, file.sha256, ports);
	if (!(bytes instanceof Uint8Array)) return bytes;
	await ports.scratch.write(filename, bytes);
	const path = ports.scratch.pathOf(filename);
	const archive = await ports.archives.read(path);
	const view = archive.faults.some(({ severity }) => severity === "error") ? void 0 : viewOf(archive);
	return view === void 0 ? { why: `${filename} on the index cannot be read` } : {
		view,
		path
	};
};
const fetched = async (file, sha256, { index, signal }) => {
	try {
		const bytes = await index.download(file, { signal });
		return sha256 === void 0 || createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : { why: `${file.filename} is not what the index lists` };
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return { why: error.findings[0].message };
	}
};

// src/stages/installers/see-installers.ts
const mostApiFindings = 10;
const seeInstallers = async (question, run, ports) => {
	try {
		var _usingCtx$3 = _usingCtx();
		const { planned, published, index: asked } = question;
		const pairs = planned.flatMap((release) => {
			const files = published.get(release.name)?.files ?? [];
			const last = releaseBefore(files, release.name, release.proposed);
			return last === void 0 ? [] : [{
				release,
				last
			}];
		});
		if (pairs.length === 0) return {
			entries: /* @__PURE__ */ new Map(),
			findings: []
		};
		const index = ports.openIndex(asked);
		const scratch = _usingCtx$3.a(await run.scratch.folder("installers"));
		const next = await readNextViews(pairs.map(({ release }) => release), question, {
			...ports,
			run,
			scratch
		});
		const seen = await Promise.all(pairs.map(async ({ release, last }) => {
			const before = await readReleasedView(last, {
				...ports,
				index,
				scratch
			});
			const after = next.get(release.name) ?? { unread: "it was not built" };
			const metadata = before.view && after.view ? await compareViews(before.view, after, {
				release,
				question,
				index,
				ports
			}) : [];
			const api = question.isApiChecked ? await compareApi({
				package: release.name,
				release: last.version,
				before: before.wheel,
				after: after.wheel,
				modules: (before.view?.topLevel ?? []).filter((name) => after.view?.topLevel?.includes(name))
			}, ports) : void 0;
			const why = [
				before.unread,
				after.unread,
				api?.unread
			].filter((each) => each !== void 0).join("; ");
			const about = {
				package: release.name,
				from: last.version,
				to: release.proposed
			};
			const findings = [
				...findingsOf(about, metadata),
				...findingsOf(about, api?.entries ?? []).slice(0, mostApiFindings),
				...api?.findings ?? [],
				...why === "" ? [] : [installersNotCompared({
					package: release.name,
					release: last.version,
					why
				})]
			];
			const entries = [...metadata, ...api?.entries ?? []];
			return {
				name: release.name,
				entries,
				findings
			};
		}));
		return {
			entries: new Map(seen.map(({ name, entries }) => [name, entries])),
			findings: seen.flatMap(({ findings }) => findings)
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
};
const compareViews = async (before, { view, wheel }, { release, question, index, ports }) => {
	const { versions } = question;
	const after = {
		...view,
		metadata: {
			...view.metadata,
			version: release.proposed
		},
		wheels: wheel === void 0 ? void 0 : comparableWheels(before.wheels ?? [], basename(wheel))
	};
	const foreign = newlyRequired(before.metadata, after.metadata).filter((name) => !versions.has(name));
	const available = question.index.simpleUrl !== indexPresets.testpypi.simpleUrl ? await askAvailable(foreign, {
		index,
		signal: ports.signal
	}) : /* @__PURE__ */ new Map();
	return compareReleases(before, after, {
		newestPython: newestPythonAt(ports.clock.now()),
		isSibling: (name) => versions.has(name),
		isAvailable: availableIn(available)
	});
};

// src/stages/installers/with-installers.ts
const withInstallers = async ({ plan, survey }, { bounds, apiCheck, run }, ports) => {
	const { workspace, stated, past, index } = survey;
	if (index === void 0) return plan;
	const now = [...stated.versions].map(([name, { version }]) => [name, canonicalVersion(version)]);
	const next = plan.packages.map(({ name, proposed }) => [name, proposed]);
	const question = {
		workspace,
		topLevel: past?.topLevel,
		planned: plan.packages,
		versions: new Map([...now, ...next]),
		bounds,
		isApiChecked: apiCheck === "griffe",
		index: index.asked,
		published: index.published
	};
	const { entries, findings } = await seeInstallers(question, run, ports);
	return {
		...plan,
		packages: plan.packages.map((planned) => ({
			...planned,
			installers: entries.get(planned.name) ?? []
		})),
		findings: [...plan.findings, ...findings]
	};
};

// src/stages/release-files/write-files.ts
const expectWhole = async ({ workingDirectory, write }, { files, checkout, absolute }) => {
	const { folder } = findRoot(files, absolute(workingDirectory));
	const top = gitTopOf(files, folder) ?? folder;
	if (write) return await checkout.recover(top);
	const unfinished = await checkout.unfinished(top);
	if (unfinished.length > 0) throw new Problem(writeUnfinished({ files: unfinished }));
};
const writeFiles = async (workspace, changes, { checkout }) => {
	const top = topOf(workspace);
	const paths = changes.map(({ path }) => path);
	const dirty = await checkout.dirty(top, paths);
	if (dirty.length > 0) throw new Problem(filesDirty({ files: dirty }));
	if (changes.length > 0) await checkout.apply(top, changes);
	return paths;
};

// src/actions/version/action.ts
var action_exports$1 = /* @__PURE__ */ __exportAll({
	action: () => action$1,
	filesWish: () => filesWish
});
const action$1 = defineAction({
	contract,
	run: async (inputs, ports) => {
		try {
			var _usingCtx$2 = _usingCtx();
			const { write, format } = inputs;
			if (write && format === "diff") throw new Problem(invalidValue({
				what: "write",
				expected: "another format than diff, which writes nothing",
				value: "true"
			}));
			const run = _usingCtx$2.a(await ports.runs.open());
			const wish = filesWish(inputs, run, ports);
			await expectWhole(inputs, ports);
			const made = await makeReleasePlan(inputs, ports);
			const plan = await withInstallers(made, {
				...inputs,
				run
			}, ports);
			const files = await makeReleaseFiles({
				...made,
				plan
			}, wish, ports);
			const all = [...plan.findings, ...files.findings];
			const findings = inputs.strict ? all.map(strictly) : all;
			const isSound = exitStatus(findings) === 0;
			const written = write && isSound ? await writeFiles(made.survey.workspace, files.changes, ports) : [];
			const document = releasePlanDocument(plan, await digestOf(plan), files);
			const draft = draftOf(plan, files);
			const whole = {
				...document,
				...inputs.draft ? { draft } : {},
				...write ? { written } : {}
			};
			const outputs = {
				packages: packagesOutput(document.packages),
				empty: String(plan.packages.length === 0),
				"plan-path": await run.write("release-plan.json", json({
					schema_version: 1,
					...document
				})),
				"draft-path": await run.write("release-draft.json", json({
					schema_version: 1,
					...draft
				}))
			};
			const told = `${releasePlanText(plan)}${write ? `\n${writtenText(written, {
				isSound,
				made
			})}` : ""}`;
			return {
				findings,
				document: whole,
				text: inputs.draft ? json(documentOf(findings, whole)) : format === "diff" ? await diffOf(files.changes, isSound) : told,
				outputs,
				summary: releasePlanSummary(plan, findings)
			};
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	}
});
const filesWish = (inputs, run, { clock }) => {
	const { date = new Date(clock.now()).toISOString().slice(0, 10), write = true, format } = inputs;
	if (!isCalendarDate(date)) throw new Problem(invalidValue({
		what: "date",
		expected: "a date as YYYY-MM-DD",
		value: date
	}));
	return {
		...inputs,
		date,
		depth: write || format === "diff" ? "whole" : "told",
		run
	};
};
const diffOf = async (changes, isSound) => isSound ? await unifiedDiff(changes.map(({ path, before, after }) => ({
	file: path,
	before,
	after
}))) : "";
const writtenText = (written, { isSound, made: { plan, survey } }) => {
	if (!isSound) return "Nothing is written, for there are errors\n";
	const tagged = plan.packages.flatMap(({ name, tag }) => {
		const tool = survey.stated.untagged.find((each) => each.name === name)?.tool;
		return tool === void 0 ? [] : [`${name}: no file has its version, which ${tool} makes of the tag ${tag}\n`];
	});
	return [written.length === 0 ? "Nothing to write\n" : `Written:\n${written.map((file) => `  ${file}\n`).join("")}`, ...tagged].join("");
};
const documentOf = (findings, body) => ({
	schema_version: 1,
	command: contract.name,
	ok: exitStatus(findings) === 0,
	findings: findings.map(publicFinding),
	...body
});
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

// src/actions/changelog/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract: contract$1,
	run: async (inputs, ports) => {
		const name = inputs.package === void 0 ? void 0 : normalizeName(inputs.package);
		const version = inputs.version === void 0 ? void 0 : canonicalVersion(inputs.version);
		if (inputs.version !== void 0 && version === void 0) throw new Problem(invalidValue({
			what: "version",
			expected: "a version by PEP 440",
			value: inputs.version
		}));
		const names = namesIn(inputs, ports);
		if (name !== void 0 && !names.includes(name)) throw new Problem(patternMatchesNothing({
			input: "package",
			pattern: inputs.package,
			nearest: nearest(name, names)
		}));
		const isAsked = (each) => name === void 0 || each.name === name;
		const written = version === void 0 ? [] : (await readSections(version, inputs, ports)).filter(isAsked);
		if (written.length > 0) return resultOf(written, []);
		const { planned, findings } = await planSections(inputs, ports);
		const told = planned.filter((each) => isAsked(each) && (version === void 0 || each.version === version));
		if (told.length > 0 || version === void 0) return resultOf(told, findings);
		throw new Problem(sectionNotThere({
			package: name,
			version
		}));
	}
});
const namesIn = ({ workingDirectory }, { files, absolute }) => publishable(readWorkspace(files, absolute(workingDirectory))).map(({ name }) => name);
const readSections = async (version, { workingDirectory, changelog: pattern }, { files, absolute, config }) => {
	const workspace = readWorkspace(files, absolute(workingDirectory));
	const members = publishable(workspace);
	const changelogs = await readChangelogs(files, workspace, {
		members,
		pattern,
		config
	});
	return members.flatMap(({ name }) => {
		const file = changelogs.get(name);
		if (file?.kind !== "found") return [];
		const section = findSection(file.changelog, {
			path: file.file,
			name,
			version: parseVersion(version)
		});
		return section === void 0 ? [] : [{
			...section,
			name,
			version
		}];
	});
};
const planSections = async (inputs, ports) => {
	try {
		var _usingCtx$1 = _usingCtx();
		const run = _usingCtx$1.a(await ports.runs.open());
		const made = await makeReleasePlan({
			...inputs,
			packages: []
		}, ports);
		const { sections, findings } = await makeReleaseFiles(made, {
			...filesWish(inputs, run, ports),
			depth: "told"
		}, ports);
		return {
			planned: made.plan.packages.flatMap(({ name, proposed }) => {
				const section = sections.get(name);
				return section === void 0 ? [] : [{
					...section,
					name,
					version: proposed
				}];
			}),
			findings: [...made.plan.findings, ...findings]
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
};
const resultOf = (told, findings) => ({
	findings,
	document: { sections: told.map(({ name, version, path, heading, block, notes }) => ({
		package: name,
		version,
		path,
		heading,
		block,
		notes
	})) },
	text: told.length === 0 ? "Nothing to release" : [...new Set(told.map(({ block }) => block))].join("\n\n")
});

export { action_exports, action_exports$1, changeOf, changelog_exports, effectOf, filesWish, guessFormat, makeReleaseFiles, makeReleasePlan, readChangelog, withInstallers };