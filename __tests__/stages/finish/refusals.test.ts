import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { forgeUnfinished } from "../../../src/domain/problem/forge-release.ts";
import type { Given, Received } from "../../forge/http-server.ts";
import { tagRuleset } from "../../forge/ruleset.ts";
import { type Finishing, orderOf, startFinishing } from "./finishing.ts";

let finishing: Finishing;
beforeEach(async () => {
  finishing = await startFinishing();
});
afterEach(async () => await finishing[Symbol.asyncDispose]());

const writes = () => finishing.forge.requests.filter((request) => !request.startsWith("GET"));
const isWrite = ({ method }: Received) => method !== "GET";

/** What a run says, and what became of each release. */
const outcome = async (...orders: Parameters<Finishing["run"]>) => {
  const { releases, findings } = await finishing.run(...orders);
  return { codes: findings.map(({ code }) => code), findings, states: releases.map(({ state }) => state) };
};

const published = (change: object = {}) => ({
  id: 900,
  tag: "core/v1.0",
  target: finishing.commit,
  title: "core 1.0",
  body: "",
  isDraft: false,
  isPrerelease: false,
  isImmutable: false,
  assets: [] as { id: number; name: string; bytes: Uint8Array }[],
  ...change,
});
const asset = (name: string, text: string) => ({ id: 901, name, bytes: Buffer.from(text) });

describe("nothing is written where", () => {
  test("one of the tags is at another commit", async () => {
    finishing.git("tag", "api/v2.0", finishing.newer);
    const { codes, states, findings } = await outcome();
    expect({ codes, states }).toEqual({ codes: ["RA-TAG-ELSEWHERE"], states: ["skipped", "skipped", "skipped"] });
    expect(findings[0]!.message).toBe(`The tag api/v2.0 is at ${finishing.newer}, released was ${finishing.commit}`);
    expect(writes()).toEqual([]);
  });

  test("a ruleset forbids one of them: a warning, since the token has no right", async () => {
    finishing.forge.settings.rulesets.push(tagRuleset("tags are ours", ["refs/tags/v*"], "creation"));
    const { findings } = await outcome();
    expect(findings).toMatchObject([{ code: "RA-TAG-FORBIDDEN", severity: "warning" }]);
    expect(findings[0]!.message).toBe("The ruleset tags are ours forbids this token to make v2.0");
    expect(writes()).toEqual([]);
  });

  test("the forge does not have the commit", async () => {
    const commit = "0".repeat(40);
    const made = await finishing.run([orderOf("core/v1.0", commit)], undefined, commit);
    expect(made.findings.map(({ code }) => code)).toEqual(["RA-TAG-COMMIT-UNKNOWN"]);
    expect(writes()).toEqual([]);
  });

  test("git refuses a name, two are the same, or one would be the other's folder", async () => {
    const names = ["core..1", "v1", "v1", "v1/x"];
    const { codes } = await outcome(names.map((tag) => orderOf(tag, finishing.commit)));
    expect(codes).toEqual(["RA-TAG-UNFIT", "RA-TAG-UNFIT", "RA-TAG-UNFIT"]);
    expect(writes()).toEqual([]);
  });
});

describe("a token that may not write", () => {
  const refusal: Given = { status: 403, body: { message: "Resource not accessible by integration" } };

  test("is a warning that names what was left out", async () => {
    finishing.fails({ fault: (received) => (isWrite(received) ? refusal : undefined) });
    const { findings, states } = await outcome();
    expect(states).toEqual(["skipped", "skipped", "skipped"]);
    expect(findings).toMatchObject([{ code: "RA-FORGE-REFUSED", severity: "warning" }]);
    expect(findings[0]!.hint).toMatch(
      /^Left out are core\/v1\.0, api\/v2\.0, v2\.0\..*\nrelease-actions create-release --tag core\/v1\.0$/,
    );
    expect(writes()).toHaveLength(1);
  });

  test("and is not known at all is to be renewed: a re-run has the new one", async () => {
    const unknown: Given = { status: 401, body: { message: "Bad credentials" } };
    finishing.fails({ fault: (received) => (isWrite(received) ? unknown : undefined) });
    const [{ hint } = { hint: "" }] = (await outcome()).findings;
    expect(hint).toContain(
      ". Renew the token that github-token gives, and run the job again, which reads it anew. To go",
    );
    expect(hint).not.toContain("contents: write");
  });

  test("stays one where the same step had no answer before", async () => {
    let writes = 0;
    finishing.fails({
      fault: (received) => (isWrite(received) ? [{ status: 502, body: {} }, refusal][writes++] : undefined),
    });
    expect((await outcome()).codes).toEqual(["RA-FORGE-REFUSED"]);
    expect(writes).toBe(2);
  });

  test.each([
    ["sees no place to write", isWrite],
    ["sees no repository", () => true],
  ])("and %s, too", async (_, isUnseen) => {
    finishing.fails({ fault: (received) => (isUnseen(received) ? { status: 404, body: {} } : undefined) });
    expect((await outcome()).codes).toEqual(["RA-FORGE-REFUSED"]);
  });

  test("may lack the right to read rulesets and settings alone", async () => {
    const isSetting = ({ url }: Received) => /rulesets|immutable/.test(url.pathname);
    finishing.fails({ fault: (received) => (isSetting(received) ? refusal : undefined) });
    expect(await outcome()).toMatchObject({ codes: [], states: ["created", "created", "created"] });
  });
});

test.each([409, 422])("a step that is refused with %s twice is the forge's last word", async (status) => {
  const isPublish = ({ method }: Received) => method === "PATCH";
  finishing.fails({ fault: (received) => (isPublish(received) ? { status, body: { message: "no" } } : undefined) });
  const { codes, states, findings } = await outcome();
  expect({ codes: new Set(codes), states }).toEqual({
    codes: new Set(["RA-FORGE-REJECTED"]),
    states: ["skipped", "skipped", "skipped"],
  });
  expect(findings[0]!.message).toMatch(/^GitHub or Gitea refuses to publish the release for core\/v1\.0: .* \(no\)$/);
});

test("where the first step is refused so, no release is spoken of that is not there", async () => {
  const isDraft = ({ method, url }: Received) => method === "POST" && url.pathname.endsWith("/releases");
  const body = { message: "Repository rule violations found" };
  finishing.fails({ fault: (received) => (isDraft(received) ? { status: 422, body } : undefined) });
  const [first] = (await outcome()).findings;
  expect(first).toMatchObject({
    code: "RA-FORGE-REJECTED",
    message: expect.stringMatching(/^GitHub or Gitea refuses to make a draft of the release for core\/v1\.0: /),
    hint: "Fix on GitHub or Gitea what its words say",
  });
});

test.each([500, 429])("a forge that goes on to answer %s asks for a re-run", async (status) => {
  finishing.fails({ fault: (received) => (isWrite(received) ? { status, body: {} } : undefined) });
  expect((await outcome()).findings).toMatchObject([
    {
      code: "RA-FORGE-UNFINISHED",
      mender: "outside",
      hint: expect.stringMatching(/^Not finished: .+\. Run it again later, with the same options for releases:\n/),
    },
  ]);
});

test("what a read is refused for with another status, or wants a proxy's login, is not left to time", async () => {
  finishing.fails({ fault: () => ({ status: 422, body: { message: "no" } }) });
  expect((await outcome()).findings).toMatchObject([
    {
      code: "RA-FORGE-UNFINISHED",
      mender: "project",
      hint: expect.stringMatching(/^Not finished: .+\. See to what its words say\. Then run it again, with .+:\n/),
    },
  ]);
  const left = { left: ["v1.0.0"], command: undefined, step: "read the tags" };
  expect(forgeUnfinished({ ...left, why: "Proxy response (407) !== 200 when HTTP Tunneling" })).toMatchObject({
    remedy: "call",
    hint: expect.stringMatching(/^Not finished: v1\.0\.0\. Give the proxy's login in .+\. Then run it again$/),
  });
});

test("a name that an immutable release has used up is said so, and the others are made", async () => {
  finishing.forge.settings.burned.add("core/v1.0");
  const { codes, states } = await outcome();
  expect({ codes, states }).toEqual({ codes: ["RA-TAG-BURNED"], states: ["skipped", "created", "skipped"] });
});

test("of an umbrella, another form is given to the same commit", async () => {
  finishing.forge.settings.burned.add("v2.0");
  const orders = [orderOf("core/v1.0", finishing.commit), orderOf("v2.0", finishing.commit, { isUmbrella: true })];
  const { findings } = await outcome(orders);
  expect(findings).toMatchObject([
    {
      code: "RA-TAG-BURNED",
      input: "umbrella-tag-format",
      hint: expect.stringContaining("another umbrella-tag-format"),
    },
  ]);
});

test("a tag that appears elsewhere while its release is made is told", async () => {
  finishing.fails({
    fault: ({ method }) => {
      if (method === "PATCH") finishing.git("update-ref", "refs/tags/core/v1.0", finishing.newer);
      return undefined;
    },
  });
  const { codes, states } = await outcome([finishing.orders[0]!]);
  expect({ codes, states }).toEqual({ codes: ["RA-TAG-ELSEWHERE"], states: ["skipped"] });
});

describe("a published release", () => {
  test("with other files keeps them", async () => {
    finishing.git("tag", "core/v1.0", finishing.commit);
    const files = [asset("SHA256SUMS", "others"), asset("manifest.json", "another run's")];
    finishing.forge.releases.push(published({ assets: files }));
    const { findings, states } = await outcome([finishing.orders[0]!]);
    expect(states).toEqual(["existed"]);
    // Files may have come to the index since. A manifest is each run's own.
    expect(findings).toMatchObject([{ code: "RA-RELEASE-ASSET-DIFFERS", severity: "warning" }]);
    expect(finishing.forge.releases[0]!.assets).toEqual(files);
    expect(writes()).toEqual([]);
  });

  test("with another distribution is an error", async () => {
    finishing.git("tag", "core/v1.0", finishing.commit);
    finishing.forge.releases.push(published({ assets: [asset("core-1.0.tar.gz", "others")] }));
    const wanted = { name: "core-1.0.tar.gz", size: 6, sha256: "1".repeat(64) };
    const { findings } = await outcome([orderOf("core/v1.0", finishing.commit, { assets: [wanted] })]);
    expect(findings).toMatchObject([{ code: "RA-RELEASE-ASSET-DIFFERS", severity: "error" }]);
    expect(findings[0]!.hint).toContain("delete it there by hand");
  });

  test("of Gitea, which tells no digests, is compared by sizes, and both are said as such", async () => {
    await finishing[Symbol.asyncDispose]();
    finishing = await startFinishing({ kind: "gitea" });
    finishing.git("tag", "core/v1.0", finishing.commit);
    finishing.forge.releases.push(published({ assets: [asset("core-1.0.tar.gz", "another")] }));
    const wanted = { name: "core-1.0.tar.gz", size: 6, sha256: "1".repeat(64) };
    const { findings } = await outcome([orderOf("core/v1.0", finishing.commit, { assets: [wanted] })]);
    expect(findings[0]!.message).toMatch(/: 7 bytes there, 6 bytes here$/);
  });

  test("that is immutable keeps another distribution for good", async () => {
    finishing.git("tag", "core/v1.0", finishing.commit);
    finishing.forge.releases.push(published({ isImmutable: true, assets: [asset("core-1.0.tar.gz", "others")] }));
    const wanted = { name: "core-1.0.tar.gz", size: 6, sha256: "1".repeat(64) };
    const { findings } = await outcome([orderOf("core/v1.0", finishing.commit, { assets: [wanted] })]);
    expect(findings).toMatchObject([
      { code: "RA-RELEASE-ASSET-DIFFERS", remedy: "commit", hint: expect.stringContaining("release the next version") },
    ]);
  });

  test("that is immutable stays without the files that it lacks", async () => {
    finishing.git("tag", "core/v1.0", finishing.commit);
    finishing.forge.releases.push(published({ isImmutable: true }));
    const { codes, states } = await outcome([finishing.orders[0]!]);
    expect({ codes, states }).toEqual({ codes: ["RA-RELEASE-LOCKED"], states: ["existed"] });
    expect(writes()).toEqual([]);
  });
});

test("a file of a draft that did not arrive as it was sent is sent again", async () => {
  finishing.forge.releases.push(published({ isDraft: true, assets: [asset("SHA256SUMS", "")] }));
  expect(await outcome([finishing.orders[0]!])).toMatchObject({ codes: [], states: ["created"] });
  expect(finishing.forge.releases[0]!.assets.map(({ bytes }) => bytes.length)).toEqual([21, 82]);
});
