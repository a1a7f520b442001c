import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readWheel } from "../../src/index-server/archive.ts";
import { zipBytes } from "../domain/distribution/archive-bytes.ts";
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

test.each([
  [
    "holds an entry twice",
    { name: "core_lib/__init__.py", text: "x = 2\n" },
    "Duplicate filename in central directory",
  ],
  ["has a data descriptor", { name: "core_lib/more.py", flags: 0x808 }, "ZIP contains a data descriptor"],
])("a wheel that %s is refused, as PyPI does", async (_, entry, words) => {
  using folder = tempFolder();
  const path = join(folder.path, wheelName);
  const sound = zipEntries(wheelFiles());
  writeFileSync(path, zipBytes([...sound, entry]));
  await expect(readWheel(path, { stem: "core_lib-1.2.0", licenseFiles: [] })).rejects.toThrow(words);
});
