import type { Config } from "../config/config.ts";
import { versionedGroups } from "../config/groups.ts";
import type { Finding } from "../problem/finding.ts";
import { groupApart } from "../problem/version-rules.ts";
import type { PackageName } from "../python/name.ts";
import type { Member } from "../workspace/workspace.ts";
import { type Choice, type ChoiceInput, unpublishable } from "./choice.ts";
import { presenceOf, releasesOf } from "./released.ts";

export interface GroupCheck {
  readonly members: readonly Member[];
  readonly config: Config;
  /** Canonical; members whose version is not known are not in it. */
  readonly versions: ReadonlyMap<PackageName, string>;
  readonly isReleasing: (name: PackageName) => boolean;
  /** Packages that somebody left out before their version was released: the last one that was, and why. */
  readonly behind?: ReadonlyMap<PackageName, { readonly last: string | undefined; readonly why: string }>;
}

/** Groups in lockstep of which some packages are to be released, and which have more than one version, or will. */
export const checkGroups = ({
  members,
  config,
  versions,
  isReleasing,
  behind = new Map(),
}: GroupCheck): readonly Finding[] => {
  const published = members.filter((member) => unpublishable(member, config) === undefined);
  const names = published.map(({ name }) => name).filter((name) => versions.has(name));
  return versionedGroups(config.groups, names)
    .groups.filter(({ versioning, members: own }) => versioning === "lockstep" && own.some(isReleasing))
    .map(({ name: group, members: own }) => ({
      group,
      versions: own.map((name) => ({
        name,
        version: behind.has(name) ? (behind.get(name)!.last ?? "not released") : versions.get(name)!,
      })),
      left: own.flatMap((name) => (behind.has(name) ? { name, why: behind.get(name)!.why } : []))[0],
    }))
    .filter((apart) => new Set(apart.versions.map(({ version }) => version)).size > 1)
    .map(groupApart);
};

/** What `packages` or `exclude` leave out of a run although the index does not have it. */
export const leftBehind = (
  choices: ReadonlyMap<PackageName, Choice>,
  { selection, versions, released, now }: Pick<ChoiceInput, "selection" | "versions" | "released" | "now">,
): NonNullable<GroupCheck["behind"]> => {
  const { packages, exclude, prepared } = selection;
  if (packages.length + exclude.length === 0) return new Map();
  return new Map(
    [...choices].flatMap(([name, { status, reason }]) => {
      const version = versions.get(name);
      const releases = releasesOf(released, name);
      const isOut = status === "excluded" && prepared?.has(name) !== false && version !== undefined;
      if (!isOut || presenceOf(releases, version, now).kind !== "absent") return [];
      return [[name, { last: releases.at(-1)?.version, why: reason }] as const];
    }),
  );
};
