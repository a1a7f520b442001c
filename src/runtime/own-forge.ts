import { resolve } from "node:path";
import { forgeApi } from "../domain/init/forge-api.ts";
import { readAddress, serverOf } from "../domain/init/forge-home.ts";
import { forgeElsewhere } from "../domain/problem/forge-release.ts";
import { Problem } from "../domain/problem/problem.ts";
import type { Environment } from "./environment.ts";

const publicHost = "github.com";

/**
 * A `Problem` where somebody's token would go to github.com, which is asked where nothing names another API, and the clone is of another
 * forge. A runner always names one.
 */
export const expectOwnForge = async (
  { githubToken, workingDirectory = "." }: Readonly<Record<string, unknown>>,
  { isRunner, variables }: Environment,
): Promise<void> => {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server } = variables;
  if (isRunner || githubToken === undefined || repository === undefined || api !== undefined) return;
  const homes =
    server === undefined
      ? await homesOf(resolve(String(workingDirectory)), variables)
      : [readAddress(`${server.replace(/\/$/, "")}/owner/name`)];
  const other = homes.find((home) => home !== undefined);
  if (other === undefined || homes.some((home) => home?.host === publicHost)) return;
  throw new Problem(forgeElsewhere({ host: other.host, serverUrl: serverOf(other), apiUrl: forgeApi(other)?.apiUrl }));
};

const homesOf = async (folder: string, variables: Environment["variables"]) => {
  const [{ createRemotes }, { createProcesses }] = await Promise.all([
    import("../adapters/git/remotes.ts"),
    import("../adapters/processes.ts"),
  ]);
  const remotes = await createRemotes(createProcesses(), variables).read(folder);
  const first = ({ name }: (typeof remotes)[number]): number => (name === "origin" ? 0 : 1);
  return remotes.toSorted((one, another) => first(one) - first(another)).map(({ url }) => readAddress(url));
};
