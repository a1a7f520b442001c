import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startIndex } from "../../index-server/server.ts";
import type { EmbeddedIndex } from "../../ports/embedded-index.ts";

/** The index on its own: its folder is the user's, or a temporary one. */
export const embeddedIndex: EmbeddedIndex = {
  start: async ({ store, ...options }) => {
    const folder = store ?? (await mkdtemp(join(tmpdir(), "release-actions-index-")));
    const index = await startIndex({ store: folder, ...options });
    return {
      url: index.url,
      uploadUrl: index.uploadUrl,
      simpleUrl: index.simpleUrl,
      stop: async () => {
        await index[Symbol.asyncDispose]();
        if (store === undefined) await rm(folder, { recursive: true, force: true });
      },
    };
  },
};
