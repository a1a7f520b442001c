import type { PackageName } from "../python/name.ts";
import type { Entry, Files } from "../workspace/files.ts";
import { join } from "../workspace/path.ts";
import { folderReader, type ReadSource, sourceReader } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Fragments } from "./fragments.ts";

/** A folder in which tools may be set up, and how to look into it. Paths are relative to it. */
export interface Home {
  /** Relative to the root. */
  readonly path: string;
  /** The `[tool]` table of its `pyproject.toml`. */
  readonly tool: Readonly<Record<string, unknown>>;
  /** The name of its project as it is written; empty where it has none. */
  readonly rawName: string;
  /** The files of a folder by their names, but for hidden ones; `undefined` where there is none in the repository. */
  list(folder: string): readonly Entry[] | undefined;
  readonly read: ReadSource;
}

/** The home at a path from the root. */
export const homeAt = (files: Files, workspace: Workspace, home: Pick<Home, "path" | "tool" | "rawName">): Home => {
  const list = folderReader(files, workspace);
  const read = sourceReader(files, workspace);
  return {
    ...home,
    list: (folder) => list(join(home.path, folder))?.filter(({ name }) => !name.startsWith(".")),
    read: (path) => read(join(home.path, path)),
  };
};

/** What a tool reads in a home; `undefined` where it is not in use. Paths are relative to the home. */
export type ReadFragments = (home: Home, name: PackageName) => Omit<Fragments, "tool" | "home"> | undefined;

/** The files of a folder whose names fit, as paths. */
export const filesIn = (home: Home, folder: string, fits: (name: string) => boolean): readonly string[] =>
  (home.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "file" && fits(name) ? [join(folder, name)] : []));

/** The folders in a folder, as paths. */
export const foldersIn = (home: Home, folder: string): readonly string[] =>
  (home.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "folder" ? [join(folder, name)] : []));

/** Whether a file is YAML by its name. */
export const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);
