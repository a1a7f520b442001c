import type { Finding } from "../problem/finding.ts";
import { type Stated, versionFileMissing, versionFileOutside } from "../problem/version-sources.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import { findByKey } from "./by-key.ts";
import { findByPattern } from "./by-pattern.ts";
import type { VersionFileEntry } from "./entry.ts";

/** The version that stands where an entry of `version-files` says, and its place; or why there is none. */
export const statedVersion = async (entry: VersionFileEntry, read: ReadSource): Promise<Stated | Finding> => {
  const source = read(entry.path);
  if (source.kind === "missing") return versionFileMissing({ file: entry.path, isFolder: source.isFolder === true });
  if (source.kind === "outside") return versionFileOutside({ file: entry.path });
  return entry.kind === "key" ? await findByKey(entry, source) : findByPattern(entry, source);
};
