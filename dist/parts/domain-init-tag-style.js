import { inertLine as e, nearest as t, normalizeName as n } from "../index.js";
import { baseName as r, join as i, resolve as a } from "./domain-problem-locked-index.js";
import { canonicalVersion as o, compareVersions as s, defaultTagFormats as c, parseTagFormat as l, parseVersion as u, planTrailer as d, usualTagFormats as f } from "./actions-shared-inputs.js";
import { endsInWords as p, isOfTop as m, matchTag as h, splitTag as g } from "./domain-tag-suggest-format.js";
import { areShared as _, isTakenOver as v } from "./domain-tag-tag-owners.js";
import { changesetHome as y, fragmentNotRead as b, fragmentPackageUnknown as x, fragmentTypeUnknown as S, fragmentsAstray as C, homeAt as w, listOf as T, meant as E, readFragments as D, readScriv as O, scrivSettings as k, towncrierRules as A, towncrierSettings as j } from "./domain-changelog-write-link-references.js";
const whyUnwritten = (e) => e.kind === "outside" ? "it leads out of the repository" : e.kind === "unread" ? e.why : e.kind === "found" ? heldElsewhere(e.changelog) : void 0, M = /^\W*(?:changelog|release-notes)\b|\[\[\[cog/, heldElsewhere = ({ sections: e, unread: t }) => {
	let n = e[0]?.line, r = t.find(({ line: e, text: t }) => n === void 0 || e < n && (/\d\.\d/.test(t) || M.test(t)));
	return r && `line ${r.line} may have releases from elsewhere, and is no heading: ${r.text}`;
}, releaseEntry = (e, { name: t, ...n }) => {
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
			text: t.slice(0, t.length - n.length).replace(/^\s*[-*+•]\s+(?=\S)/, ""),
			references: [...r === void 0 ? [] : [{ text: r }], { text: e }]
		};
	}), r = n.length - 50;
	return (r > 0 ? [...n.slice(0, 50), { text: `${r} more` }] : n).map((e, t) => ({
		key: `${t} ${e.text}`,
		kind: "change",
		title: void 0,
		line: e
	}));
}, linesOf = (e, t) => e.filter((e) => isTold(e, t)).map(lineOf), isTold = ({ bump: e, type: t }, n) => e !== "none" || n.get(t)?.section !== void 0, N = [
	[/^(?:break|major)/, "breaking"],
	[/^secur/, "security"],
	[/^(?:feat|add|new|enhanc|minor)/, "feature"],
	[/^deprec/, "deprecation"],
	[/^remov/, "removal"],
	[/^(?:fix|bug|hotfix|patch)/, "fix"],
	[/^perf/, "performance"],
	[/^doc/, "documentation"]
], kindOf = (e) => N.find(([t]) => t.test(e))?.[1] ?? "change", lineOf = ({ source: e, id: t, text: n, note: r, scope: i, breaking: a, pullRequest: o }) => {
	let s = o === void 0 ? n : n.replace(RegExp(`\\s*\\(#${o}\\)\\s*$`), ""), c = r !== "" && r !== n, l = [...o === void 0 ? [] : [{ text: `#${o}` }], ...e === "commit" ? [{ text: t }] : []];
	return {
		text: c ? `${s}: ${r}` : s,
		...i === void 0 ? {} : { scope: i },
		isBreaking: a,
		references: l
	};
}, readChangesetText = (e) => {
	let t = /^\ufeff?---[ \t]*\r?\n(?<matter>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/m.exec(e)?.groups;
	if (t === void 0) return;
	let n = (t.matter ?? "").split(/\r?\n/).map((e) => e.replace(/\s+#.*$/, "").trim()).filter((e) => e !== "" && !e.startsWith("#")).map((e) => /^(?<quote>["']?)(?<name>[\w.@/-]+)\k<quote>\s*:\s*(?<other>["']?)(?<bump>[\w-]+)\k<other>$/.exec(e)?.groups);
	if (!n.some((e) => e === void 0)) return {
		lines: n.map((e) => ({
			name: e.name,
			bump: e.bump
		})),
		text: (t.text ?? "").trim().replace(/^#{1,6}\s+/, "")
	};
}, joined = (e) => ({
	entries: e.flatMap(({ entries: e }) => e),
	findings: e.flatMap(({ findings: e }) => e)
}), P = ".changeset", F = [
	"major",
	"minor",
	"patch",
	"none"
], changesetNews = (e) => {
	let { home: t, isShared: n, alsoOfNpm: r } = e.changesets, i = t.list(P);
	if (i === void 0) return;
	let isChangeset = (e) => e.endsWith(".md") && !/^readme\.md$/i.test(e), a = i.filter(({ name: e, kind: t }) => t === "file" && isChangeset(e)).map(({ name: t }) => fileNews$1(t, e));
	if (!(n && !e.names.some((e) => r.has(e)) && a.every(({ entries: e }) => e.length === 0))) return joined(a);
}, fileNews$1 = (e, t) => {
	let { home: n, isShared: r, members: o } = t.changesets, s = a(t.prefix, i(n.path, i(P, e))), c = n.read(i(P, e));
	if (c.kind !== "text") return {
		entries: [],
		findings: [b({
			file: s,
			why: "leads out of the repository"
		})]
	};
	let l = readChangesetText(c.text);
	if (l === void 0) return r && ![...o.keys()].some((e) => c.text.includes(e)) ? I : {
		entries: [],
		findings: [b({
			file: s,
			why: "has no packages and bumps between two lines of ---, one to a line"
		})]
	};
	let u = l.lines.map((e) => lineNews(e, {
		path: s,
		text: l.text,
		at: t
	}));
	return joined(u);
}, I = {
	entries: [],
	findings: []
}, lineNews = (e, { path: r, text: i, at: a }) => {
	let [o, ...s] = a.names, c = e.name === "default" && a.changesets.home.path === "." && o !== void 0 && s.length === 0 ? o : E(a.changesets, e.name), l = c ?? n(e.name), u = F.find((t) => t === e.bump), d = c !== void 0 && a.names.includes(c), f = [];
	if (!d && !a.changesets.isShared) {
		let n = a.unreleased.includes(l);
		f.push(x({
			file: r,
			name: e.name,
			nearest: t(l, a.names),
			isMember: n
		}));
	}
	d && u === void 0 && f.push(S({
		file: r,
		type: e.bump,
		nearest: t(e.bump, F),
		known: F
	}));
	let p = {
		path: r,
		type: e.bump,
		number: void 0,
		packages: [l],
		text: i,
		bump: u
	};
	return {
		entries: d && u !== void 0 ? [p] : [],
		findings: f
	};
}, readScrivText = (e, t) => {
	let n = e.split(/\r\n|[\n\r]/), r = n.findIndex((e) => e.includes("scriv-insert-here")), i = n.slice(r + 1).map((e) => e.trimEnd()), a = new Map(), open = (e) => {
		let t = a.get(e) ?? [];
		return a.set(e, t), t.push(""), t;
	};
	return t === "md" ? readMarkdown(i, open) : readRst(i, open), new Map([...a].map(([e, t]) => [e, t.filter((e) => e !== "" && !isDefinition(e)).map((e) => e.trimEnd())]));
}, isDefinition = (e) => /^(?:\.\. [_|[]|\[[^\]]+\]:\s)/.test(e), readMarkdown = (e, t) => {
	let n, r, i = !1;
	for (let a of e) {
		if (i || /^\s*<!--/.test(a)) {
			i = !a.endsWith("-->");
			continue;
		}
		if (/^<a id=(['"])[-.\w]+\1><\/a>$/.test(a)) continue;
		let [, e] = /^(#+ )/.exec(a) ?? [];
		e !== void 0 && (r === void 0 || a.startsWith(r)) ? (r = e, n = t(a.slice(e.length).trimStart())) : a === "" ? n?.push("") : (n ??= t(void 0), n[n.length - 1] += `${a}\n`);
	}
}, isUnderline = (e) => e.length >= 3 && /^[!-/:-@[-`{-~]/.test(e) && [...e].every((t) => t === e[0]), isComment = (e) => e.startsWith("..") && !/^(?:\.\.\.|\.\. [_[|])/.test(e) && !/^.. [\w+:.-]+::/.test(e), readRst = (e, t) => {
	let n, r, i = "";
	for (let a of e) if (!(isComment(a) || /^.. _[-.\w]+:$/.test(a))) {
		if (isUnderline(a) && (r === void 0 || a[0] === r)) {
			if (n === void 0 || n.at(-1) === "") continue;
			n.pop(), n = t(i), r = a[0];
		} else a === "" ? n?.push("") : (n ??= t(void 0), n[n.length - 1] += `${a}\n`, i = a);
	}
}, L = [
	"Removed",
	"Added",
	"Changed",
	"Deprecated",
	"Fixed",
	"Security"
], scrivNews = (e) => {
	let { home: t, owners: n } = e, r = O(t, n[0] ?? "");
	if (r === void 0) return;
	let i = categoriesOf(e), a = r.waiting.map((t) => fileNews(t, e, i));
	return joined(a);
}, fileNews = (e, { home: n, owners: r, prefix: o }, s) => {
	let c = a(o, i(n.path, e)), l = n.read(e);
	if (l.kind !== "text") return {
		entries: [],
		findings: [b({
			file: c,
			why: "leads out of the repository"
		})]
	};
	let u = readScrivText(l.text, e.endsWith(".md") ? "md" : "rst"), d = [], f = [];
	for (let [e, n] of u) if (!(e === void 0 ? s.length === 0 : s.includes(e)) && n.length > 0) f.push(S({
		file: c,
		type: e ?? "",
		nearest: t(e ?? "", s),
		known: s
	}));
	else for (let t of n) d.push({
		path: c,
		type: (e ?? "changed").toLowerCase(),
		number: void 0,
		packages: r,
		text: t,
		bump: void 0
	});
	return {
		entries: d,
		findings: f
	};
}, categoriesOf = ({ home: e }) => T(k(e.tool, e.read)?.categories) ?? L, readNewsName = (e, { types: t, orphanPrefix: n }) => {
	let r = e.split("."), i = r.findLastIndex((e, n) => n > 0 && t.has(e));
	if (i === -1) return;
	let a = r.slice(0, i).join(".").trim();
	return {
		issue: n !== "" && a.startsWith(n) ? "" : a.replace(/^0+(?=\d+$)/, ""),
		type: r[i]
	};
}, likelyPart = (e) => e.split(".").slice(1).filter((e) => !/^(?:md|rst|txt|\d+)$/.test(e)).at(-1) ?? "", towncrierNews = (e) => {
	let { home: t, root: n } = e, r = j(t.tool, t.read), i = r ?? j(n.tool, n.read);
	if (i === void 0) return;
	let a = A(i, t), o = a.folders.some(({ folder: e }) => t.list(e) !== void 0);
	if (r === void 0 && !o) return;
	let s = a.folders.map((t) => folderNews(e, a, t));
	return joined(s);
}, folderNews = (e, { types: o, ignored: s, orphanPrefix: c }, { folder: l, section: u }) => {
	let { home: d, names: f } = e, p = [u, r(l)].map(n).find((e) => f.includes(e)), m = e.owners.length > 1 && p !== void 0 ? [p] : e.owners, h = [], g = [], _ = new Map();
	for (let { name: n, kind: r } of d.list(l) ?? []) {
		if (r !== "file" || s(n)) continue;
		let u = a(e.prefix, i(d.path, i(l, n))), f = readNewsName(n, {
			types: o,
			orphanPrefix: c
		});
		if (f === void 0) {
			let e = likelyPart(n);
			g.push(S({
				file: u,
				type: e,
				nearest: t(e, o),
				known: [...o]
			}));
			continue;
		}
		let p = d.read(i(l, n)), v = `${f.issue} ${f.type} ${/\.(\d+)(?:\.[a-z]+)?$/.exec(n)?.[1] ?? ""}`;
		p.kind === "text" ? f.issue !== "" && _.has(v) ? g.push(b({
			file: u,
			why: `is there twice, as ${_.get(v)} too`,
			fix: "Put the texts of both into one, and remove the other; or give one another number (123.feature.1.md)"
		})) : h.push({
			path: u,
			type: f.type,
			number: numberOf(f.issue),
			packages: m,
			text: p.text.trim(),
			bump: void 0
		}) : g.push(b({
			file: u,
			why: "leads out of the repository"
		})), _.set(v, n);
	}
	return {
		entries: h,
		findings: g
	};
}, numberOf = (e) => /^\d{1,9}$/.test(e) ? Number(e) : void 0, readNews = (e, t, { members: n, apart: r }) => {
	let i = n.map(({ name: e }) => e), a = t.members.find(({ path: e }) => e === "."), o = w(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: a?.rawName ?? ""
	}), s = t.members.map(({ name: e }) => e).filter((e) => !i.includes(e)), c = {
		root: o,
		prefix: t.prefix,
		names: i,
		unreleased: s
	}, l = n.map((n) => {
		let { name: r, path: i, tool: a, rawName: s } = n, l = i === "." ? o : w(e, t, {
			path: i,
			tool: a,
			rawName: s
		});
		return {
			name: r,
			found: [towncrierNews, scrivNews].flatMap((e) => e({
				...c,
				home: l,
				owners: [r]
			}) ?? [])
		};
	}), u = l.filter(({ found: e }) => e.length === 0).map(({ name: e }) => e), d = u.filter((e) => !r.has(e)), f = n.some(({ path: e }) => e === "."), p = {
		...c,
		home: o,
		owners: d
	}, m = f || d.length === 0 ? [] : [towncrierNews, scrivNews].flatMap((e) => e(p) ?? []), h = y(e, t), g = new Set(h.members.values()), _ = changesetNews({
		...c,
		changesets: h
	}), v = [
		...l.flatMap(({ found: e }) => e),
		...m,
		..._ === void 0 ? [] : [_]
	], b = new Set(u.filter((e) => (_ === void 0 || !g.has(e)) && (m.length === 0 || r.has(e)))), x = joined(v), S = new Set(x.findings.map(({ file: e }) => e));
	return {
		entries: x.entries,
		findings: [...x.findings, ...strayed(D(e, t, {
			members: n,
			apart: r
		}), {
			prefix: t.prefix,
			told: S,
			isShared: !f
		})],
		tooled: new Set(i.filter((e) => !b.has(e))),
		hasKnope: [o, h.home].some((e) => e.read("knope.toml").kind === "text")
	};
}, strayed = (e, { prefix: t, told: n, isShared: r }) => {
	let i = new Set(), whole = (e) => a(t, e);
	return [...e].flatMap(([e, t]) => t.flatMap(({ tool: t, home: a, folder: o, astray: s }) => {
		let c = s.map(whole).filter((e) => !n.has(e) && !i.has(e));
		for (let e of c) i.add(e);
		let l = t === "towncrier" || t === "scriv" || t === "changesets", u = { package: r && a === "." && t !== "changesets" ? void 0 : e };
		return l && c.length > 0 ? [C({
			...u,
			tool: t,
			files: c,
			folder: whole(o)
		})] : [];
	}));
}, readsOf = (e, { tooled: t, hasKnope: n }) => (r) => e === "auto" ? t.has(r) ? n ? "both" : "fragments" : "commits" : e, readsCommits = (e) => e === "commits" || e === "both", R = {
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
}, commitTypes = (e = new Map()) => new Map([...Object.entries(R).map(([e, t]) => [e, {
	bump: t,
	section: void 0
}]), ...e]), z = {
	feature: "feat",
	features: "feat",
	enhancement: "feat",
	bug: "fix",
	bugfix: "fix",
	"bug-fix": "fix",
	hotfix: "fix",
	performance: "perf",
	documentation: "docs"
}, likelyType = (e, n) => {
	let r = Object.hasOwn(z, e) ? z[e] : void 0;
	return r !== void 0 && n.has(r) ? r : t(e, n.keys());
}, B = /^(?<type>[a-z][\w-]*)(?:\((?<scope>[^()]*)\))?(?<mark>!)?: +(?<description>\S.*)$/iu, readHeader = (e) => {
	let t = B.exec(e.trimEnd())?.groups;
	if (t === void 0) return;
	let { type: n = "", scope: r = "", mark: i, description: a = "" } = t;
	return {
		type: n.toLowerCase(),
		scope: r.trim() || void 0,
		breaking: i !== void 0,
		description: a.trim()
	};
}, V = /(?<=\S) *\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/giu, withoutUnrun = (e) => e.replaceAll(V, "").trim() || e.trim(), subjectOf = (e) => withoutUnrun(e.slice(0, 2e3).trimStart().split(/\r?\n|\r/, 1)[0]), H = /^BREAKING[ -]CHANGE:(?:[ \t]+(?<value>\S.*)|[ \t]*)$/u, U = /^[\s>*_#-]*BREAKING[ -]CHANGES?\b/iu, W = /^release-as(?:: *| #)(?<value>\S.*)$/iu, G = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/u, readMessage = (e) => {
	let [t = "", ...n] = e.replaceAll(/\r\n?/g, "\n").trim().split("\n"), r = withoutUnrun(t), i = withoutFolded(n), a = [], o = [], s, c;
	for (let [e, t] of i.entries()) {
		let n = H.exec(t), r = n && breakingValue(n.groups?.value ?? "", i.slice(e + 1));
		r ? (a.push(r), s ??= n.groups?.value === void 0 ? `${t.trim()} ${r}` : t.trim()) : U.test(t) && (c ??= t.trim());
		let l = W.exec(t)?.groups?.value;
		l !== void 0 && o.push(l.trim());
	}
	return {
		subject: r,
		header: readHeader(r),
		lines: i,
		breaking: a,
		breakingLine: s,
		nearlyBreaking: c,
		releaseAs: o
	};
}, withoutFolded = (e) => {
	let t = [], n = [], r;
	for (let i of e) {
		let e = i.trim().toLowerCase();
		if (e.startsWith("<!--") ? r ??= t.length : r === void 0 && e.startsWith("<details") && n.push(t.length), t.push(i), r !== void 0) {
			if (!e.endsWith("-->")) continue;
			t.length = r, r = void 0;
		} else e.endsWith("</details>") && (t.length = n.pop() ?? t.length);
	}
	return t;
}, breakingValue = (e, t) => {
	let n = [e];
	for (let e of t.slice(0, 50)) {
		if (e.trim() === "" && n.some((e) => e !== "") || G.test(e)) break;
		n.push(e.trim());
	}
	return n.join(" ").trim();
}, withoutNumber = (e) => e.replace(/(?: \(#\d+\))+$/u, "").trim(), numbersIn = (e) => {
	let [t = ""] = /(?: \(#\d{1,9}\))+$/u.exec(e.trimEnd()) ?? [];
	return t.match(/\d+/gu)?.map(Number) ?? [];
}, numberIn = (e) => {
	let t = /\(#(\d{1,9})\)$/u.exec(e.trimEnd())?.[1];
	return t === void 0 ? void 0 : Number(t);
}, K = /^This reverts commits? (?<ids>[0-9a-f]{7,64}\b.*)$/imu, q = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(?<number>\d{1,9})$/imu, readRevert = (e) => {
	let t = revertedSubject(e), n = e.lines.filter((e) => /^(?:This )?reverts/i.test(e)).join("\n").slice(0, 2e3), r = (K.exec(n)?.groups?.ids?.replace(/,? reversing .*$/u, "") ?? "").match(/\b[0-9a-f]{7,64}\b/giu)?.map((e) => e.toLowerCase()) ?? [], i = q.exec(n)?.groups?.number;
	if (t !== void 0 || r.length !== 0) return {
		subject: t && withoutNumber(t),
		ids: r,
		pullRequest: i === void 0 ? numberIn(t ?? "") : Number(i)
	};
}, revertedSubject = ({ subject: e, header: t }) => {
	let [, n, r] = /^(Revert|Reapply) "(.*)"$/su.exec(withoutNumber(e)) ?? [];
	return r === void 0 ? t?.type === "revert" ? t.description : void 0 : n === "Reapply" ? `Revert "${r}"` : r;
}, J = String.raw`(?<type>[a-z][\w-]*)(?:\([^()]*\))?(?<mark>!)?`, Y = [
	{
		pattern: RegExp(`^${J}:\\s*$`, "iu"),
		why: "there is nothing after the colon"
	},
	{
		pattern: RegExp(`^${J}[:：](?! )`, "iu"),
		why: "there is no space after the colon"
	},
	{
		pattern: /^(?<type>[a-z][\w-]*)(?<mark>!)\([^()]*\):/iu,
		why: "the ! stands before the scope"
	},
	{
		pattern: /^(?<type>[a-z][\w-]*)\s+\([^()]*\)(?<mark>!)?[:：]/iu,
		why: "there is a space before the scope"
	},
	{
		pattern: /^(?<type>[a-z][\w-]*)\s*(?:\([^()]*\))?\s*(?<mark>!)?\s*[:：]/iu,
		why: "there is a space before the colon"
	},
	{
		pattern: new RegExp(String.raw`^(?::[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f])+\s*${J}: `, "iu"),
		why: "an emoji stands before the type"
	},
	{
		pattern: new RegExp(String.raw`^.{0,80}?[\s\])]${J}: `, "iu"),
		why: "there is text before the type"
	}
], nearMiss = (e, t) => {
	let n = e.slice(0, 500);
	if (/^BREAKING[ -]CHANGES?\b/iu.test(n) && readHeader(n)?.type !== "breaking") return {
		why: "a breaking change needs a type before it, as in feat!:",
		isBreaking: !0
	};
	for (let { pattern: e, why: r } of Y) {
		let i = e.exec(n)?.groups;
		if (i !== void 0 && t.has(i.type?.toLowerCase() ?? "")) return {
			why: r,
			isBreaking: i.mark !== void 0
		};
	}
}, squashed = (e) => {
	let t = (e.some((e) => /^commit [0-9a-f]{40,64}$/.test(e)) ? indented(e) : bullets(e)).slice(0, 1e3);
	return withoutReverted(t.map(readMessage));
}, bullets = (e) => {
	let t = [];
	for (let n of e) {
		let [, e] = /^[*-] +(\S.*)$/u.exec(n) ?? [];
		e === void 0 ? t.at(-1)?.push(n) : t.push([e]);
	}
	return t.map((e) => e.join("\n"));
}, indented = (e) => {
	let t = [];
	for (let n of e) /^commit [0-9a-f]{40,64}$/.test(n) ? t.push([]) : (n === "" || n.startsWith("    ")) && t.at(-1)?.push(n.slice(4));
	return t.map((e) => e.join("\n"));
}, withoutReverted = (e) => {
	let t = [];
	for (let n of e) {
		let e = readRevert(n), r = e === void 0 ? -1 : t.findLastIndex(({ subject: t }) => t === e.subject);
		r === -1 ? t.push(n) : t.splice(r, 1);
	}
	return t;
}, shown = (t) => {
	let n = e(t.slice(0, 2e3)).trim();
	return n.length > 500 ? `${n.slice(0, 500).toWellFormed()}…` : n;
}, readCommit = (e, t) => {
	let n = readMessage(e.message), r = {
		subject: shown(n.subject),
		pullRequest: pullRequestOf(n),
		why: "",
		entries: [],
		reverts: void 0,
		isTitle: !1,
		releaseAs: n.releaseAs.map(shown),
		remarks: []
	};
	if (isRelease(n)) return {
		...r,
		kind: "noise",
		releaseAs: []
	};
	let i = /^(fixup|squash|amend)! /.exec(n.subject)?.[1];
	if (i !== void 0) return {
		...r,
		kind: "unread",
		why: `it is a ${i} commit that was merged as it is`
	};
	if (e.parents.length > 1 || Z.test(n.subject)) return {
		...r,
		...readMerge(n, t)
	};
	let a = readRevert(n);
	if (a !== void 0) return {
		...r,
		kind: "read",
		reverts: a,
		entries: [revertEntry(n, a, t)]
	};
	let { header: o } = n;
	if (o !== void 0) return {
		...r,
		...readConventional(o, n, t)
	};
	let s = squashed(n.lines).filter((e) => entryOf(e, t) !== void 0);
	if (s.length > 0) {
		let e = s.flatMap((e) => entryOf(e, t) ?? []);
		return {
			...r,
			kind: "read",
			entries: e
		};
	}
	return {
		...r,
		...unreadable(n, t, e.author)
	};
}, entryOf = ({ header: e, breaking: t }, n) => {
	if (e === void 0) return;
	let r = e.breaking || t.length > 0, i = n.get(e.type);
	if (i !== void 0 || r) return {
		type: e.type,
		scope: e.scope && shown(e.scope),
		breaking: r,
		text: shown(e.description),
		note: shown(t.join(" ")),
		bump: r ? "major" : i.bump
	};
}, X = /^(?:(?:Revert|Reapply) "|revert: )+/u, revertEntry = (e, { subject: t = "" }, n) => {
	let r = e.header?.type === "revert" ? void 0 : entryOf(e, n);
	if (r !== void 0) return r;
	let i = e.header?.breaking === !0 || e.breaking.length > 0, a = entryOf(readMessage(t.replace(X, "")), n)?.bump ?? "patch", o = /^Revert "(?!Revert|Reapply)/u.test(t) || a === "none" ? a : "patch", s = e.header?.scope;
	return {
		type: "revert",
		scope: s && shown(s),
		breaking: i,
		text: shown(e.header?.description ?? e.subject),
		note: shown(e.breaking.join(" ")),
		bump: i ? "major" : o
	};
}, readConventional = (e, t, n) => {
	let r = entryOf(t, n);
	if (r === void 0) {
		let r = likelyType(e.type, n), i = r === void 0 ? "" : `; did you mean ${r}?`, a = broken(t, n) ?? nearly(t);
		return {
			kind: "unread",
			why: `its type ${shown(e.type)} is not known${i}`,
			remarks: a
		};
	}
	let i = r.bump === "none" && (r.scope === "release" || /^release\b/i.test(r.text)), a = r.breaking || i;
	return {
		kind: "read",
		entries: [r],
		remarks: a ? [] : [...nearly(t), ...further(t, n)]
	};
}, nearly = ({ nearlyBreaking: e }) => e === void 0 ? [] : [{
	kind: "nearly breaking",
	line: shown(e)
}], broken = ({ lines: e }, t) => {
	let isBroken = (e) => e?.breaking === !0, n = squashed(e).find(({ header: e }) => isBroken(e))?.subject, r = e.filter((e) => !/^[*-] /.test(e)).map((e) => e.replace(/^\s*(?:[*+•-]|\d+[.)])\s+/u, "")).find((e) => isBroken(readHeader(e)) && t.has(readHeader(e).type)), i = n ?? r;
	return i === void 0 ? void 0 : [{
		kind: "nearly breaking",
		line: shown(i)
	}];
}, further = ({ subject: e, lines: t }, n) => {
	let r = broken({ lines: t }, n);
	if (r !== void 0) return r;
	let i = t.find((t) => {
		let r = n.get(readHeader(t)?.type ?? "");
		return r !== void 0 && r.bump !== "none" && !e.startsWith(t.trim());
	});
	return i === void 0 ? [] : [{
		kind: "further entry",
		line: shown(i)
	}];
}, unreadable = (e, t, n) => {
	let r = nearMiss(e.subject, t);
	if (r?.isBreaking === !0) return {
		kind: "unread",
		why: r.why,
		remarks: [{
			kind: "nearly breaking",
			line: shown(e.subject)
		}]
	};
	let i = nearly({ nearlyBreaking: e.breakingLine ?? e.nearlyBreaking });
	return r === void 0 ? /\[bot\]/.test(n) && i.length === 0 ? { kind: "noise" } : {
		kind: "unread",
		why: "it is no conventional commit",
		remarks: i
	} : {
		kind: "unread",
		why: r.why,
		remarks: i
	};
}, Z = /^(?:Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? |tag |commit |PR )|Merged in .* \(pull request #\d+\)|Merged PR \d+: )/u, readMerge = (e, t) => {
	let [, n] = /^Merged PR \d+: (.*)$/su.exec(e.subject) ?? [], r = n === void 0 ? e : readMessage([n, ...e.lines].join("\n")), i = r.header === void 0 ? readMessage(e.lines.join("\n")) : r, a = entryOf(i, t);
	if (a === void 0 || i.header?.type === "revert") return {
		kind: "noise",
		remarks: nearly({ nearlyBreaking: e.breakingLine })
	};
	let o = a.breaking ? [] : broken(i, t) ?? nearly(i);
	return {
		kind: "read",
		entries: [a],
		isTitle: !0,
		remarks: o
	};
}, pullRequestOf = ({ subject: e, lines: t }) => {
	let n = /^Merge pull request #(\d{1,9}) /u.exec(e)?.[1] ?? /^Merged PR (\d{1,9}): /u.exec(e)?.[1] ?? /^Merged in .* \(pull request #(\d{1,9})\)$/u.exec(e)?.[1];
	if (n !== void 0) return Number(n);
	let r = /^See merge request \S*!(\d{1,9})$/mu.exec(t.slice(-20).join("\n"))?.[1];
	return r === void 0 ? numberIn(e) : Number(r);
}, isRelease = ({ subject: e, lines: t }) => t.some((e) => d.test(e)) || /^Release \S+ v?\d[\w.!+-]*(?:, | \(|$)/u.test(e), tagStyle = (e, { packages: t, prefix: n, top: r }) => {
	let i = readerOf(t, n), a = e.flatMap((e) => i(e) ?? []), o = new Set(a.flatMap(({ owner: e, isNpm: t }) => t ? e : [])), s = a.filter(({ owner: e, isNpm: t }) => e === void 0 || t || !o.has(e)), c = e.flatMap((e) => /^v?\d/i.test(e) ? g(e)?.version ?? [] : []), l = n !== "" && t.every(({ name: e }) => s.some(({ owner: t }) => t === e)), versionsOf = (...e) => s.flatMap(({ kind: t, version: n }) => e.includes(t) ? n : []), u = t.map(({ version: e }) => e), d = t.flatMap(({ version: e }) => e ?? []), [f, p] = [versionsOf("folder"), versionsOf("bare")], h = l || f.length > 0 && !v(f, {
		by: p,
		now: d
	}) || m({
		top: r,
		packages: u,
		tagged: c
	}), y = !h && _(versionsOf("named", "package"), {
		by: p,
		now: u
	}), b = s.filter(({ kind: e, owner: t }) => y ? t === void 0 : !h || e !== "bare");
	if (b.length === 0) return styleByVersion(e, t);
	let x = newestOf(b, t), S = new Map([...x.values()].flatMap(({ kind: e, owner: t, format: n }) => e === "package" && t !== void 0 ? [[t, n]] : [])), C = countBy([...x.values()].map(({ format: e }) => e)), w = countBy(b.flatMap(({ owner: e, format: t }) => e === void 0 || !S.has(e) ? t : [])), T = [...new Set(b.filter(({ kind: e }) => e !== "package").map(({ format: e }) => e))].filter((e) => C.has(e) || (w.get(e) ?? 0) >= 3).toSorted((e, t) => rank(t) - rank(e)), E = withUnnamed({
		formats: T,
		packages: S
	}, t, x);
	return {
		isUsed: b.length > 0,
		...E
	};
	function rank(e) {
		return (isNamed(e) ? 1e12 : 0) + (C.get(e) ?? 0) * 1e6 + w.get(e);
	}
}, styleByVersion = (e, [t, ...n]) => {
	let r = n.length === 0 ? o(t?.version ?? "") : void 0, i = e.map(g).filter((e) => e !== void 0 && e.version === r), a = [...new Set(i.map((e) => `${e.before}{version}`))], s = a.length === 1 && !("code" in l(a[0]));
	return {
		isUsed: s,
		formats: s ? a : [],
		packages: new Map()
	};
}, isNamed = (e) => e.includes("{name}"), withUnnamed = ({ formats: e, packages: t }, n, r) => {
	let i = r.get(""), a = e.filter(isNamed);
	if (i === void 0 || a.length + t.size === 0) return {
		formats: e,
		packages: t
	};
	let o = n.filter(({ name: e }) => !r.has(e)), s = o.find(({ path: e, version: t }) => e === "." && isNear(i.version, t)), l = o.filter(({ version: e }) => e !== void 0 && isSame(i.version, e)), u = s ?? (l.length === 1 ? l[0] : void 0);
	if (n.length > 1 && u !== void 0) return {
		formats: a,
		packages: new Map([[u.name, i.format], ...t])
	};
	let d = e.every((e) => c.includes(e));
	return {
		formats: a.length === 0 && d ? [] : e,
		packages: t
	};
}, isNear = (e, t) => {
	let n = t === void 0 ? void 0 : u(t);
	if (n === void 0) return !0;
	let [r, i] = [e.release[0], n.release[0]];
	return r === i || r + 1n === i;
}, isSame = (e, t) => {
	let n = u(t);
	return n !== void 0 && s(e, n) === 0;
}, newestOf = (e, t) => {
	let n = new Map(t.map(({ name: e, version: t }) => [e, t && u(t)]));
	return new Map([...Map.groupBy(e, ({ owner: e }) => e)].map(([e, t]) => {
		let r = [...Map.groupBy(t, ({ format: e }) => e).values()].map(newestIn), i = e && n.get(e), a = r.filter((e) => i && s(e.version, i) <= 0);
		return [e ?? "", newestIn(a.length > 0 ? a : r)];
	}));
}, newestIn = (e) => e.reduce((e, t) => s(t.version, e.version) > 0 ? t : e), countBy = (e) => new Map([...Map.groupBy(e, (e) => e)].map(([e, t]) => [e, t.length])), readerOf = (e, t) => {
	let n = new Map(e.map(({ name: e, version: t }) => [e, t])), a = [...c, ...f].map((e) => l(e)), o = new Map(e.flatMap(({ name: e, path: n }) => [
		n === "." ? "" : i(t, n),
		n,
		r(n)
	].filter((e) => e !== "" && e !== ".").map((t) => [t.toLowerCase(), e])));
	return (r) => {
		for (let e of a) {
			let t = h(r, {
				workspace: [],
				usual: [e],
				packages: new Map()
			}, n);
			if (t === void 0) continue;
			let i = t.kind === "package" ? t.name : void 0, a = i === void 0 ? "bare" : "named";
			return {
				format: e.text,
				owner: i,
				version: u(t.version),
				kind: a
			};
		}
		return readWord(r, {
			packages: e,
			prefix: t,
			wordOwners: o
		});
	};
}, Q = /^(?:rel|release|releases|ver|version)$/i, readWord = (e, { packages: t, prefix: i, wordOwners: a }) => {
	let o = g(e), s = o && u(o.version);
	if (o === void 0 || s === void 0) return;
	let c = o.before.replace(/[-_./@=]*v?$/i, ""), d = `${o.before}{version}`;
	if (c === "" || "code" in l(d)) return;
	let f = t.find(({ name: e, npmName: t }) => t === c && n(c) !== e);
	if (f !== void 0) return {
		format: d,
		owner: f.name,
		version: s,
		kind: "package",
		isNpm: !0
	};
	let m = i.toLowerCase();
	if (Q.test(c)) return {
		format: d,
		owner: void 0,
		version: s,
		kind: "bare"
	};
	if (m !== "" && [
		m,
		r(m),
		"py",
		"python"
	].includes(c.toLowerCase())) return {
		format: d,
		owner: void 0,
		version: s,
		kind: "folder"
	};
	let h = n(c), [_ = ""] = /^(?:py|python)[-_./]/i.exec(c) ?? [];
	for (let e of new Set(["", _])) {
		let r = n(c.slice(e.length));
		if (t.some(({ name: e }) => e === r)) return {
			format: `${e}{name}${o.before.slice(c.length)}{version}`,
			owner: r,
			version: s,
			kind: "named"
		};
	}
	let endIn = (e) => {
		let [n, ...r] = t.filter((t) => p(e(t), h));
		return r.length === 0 ? n?.name : void 0;
	}, v = endIn(({ name: e }) => e) ?? a.get(c.toLowerCase()) ?? endIn(({ path: e }) => n(r(e)));
	return v === void 0 ? void 0 : {
		format: d,
		owner: v,
		version: s,
		kind: "package"
	};
};
export { commitTypes, kindOf, linesOf, numberIn, numbersIn, readChangesetText, readCommit, readMessage, readNews, readRevert, readerOf, readsCommits, readsOf, releaseEntry, subjectOf, tagStyle, whyUnwritten, withoutNumber };
