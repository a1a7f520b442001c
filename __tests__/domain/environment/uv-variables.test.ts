import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { isGiven, isSteering, uvVariables } from "../../../src/domain/environment/uv-variables.ts";

const listed = uvVariables.flatMap(({ names }) => names);

test("each variable stands in one group, and each group says why", () => {
  expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
  for (const { why, names } of uvVariables) {
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(names.filter((name) => !/^UV_[A-Z_0-9]+$/.test(name))).toEqual([]);
  }
});

test.each([["build"], ["lock"], ["venv"], ["pip", "install"], ["tool", "run"], ["publish"], ["audit"]])(
  "all that uv's help names for %s %s is in the table, or a credential of an upload",
  (...command) => {
    const help = execFileSync("uv", ["help", "--no-pager", ...command], {
      encoding: "utf8",
      env: { PATH: process.env.PATH ?? "" },
    });
    const named = [...help.matchAll(/\[env: (UV_[A-Z_0-9]+)=/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !listed.includes(name) && !name.startsWith("UV_PUBLISH_"))).toEqual([]);
  },
);

test("what is in no group goes to nobody", () => {
  expect(isGiven("UV_SOMETHING_NEW", "build")).toBe(false);
  expect(isGiven("UV_REQUIRE_HASHES", "build")).toBe(false);
  expect(isGiven("UV_INDEX", "trial")).toBe(true);
});

test("where packages come from, and what is taken, can change what fits a lock; a cache cannot", () => {
  expect(["UV_INDEX", "UV_EXCLUDE_NEWER", "UV_RESOLUTION", "UV_CONFIG_FILE"].filter(isSteering)).toHaveLength(4);
  expect(["UV_CACHE_DIR", "UV_PYTHON", "UV_HTTP_TIMEOUT"].filter(isSteering)).toEqual([]);
});
