import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createReleaseTools } from "../../src/adapters/release-tools.ts";
import { createGitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

test("a tool stages what it does in an index of its own: another one that works at the same time holds the checkout's", async () => {
  using sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml": '[tool.towncrier]\nname = "a"\ndirectory = "news"\nfilename = "NEWS.md"\n',
    "news/1.feature": "One.\n",
  });
  const root = join(sandbox.folder, "ws");
  writeFileSync(join(root, ".git/index.lock"), "");
  const tools = createReleaseTools({ processes: createProcesses(), env: machine, secrets: [] });
  const renderer = {
    tool: "towncrier",
    home: ".",
    config: undefined,
    changelog: "NEWS.md",
    folders: ["news"],
  } as const;
  const made = await tools.render({
    renderer: { ...renderer, isVersionBare: true },
    root,
    git: join(root, ".git"),
    version: "1.1.0",
    date: "2026-03-04",
    pinned: undefined,
    signal: new AbortController().signal,
  });
  expect(made).toEqual({ kind: "done" });
  expect(readFileSync(join(root, "NEWS.md"), "utf8")).toContain("- One. (#1)");
  // towncrier goes on where git refuses to remove it.
  expect(existsSync(join(root, "news/1.feature"))).toBe(false);
}, 60_000);
