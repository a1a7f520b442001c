import type { Finding } from "../problem/finding.ts";
import { noTags } from "../problem/history.ts";
import type { PackageName } from "../python/name.ts";
import { suggestFor } from "../tag/suggest-format.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import { type TaggedReleases, tagMembers } from "../tag/tag-owners.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Workspace } from "../workspace/workspace.ts";

export type UnreadTags = Pick<TaggedReleases, "unclear" | "unread">;

export interface UnreadTelling {
  readonly workspace: Pick<Workspace, "members">;
  readonly formats: TagFormats;
  /** Canonical, as the files say it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly tags: UnreadTags;
  /** The tag that is released. */
  readonly own: string | undefined;
  /** What says instead what was released before. */
  readonly instead: string | undefined;
}

/** Whether tags in no known format may be releases of a package. */
export const mayBeTagged = ({ unclear, unread }: UnreadTags, name: PackageName): boolean =>
  unclear.has(name) || unread.length > 0;

/** What is said of packages of whose releases no tag tells: of those that a tag may be of, and of the others. */
export const tellUnreadTags = (
  names: readonly PackageName[],
  { workspace, formats, versions, tags: { unclear, unread }, own: tag, instead }: UnreadTelling,
): readonly Finding[] => {
  const members = tagMembers(publishable(workspace), versions);
  return [false, true].flatMap((isUnclear) => {
    const packages = names.filter((name) => unclear.has(name) === isUnclear);
    if (packages.length === 0) return [];
    const own = packages.flatMap((name) => unclear.get(name) ?? []);
    const { tags, line } = suggestFor(packages, isUnclear ? own : unread, { members, formats });
    return [noTags({ packages, tag, unclear: isUnclear ? tags : [], unread: isUnclear ? [] : tags, line, instead })];
  });
};
