import { isSameOrigin, nearest, withoutLogin } from "../index.js";
import { defineFinding, named } from "./actions-publish-contract.js";

// src/domain/report/marks.ts
const marks = {
	good: "✅",
	doubtful: "⚠️",
	bad: "❌",
	held: "⏸️",
	open: "⏳"
};
const marksOfWords = {
	passed: "good",
	pass: "good",
	ready: "good",
	released: "good",
	valid: "good",
	created: "good",
	existed: "good",
	signed: "good",
	failed: "bad",
	invalid: "bad",
	"not signed": "bad",
	direct: "bad",
	force: "bad",
	merged: "bad",
	timed: "bad",
	warned: "doubtful",
	unknown: "doubtful"
};
const markOf = (words) => marksOfWords[words] ?? marksOfWords[/^[a-z]+/i.exec(words)?.[0] ?? ""];

// src/domain/target/presets.ts
const indexPresets = {
	pypi: {
		name: "pypi",
		title: "PyPI",
		uploadUrl: "https://upload.pypi.org/legacy/",
		simpleUrl: "https://pypi.org/simple/",
		siteUrl: "https://pypi.org/"
	},
	testpypi: {
		name: "testpypi",
		title: "TestPyPI",
		uploadUrl: "https://test.pypi.org/legacy/",
		simpleUrl: "https://test.pypi.org/simple/",
		siteUrl: "https://test.pypi.org/"
	}
};
const presetOfOrigin = new Map(Object.values(indexPresets).flatMap((preset) => [preset.uploadUrl, preset.simpleUrl].map((url) => [new URL(url).origin, preset])));
const presetOfUrl = (url) => presetOfOrigin.get(URL.parse(url)?.origin ?? "");
const releasePage = ({ siteUrl }, name, version) => `${siteUrl}project/${name}/${encodeURIComponent(version)}/`;
const yankPage = ({ siteUrl }, name, version) => `${siteUrl}manage/project/${name}/release/${encodeURIComponent(version)}/`;
const publisherPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/publishing/`;
const pendingPublisherPage = ({ siteUrl }) => `${siteUrl}manage/account/publishing/`;
const publisherForm = (preset, { name, job }) => withFields(publisherPage(preset, name), job, {});
const pendingPublisherForm = (preset, { name, job }) => withFields(pendingPublisherPage(preset), job, { project_name: name });
const withFields = (page, job, more) => {
	if (job === void 0) return page;
	const { owner, repository, workflow, environment = "" } = job;
	const fields = {
		provider: "github",
		...more,
		owner,
		repository,
		workflow_filename: workflow
	};
	return `${page}?${new URLSearchParams({
		...fields,
		...environment === "" ? {} : { environment }
	})}`;
};
const settingsPage = ({ siteUrl }, name) => `${siteUrl}manage/project/${name}/settings/`;
const tokenPage = ({ siteUrl }) => `${siteUrl}manage/account/token/`;

// src/domain/text/remember.ts
const remember = (compute, room = 1e4) => {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const old = known.get(text);
		if (old !== void 0) return old;
		const value = compute(text);
		if (known.size === room) known.clear();
		known.set(text, value);
		return value;
	};
};

// src/domain/python/whitespace.ts
const pythonSpace = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

// src/domain/python/version.ts
const grammar = new RegExp([
	`^[${pythonSpace}]*v?`,
	"(?:(?<epoch>[0-9]+)!)?",
	"(?<release>[0-9]+(?:[.][0-9]+)*)",
	"(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
	"(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
	"(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
	"(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
	`[${pythonSpace}]*$`
].join(""), "i");
const phases = {
	a: "a",
	alpha: "a",
	b: "b",
	beta: "b",
	c: "rc",
	rc: "rc",
	pre: "rc",
	preview: "rc"
};
const readVersion = (text) => {
	const groups = grammar.exec(text)?.groups;
	if (groups === void 0) return void 0;
	const phase = phases[groups.phase?.toLowerCase() ?? ""];
	const hasPost = groups.bare !== void 0 || groups.after !== void 0;
	return {
		epoch: BigInt(groups.epoch ?? 0),
		release: groups.release.split(".").map(BigInt),
		pre: phase && {
			phase,
			number: BigInt(groups.pre ?? 0)
		},
		post: hasPost ? BigInt(groups.bare ?? groups.post ?? 0) : void 0,
		dev: groups.development === void 0 ? void 0 : BigInt(groups.dev ?? 0),
		local: groups.local === void 0 ? [] : groups.local.toLowerCase().split(/[._-]/).map(localSegment)
	};
};
const parseVersion = remember(readVersion);
const localSegment = (text) => /^[0-9]+$/.test(text) ? BigInt(text) : text;
const formatVersion = ({ epoch, release, pre, post, dev, local }) => {
	const start = epoch === 0n ? "" : `${epoch}!`;
	const phase = pre === void 0 ? "" : `${pre.phase}${pre.number}`;
	const after = post === void 0 ? "" : `.post${post}`;
	const development = dev === void 0 ? "" : `.dev${dev}`;
	const build = local.length === 0 ? "" : `+${local.join(".")}`;
	return `${start}${release.join(".")}${phase}${after}${development}${build}`;
};
const canonicalVersion = remember((text) => {
	const version = parseVersion(text);
	return version && formatVersion(version);
});
const isPrerelease = ({ pre, dev }) => pre !== void 0 || dev !== void 0;
const isDevelopment = ({ dev }) => dev !== void 0;
const isLocal = ({ local }) => local.length > 0;
const compareParts = (a, b) => {
	if (typeof a !== typeof b) return typeof a === "string" ? -1 : 1;
	if (a === b) return 0;
	return a < b ? -1 : 1;
};
const compareLists = (a, b, missing) => {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const left = a[index] ?? missing;
		const right = b[index] ?? missing;
		if (left === void 0 || right === void 0) break;
		const order = compareParts(left, right);
		if (order !== 0) return order;
	}
	return missing === void 0 ? a.length - b.length : 0;
};
const phaseRank = ({ pre, post, dev }) => {
	if (pre !== void 0) return {
		a: 1n,
		b: 2n,
		rc: 3n
	}[pre.phase];
	return post === void 0 && dev !== void 0 ? 0n : 4n;
};
const suffix = (version) => {
	const { pre, post, dev } = version;
	const postRank = post === void 0 ? [0n, 0n] : [1n, post];
	const devRank = dev === void 0 ? [1n, 0n] : [0n, dev];
	return [
		phaseRank(version),
		pre?.number ?? 0n,
		...postRank,
		...devRank
	];
};
const compareVersions = (a, b) => compareParts(a.epoch, b.epoch) || compareLists(a.release, b.release, 0n) || compareLists(suffix(a), suffix(b)) || compareLists(a.local, b.local);

// src/domain/python/specifier.ts
const spaces = new RegExp(`[${pythonSpace}]+`);
const parseEquality = (operator, text) => {
	const isPrefix = text.endsWith(".*");
	const version = parseVersion(isPrefix ? text.slice(0, -2) : text);
	if (version === void 0) return void 0;
	if (isPrefix && (isPrerelease(version) || version.post !== void 0 || isLocal(version))) return void 0;
	return {
		operator,
		version,
		isPrefix
	};
};
const parseClause = ([first = "", second = "", ...more]) => {
	const [, operator, rest] = /^(===|==|!=|~=|<=|>=|<|>)(.*)$/s.exec(first) ?? [];
	if (operator === void 0 || more.length > 0 || rest && second) return void 0;
	return parseBound(operator, rest || second);
};
const parseBound = (operator, text) => {
	if (operator === "===") return /[;)]/.test(text) ? void 0 : {
		operator,
		text
	};
	if (operator === "==" || operator === "!=") return parseEquality(operator, text);
	const version = parseVersion(text);
	if (version === void 0 || isLocal(version)) return void 0;
	return operator === "~=" && version.release.length < 2 ? void 0 : {
		operator,
		version
	};
};
const readSpecifiers = (text) => {
	const clauses = text.split(",").map((part) => part.split(spaces).filter((token) => token !== "")).filter((tokens) => tokens.length > 0).map(parseClause);
	return clauses.every((specifier) => specifier !== void 0) ? clauses : void 0;
};
const parseSpecifiers = remember(readSpecifiers);
const withoutLocal = (version) => ({
	...version,
	local: []
});
const hasPrefix = (version, epoch, release) => version.epoch === epoch && release.every((number, index) => (version.release[index] ?? 0n) === number);
const sharesStem = (a, b) => compareVersions({
	...a,
	post: void 0,
	dev: void 0,
	local: []
}, {
	...b,
	post: void 0,
	dev: void 0,
	local: []
}) === 0;
const isAfter = (version, bound) => {
	if (bound.post === void 0 && bound.dev === void 0 && sharesStem(version, bound)) return false;
	return compareVersions(withoutLocal(version), bound) > 0;
};
const isBefore = (version, bound) => compareVersions(version, isPrerelease(bound) ? bound : {
	...bound,
	dev: 0n
}) < 0;
const isEqual = (version, specifier) => {
	const { version: bound, isPrefix } = specifier;
	if (isPrefix) return hasPrefix(version, bound.epoch, bound.release);
	return compareVersions(isLocal(bound) ? version : withoutLocal(version), bound) === 0;
};
const matches = (specifier, version) => {
	switch (specifier.operator) {
		case "==": return isEqual(version, specifier);
		case "!=": return !isEqual(version, specifier);
		case "<=": return compareVersions(withoutLocal(version), specifier.version) <= 0;
		case ">=": return compareVersions(version, specifier.version) >= 0;
		case "<": return isBefore(version, specifier.version);
		case ">": return isAfter(version, specifier.version);
		case "~=": {
			const { epoch, release } = specifier.version;
			return compareVersions(version, specifier.version) >= 0 && hasPrefix(version, epoch, release.slice(0, -1));
		}
	}
};
const admits = (specifiers, version, { prereleases = true } = {}) => {
	const parsed = parseVersion(version);
	if (!prereleases && parsed !== void 0 && isPrerelease(parsed)) return false;
	return specifiers.every((specifier) => {
		if (specifier.operator === "===") return specifier.text.toLowerCase() === version.toLowerCase();
		return parsed !== void 0 && matches(specifier, parsed);
	});
};

// src/domain/problem/distinct.ts
const distinct = (findings) => [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
const byCause = (findings) => {
	return [...Map.groupBy(findings, (finding) => JSON.stringify({
		...finding,
		package: void 0
	})).values()].map((group) => {
		const { package: _, ...rest } = group[0];
		const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
		return names.length < 2 ? group[0] : {
			...rest,
			message: `${rest.message} (${named(names)})`
		};
	});
};

// src/domain/python/name.ts
const isNormalName = (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const normalize = (raw) => isNormalName(raw) ? raw : raw.replaceAll(/[-_.]+/g, "-").toLowerCase();
const normalizeName = remember(normalize);
const isValidName = (raw) => /^[A-Z0-9]$|^[A-Z0-9][A-Z0-9._-]*[A-Z0-9]$/i.test(raw);

// src/domain/python/distribution-name.ts
const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;
const splitWheel = (stem) => {
	const [rawName = "", version = "", ...rest] = stem.split("-");
	const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : void 0;
	const [python = "", abi = "", platform = "", variant, ...others] = rest;
	const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
	const isWhole = others.length === 0 && (variant === void 0 || /^[0-9a-z_.]+$/.test(variant));
	return hasTags && isWhole ? {
		rawName,
		version,
		build,
		python,
		abi,
		platform,
		variant
	} : void 0;
};
const parseWheel = (filename) => {
	const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -4)) : void 0;
	const version = canonicalVersion(parts?.version ?? "");
	if (parts === void 0 || version === void 0 || !isValidName(parts.rawName)) return void 0;
	const { rawName, build, variant } = parts;
	return {
		kind: "wheel",
		filename,
		name: normalizeName(rawName),
		rawName,
		version,
		build,
		pythonTags: parts.python.split("."),
		abiTags: parts.abi.split("."),
		platformTags: parts.platform.split("."),
		variant
	};
};
const nameEnd = (stem, expected) => {
	if (expected === void 0) return stem.lastIndexOf("-");
	let end = stem.indexOf("-");
	while (end >= 0 && normalizeName(stem.slice(0, end)) !== expected) end = stem.indexOf("-", end + 1);
	return end;
};
const parseSdist = (filename, stem, expected) => {
	const end = nameEnd(stem, expected);
	const rawName = stem.slice(0, Math.max(end, 0));
	const version = canonicalVersion(stem.slice(end + 1));
	if (!isValidName(rawName) || version === void 0) return void 0;
	return {
		kind: "sdist",
		filename,
		name: normalizeName(rawName),
		rawName,
		version
	};
};
const parseDistributionName = (filename, expected) => {
	const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
	const found = stem === void 0 ? parseWheel(filename) : parseSdist(filename, stem, expected);
	return expected === void 0 || found?.name === expected ? found : void 0;
};
const normalizeDistributionName = (distribution) => {
	const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
	if (distribution.kind === "sdist") return `${start}.tar.gz`;
	const { build, pythonTags, abiTags, platformTags, variant } = distribution;
	return `${[
		start,
		build,
		...[
			pythonTags,
			abiTags,
			platformTags
		].map((each) => each.join(".")),
		variant
	].filter((part) => part !== void 0).join("-")}.whl`;
};
const isNormalizedDistributionName = (distribution) => normalizeDistributionName(distribution) === distribution.filename;

// src/domain/python/scanner.ts
var Scanner = class {
	text;
	offset = 0;
	failure;
	constructor(text) {
		this.text = text;
	}
	take(pattern) {
		pattern.lastIndex = this.offset;
		if (!pattern.test(this.text)) return void 0;
		const start = this.offset;
		this.offset = pattern.lastIndex;
		return this.text.slice(start, this.offset);
	}
	takeLetter(letter) {
		const isHere = this.text[this.offset] === letter;
		if (isHere) this.offset += 1;
		return isHere;
	}
	skipBlanks() {
		while (this.text[this.offset] === " " || this.text[this.offset] === "	") this.offset += 1;
	}
	fail(message, offset = this.offset) {
		this.failure ??= {
			message,
			offset
		};
	}
};

// src/domain/python/marker.ts
const variable = /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
const string = /'[^'\0\r\n]*'|"[^"\0\r\n]*"/y;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/y;
const connectives = {
	and: /and\b/y,
	or: /or\b/y
};
const deepestNesting = 200;
const readOperand = (scanner) => {
	const name = scanner.take(variable)?.replace(".", "_");
	if (name === "python_implementation") return {
		kind: "variable",
		name: "platform_python_implementation"
	};
	if (name !== void 0) return {
		kind: "variable",
		name
	};
	const quoted = scanner.take(string);
	if (quoted !== void 0) return {
		kind: "value",
		text: quoted.slice(1, -1)
	};
	return scanner.fail("expected a marker variable or a quoted string");
};
const namesExtrasOrGroups = (operand) => operand.kind === "variable" && [
	"extra",
	"extras",
	"dependency_groups"
].includes(operand.name);
const comparisonOf = (left, operator, right) => {
	const isAboutNames = namesExtrasOrGroups(left) || namesExtrasOrGroups(right);
	const normalized = (operand) => isAboutNames && operand.kind === "value" ? {
		kind: "value",
		text: normalizeName(operand.text)
	} : operand;
	return {
		kind: "comparison",
		left: normalized(left),
		operator,
		right: normalized(right)
	};
};
const readComparison = (scanner) => {
	const left = readOperand(scanner);
	if (left === void 0) return void 0;
	scanner.skipBlanks();
	const found = scanner.take(operator);
	if (found === void 0) return scanner.fail("expected a marker operator, as in `==` or `in`");
	scanner.skipBlanks();
	const right = readOperand(scanner);
	return right && comparisonOf(left, found.replace(/[ \t]+/, " "), right);
};
const readAtom = (scanner, depth) => {
	scanner.skipBlanks();
	const isNested = scanner.takeLetter("(");
	if (isNested && depth === deepestNesting) return scanner.fail("too many parentheses in one another");
	const marker = isNested ? readMarker(scanner, depth + 1) : readComparison(scanner);
	if (marker === void 0) return void 0;
	if (isNested && !scanner.takeLetter(")")) return scanner.fail("expected `and`, `or` or `)` in the marker");
	scanner.skipBlanks();
	return marker;
};
const readJoined = (scanner, kind, depth) => {
	const operands = [];
	do {
		const operand = kind === "or" ? readJoined(scanner, "and", depth) : readAtom(scanner, depth);
		if (operand === void 0) return void 0;
		operands.push(operand);
	} while (scanner.take(connectives[kind]) !== void 0);
	return operands.length === 1 ? operands[0] : {
		kind,
		operands
	};
};
const readMarker = (scanner, depth = 0) => readJoined(scanner, "or", depth);
const parseMarker = (text) => {
	const scanner = new Scanner(text);
	const marker = readMarker(scanner);
	return scanner.offset === text.length ? marker : void 0;
};
const isExtra = (operand) => operand.kind === "variable" && operand.name === "extra";
const isNonEmptyValue = (operand) => operand.kind === "value" && operand.text !== "";
const isExtraEquality = ({ left, operator, right }) => operator === "==" && (isExtra(left) && isNonEmptyValue(right) || isExtra(right) && isNonEmptyValue(left));
const holdsForAnExtraOnly = (marker) => {
	if (marker.kind === "comparison") return isExtraEquality(marker);
	return marker.kind === "and" ? marker.operands.some(holdsForAnExtraOnly) : marker.operands.every(holdsForAnExtraOnly);
};
const impliesExtra = (text) => {
	const marker = parseMarker(text);
	return marker !== void 0 && holdsForAnExtraOnly(marker);
};

// src/domain/python/requirement.ts
const identifier = /[a-z0-9][a-z0-9._-]*\b/iy;
const clause = new RegExp(`===[${pythonSpace}]*[^${pythonSpace};)]*|(?:~=|==|!=|<=|>=|<|>)[${pythonSpace}]*[^${pythonSpace},;)]+`, "y");
const readExtras = (scanner) => {
	const extras = [];
	scanner.skipBlanks();
	let extra = scanner.take(identifier);
	while (extra !== void 0) {
		extras.push(extra);
		scanner.skipBlanks();
		if (!scanner.takeLetter(",")) break;
		scanner.skipBlanks();
		extra = scanner.take(identifier);
		if (extra === void 0) return scanner.fail("expected an extra after the comma");
	}
	scanner.skipBlanks();
	return scanner.takeLetter("]") ? extras : scanner.fail("expected a comma or `]` after the extras");
};
const readClauses = (scanner) => {
	const start = scanner.offset;
	let end = start;
	for (;;) {
		const offset = scanner.offset;
		const text = scanner.take(clause);
		if (text === void 0) return {
			start,
			end
		};
		if (parseSpecifiers(text) === void 0) return scanner.fail(`not a version specifier: ${text}`, offset);
		end = scanner.offset;
		scanner.skipBlanks();
		if (!scanner.takeLetter(",")) return {
			start,
			end
		};
		end = scanner.offset;
		scanner.skipBlanks();
	}
};
const readSpecifier = (scanner) => {
	const start = scanner.offset;
	const hasParentheses = scanner.takeLetter("(");
	scanner.skipBlanks();
	const inner = readClauses(scanner);
	if (inner === void 0) return void 0;
	scanner.skipBlanks();
	if (!hasParentheses) return {
		inner,
		outer: inner.start === inner.end ? void 0 : inner
	};
	if (!scanner.takeLetter(")")) return scanner.fail("expected a comma or `)` after the version specifier");
	return {
		inner,
		outer: {
			start,
			end: scanner.offset
		}
	};
};
const readUrl = (scanner) => {
	scanner.skipBlanks();
	return scanner.take(/[^ \t]+/y) ?? scanner.fail("expected a URL after `@`");
};
const trimmed = (text, start) => {
	const inside = text.slice(start);
	const from = start + inside.length - inside.trimStart().length;
	return {
		start: from,
		end: from + inside.trim().length
	};
};
const readDetails = (scanner) => {
	const isDirect = scanner.takeLetter("@");
	const url = isDirect ? readUrl(scanner) : void 0;
	const specifier = isDirect ? void 0 : readSpecifier(scanner);
	if (url === void 0 && specifier === void 0) return void 0;
	scanner.skipBlanks();
	const hasMarker = scanner.takeLetter(";");
	const start = scanner.offset;
	if (hasMarker && readMarker(scanner) === void 0) return void 0;
	if (scanner.offset < scanner.text.length) return scanner.fail(hasMarker ? "expected `and`, `or` or the end of the marker" : "expected a version specifier, `;` or the end");
	return {
		url,
		specifier,
		marker: hasMarker ? trimmed(scanner.text, start) : void 0
	};
};
const readRequirement = (scanner) => {
	const { text } = scanner;
	const slice = ({ start, end }) => text.slice(start, end);
	scanner.skipBlanks();
	const nameStart = scanner.offset;
	const rawName = scanner.take(identifier);
	if (rawName === void 0) return scanner.fail("expected a package name");
	const name = {
		start: nameStart,
		end: scanner.offset
	};
	scanner.skipBlanks();
	const extrasStart = scanner.offset;
	const hasExtras = scanner.takeLetter("[");
	const extras = hasExtras ? readExtras(scanner) : [];
	if (extras === void 0) return void 0;
	const extrasSpan = hasExtras ? {
		start: extrasStart,
		end: scanner.offset
	} : void 0;
	scanner.skipBlanks();
	const details = readDetails(scanner);
	if (details === void 0) return void 0;
	const { url, specifier, marker } = details;
	return {
		text,
		name: normalizeName(rawName),
		rawName,
		extras,
		specifier: specifier === void 0 ? "" : slice(specifier.inner),
		url,
		marker: marker && slice(marker),
		spans: {
			name,
			extras: extrasSpan,
			specifier: specifier?.outer,
			marker
		}
	};
};
const parseRequirement = (text) => {
	const scanner = new Scanner(text);
	const requirement = readRequirement(scanner);
	return requirement === void 0 ? {
		ok: false,
		...scanner.failure
	} : {
		ok: true,
		requirement
	};
};

// src/domain/plan/wheel-pattern.ts
const platformPattern = "^[A-Za-z0-9_*]+-[A-Za-z0-9_*]+-[A-Za-z0-9_*]+$";
const isPlatform = (text) => new RegExp(platformPattern).test(text);
const wheelPattern = (platform, { name, version }) => `${name.replaceAll("-", "_")}-${version}-${platform.toLowerCase()}.whl`;
const fitsPattern = (filename, pattern) => {
	const wheel = parseDistributionName(filename);
	if (wheel?.kind !== "wheel") return false;
	const [name, version, ...tags] = pattern.slice(0, -4).split("-");
	if (name !== wheel.name.replaceAll("-", "_") || version !== wheel.version || tags.length !== 3) return false;
	return [
		wheel.pythonTags,
		wheel.abiTags,
		wheel.platformTags
	].every((each, at) => each.some((tag) => fits(tag.toLowerCase(), tags[at])));
};
const fits = (text, pattern) => {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first)) return false;
	let at = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
};

// src/domain/text/pattern.ts
const compilePattern = async (source) => {
	const { RE2JS } = await import("../libraries/re2js.js");
	try {
		const compiled = RE2JS.compile(source, RE2JS.MULTILINE);
		return {
			source,
			groupCount: compiled.groupCount(),
			names: new Map(Object.entries(compiled.namedGroups())),
			test: (text) => compiled.test(text),
			*matchAll(text) {
				for (const match of compiled.matchAll(text)) {
					const groups = match;
					yield {
						index: match.index ?? 0,
						text: match[0],
						groups: groups.map((group) => group ?? void 0)
					};
				}
			}
		};
	} catch (error) {
		if (!Error.isError(error)) throw error;
		return { why: error.message.replace("error parsing regexp: ", "").replace("`(?m)", "`") };
	}
};

// src/domain/problem/target.ts
const indexUnknown = defineFinding({
	code: "RA-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ index, known, nearest }) => ({
	message: `No index is called ${JSON.stringify(index)}`,
	hint: `${nearest === void 0 ? "" : `Did you mean ${nearest}? `}Use one of ${known.join(", ")}, an upload URL, or add publish-url to a [[tool.uv.index]] entry of that name`
}));
const checkUrlMissing = defineFinding({
	code: "RA-INDEX-CHECK-URL-MISSING",
	severity: "error",
	mender: "usage"
}, ({ index }) => ({
	message: `Where to read the index is not known: check-url is missing for ${index}`,
	hint: "Set check-url to the index's simple URL, the one that uv pip install --index takes"
}));
const indexUrlHoldsCredential = defineFinding({
	code: "RA-INDEX-URL-HOLDS-CREDENTIAL",
	severity: "error",
	mender: "usage"
}, ({ host }) => ({
	message: `A URL of ${host} has a credential in it`,
	hint: "Take it out of the URL and set username and password, or UV_PUBLISH_USERNAME and UV_PUBLISH_PASSWORD in the environment"
}));
const indexUrlUnusable = defineFinding({
	code: "RA-INDEX-URL-UNUSABLE",
	severity: "error",
	mender: "usage"
}, ({ index, use }) => ({
	message: `The ${use} URL of ${index} does not begin with http:// or https://`,
	hint: use === "simple" ? "Correct check-url, or url of the [[tool.uv.index]] entry" : "Correct publish-url of the [[tool.uv.index]] entry"
}));
const targetsDisagree = defineFinding({
	code: "RA-INDEX-TARGETS-DISAGREE",
	severity: "error",
	mender: "usage"
}, ({ targets }) => ({
	message: `Where to publish is said twice, and not the same: ${targets.map(({ url, word }) => `${word.place} says ${url}`).join(", ")}`,
	hint: `Set index (in [tool.release-actions], as an input, or --index) to the one that is meant, or remove ${targets.map(({ word }) => word.place).join(" or ")}`
}));
const publishIndexUnknown = defineFinding({
	code: "RA-INDEX-PUBLISH-INDEX-UNKNOWN",
	severity: "error",
	mender: "usage"
}, ({ word: { value, place }, known }) => ({
	message: `${place} names no index that can be published to: ${JSON.stringify(value)}`,
	hint: `${known.length === 0 ? "No [[tool.uv.index]] here has a publish-url" : `Those with a publish-url are ${known.join(", ")}`}: correct ${place}, or add an index of that name with url and publish-url`
}));

// src/domain/target/uv-target.ts
const meantTarget = ({ index, checkUrl }, uv) => {
	if (index !== void 0) return {
		index,
		checkUrl: checkUrl ?? checkUrlOf(index, uv)
	};
	const own = uvTarget(uv);
	if (own === void 0) return {
		index: "pypi",
		checkUrl: checkUrl ?? uv.variables.checkUrl?.value
	};
	return "code" in own ? own : {
		index: own.index,
		checkUrl: checkUrl ?? own.checkUrl
	};
};
const checkUrlOf = (index, { variables, settings, declared }) => {
	const isIt = (url) => url !== void 0 && isSameUpload(url, index);
	const own = declared.find(({ publishUrl }) => isIt(publishUrl));
	return (isIt(variables.publishUrl?.value) ? variables.checkUrl?.value : void 0) ?? (isIt(settings.publishUrl?.value) ? settings.checkUrl?.value : void 0) ?? (own && withoutLogin(own.url));
};
const uvTarget = (uv) => {
	const { variables, settings } = uv;
	const { publishIndex } = variables;
	const publishable = uv.declared.filter(hasPublishUrl);
	const named = publishable.find(({ name }) => name !== void 0 && name === publishIndex?.value);
	if (publishIndex !== void 0 && named === void 0) return publishIndexUnknown({
		word: publishIndex,
		known: publishable.flatMap(({ name }) => name ?? [])
	});
	const checkUrl = variables.checkUrl?.value;
	const ofUrl = (word) => ({
		word,
		index: word.value,
		uploadUrl: word.value,
		checkUrl: checkUrl ?? checkUrlOf(word.value, uv)
	});
	const ofIndex = ({ name, url, publishUrl }, word) => {
		if (name !== void 0 && !isOurs(name)) return {
			word,
			index: name,
			uploadUrl: publishUrl,
			checkUrl
		};
		return {
			word,
			index: publishUrl,
			uploadUrl: publishUrl,
			checkUrl: checkUrl ?? withoutLogin(url)
		};
	};
	const [only, second] = publishable;
	const isOnly = only !== void 0 && second === void 0;
	const all = [
		...variables.publishUrl === void 0 ? [] : [ofUrl(variables.publishUrl)],
		...publishIndex === void 0 || named === void 0 ? [] : [ofIndex(named, publishIndex)],
		...settings.publishUrl === void 0 ? [] : [ofUrl(settings.publishUrl)],
		...isOnly ? [ofIndex(only, {
			value: only.publishUrl,
			place: `publish-url of the only index in ${only.place}`
		})] : []
	];
	const [first] = all;
	const other = all.find(({ uploadUrl }) => !isSameUpload(uploadUrl, first.uploadUrl));
	if (first === void 0 || other === void 0) return first;
	return targetsDisagree({ targets: [first, other].map(({ uploadUrl, word }) => ({
		url: withoutLogin(uploadUrl),
		word
	})) });
};
const isOurs = (name) => name === "rehearsal" || name in indexPresets;
const hasPublishUrl = (index) => index.publishUrl !== void 0;
const isSameUpload = (a, b) => {
	const [first, second] = [presetOfUrl(a), presetOfUrl(b)];
	if (first !== void 0 || second !== void 0) return first === second;
	return written(a) === written(b);
};
const written = (url) => (URL.parse(url)?.href ?? url).replace(/\/$/, "");

// src/domain/target/reading.ts
const readingOf = (target, { upload, uv }) => {
	const { simpleUrl } = target;
	return {
		simpleUrl,
		login: uv.declared.find((index) => index.login !== void 0 && isIndex(index, target))?.login ?? upload ?? ofNetrc(simpleUrl, uv)
	};
};
const isIndex = (index, { name, simpleUrl }) => withSlash(withoutLogin(index.url)) === withSlash(simpleUrl) || index.name === name && isSameOrigin(index.url, simpleUrl);
const withSlash = (url) => url.endsWith("/") ? url : `${url}/`;
const ofNetrc = (url, { netrc }) => netrc.machines.get(URL.parse(url)?.hostname ?? "") ?? netrc.fallback;

// src/domain/target/title.ts
const indexTitle = ({ name, upload_url }) => {
	if (name === "rehearsal") return "the rehearsal index";
	const preset = presetOfUrl(upload_url);
	if (preset !== void 0) return preset.title;
	const url = /^https?:/.test(name) ? URL.parse(name) : null;
	if (url === null) return name;
	return isEmbedded(url) ? "the embedded index" : addressOf(url);
};
const isEmbedded = ({ hostname, pathname }) => [
	"127.0.0.1",
	"[::1]",
	"localhost"
].includes(hostname) && /^\/[0-9a-f]{32}\//.test(pathname);
const addressOf = ({ host, pathname }) => `${host}${pathname}`.replace(/\/$/, "");

// src/domain/text/calendar-date.ts
const isCalendarDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toJSON()?.startsWith(text) === true;

// src/domain/target/target.ts
const titleOf = ({ name, uploadUrl }) => indexTitle({
	name,
	upload_url: uploadUrl
});
const chooseTarget = (wish, uv) => {
	const meant = meantTarget(wish, uv);
	if ("code" in meant) return meant;
	if (meant.index === "rehearsal") return {
		name: meant.index,
		kind: "rehearsal",
		uploadUrl: "",
		simpleUrl: "",
		preset: void 0
	};
	const target = findTarget(meant, uv);
	return "code" in target ? target : faultOf(target) ?? target;
};
const findTarget = ({ index, checkUrl }, { declared }) => {
	const preset = Object.values(indexPresets).find(({ name }) => name === index);
	if (preset !== void 0) return ofPreset(preset, index, checkUrl);
	const publishable = declared.filter(({ publishUrl }) => publishUrl !== void 0);
	const named = publishable.find(({ name }) => name === index);
	if (named?.publishUrl !== void 0) {
		const { publishUrl: uploadUrl, url } = named;
		return {
			name: index,
			kind: "named",
			uploadUrl,
			simpleUrl: checkUrl ?? withoutLogin(url),
			preset: presetOfUrl(uploadUrl)
		};
	}
	return ofUrl(index, checkUrl, publishable.flatMap(({ name }) => name ?? []));
};
const faultOf = ({ name, uploadUrl, simpleUrl }) => {
	for (const [use, text] of [["upload", uploadUrl], ["simple", simpleUrl]]) {
		const url = URL.parse(text);
		if (url === null || !/^https?:$/.test(url.protocol)) return indexUrlUnusable({
			index: indexTitle({
				name,
				upload_url: uploadUrl
			}),
			use
		});
		if (url.username !== "" || url.password !== "") return indexUrlHoldsCredential({ host: url.host });
	}
};
const ofPreset = (preset, name, checkUrl) => ({
	name,
	kind: "preset",
	uploadUrl: preset.uploadUrl,
	simpleUrl: checkUrl ?? preset.simpleUrl,
	preset
});
const ofUrl = (index, checkUrl, known) => {
	const url = URL.canParse(index) ? new URL(index) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) {
		const names = [
			...Object.keys(indexPresets),
			"rehearsal",
			...known
		];
		return indexUnknown({
			index,
			known: names,
			nearest: nearest(index, names)
		});
	}
	const preset = presetOfUrl(index);
	if (preset !== void 0) return ofPreset(preset, index, checkUrl);
	if (checkUrl === void 0) return checkUrlMissing({ index });
	return {
		name: index,
		kind: "url",
		uploadUrl: index,
		simpleUrl: checkUrl,
		preset: void 0
	};
};
const hasPyPIRules = ({ kind, preset }) => preset !== void 0 || kind === "rehearsal";
const takesEnvironmentToken = ({ uploadUrl, preset }) => preset !== void 0 || isLoopback(uploadUrl);
const isLoopback = (url) => {
	const { hostname } = new URL(url);
	return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};

export { addressOf, admits, byCause, canonicalVersion, chooseTarget, compareVersions, compilePattern, distinct, fitsPattern, formatVersion, hasPyPIRules, impliesExtra, indexPresets, indexTitle, isCalendarDate, isDevelopment, isLocal, isLoopback, isNormalName, isNormalizedDistributionName, isPlatform, isPrerelease, isValidName, markOf, marks, meantTarget, normalizeDistributionName, normalizeName, parseDistributionName, parseMarker, parseRequirement, parseSpecifiers, parseVersion, pendingPublisherForm, pendingPublisherPage, platformPattern, presetOfUrl, publisherForm, publisherPage, readingOf, releasePage, remember, settingsPage, takesEnvironmentToken, titleOf, tokenPage, wheelPattern, yankPage };