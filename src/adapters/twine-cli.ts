import { lastWords } from "../domain/text/last-words.ts";
import type { Twine } from "../ports/twine.ts";
import { runTool, type ToolOptions } from "./uv/tool-run.ts";

/** Pinned, so that a release checks what the last one checked. */
const requirement = "twine==7.0.0";
const timeout = 10 * 60_000;

export const createTwine = (options: ToolOptions): Twine => ({
  check: async (paths, signal) => {
    const args = ["--from", requirement, "twine", "--no-color", "check", "--strict", ...paths];
    const exit = await runTool(options, { args, timeout, signal });
    if (/^Checking /m.test(exit.stdout)) return { stdout: exit.stdout };
    return { unavailable: lastWords(exit.stderr) };
  },
});
