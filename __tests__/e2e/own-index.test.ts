import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { wheelName } from "../domain/distribution/sound.ts";
import { sha256, uploadForm } from "../index-server/sending.ts";
import { soundFiles } from "../stages/publish/releasing.ts";
import { filesBelow, startJob } from "./job.ts";
import { tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** A build that prints all that it is given. */
const talkative = `[build-system]
requires = ["uv_build>=0.9", "core-lib"]
build-backend = "backend"
backend-path = ["."]

[tool.uv.build-backend]
source-include = ["backend.py"]

[tool.uv.sources]
core-lib = { workspace = true }
`;

const backend = (end: string) => `import os, sys
from uv_build import *
from uv_build import build_wheel as inner

def build_wheel(*args, **kwargs):
    for name in sorted(os.environ):
        print(name, os.environ[name], file=sys.stderr)
    ${end}
`;

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyWorkspace([
    { name: "core-lib", code: "import time\ntime.sleep(0.5)" },
    { name: "tiny-top", requires: ["core-lib"] },
  ]);
});
afterAll(() => workspace[Symbol.dispose]());

interface Seen {
  /** Argument lists of every process that was met. */
  readonly commands: Set<string>;
  /** Secret parts of URLs, and upload tokens, in environments. */
  readonly secrets: Set<string>;
  /** Upload URL and token, as soon as they are known. */
  readonly uploader: Promise<{ readonly url: string; readonly token: string }>;
}

/** Looks over the shoulder of every process that `folder` is named to, until it is disposed of; other runs have secrets of their own. */
const spy = (folder: string): Seen & Disposable => {
  const commands = new Set<string>();
  const secrets = new Set<string>();
  const { promise: uploader, resolve } = Promise.withResolvers<{ url: string; token: string }>();
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8").split("\0");
    } catch {
      return [];
    }
  };
  const look = () => {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      commands.add(read(`/proc/${pid}/cmdline`).join(" "));
      const environment = read(`/proc/${pid}/environ`);
      if (!environment.some((each) => each.includes(folder))) continue;
      const value = (name: string) => environment.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
      const [url, token] = [value("UV_PUBLISH_URL"), value("UV_PUBLISH_TOKEN")];
      const found = `${url ?? ""} ${value("UV_INDEX") ?? ""}`.matchAll(/http:\/\/127\.0\.0\.1:\d+\/([0-9a-f]{32})\//g);
      for (const [, secret] of found) secrets.add(secret!);
      if (/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//.test(url ?? "") && token !== undefined) {
        secrets.add(token);
        resolve({ url: url!, token });
      }
    }
  };
  const timer = setInterval(look, 3);
  return { commands, secrets, uploader, [Symbol.dispose]: () => clearInterval(timer) };
};

const hasProc = process.platform === "linux";

// Only Linux shows other processes' environments as files.
(hasProc ? test : test.skip)(
  "a rehearsal keeps what a thief of its token sends out, and its URL out of every argument list",
  async () => {
    using seen = spy(workspace.folder);
    const running = workspace.start(["--index", "rehearsal", "--yes"]);
    const { url, token } = await seen.uploader;
    // A newer core-lib, which tiny-top would be installed with.
    const bytes = soundFiles()[wheelName]!;
    const body = uploadForm(wheelName, bytes, { name: "core-lib", version: "1.2.0", sha256_digest: sha256(bytes) });
    const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString("base64")}`;
    const answer = await fetch(url, { method: "POST", body, headers: { authorization } });
    expect([answer.status, await answer.text()]).toEqual([400, `400 ${wheelName} is no file of this release.\n`]);
    const { status, stdout, stderr } = await running.ended;
    expect({ status, stderr }).toMatchObject({ status: 0 });
    // The path and the token.
    expect(seen.secrets.size).toBe(2);
    for (const secret of seen.secrets) {
      expect([...seen.commands].filter((command) => command.includes(secret))).toEqual([]);
      expect(stdout + stderr).not.toContain(secret);
    }
    const kept = filesBelow(join(workspace.folder, "cache"));
    for (const [path, content] of kept)
      for (const secret of seen.secrets) expect([path, content.includes(secret)]).toEqual([path, false]);
  },
);

test.each([
  ["succeeds", "return inner(*args, **kwargs)"],
  ["fails", 'raise SystemExit("no")'],
])(
  "where a build that prints its environment %s, no log, output, summary or file shows the index's URL",
  async (how, end) => {
    using job = startJob();
    using project = tinyWorkspace([
      { name: "core-lib" },
      { name: "tiny-top", requires: ["core-lib"], buildSystem: talkative },
    ]);
    project.write("ws", { "packages/tiny-top/backend.py": backend(end) });
    project.commit();
    const inputs = { index: "rehearsal", rehearse: "false" };
    const step = await job.step("publish", { cwd: project.root, inputs, env: { RUNNER_DEBUG: "1" } });
    const masked = step.lines.flatMap((line) => /^::add-mask::([0-9a-f]{32})$/.exec(line)?.[1] ?? []);
    expect(new Set(masked).size).toBeGreaterThanOrEqual(2);
    const shown = step.lines.filter((line) => !line.startsWith("::add-mask::"));
    const files = [...filesBelow(job.temp)].map(([, content]) => content.toString());
    for (const secret of masked) {
      for (const text of [...shown, step.stderr, step.summary, JSON.stringify(step.outputs), ...files]) {
        expect(text).not.toContain(secret);
      }
    }
    expect(step.status).toBe(how === "fails" ? 1 : 0);
    // It was there to be seen.
    if (how === "fails") expect(step.stdout).toMatch(/UV_INDEX http:\/\/127\.0\.0\.1:\d+\/\*\*\*\/simple\//);
  },
);
