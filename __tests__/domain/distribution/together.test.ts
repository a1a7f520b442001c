import { describe, expect, test } from "@jest/globals";
import { checkEntryModules } from "../../../src/domain/distribution/entry-modules.ts";
import { checkData, checkLosses, mayLose } from "../../../src/domain/distribution/losses.ts";
import { checkModules } from "../../../src/domain/distribution/modules.ts";
import { checkSharedPaths, type Released } from "../../../src/domain/distribution/shared-paths.ts";
import { togetherIn } from "../../../src/domain/plan/together.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { parseToml } from "../../../src/domain/toml/parse.ts";
import type { Table } from "../../../src/domain/workspace/shapes.ts";
import { planned } from "../plan-builder.ts";
import { metadata, sdistName, sdistOf, wheelName, wheelOf } from "./sound.ts";

const info = "core_lib-1.2.0.dist-info";
const told = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, message }) => `${severity} ${code} ${message}`);

describe("an entry point", () => {
  const wheel = (entry: string, files: Readonly<Record<string, string>> = {}, ...lines: readonly string[]) =>
    wheelOf({
      [`${info}/entry_points.txt`]: `[shop.plugins]\n${entry}\n`,
      [`${info}/METADATA`]: metadata(...lines),
      ...files,
    });
  const judge = async (entry: string, files = {}, others: readonly Released[] = [], ...lines: readonly string[]) =>
    told(checkEntryModules(await wheel(entry, files, ...lines), others));
  const missing = (module: string, entry: string) =>
    `error RA-DIST-ENTRY-POINT-MODULE ${wheelName} has no module ${module} for its entry point in shop.plugins: ${entry}`;

  test.each([
    ["its package", "a = core_lib", {}],
    ["an attribute of it", "a = core_lib:Plugin.make", {}],
    [
      "a module below",
      "a = core_lib.deep.mod:x [extra]",
      { "core_lib/deep/mod.py": "", "core_lib/deep/__init__.py": "" },
    ],
    ["a folder without __init__", "a = names.space", { "names/space/mod.py": "" }],
    ["a compiled module", "a = core_lib._fast:x", { "core_lib/_fast.cpython-312-x86_64-linux-gnu.so": "" }],
    ["what a compiled module may hold", "a = core_lib._fast.sub:x", { "core_lib/_fast.abi3.so": "" }],
    ["a module in purelib", "a = other:x", { "core_lib-1.2.0.data/purelib/other.py": "" }],
    ["a class in the form that its group's reader takes", "a = core_lib.Plugin", {}],
    ["a value of another kind", "a = https://example.org/x", {}],
    ["a module of Python's own", "serve = http.server:test", {}],
  ])("names %s", async (_, entry, files) => {
    expect(await judge(entry, files)).toEqual([]);
  });

  test("whose module the wheel's own package lacks is wrong, whatever is required", async () => {
    const entry = "gone = core_lib.gone:Plugin";
    expect(await judge(entry)).toEqual([missing("core_lib.gone", entry)]);
    expect(await judge(entry, {}, [], "Requires-Dist: host")).toEqual([missing("core_lib.gone", entry)]);
  });

  test("that is a script has no form of its own", async () => {
    const script = await wheelOf({ [`${info}/entry_points.txt`]: "[console_scripts]\nrun = core_lib.Main\n" });
    expect(told(checkEntryModules(script, []))).toEqual([
      missing("core_lib.Main", "run = core_lib.Main").replace("shop.plugins", "console_scripts"),
    ]);
    expect(await judge("a = core_lib.gone.Plugin")).toEqual([missing("core_lib.gone", "a = core_lib.gone.Plugin")]);
  });

  test("of a strange module is wrong where nothing is required, and doubtful where something is", async () => {
    const entry = "x = core_lob:Plugin";
    expect(await judge(entry)).toEqual([missing("core_lob", entry)]);
    expect(await judge(entry, {}, [], "Requires-Dist: host")).toEqual([
      missing("core_lob", entry).replace("error RA-DIST-ENTRY-POINT-MODULE", "warning RA-DIST-ENTRY-POINT-UNSEEN"),
    ]);
  });

  test.each([
    ["console_scripts", "[project.scripts]"],
    ["gui_scripts", "[project.gui-scripts]"],
    ["shop.plugins", '[project.entry-points."shop.plugins"]'],
  ])("of %s is corrected in %s", async (group, table) => {
    const wheel = await wheelOf({ [`${info}/entry_points.txt`]: `[${group}]\nx = core_lob:main\n` });
    expect(checkEntryModules(wheel, [])[0]?.hint).toBe(`Correct the module in ${table}, or have it in the wheel`);
  });

  test("may name a module of another wheel of the release", async () => {
    const other = { package: "lob", wheel: await wheelOf({ "core_lob/__init__.py": "" }) };
    expect(await judge("x = core_lob:Plugin", {}, [other])).toEqual([]);
  });

  test("of a strange module is wrong where nothing but packages of the release is required", async () => {
    const other = { package: "lob", wheel: await wheelOf() };
    const entry = "x = core_lob:Plugin";
    expect(await judge(entry, {}, [other], "Requires-Dist: Lob>=1")).toEqual([missing("core_lob", entry)]);
  });
});

describe("paths of two packages", () => {
  const shared = async (
    own: Readonly<Record<string, string>>,
    other: Readonly<Record<string, string>>,
    areTogether = true,
  ) =>
    told(
      checkSharedPaths(
        { package: "b", wheel: await wheelOf({ "core_lib/__init__.py": undefined, ...own }) },
        [{ package: "a", wheel: await wheelOf({ "core_lib/__init__.py": undefined, ...other }) }],
        () => areTogether,
      ),
    );

  test("with other content are an error where both are required, else a warning", async () => {
    const [mine, theirs] = [{ "shop/__init__.py": "x = 1" }, { "shop/__init__.py": "x = 2", "shop/more.py": "" }];
    const message = "RA-DIST-PATHS-SHARED b installs the same paths as a with other content: shop/__init__.py";
    expect(await shared(mine, theirs)).toEqual([`error ${message}`]);
    expect(await shared(mine, theirs, false)).toEqual([`warning ${message}`]);
  });

  test("with the same content, and other paths, are sound", async () => {
    expect(
      await shared({ "shop/__init__.py": "", "shop/a.py": "1" }, { "shop/__init__.py": "", "shop/b.py": "2" }),
    ).toEqual([]);
  });

  test("of many packages are told once for each package", async () => {
    const [own, other] = [await wheelOf({ "src/main.py": "1" }), await wheelOf({ "src/main.py": "2" })];
    const others = ["a", "b", "c", "d", "z"].map((name) => ({ package: name, wheel: other }));
    const findings = checkSharedPaths({ package: "m", wheel: own }, others, (_, name) => name === "a");
    expect(told(findings)).toEqual([
      "error RA-DIST-PATHS-SHARED m installs the same paths as a with other content: src/main.py",
      "warning RA-DIST-PATHS-SHARED m installs the same paths as b, c, d with other content: src/main.py",
    ]);
  });

  test("are those of scripts and data too", async () => {
    const entry = (value: string) => ({ [`${info}/entry_points.txt`]: `[console_scripts]\nshop = ${value}\n` });
    const data = (text: string) => ({ "core_lib-1.2.0.data/data/share/shop.txt": text });
    expect(await shared({ ...entry("b:main"), ...data("b") }, { ...entry("a:main"), ...data("a") })).toEqual([
      "error RA-DIST-PATHS-SHARED b installs the same paths as a with other content: share/shop.txt, bin/shop",
    ]);
    expect(await shared(entry("a:main"), entry("a:main"))).toEqual([]);
  });

  test("come together where one needs the other, or a third both", () => {
    const areTogether = togetherIn({
      packages: [
        planned("a"),
        planned("b"),
        planned("app", { needs: ["a", "lib"] }),
        planned("lib", { needs: ["b"] }),
        planned("c"),
      ],
    });
    expect([areTogether("a", "b"), areTogether("lib", "b"), areTogether("a", "c")]).toEqual([true, true, false]);
  });
});

describe("the modules of a wheel", () => {
  const judge = async (
    files: Readonly<Record<string, string | undefined>>,
    sources: readonly string[],
    isEmpty = false,
  ) => told(checkModules(await wheelOf({ "core_lib/__init__.py": undefined, ...files }), { sources, isEmpty }));

  test("are missed where there are sources, and not where none are meant", async () => {
    expect(await judge({}, ["core_lib"])).toEqual([
      `error RA-DIST-NO-MODULE ${wheelName} holds no module, and its package has sources: core_lib`,
    ]);
    expect(await judge({}, ["core_lib"], true)).toEqual([]);
    expect(await judge({}, [])).toEqual([]);
  });

  test.each([["core-stubs/__init__.pyi"], ["core_lib-1.2.0.data/scripts/tool"], ["core/_x.abi3.so"], ["names/mod.py"]])(
    "are there with %s",
    async (path) => {
      expect(await judge({ [path]: "" }, ["core_lib"])).toEqual([]);
    },
  );

  test("are missed below a package that is there, those for developers aside", async () => {
    const sources = ["core_lib", "core_lib.sub", "core_lib.sub.more", "core_lib.tests", "other"];
    expect(await judge({ "core_lib/__init__.py": "" }, sources)).toEqual([
      `warning RA-DIST-MODULES-LOST ${wheelName} lacks packages that its sources have: core_lib.sub`,
    ]);
  });
});

describe("files that one distribution has and the other has not", () => {
  const tool = (text: string): Table => {
    const parsed = parseToml(text);
    return parsed.ok ? (parsed.table.tool as Table) : ({} as Table);
  };
  const page = { "core_lib/static/index.html": "<html>" };

  test("are told with what to write for the backend", async () => {
    const [finding] = checkLosses(await wheelOf(page), await wheelOf(), "hatchling.build");
    expect(finding).toMatchObject({
      code: "RA-DIST-FILES-LOST",
      message: expect.stringContaining(": core_lib/static/index.html"),
      // A new `include` would leave out all else, and none wins over `exclude`.
      hint: expect.stringContaining("take it out of exclude, add it to include or only-include where that is set"),
    });
    const [text] = checkLosses(await wheelOf({ "core_lib/README.md": "" }), await wheelOf(), "hatchling.build");
    expect(text?.severity).toBe("warning");
    const tests = { "core_lib/conftest.py": "", "core_lib/tests/help.py": "" };
    const severity = async (more: Readonly<Record<string, string>>) =>
      checkLosses(await wheelOf({ ...tests, ...more }), await wheelOf(), undefined)[0]?.severity;
    expect(await severity({})).toBe("warning");
    expect(await severity({ "core_lib/contest.py": "" })).toBe("error");
    const legacy = checkLosses(await wheelOf(page), await wheelOf(), undefined);
    expect(legacy[0]?.hint).toContain("MANIFEST.in");
    expect(checkLosses(await wheelOf(), await wheelOf(page), undefined)).toEqual([]);
  });

  test.each([
    ["uv_build", "[tool.uv.build-backend]\nmodule-name = 'x'", false],
    ["uv_build", "[tool.uv.build-backend]\nsource-exclude = ['x']", true],
    ["hatchling.build", "[tool.hatch.build.targets.wheel]\npackages = ['x']", false],
    ["hatchling.build", "[tool.hatch.build.targets.wheel]\nartifacts = ['x']", true],
    ["hatchling.build", "[tool.hatch.build]\nexclude = ['x']", true],
    ["poetry.core.masonry.api", "[tool.poetry]\npackages = [{include = 'x'}]", false],
    ["poetry.core.masonry.api", "[tool.poetry]\ninclude = ['x']", true],
    ["pdm.backend", "[tool.pdm]\nversion = {}", false],
    ["pdm.backend", "[tool.pdm.build]\nexcludes = ['x']", true],
    ["flit_core.buildapi", "[tool.flit.sdist]\nexclude = ['x']", true],
    ["setuptools.build_meta", "[tool.x]\na = 1", true],
    ["setuptools.build_meta:__legacy__", "[tool.x]\na = 1", true],
    ["maturin", "[tool.maturin]\ninclude = ['x']", false],
  ])("may be with %s and %j: %s", (buildBackend, text, may) => {
    expect(mayLose({ buildBackend, tool: tool(text) } as Parameters<typeof mayLose>[0])).toBe(may);
  });

  test("are told of data in the sdist alone, unless a setting leaves it out or it is no data", async () => {
    const sdist = await sdistOf({
      "core_lib-1.2.0/src/core_lib/data.json": "{}",
      "core_lib-1.2.0/src/core_lib/_x.c": "",
      "core_lib-1.2.0/src/core_lib/tests/one.json": "",
      "core_lib-1.2.0/other.json": "",
    });
    const wheel = await wheelOf();
    expect(told(checkData(sdist, wheel, { tool: tool("[tool.x]\na = 1") }))).toEqual([
      `warning RA-DIST-DATA-NOT-IN-WHEEL ${wheelName} lacks data of its modules that ${sdistName} has: core_lib/data.json`,
    ]);
    expect(checkData(sdist, wheel, { tool: tool("[tool.uv.build-backend]\nwheel-exclude = ['*.json']") })).toEqual([]);
    expect(checkData(sdist, await wheelOf({ "core_lib/data.json": "{}" }), { tool: tool("[tool.x]\na = 1") })).toEqual(
      [],
    );
  });
});
