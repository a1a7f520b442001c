import type { Files } from "../workspace/files.ts";
import { join, relative } from "../workspace/path.ts";

/** What becomes of a file. Paths are from the git top level, with `/`; of links, where they lead. */
export interface FileChange {
  readonly path: string;
  /** `undefined` where it is new. */
  readonly before: string | undefined;
  /** `undefined` where it is removed. */
  readonly after: string | undefined;
}

/** The files of a repository with edits that nobody has written yet. */
export interface EditedFiles {
  /** As if the edits were written; a new file is in no listing. */
  readonly files: Files;
  set(path: string, text: string | undefined): void;
  /** What differs, by path. */
  changes(): readonly FileChange[];
}

/** `top` is the git top level, absolute, with links resolved. */
export const editFiles = (files: Files, top: string): EditedFiles => {
  const edits = new Map<string, string | undefined>();
  const edit = (path: string): string | undefined => edits.get(relative(top, path));
  const isEdited = (path: string): boolean => edits.has(relative(top, path));
  const realPath = (path: string): string | undefined => {
    if (!isEdited(path)) return files.realPath(path);
    return edit(path) === undefined ? undefined : (files.realPath(path) ?? path);
  };
  const before = (path: string): string | undefined => files.readText(join(top, path));
  return {
    files: {
      readText: (path) => (isEdited(path) ? edit(path) : files.readText(path)),
      list: (path) =>
        files.list(path)?.filter(({ name }) => !isEdited(join(path, name)) || edit(join(path, name)) !== undefined),
      realPath,
    },
    set: (path, text) => edits.set(path, text),
    changes: () =>
      [...edits]
        .map(([path, after]) => ({ path, before: before(path), after }))
        .filter((change) => change.before !== change.after)
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
};
