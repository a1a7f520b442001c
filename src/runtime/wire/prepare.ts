import type { CheckoutPlace, OpenedForge, PrepareReleasePorts } from "../../actions/prepare-release/ports.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { readStart } from "../start.ts";
import { openForgeAt } from "./forge-at.ts";
import { wireRun } from "./run.ts";
import { wireVersion } from "./version.ts";
import type { World } from "./world.ts";

/** All that a release pull request is made with. */
export const wirePrepare = (world: World): PrepareReleasePorts => ({
  ...wireVersion(world),
  git: wireRun(world).git,
  start: readStart(world.environment),
  openForge: (place, token) => openForge(world, place, token),
  lookFromClone: async (place, wish) => (await import("./clone-forge.ts")).lookFromClone(world, place, wish),
});

/** The repository that the run belongs to. */
const openForge = async (
  world: World,
  place: CheckoutPlace,
  token: Secret | undefined,
): Promise<OpenedForge | undefined> => {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } =
    world.environment.variables;
  if (repository === undefined) return undefined;
  const serverUrl = server.replace(/\/$/, "");
  return await openForgeAt(world, place, { serverUrl, apiUrl: undefined, repository, token, remote: "origin" });
};
