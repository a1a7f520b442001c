import type { CheckoutPlace, CloneWish, SeenForge, Unseen } from "../../actions/prepare-release/ports.ts";
import { unseenRequests } from "../../adapters/forge/unseen-requests.ts";
import { createHistory } from "../../adapters/git/history.ts";
import { createRemotes } from "../../adapters/git/remotes.ts";
import { createProcesses } from "../../adapters/processes.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import type { Environment } from "../../domain/environment/child.ts";
import { type ForgeAddress, forgeApi } from "../../domain/init/forge-api.ts";
import { forgeOf, readAddress, remoteOf, serverOf } from "../../domain/init/forge-home.ts";
import { openForgeAt } from "./forge-at.ts";
import type { World } from "./world.ts";

/**
 * The forge that a clone's remote names, to be read for a dry run. Where it is not known, or cannot be read as it is
 * public or with the token, it is taken as one on which nothing is there yet, with the reason.
 */
export const lookFromClone = async (world: World, place: CheckoutPlace, wish: CloneWish): Promise<SeenForge> => {
  const { variables } = world.environment;
  const processes = createProcesses();
  const remote = remoteOf(await createRemotes(processes, variables).read(place.folder));
  const home = remote && readAddress(remote.url);
  const known = home && addressOf(home, wish.token, variables);
  const blind = async (unseen: Unseen, at: Pick<ForgeAddress, "serverUrl" | "repository">): Promise<SeenForge> => {
    const past = await createHistory(processes, variables).read(place.folder, undefined);
    const name = wish.base ?? past?.likelyBranch ?? "main";
    const opened = await openForgeAt(world, place, { ...at, apiUrl: undefined, token: undefined, remote: undefined });
    return { ...opened, requests: unseenRequests({ name, head: wish.head }), unseen };
  };
  if (home === undefined) {
    const why = "no remote of this clone says which repository it is";
    // With the repository named, the remote origin is asked.
    const hint =
      remote === undefined
        ? "Run git remote add origin URL here, with the repository's address"
        : "Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN to a token that may read it";
    return await blind({ why, hint }, { serverUrl: "https://github.com", repository: "" });
  }
  const at = { serverUrl: serverOf(home), repository: `${home.owner}/${home.repository}` };
  const named = `GITHUB_SERVER_URL to ${at.serverUrl}`;
  if (known === undefined) {
    const why = `nothing says whether ${home.host} is GitHub or Gitea`;
    const api = `GITHUB_API_URL to the address of its API, which ends with /api/v1 on Gitea`;
    return await blind({ why, hint: `If it is one of them, set ${named}, and ${api}` }, at);
  }
  const opened = await openForgeAt(world, place, { ...known, remote: remote!.name, isOptional: true });
  const answer = await opened.requests.defaultBranch();
  if (answer.kind === "found") {
    const owner = async () => ({ forge: forgeOf(home) ?? "github", login: undefined });
    // Nobody's token has no owner, and a forge that is asked for one refuses.
    const requests = known.token === undefined ? { ...opened.requests, owner } : opened.requests;
    return { ...opened, requests, unseen: undefined };
  }
  const why = answer.kind === "missing" ? `${home.host} shows no ${at.repository}` : answer.why;
  const isDown = answer.kind === "unanswered" && answer.cause === "outside";
  const isUnset = known.token === undefined && home.host !== "github.com";
  const give = `Give a token that may read it as GITHUB_TOKEN${isUnset ? `, and set ${named}` : ""}`;
  const hint = isDown ? `Run it again when ${home.host} answers` : give;
  return await blind({ why: known.token === undefined && !isDown ? `${why} without a token` : why, hint }, at);
};

/** The token is that of the forge that the environment names, which is github.com where it names none: no other gets it. */
const addressOf = (
  home: NonNullable<ReturnType<typeof readAddress>>,
  token: Secret | undefined,
  { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_API_URL: apiUrl }: Environment,
): (ForgeAddress & { readonly token: Secret | undefined }) | undefined => {
  const isNamed = URL.parse(server)?.host === home.host;
  if (isNamed && apiUrl !== undefined)
    return { serverUrl: server.replace(/\/$/, ""), apiUrl, repository: `${home.owner}/${home.repository}`, token };
  const address = forgeApi(home);
  return address && { ...address, token: isNamed ? token : undefined };
};
