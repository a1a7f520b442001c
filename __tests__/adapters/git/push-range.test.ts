import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createPushRange } from "../../../src/adapters/git/push-range.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";

let sandbox: GitSandbox;
const env = { PATH: process.env.PATH ?? "" };
const pushes = createPushRange(createProcesses(), env);
const at = (name: string): string => sandbox.git("ws", "rev-parse", name);

/** Subjects of what came, in the order of their names. */
const brought = async (before: string | undefined, folder = "ws") => {
  const found = await pushes.commits({ folder: `${sandbox.folder}/${folder}`, before });
  return found?.commits?.map(({ message }) => message.split("\n")[0]).toSorted();
};

beforeAll(() => {
  sandbox = createGitSandbox();
  sandbox.repository("ws", { file: "1" });
  const commit = (message: string) => sandbox.git("ws", "commit", "--quiet", "--allow-empty", "--message", message);
  commit("two");
  sandbox.git("ws", "checkout", "--quiet", "-b", "branch");
  commit("side one\n\nBody: \u0001 and more");
  commit("side two");
  sandbox.git("ws", "checkout", "--quiet", "main");
  commit("three");
  sandbox.git("ws", "merge", "--quiet", "--no-ff", "--message", "merge", "branch");
});
afterAll(() => sandbox[Symbol.dispose]());

test("a push brought what HEAD has and the commit before it has not, behind merges too", async () => {
  expect(await brought(at("main~2"))).toEqual(["merge", "side one", "side two", "three"]);
  expect(await brought(at("main"))).toEqual([]);
  const found = await pushes.commits({ folder: `${sandbox.folder}/ws`, before: at("main~1") });
  expect(found).toMatchObject({ head: at("main"), isShallow: false });
  const side = found?.commits?.find(({ message }) => message.startsWith("side one"));
  expect(side).toMatchObject({
    sha: at("branch~1"),
    parents: [at("branch~2")],
    message: expect.stringContaining("Body: \u0001 and more"),
  });
});

test("without a commit before it, HEAD's own count, and what it merged", async () => {
  expect(await brought(undefined)).toEqual(["merge", "side one", "side two"]);
  sandbox.git(".", "clone", "--quiet", "ws", "first");
  sandbox.git("first", "reset", "--quiet", "--hard", at("main~3"));
  expect(await brought(undefined, "first")).toEqual(["feat: first"]);
});

test("a clone that lacks some of them does not take the rest for all", async () => {
  const url = `file://${sandbox.folder}/ws`;
  for (const depth of ["1", "2"])
    sandbox.git(".", "clone", "--quiet", "--depth", depth, "--branch", "main", url, `depth-${depth}`);
  expect(await brought(at("main~2"), "depth-1")).toBeUndefined();
  expect(await brought(undefined, "depth-1")).toBeUndefined();
  const cut = await pushes.commits({ folder: `${sandbox.folder}/depth-1`, before: undefined });
  expect(cut).toEqual({ head: at("main"), isShallow: true, commits: undefined });
  expect(await brought(at("main~1"), "depth-2")).toBeUndefined();
  expect(await brought("0123456789".repeat(4))).toBeUndefined();
  expect(await pushes.commits({ folder: sandbox.folder, before: undefined })).toBeUndefined();
});
