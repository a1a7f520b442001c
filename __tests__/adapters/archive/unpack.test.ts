import { mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { archives, extractSdist } from "../../../src/adapters/archive.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { tarBytes, tarGzBytes } from "../../domain/distribution/archive-bytes.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ra-archives-"));
});
afterAll(() => rm(folder, { recursive: true }));

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
