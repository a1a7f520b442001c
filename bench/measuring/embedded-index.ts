import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Where an index is, and what it takes uploads with. */
export interface Index {
  readonly url: string;
  readonly token: string;
}

interface Place {
  /** Its files are below it, while it runs. */
  readonly folder: string;
  /** `dist/cli.js` of the build whose index it is. */
  readonly cli: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The embedded index in a process of its own, empty, while `use` runs. */
export const withIndex = async <Value>(
  { folder, cli, env }: Place,
  use: (index: Index) => Promise<Value>,
): Promise<Value> => {
  const store = mkdtempSync(join(folder, "index-"));
  const server = spawn(process.execPath, [cli, "index", "--store", store], {
    env: { ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(server, "exit");
  try {
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const [url, token] = [await lines.next(), await lines.next()];
    if (!url.done && !token.done) return await use({ url: url.value, token: token.value });
    throw new Error("The embedded index did not start");
  } finally {
    server.kill("SIGTERM");
    await ended;
    rmSync(store, { recursive: true, force: true });
  }
};
