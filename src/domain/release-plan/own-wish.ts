import { isFinal } from "../bump/step.ts";
import type { BumpWish } from "../bump/wish.ts";
import { type Bump, type Change, greatest } from "../changes/change.ts";
import type { AskedVersion } from "../changes/noted.ts";
import { releaseRequest } from "../problem/bump.ts";
import type { Finding } from "../problem/finding.ts";
import { releaseAsInvalid, releaseAsTwice } from "../problem/release-plan.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";
import type { Candidate } from "./release-plan.ts";
import type { BumpRequest } from "./request.ts";

/** What a package asks for by itself, before others pull it in. */
export interface OwnWish {
  readonly wish: BumpWish;
  readonly bump: Bump;
  /** Whether it is to be released for its own sake. */
  readonly isMoved: boolean;
  /** Who asked for an exact version. */
  readonly by: string;
  /** The commit's `Release-As` that chooses the version; missing where nothing or something else does. */
  readonly releaseAs?: AskedVersion;
  readonly findings: readonly Finding[];
}

export interface WishRules {
  readonly request: BumpRequest;
  readonly forceUnchanged: boolean;
  /** Whether the input has a word for one of those that share the version. */
  readonly isAsked: boolean;
  /** Packages whose version a person has set in the release pull request. */
  readonly edited?: ReadonlySet<string> | undefined;
}

/** The input's wish wins, then the newest `Release-As`, then the changes. */
export const ownWish = (
  candidate: Candidate,
  changes: readonly Change[],
  { request, forceUnchanged, isAsked, edited }: WishRules,
): OwnWish => {
  const { name } = candidate.member;
  const bump = greatest(changes.map((change) => change.bump));
  const given = request.own.get(name);
  const wish = given ?? request.all;
  const asked = wish.kind === "auto" ? readReleaseAs(name, candidate.history.releaseAs) : undefined;
  // It still asks for a release.
  if (asked !== undefined && isAsked) return { wish, bump, isMoved: true, by: "bump", findings: [] };
  if (asked !== undefined) return { ...asked, bump, isMoved: true };
  const isTouched = candidate.history.commits > 0 || candidate.fragments.length > 0;
  const isMoved =
    isMovedBy(wish, { candidate, isTouched, bump }) || (given !== undefined && given.kind !== "auto") || forceUnchanged;
  const forced = forceUnchanged && bump === "none" && wish.kind === "auto" ? "patch" : bump;
  return { wish, bump: forced, isMoved, by: edited?.has(name) ? releaseRequest : "bump", findings: [] };
};

/** Whether a `bump` for all releases the package if something was committed to it, and leaves it if nothing was. */
export const hangsOnCommits = (candidate: Candidate, asked: Omit<WishRules, "isAsked">): boolean => {
  if (asked.request.all.kind === "auto") return false;
  const isMovedWith = (commits: number): boolean =>
    ownWish({ ...candidate, history: { ...candidate.history, commits } }, [], { ...asked, isAsked: false }).isMoved;
  return isMovedWith(1) && !isMovedWith(0);
};

const isMovedBy = (
  { kind }: BumpWish,
  { candidate, isTouched, bump }: { readonly candidate: Candidate; readonly isTouched: boolean; readonly bump: Bump },
): boolean => {
  const { base } = candidate;
  if (base === undefined) return isTouched;
  if (kind === "auto") return bump !== "none";
  const isWaiting = kind === "stable" && !isFinal(parseVersion(base.version)!);
  return kind === "stable" ? isWaiting || bump !== "none" : isTouched;
};

const readReleaseAs = (name: string, all: readonly AskedVersion[]): Omit<OwnWish, "bump" | "isMoved"> | undefined => {
  const [first] = all;
  if (first === undefined) return undefined;
  const { text, commit } = first;
  const by = `Release-As of ${commit.slice(0, 9)}`;
  const version = parseVersion(text);
  if (version === undefined) {
    return { wish: { kind: "auto" }, by, findings: [releaseAsInvalid({ name, commit, text })] };
  }
  const isOther = (each: string): boolean => {
    const parsed = parseVersion(each);
    return parsed === undefined || compareVersions(parsed, version) !== 0;
  };
  const others = [...new Set(all.map((each) => each.text).filter(isOther))];
  const findings = others.length === 0 ? [] : [releaseAsTwice({ name, used: formatVersion(version), commit, others })];
  return { wish: { kind: "exact", version }, by, releaseAs: first, findings };
};
