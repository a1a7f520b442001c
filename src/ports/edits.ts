/** Writes of source files. */
export interface Edits {
  /**
   * Puts the text in the file's place, or a new file there, with the folders around it; a reader sees the old file or the new one, never a part.
   * A link stays, and what it leads to is written. `path` is absolute.
   */
  write(path: string, text: string): Promise<void>;
}
