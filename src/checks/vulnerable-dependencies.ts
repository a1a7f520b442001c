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
      ...[...Map.groupBy(vulnerabilities, ({ name, version }) => `${name} ${version}`).values()].map((all) => {
        const [{ name, version, summary, link }] = all as [(typeof all)[number]];
        const fixed = all.length === 1 ? all[0]?.fixVersions.at(0) : undefined;
        const isFixed = all.every(({ fixVersions }) => fixVersions.length > 0);
        return vulnerableDependency({
          name,
          version,
          ids: all.map(({ id }) => id),
          summary: all.length === 1 ? summary : undefined,
          link: all.length === 1 ? link : undefined,
          fixed: fixed ?? (isFixed ? "newer versions" : undefined),
          file,
        });
      }),
      ...statuses.map((status) => adverseStatus({ ...status, file })),
    ];
  },
});
