import type { CheckoutPlace, OpenedForge } from "../../actions/prepare-release/ports.ts";
import { createReleaseRequests } from "../../adapters/forge/release-requests.ts";
import { createSignedCommits } from "../../adapters/forge/signed-commits.ts";
import { createPushedCommits } from "../../adapters/git/pushed-commits.ts";
import { createReleaseTrees, openScratchGit } from "../../adapters/git/release-trees.ts";
import { createGitCommand } from "../../adapters/git-command.ts";
import { createProcesses } from "../../adapters/processes.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { committerOf, type TokenOwner } from "../../domain/release-request/checks.ts";
import { pathInUrl } from "../../domain/text/url.ts";
import { openForgeClient } from "./forge.ts";
import type { World } from "./world.ts";

export interface ForgePlace {
  /** Without a slash at its end. */
  readonly serverUrl: string;
  /** `undefined`: the one that the environment names. */
  readonly apiUrl: string | undefined;
  /** `owner/name` */
  readonly repository: string;
  readonly token: Secret | undefined;
  /** The clone's name for it; `undefined` where git is to ask none. */
  readonly remote: string | undefined;
  /** Whether the run goes on without the forge where it cannot be reached. */
  readonly isOptional?: boolean;
}

/** A repository of a forge, and the checkout of it. */
export const openForgeAt = async (
  world: World,
  { folder, scratch: scratches }: CheckoutPlace,
  { serverUrl, apiUrl, repository, token, remote, isOptional }: ForgePlace,
): Promise<OpenedForge> => {
  const { environment, signal } = world;
  const variables = apiUrl === undefined ? environment.variables : { ...environment.variables, GITHUB_API_URL: apiUrl };
  const client = openForgeClient({ environment: { ...environment, variables }, signal }, token, isOptional);
  const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
  const at = { client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" };
  const scratch = await scratches.folder("release");
  const command = createGitCommand(createProcesses(), environment.variables);
  const access = remote === undefined ? undefined : { serverUrl, token, remote };
  const git = await openScratchGit({ git: command, folder, scratch, access });
  const requests = createReleaseRequests(at);
  let asked: Promise<TokenOwner> | undefined;
  const owner = () => {
    asked ??= requests.owner();
    return asked;
  };
  const who = async () => committerOf(await owner(), new URL(serverUrl).host);
  return {
    requests: { ...requests, owner },
    trees: createReleaseTrees(git, scratch),
    signed: client.kind === "github" ? createSignedCommits(at) : undefined,
    pushed: createPushedCommits(git, who),
    compareLink: (base, branch) => `${serverUrl}/${repository}/compare/${pathInUrl(base)}...${pathInUrl(branch)}`,
    ownEmail: async () => (await who()).email,
  };
};
