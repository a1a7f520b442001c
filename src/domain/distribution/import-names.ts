import { type Archive, filesOf } from "./archive.ts";

/** Where a wheel's file is installed relative to `site-packages`; `undefined` for scripts, headers, data and metadata. */
export const sitePathOf = (path: string): string | undefined => {
  const [top = "", scheme, ...rest] = path.split("/");
  if (top.endsWith(".data")) return scheme === "purelib" || scheme === "platlib" ? rest.join("/") : undefined;
  return top.endsWith(".dist-info") ? undefined : path;
};

/** Of a source or an extension module: `_speedups` of `_speedups.cpython-312-x86_64-linux-gnu.so`. */
export const moduleOf = (file: string): string | undefined =>
  /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/.exec(file)?.[1];

const isIdentifier = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

const isOfTests = (name: string): boolean => /^tests?$|^test_|_test$/.test(name);

/**
 * What a user imports of a wheel: its shallowest folders with an `__init__` (`livekit.plugins.openai`, not the namespace
 * `livekit`), modules at the top, and modules in a namespace where no folder of it has an `__init__`. Sorted; stubs
 * (`*-stubs`) and folders that are no identifiers cannot be imported, and a `conftest` and tests in a namespace are pytest's alone.
 */
export const importNames = (archive: Archive): readonly string[] => {
  const { shallowest, loose } = readNames(archive);
  return [...new Set([...shallowest, ...loose])].toSorted();
};

/** Of these the packages. */
export const packagesOf = (archive: Archive): readonly string[] => readNames(archive).shallowest;

const readNames = (archive: Archive) => {
  const modules = filesOf(archive).flatMap(({ path }) => {
    const parts = sitePathOf(path)?.split("/") ?? [];
    const module = moduleOf(parts.at(-1) ?? "");
    const folders = parts.slice(0, -1);
    if (module === undefined || ![...folders, module].every(isIdentifier)) return [];
    return [{ folders, module }];
  });
  const packages = new Set(
    modules.filter(({ module }) => module === "__init__").map(({ folders }) => folders.join(".")),
  );
  const isInsidePackage = (folders: readonly string[]): boolean =>
    folders.some((_, index) => packages.has(folders.slice(0, index + 1).join(".")));
  const shallowest = [...packages].filter((name) => name !== "" && !isInsidePackage(name.split(".").slice(0, -1)));
  const loose = modules
    .filter(({ module }) => !module.startsWith("__") && module !== "conftest")
    .filter(({ folders }) => !isInsidePackage(folders))
    .filter(({ folders, module }) => folders.length === 0 || ![...folders.slice(1), module].some(isOfTests))
    .map(({ folders, module }) => [...folders, module].join("."));
  return { shallowest, loose };
};
