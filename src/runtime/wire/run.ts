import { ulid } from "ulid";
import { createPushRange } from "../../adapters/git/push-range.ts";
import { createGit } from "../../adapters/git-cli.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { runsBelow } from "../../adapters/run-folders.ts";
import { loadHtmlParser } from "../../adapters/simple-index/html.ts";
import { settleEngine } from "../engine.ts";
import { runsFolder } from "../runs-folder.ts";
import { openIndexes } from "./open-index.ts";
import type { World } from "./world.ts";

/** The ports that a run has a use for once it has found its workspace. Such a run may grow. */
export const wireRun = (world: World) => {
  settleEngine();
  return wireSmallRun(world);
};

/** The same for a run that says itself when it begins to grow. */
export const wireSmallRun = ({ environment, masks }: World) => ({
  git: createGit(createProcesses(), environment.variables),
  pushes: createPushRange(createProcesses(), environment.variables),
  runs: runsBelow({
    ...runsFolder(environment),
    newId: () => ulid(),
    shown: masks.hide,
    isTold: environment.isRunner,
  }),
  openIndex: openIndexes(environment.variables),
  loadHtmlParser,
});
