import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readChangelogs } from "../../../src/domain/changelog/changelog-file.ts";
import { noConfig } from "../../../src/domain/config/config.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

const two = {
  "pyproject.toml": workspaceTable(["packages/*"]),
  "packages/a/pyproject.toml": project("a"),
  "packages/b_b/pyproject.toml": project("b_b"),
};

/** Which file each package's changelog is; what stands against it in brackets. */
const found = async (
  contents: Readonly<Record<string, Content>>,
  { pattern, below = "" }: { readonly pattern?: string; readonly below?: string } = {},
): Promise<Readonly<Record<string, string>>> => {
  using folder = tempFolder(contents);
  const workspace = readWorkspace(nodeFiles, folder.path + below);
  const files = await readChangelogs(nodeFiles, workspace, { members: workspace.members, pattern, config: noConfig });
  return Object.fromEntries(
    [...files].map(([name, file]) => {
      if (file.kind === "missing") return [name, `(missing${file.isNamed ? ", named" : ""}) ${file.looked[0]}`];
      if (file.kind === "unread") return [name, `(unread) ${file.file}: ${file.why}`];
      if (file.kind === "outside") return [name, `(outside) ${file.file}`];
      return [name, `${file.file} ${file.changelog.sections.length}${file.isFallback ? " of all" : ""}`];
    }),
  );
};

test("a changelog lies beside the package, else beside the root, by one of the usual names in any case", async () => {
  expect(await found({ ...two, "packages/a/changes.md": "## 1.0\na", "History.MD": "" })).toEqual({
    a: "packages/a/changes.md 1",
    "b-b": "History.MD 0 of all",
  });
  expect(await found(two)).toEqual({
    a: "(missing) packages/a/CHANGELOG.md",
    "b-b": "(missing) packages/b_b/CHANGELOG.md",
  });
});

test("a file without releases that leads to another in the repository stands for that", async () => {
  const at = (text: string, path: string, log = "# Log\n## 1.0\na") =>
    found({ "pyproject.toml": project("a"), "CHANGELOG.md": text, [path]: log });
  expect(await at("# Log\n\nSee [it](./site/changelog.md).\n", "site/changelog.md")).toEqual({
    a: "site/changelog.md 1",
  });
  expect(await at("web/history.rst\n", "web/history.rst", "1.0\n---\na")).toEqual({ a: "web/history.rst 1" });
  const stays = { a: "CHANGELOG.md 0" };
  expect(await at("See [it](site/changelog.md).\n", "site/changelog.md", "# Log\n")).toEqual(stays);
  expect(await at("See [it](../changelog.md).\n", "site/changelog.md")).toEqual(stays);
  expect(await at("See <https://e.invalid/site/changelog.md>.\n", "site/changelog.md")).toEqual(stays);
  const shared = { ...two, "packages/a/CHANGELOG.md": "See [all](../../CHANGELOG.md).\n", "CHANGELOG.md": "## 1.0\na" };
  expect(await found(shared)).toEqual({ a: "CHANGELOG.md 1 of all", "b-b": "CHANGELOG.md 1 of all" });
});

test("where the package's own file stays behind and the root's goes on with its version, the root's counts", async () => {
  const heads = (text: string) =>
    text
      .split(" ")
      .map((each) => `## ${each}\n* x\n`)
      .join("\n");
  const own = async (version: string, root: string, top = "") =>
    (
      await found({
        ...two,
        "pyproject.toml": `${top}\n${two["pyproject.toml"]}`,
        "packages/a/pyproject.toml": `[project]\nname = "a"\nversion = "${version}"\n`,
        "packages/a/CHANGELOG.md": heads("1.2.0 1.1.0"),
        "CHANGELOG.md": heads(root),
      })
    ).a;
  expect(await own("1.5.0", "1.5.0 1.4.0 1.3.0 1.2.0")).toBe("CHANGELOG.md 4 of all");
  expect(await own("1.6.0", "1.5.0 1.4.0 1.3.0 1.2.0")).toBe("CHANGELOG.md 4 of all");
  const top = (version: string) => project("top").replace(/^version = .*$/m, `version = "${version}"`);
  expect(await own("1.5.0", "1.5.0 1.4.0 1.3.0 1.2.0", top("1.5.0"))).toBe("CHANGELOG.md 4 of all");
  expect(await own("1.5.0", "1.6.0 1.5.0 1.4.0 1.3.0", top("1.6.0"))).toBe("packages/a/CHANGELOG.md 2");
  // One that was forgotten, a package with versions of its own, and one that begins what the root did long ago.
  expect(await own("1.4.0", "1.4.0 1.3.0 1.2.0")).toBe("packages/a/CHANGELOG.md 2");
  expect(await own("1.2.0", "1.5.0 1.4.0 1.3.0 1.2.0")).toBe("packages/a/CHANGELOG.md 2");
  expect(await own("1.5.0", "3.0.0 1.5.0 1.4.0 1.3.0")).toBe("packages/a/CHANGELOG.md 2");
});

test("of several files that would do, the first that tells of releases counts", async () => {
  expect(await found({ ...two, "CHANGELOG.md": "See NEWS.md", "NEWS.md": "## 1.0" })).toMatchObject({
    a: "NEWS.md 1 of all",
  });
  expect(await found({ ...two, "CHANGELOG.md": "", "NEWS.md": "" })).toMatchObject({ a: "CHANGELOG.md 0 of all" });
});

const alone = { "pyproject.toml": project("a") };

test("RELEASE.md is a changelog where it tells of releases, and nothing else does", async () => {
  const releases = "# Upcoming release\n\n# Release 1.1.0\n\n* a\n";
  expect(await found({ ...alone, "RELEASE.md": releases })).toEqual({ a: "RELEASE.md 2" });
  expect(await found({ ...alone, "RELEASE.md": "# Release\n\n1. Tag it\n", "RELEASE.adoc": "= 1.0" })).toEqual({
    a: "(missing) CHANGELOG.md",
  });
  for (const empty of ["", "# Changelog\n", "# Changelog\n\nAll notable changes.\n"])
    expect(await found({ ...alone, "RELEASE.md": releases, "CHANGELOG.md": empty })).toEqual({ a: "RELEASE.md 2" });
  expect(await found({ ...alone, "RELEASE.md": releases, "CHANGES.txt": "1.0\n---\n" })).toEqual({
    a: "CHANGES.txt 1",
  });
});

test.each([
  ["RELEASE.md", "# Schedule\n\n| Version | Day |\n| --- | --- |\n| 1.0 | 2026-01-01 |\n"],
  ["RELEASE.txt", "Version 1.0\n"],
  ["docs/release.rst", ".. program-output:: make release\n"],
])("%s that tells how releases are made is no changelog", async (path, text) => {
  expect(await found({ ...alone, [path]: text })).toEqual({ a: "(missing) CHANGELOG.md" });
});

test.each([
  ["CHANGES.rst", "1.0\n---\n"],
  ["HISTORY.rst", "1.0\n---\n"],
  ["NEWS.txt", "1.0\n---\n"],
  ["CHANGES.txt", "## 1.0\n"],
  ["CHANGES", "1.0\n---\n"],
  ["Changelog.markdown", "## 1.0\n"],
  ["RELEASE-NOTES.md", "## 1.0\n"],
  ["docs/changelog.md", "## 1.0\n"],
  ["docs/history.rst", "1.0\n---\n"],
  ["docs/versionhistory.rst", "1.0\n---\n"],
  ["docs/en/docs/release-notes.md", "## 1.0\n"],
  ["docs/docs/en/release.md", "## 1.0\n"],
])("a changelog may be called %s", async (path, text) => {
  expect(await found({ ...alone, [path]: text })).toEqual({ a: `${path} 1` });
});

test("what is there and is not read is said, and is not missing", async () => {
  expect(await found({ ...alone, "CHANGELOG.adoc": "== 1.0" })).toEqual({
    a: "(unread) CHANGELOG.adoc: it is neither Markdown nor reStructuredText",
  });
  expect(await found({ ...alone, "CHANGES.txt": "1.0: all is new" })).toEqual({
    a: "(unread) CHANGES.txt: it has no headings of releases, as Markdown and reStructuredText have them",
  });
  expect(await found({ ...alone, "docs/docs/changelog/1.0.md": "all is new" })).toEqual({
    a: "(missing) CHANGELOG.md",
  });
  expect(await found({ ...alone, "docs/changelog/1.0.md": "all is new" })).toEqual({
    a: "(unread) docs/changelog: it is a folder",
  });
  expect(await found({ ...alone, "LOG.org": "* 1.0" }, { pattern: "LOG.org" })).toEqual({
    a: "(unread) LOG.org: it is neither Markdown nor reStructuredText",
  });
});

test("a page of the docs that tells of no release is no changelog", async () => {
  expect(await found({ ...alone, "docs/history.md": "# How it began\n\nOnce." })).toEqual({
    a: "(missing) CHANGELOG.md",
  });
});

test.each([
  ["[tool.towncrier]", "NEWS.rst"],
  ['[tool.towncrier]\nfilename = "docs/log.rst"', "docs/log.rst"],
  ["[tool.scriv]", "CHANGELOG.rst"],
  ['[tool.scriv]\nchangelog = "docs/log.${config:format}"\nformat = "md"', "docs/log.md"],
  ['[tool.commitizen]\nchangelog_file = "docs/log.md"', "docs/log.md"],
  ['[tool.semantic_release.changelog.default_templates]\nchangelog_file = "docs/log.md"', "docs/log.md"],
  ['[tool.semantic_release.changelog]\nchangelog_file = "docs/log.md"', "docs/log.md"],
  ['[tool.semantic_release.changelog.default_templates]\noutput_format = "rst"', "CHANGELOG.rst"],
])("it lies where a tool is told to write it: %j", async (settings, path) => {
  const text = path.endsWith("md") ? "## 1.0" : "1.0\n---";
  const other = { "HISTORY.md": "## 0.1\n## 0.2" };
  const contents = { "pyproject.toml": `${project("a")}\n${settings}\n`, ...other };
  expect(await found({ ...contents, [path]: text })).toEqual({ a: `${path} 1` });
  expect(await found(contents)).toEqual({ a: "HISTORY.md 2" });
});

test.each([
  ["setup.cfg", "[metadata]\nname = a\n[scriv]\nformat = md\nchangelog = docs/log.md\n"],
  ["changelog.d/scriv.ini", "[scriv]\noutput_file = docs/log.${config:format}\nformat = md\n"],
  [".cz.toml", '[tool.commitizen]\nchangelog_file = "docs/log.md"\n'],
  ["cz.toml", '[tool.commitizen]\nchangelog_file = "docs/log.md"\n'],
  [".changie.yaml", "changesDir: .changes\nchangelogPath: docs/log.md\n"],
])("and where %s says", async (file, text) => {
  const contents = { ...alone, "docs/log.md": "## 1.0", "HISTORY.md": "## 0.1\n## 0.2" };
  expect(await found({ ...contents, [file]: text })).toEqual({ a: "docs/log.md 1" });
  expect(await found(contents)).toEqual({ a: "HISTORY.md 2" });
});

test("of several beside the package the one that goes furthest counts, and the first where they go as far", async () => {
  const files = {
    ...alone,
    "CHANGELOG.md": "## 0.2\n## 0.1",
    "HISTORY.rst": "1.0\n---\n",
    "docs/changes.md": "## 2.0",
  };
  expect(await found(files)).toEqual({ a: "HISTORY.rst 1" });
  expect(await found({ ...files, "CHANGELOG.md": "## 1.0\n## 0.1" })).toEqual({ a: "CHANGELOG.md 2" });
  expect(await found({ ...files, "CHANGELOG.md": "## Unreleased", "HISTORY.rst": "" })).toEqual({
    a: "CHANGELOG.md 1",
  });
});

test("a folder in which each release has a file of its own is said to be unread", async () => {
  const settings = '[tool.towncrier]\nsingle_file = false\nfilename = "docs/news/{version}.md"\n';
  const contents = { "pyproject.toml": `${project("a")}\n${settings}` };
  expect(await found({ ...contents, "docs/news/1.0.md": "all new" })).toEqual({
    a: "(unread) docs/news: it is a folder",
  });
  expect(await found(contents)).toEqual({ a: "(missing) CHANGELOG.md" });
});

test("towncrier.toml comes before pyproject.toml, and a package's settings before the root's", async () => {
  expect(
    await found({
      ...two,
      "pyproject.toml": `${workspaceTable(["packages/*"])}\n[tool.towncrier]\nfilename = "docs/all.md"\n`,
      "packages/a/towncrier.toml": '[tool.towncrier]\nfilename = "own.md"\n',
      "docs/all.md": "## 1.0",
      "packages/a/own.md": "## 1.0",
    }),
  ).toEqual({ a: "packages/a/own.md 1", "b-b": "docs/all.md 1 of all" });
});

test("a project alone has the one beside it", async () => {
  expect(await found({ "pyproject.toml": project("a"), "CHANGELOG.md": "# 1.0" })).toEqual({ a: "CHANGELOG.md 1" });
  expect(await found({ "pyproject.toml": project("a"), "CHANGELOG.md": "folder/" })).toEqual({
    a: "(missing) CHANGELOG.md",
  });
});

test("the input names one file for all, or one for each package", async () => {
  const contents = { ...two, "docs/b_b.md": "## 1.0", "docs/log.md": "" };
  expect(await found(contents, { pattern: "docs/{name}.md" })).toEqual({
    a: "(missing) docs/a.md",
    "b-b": "docs/b_b.md 1",
  });
  expect(await found(contents, { pattern: "./docs/log.md" })).toEqual({ a: "docs/log.md 0", "b-b": "docs/log.md 0" });
  expect(await found(contents, { pattern: "none.md" })).toMatchObject({ a: "(missing, named) none.md" });
  expect(await found({ ...two, "packages/a/LOG.md": "" }, { pattern: "{path}/LOG.md" })).toMatchObject({
    a: "packages/a/LOG.md 0",
  });
});

test("links are followed inside of the repository only", async () => {
  expect(
    await found({
      ...two,
      ".git": "folder/",
      "docs/log.md": "## 1.0",
      "../secret.md": "## 1.0",
      "packages/a/CHANGELOG.md": { link: "../../docs/log.md" },
      "packages/b_b/CHANGELOG.md": { link: "../../../secret.md" },
    }),
  ).toEqual({ a: "docs/log.md 1", "b-b": "(outside) packages/b_b/CHANGELOG.md" });
  expect(await found({ ...two, "../secret.md": "" }, { pattern: "../secret.md" })).toMatchObject({
    a: "(outside) ../secret.md",
  });
  expect(await found({ ...two, ".git/log.md": "" }, { pattern: ".git/log.md" })).toMatchObject({
    a: "(outside) .git/log.md",
  });
  expect(await found({ ...two, "CHANGELOG.md": { link: "gone.md" } })).toMatchObject({
    a: "(missing) packages/a/CHANGELOG.md",
  });
});

test("none is begun outside of the repository, in git's folder, or where something else stands", async () => {
  const contents = { ...two, ".git": "folder/", "../elsewhere": "folder/", docs: { link: "../elsewhere" } } as const;
  const place = async (pattern: string) => (await found(contents, { pattern })).a;
  expect(await place("docs/new.md")).toBe("(outside) docs/new.md");
  expect(await place("docs/more/new.md")).toBe("(outside) docs/more/new.md");
  expect(await place(".git/new.md")).toBe("(outside) .git/new.md");
  expect(await place("packages")).toBe("(unread) packages: it is a folder");
  expect(await place("packages/a/pyproject.toml/log.md")).toBe(
    "(unread) packages/a/pyproject.toml/log.md: packages/a/pyproject.toml is no folder",
  );
  expect(await place("more/new.md")).toBe("(missing, named) more/new.md");
});

test.each([
  ["docs/{nam}.md", "{nam}", "Did you mean {name}?"],
  ["{paths}/NEWS.md", "{paths}", "Did you mean {path}?"],
  ["docs/{version}.md", "{version}", "There are {name} and {path}, a package's name and its folder"],
  ["docs/{name.md", "{name", "Did you mean {name}?"],
])("%s is no path of changelogs", async (pattern, placeholder, hint) => {
  await expect(found(two, { pattern })).rejects.toMatchObject({
    findings: [{ message: `changelog has a placeholder that does not exist: ${placeholder}`, hint, remedy: "call" }],
  });
});

test("a workspace below the git top level may keep its changelog above", async () => {
  const contents = {
    ".git": "folder/" as const,
    "CHANGELOG.md": "## 1.0",
    "python/pyproject.toml": project("a"),
  };
  expect(await found(contents, { pattern: "../CHANGELOG.md", below: "/python" })).toEqual({ a: "CHANGELOG.md 1" });
  expect(await found(contents, { below: "/python" })).toEqual({ a: "CHANGELOG.md 1 of all" });
  const deeper = { ...contents, "sdk/python/pyproject.toml": project("a"), "sdk/NEWS.md": "Nothing yet" };
  expect(await found(deeper, { below: "/sdk/python" })).toEqual({ a: "CHANGELOG.md 1 of all" });
  // Then it is that project's.
  for (const other of ["package.json", "sdk/Cargo.toml"]) {
    const missing = { a: "(missing) sdk/python/CHANGELOG.md" };
    expect(await found({ ...deeper, [other]: "" }, { below: "/sdk/python" })).toEqual(missing);
  }
  expect(await found(contents, { pattern: "../../CHANGELOG.md", below: "/python" })).toMatchObject({
    a: "(outside) ../CHANGELOG.md",
  });
});
