import { describe, expect, test } from "@jest/globals";
import { contracts } from "../../src/actions/contracts.ts";
import { type ActionName, actionNamed, actions } from "../../src/actions/index.ts";
import { actionYml } from "../../src/contract/action-yml.ts";
import { commandLine, terminalOptions } from "../../src/contract/command.ts";
import type { Contract, Fields } from "../../src/contract/contract.ts";
import { parseInputs } from "../../src/contract/parse.ts";

const all: readonly Contract[] = Object.values(contracts);

/** The public interface, version 1: inputs of `publish` with their defaults. */
const promisedInputs = {
  "working-directory": ".",
  tag: "",
  "tag-format": "{name}-v{version}\n{name}@{version}\n{name}/v{version}\nv{version}",
  packages: "",
  exclude: "",
  index: "",
  "check-url": "",
  "pypi-api-token": "",
  username: "",
  password: "",
  "trusted-publishing": "automatic",
  bounds: "lower",
  "wait-for": "listed",
  "wait-timeout": "15m",
  "build-timeout": "30m",
  rehearse: "true",
  smoke: "import",
  "python-version": "",
  "concurrent-uploads": "4",
  dist: "",
  share: "",
  attestations: "auto",
  due: "unreleased",
  "allow-dirty": "false",
  checks: "false",
  "dry-run": "false",
  "github-token": "",
};

test("the commands are the promised ones", () => {
  const guards = ["validate-release", "release-readiness", "protect-main"];
  const promised = [
    "init",
    "discover",
    "graph",
    "plan",
    "check",
    "version",
    "prepare-release",
    "changelog",
    "attest",
    "publish",
    "release",
    "rollback",
    "create-release",
    "index",
    "explain",
    "completion",
  ];
  expect(Object.keys(contracts)).toEqual(Object.keys(actions));
  expect(Object.keys(actions).toSorted()).toEqual([...promised, ...guards].toSorted());
  expect(contracts.publish.alias).toBe("topo-publish");
});

test("publish has exactly the promised inputs and defaults", () => {
  const inputs: Fields = contracts.publish.inputs;
  const own = Object.entries(inputs).filter(([, { surfaces }]) => surfaces.includes("input"));
  expect(Object.fromEntries(own.map(([name, field]) => [name, field.default ?? ""]))).toEqual(promisedInputs);
});

test("publish and plan have exactly the promised outputs", () => {
  expect(Object.keys(contracts.publish.outputs)).toEqual([
    "published",
    "uploaded",
    "published-packages",
    "index",
    "plan-path",
    "manifest-path",
    "dist-path",
    "report-path",
    "artifact-id",
  ]);
  expect(Object.keys(contracts.plan.outputs)).toEqual(["packages", "matrix", "plan-path", "empty"]);
});

test("a graph has the promised formats", () => {
  expect(contracts.graph.inputs.format.choices).toEqual(
    expect.arrayContaining(["levels", "json", "dot", "mermaid", "d2", "ascii"]),
  );
  expect(contracts.plan.inputs.format.choices).toEqual(["text", "json", "csv"]);
});

test("an action is found by the names of its contract, and loads that one", async () => {
  for (const [name, { contract, load }] of Object.entries(actions)) {
    const own: Contract = (await contract()).contract;
    expect(own).toBe(contracts[name as ActionName]);
    expect((await load()).action.contract).toBe(own);
    expect([own.name, own.alias ?? own.name].map(actionNamed)).toEqual([name, name]);
  }
});

describe.each(all.map((contract) => [contract.name, contract] as const))("%s", (_, contract) => {
  test("takes its own defaults", () => {
    const optional = Object.fromEntries(Object.entries(contract.inputs).filter(([, { isRequired }]) => !isRequired));
    const sources = { surfaces: [], given: () => undefined, environment: () => undefined, config: {} };
    expect(parseInputs(optional, sources)).toHaveProperty("inputs");
  });

  test("describes everything without a full stop at the end", () => {
    const fields = [...Object.values(contract.inputs), ...Object.values(contract.outputs), contract];
    for (const { description } of fields) expect(description).toMatch(/[^.\s]$/);
  });

  test("has no secret on the command line, and no flag that every command has already", () => {
    const options = commandLine(contract).options.map(({ name }) => name);
    for (const [name, { kind }] of Object.entries(contract.inputs)) {
      if (kind === "secret") expect(options).not.toContain(name);
    }
    for (const { name } of terminalOptions) expect(options).not.toContain(name);
  });

  test("has a --no- for each switch that is on by itself, and for no other", () => {
    const on = Object.entries(contract.inputs).filter(
      ([, field]) => field.surfaces.includes("flag") && field.kind === "flag" && field.default === "true",
    );
    const negations = commandLine(contract).options.filter(({ name }) => name.startsWith("no-"));
    expect(negations.map(({ name }) => name)).toEqual(on.map(([name]) => `no-${name}`));
  });

  test("knows the folder and the format", () => {
    expect(Object.keys(contract.inputs)).toEqual(expect.arrayContaining(["working-directory", "format"]));
  });
});

test("the help of a command names the variables of what has no flag, and no others", () => {
  expect(commandLine(contracts.publish).variables.map(({ name }) => name)).toEqual([
    "UV_PUBLISH_USERNAME",
    "UV_PUBLISH_TOKEN",
    "UV_PUBLISH_PASSWORD",
    "PYPI_API_TOKEN",
    "GITHUB_TOKEN",
  ]);
});

describe("action.yml", () => {
  const yml = actionYml(contracts.publish, "../dist/publish.js");

  test("has every input that an action takes and none of the command's own", () => {
    for (const name of Object.keys(promisedInputs)) expect(yml).toContain(`\n  ${name}:\n`);
    expect(yml).not.toMatch(/\n {2}(?:yes|format):/);
  });

  test("gives a default only where nothing else could give a value", () => {
    const defaults = [...yml.matchAll(/\n {2}([\w-]+):\n {4}description: .*\n {4}required: false\n {4}default: (.*)/g)];
    expect(defaults.map(([, name, value]) => [name, value])).toEqual([
      ["working-directory", '"."'],
      ["due", '"unreleased"'],
      ["allow-dirty", '"false"'],
      ["checks", '"false"'],
      ["dry-run", '"false"'],
      ["github-token", '"${{ github.token }}"'],
    ]);
  });

  test("runs on Node 24", () => {
    expect(yml).toContain('runs:\n  using: "node24"\n  main: "../dist/publish.js"\n');
  });
});
