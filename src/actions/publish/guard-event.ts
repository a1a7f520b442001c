import { eventNotAllowed } from "../../domain/problem/event.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { RunFacts } from "./ports.ts";

/** Anyone can open a pull request, so none may publish: only a rehearsal or a dry run goes there. */
export const guardEvent = (
  { index, dryRun }: { readonly index: string; readonly dryRun: boolean },
  { event }: Pick<RunFacts, "event">,
): void => {
  if (event === undefined || dryRun || index === "rehearsal") return;
  if (/^pull_request/.test(event) || event === "merge_group") throw new Problem(eventNotAllowed({ event, index }));
};
