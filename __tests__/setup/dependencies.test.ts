import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { project } from "./clone.ts";

test("docs/dependencies.md has a line for every dependency, and for no other", () => {
  const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const [, page] = /## In the bundle\n([\s\S]*)## From outside npm/.exec(
    readFileSync(join(project, "docs", "dependencies.md"), "utf8"),
  ) ?? ["", ""];
  const rows = (page as string).split("\n").map((line) => line.split(" | ")[0] as string);
  const named = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).toSorted());
});
