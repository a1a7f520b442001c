import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import type { Stated } from "../../../src/domain/problem/version-sources.ts";
import { parseVersionFileEntry } from "../../../src/domain/version-files/entry.ts";
import { parseKeyPath } from "../../../src/domain/version-files/key-path.ts";
import { statedVersion } from "../../../src/domain/version-files/stated-version.ts";

const outcome = (found: Stated | Finding): string => {
  if ("code" in found) return `${found.code} ${found.line ?? "-"}: ${found.message}`;
  const { version, place } = found;
  return `${version} ${place.file}:${place.line}:${place.column}`;
};

/** What an entry finds in the one file that there is. */
const find = async (entry: string, text: string): Promise<string> => {
  const parsed = await parseVersionFileEntry(entry);
  if ("code" in parsed) return outcome(parsed);
  return outcome(await statedVersion(parsed, (path) => ({ kind: "text", text, file: path })));
};

describe("key paths", () => {
  test.each([
    ["version", ["version"]],
    ["tool.poetry.version", ["tool", "poetry", "version"]],
    ['a."b.c".d', ["a", "b.c", "d"]],
    [`a.'b "c"'`, ["a", 'b "c"']],
    ['a."\\u0062\\""', ["a", 'b"']],
    ["package[0].version", ["package", 0, "version"]],
    ["a[1][2]", ["a", 1, 2]],
    ["[0].a", [0, "a"]],
    ["a.0", ["a", "0"]],
  ])("%s", (text, path) => {
    expect(parseKeyPath(text)).toEqual(path);
  });

  test.each(["", ".", "a.", ".a", "a..b", "a b", "a[x]", 'a."', 'a"b"', "a[0]b", 'a."\\x"', "a.[0]x"])(
    "%j is none",
    (text) => {
      expect(parseKeyPath(text)).toBeUndefined();
    },
  );
});

describe("entries that cannot be read", () => {
  test.each([
    ["docs/conf.py", "RA-VERSION-FILE-ENTRY-INVALID"],
    [": a", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a.py:", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a.toml#", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a.toml#a..b", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a.txt#version", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a#version", "RA-VERSION-FILE-ENTRY-INVALID"],
    ["a.py: (", "RA-VERSION-FILE-PATTERN-INVALID"],
    ["a.py: version", "RA-VERSION-FILE-PATTERN-INVALID"],
    ["a.py: (a)(b)", "RA-VERSION-FILE-PATTERN-INVALID"],
    ["a.py: (a)\\1", "RA-VERSION-FILE-PATTERN-INVALID"],
  ])("%s", async (entry, code) => {
    const parsed = await parseVersionFileEntry(entry);
    expect("code" in parsed ? parsed.code : parsed).toBe(code);
  });
});

describe("by an expression", () => {
  test.each([
    ['a.py: ^release = "(.+)"$', 'x\nrelease = "1.2"\n', "1.2 a.py:2:12"],
    ['a.py: ^release = "(.+)"$', '\ufeffrelease = "1.2"\r\n', "1.2 a.py:1:12"],
    ["a.py:(?P<version>[0-9.]+) (x)", "v 1.2 x", "1.2 a.py:1:3"],
    ["a.md: v([0-9.]+) # ?(?:x|:)", "v1.2 #x", "1.2 a.md:1:2"],
    ["a.md: ([0-9.]+)\\b", "1.2\n1.2.0", "1.2 a.md:1:1"],
  ])("%s", async (entry, text, expected) => {
    expect(await find(entry, text)).toBe(expected);
  });

  test("nothing, several, or no version found is each its own finding", async () => {
    expect(await find("a.md: v([0-9.]+)", "none")).toBe(
      "RA-VERSION-FILE-NO-MATCH -: a.md has no version: v([0-9.]+) finds none",
    );
    expect(await find('a.md: v = "(.*)"', 'v = ""')).toBe(
      'RA-VERSION-FILE-NO-MATCH -: a.md has no version: v = "(.*)" finds none',
    );
    expect(await find("a.md: v([0-9.]+)", "v1.2\nv1.3")).toBe(
      "RA-VERSION-FILE-AMBIGUOUS 2: The expression finds two versions: 1.2 in a.md:1 and 1.3 in a.md:2",
    );
    expect(await find("a.md: v(.+)", "x\nvolcano")).toBe(
      "RA-VERSION-FILE-NO-VERSION 2: a.md has a value that is no version: olcano",
    );
  });

  test("ten thousand places in five megabytes take a moment", async () => {
    const start = process.cpuUsage();
    expect(await find("a.md: v([0-9.]+)", `v1.2 ${"x".repeat(495)}\n`.repeat(10_000))).toBe("1.2 a.md:1:2");
    expect(await find("a.md: (1)[^b]*b|(?P<version>1)", "1".repeat(20_000))).toBe("1 a.md:1:1");
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
  });
});

describe("by a key path", () => {
  test.each([
    ["a.toml#package.version", '[package]\nversion = "1.2"\n', "1.2 a.toml:2:11"],
    ["a.toml#package.version", '\ufeffpackage = { version = "1.2" }', "1.2 a.toml:1:23"],
    ['a.toml#tool."x.y"[1].v', '[[tool."x.y"]]\nv = "1"\n[[tool."x.y"]]\r\nv = "1.2"\n', "1.2 a.toml:4:5"],
    ["a.toml#version", "version = 1.10\n", "1.10 a.toml:1:11"],
    ["a.json#version", '{\n\t"name": "x",\n\t"version": "1.2"\n}', "1.2 a.json:3:13"],
    ['a.json#packages."".version', '{"packages": {"": {"version": "1.2"}}}', "1.2 a.json:1:31"],
    ["a.JSON#a[1]", '\ufeff{"a": ["x", "1.2"]}', "1.2 a.JSON:1:13"],
    ["a.yml#app.version", "app:\n  # so\n  version: 1.10 # c\n", "1.10 a.yml:3:12"],
    ["a.yaml#version", "---\nname: x\n---\nversion: '1.2'\r\n", "1.2 a.yaml:4:10"],
    ["a.yaml#image.tag", "v: &v 1.2\nimage:\n  tag: *v\n", "1.2 a.yaml:1:7"],
    ["a.yaml#0.v", "0: {v: 1.2}", "1.2 a.yaml:1:8"],
    ["a.yaml#v", "name: x\nname: y\nv: 1.2", "1.2 a.yaml:3:4"],
    ["CITATION.cff#version", "cff-version: 1.2.0\nversion: 0.3.1\n", "0.3.1 CITATION.cff:2:10"],
  ])("%s", async (entry, text, expected) => {
    expect(await find(entry, text)).toBe(expected);
  });

  test.each([
    ["a.toml#version", "[package]", "RA-VERSION-FILE-NO-MATCH -: a.toml has no version: there is no key version"],
    ["a.json#a.b", '{"a": "x"}', "RA-VERSION-FILE-NO-MATCH -: a.json has no version: there is no key a.b"],
    ["a.yaml#a[2]", "a: [1]", "RA-VERSION-FILE-NO-MATCH -: a.yaml has no version: there is no key a[2]"],
    ["a.toml#a", "a = [1, 2]", "RA-VERSION-FILE-NO-VERSION 1: a.toml has a value that is no version: [1, 2]"],
    [
      "a.yaml#a",
      "\na: {b: 1}",
      "RA-VERSION-FILE-NO-VERSION 2: a.yaml has a value that is no version: a list or a table",
    ],
    ["a.json#a", '{"a": ""}', "RA-VERSION-FILE-NO-VERSION 1: a.json has a value that is no version: an empty text"],
    ["a.json#a", '{"a": null}', "RA-VERSION-FILE-NO-VERSION 1: a.json has a value that is no version: null"],
  ])("%s in %j", async (entry, text, expected) => {
    expect(await find(entry, text)).toBe(expected);
  });

  test.each([
    ["a.toml#version", "x = 1\nversion = "],
    ["a.json#version", '{\n  "version": "1.2'],
    ["a.json#version", '{\n  // of the project\n  "version": "1.2"\n}'],
    ["a.yaml#version", "a: [1\nversion: 1.2\n"],
    ["a.yaml#version", `v: ${"[".repeat(200_000)}`],
  ])("%s in a file that is none", async (entry, text) => {
    expect(await find(entry, text)).toMatch(/^RA-VERSION-FILE-UNREADABLE/);
  });
});

test("a file that is missing, or outside, is each its own finding", async () => {
  for (const [path, kind, code] of [
    ["a.toml", "missing", "RA-VERSION-FILE-MISSING"],
    ["../a.toml", "outside", "RA-VERSION-FILE-OUTSIDE"],
  ] as const) {
    const entry = await parseVersionFileEntry(`${path}#v`);
    if ("code" in entry) throw new TypeError(entry.message);
    expect(await statedVersion(entry, () => ({ kind }))).toMatchObject({
      code,
      mender: "usage",
      input: "version-files",
    });
  }
});

test("a link that leads out is mended in a commit, and not where the path is named", async () => {
  const entry = await parseVersionFileEntry("a.toml#v");
  if ("code" in entry) throw new TypeError(entry.message);
  const found = await statedVersion(entry, () => ({ kind: "outside" }));
  expect(found).toMatchObject({ remedy: "commit", hint: "Put the file itself in the link's place" });
  expect(found).not.toHaveProperty("input");
});
