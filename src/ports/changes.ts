import type { Advice } from "../domain/problem/advice.ts";

/** A file that differs between two commits. Paths are relative to the git top level, with `/`. */
export interface TouchedFile {
  readonly path: string;
  readonly status: "added" | "modified" | "deleted" | "renamed";
  /** Only of a renamed file: its path at the base. */
  readonly from?: string;
}

/** A line that is there now and was not at the base. */
export interface AddedLine {
  /** Relative to the git top level, with `/`. */
  readonly file: string;
  /** 1-based, in the file as it is at `head`. */
  readonly line: number;
  /** Without its end, and of a line longer than 65,536 bytes only these. Foreign text. */
  readonly text: string;
}

/** What a branch brings to its target. Commits only: what is not committed does not count. */
export interface Change {
  /** Full hash of the merge base of `head` and the target. */
  readonly base: string;
  /** Full hash of HEAD. */
  readonly head: string;
  /** In git's order of paths. */
  readonly files: readonly TouchedFile[];
}

/** Why it cannot be known: a clause such as `the clone is shallow`, and what to do about it. Inert text. */
export interface UnknownChange extends Advice {
  readonly unknown: string;
}

/** What the checked-out commit changes against the branch that it is to be merged into. */
export interface Changes {
  /**
   * `folder` is any folder of the checkout. `target` is the branch's name as the forge has it (`GITHUB_BASE_REF`), tried
   * as `origin`'s branch, then as a local one; or a commit's full hash. Without one, the branch that `origin` names as its
   * default.
   */
  find(query: { readonly folder: string; readonly target: string | undefined }): Promise<Change | UnknownChange>;
  /** Each added line, file by file, as git prints them: nothing is kept. A file's attributes cannot hide its lines. */
  addedLines(
    range: { readonly folder: string } & Pick<Change, "base" | "head">,
    onLine: (line: AddedLine) => void,
  ): Promise<void>;
}
