import { isTable, type Table } from "../changelog/tables.ts";
import { join, normalize, relative } from "../workspace/path.ts";
import { type ReadSource, topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** The name that release-please looks for at the repository's top. */
export const releasePleaseFile = "release-please-config.json";

/** A path from the repository's top, as the workspace's files are read. */
export const fromTop = (workspace: Workspace, path: string): string =>
  normalize(join(relative(workspace.root, topOf(workspace)), path));

/** What release-please is told; empty where it is not in use, or its file is no JSON. */
export const releasePleaseConfig = (workspace: Workspace, read: ReadSource): Table => {
  const file = read(fromTop(workspace, releasePleaseFile));
  try {
    const value: unknown = JSON.parse(file.kind === "text" ? file.text : "");
    return isTable(value) ? value : {};
  } catch {
    return {};
  }
};
