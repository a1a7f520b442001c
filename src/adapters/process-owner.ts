import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * Where a process id means the process that it means here: since the machine started, in this PID namespace, which every
 * container has of its own. Namespaces that are there at the same time have different numbers. `undefined` where Linux
 * does not say; other systems have no such namespaces, and their name is all that a file knows of them.
 * https://man7.org/linux/man-pages/man7/pid_namespaces.7.html, https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html
 */
const place = (): string | undefined => {
  if (process.platform !== "linux") return `${process.platform}.${hostname().replaceAll(/[^\w.-]/g, "-")}`;
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const [, namespace] = /^pid:\[(\d+)\]$/.exec(readlinkSync("/proc/self/ns/pid")) ?? [];
    return boot === "" || namespace === undefined ? undefined : `${boot}.${namespace}`;
  } catch {
    return undefined;
  }
};

/** This process, in characters that file names take: told apart from every other, also from an earlier one with its id. */
export const processOwner = `${process.pid}.${Math.round(performance.timeOrigin)}.${place() ?? crypto.randomUUID()}`;

/** Whether the owner is a process that has ended. Where that cannot be known, it has not. */
export const isGone = (owner: string): boolean => {
  const [pid, where] = partsOf(owner);
  if (pid === undefined || where !== place()) return false;
  return owner !== processOwner && (Number(pid) === process.pid || !isRunning(Number(pid)));
};

/** Whether its process can be seen from here: not that of another container or machine, nor of before a restart. */
export const isVisible = (owner: string): boolean => partsOf(owner)[1] === place();

const partsOf = (owner: string): readonly (string | undefined)[] => /^(\d+)\.\d+\.(.+)$/.exec(owner)?.slice(1) ?? [];

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(Error.isError(error) && "code" in error && error.code === "ESRCH");
  }
};
