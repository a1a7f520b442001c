import { commentNotWritten } from "../../domain/problem/comment.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { renewFirst } from "../../domain/problem/not-there.ts";
import type { Answer } from "../../ports/forge.ts";
import type { Account, PullComments } from "../../ports/pull-comments.ts";

export interface Sticky {
  readonly pullRequest: number;
  /** An HTML comment that begins the text and is in no other comment of ours. */
  readonly marker: string;
  /** At most 65,536 characters with the marker. */
  readonly body: string;
  /** Whether the pull request comes from a fork, whose job mostly can only read. */
  readonly isFork: boolean;
}

/**
 * Writes the comment, over the one that this token wrote before where there is one: nobody else's is touched, whatever
 * it says. A failure is a warning, for the comment says nothing that the summary does not.
 */
export const writeSticky = async (sticky: Sticky, comments: PullComments): Promise<readonly Finding[]> => {
  const { pullRequest, marker, isFork } = sticky;
  const [self, all] = [await comments.self(), await comments.list(pullRequest)];
  if (self.kind !== "found") return failure(self, isFork);
  if (all.kind !== "found") return failure(all, isFork);
  const body = `${marker}\n${sticky.body}`;
  const own = all.value.find((comment) => comment.body.startsWith(marker) && isSelf(comment.author, self.value.login));
  if (own?.body === body) return [];
  const answer = await (own === undefined ? comments.create(pullRequest, body) : comments.update(own.id, body));
  return answer.kind === "found" ? [] : failure(answer, isFork);
};

/** GraphQL may name an app without the suffix that REST gives it; a person cannot have such a login. */
const isSelf = ({ login, isBot }: Account, self: string): boolean =>
  login === self || (isBot && login === `${self}[bot]`);

const failure = (answer: Exclude<Answer<unknown>, { kind: "found" }>, isFork: boolean): readonly Finding[] => {
  const why = answer.kind === "missing" ? "it answered 404, as it does of what the token may not see, too" : answer.why;
  return [commentNotWritten({ why, remedy: `${remedyOf(answer, isFork)}; the job summary says the same` })];
};

const remedyOf = (answer: Exclude<Answer<unknown>, { kind: "found" }>, isFork: boolean): string => {
  if (answer.kind === "unanswered") {
    const { cause, status } = answer;
    if (cause === "outside" || cause === "rate-limit")
      return status === undefined ? "Run it again when GitHub or Gitea answers" : "See why it refuses that";
    const renewal = renewFirst(status);
    if (renewal !== undefined) return renewal.hint;
  }
  const give = "Give the job pull-requests: write";
  return isFork ? `${give}, which a fork's pull request may not get` : give;
};
