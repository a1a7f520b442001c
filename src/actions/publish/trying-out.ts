import type { TryInstallOptions } from "../../stages/publish/smoke/try-install.ts";
import type { Course, Setting } from "./course.ts";
import { smokePlanOf } from "./smoke-plan.ts";

/**
 * After a full rehearsal the bytes were tried, and what they require was resolved: what is left to ask is whether the
 * index serves them. Where no code may run at all, they are resolved again: their rehearsal may be long ago.
 */
export const tryingOut = (
  course: Course,
  { inputs, ports, run, destination }: Setting,
): Omit<TryInstallOptions, "note"> => {
  const isResolved = inputs.smoke === "import" && (course.isTried || course.isCodeFree);
  return {
    environments: course.environments,
    archives: ports.archives,
    scratch: run.scratch,
    pathOf: course.store.pathOf,
    index: destination.members,
    indexName: destination.title,
    isCodeFree: course.isCodeFree,
    isAlone: course.isTried && !course.isCodeFree,
    smokePlan: smokePlanOf({ ...inputs, smoke: isResolved ? "resolve" : inputs.smoke }, ports.config),
  };
};
