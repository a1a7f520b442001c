import { __exportAll } from "./rolldown-runtime.js";
import { codeBlock, codeSpan, defineFinding, escapeMarkdown, indexPresets, inert, inertLine, isWork, markOf, marks, named, oneLine, repository, shown, version } from "./domain-problem-plan.js";
import { fitsPattern } from "./domain-problem-workspace.js";

// src/domain/report/prose.ts
const prose = (text, names = []) => {
	const line = oneLine(text);
	const pattern = partsOf(names);
	const parts = [...line.matchAll(pattern)];
	const ends = parts.map((part) => part.index + part[0].length);
	const before = parts.map((part, at) => inert(line.slice(ends[at - 1] ?? 0, part.index)));
	return [...parts.map(({ groups = {} }) => groups.page === void 0 ? codeSpan(groups.quoted ?? groups.name ?? groups.variable ?? "") : link(groups.page)).map((part, at) => before[at] + part), inert(line.slice(ends.at(-1) ?? 0))].join("");
};
const link = (url) => `[${inert(url).replaceAll("​", "")}](${url})`;
const escapePattern = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const sites = Object.values(indexPresets).map(({ siteUrl }) => escapePattern(siteUrl)).join("|");
const variable = "(?<![\\w./-])(?<variable>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\\w/-])";
const partsOf = (names) => {
	const longestFirst = [...new Set(names.map(oneLine))].filter((name) => name !== "").sort((one, other) => other.length - one.length).map(escapePattern);
	const name = longestFirst.length === 0 ? [] : [`(?<![\\w./-])(?<name>${longestFirst.join("|")})(?![\\w/-]|\\.\\w)`];
	return new RegExp([
		"(?<![\\w`])`(?<quoted>[^\\s`](?:[^`]*[^\\s`])?)`(?![\\w`])",
		`(?<page>(?:${sites})[\\w/?=&%+.-]*[\\w/])`,
		...name,
		variable
	].join("|"), "g");
};
const codeLink = (code) => `[**${inert(code)}**](https://github.com/${repository}/blob/v${version}/docs/troubleshooting.md#${encodeURIComponent(code.toLowerCase())})`;

// src/domain/report/cells.ts
const cellMarkdown = (cell) => {
	if (typeof cell === "string") return prose(cell);
	if ("state" in cell) return stateMarkdown(cell);
	if ("list" in cell) return cell.list.map((each) => each.map(cellMarkdown).join(" ")).join("<br>");
	if ("link" in cell) return linkMarkdown(escapeMarkdown(cell.link), cell.url);
	const text = [cell.code].flat().filter((code) => code !== "").map(codeSpan).join(", ") + andMore(cell);
	return cell.url === void 0 ? text : linkMarkdown(text, cell.url);
};
const andMore = ({ more = 0 }) => more === 0 ? "" : ` and ${more} more`;
const stateMarkdown = ({ state, mark = markOf(state), names = [] }) => {
	return [...mark === void 0 ? [] : [marks[mark]], prose(state, names)].join(" ");
};
const linkMarkdown = (text, url) => /^https?:\/\//.test(url) ? `[${text}](${linkTarget(url)})` : text;
const linkTarget = (url) => url.toWellFormed().replaceAll(/[\s<>|\\`"\p{C}]/gu, encodeURIComponent).replaceAll("(", "%28").replaceAll(")", "%29");
const cellText = (cell) => {
	if (typeof cell === "string") return inertLine(cell);
	if ("state" in cell) return inertLine(cell.state);
	if ("list" in cell) return cell.list.map((each) => each.map(cellText).join(": ")).join("; ");
	return inertLine("code" in cell ? [cell.code].flat().join(", ") + andMore(cell) : `${cell.link} ${cell.url}`);
};

// src/domain/report/finding-parts.ts
const mostCauses = 10;
const mostNotes = 50;
const cause = (finding, where) => `${[codeLink(finding.code), where].join(" ").trimEnd()}\n\n> ${prose(finding.message, namesIn([finding]))}`;
const namesIn = (findings) => [...new Set(findings.flatMap(({ package: name, file }) => [name ?? [], file ?? []].flat()))];
const place = ({ package: name, file, line }) => [...name === void 0 ? [] : [codeSpan(name)], ...file === void 0 ? [] : [codeSpan(line === void 0 ? file : `${file}:${line}`)]].join(", ");
const wentWrong = (causes) => {
	if (causes.length === 0) return [];
	const rest = causes.slice(mostCauses, 50);
	const left = causes.length - mostCauses - rest.length;
	const more = [...rest, ...left > 0 ? [`…and ${left} more, in the log.`] : []];
	return [
		"### What went wrong",
		...causes.slice(0, mostCauses),
		...rest.length === 0 ? [] : [folded(`And ${rest.length + left} more`, more.join("\n\n"))]
	];
};
const doThis = (steps, names) => {
	if (steps.length === 0) return [];
	return ["### Do this", steps.map(({ text, lines }, index) => {
		const parts = [prose(text, names), ...lines === void 0 ? [] : hintParts(lines.split("\n"), names)];
		return `${index + 1}. ${parts.map((part) => indent(part, 3).trimStart()).join("\n\n   ")}`;
	}).join("\n")];
};
const hintParts = (lines, names) => {
	const shown = lines.filter((line) => line.trim() !== "");
	if (!shown.some(isIndented)) return shown.length === 0 ? [] : [codeBlock(shown.join("\n"))];
	const runs = [];
	for (const line of shown) {
		const isCopied = isIndented(line);
		if (isCopied && runs.at(-1)?.isCopied === true) runs.at(-1).lines.push(line);
		else runs.push({
			isCopied,
			lines: [line]
		});
	}
	return runs.map(({ isCopied, lines: [first = "", ...rest] }) => isCopied ? copied([first, ...rest]) : prose(first, names));
};
const isIndented = (line) => /^ {2}/.test(line);
const copied = (lines) => {
	const common = Math.min(...lines.map((line) => line.length - line.trimStart().length));
	const text = lines.map((line) => line.slice(common)).join("\n");
	return codeBlock(text, /^[\w-]+:(?: |$)/m.test(text) ? "yaml" : "text");
};
const indent = (text, by) => text.replaceAll(/^(?=.)/gm, " ".repeat(by));
const worthKnowing = (findings) => {
	const listed = ["warning", "notice"].flatMap((kind) => findings.filter(({ severity }) => severity === kind));
	if (listed.length === 0) return [];
	const lines = listed.slice(0, mostNotes).map((finding) => {
		const where = place(finding);
		return `- ${finding.severity} ${codeLink(finding.code)} ${where === "" ? "" : `${where}: `}${prose(finding.message, namesIn([finding]))}`;
	});
	const more = listed.length > mostNotes ? [`- …and ${listed.length - mostNotes} more, in the log.`] : [];
	return [folded(`Worth knowing (${listed.length})`, [...lines, ...more].join("\n"))];
};
const folded = (title, body) => `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;

// src/domain/problem/manifest.ts
var manifest_exports = /* @__PURE__ */ __exportAll({
	distNotOnIndex: () => distNotOnIndex,
	distNotOnOtherIndex: () => distNotOnOtherIndex,
	distNotPlain: () => distNotPlain,
	distNotPlanned: () => distNotPlanned,
	distNotReady: () => distNotReady,
	distOfOtherCommit: () => distOfOtherCommit,
	distTagDiffers: () => distTagDiffers,
	distTargetUnsaid: () => distTargetUnsaid,
	distUnlisted: () => distUnlisted,
	distributionChanged: () => distributionChanged,
	distributionMissing: () => distributionMissing,
	manifestUnreadable: () => manifestUnreadable,
	siblingNotThere: () => siblingNotThere
});
const manifestUnreadable = defineFinding({
	code: "RA-DIST-MANIFEST-UNREADABLE",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "The folder given as `dist` has no manifest, or one that cannot be used.",
	why: "The manifest says which files belong to which release, in which order they go, and with which hashes.",
	mend: "Pass on the whole `dist-path` folder of the run that built it, with its `manifest.json`; or build again."
}, ({ file, why }) => ({
	file,
	message: `The manifest cannot be used: ${why}`,
	hint: "Pass on the whole dist-path folder of the dry run, or run it again"
}));
const distributionMissing = defineFinding({
	code: "RA-DIST-FILE-MISSING",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "The folder given as `dist` lacks a file that its manifest lists.",
	why: "A release is published whole or not at all.",
	mend: "Pass on the whole `dist-path` folder of the run that built it."
}, ({ folder, file }) => ({
	message: `${file} is missing in ${folder}`,
	hint: "Pass on the whole dist-path folder of the dry run, or run it again"
}));
const distributionChanged = defineFinding({
	code: "RA-DIST-FILE-CHANGED",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "A distribution is not the file that was built and checked: its hash or its size is another.",
	why: "Only what was checked may be published.",
	mend: "Find out what changed it between the jobs; then run the build job again."
}, ({ file, what, expected, found }) => ({
	message: `${file} has ${what === "sha256" ? `sha256 ${found}` : `${found} bytes`}, its manifest says ${expected}`,
	hint: "Find out what changed the file between the jobs, then run the build job again"
}));
const distNotReady = defineFinding({
	code: "RA-DIST-NOT-READY",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "The run that made `dist` did not build, check and rehearse all of what it planned.",
	why: "Nothing is published before everything that can fail has been tried.",
	mend: "Look at what that run says, fix it, and run it again. Where a release was built in shares, give the folders of all of them."
}, ({ packages }) => ({
	message: `The run that made dist was not through with ${named(packages, 10)}`,
	hint: "Fix what that run says, and run it again; where several jobs built shares of it, give the dist of each"
}));
const distOfOtherCommit = defineFinding({
	code: "RA-DIST-OTHER-COMMIT",
	severity: "error",
	mender: "usage",
	meaning: "The distributions were built from another commit than the one that is checked out here.",
	why: "What is published must be what was reviewed.",
	mend: "Check out the commit that was built, or pass the distributions that belong to this one. Without a checkout nothing is compared."
}, ({ built, here }) => ({
	message: `The distributions were built from ${built}, checked out is ${here}`,
	hint: "Pass the dist of a run on this commit, or check out the commit that was built"
}));
const siblingNotThere = defineFinding({
	code: "RA-DIST-SIBLING-MISSING",
	severity: "error",
	mender: "project",
	meaning: "A package in `dist` needs a sibling that is neither in `dist` nor, in a version that fits, on the index.",
	why: "Nobody could install it from there. `dist` was planned for another index, which has the sibling.",
	mend: "Build `dist` with the sibling in `packages`, or publish the sibling to this index first."
}, ({ package: name, need, requirement, index }) => ({
	package: name,
	message: `${name} needs ${need}, which is neither in dist nor on ${index}: ${shown(requirement)}`,
	hint: `Build dist with packages: ${name}, ${need}; or publish ${need} to ${index} first`
}));
const distUnlisted = defineFinding({
	code: "RA-DIST-UNLISTED-FILE",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "The folder given as `dist` holds something that its manifest does not list. Allowed are the listed files, the manifest, `SHA256SUMS`, and `FILE.publish.attestation` beside a listed FILE.",
	why: "Somebody else wrote into the folder between the jobs. What else was changed there, nobody knows.",
	mend: "Pass on the `dist-path` folder of the run that built it as it is; put other files elsewhere."
}, ({ folder, files }) => ({
	message: `${folder} holds what its manifest does not list: ${named(files, 10)}`,
	hint: "Pass on the dist-path folder of the run that built it, with nothing else in it"
}));
const distNotPlain = defineFinding({
	code: "RA-DIST-NOT-PLAIN",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "A name in the folder given as `dist` is no plain file of its own: a link, a pipe, a device or a folder.",
	why: "What it leads to can be another thing at every look, and a pipe would be waited for.",
	mend: "Pass on the `dist-path` folder of the run that built it. A copy (`cp -r`) of a folder has files of its own."
}, ({ file, what }) => ({
	message: `${named([file])} in dist must be a plain file, and is ${what}`,
	hint: "Pass on the dist-path folder of the run that built it, or a copy of it: files, and no links"
}));
const distNotPlanned = defineFinding({
	code: "RA-DIST-NOT-PLANNED",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "A file that the manifest lists is not what the plan says it is: another project's, version's or kind of file.",
	why: "It would be published under a name or version that nobody planned, and could never be taken back.",
	mend: "Find out who changed the manifest between the jobs; then run the build job again."
}, ({ file, kind, package: name, version, what }) => ({
	package: name,
	message: `${file} is listed as the ${kind} of ${name} ${version ?? "without a version"}, but ${shown(what)}`,
	hint: "Find out what changed the manifest between the jobs, then run the build job again"
}));
const distTagDiffers = defineFinding({
	code: "RA-DIST-TAG-DIFFERS",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A tag, of this run or in the manifest, does not name a package and version that `dist` would publish.",
	why: "The tag says what is released. Something else would be published under it, or be tagged with it later.",
	mend: "Pass the `dist` that was built for this tag. A package's tag means that package alone: where `dist` was built with `packages`, give the same `packages` here, which win over the tag."
}, ({ tag, package: name, version }) => ({
	package: name,
	message: `dist has ${name} ${version ?? "without a version"}, which is not what the tag names: ${shown(tag)}`,
	hint: "Pass the dist that was built for this tag; if it was built with packages, give the same packages here"
}));
const notThere = ({ package: name, version, index }) => `The manifest says that ${name} ${version ?? "without a version"} is published, and ${index} does not have it`;
const distNotOnIndex = defineFinding({
	code: "RA-DIST-NOT-ON-INDEX",
	severity: "error",
	mender: "project",
	remedy: "rebuild",
	meaning: "The manifest counts a package as published on this very index, and the index has no file of that version.",
	why: "The release would be called complete while a part of it is nowhere. The index is the truth, not the manifest.",
	mend: "Build `dist` again: what is missing then becomes part of it. If nobody deleted the release, find out who changed the manifest."
}, (facts) => ({
	package: facts.package,
	message: notThere(facts),
	hint: "Build dist again: what the index lacks is then in it"
}));
const distNotOnOtherIndex = defineFinding({
	code: "RA-DIST-NOT-ON-OTHER-INDEX",
	severity: "notice",
	mender: "project",
	meaning: "`dist` was planned for another index, which has a package that this one lacks. It is no part of this release.",
	why: "Nothing in `dist` requires it here; but this index does not have the whole workspace.",
	mend: "Nothing, or publish the package to this index too."
}, (facts) => ({
	package: facts.package,
	message: `${notThere(facts)}: it is left out`,
	hint: `Nothing in dist requires it. Publish ${facts.package} there too if the index is to have it`
}));
const distTargetUnsaid = defineFinding({
	code: "RA-DIST-TARGET-UNSAID",
	severity: "error",
	mender: "usage",
	meaning: "`dist` was planned for an index that is not PyPI, and this run is told by nothing where to publish: not by `index`, nor by uv's own words.",
	why: "Without a word PyPI is meant, where what is private would be public for good. The manifest alone does not decide: whoever can change it could send the login anywhere.",
	mend: "Give this run the same `index` (and `check-url`) as the one that built, or `index: pypi`."
}, ({ planned }) => ({
	message: `Where to publish is not said, and dist was planned for another index than PyPI: ${planned}`,
	hint: "Give this run the same index (and check-url) as the one that built, or index: pypi"
}));

// src/domain/problem/wheels.ts
var wheels_exports = /* @__PURE__ */ __exportAll({
	wheelUnasked: () => wheelUnasked,
	wheelsMissing: () => wheelsMissing
});
const wheelsMissing = defineFinding({
	code: "RA-WHEELS-MISSING",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A package is to be published with a wheel for each of its `platforms`, and not all of them are there.",
	why: "Who installs it on that platform would have to compile it, or get an older version. A release is published whole or not at all.",
	mend: "Build the wheel from the source distribution in `dist`, on that platform (cibuildwheel, maturin, or `uv build --wheel`), and give its folder in `dist` too. If the platform is no longer meant, take it out of `platforms`."
}, ({ package: name, wheels }) => ({
	package: name,
	message: `${name} lacks wheels that other jobs are to build: ${named(wheels, 10)}`,
	hint: `Give the folder of the job that builds ${name} for ${named(wheels.map(platformOf), 3)} in dist, or take that out of its platforms`
}));
const platformOf = (wheel) => wheel.replace(/\.whl$/, "").split("-").slice(2).join("-");
const wheelUnasked = defineFinding({
	code: "RA-WHEELS-UNASKED",
	severity: "error",
	mender: "project",
	remedy: "call",
	meaning: "A folder given as `dist` has no manifest, so it is one of wheels that another job built; and it holds something that no package's `platforms` ask for.",
	why: "What nobody planned is not published. Wheels of other versions, of other packages, and what a tool left beside them, would be.",
	mend: "Leave only the wheels in the folder, each of a package and version of this release. A platform that is meant belongs into `platforms` of the package."
}, ({ folder, files }) => ({
	message: `${shown(folder)} has no manifest, and holds what no platform of this release asks for: ${named(files, 10)}`,
	hint: "Leave only this release's wheels in the folder, or add their platform to platforms of the package"
}));

// src/domain/run/expected-wheels.ts
const checkWheels = ({ packages }, distributions) => packages.filter(isWork).flatMap(({ name, version, wheels }) => {
	const own = distributions.filter((file) => file.package === name);
	const missing = wheels.filter((pattern) => !own.some(({ filename }) => fitsPattern(filename, pattern)));
	const unasked = own.filter(({ filename }) => filename.endsWith(".whl") && !isAsked(filename, wheels));
	return [...missing.length === 0 ? [] : [wheelsMissing({
		package: name,
		wheels: missing
	})], ...unasked.map(({ filename: file }) => distNotPlanned({
		file,
		kind: "wheel",
		package: name,
		version,
		what: "none of its platforms asks for it"
	}))];
});
const isAsked = (filename, wheels) => wheels.length === 0 || wheels.some((pattern) => fitsPattern(filename, pattern));
const expectedBy = ({ packages }, filename) => packages.find((entry) => isWork(entry) && entry.wheels.some((pattern) => fitsPattern(filename, pattern)));

export { cause, cellMarkdown, cellText, checkWheels, codeLink, distNotOnIndex, distNotOnOtherIndex, distNotPlain, distNotPlanned, distNotReady, distOfOtherCommit, distTagDiffers, distTargetUnsaid, distUnlisted, distributionChanged, distributionMissing, doThis, expectedBy, folded, manifestUnreadable, manifest_exports, namesIn, place, prose, siblingNotThere, wentWrong, wheelUnasked, wheels_exports, worthKnowing };