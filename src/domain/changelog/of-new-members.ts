import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { join, resolve } from "../workspace/path.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { ChangelogFile } from "./changelog-file.ts";
import { toldIn } from "./told.ts";
import { wantedNames } from "./usual-files.ts";

interface Members {
  readonly workspace: Workspace;
  /** Those that are asked for. */
  readonly members: readonly Member[];
  /** As the files say them. */
  readonly versions: ReadonlyMap<PackageName, { readonly version: string }>;
  /** Packages that have one version. */
  readonly groups: readonly { readonly members: readonly PackageName[] }[];
  /** Whether nothing of it was ever released. */
  readonly isNew: (name: PackageName) => boolean;
}

/**
 * The same changelogs, but that a new package has none yet where the one beside the root is of some packages only: others
 * have their own, and it tells neither of the package nor of one that has its version.
 */
export const apartFromNew = (
  changelogs: ReadonlyMap<PackageName, ChangelogFile>,
  { workspace, members, versions, groups, isNew }: Members,
): ReadonlyMap<PackageName, ChangelogFile> => {
  const isShared = (name: PackageName): boolean => {
    const file = changelogs.get(name);
    return file?.kind === "found" && file.isFallback;
  };
  const hasOwn = ({ name, path }: Member): boolean =>
    path !== "." && changelogs.get(name)?.kind === "found" && !isShared(name);
  if (!publishable(workspace).some(hasOwn)) return changelogs;
  const isAlone = ({ name }: Member): boolean => {
    const file = changelogs.get(name)!;
    const version = parseVersion(versions.get(name)?.version ?? "");
    const alike = groups.find((group) => group.members.includes(name))?.members ?? [];
    if (file.kind !== "found" || version === undefined || alike.some((each) => each !== name && isShared(each))) {
      return false;
    }
    const isNamed = file.changelog.sections.some((section) => section.name === name);
    return !isNamed && toldIn(file, { name, version }) === "untold";
  };
  const alone = members.filter((member) => isShared(member.name) && isNew(member.name) && isAlone(member));
  const whole = (path: string, name: string): string => resolve(workspace.prefix, join(path, name));
  return new Map([
    ...changelogs,
    ...alone.map(({ name, path }): readonly [PackageName, ChangelogFile] => [
      name,
      {
        kind: "missing",
        looked: wantedNames.map((each) => whole(path, each)),
        isNamed: false,
        isInput: false,
        begun: whole(path, "CHANGELOG.md"),
      },
    ]),
  ]);
};
