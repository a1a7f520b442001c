import { checkRequirements } from "../pin/check-requirements.ts";
import { hardCycle } from "../problem/cycles.ts";
import type { Finding } from "../problem/finding.ts";
import { versionRefused } from "../problem/plan.ts";
import { tagIsNotVersion } from "../problem/tag.ts";
import type { PackageName } from "../python/name.ts";
import { indexTitle } from "../target/title.ts";
import { boundSiblings } from "./bound-siblings.ts";
import { checkBuilds } from "./check-builds.ts";
import { checkGroups, leftBehind } from "./check-groups.ts";
import { checkShallow, deepening, madeUp } from "./check-shallow.ts";
import { checkSiblings } from "./check-siblings.ts";
import { checkTag } from "./check-tag.ts";
import { checkVersions } from "./check-versions.ts";
import { unboundExtras } from "./extra-bounds.ts";
import { isRehearsal, refusesLocal } from "./index-rules.ts";
import { isWork, type PlannedPackage } from "./plan.ts";
import type { Decided, PlanInput } from "./plan-input.ts";
import { isOnIndex } from "./sibling-requirement.ts";

/** All that speaks against a plan. */
export const checkPlan = (
  input: PlanInput,
  { selection, versions, choices, packages }: Decided & { readonly packages: readonly PlannedPackage[] },
): readonly Finding[] => {
  const { workspace, graph, config, index, released, bounds, tagFormats, versions: resolved } = input;
  const byName = new Map(packages.map((each) => [each.name, each]));
  const toPublish = workspace.members.filter(({ name }) => isWork(choices.get(name)!));
  const cycles = graph.cycles
    .map((cycle) => cycle.filter((name) => isWork(choices.get(name)!)))
    .filter(({ length }) => length > 1);
  const requiredBy = bounds === "off" ? new Map() : boundSiblings(toPublish, workspace, versions);
  const isShallow = input.isShallow === true;
  const unsure = isShallow ? madeUp(input, versions) : new Set<PackageName>();
  const unfit = [
    ...(selection.tag === undefined ? [] : checkTag({ tag: selection.tag, tagFormats, workspace, choices, versions })),
    ...checkVersions({
      workspace,
      members: [...toPublish, ...requiredBy.keys()],
      requiredBy,
      resolved,
      refusesLocal: refusesLocal(index),
    }),
  ];
  return [
    ...(isShallow ? checkShallow(input, byName) : []),
    ...unfit.map((finding) =>
      finding.code === tagIsNotVersion.code || finding.code === versionRefused.code
        ? deepening(finding, finding.package === undefined ? [...unsure] : [finding.package as PackageName], unsure)
        : finding,
    ),
    ...checkGroups({
      ...workspace,
      config,
      versions,
      isReleasing: (name) => isWork(choices.get(name)!),
      behind: leftBehind(choices, { selection, versions, released, now: input.run.now }),
    }),
    ...toPublish.flatMap((member) =>
      checkRequirements(workspace, member, {
        siblings: byName,
        isServed: (sibling) => (specifier) => isOnIndex({ specifier }, sibling, released),
      }),
    ),
    ...checkSiblings({
      workspace,
      packages: byName,
      released,
      selection,
      indexName: indexTitle(index),
      isRehearsal: isRehearsal(index),
      unsure,
    }),
    ...unboundExtras(toPublish, input, { versions, choices }),
    ...checkBuilds({ workspace, packages: byName, released }, cycles),
    ...cycles.map((cycle) => hardCycle({ packages: cycle })),
  ];
};
