import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { Problem as n, groupTwice as r, invalidSetting as i, isTable as a, isText as o, isTexts as s, isWork as c, nearest as l, noPackageConfig as u, spell as d, unknownGroup as f, unknownKey as p, unknownPackage as m } from "../index.js";
import { join as h, normalize as g, relative as _ } from "./domain-workspace-path.js";
import { admits as v, areSet as y, canonicalVersion as b, compareVersions as x, fillFormat as S, formatTag as C, formatVersion as w, isDevelopment as T, isLocal as E, isPlatform as ee, isPrerelease as te, normalizeName as D, parseDistributionName as O, parseRequirement as k, parseSpecifiers as A, parseTagFormat as j, parseTagFormats as ne, parseVersion as M, patternFault as re, platformPattern as ie, tagFormatInvalid as ae } from "./actions-shared-inputs.js";
import { aString as oe, publishabilityOf as N, publishable as P, tableIn as F } from "./domain-toml-places.js";
import { buildCycle as I, directUrl as L, excludesSibling as R, fitsNone as z, groupApart as B, isWritten as V, matchTag as H, notPublishable as U, patternMatchesNothing as W, releasesByTag as G, requirementPlace as K, splitTag as se, tagMembers as q, topOf as ce } from "./domain-tag-suggest-format.js";
import { require_picomatch as le } from "../libraries/picomatch.js";
import { readPyproject as ue } from "./actions-discover-action.js";
const de = [
	"major",
	"minor",
	"patch",
	"none"
], isBump = (e) => de.some((t) => t === e), parseCommitTypes = (e, t) => {
	let n = ["commit-types"], wrong = (e, n, r) => i({
		key: e.join("."),
		expected: r,
		value: d(n),
		place: t(e)
	});
	if (!a(e)) return {
		commitTypes: new Map(),
		findings: [wrong(n, e, "a table")]
	};
	let r = new Map();
	return {
		commitTypes: r,
		findings: Object.entries(e).flatMap(([e, t]) => {
			let i = ruleOf(t);
			return i !== void 0 && r.set(e.toLowerCase(), i), i === void 0 ? [wrong([...n, e], t, "\"major\", \"minor\", \"patch\" or \"none\", or { bump = …, section = … }")] : [];
		})
	};
}, ruleOf = (e) => {
	if (isBump(e)) return {
		bump: e,
		section: void 0
	};
	if (!a(e)) return;
	let { bump: t, section: n, ...r } = e;
	if (!(!isBump(t) || Object.keys(r).length > 0) && (n === void 0 || o(n))) return {
		bump: t,
		section: n
	};
}, formatClashes = ({ settings: e, packages: t }, n) => {
	let r = [
		...namingOf(["umbrella-tag-format"], e["umbrella-tag-format"]),
		...namingOf(["tag-format"], e["tag-format"]),
		...[...t].flatMap(([e, { tagFormats: t, isPrivate: n }]) => n ? [] : namingOf([
			"packages",
			e,
			"tag-format"
		], t, e))
	];
	return r.flatMap(({ path: e, format: t, tag: i }) => {
		let a = r.find((e) => i.startsWith(`${e.tag}/`));
		if (a === void 0) return [];
		let o = `makes tags such as ${i}, which git cannot keep beside ${a.tag} of ${a.path.join(".")}`;
		return [{
			...ae({
				format: t,
				why: o
			}),
			...n(e),
			remedy: "commit"
		}];
	});
}, namingOf = (e, t, n = "name") => {
	let r = o(t) ? t.split(/[\n,]/)[0] : s(t) ? t[0] : void 0, i = r === void 0 ? void 0 : j(r.trim());
	return i === void 0 || "code" in i ? [] : [{
		path: e,
		format: i.text,
		tag: S(i, {
			name: n,
			version: "1.0"
		})
	}];
};
var J = t(le(), 1);
const isGlob = (e) => /[*?[\]{}]/.test(e), matchesName = (e, t) => {
	let n = D(e);
	return isGlob(e) ? J.default.isMatch(t, n, {
		nonegate: !0,
		noextglob: !0
	}) : n === t;
};
var fe = e({ expandGroups: () => expandGroups });
const Y = ["lockstep", "linked"], X = ["packages", "versioning"], isVersioning = (e) => Y.some((t) => t === e), parseGroups = (e, t) => {
	let wrong = (e, n, r) => i({
		key: e.join("."),
		expected: n,
		value: d(r),
		place: t(e)
	});
	if (!a(e)) return {
		groups: new Map(),
		findings: [wrong(["groups"], "a table for each group", e)]
	};
	let n = new Map();
	return {
		groups: n,
		findings: Object.entries(e).flatMap(([e, r]) => {
			let i = ["groups", e];
			if (!a(r)) return [wrong(i, "a table", r)];
			let { packages: o = [], versioning: c } = r, u = Object.keys(r).filter((e) => !X.includes(e)).map((e) => {
				let n = [...i, e];
				return p({
					key: n.join("."),
					nearest: l(e, X),
					place: t(n)
				});
			});
			return s(o) || u.push(wrong([...i, "packages"], "a list of names or globs", o)), c !== void 0 && !isVersioning(c) && u.push(wrong([...i, "versioning"], "\"lockstep\" or \"linked\"", c)), u.length === 0 && s(o) && (c === void 0 || isVersioning(c)) && n.set(e, {
				name: e,
				packages: o,
				versioning: c
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
			let o = `packages.${t}.group`, s = n([
				"packages",
				t,
				"group"
			]);
			return a === void 0 ? [f({
				input: o,
				name: i,
				nearest: l(i, e.keys()),
				place: s
			})] : [];
		})
	};
}, expandGroups = ({ input: e, place: t }, n, r) => {
	let i = [], a = n.flatMap((n) => {
		if (!n.startsWith("group:")) return [n];
		let a = n.slice(6).trim(), o = r.get(a);
		return o === void 0 && i.push(f({
			input: e,
			name: a,
			nearest: l(a, r.keys()),
			place: t
		})), o?.packages ?? [];
	});
	return {
		patterns: [...new Set(a)],
		findings: i
	};
}, versionedGroups = (e, t) => {
	let n = new Map(), i = [];
	return {
		groups: [...e.values()].filter(({ versioning: e }) => e !== void 0).map((e) => {
			let a = t.filter((t) => e.packages.some((e) => matchesName(e, t)));
			for (let t of a) {
				let a = n.get(t);
				a !== void 0 && i.push(r({
					package: t,
					groups: [a, e.name]
				})), n.set(t, e.name);
			}
			return {
				...e,
				members: a
			};
		}),
		findings: i
	};
}, textFaults = (e, t, n) => {
	let r = e.at(-1);
	if (r === "tag-format") return formatFaults(t).map((t) => ({
		...t,
		...n(e),
		remedy: "commit"
	}));
	let i = r === "changelog" && o(t) ? re(t, e.join("."), n(e)) : void 0;
	return i === void 0 ? [] : [i];
}, formatFaults = (e) => (o(e) ? e.split(/[\n,]/) : s(e) ? e : []).map((e) => e.trim()).filter((e) => e !== "").map(j).flatMap((e) => "code" in e ? [e] : []), Z = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
}, Q = [
	{
		name: "smoke",
		description: "A command that is run where the package is installed, instead of importing it; or `off`",
		expected: "a command as a list of texts, or \"off\"",
		schema: { oneOf: [{ const: "off" }, {
			...Z,
			minItems: 1
		}] },
		accepts: (e) => e === "off" || s(e) && e.length > 0
	},
	{
		name: "extras",
		description: "Extras that are installed with it for the smoke test",
		expected: "a list of texts",
		schema: Z,
		accepts: s
	},
	{
		name: "python-version",
		description: "Python versions, as uv takes them: the first builds, all smoke-test",
		expected: "a list of texts",
		schema: Z,
		accepts: s
	},
	{
		name: "private",
		description: "`true`: never published",
		expected: "true or false",
		schema: { type: "boolean" },
		accepts: (e) => typeof e == "boolean"
	},
	{
		name: "tag-format",
		description: "Tag formats of this package alone, with `{name}` and `{version}`",
		expected: "a text or a list of texts",
		schema: { oneOf: [{
			type: "string",
			minLength: 1
		}, Z] },
		accepts: (e) => o(e) || s(e)
	},
	{
		name: "extra-paths",
		description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
		expected: "a list of texts",
		schema: Z,
		accepts: s
	},
	{
		name: "changelog",
		description: "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
		expected: "a path",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: o
	},
	{
		name: "platforms",
		description: "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
		expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
		schema: {
			type: "array",
			items: {
				type: "string",
				pattern: ie
			}
		},
		accepts: (e) => s(e) && e.every(ee)
	},
	{
		name: "group",
		description: "The group that it is in, of `groups` in the configuration",
		expected: "the name of a group",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: o
	}
], $ = { enum: [
	"major",
	"minor",
	"patch",
	"none"
] }, pe = [
	{
		name: "groups",
		description: "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
		expected: "a table for each group",
		schema: {
			type: "object",
			additionalProperties: {
				type: "object",
				additionalProperties: !1,
				properties: {
					packages: Z,
					versioning: { enum: Y }
				}
			}
		}
	},
	{
		name: "commit-types",
		description: "What types of commits and fragments release: `major`, `minor`, `patch` or `none`, or a table of `bump` and the changelog's `section`",
		expected: "a table",
		schema: {
			type: "object",
			additionalProperties: { oneOf: [$, {
				type: "object",
				additionalProperties: !1,
				required: ["bump"],
				properties: {
					bump: $,
					section: {
						type: "string",
						minLength: 1
					}
				}
			}] }
		}
	},
	{
		name: "first-commit",
		description: "The commit after which changes count, for packages without any release",
		expected: "a commit's hash of 40 digits",
		schema: {
			type: "string",
			pattern: "^[0-9a-f]{40,64}$"
		}
	}
], parseConfig = ({ table: e, file: t, keys: n, onlyGiven: r = [], locate: o }) => {
	let place = (e) => ({
		file: t,
		...o(e)
	}), { packages: s = {}, groups: c = {}, "commit-types": u = {}, "first-commit": f, ...m } = e, h = [
		...n,
		"packages",
		...pe.map(({ name: e }) => e)
	], g = Object.keys(e).filter((e) => !h.includes(e)).map((e) => p({
		key: e,
		nearest: r.includes(e) ? void 0 : l(e, h),
		place: place([e])
	}));
	for (let e of ["tag-format", "changelog"]) g.push(...textFaults([e], m[e], place));
	let _ = new Map();
	if (!a(s)) g.push(i({
		key: "packages",
		expected: "a table for each package",
		value: d(s),
		place: place(["packages"])
	}));
	else for (let [e, t] of Object.entries(s)) {
		let n = packageFaults(["packages", e], t, place);
		g.push(...n), _.set(D(e), packageConfig(n.length === 0 ? t : {}));
	}
	g.push(...formatClashes({
		settings: m,
		packages: _
	}, place));
	let { groups: v, findings: y } = parseGroups(c, place), { groups: b, findings: x } = withOwnGroups(v, _, place);
	g.push(...x);
	let { commitTypes: S, findings: C } = parseCommitTypes(u, place);
	if (g.push(...y, ...C), f !== void 0 && !isHash(f)) {
		let e = d(f);
		g.push(i({
			key: "first-commit",
			expected: "a commit's hash of 40 digits",
			value: e,
			place: place(["first-commit"])
		}));
	}
	return {
		config: {
			file: t,
			settings: m,
			packages: _,
			groups: b,
			commitTypes: S,
			firstCommit: isHash(f) ? f : void 0
		},
		findings: g
	};
}, isHash = (e) => o(e) && /^[0-9a-f]{40,64}$/.test(e), configOf = ({ packages: e }, t) => e.get(t) ?? u, buildPythonOf = (e, t, n) => configOf(e, t).pythonVersions[0] ?? n[0], unknownPackages = (e, t) => {
	let n = [...e.groups.values()].flatMap(({ packages: e }) => e.filter((e) => !isGlob(e)));
	return [...new Set([...e.packages.keys(), ...n.map(D)])].filter((e) => !t.includes(e)).map((n) => m({
		name: n,
		nearest: l(n, t),
		place: { file: e.file }
	}));
}, packageFaults = (e, t, n) => {
	let wrong = (e, t, r) => i({
		key: e.join("."),
		expected: t,
		value: d(r),
		place: n(e)
	});
	if (!a(t)) return [wrong(e, "a table", t)];
	let r = Q.map(({ name: e }) => e);
	return Object.entries(t).flatMap(([t, i]) => {
		let a = [...e, t], o = Q.find(({ name: e }) => e === t);
		return o === void 0 ? [p({
			key: a.join("."),
			nearest: l(t, r),
			place: n(a)
		})] : o.accepts(i) ? textFaults(a, i, n) : [wrong(a, o.expected, i)];
	});
}, packageConfig = (e) => {
	let list = (e) => typeof e == "string" ? [e] : e ?? [];
	return {
		smoke: e.smoke,
		extras: list(e.extras),
		pythonVersions: list(e["python-version"]),
		isPrivate: e.private === !0,
		tagFormats: list(e["tag-format"]),
		platforms: list(e.platforms),
		extraPaths: list(e["extra-paths"]),
		changelog: e.changelog,
		group: e.group
	};
}, me = 12096e5, releasesOf = (e, t) => {
	let n = (e.get(t)?.files ?? []).flatMap((e) => {
		let n = O(e.filename, t);
		return n === void 0 ? [] : [{
			...e,
			kind: n.kind,
			version: M(n.version),
			text: n.version
		}];
	}).sort((e, t) => x(e.version, t.version)), r = [];
	for (let [e, { version: t, text: i, ...a }] of n.entries()) {
		let o = n[e - 1];
		o !== void 0 && x(o.version, t) === 0 ? r.at(-1).files.push(a) : r.push({
			version: i,
			files: [a]
		});
	}
	return r;
}, installableOf = (e, t) => {
	let { files: n = [], inherited: r = [] } = e.get(t) ?? {};
	return releasesOf(new Map([[t, { files: [...n, ...r] }]]), t);
}, presenceOf = (e, t, n) => {
	let r = M(t), i = e.findIndex((e) => x(M(e.version), r) === 0), a = e[i];
	if (a === void 0) return { kind: "absent" };
	let o = missingKind(a);
	if (o === void 0) return {
		kind: "whole",
		why: "with sdist and wheel"
	};
	if (a.files.some(({ yanked: e }) => e)) return {
		kind: "whole",
		why: `without ${o}, and yanked`
	};
	let s = a.files.flatMap(({ uploadTime: e }) => e ?? []), c = s.length === 0 ? void 0 : n - Math.min(...s);
	if (c !== void 0 && c >= 12096e5) return {
		kind: "whole",
		why: `without ${o}, and too old for new files`
	};
	let l = e[i - 1];
	return l !== void 0 && missingKind(l) === o ? {
		kind: "whole",
		why: `without ${o}, as ${l.version} before it`
	} : {
		kind: "half",
		why: `uploaded ${since(c)} without ${o}`,
		filenames: a.files.map(({ filename: e }) => e).sort()
	};
}, since = (e) => {
	if (e === void 0) return "at an unknown time";
	let t = Math.floor(e / 864e5);
	return t < 1 ? "less than a day ago" : t === 1 ? "a day ago" : `${t} days ago`;
}, missingKind = ({ files: e }) => ["wheel", "sdist"].find((t) => e.every((e) => e.kind !== t)), choose = (e, t) => unpublishable(e, t.config) ?? unchosen(e.name, t.selection) ?? unreleased(e.name, t), leave = (e, t) => ({
	status: e,
	reason: t,
	onIndex: []
}), unpublishable = (e, t) => {
	let { isPublishable: n, reason: r } = N(e);
	return n ? configOf(t, e.name).isPrivate ? leave("private", `private in ${t.file}`) : void 0 : leave(e.isDeclaredPackage ? "private" : "not-a-package", r);
}, unchosen = (e, t) => {
	let { packages: n, exclude: r, tag: i, prepared: a } = t, o = r.find((t) => matchesName(t, e));
	if (o !== void 0) return leave("excluded", `exclude names ${o}`);
	if (a?.has(e) === !1) return leave("excluded", "no release commit of this push names it");
	if (!isNamed(e, {
		...t,
		prepared: void 0
	})) return n.length > 0 ? leave("excluded", "packages does not name it") : i?.match.kind === "package" ? leave("excluded", `the tag ${i.text} does not name it`) : void 0;
}, isNamed = (e, { packages: t, tag: n, prepared: r }) => r?.has(e) === !0 ? !0 : t.length > 0 ? t.some((t) => matchesName(t, e)) : n?.match.kind === "package" && n.match.name === e, unreleased = (e, t) => {
	let { selection: n, versions: r, released: i, indexName: a, refusesLocal: o, now: s } = t, c = r.get(e);
	if (c === void 0) return leave("publish", "its version is not known yet");
	let l = presenceOf(releasesOf(i, e), c, s);
	if (l.kind === "whole") return leave("published", `${c} is on ${a}, ${l.why}`);
	if (o && E(M(c)) && n.tag === void 0 && !isNamed(e, n)) return leave("development", `${c} is a local version, which ${a} refuses`);
	let u = n.packages.length === 0 && n.tag?.match.version === c;
	return T(M(c)) && !isNamed(e, n) && !u ? leave("development", `${c} is a development version, and packages does not name it`) : l.kind === "absent" ? leave("publish", `${c} is not on ${a}`) : {
		status: "complete",
		reason: `${c} is on ${a}, ${l.why}`,
		onIndex: l.filenames
	};
}, boundOf = (e, t) => {
	let n = {
		...t,
		local: []
	};
	switch (e) {
		case "lower": return `>=${w(n)}`;
		case "major":
		case "minor": {
			let r = e === "major" ? nextMajor(t.release) : nextMinor(t.release), i = {
				...n,
				release: r,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${w(n)},<${w(i)}`;
		}
		case "exact": return `==${w(n)}`;
		case "off": return "";
	}
}, bump = (e, t) => Array.from({ length: Math.max(e.length, t + 1) }, (n, r) => {
	let i = e[r] ?? 0n;
	return r < t ? i : r === t ? i + 1n : 0n;
}), nextMajor = (e) => {
	let t = e.findIndex((e) => e !== 0n);
	return bump(e, t === -1 ? 1 : t);
}, nextMinor = (e) => {
	let t = e.findIndex((e) => e !== 0n);
	return bump(e, t === -1 ? 2 : Math.max(t, Math.min(t + 1, 2)));
}, takesBound = ({ specifier: e, url: t }) => e === "" && t === void 0, withBound = (e, t) => {
	let { text: n, spans: r } = e;
	if (!takesBound(e) || t === "") return n;
	let i = (r.extras ?? r.name).end, a = n.slice(r.specifier?.end ?? i);
	return `${n.slice(0, i)}${t}${a}`;
}, tagsBeside = (e, t) => ({
	tags: e.map(({ name: e }) => e),
	taken: new Set(e.filter((e) => e.commit !== t).map(({ name: e }) => e))
}), nameTags = (e) => (t) => {
	let { formats: n, config: r, workspace: i, tags: a, taken: o } = e, { members: s, above: c } = i;
	if (y(n) || a.length === 0) return (e) => C(n, e);
	let l = q(s, t), { releases: u } = G({
		tags: a,
		formats: n,
		workspace: i,
		versions: t
	}), d = s.filter(({ name: e }) => u.has(e) && !configOf(r, e).isPrivate), f = new Map(d.map(({ name: e }) => [e, styleOf(u.get(e), n, l)])), p = d.filter(({ name: e }) => f.get(e)?.isNamed === !1), m = new Set(p.map(({ name: e }) => t.get(e))).size === 1, mayBeBare = ({ path: e }, t) => c === void 0 && (e === "." || p.length === 1 || m && !o.has(t)), h = mostUsual(d, f, n);
	return (e) => {
		let t = C(n, e);
		if (n.packages.has(e.name)) return t;
		let r = d.find(({ name: t }) => t === e.name), i = f.get(e.name), a = i && `${i.before}${e.version}`;
		return r !== void 0 && a !== void 0 && (i?.isNamed === !0 || mayBeBare(r, a)) ? a : h === void 0 ? t : S(h, e);
	};
}, styleOf = (e, t, n) => {
	let [r] = e.toSorted((e, t) => x(M(t.version), M(e.version))), i = r?.tag === void 0 ? void 0 : se(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: H(r.tag, t, n)?.kind === "package"
	};
}, mostUsual = (e, t, { workspace: n, usual: r, packages: i }) => {
	let [a] = [...n, ...r].map((n) => ({
		format: n,
		count: e.filter(({ name: e, rawName: r }) => {
			let a = i.has(e) ? void 0 : t.get(e), isSo = (e) => a?.before === S(n, {
				name: e,
				version: ""
			});
			return a?.isNamed === !0 && (isSo(e) || isSo(r));
		}).length
	})).toSorted((e, t) => t.count - e.count);
	return a === void 0 || a.count === 0 ? void 0 : a.format;
}, readWish = ({ packages: e, exclude: t, tag: r, prepared: i }, a) => {
	let o = e.length > 0 ? void 0 : r, s = o === void 0 ? void 0 : readTag(o, a), c = [
		...matchNothing("packages", e, a),
		...matchNothing("exclude", t, a),
		...o !== void 0 && s === void 0 ? [z(o, a.tagFormats, {
			members: q(P(a)),
			hasPackages: a.isTagNeeded !== !0
		})] : [],
		...e.filter((e) => !isGlob(e)).flatMap((e) => inVain({
			input: "packages",
			remedy: "call"
		}, e, a)),
		...[...i ?? []].flatMap((e) => inVain({
			input: "the release commit",
			remedy: "commit"
		}, e, a)),
		...s?.kind === "package" ? inVain({
			input: `the tag ${o}`,
			remedy: "tag"
		}, s.name, a) : []
	];
	if (c.length > 0) throw new n(c);
	return {
		packages: e,
		exclude: t,
		prepared: i,
		tag: o === void 0 || s === void 0 ? void 0 : {
			text: o,
			match: s
		}
	};
}, readTag = (e, { members: t, tagFormats: n, elsewhere: r }) => r === void 0 ? H(e, n, q(t)) : {
	kind: "package",
	name: r.name,
	version: r.version
}, namesOf = ({ members: e }) => e.map(({ name: e }) => e), matchNothing = (e, t, n) => {
	let r = namesOf(n);
	return t.filter((e) => !r.some((t) => matchesName(e, t))).map((t) => {
		let i = [...n.config.groups.values()].filter(({ packages: e }) => e.includes(t)).map(({ name: e }) => e);
		return W({
			input: e,
			pattern: t,
			nearest: l(D(t), r),
			groups: i
		});
	});
}, inVain = (e, t, { members: n, config: r }) => {
	let i = n.find((e) => e.name === D(t)), a = i && unpublishable(i, r);
	return a === void 0 ? [] : [U({
		...e,
		name: D(t),
		reason: a.reason
	})];
}, planBounds = (e, t, n) => {
	let r = [];
	for (let i of e.requirements) {
		let { requirement: a, table: o } = i;
		if (!mayBeBound(i) || a.name === e.name) continue;
		let s = n(a.name, i.kind);
		if (s === void 0) continue;
		let c = {
			from: a.text,
			to: withBound(a, boundOf(t, M(s))),
			table: o
		};
		c.to !== c.from && !r.some((e) => isSame(c, e)) && r.push(c);
	}
	return r;
}, mayBeBound = (e) => takesBound(e.requirement) && e.kind !== "group" && V(e), isSame = (e, t) => e.from === t.from && e.table === t.table, builtRequirement = ({ requirement: e, table: t }, { bounds: n }) => {
	let r = n.find((n) => n.from === e.text && n.table === t), i = r && k(r.to);
	return i?.ok ? i.requirement : e;
}, isOnIndex = ({ specifier: e }, t, n) => {
	let r = A(e) ?? [];
	return installableOf(n, t).some(({ version: e, files: t }) => t.some(({ yanked: e }) => !e) && v(r, e));
}, checkBuilds = ({ workspace: e, packages: t, released: n }, r) => {
	if (r.length === 0) return [];
	let i = new Map(r.flatMap((e) => e.map((t) => [t, e])));
	return e.members.flatMap((r) => {
		let a = i.get(r.name) ?? [];
		return r.requirements.flatMap((i) => {
			let o = i.requirement.name;
			if (i.kind !== "build" || o === r.name || !a.includes(o) || i.requirement.marker !== void 0) return [];
			let s = t?.get(r.name), c = s === void 0 ? i.requirement : builtRequirement(i, s);
			if (n !== void 0 && isOnIndex(c, o, n)) return [];
			let l = K(e, r, i), u = n !== void 0;
			return [I({
				name: r.name,
				requirement: i.requirement.text,
				sibling: o,
				cycle: a,
				isIndexAsked: u,
				place: l
			})];
		});
	});
}, checkRequirements = (e, t, n) => t.requirements.flatMap((r) => {
	let { name: i, text: a, specifier: o, url: s } = r.requirement, l = n.siblings.get(i);
	if (takesBound(r.requirement) || l === void 0 || r.kind === "group") return [];
	let u = K(e, t, r), d = {
		name: t.name,
		requirement: a,
		sibling: i,
		place: u
	};
	if (s !== void 0) return [L(d)];
	let f = l.version ?? "";
	if (f === "" || v(A(o) ?? [], f)) return [];
	let p = isPrereleaseText(f) ? "pre-release" : r.kind === "extra" ? "extra" : void 0, m = p !== void 0 && isServedBeside(t, r.requirement, n.isServed(i, f)) ? p : void 0, h = c(l) || l.status === "published", g = severityOf(m, h);
	return [{
		...R({
			...d,
			version: f,
			served: m,
			isReleased: h
		}),
		severity: g
	}];
}), severityOf = (e, t) => e === "extra" || !t ? "warning" : e === "pre-release" ? "notice" : "error", isPrereleaseText = (e) => {
	let t = M(e);
	return t !== void 0 && te(t);
}, isServedBeside = (e, { name: t, specifier: n }, r) => {
	let i = e.requirements.flatMap((e) => e.kind === "runtime" && e.requirement.name === t ? [e.requirement] : []);
	return t === e.name || i.some(takesBound) ? !1 : r([...i.map((e) => e.specifier), n].join(","));
}, he = new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]), readNeighbours = (e, t) => {
	let n = ce(t), r = new Set([".", ...t.members.map(({ path: e }) => e)].map((e) => ownFolder(t, e))), i = [], look = (t, a) => {
		let o = e.list(t) ?? [];
		if (!r.has(t) && o.some(({ name: e }) => e === "pyproject.toml")) {
			let r = e.readText(h(t, "pyproject.toml"));
			r !== void 0 && i.push(...neighbour(_(n, t) || ".", r));
		}
		if (a !== 6) for (let { name: e, kind: n, isLink: r } of o) n !== "folder" || r || e.startsWith(".") || he.has(e) || look(h(t, e), a + 1);
	};
	return look(n, 0), i;
}, ownFolder = ({ root: e }, t) => g(h(e, t)), neighbour = (e, t) => {
	let { project: n, workspace: r, tool: i } = ue("pyproject.toml", t), a = [F(i, "release-actions")["tag-format"]].flat().filter((e) => oe.accepts(e));
	if (n === void 0 && r === void 0 && a.length === 0) return [];
	let { isPublishable: o, reason: s } = n === void 0 || r !== void 0 ? ge : N({
		...n,
		tool: i
	});
	return [{
		name: n === void 0 ? void 0 : D(n.name),
		version: n?.version,
		path: e,
		tagFormats: a.flatMap((e) => e.split(/[\n,]/)).map((e) => e.trim()).filter((e) => e !== ""),
		whyNever: o ? void 0 : s
	}];
}, ge = {
	isPublishable: !0,
	reason: "a workspace"
}, checkGroups = ({ members: e, config: t, versions: n, isReleasing: r, behind: i = new Map() }) => {
	let a = e.filter((e) => unpublishable(e, t) === void 0).map(({ name: e }) => e).filter((e) => n.has(e));
	return versionedGroups(t.groups, a).groups.filter(({ versioning: e, members: t }) => e === "lockstep" && t.some(r)).map(({ name: e, members: t }) => ({
		group: e,
		versions: t.map((e) => ({
			name: e,
			version: i.has(e) ? i.get(e).last ?? "not released" : n.get(e)
		})),
		left: t.flatMap((e) => i.has(e) ? {
			name: e,
			why: i.get(e).why
		} : [])[0]
	})).filter((e) => new Set(e.versions.map(({ version: e }) => e)).size > 1).map(B);
}, leftBehind = (e, { selection: t, versions: n, released: r, now: i }) => {
	let { packages: a, exclude: o, prepared: s } = t;
	return a.length + o.length === 0 ? new Map() : new Map([...e].flatMap(([e, { status: t, reason: a }]) => {
		let o = n.get(e), c = releasesOf(r, e);
		return t !== "excluded" || s?.has(e) === !1 || o === void 0 || presenceOf(c, o, i).kind !== "absent" ? [] : [[e, {
			last: c.at(-1)?.version,
			why: a
		}]];
	}));
}, tagElsewhere = (e, { formats: t, workspace: n, neighbours: r }) => {
	let i = H(e, t, q(n.members));
	if (i?.kind === "package") return;
	let isOurs = ({ version: e }) => e === void 0 || b(e) === i?.version;
	if (i !== void 0 && (n.above === void 0 || P(n).some(isOurs))) return;
	let a = r(), o = a.find(({ path: e }) => e === ".");
	if (i !== void 0) return {
		version: i.version,
		name: titleOf(o),
		path: ".",
		whyNever: o?.whyNever
	};
	for (let t of a) {
		let n = versionFor(e, t, t.path === "." ? "any" : "named");
		if (n !== void 0) return {
			version: n,
			name: titleOf(t),
			path: t.path,
			whyNever: t.whyNever
		};
	}
}, titleOf = (e) => e?.name ?? e?.path ?? "the top", versionFor = (e, { name: t, version: n, tagFormats: r }, i) => {
	let a = ne(r, new Map());
	if (!("workspace" in a)) return;
	let o = H(e, a, t === void 0 ? new Map() : new Map([[t, n]]));
	return o?.kind === "package" || i === "any" || r.length > 0 ? o?.version : void 0;
};
export { boundOf, buildPythonOf, builtRequirement, checkBuilds, checkGroups, checkRequirements, choose, configOf, expandGroups, fe as groups_exports, isOnIndex, leftBehind, matchesName, mayBeBound, nameTags, me as openFor, parseConfig, planBounds, presenceOf, readNeighbours, readWish, releasesOf, tagElsewhere, tagsBeside, takesBound, unknownPackages, unpublishable, versionedGroups };
