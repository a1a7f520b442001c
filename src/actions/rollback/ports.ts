import type { Secret } from "../../domain/credential/secret.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Remotes } from "../../ports/remotes.ts";
import type { SurveyPorts } from "../../stages/plan/survey.ts";
import type { RollbackPorts } from "../../stages/rollback/ports.ts";

export interface RollbackActionPorts extends SurveyPorts, Pick<RollbackPorts, "clock" | "signal"> {
  readonly openIndex: OpenIndex;
  readonly remotes: Remotes;
  /** The forge's, as `owner/name`; `undefined` where none is known. */
  readonly repository: string | undefined;
  /** The variables that name it, of those that are set. */
  readonly forgeVariables: Readonly<Record<string, string | undefined>>;
  /** The inputs whose values come from the configuration. */
  readonly configured: ReadonlySet<string>;
  /** Tags and releases of the checkout's repository. `folder` is absolute. */
  readonly openRepository: (folder: string, token: Secret | undefined) => Pick<RollbackPorts, "tags" | "forge">;
}
