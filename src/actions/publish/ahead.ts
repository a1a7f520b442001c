import type { StartedTwine } from "../../ports/twine.ts";
import { fetchAhead } from "../../stages/publish/fetch-ahead.ts";
import type { Setting } from "./course.ts";
import type { Preparation } from "./preparation.ts";
import { smokePlanOf } from "./smoke-plan.ts";

/** What is begun before it is its turn, beside the builds. */
export interface Ahead {
  /** `isInstalled`: whether packages will be installed in this run, so that what they require is needed. */
  begin(options: { readonly isInstalled: boolean }): void;
  /** Started by now, or else then. */
  twine(): Promise<StartedTwine>;
}

export const startAhead = ({ course, seen, beside }: Preparation, { inputs, ports }: Setting): Ahead => {
  let started: Promise<StartedTwine> | undefined;
  const twine = (): Promise<StartedTwine> => {
    if (started !== undefined) return started;
    started = ports.twine.start(beside.signal);
    beside.add(started.then(({ ended }) => ended));
    return started;
  };
  const members = new Map(seen.workspace.members.map((member) => [member.name, member]));
  /** That every user of a package gets, and that are no siblings. */
  const requirements = (name: string): readonly string[] =>
    (members.get(name)?.requirements ?? [])
      .filter(({ kind, requirement }) => kind === "runtime" && !members.has(requirement.name))
      .map(({ requirement }) => requirement.text);
  return {
    twine,
    begin: ({ isInstalled }) => {
      void twine();
      if (!isInstalled) return;
      const smokePlan = smokePlanOf(inputs, ports.config);
      const { status } = ports.progress;
      beside.add(fetchAhead({ ...course, requirements, smokePlan, status, slots: ports.facts.cores }, beside.signal));
    },
  };
};
