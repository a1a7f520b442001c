import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { hasOnlyIgnoredFiles } from "../../../src/domain/workspace/ignored.ts";
import { type Content, tempFolder } from "../../temp-folder.ts";

const isPassedOver = (contents: Readonly<Record<string, Content>>): boolean => {
  using folder = tempFolder(contents);
  return hasOnlyIgnoredFiles(nodeFiles, `${folder.path}/b`);
};

const git = { ".git/HEAD": "" };
const file = { "b/c/x.txt": "" };

test("an empty folder holds nothing, and links to folders count for nothing", () => {
  expect(isPassedOver({ "b/c/d": "folder/" })).toBe(true);
  expect(isPassedOver({ "a/x": "", "b/link": { link: "../a" } })).toBe(true);
});

test("files, links to files and broken links count", () => {
  expect(isPassedOver(file)).toBe(false);
  expect(isPassedOver({ x: "", "b/link": { link: "../x" } })).toBe(false);
  expect(isPassedOver({ "b/link": { link: "nowhere" } })).toBe(false);
});

test.each([
  ["*.txt", true],
  ["x.txt", true],
  ["c", true],
  ["c/", true],
  ["x.txt/", false],
  ["/b/c", true],
  ["/c", false],
  ["b/c/", true],
  ["c/x.txt", false],
  ["**/c/x.txt", true],
  ["b/**", true],
  ["b/**/x.txt", true],
  ["c**", true],
  ["b/*/x.txt", true],
  ["b/", false],
  ["# x.txt", false],
  ["*.txt\n!x.txt", false],
  ["!x.txt\n*.txt", true],
  ["x.t[a-z]t", true],
  ["x.t[^a]t", true],
  ["x.t[^x]t", false],
  ["\\x.txt", true],
  ["\\*.txt", false],
  ["x.txt   ", true],
  ["x.txt\r", true],
  ["x.txt[", false],
  ["***.txt", true],
])("with %j in .gitignore: %s", (rules, expected) => {
  expect(isPassedOver({ ...git, ...file, ".gitignore": rules })).toBe(expected);
});

test(".gitignore counts in a git repository only, and not above it", () => {
  expect(isPassedOver({ ...file, ".gitignore": "*.txt" })).toBe(false);
  expect(isPassedOver({ ...file, "b/.git/HEAD": "", "b/.gitignore": ".git\n.gitignore", ".gitignore": "*.txt" })).toBe(
    false,
  );
});

test("the nearest .gitignore decides, also one in the folder itself", () => {
  expect(isPassedOver({ ...git, ...file, ".gitignore": "*.txt", "b/c/.gitignore": "!x.txt" })).toBe(false);
  expect(isPassedOver({ ...git, ...file, "b/.gitignore": "*" })).toBe(true);
});

test(".ignore counts without git and before it, .git/info/exclude after it", () => {
  expect(isPassedOver({ ...file, ".ignore": "*.txt" })).toBe(true);
  expect(isPassedOver({ ...git, ...file, ".ignore": "!x.txt", ".gitignore": "*.txt" })).toBe(false);
  expect(isPassedOver({ ...git, ...file, ".git/info/exclude": "*.txt" })).toBe(true);
});
