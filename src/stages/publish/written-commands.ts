import type { Finding } from "../../domain/problem/finding.ts";
import { projectWroteCommands } from "../../domain/problem/run.ts";
import type { KeptFiles } from "../../ports/command-files.ts";

/** What the project's code has written into the runner's files since they were kept. All of it is undone. */
export const undoWritten = async (kept: KeptFiles): Promise<readonly Finding[]> => {
  const files = await kept.restore();
  return files.length === 0 ? [] : [projectWroteCommands({ files })];
};
