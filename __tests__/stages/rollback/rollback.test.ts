import { afterEach, describe, expect, test } from "@jest/globals";
import { addRelease, type Rolling, startRolling, tags, uploaded, type Wish } from "./rolling.ts";

let rolling: Rolling;
afterEach(async () => {
  expect(rolling.forge.violations).toEqual([]);
  await rolling[Symbol.asyncDispose]();
});

const all: Wish = { tag: "v1.0.0", yes: true };

/** What is there once everything is gone. */
const nothing: readonly string[] = [];

test("without yes it only reads, and says what there is, what is next, and what yes would do in which order", async () => {
  rolling = await startRolling();
  const before = rolling.there();
  const { status, codes, state, text, summary } = await rolling.run({ tag: "v1.0.0" });
  expect([status, codes, rolling.there()]).toEqual([0, [], before]);
  const commit = rolling.sandbox.git("work", "rev-parse", "HEAD");
  expect(state.http).toEqual({
    version: "1.0.0",
    tagged: [
      { tag: "http-v1.0.0", local: commit, remote: commit },
      { tag: "v1.0.0", local: commit, remote: commit },
    ],
    released: [
      { tag: "http-v1.0.0", state: "draft", url: expect.stringContaining("https://forge.example/") },
      { tag: "v1.0.0", state: "published", url: expect.stringContaining("/v1.0.0") },
    ],
    files: [],
    burned: [],
    "hours-left": null,
    // As it was asked, and told what a terminal does not know; what the configuration says it is not told.
    next: expect.stringMatching(
      /^Publish it again to finish it; GITHUB_REPOSITORY=org\/project release-actions rollback --tag v1\.0\.0 --index http:\S+\/legacy\/ --yes removes the draft, the release, 2 tags instead$/,
    ),
  });
  expect(text).toMatch(/^0 of 3 releases are on 127\.0\.0\.1/);
  const steps = [...text.matchAll(/delete the .*/g)].map(([step]) => step);
  expect(steps.slice(0, 4)).toEqual([
    "delete the release of v1.0.0",
    "delete the tag v1.0.0 on the remote",
    "delete the tag v1.0.0 here",
    "delete the draft of app-v1.0.0",
  ]);
  expect(steps).toHaveLength(12);
  expect(summary).toContain("| release | on the index | tags and releases |");
  // What is next is the same for two of them, and said once.
  expect(summary.match(/^\|.*(?=Publish it again)/gm)).toEqual(["| `app`, `http` | ", "| `core` | "]);
  expect(summary).toContain("With --yes this would be done, in this order");
  expect(summary).toMatch(
    /; `GITHUB_REPOSITORY=org\/project release-actions rollback --tag v1\.0\.0 --index http:\/\/127\.0\.0\.1:\d+\/legacy\/ --yes` removes/,
  );
});

describe.each(["github", "gitea"] as const)("on %s", (kind) => {
  test("with yes all that stands for nothing on the index is removed, and the next run finds nothing to do", async () => {
    rolling = await startRolling({ kind });
    const ran = await rolling.run(all);
    expect([ran.status, ran.codes, rolling.there()]).toEqual([0, [], nothing]);
    expect(ran.removed).toHaveLength(12);
    expect(ran.state.core).toMatchObject({
      tagged: [],
      released: [],
      next: "Nothing of it is there: it can be published",
    });
    const again = await rolling.run(all);
    expect([again.status, again.removed, rolling.there()]).toEqual([0, [], nothing]);
    expect(again.text).toMatch(/^There was nothing to remove; 0 of 3 releases are on/);
  });
});

test("what is on the index keeps its tag and that of all; the rest goes, and the list says what a person can yank", async () => {
  rolling = await startRolling();
  rolling.index.set("core", uploaded("core", 30));
  rolling.index.set("http", uploaded("http", 10.5, [".tar.gz"]));
  const { status, state, text, removed } = await rolling.run(all);
  expect([status, removed]).toEqual([
    0,
    ["delete the draft of app-v1.0.0", "delete the tag app-v1.0.0 on the remote", "delete the tag app-v1.0.0 here"],
  ]);
  expect(rolling.there().filter((each) => each.startsWith("remote"))).toEqual(
    tags.slice(1).map((tag) => `remote ${tag}`),
  );
  expect(state.core).toMatchObject({
    files: [
      { name: "core-1.0.0-py3-none-any.whl", uploaded: "2026-11-28T06:00:00.000Z", yanked: false },
      { name: "core-1.0.0.tar.gz", uploaded: "2026-11-28T06:00:00.000Z", yanked: false },
    ],
    burned: ["core-1.0.0-py3-none-any.whl", "core-1.0.0.tar.gz"],
    "hours-left": 306,
    next: "It is released; if it is wrong, release the next version, then yank this one",
  });
  expect(state.http).toMatchObject({
    "hours-left": 325,
    next: "Publish it again from its own commit within 325 hours: that adds the files that are missing",
  });
  expect(state.app!.next).toMatch(/^Publish it again: the tag v1\.0\.0 also stands for core 1\.0\.0, http 1\.0\.0 on /);
  expect(text).toMatch(/only an owner can yank them.*:\n {2}\[ \] http 1\.0\.0\n {2}\[ \] core 1\.0\.0/);
});

test("one package alone: its own tag goes, and the one that others share stays", async () => {
  rolling = await startRolling();
  const { removed, state } = await rolling.run({ packages: ["app"], yes: true });
  expect(removed).toHaveLength(3);
  expect(Object.keys(state)).toEqual(["app"]);
  expect(state.app).toMatchObject({
    tagged: [{ tag: "v1.0.0" }],
    next: "Publish it again, or ask with --tag v1.0.0: it also stands for core 1.0.0, http 1.0.0",
  });
});

test("an immutable release stays, and its tag, with the reason", async () => {
  rolling = await startRolling();
  rolling.forge.releases.length = 0;
  addRelease(rolling.forge, "core-v1.0.0", false, true);
  const { status, codes, messages, removed, state } = await rolling.run({ tag: "core-v1.0.0", yes: true });
  expect([status, codes, removed]).toEqual([0, ["RA-ROLLBACK-IMMUTABLE"], []]);
  expect(messages).toContain("The release of core-v1.0.0 is immutable, so it stays, and so does its tag: https://");
  expect(state.core!.next).toMatch(/^Publish it again: the release of core-v1\.0\.0 is immutable/);
});

test("an immutable release whose tag has files of another version is not to be published again", async () => {
  rolling = await startRolling();
  rolling.forge.releases.length = 0;
  for (const repository of ["work", "forge.git"])
    rolling.sandbox.git(repository, "tag", "core-v1.1.0", "core-v1.0.0^{}");
  addRelease(rolling.forge, "core-v1.1.0", false, true);
  const { codes, hints, state } = await rolling.run({ tag: "core-v1.1.0" });
  expect(codes).toEqual(["RA-ROLLBACK-IMMUTABLE"]);
  expect(hints).toBe("Release another version: the files at that tag do not have this one");
  expect(state.core!.next).toMatch(
    /^Release another version, since the files there have 1\.0\.0: the release of core-v1/,
  );
});

test("a release that was made of a publish, of which the index has nothing, stays with all of its tags", async () => {
  rolling = await startRolling();
  rolling.forge.releases.splice(0);
  addRelease(rolling.forge, "core-v1.0.0", false);
  const bytes = new Uint8Array();
  // By a tag alone a release gets no manifest.
  rolling.forge.releases[0]!.assets.push({ id: 9, name: "SHA256SUMS", bytes });
  const { status, codes, state } = await rolling.run({ tag: "core-v1.0.0" });
  expect([status, codes]).toEqual([0, ["RA-ROLLBACK-PUBLISHED-ONCE"]]);
  expect(state.core).toMatchObject({
    files: [],
    burned: null,
    next: expect.stringMatching(/^It was published once: /),
  });
  const before = rolling.there();
  const told = await rolling.run({ packages: ["core"], yes: true });
  expect([told.status, told.removed, rolling.there()]).toEqual([1, [], before]);
  expect(told.codes).toEqual(["RA-ROLLBACK-PUBLISHED-ONCE"]);
  const { removed } = await rolling.run({ packages: ["app"], yes: true });
  expect(removed.length).toBeGreaterThan(0);
});

test("a tag that is moved to the newest of its line stands for that one, wherever it was here", async () => {
  rolling = await startRolling();
  const { git } = rolling.sandbox;
  for (const tag of ["core-v1", "v1"]) git("work", "tag", tag);
  git("work", "commit", "--quiet", "--allow-empty", "--message", "a fix");
  for (const tag of ["core-v1.0.1", "core-v1", "v1"]) git("work", "push", "--quiet", "origin", `HEAD:refs/tags/${tag}`);
  const { removed } = await rolling.run({ tag: "core-v1.0.0", yes: true });
  expect(removed).toHaveLength(3);
  expect(rolling.there()).toEqual(expect.arrayContaining(["remote core-v1", "remote v1", "here core-v1", "here v1"]));
});

test("the configuration's umbrella tag is known as such, and goes first", async () => {
  rolling = await startRolling();
  rolling.sandbox.git("work", "tag", "suite/1.0.0");
  const { removed, state } = await rolling.run({ packages: ["*"], yes: true, umbrella: "suite/{version}" });
  expect(removed[0]).toBe("delete the tag suite/1.0.0 here");
  expect([removed.length, state.core!.tagged]).toEqual([13, []]);
});

test("without a forge the tags alone are read and removed, and the report says so", async () => {
  rolling = await startRolling();
  rolling.forge.releases.length = 0;
  const { status, state, text } = await rolling.run({ ...all, hasForge: false });
  expect([status, rolling.there(), rolling.forge.requests]).toEqual([0, nothing, []]);
  expect(state.core!.released).toBeNull();
  expect(text).toContain("The releases on GitHub or Gitea were not looked at");
});

test("a clone without a remote has its own tags alone", async () => {
  rolling = await startRolling();
  rolling.sandbox.git("work", "remote", "remove", "origin");
  const { status, removed } = await rolling.run({ tag: "core-v1.0.0", yes: true, hasForge: false });
  expect([status, removed]).toEqual([0, ["delete the tag core-v1.0.0 here"]]);
});

test("a tag that a shell would read as more than a word is quoted in the next command, and removed like any other", async () => {
  rolling = await startRolling();
  const tag = "o'$(reboot);core-1.0.0";
  rolling.sandbox.git("work", "tag", tag);
  const wish = { tag, formats: ["o'$(reboot);{name}-{version}"] };
  const { state } = await rolling.run(wish);
  expect(state.core!.next).toContain(String.raw`--tag 'o'\''$(reboot);core-1.0.0' --index `);
  const { removed } = await rolling.run({ ...wish, yes: true });
  expect(removed).toEqual([`delete the tag ${tag} here`]);
});

describe("what is asked wrongly is said, and nothing is removed:", () => {
  test("no name, a tag in no format, a package that is none, an index that is empty, no checkout, a fork", async () => {
    rolling = await startRolling();
    const before = rolling.there();
    const ran = [
      await rolling.run({ yes: true }),
      await rolling.run({ tag: "nightly", yes: true }),
      await rolling.run({ packages: ["nobody"], yes: true }),
      await rolling.run({ ...all, index: "rehearsal" }),
    ];
    rolling.sandbox.write("none", { "pyproject.toml": '[project]\nname = "core"\nversion = "1.0.0"\n' });
    ran.push(await rolling.run({ tag: "core-v1.0.0", folder: "none" }));
    rolling.sandbox.git("work", "remote", "set-url", "origin", "git@forge.example:somebody/project.git");
    ran.push(await rolling.run(all));
    expect(ran.map(({ status, codes }) => [status, ...codes])).toEqual([
      [2, "RA-ROLLBACK-UNNAMED"],
      [2, "RA-TAG-FITS-NO-FORMAT"],
      [2, "RA-PLAN-PATTERN-MATCHES-NOTHING"],
      [2, "RA-ROLLBACK-NO-INDEX"],
      [2, "RA-ROLLBACK-NO-CHECKOUT"],
      [2, "RA-ROLLBACK-OTHER-REPOSITORY"],
    ]);
    // A Gitea below a path.
    rolling.sandbox.git("work", "remote", "set-url", "origin", "http://127.0.0.1:9/git/org/project.git");
    expect((await rolling.run(all)).codes).not.toContain("RA-ROLLBACK-OTHER-REPOSITORY");
    expect(rolling.there()).toEqual(before);
  });

  test("an index that nobody names: PyPI has nothing of what went to another", async () => {
    rolling = await startRolling();
    const before = rolling.there();
    const ran = await rolling.run({ ...all, index: null });
    expect([ran.status, ran.codes, rolling.there()]).toEqual([2, ["RA-ROLLBACK-INDEX-UNNAMED"], before]);
    const read = await rolling.run({ tag: "v1.0.0", index: null });
    expect([read.status, read.codes]).toEqual([0, []]);
    expect(read.state.core!.next).toMatch(
      /^Publish it again to finish it; if it was to go to PyPI, .* --tag v1\.0\.0 --index pypi --yes removes /,
    );
    const named = await rolling.run({ ...all, index: "pypi" });
    expect([named.status, rolling.there()]).toEqual([0, nothing]);
  });

  test("a tag of all that is not checked out", async () => {
    rolling = await startRolling();
    rolling.sandbox.git("work", "commit", "--quiet", "--allow-empty", "--message", "later");
    const before = rolling.there();
    const ran = await rolling.run(all);
    expect([ran.status, ran.codes, rolling.there()]).toEqual([2, ["RA-ROLLBACK-NOT-CHECKED-OUT"], before]);
    const read = await rolling.run({ tag: "v1.0.0" });
    expect([read.status, read.codes]).toEqual([0, ["RA-ROLLBACK-NOT-CHECKED-OUT"]]);
    expect(read.state.core!.next).toMatch(/^Check out the commit of the tag that you ask about, then ask again/);
    expect(read.hints).toMatch(/^Run git checkout refs\/tags\/v1\.0\.0, then this again/);
    rolling.sandbox.git("work", "tag", "--delete", "v1.0.0");
    const { hints } = await rolling.run({ tag: "v1.0.0" });
    expect(hints).toMatch(
      /^Run git fetch --force origin tag v1\.0\.0, then git checkout refs\/tags\/v1\.0\.0, then this again/,
    );
  });

  test("a tag of all that is not there, and whose version nothing here has", async () => {
    rolling = await startRolling();
    const before = rolling.there();
    const ran = await rolling.run({ tag: "v3.0.0", yes: true });
    expect([ran.status, ran.codes, rolling.there()]).toEqual([2, ["RA-ROLLBACK-NOT-CHECKED-OUT"], before]);
    expect(ran.hints).toMatch(/^Correct the tag/);
    expect((await rolling.run({ tag: "v3.0.0" })).status).toBe(0);
    // What is there is not said to be missing, though each package has a tag of its own.
    rolling.sandbox.git("work", "tag", "v3.0.0");
    rolling.sandbox.git("work", "commit", "--quiet", "--allow-empty", "--message", "later");
    expect((await rolling.run({ tag: "v3.0.0" })).hints).toMatch(/^Run git checkout refs\/tags\/v3\.0\.0/);
  });

  test("unless the root has that version, or the remote does not say which tags it has", async () => {
    rolling = await startRolling();
    const unread = await rolling.run({
      tag: "v3.0.0",
      through: ({ tags, forge }) => ({
        forge,
        tags: { ...tags, remote: async () => ({ kind: "unanswered", cause: "outside", why: "it is down" }) },
      }),
    });
    expect(unread.codes).toEqual(["RA-ROLLBACK-UNFINISHED"]);
    const root = '[project]\nname = "all"\nversion = "3.0.0"\nclassifiers = ["Private :: Do Not Upload"]\n';
    rolling.sandbox.write("work", { "pyproject.toml": `${root}[tool.uv.workspace]\nmembers = ["packages/*"]\n` });
    expect((await rolling.run({ tag: "v3.0.0" })).codes).toEqual([]);
  });

  test("a package whose version no file says", async () => {
    rolling = await startRolling();
    rolling.sandbox.write("work", {
      "packages/core/pyproject.toml":
        '[project]\nname = "core"\ndynamic = ["version"]\n\n[tool.hatch.version]\nsource = "vcs"\n\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n',
    });
    const ran = await rolling.run({ packages: ["core"], yes: true });
    expect([ran.status, ran.codes]).toEqual([2, ["RA-ROLLBACK-VERSION-UNKNOWN"]]);
    const read = await rolling.run();
    expect([read.status, read.codes, Object.keys(read.state)]).toEqual([
      0,
      ["RA-ROLLBACK-VERSION-UNKNOWN"],
      ["app", "http"],
    ]);
    const byTag = await rolling.run({ tag: "core-v1.0.0", yes: true });
    expect([byTag.status, byTag.removed.length]).toEqual([0, 3]);
  });
});
