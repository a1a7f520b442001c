import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createTagRefs } from "../../../src/adapters/git/tag-refs.ts";
import { createGitCommand } from "../../../src/adapters/git-command.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import type { TagRefs } from "../../../src/ports/tag-refs.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";

let sandbox: GitSandbox;
let refs: TagRefs;
beforeEach(() => {
  sandbox = createGitSandbox();
  sandbox.repository("work", { "a.txt": "a" });
  sandbox.git("work", "tag", "light");
  sandbox.git("work", "tag", "--annotate", "--message", "x", "noted/v1");
  sandbox.git("work", "tag", "--annotate", "--message", "x", "twice", "noted/v1");
  sandbox.git(".", "clone", "--quiet", "--bare", "work", "forge.git");
  sandbox.git("work", "remote", "add", "origin", `${sandbox.folder}/forge.git`);
  refs = createTagRefs({
    git: createGitCommand(createProcesses(), { PATH: process.env.PATH ?? "" }),
    folder: `${sandbox.folder}/work`,
    serverUrl: "https://forge.example",
    token: undefined,
    signal: new AbortController().signal,
  });
});
afterEach(() => sandbox[Symbol.dispose]());

const hash = (name: string) => sandbox.git("work", "rev-parse", name);

test("tags are read with their own object and the commit that they lead to, here and there alike", async () => {
  const commit = hash("HEAD");
  const expected = {
    light: { object: commit, commit },
    "noted/v1": { object: hash("noted/v1"), commit },
    twice: { object: hash("twice"), commit },
  };
  const remote = await refs.remote();
  expect(remote.kind === "found" && Object.fromEntries(remote.value)).toEqual(expected);
  expect(Object.fromEntries(await refs.local())).toEqual(expected);
  for (const tag of Object.keys(expected)) sandbox.git("work", "tag", "--delete", tag);
  expect((await refs.local()).size).toBe(0);
});

test("a tag is removed from the object that was seen alone, and one that is gone is nothing to do", async () => {
  const seen = (await refs.local()).get("light")!;
  sandbox.git("work", "commit", "--quiet", "--allow-empty", "--message", "later");
  for (const at of ["work", "forge.git"]) {
    sandbox.git(at, "fetch", "--quiet", "--force", `${sandbox.folder}/work`, "HEAD:refs/tags/light");
  }
  expect([await refs.removeRemote("light", seen), await refs.removeLocal("light", seen)]).toEqual([
    { kind: "moved" },
    { kind: "moved" },
  ]);
  const moved = (await refs.local()).get("light")!;
  expect([await refs.removeRemote("light", moved), await refs.removeLocal("light", moved)]).toEqual([
    { kind: "removed" },
    { kind: "removed" },
  ]);
  expect([await refs.removeRemote("light", moved), await refs.removeLocal("light", moved)]).toEqual([
    { kind: "moved" },
    { kind: "moved" },
  ]);
  expect(sandbox.git("forge.git", "tag", "--list")).toBe("noted/v1\ntwice");
});

test("a clone whose remotes have other names is not read as one that has none, and one whose remote is gone says so", async () => {
  sandbox.git("work", "remote", "set-url", "origin", "http://127.0.0.1:9/org/project.git");
  expect(await refs.remote()).toMatchObject({ kind: "unanswered", cause: "outside" });
  sandbox.git("work", "remote", "rename", "origin", "elsewhere");
  expect(await refs.remote()).toMatchObject({ kind: "unanswered", why: "the clone has no remote origin" });
  sandbox.git("work", "remote", "remove", "elsewhere");
  expect(await refs.remote()).toEqual({ kind: "missing" });
});
