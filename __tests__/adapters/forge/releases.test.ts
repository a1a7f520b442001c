import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createForgeClient } from "../../../src/adapters/forge/client.ts";
import { createReleases } from "../../../src/adapters/forge/releases.ts";
import { createTags } from "../../../src/adapters/forge/tags.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { forbidding } from "../../../src/domain/forge-release/tag-rule.ts";
import type { Answer } from "../../../src/ports/forge.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { type ReleaseForge, startReleaseForge } from "../../forge/release-forge.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";

const value = <Value>(answer: Answer<Value>): Value => {
  expect(answer).toMatchObject({ kind: "found" });
  return (answer as Extract<Answer<Value>, { kind: "found" }>).value;
};

const token = new Secret("ghs_aTokenOfTheTests0123456789");

describe.each(["github", "gitea"] as const)("on %s", (kind) => {
  let sandbox: GitSandbox;
  let forge: ReleaseForge;
  let commit: string;

  beforeAll(async () => {
    sandbox = createGitSandbox();
    sandbox.repository("work", { "README.md": "a project\n" });
    sandbox.git(".", "clone", "--quiet", "--bare", "work", "forge.git");
    commit = sandbox.git("work", "rev-parse", "HEAD").trim();
    forge = await startReleaseForge(join(sandbox.folder, "forge.git"), { kind });
  });
  afterAll(async () => {
    await forge[Symbol.asyncDispose]();
    sandbox[Symbol.dispose]();
  });

  const open = () => {
    const client = createForgeClient({ apiUrl: forge.apiUrl, token, clock: fakeClock(), userAgent: "test" });
    return { releases: createReleases(client, "org/project"), tags: createTags(client, "org/project") };
  };

  test("a draft gets its files, makes its tag when it is published, and is read back as it is", async () => {
    const { releases, tags } = open();
    const made = value(
      await releases.createDraft({ tag: "core/v1.0", commit, title: "core 1.0", body: "notes", isPrerelease: false }),
    );
    expect(made).toMatchObject({ tag: "core/v1.0", target: commit, isDraft: true, assets: [] });
    expect(value(await tags.find("core/v1.0"))).toBeUndefined();
    const path = join(sandbox.folder, "core-1.0.tar.gz");
    const bytes = Buffer.from([0, 255, 10, 13]);
    writeFileSync(path, bytes);
    const asset = value(await releases.upload(made, { name: "core-1.0.tar.gz", content: { path } }));
    value(await releases.upload(made, { name: "SHA256SUMS", content: { text: "é\n" } }));
    const digest = createHash("sha256").update(bytes).digest("hex");
    expect(asset).toMatchObject({ size: 4, isWhole: true, sha256: kind === "github" ? digest : undefined });
    expect(forge.releases[0]!.assets.map(({ bytes: kept }) => Buffer.from(kept).toString("hex"))).toEqual([
      "00ff0a0d",
      "c3a90a",
    ]);
    expect(value(await releases.list()).items).toMatchObject([{ id: made.id, isDraft: true }]);
    value(await releases.publish(made, { isLatest: true }));
    expect(value(await releases.read(made))).toMatchObject({ isDraft: false, tag: "core/v1.0" });
    expect(value(await tags.find("core/v1.0"))).toEqual({ name: "core/v1.0", commit, isAnnotated: false });
    expect(forge.latest()).toBe(kind === "github" ? "core/v1.0" : undefined);
  });

  test("a file of a draft can be taken away, and so can the draft", async () => {
    const { releases } = open();
    const made = value(await releases.createDraft({ tag: "v2", commit, title: "2", body: "", isPrerelease: true }));
    const asset = value(await releases.upload(made, { name: "a", content: { text: "a" } }));
    value(await releases.removeAsset(made, asset));
    expect(value(await releases.read(made))).toMatchObject({ assets: [], isPrerelease: true });
    value(await releases.remove(made));
    expect(await releases.read(made)).toEqual({ kind: "missing" });
  });

  test("a tag is made annotated, never over another, and is deleted", async () => {
    const { tags } = open();
    value(await tags.create({ name: "core/v3", commit, message: "core 3" }));
    expect(value(await tags.find("core/v3"))).toEqual({ name: "core/v3", commit, isAnnotated: true });
    expect(await tags.create({ name: "core/v3", commit, message: "again" })).toMatchObject({
      kind: "unanswered",
      status: kind === "github" ? 422 : 409,
    });
    value(await tags.remove("core/v3"));
    expect(value(await tags.find("core/v3"))).toBeUndefined();
  });

  test("whether a commit is there, and whether releases are locked, is known", async () => {
    const { releases, tags } = open();
    expect(value(await tags.hasCommit(commit))).toBe(true);
    expect(value(await tags.hasCommit("0".repeat(40)))).toBe(false);
    expect(value(await releases.areImmutable())).toBe(false);
    forge.settings.areImmutable = true;
    expect(value(await releases.areImmutable())).toBe(kind === "github");
    forge.settings.areImmutable = false;
  });

  test("rulesets are read where the forge has them", async () => {
    const { tags } = open();
    const shared = { target: "tag", source_type: "Repository", source: "org/project", enforcement: "active" };
    forge.settings.rulesets.push(
      {
        ...shared,
        id: 1,
        name: "nobody tags",
        current_user_can_bypass: "never",
        conditions: { ref_name: { include: ["refs/tags/v*"], exclude: ["refs/tags/v0*"] } },
        rules: [
          { type: "creation" },
          { type: "deletion" },
          { type: "tag_name_pattern", parameters: { operator: "starts_with", pattern: "v" } },
          { type: "tag_name_pattern", parameters: { operator: "regex", pattern: "^v[0-9]" } },
        ],
      },
      { ...shared, id: 2, name: "off", enforcement: "disabled" },
      {
        ...shared,
        id: 3,
        name: "not for us",
        current_user_can_bypass: "always",
        conditions: { ref_name: { include: ["~ALL"], exclude: [] } },
        rules: [{ type: "creation" }],
      },
    );
    const rulesets = value(await tags.rulesets());
    expect(rulesets[0]?.names ?? []).toEqual(
      kind === "github" ? [{ operator: "starts_with", pattern: "v", isNegated: false }] : [],
    );
    const names = (tag: string) => forbidding(rulesets, tag, "creation")?.name;
    expect(names("v1.0")).toBe(kind === "github" ? "nobody tags" : undefined);
    expect([names("v0.1"), names("core-v1")]).toEqual([undefined, undefined]);
    forge.settings.rulesets.length = 0;
  });

  test("asks for nothing that the forge does not describe", () => {
    expect(forge.violations).toEqual([]);
  });
});

describe("an upload", () => {
  const upload = async (apiUrl: string, url: string) => {
    const sent: { url: string; authorization: string | null }[] = [];
    const client = createForgeClient({
      apiUrl,
      token,
      clock: fakeClock(),
      userAgent: "test",
      fetch: async (target, { headers }) => {
        sent.push({ url: String(target), authorization: new Headers(headers).get("authorization") });
        return Object.defineProperty(new Response('{"id":1,"name":"a","size":1}', { status: 201 }), "url", {
          value: String(target),
        });
      },
    });
    const answer = await createReleases(client, "o/r").upload(
      { id: 1, uploadUrl: `${url}/repos/o/r/releases/1/assets{?name,label}` },
      { name: "a b", content: { text: "a" } },
    );
    return { kind: answer.kind, sent };
  };

  test.each([
    ["https://api.github.com", "https://uploads.github.com"],
    ["https://api.acme.ghe.com", "https://uploads.acme.ghe.com"],
    ["https://git.example/api/v3", "https://git.example/api/uploads"],
  ])("of %s goes to %s with the token", async (apiUrl, url) => {
    expect(await upload(apiUrl, url)).toEqual({
      kind: "found",
      sent: [{ url: `${url}/repos/o/r/releases/1/assets?name=a+b`, authorization: `Bearer ${token.reveal()}` }],
    });
  });

  test.each([
    ["https://api.github.com", "https://uploads.evil.example"],
    ["https://api.github.com", "http://uploads.github.com"],
    ["https://api.evil.example", "https://uploads.evil.example"],
    ["https://git.example/api/v3", "https://uploads.github.com"],
  ])("of %s is not sent to %s", async (apiUrl, url) => {
    expect(await upload(apiUrl, url)).toEqual({ kind: "unanswered", sent: [] });
  });
});
