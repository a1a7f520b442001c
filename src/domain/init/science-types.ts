import type { Bump } from "../changes/change.ts";
import type { CommitTypes } from "../changes/commit-types.ts";

/** In capitals. https://numpy.org/doc/stable/dev/development_workflow.html#writing-the-commit-message */
const bumps: Readonly<Record<string, Bump>> = {
  API: "major",
  BENCH: "none",
  BLD: "none",
  BUG: "patch",
  DEP: "minor",
  DEV: "none",
  DOC: "none",
  ENH: "minor",
  MAINT: "none",
  MNT: "none",
  REL: "none",
  STY: "none",
  TST: "none",
  TYP: "none",
  WIP: "none",
};

/** So many bugs and enhancements are no chance. */
const fewest = 3;

/** What the types do that NumPy's guide has, and many projects of science: those that titles begin with, where they are in use. */
export const scienceTypes = (titles: readonly string[]): CommitTypes => {
  const used = titles.map((title) => /^([A-Z]{3,5})(?:\([^)]*\))?!?: /.exec(title)?.[1] ?? "");
  if (used.filter((type) => type === "ENH" || type === "BUG").length < fewest) return new Map();
  const rules = [...new Set(used)].toSorted().flatMap((type) => {
    const bump = Object.hasOwn(bumps, type) ? bumps[type] : undefined;
    return bump === undefined ? [] : [[type.toLowerCase(), { bump, section: undefined }] as const];
  });
  return new Map(rules);
};
