import { extraMarker } from "../domain/problem/check-requirements.ts";
import { defineCheck } from "./frame/check.ts";

export const extraMarkers = defineCheck({
  name: "extra-markers",
  title: "Extras inside `dependencies`",
  why: "The extra is not declared by it, so pip leaves the requirement out for who asks for that extra.",
  kinds: [extraMarker],
  find: ({ packages }) =>
    packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ name, member, requirementPlace }) =>
        member.requirements
          .filter(({ kind, table }) => kind === "extra" && table === "project.dependencies")
          .map((declared) => {
            const { text, marker = "" } = declared.requirement;
            const named = [...marker.matchAll(/\bextra\s*==\s*['"]([^'"]*)['"]/g)];
            const extra = named.length === 1 ? named[0]![1] : undefined;
            return extraMarker({ package: name, requirement: text, extra, place: requirementPlace(declared) });
          }),
      ),
});
