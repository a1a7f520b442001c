import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** An index in a process of its own. */
export interface IndexProcess extends AsyncDisposable {
  readonly url: string;
  /** All that it has written to either stream. */
  said(): string;
  /** By SIGKILL; resolves when it has ended. */
  kill(): Promise<void>;
}

/** Starts a process that serves a store, to be killed. */
export const startProcess = async (store: string): Promise<IndexProcess> => {
  const args = ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "serve.ts"), store];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env: {} });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "close");
  };
  await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  if (!said.startsWith("http")) throw new Error(`The index did not start: ${said}`);
  return { url: said.trim(), said: () => said, kill, [Symbol.asyncDispose]: kill };
};
