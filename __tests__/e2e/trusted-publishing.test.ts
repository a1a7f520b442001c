import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";
import { startTrustedIndex } from "../fakes/trusted-index.ts";

let folder = "";
let workspace = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trusted-"));
  workspace = join(folder, "workspace");
  await mkdir(join(workspace, "src/sole_trusted"), { recursive: true });
  await writeFile(
    join(workspace, "pyproject.toml"),
    `[project]
name = "sole-trusted"
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
  await writeFile(join(workspace, "src/sole_trusted/__init__.py"), "");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: workspace });
  git("init", "-q");
  git("add", "-A");
  git("commit", "-qm", "one");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const publish = async (index: { uploadUrl: string; simpleUrl: string }, env: Record<string, string>) => {
  const where = ["--index", index.uploadUrl, "--check-url", index.simpleUrl];
  const args = [
    "publish",
    "-C",
    workspace,
    ...where,
    "--rehearse",
    "false",
    "--smoke",
    "off",
    "--yes",
    "--format",
    "json",
  ];
  const own = {
    HOME: homedir(),
    XDG_CACHE_HOME: join(folder, "cache"),
    UV_CACHE_DIR: join(homedir(), ".cache/uv"),
    ...env,
  };
  const { stdout, stderr, status } = await cli(args, { cwd: workspace, env: own });
  return { document: JSON.parse(stdout), stderr, status };
};

test("uv swaps a fresh identity token for an upload token, once for every file", async () => {
  await using index = await startIndex({ store: join(folder, "store") });
  await using trusted = await startTrustedIndex(index.uploadUrl, folder);
  const { document, status } = await publish(
    { uploadUrl: trusted.uploadUrl, simpleUrl: index.simpleUrl },
    {
      GITHUB_ACTIONS: "true",
      ACTIONS_ID_TOKEN_REQUEST_URL: trusted.identityUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "job-token-that-is-secret",
      SSL_CERT_FILE: trusted.certificate,
    },
  );
  expect({ status, findings: document.findings.filter((finding: any) => finding.severity === "error") }).toEqual({
    status: 0,
    findings: [],
  });
  expect(document).toMatchObject({ published: true, uploaded: 2 });
  expect(trusted.minted).toHaveLength(2);
  expect(trusted.used).toEqual(trusted.minted);
  expect(JSON.stringify(document)).not.toContain("job-token-that-is-secret");
});

test("an index that does not trust this workflow stops the run with the remedy, and nothing is uploaded", async () => {
  await using index = await startIndex({ store: join(folder, "other-store") });
  await using trusted = await startTrustedIndex(index.uploadUrl, folder);
  const { document, status } = await publish(
    { uploadUrl: trusted.uploadUrl, simpleUrl: index.simpleUrl },
    {
      GITHUB_ACTIONS: "true",
      // An identity for another audience: the index refuses to swap it.
      ACTIONS_ID_TOKEN_REQUEST_URL: trusted.identityUrl.replace("/identity", "/nowhere"),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: "job-token-that-is-secret",
      SSL_CERT_FILE: trusted.certificate,
    },
  );
  expect(status).toBe(1);
  expect(document.findings).toContainEqual(
    expect.objectContaining({
      code: "RA-CREDENTIAL-REFUSED",
      package: "sole-trusted",
      hint: expect.stringContaining("trusted publisher"),
    }),
  );
  expect(trusted.used).toEqual([]);
});
