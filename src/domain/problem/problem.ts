import { type Finding, remedyOf } from "./finding.ts";

/** A failure that its findings explain: the one error that is thrown on purpose. */
export class Problem extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: Finding | readonly Finding[], options?: ErrorOptions) {
    const all = "code" in findings ? [findings] : findings;
    super(all.map(({ message }) => message).join("\n"), options);
    this.name = "Problem";
    this.findings = all;
  }
}

/** The impossible happened: a defect of release-actions itself, worth a report. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/**
 * The exit status that findings ask for: 0 without an error, 2 where the usage or configuration is wrong, 75 where
 * everything that is left failed outside and may go through another time, else 1.
 */
export const exitStatus = (findings: readonly Finding[]): 0 | 1 | 2 | 75 => {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return 0;
  if (errors.some(({ mender }) => mender === "usage")) return 2;
  return errors.every((error) => error.mender === "outside" && remedyOf(error) === "outside") ? 75 : 1;
};

/** Whether an error says what a kind of finding says. */
export const isProblemOf = (error: unknown, kind: { readonly code: string }): boolean =>
  error instanceof Problem && error.findings.some(({ code }) => code === kind.code);
