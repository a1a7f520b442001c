import { describe, expect, test } from "@jest/globals";
import { statedBy } from "../../../src/domain/distribution/stated.ts";
import type { Member } from "../../../src/domain/workspace/workspace.ts";
import { workspaceOf } from "../plan/workspace-texts.ts";
import { findingsOf, metadata, nothingStated, sdistOf, wheelName, wheelOf } from "./sound.ts";

const memberOf = (text: string): Member =>
  workspaceOf({
    "packages/core/pyproject.toml": `[project]\nname = "core-lib"\nversion = "1.2.0"\n${text}`,
  }).members.find(({ name }) => name === "core-lib")!;

const project = memberOf(`requires-python = ">=3.9, <4"
dependencies = ["Foo.Bar [b,A] >= 1.0 , <2 ; python_version<'3.13'", "core-lib[x]", "odd @ https://example.org/odd.whl"]
[project.optional-dependencies]
My_Extra = ["baz>1", "qux; sys_platform == 'win32' or sys_platform == 'darwin'"]
none = []
`);

const judge = async (lines: readonly string[], member = project) =>
  findingsOf([await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": metadata(...lines) })], {
    stated: statedBy(member, []),
  });

/** As ten build backends write them. */
const requirement = {
  hatchling: "foo-bar[a,b]<2,>=1.0; python_version < '3.13'",
  setuptools: 'Foo.Bar[A,b]<2,>=1.0; python_version < "3.13"',
  flit: "Foo.Bar [b, a] >= 1.0 , <2 ; python_version<'3.13'",
  poetry: 'Foo.Bar[a,b] (>=1.0,<2) ; python_version < "3.13"',
  uv: "foo-bar[b,a]>=1.0,<2 ; python_full_version < '3.13'",
};
const whole = (first: string, extra = "my-extra") => [
  `Requires-Dist: ${first}`,
  `Requires-Dist: baz (>1) ; extra == "${extra}"`,
  `Requires-Dist: qux ; (sys_platform == 'win32' and extra == '${extra}') or (sys_platform == 'darwin' and extra == '${extra}')`,
  "Requires-Python: <4,>=3.9",
  `Provides-Extra: ${extra}`,
];

describe("what [project] states", () => {
  test.each(Object.entries(requirement))("is found as %s writes it", async (_, text) => {
    expect(await judge(whole(text))).toEqual([]);
  });

  test("is found where an extra keeps the spelling of its name", async () => {
    expect(await judge(whole(requirement.flit, "My_Extra"))).toEqual([]);
  });

  test("is missed with its specifier, its marker, its extra and its Pythons", async () => {
    expect(
      await judge([
        "Requires-Dist: foo-bar[a,b]>=1.0; python_version < '3.13'",
        "Requires-Dist: baz>1",
        "Requires-Dist: qux",
      ]),
    ).toEqual([
      `RA-DIST-NOT-AS-PLANNED ${wheelName} says Requires-Python nowhere, the plan says >=3.9, <4`,
      `RA-DIST-REQUIREMENT-LOST ${wheelName} does not require Foo.Bar [b,A] >= 1.0 , <2 ; python_version<'3.13', but foo-bar[a,b]>=1.0; python_version < '3.13'`,
      `RA-DIST-REQUIREMENT-LOST ${wheelName} does not require baz>1 ; extra == "My_Extra", but baz>1`,
      `RA-DIST-REQUIREMENT-LOST ${wheelName} does not require qux ; (sys_platform == 'win32' or sys_platform == 'darwin') and extra == "My_Extra", but qux`,
      `RA-DIST-EXTRA-LOST ${wheelName} does not provide the extra My_Extra`,
    ]);
  });

  test("is not asked of what is dynamic, and not of an sdist that leaves it open", async () => {
    const dynamic = memberOf('dynamic = ["dependencies", "requires-python"]\n');
    expect(await judge([], dynamic)).toEqual([]);
    const open = metadata("Dynamic: Requires-Dist", "Requires-Python: >=3.9,<4");
    const sdist = await sdistOf({ "core_lib-1.2.0/PKG-INFO": open });
    expect(findingsOf([sdist], { stated: statedBy(project, []) })).toEqual([]);
  });

  test("is left to the plan where the plan changes it", () => {
    const bounds = [{ from: "baz>1", to: "baz>=2", table: "project.optional-dependencies.My_Extra" }];
    expect(statedBy(project, bounds).requirements.map(({ name }) => name)).toEqual(["foo-bar", "qux"]);
  });

  test("is told of a sibling that the build backend was to add", async () => {
    const stated = {
      ...statedBy(project, []),
      requirements: [],
      extras: [],
      requiresPython: undefined,
      needs: ["base"],
    };
    const without = await wheelOf();
    expect(findingsOf([without], { stated })).toEqual([
      `RA-DIST-REQUIREMENT-LOST ${wheelName} does not require base, but nothing of it`,
    ]);
    const wheel = await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": metadata("Requires-Dist: base>=1") });
    expect(findingsOf([wheel], { stated })).toEqual([]);
  });
});

describe("the header", () => {
  const stray = (text: string) =>
    `RA-DIST-HEADER The metadata of ${wheelName} has text in its header that does not belong there: ${text}`;

  test("that a line break in a value ends is told with the line", async () => {
    const text =
      "Metadata-Version: 2.4\nName: core-lib\nVersion: 1.2.0\nSummary: A thing\nof two lines.\nRequires-Dist: idna\n";
    const wheel = await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": text });
    expect(findingsOf([wheel])).toEqual([stray("of two lines.")]);
  });

  test("that has a second line like a field is told with it, unless the metadata is of a later version", async () => {
    const lines = ["Summary: A thing", "Note: of two lines"];
    expect(await judge([...whole(requirement.uv), ...lines])).toEqual([stray("note: of two lines")]);
    const later = metadata("Tomorrow: yes").replace("2.4", "2.6");
    expect(findingsOf([await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": later })])).toEqual([]);
  });

  test("that says a field again, which is said once, is told with it: a second line may look like any field", async () => {
    const lines = ["Summary: A thing", "Summary: of two lines"];
    expect(await judge([...whole(requirement.uv), ...lines])).toEqual([stray("summary: of two lines")]);
  });

  test("that has a line of the description for a field of its own is told with it", async () => {
    const stated = { ...nothingStated, description: "A thing\nKeywords: of two lines\nhttps://x.example" };
    const keywords = (line: string) => ({
      "core_lib-1.2.0.dist-info/METADATA": metadata("Summary: A thing", `Keywords: ${line}`),
    });
    expect(findingsOf([await wheelOf(keywords("of two lines"))], { stated })).toEqual([
      stray("Keywords: of two lines"),
    ]);
    expect(findingsOf([await wheelOf(keywords("its own"))], { stated })).toEqual([]);
  });

  test("that says a field again by a line of the description is told so once", async () => {
    const wheel = await wheelOf({
      "core_lib-1.2.0.dist-info/METADATA": metadata("Summary: A thing", "Summary: of two lines", "Note: x"),
    });
    const stated = { ...nothingStated, description: "A thing\nSummary: of two lines\nNote:  x" };
    expect(findingsOf([wheel], { stated })).toEqual([stray("note: x"), stray("summary: of two lines")]);
  });

  test("may fold a value over lines, and end without a body", async () => {
    const text =
      "Metadata-Version: 2.1\nName: core-lib\nVersion: 1.2.0\nLicense: one\n        \n        two\nPlatform: any\n";
    expect(findingsOf([await wheelOf({ "core_lib-1.2.0.dist-info/METADATA": text })])).toEqual([]);
  });
});

test.each([
  ["[tool.hatch.build.targets.wheel]\nbypass-selection = true\n", true],
  ["[tool.setuptools]\npackages = []\n", true],
  ["[tool.setuptools]\npy-modules = []\n", true],
  // Poetry takes an empty list as none.
  ["[tool.poetry]\npackages = []\n", false],
  ["[tool.uv.build-backend]\nmodule-name = []\n", true],
  ['[tool.uv.build-backend]\nmodule-name = ["core"]\n', false],
  ['[tool.setuptools]\npackages = ["core"]\n', false],
])("%j says whether no module is meant: %s", (tables, isEmpty) => {
  expect(statedBy(memberOf(tables), []).isEmpty).toBe(isEmpty);
});
