import {
  boundMissing,
  extraLost,
  requirementLost,
  requirementUnreadable,
  siblingExcluded,
  siblingUnbound,
} from "../problem/distribution-metadata.ts";
import type { Finding } from "../problem/finding.ts";
import { normalizeName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";
import { sameRequirement } from "../python/same-requirement.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import type { Archive } from "./archive.ts";
import type { Expected } from "./expected.ts";
import { isMetadataSince, metadataOf } from "./identity.ts";
import { inMetadata, readRequirement } from "./stated.ts";

/** The bounded requirements as the metadata must have them. */
const plannedRequirements = ({ bounds }: Expected): readonly Requirement[] =>
  bounds.flatMap(({ table, to }) => inMetadata(to, table));

/** Whether PKG-INFO says what its wheels will require; otherwise only their metadata counts. PEP 643. */
const isSettled = (archive: Archive): boolean => {
  const metadata = metadataOf(archive);
  if (metadata === undefined) return false;
  if (archive.kind === "wheel") return true;
  return isMetadataSince(metadata, "2.2") && !metadata.dynamic.some((name) => /^requires-dist$/i.test(name));
};

/**
 * Whatever `[project]` requires and calls static is in the built metadata, compared as parsed, and so are the siblings
 * that a build backend was to add.
 */
export const checkStated = (archive: Archive, { name, stated }: Expected): readonly Finding[] => {
  const metadata = metadataOf(archive);
  if (metadata === undefined || !isSettled(archive)) return [];
  const { filename } = archive;
  const built = metadata.requiresDist.flatMap(readRequirement);
  const lost = stated.requirements.filter((wanted) => !built.some((one) => sameRequirement(one, wanted)));
  const needs = stated.needs.filter((need) => need !== name && !built.some((one) => one.name === need));
  const extras = new Set(metadata.providesExtra.map(normalizeName));
  return [
    ...lost.map(({ name: wanted, text }) => {
      const others = built.filter((one) => one.name === wanted).map((one) => one.text);
      return requirementLost({ filename, requirement: text, built: others });
    }),
    ...needs.map((need) => requirementLost({ filename, requirement: need, built: [] })),
    ...stated.extras
      .filter((extra) => !extras.has(normalizeName(extra)))
      .map((extra) => extraLost({ filename, extra })),
  ];
};

/**
 * The requirements on siblings in the built metadata, compared as parsed: each has the bound that the plan gave it, none
 * excludes the sibling's version, and one that the plan did not see (a template's) has some bound.
 */
export const checkRequirements = (archive: Archive, expected: Expected): readonly Finding[] => {
  const { filename } = archive;
  const { stated } = expected;
  const texts = metadataOf(archive)?.requiresDist ?? [];
  const built = texts.flatMap(readRequirement);
  const planned = isSettled(archive) ? plannedRequirements(expected) : [];
  const unreadable = texts.filter((text) => readRequirement(text).length === 0);
  const internal = built.flatMap((requirement) => {
    const version = expected.siblings.get(requirement.name);
    const isInternal = version !== undefined && requirement.url === undefined && requirement.name !== expected.name;
    return isInternal ? [{ requirement, version }] : [];
  });
  const missing = planned.filter((requirement) => !built.some((one) => sameRequirement(one, requirement)));
  return [
    ...unreadable.map((requirement) => requirementUnreadable({ filename, requirement })),
    ...missing.map(({ name, text }) => {
      const others = built.filter((one) => one.name === name).map((one) => one.text);
      return boundMissing({ filename, requirement: text, built: others });
    }),
    ...internal.flatMap(({ requirement, version }) => {
      const { text, specifier } = requirement;
      if (specifier === "") {
        // What an author wrote is bounded by the plan, unless nothing is to be. hatchling writes it once more in place of an extra.
        const isKnown =
          stated.areRequirementsElsewhere === true ||
          stated.requirements.some(({ name, specifier }) => name === requirement.name && specifier === "") ||
          missing.some(({ name }) => name === requirement.name);
        return isKnown ? [] : [siblingUnbound({ filename, requirement: text, version })];
      }
      const isAdmitted = admits(parseSpecifiers(specifier) ?? [], version);
      return isAdmitted ? [] : [siblingExcluded({ filename, requirement: text, version })];
    }),
  ];
};
