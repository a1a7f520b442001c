import { fileIn as e, invalidSetting as t, isTable as n, isText as r, isTexts as i, nearest as a, normalizeName as o, notText as s, spell as c, twoConfigs as l, unknownKey as u, unknownPackages as d, unreadableConfig as f } from "../index.js";
import { fillFormat as p, parseTagFormat as m, tagFormatInvalid as h } from "./actions-shared-inputs.js";
import { parseGroups as g, patternFault as _, versionings as v, withOwnGroups as y } from "./domain-tag-tag-owners.js";
import { isPlatform as b, platformPattern as x } from "./domain-tag-suggest-format.js";
import { Problem as S, join as C } from "./domain-workspace-path.js";
import { parseToml as w } from "./domain-workspace-shapes.js";
import { findRoot as T, openPlaces as E, placeIn as D, publishable as O } from "./actions-discover-action.js";
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
			...h({
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
	let a = r(t) ? t.split(/[\n,]/)[0] : i(t) ? t[0] : void 0, o = a === void 0 ? void 0 : m(a.trim());
	return o === void 0 || "code" in o ? [] : [{
		path: e,
		format: o.text,
		tag: p(o, {
			name: n,
			version: "1.0"
		})
	}];
}, k = [
	"major",
	"minor",
	"patch",
	"none"
], isBump = (e) => k.some((t) => t === e), parseCommitTypes = (e, r) => {
	let i = ["commit-types"], wrong = (e, n, i) => t({
		key: e.join("."),
		expected: i,
		value: c(n),
		place: r(e)
	});
	if (!n(e)) return {
		commitTypes: new Map(),
		findings: [wrong(i, e, "a table")]
	};
	let a = new Map();
	return {
		commitTypes: a,
		findings: Object.entries(e).flatMap(([e, t]) => {
			let n = ruleOf(t);
			return n !== void 0 && a.set(e.toLowerCase(), n), n === void 0 ? [wrong([...i, e], t, "\"major\", \"minor\", \"patch\" or \"none\", or { bump = …, section = … }")] : [];
		})
	};
}, ruleOf = (e) => {
	if (isBump(e)) return {
		bump: e,
		section: void 0
	};
	if (!n(e)) return;
	let { bump: t, section: i, ...a } = e;
	if (!(!isBump(t) || Object.keys(a).length > 0) && (i === void 0 || r(i))) return {
		bump: t,
		section: i
	};
}, A = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
}, j = [
	{
		name: "smoke",
		description: "A command that is run where the package is installed, instead of importing it; or `off`",
		expected: "a command as a list of texts, or \"off\"",
		schema: { oneOf: [{ const: "off" }, {
			...A,
			minItems: 1
		}] },
		accepts: (e) => e === "off" || i(e) && e.length > 0
	},
	{
		name: "extras",
		description: "Extras that are installed with it for the smoke test",
		expected: "a list of texts",
		schema: A,
		accepts: i
	},
	{
		name: "python-version",
		description: "Python versions, as uv takes them: the first builds, all smoke-test",
		expected: "a list of texts",
		schema: A,
		accepts: i
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
		}, A] },
		accepts: (e) => r(e) || i(e)
	},
	{
		name: "extra-paths",
		description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
		expected: "a list of texts",
		schema: A,
		accepts: i
	},
	{
		name: "changelog",
		description: "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
		expected: "a path",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: r
	},
	{
		name: "platforms",
		description: "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
		expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
		schema: {
			type: "array",
			items: {
				type: "string",
				pattern: x
			}
		},
		accepts: (e) => i(e) && e.every(b)
	},
	{
		name: "group",
		description: "The group that it is in, of `groups` in the configuration",
		expected: "the name of a group",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: r
	}
], M = { enum: [
	"major",
	"minor",
	"patch",
	"none"
] }, N = [
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
					packages: A,
					versioning: { enum: v }
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
			additionalProperties: { oneOf: [M, {
				type: "object",
				additionalProperties: !1,
				required: ["bump"],
				properties: {
					bump: M,
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
], textFaults = (e, t, n) => {
	let i = e.at(-1);
	if (i === "tag-format") return formatFaults(t).map((t) => ({
		...t,
		...n(e),
		remedy: "commit"
	}));
	let a = i === "changelog" && r(t) ? _(t, e.join("."), n(e)) : void 0;
	return a === void 0 ? [] : [a];
}, formatFaults = (e) => (r(e) ? e.split(/[\n,]/) : i(e) ? e : []).map((e) => e.trim()).filter((e) => e !== "").map((e) => m(e)).flatMap((e) => "code" in e ? [e] : []), parseConfig = ({ table: e, file: r, keys: i, onlyGiven: s = [], locate: l }) => {
	let place = (e) => ({
		file: r,
		...l(e)
	}), { packages: d = {}, groups: f = {}, "commit-types": p = {}, "first-commit": m, ...h } = e, _ = [
		...i,
		"packages",
		...N.map(({ name: e }) => e)
	], v = Object.keys(e).filter((e) => !_.includes(e)).map((e) => {
		let t = s.includes(e);
		return u({
			key: e,
			nearest: t ? void 0 : a(e, _),
			isOfRun: t,
			place: place([e])
		});
	});
	for (let e of ["tag-format", "changelog"]) v.push(...textFaults([e], h[e], place));
	let b = new Map();
	if (!n(d)) v.push(t({
		key: "packages",
		expected: "a table for each package",
		value: c(d),
		place: place(["packages"])
	}));
	else for (let [e, n] of Object.entries(d)) {
		let r = ["packages", e], i = packageFaults(r, n, place);
		v.push(...i);
		let a = o(e);
		if (b.has(a)) {
			let e = {
				expected: `one table for ${a}`,
				value: "another one, in another spelling"
			};
			v.push(t({
				key: r.join("."),
				...e,
				place: place(r)
			}));
		}
		b.set(a, packageConfig(i.length === 0 ? n : {}));
	}
	let { groups: x, findings: S } = g(f, place), { groups: C, findings: w } = y(x, b, place);
	v.push(...w);
	let { commitTypes: T, findings: E } = parseCommitTypes(p, place);
	if (v.push(...S, ...E), m !== void 0 && !isHash(m)) {
		let e = c(m);
		v.push(t({
			key: "first-commit",
			expected: "a commit's hash of 40 digits",
			value: e,
			place: place(["first-commit"])
		}));
	}
	return {
		config: {
			file: r,
			settings: h,
			packages: b,
			groups: C,
			commitTypes: T,
			firstCommit: isHash(m) ? m : void 0
		},
		findings: v
	};
}, isHash = (e) => r(e) && /^[0-9a-f]{40,64}$/.test(e), packageFaults = (e, r, i) => {
	let wrong = (e, n, r) => t({
		key: e.join("."),
		expected: n,
		value: c(r),
		place: i(e)
	});
	if (!n(r)) return [wrong(e, "a table", r)];
	let o = j.map(({ name: e }) => e);
	return Object.entries(r).flatMap(([t, n]) => {
		let r = [...e, t], s = j.find(({ name: e }) => e === t);
		return s === void 0 ? [u({
			key: r.join("."),
			nearest: a(t, o),
			place: i(r)
		})] : s.accepts(n) ? textFaults(r, n, i) : [wrong(r, s.expected, n)];
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
	let named = (n) => e(t, i.folder, n), workspace = () => workspaceAt(t, i.folder), a = i.pyproject.tool["release-actions"], o = ownText(t, i.folder, named(P));
	if (o === void 0) {
		let e = {
			text: i.pyproject.text,
			file: named("pyproject.toml"),
			start: F,
			workspace
		};
		return read(a ?? {}, e, a === void 0 ? {} : await r());
	}
	let s = named(P);
	if (a !== void 0) throw new S(l({
		file: s,
		other: named("pyproject.toml")
	}));
	let c = w(o);
	if (!c.ok) {
		let { message: e, line: t, column: n } = c;
		throw new S(f({
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
}, P = "release-actions.toml", ownText = (e, t, n) => {
	try {
		let r = e.readText(C(t, P)), i = r === void 0 ? e.list(t)?.find(({ name: e }) => e === P) : void 0;
		if (i === void 0) return r;
		let a = i.kind === "folder" ? "it is a folder" : "it is a link that leads nowhere";
		throw new S(f({
			why: a,
			place: { file: n },
			hint: "Make it a file, or remove it"
		}));
	} catch (e) {
		if (!(e instanceof S)) throw e;
		let [t] = e.findings;
		if (t?.code !== s.code) throw e;
		let r = {
			file: n,
			line: t.line
		};
		throw new S(f({
			why: "it is not UTF-8",
			place: r,
			hint: "Save the file as UTF-8"
		}), { cause: e });
	}
}, F = ["tool", "release-actions"], read = async (e, { text: n, file: r, start: i, workspace: a }, o) => {
	let locate = (e) => D(E(n), [...i, ...e], "key");
	if (!isTable(e)) {
		let n = {
			file: r,
			...locate([])
		};
		throw new S(t({
			key: i.join("."),
			expected: "a table",
			value: c(e),
			place: n
		}));
	}
	let s = Object.fromEntries(Object.entries(o).filter(([, { surfaces: e }]) => e.includes("key"))), l = Object.keys(o).filter((e) => s[e] === void 0), u = parseConfig({
		table: e,
		file: r,
		keys: Object.keys(s),
		onlyGiven: l,
		locate
	}), strangers = async () => {
		let e = await a();
		return e === void 0 ? [] : d(u.config, namesOf(e.members));
	}, place = (e) => ({
		file: r,
		...locate(e)
	}), f = await formatClashes(u.config, place, async () => {
		let e = await a();
		return e && namesOf(O(e));
	});
	return {
		...u,
		findings: [...u.findings, ...f],
		fields: s,
		locate,
		strangers
	};
}, rootAround = (e, t) => readable(() => T(e, t)), workspaceAt = async (e, t) => {
	let { readWorkspace: n } = await import("./actions-discover-action.js").then((e) => e.read_exports);
	return readable(() => n(e, t));
}, namesOf = (e) => e.map(({ name: e }) => e), readable = (e) => {
	try {
		return e();
	} catch (e) {
		if (e instanceof S) return;
		throw e;
	}
}, isTable = (e) => typeof e == "object" && !!e && !Array.isArray(e);
export { readConfig };
