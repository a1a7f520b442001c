import { expect, test } from "@jest/globals";
import { faultsOf, isNewest, majorTag, notesOf } from "../../scripts/release/rules.ts";

const changelog =
  "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-29\n\n### Added\n\n- x\n\n## [1.1.0] - 2026-01-01\n";

test("the notes are the section of that very version, and one without a word is none", () => {
  expect([notesOf(changelog, "1.2.0"), notesOf(changelog, "1.1.0"), notesOf(changelog, "1.2")]).toEqual([
    "### Added\n\n- x",
    undefined,
    undefined,
  ]);
});

test("tag, version, changelog and branch have to agree, and all that is wrong is said at once", () => {
  const right = { tag: "v1.2.0", version: "1.2.0", changelog, isOnMain: true };
  expect(faultsOf(right)).toEqual([]);
  expect(faultsOf({ ...right, tag: "v1.2.1", isOnMain: false })).toHaveLength(2);
  expect(faultsOf({ ...right, tag: "v1.1", version: "1.1" })).toHaveLength(2);
});

test("the tag of a number goes to its newest release alone; pre-releases and 0.x have none", () => {
  const tags = ["v1", "v1.2.0", "v1.10.0", "v2.0.0", "v3.0.0-rc.1", "nightly"];
  expect(["v1.10.0", "v1.11.0", "v1.9.0", "v2.0.1", "v3.0.0-rc.2", "v0.4.0"].map((tag) => majorTag(tag, tags))).toEqual(
    [
      { name: "v1", newer: undefined },
      { name: "v1", newer: undefined },
      { name: "v1", newer: "v1.10.0" },
      { name: "v2", newer: undefined },
      undefined,
      undefined,
    ],
  );
  expect(["v1.11.0", "v2.0.0", "v3.0.0-rc.2"].map((tag) => isNewest(tag, tags))).toEqual([false, true, false]);
});
