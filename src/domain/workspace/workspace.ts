import type { PackageName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";

/** Where in a `pyproject.toml` a requirement stands. */
export interface RequirementPlace {
  /** `project.dependencies`, `project.optional-dependencies.<extra>`, `build-system.requires`, `dependency-groups.<group>`… */
  readonly table: string;
  /** Position in that array, from 0. */
  readonly index: number;
}

/** A requirement as a member declares it. */
export interface DeclaredRequirement extends RequirementPlace {
  readonly requirement: Requirement;
  /** `runtime` orders, so does `build`; `extra` (also by an `extra ==` marker) and `group` do not; `dynamic` comes from the lock. */
  readonly kind: "runtime" | "extra" | "build" | "dynamic" | "group";
}

/** A member of a uv workspace. */
export interface Member {
  readonly name: PackageName;
  readonly rawName: string;
  /** Relative to the root, `/`, `.` for the root itself; may start with `../`. */
  readonly path: string;
  /** As written; `undefined` where dynamic. */
  readonly version: string | undefined;
  /** The `project.dynamic` list. */
  readonly dynamic: readonly string[];
  /** uv's own judgement: `tool.uv.package`, else a build system, else some member names it as a workspace source. */
  readonly isPackage: boolean;
  readonly classifiers: readonly string[];
  readonly requiresPython: string | undefined;
  /** `build-system.build-backend`. */
  readonly buildBackend: string | undefined;
  readonly requirements: readonly DeclaredRequirement[];
  /** The text of its `pyproject.toml`, for edits by span and for line numbers. */
  readonly text: string;
  /** The parsed `[tool]` table. */
  readonly tool: Readonly<Record<string, unknown>>;
}

export interface Workspace {
  /** Absolute, real path of the root folder. */
  readonly root: string;
  /** Text of the root's `pyproject.toml`, which may have no `[project]`. */
  readonly rootText: string;
  /** The root's parsed `[tool]` table. */
  readonly rootTool: Readonly<Record<string, unknown>>;
  /** Sorted by name. */
  readonly members: readonly Member[];
  /** Whether there is a `uv.lock` beside the root. */
  readonly hasLock: boolean;
}
