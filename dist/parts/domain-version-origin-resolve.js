import { __toESM as e } from "./rolldown-runtime.js";
import { configOf as t, invalidValue as n, isReleasable as r, isReleased as i, normalizeName as a } from "../index.js";
import { Bug as o, Problem as s, bump as c, byPlace as l, defineFinding as u, isAbsolute as d, join as f, named as p, parseJson as m, remember as h, resolve as g, shown as _ } from "./domain-problem-locked-index.js";
import { admits as v, areSet as y, canonicalVersion as b, compareVersions as x, defaultTagFormats as ee, fillFormat as S, formatTag as C, formatVersion as w, isLocal as T, isPrerelease as E, isSameVersion as te, namesPackage as ne, parseRequirement as re, parseSpecifiers as D, parseTagFormat as ie, parseVersion as O, tagFormatAssumed as ae, tagIsNotVersion as k, tagOfRootAlone as oe } from "./actions-shared-inputs.js";
import { compilePattern as se, isOfTop as ce, matchSetFormat as A, matchTag as j, placeFor as le, splitTag as ue } from "./domain-tag-suggest-format.js";
import { aString as M, aTable as N, parseToml as P } from "./domain-workspace-shapes.js";
import { claimsOf as de, directUrl as fe, excludesSibling as pe, installableOf as me, presenceOf as F, readNeighbours as I, releasesByTag as L, releasesOf as R, sourceReader as z, tagMembers as B, unpublishable as he, versionRefused as V, versionedGroups as ge } from "./domain-tag-tag-owners.js";
import { keyText as _e, matches as ve, openPlaces as H, parsePattern as ye, placeIn as U, publishable as be, readPyproject as xe, withHatchFile as Se } from "./actions-discover-action.js";
import { parseTOML as Ce } from "../libraries/toml-eslint-parser.js";
const openToml = (e) => {
	let t = +!!e.startsWith("﻿");
	try {
		let [n] = Ce(e.slice(t), { tomlVersion: "1.1" }).body;
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
}, replaceSpans = (e, t) => {
	let n = t.toSorted((e, t) => e.start - t.start), r = [], i = 0;
	for (let { start: t, end: a, text: s } of n) {
		if (t < i) throw new o(`Replacements overlap at offset ${t}`);
		r.push(e.slice(i, t), s), i = a;
	}
	return r.join("") + e.slice(i);
}, W = "\\u0000-\\u0008\\u000a-\\u001f\\u007f", we = {
	"'": RegExp(`['${W}]`),
	"'''": RegExp(`'''|'$|[${W}]`)
}, escaped = (e) => JSON.stringify(e).slice(1, -1).replaceAll("", "\\u007f"), encode = (e, t) => {
	let n = we[t];
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
	let [l, u, d = ""] = c, f = s + c.index + l.length, p = `${e.slice(0, f - d.length - 2)}${encode(n, u)}${e.slice(f)}`, valueIn = (e) => {
		let t = P(e), n = t.ok ? t.table[r] : void 0;
		return N.accepts(n) ? n[i] : void 0;
	};
	return d !== n && valueIn(e) === d && valueIn(p) === n ? p : void 0;
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: U(H(t.text), n) }, r.place);
	return {
		file: g(e, `${t.path}/pyproject.toml`),
		get line() {
			return search()?.line;
		},
		get column() {
			return search()?.column;
		}
	};
}, requirementPlace = (e, t, n) => memberPlace(e, t, isWritten(n) ? requirementPath(n) : ["project", "dynamic"]), isWritten = ({ table: e }) => e !== "uv.lock", requirementPath = ({ table: e, index: t }) => e.startsWith("project.optional-dependencies.") ? [
	"project",
	"optional-dependencies",
	e.slice(30),
	t
] : [...e.split("."), t], at = ({ version: e, place: { file: t, line: n } }) => `${_(e)} in ${_(t)}${n === void 0 ? "" : `:${n}`}`, Te = u({
	code: "RA-SOURCES-LOCK-LACKS",
	severity: "error",
	mender: "project"
}, ({ package: e, lock: t, place: n }) => ({
	package: e,
	message: `${t} has no entry for ${e}, which is a member by ${n.file}`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...n
})), Ee = u({
	code: "RA-SOURCES-LOCK-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, own: t, locked: n }) => ({
	package: e,
	message: `${e} has two versions: ${at(t)} and ${at(n)}`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...n.place
})), De = u({
	code: "RA-SOURCES-VERSION-DIFFERS",
	severity: "error",
	mender: "project"
}, ({ package: e, own: t, other: n, written: r = t.version }) => ({
	package: e,
	message: `${e} has two versions: ${t.isOfTag ? `${_(t.version)} by its tag` : at(t)} and ${at(n)}`,
	hint: `Set the version in ${_(n.place.file)} to ${_(r)}, or ${t.isOfTag ? "release by another tag" : "that of the package"}`,
	...n.place
})), Oe = u({
	code: "RA-VERSION-FILE-ENTRY-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, why: t }) => ({
	input: "version-files",
	remedy: "call",
	message: `version-files: ${t}: ${_(e)}`,
	hint: "Write path: regex with one group, or path#key.path of a TOML, JSON or YAML file"
})), ke = u({
	code: "RA-VERSION-FILE-PATTERN-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, why: t }) => ({
	input: "version-files",
	remedy: "call",
	message: `version-files: the expression cannot be used, ${_(t)}: ${_(e)}`,
	hint: "Write an expression of RE2's syntax with one group, or with one named version"
})), Ae = u({
	code: "RA-VERSION-FILE-MISSING",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e, isFolder: t }) => ({
	input: "version-files",
	remedy: "call",
	message: `version-files names a ${t ? "folder, not a file" : "file that does not exist"}: ${_(e)}`,
	hint: "Correct the path, which counts from the workspace's root, or remove the line"
})), je = u({
	code: "RA-VERSION-FILE-OUTSIDE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e }) => leadsOut(e) ? {
	input: "version-files",
	remedy: "call",
	message: `version-files has ${d(e) ? "an absolute path" : /(?:^|\/)\.git\//.test(e) ? "a path into git's own files" : "a path that leads out of the repository"}: ${_(e)}`,
	hint: "Name a file of the repository, by its path from the workspace's root, or take the line out"
} : {
	remedy: "commit",
	message: `A link leads a path of version-files out of the repository, or into git's own files: ${_(e)}`,
	hint: "Put the file itself in the link's place"
}), leadsOut = (e) => d(e) || e.split("/")[0] === ".." || /(?:^|\/)\.git\//.test(e), G = u({
	code: "RA-VERSION-FILE-UNREADABLE",
	severity: "error",
	mender: "project"
}, ({ why: e, place: t }) => ({
	message: `${_(t.file)} cannot be read for its version: ${_(e)}`,
	hint: "Fix the file there or further up, or find the version by path: regex",
	...t
})), K = u({
	code: "RA-VERSION-FILE-NO-MATCH",
	severity: "error",
	mender: "project"
}, ({ what: e, file: t }) => ({
	message: `${_(t)} has no version: ${_(e)}`,
	hint: "Correct the line of version-files, or put the version back into the file",
	file: t
})), Me = u({
	code: "RA-VERSION-FILE-AMBIGUOUS",
	severity: "error",
	mender: "project"
}, ({ found: [e, t] }) => ({
	message: `The expression finds two versions: ${at(e)} and ${at(t)}`,
	hint: "Make the expression of version-files narrower, or set both to one version",
	...t.place
})), q = u({
	code: "RA-VERSION-FILE-NO-VERSION",
	severity: "error",
	mender: "project"
}, ({ value: e, place: t }) => ({
	message: `${_(t.file)} has a value that is no version: ${e.trim() === "" ? "an empty text" : _(e.slice(0, 80))}`,
	hint: "Correct the value, or the line of version-files that finds it",
	...t
})), Ne = u({
	code: "RA-VERSION-FILE-NO-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ file: e, packages: t }) => ({
	input: "version-files",
	remedy: "call",
	message: `Which version ${_(e)} is to have is open: it lies in the folder of none of ${p(t, 5)}, which have different versions`,
	hint: "Name files in the folders of packages, or remove the line from version-files"
})), findInYaml = async (t, n) => {
	let r = await import("../libraries/yaml.js").then((t) => e(t.default, 1)), i = t.replace(/^\ufeff/, ""), a = new r.LineCounter(), placeAt = (e) => {
		let { line: t, col: n } = a.linePos(e);
		return {
			line: t,
			column: n
		};
	};
	try {
		for (let e of r.parseAllDocuments(i, {
			lineCounter: a,
			uniqueKeys: !1,
			logLevel: "silent"
		})) {
			let [t] = e.errors;
			if (t !== void 0) return {
				kind: "fault",
				why: withoutPlace(t.message),
				place: placeAt(t.pos[0])
			};
			let i = nodeAt(r, e, n);
			if (i !== void 0) return {
				kind: "value",
				value: textOf(r, i),
				place: placeAt(i.range?.[0] ?? 0)
			};
		}
		return { kind: "missing" };
	} catch (e) {
		if (!Error.isError(e)) throw e;
		return {
			kind: "fault",
			why: withoutPlace(e.message),
			place: void 0
		};
	}
}, nodeAt = (e, t, n) => {
	let r = resolved(e, t, t.contents);
	for (let i of n) r = resolved(e, t, itemOf(e, r, i));
	return r;
}, itemOf = ({ isMap: e, isScalar: t, isSeq: n }, r, i) => {
	if (n(r)) return typeof i == "number" ? r.items[i] : void 0;
	if (e(r)) return r.items.find(({ key: e }) => t(e) && String(e.value) === String(i))?.value;
}, resolved = ({ isAlias: e, isNode: t }, n, r) => e(r) ? r.resolve(n) : t(r) ? r : void 0, textOf = ({ isScalar: e }, t) => e(t) ? t.type === "PLAIN" && t.source !== void 0 ? t.source : String(t.value) : "a list or a table", withoutPlace = (e) => e.split("\n", 1).join("").replace(/ at line \d+, column \d+:?$/, ""), findByKey = async ({ key: e, format: t }, { file: n, text: r }) => {
	let i = t === "toml" ? findInToml(r, e) : await findInYaml(r, e);
	if (i.kind === "missing") return t === "json" && r.trim() !== "" && m(r.replace(/^\ufeff/, "")) === void 0 ? G({
		why: "it is no JSON, which has no comments",
		place: { file: n }
	}) : K({
		what: `there is no key ${_e(e)}`,
		file: n
	});
	let a = {
		file: n,
		...i.place
	};
	if (i.kind === "fault") return G({
		why: i.why,
		place: a
	});
	let { value: o } = i;
	return O(o) === void 0 ? q({
		value: o,
		place: a
	}) : {
		version: o.trim(),
		place: a
	};
}, findInToml = (e, t) => {
	let n = openToml(e);
	if (n === void 0) {
		let t = P(e), { message: n, line: r, column: i } = t.ok ? {
			message: "it is no TOML",
			line: 1,
			column: 1
		} : t;
		return {
			kind: "fault",
			why: n,
			place: {
				line: r,
				column: i
			}
		};
	}
	let r = locateIn(n, t);
	if (r === void 0) return { kind: "missing" };
	let { string: i, start: a, end: o, line: s, column: c } = r;
	return {
		kind: "value",
		value: i?.value ?? e.slice(a, o),
		place: {
			line: s,
			column: c
		}
	};
}, unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: e, read: t }) => {
	let n = (N.accepts(e.tool.maturin) ? e.tool.maturin : {})["manifest-path"], r = M.accepts(n) ? n : "Cargo.toml", i = t(r);
	if (i.kind !== "text") return absence(i, r);
	let a = tableOf(i, "package");
	if (M.accepts(a.version)) return stated(i, a.version, ["package", "version"]);
	if (!(N.accepts(a.version) && a.version.workspace === !0)) return unknown(`${i.file} has no version`);
	for (let e = f(r, "..");; e = f(e, "..")) {
		let n = t(g(e, "Cargo.toml"));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${i.file} has a version for its workspace`);
		let r = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && M.accepts(r.version)) return stated(n, r.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...t) => {
	let n = P(e), r = n.ok ? n.table : {};
	for (let e of t) {
		let t = r[e];
		r = N.accepts(t) ? t : {};
	}
	return r;
}, stated = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: n,
		place: {
			file: t,
			...U(H(e), r)
		}
	}
}), searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: s } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${s} assigns none`);
	let c = await se(r);
	if ("why" in c) return unknown(`the pattern ${r} cannot be used here, ${c.why}`);
	let l = typeof i == "number" ? i : c.names.get(i);
	for (let { index: e, text: n, groups: i } of c.matchAll(o)) {
		let a = i[l ?? -1];
		return a === void 0 ? unknown(`the pattern ${r} has no group for it`) : statedAt(t, e + n.indexOf(a), a);
	}
	return unknown(`the pattern ${r} finds none in ${s}`);
}, readWholeFile = (e, t) => e.kind === "text" ? statedAt(e, e.text.search(/\S/), e.text.trim()) : absence(e, t), found = (e, t) => {
	let n = t?.groups?.version;
	return t === null || n === void 0 ? void 0 : statedAt(e, t.index, n);
}, statedAt = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: r,
		place: {
			file: t,
			line: e.slice(0, Math.max(0, n)).split("\n").length
		}
	}
}), Pe = String.raw`[^()'#]|'(?:[^'\\\n]|\\.)*'|#[^\n]*\n|\([^()]*\)`, Fe = new RegExp(String.raw`^project\s*\((?:${Pe})*?\bversion\s*:\s*(?:'(?<text>[^'\\\n]+)'|files\s*\(\s*'(?<file>[^'\\\n]+)'\s*\))\s*[,)]`, "m"), readMesonVersion = ({ read: e }) => {
	let t = "meson.build", n = e(t);
	if (n.kind !== "text") return absence(n, t);
	let r = Fe.exec(n.text), { text: i, file: a } = r?.groups ?? {};
	return r === null ? unknown(`project() in ${n.file} has no version that can be read`) : a === void 0 ? statedAt(n, r.index + r[0].lastIndexOf(i), i) : readWholeFile(e(a), a);
}, readNodeVersion = async (e, t) => {
	let n = e(t);
	if (n.kind !== "text") return absence(n, t);
	let r = await findByKey({
		key: ["version"],
		format: "json"
	}, n);
	return "code" in r ? unknown(`${n.file} has no version`) : {
		kind: "stated",
		stated: r
	};
}, modulePaths = (e, t) => {
	let n = e.replaceAll(".", "/"), [r = ""] = n.split("/", 1), i = M.accepts(t[r]) ? [`${t[r]}${n.slice(r.length)}`] : [], a = M.accepts(t[""]) ? [`${t[""]}/${n}`] : [];
	return [
		...i,
		...a,
		n,
		`src/${n}`
	].flatMap((e) => [`${e}.py`, `${e}/__init__.py`]);
}, readAttribute = (e, t, n, r = 2) => {
	let { read: i, pathsOf: a } = n, o = a(e).find((e) => i(e).kind !== "missing"), s = o === void 0 ? void 0 : i(o);
	if (o === void 0 || s === void 0 || s.kind === "missing") return unknown(`the module that assigns ${t} is not there`);
	if (s.kind === "outside") return unknown(`the module that assigns ${t} lies outside of the repository`);
	let c = RegExp(`^${t}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`, "m");
	if (!/^\w+$/.test(t)) return unknown(`${s.file} assigns no plain text to ${t}`);
	let l = found(s, c.exec(s.text));
	if (l !== void 0) return l;
	let u = r === 0 ? void 0 : importedAs(s.text, t), d = /(?:^|\/)__init__\.py$/.test(o) ? e : e.split(".").slice(0, -1).join("."), f = u && readAttribute(u.module.replace(/^\.(?=\w)/, `${d}.`), u.name, n, r - 1);
	return f?.kind === "stated" ? f : unknown(`${s.file} assigns no plain text to ${t}`);
}, importedAs = (e, t) => {
	let n = [...e.matchAll(/^from[ \t]+(\.?[\w.]*)[ \t]+import[ \t]+(?:\(([^)]*)\)|([^\n#(]*))/gm)].flatMap(([, e = "", ...t]) => t.join("").split(",").map((t) => {
		let [n = "", , r = n] = t.trim().split(/\s+/);
		return {
			module: e,
			own: n,
			as: r
		};
	})), r = n.find(({ as: e }) => e === t);
	if (r !== void 0) return {
		module: r.module,
		name: r.own
	};
	let [, i = "", a = ""] = RegExp(`^${t}[ \\t]*=[ \\t]*(\\w+)\\.(\\w+)[ \\t]*\\r?$`, "m").exec(e) ?? [], o = n.find(({ as: e }) => e === i);
	return o && {
		module: `${o.module.replace(/(?<=\w)$/, ".")}${o.own}`,
		name: a
	};
}, originOf = async (e, t, n) => {
	if (t.version !== void 0) return {
		kind: "stated",
		stated: {
			version: t.version,
			place: memberPlace(e, t, ["project", "version"])
		}
	};
	let r = {
		member: t,
		read: (e) => n(g(t.path, e))
	};
	return await Be.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
}, tags = (e) => ({
	kind: "tags",
	tool: e
}), tableIn = (e, ...t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	let i = e[n];
	return N.accepts(i) ? tableIn(i, ...r) : Object.create(null);
}, stringAt = (e, t) => M.accepts(e[t]) ? e[t] : void 0, hatch = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "hatch", "version"), r = stringAt(n, "source") ?? "regex";
	if (Le.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
	if (r === "env") {
		let e = stringAt(n, "variable");
		return unknown(`hatchling takes it from ${e === void 0 ? "a variable" : `the variable ${e}`} of the environment`);
	}
	if (r === "nodejs") return await readNodeVersion(t, stringAt(n, "path") ?? "package.json");
	if (!Ie.has(r)) return unknown(`hatchling's version source ${r} runs code`);
	let i = stringAt(n, "path");
	if (i === void 0) return unknown("[tool.hatch.version] names no path");
	let a = stringAt(n, "pattern");
	return await searchText({
		source: t(i),
		path: i,
		expression: a,
		group: "version",
		assignment: /^(?:__version__|VERSION) *= *(["'])v?(?<version>.+?)\1/im
	});
}, Ie = new Set(["regex", "regex_commit"]), Le = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: e, read: t }) => {
	let n = ["versioneer", "vcs-versioning"].find((t) => t in e.tool), r = buildTools(e).find((e) => Re.has(e)) ?? n ?? versioneerIn(t("setup.cfg")), i = tableIn(e.tool, "setuptools", "dynamic", "version"), a = "setuptools_scm" in e.tool || "vcs-versioning" in e.tool, o = Object.keys(i).length > 0 && !a;
	if (r !== void 0 && !o) return tags(r);
	let s = i.file, [c, ...l] = Array.isArray(s) ? s : [s];
	if (M.accepts(c) && l.length === 0) return readWholeFile(t(c), c);
	if (l.length > 0) return unknown("[tool.setuptools.dynamic] puts it together from several files");
	let u = stringAt(i, "attr");
	if (u === void 0) return unknown("setup.py or setup.cfg gives it");
	let d = u.lastIndexOf("."), f = tableIn(e.tool, "setuptools", "package-dir"), pathsOf = (e) => modulePaths(e, f);
	return readAttribute(u.slice(0, d), u.slice(d + 1), {
		read: t,
		pathsOf
	});
}, versioneerIn = (e) => e.kind === "text" && /^\[versioneer\]/m.test(e.text) ? "versioneer" : void 0, Re = new Set([
	"setuptools-scm",
	"setuptools-git-versioning",
	"versioningit",
	"vcs-versioning",
	"versioneer",
	"pbr"
]), buildTools = ({ requirements: e }) => e.filter(({ table: e }) => e === "build-system.requires").map(({ requirement: e }) => e.name), flit = ({ member: e, read: t }) => {
	let n = stringAt(tableIn(e.tool, "flit", "module"), "name") ?? e.rawName.replaceAll("-", "_");
	return readAttribute(n, "__version__", {
		read: t,
		pathsOf: (e) => modulePaths(e, {})
	});
}, pdm = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "pdm", "version"), r = stringAt(n, "source");
	if (r === "scm") return tags("pdm-backend");
	if (r === "call") return unknown("pdm-backend's version source call runs code");
	let i = stringAt(n, "path");
	if (r !== "file" || i === void 0) return unknown("[tool.pdm.version] names no file");
	let a = stringAt(n, "pattern");
	return await searchText({
		source: t(i),
		path: i,
		expression: a,
		group: 1,
		assignment: /^(?:__version__|VERSION)\s*=\s*["'](?<version>.+?)["'][ \t]*(?:#.*)?\r?$/m
	});
}, poetry = ({ member: e }) => {
	let t = buildTools(e).find((e) => e === "poetry-dynamic-versioning");
	return t === void 0 ? unknown("poetry-core is asked for it when it is built") : tags(t);
}, scikitBuild = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "scikit-build", "metadata", "version"), r = e.tool["dynamic-metadata"], i = [n, ...Array.isArray(r) ? r.filter((e) => N.accepts(e)) : []];
	for (let e of i) {
		let r = stringAt(e, "provider") ?? "", i = e === n || stringAt(e, "field") === "version", a = ze.find(({ of: e }) => e.test(r))?.tool;
		if (a !== void 0 && (i || !("field" in e))) return tags(a);
		let o = stringAt(e, "input");
		if (!i || o === void 0 || !/^(?:scikit_build_core|dynamic_metadata)\..*\bregex$/.test(r)) continue;
		if ("result" in e || "remove" in e) return unknown(`${r} puts it together of what it finds in ${o}`);
		let s = stringAt(e, "regex");
		return await searchText({
			source: t(o),
			path: o,
			expression: s,
			group: "value",
			assignment: /^(?:__version__|VERSION)(?: ?: ?str)? *= *(["'])v?(?<version>.+?)\1/im
		});
	}
	return unknown("scikit-build-core is asked for it when it is built");
}, ze = [
	{
		of: /\bsetuptools_scm$/,
		tool: "setuptools-scm"
	},
	{
		of: /^vcs_versioning\b/,
		tool: "vcs-versioning"
	},
	{
		of: /^setuptools_git_versioning\b/,
		tool: "setuptools-git-versioning"
	}
], Be = [
	{
		of: /^hatchling\b/,
		origin: hatch
	},
	{
		of: /^setuptools\b/,
		origin: setuptools
	},
	{
		of: /^flit_core\b/,
		origin: flit
	},
	{
		of: /^flit_scm\b/,
		origin: () => tags("flit-scm")
	},
	{
		of: /^pdm\b/,
		origin: pdm
	},
	{
		of: /^(?:poetry\.core|poetry_dynamic_versioning)\b/,
		origin: poetry
	},
	{
		of: /^pbr\b/,
		origin: () => tags("pbr")
	},
	{
		of: /^scikit_build_core\b/,
		origin: scikitBuild
	},
	{
		of: /^maturin\b/,
		origin: readCargoVersion
	},
	{
		of: /^mesonpy\b/,
		origin: readMesonVersion
	}
], Ve = {
	a: "alpha",
	b: "beta",
	rc: "rc"
}, writtenVersion = (e, { file: t, before: n }) => {
	let r = O(e), i = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(t) ? semver(r) : w(r);
	return i === void 0 || !/^v\d/i.test(n) ? i : `${n[0]}${i}`;
}, semver = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	if (e !== 0n || t.length > 3 || r !== void 0 || i !== void 0 || a.length > 0) return;
	let o = [
		0,
		1,
		2
	].map((e) => t[e] ?? 0n).join(".");
	return n === void 0 ? o : `${o}-${Ve[n.phase]}.${n.number}`;
}, fromTop = (e, { prefix: t }) => e.file === void 0 ? e : {
	...e,
	file: f(t, e.file)
}, He = u({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), Ue = u({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else write in [project] what is missing",
	...n
})), We = u({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add what it lacks, or list RA-METADATA-THIN under ignore",
	...n
})), J = "; see first that the build takes a backend that knows expressions", Ge = u({
	code: "RA-METADATA-LICENSE-TABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, value: t, hasClassifiers: n, isOld: r, place: i }) => ({
	package: e,
	message: `${e} has a table for project.license, which is deprecated`,
	hint: [
		t === void 0 ? "Write the licence as an SPDX expression, as in license = \"MIT\"" : `Write an SPDX expression: license = ${JSON.stringify(t)}`,
		", and the files as license-files",
		n ? "; take out the classifiers that begin with License ::, which go with no expression" : "",
		r ? J : ""
	].join(""),
	...i
})), Ke = u({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, isOld: t, place: n }) => ({
	package: e,
	message: `${e} names no licence, and has no LICENSE or the like beside its pyproject.toml`,
	hint: `Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it${t ? J : ""}`,
	...n
})), qe = u({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), Je = u({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${_(t)}`,
	hint: "Write into its README what it is for, and how it is used",
	...n
})), Ye = u({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), Y = u({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), Xe = u({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, line: r, place: i }) => ({
	package: e,
	message: `${e} is ${t} in ${i.file}:${i.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})${r === void 0 ? ", and take the file out of version-files" : `. To let releases write it, add to version-files in the configuration: ${JSON.stringify(r)}`}`,
	...n.place
})), Ze = u({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} in an index's addresses and in tags`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), X = u({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: `Rename ${e} or ${t}, whichever is not on the index yet; where both are, list RA-NAME-TOO-SIMILAR:${e} under ignore`,
	...n
})), Qe = u({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${_(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), $e = u({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${p(e)} gets its version from the tag that releases it, by ${_(t)}` : `${e.length} packages get their versions from the tags that release them, by ${_(t)}: ${p(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), et = u({
	code: "RA-VERSION-FIRST-UNSAID",
	severity: "notice",
	mender: "project",
	remedy: "call"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0] } : {},
	message: `Nothing says what the first version is, which a tag is to give, of ${p(e)}`,
	...l((t) => `Say it: ${c(t, `"${e[0]}: 0.1.0"`)}; where it has tags already, fetch them, or set tag-format in the configuration to how they are written`)
})), Z = u({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, isFile: t, versions: n, left: r }) => ({
	message: `${t ? `${_(e)} has one version for several packages, of which not all are released` : `The group ${_(e)} is in lockstep, but would not have one version after this release`}: ${p(n.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${r === void 0 ? "" : `; ${r.why.replace(/\bit$/, r.name)}`}`,
	hint: t ? "Release them all, or give each a version of its own" : `Release the group whole, with one version, or take versioning out of groups.${_(e)} of the configuration`
})), tt = u({
	code: "RA-VERSION-NO-GROUP",
	severity: "notice",
	mender: "project"
}, ({ versions: e, group: t, packages: n }) => ({
	message: `Released in one version so far, and in several from here on: ${p(e.map(({ name: e, version: t }) => `${e} ${t}`), 10)}`,
	hint: `To keep them together: groups.${t} = { packages = [${n.map((e) => JSON.stringify(e)).join(", ")}], versioning = "lockstep" } in the configuration`
})), nt = u({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: a }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	...l((e) => `Release ${n} too, by ${c(e, `"${n}: ${a}"`)}`)
})), rt = u({
	code: "RA-VERSION-FINAL-ON-PRERELEASE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requirement: n, passed: r }) => ({
	package: e,
	message: r === void 0 ? `${e} ${t} is a final version, and brings its users a pre-release: it will require ${n}` : `${e} ${t} is a final version, and its users do not get ${r}: it requires ${n}`,
	hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${e} as a pre-release`
})), it = u({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${p(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), ot = u({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, isOfTag: n, place: r }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: `${n ? "Push a tag of" : "Set"} the final version, or ${n ? "set " : ""}channel to any`,
	...r
})), boundOf = (e, t) => {
	let n = {
		...t,
		local: []
	};
	switch (e) {
		case "lower": return `>=${w(n)}`;
		case "major":
		case "minor": {
			let r = e === "major" ? nextMajor(t.release) : nextMinor(t.release), i = {
				...n,
				release: r,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${w(n)},<${w(i)}`;
		}
		case "exact": return `==${w(n)}`;
		case "off": return "";
	}
}, bump = (e, t) => Array.from({ length: Math.max(e.length, t + 1) }, (n, r) => {
	let i = e[r] ?? 0n;
	return r < t ? i : r === t ? i + 1n : 0n;
}), nextMajor = (e) => {
	let t = e.findIndex((e) => e !== 0n);
	return bump(e, t === -1 ? 1 : t);
}, nextMinor = (e) => {
	let t = e.findIndex((e) => e !== 0n);
	return bump(e, t === -1 ? 2 : Math.max(t, Math.min(t + 1, 2)));
}, takesBound = ({ specifier: e, url: t }) => e === "" && t === void 0, withBound = (e, t) => {
	let { text: n, spans: r } = e;
	if (!takesBound(e) || t === "") return n;
	let i = (r.extras ?? r.name).end, a = n.slice(r.specifier?.end ?? i);
	return `${n.slice(0, i)}${t}${a}`;
}, tagsBeside = (e, t) => ({
	tags: e.map(({ name: e }) => e),
	taken: new Set(e.filter((e) => e.commit !== t).map(({ name: e }) => e))
}), nameTags = (e) => (n) => {
	let { formats: r, config: i, workspace: a, tags: o, taken: s, claims: c } = e, { members: l, above: u } = a;
	if (y(r) || o.length === 0) return (e) => C(r, e);
	let d = B(l, n), { releases: f } = L({
		tags: o,
		formats: r,
		workspace: a,
		versions: n,
		claims: c
	}), p = l.filter(({ name: e }) => f.has(e) && !t(i, e).isPrivate), m = new Map(p.map(({ name: e }) => [e, styleOf(f.get(e), r, d)])), h = p.filter(({ name: e }) => m.get(e)?.isNamed === !1), g = new Set(h.map(({ name: e }) => n.get(e))).size === 1, mayBeBare = ({ path: e }, t) => u === void 0 && (e === "." || h.length === 1 || g && !s.has(t)), _ = mostUsual(p, m, r);
	return (e) => {
		let t = C(r, e);
		if (r.packages.has(e.name)) return t;
		let n = p.find(({ name: t }) => t === e.name), i = m.get(e.name), a = i && `${i.before}${e.version}`;
		return n !== void 0 && a !== void 0 && (i?.isNamed === !0 || mayBeBare(n, a)) ? a : _ === void 0 ? t : S(_, e);
	};
}, styleOf = (e, t, n) => {
	let [r] = e.toSorted((e, t) => x(O(t.version), O(e.version))), i = r?.tag === void 0 ? void 0 : ue(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: j(r.tag, t, n)?.kind === "package"
	};
}, mostUsual = (e, t, { workspace: n, usual: r, packages: i }) => {
	let [a] = [...n, ...r].map((n) => ({
		format: n,
		count: e.filter(({ name: e, rawName: r }) => {
			let a = i.has(e) ? void 0 : t.get(e), isSo = (e) => a?.before === S(n, {
				name: e,
				version: ""
			});
			return a?.isNamed === !0 && (isSo(e) || isSo(r));
		}).length
	})).toSorted((e, t) => t.count - e.count);
	return a === void 0 || a.count === 0 ? void 0 : a.format;
}, canonicalVersions = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, b(t)])), readVersions = async ({ workspace: e, members: t, read: n }) => {
	let r = await Promise.all(t.map(async (t) => {
		let { name: r } = t, i = await originOf(e, t, n);
		if (i.kind === "stated") return [r, judgeStated(r, i.stated)];
		let a = memberPlace(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, Qe({
			package: r,
			why: i.why,
			place: a
		})];
	}));
	return {
		versions: new Map(r.flatMap(([e, t]) => "version" in t ? [[e, t]] : [])),
		findings: r.flatMap(([, e]) => "code" in e ? [e] : []),
		untagged: r.flatMap(([, e]) => "tool" in e ? [e] : [])
	};
}, withTag = (e, t) => t === void 0 ? e : settled(e, (e) => t.kind === "workspace" || t.name === e ? t.version : void 0, { isOfTag: !0 }), withPrepared = (e, t) => settled(e, (e) => t.get(e)), settled = ({ untagged: e, ...t }, n, r = {}) => {
	let i = e.flatMap(({ name: e, place: t }) => {
		let i = n(e);
		return i === void 0 ? [] : [[e, {
			version: i,
			place: t,
			...r
		}]];
	});
	return {
		...t,
		versions: new Map([...t.versions, ...i]),
		untagged: e.filter(({ name: e }) => n(e) === void 0)
	};
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => $e({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return O(n) === void 0 ? V({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = O(i), s = w(o), c = s === i || writtenVersion(s, {
		file: a.file,
		before: ""
	}) !== s;
	return [
		...r && T(o) ? [V({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && E(o) ? [ot({
			package: t,
			version: i,
			isOfTag: e.stated.isOfTag === !0,
			place: a
		})] : [],
		...c ? [] : [Y({
			package: t,
			version: i,
			canonical: s,
			place: a
		})]
	];
}, withoutLocal = (e, t, n) => {
	let r = e.filter((e) => !T(O(t.get(e.name) ?? "0")));
	return r.length === 0 ? e : e.filter((e) => r.includes(e) || isNamed(e, n));
}, isNamed = ({ name: e, rawName: t }, n) => n.some((n) => n.startsWith(e) || n.startsWith(t)), Q = new Set([
	"",
	"Add your description here",
	"Default template for PDM package"
]), unmeantRoot = (e, { members: t, tags: n }) => {
	let r = e.find(({ path: e }) => e === ".");
	if (r === void 0 || e.length === 1 || isNamed(r, n)) return [];
	let i = new Set(t.filter((t) => !e.includes(t)).map(({ name: e }) => e)), a = r.requirements.some(({ kind: e, requirement: t }) => e === "runtime" && i.has(t.name)), o = Q.has(r.project.description) && !givesCommand(r);
	return a || o || isHolder(r) ? [r.name] : [];
}, givesCommand = ({ name: e, project: { scripts: t } }) => N.accepts(t) && Object.keys(t).some((t) => a(t) === e), isHolder = ({ name: e, project: { description: t } }) => /-(?:workspace|monorepo|dev)$/.test(e) || typeof t == "string" && /^(?:the )?(?:\S+ )?(?:monorepo|workspace)\b/i.test(t), untaggedExamples = (e, t, n) => {
	let r = e.filter((e) => isAmongTests(e) || t.length > 0 && isTestsByName(e)), i = e.filter((e) => !r.includes(e)), a = i.filter((e) => isNamed(e, t)), o = new Set((a.length > 0 ? a : i).map(({ name: e }) => n.get(e))), s = e.filter((e) => (isExample(e) || r.includes(e) && !o.has(n.get(e.name))) && !isNamed(e, t)), c = e.filter((e) => !s.includes(e)), l = new Set(c.flatMap(({ requirements: e }) => e.flatMap(({ kind: e, requirement: t }) => e === "group" ? [] : [t.name])));
	return c.length === 0 ? [] : s.flatMap(({ name: e }) => l.has(e) ? [] : [e]);
}, isExample = ({ path: e }) => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(e), isTestsByName = ({ name: e }) => /^test-|-(?:integration|e2e|unit)-tests?$/.test(e), isAmongTests = ({ path: e }) => /(?:^|\/)tests?(?:\/|$)/i.test(e), readPastVersions = async ({ workspace: e, projects: t, commits: n, topLevel: r }, i) => {
	let a = new Map(), keyOf = ({ commit: e, path: t }) => `${e}:${t}`, o = new Map(), textAt = (e) => {
		let t = keyOf(e);
		return a.has(t) || o.set(t, e), a.get(t);
	}, s = h((e) => xe("pyproject.toml", e)), projectAt = (e, t) => {
		let n = textAt({
			commit: e,
			path: g(t, "pyproject.toml")
		}), r = textAt({
			commit: e,
			path: g(t, "setup.py")
		});
		return n !== void 0 && (s(n).project !== void 0 || r === void 0) ? s(n) : r === void 0 ? "none" : "script";
	}, versionIn = async (t, n, r) => {
		if (t.project === void 0) return;
		let { project: i, text: a } = t, o = i.buildBackend?.startsWith("hatchling") === !0 ? textAt({
			commit: r,
			path: g(n, "hatch.toml")
		}) : void 0, s = {
			...i,
			path: n,
			isPackage: !0,
			text: a,
			tool: Se(t.tool, o)
		}, read = (e) => {
			let t = g(".", e);
			if (d(e) || t.startsWith("..")) return { kind: "outside" };
			let n = textAt({
				commit: r,
				path: t
			});
			return n === void 0 ? { kind: "missing" } : {
				kind: "text",
				text: n,
				file: t
			};
		}, c = await originOf({
			...e,
			prefix: ""
		}, s, read);
		return c.kind === "stated" ? b(c.stated.version) : void 0;
	}, versionAt = async ({ name: e, path: t }, n) => {
		let r = projectAt(n, t);
		if (typeof r == "object") return await versionIn(r, t, n);
		let i = t === "." ? "none" : projectAt(n, ".");
		if (r !== "script" && i !== "script") return i !== "none" && i.project?.name === e ? await versionIn(i, ".", n) : "none";
	}, c = new Map();
	for (let e = 0; e <= 3; e++) {
		for (let e of new Set(n)) for (let n of t) c.set(`${e}:${n.path}`, await versionAt(n, e));
		let e = [...o.values()];
		if (e.length === 0) break;
		o.clear();
		let s = await i.textsAt(r, e);
		for (let [t, n] of e.entries()) a.set(keyOf(n), s[t]);
	}
	return (e, t) => c.get(`${t}:${e}`);
}, readTagClaims = async ({ workspace: e, formats: t, tags: n, topLevel: r }, { files: i, past: a }) => {
	let o = bareTags(n, t, e);
	if (r === void 0 || y(t) || o.length === 0 || e.above !== void 0) return new Map();
	let s = await competitors(e, i);
	if (s.length < 2) return new Map();
	let c = o.slice(0, Math.min(100, Math.max(1, Math.floor(2e3 / s.length)))), l = new Map(n.map(({ name: e, commit: t }) => [e, t])), u = c.map(({ tag: e }) => l.get(e)), d = await readPastVersions({
		workspace: e,
		projects: s,
		commits: u,
		topLevel: r
	}, a), f = s.map(({ member: e, path: t }) => ({
		member: e,
		versionAt: (e) => d(t, l.get(e))
	}));
	return de(c, f, o.slice(c.length));
}, bareTags = (e, t, { members: n }) => {
	let r = B(n);
	return e.flatMap(({ name: e }) => {
		let n = j(e, t, r);
		return n?.kind === "workspace" ? [{
			tag: e,
			version: n.version
		}] : [];
	}).toSorted((e, t) => x(O(t.version), O(e.version)));
}, competitors = async (e, t) => {
	let n = be(e), { prefix: r } = e;
	if (r === "" && n.some(({ path: e }) => e === ".")) return [];
	let i = n.map(({ name: e, path: t }) => ({
		member: e,
		name: e,
		path: g(r, t) || "."
	})), a = (r === "" ? [] : I(t, e)).flatMap(({ name: e, path: t, whyNever: n }) => e === void 0 || n !== void 0 ? [] : [{
		member: void 0,
		name: e,
		path: t
	}]);
	if (a.length > 0) return [...i, ...a];
	let { versions: o } = await readVersions({
		workspace: e,
		members: n,
		read: z(t, e)
	}), each = (e) => b(o.get(e)?.version ?? "");
	return new Set(n.map(({ name: e }) => each(e))).size === 1 ? [] : i;
}, unifiedDiff = async (e) => {
	if (e.length === 0) return "";
	let { createTwoFilesPatch: t } = await import("../libraries/diff.js");
	return e.map(({ file: e, before: n, after: r }) => {
		let i = `diff --git ${quoted(`a/${e}`)} ${quoted(`b/${e}`)}\n${modeLine(n, r)}`;
		if ((n ?? "") === (r ?? "")) return i;
		let [a, o] = [n === void 0 ? "/dev/null" : `a/${e}`, r === void 0 ? "/dev/null" : `b/${e}`];
		return `${i}${t(a, o, n ?? "", r ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("").replaceAll(st, "$1***@");
}, st = /\b(https?:\/\/)(?!git@)[^\s/?#"'`<>@]+@/gi, modeLine = (e, t) => e === void 0 ? "new file mode 100644\n" : t === void 0 ? "deleted file mode 100644\n" : "", quoted = (e) => /[^ -!#-[\]-~]/.test(e) ? `"${[...new TextEncoder().encode(e)].map((e) => e === 34 || e === 92 ? `\\${String.fromCharCode(e)}` : e < 32 || e > 126 ? `\\${e.toString(8).padStart(3, "0")}` : String.fromCharCode(e)).join("")}"` : e, ct = u({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), $ = u({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, cycle: r, isIndexAsked: i, place: a }) => ({
	package: e,
	message: `${e} ${i ? "cannot be built" : `can be built only with a release of ${n} that is on the index`}: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${p(r, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...a
})), builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && re(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = D(e) ?? [];
	return me(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && v(r, e));
}, checkBuilds = ({ workspace: e, packages: t, released: n }, r) => {
	if (r.length === 0) return [];
	let i = new Map(r.flatMap((e) => e.map((t) => [t, e])));
	return e.members.flatMap((r) => {
		let a = i.get(r.name) ?? [];
		return r.requirements.flatMap((i) => {
			let o = i.requirement.name;
			if (i.kind !== "build" || o === r.name || !a.includes(o) || i.requirement.marker !== void 0) return [];
			let s = t?.get(r.name), c = s === void 0 ? i.requirement : builtRequirement(i, s);
			if (n !== void 0 && isOnIndex(c, o, n)) return [];
			let l = requirementPlace(e, r, i), u = n !== void 0;
			return [$({
				name: r.name,
				requirement: i.requirement.text,
				sibling: o,
				cycle: a,
				isIndexAsked: u,
				place: l
			})];
		});
	});
}, checkRequirements = (e, t, n) => t.requirements.flatMap((r) => {
	let { name: a, text: o, specifier: s, url: c } = r.requirement, l = n.siblings.get(a);
	if (takesBound(r.requirement) || l === void 0 || r.kind === "group") return [];
	let u = requirementPlace(e, t, r), d = {
		name: t.name,
		requirement: o,
		sibling: a,
		place: u
	};
	if (c !== void 0) return [fe(d)];
	let f = l.version ?? "";
	if (f === "" || v(D(s) ?? [], f)) return [];
	let p = isPrereleaseText(f) ? "pre-release" : r.kind === "extra" ? "extra" : void 0, m = p !== void 0 && isServedBeside(t, r.requirement, n.isServed(a, f)) ? p : void 0, h = i(l), g = severityOf(m, h);
	return [{
		...pe({
			...d,
			version: f,
			served: m,
			isReleased: h
		}),
		severity: g
	}];
}), severityOf = (e, t) => e === "extra" || !t ? "warning" : e === "pre-release" ? "notice" : "error", isPrereleaseText = (e) => {
	let t = O(e);
	return t !== void 0 && E(t);
}, isServedBeside = (e, { name: t, specifier: n }, r) => {
	let i = e.requirements.flatMap((e) => e.kind === "runtime" && e.requirement.name === t ? [e.requirement] : []);
	return t === e.name || i.some(takesBound) ? !1 : r([...i.map((e) => e.specifier), n].join(","));
};
var OpenStep = class extends Error {
	step;
	answer;
	constructor(e, t) {
		super(e), this.step = e, this.answer = t;
	}
};
const answered = (e, t) => {
	if (e.kind === "found") return e.value;
	if (e.kind !== "missing") throw new OpenStep(t, e);
}, isRefusal = (e) => e.kind === "unanswered" && (e.cause === "permission" || e.cause === "plan"), forbidding = (e, t, n) => e.find(({ include: e, exclude: r, rules: i, names: a, isBypassed: o }) => !o && isAmong(e, t) && !isAmong(r, t) && (i.includes(n) || n === "creation" && a.some((e) => !isNamedSo(t, e)))), isNamedSo = (e, { operator: t, pattern: n, isNegated: r }) => ({
	starts_with: e.startsWith(n),
	ends_with: e.endsWith(n),
	contains: e.includes(n)
})[t] !== r, isAmong = (e, t) => e.some((e) => {
	if (e === "~ALL") return !0;
	let n = ye(e);
	return n.ok && ve(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (e) => {
	let t = ie(e, !0);
	if ("code" in t) throw new s({
		...t,
		input: "umbrella-tag-format"
	});
	if (t.pieces.every(({ kind: e }) => e !== "name")) return t;
	throw new s(n({
		what: "umbrella-tag-format",
		expected: "a format without {name}",
		value: e
	}));
}, planBounds = (e, t, n) => {
	let r = [];
	for (let i of e.requirements) {
		let { requirement: a, table: o } = i;
		if (!mayBeBound(i) || a.name === e.name) continue;
		let s = n(a.name, i.kind);
		if (s === void 0) continue;
		let c = {
			from: a.text,
			to: withBound(a, boundOf(t, O(s))),
			table: o
		};
		c.to !== c.from && !r.some((e) => isSame(c, e)) && r.push(c);
	}
	return r;
}, mayBeBound = (e) => takesBound(e.requirement) && e.kind !== "group" && isWritten(e), isSame = (e, t) => e.from === t.from && e.table === t.table, checkGroups = ({ members: e, config: t, versions: n, isReleasing: r, behind: i = new Map() }) => {
	let a = e.filter((e) => he(e, t) === void 0).map(({ name: e }) => e).filter((e) => n.has(e));
	return ge(t.groups, a).groups.filter(({ versioning: e, members: t }) => e === "lockstep" && t.some(r)).map(({ name: e, members: t }) => ({
		group: e,
		versions: t.map((e) => ({
			name: e,
			version: i.has(e) ? i.get(e).last ?? "not released" : n.get(e)
		})),
		left: t.flatMap((e) => i.has(e) ? {
			name: e,
			why: i.get(e).why
		} : [])[0]
	})).filter((e) => new Set(e.versions.map(({ version: e }) => e)).size > 1).map(Z);
}, leftBehind = (e, { selection: t, versions: n, released: r, now: i }) => {
	let { packages: a, exclude: o, prepared: s } = t;
	return a.length + o.length === 0 ? new Map() : new Map([...e].flatMap(([e, { status: t, reason: a }]) => {
		let o = n.get(e), c = R(r, e);
		return t !== "excluded" || s?.has(e) === !1 || o === void 0 || F(c, o, i).kind !== "absent" ? [] : [[e, {
			last: c.at(-1)?.version,
			why: a
		}]];
	}));
}, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (A(e, n, B(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [ae({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => A(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, B(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: i, versions: a }) => {
	let { match: o, text: s } = e, agrees = ({ name: e }) => te(a.get(e) ?? o.version, o.version), tagOf = ({ name: e }) => {
		let n = a.get(e);
		return n === void 0 ? [] : [C(t, {
			name: e,
			version: n
		})];
	}, c = formatIn([...t.workspace, ...t.usual], e, n.members), alike = (e) => {
		let t = e.filter(({ name: e }) => i.get(e).status !== "published"), n = c && t.map(({ name: e }) => S(c, {
			name: e,
			version: a.get(e)
		})), [r, ...o] = new Set(n);
		return r !== void 0 && o.length === 0 ? [r] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, r) => k({
		naming: r,
		tag: s,
		tagVersion: o.version,
		tags: t,
		root: void 0,
		package: {
			name: e.name,
			version: a.get(e.name),
			isDynamic: e.version === void 0,
			place: memberPlace(n, e, ["project", "version"])
		}
	}), having = (...e) => n.members.filter(({ name: t }) => e.includes(i.get(t).status)), isPublic = ({ name: e }) => r(i.get(e));
	if (o.kind === "package") return n.members.filter(({ name: e }) => e === o.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let l = n.members.find((e) => e.path === "." && agrees(e)), u = having("publish", "complete");
	if (l !== void 0 && isPublic(l)) return [];
	let d = n.members.filter(isPublic).map(({ name: e }) => a.get(e));
	if (l !== void 0 && ce({
		top: a.get(l.name),
		packages: d,
		tagged: [o.version]
	})) {
		let e = u.map(({ name: e }) => ({
			name: e,
			version: a.get(e)
		}));
		return e.length === 0 ? [] : [oe({
			tag: s,
			root: l.name,
			others: e
		})];
	}
	let f = wayToName(u, {
		tagFormats: t,
		versions: a
	}), p = [...u, ...having("published", "development")];
	if (p.length > 0 && !p.some(agrees)) {
		let e = p.length === 1 ? p[0] : void 0, t = alike(u.length > 0 ? u : p);
		return [e === void 0 ? k({
			tag: s,
			tagVersion: o.version,
			package: void 0,
			root: l?.name,
			tags: t,
			naming: f
		}) : disagree(e, t)];
	}
	let m = u.flatMap(tagOf);
	return u.filter((e) => !agrees(e)).map((e) => disagree(e, m, f));
}, wayToName = (e, { tagFormats: t, versions: n }) => {
	let r = new Set(e.flatMap(({ name: e }) => n.get(e) ?? [])).size > 1, { workspace: i, packages: a } = t;
	if (!(!r || i.some(ne) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[ee[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${le(t)}`;
};
export { OpenStep, answered, boundOf, $ as buildCycle, builtRequirement, canonicalVersions, checkBuilds, checkGroups, checkRequirements, checkTag, checkVersion, editStringItem, editStrings, Q as emptyDescriptions, rt as finalOnPrerelease, findByKey, et as firstVersionUnsaid, forbidding, fromTop, Z as groupApart, ct as hardCycle, isOnIndex, isRefusal, isWritten, leftBehind, Ge as licenseTable, locateEntry, locateIn, Ee as lockDiffers, Te as lockLacksMember, mayBeBound, memberPlace, Ue as metadataBare, He as metadataIncomplete, We as metadataThin, Ze as nameNotNormal, nameTags, X as nameTooSimilar, Ke as noLicence, qe as noReadme, nt as notTogether, tt as oneVersionParts, openToml, originOf, planBounds, it as preparedPassedBy, readTagClaims, readUmbrellaFormat, readVersions, Je as readmeEmpty, Ye as readmeNotNamed, replaceSpans, requirementPath, requirementPlace, tagsBeside, takesBound, tellUntagged, unifiedDiff, unmeantRoot, untaggedExamples, Xe as versionDiffersInSource, Me as versionFileAmbiguous, De as versionFileDiffers, Oe as versionFileEntryInvalid, Ae as versionFileMissing, K as versionFileNoMatch, Ne as versionFileNoPackage, q as versionFileNoVersion, je as versionFileOutside, ke as versionFilePatternInvalid, Y as versionNotCanonical, withPrepared, withTag, withoutLocal, writtenVersion };
