import type { PackageName } from "../../domain/python/name.ts";
import type { LockedRequirements } from "../../domain/workspace/lock.ts";
import type { LockedPackage } from "../../domain/workspace/locked-packages.ts";

/** What `uv.lock` says of the packages of this workspace. */
export interface Lock {
  /** As findings name it. */
  readonly file: string;
  readonly locals: ReadonlyMap<PackageName, LockedPackage>;
  readonly requirements: LockedRequirements;
}
