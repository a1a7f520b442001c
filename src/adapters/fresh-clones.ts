import { mkdir, mkdtemp, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../domain/environment/child.ts";
import type { FreshClones } from "../ports/fresh-clone.ts";
import type { Processes } from "../ports/process.ts";
import { createGitCommand } from "./git-command.ts";
import { removeFolder } from "./remove-folder.ts";

/** Clones below `parent`, which is made where it lacks. The objects are copied: a command in the clone cannot reach the checkout's. */
export const createFreshClones = (processes: Processes, env: Environment, parent: string): FreshClones => {
  const git = createGitCommand(processes, env);
  return {
    make: async ({ topLevel, commit, prefix }) => {
      await mkdir(parent, { recursive: true });
      const path = await mkdtemp(join(await realpath(parent), "clone-"));
      const remove = () => removeFolder(path);
      const clone = ["clone", "--quiet", "--no-hardlinks", "--no-checkout", "--template=", "--", topLevel, path];
      try {
        await git.read({ folder: topLevel, args: clone });
        await git.read({ folder: path, args: ["checkout", "--quiet", "--detach", commit] });
      } catch (error) {
        await remove();
        throw error;
      }
      return { folder: join(path, prefix), [Symbol.asyncDispose]: remove };
    },
  };
};
