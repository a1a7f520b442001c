import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { machine } from "../uv-sandbox.ts";

let sandbox: GitSandbox;
beforeAll(() => {
  sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml":
      '[project]\nname = "one"\nversion = "1.0.0"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  });
  mkdirSync(join(sandbox.folder, "bin"));
});
afterAll(() => sandbox[Symbol.dispose]());

const run = async (at: string, args: readonly string[]) => {
  const env = { ...machine, PATH: join(sandbox.folder, "bin"), XDG_CACHE_HOME: join(sandbox.folder, "cache") };
  return await cli([args[0]!, "-C", join(sandbox.folder, at), ...args.slice(1)], { env });
};

const scope = ["release-readiness", "--index", "off", "--scope", "packages/**"];

test.each([
  [["version", "--index", "off"]],
  [["create-release", "--tag", "v1.0.0"]],
  [["rollback", "--tag", "v1.0.0", "--index", "pypi"]],
  [["validate-release", "--tag", "v1.0.0", "--index", "off"]],
  [["publish", "--due", "prepared", "--dry-run"]],
  [["prepare-release", "--index", "off", "--dry-run"]],
])(
  "without git on PATH, it is git that is missing, and not the checkout: %j",
  async (args) => {
    const { status, stderr } = await run("ws", args);
    expect(stderr).toContain("error[RA-PROCESS-NOT-FOUND]: There is no program to run by the name git");
    expect(stderr).toMatch(/hint: Install git or put its folder on PATH$/m);
    expect(stderr).not.toContain("checkout");
    expect(status).toBe(2);
  },
  30_000,
);

test("without git on PATH, the scope of a change cannot be known, for git is missing", async () => {
  const { stderr } = await run("ws", scope);
  expect(stderr).toContain(
    "error[RA-SCOPE-UNKNOWN]: What this change touches cannot be known: there is no program to run by the name git",
  );
  expect(stderr).toContain("hint: Install git or put its folder on PATH");
}, 30_000);
