import type { Finding } from "../../domain/problem/finding.ts";
import { shown } from "../../domain/problem/shown.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import type { Told } from "./sections.ts";

/** What is said where there is no section to print. */
export const whyNone = ({ packages, unchanged, findings }: ReleasePlan, name: PackageName | undefined): string => {
  const left = unchanged.find((each) => each.name === name);
  if (left !== undefined) return `Nothing to release of ${left.name}: ${shown(left.reason)}`;
  if (findings.some(({ severity }) => severity === "error")) return "No section is made, for there are errors";
  if (packages.length === 0) return "Nothing to release";
  return `${name ?? "No package that is to be released"} has ${name === undefined ? "a" : "no"} changelog, and none is begun`;
};

/** What a run of it prints. */
export const resultOf = (told: readonly Told[], findings: readonly Finding[], none = "") => ({
  findings,
  document: {
    sections: told.map(({ name, version, path, heading, block, notes }) => ({
      package: name,
      version,
      path,
      heading,
      block,
      notes,
    })),
  },
  text: told.length === 0 ? none : textOf(told),
});

/** Sections below each other, each below the packages that it is of, where there are several. */
const textOf = (told: readonly Told[]): string => {
  const sections = [...Map.groupBy(told, ({ block }) => block)];
  if (sections.length === 1) return sections[0]![0];
  return sections
    .map(([block, all]) => `${all.map(({ name, version }) => `${name} ${version}`).join(", ")}\n\n${block}`)
    .join("\n\n");
};
