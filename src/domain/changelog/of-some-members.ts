import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { join, resolve } from "../workspace/path.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { ChangelogFile } from "./changelog-file.ts";
import { type ReleasedMembers, untoldByRoot } from "./of-root-alone.ts";
import { toldIn } from "./told.ts";
import { wantedNames } from "./usual-files.ts";

interface Members extends ReleasedMembers {
  readonly workspace: Workspace;
  /** Those that are asked for. */
  readonly members: readonly Member[];
  /** As the files say them. */
  readonly versions: ReadonlyMap<PackageName, { readonly version: string }>;
  /** Packages that have one version. */
  readonly groups: readonly { readonly members: readonly PackageName[] }[];
}

/**
 * The same changelogs, but that a package has none yet where the one beside the root is of some packages only: it never told of a package's
 * releases, or others have their own, and it tells neither of a new package nor of one that has its version.
 */
export const apartFromShared = (
  changelogs: ReadonlyMap<PackageName, ChangelogFile>,
  { workspace, members, versions, groups, releases, commits }: Members,
): ReadonlyMap<PackageName, ChangelogFile> => {
  const isShared = (name: PackageName): boolean => {
    const file = changelogs.get(name);
    return file?.kind === "found" && file.isFallback;
  };
  const mates = (name: PackageName): readonly PackageName[] =>
    groups.find((group) => group.members.includes(name))?.members ?? [name];
  const hasOwn = ({ name, path }: Member): boolean =>
    path !== "." && changelogs.get(name)?.kind === "found" && !isShared(name);
  const untold = untoldByRoot(changelogs, { workspace, releases, commits });
  const isApart = ({ name }: Member): boolean => mates(name).every((each) => untold.has(each));
  const areOthersApart = publishable(workspace).some(hasOwn);
  const isAlone = ({ name }: Member): boolean => {
    if (!areOthersApart || !isShared(name) || releases.get(name)!.length > 0) return false;
    const file = changelogs.get(name)!;
    const version = parseVersion(versions.get(name)?.version ?? "");
    const isAlike = mates(name).some((each) => each !== name && isShared(each));
    if (file.kind !== "found" || version === undefined || isAlike) return false;
    const isNamed = file.changelog.sections.some((section) => section.name === name);
    return !isNamed && toldIn(file, { name, version }) === "untold";
  };
  const alone = members.filter((member) => isApart(member) || isAlone(member));
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
