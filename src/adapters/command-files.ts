import { lstat, readFile, rm, writeFile } from "node:fs/promises";
import type { Environment } from "../domain/environment/child.ts";
import type { CommandFiles } from "../ports/command-files.ts";

const names = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];

/** The files that the runner's variables name; Gitea's have the same names. Outside a runner there are none. */
export const createCommandFiles = (env: Environment): CommandFiles => ({
  keep: async () => {
    const kept = await Promise.all(
      names.flatMap((name) => {
        const path = env[name];
        return path === undefined ? [] : [read(path).then((content) => ({ name, path, content }))];
      }),
    );
    return {
      restore: async () => {
        const changed: string[] = [];
        for (const { name, path, content } of kept) {
          if (isSame(content, await read(path))) continue;
          await put(path, content);
          changed.push(name);
        }
        return changed;
      },
    };
  },
});

/** `undefined` for what is no plain file: a link could lead the runner, and us, to another one. */
const read = async (path: string): Promise<Buffer | undefined> => {
  try {
    return (await lstat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
};

const isSame = (one: Buffer | undefined, other: Buffer | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other);

/** In place where it can be: the runner may hold the file open. */
const put = async (path: string, content: Buffer | undefined): Promise<void> => {
  if ((await read(path)) === undefined || content === undefined) await rm(path, { recursive: true, force: true });
  if (content !== undefined) await writeFile(path, content);
};
