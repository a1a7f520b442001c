import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { createHistory } from "../../../src/adapters/git/history.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { gitFailed } from "../../../src/domain/problem/git.ts";
import type { Processes } from "../../../src/ports/process.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

const sandbox = createGitSandbox();
afterAll(() => sandbox[Symbol.dispose]());

const env = { PATH: process.env.PATH ?? "", HOME: sandbox.folder };
const history = createHistory(createProcesses(), env);

const commit = (at: string, files: Readonly<Record<string, string>>): string => {
  sandbox.write(at, files);
  sandbox.git(at, "add", "--all");
  sandbox.git(at, "commit", "--quiet", "--message", "feat: more");
  return sandbox.git(at, "rev-parse", "HEAD");
};

test("tags come with the commits that they lead to, and whether they are annotated; other tags do not", async () => {
  const top = sandbox.repository("tags", { file: "1" });
  const first = sandbox.git("tags", "rev-parse", "HEAD");
  sandbox.git("tags", "tag", "v1.0");
  sandbox.git("tags", "tag", "--annotate", "--message", "One", "core/v1.0");
  const second = commit("tags", { file: "2" });
  sandbox.git("tags", "tag", "--annotate", "--message", "Two", "v2.0");
  sandbox.git("tags", "tag", "a-tree", "HEAD^{tree}");
  sandbox.git("tags", "tag", "--annotate", "--message", "Tree", "its-tag", "HEAD^{tree}");
  expect(await history.read(join(top), undefined)).toEqual({
    topLevel: top,
    head: second,
    isShallow: false,
    tags: [
      { name: "core/v1.0", commit: first, isAnnotated: true, year: 2026 },
      { name: "v1.0", commit: first, isAnnotated: false, year: 2026 },
      { name: "v2.0", commit: second, isAnnotated: true, year: 2026 },
    ],
    defaultBranch: { name: "main", commit: second },
    likelyBranch: "main",
  });
});

test("hostile names of tags are read as they are", async () => {
  sandbox.repository("hostile", { file: "1" });
  const names = ["$(touch${IFS}x)-v1", "--upload-pack=x", "::error::v1", "<img>|`v1`", "v1.0\u202e0.2", "ünï😀"];
  const allowed = names.filter((name) => !/^-|:/.test(name));
  for (const name of allowed) sandbox.git("hostile", "tag", name);
  // A tag whose name begins with a dash cannot be made by `git tag`, but a push brings it.
  sandbox.git("hostile", "update-ref", "refs/tags/--upload-pack=x", "HEAD");
  const past = await history.read(join(sandbox.folder, "hostile"), undefined);
  expect(past?.tags.map(({ name }) => name).toSorted()).toEqual([...allowed, "--upload-pack=x"].toSorted());
});

test("outside of git, without git, and before the first commit there is little or nothing", async () => {
  sandbox.write("plain", { file: "1" });
  expect(await history.read(join(sandbox.folder, "plain"), undefined)).toBeUndefined();
  const without = createHistory(createProcesses(), { ...env, PATH: sandbox.folder });
  expect(await without.read(sandbox.folder, undefined)).toBeUndefined();
  sandbox.write("new", { file: "1" });
  sandbox.git("new", "init", "--quiet");
  expect(await history.read(join(sandbox.folder, "new"), undefined)).toMatchObject({
    head: undefined,
    tags: [],
    defaultBranch: undefined,
  });
});

test("the default branch is the one that the forge names, the remote's, or the only one that it can be", async () => {
  const nameOf = async (at: string, branch?: string) =>
    (await history.read(join(sandbox.folder, at), branch))?.defaultBranch?.name;
  const top = sandbox.repository("origin", { file: "1" });
  sandbox.git("origin", "branch", "develop");
  expect(await nameOf("origin")).toBe("main");
  expect(await nameOf("origin", "develop")).toBe("develop");
  expect(await nameOf("origin", "trunk")).toBeUndefined();
  sandbox.git(".", "clone", "--quiet", `file://${top}`, "clone");
  expect(await nameOf("clone")).toBe("origin/main");
  expect(await nameOf("clone", "develop")).toBe("origin/develop");
  sandbox.git("clone", "remote", "set-head", "origin", "--delete");
  expect(await nameOf("clone")).toBeUndefined();
  sandbox.git("origin", "branch", "--move", "main", "one");
  expect(await nameOf("origin")).toBeUndefined();
  sandbox.git("origin", "branch", "--delete", "develop");
  expect(await nameOf("origin")).toBe("one");
});

test("a remote without HEAD is likely to go by main, by master, or by the only branch that it has", async () => {
  const likelyOf = async () => (await history.read(join(sandbox.folder, "pushed"), undefined))?.likelyBranch;
  sandbox.git(".", "init", "--quiet", "--bare", "bare");
  sandbox.repository("pushed", { file: "1" });
  sandbox.git("pushed", "remote", "add", "origin", join(sandbox.folder, "bare"));
  expect(await likelyOf()).toBe("main");
  sandbox.git("pushed", "push", "--quiet", "origin", "HEAD:trunk");
  expect(await likelyOf()).toBe("trunk");
  sandbox.git("pushed", "push", "--quiet", "origin", "HEAD:master");
  expect(await likelyOf()).toBe("master");
  sandbox.git("pushed", "push", "--quiet", "origin", "HEAD:main");
  expect(await likelyOf()).toBe("main");
});

test("a shallow clone says that it is one, and does not see what came before", async () => {
  const top = sandbox.repository("deep", { file: "1" });
  sandbox.git("deep", "tag", "v1.0");
  const first = sandbox.git("deep", "rev-parse", "HEAD");
  commit("deep", { file: "2" });
  const third = commit("deep", { file: "3" });
  sandbox.git(".", "clone", "--quiet", "--depth", "1", `file://${top}`, "shallow");
  const past = await history.read(join(sandbox.folder, "shallow"), undefined);
  expect(past).toMatchObject({ head: third, isShallow: true, tags: [], defaultBranch: { name: "origin/main" } });
  expect(await history.isAncestor({ topLevel: top, commit: first, of: third })).toBe(true);
  expect(await history.isAncestor({ topLevel: top, commit: third, of: first })).toBe(false);
  expect(await history.isAncestor({ topLevel: past!.topLevel, commit: third, of: third })).toBe(true);
  await expect(history.isAncestor({ topLevel: past!.topLevel, commit: first, of: third })).rejects.toMatchObject({
    findings: [{ code: gitFailed.code }],
  });
});

test("a folder has changed where its own files have, not those of the folders that do not count", async () => {
  const top = sandbox.repository("areas", { readme: "1", "a/file": "1", "a/inner/file": "1", "b\nb/file": "1" });
  const since = sandbox.git("areas", "rev-parse", "HEAD");
  const area = (folder: string, ...except: string[]) => ({ since, folder, except });
  const areas = [area(""), area("", "a"), area("a"), area("a", "a/inner"), area("a/inner"), area("b\nb"), area("c")];
  expect(await history.haveChanged(top, areas)).toEqual(areas.map(() => false));
  commit("areas", { "a/inner/file": "2" });
  expect(await history.haveChanged(top, areas)).toEqual([true, false, true, false, true, false, false]);
  commit("areas", { "c/file": "1" });
  expect(await history.haveChanged(top, areas)).toEqual([true, true, true, false, true, false, true]);
  commit("areas", { "a/inner/file": "1" });
  expect(await history.haveChanged(top, areas)).toEqual([true, true, false, false, false, false, true]);
  expect(await history.haveChanged(top, [])).toEqual([]);
});

test("two thousand tags and a hundred folders take no more processes than two tags and one folder", async () => {
  const top = sandbox.repository("many", { file: "1" });
  const since = sandbox.git("many", "rev-parse", "HEAD");
  const lines = Array.from({ length: 2_000 }, (_, index) => `create refs/tags/v${index}.0 ${since}\n`);
  execFileSync("git", ["update-ref", "--stdin"], { cwd: top, env, input: lines.join("") });
  const started: string[] = [];
  const counted: Processes = {
    run: (command) => {
      started.push(command.args.find((arg) => /^[a-z]/.test(arg) && !arg.startsWith("core."))!);
      return createProcesses().run(command);
    },
  };
  const counting = createHistory(counted, env);
  expect((await counting.read(top, undefined))?.tags).toHaveLength(2_000);
  expect(started.toSorted()).toEqual(["for-each-ref", "rev-parse"]);
  await counting.haveChanged(
    top,
    Array.from({ length: 100 }, (_, index) => ({ since, folder: `p${index}`, except: [] })),
  );
  expect(started.slice(2)).toEqual(["cat-file"]);
});

test("texts are those of their commits, in their order, whatever bytes they have; what is no file is none", async () => {
  const top = sandbox.repository("texts", { "a/file": "ä\n", empty: "" });
  const first = sandbox.git("texts", "rev-parse", "HEAD");
  writeFileSync(join(top, "a/file"), Buffer.from([0xff, 0x0a, 0x62]));
  const second = commit("texts", { new: "v missing\n" });
  const at = (commit: string, path: string) => ({ commit, path });
  const places = [at(first, "a/file"), at(first, "a"), at(first, "new"), at(second, "a/file"), at(second, "empty")];
  expect(await history.textsAt(top, [...places, at(second, "new\nline"), at(second, "new")])).toEqual([
    "ä\n",
    undefined,
    undefined,
    "\ufffd\nb",
    "",
    undefined,
    "v missing\n",
  ]);
  expect(await history.textsAt(top, [])).toEqual([]);
});

test("a clone without files fetches none of them to read them", async () => {
  const top = sandbox.repository("whole", { file: "1" });
  const head = sandbox.git("whole", "rev-parse", "HEAD");
  sandbox.git("whole", "config", "uploadpack.allowFilter", "true");
  sandbox.git(".", "clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${top}`, "filtered");
  const filtered = join(sandbox.folder, "filtered");
  expect(await history.textsAt(filtered, [{ commit: head, path: "file" }])).toEqual([undefined]);
});
