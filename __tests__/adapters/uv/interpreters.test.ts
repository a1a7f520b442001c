import { expect, test } from "@jest/globals";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createInterpreters, findAhead } from "../../../src/adapters/uv/interpreters.ts";
import type { RunUv } from "../../../src/adapters/uv/run.ts";
import { tempFolder } from "../../temp-folder.ts";

test("what was looked for ahead no build looks for again, and what has a version file of its own is looked for apart", async () => {
  using folder = tempFolder({ "own/.python-version": "3.13\n", "a/pyproject.toml": "", "b/pyproject.toml": "" });
  const root = folder.path;
  const asked: (readonly string[])[] = [];
  const run: RunUv = async ({ args, cwd }) => {
    asked.push([cwd.slice(root.length), ...args]);
    return { code: 0, signal: null, isTimedOut: false, stdout: "/python\n", stderr: "", duration: 0 };
  };
  const interpreters = createInterpreters(run);
  const builds = ["a", "b", "own"].map((home) => ({ root, home, python: undefined }));
  const options = { processes: createProcesses(), env: {}, secrets: [], signal: new AbortController().signal };
  await findAhead(builds, interpreters, options);
  expect(asked).toEqual([
    ["", "python", "find"],
    ["/own", "python", "find"],
  ]);
  for (const build of builds) expect(await interpreters(build, { env: {} })).toBe("/python");
  expect(asked).toHaveLength(2);
});
