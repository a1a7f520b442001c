import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { validationOutputs } from "../../../src/actions/validate-release/outputs.ts";
import { noConfig, noPackageConfig } from "../../../src/domain/config/config.ts";
import { serve } from "../../fakes/answers.ts";
import { startReleasePages } from "../../fakes/release-pages.ts";
import { codesOf, members, pyproject, repositoryOf, statesOf } from "./validating.ts";

const toml = (version: string) => ({ "pyproject.toml": pyproject("core", version) });
const lightweight = { notice: ["RA-TAG-LIGHTWEIGHT"] };

describe("a tag", () => {
  test("that is annotated, on the default branch and of the version is ready without a word", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0");
    repository.commit(toml("1.1.0"));
    repository.git("ws", "tag", "--annotate", "--message", "One", "v1.1.0");
    expect(await repository.validate({ tag: "v1.1.0" })).toMatchObject({
      mode: "tag",
      tag: "v1.1.0",
      state: "ready",
      findings: [],
      packages: [{ name: "core", version: "1.1.0", tag: "v1.1.0", previous: { tag: "v1.0.0" } }],
    });
    repository.tag("core@1.1.0");
    const also = await repository.validate({ tag: "core@1.1.0" });
    expect(also).toMatchObject({ state: "ready", packages: [{ previous: { tag: "v1.0.0" } }] });
    expect(codesOf(also)).toEqual(lightweight);
  });

  test.each(["{name}-v{version}", "{name}@{version}", "{name}/v{version}"])(
    "as %s names one package, which alone is validated",
    async (format) => {
      using repository = repositoryOf(members({ core: "1.0.0", http: "0.9.0" }));
      const tag = format.replace("{name}", "http").replace("{version}", "0.9.0");
      repository.tag("http-v1.0.0", tag);
      const behind = await repository.validate({ tag });
      expect(statesOf(behind)).toEqual(["http 0.9.0 invalid"]);
      expect(codesOf(behind)).toEqual({ ...lightweight, error: ["RA-VERSION-BEHIND"] });
    },
  );

  test("that is older than another tag is told to delete that one, unless the index has it: then it is no mistake", async () => {
    using repository = repositoryOf(members({ core: "0.9.0" }));
    repository.tag("core-v1.0.0", "core-v0.9.0");
    const hint = async (...published: readonly string[]) => {
      await using pages = await startReleasePages({ core: published });
      const { findings } = await repository.validate({ tag: "core-v0.9.0", index: pages.url });
      return findings.find(({ code }) => code === "RA-VERSION-BEHIND")?.hint;
    };
    expect(await hint()).toMatch(
      /^Choose a version after 1\.0\.0.*; where core-v1\.0\.0 is a mistake .*, delete that tag$/,
    );
    expect(await hint("1.0.0")).toMatch(/^Choose a version after 1\.0\.0.* releases$/);
  });

  test("of another version than the package's, whose own is out, is told so: no tag is named to be pushed, none is denied", async () => {
    using repository = repositoryOf(members({ core: "0.2.0", http: "0.9.0" }));
    repository.tag("core-v0.2.0", "core-v0.3.0");
    await using pages = await startReleasePages({ core: ["0.1.0", "0.2.0"] });
    const { findings } = await repository.validate({ tag: "core-v0.3.0", index: pages.url });
    const said = new Map(findings.map(({ code, message, hint }) => [code, { message, hint }]));
    expect(said.get("RA-TAG-IS-NOT-VERSION")?.hint).toMatch(/^Where the version was forgotten, set it to 0\.3\.0 /);
    expect(said.get("RA-HISTORY-NO-TAGS")?.message).toMatch(/^No tag of core but core-v0\.2\.0, core-v0\.3\.0: /);
  });

  test("that no clone has, that fits no format, or that nobody gave is an error", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("nightly");
    expect(codesOf(await repository.validate({ tag: "v1.0.0" })).error).toEqual(["RA-TAG-MISSING"]);
    // Nobody is asked to make a tag that is wrong.
    expect(codesOf(await repository.validate({ tag: "v1.0.9" })).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
    expect(codesOf(await repository.validate({ tag: "weekly" })).error).toEqual(["RA-TAG-FITS-NO-FORMAT"]);
    const misfit = await repository.validate({ tag: "nightly" });
    expect(codesOf(misfit)).toEqual({ ...lightweight, error: ["RA-TAG-FITS-NO-FORMAT"] });
    expect(misfit).toMatchObject({ state: "invalid", tag: "nightly", packages: [] });
    expect(codesOf(await repository.validate({ mode: "tag" }))).toEqual({ error: ["RA-TAG-NOT-GIVEN"] });
    expect((await repository.validate({ mode: "branch", tag: "nightly" })).state).toBe("ready");
  });

  test("in a usual form is read where no format is set, which is said, and not where one is", async () => {
    using repository = repositoryOf(toml("1.2.0"));
    repository.tag("1.1.0", "1.2.0", "core-1.2.0");
    const seen = await repository.validate({ tag: "1.2.0" });
    expect(seen).toMatchObject({ state: "ready", packages: [{ previous: { tag: "1.1.0" } }] });
    expect(codesOf(seen)).toEqual({ notice: ["RA-TAG-LIGHTWEIGHT", "RA-TAG-FITS-NO-FORMAT-SET"] });
    expect(seen.findings[1]?.hint).toContain('tag-format = "{version}" in the configuration');
    const named = await repository.validate({ tag: "core-1.2.0" });
    expect(named.findings[1]?.message).toBe(
      "By {name}-{version}, which no tag-format sets, the tag is read: core-1.2.0",
    );
    const set = await repository.validate({ tag: "1.2.0", tagFormat: ["v{version}"] });
    expect(set.findings.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({
        code: "RA-TAG-FITS-NO-FORMAT",
        alternative: "commit",
        hint: 'Did you mean v1.2.0? Write tag-format = ["v{version}", "{version}"] in place of what is set now where tags are meant to be so',
      }),
    ]);
  });

  test("for all does not have to be the version of what is excluded, which a tag of its own still validates", async () => {
    using repository = repositoryOf(members({ core: "1.1.0", http: "0.2.0" }));
    repository.tag("v1.1.0");
    const seen = await repository.validate({ tag: "v1.1.0", exclude: ["htt*"] });
    expect([statesOf(seen), codesOf(seen)]).toEqual([["core 1.1.0 ready"], lightweight]);
    expect(codesOf(await repository.validate({ tag: "v1.1.0" })).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
    repository.tag("http-v0.2.0");
    const own = await repository.validate({ tag: "http-v0.2.0", exclude: ["htt*"] });
    expect(statesOf(own)).toEqual(["http 0.2.0 ready"]);
  });

  test("of what is never published is not asked to be made", async () => {
    using repository = repositoryOf({ ...members({ core: "1.0.0", http: "1.0.0" }) });
    repository.tag("v0.9.0");
    const config = { ...noConfig, packages: new Map([["http", { ...noPackageConfig, isPrivate: true }]]) };
    const seen = await repository.validate({ tag: "http-v1.0.0", config });
    expect(codesOf(seen).error).toEqual(["RA-PLAN-NOT-PUBLISHABLE"]);
  });

  test("of another version than the package's is an error that names both, with the place", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.1.0");
    const seen = await repository.validate({ tag: "v1.1.0" });
    expect(seen).toMatchObject({ state: "invalid", packages: [{ state: "invalid" }] });
    expect(seen.findings).toContainEqual(
      expect.objectContaining({
        code: "RA-TAG-IS-NOT-VERSION",
        message: "The tag v1.1.0 says 1.1.0, but core has the version 1.0.0",
        file: "pyproject.toml",
        line: 3,
      }),
    );
  });

  test("for all leaves development versions alone, as the plan does, unless there is nothing else", async () => {
    using repository = repositoryOf(members({ core: "1.1.0", http: "0.2.0.dev0" }));
    repository.tag("v1.1.0", "v0.2.0");
    const seen = await repository.validate({ tag: "v1.1.0" });
    expect(statesOf(seen)).toEqual(["core 1.1.0 ready", "http 0.2.0.dev0 idle"]);
    expect(codesOf(seen)).toEqual(lightweight);
    const named = await repository.validate({ tag: "v1.1.0", packages: ["http"] });
    expect(codesOf(named).error).toContain("RA-TAG-IS-NOT-VERSION");
    repository.commit(members({ core: "1.1.0.dev0", http: "0.2.0.dev0" }));
    repository.tag("v1.2.0");
    expect(codesOf(await repository.validate({ tag: "v1.2.0" })).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
  });

  test("that is the first of a package is a first release without a word, unless something was released without a tag", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0");
    await using empty = await startReleasePages();
    for (const index of ["off", empty.url]) {
      const first = await repository.validate({ tag: "v1.0.0", index });
      expect(first).toMatchObject({ state: "ready", packages: [{ reason: "1.0.0 is a first release" }] });
      expect(codesOf(first)).toEqual(lightweight);
    }
    await using proxy = await serve(() => ({ body: "<html><h1>Gateway</h1><p>One moment</p></html>" }));
    const doubted = await repository.validate({ tag: "v1.0.0", index: proxy.url });
    expect(doubted).toMatchObject({ state: "ready" });
    expect(codesOf(doubted).warning).toContain("RA-INDEX-UNSURE");
    await using pages = await startReleasePages({ core: ["0.9.0"] });
    const { findings } = await repository.validate({ tag: "v1.0.0", index: pages.url });
    expect(findings.map(({ message }) => message)).toContain(
      `No tag of core but v1.0.0: what was released before is read from ${new URL(pages.url).host}/simple`,
    );
  });

  test("is read by any spelling of its version", async () => {
    using repository = repositoryOf(toml("1.0.0-rc.1"));
    repository.tag("v1.0.0-rc.1");
    expect(statesOf(await repository.validate({ tag: "v1.0.0-rc.1" }))).toEqual(["core 1.0.0rc1 ready"]);
  });

  test("on another commit than the one that is here is a warning", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0");
    repository.commit({ file: "1" });
    const seen = await repository.validate({ tag: "v1.0.0" });
    expect(seen.state).toBe("ready");
    expect(codesOf(seen)).toMatchObject({ warning: ["RA-TAG-NOT-CHECKED-OUT"] });
  });

  test("on another commit, where the files are of another version by now, is to be checked out, and not to be deleted", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0");
    repository.commit(toml("1.1.0"));
    const { findings } = await repository.validate({ tag: "v1.0.0" });
    const wrong = findings.find(({ code }) => code === "RA-TAG-IS-NOT-VERSION");
    expect(wrong).toMatchObject({
      severity: "error",
      remedy: "call",
      hint: expect.stringMatching(/^Check the tag out/),
    });
    expect(wrong?.inTerminal).toMatch(/^Check the tag out/);
  });

  test("with a hostile name is read as it is, and does nothing", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    const names = [
      "$(touch${IFS}x)-v1.0.0",
      "`id`-v1.0.0",
      "v1.0.0\u202e",
      "<img/onerror=x>-v1.0.0",
      `v${"9".repeat(180)}`,
    ];
    repository.tag(...names);
    repository.git("ws", "update-ref", "refs/tags/--help", "HEAD");
    for (const tag of [...names, "--help", "v1.0.0\n::error::x", `v${"1.".repeat(3_000)}0`]) {
      const seen = await repository.validate({ tag });
      expect(seen).toMatchObject({ state: "invalid", tag });
    }
  });
});

describe("a tag of another workspace of the repository", () => {
  const side = (more = "") => ({
    ...toml("3.2.0"),
    "libs/side/pyproject.toml": pyproject("side", "0.2.0", more),
    "libs/side/tests/node_modules/no/pyproject.toml": pyproject("no", "0.1.0"),
  });

  test.each([
    ["ws", "side-v0.2.0", "side in libs/side"],
    ["ws", "Side-0.2.0", "side in libs/side"],
    ["ws/libs/side", "v3.2.0", "core in ."],
    ["ws/libs/side", "3.2.0", "core in ."],
    ["ws/libs/side", "core-v3.2.0", "core in ."],
  ])("is idle, and says whose it is: in %s, %s", async (at, tag, whose) => {
    using repository = repositoryOf(side());
    repository.tag(tag);
    const seen = await repository.validate({ at, tag });
    expect(seen).toMatchObject({ state: "idle", tag, packages: [] });
    expect(seen.findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      `RA-TAG-OF-ANOTHER-WORKSPACE: The tag is that of ${whose}, which is no part of this workspace: ${tag}`,
    ]);
  });

  test("is said to be of one that is never released, and not how to release it", async () => {
    const files = side("classifiers = ['Private :: Do Not Upload']\n");
    using repository = repositoryOf(files);
    repository.tag("side-v0.2.0");
    const seen = await repository.validate({ tag: "side-v0.2.0" });
    expect(seen.state).toBe("idle");
    expect(seen.findings.map(({ hint }) => hint)).toEqual([
      expect.stringMatching(/side is never released \(classifier Private :: Do Not Upload\)/),
    ]);
  });

  test("is none of a file at the top that has settings of tools alone", async () => {
    const files = { "pyproject.toml": "[tool.ruff]\n", "libs/side/pyproject.toml": pyproject("side", "0.2.0") };
    using repository = repositoryOf(files);
    repository.tag("v3.2.0");
    const seen = await repository.validate({ at: "ws/libs/side", tag: "v3.2.0" });
    expect(codesOf(seen).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
  });

  test("is read by that workspace's own formats", async () => {
    using repository = repositoryOf(side('[tool.release-actions]\ntag-format = ["py-v{version}"]\n'));
    repository.tag("py-v0.2.0");
    expect(await repository.validate({ tag: "py-v0.2.0" })).toMatchObject({ state: "idle", tagVersion: "0.2.0" });
  });

  test("is none where it names a package here, has the version of one here, or names nobody", async () => {
    using repository = repositoryOf(side());
    repository.tag("side-v0.2.0", "v0.2.0", "no-v0.1.0", "nightly");
    const at = "ws/libs/side";
    expect((await repository.validate({ at, tag: "side-v0.2.0" })).state).toBe("ready");
    expect((await repository.validate({ at, tag: "v0.2.0" })).state).toBe("ready");
    for (const tag of ["no-v0.1.0", "nightly"]) {
      expect(codesOf(await repository.validate({ tag })).error).toEqual(["RA-TAG-FITS-NO-FORMAT"]);
    }
  });
});

describe("a workspace tag", () => {
  test("asks that every package to be released has its version", async () => {
    using repository = repositoryOf(members({ core: "1.2.0", http: "1.2.0" }));
    repository.tag("v1.2.0");
    expect(statesOf(await repository.validate({ tag: "v1.2.0" }))).toEqual(["core 1.2.0 ready", "http 1.2.0 ready"]);
    repository.commit(members({ core: "1.3.0", http: "1.2.5" }));
    repository.tag("v1.3.0");
    const seen = await repository.validate({ tag: "v1.3.0" });
    expect(statesOf(seen)).toEqual(["core 1.3.0 ready", "http 1.2.5 invalid"]);
    expect(seen.state).toBe("invalid");
    expect(codesOf(seen).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
  });

  test("is not said to be right in another version where packages of several versions have no tags of their own", async () => {
    for (const tag of ["v1.3.0", "v2.0.0"]) {
      using repository = repositoryOf(members({ core: "1.3.0", http: "1.2.5" }));
      repository.tag(tag);
      const { findings } = await repository.validate({ tag, tagFormat: ["v{version}"] });
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: "RA-TAG-IS-NOT-VERSION",
          hint: expect.stringMatching(
            /^A tag without a name is .* tag-format = \["\{name\}-v\{version\}", "v\{version\}"\] in /,
          ),
        }),
      );
    }
  });

  test("leaves those alone that were released before", async () => {
    using repository = repositoryOf(members({ core: "1.2.0", http: "1.2.0" }));
    repository.tag("v1.2.0");
    repository.commit(members({ core: "1.3.0" }));
    repository.tag("v1.3.0");
    await using pages = await startReleasePages({ core: ["1.2.0"], http: ["1.2.0"] });
    const seen = await repository.validate({ tag: "v1.3.0", index: pages.url });
    expect(statesOf(seen)).toEqual(["core 1.3.0 ready", "http 1.2.0 released"]);
    expect(seen).toMatchObject({ state: "ready", packages: [{ tag: "v1.3.0" }, { tag: "v1.2.0" }] });
    expect(pages.asked.toSorted()).toEqual(["core", "http"]);
    // One changelog for all has the new version at the top, and the other package's below it.
    const changelog = "# Changelog\n\n## 1.3.0\n\n- Two.\n\n## 1.2.0\n\n- One.\n";
    repository.commit({ "CHANGELOG.md": changelog });
    repository.git("ws", "tag", "--force", "v1.3.0");
    const told = await repository.validate({ tag: "v1.3.0", index: pages.url });
    expect([codesOf(told).error, told.state]).toEqual([undefined, "ready"]);
    repository.git("ws", "tag", "http-v1.2.0", "HEAD~2");
    expect(statesOf(await repository.validate({ tag: "v1.3.0" }))).toEqual(["core 1.3.0 ready", "http 1.2.0 idle"]);
  });

  test("does not leave alone what has a tag of its version, and never came to the index", async () => {
    using repository = repositoryOf(members({ core: "1.3.0", http: "1.2.0" }));
    repository.tag("v1.3.0", "http-v1.2.0");
    await using pages = await startReleasePages({ http: ["1.1.0"] });
    const seen = await repository.validate({ tag: "v1.3.0", index: pages.url });
    expect(statesOf(seen)).toEqual(["core 1.3.0 ready", "http 1.2.0 invalid"]);
    expect(codesOf(seen).error).toEqual(["RA-TAG-IS-NOT-VERSION"]);
  });

  test("may have the root's version alone", async () => {
    using repository = repositoryOf({
      ...members({ core: "0.4.0" }),
      "pyproject.toml": pyproject("whole", "2.0.0", '[tool.uv.workspace]\nmembers = ["packages/*"]\n'),
    });
    repository.tag("v2.0.0");
    const seen = await repository.validate({ tag: "v2.0.0" });
    expect(statesOf(seen)).toEqual(["core 0.4.0 ready", "whole 2.0.0 ready"]);
    expect(codesOf(seen).error).toBeUndefined();
    expect(validationOutputs(seen)).toMatchObject({ version: "2.0.0", tag: "v2.0.0", package: "" });
    const core = await repository.validate({ tag: "v2.0.0", packages: ["core"] });
    expect(validationOutputs(core)).toMatchObject({ version: "0.4.0", tag: "v2.0.0", package: "core" });
  });

  test("can be narrowed to some packages", async () => {
    using repository = repositoryOf(members({ core: "1.2.0", http: "0.1.0" }));
    repository.tag("v1.2.0");
    expect(statesOf(await repository.validate({ tag: "v1.2.0", packages: ["core"] }))).toEqual(["core 1.2.0 ready"]);
    repository.tag("http-v0.1.0");
    const other = await repository.validate({ tag: "http-v0.1.0", packages: ["core"] });
    expect(other).toMatchObject({ state: "idle", packages: [] });
  });
});

describe("released", () => {
  test("is a tag whose version the index has, whatever came after", async () => {
    using repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0", "v1.0.1");
    await using pages = await startReleasePages({ core: ["1.0.0", "1.0.1"] });
    const seen = await repository.validate({ tag: "v1.0.0", index: pages.url });
    expect(seen).toMatchObject({ state: "released", packages: [{ state: "released" }] });
    expect(codesOf(seen)).toEqual(lightweight);
    expect((await repository.validate({ tag: "v1.0.0" })).state).toBe("invalid");
  });
});

describe("the default branch", () => {
  const astray = () => {
    const repository = repositoryOf(toml("1.0.0"));
    repository.git("ws", "switch", "--quiet", "--create", "side");
    repository.commit(toml("1.1.0"));
    repository.tag("v1.1.0");
    return repository;
  };

  test("must have the tag's commit, unless that is not required", async () => {
    using repository = astray();
    const seen = await repository.validate({ tag: "v1.1.0" });
    expect(seen).toMatchObject({ state: "invalid", packages: [{ state: "invalid" }] });
    expect(codesOf(seen).error).toEqual(["RA-TAG-OFF-DEFAULT-BRANCH"]);
    expect((await repository.validate({ tag: "v1.1.0", requireDefaultBranch: false })).state).toBe("ready");
    expect((await repository.validate({ tag: "v1.1.0", defaultBranch: "side" })).state).toBe("ready");
    repository.git("ws", "switch", "--quiet", "main");
    repository.git("ws", "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
    expect((await repository.validate({ tag: "v1.1.0" })).state).toBe("ready");
  });

  test("that nobody names, or that is not in the clone, is an error with its remedy", async () => {
    using repository = astray();
    const named = await repository.validate({ tag: "v1.1.0", defaultBranch: "trunk" });
    expect(named.findings).toContainEqual(
      expect.objectContaining({
        code: "RA-TAG-DEFAULT-BRANCH-UNKNOWN",
        message: "Whether v1.1.0 is on the default branch cannot be seen: this clone does not have trunk",
        hint: expect.stringContaining("fetch-depth: 0"),
      }),
    );
    repository.git("ws", "branch", "--move", "main", "one");
    const unnamed = await repository.validate({ tag: "v1.1.0" });
    expect(codesOf(unnamed).error).toEqual(["RA-TAG-DEFAULT-BRANCH-UNKNOWN"]);
  });

  test("is known after the hint's commands, also where the remote's HEAD names a branch that is not there", async () => {
    using repository = repositoryOf(toml("1.1.0"));
    repository.tag("v1.1.0");
    repository.git(".", "init", "--quiet", "--bare", "--initial-branch", "gone", "forge.git");
    repository.git("ws", "remote", "add", "origin", "../forge.git");
    repository.git("ws", "push", "--quiet", "origin", "main");
    const [finding] = (await repository.validate({ tag: "v1.1.0" })).findings.filter(({ code }) =>
      code.endsWith("-UNKNOWN"),
    );
    const commands = (finding!.inTerminal ?? finding!.hint).match(/git [^,]+/g)!.map((each) => each.replace(/"/g, ""));
    expect(commands).toHaveLength(2);
    for (const command of commands) repository.git("ws", ...command.replace("NAME", "main").split(" ").slice(1));
    expect((await repository.validate({ tag: "v1.1.0" })).state).toBe("ready");
  });
});

describe("a shallow clone", () => {
  const shallow = (...more: readonly string[]) => {
    const repository = repositoryOf(toml("1.0.0"));
    repository.tag("v1.0.0");
    repository.commit(toml("1.1.0"));
    repository.tag("v1.1.0");
    repository.git(".", "clone", "--quiet", "--depth", "1", ...more, `file://${repository.folder}/ws`, "shallow");
    return repository;
  };

  test("that has the tag on its default branch needs no more for that, and asks the index for what was before", async () => {
    using repository = shallow();
    await using pages = await startReleasePages({ core: ["1.0.0"] });
    const seen = await repository.validate({ at: "shallow", tag: "v1.1.0", index: pages.url });
    expect(seen).toMatchObject({ state: "ready", packages: [{ previous: { version: "1.0.0", tag: undefined } }] });
    expect(codesOf(seen)).toEqual({ notice: ["RA-TAG-LIGHTWEIGHT", "RA-HISTORY-PARTIAL"] });
  });

  test("of the tag alone cannot show that it is on the default branch", async () => {
    using repository = shallow("--branch", "v1.1.0");
    const seen = await repository.validate({ at: "shallow", tag: "v1.1.0", defaultBranch: "main" });
    expect(seen.state).toBe("invalid");
    expect(codesOf(seen).error).toEqual(["RA-HISTORY-SHALLOW", "RA-HISTORY-SHALLOW"]);
    for (const { code, hint } of seen.findings) {
      if (code === "RA-HISTORY-SHALLOW") expect(hint).toContain("fetch-depth: 0");
    }
    const { inTerminal = "" } = seen.findings.find(({ code }) => code === "RA-HISTORY-SHALLOW")!;
    const command = inTerminal.replace(/^Run /, "");
    execFileSync("sh", ["-c", command], { cwd: join(repository.folder, "shallow"), stdio: "ignore" });
    expect(await repository.validate({ at: "shallow", tag: "v1.1.0" })).toMatchObject({ state: "ready" });
  });

  test("on a branch asks the index where the tags do not tell, and without it fails", async () => {
    using repository = shallow();
    const idle = await repository.validate({ at: "shallow" });
    expect(idle.state).toBe("idle");
    expect(codesOf(idle)).toEqual({ notice: ["RA-HISTORY-PARTIAL"] });
    repository.commit(toml("1.2.0"));
    repository.git("shallow", "fetch", "--quiet", "--depth", "1", "--no-tags");
    repository.git("shallow", "reset", "--quiet", "--hard", "origin/main");
    const blind = await repository.validate({ at: "shallow" });
    expect(blind.state).toBe("invalid");
    expect(codesOf(blind)).toEqual({ error: ["RA-HISTORY-SHALLOW"] });
    await using pages = await startReleasePages({ core: ["1.0.0", "1.1.0"] });
    const asked = await repository.validate({ at: "shallow", index: pages.url });
    expect(asked.state).toBe("ready");
    expect(codesOf(asked)).toEqual({ notice: ["RA-HISTORY-PARTIAL"] });
  });
});

test("what is wrong with a version that a tag gives is put right by another tag", async () => {
  const ofTags =
    '[project]\nname = "app"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n';
  using repository = repositoryOf({ "pyproject.toml": ofTags });
  repository.tag("v2.0.0");
  repository.commit({ x: "1" });
  repository.tag("v1.4.0", "v2.1.0rc1");
  const errors = async (tag: string, channel: "any" | "stable") =>
    (await repository.validate({ tag, channel })).findings
      .filter(({ severity }) => severity === "error")
      .map(({ code, remedy }) => [code, remedy]);
  expect(await errors("v1.4.0", "any")).toEqual([["RA-VERSION-BEHIND", "tag"]]);
  expect(await errors("v2.1.0rc1", "stable")).toEqual([["RA-VERSION-NOT-STABLE", "tag"]]);
});

test("a tag for all is no release of a package whose version is made of tags with its name", async () => {
  const ofTags = (name: string, settings = "") =>
    `[project]\nname = "${name}"\ndynamic = ["version"]\n[build-system]\nrequires = ["hatchling", "uv-dynamic-versioning"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n${settings}`;
  using repository = repositoryOf({
    "pyproject.toml": `${ofTags("app")}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
    "packages/own/pyproject.toml": ofTags("own", '[tool.uv-dynamic-versioning]\npattern-prefix = "own-"\n'),
    "packages/step/pyproject.toml": ofTags("step"),
  });
  repository.tag("v1.2.0", "own-v0.3.0");
  expect(statesOf(await repository.validate({ tag: "v1.2.0" }))).toEqual(["app 1.2.0 ready", "step 1.2.0 ready"]);
  expect(statesOf(await repository.validate({ tag: "own-v0.3.0" }))).toEqual(["own 0.3.0 ready"]);
});
