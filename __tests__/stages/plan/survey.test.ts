import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import type { PackageIndex } from "../../../src/ports/package-index.ts";
import { readReleased } from "../../../src/stages/validate/read-released.ts";
import { tinyWorkspace } from "../../e2e/tiny-workspace.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { commitTime } from "../../git-sandbox.ts";
import { lookOver, releasedOf } from "./surveying.ts";

const pair = [{ name: "tiny-base" }, { name: "tiny-top", requires: ["tiny-base"] }];

test("the workspace, its commit and the plan are read from any folder inside", async () => {
  using workspace = tinyWorkspace(pair);
  const { seen, plan, findings } = await lookOver(join(workspace.root, "packages/tiny-top"));
  expect(seen.workspace.root).toBe(workspace.root);
  expect(seen.commitTime).toBe(commitTime);
  expect(plan.commit).toBe(workspace.git("ws", "rev-parse", "HEAD"));
  expect(plan.packages.map(({ name, status, level }) => [name, status, level])).toEqual([
    ["tiny-base", "publish", 0],
    ["tiny-top", "publish", 1],
  ]);
  expect(findings).toEqual([]);
});

test("outside git the time of the run stands for that of the commit", async () => {
  using workspace = tinyWorkspace(pair);
  rmSync(join(workspace.root, ".git"), { recursive: true });
  const { seen, plan } = await lookOver(workspace.root);
  expect(seen.commitTime).toBe(Math.floor(fakeClock().now() / 1000));
  expect(plan.commit).toBeNull();
});

test("what the index has already is left alone", async () => {
  using workspace = tinyWorkspace(pair);
  const { plan } = await lookOver(workspace.root, { released: releasedOf("tiny-base") });
  expect(plan.packages.map(({ name, status }) => [name, status])).toEqual([
    ["tiny-top", "publish"],
    ["tiny-base", "published"],
  ]);
});

test("a folder that is in no workspace, an index and a tag that mean nothing end it here", async () => {
  using workspace = tinyWorkspace(pair);
  mkdirSync(join(workspace.folder, "empty"));
  const refused = (promise: Promise<unknown>) => promise.catch(({ findings }) => findings[0].code);
  expect(await refused(lookOver(join(workspace.folder, "empty")))).toBe("RA-WORKSPACE-NOT-FOUND");
  expect(await refused(lookOver(workspace.root, { wish: { index: "pipy" } }))).toBe("RA-INDEX-UNKNOWN");
  expect(await refused(lookOver(workspace.root, { wish: { index: "http://127.0.0.1:9/" } }))).toBe(
    "RA-INDEX-CHECK-URL-MISSING",
  );
  expect(await refused(lookOver(workspace.root, { wish: { tag: "v1" } }))).toBe("RA-TAG-FITS-NO-FORMAT");
  expect(await refused(lookOver(workspace.root, { wish: { tagFormat: ["release"] } }))).toBe("RA-TAG-FORMAT-INVALID");
});

test("only members that can be released are asked for, and one unanswered question is the end", async () => {
  using workspace = tinyWorkspace([
    ...pair,
    { name: "tiny-private", project: 'classifiers = ["Private :: Do Not Upload"]' },
  ]);
  const { seen } = await lookOver(workspace.root);
  const asked: string[] = [];
  const index: Pick<PackageIndex, "project"> = {
    project: async (name) => {
      asked.push(name);
      return releasedOf("tiny-base").get(name);
    },
  };
  const { signal } = new AbortController();
  const released = await readReleased(seen.workspace, index as PackageIndex, signal);
  expect(asked.toSorted()).toEqual(["tiny-base", "tiny-top"]);
  expect([...released.keys()]).toEqual(["tiny-base"]);
  const down = { project: () => Promise.reject(new Error("down")) };
  await expect(readReleased(seen.workspace, down as unknown as PackageIndex, signal)).rejects.toThrow("down");
});
