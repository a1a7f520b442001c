import { createRemotes } from "../../adapters/git/remotes.ts";
import { createHttp } from "../../adapters/http.ts";
import { createFetch } from "../../adapters/network.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { createProjectPages } from "../../adapters/project-json.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { readAddress, serverOf } from "../../domain/init/forge-home.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { NameOwnersPorts } from "../../stages/plan/name-owners.ts";

/** What tells whose a project on an index is. */
export const wireNames = (variables: Environment): NameOwnersPorts => {
  const http = createHttp(systemClock, `release-actions/${version}`, { fetch: createFetch(variables) });
  const remotes = createRemotes(createProcesses(), variables);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
  return {
    openPages: (simpleUrl) => createProjectPages(simpleUrl, http),
    homes: {
      of: async (folder) => {
        const homes = (await remotes.read(folder)).flatMap(({ url }) => readAddress(url) ?? []);
        return [
          ...(server === undefined || repository === undefined ? [] : [`${server}/${repository}`]),
          ...homes.map((home) => `${serverOf(home)}/${home.owner}/${home.repository}`),
        ];
      },
    },
  };
};
