import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A temporary folder with git repositories in it, whose commits are the same wherever and whenever they are made. */
export interface GitSandbox extends Disposable {
  /** Absolute, with links resolved. */
  readonly folder: string;
  /** Runs git in a folder of the sandbox; gives standard output without the last line break. */
  git(at: string, ...args: readonly string[]): string;
  /** Writes files below a folder of the sandbox; gives the folder's path. */
  write(at: string, files: Readonly<Record<string, string>>): string;
  /** Makes a hook, in sh, below a repository's folder of git: `work/.git`, or a bare one. */
  hook(at: string, name: string, script: string): void;
  /** Makes a repository with one commit of these files; gives its path. */
  repository(at: string, files: Readonly<Record<string, string>>): string;
  /** Stops a merge into the repository's branch `main` in a conflict about `file`. */
  conflict(at: string): void;
}

/** 2026-01-02 03:04:05 UTC, the time of every commit. */
export const commitTime = 1_767_323_045;

export const createGitSandbox = (): GitSandbox => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "git-")));
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.org",
    GIT_AUTHOR_DATE: `${commitTime} +0000`,
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.org",
    GIT_COMMITTER_DATE: `${commitTime} +0000`,
    LC_ALL: "C",
  };
  const config = [
    "-c",
    "init.defaultBranch=main",
    "-c",
    "protocol.file.allow=always",
    "-c",
    "advice.detachedHead=false",
    // Samples of hooks in every repository, and a look after every commit whether there is something to tidy up.
    "-c",
    "init.templateDir=",
    "-c",
    "maintenance.auto=false",
  ];
  const sandbox: GitSandbox = {
    folder,
    git: (at, ...args) =>
      execFileSync("git", [...config, ...args], {
        cwd: join(folder, at),
        env,
        encoding: "utf8",
        stdio: "pipe",
      }).replace(/\n$/, ""),
    write: (at, files) => {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, at, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return join(folder, at);
    },
    hook: (at, name, script) => {
      sandbox.write(at, { [`hooks/${name}`]: `#!/bin/sh\n${script}\n` });
      chmodSync(join(folder, at, "hooks", name), 0o755);
    },
    repository: (at, files) => {
      const path = sandbox.write(at, files);
      sandbox.git(at, "init", "--quiet");
      sandbox.git(at, "add", "--all");
      sandbox.git(at, "commit", "--quiet", "--message", "feat: first");
      return path;
    },
    conflict: (at) => {
      const commit = (text: string) => {
        sandbox.write(at, { file: text });
        sandbox.git(at, "commit", "--quiet", "--all", "--message", text);
      };
      sandbox.git(at, "checkout", "--quiet", "-b", "other");
      commit("2");
      sandbox.git(at, "checkout", "--quiet", "main");
      commit("3");
      try {
        sandbox.git(at, "merge", "other");
      } catch {
        return;
      }
      throw new Error("There was no conflict");
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
  return sandbox;
};
