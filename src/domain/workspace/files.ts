/** One entry of a folder. A link that leads nowhere is `other`; links to folders and files say what they lead to. */
export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder" | "other";
  readonly isLink: boolean;
  /** What a link that leads nowhere says. */
  readonly target?: string | undefined;
}

/** Reads of small text files and folders. Paths are absolute, with `/`. What is missing is a value, not an error. */
export interface Files {
  /** Text as UTF-8, a byte order mark included; `undefined` where there is no such file. Other failures are `Problem`s. */
  readText(path: string): string | undefined;
  /** Sorted by name; `undefined` where there is no such folder. Other failures are `Problem`s. */
  list(path: string): readonly Entry[] | undefined;
  /** The path with every link resolved; `undefined` where it leads nowhere. */
  realPath(path: string): string | undefined;
}

/** For what is no file that can be read: whether that is since it is a folder, which has another remedy than what is missing. */
export const isFolder = (files: Files, path: string): boolean => files.list(path) !== undefined;
