import { isWritten } from "../plan/member-place.ts";
import type { BoundEdit } from "../plan/plan.ts";
import type { PackageName } from "../python/name.ts";
import { parseVersion } from "../python/version.ts";
import type { DeclaredRequirement, Member, RequirementKind } from "../workspace/workspace.ts";
import { type BoundKind, boundOf, takesBound, withBound } from "./bounds.ts";

/**
 * The version that each member has in this release, canonical; `undefined` where a requirement of that kind stays as it is:
 * no version is known, or none is to be had.
 */
export type VersionOf = (name: PackageName, kind: RequirementKind) => string | undefined;

/**
 * What the requirements of a member on its siblings become in the built metadata: those without specifier get the bound
 * of the sibling's version. Groups are never in the metadata, and what a backend adds is not in the file.
 */
export const planBounds = (member: Member, kind: BoundKind, versionOf: VersionOf): readonly BoundEdit[] => {
  const edits: BoundEdit[] = [];
  for (const declared of member.requirements) {
    const { requirement, table } = declared;
    if (!mayBeBound(declared) || requirement.name === member.name) continue;
    const version = versionOf(requirement.name, declared.kind);
    if (version === undefined) continue;
    const edit = { from: requirement.text, to: withBound(requirement, boundOf(kind, parseVersion(version)!)), table };
    // A requirement that stands twice in one list is edited in both places by the one edit.
    if (edit.to !== edit.from && !edits.some((other) => isSame(edit, other))) edits.push(edit);
  }
  return edits;
};

/** Whether it ends up in the metadata, is written in the file, and says nothing of versions. */
export const mayBeBound = (declared: DeclaredRequirement): boolean =>
  takesBound(declared.requirement) && declared.kind !== "group" && isWritten(declared);

const isSame = (a: BoundEdit, b: BoundEdit): boolean => a.from === b.from && a.table === b.table;
