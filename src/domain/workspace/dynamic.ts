import { impliesExtra } from "../python/marker.ts";
import type { PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import type { LockedRequirements } from "./lock.ts";
import type { DeclaredRequirement, Member } from "./workspace.ts";

type Declared = Pick<Member, "name" | "dynamic">;

/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
export const hasDynamicRequirements = ({ dynamic }: Declared): boolean =>
  dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");

/** What the lock knows of a member's dynamic requirements on members. */
export const dynamicRequirements = (
  { name, dynamic }: Declared,
  locked: LockedRequirements,
  members: { has(name: PackageName): boolean },
): readonly DeclaredRequirement[] =>
  (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = parseRequirement(text);
    if (!parsed.ok || !members.has(parsed.requirement.name)) return [];
    const { requirement } = parsed;
    const isExtra = requirement.marker !== undefined && impliesExtra(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies")) return [];
    return [{ table: "uv.lock", index, requirement, kind: isExtra ? "extra" : "dynamic" }];
  });
