import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createCommitLog } from "../../../src/adapters/git/commit-log.ts";
import { readFiles, readRecords, splitFields } from "../../../src/adapters/git/log-records.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import type { Commit } from "../../../src/ports/commit-log.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

const log = createCommitLog(createProcesses(), { PATH: process.env.PATH ?? "" });

const read = async (
  folder: string,
  from: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Commit[]> => {
  const commits: Commit[] = [];
  await log.read({ folder, from }, (commit) => {
    commits.push(commit);
    return commits.length >= most ? "enough" : "more";
  });
  return commits;
};

test("commits come with all of their message and every file, children before parents, whatever the user's settings", async () => {
  using sandbox = createGitSandbox();
  const folder = sandbox.repository("ws", { "a b/ü\n.py": "1\n2\n3\n", "gone.py": "x" });
  sandbox.git("ws", "config", "log.showSignature", "true");
  sandbox.git("ws", "config", "diff.renames", "false");
  sandbox.git("ws", "config", "format.pretty", "oneline");
  sandbox.git("ws", "mv", "a b/ü\n.py", "moved.py");
  sandbox.git("ws", "rm", "--quiet", "gone.py");
  sandbox.write("ws", { "new.py": "1" });
  sandbox.git("ws", "add", "--all");
  sandbox.git("ws", "commit", "--quiet", "--message", "fix: one\n\nBody\n\nRefs: #1");
  sandbox.git("ws", "commit", "--quiet", "--allow-empty", "--allow-empty-message", "--message", "");
  const [empty, second, first] = await read(folder, [sandbox.git("ws", "rev-parse", "HEAD")]);
  expect(empty).toMatchObject({ message: "", files: [], parents: [second!.id] });
  expect(second).toMatchObject({
    message: "fix: one\n\nBody\n\nRefs: #1\n",
    author: "A <a@example.org>",
    parents: [first!.id],
  });
  expect(second!.files).toEqual([
    { path: "gone.py", status: "deleted", from: undefined },
    { path: "moved.py", status: "renamed", from: "a b/ü\n.py" },
    { path: "new.py", status: "added", from: undefined },
  ]);
  expect(first).toMatchObject({ parents: [], files: [{ status: "added" }, { status: "added" }] });
});

test("a clone without the files of its history is read as it is, and nothing is fetched", async () => {
  using sandbox = createGitSandbox();
  sandbox.repository("origin", { "a.py": "1\n2\n3\n4\n5\n6\n" });
  sandbox.git("origin", "mv", "a.py", "b.py");
  sandbox.write("origin", { "b.py": "1\n2\n3\n4\n5\n6\n7\n" });
  sandbox.git("origin", "commit", "--quiet", "--all", "--message", "second");
  sandbox.git("origin", "config", "uploadpack.allowFilter", "true");
  sandbox.git("", "clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${sandbox.folder}/origin`, "ws");
  rmSync(join(sandbox.folder, "origin"), { recursive: true });
  const [second] = await read(join(sandbox.folder, "ws"), [sandbox.git("ws", "rev-parse", "HEAD")]);
  expect(second!.files.map(({ path, status }) => `${status} ${path}`)).toEqual(["deleted a.py", "added b.py"]);
});

test("reading ends where there is enough, and merges say what they touch against the parent that is named", async () => {
  using sandbox = createGitSandbox();
  const folder = sandbox.repository("ws", { a: "1" });
  const commit = (file: string) => {
    sandbox.write("ws", { [file]: "1" });
    sandbox.git("ws", "add", "--all");
    sandbox.git("ws", "commit", "--quiet", "--message", file);
  };
  sandbox.git("ws", "checkout", "--quiet", "-b", "side");
  commit("b");
  sandbox.git("ws", "checkout", "--quiet", "main");
  commit("c");
  sandbox.git("ws", "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
  const head = sandbox.git("ws", "rev-parse", "HEAD");
  const commits = await read(folder, [head]);
  expect(commits).toHaveLength(4);
  expect(commits[0]!.files).toEqual([]);
  expect(await read(folder, [head], 2)).toHaveLength(2);
  const [first, second] = commits[0]!.parents;
  const paths = async (parent: string) =>
    (await log.filesOf(folder, [{ id: head, parent }])).get(head)!.map(({ path }) => path);
  expect([await paths(first!), await paths(second!)]).toEqual([["b"], ["c"]]);
  expect(await log.filesOf(folder, [])).toEqual(new Map());
  expect(await log.resolve(folder, "side")).toBe(second);
  expect(await log.resolve(folder, "--all")).toBeUndefined();
  await expect(read(folder, ["0".repeat(40)])).rejects.toMatchObject({ findings: [{ code: "RA-GIT-FAILED" }] });
});

test("a long history comes in whole pieces, not commit by commit", async () => {
  using sandbox = createGitSandbox();
  const folder = sandbox.repository("ws", { a: "1" });
  const commit = (_: unknown, at: number): string =>
    `commit refs/heads/long\ncommitter A <a@example.org> ${at} +0000\ndata 2\nm\nM 644 inline f\ndata ${String(at).length}\n${at}\n`;
  const input = Array.from({ length: 2_000 }, commit).join("");
  execFileSync("git", ["fast-import", "--quiet"], { cwd: folder, input });
  const pieces: number[] = [];
  const processes = createProcesses();
  const counted = createCommitLog(
    {
      run: (command) =>
        processes.run({
          ...command,
          onOutput: (piece) => {
            pieces.push(piece.length);
            command.onOutput?.(piece);
          },
        }),
    },
    { PATH: process.env.PATH ?? "" },
  );
  const from = [sandbox.git("ws", "rev-parse", "long")];
  let commits = 0;
  await counted.read({ folder, from }, () => {
    commits++;
    return "more";
  });
  expect(commits).toBe(2_000);
  // What a program gathers before it writes is full blocks.
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.slice(0, -1).filter((size) => size % 512 !== 0)).toEqual([]);
});

test("the commits that made a text come or go are found, the newest first", async () => {
  using sandbox = createGitSandbox();
  const folder = sandbox.repository("ws", { p: 'version = "1.0"\n' });
  const first = sandbox.git("ws", "rev-parse", "HEAD");
  sandbox.write("ws", { p: 'version = "1.1"\n' });
  sandbox.git("ws", "commit", "--quiet", "--all", "--message", "chore: 1.1");
  const second = sandbox.git("ws", "rev-parse", "HEAD");
  expect(await log.changesOf({ folder, path: "p", text: '"1.0"' })).toEqual([second, first]);
  expect(await log.changesOf({ folder, path: "p", text: '"1.1"' })).toEqual([second]);
});

test("fields are whole however the stream is cut, and only the beginning of a long one is kept", () => {
  const bytes = Buffer.from(`a\0ü\0${"x".repeat(3_000_000)}\0\0end`);
  for (const size of [1_000, 65_536, bytes.length]) {
    const fields: string[] = [];
    const { push, end } = splitFields((text) => fields.push(text));
    for (let at = 0; at < bytes.length; at += size) push(bytes.subarray(at, at + size));
    end();
    expect(fields.map(({ length }) => length)).toEqual([1, 1, 1_048_576, 0, 3]);
  }
  const letters: string[] = [];
  const { push } = splitFields((text) => letters.push(text));
  for (const byte of Buffer.from("aü\0é\0")) push(Uint8Array.of(byte));
  expect(letters).toEqual(["aü", "é"]);
});

test("a path that looks like a status or a hash is a path", () => {
  const commits: Commit[] = [];
  const records = readRecords((commit) => commits.push(commit));
  const hash = "0".repeat(40);
  for (const field of [
    "",
    hash,
    hash,
    "",
    "A",
    "1",
    "m",
    "\nA",
    "M",
    "R100",
    hash,
    "D",
    "",
    hash,
    hash,
    hash,
    "A",
    "1",
    "",
  ])
    records.field(field);
  records.end();
  expect(commits.map(({ files }) => files.map(({ path }) => path))).toEqual([["M", "D"], []]);
  const files = readFiles();
  for (const field of ["C075", "a", "b"]) files.field(field);
  expect(files.take()).toEqual([{ path: "b", status: "added", from: undefined }]);
});
