import { expect, test } from "@jest/globals";
import type { Edge, Graph } from "../../../src/domain/graph/graph.ts";
import { compiledLanguage, guessedSeconds, measuredSeconds } from "../../../src/domain/plan/build-time.ts";
import { shardsOf } from "../../../src/domain/plan/shards.ts";
import { othersLeftOut, shareOf } from "../../../src/domain/plan/share.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import { tableIn } from "../../../src/domain/workspace/shapes.ts";
import { planned, planOf } from "../plan-builder.ts";

const graphOf = (names: readonly string[], builds: readonly (readonly [from: string, to: string])[] = []): Graph => ({
  names,
  edges: builds.map(([from, to]): Edge => ({ from, to, kinds: ["build"], hard: true })),
  levels: [],
  cycles: [],
});

const shards = (
  seconds: Readonly<Record<string, number>>,
  count: number,
  builds?: readonly (readonly [string, string])[],
) => {
  const names = Object.keys(seconds);
  return shardsOf({ names, graph: graphOf(names, builds), secondsOf: (name) => seconds[name]!, count });
};

test("the longest builds are spread first, and the order of the plan stays within a job", () => {
  expect(shards({ a: 1, slow: 9, b: 4, c: 4, d: 1 }, 2)).toEqual([
    ["slow", "d"],
    ["a", "b", "c"],
  ]);
});

test("there are no more jobs than there are packages, and none without any", () => {
  expect(shards({ a: 1, b: 1 }, 256)).toEqual([["a"], ["b"]]);
  expect(shards({}, 4)).toEqual([]);
  expect(shards({}, 1)).toEqual([]);
});

test("one job builds all", () => {
  expect(shards({ a: 1, b: 5 }, 1)).toEqual([["a", "b"]]);
});

test("what a package needs to be built goes with it, also by way of others", () => {
  const seconds = { hook: 1, app: 1, tool: 1, other: 1, last: 1 };
  expect(
    shards(seconds, 5, [
      ["app", "hook"],
      ["tool", "app"],
    ]),
  ).toEqual([["hook", "app", "tool"], ["other"], ["last"]]);
});

test("builds that take nothing leave no job without any either", () => {
  expect(shards({ a: 0, b: 0, c: 0 }, 3).map(({ length }) => length)).toEqual([1, 1, 1]);
});

test.each([
  ["maturin", "", 120],
  ["scikit-build-core>=0.10", "", 60],
  ["setuptools>=77", "", 1],
  ["setuptools>=77", '[[tool.setuptools.ext-modules]]\nname = "fast"\nsources = ["fast.c"]', 60],
  ["Cython", "", 60],
])("a build that requires %s is guessed by what compiles", (requires, rest, seconds) => {
  const text = `[build-system]\nrequires = ["${requires}"]\n${rest}`;
  const parsed = parseToml(text);
  expect(guessedSeconds({ text, tool: tableIn(parsed.ok ? parsed.table : {}, "tool") })).toBe(seconds);
});

test.each([
  ["maturin", "", false, "rust"],
  ["hatch-mypyc", "", false, "c"],
  ["setuptools", "", true, undefined],
  ['setuptools", "Cython', "", true, "c"],
  ['setuptools", "Cython', "", false, undefined],
  ['setuptools", "Cython', '[[tool.setuptools.ext-modules]]\nname = "fast"', false, "c"],
  ['poetry-core", "Cython', "", false, "c"],
])("a build that requires %s, with %j, and a setup.py: %s, compiles %s", (requires, rest, hasSetup, expected) => {
  const text = `[build-system]\nrequires = ["${requires}"]\n${rest}`;
  const parsed = parseToml(text);
  const tool = tableIn(parsed.ok ? parsed.table : {}, "tool");
  expect(compiledLanguage({ text, tool }, hasSetup)).toBe(expected);
});

test("what a run took to build is in seconds, and of builds that ended well alone", () => {
  const ended = { stage: "build", started: 1_000, ended: 3_500 } as const;
  expect(
    measuredSeconds([
      { ...ended, package: "a", kind: "done" },
      { ...ended, package: "b", kind: "failed", findings: [] },
      { ...ended, package: "c", stage: "check", kind: "done" },
      { ...ended, package: "d", ended: "soon" as unknown as number, kind: "done" },
    ]),
  ).toEqual(new Map([["a", 2.5]]));
});

const release = planOf([
  planned("hook"),
  planned("old", { status: "published" }),
  planned("app", { needs: ["hook"] }),
  planned("other"),
]);
const graph = graphOf(["hook", "old", "app", "other"], [["app", "hook"]]);
const namesOf = (given: readonly string[]) => shareOf(release, given, graph).packages.map(({ name }) => name);

test("a share has what it names and what that needs to be built; without one it is all", () => {
  expect(namesOf(["APP"])).toEqual(["hook", "app"]);
  expect(shareOf(release, ["app"], graph).isPart).toBe(true);
  expect(namesOf([])).toEqual(["hook", "app", "other"]);
  expect(shareOf(release, ["other", "app"], graph)).toMatchObject({ isPart: false, findings: [] });
});

test("a share that names what is published by now leaves it alone, and one that names nobody is told", () => {
  expect(namesOf(["old", "other"])).toEqual(["other"]);
  expect(shareOf(release, ["other", "nobody"], graph).findings).toMatchObject([
    { code: "RA-SHARE-UNKNOWN", message: "share names what this workspace does not have: nobody" },
  ]);
});

test("the report of a share tells of its own packages", () => {
  const told = othersLeftOut(release, shareOf(release, ["other"], graph).packages);
  expect(told.packages.map(({ status }) => status)).toEqual(["excluded", "published", "excluded", "publish"]);
});
