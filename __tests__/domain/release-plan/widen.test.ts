import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { admits, parseSpecifiers } from "../../../src/domain/python/specifier.ts";
import { parseVersion } from "../../../src/domain/python/version.ts";
import { widen } from "../../../src/domain/release-plan/widen.ts";

test.each([
  ["==1.2.3", "1.3.0", "==1.3.0"],
  ["== 1.2.3", "1.3.0rc1", "== 1.3.0rc1"],
  ["===1.2.3", "1.3.0", "===1.3.0"],
  ["==1.2.*", "1.3.0", "==1.3.*"],
  ["==1.*", "2.0.0", "==2.*"],
  ["~=1.2", "2.0.0", "~=2.0"],
  ["~=1.2.3", "1.3.0", "~=1.3.0"],
  ["~=1.2", "2.0.0a1", "~=2.0a1"],
  [">=1.2,<2", "2.0.0", ">=1.2,<3"],
  [">=1.2, <2.0", "2.1.0", ">=1.2, <3.0"],
  [">=0.3,<0.4", "0.4.0", ">=0.3,<0.5"],
  [">=1.2,<1.3", "1.3.0", ">=1.2,<1.4"],
  [">=1.2,<2.0.dev0", "2.0.0", ">=1.2,<3.0.dev0"],
  [">=1.2,<2", "2.0.0a1", ">=1.2,<3"],
  ["<=1.5", "1.6.0", "<=1.6.0"],
  ["<2,>=1,!=1.4", "2.0.0", "<3,>=1,!=1.4"],
  ["<1!2", "1!2.0.0", "<1!3"],
  [">=1", "1.3.0", ">=1"],
])("%s for %s becomes %s", (specifier, version, widened) => {
  expect(widen(specifier, parseVersion(version)!)).toBe(widened);
});

test.each([
  ["!=1.3.0", "1.3.0"],
  [">=2", "1.3.0"],
  [">1.3.0", "1.3.0"],
])("%s for %s is not for a program to widen", (specifier, version) => {
  expect(widen(specifier, parseVersion(version)!)).toBeUndefined();
});

test("What is widened admits the version, and all that it admitted of older ones but by ==, === and ~=", () => {
  const number = fc.integer({ min: 0, max: 4 });
  const version = fc.tuple(number, number, number).map((parts) => parts.join("."));
  const clause = fc.tuple(fc.constantFrom(">=", "<", "<=", "!=", ">"), version).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 3 }), version, version, (clauses, next, old) => {
      const specifier = clauses.join(",");
      const widened = widen(specifier, parseVersion(next)!);
      if (widened === undefined) return;
      expect(admits(parseSpecifiers(widened)!, next)).toBe(true);
      if (admits(parseSpecifiers(specifier)!, old)) expect(admits(parseSpecifiers(widened)!, old)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});
