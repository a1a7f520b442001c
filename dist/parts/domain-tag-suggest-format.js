import { Bug as e, Problem as t, isWork as n, named as r, nearest as i, shown as a } from "../index.js";
import { ancestors as o, defineFinding as s, isAbsolute as c, join as l, normalize as u, relative as d } from "./domain-workspace-path.js";
import { canonicalVersion as f, compareVersions as p, fillFormat as m, formatTag as h, formatsOf as g, isValidName as _, normalizeName as v, parseTagFormat as y, parseTagFormats as b, parseVersion as x, tagFitsNoFormat as S, tagFormatAssumed as C, tagIsNotVersion as w } from "./domain-python-requirement.js";
import { openPlaces as T, placeIn as E, publishable as D } from "./domain-toml-places.js";
const createSchedule = (t) => {
	let n = connect(t), r = new Map(n.map((e) => [e.unit[0], e])), i = n.filter(({ waitsFor: e }) => e === 0).sort(byUrgency);
	for (let e of i) e.state = "ready";
	let a = 0, end = (t, n) => {
		let i = r.get(t);
		if (i?.state !== "running") throw new e(`${t} was ${n} while it was ${i?.state ?? "unknown"}`);
		return i.state = n, --a, i;
	};
	return {
		ready: (e = 1e400) => {
			let t = i.splice(0, Math.max(0, e));
			for (let e of t) e.state = "running";
			return a += t.length, t.map(({ unit: e }) => e);
		},
		confirmed: (e) => {
			for (let t of end(e, "confirmed").dependents) --t.waitsFor, t.waitsFor > 0 || t.state !== "waiting" || (t.state = "ready", i.splice(placeOf(t, i), 0, t));
		},
		failed: (e, t) => {
			let n = end(e, "failed");
			n.failedPackages = t;
			for (let e of downstream(n)) e.state = "blocked";
		},
		blocked: () => nameCauses(n),
		isDone: () => i.length === 0 && a === 0
	};
}, connect = ({ units: e, needs: t, weights: n }) => {
	let r = e.map((e) => ({
		unit: e,
		dependents: [],
		remaining: n?.get(e[0]) ?? 1,
		waitsFor: 0,
		state: "waiting",
		failedPackages: []
	})), i = new Map(r.flatMap((e) => e.unit.map((t) => [t, e])));
	for (let e of r) for (let n of e.unit) for (let r of t.get(n) ?? []) {
		let t = i.get(r);
		t !== void 0 && t !== e && t.dependents.at(-1) !== e && (t.dependents.push(e), e.waitsFor += 1);
	}
	for (let e of inOrder(r).reverse()) {
		let t = 0;
		for (let { remaining: n } of e.dependents) t = Math.max(t, n);
		e.remaining += t;
	}
	return r;
}, inOrder = (t) => {
	let n = new Map(t.map((e) => [e, e.waitsFor])), r = t.filter(({ waitsFor: e }) => e === 0);
	for (let e of r) for (let t of e.dependents) {
		let e = n.get(t) - 1;
		n.set(t, e), e === 0 && r.push(t);
	}
	if (r.length < t.length) throw new e("The units of a schedule need each other in a circle");
	return r;
}, byUrgency = (e, t) => t.remaining - e.remaining || (e.unit[0] < t.unit[0] ? -1 : Number(e.unit[0] > t.unit[0])), placeOf = (e, t) => {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = n + r >>> 1;
		byUrgency(t[i], e) < 0 ? n = i + 1 : r = i;
	}
	return n;
}, downstream = (e) => {
	let t = new Set(e.dependents);
	for (let e of t) for (let n of e.dependents) t.add(n);
	return t;
}, nameCauses = (e) => {
	let t = new Map();
	for (let n of e) if (n.state === "failed") for (let e of downstream(n)) t.has(e) || t.set(e, []), t.get(e).push(...n.failedPackages);
	return e.filter((e) => t.has(e)).flatMap((e) => e.unit.map((n) => ({
		name: n,
		by: t.get(e)
	})));
}, waitsOf = (e, t) => new Map([...e.keys()].map((n) => {
	let r = e.get(n);
	if (r.every((e) => t.has(e))) return [n, r.toSorted()];
	let i = new Set(r);
	for (let n of i) if (!t.has(n)) for (let t of e.get(n) ?? []) i.add(t);
	return [n, [...i].filter((e) => t.has(e) && e !== n).sort()];
})), waitsInPlan = (e) => waitsOf(new Map(e.map(({ name: e, needs: t }) => [e, t])), new Set(e.filter(n).map(({ name: e }) => e))), orderOf = (e) => {
	let t = createSchedule(e), n = [];
	for (let e = t.ready(); e.length > 0; e = t.ready()) {
		n.push(e);
		for (let n of e) t.confirmed(n[0]);
	}
	return {
		levels: n,
		criticalPath: criticalPath(n, e.needs)
	};
}, criticalPath = (e, t) => {
	let n = [];
	for (let r of e.toReversed()) {
		let e = n[0]?.flatMap((e) => t.get(e) ?? []), i = r.find((t) => e === void 0 || t.some((t) => e.includes(t)));
		n.unshift(i);
	}
	return n.flat();
}, matchTag = (e, t, n) => matchSetFormat(e, t, n) ?? matchUsualFormat(e, t, n), matchSetFormat = (e, { workspace: t, packages: n }, r) => {
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
	let n = x(e), r = x(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !_(t) ? [] : [{
			name: t && v(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? f(e) : void 0, O = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(O)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = f(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = x(r);
	return [...t.values()].some((e) => {
		let t = x(e ?? "");
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
	let tableOf = (e) => n.packages.has(e) ? e : void 0;
	if (l.length === 0) return checked(e, {
		format: withVersion(s),
		owner: c,
		table: tableOf(c)
	}, t);
	let u = longestOf([...t.keys()].filter((e) => spelling(e).test(s)));
	if (u !== void 0) {
		let n = withVersion(s.replace(spelling(u), "{name}"));
		return checked(e, {
			format: n,
			owner: u,
			table: tableOf(u)
		}, t);
	}
	let d = i.replace(/[-_./@=]*v?$/i, ""), p = [[...t.keys()].filter((e) => d !== "" && spelling(d, "(?:^|-)", "$").test(e)), [...t].filter(([, e]) => f(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0];
	return checked(e, {
		format: withVersion(s),
		owner: p,
		table: p
	}, t);
}, suggestFor = (e, t, { members: n, formats: r }) => {
	let i = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: x(t)
		}];
	}).toSorted((e, t) => p(t.version, e.version)).map(({ tag: e }) => e), a = i.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n, r)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), o = a.find(isOurs) ?? a[0];
	return o === void 0 ? {
		tags: [],
		line: void 0
	} : {
		tags: [o.tag, ...i.filter((e) => e !== o.tag)],
		line: o.suggestion?.line
	};
}, checked = (e, { format: t, owner: n, table: r }, i) => {
	let a = y(t);
	if ("code" in a || matchTag(e, formatsOf(a, r), i) === void 0) return;
	let o = r === void 0 ? "" : `.packages.${r}`;
	return {
		line: `tag-format = ${JSON.stringify(t)} in [tool.release-actions${o}]`,
		package: n
	};
}, formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e, t = "(?<![a-z0-9])", n = "(?![a-z0-9])") => RegExp(`${t}${e.split(/[^a-z0-9]+/i).join("[-_.]+")}${n}`, "i"), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = D(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = {
		root: n.above === void 0 ? s : void 0,
		above: n.above,
		isOneVersion: new Set(i.map(({ name: e }) => r.get(e))).size === 1,
		areNamed: i.some(({ name: e }) => a.has(e)),
		versions: r,
		bare: c
	}, u = new Map(i.map((e) => {
		let t = a.get(e.name) ?? [];
		return e === l.root ? [e.name, [...t, ...c]] : [e.name, t.length > 0 ? t : bareReleases(e, l)];
	})), d = new Map(o.map((e) => [versionAtEnd(e), e]));
	if (l.root === void 0 && l.above === void 0) for (let { version: e, tag: t } of c) d.set(e, t);
	let f = i.flatMap(({ name: e }) => {
		let t = r.get(e), n = d.get(t ?? ""), i = u.get(e).some((e) => e.version === t);
		return n === void 0 || i ? [] : [[e, n]];
	});
	return {
		releases: u,
		unclear: new Map(f),
		unread: o
	};
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, bare: s } = t, c = o.get(e), l = x(c ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = x(e ?? "");
		return l === void 0 || t === void 0 ? r === void 0 && c === e ? s : [] : p(l, t) === 0 ? s : [];
	}
	if (i) return s;
	if (l === void 0) return [];
	let u = s.map((e) => ({
		release: e,
		other: x(e.version)
	}));
	return a ? u.every(({ other: e }) => p(e, l) <= 0) ? s : [] : u.filter(({ other: e }) => e.epoch === l.epoch && e.release[0] <= l.release[0]).map(({ release: e }) => e);
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: E(T(t.text), n) }, r.place);
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
] : [...e.split("."), t], isSameVersion = (e, t) => p(x(e), x(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = n.usual.find((n) => matchSetFormat(e, {
		workspace: [n],
		usual: [],
		packages: new Map()
	}, tagMembers(r))?.kind === t.kind);
	return i === void 0 ? [] : [C({
		tag: e,
		format: i.text
	})];
}, checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: r, versions: i }) => {
	let { match: a, text: o } = e, agrees = ({ name: e }) => isSameVersion(i.get(e) ?? a.version, a.version), tagOf = ({ name: e }) => {
		let n = i.get(e);
		return n === void 0 ? [] : [h(t, {
			name: e,
			version: n
		})];
	}, disagree = (e) => w({
		tag: o,
		tagVersion: a.version,
		tags: tagOf(e),
		package: {
			name: e.name,
			version: i.get(e.name),
			place: memberPlace(n, e, ["project", "version"])
		}
	}), having = (...e) => n.members.filter(({ name: t }) => e.includes(r.get(t).status));
	if (a.kind === "package") return n.members.filter(({ name: e }) => e === a.name).filter((e) => !agrees(e)).map(disagree);
	let s = n.members.find(({ path: e }) => e === ".");
	if (s !== void 0 && agrees(s)) return [];
	let c = having("publish", "complete"), l = [...c, ...having("published")];
	if (l.length > 0 && !l.some(agrees)) {
		let e = l.length === 1 ? l[0] : void 0;
		return [e === void 0 ? w({
			tag: o,
			tagVersion: a.version,
			package: void 0,
			tags: l.flatMap(tagOf)
		}) : disagree(e)];
	}
	return c.filter((e) => !agrees(e)).map(disagree);
}, fitsNone = (e, t, n) => {
	let r = [
		...t.workspace,
		...[...t.packages.values()].flat(),
		...t.usual
	].map(({ text: e }) => e), a = suggestFormat(e, n, t), [o = "name"] = n.keys(), s = a?.package ?? o, c = n.get(s) ?? versionAtEnd(e) ?? "1.2.3";
	return S({
		tag: e,
		formats: [...new Set(r)],
		line: a?.line,
		example: h(t, {
			name: s,
			version: c
		}),
		nearest: e.length > k ? void 0 : i(e, likely(t, n, versionAtEnd(e))),
		packages: [...n.keys()]
	});
}, k = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return g(e, t).map((e, t) => ({
		rank: t,
		tag: m(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), A = s({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ folders: [e, t], what: n }) => ({
	message: `${e} and ${t} are not of the same plan: ${a(n)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
})), j = s({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e, folders: [t, n] }) => ({
	message: `${e} is not the same file in ${t} and in ${n}`,
	hint: "Build each package in one job alone, then give the folders again"
})), M = s({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `Nothing has imported ${r(e, 5)} before the upload`,
	hint: "Run publish with this dist and dry-run: true in a job before, and publish the dist that it leaves"
})), N = s({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "share builds a part of a release, so it needs dry-run: true, and no dist",
	hint: "Add dry-run: true to this job; a later one takes the dist of all shares, and publishes them together"
})), P = s({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ names: e }) => ({
	message: `share names what this release does not have: ${r(e, 10)}`,
	hint: "Give publish the same inputs as plan, and share an entry of its matrix"
})), F = s({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ folder: e, words: t }) => ({
	message: `The build times in ${a(e)} cannot be read, so they are guessed: ${a(t)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
})), topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = u(l(t.root, r));
		if (c(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? { kind: "missing" } : {
			kind: "text",
			text: o,
			file: d(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of o(t)) {
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
}, isOwn = (e, t) => isInside(e, t) && !d(e, t).split("/").includes(".git"), I = s({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n }) => ({
	input: e,
	message: `No package of the workspace matches what ${e} says: ${t}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
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
}, ({ name: e, backend: t, place: n }) => ({
	package: e,
	message: `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata`,
	hint: `Try uv build --package ${e}: where that fails, so does the question for the version`,
	...n
})), z = s({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r }) => ({
	package: e,
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), B = s({
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
})), V = s({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, place: i }) => ({
	package: e,
	message: `${e} requires ${t}, which excludes ${n} ${r} of the same workspace`,
	hint: `Write a specifier that admits ${r}, or none`,
	...i
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
	message: `${e} requires a sibling by a URL: ${t}`,
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
}, ({ name: e, requirement: t, sibling: n, cycle: i, place: a }) => ({
	package: e,
	message: `${e} cannot be built: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${r(i, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...a
})), readTagFormats = (e, { packages: n }) => {
	let r = [...n].map(([e, { tagFormats: t }]) => [e, t]), i = b(e, new Map(r));
	if (!("workspace" in i)) throw new t(i);
	return i;
};
export { G as buildCycle, F as buildTimesUnknown, checkTag, createSchedule, U as directUrl, j as distFilesDiffer, M as distNotImported, A as distPlansDiffer, V as excludesSibling, H as extraUnbound, fitsNone, folderReader, W as hardCycle, isSameVersion, isWritten, matchTag, memberPlace, L as notPublishable, orderOf, I as patternMatchesNothing, readTagFormats, releasesByTag, requirementPath, requirementPlace, N as shareNotDry, P as shareUnknown, B as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, z as versionRefused, R as versionUnknown, waitsInPlan, waitsOf };
