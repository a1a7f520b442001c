import { compareVersions, parseVersion } from "../python/version.ts";
import { matchTag, type TagMembers } from "../tag/match-tag.ts";
import type { TagFormat, TagFormats } from "../tag/tag-format.ts";
import type { TaggedRelease } from "./wanted.ts";

/** How this project names its tags. */
export interface TagNaming {
  readonly formats: TagFormats;
  readonly umbrella: TagFormat | undefined;
  readonly members: TagMembers;
}

/** A tag of the same package, or the same umbrella, as a release. */
export interface LikeTag {
  readonly tag: string;
  /** Canonical. */
  readonly version: string;
}

/** Those of some tags that stand for other releases of the same. */
export const likeTags = (
  release: TaggedRelease,
  tags: readonly string[],
  { formats, umbrella, members }: TagNaming,
): readonly LikeTag[] => {
  const own: TagFormats =
    release.isUmbrella && umbrella !== undefined ? { workspace: [umbrella], usual: [], packages: new Map() } : formats;
  const names = new Set(release.packages.map(({ name }) => name));
  const asRead = matchTag(release.tag, own, members);
  return tags.flatMap((tag) => {
    const match = tag === release.tag ? undefined : matchTag(tag, own, members);
    if (match === undefined || match.kind !== (asRead?.kind ?? "package")) return [];
    return match.kind === "workspace" || names.has(match.name) ? [{ tag, version: match.version }] : [];
  });
};

/** The tag of the release before: the greatest version below this one, in as many numbers as there are. */
export const previousTag = (version: string | undefined, like: readonly LikeTag[]): string | undefined => {
  const own = parseVersion(version ?? "");
  if (own === undefined) return undefined;
  const [last] = like
    .map(({ tag, version: text }) => ({ tag, parsed: parseVersion(text)! }))
    .filter(({ parsed }) => compareVersions(parsed, own) < 0)
    // One that says less, as v1.2 of v1.2.0, is moved to the newest of its line.
    .toSorted((a, b) => compareVersions(b.parsed, a.parsed) || b.parsed.release.length - a.parsed.release.length);
  return last?.tag;
};
