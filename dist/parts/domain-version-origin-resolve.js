import { Problem as e, invalidValue as t, named as n, shown as r } from "../index.js";
import { defineFinding as i, join as a, normalize as o } from "./domain-workspace-path.js";
import { canonicalVersion as s, compilePattern as c, formatVersion as l, isLocal as u, isPrerelease as d, parseTagFormat as f, parseVersion as p } from "./domain-python-requirement.js";
import { aString as m, aTable as h, openPlaces as g, parseToml as _, placeIn as v } from "./domain-toml-places.js";
import { memberPlace as y, versionRefused as b } from "./domain-tag-suggest-format.js";
import { matches as x, parsePattern as S } from "./actions-discover-action.js";
const unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: e, read: t }) => {
	let n = (h.accepts(e.tool.maturin) ? e.tool.maturin : {})["manifest-path"], r = m.accepts(n) ? n : "Cargo.toml", i = t(r);
	if (i.kind !== "text") return absence(i, r);
	let s = tableOf(i, "package");
	if (m.accepts(s.version)) return stated$1(i, s.version, ["package", "version"]);
	if (!(h.accepts(s.version) && s.version.workspace === !0)) return unknown(`${i.file} has no version`);
	for (let e = a(r, "..");; e = a(e, "..")) {
		let n = t(o(a(e, "Cargo.toml")));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${i.file} has a version for its workspace`);
		let r = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && m.accepts(r.version)) return stated$1(n, r.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...t) => {
	let n = _(e), r = n.ok ? n.table : {};
	for (let e of t) {
		let t = r[e];
		r = h.accepts(t) ? t : {};
	}
	return r;
}, stated$1 = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: n,
		place: {
			file: t,
			...v(g(e), r)
		}
	}
}), searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: s } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${s} assigns none`);
	let l = await c(r);
	if ("why" in l) return unknown(`the pattern ${r} cannot be used here, ${l.why}`);
	let u = typeof i == "number" ? i : l.names.get(i);
	for (let { index: e, text: n, groups: i } of l.matchAll(o)) {
		let a = i[u ?? -1];
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
}), modulePaths = (e, t) => {
	let n = e.replaceAll(".", "/"), [r = ""] = n.split("/", 1), i = m.accepts(t[r]) ? [`${t[r]}${n.slice(r.length)}`] : [], a = m.accepts(t[""]) ? [`${t[""]}/${n}`] : [];
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
			place: y(e, t, ["project", "version"])
		}
	};
	let r = {
		member: t,
		read: (e) => n(o(a(t.path, e)))
	};
	return await T.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
}, tags = (e) => ({
	kind: "tags",
	tool: e
}), tableIn = (e, ...t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	let i = e[n];
	return h.accepts(i) ? tableIn(i, ...r) : Object.create(null);
}, stringAt = (e, t) => m.accepts(e[t]) ? e[t] : void 0, hatch = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "hatch", "version"), r = stringAt(n, "source") ?? "regex";
	if (C.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
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
}, C = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: e, read: t }) => {
	let n = "versioneer" in e.tool ? "versioneer" : void 0, r = buildTools(e).find((e) => w.has(e)) ?? n, i = tableIn(e.tool, "setuptools", "dynamic", "version"), a = Object.keys(i).length > 0 && !("setuptools_scm" in e.tool);
	if (r !== void 0 && !a) return tags(r);
	let o = i.file, [s, ...c] = Array.isArray(o) ? o : [o];
	if (m.accepts(s) && c.length === 0) return readWholeFile(t(s), s);
	if (c.length > 0) return unknown("[tool.setuptools.dynamic] puts it together from several files");
	let l = stringAt(i, "attr");
	if (l === void 0) return unknown("setup.py or setup.cfg gives it");
	let u = l.lastIndexOf("."), d = tableIn(e.tool, "setuptools", "package-dir");
	return readAttribute(firstModule(t, modulePaths(l.slice(0, u), d)), l.slice(u + 1));
}, w = new Set([
	"setuptools-scm",
	"setuptools-git-versioning",
	"versioningit",
	"vcs-versioning",
	"versioneer",
	"pbr"
]), buildTools = ({ requirements: e }) => e.filter(({ table: e }) => e === "build-system.requires").map(({ requirement: e }) => e.name), flit = ({ member: e, read: t }) => {
	let n = stringAt(tableIn(e.tool, "flit", "module"), "name") ?? e.rawName.replaceAll("-", "_");
	return readAttribute(firstModule(t, modulePaths(n, {})), "__version__");
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
}, scikitBuild = ({ member: e }) => stringAt(tableIn(e.tool, "scikit-build", "metadata", "version"), "provider")?.endsWith("setuptools_scm") === !0 ? tags("setuptools-scm") : unknown("scikit-build-core is asked for it when it is built"), T = [
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
], E = i({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), D = i({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} is not described for an index, and would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else describe it in [project]",
	...n
})), O = i({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add them, or list RA-METADATA-THIN under ignore",
	...n
})), k = i({
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
		r ? "; see first that the build takes a backend that knows expressions" : ""
	].join(""),
	...i
})), A = i({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no licence, and has no licence file`,
	hint: "Add license = \"…\" with an SPDX expression to [project], and a LICENSE file beside it",
	...t
})), j = i({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} has no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), M = i({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${r(t)}`,
	hint: "Write into it what the package is for, and how it is used",
	...n
})), N = i({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), P = i({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), F = i({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, place: r }) => ({
	package: e,
	message: `${e} is ${t} in ${r.file}:${r.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})`,
	...n.place
})), I = i({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} in an index's addresses and in tags`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), L = i({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: "Rename the one that is not on the index yet",
	...n
})), R = i({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${r(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), z = i({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: i }) => ({
	message: e.length === 1 ? `${n(e)} gets its version from the tag that releases it, by ${r(t)}` : `${e.length} packages get their versions from the tags that release them, by ${r(t)}: ${n(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...i
})), B = i({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version, or channel to any",
	...n
})), canonicalVersions = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, s(t)])), readVersions = async ({ workspace: e, members: t, read: n }) => {
	let r = await Promise.all(t.map(async (t) => {
		let { name: r } = t, i = await originOf(e, t, n);
		if (i.kind === "stated") return [r, judgeStated(r, i.stated)];
		let a = y(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, R({
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
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => z({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return p(n) === void 0 ? b({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = p(i), s = l(o);
	return [
		...r && u(o) ? [b({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && d(o) ? [B({
			package: t,
			version: i,
			place: a
		})] : [],
		...s === i ? [] : [P({
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
	let n = S(e);
	return n.ok && x(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (n) => {
	let r = f(n);
	if ("code" in r) throw new e({
		...r,
		input: "umbrella-tag-format"
	});
	if (r.pieces.every(({ kind: e }) => e !== "name")) return r;
	throw new e(t({
		what: "umbrella-tag-format",
		expected: "a format without {name}, since it is for all packages",
		value: n
	}));
};
export { canonicalVersions, checkVersion, forbidding, k as licenseTable, D as metadataBare, E as metadataIncomplete, O as metadataThin, I as nameNotNormal, L as nameTooSimilar, A as noLicence, j as noReadme, originOf, readUmbrellaFormat, readVersions, M as readmeEmpty, N as readmeNotNamed, tellUntagged, F as versionDiffersInSource, P as versionNotCanonical, withPrepared, withTag };
