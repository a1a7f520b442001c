import { namedFileOutside, outsideFile } from "../domain/problem/check-files.ts";
import type { Finding } from "../domain/problem/finding.ts";
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
  kinds: [namedFileOutside, outsideFile],
  find: ({ packages }) =>
    packages
      .filter(({ isPublished }) => isPublished)
      .flatMap((each) => {
        const named = namedFiles(each.member).filter(isOutside);
        const included = forced(each).filter(isOutside);
        if (!refuses.has(each.member.buildBackend ?? legacy)) return taken(each, [...named, ...included]);
        return [
          ...named.map(({ path, key }) =>
            namedFileOutside({
              package: each.name,
              key: key.slice(0, 2).join("."),
              path,
              isLinkable: isLinkable(each),
              place: each.place(key),
            }),
          ),
          ...taken(each, included),
        ];
      }),
});

/** What a project without `build-backend` is built with. https://peps.python.org/pep-0517/#source-trees */
const legacy = "setuptools.build_meta:__legacy__";

/** Backends that build nothing where `[project]` names a file outside, by trial of each. pdm-backend takes it into the sdist. */
const refuses = new Set([
  "flit_core.buildapi",
  "hatchling.build",
  "poetry.core.masonry.api",
  "setuptools.build_meta",
  legacy,
  "uv_build",
]);

/** Backends that put what a link leads to into the sdist; the others put the link there, and uv unpacks none that leads out. */
const linkable = new Set(["setuptools.build_meta", legacy, "uv_build"]);
const isLinkable = ({ member }: Package): boolean => linkable.has(member.buildBackend ?? legacy);

interface Taken {
  readonly path: string;
  readonly key: TomlPath;
}

const isOutside = ({ path }: Taken): boolean => normalize(path).startsWith("..");

const taken = (each: Package, files: readonly Taken[]): readonly Finding[] => {
  if (files.length === 0) return [];
  const paths = [...new Set(files.map(({ path }) => path))];
  const isForced = files.every(({ key }) => key[0] === "tool");
  const place = each.place(files[0]!.key);
  return [outsideFile({ package: each.name, paths, isForced, isLinkable: isLinkable(each), place })];
};

const forced = ({ member: { tool } }: Package): readonly Taken[] => {
  const build = tableIn(tableIn(tool, "hatch"), "build");
  const targets = tableIn(build, "targets");
  const places: readonly (readonly [Table, TomlPath])[] = [
    [build, ["tool", "hatch", "build"]],
    // Those of the sdist lie in it, and the wheel is built from it: that is what is advised.
    ...Object.keys(targets)
      .filter((target) => target !== "sdist")
      .map((target): readonly [Table, TomlPath] => [
        tableIn(targets, target),
        ["tool", "hatch", "build", "targets", target],
      ]),
  ];
  return places.flatMap(([table, path]) =>
    Object.keys(tableIn(table, "force-include")).map((file) => ({ path: file, key: [...path, "force-include", file] })),
  );
};
