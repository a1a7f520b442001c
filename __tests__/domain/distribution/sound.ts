import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArchive } from "../../../src/adapters/archive.ts";
import type { Archive } from "../../../src/domain/distribution/archive.ts";
import { checkDistributions } from "../../../src/domain/distribution/check.ts";
import { type Expected, pypiSizeLimit } from "../../../src/domain/distribution/expected.ts";
import { recordOf, tarGzBytes, type ZipFileEntry, zipBytes } from "./archive-bytes.ts";

/** What a `pyproject.toml` says that says nothing. */
export const nothingStated: Expected["stated"] = {
  requirements: [],
  extras: [],
  requiresPython: undefined,
  description: undefined,
  needs: [],
  isEmpty: false,
};

/** What the sound distributions below are of. */
export const expected: Expected = {
  name: "core-lib",
  version: "1.2.0",
  areWheelsOfOthers: false,
  bounds: [],
  stated: nothingStated,
  siblings: new Map(),
  isForPyPI: true,
  sizeLimit: pypiSizeLimit,
};

export const metadata = (...lines: readonly string[]): string =>
  ["Metadata-Version: 2.4", "Name: core-lib", "Version: 1.2.0", ...lines, "", "Hello", ""].join("\n");

const info = "core_lib-1.2.0.dist-info";
const wheelFile = "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n";

/** The files of a sound wheel, each to be replaced, or left out with `undefined`; RECORD fits them. */
export const wheelFiles = (
  changes: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string>> => {
  const files = {
    "core_lib/__init__.py": "x = 1\n",
    [`${info}/METADATA`]: metadata(),
    [`${info}/WHEEL`]: wheelFile,
    ...changes,
  };
  const kept = Object.fromEntries(
    Object.entries(files).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const record = `${info}/RECORD`;
  if (record in changes) return kept;
  const { [record]: _, ...rest } = kept;
  return { ...rest, [record]: recordOf(rest, record) };
};

export const sdistFiles = (
  changes: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string>> => {
  const files = {
    "core_lib-1.2.0/PKG-INFO": metadata(),
    "core_lib-1.2.0/pyproject.toml": "[project]\n",
    "core_lib-1.2.0/src/core_lib/__init__.py": "x = 1\n",
    ...changes,
  };
  return Object.fromEntries(Object.entries(files).filter((pair): pair is [string, string] => pair[1] !== undefined));
};

/** Writes the bytes into a file of that name, reads it as an archive, and removes it. */
export const archiveOf = async (filename: string, bytes: Buffer): Promise<Archive> => {
  const folder = await mkdtemp(join(tmpdir(), "ra-archive-"));
  try {
    const path = join(folder, filename);
    await writeFile(path, bytes);
    return await readArchive(path);
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const wheelName = "core_lib-1.2.0-py3-none-any.whl";
export const sdistName = "core_lib-1.2.0.tar.gz";

export const zipEntries = (files: Readonly<Record<string, string>>): readonly ZipFileEntry[] =>
  Object.entries(files).map(([name, text]) => ({ name, text }));

export const wheelOf = (changes: Readonly<Record<string, string | undefined>> = {}, filename = wheelName) =>
  archiveOf(filename, zipBytes(zipEntries(wheelFiles(changes))));

export const sdistOf = (changes: Readonly<Record<string, string | undefined>> = {}, filename = sdistName) =>
  archiveOf(filename, tarGzBytes(Object.entries(sdistFiles(changes)).map(([name, text]) => ({ name, text }))));

/** `CODE message` of every finding. */
export const findingsOf = (archives: readonly Archive[], changes: Partial<Expected> = {}): readonly string[] =>
  checkDistributions(archives, { ...expected, ...changes }).map(({ code, message }) => `${code} ${message}`);
