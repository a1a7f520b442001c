import { execFileSync } from "node:child_process";

/** Ends a process and all that it has started with SIGKILL, children first stopped so that none starts another. */
export const killTree = async (pid: number): Promise<void> => {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const children = Map.groupBy(
    table
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number)),
    ([, parent]) => parent,
  );
  const tree = [pid];
  for (const each of tree) for (const [child] of children.get(each) ?? []) tree.push(child!);
  for (const each of tree) {
    try {
      process.kill(each, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
};
