import type { Finding } from "../problem/finding.ts";
import { finishUmbrella, finishUmbrellaWaits } from "../problem/umbrella.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, isPrerelease, parseVersion } from "../python/version.ts";
import { fillFormat, type TagFormat } from "../tag/tag-format.ts";
import type { PublishedPackage, PublishedPackages } from "./published.ts";

/** One tag with its release: of a package, of those that share a tag, or of all of them. */
export interface TaggedRelease {
  readonly tag: string;
  readonly title: string;
  readonly isPrerelease: boolean;
  /** Canonical; `undefined` where those that share the tag have several. */
  readonly version: string | undefined;
  readonly packages: readonly PublishedPackage[];
  readonly isUmbrella: boolean;
}

/** Packages in the order of publishing, then the umbrella: what is told last is there when all else is. */
export const taggedReleases = (
  { packages, missing }: PublishedPackages,
  umbrella: TagFormat | undefined,
): { readonly releases: readonly TaggedRelease[]; readonly findings: readonly Finding[] } => {
  const awaited = Map.groupBy(missing, ({ tag }) => tag);
  const groups = [...Map.groupBy(packages, ({ tag }) => tag)];
  const own = groups.filter(([tag]) => !awaited.has(tag)).map(([tag, sharing]) => release(tag, sharing, false));
  const waiting = groups.flatMap(([tag]) => {
    const names = awaited.get(tag)?.map(({ name }) => name);
    return names === undefined ? [] : [finishUmbrellaWaits({ tag, packages: names })];
  });
  if (umbrella === undefined || packages.length === 0) return { releases: own, findings: waiting };
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name);
    return { releases: own, findings: [...waiting, finishUmbrellaWaits({ tag: undefined, packages: names })] };
  }
  const version = packages.find(({ path }) => path === ".")?.version ?? commonVersion(packages);
  if (version === undefined) {
    return {
      releases: own,
      findings: [finishUmbrella({ versions: [...new Set(packages.map((each) => each.version))] })],
    };
  }
  const all = { ...release(fillFormat(umbrella, { name: "", version }), packages, true), version };
  return { releases: [...own.filter((each) => !isWithin(each, all)), all], findings: [] };
};

/** Whether the umbrella's release is that of all packages that have the tag, or of the root: then it is one. */
const isWithin = ({ tag, packages }: TaggedRelease, all: TaggedRelease): boolean =>
  tag === all.tag && (packages.length === all.packages.length || packages.every(({ path }) => path === "."));

const release = (tag: string, packages: readonly PublishedPackage[], isUmbrella: boolean): TaggedRelease => {
  const version = commonVersion(packages);
  const [first] = packages;
  return {
    tag,
    title: packages.length === 1 && !isUmbrella ? `${first!.name} ${first!.version}` : tag,
    isPrerelease: packages.every((each) => isPrerelease(parseVersion(each.version)!)),
    version,
    packages,
    isUmbrella,
  };
};

const commonVersion = (packages: readonly PublishedPackage[]): string | undefined => {
  const versions = new Set(packages.map(({ version }) => version));
  return versions.size === 1 ? [...versions][0] : undefined;
};

export interface LatestWish {
  /** `auto`, or a package. */
  readonly latest: "auto" | PackageName;
  /** Versions that releases on the forge say which are of the same thing as this one. */
  readonly versionsLike: (release: TaggedRelease) => readonly string[];
}

/**
 * The tag of the release that the forge shows first: the umbrella's, else the root's, else the one that comes last. None
 * where that is a pre-release, or a higher version of the same is there: of an older line.
 */
export const latestTag = (
  releases: readonly TaggedRelease[],
  { latest, versionsLike }: LatestWish,
): string | undefined => {
  const has = (isMeant: (each: PublishedPackage) => boolean) =>
    releases.findLast(({ packages }) => packages.some(isMeant));
  const chosen =
    latest === "auto"
      ? (releases.find(({ isUmbrella }) => isUmbrella) ?? has(({ path }) => path === ".") ?? releases.at(-1))
      : (releases.find(({ packages, isUmbrella }) => !isUmbrella && packages.some(({ name }) => name === latest)) ??
        has(({ name }) => name === latest));
  if (chosen === undefined || chosen.isPrerelease) return undefined;
  const own = chosen.version === undefined ? undefined : parseVersion(chosen.version);
  const isPassed = versionsLike(chosen).some((text) => {
    const other = parseVersion(text);
    return own !== undefined && other !== undefined && compareVersions(other, own) > 0;
  });
  return isPassed ? undefined : chosen.tag;
};
