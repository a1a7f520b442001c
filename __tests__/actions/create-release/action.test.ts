import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { exitStatus } from "../../../src/domain/problem/problem.ts";
import { commitTime } from "../../git-sandbox.ts";
import { type Creating, fileOf, parts, startCreating } from "./creating.ts";

let creating: Creating;
const begin = async (...asked: Parameters<typeof startCreating>) => {
  await creating?.[Symbol.asyncDispose]();
  creating = await startCreating(...asked);
};
beforeEach(async () => await begin());
afterEach(async () => {
  expect(creating.forge.violations).toEqual([]);
  await creating[Symbol.asyncDispose]();
});

const run = (given: Readonly<Record<string, string>> = {}, more?: Readonly<Record<string, string>>) =>
  creating.run("tag" in given || "manifest-path" in given ? given : { dist: creating.dist, ...given }, more);
const tags = () => creating.sandbox.git("forge.git", "tag").split("\n");
const released = (tag: string) => creating.forge.releases.find((each) => each.tag === tag)!;

test("what was published gets tags and releases with the changelog's section, and nothing is done twice", async () => {
  const made = await run();
  expect(made.codes).toEqual([]);
  expect(made.releases).toEqual(
    [
      ["core", "core-v1.4.0"],
      ["api", "api-v2.0.0rc1"],
    ].map(([name, tag]) => ({
      package: name,
      tag,
      url: `https://forge.example/org/project/releases/tag/${tag}`,
      state: "created",
    })),
  );
  expect(JSON.parse(made.outputs!.tags!)).toEqual(["core-v1.4.0", "api-v2.0.0rc1"]);
  expect(released("core-v1.4.0")).toMatchObject({
    title: "core 1.4.0",
    body: "- news of 1.4.0",
    isPrerelease: false,
    target: creating.commit,
  });
  expect(released("api-v2.0.0rc1")).toMatchObject({ isPrerelease: true });
  expect(creating.forge.latest()).toBeUndefined();
  const [manifest, sums] = released("core-v1.4.0").assets;
  expect([manifest!.name, sums!.name]).toEqual(["manifest.json", "SHA256SUMS"]);
  expect(Buffer.from(sums!.bytes).toString()).toMatch(/^[0-9a-f]{64} {2}core-1\.4\.0\.tar\.gz\n$/);
  expect(made.text).toMatch(/^2 releases created\n/);
  const again = await run();
  expect(again.releases).toMatchObject([{ state: "existed" }, { state: "existed" }]);
  expect(again.text).toMatch(/^2 releases already there\n/);
});

test("the manifest alone is enough, without a checkout, and the notes say what is missing", async () => {
  mkdirSync(join(creating.sandbox.folder, "empty"));
  const manifest = { "manifest-path": join(creating.dist, "manifest.json") };
  const finish = () => run({ ...manifest, "working-directory": join(creating.sandbox.folder, "empty") });
  const blind = await run({ ...manifest, release: "draft" }, { PATH: "/nowhere" });
  expect(blind.findings.map(({ message }) => message)).toEqual([
    "The notes tell no changes: there is no git here to read a checkout",
  ]);
  creating.forge.releases.splice(0);
  expect((await finish()).codes).toEqual(["RA-FINISH-NO-CHANGELOG"]);
  expect(released("core-v1.4.0").body).toBe("- core 1.4.0");
  // What stands in notes that are there was read by nobody.
  expect((await finish()).codes).toEqual([]);
});

test("from a manifest a release is made in a checkout that lacks another member; what has to know all of them says so", async () => {
  creating.sandbox.write("ws", {
    ".gitmodules": '[submodule "web"]\n\tpath = packages/web\n\turl = ../web\n',
    "uv.lock": '[[package]]\nname = "web"\nsource = { editable = "packages/web" }\n',
  });
  mkdirSync(join(creating.sandbox.folder, "ws/packages/web"));
  for (const given of [{ tag: "core-v1.4.0" }, { dist: creating.dist, "commit-back": "patch" }])
    await expect(run(given)).rejects.toThrow("Submodules are not fetched");
  const made = await run();
  expect([made.codes, released("core-v1.4.0").body]).toEqual([[], "- news of 1.4.0"]);
});

test("distributions go along where they are asked for: those of dist, else those of the index", async () => {
  rmSync(join(creating.dist, fileOf(parts[0]!)));
  await run({ "manifest-path": join(creating.dist, "manifest.json"), assets: "distributions" });
  expect(creating.forge.releases.map(({ assets }) => assets.map(({ name }) => name))).toEqual([
    ["core-1.4.0.tar.gz"],
    ["api-2.0.0rc1.tar.gz"],
  ]);
  expect(Buffer.from(released("core-v1.4.0").assets[0]!.bytes).toString()).toBe("the bytes of core-1.4.0.tar.gz\n");
});

test("an umbrella tag comes last, and is what the repository shows first", async () => {
  await begin(parts.map((part) => ({ ...part, version: "1.4.0" })));
  const made = await run({ "umbrella-tag-format": "v{version}" });
  expect(made.releases).toMatchObject([{ package: "core" }, { package: "api" }, { package: null, tag: "v1.4.0" }]);
  expect(creating.forge.latest()).toBe("v1.4.0");
  expect(released("v1.4.0").body).toBe("- news of 1.4.0");
  expect(Buffer.from(released("v1.4.0").assets[1]!.bytes).toString().split("\n")).toHaveLength(3);
});

test("a tag of one package makes no umbrella of that alone, which is said", async () => {
  const made = await run({ tag: "core-v1.4.0", "umbrella-tag-format": "v{version}" });
  expect(made.codes).toEqual(["RA-FINISH-UMBRELLA-OF-ONE"]);
  expect(tags()).toEqual(["core-v1.4.0"]);
});

test("the only package that is released at all has its umbrella by a tag, too", async () => {
  creating.sandbox.write("ws", { "release-actions.toml": "[packages.api]\nprivate = true\n" });
  const made = await run({ tag: "core-v1.4.0", "umbrella-tag-format": "v{version}" });
  expect([made.codes, tags()]).toEqual([[], ["core-v1.4.0", "v1.4.0"]]);
});

test("several versions have no umbrella, which is said", async () => {
  const made = await run({ "umbrella-tag-format": "v{version}" });
  expect(made.codes).toEqual(["RA-FINISH-UMBRELLA"]);
  expect(tags()).toEqual(["api-v2.0.0rc1", "core-v1.4.0"]);
});

test("a text of one's own is filled once, and what fills it is not read again", async () => {
  writeFileSync(
    join(creating.sandbox.folder, "ws/notes.md"),
    "# {name} {version} ({tag})\n{changelog}\n{packages}{other}\n{compare-url}\n",
  );
  creating.sandbox.git("ws", "tag", "core-v1.3.0", "HEAD");
  await run({ notes: "notes.md", "working-directory": join(creating.sandbox.folder, "ws/packages/core") });
  expect(released("core-v1.4.0").body).toBe(
    "# core 1.4.0 (core-v1.4.0)\n- news of 1.4.0\ncore 1.4.0{other}\nhttps://forge.example/org/project/compare/core-v1.3.0...core-v1.4.0\n",
  );
});

test.each([
  [{ release: "off" }, ["api-v2.0.0rc1", "core-v1.4.0"], 0],
  [{ release: "draft" }, [""], 2],
  [{ tags: "false" }, [""], 0],
])("%j makes no more than it says", async (given, made, drafts) => {
  await run(given);
  expect(tags()).toEqual(made);
  expect(creating.forge.releases.filter(({ isDraft }) => isDraft)).toHaveLength(drafts);
});

describe("the index is the truth", () => {
  test("what it does not have gets no tag, and neither does the umbrella", async () => {
    await begin(parts.map((part) => ({ ...part, version: "1.4.0", isConfirmed: part.name === "core" })));
    creating.listed.delete("api");
    const made = await run({ "umbrella-tag-format": "v{version}" });
    expect(made.codes).toEqual(["RA-FINISH-NOT-PUBLISHED", "RA-FINISH-UMBRELLA-WAITS"]);
    expect(tags()).toEqual(["core-v1.4.0"]);
  });

  test("a manifest from before the upload will do once all is there, and before is an error", async () => {
    await begin(parts.map((part) => ({ ...part, isConfirmed: false })));
    expect((await run()).releases).toHaveLength(2);
    creating.listed.clear();
    const nothing = await run();
    expect([nothing.codes, exitStatus(nothing.findings)]).toEqual([["RA-FINISH-NOTHING-PUBLISHED"], 1]);
    // The manifest says where it is read.
    expect(nothing.findings[0]!.hint).toBe("Publish first");
  });

  test("where it does not list yet what the run has seen, that counts", async () => {
    creating.listed.clear();
    expect((await run()).codes).toEqual([]);
    expect(tags()).toEqual(["api-v2.0.0rc1", "core-v1.4.0"]);
  });

  test("where it does not answer and the manifest does not say, nothing is tagged, and a re-run is asked for", async () => {
    await begin(parts.map((part) => ({ ...part, isConfirmed: part.name === "core" })));
    creating.index.isDown = true;
    const made = await run();
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-FINISH-UNCERTAIN"], 75]);
    expect(tags()).toEqual(["core-v1.4.0"]);
  });

  test("what it got before the commit was made is another release's, what it got since a re-run's", async () => {
    const before = { status: "published", isConfirmed: false } as const;
    await begin([
      { ...parts[0]!, ...before, uploaded: commitTime - 60 },
      { ...parts[1]!, ...before },
    ]);
    expect((await run()).codes).toEqual([]);
    expect(tags()).toEqual(["api-v2.0.0rc1"]);
  });

  test("other bytes than the manifest's are an error", async () => {
    creating.listed.set("core", { filename: fileOf(parts[0]!), text: "others", uploaded: commitTime + 60 });
    const made = await run();
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-FINISH-OTHER-BYTES"], 1]);
    expect(tags()).toEqual(["api-v2.0.0rc1"]);
  });
});

describe("the forge", () => {
  test("that is not known leaves a warning with what was left out", async () => {
    const made = await run({}, { GITHUB_REPOSITORY: "" });
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-FORGE-UNKNOWN"], 0]);
    expect(made.releases).toMatchObject([{ state: "skipped" }, { state: "skipped" }]);
  });

  test("that lets the token write nothing does, too", async () => {
    creating.fails({ fault: ({ method }) => (method === "GET" ? undefined : { status: 403, body: {} }) });
    const made = await run();
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-FORGE-REFUSED"], 0]);
    expect(made.findings[0]!.hint).toMatch(
      /make each from a checkout of the released commit, with GITHUB_REPOSITORY set .+:\nrelease-actions create-release --tag \S+-v\S+$/,
    );
    const byTag = await run({ tag: "core-v1.4.0" });
    expect(byTag.findings.at(-1)!.hint).toMatch(/ --tag core-v1\.4\.0$/);
    const byManifest = /\nrelease-actions create-release --manifest-path manifest\.json$/;
    // An umbrella made from one package's tag would be of that alone.
    const ofAll = await run({ "umbrella-tag-format": "v{version}" });
    expect(ofAll.findings.at(-1)!.hint).toMatch(byManifest);
    // An index that the workflow alone names is not found from a tag.
    expect((await run({}, { INDEX: "" })).findings[0]!.hint).toMatch(byManifest);
    // Nor is a version that code alone says.
    const manifest = "packages/core/pyproject.toml";
    const text = readFileSync(join(creating.sandbox.folder, "ws", manifest), "utf8");
    const dynamic = text.replace(/^version = .*$/m, 'dynamic = ["version"]');
    creating.sandbox.write("ws", { [manifest]: `${dynamic}\n[tool.hatch.version]\nsource = "code"\npath = "v.py"\n` });
    expect((await run()).findings.at(-1)!.hint).toMatch(byManifest);
    creating.sandbox.write("ws", { [manifest]: text });
  });

  test("that is down asks for a re-run with the command that finishes it", async () => {
    creating.fails({ fault: () => ({ status: 503, headers: { "retry-after": "0" }, body: {} }) });
    const made = await run();
    expect([made.codes, exitStatus(made.findings)]).toEqual([["RA-FORGE-UNFINISHED"], 75]);
    expect(made.findings[0]!.hint).toContain(`release-actions create-release --dist ${creating.dist}`);
    const ofJob = await run({}, { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push" });
    expect(ofJob.codes).toEqual(["RA-FORGE-UNFINISHED"]);
    expect(ofJob.findings[0]!.hint).toMatch(/Run it again later$/);
  });

  test("of Gitea is said to tell less", async () => {
    await begin(parts, { kind: "gitea" });
    const made = await run();
    expect([made.codes, made.releases]).toMatchObject([[], [{ state: "created" }, { state: "created" }]]);
    expect(made.summary).toContain("Gitea tells no digests of files");
    creating.fails({ fault: () => ({ status: 503, headers: { "retry-after": "0" }, body: {} }) });
    const down = await run();
    expect(down.text).toMatch(/^2 releases not finished\n/);
    expect(down.text).not.toContain("were compared");
  });
});

test("without anything that says what was released, nothing is guessed", async () => {
  expect(await creating.run({}).catch((thrown: unknown) => thrown)).toMatchObject({
    findings: [{ code: "RA-FINISH-NOTHING-GIVEN" }],
  });
});

test("notes that are too long for the forge are cut, and it is said", async () => {
  writeFileSync(join(creating.sandbox.folder, "ws/notes.md"), `${"- a line\n".repeat(13_000)}{changelog}{changelog}\n`);
  writeFileSync(
    join(creating.sandbox.folder, "ws/packages/core/CHANGELOG.md"),
    `## 1.4.0\n\n${"- news\n".repeat(5_000)}`,
  );
  expect((await run({ notes: "notes.md", release: "off" })).codes).toEqual([]);
  expect((await run({ notes: "notes.md" })).codes).toEqual(["RA-FINISH-NOTES-CUT"]);
  expect((await run({ notes: "notes.md" })).codes).toEqual([]);
  expect(released("core-v1.4.0").body.length).toBeLessThanOrEqual(125_000);
});

describe("a tag alone", () => {
  test("that is there gets the release of its package", async () => {
    creating.sandbox.git("ws", "push", "--quiet", "../forge.git", `${creating.commit}:refs/tags/core-v1.4.0`);
    const made = await run({ tag: "core-v1.4.0" });
    expect([made.codes, made.releases]).toMatchObject([[], [{ package: "core", state: "created" }]]);
    expect(released("core-v1.4.0").assets.map(({ name }) => name)).toEqual(["SHA256SUMS"]);
    expect(tags()).toEqual(["core-v1.4.0"]);
  });

  test("of the workspace gets one release for all packages of its version", async () => {
    await begin(parts.map((part) => ({ ...part, version: "1.4.0" })));
    const made = await run({ tag: "v1.4.0" });
    expect(made.releases).toMatchObject([{ package: null, tag: "v1.4.0", state: "created" }]);
    expect(creating.forge.latest()).toBe("v1.4.0");
  });

  test("of the workspace does not wait for what the configuration excludes, which has its own tag all the same", async () => {
    await begin(parts.map((part) => ({ ...part, version: "1.4.0" })));
    const api = creating.listed.get("api")!;
    creating.listed.delete("api");
    const made = await run({ tag: "v1.4.0" }, { EXCLUDE: "ap*" });
    expect([made.codes, made.releases]).toMatchObject([[], [{ package: "core", tag: "v1.4.0", state: "created" }]]);
    creating.listed.set("api", api);
    expect((await run({ tag: "api-v1.4.0" }, { EXCLUDE: "ap*" })).releases).toMatchObject([{ tag: "api-v1.4.0" }]);
  });

  test("of the workspace does not wait for what is private by the configuration, and a tag of that is none", async () => {
    await begin(parts.map((part) => ({ ...part, version: "1.4.0" })));
    creating.listed.delete("api");
    creating.sandbox.write("ws", { "release-actions.toml": "[packages.api]\nprivate = true\n" });
    const made = await run({ tag: "v1.4.0" });
    expect([made.codes, made.releases]).toMatchObject([[], [{ package: "core", tag: "v1.4.0", state: "created" }]]);
    await expect(run({ tag: "api-v1.4.0" })).rejects.toThrow(
      /: api is not published \(private in release-actions.toml\)$/,
    );
  });

  test("of a version that is not on the index gets nothing", async () => {
    creating.listed.clear();
    const made = await run({ tag: "core-v1.4.0" });
    expect([made.codes, tags()]).toEqual([["RA-FINISH-NOTHING-PUBLISHED"], [""]]);
    expect(made.findings[0]!.hint).toMatch(/^Publish first; where .* is not http:.*\/simple\/, correct check-url/);
  });

  test("that was made before a squash keeps its commit, and the others of the release get theirs", async () => {
    const git = (...args: readonly string[]) => creating.sandbox.git("ws", ...args);
    git("switch", "--quiet", "--create", "squashed");
    git("commit", "--quiet", "--allow-empty", "--message", "the head of a branch");
    git("push", "--quiet", "origin", "HEAD:refs/tags/api-v2.0.0rc1");
    git("switch", "--quiet", "main");
    const refused = await run();
    expect([refused.codes, tags()]).toEqual([["RA-TAG-ELSEWHERE"], ["api-v2.0.0rc1"]]);
    expect(refused.findings[0]!.hint).toContain("check it out and run create-release --tag api-v2.0.0rc1 there");
    git("switch", "--quiet", "squashed");
    expect(await run({ tag: "api-v2.0.0rc1" })).toMatchObject({ codes: [], releases: [{ state: "created" }] });
    git("switch", "--quiet", "main");
    expect(await run({ tag: "core-v1.4.0" })).toMatchObject({ codes: [], releases: [{ state: "created" }] });
  });

  test("of an older line is not shown first", async () => {
    creating.sandbox.git("ws", "tag", "core-v2.0.0");
    await run({ tag: "core-v1.4.0" });
    expect(creating.forge.latest()).toBeUndefined();
  });
});

describe("an index that asks for a login, and that the publishing run alone was told of", () => {
  const untold = { INDEX: "", CHECK_URL: "", UV_INDEX_PACKAGES_USERNAME: "ada", UV_INDEX_PACKAGES_PASSWORD: "a-word" };

  test.each([
    ["is asked with that of uv's index of this address", "", [], 1],
    ["gets no login of an index at another address", "elsewhere/", ["RA-FINISH-UNCERTAIN"], 0],
  ])("%s", async (_, below, codes, made) => {
    await begin([{ name: "core", version: "1.4.0", uploaded: commitTime + 60 }]);
    creating.index.login = "ada:a-word";
    expect((await run({}, { ...untold, UV_INDEX: `packages=${creating.index.simpleUrl}${below}` })).codes).toEqual(
      codes,
    );
    expect(creating.forge.releases).toHaveLength(made);
  });
});
