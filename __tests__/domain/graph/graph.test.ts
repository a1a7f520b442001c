import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildGraph, dependencies, dependents, type Graph, restrict } from "../../../src/domain/graph/graph.ts";
import { processorTimeOf } from "../../processor-time.ts";
import { workspaceOf } from "./members.ts";

const graphOf = (requirements: Readonly<Record<string, readonly string[]>>): Graph =>
  buildGraph(workspaceOf(requirements));

test("a chain has a level for each package", () => {
  const graph = graphOf({ a: ["b"], b: ["c>=1"], c: ["third-party"] });
  expect(graph.levels).toEqual([["c"], ["b"], ["a"]]);
  expect(graph.cycles).toEqual([]);
});

test("a diamond has its sides on one level", () => {
  expect(graphOf({ d: ["b", "c"], c: ["a"], b: ["a"], a: [] }).levels).toEqual([["a"], ["b", "c"], ["d"]]);
});

test("a package stands above the highest of what it requires", () => {
  expect(graphOf({ a: [], b: ["a"], c: ["a", "b"], d: [] }).levels).toEqual([["a", "d"], ["b"], ["c"]]);
});

test("kinds are merged for each pair, and one hard kind makes the edge hard", () => {
  const { edges } = graphOf({
    a: ["group:b", "extra:b[x]", "build:b", "c", "dynamic:d", "extra:e", "group:f", "c"],
    b: [],
    c: [],
    d: [],
    e: [],
    f: [],
  });
  expect(edges).toEqual([
    { from: "a", to: "b", kinds: ["extra", "build", "group"], hard: true },
    { from: "a", to: "c", kinds: ["runtime"], hard: true },
    { from: "a", to: "d", kinds: ["dynamic"], hard: true },
    { from: "a", to: "e", kinds: ["extra"], hard: false },
    { from: "a", to: "f", kinds: ["group"], hard: false },
  ]);
});

test("soft edges make no order and no cycle", () => {
  const graph = graphOf({ core: ["extra:plugin", "group:tests"], plugin: ["core"], tests: ["core"] });
  expect(graph.levels).toEqual([["core"], ["plugin", "tests"]]);
  expect(graph.cycles).toEqual([]);
});

test("a requirement on itself is no edge, and names compare normalised", () => {
  const graph = graphOf({ "a-b": ["A_B[all]", "c.d"], "c-d": [] });
  expect(graph.edges).toEqual([{ from: "a-b", to: "c-d", kinds: ["runtime"], hard: true }]);
});

test("the packages of a cycle share a level, and what they require stands below", () => {
  const graph = graphOf({
    top: ["x"],
    x: ["y", "base"],
    y: ["z"],
    z: ["x", "low"],
    base: ["low"],
    low: [],
    p: ["q"],
    q: ["p"],
  });
  expect(graph.cycles).toEqual([
    ["p", "q"],
    ["x", "y", "z"],
  ]);
  expect(graph.levels).toEqual([["low", "p", "q"], ["base"], ["x", "y", "z"], ["top"]]);
});

test("a workspace of nothing has no levels", () => {
  expect(graphOf({})).toEqual({ names: [], edges: [], levels: [], cycles: [] });
});

test("what a package requires, and what requires it, goes through others by hard edges", () => {
  const graph = graphOf({ a: ["b"], b: ["c"], c: ["b", "extra:d"], d: [], e: ["a"] });
  expect([...dependencies(graph, "a")].sort()).toEqual(["b", "c"]);
  expect([...dependencies(graph, "b")]).toEqual(["c"]);
  expect([...dependents(graph, "c")].sort()).toEqual(["a", "b", "e"]);
  expect([...dependents(graph, "d")]).toEqual([]);
  expect([...dependencies(graph, "unknown")]).toEqual([]);
});

test("a part of a graph has its own levels and cycles", () => {
  const graph = graphOf({ a: ["b"], b: ["c"], c: ["b"], d: ["a"] });
  expect(restrict(graph, new Set(["a", "b", "d"]))).toEqual({
    names: ["a", "b", "d"],
    edges: [
      { from: "a", to: "b", kinds: ["runtime"], hard: true },
      { from: "d", to: "a", kinds: ["runtime"], hard: true },
    ],
    levels: [["b"], ["a"], ["d"]],
    cycles: [],
  });
});

test("whatever the edges: each package is on one level, above all that it requires outside of its cycle", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const anyRequirements = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(names)])));
  fc.assert(
    fc.property(anyRequirements, (requirements) => {
      const graph = graphOf(requirements);
      expect(graph.levels.flat().sort()).toEqual(names);
      const levelOf = (name: string): number => graph.levels.findIndex((level) => level.includes(name));
      for (const { from, to } of graph.edges) {
        // Two packages are in one cycle exactly where each reaches the other.
        const isCycle = dependencies(graph, to).has(from);
        expect(graph.cycles.some((cycle) => cycle.includes(from) && cycle.includes(to))).toBe(isCycle);
        if (isCycle) expect(levelOf(from)).toBe(levelOf(to));
        else expect(levelOf(from)).toBeGreaterThan(levelOf(to));
      }
    }),
    { seed: 20261120 },
  );
});

test("a chain of 20,000 packages neither overflows nor takes long", async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
  const workspace = workspaceOf(
    Object.fromEntries(names.map((name, index) => [name, index === 0 ? [] : [`p${index - 1}`]])),
  );
  const time = await processorTimeOf(() => expect(buildGraph(workspace).levels).toHaveLength(20_000));
  expect(time).toBeLessThan(5_000);
});
