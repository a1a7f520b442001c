import type { PackageName } from "../python/name.ts";
import { parent, resolve } from "../workspace/path.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Where a member lies in the checkout. Paths are relative to the git top level, with `/`; empty for the top level itself. */
export interface MemberArea {
  readonly folder: string;
  /** Folders of other members inside of it. */
  readonly inner: readonly string[];
}

/** The members that lie in the checkout. A file belongs to the innermost member around it. */
export const memberAreas = ({
  prefix,
  members,
}: Pick<Workspace, "prefix" | "members">): ReadonlyMap<PackageName, MemberArea> => {
  const folders = members
    .map(({ name, path }) => ({ name, folder: resolve(prefix, path) }))
    .filter(({ folder }) => folder.split("/", 1)[0] !== "..");
  const inner = new Map<string, string[]>(folders.map(({ folder }) => [folder, []]));
  for (const { folder } of folders) {
    if (folder === "") continue;
    for (let above = parentOf(folder); above !== undefined; above = parentOf(above)) inner.get(above)?.push(folder);
  }
  return new Map(folders.map(({ name, folder }) => [name, { folder, inner: inner.get(folder)! }]));
};

/** The folder around a relative one; empty for the top level, which has none. */
const parentOf = (folder: string): string | undefined => (folder === "" ? undefined : (parent(folder) ?? ""));
