import { ulid } from "ulid";
import type { OpenIndex } from "../../actions/publish/ports.ts";
import { createGit } from "../../adapters/git-cli.ts";
import { createHttp } from "../../adapters/http.ts";
import { createProcesses } from "../../adapters/processes.ts";
import { runsBelow } from "../../adapters/run-folders.ts";
import { createSimpleIndex, loadHtmlParser } from "../../adapters/simple-index.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import type { Credential } from "../../domain/credential/credential.ts";
import { version } from "../../domain/run/tool-version.ts";
import type { Environment } from "../environment.ts";
import { runsFolder } from "../runs-folder.ts";

/** The ports that a run has a use for once it has found its workspace. */
export const wireRun = (environment: Environment) => ({
  git: createGit(createProcesses(), environment.variables),
  runs: runsBelow(runsFolder(environment), () => ulid()),
  openIndex,
  loadHtmlParser,
});

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
