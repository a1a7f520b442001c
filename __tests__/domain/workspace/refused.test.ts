import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import type { Problem } from "../../../src/domain/problem/problem.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { project, tempFolder } from "../../temp-folder.ts";

import { codesOf, findingsOf, read, root } from "./reading.ts";

test("a folder without pyproject.toml is refused, with the glob that leads to it", () => {
  const contents = { "pyproject.toml": root(["a/*"]), "a/b/x.py": "", "a/c/pyproject.toml": project("c") };
  const [finding, ...rest] = findingsOf(contents);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    code: "RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT",
    message: "The members glob a/* matches a folder without pyproject.toml: a/b",
    file: "pyproject.toml",
    line: 5,
    column: 12,
  });
});

test("two members of one name are refused, also by way of a link", () => {
  const twice = { "a/pyproject.toml": project("x_y"), "b/pyproject.toml": project("X.Y") };
  expect(findingsOf({ "pyproject.toml": root(["a", "b"]), ...twice })[0]).toMatchObject({
    code: "RA-WORKSPACE-SAME-NAME",
    message: "Two members have the same name, in a/pyproject.toml and b/pyproject.toml: x-y",
    package: "x-y",
  });
  const linked = { "pyproject.toml": root(["*"]), "a/pyproject.toml": project("a"), b: { link: "a" } };
  expect(codesOf(linked)).toEqual(["RA-WORKSPACE-SAME-NAME"]);
});

test("a workspace in a workspace is refused", () => {
  const contents = { "pyproject.toml": root(["a"]), "a/pyproject.toml": project("a", "[tool.uv.workspace]\n") };
  expect(findingsOf(contents)[0]).toMatchObject({ code: "RA-WORKSPACE-NESTED", file: "a/pyproject.toml" });
});

test("a sparse checkout without a member that the lock knows is refused, also in a worktree", () => {
  const lock = ["a", "b"]
    .map((name) => `[[package]]\nname = "${name}"\nsource = { editable = "${name}" }\n`)
    .join("\n");
  const contents = { "pyproject.toml": root(["*"]), "a/pyproject.toml": project("a"), "uv.lock": lock };
  const sparse = "[core]\n\tsparseCheckout = true\n";
  expect(findingsOf({ ...contents, ".git/config.worktree": sparse })).toMatchObject([
    { code: "RA-WORKSPACE-SPARSE", message: expect.stringMatching(/ a member of the workspace: b$/) },
  ]);
  const worktree = { ".git": "gitdir: ../main/.git/worktrees/w\n", "../main/.git/worktrees/w/config": sparse };
  expect(codesOf({ ...contents, ...worktree })).toEqual(["RA-WORKSPACE-SPARSE"]);
  const whole = { "b/pyproject.toml": project("b"), ".git/config.worktree": sparse };
  for (const more of [whole, { ".git/config": "[core]\n" }]) {
    using folder = tempFolder({ ...contents, ...more });
    expect(readWorkspace(nodeFiles, folder.path).members.length).toBeGreaterThan(0);
  }
});

test("a member in a submodule that is not fetched is refused, where the lock knows it, and uv would pass over it", () => {
  const lock = (path: string) => `version = 1\n\n[[package]]\nname = "b"\nsource = { editable = "${path}" }\n`;
  const contents = {
    "pyproject.toml": root(["a", "b"]),
    "a/pyproject.toml": project("a"),
    b: "folder/",
    ".git/HEAD": "",
    ".gitmodules": '[submodule "b"]\n\tpath = b\n\turl = ../b\n',
  } as const;
  expect(findingsOf({ ...contents, "uv.lock": lock("b") })).toMatchObject([
    {
      code: "RA-WORKSPACE-SPARSE",
      message: "Submodules are not fetched, and the checkout is without a member of the workspace: b",
      hint: "Set submodules: recursive for actions/checkout",
    },
  ]);
  for (const more of [{}, { "uv.lock": lock("c") }, { "uv.lock": lock("b"), "b/pyproject.toml": project("b") }])
    expect(() => read({ ...contents, ...more })).not.toThrow();
});

test("a member without a project is refused", () => {
  const contents = { "pyproject.toml": root(["a"]), "a/pyproject.toml": "[tool.ruff]\n" };
  expect(findingsOf(contents)[0]).toMatchObject({ code: "RA-WORKSPACE-NO-PROJECT", file: "a/pyproject.toml" });
});

test("a start in a folder whose pyproject.toml has neither project nor workspace is refused", () => {
  const contents = { "pyproject.toml": "[tool.ruff]\n", "python/pyproject.toml": project("a") };
  expect(findingsOf(contents)).toMatchObject([
    { code: "RA-WORKSPACE-NO-PROJECT", remedy: "call", message: expect.stringMatching(/; projects are in python$/) },
  ]);
  expect(findingsOf({ "pyproject.toml": "[tool.ruff]\n", "setup.py": "" })[0]?.hint).toBe(
    "Add [project] with a name and a version: setup.py and setup.cfg are not read for them",
  );
});

test("a package in a table of Poetry 1 or of old flit is told where it belongs, whatever lies below", () => {
  const hint = (table: string) =>
    `Move what [${table}] says of the package to [project], where Python's standard has it`;
  const poetry = '[tool.poetry]\nname = "a"\nversion = "1.0"\n';
  const flit = '[tool.flit.metadata]\nmodule = "a"\n';
  const below = { "tests/sample/pyproject.toml": project("sample") };
  const [finding] = findingsOf({ "pyproject.toml": poetry, ...below });
  expect(finding).toMatchObject({ message: "No [project] table in pyproject.toml", hint: hint("tool.poetry") });
  expect(findingsOf({ "pyproject.toml": root(["a"]), "a/pyproject.toml": flit })[0]?.hint).toBe(
    hint("tool.flit.metadata"),
  );
});

test("a start that is not there, or is a file, is refused", () => {
  expect(codesOf({ "pyproject.toml": project("a") }, "nowhere")).toEqual(["RA-WORKSPACE-NO-FOLDER"]);
  expect(codesOf({ "pyproject.toml": project("a") }, "pyproject.toml")).toEqual(["RA-WORKSPACE-NO-FOLDER"]);
  const message = (start: string) => findingsOf({ "pyproject.toml": project("a") }, start)[0]?.message;
  expect(message("nowhere")).toMatch(/^No such folder: \S+nowhere$/);
  expect(message("pyproject.toml")).toMatch(/^Not a folder, but a file: \S+pyproject\.toml$/);
});

test("a start without a pyproject.toml above is refused", () => {
  expect(codesOf({})).toEqual(["RA-WORKSPACE-NOT-FOUND"]);
});

test("a folder that is not there brings the nearest beside it, and a start above a workspace where that lies", () => {
  const contents = { "pyproject.toml": project("a"), "packages/core/x.txt": "", "docs/y.txt": "" };
  const hint = (start: string) => findingsOf(contents, start)[0]?.hint;
  expect(hint("package")).toMatch(/^Did you mean \S+\/packages\? Correct working-directory/);
  expect(hint("packages/cor/deep")).toMatch(/^Did you mean \S+\/packages\/core\? /);
  expect(hint("elsewhere")).toMatch(/^Correct working-directory, or run it after/);
  const below = {
    "a/py/main/pyproject.toml": root([]),
    "py/main/pyproject.toml": root([]),
    "js/tool/pyproject.toml": project("c"),
    "web/tool/pyproject.toml": project("b"),
    ".x/pyproject.toml": root([]),
  };
  expect(findingsOf(below)[0]).toMatchObject({
    code: "RA-WORKSPACE-NOT-FOUND",
    message: expect.stringMatching(/, but below it in py\/main, js\/tool, web\/tool and 1 more$/),
    hint: "Let working-directory name one of these",
    inTerminal: "Let --working-directory name one of these",
  });
  expect(findingsOf({ "web/tool/pyproject.toml": project("b") })[0]?.message).toMatch(/below it in web\/tool$/);
  const two = { "a/pyproject.toml": project("a"), "b/pyproject.toml": project("b") };
  expect(findingsOf(two)[0]?.hint).toMatch(/name one of these$/);
});

test("a glob that cannot be walked is refused, and so is an exclusion that is none", () => {
  const contents = { "pyproject.toml": root(["a[x/y]b"], ["x/./a[b"]) };
  expect(findingsOf(contents).map(({ code, line, column }) => [code, line, column])).toEqual([
    ["RA-WORKSPACE-GLOB-INVALID", 6, 12],
  ]);
  expect(findingsOf({ "pyproject.toml": root(["a[x/y]b"]) })[0]).toMatchObject({
    code: "RA-WORKSPACE-GLOB-INVALID",
    message: "Not a glob, as a `[` has no `]`: a[x/y]b",
    line: 5,
  });
});

test("everything that is wrong is said at once, with file, line and column", () => {
  const contents = {
    "pyproject.toml": root(["*"]),
    "a/pyproject.toml": '[project]\nname = "a"\nversion = "x"\ndependencies = "b"\n',
    "b/pyproject.toml": "[project\n",
    "c/pyproject.toml": '[project]\nversion = "1"\n',
    "d/x.txt": "",
    "e/pyproject.toml": project("e", "[tool.uv.workspace]\n"),
  };
  expect(findingsOf(contents).map(({ code, file, line, column }) => [code, file, line, column])).toEqual([
    ["RA-WORKSPACE-MEMBER-WITHOUT-PYPROJECT", "pyproject.toml", 5, 12],
    ["RA-PYPROJECT-INVALID-VERSION", "a/pyproject.toml", 3, 11],
    ["RA-PYPROJECT-WRONG-TYPE", "a/pyproject.toml", 4, 16],
    ["RA-TOML-INVALID", "b/pyproject.toml", 1, 9],
    ["RA-PYPROJECT-MISSING-KEY", "c/pyproject.toml", 1, 1],
    ["RA-WORKSPACE-NESTED", "e/pyproject.toml", undefined, undefined],
  ]);
});

test("what cannot be read is said with the rest", () => {
  using folder = tempFolder({
    "pyproject.toml": root(["*"]),
    "a/pyproject.toml": new Uint8Array([0x23, 0xe9, 0x0a]),
    "b/pyproject.toml": project("b", 'dynamic = "x"\n'),
  });
  let findings: readonly Finding[] = [];
  try {
    readWorkspace(nodeFiles, folder.path);
  } catch (error) {
    findings = (error as Problem).findings;
  }
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ["RA-FILE-NOT-UTF8", "a/pyproject.toml"],
    ["RA-PYPROJECT-WRONG-TYPE", "b/pyproject.toml"],
  ]);
});
