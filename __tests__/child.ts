import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Starting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The checkout. */
export const root = join(import.meta.dirname, "..");

/** The command line in few files, which jest's set-up makes of the sources: to read those takes half of a short command's time. */
export const commandLine = join(root, ".build/command/cli.js");

/** Where Node keeps what it has compiled. */
const compileCache = join(root, ".build/compile-cache");

/** Starts Node with these arguments and nothing of this process's environment but the path. */
export const startNode = (args: readonly string[], { cwd = root, env = {}, input }: Starting = {}) => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: compileCache, ...env },
  });
  child.stdin.end(input);
  const ended = Promise.all([
    text(child.stdout).catch(() => "(nobody read it)"),
    text(child.stderr),
    new Promise<Pick<Ended, "status" | "signal">>((resolve, reject) => {
      child.once("error", reject).once("close", (status, signal) => resolve({ status, signal }));
    }),
  ]).then(([stdout, stderr, exit]): Ended => ({ ...exit, stdout, stderr }));
  return { child, ended };
};

/** Runs the command line. */
export const cli = (args: readonly string[], starting?: Starting): Promise<Ended> =>
  startNode([commandLine, ...args], starting).ended;
