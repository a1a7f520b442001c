import { expect, test } from "@jest/globals";
import { releaseNotes } from "../../../src/domain/forge-release/notes.ts";
import type { PublishedPackage } from "../../../src/domain/forge-release/published.ts";
import type { TaggedRelease } from "../../../src/domain/forge-release/wanted.ts";

const published = (name: string, version: string): PublishedPackage => ({
  name,
  version,
  path: `packages/${name}`,
  tag: `${name}-v${version}`,
  sums: new Map(),
});
const releaseOf = (...packages: readonly PublishedPackage[]): TaggedRelease => ({
  tag: packages.length === 1 ? packages[0]!.tag : "v1",
  title: "",
  isPrerelease: false,
  version: "1.0",
  packages,
  isUmbrella: packages.length > 1,
});
const [core, api] = [published("core", "1.0"), published("api", "2.0")];
const nothing = { template: undefined, sections: new Map<string, string>(), compareUrl: "" };
const sections = new Map([
  ["core", "- one"],
  ["api", "- two"],
]);

test.each([
  ["one package's section", releaseOf(core), { sections }, "- one"],
  ["each section below its package", releaseOf(core, api), { sections }, "## core 1.0\n\n- one\n\n## api 2.0\n\n- two"],
  [
    "the one section that all share, once",
    releaseOf(core, api),
    { sections: new Map([...sections.keys()].map((name) => [name, "- all"])) },
    "- all",
  ],
  ["the packages, where no changelog tells of them", releaseOf(core, api), {}, "- core 1.0\n- api 2.0"],
  [
    "where all changes are",
    releaseOf(core),
    { sections, compareUrl: "https://forge.example/compare" },
    "- one\n\n**All changes:** https://forge.example/compare",
  ],
] as const)("notes tell %s", (_, release, source, body) => {
  expect(releaseNotes(release, { ...nothing, ...source })).toEqual({ body, isCut: false });
});

test("what fills a placeholder is text, and no placeholder or pattern", () => {
  const source = { ...nothing, template: "{changelog}|{name}|{unknown}", sections: new Map([["core", "{tag} $& $1"]]) };
  expect(releaseNotes(releaseOf(core), source).body).toBe("{tag} $& $1|core|{unknown}");
});

test("notes that are too long are cut at a line, and say where the rest is", () => {
  const long = new Map([["core", "- a line that is told\n".repeat(10_000)]]);
  const { body, isCut } = releaseNotes(releaseOf(core), { ...nothing, sections: long });
  expect(isCut).toBe(true);
  expect(body.length).toBeLessThanOrEqual(125_000);
  expect(body).toMatch(/- a line that is told\n\n\*Cut here: the rest is in the changelog of the tagged commit\.\*$/);
});

test("of a text of one's own that is too long, nobody knows where the rest is", () => {
  const { body } = releaseNotes(releaseOf(core), { ...nothing, template: "- a line\n".repeat(20_000) });
  expect(body).toMatch(/- a line\n\n\*Cut here\.\*$/);
});
