import type { Finding } from "../problem/finding.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./markdown.ts";
import type { NextStep } from "./next-steps.ts";
import { codeLink, prose } from "./prose.ts";

const mostCauses = 10;
const mostFoldedCauses = 40;

/** Markdown: one error, where it is, and what it says. */
export const cause = (finding: Finding, where: string): string =>
  `${[codeLink(finding.code), where].join(" ").trimEnd()}\n\n> ${prose(finding.message, namesIn([finding]))}`;

/** What is code in the words of these findings: the packages and files that they are about. */
export const namesIn = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ package: name, file }) => [name ?? [], file ?? []].flat())),
];

/** Markdown: the package, and the file with its line. */
export const place = ({ package: name, file, line }: Finding): string =>
  [
    ...(name === undefined ? [] : [codeSpan(name)]),
    ...(file === undefined ? [] : [codeSpan(line === undefined ? file : `${file}:${line}`)]),
  ].join(", ");

/** Markdown: what stands in the way, from what `cause` wrote; nothing where nothing does. What comes `after` is folded. */
export const wentWrong = (causes: readonly string[], after: readonly string[] = []): readonly string[] => {
  if (causes.length === 0) return [];
  const hidden = [...causes.slice(mostCauses), ...after];
  const rest = hidden.slice(0, mostFoldedCauses);
  const left = hidden.length - rest.length;
  const more = [...rest, ...(left > 0 ? [`…and ${left} more, in the log.`] : [])];
  return [
    "### What went wrong",
    ...causes.slice(0, mostCauses),
    ...(rest.length === 0 ? [] : [folded(`And ${rest.length + left} more`, more.join("\n\n"))]),
  ];
};

/** Markdown: what the maintainer does now, numbered; `names` are code. */
export const doThis = (steps: readonly NextStep[], names: readonly string[]): readonly string[] => {
  if (steps.length === 0) return [];
  const items = steps.map(
    (step, index) =>
      `${index + 1}. ${stepParts(step, names)
        .map((part) => indent(part, 3).trimStart())
        .join("\n\n   ")}`,
  );
  return ["### Do this", items.join("\n")];
};

/** Markdown: what to do, and in blocks of their own what is to be copied; `names` are code. */
export const stepParts = ({ text, lines }: NextStep, names: readonly string[]): readonly string[] => [
  prose(text, names),
  ...(lines === undefined ? [] : hintParts(lines.split("\n"), names)),
];

/** Of lines of which some are indented, those are to be copied and the others say what for; else all are to be copied. */
const hintParts = (lines: readonly string[], names: readonly string[]): readonly string[] => {
  const shown = lines.filter((line) => line.trim() !== "");
  if (!shown.some(isIndented)) return shown.length === 0 ? [] : [codeBlock(shown.join("\n"))];
  const runs: { readonly isCopied: boolean; readonly lines: string[] }[] = [];
  for (const line of shown) {
    const isCopied = isIndented(line);
    if (isCopied && runs.at(-1)?.isCopied === true) runs.at(-1)!.lines.push(line);
    else runs.push({ isCopied, lines: [line] });
  }
  return runs.map(({ isCopied, lines: [first = "", ...rest] }) =>
    isCopied ? copied([first, ...rest]) : prose(first, names),
  );
};

const isIndented = (line: string): boolean => /^ {2}/.test(line);

/** Without the indentation that all of them have; keys in the first line are YAML. */
const copied = (lines: readonly string[]): string => {
  const common = Math.min(...lines.map((line) => line.length - line.trimStart().length));
  const text = lines.map((line) => line.slice(common)).join("\n");
  return codeBlock(text, /^[\w-]+:(?: |$)/m.test(text) ? "yaml" : "text");
};

export const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, " ".repeat(by));

/** Markdown: something long that opens on a click. The body is Markdown already. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
