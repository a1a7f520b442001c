import { join } from "node:path";
import type { InputOptions } from "rolldown";

export const root = join(import.meta.dirname, "../..");
export const undici = join(root, "src/adapters/undici.ts");

/**
 * The artifact client's HTTP client names undici for what an upload never asks of it. Its archiver names a copy of Node's streams that is made for
 * engines without them, and what finds files by patterns and writes tar, where an upload names its files and is a zip. Its storage client holds a
 * program for a checksum that it takes only of who asks for it.
 */
const forAnUpload: Record<string, string | false> = {
  undici$: undici,
  "readable-stream$": "node:stream",
  glob$: false,
  "readdir-glob$": false,
  "tar-stream$": false,
  "./crc64.js$": false,
};

/** undici holds its parser twice: the one that needs no SIMD runs on every machine. */
const oneParser = {
  "../llhttp/llhttp_simd-wasm.js$": join(root, "node_modules/undici/lib/llhttp/llhttp-wasm.js"),
};

/** How our sources are read, and the libraries that they use. */
export const sources = {
  cwd: root,
  platform: "node",
  // undici's own switch for bundles: without the second parser of HTTP that it has on trial.
  transform: { target: "es2024", define: { esbuildDetection: "1" } },
  resolve: { symlinks: false, alias: { ...forAnUpload, ...oneParser } },
  onLog: (_level, { code, message }) => {
    if (code !== "INEFFECTIVE_DYNAMIC_IMPORT") throw new Error(message);
  },
} satisfies InputOptions;
