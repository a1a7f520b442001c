import type { Start } from "../../domain/report/start.ts";
import type { Archives } from "../../ports/archives.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Runs } from "../../ports/runs.ts";
import type { Signer } from "../../ports/signer.ts";

export interface AttestPorts {
  readonly absolute: (path: string) => string;
  readonly runs: Runs;
  readonly archives: Archives;
  readonly artifacts: Artifacts;
  readonly signer: Signer;
  readonly progress: Pick<Progress, "status">;
  readonly signal: AbortSignal;
  /** Whether it is a forge's job that runs. */
  readonly isRunner: boolean;
  readonly start: Start;
}
