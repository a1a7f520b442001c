import { expect, test } from "@jest/globals";
import { isLeftOutName, isMarkedFolder, outputFolders, selectUntracked } from "../../../src/domain/copy/selection.ts";

const packages = ["", "packages/a"];

test.each([
  [".venv/"],
  ["packages/a/.venv/lib/x.py"],
  ["node_modules/"],
  ["web/node_modules/left-pad/index.js"],
  ["packages/a/src/a/__pycache__/x.pyc"],
  ["packages/a/a.egg-info/"],
  ["packages/a/src/a.egg-info/SOURCES.txt"],
  [".mypy_cache/"],
  [".ruff_cache/"],
  [".pytest_cache/"],
  [".tox/"],
  ["nested/.git/config"],
])("%s is left out, ignored or not", (path) => {
  expect(selectUntracked([path], packages, true)).toEqual([]);
  expect(selectUntracked([path], packages, false)).toEqual([]);
});

test.each([
  ["build/"],
  ["dist/"],
  ["dist/a-1.whl"],
  ["packages/a/build/"],
  ["packages/a/build/lib/a.py"],
  ["packages/a/dist"],
])("%s is left out where it is ignored, and copied where it is not", (path) => {
  expect(selectUntracked([path], packages, true)).toEqual([]);
  expect(selectUntracked([path], packages, false)).toEqual([path]);
});

test.each([
  ["packages/a/src/a/static/dist/app.js"],
  ["packages/a/src/a/static/build/"],
  ["web/dist/"],
  ["packages/a/src/a/_version.py"],
  ["packages/builder.py"],
  ["egg-info"],
  [".env"],
])("%s is copied, ignored or not: generated files go into wheels", (path) => {
  expect(selectUntracked([path], packages, true)).toEqual([path]);
  expect(selectUntracked([path], packages, false)).toEqual([path]);
});

test("a folder that says it is a cache or a virtual environment is left out whatever its name", () => {
  const paths = [
    "env/pyvenv.cfg",
    "env/lib/x.py",
    "environment.py",
    "target/CACHEDIR.TAG",
    "target/debug/x",
    "CACHEDIR.TAG",
    "kept",
  ];
  expect(selectUntracked(paths, packages, false)).toEqual(["environment.py", "CACHEDIR.TAG", "kept"]);
  expect(isMarkedFolder(["bin", "pyvenv.cfg"])).toBe(true);
  expect(isMarkedFolder(["bin"])).toBe(false);
});

test("names are judged as a whole", () => {
  expect(["a.egg-info", ".venv", ".git"].every(isLeftOutName)).toBe(true);
  expect(["egg-info", "venv", ".github", "my.venv"].some(isLeftOutName)).toBe(false);
});

test("outputs lie beside each pyproject.toml", () => {
  expect([...outputFolders(["", ".", "packages/a"])]).toEqual(["build", "dist", "packages/a/build", "packages/a/dist"]);
});
