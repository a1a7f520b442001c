import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, type Ended } from "../../child.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { machine } from "../../uv-sandbox.ts";

export interface Releasing extends GitSandbox {
  readonly path: string;
  commit(message: string, files: Readonly<Record<string, string>>): void;
  /** The command line in the repository; no index is asked. */
  version(...args: readonly string[]): Promise<Ended>;
  json(...args: readonly string[]): Promise<Printed>;
  text(path: string): string;
  /** The tree of all that stands in the files. */
  tree(at?: string): string;
  /** The tree of a copy that `git apply` has put a diff into. */
  applied(diff: string): string;
}

/** The parts of the command's document that tests look at. */
export interface Printed {
  readonly packages: readonly {
    readonly name: string;
    readonly proposed: string;
    readonly changelog: { readonly path: string; readonly heading: string; readonly block: string } | null;
    readonly files: readonly string[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly hint: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
  }[];
  readonly unchanged: readonly { readonly name: string; readonly reason: string }[];
  readonly written?: readonly string[];
  readonly draft?: Readonly<Record<string, unknown>>;
}

/** A repository of these files; with `lock`, locked by the real uv before its first commit. */
export const releasing = (
  files: Readonly<Record<string, string>>,
  { lock = false, env = {} }: { readonly lock?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Releasing => {
  const sandbox = createGitSandbox();
  const path = sandbox.write("ws", files);
  if (lock) execFileSync("uv", ["lock", "--quiet"], { cwd: path, env: machine });
  sandbox.repository("ws", {});
  const version = (...args: readonly string[]) =>
    cli(["version", "-C", path, "--index", "off", "--date", "2026-03-04", ...args], {
      env: { ...machine, XDG_CACHE_HOME: join(sandbox.folder, "cache"), ...env },
    });
  const tree = (at = "ws"): string => {
    sandbox.git(at, "add", "--all");
    const hash = sandbox.git(at, "write-tree");
    sandbox.git(at, "reset", "--quiet");
    return hash;
  };
  return {
    ...sandbox,
    path,
    version,
    tree,
    commit: (message, changed) => {
      sandbox.write("ws", changed);
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--message", message);
    },
    json: async (...args) => JSON.parse((await version("--format", "json", ...args)).stdout),
    text: (file) => readFileSync(join(path, file), "utf8"),
    applied: (diff) => {
      cpSync(path, join(sandbox.folder, "other"), { recursive: true });
      writeFileSync(join(sandbox.folder, "diff"), diff);
      sandbox.git("other", "apply", "../diff");
      return tree("other");
    },
  };
};
