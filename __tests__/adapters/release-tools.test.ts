import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createReleaseTools } from "../../src/adapters/release-tools.ts";
import { createGitSandbox } from "../git-sandbox.ts";
import { tempFolder } from "../temp-folder.ts";
import { machine } from "../uv-sandbox.ts";

const renderer = {
  tool: "towncrier",
  home: ".",
  config: undefined,
  changelog: "NEWS.md",
  folders: ["news"],
  isVersionBare: true,
} as const;
const order = { renderer, version: "1.1.0", date: "2026-03-04", pinned: undefined } as const;

test("a tool stages what it does in an index of its own: another one that works at the same time holds the checkout's", async () => {
  using sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml": '[tool.towncrier]\nname = "a"\ndirectory = "news"\nfilename = "NEWS.md"\n',
    "news/1.feature": "One.\n",
  });
  const root = join(sandbox.folder, "ws");
  writeFileSync(join(root, ".git/index.lock"), "");
  const tools = createReleaseTools({ processes: createProcesses(), env: machine, secrets: [] });
  const { signal } = new AbortController();
  const made = await tools.render({ ...order, root, git: join(root, ".git"), signal });
  expect(made).toEqual({ kind: "done" });
  expect(readFileSync(join(root, "NEWS.md"), "utf8")).toContain("- One. (#1)");
  // towncrier goes on where git refuses to remove it.
  expect(existsSync(join(root, "news/1.feature"))).toBe(false);
}, 60_000);

test("a Python that is a script, as pyenv's is, is run for the first of the changelogs alone", async () => {
  using sandbox = createGitSandbox();
  const settings = '[tool.towncrier]\nname = "a"\ndirectory = "news"\nfilename = "NEWS.md"\n';
  const news = { "pyproject.toml": settings, "news/1.feature": "One.\n" };
  sandbox.repository(
    "ws",
    Object.fromEntries(
      ["a", "b"].flatMap((home) => Object.entries(news).map(([file, text]) => [`${home}/${file}`, text])),
    ),
  );
  using shims = tempFolder({});
  const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
  const log = join(shims.path, "log");
  const shim = join(shims.path, "python3");
  writeFileSync(shim, `#!/bin/sh\necho >> ${log}\nexec ${python} "$@"\n`);
  chmodSync(shim, 0o755);
  const runs = () => (existsSync(log) ? readFileSync(log, "utf8").length : 0);
  const env = { ...machine, PATH: `${shims.path}:${machine.PATH}` };
  const tools = createReleaseTools({ processes: createProcesses(), env, secrets: [] });
  const root = join(sandbox.folder, "ws");
  const { signal } = new AbortController();
  const render = (home: string) =>
    tools.render({ ...order, renderer: { ...renderer, home }, root, git: join(root, ".git"), signal });
  expect(await render("a")).toEqual({ kind: "done" });
  const first = runs();
  expect(first).toBeGreaterThan(0);
  expect(await render("b")).toEqual({ kind: "done" });
  expect(runs()).toBe(first);
}, 60_000);
