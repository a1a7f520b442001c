import type { BoundEdit } from "../plan/plan.ts";
import type { PackageName } from "../python/name.ts";
import type { Stated } from "./stated.ts";

/** What the plan says of one package's distributions. */
export interface Expected {
  readonly name: PackageName;
  /** Canonical. */
  readonly version: string;
  /** Whether other jobs build its wheels, from the sdist. */
  readonly areWheelsOfOthers: boolean;
  /** The edits of its internal requirements. */
  readonly bounds: readonly BoundEdit[];
  /** What its `pyproject.toml` says besides. */
  readonly stated: Stated;
  /** The packages of the workspace whose version is published in this run or before, each with that version, canonical. */
  readonly siblings: ReadonlyMap<PackageName, string>;
  /** Whether PyPI or TestPyPI will get the files, whose rules then count. */
  readonly isForPyPI: boolean;
  /** Bytes that the index takes in one file, `undefined` where it has no known limit. */
  readonly sizeLimit: number | undefined;
  /** Whether PyPI was not asked if it takes larger ones of this project, as in a rehearsal. */
  readonly mayTakeMore?: boolean;
}

/** PyPI's limit for a file of a project that asked for no more. https://docs.pypi.org/project-management/storage-limits/ */
export const pypiSizeLimit = 100 * 1024 ** 2;
