import type { ChangelogFile } from "../changelog/changelog-file.ts";
import { nameFinder, type VersionHeading } from "../changelog/heading.ts";
import { changesOfNone } from "../changelog/of-none.ts";
import { isOldestFirst } from "../changelog/order.ts";
import { isAbout, type Section } from "../changelog/section.ts";
import { changelogConflict, changelogNoSection, type UnreadChangelog } from "../problem/changelog.ts";
import {
  changelogEmptySection,
  changelogNotTop,
  changelogToCome,
  changelogTwice,
  changelogUnreleased,
} from "../problem/changelog-section.ts";
import type { Finding } from "../problem/finding.ts";
import { canonicalVersion, compareVersions, isPrerelease, parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { askedHeading } from "./asked-heading.ts";
import { type News, tellLeft } from "./news.ts";

export interface SectionCheck {
  readonly workspace: Workspace;
  readonly member: Member;
  readonly mode: "branch" | "tag";
  readonly file: Extract<ChangelogFile, { readonly kind: "found" }>;
  /** From top to bottom, without those of other packages. */
  readonly sections: readonly Section[];
  readonly section: Section | undefined;
  /** Canonical. */
  readonly version: string;
  readonly news: News;
  /** What was released before. */
  readonly past: readonly PastRelease[];
  /** That the tool which makes the section was not run. */
  readonly waiting: readonly Finding[];
  /** Whether the news that waits tells enough: of a pre-release. */
  readonly isToldByNews: boolean;
  /** Whether the project does not tell of such releases. */
  readonly isUntold: boolean;
  /** Whether `version --write` writes a section that is not there. */
  readonly isWritten: boolean;
  /** How the tool that owns the file makes a section; `undefined` where people write it. */
  readonly command: string | undefined;
}

export interface SectionJudgement {
  readonly findings: readonly Finding[];
  /** What may be about the version, and was not read. */
  readonly unread?: UnreadChangelog | undefined;
}

/** What is to be said of the changelog of a version that is to be released. */
export const judgeSection = (check: SectionCheck): SectionJudgement => {
  if (check.section !== undefined) return { findings: [...judgeFile(check), ...judgePresence(check, check.section)] };
  const unread = isAsked(check) ? unreadAbout(check) : undefined;
  if (unread === undefined) return { findings: [...judgeFile(check), ...judgeAbsence(check)] };
  return {
    findings: judgeFile(check),
    unread: { why: unread.why, place: { file: check.file.file, line: unread.line } },
  };
};

/** Whether a section is looked for: lines of a conflict may be what is in the way, and news may wait for its tool. */
const isAsked = ({ file, waiting, isToldByNews }: SectionCheck): boolean =>
  file.changelog.conflicts.length === 0 && waiting.length === 0 && !isToldByNews;

const judgeFile = ({ member, file: { file, changelog } }: SectionCheck): readonly Finding[] => {
  const [line] = changelog.conflicts;
  return line === undefined ? [] : [changelogConflict({ package: member.name, place: { file, line } })];
};

const judgeAbsence = (check: SectionCheck): readonly Finding[] => {
  const { member, version, sections, waiting, command } = check;
  const { file, changelog } = check.file;
  const about = { package: member.name, version };
  if (changelog.conflicts.length > 0) return [];
  if (!isAsked(check)) return waiting;
  if (check.isUntold) return [];
  const unreleased = sections.find(({ isUnreleased }) => isUnreleased);
  const line = (unreleased ?? releasesOf(sections)[0])?.line ?? 1;
  return [
    changelogNoSection({
      ...about,
      hasUnreleased: unreleased?.hasContent === true,
      isWritten: false,
      ...askedHeading(changelog, { member, version, sections }),
      ...(isOldestFirst(changelog) ? { above: undefined } : { isWritten: check.isWritten }),
      isTagged: check.mode === "tag",
      ...(command !== undefined && { command }),
      place: { file, line },
    }),
  ];
};

const judgePresence = (check: SectionCheck, section: Section): readonly Finding[] => {
  const { member, mode, version, sections, news } = check;
  const { file, changelog } = check.file;
  const about = { package: member.name, version, place: { file, line: section.line } };
  // One that is marked as still to come may be begun above the release, and a newer line's releases may stand there.
  const isAbove = (each: Section): boolean => each.mayCountCommits || each.isUnreleased || isOfNewerLine(each, check);
  const top = releasesOf(sections).find((each) => each === section || !isAbove(each));
  // The section of another version, or of none yet, is there for a pre-release.
  const isOwn = isAbout(section, parseVersion(version)!);
  const isTop =
    top === undefined ||
    section.versions.length === 0 ||
    (section.line >= top.line && section.line <= top.end) ||
    isAbout(top, parseVersion(version)!) ||
    // Two may be in the wrong order.
    isOldestFirst(changelog, 3);
  const lines = sameAs(section, sections, version);
  return [
    ...(section.hasContent ? [] : [changelogEmptySection(about)]),
    ...(lines.length > 1 ? [changelogTwice({ ...about, lines })] : []),
    ...(isTop ? [] : [changelogNotTop({ ...about, ...aboutTop(top, version) })]),
    ...(isOwn && section.isUnreleased ? tellMark(about, mode) : []),
    ...(isOwn ? tellLeft(news) : []),
  ];
};

const aboutTop = (top: Section, version: string): { top: string; topLine: number; isTopNewer: boolean } => ({
  top: top.versions.join("/"),
  topLine: top.line,
  isTopNewer: isNewer(top, version),
});

const isNewer = ({ versions }: Section, version: string): boolean =>
  versions.every((each) => compareVersions(parseVersion(each)!, parseVersion(version)!) > 0);

const isOfNewerLine = (section: Section, { past, version }: SectionCheck): boolean =>
  isNewer(section, version) && past.some((release) => isAbout(section, parseVersion(release.version)!));

/** On a branch, candidates of a release may bear it. */
const tellMark = (about: Parameters<typeof changelogUnreleased>[0], mode: SectionCheck["mode"]): readonly Finding[] => {
  if (mode === "tag") return [changelogUnreleased(about)];
  return isPrerelease(parseVersion(about.version)!) ? [] : [changelogToCome(about)];
};

const releasesOf = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ versions }) => versions.length > 0);

/** The lines of all sections for the same release that do not stand one inside of the other. */
const sameAs = (section: Section, sections: readonly Section[], version: string): readonly number[] => {
  const parsed = parseVersion(version)!;
  const same = sections.filter((each) => isAbout(each, parsed) && each.name === section.name);
  const outer = same.filter((each) => !same.some(({ line, end }) => line < each.line && each.line <= end));
  return outer.map(({ line }) => line);
};

/**
 * Why a section may be there and not be seen: text in place of a heading, a heading of some other form on the level of
 * releases, or what another program puts in above the first release. A heading that was read as another package's is none
 * of these, unless it names this one, too.
 */
const unreadAbout = ({ workspace, member, file: { changelog }, sections, version }: SectionCheck) => {
  const parsed = parseVersion(version)!;
  const members = workspace.members.map(({ name }) => name);
  const isOthers = ({ name }: VersionHeading): boolean =>
    name !== undefined && name !== member.name && members.includes(name);
  const loose = changelog.loose.find((each) => isAbout(each, parsed) && !isOthers(each));
  if (loose !== undefined) return { line: loose.line, why: `line ${loose.line} names the version, and is no heading` };
  const all = releasesOf(changelog.sections);
  const own = releasesOf(sections);
  const level = Math.min(...(own.length > 0 ? own : all).map((each) => each.level));
  const namesVersion = (text: string): boolean => wordsOf(text).some((word) => canonicalVersion(word) === version);
  const namesMember = (text: string): boolean =>
    wordsOf(text).some((word) => nameFinder(members)(word) === member.name);
  const others = new Set(all.filter(isOthers).map(({ line }) => line));
  const other = changelog.outline.headings.find(
    ({ level: deep, line, text }) => deep <= level && namesVersion(text) && (!others.has(line) || namesMember(text)),
  );
  if (other !== undefined) return { line: other.line, why: `line ${other.line} names the version among other words` };
  const first = all.find(({ mayCountCommits }) => !mayCountCommits)?.line ?? Number.POSITIVE_INFINITY;
  const part = changelog.unread.find(({ line, text }) => line < first || namesVersion(text));
  if (part !== undefined) return { line: part.line, why: `line ${part.line} may have it from elsewhere: ${part.text}` };
  const line = changesOfNone(changelog);
  return line === undefined ? undefined : { line, why: `line ${line} heads changes, and is below no release` };
};

const wordsOf = (text: string): readonly string[] => text.split(/[\s{}()[\]"',:;]+/);
