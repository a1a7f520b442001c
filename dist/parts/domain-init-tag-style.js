import { inertLine as e, nearest as t, normalizeName as n } from "../index.js";
import { asWarning as r, baseName as i, join as a, normalize as o, resolve as s } from "./domain-problem-locked-index.js";
import { planTrailer as c } from "./domain-problem-index-reads.js";
import { canonicalVersion as l, compareVersions as u, defaultTagFormats as d, parseTagFormat as f, parseVersion as p, usualTagFormats as m } from "./actions-shared-inputs.js";
import { endsInWords as h, isOfTop as g, matchTag as _, splitTag as v } from "./domain-tag-suggest-format.js";
import { areShared as y, isTakenOver as b } from "./domain-tag-tag-owners.js";
import { changesetHome as x, fragmentElsewhere as S, fragmentNotRead as C, fragmentPackageUnknown as w, fragmentTypeUnknown as T, fragmentsAstray as E, homeAt as D, isTable as O, listOf as k, meant as A, readFragments as ee, readScriv as j, scrivSettings as M, tableAt as N, tablesAt as te, textAt as ne, towncrierRules as re, towncrierSettings as P } from "./domain-changelog-write-link-references.js";
const whyUnwritten = (e) => e.kind === "outside" ? "it leads out of the repository" : e.kind === "unread" ? e.why : e.kind === "found" ? heldElsewhere(e.changelog) : void 0, F = /^\W*(?:changelog|release-notes)\b|\[\[\[cog/, heldElsewhere = ({ sections: e, unread: t }) => {
	let n = e[0]?.line, r = t.find(({ line: e, text: t }) => n === void 0 || e < n && (/\d\.\d/.test(t) || F.test(t)));
	return r && `line ${r.line} may have releases from elsewhere, and is no heading: ${r.text}`;
}, I = 2e4, oneLine = (e) => lineOf$1(e, 500), lineOf$1 = (e, t) => {
	let n = e.toWellFormed().slice(0, 20 * t).replaceAll(/(?![\u200d\ufe0f])[\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, "").replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return n.length <= t ? n : `${n.slice(0, t).toWellFormed().replaceAll("�", "").trimEnd()}…`;
}, ie = /(?<![`\w])`(?<code>[^`]*[^`\s][^`]*)`(?!`)|(?<url>\bhttps?:\/\/[^\s<>`"'()[\]{}|\\^]*[^\s<>`"'()[\]{}|\\^.,:;!?*_~])|(?<![\w@./`-])(?<mention>@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]*\w)?)/g, escapeText = (e, t, n = 500) => {
	let r = lineOf$1(e, n), i = t === "rst" ? L : ae, a = "", o = 0;
	for (let e of r.matchAll(ie)) {
		let { code: t, url: n, mention: s } = e.groups ?? {}, c = e.index + e[0].length, l = n === void 0 ? i.code((t ?? s ?? "").trim()) : i.url(n);
		a += i.plain(r.slice(o, e.index)) + i.apart(l, r[e.index - 1], r[c]), o = c;
	}
	return i.start(a + i.plain(r.slice(o)));
}, ae = {
	plain: (e) => e.replaceAll(/[\\`*[\]<>~$]|&(?=#?\w+;)/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (e) => `\`${e}\``,
	url: (e) => `<${e}>`,
	apart: (e) => e,
	start: (e) => e.replace(/^(?:#{1,6}(?= |$)|[-+=](?= |$)|[-+=|:]{2,}|~~~|%)/, "\\$&").replace(/^(\d{1,9})([.)])(?= |$)/, "$1\\$2")
}, L = {
	plain: (e) => e.replaceAll(/[\\`*|]/g, "\\$&").replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_"),
	code: (e) => `\`\`${e}\`\``,
	url: (e) => `\`${e.replaceAll("\\", "\\\\").replaceAll("_", "\\_")} <${e.replaceAll("_", "\\_")}>\`__`,
	apart: (e, t, n) => `${t === void 0 || /[\s'"([{<\-/:]/.test(t) ? "" : "\\ "}${e}${n === void 0 || /[\s'")\]}>\-/:.,;!?]/.test(n) ? "" : "\\ "}`,
	start: (e) => e.replace(/^(?:[-+\u2022\u2023\u2043](?= |$)|\.\.(?= |$)|>>>|:(?=[^:])|--?\w|\/\w|(?!\\)[!-/:-@[-`{-~]{2,}$)/, "\\$&").replace(/^(\(?(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+|#))([.)])(?= |$)/, "$1\\$2").replace(/::$/, ":\\:")
}, writeLink = ({ text: e, url: t }, n) => t !== void 0 && /^https?:\/\/[^\s<>()`\\]+$/.test(t) ? n === "markdown" ? `[${escapeText(e, n)}](${t})` : `\`${L.plain(oneLine(e)).replaceAll(/[<>]/g, "\\$&")} <${t.replace(/_$/, "\\_")}>\`__` : escapeText(e, n), R = /^(?<indent>\s*)(?<mark>[-*+]|\d{1,9}[.)])\s+(?=\S)/, z = /^\s{0,3}(?<mark>`{3,}|~{3,})(?<language>[\w+-]*)/, splitNews = (e) => {
	let t = e.split("\n");
	if (R.test(t[0]) || z.test(t[0])) return {
		head: e,
		body: ""
	};
	let n = t.findIndex((e) => e.trim() === "" || R.test(e) || z.test(e));
	return n === -1 ? {
		head: e,
		body: ""
	} : {
		head: t.slice(0, n).join("\n"),
		body: t.slice(n).join("\n")
	};
}, writeBody = (e) => {
	let t = "item";
	return blocksOf(e.split("\n")).flatMap(({ kind: e, lines: n }) => {
		let r = e === "item" && t === "item";
		return t = e, r ? n : ["", ...n];
	});
}, blocksOf = (e) => {
	let t = [], endOf = (t, n) => {
		let r = t + 1;
		for (; r < e.length && !n(e[r]);) r += 1;
		return r;
	};
	for (let n = 0; n < e.length;) {
		let r = e[n], { mark: i } = z.exec(r)?.groups ?? {};
		if (r.trim() === "") n += 1;
		else if (i === void 0) {
			let r = endOf(n, (e) => e.trim() === "" || R.test(e) || z.test(e));
			t.push(wordsOf(e.slice(n, r))), n = r;
		} else {
			let a = endOf(n, (e) => isClosed(e, i));
			t.push(codeOf(e.slice(n + 1, a), r)), n = a + 1;
		}
	}
	return t;
}, isClosed = (e, t) => {
	let n = e.trim();
	return n.length >= t.length && n === t[0].repeat(n.length);
}, wordsOf = (e) => {
	let [t = "", ...n] = e, { indent: r = "", mark: i } = R.exec(t)?.groups ?? {};
	if (i === void 0) return {
		kind: "paragraph",
		lines: [escapeText(e.join("\n"), "markdown", I)]
	};
	let a = Math.min(Math.floor(r.length / 2), 3), o = escapeText([t.replace(R, ""), ...n].join("\n"), "markdown", I);
	return {
		kind: "item",
		lines: [`${"  ".repeat(a)}${/\d/.test(i) ? i : "-"} ${o}`]
	};
}, codeOf = (e, t) => {
	let n = e.flatMap((e) => e.match(/`+/g) ?? []).reduce((e, { length: t }) => Math.max(e, t), 2), r = "`".repeat(n + 1), { language: i = "" } = z.exec(t)?.groups ?? {}, a = e.map((e) => e.replaceAll(/\t/g, "    ").replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trimEnd());
	return {
		kind: "code",
		lines: [
			`${r}${i}`,
			...a,
			r
		]
	};
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
}, linesOf = (e, t) => e.filter((e) => isTold(e, t)).map(lineOf), isTold = ({ bump: e, type: t }, n) => e !== "none" || n.get(t)?.section !== void 0, B = [
	[/^(?:break|major)/, "breaking"],
	[/^secur/, "security"],
	[/^(?:feat|add|new|enh|minor)/, "feature"],
	[/^deprec/, "deprecation"],
	[/^remov/, "removal"],
	[/^(?:fix|bug|hotfix|patch)/, "fix"],
	[/^perf/, "performance"],
	[/^doc/, "documentation"]
], kindOf = (e) => B.find(([t]) => t.test(e))?.[1] ?? "change", lineOf = ({ source: e, id: t, text: n, note: r, scope: i, breaking: a, pullRequest: o }) => {
	let s = o === void 0 ? n : n.replace(RegExp(`\\s*\\(#${o}\\)\\s*$`), ""), c = r !== "" && r !== n, l = [...o === void 0 ? [] : [{ text: `#${o}` }], ...e === "commit" ? [{ text: t }] : []], u = e === "fragment" ? splitNews(s) : void 0;
	return {
		text: c ? `${s}: ${r}` : u?.head ?? s,
		...u === void 0 ? {} : { body: u.body },
		...i === void 0 ? {} : { scope: i },
		isBreaking: a,
		references: l
	};
}, V = /^[ \t]*(?:pr|pull(?:[ \t]+request)?):[ \t]*#?(?<number>\d{1,9})[ \t]*$/im, H = /^[ \t]*(?:commit:[ \t]*[0-9a-f]{7,64}|(?:author|user):[ \t]*@?[\w-]+)[ \t]*$/gim, readChangesetText = (e) => {
	let t = /^\ufeff?---[ \t]*\r?\n(?<matter>[\s\S]*?)^---[ \t]*(?:\r?\n|$)(?<text>[\s\S]*)$/m.exec(e)?.groups;
	if (t === void 0) return;
	let n = (t.matter ?? "").split(/\r?\n/).map((e) => e.replace(/\s+#.*$/, "").trim()).filter((e) => e !== "" && !e.startsWith("#")).map((e) => /^(?<quote>["']?)(?<name>[\w.@/-]+)\k<quote>\s*:\s*(?<other>["']?)(?<bump>[\w-]+)\k<other>$/.exec(e)?.groups);
	if (n.some((e) => e === void 0)) return;
	let r = t.text ?? "", i = V.exec(r)?.groups?.number;
	return {
		lines: n.map((e) => ({
			name: e.name,
			bump: e.bump
		})),
		text: r.replace(V, "").replace(H, "").trim().replace(/^#{1,6}\s+/, ""),
		pullRequest: i === void 0 ? void 0 : Number(i)
	};
}, joined$1 = (e) => ({
	entries: e.flatMap(({ entries: e }) => e),
	findings: e.flatMap(({ findings: e }) => e)
}), U = ".changeset", W = [
	"major",
	"minor",
	"patch",
	"none"
], changesetNews = (e) => {
	let { home: t, isShared: n, alsoOfNpm: r } = e.changesets, i = t.list(U);
	if (i === void 0) return;
	let isChangeset = (e) => e.endsWith(".md") && !/^readme\.md$/i.test(e), a = joined$1(i.filter(({ name: e, kind: t }) => t === "file" && isChangeset(e)).map(({ name: t }) => fileNews$1(t, e))), o = n && a.entries.length === 0 && !e.names.some((e) => r.has(e)), s = a.findings.filter(({ code: e }) => !o || e === w.code);
	return {
		...a,
		findings: s,
		isOthers: o
	};
}, fileNews$1 = (e, t) => {
	let { home: n, isShared: r, members: i } = t.changesets, o = s(t.prefix, a(n.path, a(U, e))), c = n.read(a(U, e));
	if (c.kind !== "text") return {
		entries: [],
		findings: [S(o)]
	};
	let l = readChangesetText(c.text);
	if (l === void 0) return r && ![...i.keys()].some((e) => c.text.includes(e)) ? G : {
		entries: [],
		findings: [C({
			file: o,
			why: "has no packages and bumps between two lines of ---, one to a line"
		})]
	};
	let u = l.lines.map((e) => lineNews(e, {
		path: o,
		changeset: l,
		at: t
	}));
	return joined$1(u);
}, G = {
	entries: [],
	findings: []
}, lineNews = (e, { path: i, changeset: a, at: o }) => {
	let [s, ...c] = o.names, l = e.name === "default" && o.changesets.home.path === "." && s !== void 0 && c.length === 0 ? s : A(o.changesets, e.name), u = l ?? n(e.name), d = W.find((t) => t === e.bump), f = l !== void 0 && o.names.includes(l), p = [];
	if (!f && !o.changesets.mayBeOthers(e.name)) {
		let n = o.unreleased.includes(u), a = w({
			file: i,
			name: e.name,
			nearest: t(u, o.names),
			isMember: n
		});
		p.push(o.changesets.isShared ? r(a) : a);
	}
	f && d === void 0 && p.push(T({
		file: i,
		type: e.bump,
		nearest: t(e.bump, W),
		known: W
	}));
	let { text: m, pullRequest: h } = a, g = {
		path: i,
		type: e.bump,
		number: void 0,
		pullRequest: h,
		packages: [u],
		text: m,
		bump: d
	};
	return {
		entries: f && d !== void 0 ? [g] : [],
		findings: p
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
}, K = [
	"Removed",
	"Added",
	"Changed",
	"Deprecated",
	"Fixed",
	"Security"
], scrivNews = (e) => {
	let { home: t, owners: n } = e, r = j(t, n[0] ?? "");
	if (r === void 0) return;
	let i = categoriesOf(e), a = r.waiting.map((t) => fileNews(t, e, i));
	return joined$1(a);
}, fileNews = (e, { home: n, owners: r, prefix: i }, o) => {
	let c = s(i, a(n.path, e)), l = n.read(e);
	if (l.kind !== "text") return {
		entries: [],
		findings: [S(c)]
	};
	let u = readScrivText(l.text, e.endsWith(".md") ? "md" : "rst"), d = [], f = [];
	for (let [e, n] of u) if (!(e === void 0 ? o.length === 0 : o.includes(e)) && n.length > 0) f.push(T({
		file: c,
		type: e ?? "",
		nearest: t(e ?? "", o),
		known: o
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
}, categoriesOf = ({ home: e }) => k(M(e.tool, e.read)?.categories) ?? K, readNewsName = (e, { types: t, orphanPrefix: n }) => {
	let r = e.split("."), i = r.findLastIndex((e, n) => n > 0 && t.has(e));
	if (i === -1) return;
	let a = r.slice(0, i).join(".").trim();
	return {
		issue: n !== "" && a.startsWith(n) ? "" : a.replace(/^0+(?=\d+$)/, ""),
		type: r[i]
	};
}, likelyPart = (e) => e.split(".").slice(1).filter((e) => !/^(?:md|rst|txt|\d+)$/.test(e)).at(-1) ?? "", towncrierNews = (e) => {
	let { home: t, root: n } = e, r = P(t.tool, t.read), i = r ?? P(n.tool, n.read);
	if (i === void 0) return;
	let a = re(i, t), o = a.folders.some(({ folder: e }) => t.list(e) !== void 0);
	if (r === void 0 && !o) return;
	let s = a.folders.map((t) => folderNews(e, a, t));
	return joined$1(s);
}, folderNews = (e, { types: r, ignored: o, orphanPrefix: c }, { folder: l, section: u }) => {
	let { home: d, names: f } = e, p = [u, i(l)].map(n).find((e) => f.includes(e)), m = e.owners.length > 1 && p !== void 0 ? [p] : e.owners, h = [], g = [], _ = new Map();
	for (let { name: n, kind: i } of d.list(l) ?? []) {
		if (i !== "file" || o(n)) continue;
		let u = s(e.prefix, a(d.path, a(l, n))), f = readNewsName(n, {
			types: r,
			orphanPrefix: c
		});
		if (f === void 0) {
			let e = likelyPart(n);
			g.push(T({
				file: u,
				type: e,
				nearest: t(e, r),
				known: [...r]
			}));
			continue;
		}
		let p = d.read(a(l, n)), v = `${f.issue} ${f.type} ${/\.(\d+)(?:\.[a-z]+)?$/.exec(n)?.[1] ?? ""}`;
		p.kind === "text" ? f.issue !== "" && _.has(v) ? g.push(C({
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
		}) : g.push(S(u)), _.set(v, n);
	}
	return {
		entries: h,
		findings: g
	};
}, numberOf = (e) => /^\d{1,9}$/.test(e) ? Number(e) : void 0, readNews = (e, t, { members: n, apart: r }) => {
	let i = n.map(({ name: e }) => e), a = t.members.find(({ path: e }) => e === "."), o = D(e, t, {
		path: ".",
		tool: t.rootTool,
		rawName: a?.rawName ?? ""
	}), s = t.members.map(({ name: e }) => e).filter((e) => !i.includes(e)), c = {
		root: o,
		prefix: t.prefix,
		names: i,
		unreleased: s
	}, l = n.map((n) => {
		let { name: r, path: i, tool: a, rawName: s } = n, l = i === "." ? o : D(e, t, {
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
	}, m = f || d.length === 0 ? [] : [towncrierNews, scrivNews].flatMap((e) => e(p) ?? []), h = x(e, t), g = new Set(h.members.values()), _ = changesetNews({
		...c,
		changesets: h
	}), v = [
		...l.flatMap(({ found: e }) => e),
		...m,
		..._ === void 0 ? [] : [_]
	], y = new Set(u.filter((e) => (_ === void 0 || _.isOthers || !g.has(e)) && (m.length === 0 || r.has(e)))), b = joined$1(v), S = new Set(b.findings.map(({ file: e }) => e));
	return {
		entries: b.entries,
		findings: [...b.findings, ...strayed(ee(e, t, {
			members: n,
			apart: r
		}), {
			prefix: t.prefix,
			told: S,
			isShared: !f
		})],
		tooled: new Set(i.filter((e) => !y.has(e))),
		hasKnope: [o, h.home].some((e) => e.read("knope.toml").kind === "text")
	};
}, strayed = (e, { prefix: t, told: n, isShared: r }) => {
	let i = new Set(), whole = (e) => s(t, e);
	return [...e].flatMap(([e, t]) => t.flatMap(({ tool: t, home: a, folder: o, astray: s }) => {
		let c = s.map(whole).filter((e) => !n.has(e) && !i.has(e));
		for (let e of c) i.add(e);
		let l = t === "towncrier" || t === "scriv" || t === "changesets", u = { package: r && a === "." && t !== "changesets" ? void 0 : e };
		return l && c.length > 0 ? [E({
			...u,
			tool: t,
			files: c,
			folder: whole(o)
		})] : [];
	}));
}, readsOf = (e, { tooled: t, hasKnope: n }) => (r) => e === "auto" ? t.has(r) ? n ? "both" : "fragments" : "commits" : e, readsCommits = (e) => e === "commits" || e === "both", lockstepGroups = (e, { members: t, together: n, releasedAt: r }) => {
	let i = [...Map.groupBy(e.filter(({ version: e }) => e !== void 0 && !isFirst(e)), ({ version: e }) => l(e)?.replace(/(?:\.0)+$/, "")).values()].map((e) => e.map(({ name: e }) => e)).filter((e) => new Set(e.flatMap((e) => r.get(e) ?? [])).size <= 1).filter((t) => t.length === e.length && t.length > 1 || t.length >= 3 && t.length * 3 >= e.length && commonStart(t) !== ""), a = new Set();
	return joined([...n, ...i]).map((n) => {
		let r = n.length === e.length, i = commonStart(n), o = r ? "all" : i === "" ? "lockstep" : i, s = a.has(o) ? `${o}-${a.size + 1}` : o;
		return a.add(s), {
			name: s,
			packages: r ? ["*"] : briefly(n, i, t)
		};
	});
}, joined = (e) => e.filter(({ length: e }) => e > 1).reduce((e, t) => {
	let isShared = (e) => e.some((e) => t.includes(e)), n = new Set([...e.filter(isShared).flat(), ...t]);
	return [...e.filter((e) => !isShared(e)), [...n].toSorted()];
}, []), isFirst = (e) => {
	let t = p(e);
	return t?.pre !== void 0 && t.pre.number > 1n ? !1 : t === void 0 || /^(?:0(?:\.0)*|0\.0\.1|0\.1(?:\.0)*|1(?:\.0)*)$/.test(t.release.join("."));
}, commonStart = (e) => {
	let [t = [], ...n] = e.map((e) => e.split("-")), r = t.findIndex((e, t) => n.some((n) => n[t] !== e));
	return (r < 0 ? t : t.slice(0, r)).join("-");
}, briefly = (e, t, n) => {
	let fits = (e) => t !== "" && e.startsWith(`${t}-`);
	return e.every(fits) && n.filter(fits).length === e.length ? [`${t}-*`] : e;
}, q = {
	pattern: void 0,
	own: new Map()
}, oe = [
	"changelogs",
	"changelog",
	"docs/changelogs",
	"docs/changelog",
	"docs/changes",
	"docs/history"
].flatMap((e) => ["md", "rst"].map((t) => `${e}/{name}.${t}`)), changelogPattern = (e, t) => oe.find((n) => {
	let isThere = ({ rawName: e }) => t(n.replace("{name}", e));
	return e.some(isThere) && e.every((e) => isThere(e) || !e.hasChangelog);
}), tagStyle = (e, { packages: t, prefix: n, top: r }) => {
	let i = readerOf(t, n), a = e.flatMap((e) => i(e) ?? []), o = new Set(a.flatMap(({ owner: e, isNpm: t }) => t ? e : [])), s = a.filter(({ owner: e, isNpm: t }) => e === void 0 || t || !o.has(e)), c = e.flatMap((e) => /^v?\d/i.test(e) ? v(e)?.version ?? [] : []), l = n !== "" && t.every(({ name: e }) => s.some(({ owner: t }) => t === e)), versionsOf = (...e) => s.flatMap(({ kind: t, version: n }) => e.includes(t) ? n : []), u = t.map(({ version: e }) => e), d = t.flatMap(({ version: e }) => e ?? []), [f, p] = [versionsOf("folder"), versionsOf("bare")], m = l || f.length > 0 && !b(f, {
		by: p,
		now: d
	}) || g({
		top: r,
		packages: u,
		tagged: c
	}), h = !m && y(versionsOf("named", "package"), {
		by: p,
		now: u
	}), _ = s.filter(({ kind: e, owner: t }) => h ? t === void 0 : !m || e !== "bare");
	if (_.length === 0) return styleByVersion(e, t);
	let x = newestOf(_, t), S = new Map([...x.values()].flatMap(({ kind: e, owner: t, format: n }) => e === "package" && t !== void 0 ? [[t, n]] : [])), C = countBy([...x.values()].map(({ format: e }) => e)), w = countBy(_.flatMap(({ owner: e, format: t }) => e === void 0 || !S.has(e) ? t : [])), T = [...new Set(_.filter(({ kind: e }) => e !== "package").map(({ format: e }) => e))].filter((e) => C.has(e) || (w.get(e) ?? 0) >= 3).toSorted((e, t) => rank(t) - rank(e)), E = withUnnamed({
		formats: T,
		packages: S
	}, t, x);
	return {
		isUsed: _.length > 0,
		...E
	};
	function rank(e) {
		return (isNamed(e) ? 1e12 : 0) + (C.get(e) ?? 0) * 1e6 + w.get(e);
	}
}, styleByVersion = (e, [t, ...n]) => {
	let r = n.length === 0 ? l(t?.version ?? "") : void 0, i = e.map(v).filter((e) => e !== void 0 && e.version === r), a = [...new Set(i.map((e) => `${e.before}{version}`))], o = a.length === 1 && !("code" in f(a[0]));
	return {
		isUsed: o,
		formats: o ? a : [],
		packages: new Map()
	};
}, isNamed = (e) => e.includes("{name}"), withUnnamed = ({ formats: e, packages: t }, n, r) => {
	let i = r.get(""), a = e.filter(isNamed);
	if (i === void 0 || a.length + t.size === 0) return {
		formats: e,
		packages: t
	};
	let o = n.filter(({ name: e }) => !r.has(e)), s = o.find(({ path: e, version: t }) => e === "." && isNear(i.version, t)), c = o.filter(({ version: e }) => e !== void 0 && isSame(i.version, e)), l = s ?? (c.length === 1 ? c[0] : void 0);
	if (n.length > 1 && l !== void 0) return {
		formats: a,
		packages: new Map([[l.name, i.format], ...t])
	};
	let u = e.every((e) => d.includes(e));
	return {
		formats: a.length === 0 && u ? [] : e,
		packages: t
	};
}, isNear = (e, t) => {
	let n = t === void 0 ? void 0 : p(t);
	if (n === void 0) return !0;
	let [r, i] = [e.release[0], n.release[0]];
	return r === i || r + 1n === i;
}, isSame = (e, t) => {
	let n = p(t);
	return n !== void 0 && u(e, n) === 0;
}, newestOf = (e, t) => {
	let n = new Map(t.map(({ name: e, version: t }) => [e, t && p(t)]));
	return new Map([...Map.groupBy(e, ({ owner: e }) => e)].map(([e, t]) => {
		let r = [...Map.groupBy(t, ({ format: e }) => e).values()].map(newestIn), i = e && n.get(e), a = r.filter((e) => i && u(e.version, i) <= 0);
		return [e ?? "", newestIn(a.length > 0 ? a : r)];
	}));
}, newestIn = (e) => e.reduce((e, t) => u(t.version, e.version) > 0 ? t : e), countBy = (e) => new Map([...Map.groupBy(e, (e) => e)].map(([e, t]) => [e, t.length])), readerOf = (e, t) => {
	let n = new Map(e.map(({ name: e, version: t }) => [e, t])), r = [...d, ...m].map((e) => f(e)), o = new Map(e.flatMap(({ name: e, path: n }) => [
		n === "." ? "" : a(t, n),
		n,
		i(n)
	].filter((e) => e !== "" && e !== ".").map((t) => [t.toLowerCase(), e])));
	return (i) => {
		for (let e of r) {
			let t = _(i, {
				workspace: [],
				usual: [e],
				packages: new Map()
			}, n);
			if (t === void 0) continue;
			let r = t.kind === "package" ? t.name : void 0, a = r === void 0 ? "bare" : "named";
			return {
				format: e.text,
				owner: r,
				version: p(t.version),
				kind: a
			};
		}
		return readWord(i, {
			packages: e,
			prefix: t,
			wordOwners: o
		});
	};
}, se = /^(?:rel|release|releases|ver|version)$/i, readWord = (e, { packages: t, prefix: r, wordOwners: a }) => {
	let o = v(e), s = o && p(o.version);
	if (o === void 0 || s === void 0) return;
	let c = o.before.replace(/[-_./@=]*v?$/i, ""), l = `${o.before}{version}`;
	if (c === "" || "code" in f(l)) return;
	let u = t.find(({ name: e, npmName: t }) => t === c && n(c) !== e);
	if (u !== void 0) return {
		format: l,
		owner: u.name,
		version: s,
		kind: "package",
		isNpm: !0
	};
	let d = r.toLowerCase();
	if (se.test(c)) return {
		format: l,
		owner: void 0,
		version: s,
		kind: "bare"
	};
	if (d !== "" && [
		d,
		i(d),
		"py",
		"python"
	].includes(c.toLowerCase())) return {
		format: l,
		owner: void 0,
		version: s,
		kind: "folder"
	};
	let m = n(c), [g = ""] = /^(?:py|python)[-_./]/i.exec(c) ?? [];
	for (let e of new Set(["", g])) {
		let r = n(c.slice(e.length));
		if (t.some(({ name: e }) => e === r)) return {
			format: `${e}{name}${o.before.slice(c.length)}{version}`,
			owner: r,
			version: s,
			kind: "named"
		};
	}
	let endIn = (e) => {
		let [n, ...r] = t.filter((t) => h(e(t), m));
		return r.length === 0 ? n?.name : void 0;
	}, _ = t.find(({ component: e }) => e === c)?.name ?? endIn(({ name: e }) => e) ?? a.get(c.toLowerCase()) ?? endIn(({ path: e }) => n(i(e)));
	return _ === void 0 ? void 0 : {
		format: l,
		owner: _,
		version: s,
		kind: "package"
	};
}, isDefault = ({ formats: e, packages: t }) => t.size === 0 && (e.length === 0 || e[0] === d[0] && e.every((e) => d.includes(e))), J = {
	formats: [],
	packages: new Map()
}, hasVersionedGroups = ({ groups: e }) => [...e.values()].some(({ versioning: e }) => e !== void 0), findSettings = (e, t) => {
	let n = tagStyle(e.tags, e), r = t.settings["tag-format"] !== void 0 || [...t.packages.values()].some(({ tagFormats: e }) => e.length > 0), i = t.settings["version-files"] === void 0, a = n.formats.length > 0 && n.packages.size === 0 && !n.formats[0].includes("{name}"), o = hasVersionedGroups(t) ? [] : lockstepGroups(e.packages, {
		members: e.members,
		releasedAt: e.releasedAt,
		together: [...a ? [e.fromTags] : [], ...e.together]
	}).filter(({ name: e }) => !t.groups.has(e));
	return {
		isTagged: n.isUsed,
		tags: r || isDefault(n) ? J : n,
		tagFormats: n.formats,
		changelogs: e.changelogs,
		groups: o,
		examples: e.examples,
		versionFiles: i ? e.versionPlaces : [],
		groupFiles: i && o.some((e) => e.packages.includes("*")) ? e.sharedPlaces : [],
		patched: {
			names: t.commitTypes.has("feat") ? [] : e.patched.map(({ name: e }) => e),
			areAll: e.patched.length === e.packages.length
		},
		commitTypes: new Map([...e.commitTypes].filter(([e]) => !t.commitTypes.has(e)))
	};
}, nothingFound = (e) => {
	let t = tagStyle(e.tags, e);
	return {
		isTagged: t.isUsed,
		tags: J,
		tagFormats: t.formats,
		changelogs: q,
		groups: [],
		examples: [],
		versionFiles: [],
		groupFiles: [],
		patched: {
			names: [],
			areAll: !1
		},
		commitTypes: new Map()
	};
}, usualChanges = ({ hasFragments: e }, { settings: t }) => {
	let { changes: n } = t;
	return n === "commits" || n === "fragments" || n === "off" ? n : e ? "fragments" : "commits";
}, usualDependents = ({ settings: e }) => e.dependents === "none" ? "none" : "specifier", proposeSettings = (e, t, { evidence: n, config: r }) => {
	let { tags: i, changelogs: a, groups: o, versionFiles: s, groupFiles: c, examples: l } = e;
	return [
		...i.formats.length === 0 ? [] : [setting(["tag-format"], alone(i.formats))],
		...a.pattern === void 0 ? [] : [setting(["changelog"], a.pattern)],
		...settingOf(["version-files"], [...t.hasGroups ? c : [], ...s]),
		...t.changes === usualChanges(n, r) ? [] : [setting(["changes"], t.changes)],
		...t.dependents === usualDependents(r) ? [] : [setting(["dependents"], t.dependents)],
		...t.changes === "commits" ? typeSettings(e) : [],
		...(t.hasGroups ? o : []).flatMap(({ name: e, packages: t }) => [setting([
			"groups",
			e,
			"packages"
		], t), setting([
			"groups",
			e,
			"versioning"
		], "lockstep")]),
		...l.map((e) => setting([
			"packages",
			e,
			"private"
		], !0)),
		...[...i.packages].map(([e, t]) => setting([
			"packages",
			e,
			"tag-format"
		], t)),
		...[...a.own].map(([e, t]) => setting([
			"packages",
			e,
			"changelog"
		], t))
	];
}, typeSettings = ({ patched: e, commitTypes: t }) => {
	let n = e.areAll && e.names.length > 0, r = {
		bump: "patch",
		section: t.get("feat")?.section
	};
	return [...new Map([...t, ...n ? [["feat", r]] : []])].map(([e, { bump: t, section: n }]) => setting(["commit-types", e], n === void 0 ? t : {
		bump: t,
		section: n
	}));
}, settingOf = (e, t) => t.length === 0 ? [] : [setting(e, t)], setting = (e, t) => ({
	path: e,
	value: t
}), alone = (e) => e.length === 1 ? e[0] : e, linkedPackages = (e, t, r) => {
	let i = new Map(t.map(({ name: e }) => [e, e]));
	for (let [a, c] of Object.entries(N(e, "packages"))) {
		let e = t.find(({ path: e }) => s(r, e) === o(a)), l = O(c) ? ne(c, "component") : void 0;
		e !== void 0 && l !== void 0 && i.set(n(l), e.name);
	}
	return te(e, "plugins").filter(({ type: e }) => e === "linked-versions").map(({ components: e }) => Array.isArray(e) ? e : []).map((e) => [...new Set(e.flatMap((e) => i.get(n(String(e))) ?? []))]);
}, pinnedPackages = (e, t) => e.flatMap(({ name: e, requirements: n }) => {
	let r = t.get(e);
	if (r === void 0 || isFirst(r)) return [];
	let isSame = (e) => e !== void 0 && l(e) === l(r);
	return n.filter(({ kind: t, requirement: n }) => t !== "group" && n.name !== e).filter(({ requirement: e }) => isSame(/^===?\s*([^,*\s]+)$/.exec(e.specifier)?.[1])).filter(({ requirement: e }) => isSame(t.get(e.name))).map(({ requirement: t }) => [e, t.name]);
}), ce = {
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
}, commitTypes = (e = new Map()) => new Map([...Object.entries(ce).map(([e, t]) => [e, {
	bump: t,
	section: void 0
}]), ...e]), Y = {
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
	let r = Object.hasOwn(Y, e) ? Y[e] : void 0;
	return r !== void 0 && n.has(r) ? r : t(e, n.keys());
}, le = /^(?<type>[a-z][\w-]*)(?:\((?<scope>[^()]*)\))?(?<mark>!)?: +(?<description>\S.*)$/iu, readHeader = (e) => {
	let t = le.exec(e.trimEnd())?.groups;
	if (t === void 0) return;
	let { type: n = "", scope: r = "", mark: i, description: a = "" } = t;
	return {
		type: n.toLowerCase(),
		scope: r.trim() || void 0,
		breaking: i !== void 0,
		description: a.trim()
	};
}, ue = /(?<=\S) *\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/giu, withoutUnrun = (e) => e.replaceAll(ue, "").trim() || e.trim(), subjectOf = (e) => withoutUnrun(e.slice(0, 2e3).trimStart().split(/\r?\n|\r/, 1)[0]), de = /^BREAKING[ -]CHANGE:(?:[ \t]+(?<value>\S.*)|[ \t]*)$/u, fe = /^[\s>*_#-]*BREAKING[ -]CHANGES?\b/iu, pe = /^release-as(?:: *| #)(?<value>\S.*)$/iu, me = /^(?:BREAKING CHANGE|[A-Za-z][\w-]*)(?:: | #)/u, readMessage = (e) => {
	let [t = "", ...n] = e.replaceAll(/\r\n?/g, "\n").trim().split("\n"), r = withoutUnrun(t), i = withoutFolded(n), a = [], o = [], s, c, l = fencedLines(i);
	for (let [e, t] of i.entries()) {
		let n = l.has(e) ? null : de.exec(t), r = n && breakingValue(n.groups?.value ?? "", i.slice(e + 1));
		r ? (a.push(r), s ??= n.groups?.value === void 0 ? `${t.trim()} ${r}` : t.trim()) : fe.test(t) && (c ??= t.trim());
		let u = pe.exec(t)?.groups?.value;
		u !== void 0 && !l.has(e) && o.push(u.trim());
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
}, X = /^\s*(?<marks>`{3,}|~{3,})(?<info>.*)$/u, fencedLines = (e) => {
	let t = new Set(), n;
	for (let [r, i] of e.entries()) {
		let { marks: e = "", info: a = "" } = X.exec(i)?.groups ?? {};
		if (e !== "") {
			if (n === void 0) n = {
				at: r,
				marks: e
			};
			else if (e.startsWith(n.marks) && a.trim() === "") {
				for (let e = n.at; e <= r; e++) t.add(e);
				n = void 0;
			}
		}
	}
	return t;
}, breakingValue = (e, t) => {
	let n = [e];
	for (let e of t.slice(0, 50)) {
		if (e.trim() === "" && n.some((e) => e !== "") || me.test(e) || X.test(e)) break;
		n.push(e.trim());
	}
	return n.join(" ").trim();
}, withoutNumber = (e) => e.replace(/(?: \(#\d+\))+$/u, "").trim(), numbersIn = (e) => {
	let [t = ""] = /(?: \(#\d{1,9}\))+$/u.exec(e.trimEnd()) ?? [];
	return t.match(/\d+/gu)?.map(Number) ?? [];
}, numberIn = (e) => {
	let t = /\(#(\d{1,9})\)$/u.exec(e.trimEnd())?.[1];
	return t === void 0 ? void 0 : Number(t);
}, he = /^This reverts commits? (?<ids>[0-9a-f]{7,64}\b.*)$/imu, ge = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(?<number>\d{1,9})$/imu, readRevert = (e) => {
	let t = revertedSubject(e), n = t === void 0 ? e.lines.findIndex((e) => /^[*-] +\S/u.test(e)) : -1, r = e.lines.slice(0, n === -1 ? void 0 : n).filter((e) => /^(?:This )?reverts/i.test(e)).join("\n").slice(0, 2e3), i = (he.exec(r)?.groups?.ids?.replace(/,? reversing .*$/u, "") ?? "").match(/\b[0-9a-f]{7,64}\b/giu)?.map((e) => e.toLowerCase()) ?? [], a = ge.exec(r)?.groups?.number;
	if (t !== void 0 || i.length !== 0) return {
		subject: t && withoutNumber(t),
		ids: i,
		pullRequest: a === void 0 ? numberIn(t ?? "") : Number(a)
	};
}, Z = /^(?:(?:Revert|Reapply) "|revert: )*/u, firstTitle = ({ subject: e = "" }) => e.replace(Z, ""), bringsAgain = ({ subject: e = "" }) => (Z.exec(e)[0].match(/Revert "|revert: /gu) ?? []).length % 2 == 1, revertedSubject = ({ subject: e, header: t }) => {
	let [, n, r] = /^(Revert|Reapply) "(.*)"$/su.exec(withoutNumber(e)) ?? [];
	return r === void 0 ? t?.type === "revert" ? t.description : void 0 : n === "Reapply" ? `Revert "${r}"` : r;
}, Q = String.raw`(?<type>[a-z][\w-]*)(?:\([^()]*\))?(?<mark>!)?`, _e = [
	{
		pattern: RegExp(`^${Q}:\\s*$`, "iu"),
		why: "there is nothing after the colon"
	},
	{
		pattern: RegExp(`^${Q}[:：](?! )`, "iu"),
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
		pattern: new RegExp(String.raw`^(?::[\w+-]+:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f])+\s*${Q}: `, "iu"),
		why: "an emoji stands before the type"
	},
	{
		pattern: new RegExp(String.raw`^.{0,80}?[\s\])]${Q}: `, "iu"),
		why: "there is text before the type"
	}
], nearMiss = (e, t) => {
	let n = e.slice(0, 500);
	if (/^BREAKING[ -]CHANGES?\b/iu.test(n) && readHeader(n)?.type !== "breaking") return {
		why: "a breaking change needs a type before it, as in feat!:",
		isBreaking: !0
	};
	for (let { pattern: e, why: r } of _e) {
		let i = e.exec(n)?.groups;
		if (i !== void 0 && t.has(i.type?.toLowerCase() ?? "")) return {
			why: r,
			isBreaking: i.mark !== void 0
		};
	}
}, ve = /^v?\d+(?:\.\d+)*[.-]?(?:(?:a|alpha|b|beta|c|rc|dev|post|final|snapshot)[.-]?\d*)?$/u, $ = new Set("release releases released releasing bump bumped bumping version versions publish published development dev".split(" ")), ye = new Set("prepare prepared preparing for changelog tag set update updated to from of the next new start begin back cycle and in at".split(" ")), be = new Set(["from", "at"]), isReleaseTitle = (e) => {
	if (e.length > 200) return !1;
	let t = e.toLowerCase().replace(/ *\(#\d+\) *$/u, "").split(/[\s:,()→⇒]+|->|=>/u).map((e) => e.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter((e) => e !== ""), n = t.filter((e) => !ve.test(e)), r = n.length === 0 && t.length === 1 && e.includes(".");
	return !(n.length === t.length && n.some((e) => be.has(e))) && n.every((e) => $.has(e) || ye.has(e)) && (r || n.some((e) => $.has(e)));
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
	if (e.parents.length > 1 || xe.test(n.subject)) return {
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
}, revertEntry = (e, t, n) => {
	let r = e.header?.type === "revert" ? void 0 : entryOf(e, n);
	if (r !== void 0) return r;
	let i = e.header?.breaking === !0 || e.breaking.length > 0, a = readMessage(firstTitle(t)), o = isRelease(a) ? "none" : entryOf(a, n)?.bump ?? "patch", s = bringsAgain(t) || o === "none" ? o : "patch", c = e.header?.scope;
	return {
		type: "revert",
		scope: c && shown(c),
		breaking: i,
		text: shown(e.header?.description ?? e.subject),
		note: shown(e.breaking.join(" ")),
		bump: i ? "major" : s
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
	return r === void 0 ? i.length === 0 && (/\[bot\]/.test(n) || isReleaseTitle(e.subject)) ? { kind: "noise" } : {
		kind: "unread",
		why: "it is no conventional commit",
		remarks: i
	} : {
		kind: "unread",
		why: r.why,
		remarks: i
	};
}, xe = /^(?:Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? |tag |commit |PR )|Merged in .* \(pull request #\d+\)|Merged PR \d+: )/u, readMerge = (e, t) => {
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
}, isRelease = ({ subject: e, lines: t }) => t.some((e) => c.test(e)) || /^Release \S+ v?\d[\w.!+-]*(?:, | \(|$)/u.test(e);
export { bringsAgain, changelogPattern, commitTypes, escapeText, findSettings, hasVersionedGroups, kindOf, linesOf, linkedPackages, lockstepGroups, nothingFound, q as nowhere, numberIn, numbersIn, oneLine, pinnedPackages, proposeSettings, readChangesetText, readCommit, readMessage, readNews, readRevert, readerOf, readsCommits, readsOf, releaseEntry, subjectOf, tagStyle, usualChanges, usualDependents, I as whole, whyUnwritten, withoutNumber, writeBody, writeLink };
