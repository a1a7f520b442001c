import { extraMarker } from "../domain/problem/check-requirements.ts";
import { normalizeName } from "../domain/python/name.ts";
import { tableIn } from "../domain/workspace/shapes.ts";
import type { Member } from "../domain/workspace/workspace.ts";
import { defineCheck } from "./frame/check.ts";

export const extraMarkers = defineCheck({
  name: "extra-markers",
  title: "Extras inside `dependencies` alone",
  why: "The extra is not declared by it, so pip leaves the requirement out for who asks for that extra.",
  kinds: [extraMarker],
  find: ({ packages }) =>
    packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ name, member, requirementPlace }) => {
        const isDeclared = declaredIn(member);
        return member.requirements
          .filter(({ kind, table }) => kind === "extra" && table === "project.dependencies")
          .map((declared) => ({ declared, extras: extrasIn(declared.requirement.marker ?? "") }))
          .filter(({ extras }) => extras.length === 0 || !extras.every(isDeclared))
          .map(({ declared, extras }) => {
            const { text } = declared.requirement;
            return extraMarker({ package: name, requirement: text, extras, place: requirementPlace(declared) });
          });
      }),
});

const extrasIn = (marker: string): readonly string[] => {
  const found = marker.matchAll(/\bextra\s*==\s*['"]([^'"]*)['"]|['"]([^'"]*)['"]\s*==\s*extra\b/g);
  return [...new Set([...found].map(([, right, left = ""]) => right ?? left))];
};

/** Tells the extras that `[project]` declares, or that a build backend may. */
const declaredIn = ({ project, dynamic }: Member): ((extra: string) => boolean) => {
  const declared = new Set(Object.keys(tableIn(project, "optional-dependencies")).map(normalizeName));
  return (extra) => dynamic.includes("optional-dependencies") || declared.has(normalizeName(extra));
};
