import { expect, test } from "@jest/globals";
import { impliesExtra, parseMarker } from "../../../src/domain/python/marker.ts";
import { sameMarker } from "../../../src/domain/python/same-marker.ts";

test("a marker is a tree: `and` binds closer than `or`, parentheses closest", () => {
  const comparison = (name: string, text: string) => ({
    kind: "comparison",
    left: { kind: "variable", name },
    operator: "==",
    right: { kind: "value", text },
  });
  expect(parseMarker(" os.name=='nt' or sys.platform == \"x\" and (extra == 'A_b' or os_name == 'y') ")).toEqual({
    kind: "or",
    operands: [
      comparison("os_name", "nt"),
      {
        kind: "and",
        operands: [
          comparison("sys_platform", "x"),
          { kind: "or", operands: [comparison("extra", "a-b"), comparison("os_name", "y")] },
        ],
      },
    ],
  });
});

test.each([
  ["python_implementation not  in 'x'", "platform_python_implementation", "not in"],
  ["platform.python_implementation in'x'", "platform_python_implementation", "in"],
  ["python_full_version~='3.1.0'", "python_full_version", "~="],
])("%j compares %s by %s", (text, name, operator) => {
  expect(parseMarker(text)).toMatchObject({ left: { name }, operator });
});

test.each([
  ...[
    "",
    "os_name",
    "os_name ==",
    "os_name = 'nt'",
    "os_name == nt",
    "'a' == \"b",
    "(os_name == 'nt'",
    "os_name == 'nt')",
  ],
  ...[
    "os_name == 'nt' and",
    "os_name == 'nt' xor extra == 'a'",
    "os_names == 'nt'",
    "os_name notin 'a'",
    "extra == 'a\nb'",
  ],
])("%j is no marker", (text) => {
  expect(parseMarker(text)).toBeUndefined();
});

test("parentheses may nest deep, but not without end", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}os_name == 'nt'${")".repeat(depth)}`;
  expect(parseMarker(nested(200))).toEqual(parseMarker(nested(0)));
  expect(parseMarker(nested(100_000))).toBeUndefined();
});

test.each([
  ["extra == 'cli'", true],
  ["'cli' == extra", true],
  ["extra == 'a' and python_version > '3'", true],
  ["(extra == 'a' or extra == 'b')", true],
  ["(extra == 'a' or extra == 'b') and os_name == 'nt'", true],
  ["(python_full_version < '3.12' and extra == 'x') or (sys_platform == 'win32' and extra == 'x')", true],
  ["extra == 'a' or os_name == 'nt'", false],
  ["extra != 'a'", false],
  ["extra == ''", false],
  ["extra == extra", false],
  ["extra in 'a b'", false],
  ["os_name == 'nt'", false],
  ["no marker", false],
])("whether %j implies an extra: %s", (text, expected) => {
  expect(impliesExtra(text)).toBe(expected);
});

// What uv_build and poetry-core write into METADATA.
test.each([
  ["python_version == '3.9'", "python_full_version == '3.9.*'"],
  ["python_version > '3.9'", "python_full_version >= '3.10'"],
  ["python_version <= '3.9'", "python_full_version < '3.10'"],
  ["python_version ~= '3.9'", "python_full_version >= '3.9' and python_full_version < '4'"],
  ["python_version == '3.*'", "python_full_version >= '3' and python_full_version < '4'"],
  ["python_version in '3.9 3.10'", "python_full_version >= '3.9' and python_full_version < '3.11'"],
  ["python_version not in '3.9 3.10'", "python_full_version < '3.9' or python_full_version >= '3.11'"],
  ["python_version >= '3.9.1'", "python_full_version >= '3.10'"],
  ["python_version == '3.9.1'", "python_version < '0'"],
  ["python_full_version > '3.9'", 'python_full_version > "3.9.0"'],
  ["platform_system == 'Windows'", "sys_platform == 'win32'"],
  ["platform_system == 'Windows' or sys_platform == 'win32'", "sys_platform == 'win32'"],
  [
    "platform_system != 'Darwin' and platform_machine != 'arm64'",
    "platform_machine != 'arm64' and sys_platform != 'darwin'",
  ],
  ["sys_platform == 'win32' and os_name == 'posix'", "python_version < '0'"],
  ["os_name >= 'nt'", "os_name == 'nt'"],
  [
    "platform_release >= '20.0'",
    "(platform_release >= '20.0' and sys_platform != 'darwin') or (platform_release >= '20' and sys_platform == 'darwin')",
  ],
  [
    "(extra == 'a' or extra == 'b') and python_version < '3.10'",
    "(python_full_version < '3.10' and extra == 'a') or (python_full_version < '3.10' and extra == 'b')",
  ],
  ["'3.9' < python_version", "python_full_version >= '3.10'"],
  [
    "os_name == 'nt' and python_version >= '3.9' or os_name != 'nt' and python_version >= '3.9'",
    "python_full_version >= '3.9'",
  ],
  [
    "python_version == '3.9' or python_version == '3.10' or python_version == '3.11'",
    'python_version >= "3.9" and python_version < "3.11" or python_version == "3.11"',
  ],
  [
    "python_version >= '3.10' and python_version < '3.13' and python_version != '3.11'",
    "python_full_version == '3.10.*' or python_full_version == '3.12.*'",
  ],
  ["python_version in '3.10, 3.11' and python_version != '3.1'", "python_version in '3.10, 3.11'"],
  ["'linux' in sys_platform", '"linux" in sys_platform'],
  ["platform_machine in 'x86_64 aarch64'", '( platform_machine in "x86_64 aarch64" )'],
  ["platform_machine === 'x' and extra == 'a'", "extra == 'a' and platform_machine === 'x'"],
  ["platform_version == '#1 SMP' or 'a' == 'b'", "'a' == 'b' or '#1 SMP' == platform_version"],
])("%j holds where %j does", (a, b) => {
  expect(sameMarker(parseMarker(a!)!, parseMarker(b!)!)).toBe(true);
  expect(sameMarker(parseMarker(b!)!, parseMarker(a!)!)).toBe(true);
});

test.each([
  ["python_version < '3.10'", "python_version <= '3.10'"],
  ["python_version >= '3.9'", "python_full_version >= '3.9.1'"],
  ["python_version > '0'", "python_version > '1'"],
  ["python_full_version == '3.9.5'", "python_full_version >= '3.9.5' and python_version <= '3.9'"],
  ["python_version <= '3.9'", "python_version < '4'"],
  ["python_version ~= '3.9'", "python_version >= '3.9'"],
  ["os_name == 'nt'", "sys_platform == 'cygwin'"],
  ["sys_platform == 'linux'", "sys_platform == 'linux2'"],
  ["'win' in sys_platform", "'win' not in sys_platform"],
  ["platform_release >= '20.0'", "platform_release >= '20.1'"],
  ["platform_release == 'generic'", "platform_release != 'generic'"],
  ["platform_machine not in 'a b'", "platform_machine not in 'a c'"],
  ["os_name < 'nt'", "os_name == 'nt'"],
  ["extra == ''", "extra != 'a'"],
  ["extra == 'a'", "extra == 'a' and 'a' in extras"],
  ["'a' in extras", "'a' in dependency_groups"],
  ["os_name == sys_platform", "sys_platform == os_name"],
])("%j does not hold where %j does", (a, b) => {
  expect(sameMarker(parseMarker(a), parseMarker(b))).toBe(false);
});

test("no marker is one that always holds", () => {
  expect(sameMarker(undefined, undefined)).toBe(true);
  expect(sameMarker(undefined, parseMarker("python_version > '3.9' or python_version <= '3.9'"))).toBe(true);
  expect(sameMarker(parseMarker("python_version > '3.9'"), undefined)).toBe(false);
});

test("markers that tell too many environments apart are the same in one shape only", () => {
  const comparisons = Array.from({ length: 20 }, (_, index) => `'${index}' in extras`);
  const marker = parseMarker(comparisons.join(" and "));
  expect(sameMarker(marker, parseMarker(comparisons.map((text) => `(${text})`).join(" and ")))).toBe(true);
  expect(sameMarker(marker, parseMarker(comparisons.toReversed().join(" and ")))).toBe(false);
});
