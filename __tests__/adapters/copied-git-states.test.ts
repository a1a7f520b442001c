import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { CopyRequest } from "../../src/ports/copy.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

import { copyOf, files, fingerprint, git } from "./copying.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());
const make = (at: string, more?: Partial<CopyRequest>) => copyOf(sandbox, at, more);

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
  expect(git(join(copy.root, "vendor/lib"), "show", "HEAD:pyproject.toml")).toBe("2");
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
  sandbox.conflict("top");
  await using copy = await make("top");
  await copy.write("other", "2");
  await copy.settle();
  expect(readFileSync(join(copy.root, "file"), "utf8")).toContain("<<<<<<<");
});
