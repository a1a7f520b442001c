import { expect, test } from "@jest/globals";
import { planCsv } from "../../../src/domain/plan/formats/csv.ts";
import { planDocument } from "../../../src/domain/plan/formats/document.ts";
import { matrixEntries, planMatrix } from "../../../src/domain/plan/formats/matrix.ts";
import { planTable } from "../../../src/domain/plan/formats/table.ts";
import { planned, planOf } from "../plan-builder.ts";

const bound = (to: string) => ({ from: to.split(">")[0]!, to, table: "project.dependencies" });

const some = planOf(
  [
    planned("core", { version: "0.4.2", tag: "core-v0.4.2" }),
    planned("old", { version: "1.9", status: "published", reason: "1.9 is on PyPI, with sdist and wheel" }),
    planned("a-longer-name", {
      level: 1,
      needs: ["core", "old"],
      status: "complete",
      reason: "1.0.0 is on PyPI, uploaded a day ago without wheel",
      bounds: [
        bound("core>=0.4.2"),
        bound("old>=1.9"),
        { ...bound("core>=0.4.2"), table: "project.optional-dependencies.all" },
      ],
      on_index: ["a_longer_name-1.0.0.tar.gz"],
    }),
    planned("app", { level: 1, version: null, tag: null, needs: ["core"], bounds: [bound("core>=0.4.2")] }),
    planned("dev", {
      version: "2.0.dev1",
      status: "development",
      reason: "2.0.dev1 is a development version, and packages does not name it",
    }),
    planned("left-b", { status: "excluded", reason: "packages does not name it" }),
    planned("left-a", { status: "excluded", reason: "packages does not name it" }),
    planned("named", { status: "excluded", reason: "exclude names n*" }),
    planned("secret", { status: "private", reason: "classifier Private :: Do Not Upload" }),
    planned("tool", { status: "not-a-package", reason: "no [build-system]", version: null }),
  ],
  {
    critical_path: ["core", "app"],
    index: { name: "pypi", upload_url: "https://upload.pypi.org/legacy/", simple_url: "https://pypi.org/simple/" },
  },
);

test("the table has what is published in order, then what is left alone and why", () => {
  expect(planTable(some)).toBe(`3 packages to publish to PyPI, in 2 levels

level  package        version  status    bounds
0      core           0.4.2    publish
1      a-longer-name  1.0.0    complete  core>=0.4.2, old>=1.9
1      app            unknown  publish   core>=0.4.2

To be completed
  a-longer-name: 1.0.0 is on PyPI, uploaded a day ago without wheel

Critical path
  core, then app

Left alone: published (1)
  old 1.9

Left alone: development (1)
  dev 2.0.dev1

Left alone: excluded, packages does not name it (2)
  left-a 1.0.0, left-b 1.0.0

Left alone: excluded, exclude names n* (1)
  named 1.0.0

Left alone: private, classifier Private :: Do Not Upload (1)
  secret 1.0.0

Left alone: not-a-package, no [build-system] (1)
  tool
`);
});

test("long lists are folded, none of their names lost", () => {
  const names = Array.from({ length: 80 }, (_, index) => `package-${String(index).padStart(2, "0")}`);
  const table = planTable(planOf(names.map((name) => planned(name, { status: "published", reason: "on it" }))));
  const lines = table.split("\n");
  expect(lines[0]).toBe("Nothing to publish to local");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(table.match(/package-\d\d 1\.0\.0/g)).toHaveLength(80);
  expect(lines.slice(3, -1).every((line) => /^ {2}\S.*[,0]$/.test(line))).toBe(true);
  const path = planTable(planOf([planned("x")], { critical_path: names }));
  expect(path.match(/package-\d\d(, then)?$/gm)!.length).toBeGreaterThan(5);
});

test("an empty workspace has nothing to publish", () => {
  expect(planTable(planOf([]))).toBe("Nothing to publish to local\n");
});

test("without bounds the table has no such column", () => {
  expect(planTable(planOf([planned("core")]))).toBe(
    "1 package to publish to local, in 1 level\n\nlevel  package  version  status\n0      core     1.0.0    publish\n",
  );
});

test("control characters in a reason stay out of the terminal", () => {
  const table = planTable(
    planOf([planned("x", { status: "excluded", reason: "exclude names \u001b[31mx\u202e\n::error::" })]),
  );
  expect(table).toContain("exclude names \\u{1b}[31mx\\u{202e}\\u{a}::error:: (1)");
});

test("CSV has one row for each member, with line endings and quotes of RFC 4180", () => {
  const lines = planCsv(some).split("\r\n");
  expect(lines.slice(0, 4)).toEqual([
    "name,version,status,reason,level,needs,bounds,tag,path",
    "core,0.4.2,publish,not on the index,0,,,core-v0.4.2,packages/core",
    'old,1.9,published,"1.9 is on PyPI, with sdist and wheel",0,,,old-v1.0.0,packages/old',
    'a-longer-name,1.0.0,complete,"1.0.0 is on PyPI, uploaded a day ago without wheel",1,core old,core>=0.4.2 | old>=1.9,a-longer-name-v1.0.0,packages/a-longer-name',
  ]);
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe("");
});

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ['a"b,c\nd', '"a""b,c\nd"'],
  ['=a"b', '"\'=a""b"'],
])("a spreadsheet takes %j as text: %j", (path, cell) => {
  expect(planCsv(planOf([planned("x", { path })]))).toBe(
    `name,version,status,reason,level,needs,bounds,tag,path\r\nx,1.0.0,publish,not on the index,0,,,x-v1.0.0,${cell}\r\n`,
  );
});

test("the document is the plan", () => {
  expect({ schema_version: 1, ...planDocument(some) }).toEqual(some);
  expect(Object.keys(planDocument(some))).toEqual([
    "id",
    "commit",
    "commit_time",
    "created_at",
    "index",
    "packages",
    "critical_path",
  ]);
});

test("the matrix has one job for each shard, with its packages as publish takes them", () => {
  const { packages, matrix, empty } = planMatrix(some, matrixEntries([["core", "app"], ["a-longer-name"]]));
  expect(JSON.parse(matrix)).toEqual({
    include: [
      { shard: 1, packages: "core,app", dist: "dist-1" },
      { shard: 2, packages: "a-longer-name", dist: "dist-2" },
    ],
  });
  expect(JSON.parse(packages)).toEqual([some.packages[0], some.packages[2], some.packages[3]]);
  expect(empty).toBe("false");
  expect(`${matrix}${packages}`).not.toContain("\n");
});

test("without work the matrix is empty, and says so", () => {
  expect(planMatrix(planOf([planned("x", { status: "published" })]), [])).toEqual({
    packages: "[]",
    matrix: '{"include":[]}',
    empty: "true",
  });
});
