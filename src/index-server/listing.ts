import type { PackageName } from "../domain/python/name.ts";
import { compareVersions, isPrerelease, parseVersion } from "../domain/python/version.ts";
import type { StoredFile } from "./stored-file.ts";

/** By version, then by file name: the order of every listing. */
export const inOrder = (files: readonly StoredFile[]): readonly StoredFile[] =>
  files.toSorted((a, b) => compareSpelled(a.version, b.version) || (a.filename < b.filename ? -1 : 1));

const compareSpelled = (a: string, b: string): number => compareVersions(parseVersion(a)!, parseVersion(b)!);

/** The newest version, a pre-release only where there is nothing else; `files` are in order and at least one. */
export const newestVersion = (files: readonly StoredFile[]): string =>
  (files.findLast(({ version }) => !isPrerelease(parseVersion(version)!)) ?? files.at(-1)!).version;

/** Where a file is fetched; `base` is the index's URL and ends in `/`. File names hold nothing that URLs escape. */
export const fileUrl = (base: string, project: PackageName, filename: string): string =>
  `${base}files/${project}/${filename}/${filename}`;
