import { expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { collectCommand, tellLeft, tellWaiting } from "../../../src/domain/validation/news.ts";

test.each([
  ["", ".", "towncrier build --version 1.1"],
  ["", "packages/core", "towncrier build --version 1.1 --dir packages/core"],
  ["python", ".", "towncrier build --version 1.1 --dir python"],
  ["python", "packages/core", "towncrier build --version 1.1 --dir python/packages/core"],
])("a workspace in %j: what is typed for %s is of the top of the repository", (prefix, home, command) => {
  expect(collectCommand({ tool: "towncrier", home }, { prefix, version: "1.1" })).toBe(command);
});

test("where a tag has the version already, the tool runs for the next one, and changesets need no version that is set back", () => {
  const hint = (tool: "towncrier" | "changesets", mode: "branch" | "tag") => {
    const fragments = { tool, home: ".", folder: "news", waiting: ["news/1.feature.md"], astray: [] };
    const news = { name: "a" as PackageName, version: "1.1", fragments: [fragments], prefix: "" };
    return tellWaiting(news, mode).map((finding) => finding.hint);
  };
  const run = "Run towncrier build --version 1.1";
  expect(hint("towncrier", "branch")).toEqual([`${run}, and commit what it did`]);
  expect(hint("towncrier", "tag")).toEqual([
    "Run towncrier build --version VERSION, with the version of the next tag for VERSION, and commit what it did",
  ]);
  expect(hint("changesets", "branch")).toEqual(["Run release-actions version --write, and commit what it did"]);
});

test("news above the workspace is named from the top of the repository", () => {
  const fragments = {
    tool: "changesets" as const,
    home: "../..",
    folder: "../../.changeset",
    waiting: ["../../.changeset/a.md"],
    astray: [],
  };
  const news = { name: "a" as PackageName, version: "1.1", fragments: [fragments], prefix: "libs/a" };
  expect(tellLeft(news)[0]).toMatchObject({
    file: ".changeset/a.md",
    message: expect.stringContaining(": .changeset/a.md"),
  });
});
