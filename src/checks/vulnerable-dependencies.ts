import { adverseStatus, vulnerableDependency } from "../domain/problem/check-audit.ts";
import { join } from "../domain/workspace/path.ts";
import { defineCheck } from "./frame/check.ts";

/** uv asks a public database of vulnerabilities about the packages in `uv.lock`. */
export const vulnerableDependencies = defineCheck({
  name: "vulnerable-dependencies",
  title: "Locked dependencies with known vulnerabilities, as `uv audit` finds them",
  why: "The release is tested with them, and users may get them.",
  kinds: [vulnerableDependency, adverseStatus],
  needs: ["audit"],
  find: ({ workspace: { prefix }, audit: { vulnerabilities, statuses } }) => {
    const file = join(prefix, "uv.lock");
    return [
      ...[...Map.groupBy(vulnerabilities, ({ name, version }) => `${name} ${version}`).values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined) return [];
        const { name, version } = first;
        const only = all.length === 1 ? first : undefined;
        const isFixed = all.every(({ fixVersions }) => fixVersions.length > 0);
        return vulnerableDependency({
          name,
          version,
          ids: all.map(({ id }) => id),
          summary: only?.summary,
          link: only?.link,
          fixed: isFixed ? (only?.fixVersions.at(0) ?? "newer versions") : undefined,
          file,
        });
      }),
      ...statuses.map((status) => adverseStatus({ ...status, file })),
    ];
  },
});
