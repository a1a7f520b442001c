import type { Plan } from "../../domain/plan/plan.ts";
import { asWarning, type Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { checkWheels } from "../../domain/run/expected-wheels.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import type { Copy } from "../../ports/copy.ts";
import type { IndexProject } from "../../ports/package-index.ts";
import { withKeptLock } from "../../stages/plan/kept-lock.ts";
import { nameOwners, namesOf, withoutBegun } from "../../stages/plan/name-owners.ts";
import { ownTags } from "../../stages/plan/own-tags.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import { tagHere } from "../../stages/plan/tag-here.ts";
import { preflight } from "../../stages/publish/preflight.ts";
import type { Setting } from "./course.ts";
import { attestationsToLack } from "./guard-attestations.ts";
import { isTrial } from "./guard-event.ts";
import { lookOutside } from "./outlook.ts";

interface PlanToJudge {
  readonly plan: Plan;
  /** What the merged releases name; `undefined` where none decide. */
  readonly due: ReadonlySet<PackageName> | undefined;
  readonly seen: Survey;
  readonly released: ReadonlyMap<string, IndexProject>;
  /** What is wrong with `uv.lock`. */
  readonly lock: Finding | undefined;
  /** What the checks of the workspace's health found; `undefined` where they are off. */
  readonly health: readonly Finding[] | undefined;
  /** Links that lead out of the checkout. */
  readonly outside: Copy["outside"];
}

/** All that speaks against a plan before anything is built: the checkout, the index, the forge and who owns the names. */
export const judgePlan = async (
  { plan, due, seen, released, lock, health, outside }: PlanToJudge,
  setting: Setting,
): Promise<readonly Finding[]> => {
  const { inputs, ports } = setting;
  const { config, git, signal } = ports;
  const { allowDirty, ignore } = inputs;
  const flight = await preflight({ survey: seen, plan, config, allowDirty, git, outside, ignore, health });
  const untagged = await ownTags({ wish: inputs, survey: seen, plan, prepared: due }, ports);
  const [outlook, owners] = await Promise.all([
    lookOutside({ plan, released }, setting),
    nameOwners(namesOf({ wish: inputs, survey: seen, plan, config, released }), ports.openNames, signal),
  ]);
  const place = due === undefined ? tagHere(inputs, seen, ports.facts.start) : [];
  const lacking = inputs.dryRun ? [] : checkWheels(plan, [], false);
  return [
    ...(lock === undefined ? [] : [fromTop(await withKeptLock(lock, seen, git), seen.workspace)]),
    ...(isTrial(inputs) ? place.map(asWarning) : place),
    ...flight,
    ...untagged,
    ...outlook,
    ...withoutBegun(owners, plan),
    ...lacking,
    // In a rehearsal: else they stopped it.
    ...attestationsToLack(inputs).map(asWarning),
  ];
};
