import { bounded, changesUncovered, mostNotes } from "./domain-problem-history.js";
import { isSameVersion } from "./domain-workspace-read.js";
import { parseVersion } from "./domain-problem-workspace.js";
import { named } from "./domain-problem-plan.js";
import { packageRows, ruleResult } from "./domain-validation-package-rows.js";

// src/domain/validation/report.ts
const validationReport = (validation) => {
	const { packages, rules, findings } = validation;
	const notes = notesOf(packages);
	return {
		verdict: sentence(validation),
		findings,
		sections: [
			{
				title: "Packages",
				head: [
					"package",
					"version",
					"state"
				],
				rows: packageRows(packages)
			},
			{
				title: "Rules",
				head: ["rule", "result"],
				rows: rules.map((rule) => [rule.name, { state: ruleResult(rule, packages.length) }])
			},
			{
				title: "Release notes",
				isFolded: true,
				block: notes
			}
		]
	};
};
const mostNames = 5;
const sentence = (validation) => {
	const { state, tag, packages, findings } = validation;
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const uncovered = findings.find(({ code }) => code === changesUncovered.code);
	const about = tag === void 0 ? "" : `${tag}: `;
	switch (state) {
		case "invalid": return `${about}Not ready to be released: ${errors === 1 ? "1 error" : `${errors} errors`}`;
		case "ready": return `${about}Ready to be released: ${listed(packages, state)}`;
		case "released": return `${about}Released already: ${listed(packages, state)}`;
		case "idle": return `${about}Idle: ${uncovered?.message ?? (packages.length === 0 ? "there is no package to release" : "nothing to release")}`;
	}
};
const listed = (packages, state) => {
	const some = packages.filter((each) => each.state === state);
	return named(some.map(title), mostNames);
};
const title = ({ name, version }) => version === void 0 ? name : `${name} ${version}`;
const focusOf = (packages) => {
	const active = packages.filter(({ state }) => state !== "idle");
	return active.length > 0 ? active : packages;
};
const notesOf = (packages) => {
	const focus = focusOf(packages);
	if (focus.length === 1) return focus[0].notes ?? "";
	return focus.flatMap((each) => each.notes === void 0 ? [] : [`## ${title(each)}\n\n${each.notes}`]).join("\n\n");
};

// src/actions/validate-release/outputs.ts
const validationDocument = (validation) => {
	const { mode, state, packages } = validation;
	const focus = focusOf(packages);
	const only = focus.length === 1 ? focus[0] : void 0;
	return {
		mode,
		state,
		version: commonVersion(focus) ?? validation.tagVersion ?? null,
		tag: validation.tag ?? only?.tag ?? null,
		package: only?.name ?? null,
		prerelease: focus.some(({ isPrerelease }) => isPrerelease),
		notes: notesOf(packages),
		packages: packages.map(entry)
	};
};
const entry = ({ name, version, state, reason, tag, previous, isPrerelease, notes }) => ({
	name,
	version: version ?? null,
	state,
	reason,
	tag: tag ?? null,
	previous: previous?.version ?? null,
	prerelease: isPrerelease,
	notes: notes ?? null
});
const commonVersion = (packages) => {
	const versions = packages.map(({ version }) => version);
	const [first] = versions;
	return versions.every((version) => isAlike(version, first)) ? first : void 0;
};
const isAlike = (a, b) => a === b || a !== void 0 && b !== void 0 && parseVersion(a) !== void 0 && parseVersion(b) !== void 0 && isSameVersion(a, b);
const mostPackages = 25e4;
const packagesOutput = (packages) => {
	const whole = JSON.stringify(packages);
	if (whole.length <= mostPackages) return whole;
	const bare = JSON.stringify(packages.map((each) => ({
		...each,
		notes: null
	})));
	const told = packages.filter(({ notes }) => notes !== null).length;
	const share = Math.floor((mostPackages - bare.length) / told / 2);
	return JSON.stringify(packages.map((each) => ({
		...each,
		notes: each.notes === null || share < leastNotes ? null : bounded(each.notes, share, "the changelog")
	})));
};
const leastNotes = 200;
const validationOutputs = (validation) => {
	const { state, version, tag, package: name, prerelease, notes, packages } = validationDocument(validation);
	return {
		state,
		version: version ?? "",
		tag: tag ?? "",
		package: name ?? "",
		prerelease: String(prerelease),
		notes: bounded(notes, mostNotes, "the changelogs"),
		packages: packagesOutput(packages)
	};
};

export { validationDocument, validationOutputs, validationReport };