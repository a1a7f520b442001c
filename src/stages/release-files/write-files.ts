import { filesDirty, writeUnfinished } from "../../domain/problem/file-writing.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { FileChange } from "../../domain/release-files/edited-files.ts";
import { gitTopOf } from "../../domain/workspace/git-top.ts";
import { findRoot } from "../../domain/workspace/root.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { Checkout } from "../../ports/checkout.ts";
import type { Files } from "../../ports/files.ts";

export interface WritePorts {
  readonly files: Files;
  readonly checkout: Checkout;
  /** Absolute path of a folder as a person named it. */
  readonly absolute: (path: string) => string;
}

/** A write that was ended in the middle is taken back first; whoever writes nothing is told of it. */
export const expectWhole = async (
  { workingDirectory, write }: { readonly workingDirectory: string; readonly write: boolean },
  { files, checkout, absolute }: WritePorts,
): Promise<void> => {
  // Without the members: one of them may be what was not written to its end.
  const { folder } = findRoot(files, absolute(workingDirectory));
  const top = gitTopOf(files, folder) ?? folder;
  if (write) return await checkout.recover(top);
  const unfinished = await checkout.unfinished(top);
  if (unfinished.length > 0) throw new Problem(writeUnfinished({ files: unfinished }));
};

/** Writes all changes into the checkout, or none; gives the files. */
export const writeFiles = async (
  workspace: Workspace,
  changes: readonly FileChange[],
  { checkout }: WritePorts,
): Promise<readonly string[]> => {
  const top = topOf(workspace);
  const paths = changes.map(({ path }) => path);
  const dirty = await checkout.dirty(top, paths);
  if (dirty.length > 0) throw new Problem(filesDirty({ files: dirty }));
  if (changes.length > 0) await checkout.apply(top, changes);
  return paths;
};
