import { isAbsolute } from "node:path";
import { expect, test } from "@jest/globals";
import { runsFolder } from "../../src/runtime/runs-folder.ts";
import { startNode } from "../child.ts";

test.each([
  [true, { RUNNER_TEMP: "/temp", XDG_CACHE_HOME: "/cache" }, "/temp/release-actions", undefined],
  [true, { RUNNER_TEMP: "temp", XDG_CACHE_HOME: "/cache" }, "/cache/release-actions/runs", "XDG_CACHE_HOME"],
  [false, { RUNNER_TEMP: "/temp", XDG_CACHE_HOME: "/cache" }, "/cache/release-actions/runs", "XDG_CACHE_HOME"],
])("in a runner: %s, with %j", (isRunner, variables, folder, variable) => {
  expect(runsFolder({ isRunner, variables })).toEqual({ folder, variable });
});

test.each(["", "here"])("a cache and a home that are relative would lie in the checkout: HOME=%j", async (home) => {
  const code = `import { runsFolder } from ${JSON.stringify(import.meta.resolve("../../src/runtime/runs-folder.ts"))};
    console.log(runsFolder({ isRunner: false, variables: { XDG_CACHE_HOME: "cache" } }).folder);`;
  const { ended } = startNode(["--input-type=module", "--eval", code], { env: { HOME: home } });
  const { stdout } = await ended;
  expect(stdout).toMatch(/release-actions.runs\n$/);
  expect(isAbsolute(stdout)).toBe(true);
});
