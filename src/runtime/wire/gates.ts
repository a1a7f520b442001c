import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCommandFiles } from "../../adapters/command-files.ts";
import { createFreshClones } from "../../adapters/fresh-clones.ts";
import { createGit } from "../../adapters/git-cli.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { createShell } from "../../adapters/shell.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { cloneEnvironment, gateEnvironment } from "../../domain/environment/gate.ts";
import type { GatePorts } from "../../stages/gates/gates.ts";
import type { World } from "./world.ts";

/** What gates run with, for every action that runs them; a citation needs a forge besides. */
export const wireGates = ({ environment, secrets, signal, commandLog }: World): Omit<GatePorts, "checkRuns"> => {
  const { variables } = environment;
  const processes = createProcesses();
  return {
    shell: createShell({
      processes,
      environments: {
        checkout: gateEnvironment(variables, secrets),
        clone: cloneEnvironment(variables, secrets),
      },
    }),
    clones: createFreshClones(processes, variables, join(variables.RUNNER_TEMP ?? tmpdir(), "release-actions-clones")),
    commandFiles: createCommandFiles(variables),
    commandLog,
    git: createGit(processes, variables),
    clock: systemClock,
    signal,
  };
};
