import { expect, test } from "@jest/globals";
import { noConfig } from "../../../src/domain/config/config.ts";
import { readWish } from "../../../src/domain/plan/wish.ts";
import { chooseReleases, marksOf } from "../../../src/domain/rollback/subject.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { workspaceOf } from "../graph/members.ts";

interface Asked {
  readonly tag?: string;
  readonly packages?: readonly string[];
}

/** Of each release that is meant its version, and of each tag what it stands for. */
const subject = (
  versions: Readonly<Record<string, string | undefined>>,
  tags: string,
  { tag, packages = [] }: Asked,
) => {
  const workspace = workspaceOf(Object.fromEntries(Object.keys(versions).map((name) => [name, []])));
  const { members } = workspace;
  const formats = parseTagFormats([], new Map()) as TagFormats;
  const context = { members, config: noConfig, tagFormats: formats };
  const known = Object.entries(versions).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const question = {
    selection: readWish({ packages, exclude: [], tag }, context),
    workspace,
    config: noConfig,
    formats,
    versions: new Map(known),
  };
  const { releases, unknown } = chooseReleases(question);
  const marks = marksOf(tags === "" ? [] : tags.split(" "), releases, question);
  return {
    releases: releases.map(({ name, version }) => `${name} ${version}`).join(" "),
    unknown: unknown.join(" "),
    marks: Object.fromEntries(marks.map((mark) => [mark.tag, mark.releases.map(({ name }) => name).join(" ")])),
  };
};

test("a package's tag means that package in the version that it says, whatever the files say now", () => {
  const tags = "core-v1.0.0 core-v1.1.0 http-v1.0.0 v1.0.0";
  expect(subject({ core: "1.1.0", http: "1.0.0" }, tags, { tag: "core-v1.0.0" })).toEqual({
    releases: "core 1.0.0",
    unknown: "",
    marks: { "core-v1.0.0": "core", "v1.0.0": "core http" },
  });
});

test("a tag of all means every package, as far as the files say versions, and else its own", () => {
  expect(subject({ core: "1.0.0", http: undefined }, "", { tag: "v1.0.0" })).toEqual({
    releases: "core 1.0.0 http 1.0.0",
    unknown: "",
    marks: { "v1.0.0": "core http" },
  });
});

test("a tag of all with a version of its own stands for those that have no tag for theirs", () => {
  const versions = { core: "1.0.0", http: "3.2.0" };
  expect(subject(versions, "v2026.11 core-v1.0.0", { tag: "v2026.11" }).marks).toEqual({
    "core-v1.0.0": "core",
    "v2026.11": "http",
  });
  expect(subject(versions, "v2026.11", { packages: ["http"] }).marks).toEqual({});
});

test("packages mean what the files say, every spelling of a tag is theirs, and one without a version is told", () => {
  const tags = "core@1.0 core/v1.0.0 core-v1.0.1 corey-v1.0.0 nightly v1.0";
  expect(subject({ core: "1.0.0", http: undefined, cli: "1.0.0" }, tags, { packages: ["c*", "http"] })).toEqual({
    releases: "cli 1.0.0 core 1.0.0",
    unknown: "http",
    marks: { "core/v1.0.0": "core", "core@1.0": "core", "v1.0": "core cli" },
  });
});
