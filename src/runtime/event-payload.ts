import { readFile } from "node:fs/promises";
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
