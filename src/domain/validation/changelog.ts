import { bounded, mostNotes } from "../changelog/bounded.ts";
import type { ChangelogFile } from "../changelog/changelog-file.ts";
import { isAbout, notesOf, type Section } from "../changelog/section.ts";
import { sectionsTelling } from "../changelog/told.ts";
import { type Fragments, isTakenAway } from "../fragments/fragments.ts";
import { changelogMissing, changelogOutside, type UnreadChangelog } from "../problem/changelog.ts";
import type { Finding } from "../problem/finding.ts";
import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, compareVersions, formatVersion, isPrerelease, parseVersion } from "../python/version.ts";
import type { PastRelease } from "../tag/past-release.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { judgeSection, type SectionCheck, type SectionJudgement } from "./changelog-section.ts";
import { commandFor, hasPending, type News, tellAstray, tellWaiting } from "./news.ts";

export interface ChangelogCheck {
  readonly workspace: Workspace;
  readonly member: Member;
  readonly file: ChangelogFile;
  /** The package's news that is in no changelog yet. */
  readonly fragments: readonly Fragments[];
  /** Those that are known, each a version by PEP 440. */
  readonly versions: ReadonlyMap<PackageName, Stated>;
  readonly mode: "branch" | "tag";
  /** `auto`: where the package has one. */
  readonly required: "auto" | "true" | "false";
  /** Whether the version is to be released, or was by the tag that is validated; else an Unreleased section is fine. */
  readonly isReleasing: boolean;
  /** What was released before; the release in question is not among it. */
  readonly past: readonly PastRelease[];
  /** Whether the changelog's tool is told to merge pre-releases into the section of the final release. */
  readonly mergesPrereleases: boolean;
}

export interface ChangelogJudgement {
  readonly findings: readonly Finding[];
  /** What may tell of the version, and was not read. */
  readonly unread?: UnreadChangelog | undefined;
  /** Why nothing was asked of it: one clause; `undefined` where it was. */
  readonly skipped: string | undefined;
  /** The section of the version as Markdown, without its heading. Foreign text. `undefined` where there is none, or it says nothing. */
  readonly notes: string | undefined;
}

/**
 * Whether a package's changelog says what its release changes: in a section of its own, with content, at the top. A
 * pre-release may be told of in its target's section or among what is unreleased, news that waits included, or nowhere
 * where the project does not tell of them, unless a changelog is required.
 */
export const checkChangelog = (check: ChangelogCheck): ChangelogJudgement => {
  const { member, required, isReleasing, workspace, fragments } = check;
  const { name } = member;
  const version = canonicalVersion(check.versions.get(name)?.version ?? "");
  const news: News = { name, version, fragments, prefix: workspace.prefix };
  const { findings, unread, notes, absent } = judgeFile(check, news);
  const skipped = required === "false" ? "require-changelog is false" : isReleasing ? undefined : "nothing to release";
  if (skipped !== undefined) return { findings: [], skipped, notes };
  return { findings: [...findings, ...tellAstray(news, member.path !== ".")], unread, skipped: absent, notes };
};

/** What is found where a release is asked for. */
interface Found extends SectionJudgement {
  readonly notes?: string;
  /** Why there is nothing to be judged: one clause. */
  readonly absent?: string;
}

const judgeFile = (check: ChangelogCheck, news: News): Found => {
  const { file, member, required } = check;
  const { name, version } = news;
  if (file.kind === "outside") return { findings: [changelogOutside({ ...file, package: name })] };
  // Nobody collects the news for each candidate of a release: what waits is what others write under Unreleased.
  const mayWait = required === "auto" && version !== undefined && isPrerelease(parseVersion(version)!);
  const waiting = mayWait ? [] : tellWaiting(news, check.mode);
  if (file.kind === "missing" || !isOf(member, file, check)) return judgeMissing(check, waiting);
  if (file.kind === "unread") {
    return waiting.length > 0
      ? { findings: waiting }
      : { findings: [], unread: { why: file.why, isWhole: file.isWhole, place: { file: file.file } } };
  }
  if (version === undefined) return { findings: [], absent: "the version is not known" };
  return judgeFound(check, { news, waiting, isToldByNews: mayWait && hasPending(news), version, file });
};

const judgeMissing = ({ file, member, required }: ChangelogCheck, waiting: readonly Finding[]): Found => {
  if (waiting.length > 0) return { findings: waiting };
  const isRequired = required === "true" || (file.kind === "missing" && file.isNamed);
  if (!isRequired) return { findings: [], absent: "there is no changelog" };
  const { looked, isInput } = file.kind === "missing" ? file : { looked: [file.file], isInput: false };
  return { findings: [changelogMissing({ package: member.name, looked, isInput })] };
};

type Judging = Pick<SectionCheck, "news" | "waiting" | "isToldByNews" | "version" | "file">;

const judgeFound = (check: ChangelogCheck, judging: Judging): Found => {
  const { workspace, member, mode, fragments, required } = check;
  const { file, version } = judging;
  const sections = sectionsTelling(file.changelog, { name: member.name, version: parseVersion(version)! });
  const release = { name: member.name, version };
  const section = sectionOf(sections, release) ?? (required === "true" ? undefined : standIn(sections, release));
  const tool = fragments.find(isTakenAway);
  const command = tool && commandFor(tool, { prefix: workspace.prefix, version }, mode);
  const untold = section === undefined && required === "auto" ? whyUntold(sections, check, version) : undefined;
  const isUntold = untold !== undefined;
  const parsed = parseVersion(version)!;
  // A tag, or a version that is not ahead, is planned no more.
  const isAhead = check.past.every((release) => compareVersions(parseVersion(release.version)!, parsed) < 0);
  const isWritten = mode === "branch" && isAhead;
  const judged = judgeSection({
    ...judging,
    workspace,
    member,
    mode,
    past: check.past,
    sections,
    section,
    command,
    isUntold,
    isWritten,
  });
  if (isUntold && judged.findings.length === 0 && judged.unread === undefined) return { ...judged, absent: untold };
  if (!section?.hasContent) return judged;
  return { ...judged, notes: bounded(notesOf(file.changelog, section), mostNotes, file.file) };
};

/** Why a pre-release needs no section: as a clause; `undefined` where it does, or is none. */
const whyUntold = (
  sections: readonly Section[],
  { past, mergesPrereleases }: Pick<ChangelogCheck, "past" | "mergesPrereleases">,
  version: string,
): string | undefined => {
  if (!isPrerelease(parseVersion(version)!)) return undefined;
  if (mergesPrereleases) return "its pre-releases are told of with the final release";
  const before = past.map((release) => parseVersion(release.version)!).filter(isPrerelease);
  const isTold = before.some((each) => sections.some((section) => isAbout(section, each)));
  return before.length > 0 && !isTold ? "no pre-release before it has a section" : undefined;
};

/**
 * Whether a changelog counts as the package's. One that lies beside the root for want of another does, unless the root is
 * a package with a version of its own and the file does not name this package: then it is the root's alone. The same where the
 * root's version, of no package, heads the releases, and this package's has no section with its name.
 */
const isOf = (
  { name, path }: Member,
  file: Extract<ChangelogFile, { readonly isFallback: boolean }>,
  { workspace, versions, required }: ChangelogCheck,
): boolean => {
  if (!file.isFallback || path === "." || required === "true") return true;
  const root = workspace.members.find((member) => member.path === ".");
  const own = parseVersion(versions.get(name)?.version ?? "");
  const others = parseVersion((root && (versions.get(root.name)?.version ?? root.version)) ?? "");
  const sections = file.kind === "found" ? file.changelog.sections : [];
  const isHead = others !== undefined && sections.some((each) => each.name === undefined && isAbout(each, others));
  if (root === undefined || !(root.isPackage || isHead)) return true;
  const named = sections.filter((each) => each.name === name);
  if (root.isPackage ? named.length > 0 : own !== undefined && named.some((each) => isAbout(each, own))) return true;
  return own !== undefined && others !== undefined && compareVersions(own, others) === 0;
};

/** The section of a version: rather one that names the package, then one that says something, then the innermost. */
const sectionOf = (
  sections: readonly Section[],
  { name, version }: { readonly name: PackageName; readonly version: string },
): Section | undefined => {
  const parsed = parseVersion(version)!;
  const rank = (section: Section): number =>
    (section.name === name ? 100 : 0) + (section.hasContent ? 10 : 0) + section.level;
  return sections
    .filter((section) => isAbout(section, parsed))
    .reduce<Section | undefined>(
      (best, each) => (best === undefined || rank(each) > rank(best) ? each : best),
      undefined,
    );
};

/** Where a pre-release without a section of its own is told of: in its target's, or among what is unreleased. */
const standIn = (
  sections: readonly Section[],
  { name, version }: { readonly name: PackageName; readonly version: string },
): Section | undefined => {
  const parsed = parseVersion(version)!;
  if (!isPrerelease(parsed)) return undefined;
  const target = formatVersion({ ...parsed, pre: undefined, post: undefined, dev: undefined, local: [] });
  const unreleased = sections.find((each) => each.isUnreleased && each.versions.length === 0 && each.hasContent);
  return sectionOf(sections, { name, version: target }) ?? unreleased;
};
