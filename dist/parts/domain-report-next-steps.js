import { __exportAll } from "./rolldown-runtime.js";
import { codeBlock, escapeMarkdown, indexPresets, inertLine, interrupted, isWork, named } from "./domain-problem-plan.js";
import { cause, cellMarkdown, cellText, checkWheels, doThis, folded, namesIn, place, prose, wentWrong, worthKnowing } from "./domain-problem-manifest.js";
import { contentDiffers, firstRemedy, hashDiffers, inOrder, isPublished, lastStep, picture, standings, uploadNameUsed } from "./domain-problem-upload.js";

// src/domain/report/next-steps.ts
const mostNames = 3;
const uploadWindow = 12096e5;
const nextSteps = (report) => {
	if (isPublished(report)) return [];
	const failures = report.outcomes.flatMap((outcome) => outcome.kind === "failed" ? outcome.findings : []);
	const errors = [...report.findings, ...failures].filter(({ severity }) => severity === "error");
	if (errors.length === 0 && report.isDryRun) {
		if (!report.plan.packages.some(isWork)) return [];
		return [{ text: handOn(report) }];
	}
	const others = errors.filter(({ code }) => code !== interrupted.code);
	return [...hintSteps(others), ...goOn(report, errors)];
};
const handOn = ({ plan, distributions, isPart = false }) => {
	const lacking = checkWheels(plan, distributions).flatMap((finding) => finding.package ?? []);
	const wheels = `the wheels of ${named(lacking, mostNames)}, built from the source distributions here`;
	if (isPart || lacking.length > 0) return `Publish these very files together with ${[...isPart ? ["what the other jobs build"] : [], ...lacking.length > 0 ? [wheels] : []].join(" and ")}: a job that is given all their folders as \`dist\` tries them as a whole, and builds nothing again.`;
	return "Publish these very files: a job that is given this run's dist-path as `dist` builds nothing again.";
};
const hintSteps = (findings) => [...Map.groupBy(inOrder(findings), sameHint).values()].slice(0, 5).map(hintStep);
const sameHint = ({ code, hint, package: name }) => name === void 0 ? hint : `${code} ${hint.replaceAll(words, (word) => isName(word, name) ? "" : word)}`;
const words = /(?<![^\s,;()"])[^\s,;()"]+/g;
const isName = (word, name) => word.replace(/[.:]$/, "") === name;
const hintStep = (findings) => {
	const { hint, package: own } = findings[0];
	const [first = "", ...rest] = hint.split("\n");
	const lines = rest.length === 0 ? {} : { lines: rest.join("\n") };
	if (own === void 0) return {
		text: first,
		...lines
	};
	const all = named([...new Set(findings.flatMap(({ package: name }) => name ?? []))], mostNames);
	const text = withNames(first, own, all);
	return {
		text: text === void 0 ? `${all}: ${first}` : text,
		...lines
	};
};
const withNames = (hint, own, all) => {
	if (!hint.match(words)?.some((word) => isName(word, own)) || /\s--[a-z]/.test(hint)) return void 0;
	return hint.replaceAll(words, (word) => isName(word, own) ? word.replace(own, () => all) : word);
};
const isLost = (standing) => standing.kind === "failed" && standing.findings.some(({ code }) => lost.has(code));
const lost = new Set([
	contentDiffers,
	uploadNameUsed,
	hashDiffers
].map(({ code }) => code));
const goOn = (report, errors) => {
	const all = standings(report);
	const open = all.filter((each) => each.kind !== "published" && each.kind !== "before" && !isLost(each));
	const isCommit = firstRemedy(errors) === "commit";
	if (open.length === 0 && !(isCommit || all.length === 0 && errors.length > 0)) return [];
	const isPrepared = report.plan.prepared_by !== void 0;
	const situation = {
		start: report.start,
		isPrepared,
		isPublic: all.some(isOnIndex)
	};
	const step = lastStep(errors.length > 0 ? errors : [interrupted({ signal: "" })], situation);
	const isSame = !isCommit || report.start.kind === "terminal";
	return [{ text: [
		`${step}.`,
		...raise(all),
		...isSame && !report.isDryRun ? whatFollows(report, open) : []
	].join(" ") }];
};
const isOnIndex = (standing) => standing.kind === "failed" ? standing.isPublic : [
	"published",
	"before",
	"uploaded"
].includes(standing.kind);
const raise = (all) => {
	const names = all.filter((each) => each.kind === "failed" && firstRemedy(each.findings) === "commit").filter((each) => isLost(each) || isOnIndex(each)).map((each) => each.package.name);
	return names.length === 0 ? [] : [`In that commit, raise the version of what has files on the index: ${named(names, 10)}.`];
};
const whatFollows = (report, open) => {
	if (open.length === 0) return [];
	const left = open.filter((each) => isWork(each.package)).length;
	if (left === 0) return ["It uploads nothing, and tries again what failed."];
	const packages = left === 1 ? "package that is" : `${left} packages that are`;
	const deadline = lastDay(report);
	return [`It reads what the index has, publishes the ${packages} left, and uploads nothing twice.`, ...deadline === void 0 ? [] : [`PyPI takes the missing files of a release for 14 days: until ${deadline}.`]];
};
const lastDay = ({ plan, outcomes }) => {
	if (plan.index.upload_url !== indexPresets.pypi.uploadUrl) return void 0;
	const uploads = outcomes.filter(({ stage, kind }) => stage === "upload" && kind !== "blocked" && kind !== "skipped");
	if (uploads.length === 0) return void 0;
	const first = Math.min(...uploads.map(({ started }) => started));
	return `${new Date(first + uploadWindow).toISOString().slice(0, 16).replace("T", " ")} UTC`;
};

// src/domain/report/guard-summary.ts
var guard_summary_exports = /* @__PURE__ */ __exportAll({ guardSummary: () => guardSummary });
const mostRowsUnfolded = 15;
const mostRows = 200;
const mostTerminalRows = 20;
const longestBlock = 1e4;
const guardSummary = (report) => [`## ${escapeMarkdown(report.verdict)}`, ...body(report)].join("\n\n").concat("\n");
const guardPart = (report) => folded(report.verdict, body(report).join("\n\n"));
const body = ({ notes = [], findings, lastStep, sections = [] }) => {
	const errors = findings.filter(({ severity }) => severity === "error");
	const shown = sections.filter((section) => !isEmpty(section));
	return [
		...notes.map((note) => prose(note)),
		...wentWrong(errors.map((finding) => cause(finding, place(finding)))),
		...doThis([...hintSteps(errors), ...lastStep === void 0 ? [] : [{ text: `${lastStep}.` }]], namesIn(errors)),
		...shown.filter((section) => !("mermaid" in section)).map(sectionMarkdown),
		...worthKnowing(findings),
		...shown.filter((section) => "mermaid" in section).map(sectionMarkdown)
	];
};
const isEmpty = (section) => {
	if ("rows" in section) return section.rows.length === 0;
	if ("tasks" in section) return section.tasks.length === 0;
	return ("block" in section ? section.block : section.mermaid).trim() === "";
};
const sectionMarkdown = (section) => {
	const body = bodyMarkdown(section);
	return section.isFolded === true || isLong(section) ? folded("rows" in section ? `${section.title} (${section.rows.length})` : section.title, body) : `### ${escapeMarkdown(section.title)}\n\n${body}`;
};
const isLong = (section) => {
	if ("rows" in section) return section.rows.length > mostRowsUnfolded;
	return "block" in section && section.block.split("\n", 16).length > mostRowsUnfolded;
};
const bodyMarkdown = (section) => {
	if ("mermaid" in section) return `${picture(section.mermaid)}\n\n${escapeMarkdown(section.caption)}`;
	if ("block" in section) return codeBlock(cut(section.block));
	if ("tasks" in section) return section.tasks.map((task) => `- [ ] ${task.map(cellMarkdown).join(" ")}`).join("\n");
	const { head, rows } = section;
	const more = rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more.`] : [];
	return [
		rowMarkdown(head),
		`|${" --- |".repeat(head.length)}`,
		...rows.slice(0, mostRows).map(rowMarkdown),
		...more
	].join("\n");
};
const cut = (text) => text.length <= longestBlock ? text : `${text.slice(0, longestBlock)}\n… ${text.length - longestBlock} characters left out …`;
const rowMarkdown = (row) => `| ${row.map(cellMarkdown).join(" | ")} |`;
const guardText = ({ verdict, notes = [], lastStep, sections = [] }) => [
	[verdict, ...notes].map(inertLine).join("\n"),
	...sections.filter((section) => section.isFolded !== true && !("mermaid" in section) && !isEmpty(section)).map((section) => [`${inertLine(section.title)}:`, ...bodyLines(section).map((line) => `  ${line}`)].join("\n")),
	...lastStep === void 0 ? [] : [`Do this last: ${inertLine(lastStep)}.`]
].join("\n\n");
const bodyLines = (section) => {
	if ("tasks" in section) return section.tasks.map((task) => `[ ] ${task.map(cellText).join(" ")}`);
	const lines = "rows" in section ? columns(section.rows) : "block" in section ? blockLines(section.block) : [];
	const more = lines.length > mostTerminalRows ? [`and ${lines.length - mostTerminalRows} more`] : [];
	return [...lines.slice(0, mostTerminalRows), ...more];
};
const blockLines = (block) => block.trimEnd().split(/\r?\n/).map(inertLine);
const columns = (rows) => {
	const texts = rows.map((row) => row.map(cellText));
	const widths = [0, 1].map((at) => texts.slice(0, mostTerminalRows).reduce((most, row) => Math.max(most, row[at].length), 0));
	return texts.map((row) => row.map((text, at) => text.padEnd(at < row.length - 1 ? widths[at] : 0)).join("  ").trimEnd());
};

export { guardPart, guardSummary, guardText, guard_summary_exports, nextSteps };