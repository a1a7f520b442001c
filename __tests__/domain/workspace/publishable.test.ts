import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { publishabilityOf } from "../../../src/domain/workspace/publishable.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { project, tempFolder } from "../../temp-folder.ts";

const build = "[build-system]\nrequires = []\n";

test.each([
  ["a build system", build, true, "a package"],
  ["no build system", "", false, "no [build-system]"],
  ["tool.uv.package = true", "[tool.uv]\npackage = true\n", true, "a package"],
  ["tool.uv.package = false", `${build}[tool.uv]\npackage = false\n`, false, "tool.uv.package = false"],
  [
    "a private classifier",
    `classifiers = ["A", "Private :: Do Not Upload"]\n${build}`,
    false,
    "classifier Private :: Do Not Upload",
  ],
])("with %s", (_, rest, isPublishable, reason) => {
  using folder = tempFolder({ "pyproject.toml": project("a", rest) });
  const [member] = readWorkspace(nodeFiles, folder.path).members;
  expect(member && publishabilityOf(member)).toEqual({ isPublishable, reason });
});
