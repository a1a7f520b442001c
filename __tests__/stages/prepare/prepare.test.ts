import { describe, expect, test } from "@jest/globals";
import { readTrailers } from "../../../src/domain/release-request/trailers.ts";
import { branch, pyproject, startPreparing } from "./preparing.ts";

const first = { version: "1.1.0", entries: ["a new thing"] };
const second = { version: "1.1.0", entries: ["a new thing", "another thing"] };

const kinds = (prepared: { readonly effects: readonly { readonly kind: string }[] }) =>
  prepared.effects.map(({ kind }) => kind);

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

describe("every answer may be lost once", () => {
  test.each(["github", "gitea"] as const)("on %s", async (kind) => {
    await using project = await startPreparing({ kind, loses: (_, time) => time === 1 });
    const made = await project.run(first, { labels: ["release"] });
    expect(made.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(project.forge.pulls).toMatchObject([{ number: 1, state: "open", labels: ["release"] }]);
    project.change({ "core/more.py": "" });
    await project.restart({ kind, loses: (_, time) => time === 1 });
    const moved = await project.run(second);
    expect(moved.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(project.subjects()).toEqual(["Release core 1.1.0"]);
    expect(project.forge.pulls).toHaveLength(1);
    await project.restart({ kind, loses: (_, time) => time === 1 });
    await project.run({ version: undefined, entries: [] });
    expect(project.forge.pulls).toMatchObject([{ state: "closed" }]);
    expect(project.forge.violations).toEqual([]);
  });
});

describe("what a person has pushed stays", () => {
  test("a section of the changelog, and what would have been added is said", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("core/CHANGELOG.md", (text) => text.replace("a new thing", "a *much better* thing"));
    const left = await project.run(first);
    expect(kinds(left)).toEqual(["edit"]);
    project.change({ "core/more.py": "" });
    const next = await project.run(second);
    expect(kinds(next)).toEqual(["edit"]);
    expect(project.file("core/CHANGELOG.md")).toContain("a *much better* thing");
    expect(project.file("core/CHANGELOG.md")).not.toContain("another thing");
    expect(next.findings).toMatchObject([
      { code: "RA-REQUEST-EDIT-KEPT", hint: expect.stringContaining("another thing") },
    ]);
    expect(project.forge.pulls[0]!.body).toContain("another thing");
    const later = await project.run({ ...second, version: "1.2.0" });
    expect(kinds(later)).toEqual(["append", "edit"]);
    expect(project.file("core/CHANGELOG.md")).toContain(
      "## 1.2.0 - 2026-11-29\n\n### Added\n\n- a *much better* thing",
    );
    expect(project.file("core/pyproject.toml")).toContain('version = "1.2.0"');
    expect(project.subjects()).toEqual(["Release core 1.2.0", "say it better", "Release core 1.1.0"]);
    const end = await project.run({ ...second, version: "1.2.0" });
    expect(kinds(end)).toEqual([]);
    expect(project.file("core/CHANGELOG.md")).toContain("a *much better* thing");
  });

  test("a version, which the next plan takes over", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("core/pyproject.toml", (text) => text.replace("1.1.0", "2.0.0"));
    const next = await project.run(second);
    expect(kinds(next)).toEqual(["append", "edit"]);
    expect(project.file("core/pyproject.toml")).toContain('version = "2.0.0"');
    expect(project.file("core/CHANGELOG.md")).toContain(
      "## 2.0.0 - 2026-11-29\n\n### Added\n\n- a new thing\n- another thing",
    );
    expect(project.forge.pulls[0]!.title).toBe("Release core 2.0.0");
    const end = await project.run(second);
    expect(kinds(end)).toEqual([]);
    expect(project.file("core/pyproject.toml")).toContain('version = "2.0.0"');
  });

  test("a merge of the base, which is no doing of theirs", async () => {
    await using project = await startPreparing();
    const requires = (name: string) => project.change({ "core/pyproject.toml": pyproject("1.0.0", `"${name}"`) });
    await project.run(first);
    requires("x");
    project.update();
    requires("y");
    await project.run({ ...second, version: "1.2.0" });
    expect(project.subjects()).toHaveLength(3);
    expect(`${project.file("core/pyproject.toml")}\n`).toBe(pyproject("1.2.0", '"y"'));
    expect(project.file("core/CHANGELOG.md")).toContain("another thing");
  });

  test("any other file, also where it is released anew", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.edit("README.md", () => "a better page\n");
    project.edit("core/pyproject.toml", (text) =>
      text.replace("dependencies = []", 'dependencies = []\nlicense = "MIT"'),
    );
    project.change({ "core/more.py": "" });
    expect((await project.run({ ...second, version: "1.2.0" })).findings).toEqual([]);
    expect((await project.run({ ...second, version: "1.3.0" })).findings).toEqual([]);
    expect(project.file("README.md")).toBe("a better page");
    expect(`${project.file("core/pyproject.toml")}
`).toBe(`${pyproject("1.3.0")}license = "MIT"
`);
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

test("two runs at once end with one request", async () => {
  await using project = await startPreparing();
  const ended = await Promise.all([project.run(first), project.run(first)]);
  expect(ended.flatMap(({ findings }) => findings)).toEqual([]);
  expect(project.forge.pulls).toHaveLength(1);
  expect(project.subjects()).toEqual(["Release core 1.1.0"]);
  expect(project.forge.head(`${branch}.next`)).toBeUndefined();
});

test("what a person pushes while the run writes is not lost", async () => {
  let isPushed = false;
  const edit = () => project.edit("README.md", () => "a better page\n");
  await using project = await startPreparing({
    fault: ({ body }) => {
      if (isPushed || project.forge.pulls.length === 0 || !JSON.stringify(body ?? "").includes("createCommit"))
        return undefined;
      isPushed = true;
      edit();
      return undefined;
    },
  });
  await project.run(first);
  await project.run(second);
  expect(isPushed).toBe(true);
  expect(project.file("README.md")).toBe("a better page");
  expect(project.file("core/CHANGELOG.md")).toContain("another thing");
  expect(project.subjects()).toEqual(["Release core 1.1.0", "say it better", "Release core 1.1.0"]);
});

test.each(["github", "gitea"] as const)(
  "a run that ends after any of its writes is finished by the next, on %s",
  async (kind) => {
    await using project = await startPreparing({ kind });
    for (let last = 1, isWhole = false; !isWhole; last++) {
      const stop = new AbortController();
      let writes = 0;
      await project.restart({
        kind,
        loses: ({ method, body }) => {
          if (method === "GET" || JSON.stringify(body).includes("viewer") || ++writes < last) return false;
          stop.abort(new Error("ended"));
          return true;
        },
      });
      const ended = await project.run(first, { labels: ["release"] }, stop.signal).then(
        () => "whole",
        () => "ended",
      );
      isWhole = ended === "whole";
      await project.restart({ kind });
      await project.run(first, { labels: ["release"] });
      expect(project.forge.pulls).toMatchObject([
        { state: "open", labels: ["release"], sha: project.forge.head(branch) },
      ]);
      expect(project.subjects()).toEqual(["Release core 1.1.0"]);
      expect(project.forge.head(`${branch}.next`)).toBeUndefined();
      if (isWhole) expect(last).toBe(kind === "github" ? 6 : 3);
      project.sandbox.git("forge.git", "update-ref", "-d", `refs/heads/${branch}`);
      project.forge.pulls.length = 0;
    }
  },
);

test("a branch of somebody else is not touched", async () => {
  await using project = await startPreparing();
  project.sandbox.git("work", "checkout", "--quiet", "-b", "theirs");
  project.sandbox.write("work", { "their.txt": "work" });
  project.sandbox.git("work", "add", "--all");
  project.sandbox.git("work", "commit", "--quiet", "--message", "feat: theirs");
  project.sandbox.git("work", "push", "--quiet", "origin", `theirs:${branch}`);
  project.sandbox.git("work", "checkout", "--quiet", "main");
  const before = project.forge.head(branch);
  expect((await project.run(first)).findings).toMatchObject([{ code: "RA-REQUEST-BRANCH-TAKEN", severity: "error" }]);
  expect(project.forge.head(branch)).toBe(before);
});

describe("a forge that refuses", () => {
  const answer = (status: number, message: string) => ({ status, body: { message } });

  test("workflows to open pull requests leaves the branch, and the link to open one by hand", async () => {
    const words = "GitHub Actions is not permitted to create or approve pull requests.";
    await using project = await startPreparing({
      fault: ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/pulls") ? answer(403, words) : undefined,
    });
    const made = await project.run(first);
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-FORBIDDEN", severity: "warning", hint: expect.stringContaining(`compare/main...${branch}`) },
    ]);
    expect(made.commit).toBe(project.forge.head(branch));
  });

  test("for a secondary rate limit is asked again when it says", async () => {
    const words = "You have exceeded a secondary rate limit and have been temporarily blocked from content creation.";
    await using project = await startPreparing({
      fault: ({ method, url }, time) =>
        method === "POST" && url.pathname.endsWith("/pulls") && time === 1
          ? { ...answer(403, words), headers: { "retry-after": "60" } }
          : undefined,
    });
    const made = await project.run(first);
    expect(made.findings).toEqual([]);
    expect(project.forge.pulls).toHaveLength(1);
  });

  test("to move a protected branch is told in its own words", async () => {
    const protectedRef = { errors: [{ type: "UNPROCESSABLE", message: "Repository rule violations found" }] };
    await using project = await startPreparing({
      fault: ({ url }) => (url.pathname === "/graphql" ? { status: 200, body: protectedRef } : undefined),
    });
    const made = await project.run(first);
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-REFUSED", message: expect.stringContaining("Repository rule violations found") },
    ]);
    expect(project.forge.head(branch)).toBeUndefined();
  });

  test("labels alone fails nothing", async () => {
    await using project = await startPreparing({
      fault: ({ url }) => (url.pathname.endsWith("/labels") ? answer(404, "Not Found") : undefined),
    });
    const made = await project.run(first, { labels: ["release"] });
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-NOT-LABELLED", severity: "warning" }]);
    expect(made.request?.number).toBe(1);
  });

  test("to answer at all is an end from outside", async () => {
    await using project = await startPreparing({
      fault: ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/pulls") ? answer(502, "bad gateway") : undefined,
    });
    expect((await project.run(first)).findings).toMatchObject([{ code: "RA-REQUEST-UNFINISHED", mender: "outside" }]);
  });
});

describe("where the API cannot make the commit, git does, and says why", () => {
  test("an executable file", async () => {
    await using project = await startPreparing();
    project.sandbox.write("work", { "run.sh": "1.0.0\n" });
    project.sandbox.git("work", "add", "--chmod=+x", "run.sh");
    project.sandbox.git("work", "commit", "--quiet", "--message", "feat: a script");
    project.sandbox.git("work", "push", "--quiet", "origin", "main");
    const made = await project.run({
      ...first,
      extra: [{ path: "run.sh", bytes: new TextEncoder().encode("1.1.0\n") }],
    });
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-UNSIGNED", message: expect.stringContaining("run.sh is an executable") },
    ]);
    expect(project.sandbox.git("forge.git", "ls-tree", branch, "run.sh")).toMatch(/^100755 /);
    expect(
      kinds(await project.run({ ...first, extra: [{ path: "run.sh", bytes: new TextEncoder().encode("1.1.0\n") }] })),
    ).toEqual([]);
    expect(kinds(await project.run(second))).toEqual(["replace", "edit"]);
  });

  test("an API that lacks the call", async () => {
    await using project = await startPreparing({
      fault: ({ body }) =>
        JSON.stringify(body ?? "").includes("updateRefs")
          ? { status: 200, body: { errors: [{ message: "Field 'updateRefs' doesn't exist on type 'Mutation'" }] } }
          : undefined,
    });
    const made = await project.run(first);
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-UNSIGNED", message: expect.stringContaining("updateRefs") },
    ]);
    expect(project.forge.pulls).toMatchObject([{ number: 1, state: "open" }]);
    expect(kinds(await project.run(first))).toEqual([]);
  });

  test("Gitea, whose drafts are marked in the title", async () => {
    await using project = await startPreparing({ kind: "gitea" });
    const made = await project.run(first, { draft: true });
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-UNSIGNED" }]);
    expect(project.forge.pulls).toMatchObject([{ title: "WIP: Release core 1.1.0" }]);
    expect(kinds(await project.run(first, { draft: true }))).toEqual([]);
    await project.run({ ...second, version: "1.2.0" }, { draft: true });
    expect(project.forge.pulls).toMatchObject([{ title: "WIP: Release core 1.2.0" }]);
    expect(project.forge.violations).toEqual([]);
  });
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
  project.sandbox.git("work", "reset", "--quiet", "--hard", "HEAD~");
  const behind = project.sandbox.git("work", "rev-parse", "HEAD");
  project.change({ "core/more.py": "" });
  const overtaken = await project.run(first, { head: behind });
  expect(overtaken.findings).toMatchObject([{ code: "RA-REQUEST-OVERTAKEN", severity: "notice" }]);
  expect(project.forge.head(branch)).toBeUndefined();
});
