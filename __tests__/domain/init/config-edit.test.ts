import { expect, test } from "@jest/globals";
import { editConfig, type Setting, settingLines, tableWithoutHeader } from "../../../src/domain/init/config-edit.ts";

const start = ["tool", "release-actions"];
const settings: readonly Setting[] = [
  { path: ["tag-format"], value: ["v{version}", "{name}@{version}"] },
  { path: ["groups", "all", "packages"], value: ["*"] },
  { path: ["groups", "all", "versioning"], value: "lockstep" },
];
const lines = [
  "[tool.release-actions]",
  'tag-format = ["v{version}", "{name}@{version}"]',
  "",
  "[tool.release-actions.groups.all]",
  'packages = ["*"]',
  'versioning = "lockstep"',
  "",
];

test("settings come after everything else, and what was there stays", () => {
  const before = '[project] # ours\nname = "a"\n\n\n[tool.other]\nx = 1';
  expect(editConfig(before, start, settings)).toBe(`${before}\n\n${lines.join("\n")}`);
  expect(editConfig("", start, settings)).toBe(lines.join("\n"));
});

test("a table that is there gets the lines, in front of what follows it", () => {
  const before = '[tool.release-actions] # ours\nsmoke = "off" # why\n\n[tool.other]\nx = 1\n';
  expect(editConfig(before, start, settings.slice(0, 1))).toBe(
    '[tool.release-actions] # ours\nsmoke = "off" # why\ntag-format = ["v{version}", "{name}@{version}"]\n\n[tool.other]\nx = 1\n',
  );
});

test("a value that is there is replaced where it stands, whatever form the table has", () => {
  const set = [{ path: ["changes"], value: "off" }] as const;
  expect(editConfig('tool.release-actions.changes = "auto" # why\n', start, set)).toBe(
    'tool.release-actions.changes = "off" # why\n',
  );
  expect(editConfig("[tool]\nrelease-actions = { changes = 'auto' }\n", start, set)).toBe(
    '[tool]\nrelease-actions = { changes = "off" }\n',
  );
});

test("in release-actions.toml the keys stand at the top, before any table", () => {
  expect(editConfig("[packages.core]\nprivate = true\n", [], settings.slice(0, 1))).toBe(
    'tag-format = ["v{version}", "{name}@{version}"]\n[packages.core]\nprivate = true\n',
  );
});

test("ends of lines are those of the file", () => {
  expect(editConfig('[project]\r\nname = "a"\r\n', start, settings.slice(0, 1))).toBe(
    '[project]\r\nname = "a"\r\n\r\n[tool.release-actions]\r\ntag-format = ["v{version}", "{name}@{version}"]\r\n',
  );
});

test("what would break the file is not written, and the lines are told", () => {
  const inline = "[tool]\nrelease-actions = { smoke = 'off' }\n";
  expect(editConfig(inline, start, settings)).toBeUndefined();
  expect(settingLines(start, settings)).toEqual(lines.filter((line) => line !== ""));
});

test.each([
  ['tool = { release-actions = { smoke = "off" } }', "tool"],
  ['[tool]\nrelease-actions = { smoke = "off" }', "tool.release-actions"],
  ['tool.release-actions.smoke = "off"', "tool.release-actions"],
  ['[tool]\nrelease-actions.smoke = "off"', "tool.release-actions"],
  ['[tool.release-actions]\ngroups = { other = { packages = ["x"] } }', "tool.release-actions.groups"],
  ['[tool.release-actions]\ngroups.all.versioning = "linked"', "tool.release-actions.groups.all"],
])("in %j the table is named that takes no header: %s", (text, table) => {
  expect(editConfig(`${text}\n`, start, settings)).toBeUndefined();
  expect(tableWithoutHeader(`${text}\n`, start, settings)).toBe(table);
});
