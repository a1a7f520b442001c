import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";

/** What may break something and counts for less: told of as long as a release could be made larger for it. */
export interface Doubt {
  /** Whose release that is; none where it is not known. */
  readonly packages: readonly PackageName[];
  /** Says it of those of them whose release could be larger. */
  readonly tell: (packages: readonly PackageName[]) => Finding;
}
