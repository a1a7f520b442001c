import type { UvIndexes } from "../domain/indexes/uv-indexes.ts";

/** What is declared of indexes for uv. */
export interface Indexes {
  /**
   * All that uv would read in the folder, a workspace's root, and the variables and the netrc of this run. A `Problem`
   * where a file is no TOML.
   */
  read(folder: string): UvIndexes;
}
