import { readChangelog } from "../changelog/changelog.ts";
import { isAbout, type Section, sectionsFor } from "../changelog/section.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import { sectionDigest, type WrittenSection } from "./trailers.ts";

/** A changelog's text, and where its lines end. */
interface ChangelogText {
  readonly file: string;
  readonly text: string;
}

/** Whether a person has edited a section of ours since we wrote it. One that is gone was edited, too. */
export const isEdited = async (
  { file, text }: ChangelogText,
  written: WrittenSection,
  names: readonly PackageName[],
): Promise<boolean> => {
  const found = findSection({ file, text }, written, names);
  if (found === undefined) return true;
  const { lines, section } = found;
  return (await sectionDigest(lines.slice(section.line - 1, section.end).join("\n"))) !== written.digest;
};

/** The changelog with the heading of an edited section saying another version. Adornments grow with it. */
export const retitle = (
  changelog: ChangelogText,
  { written, to }: { readonly written: WrittenSection; readonly to: string },
  names: readonly PackageName[],
): string => {
  const found = findSection(changelog, written, names);
  if (found === undefined || written.version === to) return changelog.text;
  const { lines, section } = found;
  const heading = lines.slice(section.line - 1, section.headingEnd);
  const longer = Math.max(0, to.length - written.version.length);
  const changed = heading.map((line) =>
    /^([^\w\s])\1+$/.test(line.trim())
      ? line.trimEnd() + line.trim()[0]!.repeat(longer)
      : line.replaceAll(written.version, to),
  );
  const ending = changelog.text.includes("\r\n") ? "\r\n" : "\n";
  return [...lines.slice(0, section.line - 1), ...changed, ...lines.slice(section.headingEnd)].join(ending);
};

const findSection = (
  { file, text }: ChangelogText,
  written: WrittenSection,
  names: readonly PackageName[],
): { readonly lines: readonly string[]; readonly section: Section } | undefined => {
  const version = parseVersion(written.version);
  const changelog = readChangelog(text, names, /\.(?:rst|txt)$/i.test(file) ? "rst" : "markdown");
  const section = version && sectionsFor(changelog, written.package).find((each) => isAbout(each, version));
  return section && { lines: changelog.lines, section };
};
