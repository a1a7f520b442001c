import { Bug as e, Problem as t, isReleasable as n, isWork as r, named as i, nearest as a, shown as o } from "../index.js";
import { ancestors as s, baseName as c, defineFinding as l, isAbsolute as u, join as d, normalize as f, relative as p } from "./domain-workspace-path.js";
import { areSet as m, canonicalVersion as h, compareVersions as g, defaultTagFormats as _, fillFormat as v, formatTag as y, formatsOf as b, isValidName as x, namesPackage as S, normalizeName as C, parseTagFormat as w, parseTagFormats as T, parseVersion as E, tagFitsNoFormat as D, tagFormatAssumed as O, tagIsNotVersion as k, tagOfRootAlone as A } from "./domain-python-requirement.js";
import { openPlaces as j, placeIn as M, publishabilityOf as N, publishable as P } from "./domain-toml-places.js";
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
})), waitsInPlan = (e, t = r) => waitsOf(new Map(e.map(({ name: e, needs: t }) => [e, t])), new Set(e.filter(t).map(({ name: e }) => e))), orderOf = (e) => {
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
	let n = E(e), r = E(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !x(t) ? [] : [{
			name: t && C(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? h(e) : void 0, isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = E(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => E(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = E(e);
		return t !== void 0 && g(t, r) <= 0 && i.every((e) => e !== void 0 && g(e, t) < 0);
	});
}, F = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(F)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = h(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = E(r);
	return [...t.values()].some((e) => {
		let t = E(e ?? "");
		return a !== void 0 && t !== void 0 && g(a, t) === 0;
	}) ? {
		before: n,
		version: h(r),
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
		let t = withVersion(s.replace(spelling(d), "{name}")), r = m(n) ? d : tableOf(d);
		return checked(e, {
			format: t,
			owner: d,
			table: r
		}, u);
	}
	let f = i.replace(/[-_./@=]*v?$/i, ""), p = [...t.keys()].filter((e) => f !== "" && endsInWords(e, f)), g = [p, [...t].filter(([, e]) => h(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0], _ = p.length !== 1 && f !== "";
	return checked(e, {
		format: withVersion(s),
		owner: g,
		table: g,
		isOtherName: _
	}, u);
}, suggestFor = (e, t, n) => {
	let r = c(n.folder ?? ""), isOfFolder = (e) => r !== "" && spelling(r).test(e), i = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: E(t)
		}];
	}).toSorted((e, t) => g(t.version, e.version)).map(({ tag: e }) => e).toSorted((e, t) => Number(isOfFolder(t)) - Number(isOfFolder(e))), a = i.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n.members, n.formats)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), o = a.find(isOurs) ?? a[0];
	if (o === void 0) return {
		tags: [],
		line: void 0
	};
	let s = o.suggestion && settingOf(o.suggestion, n);
	return {
		tags: [o.tag, ...i.filter((e) => e !== o.tag)],
		line: s
	};
}, checked = (e, { format: t, owner: n, table: r, isOtherName: i = !1 }, a) => {
	let o = w(t);
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
	let o = m(r) ? r.workspace.filter((e) => t === void 0 || S(e)) : [], s = ((t === void 0 ? void 0 : r.packages.get(t)) ?? o).map(({ text: e }) => e);
	if (s.includes(e)) return;
	let c = t === void 0 ? i : n ? a : [], l = [...new Set([
		...s,
		...c,
		e
	])].map((e) => JSON.stringify(e)), u = t === void 0 ? placeFor(r) : `in packages.${t} of the configuration`;
	return `tag-format = ${l.length === 1 ? l[0] : `[${l.join(", ")}]`} ${u}`;
}, placeFor = (e) => m(e) ? "in place of what is set now" : "in the configuration", formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e) => RegExp(`(?<![a-z0-9])${e.split(/[^a-z0-9]+/i).join("[-_.]+")}(?![a-z0-9])`, "i"), squashed = (e) => e.replace(/[^a-z0-9]/gi, "").toLowerCase(), endsInWords = (e, t) => [...e.matchAll(/^|-/g)].some(({ index: n }) => squashed(e.slice(n)) === squashed(t)), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], releasesByTag = ({ tags: e, formats: t, workspace: n, versions: r }) => {
	let i = P(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = n.above ?? folderTop(o, n.prefix) ?? privateTop({
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
		let n = a.get(e.name) ?? [], i = n.length > 0 && t.packages.has(e.name);
		if (e === u.root && !i) return [e.name, [...n, ...c]];
		let o = n.every(({ version: t }) => t === r.get(e.name));
		return [e.name, o ? [...n, ...before(n, bareReleases(e, u))] : n];
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
}, before = (e, t) => t.filter(({ version: t }) => e.every((e) => g(E(t), E(e.version)) < 0)), folderTop = (e, t = "") => t !== "" && e.some((e) => e.startsWith(`${t}/`)) ? { version: void 0 } : void 0, privateTop = ({ workspace: { members: e }, versions: t }, n) => {
	let r = P({ members: e }).map(({ name: e }) => t.get(e)), i = n.map(({ version: e }) => e), a = e.find((e) => e.path === "." && !N(e).isPublishable);
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, bare: s } = t, c = o.get(e), l = E(c ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = E(e ?? "");
		return l === void 0 || t === void 0 ? r === void 0 && c === e ? s : [] : g(l, t) === 0 ? s : [];
	}
	if (i) return s;
	if (l === void 0) return [];
	let u = s.map((e) => ({
		release: e,
		other: E(e.version)
	}));
	return a ? u.every(({ other: e }) => g(e, l) <= 0) ? s : [] : u.filter(({ other: e }) => e.epoch === l.epoch && e.release[0] <= l.release[0]).map(({ release: e }) => e);
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => (r ??= { place: M(j(t.text), n) }, r.place);
	return {
		file: f(d(e, `${t.path}/pyproject.toml`)),
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
] : [...e.split("."), t], isSameVersion = (e, t) => g(E(e), E(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = formatIn(n.usual, {
		text: e,
		match: t
	}, r);
	return i === void 0 ? [] : [O({
		tag: e,
		format: i.text
	})];
}, formatIn = (e, { text: t, match: n }, r) => e.find((e) => matchSetFormat(t, {
	workspace: [e],
	usual: [],
	packages: new Map()
}, tagMembers(r))?.kind === n.kind), checkTagVersion = ({ tag: e, tagFormats: t, workspace: r, choices: i, versions: a }) => {
	let { match: o, text: s } = e, agrees = ({ name: e }) => isSameVersion(a.get(e) ?? o.version, o.version), tagOf = ({ name: e }) => {
		let n = a.get(e);
		return n === void 0 ? [] : [y(t, {
			name: e,
			version: n
		})];
	}, c = formatIn([...t.workspace, ...t.usual], e, r.members), alike = (e) => {
		let t = e.filter(({ name: e }) => i.get(e).status !== "published"), n = c && t.map(({ name: e }) => v(c, {
			name: e,
			version: a.get(e)
		})), [r, ...o] = new Set(n);
		return r !== void 0 && o.length === 0 ? [r] : [...new Set(t.flatMap(tagOf))];
	}, disagree = (e, t, n) => k({
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
	}), having = (...e) => r.members.filter(({ name: t }) => e.includes(i.get(t).status)), isPublic = ({ name: e }) => n(i.get(e));
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
		return e.length === 0 ? [] : [A({
			tag: s,
			root: l.name,
			others: e
		})];
	}
	let f = wayToName(u, {
		tagFormats: t,
		versions: a
	}), p = [...u, ...having("published", "development")];
	if (p.length > 0 && !p.some(agrees)) {
		let e = p.length === 1 ? p[0] : void 0;
		return [e === void 0 ? k({
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
	if (!(!r || i.some(S) || e.some(({ name: e }) => a.has(e)))) return `tag-format = [${[_[0], ...i.map(({ text: e }) => e)].map((e) => JSON.stringify(e)).join(", ")}] ${placeFor(t)}`;
}, fitsNone = (e, t, { members: n, hasPackages: r }) => {
	let i = [...t.workspace, ...t.usual], o = [...n.keys()].every((e) => t.packages.has(e)) ? i.filter((e) => !S(e)) : i, s = [...[...t.packages.values()].flat(), ...o].map(({ text: e }) => e), c = suggestFormat(e, n, t), [l = "name"] = n.keys(), u = c?.package ?? l, d = n.get(u) ?? versionAtEnd(e) ?? "1.2.3";
	return D({
		tag: e,
		formats: [...new Set(s)],
		line: c?.line,
		isSet: m(t),
		example: y(t, {
			name: u,
			version: d
		}),
		nearest: e.length > I ? void 0 : a(e, likely(t, n, versionAtEnd(e))),
		packages: r ? [...n.keys()] : []
	});
}, I = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return b(e, t).map((e, t) => ({
		rank: t,
		tag: v(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), L = l({
	code: "RA-DIST-PLANS-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "rebuild"
}, ({ folders: [e, t], what: n }) => ({
	.../^index: |^the bounds of |\bexcluded\b/.test(n) ? { remedy: "call" } : {},
	message: `${e} and ${t} are not of the same plan: ${o(n)}`,
	hint: "Build all shares again, with the same inputs on the same commit, and each with its own share"
})), R = l({
	code: "RA-DIST-FILES-DIFFER",
	severity: "error",
	mender: "project",
	remedy: "call"
}, ({ file: e, folders: [t, n] }) => ({
	message: `${e} is not the same file in ${t} and in ${n}`,
	hint: "Build each file in one job alone, then give the folders again"
})), z = l({
	code: "RA-DIST-NOT-CHOSEN",
	severity: "error",
	mender: "usage"
}, ({ packages: e }) => ({
	message: `dist has what packages or exclude leaves out: ${i(e)}`,
	hint: "Build with this choice; then give the same here, or neither"
})), B = l({
	code: "RA-DIST-NOT-IMPORTED",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `No run of release-actions has imported ${i(e, 5)}`,
	hint: "Run publish with this dist and dry-run: true in a job before, and publish the dist that it leaves"
})), ee = l({
	code: "RA-SHARE-NOT-DRY",
	severity: "error",
	mender: "usage"
}, () => ({
	message: "share builds a part of a release, so it needs dry-run: true, and no dist",
	hint: "Add dry-run: true to this job; a later one takes the dist of all shares, and publishes them together"
})), V = l({
	code: "RA-SHARE-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ names: e }) => ({
	message: `share names what this workspace does not have: ${i(e, 10)}`,
	hint: "Share an entry of plan's matrix, and give publish the same working-directory"
})), H = l({
	code: "RA-PLAN-TIMES-UNKNOWN",
	severity: "warning",
	mender: "usage"
}, ({ folder: e, words: t }) => ({
	message: `The build times in ${o(e)} cannot be read, so they are guessed: ${o(t)}`,
	hint: "Give the dist-path folder of a run that built, or leave dist out"
})), isFolder = (e, t) => e.list(t) !== void 0, topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = f(d(t.root, r));
		if (u(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? {
			kind: "missing",
			isFolder: a !== void 0 && isFolder(e, a)
		} : {
			kind: "text",
			text: o,
			file: p(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of s(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = f(d(t.root, r));
		if (u(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !p(e, t).split("/").includes(".git"), U = l({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n, group: r }) => ({
	...r === void 0 ? { input: e } : { remedy: "commit" },
	message: `No package of the workspace matches what ${r === void 0 ? e : `the group ${r}`} says: ${t}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), W = l({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n, remedy: r }) => ({
	package: e,
	remedy: r,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
})), G = l({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, requiredBy: n, place: r }) => ({
	package: e,
	message: n.length === 0 ? `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata` : `The version of ${e} is dynamic and not known, for it is not published here; it would be the bound in ${i(n)}`,
	hint: n.length === 0 ? `Try uv build --package ${e}: where that fails, so does the question for the version` : `Write a specifier for ${e} where ${i(n)} requires it, as in ${e}>=1.0, or set bounds to off`,
	...r
})), K = l({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r, isDynamic: i = !1 }) => ({
	package: e,
	...i && t.includes(".dev") ? { remedy: "tag" } : {},
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: i ? "Where a tool makes it of tags, tag the commit; else give it a public version, such as 1.2.3" : "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), q = l({
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
})), J = l({
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
})), Y = l({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, index: i, place: a }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${i} has no ${r} of it after this run: ${t}`,
	hint: `Release ${n} too, or write the specifier that the extra needs`,
	...a
})), X = l({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a package of this workspace by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), Z = l({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), Q = l({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, cycle: r, isIndexAsked: a, place: o }) => ({
	package: e,
	message: `${e} ${a ? "cannot be built" : `can be built only with a release of ${n} that is on the index`}: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${i(r, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...o
})), $ = l({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project"
}, ({ package: e, why: t, place: n }) => ({
	package: e,
	message: `The version of ${e} cannot be read here: ${o(t)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...n
})), te = l({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project"
}, ({ packages: e, tool: t, place: n }) => ({
	message: e.length === 1 ? `${i(e)} gets its version from the tag that releases it, by ${o(t)}` : `${e.length} packages get their versions from the tags that release them, by ${o(t)}: ${i(e)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...n
})), ne = l({
	code: "RA-VERSION-GROUP-APART",
	severity: "warning",
	mender: "project"
}, ({ group: e, versions: t, left: n }) => ({
	message: `The group ${o(e)} is in lockstep, but would not have one version after this release: ${i(t.map(({ name: e, version: t }) => `${e} ${t}`), 10)}${n === void 0 ? "" : `; ${n.why.replace(/\bit$/, n.name)}`}`,
	hint: `Release the group whole, with one version, or take versioning out of groups.${o(e)} of the configuration`
})), re = l({
	code: "RA-VERSION-NOT-TOGETHER",
	severity: "warning",
	mender: "project"
}, ({ name: e, version: t, requires: n, stays: r, specifier: i, word: a }) => ({
	package: e,
	message: `${e} ${t} requires ${n}, and ${n} ${r} requires ${e}${i}: the two cannot be installed together`,
	hint: `Release ${n} too, by --bump "${n}: ${a}" (input: bump)`
})), ie = l({
	code: "RA-VERSION-PASSES-PREPARED",
	severity: "notice",
	mender: "project"
}, ({ packages: e }) => ({
	...e.length === 1 ? { package: e[0].name } : {},
	message: `Prepared and not released, with a section that stays: ${i(e.map(({ name: e, prepared: t, proposed: n }) => `${e} ${t} (${n} is proposed)`))}`,
	hint: "Nothing to do while it is being released: then run again; else take its section out of the changelog"
})), ae = l({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project"
}, ({ package: e, version: t, place: n }) => ({
	package: e,
	message: `channel is stable, but ${e} has the pre-release version ${t}`,
	hint: "Set the final version (where tags give it, push a tag of that), or channel to any",
	...n
})), readTagFormats = (e, { packages: n }) => {
	let r = [...n].map(([e, { tagFormats: t }]) => [e, t]), i = T(e, new Map(r));
	if (!("workspace" in i)) throw new t(i);
	return i;
};
export { Q as buildCycle, H as buildTimesUnknown, checkTag, createSchedule, X as directUrl, R as distFilesDiffer, z as distNotChosen, B as distNotImported, L as distPlansDiffer, endsInWords, J as excludesSibling, Y as extraUnbound, fitsNone, folderReader, ne as groupApart, Z as hardCycle, isFolder, isOfTop, isSameVersion, isWritten, matchSetFormat, matchTag, memberPlace, W as notPublishable, re as notTogether, orderOf, U as patternMatchesNothing, ie as preparedPassedBy, ae as prereleaseRefused, readTagFormats, releasesByTag, requirementPath, requirementPlace, ee as shareNotDry, V as shareUnknown, q as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, te as versionFromTags, $ as versionNotReadable, K as versionRefused, G as versionUnknown, waitsInPlan, waitsOf };
