import type { Config } from "../config/config.ts";
import { versionedGroups } from "../config/groups.ts";
import type { Finding } from "../problem/finding.ts";
import { groupApart } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";

interface Releasing {
  readonly config: Pick<Config, "groups">;
  /** Canonical, of all members. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly isReleasing: (name: PackageName) => boolean;
}

/** Groups in lockstep of which some packages are to be released, and which have more than one version. */
export const groupsApart = ({ config, versions, isReleasing }: Releasing): readonly Finding[] =>
  versionedGroups(config.groups, [...versions.keys()]).groups.flatMap(({ name: group, versioning, members }) => {
    const all = members.map((name) => ({ name, version: versions.get(name)! }));
    const isOne = new Set(all.map(({ version }) => version)).size < 2;
    return versioning !== "lockstep" || isOne || !members.some(isReleasing)
      ? []
      : [groupApart({ group, versions: all, why: undefined })];
  });
