import { bounded as e, mostNotes as t } from "./domain-problem-history.js";
import { changelogConflict as n, changelogMissing as r, changelogNoSection as i, changelogOutside as a, findDate as o, fragmentsAstray as s, fragmentsLeft as c, fragmentsWaiting as l, headingText as u, isAbout as d, isOldestFirst as f, jointLines as p, nameFinder as m, notesOf as h, releaseHeading as g, sectionsTelling as _ } from "./domain-changelog-write-link-references.js";
import { commandOf as v, isTakenAway as y } from "./domain-tag-suggest-format.js";
import { canonicalVersion as b, compareVersions as x, formatVersion as S, isPrerelease as C, parseVersion as w } from "./actions-shared-inputs.js";
import { defineFinding as T, resolve as E, shown as D } from "./domain-problem-locked-index.js";
const O = T({
	code: "RA-CHANGELOG-TWICE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, lines: n, place: r }) => ({
	package: e,
	message: `${D(r.file)} has ${n.length} sections for ${e} ${t}, in lines ${n.join(", ")}`,
	hint: "Join them: the notes are made from one alone",
	...r
})), k = T({
	code: "RA-CHANGELOG-EMPTY-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${D(n.file)} is empty`,
	hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
	...n
})), A = T({
	code: "RA-CHANGELOG-NOT-TOP",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, top: n, topLine: r, isTopNewer: i, place: a }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${D(a.file)} is not the first: ${n} stands above it, in line ${r}`,
	hint: `${i ? `Set the version to ${n}, or move` : "Move"} the section of ${t} to the top`,
	...a
})), j = T({
	code: "RA-CHANGELOG-TO-COME",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${D(n.file)} is marked as not released`,
	hint: "Before the release, put the date in the mark's place, or take the mark away",
	...n
})), M = T({
	code: "RA-CHANGELOG-UNRELEASED",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${D(n.file)} is still marked as not released`,
	hint: "Put the date in the mark's place, or take the mark away",
	...n
})), askedHeading = (e, { member: t, version: n, sections: r }) => {
	let textOf = ({ line: t, headingEnd: n }) => u(e.lines.slice(t - 1, n)), [i] = released(e.sections), a = p(e), isSample = ({ line: e }) => !a.has(e), o = released(e.sections).filter(isSample), s = released(r).filter(isSample), c = s.find(({ name: e }) => e === t.name) ?? (o[0]?.name === void 0 ? s[0] : o[0]), l = c === void 0 ? [] : o.filter(({ name: e }) => e === c.name), d = c === void 0 ? a.size > 0 : c.name !== void 0, { lines: f } = g(e, l, {
		version: n,
		date: N,
		...d && { name: t.rawName },
		groups: []
	});
	return {
		heading: inWords(e, f),
		above: i && {
			line: i.line,
			heading: textOf(i)
		}
	};
}, released = (e) => e.filter(({ versions: e, isUnreleased: t, mayCountCommits: n }) => e.length > 0 && !t && !n), N = "2000-01-01", inWords = ({ format: e }, t) => {
	let n = u(t), r = o(n.replace(/\(https?:[^()]*\)/g, "")), i = r === void 0 ? n : n.replace(r, "DATE");
	return e === "markdown" || t.length === 1 ? t[0].replace(n, () => i) : `${i} underlined with ${t.at(-1)}`;
}, pending = ({ fragments: e }) => e.filter(y).filter(({ waiting: e }) => e.length > 0), hasPending = (e) => pending(e).length > 0, inFindings = ({ prefix: e }, t) => t.map((t) => E(e, t) || "."), collectCommand = (e, { prefix: t, version: n }) => v({
	...e,
	home: E(t, e.home) || "."
}, n), tellWaiting = (e, t) => tellPending(e, (e) => l({
	...e,
	isTagged: t === "tag"
})), tellLeft = (e) => tellPending(e, c), tellPending = (e, t) => {
	let { name: n, version: r } = e;
	return r === void 0 ? [] : pending(e).map((i) => t({
		package: n,
		tool: i.tool,
		files: inFindings(e, i.waiting),
		version: r,
		command: collectCommand(i, {
			prefix: e.prefix,
			version: r
		})
	}));
}, tellAstray = (e, t) => e.fragments.filter(({ astray: e }) => e.length > 0).map(({ tool: n, home: r, folder: i, astray: a }) => s({
	package: t && r === "." ? void 0 : e.name,
	tool: n,
	files: inFindings(e, a),
	folder: inFindings(e, [i])[0]
})), judgeSection = (e) => {
	if (e.section !== void 0) return { findings: [...judgeFile$1(e), ...judgePresence(e, e.section)] };
	let t = isAsked(e) ? unreadAbout(e) : void 0;
	return t === void 0 ? { findings: [...judgeFile$1(e), ...judgeAbsence(e)] } : {
		findings: judgeFile$1(e),
		unread: {
			why: t.why,
			place: {
				file: e.file.file,
				line: t.line
			}
		}
	};
}, isAsked = ({ file: e, waiting: t, isToldByNews: n }) => e.changelog.conflicts.length === 0 && t.length === 0 && !n, judgeFile$1 = ({ member: e, file: { file: t, changelog: r } }) => {
	let [i] = r.conflicts;
	return i === void 0 ? [] : [n({
		package: e.name,
		place: {
			file: t,
			line: i
		}
	})];
}, judgeAbsence = (e) => {
	let { member: t, version: n, sections: r, waiting: a, command: o } = e, { file: s, changelog: c } = e.file, l = {
		package: t.name,
		version: n
	};
	if (c.conflicts.length > 0) return [];
	if (!isAsked(e)) return a;
	if (e.isUntold) return [];
	let u = r.find(({ isUnreleased: e }) => e), d = (u ?? releasesOf(r)[0])?.line ?? 1;
	return [i({
		...l,
		hasUnreleased: u?.hasContent === !0,
		isWritten: !1,
		...askedHeading(c, {
			member: t,
			version: n,
			sections: r
		}),
		...f(c) ? { above: void 0 } : { isWritten: e.isWritten },
		isTagged: e.mode === "tag",
		...o !== void 0 && { command: o },
		place: {
			file: s,
			line: d
		}
	})];
}, judgePresence = (e, t) => {
	let { member: n, mode: r, version: i, sections: a, news: o } = e, { file: s, changelog: c } = e.file, l = {
		package: n.name,
		version: i,
		place: {
			file: s,
			line: t.line
		}
	}, isAbove = (t) => t.mayCountCommits || t.isUnreleased || isOfNewerLine(t, e), u = releasesOf(a).find((e) => e === t || !isAbove(e)), p = d(t, w(i)), m = u === void 0 || t.versions.length === 0 || t.line >= u.line && t.line <= u.end || d(u, w(i)) || f(c, 3), h = sameAs(t, a, i);
	return [
		...t.hasContent ? [] : [k(l)],
		...h.length > 1 ? [O({
			...l,
			lines: h
		})] : [],
		...m ? [] : [A({
			...l,
			...aboutTop(u, i)
		})],
		...p && t.isUnreleased ? tellMark(l, r) : [],
		...p ? tellLeft(o) : []
	];
}, aboutTop = (e, t) => ({
	top: e.versions.join("/"),
	topLine: e.line,
	isTopNewer: isNewer(e, t)
}), isNewer = ({ versions: e }, t) => e.every((e) => x(w(e), w(t)) > 0), isOfNewerLine = (e, { past: t, version: n }) => isNewer(e, n) && t.some((t) => d(e, w(t.version))), tellMark = (e, t) => t === "tag" ? [M(e)] : C(w(e.version)) ? [] : [j(e)], releasesOf = (e) => e.filter(({ versions: e }) => e.length > 0), sameAs = (e, t, n) => {
	let r = w(n), i = t.filter((t) => d(t, r) && t.name === e.name);
	return i.filter((e) => !i.some(({ line: t, end: n }) => t < e.line && e.line <= n)).map(({ line: e }) => e);
}, unreadAbout = ({ workspace: e, member: t, file: { changelog: n }, sections: r, version: i }) => {
	let a = w(i), o = e.members.map(({ name: e }) => e), isOthers = ({ name: e }) => e !== void 0 && e !== t.name && o.includes(e), s = n.loose.find((e) => d(e, a) && !isOthers(e));
	if (s !== void 0) return {
		line: s.line,
		why: `line ${s.line} names the version, and is no heading`
	};
	let c = releasesOf(n.sections), l = releasesOf(r), u = Math.min(...(l.length > 0 ? l : c).map((e) => e.level)), namesVersion = (e) => wordsOf(e).some((e) => b(e) === i), namesMember = (e) => wordsOf(e).some((e) => m(o)(e) === t.name), f = new Set(c.filter(isOthers).map(({ line: e }) => e)), p = n.outline.headings.find(({ level: e, line: t, text: n }) => e <= u && namesVersion(n) && (!f.has(t) || namesMember(n)));
	if (p !== void 0) return {
		line: p.line,
		why: `line ${p.line} names the version among other words`
	};
	let h = c.find(({ mayCountCommits: e }) => !e)?.line ?? 1e400, g = n.unread.find(({ line: e, text: t }) => e < h || namesVersion(t));
	return g && {
		line: g.line,
		why: `line ${g.line} may have it from elsewhere: ${g.text}`
	};
}, wordsOf = (e) => e.split(/[\s{}()[\]"',:;]+/), checkChangelog = (e) => {
	let { member: t, required: n, isReleasing: r, workspace: i, fragments: a } = e, { name: o } = t, s = {
		name: o,
		version: b(e.versions.get(o)?.version ?? ""),
		fragments: a,
		prefix: i.prefix
	}, { findings: c, unread: l, notes: u, absent: d } = judgeFile(e, s), f = n === "false" ? "require-changelog is false" : r ? void 0 : "nothing to release";
	return f === void 0 ? {
		findings: [...c, ...tellAstray(s, t.path !== ".")],
		unread: l,
		skipped: d,
		notes: u
	} : {
		findings: [],
		skipped: f,
		notes: u
	};
}, judgeFile = (e, t) => {
	let { file: n, member: r, required: i } = e, { name: o, version: s } = t;
	if (n.kind === "outside") return { findings: [a({
		...n,
		package: o
	})] };
	let c = i === "auto" && s !== void 0 && C(w(s)), l = c ? [] : tellWaiting(t, e.mode);
	return n.kind === "missing" || !isOf(r, n, e) ? judgeMissing(e, l) : n.kind === "unread" ? l.length > 0 ? { findings: l } : {
		findings: [],
		unread: {
			why: n.why,
			isWhole: n.isWhole,
			place: { file: n.file }
		}
	} : s === void 0 ? {
		findings: [],
		absent: "the version is not known"
	} : judgeFound(e, {
		news: t,
		waiting: l,
		isToldByNews: c && hasPending(t),
		version: s,
		file: n
	});
}, judgeMissing = ({ file: e, member: t, required: n }, i) => {
	if (i.length > 0) return { findings: i };
	if (!(n === "true" || e.kind === "missing" && e.isNamed)) return {
		findings: [],
		absent: "there is no changelog"
	};
	let { looked: a, isInput: o } = e.kind === "missing" ? e : {
		looked: [e.file],
		isInput: !1
	};
	return { findings: [r({
		package: t.name,
		looked: a,
		isInput: o
	})] };
}, judgeFound = (n, r) => {
	let { workspace: i, member: a, mode: o, fragments: s, required: c } = n, { file: l, version: u } = r, d = _(l.changelog, {
		name: a.name,
		version: w(u)
	}), f = {
		name: a.name,
		version: u
	}, p = sectionOf(d, f) ?? (c === "true" ? void 0 : standIn(d, f)), m = s.find(y), g = m && collectCommand(m, {
		prefix: i.prefix,
		version: u
	}), v = p === void 0 && c === "auto" ? whyUntold(d, n, u) : void 0, b = v !== void 0, S = w(u), C = n.past.every((e) => x(w(e.version), S) < 0), T = o === "branch" && C, E = judgeSection({
		...r,
		workspace: i,
		member: a,
		mode: o,
		past: n.past,
		sections: d,
		section: p,
		command: g,
		isUntold: b,
		isWritten: T
	});
	return b && E.findings.length === 0 && E.unread === void 0 ? {
		...E,
		absent: v
	} : p?.hasContent ? {
		...E,
		notes: e(h(l.changelog, p), t, l.file)
	} : E;
}, whyUntold = (e, { past: t, mergesPrereleases: n }, r) => {
	if (!C(w(r))) return;
	if (n) return "its pre-releases are told of with the final release";
	let i = t.map((e) => w(e.version)).filter(C), a = i.some((t) => e.some((e) => d(e, t)));
	return i.length > 0 && !a ? "no pre-release before it has a section" : void 0;
}, isOf = ({ name: e, path: t }, n, { workspace: r, versions: i, required: a }) => {
	if (!n.isFallback || t === "." || a === "true") return !0;
	let o = r.members.find((e) => e.path === "."), s = w(i.get(e)?.version ?? ""), c = w((o && (i.get(o.name)?.version ?? o.version)) ?? ""), l = n.kind === "found" ? n.changelog.sections : [], u = c !== void 0 && l.some((e) => e.name === void 0 && d(e, c));
	if (o === void 0 || !(o.isPackage || u)) return !0;
	let f = l.filter((t) => t.name === e);
	return (o.isPackage ? f.length > 0 : s !== void 0 && f.some((e) => d(e, s))) ? !0 : s !== void 0 && c !== void 0 && x(s, c) === 0;
}, sectionOf = (e, { name: t, version: n }) => {
	let r = w(n), rank = (e) => (e.name === t ? 100 : 0) + (e.hasContent ? 10 : 0) + e.level;
	return e.filter((e) => d(e, r)).reduce((e, t) => e === void 0 || rank(t) > rank(e) ? t : e, void 0);
}, standIn = (e, { name: t, version: n }) => {
	let r = w(n);
	if (!C(r)) return;
	let i = S({
		...r,
		pre: void 0,
		post: void 0,
		dev: void 0,
		local: []
	}), a = e.find((e) => e.isUnreleased && e.versions.length === 0 && e.hasContent);
	return sectionOf(e, {
		name: t,
		version: i
	}) ?? a;
};
export { checkChangelog };
