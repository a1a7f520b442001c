import { type ChildProcess, spawn } from "node:child_process";
import { statSync } from "node:fs";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../domain/problem/problem.ts";
import { folderMissing, programMissing, programNotStarted } from "../domain/problem/process.ts";
import type { Command, Exit, Processes } from "../ports/process.ts";
import { collectAll, collectBounded, handOn, splitLines } from "./output.ts";
import { endStrays, markPrefix, passOver, passOverOthers } from "./strays.ts";

/** Milliseconds between the request to end and the end by force. */
const grace = 2_000;
/** Milliseconds of silence after which a stream that somebody outside the group still holds is left. */
const silence = 200;
/** Milliseconds for processes outside the group that start new ones faster than they are ended. */
const strayLimit = 1_000;
/**
 * Looks at those of which cannot be told whose they are: a third of a second, and more on a busy machine, where a new
 * program takes its time to begin.
 */
const betweenLooks = 50;

/** Milliseconds. A longer timer of Node's would go off at once. */
const longestTimer = 2 ** 31 - 1;

/** Leaders of the groups that run now, and the marks of those whose strays are ended too. */
const running = new Set<number>();
const marks = new Set<string>();

/** Starts programs with `node:child_process`; on a machine without process groups, ends the leader only. */
export const createProcesses = (): Processes => ({ run });

const run = async (command: Command): Promise<Exit> => {
  command.signal?.throwIfAborted();
  if (command.endsStrays !== true) return await runGroup(command);
  passOverOthers();
  const mark = `${markPrefix}${crypto.randomUUID().replaceAll("-", "")}`;
  marks.add(mark);
  try {
    return await runGroup({ ...command, env: { ...command.env, [mark]: "1" } }, () => endAllStrays(mark));
  } finally {
    marks.delete(mark);
  }
};

const runGroup = async (command: Command, afterGroup = async () => {}): Promise<Exit> => {
  const started = performance.now();
  const child = await start(command);
  const group = child.pid!;
  const output = collect(child, command);
  let isTimedOut = false;
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= endGroup(group);
  };
  const timer =
    command.timeout === undefined
      ? undefined
      : setTimeout(
          () => {
            isTimedOut = true;
            end();
          },
          Math.min(command.timeout, longestTimer),
        );
  command.signal?.addEventListener("abort", end, { once: true });
  if (command.signal?.aborted) end();
  try {
    const { code, signal } = await leaderExit(child);
    clearTimeout(timer);
    // Whatever the leader left behind could still write, or hold a port.
    end();
    await ending;
    await afterGroup();
    const texts = await output.end();
    command.signal?.throwIfAborted();
    return { code, signal, isTimedOut, ...texts, duration: performance.now() - started };
  } finally {
    clearTimeout(timer);
    command.signal?.removeEventListener("abort", end);
    running.delete(group);
  }
};

const start = async ({ file, args, cwd, env, stdin }: Command): Promise<ChildProcess> => {
  // Before there is a child: a signal in between would leave it behind.
  watchOverGroups();
  try {
    const child = spawn(file, args, {
      cwd,
      env: { ...env },
      detached: process.platform !== "win32",
      stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    if (child.pid !== undefined) running.add(child.pid);
    await new Promise((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    // A child may end without reading its input.
    child.stdin?.on("error", () => {});
    void feed(child, stdin);
    return child;
  } catch (error) {
    throw explainStart(error, file, cwd);
  }
};

const feed = async (child: ChildProcess, stdin: Command["stdin"]): Promise<void> => {
  child.stdin?.end(await stdin);
};

const explainStart = (error: unknown, file: string, cwd: string): unknown => {
  if (!Error.isError(error) || !("code" in error)) return error;
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    return new Problem(folderMissing({ file, cwd }), { cause: error });
  if (error.code === "ENOENT") return new Problem(programMissing({ file }), { cause: error });
  return new Problem(programNotStarted({ file, why: String(error.code) }), { cause: error });
};

const leaderExit = (child: ChildProcess): Promise<Pick<Exit, "code" | "signal">> =>
  new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });

const collect = (child: ChildProcess, { onLine, onOutput, keepsAll }: Command) => {
  const stdout = onOutput !== undefined ? handOn(onOutput) : keepsAll === true ? collectAll() : collectBounded();
  const stderr = collectBounded();
  const streams = [
    { stream: child.stdout!, kept: stdout, lines: onLine && splitLines(onLine) },
    { stream: child.stderr!, kept: stderr, lines: onLine && splitLines(onLine) },
  ];
  let chunks = 0;
  for (const { stream, kept, lines } of streams) {
    stream.on("data", (chunk: Buffer) => {
      chunks++;
      kept.push(chunk);
      lines?.push(chunk);
    });
  }
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    child.once("close", () => {
      isClosed = true;
      resolve();
    });
  });
  return {
    /** What came, once the streams are at their end or have gone silent. */
    end: async () => {
      for (let before = -1; !isClosed && chunks !== before; ) {
        before = chunks;
        // The streams keep this process alive while there is something to wait for; a timer left behind would, too.
        await Promise.race([closed, sleep(silence, undefined, { ref: false })]);
        // After a turn in which this process was busy, the time is over before what is in the pipe was read.
        await nextTurn();
      }
      for (const { stream, lines } of streams) {
        stream.destroy();
        lines?.end();
      }
      return { stdout: stdout.text(), stderr: stderr.text() };
    },
  };
};

/** Asks the group to end, and ends by force what is left of it after the grace. */
const endGroup = async (group: number): Promise<void> => {
  if (!signalGroup(group, "SIGTERM")) return;
  const deadline = performance.now() + grace;
  while (performance.now() < deadline) {
    if (!signalGroup(group, 0)) return;
    await sleep(20);
  }
  signalGroup(group, "SIGKILL");
};

/** Again until none is left: between a look and its end a process can start another, or be about to be one. */
const endAllStrays = async (mark: string): Promise<void> => {
  const began = performance.now();
  for (let looks = 1; ; looks++) {
    const { ended, between } = endStrays(mark);
    if ((ended === 0 && between.length === 0) || performance.now() - began > strayLimit) return;
    if (ended === 0 && looks > betweenLooks) {
      passOver(between);
      return;
    }
    await sleep(ended === 0 ? 5 : 20);
  }
};

/** Whether there was anybody to get the signal. */
const signalGroup = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(process.platform === "win32" ? group : -group, signal);
  } catch {
    return false;
  }
};

const killAll = () => {
  for (const group of running) signalGroup(group, "SIGKILL");
  for (const mark of marks) endStrays(mark);
};

const watchedSignals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const;
let isWatching = false;

/** Nothing outlives this process: not when it exits, and not when a signal ends it that nobody else handles. */
const watchOverGroups = (): void => {
  if (isWatching) return;
  isWatching = true;
  process.on("exit", killAll);
  for (const signal of watchedSignals) {
    const passOn = () => {
      if (process.listenerCount(signal) > 1) return;
      killAll();
      process.removeListener(signal, passOn);
      process.kill(process.pid, signal);
    };
    process.on(signal, passOn);
  }
};
