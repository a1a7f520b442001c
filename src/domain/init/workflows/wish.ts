import type { OwnIndex } from "./own-index.ts";
import type { Wheels } from "./wheel-builds.ts";

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
  readonly wheels: Wheels;
  /** Over how many jobs the builds are spread, at most. */
  readonly machines: number;
  /** Whether PyPI gets only what TestPyPI has taken. */
  readonly isTestPyPIFirst: boolean;
}

/** What a workflow does that is told nothing special. */
export const plain = {
  index: undefined,
  wheels: { builds: [], python: undefined },
  machines: 1,
  isTestPyPIFirst: false,
} as const;

export const isPrepared = ({ trigger }: Pick<PublishWish, "trigger">): boolean =>
  trigger.flow === "merge" && trigger.isPrepared;

/** Whether a tag or a pull request names what is published. Else nothing says of which commit a version on the index is, and none is tagged. */
export const isNamed = (wish: Pick<PublishWish, "trigger">): boolean => wish.trigger.flow === "tag" || isPrepared(wish);

/** Whether several jobs build the packages. */
export const isSpread = ({ machines }: Pick<PublishWish, "machines">): boolean => machines > 1;

/** Whether other jobs build wheels. */
export const hasWheels = ({ wheels }: Pick<PublishWish, "wheels">): boolean => wheels.builds.length > 0;

/** Whether the release is put together of what several jobs have built. */
export const isJoined = ({ wheels, machines }: Pick<PublishWish, "wheels" | "machines">): boolean =>
  hasWheels({ wheels }) || isSpread({ machines });

/** The job that leaves all that is published, and what to say of it. */
export const releaseOf = (wish: PublishWish): { readonly job: string; readonly files: string } =>
  isJoined(wish)
    ? {
        job: "rehearse",
        files: "what the jobs before made and tried together; none of the project's code runs here",
      }
    : { job: "build", files: "what the job build made; none of the project's code runs here" };
