import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { asWarning as n, defineFinding as r, join as i, normalize as a, parent as o, publicFinding as s, relative as c, strictly as l } from "./domain-workspace-path.js";
import { Problem as u, _usingCtx as d, codeSpan as f, diskFull as p, escapeMarkdown as m, exitStatus as h, folderInPlace as g, gitTopOf as _, inertLine as v, invalidValue as y, named as b, nearest as x, shown as S, unknownGroup as C } from "../index.js";
import { digestOf as w, distinct as T, fetchBranches as E, gitMissing as D, indexPresets as O, isCalendarDate as k } from "./domain-target-presets.js";
import { admits as A, canonicalVersion as j, compareVersions as M, defineAction as N, formatVersion as P, isDevelopment as F, isLocal as ee, isPrerelease as I, namesPrerelease as te, normalizeName as L, parseDistributionName as R, parseMarker as ne, parseRequirement as re, parseSpecifiers as z, parseTagFormat as ie, parseVersion as B } from "./actions-shared-inputs.js";
import { folded as ae, mistakes as oe, prose as se, worthKnowing as ce } from "./domain-report-next-steps.js";
import { applyBounds as le, holds as ue, kindsOfEnvironment as de, replaceSpans as fe, unifiedDiff as pe } from "./domain-python-marker-environment.js";
const me = globalThis.process.getBuiltinModule("node:path").basename;
import { entryPointsOf as he, metadataOf as ge, parseEntryPoints as _e, sameSpecifiers as ve } from "./domain-distribution-identity.js";
import { aString as ye, aTable as be, parseToml as xe, publishable as Se, tableIn as V } from "./domain-toml-places.js";
import { filesOf as Ce, importNames as we, packagesOf as Te, parseMetadata as Ee } from "./domain-problem-distribution.js";
import { boundOf as De, configOf as Oe, matchesName as H, nameTags as ke, planBounds as Ae, readWish as je, releasesOf as Me, tagsBeside as Ne, takesBound as Pe, unknownPackages as Fe, unpublishable as Ie, versionedGroups as Le } from "./domain-config-config.js";
import { backendOf as Re, nameOwners as ze, readReleased as Be } from "./domain-problem-check-requirements.js";
const createHash = (...e) => globalThis.process.getBuiltinModule("node:crypto").createHash(...e);
import { dateLike as Ve, editReferences as He, findDate as U, headOf as Ue, headingLike as We, headingText as W, homeAt as Ge, inlineMarkdown as Ke, inside as qe, isAbout as G, isMarkedUnreleased as Je, isOldestFirst as Ye, isSelfContained as Xe, isSilent as Ze, isVerbatim as Qe, jointLines as $e, keptApart as et, nameFinder as tt, namesIn as nt, notesOf as rt, outerSections as it, ownerOf as at, parseRst as ot, readChangelogs as st, readScriv as ct, readVersionHeading as lt, readVersionHeadings as ut, releaseHeading as dt, rememberedFiles as ft, saysUnreleased as pt, scrivChangelog as mt, scrivSettings as ht, sectionsFor as gt, textAt as K, textLines as _t, toldIn as vt, towncrierRules as yt, towncrierSettings as bt, withAddress as xt } from "./domain-changelog-write-link-references.js";
import { editFiles as St, finalOf as q, isFinal as J, isSameLine as Ct, lockInCopy as wt, sizeFor as Y, step as X, writeVersions as Tt } from "./domain-release-files-write-versions.js";
import { commitTypes as Et, numberIn as Dt, readChangesetText as Ot, readCommit as kt, readNews as At, readsCommits as jt, readsOf as Mt, tagStyle as Nt, whyUnwritten as Pt, withoutNumber as Ft } from "./domain-init-tag-style.js";
import { finalOnPrerelease as It, groupApart as Lt, isFolder as Rt, isWritten as zt, matchSetFormat as Bt, memberPlace as Vt, notPublishable as Ht, notTogether as Ut, patternMatchesNothing as Wt, preparedPassedBy as Gt, readTagFormats as Kt, releasesByTag as qt, sourceReader as Jt, topOf as Z } from "./domain-tag-suggest-format.js";
import { MarkdownItCallable as Yt } from "../libraries/markdown-it.js";
import { rendererFailed as Xt, rendererShared as Zt, rendererUnreached as Qt } from "./domain-problem-release-files.js";
import { filesDirty as $t, writeUnfinished as en } from "./domain-problem-file-writing.js";
import { findRoot as tn, readWorkspace as nn } from "./actions-discover-action.js";
import { apartFromNew as rn, findPrivateNeeds as an, mayBeTagged as on, progressOf as sn, releasesOnIndex as cn, tellUnreadTags as ln } from "./domain-validation-unread-tags.js";
import { canonicalVersions as un, readVersions as dn, versionNotCanonical as fn } from "./domain-version-origin-resolve.js";
import { pLimit as pn } from "../libraries/p-limit.js";
import { require_picomatch as mn } from "../libraries/picomatch.js";
import { askable as hn, findIndex as gn, refusesLocalVersions as _n } from "./domain-problem-history.js";
import { contract$6 as vn } from "./actions-version-contract.js";
const withBold = (e, t) => {
	let { headings: n, leads: r, lines: i } = e, read = (e) => lt(e, t);
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
	let n = t.replace(U(t) ?? "", "").replace(/\b(?:released?(?: on)?|yanked)\b/i, "");
	return !/\p{L}/u.test(n) || Je(t);
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
}, Q = "(?!\\S*/tree/)[^\\s()<>`]*(?<![a-z]-?)(?:releases|change[-_]?(?:s|log)|history|news|release[-_]?notes|what'?s[-_]?new)(?!-?[a-z])[^\\s()<>`]*", yn = RegExp(`https?://${Q}|\\]\\(${Q}\\)|<${Q}>|:doc:\`${Q}\`|^\\s*${Q}\\.(?:md|rst|txt)\\s*$`, "i"), bn = /\b(?:see|visit|read|check|look|refer|consult|browse|find|found|kept|maintained|managed|tracked|documented|described|listed|published|posted|recorded|available|moved|live[sd]?|use[sd]?|using|(?:is|are)(?: now)? (?:at|in|on))\b[^.:;]{0,60}?(?:\b(?:git(?:hub|lab|ea)|codeberg)(?:'s)? releases?\b|\breleases? (?:page|tab)\b|\breleases section\b|\breleases? (?:on|at|of) (?:git(?:hub|lab|ea)|codeberg)\b)/i, xn = /\b(?:also|too|same|as well|cop(?:y|ies|ied)|binar(?:y|ies)|downloads?|wheels?|artifacts?|assets?)\b/i, Sn = /\b(?:older|earlier|previous|prior|before|upcoming|contribut\w*|fragments?)\b/i, Cn = /\b(?:is|are|be)\s\w+\sin\sthis\s(?:file|document)\b|scriv-insert|notes start/, linksAway = ({ lines: e, saysSomething: t }) => {
	let isSaid = (e, n) => t(n + 1);
	if (e.filter(isSaid).length > 6 || Cn.test(e.join("\n"))) return [];
	let n = e.findIndex((e, t) => e.length < 500 && (isSaid(e, t) || /^(?:\[(?!v?\d+\.|unreleased)[^\]]+\]:|\.\. _)/i.test(e)) && (yn.test(e) || bn.test(e) && !xn.test(e)) && !Sn.test(e));
	return n === -1 ? [] : [{
		line: n + 1,
		text: e[n].trim()
	}];
}, wn = new Yt("commonmark");
wn.core.ruler.enableOnly(["normalize", "block"]);
const readMarkdownOutline = (e) => {
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/), n = frontMatter(t), r = wn.parse(t.slice(n).join("\n"), {}), i = {
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
}, isWhite = (e) => e.trim() === "", isLabel = (e) => e.length < 300 && /^ {0,3}(?:\([^()\s]+\)=|<a\s[^<>]*(?:\/>|>\s*<\/a>))\s*$/.test(e), Tn = /^(?:admonition|attention|caution|code|code-block|contents|danger|deprecated|error|figure|hint|image|important|list-table|math|mermaid|note|seealso|table|tip|todo|topic|version(?:added|changed|removed)|warning)$/, En = /^(?: {0,3}-{1,2}8<-{1,2}(?: \S|$)|\{%-? *(?:include|$)|\{!|\{\{[<%]? *(?:#?include|changelog)|:{3,}\{include\}|import \w+ from .*\.mdx?["'])/, Dn = /^\s*<(?:!-- *@include|[A-Z]\w*\s[^<>]*"v?\d+\.\d)/, On = /^(?:\s*(?:>|(?:[-*+]|\d+[.)])\s))*\s*/, unreadIn$1 = ({ type: e, info: t, level: n }, { first: r, end: i, lines: a }) => {
	let o = a.slice(r, i).map((e) => n === 0 ? e : e.replace(On, "")), where = (e) => o.flatMap((t, n) => e(t) ? [{
		line: r + 1 + n,
		text: t.trim()
	}] : []);
	if (e === "fence") {
		let e = /^\{([\w:.-]+)\}/.exec(t.trim())?.[1];
		return e === void 0 || Tn.test(e) ? [] : [{
			line: r + 1,
			text: o[0].trim()
		}];
	}
	return e === "html_block" ? where((e) => Dn.test(e)) : e === "paragraph_open" ? where((e) => {
		if (n > 0 && /^\{[^}]*\}\s+[^{\s]/.test(e)) return !1;
		let t = /^:{3,}\{([\w:.-]+)\}/.exec(e)?.[1];
		return En.test(e) || t !== void 0 && !Tn.test(t);
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
	let t = e.replace(/^\ufeff/, "").split(/\r\n|\n|\r/), n = ot(e), r = nt(n), i = new Set(), a = new Set();
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
				text: Ke(i, t),
				start: s,
				line: a,
				lastLine: o
			}];
		} else n = void 0;
		return [];
	});
}, leadsIn = (e, t) => e.flatMap((e) => {
	let n = leadOf(e);
	return n === void 0 ? [] : [{
		line: e.line,
		text: Ke(n, t)
	}];
}), leadOf = (e) => {
	switch (e?.kind) {
		case "paragraph": return e.lines[0];
		case "entry": return e.term;
		case "item": return leadOf(e.blocks[0]);
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
			Ze(e.name) || add(t.said), Qe(e.name) && add(t.verbatim);
			return;
	}
	for (let n of qe(e)) mark(n, t);
}, unreadIn = (e) => {
	if (e.kind !== "directive") return qe(e).flatMap(unreadIn);
	let { name: t, argument: n, line: r } = e;
	return Xe(t) ? Qe(t) ? [] : qe(e).flatMap(unreadIn) : [{
		line: r,
		text: `.. ${t}:: ${n}`.trimEnd()
	}];
};
var kn = e({
	guessFormat: () => guessFormat,
	readChangelog: () => readChangelog
});
const readChangelog = (e, t, n = "markdown") => {
	let r = tt(t), i = withBold(n === "rst" ? readRstOutline(e) : readMarkdownOutline(e), r), { lines: a } = i, o = sectionsIn(i, r, new Set(t));
	return {
		format: n,
		text: e,
		lines: a,
		outline: i,
		sections: o,
		unread: toldElsewhere(i, o[0]?.line),
		loose: i.leads.flatMap(({ line: e, text: t }) => {
			let n = lt(t, r);
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
		let r = e.headings[n + 1], i = r && lt(r.text, t);
		return i !== void 0 && !isLine(i) && leadStart(e, n + 1) < r.start;
	}, o = e.headings.find(({ text: e }) => lt(e, t) !== void 0);
	for (let [s, c] of e.headings.entries()) {
		let l = c.level === o?.level && c.line < o.line && isBranch(c.text), [u, ...d] = ut(l ? "Unreleased" : c.text, t);
		if (u === void 0 || isLine(u) && leads(s)) continue;
		let f = {
			...u,
			name: u.name ?? a[s]
		}, p = i.filter(({ level: e }) => e < c.level), m = p.filter((e) => isPart(e, f, n));
		if (m.length < p.length && !f.isDated || f.isIntroduction && m.some((e) => isSame(e, f))) continue;
		let h = leadStart(e, s) - 1;
		for (let e of i) m.includes(e) || (e.end = Math.max(e.headingEnd, h));
		let g = [f, ...d].map((t) => ({
			...t,
			isUnderName: t.name !== void 0 && t.name === a[s],
			...draftOf$1(c, e)
		}));
		r.push(...g), i = [...m, ...g];
	}
	return r.map((t) => finish(t, e));
}, isBranch = (e) => /^\W*(?:dev(?:elopment)?|main|master|head)\W*$/i.test(e), ownersIn = (e, t) => {
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
}, draftOf$1 = ({ level: e, start: t, line: n, lastLine: r }, { lines: i }) => ({
	level: e,
	start: t,
	line: n,
	headingEnd: r,
	end: i.length
}), finish = (e, t) => {
	let n = e.headingEnd + 1;
	for (; n <= e.end && (!t.saysSomething(n) || isTemplate(t.lines[n - 1]));) n += 1;
	let r = n <= e.end, i = r && pt(t.lines[n - 1]), a = e.isUnreleased || i, o = t.lines.slice(e.line - 1, i ? n : e.headingEnd);
	return {
		...e,
		hasContent: r,
		isUnreleased: a,
		isPlanned: a && /\bplanned\b/i.test(o.join("\n"))
	};
}, isTemplate = (e) => /^\s*[-*+] +(?:\\\[[^\]\\]*\\\]|\[[^\]\\\d]* [^\]\\\d]*\])\s*$/.test(e), conflictsIn = ({ lines: e, isVerbatim: t }) => e.flatMap((e, n) => /^(?:<{7}|>{7})(?: |$)/.test(e) && !t(n + 1) ? [n + 1] : []), isPart = (e, t, n) => e.isUnreleased && e.versions.length === 0 || e.name === void 0 && t.name !== void 0 && n.has(t.name) || e.versions.some((e) => t.versions.some((t) => isVersionPart(B(e), B(t)))), isSame = (e, t) => (t.name === void 0 || t.name === e.name) && e.versions.some((e) => t.versions.some((t) => M(B(e), B(t)) === 0)), isVersionPart = (e, t) => e.epoch === t.epoch && e.release.every((e, n) => e === (t.release[n] ?? 0n)) && (e.release.length < t.release.length || M(e, t) === 0 || I(t)), An = {
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
}, plainTitle = (e) => e.toLowerCase().replaceAll(/:[a-z_]+:/g, " ").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim(), mainPart = (e) => e.replace(/^major /, "").replace(/ and .*/, ""), headingFor = (e, t) => {
	let n = t.map((e) => ({
		heading: e,
		title: plainTitle(e)
	})), named = (t) => An[e].flatMap((e) => n.filter(({ title: n }) => t(n) === e))[0];
	return (named((e) => e) ?? named(mainPart))?.heading;
}, jn = new Set(Object.values(An).flat()), isGroupName = (e) => {
	let t = plainTitle(e);
	return jn.has(t) || jn.has(mainPart(t));
}, Mn = {
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
}, Nn = {
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
}, Pn = {
	breaking: "BREAKING CHANGE",
	feature: "Feat",
	fix: "Fix",
	performance: "Perf"
}, Fn = new Set([
	"added",
	"changed",
	"deprecated",
	"removed",
	"fixed"
]), newHeading = (e, t) => {
	let n = t.some((e) => Fn.has(plainTitle(e)));
	if (t.some((e) => ["feat", "perf"].includes(plainTitle(e))) && Pn[e] !== void 0) return Pn[e];
	if (t.length > 0 && !n) return Nn[e];
	let r = Mn[e];
	return t.find((e) => plainTitle(e) === r.toLowerCase()) ?? r;
}, In = /^(?<before>\*\*|__|)(?<title>\p{Lu}[\p{L}\p{N}]*(?:[ /&-]+[\p{L}\p{N}]+){0,3})(?<after>:\*\*|\*\*:|\*\*|:__|__:|__|:)$/u, readLabel = (e) => {
	let { before: t = "", title: n = "", after: r = "" } = e.length < 100 && In.exec(e.trimEnd())?.groups || {}, i = r.replace(":", "") === t;
	return n !== "" && i ? {
		before: t,
		title: n,
		after: r
	} : void 0;
}, groupHead = (e) => {
	let t = e.length === 1 ? readLabel(e[0]) : void 0;
	return (n) => t === void 0 ? We(e, n) : [`${t.before}${n}${t.after}`];
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
	return a.some(({ text: e }) => isGroupName(e)) ? a : [];
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
			title: readLabel(o[0])?.title ?? W(o),
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
	let r = e.slice(t, n), i = r.findLastIndex((e) => Ln.test(e));
	if (i === -1) return n;
	let a = i;
	for (let e = i + 1; e < r.length && (isBlank(r[e]) || /^\s/.test(r[e])); e += 1) isBlank(r[e]) || (a = e);
	return t + a + 1;
}, endsInItem = (e, t, n) => e.slice(t, n).some((e) => Ln.test(e)) && lastItemLine(e, t, n) === n, Ln = /^(\s{0,3}[-*+\u2022]\s+)\S/, blanksAfter = (e, t) => {
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
	})), s = o.filter(({ section: e }) => e.hasContent), c = s.filter(({ body: e }) => e.groups.length > 0), l = n === void 0 ? [] : bodyOf(e, n).groups, u = l.length === 0 && s.length > 0 && c.length * 2 < s.length, d = [...c.flatMap(({ body: e }) => e.groups), ...l], f = d[0]?.heading, p = s.flatMap(({ section: e }) => itemsIn(r, e)).slice(0, 200), m = p.map((e) => r[e - 1]);
	return {
		group: u ? void 0 : groupForm(r, f, {
			format: a,
			level: t[0]?.level ?? 2
		}),
		groupNames: d.map(({ title: e }) => e),
		marker: first(m.map((e) => Ln.exec(e)?.[1]), "- "),
		afterHeading: first(s.map(({ section: e }) => blanksAfter(r, e.headingEnd)), 1),
		afterGroup: first(d.map(({ heading: e }) => blanksAfter(r, e.lastLine)), 1),
		beforeGroup: Math.max(+(a === "rst"), first(c.flatMap(({ body: e }) => e.groups.slice(1).map(({ heading: e }) => blanksBefore(r, e.start))), 1)),
		betweenItems: gapOfItems(r, p.toSorted((e, t) => e - t)),
		betweenSections: first(t.slice(1).map(({ start: e }) => blanksBefore(r, e)), 1),
		rule: usualRule(o.slice(0, -1).map(({ section: e }) => ruleAt(r, e))),
		scope: scopeForm(m, a)
	};
	function itemsIn(e, { headingEnd: t, end: n }) {
		return e.slice(t, n).flatMap((e, n) => {
			let r = t + 1 + n;
			return Ln.test(e) && i.saysSomething(r) && !i.isVerbatim(r) ? [r] : [];
		});
	}
}, groupForm = (e, t, { format: n, level: r }) => t === void 0 ? n === "rst" ? ["Added", "~~~~~"] : [`${"#".repeat(Math.min(r + 1, 6))} Added`] : e.slice(t.line - 1, t.lastLine), gapOfItems = (e, t) => {
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
].find(([t]) => e.some((e) => t.test(e)))?.[1] ?? (t === "rst" ? (e) => `**${e}**: ` : bold), [Rn, zn] = ["<!-- <START NEW CHANGELOG ENTRY> -->", "<!-- <END NEW CHANGELOG ENTRY> -->"], movedEnd = ({ lines: e }, t, n) => {
	let [r, i] = [Rn, zn].map((t) => e.findIndex((e) => e.trim() === t) + 1);
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
	let t = e.findIndex((e) => e.trim() === Rn), n = e.findIndex((e, n) => t !== -1 && n > t && e.trim() !== "");
	return n !== -1 && e[n].trim() === zn ? n + 1 : void 0;
}, oneLine = (e) => {
	let t = e.toWellFormed().slice(0, 1e4).replaceAll(/(?![\u200d\ufe0f])[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, "").replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return t.length <= 500 ? t : `${t.slice(0, 500).toWellFormed().replaceAll("�", "").trimEnd()}…`;
}, Bn = /(?<![`\w])`(?<code>[^`]*[^`\s][^`]*)`(?!`)|(?<url>\bhttps?:\/\/[^\s<>`"'()[\]{}|\\^]*[^\s<>`"'()[\]{}|\\^.,:;!?*_~])|(?<![\w@./`-])(?<mention>@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]*\w)?)/g, escapeText = (e, t) => {
	let n = oneLine(e), r = t === "rst" ? Hn : Vn, i = "", a = 0;
	for (let e of n.matchAll(Bn)) {
		let { code: t, url: o, mention: s } = e.groups ?? {}, c = e.index + e[0].length, l = o === void 0 ? r.code((t ?? s ?? "").trim()) : r.url(o);
		i += r.plain(n.slice(a, e.index)) + r.apart(l, n[e.index - 1], n[c]), a = c;
	}
	return r.start(i + r.plain(n.slice(a)));
}, Vn = {
	plain: (e) => e.replaceAll(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (e) => `\`${e}\``,
	url: (e) => `<${e}>`,
	apart: (e) => e,
	start: (e) => e.replace(/^(?:#{1,6}(?= |$)|[-+=](?= |$)|[-+=|:]{2,}|~~~|%)/, "\\$&").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
}, Hn = {
	plain: (e) => e.replaceAll(/[\\`*|]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (e) => `\`\`${e}\`\``,
	url: (e) => `\`${e.replaceAll("\\", "\\\\").replaceAll("_", "\\_")} <${e.replaceAll("_", "\\_")}>\`__`,
	apart: (e, t, n) => `${t === void 0 || /[\s'"([{<\-/:]/.test(t) ? "" : "\\ "}${e}${n === void 0 || /[\s'")\]}>\-/:.,;!?]/.test(n) ? "" : "\\ "}`,
	start: (e) => e.replace(/^(?:[-+\u2022\u2023\u2043](?= |$)|\.\.(?= |$)|>>>|:(?=[^:])|--?\w|\/\w|(?!\\)[!-/:-@[-`{-~]{2,}$)/, "\\$&").replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#))([.)])(?= |$)/, "$1\\$2").replace(/::$/, ":\\:")
}, writeLink = ({ text: e, url: t }, n) => t !== void 0 && /^https?:\/\/[^\s<>()`\\]+$/.test(t) ? n === "markdown" ? `[${escapeText(e, n)}](${t})` : `\`${Hn.plain(oneLine(e)).replaceAll(/[<>]/g, "\\$&")} <${t.replace(/_$/, "\\_")}>\`__` : escapeText(e, n), writeGroups = ({ groups: e }, { style: t, format: n, told: r }) => {
	let i = {
		titles: r.map(plainTitle),
		numbers: new Set(r.join("\n").match(/#\d+\b/g))
	}, a = new Map();
	for (let r of e.toSorted((e, t) => rank(e) - rank(t))) {
		let e = r.lines.toSorted((e, t) => Number(isBreaking(r, t)) - Number(isBreaking(r, e))).filter((e) => !isTold$1(e, i) && oneLine(e.text) !== "");
		if (e.length === 0) continue;
		let o = t.group === void 0 ? void 0 : titleOf$2(r, t), s = !/break|incompatib/i.test(o ?? ""), c = e.map((e) => [writeLine({
			...e,
			isBreaking: s && isBreaking(r, e)
		}, t, n)]), l = plainTitle(o ?? "");
		a.set(l, {
			title: a.get(l)?.title ?? o,
			items: [...a.get(l)?.items ?? [], ...c]
		});
	}
	return [...a.values()];
}, Un = [
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
], rank = ({ kind: e }) => Un.indexOf(e), isBreaking = ({ kind: e }, t) => e === "breaking" || t.isBreaking === !0, titleOf$2 = ({ kind: e, title: t }, { groupNames: n }) => t === void 0 ? headingFor(e, n) ?? newHeading(e, n) : n.find((e) => plainTitle(e) === plainTitle(t)) ?? t, isTold$1 = ({ text: e, references: t = [] }, { titles: n, numbers: r }) => {
	if (t.some((e) => r.has(e.text))) return !0;
	let i = plainTitle(e);
	return n.some((e) => e === i || i.length >= 10 && e.includes(i));
}, writeLine = ({ text: e, scope: t, isBreaking: n, references: r = [] }, i, a) => {
	let o = t === void 0 || oneLine(t) === "" ? "" : i.scope(escapeText(t, a)), s = r.map((e) => writeLink(e, a)), c = `${n ? "**Breaking:** " : ""}${o}${escapeText(e, a)}`;
	return `${i.marker}${c}${s.length === 0 ? "" : ` (${s.join(", ")})`}`;
}, linesOf$1 = (e, t, n) => e.flatMap(({ title: e, items: r }, i) => [
	...i === 0 ? [] : blank(e === void 0 ? t.betweenItems : t.beforeGroup),
	...e === void 0 ? [] : [...n(e), ...blank(t.afterGroup)],
	...spaced(r, t)
]), spaced = (e, { betweenItems: t }) => e.flatMap((e, n) => n === 0 ? e : [...blank(t), ...e]), blank = (e) => Array.from({ length: e }, () => ""), newLead = ({ outline: e, lines: t }, n, r) => {
	let i = e.headings.findLast(({ line: e }) => e < n.line);
	if (i === void 0 || i.level >= n.level) return;
	for (let t = i.lastLine + 1; t < n.line; t += 1) if (e.saysSomething(t)) return;
	let a = t.slice(i.line - 1, i.lastLine), o = W(a), s = isTitle(i, e, o) ? o : nextOf(o, n, r);
	return s === o ? void 0 : {
		before: i,
		lines: We(a, s)
	};
}, isTitle = ({ level: e }, { headings: t }, n) => e === 1 && t.filter((t) => t.level === e).length === 1 && /\p{L}{2}/u.test(n.replace(U(n) ?? "", "")), nextOf = (e, { versions: t }, { version: n, date: r }) => {
	let i = U(e);
	if (i !== void 0) return e.replace(i, Ve(r, i));
	if (/^\W*20\d\d\W*$/.test(e)) return e.replace(/20\d\d/, r.slice(0, 4));
	let [a, o] = [t[0], n].map((e) => B(e).release);
	for (let t of [2, 1]) {
		let n = a.slice(0, t).join("\\."), r = RegExp(`(?<![\\d.])${n}(?=\\.x(?![\\w.])|\\W*$)`, "i");
		if (r.test(e)) return e.replace(r, o.slice(0, t).join("."));
	}
	return e;
}, placeOf = (e, t, n) => {
	let r = it(e), i = $e(e), isOurs = (e) => !i.has(e.line) && (n === void 0 && !t.isBare || e.name === n), a = r.filter((e) => e.versions.length > 0 && !e.isUnreleased), o = a.find((e) => e.isUnderName && isOurs(e)) ?? a[0], topOf = ({ name: e }) => e === void 0 ? o : a.find((t) => t.name === e), isComing = (e) => isOurs(e) || t.isOfAll === !0 && e.name === void 0, s = r.filter((e) => e.isUnreleased && isComing(e) && e.line < (topOf(e)?.line ?? 1e400)), c = B(t.version), isReached = ({ versions: e }) => e.length > 0 && e.every((e) => M(B(e), q(c)) <= 0), l = s.find(isReached), u = s.find(({ versions: e }) => e.length === 0), d = s.findLast((e) => e.versions.length > 0 && !isReached(e) && !e.isPlanned), f = u === void 0 ? l ?? d : d, p = l !== void 0 && G(l, c) ? l : u?.hasContent ? u : f, m = a.filter((e) => e.versions.length === 1 && !i.has(e.line)), h = u === void 0 ? void 0 : r[r.indexOf(u) + 1], g = r.at(-1), _ = g === void 0 ? introductionEnd(e) : bodyOf(e, g).last + 1;
	return {
		releases: [...m.filter(isOurs), ...m.filter((e) => !isOurs(e))],
		pending: p,
		passed: p !== void 0 && p === d ? p.versions[0] : void 0,
		before: emptyEntry(e) ?? (h ?? o)?.start ?? _
	};
}, whyNoPlace = (e) => {
	let { sections: t, loose: n, outline: r } = e;
	if (Ye(e)) return "it begins with the oldest release, and sections are written on top alone";
	if (t.length > 0) return;
	let [i] = n;
	if (i !== void 0 && (i.isDated || n.length > 1)) return `line ${i.line} names a release, and is no heading`;
	let a = r.headings.filter(({ level: e, text: t }) => e > 1 && U(t) !== void 0), [o] = a.filter(({ text: e }) => a.length > 1 || e.startsWith(U(e)));
	return o && `the heading in line ${o.line} has a date, and no version that is read`;
}, introductionEnd = ({ lines: e, outline: t }) => {
	let n = e.findIndex((e) => /towncrier release notes start|scriv-insert-here|version list/.test(e));
	if (n >= 0) return n + 2;
	let r = new Set(t.headings.map(({ lastLine: e }) => e)), i = e.length;
	for (; i > 0 && !t.saysSomething(i) && !r.has(i);) --i;
	return i + 1;
}, rolledUp = ({ sections: e }, t, n) => {
	let isCandidate = ({ versions: e }) => {
		let t = B(e[0]);
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
}, trimmed = (e) => e.slice(0, e.findLastIndex((e) => e.trim() !== "") + 1), insertRelease = (e, t, n) => {
	let { text: r } = e, i = t.name === void 0 ? void 0 : L(t.name);
	if (e.conflicts.length > 0) return refused$1(`line ${e.conflicts[0]} is a mark of an unsolved conflict`);
	let a = whyNoPlace(e);
	if (a !== void 0) return refused$1(a);
	let o = B(t.version);
	if (o === void 0) return refused$1(`${t.version} is no version by PEP 440`);
	let s = e.sections.find((e) => !e.isUnreleased && !e.mayCountCommits && G(e, o) && (i === void 0 || e.name === i || e.name === void 0));
	if (s !== void 0) return refused$1(`line ${s.line} is a section of ${t.version} already`);
	let c = placeOf(e, t, i), l = [...write({
		changelog: e,
		entry: t,
		plan: c,
		prereleases: n.prereleases
	}), ...He(e, t, _t(r), c.pending?.versions[0])].filter(({ start: e, end: t, text: n }) => e < t || n !== "").toSorted((e, t) => e.start - t.start);
	return readBack(fe(r, l), {
		entry: t,
		options: n,
		edits: l,
		before: e,
		passed: c.passed
	});
}, refused$1 = (e) => ({
	kind: "refused",
	why: e
}), write = ({ changelog: e, entry: t, plan: n, prereleases: r }) => {
	let { lines: i, format: a, text: o } = e, { releases: s, pending: c } = n, l = _t(o), u = styleOf(e, s, c), d = dt(e, s, t), f = B(t.version), p = r === "rollup" && !I(f) ? rolledUp(e, s, f) : [], m = groupHead(u.group ?? ["### Added"]), h = c && placeholderIn(e, c), g = [c, ...p].flatMap((e) => e === void 0 ? [] : i.slice(e.headingEnd, e.end)), _ = join([...p.flatMap((t) => groupsOf(e, t)), ...t.isStopgap === !0 && c?.hasContent && h === void 0 ? [] : writeGroups(t, {
		style: u,
		format: a,
		told: g
	})]), v = _.length > 0 || c !== void 0 ? _ : nothing$2(u), y = p.map((t) => removeSection(l, {
		changelog: e,
		section: t
	})), b = [
		...d.above,
		...d.lines,
		...d.below
	];
	if (c === void 0) {
		let r = linesOf$1(v, u, m), i = s.find(({ start: e }) => e === n.before), a = i && newLead(e, i, t), o = a?.before.start ?? n.before, c = movedEnd(e, o, l), d = [
			...a === void 0 ? [] : [...a.lines, ""],
			...b,
			...blank(u.afterHeading),
			...r,
			...c.lines
		];
		return [
			l.insertAfter(o - 1, separated(d, {
				changelog: e,
				style: u,
				before: o
			})),
			...c.edits,
			...y
		];
	}
	return [
		c.versions.length > 0 ? l.replace(c.start, markedTo(e, c), b) : l.insertAfter(c.headingEnd, [
			...endOf(u),
			...b,
			...blanksAfter(i, c.headingEnd) === 0 ? blank(u.afterHeading) : []
		]),
		...h === void 0 || v.length === 0 ? addTo(l, {
			changelog: e,
			pending: c,
			groups: v,
			style: u,
			head: m
		}) : [l.replace(h, h, linesOf$1(v, u, m))],
		...y
	];
}, placeholderIn = ({ lines: e, outline: t }, { headingEnd: n, end: r }) => {
	let [i, ...a] = Array.from({ length: r - n }, (e, t) => n + 1 + t).filter((e) => t.saysSomething(e));
	return i !== void 0 && /^[\s*+_-]*(?:nothing(?: changed)?(?: yet)?|no changes(?: yet)?)[\s.*_]*$/i.test(e[i - 1]) && a.length === 0 ? i : void 0;
}, markedTo = ({ lines: e }, { headingEnd: t, end: n }) => {
	let r = e.findIndex((e, n) => n >= t && e.trim() !== "");
	return r !== -1 && r < n && pt(e[r]) ? r + 1 : t;
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
], separated = (e, { changelog: t, style: n, before: r }) => {
	let { lines: i } = t, a = i.slice(0, r - 1).every((e) => e.trim() === ""), o = i.slice(r - 1).every((e) => e.trim() === "");
	return [
		...!a && (i[r - 2] ?? "").trim() !== "" ? blank(Math.max(1, o ? n.betweenSections : 1)) : [],
		...e,
		...o ? [] : t.sections.some(({ start: e }) => e === r) ? endOf(n) : blank((i[r - 1] ?? "").trim() === "" ? 0 : 1)
	];
}, addTo = (e, { changelog: t, pending: n, groups: r, style: i, head: a }) => {
	let o = bodyOf(t, n), s = [], c = r.filter(({ title: t, items: n }) => {
		let r = t === void 0 ? void 0 : o.groups.find((e) => e.title.toLowerCase() === t.toLowerCase());
		if (r === void 0) return !0;
		let a = r.last === r.heading.lastLine;
		return s.push(e.insertAfter(r.lastItem, [...blank(a ? i.afterGroup : i.betweenItems), ...spaced(n, i)])), !1;
	});
	if (c.length === 0) return s;
	let l = endsInItem(t.lines, n.headingEnd, o.last), u = c[0].title === void 0 ? l ? i.betweenItems : 1 : i.beforeGroup;
	return [...s, e.insertAfter(o.last, [...blank(u), ...linesOf$1(c, i, a)])];
}, removeSection = (e, { changelog: t, section: n }) => {
	let { lines: r, sections: i } = t, a = i.find(({ start: e }) => e > n.end), { last: o } = bodyOf(t, n), s = r.slice(o, n.end).every((e) => /^[\s*_-]*$/.test(e));
	return a !== void 0 && s ? e.remove(n.start, a.start - 1) : e.remove(n.start, o + blanksAfter(r, o));
}, readBack = (e, { entry: t, options: n, edits: r, before: i, passed: a }) => {
	let o = readChangelog(e, n.names, i.format), s = B(t.version), c = o.sections.find((e) => G(e, s) && !e.isUnreleased);
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
}, newChangelog = (e) => e === "rst" ? "Changelog\n=========\n\nAll notable changes to this project are told here, in the form of\n`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>`__.\n\nUnreleased\n----------\n" : "# Changelog\n\nAll notable changes to this project are told here, in the form of\n[Keep a Changelog](https://keepachangelog.com/en/1.1.0/).\n\n## Unreleased\n", Wn = r({
	code: "RA-WRITE-CHANGELOG",
	severity: "error",
	mender: "project"
}, ({ packages: e, file: t, why: n }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	file: t,
	message: `The release of ${b(e)} cannot be put into ${S(t)}: ${S(n)}`,
	hint: "Fix that, or write the section of the release by hand, below a heading with its version: it is then kept"
})), changelogUnread = (e) => ({
	...Wn(e),
	hint: "Fix that, or name another file: changelog = \"{path}/CHANGELOG.md\" in the configuration"
}), Gn = r({
	code: "RA-WRITE-SECTION-LACKS",
	severity: "notice",
	mender: "project"
}, ({ label: e, file: t, texts: n }) => ({
	file: t,
	message: `The section of ${e} in ${S(t)} lacks changes of this checkout: ${b(n.map(S))}`,
	hint: "Add them by hand, or delete the section, and it is written anew; nothing to do where that is meant, or the release is made from an earlier commit"
})), Kn = r({
	code: "RA-WRITE-TEXT-LEFT",
	severity: "notice",
	mender: "project"
}, ({ file: e, line: t, heading: n, isBelow: r }) => ({
	file: e,
	...r ? {} : { line: t },
	message: `What stands under ${S(n)} in ${S(e)} goes into no section: ${r ? "a release stands above it" : "packages share the file, and it may be about any of them"}`,
	hint: "Once the sections are written, move each line into that of the release that it is about"
})), qn = r({
	code: "RA-WRITE-NUMBER-PASSED",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, file: n, expected: r }) => ({
	package: e,
	file: n,
	message: `What ${S(n)} tells under ${r} becomes the section of ${e} ${t}`,
	hint: `Where ${r} is meant, ask for it: --bump "${e}: ${r}" (input: bump)`
})), shortId = ({ id: e }) => e.slice(0, 9), releaseEntry = (e, { name: t, ...n }) => {
	let r = new Set(e.map((e) => e.name)), i = e.flatMap(({ changes: e, becauseOf: t }) => [...e.filter((e) => isTold(e, n.types)).map((e) => tellChange(e, n.types)), ...t.filter(({ package: e }) => !r.has(e)).map(tellSibling)]), a = i.length === 0, o = [...new Map((a ? tellUnread(e, n.plan) : i).map((e) => [e.key, e])).values()], s = Map.groupBy(o, ({ title: e, kind: t }) => e ?? t), [{ proposed: c, last: l }] = e;
	return {
		version: c,
		date: n.date,
		isStopgap: a,
		...t === void 0 ? {} : { name: t },
		...l === void 0 ? {} : { previous: l },
		groups: [...s.values()].map((e) => {
			let [{ kind: t, title: n }] = e;
			return {
				kind: t,
				...n === void 0 ? {} : { title: n },
				lines: e.map(({ line: e }) => e)
			};
		})
	};
}, tellChange = (e, t) => ({
	key: `${e.id} ${e.type} ${e.text}`,
	kind: e.breaking ? "breaking" : kindOf(e.type),
	title: e.breaking ? void 0 : t.get(e.type)?.section,
	line: lineOf(e)
}), tellSibling = ({ package: e, to: t }) => {
	let n = `Works with ${e} ${t}`;
	return {
		key: n,
		kind: "change",
		title: void 0,
		line: { text: n }
	};
}, tellUnread = (e, { unread: t }) => {
	let n = t.filter(({ packages: t }) => e.some(({ name: e }) => t.includes(e))).flatMap(({ id: e, told: t }) => t === void 0 ? [] : [{
		id: e,
		...t
	}]).toSorted((e, t) => e.time - t.time).map(({ id: e, title: t }) => {
		let [n, r] = / *\((#\d+)\) *$/.exec(t) ?? ["", void 0];
		return {
			text: t.slice(0, t.length - n.length),
			references: [...r === void 0 ? [] : [{ text: r }], { text: shortId({ id: e }) }]
		};
	}), r = n.length - 50;
	return (r > 0 ? [...n.slice(0, 50), { text: `${r} more` }] : n).map((e, t) => ({
		key: `${t} ${e.text}`,
		kind: "change",
		title: void 0,
		line: e
	}));
}, linesOf = (e, t) => e.filter((e) => isTold(e, t)).map(lineOf), isTold = ({ bump: e, type: t }, n) => e !== "none" || n.get(t)?.section !== void 0, Jn = [
	[/^(?:break|major)/, "breaking"],
	[/^secur/, "security"],
	[/^(?:feat|add|new|enhanc|minor)/, "feature"],
	[/^deprec/, "deprecation"],
	[/^remov/, "removal"],
	[/^(?:fix|bug|hotfix|patch)/, "fix"],
	[/^perf/, "performance"],
	[/^doc/, "documentation"]
], kindOf = (e) => Jn.find(([t]) => t.test(e))?.[1] ?? "change", lineOf = ({ source: e, id: t, text: n, note: r, scope: i, breaking: a, pullRequest: o }) => {
	let s = o === void 0 ? n : n.replace(RegExp(`\\s*\\(#${o}\\)\\s*$`), ""), c = r !== "" && r !== n, l = [...o === void 0 ? [] : [{ text: `#${o}` }], ...e === "commit" ? [{ text: shortId({ id: t }) }] : []];
	return {
		text: c ? `${s}: ${r}` : s,
		...i === void 0 ? {} : { scope: i },
		isBreaking: a,
		references: l
	};
}, namingOf = (e, { members: t }, n) => {
	let r = e.sections.filter(({ versions: e }) => e.length > 0), i = new Set(r.map(({ name: e }) => e)), a = n.some((e) => i.has(e)), o = t.find(({ path: e }) => e === ".");
	return {
		isNamed: a,
		isRootNamed: a && (!i.has(void 0) || o !== void 0 && i.has(o.name)),
		only: Ue(e)
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
	return e.filter(({ references: e = [] }) => e.length > 0 && !e.some(({ text: e }) => t.includes(e))).filter(({ text: e }) => !n.includes(plainWords(e)));
}, plainWords = (e) => e.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim(), writeChangelogs = (e, { changelogs: t, members: n, begins: r, ...i }) => {
	let a = i.workspace.members.map(({ name: e }) => e), o = {
		...i,
		plan: e,
		names: a,
		beginning: beginnings(a)
	}, has = (e) => r || t.get(e).kind !== "missing", s = e.packages.filter(({ name: e }) => has(e) && !o.isElsewhere(e)), c = Map.groupBy(s, ({ name: e }) => pathOf(t.get(e))), l = Map.groupBy(n, ({ name: e }) => pathOf(t.get(e))), u = [...c].map(([e, n]) => {
		let r = t.get(n[0].name), i = Pt(r);
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
		version: B(n)
	}), f = entriesOf(r, {
		sharing: n,
		...d
	});
	for (let { released: t, isNamed: r } of f.toReversed()) {
		let [d] = t, f = find(d), p = r ? a.members.find((e) => e.name === d.name).rawName : void 0, m = {
			...releaseEntry(t, {
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
			t.length > 0 && u.push(Gn({
				label: n,
				file: e,
				texts: t
			}));
			let r = xt(l, m);
			r !== void 0 && (o.set(e, r), l = readChangelog(r, c, l.format));
			continue;
		}
		let h = insertRelease(l, m, {
			names: c,
			prereleases: s
		});
		if (h.kind === "refused") return refused(Wn({
			packages: namesOf(t),
			file: e,
			why: h.why
		}));
		o.set(e, h.text), l = h.changelog, u.push(...passedBy(h, d, e));
	}
	let p = f.some(({ released: e }) => e.length < n), m = textUnderUnreleased(l, r);
	m !== void 0 && (p || m.isBelow) && u.push(Kn({
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
}, passedBy = ({ passed: e }, { name: t, proposed: n }, r) => e === void 0 ? [] : [qn({
	package: t,
	version: n,
	file: r,
	expected: e
})], textUnderUnreleased = ({ sections: e, outline: t, lines: n }, r) => {
	let i = r.flatMap(({ last: e, current: t }) => B(e ?? t ?? "") ?? []), a = $e({ sections: e }), isComing = (e) => i.length === 0 || i.some((t) => M(B(e), t) > 0);
	for (let [r, { isUnreleased: i, isPlanned: o, versions: s, name: c, headingEnd: l, line: u, end: d }] of e.entries()) {
		let f = c !== void 0 && !a.has(u);
		if (!i || o || f || !s.every(isComing)) continue;
		let p = Math.min(d, (e[r + 1]?.start ?? 1e400) - 1);
		for (let i = l + 1; i <= p; i += 1) {
			if (!t.saysSomething(i)) continue;
			let a = e.slice(0, r).some((e) => !e.isUnreleased && e.versions.length > 0), o = W(n.slice(u - 1, l));
			return {
				line: i,
				isBelow: a,
				heading: o
			};
		}
	}
}, newsOf = ({ groups: e, isStopgap: t }) => t === !0 ? [] : e.flatMap(({ lines: e }) => e), changelogNow = (e, t, { workspace: n, edited: r, names: a, beginning: o }) => {
	let s = t.kind === "found" ? t.changelog : void 0, c = s?.format ?? (e.endsWith(".rst") ? "rst" : "markdown"), l = i(Z(n), e), d = r.files.readText(l);
	if (d === void 0 && Rt(r.files, l)) throw new u(g({ file: e }));
	return d === void 0 ? o(c) : s?.text === d ? s : readChangelog(d, a, c);
}, pathOf = (e) => e.kind === "missing" ? e.begun : e.file, findSection = (e, { path: t, name: n, version: r }) => {
	let i = gt(e, n).filter((e) => !e.isUnreleased && G(e, r)), a = i.find((e) => e.name === n) ?? i[0];
	if (a === void 0) return;
	let { lines: o } = e;
	return {
		path: t,
		heading: W(o.slice(a.line - 1, a.headingEnd)),
		block: o.slice(a.line - 1, bodyOf(e, a).last).join("\n"),
		notes: rt(e, a)
	};
}, renderersOf = (e, t, { members: n, apart: r }) => {
	let i = t.members.find(({ path: e }) => e === "."), a = Ge(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: i?.rawName ?? ""
	}), o = n.some(({ path: e }) => e === ".");
	return new Map(n.flatMap((n) => {
		let { name: i, path: s, tool: c, rawName: l } = n, u = s === "." ? a : Ge(e, t, {
			path: s,
			tool: c,
			rawName: l
		}), d = ofHome(u, a) ?? (o || r.has(i) ? void 0 : ofHome(a, a));
		return d === void 0 ? [] : [[i, d]];
	}));
}, ofHome = (e, t) => towncrier(e, t) ?? scriv(e), within = ({ path: e }, t) => a(i(e, t)), towncrier = (e, t) => {
	let n = bt(e.tool, e.read), r = n ?? bt(t.tool, t.read);
	if (r === void 0) return;
	let i = yt(r, e).folders.map(({ folder: e }) => e);
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
	let i = W(n.lines.slice(r.line - 1, r.headingEnd));
	return /(?<![a-z])v\d/.test(i) ? `v${e}` : e;
}, scriv = (e) => {
	let t = ct(e, "");
	if (t !== void 0) return {
		tool: "scriv",
		home: e.path,
		config: void 0,
		changelog: within(e, mt(ht(e.tool, e.read) ?? {})),
		folders: [within(e, t.folder)],
		isVersionBare: !1
	};
}, changelogFolder = ({ changelog: e }) => {
	let t = e.search(/[{}$]/);
	return t === -1 ? o(e) ?? "." : e.slice(0, Math.max(0, e.lastIndexOf("/", t))) || ".";
}, takeChangesets = ({ packages: e }, { workspace: t, edited: n }) => {
	let r = new Set(e.map(({ name: e }) => e)), a = new Set(t.members.map(({ name: e }) => e)), o = e.flatMap(({ changes: e }) => e.filter(({ source: e }) => e === "fragment").map(({ id: e }) => e));
	for (let e of new Set(o.filter((e) => /(?:^|\/)\.changeset\/[^/]+$/.test(e)))) {
		let o = n.files.readText(i(Z(t), e));
		if (o === void 0) continue;
		let s = (Ot(o)?.lines ?? []).map(({ name: e }) => L(e)).some((e) => a.has(e) && !r.has(e));
		n.set(e, s ? withoutLines(o, r) : void 0);
	}
}, withoutLines = (e, t) => e.replace(/^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^(?=---)/m, (e, n, r) => `${n}${r.split(/(?<=\n)/).filter((e) => {
	let [, n] = /^\s*["']?([\w.@/-]+)["']?\s*:/.exec(e) ?? [];
	return n === void 0 || !t.has(L(n));
}).join("")}`), renderInCopy = async ({ packages: e, renderers: t, copy: n, workspace: r, edited: o }, { date: s }, { files: c, tools: l, signal: u }) => {
	let d = new Map(), f = [], m = Map.groupBy(e, ({ name: e }) => `${t.get(e).tool} ${t.get(e).home}`);
	for (let e of m.values()) {
		let m = t.get(e[0].name), { tool: h, home: g, config: _ } = m, v = e[0].proposed, y = e.map(({ name: e, proposed: t }) => `${e} ${t}`);
		if (e.some(({ proposed: e }) => e !== v)) {
			f.push(Zt({
				tool: h,
				home: g,
				versions: y
			}));
			continue;
		}
		let b = textsOf(m, n, c), x = pinnedIn(c.readText(i(n.root, "uv.lock")), h), C = {
			tool: h,
			home: g,
			config: _,
			pinned: x
		}, w = changelogIn(b, a(m.changelog), e), T = toldVersion(v, m, w), E = await l.render({
			renderer: m,
			root: n.root,
			version: T,
			date: s,
			pinned: x,
			signal: u
		});
		if (E.kind !== "done") {
			let e = inCheckout(E.words, n, r), t = E.kind === "unreached" ? Qt : Xt, { mend: i } = E;
			f.push(E.kind === "full" ? p({ cause: S(e) }) : t({
				...C,
				words: e,
				mend: i
			}));
			continue;
		}
		let D = textsOf(m, n, c), whole = (e) => a(i(r.prefix, e)), O = [...new Set([...b.keys(), ...D.keys()])].filter((e) => b.get(e) !== D.get(e));
		for (let e of O) o.set(whole(e), D.get(e));
		let k = O.filter((e) => D.get(e) !== void 0);
		for (let { name: t } of e) {
			let e = sectionIn(k, {
				name: t,
				version: v,
				whole,
				texts: D
			});
			e !== void 0 && d.set(t, e);
		}
		f.push(...leftIn$1(a(m.changelog), {
			texts: D,
			all: e,
			whole
		})), k.length === 0 && f.push(Xt({
			...C,
			words: "it changed no file"
		}));
	}
	return {
		sections: d,
		findings: f
	};
}, inCheckout = (e, { root: t }, n) => e.replaceAll(Z({
	root: t,
	prefix: n.prefix
}), Z(n)), textsOf = (e, { root: t }, n) => {
	let r = new Set([changelogFolder(e), ...e.folders].map(a));
	return new Map([...r].flatMap((e) => (n.list(i(t, e)) ?? []).flatMap(({ name: r, kind: o }) => {
		let s = a(i(e, r)), c = o === "file" ? textOf$4(i(t, s), n) : void 0;
		return c === void 0 ? [] : [[s, c]];
	})));
}, textOf$4 = (e, t) => {
	try {
		return t.readText(e);
	} catch (e) {
		if (e instanceof u) return;
		throw e;
	}
}, pinnedIn = (e, t) => {
	let n = xe(e ?? "");
	return (n.ok && Array.isArray(n.table.package) ? n.table.package : []).find((e) => be.accepts(e) && e.name === t && typeof e.version == "string")?.version;
}, leftIn$1 = (e, { texts: t, all: n, whole: r }) => {
	let i = changelogIn(t, e, n), a = i && textUnderUnreleased(i, n);
	return a?.isBelow === !0 ? [Kn({
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
			version: B(n)
		});
		if (s !== void 0) return s;
		if (o.sections.length === 0) return {
			path: r(a),
			heading: "",
			block: e.trim(),
			notes: e.trim()
		};
	}
}, makeReleaseFiles = async ({ plan: e, survey: t, changelogs: n, files: r }, o, s) => {
	let { workspace: c } = t, { packages: l } = e;
	if (l.length === 0) return {
		changes: [],
		sections: new Map(),
		filesOf: () => [],
		findings: []
	};
	let u = Z(c), f = St(r, u), { versionFiles: p, prereleaseSections: m, date: h } = o, g = [...await Tt(e, {
		workspace: c,
		edited: f,
		versionFiles: p,
		date: h
	})], _ = f.changes(), v = et(c, n, Jt(r, c)), y = o.changes !== "commits" && o.changes !== "off", b = y ? renderersOf(r, c, {
		members: t.members,
		apart: v
	}) : Yn, x = l.filter(({ name: e, changes: t }) => {
		let n = b.get(e);
		return n !== void 0 && (n.tool === "towncrier" || t.some(({ source: e }) => e === "fragment"));
	}), isElsewhere = (e) => x.some((t) => t.name === e), S = writeChangelogs(e, {
		workspace: c,
		members: t.members,
		edited: f,
		changelogs: n,
		begins: o.requireChangelog !== "false",
		prereleases: m,
		date: h,
		types: s.config.commitTypes,
		isElsewhere
	});
	g.push(...S.findings), y && takeChangesets(e, {
		workspace: c,
		edited: f
	});
	let C = new Map(S.sections), w = c.hasLock && o.depth === "whole";
	if ((x.length > 0 || w) && !g.some(({ severity: e }) => e === "error")) try {
		var T = d();
		let e = T.a(await openCopy(t, o, s));
		if (x.length > 0) {
			let t = await renderInCopy({
				packages: x,
				renderers: b,
				copy: e,
				workspace: c,
				edited: f
			}, o, s);
			g.push(...t.findings);
			for (let [e, n] of t.sections) C.set(e, n);
		}
		w && _.length > 0 && g.push(...await wt({
			copy: e,
			workspace: c,
			edited: f,
			versions: _
		}, s));
	} catch (e) {
		T.e = e;
	} finally {
		await T.d();
	}
	let E = f.changes(), D = o.depth === "told" && c.hasLock && _.length > 0 ? [a(i(c.prefix, "uv.lock"))] : [];
	return {
		changes: E,
		sections: C,
		findings: g,
		filesOf: filesOf(E, {
			made: {
				plan: e,
				survey: t
			},
			sections: C,
			shared: D
		})
	};
}, Yn = new Map(), openCopy = async ({ workspace: e, past: t }, { run: n }, { copies: r, signal: i }) => await r.make({
	topLevel: t?.topLevel,
	root: e.root,
	members: e.members.map(({ path: e }) => e),
	into: (await n.scratch.folder("copy")).path,
	signal: i
}), filesOf = (e, { made: { plan: t, survey: n }, sections: r, shared: a }) => {
	let o = new Set(e.map(({ path: e }) => e)), s = new Map(t.packages.map(({ name: e, edits: t, changes: n }) => [e, [
		...t.map(({ file: e }) => e),
		...[r.get(e)?.path ?? []].flat(),
		...n.filter(({ source: e }) => e === "fragment").map(({ id: e }) => e)
	].filter((e) => o.has(e))])), l = new Set([...s.values()].flat()), u = [...e.map(({ path: e }) => e).filter((e) => !l.has(e)), ...a], { workspace: d } = n, inWorkspace = (e) => c(d.root, i(Z(d), e)), f = u.map((e) => ({
		path: e,
		owner: at(inWorkspace(e), d)?.name
	})), restOf = (e) => f.filter(({ owner: t }) => t === void 0 || t === e || !s.has(t)).map(({ path: e }) => e);
	return (e) => [...new Set([...s.get(e) ?? [], ...restOf(e)])].toSorted();
}, isByYear = (e) => {
	let t = e.map(({ version: e, year: t }) => ({
		version: B(e),
		year: t
	})).filter(({ version: e }) => J(e)).toSorted((e, t) => M(e.version, t.version)), n = new Map();
	for (let { version: e, year: r } of t) n.set(numberOf(e), earlier(n.get(numberOf(e)), r));
	let r = [...n].slice(-2);
	return r.length === 2 && r.every(([e, t]) => t !== void 0 && e === BigInt(t % 100));
}, numberOf = ({ release: [e = 0n] }) => e, earlier = (e, t) => e === void 0 || t === void 0 ? e ?? t : Math.min(e, t), short$1 = (e) => e.slice(0, 9), Xn = r({
	code: "RA-CHANGE-RELEASE-AS-INVALID",
	severity: "error",
	mender: "project"
}, ({ name: e, commit: t, text: n }) => ({
	package: e,
	message: `Release-As of ${short$1(t)} is no version: ${n}`,
	hint: `Choose it by --bump "${e}: VERSION" (input: bump), or by Release-As in a newer commit to it`
})), Zn = r({
	code: "RA-CHANGE-RELEASE-AS-TWICE",
	severity: "notice",
	mender: "project"
}, ({ name: e, used: t, commit: n, others: r }) => ({
	package: e,
	message: `Release-As asks for several versions of ${e}: ${t} of ${short$1(n)} is the newest and counts, not ${r.join(", ")}`,
	hint: `Nothing to do where that is right; else --bump "${e}: VERSION" (input: bump)`
})), Qn = r({
	code: "RA-CHANGE-RELEASE-AS-SHARED",
	severity: "notice",
	mender: "project"
}, ({ commit: e, version: t, packages: n }) => ({
	message: `Release-As: ${t} of ${short$1(e)} counts for ${b(n)}, all of which it touches`,
	hint: "Nothing to do where it is meant for all; else --bump \"NAME: patch\", or minor, major, a version (input: bump)"
})), $n = r({
	code: "RA-VERSION-NOTHING-READABLE",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ packages: e, commits: t, since: n }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	message: `${t === 1 ? "The one commit" : `None of the ${t} commits`} since ${n} could ${t === 1 ? "not " : ""}be read, so nothing is proposed for ${b(e)}`,
	hint: `Say the size: ${e.slice(0, 3).map((e) => `--bump "${e}: minor"`).join(" ")}${e.length > 3 ? " and so on" : ""} (input: bump); or write conventional commits or fragments`
})), er = r({
	code: "RA-VERSION-WAITS",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `${b(e.map(({ name: e, version: t }) => `${e} ${t}`))}: prepared and not released yet, so nothing is proposed`,
	hint: `Nothing to do while it is being released; else run its publishing again, or choose a later version by bump, as "${e[0].name}: VERSION"`
})), tr = r({
	code: "RA-VERSION-CANNOT-WIDEN",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, version: n }) => ({
	package: e,
	message: `${e} requires ${t}, which cannot be widened for ${n}`,
	hint: "Change the requirement by hand and commit that, or choose another version with bump (--bump)"
})), nr = r({
	code: "RA-VERSION-DEPENDENT-LEFT-OUT",
	severity: "warning",
	mender: "usage"
}, ({ name: e, requirement: t, version: n, reason: r }) => ({
	package: e,
	message: `${e} requires ${t}, which does not admit ${n}, but it is left out: ${r}`,
	hint: `Release ${e} too. To leave it behind knowingly, set dependents: none, and write a specifier into its files that admits ${n}: check asks for one`
})), rr = r({
	code: "RA-VERSION-SHALLOW",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	message: `The clone is shallow, and does not reach back to the last release of ${b(e)}`,
	hint: "Set fetch-depth: 0 on actions/checkout; in a terminal: git fetch --unshallow --tags"
})), ir = r({
	code: "RA-VERSION-ALL-OF-HISTORY",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `All of history counts as new in ${b(e)}: no tag and no commit says where the last release was`,
	hint: "Fetch the tags, or set in the configuration tag-format to how they are written, or first-commit to the commit of the last release, with all its 40 digits"
})), ar = r({
	code: "RA-VERSION-PASSES-RELEASE",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	message: `Released already, and by no tag of this commit's history: ${b(e.map(({ name: e, released: t, base: n }) => `${e} ${t} (changes count from ${n})`))}`,
	hint: "git pull --tags; where the tag of such a release is missing, make it on the commit that was released; where it was made on another branch, see that this one has what it brought"
})), or = r({
	code: "RA-VERSION-TAGS-BEYOND",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, tag: n, format: r, place: i }) => ({
	package: e,
	message: `${e} is ${t} in its files, but changes count from the tag ${S(n)}; tags as ${S(r)} go no further than its version`,
	hint: `Where these are its own: tag-format = ${JSON.stringify(r)} in packages.${e} of the configuration`,
	...i
})), sr = r({
	code: "RA-FRAGMENT-SMALLER-THAN-COMMIT",
	severity: "warning",
	mender: "project"
}, ({ name: e, fragment: t, bump: n, commit: r }) => ({
	package: e,
	file: t,
	message: `${short$1(r)} breaks something in ${e}, and the fragment that speaks for it asks for ${n}: ${t}`,
	hint: `Give the fragment the type of a breaking change, or choose the size with bump: "${e}: major" (while it is 0.x: minor)`
})), cr = r({
	code: "RA-VERSION-SINCE-NOT-FOUND",
	severity: "error",
	mender: "usage"
}, ({ ref: e, from: t }) => ({
	message: `${t} names no commit of this clone: ${e}`,
	...t === "first-commit" ? { remedy: "commit" } : {},
	hint: `Correct ${t}${t === "since" ? " (of a branch a clone often has origin/NAME alone)" : ""}, or fetch that commit: with fetch-depth: 0 on actions/checkout, in a terminal with ${E} --tags (in a shallow clone --unshallow, too)`
})), lr = r({
	code: "RA-VERSION-NO-HISTORY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "There is no git checkout with a commit to read changes from",
	hint: "Check the repository out first, with actions/checkout and fetch-depth: 0; or set changes: off, and bump as NAME: minor"
})), ur = {
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
}, bumpOfNews = (e, t) => t.get(e)?.bump ?? (Object.hasOwn(ur, e) ? ur[e] : "patch"), newsChanges = (e, t, n) => e.map((e) => {
	let r = t.get(e.path), i = e.packages.filter((e) => r?.packages.includes(e)), a = e.bump ?? bumpOfNews(e.type, n);
	return {
		source: "fragment",
		id: e.path,
		time: 0,
		pullRequest: r?.pullRequest ?? e.number,
		packages: e.packages.length > 1 && i.length > 0 ? i : e.packages,
		type: e.type,
		scope: void 0,
		breaking: a === "major",
		text: e.text.split("\n").map(v).join("\n"),
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
	let o = {
		...i,
		changes: [],
		unread: 0
	};
	if (t === "off") return {
		history: {
			...o,
			releaseAs: []
		},
		fragments: [],
		unread: [],
		doubts: []
	};
	if (t === "fragments") return {
		history: o,
		fragments: a,
		unread: [],
		doubts: []
	};
	let speakerFor = (e) => a.find(({ id: t, pullRequest: r }) => r !== void 0 && r === e.pullRequest || n.fragments.get(t)?.commit === e.id), s = i.changes.flatMap((e) => {
		let t = speakerFor(e);
		return t === void 0 ? [] : [{
			change: e,
			fragment: t
		}];
	}), c = new Set(s.map(({ change: e }) => e));
	return {
		history: {
			...i,
			changes: i.changes.filter((e) => !c.has(e))
		},
		fragments: a,
		unread: s.map(({ change: t, fragment: n }) => ({
			source: "commit",
			id: t.id,
			why: `${n.id} speaks for it: ${t.text}`,
			packages: [e]
		})),
		doubts: s.filter(({ change: e, fragment: t }) => e.breaking && t.bump !== "major").map(({ change: t, fragment: n }) => ({
			packages: [e],
			tell: () => sr({
				name: e,
				fragment: n.id,
				bump: n.bump,
				commit: t.id
			})
		}))
	};
}, dr = { kind: "nothing" }, refuse = (e) => ({
	kind: "refused",
	refusal: e
}), propose = (e) => {
	let { wish: t, base: n } = e;
	if (t.kind === "exact") return exact(t.version, e);
	if (n === void 0) return firstRelease(e);
	if (t.kind === "post") return unlessPrepared(nextPost(n, e.taken), e);
	let r = askedSize(e, n);
	if (r === void 0) return written(e, n) ?? dr;
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
	if (e === void 0) return dr;
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
}), askedSize = ({ bump: e, wish: t }, n) => t.kind === "size" ? t.size : e === "none" ? t.kind === "phase" || t.kind === "stable" && !J(n) ? "patch" : void 0 : Y(e, n), unclearNumbers = (e, { isByYear: t }) => {
	let [n = 0n] = e.release;
	return t || n >= 1990n && n <= 2200n ? {
		why: "calendar",
		version: e
	} : e.release.length > 3 ? {
		why: "numbers",
		version: e
	} : void 0;
}, targetOf = (e, { base: t, size: n }) => {
	let { taken: r, stated: i } = e, a = r.filter((e) => Ct(e, t, n)), o = J(t) ? X(t, n) : begun(e, {
		base: t,
		size: n
	}), s = i !== void 0 && M(i, t) > 0 ? [q(i)] : [], c = latest$1([...s, inForm(o, i === void 0 ? r : [...r, i])]), l = latest$1(a.filter((e) => J(e) && M(e, c) >= 0)), u = l === void 0 ? c : X(l, n), d = latest$1(a.filter((e) => M(q(e), u) > 0));
	return d === void 0 ? u : q(d);
}, inForm = (e, t) => {
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
}, fr = [
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
	let u = r.kind === "phase" || i !== void 0, d = fr.indexOf(o) < fr.indexOf(c.pre.phase);
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
}, isTaken = (e, t) => t.some((t) => M(t, e) === 0), latest$1 = (e) => e.reduce((e, t) => e === void 0 || M(t, e) > 0 ? t : e, void 0), pr = r({
	code: "RA-VERSION-BUMP-NOT-KNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: e, nearest: t }) => ({
	message: `bump is neither a known word nor a version: ${JSON.stringify(e)}`,
	hint: t === void 0 ? "Give auto, major, minor, patch, stable, a, b, rc, post or a version; for one package NAME: WORD" : `Did you mean ${t}?`
})), mr = r({
	code: "RA-VERSION-NUMBERS-UNCLEAR",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, why: n }) => ({
	package: e,
	message: `The next version of ${e} is not for a program to choose, for ${n === "calendar" ? "it looks like a calendar version" : "it has more than three numbers"}: ${t}`,
	hint: `Say it: --bump "${e}: VERSION" (input: bump), or a commit to it with the footer Release-As: VERSION`
})), hr = {
	a: "alpha",
	b: "beta",
	rc: "release candidate"
}, gr = r({
	code: "RA-VERSION-GOES-BACK",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, phase: n, isLasting: r }) => ({
	package: e,
	...r ? { input: "prerelease" } : {},
	message: `${e} has ${t} already, which is newer than every ${hr[n]} of it`,
	hint: "Ask by prerelease or bump for the same phase or a later one; bump stable asks for the final release"
})), _r = r({
	code: "RA-VERSION-NOT-FREE",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, why: n, from: r, isLocal: i = !1 }) => ({
	package: e,
	...r === "The release pull request" ? { remedy: "outside" } : {},
	message: `${r} asks for a version of ${e} that ${n}: ${t}`,
	hint: r.startsWith("Release-As") ? `Choose another by --bump "${e}: patch", or minor, major, a version (input: bump), or by Release-As in a newer commit to it` : r === "The release pull request" ? `Set ${i ? "one without what follows +" : "a greater one"} in the pyproject.toml of ${e} on its branch` : `Ask for ${i ? "one without what follows +" : "a greater version"}, or for none and let the changes choose`
})), vr = r({
	code: "RA-VERSION-BUMP-OF-NONE",
	severity: "notice",
	mender: "usage"
}, ({ packages: e, word: t }) => ({
	message: `bump: ${t} is of packages with a commit since their last release, and none is in ${b(e)}`,
	hint: `To release one without a change: --bump "${e[0]}: ${t}"; all of them: --bump ${t} --force-unchanged (inputs: bump, force-unchanged)`
})), isWaiting = ({ stated: e, base: t, isTold: n }) => e !== void 0 && (t === void 0 ? n : isAhead(e, t.version)), isAhead = (e, t) => {
	let n = B(e);
	return n.dev === void 0 && n.local.length === 0 && M(n, B(t)) > 0;
}, unfinishedRelease = (e) => {
	let t = latestOf(e), isOfLast = (e) => t !== void 0 && M(B(e), t) === 0;
	return e.some((e) => e.base !== void 0 && isWaiting(e) && isOfLast(e.stated)) ? t : void 0;
}, withSkippedReleases = (e) => {
	let t = [...new Set(e.flatMap(({ taken: e }) => e))].map((e) => B(e)), n = latestOf(e);
	return e.map((e) => {
		if (n === void 0 || e.base === void 0 || !isWaiting(e) || M(B(e.stated), n) !== 0) return e;
		let r = e.taken.map((e) => B(e)).toSorted(M), isBetween = (t) => M(t, r[0]) > 0 && M(t, B(e.base.version)) < 0;
		return t.filter((e) => isBetween(e) && r.every((t) => M(e, t) !== 0)).length >= 2 ? {
			...e,
			base: {
				...e.base,
				version: P(n)
			}
		} : e;
	});
}, latestOf = (e) => e.flatMap(({ base: e }) => e === void 0 ? [] : [B(e.version)]).toSorted(M).at(-1), decide = (e) => {
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
		isLasting: e.wish.kind !== "phase"
	}) : void 0;
	return {
		proposal: r,
		step: stepOf(n, r),
		finding: i
	};
}, questionOf = ({ candidates: e, bump: t, wish: n, prerelease: r }) => {
	let all = (e) => e.flatMap((e) => e === void 0 ? [] : B(e) ?? []);
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
	let n = P(t.why === "not greater" ? t.than : t.version), hasIt = ({ base: e, stated: t, taken: r }) => [
		e?.version,
		t,
		...r
	].some((e) => e !== void 0 && j(e) === n);
	return (e.find(hasIt) ?? e[0]).member.name;
}, explain = (e, { name: t, by: n, isLasting: r }) => {
	let i = P(e.version);
	switch (e.why) {
		case "calendar":
		case "numbers": return mr({
			name: t,
			version: i,
			why: e.why
		});
		case "back": return gr({
			name: t,
			version: i,
			phase: e.phase,
			isLasting: r
		});
		case "taken": return _r({
			name: t,
			version: i,
			why: "was used before",
			from: n
		});
		case "local": return _r({
			name: t,
			version: i,
			why: "is a local one, which indexes refuse",
			from: n,
			isLocal: !0
		});
		case "not greater": return _r({
			name: t,
			version: i,
			why: `is not newer than ${P(e.than)}`,
			from: n
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
	let l = B(s ?? o ?? a.version);
	return M(q(l), q(c.version)) < 0;
}, yr = [
	"none",
	"patch",
	"minor",
	"major"
], greater = (e, t) => yr.indexOf(e) >= yr.indexOf(t) ? e : t, greatest = (e) => [...e].reduce(greater, "none"), ownWish = (e, t, { request: n, forceUnchanged: r, isAsked: i, edited: a }) => {
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
		by: a?.has(o) ? "The release pull request" : "bump",
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
	let a = e === "stable" && !J(B(i.version));
	return e === "stable" ? a || r !== "none" : n;
}, readReleaseAs = (e, t) => {
	let [n] = t;
	if (n === void 0) return;
	let { text: r, commit: i } = n, a = `Release-As of ${i.slice(0, 9)}`, o = B(r);
	if (o === void 0) return {
		wish: { kind: "auto" },
		by: a,
		findings: [Xn({
			name: e,
			commit: i,
			text: r
		})]
	};
	let isOther = (e) => {
		let t = B(e);
		return t === void 0 || M(t, o) !== 0;
	}, s = [...new Set(t.map((e) => e.text).filter(isOther))], c = s.length === 0 ? [] : [Zn({
		name: e,
		used: P(o),
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
}, br = [
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
		case "exact": return P(e.version);
		default: return e.kind;
	}
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
].includes(e.operator) && I(e.version)), xr = /(===|==|!=|~=|<=|>=|<|>)(\s*)([^\s,]+)/g, widen = (e, t) => {
	let n = P(t), r = e.replaceAll(xr, (e, r, i, a) => {
		let o = z(e);
		if (o === void 0 || A(o, n)) return e;
		let s = raise(r, a, t);
		return s === void 0 ? e : `${r}${i}${s}`;
	}), i = z(r);
	return i !== void 0 && A(i, n) ? r : void 0;
}, raise = (e, t, n) => {
	let r = t.endsWith(".*"), i = B(r ? t.slice(0, -2) : t);
	if (i === void 0) return e === "===" ? P(n) : void 0;
	switch (e) {
		case "==": return r ? `${P(atLength(n, i.release.length))}.*` : P(n);
		case "===":
		case "<=": return P(n);
		case "~=": return P({
			...atLength(n, i.release.length),
			pre: n.pre,
			dev: n.dev
		});
		case "<": return P(above(i, n));
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
}, isMeantForPrereleases = (e, t) => te(e) && !t.some((t) => isFinalText(t) && A(z(e) ?? [], t)), isFinalText = (e) => {
	let t = B(e);
	return t !== void 0 && J(t);
}, lastFinal = (e, t) => {
	if (isFinalText(t)) return t;
	let n = B(t), r = e.filter(isFinalText).map((e) => B(e)).filter((e) => M(e, n) < 0).toSorted(M).at(-1);
	return r === void 0 ? t : P(r);
}, leftBy = (e, t, { bounds: n, prefix: r }) => {
	let i = e.requirements.flatMap((r) => {
		let i = t.get(r.requirement.name);
		if (i === void 0 || r.requirement.name === e.name || r.kind === "group") return [];
		let a = publishedSpecifier(r, i, n);
		return a === void 0 || A(z(a) ?? [], i.to) ? [] : [{
			declared: r,
			move: i,
			specifier: a
		}];
	}), a = i.map(({ declared: e, move: t, specifier: n }) => ({
		package: e.requirement.name,
		from: t.from,
		to: t.to,
		specifier: n
	})), o = i.filter(({ declared: e }) => !Pe(e.requirement) && zt(e)).map(({ declared: e, move: t }) => ({
		declared: e,
		move: t,
		to: widened(e, t.to)
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
		findings: o.flatMap(({ declared: t, move: n, to: r }) => r === void 0 ? [tr({
			name: e.name,
			requirement: t.requirement.text,
			version: `${t.requirement.name} ${n.to}`
		})] : [])
	};
}, publishedSpecifier = ({ requirement: e }, { from: t }, n) => {
	if (e.url === void 0) return Pe(e) ? De(n, B(t)) : e.specifier;
}, publishedAfter = ({ requirement: e }, { to: t }, n) => Pe(e) ? De(n, B(t)) : widen(e.specifier, B(t)), dropsUsers = (e, t) => t !== void 0 && isOtherMajor(z(e) ?? [], z(t) ?? []), widened = ({ requirement: e }, t) => {
	let { text: n, specifier: r, spans: i } = e, a = widen(r, B(t)), o = i.specifier;
	if (a === void 0 || o === void 0) return;
	let s = n.slice(o.start, o.end).replace(r, () => a);
	return `${n.slice(0, o.start)}${s}${n.slice(o.end)}`;
}, editOf = ({ prefix: e, member: t, declared: n, to: r }) => ({
	kind: "requirement",
	package: t.name,
	file: Vt({ prefix: e }, t, []).file,
	table: n.table,
	from: n.requirement.text,
	to: r
}), distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], leftBehind = (e, t, n) => {
	let r = finalMoves(t, () => []), i = new Map(e.map((e) => [e.member.name, e.taken])), takenOf = (e) => i.get(e) ?? [];
	return e.flatMap(({ member: e, leftOut: i, base: a }) => {
		if (i === void 0 || a === void 0) return [];
		let o = isFinalText(a.version) ? movesForFinal(e, r, {
			moves: t,
			takenOf
		}) : t;
		return leftBy(e, o, n).because.map(({ package: t, to: n, specifier: r }) => nr({
			name: e.name,
			requirement: `${t}${r}`,
			version: `${t} ${n}`,
			reason: i
		}));
	});
}, circlesApart = (e, t, n) => {
	let r = new Map(e.map(({ member: e }) => [e.name, withoutExtras(e)]));
	return e.filter(({ member: e, base: n, leftOut: r }) => n !== void 0 && r === void 0 && !t.has(e.name)).flatMap(({ member: { name: e }, base: i }) => leftBy(r.get(e), t, n).because.filter((t) => isReached(e, t.package, r)).map(({ package: t, to: n, specifier: r }) => Ut({
		name: t,
		version: n,
		requires: e,
		stays: i.version,
		specifier: r,
		word: bumpLike(B(n))
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
		return l === void 0 ? [] : [It({
			name: e,
			version: t,
			...l
		})];
	}));
}, requiredBeside = (e, { coming: t, sibling: n }, { bounds: r }) => {
	let { name: i, specifier: a, url: o } = e, s = B(t), c = Pe(e) ? De(r, s) : a;
	if (o === void 0 && c !== "") {
		if (!isMeantForPrereleases(c, n.taken)) {
			if (!A(z(c) ?? [], t)) return {
				requirement: `${i}${c}`,
				passed: `${i} ${t}`
			};
			if (!te(c)) return;
		}
		return n.taken.some(isFinalText) ? {
			requirement: `${i}${widen(c, s) ?? c}`,
			passed: void 0
		} : void 0;
	}
}, groupsApart = (e, t, n) => e.flatMap(({ name: e, versioning: r, members: i }) => {
	let a = n.filter(({ name: e }) => i.includes(e)), o = t.flatMap(({ member: { name: e }, stated: t, base: n, leftOut: r }) => {
		let o = t ?? n?.version;
		return r !== void 0 && o !== void 0 && o !== a[0]?.proposed && i.includes(e) ? [{
			name: e,
			version: o,
			leftOut: r
		}] : [];
	});
	if (r !== "lockstep" || a.length === 0 || o.length === 0) return [];
	let s = [...a.map(({ name: e, proposed: t }) => ({
		name: e,
		version: t
	})), ...o], { name: c, leftOut: l } = o[0];
	return [Lt({
		group: e,
		versions: s,
		left: {
			name: c,
			why: l
		}
	})];
}), releasesPassedBy = (e) => {
	let t = e.flatMap(({ candidate: { member: e, base: t, taken: n }, proposal: r }) => {
		if (t === void 0 || r.kind !== "version") return [];
		let isBetween = (e) => M(e, B(t.version)) > 0 && M(e, r.version) < 0, [i] = n.map((e) => B(e)).filter((e) => !I(e) && isBetween(e)).toSorted((e, t) => M(t, e));
		return i === void 0 ? [] : [{
			name: e.name,
			released: P(i),
			base: t.version
		}];
	});
	return t.length === 0 ? [] : [ar({ packages: t })];
}, preparedPassed = (e) => {
	let t = e.flatMap(({ candidate: e, proposal: t }) => {
		let { member: n, stated: r, isTold: i, base: a } = e;
		return !i || a === void 0 || !isWaiting(e) || t.kind !== "version" || M(q(B(r)), q(t.version)) === 0 ? [] : [{
			name: n.name,
			prepared: r,
			proposed: P(t.version)
		}];
	});
	return t.length === 0 ? [] : [Gt({ packages: t })];
}, unitsOf = (e, t) => {
	let n = e.filter(({ leftOut: e }) => e === void 0).toSorted(byName$2), r = new Map(t.flatMap((e) => e.members.map((t) => [t, e])));
	return [...Map.groupBy(n, ({ member: e }) => r.get(e.name)?.name ?? `\0${e.name}`).values()].map((e) => ({
		group: r.get(e[0].member.name),
		candidates: e
	}));
}, byName$2 = (e, t) => e.member.name < t.member.name ? -1 : 1, moversOf = ({ group: e, candidates: t }, n) => {
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
			left: i.get(e) ?? Sr
		}]));
		t = new Map([...t, ...[...i].map(([e, n]) => [e, asFar(n, t.get(e))])]);
	}
}, asFar = (e, t) => t?.bump === "minor" ? {
	...e,
	bump: "minor"
} : e, Sr = {
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
	let i = P(r.version);
	return [[e, {
		from: t?.version ?? n ?? i,
		to: i
	}]];
}, hasUsers = (e) => e.base !== void 0 || isWaiting(e), leftByAll = (e, t, { decided: n, pulled: r }) => {
	let i = new Map(e.units.flatMap(({ candidates: e }) => e.map((e) => [e.member.name, e.taken]))), takenOf = (e) => i.get(e), a = finalMoves(t, takenOf), o = [...t.values()].some(({ from: e, to: t }) => !isFinalText(e) || !isFinalText(t)), becomesFinal = (t, n) => {
		let i = new Map(decideUnit(e, t, (e) => r.get(e)?.bump ?? (e === n ? "patch" : void 0))).get(n).proposal;
		return (i.kind === "version" || i.kind === "prepared") && isFinalText(P(i.version));
	};
	return new Map(e.units.flatMap((r) => r.candidates.filter((t) => hasUsers(t) && e.dependents !== "none" || n.has(t.member.name)).map(({ member: n }) => {
		let i = o && becomesFinal(r, n.name) ? movesForFinal(n, a, {
			moves: t,
			takenOf
		}) : t;
		return [n.name, leftBy(n, i, e)];
	}).filter(([, { because: e }]) => e.length > 0)));
}, Cr = [
	["major", "breaking"],
	["minor", "minor"],
	["patch", "patch"]
], reasonFor = ({ step: e, proposal: t, left: n, unit: r, candidate: i }, a, { by: o, wish: s, bump: c, isMoved: l }) => {
	let { base: u, isTagUnread: d, since: f } = i;
	if (e === "first") return d && t.kind === "version" ? `no release before ${P(t.version)} is known` : "the first release";
	if (e === "exact" && s.kind === "exact") return `${o} asks for it`;
	if (e === "stable" && u !== void 0) return `the final release after ${u.version}`;
	let p = Cr.map(([e, t]) => ({
		word: t,
		count: a.filter(({ bump: t }) => t === e).length
	})).filter(({ count: e }) => e > 0), m = p.length > 0 ? `${countsInWords(p)} since ${f}` : void 0, h = [
		"size",
		"phase",
		"post"
	].includes(s.kind), g = s.kind === "size" && c !== "none" && u !== void 0 && Y(c, B(u.version)) === s.size;
	if (l && h && !g) return `bump asks for ${wordOf(s)}${m === void 0 ? "" : `, with ${m}`}`;
	let _ = sharedVersion(r), v = _ !== void 0 && isBeyond$1(t, u, c);
	return m === void 0 ? n.because.length > 0 ? leftIn(n) : _ ?? "it is asked for" : v ? `${m}, and ${_}` : m;
}, sharedVersion = ({ group: e, candidates: t }) => e !== void 0 && t.length > 1 ? `the group ${e.name} has one version` : void 0, isBeyond$1 = (e, t, n) => {
	if (e.kind !== "version" || t === void 0 || n === "none") return !1;
	let r = B(t.version);
	return !Ct(e.version, r, Y(n, r));
}, writtenBefore = ({ candidate: { stated: e, lacksSection: t }, left: n }) => t ? `its files say ${e}, of which no changelog tells` : `its files say ${e}; ${leftIn(n)}`, leftIn = ({ because: [e] }) => `it requires ${e.package}${e.specifier}, which the new ${e.package} does not fit`, countsInWords = (e) => {
	let t = e.map(({ word: e, count: t }) => `${t} ${e}`), n = t.pop();
	return `${t.length === 0 ? n : `${t.join(", ")} and ${n}`} change${e.at(-1).count === 1 ? "" : "s"}`;
}, wr = "its next version is not clear", whyUnchanged = ({ leftOut: e, since: t, history: n, base: r, stated: i, isTold: a, isOfTag: o, taken: s }, { moved: c, spared: l }) => {
	if (e !== void 0) return e;
	if (c?.proposal.kind === "prepared" && r?.version === P(c.proposal.version)) return `of the group ${c.unit.group.name} others are not released as ${r.version} yet`;
	if (c?.proposal.kind === "prepared") return `${P(c.proposal.version)} is prepared, and not released yet`;
	if (c?.proposal.kind === "refused") return wr;
	if (isWaiting({
		stated: i,
		base: r,
		isTold: a
	})) return `${i} is prepared, and not released yet`;
	if (c?.proposal.kind === "nothing" && r === void 0) return o ? `its version is a tag's, and ${s.length === 0 ? "there is none yet" : "this commit's history has none of its own"}` : "its version could not be read, and no release of it is known";
	let [u] = l;
	return u === void 0 ? ofCommits(n, t) : `it requires ${u}, but no final release is made for a pre-release`;
}, ofCommits = ({ commits: e, unread: t }, n) => {
	if (e === 0) return `nothing since ${n}`;
	let r = `${e === 1 ? "one commit" : `${e} commits`} since ${n}`;
	if (t === e) return `${r}, ${e === 1 ? "which could not" : "none of which could"} be read`;
	if (t === 0) return `${r}, ${e === 1 ? "which releases nothing" : "none of which releases anything"}`;
	let i = e - t === 1 ? "the other releases" : "the others release";
	return `${r}, of which ${t === 1 ? "one" : t} could not be read; ${i} nothing`;
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
		packages: u.toSorted(byName$1),
		unchanged: [...f.map((t) => unchanged(t, {
			moved: c.get(t.member.name),
			own: s.get(t.member.name),
			spared: e.dependents === "none" ? [] : sparedOf(t, p, e)
		})), ...e.unreleasable].toSorted(byName$1),
		unread: e.unread.toSorted((e, t) => key(e) < key(t) ? -1 : 1),
		findings: sorted([
			...[...s.values()].flatMap(({ findings: e }) => e),
			...new Set([...c.values()].flatMap(({ finding: e }) => e ?? [])),
			...[...c.values()].flatMap(({ left: e }) => e.findings),
			...e.since === void 0 ? releasesPassedBy([...c.values()]) : [],
			...preparedPassed([...c.values()]),
			...waiting(f),
			...[...c.values()].every(({ proposal: e }) => e.kind === "prepared") ? withoutChange(f, e) : [],
			...sharedReleaseAs(s, c),
			...unreadable(f.filter(({ member: e }) => !c.has(e.name))),
			...groupsApart(e.groups, r, u),
			...e.dependents === "none" ? [] : leftBehind(r, p, e),
			...circlesApart(r, p, e),
			...finalsOnPrereleases(r, {
				packages: u,
				moves: p
			}, e)
		])
	};
}, byName$1 = (e, t) => e.name < t.name ? -1 : 1, key = ({ source: e, id: t, why: n }) => `${e} ${t} ${n}`, changesOf$1 = ({ history: e, fragments: t }) => {
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
	let i = t.get(e)?.proposal, a = i?.kind === "version" || i?.kind === "prepared" ? P(i.version) : n ?? r?.version;
	return a === void 0 ? [] : [[e, a]];
})), planned = (e, { changes: t, own: n, nameTag: r }) => {
	let { candidate: i, proposal: a, step: o, left: s } = e;
	if (a.kind !== "version" && a.kind !== "prepared") return [];
	let { member: c, stated: l, base: u, versionFile: d, lacksSection: f } = i, p = P(a.version), m = a.kind === "prepared" && l === p;
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
	reason: isBlocked(n) ? wr : whyUnchanged(e, {
		moved: t,
		spared: r
	})
}), sparedOf = ({ member: e, base: t }, n, r) => {
	if (t === void 0) return [];
	let i = new Map([...n].filter(([, { to: e }]) => !isFinalText(e)));
	return leftBy(e, i, r).because.map(({ package: e, to: t, specifier: n }) => `${e}${n}, which ${e} ${t} does not fit`);
}, waiting = (e) => {
	let t = e.filter((e) => e.leftOut === void 0 && isWaiting(e)).map(({ member: { name: e }, stated: t }) => ({
		name: e,
		version: t
	}));
	return t.length === 0 ? [] : [er({ packages: t })];
}, withoutChange = (e, t) => {
	let n = e.filter((e) => e.leftOut === void 0 && !isWaiting(e)).filter((e) => e.history.commits === 0 && hangsOnCommits(e, t)).map(({ member: e }) => e.name);
	return n.length === 0 ? [] : [vr({
		packages: n,
		word: wordOf(t.request.all)
	})];
}, sharedReleaseAs = (e, t) => {
	let n = [...e].flatMap(([e, { isMoved: t, releaseAs: n }]) => t && n !== void 0 ? [{
		name: e,
		...n
	}] : []);
	return [...Map.groupBy(n, ({ commit: e }) => e)].filter(([, e]) => new Set(e.map(({ name: e }) => t.get(e)?.unit)).size > 1).map(([e, t]) => Qn({
		commit: e,
		version: t[0].text,
		packages: t.map(({ name: e }) => e)
	}));
}, unreadable = (e) => {
	let t = e.filter(({ history: e, leftOut: t }) => t === void 0 && e.unread > 0 && e.unread === e.commits);
	return [...Map.groupBy(t, ({ history: e, since: t }) => `${e.commits} ${t}`).values()].map((e) => $n({
		packages: e.map(({ member: e }) => e.name),
		commits: e[0].history.commits,
		since: e[0].since
	}));
}, sorted = (e) => T(e).toSorted((e, t) => `${e.code} ${e.package ?? ""} ${e.message}` < `${t.code} ${t.package ?? ""} ${t.message}` ? -1 : 1), readBumps = (e, t) => {
	let n = new Map(), r = new Map(), i = [], a = { kind: "auto" };
	for (let o of e) {
		let { group: e, name: s, word: c = o } = Tr.exec(o)?.groups ?? {}, l = readWish(c.trim());
		l === void 0 && i.push(pr({
			word: c,
			nearest: x(c, br)
		}));
		let u = meantBy({
			group: e,
			name: s
		}, t);
		if (u === void 0) a = l ?? a;
		else if ("code" in u) i.push(u);
		else for (let t of u) (e === void 0 ? n : r).set(t, l ?? a);
	}
	return {
		request: {
			all: a,
			own: new Map([...r, ...n])
		},
		findings: i
	};
}, Tr = /^(?:group:\s*(?<group>[^:]*[^:\s])|(?<name>[A-Za-z0-9][\w.-]*))\s*:\s*(?<word>\S.*)$/, meantBy = ({ group: e, name: t }, n) => e === void 0 ? t === void 0 ? void 0 : named$1(t, n) : inGroup(e, n), named$1 = (e, { members: t, others: n = [] }) => {
	let r = L(e);
	if (t.includes(r)) return [r];
	let i = n.find((e) => e.name === r);
	return i === void 0 ? Wt({
		input: "bump",
		pattern: e,
		nearest: x(r, t)
	}) : Ht({
		input: "bump",
		name: r,
		reason: i.reason,
		remedy: "call"
	});
}, inGroup = (e, { members: t, groups: n = new Map() }) => {
	let r = n.get(e);
	if (r === void 0) return C({
		input: "bump",
		name: e,
		nearest: x(e, n.keys())
	});
	let i = t.filter((e) => r.packages.some((t) => H(t, e)));
	return i.length > 0 ? i : Wt({
		input: "bump",
		pattern: `group:${e}`,
		nearest: void 0
	});
}, readWish = (e) => {
	let t = br.find((t) => t === e);
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
			let t = B(e);
			return t && {
				kind: "exact",
				version: t
			};
		}
	}
}, tagsAlong = ({ unreadTags: { along: e }, stated: t, index: n }) => {
	if (n === void 0) return e;
	let r = new Map([...t.versions.keys()].map((e) => [e, cn(n.published, e).map(({ version: e }) => e)]));
	if ([...r.values()].every(({ length: e }) => e === 0)) return e;
	let isOut = (e) => r.get(e)?.includes(j(t.versions.get(e).version) ?? "") ?? !1;
	return new Map([...e].filter(([e]) => isOut(e)));
}, startAlong = async (e, { tags: t, past: n }, { history: r, commits: i }) => {
	let a = B(e.version), o = e.place.file;
	if (n?.head === void 0 || o === void 0 || a === void 0 || F(a) || ee(a)) return;
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
			version: B(t)
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
}, newest = (e) => e.toSorted((e, t) => M(B(t.version), B(e.version))), lastRelease = async (e, t, n) => {
	let r = newest(t), i = e === void 0 ? void 0 : sn(e, t), a = i === void 0 || i.kind === "first" ? void 0 : i.last, o = a === void 0 ? void 0 : B(a.version), s = r.filter(({ version: e }) => o === void 0 || M(B(e), o) > 0);
	for (let e of s.slice(0, Er)) if (e.tag !== void 0 && await n(e.tag) && !(a?.tag !== void 0 && await n(a.tag) && await n(e.tag, a.tag))) return e;
	return a ?? r.find(({ tag: e }) => e === void 0) ?? (e === void 0 ? void 0 : r[0]);
}, Er = 50, findStarts = async (e, t) => {
	let { members: n, since: r } = e, i = r === void 0 ? void 0 : await sinceCommit(r, e, t), a = pn(4), o = n.map((n) => a(async () => [n.name, await startOf(n, {
		...e,
		given: i
	}, t)]));
	return new Map(await Promise.all(o));
}, sinceCommit = async (e, { past: t, noCommit: n }, { commits: r }) => {
	if (t?.head === void 0) throw new u(await n());
	let i = await r.resolve(t.topLevel, e);
	if (i === void 0) throw new u(cr({
		ref: e,
		from: "since"
	}));
	return i;
}, startOf = async ({ name: e }, { stated: t, releases: n, along: r, past: i, since: a, given: o }, s) => {
	let c = t.get(e), l = c === void 0 ? void 0 : j(c.version), d = new Map(i?.tags.map((e) => [e.name, e.commit])), isWithin = async (e, t) => {
		let n = d.get(e), r = t === void 0 ? i?.head : d.get(t);
		return n === void 0 || i === void 0 || r === void 0 || t !== void 0 && n === r ? !1 : await s.history.isAncestor({
			topLevel: i.topLevel,
			commit: n,
			of: r
		});
	}, f = r.get(e), p = (c === void 0 || f === void 0 ? void 0 : await startAlong(c, {
		tags: f,
		past: i
	}, s))?.base ?? await lastRelease(l, n.get(e) ?? [], isWithin);
	if (o !== void 0) return {
		base: p,
		commit: o,
		words: /^[0-9a-f]{40,64}$/.test(a) ? a.slice(0, 9) : a
	};
	let m = p?.tag === void 0 ? void 0 : d.get(p.tag);
	if (m !== void 0) return {
		base: p,
		commit: m,
		words: p.tag
	};
	let h = await broughtBy(p, c, i, s);
	if (h !== void 0) return {
		base: p,
		commit: h,
		words: `${p.version} (${h.slice(0, 9)})`
	};
	let g = s.config.firstCommit;
	if (i === void 0) return {
		base: p,
		commit: void 0,
		words: "the beginning, for no history is here to be read"
	};
	if (g === void 0) return {
		base: p,
		commit: void 0,
		words: "the beginning"
	};
	let _ = await s.commits.resolve(i.topLevel, g);
	if (_ === void 0) throw new u(cr({
		ref: g,
		from: "first-commit"
	}));
	return {
		base: p,
		commit: _,
		words: g.slice(0, 9)
	};
}, broughtBy = async (e, t, n, { commits: r }) => {
	let i = t?.place.file;
	if (e === void 0 || i === void 0 || n?.head === void 0) return;
	let a = j(t.version) === e.version, o = `"${a ? t.version : e.version}"`;
	return (await r.changesOf({
		folder: n.topLevel,
		path: i,
		text: o
	}))[+!a];
}, datedReleases = ({ releases: e, past: t, index: n }) => {
	let r = new Map(t?.tags.map(({ name: e, year: t }) => [e, t]));
	return (t) => [...e.get(t).map(({ version: e, tag: t = "" }) => ({
		version: e,
		year: r.get(t)
	})), ...(n === void 0 ? [] : Me(n.published, t)).map(({ version: e, files: t }) => {
		let n = t.flatMap(({ uploadTime: e }) => e ?? []);
		return {
			version: e,
			year: n.length === 0 ? void 0 : new Date(Math.min(...n)).getUTCFullYear()
		};
	})];
}, createPending = () => {
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
			let o = i.slice(0, 2e3).trimStart().split(/\r?\n/, 1)[0].trimEnd(), s = Dt(o) ?? Number(/^Merge pull request #(\d{1,9}) /.exec(o)?.[1]);
			for (let { candidates: e } of t.get(s) ?? []) e.push({
				id: r,
				...a,
				found: "number"
			});
			for (let { candidates: e } of n.get(Ft(o)) ?? []) e.push({
				id: r,
				...a,
				found: "subject"
			});
		}
	};
};
var Dr = t(mn(), 1);
const createLayout = ({ prefix: e, members: t }) => {
	let n = new Map(t.map(({ name: t, path: n }) => [top(e, n), t])), r = new Set(n.keys()), a = t.filter(({ extraPaths: e }) => e.length > 0).map(({ name: e, extraPaths: t }) => ({
		name: e,
		matches: (0, Dr.default)([...t], { dot: !0 })
	})), o = i(e, "uv.lock"), s = t.length === 1 && r.has("") ? t[0].name : void 0, ownerOf = (e) => {
		if (e === o) return;
		for (let t = e.lastIndexOf("/"); t !== -1; t = e.lastIndexOf("/", t - 1)) {
			let r = e.slice(0, t), i = n.get(r);
			if (i !== void 0) return {
				name: i,
				folder: r
			};
			if (t === 0) break;
		}
		let t = n.get("");
		return t === void 0 ? void 0 : {
			name: t,
			folder: ""
		};
	}, touchedBy = ({ path: e, from: t }) => {
		let n = ownerOf(e), r = t === void 0 ? void 0 : ownerOf(t), i = t !== void 0 && r?.name === n?.name && t.slice(lengthOf(r)) === e.slice(lengthOf(n)) ? [] : [n?.name ?? [], r?.name ?? []].flat(), o = a.filter(({ matches: n }) => n(e) || t !== void 0 && n(t));
		return o.length === 0 ? i : [...i, ...o.map(({ name: e }) => e)];
	};
	return { owners: (e) => {
		for (let [t, i] of movedFolders(e, n)) r.has(t) || n.set(t, i);
		if (e.length === 0) return new Set(s === void 0 ? [] : [s]);
		let t = new Set();
		for (let n of e) for (let e of touchedBy(n)) t.add(e);
		return t;
	} };
}, lengthOf = (e) => e === void 0 || e.folder === "" ? 0 : e.folder.length + 1, top = (e, t) => a(t === "." ? e : i(e, t)), movedFolders = (e, t) => e.flatMap(({ path: n, status: r }) => {
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
}, short = (e) => e.slice(0, 9), breaking = (e) => `--bump "${e.length === 1 ? e[0] : "NAME"}: major", while it is 0.x minor (input: bump)`, Or = r({
	code: "RA-CHANGE-LOOKS-BREAKING",
	severity: "warning",
	mender: "project"
}, ({ commit: e, line: t, packages: n }) => ({
	message: `${short(e)} has a line that looks like a breaking change and is not read as one: ${t}`,
	hint: `Where it breaks something: ${breaking(n)}, or another commit to the package, with a conventional title and a line BREAKING CHANGE: and what breaks`
})), kr = r({
	code: "RA-CHANGE-SECOND-ENTRY",
	severity: "notice",
	mender: "project"
}, ({ commit: e, line: t }) => ({
	message: `${short(e)} has a further line that looks like a change; only its first line counts: ${t}`,
	hint: "Before it is merged, give the first line the type of the greatest change, or make a commit for each; afterwards choose the size with bump"
})), Ar = r({
	code: "RA-CHANGE-REVERTS-RELEASED",
	severity: "notice",
	mender: "project"
}, ({ commit: e, subject: t, packages: n }) => ({
	message: `${short(e)} takes back something of ${b(n)} that was released: ${t}`,
	hint: `Where users could rely on it: ${breaking(n)}`
})), jr = r({
	code: "RA-CHANGE-SCOPE-NAMES-OTHER",
	severity: "notice",
	mender: "project"
}, ({ commit: e, scope: t, packages: n }) => ({
	message: `${short(e)} has the scope ${t}, but its files are in ${b(n)}: files decide`,
	hint: `Nothing to do, unless ${t} was to be changed too`
})), Mr = r({
	code: "RA-CHANGE-TOUCHES-NO-PACKAGE",
	severity: "warning",
	mender: "project"
}, ({ commit: e, subject: t }) => ({
	message: `${short(e)} breaks something, but touches no package: ${t}`,
	hint: `Name the packages that it breaks: ${breaking([])}, or set their extra-paths`
})), remarksOn = ({ id: e, reading: t, packages: n }, r, i) => {
	let a = t.entries.flatMap(({ scope: e }) => e?.split(/[,\s/]+/u) ?? []).map(L).filter((e) => i.has(e) && !r.has(e)), o = t.remarks.filter(({ kind: e }) => e === "nearly breaking");
	return {
		findings: [...t.remarks.filter(({ kind: e }) => e !== "nearly breaking").map(({ line: t }) => kr({
			commit: e,
			line: t
		})), ...a.map((t) => jr({
			commit: e,
			scope: t,
			packages: [...r].sort()
		}))],
		doubts: o.map(({ line: t }) => ({
			packages: n,
			tell: (n) => Or({
				commit: e,
				line: t,
				packages: n
			})
		}))
	};
}, touchesNothing = ({ id: e, reading: t }) => t.entries.some(({ bump: e }) => e !== "none") || t.releaseAs.length > 0 ? {
	unread: [{
		source: "commit",
		id: e,
		why: `it touches no package: ${t.subject}`,
		packages: []
	}],
	doubts: t.entries.some(({ breaking: e }) => e) ? [{
		packages: [],
		tell: () => Mr({
			commit: e,
			subject: t.subject
		})
	}] : []
} : {
	unread: [],
	doubts: []
}, settle = (e, t) => {
	let n = Map.groupBy(e.flatMap((e) => e.packages.map((t) => ({
		note: e,
		name: t
	}))), ({ name: e }) => e), r = t.map((e) => {
		let t = (n.get(e) ?? []).map(({ note: e }) => e), r = cancel(t, e), i = t.filter(({ id: e }) => !r.has(e)).flatMap((e) => e.reading.entries.map((t) => ({
			note: e,
			entry: t
		})));
		return {
			name: e,
			notes: t,
			cancelled: r,
			said: withoutRepeated(i)
		};
	}), i = changesOf(r);
	return {
		packages: new Map(r.map((e) => [e.name, historyOf(e, i)])),
		unread: unreadOf(r),
		doubts: doubtsOf(r)
	};
}, doubtsOf = (e) => {
	let t = e.flatMap(({ name: e, said: t }) => t.filter(({ entry: e }) => e.type === "revert" && e.bump !== "none").map(({ note: t }) => ({
		note: t,
		name: e
	})));
	return [...Map.groupBy(t, ({ note: e }) => e.id)].map(([e, t]) => ({
		packages: [...new Set(t.map(({ name: e }) => e))],
		tell: (n) => Ar({
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
}, cancel = (e, t) => {
	let n = new Map();
	for (let { id: r, reading: i, candidates: a } of e) {
		if (i.reverts === void 0 || n.has(r)) continue;
		let o = meant(a, n, t);
		if (o.length === 0) continue;
		n.set(r, `it takes back ${o.map(shortId).join(", ")}, which is not released either`);
		let s = `${shortId({ id: r })} takes it back`;
		for (let t of o) if (n.set(t.id, s), t.isMerge) for (let r of e) r.by === t.id && n.set(r.id, s);
	}
	return n;
}, meant = (e, t, n) => {
	let r = e.filter(({ found: e }) => e === "id");
	if (r.length > 0) return r.filter(({ isNew: e }) => e(n));
	let i = e.filter(({ id: e, isNew: r }) => !t.has(e) && r(n)), a = i.find(({ found: e }) => e === "number") ?? i[0];
	return a === void 0 ? [] : [a];
}, withoutRepeated = (e) => {
	let key = (e, { type: t, text: n, breaking: r }) => JSON.stringify([
		e,
		t,
		n,
		r
	]), t = new Set(e.filter(({ note: e }) => !e.reading.isTitle).map(({ note: e, entry: t }) => key(e.by, t)));
	return e.filter(({ note: e, entry: n }) => !e.reading.isTitle || !t.has(key(e.by, n)));
}, gatherCommits = (e) => {
	let { areas: t, head: n, starts: r, packages: i, types: a } = e, o = new Set(t.members.map(({ name: e }) => e)), s = createLayout(t), c = createReach(n, r), l = createPending(), u = [], d = [], f = new Map(), p = new Map(), m = [], h = [], g = [], _ = new Set(), v = [...i.values()].every((e) => e !== void 0), newSince = (e) => (t) => {
		if (!i.has(t)) return !1;
		let n = i.get(t);
		return n === void 0 || !e.has(n);
	}, note = (t, n, r) => {
		let i = kt(t, a), o = t.parents.length > 1;
		o && i.pullRequest !== void 0 && f.set(t.id, i.pullRequest);
		let s = i.pullRequest ?? f.get(n.by ?? ""), c = t.files.filter(({ path: t }) => e.fragments.has(t) && !p.has(t));
		for (let { path: e } of c) p.set(e, {
			commit: t.id,
			pullRequest: s,
			packages: [...r]
		});
		let d = newSince(n), m = [...r].filter(d), _ = i.reverts === void 0 ? [] : l.want(i.reverts), v = {
			id: t.id,
			time: t.time,
			reading: i,
			by: n.by,
			pullRequest: s,
			packages: m,
			candidates: _
		};
		if (o) noteMerge(v, {
			parent: t.parents[0],
			isNew: d,
			owners: r
		});
		else if (m.length > 0) u.push(v), remark(v, r);
		else if (r.size === 0) {
			let e = touchesNothing(v);
			g.push(...e.unread), h.push(...e.doubts);
		}
	}, noteMerge = (e, { owners: t, ...n }) => {
		e.reading.isTitle || e.reading.releaseAs.length > 0 ? d.push({
			note: e,
			...n
		}) : remark(e, t);
	}, remark = (e, t) => {
		let n = remarksOn(e, t, o);
		m.push(...n.findings), h.push(...n.doubts);
	}, y = 0;
	return {
		add: (e) => {
			let t = c.next(e), n = s.owners(e.files);
			if (t.isHere) {
				let r = newSince(t), a = e.parents.length > 1;
				if (l.offer(e, {
					isNew: r,
					isMerge: a
				}), (a || n.size === 0 || [...n].some(r)) && !(t.isOld && v) && note(e, t, n), e.parents.length === 0) for (let e of [...i.keys()].filter(r)) _.add(e);
			}
			return y++, v && y % 64 == 0 && c.isSettled() ? "enough" : "more";
		},
		titledMerges: () => d.map(({ note: e, parent: t }) => ({
			id: e.id,
			parent: t
		})),
		finish: (e) => {
			let t = d.map(({ note: t, isNew: n }) => {
				let r = s.owners(e.get(t.id) ?? []);
				return {
					...t,
					packages: [...r].filter(n)
				};
			}), n = settle([...t, ...u], [...i.keys()]);
			return {
				packages: n.packages,
				unread: [...n.unread, ...g],
				fragments: p,
				open: _,
				findings: m,
				doubts: [...h, ...n.doubts]
			};
		}
	};
}, readChanges = async ({ workspace: e, members: t, past: n }, { starts: r, fragments: i }, { commits: a, config: o }) => {
	if (n?.head === void 0) return noCommits(t.map(({ name: e }) => e));
	let s = [...new Set([...r.values()].flatMap(({ commit: e }) => e ?? []))], startOf = (e) => {
		let t = r.get(e)?.commit;
		return t === void 0 ? void 0 : s.indexOf(t);
	}, c = gatherCommits({
		areas: {
			prefix: e.prefix,
			members: e.members.filter(({ path: e, isPackage: t }) => t || e !== ".").map(({ name: e, path: t }) => ({
				name: e,
				path: t,
				extraPaths: Oe(o, e).extraPaths
			}))
		},
		head: n.head,
		starts: s,
		packages: new Map(t.map(({ name: e }) => [e, startOf(e)])),
		types: Et(o.commitTypes),
		fragments: i
	});
	return await a.read({
		folder: n.topLevel,
		from: [n.head, ...s]
	}, c.add), c.finish(await a.filesOf(n.topLevel, c.titledMerges()));
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
	let { files: n, history: r, config: i, absolute: a } = t, o = r.read(tn(n, a(e.workingDirectory)).folder, void 0);
	o.catch(() => {});
	let s = nn(n, a(e.workingDirectory)), c = Kt(e.tagFormat, i), { index: l } = gn(e.index, i, t.indexes.read(s.root));
	je({
		...e,
		tag: void 0
	}, {
		members: s.members,
		config: i,
		tagFormats: c
	});
	let u = Se(s).filter((e) => Ie(e, i) === void 0), [d, f] = await Promise.all([o, dn({
		workspace: s,
		members: u,
		read: Jt(n, s)
	})]), p = s.members.map(({ name: e }) => e), m = l && await Be({ members: u }, t.openIndex(hn(l)), t.signal), h = l && {
		asked: l,
		published: m ?? new Map()
	}, g = taggedReleases({
		workspace: s,
		stated: f,
		tagFormats: c,
		past: d
	}), _ = releasesOf(u, g, m), v = new Map([...localOnly({
		...e,
		groups: i.groups
	}, {
		members: u,
		stated: f,
		releases: _,
		index: h
	}), ...leftOutBy(e, u, lockstepGroups(i, u))]), y = l && await ze({
		workspace: s,
		names: u.map(({ name: e }) => e).filter((e) => !v.has(e)),
		tags: (d?.tags ?? []).map(({ name: e }) => e),
		formats: c,
		index: l,
		released: m ?? new Map(),
		ignore: i.settings.ignore
	}, t.openNames, t.signal);
	return {
		workspace: s,
		tagFormats: c,
		members: u,
		stated: f,
		unreleasable: unreleasableOf(s, t),
		leftOut: v,
		releases: _,
		unreadTags: g,
		past: d,
		index: h,
		findings: [
			...s.findings,
			...Fe(i, p),
			...f.findings,
			...y ?? []
		]
	};
}, unreleasableOf = ({ members: e }, { config: t }) => e.flatMap((e) => {
	let n = Ie(e, t);
	return n === void 0 ? [] : [{
		name: e.name,
		version: e.version,
		reason: `never released: ${n.reason}`
	}];
}), lockstepGroups = ({ groups: e }, t) => Le(e, t.map(({ name: e }) => e)).groups.flatMap(({ versioning: e, members: t }) => e === "lockstep" ? [t] : []), leftOutBy = ({ packages: e, exclude: t }, n, r) => new Map(n.flatMap(({ name: n }) => {
	let i = t.find((e) => H(e, n));
	if (i !== void 0) return [[n, `exclude names ${i}`]];
	let a = r.find((e) => e.includes(n)) ?? [n];
	return e.length === 0 || e.some((e) => a.some((t) => H(e, t))) ? [] : [[n, "packages does not name it"]];
})), localOnly = ({ packages: e, bump: t, groups: n }, { members: r, stated: i, releases: a, index: o }) => {
	if (o !== void 0 && !_n(o.asked.simpleUrl)) return new Map();
	let s = un(i), c = r.map(({ name: e }) => e), { own: l } = readBumps(t, {
		members: c,
		groups: n
	}).request;
	return new Map(c.flatMap((t) => {
		let n = s.get(t), r = o === void 0 ? a.get(t) : cn(o.published, t), i = l.has(t) || e.some((e) => H(e, t));
		return n === void 0 || !ee(B(n)) || i || r.length > 0 ? [] : [[t, `${n} is a local version, which ${`${o?.asked.title ?? "an index"} refuses`}, and packages does not name it`]];
	}));
}, taggedReleases = ({ workspace: e, stated: t, tagFormats: n, past: r }) => {
	let i = (r?.tags ?? []).map(({ name: e }) => e);
	return qt({
		tags: i,
		formats: n,
		workspace: e,
		versions: un(t)
	});
}, releasesOf = (e, t, n) => new Map(e.map(({ name: e }) => {
	let r = t.releases.get(e) ?? [];
	return [e, n === void 0 ? r : [...r, ...cn(n, e)]];
})), tagsBeyond = (e, { workspace: t, members: n, stated: r, past: i }) => {
	let a = e.filter(({ stated: e, base: t }) => e !== void 0 && isAfter(t, e));
	if (a.length === 0) return [];
	let { packages: o } = Nt((i?.tags ?? []).map(({ name: e }) => e), {
		packages: n.map(({ name: e, path: t }) => ({
			name: e,
			path: t,
			version: r.versions.get(e)?.version
		})),
		prefix: t.prefix,
		top: t.above?.version
	});
	return a.flatMap(({ member: { name: e }, stated: t, base: n }) => {
		let a = o.get(e), { place: s } = r.versions.get(e) ?? {};
		return a === void 0 || n?.tag === void 0 || isBeyond(a, t, i?.tags ?? []) ? [] : [or({
			package: e,
			version: t,
			tag: n.tag,
			format: a,
			place: s
		})];
	});
}, isAfter = (e, t) => e?.tag !== void 0 && isNewer(e.version, t), isNewer = (e, t) => M(B(e), B(t)) > 0, isBeyond = (e, t, n) => {
	let r = ie(e);
	if ("code" in r) return !1;
	let i = {
		workspace: [r],
		usual: [],
		packages: new Map()
	};
	return n.some(({ name: e }) => {
		let n = Bt(e, i, new Map());
		return n !== void 0 && isNewer(n.version, t);
	});
}, untoldSince = async (e, { topLevel: t, changelogs: n }, { commits: r, history: i, config: a }) => {
	let o = [], s = pn(4);
	for (let { member: c, stated: l, history: u } of e) {
		let e = n.get(c.name), d = {
			name: c.name,
			version: B(l)
		}, f = e.kind === "found" ? findSection(e.changelog, {
			...d,
			path: e.file
		}) : void 0, p = u.changes.flatMap((e) => untold(linesOf([e], a.commitTypes), f?.block ?? "").map(({ text: t }) => ({
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
		v.length > 0 && o.push(Gn({
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
	let r = ft(t.files), i = {
		...t,
		files: r
	}, { config: a } = i, o = await survey(e, i), { workspace: s, members: c, stated: l, releases: d, past: f } = o, p = c.map(({ name: e }) => e), { request: m, findings: h } = readBumps(e.bump, {
		members: p,
		others: o.unreleasable,
		groups: a.groups
	}), { groups: g, findings: _ } = Le(a.groups, p), v = [...h, ..._];
	if (v.length > 0) throw new u(v);
	let noCommit = async () => await withoutHistory(o, i), y = tagsAlong(o), [b, x] = await Promise.all([findStarts({
		members: c,
		stated: l.versions,
		releases: d,
		along: y,
		past: f,
		since: e.since,
		noCommit
	}, i), st(r, s, {
		members: s.members,
		pattern: e.changelog,
		config: a
	})]), isNew = (e) => d.get(e).length === 0, S = rn(x, {
		workspace: s,
		members: c,
		versions: l.versions,
		groups: g,
		isNew
	}), C = Jt(r, s), w = et(s, S, C), T = e.changes !== "commits" && e.changes !== "off" ? At(r, s, {
		members: c,
		apart: w
	}) : Nr, E = new Set(T.entries.map(({ path: e }) => e)), D = await readChanges(o, {
		starts: b,
		fragments: E
	}, i), O = Mt(e.changes, {
		tooled: T.tooled,
		hasKnope: C("knope.toml").kind === "text"
	}), k = newsChanges(T.entries, D.fragments, a.commitTypes), A = new Map(p.map((e) => [e, combine(e, O(e), {
		gathered: D,
		news: k
	})])), j = datedReleases(o), M = c.map((t) => candidateOf(t, {
		seen: o,
		starts: b,
		dated: j,
		combined: A,
		changelogs: S,
		wish: e
	})), N = M.filter(({ leftOut: e }) => e === void 0), isOfCommits = (e) => jt(O(e)), P = p.some(isOfCommits), isTold = ({ packages: e }) => e.length === 0 ? P : e.some((e) => isOfCommits(e) && !o.leftOut.has(e)), F = planRelease({
		...e,
		candidates: M,
		unreleasable: o.unreleasable,
		unread: [...D.unread.filter(isTold), ...[...A.values()].flatMap(({ unread: e }) => e)],
		request: m,
		groups: g,
		nameTags: ke({
			formats: o.tagFormats,
			config: a,
			workspace: s,
			...Ne(f?.tags ?? [], void 0)
		}),
		prefix: s.prefix
	}), hangs = (t) => hangsOnCommits(t, {
		...e,
		request: m
	}), needsHistory = (e) => O(e.member.name) !== "off" || e.base === void 0 || hangs(e), ee = [...P ? D.doubts : [], ...[...A.values()].flatMap((e) => e.doubts)], isPlanned = (e) => F.packages.some((t) => t.name === e), I = N.filter((e) => isWaiting(e) && e.isTold && !isPlanned(e.member.name)), te = [
		...(P || N.some(hangs)) && f?.head === void 0 ? [await noCommit()] : [],
		...o.findings,
		...T.findings,
		...unreadFindings(F, o, N),
		...e.since === void 0 ? tagsBeyond(N, o) : [],
		...historyFindings(N, {
			seen: o,
			starts: b,
			open: D.open,
			needsHistory
		}),
		...P ? D.findings : [],
		...F.packages.flatMap((e) => respelled(e, l.versions.get(e.name))),
		...an(s, a, isPlanned).map(n),
		...f?.head === void 0 ? [] : await untoldSince(I, {
			topLevel: f.topLevel,
			changelogs: S
		}, i),
		...doubtsLeft(ee, {
			...e,
			candidates: M,
			packages: F.packages,
			request: m
		})
	];
	return {
		plan: {
			...F,
			findings: [...te, ...F.findings]
		},
		survey: o,
		changelogs: S,
		files: r
	};
}, respelled = ({ name: e, proposed: t }, n) => {
	let { version: r = "", place: i = void 0 } = n ?? {}, a = j(r);
	if (i === void 0 || a === void 0 || !/(?<!\d)0\d/.test(r)) return [];
	let o = fn({
		package: e,
		version: r,
		canonical: a,
		place: i
	});
	return [t === a ? o : {
		...o,
		hint: `Nothing to do: the next one is ${t}`
	}];
}, withoutHistory = async ({ past: e, workspace: t }, { history: n }) => e !== void 0 || await n.isGitThere(t.root) ? lr({}) : D(), Nr = {
	entries: [],
	findings: [],
	tooled: new Set()
}, candidateOf = (e, { seen: t, starts: n, dated: r, combined: i, changelogs: a, wish: { requireChangelog: o } }) => {
	let { name: s } = e, { base: c, words: l } = n.get(s), u = t.stated.versions.get(s), d = u && j(u.version), { history: f, fragments: p } = i.get(s), m = [...f.changes, ...p].some(({ bump: e }) => e !== "none"), h = d === void 0 ? "unknown" : vt(a.get(s), {
		name: s,
		version: B(d)
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
		lacksSection: h === "untold" || h === "no file" && o !== "false" && m,
		isTagUnread: t.index === void 0 && on(t.unreadTags, s)
	};
}, unreadFindings = ({ packages: e }, { workspace: t, tagFormats: n, stated: r, unreadTags: i, index: a }, o) => {
	let s = e.filter(({ bump: e }) => e === "first").map(({ name: e }) => e), c = new Set(o.filter((e) => e.isOfTag && e.stated === void 0 && e.base?.tag === void 0).map(({ member: e }) => e.name)), isOtherName = (e) => i.unread.includes(i.unclear.get(e) ?? ""), l = o.map(({ member: e }) => e.name).filter((e) => s.includes(e) || c.has(e) || a === void 0 && i.unclear.has(e)).filter((e) => a === void 0 || c.has(e) ? on(i, e) : isOtherName(e)), u = un(r);
	return ln(l, {
		workspace: t,
		formats: n,
		versions: u,
		tags: i,
		own: void 0,
		instead: a?.asked.title
	});
}, historyFindings = (e, { seen: { past: t }, starts: n, open: r, needsHistory: i }) => {
	if (t?.isShallow === !0) {
		let t = e.filter((e) => r.has(e.member.name) && i(e));
		return t.length === 0 ? [] : [rr({ packages: t.map(({ member: e }) => e.name) })];
	}
	if (t === void 0) return [];
	let a = e.filter((e) => e.base !== void 0 && n.get(e.member.name).commit === void 0 && i(e));
	return a.length === 0 ? [] : [ir({ packages: a.map(({ member: e }) => e.name) })];
}, releasePlanDocument = ({ packages: e, unchanged: t, unread: n }, r, i) => ({
	digest: r,
	packages: e.map((e) => packageDocument(e, i)),
	unchanged: t.map(({ name: e, version: t, reason: n }) => ({
		name: e,
		version: t ?? null,
		reason: n
	})),
	unread: n.map(({ source: e, id: t, why: n }) => ({
		source: e,
		id: t,
		why: n
	}))
}), packageDocument = (e, { sections: t, filesOf: n }) => ({
	name: e.name,
	path: e.path,
	current: e.current ?? null,
	proposed: e.proposed,
	bump: e.bump,
	reason: e.reason,
	tag: e.tag,
	changes: e.changes.map(changeDocument),
	because_of: e.becauseOf,
	changelog: changelogDocument(t.get(e.name)),
	files: n(e.name),
	installers: e.installers.map(installersDocument)
}), installersDocument = ({ what: e, from: t, to: n, level: r }) => ({
	what: e,
	from: t ?? null,
	to: n ?? null,
	level: r,
	breaking: r === "break"
}), changelogDocument = (e) => e === void 0 ? null : {
	path: e.path,
	heading: e.heading,
	block: e.block
}, changeDocument = ({ source: e, id: t, pullRequest: n, type: r, scope: i, breaking: a, bump: o, text: s }) => ({
	source: e,
	id: t,
	pull_request: n ?? null,
	type: r,
	scope: i ?? null,
	breaking: a,
	bump: o,
	text: s
}), draftOf = ({ packages: e }, t) => {
	let n = e.map((e) => ({
		name: e.name,
		...draft(e, t)
	})), r = new Set(e.map(({ proposed: e }) => e)).size === 1, i = e.find(({ path: e }) => e === ".") ?? (r ? e[0] : void 0);
	return {
		...i === void 0 ? {
			channel: null,
			current_version: null,
			proposed_version: null,
			proposed_changelog_block: null,
			tag: null,
			notes: null
		} : draft(i, t),
		title: titleOf$1(e),
		packages: n
	};
}, draft = ({ name: e, current: t, proposed: n, tag: r }, { sections: i }) => ({
	channel: I(B(n)) ? "prerelease" : "stable",
	current_version: t ?? null,
	proposed_version: n,
	proposed_changelog_block: i.get(e)?.block ?? null,
	tag: r,
	title: `Release ${e} ${n}`,
	notes: i.get(e)?.notes ?? null
}), titleOf$1 = (e) => e.length === 0 ? null : `Release ${e.map(({ name: e, proposed: t }) => `${e} ${t}`).join(", ")}`, packagesOutput = (e) => {
	let t = JSON.stringify(e);
	return t.length <= 4e5 ? t : JSON.stringify(e.map((e) => ({
		...e,
		changes: []
	})));
}, Pr = {
	"requires-python-raised": "who has an older Python stays on the release before, without a word",
	"requires-python-capped": "pip goes back to a release without the bound on newer Pythons, and uv ignores it",
	"requires-python-excluded": "pip goes back to an older release on these Pythons, and uv ignores it",
	"requires-python-widened": "more Pythons get it",
	"requires-python-invalid": "indexes refuse it",
	"requirement-added": "who holds a version of it that does not fit stays on the release before, without a word",
	"requirement-removed": "who imports it without requiring it goes without",
	"requirement-to-extra": "a plain installation goes without it, which nobody says",
	"requirement-raised": "who holds an older version of what is required stays on the release before, without a word",
	"requirement-capped": "who holds a newer version of what is required stays on the release before, without a word",
	"requirement-pinned": "who holds any other version of what is required stays on the release before, without a word",
	"requirement-pinned-moved": "the pin goes on with the release",
	"requirement-excluded": "some versions do not fit any more",
	"requirement-relaxed": "more versions fit",
	"requirement-prerelease": "everybody gets a pre-release of it",
	"requirement-unsolvable": "no release of it fits, so everybody stays on the release before, without a word",
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
}, changeOf = ({ what: e, from: t, to: n }) => t === void 0 ? `${e}: ${n ?? ""}` : n === void 0 ? `${e}: ${t}` : `${e}: ${t} becomes ${n}`, effectOf = ({ what: e }) => Pr[e], releasePlanText = (e) => {
	let { packages: t, unchanged: n, unread: r } = e;
	return [
		titleOf(e),
		...t.map(packageLines),
		...n.length === 0 ? [] : [["Unchanged", ...shortened(n.map(unchangedLine))].join("\n")],
		...r.length === 0 ? [] : [["Not read", ...shortened(r.map(({ id: e, source: t, why: n }) => `  ${shortOf(t, e)}  ${n}`))].join("\n")]
	].join("\n\n").split("\n").map((e) => `${S(e)}\n`).join("");
}, titleOf = ({ packages: e, findings: t }) => e.length > 0 ? `${e.length === 1 ? "1 package" : `${e.length} packages`} to release` : t.every(({ severity: e }) => e !== "error") ? "Nothing to release" : "What to release could not be found out", packageLines = ({ name: e, current: t, proposed: n, reason: r, changes: i, becauseOf: a, edits: o, installers: s }) => {
	let c = t === void 0 || t === n ? "" : `${t} → `, l = o.flatMap((e) => e.kind === "requirement" ? [`  ${e.from} becomes ${e.to}`] : []), u = [...telling(i).map(changeLine), ...a.map(becauseLine)];
	return [
		`${e}  ${c}${n}  ${r}`,
		...shortened(u),
		...l,
		...installersLines(s)
	].join("\n");
}, Fr = {
	break: 0,
	warn: 1,
	note: 2
}, installersLines = (e) => {
	if (e.length === 0) return [];
	let t = e.toSorted((e, t) => Fr[e.level] - Fr[t.level]);
	return ["  What installers will see", ...shortened(t.map((e) => `    ${e.level}  ${changeOf(e)}`))];
}, telling = (e) => greatest(e.map(({ bump: e }) => e)) === "none" ? [] : e.filter(({ bump: e }) => e !== "none"), changeLine = ({ source: e, id: t, type: n, scope: r, breaking: i, text: a, note: o, pullRequest: s }) => {
	let c = `${n}${r === void 0 ? "" : `(${r})`}${i ? "!" : ""}: `, [l = ""] = a.split("\n"), u = s === void 0 || l.includes(`#${s}`) ? "" : ` (#${s})`, d = o === "" ? "" : `\n             breaking: ${o}`;
	return `  ${shortOf(e, t)}  ${c}${l}${u}${d}`;
}, becauseLine = ({ package: e, from: t, specifier: n }) => `  requires ${e}${n}, and ${e} moves on from ${t}`, unchangedLine = ({ name: e, version: t, reason: n }) => `  ${e}${t === void 0 ? "" : ` ${t}`}: ${n}`, shortOf = (e, t) => e === "commit" ? t.slice(0, 9) : t, shortened = (e) => e.length <= 11 ? e : [...e.slice(0, 10), `  and ${e.length - 10} more`], Ir = "| source | why |\n| --- | --- |", unreadRow = ({ id: e, why: t }) => `| ${f(/^[0-9a-f]{40,64}$/.test(e) ? e.slice(0, 10) : e)} | ${m(t)} |`, releasePlanSummary = ({ packages: e, unread: t }, n) => {
	let r = e.slice(0, 200).map(({ name: e, current: t, proposed: n, reason: r, becauseOf: i }) => {
		let a = t === void 0 || t === n ? "" : f(t);
		return `| ${f(e)} | ${a} | ${f(n)} | ${se(r, i.map((e) => e.package))} |`;
	}), i = e.length > 200 ? [`…and ${e.length - 200} more, in the plan.`] : [], a = [[
		"| package | from | to | why |",
		"| --- | --- | --- | --- |",
		...r
	].join("\n"), ...i].join("\n\n");
	return `${[
		`## ${titleOf({
			packages: e,
			findings: n
		})}`,
		...oe(n),
		...r.length === 0 ? [] : [r.length > 15 ? ae("What is released, and why", a) : a],
		...ce(n),
		...notRead(t)
	].join("\n\n")}\n`;
}, notRead = (e) => {
	if (e.length === 0) return [];
	let t = e.length - 200, n = [Ir, ...e.slice(0, 200).map(unreadRow)].join("\n"), r = t > 0 ? [`…and ${t} more, in the plan.`] : [];
	return [ae(`What was not read (${e.length})`, [n, ...r].join("\n\n"))];
}, $ = ["console_scripts", "gui_scripts"], textOf$3 = ({ group: e, name: t, value: n }) => $.includes(e) ? `${t} = ${n}` : `[${e}] ${t} = ${n}`, meaningOf = ({ value: e }) => e.replace(/\s*\[[^\]]*\]\s*$/, "").replaceAll(/\s+/g, ""), keyOf = ({ group: e, name: t }) => `${e}\n${t}`, byKey = (e) => new Map(e.map((e) => [keyOf(e), e])), compareEntryPoints = (e, t, n) => {
	let [r, i] = [byKey(e), byKey(t)], command = (e, t) => $.flatMap((n) => e.get(`${n}\n${t}`) ?? [])[0], say = (e, t, n) => ({
		what: e,
		from: n.from && textOf$3(n.from),
		to: n.to && textOf$3(n.to),
		level: t
	}), a = [...r.values()].flatMap((e) => {
		let t = $.includes(e.group), r = i.get(keyOf(e)) ?? (t ? command(i, e.name) : void 0);
		return r === void 0 ? t ? [say("script-removed", "break", { from: e })] : [say("entry-point-removed", n === "major" ? "warn" : "break", { from: e })] : e.group === "console_scripts" && r.group === "gui_scripts" ? [say("script-to-gui", "warn", {
			from: e,
			to: r
		})] : meaningOf(e) === meaningOf(r) ? [] : [say(t ? "script-moved" : "entry-point-moved", "note", {
			from: e,
			to: r
		})];
	}), o = [...i.values()].filter((e) => $.includes(e.group) ? command(r, e.name) === void 0 : !r.has(keyOf(e)));
	return [...a, ...o.map((e) => say($.includes(e.group) ? "script-added" : "entry-point-added", "note", { to: e }))];
}, demandOf = (e) => ({
	specifiers: e.flatMap(({ specifiers: e }) => e),
	extras: new Set(e.flatMap(({ requirement: e }) => e.extras.map(L))),
	url: e.find(({ requirement: e }) => e.url !== void 0)?.requirement.url
}), trap = ({ specifiers: e, url: t }, n, r) => {
	if (t !== void 0) return t === n?.url ? void 0 : difference("requirement-url", "break");
	let fits = (e) => r.isAvailable?.(r.name, e);
	if (fits(e) === !1 && (n === void 0 || fits(n.specifiers) !== !1)) return difference("requirement-unsolvable", "break");
}, difference = (e, t) => ({
	what: e,
	level: t
}), isOfSameProject = ({ own: e, name: t, isSibling: n }) => n?.(t) === !0 || t.startsWith(`${e}-`) || e.startsWith(`${t}-`), isPinnedTo = (e, { specifiers: t }) => boundsOf(t).isPinned && A(t, e), raiseLevel = (e, t, n) => {
	if (e === void 0 || t === void 0) return "warn";
	if (isMajorApart(e, t)) return n === "patch" ? "break" : "warn";
	let [r, i] = [e, t].map(({ version: e }) => e.release[1] ?? 0n);
	return r === i ? "note" : "warn";
}, compareSpecifiers = (e, t, n) => {
	let [r, i] = [boundsOf(e.specifiers), boundsOf(t.specifiers)];
	if (i.isPinned) return r.isPinned ? [difference("requirement-pinned-moved", isOfSameProject(n) ? "note" : "break")] : [difference("requirement-pinned", "break")];
	let a = compareLower(r.lower, i.lower), o = r.isPinned ? -1 : compareUpper(r.upper, i.upper), s = wantsPrerelease(t.specifiers) && !wantsPrerelease(e.specifiers) ? [difference("requirement-prerelease", "warn")] : a < 0 ? [difference("requirement-raised", raiseLevel(r.lower, i.lower, n.size))] : [], c = o > 0 ? [difference("requirement-capped", "warn")] : [], l = a > 0 || o < 0 ? [difference("requirement-relaxed", "note")] : [], u = [
		...s,
		...c,
		...l
	];
	return u.length > 0 ? u : excludes(t, e) ? [difference("requirement-excluded", "note")] : excludes(e, t) ? [difference("requirement-relaxed", "note")] : [];
}, excludes = (e, t) => e.specifiers.some((n) => {
	if (n.operator === "===") return !1;
	let r = P(n.version);
	return A(t.specifiers, r) && !A(e.specifiers, r);
}), compareDemands = (e, t, n) => {
	let r = e.extras.difference(t.extras).size > 0, i = t.extras.difference(e.extras).size > 0, a = [...r ? [difference("requirement-extra-removed", "warn")] : [], ...i ? [difference("requirement-extra-added", "note")] : []];
	if (e.url !== void 0 && t.url === void 0) return [...a, difference("requirement-relaxed", "note")];
	if (e.url === t.url && ve(e.specifiers, t.specifiers)) return a;
	let o = trap(t, e, n);
	return [...a, ...o === void 0 ? compareSpecifiers(e, t, n) : [o]];
}, readRequirements = ({ name: e, requiresDist: t }) => {
	let n = t.map((e) => ({
		text: e,
		parsed: re(e)
	}));
	return {
		package: L(e ?? ""),
		all: n.flatMap(({ parsed: e }) => {
			if (!e.ok) return [];
			let { requirement: t } = e, n = t.marker === void 0 ? void 0 : ne(t.marker);
			return [{
				requirement: t,
				specifiers: z(t.specifier) ?? [],
				marker: n
			}];
		}),
		invalid: n.flatMap(({ text: e, parsed: t }) => t.ok ? [] : [e])
	};
}, under = (e, t) => {
	if (e.kind !== "comparison") {
		let [n, r] = e.kind === "and" ? ["never", "always"] : ["always", "never"], i = e.operands.map((e) => under(e, t));
		if (i.includes(n)) return n;
		let a = i.filter((e) => typeof e != "string");
		return a.length === 0 ? r : a.length === 1 ? a[0] : {
			kind: e.kind,
			operands: a
		};
	}
	let n = [e.left, e.right];
	if (!n.some((e) => e.kind === "variable" && e.name === "extra")) return e;
	let r = n.find((e) => e.kind === "value"), i = r?.kind === "value" && (r.text === "" ? t.size === 0 : t.has(r.text));
	return (e.operator === "!=" || e.operator === "not in") === i ? "never" : "always";
}, applying = (e, t) => e.flatMap((e) => {
	let n = e.marker === void 0 ? "always" : under(e.marker, t);
	return n === "never" ? [] : [{
		...e,
		marker: n === "always" ? void 0 : n
	}];
}), requirementsWith = ({ package: e, all: t }, n) => {
	let r = new Set(n);
	for (;;) {
		let n = applying(t, r), i = n.filter(({ requirement: t }) => t.name === e).flatMap(({ requirement: e }) => e.extras), a = r.size;
		for (let e of i) r.add(L(e));
		if (r.size === a) return n.filter(({ requirement: t }) => t.name !== e);
	}
}, byName = (e) => Map.groupBy(e, ({ requirement: e }) => e.name), textOf$2 = (e) => e.length === 0 ? void 0 : [...new Set(e.map(({ requirement: e }) => e.text.trim()))].join(", "), environmentsOf = ({ before: e, after: t }, n) => {
	let r = de([...e, ...t].map(({ marker: e }) => e), n), among = (e, t) => e.filter(({ marker: e }) => ue(e, t));
	return r === void 0 ? [{
		before: e,
		after: t
	}] : r.map((n) => ({
		before: among(e, n),
		after: among(t, n)
	}));
}, Lr = {
	break: 0,
	warn: 1,
	note: 2
}, worst = (e) => [...Map.groupBy(e, ({ what: e }) => e).values()].map((e) => e.toSorted((e, t) => Lr[e.level] - Lr[t.level])[0]), added = (e, t, { wasInExtra: n }) => {
	let r = e.filter(({ after: e }) => e.length > 0), i = r.map(({ after: e }) => demandOf(e)), a = i.flatMap((e) => trap(e, void 0, t) ?? []);
	if (a.length > 0) return worst(a)[0];
	if (i.some(({ specifiers: e }) => wantsPrerelease(e))) return difference("requirement-prerelease", "warn");
	let o = n || r.length < e.length || i.every((e) => isPinnedTo(t.version, e));
	return difference("requirement-added", o ? "note" : "warn");
}, removed = ({ size: e }, { isInExtra: t, isSplit: n }) => t ? difference("requirement-to-extra", "break") : n ? difference("requirement-removed", "note") : difference("requirement-removed", e === "patch" ? "break" : "warn"), compareOne = (e, t, n, r) => {
	let i = environmentsOf(e, n), [a, o] = ["before", "after"].map((e) => i.some((t) => t[e].length > 0));
	if (!a && !o) return [];
	if (!a) return [added(i, t, r)];
	if (!o) return [removed(t, r)];
	let s = i.some(({ before: e, after: t }) => e.length > 0 && t.length === 0), c = i.some(({ before: e, after: t }) => e.length === 0 && t.length > 0);
	return worst([
		...i.flatMap(({ before: e, after: n }) => e.length > 0 && n.length > 0 ? compareDemands(demandOf(e), demandOf(n), t) : []),
		...s ? [difference("requirement-marker-narrowed", "warn")] : [],
		...c ? [difference("requirement-marker-widened", "note")] : []
	]);
}, Rr = {
	wasInExtra: !1,
	isInExtra: !1,
	isSplit: !1
}, namesInExtras = (e, t) => {
	let n = byName(requirementsWith(e, []));
	return new Set(requirementsWith(e, t).map(({ requirement: e }) => e.name)).difference(new Set(n.keys()));
}, compareRequirements = (e, t, n) => {
	let [r, i] = [byName(requirementsWith(e, [])), byName(requirementsWith(t, []))], a = new Set(e.invalid.map(nameIn)), o = namesInExtras(e, n.extras.before), s = namesInExtras(t, n.extras.after), c = isSplitUp(e, t, n.version), l = [...new Set([...r.keys(), ...i.keys()])].toSorted().filter((e) => !a.has(e)).flatMap((e) => {
		let t = {
			before: r.get(e) ?? [],
			after: i.get(e) ?? []
		}, a = {
			wasInExtra: o.has(e),
			isInExtra: s.has(e),
			isSplit: c
		};
		return compareOne(t, {
			...n,
			name: e
		}, n.pythons, a).map((e) => ({
			...e,
			from: textOf$2(t.before),
			to: textOf$2(t.after)
		}));
	}), u = new Set(e.invalid), d = t.invalid.filter((e) => !u.has(e)).map((e) => ({
		what: "requirement-invalid",
		from: void 0,
		to: e,
		level: "break"
	}));
	return [...l.filter(({ from: e }) => !d.some(({ to: t }) => e !== void 0 && nameIn(t) === nameIn(e))), ...d];
}, isSplitUp = (e, t, n) => {
	let r = byName(requirementsWith(e, []));
	return [...byName(requirementsWith(t, []))].some(([e, t]) => !r.has(e) && isPinnedTo(n, demandOf(t)));
}, nameIn = (e) => L(/^\s*([A-Za-z0-9][\w.-]*)/.exec(e)?.[1] ?? ""), compareExtra = (e, { before: t, after: n }, r) => {
	let [i, a] = [byName(requirementsWith(t, [e])), byName(requirementsWith(n, [e]))], o = {
		before: ownOf(t, e),
		after: ownOf(n, e)
	}, [s, c] = [byName(o.before), byName(o.after)], l = [...new Set([...s.keys(), ...c.keys()])].filter((e) => {
		let [t, n] = s.has(e) && c.has(e) ? [s, c] : [i, a], o = {
			before: t.get(e) ?? [],
			after: n.get(e) ?? []
		};
		return compareOne(o, {
			...r,
			name: e
		}, r.pythons, Rr).length > 0;
	});
	if (l.length === 0) return;
	let u = o.before.length > 0 && o.after.length === 0 && o.before.every(({ requirement: e }) => !a.has(e.name)), side = (t) => {
		let n = textOf$2(t.filter(({ requirement: e }) => l.includes(e.name)));
		return n === void 0 ? `[${e}]` : `[${e}] ${n}`;
	};
	return {
		what: "extra-requirement-changed",
		from: side(o.before),
		to: side(o.after),
		level: u ? "warn" : "note"
	};
}, ownOf = (e, t) => {
	let n = new Set(requirementsWith(e, []).map(({ requirement: e }) => e.text));
	return requirementsWith(e, [t]).filter(({ requirement: e }) => !n.has(e.text));
}, extrasOf = ({ providesExtra: e }) => new Set(e.map(L)), isForDevelopers = (e) => RegExp("^(?:dev|devel|develop|development|tests?|testing|docs?|documentation|lint|linting|linters?|types?|typing|typecheck|type-check|check|checks|format|formatting|style|cov|cover|coverage|ci|qa|quality|bench|benchmarks?|release|enabler|pre-commit|tox|nox)$|^(?:dev|tests?|docs?|lint)-|-(?:dev|tests?|testing|docs?|lint)$").test(e), compareExtras = (e, t) => {
	let { before: n, after: r } = t.extras, i = [...n.difference(r)].toSorted(), a = [...n.intersection(r)].toSorted().filter((e) => !isForDevelopers(e)), o = [...r.difference(n)].toSorted();
	return [
		...i.map((e) => ({
			what: "extra-removed",
			from: e,
			to: void 0,
			level: isForDevelopers(e) ? "warn" : "break"
		})),
		...o.map((e) => ({
			what: "extra-added",
			from: void 0,
			to: e,
			level: "note"
		})),
		...a.flatMap((n) => compareExtra(n, e, t) ?? [])
	];
}, tagsOf = ({ pythonTags: e, abiTags: t, platformTags: n }) => e.flatMap((e) => t.flatMap((t) => n.map((n) => ({
	python: e,
	abi: t,
	platform: modern(n)
})))), modern = (e) => e.replace(/^manylinux1_/, "manylinux_2_5_").replace(/^manylinux2010_/, "manylinux_2_12_").replace(/^manylinux2014_/, "manylinux_2_17_"), minorOf = (e) => {
	let [, t] = /^[a-z]+3(\d+)$/.exec(e) ?? [];
	return t === void 0 ? void 0 : Number(t);
}, coversPython = (e, t) => {
	if (e.abi === t.abi && e.python === t.python) return !0;
	let [n, r] = [minorOf(e.python), minorOf(t.python)], i = /^(?:py|cp)3/.test(e.python) && (n === void 0 || r === void 0 || n <= r), a = /^(?:py|cp|pp)3/.test(t.python);
	return e.abi === "none" ? a && i && (e.python.startsWith("py") || t.python.startsWith("cp")) : e.abi === "abi3" && /^(?:cp)3/.test(t.python) && i;
}, platformOf = (e) => {
	let [, t = e, n = "0", r = "0", i = ""] = /^(manylinux|musllinux|macosx)_(\d+)_(\d+)_(.+)$/.exec(e) ?? [];
	return {
		system: t,
		machine: i,
		floor: Number(n) * 1e3 + Number(r)
	};
}, machinesOf = (e) => e === "universal2" ? [
	"universal2",
	"x86_64",
	"arm64"
] : [e], coversPlatform = (e, t) => {
	if (e === "any" || e === t) return "yes";
	let [n, r] = [platformOf(e), platformOf(t)];
	if (n.system !== r.system || !machinesOf(n.machine).includes(r.machine)) return "no";
	let i = r.system === "manylinux" ? Math.max(r.floor, 2017) : r.floor;
	return n.floor <= i ? "yes" : "raised";
}, coverageOf = (e, t) => {
	let n = t.filter((t) => coversPython(t, e)).map((t) => coversPlatform(t.platform, e.platform));
	return n.includes("yes") ? "yes" : n.includes("raised") ? "raised" : "no";
}, tagsIn = (e) => e.flatMap((e) => {
	let t = R(e);
	return t?.kind === "wheel" ? tagsOf(t) : [];
}), isStillFor = ({ python: e }, t) => {
	if (/^[a-z]+2/.test(e)) return !1;
	let n = minorOf(e);
	return n === void 0 || t === void 0 || t(`3.${n}.99`) || t(`3.${n}.0`);
}, compareWheels = (e, t, n) => {
	let r = tagsIn(t), i = tagsIn(e).filter((e) => isStillFor(e, n)).map((e) => ({
		...e,
		coverage: coverageOf(e, r)
	})).filter(({ coverage: e }) => e !== "yes");
	return [...Map.groupBy(i, ({ platform: e, coverage: t }) => `${t} ${e.replace(/_\d+_\d+_/, "_")}`).values()].map((e) => ({
		what: "wheel-dropped",
		from: [...new Set(e.map(({ python: e, abi: t, platform: n }) => `${e}-${t}-${n}`))].join(", "),
		to: void 0,
		level: e[0].coverage === "raised" ? "warn" : "break"
	}));
}, textOf$1 = ({ licenseExpression: e, fields: t }) => e ?? t.get("license")?.[0], fieldOf = ({ licenseExpression: e }) => e === void 0 ? "License" : "License-Expression", arms = (e) => {
	let t = e.toLowerCase().replaceAll(/[()]/g, " ").trim().split(/\s+(and|or)\s+/), n = new Set(t.filter((e, t) => t % 2 == 1));
	return n.size > 1 ? t.join(" ") : [...n, ...t.filter((e, t) => t % 2 == 0).toSorted()].join(" ");
}, bare = (e) => e.toLowerCase().replaceAll(/\b(?:the|licen[cs]e|version|v(?=\d))\b|licen[cs]e|[^a-z0-9.+]|(?<=[a-z ])v(?=\d)/g, "").replaceAll(/(\d)\.0\b/g, "$1").replaceAll(".", ""), named = (e) => {
	let t = e.replaceAll(/\s+/g, " ").trim();
	return t.length > 60 ? `${t.slice(0, 60).trimEnd()}…` : t;
}, mayBeSame = (e, t) => {
	if (e.length > 60 || t.length > 60) return !0;
	let [n, r] = [bare(e), bare(t)];
	return n.startsWith(r) || r.startsWith(n);
}, compareLicences = (e, t) => {
	let [n, r] = [textOf$1(e), textOf$1(t)], i = e.licenseExpression === void 0 == (t.licenseExpression === void 0);
	if (n === r && i) return [];
	let a = n === void 0 || r === void 0 || (e.licenseExpression !== void 0 && t.licenseExpression !== void 0 ? arms(n) === arms(r) : mayBeSame(n, r));
	if (n !== void 0 && r !== void 0 && a && i && arms(n) === arms(r)) return [];
	let shown = (e, t) => e && (n === r ? `${named(e)} (${fieldOf(t)})` : named(e)), o = a ? "note" : "warn";
	return [{
		what: "license-changed",
		from: shown(n, e),
		to: shown(r, t),
		level: o
	}];
}, isPrivate = (e) => e.split(".").some((e) => e.startsWith("_")), isThere = (e, t) => t.some((t) => t === e || t.startsWith(`${e}.`) || e.startsWith(`${t}.`)), isOwn = (e, t, n) => {
	let [r = ""] = t.split("-"), [i = ""] = e.split("."), a = n.map((e) => L(e.split(".")[0] ?? "")), o = L(i).replace(/^-/, "");
	return o.startsWith(r) || a.some((e) => o === e || o.startsWith(`${e}-`));
}, compareModules = (e, t, { own: n, isSplit: r }) => {
	let i = e.filter((e) => !isThere(e, t)).toSorted(), a = t.filter((t) => !isThere(t, e)).toSorted();
	return [...i.map((e) => r ? {
		what: "top-level-moved",
		from: e,
		to: void 0,
		level: "note"
	} : {
		what: "top-level-removed",
		from: e,
		to: void 0,
		level: isPrivate(e) ? "warn" : "break"
	}), ...a.map((t) => ({
		what: "top-level-added",
		from: void 0,
		to: t,
		level: isOwn(t, n, e) ? "note" : "warn"
	}))];
}, zr = [
	"2.6",
	"2.7",
	...Array.from({ length: 41 }, (e, t) => `3.${t}`),
	"4.0",
	"5.0"
], pythonsAround = (e) => {
	if (e.operator === "===") return [];
	let [t = 0n, n = 0n, r = 0n] = e.version.release;
	return [
		[
			t,
			n,
			r
		],
		[
			t,
			n,
			r + 1n
		],
		[t, n + 1n],
		[t + 1n, 0n]
	].map((e) => e.join("."));
}, inOrder = (e) => [...new Set(e.map((e) => P(B(e))))].map((e) => ({
	text: e,
	version: B(e)
})).toSorted((e, t) => M(e.version, t.version)).map(({ text: e }) => e), compareRanges = (e, t) => {
	let n = inOrder([...zr, ...[...e, ...t].flatMap(pythonsAround)]), r = n.map((t) => A(e, t)), i = n.map((e) => A(t, e)), [a, o] = [i.indexOf(!0), i.lastIndexOf(!0)], s = n.flatMap((e, t) => r[t] && !i[t] ? [{
		python: e,
		index: t
	}] : []), where = (e) => s.filter(({ index: t }) => e(t)).map(({ python: e }) => e);
	return {
		below: where((e) => e < a),
		above: where((e) => e > o),
		between: where((e) => e > a && e < o),
		isWider: i.some((e, t) => e && !r[t])
	};
}, comparePythonRanges = (e, t, { size: n, newestPython: r }) => {
	let [i, a] = [z(e ?? ""), z(t ?? "")], say = (n, r) => ({
		what: n,
		from: e,
		to: t,
		level: r
	});
	if (a === void 0) return e === t ? [] : [say("requires-python-invalid", "break")];
	if (i === void 0) return [];
	let { below: o, above: s, between: c, isWider: l } = compareRanges(i, a), isReleased = (e) => M(B(e), B(`3.${r + 1}.dev0`)) < 0;
	return [
		...o.length > 0 ? [say("requires-python-raised", n === "patch" ? "break" : "warn")] : [],
		...s.length > 0 ? [say("requires-python-capped", s.some(isReleased) ? "break" : "warn")] : [],
		...c.length > 0 ? [say("requires-python-excluded", "warn")] : [],
		...l ? [say("requires-python-widened", a.length === 0 ? "warn" : "note")] : []
	];
}, pythonsOf = (e, t) => {
	let n = z(e ?? "") ?? [], r = B(`3.${t + 2}.dev0`), isIn = (e) => A(n, e) && M(B(e), r) < 0;
	return zr.some(isIn) || n.flatMap(pythonsAround).some(isIn) ? isIn : void 0;
}, isZero = (e) => e.every((e) => e === 0n), sizeOf = (e) => {
	let { release: t, post: n } = B(e) ?? {
		release: [],
		post: void 0
	};
	return n !== void 0 || !isZero(t.slice(2)) ? "patch" : isZero(t.slice(1)) ? "major" : "minor";
}, compareReleases = (e, t, n) => {
	let { newestPython: r } = n, i = t.metadata.version ?? "0", a = sizeOf(i), o = pythonsOf(t.metadata.requiresPython, r), s = {
		before: readRequirements(e.metadata),
		after: readRequirements(t.metadata)
	}, c = s.after.package, l = {
		before: extrasOf(e.metadata),
		after: extrasOf(t.metadata)
	}, u = {
		...n,
		own: c,
		size: a,
		version: i,
		pythons: o,
		extras: l
	}, d = isSplitUp(s.before, s.after, i), f = e.topLevel && t.topLevel ? compareModules(e.topLevel, t.topLevel, {
		own: c,
		isSplit: d
	}) : [];
	return [
		...comparePythonRanges(e.metadata.requiresPython, t.metadata.requiresPython, {
			size: a,
			newestPython: r
		}),
		...compareRequirements(s.before, s.after, u),
		...compareExtras(s, u),
		...e.entryPoints && t.entryPoints ? compareEntryPoints(e.entryPoints, t.entryPoints, a) : [],
		...f,
		...compareTyping(e, t, d),
		...e.wheels && t.wheels ? compareWheels(e.wheels, t.wheels, o) : [],
		...compareSdists(e, t),
		...e.isLicenceUnknown || t.isLicenceUnknown ? [] : compareLicences(e.metadata, t.metadata),
		...compareMetadataVersions(e.metadata.metadataVersion, t.metadata.metadataVersion)
	];
}, compareTyping = (e, t, n) => e.isTyped === !0 && t.isTyped === !1 && !n ? [{
	what: "typed-removed",
	from: "py.typed",
	to: void 0,
	level: "warn"
}] : [], compareSdists = (e, t) => e.hasSdist === !0 && t.hasSdist === !1 ? [{
	what: "sdist-dropped",
	from: "sdist",
	to: void 0,
	level: "warn"
}] : [], compareMetadataVersions = (e, t) => {
	let [n, r] = [B(e ?? ""), B(t ?? "")];
	return n === void 0 || r === void 0 || M(r, n) <= 0 ? [] : [r.release[0] <= 2n ? {
		what: "metadata-version-raised",
		from: e,
		to: t,
		level: "note"
	} : {
		what: "metadata-version-unknown",
		from: e,
		to: t,
		level: "break"
	}];
}, details = ({ package: e, from: t, to: n, change: r, effect: i }) => ({
	package: e,
	message: `${e} ${n} changes what ${t} had, so that ${i}: ${r}`
}), Br = r({
	code: "RA-INSTALLERS-BREAK",
	severity: "warning",
	mender: "project"
}, (e) => ({
	...details(e),
	hint: `Take it back, or release a minor or major version, as with --bump "${e.package}: minor" (input: bump)`
})), Vr = r({
	code: "RA-INSTALLERS-CHANGE",
	severity: "notice",
	mender: "project"
}, (e) => ({
	...details(e),
	hint: "Where it is meant, tell users in the changelog"
})), Hr = r({
	code: "RA-INSTALLERS-NOT-COMPARED",
	severity: "notice",
	mender: "project"
}, ({ package: e, release: t, why: n }) => ({
	package: e,
	message: `Not all that installers will see of ${e} was compared with ${t}: ${n}`,
	hint: "Fix what the message names and run again, where that can be; else look at the two METADATA files yourself: that nothing is said does not mean that nothing changed"
})), Ur = r({
	code: "RA-API-COMPARED",
	severity: "notice",
	mender: "project"
}, ({ package: e, release: t, shown: n, hidden: r, unchecked: i }) => ({
	package: e,
	message: `The names of ${e} were compared with ${t}, and not what they do: ${n} changed, and ${r} more not shown${i.length === 0 ? "" : `; not read: ${i.join(", ")}`}`,
	hint: "A change of behaviour is not seen"
})), findingsOf = (e, t) => t.flatMap((t) => {
	if (t.level === "note") return [];
	let n = {
		...e,
		change: changeOf(t),
		effect: effectOf(t)
	};
	return [t.level === "break" && sizeOf(e.to) === "patch" ? Br(n) : Vr(n)];
}), releaseBefore = (e, t, n) => {
	let r = B(n), i = e.flatMap((e) => {
		let n = e.yanked ? void 0 : R(e.filename, t), i = n && B(n.version);
		return i === void 0 || M(i, r) >= 0 ? [] : [{
			file: e,
			name: n,
			version: i
		}];
	}), a = i.filter(({ version: e }) => !I(e)), o = I(r) || a.length === 0 ? i : a, [s] = o.toSorted((e, t) => M(t.version, e.version));
	return s && {
		version: s.name.version,
		files: o.filter((e) => e.name.version === s.name.version)
	};
}, isPure = ({ abiTags: e, platformTags: t }) => e.includes("none") && t.includes("any"), fileToRead = ({ files: e }) => {
	let rank = (e) => e.kind === "sdist" ? 2 : +!isPure(e);
	return e.toSorted((e, t) => rank(e.name) - rank(t.name) || (e.file.size ?? 0) - (t.file.size ?? 0) || (e.file.filename < t.file.filename ? -1 : 1))[0];
}, comparableWheels = (e, t) => {
	let isForAll = (e) => {
		let t = R(e);
		return t?.kind === "wheel" && isPure(t);
	};
	return isForAll(t) || e.every(isForAll) ? [t] : void 0;
}, newestPythonAt = (e) => {
	let t = new Date(e);
	return t.getUTCFullYear() - 2011 - (t.getUTCMonth() < 9);
}, newlyRequired = (e, t) => {
	let n = new Set(e.requiresDist), r = t.requiresDist.filter((e) => !n.has(e)).flatMap((e) => {
		let t = re(e);
		return t.ok && t.requirement.specifier !== "" ? [t.requirement.name] : [];
	});
	return [...new Set(r)];
}, askAvailable = async (e, { index: t, signal: n }) => {
	let r = await Promise.all(e.slice(0, 50).map(async (e) => {
		let r = (await t.project(e, { signal: n }).catch((e) => {
			if (!(e instanceof u)) throw e;
		}))?.files.flatMap(({ filename: t, yanked: n }) => n ? [] : R(t, e)?.version ?? []);
		return r === void 0 ? [] : [[e, r]];
	}));
	return new Map(r.flat());
}, availableIn = (e) => (t, n) => e.get(t)?.some((e) => A(n, e)), Wr = {
	OBJECT_REMOVED: ["api-removed", "break"],
	PARAMETER_REMOVED: ["api-parameter-removed", "break"],
	PARAMETER_ADDED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_REQUIRED: ["api-parameter-required", "break"],
	PARAMETER_CHANGED_KIND: ["api-parameter-kind", "break"],
	PARAMETER_MOVED: ["api-parameter-moved", "break"],
	EXPORT_DROPPED: ["api-export-dropped", "warn"],
	CLASS_REMOVED_BASE: ["api-base-removed", "warn"]
}, order = ({ kind: e, path: t }) => `${e === "OBJECT_REMOVED" ? 0 : 1} ${String(t.split(".").length).padStart(3, "0")} ${t}`, apiEntries = (e) => e.toSorted((e, t) => order(e) < order(t) ? -1 : 1).flatMap(({ kind: e, path: t, parameter: n, isUnsure: r }) => {
	let [i, a] = Wr[e] ?? [];
	if (i === void 0 || a === void 0) return [];
	let o = n === void 0 ? t : `${t}(${n})`, s = e === "PARAMETER_ADDED_REQUIRED";
	return [{
		what: i,
		from: s ? void 0 : o,
		to: s ? o : void 0,
		level: r ? "warn" : a
	}];
}), unread = (e) => ({
	entries: [],
	findings: [],
	unread: `its names were not compared: ${e}`
}), compareApi = async ({ package: e, release: t, before: n, after: r, modules: i }, { apiChanges: a, signal: o }) => {
	if (n === void 0 || r === void 0) return unread("one of the two has no wheel here");
	let s = i.filter((e) => !e.split(".").some((e) => e.startsWith("_")));
	if (s.length === 0) return unread("both have no public module of one name");
	let c = await a.compare({
		before: n,
		after: r,
		modules: s,
		signal: o
	});
	if ("unavailable" in c) return unread(c.unavailable);
	let l = apiEntries(c.changes), { hidden: u, unchecked: d } = c;
	return {
		entries: l,
		findings: [Ur({
			package: e,
			release: t,
			shown: l.length,
			hidden: u,
			unchecked: d
		})],
		unread: void 0
	};
}, Gr = {
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
}, isSaid = (e, [t = "", ...n]) => n.length === 0 ? t in e : isSaid(V(e, t), n), isQuickToBuild = ({ text: e }, t) => {
	let n = xe(e), r = n.ok ? n.table : {}, { "build-backend": i } = V(r, "build-system"), a = typeof i == "string" && Object.hasOwn(Gr, i) ? Gr[i] : void 0;
	return a === void 0 || a.some((e) => isSaid(V(r, "tool"), e)) ? !1 : ![
		"setup.py",
		"hatch_build.py",
		"pdm_build.py"
	].some(t);
}, textsIn = (e) => Array.isArray(e) ? e.filter((e) => ye.accepts(e)) : [], withExtra = (e, t) => {
	let n = re(e), r = `extra == "${t}"`;
	if (!n.ok || n.requirement.marker === void 0) return `${e} ; ${r}`;
	let { marker: i, spans: a } = n.requirement;
	return `${e.slice(0, a.marker.start)}(${i}) and ${r}`;
}, pointsIn = (e, t) => Object.entries(t).flatMap(([t, n]) => typeof n == "string" ? [{
	group: e,
	name: t,
	value: n
}] : []), Kr = [
	"requires-python",
	"dependencies",
	"optional-dependencies",
	"scripts",
	"gui-scripts",
	"entry-points"
], statedView = (e) => {
	let t = xe(e), n = V(t.ok ? t.table : {}, "project"), r = textsIn(n.dynamic);
	if (!ye.accepts(n.name) || r.some((e) => Kr.includes(e))) return;
	let i = Object.entries(V(n, "optional-dependencies")), a = [
		["Name", [n.name]],
		["Requires-Python", textsIn([n["requires-python"]])],
		["Requires-Dist", textsIn(n.dependencies)],
		["Requires-Dist", i.flatMap(([e, t]) => textsIn(t).map((t) => withExtra(t, e)))],
		["Provides-Extra", i.map(([e]) => e)],
		["License-Expression", textsIn([n.license])],
		["License", textsIn([V(n, "license").text])]
	].flatMap(([e, t]) => t.map((t) => `${e}: ${t.replaceAll(/\s+/g, " ")}\n`)), o = Ee(a.join("")), s = Object.keys(V(n, "entry-points"));
	return {
		metadata: o,
		isLicenceUnknown: r.includes("license") || "file" in V(n, "license"),
		entryPoints: [
			...pointsIn("console_scripts", V(n, "scripts")),
			...pointsIn("gui_scripts", V(n, "gui-scripts")),
			...s.flatMap((e) => pointsIn(e, V(V(n, "entry-points"), e)))
		]
	};
}, modulesIn = (e) => {
	let t = new Set(Te(e)), n = we(e).map((e) => t.has(e) || !e.includes(".") ? e : e.split(".").slice(0, -1).join("."));
	return [...new Set(n)].toSorted();
}, viewOf = (e) => {
	let t = ge(e);
	return t === void 0 || e.kind === "sdist" ? t && { metadata: t } : {
		metadata: t,
		entryPoints: he(e),
		topLevel: modulesIn(e),
		isTyped: Ce(e).some(({ path: e }) => /(?:^|\/)py\.typed$/.test(e))
	};
}, readNextViews = async (e, t, n) => {
	let { workspace: r, topLevel: i } = t, { copies: a, run: o, uv: s, clock: c, signal: l, scratch: f, archives: p } = n, m = new Map(r.members.map((e) => [e.name, e])), h = new Map(e.map((e) => [e.name, textOf(m.get(e.name), e, t)]));
	try {
		try {
			var g = d();
			let u = g.a(await a.make({
				topLevel: i,
				root: r.root,
				members: r.members.map(({ path: e }) => e),
				into: (await o.scratch.folder("copy")).path,
				signal: l
			}));
			for (let [e, t] of h) await writeText(m.get(e), t, u);
			await u.settle();
			let _ = e.map(({ name: e }) => {
				let i = m.get(e), a = t.isApiChecked || isQuick(i, t, n);
				return {
					name: e,
					backend: Re(r, i),
					isWheel: a
				};
			}), v = Math.floor(c.now() / 1e3), y = await s.nextReleases({
				root: u.root,
				packages: _,
				scratch: f.path,
				commitTime: v,
				signal: l
			}), b = new Set(_.flatMap(({ name: e, isWheel: t }) => t ? e : [])), x = [...y].map(async ([e, t]) => [e, await nextView(t, {
				archives: p,
				isWheel: b.has(e)
			})]);
			return new Map((await Promise.all(x)).map(([e, t]) => [e, orStated(t, h.get(e))]));
		} catch (e) {
			g.e = e;
		} finally {
			await g.d();
		}
	} catch (e) {
		if (!(e instanceof u)) throw e;
		let t = e.findings[0].message;
		return new Map([...h].map(([e, n]) => [e, orStated({ unread: t }, n)]));
	}
}, orStated = (e, t) => {
	let n = e.view ?? statedView(t);
	return e.view !== void 0 || n === void 0 ? e : {
		view: n,
		unread: `${e.unread}; what [project] says was compared`
	};
}, textOf = (e, { edits: t }, { bounds: n, versions: r }) => {
	let i = t.flatMap((e) => e.kind === "requirement" ? [e] : []);
	return le(e, [...Ae(e, n, (e) => r.get(e)), ...i]);
}, writeText = async (e, t, n) => {
	t !== e.text && await n.write(e.path === "." ? "pyproject.toml" : `${e.path}/pyproject.toml`, t);
}, isQuick = (e, { workspace: t }, { files: n }) => {
	let r = new Set((n.list(`${t.root}/${e.path}`) ?? []).map(({ name: e }) => e));
	return isQuickToBuild(e, (e) => r.has(e));
}, nextView = async (e, { archives: t, isWheel: n }) => {
	if (e.kind === "unknown") return { unread: e.why };
	if (e.kind === "metadata") {
		let { metadata: t, entryPoints: r } = e;
		return {
			view: {
				metadata: Ee(t),
				entryPoints: _e(r)
			},
			unread: n ? "its wheel was not built, so modules are not compared" : "its wheel was not built, which may take long, so modules are not compared; api-check: griffe has it built"
		};
	}
	let r = viewOf(await t.read(e.path));
	return r === void 0 ? { unread: `${me(e.path)}, which was built, cannot be read` } : {
		view: r,
		wheel: e.path
	};
}, qr = 32 * 1024 ** 2, readReleasedView = async (e, t) => {
	let { file: n, name: r } = fileToRead(e), i = e.files.flatMap((e) => e.name.kind === "wheel" ? [e.name.filename] : []), [a, o] = await Promise.all([besideWheel(n, t), readFile(n, t)]), s = r.kind === "wheel", c = "view" in o ? {
		...o.view,
		...a && { metadata: a }
	} : a && { metadata: a }, l = `${e.version} has no wheel, and an sdist says neither commands nor modules`;
	return {
		view: c && {
			...c,
			wheels: i,
			hasSdist: i.length < e.files.length
		},
		unread: "why" in o ? o.why : s ? void 0 : l,
		wheel: s && "path" in o ? o.path : void 0
	};
}, besideWheel = async (e, t) => {
	let { metadataSha256: n } = e;
	if (n === void 0) return;
	let r = await fetched({
		...e,
		url: `${e.url}.metadata`
	}, n === !0 ? void 0 : n, t);
	return r instanceof Uint8Array ? Ee(new TextDecoder().decode(r)) : void 0;
}, readFile = async (e, t) => {
	let { filename: n, size: r = 0 } = e;
	if (r > qr) return { why: `${n} is too large to be fetched for a plan` };
	let i = await fetched(e, e.sha256, t);
	if (!(i instanceof Uint8Array)) return i;
	await t.scratch.write(n, i);
	let a = t.scratch.pathOf(n), o = await t.archives.read(a), s = o.faults.some(({ severity: e }) => e === "error") ? void 0 : viewOf(o);
	return s === void 0 ? { why: `${n} on the index cannot be read` } : {
		view: s,
		path: a
	};
}, fetched = async (e, t, { index: n, signal: r }) => {
	try {
		let i = await n.download(e, { signal: r });
		return t === void 0 || createHash("sha256").update(i).digest("hex") === t ? i : { why: `${e.filename} is not what the index lists` };
	} catch (e) {
		if (!(e instanceof u)) throw e;
		return { why: e.findings[0].message };
	}
}, seeInstallers = async (e, t, n) => {
	try {
		var r = d();
		let { planned: i, published: a, index: o } = e, s = i.flatMap((e) => {
			let t = a.get(e.name)?.files ?? [], n = releaseBefore(t, e.name, e.proposed);
			return n === void 0 ? [] : [{
				release: e,
				last: n
			}];
		});
		if (s.length === 0) return {
			entries: new Map(),
			findings: []
		};
		let c = n.openIndex(o), l = r.a(await t.scratch.folder("installers")), u = await readNextViews(s.map(({ release: e }) => e), e, {
			...n,
			run: t,
			scratch: l
		}), f = await Promise.all(s.map(async ({ release: t, last: r }) => {
			let i = await readReleasedView(r, {
				...n,
				index: c,
				scratch: l
			}), a = u.get(t.name) ?? { unread: "it was not built" }, o = i.view && a.view ? await compareViews(i.view, a, {
				release: t,
				question: e,
				index: c,
				ports: n
			}) : [], s = e.isApiChecked ? await compareApi({
				package: t.name,
				release: r.version,
				before: i.wheel,
				after: a.wheel,
				modules: (i.view?.topLevel ?? []).filter((e) => a.view?.topLevel?.includes(e))
			}, n) : void 0, d = [
				i.unread,
				a.unread,
				s?.unread
			].filter((e) => e !== void 0).join("; "), f = {
				package: t.name,
				from: r.version,
				to: t.proposed
			}, p = [
				...findingsOf(f, o),
				...findingsOf(f, s?.entries ?? []).slice(0, 10),
				...s?.findings ?? [],
				...d === "" ? [] : [Hr({
					package: t.name,
					release: r.version,
					why: d
				})]
			], m = [...o, ...s?.entries ?? []];
			return {
				name: t.name,
				entries: m,
				findings: p
			};
		}));
		return {
			entries: new Map(f.map(({ name: e, entries: t }) => [e, t])),
			findings: f.flatMap(({ findings: e }) => e)
		};
	} catch (e) {
		r.e = e;
	} finally {
		await r.d();
	}
}, compareViews = async (e, { view: t, wheel: n }, { release: r, question: i, index: a, ports: o }) => {
	let { versions: s } = i, c = {
		...t,
		metadata: {
			...t.metadata,
			version: r.proposed
		},
		wheels: n === void 0 ? void 0 : comparableWheels(e.wheels ?? [], me(n))
	}, l = newlyRequired(e.metadata, c.metadata).filter((e) => !s.has(e)), u = i.index.simpleUrl === O.testpypi.simpleUrl ? new Map() : await askAvailable(l, {
		index: a,
		signal: o.signal
	});
	return compareReleases(e, c, {
		newestPython: newestPythonAt(o.clock.now()),
		isSibling: (e) => s.has(e),
		isAvailable: availableIn(u)
	});
}, withInstallers = async ({ plan: e, survey: t }, { bounds: n, apiCheck: r, run: i }, a) => {
	let { workspace: o, stated: s, past: c, index: l } = t;
	if (l === void 0) return e;
	let u = [...s.versions].map(([e, { version: t }]) => [e, j(t)]), d = e.packages.map(({ name: e, proposed: t }) => [e, t]), f = {
		workspace: o,
		topLevel: c?.topLevel,
		planned: e.packages,
		versions: new Map([...u, ...d]),
		bounds: n,
		isApiChecked: r === "griffe",
		index: l.asked,
		published: l.published
	}, { entries: p, findings: m } = await seeInstallers(f, i, a);
	return {
		...e,
		packages: e.packages.map((e) => ({
			...e,
			installers: p.get(e.name) ?? []
		})),
		findings: [...e.findings, ...m]
	};
}, expectWhole = async ({ workingDirectory: e, write: t }, { files: n, checkout: r, absolute: i }) => {
	let { folder: a } = tn(n, i(e)), o = _(n, a) ?? a;
	if (t) return await r.recover(o);
	let s = await r.unfinished(o);
	if (s.length > 0) throw new u(en({ files: s }));
}, writeFiles = async (e, t, { checkout: n }) => {
	let r = Z(e), i = t.map(({ path: e }) => e), a = await n.dirty(r, i);
	if (a.length > 0) throw new u($t({ files: a }));
	return t.length > 0 && await n.apply(r, t), i;
};
var Jr = e({
	action: () => Yr,
	filesWish: () => filesWish
});
const Yr = N({
	contract: vn,
	run: async (e, t) => {
		try {
			var n = d();
			let { write: r, format: i } = e;
			if (r && i === "diff") throw new u(y({
				what: "format",
				expected: "text or json beside write",
				value: i
			}));
			let a = n.a(await t.runs.brief()), o = filesWish(e, a, t);
			await expectWhole(e, t);
			let s = await makeReleasePlan(e, t), c = await withInstallers(s, {
				...e,
				run: a
			}, t), f = await makeReleaseFiles({
				...s,
				plan: c
			}, o, t), p = [...c.findings, ...f.findings], m = e.strict ? p.map(l) : p, g = h(m) === 0, _ = r && g ? await writeFiles(s.survey.workspace, f.changes, t) : [], v = releasePlanDocument(c, await w(c), f), b = draftOf(c, f), x = {
				...v,
				...e.draft ? { draft: b } : {},
				...r ? { written: _ } : {}
			}, [S, C] = await Promise.all([a.write("release-plan.json", json({
				schema_version: 1,
				...v
			})), a.write("release-draft.json", json({
				schema_version: 1,
				...b
			}))]), T = {
				packages: packagesOutput(v.packages),
				empty: String(c.packages.length === 0),
				"plan-path": S,
				"draft-path": C
			}, E = `${releasePlanText(c)}${r ? `\n${writtenText(_, {
				isSound: g,
				made: s,
				changes: f.changes
			})}` : ""}`;
			return {
				findings: m,
				document: x,
				text: e.draft ? json(documentOf(m, x)) : i === "diff" ? await diffOf(f.changes, g) : E,
				outputs: T,
				summary: releasePlanSummary(c, m)
			};
		} catch (e) {
			n.e = e;
		} finally {
			await n.d();
		}
	}
}), filesWish = (e, t, { clock: n }) => {
	let { date: r = new Date(n.now()).toISOString().slice(0, 10), write: i = !0, format: a } = e;
	if (!k(r)) throw new u(y({
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
}, diffOf = async (e, t) => t ? await pe(e.map(({ path: e, before: t, after: n }) => ({
	file: e,
	before: t,
	after: n
}))) : "", writtenText = (e, { isSound: t, made: { plan: n, survey: r }, changes: i }) => {
	if (!t) return "Nothing is written, for there are errors\n";
	let a = n.packages.flatMap(({ name: e, tag: t }) => {
		let n = r.stated.untagged.find((t) => t.name === e)?.tool;
		return n === void 0 ? [] : [`${e}: no file has its version, which ${n} makes of the tag ${t}\n`];
	}), o = new Set(i.flatMap(({ path: e, after: t }) => t === void 0 ? [e] : [])), s = e.map((e) => `  ${e}${o.has(e) ? ", deleted" : ""}\n`);
	return [e.length === 0 ? "Nothing to write\n" : `Written:\n${s.join("")}`, ...a].join("");
}, documentOf = (e, t) => ({
	schema_version: 1,
	command: vn.name,
	ok: h(e) === 0,
	findings: e.map(s),
	...t
}), json = (e) => `${JSON.stringify(e, null, 1)}\n`;
export { Jr as action_exports, changeOf, kn as changelog_exports, effectOf, filesWish, findSection, guessFormat, makeReleaseFiles, makeReleasePlan, readChangelog, Ir as unreadHead, unreadRow, withInstallers };
