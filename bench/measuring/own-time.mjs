/**
 * Preloaded into the command line: says at its end, in the file that `BENCH_OWN_TIME` names, how many milliseconds it ran,
 * how many of them some program ran that it had started, and how much of the processor it took itself.
 */
import childProcess from "node:child_process";
import { writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { spawn } = childProcess;
let running = 0;
let since = 0;
let waited = 0;

childProcess.spawn = (...args) => {
  const child = spawn(...args);
  if (running === 0) since = performance.now();
  running += 1;
  let isOver = false;
  const over = () => {
    if (isOver) return;
    isOver = true;
    running -= 1;
    if (running === 0) waited += performance.now() - since;
  };
  child.once("exit", over).once("error", over);
  return child;
};
syncBuiltinESMExports();

process.once("exit", () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(
    process.env.BENCH_OWN_TIME,
    JSON.stringify({ wall: performance.now(), waited, cpu: (user + system) / 1000 }),
  );
});
