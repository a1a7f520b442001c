import { isTable, type Table, tableAt } from "../changelog/tables.ts";
import { join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { fromTop, releasePleaseConfig } from "./release-please.ts";

/** A file that release-please is told to write besides. https://github.com/googleapis/release-please/blob/main/docs/customizing.md#updating-arbitrary-files */
export interface ExtraFile {
  /** Of release-please's package, from the git top. */
  readonly folder: string;
  readonly path: string;
  /** `undefined` where only its path is given. */
  readonly settings: Table | undefined;
}

export const extraFiles = (workspace: Workspace, read: ReadSource): readonly ExtraFile[] =>
  Object.entries(tableAt(releasePleaseConfig(workspace, read), "packages")).flatMap(([folder, settings]) => {
    const files = isTable(settings) ? settings["extra-files"] : undefined;
    return (Array.isArray(files) ? files : []).flatMap((each: unknown) => {
      const path = isTable(each) ? each.path : each;
      return typeof path === "string" ? [{ folder, path, settings: isTable(each) ? each : undefined }] : [];
    });
  });

/** Its path from the workspace's root; `undefined` where it is not there. */
export const placeOfExtra = (workspace: Workspace, { folder, path }: ExtraFile, read: ReadSource): string | undefined =>
  (path.startsWith("/") ? [path.slice(1)] : [join(folder, path), path])
    .map((each) => fromTop(workspace, each))
    .find((each) => read(each).kind === "text");
