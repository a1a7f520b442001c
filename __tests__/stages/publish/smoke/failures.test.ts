import { expect, test } from "@jest/globals";
import { remedyOf } from "../../../../src/domain/problem/finding.ts";
import { explainFailures } from "../../../../src/stages/publish/smoke/failures.ts";

const facts = { package: "core-lib", index: "the index", python: "" };
const failure = (what: string, words: string, more: { isScript?: boolean; isImportError?: boolean } = {}) => ({
  what,
  words,
  isScript: false,
  isImportError: true,
  ...more,
});
const told = (failures: Parameters<typeof explainFailures>[0], extras: readonly string[]) =>
  explainFailures(failures, { facts, extras, own: ["core"] }).map(({ code, message }) => `${code} ${message}`);

test("what fails for one cause is told once", () => {
  const failures = ["a", "b", "c", "d"].map((name) => failure(`import core.${name}`, "KeyError: 'TOKEN'"));
  expect(told([...failures, failure("import core.e", "SyntaxError: x")], [])).toEqual([
    "RA-SMOKE-FAILED import core.a, import core.b, import core.c and 1 more fail where core-lib alone is installed (from the index): KeyError: 'TOKEN'",
    "RA-SMOKE-FAILED import core.e fails where core-lib alone is installed (from the index): SyntaxError: x",
  ]);
});

test("only a script, only an import that fails in it, and only where there are extras, may wait for an extra", () => {
  const script = failure("script core", "ImportError: install rich", { isScript: true });
  expect(told([script], ["cli", "web"])).toEqual([
    "RA-SMOKE-SCRIPT-WITHOUT-EXTRA core-lib is installed from the index without its extras (cli, web), and script core fails: ImportError: install rich",
  ]);
  expect(told([script], [])).toEqual([expect.stringMatching(/^RA-SMOKE-FAILED /)]);
  for (const other of [failure("import core", "ImportError: x"), { ...script, isImportError: false }]) {
    expect(told([other], ["cli"])).toEqual([expect.stringMatching(/^RA-SMOKE-FAILED /)]);
  }
});

test.each([
  ["ModuleNotFoundError: No module named 'core.mail'", "error"],
  ["ImportError: cannot import name 'gone' from 'core.mail' (x.py)", "error"],
  ["ImportError: cannot import name 'x' from partially initialized module 'core' (most likely due to …)", "error"],
  ["ImportError: cannot import name 'override' from 'typing' (typing.py)", "error"],
  ["ModuleNotFoundError: No module named 'tomllib'", "error"],
  ["ImportError: cannot import name 'x' from 'click' (click/__init__.py)", "error"],
  ["ImportError: libGL.so.1: cannot open shared object file: No such file or directory", "error"],
  ["ImportError: cannot import name 'x' from 'google.cloud' (unknown location)", "warning"],
  ["ModuleNotFoundError: No module named 'click'", "warning"],
  ["ImportError: install core[cli]", "warning"],
])(
  "no extra brings what is the package's own, Python's or the system's, or a name that is gone: %s",
  (words, level) => {
    const [found] = explainFailures([failure("script core", words, { isScript: true })], {
      facts,
      extras: ["cli"],
      own: ["core"],
    });
    expect(found?.severity).toBe(level);
  },
);

test("the hint names the extras that may bring what is missing, and a library of the system where that is it", () => {
  const hints = (words: string, extras: readonly string[]) =>
    explainFailures([failure("import core", words)], { facts, extras, own: ["core"] }).map(
      ({ hint }) => hint?.split(". ")[0],
    );
  const add = "Add what is missing to project.dependencies of core-lib";
  const missing = "ModuleNotFoundError: No module named 'openai'";
  expect(hints(missing, [])).toEqual([add]);
  expect(hints("RuntimeError: no display", [])).toEqual(["Fix in core-lib what it says"]);
  const own = "ModuleNotFoundError: No module named 'core.mail'";
  expect(hints(own, [])).toEqual(["See that the wheel holds core.mail"]);
  const script = failure("script core", own, { isScript: true });
  const [lacked] = explainFailures([script], { facts, extras: ["evals"], own: ["core"] });
  expect([lacked?.code, lacked?.severity]).toEqual(["RA-SMOKE-FAILED", "error"]);
  expect(lacked?.hint).toMatch(/^See that the wheel holds core\.mail, or name the extra that brings it \(evals\)/);
  expect(hints("ImportError: cannot import name 'mail' from 'core' (x.py)", [])).toEqual([
    "Fix in core-lib what it says",
  ]);
  expect(hints("ImportError: cannot import name 'x' from 'idna' (x.py)", ["evals"])).toEqual([
    "Ask in project.dependencies of core-lib for versions that fit: the idna that was installed lacks that name",
  ]);
  expect(hints("ImportError: cannot import name 'x' from 'google.cloud' (unknown location)", [])).toEqual([add]);
  expect(hints("ModuleNotFoundError: No module named 'tomllib'", ["x"])).toEqual([
    "This Python has no tomllib: do without it there, or say in requires-python of core-lib which Pythons have it",
  ]);
  expect(hints("ImportError: cannot import name 'override' from 'typing' (x.py)", ["x"])).toEqual([
    "This Python's typing lacks that name: do without it there, or say in requires-python of core-lib which Pythons have it",
  ]);
  expect(hints("ModuleNotFoundError: No module named 'core_more'", [])).toEqual([add]);
  const extra = "or name the extra that brings it (evals) in extras of packages.core-lib of the configuration";
  expect(hints(missing, ["evals"])).toEqual([`${add}, ${extra}`]);
  const library = "ImportError: libodbc.so.2: cannot open shared object file: No such file or directory";
  expect(hints(library, ["x"])).toEqual(["Install the library of the system that is missing here"]);
  const remedies = [library, missing].flatMap((words) =>
    explainFailures([failure("import core", words)], { facts, extras: [], own: ["core"] }).map(remedyOf),
  );
  expect(remedies).toEqual(["call", "commit"]);
});
