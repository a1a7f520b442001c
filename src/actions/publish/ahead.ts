import type { StartedTwine } from "../../ports/twine.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import { fetchAhead } from "../../stages/publish/fetch-ahead.ts";
import type { KeptEnvironments } from "../../stages/publish/smoke/kept-environments.ts";
import type { Beside } from "./beside.ts";
import type { Course, Setting } from "./course.ts";
import { smokePlanOf } from "./smoke-plan.ts";

/** What is begun before it is its turn, beside the copy and the builds. */
export interface Ahead {
  /** Once. `isInstalled`: whether packages will be installed in this run, so that what they require is needed. */
  begin(options: { readonly works: Course["works"]; readonly isInstalled: boolean }): void;
  /** Started by now, or else then. */
  twine(): Promise<StartedTwine>;
}

interface AheadOptions {
  readonly seen: Survey;
  readonly beside: Beside;
  readonly environments: KeptEnvironments;
}

export const startAhead = (
  { environments, seen, beside }: AheadOptions,
  { inputs, ports }: Pick<Setting, "inputs" | "ports">,
): Ahead => {
  let isBegun = false;
  let started: Promise<StartedTwine> | undefined;
  const twine = (first?: Promise<unknown>): Promise<StartedTwine> => {
    if (started !== undefined) return started;
    started = ports.twine.start(beside.signal, first);
    beside.add(started.then(({ ended }) => ended));
    return started;
  };
  const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
  /** That every user of a package gets, and that are no siblings. */
  const requirements = (name: string): readonly string[] =>
    (members.get(name)?.requirements ?? [])
      .filter(({ kind, requirement }) => kind === "runtime" && !members.has(requirement.name))
      .map(({ requirement }) => requirement.text);
  const fetch = async (works: Course["works"]): Promise<void> => {
    const smokePlan = smokePlanOf(inputs, ports.config);
    const { status } = ports.progress;
    const slots = ports.facts.cores;
    await fetchAhead({ environments, works, requirements, smokePlan, status, slots }, beside.signal);
  };
  return {
    twine: () => twine(),
    begin: ({ works, isInstalled }) => {
      if (isBegun) return;
      isBegun = true;
      const fetched = isInstalled ? fetch(works) : Promise.resolve();
      beside.add(fetched);
      // Trials wait for what the packages require, and only the upload for twine.
      void twine(fetched.catch(() => {}));
    },
  };
};
