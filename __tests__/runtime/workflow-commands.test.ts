import { expect, test } from "@jest/globals";
import { outputEntry } from "../../src/runtime/workflow-commands.ts";

test("an output is a name, and its value between two lines that nobody can guess", () => {
  const value = "one\nend\npublished<<end\ntrue\nend";
  const [first = "", ...rest] = outputEntry("packages", value).split("\n");
  const delimiter = first.replace("packages<<", "");
  expect(delimiter).toMatch(/^end-[0-9a-f-]{36}$/);
  expect(rest.join("\n")).toBe(`${value}\n${delimiter}\n`);
  expect(outputEntry("packages", value)).not.toContain(delimiter);
});
