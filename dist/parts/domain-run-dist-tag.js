import { isWork } from "../index.js";
import { attestationName } from "./domain-problem-distribution.js";
import { manifestName, sumsName } from "./domain-run-manifest.js";
import { parseVersion } from "./domain-python-requirement.js";
import { distNotPlain, distTagDiffers, distUnlisted, distributionMissing } from "./domain-problem-upload.js";
import { isVersion } from "./domain-distribution-identity.js";
import { fitsNone, matchTag } from "./domain-workspace-read.js";

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
		...entries.filter(({ name }) => allowed.has(name)).flatMap((entry) => notPlain(folder, entry)),
		...[...listed].filter((name) => !there.has(name)).map((file) => distributionMissing({
			folder,
			file
		}))
	];
};
const notPlain = (folder, { name, kind }) => kind === "file" ? [] : [distNotPlain({
	folder,
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

export { checkDistTag, checkFolder, notPlain };