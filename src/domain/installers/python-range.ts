import { admits, parseSpecifiers, type Specifier } from "../python/specifier.ts";
import { compareVersions, formatVersion, parseVersion } from "../python/version.ts";
import type { Entry, Level } from "./entry.ts";
import type { ReleaseSize } from "./release-size.ts";

/** Far enough that every bound in use lies between two of them. */
const minors = ["2.6", "2.7", ...Array.from({ length: 41 }, (_, minor) => `3.${minor}`), "4.0", "5.0"];

/** The releases of Python that a bound cuts apart. */
const pythonsAround = (specifier: Specifier): readonly string[] => {
  if (specifier.operator === "===") return [];
  const [major = 0n, minor = 0n, patch = 0n] = specifier.version.release;
  return [
    [major, minor, patch],
    [major, minor, patch + 1n],
    [major, minor + 1n],
    [major + 1n, 0n],
  ].map((release) => release.join("."));
};

const inOrder = (versions: readonly string[]): readonly string[] =>
  [...new Set(versions.map((text) => formatVersion(parseVersion(text)!)))]
    .map((text) => ({ text, version: parseVersion(text)! }))
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .map(({ text }) => text);

interface Lost {
  readonly below: readonly string[];
  readonly above: readonly string[];
  readonly between: readonly string[];
  readonly isWider: boolean;
}

const compareRanges = (before: readonly Specifier[], after: readonly Specifier[]): Lost => {
  const pythons = inOrder([...minors, ...[...before, ...after].flatMap(pythonsAround)]);
  const then = pythons.map((python) => admits(before, python));
  const now = pythons.map((python) => admits(after, python));
  const [first, last] = [now.indexOf(true), now.lastIndexOf(true)];
  const lost = pythons.flatMap((python, index) => (then[index] && !now[index] ? [{ python, index }] : []));
  const where = (test: (index: number) => boolean): readonly string[] =>
    lost.filter(({ index }) => test(index)).map(({ python }) => python);
  return {
    below: where((index) => index < first),
    above: where((index) => index > last),
    between: where((index) => index > first && index < last),
    isWider: now.some((admitted, index) => admitted && !then[index]),
  };
};

/**
 * By the Pythons that each admits, however it is written. pip goes back to an older release wherever a bound excludes its
 * Python; uv does so for lower bounds, and ignores the others.
 */
export const comparePythonRanges = (
  from: string | undefined,
  to: string | undefined,
  { size, newestPython }: { readonly size: ReleaseSize; readonly newestPython: number },
): readonly Entry[] => {
  const [before, after] = [parseSpecifiers(from ?? ""), parseSpecifiers(to ?? "")];
  const say = (what: Entry["what"], level: Level): Entry => ({ what, from, to, level });
  if (after === undefined) return from === to ? [] : [say("requires-python-invalid", "break")];
  if (before === undefined) return [];
  const { below, above, between, isWider } = compareRanges(before, after);
  const isReleased = (python: string): boolean =>
    compareVersions(parseVersion(python)!, parseVersion(`3.${newestPython + 1}.dev0`)!) < 0;
  return [
    ...(below.length > 0 ? [say("requires-python-raised", size === "patch" ? "break" : "warn")] : []),
    ...(above.length > 0 ? [say("requires-python-capped", above.some(isReleased) ? "break" : "warn")] : []),
    ...(between.length > 0 ? [say("requires-python-excluded", "warn")] : []),
    ...(isWider ? [say("requires-python-widened", after.length === 0 ? "warn" : "note")] : []),
  ];
};

/** The Pythons that a release is for and that there are, or will be within a year: as `3.12.4`. */
export const pythonsOf = (
  requiresPython: string | undefined,
  newestPython: number,
): ((version: string) => boolean) | undefined => {
  const specifiers = parseSpecifiers(requiresPython ?? "") ?? [];
  const end = parseVersion(`3.${newestPython + 2}.dev0`)!;
  const isIn = (python: string): boolean =>
    admits(specifiers, python) && compareVersions(parseVersion(python)!, end) < 0;
  return minors.some(isIn) || specifiers.flatMap(pythonsAround).some(isIn) ? isIn : undefined;
};
