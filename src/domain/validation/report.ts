import { changesUncovered } from "../problem/history.ts";
import { named } from "../problem/shown.ts";
import type { GuardReport } from "../report/guard-summary.ts";
import { packageRows } from "./package-rows.ts";
import { ruleResult } from "./rules.ts";
import { isUndecided } from "./undecided.ts";
import type { PackageValidation, Validation } from "./validation.ts";

/** The summary's content. */
export const validationReport = (validation: Validation): GuardReport => {
  const { packages, rules, findings } = validation;
  const notes = notesOf(packages);
  return {
    verdict: sentence(validation),
    findings,
    sections: [
      {
        title: "Packages",
        head: ["package", "version", "state"],
        rows: packageRows(packages),
      },
      {
        title: "Rules",
        head: ["rule", "result"],
        rows: rules.map((rule) => [rule.name, { state: ruleResult(rule, packages.length) }]),
      },
      { title: "Release notes", isFolded: true, block: notes },
    ],
  };
};

const mostNames = 5;

const sentence = (validation: Validation): string => {
  const { state, tag, packages, findings } = validation;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const uncovered = findings.find(({ code }) => code === changesUncovered.code);
  const about = tag === undefined ? "" : `${tag}: `;
  switch (state) {
    case "invalid":
      if (isUndecided(findings)) return `${about}Whether it is ready to be released could not be found out`;
      return `${about}Not ready to be released: ${errors === 1 ? "1 error" : `${errors} errors`}`;
    case "ready":
      return `${about}Ready to be released: ${listed(packages, state)}`;
    case "released":
      return `${about}Released already: ${listed(packages, state)}`;
    case "idle":
      return `${about}Idle: ${uncovered?.message ?? (packages.length === 0 ? "there is no package to release" : "no new release to validate")}`;
  }
};

/** `core 1.4.0, http 2.0.1 and 3 more`. */
const listed = (packages: readonly PackageValidation[], state: PackageValidation["state"]): string => {
  const some = packages.filter((each) => each.state === state);
  return named(some.map(title), mostNames);
};

const title = ({ name, version }: PackageValidation): string => (version === undefined ? name : `${name} ${version}`);

/** The packages that a run is about: what is to be released, or was, or where there is nothing of either, all. */
export const focusOf = (packages: readonly PackageValidation[]): readonly PackageValidation[] => {
  const active = packages.filter(({ state }) => state !== "idle");
  return active.length > 0 ? active : packages;
};

/** The notes of one package as they are; of several, each under a heading. */
export const notesOf = (packages: readonly PackageValidation[]): string => {
  const focus = focusOf(packages);
  if (focus.length === 1) return focus[0]!.notes ?? "";
  return focus.flatMap((each) => (each.notes === undefined ? [] : [`## ${title(each)}\n\n${each.notes}`])).join("\n\n");
};
