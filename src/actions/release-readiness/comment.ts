import { commentBody, commentLimit, commentMarker } from "../../domain/gate/comment-body.ts";
import { commentWithoutPull } from "../../domain/problem/comment.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { GuardReport } from "../../domain/report/guard-summary.ts";
import type { PullComments } from "../../ports/pull-comments.ts";
import { writeSticky } from "../../stages/gates/sticky-comment.ts";
import type { ReadinessPorts } from "./ports.ts";

interface Place extends Pick<ReadinessPorts, "facts" | "signal"> {
  /** Of the workspace in the repository. */
  readonly prefix: string;
  readonly comments: PullComments | undefined;
}

/** Writes the report as the pull request's comment; gives what went wrong with it. */
export const comment = async (report: GuardReport, place: Place): Promise<readonly Finding[]> => {
  const { facts, signal, prefix, comments } = place;
  // An interrupted run has other things to say in the time that it has left.
  if (signal.aborted) return [];
  if (facts.pullRequest === undefined || comments === undefined) return [commentWithoutPull({})];
  const marker = commentMarker(prefix);
  const body = commentBody(report, commentLimit - marker.length - 1);
  const { number: pullRequest, isFork } = facts.pullRequest;
  return await writeSticky({ pullRequest, marker, body, isFork }, comments);
};
