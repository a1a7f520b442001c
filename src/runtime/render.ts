import type { Finding } from "../domain/problem/finding.ts";
import { inertLine } from "../domain/text/inert-line.ts";
import { type Paint, plain } from "./colour.ts";

const styles = { error: "error", warning: "warning", notice: "strong" } as const;

/** A finding in one line: how bad, which code, what. */
export const findingTitle = (finding: Finding, paint: Paint = plain): string =>
  paint(styles[finding.severity], `${finding.severity}[${finding.code}]`) +
  paint("strong", `: ${aboutPackage(finding)}${inertLine(finding.message)}`);

/**
 * Findings as a terminal shows them: what, where, what to do. No line of them can act on the terminal. What is to be done about several that
 * follow one another is said once, below the last.
 */
export const findingLines = (findings: readonly Finding[], paint: Paint = plain): readonly string[] =>
  findings.flatMap((finding, at) => {
    const where = placeOf(finding);
    const next = findings[at + 1];
    const [first = "", ...rest] = inertLines(finding.hint);
    const hint = [`  ${paint("quiet", "hint:")} ${first}`, ...rest.map((line) => `    ${line}`)];
    return [
      findingTitle(finding, paint),
      ...(where === "" ? [] : [`  ${paint("quiet", "where:")} ${inertLine(where)}`]),
      ...(next?.code === finding.code && next.hint === finding.hint ? [] : hint),
    ];
  });

/** Foreign text of several lines, each of which may be shown. */
export const inertLines = (text: string): readonly string[] => text.split(/\r?\n/).map(inertLine);

/** What is behind an error, innermost last: causes, the last words of a program; with `verbose` the stacks. */
export const causeLines = (error: unknown, verbose: boolean): readonly string[] => {
  if (!Error.isError(error)) return [];
  const { cause, stack } = error;
  return [
    ...(verbose && stack !== undefined ? inertLines(stack).map((line) => `    ${line}`) : []),
    ...(Error.isError(cause) ? inertLines(cause.message).map((line) => `  cause: ${line}`) : []),
    ...(hasTail(cause) ? inertLines(cause.tail.trimEnd()).map((line) => `  | ${line}`) : []),
    ...causeLines(cause, verbose),
  ];
};

const hasTail = (cause: unknown): cause is { readonly tail: string } =>
  typeof cause === "object" && cause !== null && "tail" in cause && typeof cause.tail === "string";

/** The message says which package, mostly, by its name or by a file's; where it does not, its name goes before. */
const aboutPackage = ({ package: name, message }: Finding): string =>
  name === undefined || [name, `${name.replaceAll("-", "_")}-`].some((words) => message.includes(words))
    ? ""
    : `${inertLine(name)}: `;

const placeOf = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(":");
