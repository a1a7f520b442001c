import { resolve } from "node:path";
import type { CreateReleasePorts } from "../../actions/create-release/ports.ts";
import { createReleases } from "../../adapters/forge/releases.ts";
import { createTags } from "../../adapters/forge/tags.ts";
import { nodeFiles } from "../../adapters/node-files.ts";
import { systemClock } from "../../adapters/system-clock.ts";
import { createIndexes } from "../../adapters/uv/indexes.ts";
import type { Secret } from "../../domain/credential/secret.ts";
import { pathInUrl } from "../../domain/text/url.ts";
import type { Forge } from "../../stages/finish/create-wish.ts";
import { readStart } from "../start.ts";
import { openForgeClient } from "./forge.ts";
import { wirePrepare } from "./prepare.ts";
import { wireRun } from "./run.ts";
import type { World } from "./world.ts";

/** What tags and releases are made with. */
export const wireCreateRelease = (world: World): CreateReleasePorts => {
  const { environment, config, signal } = world;
  const { git, runs, openIndex } = wireRun(world);
  return {
    absolute: (path) => resolve(path),
    files: nodeFiles,
    git,
    runs,
    indexes: createIndexes(nodeFiles, environment.variables, process.cwd()),
    openIndex,
    config,
    clock: systemClock,
    start: readStart(environment),
    signal,
    openNext: async (place, token) => {
      const files = wirePrepare(world);
      const forge = await files.openForge(place, token);
      return forge && { files, request: forge };
    },
    openForge: (token) => openForge(world, token),
  };
};

/** The repository that the run belongs to. */
const openForge = (world: World, token: Secret | undefined): Forge | undefined => {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } =
    world.environment.variables;
  if (repository === undefined || repository === "") return undefined;
  const client = openForgeClient(world, token);
  const url = `${server.replace(/\/$/, "")}/${repository}/compare`;
  return {
    kind: client.kind,
    releases: createReleases(client, repository),
    tags: createTags(client, repository),
    compareLink: (from, to) => `${url}/${pathInUrl(from)}...${pathInUrl(to)}`,
  };
};
