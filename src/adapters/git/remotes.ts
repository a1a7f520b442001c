import type { Environment } from "../../domain/environment/child.ts";
import type { Processes } from "../../ports/process.ts";
import type { Remotes } from "../../ports/remotes.ts";
import { createGitCommand, findTopLevel } from "../git-command.ts";

/** Reads remotes with the `git` on `PATH`. `env` is the environment of this process. */
export const createRemotes = (processes: Processes, env: Environment): Remotes => {
  const git = createGitCommand(processes, env);
  return {
    read: async (folder) => {
      if ((await findTopLevel(git, folder)) === undefined) return [];
      const lines = (await git.read({ folder, args: ["remote", "--verbose"] })).split("\n");
      return lines.flatMap((line) => {
        const [, name, url] = /^([^\t]+)\t(.*) \(fetch\)/.exec(line) ?? [];
        return name === undefined || url === undefined ? [] : [{ name, url }];
      });
    },
  };
};
