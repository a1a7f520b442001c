import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readChangelogs } from "../../../src/domain/changelog/changelog-file.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { readFragments } from "../../../src/domain/fragments/read.ts";
import { changelogOutside, changelogUnread } from "../../../src/domain/problem/changelog.ts";
import { type ChangelogCheck, checkChangelog } from "../../../src/domain/validation/changelog.ts";
import { readVersions } from "../../../src/domain/validation/version.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { sourceReader } from "../../../src/domain/workspace/source-text.ts";
import { type Content, tempFolder, workspaceTable } from "../../temp-folder.ts";

const pkg = (name: string, version: string): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\nbuild-backend = "x"\n`;

type Question = Partial<Pick<ChangelogCheck, "mode" | "required" | "isReleasing" | "mergesPrereleases">> & {
  readonly pattern?: string;
  /** Versions. */
  readonly past?: readonly string[];
};

/** What is said of each package. */
const checkAll = async (
  contents: Readonly<Record<string, Content>>,
  {
    mode = "branch",
    required = "auto",
    isReleasing = true,
    pattern,
    past: before = [],
    mergesPrereleases = false,
  }: Question = {},
) => {
  using folder = tempFolder(contents);
  const workspace = readWorkspace(nodeFiles, folder.path);
  const { members } = workspace;
  const { versions } = await readVersions({
    workspace,
    members,
    read: sourceReader(nodeFiles, workspace),
  });
  const files = await readChangelogs(nodeFiles, workspace, { members, pattern, config: noConfig });
  const fragments = readFragments(nodeFiles, workspace, { members, apart: new Set() });
  const past = before.map((version) => ({ version, tag: `v${version}` }));
  return members.map((member) => {
    const file = files.get(member.name)!;
    const common = { workspace, member, file, versions, mode, required, isReleasing, past, mergesPrereleases };
    const { name } = member;
    const judged = checkChangelog({ ...common, fragments: fragments.get(name)! });
    const releases = [{ package: name, version: versions.get(name)?.version }];
    const unread = judged.unread === undefined ? [] : [changelogUnread({ ...judged.unread, releases })];
    return { name, ...judged, findings: [...judged.findings, ...unread] };
  });
};

/** By package: the code and line of each finding, and after `|` the notes. */
const judge = async (...question: Parameters<typeof checkAll>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    (await checkAll(...question)).map(({ name, findings, notes }) => {
      for (const finding of findings) expect(finding.package).toBe(name);
      const codes = findings.map(({ code, line }) => `${code}:${line ?? "-"}`);
      return [name, `${codes.join(" ")}|${notes ?? ""}`];
    }),
  );

const alone = async (changelog: string, question?: Question, version = "1.1"): Promise<string> =>
  (await judge({ "pyproject.toml": pkg("a", version), "CHANGELOG.md": changelog }, question)).a!;

describe("the section of the version to be released", () => {
  test.each([
    ["## 1.1\n- a\n## 1.0\n- b", "|- a"],
    ["## Unreleased\n\n## [1.1.0] - 2026-01-02\na", "|a"],
    ["## Unreleased\n- a\n## 1.0\n- b", "RA-CHANGELOG-NO-SECTION:1|"],
    ["# Log\n\n## 1.0\n- b", "RA-CHANGELOG-NO-SECTION:3|"],
    ["", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## 1.1\n### Added\n<!-- c -->\n\n[1.1]: https://x.invalid\n## 1.0\nb", "RA-CHANGELOG-EMPTY-SECTION:1|"],
    ["## 1.1", "RA-CHANGELOG-EMPTY-SECTION:1|"],
    ["(v1)=\n## 1.1\n\n% c\n\n+++ {}\n\n## 1.0\nb", "RA-CHANGELOG-EMPTY-SECTION:2|"],
    ["## 1.1\n+++\na", "|+++\na"],
    ["## 1.2\nc\n## 1.1\na", "RA-CHANGELOG-NOT-TOP:3|a"],
    ["## 1.2 (unreleased)\n\n## 1.1\na", "|a"],
    ["## 0.9\nc\n## 1.0\nb\n## 1.1\na", "|a"],
    ["## 0.9\nc\n## 1.1\na\n## 1.0\nb", "RA-CHANGELOG-NOT-TOP:3|a"],
    ["## 1.0\nc\n## 1.1\n", "RA-CHANGELOG-EMPTY-SECTION:3 RA-CHANGELOG-NOT-TOP:3|"],
    ["```\n## 1.1\n```\n## 1.0\nc", "RA-CHANGELOG-NO-SECTION:4|"],
    ["## [Unreleased] - 1.1\na", "RA-CHANGELOG-TO-COME:1|a"],
    ["## 1.1/0.5b0\na", "|a"],
    ["## v1.2.x\na\n## 1.1\nb", "|b"],
    ["## What's new in 1.1\na\n## What's new in 1.0\nb", "|a"],
    ["## 1.1.0\na\n### Changes in 1.1\nb\n## 1.0\nc", "|a\n### Changes in 1.1\nb"],
  ])("%j", async (text, expected) => {
    expect(await alone(text)).toBe(expected);
  });

  test("in tag mode it bears no mark of what is still to come", async () => {
    for (const mark of [
      "## 1.1 (TBD)\na",
      "## 1.1 - YYYY-MM-DD\na",
      "## 1.1 (in development)\na",
      "## 1.1\n*Unreleased*\n\na",
    ]) {
      expect(await alone(mark, { mode: "tag" })).toMatch(/^RA-CHANGELOG-UNRELEASED:1\|/);
      expect(await alone(mark)).toMatch(/^RA-CHANGELOG-TO-COME:1\|/);
      expect(await alone(mark.replace("1.1", "1.1rc1"), {}, "1.1rc1")).toMatch(/^\|/);
    }
    expect(await alone("## 1.1\nUnreleased fixes are in.", { mode: "tag" })).toBe("|Unreleased fixes are in.");
    expect(await alone("## [Unreleased] - 1.1\na", { mode: "tag" })).toBe("RA-CHANGELOG-UNRELEASED:1|a");
    expect(await alone("## 1.1 (unreleased)\na", { mode: "tag" })).toBe("RA-CHANGELOG-UNRELEASED:1|a");
    expect(await alone("## 1.1\na", { mode: "tag" })).toBe("|a");
  });

  test.each([
    ["### a 1.0 - 2026-01-02\na\n### b 1.0 - 2026-01-02\na", "### a 1.1 - DATE above line 1, a 1.0 - 2026-01-02"],
    ["### b 1.1 (2026-01-02)\na\n### v1.0 (2026-01-01)\na", "### a 1.1 (DATE) above line 1, b 1.1 (2026-01-02)"],
    ["# Log\n\n## v1.0 (May 2, 2026)\na", "## v1.1 (DATE) above line 3, v1.0 (May 2, 2026)"],
    ["# Log\n\n## Unreleased\n\n## [1.0]\na", "## [1.1] above line 5, [1.0]"],
    ["# Log\na", "## 1.1 - DATE"],
    ["## 0.9\na\n## 1.0\nb", "## 1.1"],
  ])("the heading that is asked for is one of its own, on its level: %j", async (text, heading) => {
    const manifests = { "a/pyproject.toml": pkg("a", "1.1"), "b/pyproject.toml": pkg("b", "1.1") };
    const root = { "pyproject.toml": workspaceTable(["a", "b"]), "CHANGELOG.md": text };
    const [first] = await checkAll({ ...root, ...manifests });
    expect(first!.findings.map(({ hint }) => / (#+ .*?)(?:, with the|, and say) /.exec(hint)?.[1])).toEqual([heading]);
  });

  test("on a tag the heading that is asked for is of the next one, since the commit with it cannot be released by this one", async () => {
    const hint = async (text: string) =>
      (await checkAll({ "pyproject.toml": pkg("a", "1.1"), "CHANGELOG.md": text }, { mode: "tag" }))[0]!.findings[0]!
        .hint;
    const asked = "of the version that the next tag has, as ## 1.1,";
    expect(await hint("# Log\n\n> ## 1.1\n\n## 1.0\nb")).toContain(`Put a heading ${asked} above line 5`);
    expect(await hint("## Unreleased\n- u\n## 1.0\nb")).toContain(`Put the heading ${asked} above what`);
  });

  test("a mark is replaced where it stands, in whatever form the heading is", async () => {
    const files = { "pyproject.toml": pkg("a", "1.1"), "CHANGES.rst": "Log\n===\n\n1.1 (unreleased)\n----\n\n- a\n" };
    const [first] = await checkAll(files);
    expect(first!.findings.map(({ hint }) => hint)).toEqual([
      "Before the release, put the date in the mark's place, or take the mark away",
    ]);
  });

  test("with nothing to release Unreleased is fine, and the notes are still told", async () => {
    expect(await alone("## Unreleased\n- a\n## 1.0\n- b", { isReleasing: false })).toBe("|");
    expect(await alone("## Unreleased\n- a\n## 1.1\n- b", { isReleasing: false })).toBe("|- b");
  });

  test("versions compare by PEP 440", async () => {
    expect(await alone("## 1.1.0-rc.1\na", {}, "v1.1rc1")).toBe("|a");
    expect(await alone("## 1.1.0-rc.1\na", {}, "1.1rc2")).toBe("RA-CHANGELOG-NO-SECTION:1|");
  });

  test.each([
    ["## Unreleased\n- a\n## 1.0\n- b", "|- a", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## 1.1\n- a\n## 1.0\n- b", "|- a", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## Unreleased\n- u\n## 1.1.0 (unreleased)\n- a\n## 1.0\n- b", "|- a", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## Unreleased\n- u\n## 1.1rc1\n- a", "|- a", "|- a"],
    ["## Unreleased\n## 1.0\n- b", "RA-CHANGELOG-NO-SECTION:1|", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## 1.1\n## 1.0\n- b", "RA-CHANGELOG-EMPTY-SECTION:1|", "RA-CHANGELOG-NO-SECTION:1|"],
    ["## 1.2\n- c\n## 1.1\n- a", "RA-CHANGELOG-NOT-TOP:3|- a", "RA-CHANGELOG-NO-SECTION:1|"],
  ])(
    "a pre-release may be told of in its target's section, or under Unreleased: %j",
    async (text, expected, required) => {
      for (const mode of ["branch", "tag"] as const) {
        expect(await alone(text, { mode }, "1.1rc1")).toBe(expected);
        expect(await alone(text, { mode, required: "true" }, "1.1rc1")).toBe(required);
      }
    },
  );

  test("a pre-release needs none where the project's have none, and what is final does", async () => {
    const text = "## 1.0\n- b\n## 0.9rc1\n- c";
    const absent = "RA-CHANGELOG-NO-SECTION:1|";
    expect(await alone(text, { past: ["1.0rc1", "1.0"] }, "1.1rc1")).toBe("|");
    expect(await alone(text, { past: ["1.0rc1", "0.9rc1"] }, "1.1rc1")).toBe(absent);
    expect(await alone(text, { past: ["1.0"] }, "1.1rc1")).toBe(absent);
    expect(await alone(text, { mergesPrereleases: true }, "1.1rc1")).toBe("|");
    for (const question of [{ past: ["1.1rc1"] }, { mergesPrereleases: true }]) {
      expect(await alone(text, question, "1.1")).toBe(absent);
      expect(await alone(text, { ...question, required: "true" }, "1.1rc2")).toBe(absent);
    }
  });

  test("a section inside of another is at the top where the other is", async () => {
    expect(await alone("## 1.1\n### 1.1.0\na\n### 1.1.0rc1\nb\n")).toBe("|a");
    expect(await alone("## 1.1\n### 1.1.2\na\n### 1.1.1\nb\n## 1.0\nc", {}, "1.1.1")).toBe("|b");
  });
});

describe("whether a changelog is asked for", () => {
  const none = { "pyproject.toml": pkg("a", "1.1") };

  test("auto: where the package has one, or the input names it", async () => {
    expect(await judge(none)).toEqual({ a: "|" });
    expect(await judge(none, { pattern: "LOG.md" })).toEqual({ a: "RA-CHANGELOG-MISSING:-|" });
    const [named] = await checkAll(none, { pattern: "LOG.md" });
    expect(named?.findings).toMatchObject([{ input: "changelog", remedy: "call" }]);
    expect(await judge(none, { pattern: "{path}/LOG.md" })).toEqual({ a: "|" });
  });

  test("true: always, false: never", async () => {
    expect(await judge(none, { required: "true" })).toEqual({ a: "RA-CHANGELOG-MISSING:-|" });
    expect(await judge(none, { required: "true", isReleasing: false })).toEqual({ a: "|" });
    expect(await alone("## 1.0\nb", { required: "false" })).toBe("|");
    expect(await alone("## 1.1\nb", { required: "false" })).toBe("|b");
  });

  test("one outside of the repository is refused, and not read", async () => {
    const outside = { ...none, "../log.md": "## 1.1\nsecret", "CHANGELOG.md": { link: "../log.md" } };
    expect(await judge(outside)).toEqual({ a: "RA-CHANGELOG-OUTSIDE:-|" });
    expect(await judge(outside, { required: "false" })).toEqual({ a: "|" });
    const at = { package: "a", isInput: true };
    const absolute = changelogOutside({ ...at, file: "/ws/CHANGELOG.md" });
    expect(absolute.message).toBe("The changelog of a has an absolute path: /ws/CHANGELOG.md");
    const here = { input: "changelog", remedy: "call" };
    expect([absolute, changelogOutside({ ...at, file: "../log.md" })]).toMatchObject([here, here]);
    expect(absolute.file).toBeUndefined();
    const link = changelogOutside({ ...at, file: "CHANGELOG.md" });
    expect([link.file, link.remedy]).toEqual(["CHANGELOG.md", undefined]);
  });
});

describe("one changelog for many packages", () => {
  const workspace = (root: string, a: string, b: string) => ({
    "pyproject.toml": root + workspaceTable(["packages/*"]),
    "packages/a/pyproject.toml": pkg("a", a),
    "packages/b/pyproject.toml": pkg("b", b),
  });

  test("counts the package's own sections and those without a name", async () => {
    const log = "## b 3.0\nb3\n## [a-1.1] - 2026-01-02\na1\n## b 2.0\nb2\n## 1.0\nall";
    const files = { ...workspace("", "1.1", "2.0"), "CHANGELOG.md": log };
    expect(await judge(files)).toEqual({ a: "|a1", b: "RA-CHANGELOG-NOT-TOP:5|b2" });
    expect(await judge({ ...files, "packages/b/CHANGELOG.md": "## 2.0\nown" })).toEqual({ a: "|a1", b: "|own" });
  });

  test("counts a section for each package that its heading names, and asks for one of a package alone", async () => {
    const log = "## a 1.1 / b 2.0\nboth\n## a 1.0\nold";
    expect(await judge({ ...workspace("", "1.1", "2.0"), "CHANGELOG.md": log })).toEqual({ a: "|both", b: "|both" });
    for (const each of [log, log.slice(0, log.indexOf("## a 1.0"))]) {
      const [, next] = await checkAll({ ...workspace("", "1.1", "2.1"), "CHANGELOG.md": each });
      expect(next!.findings[0]!.hint).toContain("ut a heading ## b 2.1 ");
    }
  });

  test("a package's section comes before one without a name, also where it is empty", async () => {
    const empty = { ...workspace("", "1.1", "1.1"), "CHANGELOG.md": "## a 1.1\n## 1.1\nall" };
    expect(await judge(empty)).toEqual({ a: "RA-CHANGELOG-EMPTY-SECTION:1|", b: "|all" });
    const log = { ...workspace("", "1.1", "1.1"), "CHANGELOG.md": "## 1.1\nall\n## a 1.1\nown" };
    for (const isReleasing of [false, true]) {
      expect(await judge(log, { isReleasing })).toEqual({ a: "|own", b: "|all" });
    }
  });

  test("the section of a package that heads all releases stands for what is released with it", async () => {
    const log = "## b 1.1\nboth\n## b 1.0\nb";
    const judged = await judge({ ...workspace("", "1.1", "1.1"), "CHANGELOG.md": log });
    expect(judged).toEqual({ a: "|both", b: "|both" });
    const other = await judge({ ...workspace("", "1.2", "1.1"), "CHANGELOG.md": log });
    expect(other).toEqual({ a: "RA-CHANGELOG-NO-SECTION:1|", b: "|both" });
  });

  test.each([
    ["## b 1.1\nb\n## a 1.0\na", "RA-CHANGELOG-NO-SECTION:3"],
    ["**b-1.1** (2026-01-02)\n\nb\n\n## a 1.0\na", "RA-CHANGELOG-NO-SECTION:5"],
    ["## b 1.1\n```{include} b.md\n```\n## a 1.0\na", "RA-CHANGELOG-NO-SECTION:4"],
    ["## b 1.0\n### Needs a 1.1\nb", "RA-CHANGELOG-NO-SECTION:1"],
    ["## b 1.1, with a 1.1\nboth\n## a 1.0\na", "RA-CHANGELOG-UNREAD:1"],
    ["## c 1.1\nc\n## a 1.0\na", "RA-CHANGELOG-UNREAD:1"],
  ])("what is read as another package's release is no section, and not unread either: %j", async (log, expected) => {
    const files = { ...workspace("", "1.1", "1.1"), "CHANGELOG.md": log };
    expect(await judge(files, { required: "true" })).toMatchObject({ a: `${expected}|` });
  });

  test("the root package's is its own alone, but for packages of the same version or that it names", async () => {
    const files = { ...workspace(pkg("root", "5.0"), "1.1", "5.0"), "CHANGELOG.md": "## 5.0\nroot" };
    expect(await judge(files)).toEqual({ a: "|", b: "|root", root: "|root" });
    expect(await judge(files, { required: "true" })).toMatchObject({ a: "RA-CHANGELOG-NO-SECTION:1|" });
    expect(await judge({ ...files, "CHANGELOG.md": "## 5.0\nroot\n## a 1.0\nx" })).toMatchObject({
      a: "RA-CHANGELOG-NO-SECTION:1|",
    });
  });
});

test("notes of the next release alone may tell of any", async () => {
  const files = { "pyproject.toml": pkg("a", "1.1"), "RELEASE_NOTES.md": "# Notes\n## Summary\nb\n## Bug Fixes\n* c" };
  expect(await judge(files)).toMatchObject({ a: "RA-CHANGELOG-UNREAD:4|" });
});

test("a changelog that the root's version heads is not that of a package with another, though the root is none", async () => {
  const root = '[project]\nname = "root"\nversion = "5.0"\n[tool.uv]\npackage = false\n';
  const files = {
    "pyproject.toml": root + workspaceTable(["packages/*"]),
    "packages/a/pyproject.toml": pkg("a", "1.1"),
    "packages/b/pyproject.toml": pkg("b", "5.0"),
  };
  const log = "## 5.0\nall\n## 1.1\nlong ago\n## a 1.0\nx";
  expect(await judge({ ...files, "CHANGELOG.md": log })).toMatchObject({ a: "|", b: "|all" });
  expect(await judge({ ...files, "CHANGELOG.md": `## a 1.1\nown\n${log}` })).toMatchObject({ a: "|own", b: "|all" });
  const unheaded = { ...files, "CHANGELOG.md": "## 4.0\nall" };
  expect(await judge(unheaded)).toMatchObject({ a: "RA-CHANGELOG-NO-SECTION:1|" });
});

describe("what else may be wrong with a changelog", () => {
  test("two sections of one version", async () => {
    expect(await alone("## 1.1\na\n## 1.1.0\nb\n## 1.0\nc\n## 1.0\nd")).toBe("RA-CHANGELOG-TWICE:1|a");
    expect(await alone("## 1.1\n### 1.1.0\na")).toBe("|a");
  });

  test("marks of a conflict, which code may show", async () => {
    const marks = "<<<<<<< HEAD\n## 1.1\na\n=======\n>>>>>>> main\n";
    expect(await alone(`${marks}## 1.0\nb`)).toMatch(/^RA-CHANGELOG-CONFLICT:1\|/);
    expect(await alone(`## 1.1\na\n## 1.0\n${marks}`)).toMatch(/^RA-CHANGELOG-CONFLICT:4 /);
    expect(await alone(`## 1.1\n\`\`\`\n${marks}\`\`\``)).toMatch(/^\|/);
    const rst = `1.1\n---\na\n\n${marks.replace("## 1.1", "b")}`;
    expect(await judge({ "pyproject.toml": pkg("a", "1.1"), "CHANGES.rst": rst })).toMatchObject({
      a: expect.stringMatching(/^RA-CHANGELOG-CONFLICT:5\|/),
    });
  });

  test("a number behind a version may count commits, as in reno's report, and is no release above", async () => {
    const rst = "1.1-2\n=====\n\n- c\n\n1.1\n===\n\n- a\n";
    expect(await judge({ "pyproject.toml": pkg("a", "1.1"), "NEWS.rst": rst })).toEqual({ a: "|- a" });
    expect(await alone("## 1.1-2\nc\n## 1.1\na", {}, "1.1.post2")).toBe("|c");
  });

  test("a part that is not read may be about the version, and is said in place of a missing section", async () => {
    for (const text of [
      "# Log\n\n```{include} other.md\n```\n\n## 1.0\nb",
      '# Log\n\n--8<-- "other.md"\n\n## 1.0\nb',
      '# Log\n\n{% include-markdown "../CHANGELOG.md" %}\n',
      "# Log\n\n**1.1** (2026-01-02)\n\n- a\n\n## 1.0\nb",
      '# Log\n\n<Update label="May" description="v1.1">\n\n## 1.0\nb',
      "# Log\n\n- 1.1 (2026-01-02)\n  - a\n- 1.0\n  - b",
      "# Log\n\n| 1.1 | 2026-01-02 | a |\n|---|---|---|\n",
      "# Log\n\n<details><summary><b>1.1</b> (2026-01-02)</summary>\n\na\n</details>\n",
    ]) {
      expect(await alone(text)).toBe("RA-CHANGELOG-UNREAD:3|");
    }
    expect(await alone("# Log\n\n## 1.0\n```{include} other.md\n```\n")).toBe("RA-CHANGELOG-NO-SECTION:3|");
    expect(await alone("# Log\n\n```{note}\nhello\n```\n\n## 1.0\nb")).toBe("RA-CHANGELOG-NO-SECTION:7|");
    const rst = (text: string) => judge({ "pyproject.toml": pkg("a", "1.1"), "CHANGES.rst": text });
    expect(await rst("Log\n===\n\n.. changelog:: 1.1\n   :date: x\n")).toEqual({ a: "RA-CHANGELOG-UNREAD:4|" });
    expect(await rst("1.0\n---\nb\n\n.. changelog:: 1.1\n")).toEqual({ a: "RA-CHANGELOG-UNREAD:5|" });
    expect(await rst("Log\n===\n\n* :release:`1.1 <2026-01-02>`\n* :bug:`3` a\n")).toEqual({
      a: "RA-CHANGELOG-UNREAD:4|",
    });
    expect(await rst("Log\n===\n\n1.1 (2026-01-02)\n    * a\n")).toEqual({ a: "RA-CHANGELOG-UNREAD:4|" });
    expect(await rst(".. towncrier-draft-entries:: next\n\n1.0\n---\nb\n")).toEqual({ a: "RA-CHANGELOG-UNREAD:1|" });
    expect(await judge({ "pyproject.toml": pkg("a", "1.1"), "CHANGES.adoc": "== 1.1" })).toEqual({
      a: "RA-CHANGELOG-UNREAD:-|",
    });
  });
});

describe("reStructuredText", () => {
  const rst = (text: string, version = "1.1") => judge({ "pyproject.toml": pkg("a", version), "CHANGES.rst": text });

  test("is read as such: comments, labels and targets say nothing", async () => {
    expect(await rst("Log\n===\n\n1.1\n~~~\n\n* a `b`_\n\n.. _b: https://e.invalid\n.. _x:\n\n1.0\n~~~\n")).toEqual({
      a: "|* a [b](https://e.invalid)",
    });
    expect(await rst("Log\n===\n\n1.1\n---\n\n.. nothing yet\n\n.. _x:\n\n1.0\n---\nb\n")).toEqual({
      a: "RA-CHANGELOG-EMPTY-SECTION:4|",
    });
    expect(await rst("1.0\n---\nb\n")).toEqual({ a: "RA-CHANGELOG-NO-SECTION:1|" });
  });
});

describe("MyST", () => {
  test("a label belongs to the heading that follows", async () => {
    const text = "(v1.1)=\n## 1.1\n\n(v1.0)=\n## 1.0\nb";
    expect(await alone(text)).toBe("RA-CHANGELOG-EMPTY-SECTION:2|");
    expect(await alone(text.replace("## 1.1\n", "## 1.1\na\n"))).toBe("|a");
    expect(await alone("(v1.1)=\n1.1\n---\na")).toBe("|a");
    expect(await alone("<a id='changelog-1.1'></a>\n# 1.1\n\na\n\n<a id='changelog-1.0'></a>\n# 1.0\nb")).toBe("|a");
  });
});

describe("news fragments", () => {
  const files = {
    "pyproject.toml": `${pkg("a", "1.1")}[tool.towncrier]\nfilename = "CHANGES.md"\ndirectory = "news"\n`,
    "news/1.feature.md": "",
  };

  test("wait for the tool where the version has no section, or there is no changelog", async () => {
    expect(await judge({ ...files, "CHANGES.md": "## 1.0\nb" })).toEqual({ a: "RA-FRAGMENTS-WAITING:-|" });
    expect(await judge(files)).toEqual({ a: "RA-FRAGMENTS-WAITING:-|" });
    expect(await judge(files, { isReleasing: false })).toEqual({ a: "|" });
    expect(await judge(files, { required: "false" })).toEqual({ a: "|" });
  });

  test("may wait while candidates of the release go out", async () => {
    const candidate = { ...files, "pyproject.toml": files["pyproject.toml"].replace("1.1", "1.1rc1") };
    expect(await judge(candidate)).toEqual({ a: "|" });
    expect(await judge({ ...candidate, "CHANGES.md": "## 1.0\nb" })).toEqual({ a: "|" });
    expect(await judge({ ...candidate, "CHANGES.md": "## Unreleased\nb" })).toEqual({ a: "|b" });
    expect(await judge(candidate, { required: "true" })).toEqual({ a: "RA-FRAGMENTS-WAITING:-|" });
  });

  test("are left where the section was made before, but for reno, which keeps them", async () => {
    expect(await judge({ ...files, "CHANGES.md": "## 1.1\nb" })).toEqual({ a: "RA-FRAGMENTS-LEFT:-|b" });
    const reno = { "releasenotes/notes/a-0123456789abcdef.yaml": "", "pyproject.toml": pkg("a", "1.1") };
    expect(await judge({ ...reno, "NEWS.rst": "1.1\n---\nb" })).toEqual({ a: "|b" });
    const old = { ...reno, "NEWS.rst": "1.0\n---\nb" };
    expect(await judge(old)).toEqual({ a: "RA-CHANGELOG-NO-SECTION:1|" });
    // It makes the section when the version has its tag, and then it is too late.
    expect((await checkAll(old))[0]!.findings[0]!.hint).toContain("put a heading 1.1 underlined");
  });

  test("are astray where the tool does not read them", async () => {
    const astray = { ...files, "newsfragments/2.feature.md": "", "CHANGES.md": "## 1.1\nb" };
    expect(await judge(astray)).toEqual({ a: "RA-FRAGMENTS-LEFT:- RA-FRAGMENTS-ASTRAY:-|b" });
  });
});

test("notes have at most as many letters as a release takes, and say where the rest is", async () => {
  const line = `- ${"x".repeat(98)}\n`;
  const notes = (await alone(`## 1.1\n\`\`\`\n${line.repeat(2000)}`)).slice(1);
  expect(notes.length).toBeLessThanOrEqual(125_000);
  expect(notes.length).toBeGreaterThan(124_000);
  expect(notes).toMatch(/x\n```\n\n\*Cut here: the rest is in CHANGELOG.md\.\*$/);
});

test("a heading that names the version in other words is said to be unread, unless it is within another release", async () => {
  expect(await alone("# Log\n\n## Codename 1.1\na\n## 1.0\nb")).toBe("RA-CHANGELOG-UNREAD:3|");
  expect(await alone("# As of today: 1.1\na")).toBe("RA-CHANGELOG-UNREAD:1|");
  expect(await alone("## 1.0\n### Deprecated until 1.1\nb")).toBe("RA-CHANGELOG-NO-SECTION:1|");
  expect(await alone("## 1.0\nb\n## Codename 1.1.1\n")).toBe("RA-CHANGELOG-NO-SECTION:1|");
  expect(await alone("## Unreleased\n- {!r} works\n\n## 1.0\nb")).toBe("RA-CHANGELOG-NO-SECTION:1|");
  expect(await alone("- {% include '1.1.md' %}\n\n## 1.0\nb")).toBe("RA-CHANGELOG-UNREAD:1|");
});

test("the marks of a conflict that take the heading away are the one finding", async () => {
  const text = "C\n=\n\n<<<<<<< HEAD\n1.1\n---\n\n- a\n";
  const files = { "pyproject.toml": pkg("a", "1.1"), "CHANGES.rst": text };
  expect(await judge(files)).toEqual({ a: "RA-CHANGELOG-CONFLICT:4|" });
});
