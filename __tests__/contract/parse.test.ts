import { describe, expect, test } from "@jest/globals";
import type { Inputs } from "../../src/contract/contract.ts";
import {
  choice,
  count,
  duration,
  flag,
  lasting,
  lines,
  positional,
  rows,
  secret,
  text,
} from "../../src/contract/field.ts";
import { parseInputs, type Sources } from "../../src/contract/parse.ts";

const fields = {
  folder: text({ description: "", default: "." }),
  url: text({ description: "", surfaces: lasting }),
  "some-names": lines({ description: "", surfaces: lasting }),
  commands: rows({ description: "" }),
  kinds: lines({ description: "", surfaces: lasting, default: "x", mayBeNone: true }),
  bounds: choice(["lower", "exact"], { description: "", surfaces: lasting, default: "lower" }),
  signed: choice(["auto", "true", "false"], { description: "", surfaces: lasting, default: "auto" }),
  "dry-run": flag({ description: "", surfaces: lasting, default: "false" }),
  slots: count([1, 64], { description: "", surfaces: lasting, default: "4" }),
  limit: duration({ description: "", surfaces: lasting, default: "15m" }),
  tag: text({ description: "", environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }] }),
  token: secret({ description: "", environment: [{ name: "FIRST_TOKEN" }, { name: "SECOND_TOKEN" }] }),
};

interface Giving {
  readonly given?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly surfaces?: Sources["surfaces"];
}

const parse = ({ given = {}, environment = {}, config = {}, surfaces = ["input"] }: Giving) =>
  parseInputs(fields, { surfaces, given: (name) => given[name], environment: (name) => environment[name], config });

const inputsOf = (giving: Giving): Inputs<typeof fields> => {
  const parsed = parse(giving);
  if ("bad" in parsed) throw new Error(JSON.stringify(parsed.bad));
  return parsed.inputs;
};

test("a list of the configuration is parted already, and may be none", () => {
  const { someNames, kinds } = inputsOf({ config: { "some-names": [" a, b ", "c"], kinds: [] } });
  expect([someNames, kinds]).toEqual([["a, b", "c"], []]);
  expect(inputsOf({ config: { "some-names": "a, b", kinds: "" } })).toMatchObject({
    someNames: ["a", "b"],
    kinds: ["x"],
  });
});

test("what nobody gives has its default, an empty list, or nothing", () => {
  expect(inputsOf({})).toEqual({
    folder: ".",
    url: undefined,
    someNames: [],
    commands: [],
    kinds: ["x"],
    bounds: "lower",
    signed: "auto",
    dryRun: false,
    slots: 4,
    limit: 900_000,
    tag: undefined,
    token: undefined,
  });
});

test("what is given wins over the environment, the environment over the configuration, that over the default", () => {
  const giving = { config: { bounds: "exact", url: "c" }, environment: { GITHUB_REF: "refs/tags/v1" } };
  expect(inputsOf(giving)).toMatchObject({ bounds: "exact", url: "c", tag: "v1" });
  expect(inputsOf({ ...giving, given: { bounds: "lower", url: "g", tag: "v2" } })).toMatchObject({
    bounds: "lower",
    url: "g",
    tag: "v2",
  });
});

test("an empty value counts as not given, wherever it stands", () => {
  const giving = {
    given: { url: " ", bounds: "", "dry-run": "\n" },
    environment: { FIRST_TOKEN: "" },
    config: { url: "" },
  };
  expect(inputsOf(giving)).toMatchObject({ url: undefined, bounds: "lower", dryRun: false, token: undefined });
});

test.each([
  ["a,b", ["a", "b"]],
  ["a\nb\n", ["a", "b"]],
  [" a , \r\n b,,c ", ["a", "b", "c"]],
])("the list %j is %j", (given, items) => {
  expect(inputsOf({ given: { "some-names": given } }).someNames).toEqual(items);
});

test.each([
  ["30s", 30_000],
  ["15m", 900_000],
  ["2h", 7_200_000],
  ["7d", 604_800_000],
])("the duration %s is %i ms", (given, milliseconds) => {
  expect(inputsOf({ given: { limit: given } }).limit).toBe(milliseconds);
});

test.each([
  ["dry-run", "yes", "true or false"],
  ["dry-run", "True", "true or false"],
  ["dry-run", "1", "true or false"],
  ["slots", "0", "a whole number from 1 to 64"],
  ["slots", "65", "a whole number from 1 to 64"],
  ["slots", "4.0", "a whole number from 1 to 64"],
  ["slots", "4 ", undefined],
  ["slots", "-4", "a whole number from 1 to 64"],
  ["slots", "0x4", "a whole number from 1 to 64"],
  ["slots", "four", "a whole number from 1 to 64"],
  ["limit", "15", "a duration such as 30s, 15m or 2h"],
  ["limit", "15 m", "a duration such as 30s, 15m or 2h"],
  ["limit", "0s", "a duration such as 30s, 15m or 2h"],
  ["limit", "1.5h", "a duration such as 30s, 15m or 2h"],
  ["limit", "15M", "a duration such as 30s, 15m or 2h"],
  ["bounds", "Lower", "lower or exact"],
])("%s: %j is refused, expected %j", (name, value, expected) => {
  const parsed = parse({ given: { [name]: value } });
  if (expected === undefined) expect("inputs" in parsed).toBe(true);
  else expect(parsed).toEqual({ bad: [expect.objectContaining({ name, from: "given", expected, value })] });
});

test("everything that is wrong is said at once, with the place where it stands", () => {
  expect(parse({ given: { "dry-run": "yes", slots: "many" }, config: { bounds: "tight", limit: 15 } })).toEqual({
    bad: [
      { name: "bounds", kind: "choice", from: "config", expected: "lower or exact", value: "tight" },
      { name: "dry-run", kind: "flag", from: "given", expected: "true or false", value: "yes" },
      { name: "slots", kind: "count", from: "given", expected: "a whole number from 1 to 64", value: "many" },
      { name: "limit", kind: "duration", from: "config", expected: "a duration such as 30s, 15m or 2h", value: 15 },
    ],
  });
});

describe("TOML's own types", () => {
  test.each([
    [{ "dry-run": true }, { dryRun: true }],
    [{ slots: 7 }, { slots: 7 }],
    [{ "some-names": ["a", "b"] }, { someNames: ["a", "b"] }],
    [{ "some-names": "a, b" }, { someNames: ["a", "b"] }],
    [{ signed: false }, { signed: "false" }],
    [{ signed: "auto" }, { signed: "auto" }],
  ])("%j is taken", (config, inputs) => {
    expect(inputsOf({ config })).toMatchObject(inputs);
  });

  test.each([
    [{ "dry-run": "true" }, "true or false"],
    [{ slots: "7" }, "a whole number"],
    [{ slots: 7.5 }, "a whole number from 1 to 64"],
    [{ "some-names": ["a", 1] }, "a list of texts"],
    [{ url: ["a"] }, "a text"],
    [{ bounds: true }, "lower or exact"],
    [{ bounds: ["lower"] }, "a text"],
  ])("%j is refused", (config, expected) => {
    expect(parse({ config })).toEqual({
      bad: [expect.objectContaining({ from: "config", expected, value: Object.values(config)[0] })],
    });
  });

  test("a key that only a run can be given is not read", () => {
    expect(inputsOf({ config: { folder: "elsewhere" } }).folder).toBe(".");
  });
});

test("an environment variable counts only with its prefix, and loses it", () => {
  expect(inputsOf({ environment: { GITHUB_REF: "refs/heads/main" } }).tag).toBeUndefined();
  expect(inputsOf({ environment: { GITHUB_REF: "refs/tags/core-v1.0" } }).tag).toBe("core-v1.0");
  expect(inputsOf({ given: { tag: "refs/tags/core-v1.0" } }).tag).toBe("core-v1.0");
});

describe("a secret", () => {
  test("says where it came from and shows itself only when asked", () => {
    const { token } = inputsOf({ environment: { SECOND_TOKEN: "hunter22" } });
    expect(token?.from).toBe("SECOND_TOKEN");
    expect(token?.secret.reveal()).toBe("hunter22");
    expect(`${token?.secret}${JSON.stringify(token)}`).not.toContain("hunter22");
    expect(inputsOf({ given: { token: "abc" } }).token?.from).toBe("input");
  });

  test("never comes by a flag or a file", () => {
    expect(inputsOf({ surfaces: ["flag"], given: { token: "abc" }, config: { token: "abc" } }).token).toBeUndefined();
  });
});

test("a required value that nothing gives is missing", () => {
  const required = { code: text({ description: "", surfaces: positional, isRequired: true }) };
  const sources: Sources = { surfaces: ["argument"], given: () => " ", environment: () => undefined, config: {} };
  expect(parseInputs(required, sources)).toEqual({ bad: [expect.objectContaining({ name: "code", from: "missing" })] });
});

test("a list by line keeps its commas", () => {
  const commands = "types: mypy a,b\r\n\n  tests: pytest {a,b}\n";
  expect(inputsOf({ given: { commands } }).commands).toEqual(["types: mypy a,b", "tests: pytest {a,b}"]);
});
