import { isValidName as e, nearest as t, normalizeName as n } from "../index.js";
import { baseName as r, named as i, remember as a, shellWord as o } from "./domain-problem-locked-index.js";
import { areSet as s, canonicalVersion as c, compareVersions as l, fillFormat as u, formatTag as d, formatsOf as f, isSameVersion as p, namesPackage as m, parseTagFormat as h, parseVersion as g, tagFitsNoFormat as _ } from "./actions-shared-inputs.js";
const v = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i, y = /^[^.]+(?:\.[^.]+)*$/, splitWheel = (e) => {
	let [t = "", n = "", ...r] = e.split("-"), i = /^[0-9]/.test(r[0] ?? "") ? r.shift() : void 0, [a = "", o = "", s = "", c, ...l] = r, u = v.test(a) && y.test(o) && y.test(s), d = l.length === 0 && (c === void 0 || /^[0-9a-z_.]+$/.test(c));
	return u && d ? {
		rawName: t,
		version: n,
		build: i,
		python: a,
		abi: o,
		platform: s,
		variant: c
	} : void 0;
}, parseWheel = (t) => {
	let r = t.endsWith(".whl") ? splitWheel(t.slice(0, -4)) : void 0, i = c(r?.version ?? "");
	if (r === void 0 || i === void 0 || !e(r.rawName)) return;
	let { rawName: a, build: o, variant: s } = r;
	return {
		kind: "wheel",
		filename: t,
		name: n(a),
		rawName: a,
		version: i,
		build: o,
		pythonTags: r.python.split("."),
		abiTags: r.abi.split("."),
		platformTags: r.platform.split("."),
		variant: s
	};
}, nameEnd = (e, t) => {
	if (t === void 0) return e.lastIndexOf("-");
	let r = e.indexOf("-");
	for (; r >= 0 && n(e.slice(0, r)) !== t;) r = e.indexOf("-", r + 1);
	return r;
}, parseSdist = (t, r, i) => {
	let a = nameEnd(r, i), o = r.slice(0, Math.max(a, 0)), s = c(r.slice(a + 1));
	if (e(o) && s !== void 0) return {
		kind: "sdist",
		filename: t,
		name: n(o),
		rawName: o,
		version: s
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
}, isNormalizedDistributionName = (e) => normalizeDistributionName(e) === e.filename, isOfVersion = (e, { name: t, version: n }) => p(parseDistributionName(e, t)?.version, n), b = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$", isPlatform = (e) => RegExp(b).test(e), wheelPattern = (e, { name: t, version: n }) => `${t.replaceAll("-", "_")}-${n}-${e.toLowerCase()}.whl`, fitsPattern = (e, t) => {
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
		message: `${n.message} (${i(r)})`
	};
}), tagVersion = (e) => c(/^(?!\d{4}_\d\d_\d\d$)\d+(?:_\d+)+(?:(?:a|b|rc)\d+)?$/.test(e) ? e.replaceAll("_", ".") : e), matchTag = (e, t, n) => matchSetFormat(e, t, n) ?? matchUsualFormat(e, t, n), matchSetFormat = (e, { workspace: t, packages: n }, r) => {
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
	let n = g(e), r = g(t ?? "");
	return r === void 0 ? n.release.length > 1 : n.epoch === r.epoch && n.release[0] <= r.release[0] + 1n;
}, readings = ({ pieces: t }, r) => {
	if (r.length > 1024) return [];
	let i = t.filter(({ kind: e }) => e !== "text").map(({ kind: e }) => e);
	return splits(t, r).flatMap((t) => {
		let r = t[i.indexOf("name")], a = readVersion(t[i.indexOf("version")]);
		return a === void 0 || r !== void 0 && !e(r) ? [] : [{
			name: r && n(r),
			version: a
		}];
	});
}, splits = (e, t) => {
	let [n, ...r] = e;
	return n === void 0 ? t === "" ? [[]] : [] : n.kind === "text" ? t.startsWith(n.text) ? splits(r, t.slice(n.text.length)) : [] : r.length === 0 ? t === "" ? [] : [[t]] : Array.from({ length: t.length }, (e, t) => t + 1).flatMap((e) => splits(r, t.slice(e)).map((n) => [t.slice(0, e), ...n]));
}, readVersion = (e) => /^[0-9]\S*$/.test(e) ? tagVersion(e) : void 0, x = /(?<![^-_/@=])v?\d|(?<=[a-z]\.?)(?<!\.\d+[a-z]+\.?)\d+(?=\.\d)/gi, versionAtEnd = (e) => splitTag(e)?.version, splitTag = (e) => {
	if (!(e.length > 200)) for (let { index: t } of e.matchAll(x)) {
		let n = /\d/.test(e[t]) ? t : t + 1, [r, i] = [e.slice(0, n), e.slice(n)], a = tagVersion(i), o = !i.includes(".") && /(?<![^-_/@=v])\d+[-_]$/i.test(r);
		if (a !== void 0 && !o) return {
			before: r,
			version: a,
			after: ""
		};
	}
}, splitAround = (e, t) => {
	if (e.length > 200) return;
	let [, n = "", r = "", i = ""] = /^(\D*)(\d+(?:\.\d+)+)(?![\d.])(.*)$/.exec(e) ?? [], a = g(r);
	return [...t.values()].some((e) => {
		let t = g(e ?? "");
		return a !== void 0 && t !== void 0 && l(a, t) === 0;
	}) ? {
		before: n,
		version: c(r),
		after: i
	} : void 0;
}, suggestFormat = (e, t, n) => {
	let r = splitTag(e) ?? splitAround(e, t);
	if (r === void 0) return;
	let { before: i, version: a, after: o } = r, l = `${i}\0${o}`, withVersion = (e) => e.replace("\0", "{version}"), [u, ...d] = t.keys();
	if (u === void 0) return;
	let tableOf = (e) => n.packages.has(e) ? e : void 0, f = {
		members: t,
		formats: n
	};
	if (d.length === 0) return checked(e, {
		format: withVersion(l),
		owner: u,
		table: tableOf(u)
	}, f);
	let p = longestOf([...t.keys()].filter((e) => S(e).test(l)));
	if (p !== void 0) {
		let t = withVersion(l.replace(S(p), "{name}")), r = s(n) ? p : tableOf(p);
		return checked(e, {
			format: t,
			owner: p,
			table: r
		}, f);
	}
	let m = i.replace(/[-_./@=]*v?$/i, ""), h = [...t.keys()].filter((e) => m !== "" && endsInWords(e, m)), g = [h, [...t].filter(([, e]) => c(e ?? "") === a).map(([e]) => e)].find(({ length: e }) => e === 1)?.[0], _ = h.length !== 1 && m !== "";
	return checked(e, {
		format: withVersion(l),
		owner: g,
		table: g,
		isOtherName: _
	}, f);
}, suggestFor = (e, t, n) => {
	let i = r(n.folder ?? ""), isOfFolder = (e) => i !== "" && S(i).test(e), a = t.flatMap((e) => {
		let t = versionAtEnd(e);
		return t === void 0 ? [] : [{
			tag: e,
			version: g(t)
		}];
	}).toSorted((e, t) => l(t.version, e.version)).map(({ tag: e }) => e).toSorted((e, t) => Number(isOfFolder(t)) - Number(isOfFolder(e))), o = a.slice(0, 50).map((e) => ({
		tag: e,
		suggestion: suggestFormat(e, n.members, n.formats)
	})), isOurs = ({ suggestion: t }) => e.includes(t?.package ?? ""), isOthers = (e) => e.suggestion?.package !== void 0 && !e.suggestion.isOtherName && !isOurs(e), s = new Set(o.filter(isOthers).map(({ tag: e }) => e)), c = o.find(isOurs) ?? o.find(({ tag: e }) => !s.has(e));
	if (c === void 0) return {
		tags: [],
		line: void 0,
		owner: void 0
	};
	let u = c.suggestion && settingOf(c.suggestion, n), d = c.suggestion?.isOtherName === !0 && c.suggestion.table === void 0 && u !== void 0 ? `${u}, or in packages.NAME where it is of one package` : u;
	return {
		tags: [c.tag, ...a.filter((e) => e !== c.tag && !s.has(e))],
		line: d,
		owner: c.suggestion?.table
	};
}, checked = (e, { format: t, owner: n, table: r, isOtherName: i = !1 }, a) => {
	let o = h(t);
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
	let o = s(r) ? r.workspace.filter((e) => t === void 0 || m(e)) : [], c = ((t === void 0 ? void 0 : r.packages.get(t)) ?? o).map(({ text: e }) => e);
	if (c.includes(e)) return;
	let l = t === void 0 ? i : n ? a : [], u = [...new Set([
		...c,
		...l,
		e
	])].map((e) => JSON.stringify(e)), d = t === void 0 ? placeFor(r) : `in packages.${t} of the configuration`;
	return `tag-format = ${u.length === 1 ? u[0] : `[${u.join(", ")}]`} ${d}`;
}, placeFor = (e) => s(e) ? "in place of what is set now" : "in the configuration", formatsOf = (e, t) => t === void 0 ? {
	workspace: [e],
	usual: [],
	packages: new Map()
} : {
	workspace: [],
	usual: [],
	packages: new Map([[t, [e]]])
}, S = a((e) => RegExp(`(?<![a-z0-9])${e.split(/[^a-z0-9]+/i).join("[-_.]+")}(?![a-z0-9])`, "i")), isNamedIn = (e, t) => S(e).test(t), squashed = (e) => e.replace(/[^a-z0-9]/gi, "").toLowerCase(), endsInWords = (e, t) => [...e.matchAll(/^|-/g)].some(({ index: n }) => squashed(e.slice(n)) === squashed(t)), longestOf = (e) => e.toSorted((e, t) => t.length - e.length)[0], fitsNone = (e, n, { members: r, hasPackages: i }) => {
	let a = [...n.workspace, ...n.usual], o = [...r.keys()].every((e) => n.packages.has(e)) ? a.filter((e) => !m(e)) : a, c = [...[...n.packages.values()].flat(), ...o].map(({ text: e }) => e), l = suggestFormat(e, r, n), [u = "name"] = r.keys(), f = l?.package ?? u, p = r.get(f) ?? versionAtEnd(e) ?? "1.2.3";
	return _({
		tag: e,
		formats: [...new Set(c)],
		line: l?.line,
		isSet: s(n),
		example: d(n, {
			name: f,
			version: p
		}),
		nearest: e.length > C ? void 0 : t(e, likely(n, r, versionAtEnd(e))),
		packages: i ? [...r.keys()] : []
	});
}, C = 200, likely = (e, t, n) => [...t].flatMap(([t, r]) => {
	let i = {
		name: t,
		version: n ?? r ?? ""
	};
	return f(e, t).map((e, t) => ({
		rank: t,
		tag: u(e, i)
	}));
}).toSorted((e, t) => e.rank - t.rank).map(({ tag: e }) => e), isOfTop = ({ top: e, packages: t, tagged: n }) => {
	let r = g(e ?? "");
	if (r === void 0 || t.length === 0) return !1;
	let i = t.map((e) => g(e ?? ""));
	return new Set(n).values().some((e) => {
		let t = g(e);
		return t !== void 0 && l(t, r) <= 0 && i.every((e) => e !== void 0 && l(e, t) < 0);
	});
}, commandOf = ({ tool: e, home: t, config: n }, r) => {
	let i = t === "." ? "" : ` in ${t}`;
	switch (e) {
		case "towncrier": return [
			`towncrier build --version ${r}`,
			...n === void 0 ? [] : [`--config ${o(n)}`],
			...t === "." ? [] : [`--dir ${o(t)}`]
		].join(" ");
		case "scriv": return `scriv collect --version ${r}${i}`;
		case "changie": return `changie batch ${r} and changie merge${i}`;
		case "changesets": return "release-actions version --write";
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
}, ruleset = (e) => ({
	name: `${e} moves by pull requests`,
	target: "branch",
	enforcement: "active",
	conditions: { ref_name: {
		include: [`refs/heads/${e}`],
		exclude: []
	} },
	rules: [
		{ type: "deletion" },
		{ type: "non_fast_forward" },
		{
			type: "pull_request",
			parameters: {
				required_approving_review_count: 0,
				dismiss_stale_reviews_on_push: !1,
				require_code_owner_review: !1,
				require_last_push_approval: !1,
				required_review_thread_resolution: !1
			}
		}
	],
	bypass_actors: []
});
export { byCause, commandOf, compilePattern, distinct, endsInWords, fitsNone, fitsPattern, isNamedIn, isNormalizedDistributionName, isOfTop, isOfVersion, isPlatform, isTakenAway, longestOf, matchSetFormat, matchTag, normalizeDistributionName, parseDistributionName, placeFor, b as platformPattern, ruleset, splitTag, suggestFor, versionAtEnd, wheelPattern };
