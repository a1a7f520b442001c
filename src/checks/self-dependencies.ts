import { selfRequirement } from "../domain/problem/check-requirements.ts";
import { defineCheck } from "./frame/check.ts";

/** `all = ["name[a, b]"]` takes in other extras, and is how that is written. */
export const selfDependencies = defineCheck({
  name: "self-dependencies",
  title: "Packages that require themselves",
  why: "It says nothing at best; to be built, a package would need an older release of itself.",
  kinds: [selfRequirement],
  find: ({ packages }) =>
    packages.flatMap(({ name, member, requirementPlace }) =>
      member.requirements
        .filter(
          ({ requirement, kind }) =>
            requirement.name === name && (kind === "build" || (kind !== "group" && requirement.extras.length === 0)),
        )
        .map((declared) =>
          selfRequirement({ package: name, requirement: declared.requirement.text, place: requirementPlace(declared) }),
        ),
    ),
});
