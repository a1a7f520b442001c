import { __exportAll as e } from "./rolldown-runtime.js";
import { configOf as t, groupTwice as n, invalidSetting as r, isGlob as i, isReleasable as a, isReleased as o, isTable as s, isTexts as c, matchesName as l, nearest as u, normalizeName as d, spell as f, unknownGroup as p, unknownKey as m, unknownPlaceholder as h } from "../index.js";
import { Problem as g, ancestors as _, defineFinding as v, isAbsolute as y, join as b, named as x, normalize as S, relative as C, shown as w } from "./domain-workspace-path.js";
import { admits as T, areSet as ee, canonicalVersion as E, compareVersions as D, defaultTagFormats as te, fillFormat as O, formatTag as k, formatVersion as A, isDevelopment as ne, isLocal as re, isPrerelease as ie, isSameVersion as ae, namesPackage as oe, parseRequirement as se, parseSpecifiers as j, parseTagFormats as M, parseVersion as N, tagFormatAssumed as ce, tagIsNotVersion as P, tagOfRootAlone as le } from "./actions-shared-inputs.js";
import { fitsNone as ue, isOfTop as F, matchSetFormat as I, matchTag as L, parseDistributionName as R, placeFor as z, splitTag as B, versionAtEnd as V } from "./domain-tag-suggest-format.js";
import { aString as H, tableIn as U } from "./domain-workspace-shapes.js";
import { openPlaces as de, placeIn as fe, publishabilityOf as W, publishable as G, readPyproject as pe } from "./actions-discover-action.js";
const me = 12096e5, releasesOf = (e, t) => {
	let n = (e.get(t)?.files ?? []).flatMap((e) => {
		let n = R(e.filename, t);
		return n === void 0 ? [] : [{
			...e,
			kind: n.kind,
			version: N(n.version),
			text: n.version
		}];
	}).sort((e, t) => D(e.version, t.version)), r = [];
	for (let [e, { version: t, text: i, ...a }] of n.entries()) {
		let o = n[e - 1];
		o !== void 0 && D(o.version, t) === 0 ? r.at(-1).files.push(a) : r.push({
			version: i,
			files: [a]
		});
	}
	return r;
}, installableOf = (e, t) => {
	let { files: n = [], inherited: r = [] } = e.get(t) ?? {};
	return releasesOf(new Map([[t, { files: [...n, ...r] }]]), t);
}, presenceOf = (e, t, n) => {
	let r = N(t), i = e.findIndex((e) => D(N(e.version), r) === 0), a = e[i];
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
}), unpublishable = (e, n) => {
	let { isPublishable: r, reason: i } = W(e);
	return r ? t(n, e.name).isPrivate ? leave("private", `private in ${n.file}`) : void 0 : leave(e.isDeclaredPackage ? "private" : "not-a-package", i);
}, unchosen = (e, t) => {
	let { packages: n, exclude: r, tag: i, prepared: a } = t, o = r.find((t) => l(t, e));
	if (o !== void 0) return leave("excluded", `exclude names ${o}`);
	if (a?.has(e) === !1) return leave("excluded", "no release commit of this push names it");
	if (!isNamed(e, {
		...t,
		prepared: void 0
	})) return n.length > 0 ? leave("excluded", "packages does not name it") : i?.match.kind === "package" ? leave("excluded", `the tag ${i.text} does not name it`) : void 0;
}, isNamed = (e, { packages: t, tag: n, prepared: r }) => r?.has(e) === !0 ? !0 : t.length > 0 ? t.some((t) => l(t, e)) : n?.match.kind === "package" && n.match.name === e, unreleased = (e, t) => {
	let { selection: n, versions: r, released: i, indexName: a, refusesLocal: o, now: s } = t, c = r.get(e);
	if (c === void 0) return leave("publish", "its version is not known yet");
	let l = presenceOf(releasesOf(i, e), c, s);
	if (l.kind === "whole") return leave("published", `${c} is on ${a}, ${l.why}`);
	if (o && re(N(c)) && n.tag === void 0 && !isNamed(e, n)) return leave("development", `${c} is a local version, which ${a} refuses`);
	let u = n.packages.length === 0 && n.tag?.match.version === c;
	return ne(N(c)) && !isNamed(e, n) && !u ? leave("development", `${c} is a development version, and packages does not name it`) : l.kind === "absent" ? leave("publish", `${c} is not on ${a}`) : {
		status: "complete",
		reason: `${c} is on ${a}, ${l.why}`,
		onIndex: l.filenames
	};
}, he = /\.dev|\+(?:.*\.)?g[0-9a-f]{7}|\+un(?:known|tagged)/, looksUntagged = (e) => he.test(e), K = v({
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
})), ge = v({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: n, place: r }) => ({
	package: e,
	message: n.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${x(n)}`,
	hint: n.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Where users get ${e} from elsewhere, write a specifier where ${x(n)} requires it, as in ${e}>=1.0; else do without it there, or publish ${e}`,
	...r
})), _e = v({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r, isDynamic: i = !1 }) => ({
	package: e,
	...i && looksUntagged(t) ? { remedy: "tag" } : {},
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: i ? "Where a tool makes it of tags, tag the commit; else give it a public version, such as 1.2.3" : "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), ve = v({
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
})), ye = v({
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
		let i = S(b(t.root, r));
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
			file: C(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of _(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = S(b(t.root, r));
		if (y(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !C(e, t).split("/").includes(".git"), be = ["name", "path"], fillPattern = (e, { name: t, path: n }) => e.replaceAll("{name}", t).replaceAll("{path}", n), isForEach = (e) => /\{(?:name|path)\}/.test(e), patternFault = (e, t, n) => {
	let [r] = fillPattern(e, {
		name: "",
		path: ""
	}).match(/\{[^{}/.]*\}?|\}/) ?? [];
	if (r === void 0) return;
	let i = u(r.replaceAll(/[{}]/g, ""), be);
	return h({
		key: t,
		placeholder: r,
		nearest: i && `{${i}}`,
		place: n
	});
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: fe(de(t.text), n) }, r.place);
	return {
		file: S(b(e, `${t.path}/pyproject.toml`)),
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
var xe = e({ expandGroups: () => expandGroups });
const X = ["lockstep", "linked"], Z = ["packages", "versioning"], isVersioning = (e) => X.some((t) => t === e), parseGroups = (e, t) => {
	let wrong = (e, n, i) => r({
		key: e.join("."),
		expected: n,
		value: f(i),
		place: t(e)
	});
	if (!s(e)) return {
		groups: new Map(),
		findings: [wrong(["groups"], "a table for each group", e)]
	};
	let n = new Map();
	return {
		groups: n,
		findings: Object.entries(e).flatMap(([e, r]) => {
			let i = ["groups", e];
			if (!s(r)) return [wrong(i, "a table", r)];
			let { packages: a = [], versioning: o } = r, l = Object.keys(r).filter((e) => !Z.includes(e)).map((e) => {
				let n = [...i, e];
				return m({
					key: n.join("."),
					nearest: u(e, Z),
					place: t(n)
				});
			});
			return c(a) || l.push(wrong([...i, "packages"], "a list of names or globs", a)), o !== void 0 && !isVersioning(o) && l.push(wrong([...i, "versioning"], "\"lockstep\" or \"linked\"", o)), l.length === 0 && c(a) && (o === void 0 || isVersioning(o)) && n.set(e, {
				name: e,
				packages: a,
				versioning: o
			}), l;
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
			return a === void 0 ? [p({
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
		return o === void 0 ? i.push(p({
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
	let r = new Map(), i = [];
	return {
		groups: [...e.values()].filter(({ versioning: e }) => e !== void 0).map((e) => {
			let a = t.filter((t) => e.packages.some((e) => l(e, t)));
			for (let t of a) {
				let a = r.get(t);
				a !== void 0 && i.push(n({
					package: t,
					groups: [a, e.name]
				})), r.set(t, e.name);
			}
			return {
				...e,
				members: a
			};
		}),
		findings: i
	};
}, Se = v({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${w(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), Ce = v({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${x(e)} gets its version from the tag that releases it, by ${w(t)}` : `${e.length} packages get their versions from the tags that release them, by ${w(t)}: ${x(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), Q = v({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, versions: t, left: n }) => ({
	message: `The group ${w(e)} is in lockstep, but would not have one version after this release: ${x(t.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${n === void 0 ? "" : `; ${n.why.replace(/\bit$/, n.name)}`}`,
	hint: `Release the group whole, with one version, or take versioning out of groups.${w(e)} of the configuration`
})), we = v({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: a }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	hint: `Release ${n} too, by --bump "${n}: ${a}" (input: bump)`
})), Te = v({
	code: "RA-VERSION-FINAL-ON-PRERELEASE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requirement: n, passed: r }) => ({
	package: e,
	message: r === void 0 ? `${e} ${t} is a final version, and brings its users a pre-release: it will require ${n}` : `${e} ${t} is a final version, and its users do not get ${r}: it requires ${n}`,
	hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${e} as a pre-release`
})), Ee = v({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${x(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), De = v({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version (where tags give it, push a tag of that), or channel to any",
	...n
})), boundOf = (e, t) => {
	let n = {
		...t,
		local: []
	};
	switch (e) {
		case "lower": return `>=${A(n)}`;
		case "major":
		case "minor": {
			let r = e === "major" ? nextMajor(t.release) : nextMinor(t.release), i = {
				...n,
				release: r,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${A(n)},<${A(i)}`;
		}
		case "exact": return `==${A(n)}`;
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
}, isOfOtherFolder = (e, { path: t }, { members: n, prefix: r = "" }) => {
	let partsOf = (e) => S(b(r, e)).split("/"), [i, ...a] = e.split("/"), o = partsOf(t);
	return a.length === 0 || o.length === 1 || o[0] === i ? !1 : n.some((e) => {
		let t = partsOf(e.path);
		return t.length > 1 && t[0] === i;
	});
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
	}, d = new Map(i.map((e) => {
		let n = a.get(e.name) ?? [], i = n.length > 0 && t.packages.has(e.name);
		if (e === u.root && !i) return [e.name, [...n, ...c]];
		let o = n.every(({ version: t }) => t === r.get(e.name));
		return [e.name, o ? [...n, ...before(n, bareReleases(e, u))] : n];
	})), f = u.root === void 0 && u.above === void 0, p = [...o.map((e) => ({
		tag: e,
		version: V(e)
	})), ...f ? c : []], m = Map.groupBy(p, ({ version: e }) => e), h = i.flatMap((e) => {
		let { name: t } = e, i = r.get(t), a = m.get(i ?? "")?.findLast((t) => !isOfOtherFolder(t.tag, e, n))?.tag, o = d.get(t).some((e) => e.version === i);
		return a === void 0 || o ? [] : [[t, a]];
	}), g = i.filter(({ name: e }) => !a.has(e) && goesAlong(r.get(e), u)).map(({ name: e }) => [e, c]);
	return {
		releases: d,
		unclear: new Map(h),
		unread: o,
		along: new Map(g)
	};
}, isInStep = (e, t) => t.map((e) => N(e)).some((t) => e.every((e) => D(N(e.version), t) <= 0)), goesAlong = (e, { root: t, above: n, isInStep: r, areNamed: i, bare: a }) => {
	let o = N(e ?? "");
	return o === void 0 || t !== void 0 || n !== void 0 || i || !r ? !1 : a.some(({ version: e }) => D(N(e), o) > 0);
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => D(N(t), N(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = G({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !W(e).isPublishable);
	return a !== void 0 && F({
		top: a.version,
		packages: r,
		tagged: i
	}) ? { version: a.version } : void 0;
}, tagMembers = (e, t = new Map()) => new Map(e.map(({ name: e, version: n }) => [e, t.get(e) ?? n])), readTags = (e, t, n) => {
	let r = new Map(), i = [];
	for (let a of e) {
		let e = L(a, t, n);
		if (e === void 0) {
			V(a) !== void 0 && i.push(a);
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
	let { root: n, above: r, isOneVersion: i, isInStep: a, areNamed: o, versions: s, bare: c } = t, l = s.get(e), u = N(l ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? s.get(n.name) : r.version, t = N(e ?? "");
		return u === void 0 || t === void 0 ? r === void 0 && l === e ? c : [] : D(u, t) === 0 ? c : [];
	}
	if (i) return c;
	if (u === void 0) return [];
	let d = c.map((e) => ({
		release: e,
		other: N(e.version)
	}));
	if (o) {
		let e = d.filter(({ other: e }) => D(e, u) <= 0).map(({ release: e }) => e);
		return (c.length - e.length) * 10 <= e.length ? e : [];
	}
	let isWithin = (e) => a ? D(e, u) <= 0 : e.epoch === u.epoch && e.release[0] <= u.release[0];
	return d.filter(({ other: e }) => isWithin(e)).map(({ release: e }) => e);
}, tagsBeside = (e, t) => ({
	tags: e.map(({ name: e }) => e),
	taken: new Set(e.filter((e) => e.commit !== t).map(({ name: e }) => e))
}), nameTags = (e) => (n) => {
	let { formats: r, config: i, workspace: a, tags: o, taken: s } = e, { members: c, above: l } = a;
	if (ee(r) || o.length === 0) return (e) => k(r, e);
	let u = tagMembers(c, n), { releases: d } = releasesByTag({
		tags: o,
		formats: r,
		workspace: a,
		versions: n
	}), f = c.filter(({ name: e }) => d.has(e) && !t(i, e).isPrivate), p = new Map(f.map(({ name: e }) => [e, styleOf(d.get(e), r, u)])), m = f.filter(({ name: e }) => p.get(e)?.isNamed === !1), h = new Set(m.map(({ name: e }) => n.get(e))).size === 1, mayBeBare = ({ path: e }, t) => l === void 0 && (e === "." || m.length === 1 || h && !s.has(t)), g = mostUsual(f, p, r);
	return (e) => {
		let t = k(r, e);
		if (r.packages.has(e.name)) return t;
		let n = f.find(({ name: t }) => t === e.name), i = p.get(e.name), a = i && `${i.before}${e.version}`;
		return n !== void 0 && a !== void 0 && (i?.isNamed === !0 || mayBeBare(n, a)) ? a : g === void 0 ? t : O(g, e);
	};
}, styleOf = (e, t, n) => {
	let [r] = e.toSorted((e, t) => D(N(t.version), N(e.version))), i = r?.tag === void 0 ? void 0 : B(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: L(r.tag, t, n)?.kind === "package"
	};
}, mostUsual = (e, t, { workspace: n, usual: r, packages: i }) => {
	let [a] = [...n, ...r].map((n) => ({
		format: n,
		count: e.filter(({ name: e, rawName: r }) => {
			let a = i.has(e) ? void 0 : t.get(e), isSo = (e) => a?.before === O(n, {
				name: e,
				version: ""
			});
			return a?.isNamed === !0 && (isSo(e) || isSo(r));
		}).length
	})).toSorted((e, t) => t.count - e.count);
	return a === void 0 || a.count === 0 ? void 0 : a.format;
}, Oe = new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]), readNeighbours = (e, t) => {
	let n = topOf(t), r = new Set([".", ...t.members.map(({ path: e }) => e)].map((e) => ownFolder(t, e))), i = [], look = (t, a) => {
		let o = e.list(t) ?? [];
		if (!r.has(t) && o.some(({ name: e }) => e === "pyproject.toml")) {
			let r = e.readText(b(t, "pyproject.toml"));
			r !== void 0 && i.push(...neighbour(C(n, t) || ".", r));
		}
		if (a !== 6) for (let { name: e, kind: n, isLink: r } of o) n !== "folder" || r || e.startsWith(".") || Oe.has(e) || look(b(t, e), a + 1);
	};
	return look(n, 0), i;
}, ownFolder = ({ root: e }, t) => S(b(e, t)), neighbour = (e, t) => {
	let { project: n, workspace: r, tool: i } = pe("pyproject.toml", t), a = [U(i, "release-actions")["tag-format"]].flat().filter((e) => H.accepts(e));
	if (n === void 0 && r === void 0 && a.length === 0) return [];
	let { isPublishable: o, reason: s } = n === void 0 || r !== void 0 ? ke : W({
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
}, ke = {
	isPublishable: !0,
	reason: "a workspace"
}, readTagFormats = (e, { packages: t }) => {
	let n = [...t].map(([e, { tagFormats: t }]) => [e, t]), r = M(e, new Map(n));
	if (!("workspace" in r)) throw new g(r);
	return r;
}, readWish = ({ packages: e, exclude: t, tag: n, prepared: r }, a) => {
	let o = e.length > 0 ? void 0 : n, s = o === void 0 ? void 0 : readTag(o, a), c = [
		...matchNothing("packages", e, a),
		...matchNothing("exclude", t, a),
		...o !== void 0 && s === void 0 ? [ue(o, a.tagFormats, {
			members: tagMembers(G(a)),
			hasPackages: a.isTagNeeded !== !0
		})] : [],
		...e.filter((e) => !i(e)).flatMap((e) => inVain({
			input: "packages",
			remedy: "call"
		}, e, a)),
		...[...r ?? []].flatMap((e) => inVain({
			input: "the release commit",
			remedy: "commit"
		}, e, a)),
		...s?.kind === "package" ? inVain({
			input: `the tag ${o}`,
			remedy: "tag"
		}, s.name, a) : []
	];
	if (c.length > 0) throw new g(c);
	return {
		packages: e,
		exclude: t,
		prepared: r,
		tag: o === void 0 || s === void 0 ? void 0 : {
			text: o,
			match: s
		}
	};
}, readTag = (e, { members: t, tagFormats: n, elsewhere: r }) => r === void 0 ? L(e, n, tagMembers(t)) : {
	kind: "package",
	name: r.name,
	version: r.version
}, namesOf = ({ members: e }) => e.map(({ name: e }) => e), matchNothing = (e, t, n) => {
	let r = namesOf(n);
	return t.filter((e) => !r.some((t) => l(e, t))).map((t) => {
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
}, Ae = v({
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
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && se(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = j(e) ?? [];
	return installableOf(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && T(r, e));
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
	let { name: i, text: a, specifier: s, url: c } = r.requirement, l = n.siblings.get(i);
	if (takesBound(r.requirement) || l === void 0 || r.kind === "group") return [];
	let u = requirementPlace(e, t, r), d = {
		name: t.name,
		requirement: a,
		sibling: i,
		place: u
	};
	if (c !== void 0) return [Y(d)];
	let f = l.version ?? "";
	if (f === "" || T(j(s) ?? [], f)) return [];
	let p = isPrereleaseText(f) ? "pre-release" : r.kind === "extra" ? "extra" : void 0, m = p !== void 0 && isServedBeside(t, r.requirement, n.isServed(i, f)) ? p : void 0, h = o(l), g = severityOf(m, h);
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
	let t = N(e);
	return t !== void 0 && ie(t);
}, isServedBeside = (e, { name: t, specifier: n }, r) => {
	let i = e.requirements.flatMap((e) => e.kind === "runtime" && e.requirement.name === t ? [e.requirement] : []);
	return t === e.name || i.some(takesBound) ? !1 : r([...i.map((e) => e.specifier), n].join(","));
}, tagElsewhere = (e, { formats: t, workspace: n, neighbours: r }) => {
	let i = L(e, t, tagMembers(n.members));
	if (i?.kind === "package") return;
	let isOurs = ({ version: e }) => e === void 0 || E(e) === i?.version;
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
	let a = M(r, new Map());
	if (!("workspace" in a)) return;
	let o = L(e, a, t === void 0 ? new Map() : new Map([[t, n]]));
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
			to: withBound(a, boundOf(t, N(s))),
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
	if (I(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [ce({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => I(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, tagMembers(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: r, versions: i }) => {
	let { match: o, text: s } = e, agrees = ({ name: e }) => ae(i.get(e) ?? o.version, o.version), tagOf = ({ name: e }) => {
		let n = i.get(e);
		return n === void 0 ? [] : [k(t, {
			name: e,
			version: n
		})];
	}, c = formatIn([...t.workspace, ...t.usual], e, n.members), alike = (e) => {
		let t = e.filter(({ name: e }) => r.get(e).status !== "published"), n = c && t.map(({ name: e }) => O(c, {
			name: e,
			version: i.get(e)
		})), [a, ...o] = new Set(n);
		return a !== void 0 && o.length === 0 ? [a] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, r) => P({
		naming: r,
		tag: s,
		tagVersion: o.version,
		tags: t,
		root: void 0,
		package: {
			name: e.name,
			version: i.get(e.name),
			isDynamic: e.version === void 0,
			place: memberPlace(n, e, ["project", "version"])
		}
	}), having = (...e) => n.members.filter(({ name: t }) => e.includes(r.get(t).status)), isPublic = ({ name: e }) => a(r.get(e));
	if (o.kind === "package") return n.members.filter(({ name: e }) => e === o.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let l = n.members.find((e) => e.path === "." && agrees(e)), u = having("publish", "complete");
	if (l !== void 0 && isPublic(l)) return [];
	let d = n.members.filter(isPublic).map(({ name: e }) => i.get(e));
	if (l !== void 0 && F({
		top: i.get(l.name),
		packages: d,
		tagged: [o.version]
	})) {
		let e = u.map(({ name: e }) => ({
			name: e,
			version: i.get(e)
		}));
		return e.length === 0 ? [] : [le({
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
		return [e === void 0 ? P({
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
	if (!(!r || i.some(oe) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[te[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${z(t)}`;
};
export { boundOf, $ as buildCycle, builtRequirement, checkBuilds, checkGroups, checkRequirements, checkTag, choose, Y as directUrl, J as excludesSibling, expandGroups, ye as extraUnbound, fillPattern, Te as finalOnPrerelease, folderReader, Q as groupApart, groupMatchesNothing, xe as groups_exports, Ae as hardCycle, isFolder, isForEach, isOfOtherFolder, isOnIndex, isWritten, leftBehind, looksUntagged, mayBeBound, memberPlace, nameTags, q as notPublishable, we as notTogether, me as openFor, parseGroups, patternFault, K as patternMatchesNothing, planBounds, Ee as preparedPassedBy, De as prereleaseRefused, presenceOf, readNeighbours, readTagFormats, readWish, releasesByTag, releasesOf, requirementPath, requirementPlace, ve as siblingMissing, sourceReader, tagElsewhere, tagMembers, tagsBeside, takesBound, topOf, unpublishable, Ce as versionFromTags, Se as versionNotReadable, _e as versionRefused, ge as versionUnknown, versionedGroups, X as versionings, withOwnGroups };
