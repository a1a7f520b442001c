import { finishOtherCommit } from "../../domain/problem/finish.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import { builtCommit } from "../../stages/finish/released.ts";
import type { TakenManifest } from "../../stages/finish/take-manifest.ts";
import type { CreateReleaseInputs, CreateReleasePorts } from "./ports.ts";

/** The checkout of what was released. A job that has the manifest needs none. */
export type Checkout = { readonly tags: readonly string[] } & (
  | { readonly workspace: Workspace; readonly commit: string }
  | { readonly why: string }
);

/** Throws where it is at another commit than the manifest says: it would tell of something else. */
export const readCheckout = async (
  { workingDirectory, commitBack }: CreateReleaseInputs,
  taken: TakenManifest | undefined,
  { git, files, absolute }: CreateReleasePorts,
): Promise<Checkout> => {
  const folder = absolute(workingDirectory);
  const commit = (await git.inspect(folder))?.commit;
  if (commit === undefined) {
    // Where a tag says what is released, its versions are those of the files.
    if (taken === undefined) readWorkspace(files, folder);
    const isGitThere = await git.isThere(folder);
    if (taken === undefined && !isGitThere) throw new Problem(gitMissing());
    return { tags: [], why: isGitThere ? "there is no git checkout here" : "there is no git here to read a checkout" };
  }
  const released = taken === undefined ? commit : builtCommit(taken);
  if (released !== commit) throw new Problem(finishOtherCommit({ released, here: commit }));
  const tags = (await git.tags(folder)).map(({ name }) => name);
  // What was published the manifest says; the lock of a next version needs every member.
  const mayLackMembers = taken !== undefined && commitBack === "off";
  return { tags, commit, workspace: readWorkspace(files, folder, { mayLackMembers }) };
};
