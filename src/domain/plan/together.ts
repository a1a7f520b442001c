import type { Plan } from "./plan.ts";

/** Tells whether some package of the workspace brings both into one environment, by what it needs, directly or not. */
export const togetherIn = ({ packages }: Pick<Plan, "packages">): ((a: string, b: string) => boolean) => {
  const needs = new Map(packages.map((each) => [each.name, each.needs]));
  const brings = packages.map(({ name }) => {
    const found = new Set([name]);
    for (const each of found) for (const need of needs.get(each) ?? []) found.add(need);
    return found;
  });
  return (a, b) => brings.some((names) => names.has(a) && names.has(b));
};
