import { admits, type Specifier } from "./specifier.ts";
import { formatVersion, type Version } from "./version.ts";

const next = (release: readonly bigint[]): readonly bigint[] => [...release.slice(0, -1), release.at(-1)! + 1n];

const developmentOf = (epoch: bigint, release: readonly bigint[]): Version => ({
  epoch,
  release,
  pre: undefined,
  post: undefined,
  dev: 0n,
  local: [],
});

/** The least versions above the version with all its local parts, and above all its post-releases. */
const following = (version: Version): readonly Version[] => {
  const { release, pre, post, dev } = version;
  const ownFollower = dev === undefined ? { post: (post ?? -1n) + 1n, dev: 0n } : { dev: dev + 1n };
  // Nothing is the least above a final release's post-releases: deeper than anyone numbers will do.
  const afterPosts = pre
    ? { pre: { ...pre, number: pre.number + 1n } }
    : { release: [...release, 0n, 0n, 0n, 0n, 0n, 0n, 1n] };
  return [
    { ...version, ...ownFollower },
    { ...version, ...afterPosts, post: undefined, dev: 0n },
  ];
};

/** A version of each range that the clause, or another with the same version, could cut the order of versions into. */
const versionsAround = (specifier: Specifier): readonly string[] => {
  if (specifier.operator === "===") return [specifier.text];
  const { version } = specifier;
  const { epoch, release, local } = version;
  const withoutLocal: Version = { ...version, local: [] };
  const prefixes = release.length > 1 ? [release, release.slice(0, -1)] : [release];
  return [
    { ...withoutLocal, dev: version.dev ?? 0n },
    version,
    { ...version, local: [...local, "x"] },
    ...following(withoutLocal),
    ...prefixes.map((prefix) => developmentOf(epoch, next(prefix))),
  ].map(formatVersion);
};

/**
 * Whether two specifier sets admit the same versions, however they say it: Poetry writes `>=1.4,<2.0` for `~=1.4`.
 * Tried with a version of each range that the clauses of both cut the order of versions into.
 */
export const sameSpecifiers = (a: readonly Specifier[], b: readonly Specifier[]): boolean =>
  ["0.dev0", ...[...a, ...b].flatMap(versionsAround)].every((version) => admits(a, version) === admits(b, version));
