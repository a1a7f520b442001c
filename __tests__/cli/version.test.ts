import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cli } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";
import { pyproject } from "../stages/release-plan/planning.ts";

let sandbox: GitSandbox;
let cwd: string;
beforeAll(() => {
  sandbox = createGitSandbox();
  cwd = sandbox.repository("ws", {
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions.groups.core]\npackages = ["a"]\n',
    "packages/a/pyproject.toml": pyproject({ name: "a" }),
    "packages/b/pyproject.toml": pyproject({ name: "b", requires: ["a==1.0.0"] }),
  });
  sandbox.git("ws", "tag", "a-v1.0.0");
  sandbox.git("ws", "tag", "b-v1.0.0");
  sandbox.write("ws", { "packages/a/x.py": "1" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "feat: lend books (#3)");
});
afterAll(() => sandbox[Symbol.dispose]());

const run = (...args: readonly string[]) => cli(["version", "--index", "off", ...args], { cwd });

test("version says which versions come next and why, as text, as JSON and as a draft", async () => {
  const { status, stdout } = await run();
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^2 packages to release\n\na {2}1\.0\.0 → 1\.1\.0 {2}1 minor change since a-v1\.0\.0\n {2}[0-9a-f]{9} {2}feat: lend books \(#3\)\n\nb {2}1\.0\.0 → 1\.0\.1 /,
  );
  const document = JSON.parse((await run("--format", "json")).stdout);
  expect(document).toMatchObject({
    schema_version: 1,
    command: "version",
    ok: true,
    findings: [],
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    packages: [
      {
        name: "a",
        path: "packages/a",
        current: "1.0.0",
        proposed: "1.1.0",
        bump: "minor",
        tag: "a-v1.1.0",
        changes: [
          {
            source: "commit",
            pull_request: 3,
            type: "feat",
            scope: null,
            breaking: false,
            bump: "minor",
            text: "lend books (#3)",
          },
        ],
        because_of: [],
        files: ["packages/a/CHANGELOG.md", "packages/a/pyproject.toml"],
      },
      { name: "b", proposed: "1.0.1", because_of: [{ package: "a", from: "1.0.0", specifier: "==1.0.0" }] },
    ],
    unchanged: [],
    unread: [],
  });
  expect(document).not.toHaveProperty("draft");
  const draft = JSON.parse((await run("--draft")).stdout);
  expect(draft).toMatchObject({
    command: "version",
    digest: document.digest,
    draft: {
      title: "Release a 1.1.0, b 1.0.1",
      packages: [{ name: "a", channel: "stable", current_version: "1.0.0", proposed_version: "1.1.0" }, { name: "b" }],
    },
  });
});

test("version takes groups, and refuses one that is not there and words that are none", async () => {
  const { packages } = JSON.parse((await run("--packages", "group:core", "--format", "json")).stdout);
  expect(packages.map(({ name }: { name: string }) => name)).toEqual(["a"]);
  const group = await run("--packages", "group:cor");
  expect([group.status, group.stderr]).toEqual([2, expect.stringContaining("Did you mean core?")]);
  const word = await run("--bump", "a: mino");
  expect([word.status, word.stderr]).toEqual([2, expect.stringContaining("Did you mean minor?")]);
});

test("no changelog is begun where none is required", async () => {
  const setting = "[tool.release-actions]\nrequire-changelog = false\n";
  sandbox.write("ws", { "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${setting}` });
  const { packages } = JSON.parse((await run("--format", "json")).stdout);
  expect(packages).toMatchObject([{ name: "a", changelog: null, files: ["packages/a/pyproject.toml"] }, { name: "b" }]);
  const { stdout } = await cli(["changelog", "--index", "off"], { cwd });
  expect(stdout).toContain("No package that is to be released has a changelog, and none is begun");
  const one = await cli(["changelog", "--index", "off", "--package", "a"], { cwd });
  expect(one.stdout).toBe("a has no changelog, and none is begun\n");
  sandbox.git("ws", "checkout", "--quiet", "pyproject.toml");
});

test("version is loud where nothing could be read, which is not nothing to release", async () => {
  sandbox.git("ws", "checkout", "--quiet", "-b", "plain", "a-v1.0.0");
  sandbox.write("ws", { "packages/a/y.py": "1" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "Add it");
  const { status, stdout, stderr } = await run();
  expect([status, stderr]).toEqual([0, expect.stringContaining("RA-VERSION-NOTHING-READABLE")]);
  expect(stdout).toContain("Nothing to release");
  expect(stdout).toContain("a 1.0.0: one commit since a-v1.0.0, which could not be read");
  sandbox.git("ws", "checkout", "--quiet", "main");
});
