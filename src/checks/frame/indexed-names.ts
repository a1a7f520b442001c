import type { PackageName } from "../../domain/python/name.ts";
import type { Origin } from "../../domain/target/project-owner.ts";

/** The names of changed packages, as the index knows them. */
export interface IndexedNames {
  /** The index's title, for people. */
  readonly index: string;
  /** Those asked about; `undefined` where the index has no such project. */
  readonly projects: ReadonlyMap<PackageName, Origin | undefined>;
  /** URLs of this repository. */
  readonly own: readonly string[];
}
