import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { getuid } from "node:process";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import type { Finding } from "../../src/domain/problem/finding.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { tempFolder } from "../temp-folder.ts";

const findingOf = (act: () => unknown): Finding | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.findings[0];
    throw error;
  }
};

const codeOf = (act: () => unknown): string | undefined => findingOf(act)?.code;

test("text is UTF-8, with its byte order mark and line ends", () => {
  using folder = tempFolder({ a: "\ufeffä😀\r\n" });
  expect(nodeFiles.readText(`${folder.path}/a`)).toBe("\ufeffä😀\r\n");
});

test("what is no file is no text", () => {
  using folder = tempFolder({ file: "", folder: "folder/", broken: { link: "nowhere" }, loop: { link: "loop" } });
  for (const name of ["nothing", "file/x", "folder", "broken", "loop", "x".repeat(5000), "a\0b"]) {
    expect(nodeFiles.readText(`${folder.path}/${name}`)).toBeUndefined();
  }
});

test("bytes that are no UTF-8 are refused, with file and line", () => {
  const bytes = Buffer.concat([Buffer.from("# \ufffd\n# ä\n"), Buffer.from("# \xe9\n# \xe9\n", "latin1")]);
  using folder = tempFolder({
    latin: bytes,
    ".git": "folder/",
    "in/utf16": Buffer.from("[project]\n\u00e9", "utf16le"),
  });
  expect(findingOf(() => nodeFiles.readText(`${folder.path}/latin`))).toMatchObject({
    code: "RA-FILE-NOT-UTF8",
    file: "latin",
    line: 3,
  });
  expect(findingOf(() => nodeFiles.readText(`${folder.path}/in/utf16`))).toMatchObject({ file: "in/utf16", line: 2 });
  using home = tempFolder({ "uv.toml": bytes });
  const file = `${home.path}/uv.toml`;
  expect(findingOf(() => nodeFiles.readText(file))).toMatchObject({ remedy: "call", file });
});

test("what is neither a file nor a folder is refused, and not waited for", () => {
  using folder = tempFolder({ endless: { link: "/dev/zero" } });
  execFileSync("mkfifo", [`${folder.path}/pipe`]);
  for (const name of ["pipe", "endless"]) {
    const file = `${folder.path}/${name}`;
    expect(findingOf(() => nodeFiles.readText(file))).toMatchObject({
      code: "RA-FILE-UNREADABLE",
      message: `Cannot read ${file}: it is neither a file nor a folder`,
      hint: "Put a plain file there",
    });
  }
});

// A file of Linux that is there and whose beginning nobody can read.
const unreadableFile = "/proc/self/mem";

(existsSync(unreadableFile) ? test : test.skip)(`a file that cannot be read is refused (as ${unreadableFile})`, () => {
  expect(findingOf(() => nodeFiles.readText(unreadableFile))).toMatchObject({
    code: "RA-FILE-UNREADABLE",
    message: `Cannot read ${unreadableFile}: EIO`,
    hint: expect.stringMatching(/^See that this can be read/),
  });
});

test("a folder is listed by name, links by what they lead to", () => {
  using folder = tempFolder({
    b: "",
    a: "folder/",
    "to-a": { link: "a" },
    "to-b": { link: "b" },
    broken: { link: "nowhere" },
    loop: { link: "loop" },
  });
  expect(nodeFiles.list(folder.path)).toEqual([
    { name: "a", kind: "folder", isLink: false },
    { name: "b", kind: "file", isLink: false },
    { name: "broken", kind: "other", isLink: true, target: "nowhere" },
    { name: "loop", kind: "other", isLink: true, target: "loop" },
    { name: "to-a", kind: "folder", isLink: true },
    { name: "to-b", kind: "file", isLink: true },
  ]);
});

test("what is no folder has no list", () => {
  using folder = tempFolder({ file: "" });
  expect(nodeFiles.list(`${folder.path}/file`)).toBeUndefined();
  expect(nodeFiles.list(`${folder.path}/nothing`)).toBeUndefined();
});

test("the real path has no links in it", () => {
  using folder = tempFolder({ "a/b": "", link: { link: "a" }, broken: { link: "nowhere" } });
  expect(nodeFiles.realPath(`${folder.path}/link/b`)).toBe(`${folder.path}/a/b`);
  expect(nodeFiles.realPath(`${folder.path}/broken`)).toBeUndefined();
});

// The superuser may read everything.
(getuid?.() === 0 ? test.skip : test)("what may not be read is refused, with the reason (not as root, who may)", () => {
  using folder = tempFolder({ secret: "", "shut/x": "" });
  chmodSync(`${folder.path}/secret`, 0);
  chmodSync(`${folder.path}/shut`, 0);
  expect(codeOf(() => nodeFiles.readText(`${folder.path}/secret`))).toBe("RA-FILE-UNREADABLE");
  expect(codeOf(() => nodeFiles.list(`${folder.path}/shut`))).toBe("RA-FILE-UNREADABLE");
  chmodSync(`${folder.path}/shut`, 0o700);
});
