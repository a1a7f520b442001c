import { describe, expect, test } from "@jest/globals";
import {
  createForgeClient,
  type ForgeClient,
  type ForgeOptions,
  repositoryPath,
} from "../../src/adapters/forge/client.ts";
import { Secret } from "../../src/domain/credential/secret.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { type Given, type Received, serveJson } from "../forge/http-server.ts";
import { freePort } from "../loopback.ts";

const token = "ghs_aTokenOfTheTests0123456789";

/** A client of a server that gives these answers one after the other, and the last one again. */
const withClient = async (
  answers: readonly Given[],
  use: (client: ForgeClient, origin: string) => Promise<unknown>,
  path = "",
) => {
  const received: Received[] = [];
  await using server = await serveJson((request) => {
    received.push(request);
    return answers[Math.min(received.length, answers.length) - 1]!;
  });
  const clock = fakeClock();
  const apiUrl = `${server.origin}${path}`;
  const client = createForgeClient({ apiUrl, token: new Secret(token), clock, userAgent: "release-actions/test" });
  return { answer: await use(client, server.origin), received, slept: clock.slept };
};

describe("what is written", () => {
  const send = (client: ForgeClient) => client.send("POST", "repos/org/project/issues/1/comments", { body: "hello" });

  test("is sent as JSON, and its answer read", async () => {
    const { answer, received } = await withClient([{ status: 201, body: { id: 1 } }], send);
    expect(answer).toEqual({ kind: "found", value: { id: 1 } });
    expect(received).toMatchObject([
      { method: "POST", body: { body: "hello" }, headers: { "content-type": "application/json" } },
    ]);
  });

  test.each([
    { status: 502, body: {} },
    { status: 0, drop: true },
  ])("is not sent again after %j: it may have arrived", async (failed) => {
    const { answer, received } = await withClient([failed, { status: 201, body: {} }], send);
    expect(answer).toMatchObject({ kind: "unanswered", cause: "outside" });
    expect(received).toHaveLength(1);
  });

  test("is sent again where a rate limit refused it", async () => {
    const limit = { status: 429, headers: { "retry-after": "3" }, body: {} };
    const { answer, slept } = await withClient([limit, { status: 201, body: {} }], send);
    expect({ answer, slept }).toMatchObject({ answer: { kind: "found" }, slept: [3_000] });
  });
});

test("a port that Node sends nothing to is not asked again", async () => {
  const clock = fakeClock();
  const client = createForgeClient({ apiUrl: "http://127.0.0.1:6000", token: undefined, clock, userAgent: "test" });
  const answer = await client.get("repos/org/project");
  expect(answer).toEqual({ kind: "unanswered", cause: "outside", why: "GET /repos/org/project: bad port" });
  expect(clock.slept).toEqual([]);
});

test.each([408, 500, 502, 503])("what is read is asked for again after %s", async (status) => {
  const { answer, received } = await withClient(
    [
      { status, body: {} },
      { status: 200, body: { ok: true } },
    ],
    (client) => client.get("repos/org/project"),
  );
  expect(answer).toEqual({ kind: "found", value: { ok: true } });
  expect(received).toHaveLength(2);
});

describe("a forge that nobody can reach", () => {
  const ask = async (apiUrl: string, options: Partial<ForgeOptions>) => {
    const clock = fakeClock();
    const client = createForgeClient({
      apiUrl,
      token: undefined,
      clock,
      userAgent: "release-actions/test",
      ...options,
    });
    return { answer: await client.get("repos/org/project"), slept: clock.slept };
  };
  const noSuchName = (code: string) => async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("getaddrinfo forge.example"), { code }) });
  };

  test.each([
    ["nobody listens", undefined],
    ["no such name is known", noSuchName("ENOTFOUND")],
    ["no name is looked up", noSuchName("EAI_AGAIN")],
  ])("where %s it is asked once if the run goes on without it, else as often as any", async (_, send) => {
    const apiUrl = `http://127.0.0.1:${await freePort()}`;
    const fetching = send === undefined ? {} : { fetch: send };
    const unanswered = { kind: "unanswered", cause: "outside" };
    expect(await ask(apiUrl, { ...fetching, isOptional: true })).toMatchObject({ answer: unanswered, slept: [] });
    const patient = await ask(apiUrl, fetching);
    expect(patient).toMatchObject({ answer: { ...unanswered, why: expect.stringContaining("(5 tries)") } });
    expect(patient.slept).toHaveLength(4);
  });

  test("is not one that drops the line: that is asked again", async () => {
    const answers: Given[] = [
      { status: 0, drop: true },
      { status: 200, body: {} },
    ];
    await using server = await serveJson(() => answers.shift()!);
    const { answer, slept } = await ask(server.origin, { isOptional: true });
    expect({ answer, slept }).toMatchObject({ answer: { kind: "found" }, slept: [expect.any(Number)] });
  });
});

describe("a list", () => {
  const list = (client: ForgeClient) => client.list({ path: repositoryPath("org/project", "pulls") });

  test("is read page by page, and no further than 50", async () => {
    const endless = { status: 200, headers: { link: '</repos/org/project/pulls?page=2>; rel="next"' }, body: [1] };
    const { answer, received } = await withClient([endless], list);
    expect(answer).toMatchObject({ kind: "found", value: { isWhole: false } });
    expect(received).toHaveLength(50);
  });

  test("asks for pages of 100 in the forge's own words", async () => {
    const github = await withClient([{ status: 200, body: [] }], list);
    const gitea = await withClient([{ status: 200, body: [] }], list, "/api/v1");
    expect(github.received[0]!.url.search).toBe("?per_page=100");
    expect(gitea.received[0]!.url.search).toBe("?limit=100");
    expect(gitea.received[0]!.headers.authorization).toBe(`token ${token}`);
  });
});

test("the token follows no redirect and no next page to another origin", async () => {
  const elsewhere: Received[] = [];
  await using other = await serveJson((request) => {
    elsewhere.push(request);
    return { status: 200, body: [] };
  });
  const redirect = { status: 302, headers: { location: `${other.origin}/here` }, body: {} };
  const { answer } = await withClient([redirect], (client) => client.get("repos/org/project"));
  expect(answer).toMatchObject({ kind: "unanswered", cause: "outside", why: expect.stringContaining("leads to") });
  const next = { status: 200, headers: { link: `<${other.origin}/more>; rel="next"` }, body: [1] };
  const listed = await withClient([next], (client) => client.list({ path: "repos/org/project/pulls" }));
  expect(listed.answer).toEqual({ kind: "found", value: { items: [1], isWhole: false } });
  expect(elsewhere.map(({ headers }) => headers.authorization)).toEqual([undefined]);
});

test("parts of a path are encoded, so that a branch cannot leave its place", () => {
  expect(repositoryPath("org/project", "branches", "../../user?x=1#y")).toBe(
    "repos/org/project/branches/..%2F..%2Fuser%3Fx%3D1%23y",
  );
});

test("the forge's own words are shortened and cannot act", async () => {
  const message = `\u001b[31m::error::${"x".repeat(500)}`;
  const { answer } = await withClient([{ status: 422, body: { message } }], (client) =>
    client.get("repos/org/project"),
  );
  const { why } = answer as { readonly why: string };
  expect(why).not.toContain("\u001b");
  expect(why.length).toBeLessThan(300);
});
