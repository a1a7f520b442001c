import type { Config } from "../config/config.ts";
import { type BoundKind, boundOf } from "../pin/bounds.ts";
import { mayBeBound, type VersionOf } from "../pin/plan-bounds.ts";
import type { Finding } from "../problem/finding.ts";
import { extraUnbound } from "../problem/plan.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { indexTitle } from "../target/title.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type Choice, unpublishable } from "./choice.ts";
import { requirementPlace } from "./member-place.ts";
import { isWork, type PlanIndex } from "./plan.ts";
import type { Released } from "./released.ts";
import { isOnIndex } from "./sibling-requirement.ts";

interface Binding {
  readonly config: Config;
  readonly workspace: Workspace;
  readonly bounds: BoundKind;
  readonly index: PlanIndex;
  readonly released: Released;
}

interface Decided {
  /** Canonical, of the packages of which it is known. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly choices: ReadonlyMap<PackageName, Choice>;
}

/**
 * The versions that requirements are bound to. Those of an extra, which order nothing, only to what this run puts on the
 * index, or what is there: a bound that nothing fulfils would make the extra impossible to install.
 */
export const boundVersions =
  ({ bounds, released }: Pick<Binding, "bounds" | "released">, { versions, choices }: Decided): VersionOf =>
  (sibling, kind) => {
    const version = versions.get(sibling);
    if (version === undefined || kind !== "extra" || isWork(choices.get(sibling)!)) return version;
    const specifier = boundOf(bounds, parseVersion(version)!);
    return isOnIndex({ specifier }, sibling, released) ? version : undefined;
  };

/** The requirements of extras that stay without a bound for that reason. */
export const unboundExtras = (members: readonly Member[], binding: Binding, decided: Decided): readonly Finding[] => {
  const { workspace, config, bounds, index } = binding;
  const versionOf = boundVersions(binding, decided);
  return members.flatMap((member) =>
    member.requirements.flatMap((declared) => {
      const { name } = declared.requirement;
      const version = decided.versions.get(name);
      const isBare = mayBeBound(declared) && declared.kind === "extra" && name !== member.name && bounds !== "off";
      if (!isBare || version === undefined || versionOf(name, "extra") !== undefined) return [];
      const { text } = declared.requirement;
      const place = requirementPlace(workspace, member, declared);
      const sibling = workspace.members.find((each) => each.name === name);
      const never = sibling && unpublishable(sibling, config)?.reason;
      const about = { name: member.name, requirement: text, sibling: name, version, never };
      return [extraUnbound({ ...about, index: indexTitle(index), place })];
    }),
  );
};
