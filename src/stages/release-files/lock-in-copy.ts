import type { Finding } from "../../domain/problem/finding.ts";
import { lockOutdated } from "../../domain/problem/lock.ts";
import { lockMoved } from "../../domain/problem/release-files.ts";
import type { EditedFiles, FileChange } from "../../domain/release-files/edited-files.ts";
import { lockChanges } from "../../domain/release-files/lock-changes.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import { join, relative, resolve } from "../../domain/workspace/path.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Copy } from "../../ports/copy.ts";
import type { ReleaseFilesPorts } from "./ports.ts";

export interface Locking {
  readonly copy: Copy;
  readonly workspace: Workspace;
  readonly edited: EditedFiles;
  /** What the lock depends on. */
  readonly versions: readonly FileChange[];
}

/** Brings `uv.lock` up to date with the new versions, by real uv, and says what else it changed. */
export const lockInCopy = async (
  { copy, workspace, edited, versions }: Locking,
  { files, uv, tools, signal }: ReleaseFilesPorts,
): Promise<readonly Finding[]> => {
  const top = topOf(workspace);
  const path = join(copy.root, "uv.lock");
  const before = files.readText(path);
  // What is not in the copy is in nobody's commit.
  if (before === undefined) return [];
  // As it is locked below: what a lock says does not depend on the Python.
  const wasBehind = (await uv.checkLock(copy.root, { python: "3" }))?.code === lockOutdated.code;
  for (const { path: file, after } of versions) {
    if (after !== undefined) await copy.write(relative(workspace.root, join(top, file)), after);
  }
  const failed = await tools.lock(copy.root, signal);
  if (failed !== undefined) return [fromTop(failed, workspace)];
  const after = files.readText(path) ?? before;
  const names = workspace.members.map(({ name }) => name);
  const moved = lockChanges(before, after, names);
  edited.set(resolve(workspace.prefix, "uv.lock"), after);
  return moved.length === 0 ? [] : [fromTop(lockMoved({ moved, wasBehind }), workspace)];
};
