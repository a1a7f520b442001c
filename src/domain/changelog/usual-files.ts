import type { Entry, Files } from "../workspace/files.ts";
import { join } from "../workspace/path.ts";
import type { ChangelogFormat } from "./section.ts";

/** How a file can be read, by its name. */
export type Reading = ChangelogFormat | "guess" | "none";

/** By ending, in the order in which they are preferred. An empty one says as little as `txt`. */
const readings: ReadonlyMap<string, Reading> = new Map([
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["mdx", "markdown"],
  ["rst", "rst"],
  ["rest", "rst"],
  ["txt", "guess"],
  ["", "guess"],
]);

/** How people write text in files of other programs: there to be read, and not by us. */
const otherEndings = new Set([
  "adoc",
  "asciidoc",
  "textile",
  "org",
  "html",
  "htm",
  "tex",
  "rtf",
  "pdf",
  "rdoc",
  "wiki",
]);

const stems = [
  "changelog",
  "changes",
  "history",
  "news",
  "release_notes",
  "releasenotes",
  "releases",
  "change_log",
  "version_history",
  "versionhistory",
];
/** `RELEASE.md` may tell how releases are made as well. */
const isUnsure = (name: string): boolean => parts(name)[0] === "release" && readingOf(name) !== "none";
const folderStems = new Set(["changelog", "changelogs", "release_notes", "whatsnew"]);

/** Without letter case and ways to join words. */
const plainStem = (stem: string): string => stem.toLowerCase().replaceAll(/[-\s]/g, "_");

const parts = (name: string): readonly [stem: string, ending: string] => {
  const [, stem = name, ending = ""] = /^([^.]*)\.([a-z]+)$/i.exec(name) ?? [];
  return [plainStem(stem), ending.toLowerCase()];
};

/** How a file of this name can be read. */
export const readingOf = (name: string): Reading => readings.get(parts(name)[1]) ?? "none";

/** Those that are named in messages as what would have done. */
export const wantedNames = ["CHANGELOG.md", "CHANGES.md", "HISTORY.md", "NEWS.md", "CHANGELOG.rst", "CHANGES.rst"];

/** A file that is a changelog by its name, or a folder of such. */
export interface Candidate {
  readonly path: string;
  readonly reading: Reading;
  /** Whether its name alone makes a changelog of it; elsewhere it has to hold releases. */
  readonly isSure: boolean;
  /** Whether only headings of releases make one of it. */
  readonly isOpen?: boolean;
  /** Whether somebody names it: the user, or the settings of a tool. */
  readonly isNamed: boolean;
  readonly isFolder: boolean;
}

/** What lies beside a package and where it has its documentation, in the order in which it counts. `absolute` is the folder, `path` its name in candidates. */
export const usualFiles = (files: Files, absolute: string, path: string): readonly Candidate[] => {
  const own = candidatesIn(files, absolute, { path, isSure: true });
  const inside = (folders: readonly string[], pattern: RegExp): readonly string[] =>
    folders.flatMap((name) => foldersOf(files, join(absolute, name), pattern).map((inner) => join(name, inner)));
  const docs = foldersOf(files, absolute, /^docs?$/i);
  const deeper = inside(docs, /^(?:source|src|content|about|en)$/i);
  // What a site is made of has folders by such names for other things.
  const ofSite = inside(docs, /^docs$/i);
  const ofLanguage = inside([...ofSite, ...deeper], /^(?:en|docs)$/i);
  const among = (folders: readonly string[]): readonly Candidate[] =>
    folders.flatMap((name) => candidatesIn(files, join(absolute, name), { path: join(path, name), isSure: false }));
  return [
    ...own,
    ...among([...docs, ...deeper]),
    ...among([...ofSite, ...ofLanguage]).filter(({ isFolder }) => !isFolder),
  ];
};

const foldersOf = (files: Files, folder: string, pattern: RegExp): readonly string[] =>
  (files.list(folder) ?? []).flatMap(({ name, kind }) => (kind === "folder" && pattern.test(name) ? [name] : []));

const candidatesIn = (
  files: Files,
  absolute: string,
  { path, isSure }: { readonly path: string; readonly isSure: boolean },
): readonly Candidate[] => {
  const entries = files.list(absolute) ?? [];
  const found = entries.flatMap((entry): readonly (Candidate & { readonly rank: number })[] => {
    const isOpen = isUnsure(entry.name);
    const rank = entry.kind !== "file" ? -1 : isOpen ? 2000 : rankOf(entry);
    if (rank >= 0) {
      const file = { path: join(path, entry.name), reading: readingOf(entry.name), isSure: isSure && !isOpen, isOpen };
      return [{ ...file, isNamed: false, isFolder: false, rank }];
    }
    if (entry.kind !== "folder" || !folderStems.has(plainStem(entry.name))) return [];
    const holdsText = (files.list(join(absolute, entry.name)) ?? []).some(
      ({ name, kind }) => kind === "file" && readingOf(name) !== "none" && name.includes("."),
    );
    return holdsText
      ? [{ path: join(path, entry.name), reading: "none", isSure, isNamed: false, isFolder: true, rank: 1000 }]
      : [];
  });
  return found.sort((a, b) => a.rank - b.rank);
};

/** The smaller, the more likely it is what we look for; negative for no changelog. */
const rankOf = ({ name }: Entry): number => {
  const [stem, ending] = parts(name);
  const at = stems.indexOf(stem);
  if (at === -1) return -1;
  const endings = [...readings.keys()];
  if (readings.has(ending))
    return endings.indexOf(ending) < 3 ? at : 100 + at * endings.length + endings.indexOf(ending);
  return otherEndings.has(ending) ? 500 + at : -1;
};
