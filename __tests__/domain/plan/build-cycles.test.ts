import { expect, test } from "@jest/globals";
import { codes, plan, whole } from "./planning.ts";
import { project, workspaceOf } from "./workspace-texts.ts";

const built = (
  name: string,
  requires: string,
  dependencies: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  [`packages/${name}/pyproject.toml`]: project(name, { dependencies }).replace('["hatchling"]', requires),
});
const both = workspaceOf({
  ...built("app", '["hatchling", "tool"]'),
  ...built("tool", '["hatchling"]', ["core"]),
  ...built("core", '["hatchling", "app>=0.5"]'),
});
const cycle = "warning RA-PLAN-HARD-CYCLE";

test("packages that need each other to be built are an error at each such line, before anything is built", () => {
  const { findings } = plan(both);
  expect(findings.map(({ code, package: name, line }) => `${code} ${name} ${line}`)).toEqual([
    "RA-PLAN-BUILD-CYCLE app 7",
    "RA-PLAN-BUILD-CYCLE core 7",
    "RA-PLAN-HARD-CYCLE undefined undefined",
  ]);
  expect(findings[0]).toMatchObject({
    severity: "error",
    file: "packages/app/pyproject.toml",
    message:
      "app cannot be built: build-system.requires asks for tool, and tool needs app itself, by the requirements of app, core, tool on each other",
    hint: "Build app without tool, or let tool need nothing that needs app",
  });
});

test("what a sibling needs to be installed leads back just as well", () => {
  const workspace = workspaceOf({ ...built("app", '["tool"]'), ...built("tool", '["hatchling"]', ["app"]) });
  expect(codes(workspace)).toEqual(["error RA-PLAN-BUILD-CYCLE app", cycle]);
});

test("a build may take its sibling from the index, in a version that its requirement admits", () => {
  const error = (name: string) => `error RA-PLAN-BUILD-CYCLE ${name}`;
  expect(codes(both, { released: { app: whole("app", "0.6") } })).toEqual([error("app"), cycle]);
  expect(codes(both, { released: { app: whole("app", "0.4"), tool: whole("tool", "0.9") } })).toEqual([
    error("app"),
    error("core"),
    cycle,
  ]);
  expect(codes(both, { released: { app: whole("app", "0.6"), tool: whole("tool", "0.9") }, bounds: "off" })).toEqual([
    cycle,
  ]);
  expect(codes(both, { released: { app: whole("app", "0.6", " 9d yanked") }, bounds: "off" })).toEqual([
    error("app"),
    error("core"),
    cycle,
  ]);
});

test("no build is in the way of a cycle that is left alone, of what a marker may take out, or of a package's own name", () => {
  expect(codes(both, { released: { core: whole("core", "1.0.0"), app: whole("app", "1.0.0") } })).toEqual([]);
  const marked = workspaceOf({
    ...built("app", `["app", "tool ; python_version < '3.9'"]`),
    ...built("tool", '["hatchling"]', ["app"]),
  });
  expect(codes(marked)).toEqual([cycle]);
  const straight = workspaceOf({
    ...built("app", '["tool"]'),
    ...built("tool", '["hatchling"]', ["core"]),
    ...built("core", "[]"),
  });
  expect(codes(straight)).toEqual([]);
});
