import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { progressOf } from "../../../src/domain/validation/progress.ts";

const after = (released: string, version: string): string => {
  const releases = released.split(" ").filter((text) => text !== "");
  const progress = progressOf(
    version,
    releases.map((each) => ({ version: each, tag: `v${each}` })),
  );
  return progress.kind === "first" ? "first" : `${progress.kind} ${progress.last.tag}`;
};

describe("the order of releases", () => {
  test.each([
    ["", "0.1.0", "first"],
    ["1.0.0", "1.0.1", "ahead v1.0.0"],
    ["1.0.0 1.1.0", "2.0.0", "ahead v1.1.0"],
    ["1.0.0 1.1.0", "1.1.0", "same v1.1.0"],
    ["1.0.0 1.1.0", "1.0.0", "same v1.0.0"],
    ["1.0", "1.0.0", "same v1.0"],
    ["1.0.0", "0.9.0", "behind v1.0.0"],
    ["1.0.0 3.0.0", "2.0.0", "behind v3.0.0"],
    ["2024.11.5 2025.1.0", "2024.12.0", "ahead v2024.11.5"],
    ["2024.1 1!1.0", "1!1.1", "ahead v1!1.0"],
    ["1!1.0", "2025.1", "behind v1!1.0"],
    ["1.3.1 1!1.4.0", "1!1.3.0", "behind v1!1.4.0"],
    ["1.9.0 1.10.0", "1.10.1", "ahead v1.10.0"],
    ["1.2.0.1", "1.2", "behind v1.2.0.1"],
  ])("after %j, %s is %s", (released, version, expected) => {
    expect(after(released, version)).toBe(expected);
  });
});

describe("a maintenance line", () => {
  test.each([
    ["3.1.8 3.2.0rc1", "3.1.9", "ahead v3.1.8"],
    ["3.1.8 3.2.0 3.2.1", "3.1.9", "ahead v3.1.8"],
    ["3.1.8 3.2.0", "3.2.1", "ahead v3.2.0"],
    ["3.1.8 3.1.10 3.2.0", "3.1.9", "behind v3.1.10"],
    ["2.5.0 3.0.0", "2.6.0", "ahead v2.5.0"],
    ["3.0.5 3.2.0", "3.1.0", "behind v3.2.0"],
    ["3.1.0rc1 3.2.0", "3.1.0", "ahead v3.1.0rc1"],
    ["1.2.0 1.3.0", "1.2.0.post1", "ahead v1.2.0"],
    ["1.2.0.post2 1.3.0", "1.2.0.post1", "behind v1.2.0.post2"],
  ])("after %j, %s is %s", (released, version, expected) => {
    expect(after(released, version)).toBe(expected);
  });
});

describe("a pre-release", () => {
  test.each([
    ["1.9.0 2.0.0a1", "2.0.0a2", "ahead v2.0.0a1"],
    ["1.9.0 2.0.0a2", "2.0.0a1", "behind v2.0.0a2"],
    ["2.0.0rc1", "2.0.0b3", "behind v2.0.0rc1"],
    ["2.0.0rc1", "2.0.0", "ahead v2.0.0rc1"],
    ["2.0.0rc1 2.0.0", "2.0.0rc2", "behind v2.0.0"],
    ["2.0.0rc1", "2.0.0.dev9", "behind v2.0.0rc1"],
    ["1.9.0 2.0.0rc1", "1.9.1", "ahead v1.9.0"],
    ["1.9.0 1.11.0rc1", "1.10.0", "ahead v1.9.0"],
    ["1.9.0 1.11.0a1", "1.10.0rc1", "ahead v1.9.0"],
    ["1.9.0", "1.9.0rc1", "behind v1.9.0"],
    ["1.9.0 2.0.0rc1", "2.0.0rc1", "same v2.0.0rc1"],
    ["2.0.0rc1", "1.0.0", "first"],
    ["0.36b0 0.65b0 0.9b0", "0.66b0.dev0", "ahead v0.65b0"],
    ["0.9.0rc1 2.0.0rc1", "1.0.0", "ahead v0.9.0rc1"],
    ["1.0.0-rc.1", "1.0.0rc1", "same v1.0.0-rc.1"],
  ])("after %j, %s is %s", (released, version, expected) => {
    expect(after(released, version)).toBe(expected);
  });
});

test("the order in which releases are listed does not matter", () => {
  const number = fc.integer({ min: 0, max: 3 });
  const version = fc
    .tuple(number, number, number, fc.constantFrom("", "", "a1", "rc1", ".post1"))
    .map(([a, b, c, suffix]) => `${a}.${b}.${c}${suffix}`);
  fc.assert(
    fc.property(version, fc.uniqueArray(version, { maxLength: 8 }), (candidate, released) => {
      const expected = after(released.join(" "), candidate);
      expect(after(released.toReversed().join(" "), candidate)).toBe(expected);
      expect(after(released.toSorted().join(" "), candidate)).toBe(expected);
    }),
  );
});
