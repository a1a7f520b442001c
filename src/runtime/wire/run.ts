import { ulid } from "ulid";
import { createGit } from "../../adapters/git-cli.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { runsBelow } from "../../adapters/run-folders.ts";
import { loadHtmlParser } from "../../adapters/simple-index.ts";
import type { Environment } from "../environment.ts";
import { runsFolder } from "../runs-folder.ts";
import { openIndex } from "./open-index.ts";

/** The ports that a run has a use for once it has found its workspace. */
export const wireRun = (environment: Environment) => ({
  git: createGit(createProcesses(), environment.variables),
  runs: runsBelow(runsFolder(environment), () => ulid()),
  openIndex,
  loadHtmlParser,
});
