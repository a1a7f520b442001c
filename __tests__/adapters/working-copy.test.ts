import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
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

import { copyOf, files, fingerprint, git } from "./copying.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());
const make = (at: string, more?: Partial<CopyRequest>) => copyOf(sandbox, at, more);

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

test("after the edits git sees the tag and no change, and still lists every tracked file", async () => {
  sandbox.repository("top", { "pyproject.toml": "1", "src/file": "1", gone: "1", "link target": "1" });
  sandbox.git("top", "tag", "v1.2.3");
  rmSync(join(sandbox.folder, "top/gone"));
  await using copy = await make("top");
  for (const text of ["1.5", "2"]) {
    await copy.write("pyproject.toml", text);
    await copy.settle();
    expect(git(copy.root, "show", "HEAD:pyproject.toml")).toBe(text);
  }
  expect(readFileSync(join(copy.root, "pyproject.toml"), "utf8")).toBe("2");
  expect(git(copy.root, "show", "HEAD:src/file")).toBe("1");
  expect(git(copy.root, "describe", "--tags", "--dirty")).toBe("v1.2.3");
  expect(git(copy.root, "status", "--porcelain")).toBe("");
  expect(git(copy.root, "ls-files").split("\n")).toEqual(["gone", "link target", "pyproject.toml", "src/file"]);
  expect(git(copy.root, "rev-parse", "HEAD")).toBe(sandbox.git("top", "rev-parse", "HEAD"));
  // Nor what a build then writes into any of them, one that was edited or not.
  for (const path of ["pyproject.toml", "src/file"]) writeFileSync(join(copy.root, path), "by a build");
  expect(git(copy.root, "status", "--porcelain")).toBe("");
});

test("the copy has neither the checkout's configuration, where tokens are, nor its hooks", async () => {
  sandbox.repository("top", { file: "1" });
  sandbox.git("top", "config", "http.https://example.org/.extraheader", "AUTHORIZATION: basic c2VjcmV0");
  sandbox.git("top", "remote", "add", "origin", "https://user:secret@example.org/x");
  sandbox.hook("top/.git", "post-checkout", `touch ${sandbox.folder}/hooked`);
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
  await copy.settle();
  expect(git(copy.root, "ls-tree", "-r", "HEAD").replaceAll(/ blob \w+\t/g, " ")).toBe(
    ["100644 a/pyproject.toml", "100644 a/real.toml", "100644 locked"].join("\n"),
  );
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
  for (const name of strange) await copy.write(name, "2");
  await copy.settle();
  for (const name of strange) expect(git(copy.root, "show", `HEAD:./${name}`)).toBe("2");
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
