import type { PackageName } from "../python/name.ts";
import { parseRequirement } from "../python/requirement.ts";
import { admits, parseSpecifiers } from "../python/specifier.ts";
import type { DeclaredRequirement } from "../workspace/workspace.ts";
import type { PlannedPackage } from "./plan.ts";
import { installableOf, type Released } from "./released.ts";

/** As the built metadata will have it. */
export const builtRequirement = ({ requirement, table }: DeclaredRequirement, { bounds }: PlannedPackage) => {
  const edit = bounds.find((each) => each.from === requirement.text && each.table === table);
  const parsed = edit && parseRequirement(edit.to);
  return parsed?.ok ? parsed.requirement : requirement;
};

/** Whether the index has a release that the requirement admits. Yanked ones do not count: https://peps.python.org/pep-0592/ */
export const isOnIndex = (
  { specifier }: { readonly specifier: string },
  sibling: PackageName,
  released: Released,
): boolean => {
  const specifiers = parseSpecifiers(specifier) ?? [];
  return installableOf(released, sibling).some(
    ({ version, files }) => files.some(({ yanked }) => !yanked) && admits(specifiers, version),
  );
};
