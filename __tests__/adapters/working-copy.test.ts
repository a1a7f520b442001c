import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createCopies } from "../../src/adapters/working-copy.ts";
import { memberOutside } from "../../src/domain/problem/copy.ts";
import { Bug } from "../../src/domain/problem/problem.ts";
import type { CopyRequest } from "../../src/ports/copy.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());

const make = (at: string, more: Partial<CopyRequest> = {}) => {
  const top = join(sandbox.folder, at);
  const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
  return createCopies(createProcesses(), env).make({
    topLevel: top,
    root: top,
    members: [],
    into: join(sandbox.folder, "copy"),
    ...more,
  });
};

const hash = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Every path below a folder; links are not followed. */
const walk = (folder: string, below = ""): readonly string[] =>
  readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = join(below, entry.name);
    return entry.isDirectory() ? [path, ...walk(folder, path)] : [path];
  });

/**
 * Every file, folder and link below a folder with all that can change but the time of reading. Of an object or a shared index that it
 * reads, git notes by its time that it is still in use.
 */
const fingerprint = (folder: string): readonly string[] =>
  ["", ...walk(folder)].sort().map((name) => {
    const path = join(folder, name);
    const { mode, mtimeNs, size, ino } = lstatSync(path, { bigint: true });
    const kind = lstatSync(path);
    const content = kind.isSymbolicLink() ? readlinkSync(path) : kind.isFile() ? hash(path) : "";
    const time = /^\.git\/(?:(?:modules\/.*\/)?objects\/..|sharedindex)/.test(name) ? "" : mtimeNs;
    return `${name} ${mode} ${time} ${size} ${ino} ${content}`;
  });

/** The files and links below a folder, without `.git`. */
const files = (folder: string): readonly string[] =>
  walk(folder)
    .filter((name) => !/(?:^|\/)\.git(?:\/|$)/.test(name) && !lstatSync(join(folder, name)).isDirectory())
    .sort();

test("tracked, untracked and generated files are copied, and what tools make again is not", async () => {
  sandbox.repository("top", {
    ".gitignore": "*.egg-info/\n.venv/\nnode_modules/\n/dist/\nbuild/\n_version.py\nstatic/\n__pycache__/\n",
    "pyproject.toml": "x",
    "packages/a/pyproject.toml": "x",
    "packages/a/a/__init__.py": "x",
    "packages/a/tests/fixture.egg-info/PKG-INFO": "ignored, and tracked all the same",
  });
  sandbox.git("top", "add", "--force", "packages/a/tests/fixture.egg-info");
  sandbox.git("top", "commit", "--quiet", "--message", "fixture");
  sandbox.write("top", {
    "packages/a/new.py": "untracked",
    "packages/a/a/_version.py": "generated",
    "packages/a/a/static/dist/app.js": "generated",
    "packages/a/a/__pycache__/x.pyc": "cache",
    "packages/a/a.egg-info/PKG-INFO": "x",
    "packages/a/build/lib/a/stale.py": "stale",
    "packages/a/a/build/ok.py": "ignored, and no output of a build",
    "dist/old.whl": "stale",
    ".venv/lib/x.py": "x",
    "web/node_modules/y/index.js": "x",
    "env/pyvenv.cfg": "x",
    "env/bin/python": "x",
  });
  await using copy = await make("top", { members: ["packages/a"] });
  expect(files(copy.root)).toEqual(
    [
      ".gitignore",
      "packages/a/a/__init__.py",
      "packages/a/a/_version.py",
      "packages/a/a/build/ok.py",
      "packages/a/a/static/dist/app.js",
      "packages/a/new.py",
      "packages/a/pyproject.toml",
      "packages/a/tests/fixture.egg-info/PKG-INFO",
      "pyproject.toml",
    ].sort(),
  );
});

test("content, executable bits and times are those of the checkout, also where they differ from the commit", async () => {
  const top = sandbox.repository("top", { plain: "1", script: "1", edited: "1", removed: "1", "read-only": "1" });
  chmodSync(join(top, "script"), 0o755);
  chmodSync(join(top, "read-only"), 0o444);
  writeFileSync(join(top, "edited"), Buffer.from([0, 255, 13, 10]));
  utimesSync(join(top, "plain"), 1_000_000_000, 1_000_000_000);
  sandbox.git("top", "rm", "--quiet", "removed");
  await using copy = await make("top");
  expect(files(copy.root)).toEqual(["edited", "plain", "read-only", "script"]);
  expect(readFileSync(join(copy.root, "edited"))).toEqual(Buffer.from([0, 255, 13, 10]));
  expect(lstatSync(join(copy.root, "script")).mode & 0o777).toBe(0o755);
  expect(lstatSync(join(copy.root, "read-only")).mode & 0o777).toBe(0o444);
  expect(lstatSync(join(copy.root, "plain")).mtimeMs).toBe(1_000_000_000_000);
});

test("the checkout stays as it was to the last bit, .git with its index included, whatever happens in the copy", async () => {
  const top = sandbox.repository("top", { "packages/a/pyproject.toml": "1", file: "1" });
  sandbox.git("top", "tag", "v1.0");
  // The same content at another time: git would like to note that in the index.
  sandbox.write("top", { file: "1", untracked: "1" });
  symlinkSync(join(top, "packages/a"), join(top, "absolute"));
  const before = fingerprint(top);
  {
    await using copy = await make("top", { members: ["packages/a"] });
    await copy.write("packages/a/pyproject.toml", "2");
    await copy.write("file", "2");
    await copy.settle();
    for (const args of [["add", "--all"], ["status"], ["tag", "v9"], ["gc", "--quiet"]]) {
      execFileSync("git", args, { cwd: copy.root, env: { PATH: process.env.PATH ?? "" }, stdio: "pipe" });
    }
    writeFileSync(join(copy.root, "absolute/pyproject.toml"), "3");
  }
  expect(fingerprint(top)).toEqual(before);
  expect(existsSync(join(sandbox.folder, "copy"))).toBe(false);
});

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("git", args, {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: sandbox.folder },
    encoding: "utf8",
    stdio: "pipe",
  }).trim();

test("after the edits git sees the tag and no change, and still lists every tracked file", async () => {
  sandbox.repository("top", { "pyproject.toml": "1", "src/file": "1", gone: "1", "link target": "1" });
  sandbox.git("top", "tag", "v1.2.3");
  rmSync(join(sandbox.folder, "top/gone"));
  await using copy = await make("top");
  await copy.write("pyproject.toml", "2");
  await copy.settle();
  expect(readFileSync(join(copy.root, "pyproject.toml"), "utf8")).toBe("2");
  expect(git(copy.root, "describe", "--tags", "--dirty")).toBe("v1.2.3");
  expect(git(copy.root, "status", "--porcelain")).toBe("");
  expect(git(copy.root, "ls-files").split("\n")).toEqual(["gone", "link target", "pyproject.toml", "src/file"]);
  expect(git(copy.root, "rev-parse", "HEAD")).toBe(sandbox.git("top", "rev-parse", "HEAD"));
});

test("the copy has neither the checkout's configuration, where tokens are, nor its hooks", async () => {
  const top = sandbox.repository("top", { file: "1" });
  sandbox.git("top", "config", "http.https://example.org/.extraheader", "AUTHORIZATION: basic c2VjcmV0");
  sandbox.git("top", "remote", "add", "origin", "https://user:secret@example.org/x");
  writeFileSync(join(top, ".git/hooks/post-checkout"), `#!/bin/sh\ntouch ${sandbox.folder}/hooked\n`, { mode: 0o755 });
  await using copy = await make("top");
  const config = readFileSync(join(copy.root, ".git/config"), "utf8");
  expect(config).not.toMatch(/secret|AUTHORIZATION|c2VjcmV0/);
  expect(existsSync(join(copy.root, ".git/hooks"))).toBe(false);
  expect(existsSync(join(sandbox.folder, "hooked"))).toBe(false);
});

test("what the checkout alone ignores is ignored in the copy", async () => {
  sandbox.repository("top", { file: "1" });
  sandbox.write("top", { "local.txt": "1", ".git/info/exclude": "local.txt\n" });
  await using copy = await make("top");
  expect(files(copy.root)).toEqual(["file", "local.txt"]);
  expect(git(copy.root, "status", "--porcelain")).toBe("");
});

test("a workspace below the top level, and members beside it, keep their places", async () => {
  const top = sandbox.repository("top", {
    "py/pyproject.toml": "1",
    "py/a/pyproject.toml": "1",
    "libs/b/pyproject.toml": "1",
    README: "1",
  });
  await using copy = await make("top", { root: join(top, "py"), members: ["a", "../libs/b"] });
  expect(copy.root).toBe(join(sandbox.folder, "copy/py"));
  await copy.write("../libs/b/pyproject.toml", "2");
  expect(readFileSync(join(sandbox.folder, "copy/libs/b/pyproject.toml"), "utf8")).toBe("2");
  expect(files(join(sandbox.folder, "copy"))).toEqual([
    "README",
    "libs/b/pyproject.toml",
    "py/a/pyproject.toml",
    "py/pyproject.toml",
  ]);
});

test("members outside the top level are named, all of them, and nothing is made", async () => {
  const top = sandbox.repository("top", { "pyproject.toml": "1" });
  sandbox.write("elsewhere", { "pyproject.toml": "1" });
  symlinkSync("../elsewhere", join(top, "linked"));
  await expect(make("top", { members: ["../elsewhere", ".", "../../x", "linked"] })).rejects.toMatchObject({
    findings: ["../elsewhere", "../../x", "linked"].map((member) =>
      memberOutside({ member, topLevel: top, isGit: true }),
    ),
  });
  expect(existsSync(join(sandbox.folder, "copy"))).toBe(false);
});

test("an edit outside the copy is refused, and a read-only file or a link is replaced, not written through", async () => {
  const top = sandbox.repository("top", { "a/real.toml": "1", locked: "1" });
  symlinkSync("real.toml", join(top, "a/pyproject.toml"));
  chmodSync(join(top, "locked"), 0o444);
  await using copy = await make("top");
  await expect(copy.write("../outside", "x")).rejects.toThrow(Bug);
  await copy.write("a/pyproject.toml", "2");
  await copy.write("locked", "2");
  expect(readFileSync(join(copy.root, "a/real.toml"), "utf8")).toBe("1");
  expect(readFileSync(join(copy.root, "a/pyproject.toml"), "utf8")).toBe("2");
  expect(readFileSync(join(copy.root, "locked"), "utf8")).toBe("2");
});

test("links that leave their package are replaced by what they lead to, others stay links", async () => {
  const top = sandbox.repository("top", {
    LICENSE: "licence",
    "shared/data/x.txt": "x",
    "shared/run.sh": "run",
    "packages/a/pyproject.toml": "1",
    "packages/a/src/a.py": "a",
    "packages/b/pyproject.toml": "1",
  });
  sandbox.write("outside", { "file.txt": "outside", "big/file.txt": "big" });
  chmodSync(join(top, "shared/run.sh"), 0o755);
  symlinkSync("../x.txt", join(top, "shared/data/up"));
  symlinkSync("x.txt", join(top, "shared/data/same"));
  const a = join(top, "packages/a");
  symlinkSync("../../LICENSE", join(a, "LICENSE"));
  symlinkSync("../../shared/data", join(a, "data"));
  symlinkSync("../../shared/run.sh", join(a, "run"));
  symlinkSync("src/a.py", join(a, "inside"));
  symlinkSync("../a/src", join(a, "round"));
  symlinkSync(join(a, "src"), join(a, "absolute"));
  symlinkSync("../../../outside/file.txt", join(a, "outside.txt"));
  symlinkSync("nowhere", join(a, "dangling"));
  symlinkSync(join(top, "nowhere"), join(a, "dangling-absolute"));
  symlinkSync("../../nowhere", join(a, "dangling-outside"));
  symlinkSync("packages/a", join(top, "short"));
  symlinkSync("../top/LICENSE", join(top, "detour"));
  sandbox.git("top", "add", "--all");
  sandbox.git("top", "commit", "--quiet", "--message", "links");
  symlinkSync("../../../outside/big", join(a, "untracked-outside"));
  sandbox.git("top", "tag", "v1.0");

  await using copy = await make("top", { members: ["packages/a", "packages/b"] });
  const at = (path: string) => join(copy.root, path);
  const linkOf = (path: string) =>
    lstatSync(at(path), { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(at(path)) : undefined;
  const textOf = (path: string) => readFileSync(at(path), "utf8");
  const kept = ["packages/a/inside", "packages/a/round", "packages/a/dangling", "short"];
  expect(kept.map(linkOf)).toEqual(["src/a.py", "../a/src", "nowhere", "packages/a"]);
  const replaced = ["LICENSE", "data", "data/x.txt", "data/same", "run", "absolute", "outside.txt"].map(
    (name) => `packages/a/${name}`,
  );
  expect([...replaced, "detour"].map(linkOf)).toEqual([
    undefined,
    undefined,
    undefined,
    "x.txt",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(textOf("packages/a/LICENSE")).toBe("licence");
  expect(textOf("packages/a/data/same")).toBe("x");
  expect(textOf("packages/a/absolute/a.py")).toBe("a");
  expect(textOf("packages/a/outside.txt")).toBe("outside");
  expect(textOf("detour")).toBe("licence");
  expect(lstatSync(at("packages/a/run")).mode & 0o777).toBe(0o755);
  // The place that it leads to is nothing of ours, and may be of any size.
  expect(linkOf("packages/a/untracked-outside")).toBe(join(sandbox.folder, "outside/big"));
  for (const name of ["dangling-absolute", "dangling-outside"])
    expect(lstatSync(at(`packages/a/${name}`), { throwIfNoEntry: false })).toBeUndefined();
  expect(git(copy.root, "describe", "--tags", "--dirty")).toBe("v1.0");
  // Tools that ask git for the files of a package find what the link led to.
  expect(git(copy.root, "ls-files", "packages/a/data").split("\n")).toEqual(
    ["same", "x.txt"].map((name) => `packages/a/data/${name}`),
  );
  expect(git(copy.root, "status", "--porcelain", "packages/a/data")).toBe("");
  expect(git(copy.root, "rev-parse", "HEAD")).toBe(sandbox.git("top", "rev-parse", "HEAD"));
});

test("circles of links come to an end", async () => {
  const top = sandbox.repository("top", { "packages/a/file": "1", "packages/b/file": "1" });
  symlinkSync("two", join(top, "packages/a/one"));
  symlinkSync("one", join(top, "packages/a/two"));
  symlinkSync("..", join(top, "packages/a/up"));
  symlinkSync("../b", join(top, "packages/a/b"));
  symlinkSync("../a", join(top, "packages/b/a"));
  symlinkSync(".", join(top, "packages/a/self"));
  symlinkSync(top, join(top, "packages/a/absolute-up"));
  sandbox.git("top", "add", "--all");
  await using copy = await make("top", { members: ["packages/a", "packages/b"] });
  expect(readFileSync(join(copy.root, "packages/a/b/file"), "utf8")).toBe("1");
  expect(readFileSync(join(copy.root, "packages/b/a/file"), "utf8")).toBe("1");
  expect(readlinkSync(join(copy.root, "packages/a/up"))).toBe("..");
  expect(files(copy.root).length).toBeLessThan(40);
});

test("pipes and sockets are left out", async () => {
  const top = sandbox.repository("top", { file: "1" });
  execFileSync("mkfifo", [join(top, "pipe")]);
  symlinkSync("pipe", join(top, "to-pipe"));
  await using copy = await make("top");
  expect(files(copy.root)).toEqual(["file", "to-pipe"]);
});

test("names may hold anything that git takes", async () => {
  const strange = ["-dash", ":(glob)*", "back\\slash", "new\nline", "qu\"o'te", "sp ace ", "tab\t", "ünï😀"];
  const top = sandbox.repository(
    "to\np 'x'",
    Object.fromEntries(
      strange.flatMap((name) => [
        [name, "1"],
        [`in ${name}/${name}`, "1"],
      ]),
    ),
  );
  sandbox.write("to\np 'x'", Object.fromEntries(strange.map((name) => [`new/${name}`, "1"])));
  await using copy = await make("to\np 'x'");
  expect(files(copy.root)).toEqual(files(top));
  await copy.write("-dash", "2");
  await copy.settle();
  expect(git(copy.root, "status", "--porcelain", "--untracked-files=no")).toBe("");
});

test("a copy inside the checkout does not copy itself", async () => {
  const top = sandbox.repository("top", { file: "1", "tmp/kept": "1" });
  await using copy = await make("top", { into: join(top, "tmp/copy") });
  expect(files(copy.root)).toEqual(["file", "tmp/kept"]);
});

test("a folder that is not empty is never taken, and stays as it is", async () => {
  sandbox.repository("top", { file: "1" });
  sandbox.write("copy", { mine: "1" });
  await expect(make("top")).rejects.toThrow(Bug);
  expect(files(join(sandbox.folder, "copy"))).toEqual(["mine"]);
});

test("submodules come with their content, their tags and their own rules", async () => {
  sandbox.repository("lib", { ".gitignore": "*.log\nbuild/\n", "pyproject.toml": "1", file: "1" });
  const top = sandbox.repository("top", { file: "1" });
  sandbox.git("top", "submodule", "--quiet", "add", "../lib", "vendor/lib");
  sandbox.git("top", "submodule", "--quiet", "add", "../lib", "vendor/empty");
  sandbox.git("top", "commit", "--quiet", "--message", "modules");
  sandbox.git("top", "submodule", "--quiet", "deinit", "--force", "vendor/empty");
  sandbox.git("top", "tag", "v2.0");
  sandbox.git("top/vendor/lib", "tag", "lib-1.0");
  sandbox.write("top/vendor/lib", { "build/x": "stale", "noise.log": "1" });
  const before = fingerprint(top);
  await using copy = await make("top", { members: ["vendor/lib"] });
  await copy.write("vendor/lib/pyproject.toml", "2");
  await copy.settle();
  expect(files(join(copy.root, "vendor"))).toEqual([
    "lib/.gitignore",
    "lib/file",
    "lib/noise.log",
    "lib/pyproject.toml",
  ]);
  expect(git(join(copy.root, "vendor/lib"), "describe", "--tags", "--dirty")).toBe("lib-1.0");
  expect(git(copy.root, "describe", "--tags", "--dirty")).toBe("v2.0");
  expect(fingerprint(top)).toEqual(before);
});

test("work trees, detached and unborn HEADs, shallow and sparse checkouts and split indexes are copied as they are", async () => {
  const source = sandbox.repository("source", { "a/file": "1", "b/file": "1" });
  sandbox.git("source", "tag", "v1.0");
  sandbox.git("source", "worktree", "add", "--quiet", "--detach", "../tree");
  sandbox.git(".", "clone", "--quiet", "--depth=1", `file://${source}`, "shallow");
  sandbox.git(".", "clone", "--quiet", "source", "sparse");
  sandbox.git("sparse", "sparse-checkout", "set", "--cone", "--sparse-index", "a");
  sandbox.git(".", "clone", "--quiet", "source", "split");
  sandbox.git("split", "update-index", "--split-index");
  for (const at of ["tree", "shallow", "sparse", "split"]) {
    const before = fingerprint(join(sandbox.folder, at));
    await using copy = await make(at);
    await copy.write("a/file", "2");
    await copy.settle();
    expect(files(copy.root)).toEqual(at === "sparse" ? ["a/file"] : ["a/file", "b/file"]);
    expect(git(copy.root, "describe", "--tags", "--dirty")).toBe("v1.0");
    expect(git(copy.root, "status", "--porcelain")).toBe("");
    expect(fingerprint(join(sandbox.folder, at))).toEqual(before);
  }
  sandbox.write("unborn", { file: "1" });
  sandbox.git("unborn", "init", "--quiet");
  await using copy = await make("unborn");
  await copy.settle();
  expect(files(copy.root)).toEqual(["file"]);
});

test("files in conflict are copied as they stand", async () => {
  sandbox.repository("top", { file: "1", other: "1" });
  sandbox.git("top", "checkout", "--quiet", "-b", "branch");
  sandbox.write("top", { file: "2" });
  sandbox.git("top", "commit", "--quiet", "--all", "--message", "2");
  sandbox.git("top", "checkout", "--quiet", "main");
  sandbox.write("top", { file: "3" });
  sandbox.git("top", "commit", "--quiet", "--all", "--message", "3");
  expect(() => sandbox.git("top", "merge", "branch")).toThrow();
  await using copy = await make("top");
  await copy.write("other", "2");
  await copy.settle();
  expect(readFileSync(join(copy.root, "file"), "utf8")).toContain("<<<<<<<");
});

test("outside git the copy is in no repository either, and has nothing that git would ignore of outputs", async () => {
  sandbox.repository("around", { ".gitignore": "*.txt\n" });
  const root = sandbox.write("plain", {
    ".gitignore": "dist/\nbuild/\n",
    "pyproject.toml": "1",
    "a/pyproject.toml": "1",
    "a/dist/old.whl": "1",
    "a/notes.txt": "1",
    ".venv/pyvenv.cfg": "1",
  });
  const before = fingerprint(root);
  const into = join(sandbox.folder, "around/copy");
  await using copy = await make("plain", { topLevel: undefined, members: ["a"], into });
  await copy.write("a/pyproject.toml", "2");
  await copy.settle();
  expect(files(copy.root)).toEqual([".gitignore", "a/notes.txt", "a/pyproject.toml", "pyproject.toml"]);
  expect(() => git(copy.root, "describe", "--always")).toThrow(/not a git repository/);
  expect(() => git(join(copy.root, "a"), "rev-parse", "--show-toplevel")).toThrow(/not a git repository/);
  expect(fingerprint(root)).toEqual(before);
});

test("without a git program the files alone are copied", async () => {
  const root = sandbox.write("plain", {
    "pyproject.toml": "1",
    "a/pyproject.toml": "1",
    "a/dist/old.whl": "1",
    ".venv/x": "1",
    "environment/pyvenv.cfg": "1",
    "environment/bin/python": "1",
    "a/b/__pycache__/x": "1",
    "a/b/c": "1",
  });
  mkdirSync(join(sandbox.folder, "bin"));
  await using copy = await createCopies(createProcesses(), { PATH: join(sandbox.folder, "bin") }).make({
    topLevel: undefined,
    root,
    members: ["a"],
    into: join(sandbox.folder, "copy"),
  });
  await copy.settle();
  expect(files(copy.root)).toEqual(["a/b/c", "a/pyproject.toml", "pyproject.toml"]);
});
