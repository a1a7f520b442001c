import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readArchive } from "../../src/adapters/archive.ts";
import { cli } from "../child.ts";
import { tinyWorkspace } from "../e2e/tiny-workspace.ts";
import type { Workspace } from "../e2e/workspace.ts";

let workspace: Workspace;
beforeAll(() => {
  workspace = tinyWorkspace([
    { name: "tiny-base", version: "1.2.0" },
    { name: "tiny-top", requires: ["tiny-base"] },
  ]);
});
afterAll(() => workspace[Symbol.dispose]());

const dry = ["--index", "rehearsal", "--dry-run", "--rehearse", "false", "--smoke", "off"];

/** Runs it as a person does, who reads text. */
const publish = (...args: readonly string[]) => cli(["publish", ...args], { cwd: workspace.root, env: workspace.env });

test("without a terminal nothing begins unless --yes is said, or nothing would be uploaded", async () => {
  const where = ["--index", "http://127.0.0.1:9/legacy/", "--check-url", "http://127.0.0.1:9/simple/"];
  const { status, errors, document } = await workspace.publish(where);
  expect({ status, errors, uploaded: document.uploaded }).toEqual({
    status: 2,
    errors: ["RA-USAGE-CONFIRMATION-IMPOSSIBLE"],
    uploaded: undefined,
  });
});

test("what else the call lacks is said at the same time", async () => {
  const { status, errors } = await workspace.publish(["--index", "http://127.0.0.1:9/legacy/"]);
  expect({ status, errors }).toEqual({
    status: 2,
    errors: ["RA-INDEX-CHECK-URL-MISSING", "RA-USAGE-CONFIRMATION-IMPOSSIBLE"],
  });
});

test("what the configuration excludes is put right by a commit, and on the command line there", async () => {
  const excluding = [...dry, "--allow-dirty"];
  expect((await publish(...excluding, "--exclude", "tiny-base")).stdout).toContain("2. Run it again");
  writeFileSync(`${workspace.root}/release-actions.toml`, 'exclude = ["tiny-base"]\n');
  const { stdout } = await publish(...excluding);
  rmSync(`${workspace.root}/release-actions.toml`);
  expect(stdout).toContain("1. tiny-top: Take tiny-base out of exclude");
  expect(stdout).toContain("2. Commit the fix and run the same again");
});

test("so is a Python of one package", async () => {
  const given = [...dry, "--allow-dirty", "--packages", "tiny-base"];
  expect((await publish(...given, "--python-version", "3.x")).stdout).toContain("2. Run it again");
  writeFileSync(`${workspace.root}/release-actions.toml`, '[packages.tiny-base]\npython-version = ["3.x"]\n');
  const { stdout } = await publish(...given);
  rmSync(`${workspace.root}/release-actions.toml`);
  expect(stdout).toMatch(/^1\. .*Let python-version name a Python.*\n2\. Commit the fix and run the same again/m);
});

test("a rehearsal tells of the attestations for want of which the same would publish nothing; a dry run builds what gets them", async () => {
  const asked = ["--attestations", "true"];
  const code = "warning[RA-ATTESTATIONS-MISSING]";
  expect((await publish(...dry, ...asked)).stderr).not.toContain(code);
  const { status, stderr } = await publish("--index", "rehearsal", "--smoke", "off", ...asked);
  expect(status).toBe(0);
  expect(stderr).toContain(code);
});

describe("how much is said", () => {
  const verdict = /^2 of 2 packages ready for the rehearsal index\n/;

  test("by itself: the verdict on standard output, a line for every change on standard error", async () => {
    const { status, stdout, stderr } = await publish(...dry);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(verdict) });
    expect(stderr).toMatch(/^\d+:\d\d {2}tiny-base 1\.2\.0: build done in /m);
  });

  test("of a dry run: where the files are that another run can publish", async () => {
    const { stdout } = await publish(...dry);
    const [, folder = ""] = /^dist-path: (.+)$/m.exec(stdout) ?? [];
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["manifest.json", "tiny_base-1.2.0.tar.gz"]));
  });

  test("with --no-progress: the verdict, and what was found", async () => {
    const { stdout, stderr } = await publish(...dry, "--no-progress");
    expect(stdout).toMatch(verdict);
    expect(stderr).not.toContain("tiny-base");
    expect(stderr).toContain("RA-PREFLIGHT-NO-LOCK");
  });

  test("with -q: the verdict, and nothing that is no error", async () => {
    const { stdout, stderr } = await publish(...dry, "-q");
    expect(stdout).toMatch(verdict);
    expect(stderr).toBe("");
  });

  test.each([
    ["-v", ["-v"], {}],
    ["RUNNER_DEBUG=1", [], { RUNNER_DEBUG: "1" }],
  ])("with %s: the stack of what was thrown, too", async (_, args, env) => {
    const failing = ["publish", ...dry, "--dist", "nowhere"];
    const own = { cwd: workspace.root, env: workspace.env };
    const usual = await cli(failing, own);
    const verbose = await cli([...failing, ...args], { ...own, env: { ...own.env, ...env } });
    const stack = /^\s+at .*\btakeDist\b/m;
    expect([usual.status, verbose.status]).toEqual([1, 1]);
    expect(usual.stderr).not.toMatch(stack);
    expect(verbose.stderr).toMatch(stack);
  });
});

test("the bound that is asked for is in the metadata of what is built, and not in the checkout", async () => {
  const before = workspace.fingerprint();
  const { status, document } = await workspace.publish([...dry, "--bounds", "exact"]);
  expect(status).toBe(0);
  const [wheel, sdist] = await Promise.all(
    ["tiny_top-1.0.0-py3-none-any.whl", "tiny_top-1.0.0.tar.gz"].map((name) =>
      readArchive(`${document.dist_path}/${name}`),
    ),
  );
  for (const [archive, path] of [
    [wheel, "tiny_top-1.0.0.dist-info/METADATA"],
    [sdist, "tiny_top-1.0.0/PKG-INFO"],
  ] as const)
    expect(archive!.texts.get(path)).toMatch(/^Requires-Dist: tiny-base==1\.2\.0$/m);
  expect(workspace.fingerprint()).toBe(before);
});

test("packages and exclude choose what is built", async () => {
  const { document } = await workspace.publish([...dry, "--packages", "tiny-*", "--exclude", "tiny-top"]);
  expect(document.plan?.packages.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "tiny-base publish",
    "tiny-top excluded",
  ]);
  expect(new Set(document.outcomes?.map(({ package: name }) => name))).toEqual(new Set(["tiny-base"]));
});
