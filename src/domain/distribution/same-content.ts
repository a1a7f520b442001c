import { parseMetadata } from "../python/metadata.ts";
import { type Archive, type ArchiveEntry, isExecutable } from "./archive.ts";

/** An entry in which two builds of one distribution differ. */
export interface Difference {
  readonly path: string;
  readonly how: "only in the first" | "only in the second" | "content" | "executable bit" | "unreadable";
}

/** What a build backend's next version changes in the metadata without the project having changed. */
const isBackendsOwn = (name: string, value: string): boolean =>
  // flit writes the import names and hatchling raises the version; setuptools came to list what it computes.
  /^(metadata-version|import-name|import-namespace|dynamic)$/.test(name) ||
  // poetry-core lists every Python that it knows to fit `requires-python`.
  (name === "classifier" && value.startsWith("Programming Language :: Python :: ")) ||
  name === "generator";

/** The headers in one order (pdm-backend changed its own), and the body. */
const headersOf = (text: string): string => {
  const { fields, description = "" } = parseMetadata(text);
  const headers = [...fields].flatMap(([name, values]) =>
    values.filter((value) => !isBackendsOwn(name, value)).map((value) => `${name}: ${value}`),
  );
  return [...headers.toSorted(), description].join("\n");
};

const hasHeaders = (path: string): boolean => /(\.dist-info\/(METADATA|WHEEL)|\/PKG-INFO)$/.test(path);

const isSameFile = (
  path: string,
  a: readonly [Archive, ArchiveEntry],
  b: readonly [Archive, ArchiveEntry],
): boolean => {
  const [[first, left], [second, right]] = [a, b];
  if (left.type !== right.type || left.target !== right.target) return false;
  if (left.sha256 === right.sha256) return true;
  const [mine, theirs] = [first.texts.get(path), second.texts.get(path)];
  return hasHeaders(path) && mine !== undefined && theirs !== undefined && headersOf(mine) === headersOf(theirs);
};

/**
 * Where two builds of one distribution differ for their users: files, bytes, executable bits. Folders, times, owners and
 * other mode bits are aside, and so is what build backends change from build to build or from version to version: the
 * tar and gzip headers, RECORD, `Generator`, and headers of the metadata that they add of their own.
 */
export const sameContent = (a: Archive, b: Archive): readonly Difference[] => {
  const faulty = [a, b].find(({ faults }) => faults.length > 0);
  if (faulty !== undefined) return [{ path: faulty.filename, how: "unreadable" }];
  const entriesOf = ({ entries }: Archive) =>
    new Map(
      entries
        .filter(({ type, path }) => type !== "folder" && !/\.dist-info\/RECORD$/.test(path))
        .map((entry) => [entry.path, entry]),
    );
  const [left, right] = [entriesOf(a), entriesOf(b)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].toSorted();
  return paths.flatMap((path): readonly Difference[] => {
    const [mine, theirs] = [left.get(path), right.get(path)];
    if (mine === undefined) return [{ path, how: "only in the second" }];
    if (theirs === undefined) return [{ path, how: "only in the first" }];
    if (!isSameFile(path, [a, mine], [b, theirs])) return [{ path, how: "content" }];
    return isExecutable(mine) === isExecutable(theirs) ? [] : [{ path, how: "executable bit" }];
  });
};
