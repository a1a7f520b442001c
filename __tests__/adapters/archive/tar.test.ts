import { gzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { paxRecord, type TarFileEntry, tarBytes, tarGzBytes } from "../../domain/distribution/archive-bytes.ts";
import { archiveOf } from "../../domain/distribution/sound.ts";

import { faultsOf, sdist } from "./reading.ts";

describe("a damaged or ambiguous tar", () => {
  const sound: TarFileEntry = { name: "a-1/a.py", text: "x" };
  test.each<[string, readonly TarFileEntry[], string]>([
    [
      "a wrong checksum",
      [{ ...sound, checksum: 1 }],
      "UNREADABLE a-1.tar.gz cannot be read: a header's checksum is wrong",
    ],
    [
      "a number that is none",
      [{ ...sound, size: "9zz" }],
      "UNREADABLE a-1.tar.gz cannot be read: a header has a number that is none",
    ],
    [
      "a negative size",
      [{ name: "x", type: "x", text: paxRecord("size", "-1") }, sound],
      "UNREADABLE a-1.tar.gz cannot be read: an entry has the size -1",
    ],
    [
      "a size without its bytes",
      [{ ...sound, size: 4096 }],
      "UNREADABLE a-1.tar.gz cannot be read: it ends within an entry",
    ],
    [
      "an extension without its bytes",
      [{ name: "x", type: "x", size: 4096 }],
      "UNREADABLE a-1.tar.gz cannot be read: it ends within an extension header",
    ],
    [
      "an endless extension",
      [{ name: "x", type: "L", size: 2_000_000 }],
      "UNREADABLE a-1.tar.gz cannot be read: an extension header has 2000000 bytes",
    ],
    [
      "a broken pax record",
      [{ name: "x", type: "x", text: "99 path=a\n" }, sound],
      "UNREADABLE a-1.tar.gz cannot be read: a pax record is broken",
    ],
    [
      "a sparse entry",
      [{ ...sound, type: "S" }],
      "AMBIGUOUS a-1.tar.gz can be read in more than one way, it has a sparse entry: a-1/a.py",
    ],
    [
      "a sparse pax entry",
      [{ name: "x", type: "x", text: paxRecord("GNU.sparse.major", "1") }, sound],
      "AMBIGUOUS a-1.tar.gz can be read in more than one way, it has a sparse entry",
    ],
    [
      "a global name",
      [{ name: "x", type: "g", text: paxRecord("path", "b") }, sound],
      "AMBIGUOUS a-1.tar.gz can be read in more than one way, a global header renames entries",
    ],
    [
      "an unknown kind",
      [{ ...sound, type: "V" }],
      'AMBIGUOUS a-1.tar.gz can be read in more than one way, it has an entry of the unknown kind "V": a-1/a.py',
    ],
    [
      "a link with content",
      [{ name: "a-1/l", type: "2", link: "a.py", text: "x" }],
      "AMBIGUOUS a-1.tar.gz can be read in more than one way, an entry that is no file has a size: a-1/l",
    ],
    [
      "a name that is not UTF-8",
      [{ name: Buffer.from([0x61, 0xff]) }],
      "AMBIGUOUS a-1.tar.gz can be read in more than one way, a name is not UTF-8: aÿ",
    ],
  ])("is told by %s", async (_, entries, message) => {
    expect(faultsOf(await sdist(entries))).toEqual([`RA-DIST-${message}`]);
  });

  test("may write a size in base 256", async () => {
    const size = `\x80${"\0".repeat(10)}\x01`;
    expect((await sdist([{ ...sound, size }])).entries[0]?.size).toBe(1);
  });

  test("is told by data after its end, in the tar or behind the gzip stream", async () => {
    const inside = gzipSync(tarBytes([sound], { tail: "more" }));
    const endless = gzipSync(tarBytes([sound], { tail: "\0".repeat(1024 * 1024) }));
    expect(faultsOf(await archiveOf("a-1.tar.gz", endless))).toHaveLength(1);
    expect(faultsOf(await archiveOf("a-1.tar.gz", inside))).toEqual([
      "RA-DIST-AMBIGUOUS a-1.tar.gz can be read in more than one way, it has data after its end",
    ]);
    for (const more of ["\0more", "signature"]) {
      const behind = Buffer.concat([tarGzBytes([sound]), Buffer.from(more)]);
      expect(faultsOf(await archiveOf("a-1.tar.gz", behind))).toEqual([
        "RA-DIST-AMBIGUOUS a-1.tar.gz can be read in more than one way, it has data after its gzip stream",
      ]);
    }
    expect(faultsOf(await archiveOf("a-1.tar.gz", gzipSync(tarBytes([sound], { tail: "\0".repeat(9000) }))))).toEqual(
      [],
    );
  });

  test("is told where the gzip is cut short, damaged or none", async () => {
    const whole = tarGzBytes([{ name: "a-1/a.py", text: String(Math.PI).repeat(2000) }]);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 40, 60);
    for (const bytes of [whole.subarray(0, -20), damaged, Buffer.from("garbage"), Buffer.alloc(0)]) {
      const [fault] = faultsOf(await archiveOf("a-1.tar.gz", bytes));
      expect(fault).toMatch(/^RA-DIST-UNREADABLE a-1\.tar\.gz cannot be read: its gzip stream is damaged \(.+\)$/);
    }
  });
});
