import { expect, test } from "@jest/globals";
import { checkNames } from "../../../src/domain/forge-release/names.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";

const hintsOf = (names: readonly string[], umbrella?: string) =>
  checkNames({ names, umbrella, commit: "", there: new Map(), rulesets: [] }).map(
    (finding) => `${finding.hint.split(" ")[0]} ${remedyOf(finding)} ${finding.input}`,
  );

test("the umbrella's tag is changed by its input, one that the manifest has by hand", () => {
  expect(hintsOf(["v1/core", "v1"], "v1")).toEqual(["Change call umbrella-tag-format"]);
  expect(hintsOf(["core-v1", "core-v1/all"], "core-v1/all")).toEqual(["Change call umbrella-tag-format"]);
  expect(hintsOf(["v1", "v1"], "v1")).toEqual(["Change call umbrella-tag-format"]);
  expect(hintsOf(["v1/core", "v1", "all"], "all")).toEqual(["Make commit undefined"]);
});
