import type { MergedRequest } from "../../domain/ref-update/evidence.ts";
import type { Push } from "../../domain/ref-update/task.ts";
import type { Judged, Movement } from "../../domain/ref-update/verdict.ts";
import type { Answer, Listing } from "../../ports/forge.ts";
import { judgeCommits } from "./judge-commits.ts";
import { judgeRecorded } from "./judge-recorded.ts";
import type { Judging } from "./judging.ts";
import { findRecord } from "./record.ts";

/** Judges one movement: by the forge's record of it, else by its commits. */
export const judgePush = async (push: Push, judging: Judging): Promise<Judged> => {
  const { before, after, sender } = push;
  const movement: Movement = { before, after, at: undefined, pusher: sender };
  const recorded = await findRecord(push, judging);
  if (recorded.kind === "found") {
    const { update } = recorded;
    const merged = mergedInto(judging, undefined);
    const verdict = await judgeRecorded(update, { listed: push.listed, merged }, judging);
    return { movement: { ...movement, at: update.at, pusher: update.pusher }, verdict };
  }
  if (recorded.kind === "unanswered" && !push.isForced) {
    return { movement, verdict: { kind: "unknown", why: recorded.why } };
  }
  return { movement, verdict: await judgeCommits(push, "why" in recorded ? recorded.why : undefined, judging) };
};

/** What an audit saw, newest first, and what it could not see. */
export interface Audit {
  readonly judged: readonly Judged[];
  readonly gaps: readonly string[];
}

/** Judges every movement since a time, in milliseconds: a push may have started no workflow, or one that it had changed. */
export const auditSince = async (since: number, judging: Judging): Promise<Audit> => {
  const { forge, branch } = judging;
  const answer = await forge.history.updates(branch, { since });
  if (answer.kind === "unanswered") return { judged: [], gaps: [answer.why] };
  if (answer.kind === "missing") {
    const why =
      forge.kind === "gitea"
        ? "Gitea keeps no record of a branch's updates: judge them as they are pushed"
        : "GitHub or Gitea shows no activity of this repository to this token";
    return { judged: [], gaps: [why] };
  }
  const merged = mergedInto(judging, since);
  const judged: Judged[] = [];
  for (const update of answer.value.items) {
    judging.signal.throwIfAborted();
    judged.push({ movement: update, verdict: await judgeRecorded(update, { listed: [], merged }, judging) });
  }
  return { judged, gaps: answer.value.isWhole ? [] : ["there were more updates than can be read"] };
};

/** Asked for when the first needs it, and once. */
const mergedInto = ({ forge, branch }: Judging, since: number | undefined) => {
  let answer: Promise<Answer<Listing<MergedRequest>>> | undefined;
  return () => (answer ??= forge.requests.into(branch, since));
};
