import { expect, test } from "@jest/globals";
import { lockstepGroups } from "../../../src/domain/init/lockstep.ts";

const groups = (versions: Readonly<Record<string, string | undefined>>, ...together: readonly (readonly string[])[]) =>
  lockstepGroups(
    Object.entries(versions).map(([name, version]) => ({ name, version })),
    { members: Object.keys(versions), together, releasedAt: new Map() },
  );

test("all have one version: they go together", () => {
  expect(groups({ a: "2.4.0", b: "2.4", c: "2.4.0" })).toEqual([{ name: "all", packages: ["*"] }]);
});

test("one version of packages that have just begun says nothing, nor does one package", () => {
  expect(groups({ a: "0.1.0", b: "0.1.0" })).toEqual([]);
  expect(groups({ a: "0.1.0a1", b: "0.1.0a1" })).toEqual([]);
  expect(groups({ a: "0.1.0a37", b: "0.1.0a37" })).toEqual([{ name: "all", packages: ["*"] }]);
  expect(groups({ a: "2.4.0" })).toEqual([]);
});

test("packages that came to one version at several commits have it by chance", () => {
  const named = (commits: Readonly<Record<string, string>>) =>
    lockstepGroups(
      ["a", "b"].map((name) => ({ name, version: "1.2.0" })),
      {
        members: ["a", "b"],
        together: [],
        releasedAt: new Map(Object.entries(commits)),
      },
    ).length;
  expect([{}, { a: "1" }, { a: "1", b: "1" }, { a: "1", b: "2" }].map(named)).toEqual([1, 1, 1, 0]);
});

test("some have one version: they go together where their names do, too, and a glob says so where it means no other", () => {
  const some = { "x-a": "2.4.0", "x-b": "2.4.0", "x-c": "2.4.0", y: "1.3.0" };
  expect(groups(some)).toEqual([{ name: "x", packages: ["x-*"] }]);
  expect(groups({ ...some, "x-d": "0.3.0" })).toEqual([{ name: "x", packages: ["x-a", "x-b", "x-c"] }]);
  expect(groups({ a: "2.4.0", b: "2.4.0", c: "2.4.0", y: "1.3.0" })).toEqual([]);
});

test("packages whose versions are made of the same tags cannot go apart", () => {
  expect(groups({ "x-a": undefined, "x-b": undefined }, ["x-a", "x-b"])).toEqual([{ name: "all", packages: ["*"] }]);
  expect(groups({ "x-a": undefined, "x-b": undefined, y: "1.2.0" }, ["x-a", "x-b"])).toEqual([
    { name: "x", packages: ["x-*"] },
  ]);
});

test("two that something keeps together are a group, and those that share a package are one", () => {
  const versions = { "x-a": "1.3.0", "x-b": "1.3.0", "x-c": "0.7.0", y: "2.0.0" };
  expect(groups(versions, ["x-b", "x-a"])).toEqual([{ name: "x", packages: ["x-a", "x-b"] }]);
  expect(groups(versions, ["x-b", "x-a"], ["x-c", "x-b"])).toEqual([{ name: "x", packages: ["x-*"] }]);
  expect(groups(versions, ["x-a"])).toEqual([]);
});
