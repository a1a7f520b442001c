import { Problem as e, named as t, nearest as n } from "../index.js";
import { ancestors as r, defineFinding as i, isAbsolute as a, join as o, normalize as s, relative as c } from "./domain-workspace-path.js";
import { canonicalVersion as l, compareVersions as u, fillFormat as d, formatTag as f, formatsOf as p, isValidName as m, normalizeName as h, parseTagFormat as g, parseTagFormats as _, parseVersion as v, tagFitsNoFormat as y, tagFormatAssumed as b, tagIsNotVersion as x } from "./domain-python-requirement.js";
import { openPlaces as S, placeIn as C, publishabilityOf as w, publishable as T } from "./domain-toml-places.js";
const matchTag = (e, t, n) => matchSetFormat(e, t, n) ?? matchUsualFormat(e, t, n), matchSetFormat = (e, { workspace: t, packages: n }, r) => {
	let i = [...n].flatMap(([t, n]) => n.flatMap((t) => readings(t, e)).filter((e) => (e.name ?? t) === t).map(({ version: e }) => ({
		name: t,
		version: e
	})));
	return choose([...ofWorkspace(t, e, n), ...i], r);
}, matchUsualFormat = (e, { usual: t, packages: n }, r) => {
	let i = choose(ofWorkspace(t, e, n), r);
	if (i !== void 0) return (i.kind === "package" ? [r.get(i.name)] : [...r.values()]).some((e) => couldBe(i.version, e)) ? i : void 0;
}, ofWorkspace = (e, t, n) => e.flatMap((e) => readings(e, t)).filter(({ name: e }) => e === void 0 || !n.has(e)), choose = (e, t) => {
	let [n, ...r] = e.flatMap(({ name: e, version: n }) => e === void 0 || !t.has(e) ? [] : [{
		name: e,
		version: n
	}]);
	if (n !== void 0) return {
		kind: "package",
		...r.reduce((e, t) => t.name.length > e.name.length ? t : e, n)
	};
	let i = e.find(({ name: e }) => e === void 0);
	return i && {
		kind: "workspace",
		version: i.version
	};
}, couldBe = (e, t) => {
	let n = v(e), r = v(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !m(t) ? [] : [{
			name: t && h(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? l(e) : void 0, isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = v(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => v(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = v(e);
		return t !== void 0 && u(t, r) <= 0 && i.every((e) => e !== void 0 && u(e, t) < 0);
	});
}, E = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(E)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = l(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = v(r);
	return [...t.values()].some((e) => {
		let t = v(e ?? "");
		return a !== void 0 && t !== void 0 && u(a, t) === 0;
	}) ? {
		before: n,
		version: l(r),
		after: i
	} : void 0;
}, suggestFormat = (e, t, n) => {
	let r = splitTag(e) ?? splitAround(e, t);
	if (r === void 0) return;
	let { before: i, version: a, after: o } = r, s = `${i}\0${o}`, withVersion = (e) => e.replace("\0", "{version}"), [c, ...u] = t.keys();
	if (c === void 0) return;
	let tableOf = (e) => n.packages.has(e) ? e : void 0;
	if (u.length === 0) return checked(e, {
		format: withVersion(s),
		owner: c,
		table: tableOf(c)
	}, t);
	let d = longestOf([...t.keys()].filter((e) => spelling(e).test(s)));
	if (d !== void 0) {
		let n = withVersion(s.replace(spelling(d), "{name}"));
		return checked(e, {
			format: n,
			owner: d,
			table: tableOf(d)
		}, t);
	}
	let f = i.replace(/[-_./@=]*v?$/i, ""), p = [[...t.keys()].filter((e) => f !== "" && spelling(f, "(?:^|-)", "$").test(e)), [...t].filter(([, e]) => l(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0];
	return checked(e, {
		format: withVersion(s),
		owner: p,
		table: p
	}, t);
}, suggestFor = (e, t, { members: n, formats: r, kept: i = [] }) => {
	let a = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: v(t)
		}];
	}).toSorted((e, t) => u(t.version, e.version)).map(({ tag: e }) => e), o = a.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n, r)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), s = o.find(isOurs) ?? o[0];
	if (s === void 0) return {
		tags: [],
		line: void 0
	};
	let c = s.suggestion && settingOf(s.suggestion, i);
	return {
		tags: [s.tag, ...a.filter((e) => e !== s.tag)],
		line: c
	};
}, checked = (e, { format: t, owner: n, table: r }, i) => {
	let a = g(t);
	if (!("code" in a || matchTag(e, formatsOf(a, r), i) === void 0)) return {
		line: settingOf({
			format: t,
			table: r
		}, []),
		format: t,
		table: r,
		package: n
	};
}, settingOf = ({ format: e, table: t }, n) => {
	if (t !== void 0) return `tag-format = ${JSON.stringify(e)} in [tool.release-actions.packages.${t}]`;
	let r = [...new Set([...n, e])].map((e) => JSON.stringify(e));
	return `tag-format = ${r.length === 1 ? r[0] : `[${r.join(", ")}]`} in [tool.release-actions]`;
}, formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e, t = "(?<![a-z0-9])", n = "(?![a-z0-9])") => RegExp(`${t}${e.split(/[^a-z0-9]+/i).join("[-_.]+")}${n}`, "i"), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = T(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = n.above ?? folderTop(o, n.prefix) ?? privateTop({
		workspace: n,
		versions: r
	}, c), u = {
		root: l === void 0 ? s : void 0,
		above: l,
		isOneVersion: new Set(i.map(({ name: e }) => r.get(e))).size === 1,
		areNamed: i.some(({ name: e }) => a.has(e)),
		versions: r,
		bare: c
	}, d = new Map(i.map((e) => {
		let t = a.get(e.name) ?? [];
		return e === u.root ? [e.name, [...t, ...c]] : [e.name, t.length > 0 ? t : bareReleases(e, u)];
	})), f = new Map(o.map((e) => [versionAtEnd(e), e]));
	if (u.root === void 0 && u.above === void 0) for (let { version: e, tag: t } of c) f.set(e, t);
	let p = i.flatMap(({ name: e }) => {
		let t = r.get(e), n = f.get(t ?? ""), i = d.get(e).some((e) => e.version === t);
		return n === void 0 || i ? [] : [[e, n]];
	});
	return {
		releases: d,
		unclear: new Map(p),
		unread: o
	};
}, folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = T({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !w(e).isPublishable);
	return a !== void 0 && isOfTop({
		top: a.version,
		packages: r,
		tagged: i
	}) ? { version: a.version } : void 0;
}, tagMembers = (e, t = new Map()) => new Map(e.map(({ name: e, version: n }) => [e, t.get(e) ?? n])), readTags = (e, t, n) => {
	let r = new Map(), i = [];
	for (let a of e) {
		let e = matchTag(a, t, n);
		if (e === void 0) {
			versionAtEnd(a) !== void 0 && i.push(a);
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, bare: s } = t, c = o.get(e), l = v(c ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = v(e ?? "");
		return l === void 0 || t === void 0 ? r === void 0 && c === e ? s : [] : u(l, t) === 0 ? s : [];
	}
	if (i) return s;
	if (l === void 0) return [];
	let d = s.map((e) => ({
		release: e,
		other: v(e.version)
	}));
	return a ? d.every(({ other: e }) => u(e, l) <= 0) ? s : [] : d.filter(({ other: e }) => e.epoch === l.epoch && e.release[0] <= l.release[0]).map(({ release: e }) => e);
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: C(S(t.text), n) }, r.place);
	return {
		file: s(o(e, `${t.path}/pyproject.toml`)),
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
] : [...e.split("."), t], isSameVersion = (e, t) => u(v(e), v(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [b({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => matchSetFormat(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, tagMembers(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: r, versions: i }) => {
	let { match: a, text: o } = e, agrees = ({ name: e }) => isSameVersion(i.get(e) ?? a.version, a.version), tagOf = ({ name: e }) => {
		let n = i.get(e);
		return n === void 0 ? [] : [f(t, {
			name: e,
			version: n
		})];
	}, s = formatIn([...t.workspace, ...t.usual], e, n.members), alike = (e) => {
		let t = s && e.map(({ name: e }) => d(s, {
			name: e,
			version: i.get(e)
		})), [n, ...r] = new Set(t);
		return n !== void 0 && r.length === 0 ? [n] : [...new Set(e.flatMap(tagOf))];
	}, disagree = (e, t) => x({
		tag: o,
		tagVersion: a.version,
		tags: t,
		package: {
			name: e.name,
			version: i.get(e.name),
			place: memberPlace(n, e, ["project", "version"])
		}
	}), having = (...e) => n.members.filter(({ name: t }) => e.includes(r.get(t).status));
	if (a.kind === "package") return n.members.filter(({ name: e }) => e === a.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let c = n.members.find(({ path: e }) => e === ".");
	if (c !== void 0 && agrees(c)) return [];
	let l = having("publish", "complete"), u = [...l, ...having("published")];
	if (u.length > 0 && !u.some(agrees)) {
		let e = u.length === 1 ? u[0] : void 0;
		return [e === void 0 ? x({
			tag: o,
			tagVersion: a.version,
			package: void 0,
			tags: alike(u)
		}) : disagree(e, alike(u))];
	}
	return l.filter((e) => !agrees(e)).map((e) => disagree(e, tagOf(e)));
}, fitsNone = (e, t, r) => {
	let i = [
		...t.workspace,
		...[...t.packages.values()].flat(),
		...t.usual
	].map(({ text: e }) => e), a = suggestFormat(e, r, t), [o = "name"] = r.keys(), s = a?.package ?? o, c = r.get(s) ?? versionAtEnd(e) ?? "1.2.3";
	return y({
		tag: e,
		formats: [...new Set(i)],
		line: a?.line,
		example: f(t, {
			name: s,
			version: c
		}),
		nearest: e.length > D ? void 0 : n(e, likely(t, r, versionAtEnd(e))),
		packages: [...r.keys()]
	});
}, D = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return p(e, t).map((e, t) => ({
		rank: t,
		tag: d(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), isFolder = (e, t) => e.list(t) !== void 0, topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = s(o(t.root, r));
		if (a(r) || !isInside(n, i)) return { kind: "outside" };
		let l = e.realPath(i);
		if (!isOwn(n, l ?? nearest(e, i))) return { kind: "outside" };
		let u = l === void 0 ? void 0 : e.readText(l);
		return u === void 0 ? {
			kind: "missing",
			isFolder: l !== void 0 && isFolder(e, l)
		} : {
			kind: "text",
			text: u,
			file: c(n, l)
		};
	};
}, nearest = (e, t) => {
	for (let n of r(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = s(o(t.root, r));
		if (a(r) || !isInside(n, i)) return;
		let c = e.realPath(i);
		return c !== void 0 && isOwn(n, c) ? e.list(c) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !c(e, t).split("/").includes(".git"), O = i({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n }) => ({
	input: e,
	message: `No package of the workspace matches what ${e} says: ${t}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), k = i({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
})), A = i({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: n, requiredBy: r, place: i }) => ({
	package: e,
	message: r.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${n} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${t(r)}`,
	hint: r.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Write a specifier for ${e} where ${t(r)} requires it, as in ${e}>=1.0, or set bounds to off`,
	...i
})), j = i({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r }) => ({
	package: e,
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), M = i({
	code: "RA-PLAN-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	remedy: "outside"
}, ({ name: e, requirement: t, sibling: n, index: r, neededBy: i, hint: a, remedy: o, place: s }) => ({
	package: i ?? e,
	message: `${e}${i === void 0 ? "" : `, which ${i} needs,`} requires ${t}, but ${n} is neither chosen nor on ${r} in such a version`,
	hint: a,
	remedy: o,
	...s
})), N = i({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, place: i }) => ({
	package: e,
	message: `${e} requires ${t}, which excludes ${n} ${r} of the same workspace`,
	hint: `Write a specifier that admits ${r}, or none`,
	...i
})), P = i({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, index: i, place: a }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${i} has no ${r} of it after this run: ${t}`,
	hint: `Release ${n} too, or write the specifier that the extra needs`,
	...a
})), F = i({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a sibling by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), I = i({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), L = i({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: n, sibling: r, cycle: i, place: a }) => ({
	package: e,
	message: `${e} cannot be built: build-system.requires asks for ${n}, and ${r} needs ${e} itself, by the requirements of ${t(i, 10)} on each other`,
	hint: `Build ${e} without ${r}, or let ${r} need nothing that needs ${e}`,
	...a
})), readTagFormats = (t, { packages: n }) => {
	let r = [...n].map(([e, { tagFormats: t }]) => [e, t]), i = _(t, new Map(r));
	if (!("workspace" in i)) throw new e(i);
	return i;
};
export { L as buildCycle, checkTag, F as directUrl, N as excludesSibling, P as extraUnbound, fitsNone, folderReader, I as hardCycle, isFolder, isOfTop, isSameVersion, isWritten, matchTag, memberPlace, k as notPublishable, O as patternMatchesNothing, readTagFormats, releasesByTag, requirementPath, requirementPlace, M as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, j as versionRefused, A as versionUnknown };
