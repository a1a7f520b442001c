import { type Config, configOf } from "../config/config.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { Tag } from "../validation/past.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { matchTag, type TagMembers } from "./match-tag.ts";
import type { PastRelease } from "./past-release.ts";
import { splitTag } from "./suggest-format.ts";
import type { TagClaims } from "./tag-claims.ts";
import { areSet, fillFormat, formatTag, type TagFormats } from "./tag-format.ts";
import { releasesByTag, tagMembers } from "./tag-owners.ts";

/** How a repository names its tags. */
export interface TagPractice {
  readonly formats: TagFormats;
  readonly config: Config;
  readonly workspace: Pick<Workspace, "members" | "above">;
  /** Names of all tags that there are. */
  readonly tags: readonly string[];
  /** Those of them that a new release cannot have, since they lead to another commit. */
  readonly taken: ReadonlySet<string>;
  readonly claims?: TagClaims | undefined;
}

/** The tags of a clone, for a release of a commit; `undefined` where that is still to be made. */
export const tagsBeside = (tags: readonly Tag[], commit: string | undefined): Pick<TagPractice, "tags" | "taken"> => ({
  tags: tags.map(({ name }) => name),
  taken: new Set(tags.filter((tag) => tag.commit !== commit).map(({ name }) => name)),
});

/** Gives the tag of a release. `version` is written as given. */
export type NameTag = (release: { readonly name: PackageName; readonly version: string }) => string;

/** How the tags are named, given the canonical versions that the packages have once all that is planned is released. */
export type NameTags = (versions: ReadonlyMap<PackageName, string>) => NameTag;

/** What stands before the version in the newest tag of a package, and whether it names the package. */
interface Style {
  readonly before: string;
  readonly isNamed: boolean;
}

/**
 * How tags are made: by the format that is set, else in the form of the package's newest tag, else in that of most other
 * packages, else in the first usual one. A form without a name is kept by the root, and by packages which it cannot
 * mistake for each other: all whose tags are so have one version, and the tag is free.
 */
export const nameTags =
  (practice: TagPractice): NameTags =>
  (versions) => {
    const { formats, config, workspace, tags, taken, claims } = practice;
    const { members, above } = workspace;
    if (areSet(formats) || tags.length === 0) return (release) => formatTag(formats, release);
    const known = tagMembers(members, versions);
    const { releases } = releasesByTag({ tags, formats, workspace, versions, claims });
    const released = members.filter(({ name }) => releases.has(name) && !configOf(config, name).isPrivate);
    const styles = new Map(released.map(({ name }) => [name, styleOf(releases.get(name)!, formats, known)]));
    const sharing = released.filter(({ name }) => styles.get(name)?.isNamed === false);
    const areAlike = new Set(sharing.map(({ name }) => versions.get(name))).size === 1;
    const mayBeBare = ({ path }: Member, tag: string): boolean =>
      above === undefined && (path === "." || sharing.length === 1 || (areAlike && !taken.has(tag)));
    const others = mostUsual(released, styles, formats);
    return (release) => {
      const usual = formatTag(formats, release);
      if (formats.packages.has(release.name)) return usual;
      const member = released.find(({ name }) => name === release.name);
      const own = styles.get(release.name);
      const tag = own && `${own.before}${release.version}`;
      if (member !== undefined && tag !== undefined && (own?.isNamed === true || mayBeBare(member, tag))) return tag;
      return others === undefined ? usual : fillFormat(others, release);
    };
  };

/** `undefined` where no tag says of a release. */
const styleOf = (releases: readonly PastRelease[], formats: TagFormats, known: TagMembers): Style | undefined => {
  const [newest] = releases.toSorted((a, b) => compareVersions(parseVersion(b.version)!, parseVersion(a.version)!));
  const parts = newest?.tag === undefined ? undefined : splitTag(newest.tag);
  if (newest?.tag === undefined || parts === undefined || parts.version !== newest.version) return undefined;
  return { before: parts.before, isNamed: matchTag(newest.tag, formats, known)?.kind === "package" };
};

/** The format of most tags that name a package; of several, the first. */
const mostUsual = (
  members: readonly Member[],
  styles: ReadonlyMap<PackageName, Style | undefined>,
  { workspace, usual, packages }: TagFormats,
) => {
  const counted = [...workspace, ...usual].map((format) => ({
    format,
    count: members.filter(({ name, rawName }) => {
      const style = packages.has(name) ? undefined : styles.get(name);
      const isSo = (spelled: string): boolean => style?.before === fillFormat(format, { name: spelled, version: "" });
      return style?.isNamed === true && (isSo(name) || isSo(rawName));
    }).length,
  }));
  const [first] = counted.toSorted((a, b) => b.count - a.count);
  return first === undefined || first.count === 0 ? undefined : first.format;
};
