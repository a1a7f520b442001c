import { readChangelog } from "../changelog/changelog.ts";
import type { ChangelogFile } from "../changelog/changelog-file.ts";
import { jointLines } from "../changelog/order.ts";
import { type Changelog, type ChangelogFormat, isAbout, notesOf, sectionsFor } from "../changelog/section.ts";
import { whyUnwritten } from "../changelog/unwritten.ts";
import { headingText } from "../changelog/write/adornment.ts";
import type { EntryLine, ReleaseEntry } from "../changelog/write/entry.ts";
import { type Inserted, insertRelease } from "../changelog/write/insert.ts";
import { withAddress } from "../changelog/write/link-references.ts";
import { newChangelog } from "../changelog/write/new-file.ts";
import { bodyOf } from "../changelog/write/style.ts";
import type { CommitTypes } from "../changes/commit-types.ts";
import {
  changelogLacks,
  changelogNotWritten,
  changelogUnread,
  numberPassed,
  textLeft,
} from "../problem/changelog-writing.ts";
import type { Finding } from "../problem/finding.ts";
import { Problem } from "../problem/problem.ts";
import { folderInPlace } from "../problem/pyproject.ts";
import type { PackageName } from "../python/name.ts";
import { compareVersions, parseVersion, type Version } from "../python/version.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan/release-plan.ts";
import { isFolder } from "../workspace/files.ts";
import { join } from "../workspace/path.ts";
import { topOf } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { EditedFiles } from "./edited-files.ts";
import { releaseEntry } from "./release-entry.ts";
import { entriesOf, namingOf } from "./section-groups.ts";
import { untold } from "./untold.ts";

/** The section of a release, as it is, or is to be, in a file. */
export interface WrittenSection {
  /** Of the changelog, from the git top level. */
  readonly path: string;
  /** Without marks. */
  readonly heading: string;
  /** The whole section. */
  readonly block: string;
  /** What it says as Markdown, without its heading. */
  readonly notes: string;
}

export interface ChangelogWriting {
  readonly workspace: Workspace;
  /** That are released at all. */
  readonly members: readonly Member[];
  readonly edited: EditedFiles;
  /** Of all members, as they were found. */
  readonly changelogs: ReadonlyMap<PackageName, ChangelogFile>;
  /** Whether a package without a changelog gets one. */
  readonly begins: boolean;
  readonly prereleases: "rollup" | "keep";
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly types: CommitTypes;
  /** Packages whose changelog a tool of theirs writes. */
  readonly isElsewhere: (name: PackageName) => boolean;
}

export interface WrittenChangelogs {
  readonly sections: ReadonlyMap<PackageName, WrittenSection>;
  readonly findings: readonly Finding[];
}

/** Puts the releases of a plan into the changelogs of the packages; where a package has none, a new file may be begun. */
export const writeChangelogs = (
  plan: Pick<ReleasePlan, "packages" | "unread">,
  { changelogs, members, begins, ...rest }: ChangelogWriting,
): WrittenChangelogs => {
  const names = rest.workspace.members.map(({ name }) => name);
  const writing: Writing = { ...rest, plan, names, beginning: beginnings(names) };
  const has = (name: PackageName): boolean => begins || changelogs.get(name)!.kind !== "missing";
  const wanted = plan.packages.filter(({ name }) => has(name) && !writing.isElsewhere(name));
  const byFile = Map.groupBy(wanted, ({ name }) => pathOf(changelogs.get(name)!));
  const sharing = Map.groupBy(members, ({ name }) => pathOf(changelogs.get(name)!));
  const written = [...byFile].map(([path, releasing]): WrittenChangelogs => {
    const file = changelogs.get(releasing[0]!.name)!;
    const why = whyUnwritten(file);
    if (why !== undefined) return refused(changelogUnread({ packages: namesOf(releasing), file: path, why }));
    return writeFile({ path, file, sharing: sharing.get(path)!.length, releasing }, writing);
  });
  return {
    sections: new Map(written.flatMap(({ sections }) => [...sections])),
    findings: written.flatMap(({ findings }) => findings),
  };
};

const namesOf = (releasing: readonly PlannedRelease[]): readonly PackageName[] => releasing.map(({ name }) => name);

const refused = (finding: Finding): WrittenChangelogs => ({ sections: new Map(), findings: [finding] });

interface Target {
  readonly path: string;
  readonly file: ChangelogFile;
  /** How many released packages have this changelog. */
  readonly sharing: number;
  readonly releasing: readonly PlannedRelease[];
}

type Writing = Omit<ChangelogWriting, "changelogs" | "members" | "begins"> & {
  readonly plan: Pick<ReleasePlan, "packages" | "unread">;
  /** Of all members. */
  readonly names: readonly PackageName[];
  readonly beginning: (format: ChangelogFormat) => Changelog;
};

/** A changelog without releases, read once in each format. */
const beginnings = (names: readonly PackageName[]): Writing["beginning"] => {
  const known = new Map<ChangelogFormat, Changelog>();
  return (format) => {
    const changelog = known.get(format) ?? readChangelog(newChangelog(format), names, format);
    known.set(format, changelog);
    return changelog;
  };
};

const writeFile = ({ path, file, sharing, releasing }: Target, writing: Writing): WrittenChangelogs => {
  const { workspace, edited, prereleases, names } = writing;
  let changelog = changelogNow(path, file, writing);
  const findings: Finding[] = [];
  const naming = namingOf(changelog, workspace, names);
  const find = ({ name, proposed }: PlannedRelease): WrittenSection | undefined =>
    findSection(changelog, { path, name, version: parseVersion(proposed)! });
  const groups = entriesOf(releasing, { sharing, ...naming });
  // From the last to the first, as each goes on top.
  for (const { released, isNamed: hasName } of groups.toReversed()) {
    const [first] = released as readonly [PlannedRelease];
    const kept = find(first);
    const name = hasName ? workspace.members.find((member) => member.name === first.name)!.rawName : undefined;
    const entry = {
      ...releaseEntry(released, { ...writing, name }),
      isBare: sharing > 1 && name === undefined,
      isOfAll: released.length === sharing,
      // One for all has the tags of the one that leads them.
      ...(sharing > 1 && released.length === 1
        ? { tag: first.tag, siblings: names.filter((each) => each !== first.name) }
        : {}),
    };
    // What somebody has written for this release is kept.
    if (kept !== undefined) {
      const texts = untold(newsOf(entry), kept.block).map(({ text }) => text);
      const label = `${first.name} ${first.proposed}`;
      if (texts.length > 0) findings.push(changelogLacks({ label, file: path, texts }));
      const linked = withAddress(changelog, entry);
      if (linked !== undefined) {
        edited.set(path, linked);
        changelog = readChangelog(linked, names, changelog.format);
      }
      continue;
    }
    const inserted = insertRelease(changelog, entry, { names, prereleases });
    if (inserted.kind === "refused") {
      const isInConflict = changelog.conflicts.length > 0;
      return refused(changelogNotWritten({ packages: namesOf(released), file: path, why: inserted.why, isInConflict }));
    }
    edited.set(path, inserted.text);
    changelog = inserted.changelog;
    findings.push(...passedBy(inserted, first, path));
  }
  const isOfSome = groups.some(({ released }) => released.length < sharing);
  const left = textUnderUnreleased(changelog, releasing);
  if (left !== undefined && (isOfSome || left.isBelow)) findings.push(textLeft({ file: path, ...left }));
  const sections = releasing.flatMap((each) => {
    const section = find(each);
    return section === undefined ? [] : ([[each.name, section]] as const);
  });
  return { sections: new Map(sections), findings };
};

const passedBy = ({ passed }: Inserted, { name, proposed }: PlannedRelease, file: string): readonly Finding[] =>
  passed === undefined ? [] : [numberPassed({ package: name, version: proposed, file, expected: passed })];

/**
 * What stands under Unreleased, or under a version that is to come, and is no release's: the heading, the first line that says
 * something, and whether a release is above.
 */
export const textUnderUnreleased = (
  { sections, outline, lines }: Changelog,
  releasing: readonly Pick<PlannedRelease, "last" | "current">[],
) => {
  const lasts = releasing.flatMap(({ last, current }) => parseVersion(last ?? current ?? "") ?? []);
  const joint = jointLines({ sections });
  const isComing = (each: string): boolean =>
    lasts.length === 0 || lasts.some((last) => compareVersions(parseVersion(each)!, last) > 0);
  for (const [at, { isUnreleased, isPlanned, versions, name, headingEnd, line: start, end }] of sections.entries()) {
    const isOfOne = name !== undefined && !joint.has(start);
    if (!isUnreleased || isPlanned || isOfOne || !versions.every(isComing)) continue;
    const below = Math.min(end, (sections[at + 1]?.start ?? Number.POSITIVE_INFINITY) - 1);
    for (let line = headingEnd + 1; line <= below; line += 1) {
      if (!outline.saysSomething(line)) continue;
      const isBelow = sections.slice(0, at).some((above) => !above.isUnreleased && above.versions.length > 0);
      const heading = headingText(lines.slice(start - 1, headingEnd));
      return { line, isBelow, heading };
    }
  }
  return undefined;
};

const newsOf = ({ groups, isStopgap }: ReleaseEntry): readonly EntryLine[] =>
  isStopgap === true ? [] : groups.flatMap(({ lines }) => lines);

/** The changelog with the edits that there are already. */
const changelogNow = (
  path: string,
  file: ChangelogFile,
  { workspace, edited, names, beginning }: Writing,
): Changelog => {
  const known = file.kind === "found" ? file.changelog : undefined;
  const format = known?.format ?? (path.endsWith(".rst") ? "rst" : "markdown");
  const whole = join(topOf(workspace), path);
  const text = edited.files.readText(whole);
  if (text === undefined && isFolder(edited.files, whole)) throw new Problem(folderInPlace({ file: path }));
  if (text === undefined) return beginning(format);
  return known?.text === text ? known : readChangelog(text, names, format);
};

/** Where the section goes: the file that is there, else a new one. */
const pathOf = (file: ChangelogFile): string => (file.kind === "missing" ? file.begun : file.file);

export interface SectionQuestion {
  /** Of the file, for whoever is told. */
  readonly path: string;
  readonly name: PackageName;
  readonly version: Version;
}

/** The section of a package's release in a changelog; `undefined` where there is none. */
export const findSection = (
  changelog: Changelog,
  { path, name, version }: SectionQuestion,
): WrittenSection | undefined => {
  const all = sectionsFor(changelog, name).filter((each) => !each.isUnreleased && isAbout(each, version));
  const section = all.find((each) => each.name === name) ?? all[0];
  if (section === undefined) return undefined;
  const { lines } = changelog;
  return {
    path,
    heading: headingText(lines.slice(section.line - 1, section.headingEnd)),
    block: lines.slice(section.line - 1, bodyOf(changelog, section).last).join("\n"),
    notes: notesOf(changelog, section),
  };
};
