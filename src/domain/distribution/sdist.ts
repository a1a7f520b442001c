import { sdistDiffersFromWheel, sdistLayout } from "../problem/distribution.ts";
import type { Finding } from "../problem/finding.ts";
import type { Metadata } from "../python/metadata.ts";
import { normalizeName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { sameRequirement } from "../python/same-requirement.ts";
import { sameSpecifiers } from "../python/same-specifiers.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { type Archive, filesOf, topFolderOf, topNamesOf } from "./archive.ts";
import { isMetadataSince, metadataOf } from "./identity.ts";

/**
 * One folder `{name}-{version}` with what a frontend needs to build it.
 * https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-archive-format
 */
export const checkSdistLayout = (archive: Archive): readonly Finding[] => {
  const { filename } = archive;
  const top = topFolderOf(archive);
  const others = topNamesOf(archive).filter((name) => name !== top);
  const paths = new Set(filesOf(archive).map(({ path }) => path));
  const isBuildable = paths.has(`${top}/pyproject.toml`) || paths.has(`${top}/setup.py`);
  const found: [boolean, string][] = [
    [others.length > 0, `beside the folder ${top} it has ${others.slice(0, 3).join(", ")}`],
    [!isBuildable, `it has no ${top}/pyproject.toml`],
  ];
  return found.filter(([isSo]) => isSo).map(([, what]) => sdistLayout({ filename, what }));
};

const isSameRequirement = (a: string, b: string): boolean => {
  const [left, right] = [parseRequirement(a), parseRequirement(b)];
  return left.ok && right.ok ? sameRequirement(left.requirement, right.requirement) : a === b;
};

const isSamePython = (a: string, b: string): boolean => {
  const [left, right] = [parseSpecifiers(a), parseSpecifiers(b)];
  return left !== undefined && right !== undefined ? sameSpecifiers(left, right) : a === b;
};

const isSameExtra = (a: string, b: string): boolean => normalizeName(a) === normalizeName(b);

interface Field {
  readonly field: string;
  readonly values: (metadata: Metadata) => readonly string[];
  readonly isSame: (a: string, b: string) => boolean;
}

const fields: readonly Field[] = [
  { field: "Requires-Dist", values: ({ requiresDist }) => requiresDist, isSame: isSameRequirement },
  { field: "Requires-Python", values: ({ requiresPython = "" }) => [requiresPython], isSame: isSamePython },
  { field: "Provides-Extra", values: ({ providesExtra }) => providesExtra, isSame: isSameExtra },
];

/** What `these` has and `those` lacks. */
const without = (these: readonly string[], those: readonly string[], isSame: (a: string, b: string) => boolean) =>
  these.filter((one) => !those.includes(one) && !those.some((other) => isSame(one, other)));

/**
 * The sdist's PKG-INFO and a wheel's METADATA say the same wherever PKG-INFO does not call the field dynamic. Before
 * metadata 2.2 every field was. https://peps.python.org/pep-0643/
 */
export const checkAgreement = (sdist: Archive, wheel: Archive): readonly Finding[] => {
  const [source, built] = [metadataOf(sdist), metadataOf(wheel)];
  if (source === undefined || built === undefined || !isMetadataSince(source, "2.2")) return [];
  const dynamic = new Set(source.dynamic.map((name) => name.toLowerCase()));
  return fields
    .filter(({ field }) => !dynamic.has(field.toLowerCase()))
    .flatMap(({ field, values, isSame }) => {
      const onlySdist = without(values(source), values(built), isSame);
      const onlyWheel = without(values(built), values(source), isSame);
      if (onlySdist.length === 0 && onlyWheel.length === 0) return [];
      return [sdistDiffersFromWheel({ filename: sdist.filename, wheel: wheel.filename, field, onlySdist, onlyWheel })];
    });
};
