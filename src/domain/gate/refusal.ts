import type { Finding } from "../problem/finding.ts";
import { gatesRefused } from "../problem/gate.ts";
import { type Gate, runsCode } from "./gate.ts";

/** What the place of a run says of what its code could get at. */
export interface GatePlace {
  /** `undefined` outside a runner. */
  readonly event: string | undefined;
  /** Whether this job can ask for an identity token. */
  readonly hasIdentity: boolean;
}

/** Events whose jobs hold the repository's secrets while they may run the code of anybody's pull request. */
const privileged = ["pull_request_target", "workflow_run"];

/** Why this is no place for the project's own commands; `undefined` where it is. Citations of check runs run nothing. */
export const refuseGates = (gates: readonly Gate[], { event, hasIdentity }: GatePlace): Finding | undefined => {
  if (!gates.some(runsCode)) return undefined;
  if (event !== undefined && privileged.includes(event)) return gatesRefused({ event });
  return hasIdentity ? gatesRefused({ event: undefined }) : undefined;
};
