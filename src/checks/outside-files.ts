import { outsideFile } from "../domain/problem/check-files.ts";
import type { TomlPath } from "../domain/toml/spans.ts";
import { normalize } from "../domain/workspace/path.ts";
import { type Table, tableIn } from "../domain/workspace/shapes.ts";
import { defineCheck } from "./frame/check.ts";
import { namedFiles } from "./frame/named-files.ts";
import type { Package } from "./frame/world.ts";

/** README, licence files, and what hatchling is told to take in. https://hatch.pypa.io/latest/config/build/#forced-inclusion */
export const outsideFiles = defineCheck({
  name: "outside-files",
  title: "Files that a package takes in from outside of its folder",
  why: "A change there changes the package although nothing in its folder does.",
  kinds: [outsideFile],
  find: ({ packages }) =>
    packages
      .filter(({ isPublished }) => isPublished)
      .flatMap((each) => {
        const found = [...namedFiles(each.member).map(({ path, key }) => ({ path, key })), ...forced(each)].filter(
          ({ path }) => normalize(path).startsWith(".."),
        );
        if (found.length === 0) return [];
        const paths = [...new Set(found.map(({ path }) => path))];
        return [outsideFile({ package: each.name, paths, place: each.place(found[0]!.key) })];
      }),
});

const forced = ({ member: { tool } }: Package): readonly { readonly path: string; readonly key: TomlPath }[] => {
  const build = tableIn(tableIn(tool, "hatch"), "build");
  const targets = tableIn(build, "targets");
  const places: readonly (readonly [Table, TomlPath])[] = [
    [build, ["tool", "hatch", "build"]],
    ...Object.keys(targets).map((target): readonly [Table, TomlPath] => [
      tableIn(targets, target),
      ["tool", "hatch", "build", "targets", target],
    ]),
  ];
  return places.flatMap(([table, path]) =>
    Object.keys(tableIn(table, "force-include")).map((file) => ({ path: file, key: [...path, "force-include", file] })),
  );
};
