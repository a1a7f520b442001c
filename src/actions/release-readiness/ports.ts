import type { Secret } from "../../domain/credential/secret.ts";
import type { GatePlace } from "../../domain/gate/refusal.ts";
import type { ForgeHome } from "../../domain/report/checklist.ts";
import type { Changes } from "../../ports/changes.ts";
import type { CheckRuns } from "../../ports/check-runs.ts";
import type { PullComments } from "../../ports/pull-comments.ts";
import type { GatePorts } from "../../stages/gates/gates.ts";
import type { CheckPorts } from "../../stages/health/check-workspace.ts";
import type { ValidationPorts } from "../../stages/validate/ports.ts";

/** The pull request whose event started the run. */
export interface PullRequest {
  readonly number: number;
  /** Full hash of its head: what is checked out is its merge with the target. */
  readonly head: string;
  /** Whether it comes from another repository, so that the job can only read. */
  readonly isFork: boolean;
}

/** What the place of the run says of it. */
export interface ReadinessFacts extends GatePlace {
  readonly pullRequest: PullRequest | undefined;
  /** The branch that the pull request is to be merged into; in a merge queue the commit that it was put on. */
  readonly target: string | undefined;
  readonly forge: ForgeHome | undefined;
}

export interface ReadinessPorts extends ValidationPorts, CheckPorts, Omit<GatePorts, "checkRuns"> {
  readonly changes: Changes;
  /** The repository of the run on its forge; `undefined` where none is known. */
  readonly openForge: (token: Secret | undefined) => ForgeAccess | undefined;
  readonly facts: ReadinessFacts;
}

export interface ForgeAccess {
  readonly checkRuns: CheckRuns;
  readonly comments: PullComments;
}
