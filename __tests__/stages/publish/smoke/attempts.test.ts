import { expect, test } from "@jest/globals";
import { attemptsOf } from "../../../../src/stages/publish/smoke/attempts.ts";
import { wheelOf } from "../../../domain/distribution/sound.ts";

const attempts = async (text: string) => {
  const wheel = await wheelOf({ "core_lib-1.2.0.dist-info/entry_points.txt": text });
  return attemptsOf(wheel).map(({ what, isScript, step }) => [what, isScript, step]);
};

test("what users import is tried, then the scripts, and of other entry points the top module", async () => {
  const text = [
    "[console_scripts]",
    "core = core_lib.cli : Tool.run",
    "whole = core_lib.cli",
    "fast = core_lib.fast:run [speed]",
    "none = core_lib.cli:run []",
    "[gui_scripts]",
    "window = core_lib.window:show",
    "[pytest11]",
    "plugin = core_lib.plugin:Plugin [test]",
    "[shop.settings]",
    "colour = a shade of green",
    "",
  ].join("\n");
  expect(await attempts(text)).toEqual([
    ["import core_lib", false, ["load", "core_lib"]],
    ["script core", true, ["load", "core_lib.cli", "Tool", "run"]],
    ["script whole", true, ["load", "core_lib.cli"]],
    ["script none", true, ["load", "core_lib.cli", "run"]],
    ["script window", true, ["load", "core_lib.window", "show"]],
    ["entry point plugin", true, ["find", "core_lib"]],
  ]);
});

test("a script that names nothing is a failure without a question", async () => {
  expect((await attempts("[console_scripts]\ncore = core lib:run\n")).at(-1)).toEqual(["script core", true, undefined]);
});
