import { isSameLine, sizeFor } from "../bump/step.ts";
import { wordOf } from "../bump/wish.ts";
import type { Change, Size } from "../changes/change.ts";
import { formatVersion, parseVersion } from "../python/version.ts";
import type { OwnWish } from "./own-wish.ts";
import type { Because, Candidate } from "./release-plan.ts";
import type { Moved } from "./settle-moves.ts";
import { isWaiting } from "./waiting.ts";

const sizes: readonly (readonly [Size, string])[] = [
  ["major", "breaking"],
  ["minor", "minor"],
  ["patch", "patch"],
];

/** Why a package is released, in one clause. */
export const reasonFor = (
  { step, proposal, left, unit, candidate }: Moved,
  changes: readonly Change[],
  { by, wish, bump, isMoved }: OwnWish,
): string => {
  const { base, isTagUnread, since } = candidate;
  if (step === "first")
    return isTagUnread && proposal.kind === "version"
      ? `no release before ${formatVersion(proposal.version)} is known`
      : "the first release";
  if (step === "exact" && wish.kind === "exact") return `${by} asks for it`;
  // Of a group some may have no release.
  if (step === "stable" && base !== undefined) return `the final release after ${base.version}`;
  const counts = sizes
    .map(([size, word]) => ({ word, count: changes.filter(({ bump }) => bump === size).length }))
    .filter(({ count }) => count > 0);
  const told = counts.length > 0 ? `${countsInWords(counts)} since ${since}` : undefined;
  const isAsked = ["size", "phase", "post"].includes(wish.kind);
  // The changes may ask for no less.
  const isAlike =
    wish.kind === "size" &&
    bump !== "none" &&
    base !== undefined &&
    sizeFor(bump, parseVersion(base.version)!) === wish.size;
  if (isMoved && isAsked && !isAlike)
    return `bump asks for ${wordOf(wish)}${told === undefined ? "" : `, with ${told}`}`;
  const shared = sharedVersion(unit);
  const isShared = shared !== undefined && isBeyond(proposal, base, bump);
  if (told !== undefined) return isShared ? `${told}, and ${shared}` : told;
  return left.because.length > 0 ? leftIn(left) : (shared ?? "it is asked for");
};

const sharedVersion = ({ group, candidates }: Moved["unit"]): string | undefined =>
  group === undefined || candidates.length < 2
    ? undefined
    : group.isFile
      ? `${group.name} has one version for all`
      : `the group ${group.name} has one version`;

/** Whether the version goes further than the package's own changes ask for. */
const isBeyond = (proposal: Moved["proposal"], base: Candidate["base"], bump: OwnWish["bump"]): boolean => {
  if (proposal.kind !== "version" || base === undefined || bump === "none") return false;
  const version = parseVersion(base.version)!;
  return !isSameLine(proposal.version, version, sizeFor(bump, version));
};

/** Why a package is released in the version that its files say already. */
export const writtenBefore = ({ candidate: { stated, lacksSection }, left }: Moved): string =>
  lacksSection
    ? `its files say ${stated}, which no changelog has as released`
    : `its files say ${stated}; ${leftIn(left)}`;

const leftIn = ({ because: [first] }: Moved["left"]): string => `it ${leftBehind(first!)}`;

/** Why a package goes along with one that it requires, as in `requires core~=0.3.0, which the new core does not fit`. */
export const leftBehind = ({ package: name, specifier }: Because): string =>
  `requires ${name}${specifier}, which the new ${name} does not fit`;

/** As in `1 breaking, 2 minor and 1 patch change`. */
const countsInWords = (counts: readonly { readonly word: string; readonly count: number }[]): string => {
  const all = counts.map(({ word, count }) => `${count} ${word}`);
  const last = all.pop()!;
  const listed = all.length === 0 ? last : `${all.join(", ")} and ${last}`;
  return `${listed} change${counts.at(-1)!.count === 1 ? "" : "s"}`;
};

export const unclear = "its next version is not clear";

/** Why nothing is proposed for a package. */
export const whyUnchanged = (
  { leftOut, since, history, base, stated, isTold, isOfTag, taken }: Candidate,
  {
    moved,
    spared,
  }: { readonly moved: Pick<Moved, "proposal" | "unit"> | undefined; readonly spared: readonly string[] },
): string => {
  if (leftOut !== undefined) return leftOut;
  const isReleased = moved?.proposal.kind === "prepared" && base?.version === formatVersion(moved.proposal.version);
  if (isReleased) return `of the group ${moved.unit.group!.name} others are not released as ${base.version} yet`;
  if (moved?.proposal.kind === "prepared")
    return `${formatVersion(moved.proposal.version)} is prepared, and not released yet`;
  if (moved?.proposal.kind === "refused") return unclear;
  // Fragments that were used up and dependents' reasons are gone once they are written.
  if (isWaiting({ stated, base, isTold })) return `${stated} is prepared, and not released yet`;
  if (moved?.proposal.kind === "nothing" && base === undefined)
    return isOfTag
      ? `its version is a tag's, and ${taken.length === 0 ? "there is none yet" : "this commit's history has none of its own"}`
      : "its version could not be read, and no release of it is known";
  const [requirement] = spared;
  if (requirement !== undefined) return `it requires ${requirement}, but no final release is made for a pre-release`;
  return ofCommits(history, since);
};

const ofCommits = ({ commits, unread, instead }: Candidate["history"], since: string): string => {
  if (commits === 0) return `nothing since ${since}`;
  const what = `${commits === 1 ? "one commit" : `${commits} commits`} since ${since}`;
  if (instead !== undefined) return `${what}, not read: changes is ${instead}`;
  if (unread === commits) return `${what}, ${commits === 1 ? "which could not" : "none of which could"} be read`;
  if (unread === 0) return `${what}, ${commits === 1 ? "which releases nothing" : "none of which releases anything"}`;
  const others = commits - unread === 1 ? "the other releases" : "the others release";
  return `${what}, of which ${unread === 1 ? "one" : unread} could not be read; ${others} nothing`;
};
