import { forgeState } from "./forge-state.ts";
import { removalSteps, type Seen, type Step, stepsOf } from "./removal.ts";

/** What a run is going to remove, in order, by what each step removes and the state in which it was seen. */
export type RemovalPlan = ReadonlyMap<string, Step>;

export const planRemoval = (seen: Seen): RemovalPlan =>
  new Map(removalSteps(seen).map((step) => [stepKey(step), step]));

/** The same for the same thing in the same state. */
export const stepKey = (step: Step): string => {
  const what = step.kind === "release" ? `${step.release.id} ${forgeState(step.release)}` : step.ref.object;
  return `${step.kind} ${what} ${step.mark.tag}`;
};

/** The same for the same thing in any state. */
export const stepPlace = (step: Step): string =>
  `${step.kind} ${step.kind === "release" ? step.release.id : ""} ${step.mark.tag}`;

/** What of the plan is still to be done, by what is seen now; nothing of a tag that somebody has changed. */
export const leftOf = (plan: RemovalPlan, seen: Seen): readonly Step[] => {
  const steps = removalSteps(seen);
  const changed = new Set(steps.filter((step) => !plan.has(stepKey(step))).map(({ mark }) => mark.tag));
  return steps.filter(({ mark }) => !changed.has(mark.tag));
};

/** The tags that were to go, and now are, or have a release, in another state. */
export const changedSince = (plan: RemovalPlan, { marks }: Seen): readonly string[] => {
  const wanted = new Set([...plan.values()].map(({ mark }) => mark.tag));
  return marks
    .filter((mark) => wanted.has(mark.tag) && stepsOf(mark).some((step) => !plan.has(stepKey(step))))
    .map(({ tag }) => tag);
};
