import { expect, test } from "@jest/globals";
import { applyBounds } from "../../../src/domain/pin/apply.ts";
import { type boundKinds, boundOf } from "../../../src/domain/pin/bounds.ts";
import { planBounds } from "../../../src/domain/pin/plan-bounds.ts";
import type { BoundEdit } from "../../../src/domain/plan/plan.ts";
import { Bug } from "../../../src/domain/problem/problem.ts";
import { normalizeName } from "../../../src/domain/python/name.ts";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { parseVersion } from "../../../src/domain/python/version.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import type { Member, Workspace } from "../../../src/domain/workspace/workspace.ts";
import { realWorkspaces, realWorkspacesFolder } from "../plan/real-workspaces.ts";
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

const parse = (text: string) => {
  const parsed = parseToml(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.table;
};

/** The lists of a `pyproject.toml` that end up in the metadata or the build, read without the code under test. */
const listsOf = (table: Record<string, unknown>): string[][] => {
  const project = table.project as { dependencies?: string[]; "optional-dependencies"?: Record<string, string[]> };
  const build = table["build-system"] as { requires?: string[] } | undefined;
  return [project.dependencies ?? [], ...Object.values(project["optional-dependencies"] ?? {}), build?.requires ?? []];
};

const real = realWorkspaces();
const testReal = real.length > 0 ? test : test.skip;

testReal(
  `in every file of the real workspaces in ${realWorkspacesFolder}, the edits are the expected ones and touch nothing else`,
  () => {
    let edited = 0;
    for (const { workspace, versions, name: repository } of real) {
      const names = new Set(workspace.members.map(({ name }) => name));
      const versionOf = (name: string) => (names.has(name) ? (versions.get(name) ?? "1.2.3rc4") : undefined);
      for (const each of workspace.members) {
        for (const original of [each.text, each.text.replaceAll(/\r?\n/g, "\r\n").trimEnd()]) {
          const bounds = planBounds(each, "major", versionOf);
          const text = applyBounds({ ...each, text: original }, bounds);
          const before = listsOf(parse(original));
          const after = listsOf(parse(text));
          const wanted = before.map((list) => list.map((requirement) => withMajor(requirement, each.name, versionOf)));
          expect({ repository, name: each.name, after }).toEqual({ repository, name: each.name, after: wanted });
          edited += bounds.length;

          const lines = original.split("\n");
          for (const [index, line] of text.split("\n").entries()) {
            if (line === lines[index]) continue;
            expect(undo(line, bounds)).toBe(lines[index]);
          }
          expect(text.split("\n")).toHaveLength(lines.length);
        }
      }
    }
    expect(edited).toBeGreaterThan(100);
  },
);

/** A line as it was before the edits, in either kind of quotes. */
const undo = (line: string, bounds: readonly BoundEdit[]): string =>
  bounds.reduce((text, { from, to }) => {
    const escaped = (value: string): string => JSON.stringify(value).slice(1, -1);
    return text.replaceAll(to, from).replaceAll(escaped(to), escaped(from));
  }, line);

/** What a requirement becomes, by cutting its text where the name and extras end. */
const withMajor = (text: string, self: string, versionOf: (name: string) => string | undefined): string => {
  const [head = ""] = /^\s*[A-Za-z0-9._-]+\s*(\[[^\]]*\])?/.exec(text) ?? [];
  const version = versionOf(normalizeName(head.replace(/\[.*/, "").trim()));
  const rest = text.slice(head.length);
  if (version === undefined || normalizeName(head.replace(/\[.*/, "").trim()) === self || !/^\s*(;|$)/.test(rest))
    return text;
  const bound = boundOf("major", parseVersion(version)!);
  const tight = head.trimEnd();
  return `${tight}${bound}${head.slice(tight.length)}${rest}`;
};

testReal("what the real workspaces' edits say is a requirement again, with the same name, extras and marker", () => {
  for (const { workspace, versions } of real) {
    for (const each of workspace.members) {
      for (const { from, to } of planBounds(each, "exact", (name) => versions.get(name))) {
        const [before, after] = [from, to].map(parseRequirement);
        if (!before?.ok || !after?.ok) throw new Error(`${from} → ${to}`);
        const { name, extras, marker } = before.requirement;
        expect(after.requirement).toMatchObject({
          name,
          extras,
          marker,
          specifier: boundOf("exact", parseVersion(versions.get(name)!)!),
        });
      }
    }
  }
});
