import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { noPackageConfig } from "../../../src/domain/config/config.ts";
import { releasePlanText } from "../../../src/domain/release-plan/formats/text.ts";
import { readConfig } from "../../../src/runtime/config-file.ts";
import { serve } from "../../fakes/answers.ts";
import { startReleasePages } from "../../fakes/release-pages.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { tempFolder } from "../../temp-folder.ts";
import { type Asked, planOf, pyproject } from "./planning.ts";

interface Repository extends GitSandbox {
  readonly path: string;
  /** Commits files, by default one of its own, and gives the hash. */
  commit(message: string, files: Readonly<Record<string, string>>): string;
  tag(...names: readonly string[]): void;
  plan(asked?: Asked): ReturnType<typeof planOf>;
}

const repositoryOf = (files: Readonly<Record<string, string>>): Repository => {
  const sandbox = createGitSandbox();
  const path = sandbox.repository("ws", files);
  return {
    ...sandbox,
    path,
    commit: (message, changed) => {
      sandbox.write("ws", changed);
      sandbox.git("ws", "add", "--all");
      sandbox.git("ws", "commit", "--quiet", "--message", message);
      return sandbox.git("ws", "rev-parse", "HEAD");
    },
    tag: (...names) => {
      for (const name of names) sandbox.git("ws", "tag", name);
    },
    plan: (asked) => planOf(path, asked),
  };
};

const workspace = (versions: Readonly<Record<string, string>>, more = ""): Readonly<Record<string, string>> => ({
  "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${more}`,
  ...Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [
      `packages/${name}/pyproject.toml`,
      pyproject({ name, version }),
    ]),
  ),
});

const versionsOf = async (repository: Repository, asked?: Asked) =>
  (await repository.plan(asked)).packages.map(({ name, proposed }) => `${name} ${proposed}`);
const codesOf = async (repository: Repository, asked?: Asked) =>
  (await repository.plan(asked)).findings.map(({ code }) => code);

describe("packages whose version stands in one file", () => {
  const dynamic = (name: string) =>
    `[project]\nname = "${name}"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "regex"\npath = "../../VERSION"\npattern = "(?P<version>.+)"\n`;
  const files = {
    ...workspace({ c: "1.0.0" }),
    VERSION: "1.0.0\n",
    "packages/a/pyproject.toml": dynamic("a"),
    "packages/b/pyproject.toml": dynamic("b"),
  };

  test("move together, and not those beside them", async () => {
    using repository = repositoryOf(files);
    repository.tag("v1.0.0");
    repository.commit("feat: more", { "packages/a/x.py": "1" });
    const { packages, unchanged } = await repository.plan();
    expect(packages.map(({ name, proposed, reason }) => [name, proposed, reason])).toEqual([
      ["a", "1.1.0", "1 minor change since v1.0.0"],
      ["b", "1.1.0", "VERSION has one version for all"],
    ]);
    expect(unchanged.map(({ name }) => name)).toEqual(["c"]);
  });

  test("are told of where some are left out", async () => {
    using repository = repositoryOf(files);
    repository.tag("v1.0.0");
    repository.commit("feat: more", { "packages/a/x.py": "1" });
    const { findings } = await repository.plan({ exclude: ["b"] });
    expect(findings.filter(({ code }) => code === "RA-VERSION-GROUP-APART")).toMatchObject([
      {
        message:
          "VERSION has one version for several packages, of which not all are released: a 1.1.0, b 1.0.0; exclude names b",
        hint: "Release them all, or give each a version of its own",
      },
    ]);
  });
});

describe("packages that were released in one version at one commit, and that no group keeps together", () => {
  const told = async (repository: Repository, asked?: Asked) =>
    (await repository.plan(asked)).findings.filter(({ code }) => code === "RA-VERSION-NO-GROUP");
  const part = (repository: Repository) => repository.commit("feat: more", { "packages/a/x.py": "1" });

  test("are told once they part, with the group that keeps them together", async () => {
    using repository = repositoryOf(workspace({ a: "1.3.0", b: "1.3.0" }));
    repository.tag("v1.3.0");
    expect(await told(repository)).toEqual([]);
    part(repository);
    const [finding] = await told(repository);
    expect(finding).toMatchObject({ severity: "notice", message: expect.stringMatching(/: a 1\.4\.0, b 1\.3\.0$/) });
    const line = /groups\..*\}/.exec(finding!.hint!)![0];
    repository.commit("chore: group", workspace({ a: "1.3.0", b: "1.3.0" }, `[tool.release-actions]\n${line}\n`));
    const { config } = (await readConfig(nodeFiles, repository.path, async () => ({})))!;
    expect(await versionsOf(repository, { config })).toEqual(["a 1.4.0", "b 1.4.0"]);
    expect(await told(repository, { config })).toEqual([]);
  });

  test("are not told where they move together, where one is left out, and where they have parted", async () => {
    using repository = repositoryOf(workspace({ a: "1.3.0", b: "1.3.0" }));
    repository.tag("v1.3.0");
    part(repository);
    expect(await told(repository, { bump: ["minor"], forceUnchanged: true })).toEqual([]);
    expect(await told(repository, { packages: ["a"] })).toEqual([]);
    repository.commit("chore: release", workspace({ a: "1.4.0" }));
    repository.tag("a-v1.4.0");
    repository.commit("fix: less", { "packages/b/x.py": "1" });
    expect(await told(repository)).toEqual([]);
  });

  test("are not told where tags of their own came at several commits", async () => {
    using repository = repositoryOf(workspace({ a: "1.3.0", b: "1.3.0" }));
    repository.tag("a-v1.3.0");
    part(repository);
    repository.tag("b-v1.3.0");
    expect(await told(repository)).toEqual([]);
  });
});

test("zeros before the numbers of a version, which the next one is written without, are told of what is released", async () => {
  using repository = repositoryOf(workspace({ a: "2025.01.05", b: "2025.01.05", c: "1.0.0-alpha.1" }));
  repository.tag("a-v2025.1.5", "b-v2025.1.5", "c-v0.9.0");
  repository.commit("feat: more", { "packages/a/x.py": "1", "packages/c/x.py": "1" });
  const { findings } = await repository.plan({ bump: ["a: 2025.02.01"] });
  const told = findings.filter(({ code }) => code === "RA-VERSION-NOT-CANONICAL");
  expect(told).toMatchObject([
    {
      package: "a",
      severity: "notice",
      message: expect.stringMatching(/ 2025\.1\.5$/),
      hint: "Nothing to do: the next one is 2025.2.1",
    },
  ]);
});

test("what is done in a project outside of the workspace that has tags of its own is told with its releases", async () => {
  const project = (name: string, version: string) => pyproject({ name, version });
  using repository = repositoryOf({
    "pyproject.toml": project("a", "1.0.0"),
    "backend/pyproject.toml": project("a_backend", "2.0.0"),
    "tools/pyproject.toml": project("tools", "0.1.0"),
  });
  repository.tag("a-v1.0.0", "a-backend-v2.0.0");
  repository.commit("feat: more", { "backend/x.py": "1" });
  expect((await repository.plan()).unchanged).toMatchObject([{ name: "a", reason: "nothing since a-v1.0.0" }]);
  repository.commit("fix: both", { "backend/y.py": "1", "tools/x.py": "1" });
  const [planned] = (await repository.plan()).packages;
  expect(planned).toMatchObject({ proposed: "1.0.1", changes: [{ text: "both" }] });
});

test("what is done where the link of a member leads is the member's", async () => {
  using repository = repositoryOf({
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "elsewhere/a/pyproject.toml": pyproject({ name: "a", version: "1.0.0" }),
  });
  mkdirSync(join(repository.path, "packages"));
  symlinkSync("../elsewhere/a", join(repository.path, "packages/a"));
  repository.commit("chore: link", {});
  repository.tag("a-v1.0.0");
  repository.commit("feat: more", { "elsewhere/a/x.py": "1" });
  expect(await versionsOf(repository)).toEqual(["a 1.1.0"]);
});

test("what development versions had already is told with the release that they led to", async () => {
  using repository = repositoryOf(workspace({ a: "1.2.0" }));
  repository.tag("a-v1.2.0");
  repository.commit("feat: more", { "packages/a/x.py": "1" });
  repository.tag("a-v1.3.0.dev1");
  const { packages } = await repository.plan();
  expect(packages).toMatchObject([{ proposed: "1.3.0", reason: "1 minor change since a-v1.2.0" }]);
  repository.commit("fix: less", { "packages/a/y.py": "1" });
  const [planned] = (await repository.plan()).packages;
  expect(planned).toMatchObject({ proposed: "1.3.0", changes: [{ text: "more" }, { text: "less" }] });
});

test("Versions that begin with the year of their tags are not for a program to choose", async () => {
  using repository = repositoryOf(workspace({ a: "26.2", b: "26.2" }));
  // The tag of a is of 2025, all others of 2026, as their commit.
  const commit = repository.git("ws", "rev-parse", "HEAD");
  const tag = `object ${commit}\ntype commit\ntag a-v25.3\ntagger A <a@example.org> 1750000000 +0000\n\n25.3\n`;
  repository.write("", { "tag.txt": tag });
  const old = repository.git("ws", "hash-object", "-t", "tag", "-w", "../tag.txt");
  repository.git("ws", "update-ref", "refs/tags/a-v25.3", old);
  repository.tag("a-v26.2", "b-v25.3", "b-v26.2");
  repository.commit("feat: more", { "packages/a/x.py": "1", "packages/b/x.py": "1" });
  const plan = await repository.plan();
  expect(plan.packages.map(({ name, proposed }) => `${name} ${proposed}`)).toEqual(["b 26.3"]);
  expect(plan.findings).toMatchObject([{ code: "RA-VERSION-NUMBERS-UNCLEAR", package: "a" }]);
});

test("A local version of which nothing was released is no step to a release, unless somebody asks for one", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0+dev", tools: "0.1+private" }));
  repository.tag("a-v0.9.0");
  repository.commit("feat: both", { "packages/a/x.py": "1", "packages/tools/x.py": "1" });
  const { packages, unchanged } = await repository.plan();
  expect(packages.map(({ name, proposed }) => `${name} ${proposed}`)).toEqual(["a 1.0.0"]);
  expect(unchanged).toMatchObject([
    { name: "tools", reason: expect.stringMatching(/^0\.1\+private is a local version/) },
  ]);
  expect(await versionsOf(repository, { packages: ["tools"] })).toEqual(["tools 0.1"]);
  expect(await versionsOf(repository, { bump: ["tools: minor"] })).toEqual(["a 1.0.0", "tools 0.2.0"]);
});

test("A root's local version is no step from tags that were of others", async () => {
  const root = pyproject({ name: "tools", version: "0.1+private" });
  const { "pyproject.toml": table = "", ...files } = workspace({ a: "1.0.0" });
  using repository = repositoryOf({ ...files, "pyproject.toml": `${root}\n${table}` });
  repository.tag("0.1", "v0.9.0", "a-v1.0.0");
  repository.commit("fix: both", { "packages/a/x.py": "1", x: "1" });
  expect(await versionsOf(repository)).toEqual(["a 1.0.1"]);
});

test("Who names one of a group in lockstep means the group, but for what exclude names", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.0.0", c: "1.0.0" }));
  repository.tag("a-v1.0.0", "b-v1.0.0", "c-v1.0.0");
  repository.commit("feat: all", { "packages/a/x.py": "1", "packages/c/x.py": "1" });
  const config = {
    groups: new Map([["core", { name: "core", packages: ["a", "b"], versioning: "lockstep" } as const]]),
  };
  expect(await versionsOf(repository, { config, packages: ["a"] })).toEqual(["a 1.1.0", "b 1.1.0"]);
  expect(await versionsOf(repository, { config, packages: ["a"], exclude: ["b"] })).toEqual(["a 1.1.0"]);
});

test("What is planned and requires what is never published is warned of", async () => {
  const demo = "[project]\nname = 'demo'\nversion = '1'\nclassifiers = ['Private :: Do Not Upload']\n";
  using repository = repositoryOf({
    ...workspace({ b: "1.0.0" }),
    "packages/a/pyproject.toml": pyproject({ name: "a", requires: ["demo"] }),
    "packages/demo/pyproject.toml": demo,
  });
  repository.tag("a-v1.0.0", "b-v1.0.0");
  repository.commit("feat: b", { "packages/b/x.py": "1" });
  expect((await repository.plan()).findings).toEqual([]);
  repository.commit("feat: a", { "packages/a/x.py": "1" });
  expect((await repository.plan()).findings).toMatchObject([
    { code: "RA-REQUIRES-PRIVATE", severity: "warning", package: "a" },
  ]);
});

describe("Since when", () => {
  test("is each package's own last tag, on HEAD's line, and its version's", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0", b: "2.0.0" }));
    repository.tag("a-v1.0.0", "b-v2.0.0");
    repository.commit("feat: a", { "packages/a/x.py": "1" });
    repository.commit("chore: release", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "1.1.0" }) });
    repository.tag("a-v1.1.0");
    repository.commit("fix: both", { "packages/a/x.py": "2", "packages/b/x.py": "2" });
    expect(await versionsOf(repository)).toEqual(["a 1.1.1", "b 2.0.1"]);
    repository.git("ws", "checkout", "--quiet", "-b", "next");
    repository.commit("feat!: new line", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "2.0.0" }) });
    repository.tag("a-v2.0.0");
    repository.git("ws", "checkout", "--quiet", "main");
    expect(await versionsOf(repository)).toEqual(["a 1.1.1", "b 2.0.1"]);
  });

  test("is what HEAD has with the files of a tag that was left on a branch which was squashed, or on a history from before", async () => {
    using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "a", version: "1.0.0" }) });
    repository.tag("v1.0.0");
    repository.git("ws", "checkout", "--quiet", "-b", "release");
    repository.commit("feat: a", { "x.py": "1" });
    repository.commit("chore: 1.1.0", { "pyproject.toml": pyproject({ name: "a", version: "1.1.0" }) });
    repository.tag("v1.1.0");
    repository.git("ws", "checkout", "--quiet", "main");
    repository.git("ws", "merge", "--quiet", "--squash", "release");
    repository.git("ws", "commit", "--quiet", "--message", "New in 1.1.0 (#9)\n\n* feat: a\n");
    expect(await versionsOf(repository)).toEqual([]);
    repository.commit("fix: b", { "x.py": "2" });
    const [planned] = (await repository.plan()).packages;
    expect(planned).toMatchObject({ proposed: "1.1.1", reason: "1 patch change since v1.1.0" });
    repository.git("ws", "checkout", "--quiet", "--orphan", "anew", "HEAD~1");
    repository.commit("feat: all there is", {});
    repository.commit("fix: b", { "x.py": "2" });
    expect((await repository.plan()).packages[0]).toEqual({ ...planned, changes: [expect.anything()] });
  });

  test("is the tag with all numbers where one that moves says the same in fewer", async () => {
    using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "a", version: "1.2.0" }) });
    repository.tag("v1", "v1.2", "v1.2.0");
    repository.commit("fix: a", { "x.py": "1" });
    expect((await repository.plan()).packages[0]).toMatchObject({
      proposed: "1.2.1",
      reason: "1 patch change since v1.2.0",
    });
  });

  test("is the greater tag that HEAD has, where the files have not kept up", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0" }));
    repository.tag("a-v1.0.0");
    repository.commit("feat: a", { "packages/a/x.py": "1" });
    repository.tag("a-v1.1.0");
    repository.commit("fix: a", { "packages/a/x.py": "2" });
    expect(await versionsOf(repository)).toEqual(["a 1.1.1"]);
  });

  test("is the first tag without a name that has the version of a package which has numbers of its own", async () => {
    using repository = repositoryOf(workspace({ a: "1.12.0", b: "1.0.0" }));
    repository.tag("v1.12.0");
    const release = (message: string, versions: Readonly<Record<string, string>>): void => {
      const { "pyproject.toml": _, ...files } = workspace(versions);
      repository.commit(message, files);
    };
    repository.commit("feat: b", { "packages/b/x.py": "1" });
    release("chore: both", { a: "1.13.0", b: "1.1.0" });
    repository.tag("v1.13.0");
    release("chore: a", { a: "1.14.0" });
    repository.tag("v1.14.0");
    const { packages } = await repository.plan();
    expect(packages).toEqual([]);
    repository.commit("fix: b", { "packages/b/x.py": "2" });
    const [b] = (await repository.plan()).packages;
    expect(b).toMatchObject({ name: "b", last: "1.1.0", proposed: "1.1.1", reason: "1 patch change since v1.13.0" });
    // What the index has decides which of the versions are out.
    await using pages = await startReleasePages({ a: ["1.13.0", "1.14.0"], b: ["1.0.0", "1.1.0"] });
    expect((await repository.plan({ index: pages.url })).packages).toMatchObject([{ proposed: "1.1.1" }]);
    await using half = await startReleasePages({ a: ["1.13.0", "1.14.0"], b: ["1.0.0"] });
    expect((await repository.plan({ index: half.url })).packages).toMatchObject([{ name: "b", proposed: "1.1.0" }]);
  });

  test("is that tag where the version stands between single quotes, too", async () => {
    const { "packages/b/pyproject.toml": b = "", ...files } = workspace({ a: "1.13.0", b: "1.1.0" });
    using repository = repositoryOf({ ...files, "packages/b/pyproject.toml": b.replace('"1.1.0"', "'1.1.0'") });
    repository.tag("v1.13.0");
    repository.commit("fix: b", { "packages/b/x.py": "1" });
    expect(await versionsOf(repository)).toEqual(["b 1.1.1"]);
  });

  test("is the files' version where its tag came after a greater one: the numbers began anew", async () => {
    using repository = repositoryOf(workspace({ a: "2.9.0" }));
    repository.tag("a-v2026.1.0");
    repository.commit("chore: 3.0.0", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "3.0.0" }) });
    repository.tag("a-v3.0.0");
    // On a branch of the release, too, whose version came back.
    repository.git("ws", "reset", "--quiet", "--soft", "HEAD~1");
    repository.git("ws", "commit", "--quiet", "--message", "chore: as released");
    repository.commit("fix: a", { "packages/a/x.py": "1" });
    expect(await versionsOf(repository)).toEqual(["a 3.0.1"]);
  });

  const ofTags = (name: string) =>
    pyproject({ name, more: '[tool.hatch.version]\nsource = "vcs"\n' }).replace(
      'version = "1.0.0"',
      'dynamic = ["version"]',
    );

  test("is the last tag where the version is made of tags and its numbers began anew", async () => {
    using repository = repositoryOf({ "pyproject.toml": ofTags("a") });
    repository.tag("2013.1", "2013.2");
    repository.commit("chore: smaller", { x: "1" });
    repository.tag("1.0.0", "2.0.0");
    repository.commit("fix: a", { x: "2" });
    expect(await versionsOf(repository)).toEqual(["a 2.0.1"]);
    // A smaller one that did not come after it is of an older line.
    repository.tag("3.0.0");
    repository.git("ws", "branch", "old", "2.0.0");
    repository.git("ws", "tag", "2.1.0", "old");
    repository.commit("fix: more", { x: "3" });
    expect(await versionsOf(repository)).toEqual(["a 3.0.1"]);
  });

  test("is a tag without a name where the version is made of tags, and no one's whose files say less", async () => {
    using repository = repositoryOf({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      "packages/a/pyproject.toml": ofTags("a"),
      "packages/example/pyproject.toml": pyproject({ name: "example", version: "0.0.1" }),
    });
    repository.tag("v0.9.0", "v4.3.0");
    repository.commit("feat: both", { "packages/a/x.py": "1", "packages/example/x.py": "1" });
    expect(await versionsOf(repository)).toEqual(["a 4.4.0", "example 0.1.0"]);
  });

  test("is doubted where it is a tag beyond the files' version, and tags of another style go no further than that", async () => {
    using repository = repositoryOf({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["one-py"]\n',
      "one-py/pyproject.toml": pyproject({ name: "one" }),
    });
    repository.tag("one-v1.0.0", "one-v2.3.0", "one-py-v0.9.0", "one-py-v1.0.0");
    repository.commit("feat: more", { "one-py/x": "1" });
    const { packages, findings } = await repository.plan();
    expect(packages.map(({ proposed }) => proposed)).toEqual(["2.4.0"]);
    const format = 'tag-format = "one-py-v{version}" in packages.one of the configuration';
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([
      ["RA-VERSION-TAGS-BEYOND", `Where these are its own: ${format}`],
    ]);
  });

  test("is doubted where it is a tag of the npm package that has the package's name", async () => {
    using repository = repositoryOf({
      "pyproject.toml": pyproject({ name: "one" }),
      "package.json": '{ "name": "@shop/one-py" }',
    });
    repository.tag("one@1.0.0", "one@1.0.1", "@shop/one-py@1.0.0");
    repository.commit("feat: more", { x: "1" });
    const { findings } = await repository.plan();
    const format = 'tag-format = "@shop/one-py@{version}" in packages.one of the configuration';
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([
      ["RA-VERSION-TAGS-BEYOND", `Where these are its own: ${format}`],
    ]);
  });

  test("is told where it was made before its release was merged, until something has changed or the index has it, and not where none is asked", async () => {
    using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "one" }) });
    repository.tag("one-v1.0.0");
    repository.commit("feat: more", { x: "1" });
    expect(await versionsOf(repository)).toEqual(["one 1.1.0"]);
    repository.tag("one-v1.1.0");
    await using before = await startReleasePages({ one: ["1.0.0"] });
    const { packages, findings } = await repository.plan({ index: before.url });
    expect([packages, findings.map(({ code }) => code)]).toEqual([[], ["RA-VERSION-TAGGED-EARLY"]]);
    expect(findings[0]!.message).toMatch(
      /^The tag one-v1\.1\.0 is of a version that the files do not have yet: one 1\.0\.0;/,
    );
    await using after = await startReleasePages({ one: ["1.0.0", "1.1.0"] });
    expect((await repository.plan({ index: after.url })).findings).toEqual([]);
    expect(await codesOf(repository)).toEqual([]);
    repository.commit("fix: it", { x: "2" });
    expect(await codesOf(repository)).toEqual([]);
  });

  test("is not doubted where tags of another style are beyond the files' version as well", async () => {
    using repository = repositoryOf({
      "pyproject.toml": '[tool.uv.workspace]\nmembers = ["one-py"]\n',
      "one-py/pyproject.toml": pyproject({ name: "one" }),
    });
    repository.tag("one-v2.3.0", "one-py-v3.0.0");
    repository.commit("feat: more", { "one-py/x": "1" });
    expect(await codesOf(repository)).toEqual([]);
  });

  test("is doubted where it is a tag beyond the files' version that names no package, and other projects lie beside the workspace", async () => {
    const project = (name: string) => ({ [`${name}/pyproject.toml`]: pyproject({ name, version: "1.11.0rc1" }) });
    using repository = repositoryOf({ ...project("one"), ...project("two") });
    repository.tag("v1.17.3");
    repository.commit("fix: one", { "one/x": "1" });
    const folder = join(repository.path, "one");
    const { packages: proposals, findings } = await planOf(folder);
    expect(proposals.map(({ proposed }) => proposed)).toEqual(["1.17.4"]);
    const hint = 'Where it is: tag-format = "{name}-v{version}" in packages.one of the configuration';
    expect(findings.map(({ code, hint }) => [code, hint])).toEqual([["RA-VERSION-TAGS-BEYOND", hint]]);
    const tagFormats = ["{name}-v{version}"];
    const packages = new Map([["one", { ...noPackageConfig, tagFormats }]]);
    for (const asked of [{ tagFormat: tagFormats }, { config: { packages } }]) {
      const named = await planOf(folder, asked);
      expect(named.packages.map(({ proposed }) => proposed)).toEqual(["1.11.0rc1"]);
    }
  });

  test("is doubted once for all packages that count from it", async () => {
    const project = (path: string) => ({
      [`${path}/pyproject.toml`]: pyproject({ name: path.split("/").at(-1)!, version: "0.1.0" }),
    });
    using repository = repositoryOf({
      ...project("two"),
      "py/pyproject.toml": '[tool.uv.workspace]\nmembers = ["a", "b"]\n',
      ...project("py/a"),
      ...project("py/b"),
    });
    repository.tag("v1.17.3");
    const { findings } = await planOf(join(repository.path, "py"));
    expect(findings.map(({ message, hint }) => [message, hint])).toEqual([
      [
        "In their files are a 0.1.0, b 0.1.0, but changes count from the tag v1.17.3; it may be of another project of the repository: two",
        'Where it is: tag-format = "{name}-v{version}" in packages.a, packages.b of the configuration',
      ],
    ]);
  });

  test("is no tag without a name at whose commit another project of the repository had its version", async () => {
    const project = (name: string, version: string) => ({
      [`${name}/pyproject.toml`]: `[project]\nname = "${name}"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`,
      [`${name}/hatch.toml`]: '[version]\npath = "about.py"\n',
      [`${name}/about.py`]: `__version__ = "${version}"\n`,
    });
    // The first tags are of the time when this one was alone, at the top.
    using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "core", version: "1.10.0" }) });
    repository.tag("v1.10.0");
    repository.commit("chore: 1.11.0", { "pyproject.toml": pyproject({ name: "core", version: "1.11.0" }) });
    repository.tag("v1.11.0");
    repository.git("ws", "rm", "--quiet", "pyproject.toml");
    repository.commit("chore: more", { ...project("core", "1.11.0"), ...project("drive", "1.10.0b1") });
    repository.commit("chore: 1.17.3", project("core", "1.17.3"));
    repository.tag("v1.17.3");
    repository.commit("fix: both", { "core/x": "1", ...project("drive", "1.11.0rc1"), "drive/x": "1" });
    const of = async (name: string) => {
      const { packages, findings } = await planOf(join(repository.path, name));
      return { packages, codes: findings.map(({ code }) => code) };
    };
    expect(await of("drive")).toMatchObject({
      packages: [{ proposed: "1.11.0rc1", bump: "first", tag: "drive-v1.11.0rc1" }],
      codes: [],
    });
    expect(await of("core")).toMatchObject({
      packages: [{ last: "1.17.3", proposed: "1.17.4", tag: "v1.17.4" }],
      codes: [],
    });
  });

  test("is no tag without a name at whose commit another package of the workspace had its version", async () => {
    using repository = repositoryOf(workspace({ a: "1.2.0", b: "1.0.0" }));
    repository.tag("v1.2.0");
    const { "packages/a/pyproject.toml": a = "" } = workspace({ a: "1.3.0" });
    repository.commit("chore: 1.3.0", { "packages/a/pyproject.toml": a });
    repository.tag("v1.3.0");
    const { "packages/b/pyproject.toml": b = "" } = workspace({ b: "1.4.0" });
    repository.commit("feat: b", { "packages/b/pyproject.toml": b });
    repository.commit("fix: a", { "packages/a/x.py": "1" });
    expect((await repository.plan()).packages).toMatchObject([
      { name: "a", proposed: "1.3.1" },
      { name: "b", proposed: "1.4.0", bump: "first" },
    ]);
  });

  test("is not read from a page that may be a proxy's without a word", async () => {
    await using proxy = await serve(() => ({ body: "<html><h1>Gateway</h1><p>One moment</p></html>" }));
    using repository = repositoryOf(workspace({ a: "0.9.0" }));
    expect(await codesOf(repository, { index: proxy.url })).toContain("RA-INDEX-UNSURE");
  });

  test("is the version on the index, and the commit that brought it", async () => {
    await using pages = await startReleasePages({ a: ["0.9.0", "1.0.0"], b: ["1.0.0", "1.0.1"] });
    using repository = repositoryOf(workspace({ a: "0.9.0", b: "1.0.0" }));
    repository.commit("feat!: old", { "packages/a/x.py": "1" });
    repository.commit("chore: 1.0.0", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "1.0.0" }) });
    repository.commit("fix: new", { "packages/a/x.py": "2", "packages/b/x.py": "2" });
    const plan = await repository.plan({ index: pages.url });
    expect(plan.packages.map(({ name, proposed, changes }) => `${name} ${proposed} ${changes.length}`)).toEqual([
      "a 1.0.1 1",
      "b 1.0.2 1",
    ]);
  });

  test("is a ref that is given, else the first commit of the configuration, else all of history, said aloud", async () => {
    await using pages = await startReleasePages({ a: ["1.0.0"] });
    const dynamic =
      '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\npath = "v.py"\n';
    using repository = repositoryOf({ "pyproject.toml": dynamic, "v.py": "__version__ = '1.0.0'\n" });
    const first = repository.commit("feat: a", { "x.py": "1" });
    repository.commit("fix: a", { "x.py": "2" });
    expect(await versionsOf(repository, { index: pages.url })).toEqual(["a 1.1.0"]);
    expect(await codesOf(repository, { index: pages.url })).toEqual(["RA-VERSION-ALL-OF-HISTORY"]);
    repository.git("ws", "tag", "1.0.0", first);
    const { findings } = await repository.plan({ index: pages.url, tagFormat: ["release-{version}"] });
    expect(findings).toMatchObject([
      {
        code: "RA-HISTORY-NO-TAGS",
        hint: 'Write tag-format = ["release-{version}", "{version}"] in place of what is set now, if 1.0.0 is a release of a',
      },
      { code: "RA-VERSION-ALL-OF-HISTORY" },
    ]);
    repository.git("ws", "tag", "--delete", "1.0.0");
    const uncounted = { index: pages.url, changes: "off", bump: ["a: minor"] } as const;
    expect(await codesOf(repository, uncounted)).toEqual([]);
    expect(await versionsOf(repository, { index: pages.url, since: first })).toEqual(["a 1.0.1"]);
    expect(await versionsOf(repository, { index: pages.url, config: { firstCommit: first } })).toEqual(["a 1.0.1"]);
    await expect(repository.plan({ since: "nowhere" })).rejects.toMatchObject({
      findings: [{ code: "RA-VERSION-SINCE-NOT-FOUND" }],
    });
    await expect(repository.plan({ config: { firstCommit: "0".repeat(40) }, index: pages.url })).rejects.toMatchObject({
      findings: [{ code: "RA-VERSION-SINCE-NOT-FOUND", remedy: "commit" }],
    });
  });

  test("cannot be told from a shallow clone without the tag, where no version is said to be still to be released", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0" }));
    repository.commit("docs: news", { "packages/a/CHANGELOG.md": "# Changelog\n\n## 1.0.0\n\n- the first\n" });
    repository.tag("a-v1.0.0");
    repository.commit("fix: a", { "packages/a/x.py": "1" });
    repository.git(".", "clone", "--quiet", "--depth=1", `file://${repository.path}`, "untagged");
    const { findings } = await planOf(`${repository.folder}/untagged`);
    expect(findings.map(({ code }) => code)).toEqual(["RA-VERSION-SHALLOW"]);
  });

  test("cannot be told from a shallow clone that ends before, and can from one that reaches the tag", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0" }));
    repository.commit("chore: ready", { "packages/a/x.py": "0" });
    repository.tag("a-v1.0.0");
    for (const at of [1, 2, 3]) repository.commit("fix: a", { "packages/a/x.py": `${at}` });
    const clone = (depth: number): string => {
      const folder = `clone${depth}`;
      repository.git(".", "clone", "--quiet", `--depth=${depth}`, `file://${repository.path}`, folder);
      repository.git(folder, "fetch", "--quiet", "--depth=1", "origin", "tag", "a-v1.0.0");
      return `${repository.folder}/${folder}`;
    };
    const short = await planOf(clone(2));
    expect(short.findings).toMatchObject([{ code: "RA-VERSION-SHALLOW", severity: "error" }]);
    await expect(planOf(`${repository.folder}/clone2`, { since: "HEAD~3" })).rejects.toMatchObject({
      findings: [{ code: "RA-VERSION-SINCE-NOT-FOUND", hint: expect.stringMatching(/^Set fetch-depth: 0/) }],
    });
    // Without changes, only a bump for all needs to know who has one.
    for (const bump of [[], ["a: minor"]])
      expect((await planOf(`${repository.folder}/clone2`, { changes: "off", bump })).findings).toEqual([]);
    const off = { changes: "off", bump: ["minor"] } as const;
    expect(await planOf(`${repository.folder}/clone2`, off)).toMatchObject({
      findings: [{ code: "RA-VERSION-SHALLOW", message: expect.stringContaining("last release of a") }],
    });
    expect(await planOf(`${repository.folder}/clone2`, { ...off, forceUnchanged: true })).toMatchObject({
      findings: [],
      packages: [{ proposed: "1.1.0" }],
    });
    const long = await planOf(clone(4));
    expect(long).toMatchObject({ findings: [], packages: [{ proposed: "1.0.1", changes: { length: 3 } }] });
  });

  test("cannot be told without tags from a shallow clone whose last commit seems to bring the version that the index has", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0" }));
    repository.commit("feat: a", { "packages/a/x.py": "1" });
    repository.git(".", "clone", "--quiet", "--depth=1", `file://${repository.path}`, "cut");
    await using pages = await startReleasePages({ a: ["1.0.0"] });
    expect(await planOf(`${repository.folder}/cut`, { index: pages.url })).toMatchObject({
      findings: [{ code: "RA-VERSION-SHALLOW", message: expect.stringContaining("last release of a") }],
    });
  });

  test("is what the tag says where the tag is the version", async () => {
    const scm =
      '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n';
    using repository = repositoryOf({ "pyproject.toml": scm });
    repository.commit("feat: a", { "x.py": "1" });
    expect((await repository.plan()).unchanged).toMatchObject([
      { reason: "its version is a tag's, and there is none yet" },
    ]);
    expect(await versionsOf(repository, { bump: ["0.1.0"] })).toEqual(["a 0.1.0"]);
    repository.tag("v0.1.0");
    repository.commit("fix: a", { "x.py": "2" });
    const plan = await repository.plan();
    expect(plan.packages).toMatchObject([{ current: "0.1.0", proposed: "0.1.1", edits: [] }]);
  });
});

describe("What is read", () => {
  const towncrier = '[tool.towncrier]\ndirectory = "news"\n';
  const withNews = { "pyproject.toml": pyproject({ name: "demo", more: towncrier }) };

  test("is fragments where a tool is set up, commits where none is, as told, or both", async () => {
    using repository = repositoryOf(withNews);
    repository.tag("v1.0.0");
    repository.commit("Add lending (#7)", { "news/+lend.bugfix.md": "Lend books.", "x.py": "1" });
    repository.commit("feat: parcels", { "y.py": "1" });
    const plan = await repository.plan();
    expect(plan.packages).toMatchObject([
      {
        proposed: "1.0.1",
        changes: [
          { source: "fragment", id: "news/+lend.bugfix.md", type: "bugfix", pullRequest: 7, text: "Lend books." },
        ],
      },
    ]);
    expect(plan.unread).toEqual([]);
    expect(await versionsOf(repository, { changes: "commits" })).toEqual(["demo 1.1.0"]);
    expect(await versionsOf(repository, { changes: "both" })).toEqual(["demo 1.1.0"]);
    const { unchanged } = await repository.plan({ changes: "off" });
    expect(unchanged).toMatchObject([{ reason: "2 commits since v1.0.0, not read: changes is off" }]);
    expect(await versionsOf(repository, { changes: "off", bump: ["minor"] })).toEqual(["demo 1.1.0"]);
  });

  test("says each pull request once: the fragment speaks, and a break that it hides is told", async () => {
    using repository = repositoryOf(withNews);
    repository.tag("v1.0.0");
    repository.commit("feat!: lend (#7)", { "x.py": "1" });
    repository.commit("chore: news (#7)", { "news/+lend.bugfix.md": "Lend books." });
    const plan = await repository.plan({ changes: "both" });
    expect(plan.packages).toMatchObject([{ proposed: "1.0.1", changes: [{ source: "fragment" }] }]);
    expect(plan.unread.map(({ why }) => why)).toContain("news/+lend.bugfix.md speaks for it: lend (#7)");
    expect(plan.findings).toMatchObject([
      { code: "RA-FRAGMENT-SMALLER-THAN-COMMIT", package: "demo", file: "news/+lend.bugfix.md" },
    ]);
    expect(await codesOf(repository, { changes: "both", bump: ["major"] })).toEqual([]);
  });

  test("of news beside the root is of the packages that the commit touches which brought it", async () => {
    using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.0.0" }, towncrier));
    repository.tag("a-v1.0.0", "b-v1.0.0");
    repository.commit("Lend", { "news/1.feature": "Lend.", "packages/a/x.py": "1" });
    expect(await versionsOf(repository)).toEqual(["a 1.1.0"]);
  });

  test("is an error where a fragment is not understood", async () => {
    using repository = repositoryOf(withNews);
    repository.commit("news", { "news/1.featur.md": "a" });
    expect(await repository.plan()).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: "RA-FRAGMENT-TYPE-UNKNOWN" })]),
    });
  });
});

describe("What may break something is told until the release is as large as that, or its size is named", () => {
  const looks = "RA-CHANGE-LOOKS-BREAKING";
  const nowhere = "RA-CHANGE-TOUCHES-NO-PACKAGE";
  const released = (versions: Readonly<Record<string, string>>): Repository => {
    const repository = repositoryOf(workspace(versions));
    for (const [name, version] of Object.entries(versions)) repository.tag(`${name}-v${version}`);
    return repository;
  };

  test("by a bump, a later commit, or a version in the files", async () => {
    using repository = released({ a: "1.0.0", b: "0.3.0" });
    repository.commit("fix: both\n\nBREAKING CHANGES: all", { "packages/a/x.py": "1", "packages/b/x.py": "1" });
    expect(await codesOf(repository)).toEqual([looks]);
    const one = await repository.plan({ bump: ["a: major"] });
    expect(one.findings).toMatchObject([{ code: looks, hint: expect.stringContaining('"b: major"') }]);
    expect(await codesOf(repository, { bump: ["a: major", "b: minor"] })).toEqual([]);
    expect(await codesOf(repository, { bump: ["a: patch", "b: 0.4.0"] })).toEqual([]);
    expect(await codesOf(repository, { bump: ["a: patch", "b: 0.3.1"] })).toEqual([looks]);
    expect(await codesOf(repository, { bump: ["minor"] })).toEqual([looks]);
    expect(await codesOf(repository, { packages: ["b"], bump: ["b: minor"] })).toEqual([]);
    repository.commit("feat!: b", { "packages/b/x.py": "2" });
    repository.commit("chore: 2.0.0", { "packages/a/pyproject.toml": pyproject({ name: "a", version: "2.0.0" }) });
    expect(await codesOf(repository)).not.toContain(looks);
  });

  test("on a line of pre-releases that began with a break, and where nobody has the package yet", async () => {
    using repository = released({ a: "1.4.0" });
    repository.commit("chore: 2.0.0rc1", {
      "packages/a/pyproject.toml": pyproject({ name: "a", version: "2.0.0rc1" }),
    });
    repository.tag("a-v2.0.0rc1");
    repository.commit("fix: a\n\nBREAKING CHANGES: all", { "packages/a/x.py": "1" });
    expect(await codesOf(repository)).toEqual([]);
    using first = repositoryOf(workspace({ a: "1.0.0" }));
    first.commit("fix: a\n\nBREAKING CHANGES: all", { "packages/a/x.py": "1" });
    expect(await codesOf(first)).toEqual([]);
  });

  test("where it touches no package, of any that is named", async () => {
    using repository = released({ a: "1.0.0", b: "1.0.0" });
    repository.commit("feat!: need Python 3.11", { "shared.txt": "1" });
    repository.commit("feat!: a", { "packages/a/x.py": "1" });
    expect(await codesOf(repository)).toEqual([nowhere]);
    expect(await codesOf(repository, { bump: ["b: major"] })).toEqual([]);
    expect(await codesOf(repository, { bump: ["major"], forceUnchanged: true })).toEqual([]);
  });
});

test("Without git no commit can be read, which is told where commits count", async () => {
  using folder = tempFolder({ "pyproject.toml": pyproject({ name: "demo" }) });
  const unread = await planOf(folder.path);
  expect(unread.findings).toMatchObject([{ code: "RA-VERSION-NO-HISTORY", severity: "error" }]);
  expect(releasePlanText(unread)).toMatch(
    /^What to release could not be found out\n\nUnchanged\n.*: nothing since the beginning, for no history is here/,
  );
  await expect(planOf(folder.path, { since: "v1.0.0" })).rejects.toMatchObject({
    findings: [{ code: "RA-VERSION-NO-HISTORY" }],
  });
  await using pages = await startReleasePages({ demo: ["1.0.0"] });
  expect((await planOf(folder.path, { index: pages.url })).findings).toMatchObject([{ code: "RA-VERSION-NO-HISTORY" }]);
  const plan = await planOf(folder.path, { changes: "off", bump: ["demo: 1.1.0"] });
  expect(plan).toMatchObject({ findings: [], packages: [{ proposed: "1.1.0" }] });
  expect((await planOf(folder.path, { changes: "off" })).findings).toEqual([]);
  const forAll = await planOf(folder.path, { changes: "off", bump: ["minor"] });
  expect(forAll.findings).toMatchObject([
    { code: "RA-VERSION-NO-HISTORY", severity: "error" },
    { code: "RA-VERSION-BUMP-OF-NONE", severity: "notice" },
  ]);
});

test("Where tags may be releases and do not say so, no release is called the first, and they are named", async () => {
  using repository = repositoryOf(workspace({ a: "1.2.0" }));
  repository.tag("release_a_1.1.0");
  repository.commit("fix: it", { "packages/a/x.py": "1" });
  expect(await repository.plan()).toMatchObject({
    packages: [{ name: "a", reason: "no release before 1.2.0 is known" }],
    findings: [
      {
        code: "RA-HISTORY-NO-TAGS",
        severity: "notice",
        message: "No tags of a in a known format, only release_a_1.1.0: nothing counts as released before",
        hint: expect.stringContaining('tag-format = "release_a_{version}"'),
      },
    ],
  });
  repository.git("ws", "tag", "a-v1.1.0", "HEAD~1");
  expect(await repository.plan()).toMatchObject({ packages: [{ name: "a", proposed: "1.2.0" }], findings: [] });
});

test("Where the index does not know a package whose version a tag in no format has, that tag is named", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0", reader: "0.7.1" }));
  repository.tag("a-v1.0.0", "io-v0.7.1");
  await using pages = await startReleasePages({ a: ["1.0.0"] });
  expect((await repository.plan({ index: pages.url })).findings).toMatchObject([
    { code: "RA-HISTORY-NO-TAGS", message: expect.stringMatching(/^Tags such as io-v0\.7\.1 may be of reader/) },
  ]);
});

test("A tag that names another project of the repository is not named, and one of a name that is nobody's may be one package's", async () => {
  const files = Object.entries(workspace({ a: "1.1.0", b: "1.1.0" })).map(([path, text]) => [`py/${path}`, text]);
  const other = '[project]\nname = "web-ui"\nversion = "3.0.0"\n';
  using repository = repositoryOf({ ...Object.fromEntries(files), "web/pyproject.toml": other });
  repository.tag("web_ui_3.0.0", "old-1.1.0", "old-0.4.0");
  const told = (await planOf(`${repository.path}/py`)).findings.filter(({ code }) => code === "RA-HISTORY-NO-TAGS");
  expect(JSON.stringify(told)).not.toContain("web_ui");
  repository.git("ws", "tag", "-d", "old-1.1.0");
  expect((await planOf(`${repository.path}/py`)).findings).toMatchObject([
    {
      message: expect.stringContaining("only old-0.4.0: nothing"),
      hint: expect.stringMatching(
        /^Write tag-format = "old-\{version\}" in the configuration, or in packages\.NAME where/,
      ),
    },
  ]);
});

test("A tag of a package's version is not named where it names a project beside the workspace, or begins with a folder of other packages", async () => {
  const one = (name: string, version: string): string =>
    `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;
  const isTold = ({ code }: { readonly code: string }): boolean => code === "RA-HISTORY-NO-TAGS";
  using two = repositoryOf({ "a/pyproject.toml": one("a", "1.0.0"), "b/pyproject.toml": one("b", "1.0.0") });
  two.tag("a-v1.0.0");
  two.commit("fix: it", { "b/x.py": "1" });
  expect((await planOf(`${two.path}/b`)).findings.filter(isTold)).toMatchObject([
    { message: "No tags of b: nothing counts as released before" },
  ]);
  using folders = repositoryOf({
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["providers/*", "tools/*"]\n',
    "providers/acme-flagd/pyproject.toml": one("acme-flagd", "0.2.6"),
    "tools/acme-kit/pyproject.toml": one("acme-kit", "0.1.1"),
  });
  folders.tag("acme-flagd/v0.2.6", "providers/flagd/v0.1.1");
  expect((await folders.plan()).findings.filter(isTold)).toMatchObject([
    { message: "No tags of acme-kit: nothing counts as released before" },
  ]);
});

test("A tag that names a project in another language, or another package, is not offered as one's own", async () => {
  const isTold = ({ code }: { readonly code: string }): boolean => code === "RA-HISTORY-NO-TAGS";
  using repository = repositoryOf({
    ...workspace({ core: "1.0.0", "core-extras": "1.0.0" }),
    "web/package.json": '{ "name": "@acme/console", "version": "3.0.0" }\n',
    "crates/engine/Cargo.toml": '[package]\nname = "acme-engine"\n',
    "api/go.mod": "module example.com/acme/api\n",
  });
  repository.tag("console@1.0.0", "acme-engine_v0.9.0", "api/v4.0.0", "packages/core-extras/v0.5.0");
  repository.tag("core-extras-v0.9.0");
  expect((await repository.plan()).findings.filter(isTold)).toMatchObject([
    { message: "No tags of core: nothing counts as released before" },
  ]);
  repository.tag("acme-0.4.0");
  expect((await repository.plan()).findings.filter(isTold)).toMatchObject([
    { message: "No tags of core in a known format, only acme-0.4.0: nothing counts as released before" },
  ]);
});

test("Each tag that several packages have the version of is told with them alone", async () => {
  using repository = repositoryOf(workspace({ a: "1.2.0", b: "1.2.0", c: "0.4.0" }));
  repository.tag("python-v1.2.0", "0.9.0", "ui-v0.4.0");
  const told = (await repository.plan()).findings.filter(({ code }) => code === "RA-HISTORY-NO-TAGS");
  expect(told).toMatchObject([
    { message: expect.stringMatching(/^Tags such as python-v1\.2\.0 may be of a, b, /) },
    { message: expect.stringMatching(/^Tags such as ui-v0\.4\.0 may be of c, /) },
  ]);
});

test("Tags that name one package by the end of its name are told of that one, and are not another's", async () => {
  using repository = repositoryOf(
    workspace({ "shop-core": "0.4.0", "shop-desk": "0.6.0", "shop-extra-engine": "0.9.0" }),
  );
  repository.tag("core@0.4.0", "desk@0.6.0", "core@0.3.0");
  const told = (await repository.plan()).findings.filter(({ code }) => code === "RA-HISTORY-NO-TAGS");
  expect(told).toMatchObject([
    { hint: expect.stringMatching(/ in packages\.shop-desk of .*, if desk@0\.6\.0 is a release of shop-desk$/) },
    { message: "No tags of shop-extra-engine: nothing counts as released before" },
  ]);
});

test("Where a version is made of tags that no format reads, the tag that has the workspace's folder is named", async () => {
  const dynamic = '[project]\nname = "cat-tool"\ndynamic = ["version"]\n[tool.hatch.version]\nsource = "vcs"\n';
  using repository = repositoryOf({
    "parts/cat/pyproject.toml": `${dynamic}[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n`,
  });
  repository.tag("parts/dog-v9.0.0", "parts/cat-v1.2.0");
  const { findings } = await planOf(`${repository.path}/parts/cat`);
  expect(findings).toMatchObject([
    { code: "RA-HISTORY-NO-TAGS", hint: expect.stringContaining('tag-format = "parts/cat-v{version}" in') },
  ]);
});

test("Beside a changeset commits count where Knope, which reads both, is set up", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0" }));
  repository.tag("a-v1.0.0");
  repository.commit("feat: one", { "packages/a/x.py": "1" });
  repository.commit("chore: two", { ".changeset/two.md": "---\na: patch\n---\n\n# Two\n" });
  const textsOf = async () => (await repository.plan()).packages[0]?.changes.map(({ text }) => text).toSorted();
  expect(await textsOf()).toEqual(["Two"]);
  repository.commit("chore: three", { "knope.toml": "[package]\n" });
  expect(await textsOf()).toEqual(["Two", "one"]);
});

test("It is, too, at the git top level, whose changesets a workspace below it reads", async () => {
  const files = Object.entries(workspace({ a: "1.0.0" })).map(([path, text]) => [`py/${path}`, text]);
  using repository = repositoryOf({ ...Object.fromEntries(files), "knope.toml": "[package]\n" });
  repository.tag("a-v1.0.0");
  repository.commit("feat: one", { "py/packages/a/x.py": "1" });
  repository.commit("chore: two", { ".changeset/two.md": "---\na: patch\n---\n\n# Two\n" });
  const { packages } = await planOf(`${repository.path}/py`);
  expect(packages[0]?.changes.map(({ text }) => text).toSorted()).toEqual(["Two", "one"]);
});

test.each([
  ["release/1.1.0", "release/{version}"],
  ["the-b-v1.2.0", "the-{name}-v{version}"],
])("What makes the tag %s be read leaves those of the others as they are", async (tag, format) => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.2.0" }));
  repository.tag("a-v1.0.0", tag);
  repository.commit("fix: it", { "packages/b/x.py": "1" });
  const [finding] = (await repository.plan()).findings;
  expect(finding).toMatchObject({
    code: "RA-HISTORY-NO-TAGS",
    hint: expect.stringContaining(`tag-format = ["{name}-v{version}", "${format}"] in the configuration`),
  });
});

test("What breaks by a file of a root that is no package is told, for no package has a change of it", async () => {
  const files = workspace({ a: "1.0.0" });
  const root = `[project]\nname = "top"\nversion = "0"\n[tool.uv]\npackage = false\n${files["pyproject.toml"]}`;
  using repository = repositoryOf({ ...files, "pyproject.toml": root });
  repository.tag("a-v1.0.0");
  repository.commit("feat!: need Python 3.11", { justfile: "1" });
  expect(await repository.plan()).toMatchObject({
    packages: [],
    findings: [{ code: "RA-CHANGE-TOUCHES-NO-PACKAGE" }],
  });
});

test.each([
  [["a: major"], "2.0.0", "bump asks for major, with 2 patch changes since a-v1.0.0"],
  [["a: rc"], "1.0.1rc1", "bump asks for rc, with 2 patch changes since a-v1.0.0"],
  [["a: post"], "1.0.0.post1", "bump asks for post, with 2 patch changes since a-v1.0.0"],
  [["major"], "2.0.0", "bump asks for major, with 2 patch changes since a-v1.0.0"],
  [["a: patch"], "1.0.1", "2 patch changes since a-v1.0.0"],
  [["b: minor"], "1.1.0", "bump asks for minor"],
])("A release that bump %j asks for says so", async (bump, proposed, reason) => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.0.0" }));
  repository.tag("a-v1.0.0", "b-v1.0.0");
  repository.commit("fix: it", { "packages/a/x.py": "1" });
  repository.commit("fix: more", { "packages/a/x.py": "2" });
  const { packages } = await repository.plan({ bump });
  const asked = bump[0] === "b: minor" ? "b" : "a";
  expect(packages.find(({ name }) => name === asked)).toMatchObject({ proposed, reason });
});

test("A bump for all packages that is of none says so, and what to type", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.0.0" }));
  repository.tag("a-v1.0.0", "b-v1.0.0");
  for (const changes of ["auto", "off"] as const)
    expect(await repository.plan({ changes, bump: ["minor"], exclude: ["b"] })).toMatchObject({
      packages: [],
      findings: [
        {
          code: "RA-VERSION-BUMP-OF-NONE",
          severity: "notice",
          hint: 'To release one without a change: bump: "a: minor" (until that is released); all of them: bump: minor and force-unchanged: true',
          inTerminal: 'To release one without a change: --bump "a: minor"; all of them: --bump minor --force-unchanged',
        },
      ],
    });
  expect(await versionsOf(repository, { bump: ["a: minor"] })).toEqual(["a 1.1.0"]);
  expect(await versionsOf(repository, { bump: ["minor"], forceUnchanged: true })).toEqual(["a 1.1.0", "b 1.1.0"]);
  expect(await codesOf(repository)).toEqual([]);
  repository.commit("chore: a", { "packages/a/x.py": "1" });
  expect(await repository.plan({ changes: "off", bump: ["minor"] })).toMatchObject({
    packages: [{ name: "a", proposed: "1.1.0" }],
    findings: [],
  });
});

test("A phase for all packages that is of none has as its example one on a line of pre-releases", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.1.0b2" }));
  repository.tag("a-v1.0.0", "b-v1.1.0b2");
  const hintOf = async (bump: string) => (await repository.plan({ bump: [bump] })).findings[0]!.inTerminal;
  expect(await hintOf("rc")).toMatch(/^To release one without a change: --bump "b: rc"; all of them: --bump rc /);
  expect(await hintOf("minor")).toMatch(/^To release one without a change: --bump "a: minor"; /);
});

test("Packages are chosen by name and group, and types and paths by the configuration", async () => {
  using repository = repositoryOf(workspace({ a: "1.0.0", b: "1.0.0" }));
  repository.tag("a-v1.0.0", "b-v1.0.0");
  repository.commit("docs: how", { "shared/x.txt": "1" });
  const config = {
    commitTypes: new Map([["docs", { bump: "minor" as const, section: undefined }]]),
    packages: new Map([["a", { ...noPackageConfig, extraPaths: ["shared/**"] }]]),
  };
  expect(await versionsOf(repository)).toEqual([]);
  expect(await versionsOf(repository, { config })).toEqual(["a 1.1.0"]);
  expect((await repository.plan({ config, exclude: ["a"] })).unchanged).toMatchObject([
    { name: "a", reason: "exclude names a" },
    { name: "b" },
  ]);
});

test("A first release that is told of already gives nothing more to plan", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "demo", version: "0.1.0" }) });
  expect(await versionsOf(repository)).toEqual(["demo 0.1.0"]);
  repository.commit("docs: changelog", { "CHANGELOG.md": "# Changelog\n\n## 0.1.0\n\n- All new\n" });
  expect(await repository.plan()).toMatchObject({
    packages: [],
    unchanged: [{ reason: "0.1.0 is prepared, and not released yet" }],
  });
});

test("What came after the section of a waiting version, and is not in it, is told", async () => {
  const log = (section: string): string => `# Log\n\n${section}## 1.0.0\n\n- first\n`;
  using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "demo" }), "CHANGELOG.md": log("") });
  repository.tag("v1.0.0");
  repository.commit("feat: many new things", { "x.py": "1" });
  const own = log("## 1.1.0\n\n- What it brings, in other words\n\n");
  const prepared = { "pyproject.toml": pyproject({ name: "demo", version: "1.1.0" }), "CHANGELOG.md": own };
  repository.write("ws", prepared);
  const told = async () => (await repository.plan()).findings.map(({ code, message }) => `${code}: ${message}`);
  const waits = "RA-VERSION-WAITS: demo 1.1.0: prepared and not released yet, so nothing is proposed";
  expect(await told()).toEqual([waits]);
  repository.commit("chore: demo 1.1.0", prepared);
  expect(await told()).toEqual([waits]);
  repository.commit("fix: a late one", { "x.py": "2" });
  repository.commit("docs: nothing", { "x.py": "3" });
  expect(await told()).toEqual([
    "RA-WRITE-SECTION-LACKS: The section of demo 1.1.0 in CHANGELOG.md lacks changes of this checkout: a late one",
    waits,
  ]);
  repository.commit("docs: the rest", { "CHANGELOG.md": own.replace("words\n", "words\n- And what came late\n") });
  expect(await told()).toEqual([waits]);
});

test("Hostile text and bytes that are no UTF-8 are data", async () => {
  using repository = repositoryOf({ "pyproject.toml": pyproject({ name: "demo" }) });
  repository.tag("v1.0.0");
  repository.write("ws", { "x.py": "1" });
  repository.git("ws", "add", "--all");
  const message = Buffer.concat([
    Buffer.from("fix: \u001b[31mred ##[error] caf"),
    Buffer.from([0xe9, 0xff]),
    Buffer.from("\n\n::error::no\n"),
  ]);
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--file=-"], {
    cwd: repository.path,
    input: message,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const { packages } = await repository.plan();
  expect(packages[0]!.changes.map(({ text }) => text)).toEqual(["red # #[error] caf\u00e9\u00ff"]);
});
