import type { Config } from "../config/config.ts";
import { versionedGroups } from "../config/groups.ts";
import type { Finding } from "../problem/finding.ts";
import { groupApart } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";
import type { Member } from "../workspace/workspace.ts";
import { unpublishable } from "./choice.ts";

export interface GroupCheck {
  readonly members: readonly Member[];
  readonly config: Config;
  /** Canonical; members whose version is not known are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly isReleasing: (name: PackageName) => boolean;
}

/** Groups in lockstep of which some packages are to be released, and which have more than one version. */
export const checkGroups = ({ members, config, versions, isReleasing }: GroupCheck): readonly Finding[] => {
  const published = members.filter((member) => unpublishable(member, config) === undefined);
  const names = published.map(({ name }) => name).filter((name) => versions.has(name));
  return versionedGroups(config.groups, names)
    .groups.filter(({ versioning, members: own }) => versioning === "lockstep" && own.some(isReleasing))
    .map(({ name: group, members: own }) => ({
      group,
      versions: own.map((name) => ({ name, version: versions.get(name)! })),
      why: undefined,
    }))
    .filter((apart) => new Set(apart.versions.map(({ version }) => version)).size > 1)
    .map(groupApart);
};
