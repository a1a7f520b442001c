import { readdirSync, readFileSync } from "node:fs";

/** What the name of every mark begins with. */
export const markPrefix = "RELEASE_ACTIONS_CHILD_";

/** Processes that no mark can be in, as long as every look finds them: to read them all after each child took longer than git. */
let passedOver: ReadonlySet<number> | undefined;

/** Remembers what runs before the first child with a mark starts. */
export const passOverOthers = (): void => {
  passedOver ??= new Set(processIds());
};

/**
 * Ends by force every process that has this mark among the variables it was started with, and gives how many there
 * were. A process that leaves its group, by `setsid` or as a daemon, still has it; one that empties its environment does
 * not. Reads `/proc`, so it finds none on another system than Linux.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export const endStrays = (mark: string): number => {
  const others = new Set<number>();
  let strays = 0;
  for (const pid of processIds()) {
    const environment = passedOver?.has(pid) === true ? undefined : environmentOf(pid);
    if (environment?.includes(`${mark}=`) === true) {
      end(pid);
      strays += 1;
      // One that is between two programs shows none for a moment.
    } else if (environment === undefined || (environment !== "" && !environment.includes(markPrefix))) {
      others.add(pid);
    }
  }
  passedOver = others;
  return strays;
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
