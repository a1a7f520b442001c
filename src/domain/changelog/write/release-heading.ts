import { normalizeName } from "../../python/name.ts";
import { parseVersion, type Version } from "../../python/version.ts";
import { leadIn } from "../heading.ts";
import type { Changelog, Section } from "../section.ts";
import { headingLike, headingText } from "./adornment.ts";
import { dateLike, findDate } from "./date-form.ts";
import type { ReleaseEntry } from "./entry.ts";
import { leadsElsewhere } from "./link-references.ts";
import { withoutTitle } from "./release-title.ts";
import { comparedFrom, mayBeOf, replaceInUrl, replaceVersion, writtenAs } from "./version-form.ts";

/** What a new section begins with. */
export interface ReleaseHeading {
  /** Labels and anchors that stand above it. */
  readonly above: readonly string[];
  readonly lines: readonly string[];
  /** Below it, with the blank lines before: the date, where the file has it there. */
  readonly below: readonly string[];
}

/** Stands for the version where a date is looked for: one such as 2026.1.1 looks like a date itself. No text has it. */
const placeholder = "\u{E000}";

/**
 * Heads a release as the file heads its releases, the newest first; each has one version. Where the level of a heading says how
 * large the release is, a like one is followed.
 */
export const releaseHeading = (
  changelog: Changelog,
  releases: readonly Section[],
  entry: ReleaseEntry,
): ReleaseHeading => {
  const sample = sampleFor(releases, entry);
  if (sample === undefined) return firstHeading(changelog, entry);
  const { lines } = changelog;
  const own = lines.slice(sample.line - 1, sample.headingEnd);
  const dates = releases.flatMap(
    ({ line, versions }) => findDate(replaceVersion(lines[line - 1]!, versions[0]!, placeholder)) ?? [],
  );
  const dated = (text: string): string => {
    const date = findDate(text);
    return date === undefined ? text : text.replace(date, dateLike(entry.date, date, dates));
  };
  const text = renamed(untitled(changelog, releases, sample), sample, entry);
  const parts = text
    .split(/(\]\([^()\s]*\)|<?https?:\/\/[^\s<>]+>?)/)
    .map((part, at) =>
      at % 2 === 1
        ? linkFor(part, { changelog, releases, sample, entry })
        : dated(replaceVersion(part, sample.versions[0]!, placeholder)).replaceAll(placeholder, entry.version),
    );
  const linked = withoutEmptyLink(parts.join(""));
  return {
    above: withoutBlankOnly(labels(lines.slice(sample.start - 1, sample.line - 1), sample, entry)),
    lines: headingLike(own, leadsElsewhere(changelog, entry) ? withoutReference(linked, entry) : linked),
    below: dateBelow(lines, sample, dated),
  };
};

const untitled = ({ lines }: Changelog, releases: readonly Section[], sample: Section): string => {
  const told = ({ line, headingEnd, versions: [version] }: Section) => ({
    text: headingText(lines.slice(line - 1, headingEnd)).replace(/\s*\[?\byanked\b\]?/i, ""),
    version: version!,
  });
  const before = releases.slice(releases.indexOf(sample) + 1).find(({ name }) => name === sample.name);
  return withoutTitle(told(sample), before && told(before));
};

const sampleFor = (releases: readonly Section[], entry: ReleaseEntry): Section | undefined => {
  const wanted = entry.name === undefined ? undefined : normalizeName(entry.name);
  const named = releases.filter(({ name }) => (wanted === undefined && !entry.isBare) || name === wanted);
  const own = (named.length > 0 ? named : releases).filter(({ isYanked }) => !isYanked);
  const size = sizeOf(parseVersion(entry.version), parseVersion(own[0]?.versions[0] ?? ""));
  const isLevelled = new Set(own.map(({ level }) => level)).size > 1;
  const alike = own.find((section, at) => {
    const before = own[at + 1];
    return (
      before !== undefined && sizeOf(parseVersion(section.versions[0]!), parseVersion(before.versions[0]!)) === size
    );
  });
  return (isLevelled ? alike : undefined) ?? own[0] ?? releases[0];
};

/** At which number two versions begin to differ. */
const sizeOf = (version: Version | undefined, before: Version | undefined): number => {
  const at = [0, 1].find((position) => version?.release[position] !== before?.release[position]);
  return at ?? 2;
};

/** The heading of another package's release, or of none by name, with this one's name: without its beginning where that is left out there. */
const renamed = (text: string, { name = "" }: Section, entry: ReleaseEntry): string => {
  if (entry.name === undefined || name === normalizeName(entry.name)) return text;
  for (let start = 0; start < name.length; start = name.indexOf("-", start) + 1 || name.length) {
    const end = name.slice(start).replaceAll("-", "[-_.]+");
    const written = new RegExp(`(?<![\\p{L}\\p{N}])${end}(?![\\p{L}\\p{N}])`, "iu");
    if (!written.test(text)) continue;
    const own = normalizeName(entry.name).startsWith(name.slice(0, start)) ? entry.name.slice(start) : entry.name;
    return text.replace(written, () => own);
  }
  const before = leadIn(text);
  return `${before}${entry.name} ${text.slice(before.length)}`;
};

interface Linking {
  readonly changelog: Changelog;
  readonly releases: readonly Section[];
  readonly sample: Section;
  readonly entry: ReleaseEntry;
}

/** Where the heading leads: the sample's address with this release's versions, else nowhere. */
const linkFor = (part: string, { changelog, releases, sample, entry }: Linking): string => {
  const written = (section: Section | undefined): string | undefined =>
    section &&
    writtenAs(headingText(changelog.lines.slice(section.line - 1, section.headingEnd)), section.versions[0]!);
  const own = written(sample);
  // The section below may be another package's, or a pre-release's, and the first release has none.
  const compared = own === undefined ? undefined : comparedFrom(part, own);
  const before = compared ?? written(releases[releases.indexOf(sample) + 1]);
  const isOwn = entry.name === undefined || sample.name === normalizeName(entry.name);
  const isJoined = ({ versions }: Section): boolean => entry.joined?.includes(versions[0]!) === true;
  const last = written(releases.find((each) => each.name === sample.name && !isJoined(each)));
  const newest = isOwn ? last : (entry.previous ?? last);
  const versions = new Map<string, string>();
  if (before !== undefined && newest !== undefined) versions.set(before, newest);
  if (own !== undefined) versions.set(own, entry.version);
  const replaced = replaceInUrl(part, versions);
  // The sample may be another package's of the same version.
  if ((replaced !== part || own === entry.version) && mayBeOf(replaced, entry)) return replaced;
  return part.startsWith("](") ? "]()" : part.startsWith("<") ? "<>" : "";
};

const withoutEmptyLink = (text: string): string =>
  text.replace(/\[([^[\]]*)\]\(\)/, "$1").replace(/`([^`<]*?) *<>`__?/, "$1");

/** The version without the brackets or marks that make it a link to the address of that label. */
const withoutReference = (text: string, { version }: ReleaseEntry): string => {
  const own = version.replaceAll(/[.+!]/g, "\\$&");
  return text.replace(new RegExp(`\\[(v?${own})\\](?![([:])|\`(v?${own})\`_`, "i"), "$1$2");
};

/** Labels name the version, with dots or hyphens; others would be twice in the file. */
const labels = (lines: readonly string[], sample: Section, entry: ReleaseEntry): readonly string[] =>
  lines.flatMap((line) => {
    if (line.trim() === "") return [line];
    const from = sample.versions[0]!;
    const replaced = replaceVersion(line, from, entry.version);
    if (replaced !== line) return [replaced];
    for (const joint of ["-", "_", "."]) {
      const [old, next] = [from, entry.version].map((version) => version.replaceAll(".", joint)) as [string, string];
      if (line.includes(old)) return [line.replace(old, next)];
    }
    return [];
  });

const withoutBlankOnly = (lines: readonly string[]): readonly string[] =>
  lines.every((line) => line.trim() === "") ? [] : lines;

/** Of a line that is a date and a word or two. */
const longestDate = 80;

const dateBelow = (
  lines: readonly string[],
  { headingEnd, end }: Section,
  dated: (text: string) => string,
): readonly string[] => {
  let at = headingEnd;
  while (at < end && lines[at]!.trim() === "") at += 1;
  const line = lines[at] ?? "";
  const date = at < end && line.length < longestDate ? findDate(line) : undefined;
  const isAlone =
    date !== undefined &&
    /^[^\p{L}\p{N}]*(?:(?:release )?date\W*|released?\W*(?:on )?)?[^\p{L}\p{N}]*$/iu.test(line.replace(date, ""));
  return isAlone ? [...lines.slice(headingEnd, at), dated(line)] : [];
};

/** Of the first release of a file: in the form of its heading Unreleased, else as Keep a Changelog has it without links. https://keepachangelog.com/en/1.1.0/ */
const firstHeading = ({ format, lines, sections, outline }: Changelog, entry: ReleaseEntry): ReleaseHeading => {
  const coming = sections.filter(({ isUnreleased }) => isUnreleased);
  const unreleased = coming.find(({ versions }) => versions.length === 0) ?? coming[0];
  const own = unreleased === undefined ? [""] : lines.slice(unreleased.line - 1, unreleased.headingEnd);
  const title = entry.name === undefined ? "" : `${entry.name} `;
  const version = format === "markdown" && own[0]!.includes("[") ? `[${entry.version}]` : entry.version;
  const text = `${title}${version} ${/\s\([^()]+\)$/.test(headingText(own)) ? `(${entry.date})` : `- ${entry.date}`}`;
  if (unreleased !== undefined) {
    return { above: [], lines: headingLike(own, text), below: [] };
  }
  const used = new Set(outline.headings.map(({ lastLine }) => lines[lastLine - 1]?.trim()[0]));
  const letter = ["-", "~", "^"].find((each) => !used.has(each)) ?? "-";
  return { above: [], lines: format === "rst" ? headingLike(["", letter], text) : [`## ${text}`], below: [] };
};
