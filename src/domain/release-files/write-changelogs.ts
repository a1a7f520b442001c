import { readChangelog } from "../changelog/changelog.ts";
import { type ChangelogFile, readChangelogs } from "../changelog/changelog-file.ts";
import { type ChangelogFormat, isAbout, notesOf, sectionsFor } from "../changelog/section.ts";
import { headingText } from "../changelog/write/adornment.ts";
import { insertRelease } from "../changelog/write/insert.ts";
import { newChangelog } from "../changelog/write/new-file.ts";
import { bodyOf } from "../changelog/write/style.ts";
import type { CommitTypes } from "../changes/commit-types.ts";
import type { Finding } from "../problem/finding.ts";
import { changelogNotWritten } from "../problem/release-files.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import type { PlannedRelease, ReleasePlan } from "../release-plan/release-plan.ts";
import { join, normalize } from "../workspace/path.ts";
import { topOf } from "../workspace/source-text.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { EditedFiles } from "./edited-files.ts";
import { releaseEntry } from "./release-entry.ts";

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
  readonly edited: EditedFiles;
  /** As findings name it, the file of each package; a name of a pattern as in the input `changelog`. */
  readonly pattern: string | undefined;
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

/** Puts the releases of a plan into the changelogs of the packages; where a package has none, a new file is begun. */
export const writeChangelogs = async (
  plan: Pick<ReleasePlan, "packages">,
  writing: ChangelogWriting,
): Promise<WrittenChangelogs> => {
  const { workspace, edited, pattern } = writing;
  const { members } = workspace;
  const found = await readChangelogs(edited.files, workspace, { members, pattern });
  const wanted = plan.packages.filter(({ name }) => !writing.isElsewhere(name));
  const byFile = Map.groupBy(wanted, ({ name, path }) => pathOf(found.get(name)!, path, workspace));
  const written = [...byFile].map(([path, releasing]): WrittenChangelogs => {
    const file = found.get(releasing[0]!.name)!;
    const why =
      file.kind === "outside" ? "it leads out of the repository" : file.kind === "unread" ? file.why : undefined;
    if (why !== undefined) return refused(releasing, path, why);
    const sharing = members.filter((member) => pathOf(found.get(member.name)!, member.path, workspace) === path).length;
    return writeFile({ path, file, sharing, releasing }, { plan, ...writing });
  });
  return {
    sections: new Map(written.flatMap(({ sections }) => [...sections])),
    findings: written.flatMap(({ findings }) => findings),
  };
};

const refused = (releasing: readonly PlannedRelease[], file: string, why: string): WrittenChangelogs => ({
  sections: new Map(),
  findings: [changelogNotWritten({ packages: releasing.map(({ name }) => name), file, why })],
});

interface Target {
  readonly path: string;
  readonly file: ChangelogFile;
  /** How many packages have this changelog. */
  readonly sharing: number;
  readonly releasing: readonly PlannedRelease[];
}

const writeFile = (
  { path, file, sharing, releasing }: Target,
  { plan, ...writing }: ChangelogWriting & { readonly plan: Pick<ReleasePlan, "packages"> },
): WrittenChangelogs => {
  const { workspace, edited, prereleases } = writing;
  const names = workspace.members.map(({ name }) => name);
  const known = file.kind === "found" ? file.changelog : undefined;
  const format: ChangelogFormat = known?.format ?? (path.endsWith(".rst") ? "rst" : "markdown");
  const isNamed = known?.sections.some(({ name }) => name !== undefined && names.includes(name)) ?? false;
  const groups = entriesOf(releasing, { sharing, isNamed });
  const absolute = join(topOf(workspace), path);
  const find = (text: string, { name, proposed }: PlannedRelease): WrittenSection | undefined =>
    findSection(text, { format, names, path, name, version: parseVersion(proposed)! });
  // From the last to the first, as each goes on top.
  for (const { released, isNamed: hasName } of groups.toReversed()) {
    const [first] = released as readonly [PlannedRelease];
    const text = edited.files.readText(absolute) ?? newChangelog(format);
    // What somebody has written for this release is kept.
    if (find(text, first) !== undefined) continue;
    const name = hasName ? workspace.members.find((member) => member.name === first.name)!.rawName : undefined;
    const inserted = insertRelease(text, releaseEntry(released, { ...writing, plan, name }), {
      format,
      names,
      prereleases,
    });
    if (inserted.kind === "refused") return refused(released, path, inserted.why);
    edited.set(path, inserted.text);
  }
  const now = edited.files.readText(absolute) ?? "";
  const sections = releasing.flatMap((each) => {
    const section = find(now, each);
    return section === undefined ? [] : ([[each.name, section]] as const);
  });
  return { sections: new Map(sections), findings: [] };
};

/** Where the section goes: the file that is there, else a new one beside the package. */
const pathOf = (file: ChangelogFile, path: string, { prefix }: Workspace): string => {
  if (file.kind !== "missing") return file.file;
  return file.isNamed ? file.looked[0]! : normalize(join(prefix, join(path, "CHANGELOG.md")));
};

interface Group {
  readonly released: readonly PlannedRelease[];
  readonly isNamed: boolean;
}

/** Packages that share a file have one section where they all move to one version, else each its own with its name. */
const entriesOf = (
  releasing: readonly PlannedRelease[],
  { sharing, isNamed }: { readonly sharing: number; readonly isNamed: boolean },
): readonly Group[] => {
  if (sharing <= 1) return [{ released: releasing, isNamed: false }];
  const isOne = new Set(releasing.map(({ proposed }) => proposed)).size === 1;
  const isWhole = releasing.length === sharing || releasing.some(({ path }) => path === ".");
  if (isOne && isWhole && !isNamed) return [{ released: releasing, isNamed: false }];
  return releasing.map((each) => ({ released: [each], isNamed: isNamed || each.path !== "." }));
};

export interface SectionQuestion {
  readonly format: ChangelogFormat;
  /** The packages that may share the file. */
  readonly names: readonly PackageName[];
  readonly path: string;
  readonly name: PackageName;
  readonly version: NonNullable<ReturnType<typeof parseVersion>>;
}

/** The section of a package's release in a text; `undefined` where there is none. */
export const findSection = (
  text: string,
  { format, names, path, name, version }: SectionQuestion,
): WrittenSection | undefined => {
  const changelog = readChangelog(text, names, format);
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
