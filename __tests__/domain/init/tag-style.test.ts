import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type TaggedPackage, tagStyle } from "../../../src/domain/init/tag-style.ts";
import { matchTag } from "../../../src/domain/tag/match-tag.ts";
import { defaultTagFormats, parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { publishable } from "../../../src/domain/workspace/publishable.ts";
import { withCorpora } from "../../corpora.ts";
import { withRealWorkspaces } from "../plan/real-workspaces.ts";

const shop = [
  { name: "shop", path: ".", version: "2.0.0" },
  { name: "shop-core", path: "packages/core", version: "1.4.0" },
  { name: "shop-web", path: "packages/web", version: "0.3.0" },
];

const style = (tags: readonly string[], packages: readonly TaggedPackage[] = shop, prefix = "", top?: string) => {
  const { formats, packages: own } = tagStyle(tags, { packages, prefix, top });
  return { formats, packages: Object.fromEntries(own) };
};

test("where nobody has tagged a release, nothing is proposed", () => {
  expect(style([])).toEqual({ formats: [], packages: {} });
  expect(style(["nightly", "archive/old", "2024.01.31"])).toEqual({ formats: [], packages: {} });
});

test("the style of the newest tags names new ones, and an older one that was in use is still read", () => {
  expect(style(["1.7.0", "1.8.0", "1.9.0", "v2.0.0"])).toEqual({ formats: ["v{version}", "{version}"], packages: {} });
  expect(style(["v2.0.0", "1.9.0"])).toEqual({ formats: ["v{version}"], packages: {} });
});

test("a version may have underlines for its points", () => {
  expect(style(["rel_1_9_0", "rel_2_0_0"])).toEqual({ formats: ["rel_{version}"], packages: {} });
  expect(style(["v2.0.0", "release_2024_01_05"])).toEqual(style(["v2.0.0"]));
});

test("a name may be spelled in any way, and joined by anything", () => {
  expect(style(["shop_core-1.4.0", "Shop.Web-0.3.0"])).toEqual({ formats: ["{name}-{version}"], packages: {} });
  expect(style(["shop-core_v1.4.0"])).toEqual({ formats: ["{name}_v{version}"], packages: {} });
});

test("tags beyond a package's version are of something else that has its name, where another style has the version", () => {
  const crate = ["shop-v0.9.0", "shop-v1.0.0", "shop-v2.0.0", "shop-v2.1.0", "shop-v3.0.0"];
  const shops = [{ name: "shop", path: "shop-py", version: "2.0.0" }];
  expect(style([...crate, "shop-py-v1.9.0", "shop-py-v2.0.0"], shops)).toEqual({
    formats: [],
    packages: { shop: "shop-py-v{version}" },
  });
  expect(style(crate, shops)).toEqual({ formats: ["{name}-v{version}"], packages: {} });
});

test("the name in a package.json beside a package is its own in tags, and its Python name is another's there", () => {
  const packages = [{ name: "shop", path: ".", version: "2.4.1", npmName: "@shop/python-sdk" }];
  const tags = ["v0.1.0", "shop@2.3.0", "shop@2.4.0", "@shop/python-sdk@2.4.0", "@shop/python-sdk@2.4.1"];
  expect(style(tags, packages, "packages/python-sdk")).toEqual({
    formats: [],
    packages: { shop: "@shop/python-sdk@{version}" },
  });
  expect(style(["shop@2.4.1"], packages).formats).toEqual(["{name}@{version}"]);
});

test("the words that end a package's name, or all of it, may be written together", () => {
  const own = (name: string) =>
    style(["corehttp==1.4.0", "2.0.0"], [{ name, path: ".", version: "1.4.0" }], "libs/x").packages;
  for (const name of ["shop-core-http", "core-http"]) expect(own(name)).toEqual({ [name]: "corehttp=={version}" });
  expect(own("shop-encore-http")).toEqual({});
});

test("a language may stand before the name, or alone before the version of the only package", () => {
  expect(style(["python-shop-core-v1.4.0", "js-shop-core-v9.0.0"])).toEqual({
    formats: ["python-{name}-v{version}"],
    packages: {},
  });
  const core = [{ name: "shop-core", path: ".", version: "1.4.0" }];
  expect(style(["py-1.3.0", "rs-1.5.0"], core, "shop-py").formats).toEqual(["py-{version}"]);
  expect(style(["cp-1.3.0", "rs-1.5.0", "cp-1.4.0"], core, "parts").formats).toEqual(["cp-{version}"]);
  expect(style(["rs-1.4.0", "cp-1.4.0"], core, "parts").formats).toEqual([]);
});

test("tags without a name are the root's where the others have their own", () => {
  expect(style(["2.0.0", "shop-core-1.4.0"])).toEqual({
    formats: ["{name}-{version}"],
    packages: { shop: "{version}" },
  });
});

test("without a package at the root, tags without a name are the only one's that has none of its own and has their version", () => {
  const [core, web] = [shop[1]!, shop[2]!];
  const lone = { name: "tool", path: "tool", version: "2.0.0" };
  const tags = ["v1.9.0", "v2.0.0", "shop-core-v1.4.0", "shop-web-v0.3.0"];
  const expected = { formats: ["{name}-v{version}"], packages: { tool: "v{version}" } };
  expect(style(tags, [core, web, lone])).toEqual(expected);
  expect(style(tags, [core, web, lone, { name: "new", path: "new", version: "0.1.0" }])).toEqual(expected);
  expect(style(tags, [core, web, lone, { ...lone, name: "other" }]).packages).toEqual({});
});

test("tags without a name that are of long ago are read, and name nothing new", () => {
  const old = [{ ...shop[0]!, version: "20.0.0" }, ...shop.slice(1)];
  expect(style(["v2.0.0", "shop-core-v1.4.0"], old)).toEqual({
    formats: ["{name}-v{version}", "v{version}"],
    packages: {},
  });
});

test("packages of one version that have come to share tags without a name have those alone", () => {
  const one = shop.map((each) => ({ ...each, version: "1.4.1" }));
  const shared = { formats: ["v{version}"], packages: {} };
  const named = ["shop-v1.3.0", "shop-core-v1.3.0", "web-v1.3.0", "v1.3.0"];
  expect(style([...named, "v1.4.0", "v1.4.1"], one)).toEqual(shared);
  expect(style(["shop-v1.3.0", "v1.4.0", "v1.4.1"], one.slice(0, 1))).toEqual(shared);
  // The others' tags may be still to come, and packages of their own versions go by their own.
  expect(style([...named, "v1.4.0"], one)).not.toEqual(shared);
  expect(style([...named, "v1.4.0", "v1.4.1"], [...one.slice(1), shop[0]!])).not.toEqual(shared);
});

test("the end of a package's name, or its folder, is the package", () => {
  expect(style(["web-v0.3.0"])).toEqual({ formats: [], packages: { "shop-web": "web-v{version}" } });
  expect(style(["packages/core/v1.4.0"])).toEqual({
    formats: [],
    packages: { "shop-core": "packages/core/v{version}" },
  });
});

test("a folder that ends in the word is the package where no name does", () => {
  const packages = [
    { name: "shop", path: "shop-till", version: undefined },
    { name: "shop-core", path: "shop-core", version: undefined },
  ];
  expect(style(["till-v1.1.0", "core-v1.4.0"], packages)).toEqual({
    formats: [],
    packages: { shop: "till-v{version}", "shop-core": "core-v{version}" },
  });
});

test("tags of a project at the top that is not released say nothing of the packages", () => {
  const members = shop.slice(1);
  expect(style(["v1.4.0", "v3.0.0"], members, "", "3.0.0")).toEqual({ formats: [], packages: {} });
  expect(style(["v3.0.0", "shop-core_v1.4.0"], members, "", "3.0.0").formats).toEqual(["{name}_v{version}"]);
  expect(style(["v1.3.0", "v1.4.0"], members, "", "3.0.0").formats).toEqual(["v{version}"]);
  expect(style(["v1.3.0", "v1.4.0"], members, "", "0.1.0").formats).toEqual(["v{version}"]);
});

test("tags without a name are of what lies above where each package in a folder has tags with its own", () => {
  const bare = ["3.0.0", "3.0.1", "3.1.0", "3.1.1"];
  const plugin = [{ name: "shop-aws", path: ".", version: undefined }];
  expect(style([...bare, "shop-aws-0.7.0"], plugin, "plugins/aws").formats).toEqual(["{name}-{version}"]);
  expect(style(bare, plugin, "plugins/aws").formats).toEqual(["{version}"]);
});

test("tags without a name that followed on those named after the folder, up to the version, are its own", () => {
  const shops = (version: string) => [{ name: "shop", path: ".", version }];
  const tags = ["python-v0.2.6", "python-v0.2.7", "python-v0.2.8", "v0.2.8", "v0.7.0", "v0.8.0-rc.0"];
  expect(style(tags, shops("0.8.0.dev0"), "bindings/python").formats).toEqual(["v{version}", "python-v{version}"]);
  // As a crate in the same repository that is ahead, or behind.
  for (const version of ["0.2.8", "0.7.9"])
    expect(style(tags, shops(version), "bindings/python").formats).toEqual(["python-v{version}"]);
  expect(style([...tags, "python-v0.9.0"], shops("0.9.0"), "bindings/python").formats).toEqual(["python-v{version}"]);
});

test("tags that are named after the workspace's folder are its own, those without a name are of what lies above", () => {
  const tags = ["v9.0.0", "v9.1.0", "v9.2.0", "py/v2.0.0", "js/v4.0.0"];
  expect(style(tags, shop, "py")).toEqual({ formats: ["py/v{version}"], packages: {} });
});

/** What a maintainer would say of each workspace's tags. */
const expected: Readonly<Record<string, { formats: readonly string[]; packages?: Readonly<Record<string, string>> }>> =
  {
    "Arize-ai+phoenix": { formats: ["{name}-v{version}"] },
    "MoonshotAI+kimi-cli": { formats: ["{name}-{version}"], packages: { "kimi-cli": "{version}" } },
    "PrefectHQ+fastmcp": { formats: ["v{version}"] },
    "a2aproject+a2a-samples": { formats: [] },
    "apache+airflow-2025-07": {
      formats: [],
      packages: { "apache-airflow": "{version}", "apache-airflow-providers-amazon": "providers-amazon/{version}" },
    },
    "canonical+operator": { formats: [], packages: { ops: "{version}", "ops-scenario": "scenario-{version}" } },
    "carderne+postmodern-mono": { formats: [] },
    "crewAIInc+crewAI": { formats: ["{version}"] },
    "genkit-ai+genkit": { formats: ["py/v{version}"] },
    "inngest+inngest-py": { formats: ["{name}@{version}", "{version}"] },
    "livekit+agents": {
      formats: ["{name}@{version}"],
      packages: { "livekit-plugins-browser": "browser-v{version}" },
    },
    "meltano+sdk": { formats: ["v{version}"] },
    "microsoft+autogen": { formats: ["python-v{version}"] },
    "microsoft+graphrag": { formats: ["v{version}"] },
    "modelcontextprotocol+python-sdk": { formats: ["v{version}"] },
    "open-telemetry+opentelemetry-python": { formats: ["v{version}"] },
    "pydantic+pydantic-ai": { formats: ["v{version}"] },
    "rerun-io+rerun": { formats: ["{version}"] },
    "run-llama+workflows-py": { formats: ["{name}@{version}", "{name}@v{version}"] },
    "smithy-lang+smithy-python": { formats: ["{name}-{version}", "{name}/v{version}"] },
    "sqlfluff+sqlfluff": { formats: ["{version}"] },
    "supabase+supabase-py": { formats: ["v{version}"] },
    "trycua+cua": { formats: ["v{version}"] },
  };

describe("real workspaces", () => {
  withRealWorkspaces("their tags", (real) => {
    withCorpora("their facts", "workspaces", (corpora) => {
      const known = real.filter(({ name }) => expected[name] !== undefined);
      test.each(known.map((each) => [each.name, each] as const))(
        "%s: the style is read",
        (name, { workspace, versions }) => {
          const facts = JSON.parse(readFileSync(join(corpora, name, "FACTS.json"), "utf8"));
          const tags = Object.values(facts.tag_styles as Record<string, { example: string }>).map(
            ({ example }) => example,
          );
          const packages = publishable(workspace).map(({ name, path, version }) => ({
            name,
            path,
            version: version ?? versions.get(name),
          }));
          const prefix = JSON.parse(readFileSync(join(corpora, name, "truth.json"), "utf8")).root.replace(/^\.$/, "");
          const { formats, packages: own } = tagStyle(tags, { packages, prefix });
          const wanted = expected[name]!;
          expect(formats).toEqual(expect.arrayContaining([...wanted.formats]));
          expect(formats[0]).toBe(wanted.formats[0]);
          expect(Object.fromEntries(own)).toEqual(wanted.packages ?? {});
          // What it proposes reads the tag that it was proposed for.
          const all = formats.length > 0 ? formats : defaultTagFormats;
          const parsed = parseTagFormats(
            all,
            new Map([...own].map(([name, format]) => [name, [format]])),
          ) as TagFormats;
          const members = new Map(packages.map(({ name, version }) => [name, version]));
          const read = tags.filter((tag) => matchTag(tag, parsed, members) !== undefined);
          for (const format of [...wanted.formats, ...Object.values(wanted.packages ?? {})]) {
            const pattern = new RegExp(`^${format.replace("{name}", "[\\w.-]+").replace("{version}", "\\d.*")}$`);
            expect([format, read.some((tag) => pattern.test(tag))]).toEqual([format, true]);
          }
        },
      );
    });
  });
});
