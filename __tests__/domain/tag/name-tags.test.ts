import { expect, test } from "@jest/globals";
import { noConfig, noPackageConfig } from "../../../src/domain/config/config.ts";
import { nameTags, tagsBeside } from "../../../src/domain/tag/name-tags.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { packagesOf, project, workspaceOf } from "../plan/workspace-texts.ts";

interface Given {
  /** On other commits, and on the one that is released. */
  readonly tags: string;
  readonly here?: string;
  /** As `name version`, after the release. */
  readonly versions: readonly string[];
  readonly formats?: readonly string[];
  readonly own?: string;
  readonly hidden?: string;
}

const commit = "1".repeat(40);
const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** The tags of the versions; a package named `top` is the root. */
const named = ({ tags, here = "", versions, formats = [], own, hidden }: Given): string => {
  const pairs = versions.map((text) => text.split(" ") as [string, string]);
  const [top] = pairs.filter(([name]) => name === "top");
  const texts = Object.fromEntries(pairs.map(([name, version]) => [name, { version }]));
  const workspace =
    top === undefined
      ? packagesOf(texts)
      : workspaceOf(
          Object.fromEntries(
            pairs.map(([name, version]) => [
              name === "top" ? "pyproject.toml" : `packages/${name}/pyproject.toml`,
              project(name, { version }) + (name === "top" ? '[tool.uv.workspace]\nmembers = ["packages/*"]\n' : ""),
            ]),
          ),
        );
  const read = parseTagFormats(formats, new Map(own === undefined ? [] : [["a", [own]]])) as TagFormats;
  const naming = nameTags({
    formats: read,
    workspace,
    config: { ...noConfig, packages: new Map([[hidden ?? "", { ...noPackageConfig, isPrivate: true }]]) },
    ...tagsBeside(
      [...words(tags).map((name) => [name, "2"] as const), ...words(here).map((name) => [name, "1"] as const)].map(
        ([name, digit]) => ({ name, commit: digit.repeat(40), isAnnotated: false }),
      ),
      commit,
    ),
  })(new Map(pairs));
  return pairs.map(([name, version]) => naming({ name, version })).join(" ");
};

test.each<[what: string, given: Given, expected: string]>([
  ["the first usual format, where there is no tag", { tags: "", versions: ["a 1.0"] }, "a-v1.0"],
  ["and where no tag is a release's", { tags: "nightly 2024-01-02", versions: ["a 1.0"] }, "a-v1.0"],
  ["without a name, as its own before", { tags: "v0.9 v1.0", versions: ["a 1.1"] }, "v1.1"],
  ["without a v, too", { tags: "0.9 1.0", versions: ["a 1.1"] }, "1.1"],
  ["as the newest, not as most", { tags: "v0.8 v0.9 a-v1.0", versions: ["a 1.1"] }, "a-v1.1"],
  ["each as its own", { tags: "a/v1.0 b@2.0", versions: ["a 1.1", "b 2.1"] }, "a/v1.1 b@2.1"],
  ["with the name as it is spelled", { tags: "My_A-1.0", versions: ["my-a 1.1"] }, "My_A-1.1"],
  [
    "as most others, where it has none",
    { tags: "a@1.0 b/v1.0 c/v1.0", versions: ["d 1", "a 1", "b 1", "c 1"] },
    "d/v1 a@1 b/v1 c/v1",
  ],
  ["one for all that go together", { tags: "v1.0", versions: ["a 1.1", "b 1.1"] }, "v1.1 v1.1"],
  ["with names, where they part", { tags: "v1.0", versions: ["a 1.1", "b 1.0"] }, "a-v1.1 b-v1.0"],
  ["with a name, where another has the tag", { tags: "v1.0 v1.1", versions: ["a 1.1", "b 1.1"] }, "a-v1.1 b-v1.1"],
  ["without, where the tag is made already", { tags: "v1.0", here: "v1.1", versions: ["a 1.1", "b 1.1"] }, "v1.1 v1.1"],
  ["the root without, the others with names", { tags: "v1.0", versions: ["top 1.1", "b 0.3"] }, "v1.1 b-v0.3"],
  ["all without, where they have the root's version", { tags: "v1.0", versions: ["top 1.1", "b 1.1"] }, "v1.1 v1.1"],
  ["what is never released is not counted", { tags: "v0.1", versions: ["a 0.2", "b 0.1"], hidden: "b" }, "v0.2 b-v0.1"],
  ["by the format that is set", { tags: "v1.0", versions: ["a 1.1"], formats: ["{name}@{version}"] }, "a@1.1"],
  ["by the package's own", { tags: "a@1.0 b/v1.0", versions: ["a 1.1", "b 1.1"], own: "a={version}" }, "a=1.1 b/v1.1"],
])("tags are made %s", (_, given, expected) => {
  expect(named(given)).toBe(expected);
});
