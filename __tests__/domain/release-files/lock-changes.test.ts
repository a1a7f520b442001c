import { expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { lockChanges } from "../../../src/domain/release-files/lock-changes.ts";

const lock = (revision: number, packages: Readonly<Record<string, string>>): string =>
  [
    `version = 1\nrevision = ${revision}\n`,
    ...Object.entries(packages).map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`),
  ].join("\n");
const own = ["core" as PackageName];

test("Members may change; everything else of a lock is told", () => {
  const before = lock(1, { core: "1.0.0", idna: "3.1", gone: "1" });
  expect(lockChanges(before, lock(1, { core: "2.0.0", idna: "3.1", gone: "1" }), own)).toEqual([]);
  expect(lockChanges(before, lock(3, { core: "1.0.0", idna: "3.2", new: "5" }), own)).toEqual([
    "revision 1 becomes 3",
    "gone 1 is gone",
    "idna 3.1 becomes 3.2",
    "new 5 is new",
  ]);
  const entry = before.replace('version = "3.1"', 'version = "3.1"\nsdist = { url = "https://example.org/idna" }');
  expect(lockChanges(before, entry, own)).toEqual(["the entry of idna 3.1 changed"]);
});
