import { guessFormat, readChangelog } from "../changelog/changelog.ts";
import { type ChangelogFormat, isAbout, type Section, sectionsFor } from "../changelog/section.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import type { ReleaseContent } from "./content.ts";
import { sectionDigest, type WrittenSection } from "./trailers.ts";

/** A changelog that some packages share. */
export interface ChangelogText {
  readonly file: string;
  readonly text: string;
  readonly names: readonly PackageName[];
}

type About = Pick<WrittenSection, "package" | "version">;

/** The release's sections as its changelogs hold them, for the commit's trailers. */
export const writtenSections = async ({ packages, files }: ReleaseContent): Promise<readonly WrittenSection[]> => {
  const names = packages.map(({ name }) => name);
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes && new TextDecoder().decode(bytes)]));
  const all = packages.map(async ({ name, to, section }): Promise<readonly WrittenSection[]> => {
    const about = { package: name, version: to };
    const file = section?.path ?? "";
    const text = texts.get(file);
    const found = text === undefined ? undefined : findSection({ file, text, names }, about);
    return found === undefined ? [] : [{ file, ...about, digest: await sectionDigest(linesOf(found).join("\n")) }];
  });
  return (await Promise.all(all)).flat();
};

/** Whether a person has edited a section of ours since we wrote it. One that is gone was edited, too. */
export const isEdited = async (changelog: ChangelogText, written: WrittenSection): Promise<boolean> => {
  const found = findSection(changelog, written);
  return found === undefined || (await sectionDigest(linesOf(found).join("\n"))) !== written.digest;
};

/** The changelog with one section as another changelog has it; as it is where either lacks it. */
export const replaceSection = (
  changelog: ChangelogText,
  { old, by, version }: { readonly old: WrittenSection; readonly by: ChangelogText; readonly version: string },
): string => {
  const found = findSection(changelog, old);
  const given = findSection(by, { package: old.package, version });
  return found === undefined || given === undefined ? changelog.text : spliced(changelog, found, linesOf(given));
};

/** The changelog with the heading of an edited section saying another version. Adornments grow with it. */
export const retitleSection = (changelog: ChangelogText, old: WrittenSection, version: string): string => {
  const found = findSection(changelog, old);
  if (found === undefined || old.version === version) return changelog.text;
  const { start, line, headingEnd } = found.section;
  const longer = Math.max(0, version.length - old.version.length);
  const lines = linesOf(found).map((text, at) => {
    if (at < line - start || at > headingEnd - start) return text;
    const isAdornment = /^([^\w\s])\1+$/.test(text.trim());
    return isAdornment ? text.trimEnd() + text.trim()[0]!.repeat(longer) : text.replaceAll(old.version, version);
  });
  return spliced(changelog, found, lines);
};

interface Found {
  readonly lines: readonly string[];
  readonly section: Section;
}

const linesOf = ({ lines, section }: Found): readonly string[] => lines.slice(section.start - 1, section.end);

const spliced = ({ text }: ChangelogText, { lines, section }: Found, by: readonly string[]): string =>
  [...lines.slice(0, section.start - 1), ...by, ...lines.slice(section.end)].join(
    text.includes("\r\n") ? "\r\n" : "\n",
  );

const findSection = ({ file, text, names }: ChangelogText, about: About): Found | undefined => {
  const version = parseVersion(about.version);
  const changelog = readChangelog(text, names, formatOf(file) ?? guessFormat(text));
  const section = version && sectionsFor(changelog, about.package).find((each) => isAbout(each, version));
  return section && { lines: changelog.lines, section };
};

const formatOf = (file: string): ChangelogFormat | undefined => {
  if (/\.rst$/i.test(file)) return "rst";
  return /\.(?:md|markdown)$/i.test(file) ? "markdown" : undefined;
};
