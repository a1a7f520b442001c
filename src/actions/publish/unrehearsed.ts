import type { Course, Setting } from "./course.ts";

/** Whether packages are installed in this run, before the upload or after it. */
export const isInstalled = (
  course: Pick<Course, "isPart">,
  setting: Pick<Setting, "inputs" | "destination">,
): boolean => !setting.inputs.dryRun || whyUnrehearsed(course, setting) === undefined;

/** What is said before it. What is done with a package depends on what is tried with it. */
export const rehearsalTitle = (unrehearsed: string | undefined): string =>
  unrehearsed === undefined ? "Rehearsing, from the embedded index" : `Not rehearsing: ${unrehearsed}`;

/** Why nothing is tried before the upload; `undefined` where everything is. */
export const whyUnrehearsed = (
  { isPart }: Pick<Course, "isPart">,
  { inputs, destination }: Pick<Setting, "inputs" | "destination">,
): string | undefined => {
  if (!inputs.rehearse) return "rehearse is off";
  if (isPart) return "it is rehearsed with what other jobs build";
  // What is published there is tried there; a dry run publishes nothing.
  const isItself = destination.target.kind === "rehearsal" && !inputs.dryRun;
  return isItself ? "the index is the rehearsal" : undefined;
};
