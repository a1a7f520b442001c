import type { Edits } from "../../ports/edits.ts";
import type { Interview } from "../../ports/interview.ts";
import type { SurveyPorts } from "../../stages/init/survey.ts";

export interface InitPorts extends SurveyPorts {
  readonly edits: Edits;
  /** `undefined` where nobody could answer. */
  readonly interview: Interview | undefined;
}
