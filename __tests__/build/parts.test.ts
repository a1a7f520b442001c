import { expect, test } from "@jest/globals";
import type { OutputChunk } from "rolldown";
import { mergeParts } from "../../scripts/build/parts.ts";

/** A chunk as the bundler describes it; `size` in bytes. */
const chunk = (name: string, size: number, imports: readonly string[] = [], isDynamicEntry = false): OutputChunk =>
  ({
    fileName: name,
    moduleIds: [name],
    code: "x".repeat(size),
    imports,
    isEntry: name === "index",
    isDynamicEntry,
  }) as unknown as OutputChunk;

const merged = (chunks: readonly OutputChunk[]) =>
  mergeParts(chunks, {
    isFixed: ({ fileName }) => ["index", "library"].includes(fileName),
    weights: new Map([
      ["index", 10],
      ["terminal", 10],
    ]),
  })
    .map((modules) => modules.toSorted().join(" "))
    .toSorted();

test("small parts that are loaded together become one", () => {
  const chunks = [
    chunk("index", 100),
    chunk("plan", 40_000, ["names", "versions"], true),
    chunk("publish", 40_000, ["names", "versions"], true),
    chunk("names", 500),
    chunk("versions", 500),
  ];
  expect(merged(chunks)).toEqual(["names versions", "plan", "publish"]);
});

test("what is small may be loaded in vain by most files, but not by the one that every command line loads", () => {
  const chunks = (start: string) => [
    chunk("index", 100, ["first"]),
    chunk("first", 500),
    chunk(start, 60_000, ["words"], true),
    chunk("plan", 40_000, ["words", "names"], true),
    chunk("publish", 40_000, ["words", "names"], true),
    chunk("words", 500),
    chunk("names", 1_500),
  ];
  expect(merged(chunks("graph"))).toEqual(["first names words", "graph", "plan", "publish"]);
  expect(merged(chunks("terminal"))).toEqual(["first words", "names", "plan", "publish", "terminal"]);
});

test("what would load too much in vain stays apart", () => {
  const chunks = [
    chunk("plan", 50_000, ["names"], true),
    chunk("names", 1_000),
    chunk("graph", 50_000, ["names"], true),
  ];
  expect(merged(chunks)).toEqual(["graph", "names", "plan"]);
});

test("a part is not merged with what it reaches by way of a library, for that would be a circle", () => {
  const chunks = [chunk("plan", 100, ["library"], true), chunk("library", 100, ["last"]), chunk("last", 100)];
  expect(merged(chunks)).toEqual(["last", "plan"]);
});
