import type { PackageName } from "../python/name.ts";
import type { Version } from "../python/version.ts";
import type { ChangelogFile } from "./changelog-file.ts";
import { type Changelog, isAbout, type Section, sectionsFor } from "./section.ts";

/** Whether a changelog tells of a release; `to come` where it says what a release will have that it marks as not released, `unknown` where it is not read. */
export type Told = "told" | "to come" | "untold" | "no file" | "unknown";

export const toldIn = (
  file: ChangelogFile,
  { name, version }: { readonly name: PackageName; readonly version: Version },
): Told => {
  if (file.kind === "missing") return "no file";
  if (file.kind !== "found") return "unknown";
  const sections = sectionsTelling(file.changelog, { name, version }).filter((section) => isAbout(section, version));
  if (sections.length === 0) return "untold";
  return sections.every(({ isUnreleased, hasContent }) => isUnreleased && hasContent) ? "to come" : "told";
};

/** The sections that may be about a package's release: of the one that heads all where that alone tells of the version. */
export const sectionsTelling = (
  changelog: Changelog,
  { name, version }: { readonly name: PackageName; readonly version: Version },
): readonly Section[] => {
  const tells = (sections: readonly Section[]): boolean => sections.some((section) => isAbout(section, version));
  const own = sectionsFor(changelog, name);
  const head = headOf(changelog);
  const ofHead = head === undefined ? [] : sectionsFor(changelog, head);
  return !tells(own) && tells(ofHead) ? ofHead : own;
};

/** The package that heads all releases of a changelog, of which there are several: it stands for what is released with it. */
export const headOf = ({ sections }: Changelog): PackageName | undefined => {
  const releases = sections.filter(({ versions }) => versions.length > 0);
  const [only, ...others] = new Set(releases.map(({ name }) => name));
  return others.length === 0 && releases.length > 1 ? only : undefined;
};
