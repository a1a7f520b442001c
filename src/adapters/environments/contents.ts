import { type Dirent, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { recordedPaths } from "../../domain/distribution/record.ts";
import { normalizeName } from "../../domain/python/name.ts";

/** All that lies in an environment. */
export interface Contents {
  /** By path, with `/`: what shows that a file was changed; empty for a folder and for what a linked one holds. */
  readonly entries: ReadonlyMap<string, string>;
  readonly distributions: readonly Installed[];
}

/** A distribution as its RECORD tells of it. */
export interface Installed {
  /** PEP 503. */
  readonly name: string;
  readonly version: string;
  /** Where it is, as `entries` has it. */
  readonly record: string;
  /** What was installed, in the same form; what is outside begins with `../`. */
  readonly paths: readonly string[];
  /** The folders of its modules below `site-packages`. */
  readonly packages: readonly string[];
}

/** What an environment holds; what `before` has read is not read again. */
export const contentsOf = (folder: string, before?: Contents): Contents => {
  const entries = new Map<string, string>();
  const walk = (path: string): void => {
    for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true })) {
      const own = path === "" ? entry.name : `${path}/${entry.name}`;
      entries.set(own, entry.isDirectory() ? "" : stampOf(`${folder}/${own}`, entry));
      if (entry.isDirectory()) walk(own);
      else if (isLinkedCache(entry)) for (const name of namesIn(`${folder}/${own}`)) entries.set(`${own}/${name}`, "");
    }
  };
  walk("");
  const read = new Map(before?.distributions.map((each) => [each.record, each]));
  const distributions = [...entries.keys()].flatMap((path) => {
    if (!path.endsWith(".dist-info/RECORD")) return [];
    const known = before?.entries.get(path) === entries.get(path) ? read.get(path) : undefined;
    return known ?? installedBy(folder, path) ?? [];
  });
  return { entries, distributions };
};

const stampOf = (path: string, entry: Dirent): string => {
  if (entry.isSymbolicLink()) return linkStamp(path);
  const { size, mtimeMs } = lstatSync(path);
  return `${size} ${mtimeMs}`;
};

const isLinkedCache = (entry: Dirent): boolean => entry.name === "__pycache__" && entry.isSymbolicLink();

/** How `Contents` has a link. */
export const linkStamp = (path: string): string => `-> ${readlinkSync(path)}`;

/** None where the link leads nowhere. */
const namesIn = (path: string): readonly string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

/** Not what a distribution has of others inside. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
const distInfo = /^((?:.*\/)?site-packages)\/([^/-]+)-([^/]+)\.dist-info\/RECORD$/;

/** RECORD's paths go from the folder that the distribution's own is in. */
const installedBy = (folder: string, record: string): Installed | undefined => {
  const [, site, name, version] = distInfo.exec(record) ?? [];
  if (site === undefined || name === undefined || version === undefined) return undefined;
  const text = readFileSync(join(folder, record), "utf8");
  const paths = recordedPaths(text).map((path) => withinFolder(path, { folder, site }));
  const packages = new Set(paths.filter((path) => path.endsWith(".py")).map(folderOf));
  const isBelow = (path: string): boolean => path.startsWith(`${site}/`);
  return { name: normalizeName(name), version, record, paths, packages: [...packages].filter(isBelow) };
};

const withinFolder = (path: string, { folder, site }: { readonly folder: string; readonly site: string }): string => {
  if (!isWinding.test(path)) return `${site}/${path}`;
  const home = folder.split(sep).join("/");
  const full = posix.isAbsolute(path) ? path : posix.join(home, site, path);
  return posix.relative(home, full);
};

/** With a part that names no folder, as at the beginning of an absolute one. */
const isWinding = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** `.` at the top. */
export const folderOf = (path: string): string => {
  const end = path.lastIndexOf("/");
  return end < 0 ? "." : path.slice(0, end);
};

interface Before {
  /** What it held before the first distribution. */
  readonly bare: Contents;
  /** What it held after the pins before these. */
  readonly last: Contents | undefined;
  /** PEP 503 names of what should have stayed since. */
  readonly staying: readonly string[];
  /** What was put in since, in the form of `entries`. */
  readonly links: ReadonlyMap<string, string>;
}

/** Whether an environment holds what its distributions installed and nothing else, each as it was installed. */
export const holdsOnly = (now: Contents, before: Before): boolean => {
  const installed = new Set(now.distributions.map(({ name }) => name));
  if (!before.staying.every((name) => installed.has(name))) return false;
  const known = knownIn(now, before);
  for (const [path, stamp] of now.entries) {
    if (known.get(path) !== stamp && !isUvs.test(path) && !isCache(path, stamp, known)) return false;
  }
  for (const [path, stamp] of known) if (stamp !== "" && !now.entries.has(path)) return false;
  return true;
};

const knownIn = (now: Contents, { bare, last, links }: Before): ReadonlyMap<string, string> => {
  const known = new Map([...bare.entries, ...links]);
  for (const { record, paths } of now.distributions) {
    const stayed = last !== undefined && last.entries.get(record) === now.entries.get(record);
    for (const path of paths) {
      // One that RECORD lists and that was never there is as it was installed.
      const before = stayed ? last.entries.get(path) : now.entries.get(path);
      if (before !== undefined) known.set(path, before);
      for (let up = folderOf(path); up !== "." && !known.has(up); up = folderOf(up)) known.set(up, "");
    }
  }
  return known;
};

const isCache = (path: string, stamp: string, known: ReadonlyMap<string, string>): boolean => {
  const [, folder, stem, top] = cache.exec(path) ?? [];
  return top === undefined ? stem !== undefined && known.has(`${folder}${stem}.py`) : stamp === "";
};

/** uv's lock of the environment. */
const isUvs = /^\.lock$/;

/** What Python compiled, and the folder of it: uv removes both with the module, and nothing is imported from a folder of that name. */
const cache = /^(.*?)__pycache__\/([^/.]+)\.[^/]+\.pyc$|(__pycache__)$/;
