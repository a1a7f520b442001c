import { __toESM as e } from "./rolldown-runtime.js";
import { inertLine as t, named as n, shown as r } from "../index.js";
import { defineFinding as i, join as a, normalize as o, relative as s } from "./domain-workspace-path.js";
import { lockMoved as c, requirementNotWritten as l, versionNotWritten as u } from "./domain-problem-release-files.js";
import { canonicalVersion as d, compareVersions as f, compilePattern as p, formatVersion as m, normalizeName as h, parseVersion as g } from "./domain-python-requirement.js";
import { aString as _, aTable as v, parseToml as y, tableIn as b } from "./domain-toml-places.js";
import { requirementPath as ee, sourceReader as x, topOf as S } from "./domain-tag-suggest-format.js";
import { editStringItem as C, editStrings as w, locateIn as T, openToml as E } from "./domain-changelog-changelog-file.js";
import { keyText as te } from "./actions-discover-action.js";
import { originOf as D } from "./domain-version-origin-resolve.js";
const ne = i({
	code: "RA-CHANGELOG-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, looked: t }) => ({
	package: e,
	message: `${e} has no changelog: there is no ${n(t)}`,
	hint: "Add one of these files, correct the input changelog, or set require-changelog to false"
})), re = i({
	code: "RA-CHANGELOG-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t }) => ({
	package: e,
	message: `The changelog of ${e} lies outside of the repository: ${r(t)}`,
	hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
	file: t
})), ie = i({
	code: "RA-CHANGELOG-NO-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, hasUnreleased: n, heading: i, command: a, place: o }) => ({
	package: e,
	message: `${r(o.file)} has no section for ${e} ${t}`,
	hint: a === void 0 ? n ? `Put the heading ${i} above what Unreleased holds` : `Add a heading ${i} at the top, and say below it what has changed` : `Write the news as the tool wants it, then run ${a}, and commit what it did`,
	...o
})), ae = i({
	code: "RA-CHANGELOG-UNREAD",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, why: n, place: i }) => ({
	package: e,
	message: `Whether ${r(i.file)} tells of ${e}${t === void 0 ? "" : ` ${t}`} was not read: ${r(n)}`,
	hint: "Look yourself; to have it read, give each release a heading of its own, or set require-changelog to false",
	...i
})), oe = i({
	code: "RA-CHANGELOG-TWICE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, lines: n, place: i }) => ({
	package: e,
	message: `${r(i.file)} has ${n.length} sections for ${e} ${t}, in lines ${n.join(", ")}`,
	hint: "Join them: the notes are made from one alone",
	...i
})), se = i({
	code: "RA-CHANGELOG-CONFLICT",
	severity: "error",
	mender: "project"
}, ({ package: e, count: t, place: n }) => ({
	package: e,
	message: `${r(n.file)} has ${t === 1 ? "a mark" : `${t} marks`} of an unsolved conflict, the first in line ${n.line ?? 1}`,
	hint: "Solve the conflict, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>",
	...n
})), ce = i({
	code: "RA-CHANGELOG-EMPTY-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${r(n.file)} is empty`,
	hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
	...n
})), O = i({
	code: "RA-CHANGELOG-NOT-TOP",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, top: n, topLine: i, isTopNewer: a, place: o }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${r(o.file)} is not the first: ${n} stands above it, in line ${i}`,
	hint: `${a ? `Set the version to ${n}, or move` : "Move"} the section of ${t} to the top`,
	...o
})), k = i({
	code: "RA-CHANGELOG-TO-COME",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, heading: n, place: i }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${r(i.file)} is marked as not released`,
	hint: `Before the release, write the heading as ${n} with the date, without the mark`,
	...i
})), A = i({
	code: "RA-CHANGELOG-UNRELEASED",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, heading: n, place: i }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${r(i.file)} is still marked as not released`,
	hint: `Write the heading as ${n} with the date, without the mark, and tag the commit that has it`,
	...i
})), j = i({
	code: "RA-CHANGELOG-NOT-THERE",
	severity: "error",
	mender: "usage"
}, ({ package: e, version: t }) => ({
	...e === void 0 ? {} : { package: e },
	message: `No changelog${e === void 0 ? "" : ` of ${e}`} has a section of the version, and it does not come next: ${t}`,
	hint: "Ask for a version that is in the changelog, or for none: then it is the next one"
})), inside = (e) => "blocks" in e ? e.blocks : [], nameKey = (e) => e.replaceAll(/\\(.)/g, "$1").replaceAll(/\s+/g, " ").trim().toLowerCase(), namesIn = (e) => {
	let t = new Map(), n = new Map(), collect = (e) => {
		e.kind === "target" && e.to !== "" && t.set(nameKey(e.name), e.to), e.kind === "substitution" && n.set(e.name, e.text);
		for (let t of inside(e)) collect(t);
	};
	for (let t of e) collect(t);
	return {
		targets: t,
		substitutions: n
	};
}, M = new RegExp([
	String.raw`\\(?<escaped>[\s\S]|$)`,
	"``(?<code>[^`\\s](?:[^`]|`(?!`))*?)``(?!`)",
	String.raw`(?<![\w:])(?::(?<role>[A-Za-z][\w.+:-]*):)?` + "`(?<text>[^`\\s](?:[^`\\\\]|\\\\[\\s\\S])*)`(?<link>__?)?(?!`)",
	String.raw`(?<![\w*])\*\*(?<strong>[^\s*](?:[^*\\]|\\[\s\S]|\*(?!\*))*?)(?<![\s\\])\*\*(?!\w)`,
	String.raw`(?<![\w*])\*(?<emphasis>[^\s*](?:[^*\\]|\\[\s\S])*)(?<![\s\\])\*(?![\w*])`,
	String.raw`(?<![\w|])\|(?<name>[^\s|](?:[^|]*[^\s|])?)\|(?:__?)?(?!\w)`,
	String.raw`(?<url>\bhttps?:\/\/[^\s<>]+[^\s<>.,:;!?'"()[\]])`,
	String.raw`(?<![\w.-])(?<word>[\p{L}\p{N}](?:[\w.+:-]*[\p{L}\p{N}])?)__?(?![\w])`,
	"(?<letter>[<*_[\\]`|])"
].join("|"), "gu"), N = 4e3, inlineMarkdown = (e, t) => {
	if (e.length > N) {
		let n = Math.max(e.lastIndexOf(" ", N), 0) || N;
		return inlineMarkdown(e.slice(0, n), t) + inlineMarkdown(e.slice(n), t);
	}
	return e.replaceAll(M, (...e) => {
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
}, P = /^([\s\S]*?)\s*<([^<>]+)>$/, linked = (e, t) => {
	let [, n = "", r] = P.exec(e) ?? [];
	if (r === void 0) {
		let n = addressOf(e, t);
		return n === void 0 ? plain$2(e) : asLink(e, n);
	}
	let i = /[^\\]_$/.test(r) ? addressOf(r.slice(0, -1), t) : r.replaceAll(/\s/g, "");
	return i === void 0 ? plain$2(n) : asLink(n === "" ? i : n, i);
}, plain$2 = (e) => e.replaceAll(/\\([\s\S])/g, "$1").replaceAll(/[*_`[\]<>\\]/g, "\\$&"), asLink = (e, t) => `[${plain$2(e)}](${/[\s()<>]/.test(t) ? `<${t.replaceAll(/[<>]/g, encodeURIComponent)}>` : t.replace(/\\_$/, "_")})`, F = new Set([
	"issue",
	"pr",
	"pull",
	"gh",
	"ghpull",
	"gh-issue",
	"gh-pr",
	"bug"
]), withRole = (e, t) => {
	let [, n, r] = P.exec(t) ?? [];
	return e === void 0 || e === "emphasis" || e === "title-reference" || e === "title" ? `*${plain$2(t)}*` : e === "strong" ? `**${plain$2(t)}**` : e === "sup" || e === "superscript" || e === "sub" || e === "subscript" ? plain$2(t) : r !== void 0 && n !== void 0 && n !== "" ? plain$2(n) : F.has(e) && /^\d+$/.test(t) ? `#${t}` : e === "user" || e === "ref" || e === "doc" || e === "term" ? plain$2(t) : asCode(t.replace(/^!/, "").replace(/^~(?:.*\.)?/, ""));
}, words = (e) => new Set(e.split(" ")), I = words("code code-block sourcecode parsed-literal literalinclude prompt"), L = words("contents sectnum section-numbering header footer target-notes meta role default-role title class rst-class highlight highlightlang index module py:module currentmodule py:currentmodule tabularcolumns sectionauthor codeauthor"), R = words("attention caution danger error hint important note tip warning admonition sidebar topic line-block math rubric epigraph highlights pull-quote compound container table csv-table list-table image figure raw replace unicode date versionadded versionchanged versionremoved version-added version-changed version-removed deprecated version-deprecated seealso centered hlist glossary productionlist todo acks"), isVerbatim = (e) => I.has(e), isSilent = (e) => L.has(e), isSelfContained = (e) => R.has(e) || L.has(e) || I.has(e), z = /^(\(?)(\d+|[a-z]|[ivxlcdm]+|#)([.)])(?: +|$)/i, enumeratorOf = (e, t) => {
	let [n, r = "", i = "", a = ""] = z.exec(e) ?? [];
	if (!(n === void 0 || r === "(" && a === ".")) return t === void 0 || t === "" || t.startsWith(" ") || ["#", ...successors(i)].some((e) => t.startsWith(`${r}${e}${a} `)) ? n : void 0;
}, successors = (e) => {
	if (e === "#") return [];
	if (/^\d+$/.test(e)) return [String(BigInt(e) + 1n)];
	let t = e === e.toUpperCase(), n = toRoman(fromRoman(e.toLowerCase()) + 1), r = e.length === 1 ? String.fromCodePoint(e.toLowerCase().codePointAt(0) + 1) : n, i = /^i$/i.test(e) || e.length > 1 ? n : r;
	return [t ? i.toUpperCase() : i];
}, B = [
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
	for (let [e, r] of B) for (; t.startsWith(e);) n += r, t = t.slice(e.length);
	return n;
}, toRoman = (e) => {
	let t = e, n = "";
	for (let [e, r] of B) for (; t >= r;) n += e, t -= r;
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
}, V = /^((?:(?!_)[\p{L}\p{N}_])+(?:[-._+:](?:(?!_)[\p{L}\p{N}_])+)*) ?::(?: +|$)/u, H = /^\[([^\]]+)\](?: +|$)/, U = /^_(?! |$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)(.*)$/s, W = /^\|(?! )([^|]+)\| +([\w:-]+):: *(.*)$/s, takeExplicit = (e, t, n) => {
	let r = e.lines[t], i = /^\.\. */.exec(r)[0].length, a = r.slice(i);
	if (a === "" && isBlank(e.lines[t + 1])) return {
		blocks: [silent(e, t, t + 1)],
		end: t + 1
	};
	if (/^_(?! |$)/.test(a)) return takeTarget(e, t, i);
	let o = takeIndented(e, t, { marker: i }), s = placeOf$1(e, t, o.end), found = (e) => ({
		blocks: [e],
		end: o.end
	}), [c, l] = H.exec(a) ?? [];
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
	let [u, d] = V.exec(a) ?? [];
	return found(u === void 0 || d === void 0 ? {
		kind: "silent",
		...s
	} : readDirective({
		name: d.toLowerCase(),
		head: u,
		content: o,
		place: s
	}, n));
}, placeOf$1 = ({ first: e }, t, n) => ({
	line: e + t,
	last: e + n - 1
}), silent = (e, t, n) => ({
	kind: "silent",
	...placeOf$1(e, t, n)
}), takeTarget = (e, t, n) => {
	let { lines: r, end: i } = takeIndented(e, t, {
		marker: n,
		untilBlank: !0
	}), [, a, o, s = ""] = U.exec(r.map((e) => e.trim()).join("\n")) ?? [], c = a ?? o;
	return {
		blocks: [c === void 0 ? silent(e, t, i) : {
			kind: "target",
			name: c.replaceAll("\n", " "),
			to: s.replaceAll("\n", ""),
			...placeOf$1(e, t, i)
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
			...placeOf$1(e, t, i)
		}],
		end: i
	};
}, readSubstitution = (e, t) => {
	let n = e.map((e) => e.trim()).join(" "), [, r, i, a = ""] = W.exec(n) ?? [];
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
}, G = /^([!-/:-@[-`{-~])\1*$/, takeTitle = (e, t, n) => {
	let r = e.lines[t];
	return (G.test(r) ? takeOverlined(e, t, n) : void 0) ?? takeUnderlined(e, t, n);
}, widthOf = (e) => [...e].length, takeUnderlined = (e, t, n) => {
	let [r, i = ""] = e.lines.slice(t, t + 2);
	if (!G.test(i) || widthOf(r) > i.length && i.length < 4) return;
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
	if (G.test(i)) return o ? void 0 : {
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
	if (t > 30) return [textOf$2(e)].filter((e) => e.kind === "paragraph" && e.lines.length > 0);
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
}, textOf$2 = ({ lines: e, first: t }) => ({
	kind: "paragraph",
	lines: e.filter((e) => !isBlank(e)),
	line: t,
	last: t + e.length - 1
}), le = /^:(?![: ])((?:[^:\\]|\\.|:(?!(?:[ `]|$)))*)(?<! ):(?: +|$)/, ue = /^(?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?)(?:, (?:[-+][a-z0-9](?: ?(?:[a-z][\w-]*|<[^<>]+>))?|(?:--|\/)[a-z0-9][\w-]*(?:[ =](?:[a-z][\w-]*|<[^<>]+>))?))*(?: {2,}| ?$)/i, take = (e, t, n) => {
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
	let [c, l = ""] = le.exec(i) ?? [];
	if (c !== void 0) return takeEntry(e, t, {
		head: c,
		term: l,
		readInside: a
	});
	let u = ue.exec(i)?.[0];
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
	return a === void 0 || !G.test(a) ? {
		blocks: [],
		end: t
	} : raw("literal", e, {
		at: r,
		end: paragraphEnd(n, r, (e) => e[0] !== a)
	});
}, de = {
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
}, fe = {
	versionadded: "Added in version",
	versionchanged: "Changed in version",
	versionremoved: "Removed in version",
	deprecated: "Deprecated since version"
}, directiveMarkdown = ({ name: e, argument: t, options: n, content: r }, i, a) => {
	if (isSilent(e) || e === "raw") return [];
	if (isVerbatim(e)) return fenced(/^[\w+#.-]*$/.test(t) ? t : "", r);
	if (/^(?:list-|csv-)?table$/.test(e)) return fenced("text", r);
	if (e === "image" || e === "figure") return apart([`![${n.get("alt") ?? ""}](${t.replaceAll(/\s/g, "")})`], i);
	let o = t === "" ? [] : a(t).split("\n"), s = de[e];
	if (s !== void 0) return quoted([`[!${s}]`, ...apart(o, i)]);
	let c = fe[e.replace("version-", "version").replace("versiondeprecated", "deprecated")];
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
}, rstToMarkdown = (e) => {
	let t = parseRst(e), n = namesIn(t);
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
}, sectionsFor = ({ sections: e }, t) => e.filter((e) => e.name === void 0 || e.name === t), isAbout = ({ versions: e }, t) => e.some((e) => f(g(e), t) === 0), editFiles = (e, t) => {
	let n = new Map(), edit = (e) => n.get(s(t, e)), isEdited = (e) => n.has(s(t, e)), realPath = (t) => isEdited(t) ? edit(t) === void 0 ? void 0 : e.realPath(t) ?? t : e.realPath(t), before = (n) => e.readText(a(t, n));
	return {
		files: {
			readText: (t) => isEdited(t) ? edit(t) : e.readText(t),
			list: (t) => e.list(t)?.filter(({ name: e }) => !isEdited(a(t, e)) || edit(a(t, e)) !== void 0),
			realPath
		},
		set: (e, t) => n.set(e, t),
		changes: () => [...n].map(([e, t]) => ({
			path: e,
			before: before(e),
			after: t
		})).filter((e) => e.before !== e.after).toSorted((e, t) => e.path < t.path ? -1 : 1)
	};
}, at = ({ version: e, place: { file: t, line: n } }) => `${r(e)} in ${r(t)}${n === void 0 ? "" : `:${n}`}`, pe = i({
	code: "RA-SOURCES-LOCK-LACKS",
	severity: "error",
	mender: "project"
}, ({ package: e, lock: t, place: n }) => ({
	package: e,
	message: `${t} has no entry for ${e}, which is a member by ${n.file}`,
	hint: "Run uv lock and commit the file",
	...n
})), me = i({
	code: "RA-SOURCES-LOCK-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, own: t, locked: n }) => ({
	package: e,
	message: `${e} has two versions: ${at(t)} and ${at(n)}`,
	hint: "Run uv lock and commit the file",
	...n.place
})), he = i({
	code: "RA-SOURCES-VERSION-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, own: t, other: n }) => ({
	package: e,
	message: `${e} has two versions: ${at(t)} and ${at(n)}`,
	hint: `Set the version in ${r(n.place.file)} to ${r(t.version)}, or that of the package`,
	...n.place
})), K = i({
	code: "RA-VERSION-FILE-ENTRY-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, why: t }) => ({
	message: `version-files: ${t}: ${r(e)}`,
	hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file"
})), q = i({
	code: "RA-VERSION-FILE-PATTERN-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, why: t }) => ({
	message: `version-files: the expression cannot be used, ${r(t)}: ${r(e)}`,
	hint: "Write an expression of RE2's syntax with one group, or with one named version"
})), ge = i({
	code: "RA-VERSION-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ file: e }) => ({
	message: `version-files names a file that does not exist: ${r(e)}`,
	hint: "Correct the path, which counts from the workspace's root, or remove the line"
})), _e = i({
	code: "RA-VERSION-FILE-OUTSIDE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e }) => ({
	message: `version-files names a file outside of the repository: ${r(e)}`,
	hint: "Name a file of the repository, by its path from the workspace's root"
})), ve = i({
	code: "RA-VERSION-FILE-UNREADABLE",
	severity: "error",
	mender: "project"
}, ({ why: e, place: t }) => ({
	message: `${r(t.file)} cannot be read for its version: ${r(e)}`,
	hint: "Fix the file there or further up, or find the version by path: regex",
	...t
})), J = i({
	code: "RA-VERSION-FILE-NO-MATCH",
	severity: "error",
	mender: "project"
}, ({ what: e, file: t }) => ({
	message: `${r(t)} has no version: ${r(e)}`,
	hint: "Correct the line of version-files, or put the version back into the file",
	file: t
})), ye = i({
	code: "RA-VERSION-FILE-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ found: [e, t] }) => ({
	message: `The expression finds two versions: ${at(e)} and ${at(t)}`,
	hint: "Make the expression of version-files narrower, or set both to one version",
	...t.place
})), Y = i({
	code: "RA-VERSION-FILE-NO-VERSION",
	severity: "error",
	mender: "project"
}, ({ value: e, place: t }) => ({
	message: `${r(t.file)} has a value that is no version: ${r(e.slice(0, 80))}`,
	hint: "Correct the value, or the line of version-files that finds it",
	...t
})), X = i({
	code: "RA-VERSION-FILE-NO-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e, packages: t }) => ({
	message: `Which version ${r(e)} is to have is open: it lies in the folder of none of ${t.slice(0, 5).join(", ")}, which have different versions`,
	hint: "Name files in the folders of packages, or remove the line from version-files"
})), be = /^(?:([A-Za-z0-9_-]+)|"((?:[^"\\]|\\.)*)"|'([^']*)'|\[(\d{1,9})\])/, parseKeyPath = (e) => {
	let t = [], n = e.trim();
	for (; n !== "";) {
		let e = t.length === 0;
		if (!e && n.startsWith(".")) n = n.slice(1);
		else if (!e && !n.startsWith("[")) return;
		let [r, i, a, o, s] = be.exec(n) ?? [];
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
}, xe = {
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	cff: "yaml"
}, parseVersionFileEntry = async (e) => {
	let t = /[:#]/.exec(e)?.index, n = e.slice(0, t).trim(), r = t === void 0 ? "" : e.slice(t + 1).trim();
	return t === void 0 || n === "" || r === "" ? K({
		entry: e,
		why: "a line needs a path, and an expression or a key path"
	}) : e[t] === "#" ? byKey(e, n, r) : await byPattern(e, n, r);
}, byKey = (e, t, n) => {
	let r = parseKeyPath(n);
	if (r === void 0) return K({
		entry: e,
		why: `${n} is no key path`
	});
	let i = xe[/\.([a-z]+)$/i.exec(t)?.[1]?.toLowerCase() ?? ""];
	return i === void 0 ? K({
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
	let r = await p(n);
	if ("why" in r) return q({
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
	return q({
		entry: e,
		why: a
	});
}, ownerOf = (e, { members: t }) => {
	let n = o(e);
	return t.filter((e) => e.isPackage && (e.path === "." || n.startsWith(`${e.path}/`))).reduce((e, t) => e === void 0 || depth(t) > depth(e) ? t : e, void 0);
}, depth = ({ path: e }) => e === "." ? 0 : e.length, findInYaml = async (t, n) => {
	let r = await import("../libraries/yaml.js").then((t) => e(t.default, 1)), i = t.replace(/^\ufeff/, ""), a = new r.LineCounter(), placeAt = (e) => {
		let { line: t, col: n } = a.linePos(e);
		return {
			line: t,
			column: n
		};
	};
	try {
		for (let e of r.parseAllDocuments(i, {
			lineCounter: a,
			uniqueKeys: !1,
			logLevel: "silent"
		})) {
			let [t] = e.errors;
			if (t !== void 0) return {
				kind: "fault",
				why: withoutPlace(t.message),
				place: placeAt(t.pos[0])
			};
			let i = nodeAt(r, e, n);
			if (i !== void 0) return {
				kind: "value",
				value: textOf$1(r, i),
				place: placeAt(i.range?.[0] ?? 0)
			};
		}
		return { kind: "missing" };
	} catch (e) {
		if (!Error.isError(e)) throw e;
		return {
			kind: "fault",
			why: withoutPlace(e.message),
			place: void 0
		};
	}
}, nodeAt = (e, t, n) => {
	let r = resolved(e, t, t.contents);
	for (let i of n) r = resolved(e, t, itemOf(e, r, i));
	return r;
}, itemOf = ({ isMap: e, isScalar: t, isSeq: n }, r, i) => {
	if (n(r)) return typeof i == "number" ? r.items[i] : void 0;
	if (e(r)) return r.items.find(({ key: e }) => t(e) && String(e.value) === String(i))?.value;
}, resolved = ({ isAlias: e, isNode: t }, n, r) => e(r) ? r.resolve(n) : t(r) ? r : void 0, textOf$1 = ({ isScalar: e }, t) => e(t) ? t.type === "PLAIN" && t.source !== void 0 ? t.source : String(t.value) : "a list or a table", withoutPlace = (e) => e.split("\n", 1).join("").replace(/ at line \d+, column \d+:?$/, ""), findByKey = async ({ key: e, format: t }, { file: n, text: r }) => {
	let i = t === "toml" ? findInToml(r, e) : await findInYaml(r, e);
	if (i.kind === "missing") return J({
		what: `there is no ${te(e)}`,
		file: n
	});
	let a = {
		file: n,
		...i.place
	};
	if (i.kind === "fault") return ve({
		why: i.why,
		place: a
	});
	let { value: o } = i;
	return g(o) === void 0 ? Y({
		value: o,
		place: a
	}) : {
		version: o.trim(),
		place: a
	};
}, findInToml = (e, t) => {
	let n = E(e);
	if (n === void 0) {
		let t = y(e), { message: n, line: r, column: i } = t.ok ? {
			message: "it is no TOML",
			line: 1,
			column: 1
		} : t;
		return {
			kind: "fault",
			why: n,
			place: {
				line: r,
				column: i
			}
		};
	}
	let r = T(n, t);
	if (r === void 0) return { kind: "missing" };
	let { string: i, start: a, end: o, line: s, column: c } = r;
	return {
		kind: "value",
		value: i?.value ?? e.slice(a, o),
		place: {
			line: s,
			column: c
		}
	};
}, findByPattern = ({ pattern: e, group: t }, { file: n, text: r }) => {
	let i = r.replaceAll("\r\n", "\n").replace(/^\ufeff/, ""), a, o = 0;
	for (let r of e.matchAll(i)) {
		let e = r.groups[t];
		if (e === void 0 || e === "") continue;
		let placed = () => ({
			version: e,
			place: {
				file: n,
				...placeOf(i, r.index + Math.max(0, r.text.indexOf(e)))
			}
		});
		if (g(e) === void 0) return Y({
			value: e,
			place: placed().place
		});
		if (a !== void 0 && !isSame(a.version, e)) return ye({ found: [a, placed()] });
		if (a ??= placed(), o += 1, o === 100) break;
	}
	return a ?? J({
		what: `nothing matches ${e.source}`,
		file: n
	});
}, isSame = (e, t) => f(g(e), g(t)) === 0, placeOf = (e, t) => {
	let n = e.slice(0, t).split("\n");
	return {
		line: n.length,
		column: n.at(-1).length + 1
	};
}, statedVersion = async (e, t) => {
	let n = t(e.path);
	return n.kind === "missing" ? ge({ file: e.path }) : n.kind === "outside" ? _e({ file: e.path }) : e.kind === "key" ? await findByKey(e, n) : findByPattern(e, n);
}, moveCrates = (e, { manifest: t, from: n, to: r }) => {
	let i = y(e), a = i.ok && Array.isArray(i.table.package) ? i.table.package : [], o = y(t), s = o.ok ? o.table : {}, { name: c, version: l } = b(s, "package"), u = !_.accepts(l), d = a.flatMap((e, t) => v.accepts(e) && e.source === void 0 && e.version === n && (u || e.name === c) ? [{
		path: [
			"package",
			t,
			"version"
		],
		value: r
	}] : []);
	return d.length === 0 ? void 0 : w(e, d);
}, replaceFrom = async (e, { line: t, from: n, to: r }, i) => {
	let a = lineStart(e, t) - 1;
	for (let t = 0; t < 50; t += 1) {
		if (a = e.indexOf(n, a + 1), a === -1) return;
		let t = `${e.slice(0, a)}${r}${e.slice(a + n.length)}`;
		if (await i(t)) return t;
	}
}, lineStart = (e, t) => {
	let n = 0;
	for (let r = 1; r < t; r += 1) {
		let t = e.indexOf("\n", n);
		if (t === -1) return n;
		n = t + 1;
	}
	return n;
}, replaceMatches = (e, { pattern: t, group: n }, r) => {
	let { text: i, offsets: a } = plain(e), o = [], s = 0;
	for (let { index: c, text: l, groups: u } of t.matchAll(i)) {
		let t = u[n];
		if (t === void 0 || t === "") continue;
		let i = r(t);
		if (i === void 0) return;
		let d = c + Math.max(0, l.indexOf(t));
		o.push(e.slice(s, a(d)), i), s = a(d + t.length);
	}
	return o.join("") + e.slice(s);
}, plain = (e) => {
	let t = +!!e.startsWith("﻿"), n = [...e.matchAll(/\r\n/g)].map(({ index: e }, n) => e - t - n);
	return {
		text: e.slice(t).replaceAll("\r\n", "\n"),
		offsets: (e) => {
			let r = n.findIndex((t) => t >= e);
			return e + t + (r === -1 ? n.length : r);
		}
	};
}, Se = {
	a: "alpha",
	b: "beta",
	rc: "rc"
}, writtenVersion = (e, { file: t, before: n }) => {
	let r = g(e), i = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(t) ? semver(r) : m(r);
	return i === void 0 || !/^v\d/i.test(n) ? i : `${n[0]}${i}`;
}, semver = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	if (e !== 0n || t.length > 3 || r !== void 0 || i !== void 0 || a.length > 0) return;
	let o = [
		0,
		1,
		2
	].map((e) => t[e] ?? 0n).join(".");
	return n === void 0 ? o : `${o}-${Se[n.phase]}.${n.number}`;
}, writeVersions = async ({ packages: e }, { versionFiles: t, ...n }) => {
	let r = [];
	for (let { edits: t } of e) for (let e of t) {
		let t = n.workspace.members.find(({ name: t }) => t === e.package), i = e.kind === "version" ? await writeOwn(t, e, n) : writeRequirement(t, e, n);
		i !== void 0 && r.push(i);
	}
	for (let i of t) {
		let t = await parseVersionFileEntry(i), a = "code" in t ? t : await writeFile(t, e, n);
		a !== void 0 && r.push(a);
	}
	return r;
}, readIn = ({ workspace: e, edited: t }) => x(t.files, e), writeOwn = async (e, { to: t }, n) => {
	let { workspace: r, edited: i } = n, fail = (n, r) => u({
		package: e.name,
		version: t,
		file: n,
		why: r
	});
	if (e.version !== void 0) {
		let r = readIn(n)(a(e.path, "pyproject.toml")), o = r.kind === "text" ? C(r.text, ["project", "version"], t) : void 0;
		if (r.kind !== "text" || o === void 0) return fail(`${e.path}/pyproject.toml`, "it has no version as a string");
		i.set(r.file, o);
		return;
	}
	let o = await D(r, e, readIn(n));
	if (o.kind !== "stated") return fail(`${e.path}/pyproject.toml`, "no file says it");
	let { version: s, place: { file: c, line: l = 1 } } = o.stated;
	if (d(s) === t) return;
	let f = writtenVersion(t, {
		file: c,
		before: s
	});
	if (f === void 0) return fail(c, "the file's own tools have no words for such a version");
	let isRight = async (t) => {
		let i = await D(r, e, trial(readIn(n), c, t));
		return i.kind === "stated" && i.stated.version === f;
	}, p = textOf(n, c), m = p === void 0 ? void 0 : await replaceFrom(p, {
		line: l,
		from: s,
		to: f
	}, isRight);
	if (m === void 0) return fail(c, `${s} is not found where it is read`);
	i.set(c, m), /(?:^|\/)Cargo\.toml$/.test(c) && lockCrates({
		file: c,
		manifest: p,
		from: s,
		to: f
	}, n);
}, lockCrates = ({ file: e, ...t }, n) => {
	for (let r = e; r !== "";) {
		r = r.slice(0, Math.max(0, r.lastIndexOf("/")));
		let e = r === "" ? "Cargo.lock" : `${r}/Cargo.lock`, i = textOf(n, e);
		if (i === void 0) continue;
		let a = moveCrates(i, t);
		a !== void 0 && n.edited.set(e, a);
		return;
	}
}, textOf = ({ workspace: e, edited: t }, n) => {
	let r = e.prefix === "" ? e.root : e.root.slice(0, -e.prefix.length - 1) || "/";
	return t.files.readText(a(r, n));
}, trial = (e, t, n) => (r) => {
	let i = e(r);
	return i.kind === "text" && i.file === t ? {
		...i,
		text: n
	} : i;
}, writeRequirement = (e, t, n) => {
	let r = readIn(n)(a(e.path, "pyproject.toml")), i = e.requirements.filter(({ table: e, requirement: n }) => e === t.table && n.text === t.from).map(ee), o = r.kind === "text" ? w(r.text, i.map((e) => ({
		path: e,
		value: t.to
	}))) : void 0;
	if (r.kind !== "text" || o === void 0 || i.length === 0) return l({
		package: e.name,
		file: t.file,
		from: t.from,
		to: t.to
	});
	n.edited.set(r.file, o);
}, writeFile = async (e, t, n) => {
	let r = ownerOf(e.path, n.workspace), i = r === void 0 ? t : t.filter(({ name: e }) => e === r.name), [a] = i;
	if (a === void 0) return;
	let { name: o, proposed: s } = a;
	if (i.some((e) => e.proposed !== s)) return X({
		file: e.path,
		packages: i.map((e) => e.name)
	});
	let c = await statedVersion(e, readIn(n));
	if ("code" in c) return c;
	let { version: l, place: { file: f, line: p = 1 } } = c;
	if (d(l) === s) return;
	let m = writtenVersion(s, {
		file: f,
		before: l
	}), isRight = async (t) => {
		let r = await statedVersion(e, trial(readIn(n), f, t));
		return !("code" in r) && r.version === m;
	}, h = textOf(n, f);
	if (h === void 0 || m === void 0) return u({
		package: o,
		version: s,
		file: f,
		why: "the file's own tools have no words for such a version"
	});
	let g = e.kind === "key" ? await replaceFrom(h, {
		line: p,
		from: l,
		to: m
	}, isRight) : replaceMatches(h, e, (e) => writtenVersion(s, {
		file: f,
		before: e
	}));
	if (g === void 0 || !await isRight(g)) return u({
		package: o,
		version: s,
		file: f,
		why: `${l} is not found where it is read`
	});
	n.edited.set(f, g);
}, lockChanges = (e, t, n) => {
	let [r, i] = [entriesOf(e), entriesOf(t)], a = new Set(n), o = [...new Set([...r.packages.keys(), ...i.packages.keys()])].filter((e) => !a.has(e)).toSorted();
	return [
		...r.head.keys().flatMap((e) => headChange(e, r.head.get(e), i.head.get(e))),
		...[...i.head.keys()].filter((e) => !r.head.has(e)).flatMap((e) => headChange(e, void 0, i.head.get(e))),
		...o.flatMap((e) => {
			let [t, n] = [r.packages.get(e), i.packages.get(e)];
			return t === void 0 ? [`${e} ${n.versions} is new`] : n === void 0 ? [`${e} ${t.versions} is gone`] : t.versions === n.versions ? t.whole === n.whole ? [] : [`the entry of ${e} ${n.versions} changed`] : [`${e} ${t.versions} becomes ${n.versions}`];
		})
	];
}, headChange = (e, t, n) => t === n ? [] : [`${e} ${t ?? "none"} becomes ${n ?? "none"}`], entriesOf = (e) => {
	let t = y(e), { package: n, manifest: r, ...i } = t.ok ? t.table : {}, a = Array.isArray(n) ? n.filter((e) => v.accepts(e)) : [], o = Map.groupBy(a, ({ name: e }) => _.accepts(e) ? h(e) : "");
	return {
		head: new Map(Object.entries(i).map(([e, t]) => [e, written(t)])),
		packages: new Map([...o].map(([e, t]) => [e, {
			versions: t.map(({ version: e }) => _.accepts(e) ? e : "").join(" and "),
			whole: written(t)
		}]))
	};
}, written = (e) => JSON.stringify(e, (e, t) => typeof t == "bigint" ? String(t) : t), lockInCopy = async ({ copy: e, workspace: t, edited: n, versions: r }, { files: i, uv: l, tools: u, signal: d }) => {
	let f = S(t), p = a(e.root, "uv.lock"), m = i.readText(p);
	if (m === void 0) return [];
	let h = await l.checkLock(e.root) === void 0;
	for (let { path: n, after: i } of r) i !== void 0 && await e.write(s(t.root, a(f, n)), i);
	let g = await u.lock(e.root, d);
	if (g !== void 0) return [g];
	let _ = i.readText(p) ?? m, v = t.members.map(({ name: e }) => e), y = lockChanges(m, _, v);
	return n.set(o(a(t.prefix, "uv.lock")), _), y.length === 0 ? [] : [c({
		moved: y,
		wasCurrent: h
	})];
}, counted = (e, t) => `${e.length === 1 ? "a news fragment" : `${e.length} news fragments`} of ${t}`, Ce = i({
	code: "RA-FRAGMENTS-WAITING",
	severity: "error",
	mender: "project"
}, ({ package: e, tool: t, files: r, version: i, command: a }) => ({
	package: e,
	message: `The changelog has no section for ${e} ${i}, and ${counted(r, t)} ${r.length === 1 ? "waits" : "wait"}: ${n(r)}`,
	hint: `Run ${a}, and commit what it did`,
	file: r[0]
})), we = i({
	code: "RA-FRAGMENTS-LEFT",
	severity: "warning",
	mender: "project"
}, ({ package: e, tool: t, files: r, version: i, command: a }) => ({
	package: e,
	message: `The section of ${e} ${i} is made, and ${counted(r, t)} ${r.length === 1 ? "is" : "are"} left: ${n(r)}`,
	hint: `Move the text into the section and delete the files, or take the section out and run ${a}`,
	file: r[0]
})), Te = i({
	code: "RA-FRAGMENTS-ASTRAY",
	severity: "warning",
	mender: "project"
}, ({ package: e, tool: t, files: i, folder: a }) => ({
	...e !== void 0 && { package: e },
	message: `${t} does not read ${i.length === 1 ? "this file" : "these files"}, which ${i.length === 1 ? "looks" : "look"} like news: ${n(i)}`,
	hint: `${t} reads ${r(a)}, and there files whose names it knows: move or rename ${i.length === 1 ? "it" : "them"}`,
	file: i[0]
})), Ee = i({
	code: "RA-FRAGMENT-TYPE-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ file: e, type: t, nearest: i, known: a }) => ({
	file: e,
	message: `${t === "" ? "This news fragment has no type" : `This news fragment has an unknown type, ${r(t)}`}: ${e}`,
	hint: i === void 0 ? `Give it one of ${n(a)}` : `Did you mean ${i}?`
})), De = i({
	code: "RA-FRAGMENT-PACKAGE-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ file: e, name: t, nearest: n }) => ({
	file: e,
	message: `${e} names a package that the workspace does not release: ${r(t)}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), Oe = i({
	code: "RA-FRAGMENT-NOT-READ",
	severity: "error",
	mender: "project"
}, ({ file: e, why: t }) => ({
	file: e,
	message: `This news fragment ${t}: ${e}`,
	hint: "Fix it, or move it to another folder if it is none"
})), finalOf = (e) => ({
	...e,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
}), isFinal = ({ pre: e, post: t, dev: n }) => e === void 0 && (n === void 0 || t !== void 0), Z = {
	major: 0,
	minor: 1,
	patch: 2
}, sizeFor = (e, { release: t }) => e === "major" && (t[0] ?? 0n) === 0n ? "minor" : e, step = (e, t) => {
	let n = Z[t], r = [
		0,
		1,
		2
	].map((t) => {
		let r = e.release[t] ?? 0n;
		return t < n ? r : t === n ? r + 1n : 0n;
	});
	return {
		...finalOf(e),
		release: r
	};
}, isSameLine = (e, t, n) => e.epoch === t.epoch && [
	0,
	1,
	2
].slice(0, Z[n]).every((n) => (e.release[n] ?? 0n) === (t.release[n] ?? 0n)), ke = i({
	code: "RA-REQUEST-OVERTAKEN",
	severity: "notice",
	mender: "outside"
}, ({ base: e, head: t, newest: n }) => ({
	message: `Nothing was changed, since ${e} has moved on from ${t.slice(0, 10)} to ${n.slice(0, 10)}`,
	hint: "Nothing needs to be done where each push starts a run: the run of the newest commit prepares the release"
})), Ae = i({
	code: "RA-REQUEST-NOT-PUSHED",
	severity: "error",
	mender: "usage"
}, ({ base: e, head: t, newest: n }) => ({
	message: `The checkout is at ${t.slice(0, 10)}, and ${n === void 0 ? `GitHub or Gitea has no branch ${e}` : `${e} on GitHub or Gitea at ${n.slice(0, 10)}`}`,
	hint: `Push it to ${e} or check that branch out; in a workflow, run it on a push to ${e}`
})), je = i({
	code: "RA-REQUEST-BRANCH-TAKEN",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ branch: e }) => ({
	message: `The branch ${t(e)} holds commits of somebody else`,
	hint: "Delete or rename that branch, or give another name as `branch`"
})), Me = i({
	code: "RA-REQUEST-HISTORY-MISSING",
	severity: "error",
	mender: "usage"
}, ({ branch: e }) => ({
	message: `The checkout does not show where the branch ${t(e)} left the base branch`,
	hint: "Set fetch-depth: 0 for actions/checkout, or run git fetch --unshallow"
})), Ne = i({
	code: "RA-REQUEST-REFUSED",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ step: e, why: n }) => ({
	message: `GitHub or Gitea did not let this token ${e}: ${t(n)}`,
	hint: "Give the job contents: write and pull-requests: write, and exempt the release's branch from rules; or give a token that may as github-token"
})), Pe = i({
	code: "RA-REQUEST-FORBIDDEN",
	severity: "warning",
	mender: "project"
}, ({ branch: e, link: n }) => ({
	message: `The branch ${t(e)} is ready, but workflows may not create pull requests here`,
	hint: `Create it yourself, once:\n${n}`
})), Fe = i({
	code: "RA-REQUEST-UNFINISHED",
	severity: "error",
	mender: "outside"
}, ({ step: e, why: n }) => ({
	message: `Could not ${e}: ${t(n)}`,
	hint: "Run it again when GitHub or Gitea answers: it goes on from whatever is there"
})), Q = i({
	code: "RA-REQUEST-LEFT-CLOSED",
	severity: "notice",
	mender: "project"
}, ({ url: e }) => ({
	message: `The release pull request was closed and is left so, since nothing has changed: ${t(e)}`,
	hint: "Open it again to release; the next change opens it by itself"
})), Ie = i({
	code: "RA-REQUEST-UNSIGNED",
	severity: "notice",
	mender: "project"
}, ({ why: e }) => ({
	message: `The release's commit is made by git and not signed: ${t(e)}`,
	hint: "Nothing needs to be done where no rule demands signed commits; else merge it by a squash, on GitHub from the account that opened it"
})), Le = i({
	code: "RA-REQUEST-EDIT-KEPT",
	severity: "notice",
	mender: "project"
}, ({ file: e, name: n, additions: r }) => ({
	message: `The section of ${n} was edited by hand and stays; lines that came since: ${r.length}`,
	hint: r.length === 0 ? "Nothing needs to be done" : ["Add by hand what is wanted of this:", ...r.map(t)].join("\n"),
	file: e
})), Re = i({
	code: "RA-REQUEST-NOT-LABELLED",
	severity: "warning",
	mender: "project"
}, ({ labels: e, why: n }) => ({
	message: `The pull request did not get the labels ${e.map(t).join(", ")}: ${t(n)}`,
	hint: "Make the labels in the repository, and let the token write issues and pull requests"
})), ze = i({
	code: "RA-REQUEST-NO-FORGE",
	severity: "error",
	mender: "usage"
}, ({ hasCommit: e }) => ({
	message: e ? "No repository of GitHub or Gitea is known here, so there is no place for a release pull request" : "There is no git checkout with a commit, so there is nothing to make a release pull request of",
	hint: e ? "Run it in a workflow, or set GITHUB_REPOSITORY to owner/name and GITHUB_TOKEN; in a clone, --dry-run shows what it would do without them" : "Check the repository out first, with actions/checkout and fetch-depth: 0; in a terminal, run it in a clone"
})), Be = i({
	code: "RA-REQUEST-UNSEEN",
	severity: "notice",
	mender: "outside"
}, ({ why: e, hint: n }) => ({
	message: `Shown as if there were no release branch and no pull request yet, for neither can be seen: ${t(e)}`,
	hint: t(n)
})), Ve = i({
	code: "RA-REQUEST-DIRTY",
	severity: "error",
	mender: "usage"
}, ({ files: e }) => ({
	message: `Files differ from the commit: ${e.slice(0, 5).map(t).join(", ")}${e.length > 5 ? ` and ${e.length - 5} more` : ""}`,
	hint: "Commit and push them, or undo them; in a workflow, run it right after the checkout"
})), $ = "100644", whyNotSigned = (e, t) => {
	let n = e.find(({ path: e, bytes: n }) => n !== void 0 && (t.get(e) ?? $) !== $);
	if (n !== void 0) {
		let e = t.get(n.path) === "120000" ? "a symbolic link" : "an executable file";
		return `${n.path} is ${e}, and GitHub's API writes plain files alone`;
	}
	let r = e.reduce((e, { bytes: t }) => e + (t?.length ?? 0), 0);
	return r > 2e6 ? `the changed files have ${r} bytes, too many for one request to GitHub's API` : void 0;
}, createCommitter = ({ signed: e, pushed: t, trees: n }) => {
	let r = 0, i = "", push = async (e, n) => ({
		written: await t.write(e),
		findings: [Ie({ why: n })]
	});
	return async (t) => {
		if (e === void 0) return await push(t, "Gitea has no call that makes a signed commit of a whole release");
		if (r >= 4) return await push(t, i);
		let a = t.files.map(({ path: e }) => e), o = whyNotSigned(t.files, await n.modes(t.parent, a));
		if (o !== void 0) return await push(t, o);
		let s = await e.write(t);
		if (s.kind !== "unanswered" || (i = s.why, s.cause === "outside" && (r += 1), s.cause !== "permission")) return {
			written: s,
			findings: []
		};
		let c = await push(t, i);
		return c.written.kind === "unanswered" && c.written.cause === "permission" ? {
			written: {
				...s,
				why: `${i}; ${c.written.why}`
			},
			findings: []
		} : c;
	};
};
export { se as changelogConflict, ce as changelogEmptySection, ne as changelogMissing, ie as changelogNoSection, O as changelogNotTop, re as changelogOutside, k as changelogToCome, oe as changelogTwice, ae as changelogUnread, A as changelogUnreleased, createCommitter, editFiles, finalOf, Oe as fragmentNotRead, De as fragmentPackageUnknown, Ee as fragmentTypeUnknown, Te as fragmentsAstray, we as fragmentsLeft, Ce as fragmentsWaiting, inlineMarkdown, inside, isAbout, isFinal, isSameLine, isSelfContained, isSilent, isVerbatim, me as lockDiffers, lockInCopy, pe as lockLacksMember, namesIn, notesOf, ownerOf, parseRst, parseVersionFileEntry, je as requestBranchTaken, Ve as requestDirty, Le as requestEditKept, Pe as requestForbidden, Me as requestHistoryMissing, Q as requestLeftClosed, Re as requestNotLabelled, Ae as requestNotPushed, ke as requestOvertaken, Ne as requestRefused, Fe as requestUnfinished, Be as requestUnseen, ze as requestWithoutForge, j as sectionNotThere, sectionsFor, sizeFor, statedVersion, step, he as versionFileDiffers, X as versionFileNoPackage, writeVersions };
