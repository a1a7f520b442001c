import { expect, test } from "@jest/globals";
import { isByYear } from "../../../src/domain/bump/calendar.ts";

const of = (...releases: readonly (readonly [string, number | undefined])[]) =>
  isByYear(releases.map(([version, year]) => ({ version, year })));

test("versions that begin with their year's digits, two years running, are by the year", () => {
  expect(of(["26.1", 2026], ["25.3.1", 2025], ["25.3", 2025])).toBe(true);
  // What is fixed of a line later, or tried of it before, says nothing.
  expect(of(["25.3", 2025], ["25.3.1", 2026], ["26.1rc1", 2025], ["26.1", 2026])).toBe(true);
  expect(of(["0.9", 2019], ["22.1", 2022], ["24.1", 2024])).toBe(true);
});

test("a first number that is a year's by chance is none", () => {
  expect(of(["20.0", 2020], ["16.7", 2019])).toBe(false);
  expect(of(["25.0", 2026], ["24.0", 2026])).toBe(false);
  expect(of(["26.1", 2026], ["26.2", 2026])).toBe(false);
  expect(of(["26.1", undefined], ["25.3", 2025])).toBe(false);
  expect(of()).toBe(false);
});
