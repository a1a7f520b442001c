import { type DistributionName, parseDistributionName, type Wheel } from "../python/distribution-name.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, isPrerelease, parseVersion } from "../python/version.ts";

/** A file of an index. */
export interface ListedFile {
  readonly filename: string;
  /** Bytes. */
  readonly size: number | undefined;
  readonly yanked: boolean;
}

export interface LastRelease<File> {
  /** Canonical. */
  readonly version: string;
  readonly files: readonly { readonly file: File; readonly name: DistributionName }[];
}

/**
 * The release that users have before the next one: the greatest below it that is not yanked, and before a final release
 * a final one, where there is any. https://peps.python.org/pep-0592/
 */
export const releaseBefore = <File extends ListedFile>(
  files: readonly File[],
  name: PackageName,
  next: string,
): LastRelease<File> | undefined => {
  const bound = parseVersion(next)!;
  const known = files.flatMap((file) => {
    const parsed = file.yanked ? undefined : parseDistributionName(file.filename, name);
    const version = parsed && parseVersion(parsed.version);
    return version === undefined || compareVersions(version, bound) >= 0 ? [] : [{ file, name: parsed!, version }];
  });
  const final = known.filter(({ version }) => !isPrerelease(version));
  const counted = isPrerelease(bound) || final.length === 0 ? known : final;
  const [last] = counted.toSorted((a, b) => compareVersions(b.version, a.version));
  return (
    last && { version: last.name.version, files: counted.filter((each) => each.name.version === last.name.version) }
  );
};

const isPure = ({ abiTags, platformTags }: Wheel): boolean => abiTags.includes("none") && platformTags.includes("any");

/** The file to read: a wheel for everybody, else the smallest wheel, else the sdist. */
export const fileToRead = <File extends ListedFile>({ files }: LastRelease<File>) => {
  const rank = (name: DistributionName): number => (name.kind === "sdist" ? 2 : isPure(name) ? 0 : 1);
  return files.toSorted(
    (a, b) =>
      rank(a.name) - rank(b.name) ||
      (a.file.size ?? 0) - (b.file.size ?? 0) ||
      (a.file.filename < b.file.filename ? -1 : 1),
  )[0]!;
};

/**
 * The wheels of the next release, where the one that was built stands for all of them: it is for everybody, or the last
 * release had none that was not. Else what other machines will build is not known.
 */
export const comparableWheels = (before: readonly string[], built: string): readonly string[] | undefined => {
  const isForAll = (filename: string): boolean => {
    const name = parseDistributionName(filename);
    return name?.kind === "wheel" && isPure(name);
  };
  return isForAll(built) || before.every(isForAll) ? [built] : undefined;
};
