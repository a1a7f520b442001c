import type { Secret } from "../domain/credential/secret.ts";
import { type Environment, toolEnvironment } from "../domain/environment/child.ts";
import { lastWords } from "../domain/text/last-words.ts";
import type { Processes } from "../ports/process.ts";
import type { Twine } from "../ports/twine.ts";
import { ownSettings } from "./uv/own-settings.ts";
import { readSettings } from "./uv/settings.ts";

/** Pinned, so that a release checks what the last one checked. */
const requirement = "twine==7.0.0";
const timeout = 10 * 60_000;

export interface TwineOptions {
  readonly processes: Processes;
  /** Of this process, with absolute paths. */
  readonly env: Environment;
  readonly secrets: readonly Secret[];
}

/** twine from the user's own indexes, kept in uv's cache. https://docs.astral.sh/uv/guides/tools/ */
export const createTwine = ({ processes, env: given, secrets }: TwineOptions): Twine => ({
  check: async (paths, signal) => {
    await using settings = await ownSettings(given);
    const { indexNames } = await readSettings(settings.folder, given);
    const extra = { COLUMNS: "500", NO_COLOR: "1", ...settings.env };
    const env = toolEnvironment(given, extra, { secrets, indexNames });
    const args = ["tool", "run", "--from", requirement, "twine", "--no-color", "check", "--strict", ...paths];
    const exit = await processes.run({ file: "uv", args, cwd: settings.folder, env, timeout, signal });
    signal.throwIfAborted();
    if (/^Checking /m.test(exit.stdout)) return { stdout: exit.stdout };
    return { unavailable: lastWords(exit.stderr) };
  },
});
