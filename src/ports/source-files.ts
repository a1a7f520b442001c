import type { SourceFile } from "../domain/workspace/source-file.ts";

/** The files that a project is made of. */
export interface SourceFiles {
  /**
   * What git tracks below an absolute folder, and what it would with `git add .`; outside git every file but those of
   * caches and virtual environments. Sorted by path. Folders of other repositories are left out.
   */
  list(folder: string): Promise<readonly SourceFile[]>;
  /** A text of at most 512 KiB; `undefined` for what is larger, no UTF-8 text, no plain file, or gone. */
  readText(path: string): string | undefined;
}
