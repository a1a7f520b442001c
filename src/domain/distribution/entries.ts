import { duplicateEntry, unsafeEntry } from "../problem/archive.ts";
import type { Finding } from "../problem/finding.ts";
import type { Archive, ArchiveEntry } from "./archive.ts";

const partsOf = (path: string): readonly string[] => path.split("/").filter((part) => part !== "" && part !== ".");

/** What makes a path unsafe on some system, by itself. */
const pathFault = (path: string): string | undefined => {
  if (/\p{Cc}/u.test(path)) return "its name has a control character";
  if (path.includes("\\")) return "its name has a backslash";
  if (path.startsWith("/")) return "its name is absolute";
  if (/^[a-z]:/i.test(path)) return "its name starts with a drive";
  if (path.split("/").includes("..")) return "its name has `..`";
  return partsOf(path).length === 0 && path !== "." ? "it has no name" : undefined;
};

/** Every folder that a path goes through, first to last, without the path itself. */
const foldersOf = (path: string): readonly string[] => {
  const parts = partsOf(path);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
};

/** Paths in one spelling: every symlink of the archive, and the files before an entry. */
interface Known {
  readonly links: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
}

/**
 * What is wrong with where a link leads. A target may not go through another link: what `..` means after one depends on
 * the other's target.
 */
const linkFault = (entry: ArchiveEntry, { links, files }: Known): string | undefined => {
  const target = entry.target ?? "";
  if (target === "" || target.startsWith("/") || target.includes("\\") || /^[a-z]:|\p{Cc}/iu.test(target)) {
    return "a link whose target is no relative path";
  }
  const at = entry.type === "symlink" ? partsOf(entry.path).slice(0, -1) : [];
  const steps = partsOf(target);
  for (const [index, step] of steps.entries()) {
    if (step !== "..") at.push(step);
    else if (at.pop() === undefined) return "a link that leaves the archive";
    if (index < steps.length - 1 && links.has(at.join("/"))) return "a link through another link";
  }
  return entry.type === "hardlink" && !files.has(at.join("/")) ? "a hard link to no file before it" : undefined;
};

const entryFault = (kind: Archive["kind"], entry: ArchiveEntry, known: Known): string | undefined => {
  const fault = pathFault(entry.path);
  if (fault !== undefined) return fault;
  if (foldersOf(entry.path).some((folder) => known.links.has(folder))) return "it lies behind a link";
  if (entry.type === "other") return "it is a device or a pipe";
  if (entry.type !== "symlink" && entry.type !== "hardlink") return undefined;
  return kind === "wheel" ? "a wheel cannot hold links" : linkFault(entry, known);
};

/** An sdist may repeat a file with the same bytes: whichever wins, the result is the same. */
const isHarmless = (kind: Archive["kind"], [first, ...others]: readonly ArchiveEntry[]): boolean =>
  kind === "sdist" &&
  others.every((other) => other.type === "file" && other.sha256 !== undefined && other.sha256 === first?.sha256);

const duplicates = ({ kind, entries }: Archive): readonly string[] => {
  const files = Map.groupBy(
    entries.filter(({ type }) => type !== "folder"),
    ({ path }) => partsOf(path).join("/"),
  );
  const folders = new Set(
    entries.flatMap(({ path, type }) => [...foldersOf(path), ...(type === "folder" ? [partsOf(path).join("/")] : [])]),
  );
  return [...files]
    .filter(([path, same]) => folders.has(path) || (same.length > 1 && !isHarmless(kind, same)))
    .map(([path]) => path);
};

/** Whether every entry can be unpacked, to one place inside the target folder, by every tool. */
export const checkEntries = (archive: Archive): readonly Finding[] => {
  const { filename, kind, entries } = archive;
  const links = new Set(entries.filter(({ type }) => type === "symlink").map(({ path }) => partsOf(path).join("/")));
  const files = new Set<string>();
  return [
    ...entries.flatMap((entry) => {
      const what = entryFault(kind, entry, { links, files });
      if (entry.type === "file") files.add(partsOf(entry.path).join("/"));
      return what === undefined ? [] : [unsafeEntry({ filename, entry: entry.path, what })];
    }),
    ...duplicates(archive).map((entry) => duplicateEntry({ filename, entry })),
  ];
};
