import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { orderOf, waitsInPlan, waitsOf } from "../../../src/domain/plan/order.ts";
import { planned } from "../plan-builder.ts";

test("a package waits for the work that it needs, also through packages that are left alone", () => {
  const needs = new Map([
    ["app", ["lib"]],
    ["lib", ["core", "old"]],
    ["old", ["lib", "base"]],
    ["core", []],
    ["base", []],
  ]);
  const waits = (...work: string[]) => Object.fromEntries(waitsOf(needs, new Set(work)));
  expect(waits("app", "lib", "old", "core", "base")).toMatchObject({
    app: ["lib"],
    lib: ["core", "old"],
    old: ["base", "lib"],
  });
  expect(waits("app", "core")).toMatchObject({ app: ["core"], core: [] });
  expect(waits("app", "base", "core")).toMatchObject({ app: ["base", "core"], lib: ["base", "core"] });
});

test("a plan says what its packages wait for", () => {
  const waits = waitsInPlan([
    planned("core"),
    planned("mid", { needs: ["core"], status: "published" }),
    planned("app", { needs: ["mid"], status: "complete" }),
  ]);
  expect(Object.fromEntries(waits)).toEqual({ core: [], mid: ["core"], app: ["core"] });
});

test("levels are sorted by urgency, and the critical path is as long as there are levels", () => {
  const rows = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 20 });
  fc.assert(
    fc.property(rows, (picks) => {
      const names = picks.map((_, index) => `p${index}`);
      const needs = new Map(
        names.map((name, index) => [
          name,
          index === 0 ? [] : [...new Set(picks[index]!.map((pick) => `p${pick % index}`))],
        ]),
      );
      const { levels, criticalPath } = orderOf({ units: names.map((name) => [name]), needs });
      const levelOf = new Map(levels.flatMap((units, level) => units.map(([name]) => [name!, level])));
      expect(levelOf.size).toBe(names.length);
      for (const name of names) {
        const below = needs.get(name)!.map((need) => levelOf.get(need)!);
        expect(levelOf.get(name)).toBe(Math.max(-1, ...below) + 1);
      }
      expect(criticalPath).toHaveLength(levels.length);
      for (const [index, name] of criticalPath.entries()) {
        if (index > 0) expect(needs.get(name)).toContain(criticalPath[index - 1]);
      }
    }),
  );
});
