import type { Surroundings } from "../../domain/installers/release.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { parseDistributionName } from "../../domain/python/distribution-name.ts";
import type { Metadata } from "../../domain/python/metadata.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { parseRequirement } from "../../domain/python/requirement.ts";
import { admits } from "../../domain/python/specifier.ts";
import type { PackageIndex } from "../../ports/package-index.ts";

/** More requirements than anybody changes in a release. */
const mostQuestions = 50;

/** The packages that a release requires by words that the last one had not. */
export const newlyRequired = (before: Metadata, after: Metadata): readonly PackageName[] => {
  const known = new Set(before.requiresDist);
  const names = after.requiresDist
    .filter((text) => !known.has(text))
    .flatMap((text) => {
      const parsed = parseRequirement(text);
      return parsed.ok && parsed.requirement.specifier !== "" ? [parsed.requirement.name] : [];
    });
  return [...new Set(names)];
};

/** Asks the index what there is of these packages. One that it does not have may come from another index: not known. */
export const askAvailable = async (
  names: readonly PackageName[],
  { index, signal }: { readonly index: PackageIndex; readonly signal: AbortSignal },
): Promise<ReadonlyMap<PackageName, readonly string[]>> => {
  const found = await Promise.all(
    names.slice(0, mostQuestions).map(async (name) => {
      const project = await index.project(name, { signal }).catch((error: unknown) => {
        if (error instanceof Problem) return undefined;
        throw error;
      });
      const versions = project?.files.flatMap(({ filename, yanked }) =>
        yanked ? [] : (parseDistributionName(filename, name)?.version ?? []),
      );
      return versions === undefined ? [] : [[name, versions] as const];
    }),
  );
  return new Map(found.flat());
};

/** Whether one of these versions fits, where they are known. */
export const availableIn =
  (known: ReadonlyMap<PackageName, readonly string[]>): NonNullable<Surroundings["isAvailable"]> =>
  (name, specifiers) =>
    known.get(name)?.some((version) => admits(specifiers, version));
