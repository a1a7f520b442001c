import { finalOf } from "../bump/step.ts";
import type { Phase } from "../bump/wish.ts";
import type { Doubt } from "../changes/doubt.ts";
import type { Finding } from "../problem/finding.ts";
import { compareVersions, parseVersion } from "../python/version.ts";
import { decide } from "./decide.ts";
import type { Candidate, PlannedRelease } from "./release-plan.ts";
import type { BumpRequest } from "./request.ts";

export interface Settled {
  readonly candidates: readonly Candidate[];
  /** What the plan releases. */
  readonly packages: readonly PlannedRelease[];
  readonly request: BumpRequest;
  readonly prerelease: Phase | undefined;
}

/**
 * What is left to be told of changes that may break something: not where the release is as large as a break makes it, or
 * `bump` says by name how large it is. Where nobody knows which packages it is about, one that is named so is enough.
 */
export const doubtsLeft = (doubts: readonly Doubt[], settled: Settled): readonly Finding[] => {
  const chosen = settled.candidates.filter(({ leftOut }) => leftOut === undefined);
  const open = new Set(chosen.filter((each) => isOpen(each, settled)).map(({ member }) => member.name));
  const isAnswered = [...settled.request.own].some(([name, { kind }]) => kind !== "auto" && !open.has(name));
  return doubts.flatMap(({ packages, tell }) => {
    if (packages.length === 0) return isAnswered || open.size === 0 ? [] : [tell([])];
    const left = packages.filter((name) => open.has(name));
    return left.length === 0 ? [] : [tell(left)];
  });
};

/** Whether a break would make the next release larger, and nobody has said its size. What nobody has yet cannot break. */
const isOpen = (candidate: Candidate, { packages, request, prerelease }: Settled): boolean => {
  const { member, base, stated } = candidate;
  if (base === undefined || request.own.get(member.name)?.kind === "size") return false;
  const planned = packages.find(({ name }) => name === member.name)?.proposed;
  const wish = { kind: "auto" } as const;
  const { proposal } = decide({ candidates: [candidate], bump: "major", wish, prerelease, by: "bump" });
  // Where a break gives no version either, a person gives it.
  if (proposal.kind !== "version" && proposal.kind !== "prepared") return planned === undefined;
  const next = parseVersion(planned ?? stated ?? base.version)!;
  return compareVersions(finalOf(next), finalOf(proposal.version)) < 0;
};
