import type { ReadinessPorts } from "../../actions/release-readiness/ports.ts";
import { createCheckRuns } from "../../adapters/forge/check-runs.ts";
import { createPullComments } from "../../adapters/forge/pull-comments.ts";
import { createChanges } from "../../adapters/git/changes.ts";
import { createProcesses } from "../../adapters/processes.ts";
import type { ForgeHome } from "../../domain/report/checklist.ts";
import { readChangeTarget } from "../change-target.ts";
import type { Environment } from "../environment.ts";
import { readPullRequest } from "../pull-request.ts";
import { wireChecks } from "./checks.ts";
import { openForgeClient } from "./forge.ts";
import { wireGates } from "./gates.ts";
import { wireValidation } from "./validate.ts";
import type { World } from "./world.ts";

export const wireReadiness = async (world: World): Promise<ReadinessPorts> => {
  const { environment } = world;
  const { variables } = environment;
  return {
    ...(await wireValidation(world)),
    ...wireChecks(world),
    ...wireGates(world),
    changes: createChanges(createProcesses(), variables),
    openForge: (token) => {
      const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = variables;
      if (repository === undefined) return undefined;
      const client = openForgeClient(world, token);
      const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
      return {
        checkRuns: createCheckRuns({ client, repository, runId }),
        comments: createPullComments({ client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" }),
      };
    },
    facts: {
      event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
      hasIdentity: variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined,
      pullRequest: await readPullRequest(environment),
      target: await readChangeTarget(environment),
      forge: forgeHome(environment),
    },
  };
};

const forgeHome = ({ variables }: Environment): ForgeHome | undefined => {
  const { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: repository, GITEA_ACTIONS: gitea } = variables;
  if (url === undefined || repository === undefined) return undefined;
  return { kind: gitea === "true" ? "gitea" : "github", url: url.replace(/\/$/, ""), repository };
};
