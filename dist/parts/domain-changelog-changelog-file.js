import { Bug as e, Problem as t } from "../index.js";
import { baseName as n, join as r, normalize as i } from "./domain-workspace-path.js";
import { admits as a, compareVersions as o, fillPattern as s, isForEach as c, parseSpecifiers as l, parseVersion as u, patternFault as d } from "./domain-python-requirement.js";
import { aTable as f, parseToml as p } from "./domain-toml-places.js";
import { folderReader as m, requirementPath as h, sourceReader as g } from "./domain-tag-suggest-format.js";
import { parseTOML as _ } from "../libraries/toml-eslint-parser.js";
const rememberedFiles = (e) => ({
	readText: once((t) => e.readText(t)),
	list: once((t) => e.list(t)),
	realPath: once((t) => e.realPath(t))
}), once = (e) => {
	let t = new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0 || t.has(n)) return r;
		let i = e(n);
		return t.set(n, i), i;
	};
}, isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e), tableAt = (e, ...t) => {
	let n = e;
	for (let e of t) n = isTable(n) ? n[e] : void 0;
	return isTable(n) ? n : {};
}, textAt = (e, t) => {
	let n = e[t];
	return typeof n == "string" && n !== "" ? n : void 0;
}, tablesAt = (e, t) => {
	let n = e[t];
	return Array.isArray(n) ? n.filter(isTable) : [];
}, scrivSettings = (e, t) => {
	let n = [...["setup.cfg", "tox.ini"].map((e) => iniSettings(e, t)), isTable(e.scriv) ? e.scriv : void 0].filter((e) => e !== void 0), i = scrivFolder(Object.assign({}, ...n)), a = r(i, "scriv.ini"), o = t(a).kind === "text" ? iniSettings(a, t) ?? {} : void 0, s = o === void 0 ? n : [...n, o];
	return s.length === 0 ? void 0 : Object.assign({}, ...s);
}, scrivFolder = (e) => i(textAt(e, "fragment_directory") ?? "changelog.d"), scrivChangelog = (e) => (textAt(e, "changelog") ?? textAt(e, "output_file") ?? "CHANGELOG.${config:format}").replaceAll("${config:format}", textAt(e, "format") ?? "rst"), listOf = (e) => {
	if (Array.isArray(e)) return e.filter((e) => typeof e == "string");
	if (typeof e == "string") return e.split(/[,\n]/).map((e) => e.trim()).filter((e) => e !== "");
}, iniSettings = (e, t) => {
	let n = t(e);
	if (n.kind !== "text") return;
	let r = !1, i, a;
	for (let e of n.text.split(/\r\n|\n|\r/)) {
		let t = /^\[([^\]]+)\]/.exec(e)?.[1];
		if (t !== void 0) {
			r = t === "scriv" || t === "tool.scriv", i = void 0, r && (a ??= {});
			continue;
		}
		if (!r || a === void 0 || /^\s*[#;]/.test(e)) continue;
		let [, n, o = ""] = /^([a-z_]+)\s*[=:]\s*(.*)$/i.exec(e) ?? [];
		n === void 0 ? i !== void 0 && /^\s+\S/.test(e) && (a[i] += `\n${e.trim()}`) : (i = n, a[n] = o.trim());
	}
	return a;
}, towncrierSettings = (e, t) => {
	let n = t("towncrier.toml");
	if (n.kind === "text") {
		let e = p(n.text);
		return e.ok ? tableAt(e.table, "tool", "towncrier") : {};
	}
	return "towncrier" in e ? tableAt(e, "towncrier") : void 0;
}, configuredChangelogs = (e, t) => {
	let n = towncrierSettings(e, t), r = commitizenSettings(e, t), { semantic_release: i } = e, a = scrivSettings(e, t);
	return [
		n && towncrierFile(n),
		a && scrivChangelog(a),
		r && commitizenFile(r),
		isTable(i) ? semanticReleaseFile(i) : void 0,
		changieFile(t)
	].filter((e) => e !== void 0);
}, towncrierFile = (e) => textAt(e, "filename") ?? "NEWS.rst", commitizenSettings = ({ commitizen: e }, t) => {
	if (isTable(e)) return e;
	let n = [".cz.toml", "cz.toml"].map((e) => t(e)).find(({ kind: e }) => e === "text"), r = n?.kind === "text" ? p(n.text) : void 0;
	return r?.ok === !0 ? tableAt(r.table, "tool", "commitizen") : void 0;
}, commitizenFile = (e) => textAt(e, "changelog_file") ?? "CHANGELOG.md", semanticReleaseFile = (e) => {
	let t = tableAt(e, "changelog"), n = tableAt(t, "default_templates");
	return textAt(n, "changelog_file") ?? textAt(t, "changelog_file") ?? `CHANGELOG.${textAt(n, "output_format") ?? "md"}`;
}, changieFile = (e) => {
	let t = changieSettings(e);
	return t === void 0 ? void 0 : changieKey(t, "changelogPath", "CHANGELOG.md");
}, changieSettings = (e) => {
	let t = [".changie.yaml", ".changie.yml"].map((t) => e(t)).find(({ kind: e }) => e === "text");
	return t?.kind === "text" ? t.text : void 0;
}, changieKey = (e, t, n) => RegExp(`^${t}:[ \\t]*["']?([\\w./-]+)`, "m").exec(e)?.[1] ?? n, v = new Map([
	["md", "markdown"],
	["markdown", "markdown"],
	["mdx", "markdown"],
	["rst", "rst"],
	["rest", "rst"],
	["txt", "guess"],
	["", "guess"]
]), y = new Set([
	"adoc",
	"asciidoc",
	"textile",
	"org",
	"html",
	"htm",
	"tex",
	"rtf",
	"pdf",
	"rdoc",
	"wiki"
]), b = [
	"changelog",
	"changes",
	"history",
	"news",
	"release_notes",
	"releasenotes",
	"releases",
	"change_log",
	"version_history",
	"versionhistory"
], x = new Set([
	"changelog",
	"changelogs",
	"release_notes",
	"whatsnew"
]), plainStem = (e) => e.toLowerCase().replaceAll(/[-\s]/g, "_"), parts = (e) => {
	let [, t = e, n = ""] = /^([^.]*)\.([a-z]+)$/i.exec(e) ?? [];
	return [plainStem(t), n.toLowerCase()];
}, readingOf = (e) => v.get(parts(e)[1]) ?? "none", S = [
	"CHANGELOG.md",
	"CHANGES.md",
	"HISTORY.md",
	"NEWS.md",
	"CHANGELOG.rst",
	"CHANGES.rst"
], usualFiles = (e, t, n) => {
	let i = candidatesIn(e, t, {
		path: n,
		isSure: !0
	}), a = foldersOf(e, t, /^docs?$/i), o = a.flatMap((n) => foldersOf(e, r(t, n), /^(?:source|src|content|about|en)$/i).map((e) => r(n, e)));
	return [...i, ...[...a, ...o].flatMap((i) => candidatesIn(e, r(t, i), {
		path: r(n, i),
		isSure: !1
	}))];
}, foldersOf = (e, t, n) => (e.list(t) ?? []).flatMap(({ name: e, kind: t }) => t === "folder" && n.test(e) ? [e] : []), candidatesIn = (e, t, { path: n, isSure: i }) => (e.list(t) ?? []).flatMap((a) => {
	let o = a.kind === "file" ? rankOf(a) : -1;
	return o >= 0 ? [{
		path: r(n, a.name),
		reading: readingOf(a.name),
		isSure: i,
		isNamed: !1,
		isFolder: !1,
		rank: o
	}] : a.kind !== "folder" || !x.has(plainStem(a.name)) ? [] : (e.list(r(t, a.name)) ?? []).some(({ name: e, kind: t }) => t === "file" && readingOf(e) !== "none" && e.includes(".")) ? [{
		path: r(n, a.name),
		reading: "none",
		isSure: i,
		isNamed: !1,
		isFolder: !0,
		rank: 1e3
	}] : [];
}).sort((e, t) => e.rank - t.rank), rankOf = ({ name: e }) => {
	let [t, n] = parts(e), r = b.indexOf(t);
	if (r === -1) return -1;
	let i = [...v.keys()];
	return v.has(n) ? i.indexOf(n) < 3 ? r : 100 + r * i.length + i.indexOf(n) : y.has(n) ? 500 + r : -1;
}, readChangelogs = async (e, n, { members: a, pattern: o, config: l }) => {
	let u = d(o ?? "", "changelog");
	if (u !== void 0) throw new t(u);
	let f = rememberedFiles(e), p = g(f, n), h = await opener(p, n), inFolder = (e, t, a) => {
		let beside = (t) => p(r(e, t)), o = configuredChangelogs(t, beside).flatMap((t) => {
			let a = i(r(e, t));
			return /[{}$]/.test(t) ? filesOfReleases(f, n, a) : [named(a)];
		}), s = usualFiles(f, i(r(n.root, e)), e);
		return best([...o, ...s], (e) => h(e, a));
	}, _, besideRoot = () => (_ ??= { file: inFolder(".", n.rootTool, !0) }, _.file), whole = (e) => i(r(n.prefix, e));
	return new Map(a.map(({ name: e, rawName: t, path: a, tool: u }) => {
		let d = l.packages.get(e)?.changelog, g = d ?? o;
		if (g !== void 0) {
			let r = i(s(g, {
				name: t,
				path: a
			})), o = d !== void 0 || !c(g), l = whyNotBegun(r, {
				read: p,
				list: m(f, n)
			}), u = l === void 0 ? {
				kind: "missing",
				looked: [whole(r)],
				isNamed: o,
				begun: whole(r)
			} : {
				kind: "unread",
				file: whole(r),
				why: l,
				isFallback: !1
			};
			return [e, h({
				...named(r),
				isSure: !0
			}, !1) ?? u];
		}
		let _ = S.map((e) => whole(r(a, e)));
		return [e, inFolder(a, u, !1) ?? (a === "." ? void 0 : besideRoot()) ?? {
			kind: "missing",
			looked: _,
			isNamed: !1,
			begun: whole(r(a, "CHANGELOG.md"))
		}];
	}));
}, whyNotBegun = (e, { read: t, list: n }) => {
	if (n(e) !== void 0) return "it is a folder";
	let r = e.split("/").slice(0, -1), i = r.map((e, t) => r.slice(0, t + 1).join("/")).find((e) => t(e).kind === "text");
	return i === void 0 ? void 0 : `${i} is no folder`;
}, filesOfReleases = (e, t, n) => {
	let r = n.slice(0, Math.max(n.lastIndexOf("/", n.search(/[{}$]/)), 0));
	return (m(e, t)(r === "" ? "." : r) ?? []).length > 0 && r !== "" ? [{
		path: r,
		reading: "none",
		isSure: !0,
		isNamed: !0,
		isFolder: !0
	}] : [];
}, named = (e) => ({
	path: e,
	reading: readingOf(n(e)),
	isSure: !0,
	isNamed: !0,
	isFolder: !1
}), opener = async (e, t) => {
	let { guessFormat: n, readChangelog: r } = await import("./actions-changelog-action.js").then((e) => e.changelog_exports), i = t.members.map(({ name: e }) => e), a = new Map(), parse = (e, t, o) => {
		let s = a.get(e) ?? r(t, i, o === "guess" ? n(t) : o);
		return a.set(e, s), s;
	};
	return ({ path: n, reading: r, isSure: i, isFolder: a }, o) => {
		let unread = (e, t) => ({
			kind: "unread",
			file: e,
			why: t,
			isFallback: o
		});
		if (a) return unread(inFindings(t, n), "it is a folder");
		let s = e(n);
		if (s.kind === "outside") return {
			kind: "outside",
			file: inFindings(t, n)
		};
		if (s.kind === "missing") return;
		let { file: c, text: l } = s;
		if (r === "none") return unread(c, "it is neither Markdown nor reStructuredText");
		let u = parse(c, l, r), { sections: d, loose: f } = u;
		if (i || d.length + f.length + u.unread.length !== 0) return r === "guess" && d.length === 0 && l.trim() !== "" ? unread(c, "it has no headings of releases, as Markdown and reStructuredText have them") : {
			kind: "found",
			file: c,
			changelog: u,
			isFallback: o
		};
	};
}, best = (e, t) => {
	let n, r;
	for (let i of e) {
		if (r !== void 0 && !i.isSure) break;
		let e = t(i);
		if (n ??= e, e?.kind !== "found" || e.changelog.sections.length === 0) continue;
		if (i.isNamed) return e;
		let a = newestOf(e.changelog);
		(r === void 0 || a !== void 0 && isAfter(a, r.version)) && (r = {
			file: e,
			version: a
		});
	}
	return r?.file ?? n;
}, isAfter = (e, t) => t === void 0 || o(e, t) > 0, newestOf = ({ sections: e }) => e.flatMap(({ versions: e }) => e.map((e) => u(e))).reduce((e, t) => isAfter(t, e) ? t : e, void 0), inFindings = ({ prefix: e }, t) => i(r(e, t)), openToml = (e) => {
	let t = +!!e.startsWith("﻿");
	try {
		let [n] = _(e.slice(t), { tomlVersion: "1.1" }).body;
		return {
			text: e,
			shift: t,
			tables: [n, ...n.body.filter((e) => e.type === "TOMLTable")]
		};
	} catch {
		return;
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), keysOf = ({ keys: e }) => e.map((e) => e.type === "TOMLBare" ? e.name : e.value), tablePath = (e) => e.type === "TOMLTable" ? e.resolvedKey : [], pairsOf = (e) => e.type === "TOMLTable" ? e.body : e.body.filter((e) => e.type === "TOMLKeyValue"), findInside = (e, t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	if (e.type === "TOMLInlineTable") return findPair(e.body, t);
	let i = e.type === "TOMLArray" && typeof n == "number" ? e.elements[n] : void 0;
	return i && findInside(i, r);
}, findPair = (e, t) => {
	for (let { key: n, value: r } of e) {
		let e = keysOf(n), i = startsWith(t, e) ? findInside(r, t.slice(e.length)) : void 0;
		if (i !== void 0) return i;
	}
}, findValue = ({ tables: e }, t) => {
	for (let n of e) {
		let e = tablePath(n), r = startsWith(t, e) ? findPair(pairsOf(n), t.slice(e.length)) : void 0;
		if (r !== void 0) return r;
	}
}, quoteOf = ({ style: e, multiline: t }) => e === "basic" ? t ? "\"\"\"" : "\"" : t ? "'''" : "'", stringOf = (e, t, { start: n, end: r }) => {
	let i = quoteOf(t), a = {
		start: n + i.length,
		end: r - i.length
	};
	return {
		value: t.value,
		quote: i,
		content: a,
		isVerbatim: e.slice(a.start, a.end) === t.value
	};
}, placeOf = ({ loc: e }) => ({
	line: e.start.line,
	column: e.start.column + 1
}), locateIn = (e, t) => {
	let n = findValue(e, t);
	if (n === void 0) return;
	let r = {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	}, i = n.type === "TOMLValue" && n.kind === "string";
	return {
		...r,
		...placeOf(n),
		string: i ? stringOf(e.text, n, r) : void 0
	};
}, locateEntry = (e, t) => {
	let n = findValue(e, t)?.parent;
	if (n?.type === "TOMLKeyValue" && n.parent.type !== "TOMLInlineTable") return {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	};
}, replaceSpans = (t, n) => {
	let r = n.toSorted((e, t) => e.start - t.start), i = [], a = 0;
	for (let { start: n, end: o, text: s } of r) {
		if (n < a) throw new e(`Replacements overlap at offset ${n}`);
		i.push(t.slice(a, n), s), a = o;
	}
	return i.join("") + t.slice(a);
}, C = "\\u0000-\\u0008\\u000a-\\u001f\\u007f", w = {
	"'": RegExp(`['${C}]`),
	"'''": RegExp(`'''|'$|[${C}]`)
}, escaped = (e) => JSON.stringify(e).slice(1, -1).replaceAll("", "\\u007f"), encode = (e, t) => {
	let n = w[t];
	if (n !== void 0 && !n.test(e)) return `${t}${e}${t}`;
	let r = t.length === 1 ? "\"" : "\"\"\"";
	return `${r}${escaped(e)}${r}`;
}, editStrings = (e, t) => {
	let n = openToml(e);
	if (n === void 0) return;
	let r = [];
	for (let { path: e, value: i } of t) {
		let t = locateIn(n, e);
		if (t?.string === void 0) return;
		let { string: a, start: o, end: s } = t;
		a.value !== i && r.push({
			start: o,
			end: s,
			text: encode(i, a.quote)
		});
	}
	return replaceSpans(e, r);
}, editStringItem = (e, t, n) => editOnLine(e, t, n) ?? editStrings(e, [{
	path: t,
	value: n
}]), editOnLine = (e, t, n) => {
	let [r, i, ...a] = t.map(String);
	if (r === void 0 || i === void 0 || a.length > 0 || !/^[\w-]+$/.test(r + i)) return;
	let o = RegExp(`^\\[${r}\\][ \\t]*\\r?$`, "m").exec(e), s = o === null ? e.length : o.index + o[0].length, c = RegExp(`^${i}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(e.slice(s));
	if (c === null) return;
	let [l, u, d = ""] = c, m = s + c.index + l.length, h = `${e.slice(0, m - d.length - 2)}${encode(n, u)}${e.slice(m)}`, valueIn = (e) => {
		let t = p(e), n = t.ok ? t.table[r] : void 0;
		return f.accepts(n) ? n[i] : void 0;
	};
	return d !== n && valueIn(e) === d && valueIn(h) === n ? h : void 0;
}, unifiedDiff = async (e) => {
	if (e.length === 0) return "";
	let { createTwoFilesPatch: t } = await import("../libraries/diff.js");
	return e.map(({ file: e, before: n, after: r }) => {
		let i = `diff --git ${quoted(`a/${e}`)} ${quoted(`b/${e}`)}\n${modeLine(n, r)}`;
		if ((n ?? "") === (r ?? "")) return i;
		let [a, o] = [n === void 0 ? "/dev/null" : `a/${e}`, r === void 0 ? "/dev/null" : `b/${e}`];
		return `${i}${t(a, o, n ?? "", r ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("");
}, modeLine = (e, t) => e === void 0 ? "new file mode 100644\n" : t === void 0 ? "deleted file mode 100644\n" : "", quoted = (e) => /[^ -!#-[\]-~]/.test(e) ? `"${[...new TextEncoder().encode(e)].map((e) => e === 34 || e === 92 ? `\\${String.fromCharCode(e)}` : e < 32 || e > 126 ? `\\${e.toString(8).padStart(3, "0")}` : String.fromCharCode(e)).join("")}"` : e, T = [
	[
		"posix",
		"linux",
		"Linux"
	],
	[
		"posix",
		"darwin",
		"Darwin"
	],
	[
		"nt",
		"win32",
		"Windows"
	],
	[
		"posix",
		"aix",
		"AIX"
	],
	[
		"posix",
		"android",
		"Android"
	],
	[
		"posix",
		"emscripten",
		"Emscripten"
	],
	[
		"posix",
		"ios",
		"iOS"
	],
	[
		"posix",
		"?",
		"?"
	]
].map(([e = "", t = "", n = ""]) => ({
	os_name: e,
	sys_platform: t,
	platform_system: n
})), E = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
}, D = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
], O = ["extras", "dependency_groups"], sidesOf = ({ left: e, right: t }) => {
	if (e.kind === "variable" && t.kind === "value") return [e.name, t.text];
	if (e.kind === "value" && t.kind === "variable") return [t.name, e.text];
}, isAboutVersions = (e) => D.includes(sidesOf(e)?.[0] ?? ""), isUndecided = (e) => {
	let t = sidesOf(e);
	return t === void 0 || O.includes(t[0]) ? !0 : !isAboutVersions(e) && ["~=", "==="].includes(e.operator);
}, groupOf = (e) => {
	if (isUndecided(e)) return JSON.stringify(e);
	let [t = ""] = sidesOf(e) ?? [];
	return E[t] ?? t;
}, versionsAround = (e) => {
	let t = u(e.replace(/\.\*$/, ""));
	if (t === void 0) return [];
	let [n = 0n, r = 0n, i = 0n] = t.release;
	return [
		[
			n,
			r,
			i
		],
		[
			n,
			r,
			i + 1n
		],
		[
			n,
			r + 1n,
			0n
		],
		[
			n + 1n,
			0n,
			0n
		]
	].map((e) => e.join("."));
}, platformWith = (e, t) => T.find((n) => n[e] === t) ?? {
	...T.at(-1),
	[e]: t
}, pythonOf = (e) => ({
	python_version: e.split(".").slice(0, 2).join("."),
	python_full_version: e
}), environmentsFor = (e) => {
	if (e.some(isUndecided)) return;
	let [t] = e.map(groupOf), n = e.flatMap((e) => {
		let [t, n] = sidesOf(e) ?? ["", ""];
		return [n, ...n.split(/[ ,|]+/)].map((e) => [t, e]);
	});
	if (t === "platform") return [...T, ...n.map(([e, t]) => platformWith(e, t))];
	let r = new Set(["0.0.0", ...n.flatMap(([, e]) => versionsAround(e))]);
	if (t === "python") return [...r].map(pythonOf);
	let i = n.map(([, e]) => e);
	return [...new Set([
		"",
		"?",
		...i,
		...e.some(isAboutVersions) ? r : []
	])].map((e) => ({ [t ?? ""]: e }));
}, comparisonsOf = (e) => e === void 0 ? [] : e.kind === "comparison" ? [e] : e.operands.flatMap(comparisonsOf), compareTexts = (e, t, n) => t === "in" ? n.includes(e) : t === "not in" ? !n.includes(e) : t === "!=" ? e !== n : [
	"==",
	"<=",
	">=",
	"==="
].includes(t) && e === n, compareVersionTexts = (e, t, n) => {
	if (t === "in") return n.split(/[ ,|]+/).includes(e);
	if (t === "not in") return !compareVersionTexts(e, "in", n);
	let r = l(t + n);
	return r === void 0 ? compareTexts(e, t, n) : a(r, e);
}, holdsIn = (e, t) => {
	let [n, r] = [t.left, t.right].map((t) => t.kind === "variable" ? e[t.name] ?? "" : t.text);
	return (isAboutVersions(t) ? compareVersionTexts : compareTexts)(n, t.operator, r);
}, k = [
	"2.6.0",
	"2.7.0",
	...Array.from({ length: 31 }, (e, t) => `3.${t}.0`),
	"4.0.0"
], waysToHold = (e, t) => {
	let n = environmentsFor(e);
	if (n === void 0) return [e, []];
	let r = among(n, t).map((t) => {
		let n = e.map((e) => holdsIn(t, e));
		return [n.join(), e.filter((e, t) => n[t])];
	});
	return [...new Map(r).values()];
}, among = (e, t) => t === void 0 || e[0]?.python_full_version === void 0 ? e : [...e, ...k.map(pythonOf)].filter(({ python_full_version: e = "" }) => t(e)), holds = (e, t) => e === void 0 ? !0 : e.kind === "comparison" ? t.has(e) : e.kind === "and" ? e.operands.every((e) => holds(e, t)) : e.operands.some((e) => holds(e, t)), kindsOfEnvironment = (e, t) => {
	let n = e.flatMap(comparisonsOf), r = [...Map.groupBy(n, groupOf).values()].map((e) => waysToHold(e, t));
	if (r.reduce((e, { length: t }) => e * t, 1) > 2e4) return;
	let combine = (e, t) => e.flatMap((e) => t.map((t) => [...e, ...t]));
	return r.reduce(combine, [[]]).map((e) => new Set(e));
}, applyBounds = (t, n) => {
	let r = n.flatMap(({ from: n, to: r, table: i }) => {
		let a = t.requirements.filter((e) => e.table === i && e.requirement.text === n);
		if (a.length === 0) throw new e(`${t.name} has no ${n} in ${i}`);
		return a.map((e) => ({
			path: h(e),
			value: r
		}));
	}), i = editStrings(t.text, r);
	if (i === void 0) throw new e(`The requirements of ${t.name} are not where they were read`);
	return i;
};
export { applyBounds, changieKey, changieSettings, editStringItem, editStrings, holds, kindsOfEnvironment, listOf, locateEntry, locateIn, once, openToml, readChangelogs, rememberedFiles, replaceSpans, scrivChangelog, scrivFolder, scrivSettings, tableAt, tablesAt, textAt, towncrierSettings, unifiedDiff };
