import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Archive } from "../../../src/domain/distribution/archive.ts";
import { checkEntries } from "../../../src/domain/distribution/entries.ts";
import { type TarFileEntry, tarGzBytes, type ZipFileEntry, zipBytes } from "../../domain/distribution/archive-bytes.ts";
import { archiveOf } from "../../domain/distribution/sound.ts";
import { pythonWithPackaging } from "../../python-tools.ts";

export const zipName = "a-1-py3-none-any.whl";
/** `CODE message` of what reading found. */
export const faultsOf = ({ faults }: Archive): readonly string[] =>
  faults.map(({ code, message }) => `${code} ${message}`);
/** The same, and what is unsafe in the entries. */
export const unsafeIn = (archive: Archive): readonly string[] => [
  ...faultsOf(archive),
  ...checkEntries(archive).map(({ code, message }) => `${code} ${message}`),
];

/** A wheel of hand-made entries, read. */
export const wheel = (entries: readonly ZipFileEntry[], options?: Parameters<typeof zipBytes>[1]) =>
  archiveOf(zipName, zipBytes(entries, options));
/** An sdist of hand-made entries, read. */
export const sdist = (entries: readonly TarFileEntry[]) => archiveOf("a-1.tar.gz", tarGzBytes(entries));

/** Runs a script in the tests' Python. */
export const python = (script: string, ...args: readonly string[]) =>
  promisify(execFile)(pythonWithPackaging(), ["-c", script, ...args], { env: {} });
