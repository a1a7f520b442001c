import { eventNotAllowed } from "../../domain/problem/event.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { RunFacts } from "./ports.ts";

type Destination = { readonly index: string; readonly dryRun: boolean };

/** Whether nothing that others see comes of it. */
export const isTrial = ({ index, dryRun }: Destination): boolean => dryRun || index === "rehearsal";

/** Anyone can open a pull request, so none may publish: only a rehearsal or a dry run goes there. */
export const guardEvent = (destination: Destination, { event }: Pick<RunFacts, "event">): void => {
  if (event === undefined || isTrial(destination)) return;
  const { index } = destination;
  if (/^pull_request/.test(event) || event === "merge_group") throw new Problem(eventNotAllowed({ event, index }));
};
