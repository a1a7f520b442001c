import { describe, expect, test } from "@jest/globals";
import { readTrailers } from "../../../src/domain/release-request/trailers.ts";
import { guardStep } from "../../../src/domain/report/last-step.ts";
import { branch, first, kinds, second, startPreparing } from "./preparing.ts";

test("a release pull request is made, left as it is, and moved on with the base", async () => {
  await using project = await startPreparing();
  const made = await project.run(first, { labels: ["release"] });
  expect(kinds(made)).toEqual(["replace", "open", "label"]);
  expect(made.findings).toEqual([]);
  expect(made.request).toMatchObject({
    number: 1,
    url: "https://forge.example/org/project/pull/1",
    title: "Release core 1.1.0",
  });
  expect(made.commit).toBe(project.forge.head(branch));
  expect(project.forge.pulls).toMatchObject([{ labels: ["release"], state: "open", base: "main", head: branch }]);
  expect(project.file("core/CHANGELOG.md")).toContain("- a new thing");
  const message = project.sandbox.git("forge.git", "log", "-1", "--format=%B", branch);
  expect(readTrailers(message)?.sections).toMatchObject([
    { file: "core/CHANGELOG.md", package: "core", version: "1.1.0" },
  ]);

  const again = await project.run(first, { labels: ["release"] });
  expect(kinds(again)).toEqual([]);
  expect(again.request?.number).toBe(1);

  project.change({ "core/more.py": "" });
  const moved = await project.run(second, { labels: ["release"] });
  expect(kinds(moved)).toEqual(["replace", "edit"]);
  expect(project.subjects()).toEqual(["Release core 1.1.0"]);
  expect(project.file("core/more.py")).toBe("");
  expect(project.forge.head(`${branch}.next`)).toBeUndefined();
  expect(project.forge.violations).toEqual([]);
  expect(project.sandbox.git("work", "status", "--porcelain")).toBe("");
  expect(project.sandbox.git("work", "fsck", "--connectivity-only")).toBe("");
});

describe("on another day", () => {
  const later = { ...first, today: "2026-11-30" };

  test("what has not changed keeps its date, and what has changed gets the new one", async () => {
    await using project = await startPreparing();
    const made = await project.run(first);
    const again = await project.run(later);
    expect([kinds(again), again.commit]).toEqual([[], made.commit]);
    expect(kinds(await project.run({ ...second, today: "2026-12-01" }))).toEqual(["replace", "edit"]);
    expect(project.file("core/CHANGELOG.md")).toContain("## 1.1.0 - 2026-12-01");
  });

  test("the date that a person pushed to stays, too, and a request that one closed stays closed", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("core/pyproject.toml", (text) => text.replace("a core", "the core"));
    const kept = await project.run(first);
    expect(kinds(await project.run(later))).toEqual([]);
    expect(project.forge.head(branch)).toBe(kept.commit);
    project.forge.close(1);
    expect((await project.run(later)).findings).toMatchObject([{ code: "RA-REQUEST-LEFT-CLOSED" }]);
  });
});

describe("where nothing is left to release", () => {
  const nothing = { version: undefined, entries: [] };

  test("the pull request is closed, says so, and is opened again by the next change", async () => {
    await using project = await startPreparing();
    await project.run(first);
    expect(kinds(await project.run(nothing))).toEqual(["close"]);
    expect(project.forge.pulls).toMatchObject([{ state: "closed", body: expect.stringContaining("Nothing is left") }]);
    expect(kinds(await project.run(nothing))).toEqual([]);
    project.change({ "core/more.py": "" });
    expect(kinds(await project.run(second))).toEqual(["reopen", "replace", "edit"]);
    expect(project.forge.pulls).toMatchObject([{ number: 1, state: "open" }]);
  });

  test("and there was no pull request, nothing is done", async () => {
    await using project = await startPreparing();
    expect(kinds(await project.run(nothing))).toEqual([]);
    expect(project.forge.head(branch)).toBeUndefined();
  });
});

test("a request that a person closed stays closed until there is something new", async () => {
  await using project = await startPreparing();
  await project.run(first);
  project.forge.close(1);
  const left = await project.run(first);
  expect(left.findings).toMatchObject([{ code: "RA-REQUEST-LEFT-CLOSED" }]);
  expect(project.forge.pulls).toMatchObject([{ state: "closed" }]);
  await project.run(second);
  expect(project.forge.pulls).toMatchObject([{ number: 1, state: "open" }]);
});

test("a closed request that the forge does not open again gets a successor", async () => {
  await using project = await startPreparing();
  await project.run(first);
  project.forge.close(1);
  await project.restart({
    fault: ({ method, body }) =>
      method === "PATCH" && (body as { readonly state?: string }).state === "open"
        ? { status: 422, body: { message: "Validation Failed" } }
        : undefined,
  });
  expect(kinds(await project.run(second))).toEqual(["replace", "open"]);
  expect(project.forge.pulls).toMatchObject([{ state: "closed" }, { number: 2, state: "open" }]);
});

test("a deleted branch is made anew, with a request of its own", async () => {
  await using project = await startPreparing();
  await project.run(first);
  project.sandbox.git("forge.git", "update-ref", "-d", `refs/heads/${branch}`);
  expect(kinds(await project.run(first))).toEqual(["replace", "open"]);
  expect(project.forge.pulls).toMatchObject([{ state: "closed" }, { number: 2, state: "open" }]);
});

test("what a merge left of the branch is no work of anybody", async () => {
  await using project = await startPreparing();
  await project.run(first);
  project.edit("core/CHANGELOG.md", (text) => text.replace("a new thing", "a better thing"));
  project.forge.merge(1);
  const next = await project.run({ version: "1.2.0", entries: ["later"] });
  expect(kinds(next)).toEqual(["replace", "open"]);
  expect(project.subjects()).toEqual(["Release core 1.2.0"]);
});

test("a branch of somebody else is not touched", async () => {
  await using project = await startPreparing();
  project.sandbox.git("work", "checkout", "--quiet", "-b", "theirs");
  project.sandbox.write("work", { "their.txt": "work" });
  project.sandbox.git("work", "add", "--all");
  project.sandbox.git("work", "commit", "--quiet", "--message", "feat: theirs");
  project.sandbox.git("work", "push", "--quiet", "origin", `theirs:${branch}`);
  project.sandbox.git("work", "checkout", "--quiet", "main");
  const before = project.forge.head(branch);
  const { findings } = await project.run(first);
  expect(findings).toMatchObject([
    {
      code: "RA-REQUEST-BRANCH-TAKEN",
      severity: "error",
      hint: `Give another name as branch; or, where nobody needs the branch ${branch}, delete it`,
      inTerminal: expect.stringMatching(/^Give another name as --branch;/),
    },
  ]);
  // A re-run takes the same name.
  expect(guardStep(findings, { start: { kind: "merge" } })).toMatch(
    /^Where the workflow needs no change, re-run failed jobs\. Else: Merge the fix/,
  );
  expect(project.forge.head(branch)).toBe(before);
});

test("a file that is removed is gone from the branch", async () => {
  await using project = await startPreparing();
  await project.run({ ...first, extra: [{ path: "README.md", bytes: undefined }] });
  expect(project.sandbox.git("forge.git", "ls-tree", "--name-only", branch)).toBe("core");
});

test("a dry run changes nothing, and its diff is one that git takes", async () => {
  await using project = await startPreparing();
  const dry = await project.run(first, { dryRun: true });
  expect(kinds(dry)).toEqual(["replace", "open"]);
  expect(project.forge.head(branch)).toBeUndefined();
  expect(project.forge.requests.filter((each) => !each.startsWith("GET") && each !== "viewer")).toEqual([]);
  project.sandbox.write(".", { "release.diff": dry.diff });
  project.sandbox.git("work", "apply", `${project.sandbox.folder}/release.diff`);
  expect(project.sandbox.git("work", "diff", "--stat")).toContain("2 files changed");
});

test("a checkout that is behind leaves the work to the run of the newest commit, and one that is ahead is told to push", async () => {
  await using project = await startPreparing();
  project.sandbox.write("work", { "more.txt": "more" });
  project.sandbox.git("work", "add", "--all");
  project.sandbox.git("work", "commit", "--quiet", "--message", "feat: not pushed");
  expect((await project.run(first)).findings).toMatchObject([{ code: "RA-REQUEST-NOT-PUSHED", severity: "error" }]);
  expect((await project.run(first, { base: "mian" })).findings).toMatchObject([
    {
      code: "RA-REQUEST-NOT-PUSHED",
      hint: "Push that branch, or name one that is there as base",
      alternative: "outside",
    },
  ]);
  project.sandbox.git("work", "reset", "--quiet", "--hard", "HEAD~");
  const behind = project.sandbox.git("work", "rev-parse", "HEAD");
  project.change({ "core/more.py": "" });
  const overtaken = await project.run(first, { head: behind });
  expect(overtaken.findings).toMatchObject([
    { code: "RA-REQUEST-OVERTAKEN", severity: "notice", inTerminal: "Run it on the newest commit of main" },
  ]);
  project.sandbox.git("work", "fetch", "--quiet", "origin");
  const known = await project.run(first, { head: behind });
  expect(known.findings).toEqual(overtaken.findings);
  project.change({ "core/later.py": "" });
  project.sandbox.write("work", { "more.txt": "more" });
  project.sandbox.git("work", "add", "--all");
  project.sandbox.git("work", "commit", "--quiet", "--message", "feat: not pushed, and overtaken");
  const apart = await project.run(first, { head: project.sandbox.git("work", "rev-parse", "HEAD") });
  expect(apart.findings).toMatchObject([{ code: "RA-REQUEST-NOT-PUSHED" }]);
  expect(project.forge.head(branch)).toBeUndefined();
});
