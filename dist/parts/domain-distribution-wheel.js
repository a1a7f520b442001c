import { attestationName, distInfoOf, distInfoWrong, entryPointsWrong, filesOf, parseMetadata, repeatedFields, topNamesOf, wheelFileWrong, wheelTagsDoubtful } from "./domain-problem-distribution.js";
import { isWork } from "./domain-problem-plan.js";
import { entryPointsOf, headerBroken, metadataOf } from "./domain-problem-distribution-metadata.js";
import { distNotPlain, distNotPlanned, distTagDiffers, distUnlisted, distributionMissing } from "./domain-problem-manifest.js";
import { manifestName, sumsName } from "./domain-run-manifest.js";
import { isNormalizedDistributionName, normalizeName, parseDistributionName, parseVersion } from "./domain-problem-workspace.js";
import { fitsNone, isSameVersion, matchTag } from "./domain-workspace-read.js";

// src/domain/distribution/distribution.ts
const inUploadOrder = (distributions) => [...distributions].sort((a, b) => Number(a.kind === "sdist") - Number(b.kind === "sdist") || (a.filename < b.filename ? -1 : 1));

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
const differs = ({ file, entry }, what) => distNotPlanned({
	file: file.filename,
	kind: file.kind,
	package: entry.name,
	version: entry.version,
	what
});
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

// src/domain/run/dist-folder.ts
const checkFolder = (folder, entries, { distributions }) => {
	const listed = new Set(distributions.map(({ filename }) => filename));
	const allowed = /* @__PURE__ */ new Set([
		manifestName,
		sumsName,
		...listed,
		...[...listed].map(attestationName)
	]);
	const there = new Set(entries.map(({ name }) => name));
	const foreign = entries.map(({ name }) => name).filter((name) => !allowed.has(name));
	return [
		...foreign.length === 0 ? [] : [distUnlisted({
			folder,
			files: foreign
		})],
		...entries.filter(({ name }) => allowed.has(name)).flatMap(notPlain),
		...[...listed].filter((name) => !there.has(name)).map((file) => distributionMissing({
			folder,
			file
		}))
	];
};
const notPlain = ({ name, kind }) => kind === "file" ? [] : [distNotPlain({
	file: name,
	what: words[kind]
})];
const words = {
	"hard link": "a hard link to a file that has another name too",
	folder: "a folder",
	link: "a symbolic link",
	other: "a pipe, a socket or a device"
};

// src/domain/run/dist-tag.ts
const checkDistTag = (plan, { tag, formats }) => {
	const read = reader(plan, formats);
	const differing = plan.packages.filter((entry) => isReleased(entry) && entry.tag !== null && !read(entry.tag, entry)).map((entry) => distTagDiffers({
		tag: entry.tag,
		package: entry.name,
		version: entry.version
	}));
	return tag === void 0 ? differing : [...differing, ...checkRunTag(plan, tag, formats)];
};
const isReleased = (entry) => isWork(entry) || entry.status === "published";
const membersOf = ({ packages }) => new Map(packages.map(({ name, version }) => [name, version ?? void 0]));
const reader = (plan, formats) => {
	const members = membersOf(plan);
	return (tag, { name, version }) => {
		const match = matchTag(tag, formats, members);
		if (match === void 0) return hasVersion(tag, version);
		return (match.kind === "workspace" || match.name === name) && isVersion(match.version, version);
	};
};
const checkRunTag = (plan, tag, formats) => {
	const match = matchTag(tag, formats, membersOf(plan));
	const released = plan.packages.filter(isReleased);
	const differs = ({ name, version }) => distTagDiffers({
		tag,
		package: name,
		version
	});
	if (match === void 0) return released.some(({ version }) => hasVersion(tag, version)) ? [] : [fitsNone(tag, formats, membersOf(plan))];
	const agrees = ({ version }) => isVersion(match.version, version);
	if (match.kind === "package") {
		if (!released.some(({ name }) => name === match.name)) return released.map(differs);
		return released.filter((entry) => entry.name === match.name ? !agrees(entry) : isWork(entry)).map(differs);
	}
	const root = plan.packages.find(({ path }) => path === ".");
	if (root !== void 0 && agrees(root)) return [];
	return (released.some(agrees) ? released.filter(isWork) : released).filter((entry) => !agrees(entry)).map(differs);
};
const hasVersion = (tag, version) => tag.length < 256 && [...tag.matchAll(/(?<![0-9.])[0-9]/g)].some(({ index }) => isVersion(longestVersion(tag.slice(index)), version));
const longestVersion = (text) => Array.from(text, (_, at) => text.slice(0, text.length - at)).find((part) => parseVersion(part) !== void 0);

export { checkDistInfo, checkDistTag, checkEntryPoints, checkFolder, checkInside, checkListed, checkWheelFile, inUploadOrder, isVersion, notPlain };