import pLimit from "p-limit";
import { readChangelog } from "../../domain/changelog/changelog.ts";
import type { Changelog, ChangelogFormat } from "../../domain/changelog/section.ts";
import type { CommitTypes } from "../../domain/changes/commit-types.ts";
import { changelogFolder, type Renderer, toldVersion } from "../../domain/fragments/renderers.ts";
import { changelogLacks, textLeft } from "../../domain/problem/changelog-writing.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { rendererFailed, rendererShared, rendererUnreached } from "../../domain/problem/release-files.ts";
import { shown } from "../../domain/problem/shown.ts";
import { diskFull } from "../../domain/problem/unexpected.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { parseVersion } from "../../domain/python/version.ts";
import type { EditedFiles } from "../../domain/release-files/edited-files.ts";
import { linesOf } from "../../domain/release-files/release-entry.ts";
import { untold } from "../../domain/release-files/untold.ts";
import { findSection, textUnderUnreleased, type WrittenSection } from "../../domain/release-files/write-changelogs.ts";
import type { PlannedRelease } from "../../domain/release-plan/release-plan.ts";
import { parseToml } from "../../domain/toml/parse.ts";
import { join, normalize, resolve } from "../../domain/workspace/path.ts";
import { aTable } from "../../domain/workspace/shapes.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Copy } from "../../ports/copy.ts";
import type { Files } from "../../ports/files.ts";
import type { ReleaseFilesPorts, ReleaseFilesWish } from "./ports.ts";

export interface Rendering {
  /** Those whose changelog a tool writes. */
  readonly packages: readonly PlannedRelease[];
  readonly renderers: ReadonlyMap<PackageName, Renderer>;
  readonly copy: Copy;
  readonly workspace: Workspace;
  readonly edited: EditedFiles;
}

export interface Rendered {
  readonly sections: ReadonlyMap<PackageName, WrittenSection>;
  readonly findings: readonly Finding[];
}

/** Lets each tool make its section, once for all packages whose fragments it has, and takes over what it did to files. */
export const renderInCopy = async (
  rendering: Rendering,
  wish: ReleaseFilesWish,
  ports: ReleaseFilesPorts,
): Promise<Rendered> => {
  const { packages, renderers, edited } = rendering;
  const byHome = Map.groupBy(packages, ({ name }) => `${renderers.get(name)!.tool} ${renderers.get(name)!.home}`);
  const homes = [...byHome.values()].map((all) => ({ all, renderer: renderers.get(all[0]!.name)! }));
  const seen = homes.flatMap(({ renderer }) => foldersOf(renderer));
  // What one tool does to a folder must not be taken for another's.
  const isShared = (folder: string): boolean => seen.indexOf(folder) !== seen.lastIndexOf(folder);
  const inTurn = pLimit(1);
  const works = homes.map((home) => {
    const work = () => renderHome(home, rendering, wish, ports);
    return foldersOf(home.renderer).some(isShared) ? inTurn(work) : work();
  });
  // The copy goes when this fails: nothing may work in it then.
  await Promise.allSettled(works);
  const made = await Promise.all(works);
  for (const [path, text] of made.flatMap(({ changed }) => changed)) edited.set(path, text);
  return {
    sections: new Map(made.flatMap(({ sections }) => sections)),
    findings: made.flatMap(({ findings }) => findings),
  };
};

interface Home {
  readonly all: readonly PlannedRelease[];
  readonly renderer: Renderer;
}

interface RenderedHome {
  /** By path; `undefined` where it is gone. */
  readonly changed: readonly (readonly [path: string, text: string | undefined])[];
  readonly sections: readonly (readonly [PackageName, WrittenSection])[];
  readonly findings: readonly Finding[];
}

const renderHome = async (
  { all, renderer }: Home,
  { copy, workspace }: Pick<Rendering, "copy" | "workspace">,
  { date }: ReleaseFilesWish,
  { files, tools, config, signal }: ReleaseFilesPorts,
): Promise<RenderedHome> => {
  const failed = (finding: Finding): RenderedHome => ({ changed: [], sections: [], findings: [finding] });
  const whole = (path: string): string => resolve(workspace.prefix, path) || ".";
  const { tool, home } = renderer;
  const version = all[0]!.proposed;
  const versions = all.map(({ name, proposed }) => `${name} ${proposed}`);
  if (all.some(({ proposed }) => proposed !== version)) {
    return failed(rendererShared({ tool, home: whole(home), versions }));
  }
  const before = textsOf(renderer, copy, files);
  const pinned = pinnedIn(files.readText(join(copy.root, "uv.lock")), tool);
  const asked = { ...named(renderer, whole), pinned };
  const newest = changelogIn(before, normalize(renderer.changelog), all);
  const told = toldVersion(version, renderer, newest);
  const git = join(topOf({ root: copy.root, prefix: workspace.prefix }), ".git");
  const made = await tools.render({ renderer, root: copy.root, git, version: told, date, pinned, signal });
  if (made.kind !== "done") {
    const words = inCheckout(made.words, copy, workspace);
    const tell = made.kind === "unreached" ? rendererUnreached : rendererFailed;
    const { mend } = made;
    return failed(made.kind === "full" ? diskFull({ cause: shown(words) }) : tell({ ...asked, words, mend }));
  }
  const after = textsOf(renderer, copy, files);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  const news = changed.filter((path) => after.get(path) !== undefined);
  const sections = all.flatMap(({ name }) => {
    const section = sectionIn(news, { name, version, whole, texts: after });
    return section === undefined ? [] : [[name, section] as const];
  });
  return {
    changed: changed.map((path) => [whole(path), after.get(path)]),
    sections,
    findings: [
      ...untoldIn(sections[0]?.[1], all, { tool, types: config.commitTypes }),
      ...leftIn(normalize(renderer.changelog), { texts: after, all, whole }),
      ...(news.length === 0 ? [rendererFailed({ ...asked, words: "it changed no file" })] : []),
    ],
  };
};

/** What commits have changed, of which such a tool tells nothing, and what breaks first. */
const untoldIn = (
  section: WrittenSection | undefined,
  all: readonly PlannedRelease[],
  { tool, types }: { readonly tool: string; readonly types: CommitTypes },
): readonly Finding[] => {
  if (section === undefined) return [];
  const commits = all.flatMap(({ changes }) => changes.filter(({ source }) => source === "commit"));
  const ordered = commits.toSorted((one, other) => Number(other.breaking) - Number(one.breaking));
  const texts = [...new Set(untold(linesOf(ordered, types), section.block).map(({ text }) => text))];
  const label = `${all[0]!.name} ${all[0]!.proposed}`;
  return texts.length === 0 ? [] : [changelogLacks({ label, file: section.path, texts, tool })];
};

/** The tool, with the paths that a person finds in a copy of the repository. */
const named = ({ tool, home, config }: Renderer, whole: (path: string) => string) => ({
  ...{ tool, home: whole(home) },
  config: config === undefined ? undefined : whole(config),
});

/** The same words with the checkout's paths: the copy is gone when somebody reads them. */
const inCheckout = (words: string, { root }: Copy, workspace: Workspace): string =>
  words.replaceAll(topOf({ root, prefix: workspace.prefix }), topOf(workspace));

/** What the tool may write in or remove from: the folder of the changelog, and those of the fragments. */
const foldersOf = (renderer: Renderer): readonly string[] => [
  ...new Set([changelogFolder(renderer), ...renderer.folders].map(normalize)),
];

const textsOf = (renderer: Renderer, { root }: Copy, files: Files): ReadonlyMap<string, string> => {
  return new Map(
    foldersOf(renderer).flatMap((folder) =>
      (files.list(join(root, folder)) ?? []).flatMap(({ name, kind }): readonly (readonly [string, string])[] => {
        const path = resolve(folder, name);
        const text = kind === "file" ? textOf(join(root, path), files) : undefined;
        return text === undefined ? [] : [[path, text]];
      }),
    ),
  );
};

/** `undefined` for what is no text, such as a picture beside the changelog. */
const textOf = (path: string, files: Files): string | undefined => {
  try {
    return files.readText(path);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
};

/** The version of the tool that the project itself works with. */
const pinnedIn = (lock: string | undefined, tool: string): string | undefined => {
  const parsed = parseToml(lock ?? "");
  const packages = parsed.ok && Array.isArray(parsed.table.package) ? parsed.table.package : [];
  const found = packages.find(
    (each): each is { version: string } =>
      aTable.accepts(each) && each.name === tool && typeof each.version === "string",
  );
  return found?.version;
};

/** What somebody wrote for the release, and the tool passed by. */
const leftIn = (
  path: string,
  { texts, all, whole }: Pick<Looking, "texts" | "whole"> & { readonly all: readonly PlannedRelease[] },
): readonly Finding[] => {
  const written = changelogIn(texts, path, all);
  const left = written && textUnderUnreleased(written, all);
  return left?.isBelow === true ? [textLeft({ file: whole(path), ...left })] : [];
};

interface Looking {
  readonly name: PackageName;
  readonly version: string;
  readonly whole: (path: string) => string;
  readonly texts: ReadonlyMap<string, string>;
}

const changelogIn = (
  texts: ReadonlyMap<string, string>,
  path: string,
  packages: readonly PlannedRelease[],
): Changelog | undefined => {
  const text = texts.get(path);
  const names = packages.map(({ name }) => name);
  return text === undefined ? undefined : readChangelog(text, names, formatOf(path));
};

const formatOf = (path: string): ChangelogFormat => (path.endsWith(".md") ? "markdown" : "rst");

const sectionIn = (paths: readonly string[], { name, version, whole, texts }: Looking): WrittenSection | undefined => {
  for (const path of paths) {
    const text = texts.get(path)!;
    const changelog = readChangelog(text, [name], formatOf(path));
    const found = findSection(changelog, { path: whole(path), name, version: parseVersion(version)! });
    if (found !== undefined) return found;
    // A file of this release alone may have no heading with its version.
    if (changelog.sections.length === 0)
      return { path: whole(path), heading: "", block: text.trim(), notes: text.trim() };
  }
  return undefined;
};
