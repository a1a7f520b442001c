import type { PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import { planTrailer } from "./plan-trailer.ts";
import { planDigest } from "./trailers.ts";

/** One line of a release's commit. */
export interface NamedRelease {
  readonly name: PackageName;
  /** Canonical; `undefined` where the line does not say. */
  readonly from: string | undefined;
  /** Canonical. */
  readonly to: string;
}

/** What a commit says that it releases. Its digest holds for its lines. */
export interface ReleaseWords {
  /** Of the sorted lines `name version`. */
  readonly digest: string;
  readonly packages: readonly NamedRelease[];
}

/** A release that was merged. */
export interface FoundRelease extends ReleaseWords {
  /** Full hash of the commit that brought it. */
  readonly commit: string;
  /** Of the merge by which that came to the branch, where it is another. */
  readonly mergedBy?: string;
}

const named = /^[-*] ([a-z0-9]+(?:-[a-z0-9]+)*) (?:(\S+) → )?(\S+)$/;

/** Whether a commit's message says that it is of a release. */
export const hasTrailer = (message: string): boolean => linesOf(message).some((line) => planTrailer.test(line));

const linesOf = (message: string): readonly string[] => message.split("\n").map((line) => line.trim());

/**
 * Reads a commit's message; `undefined` where it is no release's, and where the lines are not those that its trailer was
 * made of. A squash may have put several messages together: the last counts.
 */
export const readReleaseCommit = async (message: string): Promise<ReleaseWords | undefined> => {
  const lines = linesOf(message);
  const at = lines.findLastIndex((line) => planTrailer.test(line));
  if (at < 0) return undefined;
  const digest = planTrailer.exec(lines[at]!)![1]!;
  const last = lines.slice(0, at).findLastIndex((line) => line !== "");
  const first = lines.slice(0, last + 1).findLastIndex((line) => readLine(line) === undefined) + 1;
  const packages = lines.slice(first, last + 1).flatMap((line) => readLine(line) ?? []);
  return packages.length > 0 && (await planDigest(packages)) === digest ? { digest, packages } : undefined;
};

const readLine = (line: string): NamedRelease | undefined => {
  const [, name, from, to] = named.exec(line) ?? [];
  const version = canonicalVersion(to ?? "");
  if (name === undefined || version === undefined) return undefined;
  return { name: name as PackageName, from: canonicalVersion(from ?? ""), to: version };
};
