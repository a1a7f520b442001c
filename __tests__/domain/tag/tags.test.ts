import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { tagFormatInvalid } from "../../../src/domain/problem/tag.ts";
import { matchTag } from "../../../src/domain/tag/match-tag.ts";
import {
  defaultTagFormats,
  formatTag,
  parseTagFormat,
  parseTagFormats,
  type TagFormats,
} from "../../../src/domain/tag/tag-format.ts";
import { processorTimeOf } from "../../processor-time.ts";

const formats = (workspace: readonly string[] = [], packages: Record<string, readonly string[]> = {}): TagFormats => {
  const parsed = parseTagFormats(workspace, new Map(Object.entries(packages)));
  if (!("workspace" in parsed)) throw new Error(parsed.map(({ message }) => message).join("\n"));
  return parsed;
};

/** Members whose versions are not known. */
const unversioned = (names: readonly string[]) => new Map(names.map((name) => [name, undefined]));

/** `name version`, `* version` for the workspace, or nothing. */
const read = (
  tag: string,
  members: string,
  { workspace, packages }: { workspace?: string[]; packages?: Record<string, string[]> } = {},
) => {
  const match = matchTag(tag, formats(workspace, packages), unversioned(members.split(" ")));
  return match && `${match.kind === "package" ? match.name : "*"} ${match.version}`;
};

test.each([
  ["core-v1.2.3", "core", "core 1.2.3"],
  ["core@1.2.3", "core", "core 1.2.3"],
  ["core@v1.2.3", "core", "core 1.2.3"],
  ["core/v1.2.3", "core", "core 1.2.3"],
  ["v1.2.3", "core", "* 1.2.3"],
  ["v1.2.3-rc.1", "core", "* 1.2.3rc1"],
  ["core-v2!1.0.post1", "core", "core 2!1.0.post1"],
  ["Core.Lib-v1.0", "core-lib", "core-lib 1.0"],
  ["inngest_encryption@0.1.0", "inngest-encryption", "inngest-encryption 0.1.0"],
  ["core-lib-v1.0", "core core-lib", "core-lib 1.0"],
  ["core-v1-v2.0", "core core-v1", "core-v1 2.0"],
])("by the default formats, %s names, among %s: %s", (tag, members, expected) => {
  expect(read(tag, members)).toBe(expected);
});

test.each([
  "V1.2.3",
  "v.2.5.0",
  "vv1.0",
  "v1.0 ",
  "v1.0\n",
  "core-v",
  "core-vnext",
  "other-v1.0",
  "-v1.0",
  "core@v1",
  "stable",
  "list",
  "",
  "archive/core-v1.0",
  "@genkit-ai/ai@1.41.0",
])("by the default formats, %j names nothing", (tag) => {
  expect(read(tag, "core")).toBeUndefined();
});

test.each([
  ["1.2.3", "core=1.2.0", "* 1.2.3"],
  ["core-1.2.3", "core=1.2.0", "core 1.2.3"],
  ["providers-amazon/9.10.0", "providers-amazon=9.9", "providers-amazon 9.10"],
  ["smithy_json-0.2.1", "smithy-json=", "smithy-json 0.2.1"],
  ["2.0", "core=1.9 http=0.1", "* 2"],
  ["core-v1.2.3", "core=1.2.0", "core 1.2.3"],
  ["20260101", "core=1.2.0", undefined],
  ["core-20260101", "core=1.2.0 tool=2026.1", undefined],
  ["3", "core=", undefined],
  ["3.1", "core=", "* 3.1"],
  ["constraints-3.0.3rc6", "core=3.0.3", undefined],
  ["1!1.0", "core=1.2.0", undefined],
])("where no format is set, %s fits %s as %s", (tag, members, expected) => {
  const versions = new Map(
    members.split(" ").map((each) => {
      const [name = "", version = ""] = each.split("=");
      return [name, version === "" ? undefined : version];
    }),
  );
  const seen = (...workspace: readonly string[]) => {
    const match = matchTag(tag, formats(workspace), versions);
    return match && `${match.kind === "package" ? match.name : "*"} ${match.version}`;
  };
  expect(seen()?.replace(/(?:\.0)+$/, "")).toBe(expected?.replace(/(?:\.0)+$/, ""));
  expect(seen(...defaultTagFormats)).toBe(seen());
  if (!tag.includes("-v")) expect(seen("{name}-v{version}")).toBeUndefined();
});

test("a version may have underlines for its points, in all of it", () => {
  const workspace = ["rel_{version}", "{name}-{version}"];
  expect(read("rel_1_2_3", "core", { workspace })).toBe("* 1.2.3");
  expect(read("rel_1_4_0rc1", "core", { workspace })).toBe("* 1.4.0rc1");
  expect(read("core-2_0", "core", { workspace })).toBe("core 2.0");
  expect(read("rel_2023_09_1", "core", { workspace })).toBe("* 2023.9.1");
  for (const other of ["rel_1_2.3", "rel_1_2_", "rel_1__2", "rel_1_2_x", "rel_2024_01_05"]) {
    expect(read(other, "core", { workspace })).toBeUndefined();
  }
});

test("of two names that fit, the longer one is meant", () => {
  const workspace = ["{name}-{version}"];
  expect(read("lib-2-1", "lib lib-2", { workspace })).toBe("lib-2 1");
  expect(read("lib-2-1", "lib", { workspace })).toBe("lib 2.post1");
});

test("formats found in real workspaces can be configured", () => {
  expect(read("sdk==0.4.3", "sdk", { workspace: ["{name}=={version}"] })).toBe("sdk 0.4.3");
  expect(read("sdk==0.4.3", "sdk")).toBe("sdk 0.4.3");
  expect(read("py/v0.10.0", "genkit", { workspace: ["py/v{version}"] })).toBe("* 0.10.0");
  expect(read("release/1.2/core", "core", { workspace: ["release/{version}/{name}"] })).toBe("core 1.2");
  expect(read("core-1.2-final", "core", { workspace: ["{name}-{version}-final"] })).toBe("core 1.2");
  expect(read("1.2.3", "core", { workspace: ["v{version}", "{version}"] })).toBe("* 1.2.3");
});

test("a package's own formats stand in place of the workspace's, and may do without the name", () => {
  const packages = { root: ["v{version}"], plugin: ["{name}=={version}"] };
  expect(read("v1.0", "root plugin other", { packages })).toBe("root 1.0");
  expect(read("plugin==1.0", "root plugin other", { packages })).toBe("plugin 1.0");
  expect(read("plugin-v1.0", "root plugin other", { packages })).toBeUndefined();
  expect(read("other-v1.0", "root plugin other", { packages })).toBe("other 1.0");
  expect(read("other~1.0", "root plugin other", { packages })).toBeUndefined();
});

test.each([
  ["{name}-v1", "has no {version}"],
  ["v{version}-{version}", "has {version} twice"],
  ["{name}/{name}-v{version}", "has {name} twice"],
  ["{dir}-v{version}", "has a placeholder other than {name} and {version}, {dir}"],
  ["{Version}", "has a placeholder other than {name} and {version}, {Version}"],
  ["v{version", "has a placeholder other than {name} and {version}, {"],
  ["v{{version}}", "has a placeholder other than {name} and {version}, {"],
  ["{name} {version}", "makes tags that git refuses, such as name 1.0"],
  ["{name}~{version}", "makes tags that git refuses, such as name~1.0"],
  ["-{version}", "makes tags that git refuses, such as -1.0"],
  ["{name}//{version}", "makes tags that git refuses, such as name//1.0"],
  ["v{version}.lock", "makes tags that git refuses, such as v1.0.lock"],
  ["{name}..{version}", "makes tags that git refuses, such as name..1.0"],
  ["{version}@", undefined],
  ["{name}@{version}", undefined],
  ["{name}{version}", undefined],
])("the format %j: %s", (format, why) => {
  expect(parseTagFormat(format)).toEqual(
    why === undefined ? expect.objectContaining({ text: format }) : tagFormatInvalid({ format, why }),
  );
});

test("everything that is wrong with formats is said at once, and whose a shared one would be", () => {
  const parsed = parseTagFormats(
    ["v"],
    new Map([
      ["a", ["{x}{version}", "v{version}"]],
      ["b", ["v{version}"]],
      ["c", []],
    ]),
  );
  expect(Array.isArray(parsed) && parsed.map(({ message }) => message)).toEqual([
    "The tag format does not say which of a, b is meant: v{version}",
    "The tag format has no {version}: v",
    "The tag format has a placeholder other than {name} and {version}, {x}: {x}{version}",
  ]);
});

test("two packages may have one format of their own that says which is meant", () => {
  const own = ["{name}=={version}"];
  const formats = parseTagFormats(
    [],
    new Map([
      ["a", own],
      ["b", own],
    ]),
  );
  expect("packages" in formats && [...formats.packages.keys()]).toEqual(["a", "b"]);
});

const names = fc.stringMatching(/^[av1]{1,3}(-[av12]{1,3}){0,3}$/);
const versions = fc
  .tuple(
    fc.nat(3),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "a1", "rc2"),
    fc.constantFrom("", ".post3"),
    fc.constantFrom("", ".dev4"),
  )
  .map(
    ([epoch, release, pre, post, dev]) => `${epoch === 0 ? "" : `${epoch}!`}${release.join(".")}${pre}${post}${dev}`,
  );

test("the tag of a release names that release, whatever the other packages are called", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(names, { minLength: 1, maxLength: 6 }),
      versions,
      fc.constantFrom(
        "{name}-v{version}",
        "{name}@{version}",
        "{name}/v{version}",
        "{name}=={version}",
        "{version}/{name}",
      ),
      (members, version, format) => {
        const of = formats([format]);
        for (const name of members) {
          expect(matchTag(formatTag(of, { name, version }), of, unversioned(members))).toEqual({
            kind: "package",
            name,
            version,
          });
        }
      },
    ),
  );
});

test("a package's own format makes its tags", () => {
  const of = formats([], { root: ["v{version}", "{name}-v{version}"] });
  expect(formatTag(of, { name: "root", version: "1.0" })).toBe("v1.0");
  expect(formatTag(of, { name: "core", version: "1.0" })).toBe("core-v1.0");
});

test("hostile tags match nothing, and cost no time", async () => {
  const hostile = [
    "core-v1.0\n::error::x",
    "core-v1.0;rm -rf /",
    "$(id)-v1.0",
    "../core-v1.0",
    "core-v1.0\u0000",
    "core-v1.0\u202e",
    "<script>-v1.0",
    "core-v".repeat(10_000),
    `${"core-v".repeat(150)}1.0`,
    `core-v${"1.".repeat(400)}`,
    `core-v1${"-1".repeat(500)}x`,
    `core-v1${"a".repeat(900)}`,
  ];
  const workspace = ["{name}-v{version}", "{name}{version}", "x{name}-{version}y"];
  const time = await processorTimeOf(() => {
    for (const tag of hostile) expect(read(tag, "core core-v1", { workspace })).toBeUndefined();
  });
  expect(time).toBeLessThan(2_000);
});
