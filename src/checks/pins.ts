import { asksForOlder } from "../domain/pin/asks-for-older.ts";
import { checkRequirements } from "../domain/pin/check-requirements.ts";
import { directUrl, excludesSibling } from "../domain/problem/plan.ts";
import { named } from "../domain/problem/shown.ts";
import { defineCheck } from "./frame/check.ts";
import type { Fetched, World } from "./frame/world.ts";

/** Versions that only a build backend or git's tags know are judged when the release is planned. */
export const pins = defineCheck({
  name: "pins",
  title: "Requirements that a sibling's version does not satisfy",
  why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
  kinds: [excludesSibling, directUrl],
  needs: ["versions"],
  find: ({ workspace, packages, versions }) => {
    const siblings = new Map(
      packages.map(({ name, isPublished }) => [
        name,
        { version: versions.get(name) ?? null, status: isPublished ? "publish" : "private" } as const,
      ]),
    );
    return packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ member }) => checkRequirements(workspace, member, { siblings, isServed: asksForOlder }));
  },
  unseen: (world) => {
    const unknown = unknownSiblings(world);
    return unknown.length === 0
      ? undefined
      : `the version${unknown.length === 1 ? "" : "s"} of ${named(unknown)} cannot be read from files`;
  },
});

/** Siblings that are required with a specifier, and whose version no file says. */
const unknownSiblings = ({ packages, packageOf, versions }: World & Pick<Fetched, "versions">) => {
  const required = packages
    .filter(({ isPublished }) => isPublished)
    .flatMap(({ member }) => member.requirements)
    .filter(({ kind, requirement }) => kind !== "group" && requirement.specifier !== "")
    .map(({ requirement }) => requirement.name);
  return [...new Set(required)].filter((name) => packageOf(name) !== undefined && !versions.has(name)).toSorted();
};
