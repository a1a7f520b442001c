import { afterEach, describe, expect, test } from "@jest/globals";
import { createCheckRuns } from "../../../src/adapters/forge/check-runs.ts";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createPullComments } from "../../../src/adapters/forge/pull-comments.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { writeSticky } from "../../../src/stages/gates/sticky-comment.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { serveJson } from "../../forge/http-server.ts";
import { type Project, type ProjectForge, startProjectForge } from "../../forge/project-forge.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
let forge: ProjectForge | undefined;
afterEach(async () => {
  const { faults = [] } = forge ?? {};
  await forge?.[Symbol.asyncDispose]();
  forge = undefined;
  expect(faults).toEqual([]);
});

const start = async (project: Partial<Project>) => {
  forge = await startProjectForge(project);
  const client = createForgeClient({
    apiUrl: forge.url,
    token: new Secret("ghs_token"),
    clock: fakeClock(),
    userAgent: "release-actions/test",
  });
  const repository = "org/project";
  return {
    forge,
    checkRuns: createCheckRuns({ client, repository, runId: "77" }),
    comments: createPullComments({ client, repository, graphqlPath: "graphql" }),
  };
};

const signal = new AbortController().signal;

describe("check runs", () => {
  const checkRuns = [
    { name: "test", suite: 5, conclusion: "success" },
    { name: "test", suite: 6, conclusion: null },
    { name: "self", conclusion: null, details: "https://github.com/org/project/actions/runs/77/job/1" },
  ];

  test("are read with their ends, and with their workflows where that is asked", async () => {
    const { forge, checkRuns: runs } = await start({
      checkRuns,
      workflows: [{ suite: 5, name: "CI", event: "pull_request" }],
    });
    expect(await runs.of({ commit, withWorkflows: false, signal })).toEqual([
      { name: "test", workflow: undefined, conclusion: "success", url: "https://forge.example/runs/0", isOwn: false },
      { name: "test", workflow: undefined, conclusion: undefined, url: "https://forge.example/runs/1", isOwn: false },
      { name: "self", workflow: undefined, conclusion: undefined, url: "https://forge.example/runs/2", isOwn: true },
    ]);
    expect(forge.requests).toHaveLength(1);
    expect(await runs.of({ commit, withWorkflows: true, signal })).toMatchObject([
      { name: "test", workflow: { name: "CI", event: "pull_request" } },
      { name: "test", workflow: undefined },
      {},
    ]);
    expect(forge.requests).toHaveLength(3);
  });

  test("that this token cannot see, and a forge that is down, are told from each other", async () => {
    const refused = {
      "GET /repos/org/project/commits": { status: 403, message: "Resource not accessible by integration" },
    };
    const { checkRuns: runs } = await start({ refused });
    expect(await runs.of({ commit, withWorkflows: false, signal })).toMatchObject({
      cause: "unseen",
      why: expect.stringContaining("not accessible"),
      remedy: expect.stringContaining("checks: read"),
    });
    await forge![Symbol.asyncDispose]();
    expect(await runs.of({ commit, withWorkflows: false, signal })).toMatchObject({ cause: "outside" });
  });

  test("that a rate limit keeps back are no matter of permissions", async () => {
    const refused = { "GET /repos/org/project/commits": { status: 403, message: "API rate limit exceeded" } };
    const { checkRuns: runs } = await start({ refused });
    expect(await runs.of({ commit, withWorkflows: false, signal })).toMatchObject({
      cause: "outside",
      remedy: "Wait until GitHub or Gitea answers",
    });
  });

  test.each([
    [401, "Bad credentials", "outside", /^Renew the token that github-token gives/],
    [
      422,
      "No commit found for SHA: 1f0c3d2",
      "unseen",
      /^See to what its words say: it knows a commit when that has been pushed$/,
    ],
  ])("that are refused with %i are no matter of permissions, nor of time", async (status, message, cause, remedy) => {
    const { checkRuns: runs } = await start({ refused: { "GET /repos/org/project/commits": { status, message } } });
    expect(await runs.of({ commit, withWorkflows: false, signal })).toMatchObject({
      cause,
      remedy: expect.stringMatching(remedy),
    });
  });

  test("of an unknown commit, and workflows that cannot be seen, are no answer either", async () => {
    const { checkRuns: runs } = await start({
      checkRuns,
      refused: {
        "GET /repos/org/project/commits": { status: 404, message: "Not Found" },
        "GET /repos/org/project/actions": { status: 403, message: "Resource not accessible by integration" },
      },
    });
    expect(await runs.of({ commit, withWorkflows: false, signal })).toMatchObject({ cause: "unseen" });
    expect(await runs.of({ commit, withWorkflows: true, signal })).toMatchObject({
      cause: "unseen",
      remedy: expect.stringContaining("actions: read"),
    });
  });

  test("are commit statuses on Gitea, whose names tell the workflow", async () => {
    const asked: string[] = [];
    await using gitea = await serveJson(({ url }) => {
      asked.push(`${url.pathname}${url.search}`);
      if (url.pathname.includes("/private/")) return { status: 403, body: { message: "no right" } };
      const statuses = [
        { context: "CI / test (push)", status: "success", target_url: "/org/project/actions/runs/5/jobs/0" },
        { context: "ci/other", status: "failure" },
        { context: "CI / slow / part (push)", status: "pending" },
      ];
      return { status: 200, body: { state: "pending", statuses } };
    });
    const client = createForgeClient({
      apiUrl: `${gitea.origin}/api/v1`,
      token: undefined,
      clock: fakeClock(),
      userAgent: "release-actions/test",
    });
    const runs = createCheckRuns({ client, repository: "org/project", runId: undefined });
    expect(await runs.of({ commit, withWorkflows: true, signal })).toMatchObject([
      { name: "test", workflow: { name: "CI", event: "push" }, conclusion: "success" },
      { name: "ci/other", workflow: undefined, conclusion: "failure" },
      { name: "slow / part", workflow: { name: "CI", event: "push" }, conclusion: undefined },
    ]);
    expect(asked).toEqual([`/api/v1/repos/org/project/commits/${commit}/status`]);
    const others = createCheckRuns({ client, repository: "org/private", runId: undefined });
    expect(await others.of({ commit, withWorkflows: false, signal })).toMatchObject({
      remedy: expect.stringContaining("contents: read"),
    });
  });
});

describe("the comment", () => {
  const sticky = { pullRequest: 7, marker: "<!-- ours -->", body: "Ready", isFork: false };
  const bot = { login: "github-actions[bot]", type: "Bot" } as const;

  test("is written once, then kept up to date, and left alone where nothing is new", async () => {
    const { comments, forge } = await start({});
    expect(await writeSticky(sticky, comments)).toEqual([]);
    expect(await writeSticky({ ...sticky, body: "Not ready" }, comments)).toEqual([]);
    expect(forge.project.comments).toMatchObject([{ body: "<!-- ours -->\nNot ready" }]);
    const before = forge.requests.length;
    expect(await writeSticky({ ...sticky, body: "Not ready" }, comments)).toEqual([]);
    expect(forge.requests.slice(before).map((request) => request.split(" ")[0])).toEqual(["POST", "GET"]);
    expect(forge.requests.filter((request) => request.startsWith("POST /repos"))).toHaveLength(1);
  });

  test("of somebody else with the same mark is not touched", async () => {
    const { comments, forge } = await start({
      comments: [
        { id: 1, body: "<!-- ours -->\nmine", user: { login: "mallory", type: "User" } },
        { id: 2, body: "<!-- ours -->\nmine", user: { login: "github-actions", type: "User" } },
        { id: 3, body: "<!-- other -->\nx", user: bot },
        { id: 4, body: "quoted <!-- ours -->", user: bot },
      ],
    });
    expect(await writeSticky(sticky, comments)).toEqual([]);
    expect(forge.project.comments.map(({ body }) => body)).toEqual([
      "<!-- ours -->\nmine",
      "<!-- ours -->\nmine",
      "<!-- other -->\nx",
      "quoted <!-- ours -->",
      "<!-- ours -->\nReady",
    ]);
  });

  test("is ours too where the viewer lacks the suffix of apps", async () => {
    const { comments, forge } = await start({
      viewer: "github-actions",
      comments: [{ id: 3, body: "<!-- ours -->\nold", user: bot }],
    });
    await writeSticky(sticky, comments);
    expect(forge.project.comments).toMatchObject([{ id: 3, body: "<!-- ours -->\nReady" }]);
  });

  test("that cannot be written is a warning with the remedy, of a fork with the reason", async () => {
    const refused = { "POST /repos": { status: 403, message: "Resource not accessible by integration" } };
    const { comments } = await start({ refused });
    expect(await writeSticky(sticky, comments)).toMatchObject([
      { code: "RA-COMMENT-NOT-WRITTEN", severity: "warning", hint: expect.stringContaining("pull-requests: write") },
    ]);
    expect(await writeSticky({ ...sticky, isFork: true }, comments)).toMatchObject([
      {
        code: "RA-COMMENT-NOT-WRITTEN",
        message: expect.stringContaining("Resource not accessible by integration"),
        hint: expect.stringContaining("a fork's pull request may not get"),
      },
    ]);
  });

  test("that is refused for its token asks for a new one, and for no right", async () => {
    const refused = { "POST /repos": { status: 401, message: "Bad credentials" } };
    const { comments } = await start({ refused });
    expect(await writeSticky(sticky, comments)).toMatchObject([
      { code: "RA-COMMENT-NOT-WRITTEN", hint: expect.stringMatching(/^Renew the token that github-token gives/) },
    ]);
  });

  test("that a certificate nobody here trusts stopped asks for its authority", async () => {
    const { comments } = await start({});
    const why = "POST /api/graphql: SELF_SIGNED_CERT_IN_CHAIN: self-signed certificate in certificate chain";
    const self = async () => ({ kind: "unanswered", cause: "outside", why }) as const;
    expect(await writeSticky(sticky, { ...comments, self })).toMatchObject([
      { code: "RA-COMMENT-NOT-WRITTEN", hint: expect.stringMatching(/^Let NODE_EXTRA_CA_CERTS name/) },
    ]);
  });

  test("that a rate limit stopped asks for no right, but for another run", async () => {
    const refused = { "POST /repos": { status: 403, message: "You have exceeded a secondary rate limit" } };
    const { comments } = await start({ refused });
    expect(await writeSticky(sticky, comments)).toMatchObject([
      { code: "RA-COMMENT-NOT-WRITTEN", hint: expect.stringContaining("Run it again when GitHub or Gitea answers") },
    ]);
  });

  test("that is refused for what it says is not to be written again", async () => {
    const { comments } = await start({ refused: { "POST /repos": { status: 422, message: "Validation Failed" } } });
    expect(await writeSticky(sticky, comments)).toMatchObject([
      { hint: expect.stringMatching(/^See why it refuses that/) },
    ]);
  });

  test("is not written where nobody says whose token it is", async () => {
    const { comments, forge } = await start({
      refused: { "POST /graphql": { status: 401, message: "Bad credentials" } },
    });
    expect(await writeSticky(sticky, comments)).toMatchObject([{ code: "RA-COMMENT-NOT-WRITTEN" }]);
    expect(forge.project.comments).toEqual([]);
  });

  test("is written on Gitea too, which says by its user whose token it is", async () => {
    const asked: string[] = [];
    await using gitea = await serveJson(({ method, url }) => {
      asked.push(`${method} ${url.pathname}${url.search}`);
      const own = { id: 9, body: "<!-- ours -->\nold", user: { id: 2, login: "bot" } };
      const foreign = { id: 8, body: "<!-- ours -->\nold", user: { id: 3, login: "mallory" } };
      const isUser = url.pathname.endsWith("/user");
      return { status: 200, body: isUser ? own.user : method === "GET" ? [foreign, own] : own };
    });
    const client = createForgeClient({
      apiUrl: `${gitea.origin}/api/v1`,
      token: new Secret("token"),
      clock: fakeClock(),
      userAgent: "release-actions/test",
    });
    const comments = createPullComments({ client, repository: "org/project", graphqlPath: "graphql" });
    expect(await writeSticky(sticky, comments)).toEqual([]);
    expect(asked).toEqual([
      "GET /api/v1/user",
      "GET /api/v1/repos/org/project/issues/7/comments?limit=100",
      "PATCH /api/v1/repos/org/project/issues/comments/9",
    ]);
  });
});
