import { afterEach, expect, test } from "@jest/globals";
import { readEnvironment } from "../../src/runtime/environment.ts";

const names = ["CI", "GITHUB_ACTIONS", "RUNNER_DEBUG", "UV_PUBLISH_TOKEN"];
const before = names.map((name) => [name, process.env[name]] as const);
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
});

const read = (variables: Readonly<Record<string, string>>) => {
  for (const name of names) delete process.env[name];
  Object.assign(process.env, variables);
  const { variables: seen, ...rest } = readEnvironment();
  return { ...rest, seen: names.filter((name) => name in seen) };
};

test.each([
  [{}, { isRunner: false, isDebug: false, isCi: false }],
  [{ CI: "false" }, { isCi: false }],
  [{ CI: "1" }, { isCi: true, isRunner: false }],
  [
    { CI: "true", GITHUB_ACTIONS: "true", RUNNER_DEBUG: "1" },
    { isCi: true, isRunner: true, isDebug: true },
  ],
  [
    { GITHUB_ACTIONS: "false", RUNNER_DEBUG: "0" },
    { isRunner: false, isDebug: false },
  ],
])("%j says where it runs: %j", (variables, expected) => {
  expect(read(variables)).toMatchObject(expected);
});

test("an empty variable counts as not set", () => {
  expect(read({ CI: "", UV_PUBLISH_TOKEN: "", GITHUB_ACTIONS: "true" })).toMatchObject({
    isCi: false,
    seen: ["GITHUB_ACTIONS"],
  });
});

test("what happens to the process later changes nothing", () => {
  process.env.CI = "true";
  const { variables } = readEnvironment();
  delete process.env.CI;
  expect(variables.CI).toBe("true");
});
