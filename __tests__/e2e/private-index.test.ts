import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";

let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "private-"));
  workspace = join(folder, "workspace");
  await mkdir(join(workspace, "src/sole_private"), { recursive: true });
  await writeFile(
    join(workspace, "pyproject.toml"),
    `[project]
name = "sole-private"
version = "1.0.0"
description = "One package"
readme = "README.md"
requires-python = ">=3.9"
[build-system]
requires = ["uv_build>=0.9,<1"]
build-backend = "uv_build"
`,
  );
  await writeFile(join(workspace, "README.md"), "# One\n");
  await writeFile(join(workspace, "src/sole_private/__init__.py"), "");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: workspace });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "one");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An index that answers 401 to everyone but ada. */
const startPrivateIndex = async (store: string) => {
  const index = await startIndex({ store });
  const login = `Basic ${Buffer.from("ada:a-long-password").toString("base64")}`;
  const server = createServer((incoming, response) => {
    if (incoming.headers.authorization !== login) {
      incoming.resume();
      return void response.writeHead(401, { "www-authenticate": "Basic" }).end("Log in first");
    }
    const onward = forward(new URL(incoming.url!, index.url), { method: incoming.method, headers: incoming.headers });
    onward.once("response", (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      await index[Symbol.asyncDispose]();
    },
  };
};

const publish = async (url: string, env: Record<string, string>) => {
  const where = ["--index", `${url}legacy/`, "--check-url", `${url}simple/`, "--rehearse", "false"];
  const own = {
    HOME: homedir(),
    XDG_CACHE_HOME: join(folder, "cache"),
    UV_CACHE_DIR: join(homedir(), ".cache/uv"),
    ...env,
  };
  const ended = await cli(["publish", "-C", workspace, ...where, "--yes", "--format", "json"], {
    cwd: workspace,
    env: own,
  });
  return { ...ended, document: JSON.parse(ended.stdout) };
};

test("a user name and password upload to a private index, read it, and resolve from it", async () => {
  await using index = await startPrivateIndex(join(folder, "store"));
  const { document, status, stdout, stderr } = await publish(index.url, {
    UV_PUBLISH_USERNAME: "ada",
    UV_PUBLISH_PASSWORD: "a-long-password",
  });
  const errors = document.findings.filter(({ severity }: { severity: string }) => severity === "error");
  expect({ status, errors }).toEqual({ status: 0, errors: [] });
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(document.outcomes.at(-1)).toMatchObject({ stage: "smoke", kind: "done", detail: "resolves" });
  expect(`${stdout}${stderr}`).not.toContain("a-long-password");
});

test("without them the index's refusal to be read is named, with the variables to set", async () => {
  await using index = await startPrivateIndex(join(folder, "store"));
  const { document, status } = await publish(index.url, {});
  expect(status).toBe(1);
  expect(document.findings).toContainEqual(
    expect.objectContaining({ code: "RA-INDEX-DENIED", hint: expect.stringContaining("UV_PUBLISH_USERNAME") }),
  );
});
