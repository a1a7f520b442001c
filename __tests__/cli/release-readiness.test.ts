import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

let sandbox: GitSandbox;
let cwd: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  cwd = sandbox.repository("ws", {
    "pyproject.toml":
      '[project]\nname = "orchid"\nversion = "1.0"\n[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"\n',
    "release-actions.toml": 'checks = false\ngates = ["tests: echo a, b"]\n',
  });
});
afterAll(() => sandbox[Symbol.dispose]());

const run = (...args: readonly string[]) =>
  cli(["release-readiness", "--index", "off", ...args], { cwd, env: machine });

test("the verdict goes to standard output, what gates print to standard error", async () => {
  const { status, stdout, stderr } = await run("--gates", "one: echo from the gate");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Ready: with this merged, orchid 1\.0 can be released\n/);
  expect(stdout).toMatch(/^ {2}RG-1 one {2}passed/m);
  expect(stdout).not.toContain("from the gate\n");
  expect(stderr).toMatch(/^RG-1 one: echo from the gate\n {2}from the gate\nRG-1 one: passed, after /);
});

test("JSON is one document with the outputs as keys, and quiet is quiet", async () => {
  const { status, stdout, stderr } = await run(
    "--format",
    "json",
    "-q",
    "--gates",
    "one: echo no; exit 1",
    "--gates",
    "two: true",
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^error\[RA-GATE-FAILED\]/) });
  expect(JSON.parse(stdout)).toMatchObject({
    schema_version: 1,
    command: "release-readiness",
    ok: false,
    ready: false,
    gates: [
      { id: "RG-1", name: "one", result: "failed", why: "exit status 1" },
      { id: "RG-2", name: "two", result: "passed" },
    ],
    findings: expect.arrayContaining([expect.objectContaining({ code: "RA-GATE-FAILED" })]),
  });
});

test("gates may stand in the configuration, commas and all", async () => {
  const { stdout } = await run("--format", "json", "-q");
  expect(JSON.parse(stdout)).toMatchObject({ ready: true, gates: [{ name: "tests", result: "passed" }] });
});

test("all that is wrong with the inputs is said at once, before anything runs", async () => {
  const { status, stderr } = await run(
    "--gates",
    "pytest",
    "--scope",
    "!x",
    "--forbid",
    "open: (",
    "--gates",
    "a: touch ran",
  );
  expect(status).toBe(2);
  const codes = [...stderr.matchAll(/^error\[(RA-[A-Z-]+)\]/gm)].map(([, code]) => code);
  expect(codes.toSorted()).toEqual(["RA-GATE-SYNTAX", "RA-SCOPE-FORBID-PATTERN", "RA-SCOPE-GLOB"]);
  expect(sandbox.git("ws", "status", "--porcelain")).toBe("");
});

test("outside a forge a citation is skipped, and not passed", async () => {
  const { status, stdout } = await run("--format", "json", "-q", "--gates", "tests: check:CI / test");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ready: false, gates: [{ result: "skipped" }] });
});
