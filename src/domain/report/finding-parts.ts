import type { Finding } from "../problem/finding.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./markdown.ts";
import type { NextStep } from "./next-steps.ts";

const mostCauses = 10;
const mostNotes = 50;

/** Markdown: one error, where it is, and what it says. */
export const cause = ({ code, message }: Finding, where: string): string =>
  `**${code}** ${where}\n\n> ${escapeMarkdown(message)}`;

/** Markdown: the package, and the file with its line. */
export const place = ({ package: name, file, line }: Finding): string =>
  [
    ...(name === undefined ? [] : [codeSpan(name)]),
    ...(file === undefined ? [] : [codeSpan(line === undefined ? file : `${file}:${line}`)]),
  ].join(", ");

/** Markdown: what stands in the way, from what `cause` wrote; nothing where nothing does. */
export const wentWrong = (causes: readonly string[]): readonly string[] => {
  if (causes.length === 0) return [];
  const more = causes.length > mostCauses ? [`…and ${causes.length - mostCauses} more, in the log.`] : [];
  return ["### What went wrong", ...causes.slice(0, mostCauses), ...more];
};

/** Markdown: what the maintainer does now, numbered. */
export const doThis = (steps: readonly NextStep[]): readonly string[] => {
  if (steps.length === 0) return [];
  const lines = steps.map(({ text, lines }, index) => {
    const block = lines === undefined ? "" : `\n\n${indent(codeBlock(lines), 3)}`;
    return `${index + 1}. ${escapeMarkdown(text)}${block}`;
  });
  return ["### Do this", lines.join("\n")];
};

const indent = (text: string, by: number): string => text.replaceAll(/^/gm, " ".repeat(by));

/** Markdown: warnings, then notices, folded. */
export const worthKnowing = (findings: readonly Finding[]): readonly string[] => {
  const listed = (["warning", "notice"] as const).flatMap((kind) =>
    findings.filter(({ severity }) => severity === kind),
  );
  if (listed.length === 0) return [];
  const lines = listed.slice(0, mostNotes).map((finding) => {
    const where = place(finding);
    return `- ${finding.severity} **${finding.code}** ${where === "" ? "" : `${where}: `}${escapeMarkdown(finding.message)}`;
  });
  const more = listed.length > mostNotes ? [`- …and ${listed.length - mostNotes} more, in the log.`] : [];
  return [folded(`Worth knowing (${listed.length})`, [...lines, ...more].join("\n"))];
};

/** Markdown: something long that opens on a click. The body is Markdown already. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
