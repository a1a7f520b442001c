import { Problem as e, isReleasable as t, named as n, nearest as r, shown as i } from "../index.js";
import { ancestors as a, defineFinding as o, isAbsolute as s, join as c, normalize as l, relative as u } from "./domain-workspace-path.js";
import { areSet as d, canonicalVersion as f, compareVersions as p, defaultTagFormats as m, fillFormat as h, formatTag as g, formatsOf as _, isValidName as v, namesPackage as y, normalizeName as b, parseTagFormat as x, parseTagFormats as S, parseVersion as C, tagFitsNoFormat as w, tagFormatAssumed as T, tagIsNotVersion as E, tagOfRootAlone as D } from "./domain-python-requirement.js";
import { openPlaces as O, placeIn as k, publishabilityOf as A, publishable as j } from "./domain-toml-places.js";
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
	let n = C(e), r = C(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !v(t) ? [] : [{
			name: t && b(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? f(e) : void 0, isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = C(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => C(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = C(e);
		return t !== void 0 && p(t, r) <= 0 && i.every((e) => e !== void 0 && p(e, t) < 0);
	});
}, M = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(M)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = f(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = C(r);
	return [...t.values()].some((e) => {
		let t = C(e ?? "");
		return a !== void 0 && t !== void 0 && p(a, t) === 0;
	}) ? {
		before: n,
		version: f(r),
		after: i
	} : void 0;
}, suggestFormat = (e, t, n) => {
	let r = splitTag(e) ?? splitAround(e, t);
	if (r === void 0) return;
	let { before: i, version: a, after: o } = r, s = `${i}\0${o}`, withVersion = (e) => e.replace("\0", "{version}"), [c, ...l] = t.keys();
	if (c === void 0) return;
	let tableOf = (e) => n.packages.has(e) ? e : void 0, u = {
		members: t,
		formats: n
	};
	if (l.length === 0) return checked(e, {
		format: withVersion(s),
		owner: c,
		table: tableOf(c)
	}, u);
	let p = longestOf([...t.keys()].filter((e) => spelling(e).test(s)));
	if (p !== void 0) {
		let t = withVersion(s.replace(spelling(p), "{name}")), r = d(n) ? p : tableOf(p);
		return checked(e, {
			format: t,
			owner: p,
			table: r
		}, u);
	}
	let m = i.replace(/[-_./@=]*v?$/i, ""), h = [...t.keys()].filter((e) => m !== "" && spelling(m, "(?:^|-)", "$").test(e)), g = [h, [...t].filter(([, e]) => f(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0], _ = h.length !== 1 && m !== "";
	return checked(e, {
		format: withVersion(s),
		owner: g,
		table: g,
		isOtherName: _
	}, u);
}, suggestFor = (e, t, n) => {
	let r = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: C(t)
		}];
	}).toSorted((e, t) => p(t.version, e.version)).map(({ tag: e }) => e), i = r.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n.members, n.formats)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), a = i.find(isOurs) ?? i[0];
	if (a === void 0) return {
		tags: [],
		line: void 0
	};
	let o = a.suggestion && settingOf(a.suggestion, n);
	return {
		tags: [a.tag, ...r.filter((e) => e !== a.tag)],
		line: o
	};
}, checked = (e, { format: t, owner: n, table: r, isOtherName: i = !1 }, a) => {
	let o = x(t);
	if ("code" in o || matchTag(e, formatsOf(o, r), a.members) === void 0) return;
	let s = {
		format: t,
		table: r,
		isOtherName: i
	};
	return {
		...s,
		line: settingOf(s, a),
		package: n
	};
}, settingOf = ({ format: e, table: t, isOtherName: n }, { formats: r, kept: i = [], named: a = [] }) => {
	let o = d(r) ? r.workspace.filter((e) => t === void 0 || y(e)) : [], s = ((t === void 0 ? void 0 : r.packages.get(t)) ?? o).map(({ text: e }) => e);
	if (s.includes(e)) return;
	let c = t === void 0 ? i : n ? a : [], l = [...new Set([
		...s,
		...c,
		e
	])].map((e) => JSON.stringify(e)), u = t === void 0 ? "" : `.packages.${t}`;
	return `tag-format = ${l.length === 1 ? l[0] : `[${l.join(", ")}]`} in [tool.release-actions${u}]`;
}, formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e, t = "(?<![a-z0-9])", n = "(?![a-z0-9])") => RegExp(`${t}${e.split(/[^a-z0-9]+/i).join("[-_.]+")}${n}`, "i"), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = j(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = n.above ?? folderTop(o, n.prefix) ?? privateTop({
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
		if (e === u.root) return [e.name, [...t, ...c]];
		let n = t.every(({ version: t }) => t === r.get(e.name));
		return [e.name, n ? [...t, ...before(t, bareReleases(e, u))] : t];
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
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => p(C(t), C(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = j({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !A(e).isPublishable);
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, bare: s } = t, c = o.get(e), l = C(c ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = C(e ?? "");
		return l === void 0 || t === void 0 ? r === void 0 && c === e ? s : [] : p(l, t) === 0 ? s : [];
	}
	if (i) return s;
	if (l === void 0) return [];
	let u = s.map((e) => ({
		release: e,
		other: C(e.version)
	}));
	return a ? u.every(({ other: e }) => p(e, l) <= 0) ? s : [] : u.filter(({ other: e }) => e.epoch === l.epoch && e.release[0] <= l.release[0]).map(({ release: e }) => e);
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: k(O(t.text), n) }, r.place);
	return {
		file: l(c(e, `${t.path}/pyproject.toml`)),
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
] : [...e.split("."), t], isSameVersion = (e, t) => p(C(e), C(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [T({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => matchSetFormat(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, tagMembers(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: n, workspace: r, choices: i, versions: a }) => {
	let { match: o, text: s } = e, agrees = ({ name: e }) => isSameVersion(a.get(e) ?? o.version, o.version), tagOf = ({ name: e }) => {
		let t = a.get(e);
		return t === void 0 ? [] : [g(n, {
			name: e,
			version: t
		})];
	}, c = formatIn([...n.workspace, ...n.usual], e, r.members), alike = (e) => {
		let t = e.filter(({ name: e }) => i.get(e).status !== "published"), n = c && t.map(({ name: e }) => h(c, {
			name: e,
			version: a.get(e)
		})), [r, ...o] = new Set(n);
		return r !== void 0 && o.length === 0 ? [r] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, n) => E({
		naming: n,
		tag: s,
		tagVersion: o.version,
		tags: t,
		root: void 0,
		package: {
			name: e.name,
			version: a.get(e.name),
			place: memberPlace(r, e, ["project", "version"])
		}
	}), having = (...e) => r.members.filter(({ name: t }) => e.includes(i.get(t).status)), isPublic = ({ name: e }) => t(i.get(e));
	if (o.kind === "package") return r.members.filter(({ name: e }) => e === o.name).filter((e) => !agrees(e)).map((e) => disagree(e, alike([e])));
	let l = r.members.find((e) => e.path === "." && agrees(e)), u = having("publish", "complete");
	if (l !== void 0 && isPublic(l)) return [];
	let d = r.members.filter(isPublic).map(({ name: e }) => a.get(e));
	if (l !== void 0 && isOfTop({
		top: a.get(l.name),
		packages: d,
		tagged: [o.version]
	})) {
		let e = u.map(({ name: e }) => ({
			name: e,
			version: a.get(e)
		}));
		return e.length === 0 ? [] : [D({
			tag: s,
			root: l.name,
			others: e
		})];
	}
	let f = wayToName(u, {
		tagFormats: n,
		versions: a
	}), p = [...u, ...having("published")];
	if (p.length > 0 && !p.some(agrees)) {
		let e = p.length === 1 ? p[0] : void 0;
		return [e === void 0 ? E({
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
	if (!(!r || i.some(y) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[m[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] in [tool.release-actions]`;
}, fitsNone = (e, t, { members: n, hasPackages: i }) => {
	let a = [
		...t.workspace,
		...[...t.packages.values()].flat(),
		...t.usual
	].map(({ text: e }) => e), o = suggestFormat(e, n, t), [s = "name"] = n.keys(), c = o?.package ?? s, l = n.get(c) ?? versionAtEnd(e) ?? "1.2.3";
	return w({
		tag: e,
		formats: [...new Set(a)],
		line: o?.line,
		isSet: d(t),
		example: g(t, {
			name: c,
			version: l
		}),
		nearest: e.length > N ? void 0 : r(e, likely(t, n, versionAtEnd(e))),
		packages: i ? [...n.keys()] : []
	});
}, N = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return _(e, t).map((e, t) => ({
		rank: t,
		tag: h(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), isFolder = (e, t) => e.list(t) !== void 0, topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = l(c(t.root, r));
		if (s(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? {
			kind: "missing",
			isFolder: a !== void 0 && isFolder(e, a)
		} : {
			kind: "text",
			text: o,
			file: u(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of a(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = l(c(t.root, r));
		if (s(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !u(e, t).split("/").includes(".git"), P = o({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n }) => ({
	input: e,
	message: `No package of the workspace matches what ${e} says: ${t}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), F = o({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
})), I = o({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: r, place: i }) => ({
	package: e,
	message: r.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${n(r)}`,
	hint: r.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Write a specifier for ${e} where ${n(r)} requires it, as in ${e}>=1.0, or set bounds to off`,
	...i
})), L = o({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r }) => ({
	package: e,
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), R = o({
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
})), z = o({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, served: i, place: a }) => ({
	package: e,
	message: `${i === "extra" ? "An extra of " : ""}${e} requires ${t}, which excludes ${n} ${r} of the same workspace${i === "pre-release" ? ", a pre-release" : ""}`,
	hint: {
		extra: `Where the older release is meant, nothing needs to be done, though uv works with ${r} here; else write a specifier that admits that, or none`,
		"pre-release": `Nothing needs to be done before the final release: installers get an older one, though uv works with ${r} here. To have ${e} tried with it, write a specifier that admits it`,
		none: `Write a specifier that admits ${r}, or none`
	}[i ?? "none"],
	...a
})), B = o({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, index: i, place: a }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${i} has no ${r} of it after this run: ${t}`,
	hint: `Release ${n} too, or write the specifier that the extra needs`,
	...a
})), V = o({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a sibling by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), H = o({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and can only be published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), U = o({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: r, cycle: i, place: a }) => ({
	package: e,
	message: `${e} cannot be built: build-system.requires asks for ${t}, and ${r} needs ${e} itself, by the requirements of ${n(i, 10)} on each other`,
	hint: `Build ${e} without ${r}, or let ${r} need nothing that needs ${e}`,
	...a
})), W = o({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${i(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), G = o({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: r }) => ({
	message: e.length === 1 ? `${n(e)} gets its version from the tag that releases it, by ${i(t)}` : `${e.length} packages get their versions from the tags that release them, by ${i(t)}: ${n(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...r
})), K = o({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, versions: t, why: r }) => ({
	message: `The group ${i(e)} is in lockstep, but would not have one version after this release: ${n(t.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${r === void 0 ? "" : `; ${r}`}`,
	hint: `Release the group whole, with one version, or take versioning out of [tool.release-actions.groups.${i(e)}]`
})), q = o({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version (where tags give it, push a tag of that), or channel to any",
	...n
})), readTagFormats = (t, { packages: n }) => {
	let r = [...n].map(([e, { tagFormats: t }]) => [e, t]), i = S(t, new Map(r));
	if (!("workspace" in i)) throw new e(i);
	return i;
};
export { U as buildCycle, checkTag, V as directUrl, z as excludesSibling, B as extraUnbound, fitsNone, folderReader, K as groupApart, H as hardCycle, isFolder, isOfTop, isSameVersion, isWritten, matchSetFormat, matchTag, memberPlace, F as notPublishable, P as patternMatchesNothing, q as prereleaseRefused, readTagFormats, releasesByTag, requirementPath, requirementPlace, R as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, G as versionFromTags, W as versionNotReadable, L as versionRefused, I as versionUnknown };
