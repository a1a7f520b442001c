import { expect, test } from "@jest/globals";
import { nextVersion } from "../../../src/domain/forge-release/next-version.ts";
import { parseVersion } from "../../../src/domain/python/version.ts";

test.each([
  ["1.4.0", "1.4.1.dev0", "1.4.1"],
  ["1.4", "1.4.1.dev0", "1.4.1"],
  ["1.4.0rc1", "1.4.0rc2.dev0", "1.4.0rc2"],
  ["1.4.0.post1", "1.4.0.post2.dev0", "1.4.0.post2"],
  ["2!1.0.0", "2!1.0.1.dev0", "2!1.0.1"],
  ["2026.11", "2026.11.1.dev0", "2026.11.1"],
])("after %s comes %s in development, else %s", (released, dev, patch) => {
  const version = parseVersion(released)!;
  expect([nextVersion(version, "dev"), nextVersion(version, "patch")]).toEqual([dev, patch]);
});
