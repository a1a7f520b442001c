import { isReleased as e, isValidName as t, nearest as n, normalizeName as r } from "../index.js";
import { Bug as i, defineFinding as a, documentUrl as o, named as s, normalize as c, resolve as l, shown as u } from "./domain-problem-locked-index.js";
import { presetOfUrl as ee, projectPage as d } from "./domain-problem-index-reads.js";
import { canonicalVersion as f, compareVersions as p, isLocal as m, parseRequirement as h, parseSpecifiers as g, parseVersion as _ } from "./actions-shared-inputs.js";
import { versionAtEnd as v } from "./domain-tag-suggest-format.js";
import { aList as te, aString as y, aTable as b, parseToml as x, tableIn as S } from "./domain-workspace-shapes.js";
import { pLimit as ne } from "../libraries/p-limit.js";
import { readTagFormats as C, releasesByTag as w, releasesOf as T, unpublishable as E } from "./domain-tag-tag-owners.js";
import { openPlaces as D, placeIn as O, publishable as k } from "./actions-discover-action.js";
import { editStrings as A, isWritten as j, memberPlace as M, requirementPath as N } from "./domain-version-origin-resolve.js";
import { titleOf as P } from "./domain-problem-target.js";
const F = a({
	code: "RA-IGNORE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, code: t, nearest: n }) => ({
	input: "ignore",
	remedy: "call",
	message: `ignore names a code that no check has: ${e}`,
	hint: n === void 0 ? `${o("checks.md")} lists the codes that can be ignored; ${t} is none of them` : `Did you mean ${n}?`
})), I = a({
	code: "RA-IGNORE-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, package: t, nearest: n }) => ({
	input: "ignore",
	remedy: "call",
	message: `ignore names a package that is no member: ${e}`,
	hint: n === void 0 ? `Remove the entry, or correct ${t}: release-actions discover lists the members` : `Did you mean ${n}?`
})), L = a({
	code: "RA-CHECK-YES-WITHOUT-FIX",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "--yes writes what --fix shows, and --fix is not given",
	hint: "Run check --fix to see what would change, check --fix --yes to write it"
})), configuredIgnored = (e, t) => readIgnored([e].flat().filter((e) => typeof e == "string"), t), readIgnored = (e, { codes: t, members: i }) => {
	let a = new Set(), o = new Set(), s = [];
	for (let c of e) {
		let e = c.indexOf(":"), l = (e === -1 ? c : c.slice(0, e)).trim().toUpperCase(), u = e === -1 ? void 0 : r(c.slice(e + 1).trim());
		t.includes(l) ? u === void 0 ? a.add(l) : i.includes(u) ? o.add(`${l}:${u}`) : s.push(I({
			entry: c,
			package: u,
			nearest: n(u, i)
		})) : s.push(F({
			entry: c,
			code: l,
			nearest: n(l, t)
		}));
	}
	return {
		has: ({ code: e, package: t }) => a.has(e) || t !== void 0 && o.has(`${e}:${t}`),
		findings: s
	};
}, worldOf = (e, t, n) => {
	let r = e.members.some(({ version: e = "0" }) => !hasLocal(e)), i = e.members.map((t) => {
		let i = packageOf(e, t, n);
		return r && t.path === "." && hasLocal(t.version ?? "") && i.isPublished ? {
			...i,
			isPublished: !1,
			reason: `${t.version} is a local version`
		} : i;
	}), a = new Map(i.map((e) => [e.name, e]));
	return {
		workspace: e,
		graph: t,
		config: n,
		packages: i,
		packageOf: (e) => a.get(e),
		rootPlace: i.find(({ member: e }) => e.path === ".")?.place ?? placesIn(l(e.prefix, "pyproject.toml"), e.rootText)
	};
}, hasLocal = (e) => {
	let t = _(e);
	return t !== void 0 && m(t);
}, packageOf = ({ prefix: e }, t, n) => {
	let file = (n) => l(e, `${t.path}/${n}`), r = placesIn(file("pyproject.toml"), t.text), i = E(t, n);
	return {
		member: t,
		name: t.name,
		isPublished: i === void 0,
		reason: i?.reason ?? "",
		file,
		manifest: c(`${t.path}/pyproject.toml`),
		place: r,
		requirementPlace: (e) => r(j(e) ? N(e) : ["project", "dynamic"])
	};
}, placesIn = (e, t) => {
	let n;
	return (r) => {
		let i = r.length === 1 && r[0] === "project" ? headerPlace(t) : void 0;
		return i === void 0 ? (n ??= D(t), {
			file: e,
			...O(n, r)
		}) : {
			file: e,
			...i
		};
	};
}, headerPlace = (e) => {
	let [t, n] = e.matchAll(/^\[project\][ \t]*(?:#.*)?\r?$/gm);
	if (t !== void 0 && n === void 0) return {
		line: e.slice(0, t.index).split("\n").length,
		column: 1
	};
}, R = a({
	code: "RA-REQUIRES-ITSELF",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, place: n }) => ({
	package: e,
	message: `${e} requires itself: ${t}`,
	hint: "Remove the requirement",
	...n
})), z = a({
	code: "RA-REQUIRES-PRIVATE",
	severity: "error",
	mender: "project"
}, ({ package: e, requirement: t, sibling: n, reason: r, purpose: i, place: a }) => ({
	package: e,
	message: `${e} is published and requires ${t}${i}, but ${n} is not published (${r})`,
	hint: `Publish ${n}, too, or do without it; what only developers need goes into a dependency group; where ${e} is never published either, mark it private`,
	...a
})), B = a({
	code: "RA-REQUIRES-EXTRA-MARKER",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, extras: n, place: r }) => ({
	package: e,
	message: `${e} has an extra inside dependencies alone: ${t}`,
	hint: `Move it to [project.optional-dependencies]${n.length === 0 ? "" : ` under ${n.join(" and ")}`}, without that part of the marker`,
	...r
})), V = a({
	code: "RA-REQUIRES-ORPHAN",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, source: n, mayBeMember: r, place: i }) => ({
	package: e,
	message: `${e} requires ${t}, which uv takes from ${n}, and which is no member`,
	hint: `${r ? "Make the folder a member of the workspace, with workspace = true in place of the path, or remove" : "Remove"} the entry in [tool.uv.sources]: it comes from an index then`,
	...i
})), H = a({
	code: "RA-REQUIRES-SIMILAR-NAME",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires ${t}, which is no member, but looks like ${n}`,
	hint: `Write ${n} if that is meant`,
	...r
})), U = a({
	code: "RA-SOURCE-UNUSED",
	severity: "notice",
	mender: "project"
}, ({ owner: e, source: t, package: n, place: r }) => ({
	...n === void 0 ? {} : { package: n },
	message: `[tool.uv.sources] of ${e} has an entry that nothing requires: ${t}`,
	hint: "Remove the entry, or correct the name, unless a uv.toml names it",
	...r
})), W = a({
	code: "RA-SOURCE-NOT-A-MEMBER",
	severity: "error",
	mender: "project"
}, ({ owner: e, source: t, package: n, isUsed: r, nearest: i, place: a }) => ({
	...n === void 0 ? {} : { package: n },
	message: `[tool.uv.sources] of ${e} takes ${t} for a member of the workspace, which it is not${r ? "" : "; nothing requires it"}`,
	hint: i === void 0 ? `Let its folder be a member (uv passes over one with managed = false), or remove the entry${r ? ": it comes from an index then" : ""}` : `Did you mean ${i}?`,
	...a
})), G = a({
	code: "RA-SOURCE-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, sibling: t, place: n }) => ({
	package: e,
	message: `${e} requires ${t}, a member of the workspace, and no [tool.uv.sources] says so: uv refuses to lock`,
	hint: `Write into [tool.uv.sources], in place of another entry for it: ${t} = { workspace = true }`,
	...n
})), K = a({
	code: "RA-LOCK-BEHIND",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, locked: n, place: r }) => ({
	package: e,
	message: `${e} is ${t} in its pyproject.toml and ${n} in uv.lock`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...r
})), q = a({
	code: "RA-LOCK-REQUIREMENTS-DIFFER",
	severity: "warning",
	mender: "project"
}, ({ package: e, others: t, place: n }) => ({
	package: e,
	message: `uv.lock was made from other requirements of ${e}: ${s(t)}`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...n
})), J = a({
	code: "RA-LOCK-MEMBERS-DIFFER",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} is a member of the workspace and not in uv.lock`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...t
})), Y = a({
	code: "RA-SOURCES-ELSEWHERE",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, from: n, place: r }) => ({
	package: e,
	message: `${e} takes a requirement from ${n} here, and users will get it from their own index: ${t}`,
	hint: "See that the users' index has a release that will do, and try it with uv pip install --no-sources, its folder and those of the siblings that it requires",
	...r
})), defineCheck = ({ kinds: e, needs: t = [], ...n }) => ({
	...n,
	needs: t,
	codes: e.map(({ code: e }) => e)
}), X = {
	runtime: "",
	dynamic: "",
	extra: " for an extra",
	build: " for its build"
}, Z = defineCheck({
	name: "private-needs",
	title: "Published packages that require unpublished ones",
	why: "Their users would not find the requirement: it is on no index.",
	kinds: [z],
	find: (e) => e.packages.filter(({ isPublished: e }) => e).flatMap((t) => privateNeedsOf(t, e))
}), privateNeedsOf = ({ name: e, member: t, requirementPlace: n }, { packageOf: r }) => t.requirements.flatMap((t) => {
	let i = X[t.kind], a = r(t.requirement.name);
	return i === void 0 || a === void 0 || a.isPublished ? [] : [z({
		package: e,
		requirement: t.requirement.text,
		sibling: a.name,
		reason: a.reason,
		purpose: i,
		place: n(t)
	})];
}), Q = a({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project"
}, ({ package: e, index: t, found: n, own: r, place: i }) => ({
	package: e,
	message: `${t} has a project ${e} that seems to belong to others: it names ${s(n)}, not ${s(r)}`,
	hint: `If the package is not to be published, give it the classifier "Private :: Do Not Upload"; if it is, rename it. If the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${e} under ignore in the configuration`,
	...i
})), re = a({
	code: "RA-NAME-OWNER-UNSAID",
	severity: "notice",
	mender: "project"
}, ({ package: e, index: t, newest: n, page: r, place: i }) => ({
	package: e,
	message: `${t} has a project ${e} already, up to ${u(n)}, and neither an earlier tag nor its page shows that it is yours`,
	hint: `Look at ${r ?? `its page on ${t}`}. If it is yours, nothing needs to be done; else rename the package, or, where it is not to be published, give it the classifier "Private :: Do Not Upload"`,
	...i
})), ie = new Set([
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"gitea.com",
	"git.sr.ht"
]), ae = new Set([
	"sponsors",
	"orgs",
	"apps",
	"features",
	"topics"
]), repositoryOwner = (e) => {
	if (!URL.canParse(e)) return;
	let { hostname: t, pathname: n } = new URL(e), r = t.toLowerCase().replace(/^www\./, ""), i = n.split("/", 2)[1]?.toLowerCase() ?? "";
	return ie.has(r) && i !== "" && !ae.has(i) ? `${r}/${i}` : void 0;
}, whoseProject = (e, t) => {
	let [n, r] = [ownersOf(e.urls), ownersOf(t.urls)];
	return meet(n, r) || meet(e.urls.map(plain), t.urls.map(plain)) || meet(persons(e), persons(t)) ? { kind: "ours" } : n.length > 0 && r.length > 0 ? {
		kind: "others",
		found: n,
		own: r
	} : { kind: "unsaid" };
}, originOf = (e, t) => ({
	urls: [...t, ...e.flatMap(({ urls: e }) => b.accepts(e) ? Object.values(e).map(String) : [])],
	people: e.flatMap(({ authors: e, maintainers: t }) => [e, t].flatMap((e) => te.accepts(e) ? e : [])).filter(b.accepts).flatMap(({ name: e, email: t }) => [e, t].filter((e) => typeof e == "string"))
}), ownersOf = (e) => [...new Set(e.flatMap((e) => repositoryOwner(e) ?? []))], plain = (e) => e.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, ""), oe = /^(?:|unknown|none|n\/a|author|your name|.*@example\.(?:com|org|net))$/, persons = ({ people: e }) => e.flatMap((e) => e.toLowerCase().split(/[,<>]/)).map((e) => e.trim()).filter((e) => !oe.test(e)), meet = (e, t) => e.some((e) => e !== "" && t.includes(e)), nameOwners = async (e, t, n) => {
	let { workspace: r, index: i, ignore: a } = e, o = doubtfulNames(e);
	if (o.length === 0) return [];
	let { openPages: s, homes: c } = await t(), l = s(i.simpleUrl), u = ne(8), f = AbortSignal.any([n, AbortSignal.timeout(1e4)]), find = async (e) => {
		try {
			return await l.find(e, f);
		} catch {
			n.throwIfAborted();
			return;
		}
	}, [p, ...m] = await Promise.all([c.of(r.root), ...o.map((e) => u(async () => ({
		...e,
		page: await find(e.member.name)
	})))]), h = r.members.map(({ project: e }) => e), g = originOf(h, p), _ = [Q.code], v = configuredIgnored(a, {
		codes: _,
		members: r.members.map(({ name: e }) => e)
	});
	return m.flatMap(({ member: e, newest: t, page: n }) => {
		if (n === void 0) return [];
		let { name: a } = e, o = {
			package: a,
			index: i.title,
			place: M(r, e, ["project", "name"])
		}, s = whoseProject(n, g);
		if (s.kind === "others") return [Q({
			...o,
			...s
		})];
		let c = ee(i.simpleUrl);
		return s.kind === "ours" ? [] : [re({
			...o,
			newest: t,
			page: c && d(c, a)
		})];
	}).filter((e) => !v.has(e));
}, namesOf = ({ wish: t, survey: n, plan: r, config: i, released: a }) => {
	let { workspace: o, repository: s, tags: c, target: l } = n;
	return {
		workspace: o,
		names: r.packages.filter(e).map(({ name: e }) => e),
		tags: c.filter(({ name: e, commit: n }) => e !== t.tag && n !== s?.commit).map(({ name: e }) => e),
		formats: C(t.tagFormat, i),
		index: {
			title: P(l),
			simpleUrl: l.simpleUrl
		},
		released: a,
		ignore: i.settings.ignore
	};
}, withoutBegun = (e, t) => {
	let n = new Set(t.packages.filter(({ status: e }) => e === "publish").map(({ name: e }) => e));
	return e.filter(({ severity: e, package: t }) => e !== "notice" || n.has(t ?? ""));
}, doubtfulNames = ({ workspace: e, names: t, tags: n, formats: r, released: i }) => {
	let a = t.flatMap((e) => {
		let t = T(i, e).map(({ version: e }) => e);
		return t.length === 0 ? [] : [{
			name: e,
			versions: t
		}];
	});
	if (a.length === 0) return [];
	let o = e.members.flatMap(({ name: e, version: t }) => {
		let n = f(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { releases: s, unread: c } = w({
		tags: n,
		formats: r,
		workspace: e,
		versions: new Map(o)
	});
	return a.flatMap(({ name: t, versions: n }) => {
		let r = [...(s.get(t) ?? []).map(({ version: e }) => e), ...c.map(v)], i = e.members.find((e) => e.name === t);
		return i === void 0 || r.some((e) => n.includes(e ?? "")) ? [] : [{
			member: i,
			newest: n.at(-1)
		}];
	});
}, readReleased = async (e, t, n) => {
	let r = await Promise.all(k(e).map(({ name: e }) => t.project(e, { signal: n })));
	return new Map(r.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
}, se = a({
	code: "RA-VERSION-NOT-TAGGED",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, version: t, tool: n, foreign: r, tag: i, advice: a, place: o }) => ({
	package: e,
	alternative: "commit",
	message: `${e} has the version ${t}, which ${n} takes from git's tags, but this commit has no tag of ${e}${r === void 0 ? "" : `, only ${u(r)}`}`,
	hint: `Where ${t} is meant, tag the commit ${i}; else ${a}`,
	...o
})), ce = a({
	code: "RA-VERSION-TAGS-BEYOND",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, tag: n, place: r, format: i, projects: a = [], others: o = [] }) => ({
	...o.length === 0 ? { package: e } : {},
	message: `${o.length === 0 ? `${e} is ${t} in its files, but changes` : `In their files are ${s([`${e} ${t}`, ...o.map((e) => `${e.package} ${e.version}`)])}, but changes`} count from the tag ${u(n)}; ${i === void 0 ? `it may be of another project of the repository: ${s(a)}` : `tags as ${u(i)} go no further than its version`}`,
	hint: i === void 0 ? `Where it is: tag-format = "{name}-v{version}" in packages.${e} of the configuration` : `Where these are its own: tag-format = ${JSON.stringify(i)} in packages.${e} of the configuration`,
	...r
})), asksForOlder = (e, t) => {
	let n = _(t);
	return (e) => (g(e) ?? []).every((e) => e.operator === "===" || /^(?:<|!)/.test(e.operator) || p(e.version, n) < 0);
}, readLockedPackages = (e) => {
	let n = new Map(), i;
	for (let [a, o] of e.split(/\r?\n/).entries()) {
		if (o.startsWith("[") && (i = o === "[[package]]" ? { line: a + 1 } : void 0), i === void 0) continue;
		let [, e, s] = /^(name|version) = "([^"]*)"$/.exec(o) ?? [];
		e !== void 0 && (i = {
			...i,
			[e]: s,
			line: a + 1
		}), /^source = \{ (?:editable|virtual|directory) = /.test(o) && i.name !== void 0 && t(i.name) && n.set(r(i.name), {
			version: i.version,
			line: i.line
		});
	}
	return n;
}, $ = {
	requires: ["setuptools >= 40.8.0"],
	"build-backend": "setuptools.build_meta:__legacy__"
}, backendOf = (e, t) => {
	let n = readBackend(e, t);
	return n !== void 0 && n.others.length === 0 ? n.backend : void 0;
}, versionBackendOf = (e, t) => {
	let n = readBackend(e, t)?.backend;
	return n?.backend === "hatchling.build" && n.requires.some((e) => /^hatchling\b/.test(e)) ? {
		...n,
		isPartial: !0
	} : backendOf(e, t);
}, asksCompilers = ({ buildBackend: e = "" }) => /^(?:maturin|mesonpy)\b/.test(e), readBackend = (e, t) => {
	let n = x(t.text), r = S(n.ok ? n.table : {}, "build-system"), { requires: i, "build-backend": a = $["build-backend"], "backend-path": o } = "requires" in r ? r : $;
	if (o !== void 0 || !y.accepts(a) || !Array.isArray(i)) return;
	let s = i.filter((e) => y.accepts(e)), c = new Set([...e.members.map(({ name: e }) => e), ...sourcesOf(e.rootTool, t.tool)]), isFromIndex = (e) => {
		let t = h(e);
		return t.ok && !c.has(t.requirement.name) && !e.includes("@");
	}, l = s.filter(isFromIndex).toSorted();
	return {
		backend: {
			folder: t.path,
			requires: l,
			backend: a
		},
		others: s.filter((e) => !isFromIndex(e))
	};
}, sourcesOf = (...e) => e.flatMap((e) => {
	let { sources: t } = S(e, "uv");
	return b.accepts(t) ? Object.keys(t).map(r) : [];
}), applyBounds = (e, t) => {
	let n = t.flatMap(({ from: t, to: n, table: r }) => {
		let a = e.requirements.filter((e) => e.table === r && e.requirement.text === t);
		if (a.length === 0) throw new i(`${e.name} has no ${t} in ${r}`);
		return a.map((e) => ({
			path: N(e),
			value: n
		}));
	}), r = A(e.text, n);
	if (r === void 0) throw new i(`The requirements of ${e.name} are not where they were read`);
	return r;
};
export { applyBounds, asksCompilers, asksForOlder, backendOf, configuredIgnored, defineCheck, B as extraMarker, K as lockBehind, J as lockMembers, q as lockRequirements, Q as nameOfOthers, nameOwners, namesOf, originOf, V as orphanRequirement, U as orphanSource, Z as privateNeeds, privateNeedsOf, readIgnored, readLockedPackages, readReleased, R as selfRequirement, G as siblingSourceMissing, H as similarToSibling, Y as sourceElsewhere, W as sourceNotMember, ce as tagsBeyondVersion, versionBackendOf, se as versionNotTagged, whoseProject, withoutBegun, worldOf, L as yesWithoutFix };
