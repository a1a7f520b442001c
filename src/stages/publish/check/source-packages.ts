import { join } from "../../../domain/workspace/path.ts";
import type { Files } from "../../../ports/files.ts";

/** Folders beside the packages of a project, and folders that hold its packages. */
const besides =
  /^(tests?|testing|docs?|examples?|samples?|benchmarks?|scripts|tools|build|dist|ci|assets|node_modules)$/;
const roots = ["", "src", "lib", "python"];
const isIdentifier = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

/** The dotted names of the packages with an `__init__.py` that lie where build backends look for them. */
export const sourcePackages = (files: Files, folder: string): readonly string[] => {
  const foldersIn = (path: string): readonly string[] =>
    (files.list(path) ?? []).filter(({ kind, isLink }) => kind === "folder" && !isLink).map(({ name }) => name);
  const isPackage = (path: string): boolean =>
    (files.list(path) ?? []).some(({ name, kind }) => name === "__init__.py" && kind === "file");
  const below = (path: string, dotted: string): readonly string[] => [
    dotted,
    ...foldersIn(path)
      .filter((name) => isIdentifier(name) && isPackage(join(path, name)))
      .flatMap((name) => below(join(path, name), `${dotted}.${name}`)),
  ];
  return roots.flatMap((root) =>
    foldersIn(join(folder, root))
      .filter((name) => isIdentifier(name) && !besides.test(name) && !roots.includes(name))
      .filter((name) => isPackage(join(join(folder, root), name)))
      .flatMap((name) => below(join(join(folder, root), name), name)),
  );
};
