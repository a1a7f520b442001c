import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface StoredFile {
  readonly name: string;
  /** Changes when the file is written anew. */
  readonly mark: string;
}

/** The distributions in the folder of the embedded index. */
export const filesOn = async (store: string): Promise<readonly StoredFile[]> => {
  const entries = await readdir(store, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && /^[^.].*\.(?:whl|tar\.gz)$/.test(entry.name));
  const marked = files.map(async (entry) => {
    const { ino, size, mtimeMs } = await stat(join(entry.parentPath, entry.name));
    return { name: entry.name, mark: `${ino} ${size} ${mtimeMs}` };
  });
  return await Promise.all(marked);
};

/** Packages by the names of their files; whole with a wheel and an sdist. */
export const packagesOn = (files: readonly StoredFile[]) => {
  const releases = Map.groupBy(files, ({ name }) => name.replace(/(?:-py.*\.whl|-cp.*\.whl|\.tar\.gz)$/, ""));
  return [...releases].map(([release, own]) => ({
    name: release.split("-")[0]!.replaceAll("_", "-"),
    version: release.split("-")[1]!,
    isWhole: own.some(({ name }) => name.endsWith(".whl")) && own.some(({ name }) => name.endsWith(".tar.gz")),
  }));
};
