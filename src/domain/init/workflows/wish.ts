import type { OwnIndex } from "./own-index.ts";

/** What starts a release: tags by their patterns, or a push to a branch. */
export type Trigger =
  | { readonly flow: "tag"; readonly patterns: readonly string[] }
  | {
      readonly flow: "merge";
      readonly branch: string;
      /** Whether a pull request proposes the next versions: then merging it alone publishes. */
      readonly isPrepared: boolean;
    };

/**
 * Where the workflow runs. `github` has artifacts and identities that PyPI knows; `enterprise` is a GitHub of one's own,
 * which has neither; `gitea` has no environments either.
 */
export type Host = "github" | "enterprise" | "gitea";

/** What the workflow that publishes is to do: each of its jobs is a function of this. */
export interface PublishWish {
  readonly name: string;
  readonly trigger: Trigger;
  readonly host: Host;
  /** The workspace's folder from the repository's top; empty for the top. */
  readonly folder: string;
  /** `undefined` for PyPI. */
  readonly index: OwnIndex | undefined;
}

export const isPrepared = ({ trigger }: Pick<PublishWish, "trigger">): boolean =>
  trigger.flow === "merge" && trigger.isPrepared;
