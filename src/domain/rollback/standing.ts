import { openFor, presenceOf, type Released, releasesOf } from "../plan/released.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import type { Release } from "./subject.ts";

/** A file of the release that the index lists. */
export interface ListedFile {
  readonly name: string;
  /** Milliseconds since the epoch; `undefined` where the index does not say. */
  readonly uploaded: number | undefined;
  readonly isYanked: boolean;
}

/** What the index says of a release. */
export type Standing =
  /** Nothing that could be relied on. */
  | { readonly kind: "unknown" }
  /** It has no file of that version. */
  | { readonly kind: "absent" }
  | {
      /** `half`: with a wheel and no sdist, or the reverse, as a stopped run leaves it. */
      readonly kind: "whole" | "half";
      /** Sorted by name. */
      readonly files: readonly ListedFile[];
      /** Whole hours for which the index takes more files, 0 where that is over; `undefined` where it says no times. */
      readonly hoursLeft: number | undefined;
      /** Whether each file is yanked. */
      readonly isYanked: boolean;
    };

/** `now` in milliseconds since the epoch. */
export const standingOf = (released: Released, { name, version }: Release, now: number): Standing => {
  const releases = releasesOf(released, name);
  const wanted = parseVersion(version)!;
  const found = releases.find((each) => compareVersions(parseVersion(each.version)!, wanted) === 0);
  const presence = presenceOf(releases, version, now);
  if (found === undefined || presence.kind === "absent") return { kind: "absent" };
  const uploads = found.files.flatMap(({ uploadTime }) => uploadTime ?? []);
  const left = uploads.length === 0 ? undefined : (Math.min(...uploads) + openFor - now) / 3_600_000;
  return {
    kind: presence.kind,
    files: found.files
      .map(({ filename, uploadTime, yanked }) => ({ name: filename, uploaded: uploadTime, isYanked: yanked }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    hoursLeft: left === undefined ? undefined : Math.max(0, Math.floor(left)),
    isYanked: found.files.every(({ yanked }) => yanked),
  };
};
