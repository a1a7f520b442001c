import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends by force every process that has this variable in the environment it was started with, and gives how many there
 * were. A process that leaves its group, by `setsid` or as a daemon, still has it; one that empties its environment does
 * not. Reads `/proc`, so it finds none on another system than Linux.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export const endStrays = (variable: string): number => {
  const strays = processIds().filter((pid) => environmentOf(pid).includes(`${variable}=`));
  for (const pid of strays) end(pid);
  return strays.length;
};

const processIds = (): readonly number[] => {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number); // biome-ignore format: one thought
  } catch {
    return [];
  }
};

/** Empty for a process that is gone, a zombie, or somebody else's. */
const environmentOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
};

const end = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
};
