import { compareVersions, parseVersion } from "../python/version.ts";
import type { Entry } from "./entry.ts";
import { compareEntryPoints } from "./entry-points.ts";
import { compareExtras, extrasOf } from "./extras.ts";
import { compareWheels } from "./files.ts";
import { compareLicences } from "./licence.ts";
import { compareModules } from "./modules.ts";
import { comparePythonRanges, pythonsOf } from "./python-range.ts";
import type { InstallerView, Surroundings } from "./release.ts";
import { sizeOf } from "./release-size.ts";
import { compareRequirements, isSplitUp } from "./requirements.ts";
import { readRequirements } from "./wanted.ts";

/**
 * What installers, and those who depend on them, meet in the next release that the last one had otherwise: by meaning,
 * whatever the backend writes, and as bad as pip and uv make it.
 */
export const compareReleases = (
  before: InstallerView,
  after: InstallerView,
  surroundings: Surroundings,
): readonly Entry[] => {
  const { newestPython } = surroundings;
  const version = after.metadata.version ?? "0";
  const size = sizeOf(version);
  const pythons = pythonsOf(after.metadata.requiresPython, newestPython);
  const sides = { before: readRequirements(before.metadata), after: readRequirements(after.metadata) };
  const own = sides.after.package;
  const extras = { before: extrasOf(before.metadata), after: extrasOf(after.metadata) };
  const question = { ...surroundings, own, size, version, pythons, extras };
  const isSplit = isSplitUp(sides.before, sides.after, version);
  const modules =
    before.topLevel && after.topLevel ? compareModules(before.topLevel, after.topLevel, { own, isSplit }) : [];
  return [
    ...comparePythonRanges(before.metadata.requiresPython, after.metadata.requiresPython, { size, newestPython }),
    ...compareRequirements(sides.before, sides.after, question),
    ...compareExtras(sides, question),
    ...(before.entryPoints && after.entryPoints ? compareEntryPoints(before.entryPoints, after.entryPoints, size) : []),
    ...modules,
    ...compareTyping(before, after, isSplit),
    ...(before.wheels && after.wheels ? compareWheels(before.wheels, after.wheels, pythons) : []),
    ...compareSdists(before, after),
    ...(before.isLicenceUnknown || after.isLicenceUnknown ? [] : compareLicences(before.metadata, after.metadata)),
    ...compareMetadataVersions(before.metadata.metadataVersion, after.metadata.metadataVersion),
  ];
};

const compareTyping = (before: InstallerView, after: InstallerView, isSplit: boolean): readonly Entry[] =>
  before.isTyped === true && after.isTyped === false && !isSplit
    ? [{ what: "typed-removed", from: "py.typed", to: undefined, level: "warn" }]
    : [];

const compareSdists = (before: InstallerView, after: InstallerView): readonly Entry[] =>
  before.hasSdist === true && after.hasSdist === false
    ? [{ what: "sdist-dropped", from: "sdist", to: undefined, level: "warn" }]
    : [];

/** Readers are to refuse a major version that they do not know. https://packaging.python.org/en/latest/specifications/core-metadata/#metadata-version */
const newestMajor = 2n;

const compareMetadataVersions = (from: string | undefined, to: string | undefined): readonly Entry[] => {
  const [old, next] = [parseVersion(from ?? ""), parseVersion(to ?? "")];
  if (old === undefined || next === undefined || compareVersions(next, old) <= 0) return [];
  const isKnown = next.release[0]! <= newestMajor;
  return [
    isKnown
      ? { what: "metadata-version-raised", from, to, level: "note" }
      : { what: "metadata-version-unknown", from, to, level: "break" },
  ];
};
