import { __exportAll, __toESM } from "./rolldown-runtime.js";
import { Problem, aString, directUrl, excludesSibling, groupTwice, invalidSetting, isTable, isText, isTexts, isWork, join, nearest, noPackageConfig, normalize, notPublishable, parseTagFormat, parseTagFormats, patternMatchesNothing, relative, spell, tableIn, unknownGroup, unknownKey, unknownPackage } from "./domain-problem-plan.js";
import { admits, canonicalVersion, compareVersions, formatVersion, isDevelopment, isLocal, isPlatform, normalizeName, parseDistributionName, parseSpecifiers, parseVersion, platformPattern } from "./domain-problem-workspace.js";
import { fitsNone, isWritten, matchTag, publishabilityOf, publishable, readPyproject, requirementPlace, tagMembers, topOf } from "./domain-workspace-read.js";
import { require_picomatch } from "../libraries/picomatch.js";

// src/domain/config/name-pattern.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
const matchesName = (pattern, name) => {
	const normal = normalizeName(pattern);
	if (!isGlob(pattern)) return normal === name;
	return import_picomatch.default.isMatch(name, normal, {
		nonegate: true,
		noextglob: true
	});
};

// src/domain/config/groups.ts
var groups_exports = /* @__PURE__ */ __exportAll({ expandGroups: () => expandGroups });
const versionings = ["lockstep", "linked"];
const keys = ["packages", "versioning"];
const isVersioning = (value) => versionings.some((each) => each === value);
const parseGroups = (tables, place) => {
	const wrong = (at, expected, value) => invalidSetting({
		key: at.join("."),
		expected,
		value: spell(value),
		place: place(at)
	});
	if (!isTable(tables)) return {
		groups: /* @__PURE__ */ new Map(),
		findings: [wrong(["groups"], "a table for each group", tables)]
	};
	const groups = /* @__PURE__ */ new Map();
	return {
		groups,
		findings: Object.entries(tables).flatMap(([name, table]) => {
			const path = ["groups", name];
			if (!isTable(table)) return [wrong(path, "a table", table)];
			const { packages = [], versioning } = table;
			const faults = Object.keys(table).filter((key) => !keys.includes(key)).map((key) => {
				const at = [...path, key];
				return unknownKey({
					key: at.join("."),
					nearest: nearest(key, keys),
					place: place(at)
				});
			});
			if (!isTexts(packages)) faults.push(wrong([...path, "packages"], "a list of names or globs", packages));
			if (versioning !== void 0 && !isVersioning(versioning)) faults.push(wrong([...path, "versioning"], "\"lockstep\" or \"linked\"", versioning));
			if (faults.length === 0 && isTexts(packages) && (versioning === void 0 || isVersioning(versioning))) groups.set(name, {
				name,
				packages,
				versioning
			});
			return faults;
		})
	};
};
const withOwnGroups = (groups, packages, place) => {
	const all = new Map(groups);
	return {
		groups: all,
		findings: [...packages].flatMap(([name, { group }]) => {
			if (group === void 0) return [];
			const known = all.get(group);
			if (known !== void 0) all.set(group, {
				...known,
				packages: [...known.packages, name]
			});
			const input = `packages.${name}.group`;
			const where = place([
				"packages",
				name,
				"group"
			]);
			return known === void 0 ? [{
				...unknownGroup({
					input,
					name: group,
					nearest: nearest(group, groups.keys())
				}),
				...where
			}] : [];
		})
	};
};
const prefix = "group:";
const expandGroups = (input, patterns, groups) => {
	const findings = [];
	const expanded = patterns.flatMap((pattern) => {
		if (!pattern.startsWith(prefix)) return [pattern];
		const name = pattern.slice(6).trim();
		const group = groups.get(name);
		if (group === void 0) findings.push(unknownGroup({
			input,
			name,
			nearest: nearest(name, groups.keys())
		}));
		return group?.packages ?? [];
	});
	return {
		patterns: [...new Set(expanded)],
		findings
	};
};
const versionedGroups = (groups, members) => {
	const owner = /* @__PURE__ */ new Map();
	const findings = [];
	return {
		groups: [...groups.values()].filter(({ versioning }) => versioning !== void 0).map((group) => {
			const own = members.filter((name) => group.packages.some((pattern) => matchesName(pattern, name)));
			for (const name of own) {
				const other = owner.get(name);
				if (other !== void 0) findings.push(groupTwice({
					package: name,
					groups: [other, group.name]
				}));
				owner.set(name, group.name);
			}
			return {
				...group,
				members: own
			};
		}),
		findings
	};
};

// src/domain/pin/bounds.ts
const boundOf = (kind, version) => {
	const bound = {
		...version,
		local: []
	};
	switch (kind) {
		case "lower": return `>=${formatVersion(bound)}`;
		case "major":
		case "minor": {
			const upper = kind === "major" ? nextMajor(version.release) : nextMinor(version.release);
			const end = {
				...bound,
				release: upper,
				pre: void 0,
				post: void 0,
				dev: void 0
			};
			return `>=${formatVersion(bound)},<${formatVersion(end)}`;
		}
		case "exact": return `==${formatVersion(bound)}`;
		case "off": return "";
	}
};
const bump = (release, place) => Array.from({ length: Math.max(release.length, place + 1) }, (_, index) => {
	const number = release[index] ?? 0n;
	if (index < place) return number;
	return index === place ? number + 1n : 0n;
});
const nextMajor = (release) => {
	const first = release.findIndex((number) => number !== 0n);
	return bump(release, first === -1 ? 1 : first);
};
const nextMinor = (release) => {
	const first = release.findIndex((number) => number !== 0n);
	return bump(release, first === -1 ? 2 : Math.max(first, Math.min(first + 1, 2)));
};
const takesBound = ({ specifier, url }) => specifier === "" && url === void 0;
const withBound = (requirement, bound) => {
	const { text, spans } = requirement;
	if (!takesBound(requirement) || bound === "") return text;
	const end = (spans.extras ?? spans.name).end;
	const rest = text.slice(spans.specifier?.end ?? end);
	return `${text.slice(0, end)}${bound}${rest}`;
};

// src/domain/config/commit-types.ts
const bumps = [
	"major",
	"minor",
	"patch",
	"none"
];
const isBump = (value) => bumps.some((bump) => bump === value);
const expected = "\"major\", \"minor\", \"patch\" or \"none\", or { bump = …, section = … }";
const parseCommitTypes = (table, place) => {
	const path = ["commit-types"];
	const wrong = (at, value, words) => invalidSetting({
		key: at.join("."),
		expected: words,
		value: spell(value),
		place: place(at)
	});
	if (!isTable(table)) return {
		commitTypes: /* @__PURE__ */ new Map(),
		findings: [wrong(path, table, "a table")]
	};
	const commitTypes = /* @__PURE__ */ new Map();
	return {
		commitTypes,
		findings: Object.entries(table).flatMap(([type, value]) => {
			const rule = ruleOf(value);
			if (rule !== void 0) commitTypes.set(type.toLowerCase(), rule);
			return rule === void 0 ? [wrong([...path, type], value, expected)] : [];
		})
	};
};
const ruleOf = (value) => {
	if (isBump(value)) return {
		bump: value,
		section: void 0
	};
	if (!isTable(value)) return void 0;
	const { bump, section, ...rest } = value;
	if (!isBump(bump) || Object.keys(rest).length > 0) return void 0;
	if (section !== void 0 && !isText(section)) return void 0;
	return {
		bump,
		section
	};
};

// src/domain/config/config.ts
const texts = {
	type: "array",
	items: {
		type: "string",
		minLength: 1
	}
};
const packageKeys = [
	{
		name: "smoke",
		description: "A command that is run where the package is installed, instead of importing it; or `off`",
		expected: "a command as a list of texts, or \"off\"",
		schema: { oneOf: [{ const: "off" }, {
			...texts,
			minItems: 1
		}] },
		accepts: (value) => value === "off" || isTexts(value) && value.length > 0
	},
	{
		name: "extras",
		description: "Extras that are installed with it for the smoke test",
		expected: "a list of texts",
		schema: texts,
		accepts: isTexts
	},
	{
		name: "python-version",
		description: "Python versions, as uv takes them: the first builds, all smoke-test",
		expected: "a list of texts",
		schema: texts,
		accepts: isTexts
	},
	{
		name: "private",
		description: "`true`: never published",
		expected: "true or false",
		schema: { type: "boolean" },
		accepts: (value) => typeof value === "boolean"
	},
	{
		name: "tag-format",
		description: "Tag formats of this package alone, with `{name}` and `{version}`",
		expected: "a text or a list of texts",
		schema: { oneOf: [{
			type: "string",
			minLength: 1
		}, texts] },
		accepts: (value) => isText(value) || isTexts(value)
	},
	{
		name: "extra-paths",
		description: "Globs from the repository's top, of files outside of its folder that its build reads: they are its changes, too",
		expected: "a list of texts",
		schema: texts,
		accepts: isTexts
	},
	{
		name: "changelog",
		description: "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
		expected: "a path",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: isText
	},
	{
		name: "platforms",
		description: "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
		expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
		schema: {
			type: "array",
			items: {
				type: "string",
				pattern: platformPattern
			}
		},
		accepts: (value) => isTexts(value) && value.every(isPlatform)
	},
	{
		name: "group",
		description: "The group that it is in, of `[tool.release-actions.groups]`",
		expected: "the name of a group",
		schema: {
			type: "string",
			minLength: 1
		},
		accepts: isText
	}
];
const bumpSchema = { enum: [
	"major",
	"minor",
	"patch",
	"none"
] };
const projectKeys = [
	{
		name: "groups",
		description: "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
		expected: "a table for each group",
		schema: {
			type: "object",
			additionalProperties: {
				type: "object",
				additionalProperties: false,
				properties: {
					packages: texts,
					versioning: { enum: versionings }
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
			additionalProperties: { oneOf: [bumpSchema, {
				type: "object",
				additionalProperties: false,
				required: ["bump"],
				properties: {
					bump: bumpSchema,
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
];
const parseConfig = ({ table, file, keys, locate }) => {
	const place = (path) => ({
		file,
		...locate(path)
	});
	const { packages: tables = {}, groups: groupTables = {}, "commit-types": types = {}, "first-commit": firstCommit, ...settings } = table;
	const known = [
		...keys,
		"packages",
		...projectKeys.map(({ name }) => name)
	];
	const findings = Object.keys(table).filter((key) => !known.includes(key)).map((key) => unknownKey({
		key,
		nearest: nearest(key, known),
		place: place([key])
	}));
	findings.push(...formatFaults(settings["tag-format"], () => place(["tag-format"])));
	const packages = /* @__PURE__ */ new Map();
	if (!isTable(tables)) findings.push(invalidSetting({
		key: "packages",
		expected: "a table for each package",
		value: spell(tables),
		place: place(["packages"])
	}));
	else for (const [name, content] of Object.entries(tables)) {
		const faults = packageFaults(["packages", name], content, place);
		findings.push(...faults);
		packages.set(normalizeName(name), packageConfig(faults.length === 0 ? content : {}));
	}
	const { groups: written, findings: groupFaults } = parseGroups(groupTables, place);
	const { groups, findings: strayed } = withOwnGroups(written, packages, place);
	findings.push(...strayed);
	const { commitTypes, findings: typeFaults } = parseCommitTypes(types, place);
	findings.push(...groupFaults, ...typeFaults);
	if (firstCommit !== void 0 && !isHash(firstCommit)) {
		const expected = "a commit's hash of 40 digits";
		const value = spell(firstCommit);
		findings.push(invalidSetting({
			key: "first-commit",
			expected,
			value,
			place: place(["first-commit"])
		}));
	}
	return {
		config: {
			file,
			settings,
			packages,
			groups,
			commitTypes,
			firstCommit: isHash(firstCommit) ? firstCommit : void 0
		},
		findings
	};
};
const isHash = (value) => isText(value) && /^[0-9a-f]{40,64}$/.test(value);
const configOf = ({ packages }, name) => packages.get(name) ?? noPackageConfig;
const buildPythonOf = (config, name, given) => configOf(config, name).pythonVersions[0] ?? given[0];
const unknownPackages = (config, members) => {
	const named = [...config.groups.values()].flatMap(({ packages }) => packages.filter((each) => !isGlob(each)));
	return [.../* @__PURE__ */ new Set([...config.packages.keys(), ...named.map(normalizeName)])].filter((name) => !members.includes(name)).map((name) => unknownPackage({
		name,
		nearest: nearest(name, members),
		place: { file: config.file }
	}));
};
const packageFaults = (path, content, place) => {
	const wrong = (at, expected, value) => invalidSetting({
		key: at.join("."),
		expected,
		value: spell(value),
		place: place(at)
	});
	if (!isTable(content)) return [wrong(path, "a table", content)];
	const names = packageKeys.map(({ name }) => name);
	return Object.entries(content).flatMap(([key, value]) => {
		const at = [...path, key];
		const known = packageKeys.find(({ name }) => name === key);
		if (known === void 0) return [unknownKey({
			key: at.join("."),
			nearest: nearest(key, names),
			place: place(at)
		})];
		if (!known.accepts(value)) return [wrong(at, known.expected, value)];
		return key === "tag-format" ? formatFaults(value, () => place(at)) : [];
	});
};
const formatFaults = (value, place) => (isText(value) ? value.split(/[\n,]/) : isTexts(value) ? value : []).map((text) => text.trim()).filter((text) => text !== "").map(parseTagFormat).flatMap((format) => "code" in format ? [{
	...format,
	...place()
}] : []);
const packageConfig = (content) => {
	const list = (value) => typeof value === "string" ? [value] : value ?? [];
	return {
		smoke: content.smoke,
		extras: list(content.extras),
		pythonVersions: list(content["python-version"]),
		isPrivate: content.private === true,
		tagFormats: list(content["tag-format"]),
		platforms: list(content.platforms),
		extraPaths: list(content["extra-paths"]),
		changelog: content.changelog,
		group: content.group
	};
};

// src/domain/plan/released.ts
const openFor = 12096e5;
const releasesOf = (released, name) => {
	const sorted = (released.get(name)?.files ?? []).flatMap((file) => {
		const parsed = parseDistributionName(file.filename, name);
		return parsed === void 0 ? [] : [{
			...file,
			kind: parsed.kind,
			version: parseVersion(parsed.version),
			text: parsed.version
		}];
	}).sort((a, b) => compareVersions(a.version, b.version));
	const releases = [];
	for (const [index, { version, text, ...file }] of sorted.entries()) {
		const before = sorted[index - 1];
		if (before !== void 0 && compareVersions(before.version, version) === 0) releases.at(-1).files.push(file);
		else releases.push({
			version: text,
			files: [file]
		});
	}
	return releases;
};
const installableOf = (released, name) => {
	const { files = [], inherited = [] } = released.get(name) ?? {};
	return releasesOf(/* @__PURE__ */ new Map([[name, { files: [...files, ...inherited] }]]), name);
};
const presenceOf = (releases, version, now) => {
	const wanted = parseVersion(version);
	const at = releases.findIndex((release) => compareVersions(parseVersion(release.version), wanted) === 0);
	const release = releases[at];
	if (release === void 0) return { kind: "absent" };
	const missing = missingKind(release);
	if (missing === void 0) return {
		kind: "whole",
		why: "with sdist and wheel"
	};
	if (release.files.some(({ yanked }) => yanked)) return {
		kind: "whole",
		why: `without ${missing}, and yanked`
	};
	const uploads = release.files.flatMap(({ uploadTime }) => uploadTime ?? []);
	const age = uploads.length === 0 ? void 0 : now - Math.min(...uploads);
	if (age !== void 0 && age >= 12096e5) return {
		kind: "whole",
		why: `without ${missing}, and too old for new files`
	};
	const before = releases[at - 1];
	if (before !== void 0 && missingKind(before) === missing) return {
		kind: "whole",
		why: `without ${missing}, as ${before.version} before it`
	};
	return {
		kind: "half",
		why: `uploaded ${since(age)} without ${missing}`,
		filenames: release.files.map(({ filename }) => filename).sort()
	};
};
const since = (age) => {
	if (age === void 0) return "at an unknown time";
	const days = Math.floor(age / 864e5);
	if (days < 1) return "less than a day ago";
	return days === 1 ? "a day ago" : `${days} days ago`;
};
const missingKind = ({ files }) => ["wheel", "sdist"].find((kind) => files.every((file) => file.kind !== kind));

// src/domain/plan/choice.ts
const choose = (member, input) => unpublishable(member, input.config) ?? unchosen(member.name, input.selection) ?? unreleased(member.name, input);
const leave = (status, reason) => ({
	status,
	reason,
	onIndex: []
});
const unpublishable = (member, config) => {
	const { isPublishable, reason } = publishabilityOf(member);
	if (!isPublishable) return leave(member.isDeclaredPackage ? "private" : "not-a-package", reason);
	return configOf(config, member.name).isPrivate ? leave("private", `private in ${config.file}`) : void 0;
};
const unchosen = (name, selection) => {
	const { packages, exclude, tag, prepared } = selection;
	const pattern = exclude.find((each) => matchesName(each, name));
	if (pattern !== void 0) return leave("excluded", `exclude names ${pattern}`);
	if (prepared?.has(name) === false) return leave("excluded", "no release commit of this push names it");
	if (isNamed(name, {
		...selection,
		prepared: void 0
	})) return void 0;
	if (packages.length > 0) return leave("excluded", "packages does not name it");
	return tag?.match.kind === "package" ? leave("excluded", `the tag ${tag.text} does not name it`) : void 0;
};
const isNamed = (name, { packages, tag, prepared }) => {
	if (prepared?.has(name) === true) return true;
	return packages.length > 0 ? packages.some((each) => matchesName(each, name)) : tag?.match.kind === "package" && tag.match.name === name;
};
const unreleased = (name, input) => {
	const { selection, versions, released, indexName, refusesLocal, now } = input;
	const version = versions.get(name);
	if (version === void 0) return leave("publish", "its version is not known yet");
	const presence = presenceOf(releasesOf(released, name), version, now);
	if (presence.kind === "whole") return leave("published", `${version} is on ${indexName}, ${presence.why}`);
	if (isDevelopment(parseVersion(version)) && !isNamed(name, selection)) return leave("development", `${version} is a development version, and packages does not name it`);
	if (refusesLocal && isLocal(parseVersion(version)) && selection.tag === void 0 && !isNamed(name, selection)) return leave("development", `${version} is a local version, which ${indexName} refuses, and packages does not name it`);
	if (presence.kind === "absent") return leave("publish", `${version} is not on ${indexName}`);
	return {
		status: "complete",
		reason: `${version} is on ${indexName}, ${presence.why}`,
		onIndex: presence.filenames
	};
};

// src/domain/plan/wish.ts
const readWish = ({ packages, exclude, tag, prepared }, context) => {
	const text = packages.length > 0 ? void 0 : tag;
	const match = text === void 0 ? void 0 : readTag(text, context);
	const findings = [
		...matchNothing("packages", packages, context),
		...matchNothing("exclude", exclude, context),
		...text !== void 0 && match === void 0 ? [fitsNone(text, context.tagFormats, tagMembers(publishable(context)))] : [],
		...packages.filter((pattern) => !isGlob(pattern)).flatMap((name) => inVain("packages", name, context)),
		...[...prepared ?? []].flatMap((name) => inVain("the release commit", name, context)),
		...match?.kind === "package" ? inVain(`the tag ${text}`, match.name, context) : []
	];
	if (findings.length > 0) throw new Problem(findings);
	return {
		packages,
		exclude,
		prepared,
		tag: text === void 0 || match === void 0 ? void 0 : {
			text,
			match
		}
	};
};
const readTag = (text, { members, tagFormats, elsewhere }) => elsewhere === void 0 ? matchTag(text, tagFormats, tagMembers(members)) : {
	kind: "package",
	name: elsewhere.name,
	version: elsewhere.version
};
const namesOf = ({ members }) => members.map(({ name }) => name);
const matchNothing = (input, patterns, context) => {
	const names = namesOf(context);
	return patterns.filter((pattern) => !names.some((name) => matchesName(pattern, name))).map((pattern) => patternMatchesNothing({
		input,
		pattern,
		nearest: nearest(normalizeName(pattern), names)
	}));
};
const inVain = (input, name, { members, config }) => {
	const member = members.find((each) => each.name === normalizeName(name));
	const why = member && unpublishable(member, config);
	return why === void 0 ? [] : [notPublishable({
		input,
		name: normalizeName(name),
		reason: why.reason
	})];
};

// src/domain/pin/plan-bounds.ts
const planBounds = (member, kind, versionOf) => {
	const edits = [];
	for (const declared of member.requirements) {
		const { requirement, table } = declared;
		if (!mayBeBound(declared) || requirement.name === member.name) continue;
		const version = versionOf(requirement.name, declared.kind);
		if (version === void 0) continue;
		const edit = {
			from: requirement.text,
			to: withBound(requirement, boundOf(kind, parseVersion(version))),
			table
		};
		if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other))) edits.push(edit);
	}
	return edits;
};
const mayBeBound = (declared) => takesBound(declared.requirement) && declared.kind !== "group" && isWritten(declared);
const isSame = (a, b) => a.from === b.from && a.table === b.table;

// src/domain/pin/check-requirements.ts
const checkRequirements = (workspace, member, siblings) => {
	const findings = [];
	for (const declared of member.requirements) {
		if (takesBound(declared.requirement)) continue;
		const { name, text, specifier, url } = declared.requirement;
		const sibling = siblings.get(name);
		if (sibling === void 0 || declared.kind === "group") continue;
		const version = sibling.version ?? "";
		const isAdmitted = version === "" || admits(parseSpecifiers(specifier) ?? [], version);
		if (url === void 0 && isAdmitted) continue;
		const place = requirementPlace(workspace, member, declared);
		const finding = {
			name: member.name,
			requirement: text,
			sibling: name,
			place
		};
		if (url !== void 0) {
			findings.push(directUrl(finding));
			continue;
		}
		const excluded = excludesSibling({
			...finding,
			version
		});
		const isReleased = isWork(sibling) || sibling.status === "published";
		findings.push(isReleased ? excluded : {
			...excluded,
			severity: "warning"
		});
	}
	return findings;
};

// src/domain/tag/elsewhere.ts
const tagElsewhere = (tag, { formats, workspace, neighbours }) => {
	const here = matchTag(tag, formats, tagMembers(workspace.members));
	if (here?.kind === "package") return void 0;
	const isOurs = ({ version }) => version === void 0 || canonicalVersion(version) === here?.version;
	if (here !== void 0 && (workspace.above === void 0 || publishable(workspace).some(isOurs))) return void 0;
	const all = neighbours();
	const top = all.find(({ path }) => path === ".");
	if (here !== void 0) return {
		version: here.version,
		name: titleOf(top),
		path: "."
	};
	for (const each of all) {
		const version = versionFor(tag, each, each.path === "." ? "any" : "named");
		if (version !== void 0) return {
			version,
			name: titleOf(each),
			path: each.path
		};
	}
};
const titleOf = (neighbour) => neighbour?.name ?? neighbour?.path ?? "the top";
const versionFor = (tag, { name, version, tagFormats }, which) => {
	const formats = parseTagFormats(tagFormats, /* @__PURE__ */ new Map());
	if (!("workspace" in formats)) return void 0;
	const match = matchTag(tag, formats, name === void 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[name, version]]));
	return match?.kind === "package" || which === "any" || tagFormats.length > 0 ? match?.version : void 0;
};

// src/domain/workspace/neighbours.ts
const deepest = 6;
const passedOver = /* @__PURE__ */ new Set([
	"node_modules",
	"site-packages",
	"__pycache__",
	"venv",
	"dist",
	"build"
]);
const readNeighbours = (files, workspace) => {
	const top = topOf(workspace);
	const own = new Set([".", ...workspace.members.map(({ path }) => path)].map((path) => ownFolder(workspace, path)));
	const found = [];
	const look = (folder, depth) => {
		const entries = files.list(folder) ?? [];
		if (!own.has(folder) && entries.some(({ name }) => name === "pyproject.toml")) {
			const text = files.readText(join(folder, "pyproject.toml"));
			if (text !== void 0) found.push(neighbour(relative(top, folder) || ".", text));
		}
		if (depth === deepest) return;
		for (const { name, kind, isLink } of entries) if (kind === "folder" && !isLink && !name.startsWith(".") && !passedOver.has(name)) look(join(folder, name), depth + 1);
	};
	look(top, 0);
	return found;
};
const ownFolder = ({ root }, path) => normalize(join(root, path));
const neighbour = (path, text) => {
	const { project, tool } = readPyproject("pyproject.toml", text);
	const formats = [tableIn(tool, "release-actions")["tag-format"]].flat().filter((each) => aString.accepts(each));
	return {
		name: project === void 0 ? void 0 : normalizeName(project.name),
		version: project?.version,
		path,
		tagFormats: formats.flatMap((each) => each.split(/[\n,]/)).map((each) => each.trim()).filter((each) => each !== "")
	};
};

export { boundOf, buildPythonOf, checkRequirements, choose, configOf, expandGroups, groups_exports, installableOf, matchesName, mayBeBound, openFor, parseConfig, planBounds, presenceOf, readNeighbours, readWish, releasesOf, tagElsewhere, takesBound, unknownPackages, unpublishable, versionedGroups };