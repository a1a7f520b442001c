import type { PackageName } from "../python/name.ts";
import type { Files } from "../workspace/files.ts";
import { join, normalize } from "../workspace/path.ts";
import { once } from "../workspace/remembered-files.ts";
import { folderReader, sourceReader } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { readChangesets } from "./changesets.ts";
import { readChangie } from "./changie.ts";
import type { Fragments, FragmentTool } from "./fragments.ts";
import type { Home, ReadFragments } from "./home.ts";
import { readReno } from "./reno.ts";
import { readScriv } from "./scriv.ts";
import { readTowncrier } from "./towncrier.ts";

const readers: Readonly<Record<FragmentTool, ReadFragments>> = {
  towncrier: readTowncrier,
  scriv: readScriv,
  changie: readChangie,
  reno: readReno,
  changesets: readChangesets,
};

/**
 * The news of packages: each package's own, and those beside the root where the root has no package or is the package; of
 * those that are `apart` none that go into one file with others'.
 */
export const readFragments = (
  files: Files,
  workspace: Workspace,
  { members, apart }: { readonly members: readonly Member[]; readonly apart: ReadonlySet<PackageName> },
): ReadonlyMap<PackageName, readonly Fragments[]> => {
  const rootMember = workspace.members.find(({ path }) => path === ".");
  // Each package without news of its own asks the root for the same.
  const home = homeAt(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
  const root = { ...home, list: once(home.list), read: once(home.read) };
  return new Map(
    members.map(({ name, path, tool, rawName }) => {
      const own = inHome(homeAt(files, workspace, { path, tool, rawName }), name);
      if (own.length > 0 || path === "." || rootMember?.isPackage) return [name, own];
      const shared = inHome(root, name);
      return [name, apart.has(name) ? shared.filter(({ tool }) => tool !== "towncrier" && tool !== "scriv") : shared];
    }),
  );
};

const inHome = (home: Home, name: PackageName): readonly Fragments[] =>
  Object.entries(readers).flatMap(([tool, read]) => {
    const found = read(home, name);
    if (found === undefined) return [];
    const { folder, waiting, astray } = found;
    const whole = (path: string): string => normalize(join(home.path, path));
    const all = { waiting: waiting.map(whole), astray: astray.map(whole) };
    return [{ tool: tool as FragmentTool, home: home.path, folder: whole(folder), ...all }];
  });

/** A folder in which tools may be set up. */
export const homeAt = (files: Files, workspace: Workspace, home: Pick<Home, "path" | "tool" | "rawName">): Home => {
  const list = folderReader(files, workspace);
  const read = sourceReader(files, workspace);
  return {
    ...home,
    list: (folder) => list(join(home.path, folder))?.filter(({ name }) => !name.startsWith(".")),
    read: (path) => read(join(home.path, path)),
  };
};
