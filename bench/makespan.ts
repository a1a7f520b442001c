/**
 * How long a release takes from the first upload to the last package that can be installed, on a virtual clock.
 *
 * An upload holds one of the slots; becoming visible holds none. Times are log-normal around their median, from a fixed
 * seed: each upload has its own; the time to become visible is the index's, one per release (or each package's own, where
 * a row says so). No way of publishing knows the times beforehand. All three publish the same packages with the same times:
 * - ours: the real scheduler, which starts a package when its own requirements are visible;
 * - the level barrier, which starts a level when all of the level before is visible;
 * - the sequential loop, which starts a package when the one before is visible.
 *
 * The bound is what nothing can beat, not even a way that knows all times. It is the greater of
 * - the critical path: the longest chain of uploads and waits, and
 * - work ÷ slots, with what must come before and after: for any set of packages, the least time before one of them can
 *   start, all their uploads spread evenly over the slots, and the least time that one of them is followed by.
 *
 * Where packages have their own times to become visible, chance puts a slow one last, which only foreknowledge could
 * mend: there the promise is to be no slower than the level barrier.
 */
import { createSchedule, type ScheduleInput } from "../src/domain/schedule/schedule.ts";
import { median } from "./measuring/median.ts";
import { createRandom } from "./measuring/random.ts";
import type { Row } from "./row.ts";

interface Release {
  /** What each package requires; every package after all that it requires. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** Seconds, by package. */
  readonly upload: ReadonlyMap<string, number>;
  readonly visible: ReadonlyMap<string, number>;
  readonly slots: number;
}

const runs = 100;
const limit = 1.05;
/** The standard deviation of a time's logarithm: two of three lie within a third of the median. */
const spread = 0.3;

/** Log-normal by the Box–Muller transform. */
const draw = (random: () => number, { median, spread }: { median: number; spread: number }): number =>
  median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

/** Publishes with a virtual clock, starting what `next` hands out for the free slots. Seconds until all is visible. */
const simulate = (
  { upload, visible, slots }: Release,
  way: { next: (free: number) => readonly string[]; confirmed: (name: string) => void },
): number => {
  let now = 0;
  let free = slots;
  const events: { at: number; name: string; isVisible: boolean }[] = [];
  for (;;) {
    for (const name of way.next(free)) {
      free -= 1;
      events.push({ at: now + upload.get(name)!, name, isVisible: false });
    }
    if (events.length === 0) return now;
    events.sort((a, b) => b.at - a.at);
    const { at, name, isVisible } = events.pop()!;
    now = at;
    if (isVisible) {
      way.confirmed(name);
    } else {
      free += 1;
      events.push({ at: now + visible.get(name)!, name, isVisible: true });
    }
  }
};

const scheduled = (release: Release): number => {
  const input: ScheduleInput = { units: [...release.needs.keys()].map((name) => [name]), needs: release.needs };
  const schedule = createSchedule(input);
  return simulate(release, {
    next: (free) => schedule.ready(free).map(([name]) => name!),
    confirmed: schedule.confirmed,
  });
};

const levelBarrier = (release: Release): number => {
  const level = longest(release, () => 1);
  const waiting = [...release.needs.keys()].sort((a, b) => level.get(a)! - level.get(b)!);
  let pending = 0;
  let current = 0;
  const next = (free: number): readonly string[] => {
    if (pending === 0 && waiting.length > 0) current = level.get(waiting[0]!)!;
    const here = waiting.findIndex((name) => level.get(name)! > current);
    const started = waiting.splice(0, Math.min(free, here === -1 ? waiting.length : here));
    pending += started.length;
    return started;
  };
  const confirmed = (): void => {
    pending -= 1;
  };
  return simulate(release, { next, confirmed });
};

const sequential = (release: Release): number =>
  [...release.needs.keys()].reduce((sum, name) => sum + release.upload.get(name)! + release.visible.get(name)!, 0);

/** The heaviest chain that ends with each package, itself included. */
const longest = ({ needs }: Release, weight: (name: string) => number): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [name, needed] of needs) {
    found.set(name, weight(name) + Math.max(0, ...needed.map((need) => found.get(need)!)));
  }
  return found;
};

const bound = (release: Release): number => {
  const names = [...release.needs.keys()];
  const whole = (name: string) => release.upload.get(name)! + release.visible.get(name)!;
  const until = longest(release, whole);
  const reversed = new Map(
    [...names].reverse().map((name) => [name, names.filter((other) => release.needs.get(other)!.includes(name))]),
  );
  const from = longest({ ...release, needs: reversed }, whole);
  const parts = names.map((name) => ({
    before: until.get(name)! - whole(name),
    upload: release.upload.get(name)!,
    after: from.get(name)! - release.upload.get(name)!,
  }));
  const criticalPath = Math.max(...until.values());
  const crowded = parts.flatMap(({ before }) =>
    parts.map(({ after }) => {
      const set = parts.filter((part) => part.before >= before && part.after >= after);
      return set.length === 0 ? 0 : before + set.reduce((sum, part) => sum + part.upload, 0) / release.slots + after;
    }),
  );
  return Math.max(criticalPath, ...crowded);
};

/** Levels of the given sizes; a package requires one to three of the level below, drawn at random. */
const layered = (sizes: readonly number[], random: () => number): ReadonlyMap<string, readonly string[]> => {
  const needs = new Map<string, readonly string[]>();
  let below: readonly string[] = [];
  for (const [level, size] of sizes.entries()) {
    const names = Array.from({ length: size }, (_, index) => `l${level}-${index}`);
    for (const name of names) {
      const some =
        below.length === 0 ? [] : [random(), random(), random()].map((pick) => below[Math.floor(pick * below.length)]!);
      needs.set(name, [...new Set(some)]);
    }
    below = names;
  }
  return needs;
};

const shapes = {
  "star of 73": [1, 72],
  "36 in 4 levels": [1, 28, 6, 1],
  "chain of 10": Array.from({ length: 10 }, () => 1),
};

interface Case {
  readonly shape: keyof typeof shapes;
  readonly slots: number;
  /** Median seconds. */
  readonly visible: number;
  readonly hasOwnTimes: boolean;
}

const cases: readonly Case[] = [
  ...(["star of 73", "36 in 4 levels", "chain of 10"] as const).flatMap((shape) =>
    [4, 8].flatMap((slots) => [5, 30, 90].map((visible) => ({ shape, slots, visible, hasOwnTimes: false }))),
  ),
  ...(["star of 73", "36 in 4 levels"] as const).flatMap((shape) =>
    [4, 8].map((slots) => ({ shape, slots, visible: 30, hasOwnTimes: true })),
  ),
];

const drawRelease = ({ shape, slots, visible, hasOwnTimes }: Case, random: () => number): Release => {
  const needs = layered(shapes[shape], random);
  const lag = draw(random, { median: visible, spread });
  const times = (one: () => number) => new Map([...needs.keys()].map((name) => [name, one()]));
  return {
    needs,
    slots,
    upload: times(() => draw(random, { median: 3, spread })),
    visible: times(() => (hasOwnTimes ? draw(random, { median: visible, spread }) : lag)),
  };
};

const measureCase = (each: Case): Row => {
  const random = createRandom(1);
  const results = Array.from({ length: runs }, () => {
    const release = drawRelease(each, random);
    const least = bound(release);
    const seconds = scheduled(release);
    if (seconds < least - 1e-6) throw new Error(`A release took ${seconds} s, less than its bound of ${least} s`);
    return {
      seconds,
      ours: seconds / least,
      barrier: levelBarrier(release) / least,
      loop: sequential(release) / least,
    };
  });
  const of = (key: keyof (typeof results)[number]): number => median(results.map((result) => result[key]));
  const worst = Math.max(...results.map(({ ours }) => ours));
  const { shape, slots, visible, hasOwnTimes } = each;
  return {
    what: `${shape}, ${slots} slots, visible after ${visible} s${hasOwnTimes ? ", each its own" : ""}`,
    ours: `${of("ours").toFixed(3)} × bound (worst ${worst.toFixed(3)}), ${of("seconds").toFixed(0)} s`,
    against: `level barrier ${of("barrier").toFixed(2)} ×, sequential loop ${of("loop").toFixed(1)} ×`,
    promise: hasOwnTimes ? "≤ level barrier" : `≤ ${limit} × bound`,
    isMet: of("ours") <= (hasOwnTimes ? of("barrier") : limit),
  };
};

/** Medians of many releases of each case. */
export const measure = (): readonly Row[] => cases.map(measureCase);
