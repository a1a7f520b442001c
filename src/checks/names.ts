import { nameNotNormal, nameTooSimilar } from "../domain/problem/check-metadata.ts";
import { confusableName } from "../domain/python/confusable-name.ts";
import { defineCheck } from "./frame/check.ts";

const path = ["project", "name"];

export const names = defineCheck({
  name: "names",
  title: "Names that are not as an index writes them, or too much alike",
  why: "People meet two names for one package, and PyPI refuses a new name that is like another.",
  kinds: [nameNotNormal, nameTooSimilar],
  find: ({ packages }) => {
    const published = packages.filter(({ isPublished }) => isPublished);
    const alike = [...Map.groupBy(published, ({ name }) => confusableName(name)).values()];
    return [
      ...published
        .filter(({ name, member }) => member.rawName !== name)
        .map(({ name, member, place }) => nameNotNormal({ package: name, raw: member.rawName, place: place(path) })),
      ...alike.flatMap(([first, ...others]) =>
        others.map(({ name, place }) => nameTooSimilar({ package: name, other: first!.name, place: place(path) })),
      ),
    ];
  },
});
