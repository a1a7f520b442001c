import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const cli = join(import.meta.dirname, "../../dist/cli.js");

export interface RunningCli {
  readonly child: ChildProcess;
  /** The exit status. */
  readonly ended: Promise<number | null>;
  /** Of standard output, where it is captured. */
  readonly lines: AsyncIterable<string>;
}

export interface Starting {
  readonly capture?: boolean;
  /** For uploads; it goes to loopback only. */
  readonly token?: string;
}

/** Starts the bundle as a user would. */
export const startCli = (args: readonly string[], { capture = false, token = "" }: Starting = {}): RunningCli => {
  const child = spawn(process.execPath, [cli, ...args], {
    stdio: ["ignore", capture ? "pipe" : "inherit", "inherit"],
    env: { ...process.env, PYPI_API_TOKEN: token },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", (status) => resolve(status));
  });
  return { child, ended, lines: child.stdout === null ? nothing() : createInterface({ input: child.stdout }) };
};

async function* nothing(): AsyncGenerator<string> {}
