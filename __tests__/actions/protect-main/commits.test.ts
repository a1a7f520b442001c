import { describe, expect, test } from "@jest/globals";
import { startGitea } from "../../forge/gitea-server.ts";
import { refusal } from "../../forge/github-server.ts";
import { protect, protectOnGitHub, type Running, token } from "../../forge/protect.ts";
import { people, World } from "../../forge/world.ts";

/** A GitHub Enterprise Server that has no activity yet. */
const olderServer = {
  prefix: "/api/v3",
  fault: (path: string) => (path.endsWith("/activity") ? refusal(404, "Not Found") : undefined),
};
const onOlder = (world: World, running: Running) => protectOnGitHub(world, { ...running, server: olderServer });

const onGitea = async (world: World, running: Running) => {
  await using server = await startGitea(world);
  const ended = await protect(server, world, running);
  expect(server.violations).toEqual([]);
  expect(new Set(server.authorizations)).toEqual(new Set([`token ${token}`]));
  return ended;
};

describe.each([
  ["a GitHub without activity", onOlder],
  ["Gitea", onGitea],
] as const)("on %s, judged by commits,", (_, run) => {
  test.each(["merge", "squash"] as const)("a %s of a request passes", async (how) => {
    const world = new World();
    const ended = await run(world, { push: world[how](world.request(3)) });
    expect(ended).toMatchObject({ verdict: "pass", slept: [], updates: [{ how: "by_commits", pull_requests: [1] }] });
  });

  test("the rebase of 40 commits passes", async () => {
    const world = new World();
    const ended = await run(world, { push: world.rebase(world.request(40)) });
    expect(ended).toMatchObject({ verdict: "pass", updates: [{ how: "by_commits", pull_requests: [1] }] });
  });

  test("several requests at once pass", async () => {
    const world = new World();
    const ended = await run(world, { push: world.queue([world.request(), world.request(2), world.request()]) });
    expect(ended).toMatchObject({ verdict: "pass", updates: [{ pull_requests: [1, 2, 3] }] });
  });

  test("a push fails", async () => {
    const world = new World();
    const push = world.push(world.commit([world.main], "feat: x (#1)"));
    const ended = await run(world, { push });
    expect(ended).toMatchObject({ verdict: "direct-push", status: 1, updates: [{ pusher: { login: "grace" } }] });
  });

  test("a push of somebody on the list passes", async () => {
    const world = new World();
    const push = world.push(world.commit([world.main], "feat: x"), people.ada);
    const inputs = { "allow-actors": "101", "allow-patterns": "^feat: " };
    expect(await run(world, { push, inputs })).toMatchObject({ verdict: "pass", updates: [{ how: "allowed_pusher" }] });
    expect(await run(world, { push, inputs: { ...inputs, "allow-patterns": "^fix" } })).toMatchObject({
      verdict: "direct-push",
    });
  });

  test("a push of what was merged into another branch fails", async () => {
    const world = new World();
    const other = world.request(1, { base: "next" });
    const merge = world.commit([world.main, other.head], "Merge pull request #1");
    other.mergedAt = new Date(world.now).toISOString();
    other.mergeCommit = merge;
    other.introduced = [merge];
    expect(await run(world, { push: world.push(merge) })).toMatchObject({ updates: [{ verdict: "direct-push" }] });
  });

  test("a push under a request's rebased commits is seen", async () => {
    const world = new World();
    const pull = world.request(2);
    const before = world.main;
    const slipped = world.push(world.commit([before], "fix: slipped in")).after;
    const event = world.rebase(pull);
    const push = { ...event, before };
    const ended = await run(world, { push });
    expect(ended).toMatchObject({ verdict: "direct-push", updates: [{ commits: [{ sha: slipped }] }] });
  });

  test("a force push is one", async () => {
    const world = new World();
    const base = world.main;
    world.squash(world.request());
    const lost = world.main;
    const push = { ...world.forcePush(world.commit([base], "feat: other")), forced: false };
    expect(await run(world, { push })).toMatchObject({
      updates: [{ verdict: "force-push", removed: [{ sha: lost }] }],
    });
  });
});

test("on GitHub, a request whose own commits were pushed is merged by push", async () => {
  const world = new World();
  const push = world.push(world.request(2).head);
  expect(await onOlder(world, { push })).toMatchObject({
    updates: [{ verdict: "merged-by-push", pull_requests: [1] }],
  });
});

test("on GitHub, a squashed request's own commits, pushed again below its squash, are not taken for its rebase", async () => {
  const world = new World();
  const before = world.main;
  const pull = world.request(3);
  world.push(pull.own[1]!);
  const push = { ...world.squash(pull), before };
  const { updates } = await onOlder(world, { push });
  expect(updates).toMatchObject([{ verdict: "direct-push", commits: [{ sha: pull.own[1] }, { sha: pull.own[0] }] }]);
});

test("on Gitea, a request that only moved the branch passes, and it is said that a push could look the same", async () => {
  const world = new World();
  const push = world.push(world.request(1).head);
  const ended = await onGitea(world, { push });
  expect(ended).toMatchObject({ verdict: "pass", updates: [{ how: "by_commits" }] });
  expect(ended.text).toContain("Gitea gave no record of how the branch moved");
  expect(ended.text).toContain("Gitea does not tell a pull request that was merged from one that a push marked");
});

test("on Gitea, the state of protection is what its branch says", async () => {
  const world = new World();
  const push = world.squash(world.request());
  const open = await onGitea(world, { push });
  expect(open.codes).toEqual(["RA-MAIN-UNPROTECTED"]);
  expect(open.findings[0]!.hint).toContain("Disable push");
  expect(open.summary).not.toMatch(/ruleset/i);
  world.isProtected = true;
  const { text, codes } = await onGitea(world, { push });
  expect(codes).toEqual([]);
  expect(text).toContain("main is protected; by what, only an administrator can read");
});

test("on Gitea, an audit is not possible, which is unknown", async () => {
  const ended = await onGitea(new World(), {});
  expect(ended).toMatchObject({ verdict: "unknown", status: 0, updates: [] });
  expect(ended.findings[0]!.message).toContain("Gitea keeps no record");
});

test.each(["/pulls", "/compare/"])("a forge that fails at %s says nothing of the push", async (part) => {
  const world = new World();
  const push = world.push(world.commit([world.main], "feat: x"));
  const fault = (path: string) =>
    path.endsWith("/activity") ? refusal(404, "Not Found") : path.includes(part) ? refusal(403, "no") : undefined;
  expect(await protectOnGitHub(world, { push, server: { fault } })).toMatchObject({ verdict: "unknown" });
});

test("on GHES the API's own path is kept", async () => {
  const world = new World();
  const ended = await protectOnGitHub(world, { push: world.squash(world.request()), server: { prefix: "/api/v3" } });
  expect(ended).toMatchObject({ verdict: "pass", updates: [{ how: "pr_merge" }] });
});
