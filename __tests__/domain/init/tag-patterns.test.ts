import { expect, test } from "@jest/globals";
import { withoutCovered } from "../../../src/domain/init/tag-patterns.ts";

test.each([
  [
    ["*-v*", "core-v*", "v*"],
    ["*-v*", "v*"],
  ],
  [["core-v*", "*-v*"], ["*-v*"]],
  [["v*", "v[0-9]*"], ["v*"]],
  [["[0-9]*", "*"], ["*"]],
  [["v*", "v*"], ["v*"]],
  [
    ["*/v*", "a/b/v*"],
    ["*/v*", "a/b/v*"],
  ],
  [
    ["*-[0-9]*", "*-v*"],
    ["*-[0-9]*", "*-v*"],
  ],
  [
    ["a.c-v*", "abc-v*"],
    ["a.c-v*", "abc-v*"],
  ],
  [
    ["a\\*v*", "abv*"],
    ["a\\*v*", "abv*"],
  ],
])("of %j stay %j", (patterns, kept) => {
  expect(withoutCovered(patterns)).toEqual(kept);
});
