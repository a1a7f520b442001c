import { Problem, aTable, invalidValue, isThrough, isWork, parseTagFormat, stageNames, statuses, withoutLogin } from "./domain-problem-plan.js";
import { manifestUnreadable } from "./domain-problem-manifest.js";
import { stringify } from "../libraries/smol-toml.js";
import { waitsInPlan } from "./domain-problem-preflight.js";
import { parseSpecifiers } from "./domain-problem-workspace.js";
import { matches as matches$1, parsePattern } from "./domain-workspace-read.js";

// src/domain/indexes/package-sources.ts
const packageSources = (settings) => {
	const { index, "extra-index-url": extra, ...rest } = settings;
	const open = (Array.isArray(index) ? index : []).filter(aTable.accepts).filter(({ explicit, url }) => explicit !== true && isAddress(url)).map((entry) => keysOf(entry, indexKeys));
	const addresses = Array.isArray(extra) ? extra.filter(isAddress) : [];
	return keysOf({
		...rest,
		...open.length > 0 ? { index: open } : {},
		...addresses.length > 0 ? { "extra-index-url": addresses } : {}
	}, sourceKeys);
};
const withoutLogins = (sources) => ({
	...sources,
	...sources.index && { index: sources.index.map((each) => ({
		...each,
		url: withoutLogin(each.url)
	})) },
	...sources["index-url"] && { "index-url": withoutLogin(sources["index-url"]) },
	...sources["extra-index-url"] && { "extra-index-url": sources["extra-index-url"].map(withoutLogin) }
});
const knownHere = ({ index, ...rest }, declared) => {
	const known = ({ name: _, ...each }) => {
		const own = declared.find(({ url }) => isSameAddress(url, each.url));
		return own === void 0 ? each : {
			...each,
			url: own.url,
			...own.name !== void 0 && { name: own.name }
		};
	};
	const once = index?.filter(({ url }, at) => index.findIndex((other) => isSameAddress(other.url, url)) === at);
	return {
		...rest,
		...once && { index: once.map(known) }
	};
};
const isSameAddress = (a, b) => written(a) === written(b);
const written = (url) => {
	const bare = withoutLogin(url);
	return (URL.parse(bare)?.href ?? bare).replace(/\/$/, "");
};
const sourcesToml = (sources) => stringify(sources);
const isPackageSources = (value) => isOf(value, sourceKeys);
const isText$1 = (value) => typeof value === "string";
const isAddress = (value) => isText$1(value) && /^https?:/.test(value) && URL.canParse(value);
const isList$1 = (value, isItem) => Array.isArray(value) && value.every(isItem);
const isOneOf$1 = (...words) => (value) => words.includes(value);
const indexKeys = {
	name: (value) => isText$1(value) && /^[\w.-]+$/.test(value),
	url: isAddress,
	default: (value) => typeof value === "boolean",
	format: isOneOf$1("simple", "flat"),
	authenticate: isOneOf$1("auto", "always", "never"),
	"ignore-error-codes": (value) => isList$1(value, Number.isSafeInteger)
};
const sourceKeys = {
	index: (value) => isList$1(value, (each) => isOf(each, indexKeys) && "url" in each),
	"index-url": isAddress,
	"extra-index-url": (value) => isList$1(value, isAddress),
	"index-strategy": isOneOf$1("first-index", "unsafe-first-match", "unsafe-best-match")
};
const isOf = (value, kinds) => typeof value === "object" && value !== null && Object.entries(value).every(([key, each]) => Object.hasOwn(kinds, key) && kinds[key](each));
const keysOf = (value, kinds) => Object.fromEntries(Object.entries(value).filter(([key, each]) => Object.hasOwn(kinds, key) && kinds[key](each)));

// src/domain/run/manifest.ts
const manifestName = "manifest.json";
const sumsName = "SHA256SUMS";
const writeManifest = ({ plan, sources, ...rest }) => `${JSON.stringify({
	schema_version: 1,
	plan,
	sources: withoutLogins(sources),
	...rest
}, null, 1)}\n`;
const writeSums = (distributions) => distributions.map(({ sha256, filename }) => `${sha256}  ${filename}\n`).join("");
const readManifest = (text, file) => {
	const fail = (why) => {
		throw new Problem(manifestUnreadable({
			file,
			why
		}));
	};
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		fail("it is cut or no JSON");
	}
	if (!isManifest(document)) return fail("it lacks a field, or one has a wrong type");
	const { plan, distributions } = document;
	const names = new Set(plan.packages.map(({ name }) => name));
	if (names.size < plan.packages.length) fail("its plan has a package twice");
	if (!isOrdered(plan)) fail("its plan has no order");
	const foreign = distributions.find((distribution) => !names.has(distribution.package));
	if (foreign !== void 0) fail(`${foreign.filename} belongs to no package of its plan`);
	const seen = /* @__PURE__ */ new Set();
	for (const { filename } of distributions) {
		if (seen.has(filename.toLowerCase())) fail(`it lists ${filename} twice`);
		seen.add(filename.toLowerCase());
	}
	return document;
};
const isOrdered = ({ packages }) => {
	const byName = new Map(packages.map((entry) => [entry.name, entry]));
	const waits = waitsInPlan(packages);
	return packages.filter(isWork).every(({ name, unit, level }) => {
		return unit.includes(name) && unit.every((other) => byName.get(other)?.unit.join() === unit.join()) && waits.get(name).every((need) => unit.includes(need) || byName.get(need).level < level);
	});
};
const notReady = ({ plan, distributions, outcomes }) => plan.packages.filter(isWork).flatMap(({ name }) => {
	const own = outcomes.filter((outcome) => outcome.package === name);
	const stopped = own.find(({ kind }) => kind === "failed" || kind === "blocked");
	if (own.some((outcome) => isThrough(outcome, "rehearse")) && distributions.some((file) => file.package === name)) return [];
	return [`${name} (${stopped === void 0 ? "not tried to the end" : `${stopped.kind} in ${stopped.stage}`})`];
});
const isText = (value) => typeof value === "string";
const isTextOrNull = (value) => value === null || isText(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isOneOf = (values) => (value) => values.includes(value);
const isList = (check) => (value) => Array.isArray(value) && value.every(check);
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const hasShape = (shape) => (value) => typeof value === "object" && value !== null && Object.entries(shape).every(([key, check]) => check(value[key]));
const isName = matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const isPlan = hasShape({
	schema_version: isOneOf([1]),
	id: matches(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	commit: isTextOrNull,
	commit_time: isCount,
	created_at: isText,
	index: hasShape({
		name: isText,
		upload_url: isText,
		simple_url: isText
	}),
	packages: isList(hasShape({
		name: isName,
		raw_name: isText,
		path: isText,
		version: isTextOrNull,
		status: isOneOf(statuses),
		reason: isText,
		level: isCount,
		needs: isList(isName),
		unit: isList(isName),
		bounds: isList(hasShape({
			from: isText,
			to: isText,
			table: isText
		})),
		tag: isTextOrNull,
		requires_python: (value) => value === null || isText(value) && parseSpecifiers(value) !== void 0,
		on_index: isList(isText),
		wheels: isList(isText)
	})),
	critical_path: isList(isName),
	prepared_by: (value) => value === void 0 || isList(matches(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/))(value)
});
const isDistribution = hasShape({
	package: isName,
	filename: matches(/^[A-Za-z0-9][A-Za-z0-9._+!-]*\.(?:whl|tar\.gz)$/),
	kind: isOneOf(["wheel", "sdist"]),
	size: isCount,
	sha256: matches(/^[0-9a-f]{64}$/)
});
const isOutcome = hasShape({
	package: isName,
	stage: isOneOf(stageNames),
	kind: isOneOf([
		"done",
		"skipped",
		"failed",
		"blocked"
	])
});
const isManifest = (value) => hasShape({
	schema_version: isOneOf([1]),
	plan: isPlan,
	sources: isPackageSources,
	distributions: isList(isDistribution),
	outcomes: isList(isOutcome)
})(value);

// src/domain/forge-release/tag-rule.ts
const forbidding = (rulesets, tag, rule) => rulesets.find(({ include, exclude, rules, names, isBypassed }) => !isBypassed && isAmong(include, tag) && !isAmong(exclude, tag) && (rules.includes(rule) || rule === "creation" && names.some((each) => !isNamedSo(tag, each))));
const isNamedSo = (tag, { operator, pattern, isNegated }) => {
	return {
		starts_with: tag.startsWith(pattern),
		ends_with: tag.endsWith(pattern),
		contains: tag.includes(pattern)
	}[operator] !== isNegated;
};
const isAmong = (patterns, tag) => patterns.some((text) => {
	if (text === "~ALL") return true;
	const parsed = parsePattern(text);
	return parsed.ok && matches$1(parsed.pattern, `refs/tags/${tag}`, { crossesFolders: false });
});

// src/domain/tag/umbrella-format.ts
const readUmbrellaFormat = (text) => {
	const format = parseTagFormat(text);
	if ("code" in format) throw new Problem(format);
	if (format.pieces.every(({ kind }) => kind !== "name")) return format;
	throw new Problem(invalidValue({
		what: "umbrella-tag-format",
		expected: "a format without {name}, since it is for all packages",
		value: text
	}));
};

export { forbidding, knownHere, manifestName, notReady, packageSources, readManifest, readUmbrellaFormat, sourcesToml, sumsName, writeManifest, writeSums };