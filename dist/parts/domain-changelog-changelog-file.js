import { aString as e, aTable as t, baseName as n, defineFinding as r, join as i, named as a, normalize as o, shown as s, tableIn as c } from "./actions-publish-contract.js";
import { compareVersions as l, compilePattern as u, formatVersion as d, isLocal as f, isPrerelease as p, isValidName as m, normalizeName as h, parseRequirement as g, parseVersion as _ } from "./domain-python-requirement.js";
import { folderReader as v, memberPlace as y, openToml as b, placeIn as x, publishable as S, sourceReader as C, versionRefused as w } from "./domain-workspace-read.js";
import { parseToml as T } from "./domain-workspace-members-with.js";
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
	let n = [...["setup.cfg", "tox.ini"].map((e) => iniSettings(e, t)), isTable(e.scriv) ? e.scriv : void 0].filter((e) => e !== void 0), r = scrivFolder(Object.assign({}, ...n)), a = i(r, "scriv.ini"), o = t(a).kind === "text" ? iniSettings(a, t) ?? {} : void 0, s = o === void 0 ? n : [...n, o];
	return s.length === 0 ? void 0 : Object.assign({}, ...s);
}, scrivFolder = (e) => o(textAt(e, "fragment_directory") ?? "changelog.d"), scrivChangelog = (e) => (textAt(e, "changelog") ?? textAt(e, "output_file") ?? "CHANGELOG.${config:format}").replaceAll("${config:format}", textAt(e, "format") ?? "rst"), listOf = (e) => {
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
		let e = T(n.text);
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
	let n = [".cz.toml", "cz.toml"].map((e) => t(e)).find(({ kind: e }) => e === "text"), r = n?.kind === "text" ? T(n.text) : void 0;
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
}, changieKey = (e, t, n) => RegExp(`^${t}:[ \\t]*["']?([\\w./-]+)`, "m").exec(e)?.[1] ?? n, E = new Map([
	["md", "markdown"],
	["markdown", "markdown"],
	["mdx", "markdown"],
	["rst", "rst"],
	["rest", "rst"],
	["txt", "guess"],
	["", "guess"]
]), D = new Set([
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
]), O = [
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
], k = new Set([
	"changelog",
	"changelogs",
	"release_notes",
	"whatsnew"
]), plainStem = (e) => e.toLowerCase().replaceAll(/[-\s]/g, "_"), parts = (e) => {
	let [, t = e, n = ""] = /^([^.]*)\.([a-z]+)$/i.exec(e) ?? [];
	return [plainStem(t), n.toLowerCase()];
}, readingOf = (e) => E.get(parts(e)[1]) ?? "none", A = [
	"CHANGELOG.md",
	"CHANGES.md",
	"HISTORY.md",
	"NEWS.md",
	"CHANGELOG.rst",
	"CHANGES.rst"
], usualFiles = (e, t, n) => {
	let r = candidatesIn(e, t, {
		path: n,
		isSure: !0
	}), a = foldersOf(e, t, /^docs?$/i), o = a.flatMap((n) => foldersOf(e, i(t, n), /^(?:source|src|content|about|en)$/i).map((e) => i(n, e)));
	return [...r, ...[...a, ...o].flatMap((r) => candidatesIn(e, i(t, r), {
		path: i(n, r),
		isSure: !1
	}))];
}, foldersOf = (e, t, n) => (e.list(t) ?? []).flatMap(({ name: e, kind: t }) => t === "folder" && n.test(e) ? [e] : []), candidatesIn = (e, t, { path: n, isSure: r }) => (e.list(t) ?? []).flatMap((a) => {
	let o = a.kind === "file" ? rankOf(a) : -1;
	return o >= 0 ? [{
		path: i(n, a.name),
		reading: readingOf(a.name),
		isSure: r,
		isNamed: !1,
		isFolder: !1,
		rank: o
	}] : a.kind !== "folder" || !k.has(plainStem(a.name)) ? [] : (e.list(i(t, a.name)) ?? []).some(({ name: e, kind: t }) => t === "file" && readingOf(e) !== "none" && e.includes(".")) ? [{
		path: i(n, a.name),
		reading: "none",
		isSure: r,
		isNamed: !1,
		isFolder: !0,
		rank: 1e3
	}] : [];
}).sort((e, t) => e.rank - t.rank), rankOf = ({ name: e }) => {
	let [t, n] = parts(e), r = O.indexOf(t);
	if (r === -1) return -1;
	let i = [...E.keys()];
	return E.has(n) ? i.indexOf(n) < 3 ? r : 100 + r * i.length + i.indexOf(n) : D.has(n) ? 500 + r : -1;
}, readChangelogs = async (e, t, { members: n, pattern: r, config: a }) => {
	let s = rememberedFiles(e), c = C(s, t), l = await opener(c, t), inFolder = (e, n, r) => {
		let beside = (t) => c(i(e, t)), a = configuredChangelogs(n, beside).flatMap((n) => {
			let r = o(i(e, n));
			return /[{}$]/.test(n) ? filesOfReleases(s, t, r) : [named(r)];
		}), u = usualFiles(s, o(i(t.root, e)), e);
		return best([...a, ...u], (e) => l(e, r));
	}, u, besideRoot = () => (u ??= { file: inFolder(".", t.rootTool, !0) }, u.file), whole = (e) => o(i(t.prefix, e));
	return new Map(n.map(({ name: e, rawName: n, path: u, tool: d }) => {
		let f = a.packages.get(e)?.changelog, p = f ?? r;
		if (p !== void 0) {
			let r = o(p.replaceAll("{name}", n).replaceAll("{path}", u)), i = f !== void 0 || !/\{(?:name|path)\}/.test(p), a = whyNotBegun(r, {
				read: c,
				list: v(s, t)
			}), d = a === void 0 ? {
				kind: "missing",
				looked: [whole(r)],
				isNamed: i,
				begun: whole(r)
			} : {
				kind: "unread",
				file: whole(r),
				why: a,
				isFallback: !1
			};
			return [e, l({
				...named(r),
				isSure: !0
			}, !1) ?? d];
		}
		let m = A.map((e) => whole(i(u, e)));
		return [e, inFolder(u, d, !1) ?? (u === "." ? void 0 : besideRoot()) ?? {
			kind: "missing",
			looked: m,
			isNamed: !1,
			begun: whole(i(u, "CHANGELOG.md"))
		}];
	}));
}, whyNotBegun = (e, { read: t, list: n }) => {
	if (n(e) !== void 0) return "it is a folder";
	let r = e.split("/").slice(0, -1), i = r.map((e, t) => r.slice(0, t + 1).join("/")).find((e) => t(e).kind === "text");
	return i === void 0 ? void 0 : `${i} is no folder`;
}, filesOfReleases = (e, t, n) => {
	let r = n.slice(0, Math.max(n.lastIndexOf("/", n.search(/[{}$]/)), 0));
	return (v(e, t)(r === "" ? "." : r) ?? []).length > 0 && r !== "" ? [{
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
}, isAfter = (e, t) => t === void 0 || l(e, t) > 0, newestOf = ({ sections: e }) => e.flatMap(({ versions: e }) => e.map((e) => _(e))).reduce((e, t) => isAfter(t, e) ? t : e, void 0), inFindings = ({ prefix: e }, t) => o(i(e, t)), unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: n, read: r }) => {
	let a = (t.accepts(n.tool.maturin) ? n.tool.maturin : {})["manifest-path"], s = e.accepts(a) ? a : "Cargo.toml", c = r(s);
	if (c.kind !== "text") return absence(c, s);
	let l = tableOf(c, "package");
	if (e.accepts(l.version)) return stated$1(c, l.version, ["package", "version"]);
	if (!(t.accepts(l.version) && l.version.workspace === !0)) return unknown(`${c.file} has no version`);
	for (let t = i(s, "..");; t = i(t, "..")) {
		let n = r(o(i(t, "Cargo.toml")));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${c.file} has a version for its workspace`);
		let a = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && e.accepts(a.version)) return stated$1(n, a.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...n) => {
	let r = T(e), i = r.ok ? r.table : {};
	for (let e of n) {
		let n = i[e];
		i = t.accepts(n) ? n : {};
	}
	return i;
}, stated$1 = ({ text: e, file: t }, n, r) => {
	let i = b(e);
	return {
		kind: "stated",
		stated: {
			version: n,
			place: {
				file: t,
				...i && x(i, r)
			}
		}
	};
}, searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: s } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${s} assigns none`);
	let c = await u(r);
	if ("why" in c) return unknown(`the pattern ${r} cannot be used here, ${c.why}`);
	let l = typeof i == "number" ? i : c.names.get(i);
	for (let { index: e, text: n, groups: i } of c.matchAll(o)) {
		let a = i[l ?? -1];
		return a === void 0 ? unknown(`the pattern ${r} has no group for it`) : stated(t, e + n.indexOf(a), a);
	}
	return unknown(`the pattern ${r} finds none in ${s}`);
}, readWholeFile = (e, t) => e.kind === "text" ? stated(e, e.text.search(/\S/), e.text.trim()) : absence(e, t), found = (e, t) => {
	let n = t?.groups?.version;
	return t === null || n === void 0 ? void 0 : stated(e, t.index, n);
}, stated = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: r,
		place: {
			file: t,
			line: e.slice(0, Math.max(0, n)).split("\n").length
		}
	}
}), modulePaths = (t, n) => {
	let r = t.replaceAll(".", "/"), [i = ""] = r.split("/", 1), a = e.accepts(n[i]) ? [`${n[i]}${r.slice(i.length)}`] : [], o = e.accepts(n[""]) ? [`${n[""]}/${r}`] : [];
	return [
		...a,
		...o,
		r,
		`src/${r}`
	].flatMap((e) => [`${e}.py`, `${e}/__init__.py`]);
}, firstModule = (e, t) => {
	for (let n of t) {
		let t = e(n);
		if (t.kind !== "missing") return t;
	}
	return { kind: "missing" };
}, readAttribute = (e, t) => {
	if (e.kind === "missing") return unknown(`the module that assigns ${t} is not there`);
	if (e.kind === "outside") return unknown(`the module that assigns ${t} lies outside of the repository`);
	let n = RegExp(`^${t}[ \\t]*(?::[^=\\n]*)?=[ \\t]*(["'])(?<version>[^"'\\n]*)\\1[ \\t]*(?:#.*)?\\r?$`, "m");
	return (/^\w+$/.test(t) ? found(e, n.exec(e.text)) : void 0) ?? unknown(`${e.file} assigns no plain text to ${t}`);
}, originOf = async (e, t, n) => {
	if (t.version !== void 0) return {
		kind: "stated",
		stated: {
			version: t.version,
			place: y(e, t, ["project", "version"])
		}
	};
	let r = {
		member: t,
		read: (e) => n(o(i(t.path, e)))
	};
	return await N.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
}, tags = (e) => ({
	kind: "tags",
	tool: e
}), tableIn = (e, ...n) => {
	let [r, ...i] = n;
	if (r === void 0) return e;
	let a = e[r];
	return t.accepts(a) ? tableIn(a, ...i) : Object.create(null);
}, stringAt = (t, n) => e.accepts(t[n]) ? t[n] : void 0, hatch = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "hatch", "version"), r = stringAt(n, "source") ?? "regex";
	if (j.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
	if (r !== "regex") return unknown(`hatchling's version source ${r} runs code`);
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
}, j = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: t, read: n }) => {
	let r = buildTools(t).find((e) => M.has(e)), i = tableIn(t.tool, "setuptools", "dynamic", "version"), a = Object.keys(i).length > 0 && !("setuptools_scm" in t.tool);
	if (r !== void 0 && !a) return tags(r);
	let o = i.file, [s, ...c] = Array.isArray(o) ? o : [o];
	if (e.accepts(s) && c.length === 0) return readWholeFile(n(s), s);
	let l = stringAt(i, "attr");
	if (l === void 0) return unknown("setup.py or setup.cfg gives it");
	let u = l.lastIndexOf("."), d = tableIn(t.tool, "setuptools", "package-dir");
	return readAttribute(firstModule(n, modulePaths(l.slice(0, u), d)), l.slice(u + 1));
}, M = new Set([
	"setuptools-scm",
	"setuptools-git-versioning",
	"versioningit",
	"vcs-versioning",
	"pbr"
]), buildTools = ({ requirements: e }) => e.filter(({ table: e }) => e === "build-system.requires").map(({ requirement: e }) => e.name), flit = ({ member: e, read: t }) => {
	let n = stringAt(tableIn(e.tool, "flit", "module"), "name") ?? e.rawName.replaceAll("-", "_");
	return readAttribute(firstModule(t, modulePaths(n, {})), "__version__");
}, pdm = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "pdm", "version"), r = stringAt(n, "source");
	if (r === "scm") return tags("pdm-backend");
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
}, scikitBuild = ({ member: e }) => stringAt(tableIn(e.tool, "scikit-build", "metadata", "version"), "provider")?.endsWith("setuptools_scm") === !0 ? tags("setuptools-scm") : unknown("scikit-build-core is asked for it when it is built"), N = [
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
	}
], P = r({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), F = r({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} is not described for an index, and would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else describe it in [project]",
	...n
})), I = r({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add them, or list RA-METADATA-THIN under ignore",
	...n
})), L = r({
	code: "RA-METADATA-LICENSE-TABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, value: t, place: n }) => ({
	package: e,
	message: `${e} has a table for project.license, which is deprecated`,
	hint: `Write an SPDX expression: license = ${JSON.stringify(t ?? "MIT")}, and the files as license-files`,
	...n
})), R = r({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no licence, and has no licence file`,
	hint: "Add license = \"…\" with an SPDX expression to [project], and a LICENSE file beside it",
	...t
})), z = r({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), B = r({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${s(t)}`,
	hint: "Write into it what the package is for, and how it is used",
	...n
})), V = r({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), H = r({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), U = r({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, place: r }) => ({
	package: e,
	message: `${e} is ${t} in ${r.file}:${r.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})`,
	...n.place
})), W = r({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} on an index`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), G = r({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: "Rename the one that is not on the index yet",
	...n
})), K = r({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project"
}, ({ package: e, index: t, found: n, own: r, place: i }) => ({
	package: e,
	message: `${t} has a project ${e} that seems to belong to others: it names ${a(n)}, not ${a(r)}`,
	hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${e} under ignore`,
	...i
})), q = r({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${s(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), J = r({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${a(e)} gets its version from the tag that releases it, by ${s(t)}` : `${e.length} packages get their versions from the tags that release them, by ${s(t)}: ${a(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), Y = r({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version, or channel to any",
	...n
})), readVersions = async ({ workspace: e, members: t, read: n }) => {
	let r = await Promise.all(t.map(async (t) => {
		let { name: r } = t, i = await originOf(e, t, n);
		if (i.kind === "stated") return [r, judgeStated(r, i.stated)];
		let a = y(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, q({
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
}, withTag = (e, t) => t === void 0 ? e : settled(e, (e) => t.kind === "workspace" || t.name === e ? t.version : void 0), withPrepared = (e, t) => settled(e, (e) => t.get(e)), settled = ({ untagged: e, ...t }, n) => {
	let r = e.flatMap(({ name: e, place: t }) => {
		let r = n(e);
		return r === void 0 ? [] : [[e, {
			version: r,
			place: t
		}]];
	});
	return {
		...t,
		versions: new Map([...t.versions, ...r]),
		untagged: e.filter(({ name: e }) => n(e) === void 0)
	};
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => J({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return _(n) === void 0 ? w({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = _(i), s = d(o);
	return [
		...r && f(o) ? [w({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && p(o) ? [Y({
			package: t,
			version: i,
			place: a
		})] : [],
		...s === i ? [] : [H({
			package: t,
			version: i,
			canonical: s,
			place: a
		})]
	];
}, readReleased = async (e, t, n) => {
	let r = await Promise.all(S(e).map(({ name: e }) => t.project(e, { signal: n })));
	return new Map(r.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
}, unifiedDiff = async (e) => {
	if (e.length === 0) return "";
	let { createTwoFilesPatch: t } = await import("../libraries/diff.js");
	return e.map(({ file: e, before: n, after: r }) => {
		let i = `diff --git ${quoted(`a/${e}`)} ${quoted(`b/${e}`)}\n${modeLine(n, r)}`;
		if ((n ?? "") === (r ?? "")) return i;
		let [a, o] = [n === void 0 ? "/dev/null" : `a/${e}`, r === void 0 ? "/dev/null" : `b/${e}`];
		return `${i}${t(a, o, n ?? "", r ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("");
}, modeLine = (e, t) => e === void 0 ? "new file mode 100644\n" : t === void 0 ? "deleted file mode 100644\n" : "", quoted = (e) => /[^ -!#-[\]-~]/.test(e) ? `"${[...new TextEncoder().encode(e)].map((e) => e === 34 || e === 92 ? `\\${String.fromCharCode(e)}` : e < 32 || e > 126 ? `\\${e.toString(8).padStart(3, "0")}` : String.fromCharCode(e)).join("")}"` : e, X = {
	requires: ["setuptools >= 40.8.0"],
	"build-backend": "setuptools.build_meta:__legacy__"
}, backendOf = (t, n) => {
	let r = T(n.text), i = c(r.ok ? r.table : {}, "build-system"), { requires: a, "build-backend": o = X["build-backend"], "backend-path": s } = "requires" in i ? i : X;
	if (s !== void 0 || !e.accepts(o) || !Array.isArray(a)) return;
	let l = a.filter((t) => e.accepts(t)), u = new Set([...t.members.map(({ name: e }) => e), ...sourcesOf(t.rootTool, n.tool)]);
	return l.every((e) => {
		let t = g(e);
		return t.ok && !u.has(t.requirement.name) && !e.includes("@");
	}) ? {
		folder: n.path,
		requires: l.toSorted(),
		backend: o
	} : void 0;
}, sourcesOf = (...e) => e.flatMap((e) => {
	let { sources: n } = c(e, "uv");
	return t.accepts(n) ? Object.keys(n).map(h) : [];
}), readLockedPackages = (e) => {
	let t = new Map(), n;
	for (let [r, i] of e.split(/\r?\n/).entries()) {
		if (i.startsWith("[") && (n = i === "[[package]]" ? { line: r + 1 } : void 0), n === void 0) continue;
		let [, e, a] = /^(name|version) = "([^"]*)"$/.exec(i) ?? [];
		e !== void 0 && (n = {
			...n,
			[e]: a,
			line: r + 1
		}), /^source = \{ (?:editable|virtual|directory) = /.test(i) && n.name !== void 0 && m(n.name) && t.set(h(n.name), {
			version: n.version,
			line: n.line
		});
	}
	return t;
}, readAddress = (e) => {
	let t = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/)(.+)$/.exec(e), n = URL.parse(t === null ? e : `ssh://${t[1]}/${t[2]}`);
	if (n === null || !/^(?:https?|ssh|git):$/.test(n.protocol) || n.hostname === "") return;
	let [r, i] = n.pathname.replace(/\.git\/?$/, "").split("/").filter((e) => e !== "");
	if (r !== void 0 && i !== void 0) return {
		host: (n.protocol === "ssh:" || n.protocol === "git:" ? n.hostname : n.host).toLowerCase(),
		owner: r,
		repository: i
	};
}, homeOf = (e) => {
	let named = (t) => e.find((e) => e.name === t), t = named("upstream") ?? named("origin") ?? (e.length === 1 ? e[0] : void 0);
	return t && readAddress(t.url);
}, Z = new Set(["codeberg.org", "gitea.com"]), forgeOf = ({ host: e }) => {
	let t = e.replace(/:\d+$/, "").split(/[.-]/);
	return Z.has(e) || t.includes("gitea") || t.includes("forgejo") ? "gitea" : t.includes("github") || t.includes("ghe") ? "github" : void 0;
};
export { backendOf, changieKey, changieSettings, checkVersion, forgeOf, homeOf, L as licenseTable, listOf, F as metadataBare, P as metadataIncomplete, I as metadataThin, W as nameNotNormal, K as nameOfOthers, G as nameTooSimilar, R as noLicence, z as noReadme, once, originOf, readAddress, readChangelogs, readLockedPackages, readReleased, readVersions, B as readmeEmpty, V as readmeNotNamed, rememberedFiles, scrivChangelog, scrivFolder, scrivSettings, tableAt, tablesAt, tellUntagged, textAt, towncrierSettings, unifiedDiff, U as versionDiffersInSource, H as versionNotCanonical, withPrepared, withTag };
