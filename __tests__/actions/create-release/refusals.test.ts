import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { exitStatus, Problem } from "../../../src/domain/problem/problem.ts";
import { tagRuleset } from "../../forge/ruleset.ts";
import { type Creating, fileOf, parts, startCreating } from "./creating.ts";

let creating: Creating;
beforeAll(async () => {
  creating = await startCreating();
  mkdirSync(join(creating.sandbox.folder, "empty"));
});
afterAll(async () => await creating[Symbol.asyncDispose]());
beforeEach(() => creating.leave());

const run = (given: Readonly<Record<string, string>> = {}) =>
  creating.run("tag" in given ? given : { dist: creating.dist, ...given });
const writes = () => creating.forge.requests.filter((request) => !request.startsWith("GET"));
const refusal = async (given: Readonly<Record<string, string>> = {}) => {
  const error = await run(given).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw error;
  expect(writes()).toEqual([]);
  return { codes: error.findings.map(({ code }) => code), status: exitStatus(error.findings) };
};

describe("nothing is written", () => {
  test("for distributions that are asked for, and are neither beside the manifest nor on an index that can be read", async () => {
    rmSync(join(creating.dist, fileOf(parts[0]!)));
    creating.index.isDown = true;
    const given = { "manifest-path": join(creating.dist, "manifest.json"), assets: "distributions" };
    expect(await refusal(given)).toEqual({ codes: ["RA-DIST-FILE-MISSING"], status: 1 });
    creating.index.isDown = false;
  });

  test("for a dist that was tampered with", async () => {
    appendFileSync(join(creating.dist, fileOf(parts[0]!)), "more");
    expect(await refusal()).toEqual({ codes: ["RA-DIST-FILE-CHANGED"], status: 1 });
    creating.leave();
    writeFileSync(join(creating.dist, "extra.txt"), "");
    expect((await refusal()).codes).toEqual(["RA-DIST-UNLISTED-FILE"]);
    rmSync(join(creating.dist, "extra.txt"));
  });

  test("for a manifest of another commit than the checkout's, of none, or that is cut", async () => {
    creating.leave(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, commit: "0".repeat(40) } }));
    expect(await refusal()).toEqual({ codes: ["RA-FINISH-OTHER-COMMIT"], status: 2 });
    creating.leave(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, commit: "main" } }));
    expect((await refusal()).codes).toEqual(["RA-FINISH-NO-COMMIT"]);
    creating.leave(({ plan, ...rest }) => ({ ...rest, plan: { ...plan, commit: null } }));
    expect(await refusal({ "working-directory": join(creating.sandbox.folder, "empty") })).toEqual({
      codes: ["RA-FINISH-NO-COMMIT"],
      status: 2,
    });
    writeFileSync(join(creating.dist, "manifest.json"), "{");
    expect((await refusal()).codes).toEqual(["RA-DIST-MANIFEST-UNREADABLE"]);
  });

  test("for a manifest whose tags are others, or whose index is no address", async () => {
    const changed = (change: object) => (entry: object) => ({ ...entry, ...change });
    creating.leave(({ plan, ...rest }) => {
      const [core, api] = plan.packages;
      return {
        ...rest,
        plan: { ...plan, packages: [changed({ tag: "core-v9.0" })(core!) as typeof core & object, api!] },
      };
    });
    expect((await refusal()).codes).toEqual(["RA-DIST-TAG-DIFFERS"]);
    creating.leave(({ plan, ...rest }) => ({
      ...rest,
      outcomes: [],
      plan: { ...plan, index: { ...plan.index, simple_url: "file:///etc/passwd" } },
    }));
    const made = await run();
    // To wait for an answer is in vain.
    expect([made.codes, exitStatus(made.findings), writes()]).toEqual([["RA-FINISH-UNCERTAIN"], 1, []]);
    expect(made.findings).toMatchObject([{ remedy: "call", hint: expect.stringMatching(/^Give the manifest /) }]);
  });

  test("for a trial", async () => {
    creating.leave(({ plan, ...rest }) => ({
      ...rest,
      plan: { ...plan, index: { ...plan.index, name: "rehearsal" } },
    }));
    const made = await run();
    expect([made.codes, exitStatus(made.findings), writes()]).toEqual([["RA-FINISH-TRIAL"], 0, []]);
  });

  test("for a tag of another workspace of the repository", async () => {
    creating.sandbox.write("ws", { "tools/pyproject.toml": '[project]\nname = "tools"\nversion = "0.2.0"\n' });
    const made = await creating.run({ tag: "tools-v0.2.0" });
    expect([made.codes, exitStatus(made.findings), writes()]).toEqual([["RA-TAG-OF-ANOTHER-WORKSPACE"], 0, []]);
    rmSync(join(creating.sandbox.folder, "ws", "tools"), { recursive: true });
  });

  test("where a tag is at another commit", async () => {
    const git = (...args: readonly string[]) => creating.sandbox.git("ws", ...args);
    git("commit", "--quiet", "--allow-empty", "--message", "later");
    const later = git("rev-parse", "HEAD");
    git("push", "--quiet", "../forge.git", `${later}:refs/tags/api-v2.0.0rc1`);
    git("reset", "--quiet", "--hard", creating.commit);
    const made = await run();
    expect([made.codes, exitStatus(made.findings), writes()]).toEqual([["RA-TAG-ELSEWHERE"], 1, []]);
    creating.forge.settings.rulesets.push(tagRuleset("tags stay", ["~ALL"], "deletion"));
    const { hint } = (await run()).findings[0]!;
    expect(hint).toContain("as somebody whom the ruleset tags stay lets pass");
    creating.forge.settings.rulesets.pop();
    creating.sandbox.git("forge.git", "tag", "--delete", "api-v2.0.0rc1");
  });

  test("for a dist that is a file, or not there, and a manifest that is a folder, each called what it is", async () => {
    const at = (name: string) => join(creating.sandbox.folder, name);
    writeFileSync(at("file"), "");
    await expect(run({ dist: at("file") })).rejects.toThrow(/file is no folder that can be read \(ENOTDIR\)$/);
    await expect(run({ dist: at("none") })).rejects.toThrow(/none is no folder that can be read \(ENOENT\)$/);
    const folder = creating.run({ "manifest-path": at("empty") });
    await expect(folder).rejects.toMatchObject({
      findings: [
        {
          code: "RA-DIST-MANIFEST-UNREADABLE",
          remedy: "call",
          hint: expect.stringMatching(/with its manifest\.json$/),
        },
      ],
    });
  });

  test("by a tag whose index is named by its upload address alone, which is not read in place of it", async () => {
    const error = await creating.run({ tag: "core-v1.4.0" }, { CHECK_URL: "" }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ findings: [{ code: "RA-INDEX-CHECK-URL-MISSING" }] });
    expect(exitStatus((error as Problem).findings)).toBe(2);
  });

  test("for a text that is not there, or is a folder", async () => {
    await expect(run({ notes: "nowhere.md" })).rejects.toThrow(/nowhere\.md: there is no such file$/);
    await expect(run({ notes: ".." })).rejects.toThrow(/\.\.: it is a folder$/);
  });

  test("for a tag of a package whose version comes from code, which is told to give the run that published it", async () => {
    const manifest = "packages/core/pyproject.toml";
    const text = readFileSync(join(creating.sandbox.folder, "ws", manifest), "utf8");
    const dynamic = text.replace(/^version = .*$/m, 'dynamic = ["version"]');
    creating.sandbox.write("ws", { [manifest]: `${dynamic}\n[tool.hatch.version]\nsource = "code"\npath = "v.py"\n` });
    const error = await run({ tag: "core-v1.4.0" }).catch((thrown: unknown) => thrown);
    creating.sandbox.write("ws", { [manifest]: text });
    expect((error as Problem).findings).toMatchObject([
      {
        code: "RA-FINISH-TAG-UNREAD",
        message: "The tag core-v1.4.0 releases nothing of this checkout: no file says the version of core",
        hint: expect.stringContaining("manifest-path or dist of the run that published it"),
      },
    ]);
  });

  test("for a tag where there is no checkout, which is no fault of the tag", async () => {
    const git = join(creating.sandbox.folder, "ws/.git");
    renameSync(git, `${git}-aside`);
    const error = await run({ tag: "core-v1.4.0" }).catch((thrown: unknown) => thrown);
    renameSync(`${git}-aside`, git);
    expect((error as Problem).findings).toMatchObject([
      {
        code: "RA-FINISH-TAG-UNREAD",
        hint: expect.stringMatching(
          /^Check its commit out in a clone made by git, and run this there; or give manifest-path or dist/,
        ),
      },
    ]);
  });

  test.each([
    [{ assets: "everything" }, "RA-USAGE-INVALID-VALUE"],
    [{ latest: "-" }, "RA-USAGE-INVALID-VALUE"],
    [{ latest: "nobody" }, "RA-USAGE-INVALID-VALUE"],
    [{ "umbrella-tag-format": "{name}-{version}" }, "RA-USAGE-INVALID-VALUE"],
    [{ "umbrella-tag-format": "v" }, "RA-TAG-FORMAT-INVALID"],
    [{ notes: "../nowhere.md" }, "RA-FINISH-NOTES-FILE"],
    [{ tag: "core-v9.9" }, "RA-FINISH-TAG-UNREAD"],
    [{ tag: "hello" }, "RA-TAG-FITS-NO-FORMAT"],
  ])("for %j", async (given, code) => {
    expect((await refusal(given as Readonly<Record<string, string>>)).codes).toEqual([code]);
  });

  test("for an umbrella's format without a version, and no name is proposed, which it cannot have", async () => {
    await expect(run({ "umbrella-tag-format": "all" })).rejects.toMatchObject({
      findings: [{ input: "umbrella-tag-format", hint: expect.not.stringContaining("{name}") }],
    });
  });

  test("for a tag in no format, and no input is named that it does not have", async () => {
    await expect(run({ tag: "hello" })).rejects.toMatchObject({
      findings: [
        {
          hint: expect.stringMatching(
            /^Set tag-format in the configuration to .*, or name the tag as in api-v2\.0\.0rc1$/,
          ),
        },
      ],
    });
  });
});
