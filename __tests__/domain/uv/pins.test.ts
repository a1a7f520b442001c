import { expect, test } from "@jest/globals";
import { changeTo } from "../../../src/domain/uv/pins.ts";

const installed = new Map([
  ["core", "1.0"],
  ["rich", "15.0.0"],
  ["old-one", "2"],
  ["moved", "1"],
]);

test("what has another version, and what is not asked for, leaves; what is the same stays, however it is spelled", () => {
  const pins = "Core==1.0\nRich==15.0.1\nnew_one==3\n";
  expect(changeTo(pins, installed, new Set())).toEqual({
    leaving: ["rich", "old-one", "moved"],
    staying: ["core"],
    arriving: ["Rich==15.0.1", "new_one==3"],
  });
});

test("what is to be put in afresh leaves and arrives, and so does what is pinned to a URL", () => {
  const pins = "core==1.0\nmoved @ https://example.org/moved-1-py3-none-any.whl\nrich==15.0.0\n";
  expect(changeTo(pins, installed, new Set(["core"]))).toEqual({
    leaving: ["core", "old-one", "moved"],
    staying: ["rich"],
    arriving: ["core==1.0", "moved @ https://example.org/moved-1-py3-none-any.whl"],
  });
});

test("comments and empty lines are no pins", () => {
  expect(changeTo("# by uv\n\n    # via core\n", new Map(), new Set())).toEqual({
    leaving: [],
    staying: [],
    arriving: [],
  });
});
