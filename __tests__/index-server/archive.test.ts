import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { checkSdist, readWheel } from "../../src/index-server/archive.ts";
import { paxRecord, tarGzBytes, type ZipFileEntry, zipBytes } from "../domain/distribution/archive-bytes.ts";
import { wheelFiles, wheelName, zipEntries } from "../domain/distribution/sound.ts";
import { tempFolder } from "../temp-folder.ts";

test("a small wheel may unpack to any number of times its size, as one of generated tables does", async () => {
  using folder = tempFolder();
  const path = join(folder.path, wheelName);
  const table = "0,".repeat(500_000);
  const bytes = zipBytes(zipEntries(wheelFiles({ "core_lib/table.csv": table })));
  expect(bytes.length).toBeLessThan(table.length / 100);
  writeFileSync(path, bytes);
  const metadata = await readWheel(path, { stem: "core_lib-1.2.0", licenseFiles: [] });
  expect(metadata.toString()).toContain("Name: core-lib");
});

const more = { name: "core_lib/more.py" };

test.each([
  [
    "holds an entry twice",
    { name: "core_lib/__init__.py", text: "x = 2\n" },
    "Duplicate filename in central directory",
  ],
  ["has a data descriptor", { ...more, flags: 0x808 }, "entries have a data descriptor, as core_lib/more.py"],
  ["has a comment on an entry", { ...more, comment: "mine" }, "entries have a comment"],
  ["names an entry in two ways", { ...more, localName: "core_lib/less.py" }, "local and central names differ"],
  ["has two sizes for an entry", { ...more, text: "x", localSize: 2 }, "local and central sizes differ"],
])("a wheel that %s is refused, as PyPI does", async (_, entry, words) => {
  await expect(readEntries([...zipEntries(wheelFiles()), entry])).rejects.toThrow(`ZIP archive not accepted: ${words}`);
});

test.each([
  ["between its entries and their directory", { gap: "more" }],
  ["after its end", { tail: "more" }],
])("a wheel with data %s is refused", async (_, where) => {
  await expect(readEntries(zipEntries(wheelFiles()), where)).rejects.toThrow("Invalid distribution file");
});

test.each([
  ["[console_scripts]\nbin/core = core_lib:main\n", 'the name "bin/core" of an entry point in console_scripts'],
  ["core = core_lib:main\n", "its entry_points.txt cannot be read"],
  ["[console_scripts]\ncore = a:b\ncore = a:c\n", "its entry_points.txt has core in console_scripts twice"],
  ["[a]\nx = y:z\n[a]\nw = y:z\n", "its entry_points.txt has a twice"],
])("a wheel with the entry points %j is refused, as PyPI does", async (text, words) => {
  const entries = zipEntries(wheelFiles({ "core_lib-1.2.0.dist-info/entry_points.txt": text }));
  await expect(readEntries(entries)).rejects.toThrow(
    `The wheel has invalid entry points defined in the entry_points.txt file: ${words}`,
  );
});

test("entry points are read with the case of their names", async () => {
  const text = "[console_scripts]\ncore = core_lib:main\nCore = core_lib:main\n";
  const entries = zipEntries(wheelFiles({ "core_lib-1.2.0.dist-info/entry_points.txt": text }));
  expect(String(await readEntries(entries))).toContain("Name: core-lib");
});

const info = { name: "core_lib-1.2.0/PKG-INFO", text: "Name: core-lib\n" };

test.each([
  ["by its kind", [{ name: "core_lib-1.2.0/disk.img", type: "S", text: "x" }]],
  [
    "in a header before it",
    [
      { name: "core_lib-1.2.0/PaxHeaders/disk.img", type: "x", text: paxRecord("GNU.sparse.major", "1") },
      { name: "core_lib-1.2.0/GNUSparseFile.0/disk.img", text: "x" },
    ],
  ],
])("an sdist with a file that is sparse %s is refused, as PyPI does", async (_, entries) => {
  using folder = tempFolder();
  const path = join(folder.path, "core_lib-1.2.0.tar.gz");
  writeFileSync(path, tarGzBytes([info, ...entries]));
  await expect(checkSdist(path, [])).rejects.toThrow("tar archive not accepted: Sparse members are not allowed");
  writeFileSync(path, tarGzBytes([info, { name: "core_lib-1.2.0/GNU.sparse.py", text: "9 GNU.sparse.major=1\n" }]));
  await checkSdist(path, []);
});

/** What the index reads of a wheel of these entries. */
const readEntries = async (entries: readonly ZipFileEntry[], where = {}): Promise<Buffer> => {
  using folder = tempFolder();
  const path = join(folder.path, wheelName);
  writeFileSync(path, zipBytes(entries, where));
  return await readWheel(path, { stem: "core_lib-1.2.0", licenseFiles: [] });
};
