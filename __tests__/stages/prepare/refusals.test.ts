import { describe, expect, test } from "@jest/globals";
import { branch, first, kinds, second, startPreparing } from "./preparing.ts";

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

  const refused = (type: string, message: string) => ({
    fault: ({ url, body }: { readonly url: URL; readonly body: unknown }) =>
      url.pathname === "/graphql" && JSON.stringify(body).includes("updateRefs")
        ? { status: 200, body: { errors: [{ type, message }] } }
        : undefined,
  });

  test("to move a protected branch is told in its own words", async () => {
    await using project = await startPreparing(refused("UNPROCESSABLE", "Repository rule violations found"));
    const script = "echo 'GH013: Repository rule violations found for' $1 >&2\nexit 1";
    project.sandbox.hook("forge.git", "update", script);
    const made = await project.run(first);
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-REFUSED", message: expect.stringMatching(/UNPROCESSABLE.*git push was refused.*GH013/) },
    ]);
    expect(project.forge.head(branch)).toBeUndefined();
  });

  test("the calls for signed commits, and lets git push, gets a commit by git", async () => {
    await using project = await startPreparing(refused("FORBIDDEN", "Resource not accessible by integration"));
    const made = await project.run(first);
    expect(made.findings).toMatchObject([
      { code: "RA-REQUEST-UNSIGNED", message: expect.stringContaining("FORBIDDEN") },
    ]);
    expect(project.forge.pulls).toHaveLength(1);
  });

  test.each([
    [404, /^Make the labels/],
    [500, /the next run tries again$/],
  ])("labels alone fails nothing (%d)", async (status, hint) => {
    await using project = await startPreparing({
      fault: ({ url }) => (url.pathname.endsWith("/labels") ? answer(status, "No") : undefined),
    });
    const made = await project.run(first, { labels: ["release"] });
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-NOT-LABELLED", severity: "warning" }]);
    expect(made.findings[0]!.hint).toMatch(hint);
    expect(made.request?.number).toBe(1);
  });

  test("all of a repository that it does not have, though the base is named", async () => {
    await using project = await startPreparing({
      fault: ({ url }) => (url.pathname.includes("/repos/org/project") ? answer(404, "Not Found") : undefined),
    });
    await expect(project.run(first)).rejects.toMatchObject({
      findings: [{ code: "RA-REQUEST-REFUSED", hint: expect.stringMatching(/^See that GITHUB_REPOSITORY names/) }],
    });
  });

  test("nothing, where a shallow checkout does not show what is on the branch", async () => {
    await using project = await startPreparing();
    await project.run(first);
    project.change({ "core/more.py": "" });
    project.change({ "core/most.py": "" });
    const { folder, git } = project.sandbox;
    git(".", "clone", "--quiet", "--depth=1", `file://${folder}/forge.git`, "shallow");
    const before = project.forge.head(branch);
    const run = project.run(second, { head: git("shallow", "rev-parse", "HEAD") }, undefined, "shallow");
    await expect(run).rejects.toMatchObject({
      findings: [
        { code: "RA-REQUEST-HISTORY-MISSING", severity: "error", hint: "Set fetch-depth: 0 for actions/checkout" },
      ],
    });
    expect(project.forge.head(branch)).toBe(before);
  });

  test("nothing, where the branch has no commit in common with the base, which no deeper clone would show", async () => {
    await using project = await startPreparing();
    const { git } = project.sandbox;
    const alone = git("forge.git", "commit-tree", "-m", "alone", "main^{tree}").trim();
    git("forge.git", "branch", branch, alone);
    await expect(project.run(first)).rejects.toMatchObject({
      findings: [{ code: "RA-REQUEST-HISTORY-MISSING", remedy: "outside", hint: expect.stringMatching(/^Delete or/) }],
    });
    expect(project.forge.head(branch)).toBe(alone);
  });

  test("what it does not show this token is no outage", async () => {
    await using project = await startPreparing({
      fault: ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/pulls") ? answer(404, "Not Found") : undefined,
    });
    expect((await project.run(first)).findings).toMatchObject([
      { code: "RA-REQUEST-UNFINISHED", mender: "project", remedy: "call", hint: "See what the token may do" },
    ]);
  });

  test("what no later run would be given either is not left to one", async () => {
    await using project = await startPreparing({
      fault: ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/pulls")
          ? answer(422, "Draft pull requests are not supported in this repository.")
          : undefined,
    });
    const made = await project.run(first, { draft: true });
    // A re-run would take the same `draft`.
    const remedy = { mender: "project", remedy: "call", alternative: "outside", hint: "See to what its words say" };
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-UNFINISHED", ...remedy }]);
    expect(kinds(made)).toEqual(["replace"]);
  });

  test.each([
    [branch, `${branch}/web`],
    [`${branch}/web`, branch],
  ])("a branch beside which git can have no other names it (%s, then %s)", async (there, wanted) => {
    await using project = await startPreparing();
    await project.run(first, { branch: there });
    const message = `No branch ${wanted} can be made beside the branch ${there}`;
    expect((await project.run(first, { branch: wanted })).findings).toMatchObject([
      { code: "RA-REQUEST-BRANCH-TAKEN", message, hint: "Give another name as branch" },
    ]);
  });

  test("to answer at all is an end from outside", async () => {
    await using project = await startPreparing({
      fault: ({ method, url }) =>
        method === "POST" && url.pathname.endsWith("/pulls") ? answer(502, "bad gateway") : undefined,
    });
    expect((await project.run(first)).findings).toMatchObject([
      { code: "RA-REQUEST-UNFINISHED", mender: "outside", hint: expect.stringMatching(/^Run it again later/) },
    ]);
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
      {
        code: "RA-REQUEST-UNSIGNED",
        message: expect.stringContaining("run.sh is an executable"),
        hint: expect.stringContaining("take the executable bit of run.sh away"),
      },
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
    expect(made.findings).toMatchObject([{ code: "RA-REQUEST-UNSIGNED", hint: expect.stringMatching(/by a squash$/) }]);
    expect(project.forge.pulls).toMatchObject([{ title: "WIP: Release core 1.1.0" }]);
    expect(kinds(await project.run(first, { draft: true }))).toEqual([]);
    await project.run({ ...second, version: "1.2.0" }, { draft: true });
    expect(project.forge.pulls).toMatchObject([{ title: "WIP: Release core 1.2.0" }]);
    expect(project.forge.violations).toEqual([]);
  });
});
