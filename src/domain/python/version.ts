import { remember } from "../text/remember.ts";
import { pythonSpace } from "./whitespace.ts";

/**
 * A PEP 440 version by its parts. Numbers are bigints because calendar versions and commit counts pass 2^53 in the wild.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export interface Version {
  readonly epoch: bigint;
  /** At least one number, with the trailing zeros that were written. */
  readonly release: readonly bigint[];
  readonly pre: { readonly phase: "a" | "b" | "rc"; readonly number: bigint } | undefined;
  readonly post: bigint | undefined;
  readonly dev: bigint | undefined;
  /** Lower case; empty where there is none. */
  readonly local: readonly (bigint | string)[];
}

const grammar = new RegExp(
  [
    `^[${pythonSpace}]*v?`,
    "(?:(?<epoch>[0-9]+)!)?",
    "(?<release>[0-9]+(?:[.][0-9]+)*)",
    "(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?",
    "(?:-(?<bare>[0-9]+)|[._-]?(?<after>post|rev|r)[._-]?(?<post>[0-9]+)?)?",
    "(?:[._-]?(?<development>dev)[._-]?(?<dev>[0-9]+)?)?",
    "(?:[+](?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?",
    `[${pythonSpace}]*$`,
  ].join(""),
  "i",
);

const phases: Readonly<Record<string, "a" | "b" | "rc">> = {
  a: "a",
  alpha: "a",
  b: "b",
  beta: "b",
  c: "rc",
  rc: "rc",
  pre: "rc",
  preview: "rc",
};

const readVersion = (text: string): Version | undefined => {
  const groups = grammar.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const phase = phases[groups.phase?.toLowerCase() ?? ""];
  const hasPost = groups.bare !== undefined || groups.after !== undefined;
  return {
    epoch: BigInt(groups.epoch ?? 0),
    release: groups.release!.split(".").map(BigInt),
    pre: phase && { phase, number: BigInt(groups.pre ?? 0) },
    post: hasPost ? BigInt(groups.bare ?? groups.post ?? 0) : undefined,
    dev: groups.development === undefined ? undefined : BigInt(groups.dev ?? 0),
    local: groups.local === undefined ? [] : groups.local.toLowerCase().split(/[._-]/).map(localSegment),
  };
};

/** The parts of any spelling that PEP 440 takes, white space around it included; `undefined` for all else. */
export const parseVersion: (text: string) => Version | undefined = remember(readVersion);

const localSegment = (text: string): bigint | string => (/^[0-9]+$/.test(text) ? BigInt(text) : text);

/** The canonical spelling; trailing zeros of the release stay. */
export const formatVersion = ({ epoch, release, pre, post, dev, local }: Version): string => {
  const start = epoch === 0n ? "" : `${epoch}!`;
  const phase = pre === undefined ? "" : `${pre.phase}${pre.number}`;
  const after = post === undefined ? "" : `.post${post}`;
  const development = dev === undefined ? "" : `.dev${dev}`;
  const build = local.length === 0 ? "" : `+${local.join(".")}`;
  return `${start}${release.join(".")}${phase}${after}${development}${build}`;
};

/** The canonical spelling of a version, `undefined` where `text` is none. */
export const canonicalVersion: (text: string) => string | undefined = remember((text) => {
  const version = parseVersion(text);
  return version && formatVersion(version);
});

/** An alpha, beta, release candidate or development release, of a post-release too. */
export const isPrerelease = ({ pre, dev }: Version): boolean => pre !== undefined || dev !== undefined;

/** Has a `.dev` part. */
export const isDevelopment = ({ dev }: Version): boolean => dev !== undefined;

/** Has a `+local` part, which public indexes refuse. */
export const isLocal = ({ local }: Version): boolean => local.length > 0;

type Part = bigint | string;

/** Numbers by value, texts by character, texts before numbers. */
const compareParts = (a: Part, b: Part): number => {
  if (typeof a !== typeof b) return typeof a === "string" ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** Part by part; what one list lacks is `missing`, or where there is no such part, the shorter list comes first. */
const compareLists = (a: readonly Part[], b: readonly Part[], missing?: Part): number => {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const left = a[index] ?? missing;
    const right = b[index] ?? missing;
    if (left === undefined || right === undefined) break;
    const order = compareParts(left, right);
    if (order !== 0) return order;
  }
  return missing === undefined ? a.length - b.length : 0;
};

/** A development release of a release comes before its alphas, a release after its candidates, then its post-releases. */
const phaseRank = ({ pre, post, dev }: Version): bigint => {
  if (pre !== undefined) return { a: 1n, b: 2n, rc: 3n }[pre.phase];
  return post === undefined && dev !== undefined ? 0n : 4n;
};

/** No post-release comes before any, and a development release before what it develops. */
const suffix = (version: Version): readonly bigint[] => {
  const { pre, post, dev } = version;
  const postRank = post === undefined ? [0n, 0n] : [1n, post];
  const devRank = dev === undefined ? [1n, 0n] : [0n, dev];
  return [phaseRank(version), pre?.number ?? 0n, ...postRank, ...devRank];
};

/** PEP 440's order, for `sort`: below zero where `a` comes first; `1.0` and `1` are equal. */
export const compareVersions = (a: Version, b: Version): number =>
  compareParts(a.epoch, b.epoch) ||
  compareLists(a.release, b.release, 0n) ||
  compareLists(suffix(a), suffix(b)) ||
  compareLists(a.local, b.local);

/** Whether two are one version by PEP 440: `1.0` is `1.0.0`, and what is no version is none of them. */
export const isSameVersion = (a: string | null | undefined, b: string | null | undefined): boolean => {
  const [one, other] = [parseVersion(a ?? ""), parseVersion(b ?? "")];
  return one !== undefined && other !== undefined && compareVersions(one, other) === 0;
};
