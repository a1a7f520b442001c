import { __exportAll as e } from "./rolldown-runtime.js";
import { Bug as t, Problem as n, brokenMemberLink as r, fileIn as i, firstProject as a, gitTopOf as o, invalidGlob as s, invalidName as c, invalidPythonRange as l, invalidRequirement as u, invalidToml as d, invalidVersion as f, missingKey as p, nearest as m, nearestProject as h, nestedWorkspace as g, noMemberFile as _, noProjectTable as v, sameKey as ee, sameName as te, unknownWorkspaceKey as y, unmanaged as ne, wrongType as re } from "../index.js";
import { aBoolean as b, aList as x, aString as S, aTable as C, ancestors as w, baseName as T, defineFinding as E, describe as D, fillFormat as ie, formatTag as O, formatsOf as ae, isAbsolute as k, join as A, named as oe, normalize as j, parent as se, parseTagFormat as ce, parseTagFormats as M, relative as N, tagFitsNoFormat as le, tagFormatAssumed as ue, tagIsNotVersion as P } from "./actions-publish-contract.js";
import { canonicalVersion as F, compareVersions as I, impliesExtra as L, isNormalName as R, isValidName as z, normalizeName as B, parseRequirement as V, parseSpecifiers as H, parseVersion as U, remember as W } from "./domain-python-requirement.js";
import { parseTOML as de } from "../libraries/toml-eslint-parser.js";
import { parseToml as G } from "./domain-workspace-members-with.js";
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
	let n = U(e), r = U(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion$1(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !z(t) ? [] : [{
			name: t && B(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion$1 = (e) => /^[0-9]\S*$/.test(e) ? F(e) : void 0, publishabilityOf = ({ isDeclaredPackage: e, classifiers: t, tool: n }) => {
	if (!e) return {
		isPublishable: !1,
		reason: C.accepts(n.uv) && n.uv.package === !1 ? "tool.uv.package = false" : "no [build-system]"
	};
	let r = t.find((e) => /^private ::/i.test(e));
	return r === void 0 ? {
		isPublishable: !0,
		reason: "a package"
	} : {
		isPublishable: !1,
		reason: `classifier ${r}`
	};
}, publishable = ({ members: e }) => e.filter((e) => publishabilityOf(e).isPublishable), fe = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(fe)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = F(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = U(r);
	return [...t.values()].some((e) => {
		let t = U(e ?? "");
		return a !== void 0 && t !== void 0 && I(a, t) === 0;
	}) ? {
		before: n,
		version: F(r),
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
	let d = i.replace(/[-_./@=]*v?$/i, ""), f = [[...t.keys()].filter((e) => d !== "" && spelling(d, "(?:^|-)", "$").test(e)), [...t].filter(([, e]) => F(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0];
	return checked(e, {
		format: withVersion(s),
		owner: f,
		table: f
	}, t);
}, suggestFor = (e, t, { members: n, formats: r }) => {
	let i = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: U(t)
		}];
	}).toSorted((e, t) => I(t.version, e.version)).map(({ tag: e }) => e), a = i.slice(0, 50).map((e) => ({
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
	let a = ce(t);
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
	let i = publishable(n), { found: a, unread: o } = readTags(e, t, tagMembers(n.members, r)), s = i.find(({ path: e }) => e === "."), c = a.get(void 0) ?? [], l = {
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
	let { root: n, above: r, isOneVersion: i, areNamed: a, versions: o, bare: s } = t, c = o.get(e), l = U(c ?? "");
	if (r !== void 0 || n !== void 0) {
		let e = r === void 0 ? o.get(n.name) : r.version, t = U(e ?? "");
		return l === void 0 || t === void 0 ? r === void 0 && c === e ? s : [] : I(l, t) === 0 ? s : [];
	}
	if (i) return s;
	if (l === void 0) return [];
	let u = s.map((e) => ({
		release: e,
		other: U(e.version)
	}));
	return a ? u.every(({ other: e }) => I(e, l) <= 0) ? s : [] : u.filter(({ other: e }) => e.epoch === l.epoch && e.release[0] <= l.release[0]).map(({ release: e }) => e);
}, openToml = (e) => {
	let t = +!!e.startsWith("﻿");
	try {
		let [n] = de(e.slice(t), { tomlVersion: "1.1" }).body;
		return {
			text: e,
			shift: t,
			tables: [n, ...n.body.filter((e) => e.type === "TOMLTable")]
		};
	} catch {
		return;
	}
}, startsWith = (e, t) => t.every((t, n) => t === e[n]), keysOf = ({ keys: e }) => e.map((e) => e.type === "TOMLBare" ? e.name : e.value), tablePath = (e) => e.type === "TOMLTable" ? e.resolvedKey : [], pairsOf = (e) => e.type === "TOMLTable" ? e.body : e.body.filter((e) => e.type === "TOMLKeyValue"), findInside = (e, t) => {
	let [n, ...r] = t;
	if (n === void 0) return e;
	if (e.type === "TOMLInlineTable") return findPair(e.body, t);
	let i = e.type === "TOMLArray" && typeof n == "number" ? e.elements[n] : void 0;
	return i && findInside(i, r);
}, findPair = (e, t) => {
	for (let { key: n, value: r } of e) {
		let e = keysOf(n), i = startsWith(t, e) ? findInside(r, t.slice(e.length)) : void 0;
		if (i !== void 0) return i;
	}
}, findValue = ({ tables: e }, t) => {
	for (let n of e) {
		let e = tablePath(n), r = startsWith(t, e) ? findPair(pairsOf(n), t.slice(e.length)) : void 0;
		if (r !== void 0) return r;
	}
}, quoteOf = ({ style: e, multiline: t }) => e === "basic" ? t ? "\"\"\"" : "\"" : t ? "'''" : "'", stringOf = (e, t, { start: n, end: r }) => {
	let i = quoteOf(t), a = {
		start: n + i.length,
		end: r - i.length
	};
	return {
		value: t.value,
		quote: i,
		content: a,
		isVerbatim: e.slice(a.start, a.end) === t.value
	};
}, placeOf = ({ loc: e }) => ({
	line: e.start.line,
	column: e.start.column + 1
}), locateIn = (e, t) => {
	let n = findValue(e, t);
	if (n === void 0) return;
	let r = {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	}, i = n.type === "TOMLValue" && n.kind === "string";
	return {
		...r,
		...placeOf(n),
		string: i ? stringOf(e.text, n, r) : void 0
	};
}, locateEntry = (e, t) => {
	let n = findValue(e, t)?.parent;
	if (n?.type === "TOMLKeyValue" && n.parent.type !== "TOMLInlineTable") return {
		start: n.range[0] + e.shift,
		end: n.range[1] + e.shift
	};
}, headerOf = ({ tables: e }, t) => {
	for (let n of e) {
		if (n.type === "TOMLTable" && startsWith(n.resolvedKey, t)) return n;
		let e = tablePath(n), r = pairsOf(n).find(({ key: n }) => startsWith([...e, ...keysOf(n)], t));
		if (r !== void 0) return r;
	}
}, placeIn = (e, t, n = "value") => {
	for (let r = t.length; r > 0; --r) {
		let i = t.slice(0, r), a = n === "value" ? findValue(e, i) ?? headerOf(e, i) : headerOf(e, i);
		if (a !== void 0) return placeOf(a);
	}
}, memberPlace = ({ prefix: e }, t, n) => {
	let r, search = () => {
		if (r === void 0) {
			let e = openToml(t.text);
			r = { place: e && placeIn(e, n) };
		}
		return r.place;
	};
	return {
		file: j(A(e, `${t.path}/pyproject.toml`)),
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
] : [...e.split("."), t], isSameVersion = (e, t) => I(U(e), U(t)) === 0, checkTag = (e) => [...checkFormat(e), ...checkTagVersion(e)], checkFormat = ({ tag: { text: e, match: t }, tagFormats: n, workspace: { members: r } }) => {
	if (matchSetFormat(e, n, tagMembers(r)) !== void 0) return [];
	let i = n.usual.find((n) => matchSetFormat(e, {
		workspace: [n],
		usual: [],
		packages: new Map()
	}, tagMembers(r))?.kind === t.kind);
	return i === void 0 ? [] : [ue({
		tag: e,
		format: i.text
	})];
}, checkTagVersion = ({ tag: e, tagFormats: t, workspace: n, choices: r, versions: i }) => {
	let { match: a, text: o } = e, agrees = ({ name: e }) => isSameVersion(i.get(e) ?? a.version, a.version), tagOf = ({ name: e }) => {
		let n = i.get(e);
		return n === void 0 ? [] : [O(t, {
			name: e,
			version: n
		})];
	}, disagree = (e) => P({
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
		return [e === void 0 ? P({
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
	].map(({ text: e }) => e), i = suggestFormat(e, n, t), [a = "name"] = n.keys(), o = i?.package ?? a, s = n.get(o) ?? versionAtEnd(e) ?? "1.2.3";
	return le({
		tag: e,
		formats: [...new Set(r)],
		line: i?.line,
		example: O(t, {
			name: o,
			version: s
		}),
		nearest: e.length > pe ? void 0 : m(e, likely(t, n, versionAtEnd(e))),
		packages: [...n.keys()]
	});
}, pe = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return ae(e, t).map((e, t) => ({
		rank: t,
		tag: ie(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), topOf = ({ root: e, prefix: t }) => t === "" ? e : e.slice(0, e.length - t.length - 1) || "/", isInside = (e, t) => t === e || t.startsWith(e.endsWith("/") ? e : `${e}/`), sourceReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = j(A(t.root, r));
		if (k(r) || !isInside(n, i)) return { kind: "outside" };
		let a = e.realPath(i);
		if (!isOwn(n, a ?? nearest(e, i))) return { kind: "outside" };
		let o = a === void 0 ? void 0 : e.readText(a);
		return o === void 0 ? { kind: "missing" } : {
			kind: "text",
			text: o,
			file: N(n, a)
		};
	};
}, nearest = (e, t) => {
	for (let n of w(t)) {
		let t = e.realPath(n);
		if (t !== void 0) return t;
	}
	return t;
}, folderReader = (e, t) => {
	let n = topOf(t);
	return (r) => {
		let i = j(A(t.root, r));
		if (k(r) || !isInside(n, i)) return;
		let a = e.realPath(i);
		return a !== void 0 && isOwn(n, a) ? e.list(a) : void 0;
	};
}, isOwn = (e, t) => isInside(e, t) && !N(e, t).split("/").includes(".git"), K = E({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage"
}, ({ input: e, pattern: t, nearest: n }) => ({
	message: `No package of the workspace matches what ${e} says: ${t}`,
	hint: n === void 0 ? "release-actions discover lists the packages" : `Did you mean ${n}?`
})), me = E({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage"
}, ({ name: e, input: t, reason: n }) => ({
	package: e,
	message: `${t} names ${e}, which is not published: ${n}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
})), he = E({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project"
}, ({ name: e, backend: t, place: n }) => ({
	package: e,
	message: `The version of ${e} is dynamic and not known: its build backend ${t} gives it with the metadata`,
	hint: `Try uv build --package ${e}: where that fails, so does the question for the version`,
	...n
})), ge = E({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project"
}, ({ name: e, version: t, why: n, place: r }) => ({
	package: e,
	message: `${e} cannot be published, for its version ${n}: ${t}`,
	hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...r
})), _e = E({
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
})), ve = E({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, place: i }) => ({
	package: e,
	message: `${e} requires ${t}, which excludes ${n} ${r} of the same workspace`,
	hint: `Write a specifier that admits ${r}, or none`,
	...i
})), ye = E({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, version: r, index: i, place: a }) => ({
	package: e,
	message: `An extra of ${e} requires ${n} without a bound, since ${i} has no ${r} of it after this run: ${t}`,
	hint: `Release ${n} too, or write the specifier that the extra needs`,
	...a
})), be = E({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, place: r }) => ({
	package: e,
	message: `${e} requires a sibling by a URL: ${t}`,
	hint: `Require ${n} by its name, with ${n} = { workspace = true } in [tool.uv.sources]`,
	...r
})), xe = E({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project"
}, ({ packages: e }) => ({
	message: `These packages require each other and are published together: ${e.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
})), Se = E({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project"
}, ({ name: e, requirement: t, sibling: n, cycle: r, place: i }) => ({
	package: e,
	message: `${e} cannot be built: build-system.requires asks for ${t}, and ${n} needs ${e} itself, by the requirements of ${oe(r, 10)} on each other`,
	hint: `Build ${e} without ${n}, or let ${n} need nothing that needs ${e}`,
	...i
})), replaceSpans = (e, n) => {
	let r = n.toSorted((e, t) => e.start - t.start), i = [], a = 0;
	for (let { start: n, end: o, text: s } of r) {
		if (n < a) throw new t(`Replacements overlap at offset ${n}`);
		i.push(e.slice(a, n), s), a = o;
	}
	return i.join("") + e.slice(a);
}, q = "\\u0000-\\u0008\\u000a-\\u001f\\u007f", Ce = {
	"'": RegExp(`['${q}]`),
	"'''": RegExp(`'''|'$|[${q}]`)
}, escaped = (e) => JSON.stringify(e).slice(1, -1).replaceAll("", "\\u007f"), encode = (e, t) => {
	let n = Ce[t];
	if (n !== void 0 && !n.test(e)) return `${t}${e}${t}`;
	let r = t.length === 1 ? "\"" : "\"\"\"";
	return `${r}${escaped(e)}${r}`;
}, editStrings = (e, t) => {
	let n = openToml(e);
	if (n === void 0) return;
	let r = [];
	for (let { path: e, value: i } of t) {
		let t = locateIn(n, e);
		if (t?.string === void 0) return;
		let { string: a, start: o, end: s } = t;
		a.value !== i && r.push({
			start: o,
			end: s,
			text: encode(i, a.quote)
		});
	}
	return replaceSpans(e, r);
}, editStringItem = (e, t, n) => editOnLine(e, t, n) ?? editStrings(e, [{
	path: t,
	value: n
}]), editOnLine = (e, t, n) => {
	let [r, i, ...a] = t.map(String);
	if (r === void 0 || i === void 0 || a.length > 0 || !/^[\w-]+$/.test(r + i)) return;
	let o = RegExp(`^\\[${r}\\][ \\t]*\\r?$`, "m").exec(e), s = o === null ? e.length : o.index + o[0].length, c = RegExp(`^${i}[ \\t]*=[ \\t]*(["'])([^"'\\\\\\n]*)\\1`, "m").exec(e.slice(s));
	if (c === null) return;
	let [l, u, d = ""] = c, f = s + c.index + l.length, p = `${e.slice(0, f - d.length - 2)}${encode(n, u)}${e.slice(f)}`, valueIn = (e) => {
		let t = G(e), n = t.ok ? t.table[r] : void 0;
		return C.accepts(n) ? n[i] : void 0;
	};
	return d !== n && valueIn(e) === d && valueIn(p) === n ? p : void 0;
}, hasDynamicRequirements = ({ dynamic: e }) => e.includes("dependencies") || e.includes("optional-dependencies"), dynamicRequirements = ({ name: e, dynamic: t }, n, r) => (n.get(e) ?? []).flatMap((e, n) => {
	let i = V(e);
	if (!i.ok || !r.has(i.requirement.name)) return [];
	let { requirement: a } = i, o = a.marker !== void 0 && L(a.marker);
	return t.includes(o ? "optional-dependencies" : "dependencies") ? [{
		table: "uv.lock",
		index: n,
		requirement: a,
		kind: o ? "extra" : "dynamic"
	}] : [];
}), we = /^\[\[package\]\]\r?$/gm, Te = /^source = \{ (?:editable|virtual|directory) = /m, text = (e, t) => S.accepts(e[t]) ? e[t] : "", textOf$1 = (e) => {
	if (!C.accepts(e) || text(e, "name") === "") return [];
	let t = x.accepts(e.extras) ? `[${e.extras.join(",")}]` : "", n = text(e, "marker");
	return [`${text(e, "name")}${t}${text(e, "specifier")}${n === "" ? "" : ` ; ${n}`}`];
}, readLock = (e, t) => {
	let r = new Map(), i = Array.from(t.matchAll(we), ({ index: e }) => e);
	for (let [a, o] of i.entries()) {
		let s = t.slice(o, i[a + 1]);
		if (!Te.test(s)) continue;
		let c = G(s);
		if (!c.ok) {
			let r = t.slice(0, o).split("\n").length - 1 + c.line;
			throw new n(d({
				why: c.message,
				place: {
					file: e,
					line: r,
					column: c.column
				}
			}));
		}
		let [l] = x.accepts(c.table.package) ? c.table.package : [];
		if (!C.accepts(l)) continue;
		let u = C.accepts(l.metadata) ? l.metadata["requires-dist"] : void 0;
		r.set(text(l, "name"), x.accepts(u) ? u.flatMap(textOf$1) : []);
	}
	return r;
}, rangesOf = (e) => {
	let t = [];
	for (let n = 0; n < e.length; n++) {
		let r = e[n], i = e[n + 1] === "-" ? e[n + 2] : void 0;
		t.push([r, i ?? r]), i !== void 0 && (n += 2);
	}
	return t;
}, readSet = (e, t) => {
	let n = e[t + 1] === "!", r = t + (n ? 2 : 1), i = e.indexOf("]", r + 1);
	if (i !== -1) return {
		token: {
			kind: "set",
			isNegated: n,
			ranges: rangesOf(e.slice(r, i))
		},
		next: i + 1
	};
}, readStars = (e, t) => {
	let n = t;
	for (; e[n] === "*";) n += 1;
	if (n - t === 1) return {
		token: { kind: "star" },
		next: n
	};
	let r = (t === 0 || e[t - 1] === "/") && (n === e.length || e[n] === "/");
	return n - t === 2 && r ? {
		token: { kind: "tree" },
		next: n + 1
	} : void 0;
}, isWild = ({ kind: e }) => e !== "letter", textOf = (e) => e.map((e) => e.kind === "letter" ? e.letter : "").join(""), parsePattern = (e) => {
	let t = Array.from(e), n = [];
	for (let e = 0; e < t.length;) {
		let r = t[e];
		if (r !== "*" && r !== "[") {
			n.push(r === "?" ? { kind: "any" } : {
				kind: "letter",
				letter: r
			}), e += 1;
			continue;
		}
		let i = r === "*" ? readStars(t, e) : readSet(t, e);
		if (i === void 0) return {
			ok: !1,
			message: r === "*" ? "wildcards are `*`, or `**` as a whole part of the path" : "a `[` has no `]`"
		};
		n.push(i.token), e = i.next;
	}
	let r = textOf(n.slice(0, n.findIndex(isWild))), i = textOf(n.slice(n.findLastIndex(isWild) + 1));
	return {
		ok: !0,
		pattern: {
			text: e,
			tokens: n,
			isLiteral: !/[?*[]/.test(e),
			start: r,
			end: i
		}
	};
}, isIn = (e, t) => {
	let n = t.codePointAt(0);
	return e.some(([e, t]) => e.codePointAt(0) <= n && n <= t.codePointAt(0));
}, takes = (e, t, n) => e.kind === "letter" ? e.letter === t : e.kind === "tree" ? !0 : t === "/" && !n ? !1 : e.kind !== "set" || isIn(e.ranges, t) !== e.isNegated, leaveStars = (e, t, n) => {
	for (let [r, { kind: i }] of e.entries()) t[r] && (i === "star" || i === "tree" && n) && (t[r + 1] = !0);
}, matches = (e, t, { crossesFolders: n }) => {
	let { tokens: r, text: i, isLiteral: a, start: o, end: s } = e;
	if (a) return i === t;
	if (!t.startsWith(o) || !t.endsWith(s)) return !1;
	if (i === "*") return n || !t.includes("/");
	let c = [!0], l = !0;
	for (let e of t) {
		leaveStars(r, c, l);
		let t = [];
		for (let [i, a] of r.entries()) c[i] && takes(a, e, n) && (t[a.kind === "star" || a.kind === "tree" ? i : i + 1] = !0);
		c = t, l = e === "/";
	}
	return leaveStars(r, c, !0), c[r.length] === !0;
}, globOf = (e) => e.replaceAll(/\\(.)|\[\^|(?<!^|\/|\*)\*{2,}|\*{2,}(?!\/|\*|$)/g, (e, t) => t === void 0 ? e === "[^" ? "[!" : "*" : /[?*[\]]/.test(t) ? `[${t}]` : t), readRule = (e) => {
	let t = e.replace(/\r$/, "").replace(/(?<!\\) +$/, "");
	if (t === "" || t.startsWith("#")) return;
	let n = t.startsWith("!"), r = n ? t.slice(1) : t, i = r.endsWith("/"), a = globOf(i ? r.slice(0, -1) : r), o = parsePattern(a.includes("/") ? a.replace(/^\//, "") : `**/${a}`);
	return o.ok ? {
		pattern: o.pattern,
		isNegated: n,
		isForFolders: i
	} : void 0;
}, readRules = (e, t, n) => ({
	folder: t,
	rules: (e.readText(A(t, n)) ?? "").split("\n").map(readRule).filter((e) => e !== void 0)
}), startIgnores = (e, t) => {
	let n = w(t), r = o(e, t), i = r === void 0 ? [] : n.slice(0, n.indexOf(r) + 1);
	return {
		plain: n.map((t) => readRules(e, t, ".ignore")),
		git: [...i.map((t) => readRules(e, t, ".gitignore")), ...i.slice(-1).map((t) => readRules(e, t, ".git/info/exclude"))]
	};
}, verdict = (e, t, n) => {
	for (let { folder: r, rules: i } of e) {
		let e = N(r, t), a = i.findLast(({ pattern: t, isForFolders: r }) => (n || !r) && matches(t, e, { crossesFolders: !1 }));
		if (a !== void 0) return a.isNegated ? "kept" : "ignored";
	}
}, isEmpty = (e, t, n) => (e.list(t) ?? []).every((r) => {
	let i = A(t, r.name), a = r.kind === "folder";
	return a && r.isLink || (verdict(n.plain, i, a) ?? verdict(n.git, i, a)) === "ignored" ? !0 : a ? isEmpty(e, i, {
		plain: [readRules(e, i, ".ignore"), ...n.plain],
		git: n.git.length === 0 ? [] : [readRules(e, i, ".gitignore"), ...n.git]
	}) : !1;
}), hasOnlyIgnoredFiles = (e, t) => isEmpty(e, t, startIgnores(e, t)), partOf = (e) => {
	if (e === "**") return { kind: "tree" };
	let t = parsePattern(e);
	return t.ok ? {
		kind: "part",
		pattern: t.pattern
	} : t;
}, walk = (e, t, n) => {
	let r = [], i = k(n);
	for (let e of (i ? n.slice(n.indexOf("/") + 1) : n).split("/")) {
		let t = partOf(e);
		if ("ok" in t) return t;
		r.push(t);
	}
	let a = [], o = new Set(), s = new Map(), c = new Map(), list = (n) => {
		let r = s.get(n) ?? e.list(A(t, n)) ?? [];
		return s.set(n, r), r;
	}, mayDescend = ({ path: n, isLinked: r }) => {
		if (!r) return !0;
		let i = e.realPath(A(t, n)) ?? n, a = (c.get(i) ?? 0) + 1;
		return c.set(i, a), a <= 2;
	}, below = ({ path: e, isLinked: t }, { name: n, isLink: r }) => ({
		path: A(e, n),
		isLinked: t || r
	}), reach = (e, t) => {
		t === r.length ? a.push(e.path) : look(e, t);
	}, lookForTree = (e, t) => {
		let n = t === r.length - 1;
		n || look(e, t + 1);
		for (let r of list(e.path)) {
			if (r.kind !== "folder") continue;
			let i = below(e, r);
			n && a.push(i.path), mayDescend(i) && look(i, t);
		}
	}, lookForPattern = (e, t, n) => {
		for (let r of list(e.path)) r.kind !== "file" && matches(n, r.name, { crossesFolders: !1 }) && reach(below(e, r), t + 1);
		n.text.startsWith(".") && (matches(n, ".", { crossesFolders: !1 }) && reach(e, t + 1), matches(n, "..", { crossesFolders: !1 }) && reach({
			...e,
			path: A(e.path, "..")
		}, t + 1));
	}, look = (e, t) => {
		let n = `${t} ${e.path}`;
		if (o.has(n)) return;
		o.add(n);
		let i = r[t];
		i.kind === "tree" ? lookForTree(e, t) : i.pattern.isLiteral ? reach({
			...e,
			path: A(e.path, i.pattern.text)
		}, t + 1) : lookForPattern(e, t, i.pattern);
	};
	return look({
		path: i ? n.slice(0, n.indexOf("/") + 1) : "",
		isLinked: !1
	}, 0), {
		ok: !0,
		paths: a
	};
}, isExcluded = (e, t, n) => e.some((e) => {
	let r = e.isAbsolute ? A(t, n) : n;
	return matches(e.pattern, r, { crossesFolders: !0 });
}), readExclusions = (e, t) => e.flatMap((e, n) => {
	let r = j(e), i = parsePattern(r);
	return i.ok ? [{
		pattern: i.pattern,
		isAbsolute: k(r)
	}] : (t.push({
		table: "exclude",
		glob: n,
		message: i.message
	}), []);
}), isHidden = (e) => /^\.(?!\.?$)/.test(T(e)), isLink = (e, t) => e.list(se(t) ?? t)?.some(({ name: e, isLink: n }) => n && e === T(t)) ?? !1, findMembers = (e, t, { members: r, exclude: i }) => {
	let a = [], o = [], s = [], c = [], l = [], u = new Set(), d = readExclusions(i, c), attempt = (e) => {
		try {
			return e();
		} catch (e) {
			if (!(e instanceof n)) throw e;
			l.push(...e.findings);
			return;
		}
	}, f = {
		readText: (t) => e.readText(t),
		list: (t) => attempt(() => e.list(t)),
		realPath: (t) => e.realPath(t)
	}, judge = (n) => {
		let r = A(t, n.path), i = e.readText(A(r, "pyproject.toml"));
		i === void 0 ? e.list(r) === void 0 ? isLink(e, r) && s.push(n) : !isHidden(n.path) && !hasOnlyIgnoredFiles(e, r) && o.push(n) : a.push({
			path: n.path,
			glob: n.glob,
			text: i
		});
	};
	for (let [e, n] of r.entries()) {
		let r = walk(f, t, j(n));
		r.ok || c.push({
			table: "members",
			glob: e,
			message: r.message
		});
		for (let n of r.ok ? r.paths : []) {
			let r = n.startsWith(`${t}/`) ? N(t, n) : n;
			u.has(r) || (u.add(r), isExcluded(d, t, r) || attempt(() => judge({
				path: r,
				glob: e
			})));
		}
	}
	return {
		members: a,
		withoutFile: o,
		brokenLinks: s,
		faults: c,
		findings: l
	};
}, takesIn = ({ members: e, exclude: t }, n, r) => {
	let i = N(n, r);
	return e.some((e) => {
		let t = j(e), n = parsePattern(t);
		return n.ok && matches(n.pattern, k(t) ? r : i, { crossesFolders: !1 });
	}) && !isExcluded(readExclusions(t, []), n, i);
}, findingsOf = (e, t, n) => {
	if (e.length === 0) return [];
	let r = openToml(n);
	return e.map(({ path: e, write: n, at: i }) => n({
		file: t,
		...r && placeIn(r, e, i)
	})).sort((e, t) => (e.line ?? 0) - (t.line ?? 0) || (e.column ?? 0) - (t.column ?? 0));
}, keyText = (e) => e.map((e, t) => {
	if (typeof e == "number") return `[${e}]`;
	let n = /^[A-Za-z0-9_-]+$/.test(e) ? e : JSON.stringify(e);
	return t === 0 ? n : `.${n}`;
}).join(""), complainOfType = (e, t, { value: n, expected: r }) => {
	e.push({
		path: t,
		write: (e) => re({
			key: keyText(t),
			expected: r,
			value: D(n),
			place: e
		})
	});
}, field = (e, ...t) => ({
	path: t,
	key: t.at(-1) ?? t[0],
	shape: e
}), get = (e, t, { path: n, key: r, shape: i }) => {
	let a = t?.[r];
	if (a === void 0 || i.accepts(a)) return a;
	complainOfType(e, n, {
		value: a,
		expected: i.words
	});
}, allStrings = (e) => e.every(S.accepts), getStrings = (e, t, n) => {
	let r = get(e, t, n) ?? [];
	return allStrings(r) ? r : r.map((t, r) => {
		if (S.accepts(t)) return t;
		n.passesOver?.accepts(t) || complainOfType(e, [...n.path, r], {
			value: t,
			expected: S.words
		});
	});
}, getOnlyStrings = (e, t, n) => {
	let r = getStrings(e, t, n);
	return allStrings(r) ? r : r.filter((e) => e !== void 0);
}, J = field(C, "tool", "uv", "workspace"), Y = field(x, "tool", "uv", "workspace", "members"), X = field(x, "tool", "uv", "workspace", "exclude"), Z = field(C, "tool", "uv", "sources"), checkNames = (e, t, n) => {
	if (t === void 0) return [];
	let r = Object.keys(t);
	if (r.every(R)) return r;
	let i = new Set();
	for (let t of r) {
		let r = B(t), a = [...n, t];
		z(t) ? i.has(r) ? e.push({
			path: a,
			write: (e) => ee({
				name: t,
				table: keyText(n),
				place: e
			}),
			at: "key"
		}) : i.add(r) : e.push({
			path: a,
			write: (e) => c({
				name: t,
				key: keyText(n),
				place: e
			}),
			at: "key"
		});
	}
	return r;
}, readGlobs = (e, t, n) => getStrings(e, t, n).flatMap((t, r) => {
	if (t === void 0) return [];
	let i = parsePattern(t);
	if (!i.ok) {
		let a = i.message;
		e.push({
			path: [...n.path, r],
			write: (e) => s({
				glob: t,
				why: a,
				place: e
			})
		});
	}
	return [t];
}), readWorkspaceTable = (e, t) => {
	let n = get(e, t, J);
	if (n !== void 0) {
		for (let t of Object.keys(n)) {
			if (t === Y.key || t === X.key) continue;
			let n = [...J.path, t];
			e.push({
				path: n,
				write: (e) => y({
					key: t,
					place: e
				}),
				at: "key"
			});
		}
		return {
			members: readGlobs(e, n, Y),
			exclude: readGlobs(e, n, X)
		};
	}
}, isOfWorkspace = (e, t, n) => {
	let complain = (t, n, { words: r }) => complainOfType(e, [...Z.path, ...t], {
		value: n,
		expected: r
	});
	if (!C.accepts(t)) return complain(n, t, C), !1;
	let { workspace: r } = t;
	return r === void 0 || typeof r == "string" ? !1 : (b.accepts(r) || complain([...n, "workspace"], r, b), r === !0);
}, readWorkspaceSources = (e, t) => {
	let n = get(e, t, Z), isNamed = (t) => {
		let r = n?.[t];
		return x.accepts(r) ? r.map((n, r) => isOfWorkspace(e, n, [t, r])).includes(!0) : isOfWorkspace(e, r, [t]);
	};
	return checkNames(e, n, Z.path).filter(isNamed).map(B);
}, Ee = W(V), De = W(L), listOf = (e, ...t) => ({
	...field(x, ...t),
	table: t.join("."),
	kind: e
}), Oe = listOf("runtime", "project", "dependencies"), ke = listOf("build", "build-system", "requires"), Ae = listOf("group", "tool", "uv", "dev-dependencies"), Q = field(C, "project", "optional-dependencies"), je = ["dependency-groups"], Me = W((e) => listOf("extra", "project", "optional-dependencies", e)), Ne = W((e) => ({
	...listOf("group", "dependency-groups", e),
	passesOver: C
})), collectRequirements = (e, t) => {
	let { project: n, buildSystem: r, groups: i, uv: a } = t, o = [], addAll = (t, n) => {
		let { path: r, table: i, kind: a } = n, s = getStrings(e, t, n);
		for (let t = 0; t < s.length; t++) {
			let n = s[t];
			if (n === void 0) continue;
			let c = Ee(n);
			if (c.ok) {
				let { requirement: e } = c, n = a === "runtime" && e.marker !== void 0 && De(e.marker);
				o.push({
					table: i,
					index: t,
					requirement: e,
					kind: n ? "extra" : a
				});
			} else {
				let i = [...r, t], a = c.message;
				e.push({
					path: i,
					write: (e) => u({
						key: keyText(i),
						text: n,
						why: a,
						place: e
					})
				});
			}
		}
	};
	addAll(n, Oe);
	let s = get(e, n, Q);
	for (let t of checkNames(e, s, Q.path)) addAll(s, Me(t));
	addAll(r, ke);
	for (let t of checkNames(e, i, je)) addAll(i, Ne(t));
	return addAll(a, Ae), o;
}, $ = {
	project: field(C, "project"),
	name: field(S, "project", "name"),
	version: field(S, "project", "version"),
	dynamic: field(x, "project", "dynamic"),
	classifiers: field(x, "project", "classifiers"),
	requiresPython: field(S, "project", "requires-python"),
	buildSystem: field(C, "build-system"),
	buildBackend: field(S, "build-system", "build-backend"),
	groups: field(C, "dependency-groups"),
	tool: field(C, "tool"),
	uv: field(C, "tool", "uv"),
	package: field(b, "tool", "uv", "package"),
	managed: field(b, "tool", "uv", "managed")
}, readName = (e, t) => {
	let { path: n } = $.name, r = get(e, t, $.name);
	if (t.name === void 0 && e.push({
		path: $.project.path,
		write: (e) => p({
			key: "project.name",
			place: e
		})
	}), r === void 0 || z(r)) return r;
	e.push({
		path: n,
		write: (e) => c({
			key: "project.name",
			name: r,
			place: e
		})
	});
}, readVersion = (e, t, n) => {
	let { path: r } = $.version, i = get(e, t, $.version);
	return t.version === void 0 && !n.includes("version") && e.push({
		path: $.project.path,
		write: (e) => p({
			key: "project.version",
			place: e
		})
	}), i !== void 0 && U(i) === void 0 && e.push({
		path: r,
		write: (e) => f({
			version: i,
			place: e
		})
	}), i;
}, readRequiresPython = (e, t) => {
	let { path: n } = $.requiresPython, r = get(e, t, $.requiresPython);
	return r !== void 0 && H(r) === void 0 && e.push({
		path: n,
		write: (e) => l({
			specifier: r,
			place: e
		})
	}), r;
}, readProject = (e, t, n) => {
	let { project: r, buildSystem: i } = t, a = collectRequirements(e, t), o = get(e, i, $.buildBackend);
	if (r === void 0) return;
	let s = readName(e, r), c = getOnlyStrings(e, r, $.dynamic), l = readVersion(e, r, c), u = getOnlyStrings(e, r, $.classifiers), d = readRequiresPython(e, r);
	if (s !== void 0) return {
		name: B(s),
		rawName: s,
		version: l,
		dynamic: c,
		isDeclaredPackage: n ?? i !== void 0,
		classifiers: u,
		requiresPython: d,
		buildBackend: o,
		requirements: a,
		project: r
	};
}, Pe = {
	project: void 0,
	hasProjectTable: !1,
	isManaged: !0,
	package: void 0,
	workspace: void 0,
	workspaceSources: [],
	tool: {}
}, readPyproject = (e, t) => {
	let n = G(t);
	if (!n.ok) {
		let { message: r, line: i, column: a } = n;
		return {
			...Pe,
			text: t,
			findings: [d({
				why: r,
				place: {
					file: e,
					line: i,
					column: a
				}
			})]
		};
	}
	let r = [], i = n.table, a = get(r, i, $.tool), o = get(r, a, $.uv), s = {
		project: get(r, i, $.project),
		buildSystem: get(r, i, $.buildSystem),
		groups: get(r, i, $.groups),
		uv: o
	}, c = get(r, o, $.package), l = readProject(r, s, c), u = get(r, o, $.managed) ?? !0, f = readWorkspaceTable(r, o), p = readWorkspaceSources(r, o);
	return {
		project: l,
		hasProjectTable: i.project !== void 0,
		isManaged: u,
		package: c,
		workspace: f,
		workspaceSources: p,
		text: t,
		tool: a ?? {},
		findings: findingsOf(r, e, t)
	};
}, read = (e, { folder: t, text: r }) => {
	let a = readPyproject("pyproject.toml", r);
	if (a.findings.length === 0) return {
		folder: t,
		pyproject: a
	};
	throw new n(readPyproject(i(e, t, "pyproject.toml"), r).findings);
}, rootAbove = (e, t) => {
	let n = a(e, w(t).slice(1));
	if (n === void 0) return;
	let r = read(e, n), i = r.pyproject.workspace;
	return i !== void 0 && takesIn(i, r.folder, t) ? r : void 0;
}, findRoot = (e, t) => {
	let { folder: r, pyproject: a } = read(e, h(e, t));
	if (!a.isManaged) {
		let t = openToml(a.text), o = t && placeIn(t, [
			"tool",
			"uv",
			"managed"
		]);
		throw new n(ne({
			file: i(e, r, "pyproject.toml"),
			...o
		}));
	}
	if (a.workspace !== void 0) return {
		folder: r,
		pyproject: a
	};
	if (!a.hasProjectTable) throw new n(v({ file: i(e, r, "pyproject.toml") }));
	return rootAbove(e, r) ?? {
		folder: r,
		pyproject: a
	};
}, rootAround = (e, t) => {
	try {
		return findRoot(e, t).folder;
	} catch (e) {
		if (e instanceof n) return t;
		throw e;
	}
};
var Fe = e({ readWorkspace: () => readWorkspace });
const globFindings = (e, { pyproject: t }, n) => {
	let { withoutFile: i, brokenLinks: a, faults: o } = e;
	if (i.length + a.length + o.length === 0) return [];
	let c = openToml(t.text), globOf = (e, r) => {
		let i = [
			"tool",
			"uv",
			"workspace",
			e,
			r
		];
		return {
			glob: t.workspace?.[e][r] ?? "",
			place: {
				file: n,
				...c && placeIn(c, i)
			}
		};
	};
	return [
		...o.map(({ table: e, glob: t, message: n }) => s({
			...globOf(e, t),
			why: n
		})),
		...i.map(({ path: e, glob: t }) => _({
			...globOf("members", t),
			folder: e
		})),
		...a.map(({ path: e, glob: t }) => r({
			...globOf("members", t),
			link: e
		}))
	];
}, gather = ({ sound: e, findings: t, fileByName: n, named: r }, i) => {
	let { path: a, file: o, pyproject: s } = i, { project: c } = s;
	if (t.push(...s.findings), !s.isManaged && a !== ".") return;
	s.workspace !== void 0 && a !== "." && t.push(g({ file: o }));
	for (let e of s.workspaceSources) e !== c?.name && r.add(e);
	if (c === void 0) {
		!s.hasProjectTable && s.findings.length === 0 && t.push(v({ file: o }));
		return;
	}
	let l = n.get(c.name);
	l !== void 0 && t.push(te({
		name: c.name,
		other: l,
		place: { file: o }
	})), n.set(c.name, l ?? o), e.push({
		path: a,
		file: o,
		pyproject: s,
		project: c
	});
}, gatherAll = (e, t, n) => {
	let { hasProjectTable: r, workspaceSources: i } = e.pyproject, a = new Set(r ? [] : i), o = {
		sound: [],
		findings: [],
		fileByName: new Map(),
		named: a
	}, s = t.members.some(({ path: e }) => e === "");
	(r || s) && gather(o, {
		path: ".",
		file: n("pyproject.toml"),
		pyproject: e.pyproject
	});
	for (let { path: r, text: i } of t.members) {
		if (r === "") continue;
		let t = n(A(r, "pyproject.toml")), a = k(r) ? N(e.folder, r) : r;
		gather(o, {
			path: a,
			file: t,
			pyproject: readPyproject(t, i)
		});
	}
	return o;
}, inTree = (e, t) => e.file !== void 0 && k(e.file) ? {
	...e,
	file: t(e.file)
} : e, readAbove = (e, t) => {
	let n = e.readText(A(t, "pyproject.toml"));
	return n === void 0 ? void 0 : { version: readPyproject("pyproject.toml", n).project?.version };
}, readWorkspace = (e, t) => {
	let r = findRoot(e, t), i = o(e, r.folder) ?? r.folder, a = N(i, r.folder), fileOf = (e) => k(e) ? N(i, e) : e.startsWith("..") ? j(A(a, e)) : A(a, e), s = findMembers(e, r.folder, r.pyproject.workspace ?? {
		members: [],
		exclude: []
	}), { sound: c, named: l, fileByName: u, ...d } = gatherAll(r, s, fileOf), f = [
		...s.findings.map((e) => inTree(e, fileOf)),
		...globFindings(s, r, fileOf("pyproject.toml")),
		...d.findings
	];
	if (f.some(({ severity: e }) => e === "error")) throw new n(f);
	let p = A(r.folder, "uv.lock"), m = c.some(({ project: e }) => hasDynamicRequirements(e)) ? e.readText(p) : void 0, h = m === void 0 ? new Map() : readLock(fileOf("uv.lock"), m), g = c.map(({ path: e, pyproject: t, project: n }) => {
		let r = t.package ?? (n.isDeclaredPackage || l.has(n.name)), i = dynamicRequirements(n, h, u), a = i.length === 0 ? n.requirements : [...n.requirements, ...i];
		return {
			...n,
			requirements: a,
			path: e,
			isPackage: r,
			text: t.text,
			tool: t.tool
		};
	});
	return {
		root: r.folder,
		prefix: a,
		above: a === "" || g.some(({ path: e }) => fileOf(e) === "") ? void 0 : readAbove(e, i),
		rootText: r.pyproject.text,
		rootTool: r.pyproject.tool,
		members: g.toSorted((e, t) => e.name < t.name ? -1 : 1),
		hasLock: e.realPath(p) !== void 0,
		findings: f
	};
}, readTagFormats = (e, { packages: t }) => {
	let r = [...t].map(([e, { tagFormats: t }]) => [e, t]), i = M(e, new Map(r));
	if (!("workspace" in i)) throw new n(i);
	return i;
}, Ie = [
	"runtime",
	"extra",
	"build",
	"dynamic",
	"group"
], components = (e, t) => {
	let n = [], r = new Map(), i = [], enter = (e) => {
		let n = {
			order: r.size,
			lowest: r.size,
			isOpen: !0
		};
		return r.set(e, n), i.push(e), {
			node: e,
			visit: n,
			leadsTo: t(e),
			done: 0
		};
	}, close = (e, { order: t, lowest: a }) => {
		if (a !== t) return;
		let o = i.splice(i.lastIndexOf(e));
		for (let e of o) r.get(e).isOpen = !1;
		n.push(o);
	}, explore = (e) => {
		let t = [enter(e)];
		for (let e = t.at(-1); e !== void 0; e = t.at(-1)) {
			let n = e.leadsTo[e.done];
			if (e.done += 1, n === void 0) {
				t.pop(), close(e.node, e.visit);
				let n = t.at(-1)?.visit;
				n !== void 0 && (n.lowest = Math.min(n.lowest, e.visit.lowest));
				continue;
			}
			let i = r.get(n);
			i === void 0 ? t.push(enter(n)) : i.isOpen && (e.visit.lowest = Math.min(e.visit.lowest, i.order));
		}
	};
	for (let t of e) r.has(t) || explore(t);
	return n;
}, byName = (e, t) => e < t ? -1 : 1, isHard = (e) => e !== "extra" && e !== "group", hardRequirements = ({ names: e, edges: t }) => {
	let n = new Map(e.map((e) => [e, []]));
	for (let { from: e, to: r, hard: i } of t) i && n.get(e)?.push(r);
	return n;
}, levelOfUnit = (e, t, n) => {
	let r = -1;
	for (let i of e) for (let e of t.get(i) ?? []) r = Math.max(r, n.get(e) ?? -1);
	return r + 1;
}, arrange = (e, t) => {
	let n = hardRequirements({
		names: e,
		edges: t
	}), r = components(e, (e) => n.get(e) ?? []), i = new Map();
	for (let e of r) {
		let t = levelOfUnit(e, n, i);
		for (let n of e) i.set(n, t);
	}
	let a = [];
	for (let t of e) {
		let e = i.get(t) ?? 0;
		for (; a.length <= e;) a.push([]);
		a[e]?.push(t);
	}
	return {
		names: e,
		edges: t,
		levels: a,
		cycles: r.filter(({ length: e }) => e > 1).map((e) => e.toSorted(byName)).toSorted(([e = ""], [t = ""]) => byName(e, t))
	};
}, addKind = (e, t) => {
	e.kinds.includes(t) || (e.kinds.push(t), e.kinds = Ie.filter((t) => e.kinds.includes(t)), e.hard ||= isHard(t));
}, buildGraph = ({ members: e }) => {
	let t = e.toSorted((e, t) => byName(e.name, t.name)), n = t.map(({ name: e }) => e), r = new Map(n.map((e) => [e, void 0])), i = t.flatMap(({ name: e, requirements: t }) => {
		let n = [];
		for (let { requirement: i, kind: a } of t) {
			let t = i.name, o = r.get(t);
			if (o?.from === e) addKind(o, a);
			else if (t !== e && (o !== void 0 || r.has(t))) {
				let i = {
					from: e,
					to: t,
					kinds: [a],
					hard: isHard(a)
				};
				r.set(t, i), n.push(i);
			}
		}
		return n.sort((e, t) => byName(e.to, t.to));
	});
	return arrange(n, i);
}, restrict = ({ names: e, edges: t }, n) => arrange(e.filter((e) => n.has(e)), t.filter(({ from: e, to: t }) => n.has(e) && n.has(t))), reach = (e, t) => {
	let n = new Set(), r = [e];
	for (let i = r.pop(); i !== void 0; i = r.pop()) for (let a of t.get(i) ?? []) a === e || n.has(a) || (n.add(a), r.push(a));
	return n;
}, dependencies = (e, t) => reach(t, hardRequirements(e)), dependents = (e, t) => {
	let n = e.edges.map((e) => ({
		...e,
		from: e.to,
		to: e.from
	}));
	return reach(t, hardRequirements({
		names: e.names,
		edges: n
	}));
};
export { Se as buildCycle, buildGraph, checkTag, dependencies, dependents, be as directUrl, editStringItem, editStrings, ve as excludesSibling, ye as extraUnbound, findRoot, fitsNone, folderReader, xe as hardCycle, hardRequirements, hasDynamicRequirements, isSameVersion, isWritten, keyText, locateEntry, locateIn, matchTag, matches, memberPlace, me as notPublishable, openToml, parsePattern, K as patternMatchesNothing, placeIn, publishabilityOf, publishable, readPyproject, readTagFormats, readWorkspace, Fe as read_exports, releasesByTag, replaceSpans, requirementPath, requirementPlace, restrict, rootAround, _e as siblingMissing, sourceReader, splitTag, suggestFor, tagMembers, topOf, versionAtEnd, ge as versionRefused, he as versionUnknown };
