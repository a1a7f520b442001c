import { __exportAll } from "./rolldown-runtime.js";
const resolve = globalThis.process.getBuiltinModule("node:path").resolve;
const styleText = globalThis.process.getBuiltinModule("node:util").styleText;
const setFlagsFromString = (...given) => globalThis.process.getBuiltinModule("node:v8").setFlagsFromString(...given);
const setTimeout$1 = (...given) => globalThis.process.getBuiltinModule("node:timers/promises").setTimeout(...given);

// src/domain/attestation/shapes.ts
const field$1 = (value, ...path) => path.reduce((inner, name) => Object.hasOwn(Object(inner), name) ? Reflect.get(Object(inner), name) : void 0, value);
const isText$1 = (value) => typeof value === "string";
const wholeNumber = (value) => Number.isSafeInteger(value) && value >= 0 ? String(value) : void 0;

// src/domain/problem/finding.ts
const remedies = {
	usage: "call",
	project: "commit",
	outside: "outside"
};
const remedyOf = ({ mender, remedy }) => remedy ?? remedies[mender];
const publicFinding = ({ mender: _, remedy: __, ...finding }) => finding;
const asWarning = (finding) => ({
	...finding,
	severity: "warning"
});
const strictly = (finding) => finding.severity === "warning" ? {
	...finding,
	severity: "error"
} : finding;
const defineFinding = (explanation, write) => {
	const { code, severity, mender, remedy } = explanation;
	const where = remedy === void 0 ? {} : { remedy };
	const make = (argument) => {
		const details = write(argument);
		return {
			code,
			severity,
			mender,
			...where,
			...details,
			message: shortened(details.message)
		};
	};
	return Object.assign(make, explanation);
};
const shortened = (message) => message.length > longestMessage ? `${message.slice(0, longestMessage).toWellFormed()}…` : message;
const longestMessage = 2e3;

// src/domain/text/inert-line.ts
const escapes = new RegExp([
	"(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]?",
	"(?:\\x1b\\]|\\x9d)[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)?",
	"(?:\\x1b[PX^_]|[\\x90\\x98\\x9e\\x9f])[^\\x1b\\x9c]*(?:\\x1b\\\\|\\x9c)?",
	"\\x1b[ -/]*[0-~]?"
].join("|"), "g");
const ignorable = "[^\\p{L}\\p{N}\\p{P}\\p{S}\\s]";
let leadingColons;
const isPlain = (text) => /^[ -~]*$/.test(text);
const withoutControls = (text) => {
	leadingColons ??= new RegExp(`^((?:\\s|${ignorable})*):(?=${ignorable}*:)`, "u");
	return text.replaceAll(escapes, "").replaceAll(/[\t\n\v\f\r\x85\u2028\u2029]+/g, " ").replaceAll(/[\p{Cc}\p{Cf}]/gu, "").replace(leadingColons, "$1: ");
};
const inertLine = (text) => {
	return (isPlain(text) ? text.replace(/^( *):(?=:)/, "$1: ") : withoutControls(text)).replaceAll(/##(?=\[|vso\[)/g, "# #");
};

// src/domain/report/markdown.ts
const escapeMarkdown = (text) => inert(oneLine(text));
const inert = (line) => line.replaceAll(/[\\`*_{}[\]()#+!|<>~&$]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll("@", "@​").replaceAll("://", ":​//");
const codeSpan = (text) => `\`${oneLine(text).replaceAll("`", "ˋ").replaceAll("|", "¦")}\``;
const codeBlock = (text, language = "text") => {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${visible(text)}\n${fence}`;
};
const visible = (text) => text.replaceAll("\r\n", "\n").replaceAll(/[^\P{C}\n\t]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
const oneLine = (text) => visible(text).replaceAll(/\s+/g, " ").trim();
const seconds = (milliseconds) => {
	const total = milliseconds / 1e3;
	if (total < 10) return `${total.toFixed(1)} s`;
	if (total < 60) return `${Math.round(total)} s`;
	const whole = Math.round(total);
	return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
const bytes = (count) => {
	const units = [
		"B",
		"kB",
		"MB",
		"GB"
	];
	let value = count;
	let unit = 0;
	while (value >= 1e3 && unit < units.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
};

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

// src/domain/run/tool-version.ts
const version = "0.1.0";
const repository = "org/release-actions";

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

// src/domain/workspace/shapes.ts
const aString = {
	words: "a string",
	accepts: (value) => typeof value === "string"
};
const aBoolean = {
	words: "true or false",
	accepts: (value) => typeof value === "boolean"
};
const aList = {
	words: "a list",
	accepts: (value) => Array.isArray(value)
};
const aTable = {
	words: "a table",
	accepts: (value) => typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null
};
const tableIn = (table, key) => {
	const value = table[key];
	return aTable.accepts(value) ? value : {};
};
const describe = (value) => {
	if (typeof value === "string") return value.length > 40 ? "a string" : JSON.stringify(value);
	if (aList.accepts(value)) return "a list";
	if (aTable.accepts(value)) return "a table";
	return typeof value === "object" ? "a date or time" : String(value);
};

// src/domain/credential/secret.ts
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};

// src/domain/indexes/login.ts
const isSameOrigin = (a, b) => URL.parse(a)?.origin === URL.parse(b)?.origin;
const withoutLogin = (text) => {
	const url = URL.parse(text);
	if (url === null || url.username === "" && url.password === "") return text;
	url.username = "";
	url.password = "";
	return url.href;
};
const loginIn = (text) => {
	const url = URL.parse(text);
	if (url === null || url.password === "") return void 0;
	return {
		username: decoded(url.username),
		password: new Secret(decoded(url.password))
	};
};
const decoded = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

// src/domain/problem/problem.ts
var Problem = class extends Error {
	findings;
	constructor(findings, options) {
		const all = "code" in findings ? [findings] : findings;
		super(all.map(({ message }) => message).join("\n"), options);
		this.name = "Problem";
		this.findings = all;
	}
};
var Bug = class extends Error {
	name = "Bug";
};
const exitStatus = (findings) => {
	const errors = findings.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return 0;
	if (errors.some(({ mender }) => mender === "usage")) return 2;
	return errors.every(({ mender }) => mender === "outside") ? 75 : 1;
};

// src/domain/plan/plan.ts
const statuses$1 = [
	"publish",
	"complete",
	"published",
	"development",
	"excluded",
	"private",
	"not-a-package"
];
const isWork = ({ status }) => status === "publish" || status === "complete";

// src/domain/problem/shown.ts
const shown = (name) => name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
const named = (names, most = 3) => {
	const more = names.length > most ? ` and ${names.length - most} more` : "";
	return `${names.slice(0, most).map(shown).join(", ")}${more}`;
};

// src/domain/run/outcome.ts
const stageNames = [
	"pin",
	"build",
	"check",
	"rehearse",
	"upload",
	"confirm",
	"verify",
	"smoke"
];
const cutShort = "interrupted";
const isCutShort = (outcome) => outcome.kind === "skipped" && outcome.reason === "interrupted";
const isThrough = (outcome, stage) => outcome.stage === stage && (outcome.kind === "done" || outcome.kind === "skipped" && !isCutShort(outcome));

// src/domain/problem/plan.ts
var plan_exports = /* @__PURE__ */ __exportAll({
	buildCycle: () => buildCycle,
	directUrl: () => directUrl,
	excludesSibling: () => excludesSibling,
	extraUnbound: () => extraUnbound,
	hardCycle: () => hardCycle,
	notPublishable: () => notPublishable,
	patternMatchesNothing: () => patternMatchesNothing,
	siblingMissing: () => siblingMissing,
	tagFitsNoFormat: () => tagFitsNoFormat,
	tagFormatAssumed: () => tagFormatAssumed,
	tagFormatInvalid: () => tagFormatInvalid,
	tagIsNotVersion: () => tagIsNotVersion,
	tagOfAnother: () => tagOfAnother,
	versionRefused: () => versionRefused,
	versionUnknown: () => versionUnknown
});
const tagFormatInvalid = defineFinding({
	code: "RA-TAG-FORMAT-INVALID",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A `tag-format` cannot be read, or makes tags that git refuses or that say too little.",
	why: "The tag chooses what is published and must agree with the version, so a format must hold `{version}`.",
	mend: "Write the format with `{version}`, and `{name}` where each package has its own tags, as in `{name}-v{version}`."
}, ({ format, why }) => ({
	message: `The tag format ${why}: ${format}`,
	hint: "Write it with {version}, and {name} where packages have their own tags, as in {name}-v{version}"
}));
const tagFitsNoFormat = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT",
	severity: "error",
	mender: "usage",
	remedy: "tag",
	meaning: "The tag names neither a package of the workspace nor the workspace, in none of the tag formats.",
	why: "The tag chooses what is published. A guess could publish something else.",
	mend: "Write the `tag-format` that the hint shows, name the tag by one of the formats that the message lists, or say what to publish with `packages`."
}, ({ tag, formats, line, example }) => ({
	message: `The tag fits none of ${formats.join(", ")} with a version and the name of a package: ${tag}`,
	hint: `${line === void 0 ? "Set tag-format to how tags are written" : `Write ${line}`}, name the tag as in ${example}, or say what to publish with packages`
}));
const tagFormatAssumed = defineFinding({
	code: "RA-TAG-FITS-NO-FORMAT-SET",
	severity: "notice",
	mender: "project",
	meaning: "No `tag-format` is set, and the tag is read by one that is usual but says little, such as `{version}`.",
	why: "A setting says for certain which tags are releases, and of what.",
	mend: "Nothing needs to be done. The `tag-format` that the hint shows says the same."
}, ({ tag, format }) => ({
	message: `No tag-format is set, and by ${format} the tag is read: ${tag}`,
	hint: `Nothing needs to be done; tag-format = ${JSON.stringify(format)} in [tool.release-actions] says the same`
}));
const tagOfAnother = defineFinding({
	code: "RA-TAG-OF-ANOTHER-WORKSPACE",
	severity: "notice",
	mender: "project",
	meaning: "The tag belongs to a project of the same repository that is no part of this workspace.",
	why: "A tag push starts the workflows of every workspace, and only one of them has something to release.",
	mend: "Nothing needs to be done. That project is released by a run with its folder as `working-directory`."
}, ({ tag, name, path }) => ({
	message: `The tag is that of ${shown(name)} in ${shown(path)}, which is no part of this workspace: ${tag}`,
	hint: `Nothing needs to be done: nothing is released here; a run with working-directory: ${shown(path)} releases it`
}));
const tagIsNotVersion = defineFinding({
	code: "RA-TAG-IS-NOT-VERSION",
	severity: "error",
	mender: "project",
	meaning: "The tag says one version and the package has another.",
	why: "A release whose tag and files disagree cannot be found again, and a file name once used is used up.",
	mend: "Tag the commit that has the version, or set the version and tag again."
}, ({ tag, tagVersion, package: found }) => ({
	message: found === void 0 ? `The tag ${tag} says ${tagVersion}, and no package of the workspace has that version` : `The tag ${tag} says ${tagVersion}, but ${found.name} has the version ${found.version}`,
	hint: `Set the version to ${tagVersion} and tag again, or tag the commit that has it`,
	...found && {
		package: found.name,
		...found.place
	}
}));
const patternMatchesNothing = defineFinding({
	code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
	severity: "error",
	mender: "usage",
	meaning: "A name or glob in `packages` or `exclude` means no member of the workspace.",
	why: "A misspelt name would leave out what was to be published, or publish what was to be left out.",
	mend: "Correct the name. `release-actions discover` lists the members."
}, ({ input, pattern, nearest }) => ({
	message: `No package of the workspace matches what ${input} says: ${pattern}`,
	hint: nearest === void 0 ? "release-actions discover lists the packages" : `Did you mean ${nearest}?`
}));
const notPublishable = defineFinding({
	code: "RA-PLAN-NOT-PUBLISHABLE",
	severity: "error",
	mender: "usage",
	meaning: "`packages` or the tag names a package that is private, or no package at all.",
	why: "It was asked for by name and would be left out without a word.",
	mend: "Take the name out, or make the package publishable: the reason is in the message."
}, ({ name, input, reason }) => ({
	package: name,
	message: `${input} names ${name}, which is not published: ${reason}`,
	hint: "release-actions discover says which packages can be published, and why the others cannot"
}));
const versionUnknown = defineFinding({
	code: "RA-PLAN-VERSION-UNKNOWN",
	severity: "error",
	mender: "project",
	meaning: "The version of a package is dynamic, and its build backend could not be asked for it.",
	why: "Without the version nobody can tell what is on the index already and what its dependents must require.",
	mend: "See why the backend gave none: it is asked for the package's metadata, in a copy of the checkout with its history and tags."
}, ({ name, backend, place }) => ({
	package: name,
	message: `The version of ${name} is dynamic and not known: its build backend ${backend} gives it with the metadata`,
	hint: `Try uv build --package ${name}: where that fails, so does the question for the version`,
	...place
}));
const versionRefused = defineFinding({
	code: "RA-PLAN-VERSION-REFUSED",
	severity: "error",
	mender: "project",
	meaning: "A package to be published has a version that is none by PEP 440, or a local one (`1.0+local`).",
	why: "Python's tools refuse the first and public indexes both: the upload would fail when other packages are public already.",
	mend: "Give it a public version, such as `1.2.3` or `1.2.3rc1`."
}, ({ name, version, why, place }) => ({
	package: name,
	message: `${name} cannot be published, for its version ${why}: ${version}`,
	hint: "Give it a public version, such as 1.2.3 or 1.2.3rc1",
	...place
}));
const siblingMissing = defineFinding({
	code: "RA-PLAN-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A package to be published needs a sibling that is neither to be published nor on the index in a fitting version.",
	why: "Nobody could install what would be published.",
	mend: "Publish the sibling too, by the line that the message gives, or before; or require a version that is on the index."
}, ({ name, requirement, sibling, index, neededBy, remedy, place }) => ({
	package: neededBy ?? name,
	message: `${name}${neededBy === void 0 ? "" : `, which ${neededBy} needs,`} requires ${requirement}, but ${sibling} is neither chosen nor on ${index} in such a version`,
	hint: remedy,
	...place
}));
const excludesSibling = defineFinding({
	code: "RA-PIN-EXCLUDES-SIBLING",
	severity: "error",
	mender: "project",
	meaning: "A requirement on a package of the same workspace does not admit the version that the package has there.",
	why: "uv ignores the specifier inside the workspace, so the two were tested together, but nobody can install them together.",
	mend: "Change the specifier so that it admits the version, or leave it out: then it is set when the package is built."
}, ({ name, requirement, sibling, version, place }) => ({
	package: name,
	message: `${name} requires ${requirement}, which excludes ${sibling} ${version} of the same workspace`,
	hint: `Write a specifier that admits ${version}, or none`,
	...place
}));
const extraUnbound = defineFinding({
	code: "RA-PIN-EXTRA-UNBOUND",
	severity: "notice",
	mender: "project",
	meaning: "A requirement of an extra on a sibling stays without a bound, since no release of the sibling could fulfil it.",
	why: "With the bound the extra could not be installed until the sibling is released. Without it any release of the sibling will do.",
	mend: "Release the sibling in the same run, or write the specifier that the extra needs."
}, ({ name, requirement, sibling, version, index, place }) => ({
	package: name,
	message: `An extra of ${name} requires ${sibling} without a bound, since ${index} has no ${version} of it after this run: ${requirement}`,
	hint: `Release ${sibling} too, or write the specifier that the extra needs`,
	...place
}));
const directUrl = defineFinding({
	code: "RA-PIN-DIRECT-URL",
	severity: "error",
	mender: "project",
	meaning: "A requirement on a package of the same workspace names a URL or a path.",
	why: "Public indexes refuse distributions with such requirements, and a path means nothing elsewhere.",
	mend: "Require the name alone, and say in `[tool.uv.sources]` that it is a workspace member."
}, ({ name, requirement, sibling, place }) => ({
	package: name,
	message: `${name} requires a sibling by a URL: ${requirement}`,
	hint: `Require ${sibling} by its name, with ${sibling} = { workspace = true } in [tool.uv.sources]`,
	...place
}));
const hardCycle = defineFinding({
	code: "RA-PLAN-HARD-CYCLE",
	severity: "warning",
	mender: "project",
	meaning: "Packages require each other, so that none of them can be installed before the others are there.",
	why: "They are published together. Until the last of them is there, and where one fails, none of them can be installed.",
	mend: "Move what they share into a package that they all require, or one of the requirements into an extra."
}, ({ packages }) => ({
	message: `These packages require each other and are published together: ${packages.join(", ")}`,
	hint: "Move what they share into a package of its own, or one of the requirements into an extra"
}));
const buildCycle = defineFinding({
	code: "RA-PLAN-BUILD-CYCLE",
	severity: "error",
	mender: "project",
	meaning: "To build a package, a sibling must be installed that needs this very package, and the index has no version of the sibling that could serve.",
	why: "Neither can come first, so the build fails.",
	mend: "Take one of the requirements out of the circle. Where a released version of the sibling is enough to build with, require that one: a bare name asks for the version in the workspace."
}, ({ name, requirement, sibling, cycle, place }) => ({
	package: name,
	message: `${name} cannot be built: build-system.requires asks for ${requirement}, and ${sibling} needs ${name} itself, by the requirements of ${named(cycle, 10)} on each other`,
	hint: `Build ${name} without ${sibling}, or let ${sibling} need nothing that needs ${name}`,
	...place
}));

// src/domain/tag/tag-format.ts
const defaultTagFormats = [
	"{name}-v{version}",
	"{name}@{version}",
	"{name}/v{version}",
	"v{version}"
];
const usualTagFormats = [
	"{version}",
	"{name}-{version}",
	"{name}/{version}"
];
const parseTagFormats = (workspace, packages) => {
	const findings = [...sharedFormats(packages)];
	const parse = (texts) => texts.flatMap((text) => {
		const format = parseTagFormat(text);
		if ("pieces" in format) return [format];
		findings.push(format);
		return [];
	});
	const isSet = workspace.length > 0 && workspace.join("\n") !== defaultTagFormats.join("\n");
	const formats = {
		workspace: parse(isSet ? workspace : defaultTagFormats),
		usual: isSet ? [] : parse(usualTagFormats),
		packages: new Map([...packages].filter(([, texts]) => texts.length > 0).map(([name, texts]) => [name, parse(texts)]))
	};
	return findings.length > 0 ? findings : formats;
};
const parseTagFormat = (text) => {
	const pieces = [...text.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)].map(([all, placeholder]) => {
		if (placeholder === "name" || placeholder === "version") return { kind: placeholder };
		return {
			kind: "text",
			text: all
		};
	});
	const why = faultOf(pieces);
	return why === void 0 ? {
		text,
		pieces
	} : tagFormatInvalid({
		format: text,
		why
	});
};
const faultOf = (pieces) => {
	const count = (kind) => pieces.filter((piece) => piece.kind === kind).length;
	const unknown = pieces.find((piece) => piece.kind === "text" && /[{}]/.test(piece.text));
	if (unknown?.kind === "text") return `has a placeholder other than {name} and {version}, ${unknown.text}`;
	if (count("version") !== 1) return count("version") === 0 ? "has no {version}" : "has {version} twice";
	if (count("name") > 1) return "has {name} twice";
	const sample = fill(pieces, {
		name: "name",
		version: "1.0"
	});
	return isTagName(sample) ? void 0 : `makes tags that git refuses, such as ${sample}`;
};
const isTagName = (tag) => !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|^\/|^-|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(tag);
const sharedFormats = (packages) => {
	return [...Map.groupBy([...packages].flatMap(([name, texts]) => [...new Set(texts)].map((text) => ({
		name,
		text
	}))), ({ text }) => text)].filter(([text, names]) => names.length > 1 && !text.includes("{name}")).map(([text, names]) => tagFormatInvalid({
		format: text,
		why: `does not say which of ${names.map(({ name }) => name).join(", ")} is meant`
	}));
};
const fill = (pieces, values) => pieces.reduce((text, piece) => text + (piece.kind === "text" ? piece.text : values[piece.kind]), "");
const fillFormat = ({ pieces }, values) => fill(pieces, values);
const formatsOf = ({ workspace, packages }, name) => packages.get(name) ?? workspace;
const formatTag = (formats, release) => fill(formatsOf(formats, release.name)[0].pieces, release);

// src/domain/problem/unexpected.ts
var unexpected_exports = /* @__PURE__ */ __exportAll({
	bug: () => bug,
	diskFull: () => diskFull,
	explainError: () => explainError,
	fileFailed: () => fileFailed,
	isNoRoom: () => isNoRoom
});
const diskFull = defineFinding({
	code: "RA-DISK-FULL",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The disk that holds the copy, the builds or the distributions has no room left, or a quota is used up.",
	why: "A build or a manifest that is cut short is never published.",
	mend: "Free room, or let `RUNNER_TEMP` (in a runner) or `XDG_CACHE_HOME` (in a terminal) name a folder on a larger disk; then run again."
}, ({ cause }) => ({
	message: `No room left on the disk: ${cause}`,
	hint: "Free room, or set RUNNER_TEMP (in a terminal: XDG_CACHE_HOME) to a folder on a larger disk, then run again"
}));
const fileFailed = defineFinding({
	code: "RA-FILE-FAILED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The operating system refused to read or write a file.",
	why: "A release that misses a file would be a different release.",
	mend: "Look at the path and the cause: rights, a folder that was removed during the run, or a broken disk; then run again."
}, ({ cause }) => ({
	message: `A file could not be read or written: ${cause}`,
	hint: "Check that the path still exists and that this user may read and write it, then run again"
}));
const bug = defineFinding({
	code: "RA-BUG",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "release-actions met a state that it holds to be impossible: a defect of its own.",
	why: "It stops rather than guess; what is on the index stays as it is, and a re-run starts from there.",
	mend: "Run again with `-v` (in a runner: `RUNNER_DEBUG=1`) and report the message and the stack."
}, ({ cause }) => ({
	message: `A defect in release-actions: ${cause}`,
	hint: "Run again with -v (in a runner: RUNNER_DEBUG=1) and report what it prints"
}));
const noRoom = /* @__PURE__ */ new Set(["ENOSPC", "EDQUOT"]);
const isNoRoom = (error) => noRoom.has(systemCode(error) ?? "");
const explainError = (error) => {
	if (error instanceof Problem) return error.findings;
	const code = systemCode(error);
	const cause = Error.isError(error) ? error.message : String(error);
	if (code === void 0) return [bug({ cause })];
	return [isNoRoom(error) ? diskFull({ cause }) : fileFailed({ cause })];
};
const systemCode = (error) => {
	if (!Error.isError(error) || !("code" in error) || !("syscall" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
};

// src/domain/workspace/path.ts
const join = (folder, path) => {
	if (path === "") return folder;
	if (isAbsolute(path) || folder === "") return path;
	return folder.endsWith("/") ? `${folder}${path}` : `${folder}/${path}`;
};
const isAbsolute = (path) => path.startsWith("/") || path[1] === ":" && /^[A-Za-z]:\//.test(path);
const parent = (path) => {
	const cut = path.lastIndexOf("/");
	if (cut === -1 || cut === path.length - 1) return void 0;
	const folder = path.slice(0, cut);
	return folder === "" || /^[A-Za-z]:$/.test(folder) ? `${folder}/` : folder;
};
const ancestors = (path) => {
	const found = [];
	for (let folder = path; folder !== void 0; folder = parent(folder)) found.push(folder);
	return found;
};
const toBeNormalized = /^(?:[A-Za-z]:\/|\/)?(?:\.|\/|$)|\/(?:\.|\/|$)/;
const normalize = (path) => {
	if (!toBeNormalized.test(path)) return path;
	const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? "";
	const parts = [];
	for (const part of path.slice(root.length).split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return root + parts.join("/");
};
const relative = (folder, path) => {
	if (path.startsWith(`${folder}/`) && folder !== "" && !/\/(?:\/|$)/.test(path)) return path.slice(folder.length + 1);
	const from = folder.split("/").filter((part) => part !== "");
	const to = path.split("/").filter((part) => part !== "");
	let same = 0;
	while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
	return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
};
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/actions/action.ts
const defineAction = (action) => action;

// src/contract/contract.ts
const defineContract = (contract) => contract;
const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

// src/contract/field.ts
const eachRun = ["input", "flag"];
const lasting = [
	"input",
	"flag",
	"key"
];
const concealed = ["input"];
const commandOnly = ["flag"];
const positional = ["argument"];
const field = (kind, options, rest) => ({
	kind,
	description: options.description,
	surfaces: options.surfaces ?? eachRun,
	environment: options.environment ?? [],
	default: options.default,
	expression: options.expression,
	isRequired: options.isRequired ?? false,
	choices: [],
	range: void 0,
	...rest
});
const text = (options) => field("text", options, { parse: (value) => ({ value }) });
const lines = (options) => field("lines", options, { parse: (value) => ({ value: value.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "") }) });
const rows = (options) => field("lines", options, { parse: (value) => ({ value: value.split("\n").map((item) => item.trim()).filter((item) => item !== "") }) });
const choice = (choices, options) => field("choice", options, {
	choices,
	parse: (value) => {
		const found = choices.find((known) => known === value);
		return found === void 0 ? { expected: oneOf(choices) } : { value: found };
	}
});
const flag = (options) => field("flag", options, {
	choices: ["true", "false"],
	parse: (value) => value === "true" || value === "false" ? { value: value === "true" } : { expected: "true or false" }
});
const count = ([least, greatest], options) => field("count", options, {
	range: [least, greatest],
	parse: (value) => {
		const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
		return number >= least && number <= greatest ? { value: number } : { expected: `a whole number from ${least} to ${greatest}` };
	}
});
const millisecondsOf = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const duration = (options) => field("duration", options, { parse: (value) => {
	const [, digits, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(value) ?? [];
	return digits === void 0 || unit === void 0 ? { expected: "a duration such as 30s, 15m or 2h" } : { value: Number(digits) * millisecondsOf[unit] };
} });
const secret = (options) => field("secret", {
	...options,
	surfaces: concealed
}, { parse: (value, from) => ({ value: {
	secret: new Secret(value),
	from
} }) });
const oneOf = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

// src/actions/shared-inputs.ts
const workingDirectory = text({
	description: "Any folder inside the workspace; the whole workspace is meant in any case",
	default: "."
});
const format = (formats, byDefault) => choice(formats, {
	description: "What is written to standard output",
	surfaces: commandOnly,
	default: byDefault
});
const pythonVersion = lines({
	description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
	surfaces: lasting
});
const configured = (field) => ({
	...field,
	surfaces: ["key"]
});
const always = {
	"working-directory": workingDirectory,
	format: format(["text", "json"], "text")
};
const health = {
	ignore: lines({
		description: "Codes of findings that are not wanted, or `CODE:package` for one package",
		surfaces: lasting
	}),
	strict: flag({
		description: "Warnings count as errors",
		surfaces: lasting,
		default: "false"
	})
};
const selection = {
	tag: text({
		description: "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": lines({
		description: "How tags are written, with `{name}` and `{version}`; where several fit, the longest name wins. Where it is not set, `{version}`, `{name}-{version}` and `{name}/{version}` are tried after the defaults",
		surfaces: lasting,
		default: defaultTagFormats.join("\n")
	}),
	packages: lines({ description: "Packages to publish, names or globs; wins over `tag`. Where both are empty: all that can be published and are not yet on the index" }),
	exclude: lines({
		description: "Packages to leave out, names or globs",
		surfaces: lasting
	}),
	index: text({
		description: "`pypi`, `testpypi`, `rehearsal` (the embedded index, never a credential), the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`), else `pypi`",
		surfaces: lasting
	}),
	"check-url": text({
		description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
		surfaces: lasting
	}),
	username: text({
		description: "User name for any index and its `check-url`",
		surfaces: ["input"],
		environment: [{ name: "UV_PUBLISH_USERNAME" }]
	}),
	password: secret({
		description: "Password or token for any index and its `check-url`",
		environment: [{ name: "UV_PUBLISH_TOKEN" }, { name: "UV_PUBLISH_PASSWORD" }]
	}),
	bounds: choice([
		"lower",
		"major",
		"minor",
		"exact",
		"off"
	], {
		description: "What a requirement on a sibling without a specifier gets in the built metadata, in uv's words; an author's specifier stays and must admit the planned version",
		surfaces: lasting,
		default: "lower"
	})
};
const githubToken = (description) => secret({
	description,
	environment: [{ name: "GITHUB_TOKEN" }],
	expression: "${{ github.token }}"
});
const dependents = choice(["specifier", "none"], {
	description: "`specifier`: what requires a package by a specifier that the new version leaves is released too, with a wider one",
	surfaces: lasting,
	default: "specifier"
});

// src/actions/attest/contract.ts
const contract$18 = defineContract({
	name: "attest",
	description: "Sign every distribution that an earlier run built, for PyPI to show where it was made (PEP 740)",
	page: {
		title: "Attest distributions",
		icon: "shield",
		color: "blue"
	},
	inputs: {
		"working-directory": {
			...always["working-directory"],
			surfaces: commandOnly
		},
		format: always.format,
		dist: text({
			description: "Folder with the distributions and the manifest of an earlier run; each file's attestation is put beside it, as `FILE.publish.attestation`",
			isRequired: true
		})
	},
	outputs: {
		"artifact-id": {
			description: "Id of an artifact with the distributions, the manifest and the attestations; empty where there is no artifact service",
			otherwise: ""
		},
		attested: {
			description: "Number of distributions in `dist` that have their attestation now, also on a re-run",
			otherwise: "0"
		}
	}
});

// \0@oxc-project+runtime@0.159.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/domain/problem/usage.ts
var usage_exports = /* @__PURE__ */ __exportAll({
	badCommandLine: () => badCommandLine,
	confirmationImpossible: () => confirmationImpossible,
	invalidValue: () => invalidValue,
	missingValue: () => missingValue,
	misspeltInput: () => misspeltInput,
	unknownCode: () => unknownCode
});
const invalidValue = defineFinding({
	code: "RA-USAGE-INVALID-VALUE",
	severity: "error",
	mender: "usage",
	meaning: "An input, an option or an environment variable has a value that it cannot have.",
	why: "A value that is guessed at could publish what was only to be tried.",
	mend: "Give one of the values that the message names. `docs/inputs.md` has every input with its values."
}, ({ what, expected, value }) => ({
	message: `${what}: expected ${expected}, not ${JSON.stringify(value)}`,
	hint: `Give ${expected}`
}));
const missingValue = defineFinding({
	code: "RA-USAGE-MISSING-VALUE",
	severity: "error",
	mender: "usage",
	meaning: "An input or argument that has no default was not given, or is empty.",
	why: "There is nothing that could stand in for it.",
	mend: "Give it. In a workflow, an expression that comes out empty, such as a secret that is not set, counts as not given."
}, ({ what }) => ({
	message: `${what}: a value is required`,
	hint: "Give a value that is not empty"
}));
const misspeltInput = defineFinding({
	code: "RA-USAGE-MISSPELT-INPUT",
	severity: "error",
	mender: "usage",
	meaning: "A workflow gives an action an input that it does not have.",
	why: "The forge only warns, or does not even that, and the input that was meant keeps its default: with `dryrun: true` a release would be published.",
	mend: "Write the name as `action.yml` has it, or take it out. Where `env` sets a variable `INPUT_…` for another purpose, give that one another name."
}, ({ given, nearest, file }) => ({
	message: `The action has no input ${given}`,
	hint: nearest === void 0 ? `Take it out of the workflow; ${file} lists the inputs` : `Did you mean ${nearest}?`
}));
const badCommandLine = defineFinding({
	code: "RA-USAGE-COMMAND-LINE",
	severity: "error",
	mender: "usage",
	meaning: "The command line names a command, an option or an argument that does not exist, or leaves one out.",
	why: "An option that is ignored in silence would change what is published.",
	mend: "Run `release-actions --help`, or a command with `--help`, for what there is."
}, ({ message, suggestion, help }) => ({
	message,
	hint: suggestion === void 0 ? `Run ${help} for what there is` : `${suggestion} (${help} lists all)`
}));
const unknownCode = defineFinding({
	code: "RA-USAGE-UNKNOWN-CODE",
	severity: "error",
	mender: "usage",
	meaning: "`explain` was asked about a code that does not exist.",
	why: "Codes are kept through a major version, so it is a spelling, or a code of another version.",
	mend: "Copy the code from the message. `docs/troubleshooting.md` lists every code."
}, ({ code, nearest }) => ({
	message: `There is no code ${code}`,
	hint: nearest === void 0 ? "docs/troubleshooting.md lists every code" : `Did you mean ${nearest}?`
}));
const confirmationImpossible = defineFinding({
	code: "RA-USAGE-CONFIRMATION-IMPOSSIBLE",
	severity: "error",
	mender: "usage",
	meaning: "What comes cannot be undone, it is to be confirmed, and there is no terminal to ask on.",
	why: "A release on an index can be yanked, but never be taken back.",
	mend: "Pass `--yes` where nobody is there to answer, or `--dry-run` to stop before the upload."
}, () => ({
	message: "There is no terminal to ask on before the upload",
	hint: "Pass --yes to publish without a question, or --dry-run to stop before the upload"
}));

// src/domain/text/nearest.ts
const nearest = (word, words) => {
	const limit = Math.max(2, Math.floor(word.length / 3));
	let best;
	for (const candidate of words) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const edits = distance(word.toLowerCase(), candidate.toLowerCase());
		if (edits <= limit && edits < candidate.length && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word;
};
const distance = (from, to) => {
	const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
	for (let row = 1; row <= from.length; row++) {
		const line = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			const edits = [
				rows[row - 1][column] + 1,
				line[column - 1] + 1,
				rows[row - 1][column - 1] + (same ? 0 : 1)
			];
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) edits.push(rows[row - 2][column - 2] + 1);
			line.push(Math.min(...edits));
		}
		rows.push(line);
	}
	return rows[from.length][to.length];
};

// src/domain/workspace/git-top.ts
const gitTopOf = (files, folder) => ancestors(folder).find((path) => files.realPath(join(path, ".git")) !== void 0);
const fileIn = (files, folder, name) => relative(gitTopOf(files, folder) ?? folder, join(folder, name));

// src/domain/problem/pyproject.ts
var pyproject_exports = /* @__PURE__ */ __exportAll({
	invalidName: () => invalidName,
	invalidPythonRange: () => invalidPythonRange,
	invalidRequirement: () => invalidRequirement,
	invalidToml: () => invalidToml,
	invalidVersion: () => invalidVersion,
	missingKey: () => missingKey,
	notText: () => notText,
	sameKey: () => sameKey,
	unreadable: () => unreadable,
	wrongType: () => wrongType
});
const invalidToml = defineFinding({
	code: "RA-TOML-INVALID",
	severity: "error",
	mender: "project",
	meaning: "A file is not TOML.",
	why: "Nothing in it can be relied upon, and uv refuses it, too.",
	mend: "Fix the file at the line that the message names. https://toml.io has the language."
}, ({ why, place }) => ({
	message: `${place.file} is not TOML: ${why}`,
	hint: "Fix the file at that line",
	...place
}));
const wrongType = defineFinding({
	code: "RA-PYPROJECT-WRONG-TYPE",
	severity: "error",
	mender: "project",
	meaning: "A key of `pyproject.toml` has a value of the wrong type.",
	why: "Neither uv nor a build backend can read it.",
	mend: "Give a value of the type that the message names. https://packaging.python.org/en/latest/specifications/pyproject-toml/ has them."
}, ({ key, expected, value, place }) => ({
	message: `${key}: expected ${expected}, not ${value}`,
	hint: `Give ${expected}, or remove the key`,
	...place
}));
const missingKey = defineFinding({
	code: "RA-PYPROJECT-MISSING-KEY",
	severity: "error",
	mender: "project",
	meaning: "`[project]` lacks its name, or its version where that is not listed under `dynamic`.",
	why: "A release is a name and a version; uv refuses the file.",
	mend: "Add the key. A version that the build backend finds out is declared with `dynamic = [\"version\"]`."
}, ({ key, place }) => ({
	message: `${key} is missing in ${place.file}`,
	hint: key === "project.name" ? "Add a name" : "Add a version, or dynamic = [\"version\"] where the build backend finds it",
	...place
}));
const invalidName = defineFinding({
	code: "RA-PYPROJECT-INVALID-NAME",
	severity: "error",
	mender: "project",
	meaning: "A name of a package, an extra or a dependency group has letters that it cannot have.",
	why: "No index takes it, and uv refuses the file.",
	mend: "Names have ASCII letters, digits, `-`, `_` and `.`, and begin and end with a letter or digit."
}, ({ key, name, place }) => ({
	message: `Not a valid name in ${key}: ${JSON.stringify(name)}`,
	hint: "Use ASCII letters, digits, -, _ and ., with a letter or digit first and last",
	...place
}));
const sameKey = defineFinding({
	code: "RA-PYPROJECT-SAME-KEY",
	severity: "error",
	mender: "project",
	meaning: "Two keys of a table are the same name, letter case and `-`, `_`, `.` apart.",
	why: "Installers cannot tell them apart, and uv refuses the file.",
	mend: "Put both into one, or rename one of them."
}, ({ table, name, place }) => ({
	message: `${table} has the same name twice: ${name}`,
	hint: "Put both into one, or rename one of them",
	...place
}));
const invalidVersion = defineFinding({
	code: "RA-PYPROJECT-INVALID-VERSION",
	severity: "error",
	mender: "project",
	meaning: "`project.version` is no version by PEP 440.",
	why: "No index takes it, and uv refuses the file.",
	mend: "Write it as in `1.2.3`, `1.2.3rc1` or `1.2.3.dev4`. https://packaging.python.org/en/latest/specifications/version-specifiers/ has the form."
}, ({ version, place }) => ({
	message: `project.version is not a version by PEP 440: ${JSON.stringify(version)}`,
	hint: "Write it as in 1.2.3, 1.2.3rc1 or 1.2.3.dev4",
	...place
}));
const invalidPythonRange = defineFinding({
	code: "RA-PYPROJECT-INVALID-REQUIRES-PYTHON",
	severity: "error",
	mender: "project",
	meaning: "`project.requires-python` is no version specifier by PEP 440.",
	why: "Installers decide by it who can use the package; uv refuses the file.",
	mend: "Write it as in `\">=3.10\"` or `\">=3.10,<4\"`."
}, ({ specifier, place }) => ({
	message: `project.requires-python is not a version specifier: ${JSON.stringify(specifier)}`,
	hint: "Write it as in \">=3.10\"",
	...place
}));
const invalidRequirement = defineFinding({
	code: "RA-PYPROJECT-INVALID-REQUIREMENT",
	severity: "error",
	mender: "project",
	meaning: "A requirement is none by PEP 508.",
	why: "Neither uv nor a build backend can read it, and which package it names is unknown.",
	mend: "Correct it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/ has the form."
}, ({ key, text, why, place }) => ({
	message: `Not a requirement in ${key}, ${why}: ${JSON.stringify(text)}`,
	hint: "Write it as in \"name[extra]>=1.2; python_version >= '3.10'\"",
	...place
}));
const notText = defineFinding({
	code: "RA-FILE-NOT-UTF8",
	severity: "error",
	mender: "project",
	meaning: "A file that is to be read as text has bytes that are no UTF-8.",
	why: "TOML files are UTF-8; guessing another encoding would change names.",
	mend: "Save the file as UTF-8."
}, ({ file, line }) => ({
	message: `Not UTF-8: ${file}`,
	hint: "Save the file as UTF-8",
	file,
	line
}));
const unreadable = defineFinding({
	code: "RA-FILE-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "A file or folder is there, but cannot be read.",
	why: "What it holds could change what is released.",
	mend: "Give the user who runs this the right to read it, or put a plain file there."
}, ({ file, why }) => ({
	message: `Cannot read ${file}: ${why}`,
	hint: "Give the user who runs this the right to read it, or put a plain file there",
	file
}));

// src/domain/problem/config.ts
var config_exports = /* @__PURE__ */ __exportAll({
	groupTwice: () => groupTwice,
	invalidSetting: () => invalidSetting,
	twoConfigs: () => twoConfigs,
	unknownGroup: () => unknownGroup,
	unknownKey: () => unknownKey,
	unknownPackage: () => unknownPackage,
	unreadableConfig: () => unreadableConfig
});
const unknownKey = defineFinding({
	code: "RA-CONFIG-UNKNOWN-KEY",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`[tool.release-actions]` has a key that does not exist, or one that only a run can be given.",
	why: "A misspelt key would leave the default in force without a word.",
	mend: "Correct the key. `docs/inputs.md` lists every key."
}, ({ key, nearest, place }) => ({
	message: `Unknown key in the configuration: ${key}`,
	hint: nearest === void 0 ? "docs/inputs.md lists every key" : `Did you mean ${nearest}?`,
	...place
}));
const invalidSetting = defineFinding({
	code: "RA-CONFIG-INVALID-VALUE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A key of `[tool.release-actions]` has a value of the wrong type, or one that it cannot have.",
	why: "A value that is guessed at could publish what was only to be tried.",
	mend: "Give a value that the message names. TOML's booleans and numbers stand without quotes."
}, ({ key, expected, value, place }) => ({
	message: `${key}: expected ${expected}, not ${value}`,
	hint: `Give ${expected}, or remove the key for the default`,
	...place
}));
const unknownPackage = defineFinding({
	code: "RA-CONFIG-UNKNOWN-PACKAGE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`[tool.release-actions.packages]` or a group speaks of a package that is no member of the workspace.",
	why: "Its settings, `private` among them, would do nothing.",
	mend: "Correct the name, or remove the table. `release-actions discover` lists the members."
}, ({ name, nearest, place }) => ({
	message: `The configuration speaks of a package that is no member: ${name}`,
	hint: nearest === void 0 ? "release-actions discover lists the members" : `Did you mean ${nearest}?`,
	...place
}));
const twoConfigs = defineFinding({
	code: "RA-CONFIG-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "There is both a `release-actions.toml` and a `[tool.release-actions]` in the root's `pyproject.toml`.",
	why: "Two places that may say different things leave open which one counts.",
	mend: "Keep one of them. The keys are the same in both."
}, ({ file, other }) => ({
	message: `The configuration stands twice: in ${other} and in ${file}`,
	hint: `Move everything into one of them: ${other} or ${file}`,
	file
}));
const unreadableConfig = defineFinding({
	code: "RA-CONFIG-UNREADABLE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`release-actions.toml` is not TOML.",
	why: "Without the settings, a run would do something else than what was written down.",
	mend: "Fix the file at the line that the message names. https://toml.io has the language."
}, ({ why, place }) => ({
	message: `${place.file} is not TOML: ${why}`,
	hint: "Fix the file at that line",
	...place
}));
const unknownGroup = defineFinding({
	code: "RA-CONFIG-UNKNOWN-GROUP",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "`packages`, `exclude` or a package's own table names a group that the configuration does not have.",
	why: "A misspelt group would leave out what was meant, or take what was to be left out.",
	mend: "Correct the name, or add `[tool.release-actions.groups.NAME]` with its `packages`."
}, ({ input, name, nearest }) => ({
	message: `${input} names a group that the configuration does not have: ${name}`,
	hint: nearest === void 0 ? `Add [tool.release-actions.groups.${name}]` : `Did you mean ${nearest}?`
}));
const groupTwice = defineFinding({
	code: "RA-CONFIG-GROUP-TWICE",
	severity: "error",
	mender: "usage",
	remedy: "commit",
	meaning: "A package is in two groups that have a versioning.",
	why: "Each of them could give it another version.",
	mend: "Take it out of one of them, or take the `versioning` of one away."
}, ({ package: name, groups }) => ({
	package: name,
	message: `${name} is in two groups with a versioning: ${groups.join(", ")}`,
	hint: `Take ${name} out of one of them`
}));

// src/domain/config/value.ts
const spell = (value) => JSON.stringify(value, (_, inner) => typeof inner === "bigint" ? Number(inner) : inner) ?? String(value);
const isText = (value) => typeof value === "string" && value !== "";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

// src/domain/config/no-config.ts
const noPackageConfig = {
	smoke: void 0,
	extras: [],
	pythonVersions: [],
	isPrivate: false,
	tagFormats: [],
	platforms: [],
	extraPaths: [],
	changelog: void 0,
	group: void 0
};
const noConfig = {
	file: "pyproject.toml",
	settings: {},
	packages: /* @__PURE__ */ new Map(),
	groups: /* @__PURE__ */ new Map(),
	commitTypes: /* @__PURE__ */ new Map(),
	firstCommit: void 0
};

// src/actions/validate-release/inputs.ts
const validation = {
	mode: choice([
		"auto",
		"branch",
		"tag"
	], {
		description: "`tag` validates what a tag releases, `branch` what a merge would; `auto` is `tag` where there is a tag, else `branch`",
		default: "auto"
	}),
	tag: text({
		description: "The tag that releases: a package's tag that package alone, a workspace tag all",
		environment: [{
			name: "GITHUB_REF",
			prefix: "refs/tags/"
		}]
	}),
	"tag-format": selection["tag-format"],
	packages: lines({ description: "Packages to validate, names or globs; all that can be released where it is empty" }),
	changelog: text({
		description: "Path of the changelog from the root, with `{name}` and `{path}` where each package has its own; where it is empty, where towncrier, scriv, commitizen, semantic-release or changie are told to write it, then, of `CHANGELOG.md`, `CHANGES.rst` and the like, the one that goes furthest beside the package, or in its `docs`, else beside the root",
		surfaces: lasting
	}),
	"require-changelog": choice([
		"auto",
		"true",
		"false"
	], {
		description: "Whether a release needs a section of its own in a changelog; `auto`: where there is a changelog",
		surfaces: lasting,
		default: "auto"
	}),
	"require-default-branch": flag({
		description: "In tag mode: the tag's commit must be on the default branch",
		surfaces: lasting,
		default: "true"
	}),
	"version-files": rows({
		description: "Other places of the version, one to a line: `path: regex` whose only group, or the one called `version`, is the version; or `path#key.path` of a TOML, JSON or YAML file",
		surfaces: lasting
	}),
	channel: choice(["any", "stable"], {
		description: "`stable` refuses pre-releases",
		surfaces: lasting,
		default: "any"
	}),
	index: text({
		description: "Asked where tags are missing, and in tag mode for what is released already: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`",
		surfaces: lasting,
		default: "pypi"
	})
};

// src/actions/version/contract.ts
const contract$17 = defineContract({
	name: "version",
	description: "Say which versions the changes since the last releases ask for, and why",
	page: {
		title: "Plan the next versions",
		icon: "trending-up",
		color: "blue"
	},
	inputs: {
		"working-directory": workingDirectory,
		format: format([
			"text",
			"json",
			"diff"
		], "text"),
		write: flag({
			description: "Write the release into the files: versions, version files, changelogs, fragments that are used up, `uv.lock`; all of them or none, and nothing of git",
			surfaces: commandOnly,
			default: "false"
		}),
		draft: flag({
			description: "JSON with a draft of the release: channel, versions, tags and titles",
			surfaces: commandOnly,
			default: "false"
		}),
		"tag-format": selection["tag-format"],
		packages: lines({ description: "Packages to plan for, names, globs or `group:NAME`; all that can be released where it is empty" }),
		exclude: lines({
			description: "Packages to leave out, names, globs or `group:NAME`",
			surfaces: lasting
		}),
		bump: rows({
			description: "`auto` (what the changes ask for), `major`, `minor`, `patch`, `stable` (the final release of a pre-release), `a`, `b`, `rc`, `post`, or a version; for some packages alone, one to a line: `NAME: WORD`",
			default: "auto"
		}),
		prerelease: choice([
			"a",
			"b",
			"rc"
		], {
			description: "What is released becomes such a pre-release; where it is empty, a line of pre-releases goes on, and all else is final",
			surfaces: lasting
		}),
		changes: choice([
			"auto",
			"commits",
			"fragments",
			"both",
			"off"
		], {
			description: "What is read: conventional commits, fragments of towncrier, scriv or changesets, or both; `auto`: fragments where a tool for them is set up, else commits",
			surfaces: lasting,
			default: "auto"
		}),
		since: text({
			description: "A branch, tag or commit from which changes count for all packages, instead of their last releases",
			surfaces: eachRun
		}),
		dependents,
		bounds: selection.bounds,
		"prerelease-sections": choice(["rollup", "keep"], {
			description: "What becomes of the changelog's sections of pre-releases in the final one: `rollup` joins them into it, `keep` leaves them",
			surfaces: lasting,
			default: "rollup"
		}),
		date: text({ description: "Of the changelog's headings, as `YYYY-MM-DD`; today in UTC where it is empty" }),
		changelog: configured(validation.changelog),
		"version-files": configured(validation["version-files"]),
		"force-unchanged": flag({
			description: "Packages without a change are released too, as a patch",
			default: "false"
		}),
		strict: health.strict,
		"api-check": choice(["off", "griffe"], {
			description: "`griffe`: public names and parameters are compared with the last release, both by their wheels and without running them; what code does is not seen",
			surfaces: lasting,
			default: "off"
		}),
		index: text({
			description: "Asked what is released already, and what installers see of it: `pypi`, `testpypi`, the name of a `[[tool.uv.index]]`, a simple URL, or `off`; uv's own target where it is empty, else `pypi`",
			surfaces: lasting
		})
	},
	outputs: {
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, current, proposed, bump, reason, tag, changes, because_of, …}`, `changes` empty where they would be too long for an output: `plan-path` has them",
			otherwise: "[]"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		"plan-path": {
			description: "Path of the release plan, as JSON",
			otherwise: ""
		},
		"draft-path": {
			description: "Path of the draft, as JSON",
			otherwise: ""
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/changelog/contract.ts
const { draft: _draft, write: _write, packages: _packages, ...planning$1 } = contract$17.inputs;
const contract$16 = defineContract({
	name: "changelog",
	description: "Print the changelog's section of a release: one that is written, or the one that version would write",
	inputs: {
		...planning$1,
		format: format(["text", "json"], "text"),
		package: text({
			description: "The package; where it is empty, all that have a section of that version, or are to be released",
			surfaces: commandOnly
		}),
		version: text({
			description: "The version; where it is empty, the one that `version` would write",
			surfaces: commandOnly
		})
	},
	outputs: {}
});

// src/domain/problem/run.ts
var run_exports = /* @__PURE__ */ __exportAll({
	declined: () => declined,
	interrupted: () => interrupted,
	projectWroteCommands: () => projectWroteCommands,
	runsFolderUnusable: () => runsFolderUnusable
});
const interrupted = defineFinding({
	code: "RA-RUN-INTERRUPTED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The run was stopped from outside: Ctrl-C, a cancelled job, or a time limit of the job.",
	why: "Nothing new was started after the signal, so a package may be on the index while another is not.",
	mend: "Run the same again: it asks the index first and goes on from there."
}, ({ signal }) => ({
	message: `Stopped by ${signal}`,
	hint: "Run the same again: it asks the index what is there and goes on from there"
}));
const declined = defineFinding({
	code: "RA-RUN-DECLINED",
	severity: "error",
	mender: "project",
	remedy: "outside",
	meaning: "The question before the upload was not answered with yes.",
	why: "Nothing was uploaded.",
	mend: "Run again and answer `y`, or pass `--yes`."
}, ({ question }) => ({
	message: `Nothing was uploaded, for the answer was not yes: ${question}`,
	hint: "Run again and answer y, or pass --yes"
}));
const runsFolderUnusable = defineFinding({
	code: "RA-RUN-FOLDER-UNUSABLE",
	severity: "error",
	mender: "usage",
	meaning: "The folder in which a run keeps what it builds cannot be made or written.",
	why: "The copy, the builds and the manifest lie there, never in the checkout.",
	mend: "Let `RUNNER_TEMP` (in a runner) or `XDG_CACHE_HOME` (in a terminal) name the absolute path of a folder that this user may write."
}, ({ folder, variable, cause }) => ({
	message: `Nothing can be kept in ${folder}: ${cause}`,
	hint: `Set ${variable} to the absolute path of a folder that this user may write`
}));
const projectWroteCommands = defineFinding({
	code: "RA-RUN-WROTE-COMMANDS",
	severity: "error",
	mender: "project",
	meaning: "A build, a build backend or a trial wrote into a file by which a step tells the runner its outputs, variables or summary.",
	why: "By these files it could change what later steps do. It is not told where they are, so it went looking.",
	mend: "Find out which of the code that a release runs does this: the packages' own, or what they require. The change has been undone, and nothing is uploaded after it."
}, ({ files }) => ({
	message: `Code that the release runs wrote into the runner's ${files.join(", ")}`,
	hint: "The change has been undone; find out which build or package went looking for this file"
}));

// src/actions/check/contract.ts
const contract$15 = defineContract({
	name: "check",
	description: "Say what is wrong with the workspace, and fix what a program can",
	page: {
		title: "Check a uv workspace",
		icon: "activity",
		color: "green"
	},
	inputs: {
		...always,
		...health,
		fix: flag({
			description: "Show as a diff what a program can fix; with `yes`, write it",
			surfaces: commandOnly,
			default: "false"
		}),
		yes: flag({
			description: "Write what `fix` shows",
			surfaces: commandOnly,
			default: "false"
		})
	},
	outputs: { findings: {
		description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
		otherwise: "[]"
	} }
});

// src/actions/completion/contract.ts
const contract$14 = defineContract({
	name: "completion",
	description: "Write the script that completes commands and options in a shell",
	inputs: {
		...always,
		shell: choice([
			"bash",
			"zsh",
			"fish"
		], {
			description: "The shell",
			surfaces: positional,
			isRequired: true
		})
	},
	outputs: {}
});

// src/actions/create-release/contract.ts
const contract$13 = defineContract({
	name: "create-release",
	description: "Tag what was published, and give each tag its release on the forge",
	page: {
		title: "Create releases",
		icon: "tag",
		color: "blue"
	},
	inputs: {
		"working-directory": always["working-directory"],
		format: always.format,
		dist: text({ description: "Folder that `publish` left, with manifest and distributions; each file is held against its hash. One of `dist`, `manifest-path` and `tag` is needed, and the first that is given counts" }),
		"manifest-path": text({ description: "The manifest that `publish` left (its output `manifest-path`); distributions need not be beside it" }),
		tag: text({
			description: "A tag to release by itself: it names a package, or all, in the version of the checkout, which is on the index. Made on the checkout's commit where the forge does not have it yet",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		release: choice([
			"auto",
			"draft",
			"off"
		], {
			description: "`auto`: each tag gets a release; `draft`: a draft that a person publishes, and no tag yet; `off`: tags alone",
			surfaces: lasting,
			default: "auto"
		}),
		tags: flag({
			description: "`false`: neither tags nor releases",
			surfaces: lasting,
			default: "true"
		}),
		"umbrella-tag-format": text({
			description: "A tag for all packages together, as `v{version}`: made last, when all of them are there. The version is the root's, else the one that all have",
			surfaces: lasting
		}),
		assets: lines({
			description: "Files beside each release: `manifest`, `checksums` (of the package's files on the index), `distributions`",
			surfaces: lasting,
			default: "manifest\nchecksums"
		}),
		notes: text({
			description: "`changelog`: the section of the version; or the path of a text with `{name}`, `{version}`, `{tag}`, `{changelog}`, `{packages}` and `{compare-url}`",
			surfaces: lasting,
			default: "changelog"
		}),
		latest: text({
			description: "The package whose release the repository shows first; `auto`: the umbrella, else the root's, else the last one. Never a pre-release, nor one of an older line",
			surfaces: lasting,
			default: "auto"
		}),
		"commit-back": choice([
			"off",
			"dev",
			"patch"
		], {
			description: "Opens a pull request to the next version of what was released, once: `dev` (1.4.1.dev0) or `patch` (1.4.1). It needs `pull-requests: write` and the checkout",
			surfaces: lasting,
			default: "off"
		}),
		"tag-format": configured(selection["tag-format"]),
		changelog: configured(validation.changelog),
		"version-files": configured(validation["version-files"]),
		index: configured(selection.index),
		"github-token": githubToken("Makes tags and releases: `contents: write`")
	},
	outputs: {
		tags: {
			description: "The tags that are there now, as a JSON list of names",
			otherwise: "[]"
		},
		releases: {
			description: "JSON: `[{package, tag, url, state}]`, `state` one of `created`, `existed`, `skipped`; `package` and `url` may be null",
			otherwise: "[]"
		},
		"pull-request": {
			description: "Number of the pull request to the next version; empty where there is none",
			otherwise: ""
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/domain/upload/retry.ts
const first = 500;
const longest = 3e4;
const longestAsked = 12e4;
const retryDelay = (attempt, time, retryAfter) => {
	const asked = retryAfter === null ? void 0 : askedDelay(retryAfter, time.now());
	if (asked !== void 0) return Math.min(asked, longestAsked);
	const ceiling = Math.min(first * 2 ** (attempt - 1), longest);
	return ceiling / 2 + ceiling / 2 * time.random();
};
const askedDelay = (retryAfter, now) => {
	if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1e3;
	const date = Date.parse(retryAfter);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
};

// src/domain/text/shell-word.ts
const shellWord = (text) => /^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

// src/actions/discover/contract.ts
const contract$12 = defineContract({
	name: "discover",
	description: "List the members with path and version, and why each is or is not released",
	inputs: always,
	outputs: {}
});

// src/actions/explain/contract.ts
const contract$11 = defineContract({
	name: "explain",
	description: "Say what a code means, why it matters and how to fix it",
	inputs: {
		...always,
		code: text({
			description: "The code, as RA-WORKSPACE-NOT-FOUND",
			surfaces: positional,
			isRequired: true
		})
	},
	outputs: {}
});

// src/actions/graph/contract.ts
const contract$10 = defineContract({
	name: "graph",
	description: "Show which members require which",
	inputs: {
		"working-directory": workingDirectory,
		format: format([
			"text",
			"levels",
			"json",
			"dot",
			"mermaid",
			"d2",
			"ascii"
		], "text"),
		deps: text({
			description: "Only what this package requires, directly or not",
			surfaces: commandOnly
		}),
		rdeps: text({
			description: "Only what requires this package, directly or not",
			surfaces: commandOnly
		})
	},
	outputs: {}
});

// src/actions/index/contract.ts
const contract$9 = defineContract({
	name: "index",
	description: "Serve the embedded package index on loopback until it is stopped; the first line is its URL, the second the token for uploads",
	inputs: {
		...always,
		port: count([0, 65535], {
			description: "Port to listen on; 0 takes any that is free",
			surfaces: commandOnly,
			default: "0"
		}),
		store: text({
			description: "Folder that keeps the files; without it, a temporary one that goes when the index stops",
			surfaces: commandOnly
		})
	},
	outputs: {}
});

// src/actions/init/contract.ts
const contract$8 = defineContract({
	name: "init",
	description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
	notes: [
		"It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
		"and asks no forge and no index. What it proposes is shown as a diff: [tool.release-actions] with what",
		"differs from the defaults, and the workflows publish (with --flow merge also the release pull request, tags and",
		"releases), release-readiness and protect-main, as files of the repository, since PyPI compares the workflow's file.",
		"",
		"On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
		"nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
		"written again. A file in the way is named, and then nothing is written; a workflow that somebody changed",
		"since is left alone, but for the pins of actions, which may move.",
		"",
		"It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
		"the rulesets. With --forge gitea the workflows go to .gitea/workflows and upload with a token, for PyPI knows",
		"no identity of Gitea's jobs.",
		"",
		"With --check it writes nothing, and ends with 1 where something is not as it would write it."
	],
	inputs: {
		...always,
		flow: choice(["merge", "tag"], {
			description: "What starts a release: `merge`, a push to the default branch, which publishes each version that is not on the index; `tag`, a release tag. By itself `tag` where releases have been tagged or versions are made of tags, else `merge`",
			surfaces: commandOnly
		}),
		changes: choice([
			"commits",
			"fragments",
			"off"
		], {
			description: "What says which versions come next; by itself `fragments` where a tool for them is set up, else `commits`",
			surfaces: commandOnly
		}),
		dependents,
		forge: choice([
			"github",
			"gitea",
			"none"
		], {
			description: "For which forge workflows are written; by itself the remote's",
			surfaces: commandOnly
		}),
		yes: flag({
			description: "Ask nothing, and write what is proposed",
			surfaces: commandOnly,
			default: "false"
		}),
		check: flag({
			description: "Write nothing, and say what is not as it would be written",
			surfaces: commandOnly,
			default: "false"
		})
	},
	outputs: {}
});

// src/actions/plan/contract.ts
const contract$7 = defineContract({
	name: "plan",
	description: "Say what would be published, in which order, and why",
	page: {
		title: "Plan a uv workspace's release",
		icon: "list",
		color: "blue"
	},
	inputs: {
		"working-directory": workingDirectory,
		format: format([
			"text",
			"json",
			"csv"
		], "text"),
		...selection,
		"python-version": pythonVersion,
		shards: count([1, 256], {
			description: "Over how many jobs the builds are spread, at most: each entry of `matrix` is one",
			default: "1"
		}),
		dist: lines({ description: "Folders that an earlier release left, by whose build times the jobs are balanced; without them the times are guessed from what builds each package" })
	},
	outputs: {
		packages: {
			description: "The packages to publish, in order, as JSON: a list of `{name, version, path, level, tag, …}`",
			otherwise: "[]"
		},
		matrix: {
			description: "The same as a job matrix, one entry for each job that builds: `{include: [{shard, packages, dist}]}`, with `packages` as `publish` takes them as `share`, and `dist` a name for what the job leaves",
			otherwise: "{\"include\":[]}"
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		empty: {
			description: "`true` where there is nothing to publish",
			otherwise: "true"
		}
	}
});

// src/actions/prepare-release/contract.ts
const { draft: _, write: _own, ...planning } = contract$17.inputs;
const contract$6 = defineContract({
	name: "prepare-release",
	description: "Open the release pull request, or bring it up to date: versions, changelogs, lock",
	page: {
		title: "Prepare a release",
		icon: "git-pull-request",
		color: "blue"
	},
	inputs: {
		...planning,
		format: format(["text", "json"], "text"),
		base: text({
			description: "The branch that it is merged into; the default branch where it is empty",
			surfaces: eachRun
		}),
		branch: text({
			description: "The branch that it comes from. It is this action's own, and with `group` ends in `/GROUP`",
			surfaces: eachRun,
			default: "release-actions/release"
		}),
		group: text({
			description: "A group of the configuration, whose release gets a branch and a pull request of its own",
			surfaces: eachRun
		}),
		title: text({
			description: "Of the pull request and its commit; `{packages}` stands for what is released",
			surfaces: eachRun,
			default: "Release {packages}"
		}),
		labels: lines({
			description: "Labels that the pull request gets",
			surfaces: eachRun
		}),
		draft: flag({
			description: "Open it as a draft",
			surfaces: eachRun,
			default: "false"
		}),
		"dry-run": flag({
			description: "Say what would be done, with the diff, and do nothing",
			default: "false"
		}),
		"github-token": githubToken("Writes the branch and the pull request. With the job's own token somebody has to let its workflow runs start; with an App's or a person's they start by themselves")
	},
	outputs: {
		"pull-request": {
			description: "Number of the pull request; empty where there is none",
			otherwise: ""
		},
		"pull-request-url": {
			description: "Its address",
			otherwise: ""
		},
		branch: {
			description: "The branch that it comes from",
			otherwise: ""
		},
		"head-sha": {
			description: "The newest commit of that branch",
			otherwise: ""
		},
		changed: {
			description: "`true` where this run changed the branch or the pull request",
			otherwise: "false"
		},
		empty: {
			description: "`true` where there is nothing to release",
			otherwise: "true"
		},
		packages: {
			description: "The packages to release, as JSON: a list of `{name, path, from, to, why}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/protect-main/contract.ts
const contract$5 = defineContract({
	name: "protect-main",
	description: "Judge whether the default branch moved by pull requests alone",
	page: {
		title: "Watch how the default branch moves",
		icon: "shield",
		color: "green"
	},
	inputs: {
		"working-directory": {
			...always["working-directory"],
			surfaces: commandOnly
		},
		format: always.format,
		branch: text({ description: "The branch that is watched; without it the repository's default branch" }),
		"allow-actors": lines({ description: "Who may push without a pull request: logins, app slugs or ids of pushers. Authors and committers count for nothing" }),
		"allow-patterns": rows({ description: "By line: regular expressions in RE2's syntax, one of which the subject of each commit of an allowed pusher must match; `^` and `$` bind them to its ends" }),
		"fail-on-unknown": flag({
			description: "Fail (exit status 75) where the forge does not answer, lags or refuses; else that is a warning",
			default: "false"
		}),
		since: duration({
			description: "How far back an audit looks: on schedule and dispatch, and from a terminal without `before`",
			default: "7d"
		}),
		before: text({
			description: "Commit on which the branch stood, to judge one update",
			surfaces: commandOnly
		}),
		after: text({
			description: "Commit to which it moved",
			surfaces: commandOnly
		}),
		repository: text({
			description: "The repository as `owner/name`",
			surfaces: commandOnly,
			environment: [{ name: "GITHUB_REPOSITORY" }]
		}),
		"github-token": githubToken("Reads the branch's activity, pull requests, commits and rules")
	},
	outputs: {
		verdict: {
			description: "`pass`; `direct-push`: some update went past the pull requests, by a push or force push; `unknown`: not all could be seen",
			otherwise: "unknown"
		},
		updates: {
			description: "JSON, newest first: `[{before, after, at, pusher: {id, login}, verdict, how, why, pull_requests, commits: [{sha, subject}], removed}]`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/publish/contract.ts
const contract$4 = defineContract({
	name: "publish",
	alias: "topo-publish",
	description: "Publish the packages of a uv workspace to a package index, dependencies first",
	page: {
		title: "Publish a uv workspace",
		icon: "package",
		color: "blue"
	},
	inputs: {
		...always,
		...selection,
		due: choice(["unreleased", "prepared"], {
			description: "What is published where no `tag` says it: `unreleased` (versions that are not on the index), or `prepared` (what the pushed release commit names, as it was reviewed; nothing on any other push)",
			default: "unreleased"
		}),
		"pypi-api-token": secret({
			description: "Upload token. The input goes wherever `index` says; the environment's goes to PyPI, TestPyPI and loopback only",
			environment: [{ name: "PYPI_API_TOKEN" }]
		}),
		"trusted-publishing": choice([
			"automatic",
			"always",
			"never"
		], {
			description: "Whether to upload with the job's identity token; a given token wins over `automatic`",
			surfaces: lasting,
			default: "automatic"
		}),
		"wait-for": choice([
			"accepted",
			"listed",
			"installable"
		], {
			description: "The state on the index that frees the packages which need this one",
			surfaces: lasting,
			default: "listed"
		}),
		"wait-timeout": duration({
			description: "How long to wait for that state, for each package; and for an index that asks to come back with an upload later",
			surfaces: lasting,
			default: "15m"
		}),
		"build-timeout": duration({
			description: "How long the build of one package may take; then it is ended with all that it has started",
			surfaces: lasting,
			default: "30m"
		}),
		rehearse: flag({
			description: "Take every file through the embedded index and install every package from it before the first upload",
			surfaces: lasting,
			default: "true"
		}),
		smoke: choice([
			"import",
			"resolve",
			"off"
		], {
			description: "What is tried with every package, in an environment that holds nothing else: install and import it, or `resolve` (solve its requirements, with nothing but metadata downloaded), or nothing",
			surfaces: lasting,
			default: "import"
		}),
		"python-version": pythonVersion,
		"concurrent-uploads": count([1, 64], {
			description: "How many packages are uploaded at once",
			surfaces: lasting,
			default: "4"
		}),
		dist: lines({ description: "Folders with the distributions and the manifest of an earlier run, or of each run that built a `share` of the release, and folders of wheels that other jobs built for `platforms`: nothing is built, every hash is checked, and no project code runs, but where several are put together in a `dry-run`, which imports it" }),
		share: lines({ description: "Packages of the release that this job builds, as an entry of plan's `matrix` names them; other jobs build the rest, and a later one takes the `dist` of all. With `dry-run` alone" }),
		attestations: choice([
			"auto",
			"true",
			"false"
		], {
			description: "Whether the attestations in `dist` go along: `auto` (to PyPI and TestPyPI, under trusted publishing), `true` (always; without one for every file, or with a token, nothing is published), `false`",
			surfaces: lasting,
			default: "auto"
		}),
		"allow-dirty": flag({
			description: "Publish although a chosen package has changes that are not committed; ignored files never count",
			default: "false"
		}),
		checks: flag({
			description: "Run the checks of the workspace's health before anything is built, as `check` does, licences and `uv audit` among them: their errors stop the release. Not with `dist`",
			default: "false"
		}),
		ignore: configured(health.ignore),
		strict: configured(health.strict),
		"dry-run": flag({
			description: "Do all but the upload: needs no credential, and leaves `dist` for a later job",
			default: "false"
		}),
		yes: flag({
			description: "Do not ask before the upload",
			surfaces: commandOnly,
			default: "false"
		}),
		"github-token": secret({
			description: "Asks the forge what else is under way for the release; with `due: prepared` also by which pull request a push came",
			environment: [{ name: "GITHUB_TOKEN" }],
			expression: "${{ github.token }}"
		})
	},
	outputs: {
		published: {
			description: "`true` where every planned package is complete on the index, also after a re-run; `false` with `dry-run`, and where nothing is due",
			otherwise: "false"
		},
		uploaded: {
			description: "Number of files that this run put on the index",
			otherwise: "0"
		},
		"published-packages": {
			description: "The whole release as JSON: a list of `{name, version, tag, url, uploaded, files: [{name, size, sha256}]}`",
			otherwise: "[]"
		},
		index: {
			description: "The index, as it was given",
			otherwise: ""
		},
		"plan-path": {
			description: "Path of the plan, as JSON",
			otherwise: ""
		},
		"manifest-path": {
			description: "Path of the manifest, from which a later job or a re-run starts",
			otherwise: ""
		},
		"dist-path": {
			description: "Path of the folder with the distributions",
			otherwise: ""
		},
		"report-path": {
			description: "Path of the report, as Markdown",
			otherwise: ""
		},
		"artifact-id": {
			description: "Id of the uploaded artifact; empty where there is no artifact service",
			otherwise: ""
		}
	}
});

// src/actions/release-readiness/contract.ts
const contract$3 = defineContract({
	name: "release-readiness",
	description: "Say whether merging releases what it should: the project's gates, validation, checks, scope, preview",
	page: {
		title: "Release readiness",
		icon: "thumbs-up",
		color: "green"
	},
	inputs: {
		...always,
		gates: rows({
			description: "What must pass, one to a line: `name: command`; `name: check:CI / test` to cite a check run that CI has done; `name: clone: command` to run it in a fresh clone of the commit, `name: clone` alone for `uv sync --locked --all-packages` there",
			surfaces: lasting
		}),
		"gate-timeout": duration({
			description: "How long each gate may take, and a cited check run is waited for",
			surfaces: lasting,
			default: "30m"
		}),
		scope: rows({
			description: "Globs of the paths that may be touched, one to a line, from the top of the repository; against the merge base with the target branch",
			surfaces: lasting
		}),
		forbid: rows({
			description: "What added lines must not match, one to a line: `name: regex`, in RE2's syntax",
			surfaces: lasting
		}),
		checks: flag({
			description: "Run the checks of the workspace's health, as `check` does",
			surfaces: lasting,
			default: "true"
		}),
		preview: flag({
			description: "Show what would be released: packages, versions, changelog sections, graph",
			surfaces: lasting,
			default: "true"
		}),
		comment: flag({
			description: "Say the same in a comment on the pull request, kept up to date; needs `pull-requests: write`",
			surfaces: lasting,
			default: "false"
		}),
		...validation,
		...health,
		"github-token": githubToken("Reads cited check runs, and writes the comment")
	},
	outputs: {
		ready: {
			description: "`true` where nothing stands in the way of the release",
			otherwise: "false"
		},
		gates: {
			description: "JSON: `[{id, name, result, seconds, why, url}]`; `result` is `passed`, `failed`, `timed out`, `skipped` or `not configured`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/release/contract.ts
const contract$2 = defineContract({
	name: "release",
	description: "Validate a tag or a merged release, run the gates, publish what it releases, and make its tags and releases on the forge; the first that fails is the last",
	page: {
		title: "Release a uv workspace",
		icon: "package",
		color: "green"
	},
	inputs: {
		...contract$4.inputs,
		gates: {
			...contract$3.inputs.gates,
			surfaces: eachRun
		},
		"gate-timeout": contract$3.inputs["gate-timeout"],
		changelog: configured(validation.changelog),
		"require-changelog": configured(validation["require-changelog"]),
		"require-default-branch": configured(validation["require-default-branch"]),
		"version-files": configured(validation["version-files"]),
		channel: configured(validation.channel),
		release: configured(contract$13.inputs.release),
		tags: configured(contract$13.inputs.tags),
		"umbrella-tag-format": configured(contract$13.inputs["umbrella-tag-format"]),
		assets: configured(contract$13.inputs.assets),
		notes: configured(contract$13.inputs.notes),
		latest: configured(contract$13.inputs.latest),
		"commit-back": configured(contract$13.inputs["commit-back"]),
		"github-token": githubToken("Makes tags and releases (`contents: write`); reads cited check runs, what else is under way for the release, and by which pull request a push came")
	},
	outputs: {
		...contract$4.outputs,
		tags: contract$13.outputs.tags,
		releases: contract$13.outputs.releases,
		"pull-request": contract$13.outputs["pull-request"],
		findings: contract$3.outputs.findings
	}
});

// src/actions/rollback/contract.ts
const contract$1 = defineContract({
	name: "rollback",
	description: "Say what there is of a release, and take away the tags and releases that stand for nothing on the index",
	page: {
		title: "Roll back a release",
		icon: "rotate-ccw",
		color: "orange"
	},
	inputs: {
		...always,
		tag: text({
			description: "Tag of the release: a package's tag means that package alone, a workspace tag all",
			environment: [{
				name: "GITHUB_REF",
				prefix: "refs/tags/"
			}]
		}),
		packages: lines({ description: "Packages, names or globs, in the versions that the checkout has; wins over `tag`. Where both are empty all are shown" }),
		"tag-format": selection["tag-format"],
		"umbrella-tag-format": configured(contract$13.inputs["umbrella-tag-format"]),
		index: selection.index,
		"check-url": selection["check-url"],
		username: selection.username,
		password: selection.password,
		yes: flag({
			description: "Remove what stands for nothing on the index: the forge's release, then its tag on the remote and here. Without it everything is only read",
			surfaces: eachRun,
			default: "false"
		}),
		"github-token": githubToken("Reads releases, drafts where it may write them, and with `yes` removes releases and tags")
	},
	outputs: {
		state: {
			description: "At the end, as JSON by package: `{version, tagged: [{tag, local, remote}], released: [{tag, state, url}], files: [{name, uploaded, yanked}], burned, hours-left, next}`; what is not known is `null`",
			otherwise: "{}"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/validate-release/contract.ts
const contract = defineContract({
	name: "validate-release",
	description: "Check that version, changelog, tag, lock and the other version files of a release agree",
	page: {
		title: "Validate a release",
		icon: "check-circle",
		color: "green"
	},
	inputs: {
		...always,
		...validation
	},
	outputs: {
		state: {
			description: "`ready`; `idle`: nothing to release, the version is the last released one; `released`: tag mode, and the index has it; `invalid`, which alone fails",
			otherwise: "invalid"
		},
		version: {
			description: "The version that is released, where it is one for all; else the one that the tag says",
			otherwise: ""
		},
		tag: {
			description: "The tag, in branch mode the one that the release would have",
			otherwise: ""
		},
		package: {
			description: "The package that is released, where it is one alone",
			otherwise: ""
		},
		prerelease: {
			description: "`true` where a pre-release is released",
			otherwise: "false"
		},
		notes: {
			description: "The changelog's section of the version as Markdown, at most 125,000 letters; of several packages each under a heading",
			otherwise: ""
		},
		packages: {
			description: "JSON, one entry for each package: `{name, version, state, reason, tag, previous, prerelease, notes}`",
			otherwise: "[]"
		},
		findings: {
			description: "JSON: `[{code, severity, message, hint, package, file, line, column}]`",
			otherwise: "[]"
		}
	}
});

// src/actions/index.ts
var actions_exports = /* @__PURE__ */ __exportAll({ actions: () => actions });
const actions = {
	init: {
		contract: contract$8,
		load: () => import("./actions-init-action.js")
	},
	discover: {
		contract: contract$12,
		load: () => import("./actions-discover-action.js").then((n) => n.action_exports)
	},
	graph: {
		contract: contract$10,
		load: () => import("./actions-graph-action.js")
	},
	plan: {
		contract: contract$7,
		load: () => import("./actions-plan-action.js")
	},
	check: {
		contract: contract$15,
		load: () => import("./actions-check-action.js").then((n) => n.action_exports)
	},
	"validate-release": {
		contract,
		load: () => import("./actions-validate-release-action.js")
	},
	"release-readiness": {
		contract: contract$3,
		load: () => import("./actions-release-readiness-action.js")
	},
	version: {
		contract: contract$17,
		load: () => import("./actions-changelog-action.js").then((n) => n.action_exports$1)
	},
	changelog: {
		contract: contract$16,
		load: () => import("./actions-changelog-action.js").then((n) => n.action_exports)
	},
	attest: {
		contract: contract$18,
		load: () => import("./actions-attest-action.js").then((n) => n.action_exports)
	},
	"prepare-release": {
		contract: contract$6,
		load: () => import("./actions-prepare-release-action.js")
	},
	publish: {
		contract: contract$4,
		load: () => import("./actions-publish-action.js")
	},
	"create-release": {
		contract: contract$13,
		load: () => import("./actions-release-finish-published.js").then((n) => n.action_exports)
	},
	rollback: {
		contract: contract$1,
		load: () => import("./actions-rollback-action.js")
	},
	"protect-main": {
		contract: contract$5,
		load: () => import("./actions-protect-main-action.js")
	},
	release: {
		contract: contract$2,
		load: () => import("./actions-release-action.js")
	},
	index: {
		contract: contract$9,
		load: () => import("./actions-index-action.js")
	},
	explain: {
		contract: contract$11,
		load: () => import("./actions-explain-action.js")
	},
	completion: {
		contract: contract$14,
		load: () => import("./actions-completion-action.js")
	}
};
const actionNamed = (name) => Object.keys(actions).find((known) => {
	const { contract } = actions[known];
	return contract.name === name || contract.alias === name;
});

// src/domain/ref-update/evidence.ts
const subjectOf = ({ message }) => message.split("\n", 1)[0].trim();
const isNoCommit = (sha) => /^0+$/.test(sha);
const short = (sha) => sha.slice(0, 10);

// src/domain/report/start.ts
const withTag = (start, tag) => tag === void 0 ? start : {
	...start,
	tag
};
const terminal = { kind: "terminal" };
const startOf = (event, ref) => {
	if (event.startsWith("pull_request") || event === "merge_group") return { kind: "request" };
	if (ref?.startsWith(tags)) return {
		kind: "tag",
		tag: ref.slice(tags.length)
	};
	return { kind: event === "push" ? "merge" : "hand" };
};
const tags = "refs/tags/";

// src/runtime/command-log.ts
const runnerCommandLog = (write) => ({ open: (title) => {
	const word = crypto.randomUUID();
	write(`::group::${inertLine(title)}`);
	write(`::stop-commands::${word}`);
	return {
		line: (text) => write(inertLine(text)),
		close: (how) => {
			write(`::${word}::`);
			write("::endgroup::");
			write(inertLine(how));
		}
	};
} });
const terminalCommandLog = (write, alone = (work) => work()) => ({ open: (title) => {
	const { promise: closed, resolve: close } = Promise.withResolvers();
	alone(() => closed);
	write(inertLine(title));
	return {
		line: (text) => write(`  ${inertLine(text)}`),
		close: (how) => {
			write(inertLine(how));
			close();
		}
	};
} });
const silentCommandLog = { open: () => ({
	line: () => {},
	close: () => {}
}) };

// src/runtime/confirm.ts
const alwaysConfirmed = {
	ready: () => {},
	ask: async () => {}
};
const neverConfirmed = {
	ready: () => {
		throw new Problem(confirmationImpossible({}));
	},
	ask: async () => {
		throw new Problem(confirmationImpossible({}));
	}
};
const confirmOn = ({ input, output, signal, alone }) => ({
	ready: () => {},
	ask: async (question) => {
		const answer = await alone(() => readAnswer({
			input,
			output,
			signal
		}, `${question} [y/N] `));
		if (!/^\s*y(es)?\s*$/i.test(answer)) throw new Problem(declined({ question }));
	}
});
const readAnswer = async ({ input, output, signal }, prompt) => {
	const { createInterface } = await import("node:readline");
	signal.throwIfAborted();
	const { promise, resolve, reject } = Promise.withResolvers();
	const abort = () => reject(signal.reason);
	const reader = createInterface({
		input,
		terminal: false
	});
	reader.once("line", resolve).once("close", () => resolve(""));
	signal.addEventListener("abort", abort, { once: true });
	output.write(prompt);
	try {
		return await promise;
	} finally {
		signal.removeEventListener("abort", abort);
		reader.close();
	}
};

// src/runtime/environment.ts
const readEnvironment = () => {
	const variables = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && value !== "") variables[name] = value;
	return {
		variables: Object.freeze(variables),
		isRunner: variables.GITHUB_ACTIONS === "true",
		isDebug: variables.RUNNER_DEBUG === "1",
		isCi: variables.CI !== void 0 && variables.CI !== "false"
	};
};

// src/contract/parse.ts
const parseInputs = (fields, sources) => {
	const entries = [];
	const bad = [];
	for (const [name, field] of Object.entries(fields)) {
		const read = readField(name, field, sources);
		if ("expected" in read) bad.push(read);
		else entries.push([camel(name), read.value]);
	}
	return bad.length > 0 ? { bad } : { inputs: Object.fromEntries(entries) };
};
const readField = (name, field, sources) => {
	const found = find(name, field, sources);
	if (found === void 0) {
		if (field.isRequired) return {
			name,
			kind: field.kind,
			from: "missing",
			expected: "a value",
			value: ""
		};
		return { value: field.kind === "lines" ? [] : void 0 };
	}
	if ("expected" in found) return {
		name,
		kind: field.kind,
		from: "config",
		...found
	};
	const { from, value } = found;
	const origin = typeof from === "object" ? from.variable : "input";
	const parsed = field.parse(value, origin);
	return "value" in parsed ? parsed : {
		name,
		kind: field.kind,
		from,
		expected: parsed.expected,
		value
	};
};
const find = (name, field, { surfaces, given, environment, config }) => {
	if (surfaces.some((surface) => field.surfaces.includes(surface))) {
		const value = given(name)?.trim() ?? "";
		if (value !== "") return {
			from: "given",
			value
		};
	}
	for (const variable of field.environment) {
		const value = fromVariable(variable, environment);
		if (value !== "") return {
			from: { variable: variable.name },
			value
		};
	}
	if (field.surfaces.includes("key") && config[name] !== void 0) {
		const written = fromConfig(field, config[name]);
		if ("expected" in written) return written;
		if (written.value !== "") return {
			from: "config",
			value: written.value
		};
	}
	return field.default === void 0 ? void 0 : {
		from: "given",
		value: field.default
	};
};
const fromVariable = ({ name, prefix = "" }, environment) => {
	const value = environment(name)?.trim() ?? "";
	return value.startsWith(prefix) ? value.slice(prefix.length) : "";
};
const fromConfig = (field, value) => {
	const wrong = (expected) => ({
		expected,
		value
	});
	switch (field.kind) {
		case "flag": return typeof value === "boolean" ? { value: String(value) } : wrong("true or false");
		case "count": return typeof value === "number" ? { value: String(value) } : wrong("a whole number");
		case "lines":
			if (typeof value === "string") return { value };
			return Array.isArray(value) && value.every((item) => typeof item === "string") ? { value: value.join("\n") } : wrong("a list of texts");
		default: return typeof value === "string" ? { value: value.trim() } : wrong("a text");
	}
};

// src/runtime/bad-input.ts
const badInputFinding = (bad, { fields, surfaces, file, locate }) => {
	const { name, from, expected, value } = bad;
	if (from === "config") return invalidSetting({
		key: name,
		expected,
		value: spell(value),
		place: {
			file,
			...locate([name])
		}
	});
	if (typeof from === "object") return invalidValue({
		what: `The environment variable ${from.variable}`,
		expected,
		value: String(value)
	});
	const what = givenAs(name, fields[name]?.surfaces ?? [], surfaces);
	return from === "missing" ? missingValue({ what }) : invalidValue({
		what,
		expected,
		value: String(value)
	});
};
const givenAs = (name, own, here) => {
	if (here.includes("input")) return `The input ${name}`;
	return own.includes("argument") ? `The argument ${name.toUpperCase()}` : `The option --${name}`;
};

// src/runtime/gather.ts
const gather = async (contract, given, { variables }) => {
	const { config, locate, findings, strangers } = await configFor(contract, given);
	const sources = {
		surfaces: given.surfaces,
		given: given.value,
		environment: (name) => variables[name],
		config: config.settings
	};
	const whereabouts = {
		fields: contract.inputs,
		surfaces: given.surfaces,
		file: config.file,
		locate
	};
	const describe = (parsed) => "bad" in parsed ? parsed.bad.map((bad) => badInputFinding(bad, whereabouts)) : [];
	const parsed = parseInputs(contract.inputs, sources);
	const others = Object.fromEntries(Object.entries(configFields).filter(([name]) => !(name in contract.inputs)));
	const ofOthers = parseInputs(others, {
		...sources,
		surfaces: [],
		environment: () => void 0
	});
	const expanded = "bad" in parsed ? {
		inputs: {},
		findings: []
	} : await withGroups(parsed.inputs, config);
	const all = [...[
		...given.faults ?? [],
		...findings,
		...describe(parsed),
		...describe(ofOthers)
	], ...expanded.findings];
	if (all.length > 0) throw new Problem([...all, ...await strangers()]);
	return {
		inputs: expanded.inputs,
		config
	};
};
const withGroups = async (inputs, { groups }) => {
	const lists = Object.entries(inputs).filter((entry) => ["packages", "exclude"].includes(entry[0]) && Array.isArray(entry[1]) && entry[1].some((each) => each.startsWith("group:")));
	if (lists.length === 0) return {
		inputs,
		findings: []
	};
	const { expandGroups } = await import("./domain-config-config.js").then((n) => n.groups_exports);
	const expanded = lists.map(([name, patterns]) => [name, expandGroups(name, patterns, groups)]);
	return {
		inputs: {
			...inputs,
			...Object.fromEntries(expanded.map(([name, { patterns }]) => [name, patterns]))
		},
		findings: expanded.flatMap(([, { findings }]) => findings)
	};
};
const nothingRead = {
	config: noConfig,
	findings: [],
	locate: () => void 0,
	strangers: async () => []
};
const configFor = async ({ inputs }, given) => {
	if (!Object.values(inputs).some(({ surfaces }) => surfaces.includes("key"))) return nothingRead;
	const [{ readConfig }, { nodeFiles }] = await Promise.all([import("./runtime-config-file.js"), import("./domain-environment-uv-variables.js").then((n) => n.node_files_exports)]);
	return readConfig(nodeFiles, resolve(given.value("working-directory")?.trim() || ".").replaceAll("\\", "/"), Object.keys(configFields)) ?? nothingRead;
};
const configFields = Object.fromEntries(Object.keys(actions).flatMap((name) => Object.entries(actions[name].contract.inputs)).filter(([, { surfaces }]) => surfaces.includes("key")));

// src/runtime/secrets.ts
const secretNames = /^(?:INPUT_(?:PYPI-API-TOKEN|PASSWORD|GITHUB-TOKEN)|PYPI_API_TOKEN|UV_PUBLISH_(?:TOKEN|PASSWORD)|TWINE_PASSWORD|(?:GITHUB|GH|GITEA|FORGEJO)_TOKEN|ACTIONS_(?:RUNTIME|ID_TOKEN_REQUEST)_TOKEN)$/;
const secretsIn = ({ variables }) => Object.entries(variables).filter(([name]) => secretNames.test(name)).map(([, value]) => new Secret(value));

// src/runtime/small-heap.ts
const keepHeapSmall = () => {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=20");
};

// src/contract/command.ts
const folders = /* @__PURE__ */ new Set([
	"working-directory",
	"dist",
	"store"
]);
const placeholders = {
	text: "text",
	lines: "list",
	choice: "word",
	flag: "true|false",
	count: "number",
	duration: "duration",
	secret: "secret"
};
const optionOf = (name, field) => ({
	name,
	short: name === "working-directory" ? "C" : void 0,
	description: field.description,
	takesValue: field.kind === "flag" ? "maybe" : "yes",
	placeholder: folders.has(name) ? "folder" : field.kind === "choice" ? field.choices.join("|") : placeholders[field.kind],
	words: field.choices,
	isFolder: folders.has(name),
	isList: field.kind === "lines",
	default: field.default
});
const negationOf = (name, field) => field.kind === "flag" && field.default === "true" ? [terminalOption(`no-${name}`, `The same as --${name} false`)] : [];
const terminalOption = (name, description, rest = {}) => ({
	name,
	short: void 0,
	description,
	takesValue: "no",
	placeholder: "",
	words: [],
	isFolder: false,
	isList: false,
	default: void 0,
	...rest
});
const terminalOptions = [
	terminalOption("quiet", "Show errors only", { short: "q" }),
	terminalOption("verbose", "Show more, as does RUNNER_DEBUG=1", { short: "v" }),
	terminalOption("color", "Colours; also NO_COLOR and FORCE_COLOR", {
		takesValue: "yes",
		placeholder: "auto|always|never",
		words: [
			"auto",
			"always",
			"never"
		],
		default: "auto"
	}),
	terminalOption("no-progress", "Show no progress")
];
const commandLine = ({ name, alias, description, notes = [], inputs }) => {
	const fields = Object.entries(inputs);
	return {
		name,
		alias,
		description,
		notes,
		options: fields.filter(([, { surfaces }]) => surfaces.includes("flag")).flatMap(([key, field]) => [optionOf(key, field), ...negationOf(key, field)]),
		variables: fields.filter(([, { surfaces }]) => !surfaces.includes("flag")).flatMap(([, field]) => field.environment.map((variable) => ({
			name: variable.name,
			description: field.description
		}))),
		arguments: fields.filter(([, { surfaces }]) => surfaces.includes("argument")).map(([key, field]) => ({
			name: key,
			description: field.description,
			words: field.choices
		}))
	};
};

// src/runtime/wire/wire.ts
const wire = {
	init: async (world) => (await import("./runtime-wire-init.js")).wireInit(world),
	discover: async () => await readPorts(),
	graph: async () => await readPorts(),
	check: async (world) => ({
		...await readPorts(),
		...(await import("./runtime-wire-checks.js")).wireChecks(world)
	}),
	plan: async (world) => (await import("./runtime-wire-publish.js")).wirePublish(world),
	version: async (world) => (await import("./runtime-wire-prepare.js").then((n) => n.version_exports)).wireVersion(world),
	changelog: async (world) => (await import("./runtime-wire-prepare.js").then((n) => n.version_exports)).wireVersion(world),
	"prepare-release": async (world) => (await import("./runtime-wire-prepare.js").then((n) => n.prepare_exports)).wirePrepare(world),
	publish: async (world) => (await import("./runtime-wire-publish.js")).wirePublish(world),
	"create-release": async (world) => (await import("./runtime-wire-create-release.js")).wireCreateRelease(world),
	attest: async (world) => (await import("./runtime-wire-attest.js")).wireAttest(world),
	rollback: async (world) => (await import("./runtime-wire-rollback.js").then((n) => n.rollback_exports)).wireRollback(world),
	"protect-main": async (world) => (await import("./runtime-wire-forge.js").then((n) => n.forge_exports)).wireProtectMain(world),
	"validate-release": async (world) => (await import("./runtime-wire-validate.js")).wireValidation(world),
	"release-readiness": async (world) => await (await import("./runtime-wire-readiness.js")).wireReadiness(world),
	release: async (world) => ({
		readiness: await (await import("./runtime-wire-readiness.js")).wireReadiness(world),
		loadPublish: async () => (await import("./runtime-wire-publish.js")).wirePublish(world),
		loadFinish: async () => (await import("./runtime-wire-create-release.js")).wireCreateRelease(world)
	}),
	index: async ({ signal, masks }) => ({
		index: (await import("./runtime-wire-embedded-index.js")).createEmbeddedIndex(masks.announce),
		signal
	}),
	explain: async () => void 0,
	completion: async () => {
		const { actions } = await Promise.resolve().then(() => actions_exports);
		return { commands: {
			program: "release-actions",
			options: terminalOptions,
			commands: Object.values(actions).map(({ contract }) => commandLine(contract))
		} };
	}
};
const readPorts = async () => {
	const [{ nodeFiles }, { resolve }] = await Promise.all([import("./domain-environment-uv-variables.js").then((n) => n.node_files_exports), import("node:path")]);
	return {
		files: nodeFiles,
		absolute: (path) => resolve(path)
	};
};

// src/runtime/execute.ts
const execute = async (request) => {
	const { interruption, progress } = request;
	try {
		const result = await Promise.race([start(request), overdue(interruption)]);
		return endingOf(interruption, {
			findings: result.findings,
			result,
			error: result.error
		});
	} catch (error) {
		return endingOf(interruption, {
			findings: explainError(error),
			result: void 0,
			error
		});
	} finally {
		progress.finished();
	}
};
const start = async ({ name, given, ...rest }) => {
	const { contract, load } = actions[name];
	const { inputs, config } = await gather(contract, given, rest.environment);
	const [{ action }, ports] = await Promise.all([load(), wire[name]({
		...rest,
		config,
		signal: rest.interruption.signal,
		secrets: secretsIn(rest.environment)
	})]);
	keepHeapSmall();
	return action.run(inputs, ports);
};
const overdue = async ({ overdue, signal }) => {
	await overdue;
	throw signal.reason;
};
const endingOf = (interruption, rest) => {
	const stopped = interruption.status();
	if (stopped === void 0) return {
		status: exitStatus(rest.findings),
		...rest
	};
	const findings = rest.findings.some(({ code }) => code === interrupted.code) ? rest.findings : [...rest.findings, ...explainError(interruption.signal.reason)];
	return {
		...rest,
		status: stopped,
		findings
	};
};

// src/runtime/interruption.ts
const statuses = {
	SIGINT: 130,
	SIGTERM: 143
};
const grace = 4500;
const watchSignals = (exit) => {
	const controller = new AbortController();
	let first;
	let timer;
	const { promise: overdue, resolve } = Promise.withResolvers();
	const receive = (name) => {
		if (first !== void 0) return exit(statuses[name]);
		first = name;
		timer = setTimeout(resolve, grace);
		controller.abort(new Problem(interrupted({ signal: name })));
	};
	const listeners = Object.keys(statuses).map((name) => ({
		name,
		listen: () => receive(name)
	}));
	for (const { name, listen } of listeners) process.on(name, listen);
	return {
		signal: controller.signal,
		status: () => first === void 0 ? void 0 : statuses[first],
		overdue,
		[Symbol.dispose]: () => {
			clearTimeout(timer);
			for (const { name, listen } of listeners) process.off(name, listen);
		}
	};
};

// src/runtime/masks.ts
const createMasks = (tellRunner) => {
	const hidden = [];
	return {
		add: (secret) => {
			tellRunner(secret);
			hidden.push(secret);
		},
		announce: tellRunner,
		hide: (text) => hidden.reduce((shown, secret) => shown.replaceAll(secret.reveal(), "***"), text)
	};
};

// src/runtime/colour.ts
const wantsColour = ({ asked, variables, isTerminal }) => {
	if (asked !== "auto") return asked === "always";
	const forced = variables.FORCE_COLOR;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return variables.NO_COLOR === void 0 && isTerminal && variables.TERM !== "dumb";
};
const formats = {
	error: ["red", "bold"],
	warning: ["yellow", "bold"],
	good: ["green"],
	quiet: ["dim"],
	strong: ["bold"]
};
const plain = (_, text) => text;
const painter = (isColoured) => isColoured ? (style, text) => style === "plain" ? text : styleText([...formats[style]], text, { validateStream: false }) : plain;

// src/runtime/render.ts
const styles = {
	error: "error",
	warning: "warning",
	notice: "strong"
};
const findingTitle = (finding, paint = plain) => paint(styles[finding.severity], `${finding.severity}[${finding.code}]`) + paint("strong", `: ${aboutPackage(finding)}${inertLine(finding.message)}`);
const findingLines = (finding, paint = plain) => {
	const where = placeOf(finding);
	const [first = "", ...rest] = inertLines(finding.hint);
	return [
		findingTitle(finding, paint),
		...where === "" ? [] : [`  ${paint("quiet", "where:")} ${inertLine(where)}`],
		`  ${paint("quiet", "hint:")} ${first}`,
		...rest.map((line) => `    ${line}`)
	];
};
const inertLines = (text) => text.split(/\r?\n/).map(inertLine);
const causeLines = (error, verbose) => {
	if (!Error.isError(error)) return [];
	const { cause, stack } = error;
	return [
		...verbose && stack !== void 0 ? inertLines(stack).map((line) => `    ${line}`) : [],
		...Error.isError(cause) ? inertLines(cause.message).map((line) => `  cause: ${line}`) : [],
		...hasTail(cause) ? inertLines(cause.tail.trimEnd()).map((line) => `  | ${line}`) : [],
		...causeLines(cause, verbose)
	];
};
const hasTail = (cause) => typeof cause === "object" && cause !== null && "tail" in cause && typeof cause.tail === "string";
const aboutPackage = ({ package: name, message }) => name === void 0 || message.includes(name) ? "" : `${inertLine(name)}: `;
const placeOf = ({ file, line, column }) => [
	file,
	line,
	column
].filter((part) => part !== void 0).join(":");

// src/runtime/progress/line-log.ts
const announced = /* @__PURE__ */ new Set(["build", "upload"]);
const createLineLog = ({ line, group }, now) => {
	const began = now();
	const versions = /* @__PURE__ */ new Map();
	const label = (name) => inertLine([name, versions.get(name) ?? ""].join(" ").trim());
	const write = (text) => line(`${clock(now() - began)}  ${text}`);
	return {
		planned: (plan) => {
			for (const { name, version } of plan.packages) versions.set(name, version);
			group(`Plan ${plan.id}: ${plan.packages.length === 1 ? "1 package" : `${plan.packages.length} packages`}`, plan.packages.map(({ name, status, reason }) => inertLine(`${label(name)}: ${status}, ${reason}`)));
		},
		started: ({ package: name, stage }) => {
			if (announced.has(stage)) write(`${label(name)}: ${stage}`);
		},
		ended: (outcome) => {
			write(`${label(outcome.package)}: ${outcome.stage} ${end(outcome)}`);
			showTail(outcome, label(outcome.package), group);
		},
		detail: () => {},
		finding: (finding) => {
			write(findingTitle(finding));
			if (finding.hint.includes("\n")) group("What to do", inertLines(finding.hint));
		},
		status: (text) => write(inertLine(text)),
		finished: () => {}
	};
};
const showTail = (outcome, label, group) => {
	if (outcome.kind !== "failed" || outcome.tail === void 0 || outcome.tail.trim() === "") return;
	group(`${label}: the end of what it printed`, inertLines(outcome.tail.trimEnd()));
};
const end = (outcome) => {
	const time = seconds(outcome.ended - outcome.started);
	switch (outcome.kind) {
		case "done": return `done in ${time}${outcome.detail === void 0 ? "" : `, ${inertLine(outcome.detail)}`}`;
		case "skipped": return inertLine(`skipped: ${outcome.reason}`);
		case "failed": return `failed after ${time}: ${outcome.findings.map((finding) => findingTitle(finding)).join("; ")}`;
		case "blocked": return inertLine(`blocked by ${outcome.by.join(", ")}`);
	}
};
const clock = (milliseconds) => {
	const whole = Math.floor(milliseconds / 1e3);
	return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};
const createFailureLog = ({ group }) => ({
	planned: () => {},
	started: () => {},
	ended: (outcome) => showTail(outcome, inertLine(outcome.package), group),
	detail: () => {},
	finding: () => {},
	status: () => {},
	finished: () => {}
});

// src/domain/report/annotations.ts
const annotationLimit = 10;
const order = [
	"error",
	"warning",
	"notice"
];
const worstFirst = (findings) => findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
const chooseAnnotations = (findings, touched) => {
	const { true: inside = [], false: outside = [] } = Object.groupBy(worstFirst(findings), (finding) => touched === void 0 || isTouched(finding, touched) ? "true" : "false");
	const bySeverity = order.map((kind) => inside.filter(({ severity }) => severity === kind));
	const errors = outside.filter(({ severity }) => severity === "error");
	return {
		annotated: bySeverity.flatMap((kind) => kind.slice(0, annotationLimit)),
		logged: [...errors, ...bySeverity.flatMap((kind) => kind.slice(annotationLimit))],
		elsewhere: outside.length - errors.length
	};
};
const isTouched = ({ file, line }, touched) => {
	if (file === void 0) return true;
	const ranges = touched.get(file);
	return ranges !== void 0 && (line === void 0 || isWithin(line, ranges));
};
const isWithin = (line, ranges) => {
	let [low, high] = [0, ranges.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle][1] < line) low = middle + 1;
		else high = middle;
	}
	return low < ranges.length && ranges[low][0] <= line;
};

// src/runtime/workflow-commands.ts
const annotation = ({ severity, file, line, column: col }, title, text) => {
	const properties = Object.entries({
		file,
		line,
		col,
		title
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(String(value))}`]);
	return `::${severity}${properties.length === 0 ? "" : ` ${properties.join(",")}`}::${escapeData(text)}`;
};
const mask = (value) => `::add-mask::${escapeData(value)}`;
const outputEntry = (name, value) => {
	const longest = value.matchAll(/end-of-output(-*)/g).reduce((most, [, dashes = ""]) => Math.max(most, dashes.length), 0);
	const delimiter = `end-of-output${"-".repeat(longest + 3)}`;
	return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
};
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/runtime/sinks.ts
const terminalSink = (write) => ({
	line: write,
	group: (title, lines) => {
		write(title);
		for (const line of lines) write(`  ${line}`);
	}
});
const runnerSink = (write) => ({
	line: (text) => write(inertLine(text)),
	group: (title, lines) => {
		write(`::group::${inertLine(title)}`);
		for (const line of lines) write(inertLine(line));
		write("::endgroup::");
	}
});

// src/adapters/system-clock.ts
const systemClock = {
	now: () => Date.now(),
	sleep: async (milliseconds, signal) => {
		try {
			await setTimeout$1(milliseconds, void 0, signal === void 0 ? {} : { signal });
		} catch (error) {
			throw signal?.aborted ? signal.reason : error;
		}
	},
	random: () => Math.random()
};

export { Bug, Problem, Secret, _usingCtx, aBoolean, aList, aString, aTable, actionNamed, actions, alwaysConfirmed, ancestors, annotation, asWarning, askedDelay, badCommandLine, baseName, buildCycle, bytes, camel, causeLines, chooseAnnotations, codeBlock, codeSpan, commandLine, config_exports, confirmOn, contract, contract$1, contract$10, contract$11, contract$12, contract$13, contract$14, contract$15, contract$16, contract$17, contract$18, contract$2, contract$3, contract$4, contract$5, contract$6, contract$7, contract$8, contract$9, createFailureLog, createLineLog, createMasks, cutShort, defaultTagFormats, defineAction, defineFinding, describe, directUrl, escapeMarkdown, excludesSibling, execute, exitStatus, explainError, extraUnbound, field$1 as field, fileIn, fillFormat, findingLines, findingTitle, formatTag, gitTopOf, groupTwice, hardCycle, indexPresets, inert, inertLine, inertLines, interrupted, invalidName, invalidPythonRange, invalidRequirement, invalidSetting, invalidToml, invalidValue, invalidVersion, isAbsolute, isCutShort, isNoCommit, isNoRoom, isSameOrigin, isTable, isTagName, isText, isText$1, isTexts, isThrough, isWork, join, loginIn, markOf, marks, mask, missingKey, missingValue, misspeltInput, named, nearest, neverConfirmed, noPackageConfig, normalize, notPublishable, notText, oneLine, outputEntry, painter, parent, parseTagFormat, parseTagFormats, patternMatchesNothing, pendingPublisherForm, pendingPublisherPage, plan_exports, presetOfUrl, projectWroteCommands, publicFinding, publisherForm, publisherPage, pyproject_exports, readAnswer, readEnvironment, relative, releasePage, remedyOf, repository, retryDelay, run_exports, runnerCommandLog, runnerSink, runsFolderUnusable, sameKey, seconds, settingsPage, shellWord, short, showTail, shown, siblingMissing, silentCommandLog, spell, stageNames, startOf, statuses$1 as statuses, strictly, subjectOf, systemClock, tableIn, tagFitsNoFormat, tagFormatAssumed, tagIsNotVersion, tagOfAnother, terminal, terminalCommandLog, terminalOptions, terminalSink, tokenPage, twoConfigs, unexpected_exports, unknownCode, unknownGroup, unknownKey, unknownPackage, unreadable, unreadableConfig, usage_exports, usualTagFormats, version, versionRefused, versionUnknown, wantsColour, watchSignals, wholeNumber, withTag, withoutLogin, worstFirst, wrongType, yankPage };