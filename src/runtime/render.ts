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
 * follow one another is said once, below the last; of more than `most` that stop nothing, the rest is counted.
 */
export const findingLines = (
  findings: readonly Finding[],
  paint: Paint = plain,
  most = Number.POSITIVE_INFINITY,
): readonly string[] =>
  alike(findings).flatMap((run) => {
    const { code, severity, hint } = run[0]!;
    const shown = severity === "error" || run.length <= most + 1 ? run : run.slice(0, most);
    const left = run.length - shown.length;
    const [first = "", ...rest] = inertLines(hint);
    return [
      ...shown.flatMap((finding) => {
        const where = placeOf(finding);
        return [
          findingTitle(finding, paint),
          ...(where === "" ? [] : [`  ${paint("quiet", "where:")} ${inertLine(where)}`]),
        ];
      }),
      ...(left === 0 ? [] : [`and ${left} more ${code}: --verbose shows them`]),
      `  ${paint("quiet", "hint:")} ${first}`,
      ...rest.map((line) => `    ${line}`),
    ];
  });

/** Findings that follow one another and differ neither in code and severity nor in what is to be done. */
const alike = (findings: readonly Finding[]): readonly (readonly Finding[])[] => {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const last = runs.at(-1)?.[0];
    const isLike = (["code", "severity", "hint"] as const).every((key) => last?.[key] === finding[key]);
    if (isLike) runs.at(-1)!.push(finding);
    else runs.push([finding]);
  }
  return runs;
};

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
