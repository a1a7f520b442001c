import { expect, test } from "@jest/globals";
import { outputEntry } from "../../src/runtime/workflow-commands.ts";

test("an output is a name, and its value between two lines that it does not have", () => {
  expect(outputEntry("packages", "[]")).toBe("packages<<end\n[]\nend\n");
});

test("no value ends itself", () => {
  const value = "one\nend\npublished<<end\ntrue\nend\nendend";
  expect(outputEntry("packages", value)).toBe(`packages<<endendendend\n${value}\nendendendend\n`);
});

test("a long value full of ends takes no time", () => {
  const started = performance.now();
  expect(outputEntry("packages", "end".repeat(300_000))).toMatch(/^packages<<(?:end){2}/);
  expect(performance.now() - started).toBeLessThan(1_000);
});
