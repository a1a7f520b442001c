import { adverseStatus, vulnerableDependency } from "../domain/problem/check-audit.ts";
import { compareVersions, parseVersion, type Version } from "../domain/python/version.ts";
import type { Vulnerability } from "../domain/uv/audit.ts";
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
        const fixes = all.map(fixVersion);
        return vulnerableDependency({
          name,
          version,
          ids: all.map(({ id }) => id),
          summary: only?.summary,
          link: only?.link,
          fixed: fixes.every((fix) => fix !== undefined) ? fixes.toSorted(byVersion).at(-1)?.text : undefined,
          file,
        });
      }),
      ...statuses.map((status) => adverseStatus({ ...status, file })),
    ];
  },
});

/** The first release with the fix that is later than the locked one: older lines have fixes of their own. */
const fixVersion = ({ version, fixVersions }: Vulnerability): Fix | undefined => {
  const locked = parseVersion(version);
  return fixVersions
    .flatMap((text) => {
      const parsed = parseVersion(text);
      return parsed === undefined ? [] : [{ text, parsed }];
    })
    .filter(({ parsed }) => locked === undefined || compareVersions(parsed, locked) > 0)
    .toSorted(byVersion)
    .at(0);
};

interface Fix {
  readonly text: string;
  readonly parsed: Version;
}

const byVersion = (one: Fix, other: Fix): number => compareVersions(one.parsed, other.parsed);
