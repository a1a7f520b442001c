import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { configOf as n, groupTwice as r, invalidIn as i, isGlob as a, isReleasable as o, isReleased as s, isTable as c, isTexts as l, nearest as u, normalizeName as d, unknownGroup as f, unknownKey as p, unknownPlaceholder as m } from "../index.js";
import { Problem as h, ancestors as g, baseName as _, defineFinding as v, isAbsolute as y, join as b, named as x, relative as S, remember as C, resolve as w, shown as T } from "./domain-workspace-path.js";
import { admits as E, areSet as ee, canonicalVersion as D, compareVersions as O, defaultTagFormats as te, fillFormat as k, formatTag as A, formatVersion as j, isDevelopment as ne, isLocal as re, isPrerelease as ie, isSameVersion as ae, namesPackage as M, parseRequirement as oe, parseSpecifiers as N, parseTagFormats as P, parseVersion as F, tagFormatAssumed as se, tagIsNotVersion as I, tagOfRootAlone as ce } from "./actions-shared-inputs.js";
import { fitsNone as le, isNamedIn as ue, isOfTop as L, longestOf as de, matchSetFormat as R, matchTag as z, parseDistributionName as B, placeFor as V, splitTag as H, versionAtEnd as U } from "./domain-tag-suggest-format.js";
import { aString as fe, tableIn as pe } from "./domain-workspace-shapes.js";
import { require_picomatch as me } from "../libraries/picomatch.js";
import { openPlaces as he, placeIn as ge, publishabilityOf as W, publishable as G, readPyproject as _e } from "./actions-discover-action.js";
var ve = t(me(), 1);
const matchesName = (e, t) => {
	let n = d(e);
	return a(e) ? ve.default.isMatch(t, n, {
		nonegate: !0,
		noextglob: !0
	}) : n === t;
}, ye = 12096e5, releasesOf = (e, t) => {
	let n = (e.get(t)?.files ?? []).flatMap((e) => {
		let n = B(e.filename, t);
		return n === void 0 ? [] : [{
			...e,
			kind: n.kind,
			version: F(n.version),
			text: n.version
		}];
	}).sort((e, t) => O(e.version, t.version)), r = [];
	for (let [e, { version: t, text: i, ...a }] of n.entries()) {
		let o = n[e - 1];
		o !== void 0 && O(o.version, t) === 0 ? r.at(-1).files.push(a) : r.push({
			version: i,
			files: [a]
		});
	}
	return r;
}, installableOf = (e, t) => {
	let { files: n = [], inherited: r = [] } = e.get(t) ?? {};
	return releasesOf(new Map([[t, { files: [...n, ...r] }]]), t);
}, presenceOf = (e, t, n) => {
	let r = F(t), i = e.findIndex((e) => O(F(e.version), r) === 0), a = e[i];
	if (a === void 0) return { kind: "absent" };
	let o = missingKind(a);
	if (o === void 0) return {
		kind: "whole",
		why: "with sdist and wheel"
	};
	if (a.files.some(({ yanked: e }) => e)) return {
		kind: "whole",
		why: `without ${o}, and yanked`
	};
	let s = a.files.flatMap(({ uploadTime: e }) => e ?? []), c = s.length === 0 ? void 0 : n - Math.min(...s);
	if (c !== void 0 && c >= 12096e5) return {
		kind: "whole",
		why: `without ${o}, and too old for new files`
	};
	let l = e[i - 1];
	return l !== void 0 && missingKind(l) === o ? {
		kind: "whole",
		why: `without ${o}, as ${l.version} before it`
	} : {
		kind: "half",
		why: `uploaded ${since(c)} without ${o}`,
		filenames: a.files.map(({ filename: e }) => e).sort()
	};
}, since = (e) => {
	if (e === void 0) return "at an unknown time";
	let t = Math.floor(e / 864e5);
	return t < 1 ? "less than a day ago" : t === 1 ? "a day ago" : `${t} days ago`;
}, missingKind = ({ files: e }) => ["wheel", "sdist"].find((t) => e.every((e) => e.kind !== t)), choose = (e, t) => unpublishable(e, t.config) ?? unchosen(e.name, t.selection) ?? unreleased(e.name, t), leave = (e, t) => ({
	status: e,
	reason: t,
	onIndex: []
}), unpublishable = (e, t) => {
	let { isPublishable: r, reason: i } = W(e);
	return r ? n(t, e.name).isPrivate ? leave("private", `private in ${t.file}`) : void 0 : leave(e.isDeclaredPackage ? "private" : "not-a-package", i);
}, unchosen = (e, t) => {
	let { packages: n, exclude: r, tag: i, prepared: a } = t, o = r.find((t) => matchesName(t, e));
	if (o !== void 0) return leave("excluded", `exclude names ${o}`);
	if (a?.has(e) === !1) return leave("excluded", "no release commit of this push names it");
	if (!isNamed(e, {
		...t,
		prepared: void 0
	})) return n.length > 0 ? leave("excluded", "packages does not name it") : i?.match.kind === "package" ? leave("excluded", `the tag ${i.text} does not name it`) : void 0;
}, isNamed = (e, { packages: t, tag: n, prepared: r }) => r?.has(e) === !0 ? !0 : t.length > 0 ? t.some((t) => matchesName(t, e)) : n?.match.kind === "package" && n.match.name === e, unreleased = (e, t) => {
	let { selection: n, versions: r, released: i, indexName: a, refusesLocal: o, now: s } = t, c = r.get(e);
	if (c === void 0) return leave("publish", "its version is not known yet");
	let l = presenceOf(releasesOf(i, e), c, s);
	if (l.kind === "whole") return leave("published", `${c} is on ${a}, ${l.why}`);
	if (o && re(F(c)) && n.tag === void 0 && !isNamed(e, n)) return leave("development", `${c} is a local version, which ${a} refuses`);
	let u = n.packages.length === 0 && n.tag?.match.version === c;
	return ne(F(c)) && !isNamed(e, n) && !u ? leave("development", `${c} is a development version, and packages does not name it`) : l.kind === "absent" ? leave("publish", `${c} is not on ${a}`) : {
		status: "complete",
		reason: `${c} is on ${a}, ${l.why}`,
		onIndex: l.filenames
	};
}, be = /\.dev|\+(?:.*\.)?g[0-9a-f]{7}|\+un(?:known|tagged)/, looksUntagged = (e) => be.test(e), K = v({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n, groups: r = [] }) => ({
	...r.length === 0 ? { input: e } : { remedy: "commit" },
	message: `No package of the workspace matches what ${r.length === 0 ? e : r.length === 1 ? `the group ${r[0]}` : `each of the groups ${x(r)}`} says: ${t}`,
	hint: n === void 0 ? "Correct what matches none: release-actions discover lists the packages" : `Did you mean ${n}?`
})), q = v({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: `Name a package that is published (release-actions discover lists them), or make ${e} one`
})), xe = v({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: n, place: r }) => ({
	package: e,
	message: n.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${x(n)}`,
	hint: n.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Where users get ${e} from elsewhere, write a specifier where ${x(n)} requires it, as in ${e}>=1.0; else do without it there, or publish ${e}`,
	...r
})), Se = v({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r, isDynamic: i = !1 }) => ({
	package: e,
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	...i && looksUntagged(t) ? {
		hint: "Tag the commit: a tool makes the version of tags",
		remedy: "tag"
	} : { hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1" },
	...r
})), Ce = v({
	code: "RA-PLAN-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ name: e, requirement: t, sibling: n, lack: r, neededBy: i, input: a, hint: o, remedy: s, place: c }) => ({
	input: a,
	package: i ?? e,
	message: `${e}${i === void 0 ? "" : `, which ${i} needs,`} requires ${t}, but ${n} is ${r}`,
	hint: o,
	remedy: s,
	...c
})), J = v({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, served: i, isReleased: a, place: o }) => ({
	package: e,
	message: `${i === "extra" ? "An extra of " : ""}${e} requires ${t}, which excludes ${n} ${r} of the same workspace${i === "pre-release" ? ", a pre-release" : ""}`,
	hint: {
		extra: `Where the older release is meant, nothing needs to be done, though uv works with ${r} here; else write a specifier that admits that, or none`,
		"pre-release": `Nothing needs to be done before the final release: installers get an older one, though uv works with ${r} here. To have ${e} tried with it, write a specifier that admits it`,
		none: `Write a specifier that admits ${r}${a ? ", or none" : ", too"}`
	}[i ?? "none"],
	...o
})), we = v({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, never: i, index: a, place: o }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${a} has no ${r} of it after this run: ${t}`,
	hint: i === void 0 ? `Release ${n} too, or write the specifier that the extra needs` : `${n} is never published (${i}): publish it, too, or let the extra do without it`,
	...o
})), Y = v({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a package of this workspace by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), isFolder = (e, t) => e.list(t) !== void 0, topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = w(t.root, r);
		if (y(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? {
			kind: "missing",
			isFolder: a !== void 0 && isFolder(e, a)
		} : {
			kind: "text",
			text: o,
			file: S(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of g(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = w(t.root, r);
		if (y(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !S(e, t).split("/").includes(".git"), Te = ["name", "path"], fillPattern = (e, { name: t, path: n }) => e.replaceAll("{name}", t).replaceAll("{path}", n), isForEach = (e) => /\{(?:name|path)\}/.test(e), patternFault = (e, t, n) => {
	let [r] = fillPattern(e, {
		name: "",
		path: ""
	}).match(/\{[^{}/.]*\}?|\}/) ?? [];
	if (r === void 0) return;
	let i = u(r.replaceAll(/[{}]/g, ""), Te);
	return m({
		key: t,
		placeholder: r,
		nearest: i && `{${i}}`,
		place: n
	});
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: ge(he(t.text), n) }, r.place);
	return {
		file: w(e, `${t.path}/pyproject.toml`),
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
] : [...e.split("."), t];
var Ee = e({ expandGroups: () => expandGroups });
const X = ["lockstep", "linked"], Z = ["packages", "versioning"], isVersioning = (e) => X.some((t) => t === e), parseGroups = (e, t) => {
	let n = i(t);
	if (!c(e)) return {
		groups: new Map(),
		findings: [n(["groups"], "a table for each group", e)]
	};
	let r = new Map();
	return {
		groups: r,
		findings: Object.entries(e).flatMap(([e, i]) => {
			let a = ["groups", e];
			if (!c(i)) return [n(a, "a table", i)];
			let { packages: o = [], versioning: s } = i, d = Object.keys(i).filter((e) => !Z.includes(e)).map((e) => {
				let n = [...a, e];
				return p({
					key: n.join("."),
					nearest: u(e, Z),
					place: t(n)
				});
			});
			return l(o) || d.push(n([...a, "packages"], "a list of names or globs", o)), s !== void 0 && !isVersioning(s) && d.push(n([...a, "versioning"], "\"lockstep\" or \"linked\"", s)), d.length === 0 && l(o) && (s === void 0 || isVersioning(s)) && r.set(e, {
				name: e,
				packages: o,
				versioning: s
			}), d;
		})
	};
}, withOwnGroups = (e, t, n) => {
	let r = new Map(e);
	return {
		groups: r,
		findings: [...t].flatMap(([t, { group: i }]) => {
			if (i === void 0) return [];
			let a = r.get(i);
			a !== void 0 && r.set(i, {
				...a,
				packages: [...a.packages, t]
			});
			let o = `packages.${t}.group`, s = n([
				"packages",
				t,
				"group"
			]);
			return a === void 0 ? [f({
				input: o,
				name: i,
				nearest: u(i, e.keys()),
				place: s
			})] : [];
		})
	};
}, expandGroups = ({ input: e, place: t }, n, r) => {
	let i = [], a = n.flatMap((n) => {
		if (!n.startsWith("group:")) return [n];
		let a = n.slice(6).trim(), o = r.get(a);
		return o === void 0 ? i.push(f({
			input: e,
			name: a,
			nearest: u(a, r.keys()),
			place: t
		})) : o.packages.length === 0 && e !== "exclude" && i.push(groupMatchesNothing(o)), o?.packages ?? [];
	});
	return {
		patterns: [...new Set(a)],
		findings: i
	};
}, groupMatchesNothing = ({ name: e, packages: t }, n) => K({
	input: "packages",
	pattern: t.length === 0 ? "packages = []" : t.join(", "),
	nearest: n,
	groups: [e]
}), versionedGroups = (e, t) => {
	let n = new Map(), i = [];
	return {
		groups: [...e.values()].filter(({ versioning: e }) => e !== void 0).map((e) => {
			let a = t.filter((t) => e.packages.some((e) => matchesName(e, t)));
			for (let t of a) {
				let a = n.get(t);
				a !== void 0 && i.push(r({
					package: t,
					groups: [a, e.name]
				})), n.set(t, e.name);
			}
			return {
				...e,
				members: a
			};
		}),
		findings: i
	};
}, De = v({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${T(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), Oe = v({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${x(e)} gets its version from the tag that releases it, by ${T(t)}` : `${e.length} packages get their versions from the tags that release them, by ${T(t)}: ${x(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), Q = v({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, isFile: t, versions: n, left: r }) => ({
	message: `${t ? `${T(e)} has one version for several packages, of which not all are released` : `The group ${T(e)} is in lockstep, but would not have one version after this release`}: ${x(n.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${r === void 0 ? "" : `; ${r.why.replace(/\bit$/, r.name)}`}`,
	hint: t ? "Release them all, or give each a version of its own" : `Release the group whole, with one version, or take versioning out of groups.${T(e)} of the configuration`
})), ke = v({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: a }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	hint: `Release ${n} too, by --bump "${n}: ${a}" (input: bump)`
})), Ae = v({
	code: "RA-VERSION-FINAL-ON-PRERELEASE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requirement: n, passed: r }) => ({
	package: e,
	message: r === void 0 ? `${e} ${t} is a final version, and brings its users a pre-release: it will require ${n}` : `${e} ${t} is a final version, and its users do not get ${r}: it requires ${n}`,
	hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${e} as a pre-release`
})), je = v({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${x(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), Me = v({
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
		case "lower": return `>=${j(n)}`;
		case "major":
		case "minor": {
			let r = e === "major" ? nextMajor(t.release) : nextMinor(t.release), i = {
				...n,
				release: r,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${j(n)},<${j(i)}`;
		}
		case "exact": return `==${j(n)}`;
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
}, isOfOther = ({ members: e, prefix: t = "" }) => {
	let n = C((t) => [de(e.map(({ name: e }) => e).filter((e) => ue(e, t)))]);
	return (r, i) => {
		let [a] = n(r);
		if (a !== void 0) return i.every(({ name: e }) => e !== a);
		let o = r.split("/").slice(0, -1);
		if (o.length === 0 || i.some(({ path: e }) => e === ".")) return !1;
		let shared = ({ path: e }) => {
			let n = e === "." ? [] : w(t, e).split("/"), r = o.findIndex((e, t) => e !== n[t]);
			return r === -1 ? o.length : r;
		}, s = Math.max(...i.map(shared));
		return e.some((e) => shared(e) > s);
	};
}, cut = ({ epoch: e, release: t }, n = t.length) => ({
	...F("0"),
	epoch: e,
	release: t.slice(0, n)
}), newestOf = (e) => e.toSorted(O).at(-1), isTakenOver = (e, { by: t, now: n }) => {
	let [r, i] = [newestOf(e), newestOf(t)], a = newestOf(n.flatMap((e) => F(e) ?? []));
	return r === void 0 || i === void 0 || a === void 0 ? !1 : O(cut(r, 2), cut(i, 2)) < 0 && O(cut(i), cut(a)) <= 0;
}, areShared = (e, { by: t, now: n }) => {
	let [r, ...i] = new Set(n.map((e) => e && D(e)));
	return r === void 0 || i.length > 0 ? !1 : [t.toSorted(O).slice(0, -1), t].every((t) => isTakenOver(e, {
		by: t,
		now: [r]
	}));
}, releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = G(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = n.above ?? folderTop(o, n.prefix) ?? privateTop({
		workspace: n,
		versions: r
	}, c), u = {
		root: l === void 0 ? s : void 0,
		above: l,
		isOneVersion: new Set(i.map(({ name: e }) => r.get(e))).size === 1,
		isInStep: isInStep(c, [...r.values()]),
		areNamed: i.some(({ name: e }) => a.has(e)),
		versions: r,
		bare: c
	}, d = i.flatMap(({ name: e }) => a.get(e) ?? []), f = l === void 0 && areShared(d.map(parsed), {
		by: c.map(parsed),
		now: i.map(({ name: e }) => r.get(e))
	}), p = new Map(i.map((e) => {
		let n = a.get(e.name) ?? [];
		if (f) return [e.name, [...n, ...c]];
		let i = n.length > 0 && t.packages.has(e.name);
		if (e === u.root && !i) return [e.name, [...n, ...c]];
		let o = n.every(({ version: t }) => t === r.get(e.name));
		return [e.name, o ? [...n, ...before(n, bareReleases(e, u))] : n];
	})), m = u.root === void 0 && u.above === void 0, h = [...o.map((e) => ({
		tag: e,
		version: U(e)
	})), ...m ? c : []], g = Map.groupBy(h, ({ version: e }) => e), _ = isOfOther(n), v = i.flatMap((e) => {
		let { name: t } = e, n = r.get(t), i = g.get(n ?? "")?.findLast((t) => !_(t.tag, [e]))?.tag, a = p.get(t).some((e) => e.version === n);
		return i === void 0 || a ? [] : [[t, i]];
	}), y = i.filter(({ name: e }) => !a.has(e) && goesAlong(r.get(e), u)).map(({ name: e }) => [e, c]);
	return {
		releases: p,
		unclear: new Map(v),
		unread: o,
		along: new Map(y)
	};
}, parsed = ({ version: e }) => F(e), isInStep = (e, t) => t.map((e) => F(e)).some((t) => e.every((e) => O(F(e.version), t) <= 0)), goesAlong = (e, { root: t, above: n, isInStep: r, areNamed: i, bare: a }) => {
	let o = F(e ?? "");
	return o === void 0 || t !== void 0 || n !== void 0 || i || !r ? !1 : a.some(({ version: e }) => O(F(e), o) > 0);
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => O(F(t), F(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = G({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !W(e).isPublishable);
	return a !== void 0 && L({
		top: a.version,
		packages: r,
		tagged: i
	}) ? { version: a.version } : void 0;
}, tagMembers = (e, t = new Map()) => new Map(e.map(({ name: e, version: n }) => [e, t.get(e) ?? n])), readTags = (e, t, n) => {
	let r = new Map(), i = [];
	for (let a of e) {
		let e = z(a, t, n);
		if (e === void 0) {
			U(a) !== void 0 && i.push(a);
			continue;
		}
		let o = e.kind === "package" ? e.name : void 0, s = {
			version: e.version,
			tag: a
		}, c = r.get(o);
		c === void 0 ? r.set(o, [s]) : c.push(s);
	}
	return {
		found: r,
		unread: i
	};
}, bareReleases = ({ name: e }, t) => {
	let { root: n, above: r, isOneVersion: i, isInStep: a, areNamed: o, versions: s, bare: c } = t, l = s.get(e), u = F(l ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? s.get(n.name) : r.version, t = F(e ?? "");
		return u === void 0 || t === void 0 ? r === void 0 && l === e ? c : [] : O(u, t) === 0 ? c : [];
	}
	if (i) return c;
	if (u === void 0) return [];
	let d = c.map((e) => ({
		release: e,
		other: F(e.version)
	}));
	if (o) {
		let e = d.filter(({ other: e }) => O(e, u) <= 0).map(({ release: e }) => e);
		return (c.length - e.length) * 10 <= e.length ? e : [];
	}
	let isWithin = (e) => a ? O(e, u) <= 0 : e.epoch === u.epoch && e.release[0] <= u.release[0];
	return d.filter(({ other: e }) => isWithin(e)).map(({ release: e }) => e);
}, tagsBeside = (e, t) => ({
	tags: e.map(({ name: e }) => e),
	taken: new Set(e.filter((e) => e.commit !== t).map(({ name: e }) => e))
}), nameTags = (e) => (t) => {
	let { formats: r, config: i, workspace: a, tags: o, taken: s } = e, { members: c, above: l } = a;
	if (ee(r) || o.length === 0) return (e) => A(r, e);
	let u = tagMembers(c, t), { releases: d } = releasesByTag({
		tags: o,
		formats: r,
		workspace: a,
		versions: t
	}), f = c.filter(({ name: e }) => d.has(e) && !n(i, e).isPrivate), p = new Map(f.map(({ name: e }) => [e, styleOf(d.get(e), r, u)])), m = f.filter(({ name: e }) => p.get(e)?.isNamed === !1), h = new Set(m.map(({ name: e }) => t.get(e))).size === 1, mayBeBare = ({ path: e }, t) => l === void 0 && (e === "." || m.length === 1 || h && !s.has(t)), g = mostUsual(f, p, r);
	return (e) => {
		let t = A(r, e);
		if (r.packages.has(e.name)) return t;
		let n = f.find(({ name: t }) => t === e.name), i = p.get(e.name), a = i && `${i.before}${e.version}`;
		return n !== void 0 && a !== void 0 && (i?.isNamed === !0 || mayBeBare(n, a)) ? a : g === void 0 ? t : k(g, e);
	};
}, styleOf = (e, t, n) => {
	let [r] = e.toSorted((e, t) => O(F(t.version), F(e.version))), i = r?.tag === void 0 ? void 0 : H(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: z(r.tag, t, n)?.kind === "package"
	};
}, mostUsual = (e, t, { workspace: n, usual: r, packages: i }) => {
	let [a] = [...n, ...r].map((n) => ({
		format: n,
		count: e.filter(({ name: e, rawName: r }) => {
			let a = i.has(e) ? void 0 : t.get(e), isSo = (e) => a?.before === k(n, {
				name: e,
				version: ""
			});
			return a?.isNamed === !0 && (isSo(e) || isSo(r));
		}).length
	})).toSorted((e, t) => t.count - e.count);
	return a === void 0 || a.count === 0 ? void 0 : a.format;
}, Ne = new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]), readNeighbours = (e, t) => manifestsBeside(e, t, ["pyproject.toml"]).flatMap(({ path: e, text: t }) => neighbour(e, t)), readNamesBeside = (e, t) => {
	let n = t.members.map(({ path: e }) => `${S(topOf(t), ownFolder(t, e))}/`), isAbove = (e) => e === "." || n.some((t) => t.startsWith(`${e}/`));
	return manifestsBeside(e, t, [
		"pyproject.toml",
		"package.json",
		"Cargo.toml",
		"go.mod"
	]).flatMap(({ file: e, path: t, text: n }) => {
		if (e === "pyproject.toml") return neighbour(t, n).flatMap(({ name: e }) => e ?? []);
		let [, r = ""] = /(?:^|[{,])\s*"?name"?\s*[:=]\s*"([^"]+)"/m.exec(n) ?? [];
		return [_(r), isAbove(t) ? "" : _(t)].filter((e) => /[a-z]/i.test(e));
	});
}, manifestsBeside = (e, t, n) => {
	let r = topOf(t), i = new Set([".", ...t.members.map(({ path: e }) => e)].map((e) => ownFolder(t, e))), a = [], look = (t, o) => {
		let s = e.list(t) ?? [];
		for (let { name: o } of i.has(t) ? [] : s.filter((e) => n.includes(e.name))) {
			let n = e.readText(b(t, o));
			n !== void 0 && a.push({
				file: o,
				path: S(r, t) || ".",
				text: n
			});
		}
		if (o !== 6) for (let { name: e, kind: n, isLink: r } of s) n !== "folder" || r || e.startsWith(".") || Ne.has(e) || look(b(t, e), o + 1);
	};
	return look(r, 0), a;
}, ownFolder = ({ root: e }, t) => w(e, t), neighbour = (e, t) => {
	let { project: n, workspace: r, tool: i } = _e("pyproject.toml", t), a = [pe(i, "release-actions")["tag-format"]].flat().filter((e) => fe.accepts(e));
	if (n === void 0 && r === void 0 && a.length === 0) return [];
	let { isPublishable: o, reason: s } = n === void 0 || r !== void 0 ? Pe : W({
		...n,
		tool: i
	});
	return [{
		name: n === void 0 ? void 0 : d(n.name),
		version: n?.version,
		path: e,
		tagFormats: a.flatMap((e) => e.split(/[\n,]/)).map((e) => e.trim()).filter((e) => e !== ""),
		whyNever: o ? void 0 : s
	}];
}, Pe = {
	isPublishable: !0,
	reason: "a workspace"
}, readTagFormats = (e, { packages: t }) => {
	let n = [...t].map(([e, { tagFormats: t }]) => [e, t]), r = P(e, new Map(n));
	if (!("workspace" in r)) throw new h(r);
	return r;
}, readWish = ({ packages: e, exclude: t, tag: n, prepared: r }, i) => {
	let o = e.length > 0 ? void 0 : n, s = o === void 0 ? void 0 : readTag(o, i), c = [
		...matchNothing("packages", e, i),
		...matchNothing("exclude", t, i),
		...o !== void 0 && s === void 0 ? [le(o, i.tagFormats, {
			members: tagMembers(i.members.filter((e) => unpublishable(e, i.config) === void 0)),
			hasPackages: i.isTagNeeded !== !0
		})] : [],
		...e.filter((e) => !a(e)).flatMap((e) => inVain({
			input: "packages",
			remedy: "call"
		}, e, i)),
		...[...r ?? []].flatMap((e) => inVain({
			input: "the release commit",
			remedy: "commit"
		}, e, i)),
		...s?.kind === "package" ? inVain({
			input: `the tag ${o}`,
			remedy: "tag"
		}, s.name, i) : []
	];
	if (c.length > 0) throw new h(c);
	return {
		packages: e,
		exclude: t,
		prepared: r,
		tag: o === void 0 || s === void 0 ? void 0 : {
			text: o,
			match: s
		}
	};
}, readTag = (e, { members: t, tagFormats: n, elsewhere: r }) => r === void 0 ? z(e, n, tagMembers(t)) : {
	kind: "package",
	name: r.name,
	version: r.version
}, namesOf = ({ members: e }) => e.map(({ name: e }) => e), matchNothing = (e, t, n) => {
	let r = namesOf(n);
	return t.filter((e) => !r.some((t) => matchesName(e, t))).map((t) => {
		let i = [...n.config.groups.values()].filter(({ packages: e }) => e.includes(t)).map(({ name: e }) => e);
		return K({
			input: e,
			pattern: t,
			nearest: u(d(t), r),
			groups: i
		});
	});
}, inVain = (e, t, { members: n, config: r }) => {
	let i = n.find((e) => e.name === d(t)), a = i && unpublishable(i, r);
	return a === void 0 ? [] : [q({
		...e,
		name: d(t),
		reason: a.reason
	})];
}, Fe = v({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), $ = v({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, cycle: r, isIndexAsked: i, place: a }) => ({
	package: e,
	message: `${e} ${i ? "cannot be built" : `can be built only with a release of ${n} that is on the index`}: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${x(r, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...a
})), builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && oe(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = N(e) ?? [];
	return installableOf(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && E(r, e));
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
	let { name: i, text: a, specifier: o, url: c } = r.requirement, l = n.siblings.get(i);
	if (takesBound(r.requirement) || l === void 0 || r.kind === "group") return [];
	let u = requirementPlace(e, t, r), d = {
		name: t.name,
		requirement: a,
		sibling: i,
		place: u
	};
	if (c !== void 0) return [Y(d)];
	let f = l.version ?? "";
	if (f === "" || E(N(o) ?? [], f)) return [];
	let p = isPrereleaseText(f) ? "pre-release" : r.kind === "extra" ? "extra" : void 0, m = p !== void 0 && isServedBeside(t, r.requirement, n.isServed(i, f)) ? p : void 0, h = s(l), g = severityOf(m, h);
	return [{
		...J({
			...d,
			version: f,
			served: m,
			isReleased: h
		}),
		severity: g
	}];
}), severityOf = (e, t) => e === "extra" || !t ? "warning" : e === "pre-release" ? "notice" : "error", isPrereleaseText = (e) => {
	let t = F(e);
	return t !== void 0 && ie(t);
}, isServedBeside = (e, { name: t, specifier: n }, r) => {
	let i = e.requirements.flatMap((e) => e.kind === "runtime" && e.requirement.name === t ? [e.requirement] : []);
	return t === e.name || i.some(takesBound) ? !1 : r([...i.map((e) => e.specifier), n].join(","));
}, tagElsewhere = (e, { formats: t, workspace: n, neighbours: r }) => {
	let i = z(e, t, tagMembers(n.members));
	if (i?.kind === "package") return;
	let isOurs = ({ version: e }) => e === void 0 || D(e) === i?.version;
	if (i !== void 0 && (n.above === void 0 || G(n).some(isOurs))) return;
	let a = r(), o = a.find(({ path: e }) => e === ".");
	if (i !== void 0) return {
		version: i.version,
		name: titleOf(o),
		path: ".",
		whyNever: o?.whyNever
	};
	for (let t of a) {
		let n = versionFor(e, t, t.path === "." ? "any" : "named");
		if (n !== void 0) return {
			version: n,
			name: titleOf(t),
			path: t.path,
			whyNever: t.whyNever
		};
	}
}, titleOf = (e) => e?.name ?? e?.path ?? "the top", versionFor = (e, { name: t, version: n, tagFormats: r }, i) => {
	let a = P(r, new Map());
	if (!("workspace" in a)) return;
	let o = z(e, a, t === void 0 ? new Map() : new Map([[t, n]]));
	return o?.kind === "package" || i === "any" || r.length > 0 ? o?.version : void 0;
}, planBounds = (e, t, n) => {
	let r = [];
	for (let i of e.requirements) {
		let { requirement: a, table: o } = i;
		if (!mayBeBound(i) || a.name === e.name) continue;
		let s = n(a.name, i.kind);
		if (s === void 0) continue;
		let c = {
			from: a.text,
			to: withBound(a, boundOf(t, F(s))),
			table: o
		};
		c.to !== c.from && !r.some((e) => isSame(c, e)) && r.push(c);
	}
	return r;
}, mayBeBound = (e) => takesBound(e.requirement) && e.kind !== "group" && isWritten(e), isSame = (e, t) => e.from === t.from && e.table === t.table, checkGroups = ({ members: e, config: t, versions: n, isReleasing: r, behind: i = new Map() }) => {
	let a = e.filter((e) => unpublishable(e, t) === void 0).map(({ name: e }) => e).filter((e) => n.has(e));
	return versionedGroups(t.groups, a).groups.filter(({ versioning: e, members: t }) => e === "lockstep" && t.some(r)).map(({ name: e, members: t }) => ({
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
		let o = n.get(e), c = releasesOf(r, e);
		return t !== "excluded" || s?.has(e) === !1 || o === void 0 || presenceOf(c, o, i).kind !== "absent" ? [] : [[e, {
			last: c.at(-1)?.version,
			why: a
		}]];
	}));
}, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (R(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [se({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => R(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, tagMembers(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: r, versions: i }) => {
	let { match: a, text: s } = e, agrees = ({ name: e }) => ae(i.get(e) ?? a.version, a.version), tagOf = ({ name: e }) => {
		let n = i.get(e);
		return n === void 0 ? [] : [A(t, {
			name: e,
			version: n
		})];
	}, c = formatIn([...t.workspace, ...t.usual], e, n.members), alike = (e) => {
		let t = e.filter(({ name: e }) => r.get(e).status !== "published"), n = c && t.map(({ name: e }) => k(c, {
			name: e,
			version: i.get(e)
		})), [a, ...o] = new Set(n);
		return a !== void 0 && o.length === 0 ? [a] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, r) => I({
		naming: r,
		tag: s,
		tagVersion: a.version,
		tags: t,
		root: void 0,
		package: {
			name: e.name,
			version: i.get(e.name),
			isDynamic: e.version === void 0,
			place: memberPlace(n, e, ["project", "version"])
		}
	}), having = (...e) => n.members.filter(({ name: t }) => e.includes(r.get(t).status)), isPublic = ({ name: e }) => o(r.get(e));
	if (a.kind === "package") return n.members.filter(({ name: e }) => e === a.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let l = n.members.find((e) => e.path === "." && agrees(e)), u = having("publish", "complete");
	if (l !== void 0 && isPublic(l)) return [];
	let d = n.members.filter(isPublic).map(({ name: e }) => i.get(e));
	if (l !== void 0 && L({
		top: i.get(l.name),
		packages: d,
		tagged: [a.version]
	})) {
		let e = u.map(({ name: e }) => ({
			name: e,
			version: i.get(e)
		}));
		return e.length === 0 ? [] : [ce({
			tag: s,
			root: l.name,
			others: e
		})];
	}
	let f = wayToName(u, {
		tagFormats: t,
		versions: i
	}), p = [...u, ...having("published", "development")];
	if (p.length > 0 && !p.some(agrees)) {
		let e = p.length === 1 ? p[0] : void 0;
		return [e === void 0 ? I({
			tag: s,
			tagVersion: a.version,
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
	if (!(!r || i.some(M) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[te[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${V(t)}`;
};
export { areShared, boundOf, $ as buildCycle, builtRequirement, checkBuilds, checkGroups, checkRequirements, checkTag, choose, Y as directUrl, J as excludesSibling, expandGroups, we as extraUnbound, fillPattern, Ae as finalOnPrerelease, folderReader, Q as groupApart, groupMatchesNothing, Ee as groups_exports, Fe as hardCycle, isFolder, isForEach, isOfOther, isOnIndex, isTakenOver, isWritten, leftBehind, looksUntagged, matchesName, mayBeBound, memberPlace, nameTags, q as notPublishable, ke as notTogether, ye as openFor, parseGroups, patternFault, K as patternMatchesNothing, planBounds, je as preparedPassedBy, Me as prereleaseRefused, presenceOf, readNamesBeside, readNeighbours, readTagFormats, readWish, releasesByTag, releasesOf, requirementPath, requirementPlace, Ce as siblingMissing, sourceReader, tagElsewhere, tagMembers, tagsBeside, takesBound, topOf, unpublishable, Oe as versionFromTags, De as versionNotReadable, Se as versionRefused, xe as versionUnknown, versionedGroups, X as versionings, withOwnGroups };
