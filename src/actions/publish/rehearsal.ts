import type { EmbeddedIndex, RunningIndex } from "../../ports/embedded-index.ts";
import type { Scratch } from "../../ports/scratch.ts";
import type { PreferredIndex } from "../../ports/uv.ts";

/** The embedded index that the release is tried on. It starts when it is first needed. */
export interface Rehearsal extends AsyncDisposable {
  readonly uploadUrl: () => Promise<string>;
  readonly index: () => Promise<PreferredIndex>;
}

export interface RehearsalPorts {
  readonly embeddedIndex: EmbeddedIndex;
  readonly scratch: Scratch;
}

/** `names` are the workspace's members; what it does not have of them, `next` may: what is published already. */
export const openRehearsal = (
  ports: RehearsalPorts,
  { names, next }: { readonly names: readonly string[]; readonly next: readonly string[] },
): Rehearsal => {
  let started: Promise<RunningIndex> | undefined;
  const server = () => (started ??= startEmbedded(ports));
  return {
    uploadUrl: async () => (await server()).uploadUrl,
    index: async () => ({ url: (await server()).simpleUrl, next, names }),
    [Symbol.asyncDispose]: async () => {
      await (await started)?.stop();
    },
  };
};

/** Its files are the run's: they go with it, and a killed run's with its folder. */
export const startEmbedded = async ({ embeddedIndex, scratch }: RehearsalPorts): Promise<RunningIndex> =>
  embeddedIndex.start({ store: (await scratch.folder("index")).path, port: 0 });
