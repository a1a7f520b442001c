import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { contracts } from "../../src/actions/contracts.ts";
import { type Contract, camel } from "../../src/contract/contract.ts";
import { expectWorkspace } from "../../src/runtime/workspace.ts";

const all: readonly Contract[] = Object.values(contracts);
const folder = mkdtempSync(join(tmpdir(), "no workspace\\"));

afterAll(() => rmSync(folder, { recursive: true }));

const missing = { workingDirectory: folder, dist: [] };

test("an action that needs a workspace says so before its code is loaded, unless what was built before is given", () => {
  expect(() => expectWorkspace(contracts.plan, missing)).toThrow(`No pyproject.toml in ${folder} or above`);
  expect(() => expectWorkspace(contracts.publish, missing)).toThrow("No pyproject.toml in");
  expect(() => expectWorkspace(contracts.publish, { ...missing, dist: ["out"] })).not.toThrow();
  expect(() => expectWorkspace(contracts.attest, missing)).not.toThrow();
});

test("an action that needs no workspace still stands in a folder that is there", () => {
  const nowhere = { ...missing, workingDirectory: join(folder, "nowhere") };
  for (const contract of [contracts["create-release"], contracts.attest])
    expect(() => expectWorkspace(contract, nowhere)).toThrow(`No such folder: ${nowhere.workingDirectory}`);
  expect(() => expectWorkspace(contracts.publish, { ...nowhere, dist: ["out"] })).toThrow("No such folder");
});

test("a workspace is one whatever its folder is called", () => {
  writeFileSync(join(folder, "pyproject.toml"), "");
  expect(() => expectWorkspace(contracts.plan, missing)).not.toThrow();
  rmSync(join(folder, "pyproject.toml"));
});

test("what stands in for a workspace is an input that may be missing", () => {
  const needing = all.filter(({ needsWorkspace }) => needsWorkspace !== undefined);
  for (const { inputs, needsWorkspace } of needing) {
    expect(inputs["working-directory"]?.default).toBe(".");
    for (const name of needsWorkspace!.unlessGiven)
      expect([camel(name), inputs[name]?.default]).toEqual([name, undefined]);
  }
});
