import type { ChangelogFile } from "../changelog/changelog-file.ts";
import { isAbout, notesOf, type Section, sectionsFor } from "../changelog/section.ts";
import { isSameVersion } from "../plan/check-tag.ts";
import {
  changelogEmptySection,
  changelogMissing,
  changelogNoSection,
  changelogNotTop,
  changelogOutside,
  changelogUnreleased,
} from "../problem/changelog.ts";
import type { Finding } from "../problem/finding.ts";
import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion, formatVersion, isPrerelease, parseVersion } from "../python/version.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";

export interface ChangelogCheck {
  readonly workspace: Workspace;
  readonly member: Member;
  readonly file: ChangelogFile;
  /** Those that are known, each a version by PEP 440. */
  readonly versions: ReadonlyMap<PackageName, Stated>;
  readonly mode: "branch" | "tag";
  /** `auto`: where the package has one. */
  readonly required: "auto" | "true" | "false";
  /** Whether the version is to be released, or was by the tag that is validated; else an Unreleased section is fine. */
  readonly isReleasing: boolean;
}

export interface ChangelogJudgement {
  readonly findings: readonly Finding[];
  /** Why nothing was asked of it: one clause; `undefined` where it was. */
  readonly skipped: string | undefined;
  /** The section of the version as Markdown, without its heading. Foreign text. `undefined` where there is none, or it says nothing. */
  readonly notes: string | undefined;
}

/**
 * Whether a package's changelog says what its release changes: in a section of its own, with content, at the top. A
 * pre-release may be told of in its target's section or among what is unreleased, unless a changelog is required.
 */
export const checkChangelog = (check: ChangelogCheck): ChangelogJudgement => {
  const { file, member, required, isReleasing } = check;
  const { name } = member;
  const skipped = required === "false" ? "require-changelog is false" : isReleasing ? undefined : "nothing to release";
  const isAsked = skipped === undefined;
  const judged = (found: readonly Finding[], notes?: string): ChangelogJudgement =>
    isAsked ? { findings: found, skipped, notes } : { findings: [], skipped, notes };
  if (file.kind === "outside") return judged([changelogOutside({ package: name, file: file.file })]);
  if (file.kind === "missing" || !isOf(member, file, check)) {
    const isRequired = required === "true" || (file.kind === "missing" && file.isNamed);
    const looked = file.kind === "missing" ? file.looked : [file.file];
    if (isRequired) return judged([changelogMissing({ package: name, looked })]);
    return { findings: [], skipped: skipped ?? "there is no changelog", notes: undefined };
  }
  const version = canonicalVersion(check.versions.get(name)?.version ?? "");
  if (version === undefined) return { findings: [], skipped: skipped ?? "the version is not known", notes: undefined };
  const sections = sectionsFor(file.changelog, name);
  const section =
    sectionOf(sections, { name, version }) ?? (required === "true" ? undefined : standIn(sections, { name, version }));
  const notes = section?.hasContent ? notesOf(file.changelog, section) : undefined;
  return judged(isAsked ? judgeSection({ ...check, sections, section, version, file: file.file }) : [], notes);
};

/**
 * Whether a changelog counts as the package's. One that lies beside the root for want of another does, unless the root is
 * a package with a version of its own and the file does not name this package: then it is the root's alone.
 */
const isOf = (
  { name, path }: Member,
  { changelog, isFallback }: Extract<ChangelogFile, { kind: "found" }>,
  { workspace, versions, required }: ChangelogCheck,
): boolean => {
  if (!isFallback || path === "." || required === "true") return true;
  const root = workspace.members.find((member) => member.path === "." && member.isPackage);
  if (root === undefined || changelog.sections.some((section) => section.name === name)) return true;
  const own = versions.get(name)?.version;
  const others = versions.get(root.name)?.version ?? root.version;
  return own !== undefined && others !== undefined && parseVersion(others) !== undefined && isSameVersion(own, others);
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

interface SectionCheck {
  readonly member: Member;
  readonly mode: "branch" | "tag";
  /** As findings name it. */
  readonly file: string;
  /** From top to bottom, without those of other packages. */
  readonly sections: readonly Section[];
  readonly section: Section | undefined;
  /** Canonical. */
  readonly version: string;
}

const judgeSection = ({ member, mode, file, sections, section, version }: SectionCheck): readonly Finding[] => {
  const about = { package: member.name, version };
  const releases = sections.filter(({ versions }) => versions.length > 0);
  if (section === undefined) {
    const unreleased = sections.find(({ isUnreleased }) => isUnreleased);
    const line = (unreleased ?? releases[0])?.line ?? 1;
    return [changelogNoSection({ ...about, hasUnreleased: unreleased !== undefined, place: { file, line } })];
  }
  const place = { file, line: section.line };
  const [top] = releases;
  // The section of another version, or of none yet, is there for a pre-release.
  const isOwn = isAbout(section, parseVersion(version)!);
  const isTop =
    top === undefined || section.versions.length === 0 || (section.line >= top.line && section.line <= top.end);
  return [
    ...(section.hasContent ? [] : [changelogEmptySection({ ...about, place })]),
    ...(isTop ? [] : [changelogNotTop({ ...about, top: top.versions.join("/"), topLine: top.line, place })]),
    ...(mode === "tag" && isOwn && section.isUnreleased ? [changelogUnreleased({ ...about, place })] : []),
  ];
};
