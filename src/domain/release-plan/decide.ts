import { type Proposal, propose, type Question, type Refusal, unclearNumbers } from "../bump/propose.ts";
import { isFinal, sizeFor } from "../bump/step.ts";
import type { BumpWish, Phase } from "../bump/wish.ts";
import type { Bump } from "../changes/change.ts";
import { numbersUnclear, phaseGoesBack, versionNotFree } from "../problem/bump.ts";
import type { Finding } from "../problem/finding.ts";
import { canonicalVersion, compareVersions, formatVersion, parseVersion, type Version } from "../python/version.ts";
import type { Candidate, Step } from "./release-plan.ts";
import { unfinishedRelease } from "./waiting.ts";

/** What is asked of the packages that get one version: one, or a group. */
export interface Asked {
  readonly candidates: readonly Candidate[];
  readonly bump: Bump;
  readonly wish: BumpWish;
  readonly prerelease: Phase | undefined;
  /** Who asked for an exact version: `bump`, or a commit's `Release-As`. */
  readonly by: string;
}

export interface Decided {
  readonly proposal: Proposal;
  readonly step: Step;
  readonly finding: Finding | undefined;
}

/** The next version of packages that share it. */
export const decide = (asked: Asked): Decided => {
  const unfinished = asked.wish.kind === "auto" ? unfinishedRelease(asked.candidates) : undefined;
  if (unfinished !== undefined)
    return { proposal: { kind: "prepared", version: unfinished }, step: "exact", finding: undefined };
  const question = questionOf(asked);
  const proposal = propose(question);
  const finding =
    proposal.kind === "refused"
      ? explain(proposal.refusal, {
          name: whose(asked.candidates, proposal.refusal),
          by: asked.by,
          isLasting: asked.wish.kind !== "phase",
          areChangesClear: question.base === undefined || unclearNumbers(question.base, question) === undefined,
        })
      : undefined;
  return { proposal, step: stepOf(question, proposal), finding };
};

/** The greatest of each, so that the version fits them all. */
const questionOf = ({ candidates, bump, wish, prerelease }: Asked): Question => {
  const all = (texts: readonly (string | undefined)[]): readonly Version[] =>
    texts.flatMap((text) => (text === undefined ? [] : (parseVersion(text) ?? [])));
  return {
    base: latest(all(candidates.map(({ base }) => base?.version))),
    stated: latest(all(candidates.map(({ stated }) => stated))),
    taken: all(candidates.flatMap(({ taken }) => taken)),
    isByYear: candidates.some((each) => each.isByYear),
    bump,
    wish,
    prerelease,
  };
};

const latest = (versions: readonly Version[]): Version | undefined => versions.toSorted(compareVersions).at(-1);

const stepOf = ({ base, bump, wish }: Question, proposal: Proposal): Step => {
  if (wish.kind === "exact") return "exact";
  if (base === undefined) return "first";
  if (wish.kind === "post") return "post";
  if (wish.kind === "stable" && !isFinal(base)) return "stable";
  if (proposal.kind === "version" && proposal.version.pre !== undefined) return proposal.version.pre.phase;
  if (wish.kind === "size") return wish.size;
  return bump === "none" ? "patch" : sizeFor(bump, base);
};

/** Of several packages the one that has the version, by whose name the others can be told another. */
const whose = (candidates: readonly Candidate[], refusal: Refusal): string => {
  const version = formatVersion(refusal.why === "not greater" ? refusal.than : refusal.version);
  const hasIt = ({ base, stated, taken }: Candidate): boolean =>
    [base?.version, stated, ...taken].some((text) => text !== undefined && canonicalVersion(text) === version);
  return (candidates.find(hasIt) ?? candidates[0]!).member.name;
};

const withoutLocal = "one without what follows +";

const explain = (
  refusal: Refusal,
  {
    name,
    by: from,
    isLasting,
    areChangesClear,
  }: Record<"name" | "by", string> & Record<"isLasting" | "areChangesClear", boolean>,
): Finding => {
  const version = formatVersion(refusal.version);
  const asked = { name, version, from, areChangesClear };
  switch (refusal.why) {
    case "calendar":
    case "numbers":
      return numbersUnclear({ name, version, why: refusal.why });
    case "back":
      return phaseGoesBack({ name, version, phase: refusal.phase, isLasting });
    case "taken":
      return versionNotFree({ ...asked, why: "was used before" });
    case "local":
      return versionNotFree({ ...asked, why: "is a local one, which indexes refuse", wanted: withoutLocal });
    case "not greater":
      return versionNotFree({ ...asked, why: `is not newer than ${formatVersion(refusal.than)}` });
  }
};
