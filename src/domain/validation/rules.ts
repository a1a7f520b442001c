import type { Finding } from "../problem/finding.ts";
import { named } from "../problem/shown.ts";
import type { PackageName } from "../python/name.ts";

/** One rule of a validation, and what it found. */
export interface Rule {
  readonly name: "version" | "sources" | "changelog" | "requirements" | "tag" | "progress";
  readonly findings: readonly Finding[];
  /** The packages that it did not look at, each with a clause that says why. */
  readonly skipped: readonly Skip[];
}

export interface Skip {
  readonly package: PackageName;
  readonly why: string;
}

/** How a rule ended, for people. What was not looked at is never called passed. */
export const ruleResult = ({ findings, skipped }: Rule, packages: number): string => {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return `failed: ${errors === 1 ? "1 error" : `${errors} errors`}`;
  if (packages === 0) return "skipped: there is no package to release";
  const reasons = [...Map.groupBy(skipped, ({ why }) => why)].map(([why, all]) => ({
    why,
    names: all.map((skip) => skip.package),
  }));
  if (skipped.length < packages) return ["passed", ...reasons.map(besides)].join("; ");
  return `skipped: ${reasons.length === 1 ? reasons[0]!.why : reasons.map(besides).join("; ")}`;
};

const besides = ({ why, names }: { readonly why: string; readonly names: readonly PackageName[] }): string =>
  `${named(names)}: ${why}`;
