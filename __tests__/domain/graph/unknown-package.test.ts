import { expect, test } from "@jest/globals";
import { action } from "../../../src/actions/graph/action.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { project, tempFolder } from "../../temp-folder.ts";

test.each([
  ["core-lbi", "Did you mean core-lib?"],
  ["something-else-entirely", "release-actions discover lists the members"],
])("asked for the requirements of %s, it says that there is no such member: %s", async (deps, hint) => {
  using folder = tempFolder({ "pyproject.toml": project("core-lib") });
  const inputs = { workingDirectory: folder.path, format: "text", deps, rdeps: undefined } as const;
  const run = action.run(inputs, { files: nodeFiles, absolute: (path) => path, config: noConfig });
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Problem);
  expect((error as Problem).findings).toMatchObject([{ code: "RA-GRAPH-UNKNOWN-PACKAGE", hint }]);
  expect((error as Problem).message).toBe(`No member of the workspace has this name: ${deps}`);
});
