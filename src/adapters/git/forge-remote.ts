import type { Secret } from "../../domain/credential/secret.ts";
import type { Environment } from "../../domain/environment/child.ts";
import type { GitCommand } from "../git-command.ts";

export interface RemoteAccess {
  /** Of the forge: the token goes nowhere else. */
  readonly serverUrl: string;
  readonly token: Secret | undefined;
  /** The clone's name for it; `origin` where it is not said. */
  readonly remote?: string;
}

/** What git calls the forge's repository in our own commands: it has no branches of its own, so that no ref is written. */
export const forgeRemote = "release-actions";

/** The remote under a name of ours, with the token as a header: in the environment, where no list of processes shows it. */
export const remoteEnvironment = async (
  git: GitCommand,
  folder: string,
  { serverUrl, token, remote = "origin" }: RemoteAccess,
): Promise<Environment> => {
  const urlOf = async (...options: readonly string[]) =>
    (await git.read({ folder, args: ["remote", "get-url", ...options, remote] })).trim();
  const [url, pushUrl] = [await urlOf(), await urlOf("--push")];
  const server = new URL(serverUrl);
  const isForge = [url, pushUrl].every((each) => URL.canParse(each) && new URL(each).origin === server.origin);
  const header = `http.${server.origin}/.extraheader`;
  return configEnvironment([
    [`remote.${forgeRemote}.url`, url],
    [`remote.${forgeRemote}.pushurl`, pushUrl],
    // The empty one takes away what a checkout has left in the repository's settings: two headers are refused.
    ...(token === undefined || !isForge
      ? []
      : ([
          [header, ""],
          [header, basic(token)],
        ] as const)),
  ]);
};

const basic = (token: Secret): string =>
  `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString("base64")}`;

/** https://git-scm.com/docs/git-config#ENVIRONMENT */
const configEnvironment = (settings: readonly (readonly [string, string])[]): Environment => ({
  GIT_CONFIG_COUNT: String(settings.length),
  ...Object.fromEntries(
    settings.flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ),
});
