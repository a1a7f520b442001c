import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { root } from "./child.ts";

/** The paths of what a job downloads: the archive that a forge makes of a tag. */
let paths: readonly string[];
beforeAll(() => {
  const input = execFileSync("git", ["archive", "--worktree-attributes", "HEAD"], { cwd: root, maxBuffer: 1 << 27 });
  paths = execFileSync("tar", ["-t"], { input, encoding: "utf8" }).split("\n");
});

test("a job downloads what runs and its licences, and nothing else", () => {
  const top = new Set(paths.flatMap((path) => path.split("/", 1)));
  expect([...top].sort()).toEqual(["", "LICENSE", "action.yml", "actions", "dist", "package.json", "publish"]);
  expect(paths).toContain("dist/licenses.txt");
});

test("every action finds in it the file that it runs", () => {
  const actions = paths.filter((path) => path.endsWith("action.yml"));
  const folders = readdirSync(join(root, "actions"));
  expect(actions).toHaveLength(folders.length + 2);
  for (const path of actions) {
    const [, main = ""] = /^ {2}main: "?([^"\n]+)"?$/m.exec(readFileSync(join(root, path), "utf8"))!;
    expect(paths).toContain(normalize(join(dirname(path), main)));
  }
});
