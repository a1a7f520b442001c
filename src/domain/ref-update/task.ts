import { isCommitHash } from "../text/commit-hash.ts";
import { field, isText, objectOf } from "../text/json.ts";
import { type Account, accountOf, isNoCommit } from "./evidence.ts";

/** One movement of the branch, as an event or a person names it. */
export interface Push {
  readonly before: string;
  readonly after: string;
  /** Whoever the event names. */
  readonly sender: Account | undefined;
  /** The event says that the branch lost commits. */
  readonly isForced: boolean;
  /** Commits that the event lists: GitHub cuts the list of a large push. */
  readonly listed: readonly string[];
  /** Just now, so that the forge's record of it may still lag. */
  readonly isRecent: boolean;
}

export type Task =
  | { readonly kind: "push"; readonly push: Push }
  | { readonly kind: "audit" }
  | { readonly kind: "skip"; readonly why: string }
  /** The event is none that this can judge. */
  | { readonly kind: "unfit"; readonly why: string };

export interface Trigger {
  /** `GITHUB_EVENT_NAME`; `undefined` outside a runner. */
  readonly event: string | undefined;
  /** The event's JSON; `undefined` where there is none. */
  readonly payload: unknown;
  readonly branch: string;
  readonly isFork: boolean;
}

const audited = /^(?:schedule|workflow_dispatch|repository_dispatch)$/;

/** What is to be judged. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
export const taskOf = ({ event, payload, branch, isFork }: Trigger): Task => {
  if (event === undefined) return { kind: "audit" };
  if (isFork) return { kind: "skip", why: "this is a fork, whose branches are its owner's own" };
  if (audited.test(event)) return { kind: "audit" };
  if (event !== "push")
    return { kind: "unfit", why: `it runs on push, schedule and workflow_dispatch, not on ${event}` };
  const { ref, before, after, forced, sender, commits } = objectOf(payload);
  if (typeof ref !== "string" || !isCommitHash(before) || !isCommitHash(after)) {
    return { kind: "unfit", why: "the event's file (GITHUB_EVENT_PATH) does not hold a push" };
  }
  if (ref.startsWith("refs/tags/")) return { kind: "skip", why: `a tag was pushed (${ref}), no branch` };
  if (ref !== `refs/heads/${branch}`) return { kind: "skip", why: `${ref} was pushed, and ${branch} alone is judged` };
  if (isNoCommit(after)) return { kind: "skip", why: `${branch} was deleted` };
  if (isNoCommit(before)) {
    return { kind: "skip", why: `${branch} was created, so there was nothing to go past` };
  }
  return {
    kind: "push",
    push: {
      before,
      after,
      sender: accountOf(sender),
      isForced: forced === true,
      listed: Array.isArray(commits) ? commits.map((commit) => String(field(commit, "id"))) : [],
      isRecent: true,
    },
  };
};

/** The default branch that an event names. Not every schedule's does. */
export const defaultBranchOf = (payload: unknown): string | undefined => {
  const branch = field(payload, "repository", "default_branch");
  return isText(branch) && branch !== "" ? branch : undefined;
};

/** Whether an event says that its repository is a fork. */
export const isForkOf = (payload: unknown): boolean => field(payload, "repository", "fork") === true;
