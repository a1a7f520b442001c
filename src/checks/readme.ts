import { noReadme, readmeEmpty, readmeNotNamed } from "../domain/problem/check-metadata.ts";
import { addLineAfter } from "../domain/toml/entries.ts";
import { normalize } from "../domain/workspace/path.ts";
import { defineCheck } from "./frame/check.ts";
import { namedFiles } from "./frame/named-files.ts";
import { says } from "./frame/presence.ts";
import type { Trees } from "./frame/trees.ts";
import type { Package, World } from "./frame/world.ts";

/** Whose type an index knows by its ending. https://packaging.python.org/en/latest/specifications/pyproject-toml/#readme */
const readmeFile = /^readme\.(?:md|rst|txt)$/i;

export const readme = defineCheck({
  name: "readme",
  title: "Published packages without a README, or with an empty one",
  why: "The package's page on the index will be empty.",
  kinds: [noReadme, readmeEmpty, readmeNotNamed],
  needs: ["trees"],
  find: (world) => [
    ...withoutReadme(world).map(({ name, place, found }) => {
      const about = { package: name, place: place(["project"]) };
      return found === undefined ? noReadme(about) : readmeNotNamed({ ...about, readme: found });
    }),
    ...world.packages.flatMap(({ name, place, member }) =>
      namedFiles(member)
        .filter(({ path, key }) => key[1] === "readme" && world.trees.of(name).emptyFiles.has(normalize(path)))
        .map(({ path, key }) => readmeEmpty({ package: name, readme: path, place: place(key) })),
    ),
  ],
  fix: (world) =>
    withoutReadme(world).flatMap(({ name, manifest, found, member }) => {
      if (found === undefined) return [];
      const after = member.project.description === undefined ? "name" : "description";
      return [
        {
          code: readmeNotNamed.code,
          package: name,
          file: manifest,
          apply: (text) => text && addLineAfter(text, ["project", after], `readme = ${JSON.stringify(found)}`),
        },
      ];
    }),
});

const withoutReadme = ({
  packages,
  trees,
}: World & { readonly trees: Trees }): readonly (Package & {
  readonly found: string | undefined;
})[] =>
  packages
    .filter(({ isPublished, member }) => isPublished && !says(member, "readme"))
    .map((each) => {
      const found = trees.of(each.name).files.find(({ path }) => readmeFile.test(path))?.path;
      return { ...each, found };
    });
