import type { Inputs } from "../../contract/contract.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { isCalendarDate } from "../../domain/text/calendar-date.ts";
import type { BriefRun } from "../../ports/runs.ts";
import type { ReleaseFilesWish } from "../../stages/release-files/ports.ts";
import type { contract } from "./contract.ts";
import type { VersionPorts } from "./ports.ts";

type Taken = Inputs<typeof contract.inputs>;

/** What the inputs say of files. */
export const filesWish = (
  inputs: Omit<ReleaseFilesWish, "depth" | "run" | "date"> & { readonly date?: string | undefined } & Partial<
      Pick<Taken, "write" | "format">
    >,
  run: BriefRun,
  { clock }: Pick<VersionPorts, "clock">,
): ReleaseFilesWish => {
  const { date = new Date(clock.now()).toISOString().slice(0, 10), write = true, format } = inputs;
  if (!isCalendarDate(date))
    throw new Problem(invalidValue({ what: "date", expected: "a date as YYYY-MM-DD", value: date }));
  return { ...inputs, date, depth: write || format === "diff" ? "whole" : "told", run };
};
