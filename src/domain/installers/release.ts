import type { EntryPoint } from "../distribution/entry-points.ts";
import type { Metadata } from "../python/metadata.ts";
import type { PackageName } from "../python/name.ts";
import type { Specifier } from "../python/specifier.ts";

/** What installers see of a release. What is `undefined` is not known, and not compared. */
export interface InstallerView {
  readonly metadata: Metadata;
  readonly entryPoints?: readonly EntryPoint[] | undefined;
  /** What is imported: `shelf`, and of a namespace what lies in it, `google.cloud.storage`. */
  readonly topLevel?: readonly string[] | undefined;
  /** Whether type checkers find a `py.typed`. */
  readonly isTyped?: boolean | undefined;
  /** File names of all wheels. */
  readonly wheels?: readonly string[] | undefined;
  readonly hasSdist?: boolean | undefined;
  /** Whether it may have a licence that the metadata does not say. */
  readonly isLicenceUnknown?: boolean | undefined;
}

/** What else decides how much a difference matters. */
export interface Surroundings {
  /** The minor version of the newest Python 3 that is released. */
  readonly newestPython: number;
  /** Whether a package is released with this one. */
  readonly isSibling?: (name: PackageName) => boolean;
  /** Whether some release of a package fits; `undefined` where that is not known. */
  readonly isAvailable?: (name: PackageName, specifiers: readonly Specifier[]) => boolean | undefined;
}

/** The minor version of the newest Python 3 at a time, in milliseconds since the epoch: one each October. https://peps.python.org/pep-0602/ */
export const newestPythonAt = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() - 2011 - (date.getUTCMonth() < 9 ? 1 : 0);
};
