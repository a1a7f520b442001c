import { fileIn as e, invalidIn as t, invalidSetting as n, isTable as r, isText as i, isTexts as a, nearest as o, normalizeName as s, notText as c, spell as l, twoConfigs as u, unknownKey as d, unknownPackages as f, unreadableConfig as p } from "../index.js";
import { fillFormat as m, parseTagFormat as h, tagFormatInvalid as g } from "./actions-shared-inputs.js";
import { Problem as _, isCommitHash as v, join as y } from "./domain-problem-locked-index.js";
import { parseGroups as b, patternFault as x, versionings as S, withOwnGroups as C } from "./domain-tag-tag-owners.js";
import { isPlatform as w, platformPattern as T } from "./domain-tag-suggest-format.js";
import { parseToml as E } from "./domain-workspace-shapes.js";
import { findRoot as D, openPlaces as O, placeIn as k, publishable as A } from "./actions-discover-action.js";
const formatClashes = async ({ settings: e, packages: t }, n, r) => {
	let i = [
		...namingOf(["umbrella-tag-format"], e["umbrella-tag-format"]),
		...namingOf(["tag-format"], e["tag-format"]),
		...[...t].flatMap(([e, { tagFormats: t, isPrivate: n }]) => n ? [] : namingOf([
			"packages",
			e,
			"tag-format"
		], t, e))
	];
	if (besides(i).length === 0) return [];
	let a = (await r())?.filter((e) => t.get(e)?.isPrivate !== !0), hasOwn = (e) => (t.get(e)?.tagFormats ?? []).length > 0, isUsed = ({ path: [e, t] }) => a === void 0 || e === "umbrella-tag-format" ? !0 : e === "packages" ? a.includes(t) : !a.every(hasOwn);
	return besides(i.filter(isUsed)).map(({ path: e, format: t, tag: r, around: i }) => {
		let a = `makes tags such as ${r}, which git cannot keep beside ${i.tag} of ${i.path.join(".")}`, o = e[0] === "umbrella-tag-format";
		return {
			...g({
				format: t,
				why: a,
				isOfUmbrella: o
			}),
			...n(e),
			remedy: "commit"
		};
	});
}, besides = (e) => e.flatMap((t) => {
	let n = e.find((e) => t.tag.startsWith(`${e.tag}/`));
	return n === void 0 ? [] : [{
		...t,
		around: n
	}];
}), namingOf = (e, t, n = "name") => {
	let r = i(t) ? t.split(/[\n,]/)[0] : a(t) ? t[0] : void 0, o = r === void 0 ? void 0 : h(r.trim());
	return o === void 0 || "code" in o ? [] : [{
		path: e,
		format: o.text,
		tag: m(o, {
			name: n,
			version: "1.0"
		})
	}];
}, j = [
	"major",
	"minor",
	"patch",
	"none"
], isBump = (e) => j.some((t) => t === e), parseCommitTypes = (e, n) => {
	let i = ["commit-types"], a = t(n);
	if (!r(e)) return {
		commitTypes: new Map(),
		findings: [a(i, "a table", e)]
	};
	let o = new Map();
	return {
		commitTypes: o,
		findings: Object.entries(e).flatMap(([e, t]) => {
			let n = ruleOf(t);
			return n !== void 0 && o.set(e.toLowerCase(), n), n === void 0 ? [a([...i, e], "\"major\", \"minor\", \"patch\" or \"none\", or { bump = …, section = … }", t)] : [];
		})
	};
}, ruleOf = (e) => {
	if (isBump(e)) return {
		bump: e,
		section: void 0
	};
	if (!r(e)) return;
	let { bump: t, section: n, ...a } = e;
	if (!(!isBump(t) || Object.keys(a).length > 0) && (n === void 0 || i(n))) return {
		bump: t,
		section: n
	};
}, M = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
}, N = [
	{
		name: "smoke",
		description: "A command that is run where the package is installed, instead of importing it; or `off`",
		expected: "a command as a list of texts, or \"off\"",
		schema: { oneOf: [{ const: "off" }, {
			...M,
			minItems: 1
		}] },
		accepts: (e) => e === "off" || a(e) && e.length > 0
	},
	{
		name: "extras",
		description: "Extras that are installed with it for the smoke test",
		expected: "a list of texts",
		schema: M,
		accepts: a
	},
	{
		name: "python-version",
		description: "Python versions, as uv takes them: the first builds, all smoke-test",
		expected: "a list of texts",
		schema: M,
		accepts: a
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
		description: "Tag formats of this package alone, with `{name}` and `{version}`: its last release is looked for in these alone; a tag of the workspace publishes it, too",
		expected: "a text or a list of texts",
		schema: { oneOf: [{
			type: "string",
			minLength: 1
		}, M] },
		accepts: (e) => i(e) || a(e)
	},
	{
		name: "extra-paths",
		description: "Globs from the repository's top, of files or folders outside of its folder that its build reads: what changes there changes it, too",
		expected: "a list of globs from the repository's top",
		schema: M,
		accepts: (e) => a(e) && e.every((e) => !e.split("/").includes(".."))
	},
	{
		name: "changelog",
		description: "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
		expected: "a path",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: i
	},
	{
		name: "platforms",
		description: "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
		expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
		schema: {
			type: "array",
			items: {
				type: "string",
				pattern: T
			}
		},
		accepts: (e) => a(e) && e.every(w)
	},
	{
		name: "group",
		description: "The group that it is in, of `groups` in the configuration",
		expected: "the name of a group",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: i
	}
], P = { enum: [
	"major",
	"minor",
	"patch",
	"none"
] }, F = [
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
					packages: M,
					versioning: { enum: S }
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
			additionalProperties: { oneOf: [P, {
				type: "object",
				additionalProperties: !1,
				required: ["bump"],
				properties: {
					bump: P,
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
		description: "The commit after which changes count, for packages of which no last release is known",
		expected: "a commit's hash of 40 digits",
		schema: {
			type: "string",
			pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$"
		}
	}
], textFaults = (e, t, n) => {
	let r = e.at(-1);
	if (r === "tag-format") return formatFaults(t).map((t) => ({
		...t,
		...n(e),
		remedy: "commit"
	}));
	let a = r === "changelog" && i(t) ? x(t, e.join("."), n(e)) : void 0;
	return a === void 0 ? [] : [a];
}, formatFaults = (e) => (i(e) ? e.split(/[\n,]/) : a(e) ? e : []).map((e) => e.trim()).filter((e) => e !== "").map((e) => h(e)).flatMap((e) => "code" in e ? [e] : []), parseConfig = ({ table: e, file: i, keys: a, onlyGiven: c = [], locate: l }) => {
	let place = (e) => ({
		file: i,
		...l(e)
	}), u = t(place), { packages: f = {}, groups: p = {}, "commit-types": m = {}, "first-commit": h, ...g } = e, _ = [
		...a,
		"packages",
		...F.map(({ name: e }) => e)
	], y = Object.keys(e).filter((e) => !_.includes(e)).map((e) => {
		let t = c.includes(e);
		return d({
			key: e,
			nearest: t ? void 0 : o(e, _),
			isOfRun: t,
			place: place([e])
		});
	});
	for (let e of ["tag-format", "changelog"]) y.push(...textFaults([e], g[e], place));
	let x = new Map();
	if (!r(f)) y.push(u(["packages"], "a table for each package", f));
	else for (let [e, t] of Object.entries(f)) {
		let r = ["packages", e], i = packageFaults(r, t, place);
		y.push(...i);
		let a = s(e);
		if (x.has(a)) {
			let e = {
				expected: `one table for ${a}`,
				value: "another one, in another spelling"
			};
			y.push(n({
				key: r.join("."),
				...e,
				place: place(r)
			}));
		}
		x.set(a, packageConfig(i.length === 0 ? t : {}));
	}
	let { groups: S, findings: w } = b(p, place), { groups: T, findings: E } = C(S, x, place);
	y.push(...E);
	let { commitTypes: D, findings: O } = parseCommitTypes(m, place);
	return y.push(...w, ...O), h !== void 0 && !v(h) && y.push(u(["first-commit"], "a commit's hash of 40 digits", h)), {
		config: {
			file: i,
			settings: g,
			packages: x,
			groups: T,
			commitTypes: D,
			firstCommit: v(h) ? h : void 0
		},
		findings: y
	};
}, packageFaults = (e, n, i) => {
	let a = t(i);
	if (!r(n)) return [a(e, "a table", n)];
	let s = N.map(({ name: e }) => e);
	return Object.entries(n).flatMap(([t, n]) => {
		let r = [...e, t], c = N.find(({ name: e }) => e === t);
		return c === void 0 ? [d({
			key: r.join("."),
			nearest: o(t, s),
			place: i(r)
		})] : c.accepts(n) ? textFaults(r, n, i) : [a(r, c.expected, n)];
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
}, readConfig = async (t, n, r) => {
	let i = rootAround(t, n);
	if (i === void 0) return;
	let named = (n) => e(t, i.folder, n), workspace = () => workspaceAt(t, i.folder), a = i.pyproject.tool["release-actions"], o = ownText(t, i.folder, named(I));
	if (o === void 0) {
		let e = {
			text: i.pyproject.text,
			file: named("pyproject.toml"),
			start: L,
			workspace
		};
		return read(a ?? {}, e, a === void 0 ? {} : await r());
	}
	let s = named(I);
	if (a !== void 0) throw new _(u({
		file: s,
		other: named("pyproject.toml")
	}));
	let c = E(o);
	if (!c.ok) {
		let { message: e, line: t, column: n } = c;
		throw new _(p({
			why: e,
			place: {
				file: s,
				line: t,
				column: n
			}
		}));
	}
	return read(c.table, {
		text: o,
		file: s,
		start: [],
		workspace
	}, await r());
}, I = "release-actions.toml", ownText = (e, t, n) => {
	try {
		let r = e.readText(y(t, I)), i = r === void 0 ? e.list(t)?.find(({ name: e }) => e === I) : void 0;
		if (i === void 0) return r;
		let a = i.kind === "folder" ? "it is a folder" : "it is a link that leads nowhere";
		throw new _(p({
			why: a,
			place: { file: n },
			hint: "Make it a file, or remove it"
		}));
	} catch (e) {
		if (!(e instanceof _)) throw e;
		let [t] = e.findings;
		if (t?.code !== c.code) throw e;
		let r = {
			file: n,
			line: t.line
		};
		throw new _(p({
			why: "it is not UTF-8",
			place: r,
			hint: "Save the file as UTF-8"
		}), { cause: e });
	}
}, L = ["tool", "release-actions"], read = async (e, { text: t, file: r, start: i, workspace: a }, o) => {
	let locate = (e) => k(O(t), [...i, ...e], "key");
	if (!isTable(e)) {
		let t = {
			file: r,
			...locate([])
		};
		throw new _(n({
			key: i.join("."),
			expected: "a table",
			value: l(e),
			place: t
		}));
	}
	let s = Object.fromEntries(Object.entries(o).filter(([, { surfaces: e }]) => e.includes("key"))), c = Object.keys(o).filter((e) => s[e] === void 0), u = parseConfig({
		table: e,
		file: r,
		keys: Object.keys(s),
		onlyGiven: c,
		locate
	}), strangers = async () => {
		let e = await a();
		return e === void 0 ? [] : f(u.config, namesOf(e.members));
	}, place = (e) => ({
		file: r,
		...locate(e)
	}), d = await formatClashes(u.config, place, async () => {
		let e = await a();
		return e && namesOf(A(e));
	});
	return {
		...u,
		findings: [...u.findings, ...d],
		fields: s,
		locate,
		strangers
	};
}, rootAround = (e, t) => readable(() => D(e, t)), workspaceAt = async (e, t) => {
	let { readWorkspace: n } = await import("./actions-discover-action.js").then((e) => e.read_exports);
	return readable(() => n(e, t));
}, namesOf = (e) => e.map(({ name: e }) => e), readable = (e) => {
	try {
		return e();
	} catch (e) {
		if (e instanceof _) return;
		throw e;
	}
}, isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e);
export { readConfig };
