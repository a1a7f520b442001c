import { scrivChangelog, scrivSettings } from "../changelog/scriv-settings.ts";
import type { Changelog } from "../changelog/section.ts";
import { type Table, textAt } from "../changelog/tables.ts";
import { towncrierSettings } from "../changelog/tool-settings.ts";
import { headingText } from "../changelog/write/adornment.ts";
import type { PackageName } from "../python/name.ts";
import type { Files } from "../workspace/files.ts";
import { parent, resolve } from "../workspace/path.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import type { Home } from "./home.ts";
import { homeAt } from "./home.ts";
import { readScriv } from "./scriv.ts";
import { towncrierRules } from "./towncrier.ts";

/** A tool that makes a changelog's section of fragments. Paths are relative to the workspace's root. */
export interface Renderer {
  readonly tool: "towncrier" | "scriv";
  /** Where it runs. */
  readonly home: string;
  /** Where its settings are, if not there. */
  readonly config: string | undefined;
  /** As the settings name it; a part that differs for each release stands in braces. */
  readonly changelog: string;
  /** The folders of its fragments. */
  readonly folders: readonly string[];
  /** What an older towncrier calls the project, having imported this package for it; `undefined` where it need not. */
  readonly imported?: string | undefined;
  /** Whether its headings have the version letter for letter as it is told. */
  readonly isVersionBare: boolean;
}

/**
 * Which tool writes the changelog of a package: its own, or the root's where the root is no package of its own; not that one
 * for those that are `apart`.
 */
export const renderersOf = (
  files: Files,
  workspace: Workspace,
  { members, apart }: { readonly members: readonly Member[]; readonly apart: ReadonlySet<PackageName> },
): ReadonlyMap<PackageName, Renderer> => {
  const rootMember = workspace.members.find(({ path }) => path === ".");
  const root = homeAt(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
  const isRootDone = members.some(({ path }) => path === ".");
  return new Map(
    members.flatMap((member): readonly (readonly [PackageName, Renderer])[] => {
      const { name, path, tool, rawName } = member;
      const own = path === "." ? root : homeAt(files, workspace, { path, tool, rawName });
      const found = ofHome(own, root) ?? (isRootDone || apart.has(name) ? undefined : ofHome(root, root));
      return found === undefined ? [] : [[name, found]];
    }),
  );
};

const ofHome = (home: Home, root: Home): Renderer | undefined => towncrier(home, root) ?? scriv(home);

const within = ({ path }: Home, inner: string): string => resolve(path, inner);

/** As fragments are read: by its own settings, else by the root's where it has the folder that they name. */
const towncrier = (home: Home, root: Home): Renderer | undefined => {
  const own = towncrierSettings(home.tool, home.read);
  const settings = own ?? towncrierSettings(root.tool, root.read);
  if (settings === undefined) return undefined;
  const folders = towncrierRules(settings, home).folders.map(({ folder }) => folder);
  if (own === undefined && !folders.some((folder) => home.list(folder) !== undefined)) return undefined;
  const config = root.read("towncrier.toml").kind === "text" ? "towncrier.toml" : "pyproject.toml";
  return {
    tool: "towncrier",
    home: home.path,
    config: own === undefined ? config : undefined,
    changelog: within(home, textAt(settings, "filename") ?? "NEWS.rst"),
    folders: folders.map((folder) => within(home, folder)),
    imported: textAt(settings, "name") === undefined ? titled(textAt(settings, "package")) : undefined,
    isVersionBare: isBare(settings, own === undefined ? root : home),
  };
};

/** As Python's `str.title`: towncrier before 25 asks the package for a name, and takes this where it has none of Incremental's. */
const titled = (name: string | undefined): string | undefined =>
  name?.toLowerCase().replaceAll(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());

/** A template of one's own may put anything before the version. https://towncrier.readthedocs.io/en/stable/configuration.html */
const isBare = (settings: Table, { read }: Pick<Home, "read">): boolean => {
  const title = textAt(settings, "title_format") ?? "";
  if (title !== "") return /(?<![a-z])\{version\}/i.test(title);
  const template = textAt(settings, "template");
  if (template === undefined) return true;
  const source = read(template);
  const versions = /(.?)\{\{-?\s*versiondata(?:\.|\[["'])version\b/gi;
  const before = source.kind === "text" ? [...source.text.matchAll(versions)].map(([, each = ""]) => each) : [];
  return before.length > 0 && before.every((each) => !/[a-z]/i.test(each));
};

/** The version as a tool is told it: with the `v` that the headings of the changelog have, where nothing else writes that. */
export const toldVersion = (version: string, { isVersionBare }: Renderer, changelog: Changelog | undefined): string => {
  const newest = changelog?.sections.find(({ versions, isUnreleased }) => versions.length > 0 && !isUnreleased);
  if (!isVersionBare || newest === undefined) return version;
  const heading = headingText(changelog!.lines.slice(newest.line - 1, newest.headingEnd));
  return /(?<![a-z])v\d/.test(heading) ? `v${version}` : version;
};

const scriv = (home: Home): Renderer | undefined => {
  const found = readScriv(home, "" as PackageName);
  if (found === undefined) return undefined;
  return {
    tool: "scriv",
    home: home.path,
    config: undefined,
    changelog: within(home, scrivChangelog(scrivSettings(home.tool, home.read) ?? {})),
    folders: [within(home, found.folder)],
    isVersionBare: false,
  };
};

/** The folder that holds the changelog, or those of all releases. */
export const changelogFolder = ({ changelog }: Renderer): string => {
  const cut = changelog.search(/[{}$]/);
  return cut === -1
    ? (parent(changelog) ?? ".")
    : changelog.slice(0, Math.max(0, changelog.lastIndexOf("/", cut))) || ".";
};
