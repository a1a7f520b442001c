import { expect, test } from "@jest/globals";
import { applyBounds } from "../../../src/domain/pin/apply.ts";
import type { boundKinds } from "../../../src/domain/pin/bounds.ts";
import { planBounds } from "../../../src/domain/pin/plan-bounds.ts";
import { Bug } from "../../../src/domain/problem/problem.ts";
import type { Member, Workspace } from "../../../src/domain/workspace/workspace.ts";
import { workspaceOf } from "../plan/workspace-texts.ts";

const member = (workspace: Workspace, name: string): Member => workspace.members.find((each) => each.name === name)!;

const sibling = '[project]\nname = "core_Lib"\nversion = "0.4.2"\n';
const pin = (text: string, kind: (typeof boundKinds)[number] = "lower") => {
  const workspace = workspaceOf({ "packages/core/pyproject.toml": sibling, "packages/app/pyproject.toml": text });
  const app = member(workspace, "app");
  const bounds = planBounds(app, kind, (name) => member(workspace, name)?.version);
  return { bounds, text: applyBounds(app, bounds) };
};

const odd = `# first
[build-system]
requires = ["hatchling", 'core.lib'] # both
build-backend = "hatchling.build"

[project]
name = "app"
version = "1.0" # {x-release}
dependencies = [
    "numpy",
    'Core_Lib', # bare
    "core-lib[fast]; python_version < \\"3.14\\"",  # fast
  "core-lib [ codecs, openai ]>=0.1" ,
    """core-lib""", "core-lib==0.4.*",
    "app[all]",
    "core-lib",
]
optional-dependencies.all = [ "core--lib" , "core-lib (>=0.1)" ]
optional-dependencies."x.y" = ["core-lib ; sys_platform == 'linux'"]

[dependency-groups]
dev = ["core-lib"]

[tool.uv]
dev-dependencies = ["core-lib"]
sources.core-lib.workspace = true`;

const expected = odd
  .replace("'core.lib'", "'core.lib>=0.4.2'")
  .replace("'Core_Lib'", "'Core_Lib>=0.4.2'")
  .replace('"core-lib[fast]; ', '"core-lib[fast]>=0.4.2; ')
  .replace('"""core-lib"""', '"""core-lib>=0.4.2"""')
  .replace('    "core-lib",\n]', '    "core-lib>=0.4.2",\n]')
  .replace('"core--lib"', '"core--lib>=0.4.2"')
  .replace('"core-lib ; sys', '"core-lib>=0.4.2 ; sys');

test("bare requirements on siblings get the bound, wherever they end up in the metadata, and nothing else changes", () => {
  expect(pin(odd).text).toBe(expected);
});

test("line endings, a byte order mark and a missing final newline stay", () => {
  const crlf = (text: string): string => `\ufeff${text.replaceAll("\n", "\r\n")}`;
  expect(pin(crlf(odd)).text).toBe(crlf(expected));
});

test("an edit says what stands where, once for each text of a list", () => {
  expect(pin(odd).bounds).toEqual([
    { from: "Core_Lib", to: "Core_Lib>=0.4.2", table: "project.dependencies" },
    {
      from: 'core-lib[fast]; python_version < "3.14"',
      to: 'core-lib[fast]>=0.4.2; python_version < "3.14"',
      table: "project.dependencies",
    },
    { from: "core-lib", to: "core-lib>=0.4.2", table: "project.dependencies" },
    { from: "core--lib", to: "core--lib>=0.4.2", table: "project.optional-dependencies.all" },
    {
      from: "core-lib ; sys_platform == 'linux'",
      to: "core-lib>=0.4.2 ; sys_platform == 'linux'",
      table: "project.optional-dependencies.x.y",
    },
    { from: "core.lib", to: "core.lib>=0.4.2", table: "build-system.requires" },
  ]);
});

test("off plans nothing, and without edits the text is the same", () => {
  expect(pin(odd, "off")).toEqual({ bounds: [], text: odd });
});

test("a sibling without a known version gives no bound, and a URL gets none", () => {
  const app = '[project]\nname = "app"\nversion = "1"\ndependencies = ["core-lib @ file:///core", "numpy"]\n';
  expect(pin(app)).toEqual({ bounds: [], text: app });
  const workspace = workspaceOf({ "packages/core/pyproject.toml": sibling, "packages/app/pyproject.toml": odd });
  expect(planBounds(member(workspace, "app"), "lower", () => undefined)).toEqual([]);
});

test("an edit that the file does not have is a defect", () => {
  const workspace = workspaceOf({ "packages/core/pyproject.toml": sibling });
  const core = member(workspace, "core-lib");
  expect(() => applyBounds(core, [{ from: "x", to: "x>=1", table: "project.dependencies" }])).toThrow(Bug);
  expect(() =>
    applyBounds(
      { ...core, requirements: member(workspaceOf({ "packages/app/pyproject.toml": odd }), "app").requirements },
      [{ from: "numpy", to: "numpy>=1", table: "project.dependencies" }],
    ),
  ).toThrow(Bug);
});
