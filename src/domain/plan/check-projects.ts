import type { Finding } from "../problem/finding.ts";
import { projectArchived, projectDeprecated, projectQuarantined } from "../problem/index-projects.ts";
import { nameOfPython } from "../problem/name-of-python.ts";
import { isNameOfPython } from "../python/standard-library.ts";
import { settingsPage } from "../target/presets.ts";
import { type Target, titleOf } from "../target/target.ts";
import { checkNewProjects, type Maker } from "./check-new-projects.ts";
import { isWork, type Plan } from "./plan.ts";

/** What the index said of the projects, and who uploads to them. */
export interface ProjectsSeen extends Maker {
  readonly plan: Plan;
  readonly target: Target;
  /** By name; a project that is not in it is not on the index. */
  readonly released: ReadonlyMap<string, { readonly status: string | undefined }>;
}

/** Statuses that say more than `active`. https://packaging.python.org/en/latest/specifications/project-status-markers/ */
const marked = new Map([
  ["archived", projectArchived],
  ["quarantined", projectQuarantined],
  ["deprecated", projectDeprecated],
]);

/** What the projects of a release are on the index: those that take no uploads, and those that are not there yet, or never will. */
export const checkProjects = (seen: ProjectsSeen): readonly Finding[] => {
  const { plan, target, released } = seen;
  const work = plan.packages.filter(isWork).map(({ name }) => name);
  const adverse = work.flatMap((name) => {
    const make = marked.get(released.get(name)?.status ?? "");
    const page = target.preset && settingsPage(target.preset, name);
    return make === undefined ? [] : [make({ package: name, index: titleOf(target), settingsPage: page })];
  });
  const unknown = work.filter((name) => !released.has(name));
  const { preset } = target;
  const never = preset === undefined ? [] : unknown.filter(isNameOfPython);
  return [
    ...adverse,
    ...never.map((name) => nameOfPython({ package: name, index: titleOf(target) })),
    ...checkNewProjects(unknown, seen),
  ];
};
