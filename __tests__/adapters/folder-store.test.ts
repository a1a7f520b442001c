import { execFileSync } from "node:child_process";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { archives } from "../../src/adapters/archive.ts";
import { openStore, storeIn } from "../../src/adapters/folder-store.ts";
import { scratchBelow } from "../../src/adapters/scratch-folders.ts";
import { tempFolder } from "../temp-folder.ts";

const abc = { size: 3, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" };

test("a file that is written is there whole, and measured", async () => {
  using folder = tempFolder();
  const store = await openStore(join(folder.path, "new/dist"));
  await store.write("a.whl", "abc");
  expect(await store.measure("a.whl")).toEqual(abc);
  expect((await store.read("a.whl"))?.toString()).toBe("abc");
  await store.remove("a.whl");
  expect(await store.read("a.whl")).toBeUndefined();
});

test("a write that fails leaves what was there, and no draft", async () => {
  using folder = tempFolder({ "dist/a.whl/inside": "old" });
  const store = await openStore(join(folder.path, "dist"));
  await expect(store.write("a.whl", "abc")).rejects.toMatchObject({ code: expect.stringMatching(/EISDIR|ENOTEMPTY/) });
  expect(readdirSync(store.folder, { recursive: true })).toEqual(["a.whl", "a.whl/inside"]);
});

test("what is taken moves, and what is copied out stays and is measured", async () => {
  using folder = tempFolder({ "b.whl": "abc" });
  const store = await openStore(join(folder.path, "dist"));
  expect(await store.take(join(folder.path, "b.whl"))).toEqual(abc);
  expect(await store.copyTo("b.whl", join(folder.path, "c.whl"))).toEqual(abc);
  expect(readFileSync(join(folder.path, "c.whl"), "utf8")).toBe("abc");
  expect(readdirSync(folder.path, { recursive: true }).toSorted()).toEqual(["c.whl", "dist", "dist/b.whl"]);
  await expect(store.copyTo("b.whl", join(folder.path, "c.whl"))).rejects.toMatchObject({ code: "EEXIST" });
});

test("all that is in the folder is listed as what it is, and only files of their own are read", async () => {
  using folder = tempFolder({ "a.whl": "abc", ".hidden": "", "b.whl": { link: "a.whl" }, c: "folder/", d: "abc" });
  linkSync(join(folder.path, "d"), join(folder.path, "e"));
  execFileSync("mkfifo", [join(folder.path, "f")]);
  const store = storeIn(folder.path);
  const file = { kind: "file", size: 3 };
  expect(await store.list()).toMatchObject([
    { name: ".hidden", kind: "file", size: 0 },
    { name: "a.whl", ...file },
    { name: "b.whl", kind: "link" },
    { name: "c", kind: "folder" },
    { name: "d", kind: "hard link" },
    { name: "e", kind: "hard link" },
    { name: "f", kind: "other" },
  ]);
  for (const name of ["b.whl", "c", "f", "nothing"]) {
    expect(await store.read(name)).toBeUndefined();
    expect(await store.copyTo(name, join(folder.path, "copy"))).toBeUndefined();
  }
  expect(await store.copyTo("a.whl", join(folder.path, "copy"))).toEqual(abc);
});

test("what a build leaves that is no plain file is refused, and not waited for", async () => {
  using folder = tempFolder({ "a.whl": "abc", "b.whl": { link: "a.whl" } });
  execFileSync("mkfifo", [join(folder.path, "c.whl")]);
  const store = await openStore(join(folder.path, "dist"));
  for (const name of ["b.whl", "c.whl"])
    await expect(store.take(join(folder.path, name))).rejects.toMatchObject({
      findings: [{ code: "RA-DIST-UNREADABLE" }],
    });
  await expect(archives.read(store.pathOf("c.whl"))).rejects.toMatchObject({
    findings: [{ code: "RA-DIST-UNREADABLE" }],
  });
  const scratch = await scratchBelow(join(folder.path, "scratch")).folder("try");
  execFileSync("mkfifo", [scratch.pathOf("answer.json")]);
  expect(await scratch.readText("answer.json")).toBeUndefined();
});

test.each(["", ".", "..", "../a.whl", "a/b.whl", "/a.whl"])("%j is no name of a file", async (name) => {
  using folder = tempFolder();
  const store = await openStore(folder.path);
  expect(() => store.pathOf(name)).toThrow("is no plain file name");
});

const memory = "/dev/shm";
const deviceOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
const hasTwo = deviceOf(memory) !== undefined && deviceOf(memory) !== deviceOf(tmpdir());

(hasTwo ? test : test.skip)(
  `a file of another file system is taken too (needs ${memory} beside the disk)`,
  async () => {
    using folder = tempFolder();
    const elsewhere = mkdtempSync(join(memory, "store-"));
    try {
      writeFileSync(join(elsewhere, "a.whl"), "abc");
      const store = await openStore(join(folder.path, "dist"));
      expect(await store.take(join(elsewhere, "a.whl"))).toEqual(abc);
      expect(readdirSync(store.folder)).toEqual(["a.whl"]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  },
);
