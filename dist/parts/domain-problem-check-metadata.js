import { __exportAll } from "./rolldown-runtime.js";
import { defineFinding, named, shown } from "./domain-problem-plan.js";
import { isValidName, normalizeName } from "./domain-problem-workspace.js";

// src/domain/problem/check-metadata.ts
var check_metadata_exports = /* @__PURE__ */ __exportAll({
	licenseTable: () => licenseTable,
	metadataBare: () => metadataBare,
	metadataIncomplete: () => metadataIncomplete,
	metadataThin: () => metadataThin,
	nameNotNormal: () => nameNotNormal,
	nameOfOthers: () => nameOfOthers,
	nameTooSimilar: () => nameTooSimilar,
	noLicence: () => noLicence,
	noReadme: () => noReadme,
	readmeNotNamed: () => readmeNotNamed,
	versionDiffersInSource: () => versionDiffersInSource,
	versionNotCanonical: () => versionNotCanonical
});
const metadataIncomplete = defineFinding({
	code: "RA-METADATA-INCOMPLETE",
	severity: "error",
	mender: "project",
	meaning: "`[project]` of a published package lacks `description` or `requires-python`.",
	why: "A search on the index shows the description; installers decide by `requires-python` who gets the release.",
	mend: "Add the keys to `[project]`. A key that the build backend fills in is listed under `dynamic`."
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} has no ${missing.join(" and no ")} in [project]`,
	hint: `Add ${missing.join(" and ")} to [project]`,
	...place
}));
const metadataBare = defineFinding({
	code: "RA-METADATA-BARE",
	severity: "warning",
	mender: "project",
	meaning: "A package can be published, but nothing in its metadata is for people who look for it on an index: it lacks a description or `requires-python`, and has no authors, URLs, keywords and classifiers, or a version that no index takes.",
	why: "It may be an example or a tool of this repository that would be published by accident.",
	mend: "If it is not to be published, add the classifier `Private :: Do Not Upload`, or `private = true` in `[tool.release-actions.packages.<name>]`. If it is, describe it."
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} is not described for an index, and would be published without ${missing.join(" and ")}`,
	hint: "If it is not to be published, add the classifier \"Private :: Do Not Upload\"; else describe it in [project]",
	...place
}));
const metadataThin = defineFinding({
	code: "RA-METADATA-THIN",
	severity: "warning",
	mender: "project",
	meaning: "`[project]` of a published package lacks authors, URLs, a link to its changes, classifiers or keywords.",
	why: "People find the package, its sources and what has changed by them.",
	mend: "Add what the message names. A list that is empty on purpose is left out by `ignore`."
}, ({ package: name, missing, place }) => ({
	package: name,
	message: `${name} lacks in [project]: ${missing.join(", ")}`,
	hint: "Add them, or list RA-METADATA-THIN under ignore",
	...place
}));
const licenseTable = defineFinding({
	code: "RA-METADATA-LICENSE-TABLE",
	severity: "warning",
	mender: "project",
	meaning: "`project.license` is a table, the form before PEP 639.",
	why: "It is deprecated, and programs cannot tell from it which licence the package has.",
	mend: "Write an SPDX expression, as in `license = \"MIT\"`, and name the files with `license-files`. `check --fix` does so where the text is such an expression."
}, ({ package: name, value, place }) => ({
	package: name,
	message: `${name} has a table for project.license, which is deprecated`,
	hint: `Write an SPDX expression: license = ${JSON.stringify(value ?? "MIT")}, and the files as license-files`,
	...place
}));
const noLicence = defineFinding({
	code: "RA-METADATA-NO-LICENCE",
	severity: "warning",
	mender: "project",
	meaning: "A published package names no licence, and no licence file lies in its folder.",
	why: "Without a licence nobody may use what is published.",
	mend: "Add `license = \"…\"` with an SPDX expression to `[project]`, and a LICENSE file to the package's folder."
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} names no licence, and has no licence file`,
	hint: "Add license = \"…\" with an SPDX expression to [project], and a LICENSE file beside it",
	...place
}));
const noReadme = defineFinding({
	code: "RA-METADATA-NO-README",
	severity: "warning",
	mender: "project",
	meaning: "A published package has no README.",
	why: "Its page on the index will be empty.",
	mend: "Write a README.md beside the package's `pyproject.toml` and name it: `readme = \"README.md\"`."
}, ({ package: name, place }) => ({
	package: name,
	message: `${name} has no README`,
	hint: "Write a README.md and name it in [project]: readme = \"README.md\"",
	...place
}));
const readmeNotNamed = defineFinding({
	code: "RA-METADATA-README-NOT-NAMED",
	severity: "warning",
	mender: "project",
	meaning: "A published package has a README that `[project]` does not name.",
	why: "Its page on the index will be empty: build backends take only the README that is named.",
	mend: "Add `readme = \"README.md\"` to `[project]`. `check --fix` does so."
}, ({ package: name, readme, place }) => ({
	package: name,
	message: `${name} has a ${readme} that [project] does not name`,
	hint: `Add readme = ${JSON.stringify(readme)} to [project]`,
	...place
}));
const versionNotCanonical = defineFinding({
	code: "RA-VERSION-NOT-CANONICAL",
	severity: "notice",
	mender: "project",
	meaning: "A version is not written as PEP 440 would.",
	why: "File names, the index and tags show the canonical spelling, so the two look like different versions.",
	mend: "Write the canonical spelling. `check --fix` does so."
}, ({ package: name, version, canonical, place }) => ({
	package: name,
	message: `${name} has the version ${JSON.stringify(version)}, whose canonical spelling is ${canonical}`,
	hint: `Write ${canonical}`,
	...place
}));
const versionDiffersInSource = defineFinding({
	code: "RA-VERSION-DIFFERS-IN-SOURCE",
	severity: "warning",
	mender: "project",
	meaning: "A package's sources say another version than its `pyproject.toml`.",
	why: "A user who asks the package for its version is told the wrong one.",
	mend: "Set both to the same version, or read it with `importlib.metadata.version`."
}, ({ package: name, version, other, place }) => ({
	package: name,
	message: `${name} is ${version} in ${place.file}:${place.line ?? 1} and ${JSON.stringify(other.version)} in ${other.place.file}:${other.place.line ?? 1}`,
	hint: `Set both to the same version, or take it from importlib.metadata.version(${JSON.stringify(name)})`,
	...other.place
}));
const nameNotNormal = defineFinding({
	code: "RA-NAME-NOT-NORMALIZED",
	severity: "notice",
	mender: "project",
	meaning: "A package's name is not written in its normalised form: lower case, with `-` between words.",
	why: "Indexes, tags and file names use the normalised form, so people meet two names for one package.",
	mend: "Write the normalised name, unless the other is the one that people know."
}, ({ package: name, raw, place }) => ({
	package: name,
	message: `The name ${raw} is ${name} on an index`,
	hint: `Write ${name}, unless ${raw} is the name that people know`,
	...place
}));
const nameTooSimilar = defineFinding({
	code: "RA-NAME-TOO-SIMILAR",
	severity: "warning",
	mender: "project",
	meaning: "Two published packages have names that PyPI takes for the same: letter case, `-`, `_`, `.`, and 1, l, i, 0, o apart.",
	why: "PyPI refuses a new project whose name is too similar to one that exists.",
	mend: "Rename the one that is not on the index yet."
}, ({ package: name, other, place }) => ({
	package: name,
	message: `PyPI takes the names ${other} and ${name} for too similar`,
	hint: "Rename the one that is not on the index yet",
	...place
}));
const nameOfOthers = defineFinding({
	code: "RA-NAME-BELONGS-TO-OTHERS",
	severity: "warning",
	mender: "project",
	meaning: "The index has a project with a package's name, and every source repository that this project names is somebody else's.",
	why: "The upload will be refused, perhaps after other packages of the release went up; whoever installs by that name gets the other project.",
	mend: "Look at the project's page on the index. If it is not yours, rename the package, or mark it private. If it is, correct its URLs, or list the code with the package under `ignore`."
}, ({ package: name, index, found, own, place }) => ({
	package: name,
	message: `${index} has a project ${name} that seems to belong to others: it names ${named(found)}, not ${named(own)}`,
	hint: `Rename the package or mark it private; if the project is yours, list RA-NAME-BELONGS-TO-OTHERS:${name} under ignore`,
	...place
}));

// src/domain/problem/version-rules.ts
var version_rules_exports = /* @__PURE__ */ __exportAll({
	prereleaseRefused: () => prereleaseRefused,
	versionFromTags: () => versionFromTags,
	versionNotReadable: () => versionNotReadable
});
const versionNotReadable = defineFinding({
	code: "RA-VERSION-NOT-READABLE",
	severity: "warning",
	mender: "project",
	meaning: "The version of a package is dynamic, and cannot be read without running the project's code.",
	why: "A guard runs no project code, so it can judge neither this version nor the changelog and tag by it. `publish` asks the build backend.",
	mend: "Write the version in `[project]`, or let the build backend take it from a file by a plain pattern or attribute."
}, ({ package: name, why, place }) => ({
	package: name,
	message: `The version of ${name} cannot be read here: ${shown(why)}`,
	hint: "Write it in [project], or let the build backend read it from a file; publish asks the backend itself",
	...place
}));
const versionFromTags = defineFinding({
	code: "RA-VERSION-FROM-TAGS",
	severity: "notice",
	mender: "project",
	meaning: "A package takes its version from git's tags, so before the tag there is no version to validate.",
	why: "Version, changelog and progress are judged in tag mode, by the version of the tag.",
	mend: "Nothing needs to be done. Validate the tag when it is pushed."
}, ({ packages, tool, place }) => ({
	message: packages.length === 1 ? `${named(packages)} gets its version from the tag that releases it, by ${shown(tool)}` : `${packages.length} packages get their versions from the tags that release them, by ${shown(tool)}: ${named(packages)}`,
	hint: "Nothing needs to be done: the version is validated with its tag",
	...place
}));
const prereleaseRefused = defineFinding({
	code: "RA-VERSION-NOT-STABLE",
	severity: "error",
	mender: "project",
	meaning: "`channel` is `stable` and a version to be released is an alpha, beta, candidate or development version.",
	why: "Who installs from the stable channel does not expect pre-releases.",
	mend: "Set the final version, or set `channel` to `any`."
}, ({ package: name, version, place }) => ({
	package: name,
	message: `channel is stable, but ${name} has the pre-release version ${version}`,
	hint: "Set the final version, or channel to any",
	...place
}));

// src/domain/text/unified-diff.ts
const unifiedDiff = async (files) => {
	if (files.length === 0) return "";
	const { createTwoFilesPatch } = await import("../libraries/diff.js");
	return files.map(({ file, before, after }) => {
		const header = `diff --git ${quoted(`a/${file}`)} ${quoted(`b/${file}`)}\n${modeLine(before, after)}`;
		if ((before ?? "") === (after ?? "")) return header;
		const [from, to] = [before === void 0 ? "/dev/null" : `a/${file}`, after === void 0 ? "/dev/null" : `b/${file}`];
		return `${header}${createTwoFilesPatch(from, to, before ?? "", after ?? "", void 0, void 0, { context: 3 }).replace(/^=+\n/, "")}`;
	}).join("");
};
const modeLine = (before, after) => {
	if (before === void 0) return "new file mode 100644\n";
	return after === void 0 ? "deleted file mode 100644\n" : "";
};
const quoted = (name) => {
	if (!/[^ -!#-[\]-~]/.test(name)) return name;
	return `"${[...new TextEncoder().encode(name)].map((byte) => {
		if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`;
		return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, "0")}` : String.fromCharCode(byte);
	}).join("")}"`;
};

// src/domain/workspace/locked-packages.ts
const readLockedPackages = (text) => {
	const locals = /* @__PURE__ */ new Map();
	let entry;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.startsWith("[")) entry = line === "[[package]]" ? { line: index + 1 } : void 0;
		if (entry === void 0) continue;
		const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
		if (key !== void 0) entry = {
			...entry,
			[key]: value,
			line: index + 1
		};
		if (!/^source = \{ (?:editable|virtual|directory) = /.test(line) || entry.name === void 0 || !isValidName(entry.name)) continue;
		locals.set(normalizeName(entry.name), {
			version: entry.version,
			line: entry.line
		});
	}
	return locals;
};

export { check_metadata_exports, licenseTable, metadataBare, metadataIncomplete, metadataThin, nameNotNormal, nameOfOthers, nameTooSimilar, noLicence, noReadme, prereleaseRefused, readLockedPackages, readmeNotNamed, unifiedDiff, versionDiffersInSource, versionFromTags, versionNotCanonical, versionNotReadable, version_rules_exports };