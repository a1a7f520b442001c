import { homedir } from "node:os";
import { join } from "node:path";
import { ulid } from "ulid";
import type { OpenIndex } from "../actions/publish/ports.ts";
import { createGit } from "../adapters/git-cli.ts";
import { createHttp } from "../adapters/http.ts";
import { createProcesses } from "../adapters/processes.ts";
import { runsBelow } from "../adapters/run-folders.ts";
import { createSimpleIndex, loadHtmlParser } from "../adapters/simple-index.ts";
import { systemClock } from "../adapters/system-clock.ts";
import type { Credential } from "../domain/credential.ts";
import { version } from "../domain/version.ts";
import type { Environment } from "./environment.ts";

/** The ports that a run has a use for once it has found its workspace. */
export const wireRun = (environment: Environment) => ({
  git: createGit(createProcesses(), environment.variables),
  runs: runsBelow(runsFolder(environment), () => ulid()),
  openIndex,
  loadHtmlParser,
});

/** What one run keeps: in a runner it goes with the job, else it stays in the user's cache. */
const runsFolder = ({ isRunner, variables }: Environment): string => {
  const { RUNNER_TEMP: temp, XDG_CACHE_HOME: cache } = variables;
  if (isRunner && temp !== undefined) return join(temp, "release-actions");
  const parent =
    cache ?? (process.platform === "darwin" ? join(homedir(), "Library/Caches") : join(homedir(), ".cache"));
  return join(parent, "release-actions", "runs");
};

const openIndex: OpenIndex = ({ simpleUrl }, credential) =>
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
