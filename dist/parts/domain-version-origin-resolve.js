import { invalidValue as e } from "../index.js";
import { Problem as t, defineFinding as n, join as r, resolve as i, shown as a } from "./domain-workspace-path.js";
import { canonicalVersion as o, formatVersion as s, isLocal as c, isPrerelease as l, parseTagFormat as u, parseVersion as d } from "./actions-shared-inputs.js";
import { compilePattern as f } from "./domain-tag-suggest-format.js";
import { aString as p, aTable as m, parseToml as h } from "./domain-workspace-shapes.js";
import { memberPlace as g, prereleaseRefused as _, versionFromTags as v, versionNotReadable as y, versionRefused as b } from "./domain-tag-tag-owners.js";
import { matches as x, openPlaces as S, parsePattern as C, placeIn as w } from "./actions-discover-action.js";
const unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: e, read: t }) => {
	let n = (m.accepts(e.tool.maturin) ? e.tool.maturin : {})["manifest-path"], a = p.accepts(n) ? n : "Cargo.toml", o = t(a);
	if (o.kind !== "text") return absence(o, a);
	let s = tableOf(o, "package");
	if (p.accepts(s.version)) return stated(o, s.version, ["package", "version"]);
	if (!(m.accepts(s.version) && s.version.workspace === !0)) return unknown(`${o.file} has no version`);
	for (let e = r(a, "..");; e = r(e, "..")) {
		let n = t(i(e, "Cargo.toml"));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${o.file} has a version for its workspace`);
		let r = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && p.accepts(r.version)) return stated(n, r.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...t) => {
	let n = h(e), r = n.ok ? n.table : {};
	for (let e of t) {
		let t = r[e];
		r = m.accepts(t) ? t : {};
	}
	return r;
}, stated = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: n,
		place: {
			file: t,
			...w(S(e), r)
		}
	}
}), searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: s } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${s} assigns none`);
	let c = await f(r);
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
}), T = String.raw`[^()'#]|'(?:[^'\\\n]|\\.)*'|#[^\n]*\n|\([^()]*\)`, E = new RegExp(String.raw`^project\s*\((?:${T})*?\bversion\s*:\s*(?:'(?<text>[^'\\\n]+)'|files\s*\(\s*'(?<file>[^'\\\n]+)'\s*\))\s*[,)]`, "m"), readMesonVersion = ({ read: e }) => {
	let t = "meson.build", n = e(t);
	if (n.kind !== "text") return absence(n, t);
	let r = E.exec(n.text), { text: i, file: a } = r?.groups ?? {};
	return r === null ? unknown(`project() in ${n.file} has no version that can be read`) : a === void 0 ? statedAt(n, r.index + r[0].lastIndexOf(i), i) : readWholeFile(e(a), a);
}, modulePaths = (e, t) => {
	let n = e.replaceAll(".", "/"), [r = ""] = n.split("/", 1), i = p.accepts(t[r]) ? [`${t[r]}${n.slice(r.length)}`] : [], a = p.accepts(t[""]) ? [`${t[""]}/${n}`] : [];
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
			place: g(e, t, ["project", "version"])
		}
	};
	let r = {
		member: t,
		read: (e) => n(i(t.path, e))
	};
	return await j.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
}, tags = (e) => ({
	kind: "tags",
	tool: e
}), tableIn = (e, ...t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	let i = e[n];
	return m.accepts(i) ? tableIn(i, ...r) : Object.create(null);
}, stringAt = (e, t) => p.accepts(e[t]) ? e[t] : void 0, hatch = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "hatch", "version"), r = stringAt(n, "source") ?? "regex";
	if (O.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
	if (r === "env") {
		let e = stringAt(n, "variable");
		return unknown(`hatchling takes it from ${e === void 0 ? "a variable" : `the variable ${e}`} of the environment`);
	}
	if (!D.has(r)) return unknown(`hatchling's version source ${r} runs code`);
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
}, D = new Set(["regex", "regex_commit"]), O = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: e, read: t }) => {
	let n = ["versioneer", "vcs-versioning"].find((t) => t in e.tool), r = buildTools(e).find((e) => k.has(e)) ?? n ?? versioneerIn(t("setup.cfg")), i = tableIn(e.tool, "setuptools", "dynamic", "version"), a = "setuptools_scm" in e.tool || "vcs-versioning" in e.tool, o = Object.keys(i).length > 0 && !a;
	if (r !== void 0 && !o) return tags(r);
	let s = i.file, [c, ...l] = Array.isArray(s) ? s : [s];
	if (p.accepts(c) && l.length === 0) return readWholeFile(t(c), c);
	if (l.length > 0) return unknown("[tool.setuptools.dynamic] puts it together from several files");
	let u = stringAt(i, "attr");
	if (u === void 0) return unknown("setup.py or setup.cfg gives it");
	let d = u.lastIndexOf("."), f = tableIn(e.tool, "setuptools", "package-dir"), pathsOf = (e) => modulePaths(e, f);
	return readAttribute(u.slice(0, d), u.slice(d + 1), {
		read: t,
		pathsOf
	});
}, versioneerIn = (e) => e.kind === "text" && /^\[versioneer\]/m.test(e.text) ? "versioneer" : void 0, k = new Set([
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
	let n = tableIn(e.tool, "scikit-build", "metadata", "version"), r = e.tool["dynamic-metadata"], i = [n, ...Array.isArray(r) ? r.filter((e) => m.accepts(e)) : []];
	for (let e of i) {
		let r = stringAt(e, "provider") ?? "", i = e === n || stringAt(e, "field") === "version", a = A.find(({ of: e }) => e.test(r))?.tool;
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
}, A = [
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
], j = [
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
], M = {
	a: "alpha",
	b: "beta",
	rc: "rc"
}, writtenVersion = (e, { file: t, before: n }) => {
	let r = d(e), i = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(t) ? semver(r) : s(r);
	return i === void 0 || !/^v\d/i.test(n) ? i : `${n[0]}${i}`;
}, semver = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	if (e !== 0n || t.length > 3 || r !== void 0 || i !== void 0 || a.length > 0) return;
	let o = [
		0,
		1,
		2
	].map((e) => t[e] ?? 0n).join(".");
	return n === void 0 ? o : `${o}-${M[n.phase]}.${n.number}`;
}, fromTop = (e, { prefix: t }) => e.file === void 0 ? e : {
	...e,
	file: r(t, e.file)
}, N = n({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), P = n({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else write in [project] what is missing",
	...n
})), F = n({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add what it lacks, or list RA-METADATA-THIN under ignore",
	...n
})), I = "; see first that the build takes a backend that knows expressions", L = n({
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
		r ? I : ""
	].join(""),
	...i
})), R = n({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, isOld: t, place: n }) => ({
	package: e,
	message: `${e} names no licence, and has no LICENSE or the like beside its pyproject.toml`,
	hint: `Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it${t ? I : ""}`,
	...n
})), z = n({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), B = n({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${a(t)}`,
	hint: "Write into its README what it is for, and how it is used",
	...n
})), V = n({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), H = n({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), U = n({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, line: r, place: i }) => ({
	package: e,
	message: `${e} is ${t} in ${i.file}:${i.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})${r === void 0 ? ", and take the file out of version-files" : `. To let releases write it, add to version-files in the configuration: ${JSON.stringify(r)}`}`,
	...n.place
})), W = n({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} in an index's addresses and in tags`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), G = n({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: `Rename ${e} or ${t}, whichever is not on the index yet; where both are, list RA-NAME-TOO-SIMILAR:${e} under ignore`,
	...n
})), canonicalVersions = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, o(t)])), readVersions = async ({ workspace: e, members: t, read: n }) => {
	let r = await Promise.all(t.map(async (t) => {
		let { name: r } = t, i = await originOf(e, t, n);
		if (i.kind === "stated") return [r, judgeStated(r, i.stated)];
		let a = g(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, y({
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
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => v({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return d(n) === void 0 ? b({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = d(i), u = s(o), f = u === i || writtenVersion(u, {
		file: a.file,
		before: ""
	}) !== u;
	return [
		...r && c(o) ? [b({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && l(o) ? [_({
			package: t,
			version: i,
			isOfTag: e.stated.isOfTag === !0,
			place: a
		})] : [],
		...f ? [] : [H({
			package: t,
			version: i,
			canonical: u,
			place: a
		})]
	];
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
	let n = C(e);
	return n.ok && x(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (n) => {
	let r = u(n, !0);
	if ("code" in r) throw new t({
		...r,
		input: "umbrella-tag-format"
	});
	if (r.pieces.every(({ kind: e }) => e !== "name")) return r;
	throw new t(e({
		what: "umbrella-tag-format",
		expected: "a format without {name}",
		value: n
	}));
};
export { OpenStep, answered, canonicalVersions, checkVersion, forbidding, fromTop, isRefusal, L as licenseTable, P as metadataBare, N as metadataIncomplete, F as metadataThin, W as nameNotNormal, G as nameTooSimilar, R as noLicence, z as noReadme, originOf, readUmbrellaFormat, readVersions, B as readmeEmpty, V as readmeNotNamed, tellUntagged, U as versionDiffersInSource, H as versionNotCanonical, withPrepared, withTag, writtenVersion };
