import { createProcesses } from "../../adapters/processes.ts";
import { createPythonEnvironments } from "../../adapters/python-environments.ts";
import { createReleaseTools } from "../../adapters/release-tools.ts";
import { createClassifiers } from "../../adapters/trove-classifiers.ts";
import { createTwine } from "../../adapters/twine-cli.ts";
import { absoluteHere } from "../../adapters/uv/absolute.ts";
import { createApiChanges } from "../../adapters/uv/api-changes.ts";
import { createUv } from "../../adapters/uv-cli.ts";
import { createCopies } from "../../adapters/working-copy.ts";
import type { World } from "./world.ts";

/** The ports that build, try and upload packages: programs, and the copy that they run in. */
export const wireTools = ({ environment: { variables }, secrets }: World) => {
  const processes = createProcesses();
  const uv = { processes, env: absoluteHere(variables), secrets };
  return {
    copies: createCopies(processes, variables),
    uv: createUv(uv),
    environments: createPythonEnvironments(uv),
    twine: createTwine(uv),
    classifiers: createClassifiers(uv),
    apiChanges: createApiChanges(uv),
    releaseTools: createReleaseTools(uv),
  };
};
