import { expect, test } from "@jest/globals";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { releasesByTag } from "../../../src/domain/tag/tag-owners.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";
import { workspaceOf } from "../graph/members.ts";

interface Given {
  /** A member by this name lies at the root. */
  readonly root?: string;
  readonly above?: Workspace["above"];
  readonly prefix?: string;
  /** Members that are no packages. */
  readonly none?: readonly string[];
  readonly formats?: readonly string[];
  /** Formats of packages alone. */
  readonly own?: Readonly<Record<string, readonly string[]>>;
}

/** Of each package that can be released the tags of its releases, and after a question mark the one that is unclear. */
const owners = (tags: string, versions: Readonly<Record<string, string | undefined>>, given: Given = {}) => {
  const { root, above, prefix = "", none = [], formats = [], own = {} } = given;
  const { members } = workspaceOf(Object.fromEntries(Object.keys(versions).map((name) => [name, []])));
  const workspace = {
    above,
    prefix,
    members: members.map((member) => ({
      ...member,
      version: versions[member.name],
      path: member.name === root ? "." : member.path,
      isDeclaredPackage: !none.includes(member.name),
    })),
  };
  const known = Object.entries(versions).flatMap(([name, version]) => (version === undefined ? [] : [[name, version]]));
  const { releases, unclear } = releasesByTag({
    tags: tags === "" ? [] : tags.split(" "),
    formats: parseTagFormats(formats, new Map(Object.entries(own))) as TagFormats,
    workspace,
    versions: new Map(known as [string, string][]),
  });
  return Object.fromEntries(
    [...releases].map(([name, all]) => {
      const doubt = unclear.get(name);
      return [name, [...all.map(({ tag }) => tag), ...(doubt === undefined ? [] : [`?${doubt}`])].join(" ")];
    }),
  );
};

test("a tag without a name is of the project at the top, and of packages in step with it", () => {
  const tags = "v0.4.0 v1.1.0 v1.2.0 tool-v0.3.0";
  expect(owners(tags, { core: "1.2.0", tool: "0.4.0", whole: "1.2.0" }, { root: "whole" })).toEqual({
    core: "v0.4.0 v1.1.0 v1.2.0",
    tool: "tool-v0.3.0",
    whole: "v0.4.0 v1.1.0 v1.2.0",
  });
  expect(owners("v1.0.0 core-v1.0.0", { core: "1.0.0", whole: "1.0.0" }, { root: "whole" })).toEqual({
    core: "core-v1.0.0",
    whole: "v1.0.0",
  });
});

test("a package with formats of its own in the configuration goes by tags in those alone", () => {
  const given = { own: { sdk: ["sdk=={version}"] } };
  for (const root of [undefined, "sdk"]) {
    const of = (tags: string) => owners(tags, { sdk: "0.4.2" }, root === undefined ? given : { ...given, root }).sdk;
    expect(of("1.2.11 sdk==0.4.1 sdk==0.4.2")).toBe("sdk==0.4.1 sdk==0.4.2");
    expect(of("0.3.0 1.2.11 sdk==0.4.2")).toBe("sdk==0.4.2");
    expect(of("0.3.0 0.4.0")).toBe("");
  }
  // The others keep what names none.
  expect(owners("v0.3.0 v0.4.0", { sdk: "0.4.0", tool: "0.4.0" }, given)).toEqual({
    sdk: "",
    tool: "v0.3.0 v0.4.0",
  });
  expect(owners("v1.3.0 v1.4.0", { sdk: "1.4.0" }, { own: { sdk: ["sdk-v{version}", "v{version}"] } })).toEqual({
    sdk: "v1.3.0 v1.4.0",
  });
});

test("a package with tags of its own goes by them, whatever was tagged for all at an earlier time", () => {
  const tags = "v0.2.7 v0.4.0 v3.2.0 side-v0.2.0";
  expect(owners(tags, { side: "0.2.1", other: "3.2.0" })).toEqual({
    side: "side-v0.2.0",
    other: "v0.2.7 v0.4.0 v3.2.0",
  });
  expect(owners(tags, { side: "0.2.1" })).toEqual({ side: "side-v0.2.0" });
  expect(owners(tags, { side: "0.4.0", other: "0.4.0" }).side).toBe("side-v0.2.0 ?v0.4.0");
});

test("packages of one version that have come to share tags without a name have those, too", () => {
  const tags = "core-v1.3.0 tool-v1.3.0 v1.4.0 v1.4.1";
  const all = "v1.4.0 v1.4.1";
  expect(owners(tags, { core: "1.4.1", tool: "1.4.1" })).toEqual({
    core: `core-v1.3.0 ${all}`,
    tool: `tool-v1.3.0 ${all}`,
  });
  expect(owners(tags, { core: "1.4.1", tool: "1.3.1" })).toEqual({ core: "core-v1.3.0 ?v1.4.1", tool: "tool-v1.3.0" });
});

test("in a sub-folder, tags without a name are those of the project at the top, or else of the one that is there", () => {
  const side = { root: "side" };
  expect(owners("v0.2.7 v0.4.0 v3.2.0", { side: "0.4.0" }, { ...side, above: { version: "3.2.0" } }).side).toBe("");
  expect(owners("v0.2.7 side-v0.1.0", { side: "0.2.0" }, { ...side, above: { version: undefined } }).side).toBe(
    "side-v0.1.0",
  );
  expect(owners("v3.2.0", { side: "3.2.0" }, { ...side, above: { version: "3.1.9" } }).side).toBe("");
  expect(owners("v3.2.0", { side: "3.2.0" }, { ...side, above: { version: "3.2" } }).side).toBe("v3.2.0");
  expect(owners("v0.2.7", { side: undefined }, { ...side, above: { version: undefined } }).side).toBe("");
  expect(owners("v0.2.7", { side: "0.2.0" }, side).side).toBe("v0.2.7");
});

test("in a sub-folder, tags in a form that is set are the workspace's, whatever lies above", () => {
  const given = { root: "side", above: { version: "0.0.0" } };
  expect(owners("side-1.1.0 v1.1.0", { side: "1.1.0" }, { ...given, formats: ["side-{version}"] }).side).toBe(
    "side-1.1.0",
  );
  expect(owners("v1.1.0", { side: "1.1.0" }, given).side).toBe("");
});

test("a tag in another form than a package's own leaves nothing open where it does not name it and others are read", () => {
  const own = { core: ["lib=={version}"] };
  expect(owners("lib==0.4.0 built==0.5.0", { core: "0.5.0" }, { root: "core", own }).core).toBe("lib==0.4.0");
  expect(owners("built==0.5.0", { core: "0.5.0" }, { root: "core", own }).core).toBe("?built==0.5.0");
  expect(owners("lib==0.4.0 core~0.5.0", { core: "0.5.0" }, { root: "core", own }).core).toBe("lib==0.4.0");
  expect(owners("lib==0.4.0 x/core_0.5.0", { core: "0.5.0" }, { root: "core", own }).core).toBe(
    "lib==0.4.0 ?x/core_0.5.0",
  );
});

test("where tags are named after the workspace's folder, those without a name are of what lies above", () => {
  const tags = "v0.20.0 v1.0.0 sdk/py/v0.20.0";
  const versions = { client: "0.0.0", codegen: "0.0.0" };
  expect(owners(tags, versions, { root: "client", prefix: "sdk/py" })).toEqual({ client: "", codegen: "" });
  const formats = ["sdk/py/v{version}"];
  expect(owners(tags, versions, { root: "client", prefix: "sdk/py", formats }).client).toBe("sdk/py/v0.20.0");
  expect(owners(tags, versions, { root: "client", prefix: "sdk/js" }).client).toBe("v0.20.0 v1.0.0");
});

test("where the top has no project that is released, tags without a name are of packages without tags of their own", () => {
  const none = { root: "whole", none: ["whole"] };
  expect(owners("v1.0.0 v1.1.0", { a: "1.0.5", b: "1.0.5", whole: "0" }, none)).toEqual({
    a: "v1.0.0 v1.1.0",
    b: "v1.0.0 v1.1.0",
  });
  expect(owners("v1.0.0", { a: undefined, b: undefined })).toEqual({ a: "v1.0.0", b: "v1.0.0" });
});

test("tags ahead of every package are of a project at the top that is not released, and then of no package behind it", () => {
  const app = { root: "app", none: ["app"] };
  const tags = "v1.6.0 v2.3.0 v2.5.1 v3.0.0 v3.1.0";
  expect(owners(tags, { sdk: "2.3.0", cli: "0.1.2", app: "3.0.1" }, app)).toEqual({ sdk: "", cli: "" });
  expect(owners(tags, { sdk: "2.3.0", cli: "3.0.1", app: "3.0.1" }, app)).toEqual({
    sdk: "v1.6.0 v2.3.0 v2.5.1",
    cli: tags,
  });
  expect(owners(`${tags} cli-v0.1.0`, { cli: "0.1.2", app: "3.0.1" }, app)).toEqual({ cli: "cli-v0.1.0" });
  expect(owners(tags, { sdk: "3.1.0", cli: "0.1.2", app: "9.0.0" }, app)).toEqual({ sdk: tags, cli: "" });
  expect(owners(tags, { sdk: undefined, app: "3.0.1" }, app)).toEqual({ sdk: tags });
});

test("packages of several versions without tags of their own have those that could be theirs", () => {
  expect(owners("v0.9.0 v1.44.0 v1.45.0", { api: "1.45.0", instrumentation: "0.66b0" })).toEqual({
    api: "v0.9.0 v1.44.0 v1.45.0",
    instrumentation: "v0.9.0",
  });
  const tags = "v0.5.9 v2.0.0 old-v2.1.0";
  expect(owners(tags, { old: "2.2.0", new: "0.1.0", next: "2.0.0" })).toEqual({
    old: "old-v2.1.0",
    new: "",
    next: "v0.5.9 v2.0.0",
  });
  expect(owners(tags, { old: "2.2.0", new: "0.5.9" }).new).toBe("?v0.5.9");
});

test("where a package goes along with tags without a name, those beyond another are not its releases", () => {
  const tags = "v1.0.0 v1.0.1 v1.12.0 v1.13.0";
  expect(owners(tags, { core: "1.13.0", declarative: "1.0.1", hosting: "1.0.0a3" })).toEqual({
    core: tags,
    declarative: "v1.0.0 v1.0.1",
    hosting: "",
  });
  expect(owners(tags, { core: "1.14.0.dev0", declarative: "1.2.0" }).declarative).toBe("v1.0.0 v1.0.1");
  // All are behind: it is an older commit.
  expect(owners(tags, { core: "1.12.0", declarative: "1.0.1" }).declarative).toBe(tags);
});

test("one tag beyond a package among many that it comes after is a slip, where others have tags of their own", () => {
  const line = Array.from({ length: 12 }, (_, minor) => `v0.${minor + 1}b0`).join(" ");
  const versions = { most: "0.13b0.dev0", other: "0.13b0.dev0", side: "2.1.0" };
  expect(owners(`${line} v1.16.0 side-v2.0.0`, versions).most).toBe(line);
  // Of two in a dozen it may be a later time.
  expect(owners(`${line} v1.16.0 v1.17.0 side-v2.0.0`, versions).most).toBe("");
  expect(owners("v0.1.0 v0.2.0 v1.16.0 side-v2.0.0", { ...versions, most: "0.3.0" }).most).toBe("");
});

test("with its first own tag a package keeps what was released before it", () => {
  const versions = { cli: "0.1.1", core: "0.1.0" };
  expect(owners("v0.1.0", versions)).toEqual({ cli: "v0.1.0", core: "v0.1.0" });
  expect(owners("v0.1.0 cli-v0.1.1", versions)).toEqual({ cli: "cli-v0.1.1 v0.1.0", core: "v0.1.0" });
  expect(owners("v5.0.0 cli-v0.1.0", { cli: "0.1.0", core: "0.1.0" }).cli).toBe("cli-v0.1.0");
});

test("tags in no format that end in a package's version make it unclear whether that is released", () => {
  const formats = ["{name}-v{version}"];
  expect(owners("1.2.1 core-v0.25.0 py-http-v0.9.0-beta.5", { core: "1.2.1", http: "0.9.0b5" }, { formats })).toEqual({
    core: "core-v0.25.0 ?1.2.1",
    http: "?py-http-v0.9.0-beta.5",
  });
  expect(owners("core-v1.2.1 1.2.1", { core: "1.2.1" }, { formats }).core).toBe("core-v1.2.1");
});
