import picomatch from "picomatch";
import type { PackageName } from "../python/name.ts";
import { join, normalize } from "../workspace/path.ts";
import type { TouchedFile } from "./commit.ts";

/** A package as commits see it. */
export interface Area {
  readonly name: PackageName;
  /** Relative to the workspace's root, `.` for the root itself. */
  readonly path: string;
  /** Globs from the git top level, of files and folders outside that its build reads. */
  readonly extraPaths: readonly string[];
  /** Where its files are from the git top level, where its folder is a link. */
  readonly linked?: string | undefined;
}

/** Where the workspace and its members lie, also those that are not released: what is theirs is nobody else's. */
export interface Areas {
  /** Of the workspace's root from the git top level; empty where they are the same. */
  readonly prefix: string;
  readonly members: readonly Area[];
  /** Folders from the git top level, of projects of the repository that are no part of the workspace and are released on their own. */
  readonly others?: readonly string[];
}

/** Tells which packages a commit touches. It learns from the commits that move a package where that was before. */
export interface Layout {
  /** Of a commit; newer ones must have been asked about before. */
  owners(files: readonly TouchedFile[]): ReadonlySet<PackageName>;
}

/** From the newest commit backwards. */
export const createLayout = ({ prefix, members, others = [] }: Areas): Layout => {
  const folders = new Map(
    members.flatMap(({ name, path, linked }) => [
      ...(linked === undefined ? [] : [[linked, name] as const]),
      [top(prefix, path), name] as const,
    ]),
  );
  const now = new Set(folders.keys());
  const apart = new Set(others);
  const extras = members
    .filter(({ extraPaths }) => extraPaths.length > 0)
    .map(({ name, extraPaths }) => ({ name, matches: picomatch(extraPaths.flatMap(withBelow), { dot: true }) }));
  const lock = join(prefix, "uv.lock");
  // The package of a repository that has no other is touched by whatever is done there, also by nothing.
  const sole = members.length === 1 && now.has("") ? members[0]!.name : undefined;

  const ownerOf = (path: string): { readonly name: PackageName; readonly folder: string } | undefined => {
    if (path === lock) return undefined;
    // The folder itself, as a submodule or a link.
    const whole = folders.get(path);
    if (whole !== undefined) return { name: whole, folder: path };
    for (let cut = path.lastIndexOf("/"); cut !== -1; cut = path.lastIndexOf("/", cut - 1)) {
      const folder = path.slice(0, cut);
      const name = folders.get(folder);
      if (name !== undefined) return { name, folder };
      if (apart.has(folder)) return undefined;
      if (cut === 0) break;
    }
    const name = folders.get("");
    return name === undefined ? undefined : { name, folder: "" };
  };

  /** A package that moved as it is has the same files as before. */
  const touchedBy = ({ path, from }: TouchedFile): readonly PackageName[] => {
    const to = ownerOf(path);
    const before = from === undefined ? undefined : ownerOf(from);
    const isMoved =
      from !== undefined && before?.name === to?.name && from.slice(lengthOf(before)) === path.slice(lengthOf(to));
    const own = isMoved ? [] : [to?.name ?? [], before?.name ?? []].flat();
    const readers = extras.filter(({ matches }) => matches(path) || (from !== undefined && matches(from)));
    return readers.length === 0 ? own : [...own, ...readers.map(({ name }) => name)];
  };

  return {
    owners: (files) => {
      for (const [folder, name] of movedFolders(files, folders)) if (!now.has(folder)) folders.set(folder, name);
      if (files.length === 0) return new Set(sole === undefined ? [] : [sole]);
      const found = new Set<PackageName>();
      for (const file of files) for (const name of touchedBy(file)) found.add(name);
      return found;
    },
  };
};

/** A glob, and what is below it where it names a folder. */
const withBelow = (glob: string): readonly string[] => {
  const path = glob.replace(/^(?:\.?\/)+|\/+$/g, "") || "**";
  return [path, `${path}/**`];
};

const lengthOf = (owner: { readonly folder: string } | undefined): number =>
  owner === undefined || owner.folder === "" ? 0 : owner.folder.length + 1;

const top = (prefix: string, path: string): string => normalize(path === "." ? prefix : join(prefix, path));

/** The folders that packages had before a commit that brings their `pyproject.toml` to where it is, with their names. */
const movedFolders = (
  files: readonly TouchedFile[],
  folders: ReadonlyMap<string, PackageName>,
): readonly (readonly [string, PackageName])[] =>
  files.flatMap(({ path, status }) => {
    if (status !== "added" && status !== "renamed") return [];
    if (!path.endsWith("/pyproject.toml")) return [];
    const folder = path.slice(0, -"/pyproject.toml".length);
    const name = folders.get(folder);
    const before = name === undefined ? undefined : folderBefore(files, folder);
    return name === undefined || before === undefined ? [] : [[before, name] as const];
  });

/** Where most of the files that came into a folder, each under its own name, were before. */
const folderBefore = (files: readonly TouchedFile[], folder: string): string | undefined => {
  const counts = new Map<string, number>();
  for (const { path, from } of files) {
    if (from === undefined || !path.startsWith(`${folder}/`)) continue;
    const rest = path.slice(folder.length + 1);
    if (from !== rest && !from.endsWith(`/${rest}`)) continue;
    const before = from.slice(0, Math.max(0, from.length - rest.length - 1));
    counts.set(before, (counts.get(before) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best?.[0] ?? folderOfChanged(files, folder);
};

/** The same where each file was changed as it moved: where most of them are gone under the same names. */
const folderOfChanged = (files: readonly TouchedFile[], folder: string): string | undefined => {
  const came = files.flatMap(({ path, status }) =>
    status === "added" && path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
  );
  const gone = new Set(files.flatMap(({ path, status }) => (status === "deleted" ? [path] : [])));
  const before = [...gone].flatMap((path) => /^(?:.*\/)?(?=pyproject\.toml$)/.exec(path) ?? []);
  const isFrom = (start: string): boolean => {
    const same = came.filter((rest) => gone.has(`${start}${rest}`)).length;
    return same > 1 && same * 2 > came.length;
  };
  return before.find(isFrom)?.replace(/\/$/, "");
};
