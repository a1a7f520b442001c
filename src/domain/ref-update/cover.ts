import type { Commit, MergedRequest } from "./evidence.ts";

/** What tells whether a branch's commits came by pull requests, where no record of its movements is to be had. */
export interface CommitEvidence {
  /** Newest first, by first parents. */
  readonly steps: readonly Commit[];
  /** Of each step: the merged requests into this branch that the forge connects with it. */
  readonly requestsOf: ReadonlyMap<string, readonly MergedRequest[]>;
  /** A request's own commits, as they were on its branch. */
  readonly commitsOf: ReadonlyMap<number, readonly Commit[]>;
  /** Gitea has merges that only move the branch, and connects a request with its last commit alone. */
  readonly forge: "github" | "gitea";
}

export interface Coverage {
  /** Oldest first. */
  readonly requests: readonly MergedRequest[];
  /** Newest first. */
  readonly uncovered: readonly Commit[];
  /** Requests that are shown as merged because their own last commit was pushed. */
  readonly pushed: readonly MergedRequest[];
}

/** Goes through the steps and takes out what merged requests put there. */
export const cover = (evidence: CommitEvidence): Coverage => {
  const { steps, commitsOf } = evidence;
  const requests: MergedRequest[] = [];
  const uncovered: Commit[] = [];
  for (let at = 0; at < steps.length; ) {
    const request = merging(evidence, at);
    if (request === undefined) {
      uncovered.push(steps[at]!);
      at++;
      continue;
    }
    requests.push(request);
    const most = steps[at]!.parents.length > 1 ? 1 : Math.max(1, commitsOf.get(request.number)?.length ?? 1);
    const end = Math.min(at + most, steps.length);
    at++;
    while (at < end && merging(evidence, at) === undefined && belongs(evidence, request, steps[at]!)) at++;
  }
  const pushed = steps.flatMap(({ sha }) => requestsAt(evidence, sha).filter(({ head }) => head === sha));
  return { requests: requests.toReversed(), uncovered, pushed: evidence.forge === "github" ? pushed : [] };
};

/** Requests with this commit as what they became: of one parent and more than one commit, they may have put others before it. */
export const rebasedCandidates = (evidence: Omit<CommitEvidence, "commitsOf">): readonly MergedRequest[] => {
  const { steps } = evidence;
  return steps.flatMap(({ parents }, at) => {
    const isAlone = at + 1 >= steps.length || merging(evidence, at + 1) !== undefined;
    const request = isAlone || parents.length > 1 ? undefined : merging(evidence, at);
    return request === undefined ? [] : [request];
  });
};

type Asked = Omit<CommitEvidence, "commitsOf">;

const requestsAt = ({ requestsOf }: Asked, sha: string): readonly MergedRequest[] =>
  (requestsOf.get(sha) ?? []).filter(({ mergeCommit }) => mergeCommit === sha);

/** The request that ends with a step. A merge must have the request's head as its second parent. */
const merging = (evidence: Asked, at: number): MergedRequest | undefined => {
  const { sha, parents } = evidence.steps[at]!;
  return requestsAt(evidence, sha).find(({ head }) => {
    if (parents.length > 2) return false;
    if (parents.length === 2) return parents[1] === head && head !== sha;
    return evidence.forge === "gitea" || head !== sha;
  });
};

/** Whether a step before a request's last one is the request's too: rebased, so another than on the request's own branch. */
const belongs = (
  { requestsOf, commitsOf, forge }: CommitEvidence,
  { number }: MergedRequest,
  step: Commit,
): boolean => {
  if (step.parents.length > 1) return false;
  const own = commitsOf.get(number) ?? [];
  if (forge === "gitea") {
    return own.some(({ message, authoredAt }) => message === step.message && authoredAt === step.authoredAt);
  }
  const isConnected = requestsOf.get(step.sha)?.some((request) => request.number === number) ?? false;
  return isConnected && own.every(({ sha }) => sha !== step.sha);
};
