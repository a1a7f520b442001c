import { expect, test } from "@jest/globals";
import { codes, entry, plan, whole } from "./planning.ts";
import { packagesOf, project, workspaceOf } from "./workspace-texts.ts";

/** One package that requires the other by the text. */
const requiring = (requirement: string, version: string, more = "") =>
  packagesOf({ core: { version }, app: { dependencies: ["numpy", requirement], more } });

test.each<[requirement: string, version: string, isAdmitted: boolean]>([
  ["core>=0.4,<0.5", "0.4.2", true],
  ["core>=0.4,<0.5", "0.7.5", false],
  ["core==1.0.0rc1", "1.0.0", false],
  ["core==1.0.*", "1.0.5", true],
  ["core~=1.4", "1.5.0a1", true],
  ["core>=1.0", "1.1.0a1", true],
  ["core>=1.1", "1.1.0a1", false],
  ["core<2", "2.0.0a1", false],
  ["core<2.0.0a2", "2.0.0a1", true],
  ["core === 1.0", "1.0", true],
  ["core (>=2)", "1.0", false],
  ["core[fast] != 1.0 ; python_version < '4'", "1.0", false],
])("%s on %s at home is admitted: %s", (requirement, version, isAdmitted) => {
  const workspace = requiring(requirement, version);
  expect(entry(workspace, "app").bounds).toEqual([]);
  expect(codes(workspace)).toEqual(isAdmitted ? [] : ["error RA-PIN-EXCLUDES-SIBLING app"]);
});

test("a requirement that excludes its sibling is shown with file and line", () => {
  expect(plan(requiring("core<1", "1.0")).findings).toEqual([
    {
      code: "RA-PIN-EXCLUDES-SIBLING",
      severity: "error",
      mender: "project",
      message: "app requires core<1, which excludes core 1.0 of the same workspace",
      hint: "Write a specifier that admits 1.0, or none",
      package: "app",
      file: "packages/app/pyproject.toml",
      line: 4,
      column: 25,
    },
  ]);
});

test("a requirement in an extra, on itself, or for the build is judged too, one in a group is not", () => {
  const more = '[project.optional-dependencies]\nx = ["core<1", "app[y]==9"]\n[dependency-groups]\ndev = ["core<1"]\n';
  const workspace = workspaceOf({
    "packages/core/pyproject.toml": project("core"),
    "packages/app/pyproject.toml": project("app", { more }).replace('["hatchling"]', '["core>1"]'),
  });
  expect(plan(workspace).findings.map(({ line }) => line)).toEqual([10, 10, 7]);
});

test("where the sibling is not released here, an older release may serve: a warning", () => {
  const workspace = requiring("core<0.6", "0.6.0.dev0");
  expect(codes(workspace, { released: { core: whole("core", "0.5.0") } })).toEqual([
    "warning RA-PIN-EXCLUDES-SIBLING app",
  ]);
  expect(codes(requiring("core<0.6", "0.6.0"), { released: { core: whole("core", "0.6.0") } })).toEqual([
    "error RA-PIN-EXCLUDES-SIBLING app",
  ]);
});

test("where the sibling is left out, no specifier would ask for a version that the index lacks", () => {
  const asked = { exclude: ["core"], released: { core: whole("core", "0.5.0") } };
  expect(plan(requiring("core<0.6", "0.6.0"), asked).findings).toMatchObject([
    { severity: "warning", hint: "Write a specifier that admits 0.6.0, too" },
  ]);
  expect(codes(requiring("core<0.7", "0.6.0"), asked)).toEqual([]);
  expect(codes(requiring("core", "0.6.0"), asked)).toEqual(["error RA-PLAN-SIBLING-MISSING app"]);
});

test.each<[extra: string, own: string, severity: string]>([
  ["core==0.9", "numpy", "warning"],
  ["core<1", "core>=0.5", "warning"],
  ["core==0.8", "numpy", "error"],
  ["core==0.9", "core>=1", "error"],
  ["core==0.9", "core", "error"],
])("an extra that asks for %s, while the package has core 1.0 and asks for %s: %s", (extra, own, severity) => {
  const more = `[project.optional-dependencies]\nx = ["${extra}"]\n`;
  const workspace = packagesOf({ core: { version: "1.0" }, app: { dependencies: [own], more } });
  expect(codes(workspace, { released: { core: whole("core", "0.9") } })).toEqual([
    `${severity} RA-PIN-EXCLUDES-SIBLING app`,
  ]);
});

test("a pre-release of the sibling that is released too, while an older release serves: a notice", () => {
  const workspace = requiring("core>=0.4,<0.7", "0.7.0rc1");
  expect(plan(workspace, { released: { core: whole("core", "0.6.0") } }).findings).toMatchObject([
    {
      code: "RA-PIN-EXCLUDES-SIBLING",
      severity: "notice",
      message: "app requires core>=0.4,<0.7, which excludes core 0.7.0rc1 of the same workspace, a pre-release",
    },
  ]);
  expect(codes(workspace)).toEqual(["error RA-PIN-EXCLUDES-SIBLING app"]);
});

test("what is left alone is not judged", () => {
  const workspace = requiring("core<1", "1.0");
  expect(codes(workspace, { exclude: ["app"] })).toEqual([]);
  expect(codes(workspace, { released: { app: whole("app", "1.0.0") } })).toEqual([]);
});

test("a sibling by URL is refused before the index refuses it", () => {
  const workspace = requiring("core @ file:///home/me/shop/core", "1.0");
  expect(plan(workspace).findings).toMatchObject([
    {
      code: "RA-PIN-DIRECT-URL",
      message: "app requires a package of this workspace by a URL: core @ file:///home/me/shop/core",
      hint: "Require core by its name, with core = { workspace = true } in [tool.uv.sources]",
      file: "packages/app/pyproject.toml",
      line: 4,
    },
  ]);
});
