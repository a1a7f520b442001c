import { Bug } from "./domain-problem-plan.js";
import { admits, parseSpecifiers, parseVersion } from "./domain-problem-workspace.js";
import { editStrings, requirementPath } from "./domain-workspace-read.js";

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

export { applyBounds, holds, kindsOfEnvironment };