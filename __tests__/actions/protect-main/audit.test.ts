import { describe, expect, test } from "@jest/globals";
import { ruleset } from "../../../src/domain/ref-update/ruleset.ts";
import { refusal } from "../../forge/github-server.ts";
import { protectOnGitHub } from "../../forge/protect.ts";
import { people, World } from "../../forge/world.ts";
import { loadedOnce } from "../../loaded-once.ts";

const { bodyFaults } = loadedOnce<typeof import("../../forge/openapi.ts")>("./forge/openapi.ts");

const day = 86_400_000;

describe("an audit", () => {
  test("judges every update, also those that started no workflow", async () => {
    const world = new World();
    world.now += 30 * day;
    world.squash(world.request());
    world.queue([world.request(), world.request()]);
    const skipped = world.push(world.commit([world.main], "fix: quietly [skip ci]"));
    const byToken = world.push(world.commit([world.main], "chore: by GITHUB_TOKEN"), people.actions);
    world.push(world.commit([world.main], "chore: release"), people.releaser);
    const { verdict, status, updates, text, asked } = await protectOnGitHub(world, {
      inputs: { "allow-actors": "releaser" },
    });
    expect({ verdict, status }).toEqual({ verdict: "direct-push", status: 1 });
    expect(updates).toMatchObject([
      { verdict: "pass", how: "allowed_pusher" },
      { verdict: "direct-push", after: byToken.after, pusher: { login: "github-actions[bot]" } },
      { verdict: "direct-push", after: skipped.after },
      { verdict: "pass", how: "merge_queue", pull_requests: [2, 3] },
      { verdict: "pass", how: "pr_merge", pull_requests: [1] },
    ]);
    expect(text).toContain("main moved past its pull requests since 2026-12-13: 2 of 5 updates");
    expect(asked.filter((path) => path.includes("/activity")).join()).toContain("time_period=week");
    expect(asked.filter((path) => path.includes("/project/pulls"))).toHaveLength(1);
  });

  test("looks as far back as since says, over several pages", async () => {
    const world = new World();
    for (let at = 0; at < 120; at++) world.squash(world.request());
    world.now += 10 * day;
    world.squash(world.request());
    expect((await protectOnGitHub(world)).updates).toHaveLength(1);
    const all = await protectOnGitHub(world, { inputs: { since: "20d" } });
    expect(all.updates).toHaveLength(122);
    expect(all.updates.at(-1)).toMatchObject({ verdict: "skipped", why: "the branch was created" });
    expect(all).toMatchObject({ verdict: "pass", status: 0 });
  });

  test("knows that it has read enough, where a page goes back further than since", async () => {
    const world = new World();
    for (let at = 0; at < 120; at++) world.squash(world.request());
    world.now += 5 * day;
    world.squash(world.request());
    const { verdict, updates } = await protectOnGitHub(world, { inputs: { since: "4d" } });
    expect({ verdict, count: updates.length }).toEqual({ verdict: "pass", count: 1 });
  });

  test("puts back what a force push removed beside what has come since, not in its place", async () => {
    const world = new World();
    world.now += 30 * day;
    const base = world.main;
    world.squash(world.request());
    const lost = world.main;
    world.forcePush(world.commit([base], "feat: another history"));
    const hintOf = async () =>
      (await protectOnGitHub(world)).findings.find(({ code }) => code === "RA-MAIN-FORCE-PUSH")!.hint;
    expect(await hintOf()).toContain("--force-with-lease");
    world.squash(world.request());
    const hint = await hintOf();
    expect(hint).toMatch(/To put it back, open a pull request from a branch of it:$/m);
    expect(hint).toContain(`git push origin ${lost}:refs/heads/put-back-${lost.slice(0, 10)}`);
    expect(hint).not.toContain("force");
  });

  test("of a branch that did not move says so", async () => {
    const world = new World();
    world.now += 30 * day;
    const { verdict, text } = await protectOnGitHub(world, { event: "workflow_dispatch" });
    expect(verdict).toBe("pass");
    expect(text).toContain("main did not move since");
  });

  test("does not judge a kind of update that came later than this version", async () => {
    const world = new World();
    world.squash(world.request());
    const strange = { ...world.activity[0]!, activity_type: "teleport" };
    const fault = (path: string) =>
      path.endsWith("/activity") ? { status: 200, body: [{ ...strange, actor: null }] } : undefined;
    const { verdict, updates } = await protectOnGitHub(world, { server: { fault } });
    expect({ verdict, updates }).toMatchObject({ verdict: "unknown", updates: [{ pusher: null }] });
    expect(updates[0]!.why).toContain("teleport");
  });

  test("of a fork is skipped, whether the event or the forge says that it is one", async () => {
    const world = new World();
    const payload = { repository: { fork: true, default_branch: "main" } };
    expect(await protectOnGitHub(world, { payload })).toMatchObject({ verdict: "pass", requests: 0 });
    world.isFork = true;
    const { codes, requests } = await protectOnGitHub(world, { payload: { schedule: "17 5 * * 1" } });
    expect({ codes, requests }).toEqual({ codes: ["RA-MAIN-NOT-JUDGED"], requests: 1 });
  });

  test("of a forge that does not even name its default branch is unknown", async () => {
    const ended = await protectOnGitHub(new World(), { server: { fault: () => refusal(503, "down") } });
    expect(ended).toMatchObject({ verdict: "unknown", status: 0, requests: 5 });
    expect(ended.text).toContain("Not all of how the default branch moved is known");
  });
});

describe("from a terminal", () => {
  test("without commits it is an audit of the default branch, which the forge names", async () => {
    const world = new World();
    world.push(world.commit([world.main], "fix: a"));
    const { verdict, asked } = await protectOnGitHub(world, { isTerminal: true });
    expect(verdict).toBe("direct-push");
    expect(asked[0]).toBe("/repos/org/project");
  });

  test("with two commits it judges the update between them, of whatever time, without waiting", async () => {
    const world = new World();
    const { before, after } = world.push(world.commit([world.main], "fix: a"));
    for (let at = 0; at < 110; at++) world.squash(world.request());
    const inputs = { before, after, branch: "main" };
    const ended = await protectOnGitHub(world, { isTerminal: true, inputs });
    expect(ended).toMatchObject({ verdict: "direct-push", slept: [], updates: [{ before, after }] });
  });

  test("a range that was no single update is judged by its commits", async () => {
    const world = new World();
    const { before } = world.squash(world.request());
    const { after } = world.merge(world.request(2));
    const inputs = { before, after, branch: "main" };
    const ended = await protectOnGitHub(world, { isTerminal: true, inputs });
    expect(ended).toMatchObject({
      verdict: "pass",
      slept: [],
      updates: [{ how: "by_commits", pull_requests: [1, 2] }],
    });
  });

  test.each([
    [{ before: "abc" }, ["--before: expected the whole name of a commit", "--after: a value is required"]],
    [{ repository: "../x" }, ["--repository: expected owner/name"]],
    [{ "allow-patterns": "(" }, ["allow-patterns (missing closing ): `(`)"]],
  ])("%j is a mistake that is said", async (inputs, messages) => {
    const failed = protectOnGitHub(new World(), { isTerminal: true, inputs: inputs as Record<string, string> });
    await expect(failed).rejects.toMatchObject({
      findings: messages.map((message) => ({ mender: "usage", message: expect.stringContaining(message) })),
    });
  });

  test("a repository that the forge does not show is a mistake, too", async () => {
    const failed = protectOnGitHub(new World(), { isTerminal: true, inputs: { repository: "org/other" } });
    await expect(failed).rejects.toMatchObject({
      findings: [
        { code: "RA-MAIN-REPOSITORY-UNSEEN", mender: "usage", hint: expect.stringContaining("as github-token") },
      ],
    });
  });
});

describe("the state of protection", () => {
  const audited = (set: (world: World) => void, server = {}) => {
    const world = new World();
    set(world);
    return protectOnGitHub(world, { server });
  };

  test("with a ruleset that requires pull requests is said", async () => {
    const { codes, text, summary } = await audited((world) => {
      world.rules = ["deletion", "pull_request"];
    });
    expect(codes).toEqual(["RA-MAIN-REDUNDANT"]);
    expect(text).toContain("A ruleset requires pull requests for main");
    expect(summary).not.toContain("A ruleset to import");
  });

  test("without one is said, with a ruleset to import", async () => {
    const { codes, findings, text, summary } = await audited((world) => {
      world.rules = ["deletion"];
    });
    expect(codes).toEqual(["RA-MAIN-UNPROTECTED"]);
    expect(JSON.parse(findings[0]!.hint.split(":\n")[1]!)).toEqual(ruleset("main"));
    expect(text).toContain("No ruleset requires pull requests for main, and nothing else protects it");
    expect(JSON.parse(/```text\n(\{[\s\S]*?\n\})\n```/.exec(summary!)![1]!)).toEqual(ruleset("main"));
  });

  test("with protection of the older kind says what only an administrator can read", async () => {
    const { text } = await audited((world) => {
      world.isProtected = true;
    });
    expect(text).toContain("something protects it, and what that asks for, only an administrator can read");
  });

  test("that cannot be read is named, and not said to be missing", async () => {
    const fault = (path: string) =>
      /\/rules\/|\/branches\//.test(path) ? refusal(403, "Upgrade to GitHub Pro") : undefined;
    const { codes, text, verdict, findings } = await audited(() => {}, { fault });
    expect(codes).toEqual(["RA-MAIN-PROTECTION-UNREAD", "RA-MAIN-PROTECTION-UNREAD"]);
    expect(findings[0]?.hint).toMatch(/^Let the token read the repository \(contents: read\)/);
    expect(text).toContain("Rulesets for main were not read");
    expect(verdict).toBe("pass");
  });

  test("that the forge gave no answer about asks for nothing", async () => {
    const fault = (path: string) => (/\/rules\//.test(path) ? refusal(503, "down") : undefined);
    const { findings } = await audited(() => {}, { fault });
    expect(findings.find(({ code }) => code === "RA-MAIN-PROTECTION-UNREAD")?.hint).toBe(
      "Nothing needs to be done: the next run asks again",
    );
  });

  test("of a push is the runner's word", async () => {
    const world = new World();
    const push = world.push(world.commit([world.main], "fix: a"));
    const { text, codes } = await protectOnGitHub(world, { push, isRefProtected: false });
    expect(text).toContain("nothing else protects it");
    expect(codes).toEqual(["RA-MAIN-DIRECT-PUSH", "RA-MAIN-UNPROTECTED"]);
    expect(text).toContain("A pull request is not a review");
  });

  test("the ruleset is one that GitHub takes", () => {
    expect(bodyFaults("POST", "/repos/{owner}/{repo}/rulesets", ruleset("main"))).toEqual([]);
    expect(bodyFaults("POST", "/repos/{owner}/{repo}/rulesets", { ...ruleset("main"), enforcement: 1 })).not.toEqual(
      [],
    );
  });
});
