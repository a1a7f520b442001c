import { expect, test } from "@jest/globals";
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
