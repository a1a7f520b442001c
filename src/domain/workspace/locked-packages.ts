import { isValidName, normalizeName, type PackageName } from "../python/name.ts";

/** An entry of `uv.lock` whose source is a folder. */
export interface LockedPackage {
  /** `undefined` where the version is dynamic. */
  readonly version: string | undefined;
  /** 1-based: of the version, or of the name where there is none. */
  readonly line: number;
}

/**
 * Reads the entries of local packages line by line, as uv writes them: most of a lock is about strangers, and parsing it
 * would take longer than all that is asked of it. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export const readLockedPackages = (text: string): ReadonlyMap<PackageName, LockedPackage> => {
  const locals = new Map<PackageName, LockedPackage>();
  let entry: { name?: string; version?: string; line: number } | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith("[")) entry = line === "[[package]]" ? { line: index + 1 } : undefined;
    if (entry === undefined) continue;
    const [, key, value] = /^(name|version) = "([^"]*)"$/.exec(line) ?? [];
    if (key !== undefined) entry = { ...entry, [key]: value, line: index + 1 };
    const isLocal = /^source = \{ (?:editable|virtual|directory) = /.test(line);
    if (!isLocal || entry.name === undefined || !isValidName(entry.name)) continue;
    locals.set(normalizeName(entry.name), { version: entry.version, line: entry.line });
  }
  return locals;
};
