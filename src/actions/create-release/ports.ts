import type { Inputs } from "../../contract/contract.ts";
import type { Config } from "../../domain/config/config.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { Start } from "../../domain/report/start.ts";
import type { ReadWish } from "../../domain/target/uv-target.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Files } from "../../ports/files.ts";
import type { Git } from "../../ports/git.ts";
import type { Indexes } from "../../ports/indexes.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Runs } from "../../ports/runs.ts";
import type { BackPorts } from "../../stages/finish/commit-back.ts";
import type { Forge } from "../../stages/finish/create-wish.ts";
import type { ReleaseFilesPorts } from "../../stages/release-files/ports.ts";
import type { CheckoutPlace } from "../prepare-release/ports.ts";
import type { contract } from "./contract.ts";

export type CreateReleaseInputs = Inputs<typeof contract.inputs>;

/** The same after a publish, which says how the index is read. */
export type FinishInputs = CreateReleaseInputs & { readonly target?: ReadWish | undefined };

/** What makes the files of the next version, and their pull request. */
export interface NextPorts {
  readonly files: ReleaseFilesPorts;
  readonly request: Omit<BackPorts, "clock" | "signal">;
}

export interface CreateReleasePorts {
  readonly absolute: (path: string) => string;
  readonly files: Files;
  readonly git: Pick<Git, "inspect" | "isThere" | "tags">;
  readonly runs: Runs;
  readonly indexes: Indexes;
  readonly openIndex: OpenIndex;
  readonly config: Config;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly start: Start;
  /** Loaded where a pull request to the next version is asked for; `undefined` where no repository is known. */
  readonly openNext: (place: CheckoutPlace, token: Secret | undefined) => Promise<NextPorts | undefined>;
  /** `undefined` where no repository of a forge is known. */
  readonly openForge: (token: Secret | undefined) => Forge | undefined;
}
