import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../src/domain/tag/tag-claims.ts";

/** Whose the tags v1, v2 and so on are; versions of each project are given at each of them, those of `_` projects lie beside. */
const claims = (count: number, projects: Readonly<Record<string, readonly (string | undefined)[]>>) => {
  const tags = Array.from({ length: count }, (_, index) => ({ tag: `v${index + 1}`, version: `${index + 1}` }));
  const witnesses = Object.entries(projects).map(([name, versions]) => ({
    member: name.startsWith("_") ? undefined : name,
    versionAt: (tag: string) => versions[Number(tag.slice(1)) - 1],
  }));
  return Object.fromEntries([...claimsOf(tags, witnesses)].map(([tag, names]) => [tag, [...names].join(" ")]));
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

test("a package whose version then is not known may have had it", () => {
  expect(claims(2, { a: [undefined, "none"], _beside: ["1", "2"] })).toEqual({ v1: "a", v2: "" });
});
