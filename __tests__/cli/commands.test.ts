import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { catalogue } from "../../src/domain/problem/catalogue.ts";
import { cli, commandLine, startNode } from "../child.ts";
import { listen } from "../loopback.ts";
import { machine } from "../uv-sandbox.ts";

/** The one document on standard output. */
const document = async (args: readonly string[]) => {
  const { stdout, status } = await cli(args);
  return { status, ...(JSON.parse(stdout) as Record<string, unknown>) };
};

describe("explain", () => {
  test("says what a release does afterwards, and no more than what to do where no release waits for it", async () => {
    expect((await cli(["explain", "RA-TAG-MISSING"])).stdout).toContain("And then: What was typed, in a terminal");
    for (const code of [
      "RA-MAIN-FORCE-PUSH",
      "RA-MAIN-EVENT-UNFIT",
      "RA-ROLLBACK-LIST-CUT",
      "RA-ROLLBACK-MOVED",
      "RA-TAG-BURNED",
      "RA-TAG-UNFIT",
    ]) {
      const { stdout } = await cli(["explain", code]);
      expect(stdout).toContain("What to do: ");
      expect(stdout).not.toContain("And then: ");
    }
  });

  test("prints what the catalogue has, in any case", async () => {
    const { status, stdout, stderr } = await cli(["explain", "ra-workspace-not-found"]);
    const known = catalogue.get("RA-WORKSPACE-NOT-FOUND")!;
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const part of ["RA-WORKSPACE-NOT-FOUND", known.meaning, known.why, known.mend, "And then: "]) {
      expect(stdout).toContain(part);
    }
  });

  test("says the same as JSON", async () => {
    expect(await document(["explain", "RA-WORKSPACE-NOT-FOUND", "--format", "json"])).toEqual({
      status: 0,
      schema_version: 1,
      command: "explain",
      ok: true,
      findings: [],
      code: "RA-WORKSPACE-NOT-FOUND",
      severity: "error",
      mender: "usage",
      remedy: "call",
      meaning: expect.any(String),
      why: expect.any(String),
      mend: expect.any(String),
    });
  });

  test("suggests the nearest code", async () => {
    const { status, stdout, stderr } = await cli(["explain", "RA-WORKSPACE-NOT-FUOND"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "error[RA-USAGE-UNKNOWN-CODE]: There is no code RA-WORKSPACE-NOT-FUOND\n  hint: Did you mean RA-WORKSPACE-NOT-FOUND?\n",
    );
  });
});

describe("bad usage", () => {
  test.each([
    [["pubish", "--format", "json"], null, "RA-USAGE-COMMAND-LINE"],
    [["plan", "--format=json", "--bananas"], "plan", "RA-USAGE-COMMAND-LINE"],
    [["--format", "json"], null, "RA-USAGE-COMMAND-LINE"],
    [["explain", "X", "--format", "json"], "explain", "RA-USAGE-UNKNOWN-CODE"],
    [["completion", "tcsh", "--format", "json"], "completion", "RA-USAGE-INVALID-VALUE"],
    [["publish", "--format", "json", "--wait-timeout", "soon"], "publish", "RA-USAGE-INVALID-VALUE"],
  ])("%j is one JSON document and exit 2", async (args, command, code) => {
    expect(await document(args)).toEqual({
      status: 2,
      schema_version: 1,
      command,
      ok: false,
      findings: [{ code, severity: "error", message: expect.any(String), hint: expect.any(String) }],
    });
  });

  test("writes nothing on standard output for people", async () => {
    const { status, stdout, stderr } = await cli(["graph", "--format", "png"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('The option --format: expected text, levels, json, dot, mermaid, d2 or ascii, not "png"');
  });

  test("is coloured only when that is asked for", async () => {
    expect((await cli(["bananas"], { env: { FORCE_COLOR: "1" } })).stderr).toContain("\x1b[31m");
    expect((await cli(["bananas"])).stderr).not.toContain("\x1b");
  });
});

test("a reader that goes away is no failure", async () => {
  const { child, ended } = startNode([commandLine, "completion", "zsh"]);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ status: 0, stderr: "" });
});

test("a reader that goes away does not turn a failure into a success", async () => {
  const { child, ended } = startNode([commandLine, "explain", "RA-NONE", "--format", "json"]);
  child.stdout.destroy();
  expect((await ended).status).toBe(2);
});

// Linux has a device that is always full.
(existsSync("/dev/full") ? test : test.skip)("a standard output that cannot be written is told", () => {
  const full = openSync("/dev/full", "w");
  const args = [commandLine, "completion", "zsh"];
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", full, "pipe"], env: machine });
  closeSync(full);
  expect({ status, stderr: stderr.toString() }).toEqual({
    status: 1,
    stderr: expect.stringContaining("error[RA-DISK-FULL]: No room left on the disk"),
  });
});

describe("index", () => {
  const start = async (args: readonly string[], env = {}) => {
    const { child, ended } = startNode([commandLine, "index", ...args], { env });
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    return { child, ended, first: chunk.toString() };
  };

  test("says its URL first, then its token, serves until the signal, and leaves no temporary folder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "index-test-"));
    try {
      const { child, ended, first } = await start([], { TMPDIR: folder });
      const [url = "", token] = first.split("\n");
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
      expect(token).toMatch(/^[0-9a-f]{32}$/);
      expect(url).not.toContain(token);
      expect((await fetch(`${url}simple/`)).status).toBe(200);
      expect(await readdir(folder)).toHaveLength(1);
      child.kill("SIGTERM");
      expect(await ended).toMatchObject({ status: 0, stderr: "" });
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("keeps what a folder of the user's holds", async () => {
    const folder = await mkdtemp(join(tmpdir(), "index-test-"));
    try {
      const { child, ended, first } = await start(["--store", join(folder, "store"), "--format", "json"]);
      expect(JSON.parse(first)).toMatchObject({
        command: "index",
        ok: true,
        url: expect.stringContaining("127.0.0.1"),
        upload_token: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      child.kill("SIGINT");
      expect((await ended).status).toBe(0);
      expect(await readdir(folder)).toEqual(["store"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("says that a port is taken", async () => {
    await using other = await listen(createServer());
    expect(await document(["index", "--port", `${other.port}`, "--format", "json"])).toMatchObject({
      status: 2,
      ok: false,
      findings: [{ code: "RA-INDEX-CANNOT-LISTEN" }],
    });
  });
});
