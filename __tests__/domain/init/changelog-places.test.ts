import { expect, test } from "@jest/globals";
import { changelogPattern } from "../../../src/domain/init/changelog-places.ts";

const packages = (has: boolean) => ["core", "Web_UI"].map((name) => ({ name, rawName: name, hasChangelog: has }));
const among = (paths: readonly string[]) => (path: string) => paths.includes(path);

test("changelogs that lie together, each named after its package, are found by a setting", () => {
  const files = among(["docs/changelogs/core.md", "docs/changelogs/Web_UI.md"]);
  expect(changelogPattern(packages(false), files)).toBe("docs/changelogs/{name}.md");
  expect(changelogPattern(packages(false), among(["changelogs/core.rst"]))).toBe("changelogs/{name}.rst");
  expect(changelogPattern(packages(false), among(["docs/history/core.md"]))).toBe("docs/history/{name}.md");
});

test("where one would be lost by it, or there are none, nothing is set", () => {
  expect(changelogPattern(packages(true), among(["changelogs/core.rst"]))).toBeUndefined();
  expect(changelogPattern(packages(false), among([]))).toBeUndefined();
});
