import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { archives } from "../../../src/adapters/archive.ts";
import { scratchBelow } from "../../../src/adapters/scratch-folders.ts";
import { releaseBefore } from "../../../src/domain/installers/last-release.ts";
import { indexUnreadable } from "../../../src/domain/problem/index-reads.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import type { IndexFile, PackageIndex } from "../../../src/ports/package-index.ts";
import { readReleasedView } from "../../../src/stages/installers/released-view.ts";
import { tempFolder } from "../../temp-folder.ts";

const metadata = new TextEncoder().encode("Metadata-Version: 2.4\nName: shelf\nVersion: 1.0\nRequires-Python: >=3.9\n");
const file: IndexFile = {
  filename: "shelf-1.0-py3-none-any.whl",
  url: "https://files.invalid/shelf-1.0-py3-none-any.whl",
  sha256: undefined,
  uploadTime: undefined,
  size: undefined,
  yanked: false,
  metadataSha256: createHash("sha256").update(metadata).digest("hex"),
};

/** An index whose wheels are out of reach. */
const faulty: PackageIndex = {
  project: async () => undefined,
  hasPage: async () => true,
  download: async ({ url }) => {
    if (url === `${file.url}.metadata`) return metadata;
    throw new Problem(indexUnreadable({ url, why: "it answered 404" }));
  },
};

const read = async (listed: IndexFile) => {
  using folder = tempFolder();
  await using scratch = await scratchBelow(folder.path).folder("view");
  const release = releaseBefore([listed], "shelf", "2.0")!;
  return await readReleasedView(release, { index: faulty, archives, scratch, signal: new AbortController().signal });
};

test("a wheel out of reach leaves its METADATA beside it to compare with, and says what is missing", async () => {
  const { view, unread, wheel } = await read(file);
  expect(view).toMatchObject({ metadata: { requiresPython: ">=3.9" }, hasSdist: false });
  expect([view!.entryPoints, wheel, unread]).toEqual([undefined, undefined, expect.stringContaining("404")]);
});

test("METADATA that is not what the index lists is not believed", async () => {
  expect((await read({ ...file, metadataSha256: "0".repeat(64) })).view).toBeUndefined();
});

test("a file that is too large for a plan is not fetched", async () => {
  expect((await read({ ...file, size: 2 ** 30 })).unread).toContain("too large");
});
