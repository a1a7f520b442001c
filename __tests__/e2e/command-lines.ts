import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Collects the command lines of all processes of this machine until it is told to stop; of none where there is no `/proc`. */
export const watchCommandLines = (): { readonly stop: () => ReadonlySet<string> } => {
  const seen = new Set<string>();
  const look = () => {
    for (const pid of numbersIn("/proc")) {
      const line = readOrNothing(join("/proc", pid, "cmdline"));
      if (line !== "") seen.add(line.replaceAll("\0", " "));
    }
  };
  const timer = setInterval(look, 10);
  return {
    stop: () => {
      clearInterval(timer);
      return seen;
    },
  };
};

const numbersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
};

/** A process may end while it is looked at. */
const readOrNothing = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
