import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createClassifiers } from "../../src/adapters/trove-classifiers.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trove-classifiers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A `uv` that runs the last of its arguments in an environment with this package. */
const read = async (
  source: string,
  status = 0,
  error = "error: no such thing",
): ReturnType<ReturnType<typeof createClassifiers>["read"]> => {
  const lines = [
    "#!/bin/sh",
    `cd ${folder}`,
    "python3 -m venv --without-pip made",
    "library=$(echo made/lib/python*/site-packages)",
    "mkdir $library/trove_classifiers",
    "cp package.py $library/trove_classifiers/__init__.py",
    "echo 'import pathlib; pathlib.Path(\"ran\").touch()' > $library/early.pth",
    'while [ "$1" != python ]; do shift; done; shift',
    status === 0 ? `exec ${folder}/made/bin/python "$@"` : `echo '${error}' >&2; exit ${status}`,
  ];
  writeFileSync(join(folder, "package.py"), source);
  writeFileSync(join(folder, "uv"), `${lines.join("\n")}\n`);
  chmodSync(join(folder, "uv"), 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  return await createClassifiers({ processes: createProcesses(), env, secrets: [] }).read(new AbortController().signal);
};

const list = `
from typing import Dict, List, Set
sorted_classifiers: List[str] = ["Typing :: Typed", "Topic :: Utilities"]
classifiers: Set[str] = set(sorted_classifiers)
deprecated_classifiers: Dict[str, List[str]] = {"Natural Language :: Ukranian": ["Natural Language :: Ukrainian"]}
all_classifiers: List[str] = sorted(sorted_classifiers + list(deprecated_classifiers.keys()))
`;

test("PyPI's list is read, and nothing that came with it runs", async () => {
  expect(await read(`${list}\nopen("ran", "w").close()\n`)).toEqual({
    known: ["Typing :: Typed", "Topic :: Utilities"],
    deprecated: { "Natural Language :: Ukranian": ["Natural Language :: Ukrainian"] },
  });
  expect(existsSync(join(folder, "ran"))).toBe(false);
});

test("a list that is written in another way, or that uv cannot get, is none", async () => {
  expect(await read("from .data import classifiers\n")).toMatchObject({ unavailable: expect.any(String) });
  rmSync(join(folder, "made"), { recursive: true });
  expect(await read(list, 2)).toMatchObject({ unavailable: "no such thing", locked: undefined });
});

test("an index that wants a login is named", async () => {
  const error = [
    "error: no solution found",
    "  cause: not in the registry",
    "hint: An index URL (https://me:pw@own.example/simple/) could not be queried due to a lack of valid authentication credentials (401 Unauthorized).",
  ];
  expect(await read(list, 2, error.join("\n"))).toEqual({
    unavailable: "not in the registry",
    locked: { url: "https://own.example/simple/", status: 401 },
  });
});
