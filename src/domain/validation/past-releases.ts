import { releasesOf } from "../plan/released.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import { matchTag } from "../tag/match-tag.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import type { Member } from "../workspace/workspace.ts";
import type { PastRelease } from "./progress.ts";

export interface TagReading {
  /** Names of tags, of which those in no format are passed over. */
  readonly tags: readonly string[];
  readonly formats: TagFormats;
  /** All of the workspace. */
  readonly members: readonly Member[];
  /** The members whose releases are asked for. */
  readonly asked: readonly Member[];
  /** Canonical; members whose version is not known, or none, are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
}

type Releases = ReadonlyMap<PackageName, readonly PastRelease[]>;

/**
 * The releases that the tags of a clone stand for, by package. A package's tag is that package's. A workspace tag is the
 * root's, and of every package that goes with the workspace: that has the root's version, or where the root is no
 * package, that shares its version with all or has no tags of its own.
 */
export const releasesByTag = ({ tags, formats, members, asked, versions }: TagReading): Releases => {
  const names = new Set(members.map(({ name }) => name));
  const found = tags.flatMap((tag) => {
    const match = matchTag(tag, formats, names);
    return match === undefined ? [] : [{ match, release: { version: match.version, tag } }];
  });
  const byOwner = Map.groupBy(found, ({ match }) => (match.kind === "package" ? match.name : undefined));
  const releasesOfOwner = (owner: PackageName | undefined): readonly PastRelease[] =>
    (byOwner.get(owner) ?? []).map(({ release }) => release);

  const root = members.find(({ path }) => path === ".");
  const isOneVersion = new Set(asked.map(({ name }) => versions.get(name))).size === 1;
  const goesWithWorkspace = ({ name }: Member): boolean =>
    root === undefined ? isOneVersion || !byOwner.has(name) : versions.get(name) === versions.get(root.name);
  const ofWorkspace = releasesOfOwner(undefined);
  return new Map(
    asked.map((member) => {
      const own = releasesOfOwner(member.name);
      const isWhole = member === root || goesWithWorkspace(member);
      return [member.name, isWhole && ofWorkspace.length > 0 ? [...own, ...ofWorkspace] : own];
    }),
  );
};

/** Where a version may begin in a tag: at a number, with or without a v, after what parts words. */
const versionStart = /(?<![^-_/@])v?\d/i;

/**
 * The tags in no known format that end in the very version of a package, by package: `2.2.1`, or `py-v2.2.1`, may stand for
 * its release, so that the other tags cannot say how it stands.
 */
export const unreadTags = ({
  tags,
  formats,
  members,
  asked,
  versions,
}: TagReading): ReadonlyMap<PackageName, string> => {
  const names = new Set(members.map(({ name }) => name));
  const wanted = new Set(versions.values());
  const byVersion = new Map<string | undefined, string>();
  for (const tag of tags) {
    const version = canonicalVersion(tag.slice(tag.search(versionStart)));
    if (version === undefined || !wanted.has(version)) continue;
    if (matchTag(tag, formats, names) === undefined) byVersion.set(version, tag);
  }
  return new Map(
    asked.flatMap(({ name }) => {
      const tag = byVersion.get(versions.get(name));
      return tag === undefined ? [] : [[name, tag] as const];
    }),
  );
};

/** The releases of a package that an index has, oldest first. */
export const releasesOnIndex = (files: Parameters<typeof releasesOf>[0], name: PackageName): readonly PastRelease[] =>
  releasesOf(files, name).map(({ version }) => ({ version, tag: undefined }));
