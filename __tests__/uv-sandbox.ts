import { createProcesses } from "../src/adapters/processes.ts";
import { createUv, type UvOptions } from "../src/adapters/uv-cli.ts";
import type { Uv } from "../src/ports/uv.ts";

/** What uv needs of this machine, and nothing that would steer it. */
export const machine: Readonly<Record<string, string>> = Object.fromEntries(
  ["PATH", "HOME", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "https_proxy", "UV_CACHE_DIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** The real uv, in an environment that a test adds to. */
export const realUv = (env: Readonly<Record<string, string>> = {}, more: Partial<UvOptions> = {}): Uv =>
  createUv({ processes: createProcesses(), env: { ...machine, ...env }, secrets: [], ...more });
