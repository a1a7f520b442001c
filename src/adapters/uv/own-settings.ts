import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Environment } from "../../domain/environment/child.ts";
import { settingsFor } from "../../domain/environment/uv-settings.ts";
import { isGone, processOwner } from "../process-owner.ts";
import { readUserFiles } from "./user-files.ts";

/** The settings of a child without a project, in a new folder that it may work in; both go together. */
export interface OwnSettings extends AsyncDisposable {
  readonly folder: string;
  readonly env: Environment;
  /** Puts a file beside them. */
  write(name: string, text: string): Promise<void>;
}

const prefix = "release-actions-uv-";

/** For a tool of our own: of the user's settings, those that it may see. */
export const ownSettings = async (env: Environment): Promise<OwnSettings> => {
  const files = await readUserFiles(env);
  const clearing = removeLeft();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${processOwner}~`));
  return {
    folder,
    env: await writeSettings(folder, settingsFor("tool", files.map(({ table }) => table))), // biome-ignore format: one thought
    write: async (name, text) => await writeFile(join(folder, name), text),
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true });
      await clearing;
    },
  };
};

/** What processes that were killed have left: it may hold a login. What is another user's stays. */
const removeLeft = async (): Promise<void> => {
  const names = await readdir(tmpdir()).catch(() => []);
  const left = names.filter((name) => name.startsWith(prefix) && isGone(name.slice(prefix.length).split("~")[0]!));
  // No rights are changed for it: anybody may have put a link of such a name there.
  await Promise.allSettled(left.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })));
};

/** Makes this file uv's only settings. It may hold logins that stand in the user's. */
export const writeSettings = async (folder: string, text: string): Promise<Environment> => {
  const file = join(folder, "settings.toml");
  await writeFile(file, text, { mode: 0o600 });
  return { UV_CONFIG_FILE: file };
};
