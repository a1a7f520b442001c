import { availableParallelism, homedir } from "node:os";
import { join, resolve } from "node:path";
import { ulid } from "ulid";
import type { PlanPorts } from "../actions/plan/action.ts";
import type { OpenIndex, PublishPorts } from "../actions/publish/ports.ts";
import { createArtifacts, loadArtifactClient } from "../adapters/artifact-service.ts";
import { createGit } from "../adapters/git-cli.ts";
import { createHttp } from "../adapters/http.ts";
import { nodeFiles } from "../adapters/node-files.ts";
import { createProcesses } from "../adapters/processes.ts";
import { runsBelow } from "../adapters/run-folders.ts";
import { createSimpleIndex, loadHtmlParser } from "../adapters/simple-index.ts";
import { systemClock } from "../adapters/system-clock.ts";
import type { Credential } from "../domain/credential.ts";
import { version } from "../domain/version.ts";
import type { Environment } from "./environment.ts";
import { late } from "./late.ts";
import type { World } from "./wire.ts";
import type { wireTools } from "./wire-tools.ts";

/** The ports of `publish`, and of `plan`, which needs some of them. */
export const wirePublish = (world: World): PublishPorts & PlanPorts => {
  const { environment, config, signal, progress, confirm } = world;
  const { variables } = environment;
  let wired: Promise<ReturnType<typeof wireTools>> | undefined;
  const tools = () => (wired ??= import("./wire-tools.ts").then(({ wireTools }) => wireTools(world)));
  return {
    files: nodeFiles,
    absolute: (path) => resolve(path),
    git: createGit(createProcesses(), variables),
    copies: late(async () => (await tools()).copies),
    uv: late(async () => (await tools()).uv),
    environments: late(async () => (await tools()).environments),
    twine: late(async () => (await tools()).twine),
    archives: late(async () => (await archive()).archives),
    embeddedIndex: late(async () => (await index()).embeddedIndex),
    runs: runsBelow(runsFolder(environment)),
    artifacts: createArtifacts(variables),
    openIndex: indexOpener,
    clock: systemClock,
    config,
    progress,
    confirm,
    signal,
    newId: () => ulid(),
    loadAll: async () => {
      await Promise.all([tools(), archive(), index(), loadHtmlParser(), loadArtifactClient(variables)]);
    },
    facts: {
      event: environment.isRunner ? (variables.GITHUB_EVENT_NAME ?? "unknown") : undefined,
      hasIdentity:
        variables.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
      cores: availableParallelism(),
      buildSlots: buildSlots(environment),
    },
  };
};

const archive = () => import("../adapters/archive.ts");
const index = () => import("./embedded-index.ts");

/** What one run keeps: in a runner it goes with the job, else it stays in the user's cache. */
const runsFolder = ({ isRunner, variables }: Environment): string => {
  const { RUNNER_TEMP: temp, XDG_CACHE_HOME: cache } = variables;
  if (isRunner && temp !== undefined) return join(temp, "release-actions");
  const parent =
    cache ?? (process.platform === "darwin" ? join(homedir(), "Library/Caches") : join(homedir(), ".cache"));
  return join(parent, "release-actions", "runs");
};

/** uv's own variable for the same thing. https://docs.astral.sh/uv/reference/environment/#uv_concurrent_builds */
const buildSlots = ({ variables }: Environment): number => {
  const asked = Number(variables.UV_CONCURRENT_BUILDS);
  return Number.isInteger(asked) && asked > 0 ? asked : availableParallelism();
};

const indexOpener: OpenIndex = ({ simpleUrl }, credential) =>
  createSimpleIndex({
    simpleUrl,
    http: createHttp(systemClock, `release-actions/${version}`),
    authorization: authorizationOf(credential),
  });

/** A token is for uploads; a user name and password may read as well. */
const authorizationOf = (credential: Credential | undefined): string | undefined => {
  if (credential?.kind !== "password") return undefined;
  const { username, password } = credential;
  return `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`;
};
