import { expect, test } from "@jest/globals";
import { painter, wantsColour } from "../../src/runtime/colour.ts";

test.each([
  ["auto", {}, true, true],
  ["auto", {}, false, false],
  ["auto", { NO_COLOR: "1" }, true, false],
  ["auto", { TERM: "dumb" }, true, false],
  ["auto", { FORCE_COLOR: "1" }, false, true],
  ["auto", { FORCE_COLOR: "0" }, true, false],
  ["auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ["always", { NO_COLOR: "1" }, false, true],
  ["never", { FORCE_COLOR: "1" }, true, false],
])("--color %s, %j, terminal: %j gives %j", (asked, variables, isTerminal, expected) => {
  expect(wantsColour({ asked, variables, isTerminal })).toBe(expected);
});

test("paint changes nothing but the colour", () => {
  expect(painter(false)("error", "text")).toBe("text");
  expect(painter(true)("plain", "text")).toBe("text");
  expect(painter(true)("good", "text")).toBe("\x1b[32mtext\x1b[39m");
});
