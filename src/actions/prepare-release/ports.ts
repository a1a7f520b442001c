import type { Secret } from "../../domain/credential/secret.ts";
import type { WrittenPlan } from "../../domain/release-request/from-plan.ts";
import type { Git } from "../../ports/git.ts";
import type { PreparePorts } from "../../stages/prepare/ports.ts";
import type { MadePlan } from "../../stages/release-plan/make-release-plan.ts";
import type { ReleasePlanPorts } from "../../stages/release-plan/ports.ts";

/** The forge's repository, and the checkout of it, as long as the run needs them. */
export type OpenedForge = Omit<PreparePorts, "content" | "clock" | "signal"> & AsyncDisposable;

export interface PrepareReleasePorts extends ReleasePlanPorts, Pick<PreparePorts, "clock"> {
  readonly git: Pick<Git, "inspect">;
  /** `topLevel`: of the checkout. `undefined` where no repository of a forge is known. */
  readonly openForge: (topLevel: string, token: Secret | undefined) => Promise<OpenedForge | undefined>;
  /** The files as a plan makes them; nothing is written. */
  readonly writePlan: (made: MadePlan) => Promise<WrittenPlan>;
}
