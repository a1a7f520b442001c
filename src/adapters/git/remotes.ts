import { type Environment, gitEnvironment } from "../../domain/environment/child.ts";
import { aliasIn } from "../../domain/init/forge-home.ts";
import { Problem } from "../../domain/problem/problem.ts";
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
      const remotes = lines.flatMap((line) => {
        const [, name, url] = /^([^\t]+)\t(.*) \(fetch\)/.exec(line) ?? [];
        return name === undefined || url === undefined ? [] : [{ name, url }];
      });
      return await Promise.all(
        remotes.map(async ({ name, url }) => ({ name, url: await withoutAlias(url, { processes, env, folder }) })),
      );
    },
  };
};

interface Place {
  readonly processes: Processes;
  readonly env: Environment;
  readonly folder: string;
}

/** With the host that ssh connects to: who has several accounts has a name for each. `ssh -G` asks nobody. https://man.openbsd.org/ssh */
const withoutAlias = async (url: string, { processes, env, folder }: Place): Promise<string> => {
  const alias = aliasIn(url);
  if (alias === undefined) return url;
  const asked = { file: "ssh", args: ["-G", "--", alias.host], cwd: folder, env: gitEnvironment(env), timeout: 5000 };
  try {
    const { stdout } = await processes.run(asked);
    const host = /^hostname (\S+)$/m.exec(stdout)?.[1] ?? alias.host;
    // Where port 22 is closed, GitHub is reached by another name.
    return `${alias.before}${host === "ssh.github.com" ? "github.com" : host}${alias.after}`;
  } catch (error) {
    if (error instanceof Problem) return url;
    throw error;
  }
};
