import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process runs. A zombie that nobody has waited for yet is as good as gone. */
export const isAlive = (pid: number): boolean => {
  const status = `/proc/${pid}/status`;
  try {
    process.kill(pid, 0);
    return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, "utf8"));
  } catch {
    return false;
  }
};

/** Waits until something is so, for half a minute at most. */
export const eventually = async (isSo: () => boolean): Promise<void> => {
  for (let waited = 0; !isSo(); waited += 20) {
    if (waited > 30_000) throw new Error("it never came to be so");
    await sleep(20);
  }
};
