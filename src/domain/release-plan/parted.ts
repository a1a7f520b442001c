import type { Config } from "../config/config.ts";
import { matchesName } from "../config/name-pattern.ts";
import { lockstepGroups } from "../init/lockstep.ts";
import { hasVersionedGroups } from "../init/propose-config.ts";
import { pinnedPackages } from "../init/together.ts";
import type { Finding } from "../problem/finding.ts";
import { oneVersionParts } from "../problem/version-rules.ts";
import type { Candidate, ReleasePlan } from "./release-plan.ts";

export interface PartedQuestion {
  readonly candidates: readonly Candidate[];
  readonly plan: ReleasePlan;
  readonly config: Config;
  /** Of each tag. */
  readonly commits: ReadonlyMap<string, string>;
}

/** Packages that were released in one version at one commit, and get several by the plan, where nobody has said what belongs together. */
export const parted = ({ candidates, plan, config, commits }: PartedQuestion): readonly Finding[] => {
  // What an error keeps back would move, too.
  const isOpen = plan.findings.some(({ severity }) => severity === "error");
  if (isOpen || plan.packages.length === 0 || hasVersionedGroups(config)) return [];
  const chosen = candidates.filter(({ leftOut }) => leftOut === undefined);
  const released = chosen.flatMap(({ member: { name }, stated, base }) => {
    const commit = commits.get(base?.tag ?? "");
    const isInFiles = stated === undefined || stated === base?.version;
    return commit !== undefined && isInFiles ? [{ name, version: base!.version, commit }] : [];
  });
  const versions = new Map(released.map(({ name, version }) => [name, version]));
  const groups = lockstepGroups(
    chosen.map(({ member: { name } }) => ({ name, version: versions.get(name) })),
    {
      members: [...candidates.map(({ member }) => member.name), ...plan.unchanged.map(({ name }) => name)],
      together: pinnedPackages(
        chosen.map(({ member }) => member),
        versions,
      ),
      releasedAt: new Map(released.map(({ name, commit }) => [name, commit])),
    },
  );
  const proposed = new Map(plan.packages.map((each) => [each.name, each.proposed]));
  return groups.flatMap(({ name: group, packages }) => {
    const after = released
      .filter(({ name }) => packages.some((pattern) => matchesName(pattern, name)))
      .map(({ name, version }) => ({ name, version: proposed.get(name) ?? version }));
    return new Set(after.map(({ version }) => version)).size > 1
      ? [oneVersionParts({ versions: after, group, packages })]
      : [];
  });
};
