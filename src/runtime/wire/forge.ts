import type { ProtectPorts } from "../../actions/protect-main/ports.ts";
import { createBranchHistory } from "../../adapters/forge/branch-history.ts";
import { createBranchProtection } from "../../adapters/forge/branch-protection.ts";
import { createForgeClient, type ForgeClient } from "../../adapters/forge/client.ts";
import { createMergedRequests } from "../../adapters/forge/merged-requests.ts";
import { createFetch } from "../../adapters/network.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { Environment } from "../environment.ts";
import { readEventPayload } from "../event-payload.ts";
import type { World } from "./world.ts";

/** The forge that a run belongs to; outside a runner GitHub, unless `GITHUB_API_URL` names another. */
export const openForgeClient = (
  { environment, signal }: Pick<World, "environment" | "signal">,
  token: Secret | undefined,
  isOptional = false,
): ForgeClient => {
  const { GITHUB_API_URL: apiUrl = "https://api.github.com", GITHUB_SERVER_URL: server = "https://github.com" } =
    environment.variables;
  expectAddress("GITHUB_API_URL", "the URL of a forge's API", apiUrl);
  expectAddress("GITHUB_SERVER_URL", "the URL of a forge", server);
  return createForgeClient({
    apiUrl,
    token,
    clock: systemClock,
    userAgent: `release-actions/${version}`,
    fetch: createFetch(environment.variables),
    signal,
    isOptional,
  });
};

const expectAddress = (what: string, expected: string, value: string): void => {
  if (!/^https?:/.test(value) || !URL.canParse(value)) throw new Problem(invalidValue({ what, expected, value }));
};

/** How a branch moved, and by which requests. */
export const openRequests = (
  world: Pick<World, "environment" | "signal">,
  { repository, token }: { readonly repository: string; readonly token: Secret | undefined },
) => {
  const client = openForgeClient(world, token);
  return {
    history: createBranchHistory(client, repository, systemClock),
    requests: createMergedRequests(client, repository),
  };
};

export const wireProtectMain = (world: World): ProtectPorts => {
  const { environment, signal } = world;
  return {
    openForge: (repository, token) => {
      const client = openForgeClient(world, token);
      return {
        kind: client.kind,
        history: createBranchHistory(client, repository, systemClock),
        requests: createMergedRequests(client, repository),
        protection: createBranchProtection(client, repository),
      };
    },
    clock: systemClock,
    signal,
    facts: {
      event: environment.isRunner ? (environment.variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
      payload: () => readEventPayload(environment),
      isRefProtected: isRefProtected(environment),
    },
  };
};

/** Gitea sets it to `false` whatever holds. */
const isRefProtected = ({ variables }: Environment): boolean | undefined => {
  const { GITHUB_REF_PROTECTED: value, GITEA_ACTIONS: gitea } = variables;
  return gitea === "true" || (value !== "true" && value !== "false") ? undefined : value === "true";
};
