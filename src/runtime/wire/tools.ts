import { tmpdir } from "node:os";
import { createProcesses } from "../../adapters/processes.ts";
import { createPythonEnvironments } from "../../adapters/python-environments.ts";
import { createTwine } from "../../adapters/twine-cli.ts";
import { createUv } from "../../adapters/uv-cli.ts";
import { createCopies } from "../../adapters/working-copy.ts";
import { buildEnvironment } from "../../domain/environment/child.ts";
import type { World } from "./world.ts";

/** The ports that build, try and upload packages: programs, and the copy that they run in. */
export const wireTools = ({ environment: { variables }, secrets }: World) => {
  const processes = createProcesses();
  const uv = { processes, env: variables, secrets };
  return {
    copies: createCopies(processes, variables),
    uv: createUv(uv),
    environments: createPythonEnvironments(uv),
    twine: createTwine({ processes, env: buildEnvironment(variables, {}, { secrets }), cwd: tmpdir() }),
  };
};
