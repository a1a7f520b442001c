import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";
import { startReleasePages } from "../fakes/release-pages.ts";
import { anybody } from "../index-server/anybody.ts";
import { members, pyproject, repositoryOf } from "../stages/validate/validating.ts";

const changelog = (version: string) => `# Changelog\n\n## ${version}\n\n- Something new\n`;

/** Runs the command in a folder of the sandbox, which asks no index unless it is told to. */
const run = async (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  await cli(["validate-release", "--index", "off", ...args], {
    cwd: join(folder, "ws"),
    env: { HOME: folder, ...env },
  });

const json = async (...[folder, args, env]: Parameters<typeof run>) => {
  const { stdout, status } = await run(folder, [...args, "--format", "json"], env);
  return { status, ...JSON.parse(stdout) };
};

test("a release that is ready: the verdict, the packages and the rules, and exit 0", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0"), "CHANGELOG.md": changelog("1.1.0") });
  repository.tag("v1.0.0");
  expect(await run(repository.folder, [])).toMatchObject({
    status: 0,
    stderr: "",
    stdout: `Ready to be released: core 1.1.0

Packages:
  core  1.1.0  ready: 1.1.0 is newer than 1.0.0

Rules:
  version       passed
  sources       skipped: there is no uv.lock, and version-files is empty
  changelog     passed
  requirements  passed
  tag           skipped: a branch has none
  progress      passed
`,
  });
});

test("its JSON has the outputs as keys, those that are JSON as JSON", async () => {
  using repository = repositoryOf({
    "pyproject.toml": pyproject("core", "1.1.0rc1"),
    "CHANGELOG.md": changelog("1.1.0rc1"),
  });
  repository.tag("v1.0.0");
  expect(await json(repository.folder, [])).toEqual({
    status: 0,
    schema_version: 1,
    command: "validate-release",
    ok: true,
    findings: [],
    mode: "branch",
    state: "ready",
    version: "1.1.0rc1",
    tag: "v1.1.0rc1",
    package: "core",
    prerelease: true,
    notes: "- Something new",
    packages: [
      {
        name: "core",
        version: "1.1.0rc1",
        state: "ready",
        reason: "1.1.0rc1 is newer than 1.0.0",
        tag: "v1.1.0rc1",
        previous: "1.0.0",
        prerelease: true,
        notes: "- Something new",
      },
    ],
  });
});

test("what is wrong is told with its place, and only that fails", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0"), "CHANGELOG.md": changelog("1.0.0") });
  repository.tag("v1.0.0");
  const { status, stdout, stderr } = await run(repository.folder, []);
  expect(status).toBe(1);
  expect(stdout.split("\n")[0]).toBe("Not ready to be released: 1 error");
  expect(stderr).toBe(
    "error[RA-CHANGELOG-NO-SECTION]: CHANGELOG.md has no section for core 1.1.0\n" +
      "  where: CHANGELOG.md:3\n" +
      "  hint: release-actions version --write writes it; or put a heading ## 1.1.0 above line 3, 1.0.0, and say below it what has changed\n",
  );
  const wrong = await json(repository.folder, []);
  expect(wrong).toMatchObject({ status: 1, ok: false, state: "invalid", version: "1.1.0", package: "core" });
  expect((await json(repository.folder, ["--tag", "list"])).status).toBe(2);
});

test("a tag push chooses tag mode, and several packages are told with their notes under headings", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.2.0", http: "1.2.0", docs: "0.1.0" }),
    "packages/core/CHANGELOG.md": changelog("1.2.0"),
    "packages/http/CHANGELOG.md": changelog("1.2.0"),
    "packages/docs/pyproject.toml": pyproject("docs", "0.1.0", 'classifiers = ["Private :: Do Not Upload"]'),
  });
  repository.git("ws", "tag", "--annotate", "--message", "All", "v1.2.0");
  await using pages = await startReleasePages();
  const env = { GITHUB_REF: "refs/tags/v1.2.0" };
  const all = await json(repository.folder, ["--index", pages.url], env);
  expect(all).toMatchObject({
    status: 0,
    mode: "tag",
    state: "ready",
    version: "1.2.0",
    tag: "v1.2.0",
    package: null,
    notes: "## core 1.2.0\n\n- Something new\n\n## http 1.2.0\n\n- Something new",
    packages: [{ name: "core" }, { name: "http" }],
  });
  expect(await json(repository.folder, ["--mode", "branch"], env)).toMatchObject({ mode: "branch", state: "idle" });
  expect((await json(repository.folder, [], { GITHUB_REF: "refs/heads/v1.2.0" })).mode).toBe("branch");
});

test("an embedded index that runs is asked by its simple URL", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.0.0") });
  await using index = await startIndex({ access: anybody, store: join(repository.folder, "store") });
  const first = await json(repository.folder, ["--index", index.simpleUrl]);
  expect(first).toMatchObject({ status: 0, state: "ready", packages: [{ reason: "1.0.0 is a first release" }] });
});

test("the configuration says what lasts, and a run overrides it", async () => {
  const table = '[tool.release-actions]\nchannel = "stable"\ntag-format = ["release-{version}"]\n';
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.0.0rc1", table) });
  repository.tag("release-0.9.0");
  const refused = await json(repository.folder, ["--index", "off"]);
  expect(refused.findings).toEqual([expect.objectContaining({ code: "RA-VERSION-NOT-STABLE", line: 3 })]);
  expect(await json(repository.folder, ["--index", "off", "--channel", "any"])).toMatchObject({
    state: "ready",
    tag: "release-1.0.0rc1",
    packages: [{ previous: "0.9.0" }],
  });
});

test("require-changelog asks for one of every package, or of none", async () => {
  using without = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0") });
  expect(await json(without.folder, [])).toMatchObject({ status: 0, state: "ready" });
  expect(await json(without.folder, ["--require-changelog", "true"])).toMatchObject({
    status: 1,
    findings: expect.arrayContaining([expect.objectContaining({ code: "RA-CHANGELOG-MISSING" })]),
  });
  using behind = repositoryOf({ "pyproject.toml": pyproject("core", "1.1.0"), "CHANGELOG.md": changelog("1.0.0") });
  expect(await json(behind.folder, ["--require-changelog", "false"])).toMatchObject({ status: 0, state: "ready" });
  expect(await json(behind.folder, ["--changelog", "CHANGES.md"])).toMatchObject({
    status: 1,
    findings: expect.arrayContaining([expect.objectContaining({ code: "RA-CHANGELOG-MISSING" })]),
  });
});

test("require-default-branch false takes a tag beside the default branch", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject("core", "1.0.0") });
  repository.git("ws", "switch", "--quiet", "--create", "side");
  repository.commit({ "pyproject.toml": pyproject("core", "1.1.0") });
  repository.tag("v1.1.0");
  const inTagMode = (...args: readonly string[]) =>
    json(repository.folder, ["--mode", "tag", "--tag", "v1.1.0", ...args]);
  expect(await inTagMode()).toMatchObject({
    status: 1,
    findings: expect.arrayContaining([expect.objectContaining({ code: "RA-TAG-OFF-DEFAULT-BRANCH" })]),
  });
  expect(await inTagMode("--require-default-branch", "false")).toMatchObject({ status: 0, state: "ready" });
});

test("packages chooses what is validated", async () => {
  using repository = repositoryOf({
    ...members({ core: "1.1.0", http: "0.9.0" }),
    "packages/http/CHANGELOG.md": changelog("0.8.0"),
  });
  expect(await json(repository.folder, [])).toMatchObject({
    status: 1,
    packages: [{ name: "core" }, { name: "http" }],
  });
  expect(await json(repository.folder, ["--packages", "c*"])).toMatchObject({
    status: 0,
    packages: [{ name: "core" }],
  });
});

test("hostile tags, changelogs and files reach no terminal as they are", async () => {
  const evil = "\u001b]0;title\u0007\u001b[31m::error::x";
  using repository = repositoryOf({
    "pyproject.toml": pyproject("core", "1.1.0"),
    "CHANGELOG.md": `## 1.1.0\n\n- ${evil}\n- <script>alert(1)</script>\n`,
    "version.txt": `${evil}\n`,
  });
  repository.tag("v1.0.0");
  const args = ["--version-files", `version.txt: ^(.*)$`, "--tag", `v1.0.0${evil}`];
  const { stdout, stderr, status } = await run(repository.folder, args);
  expect(status).not.toBe(0);
  expect(stdout + stderr).not.toContain("\u001b");
  expect(stdout + stderr).not.toMatch(/^::error/m);
  expect((await json(repository.folder, ["--mode", "branch"])).notes).toContain("<script>");
});
