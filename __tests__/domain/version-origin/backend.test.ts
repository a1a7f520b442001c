import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { backendOf } from "../../../src/domain/version-origin/backend.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { tempFolder } from "../../temp-folder.ts";

const read = (build: string, rest = "", root = "") => {
  using folder = tempFolder({
    "pyproject.toml": `[tool.uv.workspace]\nmembers = ["packages/*"]\n${root}`,
    "packages/a/pyproject.toml": `[project]\nname = "a"\ndynamic = ["version"]\n${build}${rest}`,
    "packages/b/pyproject.toml": '[project]\nname = "b"\nversion = "1"\n',
  });
  const workspace = readWorkspace(nodeFiles, folder.path);
  return backendOf(workspace, workspace.members[0]!);
};
const buildSystem = (requires: string, more = 'build-backend = "hatchling.build"') =>
  `[build-system]\nrequires = [${requires}]\n${more}\n`;

test("a backend can be asked in an environment that holds what it requires", () => {
  expect(read(buildSystem('"hatchling", "hatch-vcs>=0.4,<1"'))).toEqual({
    folder: "packages/a",
    requires: ["hatch-vcs>=0.4,<1", "hatchling"],
    backend: "hatchling.build",
  });
});

test("without a backend it is setuptools' own", () => {
  expect(read("")).toMatchObject({ requires: ["setuptools >= 40.8.0"], backend: "setuptools.build_meta:__legacy__" });
  expect(read(buildSystem('"setuptools"', ""))).toMatchObject({
    requires: ["setuptools"],
    backend: "setuptools.build_meta:__legacy__",
  });
});

test.each([
  ["lies in the project", read(buildSystem('"hatchling"', 'build-backend = "own"\nbackend-path = ["."]'))],
  ["requires a sibling", read(buildSystem('"hatchling", "B>=1"'))],
  ["requires a file", read(buildSystem('"hatchling", "x @ file:///x.whl"'))],
  [
    "requires what has a source",
    read(buildSystem('"hatchling", "X_y"'), '[tool.uv.sources]\nx-y = { path = "../x" }\n'),
  ],
  [
    "requires what has a source at the root",
    read(buildSystem('"x-y"'), "", '[tool.uv.sources]\nx-y = { git = "https://example.invalid/x" }\n'),
  ],
])("a backend that %s is uv's to prepare", (_, backend) => {
  expect(backend).toBeUndefined();
});
