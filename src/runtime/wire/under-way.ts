import { createUnderWay } from "../../adapters/forge/under-way.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { UnderWay } from "../../ports/under-way.ts";
import { openForgeClient } from "./forge.ts";
import type { World } from "./world.ts";

/** Milliseconds that a release waits for what it does not depend on. */
const patience = 10_000;

/** `undefined` outside of a job on GitHub, and without a token: nothing is asked then. */
export const wireUnderWay = (
  { environment, signal }: Pick<World, "environment" | "signal">,
  token: Secret | undefined,
): UnderWay | undefined => {
  const { variables, isRunner } = environment;
  const {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: runId,
    GITHUB_WORKFLOW_REF: ref,
    GITHUB_API_URL: api,
  } = variables;
  const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(ref ?? "")?.[1];
  if (!isRunner || token === undefined || api === undefined) return undefined;
  if (repository === undefined || runId === undefined || workflow === undefined) return undefined;
  const client = openForgeClient(
    { environment, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) },
    token,
  );
  return client.kind === "gitea" ? undefined : createUnderWay({ client, repository, runId, workflow });
};
