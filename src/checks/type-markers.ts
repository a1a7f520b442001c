import { markerNotClassified, typedWithoutMarker } from "../domain/problem/check-files.ts";
import { defineCheck } from "./frame/check.ts";
import { importPackages } from "./frame/modules.ts";
import type { Tree, Trees } from "./frame/trees.ts";
import type { Package, World } from "./frame/world.ts";

const typed = "Typing :: Typed";

/** https://typing.python.org/en/latest/spec/distributing.html#packaging-typed-libraries */
export const typeMarkers = defineCheck({
  name: "type-markers",
  title: "Types that are promised without `py.typed`, or the other way round",
  why: "Type checkers ignore the types of an installed package that has no `py.typed`.",
  kinds: [typedWithoutMarker, markerNotClassified],
  needs: ["trees"],
  find: (world) => [
    ...unmarked(world).map(({ name, place, reason }) =>
      typedWithoutMarker({ package: name, reason, place: place(["project", "classifiers"]) }),
    ),
    ...world.packages
      .filter(
        ({ isPublished, member, name }) =>
          isPublished &&
          member.classifiers.length > 0 &&
          !member.classifiers.some((each) => each.startsWith("Typing ::")) &&
          hasMarker(world.trees.of(name)),
      )
      .map(({ name, place }) => markerNotClassified({ package: name, place: place(["project", "classifiers"]) })),
  ],
  fix: (world) =>
    unmarked(world).flatMap(({ name, member, tree }) => {
      const [folder, ...others] = importPackages(tree, name);
      if (folder === undefined || others.length > 0) return [];
      const file = `${member.path === "." ? "" : `${member.path}/`}${folder}/py.typed`;
      return [{ code: typedWithoutMarker.code, package: name, file, apply: (text) => text ?? "" }];
    }),
});

const hasMarker = ({ files }: Tree): boolean => files.some(({ path }) => /(?:^|\/)py\.typed$/.test(path));

/** A package without any module has its sources elsewhere, or none. */
const unmarked = ({
  packages,
  trees,
}: World & { readonly trees: Trees }): readonly (Package & {
  readonly tree: Tree;
  readonly reason: string;
})[] =>
  packages.flatMap((each) => {
    const { isPublished, member, name } = each;
    const tree = trees.of(name);
    const folders = importPackages(tree, name);
    if (!isPublished || folders.length === 0 || hasMarker(tree)) return [];
    if (member.classifiers.includes(typed)) return [{ ...each, tree, reason: `says ${typed}` }];
    const hasStubs = tree.files.some(
      ({ path }) => path.endsWith(".pyi") && folders.some((folder) => path.startsWith(`${folder}/`)),
    );
    return hasStubs ? [{ ...each, tree, reason: "ships stub files (.pyi)" }] : [];
  });
