import type { Secret } from "../../domain/distribution/secret-patterns.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { SourceFile } from "../../domain/workspace/source-file.ts";

/** What lies in a package's folder, other members inside it left out. */
export interface Tree {
  /** Sorted by path: what git tracks, and what it would with `git add .`; without git all but caches and environments. */
  readonly files: readonly SourceFile[];
  /** Whether there is such a file on disk, be it ignored by git or a link. */
  readonly has: (path: string) => boolean;
  /** Whether a file that is not there would be in a submodule that was not fetched. */
  readonly isUnfetched: (path: string) => boolean;
  /** Whether any file of it is source code: a sparse checkout may lack what the package is made of. */
  readonly hasSources: boolean;
  /** Folders that builds leave at the top, whether git ignores them or not. */
  readonly buildFolders: readonly string[];
  /** Texts of a published package in which nothing stands but white space. */
  readonly emptyFiles: ReadonlySet<string>;
  /** Of files that may hold a version: `__init__.py`, `_version.py` and the like. */
  readonly versionTexts: ReadonlyMap<string, string>;
}

/** The files of the workspace. */
export interface Trees {
  readonly of: (name: PackageName) => Tree;
  /** Every file below the workspace's root and its members' folders, relative to the git top level (or the root). */
  readonly all: readonly SourceFile[];
  /** What looks like a secret in the files of published packages; files as in `all`. */
  readonly secrets: readonly (Secret & { readonly file: string })[];
  /** Of the same, those that hold certificates or public keys and no more. */
  readonly publicHalves: ReadonlySet<string>;
}
