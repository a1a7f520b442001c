import { isNoCommit } from "../ref-update/evidence.ts";
import { defaultBranchOf } from "../ref-update/task.ts";
import { isCommitHash } from "../text/commit-hash.ts";
import { isText, objectOf } from "../text/json.ts";

/** What started a run. */
export interface Trigger {
  /** As `push`; `undefined` outside a runner. */
  readonly event: string | undefined;
  /** The ref that the run is on, as `refs/heads/main`; `undefined` outside a runner. */
  readonly ref: string | undefined;
  /** The event's JSON; `undefined` where there is none that can be read. */
  readonly payload: unknown;
}

/** In which commits a release is looked for. */
export type Pushed =
  /** All that the branch got with a push. */
  | {
      readonly kind: "push";
      readonly branch: string;
      readonly before: string;
      readonly after: string;
      /** Whether it is known to have taken commits away. */
      readonly isForced: boolean;
    }
  /** What HEAD alone brought. `branch`: the default one, where it is known. */
  | { readonly kind: "head"; readonly branch: string | undefined }
  | { readonly kind: "none"; readonly why: string }
  /** The event cannot be read. */
  | { readonly kind: "unfit"; readonly why: string };

/**
 * What a run is about. Only the default branch releases: the release's own branch, before its merge, has the same commit.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#push
 */
export const pushedBy = ({ event, ref, payload }: Trigger): Pushed => {
  if (event === undefined) return { kind: "head", branch: undefined };
  const branch = defaultBranchOf(payload);
  if (event !== "push") {
    const isOther = branch !== undefined && ref?.startsWith("refs/heads/") === true && ref !== `refs/heads/${branch}`;
    return isOther ? otherBranch(ref, branch) : { kind: "head", branch };
  }
  const { ref: moved, before, after, forced } = objectOf(payload);
  if (branch === undefined || !isText(moved) || !isCommitHash(before) || !isCommitHash(after)) {
    return { kind: "unfit", why: "the event's file (GITHUB_EVENT_PATH) does not hold a push and the default branch" };
  }
  if (moved !== `refs/heads/${branch}`) return otherBranch(moved, branch);
  if (isNoCommit(after)) return { kind: "none", why: `${branch} was deleted` };
  if (isNoCommit(before)) return { kind: "head", branch };
  return { kind: "push", branch, before, after, isForced: forced === true };
};

const otherBranch = (ref: string, branch: string): Pushed => ({
  kind: "none",
  why: `the run is on ${ref.replace(/^refs\/heads\//, "")}, and merging into ${branch} alone releases`,
});
