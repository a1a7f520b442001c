import { parseDistributionName } from "../python/distribution-name.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion } from "../python/version.ts";

/** What planning needs to know of a file on the index. */
export interface ReleasedFile {
  readonly filename: string;
  /** Milliseconds since the epoch; `undefined` where the index gives none. */
  readonly uploadTime: number | undefined;
  readonly yanked: boolean;
}

/** What the index has, by name; names that it does not know are not in it. */
export type Released = ReadonlyMap<
  PackageName,
  {
    readonly files: readonly ReleasedFile[];
    /** Of other indexes, which installers find there too. */
    readonly inherited?: readonly ReleasedFile[];
  }
>;

type Kind = "wheel" | "sdist";

/** One version of one package on the index. Not empty. */
interface Release {
  /** Canonical. */
  readonly version: string;
  readonly files: readonly (ReleasedFile & { readonly kind: Kind })[];
}

/** How much of a version is on the index. */
export type Presence =
  | { readonly kind: "absent" }
  | { readonly kind: "whole"; readonly why: string }
  | { readonly kind: "half"; readonly why: string; readonly filenames: readonly string[] };

/** PyPI takes new files for a release for so long, in milliseconds. */
export const openFor = 14 * 24 * 60 * 60 * 1_000;

/** The versions of a package that the index has, oldest first. */
export const releasesOf = (released: Released, name: PackageName): readonly Release[] => {
  const files = (released.get(name)?.files ?? []).flatMap((file) => {
    const parsed = parseDistributionName(file.filename, name);
    return parsed === undefined
      ? []
      : [{ ...file, kind: parsed.kind, version: parseVersion(parsed.version)!, text: parsed.version }];
  });
  const sorted = files.sort((a, b) => compareVersions(a.version, b.version));
  // `1.0` and `1.0.0` are one release.
  const releases: { version: string; files: (ReleasedFile & { kind: Kind })[] }[] = [];
  for (const [index, { version, text, ...file }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined && compareVersions(before.version, version) === 0) releases.at(-1)!.files.push(file);
    else releases.push({ version: text, files: [file] });
  }
  return releases;
};

/** Those that an installer finds there: also what the index inherits from others. */
export const installableOf = (released: Released, name: PackageName): readonly Release[] => {
  const { files = [], inherited = [] } = released.get(name) ?? {};
  return releasesOf(new Map([[name, { files: [...files, ...inherited] }]]), name);
};

/**
 * Whether the index has the version whole, or half as a stopped run leaves it: with a wheel and no sdist, or the reverse.
 * Half a release is whole where somebody meant it so or nothing can be added: docs/decisions/0009-half-published.md.
 * `now` in milliseconds since the epoch.
 */
export const presenceOf = (releases: readonly Release[], version: string, now: number): Presence => {
  const wanted = parseVersion(version)!;
  const at = releases.findIndex((release) => compareVersions(parseVersion(release.version)!, wanted) === 0);
  const release = releases[at];
  if (release === undefined) return { kind: "absent" };
  const missing = missingKind(release);
  if (missing === undefined) return { kind: "whole", why: "with sdist and wheel" };
  if (release.files.some(({ yanked }) => yanked)) return { kind: "whole", why: `without ${missing}, and yanked` };
  const uploads = release.files.flatMap(({ uploadTime }) => uploadTime ?? []);
  const age = uploads.length === 0 ? undefined : now - Math.min(...uploads);
  if (age !== undefined && age >= openFor)
    return { kind: "whole", why: `without ${missing}, and too old for new files` };
  const before = releases[at - 1];
  if (before !== undefined && missingKind(before) === missing) {
    return { kind: "whole", why: `without ${missing}, as ${before.version} before it` };
  }
  return {
    kind: "half",
    why: `uploaded ${since(age)} without ${missing}`,
    filenames: release.files.map(({ filename }) => filename).sort(),
  };
};

/** Whether all that the index has of a version came at this time, in milliseconds since the epoch, or later. */
export const isSince = (releases: readonly Release[], version: string, time: number): boolean => {
  const wanted = parseVersion(version)!;
  const release = releases.find((each) => compareVersions(parseVersion(each.version)!, wanted) === 0);
  return release?.files.every(({ uploadTime }) => uploadTime !== undefined && uploadTime >= time) === true;
};

const since = (age: number | undefined): string => {
  if (age === undefined) return "at an unknown time";
  const days = Math.floor(age / 86_400_000);
  if (days < 1) return "less than a day ago";
  return days === 1 ? "a day ago" : `${days} days ago`;
};

const missingKind = ({ files }: Release): Kind | undefined =>
  (["wheel", "sdist"] as const).find((kind) => files.every((file) => file.kind !== kind));
