import type { Config } from "../../domain/config/config.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { CommandLog } from "../../ports/command-log.ts";
import type { Confirm } from "../../ports/confirm.ts";
import type { Interview } from "../../ports/interview.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Environment } from "../environment.ts";
import type { Masks } from "../masks.ts";

/** What is around every run: where it runs, and to whom it speaks. */
export interface Surroundings {
  readonly environment: Environment;
  readonly progress: Progress;
  readonly commandLog: CommandLog;
  readonly confirm: Confirm;
  /** `undefined` where nobody could answer. */
  readonly interview?: Interview | undefined;
  /** A line for those who asked for more. */
  readonly debug: (line: string) => void;
  readonly masks: Masks;
}

/** What an action's ports are made from. */
export interface World extends Surroundings {
  readonly config: Config;
  /** Names of the inputs whose values stand in the configuration, and `packages.NAME.INPUT` of what one package has. */
  readonly configured: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** Values that no child may see that can run project code. */
  readonly secrets: readonly Secret[];
}
