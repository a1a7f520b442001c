import { resolve } from "node:path";
import { createChanges } from "../adapters/git/changes.ts";
import { createProcesses } from "../adapters/processes.ts";
import type { LineRange, TouchedLines } from "../domain/report/annotations.ts";
import type { Environment } from "./environment.ts";

/**
 * What the pull request of this job touches; `undefined` where there is none, or where it cannot be known. Not of
 * `pull_request_target`, which checks out the target itself.
 */
export const readTouchedLines = async ({ variables }: Environment): Promise<TouchedLines | undefined> => {
  if (variables.GITHUB_EVENT_NAME !== "pull_request") return undefined;
  const changes = createChanges(createProcesses(), variables);
  const folder = resolve(variables["INPUT_WORKING-DIRECTORY"] ?? ".");
  try {
    const change = await changes.find({ folder, target: variables.GITHUB_BASE_REF });
    if ("unknown" in change) return undefined;
    const touched = new Map<string, LineRange[]>(change.files.map(({ path }) => [path, []]));
    await changes.addedLines({ folder, ...change }, ({ file, line }) => {
      const ranges = touched.get(file);
      const last = ranges?.at(-1);
      if (last?.[1] === line - 1) ranges?.splice(-1, 1, [last[0], line]);
      else ranges?.push([line, line]);
    });
    return touched;
  } catch {
    // What annotations are shown is no reason to fail a step.
    return undefined;
  }
};
