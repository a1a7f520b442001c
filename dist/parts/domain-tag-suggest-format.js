import { __exportAll as e } from "./rolldown-runtime.js";
import { groupTwice as t, invalidSetting as n, isTable as r, isTexts as i, isValidName as a, matchesName as o, nearest as s, normalizeName as c, shellWord as l, spell as u, unknownGroup as d, unknownKey as f, unknownPlaceholder as p } from "../index.js";
import { baseName as m, named as h } from "./domain-workspace-path.js";
import { areSet as g, canonicalVersion as _, compareVersions as v, fillFormat as y, formatTag as b, formatsOf as x, isSameVersion as S, namesPackage as C, parseTagFormat as w, parseVersion as T, tagFitsNoFormat as E } from "./actions-shared-inputs.js";
const D = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i, O = /^[^.]+(?:\.[^.]+)*$/, splitWheel = (e) => {
	let [t = "", n = "", ...r] = e.split("-"), i = /^[0-9]/.test(r[0] ?? "") ? r.shift() : void 0, [a = "", o = "", s = "", c, ...l] = r, u = D.test(a) && O.test(o) && O.test(s), d = l.length === 0 && (c === void 0 || /^[0-9a-z_.]+$/.test(c));
	return u && d ? {
		rawName: t,
		version: n,
		build: i,
		python: a,
		abi: o,
		platform: s,
		variant: c
	} : void 0;
}, parseWheel = (e) => {
	let t = e.endsWith(".whl") ? splitWheel(e.slice(0, -4)) : void 0, n = _(t?.version ?? "");
	if (t === void 0 || n === void 0 || !a(t.rawName)) return;
	let { rawName: r, build: i, variant: o } = t;
	return {
		kind: "wheel",
		filename: e,
		name: c(r),
		rawName: r,
		version: n,
		build: i,
		pythonTags: t.python.split("."),
		abiTags: t.abi.split("."),
		platformTags: t.platform.split("."),
		variant: o
	};
}, nameEnd = (e, t) => {
	if (t === void 0) return e.lastIndexOf("-");
	let n = e.indexOf("-");
	for (; n >= 0 && c(e.slice(0, n)) !== t;) n = e.indexOf("-", n + 1);
	return n;
}, parseSdist = (e, t, n) => {
	let r = nameEnd(t, n), i = t.slice(0, Math.max(r, 0)), o = _(t.slice(r + 1));
	if (a(i) && o !== void 0) return {
		kind: "sdist",
		filename: e,
		name: c(i),
		rawName: i,
		version: o
	};
}, parseDistributionName = (e, t) => {
	let n = /^(.*)\.(?:tar\.gz|zip)$/s.exec(e)?.[1], r = n === void 0 ? parseWheel(e) : parseSdist(e, n, t);
	return t === void 0 || r?.name === t ? r : void 0;
}, normalizeDistributionName = (e) => {
	let t = `${e.name.replaceAll("-", "_")}-${e.version}`;
	if (e.kind === "sdist") return `${t}.tar.gz`;
	let { build: n, pythonTags: r, abiTags: i, platformTags: a, variant: o } = e;
	return `${[
		t,
		n,
		...[
			r,
			i,
			a
		].map((e) => e.join(".")),
		o
	].filter((e) => e !== void 0).join("-")}.whl`;
}, isNormalizedDistributionName = (e) => normalizeDistributionName(e) === e.filename, isOfVersion = (e, { name: t, version: n }) => S(parseDistributionName(e, t)?.version, n), k = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$", isPlatform = (e) => RegExp(k).test(e), wheelPattern = (e, { name: t, version: n }) => `${t.replaceAll("-", "_")}-${n}-${e.toLowerCase()}.whl`, fitsPattern = (e, t) => {
	let n = parseDistributionName(e);
	if (n?.kind !== "wheel") return !1;
	let [r, i, ...a] = t.slice(0, -4).split("-");
	return r !== n.name.replaceAll("-", "_") || i !== n.version || a.length !== 3 ? !1 : [
		n.pythonTags,
		n.abiTags,
		n.platformTags
	].every((e, t) => e.some((e) => fits(e.toLowerCase(), a[t])));
}, fits = (e, t) => {
	let [n = "", ...r] = t.split("*"), i = r.pop();
	if (i === void 0) return e === n;
	if (!e.startsWith(n)) return !1;
	let a = n.length;
	for (let t of r) {
		let n = e.indexOf(t, a);
		if (n < 0) return !1;
		a = n + t.length;
	}
	return e.length - i.length >= a && e.endsWith(i);
}, distinct = (e) => [...new Map(e.map((e) => [JSON.stringify(e), e])).values()], byCause = (e) => [...Map.groupBy(e, (e) => JSON.stringify({
	...e,
	package: void 0
})).values()].map((e) => {
	let { package: t, ...n } = e[0], r = [...new Set(e.flatMap(({ package: e }) => e ?? []))];
	return r.length < 2 ? e[0] : {
		...n,
		message: `${n.message} (${h(r)})`
	};
}), matchTag = (e, t, n) => matchSetFormat(e, t, n) ?? matchUsualFormat(e, t, n), matchSetFormat = (e, { workspace: t, packages: n }, r) => {
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
	let n = T(e), r = T(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: e }, t) => {
	if (t.length > 1024) return [];
	let n = e.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(e, t).flatMap((e) => {
		let t = e[n.indexOf("name")], r = readVersion(e[n.indexOf("version")]);
		return r === void 0 || t !== void 0 && !a(t) ? [] : [{
			name: t && c(t),
			version: r
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? _(e) : void 0, A = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(A)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = _(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = T(r);
	return [...t.values()].some((e) => {
		let t = T(e ?? "");
		return a !== void 0 && t !== void 0 && v(a, t) === 0;
	}) ? {
		before: n,
		version: _(r),
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
		let t = withVersion(s.replace(spelling(d), "{name}")), r = g(n) ? d : tableOf(d);
		return checked(e, {
			format: t,
			owner: d,
			table: r
		}, u);
	}
	let f = i.replace(/[-_./@=]*v?$/i, ""), p = [...t.keys()].filter((e) => f !== "" && endsInWords(e, f)), m = [p, [...t].filter(([, e]) => _(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0], h = p.length !== 1 && f !== "";
	return checked(e, {
		format: withVersion(s),
		owner: m,
		table: m,
		isOtherName: h
	}, u);
}, suggestFor = (e, t, n) => {
	let r = m(n.folder ?? ""), isOfFolder = (e) => r !== "" && spelling(r).test(e), i = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: T(t)
		}];
	}).toSorted((e, t) => v(t.version, e.version)).map(({ tag: e }) => e).toSorted((e, t) => Number(isOfFolder(t)) - Number(isOfFolder(e))), a = i.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n.members, n.formats)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), o = a.find(isOurs) ?? a[0];
	if (o === void 0) return {
		tags: [],
		line: void 0
	};
	let s = o.suggestion && settingOf(o.suggestion, n), c = o.suggestion?.isOtherName === !0 && o.suggestion.table === void 0 && s !== void 0 ? `${s}, or in packages.NAME where it is of one package` : s;
	return {
		tags: [o.tag, ...i.filter((e) => e !== o.tag)],
		line: c
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
	let o = g(r) ? r.workspace.filter((e) => t === void 0 || C(e)) : [], s = ((t === void 0 ? void 0 : r.packages.get(t)) ?? o).map(({ text: e }) => e);
	if (s.includes(e)) return;
	let c = t === void 0 ? i : n ? a : [], l = [...new Set([
		...s,
		...c,
		e
	])].map((e) => JSON.stringify(e)), u = t === void 0 ? placeFor(r) : `in packages.${t} of the configuration`;
	return `tag-format = ${l.length === 1 ? l[0] : `[${l.join(", ")}]`} ${u}`;
}, placeFor = (e) => g(e) ? "in place of what is set now" : "in the configuration", formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, spelling = (e) => RegExp(`(?<![a-z0-9])${e.split(/[^a-z0-9]+/i).join("[-_.]+")}(?![a-z0-9])`, "i"), isNamedIn = (e, t) => spelling(e).test(t), squashed = (e) => e.replace(/[^a-z0-9]/gi, "").toLowerCase(), endsInWords = (e, t) => [...e.matchAll(/^|-/g)].some(({ index: n }) => squashed(e.slice(n)) === squashed(t)), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], fitsNone = (e, t, { members: n, hasPackages: r }) => {
	let i = [...t.workspace, ...t.usual], a = [...n.keys()].every((e) => t.packages.has(e)) ? i.filter((e) => !C(e)) : i, o = [...[...t.packages.values()].flat(), ...a].map(({ text: e }) => e), c = suggestFormat(e, n, t), [l = "name"] = n.keys(), u = c?.package ?? l, d = n.get(u) ?? versionAtEnd(e) ?? "1.2.3";
	return E({
		tag: e,
		formats: [...new Set(o)],
		line: c?.line,
		isSet: g(t),
		example: b(t, {
			name: u,
			version: d
		}),
		nearest: e.length > j ? void 0 : s(e, likely(t, n, versionAtEnd(e))),
		packages: r ? [...n.keys()] : []
	});
}, j = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return x(e, t).map((e, t) => ({
		rank: t,
		tag: y(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = T(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => T(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = T(e);
		return t !== void 0 && v(t, r) <= 0 && i.every((e) => e !== void 0 && v(e, t) < 0);
	});
}, M = ["name", "path"], fillPattern = (e, { name: t, path: n }) => e.replaceAll("{name}", t).replaceAll("{path}", n), isForEach = (e) => /\{(?:name|path)\}/.test(e), patternFault = (e, t, n) => {
	let [r] = fillPattern(e, {
		name: "",
		path: ""
	}).match(/\{[^{}/.]*\}?|\}/) ?? [];
	if (r === void 0) return;
	let i = s(r.replaceAll(/[{}]/g, ""), M);
	return p({
		key: t,
		placeholder: r,
		nearest: i && `{${i}}`,
		place: n
	});
}, commandOf = ({ tool: e, home: t, config: n }, r) => {
	let i = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return [
			`towncrier build --version ${r}`,
			...n === void 0 ? [] : [`--config ${l(n)}`],
			...t === "." ? [] : [`--dir ${l(t)}`]
		].join(" ");
		case "scriv": return `scriv collect --version ${r}${i}`;
		case "changie": return `changie batch ${r} and changie merge${i}`;
		case "changesets": return "release-actions version --write (where one was released before, commit the version set back to that first)";
	}
}, isTakenAway = (e) => e.tool !== "reno", compilePattern = async (e) => {
	let { RE2JS: t } = await import("../libraries/re2js.js");
	try {
		let n = t.compile(e, t.MULTILINE);
		return {
			source: e,
			groupCount: n.groupCount(),
			names: new Map(Object.entries(n.namedGroups())),
			test: (e) => n.test(e),
			*matchAll(e) {
				for (let t of n.matchAll(e)) {
					let e = t;
					yield {
						index: t.index ?? 0,
						text: t[0],
						groups: e.map((e) => e ?? void 0)
					};
				}
			}
		};
	} catch (e) {
		if (!Error.isError(e)) throw e;
		return { why: e.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
	}
};
var N = e({ expandGroups: () => expandGroups });
const P = ["lockstep", "linked"], F = ["packages", "versioning"], isVersioning = (e) => P.some((t) => t === e), parseGroups = (e, t) => {
	let wrong = (e, r, i) => n({
		key: e.join("."),
		expected: r,
		value: u(i),
		place: t(e)
	});
	if (!r(e)) return {
		groups: new Map(),
		findings: [wrong(["groups"], "a table for each group", e)]
	};
	let a = new Map();
	return {
		groups: a,
		findings: Object.entries(e).flatMap(([e, n]) => {
			let o = ["groups", e];
			if (!r(n)) return [wrong(o, "a table", n)];
			let { packages: c = [], versioning: l } = n, u = Object.keys(n).filter((e) => !F.includes(e)).map((e) => {
				let n = [...o, e];
				return f({
					key: n.join("."),
					nearest: s(e, F),
					place: t(n)
				});
			});
			return i(c) || u.push(wrong([...o, "packages"], "a list of names or globs", c)), l !== void 0 && !isVersioning(l) && u.push(wrong([...o, "versioning"], "\"lockstep\" or \"linked\"", l)), u.length === 0 && i(c) && (l === void 0 || isVersioning(l)) && a.set(e, {
				name: e,
				packages: c,
				versioning: l
			}), u;
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
			let o = `packages.${t}.group`, c = n([
				"packages",
				t,
				"group"
			]);
			return a === void 0 ? [d({
				input: o,
				name: i,
				nearest: s(i, e.keys()),
				place: c
			})] : [];
		})
	};
}, expandGroups = ({ input: e, place: t }, n, r) => {
	let i = [], a = n.flatMap((n) => {
		if (!n.startsWith("group:")) return [n];
		let a = n.slice(6).trim(), o = r.get(a);
		return o === void 0 && i.push(d({
			input: e,
			name: a,
			nearest: s(a, r.keys()),
			place: t
		})), o?.packages ?? [];
	});
	return {
		patterns: [...new Set(a)],
		findings: i
	};
}, versionedGroups = (e, n) => {
	let r = new Map(), i = [];
	return {
		groups: [...e.values()].filter(({ versioning: e }) => e !== void 0).map((e) => {
			let a = n.filter((t) => e.packages.some((e) => o(e, t)));
			for (let n of a) {
				let a = r.get(n);
				a !== void 0 && i.push(t({
					package: n,
					groups: [a, e.name]
				})), r.set(n, e.name);
			}
			return {
				...e,
				members: a
			};
		}),
		findings: i
	};
};
export { byCause, commandOf, compilePattern, distinct, endsInWords, expandGroups, fillPattern, fitsNone, fitsPattern, N as groups_exports, isForEach, isNamedIn, isNormalizedDistributionName, isOfTop, isOfVersion, isPlatform, isTakenAway, longestOf, matchSetFormat, matchTag, normalizeDistributionName, parseDistributionName, parseGroups, patternFault, placeFor, k as platformPattern, splitTag, suggestFor, versionAtEnd, versionedGroups, P as versionings, wheelPattern, withOwnGroups };
