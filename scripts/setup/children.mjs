import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Interrupted, SetupFailure } from "./failure.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const HEAD_LINES = 12;
const TAIL_LINES = 12;
const PARENT_WATCH = 500;

/** The first and the last lines of an output: some programs name the cause first, and explain their usage after it. */
const shorten = (text) => {
  const lines = text.trimEnd().split(/\r?\n/);
  if (lines.length <= HEAD_LINES + TAIL_LINES) return lines.join("\n");
  return [...lines.slice(0, HEAD_LINES), "…", ...lines.slice(-TAIL_LINES)].join("\n");
};

/**
 * Starts programs one after the other, and passes the signals on that this process receives. The keyboard's Ctrl-C
 * reaches the children by itself: the terminal sends it to the whole foreground group. npm ends the shell between itself
 * and us, which tells nobody: where npm started us and our parent is gone, that is taken for SIGTERM.
 */
export const createChildren = (env) => {
  const running = new Set();
  let received;

  const onSignal = (signal) => {
    received = signal;
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    for (const child of running) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (env.npm_lifecycle_event === undefined || process.ppid === parent) return;
    clearInterval(watch);
    onSignal("SIGTERM");
  }, PARENT_WATCH).unref();

  const start = ({ file, args, ...options }, stdio) =>
    new Promise((resolve) => {
      const child = spawn(file, args, { ...options, stdio, windowsHide: true });
      const output = [];
      let stdout = "";
      running.add(child);
      child.stdout?.on("data", (data) => {
        stdout += data;
        output.push(data);
      });
      child.stderr?.on("data", (data) => output.push(data));
      child.on("error", (error) => {
        running.delete(child);
        resolve({ code: 127, signal: null, stdout, said: error.message });
      });
      child.on("close", (code, signal) => {
        running.delete(child);
        resolve({ code, signal, stdout, said: shorten(Buffer.concat(output).toString()) });
      });
    });

  const stopIfInterrupted = () => {
    if (received !== undefined) throw new Interrupted(received);
  };

  /** Runs a program quietly: `{ code, signal, stdout, said }`, where 127 also means that it could not be started. */
  const ask = async (command) => {
    stopIfInterrupted();
    const end = await start(command, ["ignore", "pipe", "pipe"]);
    stopIfInterrupted();
    return end;
  };

  /** As `ask`; anything but success is a failure that shows what the program said. */
  const demand = async ({ what, remedy, ...command }) => {
    const end = await ask(command);
    if (end.code === 0) return end;
    throw new SetupFailure(`${what} failed (${end.signal ?? `exit status ${end.code}`})\n${end.said}`, remedy);
  };

  /** Runs a program that talks to the user itself: `{ code, signal }`. */
  const attach = async (command) => {
    stopIfInterrupted();
    const end = await start(command, "inherit");
    if (end.said !== "") process.stderr.write(`${command.file}: ${end.said}\n`);
    return end;
  };

  /** Waits that many milliseconds. */
  const pause = async (milliseconds) => {
    await sleep(milliseconds);
    stopIfInterrupted();
  };

  /** From now on signals do to this process what they always do. */
  const release = () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };

  return { ask, demand, attach, pause, release };
};
