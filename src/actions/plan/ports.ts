import type { CommandFiles } from "../../ports/command-files.ts";
import type { Copies } from "../../ports/copy.ts";
import type { OpenIndex } from "../../ports/package-index.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Runs } from "../../ports/runs.ts";
import type { Uv } from "../../ports/uv.ts";
import type { NameOwnersPorts } from "../../stages/plan/name-owners.ts";
import type { OwnTagsPorts } from "../../stages/plan/own-tags.ts";
import type { SurveyPorts } from "../../stages/plan/survey.ts";
import type { DuePorts } from "../publish/find-due.ts";
import type { PublishPorts } from "../publish/ports.ts";

export interface PlanPorts extends SurveyPorts, OwnTagsPorts, DuePorts, Pick<PublishPorts, "placed"> {
  readonly facts: Pick<PublishPorts["facts"], "start">;
  readonly uv: Uv;
  readonly copies: Copies;
  readonly runs: Runs;
  readonly openIndex: OpenIndex;
  readonly openNames: () => Promise<NameOwnersPorts>;
  /** Loads what is otherwise loaded when it is needed: the project's code could rewrite the files of this program. */
  readonly loadAll: () => Promise<void>;
  readonly progress: Pick<Progress, "status">;
  readonly commandFiles: CommandFiles;
}
