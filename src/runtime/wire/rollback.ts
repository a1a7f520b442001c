import { resolve } from "node:path";
import type { RollbackActionPorts } from "../../actions/rollback/ports.ts";
import type { ForgeClient } from "../../adapters/forge/client.ts";
import { createReleases } from "../../adapters/forge/releases.ts";
import { createTags } from "../../adapters/forge/tags.ts";
import { createRemotes } from "../../adapters/git/remotes.ts";
import { createTagRefs } from "../../adapters/git/tag-refs.ts";
import { createGitCommand } from "../../adapters/git-command.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import type { RollbackForge } from "../../stages/rollback/ports.ts";
import { openForgeClient } from "./forge.ts";
import { wireRun } from "./run.ts";
import type { World } from "./world.ts";

/** What a rollback reads and removes: tags by git, releases by the forge's API. */
export const wireRollback = (world: World): RollbackActionPorts => {
  const { environment, config, configured, signal } = world;
  const { variables } = environment;
  const { git, openIndex } = wireRun(world);
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl = "https://github.com" } = variables;
  return {
    remotes: createRemotes(createProcesses(), variables),
    repository: repository || undefined,
    forgeVariables: {
      GITHUB_REPOSITORY: repository,
      GITHUB_SERVER_URL: variables.GITHUB_SERVER_URL,
      GITHUB_API_URL: variables.GITHUB_API_URL,
    },
    configured,
    files: nodeFiles,
    absolute: (path) => resolve(path),
    git,
    openIndex,
    indexes: createIndexes(nodeFiles, variables, process.cwd()),
    clock: systemClock,
    config,
    signal,
    openRepository: (folder, token) => {
      const command = createGitCommand(createProcesses(), variables);
      const client = repository ? openForgeClient(world, token) : undefined;
      return {
        tags: createTagRefs({ git: command, folder, serverUrl, token, signal }),
        forge: client && forgeOf(client, repository!),
      };
    },
  };
};

const forgeOf = (client: ForgeClient, repository: string): RollbackForge => ({
  ...createReleases(client, repository),
  rulesets: createTags(client, repository).rulesets,
});
