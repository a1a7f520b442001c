import type { Finding } from "../problem/finding.ts";
import { noTags } from "../problem/history.ts";
import { normalizeName, type PackageName } from "../python/name.ts";
import { matchTag, type TagMembers } from "../tag/match-tag.ts";
import { isOfOther } from "../tag/other-folder.ts";
import { isNamedIn, longestOf, suggestFor } from "../tag/suggest-format.ts";
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
  /** Whose tags are not the workspace's. Read only where there are tags that nothing reads. */
  readonly namesBeside: () => readonly string[];
}

/** Whether tags in no known format may be releases of a package. */
export const mayBeTagged = (
  { unclear, unread }: Pick<TaggedReleases, "unclear" | "unread">,
  name: PackageName,
): boolean => unclear.has(name) || unread.length > 0;

/** What is said of packages of whose releases no tag tells: of those that a tag may be of, and of the others. */
export const tellUnreadTags = (
  asked: readonly PackageName[],
  {
    workspace,
    formats,
    versions,
    tags: { releases, unclear: maybe, unread },
    own: tag,
    instead,
    namesBeside,
  }: UnreadTelling,
): readonly Finding[] => {
  const members = tagMembers(publishable(workspace), versions);
  const read = [...releases.values()].flatMap((each) => each.flatMap((release) => release.tag ?? []));
  const kept = formatsUsed([...read, ...(tag === undefined ? [] : [tag])], formats, members);
  // Without any of those nobody reads the folders.
  const nameless = unread.length === 0 || asked.length === 0 ? unread : withoutThose(namesBeside(), unread, members);
  const unclear = new Map([...maybe].filter(([, each]) => !unread.includes(each) || nameless.includes(each)));
  // Its other releases are known, where the tag that left it open is somebody else's.
  const isSettled = (name: PackageName): boolean =>
    maybe.has(name) && !unclear.has(name) && releases.get(name)!.some(({ version }) => version !== versions.get(name));
  const names = asked.filter((name) => !isSettled(name));
  // Each tag that several have for their own, and all others together.
  const shared = Map.groupBy(names, (name) => unclear.get(name));
  const groups = Map.groupBy(names, (name) => {
    const own = unclear.get(name);
    return own !== undefined && shared.get(own)!.length === 1 ? "own" : `of ${own}`;
  });
  const told = new Set(names.flatMap((name) => unclear.get(name) ?? []));
  const left = nameless.filter((each) => !told.has(each));
  const isOther = isOfOther(workspace);
  return [...groups.values()].map((packages) => {
    const own = packages.flatMap((name) => unclear.get(name) ?? []);
    const isUnclear = own.length > 0;
    const lying = workspace.members.filter(({ name }) => packages.includes(name));
    const open = left.filter((each) => !isOther(each, lying));
    const { tags, line, owner } = suggestFor(packages, isUnclear ? own : open, {
      members,
      formats,
      folder: workspace.prefix,
      kept,
      named: kept.filter((format) => format.includes("{name}")),
    });
    const known = packages.flatMap((name) => releases.get(name)!.flatMap((release) => release.tag ?? []));
    return noTags({
      packages,
      but: [...new Set(tag === undefined ? known : [...known, tag])],
      unclear: isUnclear ? [...new Set(tags)] : [],
      unread: isUnclear ? [] : tags,
      line,
      owner,
      isSet: areSet(formats),
      instead,
    });
  });
};

/** The tags that do not name a project beside the workspace, or name a package of the workspace as well. */
const withoutThose = (beside: readonly string[], tags: readonly string[], members: TagMembers): readonly string[] => {
  const others = beside.filter((name) => ![...members.keys()].includes(normalizeName(name)));
  const longest = (tag: string) => longestOf([...members.keys(), ...others].filter((name) => isNamedIn(name, tag)));
  return tags.filter((tag) => !others.includes(longest(tag) ?? ""));
};

/** The formats of the workspace that some tags are read by. */
const formatsUsed = (tags: readonly string[], formats: TagFormats, members: TagMembers): readonly string[] =>
  [...formats.workspace, ...formats.usual]
    .filter((format) => {
      const alone = { ...formats, workspace: [format], usual: [] };
      return tags.some((tag) => matchTag(tag, alone, members) !== undefined);
    })
    .map(({ text }) => text);
