import { isReleased as e, isValidName as t, nearest as n, normalizeName as r } from "../index.js";
import { Bug as i, bump as a, byPlace as o, defineFinding as s, documentUrl as c, named as l, normalize as u, resolve as d, shellWord as f, shown as p } from "./domain-problem-locked-index.js";
import { presetOfUrl as m, projectPage as ee } from "./domain-problem-index-reads.js";
import { canonicalVersion as h, compareVersions as g, isLocal as _, parseRequirement as v, parseSpecifiers as te, parseVersion as y } from "./actions-shared-inputs.js";
import { versionAtEnd as b } from "./domain-tag-suggest-format.js";
import { aList as x, aString as S, aTable as C, parseToml as ne, tableIn as w } from "./domain-workspace-shapes.js";
import { pLimit as T } from "../libraries/p-limit.js";
import { readTagFormats as E, releasesByTag as D, releasesOf as O, unpublishable as k } from "./domain-tag-tag-owners.js";
import { openPlaces as A, placeIn as j, publishable as M } from "./actions-discover-action.js";
import { editStrings as N, isWritten as P, memberPlace as F, requirementPath as I } from "./domain-version-origin-resolve.js";
import { titleOf as L } from "./domain-problem-target.js";
const R = s({
	code: "RA-VERSION-NOT-TAGGED",
	severity: "error",
	mender: "project",
	remedy: "tag"
}, ({ package: e, version: t, tool: n, foreign: r, tag: i, advice: a, place: o }) => ({
	package: e,
	alternative: "commit",
	message: `${e} has the version ${t}, which ${n} takes from git's tags, but this commit has no tag of ${e}${r === void 0 ? "" : `, only ${p(r)}`}`,
	hint: `Where ${t} is meant, tag the commit ${i}; else ${a}`,
	...o
})), z = s({
	code: "RA-VERSION-TAGS-BEYOND",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, tag: n, place: r, format: i, projects: a = [], others: o = [] }) => ({
	...o.length === 0 ? { package: e } : {},
	message: `${o.length === 0 ? `${e} is ${t} in its files, but changes` : `In their files are ${l([`${e} ${t}`, ...o.map((e) => `${e.package} ${e.version}`)])}, but changes`} count from the tag ${p(n)}; ${i === void 0 ? `it may be of another project of the repository: ${l(a)}` : `tags as ${p(i)} go no further than its version`}`,
	hint: i === void 0 ? `Where it is: tag-format = "{name}-v{version}" in ${l([e, ...o.map((e) => e.package)].map((e) => `packages.${e}`))} of the configuration` : `Where these are its own: tag-format = ${JSON.stringify(i)} in packages.${e} of the configuration`,
	...r
})), B = s({
	code: "RA-VERSION-TAGGED-EARLY",
	severity: "warning",
	mender: "project",
	remedy: "outside"
}, ({ tag: e, packages: t }) => ({
	...t.length === 1 ? { package: t[0].name } : {},
	message: `The tag ${p(e)} is of a version that the files do not have yet: ${l(t.map(({ name: e, version: t }) => `${e} ${t}`))}; nothing has changed since the tag, so nothing is proposed`,
	...o((n) => `Run release-actions rollback --tag ${f(e)}, which says how the tag is taken away, then this again; where the tag has to stay, choose a later version: ${a(n, `"${t[0].name}: VERSION"`)}`)
})), V = s({
	code: "RA-IGNORE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, code: t, nearest: n }) => ({
	input: "ignore",
	remedy: "call",
	message: `ignore names a code that no check has: ${e}`,
	hint: n === void 0 ? `${c("checks.md")} lists the codes that can be ignored; ${t} is none of them` : `Did you mean ${n}?`
})), H = s({
	code: "RA-IGNORE-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit"
}, ({ entry: e, package: t, nearest: n }) => ({
	input: "ignore",
	remedy: "call",
	message: `ignore names a package that is no member: ${e}`,
	hint: n === void 0 ? `Remove the entry, or correct ${t}: release-actions discover lists the members` : `Did you mean ${n}?`
})), U = s({
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
		t.includes(l) ? u === void 0 ? a.add(l) : i.includes(u) ? o.add(`${l}:${u}`) : s.push(H({
			entry: c,
			package: u,
			nearest: n(u, i)
		})) : s.push(V({
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
		rootPlace: i.find(({ member: e }) => e.path === ".")?.place ?? placesIn(d(e.prefix, "pyproject.toml"), e.rootText)
	};
}, hasLocal = (e) => {
	let t = y(e);
	return t !== void 0 && _(t);
}, packageOf = ({ prefix: e }, t, n) => {
	let file = (n) => d(e, `${t.path}/${n}`), r = placesIn(file("pyproject.toml"), t.text), i = k(t, n);
	return {
		member: t,
		name: t.name,
		isPublished: i === void 0,
		reason: i?.reason ?? "",
		file,
		manifest: u(`${t.path}/pyproject.toml`),
		place: r,
		requirementPlace: (e) => r(P(e) ? I(e) : ["project", "dynamic"])
	};
}, placesIn = (e, t) => {
	let n;
	return (r) => {
		let i = r.length === 1 && r[0] === "project" ? headerPlace(t) : void 0;
		return i === void 0 ? (n ??= A(t), {
			file: e,
			...j(n, r)
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
}, re = s({
	code: "RA-REQUIRES-ITSELF",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, place: n }) => ({
	package: e,
	message: `${e} requires itself: ${t}`,
	hint: "Remove the requirement",
	...n
})), W = s({
	code: "RA-REQUIRES-PRIVATE",
	severity: "error",
	mender: "project"
}, ({ package: e, requirement: t, sibling: n, reason: r, purpose: i, place: a }) => ({
	package: e,
	message: `${e} is published and requires ${t}${i}, but ${n} is not published (${r})`,
	hint: `Publish ${n}, too, or do without it; what only developers need goes into a dependency group; where ${e} is never published either, mark it private`,
	...a
})), G = s({
	code: "RA-REQUIRES-EXTRA-MARKER",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, extras: n, place: r }) => ({
	package: e,
	message: `${e} has an extra inside dependencies alone: ${t}`,
	hint: `Move it to [project.optional-dependencies]${n.length === 0 ? "" : ` under ${n.join(" and ")}`}, without that part of the marker`,
	...r
})), K = s({
	code: "RA-REQUIRES-ORPHAN",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, source: n, mayBeMember: r, place: i }) => ({
	package: e,
	message: `${e} requires ${t}, which uv takes from ${n}, and which is no member`,
	hint: `${r ? "Make the folder a member of the workspace, with workspace = true in place of the path, or remove" : "Remove"} the entry in [tool.uv.sources]: it comes from an index then`,
	...i
})), q = s({
	code: "RA-REQUIRES-SIMILAR-NAME",
	severity: "warning",
	mender: "project"
}, ({ package: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires ${t}, which is no member, but looks like ${n}`,
	hint: `Write ${n} if that is meant`,
	...r
})), J = s({
	code: "RA-SOURCE-UNUSED",
	severity: "notice",
	mender: "project"
}, ({ owner: e, source: t, package: n, place: r }) => ({
	...n === void 0 ? {} : { package: n },
	message: `[tool.uv.sources] of ${e} has an entry that nothing requires: ${t}`,
	hint: "Remove the entry, or correct the name, unless a uv.toml names it",
	...r
})), Y = s({
	code: "RA-SOURCE-NOT-A-MEMBER",
	severity: "error",
	mender: "project"
}, ({ owner: e, source: t, package: n, isUsed: r, nearest: i, place: a }) => ({
	...n === void 0 ? {} : { package: n },
	message: `[tool.uv.sources] of ${e} takes ${t} for a member of the workspace, which it is not${r ? "" : "; nothing requires it"}`,
	hint: i === void 0 ? `Let its folder be a member (uv passes over one with managed = false), or remove the entry${r ? ": it comes from an index then" : ""}` : `Did you mean ${i}?`,
	...a
})), X = s({
	code: "RA-SOURCE-MISSING",
	severity: "error",
	mender: "project"
}, ({ package: e, sibling: t, place: n }) => ({
	package: e,
	message: `${e} requires ${t}, a member of the workspace, and no [tool.uv.sources] says so: uv refuses to lock`,
	hint: `Write into [tool.uv.sources], in place of another entry for it: ${t} = { workspace = true }`,
	...n
})), ie = s({
	code: "RA-LOCK-BEHIND",
	severity: "warning",
	mender: "project"
}, ({ package: e, version: t, locked: n, place: r }) => ({
	package: e,
	message: `${e} is ${t} in its pyproject.toml and ${n} in uv.lock`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...r
})), ae = s({
	code: "RA-LOCK-REQUIREMENTS-DIFFER",
	severity: "warning",
	mender: "project"
}, ({ package: e, others: t, place: n }) => ({
	package: e,
	message: `uv.lock was made from other requirements of ${e}: ${l(t)}`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...n
})), oe = s({
	code: "RA-LOCK-MEMBERS-DIFFER",
	severity: "warning",
	mender: "project"
}, ({ package: e, place: t }) => ({
	package: e,
	message: `${e} is a member of the workspace and not in uv.lock`,
	hint: "Run uv lock, and commit the file unless git ignores it",
	...t
})), se = s({
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
}), ce = {
	runtime: "",
	dynamic: "",
	extra: " for an extra",
	build: " for its build"
}, Z = defineCheck({
	name: "private-needs",
	title: "Published packages that require unpublished ones",
	why: "Their users would not find the requirement: it is on no index.",
	kinds: [W],
	find: (e) => e.packages.filter(({ isPublished: e }) => e).flatMap((t) => privateNeedsOf(t, e))
}), privateNeedsOf = ({ name: e, member: t, requirementPlace: n }, { packageOf: r }) => t.requirements.flatMap((t) => {
	let i = ce[t.kind], a = r(t.requirement.name);
	return i === void 0 || a === void 0 || a.isPublished ? [] : [W({
		package: e,
		requirement: t.requirement.text,
		sibling: a.name,
		reason: a.reason,
		purpose: i,
		place: n(t)
	})];
}), Q = s({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project"
}, ({ package: e, index: t, found: n, own: r, place: i }) => ({
	package: e,
	message: `${t} has a project ${e} that seems to belong to others: it names ${l(n)}, not ${l(r)}`,
	hint: `If the package is not to be published, give it the classifier "Private :: Do Not Upload"; if it is, rename it. If the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${e} under ignore in the configuration`,
	...i
})), le = s({
	code: "RA-NAME-OWNER-UNSAID",
	severity: "notice",
	mender: "project"
}, ({ package: e, index: t, newest: n, page: r, place: i }) => ({
	package: e,
	message: `${t} has a project ${e} already, up to ${p(n)}, and neither an earlier tag nor its page shows that it is yours`,
	hint: `Look at ${r ?? `its page on ${t}`}. If it is yours, nothing needs to be done; else rename the package, or, where it is not to be published, give it the classifier "Private :: Do Not Upload"`,
	...i
})), ue = new Set([
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"gitea.com",
	"git.sr.ht"
]), de = new Set([
	"sponsors",
	"orgs",
	"apps",
	"features",
	"topics"
]), repositoryOwner = (e) => {
	if (!URL.canParse(e)) return;
	let { hostname: t, pathname: n } = new URL(e), r = t.toLowerCase().replace(/^www\./, ""), i = n.split("/", 2)[1]?.toLowerCase() ?? "";
	return ue.has(r) && i !== "" && !de.has(i) ? `${r}/${i}` : void 0;
}, whoseProject = (e, t) => {
	let [n, r] = [ownersOf(e.urls), ownersOf(t.urls)];
	return meet(n, r) || meet(e.urls.map(plain), t.urls.map(plain)) || meet(persons(e), persons(t)) ? { kind: "ours" } : n.length > 0 && r.length > 0 ? {
		kind: "others",
		found: n,
		own: r
	} : { kind: "unsaid" };
}, originOf = (e, t) => ({
	urls: [...t, ...e.flatMap(({ urls: e }) => C.accepts(e) ? Object.values(e).map(String) : [])],
	people: e.flatMap(({ authors: e, maintainers: t }) => [e, t].flatMap((e) => x.accepts(e) ? e : [])).filter(C.accepts).flatMap(({ name: e, email: t }) => [e, t].filter((e) => typeof e == "string"))
}), ownersOf = (e) => [...new Set(e.flatMap((e) => repositoryOwner(e) ?? []))], plain = (e) => e.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, ""), fe = /^(?:|unknown|none|n\/a|author|your name|.*@example\.(?:com|org|net))$/, persons = ({ people: e }) => e.flatMap((e) => e.toLowerCase().split(/[,<>]/)).map((e) => e.trim()).filter((e) => !fe.test(e)), meet = (e, t) => e.some((e) => e !== "" && t.includes(e)), nameOwners = async (e, t, n) => {
	let { workspace: r, index: i, ignore: a } = e, o = doubtfulNames(e);
	if (o.length === 0) return [];
	let { openPages: s, homes: c } = await t(), l = s(i.simpleUrl), u = T(8), d = AbortSignal.any([n, AbortSignal.timeout(1e4)]), find = async (e) => {
		try {
			return await l.find(e, d);
		} catch {
			n.throwIfAborted();
			return;
		}
	}, [f, ...p] = await Promise.all([c.of(r.root), ...o.map((e) => u(async () => ({
		...e,
		page: await find(e.member.name)
	})))]), h = r.members.map(({ project: e }) => e), g = originOf(h, f), _ = [Q.code], v = configuredIgnored(a, {
		codes: _,
		members: r.members.map(({ name: e }) => e)
	});
	return p.flatMap(({ member: e, newest: t, page: n }) => {
		if (n === void 0) return [];
		let { name: a } = e, o = {
			package: a,
			index: i.title,
			place: F(r, e, ["project", "name"])
		}, s = whoseProject(n, g);
		if (s.kind === "others") return [Q({
			...o,
			...s
		})];
		let c = m(i.simpleUrl);
		return s.kind === "ours" ? [] : [le({
			...o,
			newest: t,
			page: c && ee(c, a)
		})];
	}).filter((e) => !v.has(e));
}, namesOf = ({ wish: t, survey: n, plan: r, config: i, released: a }) => {
	let { workspace: o, repository: s, tags: c, target: l } = n;
	return {
		workspace: o,
		names: r.packages.filter(e).map(({ name: e }) => e),
		tags: c.filter(({ name: e, commit: n }) => e !== t.tag && n !== s?.commit).map(({ name: e }) => e),
		formats: E(t.tagFormat, i),
		index: {
			title: L(l),
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
		let t = O(i, e).map(({ version: e }) => e);
		return t.length === 0 ? [] : [{
			name: e,
			versions: t
		}];
	});
	if (a.length === 0) return [];
	let o = e.members.flatMap(({ name: e, version: t }) => {
		let n = h(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { releases: s, unread: c } = D({
		tags: n,
		formats: r,
		workspace: e,
		versions: new Map(o)
	});
	return a.flatMap(({ name: t, versions: n }) => {
		let r = [...(s.get(t) ?? []).map(({ version: e }) => e), ...c.map(b)], i = e.members.find((e) => e.name === t);
		return i === void 0 || r.some((e) => n.includes(e ?? "")) ? [] : [{
			member: i,
			newest: n.at(-1)
		}];
	});
}, readReleased = async (e, t, n) => {
	let r = await Promise.all(M(e).map(({ name: e }) => t.project(e, { signal: n })));
	return new Map(r.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
}, asksForOlder = (e, t) => {
	let n = y(t);
	return (e) => (te(e) ?? []).every((e) => e.operator === "===" || /^(?:<|!)/.test(e.operator) || g(e.version, n) < 0);
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
	let n = ne(t.text), r = w(n.ok ? n.table : {}, "build-system"), { requires: i, "build-backend": a = $["build-backend"], "backend-path": o } = "requires" in r ? r : $;
	if (o !== void 0 || !S.accepts(a) || !Array.isArray(i)) return;
	let s = i.filter((e) => S.accepts(e)), c = new Set([...e.members.map(({ name: e }) => e), ...sourcesOf(e.rootTool, t.tool)]), isFromIndex = (e) => {
		let t = v(e);
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
	let { sources: t } = w(e, "uv");
	return C.accepts(t) ? Object.keys(t).map(r) : [];
}), applyBounds = (e, t) => {
	let n = t.flatMap(({ from: t, to: n, table: r }) => {
		let a = e.requirements.filter((e) => e.table === r && e.requirement.text === t);
		if (a.length === 0) throw new i(`${e.name} has no ${t} in ${r}`);
		return a.map((e) => ({
			path: I(e),
			value: n
		}));
	}), r = N(e.text, n);
	if (r === void 0) throw new i(`The requirements of ${e.name} are not where they were read`);
	return r;
};
export { applyBounds, asksCompilers, asksForOlder, backendOf, configuredIgnored, defineCheck, G as extraMarker, ie as lockBehind, oe as lockMembers, ae as lockRequirements, Q as nameOfOthers, nameOwners, namesOf, originOf, K as orphanRequirement, J as orphanSource, Z as privateNeeds, privateNeedsOf, readIgnored, readLockedPackages, readReleased, re as selfRequirement, X as siblingSourceMissing, q as similarToSibling, se as sourceElsewhere, Y as sourceNotMember, z as tagsBeyondVersion, versionBackendOf, R as versionNotTagged, B as versionTaggedEarly, whoseProject, withoutBegun, worldOf, U as yesWithoutFix };
