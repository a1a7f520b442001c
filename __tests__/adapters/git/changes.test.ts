import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { readAddedLines } from "../../../src/adapters/git/added-lines.ts";
import { createChanges } from "../../../src/adapters/git/changes.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import type { AddedLine, Change } from "../../../src/ports/changes.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

const sandbox = createGitSandbox();
afterAll(() => sandbox[Symbol.dispose]());

const changes = createChanges(createProcesses(), { PATH: process.env.PATH ?? "", HOME: sandbox.folder });

const commit = (at: string, files: Readonly<Record<string, string>>) => {
  sandbox.write(at, files);
  sandbox.git(at, "add", "--all");
  sandbox.git(at, "commit", "--quiet", "--message", "feat: more");
};

const found = async (folder: string, target: string | undefined = "main"): Promise<Change> => {
  const change = await changes.find({ folder, target });
  if ("unknown" in change) throw new Error(change.unknown);
  return change;
};

const added = async (folder: string, change: Change): Promise<readonly AddedLine[]> => {
  const lines: AddedLine[] = [];
  await changes.addedLines({ folder, ...change }, (line) => lines.push(line));
  return lines;
};

test("a branch is compared with the merge base, not with the target's tip, and with what is committed", async () => {
  const top = sandbox.repository("branch", {
    edited: "1\n2\n3\n",
    gone: "g\n",
    "old/name": "a file that is long enough\nto be seen\nas the same\n",
    "deep/kept": "k\n",
  });
  const base = sandbox.git("branch", "rev-parse", "HEAD");
  sandbox.git("branch", "checkout", "--quiet", "-b", "feature");
  sandbox.git("branch", "mv", "old", "new");
  sandbox.git("branch", "rm", "--quiet", "gone");
  commit("branch", { edited: "1\nzwei\n3\n4\n", added: "++ b/edited\n-- a/x\n@@ -1 +1 @@\r\nlast" });
  sandbox.git("branch", "checkout", "--quiet", "main");
  commit("branch", { "only-on-main": "1" });
  sandbox.git("branch", "checkout", "--quiet", "feature");
  sandbox.write("branch", { edited: "not committed", untracked: "1" });
  const change = await found(join(top, "deep"));
  expect(change).toEqual({
    base,
    head: sandbox.git("branch", "rev-parse", "HEAD"),
    files: [
      { path: "added", status: "added" },
      { path: "edited", status: "modified" },
      { path: "gone", status: "deleted" },
      { path: "new/name", status: "renamed", from: "old/name" },
    ],
  });
  expect(await added(join(top, "deep"), change)).toEqual([
    { file: "added", line: 1, text: "++ b/edited" },
    { file: "added", line: 2, text: "-- a/x" },
    { file: "added", line: 3, text: "@@ -1 +1 @@" },
    { file: "added", line: 4, text: "last" },
    { file: "edited", line: 2, text: "zwei" },
    { file: "edited", line: 4, text: "4" },
  ]);
});

test("a pull request's merge commit brings what its branch brings", async () => {
  const top = sandbox.repository("merge", { file: "1\n" });
  sandbox.git("merge", "checkout", "--quiet", "-b", "feature");
  commit("merge", { mine: "m\n" });
  sandbox.git("merge", "checkout", "--quiet", "main");
  commit("merge", { theirs: "t\n" });
  sandbox.git("merge", "checkout", "--quiet", "--detach", "main");
  sandbox.git("merge", "merge", "--quiet", "--no-ff", "--message", "merge", "feature");
  expect((await found(top)).files).toEqual([{ path: "mine", status: "added" }]);
});

test("the target is origin's branch before a local one, and origin's default branch where none is named", async () => {
  sandbox.repository("upstream", { file: "1\n" });
  sandbox.git("", "clone", "--quiet", "upstream", "clone");
  sandbox.git("clone", "checkout", "--quiet", "-b", "feature");
  commit("clone", { one: "1\n" });
  sandbox.git("clone", "branch", "--quiet", "--force", "main", "feature");
  const top = join(sandbox.folder, "clone");
  for (const target of ["main", undefined, sandbox.git("upstream", "rev-parse", "HEAD")]) {
    expect((await found(top, target)).files).toEqual([{ path: "one", status: "added" }]);
  }
});

test("names may hold anything, and neither attributes nor settings hide a line or change its form", async () => {
  const strange = ["back\\slash", "new\nline", "qu\"o'te", "sp ace ", "tab\t", "ünï😀", "bell\x07", "b/b"];
  const top = sandbox.repository("strange", { file: "1\n" });
  sandbox.git("strange", "checkout", "--quiet", "-b", "feature");
  const files = Object.fromEntries(strange.map((name) => [name, `of ${name.length}\n`]));
  commit("strange", { ".gitattributes": "* -diff\n*.up diff=up\n", "a.up": "low\n", ...files });
  for (const [key, value] of [
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["color.ui", "always"],
    ["diff.external", "false"],
    ["diff.up.textconv", "tr a-z A-Z <"],
  ] as const) {
    sandbox.git("strange", "config", key, value);
  }
  for (const quotePath of ["true", "false"]) {
    sandbox.git("strange", "config", "core.quotePath", quotePath);
    const lines = await added(top, await found(top));
    const byFile = new Map(lines.map(({ file, text }) => [file, text]));
    for (const [name, text] of Object.entries(files)) expect([name, byFile.get(name)]).toEqual([name, text.trimEnd()]);
    expect(byFile.get("a.up")).toBe("low");
  }
});

test("a long line is cut, its bytes are not waited for, and the lines behind it keep their numbers", async () => {
  const top = sandbox.repository("long", { file: "1\n" });
  sandbox.git("long", "checkout", "--quiet", "-b", "feature");
  commit("long", { file: `1\n${"é".repeat(3_000_000)}\nshort\n` });
  const lines = await added(top, await found(top));
  expect(lines.map(({ line, text }) => [line, Buffer.byteLength(text)])).toEqual([
    [2, 65_536],
    [3, 5],
  ]);
});

test("what cannot be known is said with its remedy", async () => {
  const top = sandbox.repository("full", { file: "1\n" });
  commit("full", { file: "2\n" });
  sandbox.git("", "clone", "--quiet", "--depth=1", `file://${top}`, "shallow");
  sandbox.git("full", "checkout", "--quiet", "--orphan", "other");
  commit("full", { file: "3\n" });
  sandbox.git("", "init", "--quiet", "empty");
  const why = async (at: string, target: string | undefined) =>
    await changes.find({ folder: join(sandbox.folder, at), target });
  expect(await why("shallow", "main")).toEqual({
    unknown: "the clone is shallow, so that the merge base cannot be found",
    remedy: "Set fetch-depth: 0 on actions/checkout",
    inTerminal: "Run git fetch --unshallow",
  });
  expect(await why("full", "no\x1b[31mwhere")).toMatchObject({
    unknown: "the target branch nowhere is not in this clone",
    remedy: expect.stringContaining("fetch-depth: 0"),
  });
  expect(await why("full", undefined)).toMatchObject({
    unknown: "neither a pull request nor origin/HEAD says which branch is the target",
  });
  expect(await why("full", "--all")).toMatchObject({ unknown: expect.stringContaining("is not in this clone") });
  expect(await why("full", "main")).toMatchObject({ unknown: "HEAD and main have no commit in common" });
  expect(await why("empty", "main")).toMatchObject({ unknown: "there is no git checkout with a commit" });
  expect(await why("", "main")).toMatchObject({ unknown: "there is no git checkout with a commit" });
});

test("a patch may come in any pieces", () => {
  const patch = Buffer.from("+++ b/ä\n@@ -0,0 +1,2 @@\n+é1\n+2\n\\ No newline at end of file\n+++ /dev/null\n");
  for (let size = 1; size <= patch.length; size++) {
    const lines: AddedLine[] = [];
    const reader = readAddedLines((line) => lines.push(line));
    for (let at = 0; at < patch.length; at += size) reader.push(patch.subarray(at, at + size));
    reader.end();
    expect(lines).toEqual([
      { file: "ä", line: 1, text: "é1" },
      { file: "ä", line: 2, text: "2" },
    ]);
  }
});

test("what to do where the target is not known can be done, also where there is no remote", async () => {
  const top = sandbox.repository("lonely", { a: "1" });
  const remedy = async (target: string | undefined) => {
    const change = await changes.find({ folder: top, target });
    return "unknown" in change ? change.inTerminal?.replace(/^Run /, "") : change;
  };
  const fetch = 'git fetch origin "+refs/heads/*:refs/remotes/origin/*"';
  const add = `git remote add origin URL, then ${fetch}`;
  expect(await remedy(undefined)).toBe(
    `${add}, then git remote set-head origin NAME, where NAME is the default branch`,
  );
  expect(await remedy("develop")).toBe(add);
  sandbox.git("lonely", "remote", "add", "origin", "https://git.example.org/a.git");
  expect(await remedy(undefined)).toBe(
    `${fetch}, then git remote set-head origin NAME, where NAME is the default branch`,
  );
  expect(await remedy("develop")).toBe(fetch);
});

test.each(["main", undefined])("it helps in a clone of one branch alone, too: %s", async (target) => {
  const name = `alone-${target}`;
  const from = sandbox.repository(`${name}-from`, { a: "1" });
  const folder = join(sandbox.folder, name);
  sandbox.git(`${name}-from`, "branch", "feature");
  sandbox.git(".", "clone", "--quiet", "--single-branch", "--branch", "feature", from, folder);
  commit(name, { b: "2" });
  const change = await changes.find({ folder, target });
  const commands = (("unknown" in change && change.inTerminal) || "").replace(/^Run /, "").split(", then ");
  for (const command of commands) {
    const [, ...args] = command
      .replaceAll('"', "")
      .replace(/NAME, .*/, "main")
      .split(" ");
    sandbox.git(name, ...args);
  }
  expect((await found(folder, target)).files).toEqual([{ path: "b", status: "added" }]);
});
