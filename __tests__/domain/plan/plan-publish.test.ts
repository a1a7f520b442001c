import { expect, test } from "@jest/globals";
import { catalogue } from "../../../src/domain/problem/catalogue.ts";
import * as kinds from "../../../src/domain/problem/plan.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { codes, entry, now, type Options, plan, whole } from "./planning.ts";
import { packagesOf, project, workspaceOf } from "./workspace-texts.ts";

const chain = packagesOf({
  core: {},
  lib: { dependencies: ["core"] },
  app: { dependencies: ["lib[fast] ; python_version < '3.14'", "numpy"] },
  extra: {},
});

test("a plan says where to, from what and when", () => {
  const { plan: made } = plan(chain, { run: { id: "ID", commit: "abc", commitTime: 7, now } });
  expect(made).toMatchObject({
    schema_version: 1,
    id: "ID",
    commit: "abc",
    commit_time: 7,
    created_at: "2026-11-20T00:00:00.000Z",
    index: { name: "pypi" },
  });
});

test("packages stand by level, longest remaining path first, with what they need, their bounds and tags", () => {
  const { plan: made, findings } = plan(chain);
  expect(findings).toEqual([]);
  expect(made.critical_path).toEqual(["core", "lib", "app"]);
  expect(made.packages.map(({ name, level }) => `${level} ${name}`)).toEqual(["0 core", "0 extra", "1 lib", "2 app"]);
  expect(made.packages.at(-1)).toEqual({
    name: "app",
    raw_name: "app",
    path: "packages/app",
    version: "1.0.0",
    status: "publish",
    reason: "1.0.0 is not on PyPI",
    level: 2,
    needs: ["lib"],
    unit: ["app"],
    bounds: [
      {
        from: "lib[fast] ; python_version < '3.14'",
        to: "lib[fast]>=1.0.0 ; python_version < '3.14'",
        table: "project.dependencies",
      },
    ],
    tag: "app-v1.0.0",
    requires_python: null,
    on_index: [],
    wheels: [],
  });
});

test("a group in lockstep with two versions is warned of where one of them is to be published", () => {
  const groups = new Map([["g", { name: "g", packages: ["a", "b"], versioning: "lockstep" } as const]]);
  const apart = packagesOf({ a: { version: "2.0.0" }, b: {}, c: { version: "3.0.0" } });
  expect(codes(apart, { groups, packages: ["a"] })).toEqual(["warning RA-VERSION-GROUP-APART"]);
  expect(codes(apart, { groups, packages: ["c"] })).toEqual([]);
});

test("a group in lockstep of which packages or exclude leave some out before they are released is warned of", () => {
  const groups = new Map([["g", { name: "g", packages: ["a", "b"], versioning: "lockstep" } as const]]);
  const alike = packagesOf({ a: { version: "2.0.0" }, b: { version: "2.0.0" } });
  const released = { b: whole("b", "1.0.0") };
  const told = (asked: Options) => plan(alike, { groups, ...asked }).findings.map(({ message }) => message);
  expect(told({ packages: ["a"], released })).toEqual([
    expect.stringMatching(/after this release: a 2\.0\.0, b 1\.0\.0; packages does not name b$/),
  ]);
  expect(told({ exclude: ["a"] })).toEqual([expect.stringMatching(/: a not released, b 2\.0\.0; exclude names a$/)]);
  for (const asked of [{}, { packages: ["a", "b"] }, { packages: ["a"], released: { b: whole("b", "2.0.0") } }]) {
    expect(told(asked)).toEqual([]);
  }
  expect(told({ tag: "a-v2.0.0" })).toEqual([]);
  expect(told({ packages: ["a", "b"], prepared: ["a"] })).toEqual([]);
});

test("on one level, the longest remaining path goes first, then work by name, then what is left alone", () => {
  const workspace = packagesOf({ "a-done": {}, b: {}, c: {}, d: { dependencies: ["z"] }, z: {} });
  const { packages } = plan(workspace, { released: { "a-done": whole("a_done", "1.0.0") } }).plan;
  expect(packages.map(({ name, level }) => `${level} ${name}`)).toEqual(["0 z", "0 b", "0 c", "0 a-done", "1 d"]);
});

test("levels count what is published in this run, also through packages that are left alone", () => {
  const released = { lib: whole("lib", "1.0.0") };
  const { plan: made } = plan(chain, { released });
  expect(made.packages.map(({ name, level, status }) => `${level} ${name} ${status}`)).toEqual([
    "0 core publish",
    "0 extra publish",
    "1 app publish",
    "1 lib published",
  ]);
  expect(made.critical_path).toEqual(["core", "app"]);
  expect(entry(chain, "lib", { released })).toMatchObject({ needs: ["core"], bounds: [] });
  expect(entry(chain, "app", { released: { ...released, core: whole("core", "1.0.0") } }).level).toBe(0);
});

test("where nothing is to be published, the plan is empty but for what is left alone", () => {
  const released = Object.fromEntries(["core", "lib", "app", "extra"].map((name) => [name, whole(name, "1.0.0")]));
  const { plan: made, findings } = plan(chain, { released });
  expect(made.critical_path).toEqual([]);
  expect(made.packages.map(({ status }) => status)).toEqual(["published", "published", "published", "published"]);
  expect(findings).toEqual([]);
});

const cyclic = packagesOf({
  base: {},
  x: { dependencies: ["y", "base"] },
  y: { dependencies: ["x"] },
  top: { dependencies: ["y"] },
});

test("the packages of a hard cycle are one unit on one level, with a warning", () => {
  const { plan: made, findings } = plan(cyclic);
  expect(made.packages.map(({ name, level, unit }) => [level, name, unit])).toEqual([
    [0, "base", ["base"]],
    [1, "x", ["x", "y"]],
    [1, "y", ["x", "y"]],
    [2, "top", ["top"]],
  ]);
  expect(made.critical_path).toEqual(["base", "x", "y", "top"]);
  expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    "warning: These packages require each other and are published together: x, y",
  ]);
});

test("of a hard cycle, only what is published in this run is one unit", () => {
  const { plan: made, findings } = plan(cyclic, { released: { y: whole("y", "1.0.0") } });
  expect(made.packages.map(({ name, level, unit }) => [level, name, unit])).toEqual([
    [0, "base", ["base"]],
    [1, "x", ["x"]],
    [2, "top", ["top"]],
    [2, "y", ["y"]],
  ]);
  expect(findings).toEqual([]);
});

test("a build requirement orders, an extra and a group do not", () => {
  const workspace = packagesOf({
    plugin: { version: "0.3.0" },
    core: { more: '[project.optional-dependencies]\nx = ["app"]\n[dependency-groups]\ndev = ["app"]\n' },
    app: { dependencies: ["core", "core ; extra == 'x'"] },
  });
  const built = workspaceOf({
    "packages/plugin/pyproject.toml": project("plugin", { version: "0.3.0" }),
    "packages/core/pyproject.toml": project("core").replace('["hatchling"]', '["hatchling", "plugin"]'),
  });
  expect(plan(workspace).plan.packages.map(({ name, level }) => `${level} ${name}`)).toEqual([
    "0 core",
    "0 plugin",
    "1 app",
  ]);
  expect(entry(workspace, "core").bounds).toEqual([
    { from: "app", to: "app>=1.0.0", table: "project.optional-dependencies.x" },
  ]);
  expect(plan(built).plan.packages.map(({ name, level }) => `${level} ${name}`)).toEqual(["0 plugin", "1 core"]);
  expect(entry(built, "core").bounds).toEqual([
    { from: "plugin", to: "plugin>=0.3.0", table: "build-system.requires" },
  ]);
});

test.each([
  ["lower", "core>=0.4.2"],
  ["major", "core>=0.4.2,<0.5.0"],
  ["minor", "core>=0.4.2,<0.4.3"],
  ["exact", "core==0.4.2"],
] as const)("with bounds %s, a bare requirement becomes %s", (bounds, to) => {
  const workspace = packagesOf({ core: { version: "0.4.2" }, app: { dependencies: ["core"] } });
  expect(entry(workspace, "app", { bounds }).bounds).toEqual([{ from: "core", to, table: "project.dependencies" }]);
});

test("an unchanged sibling gives the bound of the version that it has", () => {
  const workspace = packagesOf({ core: { version: "0.4.2" }, app: { dependencies: ["core"] } });
  const options = { released: { core: whole("core", "0.4.2") } };
  expect(entry(workspace, "app", options).bounds).toEqual([
    { from: "core", to: "core>=0.4.2", table: "project.dependencies" },
  ]);
  expect(codes(workspace, options)).toEqual([]);
});

const tagged = packagesOf({ core: { version: "1.2" }, app: { version: "2.0" } });

test("a package's tag and its version must be the same by PEP 440", () => {
  expect(codes(tagged, { tag: "core-v1.2.0" })).toEqual([]);
  const [finding] = plan(tagged, { tag: "core-v1.3" }).findings;
  expect(finding).toMatchObject({
    code: "RA-TAG-IS-NOT-VERSION",
    message: "The tag core-v1.3 says 1.3, but core has the version 1.2",
    hint: expect.stringMatching(
      /^Where the tag is mistyped, and stands for no release, delete it where it is \(git push --delete origin refs\/tags\/core-v1\.3; git tag --delete core-v1\.3\) and push the right one: core-v1\.2\. Where the version was forgotten, set it to 1\.3 in a commit/,
    ),
    package: "core",
    file: "packages/core/pyproject.toml",
    line: 3,
  });
  expect(codes(tagged, { tag: "core-v1.3", released: { core: whole("core", "1.2") } })).toEqual([
    "error RA-TAG-IS-NOT-VERSION core",
  ]);
});

test("where a tool may make the version of tags, why it does not take this one is what to look for", () => {
  const workspace = packagesOf({ core: { version: null } });
  const [finding] = plan(workspace, { tag: "core-v1.3", versions: { core: "1.2" } }).findings;
  expect(finding).toMatchObject({
    code: "RA-TAG-IS-NOT-VERSION",
    hint: expect.stringMatching(/its own pattern for tags/),
  });
  expect(plan(tagged, { tag: "core-v1.3" }).findings[0]!.hint).not.toContain("its own pattern");
});

test("a workspace tag has the version of all that is published, or the root's", () => {
  expect(codes(tagged, { tag: "v1.2" })).toEqual(["error RA-TAG-IS-NOT-VERSION app"]);
  expect(codes(tagged, { tag: "v1.2", released: { app: whole("app", "2.0") } })).toEqual([]);
  expect(codes(tagged, { tag: "v1.2", exclude: ["app"] })).toEqual([]);
  expect(codes(tagged, { tag: "v3", exclude: ["*"] })).toEqual([]);
  expect(codes(tagged, { tag: "v3" })).toEqual(["error RA-TAG-IS-NOT-VERSION"]);
  expect(codes(tagged, { tag: "v3", released: { app: whole("app", "2.0"), core: whole("core", "1.2") } })).toEqual([
    "error RA-TAG-IS-NOT-VERSION",
  ]);
  const rooted = workspaceOf({
    "pyproject.toml": `${project("root", { version: "3.0" })}[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
    "packages/core/pyproject.toml": project("core", { version: "1.2" }),
  });
  expect(codes(rooted, { tag: "v3.0" })).toEqual([]);
  expect(codes(rooted, { tag: "v1.2" })).toEqual(["error RA-TAG-IS-NOT-VERSION root"]);
});

test("a workspace tag of a root that is not published is refused where the root is behind, and else told of", () => {
  const rooted = (version: string) =>
    workspaceOf({
      "pyproject.toml": `[project]\nname = "whole"\nversion = "${version}"\n[tool.uv.workspace]\nmembers = ["packages/*"]\n`,
      "packages/core/pyproject.toml": project("core", { version: "0.2.0" }),
      "packages/app/pyproject.toml": project("app", { version: "0.2.0" }),
    });
  const { findings } = plan(rooted("0.1.0"), { tag: "v0.1.0" });
  expect(findings).toMatchObject([
    {
      code: "RA-TAG-IS-NOT-VERSION",
      message:
        "The tag v0.1.0 says 0.1.0, and no package of the workspace has that version, only its root whole, which is not published",
      hint: expect.stringMatching(/push the right one: v0\.2\.0\. /),
    },
  ]);
  expect(plan(rooted("5.0.0"), { tag: "v5.0.0" }).findings).toMatchObject([
    {
      code: "RA-TAG-OF-ROOT-ALONE",
      severity: "warning",
      message:
        "The tag v5.0.0 has the version of the root whole, which is not published; released are app 0.2.0, core 0.2.0",
    },
  ]);
  const released = { core: whole("core", "0.2.0"), app: whole("app", "0.2.0") };
  expect(codes(rooted("5.0.0"), { tag: "v5.0.0", released })).toEqual([]);
  expect(codes(rooted("5.0.0"), { tag: "v0.2.0" })).toEqual([]);
});

test("the tag that is named for a mistyped one has its form, which is what starts a workflow", () => {
  const hint = (workspace: typeof tagged, options: Parameters<typeof plan>[1]) =>
    plan(workspace, options).findings[0]!.hint;
  const same = packagesOf({ core: { version: "1.2" }, app: { version: "1.2" } });
  const tagFormats = parseTagFormats(["v{version}"], new Map()) as TagFormats;
  expect(hint(same, { tag: "v3" })).toMatch(/push the right one: v1\.2\. /);
  expect(hint(same, { tag: "v3", tagFormats })).toMatch(/push the right one: v1\.2\. /);
  expect(hint(same, { tag: "core@3" })).toMatch(/push the right one: core@1\.2\. /);
  expect(hint(tagged, { tag: "v3", exclude: ["app"] })).toMatch(/push the right one: v1\.2\. /);
  expect(hint(tagged, { tag: "v3" })).toMatch(
    /push the right ones \(first what others need\): app-v2\.0, core-v1\.2\. /,
  );
  const beside = packagesOf({ core: { version: "1.2" }, app: { version: "2.0.dev0" } });
  expect(hint(beside, { tag: "v3" })).toMatch(/push the right one: v1\.2\. /);
  // The one that agrees waits for a tag, too.
  expect(hint(tagged, { tag: "v1.2" })).toMatch(
    /push the right ones \(first what others need\): app-v2\.0, core-v1\.2\. /,
  );
});

test("the tag of a release is the one that chose it, else the one that it would have", () => {
  expect(entry(tagged, "core", { tag: "Core@1.2.0" }).tag).toBe("Core@1.2.0");
  expect(entry(tagged, "app", { tag: "Core@1.2.0" }).tag).toBe("app-v2.0");
  expect(entry(tagged, "core", { tag: "v1.2", exclude: ["app"] }).tag).toBe("v1.2");
  expect(entry(tagged, "app", { tag: "v1.2" }).tag).toBe("app-v2.0");
  expect(entry(tagged, "app", { config: { app: { tagFormats: ["v{version}"] } } }).tag).toBe("v2.0");
});

test.each<[what: string, version: string, index: string, expected: readonly string[]]>([
  ["a local version", "1.0+cpu", "pypi", ["error RA-PLAN-VERSION-REFUSED core"]],
  ["a local version, to be rehearsed", "1.0+cpu", "rehearsal", ["error RA-PLAN-VERSION-REFUSED core"]],
  ["a local version for a company's index", "1.0+cpu", "company", []],
  ["no version at all", "main", "company", ["error RA-PLAN-VERSION-REFUSED core"]],
  ["an epoch and a post-release", "1!1.0.post1", "pypi", []],
])("%s that a backend gives is judged before anything is built", (_, version, name, expected) => {
  const workspace = packagesOf({ core: { version: null } });
  const upload_url = name === "pypi" ? "https://upload.pypi.org/legacy/" : "http://127.0.0.1:1/";
  const index = { name, upload_url: name === "rehearsal" ? "" : upload_url, simple_url: "http://127.0.0.1:1/" };
  expect(codes(workspace, { packages: ["core"], versions: { core: version }, index })).toEqual(expected);
});

test("a version that a tool makes between two tags is put right by a tag, another local one by a commit", () => {
  const workspace = packagesOf({ core: { version: null } });
  const remedy = (version: string) =>
    plan(workspace, { packages: ["core"], versions: { core: version } }).findings.map((each) => each.remedy);
  for (const made of ["1.0.1.dev2+g20ed62d", "1.0.post2+g20ed62d", "1.0+2.g20ed62d.dirty", "0+unknown"])
    expect(remedy(made)).toEqual(["tag"]);
  expect(remedy("1.0+cpu")).toEqual([undefined]);
});

test("a version that is not known is an error where it is published or bounds a sibling", () => {
  const workspace = packagesOf({ core: { version: null }, app: { dependencies: ["core"] }, other: {} });
  const onIndex = { core: whole("core", "1.0") };
  expect(plan(workspace).findings).toMatchObject([
    {
      code: "RA-PLAN-VERSION-UNKNOWN",
      package: "core",
      file: "packages/core/pyproject.toml",
      line: 1,
      message:
        "The version of core is dynamic and not known: its build backend hatchling.build gives it with the metadata",
    },
  ]);
  expect(codes(workspace, { packages: ["other"] })).toEqual([]);
  expect(codes(workspace, { packages: ["app"], released: onIndex })).toEqual(["error RA-PLAN-VERSION-UNKNOWN core"]);
  expect(plan(workspace, { packages: ["app"], released: onIndex }).findings[0]).toMatchObject({
    message: "The version of core is dynamic and not known, for it is not published here; it would be the bound in app",
    hint: "Where users get core from elsewhere, write a specifier where app requires it, as in core>=1.0; else do without it there, or publish core",
  });
  expect(codes(workspace, { packages: ["app"], released: onIndex, bounds: "off" })).toEqual([]);
});

test("every code of planning can be explained", () => {
  for (const kind of Object.values(kinds)) expect(catalogue.get(kind.code)).toBe(kind);
});
