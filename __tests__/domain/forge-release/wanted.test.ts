import { describe, expect, test } from "@jest/globals";
import type { PublishedPackage, PublishedPackages } from "../../../src/domain/forge-release/published.ts";
import { likeTags, previousTag } from "../../../src/domain/forge-release/tag-history.ts";
import { latestTag, taggedReleases } from "../../../src/domain/forge-release/wanted.ts";
import {
  defaultTagFormats,
  parseTagFormat,
  parseTagFormats,
  type TagFormat,
  type TagFormats,
} from "../../../src/domain/tag/tag-format.ts";

const formats = parseTagFormats(defaultTagFormats, new Map()) as TagFormats;
const umbrella = parseTagFormat("release-{version}") as TagFormat;

const published = (name: string, version: string, change: Partial<PublishedPackage> = {}): PublishedPackage => ({
  name,
  version,
  path: `packages/${name}`,
  tag: `${name}-v${version}`,
  sums: new Map(),
  ...change,
});
const releases = (
  packages: readonly PublishedPackage[],
  format?: TagFormat,
  missing: PublishedPackages["missing"] = [],
) => taggedReleases({ packages, missing, findings: [] }, format);
const latest = (
  packages: readonly PublishedPackage[],
  wish: { readonly latest?: string; readonly others?: readonly string[] } = {},
) => {
  const { latest: asked = "auto", others = [] } = wish;
  return latestTag(releases(packages).releases, { latest: asked, versionsLike: () => others });
};

describe("the umbrella", () => {
  test("has the root's version, else the one that all have", () => {
    const both = [published("core", "1.0"), published("api", "1.0")];
    expect(releases(both, umbrella).releases.map(({ tag }) => tag)).toEqual(["core-v1.0", "api-v1.0", "release-1.0"]);
    const root = published("whole", "3.0", { path: "." });
    expect(releases([...both, root], umbrella).releases.at(-1)).toMatchObject({
      tag: "release-3.0",
      version: "3.0",
      isUmbrella: true,
    });
  });

  test("is not made of several versions, nor while something is missing", () => {
    const several = [published("core", "1.0"), published("api", "2.0")];
    expect(releases(several, umbrella).findings).toEqual([
      expect.objectContaining({
        code: "RA-FINISH-UMBRELLA",
        message: expect.stringMatching(/^No umbrella release is/),
      }),
    ]);
    const [core, api] = several;
    expect(releases([core!], umbrella, [api!]).findings).toEqual([
      expect.objectContaining({
        code: "RA-FINISH-UMBRELLA-WAITS",
        // Whether it is there has not been looked at: it may have been pushed by hand.
        message: "No umbrella release is made: it waits for api",
      }),
    ]);
  });
});

test("an umbrella whose tag all packages have, or the root, is their release; another package's tag it cannot have", () => {
  const tags = (...packages: readonly PublishedPackage[]) =>
    releases(packages, umbrella).releases.map(({ tag, isUmbrella }) => (isUmbrella ? `${tag} of all` : tag));
  const shared = { tag: "release-1.0" };
  expect(tags(published("core", "1.0", shared), published("api", "1.0", shared))).toEqual(["release-1.0 of all"]);
  const root = published("whole", "1.0", { ...shared, path: "." });
  expect(tags(published("core", "1.1"), root)).toEqual(["core-v1.1", "release-1.0 of all"]);
  expect(tags(published("core", "1.0", shared), published("api", "1.0"))).toEqual([
    "release-1.0",
    "api-v1.0",
    "release-1.0 of all",
  ]);
});

test("packages that share a tag share its release", () => {
  const shared = [published("core", "1.0", { tag: "v1.0" }), published("api", "1.0", { tag: "v1.0" })];
  expect(releases(shared).releases).toMatchObject([{ tag: "v1.0", title: "v1.0", packages: [{}, {}] }]);
});

test("a release that several share waits for all of them; the others' do not", () => {
  const [core, api] = ["core", "api"].map((name) => published(name, "1.0", { tag: "v1.0" }));
  const made = releases([core!, published("docs", "2.0")], undefined, [api!]);
  expect(made.releases.map(({ tag }) => tag)).toEqual(["docs-v2.0"]);
  expect(made.findings.map(({ message }) => message)).toEqual(["No release of v1.0 is made: it waits for api"]);
});

describe("what is shown first", () => {
  test("is the root, else what comes last, and never a pre-release", () => {
    expect(latest([published("whole", "1.0", { path: "." }), published("api", "1.0")])).toBe("whole-v1.0");
    expect(latest([published("core", "1.0"), published("api", "1.0")])).toBe("api-v1.0");
    expect(latest([published("core", "1.0"), published("api", "1.0rc1")])).toBeUndefined();
  });

  test("is the package that was asked for, where it is released", () => {
    expect(latest([published("core", "1.0"), published("api", "1.0")], { latest: "core" })).toBe("core-v1.0");
    expect(latest([published("api", "1.0")], { latest: "core" })).toBeUndefined();
  });

  test("is not of an older line than what is there", () => {
    expect(latest([published("core", "1.9")], { others: ["1.8", "2.0"] })).toBeUndefined();
    expect(latest([published("core", "1.10")], { others: ["1.9"] })).toBe("core-v1.10");
  });
});

test("the release before is the greatest version below, of the same package or umbrella", () => {
  const naming = {
    formats,
    umbrella,
    members: new Map([
      ["core", "1.10"],
      ["api", "2.0"],
    ]),
  };
  const tags = [
    "api-v1.9",
    "core-v1.9",
    "core-v1.9.0",
    "core-v1.10rc1",
    "core-v1.8",
    "core-v2.0",
    "api-v1.9.5",
    "release-1.9",
    "note",
  ];
  const { releases: made } = releases([published("core", "1.10"), published("api", "1.10")], umbrella);
  const before = made.map((each) => previousTag(each.version, likeTags(each, tags, naming)));
  expect(before).toEqual(["core-v1.10rc1", "api-v1.9.5", "release-1.9"]);
  const [first] = made;
  expect(previousTag("1.9.1", likeTags(first!, tags, naming))).toBe("core-v1.9.0");
});
