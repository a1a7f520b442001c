import { siblingSourceMissing } from "../domain/problem/check-requirements.ts";
import { aTable } from "../domain/workspace/shapes.ts";
import { defineCheck } from "./frame/check.ts";
import { sourcesIn } from "./frame/sources.ts";

export const siblingSources = defineCheck({
  name: "sibling-sources",
  title: "Requirements on members without `workspace = true`",
  why: "uv refuses to lock or sync the whole workspace as soon as there is one.",
  kinds: [siblingSourceMissing],
  find: ({ packages, packageOf, workspace }) => {
    const uv = aTable.accepts(workspace.rootTool.uv) ? workspace.rootTool.uv : {};
    // uv then takes members without being told so.
    if (uv["no-sources"] === true) return [];
    const unread = [uv["no-sources-package"]].flat();
    const ofRoot = sourcesIn(workspace.rootTool);
    return packages.flatMap(({ name, member, requirementPlace }) => {
      const own = sourcesIn(member.tool);
      const isDeclared = (sibling: string): boolean => {
        const source = [...own, ...ofRoot].find((each) => each.name === sibling);
        return source?.tables.every(({ workspace }) => workspace === true) === true;
      };
      const seen = new Set([name]);
      return member.requirements
        .filter(({ kind, requirement }) => readsSources.has(kind) && requirement.url === undefined)
        .filter(({ requirement: { name: sibling } }) => packageOf(sibling) !== undefined && !isDeclared(sibling))
        .filter(({ requirement: { name: sibling } }) => !unread.includes(sibling))
        .filter(({ requirement: { name: sibling } }) => !seen.has(sibling) && seen.add(sibling))
        .map((declared) =>
          siblingSourceMissing({
            package: name,
            sibling: declared.requirement.name,
            place: requirementPlace(declared),
          }),
        );
    });
  },
});

/** What stands in `pyproject.toml` and is locked; what a build requires is not. */
const readsSources = new Set(["runtime", "extra", "group"]);
