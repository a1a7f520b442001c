import { __exportAll } from "./rolldown-runtime.js";
import { distInfoOf, filenameWrong, knownFields, metadataPathOf, parseMetadata, refusedByPyPI, repeatedFields, topFolderOf } from "./domain-problem-distribution.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";
import { admits, canonicalVersion, compareVersions, formatVersion, normalizeDistributionName, normalizeName, parseDistributionName, parseRequirement, parseSpecifiers, parseVersion } from "./domain-problem-workspace.js";

// src/domain/problem/artifact.ts
var artifact_exports = /* @__PURE__ */ __exportAll({ artifactUnavailable: () => artifactUnavailable });
const artifactUnavailable = defineFinding({
	code: "RA-ARTIFACT-UNAVAILABLE",
	severity: "notice",
	mender: "outside",
	meaning: "The forge has no artifact service that this action can use, so the distributions were not kept as an artifact.",
	why: "A later job finds them only where this job leaves them.",
	mend: "Nothing needs to be done where one job publishes. Else keep the `dist-path` folder by another step."
}, ({ why, folder }) => ({
	message: `The distributions are not kept as an artifact: ${why}`,
	hint: `They are in ${folder}: where a later job needs them, keep that folder by a step of your own`
}));

// src/domain/problem/distribution-metadata.ts
var distribution_metadata_exports = /* @__PURE__ */ __exportAll({
	boundMissing: () => boundMissing,
	classifierRefused: () => classifierRefused,
	extraLost: () => extraLost,
	headerBroken: () => headerBroken,
	licenseFileMissing: () => licenseFileMissing,
	metadataDiffersFromPlan: () => metadataDiffersFromPlan,
	metadataMissing: () => metadataMissing,
	requirementLost: () => requirementLost,
	requirementUnreadable: () => requirementUnreadable,
	siblingExcluded: () => siblingExcluded,
	siblingUnbound: () => siblingUnbound
});
const metadataMissing = defineFinding({
	code: "RA-DIST-METADATA-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A wheel has no METADATA, or an sdist no PKG-INFO, where its file name says it must be.",
	why: "The index refuses the file, and no installer can read its name, version or requirements.",
	mend: "Build it with a build backend that follows the standards, and do not rename the file afterwards."
}, ({ filename, path }) => ({
	message: `${filename} has no ${path}`,
	hint: "Build it with a current build backend, and do not rename it afterwards"
}));
const metadataDiffersFromPlan = defineFinding({
	code: "RA-DIST-NOT-AS-PLANNED",
	severity: "error",
	mender: "project",
	meaning: "The name or version in a built METADATA or PKG-INFO is not the planned one.",
	why: "Another package or version than was planned, tagged and announced would be published, and cannot be taken back.",
	mend: "Find where the build backend takes the field from (a version file, git, a plugin) and make it agree."
}, ({ filename, field, planned, built }) => ({
	message: `${filename} says ${field} ${built === void 0 ? "nowhere" : shown(built)}, the plan says ${planned}`,
	hint: built === void 0 ? "See whether a value in [project], as description, has a line break, which ends the header of the metadata" : `Find where the build backend takes the ${field.toLowerCase()} from, and make it agree with the plan`
}));
const boundMissing = defineFinding({
	code: "RA-DIST-BOUND-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A requirement on another package of the workspace was built without the bound that the plan gave it.",
	why: "An installer could combine the release with an older version of the sibling, which was never tried.",
	mend: "See whether a plugin or a template of the build backend rewrites requirements, and bound it there."
}, ({ filename, requirement, built }) => ({
	message: `${filename} does not require ${requirement}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
	hint: "See whether a plugin or template of the build backend writes the requirements, and write the bound there"
}));
const requirementLost = defineFinding({
	code: "RA-DIST-REQUIREMENT-LOST",
	severity: "error",
	mender: "project",
	meaning: "A requirement of `[project]`, or one that the build backend was to add, is not in the built metadata.",
	why: "Installers read that metadata alone: users would get the package without what it needs.",
	mend: "See whether a field with a line break ended the header before it, or a plugin or a second table of the build backend (`[tool.poetry]`, `setup.py`) says something else."
}, ({ filename, requirement, built }) => ({
	message: `${filename} does not require ${shown(requirement)}, but ${built.length === 0 ? "nothing of it" : named(built)}`,
	hint: "See whether a value in [project] has a line break, or the build backend has requirements from somewhere else"
}));
const extraLost = defineFinding({
	code: "RA-DIST-EXTRA-LOST",
	severity: "error",
	mender: "project",
	meaning: "An extra of `[project.optional-dependencies]` is not in the built metadata.",
	why: "Installers warn and leave out what it brings.",
	mend: "See whether a field with a line break ended the header before it, and require a current build backend."
}, ({ filename, extra }) => ({
	message: `${filename} does not provide the extra ${shown(extra)}`,
	hint: "See whether a value in [project] has a line break, and raise the version of the build backend"
}));
const headerBroken = defineFinding({
	code: "RA-DIST-HEADER",
	severity: "error",
	mender: "project",
	meaning: "The header of the built metadata holds text that is no field of it.",
	why: "Readers take it for the end of the header: every field after it is lost to installers, requirements with them.",
	mend: "Write `description` and the other values of `[project]` on one line: some build backends write a line break as it is."
}, ({ filename, text }) => ({
	message: `The metadata of ${filename} has text in its header that is no field: ${shown(text)}`,
	hint: "Write description, and every other value of [project] with that text, on one line"
}));
const siblingUnbound = defineFinding({
	code: "RA-DIST-SIBLING-UNBOUND",
	severity: "warning",
	mender: "project",
	meaning: "A requirement that the build backend made itself names a package of the workspace without any bound.",
	why: "An installer may take any version of the sibling, however old. Only requirements in a file can be bound here.",
	mend: "Write the bound into the template or plugin that makes the requirement."
}, ({ filename, requirement, version }) => ({
	message: `${filename} has a requirement made by its build backend on a sibling, without a bound: ${shown(requirement)}`,
	hint: `Write the bound into the template that makes it, as in >=${version}`
}));
const siblingExcluded = defineFinding({
	code: "RA-DIST-SIBLING-EXCLUDED",
	severity: "error",
	mender: "project",
	meaning: "A built requirement does not admit the version of the sibling that belongs to the same release.",
	why: "The two could not be installed together. uv hides it, since it drops specifiers on workspace siblings.",
	mend: "Widen the specifier where it is written: in `pyproject.toml`, or in what the build backend makes it from."
}, ({ filename, requirement, version }) => ({
	message: `${filename} requires ${shown(requirement)}, which excludes the sibling's version ${version}`,
	hint: `Widen the specifier so that it admits ${version}`
}));
const requirementUnreadable = defineFinding({
	code: "RA-DIST-REQUIREMENT",
	severity: "error",
	mender: "project",
	meaning: "A `Requires-Dist` of the built metadata is no requirement.",
	why: "The index refuses it, and installers cannot read it.",
	mend: "Correct it where it is written: in `pyproject.toml`, or in what the build backend makes it from."
}, ({ filename, requirement }) => ({
	message: `${filename} has a Requires-Dist that is no requirement: ${shown(requirement)}`,
	hint: "Write it as PEP 508 says: name[extras]>=version; marker"
}));
const licenseFileMissing = defineFinding({
	code: "RA-DIST-LICENSE-FILE-MISSING",
	severity: "error",
	mender: "project",
	meaning: "The metadata names a licence file that is not in the distribution.",
	why: "PyPI refuses such a file. https://peps.python.org/pep-0639/",
	mend: "See that `license-files` matches files inside the package's own folder, and that no rule excludes them."
}, ({ filename, path }) => ({
	message: `${filename} names a licence file that it does not have: ${shown(path)}`,
	hint: "See that license-files matches files inside the package's own folder, and that no rule excludes them"
}));
const classifierRefused = defineFinding({
	code: "RA-DIST-CLASSIFIER",
	severity: "error",
	mender: "project",
	meaning: "The built metadata has a classifier that PyPI does not take: one that it never had, or that is deprecated.",
	why: "The upload would fail, perhaps after the packages it needs were published.",
	mend: "Take a classifier from PyPI's list. No new ones come for licences: write an SPDX expression as `license`."
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
const versionsAround = (specifier) => {
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
const sameSpecifiers = (a, b) => ["0.dev0", ...[...a, ...b].flatMap(versionsAround)].every((version) => admits(a, version) === admits(b, version));

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

export { artifactUnavailable, artifact_exports, boundMissing, checkFilename, checkLicenseFiles, checkMetadata, checkPyPIRules, classifierRefused, distribution_metadata_exports, entryPointsOf, extraLost, headerBroken, isMetadataSince, metadataOf, parseEntryPoints, requirementLost, requirementUnreadable, sameSpecifiers, siblingExcluded, siblingUnbound };