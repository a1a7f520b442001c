import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, cpSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { create } from "tar";
import { listen } from "../loopback.ts";

/** Where the project's own scripts are. */
export const project = join(import.meta.dirname, "..", "..");

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash("sha512").update(bytes).digest("base64")}`;

/** Loopback stand-in for npm's registry and for a package index: files by path, and what was asked for. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
  readonly asked: string[];
  /** Offers an npm package of one version, 1.0.0, made of these files by path; its integrity. */
  offerPackage(name: string, files: Readonly<Record<string, string>>): Promise<string>;
  /** Offers a file in the project `uv` of the index. */
  offerWheel(filename: string, bytes: Uint8Array): void;
}

const tarball = async (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), "package-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, "package", path, ".."), { recursive: true });
      writeFileSync(join(folder, "package", path), text, { mode: 0o755 });
    }
    await create({ cwd: folder, file: join(folder, "package.tgz"), gzip: true }, ["package"]);
    return readFileSync(join(folder, "package.tgz"));
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const startRegistry = async (): Promise<Registry> => {
  const served = new Map<string, { readonly type: string; readonly body: string | Uint8Array }>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const found = served.get(path);
    response.writeHead(found ? 200 : 404, found ? { "content-type": found.type } : {});
    response.end(found?.body);
  });
  const listening = await listen(server);
  const url = `http://127.0.0.1:${listening.port}`;
  return {
    url,
    asked,
    offerPackage: async (name, files) => {
      const version = "1.0.0";
      const body = await tarball({ "package.json": JSON.stringify({ name, version }), ...files });
      const integrity = integrityOf(body);
      const dist = { integrity, tarball: `${url}/${name}/-/${name}-${version}.tgz` };
      const versions = { [version]: { name, version, dist } };
      const document = JSON.stringify({ name, "dist-tags": { latest: version }, versions });
      served.set(`/${name}`, { type: "application/json", body: document });
      served.set(`/${name}/-/${name}-${version}.tgz`, { type: "application/octet-stream", body });
      return integrity;
    },
    offerWheel: (filename, body) => {
      const page = `<!DOCTYPE html><html><body><a href="../../files/${filename}">${filename}</a></body></html>`;
      served.set("/simple/uv/", { type: "text/html", body: page });
      served.set(`/files/${filename}`, { type: "application/octet-stream", body });
    },
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};

export interface End {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A fresh clone in miniature: the project's real set-up, beside packages, tasks and a machine of the test's own. */
export interface Clone extends AsyncDisposable {
  readonly root: string;
  /** The only folder on PATH: it has `node` and `npm`, and what a test puts there. */
  readonly bin: string;
  readonly env: Record<string, string>;
  write(path: string, text: string): void;
  /** Puts a shell script on PATH. */
  install(name: string, script: string): void;
  run(...args: string[]): Promise<End>;
  start(...args: string[]): ReturnType<typeof spawn>;
}

const onPath = (name: string): string => {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path);
      return realpathSync(path);
    } catch {}
  }
  throw new Error(`${name} is not on PATH`);
};

/** Reads how a child ends. */
export const endOf = (child: ReturnType<typeof spawn>): Promise<End> =>
  new Promise((resolve) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (data) => {
      stdout += data;
    });
    child.stderr?.on("data", (data) => {
      stderr += data;
    });
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });

/** The stand-in for jest says what it was given. */
const JEST = `
const { RELEASE_ACTIONS_TEST_PYTHON: python } = process.env;
console.log(JSON.stringify({ args: process.argv.slice(2), options: process.execArgv, python }));
`;

export const makeClone = async (registry: Registry): Promise<Clone> => {
  const base = await mkdtemp(join(tmpdir(), "clone "));
  const root = join(base, "the clone");
  const bin = join(base, "bin");
  const env = {
    PATH: bin,
    HOME: base,
    npm_config_registry: registry.url,
    npm_config_cache: join(base, "npm-cache"),
    PIP_CONFIG_FILE: "/dev/null",
    NO_PROXY: "127.0.0.1",
  };
  mkdirSync(bin);
  cpSync(join(project, "scripts", "setup"), join(root, "scripts", "setup"), { recursive: true });
  for (const name of ["act.mjs", "run.mjs", "tasks.mjs", "check.mjs", "lint-workflows.mjs", "package.mjs"]) {
    cpSync(join(project, "scripts", name), join(root, "scripts", name));
  }
  symlinkSync(process.execPath, join(bin, "node"));
  symlinkSync(onPath("npm"), join(bin, "npm"));
  const start: Clone["start"] = (...args) =>
    spawn(process.execPath, [join(root, "scripts", "run.mjs"), ...args], {
      cwd: base,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
  const clone: Clone = {
    root,
    bin,
    env,
    write: (path, text) => writeFileSync(join(root, path), text),
    install: (name, script) => {
      // A link to the machine's own program must go before the file comes: a write would go through it.
      rmSync(join(bin, name), { force: true });
      writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755, flag: "wx" });
    },
    start,
    run: (...args) => endOf(start(...args)),
    [Symbol.asyncDispose]: () => rm(base, { recursive: true, force: true }),
  };
  clone.install("uv", 'echo "uv 0.13.0 (of the test)"');
  writeLock(clone, { jest: await registry.offerPackage("jest", { "bin/jest.js": JEST }) });
  clone.write("scripts/demo.ts", "console.log(JSON.stringify(process.argv.slice(2)));");
  return clone;
};

/** Lets the clone require these packages, given with their integrity. */
export const writeLock = (clone: Clone, packages: Readonly<Record<string, string>>): void => {
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, "1.0.0"]));
  const entries = Object.entries(packages).map(([name, integrity]) => [
    `node_modules/${name}`,
    { version: "1.0.0", integrity, dev: true },
  ]);
  const lock = {
    lockfileVersion: 3,
    packages: { "": { devDependencies: dependencies }, ...Object.fromEntries(entries) },
  };
  clone.write("package.json", JSON.stringify({ private: true, type: "module", devDependencies: dependencies }));
  clone.write("package-lock.json", JSON.stringify(lock));
};

/** Puts an npm on PATH that installs nothing in no time, for tests of what comes after the packages. */
export const skipPackages = (clone: Clone): void => clone.install("npm", "/bin/mkdir node_modules");

/** How often a line that holds `text` was printed. */
export const count = (text: string, end: End): number =>
  end.stderr.split("\n").filter((line) => line.includes(text)).length;
