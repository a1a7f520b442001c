import type { Environment } from "../domain/environment/child.ts";
import { isProblemOf } from "../domain/problem/problem.ts";
import { programMissing } from "../domain/problem/process.ts";
import type { Processes } from "../ports/process.ts";
import type { Shell, ShellCommand } from "../ports/shell.ts";

export interface ShellOptions {
  readonly processes: Processes;
  /** The whole environment of a command in the checkout, and of one in a clone. */
  readonly environments: { readonly checkout: Environment; readonly clone: Environment };
}

/** As the runner starts `shell: bash`. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const bash = ["--noprofile", "--norc", "-eo", "pipefail", "-c"];

/** `bash`, or `sh` where there is none. */
export const createShell = ({ processes, environments }: ShellOptions): Shell => {
  const run = (file: string, args: readonly string[], { command, folder, isClone, ...rest }: ShellCommand) =>
    processes.run({
      file,
      args: [...args, command],
      cwd: folder,
      env: environments[isClone ? "clone" : "checkout"],
      endsStrays: true,
      ...rest,
    });
  return {
    run: async (command) => {
      try {
        return await run("bash", bash, command);
      } catch (error) {
        if (!isProblemOf(error, programMissing)) throw error;
        return await run("sh", ["-e", "-c"], command);
      }
    },
  };
};
