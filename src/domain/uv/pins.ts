import { normalizeName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";

/** What has to happen to an environment so that it holds some pins. */
export interface Change {
  /** PEP 503 names. */
  readonly leaving: readonly string[];
  readonly staying: readonly string[];
  /** Lines of the pins. */
  readonly arriving: readonly string[];
}

/**
 * From what is installed, versions by name, to what `uv pip compile` printed. What is at `afresh` leaves and arrives
 * whatever its version, and so does what is pinned to a URL.
 */
export const changeTo = (pins: string, installed: ReadonlyMap<string, string>, afresh: ReadonlySet<string>): Change => {
  const lines = pins.split("\n").filter((line) => /^[\w]/.test(line));
  const staying = new Set<string>();
  const arriving = lines.filter((line) => {
    const [, name = "", version] = /^([\w.-]+)(?:==([^\s;]+)$)?/.exec(line.trim()) ?? [];
    const own = normalizeName(name);
    const has = installed.get(own);
    if (has === undefined || version === undefined || afresh.has(own)) return true;
    if (canonicalVersion(has) !== canonicalVersion(version)) return true;
    staying.add(own);
    return false;
  });
  return { leaving: [...installed.keys()].filter((name) => !staying.has(name)), staying: [...staying], arriving };
};
