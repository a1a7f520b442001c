import { expect, test } from "@jest/globals";
import { codesOf, startProject } from "./prepared.ts";
import { type Tiny, workspaceFiles } from "./tiny-workspace.ts";

const untagged = { version: "dynamic" };
const hatchVcs: Partial<Tiny> = {
  ...untagged,
  buildSystem: '[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n',
  tables: '[tool.hatch.version]\nsource = "vcs"\nraw-options = { root = "../.." }\n',
};
const scm: Partial<Tiny> = {
  ...untagged,
  buildSystem: '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n',
  tables: '[tool.setuptools_scm]\nroot = "../.."\n',
};
const versioningit: Partial<Tiny> = {
  ...untagged,
  buildSystem: '[build-system]\nrequires = ["setuptools", "versioningit"]\nbuild-backend = "setuptools.build_meta"\n',
  tables: '[tool.versioningit.vcs]\nmatch = ["mire-v*"]\n[tool.versioningit.tag2version]\nrmprefix = "mire-v"\n',
};
const start = async (packages: readonly Tiny[]) => {
  const changelogs = packages.map(({ name }) => [
    `packages/${name}/CHANGELOG.md`,
    "# Changelog\n\n## 1.0.0\n\n- One.\n",
  ]);
  const files = { ...workspaceFiles(packages), ...Object.fromEntries(changelogs), ".gitignore": "*.egg-info/\n" };
  return await startProject(files, { tags: packages.map(({ name }) => `${name}-v1.0.0`) });
};

test("versions that only tags give are those of the release commit, before there is a tag", async () => {
  await using project = await start([
    { name: "sedge", ...hatchVcs },
    { name: "sphag-num", ...scm, requires: ["sedge"] },
    { name: "still", ...scm },
  ]);
  project.push("feat: both", { "packages/sedge/new": "1", "packages/sphag-num/new": "1" });
  expect((await project.prepare()).status).toBe(0);
  project.merge("merge");
  const guard = await project.run("actions/validate-release", {
    inputs: { mode: "branch", index: project.index.simpleUrl },
  });
  expect(JSON.parse(guard.outputs.packages!)).toMatchObject([
    { name: "sedge", state: "ready", version: "1.1.0" },
    { name: "sphag-num", state: "ready", version: "1.1.0" },
    { name: "still", state: "idle" },
  ]);
  const step = await project.run("publish", { inputs: { rehearse: "true", smoke: "import" } });
  expect([step.status, step.stderr]).toEqual([0, ""]);
  expect(project.published()).toEqual([
    "sedge-1.1.0-py3-none-any.whl",
    "sedge-1.1.0.tar.gz",
    "sphag_num-1.1.0-py3-none-any.whl",
    "sphag_num-1.1.0.tar.gz",
  ]);
  expect(JSON.parse(step.outputs["published-packages"]!)).toMatchObject([
    { tag: "sedge-v1.1.0" },
    { tag: "sphag-num-v1.1.0" },
  ]);
});

test("a tool that can be told no version is refused in the plan, and nothing is built", async () => {
  await using project = await start([{ name: "mire", ...versioningit }]);
  project.push("feat: deep", { "packages/mire/new": "1" });
  await project.prepare();
  project.merge("merge");
  const step = await project.run("publish");
  expect([step.status, codesOf(step)[0]]).toEqual([1, "RA-PREPARED-VERSION-NOT-TOLD"]);
  expect(step.lines.some((line) => line.includes("Building"))).toBe(false);
  expect(step.summary).toContain("\n1. `mire`: Make the tag mire-v1.1.0 at this commit, and push it;");
  expect(step.summary).toContain("\n2. Push the right tag, then re-run failed jobs: they fetch it");
  project.sandbox.git("ws", "tag", "mire-v1.1.0");
  const again = await project.run("publish");
  expect([again.status, again.stderr]).toEqual([0, ""]);
  expect(project.published()).toEqual(["mire-1.1.0-py3-none-any.whl", "mire-1.1.0.tar.gz"]);
});

test("after a fix, with no release pull request to come, its tag publishes a version that tags make", async () => {
  await using project = await start([{ name: "sedge", ...hatchVcs }]);
  project.push("feat: more", { "packages/sedge/new": "1" });
  await project.prepare();
  project.merge("merge");
  project.push("fix: a build that failed", { "packages/sedge/new": "2" });
  expect((await project.prepare()).outputs.changed).toBe("false");
  await project.run("publish", { inputs: { due: "unreleased" } });
  expect(project.published()).toEqual([]);
  project.sandbox.git("ws", "tag", "sedge-v1.1.0");
  await project.run("publish", { inputs: { due: "unreleased" } });
  expect(project.published()).toEqual(["sedge-1.1.0-py3-none-any.whl", "sedge-1.1.0.tar.gz"]);
});
