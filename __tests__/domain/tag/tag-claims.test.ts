import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../src/domain/tag/tag-claims.ts";

/** Whose the tags v1, v2 and so on are; versions of each project are given at each of them, those of `_` projects lie beside. */
const claims = (count: number, projects: Readonly<Record<string, readonly (string | undefined)[]>>, more = 0) => {
  const all = Array.from({ length: count + more }, (_, index) => ({ tag: `v${index + 1}`, version: `${index + 1}` }));
  const tags = all.slice(0, count);
  const witnesses = Object.entries(projects).map(([name, versions]) => ({
    member: name.startsWith("_") ? undefined : name,
    versionAt: (tag: string) => versions[Number(tag.slice(1)) - 1],
  }));
  return Object.fromEntries(
    [...claimsOf(tags, witnesses, all.slice(count))].map(([tag, names]) => [tag, [...names].join(" ")]),
  );
};

test("tags are of the projects that had their versions", () => {
  expect(claims(2, { a: ["1", "2"], b: ["1", "0"] })).toEqual({ v1: "a b", v2: "a" });
  expect(claims(2, { a: ["none", "1"], _beside: ["1", "2"] })).toEqual({ v1: "", v2: "" });
});

test("a tag whose version nobody had is of nobody, and one alone is no practice but where there are no others", () => {
  expect(claims(2, { a: ["0", "0"], b: ["5", "6"] })).toEqual({});
  expect(claims(2, { a: ["0", "0"], _example: ["1", "1"] })).toEqual({});
  expect(claims(1, { a: ["0"], _beside: ["1"] })).toEqual({ v1: "" });
});

test("where most are somebody's, one whose version nobody had is of whom the one before it in the list is, and so are all behind them", () => {
  expect(claims(5, { a: ["0", "2", "3", "0", "5"], _beside: ["1", "0", "0", "0", "0"] }, 1)).toEqual({
    ...{ v1: "a", v2: "a", v3: "a", v4: "a", v5: "a", v6: "a" },
  });
  expect(claims(3, { a: ["0", "0", "3"], _beside: ["1", "0", "0"] }, 1)).toEqual({});
  expect(claims(5, { a: ["0", "2", "0", "4", "0"], _beside: ["1", "0", "3", "0", "0"] }, 1)).toEqual({
    ...{ v1: "", v2: "a", v3: "", v4: "a", v5: "a", v6: "a" },
  });
});

test("a package whose version then is not known may have had it", () => {
  expect(claims(2, { a: [undefined, "none"], _beside: ["1", "2"] })).toEqual({ v1: "a", v2: "" });
});
