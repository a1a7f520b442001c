import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Interrupted, SetupFailure } from "./failure.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const TAIL_LINES = 20;
const PARENT_WATCH = 500;

const tailOf = (text) => text.trimEnd().split(/\r?\n/).slice(-TAIL_LINES).join("\n");

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
        resolve({ code: 127, signal: null, stdout, tail: error.message });
      });
      child.on("close", (code, signal) => {
        running.delete(child);
        resolve({ code, signal, stdout, tail: tailOf(Buffer.concat(output).toString()) });
      });
    });

  const stopIfInterrupted = () => {
    if (received !== undefined) throw new Interrupted(received);
  };

  /** Runs a program quietly: `{ code, signal, stdout, tail }`, where 127 also means that it could not be started. */
  const ask = async (command) => {
    stopIfInterrupted();
    const end = await start(command, ["ignore", "pipe", "pipe"]);
    stopIfInterrupted();
    return end;
  };

  /** As `ask`; anything but success is a failure that shows the last lines of what the program said. */
  const demand = async ({ what, remedy, ...command }) => {
    const end = await ask(command);
    if (end.code === 0) return end;
    throw new SetupFailure(`${what} failed (${end.signal ?? `exit status ${end.code}`})\n${end.tail}`, remedy);
  };

  /** Runs a program that talks to the user itself: `{ code, signal }`. */
  const attach = async (command) => {
    stopIfInterrupted();
    const end = await start(command, "inherit");
    if (end.tail !== "") process.stderr.write(`${command.file}: ${end.tail}\n`);
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
