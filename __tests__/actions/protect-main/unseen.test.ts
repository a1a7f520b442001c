import { describe, expect, test } from "@jest/globals";
import { type GitHubOptions, refusal } from "../../forge/github-server.ts";
import type { Given } from "../../forge/http-server.ts";
import { protectOnGitHub, token } from "../../forge/protect.ts";
import { people, World } from "../../forge/world.ts";

const isActivity = (path: string) => path.endsWith("/activity");

/** An answer instead of the activity, up to the so many-th time. */
const instead =
  (given: Given, until = Number.POSITIVE_INFINITY): NonNullable<GitHubOptions["fault"]> =>
  (path, time) =>
    isActivity(path) && time <= until ? given : undefined;

const empty: Given = { status: 200, body: [] };

const merged = () => {
  const world = new World();
  return { world, push: world.squash(world.request()) };
};

const pushed = () => {
  const world = new World();
  return { world, push: world.push(world.commit([world.main], "fix: a")) };
};

describe("a record that lags", () => {
  test("is waited for: an entry that appears at the third try is judged", async () => {
    const { world, push } = pushed();
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(empty, 2) } });
    expect(ended).toMatchObject({ verdict: "direct-push", slept: [2_000, 4_000] });
  });

  test("for a minute, after which merged requests speak for the commits", async () => {
    const { world, push } = merged();
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(empty) } });
    expect(ended).toMatchObject({ verdict: "pass", updates: [{ how: "by_commits", pull_requests: [1] }] });
    expect(ended.slept.reduce((sum, each) => sum + each, 0)).toBe(60_000);
    expect(ended.text).toContain("Judged by commits");
  });

  test("and commits of no request are unknown, not a direct push", async () => {
    const { world, push } = pushed();
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(empty) } });
    expect(ended).toMatchObject({ verdict: "unknown", status: 0, updates: [{ verdict: "unknown" }] });
    expect(ended.updates[0]!.why).toContain("not in the branch's activity, which was looked at for a minute");
  });

  test("but commits that made the forge mark their request are a merge by push", async () => {
    const world = new World();
    const push = world.push(world.request(2).head);
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(empty) } });
    expect(ended).toMatchObject({
      verdict: "direct-push",
      updates: [{ verdict: "merged-by-push", pull_requests: [1] }],
    });
  });

  test("and a force push, of which the event itself tells, is one", async () => {
    const world = new World();
    const base = world.main;
    world.squash(world.request());
    const push = world.forcePush(world.commit([base], "feat: other"));
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(empty) } });
    expect(ended).toMatchObject({ verdict: "direct-push", updates: [{ verdict: "force-push" }] });
  });
});

describe("what the forge does not answer is unknown", () => {
  const cases: readonly (readonly [string, Given, string])[] = [
    ["the API is down", refusal(503, "Service Unavailable"), "it answered 503 (Service Unavailable) (5 tries)"],
    ["connections drop", { status: 0, drop: true }, "(5 tries)"],
    ["its JSON is cut", { status: 200, body: "[{" }, "(5 tries)"],
    [
      "the permission lacks",
      refusal(403, "Resource not accessible by integration", {
        "x-accepted-github-permissions": "contents=read",
        "x-ratelimit-remaining": "4999",
        "x-ratelimit-reset": String(Math.floor(new World().now / 1000) + 60),
      }),
      "it asks for contents=read",
    ],
    ["the token is bad", refusal(401, "Bad credentials"), "it answered 401 (Bad credentials)"],
    [
      "the plan lacks it",
      refusal(403, "Upgrade to GitHub Pro or make this repository public to enable this feature."),
      "Upgrade to GitHub Pro",
    ],
    ["the shape is another", { status: 200, body: [{ sha: "1" }] }, "has not the shape that is documented"],
    ["it is no list", { status: 200, body: {} }, "its answer is no list"],
  ];

  test.each(cases)("where %s: a warning", async (_, given, why) => {
    const { world, push } = pushed();
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(given) } });
    expect(ended).toMatchObject({ verdict: "unknown", status: 0 });
    expect(ended.findings[0]).toMatchObject({ code: "RA-MAIN-UNKNOWN", severity: "warning" });
    expect(ended.updates[0]!.why).toContain(why);
  });

  test.each(cases)("where %s: exit 75 with fail-on-unknown", async (_, given) => {
    const { world, push } = merged();
    const inputs = { "fail-on-unknown": "true" };
    const ended = await protectOnGitHub(world, { push, inputs, server: { fault: instead(given) } });
    expect(ended).toMatchObject({ verdict: "unknown", status: 75 });
  });

  test("and an API that comes back in time is asked again", async () => {
    const { world, push } = merged();
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(refusal(502, "Bad Gateway"), 2) } });
    expect(ended).toMatchObject({ verdict: "pass" });
    expect(ended.slept).toHaveLength(2);
  });

  test("also in an audit", async () => {
    const { world } = pushed();
    const inputs = { "fail-on-unknown": "true" };
    const ended = await protectOnGitHub(world, { inputs, server: { fault: instead(refusal(500, "no")) } });
    expect(ended).toMatchObject({ verdict: "unknown", status: 75, updates: [] });
  });
});

describe("a rate limit", () => {
  const reset = (world: World, inSeconds: number) => ({
    "x-ratelimit-remaining": "0",
    date: new Date(world.now).toUTCString(),
    "x-ratelimit-reset": String(Math.floor(world.now / 1000) + inSeconds),
  });

  test("of an hour is waited for where it soon ends", async () => {
    const { world, push } = merged();
    const limit = refusal(403, "API rate limit exceeded for installation ID 1.", reset(world, 40));
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(limit, 1) } });
    expect(ended).toMatchObject({ verdict: "pass" });
    expect(ended.slept).toEqual([41_000]);
  });

  test("of an hour that is long is said, and is unknown", async () => {
    const { world, push } = merged();
    const limit = refusal(403, "API rate limit exceeded for installation ID 1.", reset(world, 3_000));
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(limit) } });
    expect(ended).toMatchObject({ verdict: "unknown", slept: [] });
    expect(ended.updates[0]!.why).toMatch(/API rate limit exceeded.*it would answer again in 3001 s/);
  });

  test("of too much at once is waited for as long as it asks", async () => {
    const { world, push } = merged();
    const limit = refusal(429, "You have exceeded a secondary rate limit.", { "retry-after": "7" });
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(limit, 1) } });
    expect(ended).toMatchObject({ verdict: "pass", slept: [7_000] });
  });

  test("that names no time is given a minute", async () => {
    const { world, push } = merged();
    const limit = refusal(403, "You have exceeded a secondary rate limit.");
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(limit, 1) } });
    expect(ended).toMatchObject({ verdict: "pass", slept: [60_000] });
  });

  test("is waited for two minutes in all", async () => {
    const { world, push } = merged();
    const limit = refusal(403, "You have exceeded a secondary rate limit.");
    const ended = await protectOnGitHub(world, { push, server: { fault: instead(limit) } });
    expect(ended).toMatchObject({ verdict: "unknown", slept: [60_000, 60_000] });
  });
});

test("the token goes to the API's own origin alone", async () => {
  const { world, push } = merged();
  const elsewhere = "http://127.0.0.1:9/";
  const fault = (path: string): Given | undefined =>
    isActivity(path) ? { status: 200, headers: { link: `<${elsewhere}>; rel="next"` }, body: [] } : undefined;
  const { authorizations, updates } = await protectOnGitHub(world, { push, inputs: {}, server: { fault } });
  expect(new Set(authorizations)).toEqual(new Set([`Bearer ${token}`]));
  expect(updates[0]!.how).toBe("by_commits");
});

test("a force push is one also where the forge gives no record", async () => {
  const world = new World();
  const base = world.main;
  world.squash(world.request());
  const push = world.forcePush(world.commit([base], "feat: another history"));
  const fault = instead(refusal(403, "Resource not accessible by integration"));
  const { verdict, codes } = await protectOnGitHub(world, { push, server: { fault } });
  expect({ verdict, codes }).toMatchObject({
    verdict: "direct-push",
    codes: expect.arrayContaining([expect.stringContaining("FORCE")]),
  });
});

describe("a push of more commits than can be read", () => {
  const more = { status: 200, headers: { link: '<https://more.example/>; rel="next"' }, body: { commits: [] } };
  const running = (world: World) => ({
    push: world.push(world.commit([world.main], "fix: unseen"), people.releaser),
    inputs: { "allow-actors": "releaser", "allow-patterns": "^chore: " },
  });

  test("is unknown where the forge has a record of it", async () => {
    const world = new World();
    const fault = (path: string) => (path.includes("/compare/") ? more : undefined);
    expect(await protectOnGitHub(world, { ...running(world), server: { fault } })).toMatchObject({
      verdict: "unknown",
    });
  });

  test("and an audit of more updates, are unknown", async () => {
    const fault = (path: string) => (isActivity(path) ? { ...more, body: [] } : undefined);
    const { verdict, text } = await protectOnGitHub(new World(), { server: { fault } });
    expect(verdict).toBe("unknown");
    expect(text).toContain("Not all of how main moved");
  });

  test("is unknown where it is judged by commits", async () => {
    const world = new World();
    const fault = (path: string) => {
      if (path.endsWith("/activity")) return refusal(404, "Not Found");
      return path.includes("/compare/") ? more : undefined;
    };
    const { verdict, updates } = await protectOnGitHub(world, { ...running(world), server: { fault } });
    expect({ verdict, updates }).toMatchObject({
      verdict: "unknown",
      updates: [{ why: expect.stringContaining("more commits") }],
    });
  });
});
