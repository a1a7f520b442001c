import { expect, test } from "@jest/globals";
import { isValidName, normalizeName } from "../../../src/domain/python/name.ts";

test.each(["friendly-bard", "Friendly-Bard", "friendly.bard", "friendly_bard", "friendly--bard", "FrIeNdLy-._.-bArD"])(
  "%s is one name with friendly-bard",
  (raw) => {
    expect(normalizeName(raw)).toBe("friendly-bard");
    expect(isValidName(raw)).toBe(true);
  },
);

test.each(["", "-a", "a-", "_", "ä", "a b", "a\n", "a/b"])("%j is no name", (raw) => {
  expect(isValidName(raw)).toBe(false);
});
