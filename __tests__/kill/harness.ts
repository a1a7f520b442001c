import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { killTree } from "../../scripts/demo/kill-tree.ts";
import { filesOn, type StoredFile } from "../../scripts/demo/store.ts";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { commandLine, root, startNode } from "../child.ts";
import { buildSystems } from "../e2e/tiny-workspace.ts";
import { type FaultProxy, type Rule, startFaultProxy } from "../fakes/fault-proxy.ts";
import { anybody } from "../index-server/anybody.ts";

/** Where a run is ended: after a line that it prints, or while a file of a package is on its way to the index. */
export type Point =
  | { readonly after: RegExp; readonly options?: readonly string[] }
  | {
      readonly upload: string;
      readonly file: "wheel" | "sdist";
      readonly arrives: boolean;
      readonly options?: readonly string[];
    };

/** What was there after the kill, and after the run that followed it. */
export interface Story {
  readonly isKilled: boolean;
  readonly atKill: readonly StoredFile[];
  readonly afterwards: readonly StoredFile[];
  readonly status: number | null;
  readonly stderr: string;
  readonly isCheckoutUntouched: boolean;
}

/** What is taken of the example: `packages` and no others, of which `keeping` alone are built by the example's backends. */
export interface Part {
  readonly packages: readonly string[];
  readonly keeping: readonly string[];
}

/** The packages of the example in a checkout of their own. */
const checkout = async (part: Part | undefined): Promise<{ readonly folder: string; readonly path: string }> => {
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  const path = join(folder, "workspace");
  await cp(join(root, "examples/demo-workspace"), path, { recursive: true });
  if (part !== undefined) await reduce(path, part);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: path });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "all");
  return { folder, path };
};

const reduce = async (workspace: string, { packages, keeping }: Part): Promise<void> => {
  const change = async (file: string, from: RegExp, to: string): Promise<void> =>
    writeFile(join(workspace, file), (await readFile(join(workspace, file), "utf8")).replace(from, to));
  // It locks packages that are gone.
  await rm(join(workspace, "uv.lock"));
  for (const name of await readdir(join(workspace, "packages"))) {
    if (!packages.includes(name)) {
      await rm(join(workspace, "packages", name), { recursive: true });
      await change("pyproject.toml", new RegExp(`^${name} = .+\\n`, "m"), "");
    } else if (!keeping.includes(name)) {
      const file = join("packages", name, "pyproject.toml");
      await change(file, /^\[build-system\]\n.+\n.+\n/m, buildSystems.uv_build);
    }
  }
};

/**
 * Starts a release, ends it and all its children with SIGKILL at the point, and runs the same again to its end.
 * By default the workspace is the whole example.
 */
export const killAndRerun = async (point: Point, part?: Part): Promise<Story> => {
  const { folder, path } = await checkout(part);
  const store = join(folder, "index");
  let index = await startIndex({ access: anybody, store });
  try {
    await using proxy = await startFaultProxy(index.url, [slow]);
    const before = await fingerprint(path);
    const args = [
      ...[
        "publish",
        "-C",
        path,
        "--index",
        proxy.through(index.uploadUrl),
        "--check-url",
        proxy.through(index.simpleUrl),
      ],
      ...["--yes", "--concurrent-uploads", "2", ...(point.options ?? [])],
    ];
    const isKilled = await runAndKill(args, folder, (printed) => isAt(point, proxy, printed));
    if ("upload" in point && !point.arrives) index = await restart(index, store);
    proxy.rules.length = 0;
    const atKill = await filesOn(store);
    const { status, stderr } = await start(args, folder).ended;
    const afterwards = await filesOn(store);
    const isCheckoutUntouched = (await fingerprint(path)) === before;
    return { isKilled, atKill, afterwards, status, stderr, isCheckoutUntouched };
  } finally {
    await index[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Long enough on its way for an upload to be met there. */
const onItsWay = 400;
const slow: Rule = { method: "POST", path: /legacy/, fault: { kind: "delay", milliseconds: onItsWay } };

/** What is on its way to the index now gets lost. */
const restart = async (index: EmbeddedIndex, store: string): Promise<EmbeddedIndex> => {
  await index[Symbol.asyncDispose]();
  await new Promise((done) => setTimeout(done, 2 * onItsWay));
  return await startIndex({ access: anybody, store, port: Number(new URL(index.url).port) });
};

const start = (args: readonly string[], folder: string) =>
  startNode([commandLine, ...args], {
    cwd: folder,
    // The user's own proxies, certificates and uv cache: backends come from the user's indexes.
    env: {
      ...(process.env as Record<string, string>),
      UV_CACHE_DIR: process.env.UV_CACHE_DIR ?? join(homedir(), ".cache/uv"),
      XDG_CACHE_HOME: join(folder, "cache"),
      PYPI_API_TOKEN: "pypi-token-for-loopback",
      GITHUB_ACTIONS: "",
    },
  });

/** Whether the run was ended before it ended by itself. */
const runAndKill = async (args: readonly string[], folder: string, point: (printed: string) => boolean) => {
  const run = start(args, folder);
  let isOver = false;
  void run.ended.then(() => {
    isOver = true;
  });
  let printed = "";
  run.child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  while (!isOver) {
    if (point(printed)) {
      await killTree(run.child.pid!);
      await run.ended;
      return true;
    }
    await new Promise((done) => setTimeout(done, 15));
  }
  return false;
};

/** Whether a run that has printed this is at the point. */
const isAt = (point: Point, { underWay }: FaultProxy, printed: string): boolean => {
  if ("after" in point) return point.after.test(printed);
  const stem = `${point.upload.replaceAll("-", "_")}-`;
  const end = point.file === "wheel" ? ".whl" : ".tar.gz";
  return [...underWay].some((name) => name.startsWith(stem) && name.endsWith(end));
};

/** A hash over every file of the checkout, git's index among them. */
const fingerprint = async (folder: string): Promise<string> => {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash
      .update(file.slice(folder.length))
      .update("\0")
      .update(await readFile(file));
  return hash.digest("hex");
};
