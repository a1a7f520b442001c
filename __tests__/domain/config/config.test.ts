import { expect, test } from "@jest/globals";
import { configOf, packageKeys, parseConfig, spell, unknownPackages } from "../../../src/domain/config/config.ts";

const keys = ["bounds", "index", "tag-format"];

const parse = (table: Readonly<Record<string, unknown>>) =>
  parseConfig({
    table,
    file: "pyproject.toml",
    keys,
    locate: (path) => ({ line: path.length, column: path.join(".").length }),
  });

test("settings are handed on, packages are read by their normalised names", () => {
  const { config, findings } = parse({
    bounds: "exact",
    packages: {
      Core_Lib: {
        smoke: ["core", "--version"],
        extras: ["fast"],
        "python-version": ["3.12"],
        "tag-format": "c{version}",
      },
      web: { smoke: "off", private: true, "tag-format": ["a{version}", "b{version}"] },
    },
  });
  expect(findings).toEqual([]);
  expect(config.settings).toEqual({ bounds: "exact" });
  expect(configOf(config, "core-lib")).toEqual({
    smoke: ["core", "--version"],
    extras: ["fast"],
    pythonVersions: ["3.12"],
    isPrivate: false,
    tagFormats: ["c{version}"],
  });
  expect(configOf(config, "web")).toMatchObject({
    smoke: "off",
    isPrivate: true,
    tagFormats: ["a{version}", "b{version}"],
  });
});

test("a package of which nothing is said has nothing", () => {
  expect(configOf(parse({}).config, "core")).toEqual({
    smoke: undefined,
    extras: [],
    pythonVersions: [],
    isPrivate: false,
    tagFormats: [],
  });
});

test("every unknown key is said at once, with the nearest one and its place", () => {
  const { findings } = parse({ bound: "exact", zzz: 1, packages: { core: { smok: "off", private: "yes" } } });
  expect(findings.map(({ code, message, hint, line }) => [code, message, hint, line])).toEqual([
    ["RA-CONFIG-UNKNOWN-KEY", "Unknown key in the configuration: bound", "Did you mean bounds?", 1],
    ["RA-CONFIG-UNKNOWN-KEY", "Unknown key in the configuration: zzz", "docs/inputs.md lists every key", 1],
    ["RA-CONFIG-UNKNOWN-KEY", "Unknown key in the configuration: packages.core.smok", "Did you mean smoke?", 3],
    ["RA-CONFIG-INVALID-VALUE", 'packages.core.private: expected true or false, not "yes"', expect.any(String), 3],
  ]);
});

test.each([
  ["smoke", "on"],
  ["smoke", []],
  ["smoke", ["python", 1]],
  ["smoke", "import"],
  ["extras", "fast"],
  ["extras", [""]],
  ["python-version", 3.12],
  ["private", 1],
  ["tag-format", ""],
  ["tag-format", [1]],
])("packages.core.%s cannot be %j", (key, value) => {
  const { config, findings } = parse({ packages: { core: { [key]: value } } });
  expect(findings).toEqual([expect.objectContaining({ code: "RA-CONFIG-INVALID-VALUE", mender: "usage" })]);
  expect(config.packages).toEqual(parse({ packages: { core: {} } }).config.packages);
});

test.each([
  [{ packages: ["core"] }, "packages: expected a table for each package"],
  [{ packages: { core: "private" } }, "packages.core: expected a table"],
])("%j is no table of packages", (table, message) => {
  expect(parse(table).findings).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
});

test("a package that is no member is named, with the nearest member", () => {
  const { config } = parse({ packages: { core: {}, wbe: {} } });
  expect(unknownPackages(config, ["core", "web"])).toEqual([
    expect.objectContaining({ code: "RA-CONFIG-UNKNOWN-PACKAGE", file: "pyproject.toml", hint: "Did you mean web?" }),
  ]);
});

test("TOML's values are spelled, also those that JSON does not know", () => {
  expect([spell("a"), spell([1n, true]), spell(undefined)]).toEqual(['"a"', "[1,true]", "undefined"]);
});

test("every key of a package is described", () => {
  for (const { description, expected } of packageKeys) expect(`${description}${expected}`).toMatch(/\w/);
});

test("a tag format that cannot be read is said with its place, of all packages and of one", () => {
  const { findings } = parse({
    "tag-format": ["{name}-v{version}", "release"],
    packages: { core: { "tag-format": "core-{versoin}" } },
  });
  expect(findings).toMatchObject([
    { code: "RA-TAG-FORMAT-INVALID", message: expect.stringContaining("has no {version}: release"), line: 1 },
    {
      code: "RA-TAG-FORMAT-INVALID",
      message: expect.stringContaining("core-{versoin}"),
      line: 3,
      file: "pyproject.toml",
    },
  ]);
});
