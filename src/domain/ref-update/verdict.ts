import type { Account, Commit, MergedRequest } from "./evidence.ts";

/** What moved. */
export interface Movement {
  readonly before: string;
  readonly after: string;
  /** Milliseconds since the epoch; `undefined` where nothing tells. */
  readonly at: number | undefined;
  readonly pusher: Account | undefined;
}

/** How it is judged that a branch moved. */
export type Verdict =
  | {
      readonly kind: "pass";
      /** `by_commits`: every commit belongs to a merged request, and no record of the movement was to be had. */
      readonly how: "pr_merge" | "merge_queue" | "by_commits" | "allowed_pusher";
      readonly requests: readonly MergedRequest[];
    }
  | { readonly kind: "skipped" | "unknown"; readonly why: string }
  | {
      readonly kind: "direct-push";
      /** Newest first; those that came by no request. */
      readonly commits: readonly Commit[];
      /** Why a pusher on the list was not allowed this; `undefined` where the pusher is not on it. */
      readonly why: string | undefined;
      /** Lines that undo it; `undefined` where its commits could not be read. */
      readonly undo: readonly string[] | undefined;
    }
  | {
      readonly kind: "merged-by-push";
      readonly requests: readonly MergedRequest[];
      readonly commits: readonly Commit[];
      readonly undo: readonly string[] | undefined;
    }
  | {
      readonly kind: "force-push";
      /** What the branch had before and has no more; `undefined` where it could not be read. */
      readonly removed: readonly Commit[] | undefined;
    };

export interface Judged {
  readonly movement: Movement;
  readonly verdict: Verdict;
}

/** The worst of all: what went past the pull requests counts more than what could not be seen. */
export const overall = (judged: readonly Judged[]): "pass" | "direct-push" | "unknown" => {
  const kinds = new Set(judged.map(({ verdict }) => verdict.kind));
  if (kinds.has("direct-push") || kinds.has("merged-by-push") || kinds.has("force-push")) return "direct-push";
  return kinds.has("unknown") ? "unknown" : "pass";
};
