import type { FolderEntry } from "../domain/run/dist-folder.ts";

export interface Measure {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The folder where the distributions of a run lie, side by side, with its manifest. */
export interface Store {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Absolute path of a file in it; a name with a folder in it is refused. */
  pathOf(filename: string): string;
  /** Puts a file in, atomically, in place of what was there. */
  write(filename: string, content: Uint8Array | string): Promise<void>;
  /** `undefined` where there is no such file, or it is a link or no plain file. */
  read(filename: string): Promise<Uint8Array | undefined>;
  /** Moves a file in, from an absolute path, and measures it. */
  take(path: string): Promise<Measure>;
  /**
   * Copies a file out, to an absolute path where there is none, and measures the bytes that it writes there. `undefined`
   * where there is no such file, or it is a link or no plain file.
   */
  copyTo(filename: string, path: string): Promise<Measure | undefined>;
  remove(filename: string): Promise<void>;
  /** All that is in it, sorted by name. */
  list(): Promise<readonly FolderEntry[]>;
  /** By streaming. */
  measure(filename: string): Promise<Measure>;
}
