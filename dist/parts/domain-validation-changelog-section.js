import { bounded as e, mostNotes as t } from "./domain-problem-history.js";
import { changelogConflict as n, changelogEmptySection as r, changelogMissing as i, changelogNoSection as a, changelogNotTop as o, changelogOutside as s, changelogToCome as c, changelogTwice as l, changelogUnread as u, changelogUnreleased as d, fragmentsAstray as f, fragmentsLeft as p, fragmentsWaiting as m, isAbout as h, notesOf as g, sectionsFor as _ } from "./domain-changelog-rst-parse.js";
import { isSameVersion as v } from "./domain-tag-suggest-format.js";
import { canonicalVersion as y, compareVersions as b, formatVersion as x, isPrerelease as S, parseVersion as C } from "./domain-python-requirement.js";
import { join as w } from "./domain-workspace-path.js";
const commandOf = ({ tool: e, home: t }, n) => {
	let r = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return `towncrier build --version ${n}${t === "." ? "" : ` --dir ${t}`}`;
		case "scriv": return `scriv collect --version ${n}${r}`;
		case "changie": return `changie batch ${n} and changie merge${r}`;
		case "changesets": return `changeset version${r}`;
		case "reno": return `reno report${r}`;
	}
}, isTakenAway = ({ tool: e }) => e !== "reno", pending = ({ fragments: e }) => e.filter((e) => isTakenAway(e) && e.waiting.length > 0), hasPending = (e) => pending(e).length > 0, inFindings = ({ prefix: e }, t) => t.map((t) => w(e, t)), tellWaiting = (e) => tellPending(e, m), tellLeft = (e) => tellPending(e, p), tellPending = (e, t) => {
	let { name: n, version: r } = e;
	return r === void 0 ? [] : pending(e).map((i) => t({
		package: n,
		tool: i.tool,
		files: inFindings(e, i.waiting),
		version: r,
		command: commandOf(i, r)
	}));
}, tellAstray = (e, t) => e.fragments.filter(({ astray: e }) => e.length > 0).map(({ tool: n, home: r, folder: i, astray: a }) => f({
	package: t && r === "." ? void 0 : e.name,
	tool: n,
	files: inFindings(e, a),
	folder: inFindings(e, [i])[0]
})), judgeSection = (e) => [...judgeFile$1(e), ...e.section === void 0 ? judgeAbsence(e) : judgePresence(e, e.section)], judgeFile$1 = ({ member: e, file: { file: t, changelog: r } }) => {
	let [i] = r.conflicts;
	if (i === void 0) return [];
	let a = r.conflicts.length;
	return [n({
		package: e.name,
		count: a,
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
	let f = r.find(({ isUnreleased: e }) => e), p = (f ?? releasesOf(r)[0])?.line ?? 1;
	return [a({
		...l,
		hasUnreleased: f !== void 0,
		heading: headingFor(e, releasesOf(r)[0]),
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
	}, f = releasesOf(s).find((e) => e === t || !e.mayCountCommits), p = h(t, C(a)), m = f === void 0 || t.versions.length === 0 || t.line >= f.line && t.line <= f.end, g = headingFor(e, t), _ = sameAs(t, s, a);
	return [
		...t.hasContent ? [] : [r(d)],
		..._.length > 1 ? [l({
			...d,
			lines: _
		})] : [],
		...m ? [] : [o({
			...d,
			...aboutTop(f, a)
		})],
		...p && t.isUnreleased ? tellMark({
			...d,
			heading: g
		}, i) : [],
		...p ? tellLeft(c) : []
	];
}, aboutTop = (e, t) => ({
	top: e.versions.join("/"),
	topLine: e.line,
	isTopNewer: e.versions.every((e) => b(C(e), C(t)) > 0)
}), tellMark = (e, t) => t === "tag" ? [d(e)] : S(C(e.version)) ? [] : [c(e)], releasesOf = (e) => e.filter(({ versions: e }) => e.length > 0), sameAs = (e, t, n) => {
	let r = C(n), i = t.filter((t) => h(t, r) && t.name === e.name);
	return i.filter((e) => !i.some(({ line: t, end: n }) => t < e.line && e.line <= n)).map(({ line: e }) => e);
}, unreadAbout = ({ file: { changelog: e }, sections: t, version: n }) => {
	let r = C(n), i = e.loose.find((e) => h(e, r));
	if (i !== void 0) return {
		line: i.line,
		why: `line ${i.line} names the version, and is no heading`
	};
	let names = (e) => e.split(/[\s{}()[\]"',:;]+/).some((e) => y(e) === n), a = Math.min(...releasesOf(t).map((e) => e.level)), o = e.outline.headings.find((e) => e.level <= a && names(e.text));
	if (o !== void 0) return {
		line: o.line,
		why: `line ${o.line} names the version among other words`
	};
	let s = releasesOf(t).find(({ mayCountCommits: e }) => !e)?.line ?? 1e400, c = e.unread.find(({ line: e, text: t }) => e < s || names(t));
	return c && {
		line: c.line,
		why: `another program puts something in line ${c.line}: ${c.text}`
	};
}, headingFor = ({ member: e, version: t, file: { changelog: n } }, r) => {
	let i = r?.name === e.name ? `${e.name} ${t}` : void 0;
	if (n.format === "markdown") return `${"#".repeat(r?.level ?? 2)} ${i ?? `[${t}]`}`;
	let a = r === void 0 ? "-" : n.lines[r.headingEnd - 1]?.trim()[0] ?? "-";
	return `${i ?? t} underlined with ${a.repeat((i ?? t).length)}`;
}, checkChangelog = (e) => {
	let { member: t, required: n, isReleasing: r, workspace: i, fragments: a } = e, { name: o } = t, s = {
		name: o,
		version: y(e.versions.get(o)?.version ?? ""),
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
	let c = i === "auto" && o !== void 0 && S(C(o)), l = c ? [] : tellWaiting(t);
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
}, judgeFound = ({ member: n, mode: r, fragments: i, required: a }, o) => {
	let { file: s, version: c } = o, l = _(s.changelog, n.name), u = {
		name: n.name,
		version: c
	}, d = sectionOf(l, u) ?? (a === "true" ? void 0 : standIn(l, u)), [f] = i, p = f && commandOf(f, c), m = judgeSection({
		...o,
		member: n,
		mode: r,
		sections: l,
		section: d,
		command: p
	});
	return d?.hasContent ? {
		findings: m,
		notes: e(g(s.changelog, d), t, s.file)
	} : { findings: m };
}, isOf = ({ name: e, path: t }, n, { workspace: r, versions: i, required: a }) => {
	if (!n.isFallback || t === "." || a === "true") return !0;
	let o = r.members.find((e) => e.path === "." && e.isPackage);
	if (o === void 0 || n.kind === "found" && isNamedIn(n.changelog, e)) return !0;
	let s = i.get(e)?.version, c = i.get(o.name)?.version ?? o.version;
	return s !== void 0 && c !== void 0 && C(c) !== void 0 && v(s, c);
}, isNamedIn = ({ sections: e }, t) => e.some((e) => e.name === t), sectionOf = (e, { name: t, version: n }) => {
	let r = C(n), rank = (e) => (e.name === t ? 100 : 0) + (e.hasContent ? 10 : 0) + e.level;
	return e.filter((e) => h(e, r)).reduce((e, t) => e === void 0 || rank(t) > rank(e) ? t : e, void 0);
}, standIn = (e, { name: t, version: n }) => {
	let r = C(n);
	if (!S(r)) return;
	let i = x({
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
