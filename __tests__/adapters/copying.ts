import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createCopies } from "../../src/adapters/working-copy.ts";
import type { CopyRequest } from "../../src/ports/copy.ts";
import type { GitSandbox } from "../git-sandbox.ts";

/** Copies the repository at a folder of the sandbox to its folder `copy`. */
export const copyOf = (sandbox: GitSandbox, at: string, more: Partial<CopyRequest> = {}) => {
  const top = join(sandbox.folder, at);
  const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
  return createCopies(createProcesses(), env).make({
    topLevel: top,
    root: top,
    members: [],
    into: join(sandbox.folder, "copy"),
    ...more,
  });
};

const hash = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Every path below a folder; links are not followed. */
export const walk = (folder: string, below = ""): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? [path, ...walk(folder, path)] : [path];
  });

/**
 * Every file, folder and link below a folder with all that can change but the time of reading. Of an object or a shared index that it
 * reads, git notes by its time that it is still in use.
 */
export const fingerprint = (folder: string): readonly string[] =>
  ["", ...walk(folder)].sort().map((name) => {
    const path = join(folder, name);
    const { mode, mtimeNs, size, ino } = lstatSync(path, { bigint: true });
    const kind = lstatSync(path);
    const content = kind.isSymbolicLink() ? readlinkSync(path) : kind.isFile() ? hash(path) : "";
    const time = /^\.git\/(?:(?:modules\/.*\/)?objects\/..|sharedindex)/.test(name) ? "" : mtimeNs;
    return `${name} ${mode} ${time} ${size} ${ino} ${content}`;
  });

/** The files and links below a folder, without `.git`. */
export const files = (folder: string): readonly string[] =>
  walk(folder)
    .filter((name) => !/(?:^|\/)\.git(?:\/|$)/.test(name) && !lstatSync(join(folder, name)).isDirectory())
    .sort();

/** Runs git as somebody who has configured nothing; gives what it prints. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder },
    encoding: "utf8",
    stdio: "pipe",
  }).trim();
