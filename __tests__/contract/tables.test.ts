import { expect, test } from "@jest/globals";
import { defineContract } from "../../src/contract/contract.ts";
import { eachRun, lasting, text } from "../../src/contract/field.ts";
import { commonInputs } from "../../src/contract/tables.ts";

const taking = (name: string, surfaces: typeof lasting) =>
  defineContract({
    name,
    description: name,
    inputs: { gates: text({ description: "What must pass", surfaces }) },
    outputs: {},
  });

test("an input has one row for all that take it in the same ways, or as a key alone", () => {
  const all = [taking("one", lasting), taking("two", lasting), taking("three", ["key"])];
  expect([...(commonInputs(all).get("gates") ?? [])]).toEqual(["one", "two", "three"]);
});

test("a command that does not read it from the configuration has a row of its own", () => {
  const all = [taking("one", lasting), taking("two", lasting), taking("three", eachRun)];
  expect([...(commonInputs(all).get("gates") ?? [])]).toEqual(["one", "two"]);
});
