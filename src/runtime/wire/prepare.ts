import type { CheckoutPlace, OpenedForge, PrepareReleasePorts } from "../../actions/prepare-release/ports.ts";
import { createReleaseRequests } from "../../adapters/forge/release-requests.ts";
import { createSignedCommits } from "../../adapters/forge/signed-commits.ts";
import { createPushedCommits } from "../../adapters/git/pushed-commits.ts";
import { createReleaseTrees, openScratchGit } from "../../adapters/git/release-trees.ts";
import { createGitCommand } from "../../adapters/git-command.ts";
import { createProcesses } from "../../adapters/processes.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { committerOf, type TokenOwner } from "../../domain/release-request/checks.ts";
import { openForgeClient } from "./forge.ts";
import { wireRun } from "./run.ts";
import { wireVersion } from "./version.ts";
import type { World } from "./world.ts";

/** All that a release pull request is made with. */
export const wirePrepare = (world: World): PrepareReleasePorts => ({
  ...wireVersion(world),
  git: wireRun(world).git,
  openForge: (place, token) => openForge(world, place, token),
});

const openForge = async (
  world: World,
  { folder, scratch: scratches }: CheckoutPlace,
  token: Secret | undefined,
): Promise<OpenedForge | undefined> => {
  const { variables } = world.environment;
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = variables;
  if (repository === undefined) return undefined;
  const serverUrl = server.replace(/\/$/, "");
  const client = openForgeClient(world, token);
  const isGhes = variables.GITHUB_API_URL?.replace(/\/$/, "").endsWith("/api/v3") === true;
  const at = { client, repository, graphqlPath: isGhes ? "../graphql" : "graphql" };
  const scratch = await scratches.folder("release");
  const command = createGitCommand(createProcesses(), variables);
  const git = await openScratchGit({ git: command, folder, scratch, serverUrl, token });
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
    compareLink: (base, branch) => `${serverUrl}/${repository}/compare/${inPath(base)}...${inPath(branch)}`,
    ownEmail: async () => (await who()).email,
  };
};

const inPath = (name: string): string => name.split("/").map(encodeURIComponent).join("/");
