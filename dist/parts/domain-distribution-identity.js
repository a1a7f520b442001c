import { Bug } from "../index.js";
import { defineFinding, named, shown } from "./actions-publish-contract.js";
import { distInfoOf, distInfoWrong, entryPointsWrong, filenameWrong, filesOf, knownFields, metadataPathOf, parseMetadata, refusedByPyPI, repeatedFields, topFolderOf, topNamesOf, wheelFileWrong, wheelTagsDoubtful } from "./domain-problem-distribution.js";
import { admits, canonicalVersion, compareVersions, formatVersion, isNormalizedDistributionName, normalizeDistributionName, normalizeName, parseDistributionName, parseRequirement, parseSpecifiers, parseVersion } from "./domain-python-requirement.js";
import { distNotPlanned, rebuildFromSdist } from "./domain-problem-upload.js";
import { editStrings, isSameVersion, requirementPath } from "./domain-workspace-read.js";

// src/domain/problem/distribution-metadata.ts
const metadataMissing = defineFinding({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename, path }) => ({
	message: `${filename} has no ${path}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
}));
const metadataDiffersFromPlan = defineFinding({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project"
}, ({ filename, field, planned, built }) => ({
	message: `${filename} says ${field} ${built === void 0 ? "nowhere" : shown(built)}, the plan says ${planned}`,
	hint: built === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata" : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`
}));
const boundMissing = defineFinding({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename, requirement, built }) => ({
	message: `${filename} does not require ${requirement}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
}));
const requirementLost = defineFinding({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project"
}, ({ filename, requirement, built }) => ({
	message: `${filename} does not require ${shown(requirement)}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
}));
const extraLost = defineFinding({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project"
}, ({ filename, extra }) => ({
	message: `${filename} does not provide the extra ${shown(extra)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
}));
const headerBroken = defineFinding({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project"
}, ({ filename, text }) => ({
	message: `The metadata of ${filename} has text in its header that is no field: ${shown(text)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
}));
const siblingUnbound = defineFinding({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project"
}, ({ filename, requirement, version }) => ({
	message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${shown(requirement)}`,
	hint: `Write the bound into the template that makes it, as in >=${version}`
}));
const siblingExcluded = defineFinding({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project"
}, ({ filename, requirement, version }) => ({
	message: `${filename} requires ${shown(requirement)}, which excludes the sibling's version ${version}`,
	hint: `Widen the specifier so that it admits ${version}`
}));
const requirementUnreadable = defineFinding({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project"
}, ({ filename, requirement }) => ({
	message: `${filename} has a Requires-Dist that is no requirement: ${shown(requirement)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
}));
const licenseFileMissing = defineFinding({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project"
}, ({ filename, path }) => ({
	message: `${filename} names a licence file that it does not have: ${shown(path)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
}));
const classifierRefused = defineFinding({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project"
}, ({ filename, classifier, instead }) => ({
	message: `${filename} has a classifier that PyPI refuses: ${shown(classifier)}`,
	hint: classifierHint(classifier, instead)
}));
const classifierHint = (classifier, instead) => {
	const expression = classifier.startsWith("License ::") ? "Take it out, and write the licence as an SPDX expression: license = \"MIT\"" : "Take it out, or take one of PyPI's own list";
	return instead.length === 0 ? expression : `${expression}. Perhaps it should be: ${instead.join(", ")}`;
};

// src/domain/python/same-specifiers.ts
const next = (release) => [...release.slice(0, -1), release.at(-1) + 1n];
const developmentOf = (epoch, release) => ({
	epoch,
	release,
	pre: void 0,
	post: void 0,
	dev: 0n,
	local: []
});
const following = (version) => {
	const { release, pre, post, dev } = version;
	const ownFollower = dev === void 0 ? {
		post: (post ?? -1n) + 1n,
		dev: 0n
	} : { dev: dev + 1n };
	const afterPosts = pre ? { pre: {
		...pre,
		number: pre.number + 1n
	} } : { release: [
		...release,
		0n,
		0n,
		0n,
		0n,
		0n,
		0n,
		1n
	] };
	return [{
		...version,
		...ownFollower
	}, {
		...version,
		...afterPosts,
		post: void 0,
		dev: 0n
	}];
};
const versionsAround$1 = (specifier) => {
	if (specifier.operator === "===") return [specifier.text];
	const { version } = specifier;
	const { epoch, release, local } = version;
	const withoutLocal = {
		...version,
		local: []
	};
	const prefixes = release.length > 1 ? [release, release.slice(0, -1)] : [release];
	return [
		{
			...withoutLocal,
			dev: version.dev ?? 0n
		},
		version,
		{
			...version,
			local: [...local, "x"]
		},
		...following(withoutLocal),
		...prefixes.map((prefix) => developmentOf(epoch, next(prefix)))
	].map(formatVersion);
};
const sameSpecifiers = (a, b) => ["0.dev0", ...[...a, ...b].flatMap(versionsAround$1)].every((version) => admits(a, version) === admits(b, version));

// src/domain/distribution/identity.ts
const metadataOf = (archive) => {
	const text = archive.texts.get(metadataPathOf(archive));
	return text === void 0 ? void 0 : parseMetadata(text);
};
const isMetadataSince = ({ metadataVersion }, version) => {
	const [own, other] = [parseVersion(metadataVersion ?? "1.0"), parseVersion(version)];
	return own !== void 0 && other !== void 0 && compareVersions(own, other) >= 0;
};
const checkFilename = ({ filename }, { name, version }) => {
	const parsed = parseDistributionName(filename, name);
	const stem = `${name.replaceAll("-", "_")}-${version}`;
	const wanted = parsed === void 0 ? `${stem}${filename.endsWith(".whl") ? "-….whl" : ".tar.gz"}` : normalizeDistributionName({
		...parsed,
		version
	});
	return wanted === filename ? [] : [filenameWrong({
		filename,
		expected: wanted
	})];
};
const brokenOut = ({ fields }, description = "") => description.split(/\r?\n/).slice(1).map((line) => line.trim()).filter((line) => {
	const [, name = "", value = ""] = /^([\w-]+):(.*)$/.exec(line) ?? [];
	return fields.get(name.toLowerCase())?.includes(value.trim()) === true;
});
const strayText = (metadata, description) => {
	const isKnown = !isMetadataSince(metadata, "2.5") || metadata.metadataVersion === "2.5";
	const unknown = [...metadata.fields].filter(([name]) => isKnown && !knownFields.has(name));
	return [
		...metadata.strayLine === void 0 ? [] : [metadata.strayLine],
		...unknown.map(([name, [value = ""]]) => `${name}: ${value}`),
		...repeatedFields(metadata),
		...brokenOut(metadata, description)
	];
};
const isSamePython = (built, stated) => {
	if (stated === void 0) return true;
	const [left, right] = [parseSpecifiers(built ?? ""), parseSpecifiers(stated)];
	return left === void 0 || right === void 0 ? built === stated : sameSpecifiers(left, right);
};
const checkMetadata = (archive, { name, version, stated }) => {
	const { filename } = archive;
	const metadata = metadataOf(archive);
	if (metadata === void 0) return [metadataMissing({
		filename,
		path: metadataPathOf(archive)
	})];
	const differs = (field, planned, built) => metadataDiffersFromPlan({
		filename,
		field,
		planned,
		built
	});
	return [
		...normalizeName(metadata.name ?? "") === name ? [] : [differs("Name", name, metadata.name)],
		...canonicalVersion(metadata.version ?? "") === version ? [] : [differs("Version", version, metadata.version)],
		...isSamePython(metadata.requiresPython, stated.requiresPython) ? [] : [differs("Requires-Python", stated.requiresPython ?? "", metadata.requiresPython)],
		...strayText(metadata, stated.description).map((text) => headerBroken({
			filename,
			text
		}))
	];
};
const checkLicenseFiles = (archive) => {
	const metadata = metadataOf(archive);
	if (metadata === void 0 || !isMetadataSince(metadata, "2.4")) return [];
	const folder = archive.kind === "wheel" ? `${distInfoOf(archive)}/licenses` : topFolderOf(archive);
	const paths = new Set(archive.entries.map(({ path }) => path));
	return metadata.licenseFiles.map((license) => `${folder}/${license}`).filter((path) => !paths.has(path)).map((path) => licenseFileMissing({
		filename: archive.filename,
		path
	}));
};
const refusedTags = (parsed) => parsed?.kind === "wheel" ? parsed.platformTags.filter((tag) => /^linux_/.test(tag) && tag !== "linux_armv6l" && tag !== "linux_armv7l") : [];
const checkPyPIRules = (archive, { isForPyPI }) => {
	const { filename } = archive;
	const metadata = metadataOf(archive);
	if (!isForPyPI || metadata === void 0) return [];
	const refused = (what, hint) => refusedByPyPI({
		filename,
		what,
		hint
	});
	const direct = metadata.requiresDist.filter((text) => {
		const parsed = parseRequirement(text);
		return parsed.ok && parsed.requirement.url !== void 0;
	});
	const tags = refusedTags(parseDistributionName(filename));
	const summary = [...metadata.summary ?? ""].length;
	return [
		...direct.map((text) => refused(`it has a direct reference, ${text}`, "Require a released version in place of the URL")),
		...tags.map((tag) => refused(`its platform tag is ${tag}`, "Build it as a manylinux wheel, with cibuildwheel or auditwheel repair")),
		...summary > 512 ? [refused(`its summary has ${summary} characters`, "Write at most 512 in description")] : []
	];
};

// src/domain/distribution/entry-points.ts
const parseLine = (line) => {
	const [, name, value] = /^([^=]*[^=\s])\s*=\s*(.*)$/.exec(line) ?? [];
	if (name === void 0 || value === void 0) return void 0;
	return {
		name,
		value: value.replace(/\s*\[[^\]]*\]$/, "")
	};
};
const indentOf = (line) => line.length - line.trimStart().length;
const entryPointsOf = (archive) => parseEntryPoints(archive.texts.get(`${distInfoOf(archive)}/entry_points.txt`) ?? "");
const parseEntryPoints = (text) => {
	const found = [];
	let group;
	let indent = Number.POSITIVE_INFINITY;
	for (const line of text.split(/\r\n|\n|\r/)) {
		const content = line.trim();
		if (/^([#;]|$)/.test(content) || indentOf(line) > indent) continue;
		const heading = /^\[(.+)\]$/.exec(content)?.[1];
		const entry = heading === void 0 ? parseLine(content) : void 0;
		if (heading === void 0 && (entry === void 0 || group === void 0)) return void 0;
		if (entry !== void 0 && group !== void 0) found.push({
			group,
			...entry
		});
		if (heading !== void 0) group = heading.trim();
		indent = heading === void 0 ? indentOf(line) : Number.POSITIVE_INFINITY;
	}
	return found;
};

// src/domain/distribution/wheel.ts
const checkDistInfo = (archive) => {
	const expected = distInfoOf(archive);
	const found = topNamesOf(archive).filter((name) => name.endsWith(".dist-info"));
	return found.length === 1 && found[0] === expected ? [] : [distInfoWrong({
		filename: archive.filename,
		expected,
		found
	})];
};
const tagsInName = (filename) => {
	const parsed = parseDistributionName(filename);
	if (parsed?.kind !== "wheel") return [];
	const { pythonTags, abiTags, platformTags } = parsed;
	return pythonTags.flatMap((python) => abiTags.flatMap((abi) => platformTags.map((platform) => `${python}-${abi}-${platform}`)));
};
const isCompiled = (path) => /\.(so|pyd|dylib|dll)$|\.so\.\d/.test(path);
const checkWheelFile = (archive) => {
	const { filename } = archive;
	const path = `${distInfoOf(archive)}/WHEEL`;
	const text = archive.texts.get(path);
	if (text === void 0) return [wheelFileWrong({
		filename,
		what: `it has no ${path}`
	})];
	const { fields } = parseMetadata(text);
	const [version = "missing"] = fields.get("wheel-version") ?? [];
	const [isPure = "missing"] = fields.get("root-is-purelib") ?? [];
	const named = tagsInName(filename).toSorted();
	const written = (fields.get("tag") ?? []).toSorted();
	const compiled = filesOf(archive).filter((entry) => isCompiled(entry.path));
	const isForAll = named.length > 0 && named.every((tag) => tag.endsWith("-none-any"));
	const doubtful = (what) => wheelTagsDoubtful({
		filename,
		what
	});
	return [
		.../^1\.\d+$/.test(version) ? [] : [wheelFileWrong({
			filename,
			what: `its Wheel-Version is ${version}`
		})],
		.../^(true|false)$/i.test(isPure) ? [] : [wheelFileWrong({
			filename,
			what: `its Root-Is-Purelib is ${isPure}, not true or false`
		})],
		...named.join() === written.join() ? [] : [doubtful(`its name says ${named.join(", ")}, its WHEEL file ${written.join(", ") || "nothing"}`)],
		...isForAll && compiled[0] !== void 0 ? [doubtful(`it is tagged for every platform and holds compiled ${compiled[0].path}`)] : []
	];
};
const checkEntryPoints = (archive) => {
	const { filename } = archive;
	const groups = entryPointsOf(archive);
	if (groups === void 0) return [entryPointsWrong({
		filename,
		what: "its entry_points.txt cannot be read"
	})];
	return groups.filter(({ group, name }) => /^(console|gui)_scripts$/.test(group) && !/^[\p{L}\p{N}_.-]+$/u.test(name)).map(({ group, name }) => entryPointsWrong({
		filename,
		what: `the name of the entry point "${name}" in ${group}`
	}));
};

// src/domain/run/dist-files.ts
const isVersion = (text, version) => parseVersion(text ?? "") !== void 0 && parseVersion(version ?? "") !== void 0 && isSameVersion(text, version);
const differs = ({ file, entry }, what) => {
	const { filename, kind } = file;
	const finding = distNotPlanned({
		file: filename,
		kind,
		package: entry.name,
		version: entry.version,
		what
	});
	return kind === "wheel" && entry.wheels.length > 0 ? {
		...finding,
		...rebuildFromSdist
	} : finding;
};
const checkListed = (claim) => {
	const { file, entry } = claim;
	const named = parseDistributionName(file.filename);
	if (named === void 0) return [differs(claim, "its name is none of a distribution")];
	if (named.kind !== file.kind) return [differs(claim, `its name is that of ${named.kind === "sdist" ? "an" : "a"} ${named.kind}`)];
	if (named.name !== entry.name || !isVersion(named.version, entry.version)) return [differs(claim, `its name says ${named.name} ${named.version}`)];
	return isNormalizedDistributionName(named) ? [] : [differs(claim, "its name is not normalised, and uv would pass over it")];
};
const checkInside = (claim, archive) => {
	if (archive.faults.length > 0) return archive.faults;
	const info = archive.kind === "wheel" ? checkDistInfo(archive) : [];
	if (info.length > 0) return info;
	const metadata = metadataOf(archive);
	if (metadata === void 0) return [differs(claim, "it has no metadata where its name says")];
	const { name = "nothing", version = "nothing" } = metadata;
	const again = repeatedFields(metadata)[0];
	if (again !== void 0) return [headerBroken({
		filename: archive.filename,
		text: again
	})];
	return normalizeName(name) === claim.entry.name && isVersion(version, claim.entry.version) ? [] : [differs(claim, `the metadata inside says ${name} ${version}`)];
};

// src/domain/python/marker-environment.ts
const platforms = [
	[
		"posix",
		"linux",
		"Linux"
	],
	[
		"posix",
		"darwin",
		"Darwin"
	],
	[
		"nt",
		"win32",
		"Windows"
	],
	[
		"posix",
		"aix",
		"AIX"
	],
	[
		"posix",
		"android",
		"Android"
	],
	[
		"posix",
		"emscripten",
		"Emscripten"
	],
	[
		"posix",
		"ios",
		"iOS"
	],
	[
		"posix",
		"?",
		"?"
	]
].map(([os_name = "", sys_platform = "", platform_system = ""]) => ({
	os_name,
	sys_platform,
	platform_system
}));
const groups = {
	os_name: "platform",
	sys_platform: "platform",
	platform_system: "platform",
	python_version: "python",
	python_full_version: "python"
};
const versionVariables = [
	"python_version",
	"python_full_version",
	"implementation_version",
	"platform_release"
];
const setVariables = ["extras", "dependency_groups"];
const sidesOf = ({ left, right }) => {
	if (left.kind === "variable" && right.kind === "value") return [left.name, right.text];
	if (left.kind === "value" && right.kind === "variable") return [right.name, left.text];
};
const isAboutVersions = (comparison) => versionVariables.includes(sidesOf(comparison)?.[0] ?? "");
const isUndecided = (comparison) => {
	const sides = sidesOf(comparison);
	if (sides === void 0 || setVariables.includes(sides[0])) return true;
	return !isAboutVersions(comparison) && ["~=", "==="].includes(comparison.operator);
};
const groupOf = (comparison) => {
	if (isUndecided(comparison)) return JSON.stringify(comparison);
	const [variable = ""] = sidesOf(comparison) ?? [];
	return groups[variable] ?? variable;
};
const versionsAround = (text) => {
	const version = parseVersion(text.replace(/\.\*$/, ""));
	if (version === void 0) return [];
	const [major = 0n, minor = 0n, patch = 0n] = version.release;
	return [
		[
			major,
			minor,
			patch
		],
		[
			major,
			minor,
			patch + 1n
		],
		[
			major,
			minor + 1n,
			0n
		],
		[
			major + 1n,
			0n,
			0n
		]
	].map((numbers) => numbers.join("."));
};
const platformWith = (variable, text) => platforms.find((platform) => platform[variable] === text) ?? {
	...platforms.at(-1),
	[variable]: text
};
const pythonOf = (version) => ({
	python_version: version.split(".").slice(0, 2).join("."),
	python_full_version: version
});
const environmentsFor = (comparisons) => {
	if (comparisons.some(isUndecided)) return void 0;
	const [group] = comparisons.map(groupOf);
	const mentions = comparisons.flatMap((comparison) => {
		const [variable, text] = sidesOf(comparison) ?? ["", ""];
		return [text, ...text.split(/[ ,|]+/)].map((mention) => [variable, mention]);
	});
	if (group === "platform") return [...platforms, ...mentions.map(([variable, text]) => platformWith(variable, text))];
	const versions = /* @__PURE__ */ new Set(["0.0.0", ...mentions.flatMap(([, text]) => versionsAround(text))]);
	if (group === "python") return [...versions].map(pythonOf);
	const texts = mentions.map(([, text]) => text);
	return [.../* @__PURE__ */ new Set([
		"",
		"?",
		...texts,
		...comparisons.some(isAboutVersions) ? versions : []
	])].map((value) => ({ [group ?? ""]: value }));
};

// src/domain/python/marker-truth.ts
const mostCombinations = 2e4;
const comparisonsOf = (marker) => {
	if (marker === void 0) return [];
	return marker.kind === "comparison" ? [marker] : marker.operands.flatMap(comparisonsOf);
};
const compareTexts = (left, operator, right) => {
	if (operator === "in") return right.includes(left);
	if (operator === "not in") return !right.includes(left);
	if (operator === "!=") return left !== right;
	return [
		"==",
		"<=",
		">=",
		"==="
	].includes(operator) && left === right;
};
const compareVersionTexts = (left, operator, right) => {
	if (operator === "in") return right.split(/[ ,|]+/).includes(left);
	if (operator === "not in") return !compareVersionTexts(left, "in", right);
	const specifiers = parseSpecifiers(operator + right);
	return specifiers === void 0 ? compareTexts(left, operator, right) : admits(specifiers, left);
};
const holdsIn = (environment, comparison) => {
	const [left, right] = [comparison.left, comparison.right].map((operand) => operand.kind === "variable" ? environment[operand.name] ?? "" : operand.text);
	return (isAboutVersions(comparison) ? compareVersionTexts : compareTexts)(left, comparison.operator, right);
};
const somePythons = [
	"2.6.0",
	"2.7.0",
	...Array.from({ length: 31 }, (_, minor) => `3.${minor}.0`),
	"4.0.0"
];
const waysToHold = (comparisons, pythons) => {
	const environments = environmentsFor(comparisons);
	if (environments === void 0) return [comparisons, []];
	const ways = among(environments, pythons).map((environment) => {
		const truths = comparisons.map((comparison) => holdsIn(environment, comparison));
		return [truths.join(), comparisons.filter((_, index) => truths[index])];
	});
	return [...new Map(ways).values()];
};
const among = (environments, pythons) => {
	if (pythons === void 0 || environments[0]?.python_full_version === void 0) return environments;
	return [...environments, ...somePythons.map(pythonOf)].filter(({ python_full_version: version = "" }) => pythons(version));
};
const holds = (marker, held) => {
	if (marker === void 0) return true;
	if (marker.kind === "comparison") return held.has(marker);
	return marker.kind === "and" ? marker.operands.every((operand) => holds(operand, held)) : marker.operands.some((operand) => holds(operand, held));
};
const kindsOfEnvironment = (markers, pythons) => {
	const comparisons = markers.flatMap(comparisonsOf);
	const groups = [...Map.groupBy(comparisons, groupOf).values()].map((group) => waysToHold(group, pythons));
	if (groups.reduce((count, { length }) => count * length, 1) > mostCombinations) return void 0;
	const combine = (combinations, ways) => combinations.flatMap((held) => ways.map((way) => [...held, ...way]));
	return groups.reduce(combine, [[]]).map((held) => new Set(held));
};

// src/domain/pin/apply.ts
const applyBounds = (member, bounds) => {
	const edits = bounds.flatMap(({ from, to, table }) => {
		const places = member.requirements.filter((each) => each.table === table && each.requirement.text === from);
		if (places.length === 0) throw new Bug(`${member.name} has no ${from} in ${table}`);
		return places.map((place) => ({
			path: requirementPath(place),
			value: to
		}));
	});
	const text = editStrings(member.text, edits);
	if (text === void 0) throw new Bug(`The requirements of ${member.name} are not where they were read`);
	return text;
};

export { applyBounds, boundMissing, checkDistInfo, checkEntryPoints, checkFilename, checkInside, checkLicenseFiles, checkListed, checkMetadata, checkPyPIRules, checkWheelFile, classifierRefused, entryPointsOf, extraLost, holds, isMetadataSince, isVersion, kindsOfEnvironment, metadataOf, parseEntryPoints, requirementLost, requirementUnreadable, sameSpecifiers, siblingExcluded, siblingUnbound };