import type { Finding } from "../problem/finding.ts";
import type { Secret } from "./secret-patterns.ts";

/** One entry of an archive, as its headers name it: nothing is cleaned, so that the checks see what a reader would. */
export interface ArchiveEntry {
  /** Without the trailing `/` of a folder. */
  readonly path: string;
  /** `other` is a device or a pipe. */
  readonly type: "file" | "folder" | "symlink" | "hardlink" | "other";
  /** Bytes, unpacked. */
  readonly size: number;
  /** Unix permission bits, 0 where the archive gives none. */
  readonly mode: number;
  /** Of a file, lower-case hex; `undefined` where its bytes could not be read. */
  readonly sha256?: string;
  /** Whether Git LFS has its content, and the archive only the pointer to it. */
  readonly isLfsPointer?: true;
  /** Where a link leads: a symlink's relative to its folder, a hard link's relative to the archive. */
  readonly target?: string;
}

/** A wheel or an sdist read into data. */
export interface Archive {
  readonly kind: "wheel" | "sdist";
  readonly filename: string;
  /** Bytes of the file itself. */
  readonly size: number;
  /** Of the file itself, lower-case hex. */
  readonly sha256: string;
  /** In the archive's order. */
  readonly entries: readonly ArchiveEntry[];
  /** The texts that checks read (`isKeptText`), by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What looks like a secret in its texts. */
  readonly secrets: readonly (Secret & { readonly path: string })[];
  /** What went wrong while reading. Where there is an error, entries may be missing. */
  readonly faults: readonly Finding[];
}

/** Texts of metadata that are kept whole while reading; the rest is only hashed. */
export const isKeptText = (path: string): boolean =>
  /^[^/]+\.dist-info\/(METADATA|WHEEL|RECORD|entry_points\.txt)$/.test(path) ||
  /^([^/]+|.+\.egg-info)\/PKG-INFO$/.test(path) ||
  /^([^/]+\.data\/(purelib|platlib)\/)?[^/]+\.pth$/.test(path);

/** What Git LFS leaves in place of a file that it has not fetched: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export const isLfsPointer = (text: string): boolean =>
  text.length < 1024 && text.startsWith("version https://git-lfs.github.com/spec/v1\n");

/** The folder that holds a wheel's metadata, from its file name: `{name}-{version}.dist-info`. */
export const distInfoOf = ({ filename }: Archive): string => `${filename.split("-").slice(0, 2).join("-")}.dist-info`;

/** The one folder that an sdist unpacks to, from its file name: `{name}-{version}`. */
export const topFolderOf = ({ filename }: Archive): string => filename.replace(/\.tar\.gz$/, "");

/** Where the core metadata stands: METADATA of a wheel, PKG-INFO of an sdist. */
export const metadataPathOf = (archive: Archive): string =>
  archive.kind === "wheel" ? `${distInfoOf(archive)}/METADATA` : `${topFolderOf(archive)}/PKG-INFO`;

/** Whether the owner may run it: the one bit of a mode that installers keep. */
export const isExecutable = ({ mode }: ArchiveEntry): boolean => (mode & 0o100) !== 0;

export const filesOf = ({ entries }: Archive): readonly ArchiveEntry[] => entries.filter(({ type }) => type === "file");

/** The first names of all paths, in order. */
export const topNamesOf = ({ entries }: Archive): readonly string[] => [
  ...new Set(entries.map(({ path }) => path.split("/")[0] ?? "")),
];
