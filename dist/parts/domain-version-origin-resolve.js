import { configOf as e, invalidValue as t, isReleasable as n, isReleased as r } from "../index.js";
import { Problem as i, byPlace as a, defineFinding as o, isAbsolute as s, join as c, named as l, remember as u, resolve as d, shown as f } from "./domain-problem-locked-index.js";
import { bump as p } from "./domain-problem-index-reads.js";
import { admits as m, areSet as h, canonicalVersion as g, compareVersions as _, defaultTagFormats as v, fillFormat as y, formatTag as b, formatVersion as x, isLocal as ee, isPrerelease as S, isSameVersion as C, namesPackage as w, parseRequirement as te, parseSpecifiers as T, parseTagFormat as ne, parseVersion as E, tagFormatAssumed as D, tagIsNotVersion as O, tagOfRootAlone as re } from "./actions-shared-inputs.js";
import { compilePattern as ie, isOfTop as ae, matchSetFormat as k, matchTag as A, placeFor as oe, splitTag as se } from "./domain-tag-suggest-format.js";
import { aString as j, aTable as M, parseToml as N } from "./domain-workspace-shapes.js";
import { claimsOf as P, directUrl as F, excludesSibling as I, installableOf as L, presenceOf as R, readNeighbours as z, releasesByTag as B, releasesOf as V, sourceReader as H, tagMembers as U, unpublishable as W, versionRefused as G, versionedGroups as K } from "./domain-tag-tag-owners.js";
import { matches as ce, openPlaces as q, parsePattern as le, placeIn as J, publishable as ue, readPyproject as de, withHatchFile as fe } from "./actions-discover-action.js";
const memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: J(q(t.text), n) }, r.place);
	return {
		file: d(e, `${t.path}/pyproject.toml`),
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
] : [...e.split("."), t], unknown = (e) => ({
	kind: "unknown",
	why: e
}), absence = ({ kind: e }, t) => unknown(e === "missing" ? `there is no ${t}` : `${t} lies outside of the repository`), readCargoVersion = ({ member: e, read: t }) => {
	let n = (M.accepts(e.tool.maturin) ? e.tool.maturin : {})["manifest-path"], r = j.accepts(n) ? n : "Cargo.toml", i = t(r);
	if (i.kind !== "text") return absence(i, r);
	let a = tableOf(i, "package");
	if (j.accepts(a.version)) return stated(i, a.version, ["package", "version"]);
	if (!(M.accepts(a.version) && a.version.workspace === !0)) return unknown(`${i.file} has no version`);
	for (let e = c(r, "..");; e = c(e, "..")) {
		let n = t(d(e, "Cargo.toml"));
		if (n.kind === "outside") return unknown(`no Cargo.toml above ${i.file} has a version for its workspace`);
		let r = n.kind === "text" ? tableOf(n, "workspace", "package") : {};
		if (n.kind === "text" && j.accepts(r.version)) return stated(n, r.version, [
			"workspace",
			"package",
			"version"
		]);
	}
}, tableOf = ({ text: e }, ...t) => {
	let n = N(e), r = n.ok ? n.table : {};
	for (let e of t) {
		let t = r[e];
		r = M.accepts(t) ? t : {};
	}
	return r;
}, stated = ({ text: e, file: t }, n, r) => ({
	kind: "stated",
	stated: {
		version: n,
		place: {
			file: t,
			...J(q(e), r)
		}
	}
}), searchText = async (e) => {
	let { source: t, path: n, expression: r, group: i, assignment: a } = e;
	if (t.kind !== "text") return absence(t, n);
	let { text: o, file: s } = t;
	if (r === void 0) return found(t, a.exec(o)) ?? unknown(`${s} assigns none`);
	let c = await ie(r);
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
}), pe = String.raw`[^()'#]|'(?:[^'\\\n]|\\.)*'|#[^\n]*\n|\([^()]*\)`, me = new RegExp(String.raw`^project\s*\((?:${pe})*?\bversion\s*:\s*(?:'(?<text>[^'\\\n]+)'|files\s*\(\s*'(?<file>[^'\\\n]+)'\s*\))\s*[,)]`, "m"), readMesonVersion = ({ read: e }) => {
	let t = "meson.build", n = e(t);
	if (n.kind !== "text") return absence(n, t);
	let r = me.exec(n.text), { text: i, file: a } = r?.groups ?? {};
	return r === null ? unknown(`project() in ${n.file} has no version that can be read`) : a === void 0 ? statedAt(n, r.index + r[0].lastIndexOf(i), i) : readWholeFile(e(a), a);
}, modulePaths = (e, t) => {
	let n = e.replaceAll(".", "/"), [r = ""] = n.split("/", 1), i = j.accepts(t[r]) ? [`${t[r]}${n.slice(r.length)}`] : [], a = j.accepts(t[""]) ? [`${t[""]}/${n}`] : [];
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
		read: (e) => n(d(t.path, e))
	};
	return await ye.find(({ of: e }) => e.test(t.buildBackend ?? "setuptools"))?.origin(r) ?? unknown(`${t.buildBackend} is asked for it when it is built`);
}, tags = (e) => ({
	kind: "tags",
	tool: e
}), tableIn = (e, ...t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	let i = e[n];
	return M.accepts(i) ? tableIn(i, ...r) : Object.create(null);
}, stringAt = (e, t) => j.accepts(e[t]) ? e[t] : void 0, hatch = async ({ member: e, read: t }) => {
	let n = tableIn(e.tool, "hatch", "version"), r = stringAt(n, "source") ?? "regex";
	if (ge.has(r)) return tags(r === "vcs" ? "hatch-vcs" : r);
	if (r === "env") {
		let e = stringAt(n, "variable");
		return unknown(`hatchling takes it from ${e === void 0 ? "a variable" : `the variable ${e}`} of the environment`);
	}
	if (!he.has(r)) return unknown(`hatchling's version source ${r} runs code`);
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
}, he = new Set(["regex", "regex_commit"]), ge = new Set([
	"vcs",
	"uv-dynamic-versioning",
	"uv-workspace-dynamic-versioning",
	"versioningit"
]), setuptools = ({ member: e, read: t }) => {
	let n = ["versioneer", "vcs-versioning"].find((t) => t in e.tool), r = buildTools(e).find((e) => _e.has(e)) ?? n ?? versioneerIn(t("setup.cfg")), i = tableIn(e.tool, "setuptools", "dynamic", "version"), a = "setuptools_scm" in e.tool || "vcs-versioning" in e.tool, o = Object.keys(i).length > 0 && !a;
	if (r !== void 0 && !o) return tags(r);
	let s = i.file, [c, ...l] = Array.isArray(s) ? s : [s];
	if (j.accepts(c) && l.length === 0) return readWholeFile(t(c), c);
	if (l.length > 0) return unknown("[tool.setuptools.dynamic] puts it together from several files");
	let u = stringAt(i, "attr");
	if (u === void 0) return unknown("setup.py or setup.cfg gives it");
	let d = u.lastIndexOf("."), f = tableIn(e.tool, "setuptools", "package-dir"), pathsOf = (e) => modulePaths(e, f);
	return readAttribute(u.slice(0, d), u.slice(d + 1), {
		read: t,
		pathsOf
	});
}, versioneerIn = (e) => e.kind === "text" && /^\[versioneer\]/m.test(e.text) ? "versioneer" : void 0, _e = new Set([
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
	let n = tableIn(e.tool, "scikit-build", "metadata", "version"), r = e.tool["dynamic-metadata"], i = [n, ...Array.isArray(r) ? r.filter((e) => M.accepts(e)) : []];
	for (let e of i) {
		let r = stringAt(e, "provider") ?? "", i = e === n || stringAt(e, "field") === "version", a = ve.find(({ of: e }) => e.test(r))?.tool;
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
}, ve = [
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
], ye = [
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
], be = {
	a: "alpha",
	b: "beta",
	rc: "rc"
}, writtenVersion = (e, { file: t, before: n }) => {
	let r = E(e), i = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(t) ? semver(r) : x(r);
	return i === void 0 || !/^v\d/i.test(n) ? i : `${n[0]}${i}`;
}, semver = ({ epoch: e, release: t, pre: n, post: r, dev: i, local: a }) => {
	if (e !== 0n || t.length > 3 || r !== void 0 || i !== void 0 || a.length > 0) return;
	let o = [
		0,
		1,
		2
	].map((e) => t[e] ?? 0n).join(".");
	return n === void 0 ? o : `${o}-${be[n.phase]}.${n.number}`;
}, fromTop = (e, { prefix: t }) => e.file === void 0 ? e : {
	...e,
	file: c(t, e.file)
}, xe = o({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} has no ${t.join(" and no ")} in [project]`,
	hint: `Add ${t.join(" and ")} to [project]`,
	...n
})), Se = o({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} would be published without ${t.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else write in [project] what is missing",
	...n
})), Ce = o({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project"
}, ({ package: e, missing: t, place: n }) => ({
	package: e,
	message: `${e} lacks in [project]: ${t.join(", ")}`,
	hint: "Add what it lacks, or list RA-METADATA-THIN under ignore",
	...n
})), Y = "; see first that the build takes a backend that knows expressions", we = o({
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
		r ? Y : ""
	].join(""),
	...i
})), Te = o({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, isOld: t, place: n }) => ({
	package: e,
	message: `${e} names no licence, and has no LICENSE or the like beside its pyproject.toml`,
	hint: `Add license = "…" with an SPDX expression to [project], and a LICENSE file beside it${t ? Y : ""}`,
	...n
})), Ee = o({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} names no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...t
})), De = o({
	code: "RA-METADATA-README-EMPTY",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `The README of ${e} is empty: ${f(t)}`,
	hint: "Write into its README what it is for, and how it is used",
	...n
})), Oe = o({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project"
}, ({ package: e, readme: t, place: n }) => ({
	package: e,
	message: `${e} has a ${t} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(t)} to [project]`,
	...n
})), X = o({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project"
}, ({ package: e, version: t, canonical: n, place: r }) => ({
	package: e,
	message: `${e} has the version ${JSON.stringify(t)}, whose canonical spelling is ${n}`,
	hint: `Write ${n}`,
	...r
})), ke = o({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, other: n, line: r, place: i }) => ({
	package: e,
	message: `${e} is ${t} in ${i.file}:${i.line ?? 1} and ${JSON.stringify(n.version)} in ${n.place.file}:${n.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(e)})${r === void 0 ? ", and take the file out of version-files" : `. To let releases write it, add to version-files in the configuration: ${JSON.stringify(r)}`}`,
	...n.place
})), Z = o({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project"
}, ({ package: e, raw: t, place: n }) => ({
	package: e,
	message: `The name ${t} is ${e} in an index's addresses and in tags`,
	hint: `Write ${e}, unless ${t} is the name that people know`,
	...n
})), Ae = o({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project"
}, ({ package: e, other: t, place: n }) => ({
	package: e,
	message: `PyPI takes the names ${t} and ${e} for too similar`,
	hint: `Rename ${e} or ${t}, whichever is not on the index yet; where both are, list RA-NAME-TOO-SIMILAR:${e} under ignore`,
	...n
})), je = o({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${f(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), Me = o({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${l(e)} gets its version from the tag that releases it, by ${f(t)}` : `${e.length} packages get their versions from the tags that release them, by ${f(t)}: ${l(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), Q = o({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, isFile: t, versions: n, left: r }) => ({
	message: `${t ? `${f(e)} has one version for several packages, of which not all are released` : `The group ${f(e)} is in lockstep, but would not have one version after this release`}: ${l(n.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${r === void 0 ? "" : `; ${r.why.replace(/\bit$/, r.name)}`}`,
	hint: t ? "Release them all, or give each a version of its own" : `Release the group whole, with one version, or take versioning out of groups.${f(e)} of the configuration`
})), Ne = o({
	code: "RA-VERSION-NO-GROUP",
	severity: "notice",
	mender: "project"
}, ({ versions: e, group: t, packages: n }) => ({
	message: `Released in one version so far, and in several from here on: ${l(e.map(({ name: e, version: t }) => `${e} ${t}`), 10)}`,
	hint: `To keep them together: groups.${t} = { packages = [${n.map((e) => JSON.stringify(e)).join(", ")}], versioning = "lockstep" } in the configuration`
})), Pe = o({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: o }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	...a((e) => `Release ${n} too, by ${p(e, `"${n}: ${o}"`)}`)
})), Fe = o({
	code: "RA-VERSION-FINAL-ON-PRERELEASE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requirement: n, passed: r }) => ({
	package: e,
	message: r === void 0 ? `${e} ${t} is a final version, and brings its users a pre-release: it will require ${n}` : `${e} ${t} is a final version, and its users do not get ${r}: it requires ${n}`,
	hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${e} as a pre-release`
})), Ie = o({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${l(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), Le = o({
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
		case "lower": return `>=${x(n)}`;
		case "major":
		case "minor": {
			let r = e === "major" ? nextMajor(t.release) : nextMinor(t.release), i = {
				...n,
				release: r,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${x(n)},<${x(i)}`;
		}
		case "exact": return `==${x(n)}`;
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
}), nameTags = (t) => (n) => {
	let { formats: r, config: i, workspace: a, tags: o, taken: s, claims: c } = t, { members: l, above: u } = a;
	if (h(r) || o.length === 0) return (e) => b(r, e);
	let d = U(l, n), { releases: f } = B({
		tags: o,
		formats: r,
		workspace: a,
		versions: n,
		claims: c
	}), p = l.filter(({ name: t }) => f.has(t) && !e(i, t).isPrivate), m = new Map(p.map(({ name: e }) => [e, styleOf(f.get(e), r, d)])), g = p.filter(({ name: e }) => m.get(e)?.isNamed === !1), _ = new Set(g.map(({ name: e }) => n.get(e))).size === 1, mayBeBare = ({ path: e }, t) => u === void 0 && (e === "." || g.length === 1 || _ && !s.has(t)), v = mostUsual(p, m, r);
	return (e) => {
		let t = b(r, e);
		if (r.packages.has(e.name)) return t;
		let n = p.find(({ name: t }) => t === e.name), i = m.get(e.name), a = i && `${i.before}${e.version}`;
		return n !== void 0 && a !== void 0 && (i?.isNamed === !0 || mayBeBare(n, a)) ? a : v === void 0 ? t : y(v, e);
	};
}, styleOf = (e, t, n) => {
	let [r] = e.toSorted((e, t) => _(E(t.version), E(e.version))), i = r?.tag === void 0 ? void 0 : se(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: A(r.tag, t, n)?.kind === "package"
	};
}, mostUsual = (e, t, { workspace: n, usual: r, packages: i }) => {
	let [a] = [...n, ...r].map((n) => ({
		format: n,
		count: e.filter(({ name: e, rawName: r }) => {
			let a = i.has(e) ? void 0 : t.get(e), isSo = (e) => a?.before === y(n, {
				name: e,
				version: ""
			});
			return a?.isNamed === !0 && (isSo(e) || isSo(r));
		}).length
	})).toSorted((e, t) => t.count - e.count);
	return a === void 0 || a.count === 0 ? void 0 : a.format;
}, canonicalVersions = ({ versions: e }) => new Map([...e].map(([e, { version: t }]) => [e, g(t)])), readVersions = async ({ workspace: e, members: t, read: n }) => {
	let r = await Promise.all(t.map(async (t) => {
		let { name: r } = t, i = await originOf(e, t, n);
		if (i.kind === "stated") return [r, judgeStated(r, i.stated)];
		let a = memberPlace(e, t, ["project", "dynamic"]);
		return i.kind === "tags" ? [r, {
			name: r,
			tool: i.tool,
			place: a
		}] : [r, je({
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
}, tellUntagged = (e) => [...Map.groupBy(e, ({ tool: e }) => e)].map(([e, t]) => Me({
	packages: t.map(({ name: e }) => e),
	tool: e,
	place: t[0].place
})), judgeStated = (e, t) => {
	let { version: n, place: r } = t;
	return E(n) === void 0 ? G({
		name: e,
		version: n,
		why: "is none by PEP 440",
		place: r
	}) : t;
}, checkVersion = (e) => {
	let { name: t, channel: n, refusesLocal: r } = e, { version: i, place: a } = e.stated, o = E(i), s = x(o), c = s === i || writtenVersion(s, {
		file: a.file,
		before: ""
	}) !== s;
	return [
		...r && ee(o) ? [G({
			name: t,
			version: i,
			why: "is a local one",
			place: a
		})] : [],
		...n === "stable" && S(o) ? [Le({
			package: t,
			version: i,
			isOfTag: e.stated.isOfTag === !0,
			place: a
		})] : [],
		...c ? [] : [X({
			package: t,
			version: i,
			canonical: s,
			place: a
		})]
	];
}, readPastVersions = async ({ workspace: e, projects: t, commits: n, topLevel: r }, i) => {
	let a = new Map(), keyOf = ({ commit: e, path: t }) => `${e}:${t}`, o = new Map(), textAt = (e) => {
		let t = keyOf(e);
		return a.has(t) || o.set(t, e), a.get(t);
	}, c = u((e) => de("pyproject.toml", e)), projectAt = (e, t) => {
		let n = textAt({
			commit: e,
			path: d(t, "pyproject.toml")
		}), r = textAt({
			commit: e,
			path: d(t, "setup.py")
		});
		return n !== void 0 && (c(n).project !== void 0 || r === void 0) ? c(n) : r === void 0 ? "none" : "script";
	}, versionIn = async (t, n, r) => {
		if (t.project === void 0) return;
		let { project: i, text: a } = t, o = i.buildBackend?.startsWith("hatchling") === !0 ? textAt({
			commit: r,
			path: d(n, "hatch.toml")
		}) : void 0, c = {
			...i,
			path: n,
			isPackage: !0,
			text: a,
			tool: fe(t.tool, o)
		}, read = (e) => {
			let t = d(".", e);
			if (s(e) || t.startsWith("..")) return { kind: "outside" };
			let n = textAt({
				commit: r,
				path: t
			});
			return n === void 0 ? { kind: "missing" } : {
				kind: "text",
				text: n,
				file: t
			};
		}, l = await originOf({
			...e,
			prefix: ""
		}, c, read);
		return l.kind === "stated" ? g(l.stated.version) : void 0;
	}, versionAt = async ({ name: e, path: t }, n) => {
		let r = projectAt(n, t);
		if (typeof r == "object") return await versionIn(r, t, n);
		let i = t === "." ? "none" : projectAt(n, ".");
		if (r !== "script" && i !== "script") return i !== "none" && i.project?.name === e ? await versionIn(i, ".", n) : "none";
	}, l = new Map();
	for (let e = 0; e <= 3; e++) {
		for (let e of new Set(n)) for (let n of t) l.set(`${e}:${n.path}`, await versionAt(n, e));
		let e = [...o.values()];
		if (e.length === 0) break;
		o.clear();
		let s = await i.textsAt(r, e);
		for (let [t, n] of e.entries()) a.set(keyOf(n), s[t]);
	}
	return (e, t) => l.get(`${t}:${e}`);
}, readTagClaims = async ({ workspace: e, formats: t, tags: n, topLevel: r }, { files: i, past: a }) => {
	let o = bareTags(n, t, e);
	if (r === void 0 || h(t) || o.length === 0 || e.above !== void 0) return new Map();
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
	return P(c, f, o.slice(c.length));
}, bareTags = (e, t, { members: n }) => {
	let r = U(n);
	return e.flatMap(({ name: e }) => {
		let n = A(e, t, r);
		return n?.kind === "workspace" ? [{
			tag: e,
			version: n.version
		}] : [];
	}).toSorted((e, t) => _(E(t.version), E(e.version)));
}, competitors = async (e, t) => {
	let n = ue(e), { prefix: r } = e;
	if (r === "" && n.some(({ path: e }) => e === ".")) return [];
	let i = n.map(({ name: e, path: t }) => ({
		member: e,
		name: e,
		path: d(r, t) || "."
	})), a = (r === "" ? [] : z(t, e)).flatMap(({ name: e, path: t, whyNever: n }) => e === void 0 || n !== void 0 ? [] : [{
		member: void 0,
		name: e,
		path: t
	}]);
	if (a.length > 0) return [...i, ...a];
	let { versions: o } = await readVersions({
		workspace: e,
		members: n,
		read: H(t, e)
	}), each = (e) => g(o.get(e)?.version ?? "");
	return new Set(n.map(({ name: e }) => each(e))).size === 1 ? [] : i;
}, Re = o({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), $ = o({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, cycle: r, isIndexAsked: i, place: a }) => ({
	package: e,
	message: `${e} ${i ? "cannot be built" : `can be built only with a release of ${n} that is on the index`}: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${l(r, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...a
})), builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && te(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = T(e) ?? [];
	return L(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && m(r, e));
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
}, checkRequirements = (e, t, n) => t.requirements.flatMap((i) => {
	let { name: a, text: o, specifier: s, url: c } = i.requirement, l = n.siblings.get(a);
	if (takesBound(i.requirement) || l === void 0 || i.kind === "group") return [];
	let u = requirementPlace(e, t, i), d = {
		name: t.name,
		requirement: o,
		sibling: a,
		place: u
	};
	if (c !== void 0) return [F(d)];
	let f = l.version ?? "";
	if (f === "" || m(T(s) ?? [], f)) return [];
	let p = isPrereleaseText(f) ? "pre-release" : i.kind === "extra" ? "extra" : void 0, h = p !== void 0 && isServedBeside(t, i.requirement, n.isServed(a, f)) ? p : void 0, g = r(l), _ = severityOf(h, g);
	return [{
		...I({
			...d,
			version: f,
			served: h,
			isReleased: g
		}),
		severity: _
	}];
}), severityOf = (e, t) => e === "extra" || !t ? "warning" : e === "pre-release" ? "notice" : "error", isPrereleaseText = (e) => {
	let t = E(e);
	return t !== void 0 && S(t);
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
	let n = le(e);
	return n.ok && ce(n.pattern, `refs/tags/${t}`, { crossesFolders: !1 });
}), readUmbrellaFormat = (e) => {
	let n = ne(e, !0);
	if ("code" in n) throw new i({
		...n,
		input: "umbrella-tag-format"
	});
	if (n.pieces.every(({ kind: e }) => e !== "name")) return n;
	throw new i(t({
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
			to: withBound(a, boundOf(t, E(s))),
			table: o
		};
		c.to !== c.from && !r.some((e) => isSame(c, e)) && r.push(c);
	}
	return r;
}, mayBeBound = (e) => takesBound(e.requirement) && e.kind !== "group" && isWritten(e), isSame = (e, t) => e.from === t.from && e.table === t.table, checkGroups = ({ members: e, config: t, versions: n, isReleasing: r, behind: i = new Map() }) => {
	let a = e.filter((e) => W(e, t) === void 0).map(({ name: e }) => e).filter((e) => n.has(e));
	return K(t.groups, a).groups.filter(({ versioning: e, members: t }) => e === "lockstep" && t.some(r)).map(({ name: e, members: t }) => ({
		group: e,
		versions: t.map((e) => ({
			name: e,
			version: i.has(e) ? i.get(e).last ?? "not released" : n.get(e)
		})),
		left: t.flatMap((e) => i.has(e) ? {
			name: e,
			why: i.get(e).why
		} : [])[0]
	})).filter((e) => new Set(e.versions.map(({ version: e }) => e)).size > 1).map(Q);
}, leftBehind = (e, { selection: t, versions: n, released: r, now: i }) => {
	let { packages: a, exclude: o, prepared: s } = t;
	return a.length + o.length === 0 ? new Map() : new Map([...e].flatMap(([e, { status: t, reason: a }]) => {
		let o = n.get(e), c = V(r, e);
		return t !== "excluded" || s?.has(e) === !1 || o === void 0 || R(c, o, i).kind !== "absent" ? [] : [[e, {
			last: c.at(-1)?.version,
			why: a
		}]];
	}));
}, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (k(e, n, U(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [D({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => k(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, U(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: r, choices: i, versions: a }) => {
	let { match: o, text: s } = e, agrees = ({ name: e }) => C(a.get(e) ?? o.version, o.version), tagOf = ({ name: e }) => {
		let n = a.get(e);
		return n === void 0 ? [] : [b(t, {
			name: e,
			version: n
		})];
	}, c = formatIn([...t.workspace, ...t.usual], e, r.members), alike = (e) => {
		let t = e.filter(({ name: e }) => i.get(e).status !== "published"), n = c && t.map(({ name: e }) => y(c, {
			name: e,
			version: a.get(e)
		})), [r, ...o] = new Set(n);
		return r !== void 0 && o.length === 0 ? [r] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, n) => O({
		naming: n,
		tag: s,
		tagVersion: o.version,
		tags: t,
		root: void 0,
		package: {
			name: e.name,
			version: a.get(e.name),
			isDynamic: e.version === void 0,
			place: memberPlace(r, e, ["project", "version"])
		}
	}), having = (...e) => r.members.filter(({ name: t }) => e.includes(i.get(t).status)), isPublic = ({ name: e }) => n(i.get(e));
	if (o.kind === "package") return r.members.filter(({ name: e }) => e === o.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let l = r.members.find((e) => e.path === "." && agrees(e)), u = having("publish", "complete");
	if (l !== void 0 && isPublic(l)) return [];
	let d = r.members.filter(isPublic).map(({ name: e }) => a.get(e));
	if (l !== void 0 && ae({
		top: a.get(l.name),
		packages: d,
		tagged: [o.version]
	})) {
		let e = u.map(({ name: e }) => ({
			name: e,
			version: a.get(e)
		}));
		return e.length === 0 ? [] : [re({
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
		let e = p.length === 1 ? p[0] : void 0;
		return [e === void 0 ? O({
			tag: s,
			tagVersion: o.version,
			package: void 0,
			root: l?.name,
			tags: alike(p),
			naming: f
		}) : disagree(e, alike(p))];
	}
	let m = u.flatMap(tagOf);
	return u.filter((e) => !agrees(e)).map((e) => disagree(e, m, f));
}, wayToName = (e, { tagFormats: t, versions: n }) => {
	let r = new Set(e.flatMap(({ name: e }) => n.get(e) ?? [])).size > 1, { workspace: i, packages: a } = t;
	if (!(!r || i.some(w) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[v[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${oe(t)}`;
};
export { OpenStep, answered, boundOf, $ as buildCycle, builtRequirement, canonicalVersions, checkBuilds, checkGroups, checkRequirements, checkTag, checkVersion, Fe as finalOnPrerelease, forbidding, fromTop, Q as groupApart, Re as hardCycle, isOnIndex, isRefusal, isWritten, leftBehind, we as licenseTable, mayBeBound, memberPlace, Se as metadataBare, xe as metadataIncomplete, Ce as metadataThin, Z as nameNotNormal, nameTags, Ae as nameTooSimilar, Te as noLicence, Ee as noReadme, Pe as notTogether, Ne as oneVersionParts, originOf, planBounds, Ie as preparedPassedBy, readTagClaims, readUmbrellaFormat, readVersions, De as readmeEmpty, Oe as readmeNotNamed, requirementPath, requirementPlace, tagsBeside, takesBound, tellUntagged, ke as versionDiffersInSource, X as versionNotCanonical, withPrepared, withTag, writtenVersion };
