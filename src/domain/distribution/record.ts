import { recordInHex, recordWrong } from "../problem/distribution.ts";
import type { Finding } from "../problem/finding.ts";
import { type Archive, type ArchiveEntry, distInfoOf, filesOf } from "./archive.ts";
import { sitePathOf } from "./import-names.ts";

interface Row {
  readonly path: string;
  /** As in `sha256=…`; empty for RECORD itself. */
  readonly hash: string;
  readonly size: string;
}

/** One field of a CSV line, with or without quotes, and what ends it. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** The rows of a RECORD, `undefined` where it is no CSV. */
const parseRecord = (text: string): readonly Row[] | undefined => {
  const rows: Row[] = [];
  let fields: string[] = [];
  for (field.lastIndex = 0; field.lastIndex < text.length; ) {
    const match = field.exec(text);
    if (match === null) return undefined;
    const [, quoted, plain = "", end] = match;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    const [path = "", hash = "", size = ""] = fields;
    if (path !== "") rows.push({ path: path.replaceAll("\\", "/"), hash, size });
    fields = [];
  }
  return rows;
};

/** The paths in a RECORD; of what is no CSV, none. */
export const recordedPaths = (text: string): readonly string[] => (parseRecord(text) ?? []).map(({ path }) => path);

/** As RECORD writes it: URL-safe base64 without padding. */
const base64Of = (hex: string): string => {
  const bytes = hex.match(/../g)?.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))) ?? [];
  return btoa(bytes.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** uv_build before 0.8.13 writes the right hash in the wrong form (merged after 0.8.12): https://github.com/astral-sh/uv/pull/15400 */
const isHex = (row: Row, entry: ArchiveEntry): boolean =>
  entry.sha256 !== undefined && row.hash === `sha256=${entry.sha256}`;

/** Stronger hashes are allowed too; they are taken on trust, since no backend writes them. */
const isHashRight = (row: Row, entry: ArchiveEntry): boolean =>
  /^sha(384|512)=/.test(row.hash) ||
  isHex(row, entry) ||
  (entry.sha256 !== undefined && row.hash.replace(/=+$/, "") === `sha256=${base64Of(entry.sha256)}`);

const recordPathOf = (archive: Archive): string => `${distInfoOf(archive)}/RECORD`;

/** `undefined` where there is none, or it is no CSV. */
const rowsOf = (archive: Archive): readonly Row[] | undefined => {
  const text = archive.texts.get(recordPathOf(archive));
  return text === undefined ? undefined : parseRecord(text);
};

/**
 * The hashes of a wheel's RECORD by path in `site-packages`, as installers take them over: without their algorithm.
 * Without RECORD itself, and what installers rewrite (scripts) or put elsewhere (data, headers).
 */
export const installedHashes = (archive: Archive): Readonly<Record<string, string>> => {
  const isMetadata = (path: string): boolean => path.startsWith(`${distInfoOf(archive)}/`);
  return Object.fromEntries(
    (rowsOf(archive) ?? []).flatMap(({ path, hash }) => {
      const installed = isMetadata(path) && !/\/RECORD(\.jws|\.p7s)?$/.test(path) ? path : sitePathOf(path);
      return installed === undefined ? [] : [[installed, withoutAlgorithm(hash)]];
    }),
  );
};

/** The paths of `installedHashes` that the RECORD of an installed distribution has with another hash, or not at all. */
export const foreignPaths = (installed: string, ours: Readonly<Record<string, string>>): readonly string[] => {
  const hashes = new Map((parseRecord(installed) ?? []).map(({ path, hash }) => [path, withoutAlgorithm(hash)]));
  return Object.entries(ours).flatMap(([path, hash]) => (hash !== "" && hashes.get(path) === hash ? [] : [path]));
};

const withoutAlgorithm = (hash: string): string => hash.replace(/^[^=]*=/, "");

/**
 * RECORD lists every file of the wheel but itself and its signatures with the right hash and size, and nothing else.
 * https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory
 */
export const checkRecord = (archive: Archive): readonly Finding[] => {
  const { filename } = archive;
  const recordPath = recordPathOf(archive);
  const wrong = (what: string, entries: readonly string[]): readonly Finding[] =>
    entries.length === 0 ? [] : [recordWrong({ filename, what, entries })];
  const rows = rowsOf(archive);
  if (rows === undefined) return [recordWrong({ filename, what: `${recordPath} is missing or no CSV`, entries: [] })];

  const unlisted = new Set([recordPath, `${recordPath}.jws`, `${recordPath}.p7s`]);
  const files = Map.groupBy(filesOf(archive), ({ path }) => path);
  const listed = new Set(rows.map(({ path }) => path));
  const checked = rows.flatMap((row) => {
    const [entry, ...more] = files.get(row.path) ?? [];
    // Of a name that two files have, no hash is right: that there are two is said by itself.
    return entry === undefined || more.length > 0 || unlisted.has(row.path) ? [] : [{ row, entry }];
  });
  const pathsWhere = (isWrong: (pair: (typeof checked)[number]) => boolean): readonly string[] =>
    checked.filter(isWrong).map(({ entry }) => entry.path);

  return [
    ...wrong(
      "files that RECORD does not list",
      [...files.keys()].filter((path) => !listed.has(path) && !unlisted.has(path)),
    ),
    ...wrong(
      "files that only RECORD lists",
      [...listed].filter((path) => !files.has(path)),
    ),
    ...wrong(
      "hashes in RECORD that are wrong",
      pathsWhere(({ row, entry }) => !isHashRight(row, entry)),
    ),
    ...wrong(
      "sizes in RECORD that are wrong",
      pathsWhere(({ row, entry }) => row.size !== "" && Number(row.size) !== entry.size),
    ),
    ...(checked.some(({ row, entry }) => isHex(row, entry)) ? [recordInHex({ filename })] : []),
  ];
};
