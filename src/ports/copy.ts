/** A link that leads out of the repository, or to git's own files in it. */
export interface OutsideLink {
  /** Relative to the git top level, or to the root without git, with `/`: where it, or what it stands for, would be built. */
  readonly path: string;
  /** Absolute: where it leads in the end. */
  readonly target: string;
  readonly isTracked: boolean;
}

/** A copy of the whole git top level, or of a workspace outside git, in which project code may run and write. */
export interface Copy extends AsyncDisposable {
  /** Absolute: the workspace root in the copy. */
  readonly root: string;
  /** What is not in it, and nothing that is behind it. */
  readonly outside: readonly OutsideLink[];
  /** Writes an edited file; the path is relative to the workspace root, with `/`, and may start with `../`. */
  write(path: string, text: string): Promise<void>;
  /**
   * Makes git take every tracked file for unchanged, so that version tools see a clean tag: after the edits. A new copy
   * is settled already.
   */
  settle(): Promise<void>;
}

export interface CopyRequest {
  /** Absolute, with links resolved; `undefined` outside git. */
  readonly topLevel: string | undefined;
  /** The workspace root, absolute, with links resolved. */
  readonly root: string;
  /** Folders of the members, relative to the root, with `/`; may start with `../`. */
  readonly members: readonly string[];
  /** Absolute path of the new folder: missing, or empty. It goes when the copy is disposed of. */
  readonly into: string;
  readonly signal?: AbortSignal | undefined;
}

export interface Copies {
  make(request: CopyRequest): Promise<Copy>;
}
