import { expect, test } from "@jest/globals";
import { noTags } from "../../../src/domain/problem/history.ts";
import { tagNotGiven } from "../../../src/domain/problem/release-tag.ts";
import { memberAreas } from "../../../src/domain/validation/areas.ts";
import { type Rule, ruleResult } from "../../../src/domain/validation/rules.ts";
import { stateOfAll } from "../../../src/domain/validation/state.ts";

const skip = (name: string, why: string) => ({ package: name, why });

test.each<[Partial<Rule>, number, string]>([
  [{}, 2, "passed"],
  [
    {
      findings: [noTags({ packages: ["a"], but: [], unclear: [], unread: [], line: undefined, instead: undefined })],
    },
    2,
    "passed",
  ],
  [{ findings: [tagNotGiven({})], skipped: [skip("a", "no tag")] }, 1, "failed: 1 error"],
  [{ skipped: [skip("a", "no tag"), skip("b", "no tag")] }, 2, "skipped: no tag"],
  [{ skipped: [skip("a", "no tag"), skip("b", "no file")] }, 2, "skipped: a: no tag; b: no file"],
  [{ skipped: [skip("a", "no tag")] }, 2, "passed; a: no tag"],
  [{}, 0, "skipped: there is no package to release"],
])("the result %#", (rule, packages, expected) => {
  expect(ruleResult({ name: "tag", findings: [], skipped: [], ...rule }, packages)).toBe(expected);
});

test("the state of a workspace is invalid, else what is to be done, else what was done", () => {
  expect(stateOfAll(["idle", "ready", "invalid"])).toBe("invalid");
  expect(stateOfAll(["idle", "released", "ready"])).toBe("ready");
  expect(stateOfAll(["idle", "released"])).toBe("released");
  expect(stateOfAll(["idle"])).toBe("idle");
  expect(stateOfAll([])).toBe("idle");
});

test("members lie in the checkout by their paths, some inside of others, and one outside of it lies nowhere", () => {
  const at = (name: string, path: string) => ({ name, path }) as Parameters<typeof memberAreas>[0]["members"][number];
  const members = [at("whole", "."), at("a", "packages/a"), at("deep", "packages/a/deep"), at("far", "../../far")];
  expect(Object.fromEntries(memberAreas({ prefix: "py", members }))).toEqual({
    whole: { folder: "py", inner: ["py/packages/a", "py/packages/a/deep"] },
    a: { folder: "py/packages/a", inner: ["py/packages/a/deep"] },
    deep: { folder: "py/packages/a/deep", inner: [] },
  });
  expect(memberAreas({ prefix: "", members }).get("whole")).toEqual({
    folder: "",
    inner: ["packages/a", "packages/a/deep"],
  });
});
