import { readFile } from "node:fs/promises";
import type { Trigger } from "../domain/release-request/pushed.ts";
import type { Environment } from "./environment.ts";

/** The JSON of the event that started this job; `undefined` where there is none that can be read. */
export const readEventPayload = async ({ variables }: Environment): Promise<unknown> => {
  const { GITHUB_EVENT_PATH: path } = variables;
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
};

/** What started this job. */
export const readTrigger = async (environment: Environment): Promise<Trigger> => ({
  event: environment.isRunner ? (environment.variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
  ref: environment.variables.GITHUB_REF,
  payload: await readEventPayload(environment),
});
