import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readChangelogs } from "../../../src/domain/changelog/changelog-file.ts";
import { type ChangelogCheck, checkChangelog } from "../../../src/domain/validation/changelog.ts";
import { readVersions } from "../../../src/domain/validation/version.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { sourceReader } from "../../../src/domain/workspace/source-text.ts";
import { type Content, tempFolder, workspaceTable } from "../../temp-folder.ts";

const pkg = (name: string, version: string): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\nbuild-backend = "x"\n`;

type Question = Partial<Pick<ChangelogCheck, "mode" | "required" | "isReleasing">> & { readonly pattern?: string };

/** By package: the code and line of each finding, and after `|` the notes. */
const judge = async (
  contents: Readonly<Record<string, Content>>,
  { mode = "branch", required = "auto", isReleasing = true, pattern }: Question = {},
): Promise<Readonly<Record<string, string>>> => {
  using folder = tempFolder(contents);
  const workspace = readWorkspace(nodeFiles, folder.path);
  const { members } = workspace;
  const { versions } = await readVersions({
    workspace,
    members,
    read: sourceReader(nodeFiles, workspace),
  });
  const files = await readChangelogs(nodeFiles, workspace, { members, pattern });
  return Object.fromEntries(
    members.map((member) => {
      const file = files.get(member.name)!;
      const { findings, notes } = checkChangelog({ workspace, member, file, versions, mode, required, isReleasing });
      for (const finding of findings) expect(finding).toMatchObject({ severity: "error", package: member.name });
      const codes = findings.map(({ code, line }) => `${code}:${line ?? "-"}`);
      return [member.name, `${codes.join(" ")}|${notes ?? ""}`];
    }),
  );
};

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
    ["## 1.2\nc\n## 1.1\na", "RA-CHANGELOG-NOT-TOP:3|a"],
    ["## 1.0\nc\n## 1.1\n", "RA-CHANGELOG-EMPTY-SECTION:3 RA-CHANGELOG-NOT-TOP:3|"],
    ["```\n## 1.1\n```\n## 1.0\nc", "RA-CHANGELOG-NO-SECTION:4|"],
    ["## [Unreleased] - 1.1\na", "|a"],
    ["## 1.1/0.5b0\na", "|a"],
    ["## v1.2.x\na\n## 1.1\nb", "|b"],
  ])("%j", async (text, expected) => {
    expect(await alone(text)).toBe(expected);
  });

  test("in tag mode it is no longer marked Unreleased", async () => {
    expect(await alone("## [Unreleased] - 1.1\na", { mode: "tag" })).toBe("RA-CHANGELOG-UNRELEASED:1|a");
    expect(await alone("## 1.1 (unreleased)\na", { mode: "tag" })).toBe("RA-CHANGELOG-UNRELEASED:1|a");
    expect(await alone("## 1.1\na", { mode: "tag" })).toBe("|a");
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

  test("a package's section comes before one without a name, also where it is empty", async () => {
    const empty = { ...workspace("", "1.1", "1.1"), "CHANGELOG.md": "## a 1.1\n## 1.1\nall" };
    expect(await judge(empty)).toEqual({ a: "RA-CHANGELOG-EMPTY-SECTION:1|", b: "|all" });
    const log = "## 1.1\nall\n## a 1.1\nown";
    expect(await judge({ ...workspace("", "1.1", "1.1"), "CHANGELOG.md": log }, { isReleasing: false })).toEqual({
      a: "|own",
      b: "|all",
    });
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
