import { cover, rebasedCandidates } from "../../domain/ref-update/cover.ts";
import type { Commit, MergedRequest } from "../../domain/ref-update/evidence.ts";
import { firstParents, revertLines } from "../../domain/ref-update/path.ts";
import { isListed, unmatched } from "../../domain/ref-update/pusher.ts";
import type { Push } from "../../domain/ref-update/task.ts";
import type { Verdict } from "../../domain/ref-update/verdict.ts";
import type { Answer, Unanswered } from "../../ports/forge.ts";
import { misfitting, removedBy } from "./judge-recorded.ts";
import type { Judging } from "./judging.ts";

/** Each step can cost a question. */
const mostSteps = 250;

/**
 * Judges a movement by its commits: all must belong to merged requests. `gap` says why the forge's record, which would
 * know better, has no word on it; `undefined` where it keeps none.
 */
export const judgeCommits = async (push: Push, gap: string | undefined, judging: Judging): Promise<Verdict> => {
  if (push.isForced) return { kind: "force-push", removed: await removedBy(push, judging) };
  const between = await judging.forge.history.between(push.before, push.after);
  if (between.kind !== "found") return unknown(gap, between);
  if (!between.value.isWhole) return { kind: "unknown", why: because(gap, "it has more commits than can be read") };
  const movement = { ...push, commits: between.value.items };
  const undo = revertLines(movement);
  if (undo === undefined) return { kind: "force-push", removed: await removedBy(push, judging) };
  const steps = firstParents(movement);
  if (steps.length > mostSteps) return { kind: "unknown", why: because(gap, `it has ${steps.length} commits`) };
  const evidence = await gather(steps, judging);
  if ("kind" in evidence) return unknown(gap, evidence);
  const { requests, uncovered, pushed } = cover({ ...evidence, steps, forge: judging.forge.kind });
  if (uncovered.length === 0) return { kind: "pass", how: "by_commits", requests };
  const isAllowed = push.sender !== undefined && isListed(push.sender, judging.allowance);
  const misfit = unmatched(uncovered, judging.allowance);
  if (isAllowed && misfit === undefined) return { kind: "pass", how: "allowed_pusher", requests };
  if (pushed.length > 0) return { kind: "merged-by-push", requests: pushed, commits: uncovered, undo };
  if (gap !== undefined) {
    return {
      kind: "unknown",
      why: because(gap, `no merged pull request is known for ${uncovered.length} of its commits`),
    };
  }
  return { kind: "direct-push", commits: uncovered, why: isAllowed ? misfitting(misfit) : undefined, undo };
};

const because = (gap: string | undefined, why: string): string => (gap === undefined ? why : `${gap}, and ${why}`);

const unknown = (gap: string | undefined, answer: Exclude<Answer<unknown>, { kind: "found" }>): Verdict => ({
  kind: "unknown",
  why: because(
    gap,
    answer.kind === "missing" ? "GitHub or Gitea shows no such commits, or not to this token" : answer.why,
  ),
});

interface Gathered {
  readonly requestsOf: ReadonlyMap<string, readonly MergedRequest[]>;
  readonly commitsOf: ReadonlyMap<number, readonly Commit[]>;
}

type NoAnswer = Unanswered | { readonly kind: "missing" };

/** The list of merged requests answers most; only what it leaves open is asked for by commit. */
const gather = async (steps: readonly Commit[], { forge, branch, signal }: Judging): Promise<Gathered | NoAnswer> => {
  const listed = await forge.requests.into(branch);
  if (listed.kind !== "found") return listed;
  const byCommit = Map.groupBy(listed.value.items, ({ mergeCommit }) => mergeCommit ?? "");
  const requestsOf = new Map<string, readonly MergedRequest[]>();
  for (const { sha } of steps) {
    const known = byCommit.get(sha);
    if (known !== undefined) {
      requestsOf.set(sha, known);
      continue;
    }
    signal.throwIfAborted();
    const answer = await forge.requests.withCommit(sha);
    if (answer.kind !== "found") return answer;
    requestsOf.set(
      sha,
      answer.value.filter(({ base }) => base === branch),
    );
  }
  const commitsOf = new Map<number, readonly Commit[]>();
  for (const { number } of rebasedCandidates({ steps, requestsOf, forge: forge.kind })) {
    const answer = await forge.requests.commitsOf(number);
    if (answer.kind !== "found") return answer;
    commitsOf.set(number, answer.value.items);
  }
  return { requestsOf, commitsOf };
};
