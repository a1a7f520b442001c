import { expect, test } from "@jest/globals";
import { noConfig } from "../../../src/domain/config/config.ts";
import { graphDocument } from "../../../src/domain/graph/formats/document.ts";
import { graphFormats } from "../../../src/domain/graph/formats/formats.ts";
import { levelsTable } from "../../../src/domain/graph/formats/levels.ts";
import { mermaid } from "../../../src/domain/graph/formats/mermaid.ts";
import { buildGraph, type Graph, restrict } from "../../../src/domain/graph/graph.ts";
import { workspaceOf } from "./members.ts";

const workspace = workspaceOf({
  app: ["lib", "core", "group:tests"],
  core: [],
  end: ["x"],
  lib: ["core", "extra:app"],
  tests: ["app"],
  x: ["end"],
});
const graph = buildGraph(workspace);

/** What no reader of a `pyproject.toml` lets through. */
const hostile = '"];click p0 "javascript:x\n|`<b>${x}\\\'';
const hostileGraph: Graph = {
  names: [hostile, "b"],
  edges: [{ from: hostile, to: "b", kinds: ["runtime"], hard: true }],
  levels: [["b"], [hostile]],
  cycles: [[hostile]],
};

test("levels", () => {
  expect(graphFormats.levels(graph)).toBe(
    ["level 0  core end x", "level 1  lib", "level 2  app", "level 3  tests", "cycle    end x", ""].join("\n"),
  );
  expect(graphFormats.levels(buildGraph(workspaceOf({})))).toBe("");
});

test("a tree, in which nothing is shown twice and a cycle ends", () => {
  expect(graphFormats.ascii(graph)).toBe(
    ["end", "`-- x", "    `-- end (*)", "tests", "`-- app", "    |-- core", "    `-- lib", "        `-- core", ""].join(
      "\n",
    ),
  );
  const diamond = buildGraph(workspaceOf({ a: ["b", "c"], b: ["d"], c: ["d"], d: ["e"], e: [] }));
  expect(graphFormats.ascii(diamond)).toBe(
    ["a", "|-- b", "|   `-- d", "|       `-- e", "`-- c", "    `-- d (*)", ""].join("\n"),
  );
});

test("a tree of a dense graph has no more lines than there are edges and packages", () => {
  const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
  const dense = buildGraph(workspaceOf(Object.fromEntries(names.map((name, index) => [name, names.slice(0, index)]))));
  expect(graphFormats.ascii(dense).split("\n").length).toBeLessThan(dense.edges.length + 62);
});

test("dot: soft edges are dashed, groups are left out", () => {
  expect(graphFormats.dot(restrict(graph, new Set(["app", "lib", "tests"])))).toBe(
    [
      "digraph workspace {",
      "  rankdir=TB;",
      "  node [shape=box];",
      '  "app";',
      '  "lib";',
      '  "tests";',
      '  "app" -> "lib";',
      '  "lib" -> "app" [style=dashed, constraint=false];',
      '  "tests" -> "app";',
      "}",
      "",
    ].join("\n"),
  );
  expect(graphFormats.dot(hostileGraph)).toContain(String.raw`"\"];click p0 \"javascript:x`);
  expect(graphFormats.dot(hostileGraph)).toContain(String.raw`\\'" -> "b"`);
});

test("d2", () => {
  expect(graphFormats.d2(restrict(graph, new Set(["app", "lib"])))).toBe(
    ["direction: down", "'app'", "'lib'", "'app' -> 'lib'", "'lib' -> 'app': { style.stroke-dash: 3 }", ""].join("\n"),
  );
  expect(graphFormats.d2(hostileGraph)).toContain("\\''' -> 'b'");
});

test("mermaid: nodes have numbers, so that no name means anything", () => {
  expect(mermaid(restrict(graph, new Set(["app", "end", "lib", "x"])))).toBe(
    [
      "flowchart TD",
      '  p0["app"]',
      '  p1["end"]',
      '  p2["lib"]',
      '  p3["x"]',
      "  p0 --> p2",
      "  p1 --> p3",
      "  p2 -.-> p0",
      "  p3 --> p1",
      "",
    ].join("\n"),
  );
  const [, line] = mermaid(hostileGraph)?.split("\n") ?? [];
  expect(line).toMatch(/^ {2}p0\["(?:[A-Za-z0-9._ -]|#\d+;)+"\]$/);
});

test("what is too large for Mermaid becomes a table of levels", () => {
  const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const dense = buildGraph(workspaceOf(Object.fromEntries(names.map((name, index) => [name, names.slice(0, index)]))));
  expect(dense.edges.length).toBeGreaterThan(500);
  expect(mermaid(dense)).toBeUndefined();
  expect(graphFormats.mermaid(dense)).toMatch(/^\| level \| packages \|\n\| --- \| --- \|\n\| 0 \| `p0` \|\n/);
  const long = buildGraph(workspaceOf({ ["x".repeat(60_000)]: [] }));
  expect(mermaid(long)).toBeUndefined();
});

test("the table has the cycles below the levels", () => {
  const cyclic = buildGraph(workspaceOf({ c: [], a: ["b"], b: ["a"] }));
  expect(levelsTable(cyclic)).toContain("| cycle | `a` `b` |\n");
});

test("the document has all members, sorted, and everything that orders them", () => {
  const { root, members, edges, levels, cycles } = graphDocument(workspace, graph, noConfig);
  expect(root).toBe("/work");
  expect(members.map(({ name }) => name)).toEqual(["app", "core", "end", "lib", "tests", "x"]);
  expect(members[0]).toEqual({
    name: "app",
    raw_name: "app",
    path: "packages/app",
    version: "1.0",
    is_package: true,
    publishable: true,
    reason: "a package",
  });
  expect(edges.find(({ from, to }) => from === "app" && to === "tests")).toEqual({
    from: "app",
    to: "tests",
    kinds: ["group"],
    hard: false,
  });
  expect(levels).toEqual([["core", "end", "x"], ["lib"], ["app"], ["tests"]]);
  expect(cycles).toEqual([["end", "x"]]);
  const part = graphDocument(
    { ...workspace, members: workspace.members.map((member) => ({ ...member, version: undefined })) },
    restrict(graph, new Set(["lib"])),
    noConfig,
  );
  expect(part.members.map(({ name, version }) => [name, version])).toEqual([["lib", null]]);
});
