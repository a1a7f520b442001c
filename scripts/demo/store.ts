import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

export interface StoredFile {
  readonly name: string;
  /** Changes when the file is written anew. */
  readonly mark: string;
}

/** The distributions in the folder of the embedded index: `files/<project>/<file name>/<file name>`. */
export const filesOn = async (store: string): Promise<readonly StoredFile[]> => {
  const folder = join(store, "files");
  const projects = await readdir(folder).catch(() => []);
  const names = await Promise.all(
    projects.map(async (project) => (await readdir(join(folder, project))).map((name) => join(project, name, name))),
  );
  const marked = names.flat().map(async (path) => {
    const { ino, size, mtimeMs } = await stat(join(folder, path));
    return { name: basename(path), mark: `${ino} ${size} ${mtimeMs}` };
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
