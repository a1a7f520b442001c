import { memberPlace } from "../plan/member-place.ts";
import { versionNotCanonical } from "../problem/check-metadata.ts";
import type { Finding } from "../problem/finding.ts";
import { versionRefused } from "../problem/plan.ts";
import { prereleaseRefused, versionFromTags, versionNotReadable } from "../problem/version-rules.ts";
import type { Stated } from "../problem/version-sources.ts";
import type { FilePlace } from "../problem/workspace.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, formatVersion, isLocal, isPrerelease, parseVersion } from "../python/version.ts";
import { writtenVersion } from "../release-files/written-version.ts";
import type { TagMatch } from "../tag/match-tag.ts";
import { originOf } from "../version-origin/resolve.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

export interface VersionReading {
  readonly workspace: Workspace;
  readonly members: readonly Member[];
  readonly read: ReadSource;
}

/** Versions as they are written, and where: those that are known and are versions. What stands against the others is said. */
export interface StatedVersions {
  readonly versions: ReadonlyMap<PackageName, Stated>;
  readonly findings: readonly Finding[];
  /** Those that a tag will give. */
  readonly untagged: readonly Untagged[];
}

/** The versions that are known, as they are compared. */
export const canonicalVersions = ({ versions }: Pick<StatedVersions, "versions">): ReadonlyMap<PackageName, string> =>
  new Map([...versions].map(([name, { version }]) => [name, canonicalVersion(version)!]));

/** A version that is a tag's, before there is one. */
export interface Untagged {
  readonly name: PackageName;
  /** What makes it. */
  readonly tool: string;
  readonly place: FilePlace;
}

/** Finds the versions, dynamic ones too, without running project code. */
export const readVersions = async ({ workspace, members, read }: VersionReading): Promise<StatedVersions> => {
  const readings = await Promise.all(
    members.map(async (member): Promise<readonly [PackageName, Stated | Untagged | Finding]> => {
      const { name } = member;
      const origin = await originOf(workspace, member, read);
      if (origin.kind === "stated") return [name, judgeStated(name, origin.stated)];
      const place = memberPlace(workspace, member, ["project", "dynamic"]);
      if (origin.kind === "tags") return [name, { name, tool: origin.tool, place }];
      return [name, versionNotReadable({ package: name, why: origin.why, place })];
    }),
  );
  return {
    versions: new Map(readings.flatMap(([name, reading]) => ("version" in reading ? [[name, reading]] : []))),
    findings: readings.flatMap(([, reading]) => ("code" in reading ? [reading] : [])),
    untagged: readings.flatMap(([, reading]) => ("tool" in reading ? [reading] : [])),
  };
};

/** The same, where a tag is there that gives those of the packages that it names. */
export const withTag = (stated: StatedVersions, tag: TagMatch | undefined): StatedVersions =>
  tag === undefined
    ? stated
    : settled(stated, (name) => (tag.kind === "workspace" || tag.name === name ? tag.version : undefined), {
        isOfTag: true,
      });

/** The same, where a release commit says those that its tags will give. */
export const withPrepared = (stated: StatedVersions, prepared: ReadonlyMap<PackageName, string>): StatedVersions =>
  settled(stated, (name) => prepared.get(name));

const settled = (
  { untagged, ...stated }: StatedVersions,
  versionOf: (name: PackageName) => string | undefined,
  origin: Pick<Stated, "isOfTag"> = {},
): StatedVersions => {
  const known = untagged.flatMap(({ name, place }) => {
    const version = versionOf(name);
    return version === undefined ? [] : [[name, { version, place, ...origin }] as const];
  });
  return {
    ...stated,
    versions: new Map([...stated.versions, ...known]),
    untagged: untagged.filter(({ name }) => versionOf(name) === undefined),
  };
};

/** One finding for each tool: there may be a hundred packages. */
export const tellUntagged = (untagged: readonly Untagged[]): readonly Finding[] =>
  [...Map.groupBy(untagged, ({ tool }) => tool)].map(([tool, all]) =>
    versionFromTags({ packages: all.map(({ name }) => name), tool, place: all[0]!.place }),
  );

const judgeStated = (name: PackageName, stated: Stated): Stated | Finding => {
  const { version, place } = stated;
  return parseVersion(version) === undefined
    ? versionRefused({ name, version, why: "is none by PEP 440", place })
    : stated;
};

export interface VersionCheck {
  readonly name: PackageName;
  /** A version by PEP 440. */
  readonly stated: Stated;
  readonly channel: "any" | "stable";
  /** Whether the index refuses local versions, as PyPI does. */
  readonly refusesLocal: boolean;
}

/** What speaks against a version that is to be released, and how it is spelled better. */
export const checkVersion = (check: VersionCheck): readonly Finding[] => {
  const { name, channel, refusesLocal } = check;
  const { version, place } = check.stated;
  const parsed = parseVersion(version)!;
  const canonical = formatVersion(parsed);
  // Cargo and npm refuse what PEP 440 would write.
  const isSpelled = canonical === version || writtenVersion(canonical, { file: place.file, before: "" }) !== canonical;
  return [
    ...(refusesLocal && isLocal(parsed) ? [versionRefused({ name, version, why: "is a local one", place })] : []),
    ...(channel === "stable" && isPrerelease(parsed)
      ? [prereleaseRefused({ package: name, version, isOfTag: check.stated.isOfTag === true, place })]
      : []),
    ...(isSpelled ? [] : [versionNotCanonical({ package: name, version, canonical, place })]),
  ];
};
