import { boundMissing, requirementUnreadable, siblingExcluded, siblingUnbound } from "../problem/distribution.ts";
import type { Finding } from "../problem/finding.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import { sameRequirement } from "../python/same-requirement.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import type { Archive } from "./archive.ts";
import type { Expected } from "./expected.ts";
import { isMetadataSince, metadataOf } from "./identity.ts";

const readRequirement = (text: string): readonly Requirement[] => {
  const parsed = parseRequirement(text);
  return parsed.ok ? [parsed.requirement] : [];
};

/** The bounded requirements as the metadata must have them: those of an extra with its condition. */
const plannedRequirements = ({ bounds }: Expected): readonly Requirement[] =>
  bounds.flatMap(({ table, to }) => {
    const extra = /^project\.optional-dependencies\.(.+)$/s.exec(table)?.[1];
    if (table !== "project.dependencies" && extra === undefined) return [];
    return readRequirement(to).flatMap((requirement) => {
      if (extra === undefined) return [requirement];
      const marker = requirement.marker === undefined ? "" : `(${requirement.marker}) and `;
      const { spans } = requirement;
      const end = spans.marker === undefined ? to.length : to.lastIndexOf(";", spans.marker.start);
      return readRequirement(`${to.slice(0, end)} ; ${marker}extra == "${extra}"`);
    });
  });

/** Whether PKG-INFO says what its wheels will require; otherwise only their metadata counts. PEP 643. */
const isSettled = (archive: Archive): boolean => {
  const metadata = metadataOf(archive);
  if (metadata === undefined) return false;
  if (archive.kind === "wheel") return true;
  return isMetadataSince(metadata, "2.2") && !metadata.dynamic.some((name) => /^requires-dist$/i.test(name));
};

/**
 * The requirements on siblings in the built metadata, compared as parsed: each has the bound that the plan gave it, none
 * excludes the sibling's version, and one that the plan did not see (a template's) has some bound.
 */
export const checkRequirements = (archive: Archive, expected: Expected): readonly Finding[] => {
  const { filename } = archive;
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
        return missing.some(({ name }) => name === requirement.name)
          ? []
          : [siblingUnbound({ filename, requirement: text, version })];
      }
      const isAdmitted = admits(parseSpecifiers(specifier) ?? [], version);
      return isAdmitted ? [] : [siblingExcluded({ filename, requirement: text, version })];
    }),
  ];
};
