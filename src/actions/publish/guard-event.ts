import { eventNotAllowed } from "../../domain/problem/event.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { RunFacts } from "./ports.ts";

type Destination = { readonly index: string | undefined; readonly dryRun: boolean };

/** Whether nothing that others see comes of it. */
export const isTrial = ({ index, dryRun }: Destination): boolean => dryRun || index === "rehearsal";

/** Started by what anybody may do, or, as `workflow_run`, by a run on what anybody sent. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const openToAll = new Set([
  "merge_group",
  "workflow_run",
  "issue_comment",
  "issues",
  "commit_comment",
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "watch",
]);

/** What anyone can start must not publish: only a rehearsal or a dry run goes there. */
export const guardEvent = (destination: Destination, { event }: Pick<RunFacts, "event">): void => {
  if (event === undefined || isTrial(destination)) return;
  const { index = "an index" } = destination;
  if (isOpenToAll(event)) throw new Problem(eventNotAllowed({ event, index }));
};

/** Whether anyone can cause the event, so that no run of it may publish. */
export const isOpenToAll = (event: string): boolean => /^pull_request/.test(event) || openToAll.has(event);
