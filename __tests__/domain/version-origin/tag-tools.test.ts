import { expect, test } from "@jest/globals";
import { buildEnvironment } from "../../../src/domain/environment/child.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { handOver, isHanded, tagTool } from "../../../src/domain/version-origin/tag-tools.ts";

const member = { name: "my-lib" as PackageName, rawName: "My.Lib" };

test.each([
  ["setuptools-scm", { SETUPTOOLS_SCM_PRETEND_VERSION_FOR_MY_LIB: "1.4" }],
  ["vcs-versioning", { VCS_VERSIONING_PRETEND_VERSION_FOR_MY_LIB: "1.4" }],
  ["hatch-vcs", { SETUPTOOLS_SCM_PRETEND_VERSION: "1.4" }],
  ["flit-scm", { SETUPTOOLS_SCM_PRETEND_VERSION: "1.4" }],
  ["uv-dynamic-versioning", { UV_DYNAMIC_VERSIONING_BYPASS: "1.4" }],
  ["uv-workspace-dynamic-versioning", { UV_WORKSPACE_DYNAMIC_VERSIONING_OVERRIDE: "My.Lib=1.4" }],
  ["poetry-dynamic-versioning", { POETRY_DYNAMIC_VERSIONING_BYPASS: "1.4" }],
  ["pdm-backend", { PDM_BUILD_SCM_VERSION: "1.4" }],
  ["pbr", { PBR_VERSION: "1.4" }],
])("%s is told a version by what it listens to", (tool, expected) => {
  const variables = handOver(tool, member, "1.4");
  expect(variables).toEqual(expected);
  expect(isHanded(tool, member.name, new Set(Object.keys(variables!)))).toBe(true);
});

test.each(["setuptools-scm", "vcs-versioning", "hatch-vcs", "poetry-dynamic-versioning", "pdm-backend", "pbr"])(
  "whatever %s listens to reaches a build",
  (tool) => {
    const named = tagTool(tool).variables.map((variable) => [variable.replace("{NAME}", "MY_LIB"), "1.4"]);
    expect(buildEnvironment(Object.fromEntries(named))).toEqual(Object.fromEntries(named));
  },
);

test("what is listened to by nobody is not told", () => {
  expect(handOver("versioningit", member, "1.4")).toBeUndefined();
  expect(handOver("setuptools-git-versioning", member, "1.4")).toBeUndefined();
});
