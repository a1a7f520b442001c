import type { Archive } from "../domain/distribution/archive.ts";

/** Opens wheels and sdists. */
export interface Archives {
  /** Reads one into data; what is wrong with it is in `faults`. The path is absolute. */
  read(path: string): Promise<Archive>;
  /** Unpacks an sdist into an empty folder, refusing entries that would leave it. The result is its one top folder. */
  unpack(path: string, folder: string): Promise<string>;
}
