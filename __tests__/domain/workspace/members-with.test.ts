import { expect, test } from "@jest/globals";
import { membersWith } from "../../../src/domain/workspace/members-with.ts";
import { workspaceOf } from "../graph/members.ts";

const members = workspaceOf({ a: [], "a-inner": [], root: [], out: [] }).members.map((member) => ({
  ...member,
  path: { a: "packages/a", "a-inner": "packages/a/inner", root: ".", out: "../out" }[member.name]!,
}));

test("a file is of the innermost member that it lies in", () => {
  const names = (...paths: string[]) => [...membersWith({ prefix: "py", members }, paths)].sort();
  expect(names("py/packages/a/x.py")).toEqual(["a"]);
  expect(names("py/packages/a/inner/x.py", "py/packages/ab/y.py")).toEqual(["a-inner", "root"]);
  expect(names("out/x.py", "docs/x.md")).toEqual(["out"]);
});
