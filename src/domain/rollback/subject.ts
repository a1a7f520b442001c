import { type Config, configOf } from "../config/config.ts";
import { matchesName } from "../config/name-pattern.ts";
import type { Selection } from "../plan/choice.ts";
import type { PackageName } from "../python/name.ts";
import { isSameVersion } from "../python/version.ts";
import { matchTag } from "../tag/match-tag.ts";
import type { TagFormats } from "../tag/tag-format.ts";
import { tagMembers } from "../tag/tag-owners.ts";
import { publishable } from "../workspace/publishable.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** One version of one package. */
export interface Release {
  readonly name: PackageName;
  readonly version: string;
}

/** A name that git and the forge know releases by. */
export interface Mark {
  /** Without `refs/tags/`. Foreign text. */
  readonly tag: string;
  /** What it stands for: one release, or for a tag without a name those of the workspace. */
  readonly releases: readonly Release[];
  /** Whether it names no package. */
  readonly isUmbrella: boolean;
}

export interface SubjectQuestion {
  readonly selection: Selection;
  readonly workspace: Pick<Workspace, "members">;
  readonly config: Config;
  readonly formats: TagFormats;
  /** Canonical, as the checkout says them; a package whose version is not known is not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
}

/** The version that the checkout has of a release's package, where that is known and another. */
export const otherVersion = (
  { name, version }: Release,
  { versions }: Pick<SubjectQuestion, "versions">,
): string | undefined => {
  const stated = versions.get(name);
  return stated === undefined || isSameVersion(stated, version) ? undefined : stated;
};

/** What a rollback is about. */
export interface Subject {
  /** Sorted by name. */
  readonly releases: readonly Release[];
  /** Packages that are meant and whose version nothing says. */
  readonly unknown: readonly PackageName[];
}

/** The releases that are meant: those that the tag stands for, or of the packages what the checkout has. */
export const chooseReleases = ({ selection, workspace, config, versions }: SubjectQuestion): Subject => {
  const { packages, tag } = selection;
  const isMeant = (name: PackageName): boolean => {
    if (packages.length > 0) return packages.some((pattern) => matchesName(pattern, name));
    return tag?.match.kind !== "package" || tag.match.name === name;
  };
  const names = publishable(workspace)
    .map(({ name }) => name)
    .filter((name) => !configOf(config, name).isPrivate && isMeant(name))
    .toSorted();
  const versionOf = (name: PackageName): string | undefined =>
    tag?.match.kind === "package" ? tag.match.version : (versions.get(name) ?? tag?.match.version);
  return {
    releases: names.flatMap((name) => {
      const version = versionOf(name);
      return version === undefined ? [] : [{ name, version }];
    }),
    unknown: names.filter((name) => versionOf(name) === undefined),
  };
};

/**
 * Which of the tags stand for these releases. A tag without a name stands for every package that has its version, and the
 * one that is asked about also for those that no tag of their own tells of: rather too many, since what one of them has on
 * the index keeps the tag.
 */
export const marksOf = (
  tags: readonly string[],
  releases: readonly Release[],
  { selection, workspace, config, formats, versions }: SubjectQuestion,
): readonly Mark[] => {
  const asked = selection.tag?.text;
  const members = tagMembers(workspace.members, versions);
  const all = [...new Set([...(asked === undefined ? [] : [asked]), ...tags])].toSorted();
  const matches = all.map((tag) => ({ tag, match: matchTag(tag, formats, members) }));
  const meant = new Map(releases.map((release) => [release.name, release]));
  // A release that is not asked about keeps the tags that stand for it too.
  const everyone = publishable(workspace)
    .filter(({ name }) => !configOf(config, name).isPrivate)
    .flatMap(({ name }) => {
      const version = meant.get(name)?.version ?? versions.get(name);
      return version === undefined ? [] : [{ name, version }];
    });
  const own = Map.groupBy(
    matches.flatMap(({ match }) => (match?.kind === "package" ? [match] : [])),
    ({ name }) => name,
  );
  const hasOwn = ({ name, version }: Release): boolean =>
    (own.get(name) ?? []).some((match) => isSameVersion(match.version, version));
  return matches.flatMap(({ tag, match }): readonly Mark[] => {
    if (match?.kind === "package") {
      const release = meant.get(match.name);
      const isIts = release !== undefined && isSameVersion(release.version, match.version);
      return isIts ? [{ tag, releases: [release], isUmbrella: false }] : [];
    }
    if (match === undefined) return [];
    const covered = everyone.filter(
      (each) => isSameVersion(each.version, match.version) || (tag === asked && !hasOwn(each)),
    );
    return covered.some(({ name }) => meant.has(name)) ? [{ tag, releases: covered, isUmbrella: true }] : [];
  });
};
