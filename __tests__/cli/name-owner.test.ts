import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { startIndex } from "../../src/index-server/server.ts";
import { cli } from "../child.ts";
import { createGitSandbox } from "../git-sandbox.ts";
import { anybody } from "../index-server/anybody.ts";
import { archivesFolder, type Changes, uploadForm } from "../index-server/sending.ts";
import { tempFolder } from "../temp-folder.ts";

const theirs = { project_urls: ["Source, https://github.com/Others/alpha"], author_email: "Cy <cy@others.example>" };

const pyproject = (more = "") => `[project]
name = "alpha"
version = "1.0"
description = "Counts pears"
requires-python = ">=3.10"
authors = [{ name = "Ada Pear" }]

[build-system]
requires = ["uv_build"]
build-backend = "uv_build"
${more}`;

/** What `plan`, `version` and `validate-release` say of names in a clone of `orchard/pears`, before whose first release the index has alpha 1.0. */
const openClone = async (metadata: Changes) => {
  const store = tempFolder();
  const index = await startIndex({ access: anybody, store: store.path });
  await using archives = await archivesFolder();
  const sdist = await readFile(join(archives.path, "whole.tar.gz"));
  const sent = await fetch(index.uploadUrl, { method: "POST", body: uploadForm("alpha-1.0.tar.gz", sdist, metadata) });
  if (!sent.ok) throw new Error(await sent.text());
  const sandbox = createGitSandbox();
  const cwd = sandbox.repository("ws", { "pyproject.toml": pyproject(), "src/alpha/__init__.py": "" });
  sandbox.git("ws", "remote", "add", "origin", "git@github.com:orchard/pears.git");
  const commands = [
    ["plan", "--index", index.uploadUrl, "--check-url", index.simpleUrl],
    ["version", "--index", index.simpleUrl],
    ["validate-release", "--index", index.simpleUrl],
  ];
  return {
    ...sandbox,
    ask: async () => {
      const ends = await Promise.all(commands.map((args) => cli([...args, "--format", "json"], { cwd })));
      return ends.map(({ stdout }) =>
        JSON.parse(stdout)
          .findings.map(({ code }: { code: string }) => code)
          .filter((code: string) => code.startsWith("RA-NAME-")),
      );
    },
    [Symbol.asyncDispose]: async () => {
      sandbox[Symbol.dispose]();
      await index[Symbol.asyncDispose]();
      store[Symbol.dispose]();
    },
  };
};

test("a first release whose name is somebody else's project is said to be one, whatever its tag is, until the project says that it is its own", async () => {
  await using clone = await openClone(theirs);
  const code = "RA-NAME-BELONGS-TO-OTHERS";
  expect(await clone.ask()).toEqual([[code], [code], [code]]);
  const setting = (line: string) => pyproject(`[tool.release-actions]\n${line}\n`);
  clone.write("ws", { "pyproject.toml": setting(`ignore = ["${code}:alpha"]`) });
  expect(await clone.ask()).toEqual([[], [], []]);
});

test("and is of no matter where the package is marked as the hint says", async () => {
  await using clone = await openClone(theirs);
  const marked = pyproject().replace("\n\n[build", '\nclassifiers = ["Private :: Do Not Upload"]\n\n[build');
  clone.write("ws", { "pyproject.toml": marked });
  expect(await clone.ask()).toEqual([[], [], []]);
}, 60_000);

test("one's own project that has moved is none of others: an author, or an older tag, shows it", async () => {
  await using clone = await openClone({ ...theirs, author: "Ada Pear" });
  expect(await clone.ask()).toEqual([[], [], []]);
  await using tagged = await openClone(theirs);
  tagged.git("ws", "tag", "alpha-v1.0");
  tagged.git("ws", "commit", "--quiet", "--allow-empty", "--message", "feat: more");
  expect(await tagged.ask()).toEqual([[], [], []]);
});

test("a project that does not say whose it is is to be looked at; the tag that is released proves nothing", async () => {
  await using clone = await openClone({});
  clone.git("ws", "tag", "alpha-v1.0");
  const code = "RA-NAME-OWNER-UNSAID";
  expect((await clone.ask())[0]).toEqual([code]);
  // It is no check's, so that `check` would refuse the entry.
  clone.write("ws", { "pyproject.toml": pyproject(`[tool.release-actions]\nignore = ["${code}"]\n`) });
  expect((await clone.ask())[0]).toEqual([code]);
});
