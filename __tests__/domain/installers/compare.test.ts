import { describe, expect, test } from "@jest/globals";
import { compareReleases } from "../../../src/domain/installers/compare.ts";
import { type InstallerView, newestPythonAt, type Surroundings } from "../../../src/domain/installers/release.ts";
import { statedView } from "../../../src/domain/installers/stated-view.ts";
import { parseMetadata } from "../../../src/domain/python/metadata.ts";

type Side = Omit<InstallerView, "metadata"> & { readonly version?: string; readonly lines?: readonly string[] };

const view = ({ version = "1.0.0", lines = [], ...rest }: Side): InstallerView => ({
  metadata: parseMetadata(["Name: shelf", `Version: ${version}`, ...lines, ""].join("\n")),
  ...rest,
});

const compare = (before: Side, after: Side, surroundings: Partial<Surroundings> = {}): readonly string[] =>
  compareReleases(view(before), view({ version: "1.0.1", ...after }), { newestPython: 15, ...surroundings }).map(
    ({ what, level }) => `${what} ${level}`,
  );

const requires = (...texts: readonly string[]): Side => ({ lines: texts.map((text) => `Requires-Dist: ${text}`) });
const python = (text: string): Side => ({ lines: [`Requires-Python: ${text}`] });
const optional = (extra: string, ...texts: readonly string[]): Side => ({
  lines: [`Provides-Extra: ${extra}`, ...texts.map((text) => `Requires-Dist: ${text}; extra == "${extra}"`)],
});

describe("Requires-Python, by the Pythons that it admits", () => {
  test.each([
    ["a hole, where pip goes back and uv does not look", ">=3.9", ">=3.9,!=3.11.*", ["requires-python-excluded warn"]],
    ["a cap lowered to a Python that is out", ">=3.9,<3.14", ">=3.9,<3.13", ["requires-python-capped break"]],
    ["a cap above all that are out", ">=3.9", ">=3.9,<3.17", ["requires-python-capped warn"]],
    ["a cap lifted", ">=3.9,<4", ">=3.9", ["requires-python-widened note"]],
    [
      "a window that moves",
      ">=3.9,<3.13",
      ">=3.10,<3.14",
      ["requires-python-raised break", "requires-python-widened note"],
    ],
    ["a patch of a Python", ">=3.9", ">=3.9.2", ["requires-python-raised break"]],
    ["a hole below the bound", ">=3.9,!=3.8.*", ">=3.9", []],
    ["one written as a prefix", "==3.*,>=3.9", "~=3.9", []],
    ["what no installer reads", ">=3.9", ">=3.x", ["requires-python-invalid break"]],
  ])("%s", (_, before, after, expected) => {
    expect(compare(python(before), python(after))).toEqual(expected);
  });

  test("the newest Python is the one of last October", () => {
    expect(newestPythonAt(Date.UTC(2025, 8, 30))).toBe(13);
    expect(newestPythonAt(Date.UTC(2025, 9, 10))).toBe(14);
  });
});

describe("requirements, by what they admit where they apply", () => {
  test.each([
    ["a requirement in two lines is their intersection", ["dep>=1,<2"], ["dep<2", "dep>=1"], []],
    [
      "one split by Python, both halves the same",
      ["dep>=1"],
      ['dep>=1; python_version<"3.12"', 'dep>=1; python_version>="3.12"'],
      [],
    ],
    [
      "one half raised",
      ["dep>=1.0"],
      ['dep>=1.0; python_version<"3.12"', 'dep>=1.4; python_version>="3.12"'],
      ["requirement-raised warn"],
    ],
    ["a marker that holds on every Python there is", ["dep"], ['dep; python_version<"4.0"'], []],
    ["a floor that is left out", ["dep>=1.2"], ["dep>1.2"], ["requirement-raised note"]],
    ["a cap that is left out", ["dep<=2"], ["dep<2"], ["requirement-capped warn"]],
    ["zero as a bound is none", ["dep"], ["dep>=0"], []],
    ["the floor of a compatible release is a floor", ["dep~=1.4"], ["dep>=1.4,<2"], []],
    [
      "a cap that moves with its floor",
      ["dep>=1.3,<1.4"],
      ["dep>=1.4,<1.5"],
      ["requirement-raised warn", "requirement-relaxed note"],
    ],
    ["a pin that was one", ["dep==1.0"], ["dep==1.1"], ["requirement-pinned-moved break"]],
    ["a pin that is none any more", ["dep==1.0"], ["dep>=1.0"], ["requirement-relaxed note"]],
    ["an exclusion lifted", ["dep>=1,!=1.5"], ["dep>=1"], ["requirement-relaxed note"]],
    ["a URL given up", ["dep @ https://example.org/dep.whl"], ["dep"], ["requirement-relaxed note"]],
    ["what is no requirement", ["dep>=1"], ["dep>=1.*"], ["requirement-invalid break"]],
    ["what was none before is not compared", ["dep>=1.*"], ["dep>=1"], []],
    ["a pre-release that is new", [], ["dep>=2.0b1"], ["requirement-prerelease warn"]],
    ["a cap below pre-releases is no wish for one", ["dep>=1"], ["dep>=1,<2.0a0"], ["requirement-capped warn"]],
    ["a marker for what is no Python any more", [], ['dep; python_version<"3" and python_version>"3"'], []],
  ])("%s", (_, before, after, expected) => {
    expect(compare(requires(...before), requires(...after))).toEqual(expected);
  });

  test("a pin on a sibling goes with each release", () => {
    const isSibling = (name: string): boolean => name === "dep";
    expect(compare(requires("dep==1.0"), requires("dep==1.1"), { isSibling })).toEqual([
      "requirement-pinned-moved note",
    ]);
    expect(compare(requires("shelf-core==1"), requires("shelf-core==2"))).toEqual(["requirement-pinned-moved note"]);
  });

  test("what no release satisfied before is not said again", () => {
    const isAvailable = (): boolean => false;
    expect(compare(requires("dep>=99"), requires("dep>=99.1"), { isAvailable })).toEqual(["requirement-raised warn"]);
  });
});

describe("extras", () => {
  test("the word on the extra may stand before or after the rest of a marker", () => {
    const before = {
      lines: ["Provides-Extra: fast", 'Requires-Dist: dep; extra == "fast" and python_version >= "3.9"'],
    };
    const after = {
      lines: ["Provides-Extra: fast", "Requires-Dist: dep; (python_version>='3.9') and 'fast' == extra"],
    };
    expect(compare(before, after)).toEqual([]);
  });

  test("an extra that asks the package for another one brings what that one brings", () => {
    const fast = optional("fast", "dep>=1").lines!;
    const before = { lines: [...fast, ...optional("all", "dep>=1").lines!] };
    const after = { lines: [...fast, ...optional("all", "shelf[fast]").lines!] };
    expect(compare(before, after)).toEqual([]);
  });

  test("a requirement that moves to an extra of old is gone for everybody else", () => {
    const before = { lines: ["Provides-Extra: fast", "Requires-Dist: dep"] };
    expect(compare(before, optional("fast", "dep"))).toEqual(["requirement-to-extra break"]);
  });

  test("an extra that asks for another package's is not empty", () => {
    expect(compare(optional("fast", "dep"), optional("fast", "shelf-core[fast]"))).toEqual([
      "extra-requirement-changed note",
    ]);
  });

  test("an extra that brings nothing any more", () => {
    expect(compare(optional("fast", "dep"), optional("fast"))).toEqual(["extra-requirement-changed warn"]);
  });
});

describe("entry points and modules", () => {
  const script = (name: string, group = "console_scripts") => ({ group, name, value: "shelf:main" });

  test("a command for windows that becomes one for consoles stays, and one that comes is a note", () => {
    const after = { entryPoints: [script("a"), script("b")] };
    expect(compare({ entryPoints: [script("a", "gui_scripts")] }, after)).toEqual(["script-added note"]);
  });

  test("a plugin that goes in a major release was to be expected", () => {
    const entryPoints = [script("shelf", "pytest11")];
    expect(compare({ entryPoints }, { entryPoints: [], version: "2.0.0" })).toEqual(["entry-point-removed warn"]);
  });

  test.each([
    [
      "one that goes in a namespace that stays",
      ["google.cloud.a", "google.cloud.b"],
      ["google.cloud.a"],
      ["top-level-removed break"],
    ],
    ["a package that becomes a namespace", ["shelf"], ["shelf.read"], []],
    ["one by the package's own name", ["shelf"], ["shelf", "shelf_cli"], ["top-level-added note"]],
    ["a private one", ["shelf", "_shelf"], ["shelf"], ["top-level-removed warn"]],
  ])("modules: %s", (_, topLevel, next, expected) => {
    expect(compare({ topLevel }, { topLevel: next })).toEqual(expected);
  });
});

describe("files", () => {
  const wheel = (...tags: readonly string[]): Side => ({ wheels: tags.map((tag) => `shelf-1.0.0-${tag}.whl`) });

  test.each([
    ["a stable ABI covers the Pythons after it", ["cp311-cp311-win_amd64"], ["cp310-abi3-win_amd64"], []],
    ["and none before it", ["cp39-cp39-win_amd64"], ["cp310-abi3-win_amd64"], ["wheel-dropped break"]],
    ["a pure wheel covers all", ["cp311-cp311-win_amd64", "pp310-pypy310_pp73-win_amd64"], ["py3-none-any"], []],
    ["Python 2 goes with Requires-Python", ["py2.py3-none-any"], ["py3-none-any"], []],
    [
      "a universal one covers both Macs",
      ["cp311-cp311-macosx_10_9_x86_64", "cp311-cp311-macosx_11_0_arm64"],
      ["cp311-cp311-macosx_10_9_universal2"],
      [],
    ],
    [
      "one entry for a platform",
      ["cp310-cp310-win32", "cp311-cp311-win32"],
      ["cp311-cp311-win_amd64"],
      ["wheel-dropped break"],
    ],
    ["a newer macOS", ["cp311-cp311-macosx_10_9_x86_64"], ["cp311-cp311-macosx_12_0_x86_64"], ["wheel-dropped warn"]],
  ])("%s", (_, before, after, expected) => {
    expect(compare(wheel(...before), wheel(...after))).toEqual(expected);
  });
});

describe("licences", () => {
  test.each([
    [["License: MIT"], ["License-Expression: MIT"], ["license-changed note"]],
    [["License-Expression: MIT OR Apache-2.0"], ["License-Expression: Apache-2.0 or MIT"], []],
    [["License: Apache License, Version 2.0"], ["License: Apache-2.0"], ["license-changed note"]],
    [["License: MIT"], ["License: GPLv3"], ["license-changed warn"]],
    [["License: MIT"], ["License-Expression: GPL-3.0-only"], ["license-changed warn"]],
  ])("%s and %s", (before, after, expected) => {
    expect(compare({ lines: before }, { lines: after })).toEqual(expected);
  });

  test("one that moved to another field is said with both fields", () => {
    const before = view({ lines: ["License: MIT"] });
    const [entry] = compareReleases(before, view({ lines: ["License-Expression: MIT"] }), { newestPython: 15 });
    expect(entry).toMatchObject({ from: "MIT (License)", to: "MIT (License-Expression)", level: "note" });
  });

  test("a whole licence is said by its beginning", () => {
    const licence = `The Orchard Licence${"\n  and all of its words".repeat(200)}`;
    const before = view({ lines: [`License: ${licence}`] });
    const [entry] = compareReleases(before, view({ lines: ["License-Expression: MIT"] }), { newestPython: 15 });
    expect(entry).toEqual({
      what: "license-changed",
      from: "The Orchard Licence and all of its words and all of its word…",
      to: "MIT",
      level: "note",
    });
  });

  test.each([
    ['license.text = "MIT"', "License: MIT"],
    ['license = "MIT"', "License-Expression: MIT"],
    ['license = { file = "LICENSE" }', "License: The text of it"],
    ['dynamic = ["license"]', "License: MIT"],
  ])("what [project] says of it is no change: %s", (text, line) => {
    const stated = statedView(`[project]\nname = "shelf"\nversion = "1.0.1"\n${text}\n`)!;
    expect(compareReleases(view({ lines: [line] }), stated, { newestPython: 15 })).toEqual([]);
  });
});
