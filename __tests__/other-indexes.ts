import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./loopback.ts";
import { pythonWithPackaging } from "./python-tools.ts";
import { startSecondIndex } from "./second-index.ts";

/** An index server of somebody else's on loopback. */
export interface OtherIndex extends AsyncDisposable {
  readonly uploadUrl: string;
  readonly simpleUrl: string;
  /** What uv logs in with for uploads. */
  readonly login: Readonly<Record<string, string>>;
}

const login = { UV_PUBLISH_USERNAME: "root", UV_PUBLISH_PASSWORD: "a-long-password" };

/** The program of a package that is installed with the tests' tools; `undefined` where this Python is too old for it. */
const program = (name: string): string | undefined => {
  const path = join(dirname(pythonWithPackaging()), name);
  return existsSync(path) ? path : undefined;
};

interface Started {
  readonly args: (port: number) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Answers when the server is ready. */
  readonly path: string;
}

const start = async (file: string, { args, env = {}, path }: Started) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(file, args(port), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env.PATH, ...env },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = `${said}${text}`.slice(-4000);
  });
  while (
    !(await fetch(`${url}${path}`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${said}`);
    await sleep(50);
  }
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
};

/** devpi with an index `root/dev` that inherits from `root/base`. */
export const startDevpi = async (folder: string): Promise<(OtherIndex & { readonly base: OtherIndex }) | undefined> => {
  const [init, serve] = [program("devpi-init"), program("devpi-server")];
  if (init === undefined || serve === undefined) return undefined;
  const data = join(folder, "devpi");
  const quiet = { PYTHONWARNINGS: "ignore" };
  const password = login.UV_PUBLISH_PASSWORD;
  const made = spawnSync(init, ["--serverdir", data, "--root-passwd", password, "--no-root-pypi"], { env: quiet });
  if (made.status !== 0) throw new Error(`devpi-init: ${made.stderr}`);
  const args = (port: number) => ["--serverdir", data, "--host", "127.0.0.1", "--port", `${port}`];
  const server = await start(serve, { args, env: quiet, path: "+api" });
  const ask = async (method: string, path: string, body: object, headers = {}) => {
    const init = { method, body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } };
    const response = await fetch(`${server.url}${path}`, init);
    if (!response.ok) throw new Error(`devpi answered ${response.status}`);
    return (await response.json()) as { readonly result: { readonly password: string } };
  };
  const { result } = await ask("POST", "+login", { user: "root", password });
  const auth = { "x-devpi-auth": Buffer.from(`root:${result.password}`).toString("base64") };
  await ask("PUT", "root/base", { type: "stage", bases: [] }, auth);
  await ask("PUT", "root/dev", { type: "stage", bases: ["root/base"] }, auth);
  // The token of the login, as devpi's own client sends it: of a password devpi makes a dear hash at each request.
  const byToken = { ...login, UV_PUBLISH_PASSWORD: result.password };
  const at = (name: string) => ({
    uploadUrl: `${server.url}root/${name}/`,
    simpleUrl: `${server.url}root/${name}/+simple/`,
    login: byToken,
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  });
  return { ...at("dev"), base: at("base") };
};

const startPypiron = async (folder: string): Promise<OtherIndex | undefined> => {
  const file = program("pypiron");
  if (file === undefined) return undefined;
  const { UV_PUBLISH_USERNAME: user, UV_PUBLISH_PASSWORD: password } = login;
  const data = join(folder, "pypiron");
  mkdirSync(data);
  const args = (port: number) => [
    ...["serve", "--data-dir", data, "--bind-addr", `127.0.0.1:${port}`],
    ...["--uploader-user", user, "--uploader-pass", password],
  ];
  const server = await start(file, { args, env: { HOME: folder }, path: "health" });
  const { url } = server;
  return {
    uploadUrl: `${url}legacy/`,
    simpleUrl: `${url}simple/`,
    login,
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  };
};

const startPypiserver = async (folder: string): Promise<OtherIndex> => {
  const index = await startSecondIndex(join(folder, "pypiserver"));
  return { ...index, login };
};

/** Other index servers that people run, by name. One that cannot run here gives `undefined`. */
export const otherIndexes: Readonly<Record<string, (folder: string) => Promise<OtherIndex | undefined>>> = {
  pypiron: startPypiron,
  pypiserver: startPypiserver,
};
