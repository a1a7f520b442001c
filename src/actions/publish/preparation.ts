import type { Environment } from "../../domain/environment/child.ts";
import type { Copy } from "../../ports/copy.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import type { Ahead } from "./ahead.ts";
import type { Beside } from "./beside.ts";
import type { Course } from "./course.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** What the phases before the first upload work on. */
export interface Preparation {
  readonly course: Omit<Course, "prepare" | "isTried" | "isCodeFree" | "clearUp">;
  readonly seen: Survey;
  readonly copy: Copy;
  readonly rehearsal: Rehearsal;
  /** What tells a package's build backend its version, by name, where no file and no tag does yet. */
  readonly told: ReadonlyMap<string, Environment>;
  readonly beside: Beside;
  readonly ahead: Ahead;
}
