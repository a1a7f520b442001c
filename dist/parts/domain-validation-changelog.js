import { bounded as e, mostNotes as t } from "./domain-problem-history.js";
import { changelogConflict as n, changelogMissing as r, changelogNoSection as i, changelogOutside as a, changesOfNone as o, findDate as s, fragmentsAstray as c, fragmentsLeft as l, fragmentsWaiting as u, headingText as d, isAbout as f, isOldestFirst as p, jointLines as m, nameFinder as h, nextVersion as g, notesOf as _, releaseHeading as v, sectionsTelling as y } from "./domain-changelog-write-link-references.js";
import { commandOf as b, isTakenAway as x } from "./domain-tag-suggest-format.js";
import { canonicalVersion as S, compareVersions as C, formatVersion as w, isPrerelease as T, parseVersion as E } from "./actions-shared-inputs.js";
import { defineFinding as D, resolve as O, shown as k } from "./domain-problem-locked-index.js";
const A = D({
	code: "RA-CHANGELOG-TWICE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, lines: n, place: r }) => ({
	package: e,
	message: `${k(r.file)} has ${n.length} sections for ${e} ${t}, in lines ${n.join(", ")}`,
	hint: "Join them: the notes are made from one alone",
	...r
})), j = D({
	code: "RA-CHANGELOG-EMPTY-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${k(n.file)} is empty`,
	hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
	...n
})), M = D({
	code: "RA-CHANGELOG-NOT-TOP",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, top: n, topLine: r, isTopNewer: i, place: a }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${k(a.file)} is not the first: ${n} stands above it, in line ${r}`,
	hint: `${i ? `Set the version to ${n}, or move` : "Move"} the section of ${t} to the top`,
	...a
})), N = D({
	code: "RA-CHANGELOG-TO-COME",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${k(n.file)} is marked as not released`,
	hint: "Before the release, put the date in the mark's place, or take the mark away",
	...n
})), P = D({
	code: "RA-CHANGELOG-UNRELEASED",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${k(n.file)} is still marked as not released`,
	hint: "Put the date in the mark's place, or take the mark away",
	...n
})), askedHeading = (e, { member: t, version: n, sections: r }) => {
	let textOf = ({ line: t, headingEnd: n }) => d(e.lines.slice(t - 1, n)), [i] = released(e.sections), a = m(e), isSample = ({ line: e }) => !a.has(e), o = released(e.sections).filter(isSample), s = released(r).filter(isSample), c = s.find(({ name: e }) => e === t.name) ?? (o[0]?.name === void 0 ? s[0] : o[0]), l = c === void 0 ? [] : o.filter(({ name: e }) => e === c.name), u = c === void 0 ? a.size > 0 : c.name !== void 0, { lines: f } = v(e, l, {
		version: n,
		date: F,
		...u && { name: t.rawName },
		groups: []
	});
	return {
		heading: inWords(e, f),
		above: i && {
			line: i.line,
			heading: textOf(i)
		}
	};
}, released = (e) => e.filter(({ versions: e, isUnreleased: t, mayCountCommits: n }) => e.length > 0 && !t && !n), F = "2000-01-01", inWords = ({ format: e }, t) => {
	let n = d(t), r = s(n.replace(/\(https?:[^()]*\)/g, "")), i = r === void 0 ? n : n.replace(r, "DATE");
	return e === "markdown" || t.length === 1 ? t[0].replace(n, () => i) : `${i} underlined with ${t.at(-1)}`;
}, pending = ({ fragments: e }) => e.filter(x).filter(({ waiting: e }) => e.length > 0), hasPending = (e) => pending(e).length > 0, inFindings = ({ prefix: e }, t) => t.map((t) => O(e, t) || "."), collectCommand = (e, { prefix: t, version: n }) => b({
	...e,
	home: O(t, e.home) || "."
}, n), commandFor = (e, { prefix: t, version: n }, r) => collectCommand(e, {
	prefix: t,
	version: r === "tag" ? g : n
}), tellWaiting = (e, t) => tellPending(e, (n, r) => u({
	...n,
	command: commandFor(r, {
		...e,
		version: n.version
	}, t)
})), tellLeft = (e) => tellPending(e, (e) => l(e)), tellPending = (e, t) => {
	let { name: n, version: r } = e;
	return r === void 0 ? [] : pending(e).map((i) => t({
		package: n,
		tool: i.tool,
		files: inFindings(e, i.waiting),
		version: r
	}, i));
}, tellAstray = (e, t) => e.fragments.filter(({ astray: e }) => e.length > 0).map(({ tool: n, home: r, folder: i, astray: a }) => c({
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
		...p(c) ? { above: void 0 } : { isWritten: e.isWritten },
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
	}, isAbove = (t) => t.mayCountCommits || t.isUnreleased || isOfNewerLine(t, e), u = releasesOf(a).find((e) => e === t || !isAbove(e)), d = f(t, E(i)), m = u === void 0 || t.versions.length === 0 || t.line >= u.line && t.line <= u.end || f(u, E(i)) || p(c, 3), h = sameAs(t, a, i);
	return [
		...t.hasContent ? [] : [j(l)],
		...h.length > 1 ? [A({
			...l,
			lines: h
		})] : [],
		...m ? [] : [M({
			...l,
			...aboutTop(u, i)
		})],
		...d && t.isUnreleased ? tellMark(l, r) : [],
		...d ? tellLeft(o) : []
	];
}, aboutTop = (e, t) => ({
	top: e.versions.join("/"),
	topLine: e.line,
	isTopNewer: isNewer(e, t)
}), isNewer = ({ versions: e }, t) => e.every((e) => C(E(e), E(t)) > 0), isOfNewerLine = (e, { past: t, version: n }) => isNewer(e, n) && t.some((t) => f(e, E(t.version))), tellMark = (e, t) => t === "tag" ? [P(e)] : T(E(e.version)) ? [] : [N(e)], releasesOf = (e) => e.filter(({ versions: e }) => e.length > 0), sameAs = (e, t, n) => {
	let r = E(n), i = t.filter((t) => f(t, r) && t.name === e.name);
	return i.filter((e) => !i.some(({ line: t, end: n }) => t < e.line && e.line <= n)).map(({ line: e }) => e);
}, unreadAbout = ({ workspace: e, member: t, file: { changelog: n }, sections: r, version: i }) => {
	let a = E(i), s = e.members.map(({ name: e }) => e), isOthers = ({ name: e }) => e !== void 0 && e !== t.name && s.includes(e), c = n.loose.find((e) => f(e, a) && !isOthers(e));
	if (c !== void 0) return {
		line: c.line,
		why: `line ${c.line} names the version, and is no heading`
	};
	let l = releasesOf(n.sections), u = releasesOf(r), d = Math.min(...(u.length > 0 ? u : l).map((e) => e.level)), namesVersion = (e) => wordsOf(e).some((e) => S(e) === i), namesMember = (e) => wordsOf(e).some((e) => h(s)(e) === t.name), p = new Set(l.filter(isOthers).map(({ line: e }) => e)), m = n.outline.headings.find(({ level: e, line: t, text: n }) => e <= d && namesVersion(n) && (!p.has(t) || namesMember(n)));
	if (m !== void 0) return {
		line: m.line,
		why: `line ${m.line} names the version among other words`
	};
	let g = l.find(({ mayCountCommits: e }) => !e)?.line ?? 1e400, _ = n.unread.find(({ line: e, text: t }) => e < g || namesVersion(t));
	if (_ !== void 0) return {
		line: _.line,
		why: `line ${_.line} may have it from elsewhere: ${_.text}`
	};
	let v = o(n);
	return v === void 0 ? void 0 : {
		line: v,
		why: `line ${v} heads changes, and is below no release`
	};
}, wordsOf = (e) => e.split(/[\s{}()[\]"',:;]+/), checkChangelog = (e) => {
	let { member: t, required: n, isReleasing: r, workspace: i, fragments: a } = e, { name: o } = t, s = {
		name: o,
		version: S(e.versions.get(o)?.version ?? ""),
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
	let c = i === "auto" && s !== void 0 && T(E(s)), l = c ? [] : tellWaiting(t, e.mode);
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
	let { workspace: i, member: a, mode: o, fragments: s, required: c } = n, { file: l, version: u } = r, d = y(l.changelog, {
		name: a.name,
		version: E(u)
	}), f = {
		name: a.name,
		version: u
	}, p = sectionOf(d, f) ?? (c === "true" ? void 0 : standIn(d, f)), m = s.find(x), h = m && commandFor(m, {
		prefix: i.prefix,
		version: u
	}, o), g = p === void 0 && c === "auto" ? whyUntold(d, n, u) : void 0, v = g !== void 0, b = E(u), S = n.past.every((e) => C(E(e.version), b) < 0), w = o === "branch" && S, T = judgeSection({
		...r,
		workspace: i,
		member: a,
		mode: o,
		past: n.past,
		sections: d,
		section: p,
		command: h,
		isUntold: v,
		isWritten: w
	});
	return v && T.findings.length === 0 && T.unread === void 0 ? {
		...T,
		absent: g
	} : p?.hasContent ? {
		...T,
		notes: e(_(l.changelog, p), t, l.file)
	} : T;
}, whyUntold = (e, { past: t, mergesPrereleases: n }, r) => {
	if (!T(E(r))) return;
	if (n) return "its pre-releases are told of with the final release";
	let i = t.map((e) => E(e.version)).filter(T), a = i.some((t) => e.some((e) => f(e, t)));
	return i.length > 0 && !a ? "no pre-release before it has a section" : void 0;
}, isOf = ({ name: e, path: t }, n, { workspace: r, versions: i, required: a }) => {
	if (!n.isFallback || t === "." || a === "true") return !0;
	let o = r.members.find((e) => e.path === "."), s = E(i.get(e)?.version ?? ""), c = E((o && (i.get(o.name)?.version ?? o.version)) ?? ""), l = n.kind === "found" ? n.changelog.sections : [], u = c !== void 0 && l.some((e) => e.name === void 0 && f(e, c));
	if (o === void 0 || !(o.isPackage || u)) return !0;
	let d = l.filter((t) => t.name === e);
	return (o.isPackage ? d.length > 0 : s !== void 0 && d.some((e) => f(e, s))) ? !0 : s !== void 0 && c !== void 0 && C(s, c) === 0;
}, sectionOf = (e, { name: t, version: n }) => {
	let r = E(n), rank = (e) => (e.name === t ? 100 : 0) + (e.hasContent ? 10 : 0) + e.level;
	return e.filter((e) => f(e, r)).reduce((e, t) => e === void 0 || rank(t) > rank(e) ? t : e, void 0);
}, standIn = (e, { name: t, version: n }) => {
	let r = E(n);
	if (!T(r)) return;
	let i = w({
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
