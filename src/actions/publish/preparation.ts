import type { Copy } from "../../ports/copy.ts";
import type { Survey } from "../../stages/plan/survey.ts";
import type { Course } from "./course.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** What the phases before the first upload work on. */
export interface Preparation {
  readonly course: Omit<Course, "prepare" | "isTried" | "isCodeFree">;
  readonly seen: Survey;
  readonly copy: Copy;
  readonly rehearsal: Rehearsal;
}
