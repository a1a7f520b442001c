import type { PackageName } from "../python/name.ts";
import { createSchedule, type ScheduleInput, type Unit } from "../schedule/schedule.ts";
import { isWork, type PlannedPackage } from "./plan.ts";

type Needs = ReadonlyMap<PackageName, readonly PackageName[]>;

/**
 * What each package waits for: the packages to release that it needs, directly or through packages that are left alone,
 * since those may be there only in a version that needs the new one.
 */
export const waitsOf = (needs: Needs, work: ReadonlySet<PackageName>): Needs =>
  new Map(
    [...needs.keys()].map((name) => {
      const direct = needs.get(name)!;
      if (direct.every((need) => work.has(need))) return [name, direct.toSorted()];
      const found = new Set(direct);
      for (const need of found) if (!work.has(need)) for (const further of needs.get(need) ?? []) found.add(further);
      return [name, [...found].filter((need) => work.has(need) && need !== name).sort()];
    }),
  );

/** `waitsOf` for a plan: what its packages need before they are uploaded, or whatever else they may wait for. */
export const waitsInPlan = (
  packages: readonly PlannedPackage[],
  isAwaited: (entry: PlannedPackage) => boolean = isWork,
): Needs =>
  waitsOf(
    new Map(packages.map(({ name, needs }) => [name, needs])),
    new Set(packages.filter(isAwaited).map(({ name }) => name)),
  );

export interface Order {
  /** The units by level: a unit waits only for units of lower levels. Within one, longest remaining path first, then by name. */
  readonly levels: readonly (readonly Unit[])[];
  /** The longest chain of units that wait for each other, first to last, as the names of their packages. */
  readonly criticalPath: readonly PackageName[];
}

/** The order in which the scheduler would go, were all packages alike. */
export const orderOf = (input: ScheduleInput): Order => {
  const schedule = createSchedule(input);
  const levels: (readonly Unit[])[] = [];
  for (let units = schedule.ready(); units.length > 0; units = schedule.ready()) {
    levels.push(units);
    for (const unit of units) schedule.confirmed(unit[0]!);
  }
  return { levels, criticalPath: criticalPath(levels, input.needs) };
};

/** Backwards from the last level: each unit there waits for one of the level before. */
const criticalPath = (levels: readonly (readonly Unit[])[], needs: Needs): readonly PackageName[] => {
  const path: Unit[] = [];
  for (const units of levels.toReversed()) {
    const next = path[0];
    const waits = next?.flatMap((name) => needs.get(name) ?? []);
    const unit = units.find((each) => waits === undefined || each.some((name) => waits.includes(name)));
    path.unshift(unit!);
  }
  return path.flat();
};
