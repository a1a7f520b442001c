import { expect, test } from "@jest/globals";
import { fitsPattern, isPlatform, wheelPattern } from "../../../src/domain/plan/wheel-pattern.ts";

const core = { name: "core-lib", version: "1.2.0" };

test.each([
  ["cp312-cp312-manylinux*_x86_64", "core_lib-1.2.0-cp312-cp312-manylinux_2_28_x86_64.whl", true],
  ["cp312-cp312-manylinux*_x86_64", "core_lib-1.2.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", true],
  [
    "cp312-cp312-manylinux_2_17_x86_64",
    "core_lib-1.2.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl",
    true,
  ],
  ["cp312-cp312-manylinux*_x86_64", "core_lib-1.2.0-1-cp312-cp312-manylinux_2_28_x86_64.whl", true],
  ["CP312-cp312-win_amd64", "core_lib-1.2.0-cp312-cp312-win_amd64.whl", true],
  ["cp3*-abi3-*", "core_lib-1.2.0-cp310-abi3-macosx_11_0_arm64.whl", true],
  ["py3-none-any", "core_lib-1.2.0-py2.py3-none-any.whl", true],
  ["*a*a-none-any", "core_lib-1.2.0-aa-none-any.whl", true],
  ["*aa*a-none-any", "core_lib-1.2.0-aa-none-any.whl", false],
  ["cp312-cp312-manylinux*_x86_64", "core_lib-1.2.0-cp312-cp312-manylinux_2_28_aarch64.whl", false],
  ["cp312-cp312-manylinux*_x86_64", "core_lib-1.2.0-cp313-cp313-manylinux_2_28_x86_64.whl", false],
  ["cp31-cp31-any", "core_lib-1.2.0-cp312-cp312-any.whl", false],
  ["py3-none-any", "core_lib-1.2.1-py3-none-any.whl", false],
  ["py3-none-any", "core_lib_2-1.2.0-py3-none-any.whl", false],
  ["py3-none-any", "core_lib-1.2.0.tar.gz", false],
  ["py3-none-any", "core_lib-1.2.0-py3-none-any.whl.publish.attestation", false],
])("%s and %s: %s", (platform, filename, fits) => {
  expect(fitsPattern(filename, wheelPattern(platform, core))).toBe(fits);
});

test("a pattern that somebody made to be slow is not", () => {
  const pattern = wheelPattern(`${"*a".repeat(5_000)}*b-none-any`, core);
  expect(fitsPattern(`core_lib-1.2.0-${"a".repeat(20_000)}-none-any.whl`, pattern)).toBe(false);
});

test.each([
  ["cp312-cp312-win_amd64", true],
  ["cp312-manylinux_x86_64", false],
  ["cp312-cp312-win_amd64.whl", false],
  ["", false],
  ["../x-y-z", false],
])("%s is a platform: %s", (text, is) => {
  expect(isPlatform(text)).toBe(is);
});
