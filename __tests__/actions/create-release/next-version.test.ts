import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { exitStatus } from "../../../src/domain/problem/problem.ts";
import { type Creating, parts, startCreating } from "./creating.ts";

let creating: Creating;
const begin = async (...asked: Parameters<typeof startCreating>) => {
  await creating?.[Symbol.asyncDispose]();
  creating = await startCreating(...asked);
};
beforeEach(async () => await begin());
afterEach(async () => {
  expect(creating.forge.violations).toEqual([]);
  await creating[Symbol.asyncDispose]();
});

const run = (given: Readonly<Record<string, string>>) => creating.run({ dist: creating.dist, ...given });

describe("the next version", () => {
  const branch = "release-actions/after/api-v2.0.0rc1";
  const file = (path: string) => creating.sandbox.git("forge.git", "show", `${branch}:${path}`);

  test.each([
    ["github", "dev", "1.4.1.dev0", "2.0.0rc2.dev0"],
    ["gitea", "patch", "1.4.1", "2.0.0rc2"],
  ] as const)("on %s with %s is a pull request, once", async (kind, word, core, api) => {
    await begin(parts, { kind });
    const made = await run({ "commit-back": word });
    expect(made.codes).toEqual(kind === "github" ? [] : ["RA-REQUEST-UNSIGNED"]);
    expect(made.outputs!["pull-request"]).toBe("1");
    expect(creating.forge.pulls).toMatchObject([
      { title: `Begin core ${core}, api ${api}`, base: "main", head: branch, state: "open" },
    ]);
    expect([file("packages/core/pyproject.toml"), file("packages/api/pyproject.toml")]).toEqual([
      expect.stringContaining(`version = "${core}"`),
      expect.stringContaining(`version = "${api}"`),
    ]);
    // A publish that takes what is prepared must not take it for a release.
    expect(creating.sandbox.git("forge.git", "log", "-1", "--format=%B", branch)).not.toContain("Release-Plan");
    const again = await run({ "commit-back": word });
    expect([again.outputs!["pull-request"], creating.forge.pulls]).toMatchObject(["1", [{ state: "open" }]]);
  });

  test("is opened whichever answer to a write is lost, and after a run that was killed between branch and request", async () => {
    creating.fails({ loses: ({ method }, time) => method !== "GET" && time === 1 });
    expect((await run({ "commit-back": "dev" })).outputs!["pull-request"]).toBe("1");
    expect(creating.forge.pulls).toHaveLength(1);
    creating.forge.pulls.length = 0;
    expect((await run({ "commit-back": "dev" })).outputs!["pull-request"]).toBe("1");
  });

  test("is left out where the files have moved on since", async () => {
    const git = (...args: readonly string[]) => creating.sandbox.git("ws", ...args);
    creating.sandbox.write("ws", { "packages/core/pyproject.toml": '[project]\nname = "core"\nversion = "1.5.0"\n' });
    git("commit", "--quiet", "--all", "--message", "later");
    git("push", "--quiet", "origin", "HEAD:main");
    git("checkout", "--quiet", creating.commit);
    const made = await run({ "commit-back": "dev" });
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-COMMIT-BACK-LEFT-OUT"], 0]);
    expect([creating.forge.pulls, creating.forge.head(branch)]).toEqual([[], undefined]);
  });

  test("is left out without a checkout, which is what it asks for", async () => {
    rmSync(join(creating.sandbox.folder, "ws/.git"), { recursive: true });
    const made = await run({ "commit-back": "dev" });
    const said = made.findings.find(({ code }) => code === "RA-COMMIT-BACK-LEFT-OUT");
    expect(said?.hint).toMatch(/^Check the released commit out /);
  });

  test("says which package has none, since its version cannot be read", async () => {
    creating.sandbox.write("ws", {
      "packages/core/pyproject.toml":
        '[project]\nname = "core"\ndynamic = ["version"]\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools.dynamic]\nversion = {attr = "core.__version__"}\n',
      "packages/core/core/__init__.py": "__version__ = str(1)\n",
    });
    const made = await run({ "commit-back": "patch" });
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-VERSION-NOT-READABLE"], 0]);
    expect(creating.forge.pulls).toMatchObject([{ title: "Begin api 2.0.0rc2" }]);
  });

  test("is put on what has come since, where that left the files alone", async () => {
    const git = (...args: readonly string[]) => creating.sandbox.git("ws", ...args);
    creating.sandbox.write("ws", { "README.md": "more\n" });
    git("add", "--all");
    git("commit", "--quiet", "--message", "later");
    git("push", "--quiet", "origin", "HEAD:main");
    git("checkout", "--quiet", creating.commit);
    expect((await run({ "commit-back": "dev" })).codes).toEqual([]);
    expect(file("README.md")).toBe("more");
  });

  test("waits for a forge that does not answer, and is refused to a token that may not", async () => {
    const isPull = (path: string) => path.endsWith("/pulls");
    creating.fails({
      fault: ({ url }) =>
        isPull(url.pathname) ? { status: 503, headers: { "retry-after": "0" }, body: {} } : undefined,
    });
    const down = await run({ "commit-back": "dev" });
    expect([down.codes, exitStatus(down.findings)]).toEqual([["RA-COMMIT-BACK-UNFINISHED"], 75]);
    creating.fails({
      fault: ({ url }) => (isPull(url.pathname) ? { status: 422, body: { message: "no" } } : undefined),
    });
    const same = (await run({ "commit-back": "dev" })).findings;
    expect(same).toMatchObject([
      {
        code: "RA-COMMIT-BACK-UNFINISHED",
        mender: "project",
        hint: expect.stringMatching(/^See to what its words say/),
      },
    ]);
    creating.fails({ fault: ({ url }) => (isPull(url.pathname) ? { status: 403, body: {} } : undefined) });
    const refused = await run({ "commit-back": "dev" });
    expect([refused.codes, exitStatus(refused.findings)]).toEqual([["RA-REQUEST-REFUSED"], 0]);
  });
});
