import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { recordedPaths } from "../../domain/distribution/record.ts";
import { normalizeName } from "../../domain/python/name.ts";

/** All that lies in an environment. */
export interface Contents {
  /** By path, with `/`: what shows that a file was changed; empty for a folder. */
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
}

export const contentsOf = (folder: string): Contents => {
  const entries = new Map<string, string>();
  const distributions: Installed[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const own = posix.join(path, entry.name);
      if (entry.isDirectory()) {
        entries.set(own, "");
        walk(own);
        continue;
      }
      const { size, mtimeMs } = lstatSync(join(folder, own));
      entries.set(own, `${size} ${mtimeMs}`);
      const [, name, version] = entry.name === "RECORD" ? (distInfo.exec(path) ?? []) : [];
      if (name === undefined || version === undefined) continue;
      distributions.push({ name: normalizeName(name), version, record: own, paths: installedBy(folder, own) });
    }
  };
  walk("");
  return { entries, distributions };
};

/** Not what a distribution has of others inside. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
const distInfo = /(?:^|\/)site-packages\/([^/-]+)-([^/]+)\.dist-info$/;

/** RECORD's paths go from the folder that the distribution's own is in. */
const installedBy = (folder: string, record: string): readonly string[] => {
  const site = posix.dirname(posix.dirname(record));
  const text = readFileSync(join(folder, record), "utf8");
  return recordedPaths(text).map((path) => withinFolder(path, { folder, site }));
};

const withinFolder = (path: string, { folder, site }: { readonly folder: string; readonly site: string }): string => {
  const home = folder.split(sep).join("/");
  const full = posix.isAbsolute(path) ? path : posix.join(home, site, path);
  return posix.relative(home, full);
};

interface Before {
  /** What it held before the first distribution. */
  readonly bare: Contents;
  /** What it held after the pins before these. */
  readonly last: Contents | undefined;
  /** PEP 503 names of what should have stayed since. */
  readonly staying: readonly string[];
}

/** Whether an environment holds what its distributions installed and nothing else, each as it was installed. */
export const holdsOnly = (now: Contents, { bare, last, staying }: Before): boolean => {
  const installed = new Set(now.distributions.map(({ name }) => name));
  if (!staying.every((name) => installed.has(name))) return false;
  const known = new Map(bare.entries);
  for (const { record, paths } of now.distributions) {
    const stayed = last !== undefined && last.entries.get(record) === now.entries.get(record);
    for (const path of paths) {
      // One that RECORD lists and that was never there is as it was installed.
      const before = stayed ? last.entries.get(path) : now.entries.get(path);
      if (before !== undefined) known.set(path, before);
      for (let up = posix.dirname(path); up !== "." && !known.has(up); up = posix.dirname(up)) known.set(up, "");
    }
  }
  const isKnown = ([path, stamp]: readonly [string, string]): boolean => {
    if (known.get(path) === stamp || isUvs.test(path)) return true;
    const [, cached, top] = cache.exec(path) ?? [];
    return cached === undefined ? top !== undefined : known.has(`${cached.replace("__pycache__/", "")}.py`);
  };
  const isThere = (path: string): boolean => now.entries.has(path);
  return [...now.entries].every(isKnown) && [...known].every(([path, stamp]) => stamp === "" || isThere(path));
};

/** uv's lock of the environment. */
const isUvs = /^\.lock$/;

/** What Python compiled, and the folder of it: uv removes both with the module, and nothing is imported from a folder of that name. */
const cache = /^(.*?__pycache__\/[^/.]+)\.[^/]+\.pyc$|(__pycache__)$/;
