import type { Release, SubjectQuestion } from "../../domain/rollback/subject.ts";
import type { Target } from "../../domain/target/target.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ForgeReleases } from "../../ports/forge-releases.ts";
import type { ForgeTags } from "../../ports/forge-tags.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
import type { TagRefs } from "../../ports/tag-refs.ts";

export type RollbackForge = Pick<ForgeReleases, "list" | "read" | "remove"> & Pick<ForgeTags, "rulesets">;

export interface RollbackPorts {
  readonly tags: TagRefs;
  /** `undefined` where no forge is known. */
  readonly forge: RollbackForge | undefined;
  readonly index: PackageIndex;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** The releases that a rollback is about. */
export interface RollbackQuestion extends SubjectQuestion {
  readonly releases: readonly Release[];
  /** The graph's levels. */
  readonly levels: readonly (readonly string[])[];
  /** The tag that a release gets. */
  readonly tagOf: (release: Release) => string;
  /** Full hash of the checkout's commit; `undefined` before the first. */
  readonly head: string | undefined;
  /** Whether something is to be removed, and not only read. */
  readonly removes: boolean;
  /** The index that is asked. */
  readonly target: Pick<Target, "preset"> & { readonly title: string };
}
