import { expect, test } from "@jest/globals";
import { createCall } from "../../src/adapters/service-call.ts";
import { openUploadTokens } from "../../src/adapters/upload-tokens.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { identityRefused, mintFailed } from "../../src/domain/problem/trusted-publishing.ts";
import { indexPresets } from "../../src/domain/target/presets.ts";
import type { Target } from "../../src/domain/target/target.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { startTrustedIndex, type TrustedIndexOptions } from "../fakes/trusted-index.ts";

const { signal } = new AbortController();

/** The tokens of an index at which nothing is uploaded. */
const open = async (options: TrustedIndexOptions = {}) => {
  const index = await startTrustedIndex("http://127.0.0.1:9/", options);
  const clock = fakeClock(Date.now());
  const concealed: string[] = [];
  const tokens = openUploadTokens({
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: index.identityUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer-of-the-job" },
    call: createCall({
      clock,
      userAgent: "test",
      fetch: (url, init) => fetch(url, init),
      problems: { refused: identityRefused, unreachable: mintFailed },
    }),
    clock,
    conceal: (secret) => concealed.push(secret.reveal()),
  })({ name: index.uploadUrl, kind: "url", uploadUrl: index.uploadUrl, simpleUrl: "", preset: undefined } as Target);
  const current = async (over?: Awaited<ReturnType<typeof tokens.current>>) => await tokens.current({ signal, over });
  return { index, clock, concealed, tokens, current, [Symbol.asyncDispose]: index[Symbol.asyncDispose] };
};

/** What is said where no token is to be had. */
const refusal = async (options: TrustedIndexOptions) => {
  await using at = await open(options);
  const error = await at.current().then(
    () => undefined,
    (problem: Problem) => problem,
  );
  const [finding] = error?.findings ?? [];
  return { ...finding!, asked: at.index.asked, slept: at.clock.slept, index: at.index };
};

test("however many ask at once, one token is minted, and all share it until its time is short", async () => {
  await using at = await open();
  const [first, ...others] = await Promise.all([at.current(), at.current(), at.current(), at.current()]);
  for (const other of others) expect(other).toBe(first);
  await at.clock.sleep(599_000);
  expect(await at.current()).toBe(first);
  expect(at.index.asked).toEqual(["audience", "identity", "mint"]);
  await at.clock.sleep(2_000);
  expect((await at.current()).reveal()).toBe("pypi-minted-1");
  expect(at.index.asked).toEqual(["audience", "identity", "mint", "identity", "mint"]);
  expect(new Set(at.index.identities).size).toBe(2);
});

test("a token of a shorter life is renewed sooner, and one whose life is not told after ten minutes", async () => {
  await using short = await open({ life: 60 });
  await short.current();
  await short.clock.sleep(29_000);
  expect((await short.current()).reveal()).toBe("pypi-minted-0");
  await short.clock.sleep(2_000);
  expect((await short.current()).reveal()).toBe("pypi-minted-1");
  await using silent = await open({ life: null });
  await silent.current();
  await silent.clock.sleep(599_000);
  expect((await silent.current()).reveal()).toBe("pypi-minted-0");
  await silent.clock.sleep(2_000);
  expect((await silent.current()).reveal()).toBe("pypi-minted-1");
});

test("all who were told that a token is over get the same new one", async () => {
  await using at = await open();
  const over = await at.current();
  const renewed = await Promise.all([at.current(over), at.current(over), at.current()]);
  expect(new Set(renewed.map((each) => each.reveal()))).toEqual(new Set(["pypi-minted-1"]));
  expect(await at.current(over)).toBe(renewed[0]);
  expect(at.index.minted).toHaveLength(2);
});

test("an exchange whose answer is lost is tried with a new identity, since an index takes one only once", async () => {
  await using at = await open({ fault: { at: "mint", nth: 1, status: 502, isLost: true } });
  expect((await at.current()).reveal()).toBe("pypi-minted-1");
  expect(at.index.asked).toEqual(["audience", "identity", "mint", "identity", "mint"]);
  expect(at.clock.slept).toHaveLength(1);
});

test("every token is told before anything could show it, and burned at the end of the run", async () => {
  await using at = await open();
  const over = await at.current();
  await at.current(over);
  expect(at.concealed).toEqual([
    at.index.identities[0],
    at.index.minted[0],
    at.index.identities[1],
    at.index.minted[1],
  ]);
  await at.tokens.burn();
  expect(at.index.burned).toEqual(at.index.minted);
  await at.tokens.burn();
  expect(at.index.burned).toHaveLength(2);
});

test("nothing is asked where no token was needed, and an index that burns none ends nothing", async () => {
  await using unused = await open();
  await unused.tokens.burn();
  expect(unused.index.asked).toEqual([]);
  await using deaf = await open({ fault: { at: "burn", status: 404 } });
  await deaf.current();
  await deaf.tokens.burn();
  expect(deaf.index.asked.at(-1)).toBe("burn");
});

test("an index that trusts another workflow is told with the fields of its form, as the identity has them", async () => {
  const said = await refusal({ trusts: "other.yml", claims: { environment: "pypi" } });
  expect(said).toMatchObject({ code: "RA-CREDENTIAL-UNTRUSTED", mender: "project" });
  expect(said.message).toContain("(422): Token request failed: valid token, but no corresponding publisher");
  expect(said.hint).toContain(
    "Owner orchids, Repository name greenhouse, Workflow name release.yml, Environment name pypi",
  );
  expect(said.hint).not.toContain("reusable");
  expect(said.asked).toEqual(["audience", "identity", "mint"]);
});

test("a job without an environment, and one in a reusable workflow, are told so", async () => {
  const inner = "orchids/shared/.github/workflows/publish.yml@refs/heads/main";
  const { hint } = await refusal({ trusts: "other.yml", claims: { job_workflow_ref: inner } });
  expect(hint).toContain("Environment name empty");
  expect(hint).toContain("reusable workflow, which trusted publishing does not support");
});

test("an index without trusted publishing is told apart from one that fails", async () => {
  expect(await refusal({ fault: { at: "audience", status: 404 } })).toMatchObject({
    code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING",
    input: "trusted-publishing",
    mender: "project",
    asked: ["audience"],
  });
  const page = await refusal({
    fault: { at: "audience", status: 200, body: "<!doctype html><title>Packages</title>" },
  });
  expect(page).toMatchObject({ code: "RA-CREDENTIAL-NO-TRUSTED-PUBLISHING", asked: ["audience"] });
  const down = await refusal({ fault: { at: "audience", status: 503 } });
  expect(down).toMatchObject({ code: "RA-CREDENTIAL-MINT-FAILED", mender: "outside" });
  expect(down.asked).toHaveLength(5);
});

test.each([
  ["audience", 403],
  ["mint", 422],
] as const)(
  "while PyPI has trusted publishing switched off (%s: %i) no publisher and no login is asked for",
  async (at, status) => {
    const words = "GitHub trusted publishing functionality not enabled";
    const said = await refusal({ fault: { at, status, body: JSON.stringify({ message: words }) } });
    expect(said).toMatchObject({ code: "RA-CREDENTIAL-MINT-FAILED", mender: "outside" });
    expect(said.message).toContain(words);
  },
);

test.each([
  ["mint", 500, "RA-CREDENTIAL-MINT-FAILED", "outside", 5],
  ["identity", 500, "RA-CREDENTIAL-MINT-FAILED", "outside", 5],
  ["identity", 403, "RA-CREDENTIAL-IDENTITY-REFUSED", "project", 1],
] as const)("%s that answers %i is %s, something %s, after %i tries", async (at, status, code, mender, times) => {
  const said = await refusal({ fault: { at, status } });
  expect(said).toMatchObject({ code, mender });
  expect(said.asked.filter((each) => each === at)).toHaveLength(times);
});

test("words that echo the identity are shown without it", async () => {
  await using at = await open({ trusts: "other.yml" });
  await expect(at.current()).rejects.toThrow();
  const token = at.index.identities[0]!;
  const said = await refusal({ fault: { at: "mint", status: 400, body: `no such thing: ${token}` } });
  expect(said.message).toContain("(400): no such thing: ***");
  expect(JSON.stringify(said.message + said.hint)).not.toContain(token.split(".")[1]);
});

test("after a failure the next who asks tries again", async () => {
  await using at = await open({ fault: { at: "audience", nth: 1, status: 404 } });
  await expect(at.current()).rejects.toThrow("does not know trusted publishing");
  expect((await at.current()).reveal()).toBe("pypi-minted-0");
});

test("of PyPI nobody is told that it knows no trusted publishing, whatever stands in its way", async () => {
  const tokens = openUploadTokens({
    env: {},
    call: async ({ service, refused }) => {
      throw new Problem(refused!({ service, status: 403, words: "Forbidden" }));
    },
    clock: fakeClock(),
    conceal: () => {},
  })({ name: "pypi", kind: "preset", uploadUrl: "", simpleUrl: "", preset: indexPresets.pypi });
  await expect(tokens.current({ signal })).rejects.toMatchObject({
    findings: [
      { code: "RA-CREDENTIAL-MINT-FAILED", message: expect.stringContaining("audience answered 403 Forbidden") },
    ],
  });
});

test("of another server than github.com PyPI takes no job, whose step needs a token; an index of one's own may trust it", async () => {
  const iss = "https://git.example.com/_services/token";
  const own = await refusal({ trusts: "other.yml", claims: { iss } });
  expect(own).toMatchObject({
    code: "RA-CREDENTIAL-UNTRUSTED",
    hint: expect.stringContaining("Add a trusted publisher"),
  });
  const claims = Buffer.from(JSON.stringify({ sub: "repo:a/b", iss })).toString("base64url");
  const tokens = openUploadTokens({
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: "https://git.example.com/", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer" },
    call: async ({ service, url, refused }) => {
      if (url.pathname.endsWith("mint-token"))
        throw new Problem(refused!({ service, status: 422, words: "no publisher" }));
      return { status: 200, json: { audience: "pypi", value: `e30.${claims}.x` }, location: null };
    },
    clock: fakeClock(),
    conceal: () => {},
  })({ kind: "preset", ...indexPresets.pypi, preset: indexPresets.pypi } as Target);
  await expect(tokens.current({ signal })).rejects.toMatchObject({
    findings: [{ code: "RA-CREDENTIAL-UNTRUSTED", remedy: "call", hint: expect.stringContaining("github.com alone") }],
  });
});
