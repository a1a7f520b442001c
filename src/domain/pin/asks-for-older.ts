import type { PackageName } from "../python/name.ts";
import { parseSpecifiers } from "../python/specifier.ts";
import { compareVersions, parseVersion } from "../python/version.ts";

/** Whether specifiers may mean a release older than a sibling's version: where no index is asked, that may be there. */
export const asksForOlder = (_: PackageName, version: string) => {
  const own = parseVersion(version)!;
  return (specifier: string): boolean =>
    (parseSpecifiers(specifier) ?? []).every(
      (clause) =>
        clause.operator === "===" || /^(?:<|!)/.test(clause.operator) || compareVersions(clause.version, own) < 0,
    );
};
