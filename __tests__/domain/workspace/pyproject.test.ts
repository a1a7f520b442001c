import { expect, test } from "@jest/globals";
import { readPyproject } from "../../../src/domain/workspace/pyproject.ts";

const sound = '[project]\nname = "a"\nversion = "1"\n';

const codes = (text: string): readonly (readonly [string, number | undefined, number | undefined])[] =>
  readPyproject("pyproject.toml", text).findings.map(({ code, line, column }) => [code, line, column]);

const messages = (text: string): readonly string[] =>
  readPyproject("pyproject.toml", text).findings.map(({ message }) => message);

test("a sound file has no findings, however much is in it", () => {
  const text = [
    "\ufeff# a byte order mark, CRLF, a large integer and a dotted key\r\n",
    'project.name = "My_Package.x"\r\nproject.version = "1.0"\r\n',
    'project.classifiers = ["Private :: Do Not Upload"]\r\nproject.requires-python = ">=3.10"\r\n',
    "project.dependencies = [\"b>=1; extra == 'fast'\", \"c [x] (>=1) ; python_version > '3'\", 'd @ https://example.org/d.whl']\r\n",
    'project.optional-dependencies."a.b" = ["e"]\r\n',
    '[build-system]\r\nrequires = ["hatchling"]\r\nbuild-backend = "hatchling.build"\r\n',
    '[dependency-groups]\r\ndev = ["f", { include-group = "docs" }]\r\ndocs = ["g"]\r\n',
    '[tool.uv]\r\ndev-dependencies = ["h"]\r\nmanaged = true\r\n',
    "[tool.other]\r\nlarge = 123456789012345678901\r\nwhen = 2026-01-02\r\n",
  ].join("");
  const pyproject = readPyproject("pyproject.toml", text);
  expect(pyproject.findings).toEqual([]);
  expect(pyproject.project).toMatchObject({
    name: "my-package-x",
    rawName: "My_Package.x",
    version: "1.0",
    dynamic: [],
    isDeclaredPackage: true,
    classifiers: ["Private :: Do Not Upload"],
    requiresPython: ">=3.10",
    buildBackend: "hatchling.build",
  });
  const requirements = pyproject.project?.requirements.map(({ requirement, kind, table, index }) => [
    requirement.name,
    kind,
    table,
    index,
  ]);
  expect(requirements).toEqual([
    ["b", "extra", "project.dependencies", 0],
    ["c", "runtime", "project.dependencies", 1],
    ["d", "runtime", "project.dependencies", 2],
    ["e", "extra", "project.optional-dependencies.a.b", 0],
    ["hatchling", "build", "build-system.requires", 0],
    ["f", "group", "dependency-groups.dev", 0],
    ["g", "group", "dependency-groups.docs", 0],
    ["h", "group", "tool.uv.dev-dependencies", 0],
  ]);
});

test("a file that is cut short is no TOML, and says where", () => {
  expect(codes('[project]\nname = "a')).toEqual([["RA-TOML-INVALID", 2, 8]]);
  expect(messages("[project\n")).toEqual([expect.stringMatching(/^pyproject\.toml is not TOML: .+/)]);
});

test("a file without [project] has no project, which is no finding by itself", () => {
  expect(readPyproject("x", "[tool.ruff]\n")).toMatchObject({
    project: undefined,
    hasProjectTable: false,
    findings: [],
  });
});

test.each([
  ["project = 1\n", "project: expected a table, not 1", [1, 11]],
  ['[project]\nname = 1\nversion = "1"\n', "project.name: expected a string, not 1", [2, 8]],
  ['[project]\nname = "a"\nversion = 1.5\n', "project.version: expected a string, not 1.5", [3, 11]],
  [`${sound}dynamic = "version"\n`, 'project.dynamic: expected a list, not "version"', [4, 11]],
  [`${sound}dependencies = "b"\n`, 'project.dependencies: expected a list, not "b"', [4, 16]],
  [`${sound}dependencies = [\n  "b",\n  1,\n]\n`, "project.dependencies[1]: expected a string, not 1", [6, 3]],
  [`${sound}classifiers = true\n`, "project.classifiers: expected a list, not true", [4, 15]],
  [`${sound}requires-python = 3\n`, "project.requires-python: expected a string, not 3", [4, 19]],
  [`${sound}optional-dependencies = []\n`, "project.optional-dependencies: expected a table, not a list", [4, 25]],
  [`${sound}optional-dependencies.x = "b"\n`, 'project.optional-dependencies.x: expected a list, not "b"', [4, 27]],
  [`${sound}[build-system]\nrequires = {}\n`, "build-system.requires: expected a list, not a table", [5, 12]],
  [
    `${sound}[build-system]\nbuild-backend = 2026-01-01\n`,
    "build-system.build-backend: expected a string, not a date or time",
    [5, 17],
  ],
  [`build-system = 1\n${sound}`, "build-system: expected a table, not 1", [1, 16]],
  [`${sound}[dependency-groups]\n"d.e" = [1]\n`, 'dependency-groups."d.e"[0]: expected a string, not 1', [5, 10]],
  [`${sound}[dependency-groups]\ndev = "x"\n`, 'dependency-groups.dev: expected a list, not "x"', [5, 7]],
  [`dependency-groups = 1\n${sound}`, "dependency-groups: expected a table, not 1", [1, 21]],
  [`tool = 1\n${sound}`, "tool: expected a table, not 1", [1, 8]],
  [`tool.uv = 1\n${sound}`, "tool.uv: expected a table, not 1", [1, 11]],
  [`${sound}[tool.uv]\npackage = "no"\n`, 'tool.uv.package: expected true or false, not "no"', [5, 11]],
  [`${sound}[tool.uv]\nmanaged = 0\n`, "tool.uv.managed: expected true or false, not 0", [5, 11]],
  [`${sound}[tool.uv]\ndev-dependencies = "x"\n`, 'tool.uv.dev-dependencies: expected a list, not "x"', [5, 20]],
  [`${sound}[tool.uv]\nworkspace = true\n`, "tool.uv.workspace: expected a table, not true", [5, 13]],
  [`${sound}[tool.uv.workspace]\nmembers = "a"\n`, 'tool.uv.workspace.members: expected a list, not "a"', [5, 11]],
  [`${sound}[tool.uv.workspace]\nexclude = [1]\n`, "tool.uv.workspace.exclude[0]: expected a string, not 1", [5, 12]],
  [`${sound}[tool.uv]\nsources = []\n`, "tool.uv.sources: expected a table, not a list", [5, 11]],
  [`${sound}[tool.uv.sources]\nb = "x"\n`, 'tool.uv.sources.b: expected a table, not "x"', [5, 5]],
  [`${sound}[tool.uv.sources]\nb = [1]\n`, "tool.uv.sources.b[0]: expected a table, not 1", [5, 6]],
  [
    `${sound}[tool.uv.sources]\nb.workspace = 1\n`,
    "tool.uv.sources.b.workspace: expected true or false, not 1",
    [5, 15],
  ],
])("the wrong type in %j is named with its place", (text, message, [line, column]) => {
  const [finding] = readPyproject("pyproject.toml", text).findings;
  expect(finding).toMatchObject({ code: "RA-PYPROJECT-WRONG-TYPE", file: "pyproject.toml", line, column });
  expect(finding?.message).toBe(message);
  // Without a required key the file is as little taken.
  expect(finding?.hint).not.toContain("remove");
});

test("a long text of the wrong type is not repeated", () => {
  expect(messages(`${sound}classifiers = "${"x".repeat(60)}"\n`)).toEqual([
    "project.classifiers: expected a list, not a string",
  ]);
});

test.each([
  ['[project]\nversion = "1"\n', [["RA-PYPROJECT-MISSING-KEY", 1, 1]]],
  ['[project]\nname = "a"\n', [["RA-PYPROJECT-MISSING-KEY", 1, 1]]],
  ['project.name = "a"\n', [["RA-PYPROJECT-MISSING-KEY", 1, 1]]],
  ['[project]\nname = "a"\ndynamic = ["version"]\n', []],
  [`${sound}dynamic = ["version"]\n`, []],
  ['[project]\nname = "a b"\nversion = "1"\n', [["RA-PYPROJECT-INVALID-NAME", 2, 8]]],
  ['[project]\nname = "../a"\nversion = "1"\n', [["RA-PYPROJECT-INVALID-NAME", 2, 8]]],
  ['[project]\nname = ""\nversion = "1"\n', [["RA-PYPROJECT-INVALID-NAME", 2, 8]]],
  ['[project]\nname = "a\\n::error::x"\nversion = "1"\n', [["RA-PYPROJECT-INVALID-NAME", 2, 8]]],
  ['[project]\nname = "a"\nversion = "one"\n', [["RA-PYPROJECT-INVALID-VERSION", 3, 11]]],
  [`${sound}requires-python = "3.x"\n`, [["RA-PYPROJECT-INVALID-REQUIRES-PYTHON", 4, 19]]],
  [`${sound}requires-python = ">=3.10, "\n`, [["RA-PYPROJECT-INVALID-REQUIRES-PYTHON", 4, 19]]],
  [`${sound}dependencies = ["b", "!!"]\n`, [["RA-PYPROJECT-INVALID-REQUIREMENT", 4, 22]]],
  [
    `${sound}[project.optional-dependencies]\nx_y = []\n"x-y" = ["b ="]\n"x y" = []\n`,
    [
      ["RA-PYPROJECT-SAME-KEY", 6, 1],
      ["RA-PYPROJECT-INVALID-REQUIREMENT", 6, 10],
      ["RA-PYPROJECT-INVALID-NAME", 7, 1],
    ],
  ],
  [
    `${sound}[dependency-groups]\nx = ["!"]\n"" = []\nX = []\n`,
    [
      ["RA-PYPROJECT-INVALID-REQUIREMENT", 5, 6],
      ["RA-PYPROJECT-INVALID-NAME", 6, 1],
      ["RA-PYPROJECT-SAME-KEY", 7, 1],
    ],
  ],
  [`${sound}[tool.uv]\ndev-dependencies = ["!"]\n`, [["RA-PYPROJECT-INVALID-REQUIREMENT", 5, 21]]],
  [
    `${sound}[tool.uv]\nconstraint-dependencies = ["b >>3"]\noverride-dependencies = ["b", "!"]\nbuild-constraint-dependencies = [{ hashes = [] }, "!"]\nexclude-dependencies = ["b", "b>=1"]\n`,
    [
      ["RA-PYPROJECT-INVALID-REQUIREMENT", 5, 28],
      ["RA-PYPROJECT-INVALID-REQUIREMENT", 6, 31],
      ["RA-PYPROJECT-INVALID-REQUIREMENT", 7, 51],
      ["RA-PYPROJECT-INVALID-NAME", 8, 30],
    ],
  ],
  [`${sound}[tool.uv.sources]\nb_c.workspace = true\nb-c.workspace = true\n`, [["RA-PYPROJECT-SAME-KEY", 6, 1]]],
  [`${sound}[tool.uv.workspace]\nmember = ["a"]\n`, [["RA-WORKSPACE-UNKNOWN-KEY", 5, 1]]],
  [
    `${sound}[tool.uv.workspace]\nmembers = ["a", "b**"]\nexclude = ["["]\n`,
    [
      ["RA-WORKSPACE-GLOB-INVALID", 5, 17],
      ["RA-WORKSPACE-GLOB-INVALID", 6, 12],
    ],
  ],
])("%j", (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test("keys of JavaScript's own objects mean nothing special", () => {
  const text = `${sound}[project.optional-dependencies]\nconstructor = ["b"]\n[tool.__proto__]\npolluted = 1\n`;
  const { findings, project } = readPyproject("x", text);
  expect(findings).toEqual([]);
  expect(project?.requirements.map(({ table }) => table)).toEqual(["project.optional-dependencies.constructor"]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(codes("[tool]\n")).toEqual([]);
});
