import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { ChangelogFile } from "./changelog-file.ts";
import { toldIn } from "./told.ts";

export interface ReleasedMembers {
  readonly workspace: Pick<Workspace, "members">;
  readonly releases: ReadonlyMap<PackageName, readonly PastRelease[]>;
  /** Of each tag. */
  readonly commits: ReadonlyMap<string, string>;
}

/**
 * Packages whose releases the changelog of the package at the root never told: they have tags of their own, and a version that it tells of is
 * the root's, tagged at another commit. Of one that is only on the index nobody knows that.
 */
export const untoldByRoot = (
  changelogs: ReadonlyMap<PackageName, ChangelogFile>,
  { workspace, releases, commits }: ReleasedMembers,
): ReadonlySet<PackageName> => {
  const members = publishable(workspace);
  const root = members.find(({ path }) => path === ".");
  const commitOf = ({ tag }: PastRelease): string | undefined => commits.get(tag ?? "");
  const ofRoot = root === undefined ? [] : (releases.get(root.name) ?? []);
  const isRoots = (release: PastRelease): boolean =>
    ofRoot.some(({ version, tag }) => {
      const commit = commits.get(tag ?? "");
      return version === release.version && commit !== undefined && commit !== commitOf(release);
    });
  const isUntold = (name: PackageName): boolean => {
    const file = changelogs.get(name);
    const past = releases.get(name) ?? [];
    if (file?.kind !== "found" || !file.isFallback || past.length === 0) return false;
    const tells = (release: PastRelease): boolean =>
      toldIn(file, { name, version: parseVersion(release.version)! }) !== "untold";
    const isNamed = file.changelog.sections.some((section) => section.name === name);
    return (
      ofRoot.some(tells) &&
      !isNamed &&
      past.every((each) => commitOf(each) !== undefined && (isRoots(each) || !tells(each)))
    );
  };
  return new Set(members.filter(({ name, path }) => path !== "." && isUntold(name)).map(({ name }) => name));
};
