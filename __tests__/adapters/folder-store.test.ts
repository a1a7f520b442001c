import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openStore } from "../../src/adapters/folder-store.ts";
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

test("what is taken moves, what is copied stays, and drafts are not listed", async () => {
  using folder = tempFolder({ "b.whl": "abc", "c.whl": "abc", "dist/.draft": "", "dist/folder": "folder/" });
  const store = await openStore(join(folder.path, "dist"));
  expect(await store.take(join(folder.path, "b.whl"))).toEqual(abc);
  expect(await store.copy(join(folder.path, "c.whl"))).toEqual(abc);
  expect(await store.list()).toEqual(["b.whl", "c.whl"]);
  expect(readdirSync(folder.path).toSorted()).toEqual(["c.whl", "dist"]);
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
