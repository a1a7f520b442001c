import { admits, parseSpecifiers } from "../python/specifier.ts";
import { canonicalVersion } from "../python/version.ts";

/** The first that takes `--exclude-newer-package NAME=false`; all else that is used is older. */
export const oldest = "0.9.25";

/** Whether a `required-version` admits a uv with which a release can be made; so may one that is not understood. */
export const admitsUsable = (required: string): boolean => {
  const clauses = parseSpecifiers(required);
  if (clauses === undefined) return true;
  const isUsable = parseSpecifiers(`>=${oldest}`)!;
  const bounds = required.match(/\d+(?:\.\d+)*/g) ?? [];
  // A bound may be left out itself, and what comes after it may not.
  const tried = [oldest, "9999", ...bounds, ...bounds.map(nextOf)];
  return tried.some((each) => canonicalVersion(each) !== undefined && admits(isUsable, each) && admits(clauses, each));
};

const nextOf = (version: string): string => version.replace(/\d+$/, (last) => String(Number(last) + 1));
