import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { action } from "../../../src/actions/prepare-release/action.ts";
import { contract } from "../../../src/actions/prepare-release/contract.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { parseInputs } from "../../../src/contract/parse.ts";
import type { Problem } from "../../../src/domain/problem/problem.ts";
import { readConfig } from "../../../src/runtime/config-file.ts";
import { wirePrepare } from "../../../src/runtime/wire/prepare.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { freePort } from "../../loopback.ts";
import { quietWorld } from "../../runtime/quiet-world.ts";
import { pyproject } from "../../stages/release-plan/planning.ts";

let sandbox: GitSandbox;
let forge: ReleaseForge;
const begin = async (options: ReleaseForgeOptions = {}) => {
  await forge?.[Symbol.asyncDispose]();
  forge = await startReleaseForge(`${sandbox.folder}/forge.git`, options);
};
beforeEach(async () => {
  sandbox = createGitSandbox();
  sandbox.repository("ws", {
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions.groups.tools]\npackages = ["a"]\n',
    "packages/a/pyproject.toml": pyproject({ name: "a" }),
    "packages/b/pyproject.toml": pyproject({ name: "b", requires: ["a==1.0.0"] }),
  });
  for (const name of ["a", "b"]) sandbox.git("ws", "tag", `${name}-v1.0.0`);
  sandbox.write("ws", { "packages/a/x.py": "1" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "feat: lend books (#3)");
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  sandbox.git("ws", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  await begin();
});
afterEach(async () => {
  expect(forge.violations).toEqual([]);
  await forge[Symbol.asyncDispose]();
  sandbox[Symbol.dispose]();
});

const run = async (given: Readonly<Record<string, string>> = {}, more: Readonly<Record<string, string>> = {}) => {
  const variables: Record<string, string> = {
    PATH: process.env.PATH ?? "",
    HOME: sandbox.folder,
    GITHUB_API_URL: forge.apiUrl,
    GITHUB_REPOSITORY: "org/project",
    XDG_CACHE_HOME: `${sandbox.folder}/cache`,
    GITHUB_TOKEN: "ghs_aTokenOfTheTests0123456789",
  };
  for (const [name, value] of Object.entries(more)) {
    if (value === "") delete variables[name];
    else variables[name] = value;
  }
  const { config } = (await readConfig(nodeFiles, `${sandbox.folder}/ws`, async () => ({})))!;
  const values: Readonly<Record<string, string>> = {
    "working-directory": `${sandbox.folder}/ws`,
    index: "off",
    ...given,
  };
  const parsed = parseInputs(contract.inputs, {
    surfaces: ["flag"],
    given: (name) => values[name],
    environment: (name) => variables[name] || undefined,
    config: config.settings,
  });
  if ("bad" in parsed) throw new Error(JSON.stringify(parsed.bad));
  const world = quietWorld({ variables, config });
  return await action.run(parsed.inputs, wirePrepare(world));
};

test("the plan becomes a branch and a pull request, and nothing is done twice", async () => {
  const made = await run();
  expect(made.findings).toEqual([]);
  expect(made.outputs).toMatchObject({
    "pull-request": "1",
    "pull-request-url": "https://forge.example/org/project/pull/1",
    branch: "release-actions/release",
    "head-sha": forge.head("release-actions/release"),
    changed: "true",
    empty: "false",
  });
  expect(JSON.parse(made.outputs!.packages!)).toMatchObject([
    { name: "a", path: "packages/a", from: "1.0.0", to: "1.1.0" },
    { name: "b", to: "1.0.1" },
  ]);
  expect(forge.pulls).toMatchObject([{ title: "Release a 1.1.0, b 1.0.1", base: "main" }]);
  expect(forge.pulls[0]!.body).toContain("Approve workflows to run");
  const message = sandbox.git("forge.git", "log", "-1", "--format=%B", "release-actions/release");
  const plan = createHash("sha256").update("a 1.1.0\nb 1.0.1\n").digest("hex");
  expect(message).toContain(`Release-Plan: sha256:${plan}`);
  const written = (path: string): string => sandbox.git("forge.git", "show", `release-actions/release:${path}`);
  expect(written("packages/a/pyproject.toml")).toContain('version = "1.1.0"');
  expect(written("packages/a/CHANGELOG.md")).toMatch(
    /## 1\.1\.0 - \d{4}-\d\d-\d\d\n\n### Added\n\n- lend books \(#3, [0-9a-f]{9}\)$/,
  );
  expect(written("packages/b/pyproject.toml")).toContain('"a==1.1.0"');
  expect(forge.pulls[0]!.body).toContain("lend books");
  const again = await run();
  expect(again.outputs).toMatchObject({ changed: "false", "pull-request": "1" });
  expect(again.text).toContain("a 1.1.0, b 1.0.1 are proposed on main, and nothing has changed");
});

test("versions that the files have, and that no changelog has to name, are not said to be proposed", async () => {
  for (const name of ["a", "b"]) sandbox.git("ws", "tag", "--delete", `${name}-v1.0.0`);
  sandbox.write("ws", {
    "pyproject.toml":
      '[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.release-actions]\nrequire-changelog = false\n',
  });
  sandbox.git("ws", "commit", "--quiet", "--all", "--message", "chore: no changelogs");
  sandbox.git("ws", "push", "--quiet", "origin", "HEAD:main");
  for (const wish of [{}, { "dry-run": "true" }]) {
    const { text, outputs } = await run(wish);
    expect(text).toContain("Nothing to propose: main has a 1.0.0, b 1.0.0 already, ready to be published");
    expect(outputs).toMatchObject({ "pull-request": "", changed: "false" });
  }
  expect(forge.pulls).toEqual([]);
});

test("a dry run says what would be done, with a diff that git takes", async () => {
  const { text, outputs, document } = await run({ "dry-run": "true" });
  expect(text).toContain("make the branch release-actions/release on main");
  expect(text).toMatch(/^The commit would say\n\n {4}Release a 1\.1\.0, b 1\.0\.1\n.*\n {4}Release-Plan: sha256:/ms);
  expect(document.proposal).toMatchObject({
    title: "Release a 1.1.0, b 1.0.1",
    body: expect.stringContaining("lend books"),
  });
  expect(outputs).toMatchObject({ changed: "false", empty: "false", "pull-request": "" });
  expect(forge.pulls).toEqual([]);
  sandbox.write(".", { "all.txt": text, "diff.txt": String(document.diff) });
  for (const file of ["all.txt", "diff.txt"]) sandbox.git("ws", "apply", "--check", `${sandbox.folder}/${file}`);
});

describe("a dry run in a clone that no variable says the repository of", () => {
  const dry = async (more: Readonly<Record<string, string>>) =>
    await run({ "dry-run": "true" }, { GITHUB_REPOSITORY: "", ...more });
  const codesOf = ({ findings }: Awaited<ReturnType<typeof run>>) =>
    findings.map(({ code, message }) => `${code}: ${message.split(": ").at(-1)}`);

  test("reads the forge of its remote, with the token where that is the forge's own", async () => {
    const { origin } = new URL(forge.apiUrl);
    sandbox.git("ws", "remote", "set-url", "origin", `${origin}/org/project.git`);
    const seen = await dry({ GITHUB_SERVER_URL: origin });
    expect(seen.findings).toEqual([]);
    expect(seen.text).toContain("make the branch release-actions/release on main");
    expect(forge.requests).toContain("GET /repos/org/project/branches/main");
    const before = forge.requests.length;
    const other = await dry({});
    expect(codesOf(other)).toEqual([
      `RA-REQUEST-UNSEEN: nothing says whether ${new URL(origin).host} is GitHub or Gitea`,
    ]);
    expect(other.findings[0]!.hint).toContain(
      `If it is one of them, set GITHUB_SERVER_URL to https://${new URL(origin).host}, and GITHUB_API_URL`,
    );
    expect(forge.requests).toHaveLength(before);
  });

  test("says what it could not see, and shows the release as if nothing were there", async () => {
    const seen = await dry({});
    expect(codesOf(seen)).toEqual(["RA-REQUEST-UNSEEN: no remote of this clone says which repository it is"]);
    expect(seen.findings[0]!.hint).toContain("Set GITHUB_REPOSITORY to owner/name");
    expect(seen.text).toContain("make the branch release-actions/release on main");
    expect(String(seen.document.diff)).toContain('+version = "1.1.0"');
    // A repository that is named is read through the remote origin as well.
    const address = sandbox.git("ws", "remote", "get-url", "origin").trim();
    sandbox.git("ws", "remote", "remove", "origin");
    expect((await dry({})).findings[0]!.hint).toContain("Run git remote add origin URL here");
    sandbox.git("ws", "remote", "add", "origin", address);
    const { origin } = new URL(forge.apiUrl);
    sandbox.git("ws", "remote", "set-url", "origin", `${origin}/org/hidden.git`);
    expect(codesOf(await dry({ GITHUB_SERVER_URL: origin }))).toEqual([
      `RA-REQUEST-UNSEEN: ${new URL(origin).host} shows no org/hidden`,
    ]);
    // Where nothing answers, a token would not help.
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    sandbox.git("ws", "remote", "set-url", "origin", `${nowhere}/org/project.git`);
    const away = await dry({ GITHUB_SERVER_URL: nowhere, GITHUB_API_URL: `${nowhere}/api/v1`, GITHUB_TOKEN: "" });
    expect(away.findings).toMatchObject([
      { code: "RA-REQUEST-UNSEEN", hint: `Run it again when ${new URL(nowhere).host} answers` },
    ]);
    expect(away.findings[0]!.message).toMatch(/ECONNREFUSED[^,]*$/);
    expect(away.findings[0]!.message).not.toContain("token");
    sandbox.git("ws", "remote", "remove", "origin");
    expect((await dry({})).document.packages).toHaveLength(2);
  });

  test("is needed for that: a run that writes wants to be told the repository", async () => {
    await expect(run({}, { GITHUB_REPOSITORY: "" })).rejects.toThrow("No repository of GitHub or Gitea is known here");
  });
});

test("a version that a person sets in the pull request is the next plan's, with what follows from it", async () => {
  await run();
  sandbox.git(".", "clone", "--quiet", "--branch", "release-actions/release", "forge.git", "person");
  sandbox.write("person", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "2.0.0" }) });
  sandbox.git("person", "commit", "--quiet", "--all", "--message", "make it two");
  sandbox.git("person", "push", "--quiet");
  await run();
  expect(forge.pulls).toMatchObject([{ title: "Release a 2.0.0, b 1.0.1" }]);
  const show = (path: string) => sandbox.git("forge.git", "show", `release-actions/release:${path}`);
  expect(show("packages/a/CHANGELOG.md")).toContain("## 2.0.0 - ");
  expect(show("packages/b/pyproject.toml")).toContain("a==2.0.0");
  // One that cannot be is theirs to set anew: no bump has asked for it.
  sandbox.git("person", "pull", "--quiet", "--rebase");
  sandbox.write("person", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "0.9.0" }) });
  sandbox.git("person", "commit", "--quiet", "--all", "--message", "make it less");
  sandbox.git("person", "push", "--quiet");
  expect((await run()).findings).toMatchObject([
    {
      code: "RA-VERSION-NOT-FREE",
      message: expect.stringMatching(/^The release pull request asks for a version of a /),
    },
  ]);
  const set = (version: string, more: Readonly<Record<string, string>> = {}) => {
    sandbox.write("person", { "packages/a/pyproject.toml": pyproject({ name: "a", version }), ...more });
    sandbox.git("person", "add", "--all");
    sandbox.git("person", "commit", "--quiet", "--message", "set it");
    sandbox.git("person", "push", "--quiet");
  };
  set("2.x");
  await expect(run()).rejects.toMatchObject({
    findings: [
      {
        message: "The release pull request asks for a version of a that is none by PEP 440: 2.x",
        hint: "Set a version by PEP 440 in the pyproject.toml of a on its branch",
        remedy: "outside",
      },
    ],
  });
  // What a project has that is no member of the workspace is nothing to the plan.
  set("2.1.0", { "tests/sample/pyproject.toml": pyproject({ name: "sample", version: "5" }) });
  await run();
  expect(forge.pulls).toMatchObject([{ title: "Release a 2.1.0, b 1.0.1" }]);
});

test("a group has a branch and a pull request of its own", async () => {
  const made = await run({ group: "tools", dependents: "none" });
  expect(made.outputs).toMatchObject({ branch: "release-actions/release/tools", "pull-request": "1" });
  expect(forge.pulls).toMatchObject([{ title: "Release a 1.1.0" }]);
});

describe("what stands in the way is said before anything is written", () => {
  const codesOf = async (ending: Promise<unknown>) =>
    await ending.then(
      () => [],
      (error: Problem) => error.findings.map(({ code }) => code),
    );

  test("no forge, a changed file, a group that is not there, the base as branch", async () => {
    await expect(run({}, { GITHUB_REPOSITORY: "" })).rejects.toMatchObject({
      findings: [{ code: "RA-REQUEST-NO-FORGE", hint: expect.stringContaining("for another place than github.com") }],
    });
    await expect(run({ "working-directory": sandbox.folder })).rejects.toThrow(
      "There is no git checkout with a commit",
    );
    expect(await codesOf(run({ branch: "main" }))).toEqual(["RA-USAGE-INVALID-VALUE"]);
    expect(await codesOf(run({ group: "tols" }))).toEqual(["RA-CONFIG-UNKNOWN-GROUP"]);
    expect(await codesOf(run({ group: "tools", packages: "b" }))).toEqual(["RA-USAGE-INVALID-VALUE"]);
    sandbox.write("ws", { "packages/a/x.py": "2" });
    expect(await codesOf(run())).toEqual(["RA-REQUEST-DIRTY"]);
    expect(forge.requests.filter((each) => each !== "viewer" && !each.startsWith("GET"))).toEqual([]);
  });

  test("a plan that is wrong", async () => {
    const made = await run({ bump: "a: 0.9.0" });
    expect(made.findings.some(({ severity }) => severity === "error")).toBe(true);
    expect(made.summary).toMatch(/^## The release pull request on main could not be brought up to date\n/);
    expect(forge.head("release-actions/release")).toBeUndefined();
    const job = { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
    const told = "Merge the fix: its push starts the run again. A re-run would take the old commit.";
    expect(made.text).not.toContain("Do this last");
    expect((await run({ bump: "a: 0.9.0" }, job)).text).toContain(`Do this last: ${told}`);
  });

  test("a version that cannot be read, and so not be written, of one of those to be released", async () => {
    sandbox.write("ws", {
      "packages/b/pyproject.toml":
        '[project]\nname = "b"\ndynamic = ["version"]\ndependencies = ["a==1.0.0"]\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools.dynamic]\nversion = {attr = "b.__version__"}\n',
      "packages/b/b/__init__.py": '__version__ = ".".join(["1", "0", "0"])\n',
    });
    sandbox.git("ws", "add", "--all");
    sandbox.git("ws", "commit", "--quiet", "--message", "chore: compute it");
    sandbox.git("ws", "push", "--quiet", "origin", "HEAD:main");
    const made = await run();
    expect(made.findings.map(({ code }) => code)).toEqual(["RA-VERSION-NOT-READABLE", "RA-WRITE-VERSION"]);
    expect(forge.head("release-actions/release")).toBeUndefined();
    const others = await run({ exclude: "b", dependents: "none" });
    expect(others.findings.map(({ severity }) => severity)).not.toContain("error");
    expect(forge.pulls).toMatchObject([{ title: "Release a 1.1.0" }]);
  });

  test("a checkout that others have overtaken, which is not the same as nothing to release", async () => {
    sandbox.git("ws", "reset", "--quiet", "--hard", "HEAD~1");
    const made = await run();
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-OVERTAKEN", severity: "notice" }]);
    expect(made.summary).toMatch(/^## The release pull request is left to a later run: main has moved on\n/);
  });
});
