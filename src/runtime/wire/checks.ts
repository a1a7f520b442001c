import { createChanges } from "../../adapters/git/changes.ts";
import { createGit } from "../../adapters/git-cli.ts";
import { createHttp } from "../../adapters/http.ts";
import { createFetch } from "../../adapters/network.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { createSimpleIndex } from "../../adapters/simple-index.ts";
import { sourceEdits } from "../../adapters/source-edits.ts";
import { createSourceFiles } from "../../adapters/source-files.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { absoluteHere } from "../../adapters/uv/absolute.ts";
import { createAudits } from "../../adapters/uv/audit.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import { findRefusal } from "../../adapters/uv/refusal.ts";
import { createRunUv } from "../../adapters/uv/run.ts";
import type { Config } from "../../domain/config/config.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { Edits } from "../../ports/edits.ts";
import type { CheckPorts } from "../../stages/health/check-workspace.ts";
import { namesToAsk } from "../../stages/health/names-to-ask.ts";
import { readChangeTarget } from "../change-target.ts";
import { wireNames } from "./names.ts";
import type { World } from "./world.ts";

/** What the checks of a workspace's health look at, for every action that runs them. */
export const wireChecks = ({
  environment,
  config,
  secrets,
  signal,
}: World): CheckPorts & { readonly edits: Edits; readonly config: Config } => {
  const { variables } = environment;
  const processes = createProcesses();
  const uv = { processes, env: absoluteHere(variables), secrets };
  const http = createHttp(systemClock, `release-actions/${version}`, { fetch: createFetch(variables) });
  return {
    files: nodeFiles,
    sources: createSourceFiles(processes, variables),
    audits: createAudits(uv),
    uvRefusal: async (root) => await findRefusal({ root, isOnline: false }, createRunUv(processes), uv),
    names: async ({ workspace }) =>
      await namesToAsk(workspace, {
        config,
        git: createGit(processes, variables),
        changes: createChanges(processes, variables),
        ...wireNames(variables),
        openIndex: (index) => createSimpleIndex({ ...index, http }),
        indexes: createIndexes(nodeFiles, variables, process.cwd()),
        target: await readChangeTarget(environment),
      }),
    edits: sourceEdits,
    config,
    signal,
  };
};
