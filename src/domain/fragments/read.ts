import type { PackageName } from "../python/name.ts";
import type { Files } from "../workspace/files.ts";
import { resolve } from "../workspace/path.ts";
import { once } from "../workspace/remembered-files.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type ChangesetHome, changesetHome } from "./changeset-home.ts";
import { readChangesets } from "./changesets.ts";
import { readChangie } from "./changie.ts";
import type { Fragments, FragmentTool } from "./fragments.ts";
import { type Home, homeAt, type ReadFragments } from "./home.ts";
import { readReno } from "./reno.ts";
import { readScriv } from "./scriv.ts";
import { readTowncrier } from "./towncrier.ts";

const others: Readonly<Record<Exclude<FragmentTool, "changesets">, ReadFragments>> = {
  towncrier: readTowncrier,
  scriv: readScriv,
  changie: readChangie,
  reno: readReno,
};

/**
 * The news of packages: each package's own, and those beside the root where the root has no package or is the package; of
 * those that are `apart` none that go into one file with others'. Else changesets at the git top level.
 */
export const readFragments = (
  files: Files,
  workspace: Workspace,
  { members, apart }: { readonly members: readonly Member[]; readonly apart: ReadonlySet<PackageName> },
): ReadonlyMap<PackageName, readonly Fragments[]> => {
  const rootMember = workspace.members.find(({ path }) => path === ".");
  // Each package without news of its own asks the root for the same.
  const home = homeAt(files, workspace, { path: ".", tool: workspace.rootTool, rawName: rootMember?.rawName ?? "" });
  const root = remembered(home);
  const changesets = changesetHome(files, workspace);
  const inHome = readersOf(changesets);
  const above = changesets.home.path === "." ? undefined : remembered(changesets.home);
  const belowRoot = (name: PackageName): readonly Fragments[] => {
    const shared = inHome(root, name);
    return apart.has(name) ? shared.filter(({ tool }) => tool !== "towncrier" && tool !== "scriv") : shared;
  };
  return new Map(
    members.map(({ name, path, tool, rawName }) => {
      const own = inHome(homeAt(files, workspace, { path, tool, rawName }), name);
      const isAlone = own.length > 0 || path === "." || rootMember?.isPackage;
      const found = isAlone ? own : belowRoot(name);
      return [name, found.length > 0 || above === undefined ? found : inHome(above, name, ["changesets"])];
    }),
  );
};

const remembered = (home: Home): Home => ({ ...home, list: once(home.list), read: once(home.read) });

const readersOf = (changesets: ChangesetHome) => {
  const readers: Readonly<Record<FragmentTool, ReadFragments>> = { ...others, changesets: readChangesets(changesets) };
  const all = Object.keys(readers) as FragmentTool[];
  return (home: Home, name: PackageName, tools: readonly FragmentTool[] = all): readonly Fragments[] =>
    tools.flatMap((tool) => {
      const found = readers[tool](home, name);
      if (found === undefined) return [];
      const { folder, waiting, astray } = found;
      const whole = (path: string): string => resolve(home.path, path);
      const all = { waiting: waiting.map(whole), astray: astray.map(whole) };
      return [{ tool, home: home.path, folder: whole(folder), ...all }];
    });
};
