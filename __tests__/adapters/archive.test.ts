import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { archives, extractSdist, readArchive } from "../../src/adapters/archive.ts";
import type { Archive } from "../../src/domain/distribution/archive.ts";
import { checkEntries } from "../../src/domain/distribution/entries.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import {
  paxRecord,
  type TarFileEntry,
  tarBytes,
  tarGzBytes,
  type ZipFileEntry,
  zipBytes,
} from "../domain/distribution/archive-bytes.ts";
import { archiveOf } from "../domain/distribution/sound.ts";
import { pythonWithPackaging } from "../python-tools.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ra-archives-"));
});
afterAll(() => rm(folder, { recursive: true }));

const zipName = "a-1-py3-none-any.whl";
const faultsOf = ({ faults }: Archive): readonly string[] => faults.map(({ code, message }) => `${code} ${message}`);
const unsafeIn = (archive: Archive): readonly string[] => [
  ...faultsOf(archive),
  ...checkEntries(archive).map(({ code, message }) => `${code} ${message}`),
];
const wheel = (entries: readonly ZipFileEntry[], options?: Parameters<typeof zipBytes>[1]) =>
  archiveOf(zipName, zipBytes(entries, options));
const sdist = (entries: readonly TarFileEntry[]) => archiveOf("a-1.tar.gz", tarGzBytes(entries));
const python = (script: string, ...args: readonly string[]) =>
  promisify(execFile)(pythonWithPackaging(), ["-c", script, ...args], { env: {} });

describe("a sound archive", () => {
  test("of a wheel is read with sizes, modes, hashes and the texts of its metadata", async () => {
    const archive = await wheel([
      { name: "a/", mode: 0o040755 },
      { name: "a/__init__.py", text: "x = 1\n" },
      { name: "a/run.sh", text: "#!/bin/sh\n", mode: 0o100755, isStored: true },
      { name: "a-1.dist-info/METADATA", text: "Name: é\n" },
    ]);
    expect(archive.faults).toEqual([]);
    expect(archive).toMatchObject({ kind: "wheel", filename: zipName, secrets: [] });
    expect(archive.entries.map(({ path, type, size, mode }) => [path, type, size, mode.toString(8)])).toEqual([
      ["a", "folder", 0, "755"],
      ["a/__init__.py", "file", 6, "644"],
      ["a/run.sh", "file", 10, "755"],
      ["a-1.dist-info/METADATA", "file", 9, "644"],
    ]);
    expect(archive.entries[1]?.sha256).toBe("9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4");
    expect([...archive.texts]).toEqual([["a-1.dist-info/METADATA", "Name: é\n"]]);
  });

  test("of an sdist is read with folders, links and long names", async () => {
    const long = `a-1/${"ü".repeat(120)}.txt`;
    const archive = await sdist([
      { name: "pax_global_header", type: "g", text: paxRecord("comment", "0123abc") },
      { name: "a-1/", type: "5", mode: 0o755 },
      { name: "a-1/PKG-INFO", text: "Name: a\n" },
      { name: "x", type: "x", text: paxRecord("path", long) + paxRecord("mtime", "1.5") },
      { name: "cut", text: "content" },
      { name: "short", text: "p", prefix: "a-1/with/prefix" },
      { name: "a-1/old/", type: "\0" },
      { name: "a-1/link", type: "2", link: "PKG-INFO" },
      { name: "a-1/same", type: "1", link: "a-1/PKG-INFO" },
    ]);
    expect(unsafeIn(archive)).toEqual([]);
    expect(archive.kind).toBe("sdist");
    expect(archive.entries.map(({ path, type, target }) => [path, type, target])).toEqual([
      ["a-1", "folder", undefined],
      ["a-1/PKG-INFO", "file", undefined],
      [long, "file", undefined],
      ["a-1/with/prefix/short", "file", undefined],
      ["a-1/old", "folder", undefined],
      ["a-1/link", "symlink", "PKG-INFO"],
      ["a-1/same", "hardlink", "a-1/PKG-INFO"],
    ]);
    expect(archive.texts.get("a-1/PKG-INFO")).toBe("Name: a\n");
  });

  test.each(["USTAR", "GNU", "PAX"])(
    "that Python writes in the %s format has the names that Python reads",
    async (format) => {
      const path = join(folder, `${format}-1.tar.gz`);
      const script = `
import io, sys, tarfile
names = ["a/" + "d/" * 40 + "b" * 90, "a/k.txt"]
if sys.argv[2] != "USTAR": names += ["a/" + "\\u00fc" * 90, "a/" + "x" * 300]
with tarfile.open(sys.argv[1], "w:gz", format=getattr(tarfile, sys.argv[2] + "_FORMAT")) as tar:
    for name in names:
        info = tarfile.TarInfo(name)
        info.size = 700
        tar.addfile(info, io.BytesIO(b"y" * 700))
    link = tarfile.TarInfo("a/link")
    link.type, link.linkname = tarfile.SYMTYPE, names[-1][2:]
    tar.addfile(link)
with tarfile.open(sys.argv[1]) as tar: sys.stdout.buffer.write("\\n".join(tar.getnames()).encode())
`;
      const { stdout } = await python(script, path, format);
      const archive = await readArchive(path);
      expect(unsafeIn(archive)).toEqual([]);
      expect(archive.entries.map((entry) => entry.path)).toEqual(stdout.split("\n"));
      expect(archive.entries[0]?.size).toBe(700);
    },
  );

  test("that Python writes as zip64 is no more ambiguous than another", async () => {
    const path = join(folder, "zip64-1-py3-none-any.whl");
    const script = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("a.py", "x")
    with archive.open("b.py", "w", force_zip64=True) as file: file.write(b"y" * 1000)
    zipfile.ZIP_FILECOUNT_LIMIT = 1
`;
    await python(script, path);
    const archive = await readArchive(path);
    expect(faultsOf(archive)).toEqual([]);
    expect(archive.entries.map(({ size }) => size)).toEqual([1, 1000]);
  });

  test("keeps only the line of a secret, and looks for none in binary files", async () => {
    const token = `pypi-AgEIcHlwaS5vcmc${"Aa1bB2cC3dD4eE5fF6gG7hH8iI9jJ0".repeat(3)}`;
    const archive = await wheel([
      { name: "a/settings.py", text: `\nTOKEN = "${token}"\n` },
      { name: "a/data.bin", text: `\0${token}` },
    ]);
    expect(archive.secrets).toEqual([{ path: "a/settings.py", what: "a PyPI token", line: 2, isToken: true }]);
  });
});

describe("a zip that can be read in two ways", () => {
  const ambiguous = `RA-DIST-AMBIGUOUS ${zipName} can be read in more than one way,`;
  test.each<[string, ZipFileEntry, string]>([
    ["a data descriptor", { name: "a.py", flags: 0x808 }, "entries have a data descriptor: a.py"],
    ["patched data", { name: "a.py", flags: 0x820 }, "entries are encrypted or patched: a.py"],
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
    const [fault] = faultsOf(await wheel([{ name: "a.py" }], { tail: "more" }));
    expect(fault).toMatch(/^RA-DIST-UNREADABLE .*Are there extra bytes at the end of the file\?/);
  });

  test("names the entries once for each reason, the first three", async () => {
    const names = ["a.py", "b.py", "c.py", "d.py", "e.py"];
    const archive = await wheel(names.map((name) => ({ name, flags: 0x808 })));
    expect(faultsOf(archive)).toEqual([`${ambiguous} entries have a data descriptor: a.py, b.py, c.py and 2 more`]);
  });

  test("by encryption or an unusual compression, which cannot be read either", async () => {
    expect(faultsOf(await wheel([{ name: "a.py", flags: 0x801 }]))).toContain(
      `${ambiguous} entries are encrypted or patched: a.py`,
    );
    expect(faultsOf(await wheel([{ name: "a.py", method: 12 }]))).toContain(
      `${ambiguous} entries are compressed in an unusual way: a.py`,
    );
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

describe("a bomb", () => {
  const readWithin = async (name: string, bytes: Buffer, bounds: { entries: number; unpacked: number }) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return faultsOf(await readArchive(path, bounds));
  };
  const many = [1, 2, 3].map((number) => ({ name: `a${number}.py`, text: "x".repeat(50) }));

  test("is a wheel that promises more than 50 times its size, before anything is unpacked", async () => {
    const archive = await wheel([{ name: "a.py", text: "x", size: 70 * 1024 * 1024 }]);
    expect(faultsOf(archive)).toEqual([
      `RA-DIST-BOMB ${zipName} unpacks to too much: 73400320 bytes from ${archive.size}`,
    ]);
    expect(archive.entries).toEqual([]);
  });

  test("is an archive with more bytes or entries than the bounds", async () => {
    const bytes = { entries: 10, unpacked: 120 };
    expect(await readWithin(zipName, zipBytes(many), bytes)).toEqual([
      `RA-DIST-BOMB ${zipName} unpacks to too much: more than 120 bytes`,
    ]);
    expect(await readWithin("a-1.tar.gz", tarGzBytes(many), bytes)).toEqual([
      "RA-DIST-BOMB a-1.tar.gz unpacks to too much: more than 120 bytes",
    ]);
    const entries = { entries: 2, unpacked: 1000 };
    for (const [name, content] of [[zipName, zipBytes(many)] as const, ["a-1.tar.gz", tarGzBytes(many)] as const]) {
      expect(await readWithin(name, content, entries)).toEqual([
        `RA-DIST-BOMB ${name} unpacks to too much: more than 2 entries`,
      ]);
    }
  });

  test("is a metadata file beyond all measure", async () => {
    const archive = await sdist([{ name: "a-1/PKG-INFO", text: "x".repeat(16 * 1024 * 1024 + 1) }]);
    expect(faultsOf(archive)).toEqual([
      "RA-DIST-BOMB a-1.tar.gz unpacks to too much: a-1/PKG-INFO has more than 16777216 bytes",
    ]);
  });
});

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
    const behind = Buffer.concat([tarGzBytes([sound]), Buffer.from("\0more")]);
    expect(faultsOf(await archiveOf("a-1.tar.gz", behind))).toEqual([
      "RA-DIST-AMBIGUOUS a-1.tar.gz can be read in more than one way, it has data after its gzip stream",
    ]);
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

describe("an unsafe entry", () => {
  test.each([
    ["../evil", "its name has `..`: ../evil"],
    ["a/../../evil", "its name has `..`: a/../../evil"],
    ["/etc/passwd", "its name is absolute: /etc/passwd"],
    ["a\\..\\evil", "its name has a backslash: a\\..\\evil"],
    ["C:evil", "its name starts with a drive: C:evil"],
    ["a\u0001b", "its name has a control character: a\\u{1}b"],
    ["a\0b", "its name has a control character: a\\u{0}b"],
  ])("is the name %j in a wheel", async (name, message) => {
    expect(unsafeIn(await wheel([{ name }]))).toEqual([
      `RA-DIST-UNSAFE-ENTRY ${zipName} has an unsafe entry, ${message}`,
    ]);
  });

  test("is a name that only an extension header spells out in a tar", async () => {
    const archive = await sdist([
      { name: "x", type: "x", text: paxRecord("path", "a/\0/../../evil") },
      { name: "a-1/good.py" },
      { name: "", text: "nameless" },
    ]);
    expect(unsafeIn(archive)).toEqual([
      "RA-DIST-UNSAFE-ENTRY a-1.tar.gz has an unsafe entry, its name has a control character: a/\\u{0}/../../evil",
      "RA-DIST-UNSAFE-ENTRY a-1.tar.gz has an unsafe entry, it has no name: ",
    ]);
  });

  test("is a link in a wheel", async () => {
    const archive = await wheel([{ name: "a/l", text: "/etc/passwd", mode: 0o120777 }]);
    expect(unsafeIn(archive)).toEqual([
      `RA-DIST-UNSAFE-ENTRY ${zipName} has an unsafe entry, a wheel cannot hold links: a/l`,
    ]);
  });

  test.each<[string, readonly TarFileEntry[], string]>([
    ["that leaves the archive", [{ name: "a/l", type: "2", link: "../../x" }], "a link that leaves the archive: a/l"],
    ["that is absolute", [{ name: "a/l", type: "2", link: "/etc" }], "a link whose target is no relative path: a/l"],
    ["without a target", [{ name: "a/l", type: "2" }], "a link whose target is no relative path: a/l"],
    ["of the hard kind that leaves", [{ name: "a/l", type: "1", link: "../x" }], "a link that leaves the archive: a/l"],
    ["of the hard kind to nothing", [{ name: "a/l", type: "1", link: "a/x" }], "a hard link to no file before it: a/l"],
    [
      "through another link",
      [
        { name: "d/s", type: "2", link: ".." },
        { name: "k", type: "2", link: "d/s/../x" },
      ],
      "a link through another link: k",
    ],
    [
      "that another entry lies behind",
      [
        { name: "a/l", type: "2", link: "." },
        { name: "a/l/f", text: "x" },
      ],
      "it lies behind a link: a/l/f",
    ],
    ["that is a device", [{ name: "a/null", type: "3" }], "it is a device or a pipe: a/null"],
    ["that is a pipe", [{ name: "a/pipe", type: "6" }], "it is a device or a pipe: a/pipe"],
  ])("is a link %s in an sdist", async (_, entries, message) => {
    expect(unsafeIn(await sdist(entries))).toEqual(
      expect.arrayContaining([`RA-DIST-UNSAFE-ENTRY a-1.tar.gz has an unsafe entry, ${message}`]),
    );
  });
});

describe("an entry that is there twice", () => {
  test("is refused in a wheel, whatever its bytes", async () => {
    const archive = await wheel([
      { name: "a.py", text: "x" },
      { name: "a.py", text: "x" },
    ]);
    expect(unsafeIn(archive)).toEqual([`RA-DIST-DUPLICATE-ENTRY ${zipName} holds an entry twice: a.py`]);
  });

  test("is refused in an sdist where the bytes differ, also under another spelling, or where it is a folder too", async () => {
    const twice = (...entries: readonly TarFileEntry[]) => sdist(entries).then(unsafeIn);
    const message = "RA-DIST-DUPLICATE-ENTRY a-1.tar.gz holds an entry twice: a-1/a.py";
    expect(await twice({ name: "a-1/a.py", text: "x" }, { name: "a-1/a.py", text: "x" })).toEqual([]);
    expect(await twice({ name: "a-1/a.py", text: "x" }, { name: "a-1/a.py", text: "y" })).toEqual([message]);
    expect(await twice({ name: "a-1/a.py", text: "x" }, { name: "a-1/.//a.py", text: "y" })).toEqual([message]);
    expect(await twice({ name: "a-1/a.py", text: "x" }, { name: "a-1/a.py/b", text: "y" })).toEqual([message]);
    expect(await twice({ name: "a-1/", type: "5" }, { name: "a-1/", type: "5" })).toEqual([]);
  });
});

describe("unpacking an sdist", () => {
  const write = async (name: string, bytes: Buffer): Promise<{ path: string; into: string }> => {
    const here = await mkdtemp(join(folder, "unpack-"));
    await writeFile(join(here, name), bytes);
    return { path: join(here, name), into: join(here, "out") };
  };

  test("writes files, folders and links, with the executable bit and no other mode of the archive", async () => {
    const { path, into } = await write(
      "index-a-1.tar.gz",
      tarGzBytes([
        { name: "a-1/empty/", type: "5", mode: 0o700 },
        { name: "a-1/run.sh", text: "#!/bin/sh\n", mode: 0o6777 },
        { name: "a-1/deep/a.py", text: "x = 1\n", mode: 0o222 },
        { name: "a-1/deep/link", type: "2", link: "../run.sh" },
        { name: "a-1/hard", type: "1", link: "a-1/run.sh" },
      ]),
    );
    expect(await archives.unpack(path, into)).toBe(join(into, "a-1"));
    const top = join(into, "a-1");
    expect((await readdir(top)).toSorted()).toEqual(["deep", "empty", "hard", "run.sh"]);
    expect(await readFile(join(top, "deep", "a.py"), "utf8")).toBe("x = 1\n");
    expect(await readlink(join(top, "deep", "link"))).toBe("../run.sh");
    expect(await readFile(join(top, "hard"), "utf8")).toBe("#!/bin/sh\n");
    const mode = async (name: string) => (await stat(join(top, name))).mode & 0o7111;
    expect(await mode("run.sh")).toBe(0o111 & ~process.umask());
    expect(await mode("deep/a.py")).toBe(0);
  });

  test.each<[string, Buffer, string]>([
    ["an unsafe entry", tarGzBytes([{ name: "a-1/ok" }, { name: "../evil" }]), "RA-DIST-UNSAFE-ENTRY"],
    [
      "damage at its end",
      gzipSync(tarBytes([{ name: "a-1/ok" }, { name: "a-1/b", checksum: 1 }])),
      "RA-DIST-UNREADABLE",
    ],
    ["a second top folder", tarGzBytes([{ name: "a-1/ok" }, { name: "b/ok" }]), "RA-DIST-SDIST-LAYOUT"],
    ["nothing in it", tarGzBytes([]), "RA-DIST-SDIST-LAYOUT"],
  ])("refuses one with %s before it writes anything", async (_, bytes, code) => {
    const { path, into } = await write("a-1.tar.gz", bytes);
    const failure = await extractSdist(path, into).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Problem);
    expect((failure as Problem).findings.map((finding) => finding.code)).toContain(code);
    await expect(readdir(into)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

test("a file that is not there is no fault of an archive", async () => {
  await expect(archives.read(join(folder, "nowhere.whl"))).rejects.toMatchObject({ code: "ENOENT" });
});
