import { existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Environment } from "../../domain/environment/child.ts";
import { withAbsolutePaths, withAbsoluteSources } from "../../domain/environment/uv-paths.ts";
import type { Table } from "../../domain/workspace/shapes.ts";

const here = {
  resolve: (path: string) => resolve(path),
  exists: existsSync,
  url: (path: string) => pathToFileURL(path).href,
  delimiter,
};

/** The environment as uv is to see it in any folder: paths are relative to where this process was started. */
export const absoluteHere = (env: Environment): Environment => withAbsolutePaths(env, here);

/** The same for what a file of settings holds. */
export const settingsHere = (table: Table): Table => withAbsoluteSources(table, here);
