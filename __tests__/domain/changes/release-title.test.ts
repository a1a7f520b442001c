import { expect, test } from "@jest/globals";
import { isReleaseTitle } from "../../../src/domain/changes/release-title.ts";

test.each(["Bump version: 1.3.0 → 1.4.0", "Release 1.4.0 (#12)", "v1.4.0", "Back to development"])(
  "%s tells of nothing but a version",
  (title) => {
    expect(isReleaseTitle(title)).toBe(true);
  },
);

test.each(["Update version parsing", "Prepare for Python 3.14", "Set version from tag", "Bump uv to 0.9"])(
  "%s tells of something",
  (title) => {
    expect(isReleaseTitle(title)).toBe(false);
  },
);

test("a title that is longer than any such is not looked at", () => {
  expect(isReleaseTitle(`Release 1.4.0${" ".repeat(300)}`)).toBe(false);
});
