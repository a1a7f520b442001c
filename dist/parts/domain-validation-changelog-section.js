import { bounded as e, mostNotes as t } from "./domain-problem-history.js";
import { fragmentsAstray as n, fragmentsLeft as r, fragmentsWaiting as i, isAbout as a, notesOf as o, sectionsFor as s } from "./domain-changelog-rst-parse.js";
import { isSameVersion as c } from "./domain-tag-suggest-format.js";
import { defineFinding as l, join as u, named as d, shown as f } from "./actions-publish-contract.js";
import { canonicalVersion as p, formatVersion as m, isPrerelease as h, parseVersion as g } from "./domain-python-requirement.js";
const commandOf = ({ tool: e, home: t }, n) => {
	let r = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return `towncrier build --version ${n}${t === "." ? "" : ` --dir ${t}`}`;
		case "scriv": return `scriv collect --version ${n}${r}`;
		case "changie": return `changie batch ${n} and changie merge${r}`;
		case "changesets": return `changeset version${r}`;
		case "reno": return `reno report${r}`;
	}
}, isTakenAway = ({ tool: e }) => e !== "reno", _ = l({
	code: "RA-CHANGELOG-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, looked: t }) => ({
	package: e,
	message: `${e} has no changelog: there is no ${d(t)}`,
	hint: "Add one of these files, correct the input changelog, or set require-changelog to auto or false"
})), v = l({
	code: "RA-CHANGELOG-OUTSIDE",
	severity: "error",
	mender: "project"
}, ({ package: e, file: t }) => ({
	package: e,
	message: `The changelog of ${e} lies outside of the repository: ${f(t)}`,
	hint: "Keep the changelog in the repository; a link to another file of the repository is followed",
	file: t
})), y = l({
	code: "RA-CHANGELOG-NO-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, hasUnreleased: n, heading: r, command: i, place: a }) => ({
	package: e,
	message: `${f(a.file)} has no section for ${e} ${t}`,
	hint: i === void 0 ? n ? `Put the heading ${r} above what Unreleased holds` : `Add a heading ${r} at the top, and say below it what has changed` : `Write the news as the tool wants it, then run ${i}, and commit what it did`,
	...a
})), b = l({
	code: "RA-CHANGELOG-UNREAD",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, why: n, place: r }) => ({
	package: e,
	message: `Whether ${f(r.file)} tells of ${e}${t === void 0 ? "" : ` ${t}`} was not read: ${f(n)}`,
	hint: "Look yourself; to have it read, give each release a heading of its own, or set require-changelog to false",
	...r
})), x = l({
	code: "RA-CHANGELOG-TWICE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, lines: n, place: r }) => ({
	package: e,
	message: `${f(r.file)} has ${n.length} sections for ${e} ${t}, in lines ${n.join(", ")}`,
	hint: "Join them: the notes are made from one alone",
	...r
})), S = l({
	code: "RA-CHANGELOG-CONFLICT",
	severity: "error",
	mender: "project"
}, ({ package: e, count: t, place: n }) => ({
	package: e,
	message: `${f(n.file)} has ${t === 1 ? "a mark" : `${t} marks`} of an unsolved conflict, the first in line ${n.line ?? 1}`,
	hint: "Solve the conflict, and take the lines out that begin with <<<<<<<, ======= and >>>>>>>",
	...n
})), C = l({
	code: "RA-CHANGELOG-EMPTY-SECTION",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${f(n.file)} is empty`,
	hint: "Say below the heading what has changed; sub-headings and comments alone say nothing",
	...n
})), w = l({
	code: "RA-CHANGELOG-NOT-TOP",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, top: n, topLine: r, place: i }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${f(i.file)} is not the first: ${n} stands above it, in line ${r}`,
	hint: `Set the version to ${n}, or move the section of ${t} to the top`,
	...i
})), T = l({
	code: "RA-CHANGELOG-TO-COME",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, heading: n, place: r }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${f(r.file)} is marked as not released`,
	hint: `Before the tag, write the heading as ${n} with the date, without the mark`,
	...r
})), E = l({
	code: "RA-CHANGELOG-UNRELEASED",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, heading: n, place: r }) => ({
	package: e,
	message: `The section of ${e} ${t} in ${f(r.file)} is still marked as not released`,
	hint: `Write the heading as ${n} with the date, without the mark, and tag the commit that has it`,
	...r
})), pending = ({ fragments: e }) => e.filter((e) => isTakenAway(e) && e.waiting.length > 0), hasPending = (e) => pending(e).length > 0, inFindings = ({ prefix: e }, t) => t.map((t) => u(e, t)), tellWaiting = (e) => tellPending(e, i), tellLeft = (e) => tellPending(e, r), tellPending = (e, t) => {
	let { name: n, version: r } = e;
	return r === void 0 ? [] : pending(e).map((i) => t({
		package: n,
		tool: i.tool,
		files: inFindings(e, i.waiting),
		version: r,
		command: commandOf(i, r)
	}));
}, tellAstray = (e, t) => e.fragments.filter(({ astray: e }) => e.length > 0).map(({ tool: r, home: i, folder: a, astray: o }) => n({
	package: t && i === "." ? void 0 : e.name,
	tool: r,
	files: inFindings(e, o),
	folder: inFindings(e, [a])[0]
})), judgeSection = (e) => [...judgeFile$1(e), ...e.section === void 0 ? judgeAbsence(e) : judgePresence(e, e.section)], judgeFile$1 = ({ member: e, file: { file: t, changelog: n } }) => {
	let [r] = n.conflicts;
	if (r === void 0) return [];
	let i = n.conflicts.length;
	return [S({
		package: e.name,
		count: i,
		place: {
			file: t,
			line: r
		}
	})];
}, judgeAbsence = (e) => {
	let { member: t, version: n, sections: r, waiting: i, command: a } = e, { file: o, changelog: s } = e.file, c = {
		package: t.name,
		version: n
	};
	if (s.conflicts.length > 0) return [];
	if (i.length > 0 || e.isToldByNews) return i;
	let l = unreadAbout(e);
	if (l !== void 0) return [b({
		...c,
		why: l.why,
		place: {
			file: o,
			line: l.line
		}
	})];
	let u = r.find(({ isUnreleased: e }) => e), d = (u ?? releasesOf(r)[0])?.line ?? 1;
	return [y({
		...c,
		hasUnreleased: u !== void 0,
		heading: headingFor(n, s),
		...a !== void 0 && { command: a },
		place: {
			file: o,
			line: d
		}
	})];
}, judgePresence = (e, t) => {
	let { member: n, mode: r, version: i, sections: o, news: s } = e, { file: c, changelog: l } = e.file, u = {
		package: n.name,
		version: i,
		place: {
			file: c,
			line: t.line
		}
	}, d = releasesOf(o).find((e) => e === t || !e.mayCountCommits), f = a(t, g(i)), p = d === void 0 || t.versions.length === 0 || t.line >= d.line && t.line <= d.end, m = headingFor(i, l), h = sameAs(t, o, i);
	return [
		...t.hasContent ? [] : [C(u)],
		...h.length > 1 ? [x({
			...u,
			lines: h
		})] : [],
		...p ? [] : [w({
			...u,
			top: d.versions.join("/"),
			topLine: d.line
		})],
		...f && t.isUnreleased ? tellMark({
			...u,
			heading: m
		}, r) : [],
		...f ? tellLeft(s) : []
	];
}, tellMark = (e, t) => t === "tag" ? [E(e)] : h(g(e.version)) ? [] : [T(e)], releasesOf = (e) => e.filter(({ versions: e }) => e.length > 0), sameAs = (e, t, n) => {
	let r = g(n), i = t.filter((t) => a(t, r) && t.name === e.name);
	return i.filter((e) => !i.some(({ line: t, end: n }) => t < e.line && e.line <= n)).map(({ line: e }) => e);
}, unreadAbout = ({ file: { changelog: e }, sections: t, version: n }) => {
	let r = g(n), i = e.loose.find((e) => a(e, r));
	if (i !== void 0) return {
		line: i.line,
		why: `line ${i.line} names the version, and is no heading`
	};
	let names = (e) => e.split(/[\s{}()[\]"',:;]+/).some((e) => p(e) === n), o = Math.min(...releasesOf(t).map((e) => e.level)), s = e.outline.headings.find((e) => e.level <= o && names(e.text));
	if (s !== void 0) return {
		line: s.line,
		why: `line ${s.line} names the version among other words`
	};
	let c = releasesOf(t).find(({ mayCountCommits: e }) => !e)?.line ?? 1e400, l = e.unread.find(({ line: e, text: t }) => e < c || names(t));
	return l && {
		line: l.line,
		why: `another program puts something in line ${l.line}: ${l.text}`
	};
}, headingFor = (e, { format: t, lines: n, sections: r }) => {
	if (t === "markdown") return `## [${e}]`;
	let [i] = releasesOf(r);
	return `${e} underlined with ${(i === void 0 ? "-" : n[i.headingEnd - 1]?.trim()[0] ?? "-").repeat(e.length)}`;
}, checkChangelog = (e) => {
	let { member: t, required: n, isReleasing: r, workspace: i, fragments: a } = e, { name: o } = t, s = {
		name: o,
		version: p(e.versions.get(o)?.version ?? ""),
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
	if (n.kind === "outside") return { findings: [v({
		package: a,
		file: n.file
	})] };
	let s = i === "auto" && o !== void 0 && h(g(o)), c = s ? [] : tellWaiting(t);
	if (n.kind === "missing" || !isOf(r, n, e)) return judgeMissing(e, c);
	if (n.kind === "unread") {
		let e = {
			package: a,
			...o !== void 0 && { version: o }
		};
		return { findings: c.length > 0 ? c : [b({
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
		waiting: c,
		isToldByNews: s && hasPending(t),
		version: o,
		file: n
	});
}, judgeMissing = ({ file: e, member: t, required: n }, r) => {
	if (r.length > 0) return { findings: r };
	if (!(n === "true" || e.kind === "missing" && e.isNamed)) return {
		findings: [],
		absent: "there is no changelog"
	};
	let i = e.kind === "missing" ? e.looked : [e.file];
	return { findings: [_({
		package: t.name,
		looked: i
	})] };
}, judgeFound = ({ member: n, mode: r, fragments: i, required: a }, c) => {
	let { file: l, version: u } = c, d = s(l.changelog, n.name), f = {
		name: n.name,
		version: u
	}, p = sectionOf(d, f) ?? (a === "true" ? void 0 : standIn(d, f)), [m] = i, h = m && commandOf(m, u), g = judgeSection({
		...c,
		member: n,
		mode: r,
		sections: d,
		section: p,
		command: h
	});
	return p?.hasContent ? {
		findings: g,
		notes: e(o(l.changelog, p), t, l.file)
	} : { findings: g };
}, isOf = ({ name: e, path: t }, n, { workspace: r, versions: i, required: a }) => {
	if (!n.isFallback || t === "." || a === "true") return !0;
	let o = r.members.find((e) => e.path === "." && e.isPackage);
	if (o === void 0 || n.kind === "found" && isNamedIn(n.changelog, e)) return !0;
	let s = i.get(e)?.version, l = i.get(o.name)?.version ?? o.version;
	return s !== void 0 && l !== void 0 && g(l) !== void 0 && c(s, l);
}, isNamedIn = ({ sections: e }, t) => e.some((e) => e.name === t), sectionOf = (e, { name: t, version: n }) => {
	let r = g(n), rank = (e) => (e.name === t ? 100 : 0) + (e.hasContent ? 10 : 0) + e.level;
	return e.filter((e) => a(e, r)).reduce((e, t) => e === void 0 || rank(t) > rank(e) ? t : e, void 0);
}, standIn = (e, { name: t, version: n }) => {
	let r = g(n);
	if (!h(r)) return;
	let i = m({
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
