import type { PackageName } from "../python/name.ts";

/** Changelogs that are not found by themselves, as the configuration names them. */
export interface ChangelogPlaces {
  /** Of all packages. */
  readonly pattern: string | undefined;
  /** Of one package each. */
  readonly own: ReadonlyMap<PackageName, string>;
}

export const nowhere: ChangelogPlaces = { pattern: undefined, own: new Map() };

/** A package, and whether it has a changelog where one is looked for by itself. */
export interface LoggedPackage {
  readonly name: PackageName;
  readonly rawName: string;
  readonly hasChangelog: boolean;
}

/** Folders in which people keep a changelog for each package, named after it. */
const folders = ["changelogs", "changelog", "docs/changelogs", "docs/changelog", "docs/changes", "docs/history"];
const patterns = folders.flatMap((folder) => ["md", "rst"].map((ending) => `${folder}/{name}.${ending}`));

/** The setting by which changelogs are found that are kept in one folder; `undefined` where they need none, or have none such. */
export const changelogPattern = (
  packages: readonly LoggedPackage[],
  isFile: (path: string) => boolean,
): string | undefined =>
  patterns.find((pattern) => {
    const isThere = ({ rawName }: LoggedPackage) => isFile(pattern.replace("{name}", rawName));
    return packages.some(isThere) && packages.every((each) => isThere(each) || !each.hasChangelog);
  });
