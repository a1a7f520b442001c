import { hasPyPIRules, type Target } from "../../domain/target/target.ts";
import type { EmbeddedIndex, RunningIndex } from "../../ports/embedded-index.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { PreferredIndex } from "../../ports/uv.ts";

/** The embedded index that the release is tried on. It starts when it is first needed. */
export interface Rehearsal extends AsyncDisposable {
  readonly server: () => Promise<RunningIndex>;
  readonly index: () => Promise<PreferredIndex>;
}

export interface RehearsalPorts {
  readonly embeddedIndex: EmbeddedIndex;
  readonly scratch: Scratch;
}

/** What it does not have of the workspace's members, the target may: what is published already. */
export const openRehearsal = (
  ports: RehearsalPorts,
  { members, target }: { readonly members: () => Promise<PreferredIndex>; readonly target: Target },
): Rehearsal => {
  let started: Promise<RunningIndex> | undefined;
  const server = () => (started ??= startEmbedded(ports, target));
  return {
    server,
    index: async () => {
      const { url, names } = await members();
      return { url: (await server()).simpleUrl, next: [url], names };
    },
    [Symbol.asyncDispose]: async () => {
      await (await started)?.stop();
    },
  };
};

/**
 * It takes and serves what this run built and nothing else, and refuses what the target would, where that is known. Its files are the run's: they go with it, and a killed run's with
 * its folder.
 */
export const startEmbedded = async (
  { embeddedIndex, scratch }: RehearsalPorts,
  target: Target,
): Promise<RunningIndex> => {
  const { path } = await scratch.folder("index");
  return await embeddedIndex.start({ store: path, port: 0, hasPyPIRules: hasPyPIRules(target), isClosed: true });
};
