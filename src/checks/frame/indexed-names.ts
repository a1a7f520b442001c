import type { PackageName } from "../../domain/python/name.ts";

/** What an index says of a project. Foreign text. */
export interface IndexedProject {
  /** Its home page and project URLs. */
  readonly urls: readonly string[];
}

/** The names of changed packages, as the index knows them. */
export interface IndexedNames {
  /** The index's title, for people. */
  readonly index: string;
  /** Those asked about; `undefined` where the index has no such project. */
  readonly projects: ReadonlyMap<PackageName, IndexedProject | undefined>;
  /** URLs of this repository. */
  readonly own: readonly string[];
}
