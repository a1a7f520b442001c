import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { Problem } from "../domain/problem/problem.ts";
import { noPlainFile, notText, unreadable } from "../domain/problem/pyproject.ts";
import { fromGitTop } from "../domain/workspace/git-top.ts";
import type { Entry, Files } from "../ports/files.ts";

const codeOf = (error: unknown): string => {
  const code = Error.isError(error) && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  return code;
};

/** Codes of node's errors for what is not there, cannot be there, or is a folder where a file was asked for. https://nodejs.org/api/errors.html#common-system-errors */
const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

const orMissing = <Value>(path: string, read: () => Value): Value | undefined => {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error);
    if (missing.has(code)) return undefined;
    throw new Problem(unreadable({ file: named(path), why: code }), { cause: error });
  }
};

const named = (path: string): string => fromGitTop(nodeFiles, path);

const readFile = (path: string): string | undefined => {
  const about = statSync(path, { throwIfNoEntry: false });
  // A pipe would be waited for, and a device has no end.
  if (about !== undefined && !about.isFile() && !about.isDirectory())
    throw new Problem(noPlainFile({ file: named(path) }));
  return about?.isFile() ? readFileSync(path, "utf8") : undefined;
};

/** Of the first byte that is no UTF-8. */
const lineOfFault = (path: string): number => {
  const bytes = readFileSync(path);
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
};

const kindOf = (file: { isFile(): boolean; isDirectory(): boolean } | undefined): Entry["kind"] => {
  if (file?.isDirectory()) return "folder";
  return file?.isFile() ? "file" : "other";
};

const withSlashes = (path: string): string => (process.platform === "win32" ? path.replaceAll("\\", "/") : path);

/** Files on disk. */
export const nodeFiles: Files = {
  readText: (path) => {
    const text = orMissing(path, () => readFile(path));
    // Node puts U+FFFD for bytes that are no UTF-8, but the file may have that letter itself.
    if (text?.includes("\ufffd") && !isUtf8(readFileSync(path)))
      throw new Problem(notText({ file: named(path), line: lineOfFault(path) }));
    return text;
  },
  list: (path) =>
    orMissing(path, () => readdirSync(path, { withFileTypes: true }))
      ?.map((entry): Entry => {
        const { name } = entry;
        if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry), isLink: false };
        const there = orMissing(path, () => statSync(`${path}/${name}`));
        if (there !== undefined) return { name, kind: kindOf(there), isLink: true };
        const target = orMissing(path, () => withSlashes(readlinkSync(`${path}/${name}`)));
        return { name, kind: "other", isLink: true, target };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  realPath: (path) => {
    // Most questions are about what is not there, and node's errors are dear.
    if (!existsSync(path)) return undefined;
    try {
      return withSlashes(realpathSync.native(path));
    } catch (error) {
      codeOf(error);
      return undefined;
    }
  },
};
