import type { Secret } from "../../domain/credential/secret.ts";
import type { BranchHistory } from "../../ports/branch-history.ts";
import type { BranchProtection } from "../../ports/branch-protection.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MergedRequests } from "../../ports/merged-requests.ts";

/** One repository on its forge. */
export interface Forge {
  readonly kind: "github" | "gitea";
  readonly history: BranchHistory;
  readonly requests: MergedRequests;
  readonly protection: BranchProtection;
}

export interface ProtectPorts {
  readonly openForge: (repository: string, token: Secret | undefined) => Forge;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly facts: EventFacts;
}

/** What started the run. */
export interface EventFacts {
  /** As `push`; `undefined` outside a runner. */
  readonly event: string | undefined;
  /** The event's JSON; `undefined` where there is none that can be read. */
  readonly payload: () => Promise<unknown>;
  /** GitHub's word on whether anything protects the branch of the event. */
  readonly isRefProtected: boolean | undefined;
}
