import type { Finding } from "../problem/finding.ts";
import type { PackageName } from "../python/name.ts";
import type { Requirement } from "../python/requirement.ts";

/** Where in a `pyproject.toml` a requirement stands. */
export interface RequirementPlace {
  /**
   * `project.dependencies`, `project.optional-dependencies.<extra>`, `build-system.requires`, `dependency-groups.<group>`,
   * `tool.uv.dev-dependencies`; or `uv.lock` for what stands in no `pyproject.toml`.
   */
  readonly table: string;
  /** Position in that array, from 0. */
  readonly index: number;
}

export const requirementKinds = ["runtime", "extra", "build", "dynamic", "group"] as const;

/**
 * `runtime`, `build` and `dynamic` order packages; `extra` (also by an `extra ==` marker) and `group` do not. `dynamic`
 * is what a build backend adds, as `uv.lock` has it.
 */
export type RequirementKind = (typeof requirementKinds)[number];

/** A requirement as a member declares it. */
export interface DeclaredRequirement extends RequirementPlace {
  readonly requirement: Requirement;
  readonly kind: RequirementKind;
  /** Whether a person wrote it into a file that the build backend reads; other dynamic ones a backend may make of versions. */
  readonly isOfFile?: true;
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
  /** What the member says of itself: `tool.uv.package`, else whether it has a build system. */
  readonly isDeclaredPackage: boolean;
  /** uv's own judgement: as declared; where it says nothing, also where some member names it as a workspace source. */
  readonly isPackage: boolean;
  readonly classifiers: readonly string[];
  readonly requiresPython: string | undefined;
  /** `build-system.build-backend`. */
  readonly buildBackend: string | undefined;
  /** In the order of the tables above. Of those in `uv.lock`, the ones on other members alone, without specifier. */
  readonly requirements: readonly DeclaredRequirement[];
  /** The parsed `[project]` table, for what no field above holds. */
  readonly project: Readonly<Record<string, unknown>>;
  /** The text of its `pyproject.toml`, for edits by span and for line numbers. */
  readonly text: string;
  /** The parsed `[tool]` table. */
  readonly tool: Readonly<Record<string, unknown>>;
}

export interface Workspace {
  /** Absolute, real path of the root folder. */
  readonly root: string;
  /** Of the root folder, relative to the git top level: what paths in findings begin with. Empty where they are the same, or without git. */
  readonly prefix: string;
  /**
   * What has a `pyproject.toml` at the git top level and is no part of this workspace: tags without a name are its. Its
   * version as it is written, `undefined` where it has none or a dynamic one.
   */
  readonly above: { readonly version: string | undefined } | undefined;
  /** Text of the root's `pyproject.toml`, which may have no `[project]`. */
  readonly rootText: string;
  /** The root's parsed `[tool]` table. */
  readonly rootTool: Readonly<Record<string, unknown>>;
  /** Sorted by name. */
  readonly members: readonly Member[];
  /** Whether there is a `uv.lock` beside the root. */
  readonly hasLock: boolean;
  /** What is no error, but worth knowing. */
  readonly findings: readonly Finding[];
}
