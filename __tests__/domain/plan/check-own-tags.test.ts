import { expect, test } from "@jest/globals";
import { noConfig } from "../../../src/domain/config/config.ts";
import { checkOwnTags } from "../../../src/domain/plan/check-own-tags.ts";
import type { Status } from "../../../src/domain/plan/plan.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { isHanded, ownTagsAdvice, readsOwnTags } from "../../../src/domain/version-origin/tag-tools.ts";
import { packagesOf } from "./workspace-texts.ts";

interface Given {
  readonly here: string;
  /** On other commits. */
  readonly elsewhere?: string;
  readonly version?: string;
  readonly other?: string;
  /** Whether no tool makes its version of tags. */
  readonly isStatic?: boolean;
  readonly status?: Status;
  readonly formats?: readonly string[];
  /** More of its `pyproject.toml`. */
  readonly more?: string;
}

const words = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");

/** What is said of the package `scm`, beside a package `base`. */
const check = (given: Given) => {
  const { here, elsewhere = "scm-v1.2.0", version = "3.0.0", other = "3.0.0", formats = [], more = "" } = given;
  const tool = given.isStatic === true ? undefined : "setuptools-scm";
  const workspace = packagesOf({ base: { version: other }, scm: { version: null, more } });
  const entry = (name: string, its: string, status: Status = "publish") => ({
    name,
    raw_name: name,
    path: `packages/${name}`,
    version: its,
    status,
    reason: "",
    level: 0,
    needs: [],
    unit: [name],
    bounds: [],
    tag: null,
    requires_python: null,
    on_index: [],
    wheels: [],
  });
  return checkOwnTags({
    workspace,
    config: noConfig,
    plan: { packages: [entry("base", other), entry("scm", version, given.status)] },
    formats: parseTagFormats(formats, new Map()) as TagFormats,
    tags: [...words(here), ...words(elsewhere)],
    here: new Set(words(here)),
    tools: new Map(tool === undefined ? [] : [["scm", tool]]),
  });
};
const messages = (given: Given) => check(given).map(({ message }) => message);

const untagged =
  "scm has the version 3.0.0, which setuptools-scm takes from git's tags, but this commit has no tag of scm";

test.each<[what: string, given: Given, expected: readonly string[]]>([
  ["another package's", { here: "base-v3.0.0" }, [`${untagged}, only base-v3.0.0`]],
  ["one without a name, where it has tags of its own", { here: "v3.0.0" }, [`${untagged}, only v3.0.0`]],
  ["none, its own being behind", { here: "", elsewhere: "scm-v3.0.0" }, [untagged]],
  ["its own of another version", { here: "scm-v2.0.0 base-v3.0" }, [`${untagged}, only base-v3.0`]],
  ["its own", { here: "base-v3.0.0 scm-v3.0.0" }, []],
  ["its own in another spelling", { here: "SCM@3.0" }, []],
  ["one without a name, where it has none of its own", { here: "v3.0.0", elsewhere: "" }, []],
  ["one in no format that may be its own", { here: "release_3/3.0.0 base-v3.0.0" }, []],
  ["another's, and it is a development version", { here: "base-v3.0.0", version: "3.0.1.dev1" }, []],
  ["another's, and it is a local version", { here: "base-v3.0.0", version: "3.0.0+d2026" }, []],
  ["another's, and it is published already", { here: "base-v3.0.0", status: "published" }, []],
  ["another's, and no tool makes its version of tags", { here: "base-v3.0.0", isStatic: true }, []],
])("a final version made of tags, and the tag on the commit is %s", (_, given, expected) => {
  expect(messages(given)).toEqual(expected);
});

test.each([
  ["its own last one", "scm/v1.2.0 scm-v1.1.0 v0.1", "scm/v3.0.0", "scm/v"],
  ["the repository's, which have no name", "v1.2.0", "v3.0.0", "v"],
  ["the first format, where there is none", "", "scm-v3.0.0", "scm-v"],
])("the tag to make is in the form of %s", (_, elsewhere, tag, prefix) => {
  const [finding] = check({ here: "base-v3.0.0", elsewhere });
  expect(finding?.hint).toContain(`tag the commit ${tag}; else set `);
  expect(finding?.hint).toContain(`--match '${prefix}[0-9]*'`);
});

test("the tag to make is in the format that is set, not in that of old tags", () => {
  const [finding] = check({ here: "base@3.0.0", elsewhere: "v1.2.0", formats: ["{name}@{version}", "v{version}"] });
  expect(finding?.hint).toContain("tag the commit scm@3.0.0; else ");
});

test("a setting that the package has already is not proposed", () => {
  const more = (pattern: string) =>
    `[tool.setuptools_scm]\ngit_describe_command = "git describe --match '${pattern}'"\n`;
  const hintFor = (pattern: string) => check({ here: "base-v3.0.0", more: more(pattern) })[0]?.hint;
  expect(hintFor("scm-v[0-9]*")).toBe(
    "Where 3.0.0 is meant, tag the commit scm-v3.0.0; else leave scm out with exclude",
  );
  expect(hintFor("scm-v*")).toMatch(/else leave scm out with exclude$/);
  expect(hintFor("*-v*")).toContain("else set git_describe_command");
  expect(readsOwnTags({ pdm: { version: { tag_filter: "api-v[0-9]*" } } }, "api-v")).toBe(true);
  expect(readsOwnTags({ "uv-dynamic-versioning": { "pattern-prefix": "api-" } }, "api-v")).toBe(true);
  expect(readsOwnTags({ "uv-dynamic-versioning": { "pattern-prefix": "" } }, "api-v")).toBe(false);
  expect(readsOwnTags({ "vcs-versioning": { tag: { prefix: "api-v" } } }, "api-v")).toBe(true);
  expect(readsOwnTags({ hatch: { version: { "raw-options": { match: ["api/*"] } } } }, "api/v")).toBe(true);
  const files = { ruff: { "per-file-ignores": { "api/*": ["D"] } }, hatch: { envs: { test: { files: ["api/*"] } } } };
  expect(readsOwnTags(files, "api/v")).toBe(false);
  expect(
    readsOwnTags({ "vcs-versioning": { scm: { git: { describe_command: ["--match", "api-*"] } } } }, "api-v"),
  ).toBe(true);
  expect(readsOwnTags({ "vcs-versioning": { scm: { git: { describe_command: ["--match", "*"] } } } }, "v")).toBe(false);
});

test("what to do is said as it is for the tool", () => {
  expect(ownTagsAdvice("uv-dynamic-versioning", "api", "api-v")).toBe(
    'set pattern-prefix = "api-" in [tool.uv-dynamic-versioning]',
  );
  expect(ownTagsAdvice("uv-dynamic-versioning", "api", "api@")).toBe(
    "let uv-dynamic-versioning read the tags of api alone",
  );
  expect(ownTagsAdvice("uv-dynamic-versioning", "api", "v")).toBe(
    "let uv-dynamic-versioning read the tags of api alone",
  );
  expect(ownTagsAdvice("pbr", "api", "api-v")).toBe("take another tool, for pbr reads no tag that has a name");
  expect(ownTagsAdvice("uv-workspace-dynamic-versioning", "api", "api-v")).toMatch(
    /^set pattern-prefix = "api-" in .*, and take version out of \[project\]/,
  );
});

test("a variable that hands the tool the version of the package, or of all, stands for a tag", () => {
  const variables = new Set(["SETUPTOOLS_SCM_PRETEND_VERSION_FOR_X_SCM", "PBR_VERSION"]);
  expect(isHanded("setuptools-scm", "x-scm", variables)).toBe(true);
  // It does not say for which package it asks.
  expect(isHanded("hatch-vcs", "x-scm", variables)).toBe(false);
  expect(isHanded("hatch-vcs", "x-scm", new Set(["SETUPTOOLS_SCM_PRETEND_VERSION"]))).toBe(true);
  expect(isHanded("setuptools-scm", "x-other", variables)).toBe(false);
  expect(isHanded("pbr", "x-other", variables)).toBe(true);
  expect(isHanded("versioningit", "x-scm", variables)).toBe(false);
});
