import { describe, expect, test } from "@jest/globals";
import { type ZipFileEntry, zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { archiveOf } from "../../domain/distribution/sound.ts";

import { faultsOf, wheel, zipName } from "./reading.ts";

describe("a zip that can be read in two ways", () => {
  const ambiguous = `RA-DIST-AMBIGUOUS ${zipName} can be read in more than one way,`;
  test.each<[string, ZipFileEntry, string]>([
    ["a data descriptor", { name: "a.py", flags: 0x808 }, "entries have a data descriptor: a.py"],
    ["a comment", { name: "a.py", comment: "hidden" }, "entries have a comment: a.py"],
    ["another local name", { name: "a.py", localName: "b.py" }, "local and central names differ: a.py"],
    ["another local size", { name: "a.py", text: "abc", localSize: 2 }, "local and central sizes differ: a.py"],
    ["a name that is not UTF-8", { name: Buffer.from([0x61, 0xff]) }, "a name is not UTF-8: aÿ"],
    ["a name that is not marked", { name: "é.py", flags: 0 }, "names are not marked as UTF-8: é.py"],
    [
      "an extra field twice",
      { name: "a.py", localExtra: Buffer.from("757001000075700100 00".replace(" ", ""), "hex") },
      "entries have an extra field twice: a.py",
    ],
  ])("by %s", async (_, entry, message) => {
    expect(faultsOf(await wheel([entry]))).toEqual([`${ambiguous} ${message}`]);
  });

  test("by data between the entries and the directory, and before the entries", async () => {
    const message = `${ambiguous} it has data outside its entries`;
    expect(faultsOf(await wheel([{ name: "a.py" }], { gap: "hidden" }))).toEqual([message]);
    const sound = zipBytes([{ name: "a.py" }]);
    expect(faultsOf(await archiveOf(zipName, Buffer.concat([Buffer.from("#!"), sound])))).toHaveLength(1);
  });

  test("by data after its end", async () => {
    expect(faultsOf(await wheel([{ name: "a.py" }], { tail: "more" }))).toEqual([
      `${ambiguous} it has data after its end`,
    ]);
  });

  test("names the entries once for each reason, the first three", async () => {
    const names = ["a.py", "b.py", "c.py", "d.py", "e.py"];
    const archive = await wheel(names.map((name) => ({ name, flags: 0x808 })));
    expect(faultsOf(archive)).toEqual([`${ambiguous} entries have a data descriptor: a.py, b.py, c.py and 2 more`]);
  });

  test("by encryption or an unusual compression, and is not called damaged for it", async () => {
    const unread = `RA-DIST-AMBIGUOUS ${zipName} can be read by some tools only,`;
    for (const flags of [0x801, 0x820])
      expect(faultsOf(await wheel([{ name: "a.py", flags }]))).toEqual([
        `${unread} entries are encrypted or patched: a.py`,
      ]);
    expect(faultsOf(await wheel([{ name: "a.py", method: 12 }]))).toEqual([
      `${unread} entries are compressed in an unusual way: a.py`,
    ]);
  });
});

describe("a damaged zip", () => {
  test("is told by the CRC-32 of each entry", async () => {
    const archive = await wheel([
      { name: "a.py", text: "x", crc: 1 },
      { name: "b.py", text: "y" },
    ]);
    expect(faultsOf(archive)).toEqual([`RA-DIST-UNREADABLE ${zipName} cannot be read: the CRC-32 of a.py is wrong`]);
  });

  test("is told by a size that is not the promised one, and the other entries are still read", async () => {
    const archive = await wheel([
      { name: "a.py", text: "abc", size: 2, localSize: 2 },
      { name: "b.py", text: "y" },
    ]);
    expect(faultsOf(archive)[0]).toMatch(/^RA-DIST-UNREADABLE .*: a\.py: too many bytes/);
    expect(archive.entries.map(({ path }) => path)).toEqual(["b.py"]);
  });

  test("is told where it is cut short, empty or no zip at all", async () => {
    const sound = zipBytes([{ name: "a.py", text: "x".repeat(100) }]);
    for (const bytes of [sound.subarray(0, -30), Buffer.alloc(0), Buffer.from("garbage")]) {
      expect(faultsOf(await archiveOf(zipName, bytes))[0]).toMatch(
        /^RA-DIST-UNREADABLE a-1-py3-none-any\.whl cannot be read: /,
      );
    }
  });
});
