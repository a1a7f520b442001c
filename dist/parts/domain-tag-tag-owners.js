import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { configOf as n, groupTwice as r, invalidIn as i, isGlob as a, isTable as o, isTexts as s, nearest as c, normalizeName as l, unknownGroup as u, unknownKey as d, unknownPlaceholder as f } from "../index.js";
import { Problem as p, ancestors as m, baseName as h, defineFinding as g, isAbsolute as _, join as v, named as y, relative as b, remember as x, resolve as S } from "./domain-problem-locked-index.js";
import { areSet as C, canonicalVersion as w, compareVersions as T, isDevelopment as E, isLocal as D, parseTagFormats as O, parseVersion as k } from "./actions-shared-inputs.js";
import { fitsNone as A, isNamedIn as j, isOfTop as M, longestOf as N, matchTag as P, parseDistributionName as F, versionAtEnd as I } from "./domain-tag-suggest-format.js";
import { aString as L, tableIn as R } from "./domain-workspace-shapes.js";
import { require_picomatch as z } from "../libraries/picomatch.js";
import { publishabilityOf as B, publishable as V, readPyproject as H } from "./actions-discover-action.js";
var U = t(z(), 1);
const matchesName = (e, t) => {
	let n = l(e);
	return a(e) ? U.default.isMatch(t, n, {
		nonegate: !0,
		noextglob: !0
	}) : n === t;
}, W = 12096e5, releasesOf = (e, t) => {
	let n = (e.get(t)?.files ?? []).flatMap((e) => {
		let n = F(e.filename, t);
		return n === void 0 ? [] : [{
			...e,
			kind: n.kind,
			version: k(n.version),
			text: n.version
		}];
	}).sort((e, t) => T(e.version, t.version)), r = [];
	for (let [e, { version: t, text: i, ...a }] of n.entries()) {
		let o = n[e - 1];
		o !== void 0 && T(o.version, t) === 0 ? r.at(-1).files.push(a) : r.push({
			version: i,
			files: [a]
		});
	}
	return r;
}, installableOf = (e, t) => {
	let { files: n = [], inherited: r = [] } = e.get(t) ?? {};
	return releasesOf(new Map([[t, { files: [...n, ...r] }]]), t);
}, presenceOf = (e, t, n) => {
	let r = k(t), i = e.findIndex((e) => T(k(e.version), r) === 0), a = e[i];
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
}, isSince = (e, t, n) => {
	let r = k(t);
	return e.find((e) => T(k(e.version), r) === 0)?.files.every(({ uploadTime: e }) => e !== void 0 && e >= n) === !0;
}, since = (e) => {
	if (e === void 0) return "at an unknown time";
	let t = Math.floor(e / 864e5);
	return t < 1 ? "less than a day ago" : t === 1 ? "a day ago" : `${t} days ago`;
}, missingKind = ({ files: e }) => ["wheel", "sdist"].find((t) => e.every((e) => e.kind !== t)), choose = (e, t) => unpublishable(e, t.config) ?? unchosen(e.name, t.selection) ?? unreleased(e.name, t), leave = (e, t) => ({
	status: e,
	reason: t,
	onIndex: []
}), unpublishable = (e, t) => {
	let { isPublishable: r, reason: i } = B(e);
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
	if (o && D(k(c)) && n.tag === void 0 && !isNamed(e, n)) return leave("development", `${c} is a local version, which ${a} refuses`);
	let u = n.packages.length === 0 && n.tag?.match.version === c;
	return E(k(c)) && !isNamed(e, n) && !u ? leave("development", `${c} is a development version, and packages does not name it`) : l.kind === "absent" ? leave("publish", `${c} is not on ${a}`) : {
		status: "complete",
		reason: `${c} is on ${a}, ${l.why}`,
		onIndex: l.filenames
	};
}, G = /\.dev|\+(?:.*\.)?g[0-9a-f]{7}|\+un(?:known|tagged)/, looksUntagged = (e) => G.test(e), K = g({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n, groups: r = [] }) => ({
	...r.length === 0 ? { input: e } : { remedy: "commit" },
	message: `No package of the workspace matches what ${r.length === 0 ? e : r.length === 1 ? `the group ${r[0]}` : `each of the groups ${y(r)}`} says: ${t}`,
	hint: n === void 0 ? "Correct what matches none: release-actions discover lists the packages" : `Did you mean ${n}?`
})), q = g({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: `Name a package that is published (release-actions discover lists them), or make ${e} one`
})), J = g({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: n, place: r }) => ({
	package: e,
	message: n.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${y(n)}`,
	hint: n.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Where users get ${e} from elsewhere, write a specifier where ${y(n)} requires it, as in ${e}>=1.0; else do without it there, or publish ${e}`,
	...r
})), Y = g({
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
})), X = g({
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
})), Z = g({
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
})), ee = g({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, never: i, index: a, place: o }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${a} has no ${r} of it after this run: ${t}`,
	hint: i === void 0 ? `Release ${n} too, or write the specifier that the extra needs` : `${n} is never published (${i}): publish it, too, or let the extra do without it`,
	...o
})), te = g({
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
		let i = S(t.root, r);
		if (_(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? {
			kind: "missing",
			isFolder: a !== void 0 && isFolder(e, a)
		} : {
			kind: "text",
			text: o,
			file: b(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of m(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = S(t.root, r);
		if (_(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !b(e, t).split("/").includes(".git"), ne = ["name", "path"], fillPattern = (e, { name: t, path: n }) => e.replaceAll("{name}", t).replaceAll("{path}", n), isForEach = (e) => /\{(?:name|path)\}/.test(e), patternFault = (e, t, n) => {
	let [r] = fillPattern(e, {
		name: "",
		path: ""
	}).match(/\{[^{}/.]*\}?|\}/) ?? [];
	if (r === void 0) return;
	let i = c(r.replaceAll(/[{}]/g, ""), ne);
	return f({
		key: t,
		placeholder: r,
		nearest: i && `{${i}}`,
		place: n
	});
};
var re = e({ expandGroups: () => expandGroups });
const Q = ["lockstep", "linked"], $ = ["packages", "versioning"], isVersioning = (e) => Q.some((t) => t === e), parseGroups = (e, t) => {
	let n = i(t);
	if (!o(e)) return {
		groups: new Map(),
		findings: [n(["groups"], "a table for each group", e)]
	};
	let r = new Map();
	return {
		groups: r,
		findings: Object.entries(e).flatMap(([e, i]) => {
			let a = ["groups", e];
			if (!o(i)) return [n(a, "a table", i)];
			let { packages: l = [], versioning: u } = i, f = Object.keys(i).filter((e) => !$.includes(e)).map((e) => {
				let n = [...a, e];
				return d({
					key: n.join("."),
					nearest: c(e, $),
					place: t(n)
				});
			});
			return s(l) || f.push(n([...a, "packages"], "a list of names or globs", l)), u !== void 0 && !isVersioning(u) && f.push(n([...a, "versioning"], "\"lockstep\" or \"linked\"", u)), f.length === 0 && s(l) && (u === void 0 || isVersioning(u)) && r.set(e, {
				name: e,
				packages: l,
				versioning: u
			}), f;
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
			return a === void 0 ? [u({
				input: o,
				name: i,
				nearest: c(i, e.keys()),
				place: s
			})] : [];
		})
	};
}, expandGroups = ({ input: e, place: t, hasCheckout: n = !0 }, r, i) => {
	let a = [], o = r.flatMap((r) => {
		if (!r.startsWith("group:")) return [r];
		let o = r.slice(6).trim(), s = i.get(o);
		return s === void 0 ? a.push(u({
			input: e,
			name: o,
			nearest: c(o, i.keys()),
			place: t,
			hasCheckout: n
		})) : s.packages.length === 0 && e !== "exclude" && a.push(groupMatchesNothing(s)), s?.packages ?? [];
	});
	return {
		patterns: [...new Set(o)],
		findings: a
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
}, cut = ({ epoch: e, release: t }, n = t.length) => ({
	...k("0"),
	epoch: e,
	release: t.slice(0, n)
}), newestOf = (e) => e.toSorted(T).at(-1), isTakenOver = (e, { by: t, now: n }) => {
	let [r, i] = [newestOf(e), newestOf(t)], a = newestOf(n.flatMap((e) => k(e) ?? []));
	return r === void 0 || i === void 0 || a === void 0 ? !1 : T(cut(r, 2), cut(i, 2)) < 0 && T(cut(i), cut(a)) <= 0;
}, areShared = (e, { by: t, now: n }) => {
	let [r, ...i] = new Set(n.map((e) => e && w(e)));
	return r === void 0 || i.length > 0 ? !1 : [t.toSorted(T).slice(0, -1), t].every((t) => isTakenOver(e, {
		by: t,
		now: [r]
	}));
}, isOfOther = ({ members: e, prefix: t = "" }) => {
	let n = x((t) => [N(e.map(({ name: e }) => e).filter((e) => j(e, t)))]);
	return (r, i) => {
		let [a] = n(r);
		if (a !== void 0) return i.every(({ name: e }) => e !== a);
		let o = r.split("/").slice(0, -1);
		if (o.length === 0 || i.some(({ path: e }) => e === ".")) return !1;
		let shared = ({ path: e }) => {
			let n = e === "." ? [] : S(t, e).split("/"), r = o.findIndex((e, t) => e !== n[t]);
			return r === -1 ? o.length : r;
		}, s = Math.max(...i.map(shared));
		return e.some((e) => shared(e) > s);
	};
}, claimsOf = (e, t, n = []) => {
	let had = ({ versionAt: e }, { tag: t, version: n }) => e(t) === n, r = Math.min(2, e.length), i = t.filter((t) => e.filter((e) => had(t, e)).length >= r), a = t.filter(({ member: e }) => e !== void 0), o = new Map(e.filter((e) => i.some((t) => had(t, e))).map((e) => {
		let t = a.filter((t) => had(t, e) || t.versionAt(e.tag) === void 0);
		return [e.tag, new Set(t.map(({ member: e }) => e))];
	}));
	if (o.size * 2 <= e.length) return o;
	let [s] = o.values();
	return new Map([...e, ...n].map(({ tag: e }) => (s = o.get(e) ?? s, [e, s])));
}, isClaimed = (e, t, n) => e.get(t)?.has(n) === !1, isClaimedBeside = (e, t) => e.get(t)?.size === 0, releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r, ofTags: i = [], claims: a = new Map() }) => {
	let o = V(n), { found: s, unread: c } = readTags(e, t, tagMembers(n.members, r)), l = o.find(({ path: e }) => e === "."), u = (s.get(void 0) ?? []).filter(({ tag: e }) => !isClaimedBeside(a, e)), d = (C(t) ? void 0 : n.above ?? folderTop(c, n.prefix)) ?? privateTop({
		workspace: n,
		versions: r
	}, u), f = {
		root: d === void 0 ? l : void 0,
		above: d,
		isOneVersion: new Set(o.map(({ name: e }) => r.get(e))).size === 1,
		isInStep: i.length > 0 || isInStep(u, [...r.values()]),
		areNamed: o.some(({ name: e }) => s.has(e)),
		versions: r,
		ofTags: i,
		claims: a,
		bare: u
	}, p = o.flatMap(({ name: e }) => s.get(e) ?? []), m = d === void 0 && areShared(p.map(parsed), {
		by: u.map(parsed),
		now: o.map(({ name: e }) => r.get(e))
	}), h = new Map(o.map((e) => {
		let n = s.get(e.name) ?? [];
		if (t.packages.has(e.name)) return [e.name, n];
		if (m || e === f.root) return [e.name, [...n, ...u]];
		let i = n.every(({ version: t }) => t === r.get(e.name));
		return [e.name, i ? [...n, ...before(n, bareReleases(e, f))] : n];
	})), g = f.root === void 0 && f.above === void 0, _ = [...c.map((e) => ({
		tag: e,
		version: I(e)
	})), ...g ? u : []], v = Map.groupBy(_, ({ version: e }) => e), y = isOfOther(n), b = new Set(u.map(({ tag: e }) => e)), isOther = (e, n) => {
		let { name: r } = n, i = b.has(e);
		return y(e, [n]) || i && isClaimed(a, e, r) ? !0 : t.packages.has(r) && (i || h.get(r).length > 0 && !j(r, e));
	}, x = o.flatMap((e) => {
		let { name: t } = e, n = r.get(t), i = v.get(n ?? "")?.findLast((t) => !isOther(t.tag, e))?.tag, a = h.get(t).some((e) => e.version === n);
		return i === void 0 || a ? [] : [[t, i]];
	}), S = o.filter(({ name: e }) => !s.has(e) && !t.packages.has(e) && goesAlong(r.get(e), f)).map(({ name: e }) => [e, u]);
	return {
		releases: h,
		unclear: new Map(x),
		unread: c,
		along: new Map(S)
	};
}, parsed = ({ version: e }) => k(e), isInStep = (e, t) => t.map((e) => k(e)).some((t) => e.every((e) => T(k(e.version), t) <= 0)), goesAlong = (e, { root: t, above: n, isInStep: r, areNamed: i, bare: a }) => {
	let o = k(e ?? "");
	return o === void 0 || t !== void 0 || n !== void 0 || i || !r ? !1 : a.some(({ version: e }) => T(k(e), o) > 0);
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => T(k(t), k(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = V({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !B(e).isPublishable);
	return a !== void 0 && M({
		top: a.version,
		packages: r,
		tagged: i
	}) ? { version: a.version } : void 0;
}, tagMembers = (e, t = new Map()) => new Map(e.map(({ name: e, version: n }) => [e, t.get(e) ?? n])), readTags = (e, t, n) => {
	let r = new Map(), i = [];
	for (let a of e) {
		let e = P(a, t, n);
		if (e === void 0) {
			I(a) !== void 0 && i.push(a);
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, ofTags: s, claims: c, bare: l } = t, u = o.get(e), d = k(u ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = k(e ?? "");
		return d === void 0 || t === void 0 ? r === void 0 && u === e ? l : [] : T(d, t) === 0 ? l : [];
	}
	if (i) return l;
	let f = l.filter(({ tag: t }) => t === void 0 || !isClaimed(c, t, e));
	return d === void 0 ? s.includes(e) && !a ? f : [] : within(d, f, t);
}, within = (e, t, { isInStep: n, areNamed: r }) => {
	let i = t.map((e) => ({
		release: e,
		other: k(e.version)
	}));
	if (r) {
		let n = i.filter(({ other: t }) => T(t, e) <= 0).map(({ release: e }) => e);
		return (t.length - n.length) * 10 <= n.length ? n : [];
	}
	let isWithin = (t) => n ? T(t, e) <= 0 : t.epoch === e.epoch && t.release[0] <= e.release[0];
	return i.filter(({ other: e }) => isWithin(e)).map(({ release: e }) => e);
}, ie = new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]), readNeighbours = (e, t) => manifestsBeside(e, t, ["pyproject.toml"]).flatMap(({ path: e, text: t }) => neighbour(e, t)), readNamesBeside = (e, t) => {
	let n = t.members.map(({ path: e }) => `${b(topOf(t), ownFolder(t, e))}/`), isAbove = (e) => e === "." || n.some((t) => t.startsWith(`${e}/`));
	return manifestsBeside(e, t, [
		"pyproject.toml",
		"package.json",
		"Cargo.toml",
		"go.mod"
	]).flatMap(({ file: e, path: t, text: n }) => {
		if (e === "pyproject.toml") return neighbour(t, n).flatMap(({ name: e }) => e ?? []);
		let [, r = ""] = /(?:^|[{,])\s*"?name"?\s*[:=]\s*"([^"]+)"/m.exec(n) ?? [];
		return [h(r), isAbove(t) ? "" : h(t)].filter((e) => /[a-z]/i.test(e));
	});
}, manifestsBeside = (e, t, n) => {
	let r = topOf(t), i = new Set([".", ...t.members.map(({ path: e }) => e)].map((e) => ownFolder(t, e))), a = [], look = (t, o) => {
		let s = e.list(t) ?? [];
		for (let { name: o } of i.has(t) ? [] : s.filter((e) => n.includes(e.name))) {
			let n = e.readText(v(t, o));
			n !== void 0 && a.push({
				file: o,
				path: b(r, t) || ".",
				text: n
			});
		}
		if (o !== 6) for (let { name: e, kind: n, isLink: r } of s) n !== "folder" || r || e.startsWith(".") || ie.has(e) || look(v(t, e), o + 1);
	};
	return look(r, 0), a;
}, ownFolder = ({ root: e }, t) => S(e, t), neighbour = (e, t) => {
	let { project: n, workspace: r, tool: i } = H("pyproject.toml", t), a = [R(i, "release-actions")["tag-format"]].flat().filter((e) => L.accepts(e));
	if (n === void 0 && r === void 0 && a.length === 0) return [];
	let { isPublishable: o, reason: s } = n === void 0 || r !== void 0 ? ae : B({
		...n,
		tool: i
	});
	return [{
		name: n === void 0 ? void 0 : l(n.name),
		version: n?.version,
		path: e,
		tagFormats: a.flatMap((e) => e.split(/[\n,]/)).map((e) => e.trim()).filter((e) => e !== ""),
		whyNever: o ? void 0 : s
	}];
}, ae = {
	isPublishable: !0,
	reason: "a workspace"
}, readTagFormats = (e, { packages: t }) => {
	let n = [...t].map(([e, { tagFormats: t }]) => [e, t]), r = O(e, new Map(n));
	if (!("workspace" in r)) throw new p(r);
	return r;
}, readWish = ({ packages: e, exclude: t, tag: n, prepared: r }, i) => {
	let o = e.length > 0 ? void 0 : n, s = o === void 0 ? void 0 : readTag(o, i), c = [
		...matchNothing("packages", e, i),
		...matchNothing("exclude", t, i),
		...o !== void 0 && s === void 0 ? [A(o, i.tagFormats, {
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
	if (c.length > 0) throw new p(c);
	return {
		packages: e,
		exclude: t,
		prepared: r,
		tag: o === void 0 || s === void 0 ? void 0 : {
			text: o,
			match: s
		}
	};
}, readTag = (e, { members: t, tagFormats: n, elsewhere: r }) => r === void 0 ? P(e, n, tagMembers(t)) : {
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
			nearest: c(l(t), r),
			groups: i
		});
	});
}, inVain = (e, t, { members: n, config: r }) => {
	let i = n.find((e) => e.name === l(t)), a = i && unpublishable(i, r);
	return a === void 0 ? [] : [q({
		...e,
		name: l(t),
		reason: a.reason
	})];
}, tagElsewhere = (e, { formats: t, workspace: n, neighbours: r }) => {
	let i = P(e, t, tagMembers(n.members));
	if (i?.kind === "package") return;
	let isOurs = ({ version: e }) => e === void 0 || w(e) === i?.version, a = n.above === void 0 || C(t) || V(n).some(isOurs);
	if (i !== void 0 && a) return;
	let o = r(), s = o.find(({ path: e }) => e === ".");
	if (i !== void 0) return {
		version: i.version,
		name: titleOf(s),
		path: ".",
		whyNever: s?.whyNever
	};
	for (let t of o) {
		let n = versionFor(e, t, t.path === "." ? "any" : "named");
		if (n !== void 0) return {
			version: n,
			name: titleOf(t),
			path: t.path,
			whyNever: t.whyNever
		};
	}
}, titleOf = (e) => e?.name ?? e?.path ?? "the top", versionFor = (e, { name: t, version: n, tagFormats: r }, i) => {
	let a = O(r, new Map());
	if (!("workspace" in a)) return;
	let o = P(e, a, t === void 0 ? new Map() : new Map([[t, n]]));
	return o?.kind === "package" || i === "any" || r.length > 0 ? o?.version : void 0;
};
export { areShared, choose, claimsOf, te as directUrl, Z as excludesSibling, expandGroups, ee as extraUnbound, fillPattern, folderReader, groupMatchesNothing, re as groups_exports, installableOf, isClaimedBeside, isFolder, isForEach, isOfOther, isSince, isTakenOver, looksUntagged, matchesName, q as notPublishable, W as openFor, parseGroups, patternFault, K as patternMatchesNothing, presenceOf, readNamesBeside, readNeighbours, readTagFormats, readWish, releasesByTag, releasesOf, X as siblingMissing, sourceReader, tagElsewhere, tagMembers, topOf, unpublishable, Y as versionRefused, J as versionUnknown, versionedGroups, Q as versionings, withOwnGroups };
