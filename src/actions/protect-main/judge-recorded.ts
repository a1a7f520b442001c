import type { Commit, MergedRequest, RefUpdate } from "../../domain/ref-update/evidence.ts";
import { subjectOf } from "../../domain/ref-update/evidence.ts";
import { firstParents, revertLines } from "../../domain/ref-update/path.ts";
import { isListed, unmatched } from "../../domain/ref-update/pusher.ts";
import type { Verdict } from "../../domain/ref-update/verdict.ts";
import type { Answer, Listing } from "../../ports/forge.ts";
import type { Judging } from "./judging.ts";

/** What else is known of a recorded movement. */
export interface Known {
  /** Its commits; GitHub's events list them, an audit does not know them. */
  readonly listed: readonly string[];
  /** Merged requests into the branch, asked for once in a run. */
  readonly merged: () => Promise<Answer<Listing<MergedRequest>>>;
}

/** Judges a movement that the forge has recorded: its type says how the branch moved, whoever wrote the commits. */
export const judgeRecorded = async (update: RefUpdate, known: Known, judging: Judging): Promise<Verdict> => {
  switch (update.type) {
    case "pr_merge":
      return { kind: "pass", how: "pr_merge", requests: await requestsAt([update.after, ...known.listed], known) };
    case "merge_queue_merge": {
      const commits = known.listed.length > 0 ? known.listed : await shasOf(update, judging);
      return { kind: "pass", how: "merge_queue", requests: await requestsAt([update.after, ...commits], known) };
    }
    case "force_push":
      return { kind: "force-push", removed: await removedBy(update, judging) };
    case "push":
      return await judgePush(update, known, judging);
    case "branch_creation":
      return { kind: "skipped", why: "the branch was created" };
    case "branch_deletion":
      return { kind: "skipped", why: "the branch was deleted" };
    default:
      return { kind: "unknown", why: `GitHub or Gitea calls this update ${update.type}, which is not known here` };
  }
};

/** The commits that a branch lost; `undefined` where they could not be read. */
export const removedBy = async (
  { before, after }: Pick<RefUpdate, "before" | "after">,
  { forge }: Judging,
): Promise<readonly Commit[] | undefined> => {
  const answer = await forge.history.between(after, before);
  return answer.kind === "found" ? answer.value.items : undefined;
};

const judgePush = async (update: RefUpdate, known: Known, judging: Judging): Promise<Verdict> => {
  const { forge, allowance } = judging;
  const isAllowed = update.pusher !== undefined && isListed(update.pusher, allowance);
  if (isAllowed && allowance.patterns.length === 0) return { kind: "pass", how: "allowed_pusher", requests: [] };
  const between = await forge.history.between(update.before, update.after);
  const commits = between.kind === "found" && between.value.isWhole ? between.value.items : undefined;
  if (isAllowed && commits === undefined) {
    return { kind: "unknown", why: "the commits, whose subjects allow-patterns is for, could not be read" };
  }
  const steps = firstParents({ ...update, commits: commits ?? [] });
  const misfit = unmatched(steps, allowance);
  if (isAllowed && misfit === undefined) return { kind: "pass", how: "allowed_pusher", requests: [] };
  const undo = commits === undefined ? undefined : revertLines({ ...update, commits });
  const pushed = new Set([update.after, ...known.listed, ...(commits ?? []).map(({ sha }) => sha)]);
  const requests = (await mergedRequests(known)).filter((request) => isMarkedBy(update, pushed, request));
  if (requests.length > 0) return { kind: "merged-by-push", requests, commits: steps, undo };
  return { kind: "direct-push", commits: steps, why: isAllowed ? misfitting(misfit) : undefined, undo };
};

/** Why a pusher on the list was not allowed this. */
export const misfitting = (commit: Commit | undefined): string | undefined =>
  commit === undefined ? undefined : `none of allow-patterns matches the subject ${JSON.stringify(subjectOf(commit))}`;

/** Clocks of one forge; the mark follows the push. */
const slack = 5_000;

/** Whether a push put the request's commits there. One that was merged before, and whose commits are pushed again, is not. */
const isMarkedBy = ({ at }: RefUpdate, pushed: ReadonlySet<string>, request: MergedRequest): boolean => {
  const { head, mergeCommit, mergedAt } = request;
  return (mergeCommit !== undefined && pushed.has(mergeCommit)) || (pushed.has(head) && mergedAt >= at - slack);
};

const requestsAt = async (shas: readonly string[], known: Known): Promise<readonly MergedRequest[]> => {
  const all = new Set(shas);
  return (await mergedRequests(known))
    .filter(({ mergeCommit }) => mergeCommit !== undefined && all.has(mergeCommit))
    .toSorted((one, other) => one.number - other.number);
};

/** To name requests is worth a question, but no verdict hangs on it. */
const mergedRequests = async ({ merged }: Known): Promise<readonly MergedRequest[]> => {
  const answer = await merged();
  return answer.kind === "found" ? answer.value.items : [];
};

const shasOf = async ({ before, after }: RefUpdate, { forge }: Judging): Promise<readonly string[]> => {
  const answer = await forge.history.between(before, after);
  return answer.kind === "found" ? answer.value.items.map(({ sha }) => sha) : [];
};
