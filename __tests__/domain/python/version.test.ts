import { expect, test } from "@jest/globals";
import {
  canonicalVersion,
  compareVersions,
  isDevelopment,
  isLocal,
  isPrerelease,
  parseVersion,
} from "../../../src/domain/python/version.ts";

test.each([
  ["1.0", "1.0"],
  [" v1.0\n", "1.0"],
  ["01.002.0", "1.2.0"],
  ["1!2.0", "1!2.0"],
  ["0!2.0", "2.0"],
  ["1.0-alpha.1", "1.0a1"],
  ["1.0BETA", "1.0b0"],
  ["1.0c2", "1.0rc2"],
  ["1.0pre3", "1.0rc3"],
  ["1.0-preview-4", "1.0rc4"],
  ["1.0-1", "1.0.post1"],
  ["1.0r2", "1.0.post2"],
  ["1.0.REV", "1.0.post0"],
  ["1.0dev", "1.0.dev0"],
  ["1.0-rc.1.post-2.dev_3", "1.0rc1.post2.dev3"],
  ["1.0+Ubuntu-01_a", "1.0+ubuntu.1.a"],
  ["20260131235959123456789.1", "20260131235959123456789.1"],
])("%j is written %s", (text, canonical) => {
  expect(canonicalVersion(text)).toBe(canonical);
});

test.each([
  "",
  "v",
  "1.",
  ".1",
  "1..0",
  "1.0-",
  "1.0+",
  "1.0+a..b",
  "1.0a1b1",
  "1.0 .0",
  "1.0.x",
  "１.0",
  "vv1",
  "1!",
  "latest",
])("%j is no version", (text) => {
  expect(parseVersion(text)).toBeUndefined();
  expect(canonicalVersion(text)).toBeUndefined();
});

test("versions sort as PEP 440 orders them", () => {
  const ordered = [
    ...[
      "1.dev0",
      "1.0.dev456",
      "1.0a1.dev1",
      "1.0a1",
      "1.0a2.dev456",
      "1.0a12",
      "1.0b1.dev1",
      "1.0b2",
      "1.0b2.post1.dev1",
    ],
    ...[
      "1.0b2.post345",
      "1.0rc1",
      "1.0",
      "1.0+abc",
      "1.0+abc.5",
      "1.0+abc.7",
      "1.0+5",
      "1.0.post1.dev1",
      "1.0.post1",
      "1.0.15",
    ],
    ...["1.1.dev1", "9007199254740992", "9007199254740993", "1!0.1"],
  ];
  const shuffled = ordered.toReversed().map((text) => parseVersion(text)!);
  expect(shuffled.toSorted(compareVersions)).toEqual(ordered.map((text) => parseVersion(text)));
});

test("versions that differ in trailing zeros alone are equal", () => {
  expect(compareVersions(parseVersion("1")!, parseVersion("1.0.0")!)).toBe(0);
  expect(compareVersions(parseVersion("1.0.0a1")!, parseVersion("1a1")!)).toBe(0);
});

test.each([
  ["1.0", [false, false, false]],
  ["1.0.post1", [false, false, false]],
  ["1.0b1", [true, false, false]],
  ["1.0.dev1", [true, true, false]],
  ["1.0a1.dev1+x", [true, true, true]],
  ["1.0+x", [false, false, true]],
])("%s is a pre-release, in development, local: %j", (text, expected) => {
  const version = parseVersion(text)!;
  expect([isPrerelease(version), isDevelopment(version), isLocal(version)]).toEqual(expected);
});
