import { describe, expect, test } from "@jest/globals";
import { protectOnGitHub } from "../../forge/protect.ts";
import { none, people, World } from "../../forge/world.ts";

describe("a push that the forge records as a merge passes", () => {
  test.each(["merge", "squash", "rebase"] as const)("by %s, and names the pull request", async (how) => {
    const world = new World();
    const push = world[how](world.request(how === "rebase" ? 40 : 3));
    const { verdict, updates, status, requests } = await protectOnGitHub(world, { push });
    expect({ verdict, status }).toEqual({ verdict: "pass", status: 0 });
    expect(updates).toMatchObject([
      { verdict: "pass", how: "pr_merge", pull_requests: [1], pusher: { id: 101, login: "ada" } },
    ]);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test("by the merge queue, and names all of its requests", async () => {
    const world = new World();
    const push = world.queue([world.request(2), world.request(), world.request(3)]);
    const { updates, requests } = await protectOnGitHub(world, { push });
    expect(updates).toMatchObject([{ verdict: "pass", how: "merge_queue", pull_requests: [1, 2, 3] }]);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test("a revert by a pull request", async () => {
    const world = new World();
    world.squash(world.request());
    const push = world.squash(world.open(world.chain(world.main, ['Revert "Change 1 (#1)"'])));
    expect(await protectOnGitHub(world, { push })).toMatchObject({
      verdict: "pass",
      updates: [{ pull_requests: [2] }],
    });
  });

  test("a request from a fork", async () => {
    const world = new World();
    const push = world.merge(world.request(2, { isFork: true }));
    expect(await protectOnGitHub(world, { push })).toMatchObject({
      verdict: "pass",
      updates: [{ pull_requests: [1] }],
    });
  });

  test("stacked requests: the one into this branch is named, not the one below it", async () => {
    const world = new World();
    const lower = world.request(2);
    const upper = world.open(world.chain(lower.head, ["feat: upper"]), { base: "change-1" });
    upper.mergedAt = new Date(world.now).toISOString();
    upper.mergeCommit = upper.head;
    const push = world.merge(lower);
    expect(await protectOnGitHub(world, { push })).toMatchObject({
      verdict: "pass",
      updates: [{ pull_requests: [1] }],
    });
  });

  test("although the requests cannot be named", async () => {
    const world = new World();
    const push = world.squash(world.request());
    const fault = (path: string) =>
      path.endsWith("/pulls")
        ? { status: 403, body: { message: "Resource not accessible by integration" } }
        : undefined;
    const { verdict, updates } = await protectOnGitHub(world, { push, server: { fault } });
    expect({ verdict, updates }).toMatchObject({ verdict: "pass", updates: [{ pull_requests: [] }] });
  });
});

describe("a push that the forge records as a push", () => {
  test("is a direct push: it fails, and says what to revert", async () => {
    const world = new World();
    const [first, second] = world.chain(world.main, ["fix: a", "fix: b"]);
    const push = world.push(second!);
    const { verdict, status, updates, findings, text, summary, requests } = await protectOnGitHub(world, { push });
    expect({ verdict, status }).toEqual({ verdict: "direct-push", status: 1 });
    expect(updates).toMatchObject([
      {
        verdict: "direct-push",
        pusher: { id: 102, login: "grace" },
        commits: [
          { sha: second, subject: "fix: b" },
          { sha: first, subject: "fix: a" },
        ],
      },
    ]);
    expect(findings[0]).toMatchObject({ code: "RA-MAIN-DIRECT-PUSH", severity: "error" });
    const undo = `git revert --no-edit ${second}\n`;
    for (const place of [findings[0]!.hint, summary]) expect(place!.split(undo.trim())).toHaveLength(2);
    expect(text).not.toContain("git revert");
    expect(findings[0]!.hint).toContain(`${undo}git revert --no-edit ${first}`);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test("also where its commits cannot be read", async () => {
    const world = new World();
    const push = world.push(world.commit([world.main], "fix: a"));
    const fault = (path: string) =>
      path.includes("/compare/") ? { status: 404, body: { message: "Not Found" } } : undefined;
    expect(await protectOnGitHub(world, { push, server: { fault } })).toMatchObject({
      verdict: "direct-push",
      status: 1,
    });
  });

  test("mixed with the commits of a request is direct, and reverts a merge by its mainline", async () => {
    const world = new World();
    const pull = world.request(2);
    const merge = world.commit([world.main, pull.own[0]!], "Merge branch 'change-1'");
    const push = world.push(world.commit([merge], "fix: and this"));
    const { updates, findings } = await protectOnGitHub(world, { push });
    expect(updates).toMatchObject([{ verdict: "direct-push", pull_requests: [] }]);
    expect(findings[0]!.hint).toContain(`git revert --no-edit -m 1 ${merge}`);
  });

  test.each([
    ["its own last commit", (world: World) => world.request(2).head],
    [
      "a merge commit made by hand",
      (world: World) => world.commit([world.main, world.request(2).head], "Merge pull request #1 from org/change"),
    ],
  ])("that marks a request as merged by %s is an error of its own", async (_, make) => {
    const world = new World();
    const push = world.push(make(world));
    const { verdict, updates, codes, status, requests } = await protectOnGitHub(world, { push });
    expect({ verdict, status }).toEqual({ verdict: "direct-push", status: 1 });
    expect(updates).toMatchObject([{ verdict: "merged-by-push", pull_requests: [1] }]);
    expect(codes).toContain("RA-MAIN-MERGED-BY-PUSH");
    expect(requests).toBeLessThanOrEqual(3);
  });

  test("of commits whose request was squashed before is a direct push, not a merge of that request", async () => {
    const world = new World();
    const pull = world.request(3);
    world.squash(pull);
    const push = world.push(world.commit([world.main, pull.head], "Merge branch 'change-1'"));
    expect(await protectOnGitHub(world, { push })).toMatchObject({
      updates: [{ verdict: "direct-push", pull_requests: [] }],
    });
  });

  test("onto a merge that has the branch on its side is undone along that side", async () => {
    const world = new World();
    const [own] = world.chain(world.main, ["fix: mine"]);
    world.squash(world.request());
    const merge = world.commit([own!, world.main], "Merge branch 'main'");
    const { findings } = await protectOnGitHub(world, { push: world.push(merge) });
    expect(findings[0]!.hint).toContain(`git revert --no-edit -m 2 ${merge}`);
    expect(findings[0]!.hint).not.toContain(own);
  });

  test("of more commits than the event lists is read from the forge", async () => {
    const world = new World();
    const made = world.chain(
      world.main,
      Array.from({ length: 130 }, (_, at) => `fix: ${at}`),
    );
    const push = { ...world.push(made.at(-1)!), commits: [] };
    const { updates } = await protectOnGitHub(world, { push });
    expect(updates[0]!.commits).toHaveLength(130);
  });

  test.each([
    ["a subject that ends with a request's number", "feat: x (#1)", {}],
    ["the subject of a merge", "Merge pull request #9 from org/x", {}],
    ["GitHub as its committer", "feat: x", { committer: { name: "GitHub", email: "noreply@github.com" } }],
    ["a bot as its committer", "feat: x", { committer: { name: "github-actions[bot]" } }],
    [
      "the author's email of a listed person",
      "feat: x",
      { author: { name: "ada", email: "ada@users.noreply.github.com" } },
    ],
  ])("is not excused by %s", async (_, subject, writing) => {
    const world = new World();
    world.squash(world.request());
    const push = world.push(world.commit([world.main], subject, writing));
    const inputs = { "allow-actors": "ada" };
    expect(await protectOnGitHub(world, { push, inputs })).toMatchObject({ verdict: "direct-push", status: 1 });
  });
});

describe("a pusher on the list", () => {
  const pushed = (subjects: readonly string[]) => {
    const world = new World();
    return { world, push: world.push(world.chain(world.main, subjects).at(-1)!, people.releaser) };
  };

  test.each(["releaser[bot]", "releaser", "Releaser[Bot]", "@releaser", "41898282"])("passes as %s", async (actor) => {
    const { world, push } = pushed(["chore: release 1.0.0"]);
    const { verdict, updates, requests } = await protectOnGitHub(world, {
      push,
      inputs: { "allow-actors": `eve, ${actor}` },
    });
    expect({ verdict, updates }).toMatchObject({ verdict: "pass", updates: [{ how: "allowed_pusher" }] });
    expect(requests).toBeLessThanOrEqual(3);
  });

  test.each(["release", "[bot]", "4189828", "releaser[bot]x"])("is not %s", async (actor) => {
    const { world, push } = pushed(["chore: release 1.0.0"]);
    expect(await protectOnGitHub(world, { push, inputs: { "allow-actors": actor } })).toMatchObject({
      verdict: "direct-push",
    });
  });

  test("is whom the forge's record names, whoever the event says", async () => {
    const { world, push } = pushed(["chore: release 1.0.0"]);
    const inputs = { "allow-actors": "ada" };
    expect(await protectOnGitHub(world, { push: { ...push, sender: people.ada }, inputs })).toMatchObject({
      verdict: "direct-push",
    });
  });

  const inputs = { "allow-actors": "releaser", "allow-patterns": String.raw`^chore: release \d{1,3}\.\d+` };

  test("passes where each subject matches", async () => {
    const { world, push } = pushed(["chore: release 1.0.0", "chore: release 1.0.1"]);
    expect(await protectOnGitHub(world, { push, inputs })).toMatchObject({ verdict: "pass", requests: 3 });
  });

  test("fails where one does not, and says which", async () => {
    const { world, push } = pushed(["chore: release 1.0.0", "fix: and this", "chore: release 1.0.1"]);
    const { verdict, updates } = await protectOnGitHub(world, { push, inputs });
    expect(verdict).toBe("direct-push");
    expect(updates[0]!.why).toBe('none of allow-patterns matches the subject "fix: and this"');
  });

  test("is not judged where the subjects cannot be read", async () => {
    const { world, push } = pushed(["chore: release 1.0.0"]);
    const fault = (path: string) => (path.includes("/compare/") ? { status: 404, body: {} } : undefined);
    expect(await protectOnGitHub(world, { push, inputs, server: { fault } })).toMatchObject({
      verdict: "unknown",
      status: 0,
    });
  });

  test("is needed with any pattern: the pattern alone allows nobody", async () => {
    const { world, push } = pushed(["chore: release 1.0.0"]);
    expect(await protectOnGitHub(world, { push, inputs: { ...inputs, "allow-actors": "" } })).toMatchObject({
      verdict: "direct-push",
    });
  });
});

test("a force push is an error, with the commits that it removed", async () => {
  const world = new World();
  const base = world.main;
  world.squash(world.request());
  const lost = world.main;
  const push = world.forcePush(world.commit([base], "feat: another history"));
  const inputs = { "allow-actors": "grace" };
  const { verdict, updates, codes, findings, requests } = await protectOnGitHub(world, { push, inputs });
  expect({ verdict, updates }).toMatchObject({
    verdict: "direct-push",
    updates: [{ verdict: "force-push", removed: [{ sha: lost }] }],
  });
  expect(codes).toContain("RA-MAIN-FORCE-PUSH");
  expect(findings[0]!.hint).toContain(
    `git push --force-with-lease=refs/heads/main:${push.after} origin ${push.before}:refs/heads/main`,
  );
  expect(requests).toBeLessThanOrEqual(3);
  const back = await protectOnGitHub(world, { push: world.forcePush(lost) });
  expect(back.findings[0]).toMatchObject({
    code: "RA-MAIN-FORCE-PUSH",
    hint: expect.stringContaining("leave it so where that was on purpose"),
  });
});

describe("nothing is judged, nothing asked, and the reason said", () => {
  const pushOf = () => {
    const world = new World();
    return { world, push: world.push(world.commit([world.main], "fix: a")) };
  };
  test.each([
    ["a first push", { created: true, before: none }, "main was created"],
    ["a branch deletion", { deleted: true, after: none }, "main was deleted"],
    ["a tag push", { ref: "refs/tags/v1.0.0" }, "a tag was pushed"],
    ["a push to another branch", { ref: "refs/heads/topic" }, "main alone is judged"],
    ["a fork", { repository: { full_name: "me/project", fork: true, default_branch: "main" } }, "this is a fork"],
  ])("on %s", async (_, change, why) => {
    const { world, push } = pushOf();
    const seen = await protectOnGitHub(world, { push: { ...push, ...change } });
    const { verdict, status, codes, text, requests } = seen;
    const isOther = why === "main alone is judged";
    expect(seen.findings[0]?.hint).toBe(
      isOther ? "If it should have been, look at the input branch" : "Nothing is to be done",
    );
    expect({ verdict, status, codes, requests }).toEqual({
      verdict: "pass",
      status: 0,
      codes: ["RA-MAIN-NOT-JUDGED"],
      requests: 0,
    });
    expect(text).toContain(why);
  });

  test.each([
    ["pull_request", undefined, "Run it on push,"],
    ["push", { ref: "refs/heads/main", repository: { default_branch: "main" } }, "See that no step"],
    [
      "push",
      { ref: "refs/heads/main", before: "$(id)", after: "$(id)", repository: { default_branch: "main" } },
      "See that no step",
    ],
  ])("on %s, which says nothing of the branch, but as a mistake of the workflow", async (event, payload, hint) => {
    const { world, push } = pushOf();
    await expect(protectOnGitHub(world, { push, event, payload: payload ?? push })).rejects.toMatchObject({
      findings: [{ code: "RA-MAIN-EVENT-UNFIT", mender: "usage", hint: expect.stringContaining(hint) }],
    });
  });
});
