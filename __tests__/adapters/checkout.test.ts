import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createCheckout } from "../../src/adapters/checkout.ts";
import { processOwner } from "../../src/adapters/process-owner.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import type { FileChange } from "../../src/domain/release-files/edited-files.ts";
import { startNode } from "../child.ts";
import { createGitSandbox, type GitSandbox } from "../git-sandbox.ts";

const checkout = createCheckout(createProcesses(), { PATH: process.env.PATH ?? "" });
const changes: readonly FileChange[] = [
  { path: "a/pyproject.toml", before: "version = 1\r\n", after: "version = 2\r\n" },
  { path: "b/run", before: "#!/bin/sh\n", after: "#!/bin/sh\n# 2" },
  { path: "b/new/CHANGELOG.md", before: undefined, after: "# Changelog\n" },
  { path: "news/1.md", before: "news\n", after: undefined },
];
const before = Object.fromEntries(
  changes.flatMap(({ path, before: text }) => (text === undefined ? [] : [[path, text]])),
);

let sandbox: GitSandbox;
beforeAll(() => {
  sandbox = createGitSandbox();
  sandbox.write("", { "changes.json": JSON.stringify(changes) });
});
afterAll(() => sandbox[Symbol.dispose]());

let count = 0;
const repository = (): string => {
  count += 1;
  const path = sandbox.repository(`ws-${count}`, before);
  chmodSync(join(path, "b/run"), 0o755);
  return path;
};
const textAt = (top: string, path: string): string | undefined =>
  existsSync(join(top, path)) ? readFileSync(join(top, path), "utf8") : undefined;
const sideOf = (top: string, { path, before: old, after }: FileChange): string => {
  const text = textAt(top, path);
  return text === after ? "after" : text === old ? "before" : `neither: ${text}`;
};
const sidesOf = (top: string): readonly string[] => [...new Set(changes.map((change) => sideOf(top, change)))];
const filesIn = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(top, ".git")))
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1));
const known = new Set(changes.map(({ path }) => path));
const run = (top: string, step: number, what: "write" | "recover") =>
  startNode([
    join(import.meta.dirname, "checkout-child.ts"),
    ...[top, String(step), what, join(sandbox.folder, "changes.json")],
  ]).ended;

describe("A write", () => {
  test("gives all files their texts and keeps their modes, and leaves nothing else", async () => {
    const top = repository();
    await checkout.apply(top, changes);
    expect(sidesOf(top)).toEqual(["after"]);
    expect(statSync(join(top, "b/run")).mode & 0o777).toBe(0o755);
    expect(existsSync(join(top, ".git/release-actions"))).toBe(false);
    expect(filesIn(top).every((path) => known.has(path))).toBe(true);
  });

  test("that is killed before any of its steps leaves each file whole, and the next one finishes it", async () => {
    let kills = 0;
    let halves = 0;
    for (let step = 0; ; step += 1) {
      const top = repository();
      const first = await run(top, step, "write");
      if (first.status === 0) break;
      expect(first.signal).toBe("SIGKILL");
      kills += 1;
      const sides = sidesOf(top);
      if (sides.length === 2) {
        halves += 1;
        expect(await checkout.unfinished(top)).toEqual(changes.map(({ path }) => path));
      }
      expect(sides.every((side) => side === "before" || side === "after")).toBe(true);
      expect(filesIn(top).filter((path) => !known.has(path))).toEqual([]);
      const isDone = sides.length === 1 && sides[0] === "after";
      const next = await run(top, -1, isDone ? "recover" : "write");
      expect([next.status, next.stderr]).toEqual([0, ""]);
      expect(sidesOf(top)).toEqual(["after"]);
      expect(existsSync(join(top, ".git/release-actions"))).toBe(false);
    }
    expect(kills).toBeGreaterThan(8);
    expect(halves).toBeGreaterThan(2);
  }, 60_000);

  test("is taken back whole, wherever the one who takes it back is killed, too", async () => {
    let kills = 0;
    for (let step = 0; ; step += 1) {
      const top = repository();
      for (let at = 6; sidesOf(top).length === 1; at += 1) await run(top, at, "write");
      const first = await run(top, step, "recover");
      expect(sidesOf(top).every((side) => side === "before" || side === "after")).toBe(true);
      await checkout.recover(top);
      expect(sidesOf(top)).toEqual(["before"]);
      if (first.status === 0) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(1);
  }, 60_000);

  test("that fails at one of its files takes back the others, and leaves no journal", async () => {
    const top = repository();
    const impossible = { path: "b/run/CHANGELOG.md", before: undefined, after: "# Changelog\n" };
    await expect(checkout.apply(top, [...changes, impossible])).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(sidesOf(top)).toEqual(["before"]);
    expect(statSync(join(top, "b/run")).mode & 0o777).toBe(0o755);
    expect(existsSync(join(top, ".git/release-actions"))).toBe(false);
  });

  test("writes nothing where a file is not as it was", async () => {
    const top = repository();
    writeFileSync(join(top, "b/run"), "mine\n");
    await expect(checkout.apply(top, changes)).rejects.toMatchObject({
      findings: [{ code: "RA-WRITE-FILE", file: "b/run" }],
    });
    expect(textAt(top, "a/pyproject.toml")).toBe("version = 1\r\n");
  });

  test("that was ended is not taken back over what a person has done since", async () => {
    const top = repository();
    for (let at = 6; sidesOf(top).length === 1; at += 1) await run(top, at, "write");
    writeFileSync(join(top, "b/run"), "mine\n");
    await expect(checkout.recover(top)).rejects.toMatchObject({ findings: [{ code: "RA-WRITE-EDITED-SINCE" }] });
    expect(textAt(top, "b/run")).toBe("mine\n");
    rmSync(join(top, ".git/release-actions"), { recursive: true });
    await checkout.recover(top);
  });

  test("that goes on, or may go on where nobody can see it, is not called one that was ended", async () => {
    const top = repository();
    const folder = join(top, ".git/release-actions");
    const [, started, ...place] = processOwner.split(".");
    const told = { code: "RA-WRITE-AT-WORK", hint: "Wait until it has ended, then run again" };
    for (const [owner, finding] of [
      [[process.ppid, started, ...place].join("."), told],
      ["1.1.elsewhere", { ...told, hint: expect.stringMatching(`then remove ${folder}$`) }],
    ] as const) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "write.json"), JSON.stringify({ owner, files: changes }));
      for (const look of [checkout.unfinished, checkout.recover])
        await expect(look(top)).rejects.toMatchObject({ findings: [finding] });
    }
  });

  test("keeps its journal in the git folder of a linked work tree, and beside the files without git", async () => {
    const top = repository();
    sandbox.git(`ws-${count}`, "worktree", "add", "--quiet", "../linked");
    const linked = join(sandbox.folder, "linked");
    const plain = sandbox.write("plain", before);
    for (const folder of [linked, plain]) {
      for (let at = 6; sidesOf(folder).length === 1; at += 1) await run(folder, at, "write");
      expect((await checkout.unfinished(folder)).length).toBe(changes.length);
      await checkout.recover(folder);
      expect(sidesOf(folder)).toEqual(["before"]);
    }
    expect(existsSync(join(top, ".git/worktrees/linked/release-actions"))).toBe(false);
    expect(existsSync(join(plain, ".release-actions"))).toBe(false);
  }, 30_000);
});

test("What is not committed is told of the files that are asked about, odd names too", async () => {
  const top = repository();
  sandbox.write(`ws-${count}`, { "a/pyproject.toml": "x", "b/ö [1].md": "new", "other.md": "new" });
  const asked = ["a/pyproject.toml", "b/ö [1].md", "news/1.md", "missing"];
  expect([...(await checkout.dirty(top, asked))].toSorted()).toEqual(["a/pyproject.toml", "b/ö [1].md"]);
});
