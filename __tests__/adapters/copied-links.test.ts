import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, readFileSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
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
  symlinkSync("../../../outside/big", join(top, "shared/data/big"));
  symlinkSync("../../.git/config", join(a, "git"));
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
  const replaced = ["LICENSE", "data", "data/x.txt", "data/same", "run", "absolute"].map(
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
  ]);
  expect(textOf("packages/a/LICENSE")).toBe("licence");
  expect(textOf("packages/a/data/same")).toBe("x");
  expect(textOf("packages/a/absolute/a.py")).toBe("a");
  expect(textOf("detour")).toBe("licence");
  expect(lstatSync(at("packages/a/run")).mode & 0o777).toBe(0o755);
  // Where they lead is nothing of ours: neither they nor what is there can be built.
  const outside = (path: string, target: string, isTracked = true) => ({
    path,
    target: join(sandbox.folder, target),
    isTracked,
  });
  expect(copy.outside.toSorted((one, two) => (one.path < two.path ? -1 : 1))).toEqual([
    outside("packages/a/data/big", "outside/big"),
    outside("packages/a/git", "top/.git/config"),
    outside("packages/a/outside.txt", "outside/file.txt"),
    outside("packages/a/untracked-outside", "outside/big", false),
    outside("shared/data/big", "outside/big"),
  ]);
  const missing = ["dangling-absolute", "dangling-outside", "data/big", "git", "outside.txt", "untracked-outside"];
  for (const name of missing) expect(lstatSync(at(`packages/a/${name}`), { throwIfNoEntry: false })).toBeUndefined();
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

test("a folder that became a link out of the repository since it was committed is left out with what was in it", async () => {
  const top = sandbox.repository("top", { "packages/a/data/x.txt": "x", "packages/a/y.txt": "y" });
  sandbox.write("outside", { "x.txt": "secret", "more.txt": "secret" });
  rmSync(join(top, "packages/a/data"), { recursive: true });
  symlinkSync("../../../outside", join(top, "packages/a/data"));
  await using copy = await make("top", { members: ["packages/a"] });
  expect(files(copy.root)).toEqual(["packages/a/y.txt"]);
  expect(copy.outside).toMatchObject([{ path: "packages/a/data", target: join(sandbox.folder, "outside") }]);
});
