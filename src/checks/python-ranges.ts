import { pythonOlder } from "../domain/problem/check-python.ts";
import { admits, parseSpecifiers } from "../domain/python/specifier.ts";
import { defineCheck } from "./frame/check.ts";

/** uv locks a workspace for the Pythons that all members admit. */
export const pythonRanges = defineCheck({
  name: "python-ranges",
  title: "Packages for older Pythons than a sibling that they require",
  why: "uv tries the workspace on the Pythons that all members admit, and nobody sees the others fail.",
  kinds: [pythonOlder],
  find: ({ packages, packageOf }) =>
    packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ name, member, requirementPlace }) =>
        member.requirements.flatMap((declared) => {
          const { requirement, kind } = declared;
          const sibling = packageOf(requirement.name);
          const { requiresPython: own } = member;
          const theirs = sibling?.member.requiresPython;
          const isAlways = kind === "runtime" && !requirement.marker?.includes("python_");
          if (sibling?.isPublished !== true || !isAlways || own === undefined || theirs === undefined) return [];
          const older = olderThan(theirs, own);
          if (older.length === 0) return [];
          return pythonOlder({
            package: name,
            sibling: sibling.name,
            theirs,
            older,
            place: requirementPlace(declared),
          });
        }),
      ),
});

/** The last release of each minor version that may be meant. */
const pythons = Array.from({ length: 40 }, (_, minor) => ({ minor: `3.${minor}`, last: `3.${minor}.99` }));

/** The Pythons that one range admits and that are older than all of the other. */
const olderThan = (one: string, other: string): readonly string[] => {
  const [first, all] = [parseSpecifiers(one), parseSpecifiers(other)];
  const start = first === undefined ? -1 : pythons.findIndex(({ last }) => admits(first, last));
  return pythons
    .slice(0, Math.max(start, 0))
    .filter(({ last }) => all !== undefined && admits(all, last))
    .map(({ minor }) => minor);
};
