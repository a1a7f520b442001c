import { expect, test } from "@jest/globals";
import { fitsNone } from "../../../src/domain/tag/fits-none.ts";
import { suggestFor, suggestFormat } from "../../../src/domain/tag/suggest-format.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";

test("a tag that is misspelt brings the one that was meant, in its version, and the packages there are", () => {
  const formats = formatsOf([]);
  const members = membersOf("core=1.4.0 http=2.0 client=1.4.0");
  const hint = (tag: string) => fitsNone(tag, formats, { members, hasPackages: true }).hint;
  expect(hint("cor-v1.4.0")).toMatch(/^Did you mean core-v1\.4\.0\? .* packages \(core, http, client\)$/);
  expect(hint("htpp@2.1")).toMatch(/^Did you mean http@2\.1\? /);
  expect(hint("core_v1.4.0")).toMatch(/^Did you mean core-v1\.4\.0\? Write tag-format = "\{name\}_v\{version\}" in /);
  expect(hint("nightly")).toMatch(
    /^Set tag-format in the configuration to how the tags are written, name the tag as in core-v1\.4\.0, /,
  );
  expect(hint("a".repeat(5_000))).not.toContain("Did you mean");
});

const formatsOf = (set: readonly string[], packages: Readonly<Record<string, readonly string[]>> = {}) =>
  parseTagFormats(set, new Map(Object.entries(packages))) as TagFormats;
const none = formatsOf([]);
const membersOf = (text: string) =>
  new Map(
    text.split(" ").map((each) => {
      const [name = "", version] = each.split("=");
      return [name, version] as const;
    }),
  );

test.each([
  ["py-v1.2.0", "pkg=1.2.0", 'tag-format = "py-v{version}" in the configuration'],
  ["libs/pkg/v1.2.0", "pkg=1.2.0", 'tag-format = "libs/pkg/v{version}" in the configuration'],
  ["libs/pkg/v1.2.0", "pkg=1.2.0 other=1.0", 'tag-format = "libs/{name}/v{version}" in the configuration'],
  ["python-Smithy_Core-v0.1", "smithy=1 smithy-core=1", 'tag-format = "python-{name}-v{version}" in the configuration'],
  ["llama-server@v0.5.0", "llama-server=0.5.0 llama=2.0", 'tag-format = "{name}@v{version}" in the configuration'],
  [
    "scenario-7.20.0",
    "ops=3.8.0 ops-scenario=8.8.0",
    'tag-format = "scenario-{version}" in packages.ops-scenario of the configuration',
  ],
  ["1.2.1", "core=1.2.1 http=0.9", 'tag-format = "{version}" in packages.core of the configuration'],
  ["rel-2.0", "core=2.0 http=2.0", 'tag-format = "rel-{version}" in the configuration'],
  ["py/v0.10.0", "genkit=0.9.0 plugin=0.8", 'tag-format = "py/v{version}" in the configuration'],
  ["ver1.2.0", "pkg=1.2.0", 'tag-format = "ver{version}" in the configuration'],
  ["v.1.2.0", "pkg=1.2.0", 'tag-format = "v.{version}" in the configuration'],
  ["http.0.9", "core=1.0 http=0.8", 'tag-format = "{name}.{version}" in the configuration'],
  ["v1.2.0-final", "pkg=1.2.0", 'tag-format = "v{version}-final" in the configuration'],
  ["1.2.0-of-http", "core=1.0 http=1.2", 'tag-format = "{version}-of-{name}" in the configuration'],
  ["v1.2.0-final", "pkg=1.3.0", undefined],
  ["1_2_0", "pkg=1.2.0", 'tag-format = "{version}" in the configuration'],
  ["v2024-01-05", "pkg=1.2.0", undefined],
  ["py-1.0.0b2025.1", "pkg=1.2.0", undefined],
  ["pkg-2-1.1.0", "core=1.0 other=1.1.0", 'tag-format = "pkg-2-{version}" in packages.other of the configuration'],
  ["nightly", "core=1.0", undefined],
  ["a~b-1.0", "core=1.0", undefined],
  ["{x}-1.0", "core=1.0", undefined],
  [`${"x".repeat(300)}-1.0`, "core=1.0", undefined],
])("%s, where there are %s, is read by %s", (tag, members, line) => {
  expect(suggestFormat(tag, membersOf(members), none)?.line).toBe(line);
});

test.each([
  [
    [],
    { core: ["{name}_{version}"] },
    "py-core-v1.0",
    '["{name}_{version}", "py-{name}-v{version}"]',
    "in packages.core of the configuration",
  ],
  [
    ["{name}@{version}", "v{version}"],
    {},
    "core-1.0",
    '["{name}@{version}", "{name}-{version}"]',
    "in packages.core of the configuration",
  ],
  [["v{version}"], {}, "core-1.0", '"{name}-{version}"', "in packages.core of the configuration"],
  [["{name}@{version}"], {}, "rel-1.0", '["{name}@{version}", "rel-{version}"]', "in place of what is set now"],
])("where %j is set, and of packages %j, %s adds to it", (set, packages, tag, value, where) => {
  expect(suggestFormat(tag, membersOf("core=1.0 http=1.0"), formatsOf(set, packages))?.line).toBe(
    `tag-format = ${value} ${where}`,
  );
});

test("a tag that names a package that is asked about comes first, then the greatest versions", () => {
  const members = membersOf("core=1.0 http=0.9.0");
  const tags = ["x-1.0", "x-3.0", "py-http-v0.8.0", "y-2.0", "list"];
  expect(suggestFor(["http"], tags, { members, formats: none })).toEqual({
    tags: ["py-http-v0.8.0", "x-3.0", "y-2.0", "x-1.0"],
    line: 'tag-format = "py-{name}-v{version}" in the configuration',
  });
  expect(suggestFor(["core"], ["list"], { members, formats: none })).toMatchObject({ tags: [], line: undefined });
  const kept = ["{name}-v{version}", "v{version}"];
  expect(suggestFor(["http"], ["rel-2.0"], { members, formats: none, kept }).line).toBe(
    'tag-format = ["{name}-v{version}", "v{version}", "rel-{version}"] in the configuration, or in packages.NAME where it is of one package',
  );
});
