import type { EmbeddedIndex, RunningIndex } from "../../ports/embedded-index.ts";
import type { PreferredIndex } from "../../ports/uv.ts";

/** The embedded index that the release is tried on. It starts when it is first needed. */
export interface Rehearsal extends AsyncDisposable {
  readonly uploadUrl: () => Promise<string>;
  readonly index: () => Promise<PreferredIndex>;
}

/** `names` are the workspace's members; what it does not have of them, `next` may: what is published already. */
export const openRehearsal = (
  embeddedIndex: EmbeddedIndex,
  { names, next }: { readonly names: readonly string[]; readonly next: readonly string[] },
): Rehearsal => {
  let started: Promise<RunningIndex> | undefined;
  const server = () => (started ??= embeddedIndex.start({ store: undefined, port: 0 }));
  return {
    uploadUrl: async () => (await server()).uploadUrl,
    index: async () => ({ url: (await server()).simpleUrl, next, names }),
    [Symbol.asyncDispose]: async () => {
      await (await started)?.stop();
    },
  };
};
