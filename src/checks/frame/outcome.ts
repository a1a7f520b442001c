import type { Finding, Severity } from "../../domain/problem/finding.ts";
import type { Check, Fix } from "./check.ts";

/** How one check went. What could not be looked at is skipped, and never counts as passed. */
export interface CheckOutcome {
  readonly check: Check;
  /** `warned`: no error, but a warning. Notices alone are a pass. */
  readonly state: "passed" | "warned" | "failed" | "skipped";
  /** A clause: why it is skipped, or what it could not look at beside what it found; else empty. */
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/** The health of a workspace. */
export interface Health {
  readonly outcomes: readonly CheckOutcome[];
  /** Of all outcomes, in their order. */
  readonly findings: readonly Finding[];
  /** How many findings `ignore` left out. */
  readonly ignored: number;
  /** What a program can fix of what was found. */
  readonly fixes: readonly Fix[];
}

/** The state that findings make; without any, what could not be looked at. */
export const stateOf = (findings: readonly Finding[], unseen?: string): CheckOutcome["state"] => {
  if (findings.length === 0 && unseen !== undefined) return "skipped";
  if (findings.some(({ severity }) => severity === "error")) return "failed";
  return findings.some(({ severity }) => severity === "warning") ? "warned" : "passed";
};

const severities: readonly Severity[] = ["error", "warning", "notice"];

/** `2 errors, 1 warning`; `nothing` where there is none. */
export const countOf = (findings: readonly Finding[]): string => {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "nothing" : counts.join(", ");
};
