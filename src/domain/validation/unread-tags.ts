import type { Finding } from "../problem/finding.ts";
import { noTags } from "../problem/history.ts";
import type { PackageName } from "../python/name.ts";
import { matchTag, type TagMembers } from "../tag/match-tag.ts";
import { suggestFor } from "../tag/suggest-format.ts";
import { areSet, type TagFormats } from "../tag/tag-format.ts";
import { type TaggedReleases, tagMembers } from "../tag/tag-owners.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Workspace } from "../workspace/workspace.ts";

export interface UnreadTelling {
  readonly workspace: Pick<Workspace, "members" | "prefix">;
  readonly formats: TagFormats;
  /** Canonical, as the files say it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly tags: TaggedReleases;
  /** The tag that is released. */
  readonly own: string | undefined;
  /** What says instead what was released before. */
  readonly instead: string | undefined;
}

/** Whether tags in no known format may be releases of a package. */
export const mayBeTagged = (
  { unclear, unread }: Pick<TaggedReleases, "unclear" | "unread">,
  name: PackageName,
): boolean => unclear.has(name) || unread.length > 0;

/** What is said of packages of whose releases no tag tells: of those that a tag may be of, and of the others. */
export const tellUnreadTags = (
  names: readonly PackageName[],
  { workspace, formats, versions, tags: { releases, unclear, unread }, own: tag, instead }: UnreadTelling,
): readonly Finding[] => {
  const members = tagMembers(publishable(workspace), versions);
  const read = [...releases.values()].flatMap((each) => each.flatMap((release) => release.tag ?? []));
  const kept = formatsUsed([...read, ...(tag === undefined ? [] : [tag])], formats, members);
  // Each tag that several have for their own, and all others together.
  const shared = Map.groupBy(names, (name) => unclear.get(name));
  const groups = Map.groupBy(names, (name) => {
    const own = unclear.get(name);
    return own !== undefined && shared.get(own)!.length === 1 ? "own" : `of ${own}`;
  });
  return [...groups.values()].map((packages) => {
    const own = packages.flatMap((name) => unclear.get(name) ?? []);
    const isUnclear = own.length > 0;
    const { tags, line } = suggestFor(packages, isUnclear ? own : unread, {
      members,
      formats,
      folder: workspace.prefix,
      kept: isUnclear ? [] : kept,
      named: kept.filter((format) => format.includes("{name}")),
    });
    const known = packages.flatMap((name) => releases.get(name)!.flatMap((release) => release.tag ?? []));
    return noTags({
      packages,
      but: [...new Set(tag === undefined ? known : [...known, tag])],
      unclear: isUnclear ? [...new Set(tags)] : [],
      unread: isUnclear ? [] : tags,
      line,
      isSet: areSet(formats),
      instead,
    });
  });
};

/** The formats of the workspace that some tags are read by. */
const formatsUsed = (tags: readonly string[], formats: TagFormats, members: TagMembers): readonly string[] =>
  [...formats.workspace, ...formats.usual]
    .filter((format) => {
      const alone = { ...formats, workspace: [format], usual: [] };
      return tags.some((tag) => matchTag(tag, alone, members) !== undefined);
    })
    .map(({ text }) => text);
