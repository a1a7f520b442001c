import { isDevelopment, isLocal, isSameVersion, parseVersion } from "../python/version.ts";
import type { TagMatch } from "../tag/match-tag.ts";
import type { PastRelease } from "../tag/past-release.ts";
import type { Aim } from "./aim.ts";
import { type Progress, progressOf } from "./progress.ts";

/**
 * `ready` to be released; `idle`, with nothing to release; `released` already, by the tag that is validated; `invalid`,
 * which alone fails.
 */
export type State = "ready" | "idle" | "released" | "invalid";

/** What is known of one package before its state is. */
export interface Candidate {
  /** Canonical; `undefined` where it is not known, or none. */
  readonly version: string | undefined;
  /** Whether somebody asked for this package by its name. */
  readonly isNamed: boolean;
  /** What was released before; the tag that is validated is not among them. */
  readonly releases: readonly PastRelease[];
  /** Whether tags that could not be read may be releases of it, and nothing else was there to ask. */
  readonly hasUnreadTags: boolean;
  /** Whether the index has the version whole; `undefined` where it was not asked. */
  readonly isOnIndex: boolean | undefined;
  /** Whether the index refuses local versions, as PyPI does. */
  readonly refusesLocal: boolean;
}

/** What is to become of a package where nothing speaks against it. */
export interface Judgement {
  readonly state: Exclude<State, "invalid">;
  /** One clause, for people. */
  readonly reason: string;
  /** The greatest release of the version's line, or the version's own; `undefined` where there is none. */
  readonly previous: PastRelease | undefined;
  /** Whether the version is a release, which `previous` is then. */
  readonly isReleased: boolean;
  /** Whether its line has gone on beyond the version. */
  readonly isBehind: boolean;
}

/** Judges a package by the tag that releases it, or on a branch. */
export const judge = (candidate: Candidate, { mode, tag }: Pick<Aim, "mode" | "tag">): Judgement => {
  const { version } = candidate;
  if (version === undefined) {
    // What a tag names is released all the same: the build backend knows the version.
    const state = mode === "tag" ? "ready" : "idle";
    return { state, reason: "its version is not known here", previous: undefined, isReleased: false, isBehind: false };
  }
  const known = { ...candidate, version };
  return tag === undefined ? onBranch(known) : byTag(known, tag.match);
};

type Known = Candidate & { readonly version: string };

const onBranch = (candidate: Known): Judgement => {
  const { version, releases, isNamed, refusesLocal } = candidate;
  const progress = progressOf(version, releases);
  if (progress.kind === "same") return left("idle", `${version} is released`, progress);
  if (isDevelopment(parseVersion(version)!) && !isNamed) {
    return left("idle", `${version} is a development version`, progress);
  }
  if (refusesLocal && isLocal(parseVersion(version)!) && !isNamed) {
    return left("idle", `${version} is a local version, which is not released`, progress);
  }
  return toRelease(candidate, progress);
};

const byTag = (candidate: Known, tag: TagMatch): Judgement => {
  const { version, releases, isOnIndex, isNamed } = candidate;
  const progress = progressOf(version, releases);
  if (isOnIndex === true) return left("released", `${version} is on the index`, progress);
  // Another tag of the same release may have been pushed along with this one.
  const isOfTag = tag.kind === "package" || isSameVersion(version, tag.version);
  if (!isOfTag && !isNamed && isDevelopment(parseVersion(version)!)) {
    return left("idle", `${version} is a development version`, progress);
  }
  if (progress.kind !== "same") return toRelease(candidate, progress);
  if (!isOfTag && isOnIndex === undefined) return left("idle", `${version} is released`, progress);
  const before = releases.filter((release) => !isSameVersion(release.version, version));
  return toRelease(candidate, progressOf(version, before));
};

const left = (state: "idle" | "released", reason: string, progress: Progress): Judgement => ({
  state,
  reason,
  previous: lastOf(progress),
  isReleased: progress.kind === "same",
  isBehind: false,
});

const toRelease = ({ version, hasUnreadTags }: Known, progress: Progress): Judgement => {
  const previous = lastOf(progress);
  const first = hasUnreadTags ? `no release before ${version} is known` : `${version} is a first release`;
  return {
    state: "ready",
    reason: previous === undefined ? first : `${version} is newer than ${previous.version}`,
    previous,
    isReleased: false,
    isBehind: progress.kind === "behind",
  };
};

const lastOf = (progress: Progress): PastRelease | undefined => (progress.kind === "first" ? undefined : progress.last);

/** The state of a workspace: what is worst, then what is to be done. */
export const stateOfAll = (states: readonly State[]): State =>
  (["invalid", "ready", "released"] as const).find((state) => states.includes(state)) ?? "idle";
