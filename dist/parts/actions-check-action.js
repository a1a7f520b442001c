import { __exportAll } from "./rolldown-runtime.js";
import { healthSection } from "./domain-problem-upload.js";
import { Bug, Problem, aList, aTable, baseName, contract$15 as contract, defineAction, directUrl, excludesSibling, hardCycle, inertLine, join, nearest, normalize, strictly, tableIn } from "./domain-problem-plan.js";
import { checkRequirements, unknownPackages, unpublishable } from "./domain-config-config.js";
import { buildGraph, editStringItem, hasDynamicRequirements, isWritten, locateEntry, locateIn, matches, openToml, parsePattern, placeIn as placeIn$1, readWorkspace, replaceSpans, requirementPath } from "./domain-workspace-read.js";
import { adverseStatus, extraMarker, ignoredCodeUnknown, ignoredPackageUnknown, leftArtifact, lockBehind, lockMembers, markerNotClassified, moduleMissing, namedFileMissing, namedFileOutside, needsPrivate, orphanRequirement, orphanSource, outsideFile, secretInSource, selfRequirement, sensitiveSource, siblingSourceMissing, similarToSibling, sourceElsewhere, sourceNotMember, staleArtifact, typedWithoutMarker, vulnerableDependency, yesWithoutFix } from "./domain-problem-check-requirements.js";
import { guardSummary } from "./domain-report-next-steps.js";
import { licenseTable, metadataBare, metadataIncomplete, metadataThin, nameNotNormal, nameOfOthers, nameTooSimilar, noLicence, noReadme, readLockedPackages, readmeNotNamed, unifiedDiff, versionDiffersInSource, versionNotCanonical } from "./domain-problem-check-metadata.js";
import { canonicalVersion, compareVersions, isLocal, isValidName, normalizeName, parseRequirement, parseSpecifiers, parseVersion, remember } from "./domain-problem-workspace.js";
import { foldersAbove } from "./domain-workspace-members-with.js";
import { pLimit } from "../libraries/p-limit.js";
import { findSecrets } from "./domain-distribution-secret-patterns.js";
import { keepInside, planEdits } from "./domain-problem-copy.js";

// src/checks/frame/outcome.ts
const stateOf = (findings) => {
	if (findings.some(({ severity }) => severity === "error")) return "failed";
	return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
};
const severities = [
	"error",
	"warning",
	"notice"
];
const countOf = (findings) => {
	const counts = severities.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
	});
	return counts.length === 0 ? "nothing" : counts.join(", ");
};

// src/checks/frame/health-text.ts
const healthVerdict = ({ findings, outcomes }, packages) => {
	const published = packages.filter(({ isPublished }) => isPublished).length;
	const skipped = outcomes.filter(({ state }) => state === "skipped").length;
	const size = packages.length === 1 ? "1 package" : `${packages.length} packages`;
	return [`Workspace health: ${countOf(findings)} in ${size}, of which ${published} ${published === 1 ? "is" : "are"} published`, ...skipped === 0 ? [] : [`${skipped} of ${outcomes.length} checks skipped`]].join("; ");
};
const healthText = (health, packages) => {
	const { outcomes, ignored } = health;
	const rows = [
		"failed",
		"warned",
		"noted",
		"skipped"
	].flatMap((state) => outcomes.filter((outcome) => shownState(outcome) === state).map((outcome) => rowOf(outcome)));
	const passed = outcomes.filter((outcome) => shownState(outcome) === "passed").map(({ check }) => check.name);
	const width = Math.max(0, ...rows.map(({ name }) => name.length));
	return [
		healthVerdict(health, packages),
		...rows.length > 0 ? [""] : [],
		...rows.map(({ state, name, rest }) => `  ${state.padEnd(7)}  ${name.padEnd(width)}  ${rest}`),
		...passed.length > 0 ? ["", ...wrapped(passed, "  passed   ")] : [],
		...ignored > 0 ? ["", `${ignored} ${ignored === 1 ? "finding is" : "findings are"} ignored`] : []
	].join("\n");
};
const shownState = ({ state, findings }) => state === "passed" && findings.length > 0 ? "noted" : state;
const rowOf = (outcome) => ({
	state: shownState(outcome),
	name: outcome.check.name,
	rest: outcome.state === "skipped" ? inertLine(outcome.reason) : countOf(outcome.findings)
});
const widest = 100;
const wrapped = (names, start) => {
	const lines = [start];
	for (const [index, name] of names.entries()) {
		const word = index === names.length - 1 ? name : `${name}, `;
		if (`${lines.at(-1)}${word}`.trimEnd().length > widest) lines.push(" ".repeat(start.length));
		lines.push(`${lines.pop()}${word}`);
	}
	return lines.map((line) => line.trimEnd());
};
const healthDocument = ({ outcomes, ignored }) => ({
	checks: outcomes.map(({ check, state, reason, findings }) => ({
		name: check.name,
		title: check.title,
		state,
		reason: reason === "" ? null : reason,
		findings: findings.length
	})),
	ignored
});

// src/checks/frame/world.ts
const worldOf = (workspace, graph, config) => {
	const packages = workspace.members.map((member) => packageOf(workspace, member, config));
	const byName = new Map(packages.map((each) => [each.name, each]));
	return {
		workspace,
		graph,
		config,
		packages,
		packageOf: (name) => byName.get(name),
		rootPlace: packages.find(({ member }) => member.path === ".")?.place ?? placesIn(normalize(join(workspace.prefix, "pyproject.toml")), workspace.rootText)
	};
};
const packageOf = ({ prefix }, member, config) => {
	const file = (path) => normalize(join(prefix, `${member.path}/${path}`));
	const place = placesIn(file("pyproject.toml"), member.text);
	const against = unpublishable(member, config);
	return {
		member,
		name: member.name,
		isPublished: against === void 0,
		reason: against?.reason ?? "",
		file,
		manifest: normalize(`${member.path}/pyproject.toml`),
		place,
		requirementPlace: (declared) => place(isWritten(declared) ? requirementPath(declared) : ["project", "dynamic"])
	};
};
const placesIn = (file, text) => {
	let document = null;
	return (path) => {
		const header = path.length === 1 && path[0] === "project" ? headerPlace(text) : void 0;
		if (header !== void 0) return {
			file,
			...header
		};
		if (document === null) document = openToml(text);
		return {
			file,
			...document && placeIn$1(document, path)
		};
	};
};
const headerPlace = (text) => {
	const [first, second] = text.matchAll(/^\[project\][ \t]*(?:#.*)?\r?$/gm);
	if (first === void 0 || second !== void 0) return void 0;
	return {
		line: text.slice(0, first.index).split("\n").length,
		column: 1
	};
};

// src/checks/frame/check.ts
const defineCheck = ({ kinds, needs = [], ...rest }) => ({
	...rest,
	needs,
	codes: kinds.map(({ code }) => code)
});

// src/checks/cycles.ts
const cycles = defineCheck({
	name: "cycles",
	title: "Published packages that require each other",
	why: "None of them can be installed before all of them are there, so they are published together or not at all.",
	kinds: [hardCycle],
	find: (world) => world.graph.cycles.map((cycle) => cycle.flatMap((name) => world.packageOf(name) ?? []).filter(({ isPublished }) => isPublished)).filter((cycle) => cycle.length > 1).map((cycle) => ({
		...hardCycle({ packages: cycle.map(({ name }) => name) }),
		...placeIn(world, cycle)
	}))
});
const placeIn = ({ graph }, cycle) => {
	const names = new Set(cycle.map(({ name }) => name));
	for (const each of cycle) {
		const edge = graph.edges.find(({ from, to, hard }) => hard && from === each.name && names.has(to));
		const declared = each.member.requirements.find(({ requirement }) => requirement.name === edge?.to);
		if (declared !== void 0) return {
			package: each.name,
			...each.requirementPlace(declared)
		};
	}
	return {};
};

// src/checks/frame/sources.ts
const sourcesIn = (tool) => {
	const uv = tool.uv;
	const sources = aTable.accepts(uv) ? uv.sources : void 0;
	if (!aTable.accepts(sources)) return [];
	return Object.entries(sources).flatMap(([key, value]) => {
		const tables = (aList.accepts(value) ? value : [value]).filter(aTable.accepts);
		return isValidName(key) ? [{
			name: normalizeName(key),
			path: [
				"tool",
				"uv",
				"sources",
				key
			],
			tables
		}] : [];
	});
};
const isOfWorkspace = ({ tables }) => tables.some(({ workspace }) => workspace === true);
const sourceTables = ({ packages, workspace, rootPlace }) => {
	const named = new Map(packages.map(({ name, member }) => [name, new Set(member.requirements.map(({ requirement }) => requirement.name))]));
	const all = /* @__PURE__ */ new Set();
	for (const names of named.values()) for (const name of names) all.add(name);
	const ofMembers = packages.filter(({ member }) => member.path !== ".").map(({ name, member, place, manifest }) => ({
		owner: name,
		package: name,
		place,
		file: manifest,
		sources: sourcesIn(member.tool),
		isUsed: (source) => named.get(name)?.has(source) ?? false,
		mayHaveMore: hasDynamicRequirements(member)
	}));
	return [{
		owner: "the root",
		package: void 0,
		place: rootPlace,
		file: "pyproject.toml",
		sources: sourcesIn(workspace.rootTool),
		isUsed: (source) => all.has(source),
		mayHaveMore: !packages.some(({ member }) => member.path === ".") || packages.some(({ member }) => hasDynamicRequirements(member))
	}, ...ofMembers].filter(({ sources }) => sources.length > 0);
};

// src/checks/elsewhere-sources.ts
const kinds$1 = {
	git: "a git repository",
	url: "a URL",
	index: "an index of its own"
};
const elsewhereSources = defineCheck({
	name: "elsewhere-sources",
	title: "Requirements from git, a URL or an index that users get from elsewhere",
	why: "What was tested is not what users install: `[tool.uv.sources]` is not in what is published.",
	kinds: [sourceElsewhere],
	find: ({ packages, workspace }) => {
		const ofRoot = byName(workspace.rootTool);
		return packages.filter(({ isPublished }) => isPublished).flatMap(({ name, member, requirementPlace }) => {
			const own = byName(member.tool);
			const seen = /* @__PURE__ */ new Set();
			return member.requirements.flatMap((declared) => {
				const { requirement, kind } = declared;
				const source = own.get(requirement.name) ?? ofRoot.get(requirement.name);
				const from = source === void 0 ? void 0 : kindOf(source);
				if (kind === "group" || kind === "build" || from === void 0 || seen.has(requirement.name)) return [];
				seen.add(requirement.name);
				const place = requirementPlace(declared);
				const finding = sourceElsewhere({
					package: name,
					requirement: requirement.text,
					from: kinds$1[from],
					place
				});
				return [from === "index" ? {
					...finding,
					severity: "notice"
				} : finding];
			});
		});
	}
});
const byName = (tool) => new Map(sourcesIn(tool).map((source) => [source.name, source]));
const kindOf = (source) => isOfWorkspace(source) ? void 0 : [
	"git",
	"url",
	"index"
].find((kind) => source.tables.some((table) => table[kind] !== void 0));

// src/checks/extra-markers.ts
const extraMarkers = defineCheck({
	name: "extra-markers",
	title: "Extras inside `dependencies`",
	why: "The extra is not declared by it, and tools that read `dependencies` take the requirement for always needed.",
	kinds: [extraMarker],
	find: ({ packages }) => packages.filter(({ isPublished }) => isPublished).flatMap(({ name, member, requirementPlace }) => member.requirements.filter(({ kind, table }) => kind === "extra" && table === "project.dependencies").map((declared) => {
		const { text, marker = "" } = declared.requirement;
		const extra = /\bextra\s*==\s*['"]([^'"]*)['"]/.exec(marker)?.[1];
		return extraMarker({
			package: name,
			requirement: text,
			extra,
			place: requirementPlace(declared)
		});
	}))
});

// src/checks/frame/repository-owner.ts
const hosts = /* @__PURE__ */ new Set([
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"gitea.com",
	"git.sr.ht"
]);
const notOwners = /* @__PURE__ */ new Set([
	"sponsors",
	"orgs",
	"apps",
	"features",
	"topics"
]);
const repositoryOwner = (url) => {
	if (!URL.canParse(url)) return void 0;
	const { hostname, pathname } = new URL(url);
	const host = hostname.toLowerCase().replace(/^www\./, "");
	const owner = pathname.split("/", 2)[1]?.toLowerCase() ?? "";
	return hosts.has(host) && owner !== "" && !notOwners.has(owner) ? `${host}/${owner}` : void 0;
};

// src/checks/index-names.ts
const indexNames = defineCheck({
	name: "index-names",
	title: "Names of changed packages that are somebody else's on the index",
	why: "The upload would be refused in the middle of a release, and users would install the other project.",
	kinds: [nameOfOthers],
	needs: ["indexedNames"],
	find: ({ packages, indexedNames: { index, projects, own } }) => {
		const ours = owners([...own, ...packages.flatMap(urlsOf)]);
		return packages.flatMap(({ name, place }) => {
			const theirs = owners(projects.get(name)?.urls ?? []);
			if (theirs.length === 0 || ours.length === 0 || theirs.some((owner) => ours.includes(owner))) return [];
			return [nameOfOthers({
				package: name,
				index,
				found: theirs,
				own: ours,
				place: place(["project", "name"])
			})];
		});
	}
});
const owners = (urls) => [...new Set(urls.flatMap((url) => repositoryOwner(url) ?? []))];
const urlsOf = ({ member: { project } }) => aTable.accepts(project.urls) ? Object.values(project.urls).map(String) : [];

// src/checks/frame/presence.ts
const says = ({ project, dynamic }, key) => {
	if (dynamic.includes(key)) return true;
	const value = project[key];
	if (value === void 0 || value === "") return false;
	return typeof value !== "object" || value === null || Object.keys(value).length > 0;
};

// src/checks/licence.ts
const licenceFile = /^(?:LICEN[CS]E|COPYING|UNLICENSE|NOTICE|AUTHORS)\b[^/]*$/i;
const licence = defineCheck({
	name: "licence",
	title: "Published packages without a licence",
	why: "Without one nobody may use what is published.",
	kinds: [noLicence],
	needs: ["trees"],
	find: ({ packages, trees }) => packages.filter(({ name, isPublished, member }) => isPublished && !says(member, "license") && !says(member, "license-files") && !member.classifiers.some((classifier) => classifier.startsWith("License ::")) && !trees.of(name).files.some(({ path }) => licenceFile.test(path))).map(({ name, place }) => noLicence({
		package: name,
		place: place(["project"])
	}))
});

// src/checks/lock-versions.ts
const lockVersions = defineCheck({
	name: "lock-versions",
	title: "A `uv.lock` behind the members' versions",
	why: "The release was not locked after its version was set.",
	kinds: [lockBehind, lockMembers],
	needs: ["lock"],
	find: ({ packages, lock }) => packages.flatMap(({ name, member: { version } }) => {
		const locked = lock.locals.get(name);
		if (locked === void 0) return [lockMembers({
			package: name,
			place: { file: lock.file }
		})];
		if (version === void 0 || locked.version === void 0) return [];
		if (canonicalVersion(version) === canonicalVersion(locked.version)) return [];
		const place = {
			file: lock.file,
			line: locked.line
		};
		return [lockBehind({
			package: name,
			version,
			locked: locked.version,
			place
		})];
	})
});

// src/domain/toml/entries.ts
const removeEntry = (text, path) => {
	const document = openToml(text);
	const entry = document && locateEntry(document, path);
	if (entry === void 0) return void 0;
	const start = text.lastIndexOf("\n", entry.start - 1) + 1;
	return replaceSpans(text, [{
		start,
		end: endOfLine(text, entry.end),
		text: ""
	}]);
};
const addLineAfter = (text, path, line) => {
	const document = openToml(text);
	const entry = document && locateEntry(document, path);
	if (entry === void 0 || !text.startsWith(String(path.at(-1)), entry.start)) return void 0;
	const at = endOfLine(text, entry.end);
	const indent = /[ \t]*$/.exec(text.slice(text.lastIndexOf("\n", entry.start - 1) + 1, entry.start))?.[0] ?? "";
	const end = text.includes("\r\n") ? "\r\n" : "\n";
	const isLast = at === text.length && !text.endsWith("\n");
	return replaceSpans(text, [{
		start: at,
		end: at,
		text: isLast ? `${end}${indent}${line}` : `${indent}${line}${end}`
	}]);
};
const endOfLine = (text, from) => {
	const at = text.indexOf("\n", from);
	return at === -1 ? text.length : at + 1;
};
const replaceValue = (text, path, value) => {
	const document = openToml(text);
	const located = document && locateEntry(document, path) && locateIn(document, path);
	return located && replaceSpans(text, [{
		start: located.start,
		end: located.end,
		text: value
	}]);
};

// src/checks/frame/licence.ts
const identifiers = new Set([
	"MIT MIT-0 Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC MPL-2.0 PSF-2.0 Unlicense Zlib CC0-1.0 BSL-1.0",
	"GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.1-only LGPL-2.1-or-later",
	"LGPL-3.0-only LGPL-3.0-or-later AGPL-3.0-only AGPL-3.0-or-later EUPL-1.2"
].flatMap((line) => line.split(" ")));
const spdxExpression = (text) => {
	if (typeof text !== "string") return void 0;
	const words = text.trim().split(/ +/);
	return words.every((word, index) => index % 2 === 0 ? identifiers.has(word) : word === "AND" || word === "OR") && words.length % 2 === 1 ? words.join(" ") : void 0;
};
const modern = /* @__PURE__ */ new Set([
	"hatchling",
	"setuptools",
	"flit-core",
	"uv-build",
	"pdm-backend",
	"poetry-core"
]);
const takesExpressions = ({ requirements }) => {
	const backend = requirements.find(({ kind, requirement }) => kind === "build" && modern.has(requirement.name));
	if (backend === void 0) return false;
	if (backend.requirement.name === "uv-build") return true;
	return (parseSpecifiers(backend.requirement.specifier) ?? []).every(({ operator }) => operator === ">=" || operator === ">" || operator === "!=");
};

// src/checks/metadata.ts
const license = ["project", "license"];
const metadata = defineCheck({
	name: "metadata",
	title: "Metadata that a published package should have",
	why: "People find a package by it, and installers decide by it who gets a release.",
	kinds: [
		metadataIncomplete,
		metadataBare,
		metadataThin,
		licenseTable
	],
	find: ({ packages }) => packages.filter(({ isPublished }) => isPublished).flatMap(describe),
	fix: ({ packages }) => packages.filter(({ isPublished, member }) => isPublished && mayHaveExpression(member)).flatMap(({ name, manifest, member }) => {
		const expression = expressionOf(member);
		if (expression === void 0) return [];
		return [{
			code: licenseTable.code,
			package: name,
			file: manifest,
			apply: (text) => text && replaceValue(text, license, JSON.stringify(expression))
		}];
	})
});
const describe = ({ name, member, place }) => {
	const missing = ["description", "requires-python"].filter((key) => member.project[key] === void 0 && !member.dynamic.includes(key));
	const whole = () => place(["project"]);
	if (missing.length > 0 && !isForIndex(member)) return [metadataBare({
		package: name,
		missing,
		place: whole()
	})];
	const thin = thinParts(member);
	return [
		...missing.length > 0 ? [metadataIncomplete({
			package: name,
			missing,
			place: whole()
		})] : [],
		...thin.length > 0 ? [metadataThin({
			package: name,
			missing: thin,
			place: whole()
		})] : [],
		...aTable.accepts(member.project.license) ? [licenseTable({
			package: name,
			value: expressionOf(member),
			place: place(license)
		})] : []
	];
};
const isForIndex = (member) => {
	const version = parseVersion(member.version ?? "");
	if (version !== void 0 && isLocal(version)) return false;
	return [
		"authors",
		"maintainers",
		"urls",
		"classifiers",
		"keywords"
	].some((key) => says(member, key));
};
const changes = /change|history|release|news|what'?s? ?new/i;
const thinParts = (member) => {
	const { urls } = member.project;
	const hasUrls = says(member, "urls");
	const linksChanges = !aTable.accepts(urls) || Object.entries(urls).flat().some((text) => changes.test(String(text)));
	return [
		...member.project.description === "" ? ["a description that says something"] : [],
		...says(member, "authors") || says(member, "maintainers") ? [] : ["authors"],
		...hasUrls ? [] : ["urls"],
		...hasUrls && !linksChanges ? ["a link to the changes in urls"] : [],
		...["classifiers", "keywords"].filter((key) => !says(member, key))
	];
};
const expressionOf = ({ project }) => aTable.accepts(project.license) ? spdxExpression(project.license.text) : void 0;
const mayHaveExpression = (member) => takesExpressions(member) && !member.classifiers.some((classifier) => classifier.startsWith("License ::"));

// src/domain/python/confusable-name.ts
const blur = (name) => normalizeName(name).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0");
const confusableName = remember(blur);

// src/checks/names.ts
const path$1 = ["project", "name"];
const names = defineCheck({
	name: "names",
	title: "Names that are not as an index writes them, or too much alike",
	why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
	kinds: [nameNotNormal, nameTooSimilar],
	find: ({ packages }) => {
		const published = packages.filter(({ isPublished }) => isPublished);
		const alike = [...Map.groupBy(published, ({ name }) => confusableName(name)).values()];
		return [...published.filter(({ name, member }) => member.rawName !== name).map(({ name, member, place }) => nameNotNormal({
			package: name,
			raw: member.rawName,
			place: place(path$1)
		})), ...alike.flatMap(([first, ...others]) => others.map(({ name, place }) => nameTooSimilar({
			package: name,
			other: first.name,
			place: place(path$1)
		})))];
	}
});

// src/checks/orphan-dependencies.ts
const orphanDependencies = defineCheck({
	name: "orphan-dependencies",
	title: "Requirements that lead to nothing that is published",
	why: "They work in this checkout, and give users another project of that name, or none.",
	kinds: [
		orphanRequirement,
		similarToSibling,
		orphanSource
	],
	find: (world) => {
		const rootSources = sourcesIn(world.workspace.rootTool);
		const similar = new Map(world.graph.names.map((name) => [confusableName(name), name]));
		return [...world.packages.filter(({ isPublished }) => isPublished).flatMap((each) => orphans(world, each, {
			rootSources,
			similar
		})), ...unusedSources(world)];
	}
});
const orphans = (world, each, { rootSources, similar }) => {
	const { member, name, requirementPlace } = each;
	const sources = new Map([...rootSources, ...sourcesIn(member.tool)].map((source) => [source.name, source]));
	return member.requirements.flatMap((declared) => {
		const { requirement, kind } = declared;
		if (kind === "group" || world.packageOf(requirement.name) !== void 0) return [];
		const facts = () => ({
			package: name,
			requirement: requirement.text,
			place: requirementPlace(declared)
		});
		const folder = sources.get(requirement.name)?.tables.find(({ path }) => typeof path === "string")?.path;
		if (folder !== void 0) return [orphanRequirement({
			...facts(),
			source: inertLine(String(folder))
		})];
		const sibling = kind === "build" ? void 0 : similar.get(confusableName(requirement.name));
		return sibling === void 0 ? [] : [similarToSibling({
			...facts(),
			sibling
		})];
	});
};
const unusedSources = (world) => {
	const overrides = overridden(world);
	return sourceTables(world).filter(({ mayHaveMore }) => !mayHaveMore).flatMap(({ owner, package: name, place, sources, isUsed }) => sources.filter((source) => !isUsed(source.name) && !isOfWorkspace(source) && !overrides.has(source.name)).map((source) => orphanSource({
		owner,
		source: source.name,
		package: name,
		place: place(source.path)
	})));
};
const overridden = ({ workspace: { rootTool } }) => {
	const uv = aTable.accepts(rootTool.uv) ? rootTool.uv : {};
	const texts = [uv["override-dependencies"], uv["constraint-dependencies"]].flat();
	return new Set(texts.flatMap((text) => {
		const parsed = typeof text === "string" ? parseRequirement(text) : void 0;
		return parsed?.ok ? [parsed.requirement.name] : [];
	}));
};

// src/checks/frame/named-files.ts
const namedFiles = ({ project }) => {
	const { readme, license } = project;
	const globs = project["license-files"];
	return [
		...text(readme, ["project", "readme"]),
		...aTable.accepts(readme) ? text(readme.file, [
			"project",
			"readme",
			"file"
		]) : [],
		...aTable.accepts(license) ? text(license.file, [
			"project",
			"license",
			"file"
		]) : [],
		...aList.accepts(globs) ? globs.flatMap((glob, index) => text(glob, [
			"project",
			"license-files",
			index
		]).map((each) => ({
			...each,
			isGlob: /[*?[]/.test(each.path)
		}))) : []
	];
};
const text = (value, key) => typeof value === "string" && value !== "" ? [{
	path: value,
	key,
	isGlob: false
}] : [];

// src/checks/outside-files.ts
const outsideFiles = defineCheck({
	name: "outside-files",
	title: "Files that a package takes in from outside of its folder",
	why: "A change there changes the package although nothing in its folder does.",
	kinds: [namedFileOutside, outsideFile],
	find: ({ packages }) => packages.filter(({ isPublished }) => isPublished).flatMap((each) => {
		const named = namedFiles(each.member).filter(isOutside);
		const included = forced(each).filter(isOutside);
		if (!refuses.has(each.member.buildBackend ?? legacy)) return taken(each, [...named, ...included]);
		return [...named.map(({ path, key }) => namedFileOutside({
			package: each.name,
			key: key.slice(0, 2).join("."),
			path,
			place: each.place(key)
		})), ...taken(each, included)];
	})
});
const legacy = "setuptools.build_meta:__legacy__";
const refuses = /* @__PURE__ */ new Set([
	"flit_core.buildapi",
	"hatchling.build",
	"poetry.core.masonry.api",
	"setuptools.build_meta",
	legacy,
	"uv_build"
]);
const isOutside = ({ path }) => normalize(path).startsWith("..");
const taken = (each, files) => {
	if (files.length === 0) return [];
	const paths = [...new Set(files.map(({ path }) => path))];
	return [outsideFile({
		package: each.name,
		paths,
		place: each.place(files[0].key)
	})];
};
const forced = ({ member: { tool } }) => {
	const build = tableIn(tableIn(tool, "hatch"), "build");
	const targets = tableIn(build, "targets");
	return [[build, [
		"tool",
		"hatch",
		"build"
	]], ...Object.keys(targets).map((target) => [tableIn(targets, target), [
		"tool",
		"hatch",
		"build",
		"targets",
		target
	]])].flatMap(([table, path]) => Object.keys(tableIn(table, "force-include")).map((file) => ({
		path: file,
		key: [
			...path,
			"force-include",
			file
		]
	})));
};

// src/checks/pins.ts
const pins = defineCheck({
	name: "pins",
	title: "Requirements that a sibling's version does not satisfy",
	why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
	kinds: [excludesSibling, directUrl],
	find: ({ workspace, packages }) => {
		const siblings = new Map(packages.map(({ name, member: { version }, isPublished }) => [name, {
			version: canonicalVersion(version ?? "") ?? null,
			status: isPublished ? "publish" : "private"
		}]));
		return packages.filter(({ isPublished }) => isPublished).flatMap(({ member }) => checkRequirements(workspace, member, siblings));
	}
});

// src/checks/private-needs.ts
const words = {
	runtime: "requires",
	dynamic: "requires",
	extra: "requires for an extra",
	build: "requires for its build"
};
const privateNeeds = defineCheck({
	name: "private-needs",
	title: "Published packages that require unpublished ones",
	why: "Nobody can install them: the requirement is on no index.",
	kinds: [needsPrivate],
	find: (world) => world.packages.filter(({ isPublished }) => isPublished).flatMap(({ name, member, requirementPlace }) => member.requirements.flatMap((declared) => {
		const kind = words[declared.kind];
		const sibling = world.packageOf(declared.requirement.name);
		if (kind === void 0 || sibling === void 0 || sibling.isPublished) return [];
		return [needsPrivate({
			package: name,
			requirement: declared.requirement.text,
			sibling: sibling.name,
			reason: sibling.reason,
			kind,
			place: requirementPlace(declared)
		})];
	}))
});

// src/checks/readme.ts
const readmeFile = /^readme\.(?:md|rst|txt)$/i;
const readme = defineCheck({
	name: "readme",
	title: "Published packages without a README",
	why: "The package's page on the index will be empty.",
	kinds: [noReadme, readmeNotNamed],
	needs: ["trees"],
	find: (world) => withoutReadme(world).map(({ name, place, found }) => {
		const about = {
			package: name,
			place: place(["project"])
		};
		return found === void 0 ? noReadme(about) : readmeNotNamed({
			...about,
			readme: found
		});
	}),
	fix: (world) => withoutReadme(world).flatMap(({ name, manifest, found, member }) => {
		if (found === void 0) return [];
		const after = member.project.description === void 0 ? "name" : "description";
		return [{
			code: readmeNotNamed.code,
			package: name,
			file: manifest,
			apply: (text) => text && addLineAfter(text, ["project", after], `readme = ${JSON.stringify(found)}`)
		}];
	})
});
const withoutReadme = ({ packages, trees }) => packages.filter(({ isPublished, member }) => isPublished && !says(member, "readme")).map((each) => {
	const found = trees.of(each.name).files.find(({ path }) => readmeFile.test(path))?.path;
	return {
		...each,
		found
	};
});

// src/checks/required-files.ts
const requiredFiles = defineCheck({
	name: "required-files",
	title: "Files that `pyproject.toml` names, or the build needs, and that are not there",
	why: "The build fails, or leaves out what the file was named for.",
	kinds: [namedFileMissing, moduleMissing],
	needs: ["trees"],
	find: ({ packages, trees }) => packages.filter(({ name, isPublished }) => isPublished && trees.of(name).hasSources).flatMap((each) => [...missingNamed(each, trees.of(each.name)), ...missingModule(each, trees.of(each.name))])
});
const missingNamed = ({ name, member, place }, tree) => namedFiles(member).filter((named) => !normalize(named.path).startsWith("..") && !isThere(named, tree) && !hasHook(member)).map(({ path, key }) => namedFileMissing({
	package: name,
	key: key.slice(0, 2).join("."),
	path,
	place: place(key)
}));
const hasHook = ({ buildBackend, tool }) => buildBackend === "hatchling.build" && "custom" in tableIn(tableIn(tableIn(tool, "hatch"), "metadata"), "hooks");
const isThere = ({ path, isGlob }, tree) => {
	if (!isGlob) return tree.has(normalize(path));
	const parsed = parsePattern(path);
	return !parsed.ok || tree.files.some((file) => matches(parsed.pattern, file.path, { crossesFolders: false }));
};
const missingModule = ({ name, member, place }, tree) => {
	if (member.buildBackend !== "uv_build") return [];
	const { "module-root": root = "src", "module-name": named = defaultModule(name), namespace } = backendSettings(member.tool);
	if (typeof root !== "string" || namespace === true) return [];
	return [named].flat().filter((module) => typeof module === "string").map((module) => normalize(join(root, initOf(module)))).filter((path) => !tree.has(path)).map((path) => moduleMissing({
		package: name,
		path,
		place: place(["build-system"])
	}));
};
const defaultModule = (name) => name.endsWith("-stubs") ? `${defaultModule(name.slice(0, -6))}-stubs` : name.replaceAll("-", "_");
const initOf = (module) => {
	const [first = ""] = module.split(".");
	return `${module.replaceAll(".", "/")}/__init__.${first.endsWith("-stubs") ? "pyi" : "py"}`;
};
const backendSettings = (tool) => tableIn(tableIn(tool, "uv"), "build-backend");

// src/checks/self-dependencies.ts
const selfDependencies = defineCheck({
	name: "self-dependencies",
	title: "Packages that require themselves",
	why: "It says nothing at best; to be built, a package would need an older release of itself.",
	kinds: [selfRequirement],
	find: ({ packages }) => packages.flatMap(({ name, member, requirementPlace }) => member.requirements.filter(({ requirement, kind }) => requirement.name === name && (kind === "build" || kind !== "group" && requirement.extras.length === 0)).map((declared) => selfRequirement({
		package: name,
		requirement: declared.requirement.text,
		place: requirementPlace(declared)
	})))
});

// src/checks/sensitive-files.ts
const kinds = [
	{
		what: "settings with credentials",
		pattern: /^\.env/i
	},
	{
		what: "a key or certificate",
		pattern: /\.(?:pem|key|p12|pfx|ppk|jks|keystore)$|^id_(?:rsa|dsa|ecdsa|ed25519)$/i
	},
	{
		what: "credentials",
		pattern: /^[._]netrc$|^\.pypirc$|^\.git-credentials$|credentials/i
	}
];
const harmless = new RegExp([
	String.raw`\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$`,
	String.raw`^\.env[._-](?:example|sample|template|tmpl|dist|defaults?)\b`,
	String.raw`\.(?:pyi?|ipynb|rst|adoc|md|mdx|txt|html?|css|s[ac]ss|less|[jt]sx?|mjs|cjs|mts|vue|svelte|pot?)$`,
	String.raw`\.(?:rs|go|java|kt|c|h|cpp|hpp|cs|rb|php|swift|sh|ps1|tf|proto|graphql|snap)$`,
	String.raw`\.(?:svg|png|jpe?g|gif|webp|avif|bmp|ico|tiff?|heic|psd|ai|eps|drawio|excalidraw|fig)$`,
	String.raw`\.(?:pdf|docx?|pptx?|odt|odp|mp[34]|m4[av]|webm|mov|avi|wav|ogg|woff2?|ttf|otf|cast)$`,
	String.raw`\.(?:pub|crt|cer)$`
].join("|"), "i");
const sensitiveFiles = defineCheck({
	name: "sensitive-files",
	title: "Files that often hold secrets, and tokens and keys inside others",
	why: "Whoever can read the repository, or what is published, can use them.",
	kinds: [sensitiveSource, secretInSource],
	needs: ["trees"],
	find: (world) => {
		const { trees } = world;
		const ownerOf = ownersIn(world);
		const read = trees.secrets.map(({ file, line, what, isToken }) => isToken ? secretInSource({
			file,
			line,
			what,
			package: ownerOf(file)
		}) : {
			...sensitiveSource({
				file,
				what,
				package: ownerOf(file)
			}),
			line
		});
		const known = new Set(read.map(({ file }) => file));
		const named = trees.all.flatMap(({ path }) => {
			const name = baseName(path);
			const kind = harmless.test(name) ? void 0 : kinds.find(({ pattern }) => pattern.test(name));
			if (kind === void 0 || known.has(path)) return [];
			return [sensitiveSource({
				file: path,
				what: kind.what,
				package: ownerOf(path)
			})];
		});
		return [...read, ...named];
	}
});
const ownersIn = ({ packages }) => {
	const byFolder = new Map(packages.map(({ name, file }) => [file("."), name]));
	return (path) => {
		const folder = foldersAbove(path).find((each) => byFolder.has(each));
		return folder === void 0 ? void 0 : byFolder.get(folder);
	};
};

// src/checks/sibling-sources.ts
const siblingSources = defineCheck({
	name: "sibling-sources",
	title: "Requirements on members without `workspace = true`",
	why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
	kinds: [siblingSourceMissing],
	find: ({ packages, packageOf, workspace }) => {
		const ofRoot = sourcesIn(workspace.rootTool);
		return packages.flatMap(({ name, member, requirementPlace }) => {
			const own = sourcesIn(member.tool);
			const isDeclared = (sibling) => {
				return [...own, ...ofRoot].find((each) => each.name === sibling)?.tables.every(({ workspace }) => workspace === true) === true;
			};
			const seen = /* @__PURE__ */ new Set([name]);
			return member.requirements.filter(({ kind, requirement }) => readsSources.has(kind) && requirement.url === void 0).filter(({ requirement: { name: sibling } }) => packageOf(sibling) !== void 0 && !isDeclared(sibling)).filter(({ requirement: { name: sibling } }) => !seen.has(sibling) && seen.add(sibling)).map((declared) => siblingSourceMissing({
				package: name,
				sibling: declared.requirement.name,
				place: requirementPlace(declared)
			}));
		});
	}
});
const readsSources = /* @__PURE__ */ new Set([
	"runtime",
	"extra",
	"group"
]);

// src/checks/stale-artifacts.ts
const built = /^(?:dist\/[^/]+\.(?:whl|tar\.gz)|build\/(?:lib|bdist\.[^/]+|temp\.[^/]+)\/.+|(?:src\/)?[^/]+\.egg-info\/.+)$/;
const staleArtifacts = defineCheck({
	name: "stale-artifacts",
	title: "What earlier builds left: `dist/`, `build/`, `*.egg-info`",
	why: "It is older than the sources, and some build backends take it into new distributions.",
	kinds: [staleArtifact, leftArtifact],
	needs: ["trees"],
	find: ({ packages, trees }) => packages.flatMap((each) => remains(each, trees.of(each.name)))
});
const remains = ({ name, file }, { files, buildFolders }) => {
	const found = files.filter(({ path }) => built.test(path));
	const tracked = found.filter(({ isTracked }) => isTracked).map(({ path }) => path);
	const inGit = new Set(tracked.map(folderOf));
	const left = [.../* @__PURE__ */ new Set([...buildFolders, ...found.map(({ path }) => folderOf(path))])].filter((folder) => !inGit.has(folder));
	return [...tracked.length === 0 ? [] : [staleArtifact({
		package: name,
		paths: [...inGit].map(asFolder),
		file: file(tracked[0])
	})], ...left.length === 0 ? [] : [leftArtifact({
		package: name,
		paths: left.sort().map(asFolder)
	})]];
};
const folderOf = (path) => path.split("/", path.startsWith("src/") ? 2 : 1).join("/");
const asFolder = (path) => `${path}/`;

// src/checks/frame/modules.ts
const notShipped = /^(?:tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist)$/;
const importPackages = ({ files }) => {
	const folders = files.filter(({ path }) => path.endsWith("/__init__.py")).map(({ path }) => path.slice(0, -12));
	const below = folders.filter((folder) => folder.startsWith("src/"));
	const shipped = below.length > 0 ? below : folders.filter((folder) => !notShipped.test(folder.split("/", 1)[0] ?? ""));
	const all = new Set(shipped);
	return shipped.filter((folder) => !above(folder).some((each) => all.has(each)));
};
const above = (path) => {
	const parts = path.split("/");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};

// src/checks/type-markers.ts
const typed = "Typing :: Typed";
const typeMarkers = defineCheck({
	name: "type-markers",
	title: "Types that are promised without `py.typed`, or the other way round",
	why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
	kinds: [typedWithoutMarker, markerNotClassified],
	needs: ["trees"],
	find: (world) => [...unmarked(world).map(({ name, place, reason }) => typedWithoutMarker({
		package: name,
		reason,
		place: place(["project", "classifiers"])
	})), ...world.packages.filter(({ isPublished, member, name }) => isPublished && member.classifiers.length > 0 && !member.classifiers.some((each) => each.startsWith("Typing ::")) && hasMarker(world.trees.of(name))).map(({ name, place }) => markerNotClassified({
		package: name,
		place: place(["project", "classifiers"])
	}))],
	fix: (world) => unmarked(world).flatMap(({ name, member, tree }) => {
		const [folder, ...others] = importPackages(tree);
		if (folder === void 0 || others.length > 0) return [];
		const file = `${member.path === "." ? "" : `${member.path}/`}${folder}/py.typed`;
		return [{
			code: typedWithoutMarker.code,
			package: name,
			file,
			apply: (text) => text ?? ""
		}];
	})
});
const hasMarker = ({ files }) => files.some(({ path }) => /(?:^|\/)py\.typed$/.test(path));
const unmarked = ({ packages, trees }) => packages.flatMap((each) => {
	const { isPublished, member, name } = each;
	const tree = trees.of(name);
	const folders = importPackages(tree);
	if (!isPublished || folders.length === 0 || hasMarker(tree)) return [];
	if (member.classifiers.includes(typed)) return [{
		...each,
		tree,
		reason: `says ${typed}`
	}];
	return tree.files.some(({ path }) => path.endsWith(".pyi") && folders.some((folder) => path.startsWith(`${folder}/`))) ? [{
		...each,
		tree,
		reason: "ships stub files (.pyi)"
	}] : [];
});

// src/checks/version-consistency.ts
const assignment = /^(?:__version__|VERSION)[ \t]*(?::[ \t]*[\w.]+[ \t]*)?=[ \t]*(["'])([^"'\n]*)\1[ \t]*(?:#.*)?\r?$/m;
const versionConsistency = defineCheck({
	name: "version-consistency",
	title: "Sources that say another version than `pyproject.toml`",
	why: "A user who asks the package for its version is told the wrong one.",
	kinds: [versionDiffersInSource],
	needs: ["trees"],
	find: ({ packages, trees }) => packages.flatMap(({ name, member: { version }, file, place, isPublished }) => {
		const own = version === void 0 || !isPublished ? void 0 : parseVersion(version);
		if (version === void 0 || own === void 0) return [];
		return [...trees.of(name).versionTexts].flatMap(([path, text]) => {
			const found = assignment.exec(text);
			const other = parseVersion(found?.[2] ?? "");
			if (found === null || other === void 0 || compareVersions(own, other) === 0) return [];
			const line = text.slice(0, found.index).split("\n").length;
			return [versionDiffersInSource({
				package: name,
				version,
				other: {
					version: found[2],
					place: {
						file: file(path),
						line
					}
				},
				place: place(["project", "version"])
			})];
		});
	})
});

// src/checks/versions.ts
const path = ["project", "version"];
const versions = defineCheck({
	name: "versions",
	title: "Versions that indexes write otherwise",
	why: "Files, tags and the index then name one version in two ways.",
	kinds: [versionNotCanonical],
	find: (world) => spelledOtherwise(world).map(({ name, place, version, canonical }) => versionNotCanonical({
		package: name,
		version,
		canonical,
		place: place(path)
	})),
	fix: (world) => spelledOtherwise(world).map(({ name, manifest, canonical }) => ({
		code: versionNotCanonical.code,
		package: name,
		file: manifest,
		apply: (text) => text && editStringItem(text, path, canonical)
	}))
});
const spelledOtherwise = ({ packages }) => packages.flatMap((each) => {
	const { version } = each.member;
	const canonical = version === void 0 || !each.isPublished ? void 0 : canonicalVersion(version);
	return version === void 0 || canonical === void 0 || canonical === version ? [] : [{
		...each,
		version,
		canonical
	}];
});

// src/checks/vulnerable-dependencies.ts
const vulnerableDependencies = defineCheck({
	name: "vulnerable-dependencies",
	title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
	why: "The release is tested with them, and users may get them.",
	kinds: [vulnerableDependency, adverseStatus],
	needs: ["audit"],
	find: ({ workspace: { prefix }, audit: { vulnerabilities, statuses } }) => {
		const file = join(prefix, "uv.lock");
		return [...[...Map.groupBy(vulnerabilities, ({ name, version }) => `${name} ${version}`).values()].flatMap((all) => {
			const [first] = all;
			if (first === void 0) return [];
			const { name, version } = first;
			const only = all.length === 1 ? first : void 0;
			const isFixed = all.every(({ fixVersions }) => fixVersions.length > 0);
			return vulnerableDependency({
				name,
				version,
				ids: all.map(({ id }) => id),
				summary: only?.summary,
				link: only?.link,
				fixed: isFixed ? only?.fixVersions.at(0) ?? "newer versions" : void 0,
				file
			});
		}), ...statuses.map((status) => adverseStatus({
			...status,
			file
		}))];
	}
});

// src/checks/workspace-sources.ts
const workspaceSources = defineCheck({
	name: "workspace-sources",
	title: "`workspace = true` for names that are no members",
	why: "uv refuses to lock or build as soon as such a name is required.",
	kinds: [sourceNotMember],
	find: (world) => strangers(world).map(({ table: { owner, package: name, place, isUsed }, source }) => {
		const used = isUsed(source.name);
		const finding = sourceNotMember({
			owner,
			source: source.name,
			package: name,
			isUsed: used,
			nearest: nearest(source.name, world.graph.names),
			place: place(source.path)
		});
		return used ? finding : {
			...finding,
			severity: "warning"
		};
	}),
	fix: (world) => strangers(world).filter(({ table, source }) => isLeftOver(table, source) && nearest(source.name, world.graph.names) === void 0).map(({ table, source }) => ({
		code: sourceNotMember.code,
		package: table.package,
		file: table.file,
		apply: (text) => text && removeEntry(text, source.path)
	}))
});
const isLeftOver = ({ isUsed, mayHaveMore }, { name, tables }) => !isUsed(name) && !mayHaveMore && tables.every(({ workspace }) => workspace === true);
const strangers = (world) => sourceTables(world).flatMap((table) => table.sources.filter((source) => isOfWorkspace(source) && world.packageOf(source.name) === void 0).map((source) => ({
	table,
	source
})));

// src/checks/index.ts
const checks = [
	pins,
	privateNeeds,
	versions,
	workspaceSources,
	siblingSources,
	elsewhereSources,
	requiredFiles,
	lockVersions,
	cycles,
	selfDependencies,
	orphanDependencies,
	extraMarkers,
	metadata,
	licence,
	readme,
	typeMarkers,
	names,
	indexNames,
	versionConsistency,
	outsideFiles,
	staleArtifacts,
	sensitiveFiles,
	vulnerableDependencies
];

// src/checks/frame/ignore.ts
const readIgnored = (entries, { codes, members }) => {
	const everywhere = /* @__PURE__ */ new Set();
	const inPackages = /* @__PURE__ */ new Set();
	const findings = [];
	for (const entry of entries) {
		const cut = entry.indexOf(":");
		const code = (cut === -1 ? entry : entry.slice(0, cut)).trim().toUpperCase();
		const name = cut === -1 ? void 0 : normalizeName(entry.slice(cut + 1).trim());
		if (!codes.includes(code)) findings.push(ignoredCodeUnknown({
			entry,
			code,
			nearest: nearest(code, codes)
		}));
		else if (name === void 0) everywhere.add(code);
		else if (members.includes(name)) inPackages.add(`${code}:${name}`);
		else findings.push(ignoredPackageUnknown({
			entry,
			package: name,
			nearest: nearest(name, members)
		}));
	}
	return {
		has: ({ code, package: name }) => everywhere.has(code) || name !== void 0 && inPackages.has(`${code}:${name}`),
		findings
	};
};

// src/checks/frame/judge.ts
const nothingFetched = {
	values: {},
	missing: /* @__PURE__ */ new Map()
};
const chosenChecks = ({ only = checks }) => only;
const worldFor = ({ workspace, graph, config }) => worldOf(workspace, graph, config);
const judge = (wish, world, { values, missing }) => {
	const codes = checks.flatMap((check) => check.codes);
	const ignored = readIgnored(wish.ignore, {
		codes,
		members: wish.graph.names
	});
	if (ignored.findings.length > 0) throw new Problem(ignored.findings);
	const seen = {
		...world,
		...values
	};
	let left = 0;
	const outcomes = chosenChecks(wish).map((check) => {
		const reason = check.needs.map((need) => missing.get(need)).find((why) => why !== void 0);
		if (reason !== void 0) return {
			check,
			state: "skipped",
			reason,
			findings: []
		};
		const found = check.find(seen);
		const kept = found.filter((finding) => !ignored.has(finding));
		left += found.length - kept.length;
		const findings = wish.strict ? kept.map(strictly) : kept;
		return {
			check,
			state: stateOf(findings),
			reason: "",
			findings
		};
	});
	return {
		outcomes,
		findings: outcomes.flatMap(({ findings }) => findings),
		ignored: left,
		fixes: outcomes.filter(({ state }) => state !== "skipped").flatMap(({ check }) => check.fix?.(seen) ?? []).filter((fix) => !ignored.has(fix))
	};
};

// src/stages/health/fetch-trees.ts
const versionFile = /^(?:__init__|__about__|__version__|_version|version|about)\.py$/;
const source = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i;
const binary = /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i;
const fetchTrees = async (reading) => {
	const { workspace, packages } = reading.world;
	const { all, owned } = await listAll(reading);
	const trees = /* @__PURE__ */ new Map();
	const secrets = [];
	for (const each of packages) {
		const own = owned.get(each.name) ?? [];
		const folder = join(workspace.root, each.member.path);
		const texts = each.isPublished ? readTexts(folder, own, reading) : [];
		const versionTexts = /* @__PURE__ */ new Map();
		for (const [path, text] of texts) {
			for (const secret of findSecrets(text)) secrets.push({
				...secret,
				file: each.file(path)
			});
			if (versionFile.test(baseName(path)) && isShallow(path)) versionTexts.set(path, text);
		}
		trees.set(each.name, {
			files: own,
			has: (path) => reading.files.realPath(join(folder, path)) !== void 0,
			hasSources: hasSources(own),
			buildFolders: foldersOfBuilds(reading.files, folder),
			versionTexts
		});
	}
	return {
		of: (name) => {
			const tree = trees.get(name);
			if (tree === void 0) throw new Bug(`${name} is no member`);
			return tree;
		},
		all: all.map(({ path, isTracked }) => ({
			path: normalize(join(workspace.prefix, path)),
			isTracked
		})),
		secrets
	};
};
const listAll = async ({ world: { workspace, packages }, sources }) => {
	const listed = await sources.list(workspace.root);
	const owned = new Map(shareOut(listed, packages));
	const elsewhere = [];
	for (const { name, member } of packages) {
		if (owned.get(name)?.some(({ path }) => path === "pyproject.toml")) continue;
		const own = await sources.list(join(workspace.root, member.path));
		owned.set(name, own);
		elsewhere.push(...own.map(({ path, isTracked }) => ({
			path: `${member.path}/${path}`,
			isTracked
		})));
	}
	return {
		all: [...listed, ...elsewhere],
		owned
	};
};
function* readTexts(folder, files, { sources }) {
	for (const { path } of files) {
		const text = binary.test(path) ? void 0 : sources.readText(join(folder, path));
		if (text !== void 0) yield [path, text];
	}
}
const isShallow = (path) => path.split("/").length <= (path.startsWith("src/") ? 4 : 3);
const hasSources = (files) => files.some(({ path }) => source.test(path));
const shareOut = (files, packages) => {
	const byFolder = new Map(packages.map(({ name, member }) => [normalize(member.path), name]));
	const shares = /* @__PURE__ */ new Map();
	for (const { path, isTracked } of files) {
		const folder = foldersAbove(path).find((each) => byFolder.has(each));
		const name = folder === void 0 ? void 0 : byFolder.get(folder);
		if (folder === void 0 || name === void 0) continue;
		const share = shares.get(name) ?? [];
		share.push({
			path: folder === "" ? path : path.slice(folder.length + 1),
			isTracked
		});
		shares.set(name, share);
	}
	return shares;
};
const foldersOfBuilds = (files, folder) => {
	const names = (path) => (files.list(join(folder, path)) ?? []).map(({ name }) => name);
	const top = names("");
	return [
		...top.includes("dist") && names("dist").some((name) => /\.(?:whl|tar\.gz)$/.test(name)) ? ["dist"] : [],
		...top.includes("build") && names("build").some((name) => /^(?:lib$|lib\.|bdist\.|temp\.)/.test(name)) ? ["build"] : [],
		...top.filter((name) => name.endsWith(".egg-info")),
		...top.includes("src") ? names("src").filter((name) => name.endsWith(".egg-info")).map((name) => `src/${name}`) : []
	];
};

// src/stages/health/fetch.ts
const fetchNeeds = async (world, needs, ports) => {
	const fetchers = {
		trees: async () => ({ value: await fetchTrees({
			world,
			...ports
		}) }),
		lock: async () => readLock(world, ports),
		audit: async () => await readAudit(world, ports),
		indexedNames: async () => await readNames(world, ports)
	};
	const answers = await Promise.all([...needs].map(async (need) => [need, await fetchers[need]()]));
	return {
		values: Object.fromEntries(answers.flatMap(([need, answer]) => "value" in answer ? [[need, answer.value]] : [])),
		missing: new Map(answers.flatMap(([need, answer]) => "skipped" in answer ? [[need, answer.skipped]] : []))
	};
};
const noLock = { skipped: "there is no uv.lock" };
const readLock = ({ workspace }, { files }) => {
	const text = files.readText(join(workspace.root, "uv.lock"));
	if (text === void 0) return noLock;
	return { value: {
		file: join(workspace.prefix, "uv.lock"),
		locals: readLockedPackages(text)
	} };
};
const readAudit = async ({ workspace }, { audits, signal }) => {
	if (!workspace.hasLock) return noLock;
	const answer = await audits.ask(workspace.root, signal);
	return "unavailable" in answer ? { skipped: answer.unavailable } : { value: answer };
};
const questionsAtOnce = 8;
const readNames = async (world, { names, signal }) => {
	const asking = await names(world);
	if ("skipped" in asking) return asking;
	const { index, pages, project, own, changed } = asking;
	const published = world.packages.filter(({ name, isPublished }) => isPublished && changed.has(name));
	if (published.length === 0) return { skipped: "no published package has changed" };
	const limit = pLimit(questionsAtOnce);
	try {
		const found = await Promise.all(published.map(({ name }) => limit(async () => [name, await pages.find(name, signal)])));
		const [first] = found.filter(([, page]) => page === void 0);
		if (found.every(([, page]) => page === void 0) && await project(first[0], { signal }) !== void 0) return { skipped: `${index} does not say what its projects are` };
		return { value: {
			index,
			projects: new Map(found),
			own
		} };
	} catch (error) {
		if (error instanceof Problem) return { skipped: inertLine(error.message) };
		throw error;
	}
};

// src/stages/health/check-workspace.ts
var check_workspace_exports = /* @__PURE__ */ __exportAll({ checkWorkspace: () => checkWorkspace });
const checkWorkspace = async (wish, ports) => {
	const world = worldFor(wish);
	const needs = new Set(chosenChecks(wish).flatMap((check) => check.needs));
	return judge(wish, world, await fetchNeeds(world, needs, ports));
};

// src/actions/check/action.ts
var action_exports = /* @__PURE__ */ __exportAll({ action: () => action });
const action = defineAction({
	contract,
	run: async ({ workingDirectory, ignore, strict, fix, yes }, ports) => {
		const { files, absolute, config, edits: writer } = ports;
		if (yes && !fix) throw new Problem(yesWithoutFix({}));
		const look = async () => {
			const workspace = readWorkspace(files, absolute(workingDirectory));
			const graph = buildGraph(workspace);
			return {
				workspace,
				graph,
				health: await checkWorkspace({
					workspace,
					graph,
					config,
					ignore,
					strict
				}, ports)
			};
		};
		const first = await look();
		const planned = fix ? planEdits(first.health.fixes, first.workspace, files) : [];
		const { edits, findings: refused } = keepInside(planned, first.workspace.root, files);
		if (yes) for (const { path, after } of edits) await writer.write(path, after);
		const isWritten = yes && edits.length > 0;
		const { workspace, graph, health } = isWritten ? await look() : first;
		const diff = await unifiedDiff(edits);
		const { packages } = worldOf(workspace, graph, config);
		const findings = [
			...workspace.findings,
			...unknownPackages(config, graph.names),
			...health.findings,
			...refused
		];
		return {
			findings,
			document: {
				...healthDocument(health),
				fixable: health.fixes.length,
				...fix ? {
					diff,
					written: isWritten ? edits.map(({ file }) => file) : []
				} : {}
			},
			text: [healthText(health, packages), ...fix ? fixLines({
				edits,
				diff,
				isWritten
			}) : mendable(health.fixes.length)].join("\n"),
			summary: guardSummary({
				verdict: healthVerdict(health, packages),
				findings,
				sections: [healthSection(health)]
			})
		};
	}
});
const mendable = (count) => count === 0 ? [] : ["", `${count} of them can be fixed by a program: check --fix shows how`];
const fixLines = ({ edits, diff, isWritten }) => {
	if (edits.length === 0) return ["", "Nothing that a program could fix"];
	const count = edits.length === 1 ? "1 file" : `${edits.length} files`;
	return [
		"",
		...diff.trimEnd().split("\n").map(inertLine),
		"",
		isWritten ? `${count} written` : `Nothing is written yet: check --fix --yes writes ${count}`
	];
};

export { action_exports, checkWorkspace, check_workspace_exports, checks, elsewhereSources, extraMarkers, judge, nothingFetched, orphanDependencies, workspaceSources, worldFor };