import { __exportAll as e, __toESM as t } from "./rolldown-runtime.js";
import { Problem as n, groupTwice as r, invalidSetting as i, isTable as a, isText as o, isTexts as s, isWork as c, nearest as l, noPackageConfig as u, spell as d, unknownGroup as f, unknownKey as p, unknownPackage as m } from "../index.js";
import { join as h, normalize as g, relative as _ } from "./domain-workspace-path.js";
import { admits as v, areSet as y, canonicalVersion as b, compareVersions as x, fillFormat as S, formatTag as C, formatVersion as w, isDevelopment as ee, isLocal as te, isPlatform as ne, isPrerelease as T, normalizeName as E, parseDistributionName as D, parseSpecifiers as re, parseTagFormat as ie, parseTagFormats as O, parseVersion as k, patternFault as ae, platformPattern as oe } from "./domain-python-requirement.js";
import { aString as se, publishabilityOf as A, publishable as j, tableIn as ce } from "./domain-toml-places.js";
import { directUrl as M, excludesSibling as N, fitsNone as P, groupApart as F, isWritten as I, matchTag as L, notPublishable as R, patternMatchesNothing as z, releasesByTag as B, requirementPlace as V, splitTag as H, tagMembers as U, topOf as W } from "./domain-tag-suggest-format.js";
import { readPyproject as G } from "./actions-discover-action.js";
import { require_picomatch as le } from "../libraries/picomatch.js";
var ue = t(le(), 1);
const isGlob = (e) => /[*?[\]{}]/.test(e), matchesName = (e, t) => {
	let n = E(e);
	return isGlob(e) ? ue.default.isMatch(t, n, {
		nonegate: !0,
		noextglob: !0
	}) : n === t;
};
var de = e({ expandGroups: () => expandGroups });
const K = ["lockstep", "linked"], q = ["packages", "versioning"], isVersioning = (e) => K.some((t) => t === e), parseGroups = (e, t) => {
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
			let { packages: o = [], versioning: c } = r, u = Object.keys(r).filter((e) => !q.includes(e)).map((e) => {
				let n = [...i, e];
				return p({
					key: n.join("."),
					nearest: l(e, q),
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
}, fe = [
	"major",
	"minor",
	"patch",
	"none"
], isBump = (e) => fe.some((t) => t === e), parseCommitTypes = (e, t) => {
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
}, textFaults = (e, t, n) => {
	let r = e.at(-1);
	if (r === "tag-format") return formatFaults(t).map((t) => ({
		...t,
		...n(e),
		remedy: "commit"
	}));
	let i = r === "changelog" && o(t) ? ae(t, e.join("."), n(e)) : void 0;
	return i === void 0 ? [] : [i];
}, formatFaults = (e) => (o(e) ? e.split(/[\n,]/) : s(e) ? e : []).map((e) => e.trim()).filter((e) => e !== "").map(ie).flatMap((e) => "code" in e ? [e] : []), J = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
}, Y = [
	{
		name: "smoke",
		description: "A command that is run where the package is installed, instead of importing it; or `off`",
		expected: "a command as a list of texts, or \"off\"",
		schema: { oneOf: [{ const: "off" }, {
			...J,
			minItems: 1
		}] },
		accepts: (e) => e === "off" || s(e) && e.length > 0
	},
	{
		name: "extras",
		description: "Extras that are installed with it for the smoke test",
		expected: "a list of texts",
		schema: J,
		accepts: s
	},
	{
		name: "python-version",
		description: "Python versions, as uv takes them: the first builds, all smoke-test",
		expected: "a list of texts",
		schema: J,
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
		}, J] },
		accepts: (e) => o(e) || s(e)
	},
	{
		name: "extra-paths",
		description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
		expected: "a list of texts",
		schema: J,
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
				pattern: oe
			}
		},
		accepts: (e) => s(e) && e.every(ne)
	},
	{
		name: "group",
		description: "The group that it is in, of `[tool.release-actions.groups]`",
		expected: "the name of a group",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: o
	}
], X = { enum: [
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
					packages: J,
					versioning: { enum: K }
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
			additionalProperties: { oneOf: [X, {
				type: "object",
				additionalProperties: !1,
				required: ["bump"],
				properties: {
					bump: X,
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
], parseConfig = ({ table: e, file: t, keys: n, locate: r }) => {
	let place = (e) => ({
		file: t,
		...r(e)
	}), { packages: o = {}, groups: s = {}, "commit-types": c = {}, "first-commit": u, ...f } = e, m = [
		...n,
		"packages",
		...pe.map(({ name: e }) => e)
	], h = Object.keys(e).filter((e) => !m.includes(e)).map((e) => p({
		key: e,
		nearest: l(e, m),
		place: place([e])
	}));
	for (let e of ["tag-format", "changelog"]) h.push(...textFaults([e], f[e], place));
	let g = new Map();
	if (!a(o)) h.push(i({
		key: "packages",
		expected: "a table for each package",
		value: d(o),
		place: place(["packages"])
	}));
	else for (let [e, t] of Object.entries(o)) {
		let n = packageFaults(["packages", e], t, place);
		h.push(...n), g.set(E(e), packageConfig(n.length === 0 ? t : {}));
	}
	let { groups: _, findings: v } = parseGroups(s, place), { groups: y, findings: b } = withOwnGroups(_, g, place);
	h.push(...b);
	let { commitTypes: x, findings: S } = parseCommitTypes(c, place);
	if (h.push(...v, ...S), u !== void 0 && !isHash(u)) {
		let e = d(u);
		h.push(i({
			key: "first-commit",
			expected: "a commit's hash of 40 digits",
			value: e,
			place: place(["first-commit"])
		}));
	}
	return {
		config: {
			file: t,
			settings: f,
			packages: g,
			groups: y,
			commitTypes: x,
			firstCommit: isHash(u) ? u : void 0
		},
		findings: h
	};
}, isHash = (e) => o(e) && /^[0-9a-f]{40,64}$/.test(e), configOf = ({ packages: e }, t) => e.get(t) ?? u, buildPythonOf = (e, t, n) => configOf(e, t).pythonVersions[0] ?? n[0], unknownPackages = (e, t) => {
	let n = [...e.groups.values()].flatMap(({ packages: e }) => e.filter((e) => !isGlob(e)));
	return [...new Set([...e.packages.keys(), ...n.map(E)])].filter((e) => !t.includes(e)).map((n) => m({
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
	let r = Y.map(({ name: e }) => e);
	return Object.entries(t).flatMap(([t, i]) => {
		let a = [...e, t], o = Y.find(({ name: e }) => e === t);
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
}, tagsBeside = (e, t) => ({
	tags: e.map(({ name: e }) => e),
	taken: new Set(e.filter((e) => e.commit !== t).map(({ name: e }) => e))
}), nameTags = (e) => (t) => {
	let { formats: n, config: r, workspace: i, tags: a, taken: o } = e, { members: s, above: c } = i;
	if (y(n) || a.length === 0) return (e) => C(n, e);
	let l = U(s, t), { releases: u } = B({
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
	let [r] = e.toSorted((e, t) => x(k(t.version), k(e.version))), i = r?.tag === void 0 ? void 0 : H(r.tag);
	if (r?.tag !== void 0 && i !== void 0 && i.version === r.version) return {
		before: i.before,
		isNamed: L(r.tag, t, n)?.kind === "package"
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
}, me = 12096e5, releasesOf = (e, t) => {
	let n = (e.get(t)?.files ?? []).flatMap((e) => {
		let n = D(e.filename, t);
		return n === void 0 ? [] : [{
			...e,
			kind: n.kind,
			version: k(n.version),
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
	let r = k(t), i = e.findIndex((e) => x(k(e.version), r) === 0), a = e[i];
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
	let { isPublishable: n, reason: r } = A(e);
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
	let u = n.packages.length === 0 && n.tag?.match.version === c;
	return ee(k(c)) && !isNamed(e, n) && !u ? leave("development", `${c} is a development version, and packages does not name it`) : o && te(k(c)) && n.tag === void 0 && !isNamed(e, n) ? leave("development", `${c} is a local version, which ${a} refuses, and packages does not name it`) : l.kind === "absent" ? leave("publish", `${c} is not on ${a}`) : {
		status: "complete",
		reason: `${c} is on ${a}, ${l.why}`,
		onIndex: l.filenames
	};
}, readWish = ({ packages: e, exclude: t, tag: r, prepared: i }, a) => {
	let o = e.length > 0 ? void 0 : r, s = o === void 0 ? void 0 : readTag(o, a), c = [
		...matchNothing("packages", e, a),
		...matchNothing("exclude", t, a),
		...o !== void 0 && s === void 0 ? [P(o, a.tagFormats, {
			members: U(j(a)),
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
}, readTag = (e, { members: t, tagFormats: n, elsewhere: r }) => r === void 0 ? L(e, n, U(t)) : {
	kind: "package",
	name: r.name,
	version: r.version
}, namesOf = ({ members: e }) => e.map(({ name: e }) => e), matchNothing = (e, t, n) => {
	let r = namesOf(n);
	return t.filter((e) => !r.some((t) => matchesName(e, t))).map((t) => z({
		input: e,
		pattern: t,
		nearest: l(E(t), r)
	}));
}, inVain = (e, t, { members: n, config: r }) => {
	let i = n.find((e) => e.name === E(t)), a = i && unpublishable(i, r);
	return a === void 0 ? [] : [R({
		...e,
		name: E(t),
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
			to: withBound(a, boundOf(t, k(s))),
			table: o
		};
		c.to !== c.from && !r.some((e) => isSame(c, e)) && r.push(c);
	}
	return r;
}, mayBeBound = (e) => takesBound(e.requirement) && e.kind !== "group" && I(e), isSame = (e, t) => e.from === t.from && e.table === t.table, checkRequirements = (e, t, n) => t.requirements.flatMap((r) => {
	let { name: i, text: a, specifier: o, url: s } = r.requirement, c = n.siblings.get(i);
	if (takesBound(r.requirement) || c === void 0 || r.kind === "group") return [];
	let l = V(e, t, r), u = {
		name: t.name,
		requirement: a,
		sibling: i,
		place: l
	};
	if (s !== void 0) return [M(u)];
	let d = c.version ?? "";
	if (d === "" || v(re(o) ?? [], d)) return [];
	let f = isPrereleaseText(d) ? "pre-release" : r.kind === "extra" ? "extra" : void 0, p = f !== void 0 && isServedBeside(t, r.requirement, n.isServed(i, d)) ? f : void 0;
	return [{
		...N({
			...u,
			version: d,
			served: p
		}),
		severity: severityOf(c, p)
	}];
}), severityOf = (e, t) => t === "extra" || !(c(e) || e.status === "published") ? "warning" : t === "pre-release" ? "notice" : "error", isPrereleaseText = (e) => {
	let t = k(e);
	return t !== void 0 && T(t);
}, isServedBeside = (e, { name: t, specifier: n }, r) => {
	let i = e.requirements.flatMap((e) => e.kind === "runtime" && e.requirement.name === t ? [e.requirement] : []);
	return t === e.name || i.some(takesBound) ? !1 : r([...i.map((e) => e.specifier), n].join(","));
}, describe = (e) => `git_describe_command = "git describe --dirty --tags --long --match '${e}[0-9]*'"`, Z = ["SETUPTOOLS_SCM_PRETEND_VERSION", "VCS_VERSIONING_PRETEND_VERSION"], Q = Z.map((e) => `${e}_FOR_{NAME}`), $ = {
	variables: Z,
	handOver: {
		variable: Z[0],
		value: "{version}"
	}
}, patternPrefix = (e) => (t) => t.length > 1 && t.endsWith("v") ? `pattern-prefix = "${t.slice(0, -1)}" in [${e}]` : void 0, scmSetting = (e) => `${describe(e)} in [tool.setuptools_scm]`, he = [
	{
		name: "setuptools-scm",
		variables: [...Z, ...Q],
		handOver: {
			variable: Q[0],
			value: "{version}"
		},
		setting: scmSetting
	},
	{
		name: "vcs-versioning",
		variables: [...Z, ...Q],
		handOver: {
			variable: Q[1],
			value: "{version}"
		},
		setting: (e) => `scm.${describe(e).replace("git_describe", "git.describe")} in [tool.vcs-versioning]`
	},
	{
		name: "flit-scm",
		...$,
		setting: scmSetting
	},
	{
		name: "hatch-vcs",
		...$,
		setting: (e) => `${describe(e)} in [tool.hatch.version.raw-options]`
	},
	{
		name: "versioningit",
		variables: [],
		setting: (e) => `match = ["${e}[0-9]*"] in [tool.versioningit.vcs] and rmprefix = "${e}" in [tool.versioningit.tag2version]`
	},
	{
		name: "uv-dynamic-versioning",
		variables: ["UV_DYNAMIC_VERSIONING_BYPASS"],
		handOver: {
			variable: "UV_DYNAMIC_VERSIONING_BYPASS",
			value: "{version}"
		},
		setting: patternPrefix("tool.uv-dynamic-versioning")
	},
	{
		name: "uv-workspace-dynamic-versioning",
		variables: ["UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE"],
		handOver: {
			variable: "UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE",
			value: "{raw}={version}"
		},
		setting: patternPrefix("tool.uv-workspace-dynamic-versioning"),
		advice: "take version out of [project] in every pyproject.toml above: that field comes before any tag"
	},
	{
		name: "poetry-dynamic-versioning",
		variables: ["POETRY_DYNAMIC_VERSIONING_BYPASS", "POETRY_DYNAMIC_VERSIONING_OVERRIDE"],
		handOver: {
			variable: "POETRY_DYNAMIC_VERSIONING_BYPASS",
			value: "{version}"
		},
		setting: patternPrefix("tool.poetry-dynamic-versioning")
	},
	{
		name: "pdm-backend",
		variables: ["PDM_BUILD_SCM_VERSION"],
		handOver: {
			variable: "PDM_BUILD_SCM_VERSION",
			value: "{version}"
		},
		setting: (e) => `tag_filter = "${e}[0-9]*" in [tool.pdm.version]`
	},
	{
		name: "pbr",
		variables: ["PBR_VERSION"],
		handOver: {
			variable: "PBR_VERSION",
			value: "{version}"
		},
		setting: () => void 0,
		advice: "take another tool, for pbr reads no tag that has a name"
	}
], ge = new Map(he.map((e) => [e.name, e])), tagTool = (e) => ge.get(e) ?? {
	name: e,
	variables: [],
	setting: () => void 0
}, ownTagsAdvice = (e, t, n) => {
	let { setting: r, advice: i } = tagTool(e), a = r(n), o = [a === void 0 ? void 0 : `set ${a}`, i].filter((e) => e !== void 0);
	return o.length === 0 ? `let ${e} read the tags of ${t} alone` : o.join(", and ");
}, readsOwnTags = (e, t) => {
	let n = JSON.stringify(e), r = t.replace(/v$/, ""), i = [
		`${t}*`,
		`${t}[`,
		...r === "" ? [] : [`${r}*`]
	], a = ["'", "\""].flatMap((e) => i.map((t) => e + t)), o = [`"pattern-prefix":"${r}"`, `"tag":{"prefix":"${t}"`];
	return [...a, ...o].some((e) => n.includes(e));
}, isHanded = (e, t, n) => tagTool(e).variables.some((e) => n.has(inVariable(e, t))), canBeTold = (e) => tagTool(e).handOver !== void 0, handOver = (e, { name: t, rawName: n }, r) => {
	let i = tagTool(e).handOver;
	return i && { [inVariable(i.variable, t)]: i.value.replace("{raw}", n).replace("{version}", r) };
}, inVariable = (e, t) => e.replace("{NAME}", t.toUpperCase().replaceAll("-", "_")), _e = new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]), readNeighbours = (e, t) => {
	let n = W(t), r = new Set([".", ...t.members.map(({ path: e }) => e)].map((e) => ownFolder(t, e))), i = [], look = (t, a) => {
		let o = e.list(t) ?? [];
		if (!r.has(t) && o.some(({ name: e }) => e === "pyproject.toml")) {
			let r = e.readText(h(t, "pyproject.toml"));
			r !== void 0 && i.push(...neighbour(_(n, t) || ".", r));
		}
		if (a !== 6) for (let { name: e, kind: n, isLink: r } of o) n !== "folder" || r || e.startsWith(".") || _e.has(e) || look(h(t, e), a + 1);
	};
	return look(n, 0), i;
}, ownFolder = ({ root: e }, t) => g(h(e, t)), neighbour = (e, t) => {
	let { project: n, workspace: r, tool: i } = G("pyproject.toml", t), a = [ce(i, "release-actions")["tag-format"]].flat().filter((e) => se.accepts(e));
	if (n === void 0 && r === void 0 && a.length === 0) return [];
	let { isPublishable: o, reason: s } = n === void 0 || r !== void 0 ? ve : A({
		...n,
		tool: i
	});
	return [{
		name: n === void 0 ? void 0 : E(n.name),
		version: n?.version,
		path: e,
		tagFormats: a.flatMap((e) => e.split(/[\n,]/)).map((e) => e.trim()).filter((e) => e !== ""),
		whyNever: o ? void 0 : s
	}];
}, ve = {
	isPublishable: !0,
	reason: "a workspace"
}, checkGroups = ({ members: e, config: t, versions: n, isReleasing: r }) => {
	let i = e.filter((e) => unpublishable(e, t) === void 0).map(({ name: e }) => e).filter((e) => n.has(e));
	return versionedGroups(t.groups, i).groups.filter(({ versioning: e, members: t }) => e === "lockstep" && t.some(r)).map(({ name: e, members: t }) => ({
		group: e,
		versions: t.map((e) => ({
			name: e,
			version: n.get(e)
		})),
		why: void 0
	})).filter((e) => new Set(e.versions.map(({ version: e }) => e)).size > 1).map(F);
}, tagElsewhere = (e, { formats: t, workspace: n, neighbours: r }) => {
	let i = L(e, t, U(n.members));
	if (i?.kind === "package") return;
	let isOurs = ({ version: e }) => e === void 0 || b(e) === i?.version;
	if (i !== void 0 && (n.above === void 0 || j(n).some(isOurs))) return;
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
	let a = O(r, new Map());
	if (!("workspace" in a)) return;
	let o = L(e, a, t === void 0 ? new Map() : new Map([[t, n]]));
	return o?.kind === "package" || i === "any" || r.length > 0 ? o?.version : void 0;
};
export { boundOf, buildPythonOf, canBeTold, checkGroups, checkRequirements, choose, configOf, expandGroups, de as groups_exports, handOver, installableOf, isHanded, matchesName, mayBeBound, nameTags, me as openFor, ownTagsAdvice, parseConfig, planBounds, presenceOf, readNeighbours, readWish, readsOwnTags, releasesOf, tagElsewhere, tagsBeside, takesBound, unknownPackages, unpublishable, versionedGroups };
