import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedIndex, startIndex } from "../../src/index-server/server.ts";
import { commandLine } from "../child.ts";
import { tinyWorkspace } from "../e2e/tiny-workspace.ts";
import type { Workspace } from "../e2e/workspace.ts";
import { anybody } from "../index-server/anybody.ts";
import { listing } from "../index-server/sending.ts";

let workspace: Workspace;
let index: EmbeddedIndex;
beforeAll(async () => {
  workspace = tinyWorkspace([{ name: "tiny-base" }]);
  index = await startIndex({ access: anybody, store: join(workspace.folder, "store") });
});
afterAll(async () => {
  await index[Symbol.asyncDispose]();
  workspace[Symbol.dispose]();
});

/** Runs a program on a terminal of its own, and gives the answer as soon as it is asked. */
const onTerminal = `
import os, pty, sys
answer, *command = sys.argv[1:]
child, terminal = pty.fork()
if child == 0:
    os.execv(command[0], command)
said, isAsked = b"", False
while True:
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    said += chunk
    if not isAsked and b"[y/N]" in said:
        isAsked = True
        os.write(terminal, answer.encode() + b"\\n")
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

/** What `publish` says to a person who gives this answer, and how it ends. */
const publish = async (answer: string) => {
  const to = ["--index", index.uploadUrl, "--check-url", index.simpleUrl, "--rehearse", "false", "--smoke", "off"];
  const command = [process.execPath, commandLine, "publish", ...to];
  const login = { UV_PUBLISH_USERNAME: "any", UV_PUBLISH_PASSWORD: "any-password" };
  const child = spawn("python3", ["-c", onTerminal, answer, ...command], {
    cwd: workspace.root,
    env: { ...workspace.env, ...login, TERM: "xterm" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  return { status, said };
};

test("on a terminal nothing is uploaded before the answer is yes", async () => {
  const declined = await publish("n");
  expect(declined.said).toContain("Publish 1 package to 127.0.0.1");
  expect(declined.said).toContain("RA-RUN-DECLINED");
  expect(declined.said).toContain("·  tiny-base  1.0.0  waiting                     rehearse: rehearse is off");
  expect(declined.said).not.toContain("✓");
  expect(declined.status).toBe(1);
  expect(await listing(index.simpleUrl, "tiny-base")).toBeUndefined();

  const agreed = await publish("y");
  expect(agreed.said).toContain("1 of 1 package published");
  expect(agreed.said).toContain("✓  tiny-base  1.0.0  done");
  expect(agreed.status).toBe(0);
});
