import { createHash } from "node:crypto";
import { cpSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cli, commandLine, type Ended, startNode } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

/** What `publish --format json` prints. */
export interface Document {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly hint: string;
    readonly package?: string;
    readonly file?: string;
    readonly line?: number;
  }[];
  readonly published?: boolean;
  readonly uploaded?: number;
  readonly dist_path?: string;
  readonly plan?: { readonly packages: readonly { readonly name: string; readonly status: string }[] };
  readonly outcomes?: readonly {
    readonly package: string;
    readonly stage: string;
    readonly kind: string;
    readonly detail?: string;
    readonly reason?: string;
    readonly by?: readonly string[];
  }[];
}

/** How `publish` ended. */
export interface Published extends Ended {
  readonly document: Document;
  /** Codes of the findings of severity error. */
  readonly errors: readonly string[];
  /** Of each package the last outcome, as `stage kind`. */
  readonly last: Readonly<Record<string, string>>;
}

/** A workspace in a git repository of its own, and where its runs keep what they keep. */
export interface Workspace extends GitSandbox {
  /** The workspace's root and its git top level. */
  readonly root: string;
  /** Variables of the command line. */
  readonly env: Readonly<Record<string, string>>;
  /** Of every file of the checkout: path, mode, time of its last change, bytes. git's own are among them. */
  fingerprint(): string;
  /** Commits all that is changed. */
  commit(): void;
  /** Runs `publish --format json` in the root. */
  publish(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Published>;
  /** The same, to be interrupted. */
  start(args: readonly string[], env?: Readonly<Record<string, string>>): ReturnType<typeof startNode>;
}

/** Commits these files, or those of a folder, into a new repository. */
export const workspaceOf = (files: Readonly<Record<string, string>> | { readonly folder: string }): Workspace => {
  const sandbox = createGitSandbox();
  const root = "folder" in files ? copyOf(files.folder!, sandbox) : sandbox.repository("ws", files);
  const env = { ...machine, XDG_CACHE_HOME: join(sandbox.folder, "cache"), UV_CACHE_DIR: uvCache() };
  const command = (args: readonly string[]) => ["publish", "--format", "json", ...args];
  return {
    ...sandbox,
    root,
    env,
    fingerprint: () => fingerprintOf(root),
    commit: () => {
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--message", "fix: more");
    },
    publish: async (args, more = {}) =>
      readPublished(await cli(command(args), { cwd: root, env: { ...env, ...more } })),
    start: (args, more = {}) => startNode([commandLine, ...command(args)], { cwd: root, env: { ...env, ...more } }),
  };
};

const copyOf = (folder: string, sandbox: GitSandbox): string => {
  const made = new Set([".venv", "dist", "build", "__pycache__"]);
  cpSync(folder, join(sandbox.folder, "ws"), { recursive: true, filter: (path) => !made.has(basename(path)) });
  return sandbox.repository("ws", {});
};

const fingerprintOf = (folder: string): string => {
  const hash = createHash("sha256");
  for (const path of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const { mode, mtimeMs } = lstatSync(join(folder, path));
    const isFile = (mode & 0o170000) === 0o100000;
    hash.update(`${path}\0${mode}\0${isFile ? mtimeMs : ""}\0`).update(isFile ? readFileSync(join(folder, path)) : "");
  }
  return hash.digest("hex");
};

/** uv's own cache, so that not every run fetches build backends. */
const uvCache = (): string => {
  const { UV_CACHE_DIR, XDG_CACHE_HOME, HOME = "/" } = process.env;
  return UV_CACHE_DIR ?? join(XDG_CACHE_HOME ?? join(HOME, ".cache"), "uv");
};

export const readPublished = (ended: Ended): Published => {
  if (ended.stdout === "") throw new Error(`It printed no document, but: ${ended.stderr}`);
  const document = JSON.parse(ended.stdout) as Document;
  const outcomes = document.outcomes ?? [];
  return {
    ...ended,
    document,
    errors: document.findings.filter(({ severity }) => severity === "error").map(({ code }) => code),
    last: Object.fromEntries(outcomes.map((each) => [each.package, `${each.stage} ${each.kind}`])),
  };
};
