import { expect, test } from "@jest/globals";
import { checkNames } from "../../../src/domain/forge-release/names.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";

const hintsOf = (names: readonly string[], umbrella?: string) =>
  checkNames({ names, umbrella, commit: "", there: new Map(), rulesets: [] }).map(
    (finding) => `${finding.hint.split(" ")[0]} ${remedyOf(finding)} ${finding.input}`,
  );

test("the umbrella's tag is changed by its input, one that the manifest has by hand", () => {
  expect(hintsOf(["v1/core", "v1"], "v1")).toEqual(["Run call umbrella-tag-format"]);
  expect(hintsOf(["core-v1", "core-v1/all"], "core-v1/all")).toEqual(["Run call umbrella-tag-format"]);
  expect(hintsOf(["v1", "v1"], "v1")).toEqual(["Run call umbrella-tag-format"]);
  expect(hintsOf(["v1/core", "v1", "all"], "all")).toEqual(["Make commit undefined"]);
});

test("a tag at another commit is wrong, or of another release, or not checked out", () => {
  const there = (name: string) => new Map([[name, { name, commit: "a", isAnnotated: true }]]);
  const told = (name: string, rest: object) =>
    checkNames({ names: ["core-v1", "v1"], commit: "b", there: there(name), rulesets: [], ...rest }).map(
      (finding) => `${remedyOf(finding)}: ${finding.message}; ${finding.hint.split(",")[0]}`,
    );
  expect(told("core-v1", { umbrella: "v1" })).toEqual([
    "outside: The tag core-v1 is at a, released was b; If the files there are the same",
  ]);
  expect(told("v1", { umbrella: "v1" })).toEqual([
    "call: The tag v1 is at a, released was b; If another release has that tag",
  ]);
  expect(told("core-v1", { byTag: "core-v1" })).toEqual([
    "call: The tag core-v1 is at a, and the checkout at b; If that tag is right",
  ]);
});
