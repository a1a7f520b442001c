import { expect, test } from "@jest/globals";
import { pythonVersion } from "../../src/actions/shared-inputs.ts";

test.each([
  ["3.12, 3.13", ["3.12", "3.13"]],
  [">=3.11,<3.13", [">=3.11,<3.13"]],
  ["3.12\n>=3.11, <3.13,\n\n!=3.12.1", ["3.12", ">=3.11,<3.13", "!=3.12.1"]],
  ["3.12, >=3.13", ["3.12", ">=3.13"]],
  ["", []],
])("python-version %j is %j", (text, pythons) => {
  expect(pythonVersion.parse(text, "input")).toEqual({ value: pythons });
});
