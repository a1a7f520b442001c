import type { Finding } from "./finding.ts";
import { named } from "./shown.ts";

/** Each finding once: two parts of a run may find the same thing. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

/**
 * Each cause once: findings that differ in nothing but the package are one that names the packages. Words that hold a
 * package's own name, file or line are about that package alone.
 */
export const byCause = (findings: readonly Finding[]): readonly Finding[] => {
  const alike = Map.groupBy(findings, (finding) => JSON.stringify({ ...finding, package: undefined }));
  return [...alike.values()].map((group) => {
    const { package: _, ...rest } = group[0]!;
    const names = [...new Set(group.flatMap(({ package: name }) => name ?? []))];
    return names.length < 2 ? group[0]! : { ...rest, message: `${rest.message} (${named(names)})` };
  });
};
