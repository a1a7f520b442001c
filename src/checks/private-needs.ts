import { needsPrivate } from "../domain/problem/check-requirements.ts";
import type { Finding } from "../domain/problem/finding.ts";
import type { RequirementKind } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";
import type { Package, World } from "./frame/world.ts";

const words: Readonly<Partial<Record<RequirementKind, string>>> = {
  runtime: "requires",
  dynamic: "requires",
  extra: "requires for an extra",
  build: "requires for its build",
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
    const kind = words[declared.kind];
    const sibling = packageOf(declared.requirement.name);
    if (kind === undefined || sibling === undefined || sibling.isPublished) return [];
    return [
      needsPrivate({
        package: name,
        requirement: declared.requirement.text,
        sibling: sibling.name,
        reason: sibling.reason,
        kind,
        place: requirementPlace(declared),
      }),
    ];
  });
