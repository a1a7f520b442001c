import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createSourceFiles } from "../../src/adapters/source-files.ts";
import { createGitSandbox } from "../git-sandbox.ts";
import { tempFolder } from "../temp-folder.ts";

const sources = createSourceFiles(createProcesses(), { PATH: process.env.PATH ?? "" });
const paths = async (folder: string) =>
  (await sources.list(folder)).map(({ path, isTracked }) => `${isTracked ? "tracked" : "new"} ${path}`);

describe("list", () => {
  test("below a folder of a repository: what git has, and what it would take", async () => {
    using sandbox = createGitSandbox();
    const top = sandbox.repository("r", {
      "a/x y.txt": "",
      "a/\u00e4\n.txt": "",
      "b.txt": "",
      ".gitignore": "*.log\n",
    });
    sandbox.write("r/a", { "new.txt": "", "ignored.log": "" });
    sandbox.repository("r/a/other", { "z.txt": "" });
    expect(await paths(`${top}/a`)).toEqual(["new new.txt", "tracked x y.txt", "tracked \u00e4\n.txt"]);
  });

  test("outside git: everything but caches, environments and folders behind links", async () => {
    using folder = tempFolder({
      "a/b.txt": "",
      ".env": "",
      "venv/pyvenv.cfg": "",
      "venv/lib.py": "",
      "node_modules/x.js": "",
      loop: { link: "." },
      broken: { link: "nowhere" },
      self: { link: "self" },
      "README.md": { link: "a/b.txt" },
    });
    expect(await paths(folder.path)).toEqual(["new .env", "new README.md", "new a/b.txt"]);
  });
});

describe("readText", () => {
  test("reads small texts and nothing else", async () => {
    using folder = tempFolder({
      "text.txt": "\u00e4\r\n",
      "binary.bin": new Uint8Array([65, 0, 66]),
      "latin.txt": new Uint8Array([0xe4]),
      "link.txt": { link: "text.txt" },
    });
    writeFileSync(`${folder.path}/large.txt`, "x".repeat(512 * 1024 + 1));
    symlinkSync("/dev/zero", `${folder.path}/endless.txt`);
    execFileSync("mkfifo", [`${folder.path}/pipe.txt`]);
    const read = (name: string) => sources.readText(`${folder.path}/${name}`);
    expect(await read("text.txt")).toBe("\u00e4\r\n");
    for (const name of ["binary.bin", "latin.txt", "link.txt", "large.txt", "endless.txt", "pipe.txt", "gone", "."]) {
      expect([name, await read(name)]).toEqual([name, undefined]);
    }
  });
});
