import { Problem as e, isReleasable as t, named as n, nearest as r, shown as i } from "../index.js";
import { ancestors as a, baseName as o, defineFinding as s, isAbsolute as c, join as l, normalize as u, relative as d } from "./domain-workspace-path.js";
import { areSet as f, canonicalVersion as p, compareVersions as m, defaultTagFormats as h, fillFormat as g, formatTag as _, formatsOf as v, isValidName as y, namesPackage as b, normalizeName as x, parseTagFormat as S, parseTagFormats as C, parseVersion as w, tagFitsNoFormat as T, tagFormatAssumed as E, tagIsNotVersion as D, tagOfRootAlone as O } from "./actions-shared-inputs.js";
import { openPlaces as k, placeIn as A, publishabilityOf as j, publishable as M } from "./domain-toml-places.js";
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
	let n = w(e), r = w(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !y(t) ? [] : [{
			name: t && x(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? p(e) : void 0, isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = w(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => w(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = w(e);
		return t !== void 0 && m(t, r) <= 0 && i.every((e) => e !== void 0 && m(e, t) < 0);
	});
}, N = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(N)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = p(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = w(r);
	return [...t.values()].some((e) => {
		let t = w(e ?? "");
		return a !== void 0 && t !== void 0 && m(a, t) === 0;
	}) ? {
		before: n,
		version: p(r),
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
	let d = longestOf([...t.keys()].filter((e) => spelling(e).test(s)));
	if (d !== void 0) {
		let t = withVersion(s.replace(spelling(d), "{name}")), r = f(n) ? d : tableOf(d);
		return checked(e, {
			format: t,
			owner: d,
			table: r
		}, u);
	}
	let m = i.replace(/[-_./@=]*v?$/i, ""), h = [...t.keys()].filter((e) => m !== "" && endsInWords(e, m)), g = [h, [...t].filter(([, e]) => p(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0], _ = h.length !== 1 && m !== "";
	return checked(e, {
		format: withVersion(s),
		owner: g,
		table: g,
		isOtherName: _
	}, u);
}, suggestFor = (e, t, n) => {
	let r = o(n.folder ?? ""), isOfFolder = (e) => r !== "" && spelling(r).test(e), i = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: w(t)
		}];
	}).toSorted((e, t) => m(t.version, e.version)).map(({ tag: e }) => e).toSorted((e, t) => Number(isOfFolder(t)) - Number(isOfFolder(e))), a = i.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n.members, n.formats)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), s = a.find(isOurs) ?? a[0];
	if (s === void 0) return {
		tags: [],
		line: void 0
	};
	let c = s.suggestion && settingOf(s.suggestion, n);
	return {
		tags: [s.tag, ...i.filter((e) => e !== s.tag)],
		line: c
	};
}, checked = (e, { format: t, owner: n, table: r, isOtherName: i = !1 }, a) => {
	let o = S(t);
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
	let o = f(r) ? r.workspace.filter((e) => t === void 0 || b(e)) : [], s = ((t === void 0 ? void 0 : r.packages.get(t)) ?? o).map(({ text: e }) => e);
	if (s.includes(e)) return;
	let c = t === void 0 ? i : n ? a : [], l = [...new Set([
		...s,
		...c,
		e
	])].map((e) => JSON.stringify(e)), u = t === void 0 ? placeFor(r) : `in packages.${t} of the configuration`;
	return `tag-format = ${l.length === 1 ? l[0] : `[${l.join(", ")}]`} ${u}`;
}, placeFor = (e) => f(e) ? "in place of what is set now" : "in the configuration", formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e) => RegExp(`(?<![a-z0-9])${e.split(/[^a-z0-9]+/i).join("[-_.]+")}(?![a-z0-9])`, "i"), squashed = (e) => e.replace(/[^a-z0-9]/gi, "").toLowerCase(), endsInWords = (e, t) => [...e.matchAll(/^|-/g)].some(({ index: n }) => squashed(e.slice(n)) === squashed(t)), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = M(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = n.above ?? folderTop(o, n.prefix) ?? privateTop({
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
	})), f = new Map(o.map((e) => [versionAtEnd(e), e]));
	if (u.root === void 0 && u.above === void 0) for (let { version: e, tag: t } of c) f.set(e, t);
	let p = i.flatMap(({ name: e }) => {
		let t = r.get(e), n = f.get(t ?? ""), i = d.get(e).some((e) => e.version === t);
		return n === void 0 || i ? [] : [[e, n]];
	}), m = i.filter(({ name: e }) => !a.has(e) && goesAlong(r.get(e), u)).map(({ name: e }) => [e, c]);
	return {
		releases: d,
		unclear: new Map(p),
		unread: o,
		along: new Map(m)
	};
}, isInStep = (e, t) => t.map((e) => w(e)).some((t) => e.every((e) => m(w(e.version), t) <= 0)), goesAlong = (e, { root: t, above: n, isInStep: r, areNamed: i, bare: a }) => {
	let o = w(e ?? "");
	return o === void 0 || t !== void 0 || n !== void 0 || i || !r ? !1 : a.some(({ version: e }) => m(w(e), o) > 0);
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => m(w(t), w(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = M({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !j(e).isPublishable);
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
	let { root: n, above: r, isOneVersion: i, isInStep: a, areNamed: o, versions: s, bare: c } = t, l = s.get(e), u = w(l ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? s.get(n.name) : r.version, t = w(e ?? "");
		return u === void 0 || t === void 0 ? r === void 0 && l === e ? c : [] : m(u, t) === 0 ? c : [];
	}
	if (i) return c;
	if (u === void 0) return [];
	let d = c.map((e) => ({
		release: e,
		other: w(e.version)
	}));
	if (o) {
		let e = d.filter(({ other: e }) => m(e, u) <= 0).map(({ release: e }) => e);
		return (c.length - e.length) * 10 <= e.length ? e : [];
	}
	let isWithin = (e) => a ? m(e, u) <= 0 : e.epoch === u.epoch && e.release[0] <= u.release[0];
	return d.filter(({ other: e }) => isWithin(e)).map(({ release: e }) => e);
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: A(k(t.text), n) }, r.place);
	return {
		file: u(l(e, `${t.path}/pyproject.toml`)),
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
] : [...e.split("."), t], isSameVersion = (e, t) => m(w(e), w(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [E({
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
		return t === void 0 ? [] : [_(n, {
			name: e,
			version: t
		})];
	}, c = formatIn([...n.workspace, ...n.usual], e, r.members), alike = (e) => {
		let t = e.filter(({ name: e }) => i.get(e).status !== "published"), n = c && t.map(({ name: e }) => g(c, {
			name: e,
			version: a.get(e)
		})), [r, ...o] = new Set(n);
		return r !== void 0 && o.length === 0 ? [r] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, n) => D({
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
		return e.length === 0 ? [] : [O({
			tag: s,
			root: l.name,
			others: e
		})];
	}
	let f = wayToName(u, {
		tagFormats: n,
		versions: a
	}), p = [...u, ...having("published", "development")];
	if (p.length > 0 && !p.some(agrees)) {
		let e = p.length === 1 ? p[0] : void 0;
		return [e === void 0 ? D({
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
	if (!(!r || i.some(b) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[h[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${placeFor(t)}`;
}, fitsNone = (e, t, { members: n, hasPackages: i }) => {
	let a = [...t.workspace, ...t.usual], o = [...n.keys()].every((e) => t.packages.has(e)) ? a.filter((e) => !b(e)) : a, s = [...[...t.packages.values()].flat(), ...o].map(({ text: e }) => e), c = suggestFormat(e, n, t), [l = "name"] = n.keys(), u = c?.package ?? l, d = n.get(u) ?? versionAtEnd(e) ?? "1.2.3";
	return T({
		tag: e,
		formats: [...new Set(s)],
		line: c?.line,
		isSet: f(t),
		example: _(t, {
			name: u,
			version: d
		}),
		nearest: e.length > P ? void 0 : r(e, likely(t, n, versionAtEnd(e))),
		packages: i ? [...n.keys()] : []
	});
}, P = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return v(e, t).map((e, t) => ({
		rank: t,
		tag: g(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), isFolder = (e, t) => e.list(t) !== void 0, topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = u(l(t.root, r));
		if (c(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? {
			kind: "missing",
			isFolder: a !== void 0 && isFolder(e, a)
		} : {
			kind: "text",
			text: o,
			file: d(n, a)
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
		let i = u(l(t.root, r));
		if (c(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !d(e, t).split("/").includes(".git"), F = /\.dev|\+(?:.*\.)?g[0-9a-f]{7}|\+un(?:known|tagged)/, looksUntagged = (e) => F.test(e), I = s({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: r, groups: i = [] }) => ({
	...i.length === 0 ? { input: e } : { remedy: "commit" },
	message: `No package of the workspace matches what ${i.length === 0 ? e : i.length === 1 ? `the group ${i[0]}` : `each of the groups ${n(i)}`} says: ${t}`,
	hint: r === void 0 ? "release-actions discover lists the packages" : `Did you mean ${r}?`
})), L = s({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
})), R = s({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: r, place: i }) => ({
	package: e,
	message: r.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${n(r)}`,
	hint: r.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Write a specifier for ${e} where ${n(r)} requires it, as in ${e}>=1.0, or set bounds to off`,
	...i
})), z = s({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r, isDynamic: i = !1 }) => ({
	package: e,
	...i && looksUntagged(t) ? { remedy: "tag" } : {},
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: i ? "Where a tool makes it of tags, tag the commit; else give it a public version, such as 1.2.3" : "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), B = s({
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
})), V = s({
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
})), H = s({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, index: i, place: a }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${i} has no ${r} of it after this run: ${t}`,
	hint: `Release ${n} too, or write the specifier that the extra needs`,
	...a
})), U = s({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a package of this workspace by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), W = s({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), G = s({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: r, cycle: i, isIndexAsked: a, place: o }) => ({
	package: e,
	message: `${e} ${a ? "cannot be built" : `can be built only with a release of ${r} that is on the index`}: build-system.requires asks for ${t}, and ${r} needs ${e} itself, by the requirements of ${n(i, 10)} on each other`,
	hint: `Build ${e} without ${r}, or let ${r} need nothing that needs ${e}`,
	...o
})), K = s({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${i(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), q = s({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: r }) => ({
	message: e.length === 1 ? `${n(e)} gets its version from the tag that releases it, by ${i(t)}` : `${e.length} packages get their versions from the tags that release them, by ${i(t)}: ${n(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...r
})), J = s({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, versions: t, left: r }) => ({
	message: `The group ${i(e)} is in lockstep, but would not have one version after this release: ${n(t.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${r === void 0 ? "" : `; ${r.why.replace(/\bit$/, r.name)}`}`,
	hint: `Release the group whole, with one version, or take versioning out of groups.${i(e)} of the configuration`
})), Y = s({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project",
	remedy: "call"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: a }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	hint: `Release ${n} too, by --bump "${n}: ${a}" (input: bump)`
})), X = s({
	code: "RA-VERSION-FINAL-ON-PRERELEASE",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requirement: n, passed: r }) => ({
	package: e,
	message: r === void 0 ? `${e} ${t} is a final version, and brings its users a pre-release: it will require ${n}` : `${e} ${t} is a final version, and its users do not get ${r}: it requires ${n}`,
	hint: `Nothing to do where that is meant. Else release what it requires as a final version, first or along, or ${e} as a pre-release`
})), Z = s({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${n(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), Q = s({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version (where tags give it, push a tag of that), or channel to any",
	...n
})), readTagFormats = (t, { packages: n }) => {
	let r = [...n].map(([e, { tagFormats: t }]) => [e, t]), i = C(t, new Map(r));
	if (!("workspace" in i)) throw new e(i);
	return i;
};
export { G as buildCycle, checkTag, U as directUrl, endsInWords, V as excludesSibling, H as extraUnbound, X as finalOnPrerelease, fitsNone, folderReader, J as groupApart, W as hardCycle, isFolder, isOfTop, isSameVersion, isWritten, looksUntagged, matchSetFormat, matchTag, memberPlace, L as notPublishable, Y as notTogether, I as patternMatchesNothing, Z as preparedPassedBy, Q as prereleaseRefused, readTagFormats, releasesByTag, requirementPath, requirementPlace, B as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, q as versionFromTags, K as versionNotReadable, z as versionRefused, R as versionUnknown };
