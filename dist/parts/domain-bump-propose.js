import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { _usingCtx as n, configOf as r, diskFull as i, folderInPlace as a, inertLine as o, invalidValue as s, nearest as c, normalizeName as l, unknownGroup as u, unknownPackages as d } from "../index.js";
import { Problem as f, asWarning as p, breaking as m, bump as h, byPlace as g, defineFinding as _, fetchAll as v, fetchBranches as y, gitMissing as b, isCommitHash as x, join as S, named as C, normalize as w, option as T, parent as E, relative as D, resolve as O, shown as k } from "./domain-problem-locked-index.js";
import { isCalendarDate as ee } from "./domain-problem-index-reads.js";
import { admits as A, canonicalVersion as j, compareVersions as M, formatVersion as N, isDevelopment as P, isLocal as F, isPrerelease as I, isSameVersion as te, namesPrerelease as L, parseSpecifiers as R, parseTagFormat as ne, parseVersion as z } from "./actions-shared-inputs.js";
import { distinct as re, isNamedIn as ie, matchSetFormat as ae, matchTag as oe } from "./domain-tag-suggest-format.js";
import { aTable as se, parseToml as ce } from "./domain-workspace-shapes.js";
import { pLimit as le } from "../libraries/p-limit.js";
import { require_picomatch as ue } from "../libraries/picomatch.js";
import { groupMatchesNothing as de, isFolder as fe, matchesName as B, notPublishable as pe, patternMatchesNothing as me, readNamesBeside as he, readNeighbours as ge, readTagFormats as _e, readWish as ve, releasesByTag as ye, releasesOf as be, sourceReader as xe, topOf as V, unpublishable as Se, versionedGroups as Ce } from "./domain-tag-tag-owners.js";
import { findRoot as we, publishable as Te, readWorkspace as Ee } from "./actions-discover-action.js";
import { changesOfNone as De, changesetHome as Oe, dateLike as ke, editReferences as Ae, findDate as H, headOf as je, headingFor as Me, headingLike as Ne, headingText as U, homeAt as Pe, inlineMarkdown as Fe, inside as Ie, isAbout as Le, isGroupName as Re, isMarkedUnreleased as ze, isOldestFirst as Be, isOther as Ve, isSelfContained as He, isSilent as Ue, isVerbatim as We, jointLines as Ge, keptApart as Ke, meant as qe, nameFinder as Je, namesIn as Ye, newHeading as Xe, notesOf as Ze, npmName as Qe, outerSections as $e, ownerOf as et, parseRst as tt, plainTitle as W, readChangelogs as nt, readScriv as rt, readVersionHeading as G, readVersionHeadings as it, releaseHeading as at, rememberedFiles as ot, saysUnreleased as st, scrivChangelog as ct, scrivSettings as lt, sectionsFor as ut, textAt as K, textLines as dt, toldElsewhere as ft, toldIn as pt, towncrierRules as mt, towncrierSettings as ht, withAddress as gt } from "./domain-changelog-write-link-references.js";
import { MarkdownItCallable as _t } from "../libraries/markdown-it.js";
import { bringsAgain as vt, commitTypes as yt, escapeText as bt, hasVersionedGroups as xt, linesOf as St, lockstepGroups as Ct, numberIn as wt, numbersIn as Tt, oneLine as Et, pinnedPackages as Dt, readChangesetText as Ot, readCommit as kt, readMessage as At, readNews as jt, readRevert as Mt, readsCommits as Nt, readsOf as Pt, releaseEntry as Ft, subjectOf as It, tagStyle as Lt, whole as Rt, whyUnwritten as zt, withoutNumber as Bt, writeBody as Vt, writeLink as Ht } from "./domain-init-tag-style.js";
import { boundOf as Ut, canonicalVersions as Wt, finalOnPrerelease as Gt, firstVersionUnsaid as Kt, groupApart as qt, isWritten as Jt, memberPlace as Yt, nameTags as Xt, notTogether as Zt, oneVersionParts as Qt, preparedPassedBy as $t, readTagClaims as en, readVersions as tn, replaceSpans as nn, tagsBeside as rn, takesBound as an, versionNotCanonical as on, withoutLocal as sn } from "./domain-version-origin-resolve.js";
import { editFiles as cn, finalOf as q, isFinal as J, isSameLine as ln, lockInCopy as un, sizeFor as Y, step as X, writeVersions as dn } from "./domain-release-files-write-versions.js";
import { rendererFailed as fn, rendererShared as pn, rendererUnreached as mn } from "./domain-problem-release-files.js";
import { apartFromShared as hn, findPrivateNeeds as gn, lastRelease as _n, mayBeTagged as vn, releasesOnIndex as yn, tagsWithin as bn, tellUnreadTags as xn } from "./domain-validation-unread-tags.js";
import { nameOwners as Sn, readReleased as Cn, tagsBeyondVersion as wn, versionTaggedEarly as Tn } from "./domain-problem-check-requirements.js";
import { askable as En, findIndex as Dn, refusesLocalVersions as On } from "./domain-problem-history.js";
const withBold = (e, t) => {
	let { headings: n, leads: r, lines: i } = e, read = (e) => G(e, t);
	if (n.some(({ text: e }) => (read(e)?.versions.length ?? 0) > 0)) return e;
	let a = n.find(({ text: e }) => read(e) !== void 0)?.level ?? 2, o = r.flatMap(({ line: e, text: t }) => /^\s*(?:$|[-*+] |#|`{3}|~{3}|>)/.test(i[e] ?? "") && saysOnlyWhen(i[e - 1]) && read(t) !== void 0 ? [{
		level: a,
		text: t,
		start: e,
		line: e,
		lastLine: e
	}] : []);
	if (o.length === 0) return e;
	let s = new Set(o.map(({ line: e }) => e));
	return {
		...e,
		headings: [...n, ...o].toSorted((e, t) => e.line - t.line),
		leads: r.filter(({ line: e }) => !s.has(e))
	};
}, saysOnlyWhen = (e) => {
	let [, , t] = /^(\*\*|__)(?=\S)[^*]+?\1([^*]{0,80})$/.exec(e) ?? [];
	if (t === void 0) return !1;
	let n = t.replace(H(t) ?? "", "").replace(/\b(?:released?(?: on)?|yanked)\b/i, "");
	return !/\p{L}/u.test(n) || ze(t);
}, kn = new _t("commonmark");
kn.core.ruler.enableOnly(["normalize", "block"]);
const readMarkdownOutline = (e) => {
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/), n = frontMatter(t), r = kn.parse(t.slice(n).join("\n"), {}), i = {
		headings: [],
		leads: [],
		unread: [],
		said: new Set(),
		verbatim: new Set()
	};
	for (let [e, a] of r.entries()) {
		if (a.map === null) continue;
		let [o, s] = a.map.map((e) => e + n);
		take(a, {
			around: [r[e - 1], r[e + 1]],
			range: {
				first: o,
				end: s,
				lines: t
			}
		}, i);
	}
	let { headings: a, leads: o, unread: s, said: c, verbatim: l } = i;
	return {
		lines: t,
		headings: a,
		saysSomething: (e) => c.has(e) && !isWhite(t[e - 1]),
		isVerbatim: (e) => l.has(e),
		leads: o,
		unread: s
	};
}, take = (e, { around: [t, n], range: r }, i) => {
	if (e.type === "heading_open") {
		e.level === 0 && i.headings.push(headingOf(e, n?.content ?? "", r));
		return;
	}
	let { first: a, end: o } = r, add = (e) => {
		for (let t = a + 1; t <= o; t += 1) e.add(t);
	};
	isSaying(e, t) && add(i.said), (e.type === "fence" || e.type === "code_block") && add(i.verbatim), i.leads.push(...leadsIn$1(e, r)), i.unread.push(...unreadIn$1(e, r));
}, leadsIn$1 = ({ type: e, level: t }, { first: n, end: r, lines: i }) => {
	let lead = (e, t) => t === "" ? [] : [{
		line: e + 1,
		text: t
	}];
	if (e === "paragraph_open" && (t === 0 || t === 2)) {
		let e = i[n].replace(/^\s*(?:[-*+]|\d+[.)])\s+/, "").trim(), t = i.slice(n, r).flatMap((e, t) => lead(n + t, firstCell(e)));
		return t.length > 0 ? t : lead(n, e);
	}
	return e !== "html_block" || t > 0 ? [] : i.slice(n, r).flatMap((e, t) => {
		let r = /<(?:h[1-6]|summary)\b[^<>]*>(.*)$/i.exec(e)?.[1] ?? "";
		return lead(n + t, r.replaceAll(/<[^<>]*>/g, "").trim());
	});
}, firstCell = (e) => {
	let t = e.trim(), n = t.indexOf("|", 1);
	return t.startsWith("|") && n > 0 ? t.slice(1, n).trim() : "";
}, headingOf = (e, t, { first: n, end: r, lines: i }) => {
	let a = t.split("\n"), o = 0;
	for (; o < a.length - 1 && isLabel(a[o]);) o += 1;
	let s = n + o, c = s;
	for (let e = s - 1; e >= 0 && (isWhite(i[e]) || isLabel(i[e])); --e) isLabel(i[e]) && (c = e);
	return {
		level: Number(e.tag.slice(1)),
		text: a.slice(o).join("\n"),
		start: c + 1,
		line: s + 1,
		lastLine: r
	};
}, isWhite = (e) => e.trim() === "", isLabel = (e) => e.length < 300 && /^ {0,3}(?:\([^()\s]+\)=|<a\s[^<>]*(?:\/>|>\s*<\/a>))\s*$/.test(e), An = /^(?:admonition|attention|caution|code|code-block|contents|danger|deprecated|error|figure|hint|image|important|list-table|math|mermaid|note|seealso|table|tip|todo|topic|version(?:added|changed|removed)|warning)$/, jn = /^(?: {0,3}-{1,2}8<-{1,2}(?: \S|$)|\{%-? *(?:include|$)|\{!|\{\{[<%]? *(?:#?include|changelog)|:{3,}\{include\}|import \w+ from .*\.mdx?["'])/, Mn = /^\s*<(?:!-- *@include|[A-Z]\w*\s[^<>]*"v?\d+\.\d)/, Nn = /^(?:\s*(?:>|(?:[-*+]|\d+[.)])\s))*\s*/, unreadIn$1 = ({ type: e, info: t, level: n }, { first: r, end: i, lines: a }) => {
	let o = a.slice(r, i).map((e) => n === 0 ? e : e.replace(Nn, "")), where = (e) => o.flatMap((t, n) => e(t) ? [{
		line: r + 1 + n,
		text: t.trim()
	}] : []);
	if (e === "fence") {
		let e = /^\{([\w:.-]+)\}/.exec(t.trim())?.[1];
		return e === void 0 || An.test(e) ? [] : [{
			line: r + 1,
			text: o[0].trim()
		}];
	}
	return e === "html_block" ? where((e) => Mn.test(e)) : e === "paragraph_open" ? where((e) => {
		if (n > 0 && /^\{[^}]*\}\s+[^{\s]/.test(e)) return !1;
		let t = /^:{3,}\{([\w:.-]+)\}/.exec(e)?.[1];
		return jn.test(e) || t !== void 0 && !An.test(t);
	}) : [];
}, isSaying = ({ type: e, level: t, content: n }, r) => {
	switch (e) {
		case "inline": return r?.type !== "heading_open" && isMoreThanTags(t === 1 ? withoutMyst(n) : n);
		case "html_block": return isMoreThanTags(n);
		case "fence":
		case "code_block": return n.trim() !== "";
		default: return !1;
	}
}, withoutMyst = (e) => e.replaceAll(/^ {0,3}(?:\([^()\s]+\)=\s*|%.*|\+{3}(?:[ \t].*)?)$/gm, ""), isMoreThanTags = (e) => /<img\b/i.test(e) || e.replaceAll(/<!--.*?(?:-->|$)|<[^<>]*>/gs, "").trim() !== "", frontMatter = (e) => {
	let [t = "", ...n] = e.slice(0, 200).map((e) => e.trimEnd());
	return t !== "---" && t !== "+++" ? 0 : /^["']?[A-Za-z_][\w.-]*["']?\s*[:=]/.test(n.find((e) => e !== "") ?? "") && n.includes(t) ? n.indexOf(t) + 2 : 0;
}, readRstOutline = (e) => {
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/), n = tt(e), r = Ye(n), i = new Set(), a = new Set();
	for (let e of n) mark(e, {
		said: i,
		verbatim: a
	});
	return {
		lines: t,
		headings: headingsIn(n, r),
		saysSomething: (e) => i.has(e) && t[e - 1].trim() !== "",
		isVerbatim: (e) => a.has(e),
		leads: leadsIn(n, r),
		unread: n.flatMap(unreadIn)
	};
}, headingsIn = (e, t) => {
	let n;
	return e.flatMap((e) => {
		if (e.kind === "target" && e.to === "") n ??= e.line;
		else if (e.kind === "title") {
			let { level: r, text: i, line: a, last: o } = e, s = n ?? a;
			return n = void 0, [{
				level: r,
				text: Fe(i, t),
				start: s,
				line: a,
				lastLine: o
			}];
		} else n = void 0;
		return [];
	});
}, leadsIn = (e, t) => e.flatMap((e) => {
	let n = leadOf$1(e);
	return n === void 0 ? [] : [{
		line: e.line,
		text: Fe(n, t)
	}];
}), leadOf$1 = (e) => {
	switch (e?.kind) {
		case "paragraph": return e.lines[0];
		case "entry": return e.term;
		case "item": return leadOf$1(e.blocks[0]);
		case "directive": return e.argument;
		default: return;
	}
}, mark = (e, t) => {
	let add = (t) => {
		for (let n = e.line; n <= e.last; n += 1) t.add(n);
	};
	switch (e.kind) {
		case "paragraph":
		case "verse":
			add(t.said);
			return;
		case "table":
			e.lines.some((e) => /[^\s+|=-]/.test(e)) && add(t.said);
			return;
		case "literal":
			add(t.said), add(t.verbatim);
			return;
		case "entry":
			e.term !== "" && t.said.add(e.line);
			break;
		case "directive":
			Ue(e.name) || add(t.said), We(e.name) && add(t.verbatim);
			return;
	}
	for (let n of Ie(e)) mark(n, t);
}, unreadIn = (e) => {
	if (e.kind !== "directive") return Ie(e).flatMap(unreadIn);
	let { name: t, argument: n, line: r } = e;
	return He(t) ? We(t) ? [] : Ie(e).flatMap(unreadIn) : [{
		line: r,
		text: `.. ${t}:: ${n}`.trimEnd()
	}];
};
var Pn = e({
	guessFormat: () => guessFormat,
	readChangelog: () => readChangelog
});
const readChangelog = (e, t, n = "markdown") => {
	let r = Je(t), i = withBold(n === "rst" ? readRstOutline(e) : readMarkdownOutline(e), r), { lines: a } = i, o = sectionsIn(i, r, new Set(t));
	return {
		format: n,
		text: e,
		lines: a,
		outline: i,
		sections: o,
		unread: ft(i, o[0]?.line),
		loose: i.leads.flatMap(({ line: e, text: t }) => {
			let n = G(t, r);
			return n === void 0 || n.versions.length === 0 ? [] : [{
				...n,
				line: e
			}];
		}),
		conflicts: conflictsIn(i)
	};
}, guessFormat = (e) => {
	let releases = ({ sections: e }) => e.length, [t, n] = ["markdown", "rst"].map((t) => releases(readChangelog(e, [], t)));
	return t > n ? "markdown" : "rst";
}, sectionsIn = (e, t, n) => {
	let r = [], i = [], a = ownersIn(e.headings, t), leads = (n) => {
		let r = e.headings[n + 1], i = r && G(r.text, t);
		return i !== void 0 && !isLine(i) && leadStart(e, n + 1) < r.start;
	}, o = comingIn(e.headings, t);
	for (let [s, c] of e.headings.entries()) {
		let [l, ...u] = it(o.has(c) ? "Unreleased" : c.text, t);
		if (l === void 0 || isLine(l) && leads(s)) continue;
		let d = {
			...l,
			name: l.name ?? a[s]
		}, f = i.filter(({ level: e }) => e < c.level), p = f.filter((e) => isPart(e, d, n));
		if (p.length < f.length && !d.isDated || d.isIntroduction && p.some((e) => isSame(e, d))) continue;
		let m = leadStart(e, s) - 1;
		for (let e of i) p.includes(e) || (e.end = Math.max(e.headingEnd, m));
		let h = [d, ...u].map((t) => ({
			...t,
			isUnderName: t.name !== void 0 && t.name === a[s],
			...draftOf(c, e)
		}));
		r.push(...h), i = [...p, ...h];
	}
	return r.map((t) => finish(t, e));
}, comingIn = (e, t) => {
	let n = e.findIndex(({ text: e }) => G(e, t) !== void 0), r = e[n], i = e.slice(0, Math.max(n, 0)), a = i.findLastIndex(({ level: e }) => e === r?.level), isBranch = ({ level: e, text: t }) => e === r?.level && /^\W*(?:dev(?:elopment)?|main|master|head)\W*$/i.test(t), o = i.filter(isBranch), s = i.slice(a + 1);
	if (r === void 0 || a < 1 || s.length === 0 || G(r.text, t).isUnreleased) return new Set(o);
	let c = new Set(e.slice(n + 1).flatMap(({ level: e, text: t }) => e > r.level ? [t] : [])), l = s.filter(({ text: e }) => c.has(e)).length * 2 > s.length;
	return new Set(l ? [...o, i[a]] : o);
}, ownersIn = (e, t) => {
	let n = e.map(({ text: e, level: n }) => ({
		level: n,
		name: t(e.replaceAll(/[*`]/g, "").trim())
	})), r = [...Map.groupBy(n, ({ level: e }) => e)].filter(([, e]) => new Set(e.flatMap(({ name: e }) => e ?? [])).size > 1), i = new Set(r.map(([e]) => e)), a = [];
	return n.map((e) => {
		for (; a.length > 0 && a.at(-1).level >= e.level;) a.pop();
		let t = a.findLast(({ level: e }) => i.has(e));
		return a.push(e), t?.name;
	});
}, isLine = ({ versions: e, isUnreleased: t }) => e.length === 0 && !t, leadStart = ({ headings: e, saysSomething: t }, n) => {
	let { start: r } = e[n];
	for (let i = n - 1; i >= 0 && e[i].level < e[n].level; --i) {
		for (let n = e[i].lastLine + 1; n < r; n += 1) if (t(n)) return r;
		r = e[i].start;
	}
	return r;
}, draftOf = ({ level: e, start: t, line: n, lastLine: r }, { lines: i }) => ({
	level: e,
	start: t,
	line: n,
	headingEnd: r,
	end: i.length
}), finish = (e, t) => {
	let n = e.headingEnd + 1;
	for (; n <= e.end && (!t.saysSomething(n) || isTemplate(t.lines[n - 1]));) n += 1;
	let r = n <= e.end, i = r && st(t.lines[n - 1]), a = e.isUnreleased || i, o = t.lines.slice(e.line - 1, i ? n : e.headingEnd);
	return {
		...e,
		hasContent: r,
		isUnreleased: a,
		isPlanned: a && /\bplanned\b/i.test(o.join("\n"))
	};
}, isTemplate = (e) => /^\s*[-*+] +(?:\\\[[^\]\\]*\\\]|\[[^\]\\\d]* [^\]\\\d]*\])\s*$/.test(e), conflictsIn = ({ lines: e, isVerbatim: t }) => e.flatMap((e, n) => /^(?:<{7}|>{7})(?: |$)/.test(e) && !t(n + 1) ? [n + 1] : []), isPart = (e, t, n) => e.isUnreleased && e.versions.length === 0 || e.name === void 0 && t.name !== void 0 && n.has(t.name) || e.versions.some((e) => t.versions.some((t) => isVersionPart(z(e), z(t)))), isSame = (e, t) => (t.name === void 0 || t.name === e.name) && e.versions.some((e) => t.versions.some((t) => M(z(e), z(t)) === 0)), isVersionPart = (e, t) => e.epoch === t.epoch && e.release.every((e, n) => e === (t.release[n] ?? 0n)) && (e.release.length < t.release.length || M(e, t) === 0 || I(t)), Fn = "(?<before>https?:\\/\\/[^\\s()<>]+\\/)", Z = "[0-9a-f]{7,40}", Q = {
	issue: {
		linked: RegExp(`(?:\\[#\\d+\\]\\(|\`#\\d+ <|^\\.\\. _\`?#\\d+\`?: +)${Fn}\\d+`),
		bare: /(?<![\w[&`_])#\d+/
	},
	commit: {
		linked: RegExp(`(?:\\[(?<code>\`?)|\`|^\\.\\. _)(?<short>${Z})(?:\`?\\]\\(| <|: +)${Fn}(?<whole>${Z})`),
		bare: RegExp(`[( ](?<code>\`?)(?=[a-f]*\\d)(?=\\d*[a-f])(?<short>${Z})\`?\\)`)
	}
}, In = RegExp(`^\\s*(?:[-*+\\u2022]\\s+)?(?:\\[#\\d+\\]\\(${Fn}\\d+\\)|#\\d+)(?<after> [-\\u2013\\u2014] |:? )(?!\\[?\`?${Z}\`?[\\] ])\\S`), leadOf = (e) => {
	let t = e.map((e) => In.exec(e)?.groups).filter((e) => e !== void 0), [n] = t;
	if (n === void 0 || t.length * 2 <= e.filter((e) => /#\d/.test(e)).length) return;
	let { before: r, after: i } = n;
	return ({ text: e, url: t }) => ({
		reference: linkTo(e, t ?? (r && r + e.slice(1))),
		after: i
	});
}, Ln = RegExp(`^[-*+\u2022]\\s+(?<code>\`?)(?=[a-f]*\\d)(?=\\d*[a-f])(?<short>${Z})\`?:? `), Rn = RegExp(`(?<!\\w)(?=[a-f]*\\d)(?=\\d*[a-f])${Z}(?!\\w)`), areLinked = (e) => {
	let isLinked = (e) => Q.issue.linked.test(e), t = e.filter((e) => isLinked(e) || Q.issue.bare.test(e)).slice(0, 20);
	return t.filter(isLinked).length * 2 > t.length;
}, referenceForm = (e) => {
	let found = (t) => e.map((e) => t.exec(e)?.groups).find((e) => e !== void 0), has = (t) => e.some((e) => t.test(e)), t = areLinked(e) ? found(Q.issue.linked)?.before : void 0, n = e.length < 3 || has(Rn), r = found(Q.commit.bare) ?? found(Ln), i = r === void 0 ? found(Q.commit.linked) : void 0, { code: a = "", short: o } = r ?? i ?? {};
	return {
		lead: leadOf(e),
		between: has(/\]\([^()]*\)\) \(\[/) ? ") (" : ", ",
		write: ({ text: e, url: r }) => {
			if (/^#\d+$/.test(e)) return linkTo(e, r ?? (t && t + e.slice(1)));
			if (!isHash(e)) return linkTo(e, r);
			if (!n) return;
			let s = `${a}${e.slice(0, o?.length ?? 9)}${a}`;
			return linkTo(s, r ?? (i && i.before + e.slice(0, i.whole.length)));
		}
	};
}, isHash = (e) => /^[0-9a-f]{7,64}$/.test(e), linkTo = (e, t) => t === void 0 ? { text: e } : {
	text: e,
	url: t
}, writeGroups = ({ groups: e }, { style: t, format: n, told: r }) => {
	let i = {
		titles: r.map(W),
		numbers: new Set(r.join("\n").match(/#\d+\b/g))
	}, a = new Map();
	for (let r of e.toSorted((e, t) => rank(e) - rank(t))) {
		let e = r.lines.toSorted((e, t) => Number(isBreaking(r, t)) - Number(isBreaking(r, e))).filter((e) => !isTold(e, i) && Et(e.text) !== "");
		if (e.length === 0) continue;
		let o = t.group === void 0 ? void 0 : titleOf(r, t), s = !/break|incompatib|^\W*major changes/i.test(o ?? ""), c = e.map((e) => writeItem({
			...e,
			isBreaking: s && isBreaking(r, e)
		}, t, n)), l = W(o ?? "");
		a.set(l, {
			title: a.get(l)?.title ?? o,
			items: [...a.get(l)?.items ?? [], ...c]
		});
	}
	return [...a.values()];
}, zn = [
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
], rank = ({ kind: e, title: t }) => zn.indexOf(e === "change" && t !== void 0 && (!Re(t) || Ve(t)) ? "other" : e), isBreaking = ({ kind: e }, t) => e === "breaking" || t.isBreaking === !0, titleOf = ({ kind: e, title: t }, { groupNames: n, marker: r, afterHeading: i }) => t === void 0 ? Me(e, n) ?? (e === "breaking" && r === "* " && i === 2 ? "⚠ BREAKING CHANGES" : Xe(e, n)) : n.find((e) => W(e) === W(t)) ?? t, isTold = ({ text: e, references: t = [] }, { titles: n, numbers: r }) => {
	if (t.some((e) => r.has(e.text))) return !0;
	let i = W(e);
	return n.some((e) => e === i || i.length >= 10 && e.includes(i));
}, writeItem = (e, t, n) => {
	let { text: r, body: i } = e;
	if (i === void 0 || n !== "markdown") return [writeLine({
		...e,
		text: i === void 0 ? r : `${r}\n${i}`
	}, t, n)];
	let a = " ".repeat(t.marker.length), o = Vt(i).map((e) => e === "" ? "" : `${a}${e}`);
	return [writeLine(e, t, n), ...o];
}, writeLine = ({ text: e, body: t, scope: n, isBreaking: r, references: i = [] }, a, o) => {
	let s = n === void 0 || Et(n) === "" ? "" : a.scope(bt(n, o)), { write: c, lead: l } = a.references, u = `${r ? "**Breaking:** " : ""}${s}${bt(a.beginning(e), o, t === void 0 ? void 0 : Rt)}`, d = i.find((e) => /^#\d+$/.test(e.text));
	if (d !== void 0 && l !== void 0) {
		let { reference: e, after: t } = l(d);
		return `${a.marker}${Ht(e, o)}${t}${u}`;
	}
	let f = i.flatMap((e) => {
		let t = c(e);
		return t === void 0 ? [] : [{
			text: Ht(t, o),
			isCommit: isHash(e.text)
		}];
	});
	return `${a.marker}${a.entry(u, f)}`;
}, linesOf = (e, t, n) => e.flatMap(({ title: e, items: r }, i) => [
	...i === 0 ? [] : blank(e === void 0 ? t.betweenItems : t.beforeGroup),
	...e === void 0 ? [] : [...n(e), ...blank(t.afterGroup)],
	...spaced(r, t)
]), spaced = (e, { betweenItems: t }) => e.flatMap((e, n) => n === 0 ? e : [...blank(t), ...e]), blank = (e) => Array.from({ length: e }, () => ""), Bn = /^\s*[-*+\u2022]\s+(?:(?:\[#\d+\]\([^()]*\)|#\d+|[0-9a-f]{7,40}):?\s+)?(?:\*\*[^*]+\*\*:?\s+|\([^()]+\):?\s+)?(?:[^\p{L}\p{N}`\s]+\s+)?/u, Vn = new Set("cibuildwheel conda hatchling mypy nox npm npx pip pipx pnpm pytest setuptools tox uv uvx virtualenv".split(" ")), beginningForm = (e) => {
	let t = e.flatMap((e) => /^\p{L}+/u.exec(e.replace(Bn, "")) ?? []), n = t.filter((e) => /^\p{Ll}/u.test(e));
	if (t.length < 5 || n.length * 20 > t.length) return (e) => e;
	let r = new Set(t.filter((e) => !n.includes(e))), i = e.join("\n"), isName = (e) => n.includes(e) || !r.has(largely(e)) && (Vn.has(e) || i.includes(`\`${e}\``));
	return (e) => {
		let t = /^(\p{Ll}+)(?:,? |$)/u.exec(e)?.[1];
		return t === void 0 || isName(t) ? e : largely(e);
	};
}, largely = (e) => e[0].toUpperCase() + e.slice(1), Hn = "(?<!\\w)`?(?=[0-9a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{7,40}(?!\\w)`?", $ = `(?:\\[${Hn}\\]\\([^()\\s]*\\)|${Hn})`, textsOf$1 = (e) => e.map(({ text: e }) => e), inBrackets = (e) => (t, n) => n.length === 0 ? t : `${t} (${textsOf$1(n).join(e)})`, inFront = (e, t) => (n, r) => {
	let [i, ...a] = r.filter(({ isCommit: e }) => e), o = [...r.filter(({ isCommit: e }) => !e), ...a];
	return t(i === void 0 ? n : `${i.text}${e}${n}`, o);
}, lined = (e) => (t, n) => n.length === 0 ? t : e(t, textsOf$1(n).join(" ")), forms = (e) => [
	[RegExp(`^${$}: \\S`), inFront(": ", e)],
	[RegExp(`^(?:(?:\\[#\\d+\\]\\([^()\\s]*\\)|#\\d+) )?${$}(?: Thanks [^!]{0,200}!)? - \\S`), lined((e, t) => `${t} - ${e}`)],
	[RegExp(`^${$} \\S`), inFront(" ", e)],
	[RegExp(` - \\(${$}\\)(?: - [^()]*)?$`), (t, n) => e(n.length === 0 ? t : `${t} -`, n)],
	[RegExp(` \\[${Hn}\\]\\([^()\\s]*\\)$`), lined((e, t) => `${e} ${t}`)],
	[RegExp(`\\((?:[^()]|\\([^()]*\\))*${$}(?:[^()]|\\([^()]*\\))*\\)$`), e]
], entryForm = (e, t) => {
	let n = inBrackets(t), r = forms(n);
	for (let t of e) {
		let e = t.replace(/^\s*[-*+\u2022]\s+/, ""), n = e.length <= 800 ? e : `${e.slice(0, 400)} … ${e.slice(-400)}`, i = r.find(([e]) => e.test(n))?.[1];
		if (i !== void 0) return i;
	}
	return n;
}, Un = /^(?<before>\*\*\*|\*\*|__|)(?<title>\p{Lu}[\p{L}\p{N}]*(?:[ /&-]+[\p{L}\p{N}]+){0,3})(?<after>:?\*{2,3}:?|:?__:?|:)$/u, readLabel = (e) => {
	let { before: t = "", title: n = "", after: r = "" } = e.length < 100 && Un.exec(e.trimEnd())?.groups || {}, i = r.replaceAll(":", "") === t;
	return n !== "" && i ? {
		before: t,
		title: n,
		after: r
	} : void 0;
}, groupHead = (e) => {
	let t = e.length === 1 ? readLabel(e[0]) : void 0;
	return (n) => t === void 0 ? Ne(e, n) : [`${t.before}${n}${t.after}`];
}, labelsIn = ({ lines: e, isVerbatim: t }, { above: n, end: r, level: i }) => {
	let a = e.slice(n, r).flatMap((a, o) => {
		let s = n + 1 + o, c = readLabel(a);
		if (c === void 0 || t(s) || s > n + 1 && e[s - 2].trim() !== "") return [];
		let l = e.slice(s, r).find((e) => e.trim() !== "") ?? "";
		return /^\s{0,3}[-*+\u2022]\s+\S/.test(l) ? [{
			level: i,
			text: c.title,
			start: s,
			line: s,
			lastLine: s
		}] : [];
	});
	return a.some(({ text: e }) => Re(e)) ? a : [];
}, isBlank = (e) => e === void 0 || e.trim() === "", bodyOf = ({ outline: e, lines: t }, { level: n, headingEnd: r, end: i }) => {
	let a = e.headings.filter(({ level: e, line: t }) => e >= n && t > r && t <= i), o = a.length > 0 ? a : labelsIn(e, {
		above: r,
		end: i,
		level: n + 1
	}), lastSaid = (t, n) => {
		let r = n;
		for (; r > t && !e.saysSomething(r);) --r;
		return r;
	}, s = Math.min(...o.map(({ level: e }) => e)), c = o.filter(({ level: e }) => e === s), l = c.map((e, n) => {
		let r = (c[n + 1]?.start ?? i + 1) - 1, a = lastSaid(e.lastLine, r), o = t.slice(e.line - 1, e.lastLine);
		return {
			title: readLabel(o[0])?.title ?? U(o),
			heading: e,
			last: a,
			lastItem: lastItemLine(t, e.lastLine, a)
		};
	}), u = Math.max(lastSaid(r, i), l.at(-1)?.heading.lastLine ?? 0, r);
	return {
		groups: l,
		last: Math.min(u, Math.max(t.length, 1))
	};
}, lastItemLine = (e, t, n) => {
	let r = listEnd(e, t, n);
	return r === void 0 || e[r - 1].trimEnd().endsWith(":") ? n : r;
}, listEnd = (e, t, n) => {
	let r = e.slice(t, n), i = r.findLastIndex((e) => Wn.test(e));
	if (i === -1) return;
	let a = i;
	for (let e = i + 1; e < r.length && (isBlank(r[e]) || /^\s/.test(r[e])); e += 1) isBlank(r[e]) || (a = e);
	return t + a + 1;
}, endsInItem = (e, t, n) => listEnd(e, t, n) === n, Wn = /^(\s{0,3}[-*+\u2022]\s+)\S/, blanksAfter = (e, t) => {
	let n = 0;
	for (; t + n < e.length && isBlank(e[t + n]);) n += 1;
	return n;
}, blanksBefore = (e, t) => {
	let n = 0;
	for (; t - 2 - n >= 0 && isBlank(e[t - 2 - n]);) n += 1;
	return n;
}, first = (e, t) => e.find((e) => e !== void 0) ?? t, styleOf = (e, t, n) => {
	let { lines: r, outline: i, format: a } = e, o = t.slice(0, 50).map((t) => ({
		section: t,
		body: bodyOf(e, t)
	})), s = o.filter(({ section: e }) => e.hasContent), c = s.filter(({ body: e }) => e.groups.length > 0), l = n === void 0 ? [] : bodyOf(e, n).groups, u = l.length === 0 && s.length > 0 && c.length * 2 < s.length, d = [...c.flatMap(({ body: e }) => e.groups), ...l], f = t[0]?.level ?? 2, p = d.find(({ title: e, heading: t }) => t.level > f || Re(e))?.heading, m = s.flatMap(({ section: e }) => itemsIn(r, e)).slice(0, 200), h = m.map((e) => r[e - 1]), g = m.map(wholeItem), _ = referenceForm([...g, ...r.filter((e) => e.startsWith(".. _"))]);
	return {
		group: u ? void 0 : groupForm(r, p, {
			format: a,
			level: f
		}),
		groupNames: d.map(({ title: e }) => e),
		marker: first(h.map((e) => Wn.exec(e)?.[1]), "- "),
		afterHeading: first(s.map(({ section: e }) => blanksAfter(r, e.headingEnd)), 1),
		afterGroup: first(d.map(({ heading: e }) => blanksAfter(r, e.lastLine)), 1),
		beforeGroup: Math.max(+(a === "rst"), first(c.flatMap(({ body: e }) => e.groups.slice(1).map(({ heading: e }) => blanksBefore(r, e.start))), 1)),
		betweenItems: gapOfItems(r, m.toSorted((e, t) => e - t)),
		betweenSections: first(t.slice(1).map(({ start: e }) => blanksBefore(r, e)), 1),
		rule: usualRule(o.slice(0, -1).map(({ section: e }) => ruleAt(r, e))),
		scope: scopeForm(h, a),
		references: _,
		entry: entryForm(g, _.between),
		beginning: beginningForm(h)
	};
	function wholeItem(e) {
		let t = r.slice(e, e + Gn), n = t.findIndex((e) => !/^\s+\S/.test(e) || Wn.test(e));
		return [r[e - 1], ...t.slice(0, n === -1 ? t.length : n)].map((e) => e.trim()).join(" ");
	}
	function itemsIn(e, { headingEnd: t, end: n }) {
		return e.slice(t, n).flatMap((e, n) => {
			let r = t + 1 + n;
			return Wn.test(e) && i.saysSomething(r) && !i.isVerbatim(r) ? [r] : [];
		});
	}
}, Gn = 20, groupForm = (e, t, { format: n, level: r }) => t === void 0 ? n === "rst" ? ["Added", "~~~~~"] : [`${"#".repeat(Math.min(r + 1, 6))} Added`] : e.slice(t.line - 1, t.lastLine), gapOfItems = (e, t) => {
	let n = t.slice(1).flatMap((n, r) => {
		let i = blanksBefore(e, n);
		return e.slice(t[r], n - 1).filter((e) => !isBlank(e)).every((e) => /^\s/.test(e)) ? [i] : [];
	}), r = n.filter((e) => e > 0).length;
	return +(n.length > 0 && r * 2 > n.length);
}, usualRule = (e) => {
	let t = e.filter((e) => e !== void 0);
	return e[0] ?? (t.length * 2 > e.length ? t[0] : void 0);
}, ruleAt = (e, { end: t }) => {
	let n = t;
	for (; n > 0 && isBlank(e[n - 1]);) --n;
	let r = e[n - 1] ?? "";
	return /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})$/.test(r) && isBlank(e[n - 2]) ? r : void 0;
}, bold = (e) => `**${e}:** `, scopeForm = (e, t) => [
	[/^\s*[-*+] \*\*[\w./ -]+:\*\* /, bold],
	[/^\s*[-*+] \*\*[\w./ -]+\*\*: /, (e) => `**${e}**: `],
	[/^\s*[-*+] \*\([\w./ -]+\)\* /, (e) => `*(${e})* `],
	[/^\s*[-*+] (?:<[^>]*>[^<]*<[^>]*>)?\(\*\*[\w./ -]+\*\*\) /, (e) => `(**${e}**) `],
	[/^\s*[-*+] \([\w./ -]+\): /, (e) => `(${e}): `],
	[/^\s*[-*+] [a-z]+\([\w./ -]+\)!?: /, (e) => `${e}: `]
].find(([t]) => e.some((e) => t.test(e)))?.[1] ?? (t === "rst" ? (e) => `**${e}**: ` : bold), addTo = (e, { changelog: t, pending: n, groups: r, style: i, head: a, last: o }) => {
	let s = bodyOf(t, n), c = [], [l] = s.groups, u = r.filter(({ title: r, items: a }) => {
		if (r === void 0 && l !== void 0) return c.push(aboveGroups(e, {
			changelog: t,
			pending: n,
			top: l,
			items: a,
			style: i
		})), !1;
		let o = r === void 0 ? void 0 : s.groups.find((e) => e.title.toLowerCase() === r.toLowerCase());
		if (o === void 0) return !0;
		let { heading: u, lastItem: d } = o, f = endsInItem(t.lines, u.lastLine, d), p = o.last === u.lastLine ? i.afterGroup : f ? i.betweenItems : 1;
		return c.push(e.insertAfter(d, [...blank(p), ...spaced(a, i)])), !1;
	});
	if (u.length === 0) return c;
	let d = o ?? s.last, f = endsInItem(t.lines, n.headingEnd, d), p = u[0].title === void 0 ? f ? i.betweenItems : 1 : i.beforeGroup;
	return [...c, e.insertAfter(d, [...blank(p), ...linesOf(u, i, a)])];
}, aboveGroups = (e, { changelog: { lines: t, outline: n }, pending: r, top: i, items: a, style: o }) => {
	let s = r.headingEnd, c = i.heading.start - 1;
	for (; c > s && !n.saysSomething(c);) --c;
	return c > s && endsInItem(t, s, c) ? e.insertAfter(c, [...blank(o.betweenItems), ...spaced(a, o)]) : e.insertAfter(i.heading.start - 1, [...spaced(a, o), ...blank(Math.max(1, o.beforeGroup))]);
}, removeSections = (e, { changelog: t, sections: n, above: r }) => {
	let [i, ...a] = n.map((n) => removeSection(e, {
		changelog: t,
		section: n
	}));
	if (i === void 0) return {
		removals: r ?? [],
		lastFrom: void 0
	};
	let { text: o } = t, s = o.length === a.reduce((e, t) => t.start === e ? t.end : e, i.end), c = [...r ?? []], { start: l } = i;
	if (s && r !== void 0) for (l = withBlanks(o, l); (c.at(-1)?.end ?? -1) >= l;) l = withBlanks(o, c.pop().start);
	return {
		removals: [
			...c,
			{
				...i,
				start: l
			},
			...a
		],
		lastFrom: s ? n[0].start : void 0
	};
}, withBlanks = (e, t) => Math.min(e.indexOf("\n", e.slice(0, t).trimEnd().length) + 1 || t, t), removeSection = (e, { changelog: t, section: n }) => {
	let { lines: r, sections: i } = t, a = i.find(({ start: e }) => e > n.end), { last: o } = bodyOf(t, n), s = r.slice(o, n.end).every((e) => /^[\s*_-]*$/.test(e));
	return a !== void 0 && s ? e.remove(n.start, a.start - 1) : e.remove(n.start, o + blanksAfter(r, o));
}, [Kn, qn] = ["<!-- <START NEW CHANGELOG ENTRY> -->", "<!-- <END NEW CHANGELOG ENTRY> -->"], movedEnd = ({ lines: e }, t, n) => {
	let [r, i] = [Kn, qn].map((t) => e.findIndex((e) => e.trim() === t) + 1);
	if (r === 0 || r >= t || t >= i) return {
		lines: [],
		edits: []
	};
	let a = i + blanksAfter(e, i), o = a < e.length ? i : e.findLastIndex((e, t) => t < i - 1 && e.trim() !== "") + 2;
	return {
		lines: ["", e[i - 1]],
		edits: [n.remove(o, a)]
	};
}, emptyEntry = ({ lines: e }) => {
	let t = e.findIndex((e) => e.trim() === Kn), n = e.findIndex((e, n) => t !== -1 && n > t && e.trim() !== "");
	return n !== -1 && e[n].trim() === qn ? n + 1 : void 0;
}, newLead = ({ outline: e, lines: t }, n, r) => {
	let i = e.headings.findLast(({ line: e }) => e < n.line);
	if (i === void 0 || i.level >= n.level) return;
	for (let t = i.lastLine + 1; t < n.line; t += 1) if (e.saysSomething(t)) return;
	let a = t.slice(i.line - 1, i.lastLine), o = U(a), s = isTitle(i, e, o) ? o : nextOf(o, n, r);
	return s === o ? void 0 : {
		before: i,
		lines: Ne(a, s)
	};
}, isTitle = ({ level: e }, { headings: t }, n) => e === 1 && t.filter((t) => t.level === e).length === 1 && /\p{L}{2}/u.test(n.replace(H(n) ?? "", "")), nextOf = (e, { versions: t }, { version: n, date: r }) => {
	let i = H(e);
	if (i !== void 0) return e.replace(i, ke(r, i));
	if (/^\W*20\d\d\W*$/.test(e)) return e.replace(/20\d\d/, r.slice(0, 4));
	let [a, o] = [t[0], n].map((e) => z(e).release);
	for (let t of [2, 1]) {
		let n = a.slice(0, t).join("\\."), r = RegExp(`(?<![\\d.])${n}(?=\\.x(?![\\w.])|\\W*$)`, "i");
		if (r.test(e)) return e.replace(r, o.slice(0, t).join("."));
	}
	return e;
}, placeOf = (e, t, n) => {
	let r = $e(e), i = Ge(e), isOurs = (e) => !i.has(e.line) && (n === void 0 && !t.isBare || e.name === n), a = r.filter((e) => e.versions.length > 0 && !e.isUnreleased), o = a.find((e) => e.isUnderName && isOurs(e)) ?? a[0], topOf = ({ name: e }) => e === void 0 ? o : a.find((t) => t.name === e), isComing = (e) => isOurs(e) || t.isOfAll === !0 && e.name === void 0, s = r.filter((e) => e.isUnreleased && isComing(e) && e.line < (topOf(e)?.line ?? 1e400)), c = z(t.version), isReached = ({ versions: e }) => e.length > 0 && e.every((e) => M(z(e), q(c)) <= 0), l = s.find(isReached), u = s.find(({ versions: e }) => e.length === 0), d = s.findLast((e) => e.versions.length > 0 && !isReached(e) && !e.isPlanned), f = u === void 0 ? l ?? d : d, p = l !== void 0 && Le(l, c) ? l : u?.hasContent ? u : f, m = a.filter((e) => e.versions.length === 1 && !i.has(e.line)), h = u === void 0 ? void 0 : r[r.indexOf(u) + 1], g = r.at(-1), _ = g === void 0 ? introductionEnd(e) : bodyOf(e, g).last + 1;
	return {
		releases: [...m.filter(isOurs), ...m.filter((e) => !isOurs(e))],
		pending: p,
		passed: p !== void 0 && p === d ? p.versions[0] : void 0,
		before: emptyEntry(e) ?? (h ?? o)?.start ?? _
	};
}, whyNoPlace = (e) => {
	let { sections: t, loose: n, outline: r } = e;
	if (Be(e)) return "it begins with the oldest release, and sections are written on top alone";
	if (t.length > 0) return;
	let [i] = n;
	if (i !== void 0 && (i.isDated || n.length > 1)) return `line ${i.line} names a release, and is no heading`;
	let a = r.headings.filter(({ level: e, text: t }) => e > 1 && H(t) !== void 0), [o] = a.filter(({ text: e }) => a.length > 1 || e.startsWith(H(e)));
	if (o !== void 0) return `the heading in line ${o.line} has a date, and no version that is read`;
	let s = De(e);
	return s === void 0 ? void 0 : `line ${s} heads changes, and is below no release`;
}, introductionEnd = ({ lines: e, outline: t }) => {
	let n = e.findIndex((e) => /towncrier release notes start|scriv-insert-here|version list/.test(e));
	if (n >= 0) return n + 2;
	let r = new Set(t.headings.map(({ lastLine: e }) => e)), i = e.length;
	for (; i > 0 && !t.saysSomething(i) && !r.has(i);) --i;
	return i + 1;
}, rolledUp = ({ sections: e }, t, n) => {
	let isCandidate = ({ versions: e }) => {
		let t = z(e[0]);
		return I(t) && t.epoch === n.epoch && isSameRelease(t, n);
	}, r = t.findIndex((e) => !isCandidate(e));
	return t.slice(0, r === -1 ? t.length : r).filter((t) => !e.some((e) => e !== t && e.line > t.line && e.line <= t.end));
}, isSameRelease = ({ release: e }, { release: t }) => Array.from({ length: Math.max(e.length, t.length) }, (n, r) => (e[r] ?? 0n) === (t[r] ?? 0n)).every(Boolean), groupsOf = (e, t) => {
	let { lines: n } = e, r = bodyOf(e, t), between = (e, t) => {
		let r = n.slice(e, t), i = r.findIndex((e) => e.trim() !== "");
		return i === -1 ? [] : [r.slice(i)];
	}, [i] = r.groups, a = between(t.headingEnd, i === void 0 ? r.last : i.heading.start - 1).map((e) => trimmed(e));
	return [...a.length === 0 ? [] : [{
		title: void 0,
		items: a
	}], ...r.groups.flatMap(({ title: e, heading: t, last: n }) => {
		let r = between(t.lastLine, n);
		return r.length === 0 ? [] : [{
			title: e,
			items: r
		}];
	})];
}, trimmed = (e) => e.slice(0, e.findLastIndex((e) => e.trim() !== "") + 1), templateOf = (e, { changelog: t, pending: n, added: r }) => {
	let { lines: i, outline: a } = t, { groups: o } = bodyOf(t, n), s = new Set(r.map(({ title: e }) => e?.toLowerCase())), c = o.map(({ title: e, heading: t }, r) => {
		let i = (o[r + 1]?.heading.start ?? n.end + 1) - 1, a = firstSaid(t.lastLine + 1, i);
		return {
			heading: t,
			end: i,
			said: a,
			isEmpty: a === void 0 && !s.has(e.toLowerCase())
		};
	});
	if (!c.some(({ isEmpty: e }) => e)) return;
	let l = o[0].heading.start - 1, u = [...firstSaid(n.headingEnd + 1, l) === void 0 ? [[n.headingEnd + 1, l]] : [], ...c.flatMap(({ heading: e, said: t }) => t === void 0 ? [] : [[e.lastLine + 1, t - 1]])].flatMap(([e, t]) => withoutBlanks(e, t)), d = c.filter(({ isEmpty: e }) => e).map(({ heading: e, end: t }) => [e.start, t]), f = [...u, ...d].toSorted(([e], [t]) => e - t), isGone = (e) => f.some(([t, n]) => t <= e && e <= n), kept = (e, t) => {
		let n = i.slice(e - 1, t);
		return n.slice(0, n.findLastIndex((e) => e.trim() !== "") + 1);
	}, p = [kept(n.headingEnd + 1, Math.min(l, (firstSaid(n.headingEnd + 1, l) ?? l + 1) - 1)), ...c.map(({ heading: e, end: t, said: n }) => kept(e.start, (n ?? t + 1) - 1))].map((e) => e.slice(e.findIndex((e) => e.trim() !== ""))), m = n.end;
	for (; m > n.headingEnd && (isGone(m) || !a.saysSomething(m));) --m;
	return {
		lines: p.filter((e) => e.length > 0).flatMap((e) => ["", ...e]),
		removals: f.map(([t, n]) => e.remove(t, n)),
		last: m
	};
	function firstSaid(e, t) {
		for (let n = e; n <= t; n += 1) if (a.saysSomething(n)) return n;
	}
	function withoutBlanks(e, t) {
		let n = i.slice(e - 1, t).findIndex((e) => e.trim() !== "");
		return n === -1 ? [] : [[e + n, t]];
	}
}, insertRelease = (e, t, n) => {
	let { text: r } = e, i = t.name === void 0 ? void 0 : l(t.name);
	if (e.conflicts.length > 0) return refused$1(`line ${e.conflicts[0]} is a mark of an unsolved conflict`);
	let a = whyNoPlace(e);
	if (a !== void 0) return refused$1(a);
	let o = z(t.version);
	if (o === void 0) return refused$1(`${t.version} is no version by PEP 440`);
	let s = t.isBare === !0 && t.isOfAll !== !0, c = e.sections.find((e) => !e.isUnreleased && !e.mayCountCommits && Le(e, o) && (e.name === void 0 || (i === void 0 ? !s : e.name === i)));
	if (c !== void 0) return refused$1(`line ${c.line} is a section of ${t.version} already`);
	let u = placeOf(e, t, i), d = n.prereleases === "rollup" && !I(o) ? rolledUp(e, u.releases, o) : [], f = {
		...t,
		joined: d.map(({ versions: e }) => e[0])
	}, p = [...write({
		changelog: e,
		entry: f,
		plan: u,
		rolled: d
	}), ...Ae(e, f, dt(r), u.pending?.versions[0])].filter(({ start: e, end: t, text: n }) => e < t || n !== "").toSorted((e, t) => e.start - t.start);
	return readBack(nn(r, p), {
		entry: t,
		options: n,
		edits: p,
		before: e,
		passed: u.passed
	});
}, refused$1 = (e) => ({
	kind: "refused",
	why: e
}), write = ({ changelog: e, entry: t, plan: n, rolled: r }) => {
	let { lines: i, format: a, text: o } = e, { releases: s, pending: c } = n, l = dt(o), u = styleOf(e, s, c), d = at(e, s, t), f = groupHead(u.group ?? ["### Added"]), p = c && placeholderIn(e, c), m = [c, ...r].flatMap((e) => e === void 0 ? [] : i.slice(e.headingEnd, e.end)), h = join([...r.flatMap((t) => groupsOf(e, t)), ...t.isStopgap === !0 && c?.hasContent && p === void 0 ? [] : writeGroups(t, {
		style: u,
		format: a,
		told: m
	})]), g = h.length > 0 || c !== void 0 ? h : nothing$2(u), _ = [
		...d.above,
		...d.lines,
		...d.below
	];
	if (c === void 0) {
		let { removals: i, lastFrom: a } = removeSections(l, {
			changelog: e,
			sections: r
		}), o = a === n.before, c = linesOf(g, u, f), d = s.find(({ start: e }) => e === n.before), p = d && newLead(e, d, t), m = p?.before.start ?? n.before, h = movedEnd(e, m, l), v = [
			...p === void 0 ? [] : [...p.lines, ""],
			..._,
			...blank(u.afterHeading),
			...c,
			...h.lines
		];
		return [
			l.insertAfter(m - 1, separated(v, {
				changelog: e,
				style: u,
				before: m,
				isLast: o
			})),
			...h.edits,
			...i
		];
	}
	let v = c.versions.length > 0, y = v || p !== void 0 ? void 0 : templateOf(l, {
		changelog: e,
		pending: c,
		added: g
	}), b = v ? l.replace(c.start, markedTo(e, c), _) : l.insertAfter(c.headingEnd, [
		...y?.lines ?? [],
		...endOf(u),
		..._,
		...blanksAfter(i, c.headingEnd) === 0 ? blank(u.afterHeading) : []
	]), x = p === void 0 || g.length === 0 ? addTo(l, {
		changelog: e,
		pending: c,
		groups: g,
		style: u,
		head: f,
		last: y?.last
	}) : [l.replace(p, p, linesOf(g, u, f))], S = y?.removals ?? [];
	return [
		b,
		...x,
		...removeSections(l, {
			changelog: e,
			sections: r,
			above: S
		}).removals
	];
}, placeholderIn = ({ lines: e, outline: t }, { headingEnd: n, end: r }) => {
	let [i, ...a] = Array.from({ length: r - n }, (e, t) => n + 1 + t).filter((e) => t.saysSomething(e));
	return i !== void 0 && /^[\s*+_-]*(?:nothing(?: changed)?(?: yet)?|no changes(?: yet)?)[\s.*_]*$/i.test(e[i - 1]) && a.length === 0 ? i : void 0;
}, markedTo = ({ lines: e }, { headingEnd: t, end: n }) => {
	let r = e.findIndex((e, n) => n >= t && e.trim() !== "");
	return r !== -1 && r < n && st(e[r]) ? r + 1 : t;
}, nothing$2 = (e) => [{
	title: void 0,
	items: [[`${e.marker}No changes.`]]
}], join = (e) => {
	let t = new Map();
	for (let { title: n, items: r } of e) {
		let e = n?.toLowerCase() ?? "";
		t.set(e, {
			title: t.get(e)?.title ?? n,
			items: [...t.get(e)?.items ?? [], ...r]
		});
	}
	return [...t.values()].toSorted((e, t) => Number(e.title !== void 0) - Number(t.title !== void 0));
}, endOf = ({ rule: e, betweenSections: t }) => e === void 0 ? blank(t) : [
	"",
	e,
	...blank(t)
], separated = (e, { changelog: t, style: n, before: r, ...i }) => {
	let { lines: a } = t, o = a.slice(0, r - 1).every((e) => e.trim() === ""), s = i.isLast || a.slice(r - 1).every((e) => e.trim() === "");
	return [
		...!o && (a[r - 2] ?? "").trim() !== "" ? blank(Math.max(1, s ? n.betweenSections : 1)) : [],
		...e,
		...s ? [] : t.sections.some(({ start: e }) => e === r) ? endOf(n) : blank((a[r - 1] ?? "").trim() === "" ? 0 : 1)
	];
}, readBack = (e, { entry: t, options: n, edits: r, before: i, passed: a }) => {
	let o = readChangelog(e, n.names, i.format), s = z(t.version), c = o.sections.find((e) => Le(e, s) && !e.isUnreleased);
	if (c === void 0 || !c.hasContent) return refused$1("the release would not be found in what is written");
	let l = i.sections.filter(({ isUnreleased: e, versions: t }) => !e && t.length > 0).length;
	return n.prereleases === "keep" && o.sections.length < l ? refused$1("a release that is there would not be found any more") : {
		kind: "inserted",
		text: e,
		edits: r,
		changelog: o,
		section: c,
		passed: a
	};
}, newChangelog = (e) => e === "rst" ? "Changelog\n=========\n\nAll notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n\nUnreleased\n----------\n" : "# Changelog\n\nAll notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n\n## Unreleased\n", Jn = _({
	code: "RA-WRITE-CHANGELOG",
	severity: "error",
	mender: "project"
}, ({ packages: e, file: t, why: n, isInConflict: r = !1 }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	file: t,
	message: `The release of ${C(e)} cannot be put into ${k(t)}: ${k(n)}`,
	hint: r ? "Solve the conflict, and take out git's marks" : "Fix that, or write the section of the release by hand, below a heading with its version: it is then kept"
})), changelogUnread = (e) => ({
	...Jn(e),
	hint: `Fix that, or set changelog = "{path}/${anotherThan(e.file)}" in the configuration, in place of what names this file, where something does`
}), anotherThan = (e) => /(?:^|\/)CHANGELOG\.md$/.test(e) ? "CHANGES.md" : "CHANGELOG.md", Yn = _({
	code: "RA-WRITE-SECTION-LACKS",
	severity: "notice",
	mender: "project"
}, ({ label: e, file: t, texts: n, tool: r }) => ({
	file: t,
	message: `The section of ${e} in ${k(t)} lacks changes of this checkout: ${C(n.map(k))}`,
	hint: r === void 0 ? "Add them by hand, or delete the section in a commit, and it is written anew; nothing to do where that is meant" : `Commit a fragment for each that users are to read of: ${r} tells no commits; nothing to do where that is meant`
})), Xn = _({
	code: "RA-WRITE-TEXT-LEFT",
	severity: "notice",
	mender: "project"
}, ({ file: e, line: t, heading: n, isBelow: r }) => ({
	file: e,
	...r ? {} : { line: t },
	message: `What stands under ${k(n)} in ${k(e)} goes into no section: ${r ? "a release stands above it" : "packages share the file, and it may be about any of them"}`,
	hint: "Once the sections are written, move each line into that of the release that it is about"
})), Zn = _({
	code: "RA-WRITE-NUMBER-PASSED",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, file: n, expected: r }) => ({
	package: e,
	file: n,
	message: `What ${k(n)} tells under ${r} becomes the section of ${e} ${t}`,
	...g((t) => `Where ${r} is meant, ask for it: ${h(t, `"${e}: ${r}"`)}${t("", "; what --write has written is to be undone before")}`)
})), namingOf = (e, { members: t }, n) => {
	let r = e.sections.filter(({ versions: e }) => e.length > 0), i = new Set(r.map(({ name: e }) => e)), a = n.some((e) => i.has(e)), o = t.find(({ path: e }) => e === ".");
	return {
		isNamed: a,
		isRootNamed: a && (!i.has(void 0) || o !== void 0 && i.has(o.name)),
		only: je(e)
	};
}, entriesOf = (e, { sharing: t, isNamed: n, isRootNamed: r, only: i }) => {
	if (t <= 1) return [{
		released: e,
		isNamed: !1
	}];
	let a = new Set(e.map(({ proposed: e }) => e)).size === 1, o = e.length === t || e.some(({ path: e }) => e === ".");
	if (a && o && !n) return [{
		released: e,
		isNamed: !1
	}];
	let s = e.find(({ name: e }) => e === i);
	return a && e.length === t && s !== void 0 ? [{
		released: [s, ...e.filter((e) => e !== s)],
		isNamed: !0
	}] : e.map((e) => ({
		released: [e],
		isNamed: r || e.path !== "."
	}));
}, untold = (e, t) => {
	let n = plainWords(t);
	return e.filter(({ references: e = [] }) => e.length > 0 && !e.some(({ text: e }) => t.includes(shown(e)))).filter(({ text: e }) => !n.includes(plainWords(e)));
}, shown = (e) => e.replace(/^([0-9a-f]{7})[0-9a-f]{33,}$/, "$1"), plainWords = (e) => e.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim(), writeChangelogs = (e, { changelogs: t, members: n, begins: r, ...i }) => {
	let a = i.workspace.members.map(({ name: e }) => e), o = {
		...i,
		plan: e,
		names: a,
		beginning: beginnings(a)
	}, has = (e) => r || t.get(e).kind !== "missing", s = e.packages.filter(({ name: e }) => has(e) && !o.isElsewhere(e)), c = Map.groupBy(s, ({ name: e }) => pathOf(t.get(e))), l = Map.groupBy(n, ({ name: e }) => pathOf(t.get(e))), u = [...c].map(([e, n]) => {
		let r = t.get(n[0].name), i = zt(r);
		return i === void 0 ? writeFile({
			path: e,
			file: r,
			sharing: l.get(e).length,
			releasing: n
		}, o) : refused(changelogUnread({
			packages: namesOf(n),
			file: e,
			why: i
		}));
	});
	return {
		sections: new Map(u.flatMap(({ sections: e }) => [...e])),
		findings: u.flatMap(({ findings: e }) => e)
	};
}, namesOf = (e) => e.map(({ name: e }) => e), refused = (e) => ({
	sections: new Map(),
	findings: [e]
}), beginnings = (e) => {
	let t = new Map();
	return (n) => {
		let r = t.get(n) ?? readChangelog(newChangelog(n), e, n);
		return t.set(n, r), r;
	};
}, writeFile = ({ path: e, file: t, sharing: n, releasing: r }, i) => {
	let { workspace: a, edited: o, prereleases: s, names: c } = i, l = changelogNow(e, t, i), u = [], d = namingOf(l, a, c), find = ({ name: t, proposed: n }) => findSection(l, {
		path: e,
		name: t,
		version: z(n)
	}), f = entriesOf(r, {
		sharing: n,
		...d
	});
	for (let { released: t, isNamed: r } of f.toReversed()) {
		let [d] = t, f = find(d), p = r ? a.members.find((e) => e.name === d.name).rawName : void 0, m = {
			...Ft(t, {
				...i,
				name: p
			}),
			isBare: n > 1 && p === void 0,
			isOfAll: t.length === n,
			...n > 1 && t.length === 1 ? {
				tag: d.tag,
				siblings: c.filter((e) => e !== d.name)
			} : {}
		};
		if (f !== void 0) {
			let t = untold(newsOf(m), f.block).map(({ text: e }) => e), n = `${d.name} ${d.proposed}`;
			t.length > 0 && u.push(Yn({
				label: n,
				file: e,
				texts: t
			}));
			let r = gt(l, m);
			r !== void 0 && (o.set(e, r), l = readChangelog(r, c, l.format));
			continue;
		}
		let h = insertRelease(l, m, {
			names: c,
			prereleases: s
		});
		if (h.kind === "refused") {
			let n = l.conflicts.length > 0;
			return refused(Jn({
				packages: namesOf(t),
				file: e,
				why: h.why,
				isInConflict: n
			}));
		}
		o.set(e, h.text), l = h.changelog, u.push(...passedBy(h, d, e));
	}
	let p = f.some(({ released: e }) => e.length < n), m = textUnderUnreleased(l, r);
	m !== void 0 && (p || m.isBelow) && u.push(Xn({
		file: e,
		...m
	}));
	let h = r.flatMap((e) => {
		let t = find(e);
		return t === void 0 ? [] : [[e.name, t]];
	});
	return {
		sections: new Map(h),
		findings: u
	};
}, passedBy = ({ passed: e }, { name: t, proposed: n }, r) => e === void 0 ? [] : [Zn({
	package: t,
	version: n,
	file: r,
	expected: e
})], textUnderUnreleased = ({ sections: e, outline: t, lines: n }, r) => {
	let i = r.flatMap(({ last: e, current: t }) => z(e ?? t ?? "") ?? []), a = Ge({ sections: e }), isComing = (e) => i.length === 0 || i.some((t) => M(z(e), t) > 0);
	for (let [r, { isUnreleased: i, isPlanned: o, versions: s, name: c, headingEnd: l, line: u, end: d }] of e.entries()) {
		let f = c !== void 0 && !a.has(u);
		if (!i || o || f || !s.every(isComing)) continue;
		let p = Math.min(d, (e[r + 1]?.start ?? 1e400) - 1);
		for (let i = l + 1; i <= p; i += 1) {
			if (!t.saysSomething(i)) continue;
			let a = e.slice(0, r).some((e) => !e.isUnreleased && e.versions.length > 0), o = U(n.slice(u - 1, l));
			return {
				line: i,
				isBelow: a,
				heading: o
			};
		}
	}
}, newsOf = ({ groups: e, isStopgap: t }) => t === !0 ? [] : e.flatMap(({ lines: e }) => e), changelogNow = (e, t, { workspace: n, edited: r, names: i, beginning: o }) => {
	let s = t.kind === "found" ? t.changelog : void 0, c = s?.format ?? (e.endsWith(".rst") ? "rst" : "markdown"), l = S(V(n), e), u = r.files.readText(l);
	if (u === void 0 && fe(r.files, l)) throw new f(a({ file: e }));
	return u === void 0 ? o(c) : s?.text === u ? s : readChangelog(u, i, c);
}, pathOf = (e) => e.kind === "missing" ? e.begun : e.file, findSection = (e, { path: t, name: n, version: r }) => {
	let i = ut(e, n).filter((e) => !e.isUnreleased && Le(e, r)), a = i.find((e) => e.name === n) ?? i[0];
	if (a === void 0) return;
	let { lines: o } = e;
	return {
		path: t,
		heading: U(o.slice(a.line - 1, a.headingEnd)),
		block: o.slice(a.line - 1, bodyOf(e, a).last).join("\n"),
		notes: Ze(e, a)
	};
}, renderersOf = (e, t, { members: n, apart: r }) => {
	let i = t.members.find(({ path: e }) => e === "."), a = Pe(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: i?.rawName ?? ""
	}), o = n.some(({ path: e }) => e === ".");
	return new Map(n.flatMap((n) => {
		let { name: i, path: s, tool: c, rawName: l } = n, u = s === "." ? a : Pe(e, t, {
			path: s,
			tool: c,
			rawName: l
		}), d = ofHome(u, a) ?? (o || r.has(i) ? void 0 : ofHome(a, a));
		return d === void 0 ? [] : [[i, d]];
	}));
}, ofHome = (e, t) => towncrier(e, t) ?? scriv(e), within = ({ path: e }, t) => O(e, t), towncrier = (e, t) => {
	let n = ht(e.tool, e.read), r = n ?? ht(t.tool, t.read);
	if (r === void 0) return;
	let i = mt(r, e).folders.map(({ folder: e }) => e);
	if (n === void 0 && !i.some((t) => e.list(t) !== void 0)) return;
	let a = t.read("towncrier.toml").kind === "text" ? "towncrier.toml" : "pyproject.toml";
	return {
		tool: "towncrier",
		home: e.path,
		config: n === void 0 ? a : void 0,
		changelog: within(e, K(r, "filename") ?? "NEWS.rst"),
		folders: i.map((t) => within(e, t)),
		imported: K(r, "name") === void 0 ? titled(K(r, "package")) : void 0,
		isVersionBare: isBare(r, n === void 0 ? t : e)
	};
}, titled = (e) => e?.toLowerCase().replaceAll(/(?<![a-z])[a-z]/g, (e) => e.toUpperCase()), isBare = (e, { read: t }) => {
	let n = K(e, "title_format") ?? "";
	if (n !== "") return /(?<![a-z])\{version\}/i.test(n);
	let r = K(e, "template");
	if (r === void 0) return !0;
	let i = t(r), a = i.kind === "text" ? [...i.text.matchAll(/(.?)\{\{-?\s*versiondata(?:\.|\[["'])version\b/gi)].map(([, e = ""]) => e) : [];
	return a.length > 0 && a.every((e) => !/[a-z]/i.test(e));
}, toldVersion = (e, { isVersionBare: t }, n) => {
	let r = n?.sections.find(({ versions: e, isUnreleased: t }) => e.length > 0 && !t);
	if (!t || r === void 0) return e;
	let i = U(n.lines.slice(r.line - 1, r.headingEnd));
	return /(?<![a-z])v\d/.test(i) ? `v${e}` : e;
}, scriv = (e) => {
	let t = rt(e, "");
	if (t !== void 0) return {
		tool: "scriv",
		home: e.path,
		config: void 0,
		changelog: within(e, ct(lt(e.tool, e.read) ?? {})),
		folders: [within(e, t.folder)],
		isVersionBare: !1
	};
}, changelogFolder = ({ changelog: e }) => {
	let t = e.search(/[{}$]/);
	return t === -1 ? E(e) ?? "." : e.slice(0, Math.max(0, e.lastIndexOf("/", t))) || ".";
}, takeChangesets = ({ packages: e }, { workspace: t, edited: n }) => {
	let r = new Set(e.map(({ name: e }) => e)), i = Oe(n.files, t), isReleased = (e) => e === "default" || r.has(qe(i, e)), a = e.flatMap(({ changes: e }) => e.filter(({ source: e }) => e === "fragment").map(({ id: e }) => e));
	for (let e of new Set(a.filter((e) => /(?:^|\/)\.changeset\/[^/]+$/.test(e)))) {
		let r = n.files.readText(S(V(t), e));
		if (r === void 0) continue;
		let i = (Ot(r)?.lines ?? []).map(({ name: e }) => e);
		n.set(e, i.every(isReleased) ? void 0 : withoutLines(r, isReleased));
	}
}, withoutLines = (e, t) => e.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (e, n, r) => `${n}${r.split(/(?<=\n)/).filter((e) => {
	let [, n] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(e) ?? [];
	return n === void 0 || !t(n);
}).join("")}`), renderInCopy = async (e, t, n) => {
	let { packages: r, renderers: i, edited: a } = e, o = [...Map.groupBy(r, ({ name: e }) => `${i.get(e).tool} ${i.get(e).home}`).values()].map((e) => ({
		all: e,
		renderer: i.get(e[0].name)
	})), s = o.flatMap(({ renderer: e }) => foldersOf(e)), isShared = (e) => s.indexOf(e) !== s.lastIndexOf(e), c = le(1), l = o.map((r) => {
		let work = () => renderHome(r, e, t, n);
		return foldersOf(r.renderer).some(isShared) ? c(work) : work();
	});
	await Promise.allSettled(l);
	let u = await Promise.all(l);
	for (let [e, t] of u.flatMap(({ changed: e }) => e)) a.set(e, t);
	return {
		sections: new Map(u.flatMap(({ sections: e }) => e)),
		findings: u.flatMap(({ findings: e }) => e)
	};
}, renderHome = async ({ all: e, renderer: t }, { copy: n, workspace: r }, { date: a }, { files: o, tools: s, config: c, signal: l }) => {
	let failed = (e) => ({
		changed: [],
		sections: [],
		findings: [e]
	}), whole = (e) => O(r.prefix, e) || ".", { tool: u, home: d } = t, f = e[0].proposed, p = e.map(({ name: e, proposed: t }) => `${e} ${t}`);
	if (e.some(({ proposed: e }) => e !== f)) return failed(pn({
		tool: u,
		home: whole(d),
		versions: p
	}));
	let m = textsOf(t, n, o), h = pinnedIn(o.readText(S(n.root, "uv.lock")), u), g = {
		...named$1(t, whole),
		pinned: h
	}, _ = changelogIn(m, w(t.changelog), e), v = toldVersion(f, t, _), y = S(V({
		root: n.root,
		prefix: r.prefix
	}), ".git"), b = await s.render({
		renderer: t,
		root: n.root,
		git: y,
		version: v,
		date: a,
		pinned: h,
		signal: l
	});
	if (b.kind !== "done") {
		let e = inCheckout(b.words, n, r), t = b.kind === "unreached" ? mn : fn, { mend: a } = b;
		return failed(b.kind === "full" ? i({ cause: k(e) }) : t({
			...g,
			words: e,
			mend: a
		}));
	}
	let x = textsOf(t, n, o), C = [...new Set([...m.keys(), ...x.keys()])].filter((e) => m.get(e) !== x.get(e)), T = C.filter((e) => x.get(e) !== void 0), E = e.flatMap(({ name: e }) => {
		let t = sectionIn(T, {
			name: e,
			version: f,
			whole,
			texts: x
		});
		return t === void 0 ? [] : [[e, t]];
	});
	return {
		changed: C.map((e) => [whole(e), x.get(e)]),
		sections: E,
		findings: [
			...untoldIn(E[0]?.[1], e, {
				tool: u,
				types: c.commitTypes
			}),
			...leftIn$1(w(t.changelog), {
				texts: x,
				all: e,
				whole
			}),
			...T.length === 0 ? [fn({
				...g,
				words: "it changed no file"
			})] : []
		]
	};
}, untoldIn = (e, t, { tool: n, types: r }) => {
	if (e === void 0) return [];
	let i = t.flatMap(({ changes: e }) => e.filter(({ source: e }) => e === "commit")).toSorted((e, t) => Number(t.breaking) - Number(e.breaking)), a = [...new Set(untold(St(i, r), e.block).map(({ text: e }) => e))], o = `${t[0].name} ${t[0].proposed}`;
	return a.length === 0 ? [] : [Yn({
		label: o,
		file: e.path,
		texts: a,
		tool: n
	})];
}, named$1 = ({ tool: e, home: t, config: n }, r) => ({
	tool: e,
	home: r(t),
	config: n === void 0 ? void 0 : r(n)
}), inCheckout = (e, { root: t }, n) => e.replaceAll(V({
	root: t,
	prefix: n.prefix
}), V(n)), foldersOf = (e) => [...new Set([changelogFolder(e), ...e.folders].map(w))], textsOf = (e, { root: t }, n) => new Map(foldersOf(e).flatMap((e) => (n.list(S(t, e)) ?? []).flatMap(({ name: r, kind: i }) => {
	let a = O(e, r), o = i === "file" ? textOf(S(t, a), n) : void 0;
	return o === void 0 ? [] : [[a, o]];
}))), textOf = (e, t) => {
	try {
		return t.readText(e);
	} catch (e) {
		if (e instanceof f) return;
		throw e;
	}
}, pinnedIn = (e, t) => {
	let n = ce(e ?? "");
	return (n.ok && Array.isArray(n.table.package) ? n.table.package : []).find((e) => se.accepts(e) && e.name === t && typeof e.version == "string")?.version;
}, leftIn$1 = (e, { texts: t, all: n, whole: r }) => {
	let i = changelogIn(t, e, n), a = i && textUnderUnreleased(i, n);
	return a?.isBelow === !0 ? [Xn({
		file: r(e),
		...a
	})] : [];
}, changelogIn = (e, t, n) => {
	let r = e.get(t), i = n.map(({ name: e }) => e);
	return r === void 0 ? void 0 : readChangelog(r, i, formatOf(t));
}, formatOf = (e) => e.endsWith(".md") ? "markdown" : "rst", sectionIn = (e, { name: t, version: n, whole: r, texts: i }) => {
	for (let a of e) {
		let e = i.get(a), o = readChangelog(e, [t], formatOf(a)), s = findSection(o, {
			path: r(a),
			name: t,
			version: z(n)
		});
		if (s !== void 0) return s;
		if (o.sections.length === 0) return {
			path: r(a),
			heading: "",
			block: e.trim(),
			notes: e.trim()
		};
	}
}, makeReleaseFiles = async ({ plan: e, survey: t, changelogs: r, files: i }, a, o) => {
	let { workspace: s } = t, { packages: c } = e;
	if (c.length === 0) return {
		changes: [],
		sections: new Map(),
		filesOf: () => [],
		findings: []
	};
	let l = V(s), u = cn(i, l), { versionFiles: d, prereleaseSections: f, date: p } = a, m = [...await dn(e, {
		workspace: s,
		edited: u,
		versionFiles: d,
		date: p
	})], h = u.changes(), g = Ke(s, r, xe(i, s)), _ = a.changes !== "commits" && a.changes !== "off", v = _ ? renderersOf(i, s, {
		members: t.members,
		apart: g
	}) : Qn, y = c.filter(({ name: e, changes: t }) => {
		let n = v.get(e);
		return n !== void 0 && (n.tool === "towncrier" || t.some(({ source: e }) => e === "fragment"));
	}), isElsewhere = (e) => y.some((t) => t.name === e), b = writeChangelogs(e, {
		workspace: s,
		members: t.members,
		edited: u,
		changelogs: r,
		begins: a.requireChangelog !== "false",
		prereleases: f,
		date: p,
		types: o.config.commitTypes,
		isElsewhere
	});
	m.push(...b.findings), _ && takeChangesets(e, {
		workspace: s,
		edited: u
	});
	let x = new Map(b.sections), S = s.hasLock && a.depth === "whole";
	if ((y.length > 0 || S) && !m.some(({ severity: e }) => e === "error")) try {
		var C = n();
		let e = C.a(await openCopy(t, a, o));
		if (y.length > 0) {
			let t = await renderInCopy({
				packages: y,
				renderers: v,
				copy: e,
				workspace: s,
				edited: u
			}, a, o);
			m.push(...t.findings);
			for (let [e, n] of t.sections) x.set(e, n);
		}
		S && h.length > 0 && m.push(...await un({
			copy: e,
			workspace: s,
			edited: u,
			versions: h
		}, o));
	} catch (e) {
		C.e = e;
	} finally {
		await C.d();
	}
	let w = u.changes(), T = a.depth === "told" && s.hasLock && h.length > 0 ? [O(s.prefix, "uv.lock")] : [];
	return {
		changes: w,
		sections: x,
		findings: m,
		filesOf: filesOf(w, {
			made: {
				plan: e,
				survey: t
			},
			sections: x,
			shared: T
		})
	};
}, Qn = new Map(), openCopy = async ({ workspace: e, past: t }, { run: n }, { copies: r, signal: i }) => await r.make({
	topLevel: t?.topLevel,
	root: e.root,
	members: e.members.map(({ path: e }) => e),
	into: (await n.scratch.folder("copy")).path,
	signal: i
}), filesOf = (e, { made: { plan: t, survey: n }, sections: r, shared: i }) => {
	let a = new Set(e.map(({ path: e }) => e)), o = new Map(t.packages.map(({ name: e, edits: t, changes: n }) => [e, [
		...t.map(({ file: e }) => e),
		...[r.get(e)?.path ?? []].flat(),
		...n.filter(({ source: e }) => e === "fragment").map(({ id: e }) => e)
	].filter((e) => a.has(e))])), s = new Set([...o.values()].flat()), c = [...e.map(({ path: e }) => e).filter((e) => !s.has(e)), ...i], { workspace: l } = n, inWorkspace = (e) => D(l.root, S(V(l), e)), u = c.map((e) => ({
		path: e,
		owner: et(inWorkspace(e), l)?.name
	})), restOf = (e) => u.filter(({ owner: t }) => t === void 0 || t === e || !o.has(t)).map(({ path: e }) => e);
	return (e) => [...new Set([...o.get(e) ?? [], ...restOf(e)])].toSorted();
}, short$1 = (e) => e.slice(0, 9), $n = _({
	code: "RA-CHANGE-RELEASE-AS-INVALID",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, commit: t, text: n }) => ({
	package: e,
	message: `Release-As of ${short$1(t)} is no version: ${n}`,
	...g((t) => `Choose it by ${h(t, `"${e}: VERSION"`)}, or by Release-As in a newer commit to it`)
})), er = _({
	code: "RA-CHANGE-RELEASE-AS-TWICE",
	severity: "notice",
	mender: "project"
}, ({ name: e, used: t, commit: n, others: r }) => ({
	package: e,
	message: `Release-As asks for several versions of ${e}: ${t} of ${short$1(n)} is the newest and counts, not ${r.join(", ")}`,
	...g((t) => `Nothing to do where that is right; else ${h(t, `"${e}: VERSION"`)}`)
})), tr = _({
	code: "RA-CHANGE-RELEASE-AS-SHARED",
	severity: "notice",
	mender: "project"
}, ({ commit: e, version: t, packages: n }) => ({
	message: `Release-As: ${t} of ${short$1(e)} counts for ${C(n)}, all of which it touches`,
	...g((e) => `Nothing to do where it is meant for all; else ${h(e, "\"NAME: patch\"")}, or minor, major, a version`)
})), nr = _({
	code: "RA-VERSION-NOTHING-READABLE",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e, commits: t, unread: n, since: r }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	message: `${unreadOf$1(t, n, r)}, so nothing is proposed for ${C(e)}`,
	...g((t) => {
		let n = e.slice(0, 3).map((e) => t(`"${e}: minor"`, `--bump "${e}: minor"`)), r = `${t(n.join(", "), n.join(" "))}${e.length > 3 ? " and so on" : ""}`;
		return `Say the size${t(", in lines of bump", "")}: ${r}; or write conventional commits or fragments`;
	})
})), unreadOf$1 = (e, t, n) => e === 1 ? `The one commit since ${n} could not be read` : t === e ? `None of the ${e} commits since ${n} could be read` : `Of the ${e} commits since ${n} ${t} could not be read, and ${e - t === 1 ? "the other releases" : "the others release"} nothing`, rr = _({
	code: "RA-VERSION-WAITS",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `${C(e.map(({ name: e, version: t }) => `${e} ${t}`))}: prepared and not released yet, so nothing is proposed`,
	...g((t) => `Nothing to do while it is being released; else publish it, or choose a later version: ${h(t, `"${e[0].name}: VERSION"`)}`)
})), ir = _({
	code: "RA-VERSION-CANNOT-WIDEN",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, version: n }) => ({
	package: e,
	message: `${e} requires ${t}, which cannot be widened for ${n}`,
	...g((e) => `Change the requirement by hand and commit that, or choose another version with ${e("bump", "--bump")}`)
})), ar = _({
	code: "RA-VERSION-DEPENDENT-LEFT-OUT",
	severity: "warning",
	mender: "usage"
}, ({ name: e, requirement: t, version: n, reason: r }) => ({
	package: e,
	message: `${e} requires ${t}, which does not admit ${n}, but it is left out: ${r}`,
	hint: `Release ${e} too. To leave it behind knowingly, set dependents: none, and write a specifier into its files that admits ${n}: check asks for one`
})), or = _({
	code: "RA-VERSION-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and does not reach back to the last release of ${C(e)}`,
	...g((e) => e("Set fetch-depth: 0 on actions/checkout", "Run git fetch --unshallow --tags"))
})), sr = _({
	code: "RA-VERSION-ALL-OF-HISTORY",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `All of history counts as new in ${C(e)}: no tag and no commit says where the last release was`,
	hint: "Fetch the tags, or set in the configuration tag-format to how they are written, or first-commit to the commit of the last release, with all its 40 digits"
})), cr = _({
	code: "RA-VERSION-PASSES-RELEASE",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `Released already, and by no tag of this commit's history: ${C(e.map(({ name: e, released: t, base: n }) => `${e} ${t} (changes count from ${n})`))}`,
	hint: "git pull --tags; where the tag of such a release is missing, make it on the commit that was released; where it was made on another branch, see that this one has what it brought"
})), lr = _({
	code: "RA-FRAGMENT-SMALLER-THAN-COMMIT",
	severity: "warning",
	mender: "project"
}, ({ name: e, fragment: t, bump: n, commit: r }) => ({
	package: e,
	file: t,
	message: `${short$1(r)} breaks something in ${e}, and the fragment that speaks for it asks for ${n}: ${t}`,
	...g((t) => `Give the fragment the type of a breaking change, or choose the size: ${m(t, e)}`)
})), ur = _({
	code: "RA-VERSION-SINCE-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ ref: e, from: t, isShallow: n }) => ({
	message: `${t} names no commit of this clone${n ? ", which is shallow" : ""}: ${e}`,
	...t === "first-commit" && !n ? { remedy: "commit" } : {},
	...n ? g(v) : { hint: `Correct ${t}${t === "since" ? " (of a branch a clone often has origin/NAME alone)" : ""}, or fetch the branch that has it: ${y} --tags` }
})), dr = _({
	code: "RA-VERSION-NO-HISTORY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no git checkout with a commit to read changes from",
	...g((e) => `${e("Check the repository out first, with actions/checkout and fetch-depth: 0", "Run it in a clone of the repository")}; or set ${T(e, "changes", "off")}, and ${e("bump as NAME: minor", "--bump \"NAME: minor\"")}`)
})), fr = {
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
}, bumpOfNews = (e, t) => t.get(e)?.bump ?? (Object.hasOwn(fr, e) ? fr[e] : "patch"), newsChanges = (e, t, n) => e.map((e) => {
	let r = t.get(e.path), i = e.packages.filter((e) => r?.packages.includes(e)), a = e.bump ?? bumpOfNews(e.type, n);
	return {
		source: "fragment",
		id: e.path,
		time: 0,
		pullRequest: e.pullRequest ?? r?.pullRequest ?? e.number,
		packages: e.packages.length > 1 && i.length > 0 ? i : e.packages,
		type: e.type,
		scope: void 0,
		breaking: a === "major",
		text: e.text.split("\n").map(o).join("\n"),
		note: "",
		bump: a
	};
}), combine = (e, t, { gathered: n, news: r }) => {
	let i = n.packages.get(e), a = r.filter(({ packages: t }) => t.includes(e));
	if (t === "commits") return {
		history: i,
		fragments: [],
		unread: [],
		doubts: []
	};
	if (t !== "both") {
		let e = {
			...i,
			changes: [],
			unread: 0,
			instead: t
		};
		return t === "fragments" ? {
			history: e,
			fragments: a,
			unread: [],
			doubts: []
		} : {
			history: {
				...e,
				releaseAs: []
			},
			fragments: [],
			unread: [],
			doubts: []
		};
	}
	let speakerFor = (e) => a.find(({ id: t, pullRequest: r }) => r !== void 0 && r === e.pullRequest || n.fragments.get(t)?.commit === e.id), o = i.changes.flatMap((e) => {
		let t = speakerFor(e);
		return t === void 0 ? [] : [{
			change: e,
			fragment: t
		}];
	}), s = new Set(o.map(({ change: e }) => e));
	return {
		history: {
			...i,
			changes: i.changes.filter((e) => !s.has(e))
		},
		fragments: a,
		unread: o.map(({ change: t, fragment: n }) => ({
			source: "commit",
			id: t.id,
			why: `${n.id} speaks for it: ${t.text}`,
			packages: [e]
		})),
		doubts: o.filter(({ change: e, fragment: t }) => e.breaking && t.bump !== "major").map(({ change: t, fragment: n }) => ({
			packages: [e],
			tell: () => lr({
				name: e,
				fragment: n.id,
				bump: n.bump,
				commit: t.id
			})
		}))
	};
}, pr = { kind: "nothing" }, refuse = (e) => ({
	kind: "refused",
	refusal: e
}), propose = (e) => {
	let { wish: t, base: n } = e;
	if (t.kind === "exact") return exact(t.version, e);
	if (n === void 0) return firstRelease(e);
	if (t.kind === "post") return unlessPrepared(nextPost(n, e.taken), e);
	let r = askedSize(e, n);
	if (r === void 0) return written(e, n) ?? pr;
	let i = J(n) && t.kind !== "size" ? unclearNumbers(n, e) : void 0;
	if (i !== void 0) return written(e, n) ?? refuse(i);
	let a = targetOf(e, {
		base: n,
		size: r
	}), o = phaseOf(e, n), s = o === void 0 ? found(a) : prerelease(e, a, o);
	return s.kind === "version" ? (r === "patch" ? writtenPost(e, n) : void 0) ?? asWritten(s.version, e) : s;
}, unlessPrepared = (e, { stated: t }) => t !== void 0 && M(t, e) === 0 ? {
	kind: "prepared",
	version: t
} : found(e), found = (e) => ({
	kind: "version",
	version: e
}), written = ({ stated: e }, t) => e !== void 0 && M(e, t) > 0 && isReleasable(e) ? {
	kind: "prepared",
	version: e
} : void 0, writtenPost = (e, t) => {
	let { stated: n, wish: r } = e;
	return n !== void 0 && n.post !== void 0 && isSameButPost(n, t) && (r.kind === "auto" || r.kind === "stable") ? written(e, t) : void 0;
}, asWritten = (e, { stated: t, base: n }) => t === void 0 || n === void 0 || M(t, n) <= 0 || M(t, e) < 0 ? found(e) : isReleasable(t) ? {
	kind: "prepared",
	version: t
} : found(developed(t)), isReleasable = ({ dev: e, local: t }) => e === void 0 && t.length === 0, firstRelease = ({ stated: e, wish: t, prerelease: n, taken: r }) => {
	if (e === void 0) return pr;
	let i = developed(e), a = t.kind === "phase" ? t.phase : n, o = t.kind === "size" ? X(i, t.size) : t.kind === "stable" ? q(i) : i, s = a !== void 0 && J(o) ? {
		...o,
		pre: {
			phase: a,
			number: 1n
		}
	} : o;
	return isTaken(s, r) ? refuse({
		why: "taken",
		version: s
	}) : {
		kind: "version",
		version: s
	};
}, developed = (e) => ({
	...e,
	dev: void 0,
	local: []
}), askedSize = ({ bump: e, wish: t }, n) => t.kind === "size" ? t.size : e === "none" ? t.kind === "phase" || t.kind === "stable" && !J(n) ? "patch" : void 0 : Y(e, n), mr = /^(\d{4})(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?$/, unclearNumbers = (e, { isByYear: t }) => {
	let [n = 0n] = e.release, r = BigInt(mr.exec(String(n))?.[1] ?? n);
	return t || r >= 1990n && r <= 2200n ? {
		why: "calendar",
		version: e
	} : e.release.length > 3 ? {
		why: "numbers",
		version: e
	} : void 0;
}, targetOf = (e, { base: t, size: n }) => {
	let { taken: r, stated: i } = e, a = i === void 0 ? r : [...r, i], o = isCounter(a) ? "major" : n, s = J(t) ? X(t, o) : begun(e, {
		base: t,
		size: o
	}), c = i !== void 0 && M(i, t) > 0 ? [q(i)] : [], l = latest$1([...c, inForm(s, a)]), u = r.filter((e) => ln(e, t, o) || ln(e, l, o)), d = latest$1(u.filter((e) => J(e) && M(e, l) >= 0)), f = d === void 0 ? l : inForm(X(d, o), a), p = latest$1(u.filter((e) => M(q(e), f) > 0));
	return p === void 0 ? f : q(p);
}, isCounter = (e) => new Set(e.map(({ release: [e] }) => e)).size > 1 && e.every(({ release: e }) => e.length === 1), inForm = (e, t) => {
	if (isCounter(t)) return {
		...e,
		release: e.release.slice(0, 1)
	};
	let isStart = ({ release: [, , e = 0n] }) => e === 0n, n = t.filter((e) => J(e) && isStart(e)), r = n.filter((e) => M(e, latest$1(n)) === 0);
	return r.length > 0 && r.every(({ release: e }) => e.length === 2) && isStart(e) ? {
		...e,
		release: e.release.slice(0, 2)
	} : e;
}, begun = ({ taken: e, wish: t, isByYear: n }, { base: r, size: i }) => {
	let a = q(r);
	if (unclearNumbers(a, { isByYear: n }) !== void 0) return a;
	let o = e.filter((e) => J(e) && e.epoch === r.epoch && M(e, r) < 0), s = latest$1(o);
	if (s !== void 0) {
		let e = X(s, t.kind === "size" ? i : Y(i, s));
		return M(e, a) > 0 ? e : a;
	}
	let [, c = 0n, l = 0n] = a.release, u = l === 0n ? c === 0n ? "major" : "minor" : "patch", d = [
		"patch",
		"minor",
		"major"
	];
	return d.indexOf(i) > d.indexOf(u) ? X(a, i) : a;
}, phaseOf = ({ wish: e, stated: t, prerelease: n }, r) => {
	if (e.kind === "stable") return;
	if (e.kind === "phase") return e.phase;
	let i = t !== void 0 && M(t, r) > 0;
	return n ?? r.pre?.phase ?? (i ? t.pre?.phase : void 0);
}, hr = [
	"a",
	"b",
	"rc"
], prerelease = ({ taken: e, base: t, stated: n, wish: r, prerelease: i }, a, o) => {
	let s = [...e, ...t === void 0 ? [] : [t]], c = latest$1(s.filter((e) => e.pre !== void 0 && M(q(e), a) === 0)), l = n?.pre?.phase === o && M(q(n), a) === 0 ? n.pre.number : 1n;
	if (c?.pre === void 0) return {
		kind: "version",
		version: {
			...a,
			pre: {
				phase: o,
				number: l
			}
		}
	};
	let u = r.kind === "phase" || i !== void 0, d = hr.indexOf(o) < hr.indexOf(c.pre.phase);
	if (d && u) return refuse({
		why: "back",
		version: c,
		phase: o
	});
	let f = d ? c.pre.phase : o, p = c.pre.phase === f ? c.pre.number + 1n : 1n;
	return {
		kind: "version",
		version: {
			...a,
			pre: {
				phase: f,
				number: p
			}
		}
	};
}, nextPost = (e, t) => {
	let n = latest$1([e, ...t].filter((t) => isSameButPost(t, e) && t.post !== void 0));
	return {
		...withoutPost(e),
		post: n?.post === void 0 ? 1n : n.post + 1n
	};
}, withoutPost = (e) => ({
	...e,
	post: void 0,
	dev: void 0,
	local: []
}), isSameButPost = (e, t) => M(withoutPost(e), withoutPost(t)) === 0, exact = (e, t) => {
	let { taken: n, base: r } = t;
	return e.local.length > 0 ? refuse({
		why: "local",
		version: e
	}) : isTaken(e, n) ? refuse({
		why: "taken",
		version: e
	}) : r !== void 0 && M(e, r) <= 0 ? refuse({
		why: "not greater",
		version: e,
		than: r
	}) : r === void 0 ? found(e) : unlessPrepared(e, t);
}, isTaken = (e, t) => t.some((t) => M(t, e) === 0), latest$1 = (e) => e.reduce((e, t) => e === void 0 || M(t, e) > 0 ? t : e, void 0), gr = _({
	code: "RA-VERSION-BUMP-NOT-KNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: e, nearest: t, isGroup: n }) => ({
	message: n ? `bump speaks of a group, and not in the form group:NAME: WORD: ${JSON.stringify(e)}` : `bump is neither a known word nor a version: ${JSON.stringify(e)}`,
	hint: t === void 0 ? `Give ${n ? "group:NAME: WORD, where WORD is " : ""}auto, major, minor, patch, stable, a, b, rc, post or a version${n ? "" : "; for one package NAME: WORD, for a group group:NAME: WORD"}` : `Did you mean ${t}?`
})), _r = _({
	code: "RA-VERSION-NUMBERS-UNCLEAR",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, why: n }) => ({
	package: e,
	message: `The next version of ${e} is not for a program to choose, for ${n === "calendar" ? "it looks like a calendar version" : "it has more than three numbers"}: ${t}`,
	...g((t) => `Say it: ${h(t, `"${e}: VERSION"`)}, or a commit to it with the footer Release-As: VERSION`)
})), vr = {
	a: "alpha",
	b: "beta",
	rc: "release candidate"
}, yr = _({
	code: "RA-VERSION-GOES-BACK",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, phase: n, isLasting: r }) => ({
	package: e,
	...r ? { input: "prerelease" } : {},
	message: `${e} has ${t} already, which is newer than every ${vr[n]} of it`,
	hint: "Ask by prerelease or bump for the same phase or a later one; bump stable asks for the final release"
})), br = "The release pull request", xr = _({
	code: "RA-VERSION-NOT-FREE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, why: n, from: r, wanted: i = "a greater version", areChangesClear: a = !0 }) => ({
	package: e,
	...r === "The release pull request" ? { remedy: "outside" } : {},
	message: `${r} asks for a version of ${e} that ${n}: ${t}`,
	...g((t) => r.startsWith("Release-As") ? `Choose another by ${h(t, `"${e}: patch"`)}, or minor, major, a version, or by Release-As in a newer commit to it` : r === "The release pull request" ? `Set ${i} in the pyproject.toml of ${e} on its branch` : `Ask for ${i}${a ? ", or for none and let the changes choose" : ""}`)
})), Sr = _({
	code: "RA-VERSION-BUMP-OF-NONE",
	severity: "notice",
	mender: "usage"
}, ({ packages: e, example: t, word: n }) => ({
	message: `bump: ${n} is of packages with a commit since their last release, and none is in ${C(e)}`,
	...g((e) => `To release one without a change: ${h(e, `"${t}: ${n}"`)}; all of them: ${T(e, "bump", n)}${e(" and force-unchanged: true", " --force-unchanged")}`)
})), isWaiting = ({ stated: e, base: t, isTold: n }) => e !== void 0 && (t === void 0 ? n : isAhead(e, t.version)), isAhead = (e, t) => {
	let n = z(e);
	return n.dev === void 0 && n.local.length === 0 && M(n, z(t)) > 0;
}, unfinishedRelease = (e) => {
	let t = latestOf(e), isOfLast = (e) => t !== void 0 && M(z(e), t) === 0;
	return e.some((e) => e.base !== void 0 && isWaiting(e) && isOfLast(e.stated)) ? t : void 0;
}, withSkippedReleases = (e) => {
	let t = [...new Set(e.flatMap(({ taken: e }) => e))].map((e) => z(e)), n = latestOf(e);
	return e.map((e) => {
		if (n === void 0 || e.base === void 0 || !isWaiting(e) || M(z(e.stated), n) !== 0) return e;
		let r = e.taken.map((e) => z(e)).toSorted(M), isBetween = (t) => M(t, r[0]) > 0 && M(t, z(e.base.version)) < 0;
		return t.filter((e) => isBetween(e) && r.every((t) => M(e, t) !== 0)).length >= 2 ? {
			...e,
			base: {
				...e.base,
				version: N(n)
			}
		} : e;
	});
}, latestOf = (e) => e.flatMap(({ base: e }) => e === void 0 ? [] : [z(e.version)]).toSorted(M).at(-1), decide = (e) => {
	let t = e.wish.kind === "auto" ? unfinishedRelease(e.candidates) : void 0;
	if (t !== void 0) return {
		proposal: {
			kind: "prepared",
			version: t
		},
		step: "exact",
		finding: void 0
	};
	let n = questionOf(e), r = propose(n), i = r.kind === "refused" ? explain(r.refusal, {
		name: whose(e.candidates, r.refusal),
		by: e.by,
		isLasting: e.wish.kind !== "phase",
		areChangesClear: n.base === void 0 || unclearNumbers(n.base, n) === void 0
	}) : void 0;
	return {
		proposal: r,
		step: stepOf(n, r),
		finding: i
	};
}, questionOf = ({ candidates: e, bump: t, wish: n, prerelease: r }) => {
	let all = (e) => e.flatMap((e) => e === void 0 ? [] : z(e) ?? []);
	return {
		base: latest(all(e.map(({ base: e }) => e?.version))),
		stated: latest(all(e.map(({ stated: e }) => e))),
		taken: all(e.flatMap(({ taken: e }) => e)),
		isByYear: e.some((e) => e.isByYear),
		bump: t,
		wish: n,
		prerelease: r
	};
}, latest = (e) => e.toSorted(M).at(-1), stepOf = ({ base: e, bump: t, wish: n }, r) => n.kind === "exact" ? "exact" : e === void 0 ? "first" : n.kind === "post" ? "post" : n.kind === "stable" && !J(e) ? "stable" : r.kind === "version" && r.version.pre !== void 0 ? r.version.pre.phase : n.kind === "size" ? n.size : t === "none" ? "patch" : Y(t, e), whose = (e, t) => {
	let n = N(t.why === "not greater" ? t.than : t.version), hasIt = ({ base: e, stated: t, taken: r }) => [
		e?.version,
		t,
		...r
	].some((e) => e !== void 0 && j(e) === n);
	return (e.find(hasIt) ?? e[0]).member.name;
}, explain = (e, { name: t, by: n, isLasting: r, areChangesClear: i }) => {
	let a = N(e.version), o = {
		name: t,
		version: a,
		from: n,
		areChangesClear: i
	};
	switch (e.why) {
		case "calendar":
		case "numbers": return _r({
			name: t,
			version: a,
			why: e.why
		});
		case "back": return yr({
			name: t,
			version: a,
			phase: e.phase,
			isLasting: r
		});
		case "taken": return xr({
			...o,
			why: "was used before"
		});
		case "local": return xr({
			...o,
			why: "is a local one, which indexes refuse",
			wanted: "one without what follows +"
		});
		case "not greater": return xr({
			...o,
			why: `is not newer than ${N(e.than)}`
		});
	}
}, doubtsLeft = (e, t) => {
	let n = t.candidates.filter(({ leftOut: e }) => e === void 0), r = new Set(n.filter((e) => isOpen(e, t)).map(({ member: e }) => e.name)), i = [...t.request.own].some(([e, { kind: t }]) => t !== "auto" && !r.has(e));
	return e.flatMap(({ packages: e, tell: t }) => {
		if (e.length === 0) return i || r.size === 0 ? [] : [t([])];
		let n = e.filter((e) => r.has(e));
		return n.length === 0 ? [] : [t(n)];
	});
}, isOpen = (e, { packages: t, request: n, prerelease: r }) => {
	let { member: i, base: a, stated: o } = e;
	if (a === void 0 || n.own.get(i.name)?.kind === "size") return !1;
	let s = t.find(({ name: e }) => e === i.name)?.proposed, { proposal: c } = decide({
		candidates: [e],
		bump: "major",
		wish: { kind: "auto" },
		prerelease: r,
		by: "bump"
	});
	if (c.kind !== "version" && c.kind !== "prepared") return s === void 0;
	let l = z(s ?? o ?? a.version);
	return M(q(l), q(c.version)) < 0;
}, withOnePlace = (e, t) => {
	let n = new Set(e.flatMap(({ members: e }) => e)), r = [...t].filter(([e, { isOfTag: t }]) => t !== !0 && !n.has(e)), i = [...Map.groupBy(r, ([, { place: e }]) => `${e.file}\0${e.line}`).values()].filter((e) => e.length > 1);
	return [...e, ...i.map((e) => {
		let t = e.map(([e]) => e), { file: n } = e[0][1].place;
		return {
			name: n,
			packages: t,
			members: t,
			versioning: "lockstep",
			isFile: !0
		};
	})];
}, Cr = [
	"none",
	"patch",
	"minor",
	"major"
], greater = (e, t) => Cr.indexOf(e) >= Cr.indexOf(t) ? e : t, greatest = (e) => [...e].reduce(greater, "none"), ownWish = (e, t, { request: n, forceUnchanged: r, isAsked: i, edited: a }) => {
	let { name: o } = e.member, s = greatest(t.map((e) => e.bump)), c = n.own.get(o), l = c ?? n.all, u = l.kind === "auto" ? readReleaseAs(o, e.history.releaseAs) : void 0;
	if (u !== void 0 && i) return {
		wish: l,
		bump: s,
		isMoved: !0,
		by: "bump",
		findings: []
	};
	if (u !== void 0) return {
		...u,
		bump: s,
		isMoved: !0
	};
	let d = e.history.commits > 0 || e.fragments.length > 0, f = isMovedBy(l, {
		candidate: e,
		isTouched: d,
		bump: s
	}) || c !== void 0 && c.kind !== "auto" || r;
	return {
		wish: l,
		bump: r && s === "none" && l.kind === "auto" ? "patch" : s,
		isMoved: f,
		by: a?.has(o) ? br : "bump",
		findings: []
	};
}, hangsOnCommits = (e, t) => {
	if (t.request.all.kind === "auto") return !1;
	let isMovedWith = (n) => ownWish({
		...e,
		history: {
			...e.history,
			commits: n
		}
	}, [], {
		...t,
		isAsked: !1
	}).isMoved;
	return isMovedWith(1) && !isMovedWith(0);
}, isMovedBy = ({ kind: e }, { candidate: t, isTouched: n, bump: r }) => {
	let { base: i } = t;
	if (i === void 0) return n;
	if (e === "auto") return r !== "none";
	let a = e === "stable" && !J(z(i.version));
	return e === "stable" ? a || r !== "none" : n;
}, readReleaseAs = (e, t) => {
	let [n] = t;
	if (n === void 0) return;
	let { text: r, commit: i } = n, a = `Release-As of ${i.slice(0, 9)}`, o = z(r);
	if (o === void 0) return {
		wish: { kind: "auto" },
		by: a,
		findings: [$n({
			name: e,
			commit: i,
			text: r
		})]
	};
	let isOther = (e) => {
		let t = z(e);
		return t === void 0 || M(t, o) !== 0;
	}, s = [...new Set(t.map((e) => e.text).filter(isOther))], c = s.length === 0 ? [] : [er({
		name: e,
		used: N(o),
		commit: i,
		others: s
	})];
	return {
		wish: {
			kind: "exact",
			version: o
		},
		by: a,
		releaseAs: n,
		findings: c
	};
}, parted = ({ candidates: e, plan: t, config: n, commits: r }) => {
	if (t.findings.some(({ severity: e }) => e === "error") || t.packages.length === 0 || xt(n)) return [];
	let i = e.filter(({ leftOut: e }) => e === void 0), a = i.flatMap(({ member: { name: e }, stated: t, base: n }) => {
		let i = r.get(n?.tag ?? ""), a = t === void 0 || t === n?.version;
		return i !== void 0 && a ? [{
			name: e,
			version: n.version,
			commit: i
		}] : [];
	}), o = new Map(a.map(({ name: e, version: t }) => [e, t])), s = Ct(i.map(({ member: { name: e } }) => ({
		name: e,
		version: o.get(e)
	})), {
		members: [...e.map(({ member: e }) => e.name), ...t.unchanged.map(({ name: e }) => e)],
		together: Dt(i.map(({ member: e }) => e), o),
		releasedAt: new Map(a.map(({ name: e, commit: t }) => [e, t]))
	}), c = new Map(t.packages.map((e) => [e.name, e.proposed]));
	return s.flatMap(({ name: e, packages: t }) => {
		let n = a.filter(({ name: e }) => t.some((t) => B(t, e))).map(({ name: e, version: t }) => ({
			name: e,
			version: c.get(e) ?? t
		}));
		return new Set(n.map(({ version: e }) => e)).size > 1 ? [Qt({
			versions: n,
			group: e,
			packages: t
		})] : [];
	});
}, plain = ({ epoch: e, release: t }) => ({
	epoch: e,
	release: t,
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
}), after = ({ epoch: e, release: t }) => plain({
	...plain({
		epoch: e,
		release: t
	}),
	release: [...t.slice(0, -1), t.at(-1) + 1n]
}), lowerOf = (e) => {
	if (e.operator === "===" || [
		"!=",
		"<",
		"<="
	].includes(e.operator)) return [];
	let { version: t, operator: n } = e;
	return t.epoch === 0n && t.release.every((e) => e === 0n) && n !== "==" ? [] : [{
		version: t.pre === void 0 ? {
			...t,
			dev: void 0
		} : t,
		isInclusive: n !== ">"
	}];
}, upperOf = (e) => {
	if (e.operator === "===") return [];
	let { version: t, operator: n } = e;
	switch (n) {
		case "<": return [{
			version: plain(t),
			isInclusive: !1
		}];
		case "<=": return [{
			version: t,
			isInclusive: !0
		}];
		case "~=": return [{
			version: after({
				...t,
				release: t.release.slice(0, -1)
			}),
			isInclusive: !1
		}];
		case "==": return [e.isPrefix ? {
			version: after(t),
			isInclusive: !1
		} : {
			version: t,
			isInclusive: !0
		}];
		default: return [];
	}
}, compareLower = (e, t) => e === void 0 || t === void 0 ? (e === void 0 ? 0 : 1) - (t === void 0 ? 0 : 1) : M(e.version, t.version) || Number(t.isInclusive) - Number(e.isInclusive), compareUpper = (e, t) => e === void 0 || t === void 0 ? (e === void 0) - +(t === void 0) : M(e.version, t.version) || Number(e.isInclusive) - Number(t.isInclusive), isExact = (e) => e.operator === "===" || e.operator === "==" && !e.isPrefix, boundsOf = (e) => ({
	lower: e.flatMap(lowerOf).toSorted(compareLower).at(-1),
	upper: e.flatMap(upperOf).toSorted(compareUpper)[0],
	isPinned: e.some(isExact)
}), isMajorApart = ({ version: e }, { version: t }) => e.epoch !== t.epoch || (e.release[0] ?? 0n) !== (t.release[0] ?? 0n), isOtherMajor = (e, t) => {
	let [{ lower: n }, { lower: r, isPinned: i }] = [boundsOf(e), boundsOf(t)];
	return !i && n !== void 0 && r !== void 0 && compareLower(n, r) < 0 && isMajorApart(n, r);
}, wantsPrerelease = (e) => e.some((e) => e.operator !== "===" && [
	"==",
	">=",
	">",
	"~="
].includes(e.operator) && I(e.version)), wr = /(===|==|!=|~=|<=|>=|<|>)(\s*)([^\s,]+)/g, widen = (e, t) => {
	let n = N(t), r = e.replaceAll(wr, (e, r, i, a) => {
		let o = R(e);
		if (o === void 0 || A(o, n)) return e;
		let s = raise(r, a, t);
		return s === void 0 ? e : `${r}${i}${s}`;
	}), i = R(r);
	return i !== void 0 && A(i, n) ? r : void 0;
}, raise = (e, t, n) => {
	let r = t.endsWith(".*"), i = z(r ? t.slice(0, -2) : t);
	if (i === void 0) return e === "===" ? N(n) : void 0;
	switch (e) {
		case "==": return r ? `${N(atLength(n, i.release.length))}.*` : N(n);
		case "===":
		case "<=": return N(n);
		case "~=": return N({
			...atLength(n, i.release.length),
			pre: n.pre,
			dev: n.dev
		});
		case "<": return N(above(i, n));
		default: return;
	}
}, atLength = ({ epoch: e, release: t }, n) => ({
	epoch: e,
	release: Array.from({ length: n }, (e, n) => t[n] ?? 0n),
	pre: void 0,
	post: void 0,
	dev: void 0,
	local: []
}), above = (e, t) => {
	let n = Math.max(0, e.release.findLastIndex((e) => e !== 0n)), r = e.release.map((e, r) => {
		let i = t.release[r] ?? 0n;
		return r < n ? i : r === n ? i + 1n : 0n;
	});
	return {
		...e,
		epoch: t.epoch,
		release: r
	};
}, finalMoves = (e, t) => new Map([...e].filter(([, { to: e }]) => isFinalText(e)).map(([e, { from: n, to: r }]) => [e, {
	from: lastFinal(t(e), n),
	to: r
}])), movesForFinal = (e, t, { moves: n, takenOf: r }) => {
	let i = new Set(e.requirements.filter(({ requirement: { name: e, specifier: t } }) => n.has(e) && isMeantForPrereleases(t, r(e))).map(({ requirement: e }) => e.name));
	return i.size === 0 ? t : new Map([...t, ...[...n].filter(([e]) => i.has(e))]);
}, isMeantForPrereleases = (e, t) => L(e) && !t.some((t) => isFinalText(t) && A(R(e) ?? [], t)), isFinalText = (e) => {
	let t = z(e);
	return t !== void 0 && J(t);
}, lastFinal = (e, t) => {
	if (isFinalText(t)) return t;
	let n = z(t), r = e.filter(isFinalText).map((e) => z(e)).filter((e) => M(e, n) < 0).toSorted(M).at(-1);
	return r === void 0 ? t : N(r);
}, leftBy = (e, t, { bounds: n, prefix: r }) => {
	let i = e.requirements.flatMap((r) => {
		let i = t.get(r.requirement.name);
		if (i === void 0 || r.requirement.name === e.name || r.kind === "group") return [];
		let a = publishedSpecifier(r, i, n);
		return a === void 0 || A(R(a) ?? [], i.to) ? [] : [{
			declared: r,
			move: i,
			specifier: a
		}];
	}), a = i.map(({ declared: e, move: t, specifier: n }) => ({
		package: e.requirement.name,
		from: t.from,
		to: t.to,
		specifier: n
	})), o = i.filter(({ declared: e }) => !an(e.requirement) && (Jt(e) || e.isOfFile)).map(({ declared: e, move: t }) => ({
		declared: e,
		move: t,
		to: Jt(e) ? widened(e, t.to) : void 0
	}));
	return {
		bump: i.some(({ declared: e, move: t, specifier: r }) => dropsUsers(r, publishedAfter(e, t, n))) ? "minor" : "patch",
		because: distinct(a),
		edits: distinct(o.flatMap(({ declared: t, to: n }) => n === void 0 ? [] : [editOf({
			prefix: r,
			member: e,
			declared: t,
			to: n
		})])),
		findings: o.flatMap(({ declared: t, move: n, to: r }) => r === void 0 ? [ir({
			name: e.name,
			requirement: t.requirement.text,
			version: `${t.requirement.name} ${n.to}`
		})] : [])
	};
}, publishedSpecifier = ({ requirement: e }, { from: t }, n) => {
	if (e.url === void 0) return an(e) ? Ut(n, z(t)) : e.specifier;
}, publishedAfter = ({ requirement: e }, { to: t }, n) => an(e) ? Ut(n, z(t)) : widen(e.specifier, z(t)), dropsUsers = (e, t) => t !== void 0 && isOtherMajor(R(e) ?? [], R(t) ?? []), widened = ({ requirement: e }, t) => {
	let { text: n, specifier: r, spans: i } = e, a = widen(r, z(t)), o = i.specifier;
	if (a === void 0 || o === void 0) return;
	let s = n.slice(o.start, o.end).replace(r, () => a);
	return `${n.slice(0, o.start)}${s}${n.slice(o.end)}`;
}, editOf = ({ prefix: e, member: t, declared: n, to: r }) => ({
	kind: "requirement",
	package: t.name,
	file: Yt({ prefix: e }, t, []).file,
	table: n.table,
	from: n.requirement.text,
	to: r
}), distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], leftBehind$1 = (e, t, n) => {
	let r = finalMoves(t, () => []), i = new Map(e.map((e) => [e.member.name, e.taken])), takenOf = (e) => i.get(e) ?? [];
	return e.flatMap(({ member: e, leftOut: i, base: a }) => {
		if (i === void 0 || a === void 0) return [];
		let o = isFinalText(a.version) ? movesForFinal(e, r, {
			moves: t,
			takenOf
		}) : t;
		return leftBy(e, o, n).because.map(({ package: t, to: n, specifier: r }) => ar({
			name: e.name,
			requirement: `${t}${r}`,
			version: `${t} ${n}`,
			reason: i
		}));
	});
}, circlesApart = (e, t, n) => {
	let r = new Map(e.map(({ member: e }) => [e.name, withoutExtras(e)]));
	return e.filter(({ member: e, base: n, leftOut: r }) => n !== void 0 && r === void 0 && !t.has(e.name)).flatMap(({ member: { name: e }, base: i }) => leftBy(r.get(e), t, n).because.filter((t) => isReached(e, t.package, r)).map(({ package: t, to: n, specifier: r }) => Zt({
		name: t,
		version: n,
		requires: e,
		stays: i.version,
		specifier: r,
		word: bumpLike(z(n))
	})));
}, bumpLike = ({ pre: e, dev: t }) => e?.phase ?? (t === void 0 ? "patch" : "a"), withoutExtras = (e) => ({
	...e,
	requirements: e.requirements.filter(({ kind: e }) => e === "runtime")
}), isReached = (e, t, n) => {
	let r = new Set([t]);
	for (let e of r) for (let { requirement: t } of n.get(e)?.requirements ?? []) r.add(t.name);
	return r.has(e);
}, finalsOnPrereleases = (e, { packages: t, moves: n }, r) => {
	let i = new Map(e.map((e) => [e.member.name, e]));
	return t.filter(({ proposed: e }) => isFinalText(e)).flatMap(({ name: e, proposed: t }) => i.get(e).member.requirements.flatMap(({ requirement: a, kind: o }) => {
		let s = i.get(a.name);
		if (s === void 0 || a.name === e || o === "group") return [];
		let c = n.get(a.name)?.to ?? s.base?.version;
		if (c === void 0 || isFinalText(c)) return [];
		let l = requiredBeside(a, {
			coming: c,
			sibling: s
		}, r);
		return l === void 0 ? [] : [Gt({
			name: e,
			version: t,
			...l
		})];
	}));
}, requiredBeside = (e, { coming: t, sibling: n }, { bounds: r }) => {
	let { name: i, specifier: a, url: o } = e, s = z(t), c = an(e) ? Ut(r, s) : a;
	if (o === void 0 && c !== "") {
		if (!isMeantForPrereleases(c, n.taken)) {
			if (!A(R(c) ?? [], t)) return {
				requirement: `${i}${c}`,
				passed: `${i} ${t}`
			};
			if (!L(c)) return;
		}
		return n.taken.some(isFinalText) ? {
			requirement: `${i}${widen(c, s) ?? c}`,
			passed: void 0
		} : void 0;
	}
}, groupsApart = (e, t, n) => e.flatMap(({ name: e, versioning: r, members: i, isFile: a }) => {
	let o = n.filter(({ name: e }) => i.includes(e)), s = t.flatMap(({ member: { name: e }, stated: t, base: n, leftOut: r }) => {
		let a = t ?? n?.version;
		return r !== void 0 && a !== void 0 && a !== o[0]?.proposed && i.includes(e) ? [{
			name: e,
			version: a,
			leftOut: r
		}] : [];
	});
	if (r !== "lockstep" || o.length === 0 || s.length === 0) return [];
	let c = [...o.map(({ name: e, proposed: t }) => ({
		name: e,
		version: t
	})), ...s], { name: l, leftOut: u } = s[0];
	return [qt({
		group: e,
		isFile: a,
		versions: c,
		left: {
			name: l,
			why: u
		}
	})];
}), releasesPassedBy = (e) => {
	let t = e.flatMap(({ candidate: { member: e, base: t, taken: n }, proposal: r }) => {
		if (t === void 0 || r.kind !== "version") return [];
		let isBetween = (e) => M(e, z(t.version)) > 0 && M(e, r.version) < 0, [i] = n.map((e) => z(e)).filter((e) => !I(e) && isBetween(e)).toSorted((e, t) => M(t, e));
		return i === void 0 ? [] : [{
			name: e.name,
			released: N(i),
			base: t.version
		}];
	});
	return t.length === 0 ? [] : [cr({ packages: t })];
}, preparedPassed = (e) => {
	let t = e.flatMap(({ candidate: e, proposal: t }) => {
		let { member: n, stated: r, isTold: i, base: a } = e;
		return !i || a === void 0 || !isWaiting(e) || t.kind !== "version" || M(q(z(r)), q(t.version)) === 0 ? [] : [{
			name: n.name,
			prepared: r,
			proposed: N(t.version)
		}];
	});
	return t.length === 0 ? [] : [$t({ packages: t })];
}, Tr = [
	"auto",
	"major",
	"minor",
	"patch",
	"stable",
	"a",
	"b",
	"rc",
	"post"
], wordOf = (e) => {
	switch (e.kind) {
		case "size": return e.size;
		case "phase": return e.phase;
		case "exact": return N(e.version);
		default: return e.kind;
	}
}, waiting = (e) => {
	let t = e.filter((e) => e.leftOut === void 0 && isWaiting(e)).map(({ member: { name: e }, stated: t }) => ({
		name: e,
		version: t
	}));
	return t.length === 0 ? [] : [rr({ packages: t })];
}, withoutFirst = (e) => {
	let t = e.filter(({ proposal: e, candidate: { base: t, isOfTag: n, isTagUnread: r, taken: i } }) => {
		let a = t === void 0 && i.length === 0 && !r;
		return e.kind === "nothing" && n && a;
	}).map(({ candidate: e }) => e.member.name);
	return t.length === 0 ? [] : [Kt({ packages: t })];
}, withoutChange = (e, t) => {
	let n = e.filter((e) => e.leftOut === void 0 && !isWaiting(e)).filter((e) => e.history.commits === 0 && hangsOnCommits(e, t)), r = n.map(({ member: e }) => e.name);
	if (r.length === 0) return [];
	let i = t.request.all.kind === "phase" ? n.find(isOnPrereleases) : void 0;
	return [Sr({
		packages: r,
		example: i?.member.name ?? r[0],
		word: wordOf(t.request.all)
	})];
}, isOnPrereleases = ({ base: e }) => e !== void 0 && !J(z(e.version)), sharedReleaseAs = (e, t) => {
	let n = [...e].flatMap(([e, { isMoved: t, releaseAs: n }]) => t && n !== void 0 ? [{
		name: e,
		...n
	}] : []);
	return [...Map.groupBy(n, ({ commit: e }) => e)].filter(([, e]) => new Set(e.map(({ name: e }) => t.get(e)?.unit)).size > 1).map(([e, t]) => tr({
		commit: e,
		version: t[0].text,
		packages: t.map(({ name: e }) => e)
	}));
}, unreadable = (e) => {
	let t = e.filter((e) => e.leftOut === void 0 && !isWaiting(e)).filter(({ history: e }) => e.unread * 2 > e.commits);
	return [...Map.groupBy(t, ({ history: e, since: t }) => `${e.commits} ${e.unread} ${t}`).values()].map((e) => nr({
		packages: e.map(({ member: e }) => e.name),
		commits: e[0].history.commits,
		unread: e[0].history.unread,
		since: e[0].since
	}));
}, unitsOf = (e, t) => {
	let n = e.filter(({ leftOut: e }) => e === void 0).toSorted(byName$1), r = new Map(t.flatMap((e) => e.members.map((t) => [t, e])));
	return [...Map.groupBy(n, ({ member: e }) => r.get(e.name)?.name ?? `\0${e.name}`).values()].map((e) => ({
		group: r.get(e[0].member.name),
		candidates: e
	}));
}, byName$1 = (e, t) => e.member.name < t.member.name ? -1 : 1, moversOf = ({ group: e, candidates: t }, n) => {
	let r = t.filter(({ member: e }) => n(e.name));
	return r.length > 0 && e?.versioning === "lockstep" ? t : r;
}, settleMoves = (e) => {
	let t = new Map();
	for (;;) {
		let n = decideAll(e, t), r = movesOf(n), i = leftByAll(e, r, {
			decided: n,
			pulled: t
		});
		if ([...i].every(([e, { bump: r }]) => n.has(e) && (r === "patch" || t.get(e)?.bump === r))) return new Map([...n].map(([e, t]) => [e, {
			...t,
			left: i.get(e) ?? Er
		}]));
		t = new Map([...t, ...[...i].map(([e, n]) => [e, asFar(n, t.get(e))])]);
	}
}, asFar = (e, t) => t?.bump === "minor" ? {
	...e,
	bump: "minor"
} : e, Er = {
	bump: "patch",
	because: [],
	edits: [],
	findings: []
}, decideAll = (e, t) => new Map(e.units.flatMap((n) => decideUnit(e, n, (e) => t.get(e)?.bump))), decideUnit = ({ own: e, prerelease: t }, n, r) => {
	let i = moversOf(n, (t) => e.get(t).isMoved || r(t) !== void 0);
	if (i.length === 0) return [];
	let a = i.map(({ member: t }) => e.get(t.name)), o = strongest(a.filter(({ isMoved: e }) => e)), s = decide({
		candidates: n.candidates,
		bump: greatest([...a.map(({ bump: e }) => e), ...i.map(({ member: e }) => r(e.name) ?? "none")]),
		wish: o?.wish ?? { kind: "auto" },
		by: o?.by ?? "bump",
		prerelease: t
	});
	return i.map((e) => [e.member.name, {
		...s,
		candidate: e,
		unit: n
	}]);
}, strongest = (e) => {
	let t = e.flatMap((e) => e.wish.kind === "exact" ? [{
		each: e,
		version: e.wish.version
	}] : []).toSorted((e, t) => M(t.version, e.version)), n = greatest(e.flatMap(({ wish: e }) => e.kind === "size" ? [e.size] : [])), r = e.find(({ wish: e }) => e.kind !== "auto"), i = e.find(({ wish: e }) => e.kind === "size" && e.size === n);
	return t[0]?.each ?? (r?.wish.kind === "size" ? i : r) ?? e[0];
}, movesOf = (e) => new Map([...e].flatMap(([e, { candidate: t, proposal: n }]) => moveOf(e, t, n))), moveOf = (e, { base: t, stated: n }, r) => {
	if (r.kind !== "version" && r.kind !== "prepared") return [];
	let i = N(r.version);
	return [[e, {
		from: t?.version ?? n ?? i,
		to: i
	}]];
}, hasUsers = (e) => e.base !== void 0 || isWaiting(e), leftByAll = (e, t, { decided: n, pulled: r }) => {
	let i = new Map(e.units.flatMap(({ candidates: e }) => e.map((e) => [e.member.name, e.taken]))), takenOf = (e) => i.get(e), a = finalMoves(t, takenOf), o = [...t.values()].some(({ from: e, to: t }) => !isFinalText(e) || !isFinalText(t)), becomesFinal = (t, n) => {
		let i = new Map(decideUnit(e, t, (e) => r.get(e)?.bump ?? (e === n ? "patch" : void 0))).get(n).proposal;
		return (i.kind === "version" || i.kind === "prepared") && isFinalText(N(i.version));
	};
	return new Map(e.units.flatMap((r) => r.candidates.filter((t) => hasUsers(t) && e.dependents !== "none" || n.has(t.member.name)).map(({ member: n }) => {
		let i = o && becomesFinal(r, n.name) ? movesForFinal(n, a, {
			moves: t,
			takenOf
		}) : t;
		return [n.name, leftBy(n, i, e)];
	}).filter(([, { because: e }]) => e.length > 0)));
}, Dr = [
	["major", "breaking"],
	["minor", "minor"],
	["patch", "patch"]
], reasonFor = ({ step: e, proposal: t, left: n, unit: r, candidate: i }, a, { by: o, wish: s, bump: c, isMoved: l }) => {
	let { base: u, isTagUnread: d, since: f } = i;
	if (e === "first") return d && t.kind === "version" ? `no release before ${N(t.version)} is known` : "the first release";
	if (e === "exact" && s.kind === "exact") return `${o} asks for it`;
	if (e === "stable" && u !== void 0) return `the final release after ${u.version}`;
	let p = Dr.map(([e, t]) => ({
		word: t,
		count: a.filter(({ bump: t }) => t === e).length
	})).filter(({ count: e }) => e > 0), m = p.length > 0 ? `${countsInWords(p)} since ${f}` : void 0, h = [
		"size",
		"phase",
		"post"
	].includes(s.kind), g = s.kind === "size" && c !== "none" && u !== void 0 && Y(c, z(u.version)) === s.size;
	if (l && h && !g) return `bump asks for ${wordOf(s)}${m === void 0 ? "" : `, with ${m}`}`;
	let _ = sharedVersion(r), v = _ !== void 0 && isBeyond$1(t, u, c);
	return m === void 0 ? n.because.length > 0 ? leftIn(n) : _ ?? "it is asked for" : v ? `${m}, and ${_}` : m;
}, sharedVersion = ({ group: e, candidates: t }) => e === void 0 || t.length < 2 ? void 0 : e.isFile ? `${e.name} has one version for all` : `the group ${e.name} has one version`, isBeyond$1 = (e, t, n) => {
	if (e.kind !== "version" || t === void 0 || n === "none") return !1;
	let r = z(t.version);
	return !ln(e.version, r, Y(n, r));
}, writtenBefore = ({ candidate: { stated: e, lacksSection: t }, left: n }) => t ? `its files say ${e}, which no changelog has as released` : `its files say ${e}; ${leftIn(n)}`, leftIn = ({ because: [e] }) => `it ${leftBehind(e)}`, leftBehind = ({ package: e, specifier: t }) => `requires ${e}${t}, which the new ${e} does not fit`, countsInWords = (e) => {
	let t = e.map(({ word: e, count: t }) => `${t} ${e}`), n = t.pop();
	return `${t.length === 0 ? n : `${t.join(", ")} and ${n}`} change${e.at(-1).count === 1 ? "" : "s"}`;
}, Or = "its next version is not clear", whyUnchanged = ({ leftOut: e, since: t, history: n, base: r, stated: i, isTold: a, isOfTag: o, taken: s }, { moved: c, spared: l }) => {
	if (e !== void 0) return e;
	if (c?.proposal.kind === "prepared" && r?.version === N(c.proposal.version)) return `of the group ${c.unit.group.name} others are not released as ${r.version} yet`;
	if (c?.proposal.kind === "prepared") return `${N(c.proposal.version)} is prepared, and not released yet`;
	if (c?.proposal.kind === "refused") return Or;
	if (isWaiting({
		stated: i,
		base: r,
		isTold: a
	})) return `${i} is prepared, and not released yet`;
	if (c?.proposal.kind === "nothing" && r === void 0) return o ? `its version is a tag's, and ${s.length === 0 ? "there is none yet" : "this commit's history has none of its own"}` : "its version could not be read, and no release of it is known";
	let [u] = l;
	return u === void 0 ? ofCommits(n, t) : `it requires ${u}, but no final release is made for a pre-release`;
}, ofCommits = ({ commits: e, unread: t, instead: n }, r) => {
	if (e === 0) return `nothing since ${r}`;
	let i = `${e === 1 ? "one commit" : `${e} commits`} since ${r}`;
	if (n !== void 0) return `${i}, not read: changes is ${n}`;
	if (t === e) return `${i}, ${e === 1 ? "which could not" : "none of which could"} be read`;
	if (t === 0) return `${i}, ${e === 1 ? "which releases nothing" : "none of which releases anything"}`;
	let a = e - t === 1 ? "the other releases" : "the others release";
	return `${i}, of which ${t === 1 ? "one" : t} could not be read; ${a} nothing`;
}, planRelease = (e) => {
	let t = e.candidates.toSorted((e, t) => e.member.name < t.member.name ? -1 : 1), n = unitsOf(t, e.groups).flatMap(({ group: e, candidates: t }) => e?.versioning === "lockstep" ? withSkippedReleases(t) : []), r = t.map((e) => n.find(({ member: t }) => t === e.member) ?? e), i = new Map(r.map((e) => [e.member.name, changesOf$1(e)])), a = unitsOf(r, e.groups), o = wordedIn(a, e.request), s = new Map(r.map((t) => [t.member.name, wishOf(t, i.get(t.member.name), {
		...e,
		worded: o
	})])), c = settleMoves({
		...e,
		units: a,
		own: s
	}), l = e.nameTags(versionsAfter(r, c)), u = [...c].flatMap(([e, t]) => planned(t, {
		changes: i.get(e),
		own: s.get(e),
		nameTag: l
	})), d = new Set(u.map(({ name: e }) => e)), f = r.filter(({ member: e }) => !d.has(e.name)), p = movesOf(c);
	return {
		packages: u.toSorted(byName),
		unchanged: [...f.map((t) => unchanged(t, {
			moved: c.get(t.member.name),
			own: s.get(t.member.name),
			spared: e.dependents === "none" ? [] : sparedOf(t, p, e)
		})), ...e.unreleasable].toSorted(byName),
		unread: e.unread.toSorted((e, t) => key(e) < key(t) ? -1 : 1),
		findings: sorted([
			...[...s.values()].flatMap(({ findings: e }) => e),
			...new Set([...c.values()].flatMap(({ finding: e }) => e ?? [])),
			...[...c.values()].flatMap(({ left: e }) => e.findings),
			...e.since === void 0 ? releasesPassedBy([...c.values()]) : [],
			...preparedPassed([...c.values()]),
			...waiting(f),
			...withoutFirst([...c.values()]),
			...[...c.values()].every(({ proposal: e }) => e.kind === "prepared") ? withoutChange(f, e) : [],
			...sharedReleaseAs(s, c),
			...unreadable(f.filter(({ member: e }) => !c.has(e.name))),
			...groupsApart(e.groups, r, u),
			...e.dependents === "none" ? [] : leftBehind$1(r, p, e),
			...circlesApart(r, p, e),
			...finalsOnPrereleases(r, {
				packages: u,
				moves: p
			}, e)
		])
	};
}, byName = (e, t) => e.name < t.name ? -1 : 1, key = ({ source: e, id: t, why: n }) => `${e} ${t} ${n}`, changesOf$1 = ({ history: e, fragments: t }) => {
	let n = {
		major: 0,
		minor: 1,
		patch: 2,
		none: 3
	}, text = ({ id: e, type: t, text: n }) => `${e} ${t} ${n}`;
	return [...t, ...e.changes].toSorted((e, t) => n[e.bump] - n[t.bump] || e.time - t.time || (text(e) < text(t) ? -1 : 1));
}, isBlocked = ({ findings: e }) => e.some(({ severity: e }) => e === "error"), wordedIn = (e, { own: t }) => {
	let n = e.map(({ candidates: e }) => e.map(({ member: e }) => e.name));
	return new Set(n.filter((e) => e.some((e) => (t.get(e)?.kind ?? "auto") !== "auto")).flat());
}, wishOf = (e, t, n) => {
	let r = ownWish(e, t, {
		...n,
		isAsked: n.worded.has(e.member.name)
	});
	if (e.leftOut !== void 0) return {
		...r,
		isMoved: !1,
		findings: []
	};
	let i = e.base === void 0 && e.isTold && n.request.own.get(e.member.name) === void 0;
	return isBlocked(r) || i ? {
		...r,
		isMoved: !1
	} : r.isMoved || !isWaiting(e) ? r : {
		...r,
		wish: { kind: "auto" },
		bump: "none",
		isMoved: !0
	};
}, versionsAfter = (e, t) => new Map(e.flatMap(({ member: { name: e }, stated: n, base: r }) => {
	let i = t.get(e)?.proposal, a = i?.kind === "version" || i?.kind === "prepared" ? N(i.version) : n ?? r?.version;
	return a === void 0 ? [] : [[e, a]];
})), planned = (e, { changes: t, own: n, nameTag: r }) => {
	let { candidate: i, proposal: a, step: o, left: s } = e;
	if (a.kind !== "version" && a.kind !== "prepared") return [];
	let { member: c, stated: l, base: u, versionFile: d, lacksSection: f } = i, p = N(a.version), m = a.kind === "prepared" && l === p;
	if (m && (u?.version === p || !f && s.edits.length === 0)) return [];
	let h = l === void 0 || d === void 0 || l === p ? [] : [{
		kind: "version",
		package: c.name,
		file: d,
		from: l,
		to: p
	}];
	return [{
		name: c.name,
		path: c.path,
		current: l ?? u?.version,
		last: u?.version,
		proposed: p,
		bump: m ? "exact" : o,
		reason: m ? writtenBefore(e) : reasonFor(e, t, n),
		tag: r({
			name: c.name,
			version: p
		}),
		changes: t,
		becauseOf: s.because,
		edits: [...h, ...s.edits],
		installers: []
	}];
}, unchanged = (e, { moved: t, own: n, spared: r }) => ({
	name: e.member.name,
	version: e.stated ?? e.base?.version,
	reason: isBlocked(n) ? Or : whyUnchanged(e, {
		moved: t,
		spared: r
	})
}), sparedOf = ({ member: e, base: t }, n, r) => {
	if (t === void 0) return [];
	let i = new Map([...n].filter(([, { to: e }]) => !isFinalText(e)));
	return leftBy(e, i, r).because.map(({ package: e, to: t, specifier: n }) => `${e}${n}, which ${e} ${t} does not fit`);
}, sorted = (e) => re(e).toSorted((e, t) => `${e.code} ${e.package ?? ""} ${e.message}` < `${t.code} ${t.package ?? ""} ${t.message}` ? -1 : 1), readBumps = (e, t) => {
	let n = new Map(), r = new Map(), i = e.filter((e) => !isForeign(e, t)), a = i.filter((e) => isHalfGroup(e, t)), o = a.map((e) => gr({
		word: e,
		nearest: void 0,
		isGroup: !0
	})), s = { kind: "auto" };
	for (let e of i.filter((e) => !a.includes(e))) {
		let { group: i, name: a, word: c = e } = kr.exec(e)?.groups ?? {}, l = readWish(c.trim()), u = meantBy({
			group: i,
			name: a
		}, t);
		if (l === void 0 && o.push(wrongWord({
			name: a,
			word: c
		}, t)), u === void 0) s = l ?? s;
		else if ("code" in u) o.push(u);
		else for (let e of u) (i === void 0 ? n : r).set(e, l ?? s);
	}
	return {
		request: {
			all: s,
			own: new Map([...r, ...n])
		},
		findings: o
	};
}, isTheirs = (e, { edited: t }) => e !== void 0 && t?.has(l(e)) === !0, isForeign = (e, t) => {
	let n = kr.exec(e)?.groups?.name;
	return isTheirs(n, t) && "code" in named(n, t);
}, wrongWord = ({ name: e, word: t }, n) => isTheirs(e, n) ? xr({
	name: e,
	version: t,
	why: "is none by PEP 440",
	from: br,
	wanted: "a version by PEP 440"
}) : gr({
	word: t,
	nearest: c(t, Tr),
	isGroup: !1
}), kr = /^(?:group:\s*(?<group>[^:]*[^:\s])|(?<name>[A-Za-z0-9][\w.-]*))\s*:\s*(?<word>\S.*)$/, isHalfGroup = (e, { members: t }) => kr.exec(e)?.groups?.name === "group" && !t.includes("group"), meantBy = ({ group: e, name: t }, n) => e === void 0 ? t === void 0 ? void 0 : named(t, n) : inGroup(e, n), named = (e, { members: t, others: n = [] }) => {
	let r = l(e);
	if (t.includes(r)) return [r];
	let i = n.find((e) => e.name === r);
	return i === void 0 ? me({
		input: "bump",
		pattern: e,
		nearest: c(r, t)
	}) : pe({
		input: "bump",
		name: r,
		reason: i.reason,
		remedy: "call"
	});
}, inGroup = (e, t) => {
	let { members: n, others: r = [], groups: i = new Map() } = t, a = i.get(e);
	if (a === void 0) return u({
		input: "bump",
		name: e,
		nearest: c(e, i.keys())
	});
	let isIn = (e) => a.packages.some((t) => B(t, e)), o = n.filter(isIn);
	if (o.length > 0) return o;
	let s = r.find((e) => isIn(e.name));
	if (s !== void 0) return pe({
		input: "bump",
		name: s.name,
		reason: s.reason,
		remedy: "call"
	});
	let [d] = a.packages;
	return de(a, d === void 0 ? void 0 : c(l(d), n));
}, readWish = (e) => {
	let t = Tr.find((t) => t === e);
	switch (t) {
		case "auto":
		case "stable":
		case "post": return { kind: t };
		case "major":
		case "minor":
		case "patch": return {
			kind: "size",
			size: t
		};
		case "a":
		case "b":
		case "rc": return {
			kind: "phase",
			phase: t
		};
		default: {
			let t = z(e);
			return t && {
				kind: "exact",
				version: t
			};
		}
	}
}, taggedEarly = (e, t) => {
	let n = e.flatMap(({ member: { name: e }, stated: n, base: r }) => n === void 0 || r?.tag === void 0 || M(z(n), z(r.version)) >= 0 || t(e).some(({ version: e }) => te(e, r.version)) ? [] : [{
		tag: r.tag,
		name: e,
		version: n
	}]);
	return [...Map.groupBy(n, ({ tag: e }) => e)].map(([e, t]) => Tn({
		tag: e,
		packages: t
	}));
}, tagsAlong = ({ unreadTags: { along: e }, stated: t, index: n }) => {
	if (n === void 0) return e;
	let r = new Map([...t.versions.keys()].map((e) => [e, yn(n.published, e).map(({ version: e }) => e)]));
	if ([...r.values()].every(({ length: e }) => e === 0)) return e;
	let isOut = (e) => r.get(e)?.includes(j(t.versions.get(e).version) ?? "") ?? !1;
	return new Map([...e].filter(([e]) => isOut(e)));
}, startAlong = async (e, { tags: t, past: n }, { history: r, commits: i }) => {
	let a = z(e.version), o = e.place.file;
	if (n?.head === void 0 || o === void 0 || a === void 0 || P(a) || F(a)) return;
	let { topLevel: s } = n, c = {
		folder: s,
		path: o
	}, [l = (await i.changesOf({
		...c,
		text: `'${e.version}'`
	}))[0]] = await i.changesOf({
		...c,
		text: `"${e.version}"`
	});
	if (l === void 0) return;
	let u = new Map(n.tags.map(({ name: e, commit: t }) => [e, t])), d = t.flatMap(({ tag: e, version: t }) => {
		let n = u.get(e ?? "");
		return e === void 0 || n === void 0 ? [] : [{
			tag: e,
			commit: n,
			version: z(t)
		}];
	}).toSorted((e, t) => M(e.version, t.version)), [f, p] = [0, d.length];
	for (; f < p;) {
		let e = Math.floor((f + p) / 2);
		await r.isAncestor({
			topLevel: s,
			commit: l,
			of: d[e].commit
		}) ? p = e : f = e + 1;
	}
	let m = d[f];
	if (m !== void 0 && await r.isAncestor({
		topLevel: s,
		commit: m.commit,
		of: n.head
	})) return {
		base: {
			version: j(e.version),
			tag: m.tag
		},
		commit: m.commit,
		words: m.tag
	};
}, findStarts = async (e, t) => {
	let { members: n, since: r } = e, i = r === void 0 ? void 0 : await sinceCommit(r, e, t), a = le(4), o = bn(e.past, t.history), s = n.map((n) => a(async () => [n.name, await startOf(n, {
		...e,
		given: i,
		isWithin: o
	}, t)]));
	return new Map(await Promise.all(s));
}, sinceCommit = async (e, { past: t, noCommit: n }, { commits: r }) => {
	if (t?.head === void 0) throw new f(await n());
	let i = await r.resolve(t.topLevel, e);
	if (i === void 0) throw new f(ur({
		ref: e,
		from: "since",
		isShallow: t.isShallow
	}));
	return i;
}, startOf = async ({ name: e }, { stated: t, releases: n, along: r, past: i, since: a, given: o, isWithin: s }, c) => {
	let l = t.get(e), u = l === void 0 ? void 0 : j(l.version), d = new Map(i?.tags.map((e) => [e.name, e.commit])), p = r.get(e), m = l === void 0 || p === void 0 ? void 0 : await startAlong(l, {
		tags: p,
		past: i
	}, c), h = n.get(e) ?? [], g = m?.base ?? await _n(u, h, s);
	if (o !== void 0) return {
		base: g,
		commit: o,
		words: x(a) ? a.slice(0, 9) : a
	};
	let _ = isOfDevelopment(g) ? h.filter((e) => !isOfDevelopment(e)) : [], v = await _n(u, _, s) ?? g, y = v?.tag === void 0 ? void 0 : d.get(v.tag);
	if (y !== void 0) return {
		base: g,
		commit: y,
		words: v.tag
	};
	let b = await broughtBy(v, l, i, c);
	if (b !== void 0) return {
		base: g,
		commit: b,
		words: `${v.version} (${b.slice(0, 9)})`
	};
	let S = c.config.firstCommit;
	if (i === void 0) return {
		base: g,
		commit: void 0,
		words: "the beginning, for no history is here to be read"
	};
	if (S === void 0) return {
		base: g,
		commit: void 0,
		words: "the beginning"
	};
	let C = await c.commits.resolve(i.topLevel, S);
	if (C === void 0) throw new f(ur({
		ref: S,
		from: "first-commit",
		isShallow: i.isShallow
	}));
	return {
		base: g,
		commit: C,
		words: S.slice(0, 9)
	};
}, isOfDevelopment = (e) => e !== void 0 && P(z(e.version)), broughtBy = async (e, t, n, { commits: r }) => {
	let i = t?.place.file;
	if (e === void 0 || i === void 0 || n?.head === void 0) return;
	let a = j(t.version) === e.version, o = `"${a ? t.version : e.version}"`, s = (await r.changesOf({
		folder: n.topLevel,
		path: i,
		text: o
	}))[+!a];
	return s === void 0 || !n.isShallow ? s : await r.resolve(n.topLevel, `${s}^`) === void 0 ? void 0 : s;
}, isByYear = (e) => {
	let t = e.map(({ version: e, year: t }) => ({
		version: z(e),
		year: t
	})).filter(({ version: e }) => J(e)).toSorted((e, t) => M(e.version, t.version)), n = new Map();
	for (let { version: e, year: r } of t) n.set(numberOf(e), earlier(n.get(numberOf(e)), r));
	let r = [...n].slice(-2);
	return r.length === 2 && r.every(([e, t]) => t !== void 0 && e === BigInt(t % 100));
}, numberOf = ({ release: [e = 0n] }) => e, earlier = (e, t) => e === void 0 || t === void 0 ? e ?? t : Math.min(e, t), candidateOf = (e, { seen: t, starts: n, dated: r, combined: i, changelogs: a, wish: { requireChangelog: o } }) => {
	let { name: s } = e, { base: c, words: l } = n.get(s), u = t.stated.versions.get(s), d = u && j(u.version), { history: f, fragments: p } = i.get(s), m = [...f.changes, ...p].some(({ bump: e }) => e !== "none"), h = d === void 0 ? "unknown" : pt(a.get(s), {
		name: s,
		version: z(d)
	});
	return {
		member: e,
		stated: d,
		isOfTag: t.stated.untagged.some((e) => e.name === s),
		versionFile: u?.place.file,
		base: c,
		since: l,
		taken: [...new Set(t.releases.get(s).map(({ version: e }) => e))],
		isByYear: isByYear(r(s)),
		history: f,
		fragments: p,
		leftOut: t.leftOut.get(s),
		isTold: h === "told",
		lacksSection: h === "untold" || h === "to come" || h === "no file" && o !== "false" && m,
		isTagUnread: t.index === void 0 && vn(t.unreadTags, s)
	};
}, datedReleases = ({ releases: e, past: t, index: n }) => {
	let r = new Map(t?.tags.map(({ name: e, year: t }) => [e, t]));
	return (t) => [...e.get(t).map(({ version: e, tag: t = "" }) => ({
		version: e,
		year: r.get(t)
	})), ...(n === void 0 ? [] : be(n.published, t)).map(({ version: e, files: t }) => {
		let n = t.flatMap(({ uploadTime: e }) => e ?? []);
		return {
			version: e,
			year: n.length === 0 ? void 0 : new Date(Math.min(...n)).getUTCFullYear()
		};
	})];
}, unreadFindings = ({ packages: e }, { workspace: t, tagFormats: n, stated: r, unreadTags: i, index: a }, { chosen: o, starts: s, files: c }) => {
	let l = e.filter(({ bump: e }) => e === "first").map(({ name: e }) => e), u = new Set(o.filter((e) => e.isOfTag && e.stated === void 0 && e.base?.tag === void 0).map(({ member: e }) => e.name)), isEndless = (e) => hasNoStart(s.get(e)), isOtherName = (e) => i.unread.includes(i.unclear.get(e) ?? ""), d = o.map(({ member: e }) => e.name).filter((e) => l.includes(e) || u.has(e) || isEndless(e) || a === void 0 && i.unclear.has(e)).filter((e) => a === void 0 || u.has(e) || isEndless(e) ? vn(i, e) : isOtherName(e)), f = Wt(r), namesBeside = () => he(c, t), p = a?.asked.title;
	return xn(d, {
		workspace: t,
		formats: n,
		versions: f,
		tags: i,
		own: void 0,
		instead: p,
		namesBeside
	});
}, historyFindings = (e, { seen: { past: t }, starts: n, open: r, needsHistory: i }) => {
	if (t?.isShallow === !0) {
		let t = e.filter((e) => r.has(e.member.name) && i(e));
		return t.length === 0 ? [] : [or({ packages: t.map(({ member: e }) => e.name) })];
	}
	if (t === void 0) return [];
	let a = e.filter((e) => hasNoStart(n.get(e.member.name)) && i(e));
	return a.length === 0 ? [] : [sr({ packages: a.map(({ member: e }) => e.name) })];
}, hasNoStart = ({ base: e, commit: t }) => e !== void 0 && t === void 0, createPending = () => {
	let e = new Map(), t = new Map(), n = new Map(), put = (e, t, n) => {
		e.set(t, [...e.get(t) ?? [], n]);
	};
	return {
		want: (r) => {
			let i = {
				revert: r,
				candidates: []
			};
			for (let t of r.ids) put(e, t.slice(0, 7), i);
			return r.pullRequest !== void 0 && put(t, r.pullRequest, i), r.subject !== void 0 && put(n, r.subject, i), i.candidates;
		},
		offer: ({ id: r, message: i }, a) => {
			for (let { revert: t, candidates: n } of e.get(r.slice(0, 7)) ?? []) t.ids.some((e) => r.startsWith(e)) && n.push({
				id: r,
				...a,
				found: "id"
			});
			if (t.size + n.size === 0) return;
			let o = It(i), s = wt(o) ?? Number(/^Merge pull request #(\d{1,9}) /.exec(o)?.[1]);
			for (let { candidates: e } of t.get(s) ?? []) e.push({
				id: r,
				...a,
				found: "number"
			});
			for (let { candidates: e } of n.get(Bt(o)) ?? []) e.push({
				id: r,
				...a,
				found: "subject"
			});
		}
	};
}, shortId = ({ id: e }) => e.slice(0, 9), createCopies = (e) => {
	let t = new Map(), n = new Set(), r = new Map(), i = new Map(), a = new Map(), has = ({ at: t }, n) => {
		let r = e(n);
		return r !== void 0 && t.has(r);
	};
	return {
		add: (e, r) => {
			if (e.parents.length > 1) return;
			let i = Mt(At(e.message));
			for (let e of [...i?.ids ?? [], i?.subject ?? []].flat()) n.add(e);
			if (i !== void 0) return;
			let a = {
				id: e.id,
				subject: Bt(It(e.message)),
				at: r
			};
			for (let n of [...originsOf(e), ...keysOf(e)]) t.set(n, [...t.get(n) ?? [], a]);
		},
		want: (e) => {
			r.set(e.id, [e.id, ...keysOf(e)]), i.set(e.id, requestKeys(e)), a.set(e.id, originsOf(e));
		},
		of: (e, i) => {
			let a = (r.get(e) ?? []).flatMap((e) => t.get(e) ?? []).find((e) => has(e, i));
			return a !== void 0 && !n.has(a.subject) && !startsWithAny(a.id, n) ? shortId(a) : void 0;
		},
		among: (e) => {
			let t = new Set(e.map(({ id: e }) => e)), n = new Map(), r = new Map();
			for (let o of e.toReversed()) {
				let e = i.get(o.id) ?? [], s = a.get(o.id)?.find((e) => t.has(e)) ?? e.flatMap((e) => n.get(e) ?? []).find((e) => areApart(o, e))?.id;
				if (s !== void 0) r.set(o.id, s);
				else for (let t of e) n.set(t, o);
			}
			return r;
		}
	};
}, Ar = /^\(cherry picked from commit ([0-9a-f]{40,64})\)\r?$/gmu, originsOf = ({ message: e }) => [...e.matchAll(Ar)].map(([, e]) => e), requestKeys = ({ message: e }) => {
	let t = It(e);
	return Tt(t).map((e) => JSON.stringify([Bt(t), e]));
}, keysOf = (e) => {
	let { message: t, author: n, files: r } = e, i = requestKeys(e);
	return i.length > 0 ? i : [JSON.stringify([
		Bt(It(t)),
		n,
		...r.map(({ path: e }) => e).toSorted()
	])];
}, areApart = (e, t) => e.by !== t.by && (e.by !== e.id || t.by !== t.id), startsWithAny = (e, t) => [...t].some((t) => t.length >= 7 && e.startsWith(t));
var jr = t(ue(), 1);
const createLayout = ({ prefix: e, members: t, others: n = [] }) => {
	let r = new Map(t.flatMap(({ name: t, path: n, linked: r }) => [...r === void 0 ? [] : [[r, t]], [top(e, n), t]])), i = new Set(r.keys()), a = new Set(n), o = t.filter(({ extraPaths: e }) => e.length > 0).map(({ name: e, extraPaths: t }) => ({
		name: e,
		matches: (0, jr.default)(t.flatMap(withBelow), { dot: !0 })
	})), s = S(e, "uv.lock"), c = t.length === 1 && i.has("") ? t[0].name : void 0, ownerOf = (e) => {
		if (e === s) return;
		let t = r.get(e);
		if (t !== void 0) return {
			name: t,
			folder: e
		};
		for (let t = e.lastIndexOf("/"); t !== -1; t = e.lastIndexOf("/", t - 1)) {
			let n = e.slice(0, t), i = r.get(n);
			if (i !== void 0) return {
				name: i,
				folder: n
			};
			if (a.has(n)) return;
			if (t === 0) break;
		}
		let n = r.get("");
		return n === void 0 ? void 0 : {
			name: n,
			folder: ""
		};
	}, touchedBy = ({ path: e, from: t }) => {
		let n = ownerOf(e), r = t === void 0 ? void 0 : ownerOf(t), i = t !== void 0 && r?.name === n?.name && t.slice(lengthOf(r)) === e.slice(lengthOf(n)) ? [] : [n?.name ?? [], r?.name ?? []].flat(), a = o.filter(({ matches: n }) => n(e) || t !== void 0 && n(t));
		return a.length === 0 ? i : [...i, ...a.map(({ name: e }) => e)];
	};
	return { owners: (e) => {
		for (let [t, n] of movedFolders(e, r)) i.has(t) || r.set(t, n);
		if (e.length === 0) return new Set(c === void 0 ? [] : [c]);
		let t = new Set();
		for (let n of e) for (let e of touchedBy(n)) t.add(e);
		return t;
	} };
}, withBelow = (e) => {
	let t = e.replace(/^(?:\.?\/)+|\/+$/g, "") || "**";
	return [t, `${t}/**`];
}, lengthOf = (e) => e === void 0 || e.folder === "" ? 0 : e.folder.length + 1, top = (e, t) => w(t === "." ? e : S(e, t)), movedFolders = (e, t) => e.flatMap(({ path: n, status: r }) => {
	if (r !== "added" && r !== "renamed" || !n.endsWith("/pyproject.toml")) return [];
	let i = n.slice(0, -15), a = t.get(i), o = a === void 0 ? void 0 : folderBefore(e, i);
	return a === void 0 || o === void 0 ? [] : [[o, a]];
}), folderBefore = (e, t) => {
	let n = new Map();
	for (let { path: r, from: i } of e) {
		if (i === void 0 || !r.startsWith(`${t}/`)) continue;
		let e = r.slice(t.length + 1);
		if (i !== e && !i.endsWith(`/${e}`)) continue;
		let a = i.slice(0, Math.max(0, i.length - e.length - 1));
		n.set(a, (n.get(a) ?? 0) + 1);
	}
	let [r] = [...n].toSorted(([, e], [, t]) => t - e);
	return r?.[0] ?? folderOfChanged(e, t);
}, folderOfChanged = (e, t) => {
	let n = e.flatMap(({ path: e, status: n }) => n === "added" && e.startsWith(`${t}/`) ? [e.slice(t.length + 1)] : []), r = new Set(e.flatMap(({ path: e, status: t }) => t === "deleted" ? [e] : [])), i = [...r].flatMap((e) => /^(?:.*\/)?(?=pyproject\.toml$)/.exec(e) ?? []), isFrom = (e) => {
		let t = n.filter((t) => r.has(`${e}${t}`)).length;
		return t > 1 && t * 2 > n.length;
	};
	return i.find(isFrom)?.replace(/\/$/, "");
}, createReach = (e, t) => {
	let n = new Map(), paint = (e) => {
		let t = n.get(e);
		return t === void 0 && (t = {
			mask: 0n,
			line: void 0,
			by: void 0
		}, n.set(e, t)), t;
	}, r = (1n << BigInt(t.length)) - 1n;
	paint(e).mask = 1n, paint(e).line = 0;
	for (let [e, n] of t.entries()) paint(n).mask |= 2n << BigInt(e);
	return {
		isSettled: () => t.length > 0 && [...n.values()].every(({ mask: e }) => e >> 1n === r),
		next: ({ id: e, parents: i }) => {
			let { mask: a, line: o, by: s } = paint(e);
			n.delete(e);
			let c = o === void 0 ? s : {
				line: o,
				id: e
			};
			for (let [e, t] of i.entries()) {
				let n = paint(t);
				n.mask |= a, o !== void 0 && e === 0 && (n.line = o + 1), c !== void 0 && (n.by === void 0 || n.by.line < c.line) && (n.by = c);
			}
			return {
				isHere: (a & 1n) == 1n,
				has: (e) => (a >> BigInt(e + 1) & 1n) == 1n,
				isOld: t.length > 0 && a >> 1n === r,
				by: c?.id
			};
		}
	};
}, short = (e) => e.slice(0, 9), Mr = _({
	code: "RA-CHANGE-LOOKS-BREAKING",
	severity: "warning",
	mender: "project"
}, ({ commit: e, line: t, packages: n }) => ({
	message: `${short(e)} has a line that looks like a breaking change and is not read as one: ${t}`,
	...g((e) => `Where it breaks something: ${m(e, n.length === 1 ? n[0] : "NAME")}, or another commit to the package, with a conventional title and a line BREAKING CHANGE: and what breaks`)
})), Nr = _({
	code: "RA-CHANGE-SECOND-ENTRY",
	severity: "notice",
	mender: "project"
}, ({ commit: e, line: t }) => ({
	message: `${short(e)} has a further line that looks like a change; only its first line counts: ${t}`,
	hint: "Before it is merged, make a commit for each change, or give the first line the type of the greatest; afterwards choose the size with bump, by name, where this line asks for a greater one"
})), Pr = _({
	code: "RA-CHANGE-REVERTS-RELEASED",
	severity: "notice",
	mender: "project"
}, ({ commit: e, subject: t, packages: n }) => ({
	message: `${short(e)} takes back something of ${C(n)} that was released: ${t}`,
	...g((e) => `Where users could rely on it: ${m(e, n.length === 1 ? n[0] : "NAME")}`)
})), Fr = _({
	code: "RA-CHANGE-SCOPE-NAMES-OTHER",
	severity: "notice",
	mender: "project"
}, ({ commit: e, scope: t, packages: n }) => ({
	message: `${short(e)} has the scope ${t}, but its files are in ${C(n)}: files decide`,
	hint: `Nothing to do, unless ${t} was to be changed too`
})), Ir = _({
	code: "RA-CHANGE-TOUCHES-NO-PACKAGE",
	severity: "warning",
	mender: "project"
}, ({ commit: e, subject: t, version: n }) => ({
	message: `${short(e)} ${n === void 0 ? "breaks something" : `asks for ${k(n)}`}, but touches no package: ${t}`,
	...g((e) => n === void 0 ? `Name the packages that it breaks: ${m(e, "NAME")}, or set their extra-paths` : `Name the packages that it means: ${h(e, `"NAME: ${k(n)}"`)}`)
})), remarksOn = ({ id: e, reading: t, packages: n }, r, i) => {
	let a = t.entries.flatMap(({ scope: e }) => e?.split(/[,\s/]+/u) ?? []).map(l).filter((e) => i.has(e) && !r.has(e)), o = t.remarks.filter(({ kind: e }) => e === "nearly breaking");
	return {
		findings: [...t.remarks.filter(({ kind: e }) => e !== "nearly breaking").map(({ line: t }) => Nr({
			commit: e,
			line: t
		})), ...a.map((t) => Fr({
			commit: e,
			scope: t,
			packages: [...r].sort()
		}))],
		doubts: o.map(({ line: t }) => ({
			packages: n,
			tell: (n) => Mr({
				commit: e,
				line: t,
				packages: n
			})
		}))
	};
}, touchesNothing = ({ id: e, reading: t }, n) => {
	if (!(t.entries.some(({ bump: e }) => e !== "none") || t.releaseAs.length > 0)) return {
		unread: [],
		doubts: []
	};
	let { subject: r, releaseAs: i } = t, [a] = i, o = n && (a !== void 0 || t.entries.some(({ breaking: e }) => e));
	return {
		unread: [{
			source: "commit",
			id: e,
			why: `it touches no package: ${r}`,
			packages: []
		}],
		doubts: o ? [{
			packages: [],
			tell: () => Ir({
				commit: e,
				subject: r,
				version: a
			})
		}] : []
	};
}, settle = (e, t, n) => {
	let r = Map.groupBy(e.flatMap((e) => e.packages.map((t) => ({
		note: e,
		name: t
	}))), ({ name: e }) => e), i = t.map((e) => {
		let t = (r.get(e) ?? []).map(({ note: e }) => e), i = withCopies(t, cancel(t, e, n), n), a = t.filter(({ id: e }) => !i.has(e)).flatMap((e) => e.reading.entries.map((t) => ({
			note: e,
			entry: t
		})));
		return {
			name: e,
			notes: t,
			cancelled: i,
			said: withoutRepeated(a)
		};
	}), a = changesOf(i);
	return {
		packages: new Map(i.map((e) => [e.name, historyOf(e, a)])),
		unread: unreadOf(i),
		doubts: doubtsOf(i),
		isTakenBack: (e) => i.some(({ cancelled: t }) => t.has(e)) && i.every(({ notes: t, cancelled: n }) => n.has(e) || t.every((t) => t.id !== e))
	};
}, doubtsOf = (e) => {
	let takesBack = ({ note: { reading: e }, entry: t }) => {
		let n = e.reverts !== void 0 && /^Re(?:vert|apply) "/.test(e.subject);
		return t.type === "revert" && t.bump !== "none" && !(n && vt(e.reverts));
	}, t = e.flatMap(({ name: e, said: t }) => t.filter(takesBack).map(({ note: t }) => ({
		note: t,
		name: e
	})));
	return [...Map.groupBy(t, ({ note: e }) => e.id)].map(([e, t]) => ({
		packages: [...new Set(t.map(({ name: e }) => e))],
		tell: (n) => Pr({
			commit: e,
			subject: t[0].note.reading.subject,
			packages: n
		})
	}));
}, changesOf = (e) => {
	let t = Map.groupBy(e.flatMap(({ name: e, said: t }) => t.map(({ entry: t }) => ({
		entry: t,
		name: e
	}))), ({ entry: e }) => e), n = new Map();
	return ({ note: e, entry: r }) => {
		let i = t.get(r).map(({ name: e }) => e), { id: a, time: o, pullRequest: s } = e, c = n.get(r) ?? {
			source: "commit",
			id: a,
			time: o,
			pullRequest: s,
			packages: i,
			...r
		};
		return n.set(r, c), c;
	};
}, historyOf = ({ name: e, notes: t, cancelled: n, said: r }, i) => {
	let a = t.filter(({ reading: e }) => e.kind !== "noise"), o = t.filter(({ id: e }) => !n.has(e));
	return {
		name: e,
		changes: r.map(i),
		commits: a.length,
		unread: o.filter(({ reading: e }) => e.kind === "unread").length,
		releaseAs: o.flatMap(({ id: e, reading: t }) => t.releaseAs.map((t) => ({
			text: t,
			commit: e
		})))
	};
}, unreadOf = (e) => {
	let t = new Map();
	for (let { name: n, notes: r, cancelled: i } of e) for (let { id: e, time: a, reading: o } of r) {
		let r = i.get(e) ?? (o.kind === "unread" ? o.why : void 0);
		if (r === void 0) continue;
		let { subject: s } = o, c = t.get(`${e} ${r}`), l = i.has(e) ? {} : { told: {
			title: s,
			time: a
		} };
		c === void 0 ? t.set(`${e} ${r}`, {
			source: "commit",
			id: e,
			why: `${r}: ${s}`,
			...l,
			packages: [n]
		}) : c.packages.push(n);
	}
	return [...t.values()];
}, cancel = (e, t, n) => {
	let r = released(e, t, n), isOpen = ({ id: e, isNew: r }) => r(t) && n.of(e, t) === void 0;
	for (let { id: t, reading: n, candidates: i } of e) {
		if (n.reverts === void 0 || r.has(t)) continue;
		let a = meant(i, r, isOpen);
		if (a.length === 0) continue;
		r.set(t, `it takes back ${a.map(shortId).join(", ")}, which is not released either`);
		let o = `${shortId({ id: t })} takes it back`;
		for (let t of a) if (r.set(t.id, o), t.isMerge) for (let n of e) n.by === t.id && r.set(n.id, o);
	}
	return r;
}, withCopies = (e, t, n) => {
	let r = [...n.among(e.filter((e) => !t.has(e.id) && !isSmall(e)))];
	return new Map([...t, ...r.map(([e, t]) => [e, `it says ${shortId({ id: t })} again`])]);
}, isSmall = ({ reading: { entries: e } }) => e.length > 0 && e.every(({ bump: e }) => e === "none"), released = (e, t, n) => new Map(e.filter((e) => !isSmall(e)).flatMap(({ id: e }) => {
	let r = n.of(e, t);
	return r === void 0 ? [] : [[e, `its last release has it already, as ${r}`]];
})), meant = (e, t, n) => {
	let r = e.filter(({ found: e }) => e === "id");
	if (r.length > 0) return r.filter(n);
	let i = e.filter((e) => !t.has(e.id) && n(e)), a = i.find(({ found: e }) => e === "number") ?? i[0];
	return a === void 0 ? [] : [a];
}, withoutRepeated = (e) => {
	let key = (e, { type: t, text: n, breaking: r }) => JSON.stringify([
		e,
		t,
		n,
		r
	]), t = new Set(e.filter(({ note: e }) => !e.reading.isTitle).map(({ note: e, entry: t }) => key(e.by, t)));
	return e.filter(({ note: e, entry: n }) => !e.reading.isTitle || !t.has(key(e.by, n)));
}, createStandIns = (e) => {
	let t = new Map(e.map((e, t) => [e, t])), n = new Map(), r = new Map();
	return {
		add: ({ id: i, tree: a }, o) => {
			e.length !== 0 && (!o.isHere && t.has(i) && n.set(i, a), o.isHere && !o.isOld && !r.has(a) && r.set(a, {
				id: i,
				at: o
			}));
		},
		all: () => new Map([...n].flatMap(([e, n]) => {
			let i = r.get(n);
			return i === void 0 || i.at.has(t.get(e)) ? [] : [[e, i.id]];
		}))
	};
}, gatherCommits = (e) => {
	let { areas: t, head: n, starts: r, packages: i, types: a } = e, o = new Set(t.members.map(({ name: e }) => e)), s = createLayout(t), c = createReach(n, r), l = createPending(), u = createCopies((e) => i.get(e)), d = createStandIns(r), f = [], p = [], m = new Map(), h = new Map(), g = [], _ = [], v = [], y = new Set(), b = [...i.values()].every((e) => e !== void 0), x = e.areas.prefix === "" ? "" : `${e.areas.prefix}/`, newSince = (e) => (t) => {
		if (!i.has(t)) return !1;
		let n = i.get(t);
		return n === void 0 || !e.has(n);
	}, note = (t, n, r) => {
		let i = kt(t, a), o = t.parents.length > 1;
		o && i.pullRequest !== void 0 && m.set(t.id, i.pullRequest);
		let s = i.pullRequest ?? m.get(n.by ?? ""), c = t.files.filter(({ path: t }) => e.fragments.has(t) && !h.has(t));
		for (let { path: e } of c) h.set(e, {
			commit: t.id,
			pullRequest: s,
			packages: [...r]
		});
		let d = newSince(n), p = [...r].filter(d), g = i.reverts === void 0 ? [] : l.want(i.reverts), y = {
			id: t.id,
			time: t.time,
			reading: i,
			by: n.by,
			pullRequest: s,
			packages: p,
			candidates: g
		};
		if (o) noteMerge(y, {
			parent: t.parents[0],
			isNew: d,
			owners: r
		});
		else if (p.length > 0) f.push(y), u.want(t), remark(y, r);
		else if (r.size === 0) {
			let e = t.files.length === 0 || t.files.some(({ path: e }) => e.startsWith(x)), n = touchesNothing(y, e);
			v.push(...n.unread), _.push(...n.doubts);
		}
	}, noteMerge = (e, { owners: t, ...n }) => {
		e.reading.isTitle || e.reading.releaseAs.length > 0 ? p.push({
			note: e,
			...n
		}) : remark(e, t);
	}, remark = (e, t) => {
		g.push({
			id: e.id,
			...remarksOn(e, t, o)
		});
	}, S = 0;
	return {
		add: (e) => {
			let t = c.next(e);
			d.add(e, t);
			let n = s.owners(e.files);
			if (t.isHere) {
				let r = newSince(t), a = e.parents.length > 1;
				if (l.offer(e, {
					isNew: r,
					isMerge: a
				}), (a || n.size === 0 || [...n].some(r)) && !(t.isOld && b) && note(e, t, n), e.parents.length === 0) for (let e of [...i.keys()].filter(r)) y.add(e);
			} else u.add(e, t);
			return S++, b && S % 64 == 0 && c.isSettled() ? "enough" : "more";
		},
		titledMerges: () => p.map(({ note: e, parent: t }) => ({
			id: e.id,
			parent: t
		})),
		standIns: d.all,
		finish: (e) => {
			let t = p.map(({ note: t, isNew: n }) => {
				let r = s.owners(e.get(t.id) ?? []), i = {
					...t,
					packages: [...r].filter(n)
				};
				return i.packages.length > 0 && g.push({
					id: i.id,
					...remarksOn(i, r, o),
					findings: []
				}), i;
			}), n = settle([...t, ...f], [...i.keys()], u), r = g.filter(({ id: e }) => !n.isTakenBack(e));
			return {
				packages: n.packages,
				unread: [...n.unread, ...v],
				fragments: h,
				open: y,
				findings: r.flatMap((e) => e.findings),
				doubts: [
					..._,
					...r.flatMap((e) => e.doubts),
					...n.doubts
				]
			};
		}
	};
}, ownProjects = (e, t, n) => {
	let r = new Map(e.flatMap(({ name: e, version: t }) => e === void 0 ? [] : [[e, t]])), i = new Set(t.flatMap((e) => {
		let t = oe(e, n, r);
		return t?.kind === "package" ? [t.name] : [];
	}));
	return e.flatMap(({ name: e, path: t }) => e !== void 0 && i.has(e) ? [t] : []);
}, readChanges = async ({ workspace: e, members: t, past: n, tagFormats: i, unreadTags: { unread: a } }, { starts: o, fragments: s }, { commits: c, config: l, files: u }) => {
	if (n?.head === void 0) return noCommits(t.map(({ name: e }) => e));
	let d = [...new Set([...o.values()].flatMap(({ commit: e }) => e ?? []))], startOf = (e) => {
		let t = o.get(e)?.commit;
		return t === void 0 ? void 0 : d.indexOf(t);
	}, f = {
		areas: {
			prefix: e.prefix,
			members: e.members.filter(({ path: e, isPackage: t }) => t || e !== ".").map(({ name: t, path: i }) => ({
				name: t,
				path: i,
				extraPaths: r(l, t).extraPaths,
				linked: linkedFolder(S(e.root, i), n.topLevel, u)
			})),
			others: a.length === 0 ? [] : ownProjects(ge(u, e), a, i)
		},
		head: n.head,
		packages: new Map(t.map(({ name: e }) => [e, startOf(e)])),
		types: yt(l.commitTypes),
		fragments: s
	}, read = async (e) => {
		let t = gatherCommits({
			...f,
			starts: e
		});
		return await c.read({
			folder: n.topLevel,
			from: [f.head, ...e]
		}, t.add), t;
	}, p = await read(d), m = p.standIns(), h = m.size === 0 ? p : await read(d.map((e) => m.get(e) ?? e));
	return h.finish(await c.filesOf(n.topLevel, h.titledMerges()));
}, linkedFolder = (e, t, n) => {
	let [r, i] = [n.realPath(w(e)), n.realPath(t)];
	if (r !== void 0 && i !== void 0 && r.startsWith(`${i}/`)) return r.slice(i.length + 1);
}, noCommits = (e) => ({
	packages: new Map(e.map((e) => [e, {
		name: e,
		changes: [],
		commits: 0,
		unread: 0,
		releaseAs: []
	}])),
	unread: [],
	fragments: new Map(),
	open: new Set(),
	findings: [],
	doubts: []
}), survey = async (e, t) => {
	let { files: n, history: r, config: i, absolute: a } = t, o = r.read(we(n, a(e.workingDirectory)).folder, void 0);
	o.catch(() => {});
	let s = Ee(n, a(e.workingDirectory)), c = _e(e.tagFormat, i), { index: l } = Dn(e.index, i, t.indexes.read(s.root));
	ve({
		...e,
		tag: void 0
	}, {
		members: s.members,
		config: i,
		tagFormats: c
	});
	let u = Te(s).filter((e) => Se(e, i) === void 0), [f, p] = await Promise.all([o, tn({
		workspace: s,
		members: u,
		read: xe(n, s)
	})]), m = s.members.map(({ name: e }) => e), h = [], open = (e) => t.openIndex({
		...En(e),
		warn: (e) => h.push(e)
	}), g = l && await Cn({ members: u }, open(l), t.signal), _ = l && {
		asked: l,
		published: g ?? new Map()
	}, { tags: v = [], topLevel: y } = f ?? {}, b = await en({
		workspace: s,
		formats: c,
		tags: v,
		topLevel: y
	}, {
		files: n,
		past: r
	}), x = taggedReleases({
		workspace: s,
		stated: p,
		tagFormats: c,
		past: f,
		claims: b
	}), S = releasesOf(u, x, g), C = new Map([...localOnly({
		...e,
		groups: i.groups
	}, {
		members: u,
		stated: p,
		releases: S,
		past: f,
		index: _
	}), ...leftOutBy(e, u, lockstepGroups(i, u))]), w = l && await Sn({
		workspace: s,
		names: u.map(({ name: e }) => e).filter((e) => !C.has(e)),
		tags: v.map(({ name: e }) => e),
		formats: c,
		index: l,
		released: g ?? new Map(),
		ignore: i.settings.ignore
	}, t.openNames, t.signal);
	return {
		workspace: s,
		tagFormats: c,
		members: u,
		stated: p,
		unreleasable: unreleasableOf(s, t),
		leftOut: C,
		releases: S,
		unreadTags: x,
		claims: b,
		past: f,
		index: _,
		findings: [
			...s.findings,
			...d(i, m),
			...p.findings,
			...h,
			...w ?? []
		]
	};
}, unreleasableOf = ({ members: e }, { config: t }) => e.flatMap((e) => {
	let n = Se(e, t);
	return n === void 0 ? [] : [{
		name: e.name,
		version: e.version,
		reason: `never released: ${n.reason}`
	}];
}), lockstepGroups = ({ groups: e }, t) => Ce(e, t.map(({ name: e }) => e)).groups.flatMap(({ versioning: e, members: t }) => e === "lockstep" ? [t] : []), leftOutBy = ({ packages: e, exclude: t }, n, r) => new Map(n.flatMap(({ name: n }) => {
	let i = t.find((e) => B(e, n));
	if (i !== void 0) return [[n, `exclude names ${i}`]];
	let a = r.find((e) => e.includes(n)) ?? [n];
	return e.length === 0 || e.some((e) => a.some((t) => B(e, t))) ? [] : [[n, "packages does not name it"]];
})), localOnly = ({ packages: e, bump: t, groups: n }, { members: r, stated: i, releases: a, past: o, index: s }) => {
	if (s !== void 0 && !On(s.asked.simpleUrl)) return new Map();
	let c = Wt(i), l = (o?.tags ?? []).map(({ name: e }) => e), u = sn(r, c, l), d = r.map(({ name: e }) => e), { own: f } = readBumps(t, {
		members: d,
		groups: n
	}).request;
	return new Map(r.flatMap((t) => {
		let { name: n } = t, r = c.get(n), i = r === void 0 ? void 0 : z(r);
		if (i === void 0 || !F(i)) return [];
		let o = s === void 0 ? a.get(n) : yn(s.published, n), isGreater = (e) => M(z(e.version), i) > 0, l = s === void 0 && !u.includes(t) && o.some(isGreater);
		return f.has(n) || e.some((e) => B(e, n)) || o.length > 0 && !l ? [] : [[n, `${r} is a local version, which ${`${s?.asked.title ?? "an index"} refuses`}, and packages does not name it`]];
	}));
}, taggedReleases = ({ workspace: e, stated: t, tagFormats: n, past: r, claims: i }) => {
	let a = (r?.tags ?? []).map(({ name: e }) => e), o = t.untagged.map(({ name: e }) => e);
	return ye({
		tags: a,
		formats: n,
		workspace: e,
		versions: Wt(t),
		ofTags: o,
		claims: i
	});
}, releasesOf = (e, t, n) => new Map(e.map(({ name: e }) => {
	let r = t.releases.get(e) ?? [];
	return [e, n === void 0 ? r : [...r, ...yn(n, e)]];
})), tagsBeyond = (e, { workspace: t, members: n, stated: r, past: i }, a) => {
	let o = e.filter(({ stated: e, base: t }) => e !== void 0 && isAfter(t, e));
	if (o.length === 0) return [];
	let s = xe(a, t), { packages: c } = Lt((i?.tags ?? []).map(({ name: e }) => e), {
		packages: n.map(({ name: e, path: t }) => ({
			name: e,
			path: t,
			version: r.versions.get(e)?.version,
			npmName: Qe(s, t)
		})),
		prefix: t.prefix,
		top: t.above?.version
	}), l = (t.prefix === "" ? [] : ge(a, t)).flatMap(({ name: e, whyNever: t }) => t === void 0 && e !== void 0 ? [e] : []), u = o.map(({ member: { name: e }, stated: t, base: n }) => {
		let a = c.get(e), o = a !== void 0 && !isBeyond(a, t, i?.tags ?? []), { place: s } = r.versions.get(e) ?? {};
		return {
			package: e,
			version: t,
			tag: n.tag,
			place: s,
			format: o ? a : void 0
		};
	}), d = u.filter((e) => e.format === void 0 && !ie(e.package, e.tag)), f = [...Map.groupBy(l.length === 0 ? [] : d, ({ tag: e }) => e).values()];
	return [...u.flatMap(({ format: e, ...t }) => e === void 0 ? [] : [wn({
		...t,
		format: e
	})]), ...f.map(([e, ...t]) => {
		let { package: n, version: r, tag: i, place: a } = e;
		return wn({
			package: n,
			version: r,
			tag: i,
			place: a,
			others: t,
			projects: l
		});
	})];
}, isAfter = (e, t) => e?.tag !== void 0 && isNewer(e.version, t), isNewer = (e, t) => M(z(e), z(t)) > 0, isBeyond = (e, t, n) => {
	let r = ne(e);
	if ("code" in r) return !1;
	let i = {
		workspace: [r],
		usual: [],
		packages: new Map()
	};
	return n.some(({ name: e }) => {
		let n = ae(e, i, new Map());
		return n !== void 0 && isNewer(n.version, t);
	});
}, untoldSince = async (e, { topLevel: t, changelogs: n }, { commits: r, history: i, config: a }) => {
	let o = [], s = le(4);
	for (let { member: c, stated: l, history: u } of e) {
		let e = n.get(c.name), d = {
			name: c.name,
			version: z(l)
		}, f = e.kind === "found" ? findSection(e.changelog, {
			...d,
			path: e.file
		}) : void 0, p = u.changes.flatMap((e) => untold(St([e], a.commitTypes), f?.block ?? "").map(({ text: t }) => ({
			text: t,
			commit: e.id
		})));
		if (f === void 0 || p.length === 0) continue;
		let { path: m, heading: h } = f, g = await lastCommitTo({
			topLevel: t,
			path: m,
			heading: h
		}, r);
		if (g === void 0) continue;
		let _ = await Promise.all(p.map(({ commit: e }) => s(() => i.isAncestor({
			topLevel: t,
			commit: e,
			of: g
		})))), v = p.flatMap(({ text: e }, t) => _[t] === !0 ? [] : [e]);
		v.length > 0 && o.push(Yn({
			label: `${c.name} ${l}`,
			file: m,
			texts: v
		}));
	}
	return o;
}, lastCommitTo = async ({ topLevel: e, path: t, heading: n }, r) => (await r.changesOf({
	folder: e,
	path: t,
	text: n
})).length === 0 ? void 0 : (await r.changesOf({
	folder: e,
	path: t
}))[0], makeReleasePlan = async (e, t) => {
	let n = ot(t.files), r = {
		...t,
		files: n
	}, { config: i } = r, a = await survey(e, r), { workspace: o, members: s, stated: c, releases: l, past: u } = a, d = s.map(({ name: e }) => e), { request: m, findings: h } = readBumps(e.bump, {
		members: d,
		others: a.unreleasable,
		groups: i.groups,
		edited: e.edited
	}), { groups: g, findings: _ } = Ce(i.groups, d), v = withOnePlace(g, c.versions), y = [...h, ..._];
	if (y.length > 0) throw new f(y);
	let noCommit = async () => await withoutHistory(a, r), b = tagsAlong(a), [x, S] = await Promise.all([findStarts({
		members: s,
		stated: c.versions,
		releases: l,
		along: b,
		past: u,
		since: e.since,
		noCommit
	}, r), nt(n, o, {
		members: o.members,
		pattern: e.changelog,
		config: i
	})]), C = new Map(u?.tags.map(({ name: e, commit: t }) => [e, t])), w = hn(S, {
		...a,
		versions: c.versions,
		groups: v,
		commits: C
	}), T = xe(n, o), E = Ke(o, w, T), D = e.changes !== "commits" && e.changes !== "off" ? jt(n, o, {
		members: s,
		apart: E
	}) : Lr, O = new Set(D.entries.map(({ path: e }) => e)), k = await readChanges(a, {
		starts: x,
		fragments: O
	}, r), ee = Pt(e.changes, D), A = newsChanges(D.entries, k.fragments, i.commitTypes), j = new Map(d.map((e) => [e, combine(e, ee(e), {
		gathered: k,
		news: A
	})])), M = datedReleases(a), N = s.map((t) => candidateOf(t, {
		seen: a,
		starts: x,
		dated: M,
		combined: j,
		changelogs: w,
		wish: e
	})), P = N.filter(({ leftOut: e }) => e === void 0), isOfCommits = (e) => Nt(ee(e)), F = d.some(isOfCommits), isTold = ({ packages: e }) => e.length === 0 ? F : e.some((e) => isOfCommits(e) && !a.leftOut.has(e)), { tagFormats: I, claims: te } = a, L = planRelease({
		...e,
		candidates: N,
		unreleasable: a.unreleasable,
		unread: [...k.unread.filter(isTold), ...[...j.values()].flatMap(({ unread: e }) => e)],
		request: m,
		groups: v,
		nameTags: Xt({
			formats: I,
			config: i,
			workspace: o,
			claims: te,
			...rn(u?.tags ?? [], void 0)
		}),
		prefix: o.prefix
	}), hangs = (t) => hangsOnCommits(t, {
		...e,
		request: m
	}), needsHistory = (e) => ee(e.member.name) !== "off" || e.base === void 0 || hangs(e), R = [...F ? k.doubts : [], ...[...j.values()].flatMap((e) => e.doubts)], isPlanned = (e) => L.packages.some((t) => t.name === e), ne = P.filter((e) => isWaiting(e) && e.isTold && !isPlanned(e.member.name)), z = historyFindings(P, {
		seen: a,
		starts: x,
		open: k.open,
		needsHistory
	}), re = z.some(({ code: e }) => e === or.code), ie = [
		...(F || P.some(hangs)) && u?.head === void 0 ? [await noCommit()] : [],
		...a.findings,
		...D.findings,
		...unreadFindings(L, a, {
			chosen: P,
			starts: x,
			files: n
		}),
		...e.since === void 0 ? tagsAhead(P, {
			seen: a,
			isPlanned,
			files: n
		}) : [],
		...z,
		...F ? k.findings : [],
		...L.packages.flatMap((e) => respelled(e, c.versions.get(e.name))),
		...gn(o, i, isPlanned).map(p),
		...u?.head === void 0 ? [] : await untoldSince(ne, {
			topLevel: u.topLevel,
			changelogs: w
		}, r),
		...parted({
			candidates: N,
			plan: L,
			config: i,
			commits: C
		}),
		...doubtsLeft(R, {
			...e,
			candidates: N,
			packages: L.packages,
			request: m
		})
	], ae = re ? L.findings.filter(({ code: e }) => e !== rr.code) : L.findings;
	return {
		plan: {
			...L,
			findings: [...ie, ...ae]
		},
		survey: a,
		changelogs: w,
		files: n
	};
}, tagsAhead = (e, { seen: t, isPlanned: n, files: r }) => {
	let i = tagsBeyond(e, t, r), { index: a } = t;
	if (i.length > 0 || a === void 0) return i;
	let o = e.filter(({ member: e }) => !n(e.name));
	return taggedEarly(o, (e) => yn(a.published, e));
}, respelled = ({ name: e, proposed: t }, n) => {
	let { version: r = "", place: i = void 0 } = n ?? {}, a = j(r);
	if (i === void 0 || a === void 0 || !/(?<!\d)0\d/.test(r)) return [];
	let o = on({
		package: e,
		version: r,
		canonical: a,
		place: i
	});
	return [t === a ? o : {
		...o,
		hint: `Nothing to do: the next one is ${t}`
	}];
}, withoutHistory = async ({ past: e, workspace: t }, { history: n }) => e !== void 0 || await n.isGitThere(t.root) ? dr({}) : b(), Lr = {
	entries: [],
	findings: [],
	tooled: new Set(),
	hasKnope: !1
}, filesWish = (e, t, { clock: n }) => {
	let { date: r = new Date(n.now()).toISOString().slice(0, 10), write: i = !0, format: a } = e;
	if (!ee(r)) throw new f(s({
		what: "date",
		expected: "a date as YYYY-MM-DD",
		value: r
	}));
	return {
		...e,
		date: r,
		depth: i || a === "diff" ? "whole" : "told",
		run: t
	};
};
export { boundsOf, Pn as changelog_exports, compareLower, compareUpper, filesWish, findSection, greatest, guessFormat, isMajorApart, leftBehind, makeReleaseFiles, makeReleasePlan, readChangelog, wantsPrerelease };
