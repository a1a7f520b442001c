import { join } from "node:path";
import type { InputOptions } from "rolldown";

export const root = join(import.meta.dirname, "../..");
export const undici = join(root, "src/adapters/undici.ts");

/** How our sources are read, and the libraries that they use. */
export const sources = {
  cwd: root,
  platform: "node",
  // undici's own switch for bundles: without the second parser of HTTP that it has on trial.
  transform: { target: "es2024", define: { esbuildDetection: "1" } },
  // The artifact client's HTTP client names undici for what an upload never asks of it. Its archiver names a copy of Node's
  // streams that is made for engines without them.
  resolve: { symlinks: false, alias: { undici$: undici, "readable-stream$": "node:stream" } },
  onLog: (_level, { code, message }) => {
    if (code !== "INEFFECTIVE_DYNAMIC_IMPORT") throw new Error(message);
  },
} satisfies InputOptions;
