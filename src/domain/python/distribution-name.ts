import { isValidName, normalizeName, type PackageName } from "./name.ts";
import { canonicalVersion, isSameVersion } from "./version.ts";

interface Named {
  readonly filename: string;
  readonly name: PackageName;
  /** As the file name spells it. */
  readonly rawName: string;
  /** Canonical. */
  readonly version: string;
}

/** https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention */
export interface Wheel extends Named {
  readonly kind: "wheel";
  readonly build: string | undefined;
  readonly pythonTags: readonly string[];
  readonly abiTags: readonly string[];
  readonly platformTags: readonly string[];
  /** The label of a wheel variant, whatever it means. https://peps.python.org/pep-0825/ */
  readonly variant: string | undefined;
}

/** https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name */
export interface Sdist extends Named {
  readonly kind: "sdist";
}

export type DistributionName = Wheel | Sdist;

const pythonTag = /^[a-z_]\w*(?:\.[a-z_]\w*)*$/i;
const otherTag = /^[^.]+(?:\.[^.]+)*$/;

/** Python tags never start with a digit and build tags always do: so what may be left out is told apart. */
const splitWheel = (stem: string) => {
  const [rawName = "", version = "", ...rest] = stem.split("-");
  const build = /^[0-9]/.test(rest[0] ?? "") ? rest.shift() : undefined;
  const [python = "", abi = "", platform = "", variant, ...others] = rest;
  const hasTags = pythonTag.test(python) && otherTag.test(abi) && otherTag.test(platform);
  const isWhole = others.length === 0 && (variant === undefined || /^[0-9a-z_.]+$/.test(variant));
  return hasTags && isWhole ? { rawName, version, build, python, abi, platform, variant } : undefined;
};

const parseWheel = (filename: string): Wheel | undefined => {
  const parts = filename.endsWith(".whl") ? splitWheel(filename.slice(0, -".whl".length)) : undefined;
  const version = canonicalVersion(parts?.version ?? "");
  if (parts === undefined || version === undefined || !isValidName(parts.rawName)) return undefined;
  const { rawName, build, variant } = parts;
  return {
    kind: "wheel",
    filename,
    name: normalizeName(rawName),
    rawName,
    version,
    build,
    pythonTags: parts.python.split("."),
    abiTags: parts.abi.split("."),
    platformTags: parts.platform.split("."),
    variant,
  };
};

/** Where in the stem the name ends: at the last dash, or where an expected name does. */
const nameEnd = (stem: string, expected: PackageName | undefined): number => {
  if (expected === undefined) return stem.lastIndexOf("-");
  let end = stem.indexOf("-");
  while (end >= 0 && normalizeName(stem.slice(0, end)) !== expected) end = stem.indexOf("-", end + 1);
  return end;
};

const parseSdist = (filename: string, stem: string, expected: PackageName | undefined): Sdist | undefined => {
  const end = nameEnd(stem, expected);
  const rawName = stem.slice(0, Math.max(end, 0));
  const version = canonicalVersion(stem.slice(end + 1));
  if (!isValidName(rawName) || version === undefined) return undefined;
  return { kind: "sdist", filename, name: normalizeName(rawName), rawName, version };
};

/**
 * Reads the file name of a wheel or an sdist (`.tar.gz`, and `.zip` of old); `undefined` where it is neither, or is of
 * another package than `expected`. Old sdists (`my-package-1.0-1.tar.gz`) can be told apart only by the expected name.
 */
export const parseDistributionName = (filename: string, expected?: PackageName): DistributionName | undefined => {
  const stem = /^(.*)\.(?:tar\.gz|zip)$/s.exec(filename)?.[1];
  const found = stem === undefined ? parseWheel(filename) : parseSdist(filename, stem, expected);
  return expected === undefined || found?.name === expected ? found : undefined;
};

/**
 * The file name that PyPI and `uv publish` want: name and version normalised, tags as they are, sdists as `.tar.gz`.
 * `uv publish` passes over a file of another name with no more than a warning, and exits 0.
 */
export const normalizeDistributionName = (distribution: DistributionName): string => {
  const start = `${distribution.name.replaceAll("-", "_")}-${distribution.version}`;
  if (distribution.kind === "sdist") return `${start}.tar.gz`;
  const { build, pythonTags, abiTags, platformTags, variant } = distribution;
  const tags = [pythonTags, abiTags, platformTags].map((each) => each.join("."));
  return `${[start, build, ...tags, variant].filter((part) => part !== undefined).join("-")}.whl`;
};

/** Whether the file is named as PyPI and `uv publish` want it. */
export const isNormalizedDistributionName = (distribution: DistributionName): boolean =>
  normalizeDistributionName(distribution) === distribution.filename;

/** Whether a file is named as one of a package's version. */
export const isOfVersion = (
  filename: string,
  { name, version }: { readonly name: PackageName; readonly version: string | null },
): boolean => isSameVersion(parseDistributionName(filename, name)?.version, version);
