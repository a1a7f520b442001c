import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "../child.ts";

/** What a module loads before it runs, as it names it. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )(?:[^";]*? from )?"([^"]+)"/gm)].map(
    ([, name]) => name!,
  );

test("what every run loads has no library in it", () => {
  const seen = new Set([join(root, "src/main.ts")]);
  const libraries: string[] = [];
  for (const file of seen) {
    for (const name of importsOf(file)) {
      if (name.startsWith(".")) seen.add(join(dirname(file), name));
      else if (!name.startsWith("node:")) libraries.push(`${file}: ${name}`);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(libraries).toEqual([]);
});
