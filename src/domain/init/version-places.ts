import type { Stated } from "../problem/version-sources.ts";
import type { PackageName } from "../python/name.ts";
import { canonicalVersion } from "../python/version.ts";
import { assignedVersion, versionLine, versionModule } from "../version-files/assigned-version.ts";
import type { Entry } from "../workspace/files.ts";
import { baseName, join } from "../workspace/path.ts";
import type { ReadSource } from "../workspace/source-text.ts";
import type { Member } from "../workspace/workspace.ts";

export interface VersionSources {
  readonly list: (path: string) => readonly Entry[] | undefined;
  readonly read: ReadSource;
  readonly stated: ReadonlyMap<PackageName, Stated>;
}

/**
 * Lines of `version-files` for modules that say the version of their package, which another file has: no release would move them,
 * and a user who asks the module would be told the wrong one.
 */
export const versionPlaces = (members: readonly Member[], sources: VersionSources): readonly string[] =>
  members.flatMap(({ name, path }) => {
    const { version, place } = sources.stated.get(name) ?? {};
    const own = version === undefined ? undefined : canonicalVersion(version);
    if (own === undefined) return [];
    return modulesOf(path === "." ? "" : path, sources).flatMap((file) => {
      const source = sources.read(file);
      const found = source.kind === "text" && source.file !== place?.file ? assignedVersion(source.text) : undefined;
      if (found === undefined || canonicalVersion(found.version) !== own) return [];
      return versionLine(file, found);
    });
  });

/** A package's modules and those one level below, in `src` or beside its `pyproject.toml`. */
const modulesOf = (folder: string, { list }: VersionSources): readonly string[] => {
  const tops = [join(folder, "src"), folder].flatMap((base) => packagesIn(base, list));
  const all = [...tops, ...tops.flatMap((top) => packagesIn(top, list))];
  return all.flatMap((each) =>
    (list(each) ?? []).flatMap(({ name }) => (versionModule.test(name) ? join(each, name) : [])),
  );
};

/** Folders that Python could import, but for those of tests and the like, and of other members. */
const packagesIn = (folder: string, list: VersionSources["list"]): readonly string[] =>
  (list(folder) ?? [])
    .filter(({ name, kind }) => kind === "folder" && /^[a-z_]\w*$/i.test(name) && !aside.has(baseName(name)))
    .map(({ name }) => join(folder, name))
    .filter((each) => list(each)?.every(({ name }) => name !== "pyproject.toml") ?? false);

const aside = new Set(["src", "tests", "test", "testing", "docs", "examples", "example", "scripts", "build", "dist"]);
