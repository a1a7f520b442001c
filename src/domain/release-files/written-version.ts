import { formatVersion, parseVersion, type Version } from "../python/version.ts";

const semverPhases = { a: "alpha", b: "beta", rc: "rc" } as const;

/**
 * A version as a place is to say it: with the `v` that stood there, and in the words of Cargo and npm where the file is
 * theirs, which read three numbers and `-rc.1`. `undefined` where these have no words for it.
 * https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field
 */
export const writtenVersion = (
  version: string,
  { file, before }: { readonly file: string; readonly before: string },
): string | undefined => {
  const parsed = parseVersion(version)!;
  const isSemver = /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|package\.json)$/.test(file);
  const text = isSemver ? semver(parsed) : formatVersion(parsed);
  return text === undefined || !/^v\d/i.test(before) ? text : `${before[0]}${text}`;
};

const semver = ({ epoch, release, pre, post, dev, local }: Version): string | undefined => {
  if (epoch !== 0n || release.length > 3 || post !== undefined || dev !== undefined || local.length > 0)
    return undefined;
  const numbers = [0, 1, 2].map((at) => release[at] ?? 0n).join(".");
  return pre === undefined ? numbers : `${numbers}-${semverPhases[pre.phase]}.${pre.number}`;
};
