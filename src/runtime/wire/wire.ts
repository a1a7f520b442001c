import type { ActionName, actions } from "../../actions/index.ts";
import type { ReadPorts } from "../../actions/read-ports.ts";
import { commandLine, terminalOptions } from "../../contract/command.ts";
import type { World } from "./world.ts";

type PortsOf<Name extends ActionName> = Parameters<
  Awaited<ReturnType<(typeof actions)[Name]["load"]>>["action"]["run"]
>[1];

/** Each action's ports. Adapters are imported where they are needed, so that no command waits for another's. */
export const wire: { readonly [Name in ActionName]: (world: World) => Promise<PortsOf<Name>> } = {
  init: async (world) => (await import("./init.ts")).wireInit(world),
  discover: async (world) => await readPorts(world),
  graph: async (world) => await readPorts(world),
  check: async (world) => ({
    ...(await readPorts(world)),
    ...(await import("./checks.ts")).wireChecks(world),
  }),
  plan: async (world) => (await import("./publish.ts")).wirePublish(world),
  version: async (world) => (await import("./version.ts")).wireVersion(world),
  changelog: async (world) => (await import("./version.ts")).wireVersion(world),
  "prepare-release": async (world) => (await import("./prepare.ts")).wirePrepare(world),
  publish: async (world) => (await import("./publish.ts")).wirePublish(world),
  "create-release": async (world) => ({
    load: async () => (await import("./create-release.ts")).wireCreateRelease(world),
  }),
  attest: async (world) => (await import("./attest.ts")).wireAttest(world),
  rollback: async (world) => (await import("./rollback.ts")).wireRollback(world),
  "protect-main": async (world) => ({ load: async () => (await import("./forge.ts")).wireProtectMain(world) }),
  "validate-release": async (world) => (await import("./validate.ts")).wireValidation(world),
  "release-readiness": async (world) => await (await import("./readiness.ts")).wireReadiness(world),
  release: async (world) => ({
    readiness: await (await import("./readiness.ts")).wireReadiness(world),
    loadPublish: async () => (await import("./publish.ts")).wirePublish(world),
    loadFinish: async () => (await import("./create-release.ts")).wireCreateRelease(world),
  }),
  index: async ({ signal, masks }) => ({
    index: (await import("./embedded-index.ts")).createEmbeddedIndex(masks.announce),
    signal,
  }),
  explain: async () => undefined,
  completion: async () => {
    const { contracts } = await import("../../actions/contracts.ts");
    return {
      commands: {
        program: "release-actions",
        options: terminalOptions,
        commands: Object.values(contracts).map(commandLine),
      },
    };
  },
};

const readPorts = async ({ config }: World): Promise<ReadPorts> => {
  const [{ nodeFiles }, { resolve }] = await Promise.all([import("../../adapters/node-files.ts"), import("node:path")]);
  return { files: nodeFiles, absolute: (path) => resolve(path), config };
};
