import type { Artifacts } from "../ports/artifacts.ts";

type Environment = Readonly<Record<string, string>>;

const patience = 3_000;
const service = "twirp/github.actions.results.api.v1.ArtifactService";

/**
 * The artifact service of github.com and its like. The client waits half a minute for services that it cannot use, so the
 * place is looked at first, and asked once. https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export const createArtifacts = (env: Environment): Artifacts => ({
  upload: async ({ name, files, folder }) => {
    const place = placeOf(env);
    if (typeof place === "string") return { unavailable: place };
    const failed = await askService(place);
    if (failed !== undefined) return { failed };
    try {
      const { uploadArtifact } = await loadClient();
      const { id } = await uploadArtifact(name, [...files], folder);
      return id === undefined ? { failed: "the artifact service gave no id" } : { id: String(id) };
    } catch (error) {
      return { failed: Error.isError(error) ? error.message : String(error) };
    }
  },
});

/** Loads the client before it is needed, where it may be needed. */
export const loadArtifactClient = async (env: Environment): Promise<void> => {
  if (typeof placeOf(env) !== "string") await loadClient();
};

const loadClient = () => import("./artifact-client.ts");

interface Place {
  readonly results: string;
  readonly token: string;
  readonly ids: BackendIds;
}

/** Where the service should be; or why there is none. */
const placeOf = (env: Environment): Place | string => {
  const { GITHUB_SERVER_URL: server, ACTIONS_RESULTS_URL: results, ACTIONS_RUNTIME_TOKEN: token } = env;
  if (server === undefined || !isServed(server)) return "this forge has no artifact service that its client knows";
  // It calls itself github.com, and its own service is another. https://nektosact.com/usage/index.html
  if (env.ACT === "true") return "act has no artifact service that its client knows";
  if (results === undefined || token === undefined) return "the runner offers no artifact service";
  const ids = backendIds(token);
  return ids === undefined ? "the runner's token is for another artifact service" : { results, token, ids };
};

/** How the service fails; `undefined` where it answers. */
const askService = async ({ results, token, ids }: Place): Promise<string | undefined> => {
  try {
    const response = await fetch(new URL(`${service}/ListArtifacts`, results), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job }),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return `the artifact service answered ${response.status}`;
    await response.json();
    return undefined;
  } catch (error) {
    return Error.isError(error) && error.name === "TimeoutError"
      ? `the artifact service gave no answer within ${patience / 1000} s`
      : "the artifact service broke the connection, or what it said is not JSON";
  }
};

const isServed = (server: string): boolean => {
  const hostname = URL.parse(server)?.hostname ?? "";
  return hostname === "github.com" || hostname.endsWith(".ghe.com") || hostname.endsWith(".localhost");
};

interface BackendIds {
  readonly run: string;
  readonly job: string;
}

/** Of the run and the job, from the scope `Actions.Results:run:job` in the token's claims. */
const backendIds = (token: string): BackendIds | undefined => {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes: readonly string[] = String(claims.scp ?? "").split(" ");
    const [, run, job] = scopes.map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope)).find(Boolean) ?? [];
    return run === undefined || job === undefined ? undefined : { run, job };
  } catch {
    return undefined;
  }
};
