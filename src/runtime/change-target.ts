import { isCommitHash } from "../domain/text/commit-hash.ts";
import { field } from "../domain/text/json.ts";
import type { Environment } from "./environment.ts";
import { readEventPayload } from "./event-payload.ts";

/**
 * What this job's change is held against: the branch that the pull request is to be merged into; in a merge queue, where
 * the runner names none, the commit that the queue put it on, since the branch lacks what is queued before.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
export const readChangeTarget = async (environment: Environment): Promise<string | undefined> => {
  const { GITHUB_BASE_REF: branch, GITHUB_EVENT_NAME: event } = environment.variables;
  if (branch !== undefined || event !== "merge_group") return branch;
  const base = field(await readEventPayload(environment), "merge_group", "base_sha");
  return isCommitHash(base) ? base : undefined;
};
