import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "../../domain/credential/secret.ts";
import { newAccess } from "../../index-server/access.ts";
import { startMirror } from "../../index-server/mirror.ts";
import { startIndex } from "../../index-server/server.ts";
import type { EmbeddedIndex } from "../../ports/embedded-index.ts";

/** The index on its own: its folder is the user's, or a temporary one. `conceal` is told what no log may show. */
export const createEmbeddedIndex = (conceal: (secret: Secret) => void): EmbeddedIndex => ({
  start: async ({ store, isClosed, ...options }) => {
    const folder = store ?? (await mkdtemp(join(tmpdir(), "release-actions-index-")));
    const access = newAccess();
    const token = new Secret(access.token);
    for (const secret of [new Secret(access.path), token]) conceal(secret);
    const admitted = new Map<string, string>();
    const admits = (filename: string, sha256: string) => admitted.get(filename) === sha256;
    // A closed one goes with its run, and so do the files of a temporary folder.
    const isDurable = !isClosed && store !== undefined;
    const index = await startIndex({ store: folder, access, ...options, isDurable, ...(isClosed ? { admits } : {}) });
    return {
      url: index.url,
      uploadUrl: index.uploadUrl,
      simpleUrl: index.simpleUrl,
      token,
      admit: (files) => {
        for (const { filename, sha256 } of files) admitted.set(filename, sha256);
      },
      stop: async () => {
        await index[Symbol.asyncDispose]();
        if (store === undefined) await rm(folder, { recursive: true, force: true });
      },
    };
  },
  mirror: async (options) => {
    const access = newAccess();
    conceal(new Secret(access.path));
    const mirror = await startMirror({ access, ...options });
    return { simpleUrl: mirror.simpleUrl, stop: async () => await mirror[Symbol.asyncDispose]() };
  },
});
