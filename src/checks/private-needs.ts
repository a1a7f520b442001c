import { needsPrivate } from "../domain/problem/check-requirements.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { RequirementKind } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

/** Behind the requirement, whose name it would else seem to be. */
const purposes: Readonly<Partial<Record<RequirementKind, string>>> = {
  runtime: "",
  dynamic: "",
  extra: " for an extra",
  build: " for its build",
};

export const privateNeeds = defineCheck({
  name: "private-needs",
  title: "Published packages that require unpublished ones",
  why: "Their users would not find the requirement: it is on no index.",
  kinds: [needsPrivate],
  find: (world) =>
    world.packages.filter(({ isPublished }) => isPublished).flatMap((each) => privateNeedsOf(each, world)),
});

/** What one package requires of those that are never published. */
export const privateNeedsOf = (
  { name, member, requirementPlace }: Package,
  { packageOf }: Pick<World, "packageOf">,
): readonly Finding[] =>
  member.requirements.flatMap((declared) => {
    const purpose = purposes[declared.kind];
    const sibling = packageOf(declared.requirement.name);
    if (purpose === undefined || sibling === undefined || sibling.isPublished) return [];
    return [
      needsPrivate({
        package: name,
        requirement: declared.requirement.text,
        sibling: sibling.name,
        reason: sibling.reason,
        purpose,
        place: requirementPlace(declared),
      }),
    ];
  });
