import type { Environment } from "../domain/environment/child.ts";
import { lastWords } from "../domain/text/last-words.ts";
import type { Processes } from "../ports/process.ts";
import type { Twine } from "../ports/twine.ts";

/** Pinned, so that a release checks what the last one checked. */
const requirement = "twine==7.0.0";
const timeout = 10 * 60_000;

export interface TwineOptions {
  readonly processes: Processes;
  /** The build environment. */
  readonly env: Environment;
  /** An empty folder: no project's settings apply. */
  readonly cwd: string;
}

/** twine from the user's own indexes, kept in uv's cache. https://docs.astral.sh/uv/guides/tools/ */
export const createTwine = ({ processes, env, cwd }: TwineOptions): Twine => ({
  check: async (paths, signal) => {
    const args = ["tool", "run", "--from", requirement, "twine", "--no-color", "check", "--strict", ...paths];
    const exit = await processes.run({ file: "uv", args, cwd, env: { ...env, COLUMNS: "500" }, timeout, signal });
    signal.throwIfAborted();
    if (/^Checking /m.test(exit.stdout)) return { stdout: exit.stdout };
    return { unavailable: lastWords(exit.stderr) };
  },
});
