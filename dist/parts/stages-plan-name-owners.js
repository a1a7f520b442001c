import { isWork as e, named as t, nearest as n, shown as r } from "../index.js";
import { defineFinding as i } from "./domain-workspace-path.js";
import { presetOfUrl as a, projectPage as o, titleOf as s } from "./domain-problem-target.js";
import { canonicalVersion as c, isValidName as l, normalizeName as u, parseRequirement as d } from "./domain-python-requirement.js";
import { aList as f, aString as p, aTable as m, parseToml as h, publishable as g, tableIn as _ } from "./domain-toml-places.js";
import { pLimit as v } from "../libraries/p-limit.js";
import { memberPlace as y, readTagFormats as b, releasesByTag as x, versionAtEnd as S } from "./domain-tag-suggest-format.js";
import { releasesOf as C } from "./domain-config-config.js";
const w = i({
	code: "RA-IGNORE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage"
}, ({ entry: e, code: t, nearest: n }) => ({
	input: "ignore",
	message: `ignore names a code that no check has: ${e}`,
	hint: n === void 0 ? `docs/checks.md lists every code; ${t} is none of them` : `Did you mean ${n}?`
})), T = i({
	code: "RA-IGNORE-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage"
}, ({ entry: e, package: t, nearest: n }) => ({
	input: "ignore",
	message: `ignore names a package that is no member: ${e}`,
	hint: n === void 0 ? `${t} is no member: release-actions discover lists them` : `Did you mean ${n}?`
})), E = i({
	code: "RA-CHECK-YES-WITHOUT-FIX",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "--yes writes what --fix shows, and --fix is not given",
	hint: "Run check --fix to see what would change, check --fix --yes to write it"
})), readIgnored = (e, { codes: t, members: r }) => {
	let i = new Set(), a = new Set(), o = [];
	for (let s of e) {
		let e = s.indexOf(":"), c = (e === -1 ? s : s.slice(0, e)).trim().toUpperCase(), l = e === -1 ? void 0 : u(s.slice(e + 1).trim());
		t.includes(c) ? l === void 0 ? i.add(c) : r.includes(l) ? a.add(`${c}:${l}`) : o.push(T({
			entry: s,
			package: l,
			nearest: n(l, r)
		})) : o.push(w({
			entry: s,
			code: c,
			nearest: n(c, t)
		}));
	}
	return {
		has: ({ code: e, package: t }) => i.has(e) || t !== void 0 && a.has(`${e}:${t}`),
		findings: o
	};
}, D = i({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project"
}, ({ package: e, index: n, found: r, own: i, place: a }) => ({
	package: e,
	message: `${n} has a project ${e} that seems to belong to others: it names ${t(r)}, not ${t(i)}`,
	hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${e} under ignore in [tool.release-actions]`,
	...a
})), O = i({
	code: "RA-NAME-OWNER-UNSAID",
	severity: "notice",
	mender: "project"
}, ({ package: e, index: t, newest: n, page: i, place: a }) => ({
	package: e,
	message: `${t} has a project ${e} already, up to ${r(n)}, and neither a tag here nor its page shows that it is yours`,
	hint: `Look at ${i ?? `its page on ${t}`}. If it is not yours, rename the package or mark it private; if it is, nothing needs to be done`,
	...a
})), k = new Set([
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"gitea.com",
	"git.sr.ht"
]), A = new Set([
	"sponsors",
	"orgs",
	"apps",
	"features",
	"topics"
]), repositoryOwner = (e) => {
	if (!URL.canParse(e)) return;
	let { hostname: t, pathname: n } = new URL(e), r = t.toLowerCase().replace(/^www\./, ""), i = n.split("/", 2)[1]?.toLowerCase() ?? "";
	return k.has(r) && i !== "" && !A.has(i) ? `${r}/${i}` : void 0;
}, whoseProject = (e, t) => {
	let [n, r] = [ownersOf(e.urls), ownersOf(t.urls)];
	return meet(n, r) || meet(e.urls.map(plain), t.urls.map(plain)) || meet(persons(e), persons(t)) ? { kind: "ours" } : n.length > 0 && r.length > 0 ? {
		kind: "others",
		found: n,
		own: r
	} : { kind: "unsaid" };
}, originOf = (e, t) => ({
	urls: [...t, ...e.flatMap(({ urls: e }) => m.accepts(e) ? Object.values(e).map(String) : [])],
	people: e.flatMap(({ authors: e, maintainers: t }) => [e, t].flatMap((e) => f.accepts(e) ? e : [])).filter(m.accepts).flatMap(({ name: e, email: t }) => [e, t].filter((e) => typeof e == "string"))
}), ownersOf = (e) => [...new Set(e.flatMap((e) => repositoryOwner(e) ?? []))], plain = (e) => e.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/+$/, ""), j = /^(?:|unknown|none|n\/a|author|your name|.*@example\.(?:com|org|net))$/, persons = ({ people: e }) => e.flatMap((e) => e.toLowerCase().split(/[,<>]/)).map((e) => e.trim()).filter((e) => !j.test(e)), meet = (e, t) => e.some((e) => e !== "" && t.includes(e)), nameOwners = async (e, t, n) => {
	let { workspace: r, index: i, ignore: s } = e, c = doubtfulNames(e);
	if (c.length === 0) return [];
	let { openPages: l, homes: u } = await t(), d = l(i.simpleUrl), f = v(8), p = AbortSignal.any([n, AbortSignal.timeout(1e4)]), find = async (e) => {
		try {
			return await d.find(e, p);
		} catch {
			n.throwIfAborted();
			return;
		}
	}, [m, ...h] = await Promise.all([u.of(r.root), ...c.map((e) => f(async () => ({
		...e,
		page: await find(e.member.name)
	})))]), g = r.members.map(({ project: e }) => e), _ = originOf(g, m), b = [D.code, O.code], x = [s].flat().filter((e) => typeof e == "string"), S = readIgnored(x, {
		codes: b,
		members: r.members.map(({ name: e }) => e)
	});
	return h.flatMap(({ member: e, newest: t, page: n }) => {
		if (n === void 0) return [];
		let { name: s } = e, c = {
			package: s,
			index: i.title,
			place: y(r, e, ["project", "name"])
		}, l = whoseProject(n, _);
		if (l.kind === "others") return [D({
			...c,
			...l
		})];
		let u = a(i.simpleUrl);
		return l.kind === "ours" ? [] : [O({
			...c,
			newest: t,
			page: u && o(u, s)
		})];
	}).filter((e) => !S.has(e));
}, namesOf = ({ wish: t, survey: n, plan: r, config: i, released: a }) => {
	let { workspace: o, repository: c, tags: l, target: u } = n;
	return {
		workspace: o,
		names: r.packages.filter((t) => e(t) || t.status === "published").map(({ name: e }) => e),
		tags: l.filter(({ name: e, commit: n }) => e !== t.tag && n !== c?.commit).map(({ name: e }) => e),
		formats: b(t.tagFormat, i),
		index: {
			title: s(u),
			simpleUrl: u.simpleUrl
		},
		released: a,
		ignore: i.settings.ignore
	};
}, withoutBegun = (e, t) => {
	let n = new Set(t.packages.filter(({ status: e }) => e === "publish").map(({ name: e }) => e));
	return e.filter(({ severity: e, package: t }) => e !== "notice" || n.has(t ?? ""));
}, doubtfulNames = ({ workspace: e, names: t, tags: n, formats: r, released: i }) => {
	let a = t.flatMap((e) => {
		let t = C(i, e).map(({ version: e }) => e);
		return t.length === 0 ? [] : [{
			name: e,
			versions: t
		}];
	});
	if (a.length === 0) return [];
	let o = e.members.flatMap(({ name: e, version: t }) => {
		let n = c(t ?? "");
		return n === void 0 ? [] : [[e, n]];
	}), { releases: s, unread: l } = x({
		tags: n,
		formats: r,
		workspace: e,
		versions: new Map(o)
	});
	return a.flatMap(({ name: t, versions: n }) => {
		let r = [...(s.get(t) ?? []).map(({ version: e }) => e), ...l.map(S)], i = e.members.find((e) => e.name === t);
		return i === void 0 || r.some((e) => n.includes(e ?? "")) ? [] : [{
			member: i,
			newest: n.at(-1)
		}];
	});
}, readReleased = async (e, t, n) => {
	let r = await Promise.all(g(e).map(({ name: e }) => t.project(e, { signal: n })));
	return new Map(r.flatMap((e) => e === void 0 ? [] : [[e.name, e]]));
}, M = {
	requires: ["setuptools >= 40.8.0"],
	"build-backend": "setuptools.build_meta:__legacy__"
}, backendOf = (e, t) => {
	let n = h(t.text), r = _(n.ok ? n.table : {}, "build-system"), { requires: i, "build-backend": a = M["build-backend"], "backend-path": o } = "requires" in r ? r : M;
	if (o !== void 0 || !p.accepts(a) || !Array.isArray(i)) return;
	let s = i.filter((e) => p.accepts(e)), c = new Set([...e.members.map(({ name: e }) => e), ...sourcesOf(e.rootTool, t.tool)]);
	return s.every((e) => {
		let t = d(e);
		return t.ok && !c.has(t.requirement.name) && !e.includes("@");
	}) ? {
		folder: t.path,
		requires: s.toSorted(),
		backend: a
	} : void 0;
}, sourcesOf = (...e) => e.flatMap((e) => {
	let { sources: t } = _(e, "uv");
	return m.accepts(t) ? Object.keys(t).map(u) : [];
}), readLockedPackages = (e) => {
	let t = new Map(), n;
	for (let [r, i] of e.split(/\r?\n/).entries()) {
		if (i.startsWith("[") && (n = i === "[[package]]" ? { line: r + 1 } : void 0), n === void 0) continue;
		let [, e, a] = /^(name|version) = "([^"]*)"$/.exec(i) ?? [];
		e !== void 0 && (n = {
			...n,
			[e]: a,
			line: r + 1
		}), /^source = \{ (?:editable|virtual|directory) = /.test(i) && n.name !== void 0 && l(n.name) && t.set(u(n.name), {
			version: n.version,
			line: n.line
		});
	}
	return t;
};
export { backendOf, D as nameOfOthers, nameOwners, namesOf, originOf, readIgnored, readLockedPackages, readReleased, whoseProject, withoutBegun, E as yesWithoutFix };
