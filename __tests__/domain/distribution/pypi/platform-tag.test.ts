import { expect, test } from "@jest/globals";
import { isPlatformTag } from "../../../../src/domain/distribution/pypi/platform-tag.ts";

test.each([
  "any",
  "win32",
  "win_amd64",
  "manylinux2014_aarch64",
  "manylinux_2_17_x86_64",
  "manylinux_2_31_riscv64",
  "musllinux_1_2_x86_64",
  "linux_armv7l",
  "macosx_10_9_universal2",
  "macosx_11_0_arm64",
  "ios_13_0_arm64_iphoneos",
  "android_21_x86_64",
  "pyemscripten_2025_0_wasm32",
])("a wheel for %s may be uploaded", (tag) => expect(isPlatformTag(tag)).toBe(true));

test.each([
  "linux_x86_64",
  "macosx_11_1_arm64",
  "macosx_99_0_arm64",
  "manylinux_x86_64",
  "musllinux_1_2_ppc64",
  "any2",
  "",
])("a wheel for %p may not be uploaded", (tag) => expect(isPlatformTag(tag)).toBe(false));
