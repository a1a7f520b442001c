import type { Tree, Trees } from "../../checks/frame/trees.ts";
import type { Package, World } from "../../checks/frame/world.ts";
import { findSecrets, isPublicHalf } from "../../domain/distribution/secret-patterns.ts";
import { Bug } from "../../domain/problem/problem.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { versionModule } from "../../domain/version-files/assigned-version.ts";
import { foldersAbove } from "../../domain/workspace/members-with.ts";
import { baseName, join, normalize, parent, resolve } from "../../domain/workspace/path.ts";
import type { SourceFile } from "../../domain/workspace/source-file.ts";
import { topOf } from "../../domain/workspace/source-text.ts";
import { isInSubmodule } from "../../domain/workspace/submodules.ts";
import type { Files } from "../../ports/files.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/** Sources of modules, in the languages that they are written in. */
const source = /\.(?:pyi?|pyx|pxd|rs|c|cc|cpp|cxx|h|hpp|f90|go|zig|m|mm|[jt]sx?|ipynb)$/i;

/** Nothing that a person writes a token into. */
const binary =
  /\.(?:png|jpe?g|gif|webp|ico|svg|pdf|zip|gz|bz2|xz|zst|7z|whl|jar|so|dylib|dll|pyd|exe|bin|wasm|woff2?|ttf|otf|mp[34]|wav|onnx|parquet|npy|npz|pkl|lock)$/i;

interface Reading {
  readonly world: World;
  readonly files: Files;
  readonly sources: SourceFiles;
}

/** Lists the files of the workspace, shares them out among the packages, and reads those that checks look into. */
export const fetchTrees = async (reading: Reading): Promise<Trees> => {
  const { workspace, packages } = reading.world;
  const { all, owned } = await listAll(reading);
  const trees = new Map<PackageName, Tree>();
  const secrets: Trees["secrets"][number][] = [];
  const publicHalves = new Set<string>();
  for (const each of packages) {
    const own = owned.get(each.name) ?? [];
    const folder = join(workspace.root, each.member.path);
    const texts = each.isPublished ? readTexts(folder, own, reading) : [];
    const versionTexts = new Map<string, string>();
    const emptyFiles = new Set<string>();
    for (const [path, text] of texts) {
      for (const secret of findSecrets(text)) secrets.push({ ...secret, file: each.file(path) });
      if (isPublicHalf(text)) publicHalves.add(each.file(path));
      if (text.trim() === "") emptyFiles.add(path);
      if (versionModule.test(baseName(path)) && isShallow(path)) versionTexts.set(path, text);
    }
    trees.set(each.name, {
      files: own,
      has: (path) => reading.files.realPath(join(folder, path)) !== undefined,
      isUnfetched: (path) => isUnfetched(reading, resolve(folder, path)),
      hasSources: hasSources(own),
      buildFolders: foldersOfBuilds(reading.files, folder),
      emptyFiles,
      versionTexts,
    });
  }
  return {
    of: (name) => {
      const tree = trees.get(name);
      if (tree === undefined) throw new Bug(`${name} is no member`);
      return tree;
    },
    all: all.map(({ path, isTracked }) => ({ path: resolve(workspace.prefix, path), isTracked })),
    secrets,
    publicHalves,
  };
};

/** Whether a file would lie in a submodule whose folder is empty, as after a checkout without submodules. */
const isUnfetched = ({ world: { workspace }, files }: Reading, path: string): boolean =>
  isInSubmodule(files, topOf(workspace), path) && (files.list(parent(path)!)?.length ?? 0) === 0;

/** Every file, relative to the root, and those of each package, relative to its folder. */
const listAll = async ({ world: { workspace, packages }, sources }: Reading) => {
  const listed = await sources.list(workspace.root);
  const owned = new Map(shareOut(listed, packages));
  const elsewhere: SourceFile[] = [];
  // Members outside of the root, in submodules or behind links are not in the root's listing.
  for (const { name, member } of packages) {
    if (owned.get(name)?.some(({ path }) => path === "pyproject.toml")) continue;
    const own = await sources.list(join(workspace.root, member.path));
    owned.set(name, own);
    elsewhere.push(...own.map(({ path, isTracked }) => ({ path: `${member.path}/${path}`, isTracked })));
  }
  return { all: [...listed, ...elsewhere], owned };
};

/** One at a time, as they are needed: together they may be larger than the memory. */
function* readTexts(
  folder: string,
  files: readonly SourceFile[],
  { sources }: Reading,
): Generator<readonly [path: string, text: string]> {
  for (const { path } of files) {
    const text = binary.test(path) ? undefined : sources.readText(join(folder, path));
    if (text !== undefined) yield [path, text];
  }
}

/** Tests and vendored code lie deeper. */
const isShallow = (path: string): boolean => path.split("/").length <= (path.startsWith("src/") ? 4 : 3);

const hasSources = (files: readonly SourceFile[]): boolean => files.some(({ path }) => source.test(path));

/** Each file to the innermost package that it lies in; paths then are relative to the package's folder. */
const shareOut = (
  files: readonly SourceFile[],
  packages: readonly Package[],
): ReadonlyMap<PackageName, readonly SourceFile[]> => {
  const byFolder = new Map(packages.map(({ name, member }) => [normalize(member.path), name]));
  const shares = new Map<PackageName, SourceFile[]>();
  for (const { path, isTracked } of files) {
    const folder = foldersAbove(path).find((each) => byFolder.has(each));
    const name = folder === undefined ? undefined : byFolder.get(folder);
    if (folder === undefined || name === undefined) continue;
    const share = shares.get(name) ?? [];
    share.push({ path: folder === "" ? path : path.slice(folder.length + 1), isTracked });
    shares.set(name, share);
  }
  return shares;
};

/** Git ignores them mostly, so they are looked for where builds put them, and known by what is in them. */
const foldersOfBuilds = (files: Files, folder: string): readonly string[] => {
  const names = (path: string): readonly string[] => (files.list(join(folder, path)) ?? []).map(({ name }) => name);
  const top = names("");
  const found = [
    ...(top.includes("dist") && names("dist").some((name) => /\.(?:whl|tar\.gz)$/.test(name)) ? ["dist"] : []),
    ...(top.includes("build") && names("build").some((name) => /^(?:lib$|lib\.|bdist\.|temp\.)/.test(name))
      ? ["build"]
      : []),
    ...top.filter((name) => name.endsWith(".egg-info")),
    ...(top.includes("src")
      ? names("src")
          .filter((name) => name.endsWith(".egg-info"))
          .map((name) => `src/${name}`)
      : []),
  ];
  return found;
};
