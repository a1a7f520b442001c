import { duplicateEntry, unsafeEntry } from "./domain-problem-index-reads.js";

// src/domain/distribution/secret-patterns.ts
const crc32 = (text) => {
	let sum = 0xffffffff;
	for (const character of text) {
		sum ^= character.charCodeAt(0);
		for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
	}
	return ~sum >>> 0;
};
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const hasChecksum = (value) => {
	let sum = 0;
	for (const digit of value.slice(-6)) sum = sum * 62 + base62.indexOf(digit);
	return sum === crc32(value.slice(-36, -6));
};
const isVaried = (value) => new Set(value.slice(-20)).size > 6;
const patterns = [
	{
		what: "a PyPI token",
		isToken: true,
		pattern: /\bpypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZw)[\w-]{50,}/g,
		isReal: isVaried
	},
	{
		what: "a GitHub token",
		isToken: true,
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
		isReal: hasChecksum
	},
	{
		what: "a GitHub token",
		isToken: true,
		pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g,
		isReal: isVaried
	},
	{
		what: "an AWS access key",
		isToken: false,
		pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
		isReal: (value) => !value.endsWith("EXAMPLE")
	},
	{
		what: "a private key",
		isToken: false,
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----\s[^-]{0,200}/g,
		isReal: (value) => !/…|\.\.\.|[<>{}*]/.test(value)
	}
];
const findSecrets = (text) => patterns.flatMap(({ what, isToken, pattern, isReal }) => {
	let line = 1;
	let counted = 0;
	return [...text.matchAll(pattern)].flatMap(({ 0: value, index }) => {
		for (let at = text.indexOf("\n", counted); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
		counted = index;
		return isReal(value) ? [{
			what,
			isToken,
			line
		}] : [];
	});
});

// src/domain/distribution/entries.ts
const partsOf = (path) => path.split("/").filter((part) => part !== "" && part !== ".");
const pathFault = (path) => {
	if (/\p{Cc}/u.test(path)) return "its name has a control character";
	if (path.includes("\\")) return "its name has a backslash";
	if (path.startsWith("/")) return "its name is absolute";
	if (/^[a-z]:/i.test(path)) return "its name starts with a drive";
	if (path.split("/").includes("..")) return "its name has `..`";
	return partsOf(path).length === 0 && path !== "." ? "it has no name" : void 0;
};
const foldersOf = (path) => {
	const parts = partsOf(path);
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};
const linkFault = (entry, { links, files }) => {
	const target = entry.target ?? "";
	if (target === "" || target.startsWith("/") || target.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(target)) return "a link whose target is no relative path";
	const at = entry.type === "symlink" ? partsOf(entry.path).slice(0, -1) : [];
	const steps = partsOf(target);
	for (const [index, step] of steps.entries()) {
		if (step !== "..") at.push(step);
		else if (at.pop() === void 0) return "a link that leaves the archive";
		if (index < steps.length - 1 && links.has(at.join("/"))) return "a link through another link";
	}
	return entry.type === "hardlink" && !files.has(at.join("/")) ? "a hard link to no file before it" : void 0;
};
const entryFault = (kind, entry, known) => {
	const fault = pathFault(entry.path);
	if (fault !== void 0) return fault;
	if (foldersOf(entry.path).some((folder) => known.links.has(folder))) return "it lies behind a link";
	if (entry.type === "other") return "it is a device or a pipe";
	if (entry.type !== "symlink" && entry.type !== "hardlink") return void 0;
	return kind === "wheel" ? "a wheel cannot hold links" : linkFault(entry, known);
};
const isHarmless = (kind, [first, ...others]) => kind === "sdist" && others.every((other) => other.type === "file" && other.sha256 !== void 0 && other.sha256 === first?.sha256);
const duplicates = ({ kind, entries }) => {
	const files = Map.groupBy(entries.filter(({ type }) => type !== "folder"), ({ path }) => partsOf(path).join("/"));
	const folders = new Set(entries.flatMap(({ path, type }) => [...foldersOf(path), ...type === "folder" ? [partsOf(path).join("/")] : []]));
	return [...files].filter(([path, same]) => folders.has(path) || same.length > 1 && !isHarmless(kind, same)).map(([path]) => path);
};
const checkEntries = (archive) => {
	const { filename, kind, entries } = archive;
	const links = new Set(entries.filter(({ type }) => type === "symlink").map(({ path }) => partsOf(path).join("/")));
	const files = /* @__PURE__ */ new Set();
	return [...entries.flatMap((entry) => {
		const what = entryFault(kind, entry, {
			links,
			files
		});
		if (entry.type === "file") files.add(partsOf(entry.path).join("/"));
		return what === void 0 ? [] : [unsafeEntry({
			filename,
			entry: entry.path,
			what
		})];
	}), ...duplicates(archive).map((entry) => duplicateEntry({
		filename,
		entry
	}))];
};

export { checkEntries, findSecrets };