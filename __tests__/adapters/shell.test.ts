import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createShell } from "../../src/adapters/shell.ts";
import { tempFolder } from "../temp-folder.ts";

const everything = { PATH: process.env.PATH ?? "" };

const run = async (command: string, { environment = everything, isClone = false } = {}) => {
  using folder = tempFolder();
  const environments = { checkout: { ...environment, PLACE: "checkout" }, clone: { ...environment, PLACE: "clone" } };
  const shell = createShell({ processes: createProcesses(), environments });
  const lines: string[] = [];
  const { signal } = new AbortController();
  const onLine = (line: string) => void lines.push(line);
  const { code } = await shell.run({ command, folder: folder.path, isClone, timeout: 20_000, signal, onLine });
  return { code, lines };
};

test("a command runs as in a step with shell: bash, and ends where a part of it fails", async () => {
  expect(await run('echo "${BASH_VERSION:+bash}"; echo $PLACE')).toEqual({ code: 0, lines: ["bash", "checkout"] });
  expect(await run("false; echo on")).toEqual({ code: 1, lines: [] });
  expect(await run("false | true; echo on")).toEqual({ code: 1, lines: [] });
});

test("a clone has an environment of its own", async () => {
  expect(await run("echo $PLACE", { isClone: true })).toEqual({ code: 0, lines: ["clone"] });
});

test("where there is no bash it is sh -e", async () => {
  using programs = tempFolder();
  const sh = execFileSync("/bin/sh", ["-c", "command -v sh"], { encoding: "utf8", env: everything }).trim();
  symlinkSync(sh, join(programs.path, "sh"));
  const environment = { PATH: programs.path };
  expect(await run("echo first; false; echo on", { environment })).toEqual({ code: 1, lines: ["first"] });
  expect(await run("false | true; echo on", { environment })).toEqual({ code: 0, lines: ["on"] });
});
