import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PackageName } from "../../src/domain/python/name.ts";
import { planDigest } from "../../src/domain/release-request/trailers.ts";
import { startArtifactServer } from "../fakes/artifact-server.ts";
import { codesOf, type Project, startProject } from "./prepared.ts";
import { workspaceFiles } from "./tiny-workspace.ts";

const changelog = (name: string) => ({
  [`packages/${name}/CHANGELOG.md`]: "# Changelog\n\n## 1.0.0\n\n- The first.\n",
});
const files = {
  ...workspaceFiles([{ name: "reed" }, { name: "rush", requires: ["reed>=1.0.0"] }]),
  ...changelog("reed"),
  ...changelog("rush"),
};

let project: Project;
let fault: { readonly status: number; readonly body: object } | undefined;
beforeAll(async () => {
  project = await startProject(files, { tags: ["reed-v1.0.0", "rush-v1.0.0"], fault: () => fault });
});
afterAll(async () => {
  expect(project.forge.violations).toEqual([]);
  await project[Symbol.asyncDispose]();
});

const released = (outputs: Readonly<Record<string, string>>) =>
  (JSON.parse(outputs["published-packages"]!) as { name: string; version: string }[]).map(
    ({ name, version }) => `${name} ${version}`,
  );

test("a push that is no release does nothing: green, without an index, and says why", async () => {
  project.push("feat: bend", { "packages/reed/src/reed/bend.py": "" });
  const step = await project.run("publish", {
    inputs: { index: "http://127.0.0.1:9/up", "check-url": "http://127.0.0.1:9/simple" },
  });
  expect([step.status, step.stderr]).toEqual([0, ""]);
  expect(step.outputs).toMatchObject({
    published: "false",
    uploaded: "0",
    "published-packages": "[]",
    "artifact-id": "",
  });
  expect(codesOf(step)).toEqual(["RA-PREPARED-NOTHING-DUE"]);
  expect(step.summary).toMatch(/^## Nothing to publish\n/);
});

/** A change of `reed`, and the merged pull request that releases it. */
const merged = async (file: string, way: Parameters<Project["merge"]>[0]) => {
  project.push(`feat: ${file}`, { [`packages/reed/src/reed/${file}.py`]: "" });
  const step = await project.prepare();
  expect([step.status, step.outputs.changed]).toEqual([0, "true"]);
  project.merge(way);
};
const tagged = (...tags: readonly string[]) => {
  for (const tag of tags) project.sandbox.git("ws", "tag", tag);
};

test("a merge is published, whose second parent has the trailer; the same push again finds all of it there", async () => {
  await merged("stem", "merge");
  const unfit = { mode: "branch", index: "off", "version-files": "VERSION" };
  const guard = await project.run("actions/validate-release", { inputs: unfit });
  expect(guard.lines.join("\n")).toMatch(
    /Do this last: Merge the fix: .* With due: prepared that publishes nothing: merge/,
  );
  // A matrix that was made without the release commit may name what is not due.
  const share = await project.run("publish", { inputs: { "dry-run": "true", share: "rush" } });
  expect([share.status, released(share.outputs)]).toEqual([0, []]);
  const step = await project.run("publish");
  expect([step.status, step.stderr]).toEqual([0, ""]);
  expect(released(step.outputs)).toEqual(["reed 1.1.0"]);
  expect(step.outputs).toMatchObject({ published: "true", uploaded: "2" });
  const again = await project.run("publish");
  expect([again.status, again.outputs.published, again.outputs.uploaded]).toEqual([0, "true", "0"]);
  expect(released(again.outputs)).toEqual(["reed 1.1.0"]);
  expect(project.published()).toEqual(["reed-1.1.0-py3-none-any.whl", "reed-1.1.0.tar.gz"]);
  tagged("reed-v1.1.0");
});

test("later jobs finish what is on the index already: the manifest is kept, and the tag made of it", async () => {
  await using server = await startArtifactServer();
  const env = {
    GITHUB_SERVER_URL: "https://github.com",
    ACTIONS_RESULTS_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: server.token,
  };
  project.sandbox.git("ws", "tag", "--force", "reed-v1.1.0", "HEAD~");
  const elsewhere = await project.run("publish", { inputs: { "dry-run": "true" }, env });
  expect([codesOf(elsewhere), elsewhere.outputs["artifact-id"]]).toEqual([["RA-PREPARED-NOT-DUE-ANY-MORE"], ""]);
  project.sandbox.git("ws", "tag", "--delete", "reed-v1.1.0");
  // Of another package, whose tags have no name.
  project.sandbox.git("ws", "tag", "v1.1.0", "HEAD~");
  const built = await project.run("publish", { inputs: { "dry-run": "true" }, env });
  expect([built.outputs["artifact-id"], built.outputs.published]).toEqual([expect.stringMatching(/^\d+$/), "false"]);
  // With several machines nothing is left to build, so that no job publishes: what this one leaves is enough.
  const { uploadUrl, simpleUrl } = project.index;
  const asked = { packages: "reed", index: uploadUrl, "check-url": simpleUrl };
  const planned = await project.run("actions/plan", { inputs: asked });
  expect([planned.status, planned.outputs.empty]).toEqual([0, "true"]);
  const direct = await project.run("actions/create-release", { inputs: { dist: built.outputs["dist-path"]! } });
  expect([direct.status, direct.outputs.tags]).toEqual([0, '["reed-v1.1.0"]']);
  const published = await project.run("publish", { inputs: { dist: built.outputs["dist-path"]! }, env });
  expect([published.outputs["artifact-id"], published.outputs.published]).toEqual([
    expect.stringMatching(/^\d+$/),
    "true",
  ]);
  const finished = await project.run("actions/create-release", { inputs: { dist: published.outputs["dist-path"]! } });
  expect([finished.status, finished.outputs.tags]).toEqual([0, '["reed-v1.1.0"]']);
  tagged("reed-v1.1.0");
});

test("a squash that keeps the message is published, in a shallow clone too, and asks for no pull request", async () => {
  await merged("leaf", "squash");
  const [url, asked] = [`file://${project.sandbox.folder}/forge.git`, project.forge.requests.length];
  project.sandbox.git(".", "clone", "--quiet", "--depth", "1", url, "shallow");
  const cwd = `${project.sandbox.folder}/shallow`;
  const step = await project.run("publish", { cwd, inputs: { "dry-run": "true" } });
  expect([step.status, released(step.outputs)]).toEqual([0, ["reed 1.2.0"]]);
  const questions = project.forge.requests.slice(asked);
  expect(questions).toEqual([expect.stringMatching(/^GET \/repos\/org\/project\/compare\/\w{40}\.\.\.\w{40}$/)]);
  const alone = await project.run("publish", { cwd, env: { GITHUB_REPOSITORY: "" } });
  expect([alone.status, codesOf(alone)]).toEqual([2, ["RA-PREPARED-PUSH-UNREAD"]]);
  expect((await project.run("publish")).outputs.uploaded).toBe("2");
  tagged("reed-v1.2.0");
});

test("a squash that dropped the message is read from its pull request, and a forge that does not show it ends it", async () => {
  await merged("root", "squash by title");
  fault = { status: 403, body: { message: "Resource not accessible by integration" } };
  const refused = await project.run("publish");
  fault = undefined;
  expect([refused.status, codesOf(refused)]).toEqual([1, ["RA-PREPARED-REQUESTS-REFUSED"]]);
  const step = await project.run("publish");
  expect([step.status, released(step.outputs), step.outputs.uploaded]).toEqual([0, ["reed 1.3.0"], "2"]);
  tagged("reed-v1.3.0");
});

test("rebased commits and later ones in the same push are published by what the files say", async () => {
  await merged("reef", "rebase");
  const before = project.sandbox.git("forge.git", "rev-parse", "main~1");
  project.push("docs: more", { "README.md": "more" });
  const step = await project.run("publish", { before });
  expect([step.status, released(step.outputs)]).toEqual([0, ["reed 1.4.0"]]);
  tagged("reed-v1.4.0");
});

test("a release of which half is there is finished, and dist of another build is told apart", async () => {
  project.push("feat: both", { "packages/reed/both": "1", "packages/rush/both": "1" });
  await project.prepare();
  project.merge("squash");
  const first = await project.run("publish", { inputs: { packages: "reed" } });
  expect([first.status, released(first.outputs)]).toEqual([0, ["reed 1.5.0"]]);
  const built = await project.run("publish", { inputs: { "dry-run": "true" } });
  const dist = built.outputs["dist-path"]!;
  const done = await project.run("publish", { inputs: { dist } });
  expect([done.status, released(done.outputs).toSorted(), done.outputs.uploaded]).toEqual([
    0,
    ["reed 1.5.0", "rush 1.1.0"],
    "2",
  ]);
  const other = await project.run("publish", { inputs: { due: "unreleased", "dry-run": "true" } });
  const refused = await project.run("publish", { inputs: { dist: other.outputs["dist-path"]! } });
  expect([refused.status, codesOf(refused)]).toEqual([2, ["RA-PREPARED-DIST-IS-NOT"]]);
  tagged("reed-v1.5.0", "rush-v1.1.0");
});

test("a version that was edited by hand ends it with both values, and nothing is built", async () => {
  await merged("weir", "squash");
  const before = project.forge.head("main~1") ?? project.sandbox.git("forge.git", "rev-parse", "main~1");
  project.push("chore: a rounder number", {
    "packages/reed/pyproject.toml": (files as Readonly<Record<string, string>>)[
      "packages/reed/pyproject.toml"
    ]!.replace("1.0.0", "2.0.0"),
  });
  const step = await project.run("publish", { before });
  expect([step.status, codesOf(step)]).toEqual([1, ["RA-PREPARED-OTHER-VERSION"]]);
  expect(step.lines.join("\n")).toMatch(/says reed 1\.6\.0, and the files say 2\.0\.0/);
  expect(step.lines.some((line) => line.includes("Building"))).toBe(false);
  expect(step.outputs).toMatchObject({ published: "false", uploaded: "0" });
  expect(step.summary).toMatch(/### Do this\n\n1\. `reed`: Let prepare-release run again, .*\n$/);
});

test("other branches, and commits that are checked out and are no release, release nothing", async () => {
  const event = { ref: "refs/heads/release-actions/release" };
  expect(codesOf(await project.run("publish", { event }))).toEqual(["RA-PREPARED-NOTHING-DUE"]);
  const dispatched = { GITHUB_EVENT_NAME: "workflow_dispatch" };
  expect(codesOf(await project.run("publish", { env: dispatched }))).toEqual(["RA-PREPARED-NOTHING-DUE"]);
  const unread = await project.run("publish", { env: { GITHUB_EVENT_PATH: "" } });
  expect([unread.status, codesOf(unread)]).toEqual([2, ["RA-PREPARED-PUSH-UNREAD"]]);
  expect(unread.lines.join("\n")).toContain("See that no step before this one writes to that file");
});

test("a release of another workspace releases nothing here, and that is said", async () => {
  const digest = await planDigest([{ name: "other" as PackageName, to: "1.1.0" }]);
  project.push(`Release other 1.1.0\n\n- other 1.0.0 → 1.1.0\n\nRelease-Plan: ${digest}`, { other: "1" });
  const step = await project.run("publish");
  expect([step.status, codesOf(step)]).toEqual([0, ["RA-PREPARED-NOTHING-DUE"]]);
  expect(step.lines.join("\n")).toContain("releases no package of this workspace, but other");
});

test("the action at the top runs no gate on a push that is no release, and validates, tries, publishes and tags one that is", async () => {
  project.push("fix: back", {
    "packages/reed/pyproject.toml": readFileSync(`${project.checkout}/packages/reed/pyproject.toml`, "utf8").replace(
      "2.0.0",
      "1.6.0",
    ),
  });
  tagged("reed-v1.6.0");
  const ran = `${project.job.folder}/ran`;
  const none = await project.run("", { inputs: { gates: `mark: touch ${ran}` } });
  expect([none.status, codesOf(none), existsSync(ran)]).toEqual([0, ["RA-PREPARED-NOTHING-DUE"], false]);
  await merged("last", "squash by title");
  const step = await project.run("", { inputs: { gates: `mark: touch ${ran}` } });
  expect([step.status, released(step.outputs), existsSync(ran)]).toEqual([0, ["reed 1.7.0"], true]);
  expect(step.summary).toContain("Ready to be released: reed 1.7.0");
  expect(step.outputs).toMatchObject({ published: "true", uploaded: "2", tags: '["reed-v1.7.0"]' });
  expect(project.forge.releases.at(-1)).toMatchObject({ tag: "reed-v1.7.0", body: expect.stringContaining("last") });
  expect(project.sandbox.git("forge.git", "rev-parse", "reed-v1.7.0^{commit}")).toBe(project.forge.head("main"));
});
