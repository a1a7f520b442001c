import type { Standing } from "./report.ts";

/**
 * Packages whose trial failed as that of something they require did, directly or not: they may fail for that alone, and
 * are told behind it. By name, each with what it requires of those. What require each other fail for themselves.
 */
export const cascaded = (all: readonly Standing[]): ReadonlyMap<string, readonly string[]> => {
  const needs = new Map(all.map(({ package: { name, needs } }) => [name, needs]));
  const failed = all.filter(isTrial);
  const behind = failed.map((standing) => {
    const name = standing.package.name;
    const below = reached(name, needs);
    const causes = failed
      .filter((other) => below.has(other.package.name) && !reached(other.package.name, needs).has(name))
      .filter((other) => failsAlike(standing, other))
      .map((other) => other.package.name);
    return [name, causes] as const;
  });
  const own = new Set(behind.filter(([, causes]) => causes.length === 0).map(([name]) => name));
  return new Map(
    behind
      .filter(([, causes]) => causes.length > 0)
      .map(([name, causes]) => [name, causes.filter((cause) => own.has(cause))]),
  );
};

type Failed = Extract<Standing, { readonly kind: "failed" }>;

const isTrial = (standing: Standing): standing is Failed =>
  standing.kind === "failed" && (standing.stage === "rehearse" || standing.stage === "smoke");

const failsAlike = (one: Failed, other: Failed): boolean =>
  one.stage === other.stage && one.findings.some(({ code }) => other.findings.some((each) => each.code === code));

const reached = (name: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...(needs.get(name) ?? [])];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    open.push(...(needs.get(each) ?? []));
  }
  return found;
};
