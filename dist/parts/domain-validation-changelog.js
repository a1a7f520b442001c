import { bounded as e, mostNotes as t } from "./domain-problem-history.js";
import { changelogConflict as n, changelogEmptySection as r, changelogMissing as i, changelogNoSection as a, changelogNotTop as o, changelogOutside as s, changelogToCome as c, changelogTwice as l, changelogUnread as u, changelogUnreleased as d, findDate as f, fragmentsAstray as p, fragmentsLeft as m, fragmentsWaiting as h, headingText as g, isAbout as _, nameFinder as v, notesOf as y, releaseHeading as b, sectionsTelling as x } from "./domain-changelog-write-link-references.js";
import { isSameVersion as S } from "./domain-tag-suggest-format.js";
import { canonicalVersion as C, compareVersions as w, formatVersion as T, isPrerelease as E, parseVersion as D } from "./domain-python-requirement.js";
import { join as O } from "./domain-workspace-path.js";
const commandOf = ({ tool: e, home: t }, n) => {
	let r = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return `towncrier build --version ${n}${t === "." ? "" : ` --dir ${t}`}`;
		case "scriv": return `scriv collect --version ${n}${r}`;
		case "changie": return `changie batch ${n} and changie merge${r}`;
		case "changesets": return "release-actions version --write (where one was released before, commit the version set back to that first)";
		case "reno": return `reno report${r}`;
	}
}, isTakenAway = ({ tool: e }) => e !== "reno", askedHeading = (e, { member: t, version: n, sections: r }) => {
	let textOf = ({ line: t, headingEnd: n }) => g(e.lines.slice(t - 1, n)), [i] = released(e.sections), a = released(r), o = a.find(({ name: e }) => e === t.name) ?? (i?.name === void 0 ? a[0] : i), s = o === void 0 ? [] : released(e.sections).filter(({ name: e }) => e === o.name), { lines: c } = b(e, s, {
		version: n,
		date: k,
		...o?.name !== void 0 && { name: t.rawName },
		groups: []
	});
	return {
		heading: inWords(e, c),
		above: i && {
			line: i.line,
			heading: textOf(i)
		}
	};
}, released = (e) => e.filter(({ versions: e, isUnreleased: t, mayCountCommits: n }) => e.length > 0 && !t && !n), k = "2000-01-01", inWords = ({ format: e }, t) => {
	let n = g(t), r = f(n.replace(/\(https?:[^()]*\)/g, "")), i = r === void 0 ? n : n.replace(r, "DATE");
	return e === "markdown" || t.length === 1 ? t[0].replace(n, () => i) : `${i} underlined with ${t.at(-1)}`;
}, pending = ({ fragments: e }) => e.filter((e) => isTakenAway(e) && e.waiting.length > 0), hasPending = (e) => pending(e).length > 0, inFindings = ({ prefix: e }, t) => t.map((t) => O(e, t)), tellWaiting = (e) => tellPending(e, h), tellLeft = (e) => tellPending(e, m), tellPending = (e, t) => {
	let { name: n, version: r } = e;
	return r === void 0 ? [] : pending(e).map((i) => t({
		package: n,
		tool: i.tool,
		files: inFindings(e, i.waiting),
		version: r,
		command: commandOf(i, r)
	}));
}, tellAstray = (e, t) => e.fragments.filter(({ astray: e }) => e.length > 0).map(({ tool: n, home: r, folder: i, astray: a }) => p({
	package: t && r === "." ? void 0 : e.name,
	tool: n,
	files: inFindings(e, a),
	folder: inFindings(e, [i])[0]
})), judgeSection = (e) => [...judgeFile$1(e), ...e.section === void 0 ? judgeAbsence(e) : judgePresence(e, e.section)], judgeFile$1 = ({ member: e, file: { file: t, changelog: r } }) => {
	let [i] = r.conflicts;
	return i === void 0 ? [] : [n({
		package: e.name,
		place: {
			file: t,
			line: i
		}
	})];
}, judgeAbsence = (e) => {
	let { member: t, version: n, sections: r, waiting: i, command: o } = e, { file: s, changelog: c } = e.file, l = {
		package: t.name,
		version: n
	};
	if (c.conflicts.length > 0) return [];
	if (i.length > 0 || e.isToldByNews) return i;
	let d = unreadAbout(e);
	if (d !== void 0) return [u({
		...l,
		why: d.why,
		place: {
			file: s,
			line: d.line
		}
	})];
	if (e.isUntold) return [];
	let f = r.find(({ isUnreleased: e }) => e), p = (f ?? releasesOf(r)[0])?.line ?? 1;
	return [a({
		...l,
		hasUnreleased: f?.hasContent === !0,
		...askedHeading(c, {
			member: t,
			version: n,
			sections: r
		}),
		isWritten: e.isWritten,
		...o !== void 0 && { command: o },
		place: {
			file: s,
			line: p
		}
	})];
}, judgePresence = (e, t) => {
	let { member: n, mode: i, version: a, sections: s, news: c } = e, { file: u } = e.file, d = {
		package: n.name,
		version: a,
		place: {
			file: u,
			line: t.line
		}
	}, isAbove = (t) => t.mayCountCommits || t.isUnreleased || isOfNewerLine(t, e), f = releasesOf(s).find((e) => e === t || !isAbove(e)), p = _(t, D(a)), m = f === void 0 || t.versions.length === 0 || t.line >= f.line && t.line <= f.end || _(f, D(a)), h = sameAs(t, s, a);
	return [
		...t.hasContent ? [] : [r(d)],
		...h.length > 1 ? [l({
			...d,
			lines: h
		})] : [],
		...m ? [] : [o({
			...d,
			...aboutTop(f, a)
		})],
		...p && t.isUnreleased ? tellMark(d, i) : [],
		...p ? tellLeft(c) : []
	];
}, aboutTop = (e, t) => ({
	top: e.versions.join("/"),
	topLine: e.line,
	isTopNewer: isNewer(e, t)
}), isNewer = ({ versions: e }, t) => e.every((e) => w(D(e), D(t)) > 0), isOfNewerLine = (e, { past: t, version: n }) => isNewer(e, n) && t.some((t) => _(e, D(t.version))), tellMark = (e, t) => t === "tag" ? [d(e)] : E(D(e.version)) ? [] : [c(e)], releasesOf = (e) => e.filter(({ versions: e }) => e.length > 0), sameAs = (e, t, n) => {
	let r = D(n), i = t.filter((t) => _(t, r) && t.name === e.name);
	return i.filter((e) => !i.some(({ line: t, end: n }) => t < e.line && e.line <= n)).map(({ line: e }) => e);
}, unreadAbout = ({ workspace: e, member: t, file: { changelog: n }, sections: r, version: i }) => {
	let a = D(i), o = e.members.map(({ name: e }) => e), isOthers = ({ name: e }) => e !== void 0 && e !== t.name && o.includes(e), s = n.loose.find((e) => _(e, a) && !isOthers(e));
	if (s !== void 0) return {
		line: s.line,
		why: `line ${s.line} names the version, and is no heading`
	};
	let c = releasesOf(n.sections), l = releasesOf(r), u = Math.min(...(l.length > 0 ? l : c).map((e) => e.level)), namesVersion = (e) => wordsOf(e).some((e) => C(e) === i), namesMember = (e) => wordsOf(e).some((e) => v(o)(e) === t.name), d = new Set(c.filter(isOthers).map(({ line: e }) => e)), f = n.outline.headings.find(({ level: e, line: t, text: n }) => e <= u && namesVersion(n) && (!d.has(t) || namesMember(n)));
	if (f !== void 0) return {
		line: f.line,
		why: `line ${f.line} names the version among other words`
	};
	let p = c.find(({ mayCountCommits: e }) => !e)?.line ?? 1e400, m = n.unread.find(({ line: e, text: t }) => e < p || namesVersion(t));
	return m && {
		line: m.line,
		why: `another program puts something in line ${m.line}: ${m.text}`
	};
}, wordsOf = (e) => e.split(/[\s{}()[\]"',:;]+/), checkChangelog = (e) => {
	let { member: t, required: n, isReleasing: r, workspace: i, fragments: a } = e, { name: o } = t, s = {
		name: o,
		version: C(e.versions.get(o)?.version ?? ""),
		fragments: a,
		prefix: i.prefix
	}, { findings: c, notes: l, absent: u } = judgeFile(e, s), d = n === "false" ? "require-changelog is false" : r ? void 0 : "nothing to release";
	return d === void 0 ? {
		findings: [...c, ...tellAstray(s, t.path !== ".")],
		skipped: u,
		notes: l
	} : {
		findings: [],
		skipped: d,
		notes: l
	};
}, judgeFile = (e, t) => {
	let { file: n, member: r, required: i } = e, { name: a, version: o } = t;
	if (n.kind === "outside") return { findings: [s({
		package: a,
		file: n.file
	})] };
	let c = i === "auto" && o !== void 0 && E(D(o)), l = c ? [] : tellWaiting(t);
	if (n.kind === "missing" || !isOf(r, n, e)) return judgeMissing(e, l);
	if (n.kind === "unread") {
		let e = {
			package: a,
			...o !== void 0 && { version: o }
		};
		return { findings: l.length > 0 ? l : [u({
			...e,
			why: n.why,
			place: { file: n.file }
		})] };
	}
	return o === void 0 ? {
		findings: [],
		absent: "the version is not known"
	} : judgeFound(e, {
		news: t,
		waiting: l,
		isToldByNews: c && hasPending(t),
		version: o,
		file: n
	});
}, judgeMissing = ({ file: e, member: t, required: n }, r) => {
	if (r.length > 0) return { findings: r };
	if (!(n === "true" || e.kind === "missing" && e.isNamed)) return {
		findings: [],
		absent: "there is no changelog"
	};
	let a = e.kind === "missing" ? e.looked : [e.file];
	return { findings: [i({
		package: t.name,
		looked: a
	})] };
}, judgeFound = (n, r) => {
	let { workspace: i, member: a, mode: o, fragments: s, required: c } = n, { file: l, version: u } = r, d = x(l.changelog, {
		name: a.name,
		version: D(u)
	}), f = {
		name: a.name,
		version: u
	}, p = sectionOf(d, f) ?? (c === "true" ? void 0 : standIn(d, f)), [m] = s, h = m && commandOf(m, u), g = p === void 0 && c === "auto" ? whyUntold(d, n, u) : void 0, _ = g !== void 0, v = D(u), b = n.past.every((e) => w(D(e.version), v) < 0), S = o === "branch" && b, C = judgeSection({
		...r,
		workspace: i,
		member: a,
		mode: o,
		past: n.past,
		sections: d,
		section: p,
		command: h,
		isUntold: _,
		isWritten: S
	});
	return _ && C.length === 0 ? {
		findings: C,
		absent: g
	} : p?.hasContent ? {
		findings: C,
		notes: e(y(l.changelog, p), t, l.file)
	} : { findings: C };
}, whyUntold = (e, { past: t, mergesPrereleases: n }, r) => {
	if (!E(D(r))) return;
	if (n) return "its pre-releases are told of with the final release";
	let i = t.map((e) => D(e.version)).filter(E), a = i.some((t) => e.some((e) => _(e, t)));
	return i.length > 0 && !a ? "no pre-release before it has a section" : void 0;
}, isOf = ({ name: e, path: t }, n, { workspace: r, versions: i, required: a }) => {
	if (!n.isFallback || t === "." || a === "true") return !0;
	let o = r.members.find((e) => e.path === "." && e.isPackage);
	if (o === void 0 || n.kind === "found" && isNamedIn(n.changelog, e)) return !0;
	let s = i.get(e)?.version, c = i.get(o.name)?.version ?? o.version;
	return s !== void 0 && c !== void 0 && D(c) !== void 0 && S(s, c);
}, isNamedIn = ({ sections: e }, t) => e.some((e) => e.name === t), sectionOf = (e, { name: t, version: n }) => {
	let r = D(n), rank = (e) => (e.name === t ? 100 : 0) + (e.hasContent ? 10 : 0) + e.level;
	return e.filter((e) => _(e, r)).reduce((e, t) => e === void 0 || rank(t) > rank(e) ? t : e, void 0);
}, standIn = (e, { name: t, version: n }) => {
	let r = D(n);
	if (!E(r)) return;
	let i = T({
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
