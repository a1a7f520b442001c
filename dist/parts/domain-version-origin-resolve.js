import { Problem as e, invalidValue as t, named as n, shown as r } from "../index.js";
import { defineFinding as i, join as a, normalize as o } from "./domain-workspace-path.js";
import { compilePattern as s, formatVersion as c, isLocal as l, isPrerelease as u, parseTagFormat as d, parseVersion as f } from "./domain-python-requirement.js";
import { aString as p, aTable as m, openPlaces as h, parseToml as g, placeIn as _ } from "./domain-toml-places.js";
import { memberPlace as v, versionRefused as y } from "./domain-tag-suggest-format.js";
import { matches as b, parsePattern as x } from "./actions-discover-action.js";
const unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: e, read: t }) => {
	let n = (m.accepts(e.tool.maturin) ? e.tool.maturin : {})["manifest-path"], r = p.accepts(n) ? n : "Cargo.toml", i = t(r);
	if (i.kind !== "text") return absence(i, r);
	let s = tableOf(i, "package");
	if (p.accepts(s.version)) return stated$1(i, s.version, ["package", "version"]);
	if (!(m.accepts(s.version) && s.version.workspace === !0)) return unknown(`${i.file} has no version`);
	for (let e = a(r, "..");; e = a(e, "..")) {
		let n = t(o(a(e, "Cargo.toml")));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${i.file} has a version for its workspace`);
		let r = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && p.accepts(r.version)) return stated$1(n, r.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...t) => {
	let n = g(e), r = n.ok ? n.table : {};
	for (let e of t) {
		let t = r[e];
		r = m.accepts(t) ? t : {};
	}
	return r;
}, stated$1 = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: n,
		place: {
			file: t,
			..._(h(e), r)
		}
	}
}), searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: c } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${c} assigns none`);
	let l = await s(r);
	if ("why" in l) return unknown(`the pattern ${r} cannot be used here, ${l.why}`);
	let u = typeof i == "number" ? i : l.names.get(i);
	for (let { index: e, text: n, groups: i } of l.matchAll(o)) {
		let a = i[u ?? -1];
		return a === void 0 ? unknown(`the pattern ${r} has no group for it`) : stated(t, e + n.indexOf(a), a);
	}
	return unknown(`the pattern ${r} finds none in ${c}`);
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
}), modulePaths = (e, t) => {
	let n = e.replaceAll(".", "/"), [r = ""] = n.split("/", 1), i = p.accepts(t[r]) ? [`${t[r]}${n.slice(r.length)}`] : [], a = p.accepts(t[""]) ? [`${t[""]}/${n}`] : [];
	return [
		...i,
		...a,
		n,
		`src/${n}`
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
			place: v(e, t, ["project", "version"])
		}
	};
	let r = {
		member: t,
		read: (e) => n(o(a(t.path, e)))
	};
	return await w.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
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
	if (S.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
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
}, S = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: e, read: t }) => {
	let n = buildTools(e).find((e) => C.has(e)), r = tableIn(e.tool, "setuptools", "dynamic", "version"), i = Object.keys(r).length > 0 && !("setuptools_scm" in e.tool);
	if (n !== void 0 && !i) return tags(n);
	let a = r.file, [o, ...s] = Array.isArray(a) ? a : [a];
	if (p.accepts(o) && s.length === 0) return readWholeFile(t(o), o);
	let c = stringAt(r, "attr");
	if (c === void 0) return unknown("setup.py or setup.cfg gives it");
	let l = c.lastIndexOf("."), u = tableIn(e.tool, "setuptools", "package-dir");
	return readAttribute(firstModule(t, modulePaths(c.slice(0, l), u)), c.slice(l + 1));
}, C = new Set([
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
}, scikitBuild = ({ member: e }) => stringAt(tableIn(e.tool, "scikit-build", "metadata", "version"), "provider")?.endsWith("setuptools_scm") === !0 ? tags("setuptools-scm") : unknown("scikit-build-core is asked for it when it is built"), w = [
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
], T = i({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), E = i({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} is not described for an index, and would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else describe it in [project]",
	...n
})), D = i({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add them, or list RA-METADATA-THIN under ignore",
	...n
})), O = i({
	code: "RA-METADATA-LICENSE-TABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, value: t, place: n }) => ({
	package: e,
	message: `${e} has a table for project.license, which is deprecated`,
	hint: `Write an SPDX expression: license = ${JSON.stringify(t ?? "MIT")}, and the files as license-files`,
	...n
})), k = i({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no licence, and has no licence file`,
	hint: "Add license = \"…\" with an SPDX expression to [project], and a LICENSE file beside it",
	...t
})), A = i({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), j = i({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${r(t)}`,
	hint: "Write into it what the package is for, and how it is used",
	...n
})), M = i({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), N = i({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), P = i({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, place: r }) => ({
	package: e,
	message: `${e} is ${t} in ${r.file}:${r.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})`,
	...n.place
})), F = i({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} in an index's addresses and in tags`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), I = i({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: "Rename the one that is not on the index yet",
	...n
})), L = i({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${r(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), R = i({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: i }) => ({
	message: e.length === 1 ? `${n(e)} gets its version from the tag that releases it, by ${r(t)}` : `${e.length} packages get their versions from the tags that release them, by ${r(t)}: ${n(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...i
})), z = i({
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
		let a = v(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, L({
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
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => R({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return f(n) === void 0 ? y({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = f(i), s = c(o);
	return [
		...r && l(o) ? [y({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && u(o) ? [z({
			package: t,
			version: i,
			place: a
		})] : [],
		...s === i ? [] : [N({
			package: t,
			version: i,
			canonical: s,
			place: a
		})]
	];
}, forbidding = (e, t, n) => e.find(({ include: e, exclude: r, rules: i, names: a, isBypassed: o }) => !o && isAmong(e, t) && !isAmong(r, t) && (i.includes(n) || n === "creation" && a.some((e) => !isNamedSo(t, e)))), isNamedSo = (e, { operator: t, pattern: n, isNegated: r }) => ({
	starts_with: e.startsWith(n),
	ends_with: e.endsWith(n),
	contains: e.includes(n)
})[t] !== r, isAmong = (e, t) => e.some((e) => {
	if (e === "~ALL") return !0;
	let n = x(e);
	return n.ok && b(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (n) => {
	let r = d(n);
	if ("code" in r) throw new e(r);
	if (r.pieces.every(({ kind: e }) => e !== "name")) return r;
	throw new e(t({
		what: "umbrella-tag-format",
		expected: "a format without {name}, since it is for all packages",
		value: n
	}));
};
export { checkVersion, forbidding, O as licenseTable, E as metadataBare, T as metadataIncomplete, D as metadataThin, F as nameNotNormal, I as nameTooSimilar, k as noLicence, A as noReadme, originOf, readUmbrellaFormat, readVersions, j as readmeEmpty, M as readmeNotNamed, tellUntagged, P as versionDiffersInSource, N as versionNotCanonical, withPrepared, withTag };
