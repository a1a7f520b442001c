import { impliesExtra } from "../python/marker.ts";
import type { PackageName } from "../python/name.ts";
import { parseRequirement, type Requirement } from "../python/requirement.ts";
import type { LockedRequirements } from "./lock.ts";
import type { DeclaredRequirement, Member } from "./workspace.ts";

type Declared = Pick<Member, "name" | "dynamic">;

/** Whether a build backend adds requirements that `pyproject.toml` does not have. */
export const hasDynamicRequirements = ({ dynamic }: Declared): boolean =>
  dynamic.includes("dependencies") || dynamic.includes("optional-dependencies");

interface Known {
  readonly locked: LockedRequirements;
  readonly members: { has(name: PackageName): boolean };
  /** Of files that the backend reads. */
  readonly specifiers: ReadonlyMap<PackageName, string>;
}

/** What is known of a member's dynamic requirements on members: the lock has which, the backend's files their specifiers. */
export const dynamicRequirements = (
  { name, dynamic }: Declared,
  { locked, members, specifiers }: Known,
): readonly DeclaredRequirement[] =>
  (locked.get(name) ?? []).flatMap((text, index) => {
    const parsed = parseRequirement(text);
    if (!parsed.ok || !members.has(parsed.requirement.name)) return [];
    const requirement = withSpecifier(parsed.requirement, specifiers.get(parsed.requirement.name));
    const isExtra = requirement.marker !== undefined && impliesExtra(requirement.marker);
    if (!dynamic.includes(isExtra ? "optional-dependencies" : "dependencies")) return [];
    return [
      {
        table: "uv.lock",
        index,
        requirement,
        kind: isExtra ? "extra" : "dynamic",
        ...(requirement === parsed.requirement ? {} : { isOfFile: true as const }),
      },
    ];
  });

const withSpecifier = (requirement: Requirement, found: string | undefined): Requirement => {
  const { text, specifier, url, spans } = requirement;
  if (specifier !== "" || url !== undefined || found === undefined) return requirement;
  const { end } = spans.extras ?? spans.name;
  const parsed = parseRequirement(`${text.slice(0, end)}${found}${text.slice(end)}`);
  return parsed.ok ? parsed.requirement : requirement;
};
