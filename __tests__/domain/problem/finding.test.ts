import { expect, test } from "@jest/globals";
import { exitStatus } from "../../../src/domain/problem/problem.ts";
import { rollbackIndexUnsure } from "../../../src/domain/problem/rollback.ts";
import { tagFormatInvalid } from "../../../src/domain/problem/tag.ts";

test("a value of any length does not make a message of any length", () => {
  const { message } = tagFormatInvalid({ why: "has no {version}", format: "😀".repeat(50_000) });
  expect(message).toMatch(/^The tag format has no \{version\}: 😀.*…$/u);
  expect(message.length).toBeLessThan(2010);
  expect(message.isWellFormed()).toBe(true);
  expect(tagFormatInvalid({ why: "has no {version}", format: "release" }).message).toBe(
    "The tag format has no {version}: release",
  );
});

test("what no other time helps is not to be tried another time, whoever is asked", () => {
  const unsure = (quarantined: string | undefined) => rollbackIndexUnsure({ index: "PyPI", quarantined });
  expect(exitStatus([unsure("core")])).toBe(75);
  expect(unsure(undefined)).toMatchObject({ remedy: "call", input: "check-url" });
  expect(exitStatus([unsure(undefined)])).toBe(1);
});
