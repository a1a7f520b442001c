import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { smallFile } from "../../src/adapters/archive/source-file.ts";
import { archives, readArchive } from "../../src/adapters/archive.ts";
import { paxRecord, type TarFileEntry, tarGzBytes, zipBytes } from "../domain/distribution/archive-bytes.ts";

import { faultsOf, python, sdist, unsafeIn, wheel, zipName } from "./archive/reading.ts";

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ra-archives-"));
});
afterAll(() => rm(folder, { recursive: true }));

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

  test("that is too large to be read at once is read the same", async () => {
    const large = randomBytes(smallFile);
    const readLarge = async (name: string, bytes: Buffer) => {
      await writeFile(join(folder, name), bytes);
      const archive = await readArchive(join(folder, name));
      const found = archive.entries.map(({ path, size, sha256 }) => [path, size, sha256]);
      return {
        faults: archive.faults.map(({ message }) => message),
        found,
        sha256: archive.sha256,
        size: archive.size,
      };
    };
    const entries = [
      { name: "a/large.bin", text: large, isStored: true },
      { name: "a/small.py", text: "x = 1\n" },
    ];
    const [zip, tar] = [zipBytes(entries), tarGzBytes(entries.map(({ name, text }) => ({ name, text })))];
    const found = [
      ["a/large.bin", smallFile, sha256(large)],
      ["a/small.py", 6, "9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4"],
    ];
    for (const [name, bytes] of [
      ["large-1-py3-none-any.whl", zip],
      ["large-1.tar.gz", tar],
    ] as const) {
      expect(bytes.length).toBeGreaterThan(smallFile);
      expect(await readLarge(name, bytes)).toEqual({ faults: [], found, sha256: sha256(bytes), size: bytes.length });
      const { faults } = await readLarge(name, Buffer.concat([bytes, Buffer.from("tail")]));
      expect(faults).toHaveLength(1);
    }
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
      "RA-DIST-BOMB a-1.tar.gz has too long a metadata file: a-1/PKG-INFO has more than 16777216 bytes",
    ]);
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

test("a file that is not there is no fault of an archive", async () => {
  await expect(archives.read(join(folder, "nowhere.whl"))).rejects.toMatchObject({ code: "ENOENT" });
});
