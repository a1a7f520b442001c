import { describe, expect, test } from "@jest/globals";
import { configOf, noPackageConfig, unknownPackages } from "../../../src/domain/config/config.ts";
import { formatClashes } from "../../../src/domain/config/format-clashes.ts";
import { expandGroups, versionedGroups } from "../../../src/domain/config/groups.ts";
import { packageKeys } from "../../../src/domain/config/keys.ts";
import { parseConfig } from "../../../src/domain/config/parse-config.ts";
import { spell } from "../../../src/domain/config/value.ts";
import { documentUrl } from "../../../src/domain/run/document-url.ts";

const keys = ["bounds", "index", "tag-format", "umbrella-tag-format"];

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
    platforms: [],
    isPrivate: false,
    tagFormats: ["c{version}"],
    extraPaths: [],
    changelog: undefined,
    group: undefined,
  });
  expect(configOf(config, "web")).toMatchObject({
    smoke: "off",
    isPrivate: true,
    tagFormats: ["a{version}", "b{version}"],
  });
});

test("two tables of one package are refused: one of them would count for nothing", () => {
  const { findings } = parse({ packages: { Core_Lib: { private: true }, "core-lib": { smoke: "off" } } });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    [
      "RA-CONFIG-INVALID-VALUE",
      "packages.core-lib: expected one table for core-lib, not another one, in another spelling",
    ],
  ]);
});

test("a package of which nothing is said has nothing", () => {
  expect(configOf(parse({}).config, "core")).toEqual(noPackageConfig);
});

test("every unknown key is said at once, with the nearest one and its place", () => {
  const { findings } = parse({ bound: "exact", zzz: 1, packages: { core: { smok: "off", private: "yes" } } });
  expect(findings.map(({ code, message, hint, line }) => [code, message, hint, line])).toEqual([
    ["RA-CONFIG-UNKNOWN-KEY", "Unknown key in the configuration: bound", "Did you mean bounds?", 1],
    [
      "RA-CONFIG-UNKNOWN-KEY",
      "Unknown key in the configuration: zzz",
      `${documentUrl("inputs.md")} lists every key`,
      1,
    ],
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
  ["extra-paths", ["../schemas/**"]],
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

test("formats whose tags git cannot keep side by side are said where they stand", async () => {
  const clashes = async (table: Record<string, unknown>, released?: readonly string[]) => {
    const place = (path: readonly string[]) => ({ file: "pyproject.toml", line: path.length });
    const found = await formatClashes(parse(table).config, place, async () => released);
    return found.map(({ message, line }) => [message, line]);
  };
  const own = (...formats: readonly unknown[]) =>
    Object.fromEntries(formats.map((format, at) => [`p${at}`, { "tag-format": format }]));
  expect(await clashes({ packages: own("v{version}", ["v{version}/base", "x-{version}"]) })).toEqual([
    [
      "The tag format makes tags such as v1.0/base, which git cannot keep beside v1.0 of packages.p0.tag-format: v{version}/base",
      3,
    ],
  ]);
  expect(await clashes({ "tag-format": "v{version}/{name}", "umbrella-tag-format": "v{version}" })).toEqual([
    [expect.stringContaining("such as v1.0/name, which git cannot keep beside v1.0 of umbrella-tag-format"), 1],
  ]);
  // Of several formats the first alone makes tags, and what is private has none.
  expect(
    await clashes({ packages: own(["v{version}", "w{version}"], ["b-{version}", "v{version}/base"], "w{version}/c") }),
  ).toEqual([]);
  const packages = { a: { private: true, "tag-format": "v{version}" }, b: { "tag-format": "v{version}/b" } };
  expect(await clashes({ "tag-format": "{name}/v{version}", packages })).toEqual([]);
  // What no package is tagged by makes no tags.
  const both = { "tag-format": "v{version}", packages: { a: { "tag-format": "v{version}/a" } } };
  expect([await clashes(both, ["a"]), (await clashes(both, ["a", "b"])).length]).toEqual([[], 1]);
  expect(await clashes(both, ["b"])).toEqual([]);
});

test("a placeholder that a changelog's path cannot have is said with its place and the nearest there is", () => {
  const { findings } = parse({
    "tag-format": "v{version}",
    packages: { core: { changelog: "docs/{nam}.md" }, web: { changelog: "docs/{path}/{name}.md" } },
  });
  expect(findings).toMatchObject([
    {
      code: "RA-CONFIG-UNKNOWN-PLACEHOLDER",
      message: "packages.core.changelog has a placeholder that does not exist: {nam}",
      hint: "Did you mean {name}?",
      line: 3,
      remedy: "commit",
    },
  ]);
});

describe("Groups", () => {
  test("name packages, and expand where packages are chosen", () => {
    const { config, findings } = parse({
      groups: { core: { packages: ["core", "core-*"], versioning: "lockstep" }, all: { packages: ["*"] } },
    });
    expect(findings).toEqual([]);
    expect(config.groups.get("all")).toEqual({ name: "all", packages: ["*"], versioning: undefined });
    expect(expandGroups({ input: "packages" }, ["group:core", "web", "group:core"], config.groups)).toEqual({
      patterns: ["core", "core-*", "web"],
      findings: [],
    });
    expect(expandGroups({ input: "exclude" }, ["group:cor"], config.groups).findings).toMatchObject([
      {
        code: "RA-CONFIG-UNKNOWN-GROUP",
        message: "exclude names a group that the configuration does not have: cor",
        hint: "Did you mean core?",
      },
    ]);
    const none = new Map([["core", { name: "core", packages: [], versioning: undefined }]]);
    expect(expandGroups({ input: "packages" }, ["group:core"], none).findings).toMatchObject([
      {
        code: "RA-PLAN-PATTERN-MATCHES-NOTHING",
        message: "No package of the workspace matches what the group core says: packages = []",
        remedy: "commit",
      },
    ]);
    expect(expandGroups({ input: "exclude" }, ["group:core"], none).findings).toEqual([]);
    const odd = expandGroups(
      { input: "exclude", place: { file: "pyproject.toml" } },
      ["group:my tools"],
      config.groups,
    );
    expect(odd.findings).toMatchObject([
      { file: "pyproject.toml", hint: 'Correct exclude, or add groups."my tools" to the configuration' },
    ]);
  });

  test("are also what packages say that they are in", () => {
    const { config, findings } = parse({
      groups: { core: { packages: ["core"] } },
      packages: { http: { group: "core" }, web: { group: "cor" } },
    });
    expect(config.groups.get("core")!.packages).toEqual(["core", "http"]);
    expect(findings).toMatchObject([{ code: "RA-CONFIG-UNKNOWN-GROUP", hint: "Did you mean core?", line: 3 }]);
  });

  test("may not name what is no member, and only one of them gives a package its version", () => {
    const { config } = parse({
      groups: {
        one: { packages: ["core", "cor-http"], versioning: "lockstep" },
        two: { packages: ["core*"], versioning: "linked" },
      },
    });
    const members = ["core", "core-http", "web"];
    expect(unknownPackages(config, members)).toMatchObject([{ hint: "Did you mean core-http?" }]);
    const { groups, findings } = versionedGroups(config.groups, members);
    expect(groups.map((group) => group.members)).toEqual([["core"], ["core", "core-http"]]);
    expect(findings).toMatchObject([{ code: "RA-CONFIG-GROUP-TWICE", package: "core" }]);
  });

  test.each([
    [{ groups: "core" }, "groups"],
    [{ groups: { core: ["core"] } }, "groups.core"],
    [{ groups: { core: { packages: "core" } } }, "groups.core.packages"],
    [{ groups: { core: { packages: ["core"], versioning: "fixed" } } }, "groups.core.versioning"],
    [{ groups: { core: { package: ["core"] } } }, "groups.core.package"],
  ])("%j is wrong", (table, key) => {
    expect(
      parse(table)
        .findings.map(({ message }) => message)
        .join(),
    ).toContain(key);
  });
});

describe("Types of commits", () => {
  test("say what they release, and in which section", () => {
    const { config, findings } = parse({
      "commit-types": { Docs: "patch", feat: { bump: "minor", section: "New" } },
      "first-commit": "a".repeat(40),
    });
    expect(findings).toEqual([]);
    expect([...config.commitTypes]).toEqual([
      ["docs", { bump: "patch", section: undefined }],
      ["feat", { bump: "minor", section: "New" }],
    ]);
    expect(config.firstCommit).toBe("a".repeat(40));
  });

  test.each([
    [{ "commit-types": "feat" }],
    [{ "commit-types": { feat: "big" } }],
    [{ "commit-types": { feat: { section: "New" } } }],
    [{ "commit-types": { feat: { bump: "minor", title: "New" } } }],
    [{ "first-commit": "main" }],
    [{ "first-commit": "a".repeat(50) }],
  ])("%j is wrong", (table) => {
    expect(parse(table).findings).toMatchObject([{ code: "RA-CONFIG-INVALID-VALUE" }]);
  });
});
