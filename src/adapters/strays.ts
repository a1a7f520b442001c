import { readdirSync, readFileSync, statSync } from "node:fs";

/** What the name of every mark begins with. */
export const markPrefix = "RELEASE_ACTIONS_CHILD_";

/**
 * Processes that no mark can be in, as long as every look finds them: to read them all after each child took longer than
 * git. By the number of their folder in `/proc`, which another process with the same id does not have.
 */
let passedOver: ReadonlyMap<number, number> | undefined;

/** Remembers what runs before the first child with a mark starts. */
export const passOverOthers = (): void => {
  passedOver ??= new Map(processIds().map((pid) => [pid, folderOf(pid)]));
};

/** Remembers more that has no mark. */
export const passOver = (pids: readonly number[]): void => {
  passedOver = new Map([...(passedOver ?? []), ...pids.map((pid) => [pid, folderOf(pid)] as const)]);
};

/** What a look found. */
export interface Look {
  /** How many were ended. */
  readonly ended: number;
  /** Those of which nobody can tell: between two programs, where a mark cannot be seen, or between life and death. */
  readonly between: readonly number[];
}

/**
 * Ends by force every process that has this mark among the variables it was started with. A process that leaves its
 * group, by `setsid` or as a daemon, still has it; one that empties its environment does not. Reads `/proc`, so it finds
 * none on another system than Linux.
 * https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export const endStrays = (mark: string): Look => {
  const others = new Map<number, number>();
  const between: number[] = [];
  let ended = 0;
  for (const pid of processIds()) {
    const folder = folderOf(pid);
    const environment = passedOver?.get(pid) === folder ? undefined : environmentOf(pid);
    if (environment?.includes(`${mark}=`) === true) {
      end(pid);
      ended += 1;
    } else if (environment === "") {
      if (mayBecomeOne(pid)) between.push(pid);
    } else if (environment === undefined || !environment.includes(markPrefix)) {
      others.set(pid, folder);
    }
  }
  passedOver = others;
  return { ended, between };
};

const processIds = (): readonly number[] => {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number); // biome-ignore format: one thought
  } catch {
    return [];
  }
};

/** 0 for a process that is gone. */
const folderOf = (pid: number): number => statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ino ?? 0;

/** Empty for a process that is gone, a zombie, somebody else's, or between two programs. */
const environmentOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
};

/** `PF_KTHREAD` of Linux: of the kernel's own. */
const kernelThread = 0x00200000;

/**
 * Whether a process that shows no variables lives and is ours: while it takes on another program there are none yet, and
 * when it dies none any more. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
const mayBecomeOne = (pid: number): boolean => {
  try {
    if (statSync(`/proc/${pid}/environ`).uid !== process.getuid?.()) return false;
    const [state = "", , , , , , flags] = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return !/[ZX]/.test(state) && (Number(flags) & kernelThread) === 0;
  } catch {
    return false;
  }
};

const end = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
};
