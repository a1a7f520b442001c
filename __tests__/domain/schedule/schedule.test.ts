import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { Bug } from "../../../src/domain/problem/problem.ts";
import { createSchedule, type ScheduleInput, type Unit } from "../../../src/domain/schedule/schedule.ts";
import { processorTimeOf } from "../../processor-time.ts";

/** `a b c:a,b` reads: a, b, and c that needs both. `x+y` is one unit of two packages. */
const read = (text: string): ScheduleInput => {
  const parts = text.split(" ").map((part) => part.split(":"));
  return {
    units: parts.map(([unit]) => unit!.split("+")),
    needs: new Map(parts.map(([unit, needs]) => [unit!.split("+")[0]!, needs?.split(",") ?? []])),
  };
};
const words = (units: readonly Unit[]): string => units.map((unit) => unit.join("+")).join(" ");

test("a unit is ready when all that it needs is confirmed, and is given once", () => {
  const schedule = createSchedule(read("a b c:a,b d:c"));
  expect(words(schedule.ready())).toBe("a b");
  expect(words(schedule.ready())).toBe("");
  schedule.confirmed("a");
  expect(words(schedule.ready())).toBe("");
  schedule.confirmed("b");
  expect(words(schedule.ready())).toBe("c");
  schedule.confirmed("c");
  expect(words(schedule.ready())).toBe("d");
  expect(schedule.isDone()).toBe(false);
  schedule.confirmed("d");
  expect(schedule.isDone()).toBe(true);
  expect(schedule.blocked()).toEqual([]);
});

test("the longest remaining path goes first, then the name", () => {
  const schedule = createSchedule(read("leaf b a long b2:b long2:long long3:long2"));
  expect(words(schedule.ready(2))).toBe("long b");
  expect(words(schedule.ready(1))).toBe("a");
  schedule.confirmed("long");
  expect(words(schedule.ready())).toBe("long2 leaf");
});

test("what becomes ready overtakes less urgent units that were not taken yet", () => {
  const schedule = createSchedule(read("a z y x b:a c:b"));
  expect(words(schedule.ready(1))).toBe("a");
  schedule.confirmed("a");
  expect(words(schedule.ready(2))).toBe("b x");
});

test("weights say how long a unit takes", () => {
  const schedule = createSchedule({ ...read("short big end:short"), weights: new Map([["big", 30]]) });
  expect(words(schedule.ready())).toBe("big short");
});

test("a failed unit blocks all that needs it, by name, and nothing else", () => {
  const schedule = createSchedule(read("a b c:a d:c,b e:b"));
  schedule.ready();
  schedule.failed("a", ["a"]);
  expect(schedule.blocked()).toEqual([
    { name: "c", by: ["a"] },
    { name: "d", by: ["a"] },
  ]);
  schedule.confirmed("b");
  expect(words(schedule.ready())).toBe("e");
  schedule.confirmed("e");
  expect(schedule.isDone()).toBe(true);
});

test("a unit that two failures block names both", () => {
  const schedule = createSchedule(read("a b c:a,b"));
  schedule.ready();
  schedule.failed("b", ["b"]);
  schedule.failed("a", ["a"]);
  expect(schedule.blocked()).toEqual([{ name: "c", by: ["a", "b"] }]);
});

test("the packages of a cycle are one unit: needed by either name, blocked together, failing by package", () => {
  const cycle = createSchedule({
    units: [["base"], ["x", "y"], ["top"]],
    needs: new Map([
      ["x", ["y"]],
      ["y", ["x", "base"]],
      ["top", ["y"]],
    ]),
  });
  expect(words(cycle.ready())).toBe("base");
  cycle.confirmed("base");
  expect(words(cycle.ready())).toBe("x+y");
  cycle.failed("x", ["y"]);
  expect(cycle.blocked()).toEqual([{ name: "top", by: ["y"] }]);

  const blocked = createSchedule({ units: [["base"], ["x", "y"]], needs: new Map([["y", ["base"]]]) });
  blocked.ready();
  blocked.failed("base", ["base"]);
  expect(blocked.blocked().map(({ name }) => name)).toEqual(["x", "y"]);
});

test("a requirement that no unit holds needs no waiting for", () => {
  expect(words(createSchedule({ units: [["a"]], needs: new Map([["a", ["numpy", "a"]]]) }).ready())).toBe("a");
});

test("no units are done at once", () => {
  expect(createSchedule({ units: [], needs: new Map() }).isDone()).toBe(true);
});

test("ending a unit that does not run is a defect, and so is a circle", () => {
  const schedule = createSchedule(read("a b:a"));
  expect(() => schedule.confirmed("a")).toThrow(Bug);
  schedule.ready();
  expect(() => schedule.failed("b", [])).toThrow("b was failed while it was waiting");
  expect(() => schedule.confirmed("nobody")).toThrow("nobody was confirmed while it was unknown");
  schedule.confirmed("a");
  expect(() => schedule.confirmed("a")).toThrow(Bug);
  expect(() => createSchedule(read("a:b b:a"))).toThrow("circle");
});

/** Graphs without cycles: a unit needs only packages of units before it. */
const graphs: fc.Arbitrary<ScheduleInput> = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 3 }),
      needs: fc.array(fc.nat(), { maxLength: 4 }),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) => {
    const units = rows.map(({ size }, row) => Array.from({ length: size }, (_, place) => `p${row}-${place}`));
    const needs = rows.flatMap((row, at) => {
      const before = units.slice(0, at).flat();
      const some = before.length === 0 ? [] : row.needs.map((pick) => before[pick % before.length]!);
      return units[at]!.map(
        (name, place) => [name, some.filter((_, index) => index % units[at]!.length === place)] as const,
      );
    });
    return {
      units,
      needs: new Map(needs),
      weights: new Map(units.map((unit, at) => [unit[0]!, rows[at]!.weight])),
    };
  });

/** Which units a unit needs, from the input alone. */
const neededUnits = ({ units, needs }: ScheduleInput, unit: Unit): readonly string[] =>
  units
    .filter((other) => other !== unit && unit.some((name) => needs.get(name)?.some((need) => other.includes(need))))
    .map((other) => other[0]!);

interface Walk {
  readonly started: readonly string[];
  readonly confirmed: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  readonly blocked: ReadonlyMap<string, readonly string[]>;
}

/** Runs a whole schedule with ends in any order, any of them failing, and checks each start as it happens. */
const walk = (input: ScheduleInput, { picks, slots }: { picks: readonly number[]; slots: number }): Walk => {
  const schedule = createSchedule(input);
  const units = new Map(input.units.map((unit) => [unit[0]!, unit]));
  const running: string[] = [];
  const started: string[] = [];
  const confirmed = new Set<string>();
  const failed = new Set<string>();
  for (let step = 0; ; step++) {
    for (const unit of schedule.ready(slots - running.length)) {
      for (const need of neededUnits(input, unit)) expect(confirmed).toContain(need);
      started.push(unit[0]!);
      running.push(unit[0]!);
    }
    expect(schedule.isDone()).toBe(running.length === 0);
    if (running.length === 0) break;
    const pick = picks[step % picks.length]!;
    const [ended] = running.splice(pick % running.length, 1);
    if (pick % 5 === 0) {
      failed.add(ended!);
      schedule.failed(ended!, [units.get(ended!)!.at(-1)!]);
    } else {
      confirmed.add(ended!);
      schedule.confirmed(ended!);
    }
  }
  return { started, confirmed, failed, blocked: new Map(schedule.blocked().map(({ name, by }) => [name, by])) };
};

const courses = fc.record({
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
  slots: fc.integer({ min: 1, max: 6 }),
});

test("whatever fails, in any order: nothing before its needs, nothing twice, all ended or blocked by what failed", () => {
  fc.assert(
    fc.property(graphs, courses, (input, course) => {
      const { started, confirmed, failed, blocked } = walk(input, course);
      expect(new Set(started).size).toBe(started.length);
      for (const unit of input.units) {
        const causes = failuresBehind(input, unit, failed);
        const isBlocked = unit.every((name) => blocked.has(name));
        expect(isBlocked).toBe(causes.size > 0);
        expect(Number(isBlocked) + Number(confirmed.has(unit[0]!)) + Number(failed.has(unit[0]!))).toBe(1);
        if (isBlocked) for (const name of unit) expect(new Set(blocked.get(name))).toEqual(causes);
      }
      expect(started).toHaveLength(confirmed.size + failed.size);
    }),
    { numRuns: 500 },
  );
});

/** The failed packages that a unit needs, found without the schedule: walked from the unit down. */
const failuresBehind = (input: ScheduleInput, unit: Unit, failed: ReadonlySet<string>): ReadonlySet<string> => {
  const units = new Map(input.units.map((each) => [each[0]!, each]));
  const behind = new Set(neededUnits(input, unit));
  for (const need of behind) for (const deeper of neededUnits(input, units.get(need)!)) behind.add(deeper);
  return new Set([...behind].filter((need) => failed.has(need)).map((need) => units.get(need)!.at(-1)!));
};

test("of what may start, the most urgent starts", () => {
  fc.assert(
    fc.property(graphs, (input) => {
      const remaining = (unit: Unit): number => {
        const dependents = input.units.filter((other) => neededUnits(input, other).includes(unit[0]!));
        return input.weights!.get(unit[0]!)! + Math.max(0, ...dependents.map(remaining));
      };
      const first = createSchedule(input).ready().map(remaining);
      expect(first).toEqual([...first].sort((a, b) => b - a));
    }),
    { numRuns: 100 },
  );
});

test("a chain of 5,000 and a star of 5,000 take no time", async () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `p${index}`);
  const shapes = {
    chain: (index: number) => (index === 0 ? [] : [`p${index - 1}`]),
    star: (index: number) => (index === 0 ? [] : ["p0"]),
    comb: (index: number) => (index === 0 ? [] : index === 4_999 ? names.slice(0, -1) : []),
  };
  const confirmAll = (needsOf: (index: number) => readonly string[]): number => {
    const schedule = createSchedule({
      units: names.map((name) => [name]),
      needs: new Map(names.map((name, index) => [name, needsOf(index)])),
    });
    let confirmed = 0;
    while (!schedule.isDone()) {
      for (const [name] of schedule.ready(4)) {
        schedule.confirmed(name!);
        confirmed += 1;
      }
    }
    return confirmed;
  };
  for (const needsOf of Object.values(shapes)) {
    const time = await processorTimeOf(() => expect(confirmAll(needsOf)).toBe(5_000));
    expect(time).toBeLessThan(2_000);
  }
});

test("a chain of 5,000 that breaks at its first unit names it to all others", () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `p${index}`);
  const schedule = createSchedule({
    units: names.map((name) => [name]),
    needs: new Map(names.map((name, index) => [name, index === 0 ? [] : [`p${index - 1}`]])),
  });
  schedule.ready();
  schedule.failed("p0", ["p0"]);
  expect(schedule.blocked()).toHaveLength(4_999);
  expect(schedule.blocked().at(-1)).toEqual({ name: "p4999", by: ["p0"] });
  expect(schedule.isDone()).toBe(true);
});
