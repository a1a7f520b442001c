import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { noConfig } from "../../../src/domain/config/config.ts";
import { isGlob } from "../../../src/domain/config/glob.ts";
import { matchesName } from "../../../src/domain/config/name-pattern.ts";
import { readWish } from "../../../src/domain/plan/wish.ts";
import { type Finding, remedyOf } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import { parseTagFormats, type TagFormats } from "../../../src/domain/tag/tag-format.ts";
import { codes, day, entry, now, type Options, plan, type ReleasedText, statuses, whole } from "./planning.ts";
import { packagesOf, workspaceOf } from "./workspace-texts.ts";

const three = packagesOf({
  core: { version: "1.2.3" },
  "My.Plugin": { version: "0.4.0", dependencies: ["core"] },
  app: { version: "2.0.0", dependencies: ["my-plugin[fast]", "core"] },
});

test("without a word, all that is not on the index is published", () => {
  expect(statuses(three)).toEqual(["app publish", "core publish", "my-plugin publish"]);
  expect(entry(three, "core").reason).toBe("1.2.3 is not on PyPI");
  const released = { core: whole("core", "1.2.3"), app: whole("app", "1.9.0") };
  expect(statuses(three, { released })).toEqual(["app publish", "core published", "my-plugin publish"]);
  expect(entry(three, "core", { released }).reason).toBe("1.2.3 is on PyPI, with sdist and wheel");
});

test("a version on the index is compared by PEP 440, and file names by PEP 503", () => {
  expect(
    statuses(three, { released: { "my-plugin": ["My.Plugin-0.4.tar.gz", "my_plugin-0.4-py3-none-any.whl"] } }),
  ).toEqual(["app publish", "core publish", "my-plugin published"]);
  expect(
    statuses(packagesOf({ core: { version: "1.0.0-RC.1" } }), { released: { core: whole("core", "1.0.0rc1") } }),
  ).toEqual(["core published"]);
});

test.each<[options: Options, expected: string]>([
  [{ packages: ["core"] }, "app excluded, core publish, my-plugin excluded"],
  [{ packages: ["my_plugin"] }, "app excluded, core excluded, my-plugin publish"],
  [{ packages: ["MY-*", "c?re"] }, "app excluded, core publish, my-plugin publish"],
  [{ packages: ["{app,core}"] }, "app publish, core publish, my-plugin excluded"],
  [{ packages: ["[a-c]*"] }, "app publish, core publish, my-plugin excluded"],
  [{ exclude: ["my.plugin"] }, "app publish, core publish, my-plugin excluded"],
  [{ packages: ["*"], exclude: ["*p*"] }, "app excluded, core publish, my-plugin excluded"],
  [{ tag: "core-v1.2.3" }, "app excluded, core publish, my-plugin excluded"],
  [{ tag: "My.Plugin@0.4" }, "app excluded, core excluded, my-plugin publish"],
  [{ tag: "v1.2.3" }, "app publish, core publish, my-plugin publish"],
  [{ tag: "core-v1.2.3", packages: ["app"] }, "app publish, core excluded, my-plugin excluded"],
  [{ tag: "no such tag", packages: ["app"] }, "app publish, core excluded, my-plugin excluded"],
  [{ tag: "core-v1.2.3", exclude: ["core"] }, "app excluded, core excluded, my-plugin excluded"],
])("%j chooses: %s", (options, expected) => {
  expect(statuses(three, options).join(", ")).toBe(expected);
});

test("what is on the index stays untouched, also where it is named", () => {
  const released = { core: whole("core", "1.2.3") };
  for (const options of [{ packages: ["core"] }, { packages: ["*"] }, { tag: "core-v1.2.3" }]) {
    expect(entry(three, "core", { ...options, released }).status).toBe("published");
  }
});

test("who is left out is told why", () => {
  expect(entry(three, "app", { packages: ["core"] }).reason).toBe("packages does not name it");
  expect(entry(three, "app", { tag: "core-v1.2.3" }).reason).toBe("the tag core-v1.2.3 does not name it");
  expect(entry(three, "app", { exclude: ["a*"] }).reason).toBe("exclude names a*");
});

const refused = (options: Options, workspace = three): readonly Finding[] => {
  try {
    plan(workspace, options);
  } catch (error) {
    if (error instanceof Problem) return error.findings;
    throw error;
  }
  return [];
};

const findingsOf = (options: Options, workspace = three): readonly string[] =>
  refused(options, workspace).map(({ code, message, hint }) => `${code}: ${message} (${hint})`);

test("everything that the inputs name in vain is said at once", () => {
  expect(findingsOf({ packages: ["cora", "x*", "core"], exclude: ["zzz"] })).toEqual([
    "RA-PLAN-PATTERN-MATCHES-NOTHING: No package of the workspace matches what packages says: cora (Did you mean core?)",
    "RA-PLAN-PATTERN-MATCHES-NOTHING: No package of the workspace matches what packages says: x* (Correct what matches none: release-actions discover lists the packages)",
    "RA-PLAN-PATTERN-MATCHES-NOTHING: No package of the workspace matches what exclude says: zzz (Correct what matches none: release-actions discover lists the packages)",
  ]);
  for (const pattern of ["!core", "!c*", "@(core)", "+(c*)", "core)", "[", "*/*"]) {
    expect(findingsOf({ packages: [pattern] })).toHaveLength(1);
  }
});

test("a pattern that groups of the configuration have is corrected in all of them", () => {
  const readWith = (...names: readonly string[]) => {
    const groups = new Map(names.map((name) => [name, { name, packages: ["cora"], versioning: undefined }]));
    const context = {
      members: three.members,
      config: { ...noConfig, groups },
      tagFormats: parseTagFormats([], new Map()) as TagFormats,
    };
    return () => readWish({ packages: ["cora"], exclude: [], tag: undefined }, context);
  };
  expect(readWith("g")).toThrow("No package of the workspace matches what the group g says: cora");
  expect(readWith("g", "h")).toThrow("No package of the workspace matches what each of the groups g, h says: cora");
});

test("a tag that fits no format is an error that lists the formats", () => {
  const config = { core: { tagFormats: ["core=={version}"] } };
  expect(findingsOf({ tag: "core-v1.2.3", config })).toEqual([
    'RA-TAG-FITS-NO-FORMAT: The tag core-v1.2.3 fits no format with a version and the name of a package: core=={version}, {name}-v{version}, {name}@{version}, {name}/v{version}, v{version}, {version}, {name}-{version}, {name}/{version}, {name}=={version}, {name}@v{version} (Did you mean core==1.2.3? Write tag-format = ["core=={version}", "{name}-v{version}"] in packages.core of the configuration where tags are meant to be so, or say which are meant with packages (app, core, my-plugin))',
  ]);
  expect(findingsOf({ tag: "core==1.2.3", config })).toEqual([]);
  const own = (name: string) => [name, { tagFormats: [`${name}-{version}`] }] as const;
  const all = Object.fromEntries(["core", "app", "my-plugin"].map(own));
  expect(findingsOf({ tag: "core@1.2.3", config: all })).toEqual([
    expect.stringContaining("package: core-{version}, app-{version}, my-plugin-{version}, v{version}, {version} ("),
  ]);
  // What is private is no way out.
  const hidden = { core: { isPrivate: true }, app: { isPrivate: true } };
  expect(findingsOf({ tag: "nightly", config: hidden })).toEqual([
    expect.stringMatching(/name the tag as in my-plugin-v.*, or say which are meant with packages \(my-plugin\)\)$/),
  ]);
});

const mixed = workspaceOf({
  "pyproject.toml": '[project]\nname = "root"\nversion = "1"\n[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  "packages/secret/pyproject.toml":
    '[project]\nname = "secret"\nversion = "1"\nclassifiers = ["Private :: Do Not Upload"]\n[build-system]\nrequires = []\n',
  "packages/hidden/pyproject.toml": '[project]\nname = "hidden"\nversion = "1"\n[build-system]\nrequires = []\n',
  "packages/tool/pyproject.toml":
    '[project]\nname = "tool"\nversion = "1"\n[build-system]\nrequires = []\n[tool.uv]\npackage = false\n',
  "packages/core/pyproject.toml": '[project]\nname = "core"\nversion = "1"\n[build-system]\nrequires = []\n',
});

test("what is private or no package is left alone, whatever the index has", () => {
  const options = {
    config: { hidden: { isPrivate: true } },
    released: { secret: whole("secret", "1"), root: whole("root", "1") },
  };
  expect(statuses(mixed, options)).toEqual([
    "core publish",
    "hidden private",
    "root not-a-package",
    "secret private",
    "tool not-a-package",
  ]);
  expect(entry(mixed, "secret", options).reason).toBe("classifier Private :: Do Not Upload");
  expect(entry(mixed, "hidden", options).reason).toBe("private in pyproject.toml");
});

test("a name that can never be published is an error where it is named, not where a glob takes it in", () => {
  const config = { hidden: { isPrivate: true } };
  expect(
    findingsOf({ packages: ["secret", "hidden", "root"], config }, mixed).map((text) => text.split(" (")[0]),
  ).toEqual([
    "RA-PLAN-NOT-PUBLISHABLE: packages names secret, which is not published: classifier Private :: Do Not Upload",
    "RA-PLAN-NOT-PUBLISHABLE: packages names hidden, which is not published: private in pyproject.toml",
    expect.stringContaining("RA-PLAN-NOT-PUBLISHABLE: packages names root"),
  ]);
  expect(findingsOf({ tag: "tool-v1" }, mixed)[0]).toContain("The tag tool-v1 names tool, which is not published");
  const named = [...refused({ packages: ["secret"] }, mixed), ...refused({ tag: "tool-v1" }, mixed)];
  expect(named.map(remedyOf)).toEqual(["call", "tag"]);
  expect(statuses(mixed, { packages: ["*"], config })).toContain("hidden private");
});

const developing = packagesOf({ core: { version: "1.3.0.dev4" }, app: {} });

test("a development version is published only where it is named", () => {
  expect(statuses(developing)).toEqual(["app publish", "core development"]);
  expect(entry(developing, "core").reason).toBe("1.3.0.dev4 is a development version, and packages does not name it");
  const naming = [{ packages: ["core"] }, { packages: ["*"] }, { tag: "core-v1.3.0.dev4" }, { tag: "v1.3.0.dev4" }];
  for (const options of naming) {
    expect(statuses(developing, options)).toContain("core publish");
  }
  expect(statuses(developing, { tag: "v1.0.0" })).toContain("core development");
  expect(statuses(developing, { released: { core: whole("core", "1.3.0.dev4") } })).toContain("core published");
  expect(statuses(developing, { released: { core: ["core-1.3.0.dev4.tar.gz 1d"] } })).toContain("core development");
});

test("a local version is published to an index that refuses it only where it is named, and then it is refused", () => {
  const local = packagesOf({ core: { version: "1.3.0+dev" }, app: {} });
  expect(statuses(local)).toEqual(["app publish", "core development"]);
  expect(entry(local, "core").reason).toBe("1.3.0+dev is a local version, which PyPI refuses");
  const untagged = packagesOf({ core: { version: null } });
  const made = { versions: { core: "1.3.0.dev4+g0a07b0d" } };
  expect(entry(untagged, "core", made).reason).toBe("1.3.0.dev4+g0a07b0d is a local version, which PyPI refuses");
  const { findings } = plan(untagged, { ...made, packages: ["core"] });
  expect(findings[0]?.hint).toMatch(/^Tag the commit: /);
  expect(codes(local)).toEqual([]);
  for (const options of [{ packages: ["core"] }, { tag: "core-v1.3.0+dev" }, { tag: "v1.3.0+dev" }]) {
    expect(codes(local, options)).toContain("error RA-PLAN-VERSION-REFUSED core");
  }
});

const wheel = "core-1.2.3-py3-none-any.whl";
const sdist = "core-1.2.3.tar.gz";

test.each<[what: string, files: readonly ReleasedText[], status: string, reason: string]>([
  ["both", [wheel, sdist], "published", "with sdist and wheel"],
  [
    "wheels of several platforms and the sdist",
    ["core-1.2.3-cp313-cp313-win_amd64.whl", sdist],
    "published",
    "with sdist and wheel",
  ],
  ["the sdist of yesterday", [`${sdist} 1d`], "complete", "uploaded a day ago without wheel"],
  ["the sdist of just now", [`${sdist} 0.1d`], "complete", "uploaded less than a day ago without wheel"],
  ["the sdist, at an unknown time", [sdist], "complete", "uploaded at an unknown time without wheel"],
  ["the sdist of nearly 14 days ago", [`${sdist} 13.99d`], "complete", "uploaded 13 days ago without wheel"],
  ["the sdist of 14 days ago", [`${sdist} 14d`], "published", "without wheel, and too old for new files"],
  ["the wheel of yesterday", [`${wheel} 1d`], "complete", "uploaded a day ago without sdist"],
  ["the wheel of 14 days ago", [`${wheel} 14d`], "published", "without sdist, and too old for new files"],
  [
    "two wheels, of which one is old",
    [`${wheel} 1d`, "core-1.2.3-cp313-cp313-win_amd64.whl 15d"],
    "published",
    "without sdist, and too old for new files",
  ],
  ["a yanked wheel", [`${wheel} 1d yanked`], "published", "without sdist, and yanked"],
  [
    "two wheels, of which one is yanked",
    [`${wheel} 1d yanked`, "core-1.2.3-cp313-cp313-win_amd64.whl 1d"],
    "published",
    "without sdist, and yanked",
  ],
  ["both, yanked", [`${wheel} 1d yanked`, `${sdist} 1d yanked`], "published", "with sdist and wheel"],
  [
    "a wheel, as of the version before",
    [`${wheel} 1d`, "core-1.2.2-py3-none-any.whl 30d"],
    "published",
    "without sdist, as 1.2.2 before it",
  ],
  [
    "an sdist, as of the version before, times unknown",
    [sdist, "core-1.2.2.tar.gz"],
    "published",
    "without wheel, as 1.2.2 before it",
  ],
  [
    "a wheel, the version before with an sdist",
    [`${wheel} 1d`, ...whole("core", "1.2.2", " 30d")],
    "complete",
    "uploaded a day ago without sdist",
  ],
  [
    "a wheel, the version before with an sdist only",
    [`${wheel} 1d`, "core-1.2.2.tar.gz 30d"],
    "complete",
    "uploaded a day ago without sdist",
  ],
  [
    "a wheel, as of a later version only",
    [`${wheel} 1d`, "core-1.3.0-py3-none-any.whl 30d"],
    "complete",
    "uploaded a day ago without sdist",
  ],
  [
    "a wheel, the version before whole, an older one not",
    [`${wheel} 1d`, ...whole("core", "1.2.2"), "core-1.0-py3-none-any.whl"],
    "complete",
    "uploaded a day ago without sdist",
  ],
])("where the index has %s, the version is judged", (_, files, status, reason) => {
  const one = packagesOf({ core: { version: "1.2.3" } });
  expect(entry(one, "core", { released: { core: files } })).toMatchObject({
    status,
    reason: `1.2.3 is on PyPI, ${reason}`,
  });
});

test.each<[what: string, files: readonly ReleasedText[]]>([
  ["nothing", []],
  ["other versions", whole("core", "1.2.2")],
  ["files of other kinds", ["core-1.2.3-py2.7.egg", "core-1.2.3.win32.exe"]],
  ["another package's files", whole("core_extra", "1.2.3")],
])("where the index has %s, the version is published", (_, files) => {
  const one = packagesOf({ core: { version: "1.2.3" } });
  expect(entry(one, "core", { released: { core: files } })).toMatchObject({ status: "publish", on_index: [] });
});

test("what the index has of a half release is in the plan", () => {
  const one = packagesOf({ core: { version: "1.2.3" } });
  expect(entry(one, "core", { released: { core: [wheel, "core-1.2.2.tar.gz"] } }).on_index).toEqual([wheel]);
  expect(entry(one, "core", { released: { core: [wheel, sdist] } }).on_index).toEqual([]);
});

test("what came to the index since the commit was made is told from what was there before", () => {
  const one = packagesOf({ core: { version: "1.2.3" } });
  const run = { id: "01JD0000000000000000000000", commit: "a".repeat(40), commitTime: (now - 2 * day) / 1000, now };
  const isTaken = (...files: readonly ReleasedText[]) =>
    "since_commit" in entry(one, "core", { released: { core: files }, run });
  expect(isTaken(`${wheel} 1d`, `${sdist} 2d`, "core-1.2.2.tar.gz 9d", "core-1.2.2-py3-none-any.whl 9d")).toBe(true);
  expect(isTaken(`${wheel} 1d`, `${sdist} 3d`)).toBe(false);
  expect(isTaken(`${wheel} 1d`, sdist)).toBe(false);
  expect(isTaken(`${wheel} 1d`)).toBe(false);
});

test("names and globs mean the same in every spelling that PEP 503 takes for the same", () => {
  const names = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,3}$/);
  fc.assert(
    fc.property(names, fc.constantFrom("-", "_", ".", "--", "-_."), fc.boolean(), (name, separator, isUpper) => {
      const spelled = name.replaceAll("-", separator);
      const pattern = isUpper ? spelled.toUpperCase() : spelled;
      expect(isGlob(pattern)).toBe(false);
      expect(matchesName(pattern, name)).toBe(true);
      expect(matchesName(`${pattern}*`, name)).toBe(true);
      expect(matchesName(`${pattern}?`, name)).toBe(false);
      expect(matchesName(pattern, `x${name}`)).toBe(false);
    }),
  );
});

test("a version that nobody knows yet is no reason to leave a package out", () => {
  const dynamic = packagesOf({ core: { version: null } });
  expect(entry(dynamic, "core")).toMatchObject({
    status: "publish",
    version: null,
    tag: null,
    reason: "its version is not known yet",
  });
  expect(codes(dynamic)).toEqual(["error RA-PLAN-VERSION-UNKNOWN core"]);
  expect(entry(dynamic, "core", { versions: { core: "1.0.0-rc.1" } })).toMatchObject({
    status: "publish",
    version: "1.0.0rc1",
  });
});
