import { sdistDiffersFromWheel, sdistLayout, sdistReadsDifferently } from "../problem/distribution.ts";
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
  const names = topNamesOf(archive);
  const others = names.filter((name) => name !== top);
  const told = others.slice(0, 3).join(", ") || "nothing";
  const hasTop = others.length < names.length;
  const paths = new Set(filesOf(archive).map(({ path }) => path));
  const isBuildable = paths.has(`${top}/pyproject.toml`) || paths.has(`${top}/setup.py`);
  const found: [boolean, string][] = [
    [!hasTop, `in place of the folder ${top} it has ${told}`],
    [hasTop && others.length > 0, `beside the folder ${top} it has ${told}`],
    [hasTop && !isBuildable, `it has no ${top}/pyproject.toml`],
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
  /** What it is made of: keys of `[project]`. https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
  readonly key: string;
  readonly values: (metadata: Metadata) => readonly string[];
  readonly isSame: (a: string, b: string) => boolean;
  /** Whether installers go by it; else only people read it. */
  readonly isObeyed: boolean;
}

const obeyed: readonly Field[] = [
  {
    field: "Requires-Dist",
    key: "dependencies and optional-dependencies",
    values: ({ requiresDist }) => requiresDist,
    isSame: isSameRequirement,
    isObeyed: true,
  },
  {
    field: "Requires-Python",
    key: "requires-python",
    values: ({ requiresPython = "" }) => [requiresPython],
    isSame: isSamePython,
    isObeyed: true,
  },
  {
    field: "Provides-Extra",
    key: "optional-dependencies",
    values: ({ providesExtra }) => providesExtra,
    isSame: isSameExtra,
    isObeyed: true,
  },
];

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What an index shows of a release. */
const read: readonly Field[] = [
  ["Summary", "description"] as const,
  ["License", "license"] as const,
  ["License-Expression", "license"] as const,
  ["License-File", "license-files"] as const,
  ["Classifier", "classifiers"] as const,
  ["Keywords", "keywords"] as const,
  ["Author", "authors"] as const,
  ["Author-email", "authors"] as const,
  ["Maintainer", "maintainers"] as const,
  ["Maintainer-email", "maintainers"] as const,
  ["Home-page", "urls"] as const,
  ["Project-URL", "urls"] as const,
  ["Description-Content-Type", "readme"] as const,
].map(([field, key]) => ({
  field,
  key,
  values: ({ fields }) => fields.get(field.toLowerCase()) ?? [],
  isSame: (a, b) => inOneLine(a) === inOneLine(b),
  isObeyed: false,
}));

/** What `these` has and `those` lacks. */
const without = (these: readonly string[], those: readonly string[], isSame: (a: string, b: string) => boolean) =>
  these.filter((one) => !those.includes(one) && !those.some((other) => isSame(one, other)));

/**
 * The sdist's PKG-INFO and a wheel's METADATA of one run say the same. A field that PKG-INFO calls dynamic may be missing
 * there, which says nothing; with a value it says what resolvers believe. Before metadata 2.2 every field was dynamic.
 * https://peps.python.org/pep-0643/
 */
export const checkAgreement = (sdist: Archive, wheel: Archive): readonly Finding[] => {
  const [source, built] = [metadataOf(sdist), metadataOf(wheel)];
  if (source === undefined || built === undefined) return [];
  const dynamic = new Set(source.dynamic.map((name) => name.toLowerCase()));
  const isOpen = (field: string): boolean =>
    !source.fields.has(field.toLowerCase()) && (dynamic.has(field.toLowerCase()) || !isMetadataSince(source, "2.2"));
  return [...obeyed, ...read]
    .filter(({ field }) => !isOpen(field))
    .flatMap(({ field, key, values, isSame, isObeyed }) => {
      const onlySdist = without(values(source), values(built), isSame);
      const onlyWheel = without(values(built), values(source), isSame);
      if (onlySdist.length === 0 && onlyWheel.length === 0) return [];
      const facts = { filename: sdist.filename, wheel: wheel.filename, field, key, onlySdist, onlyWheel };
      return [isObeyed ? sdistDiffersFromWheel(facts) : sdistReadsDifferently(facts)];
    });
};
