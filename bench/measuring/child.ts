import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly status: number | null;
  /** Milliseconds until the end. */
  readonly wall: number;
  /** Milliseconds until the first byte of output; `undefined` where there was none. */
  readonly first: number | undefined;
  /** Milliseconds of the processor, its own children's included; `undefined` where the system does not say. */
  readonly cpu: number | undefined;
  readonly output: string;
}

/** Runs a program to its end. One at a time: what its processor time is, is known from what all children took. */
const run = async ({ file, args, cwd, env }: Command): Promise<Ended> => {
  const before = childrensTime();
  const started = performance.now();
  let first: number | undefined;
  const chunks: Buffer[] = [];
  const child = spawn(file, args, { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      first ??= performance.now() - started;
      chunks.push(chunk);
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once("error", reject).once("close", resolve);
  const status = await promise;
  const wall = performance.now() - started;
  const after = childrensTime();
  const cpu = before === undefined || after === undefined ? undefined : after - before;
  return { status, wall, first, cpu, output: Buffer.concat(chunks).toString() };
};

/** Like `run`, for a program that has to end with this status. */
export const runWell = async (command: Command, expected = 0): Promise<Ended> => {
  const ended = await run(command);
  if (ended.status === expected) return ended;
  const words = [command.file, ...command.args].join(" ");
  throw new Error(`${words} ended with ${ended.status}, not ${expected}:\n${ended.output.slice(-2000)}`);
};

/** Linux counts in hundredths of a second, whatever the machine. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const tick = 10;

/** Milliseconds of the processor that all ended children of this process took. */
const childrensTime = (): number | undefined => {
  if (!existsSync("/proc/self/stat")) return undefined;
  const text = readFileSync("/proc/self/stat", "utf8");
  // The second field may have blanks in its parentheses; the sixteenth and seventeenth are the children's.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) * tick;
};
