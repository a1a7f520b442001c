import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { CopyRequest } from "../../src/ports/copy.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

import { copyOf, files, git } from "./copying.ts";

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
});
afterEach(() => sandbox[Symbol.dispose]());
const make = (at: string, more?: Partial<CopyRequest>) => copyOf(sandbox, at, more);

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
