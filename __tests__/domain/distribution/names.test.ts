import { describe, expect, test } from "@jest/globals";
import { entryPointsOf } from "../../../src/domain/distribution/entry-points.ts";
import { importNames } from "../../../src/domain/distribution/import-names.ts";
import { installedHashes } from "../../../src/domain/distribution/record.ts";
import { zipBytes } from "./archive-bytes.ts";
import { archiveOf, wheelName, wheelOf } from "./sound.ts";

const namesOf = async (...paths: readonly string[]) =>
  importNames(await archiveOf(wheelName, zipBytes(paths.map((name) => ({ name })))));

describe("the import names of a wheel", () => {
  test("are its shallowest packages, below a namespace too", async () => {
    expect(await namesOf("livekit/plugins/openai/__init__.py", "livekit/plugins/openai/deep/__init__.py")).toEqual([
      "livekit.plugins.openai",
    ]);
    expect(await namesOf("a/__init__.py", "a/sub/x.py", "b/__init__.py")).toEqual(["a", "b"]);
  });

  test("are modules at the top and in namespaces, also compiled", async () => {
    expect(
      await namesOf("six.py", "_fast.cpython-312-x86_64-linux-gnu.so", "_abi.abi3.so", "_win.pyd", "ns/module.py"),
    ).toEqual(["_abi", "_fast", "_win", "ns.module", "six"]);
  });

  test("can be a compiled package", async () => {
    expect(await namesOf("a/__init__.cpython-312-darwin.so")).toEqual(["a"]);
  });

  test("count what the data folder installs beside the rest, and nothing else of it", async () => {
    expect(
      await namesOf(
        "core_lib-1.2.0.data/purelib/a/__init__.py",
        "core_lib-1.2.0.data/platlib/b.py",
        "core_lib-1.2.0.data/scripts/c.py",
      ),
    ).toEqual(["a", "b"]);
  });

  test("are no tests in a namespace, of which users import none", async () => {
    expect(await namesOf("ns/deep/tests/help.py", "ns/test_app.py", "ns/app_test.py", "ns/deep/latest.py")).toEqual([
      "ns.deep.latest",
    ]);
    expect(await namesOf("tests.py", "test_all.py")).toEqual(["test_all", "tests"]);
  });

  test("are neither stubs, nor metadata, nor what has no name in Python, nor a loose main, init or conftest", async () => {
    expect(
      await namesOf(
        "a-stubs/__init__.pyi",
        "core_lib-1.2.0.dist-info/x.py",
        "no-name/__init__.py",
        "__main__.py",
        "__init__.py",
        "2x.py",
        "conftest.py",
        "ns/conftest.py",
      ),
    ).toEqual([]);
  });
});

test("entry points keep their order and case, without comments and the extras of old", async () => {
  const text =
    "# made\n[Console_Scripts]\nX = a:b\n\n[console_scripts]\r\nCore = core_lib:main [fast]\ncore2=core_lib.x:y\n    continued\n[x]\n  indented = a\n  too = b\n; end\n";
  const wheel = await wheelOf({ "core_lib-1.2.0.dist-info/entry_points.txt": text });
  expect(entryPointsOf(wheel)).toEqual([
    { group: "Console_Scripts", name: "X", value: "a:b" },
    { group: "console_scripts", name: "Core", value: "core_lib:main", extras: ["fast"] },
    { group: "console_scripts", name: "core2", value: "core_lib.x:y" },
    { group: "x", name: "indented", value: "a" },
    { group: "x", name: "too", value: "b" },
  ]);
  expect(entryPointsOf(await wheelOf())).toEqual([]);
});

test("installed hashes are those that RECORD has for what is installed as it is", async () => {
  const wheel = await wheelOf({
    "core_lib-1.2.0.data/scripts/run": "#!python\n",
    "core_lib-1.2.0.data/purelib/extra.py": "x = 1\n",
  });
  const hashes = installedHashes(wheel);
  expect(Object.keys(hashes).toSorted()).toEqual([
    "core_lib-1.2.0.dist-info/METADATA",
    "core_lib-1.2.0.dist-info/WHEEL",
    "core_lib/__init__.py",
    "extra.py",
  ]);
  expect(hashes["extra.py"]).toBe("nia_NpkRxFwkPGhBR7I_yeHc_PJX0pmhxjIBam_NM_Q");
  const inHex = await wheelOf({ "core_lib-1.2.0.dist-info/RECORD": "core_lib/__init__.py,sha256=0a1b,6\n" });
  expect(installedHashes(inHex)).toEqual({ "core_lib/__init__.py": "0a1b" });
});
