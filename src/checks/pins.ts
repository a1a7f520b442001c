import { checkRequirements } from "../domain/pin/check-requirements.ts";
import { directUrl, excludesSibling } from "../domain/problem/plan.ts";
import type { PackageName } from "../domain/python/name.ts";
import { parseSpecifiers } from "../domain/python/specifier.ts";
import { canonicalVersion, compareVersions, parseVersion } from "../domain/python/version.ts";
import { defineCheck } from "./frame/check.ts";

/** Versions that only a build backend knows are judged when the release is planned. */
export const pins = defineCheck({
  name: "pins",
  title: "Requirements that a sibling's version does not satisfy",
  why: "uv ignores specifiers inside the workspace, so what was tested together may not be installable together.",
  kinds: [excludesSibling, directUrl],
  find: ({ workspace, packages }) => {
    const siblings = new Map(
      packages.map(({ name, member: { version }, isPublished }) => [
        name,
        { version: canonicalVersion(version ?? "") ?? null, status: isPublished ? "publish" : "private" } as const,
      ]),
    );
    return packages
      .filter(({ isPublished }) => isPublished)
      .flatMap(({ member }) => checkRequirements(workspace, member, { siblings, isServed: asksForOlder }));
  },
});

/** The index is asked when the release is planned. */
const asksForOlder = (_: PackageName, version: string) => {
  const own = parseVersion(version)!;
  return (specifier: string): boolean =>
    (parseSpecifiers(specifier) ?? []).every(
      (clause) =>
        clause.operator === "===" || /^(?:<|!)/.test(clause.operator) || compareVersions(clause.version, own) < 0,
    );
};
