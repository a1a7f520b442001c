import { isValidName as e, normalizeName as t } from "../index.js";
import { Problem as n, baseName as r, defineFinding as i, isAbsolute as a, join as o, named as s, normalize as c, objectOf as l, parseJson as u, relative as d, remember as f, resolve as p, shown as m, textOf as h } from "./domain-problem-locked-index.js";
import { canonicalVersion as g, compareVersions as _, isSameVersion as v, parseVersion as y } from "./actions-shared-inputs.js";
import { compilePattern as ee } from "./domain-tag-suggest-format.js";
import { parseToml as b } from "./domain-workspace-shapes.js";
import { fillPattern as te, folderReader as x, isForEach as ne, patternFault as re, sourceReader as S, topOf as ie } from "./domain-tag-tag-owners.js";
import { matches as ae, parsePattern as oe, placeAt as se } from "./actions-discover-action.js";
import { findByKey as ce, replaceSpans as le, versionFileAmbiguous as ue, versionFileEntryInvalid as C, versionFileMissing as de, versionFileNoMatch as w, versionFileNoVersion as fe, versionFileOutside as pe, versionFilePatternInvalid as T } from "./domain-version-origin-resolve.js";
const E = "VERSION", forNext = (e) => e.includes("VERSION") ? `, with the version of the next tag for ${E}` : "", counted = (e, t) => `${e.length === 1 ? "a news fragment" : `${e.length} news fragments`} of ${t}`, me = i({
	code: "RA-FRAGMENTS-WAITING",
	severity: "error",
	mender: "project"
}, ({ package: e, tool: t, files: n, version: r, command: i }) => ({
	package: e,
	message: `The changelog has no section for ${e} ${r}, and ${counted(n, t)} ${n.length === 1 ? "waits" : "wait"}: ${s(n)}`,
	hint: `Run ${i}${forNext(i)}, and commit what it did`,
	file: n[0]
})), he = i({
	code: "RA-FRAGMENTS-LEFT",
	severity: "warning",
	mender: "project"
}, ({ package: e, tool: t, files: n, version: r }) => ({
	package: e,
	message: `The section of ${e} ${r} is made, and ${counted(n, t)} ${n.length === 1 ? "is" : "are"} left: ${s(n)}`,
	hint: "Move the text into the section and delete the files; if they are about the next release, nothing is wrong",
	file: n[0]
})), ge = i({
	code: "RA-FRAGMENTS-ASTRAY",
	severity: "warning",
	mender: "project"
}, ({ package: e, tool: t, files: n, folder: r }) => ({
	...e !== void 0 && { package: e },
	message: `${t} does not read ${n.length === 1 ? "this file" : "these files"}, which ${n.length === 1 ? "looks" : "look"} like news: ${s(n)}`,
	hint: `${t} reads ${m(r)}, and there files whose names it knows: move or rename ${n.length === 1 ? "it" : "them"}`,
	file: n[0]
})), _e = i({
	code: "RA-FRAGMENT-TYPE-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ file: e, type: t, nearest: n, known: r }) => ({
	file: e,
	message: `${t === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${m(t)}`}: ${e}`,
	hint: r.length === 0 ? "Take the heading away: no categories are configured" : n === void 0 ? `Give it one of ${s(r, r.length)}` : `Did you mean ${n}?`
})), ve = i({
	code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ file: e, name: t, nearest: n, isMember: r }) => ({
	file: e,
	message: `${e} names a package that the workspace does not release: ${m(t)}`,
	hint: r ? `Take ${m(t)} out of the changeset, or let it be released: release-actions discover says why it is not` : n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), D = i({
	code: "RA-FRAGMENT-NOT-READ",
	severity: "error",
	mender: "project"
}, ({ file: e, why: t, fix: n = `Fix ${m(e)}` }) => ({
	file: e,
	message: `This news fragment ${t}: ${e}`,
	hint: `${n}, or move it to another folder if it is no fragment`
})), fragmentElsewhere = (e) => D({
	file: e,
	why: "leads out of the repository",
	fix: "Put the file itself in the link's place"
}), ye = i({
	code: "RA-CHANGELOG-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, looked: t, isInput: n }) => ({
	package: e,
	message: `${e} has no changelog: there is no file ${s(t)}`,
	...n ? {
		input: "changelog",
		remedy: "call",
		alternative: "commit"
	} : {},
	hint: n ? "Correct changelog, add the file in a commit, or set require-changelog to false" : `Add ${t.length === 1 ? "it" : "one of them"}, let changelog name another file, or set require-changelog to false`
})), be = i({
	code: "RA-CHANGELOG-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t, isInput: n }) => {
	let r = {
		package: e,
		message: `The changelog of ${e} ${a(t) ? "has an absolute path" : "lies outside of the repository"}: ${m(t)}`
	};
	if (!a(t) && t.split("/")[0] !== "..") return {
		...r,
		file: t,
		hint: "Keep the changelog in the repository; a link to another file of it is followed"
	};
	let i = `Keep the changelog in the repository, and give ${a(t) ? "its path from the workspace's root" : "a path that stays in it"}`;
	return {
		...r,
		hint: i,
		...n ? {
			input: "changelog",
			remedy: "call"
		} : {}
	};
}), xe = i({
	code: "RA-CHANGELOG-NO-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, command: n, place: r, ...i }) => ({
	package: e,
	message: `${m(r.file)} has no section for ${e} ${t}`,
	hint: n === void 0 ? byHand(i) : `Write the news as the tool wants it, then run ${n}${forNext(n)}, and commit what it did`,
	...r
})), byHand = ({ hasUnreleased: e, heading: t, above: n, isWritten: r, isTagged: i }) => {
	let a = n === void 0 ? "" : ` above line ${n.line}, ${m(n.heading)}`, o = t.includes("DATE") ? ", with the day of the release for DATE" : "", s = i ? `of the version that the next tag has, as ${m(t)},` : m(t), c = e ? `ut the heading ${s} above what Unreleased holds${o}` : `ut a heading ${s}${a}${o}, and say below it what has changed`;
	return r ? `release-actions version --write writes it; or p${c}` : `P${c}`;
}, label = ({ package: e, version: t }) => t === void 0 ? e : `${e} ${t}`, Se = i({
	code: "RA-CHANGELOG-UNREAD",
	severity: "warning",
	mender: "project"
}, ({ releases: e, why: t, isWhole: n = !1, place: r }) => ({
	...e.length === 1 ? { package: e[0].package } : {},
	message: `Whether ${m(r.file)} tells of ${s(e.map(label))} was not read: ${m(t)}`,
	hint: `Look yourself; ${n ? "to have notes, name a file of Markdown or reStructuredText as changelog" : "to have it read, give each release a heading of its own: its version, or a package's name and its version"}. Or set require-changelog to false`,
	...r
})), Ce = i({
	code: "RA-CHANGELOG-CONFLICT",
	severity: "error",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${m(t.file)} has git's marks of an unsolved conflict, the first in line ${t.line ?? 1}`,
	hint: "Solve the conflict, and take out git's marks: the lines of <<<<<<<, ||||||| if there is one, ======= and >>>>>>>",
	...t
})), we = i({
	code: "RA-CHANGELOG-NOT-THERE",
	severity: "error",
	mender: "usage"
}, ({ package: e, version: t }) => ({
	...e === void 0 ? {} : { package: e },
	message: `No changelog${e === void 0 ? "" : ` of ${e}`} that can be read has a section of the version, and it does not come next: ${t}`,
	hint: "Ask for a version that is in the changelog, or for none: then it is the next one"
})), rememberedFiles = (e) => ({
	readText: once((t) => e.readText(t)),
	list: once((t) => e.list(t)),
	realPath: once((t) => e.realPath(t))
}), once = (e) => {
	let t = new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0 || t.has(n)) return r;
		let i = e(n);
		return t.set(n, i), i;
	};
}, Te = /^(?:pyproject\.toml|setup\.(?:py|cfg)|package\.json|Cargo\.toml|go\.mod|pubspec\.yaml|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|mix\.exs|Package\.swift|.*\.(?:gemspec|sln))$/, foldersAbove = (e, { root: t, prefix: n }) => {
	let r = n === "" ? [] : n.split("/").map((e, t) => `${"../".repeat(t)}..`), isProject = (n) => (e.list(p(t, n)) ?? []).some(({ name: e }) => Te.test(e)), i = r.findIndex(isProject);
	return i < 0 ? r : r.slice(0, i);
}, toldElsewhere = (e, t) => [
	...e.unread,
	...cogAround(e, t),
	...t === void 0 ? linksAway(e) : []
], cogAround = ({ lines: e, isVerbatim: t }, n = e.length + 1) => {
	let has = (e, n) => (r, i) => i >= n && r.includes(e) && !t(i + 1), r = e.slice(0, n - 1), i = r.findLastIndex(has("[[[cog", 0)), a = n <= e.length && r.some(has("[[[end]]]", i));
	return i === -1 || a ? [] : [{
		line: i + 1,
		text: e[i].trim()
	}];
}, O = "(?!\\S*/tree/)[^\\s()<>`]*(?<![a-z]-?)(?:releases|change[-_]?(?:s|log)|history|news|release[-_]?notes|what'?s[-_]?new)(?!-?[a-z])[^\\s()<>`]*", Ee = RegExp(`https?://${O}|\\]\\(${O}\\)|<${O}>|:doc:\`${O}\`|^\\s*${O}\\.(?:md|rst|txt)\\s*$`, "i"), De = /(?:\]\(|<|^\s*)(?![a-z][\w+.-]*:|[/#])(?<path>[^\s()<>`#]+\.(?:md|rst|txt))(?:\)|>|\s*$)/i, leadsTo = (e) => e.map(({ text: e }) => De.exec(e.slice(0, 500))?.groups?.path).find((e) => e !== void 0), Oe = /\b(?:see|visit|read|check|look|refer|consult|browse|find|found|kept|maintained|managed|tracked|documented|described|listed|published|posted|recorded|available|moved|live[sd]?|use[sd]?|using|(?:is|are)(?: now)? (?:at|in|on))\b[^.:;]{0,60}?(?:\b(?:git(?:hub|lab|ea)|codeberg)(?:'s)? releases?\b|\breleases? (?:page|tab)\b|\breleases section\b|\breleases? (?:on|at|of) (?:git(?:hub|lab|ea)|codeberg)\b)/i, ke = /\b(?:also|too|same|as well|cop(?:y|ies|ied)|binar(?:y|ies)|downloads?|wheels?|artifacts?|assets?)\b/i, Ae = /\b(?:older|earlier|previous|prior|before|upcoming|contribut\w*|fragments?)\b/i, je = /\b(?:is|are|be)\s\w+\sin\sthis\s(?:file|document)\b|scriv-insert|notes start/, linksAway = ({ lines: e, saysSomething: t }) => {
	let isSaid = (e, n) => t(n + 1);
	if (e.filter(isSaid).length > 6 || je.test(e.join("\n"))) return [];
	let n = e.findIndex((e, t) => e.length < 500 && (isSaid(e, t) || /^(?:\[(?!v?\d+\.|unreleased)[^\]]+\]:|\.\. _)/i.test(e)) && (Ee.test(e) || Oe.test(e) && !ke.test(e)) && !Ae.test(e));
	return n === -1 ? [] : [{
		line: n + 1,
		text: e[n].trim()
	}];
}, words = (e) => new Set(e.split(" ")), k = words("code code-block sourcecode parsed-literal literalinclude prompt"), A = words("contents sectnum section-numbering header footer target-notes meta role default-role title class rst-class highlight highlightlang index module py:module currentmodule py:currentmodule tabularcolumns sectionauthor codeauthor"), Me = words("attention caution danger error hint important note tip warning admonition sidebar topic line-block math rubric epigraph highlights pull-quote compound container table csv-table list-table image figure raw replace unicode date versionadded versionchanged versionremoved version-added version-changed version-removed deprecated version-deprecated seealso centered hlist glossary productionlist todo acks"), isVerbatim = (e) => k.has(e), isSilent = (e) => A.has(e), isSelfContained = (e) => Me.has(e) || A.has(e) || k.has(e) && e !== "literalinclude", Ne = {
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
}, Pe = {
	versionadded: "Added in version",
	versionchanged: "Changed in version",
	versionremoved: "Removed in version",
	deprecated: "Deprecated since version"
}, directiveMarkdown = ({ name: e, argument: t, options: n, content: r }, i, a) => {
	if (isSilent(e) || e === "raw") return [];
	if (isVerbatim(e)) return fenced(/^[\w+#.-]*$/.test(t) ? t : "", r);
	if (/^(?:list-|csv-)?table$/.test(e)) return fenced("text", r);
	if (e === "image" || e === "figure") return apart([`![${n.get("alt") ?? ""}](${t.replaceAll(/\s/g, "")})`], i);
	let o = t === "" ? [] : a(t).split("\n"), s = Ne[e];
	if (s !== void 0) return quoted([`[!${s}]`, ...apart(o, i)]);
	let c = Pe[e.replace("version-", "version").replace("versiondeprecated", "deprecated")];
	if (c !== void 0) {
		let [e = "", ...n] = t.split(/\s+/);
		return apart([`*${c} ${e}:* ${a(n.join(" "))}`.trim()], i);
	}
	return apart(e === "rubric" || e === "admonition" || e === "topic" ? o.map((e) => `**${e}**`) : o, i);
}, apart = (e, t) => e.length > 0 && t.length > 0 ? [
	...e,
	"",
	...t
] : [...e, ...t], quoted = (e) => e.map((e) => `> ${e}`.trimEnd()), fenced = (e, t) => {
	let n = Math.max(2, ...t.map((e) => /^ *(`{3,})/.exec(e)?.[1]?.length ?? 0)), r = "`".repeat(n + 1);
	return [
		`${r}${e}`,
		...t,
		r
	];
}, inside = (e) => "blocks" in e ? e.blocks : [], nameKey = (e) => e.replaceAll(/\\(.)/g, "$1").replaceAll(/\s+/g, " ").trim().toLowerCase(), namesIn$1 = (e) => {
	let t = new Map(), n = new Map(), collect = (e) => {
		e.kind === "target" && e.to !== "" && t.set(nameKey(e.name), e.to), e.kind === "substitution" && n.set(e.name, e.text);
		for (let t of inside(e)) collect(t);
	};
	for (let t of e) collect(t);
	return {
		targets: t,
		substitutions: n
	};
}, Fe = new RegExp([
	String.raw`\\(?<escaped>[\s\S]|$)`,
	"``(?<code>[^`\\s](?:[^`]|`(?!`))*?)``(?!`)",
	String.raw`(?<![\w:])(?::(?<role>[A-Za-z][\w.+:-]*):)?` + "`(?<text>[^`\\s](?:[^`\\\\]|\\\\[\\s\\S])*)`(?<link>__?)?(?!`)",
	String.raw`(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\\]|\\[\s\S]|\*(?!\*))*?)(?<![\s\\])\*\*(?!\w)`,
	String.raw`(?<![\w*])\*(?<emphasis>[^\s*](?:[^*\\]|\\[\s\S])*)(?<![\s\\])\*(?![\w*])`,
	String.raw`(?<![\w|])\|(?<name>[^\s|](?:[^|]*[^\s|])?)\|(?:__?)?(?!\w)`,
	String.raw`(?<url>\bhttps?:\/\/[^\s<>]+[^\s<>.,:;!?'"()[\]])`,
	String.raw`(?<![\w.-])(?<word>[\p{L}\p{N}](?:[\w.+:-]*[\p{L}\p{N}])?)__?(?![\w])`,
	"(?<letter>[<*_[\\]`|])"
].join("|"), "gu"), j = 4e3, inlineMarkdown = (e, t) => {
	if (e.length > j) {
		let n = Math.max(e.lastIndexOf(" ", j), 0) || j;
		return inlineMarkdown(e.slice(0, n), t) + inlineMarkdown(e.slice(n), t);
	}
	return e.replaceAll(Fe, (...e) => {
		let n = e.at(-1), r = e[0];
		return asMarkdown(r, n, t);
	});
}, asMarkdown = (e, t, n) => {
	let { escaped: r, code: i, role: a, text: o, link: s, strong: c, emphasis: l, name: u, url: d, word: f, letter: p } = t;
	return r === void 0 ? i === void 0 ? o === void 0 ? c === void 0 ? l === void 0 ? u === void 0 ? d === void 0 ? f === void 0 ? p === void 0 ? e : escapeLetter(p) : reference(e, f, n) : `<${d}>` : substituted(e, u, n) : `*${inlineMarkdown(l, n)}*` : `**${inlineMarkdown(c, n)}**` : s === void 0 ? withRole(a, o) : linked(o, n) : asCode(i) : /\s|^$/.test(r) ? "" : escapeLetter(r);
}, escapeLetter = (e) => /[!-/:-@[-`{-~]/.test(e) ? `\\${e}` : e, asCode = (e) => {
	let t = e.includes("`") ? "``" : "`";
	return t === "`" ? `\`${e}\`` : `${t} ${e} ${t}`;
}, substituted = (e, t, n) => {
	let r = n.substitutions.get(t), i = {
		...n,
		substitutions: new Map([...n.substitutions].filter(([e]) => e !== t))
	};
	return r === void 0 || r === "" ? e.replaceAll("|", "\\|") : inlineMarkdown(r, i);
}, reference = (e, t, n) => {
	let r = addressOf(t, n);
	return r === void 0 ? e.replaceAll("_", "\\_") : asLink(t, r);
}, addressOf = (e, { targets: t }) => {
	let n = t.get(nameKey(e));
	for (let e = 0; e < 5 && n !== void 0 && /[^\\]_$/.test(n); e += 1) n = t.get(nameKey(n.slice(0, -1).replace(/^`(.*)`$/, "$1")));
	return n;
}, M = /^([\s\S]*?)\s*<([^<>]+)>$/, linked = (e, t) => {
	let [, n = "", r] = M.exec(e) ?? [];
	if (r === void 0) {
		let n = addressOf(e, t);
		return n === void 0 ? plain(e) : asLink(e, n);
	}
	let i = /[^\\]_$/.test(r) ? addressOf(r.slice(0, -1), t) : r.replaceAll(/\s/g, "");
	return i === void 0 ? plain(n) : asLink(n === "" ? i : n, i);
}, plain = (e) => e.replaceAll(/\\([\s\S])/g, "$1").replaceAll(/[*_`[\]<>\\]/g, "\\$&"), asLink = (e, t) => `[${plain(e)}](${/[\s()<>]/.test(t) ? `<${t.replaceAll(/[<>]/g, encodeURIComponent)}>` : t.replace(/\\_$/, "_")})`, Ie = new Set([
	"issue",
	"pr",
	"pull",
	"gh",
	"ghpull",
	"gh-issue",
	"gh-pr",
	"bug"
]), withRole = (e, t) => {
	let [, n, r] = M.exec(t) ?? [];
	return e === void 0 || e === "emphasis" || e === "title-reference" || e === "title" ? `*${plain(t)}*` : e === "strong" ? `**${plain(t)}**` : e === "sup" || e === "superscript" || e === "sub" || e === "subscript" ? plain(t) : r !== void 0 && n !== void 0 && n !== "" ? plain(n) : Ie.has(e) && /^\d+$/.test(t) ? `#${t}` : e === "user" || e === "ref" || e === "doc" || e === "term" ? plain(t) : asCode(t.replace(/^!/, "").replace(/^~(?:.*\.)?/, ""));
}, Le = /^(\(?)(\d+|[a-z]|[ivxlcdm]+|#)([.)])(?: +|$)/i, enumeratorOf = (e, t) => {
	let [n, r = "", i = "", a = ""] = Le.exec(e) ?? [];
	if (!(n === void 0 || r === "(" && a === ".")) return t === void 0 || t === "" || t.startsWith(" ") || ["#", ...successors(i)].some((e) => t.startsWith(`${r}${e}${a} `)) ? n : void 0;
}, successors = (e) => {
	if (e === "#") return [];
	if (/^\d+$/.test(e)) return [String(BigInt(e) + 1n)];
	let t = e === e.toUpperCase(), n = toRoman(fromRoman(e.toLowerCase()) + 1), r = e.length === 1 ? String.fromCodePoint(e.toLowerCase().codePointAt(0) + 1) : n, i = /^i$/i.test(e) || e.length > 1 ? n : r;
	return [t ? i.toUpperCase() : i];
}, N = [
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
], fromRoman = (e) => {
	let t = e, n = 0;
	for (let [e, r] of N) for (; t.startsWith(e);) n += r, t = t.slice(e.length);
	return n;
}, toRoman = (e) => {
	let t = e, n = "";
	for (let [e, r] of N) for (; t >= r;) n += e, t -= r;
	return n;
}, isBlank = (e) => e === void 0 || e.trim() === "", indentOf = (e) => e.length - e.trimStart().length, takeIndented = ({ lines: e, first: t }, n, r = {}) => {
	let { marker: i, indent: a, untilBlank: o = !1 } = r, s = i === void 0 ? n : n + 1, c;
	for (; s < e.length; s += 1) {
		let t = e[s];
		if (isBlank(t)) {
			if (o) break;
			continue;
		}
		let n = indentOf(t);
		if (n < (a ?? 1)) break;
		c = Math.min(c ?? n, n);
	}
	for (; s > n + 1 && isBlank(e[s - 1]);) --s;
	let l = a ?? c ?? 0;
	return {
		lines: e.slice(n, s).map((e, t) => e.slice(t === 0 && i !== void 0 ? i : l)),
		first: t + n,
		end: s
	};
}, paragraphEnd = (e, t, n = (e) => !1) => {
	let r = t;
	for (; r < e.length && !isBlank(e[r]) && !n(e[r]);) r += 1;
	return r;
}, Re = /^((?:(?!_)[\p{L}\p{N}_])+(?:[-._+:](?:(?!_)[\p{L}\p{N}_])+)*) ?::(?: +|$)/u, ze = /^\[([^\]]+)\](?: +|$)/, Be = /^_(?! |$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)(.*)$/s, Ve = /^\|(?! )([^|]+)\| +([\w:-]+):: *(.*)$/s, takeExplicit = (e, t, n) => {
	let r = e.lines[t], i = /^\.\. */.exec(r)[0].length, a = r.slice(i);
	if (a === "" && isBlank(e.lines[t + 1])) return {
		blocks: [silent(e, t, t + 1)],
		end: t + 1
	};
	if (/^_(?! |$)/.test(a)) return takeTarget(e, t, i);
	let o = takeIndented(e, t, { marker: i }), s = placeOf(e, t, o.end), found = (e) => ({
		blocks: [e],
		end: o.end
	}), [c, l] = ze.exec(a) ?? [];
	if (c !== void 0 && l !== void 0) {
		let e = {
			...o,
			lines: [o.lines[0].slice(c.length), ...o.lines.slice(1)]
		};
		return found({
			kind: "entry",
			term: `[${l}]`,
			blocks: n(e),
			...s
		});
	}
	if (/^\|(?! |$)/.test(a)) return found(readSubstitution(o.lines, s));
	let [u, d] = Re.exec(a) ?? [];
	return found(u === void 0 || d === void 0 ? {
		kind: "silent",
		...s
	} : readDirective({
		name: d.toLowerCase(),
		head: u,
		content: o,
		place: s
	}, n));
}, placeOf = ({ first: e }, t, n) => ({
	line: e + t,
	last: e + n - 1
}), silent = (e, t, n) => ({
	kind: "silent",
	...placeOf(e, t, n)
}), takeTarget = (e, t, n) => {
	let { lines: r, end: i } = takeIndented(e, t, {
		marker: n,
		untilBlank: !0
	}), [, a, o, s = ""] = Be.exec(r.map((e) => e.trim()).join("\n")) ?? [], c = a ?? o;
	return {
		blocks: [c === void 0 ? silent(e, t, i) : {
			kind: "target",
			name: c.replaceAll("\n", " "),
			to: s.replaceAll("\n", ""),
			...placeOf(e, t, i)
		}],
		end: i
	};
}, takeAnonymous = (e, t) => {
	let n = /^__ */.exec(e.lines[t])[0].length, { lines: r, end: i } = takeIndented(e, t, {
		marker: n,
		untilBlank: !0
	});
	return {
		blocks: [{
			kind: "target",
			name: "_",
			to: r.map((e) => e.trim()).join(""),
			...placeOf(e, t, i)
		}],
		end: i
	};
}, readSubstitution = (e, t) => {
	let n = e.map((e) => e.trim()).join(" "), [, r, i, a = ""] = Ve.exec(n) ?? [];
	return r === void 0 ? {
		kind: "silent",
		...t
	} : {
		kind: "substitution",
		name: r,
		text: i === "replace" ? a.trim() : "",
		...t
	};
}, readDirective = ({ name: e, head: t, content: n, place: r }, i) => {
	let [a = "", ...o] = n.lines, s = [a.slice(t.length)], c = new Map(), l = 0;
	for (; l < o.length && !isBlank(o[l]); l += 1) {
		let [, e, t = ""] = /^:([\w-]+):(?: +(.*))?$/.exec(o[l]) ?? [];
		e === void 0 ? c.size === 0 && s.push(o[l]) : c.set(e, t);
	}
	for (; l < o.length && isBlank(o[l]);) l += 1;
	let u = {
		lines: o.slice(l),
		first: n.first + 1 + l
	};
	return {
		kind: "directive",
		name: e,
		argument: s.map((e) => e.trim()).filter((e) => e !== "").join("\n"),
		options: c,
		content: u.lines,
		blocks: i(u),
		...r
	};
}, P = /^([!-/:-@[-`{-~])\1*$/, takeTitle = (e, t, n) => {
	let r = e.lines[t];
	return (P.test(r) ? takeOverlined(e, t, n) : void 0) ?? takeUnderlined(e, t, n);
}, widthOf = (e) => [...e].length, takeUnderlined = (e, t, n) => {
	let [r, i = ""] = e.lines.slice(t, t + 2);
	if (!P.test(i) || widthOf(r) > i.length && i.length < 4) return;
	let a = t + 2;
	return n === void 0 ? {
		blocks: [],
		end: a
	} : {
		blocks: [title(e, {
			at: t,
			end: a,
			text: r,
			style: i[0]
		}, n)],
		end: a
	};
}, takeOverlined = (e, t, n) => {
	let [r, i, a = ""] = e.lines.slice(t, t + 3), o = r.length < 4;
	if (n === void 0) return o ? void 0 : {
		blocks: [],
		end: t + 1
	};
	if (i === void 0 || isBlank(i)) return o ? void 0 : {
		blocks: [{
			kind: "rule",
			line: e.first + t,
			last: e.first + t
		}],
		end: t + 1
	};
	if (P.test(i)) return o ? void 0 : {
		blocks: [],
		end: t + 2
	};
	if (r !== a || o && widthOf(i) > r.length) return o ? void 0 : {
		blocks: [],
		end: t + 3
	};
	let s = r[0] + a[0];
	return {
		blocks: [title(e, {
			at: t,
			end: t + 3,
			text: i.trim(),
			style: s
		}, n)],
		end: t + 3
	};
}, title = ({ first: e }, { at: t, end: n, text: r, style: i }, a) => {
	let o = a.get(i) ?? a.size + 1;
	return a.set(i, o), {
		kind: "title",
		style: i,
		level: o,
		text: r,
		line: e + t,
		last: e + n - 1
	};
}, parseRst = (e) => {
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/).map((e) => expandTabs(e).replaceAll(/[\v\f]/g, " ").trimEnd());
	return readBody({
		lines: t,
		first: 1
	}, {
		depth: 0,
		titles: new Map()
	});
}, expandTabs = (e) => {
	if (!e.includes("	")) return e;
	let t = "";
	for (let n of e.split(/(\t)/)) t += n === "	" ? " ".repeat(8 - t.length % 8) : n;
	return t;
}, readBody = (e, { depth: t, titles: n }) => {
	if (t > 30) return [textOf(e)].filter((e) => e.kind === "paragraph" && e.lines.length > 0);
	let readInside = (e) => readBody(e, {
		depth: t + 1,
		titles: void 0
	}), r = [], i = 0;
	for (; i < e.lines.length;) {
		if (isBlank(e.lines[i])) {
			i += 1;
			continue;
		}
		let t = take(e, i, {
			titles: n,
			readInside
		});
		for (let e of t.blocks) r.push(e);
		i = Math.max(t.end, i + 1);
	}
	return r;
}, textOf = ({ lines: e, first: t }) => ({
	kind: "paragraph",
	lines: e.filter((e) => !isBlank(e)),
	line: t,
	last: t + e.length - 1
}), He = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/, F = /^(?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?)(?:, (?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?))*(?: {2,}| ?$)/i, take = (e, t, n) => {
	let { lines: r } = e, i = r[t], { readInside: a } = n;
	if (i.startsWith(" ")) {
		let n = takeIndented(e, t);
		return {
			blocks: [{
				kind: "quote",
				blocks: a(n),
				...place(e, t, n.end)
			}],
			end: n.end
		};
	}
	let o = /^[-+*\u2022\u2023\u2043](?: +|$)/.exec(i)?.[0];
	if (o !== void 0) return takeItem(e, t, {
		head: o,
		readInside: a
	});
	let s = enumeratorOf(i, r[t + 1]);
	if (s !== void 0) return takeItem(e, t, {
		head: s,
		readInside: a
	});
	let [c, l = ""] = He.exec(i) ?? [];
	if (c !== void 0) return takeEntry(e, t, {
		head: c,
		term: l,
		readInside: a
	});
	let u = F.exec(i)?.[0];
	return u !== void 0 && (u.length < i.length || r[t + 1]?.startsWith(" ")) ? takeEntry(e, t, {
		head: u,
		term: u.trim(),
		readInside: a
	}) : /^>>>(?: |$)/.test(i) ? raw("literal", e, {
		at: t,
		end: paragraphEnd(r, t)
	}) : /^\|(?: |$)/.test(i) ? raw("verse", e, {
		at: t,
		end: paragraphEnd(r, t, (e) => !/^(?:\|(?: |$)| )/.test(e))
	}) : /^\+-[-+]+-\+ *$/.test(i) ? raw("table", e, {
		at: t,
		end: paragraphEnd(r, t, (e) => !/^[+|]/.test(e))
	}) : /^=+(?: +=+)+ *$/.test(i) ? raw("table", e, {
		at: t,
		end: simpleTableEnd(r, t)
	}) : /^\.\.(?: |$)/.test(i) ? takeExplicit(e, t, a) : /^__(?: |$)/.test(i) ? takeAnonymous(e, t) : takeTitle(e, t, n.titles) ?? takeText(e, t, n);
}, place = ({ first: e }, t, n) => ({
	line: e + t,
	last: e + n - 1
}), raw = (e, t, { at: n, end: r }) => ({
	blocks: [{
		kind: e,
		lines: t.lines.slice(n, r),
		...place(t, n, r)
	}],
	end: r
}), takeItem = (e, t, { head: n, readInside: r }) => {
	let i = e.lines[t].length > n.length, a = takeIndented(e, t, {
		marker: n.length,
		...i && { indent: n.length }
	});
	return {
		blocks: [{
			kind: "item",
			marker: n.trim(),
			blocks: r(a),
			...place(e, t, a.end)
		}],
		end: a.end
	};
}, takeEntry = (e, t, { head: n, term: r, readInside: i }) => {
	let a = takeIndented(e, t, { marker: n.length });
	return {
		blocks: [{
			kind: "entry",
			term: r,
			blocks: i(a),
			...place(e, t, a.end)
		}],
		end: a.end
	};
}, simpleTableEnd = (e, t) => {
	let n = 0, r;
	for (let i = t + 1; i < e.length; i += 1) if (/^=+[ =]*$/.test(e[i]) && (n += 1, r = i + 1, e[i].length !== e[t].length || n === 2 || isBlank(e[i + 1]))) return i + 1;
	return r ?? e.length;
}, takeText = (e, t, { readInside: n }) => {
	let { lines: r } = e;
	if (r[t + 1]?.startsWith(" ")) {
		let i = takeIndented(e, t + 1);
		return {
			blocks: [{
				kind: "entry",
				term: r[t],
				blocks: n(i),
				...place(e, t, i.end)
			}],
			end: i.end
		};
	}
	let i = paragraphEnd(r, t, (e) => e.startsWith(" ")), a = r.slice(t, i), o = a.at(-1);
	if (!/(?<!\\)(?:\\\\)*::$/.test(o)) return {
		blocks: [{
			kind: "paragraph",
			lines: a,
			...place(e, t, i)
		}],
		end: i
	};
	let s = [...a.slice(0, -1), o.replace(/(?:^| ):*::$|:$/, "")].filter((e) => e !== ""), c = {
		kind: "paragraph",
		lines: s,
		...place(e, t, i)
	}, l = takeLiteral(e, i);
	return {
		blocks: [...s.length === 0 ? [] : [c], ...l.blocks],
		end: l.end
	};
}, takeLiteral = (e, t) => {
	let { lines: n } = e, r = t;
	for (; r < n.length && isBlank(n[r]);) r += 1;
	let i = n[r];
	if (i?.startsWith(" ")) {
		let { lines: t, end: n } = takeIndented(e, r);
		return {
			blocks: [{
				kind: "literal",
				lines: t,
				...place(e, r, n)
			}],
			end: n
		};
	}
	let a = i?.[0];
	return a === void 0 || !P.test(a) ? {
		blocks: [],
		end: t
	} : raw("literal", e, {
		at: r,
		end: paragraphEnd(n, r, (e) => e[0] !== a)
	});
}, rstToMarkdown = (e) => {
	let t = parseRst(e), n = namesIn$1(t);
	return (e, r) => {
		let i = t.filter((t) => t.line >= e && t.last <= r), a = i.flatMap((e) => e.kind === "title" ? [e.level] : []);
		return write(i, {
			names: n,
			top: Math.min(...a)
		}).join("\n");
	};
}, write = (e, t) => {
	let n = [], r;
	for (let i of e) {
		let e = linesOf(i, t);
		if (e.length === 0) continue;
		let a = r?.kind === "item" && i.kind === "item" && r.last + 1 === i.line;
		r !== void 0 && !a && n.push("");
		for (let t of e) n.push(t);
		r = i;
	}
	return n;
}, linesOf = (e, t) => {
	let { names: n, top: r } = t, inline = (e) => inlineMarkdown(e, n);
	switch (e.kind) {
		case "title": return [`${"#".repeat(Math.min(e.level - r + 3, 6))} ${inline(e.text)}`];
		case "paragraph": return inline(e.lines.join("\n")).split("\n").map(withoutStart);
		case "literal": return fenced("", e.lines);
		case "table": return fenced("text", e.lines);
		case "verse": return e.lines.map((e) => `${inline(e.replace(/^\| ?/, "").trim())}\\`);
		case "quote": return quoted(write(e.blocks, t));
		case "item": return listItem(e.marker, write(e.blocks, t));
		case "entry": {
			let n = /^\[.*\]$/.test(e.term) ? inline(e.term) : `**${inline(e.term.replace(/ : .*$/, ""))}**`;
			return listItem("-", [n, ...write(e.blocks, t)]);
		}
		case "directive": return directiveMarkdown(e, write(e.blocks, t), inline);
		case "rule": return ["---"];
		default: return [];
	}
}, withoutStart = (e) => e.replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$|~~~)/, "\\$&").replace(/^(\d+)([.)])(?= |$)/, "$1\\$2"), listItem = (e, t) => {
	let n = /^\(?\d+[.)]$/.test(e) ? `${e.replaceAll(/\D/g, "")}.` : /^[-+*]$/.test(e) ? e : "-", r = " ".repeat(n.length + 1), [i = "", ...a] = t;
	return [`${n} ${i}`.trimEnd(), ...a.map((e) => e === "" ? "" : r + e)];
}, notesOf = ({ format: e, text: t, lines: n }, { headingEnd: r, end: i }) => {
	if (e === "rst") return rstToMarkdown(t)(r + 1, i);
	let isBlank = (e) => n[e - 1].trim() === "", a = r + 1, o = i;
	for (; a <= o && isBlank(a);) a += 1;
	for (; o >= a && isBlank(o);) --o;
	return n.slice(a - 1, o).join("\n").trimEnd();
}, sectionsFor = ({ sections: e }, t) => e.filter((e) => e.name === void 0 || e.name === t), isAbout = ({ versions: e }, t) => e.some((e) => _(y(e), t) === 0), isLeftBehind = (e, t, { name: n, version: r }) => {
	let i = y(r ?? ""), a = newestOf(e.sections), o = sectionsFor(t, n), s = newestOf(o);
	return i === void 0 || a === void 0 || s?.epoch !== i.epoch || s.release[0] !== i.release[0] ? !1 : versionsOf(o).filter((e) => isAfter(e, a) && !isAfter(e, i)).length >= 3;
}, versionsOf = (e) => e.flatMap(({ versions: e }) => e.map((e) => y(e))), isAfter = (e, t) => t === void 0 || _(e, t) > 0, newestOf = (e) => versionsOf(e).reduce((e, t) => isAfter(t, e) ? t : e, void 0), isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e), tableAt = (e, ...t) => {
	let n = e;
	for (let e of t) n = isTable(n) ? n[e] : void 0;
	return isTable(n) ? n : {};
}, textAt = (e, t) => {
	let n = e[t];
	return typeof n == "string" && n !== "" ? n : void 0;
}, tablesAt = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter(isTable) : [];
}, scrivSettings = (e, t) => {
	let n = [...["setup.cfg", "tox.ini"].map((e) => iniSettings(e, t)), isTable(e.scriv) ? e.scriv : void 0].filter((e) => e !== void 0), r = scrivFolder(Object.assign({}, ...n)), i = o(r, "scriv.ini"), a = t(i).kind === "text" ? iniSettings(i, t) ?? {} : void 0, s = a === void 0 ? n : [...n, a];
	return s.length === 0 ? void 0 : Object.assign({}, ...s);
}, scrivFolder = (e) => c(textAt(e, "fragment_directory") ?? "changelog.d"), scrivChangelog = (e) => (textAt(e, "changelog") ?? textAt(e, "output_file") ?? "CHANGELOG.${config:format}").replaceAll("${config:format}", textAt(e, "format") ?? "rst"), listOf = (e) => {
	if (Array.isArray(e)) return e.filter((e) => typeof e == "string");
	if (typeof e == "string") return e.split(/[,\n]/).map((e) => e.trim()).filter((e) => e !== "");
}, iniSettings = (e, t) => {
	let n = t(e);
	if (n.kind !== "text") return;
	let r = !1, i, a;
	for (let e of n.text.split(/\r\n|\n|\r/)) {
		let t = /^\[([^\]]+)\]/.exec(e)?.[1];
		if (t !== void 0) {
			r = t === "scriv" || t === "tool.scriv", i = void 0, r && (a ??= {});
			continue;
		}
		if (!r || a === void 0 || /^\s*[#;]/.test(e)) continue;
		let [, n, o = ""] = /^([a-z_]+)\s*[=:]\s*(.*)$/i.exec(e) ?? [];
		n === void 0 ? i !== void 0 && /^\s+\S/.test(e) && (a[i] += `\n${e.trim()}`) : (i = n, a[n] = o.trim());
	}
	return a;
}, towncrierSettings = (e, t) => {
	let n = t("towncrier.toml");
	if (n.kind === "text") {
		let e = b(n.text);
		return e.ok ? tableAt(e.table, "tool", "towncrier") : {};
	}
	return "towncrier" in e ? tableAt(e, "towncrier") : void 0;
}, configuredChangelogs = (e, t) => {
	let n = towncrierSettings(e, t), r = commitizenSettings(e, t), i = scrivSettings(e, t);
	return [
		n && towncrierFile(n),
		i && scrivChangelog(i),
		r && commitizenFile(r),
		semanticReleaseChangelog(e),
		changieFile(t)
	].filter((e) => e !== void 0);
}, towncrierFile = (e) => textAt(e, "filename") ?? "NEWS.rst", commitizenSettings = ({ commitizen: e }, t) => {
	if (isTable(e)) return e;
	let n = [".cz.toml", "cz.toml"].map((e) => t(e)).find(({ kind: e }) => e === "text"), r = n?.kind === "text" ? b(n.text) : void 0;
	return r?.ok === !0 ? tableAt(r.table, "tool", "commitizen") : void 0;
}, commitizenFile = (e) => textAt(e, "changelog_file") ?? "CHANGELOG.md", mergesPrereleases = (e, t) => commitizenSettings(e, t)?.changelog_merge_prerelease === !0, semanticReleaseChangelog = ({ semantic_release: e }) => {
	if (!isTable(e)) return;
	let t = tableAt(e, "changelog"), n = tableAt(t, "default_templates");
	return textAt(n, "changelog_file") ?? textAt(t, "changelog_file") ?? `CHANGELOG.${textAt(n, "output_format") ?? "md"}`;
}, changieFile = (e) => {
	let t = changieSettings(e);
	return t === void 0 ? void 0 : changieKey(t, "changelogPath", "CHANGELOG.md");
}, changieSettings = (e) => {
	let t = [".changie.yaml", ".changie.yml"].map((t) => e(t)).find(({ kind: e }) => e === "text");
	return t?.kind === "text" ? t.text : void 0;
}, changieKey = (e, t, n) => RegExp(`^${t}:[ \\t]*["']?([\\w./-]+)`, "m").exec(e)?.[1] ?? n, I = new Map([
	["md", "markdown"],
	["markdown", "markdown"],
	["mdx", "markdown"],
	["rst", "rst"],
	["rest", "rst"],
	["txt", "guess"],
	["", "guess"]
]), Ue = new Set([
	"adoc",
	"asciidoc",
	"textile",
	"org",
	"html",
	"htm",
	"tex",
	"rtf",
	"pdf",
	"rdoc",
	"wiki"
]), We = [
	"changelog",
	"changes",
	"history",
	"news",
	"release_notes",
	"releasenotes",
	"releases",
	"change_log",
	"version_history",
	"versionhistory"
], isUnsure = (e) => parts(e)[0] === "release" && readingOf(e) !== "none", Ge = new Set([
	"changelog",
	"changelogs",
	"release_notes",
	"whatsnew"
]), plainStem = (e) => e.toLowerCase().replaceAll(/[-\s]/g, "_"), parts = (e) => {
	let [, t = e, n = ""] = /^([^.]*)\.([a-z]+)$/i.exec(e) ?? [];
	return [plainStem(t), n.toLowerCase()];
}, readingOf = (e) => I.get(parts(e)[1]) ?? "none", L = [
	"CHANGELOG.md",
	"CHANGES.md",
	"HISTORY.md",
	"NEWS.md",
	"CHANGELOG.rst",
	"CHANGES.rst"
], usualFiles = (e, t, n) => {
	let r = candidatesIn(e, t, {
		path: n,
		isSure: !0
	}), inside = (n, r) => n.flatMap((n) => foldersOf$1(e, o(t, n), r).map((e) => o(n, e))), i = foldersOf$1(e, t, /^docs?$/i), a = inside(i, /^(?:source|src|content|about|en)$/i), s = inside(i, /^docs$/i), c = inside([...s, ...a], /^(?:en|docs)$/i), among = (r) => r.flatMap((r) => candidatesIn(e, o(t, r), {
		path: o(n, r),
		isSure: !1
	}));
	return [
		...r,
		...among([...i, ...a]),
		...among([...s, ...c]).filter(({ isFolder: e }) => !e)
	];
}, foldersOf$1 = (e, t, n) => (e.list(t) ?? []).flatMap(({ name: e, kind: t }) => t === "folder" && n.test(e) ? [e] : []), candidatesIn = (e, t, { path: n, isSure: r }) => (e.list(t) ?? []).flatMap((i) => {
	let a = isUnsure(i.name), s = i.kind === "file" ? a ? 2e3 : rankOf(i) : -1;
	return s >= 0 ? [{
		path: o(n, i.name),
		reading: readingOf(i.name),
		isSure: r && !a,
		isOpen: a,
		isNamed: !1,
		isFolder: !1,
		rank: s
	}] : i.kind !== "folder" || !Ge.has(plainStem(i.name)) ? [] : (e.list(o(t, i.name)) ?? []).some(({ name: e, kind: t }) => t === "file" && readingOf(e) !== "none" && e.includes(".")) ? [{
		path: o(n, i.name),
		reading: "none",
		isSure: r,
		isNamed: !1,
		isFolder: !0,
		rank: 1e3
	}] : [];
}).sort((e, t) => e.rank - t.rank), rankOf = ({ name: e }) => {
	let [t, n] = parts(e), r = We.indexOf(t);
	if (r === -1) return -1;
	let i = [...I.keys()];
	return I.has(n) ? i.indexOf(n) < 3 ? r : 100 + r * i.length + i.indexOf(n) : Ue.has(n) ? 500 + r : -1;
}, readChangelogs = async (e, t, { members: r, pattern: i, config: a }) => {
	let s = re(i ?? "", "changelog");
	if (s !== void 0) throw new n(s);
	let l = rememberedFiles(e), u = S(l, t), d = await opener(u, t), inFolder = (e, n, r) => {
		let beside = (t) => u(o(e, t)), i = configuredChangelogs(n, beside).flatMap((n) => {
			let r = p(e, n);
			return /[{}$]/.test(n) ? filesOfReleases(l, t, r) : [named(r)];
		}), a = usualFiles(l, p(t.root, e), e);
		return best([...i, ...a], (e) => d(e, r));
	}, aboveRoot = () => foldersAbove(l, t).flatMap((e) => usualFiles(l, p(t.root, e), e).filter(({ isSure: e }) => e)).map((e) => d(e, !0)).find((e) => e?.kind === "found" && e.changelog.sections.length > 0), f, besideRoot = () => (f ??= { file: inFolder(".", t.rootTool, !0) ?? aboveRoot() }, f.file), m = t.members.find(({ path: e }) => e === "."), isKept = (e, t) => {
		let n = t.version === void 0 || m?.version !== void 0 && m.version !== t.version, r = e.kind !== "found" || n ? void 0 : besideRoot();
		return e.kind !== "found" || r?.kind !== "found" || !isLeftBehind(e.changelog, r.changelog, t);
	}, whole = (e) => p(t.prefix, e);
	return new Map(r.map((e) => {
		let { name: n, rawName: r, path: s, tool: f } = e, p = a.packages.get(n)?.changelog, m = p ?? i;
		if (m !== void 0) {
			let e = c(te(m, {
				name: r,
				path: s
			})), i = p !== void 0 || !ne(m), a = whyNotBegun(e, {
				read: u,
				list: x(l, t)
			}), o = p === void 0, f = a === void 0 ? {
				kind: "missing",
				looked: [whole(e)],
				isNamed: i,
				isInput: o,
				begun: whole(e)
			} : {
				kind: "unread",
				file: whole(e),
				why: a,
				isWhole: !0,
				isFallback: !1
			}, h = d({
				...named(e),
				isSure: !0
			}, !1) ?? f;
			return [n, h.kind === "outside" ? {
				...h,
				isInput: o
			} : h];
		}
		let h = L.map((e) => whole(o(s, e))), g = inFolder(s, f, !1), _ = g !== void 0 && (s === "." || isKept(g, e)) ? g : besideRoot(), v = whole(o(s, "CHANGELOG.md"));
		return [n, _ ?? {
			kind: "missing",
			looked: h,
			isNamed: !1,
			isInput: !1,
			begun: v
		}];
	}));
}, whyNotBegun = (e, { read: t, list: n }) => {
	if (n(e) !== void 0) return "it is a folder";
	let r = e.split("/").slice(0, -1), i = r.map((e, t) => r.slice(0, t + 1).join("/")).find((e) => t(e).kind === "text");
	return i === void 0 ? void 0 : `${i} is no folder`;
}, filesOfReleases = (e, t, n) => {
	let r = n.slice(0, Math.max(n.lastIndexOf("/", n.search(/[{}$]/)), 0));
	return (x(e, t)(r === "" ? "." : r) ?? []).length > 0 && r !== "" ? [{
		path: r,
		reading: "none",
		isSure: !0,
		isNamed: !0,
		isFolder: !0
	}] : [];
}, named = (e) => ({
	path: e,
	reading: readingOf(r(e)),
	isSure: !0,
	isNamed: !0,
	isFolder: !1
}), opener = async (e, t) => {
	let { guessFormat: n, readChangelog: r } = await import("./domain-bump-propose.js").then((e) => e.changelog_exports), i = t.members.map(({ name: e }) => e), a = new Map(), parse = (e, t, o) => {
		let s = a.get(e) ?? r(t, i, o === "guess" ? n(t) : o);
		return a.set(e, s), s;
	}, openOne = ({ path: n, reading: r, isSure: i, isOpen: a, isFolder: o }, s) => {
		let unread = (e, t, n = !0) => ({
			kind: "unread",
			file: e,
			why: t,
			isWhole: n,
			isFallback: s
		});
		if (o) return unread(inFindings(t, n), "it is a folder");
		let c = e(n);
		if (c.kind === "outside") return {
			kind: "outside",
			file: inFindings(t, n),
			isInput: !1
		};
		if (c.kind === "missing") return;
		let { file: l, text: u } = c;
		if (r === "none") return unread(l, "it is neither Markdown nor reStructuredText");
		let d = parse(l, u, r), { sections: f, loose: p, outline: m } = d, h = a ? f : [
			...f,
			...p,
			...m.unread
		];
		if (i || h.length !== 0) return r === "guess" && f.length === 0 && u.trim() !== "" ? unread(l, "it has no headings of releases, as Markdown and reStructuredText have them", !1) : {
			kind: "found",
			file: l,
			changelog: d,
			isFallback: s
		};
	};
	return (e, t) => {
		let n = openOne(e, t);
		if (n?.kind !== "found" || n.changelog.sections.length > 0) return n;
		let r = leadsTo(n.changelog.unread);
		if (r === void 0) return n;
		let i = openOne(named(p(o(e.path, ".."), r)), t || r.startsWith(".."));
		return i?.kind === "found" && i.changelog.sections.length > 0 ? i : n;
	};
}, best = (e, t) => {
	let n, r;
	for (let i of e) {
		if (r !== void 0 && !i.isSure) break;
		let e = t(i);
		if (n ??= e, e?.kind !== "found" || e.changelog.sections.length === 0) continue;
		if (i.isNamed) return e;
		let a = newestOf(e.changelog.sections);
		(r === void 0 || a !== void 0 && isAfter(a, r.version)) && (r = {
			file: e,
			version: a
		});
	}
	return r?.file ?? n;
}, inFindings = ({ prefix: e }, t) => p(e, t), R = /(?<![\p{L}\p{N}.])v?\d+(?:\.\d+)+ (?:(?:alpha|beta|rc|release candidate|preview)(?:[ .-]?\d+)?|(?:a|b|c|pre|post)[ .-]?\d+)(?![\p{L}\p{N}]|\.\d)/giu, joinVersion = (e) => e.replace(/release candidate/i, "rc").replaceAll(" ", ""), z = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec", blank = (e) => `(?:${e}{1,2}|x{1,2}|\\?{1,2})(?![a-z])`, B = "(?:y{2,4}|x{2,4}|\\?{2,4})(?![a-z])", V = [
	"unreleased|not(?: yet)? released(?: yet)?|to be (?:released|announced|determined|decided|confirmed)|tb[acd]\\b|upcoming|pending\\b",
	"(?:in|under) (?:active )?(?:development|progress|preparation)|(?:development|dev|next) version|work in progress|wip\\b|(?:coming )?soon\\b",
	"(?:dev|development|planned|snapshot|draft|unpublished|forthcoming)(?=[^\\p{L}\\p{N}]*$)",
	[
		`(?:${B}|\\d{4})[-./]${blank("m")}(?:[-./](?:${blank("d")}|\\d\\d?))?`,
		`(?:${B}|\\d{4})[-./]\\d\\d?[-./]${blank("d")}`,
		`${blank("d")}[-./]${blank("m")}[-./](?:${B}|\\d{4})`,
		`${blank("m")}[-./]${blank("d")}[-./](?:${B}|\\d{4})`,
		`(?:${z})[a-z]*\\.? (?:xx?|\\?\\??)(?![a-z])`,
		`(?:xx?|\\?\\??) (?:${z})[a-z]*`,
		"\\d{4}-\\d\\d-00|0000-00-00|\\((?:\\.{3}|…|\\s*)\\)"
	].join("|")
].join("|"), Ke = RegExp(`(?<![\\p{L}\\p{N}])(?:${V})`, "u"), isMarkedUnreleased = (e) => Ke.test(e.toLowerCase()), qe = RegExp(`^[^\\p{L}\\p{N}?]*(?:(?:release[ -]?)?(?:date|released?)\\W*)?(?:on |is )?(?:${V})[^\\p{L}]*$`, "u"), saysUnreleased = (e) => e.length < 80 && qe.test(e.toLowerCase()), H = new WeakMap(), nameFinder = (e) => {
	let t = H.get(e) ?? makeFinder(e);
	return H.set(e, t), t;
}, makeFinder = (e) => {
	let n = new Map();
	for (let t of e) for (let e = t.indexOf("-"); e !== -1; e = t.indexOf("-", e + 1)) {
		let r = t.slice(e + 1);
		n.set(r, n.has(r) ? void 0 : t);
	}
	for (let t of e) n.set(t, t);
	return (e) => n.get(t(e));
}, U = RegExp(`\\d{4}[-./]\\d{1,2}[-./](?:\\d|X)|\\b(?:${z})[a-z]*\\.? .*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}`, "i"), Je = /^\d{4}-\d{2}(?:-\d{2})?$/, Ye = RegExp(`^(?:$|\\s*[^\\s\\p{L}\\p{N}]|\\s+(?:released?|yanked|on|${z}|\\d{1,4}[-./\\s]|${V}))`, "u"), readVersionHeading = (e, t) => {
	if (e.length > 500) return;
	let n = plainText(e), r = readNamedUnreleased(n, t);
	if (r !== void 0) return r;
	let [i = ""] = Xe.exec(n) ?? [];
	if (i === "" && !/\d/.test(n)) return;
	let a = n.slice(i.length).replace(/^[^\p{L}\p{N}]+/u, ""), o = readDated(a, t), s = o?.rest ?? a;
	if (o !== void 0 || i !== "" && isTailOf(n.slice(i.length))) return {
		versions: o?.versions ?? [],
		name: o?.name,
		isUnreleased: i !== "" || isMarkedUnreleased(s),
		isYanked: /\byanked\b/i.test(s),
		isDated: U.test(s),
		isIntroduction: K.test(a),
		mayCountCommits: o?.mayCountCommits ?? !1
	};
}, W = /(?:[,;] | (?:[/&+|]|and) )(?![^()]*\))/, readVersionHeadings = (e, t) => {
	let n = readVersionHeading(e, t);
	if (e.length > 500 || !W.test(e)) return n === void 0 ? [] : [n];
	let r = e.split(W).flatMap((e) => {
		let n = readVersionHeading(e, t), r = n?.name !== void 0 && t(n.name) === n.name;
		return n !== void 0 && r && n.versions.length > 0 ? [n] : [];
	}), i = new Set(r.map(({ name: e }) => e));
	if (n !== void 0 && n.name !== r[0]?.name || i.size < 2 || i.size < r.length) return n === void 0 ? [] : [n];
	let [a, o] = [U.test(e), r.some((e) => e.isUnreleased)];
	return r.map((e) => ({
		...e,
		isDated: a,
		isUnreleased: o
	}));
}, Xe = /^(?:unreleased|upcoming|not (?:yet )?released(?: yet)?|in development|next(?= (?:release|version)|$)|(?:next|main|master|head|dev(?:elopment)?)(?=[ (:\u2013\u2014-]+unreleased)|latest(?= changes$)|work in progress|wip|tb[adr]|coming soon)(?![\p{L}\p{N}])(?: (?:changes|release|version))?/iu, readNamedUnreleased = (e, t) => {
	let [, n = "", r = ""] = /^(?:([\w.-]+?)[\s:/@(-]+unreleased\)?|unreleased[\s:/(\u2013\u2014-]+([\w.-]+?)\)?)$/i.exec(e) ?? [], i = t(n || r);
	if (i !== void 0) return {
		...Ze,
		name: i,
		isUnreleased: !0
	};
}, Ze = {
	versions: [],
	isYanked: !1,
	isDated: !1,
	isIntroduction: !1,
	mayCountCommits: !1
}, isTailOf = (e) => Ye.test(e.toLowerCase()), plainText = (e) => e.replaceAll(/\]\((?:[^()\\]|\\.|\([^()]*\))*\)/g, "] ").replaceAll(/\]\[[^\][]*\]/g, "] ").replaceAll(/<[^<>]*>|[*`]|\\(?=[!-/:-@[-`{-~])/g, "").replaceAll("[", "").replaceAll("]", " ").replaceAll(/\s+/g, " ").replaceAll(/(?: ?[/&] ?| and )(?=v?\d)(?!\d{4}-\d\d-)/g, "/").replaceAll(R, joinVersion).replace(/^ ?:[a-z_]+:/, "").replace(/^[^\p{L}\p{N}]+/u, "").trim(), G = /^v?\d+(?:\.\d+)+-\d+$/i, K = /^(?:what(?:['\u2019]?s| is) new|new|changes?|changelog|release notes|notes|news|highlights) (?:in|for|of) /i, readRelease = (e, t) => {
	let n = e.replace(K, "").replace(/^(?:(?:version|release|ver|rel)\b[.:]? ?)+/i, ""), [r = ""] = /^[^\s()\u2013\u2014:,]+/.exec(n) ?? [], i = n.slice(r.length), a = readVersions(r, i), o = G.test(r);
	return a === void 0 ? readNamed(r, i, t) ?? readTitled(r, i, t) : isTailOf(i) ? {
		versions: a,
		name: void 0,
		mayCountCommits: o,
		rest: i
	} : void 0;
}, q = RegExp(`^(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${z})[a-z]*\\.?,? \\d{4}|(?:${z})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?: ?[:,|\u2013\u2014-])?(?: |$)`, "i"), leadIn = (e) => {
	let [t = ""] = q.exec(e) ?? [], [n = ""] = K.exec(e.slice(t.length)) ?? /^release\b[.:]? /i.exec(e.slice(t.length)) ?? [];
	return t + n;
}, readDated = (e, t) => {
	let [n = ""] = q.exec(e) ?? [], r = readRelease(e.slice(n.length), t);
	return r && {
		...r,
		rest: `${r.rest} ${n}`
	};
}, readVersions = (e, t) => {
	let n = e.split(/[/&]/).map(readVersion);
	if (!n.some((e) => e === void 0) && (!/^\d+$/.test(e) || !/^(?:19|20)\d\d$/.test(e) && (t === "" || U.test(t)))) return n.flatMap((e) => e ?? []);
}, readVersion = (e) => {
	let t = e.replace(/^v\.?(?=\d)/i, "").replace(/[-_.]+$/, "");
	if (!/^\d/.test(t) || Je.test(t)) return;
	let n = g(t);
	return n === void 0 ? /^\d+\.\d+[\w.+-]*$/.test(t) ? [] : void 0 : [n];
}, readNamed = (n, r, i) => {
	if (!isTailOf(r)) return;
	let a = [...n.matchAll(/(?:[-@/_]|==)(?=v?\d)/gi)].slice(0, 5).flatMap(({ index: t, 0: r }) => {
		let a = n.slice(0, t).replace(/^.*\//, ""), o = readVersion(n.slice(t + r.length));
		if (o?.[0] === void 0 || !e(a) || !/[a-z]/i.test(a)) return [];
		let s = i(a);
		return s !== void 0 || o[0].includes(".") ? [{
			known: s,
			raw: a,
			versions: o
		}] : [];
	}), o = a.find(({ known: e }) => e !== void 0) ?? a[0];
	return o && {
		versions: o.versions,
		name: o.known ?? t(o.raw),
		mayCountCommits: !1,
		rest: r
	};
}, readTitled = (t, n, r) => {
	let [i = "", a = ""] = /^:? (?:version |v\.? )?([^\s()\u2013\u2014:,]+)/i.exec(n) ?? [], o = n.slice(i.length), s = readVersions(a, o);
	if (s?.[0] === void 0 || !e(t) || !/[a-z]/i.test(t) || !isTailOf(o)) return;
	let c = r(t), l = G.test(a);
	return c !== void 0 || U.test(o) ? {
		versions: s,
		name: c,
		mayCountCommits: l,
		rest: o
	} : void 0;
}, J = "January February March April May June July August September October November December".split(" "), Y = `(?:${J.map((e) => `${e.slice(0, 3)}(?:${e.slice(3)})?`).join("|")}|Sept)`, X = [
	/\d{4}([-./])(\d{1,2})\1(\d{1,2})/,
	/(\d{1,2})([-./])(\d{1,2})\2\d{4}/,
	RegExp(`(${Y})(\\.?) (\\d{1,2})(?!\\d)(st|nd|rd|th)?(?:(,?) \\d{4})?`, "i"),
	RegExp(`(\\d{1,2})(st|nd|rd|th)? (${Y})(\\.?)(?![a-z])(?:(,?) \\d{4})?`, "i"),
	RegExp(`(${Y})(\\.?)(,?) \\d{4}`, "i"),
	/(?<!\d)\d{4}([-/])(\d{2})(?!\d)/
], findDate = (e) => X.map((t) => t.exec(e)?.[0]).find((e) => e !== void 0), dayLike = (e, t) => {
	if (t === void 0) return String(Number(e));
	let n = e.startsWith("1") ? 0 : Number(e) % 10;
	return `${Number(e)}${[
		"th",
		"st",
		"nd",
		"rd"
	][n] ?? "th"}`;
}, dateLike = (e, t, n = []) => {
	let [r = "", i = "", a = ""] = e.split("-"), padded = (e, ...t) => t.some(({ length: e }) => e === 1) ? String(Number(e)) : e, [o, s, c, l, u, d] = X.map((e) => e.exec(t));
	if (o) return [
		r,
		padded(i, o[2], o[3]),
		padded(a, o[2], o[3])
	].join(o[1]);
	if (s) {
		let [e, o] = s[2] === "/" && ![t, ...n].some((e) => Number(/^\d+/.exec(e)?.[0]) > 12) ? [i, a] : [a, i];
		return [
			padded(e, s[1], s[3]),
			padded(o, s[1], s[3]),
			r
		].join(s[2]);
	}
	let f = J[Number(i) - 1], named = (e) => e !== "May" && J.includes(e) || e === "May" && f.length < 5 ? f : f.slice(0, 3), ofYear = (e) => e === void 0 ? "" : `${e} ${r}`;
	if (c) {
		let [, e = "", t = "", , n, r] = c;
		return `${named(e)}${named(e) === f ? "" : t} ${dayLike(a, n)}${ofYear(r)}`;
	}
	if (l) {
		let [, , e, t = "", n = "", r] = l;
		return `${dayLike(a, e)} ${named(t)}${named(t) === f ? "" : n}${ofYear(r)}`;
	}
	if (u) {
		let [, e = "", t = "", n] = u;
		return `${named(e)}${named(e) === f ? "" : t}${ofYear(n)}`;
	}
	return d ? [r, i].join(d[1]) : e;
}, outerSections = ({ sections: e }) => {
	let t = 0;
	return e.filter((e) => {
		let n = e.line > t;
		return n && (t = e.end), n;
	});
}, jointLines = ({ sections: e }) => new Set(e.flatMap(({ line: t }, n) => e[n + 1]?.line === t ? [t] : [])), isOldestFirst = (e, t = 2) => {
	let n = outerSections(e).filter(({ versions: e, isUnreleased: t }) => e.length === 1 && !t), r = [...Map.groupBy(n, ({ name: e }) => e).values()], dayOf = ({ line: t }) => /\d{4}-\d\d-\d\d/.exec(e.lines[t - 1])?.[0] ?? "", isBefore = (e, t) => {
		let [n, r] = [dayOf(e), dayOf(t)];
		return _(y(e.versions[0]), y(t.versions[0])) < 0 && (n === "" || r === "" || n <= r);
	}, isFixOnTop = ([e, t, ...n]) => {
		if (e === void 0 || t === void 0 || n.length > 0 || dayOf(e) !== "") return !1;
		let [r, i] = [y(e.versions[0]).release, y(t.versions[0]).release];
		return (r[2] ?? 0n) > 0n && (r[0] !== i[0] || r[1] !== i[1]);
	};
	return !r.some(isFixOnTop) && r.some(({ length: e }) => e >= t) && r.every((e) => e.every((t, n) => n === 0 || isBefore(e[n - 1], t)));
}, Qe = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u, columns = (e) => [...e].reduce((e, t) => e + (/\p{Mn}/u.test(t) ? 0 : Qe.test(t) ? 2 : 1), 0), headingLike = (e, t) => {
	if (e.length === 1) {
		let n = /^ {0,3}#{1,6}[ \t]+/.exec(e[0])?.[0];
		return [n === void 0 && !/^(?:\*\*|__)/.test(t) ? `**${t}**` : (n ?? "") + t];
	}
	let n = e[e.length - 2], r = /^ */.exec(n)[0], isFitted = ({ length: e }) => e === columns(n.trimEnd()) || e === columns(n.trim()) + 2 * r.length, i = columns(t) + 2 * r.length, adornment = (e) => {
		let t = e.trim();
		return t[0].repeat(isFitted(t) ? i : Math.max(i, t.length));
	};
	return e.map((n, i) => i === e.length - 2 ? r + t : adornment(n));
}, headingText = (e) => {
	if (e.length > 1) return e[e.length - 2].trim();
	let t = e[0].replace(/^ {0,3}#{1,6}(?=[ \t]|$)/, "").trim(), n = t.length;
	for (; t[n - 1] === "#";) --n;
	return n < t.length && (n === 0 || /[ \t]/.test(t[n - 1])) ? t.slice(0, n).trim() : t;
}, Z = {
	breaking: [
		"breaking changes",
		"breaking change",
		"breaking",
		"backwards incompatible changes",
		"backward incompatible changes",
		"incompatible changes",
		"major changes"
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
		"additions",
		"minor changes"
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
		"bugfix",
		"patch changes"
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
}, plainTitle = (e) => e.toLowerCase().replaceAll(/:[a-z_]+:/g, " ").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim(), mainPart = (e) => e.replace(/^major /, "").replace(/ and .*/, ""), headingFor = (e, t) => {
	let n = t.map((e) => ({
		heading: e,
		title: plainTitle(e)
	})), named = (t) => Z[e].flatMap((e) => n.filter(({ title: n }) => t(n) === e))[0];
	return (named((e) => e) ?? named(mainPart))?.heading;
}, Q = new Set(Object.values(Z).flat()), isGroupName = (e) => {
	let t = plainTitle(e);
	return Q.has(t) || Q.has(mainPart(t));
}, isOther = (e) => Z.other.includes(plainTitle(e)), $e = {
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
}, et = {
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
}, $ = {
	breaking: "BREAKING CHANGE",
	feature: "Feat",
	fix: "Fix",
	performance: "Perf"
}, tt = new Set([
	"major changes",
	"minor changes",
	"patch changes"
]), bySize = (e) => e === "breaking" ? "Major Changes" : e === "feature" ? "Minor Changes" : "Patch Changes", nt = new Set([
	"added",
	"changed",
	"deprecated",
	"removed",
	"fixed"
]), newHeading = (e, t) => {
	let n = t.some((e) => nt.has(plainTitle(e)));
	if (t.some((e) => ["feat", "perf"].includes(plainTitle(e))) && $[e] !== void 0) return $[e];
	if (t.length > 0 && t.every((e) => tt.has(plainTitle(e)))) return bySize(e);
	if (t.length > 0 && !n) return et[e];
	let r = $e[e];
	return t.find((e) => plainTitle(e) === r.toLowerCase()) ?? r;
}, textLines = (e) => {
	let t = [+!!e.startsWith("﻿")];
	for (let { index: n, 0: r } of e.matchAll(/\r\n|\n|\r/g)) t.push(n + r.length);
	let n = /\r\n|\n|\r/.exec(e)?.[0] ?? "\n", startOf = (n) => t[n - 1] ?? e.length, endOf = (n) => {
		let r = t[n];
		return r === void 0 ? e.length : r - (e.slice(r - 2, r) === "\r\n" ? 2 : 1);
	};
	return {
		count: t.length,
		insertAfter: (r, i) => {
			let a = startOf(r + 1), o = r >= t.length && e.length > t[0], s = i.join(n);
			return {
				start: a,
				end: a,
				text: o ? n + s : s + n
			};
		},
		remove: (e, t) => ({
			start: startOf(e),
			end: startOf(t + 1),
			text: ""
		}),
		replace: (e, t, r) => ({
			start: startOf(e),
			end: endOf(t),
			text: r.join(n)
		}),
		replaceIn: (t, n, r) => {
			let i = e.indexOf(n, startOf(t));
			return {
				start: i,
				end: i + n.length,
				text: r
			};
		}
	};
}, rt = RegExp(`${R.source}|(?<![\\p{L}\\p{N}.])v?\\d[\\p{L}\\p{N}.+!-]*`, "giu"), placesOf = (e, t) => [...e.matchAll(rt)].flatMap(({ 0: e, index: n }) => {
	let r = e.replace(/^v/i, "").replace(/[.\-+]+$/, "");
	return g(joinVersion(r)) === t ? [{
		index: n + e.length - e.replace(/^v/i, "").length,
		text: r
	}] : [];
}), replaceVersion = (e, t, n) => {
	let r = "", i = 0;
	for (let { index: a, text: o } of placesOf(e, t)) r += e.slice(i, a) + n, i = a + o.length;
	return r + e.slice(i);
}, writtenAs = (e, t) => {
	let [n] = placesOf(e, t);
	return n && joinVersion(n.text);
}, escaped = (e) => e.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), replaceInUrl = (e, t) => {
	if (t.size === 0) return e;
	let n = [...t.keys()].sort((e, t) => t.length - e.length), r = RegExp(`(?<!\\d|\\d\\.)(?:${n.map(escaped).join("|")})(?!\\d|\\.\\d|[A-Za-z])`, "g");
	return e.replaceAll(r, (e) => t.get(e) ?? e);
}, comparedFrom = (e, t) => {
	let [, n, r] = /^(.*[^.])\.{2,3}([^.].*)$/.exec(e) ?? [], i = r?.indexOf(t) ?? -1;
	if (n === void 0 || r === void 0 || i === -1) return;
	let a = `/${r.slice(0, i)}`, o = n.slice(n.lastIndexOf(a) + a.length);
	return n.includes(a) && g(o) !== void 0 ? o : void 0;
}, hasTagOf = (e, t = []) => t.some((t) => RegExp(`(?<![\\p{L}\\p{N}_-])${t.replaceAll("-", "[-_.]+")}[-_@/]+v?\\d`, "iu").test(e)), it = /\/(?:compare|releases|tags?|tree|commits?|archive)\//, mayBeOf = (e, { version: t, tag: n, siblings: r }) => {
	let i = comparedFrom(e, t);
	if (hasTagOf(e, r) || i !== void 0 && _(y(i), y(t)) > 0) return !1;
	let a = n === void 0 ? [] : [n, encodeURIComponent(n)].map(escaped);
	return a.length === 0 || !it.test(e) || RegExp(`(?<![\\w-])(?:${a.join("|")})(?![\\w-]|\\.\\w)`).test(e);
}, referencesIn = ({ format: e, lines: t, outline: n, sections: r }) => {
	let i = new Set(r.flatMap(({ versions: e }) => e)), a = e === "rst" ? /^\.\. _`?([^`:]+)`?: +(\S+)\s*$/ : /^ {0,3}\[([^\]]+)\]: +(\S+)\s*$/, o = new Map(r.flatMap((e) => e.name === void 0 ? [] : [[labelIn(t[e.line - 1]), e]]));
	return t.flatMap((e, t) => {
		let [, r, s] = n.isVerbatim(t + 1) ? [] : a.exec(e) ?? [];
		if (r === void 0 || s === void 0) return [];
		let c = r.replace(/^v(?=\d)/i, ""), l = g(c), u = {
			line: t + 1,
			label: r,
			url: s,
			written: c,
			version: l,
			name: void 0
		};
		if (l !== void 0 && i.has(l)) return [u];
		if (/^unreleased$/i.test(r)) return [{
			...u,
			version: void 0
		}];
		let { name: d, versions: [f] = [] } = o.get(r) ?? {};
		return f === void 0 ? [] : [{
			...u,
			version: f,
			name: d,
			written: writtenAs(r, f) ?? f
		}];
	});
}, labelIn = (e) => /\[([^[\]]+)\](?![([:])/.exec(e)?.[1] ?? /`([^`<]+)`_/.exec(e)?.[1], referencesOf = (e, { name: n }) => {
	let r = n === void 0 ? void 0 : t(n);
	return referencesIn(e).filter((e) => e.name === void 0 || e.name === r);
}, editReferences = (e, t, n, r) => {
	let i = referencesOf(e, t), a = i.find(({ version: e }) => e !== void 0 && e === r), o = i.filter((e) => e !== a), s = [...editUnreleasedHeading(e, t, n), ...a === void 0 ? [] : comingReference(a, e, t).map(([e, t]) => n.replaceIn(a.line, e, t))], c = o.some(({ version: e }) => e === t.version) ? void 0 : ownReference(o, t);
	if (c === void 0) return s;
	let { newest: l, second: u, unreleased: d, isNewest: f, url: p } = c, m = [...s];
	if (a === void 0 && p !== void 0 && !isOthersLabel(e, t)) {
		let r = l.label.replace(l.written, () => t.version), i = e.format === "rst" ? `.. _${r}: ${p}` : `[${r}]: ${p}`;
		m.push(n.insertAfter(lineBefore(l, u), [i]));
	}
	if (d !== void 0 && f) {
		let e = replaceInUrl(d.url, new Map([[l.written, t.version]]));
		e !== d.url && mayBeOf(e, t) && m.push(n.replaceIn(d.line, d.url, e));
	}
	return m;
}, comingReference = ({ line: e, label: t, url: n, written: r }, i, a) => {
	let o = n.replace(/(?<=\/)([^/]*?)(\d+(?:\.\d+)+[^/]*?)(\.{2,3})(?:HEAD|main|master|develop|trunk)$/, (e, t, n, r) => `${t}${n}${r}${t}${a.version}`), s = o === n ? replaceInUrl(n, new Map([[r, a.version]])) : o, c = i.lines[e - 1], l = c.slice(0, c.lastIndexOf(n)), u = l.replace(t, () => t.replace(r, () => a.version));
	return [...u === l ? [] : [[l, u]], ...s === n || !mayBeOf(s, a) ? [] : [[n, s]]];
}, leadsElsewhere = (e, t) => {
	let n = referencesOf(e, t);
	if (t.name === void 0 && t.isBare !== !0 || n.every(({ version: e }) => e === void 0)) return !1;
	let r = n.find(({ version: e }) => e === t.version);
	return r === void 0 ? ownReference(n, t)?.url === void 0 || isOthersLabel(e, t) : !mayBeOf(r.url, t);
}, isOthersLabel = ({ sections: e, lines: n }, { version: r, name: i }) => {
	let a = i === void 0 ? void 0 : t(i);
	return e.some((e) => e.name !== a && e.versions.includes(r) && asksFor(n[e.line - 1], r));
}, asksFor = (e, t) => labelIn(e)?.replace(/^v(?=\d)/i, "") === t, ownReference = (e, t) => {
	let { tag: n, ...r } = t, i = e.filter(({ url: e }) => mayBeOf(e, r)), a = i.find(({ version: e }) => e === void 0), { releases: o, isNewest: s } = before(i, t), [c, l] = o;
	if (c === void 0) return;
	let { previous: u, joined: d = [] } = t, f = o.filter(({ version: e }) => !d.includes(e)), [p = c] = f, m = u !== void 0 && !d.includes(u) && _(y(p.version), y(u)) < 0 ? {
		...p,
		written: u
	} : p, h = f.find(({ version: e }) => e === u) ?? m, g = urlOf(t, {
		unreleased: a,
		newest: c,
		second: l,
		since: h
	});
	return {
		newest: c,
		second: l,
		unreleased: a,
		isNewest: s,
		url: g !== void 0 && mayBeOf(g, t) ? g : void 0
	};
}, withAddress = (e, t) => {
	let n = y(t.version), asks = ({ line: n }) => asksFor(e.lines[n - 1], t.version), r = e.sections.find((e) => !e.isUnreleased && isAbout(e, n));
	if (e.format === "rst" || r === void 0 || !asks(r)) return;
	let i = editReferences(e, t, textLines(e.text));
	return i.length === 0 ? void 0 : le(e.text, i.toSorted((e, t) => e.start - t.start));
}, before = (e, t) => {
	let n = y(t.version), r = e.flatMap((e) => e.version === void 0 ? [] : [{
		reference: e,
		own: y(e.version)
	}]).toSorted((e, t) => _(t.own, e.own)), i = r.filter(({ own: e }) => _(e, n) < 0);
	return {
		releases: (i.length > 0 ? i : r).map(({ reference: e }) => e),
		isNewest: i.length === r.length
	};
}, lineBefore = (e, t) => t !== void 0 && t.line < e.line ? e.line : e.line - 1, editUnreleasedHeading = ({ sections: e, lines: t }, n, r) => {
	let i = e.findIndex(({ isUnreleased: e, versions: t }) => e && t.length === 0), a = e.slice(i + 1).find(({ versions: e }) => e.length === 1), o = e[i]?.line;
	if (o === void 0 || a === void 0) return [];
	let s = /(?<=\]\()https?:[^()\s]+(?=\))|(?<=<)https?:[^<>\s]+(?=>)/.exec(t[o - 1])?.[0], c = writtenAs(t[a.headingEnd - 1], a.versions[0]) ?? writtenAs(t[a.line - 1], a.versions[0]);
	if (s === void 0 || c === void 0) return [];
	let l = replaceInUrl(s, new Map([[c, n.version]]));
	return l === s || !mayBeOf(l, n) ? [] : [r.replaceIn(o, s, l)];
}, urlOf = (e, { unreleased: t, newest: n, second: r, since: i }) => {
	let a = RegExp(`([^/.]*?)${n.written.replaceAll(/[.+]/g, "\\$&")}(\\.{2,3})(?:HEAD|main|master|develop|trunk)$`).exec(t?.url ?? ""), isCompared = (e) => comparedFrom(e.url, e.written) !== void 0, o = r === void 0 || isCompared(n) || isCompared(r);
	if (a !== null && t !== void 0 && o) {
		let [n, r = "", o = ""] = a;
		return `${t.url.slice(0, t.url.length - n.length)}${r}${i.written}${o}${r}${e.version}`;
	}
	let s = new Map([[n.written, e.version]]), c = comparedFrom(n.url, n.written) ?? r?.written;
	c !== void 0 && s.set(c, i.written);
	let l = replaceInUrl(n.url, s);
	return l === n.url ? void 0 : l;
}, changesOfNone = ({ sections: e, outline: t, lines: n }) => {
	if (e.length > 0) return;
	let saysBelow = (e) => {
		let r = t.headings[e + 1]?.start ?? n.length + 1;
		for (let n = t.headings[e].lastLine + 1; n < r; n += 1) if (t.saysSomething(n)) return !0;
		return !1;
	};
	return t.headings.find(({ level: e, text: t }, n) => e > 1 && isGroupName(t) && saysBelow(n))?.line;
}, withoutTitle = (e, t) => {
	let { head: n, tail: r } = parted(e), i = wordsOf(r, e);
	if (i === "" || t !== void 0 && wordsOf(parted(t).tail, t) === i) return e.text;
	let a = findDate(r);
	if (a === void 0) return n;
	let o = r.indexOf(a), [s = ""] = /[\s|:,\u2013\u2014-]*[([]?$/u.exec(r.slice(0, o)) ?? [], [c = ""] = /^[)\]]?/.exec(r.slice(o + a.length)) ?? [];
	return n + s + a + c;
}, ot = /^(?:[\]*_`]|\([^()\s]*\)|\[[^[\]]*\]| <[^<>]*>`_)*/, parted = ({ text: e, version: t }) => {
	let [n] = placesOf(e, t);
	if (n === void 0) return {
		head: e,
		tail: ""
	};
	let r = n.index + n.text.length, i = r + ot.exec(e.slice(r))[0].length;
	return {
		head: e.slice(0, i),
		tail: e.slice(i)
	};
}, wordsOf = (e, { version: t }) => {
	let n = replaceVersion(e, t, "").replaceAll(/\]\([^()]*\)|<[^<>]*>|https?:\/\/[^\s<>()]+/g, " ");
	return (n.replace(findDate(n) ?? "", " ").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((e) => !/^(?:released?|date|on|v)$/.test(e)).join(" ");
}, releaseHeading = (e, t, n) => {
	let r = sampleFor(t, n);
	if (r === void 0) return firstHeading(e, n);
	let { lines: i } = e, a = i.slice(r.line - 1, r.headingEnd), o = t.flatMap(({ line: e, versions: t }) => findDate(replaceVersion(i[e - 1], t[0], "")) ?? []), dated = (e) => {
		let t = findDate(e);
		return t === void 0 ? e : e.replace(t, dateLike(n.date, t, o));
	}, s = renamed(untitled(e, t, r), r, n).split(/(\]\([^()\s]*\)|<?https?:\/\/[^\s<>]+>?)/).map((i, a) => a % 2 == 1 ? linkFor(i, {
		changelog: e,
		releases: t,
		sample: r,
		entry: n
	}) : dated(replaceVersion(i, r.versions[0], "")).replaceAll("", n.version)), c = withoutEmptyLink(s.join(""));
	return {
		above: withoutBlankOnly(labels(i.slice(r.start - 1, r.line - 1), r, n)),
		lines: headingLike(a, leadsElsewhere(e, n) ? withoutReference(c, n) : c),
		below: dateBelow(i, r, dated)
	};
}, untitled = ({ lines: e }, t, n) => {
	let told = ({ line: t, headingEnd: n, versions: [r] }) => ({
		text: headingText(e.slice(t - 1, n)).replace(/\s*\[?\byanked\b\]?/i, ""),
		version: r
	}), r = t.slice(t.indexOf(n) + 1).find(({ name: e }) => e === n.name);
	return withoutTitle(told(n), r && told(r));
}, sampleFor = (e, n) => {
	let r = n.name === void 0 ? void 0 : t(n.name), i = e.filter(({ name: e }) => r === void 0 && !n.isBare || e === r), a = (i.length > 0 ? i : e).filter(({ isYanked: e }) => !e), o = sizeOf(y(n.version), y(a[0]?.versions[0] ?? "")), s = new Set(a.map(({ level: e }) => e)).size > 1, c = a.find((e, t) => {
		let n = a[t + 1];
		return n !== void 0 && sizeOf(y(e.versions[0]), y(n.versions[0])) === o;
	});
	return (s ? c : void 0) ?? a[0] ?? e[0];
}, sizeOf = (e, t) => [0, 1].find((n) => e?.release[n] !== t?.release[n]) ?? 2, renamed = (e, { name: n = "" }, r) => {
	if (r.name === void 0 || n === t(r.name)) return e;
	for (let i = 0; i < n.length; i = n.indexOf("-", i) + 1 || n.length) {
		let a = n.slice(i).replaceAll("-", "[-_.]+"), o = RegExp(`(?<![\\p{L}\\p{N}])${a}(?![\\p{L}\\p{N}])`, "iu");
		if (!o.test(e)) continue;
		let s = t(r.name).startsWith(n.slice(0, i)) ? r.name.slice(i) : r.name;
		return e.replace(o, () => s);
	}
	let i = leadIn(e);
	return `${i}${r.name} ${e.slice(i.length)}`;
}, linkFor = (e, { changelog: n, releases: r, sample: i, entry: a }) => {
	let written = (e) => e && writtenAs(headingText(n.lines.slice(e.line - 1, e.headingEnd)), e.versions[0]), o = written(i), s = (o === void 0 ? void 0 : comparedFrom(e, o)) ?? written(r[r.indexOf(i) + 1]), c = a.name === void 0 || i.name === t(a.name), isJoined = ({ versions: e }) => a.joined?.includes(e[0]) === !0, l = written(r.find((e) => e.name === i.name && !isJoined(e))), u = c ? l : a.previous ?? l, d = new Map();
	s !== void 0 && u !== void 0 && d.set(s, u), o !== void 0 && d.set(o, a.version);
	let f = replaceInUrl(e, d);
	return (f !== e || o === a.version) && mayBeOf(f, a) ? f : e.startsWith("](") ? "]()" : e.startsWith("<") ? "<>" : "";
}, withoutEmptyLink = (e) => e.replace(/\[([^[\]]*)\]\(\)/, "$1").replace(/`([^`<]*?) *<>`__?/, "$1"), withoutReference = (e, { version: t }) => {
	let n = t.replaceAll(/[.+!]/g, "\\$&");
	return e.replace(RegExp(`\\[(v?${n})\\](?![([:])|\`(v?${n})\`_`, "i"), "$1$2");
}, labels = (e, t, n) => e.flatMap((e) => {
	if (e.trim() === "") return [e];
	let r = t.versions[0], i = replaceVersion(e, r, n.version);
	if (i !== e) return [i];
	for (let t of [
		"-",
		"_",
		"."
	]) {
		let [i, a] = [r, n.version].map((e) => e.replaceAll(".", t));
		if (e.includes(i)) return [e.replace(i, a)];
	}
	return [];
}), withoutBlankOnly = (e) => e.every((e) => e.trim() === "") ? [] : e, dateBelow = (e, { headingEnd: t, end: n }, r) => {
	let i = t;
	for (; i < n && e[i].trim() === "";) i += 1;
	let a = e[i] ?? "", o = i < n && a.length < 80 ? findDate(a) : void 0;
	return o !== void 0 && /^[^\p{L}\p{N}]*(?:(?:release )?date\W*|released?\W*(?:on )?)?[^\p{L}\p{N}]*$/iu.test(a.replace(o, "")) ? [...e.slice(t, i), r(a)] : [];
}, firstHeading = ({ format: e, lines: t, sections: n, outline: r }, i) => {
	let a = n.filter(({ isUnreleased: e }) => e), o = a.find(({ versions: e }) => e.length === 0) ?? a[0], s = o === void 0 ? [""] : t.slice(o.line - 1, o.headingEnd), c = `${i.name === void 0 ? "" : `${i.name} `}${e === "markdown" && s[0].includes("[") ? `[${i.version}]` : i.version} ${/\s\([^()]+\)$/.test(headingText(s)) ? `(${i.date})` : `- ${i.date}`}`;
	if (o !== void 0) return {
		above: [],
		lines: headingLike(s, c),
		below: []
	};
	let l = new Set(r.headings.map(({ lastLine: e }) => t[e - 1]?.trim()[0])), u = [
		"-",
		"~",
		"^"
	].find((e) => !l.has(e)) ?? "-";
	return {
		above: [],
		lines: e === "rst" ? headingLike(["", u], c) : [`## ${c}`],
		below: []
	};
}, toldIn = (e, { name: t, version: n }) => {
	if (e.kind === "missing") return "no file";
	if (e.kind !== "found") return "unknown";
	let r = sectionsTelling(e.changelog, {
		name: t,
		version: n
	}).filter((e) => isAbout(e, n));
	return r.length === 0 ? "untold" : r.every(({ isUnreleased: e, hasContent: t }) => e && t) ? "to come" : "told";
}, sectionsTelling = (e, { name: t, version: n }) => {
	let tells = (e) => e.some((e) => isAbout(e, n)), r = sectionsFor(e, t), i = headOf(e), a = i === void 0 ? [] : sectionsFor(e, i);
	return !tells(r) && tells(a) ? a : r;
}, headOf = ({ sections: e }) => {
	let t = e.filter(({ versions: e }) => e.length > 0), [n, ...r] = new Set(t.map(({ name: e }) => e));
	return r.length === 0 && t.length > 1 ? n : void 0;
}, keptApart = ({ prefix: e, rootTool: t, members: n }, r, i) => {
	let whole = (t) => p(e, t), a = new Set(configuredChangelogs(t, i).map(whole)), isApart = (e, t) => t?.kind === "found" && !a.has(t.file) && t.file.startsWith(`${whole(e)}/`);
	return new Set(n.filter(({ name: e, path: t }) => t !== "." && isApart(t, r.get(e))).map(({ name: e }) => e));
}, homeAt = (e, t, n) => {
	let r = x(e, t), i = S(e, t);
	return {
		...n,
		list: (e) => r(o(n.path, e))?.filter(({ name: e }) => !e.startsWith(".")),
		read: (e) => i(o(n.path, e))
	};
}, filesIn = (e, t, n) => (e.list(t) ?? []).flatMap(({ name: e, kind: r }) => r === "file" && n(e) ? [o(t, e)] : []), foldersIn = (e, t) => (e.list(t) ?? []).flatMap(({ name: e, kind: n }) => n === "folder" ? [o(t, e)] : []), isYaml = (e) => /\.ya?ml$/.test(e), isRead = (e) => /\.(?:md|rst)$/.test(e) && !/^readme\./i.test(e), readScriv = (e) => {
	let t = scrivSettings(e.tool, e.read);
	if (t === void 0) return;
	let n = scrivFolder(t), isNew = (e) => /^\d{8}_\d{6}_.*\.(?:md|rst)$/.test(e), r = [
		".",
		"changelog.d",
		"changes.d",
		"changes",
		"news",
		"newsfragments"
	].filter((e) => e !== n);
	return {
		folder: n,
		waiting: filesIn(e, n, isRead),
		astray: [
			...filesIn(e, n, (e) => isNew(e.replace(/\.[^.]*$/, ".md")) && !isRead(e)),
			...r.flatMap((t) => filesIn(e, t, isNew)),
			...foldersIn(e, n).flatMap((t) => filesIn(e, t, isNew))
		]
	};
}, towncrierRules = (e, t) => {
	let n = tablesAt(e, "section").map((e) => textAt(e, "name") ?? ""), r = foldersOf(e, t), i = ignoredBy(e), a = writtenInto(r, e);
	return {
		folders: r.map((e, t) => ({
			folder: e,
			section: n[t] ?? ""
		})),
		types: typesOf(e),
		ignored: (e) => i(e) || a(e),
		orphanPrefix: typeof e.orphan_prefix == "string" ? e.orphan_prefix : "+"
	};
}, writtenInto = (e, t) => {
	let n = c(textAt(t, "filename") ?? "NEWS.rst"), i = r(n);
	if (!e.some((e) => p(e, i) === n)) return () => !1;
	let [a = "", o] = i.split("{version}");
	return (e) => {
		if (o === void 0) return e === i;
		let t = e.slice(a.length, e.length - o.length);
		return e === `${a}${t}${o}` && t.includes(".") && g(t) !== void 0;
	};
}, readTowncrier = (e) => {
	let t = towncrierSettings(e.tool, e.read);
	if (t === void 0) return;
	let { types: n, ignored: r, ...i } = towncrierRules(t, e), a = i.folders.map(({ folder: e }) => e), isFragment = (e) => !r(e) && e.split(".").slice(1).some((e) => n.has(e)), looksLike = (e) => !r(e) && /^[^.]+\.[a-z_]+(?:\.\d+)?\.(?:md|rst|txt)$/i.test(e), o = [...st, ...packageFolders(e)].map(c).filter((e) => !a.includes(e)), s = a.flatMap((t) => foldersIn(e, t)).filter((e) => !a.includes(e));
	return {
		folder: a[0],
		waiting: a.flatMap((t) => filesIn(e, t, isFragment)),
		astray: [...a.flatMap((t) => filesIn(e, t, (e) => looksLike(e) && !isFragment(e))), ...new Set([...o, ...s].flatMap((t) => filesIn(e, t, isFragment)))]
	};
}, st = [
	"newsfragments",
	"newsfragment",
	"news",
	"changes",
	"changelog.d",
	"changes.d",
	"changelog_fragments",
	"changelog-fragments",
	".changelog",
	"changelog",
	"fragments",
	"docs/newsfragments",
	"docs/changes"
], packageFolders = ({ rawName: e }) => {
	let t = e.replaceAll(/[-.]/g, "_");
	return e === "" ? [] : [
		e,
		t,
		`src/${t}`
	].map((e) => `${e}/newsfragments`);
}, foldersOf = (e, { rawName: t }) => {
	let n = tablesAt(e, "section").map((e) => textAt(e, "path") ?? ""), r = textAt(e, "directory"), i = r ?? o(textAt(e, "package_dir") ?? ".", textAt(e, "package") ?? t), a = r === void 0 ? "newsfragments" : "";
	return (n.length > 0 ? n : [""]).map((e) => p(o(i, e), a));
}, typesOf = (e) => {
	let t = tablesAt(e, "type").map((e) => textAt(e, "directory") ?? textAt(e, "name")?.toLowerCase()), n = Object.keys(tableAt(e, "fragment")), r = n.length > 0 ? n : t;
	return new Set(r.length > 0 ? r.filter((e) => e !== void 0) : [
		"feature",
		"bugfix",
		"doc",
		"removal",
		"misc"
	]);
}, ignoredBy = (e) => {
	let t = Array.isArray(e.ignore) ? e.ignore.filter((e) => typeof e == "string") : [], n = [
		"readme",
		"readme.md",
		"readme.rst",
		"readme.txt",
		"examples.md",
		"examples.rst",
		"index.md",
		"index.rst",
		r(textAt(e, "template") ?? ""),
		...t
	].flatMap((e) => {
		let t = oe(e.toLowerCase());
		return t.ok ? [t.pattern] : [];
	});
	return (e) => n.some((t) => ae(t, e.toLowerCase(), { crossesFolders: !0 }));
}, npmName = (e, t) => {
	let n = e(o(t, "package.json"));
	return h(l(u(n.kind === "text" ? n.text : "")).name);
}, npmNames = (e) => {
	let t = new Set(), n = [""], r = 0;
	return (i) => {
		for (; !t.has(i) && r < n.length; r += 1) {
			let i = n[r];
			t.add(npmName(e.read, i));
			for (let { name: t, kind: r, isLink: a } of e.list(i) ?? []) r === "folder" && !a && t !== "node_modules" && n.push(o(i, t));
		}
		return t.has(i);
	};
}, changesetHome = (e, t) => {
	let at = (n) => homeAt(e, t, {
		path: n,
		tool: {},
		rawName: ""
	}), n = at("."), r = at(d(t.root, ie(t)) || "."), hasOne = (e) => e.list(".changeset") !== void 0, i = !hasOne(n) && hasOne(r) ? r : n, a = i.path !== ".", o = hasOne(i) && i.read("package.json").kind === "text", npmNameOf = ({ path: e, name: t }) => !o || e === i.path ? void 0 : npmName(n.read, e) ?? inModule(n, {
		path: e,
		name: t
	}), s = t.members.flatMap((e) => {
		let t = npmNameOf(e);
		return t === void 0 ? [] : [[t, e.name]];
	}), c = new Set(s.map(([, e]) => e)), l = t.members.filter(({ name: e }) => !c.has(e) && !(o && a)), u = new Map([...l.map(({ name: e }) => [e, e]), ...s]), f = npmNames(i), mayBeOthers = (e) => a || o && f(e);
	return {
		home: i,
		isShared: a || o,
		mayBeOthers,
		members: u,
		alsoOfNpm: c
	};
}, meant = ({ members: e }, n) => e.get(n) ?? e.get(t(n)), inModule = (e, { path: n, name: r }) => (e.list(n) ?? []).filter((e) => e.kind === "folder" && t(e.name) === r).map((t) => npmName(e.read, o(n, t.name))).find((e) => e !== void 0), ct = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/, parseKeyPath = (e) => {
	let t = [], n = e.trim();
	for (; n !== "";) {
		let e = t.length === 0;
		if (!e && n.startsWith(".")) n = n.slice(1);
		else if (!e && !n.startsWith("[")) return;
		let [r, i, a, o, s] = ct.exec(n) ?? [];
		if (r === void 0) return;
		let c = i ?? o ?? (a === void 0 ? void 0 : unescaped(a));
		if (c === void 0 && s === void 0) return;
		t.push(c ?? Number(s)), n = n.slice(r.length);
	}
	return t.length === 0 ? void 0 : t;
}, unescaped = (e) => {
	try {
		return JSON.parse(`"${e}"`);
	} catch {
		return;
	}
}, lt = {
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	cff: "yaml"
}, parseVersionFileEntry = async (e) => {
	let t = /[:#]/.exec(e)?.index, n = e.slice(0, t).trim(), r = t === void 0 ? "" : e.slice(t + 1).trim();
	return t === void 0 || n === "" || r === "" ? C({
		entry: e,
		why: "a line needs a path, and an expression or a key path"
	}) : e[t] === "#" ? byKey(e, n, r) : await byPattern(e, n, r);
}, byKey = (e, t, n) => {
	let r = parseKeyPath(n);
	if (r === void 0) return C({
		entry: e,
		why: `${n} is no key path`
	});
	let i = lt[/\.([a-z]+)$/i.exec(t)?.[1]?.toLowerCase() ?? ""];
	return i === void 0 ? C({
		entry: e,
		why: "a key path needs a .toml, .json, .yaml, .yml or .cff file"
	}) : {
		entry: e,
		path: t,
		kind: "key",
		key: r,
		format: i
	};
}, byPattern = async (e, t, n) => {
	let r = await ee(n);
	if ("why" in r) return T({
		entry: e,
		why: r.why
	});
	let i = r.names.get("version") ?? (r.groupCount === 1 ? 1 : void 0);
	if (i !== void 0) return {
		entry: e,
		path: t,
		kind: "pattern",
		pattern: r,
		group: i
	};
	let a = r.groupCount === 0 ? "it has no group" : "it has several groups and none is named version";
	return T({
		entry: e,
		why: a
	});
}, ownerOf = (e, { members: t }) => {
	let n = c(e);
	return t.filter((e) => e.isPackage && (e.path === "." || n.startsWith(`${e.path}/`))).reduce((e, t) => e === void 0 || depth(t) > depth(e) ? t : e, void 0);
}, depth = ({ path: e }) => e === "." ? 0 : e.length, findByPattern = ({ pattern: e, group: t }, { file: n, text: r }) => {
	let i = r.replaceAll("\r\n", "\n").replace(/^\ufeff/, ""), a, o = 0;
	for (let r of e.matchAll(i)) {
		let e = r.groups[t];
		if (e === void 0 || e === "") continue;
		let placed = () => ({
			version: e,
			place: {
				file: n,
				...se(i, r.index + Math.max(0, r.text.indexOf(e)))
			}
		});
		if (y(e) === void 0) return fe({
			value: e,
			place: placed().place
		});
		if (a !== void 0 && !v(a.version, e)) return ue({ found: [a, placed()] });
		if (a ??= placed(), o += 1, o === 100) break;
	}
	return a ?? w({
		what: `${e.source} finds none`,
		file: n
	});
}, statedVersion = async (e, t) => {
	let n = t(e.path);
	return n.kind === "missing" ? de({
		file: e.path,
		isFolder: n.isFolder === !0
	}) : n.kind === "outside" ? pe({ file: e.path }) : e.kind === "key" ? await ce(e, n) : findByPattern(e, n);
}, readChangesets = (e) => (t, n) => {
	let r = ".changeset";
	if (t.list(r) === void 0) return;
	let isChangeset = (e) => e.endsWith(".md") && !/^readme\.md$/i.test(e), isAbout = (r) => {
		let i = t.read(r);
		return i.kind === "text" && ut(i.text).some((t) => meant(e, t) === n);
	}, i = [
		".changesets",
		"changeset",
		"changesets"
	], a = filesIn(t, r, isChangeset).filter(isAbout), o = i.flatMap((e) => filesIn(t, e, isChangeset)).filter(isAbout);
	return a.length + o.length === 0 ? void 0 : {
		folder: r,
		waiting: a,
		astray: o
	};
}, ut = f((e) => {
	let [, t = ""] = /^\ufeff?---\r?\n([\s\S]*?)^---/m.exec(e) ?? [];
	return [...t.matchAll(/^["']?([\w.@/-]+?)["']?[ \t]*:/gm)].map(([, e = ""]) => e);
}), readChangie = (e) => {
	let t = changieSettings(e.read), key = (e, n) => changieKey(t ?? "", e, n), n = key("changesDir", ".changes"), r = o(n, key("unreleasedDir", "unreleased"));
	if (t !== void 0 || e.list(r) !== void 0) return {
		folder: r,
		waiting: filesIn(e, r, isYaml),
		astray: filesIn(e, n, isYaml)
	};
}, readReno = (e) => {
	let t = "releasenotes/notes";
	if (e.list(t) === void 0) return;
	let isNote = (e) => /-[0-9a-f]{16}\.yaml$/.test(e);
	return {
		folder: t,
		waiting: filesIn(e, t, isYaml),
		astray: filesIn(e, "releasenotes", isNote)
	};
}, dt = {
	towncrier: readTowncrier,
	scriv: readScriv,
	changie: readChangie,
	reno: readReno
}, readFragments = (e, t, { members: n, apart: r }) => {
	let i = t.members.find(({ path: e }) => e === "."), a = homeAt(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: i?.rawName ?? ""
	}), o = remembered(a), s = changesetHome(e, t), c = readersOf(s), l = s.home.path === "." ? void 0 : remembered(s.home), belowRoot = (e) => {
		let t = c(o, e);
		return r.has(e) ? t.filter(({ tool: e }) => e !== "towncrier" && e !== "scriv") : t;
	};
	return new Map(n.map(({ name: n, path: r, tool: a, rawName: o }) => {
		let s = c(homeAt(e, t, {
			path: r,
			tool: a,
			rawName: o
		}), n), u = s.length > 0 || r === "." || i?.isPackage ? s : belowRoot(n);
		return [n, u.length > 0 || l === void 0 ? u : c(l, n, ["changesets"])];
	}));
}, remembered = (e) => ({
	...e,
	list: once(e.list),
	read: once(e.read)
}), readersOf = (e) => {
	let t = {
		...dt,
		changesets: readChangesets(e)
	}, n = Object.keys(t);
	return (e, r, i = n) => i.flatMap((n) => {
		let i = t[n](e, r);
		if (i === void 0) return [];
		let { folder: a, waiting: o, astray: s } = i, whole = (t) => p(e.path, t), c = {
			waiting: o.map(whole),
			astray: s.map(whole)
		};
		return [{
			tool: n,
			home: e.path,
			folder: whole(a),
			...c
		}];
	});
};
export { Ce as changelogConflict, ye as changelogMissing, xe as changelogNoSection, be as changelogOutside, Se as changelogUnread, changesOfNone, changesetHome, commitizenSettings, dateLike, editReferences, findDate, fragmentElsewhere, D as fragmentNotRead, ve as fragmentPackageUnknown, _e as fragmentTypeUnknown, ge as fragmentsAstray, he as fragmentsLeft, me as fragmentsWaiting, headOf, headingFor, headingLike, headingText, homeAt, inlineMarkdown, inside, isAbout, isGroupName, isMarkedUnreleased, isOldestFirst, isOther, isSelfContained, isSilent, isTable, isVerbatim, jointLines, keptApart, listOf, meant, mergesPrereleases, nameFinder, namesIn$1 as namesIn, newHeading, E as nextVersion, notesOf, npmName, outerSections, ownerOf, parseRst, parseVersionFileEntry, plainTitle, readChangelogs, readFragments, readScriv, readVersionHeading, readVersionHeadings, releaseHeading, rememberedFiles, saysUnreleased, scrivChangelog, scrivSettings, we as sectionNotThere, sectionsFor, sectionsTelling, semanticReleaseChangelog, statedVersion, tableAt, tablesAt, textAt, textLines, toldElsewhere, toldIn, towncrierRules, towncrierSettings, L as wantedNames, withAddress };
