import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { commandOf } from "../../../src/domain/fragments/fragments.ts";
import { readFragments } from "../../../src/domain/fragments/read.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

/** By package: the tool, the folder that it reads, what waits, and after `!` what is astray. */
const found = (
  contents: Readonly<Record<string, Content>>,
  root = ".",
): Readonly<Record<string, readonly string[]>> => {
  using folder = tempFolder(contents);
  const workspace = readWorkspace(nodeFiles, join(folder.path, root));
  const entries = [...readFragments(nodeFiles, workspace, { members: workspace.members, apart: new Set() })].map(
    ([name, fragments]) => [
      name,
      fragments.map(({ tool, folder: read, waiting, astray }) =>
        [tool, read, ...waiting, ...astray.map((each) => `!${each}`)].join(" "),
      ),
    ],
  );
  return Object.fromEntries(entries);
};

const one = (settings: string, contents: Readonly<Record<string, Content>>): readonly string[] =>
  found({ "pyproject.toml": `${project("a-b")}\n${settings}\n`, ...contents })["a-b"]!;

test("towncrier reads the names that it knows in its folder, and leaves out what it ignores", () => {
  const settings = '[tool.towncrier]\ndirectory = "news"\nignore = ["_*"]\ntemplate = "news/template.rst"';
  const files = [
    "12.feature.md",
    "+word.bugfix.rst",
    "3.misc",
    "fix-1.2.doc.1.md",
    "README.md",
    "examples.rst",
    "examples.doc.md",
    "_x.feature.md",
    "template.rst",
  ];
  expect(one(settings, Object.fromEntries(files.map((name) => [`news/${name}`, ""])))).toEqual([
    "towncrier news news/+word.bugfix.rst news/12.feature.md news/3.misc news/examples.doc.md news/fix-1.2.doc.1.md",
  ]);
});

test("towncrier's types and sections may be the project's own", () => {
  const types =
    '[tool.towncrier]\ndirectory = "news"\n[[tool.towncrier.type]]\nname = "Added"\n[[tool.towncrier.type]]\ndirectory = "gone"\nname = "Removed"\n';
  const files = { "news/1.added.md": "", "news/2.gone.md": "", "news/3.feature.md": "" };
  expect(one(types, files)).toEqual(["towncrier news news/1.added.md news/2.gone.md !news/3.feature.md"]);
  expect(
    one('[tool.towncrier]\ndirectory = "news"\n[tool.towncrier.fragment.chore]\n', { "news/1.chore.md": "" }),
  ).toEqual(["towncrier news news/1.chore.md"]);
  const sections = '[tool.towncrier]\ndirectory = "news"\n[[tool.towncrier.section]]\npath = "web"\nname = "Web"\n';
  expect(one(sections, { "news/web/1.feature.md": "", "news/cli/2.feature.md": "" })).toEqual([
    "towncrier news/web news/web/1.feature.md",
  ]);
});

test("without a folder, towncrier reads that of the package, of the name as it is written", () => {
  const files = { "newsfragments/1.feature.md": "", "src/a_b/newsfragments/2.feature.md": "" };
  expect(one("[tool.towncrier]", { ...files, "a-b/newsfragments/3.feature.md": "" })).toEqual([
    "towncrier a-b/newsfragments a-b/newsfragments/3.feature.md !newsfragments/1.feature.md !src/a_b/newsfragments/2.feature.md",
  ]);
  expect(one('[tool.towncrier]\npackage = "a_b"\npackage_dir = "src"', files)).toEqual([
    "towncrier src/a_b/newsfragments src/a_b/newsfragments/2.feature.md !newsfragments/1.feature.md",
  ]);
});

test("a file of an unknown type, and one in a folder below, are astray", () => {
  const files = { "news/1.featur.md": "", "news/sub/2.feature.md": "", "news/notes.md": "" };
  expect(one('[tool.towncrier]\ndirectory = "news"', files)).toEqual([
    "towncrier news !news/1.featur.md !news/sub/2.feature.md",
  ]);
});

test("scriv reads Markdown and reStructuredText in its folder", () => {
  const name = "20260102_030405_me_branch";
  const files = {
    [`changelog.d/${name}.md`]: "",
    "changelog.d/README.md": "",
    "changelog.d/scriv.ini": "",
    [`changes/${name}.rst`]: "",
  };
  expect(one("[tool.scriv]", files)).toEqual([`scriv changelog.d changelog.d/${name}.md !changes/${name}.rst`]);
  expect(one("", files)).toEqual([`scriv changelog.d changelog.d/${name}.md !changes/${name}.rst`]);
  expect(one('[tool.scriv]\nfragment_directory = "changes"', files)).toEqual([
    `scriv changes changes/${name}.rst !changelog.d/${name}.md`,
  ]);
});

test("scriv is told in other files as well, the later over the earlier", () => {
  const name = "20260102_030405_me_branch";
  const files = {
    "setup.cfg": "[scriv]\nfragment_directory = news\n",
    [`news/${name}.md`]: "",
    [`next/${name}.md`]: "",
  };
  expect(one("", files)).toEqual([`scriv news news/${name}.md`]);
  expect(one("", { ...files, "tox.ini": "[tox]\n[tool.scriv]\nfragment_directory: next\n" })).toEqual([
    `scriv next next/${name}.md !news/${name}.md`,
  ]);
  expect(one("", { "setup.cfg": "[flake8]\nfragment_directory = news\n", [`news/${name}.md`]: "" })).toEqual([]);
});

test("changie, reno and changesets are known by their folders", () => {
  expect(
    one("", { ".changes/unreleased/Added-1.yaml": "", ".changes/header.tpl.md": "", ".changes/v1.md": "" }),
  ).toEqual(["changie .changes/unreleased .changes/unreleased/Added-1.yaml"]);
  const settings = { ".changie.yaml": "changesDir: log\nunreleasedDir: next\n" };
  expect(one("", { ...settings, "log/next/1.yaml": "", "log/2.yaml": "" })).toEqual([
    "changie log/next log/next/1.yaml !log/2.yaml",
  ]);
  expect(
    one("", { "releasenotes/notes/juice-89eea690fa17bca4.yaml": "", "releasenotes/fruit-0123456789abcdef.yaml": "" }),
  ).toEqual([
    "reno releasenotes/notes releasenotes/notes/juice-89eea690fa17bca4.yaml !releasenotes/fruit-0123456789abcdef.yaml",
  ]);
});

test("a changeset is news of the packages that it names", () => {
  const files = {
    ".changeset/README.md": "",
    ".changeset/brave-fox.md": '---\n"A_b": minor\n---\n\nNew.\n',
    ".changeset/other.md": "---\r\nother: patch\r\n---\r\na-b: text\r\n",
  };
  expect(one("", files)).toEqual(["changesets .changeset .changeset/brave-fox.md"]);
  expect(one("", { ".changeset/other.md": files[".changeset/other.md"] })).toEqual([]);
});

test("changesets at the git top level are news of the packages that they name as npm does", () => {
  const files = {
    ".git/HEAD": "ref: refs/heads/main\n",
    "package.json": "{}",
    "py/pyproject.toml": project("shop"),
    "py/package.json": '{"name": "@o/py-shop"}',
    ".changeset/ours.md": '---\n"@o/py-shop": minor\n---\n',
    ".changeset/theirs.md": '---\n"shop": minor\n---\n',
  };
  expect(found(files, "py")).toEqual({ shop: ["changesets ../.changeset ../.changeset/ours.md"] });
});

test("a member's news is its own, else the root's where that has no package", () => {
  const members = {
    "p/x/pyproject.toml": project("x"),
    "p/y/pyproject.toml": `${project("y")}\n[tool.towncrier]\ndirectory = "news"\n`,
  };
  const files = { "newsfragments/1.feature.md": "", "p/y/news/2.feature.md": "" };
  const root = `${workspaceTable(["p/*"])}\n[tool.towncrier]\ndirectory = "newsfragments"\n`;
  expect(found({ "pyproject.toml": root, ...members, ...files })).toEqual({
    x: ["towncrier newsfragments newsfragments/1.feature.md"],
    y: ["towncrier p/y/news p/y/news/2.feature.md"],
  });
  const package_ = '[project]\nname = "r"\nversion = "1"\n[build-system]\nrequires = []\nbuild-backend = "x"\n';
  expect(found({ "pyproject.toml": package_ + root, ...members, ...files })).toMatchObject({
    r: ["towncrier newsfragments newsfragments/1.feature.md"],
    x: [],
  });
});

test("nothing outside of the repository is listed", () => {
  const files = { ".git": "folder/" as const, "../news/1.feature.md": "", link: { link: "../news" } };
  expect(one('[tool.towncrier]\ndirectory = "../news"', files)).toEqual(["towncrier ../news"]);
  expect(one('[tool.towncrier]\ndirectory = "link"', files)).toEqual(["towncrier link"]);
});

test.each([
  ["towncrier", ".", "towncrier build --version 1.2"],
  ["towncrier", "p/x", "towncrier build --version 1.2 --dir p/x"],
  ["towncrier", "p/a b", "towncrier build --version 1.2 --dir 'p/a b'"],
  ["scriv", "p/x", "scriv collect --version 1.2 in p/x"],
  ["changie", ".", "changie batch 1.2 and changie merge"],
  ["changesets", ".", "release-actions version --write"],
] as const)("%s in %s makes a section by: %s", (tool, home, command) => {
  expect(commandOf({ tool, home }, "1.2")).toBe(command);
});
