import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { cloneRepository } from "../../src/adapters/copy-repository.ts";
import { doubtedFolders } from "../../src/adapters/git/doubted-folders.ts";
import { createGit } from "../../src/adapters/git-cli.ts";
import { createGitCommand } from "../../src/adapters/git-command.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { gitFailed, ownershipDoubted } from "../../src/domain/problem/git.ts";
import { commitTime, createGitSandbox } from "../git-sandbox.ts";

const sandbox = createGitSandbox();
afterAll(() => sandbox[Symbol.dispose]());

const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
const git = createGit(createProcesses(), env);

const strange = ["-dash", ":(glob)*", "back\\slash", "new\nline", "qu\"o'te", "sp ace ", "tab\t", "ünï😀"];

test("a checkout is described from any folder of it, also through a link", async () => {
  const top = sandbox.repository("plain", { "a/b/file": "1", other: "2" });
  symlinkSync(join(top, "a"), join(sandbox.folder, "link"));
  const expected = {
    topLevel: top,
    commit: sandbox.git("plain", "rev-parse", "HEAD"),
    commitTime,
    isShallow: false,
    changed: [],
    untracked: [],
    emptySubmodules: [],
  };
  for (const folder of [top, join(top, "a/b"), join(sandbox.folder, "link/b")]) {
    expect(await git.inspect(folder)).toEqual(expected);
  }
});

test("changed, staged, removed, renamed and untracked files are told, ignored ones are not", async () => {
  const top = sandbox.repository("changes", {
    ".gitignore": "*.log\n",
    edited: "1",
    staged: "1",
    removed: "1",
    old: "long enough to be seen as the same",
    kept: "1",
  });
  sandbox.write("changes", { edited: "2", staged: "2", "new/deep": "1", "noise.log": "1", added: "1" });
  sandbox.git("changes", "add", "staged", "added");
  sandbox.git("changes", "rm", "--quiet", "removed");
  sandbox.git("changes", "mv", "old", "renamed");
  sandbox.git("changes", "config", "status.showUntrackedFiles", "no");
  sandbox.git("changes", "config", "status.relativePaths", "true");
  sandbox.git("changes", "config", "log.showSignature", "true");
  expect(await git.inspect(join(top, "new"))).toMatchObject({
    commitTime,
    changed: ["added", "edited", "old", "removed", "renamed", "staged"],
    untracked: ["new/deep"],
  });
});

test("file names may hold anything", async () => {
  const top = sandbox.repository("strange", Object.fromEntries(strange.map((name) => [name, "1"])));
  expect(await git.inspect(top)).toMatchObject({ changed: [], untracked: [] });
  sandbox.write("strange", Object.fromEntries(strange.map((name) => [name, "2"])));
  sandbox.write("strange", Object.fromEntries(strange.map((name) => [`new/${name}`, "1"])));
  expect(await git.inspect(top)).toMatchObject({
    changed: strange.toSorted(),
    untracked: strange.map((name) => `new/${name}`).toSorted(),
  });
});

test("a checkout in a folder with a line break in its name is found", async () => {
  const top = sandbox.repository("broken\nname", { file: "1" });
  expect(await git.inspect(top)).toMatchObject({ topLevel: top, commitTime });
});

test("a conflict counts as a change", async () => {
  sandbox.repository("conflict", { file: "1" });
  sandbox.conflict("conflict");
  expect((await git.inspect(join(sandbox.folder, "conflict")))?.changed).toEqual(["file"]);
});

test("a submodule that moved, or has changes of its own, counts as a change", async () => {
  sandbox.repository("lib", { file: "1" });
  const top = sandbox.repository("super", { file: "1" });
  sandbox.git("super", "submodule", "--quiet", "add", "../lib", "vendor/lib");
  sandbox.git("super", "commit", "--quiet", "--message", "add");
  expect((await git.inspect(top))?.changed).toEqual([]);
  sandbox.write("super/vendor/lib", { file: "2" });
  expect((await git.inspect(top))?.changed).toEqual(["vendor/lib"]);
  sandbox.git("super/vendor/lib", "commit", "--quiet", "--all", "--message", "2");
  expect((await git.inspect(top))?.changed).toEqual(["vendor/lib"]);
});

test("submodules that are not fetched are named, also those of submodules", async () => {
  sandbox.repository("leaf", { file: "1" });
  sandbox.repository("branch", { file: "1" });
  sandbox.git("branch", "submodule", "--quiet", "add", "../leaf", "deep/leaf");
  sandbox.git("branch", "commit", "--quiet", "--message", "add");
  const trunk = sandbox.repository("trunk", { file: "1" });
  for (const path of ["vendor/b", "vendor/a", "gone"])
    sandbox.git("trunk", "submodule", "--quiet", "add", "../branch", path);
  sandbox.git("trunk", "commit", "--quiet", "--message", "add");
  sandbox.git("trunk", "submodule", "--quiet", "deinit", "--force", "vendor/b", "gone");
  rmSync(join(trunk, "gone"), { recursive: true });
  expect(await git.inspect(trunk)).toMatchObject({
    emptySubmodules: ["vendor/a/deep/leaf", "vendor/b"],
    changed: ["gone"],
  });
  sandbox.git("trunk/vendor/a", "submodule", "--quiet", "update", "--init");
  expect(await git.inspect(trunk)).toMatchObject({ emptySubmodules: ["vendor/b"] });
});

test("a repository without a commit, a detached HEAD, a work tree and a shallow clone are what they are", async () => {
  sandbox.write("unborn", { file: "1" });
  sandbox.git("unborn", "init", "--quiet");
  expect(await git.inspect(join(sandbox.folder, "unborn"))).toMatchObject({
    commit: undefined,
    commitTime: undefined,
    untracked: ["file"],
  });

  sandbox.repository("source", { file: "1" });
  sandbox.git("source", "commit", "--quiet", "--allow-empty", "--message", "2");
  const commit = sandbox.git("source", "rev-parse", "HEAD");
  sandbox.git(".", "clone", "--quiet", "--depth=1", `file://${sandbox.folder}/source`, "shallow");
  expect(await git.inspect(join(sandbox.folder, "shallow"))).toMatchObject({ commit, isShallow: true });

  sandbox.git("source", "worktree", "add", "--quiet", "--detach", "../side tree");
  expect(await git.inspect(join(sandbox.folder, "side tree"))).toMatchObject({
    topLevel: join(sandbox.folder, "side tree"),
    commit,
    isShallow: false,
    changed: [],
  });
});

test("outside git, in a bare repository and inside .git there is no checkout", async () => {
  mkdirSync(join(sandbox.folder, "outside"));
  sandbox.git(".", "init", "--quiet", "--bare", "bare");
  sandbox.repository("inside", { file: "1" });
  for (const folder of ["outside", "bare", "inside/.git"]) {
    expect(await git.inspect(join(sandbox.folder, folder))).toBeUndefined();
  }
});

test("without a git program there is no checkout", async () => {
  const top = sandbox.repository("no-program", { file: "1" });
  const without = createGit(createProcesses(), { PATH: join(sandbox.folder, "outside") });
  expect(await without.inspect(top)).toBeUndefined();
});

test("the caller's own git settings are not obeyed", async () => {
  const top = sandbox.repository("settings", { file: "1" });
  const misled = createGit(createProcesses(), {
    ...env,
    GIT_DIR: join(sandbox.folder, "bare"),
    GIT_WORK_TREE: "/",
    GIT_INDEX_FILE: "/dev/null",
  });
  expect(await misled.inspect(top)).toMatchObject({ topLevel: top, changed: [] });
});

test("reading does not write: neither the index nor anything else, and the repository's own programs do not run", async () => {
  const top = sandbox.repository("untouched", { file: "1" });
  const trap = join(sandbox.folder, "trap.sh");
  writeFileSync(trap, `#!/bin/sh\ntouch ${sandbox.folder}/trapped\n`, { mode: 0o755 });
  sandbox.git("untouched", "config", "core.fsmonitor", trap);
  sandbox.git("untouched", "config", "core.untrackedCache", "true");
  // The same content with another time: git would like to write that down in its index.
  sandbox.write("untouched", { file: "1" });
  const state = () =>
    readdirSync(top, { recursive: true, encoding: "utf8" })
      .sort()
      .map((name) => {
        const { mtimeNs, size, mode } = lstatSync(join(top, name), { bigint: true });
        return `${name} ${mtimeNs} ${size} ${mode}`;
      });
  const before = state();
  expect(await git.inspect(top)).toMatchObject({ changed: [], untracked: [] });
  expect(state()).toEqual(before);
  expect(readdirSync(sandbox.folder)).not.toContain("trapped");
});

test("a checkout of another user is refused with the line that fixes it", async () => {
  const top = sandbox.repository("some one's", { file: "1" });
  const bin = join(sandbox.folder, "bin");
  mkdirSync(bin);
  const program = env.PATH.split(delimiter)
    .map((path) => join(path, "git"))
    .find((path) => lstatSync(path, { throwIfNoEntry: false }));
  writeFileSync(join(bin, "git"), `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${program} "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  const PATH = `${bin}${delimiter}${env.PATH}`;
  const elsewhere = createGit(createProcesses(), { ...env, PATH });
  const finding = ownershipDoubted({ folder: top, doubted: [top, join(top, ".git")] });
  await expect(elsewhere.inspect(top)).rejects.toMatchObject({ findings: [finding] });
  execFileSync("sh", ["-c", finding.hint.replace(/^[^:]*: /, "")], { env });
  expect(await elsewhere.inspect(top)).toMatchObject({ topLevel: top });
  const copy = join(sandbox.folder, "copy of some one's");
  await cloneRepository(createGitCommand(createProcesses(), { ...env, PATH }), top, copy);
  expect(readdirSync(copy)).toEqual([".git"]);
  expect(finding.hint).toContain(`git config --global --add safe.directory '${sandbox.folder}/some one'\\''s'`);
});

test("what git will doubt of a checkout is its own, a worktree's, and that of its submodules", () => {
  const part = sandbox.repository("part", { file: "1" });
  const top = sandbox.repository("whole", { file: "1" });
  sandbox.git("whole", "submodule", "add", "--quiet", part, "lib/part");
  expect(doubtedFolders(top)).toEqual([
    top,
    join(top, ".git"),
    join(top, "lib/part"),
    join(top, ".git/modules/lib/part"),
  ]);
  expect(doubtedFolders(join(top, ".git/modules/lib/part"))).toEqual([join(top, ".git/modules/lib/part")]);
  sandbox.git("whole", "worktree", "add", "--quiet", "../wing");
  const tree = join(sandbox.folder, "wing");
  expect(doubtedFolders(tree)).toEqual([tree, join(top, ".git/worktrees/wing")]);
  writeFileSync(
    join(part, ".gitmodules"),
    '[submodule "round"]\n\tpath = .\n[submodule "out"]\n\tpath = ../whole\n[submodule "back"]\n\tpath = back\n',
  );
  symlinkSync(".", join(part, "back"));
  expect(doubtedFolders(part)).toEqual([part, join(part, ".git")]);
});

test("what git itself says of a broken repository is passed on", async () => {
  const top = sandbox.repository("broken", { file: "1" });
  writeFileSync(join(top, ".git/index"), "nonsense");
  const words = "index file smaller than expected";
  await expect(git.inspect(top)).rejects.toMatchObject({
    findings: [{ code: gitFailed.code, message: expect.stringContaining(`git status failed in ${top}: `) }],
  });
  await expect(git.inspect(top)).rejects.toThrow(new RegExp(words));
});

test("a checkout that has lost what it needs is no folder without git", async () => {
  const top = sandbox.repository("headless", { "in/file": "1" });
  writeFileSync(join(top, ".git/HEAD"), "");
  mkdirSync(join(sandbox.folder, "orphan"));
  writeFileSync(join(sandbox.folder, "orphan/.git"), "gitdir: ../gone/.git/worktrees/orphan\n");
  for (const folder of [top, join(top, "in"), join(sandbox.folder, "orphan")]) {
    await expect(git.inspect(folder)).rejects.toMatchObject({
      findings: [{ code: gitFailed.code, message: expect.stringContaining("not a git repository") }],
    });
  }
});

test("commits since a tag are counted for one path, and a tag that is not there is a value", async () => {
  const top = sandbox.repository("tags", { "a/file": "1", "b/file": "1" });
  sandbox.git("tags", "tag", "--annotate", "--message", "x", "a-v1.0");
  sandbox.git("tags", "tag", "-m", "x", "a@2.0");
  for (const [path, text] of [
    ["a/file", "2"],
    ["b/file", "2"],
    ["a/file", "3"],
    ["-dash/file", "1"],
  ] as const) {
    sandbox.write("tags", { [path]: text });
    sandbox.git("tags", "add", "--all");
    sandbox.git("tags", "commit", "--quiet", "--message", path);
  }
  const since = (tag: string, path: string) => git.commitsSince({ folder: top, tag, path });
  expect(await since("a-v1.0", "a")).toBe(2);
  expect(await since("a@2.0", "b")).toBe(1);
  expect(await since("a-v1.0", "-dash")).toBe(1);
  expect(await since("a-v1.0", ".")).toBe(4);
  expect(await since("a-v1.0", "*")).toBe(0);
  expect(await git.commitsSince({ folder: top, tag: "a-v1.0", path: ".", except: ["a", "-dash"] })).toBe(1);
  expect(await since("nowhere", "a")).toBeUndefined();
  expect(await since("--help", "a")).toBeUndefined();
  expect(readFileSync(join(top, "a/file"), "utf8")).toBe("3");
});
