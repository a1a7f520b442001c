import type { Finding } from "../problem/finding.ts";
import { inertLine } from "../text/inert-line.ts";
import { type Cell, cellMarkdown, cellText } from "./cells.ts";
import { cause, doThis, folded, namesIn, place, wentWrong } from "./finding-parts.ts";
import { codeBlock, escapeMarkdown } from "./markdown.ts";
import { hintSteps, stepsBefore } from "./next-steps.ts";
import { picture } from "./pictures.ts";
import { prose } from "./prose.ts";
import { worthKnowing } from "./worth-knowing.ts";

/** What a guard shows below its verdict: a table of two or three columns, output or a quotation, things to do by hand, or a picture. */
export type Section = {
  /** A few words; foreign text is harmless. */
  readonly title: string;
  /** Shows the title alone until it is clicked. Long tables and texts are folded in any case; a terminal shows no folded section. */
  readonly isFolded?: boolean;
} & (
  | { readonly head: Row<string>; readonly rows: readonly Row<Cell>[] }
  | { readonly block: string }
  | { readonly tasks: readonly (readonly Cell[])[] }
  | { readonly mermaid: string; readonly caption: string }
);

export type Row<Content> = readonly [Content, Content] | readonly [Content, Content, Content];

/** What a guard found, for its job summary and the terminal. */
export interface GuardReport {
  /** One sentence without a full stop that says how it ended and of what: `Ready: with this merged, core 1.4.0 can be released`. */
  readonly verdict: string;
  /** Sentences that explain the verdict or bound it, such as what was not looked at and why. */
  readonly notes?: readonly string[];
  /** All of them: errors become "What went wrong", their hints "Do this", the others "Worth knowing". */
  readonly findings: readonly Finding[];
  /** The last thing to do after an error, when the rest is done: `lastStep`. */
  readonly lastStep?: string | undefined;
  /** In the order in which they are shown, but pictures come last. One without rows, tasks or text is left out. */
  readonly sections?: readonly Section[];
}

const mostRowsUnfolded = 15;
const mostRows = 200;
const mostTerminalRows = 20;
const longestBlock = 10_000;

/** The job summary: verdict, why, what to do, the sections, what else is worth knowing, the picture. */
export const guardSummary = (report: GuardReport): string =>
  [`## ${escapeMarkdown(report.verdict)}`, ...body(report)].join("\n\n").concat("\n");

/** The same, folded below its verdict: a part of a longer summary. */
export const guardPart = (report: GuardReport): string => folded(report.verdict, body(report).join("\n\n"));

const body = ({ notes = [], findings, lastStep, sections = [] }: GuardReport): readonly string[] => {
  const shown = sections.filter((section) => !isEmpty(section));
  return [
    ...notes.map((note) => prose(note)),
    ...mistakes(findings, lastStep),
    ...shown.filter((section) => !("mermaid" in section)).map(sectionMarkdown),
    ...worthKnowing(findings),
    ...shown.filter((section) => "mermaid" in section).map(sectionMarkdown),
  ];
};

/** Markdown: the errors, and what to do about them. */
export const mistakes = (findings: readonly Finding[], lastStep?: string): readonly string[] => {
  const errors = findings.filter(({ severity }) => severity === "error");
  const steps = lastStep === undefined ? hintSteps(errors) : [...stepsBefore(errors), { text: `${lastStep}.` }];
  return [...wentWrong(errors.map((finding) => cause(finding, place(finding)))), ...doThis(steps, namesIn(errors))];
};

const isEmpty = (section: Section): boolean => {
  if ("rows" in section) return section.rows.length === 0;
  if ("tasks" in section) return section.tasks.length === 0;
  return ("block" in section ? section.block : section.mermaid).trim() === "";
};

const sectionMarkdown = (section: Section): string => {
  const body = bodyMarkdown(section);
  return section.isFolded === true || isLong(section)
    ? folded("rows" in section ? `${section.title} (${section.rows.length})` : section.title, body)
    : `### ${escapeMarkdown(section.title)}\n\n${body}`;
};

const isLong = (section: Section): boolean => {
  if ("rows" in section) return section.rows.length > mostRowsUnfolded;
  return "block" in section && section.block.split("\n", mostRowsUnfolded + 1).length > mostRowsUnfolded;
};

const bodyMarkdown = (section: Section): string => {
  if ("mermaid" in section) return `${picture(section.mermaid)}\n\n${escapeMarkdown(section.caption)}`;
  if ("block" in section) return codeBlock(cut(section.block));
  if ("tasks" in section) return section.tasks.map((task) => `- [ ] ${task.map(cellMarkdown).join(" ")}`).join("\n");
  const { head, rows } = section;
  const more = rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more.`] : [];
  return [
    rowMarkdown(head),
    `|${" --- |".repeat(head.length)}`,
    ...rows.slice(0, mostRows).map(rowMarkdown),
    ...more,
  ].join("\n");
};

const cut = (text: string): string =>
  text.length <= longestBlock
    ? text
    : `${text.slice(0, longestBlock)}\n… ${text.length - longestBlock} characters left out …`;

const rowMarkdown = (row: readonly Cell[]): string => `| ${row.map(cellMarkdown).join(" | ")} |`;

/** What a terminal prints on standard output: the verdict, what is not folded, the last step. Findings go to standard error by themselves. */
export const guardText = ({ verdict, notes = [], lastStep, sections = [] }: Omit<GuardReport, "findings">): string =>
  [
    [verdict, ...notes].map(inertLine).join("\n"),
    ...sections
      .filter((section) => section.isFolded !== true && !("mermaid" in section) && !isEmpty(section))
      .map((section) => [`${inertLine(section.title)}:`, ...bodyLines(section).map((line) => `  ${line}`)].join("\n")),
    ...(lastStep === undefined ? [] : [`Do this last: ${inertLine(lastStep)}.`]),
  ].join("\n\n");

const bodyLines = (section: Section): readonly string[] => {
  if ("tasks" in section) return section.tasks.map((task) => `[ ] ${task.map(cellText).join(" ")}`);
  const lines = "rows" in section ? columns(section.rows) : "block" in section ? blockLines(section.block) : [];
  const more = lines.length > mostTerminalRows ? [`and ${lines.length - mostTerminalRows} more`] : [];
  return [...lines.slice(0, mostTerminalRows), ...more];
};

const blockLines = (block: string): readonly string[] => block.trimEnd().split(/\r?\n/).map(inertLine);

const isOfMany = (cell: Cell): boolean => typeof cell === "object" && "code" in cell && Array.isArray(cell.code);

const columns = (rows: readonly Row<Cell>[]): readonly string[] => {
  const texts = rows.map((row) => row.map(cellText));
  // A row of many names is longer than its column, and pushes no other row aside.
  const single = texts.slice(0, mostTerminalRows).filter((_, at) => !isOfMany(rows[at]![0]));
  const widths = [0, 1].map((at) => single.reduce((most, row) => Math.max(most, row[at]!.length), 0));
  return texts.map((row) =>
    row
      .map((text, at) => text.padEnd(at < row.length - 1 ? widths[at]! : 0))
      .join("  ")
      .trimEnd(),
  );
};
