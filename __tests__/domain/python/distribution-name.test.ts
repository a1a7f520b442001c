import { expect, test } from "@jest/globals";
import {
  isNormalizedDistributionName,
  normalizeDistributionName,
  parseDistributionName,
} from "../../../src/domain/python/distribution-name.ts";

test("a wheel's name tells all its parts", () => {
  expect(parseDistributionName("core_lib-1.0-2b-cp313.cp314-abi3-manylinux1_x86_64.linux_x86_64.whl")).toEqual({
    kind: "wheel",
    filename: "core_lib-1.0-2b-cp313.cp314-abi3-manylinux1_x86_64.linux_x86_64.whl",
    name: "core-lib",
    rawName: "core_lib",
    version: "1.0",
    build: "2b",
    pythonTags: ["cp313", "cp314"],
    abiTags: ["abi3"],
    platformTags: ["manylinux1_x86_64", "linux_x86_64"],
    variant: undefined,
  });
});

test.each([
  ["a-1-py3-none-any.whl", undefined, undefined],
  ["a-1-1-py3-none-any.whl", "1", undefined],
  ["a-1-py3-none-any-x86_64_v3.whl", undefined, "x86_64_v3"],
  ["a-1-1-py3-none-any-cu12.8.whl", "1", "cu12.8"],
])("%s has the build tag %s and the variant %s", (filename, build, variant) => {
  expect(parseDistributionName(filename)).toMatchObject({ build, variant, pythonTags: ["py3"], platformTags: ["any"] });
});

test.each([
  ["core_lib-1.0.tar.gz", undefined, "core-lib", "1.0"],
  ["core-lib-1.0.tar.gz", undefined, "core-lib", "1.0"],
  ["Core.Lib-1.0.zip", undefined, "core-lib", "1.0"],
  ["core-lib-1.0-1.tar.gz", "core-lib", "core-lib", "1.0.post1"],
  ["Core__Lib-1.0.tar.gz", "core-lib", "core-lib", "1.0"],
  ["core-2-3.0.tar.gz", "core-2", "core-2", "3.0"],
])("%s, where %s is expected, is %s %s", (filename, expected, name, version) => {
  expect(parseDistributionName(filename, expected)).toMatchObject({ kind: "sdist", filename, name, version });
});

test.each([
  ["core-1.0.tar.bz2", undefined],
  ["core.tar.gz", undefined],
  ["-1.0.tar.gz", undefined],
  ["core-one.tar.gz", undefined],
  ["../core-1.0.tar.gz", undefined],
  ["core-1.0.tar.gz", "other"],
  ["core-1.0-py3-none-any.whl", "other"],
  ["core-1.0-py3-none.whl", undefined],
  ["core-1.0-py3-none-any", undefined],
  ["core-1.0-py3-none-any-Label.whl", undefined],
  ["core-1.0-1-py3-none-any-a-b.whl", undefined],
  ["core-1.0-py3..py2-none-any.whl", undefined],
  ["core-x-py3-none-any.whl", undefined],
  ["co re-1.0-py3-none-any.whl", undefined],
  ["core-1.0.egg", undefined],
  ["", undefined],
])("%j, where %s is expected, is no distribution", (filename, expected) => {
  expect(parseDistributionName(filename, expected)).toBeUndefined();
});

// What `uv publish` says it expects.
test.each([
  ["Foo_bar-1.0-py3-none-any.whl", "foo_bar-1.0-py3-none-any.whl"],
  ["foo.bar-1.0-py3-none-any.whl", "foo_bar-1.0-py3-none-any.whl"],
  ["foo__bar-1.0-py3-none-any.whl", "foo_bar-1.0-py3-none-any.whl"],
  ["foo_bar-01.0-py3-none-any.whl", "foo_bar-1.0-py3-none-any.whl"],
  ["foo_bar-1.0+L.1-py3-none-any.whl", "foo_bar-1.0+l.1-py3-none-any.whl"],
  ["foo_bar-1.0-1x-PY3-none-any-v1.whl", "foo_bar-1.0-1x-PY3-none-any-v1.whl"],
  ["foo_bar-1.0.alpha1-py3-none-any.whl", "foo_bar-1.0a1-py3-none-any.whl"],
  ["foo-bar-1.0.tar.gz", "foo_bar-1.0.tar.gz"],
  ["foo_bar-v1.0.tar.gz", "foo_bar-1.0.tar.gz"],
  ["foo_bar-1.0-1.tar.gz", "foo_bar_1_0-1.tar.gz"],
  ["foo_bar-1.0.zip", "foo_bar-1.0.tar.gz"],
  ["foo_bar-1.0.tar.gz", "foo_bar-1.0.tar.gz"],
])("%s is to be named %s", (filename, expected) => {
  const distribution = parseDistributionName(filename)!;
  expect(normalizeDistributionName(distribution)).toBe(expected);
  expect(isNormalizedDistributionName(distribution)).toBe(filename === expected);
});
