import { normalizeName, type PackageName } from "../python/name.ts";
import type { Files } from "../workspace/files.ts";
import { join, relative } from "../workspace/path.ts";
import { topOf } from "../workspace/source-text.ts";
import type { Member, Workspace } from "../workspace/workspace.ts";
import { type Home, homeAt } from "./home.ts";
import { npmName, npmNames } from "./npm-name.ts";

/** Where the changesets of a workspace lie, and whom the names in them mean. */
export interface ChangesetHome {
  readonly home: Home;
  /** Whether they may be about others' packages: npm's, or another workspace's. */
  readonly isShared: boolean;
  /** Whether a name that is no member's can be of such a package. */
  readonly mayBeOthers: (name: string) => boolean;
  /** Members by the names that they go by: npm's as they are written, Python's normalised. */
  readonly members: ReadonlyMap<string, PackageName>;
  /** Those that are packages of npm's, too. */
  readonly alsoOfNpm: ReadonlySet<PackageName>;
}

/** Beside the workspace's root, or at the git top level where only that has them. */
export const changesetHome = (files: Files, workspace: Workspace): ChangesetHome => {
  const at = (path: string): Home => homeAt(files, workspace, { path, tool: {}, rawName: "" });
  const root = at(".");
  const top = at(relative(workspace.root, topOf(workspace)) || ".");
  const hasOne = (home: Home): boolean => home.list(".changeset") !== undefined;
  const home = !hasOne(root) && hasOne(top) ? top : root;
  const isAbove = home.path !== ".";
  const isOfNpm = hasOne(home) && home.read("package.json").kind === "text";
  // Beside the changesets lies the one of all that is npm's.
  const npmNameOf = ({ path, name }: Member): string | undefined =>
    !isOfNpm || path === home.path ? undefined : (npmName(root.read, path) ?? inModule(root, { path, name }));
  const ofNpm = workspace.members.flatMap((member) => {
    const npm = npmNameOf(member);
    return npm === undefined ? [] : [[npm, member.name] as const];
  });
  const alsoOfNpm = new Set(ofNpm.map(([, name]) => name));
  // What has a name of Python's only cannot be told there from an npm package of that name.
  const byPython = workspace.members.filter(({ name }) => !alsoOfNpm.has(name) && !(isOfNpm && isAbove));
  const members = new Map([...byPython.map(({ name }) => [name as string, name] as const), ...ofNpm]);
  const isNpms = npmNames(home);
  // The names of another workspace are not known here.
  const mayBeOthers = (name: string): boolean => isAbove || (isOfNpm && isNpms(name));
  return { home, isShared: isAbove || isOfNpm, mayBeOthers, members, alsoOfNpm };
};

/** Whom a name in a changeset means; `undefined` for a stranger. */
export const meant = ({ members }: Pick<ChangesetHome, "members">, name: string): PackageName | undefined =>
  members.get(name) ?? members.get(normalizeName(name));

/** The `package.json` may lie in the module, so that it is in the wheel. */
const inModule = (root: Home, { path, name }: Pick<Member, "path" | "name">): string | undefined => {
  const modules = (root.list(path) ?? []).filter((each) => each.kind === "folder" && normalizeName(each.name) === name);
  return modules.map((each) => npmName(root.read, join(path, each.name))).find((each) => each !== undefined);
};
