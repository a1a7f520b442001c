import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

import { codesOf, findingsOf, paths, read, root } from "./reading.ts";

test("a root with a project is a member, before any glob and whatever is excluded", () => {
  const contents = { "pyproject.toml": root([".", "a"], ["."]), "a/pyproject.toml": project("a") };
  expect(paths(contents)).toEqual(["a", "."]);
});

test("a root without a project is no member", () => {
  const contents = { "pyproject.toml": workspaceTable(["a"]), "a/pyproject.toml": project("a") };
  expect(paths(contents)).toEqual(["a"]);
});

test("a root without a project that lists itself is refused", () => {
  expect(findingsOf({ "pyproject.toml": workspaceTable(["."]) })).toMatchObject([
    {
      code: "RA-WORKSPACE-NO-PROJECT",
      hint: expect.stringMatching(/take the root .* out of tool.uv.workspace.members$/),
    },
  ]);
});

test("an empty workspace table makes a workspace of nothing", () => {
  expect(paths({ "pyproject.toml": "[tool.uv.workspace]\n" })).toEqual([]);
});

test("a project without a workspace is a workspace of one", () => {
  const workspace = read({ "pyproject.toml": project("a") });
  expect(workspace.members.map(({ name, path }) => [name, path])).toEqual([["a", "."]]);
});

test.each(["a", "a/src/deep", "docs", "."])("the whole workspace is found from %s", (start) => {
  const contents = {
    "pyproject.toml": root(["a", "b"]),
    "a/pyproject.toml": project("a"),
    "a/src/deep/x.py": "",
    "b/pyproject.toml": project("b"),
    "docs/x.md": "",
  };
  expect(paths(contents, start)).toEqual(["a", "b", "."]);
});

test("the start may be a link into the workspace", () => {
  const contents = { "pyproject.toml": root(["a"]), "a/pyproject.toml": project("a"), "../link": { link: "root/a" } };
  expect(paths(contents, "../link")).toEqual(["a", "."]);
});

test.each([
  ["is excluded", { "pyproject.toml": root(["a", "b"], ["a"]), "a/pyproject.toml": project("a") }, "a"],
  ["is not listed", { "pyproject.toml": root(["b"]), "a/pyproject.toml": project("a") }, "a"],
  ["is matched across folders only", { "pyproject.toml": root(["x*"]), "x/a/pyproject.toml": project("a") }, "x/a"],
  [
    "lies in another project",
    { "pyproject.toml": root(["a/**"]), "a/pyproject.toml": project("a"), "a/b/pyproject.toml": project("b") },
    "a/b",
  ],
  [
    "lies below a file with neither project nor workspace",
    { "pyproject.toml": root(["a/b"]), "a/pyproject.toml": "[tool.ruff]\n", "a/b/pyproject.toml": project("b") },
    "a/b",
  ],
])("a project that %s is a workspace of its own", (_, contents, start) => {
  expect(paths(contents, start)).toEqual(["."]);
});

test("members may lie outside of the root, and be absolute", () => {
  using elsewhere = tempFolder({ "pyproject.toml": project("c") });
  const contents = {
    "pyproject.toml": root(["../out/*", `${elsewhere.path}`], ["../out/b"]),
    "../out/a/pyproject.toml": project("a"),
    "../out/b/pyproject.toml": project("b"),
  };
  const found = paths(contents);
  expect(found).toHaveLength(3);
  expect(found).toContain("../out/a");
  expect(found.find((path) => path.endsWith(`${elsewhere.path.split("/").at(-2)}/root`))).toMatch(/^\.\.\//);
});

test("an absolute glob below the root gives paths relative to it", () => {
  using folder = tempFolder({ "a/pyproject.toml": project("a") });
  using other = tempFolder();
  expect(other.path).not.toBe(folder.path);
  const files = {
    ...nodeFiles,
    readText: (path: string) =>
      path === `${folder.path}/pyproject.toml` ? root([`${folder.path}/*`]) : nodeFiles.readText(path),
  };
  expect(readWorkspace(files, folder.path).members.map(({ path }) => path)).toEqual(["a", "."]);
});

test("hidden folders are members with a pyproject.toml and nothing without", () => {
  const contents = { "pyproject.toml": root(["*"]), ".a/pyproject.toml": project("a"), ".b/x": "" };
  expect(paths(contents)).toEqual([".a", "."]);
});

test("files are no members, and a link that leads nowhere is refused, as uv refuses it", () => {
  const contents = { "pyproject.toml": root(["*", "gone"]), "README.md": "", "a/pyproject.toml": project("a") };
  expect(paths(contents)).toEqual(["a", "."]);
  const broken = findingsOf({ ...contents, gone: { link: "nowhere" }, loop: { link: "loop" } });
  expect(broken.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
    ["RA-WORKSPACE-LINK-BROKEN", "error", 5, 12],
    ["RA-WORKSPACE-LINK-BROKEN", "error", 5, 12],
  ]);
});

test("a link into a submodule that is not fetched is not to be deleted, but the submodule to be fetched", () => {
  const contents = {
    "pyproject.toml": root(["a", "b"]),
    ".gitmodules": '[submodule "vendor/a"]\n\tpath = vendor/a\n\turl = ../a\n',
    ".git/HEAD": "",
    "vendor/a": "folder/",
    a: { link: "vendor/a/python" },
    b: { link: "vendor/ab" },
  } as const;
  const [into, nowhere] = findingsOf(contents);
  expect(into).toMatchObject({
    code: "RA-WORKSPACE-LINK-BROKEN",
    remedy: "call",
    message: expect.stringMatching(/into a submodule that is not fetched: a -> vendor\/a\/python$/),
    hint: "Set submodules: recursive for actions/checkout",
    inTerminal: "Run git submodule update --init --recursive",
  });
  expect([nowhere?.message, nowhere?.remedy]).toEqual([
    expect.stringMatching(/leads nowhere: b -> vendor\/ab$/),
    undefined,
  ]);
});

test("a configuration of a member, which nothing reads, is warned of, and the root's is not", () => {
  const own = "[tool.release-actions]\nprivate = true\n";
  const contents = {
    "pyproject.toml": `${root(["a", "b"])}${own}`,
    "release-actions.toml": "",
    "a/pyproject.toml": project("a", own),
    "b/pyproject.toml": project("b"),
    "b/release-actions.toml": "private = true\n",
  };
  const { findings } = read(contents);
  expect(findings.map(({ code, severity, file, package: name }) => [code, severity, file, name])).toEqual([
    ["RA-CONFIG-UNKNOWN-KEY", "warning", "a/pyproject.toml", "a"],
    ["RA-CONFIG-UNKNOWN-KEY", "warning", "b/release-actions.toml", "b"],
  ]);
  expect(findings[0]!.line).toBeGreaterThan(1);
  expect(findings[0]!.hint).toMatch(/goes to packages\.a in the root's configuration$/);
});

test("of a file with the settings of tools alone that is unmanaged, too, is said where the projects are", () => {
  const contents = { "pyproject.toml": "[tool.uv]\nmanaged = false\n", "py/pyproject.toml": project("a") };
  expect(findingsOf(contents)).toMatchObject([
    { code: "RA-WORKSPACE-NO-PROJECT", message: expect.stringMatching(/projects are in py$/) },
  ]);
});

test("above the workspace that is meant, an unmanaged project says where that is", () => {
  const contents = {
    "pyproject.toml": project("top", "[tool.uv]\nmanaged = false\n"),
    "py/pyproject.toml": root(["q"]),
    "py/q/pyproject.toml": project("q"),
  };
  const [finding] = findingsOf(contents);
  expect(finding?.message).toMatch(/; others are in py, py\/q$/);
  expect(finding).toMatchObject({
    hint: "Let working-directory name one of these",
    inTerminal: "Let --working-directory name one of these",
  });
  expect(remedyOf(finding!)).toBe("call");
  // A commit is needed where it is the one that is meant.
  const [own] = findingsOf({
    ...contents,
    "pyproject.toml": project("a", "[build-system]\nrequires = []\n[tool.uv]\nmanaged = false\n"),
  });
  expect(own!.hint).toBe(
    "Remove managed = false. Where another project is meant: working-directory is to name one of these",
  );
  expect(remedyOf(own!)).toBe("commit");
});

test("unmanaged members are left out without a word, an unmanaged root is not", () => {
  const contents = {
    "pyproject.toml": `${root(["a", "b"])}[tool.uv]\nmanaged = false\n`,
    "a/pyproject.toml": project("a", "[tool.uv]\nmanaged = false\n"),
    "b/pyproject.toml": project("b"),
  };
  expect(paths(contents, "b")).toEqual(["b", "."]);
  expect(codesOf(contents, "a")).toEqual(["RA-WORKSPACE-UNMANAGED"]);
  expect(findingsOf(contents, ".")[0]).toMatchObject({ file: "pyproject.toml", line: 8, column: 11 });
  // From a member of an unmanaged root nothing builds.
  const managed = { ...contents, "pyproject.toml": root(["a", "b"]) };
  const hints = [managed, contents].map((each) => findingsOf(each, "a")[0]!.hint);
  expect(hints).toEqual([expect.stringMatching(/another folder/), "Remove managed = false"]);
});

test("files in findings are named from the git top level", () => {
  const contents = {
    ".git/HEAD": "",
    "py/pyproject.toml": root(["a"]),
    "py/a/pyproject.toml": "x",
    "out/pyproject.toml": "y",
  };
  expect(findingsOf(contents, "py").map(({ file }) => file)).toEqual(["py/a/pyproject.toml"]);
  expect(findingsOf(contents, "out").map(({ file }) => file)).toEqual(["out/pyproject.toml"]);
  const sound = { ".git/HEAD": "", "py/pyproject.toml": project("a") };
  expect(read(sound, "py").prefix).toBe("py");
  expect(read({ "pyproject.toml": project("a") }).prefix).toBe("");
});

test("loops of links under ** come to an end", () => {
  const contents = {
    "pyproject.toml": root(["p/**"], ["p/*/up*", "p/*/up*/**"]),
    "p/a/pyproject.toml": project("a"),
    "p/a/up": { link: ".." },
    "p/b/pyproject.toml": project("b"),
    "p/b/up": { link: "../.." },
    "p/c/pyproject.toml": project("c"),
    "p/c/up1": { link: "../a" },
    "p/c/up2": { link: "../b" },
  };
  expect(paths(contents)).toEqual(["p/a", "p/b", "p/c", "."]);
  expect(codesOf({ ...contents, "pyproject.toml": root(["p/**"]) })).toContain("RA-WORKSPACE-SAME-NAME");
});

test("a folder that many links lead to is found where it stands", () => {
  const links = Array.from({ length: 12 }, (_, index): [string, Content] => [
    `apps/x${index}/node_modules/lib`,
    { link: "../../../z/lib" },
  ]);
  const contents = {
    "pyproject.toml": root(["**"], ["apps/**", "apps", "z"]),
    "z/lib/core/pyproject.toml": project("core"),
    "z/lib/pyproject.toml": project("lib"),
    ...Object.fromEntries(links),
  };
  expect(paths(contents)).toEqual(["z/lib/core", "z/lib", "."]);
});

test("a project without build system is a package for uv where somebody else names it as source", () => {
  const source = (name: string): string => `[tool.uv.sources]\n${name} = { workspace = true }\n`;
  const contents = {
    "pyproject.toml": project("root", `${workspaceTable(["*"])}${source("by_root")}root = { workspace = true }\n`),
    "a/pyproject.toml": project("a", `[build-system]\nrequires = []\n${source('"By.Member"')}`),
    "b/pyproject.toml": project("by-root", `[tool.uv.sources]\nlisted = [{ index = "x" }, { workspace = true }]\n`),
    "c/pyproject.toml": project("by-member", source("elsewhere").replace("true", '"../other"')),
    "d/pyproject.toml": project("listed", `[tool.uv]\npackage = false\n`),
    "e/pyproject.toml": project("nobody", source("nobody")),
    "f/pyproject.toml": project("says-so", "[tool.uv]\npackage = true\n"),
    "g/pyproject.toml": project("elsewhere"),
  };
  expect(
    read(contents).members.map(({ name, isPackage, isDeclaredPackage }) => [name, isPackage, isDeclaredPackage]),
  ).toEqual([
    ["a", true, true],
    ["by-member", true, false],
    ["by-root", true, false],
    ["elsewhere", false, false],
    ["listed", false, false],
    ["nobody", false, false],
    ["root", false, false],
    ["says-so", true, true],
  ]);
});

test("whether there is a lock is told, and it is read only for dynamic requirements", () => {
  const broken = '[[package]]\nname = x\nsource = { editable = "." }\n';
  const plain = { "pyproject.toml": project("a"), "uv.lock": broken };
  expect(read(plain).hasLock).toBe(true);
  expect(read({ "pyproject.toml": project("a") }).hasLock).toBe(false);
  const dynamic = { ...plain, "pyproject.toml": project("a", 'dynamic = ["dependencies"]\n') };
  expect(findingsOf(dynamic)[0]).toMatchObject({ code: "RA-TOML-INVALID", file: "uv.lock", line: 2, column: 8 });
});

test("dynamic requirements on siblings come from the lock", () => {
  const lock = [
    'version = 1\n[[package]]\nname = "third"\nsource = { registry = "https://example.org" }\ndependencies = [{ name = "a" }]\n',
    '[[package]]\nname = "a"\nsource = { editable = "a" }\n[package.metadata]\nrequires-dist = [',
    '{ name = "b", editable = "b", extras = ["x", "y"], marker = "python_version > \'3.10\'" },',
    '{ name = "c", editable = "c", marker = "extra == \'z\'" },',
    '{ name = "third", specifier = ">=1" }, { name = "" }, 1]\n',
    '[[package]]\nname = "b"\nsource = { virtual = "b" }\n[package.metadata]\nrequires-dist = [{ name = "c" }, { name = "a", marker = "extra == \'q\'" }]\n',
    '[[package]]\nname = "c"\nsource = { directory = "c" }\n',
  ].join("");
  const contents = {
    "pyproject.toml": workspaceTable(["*"]),
    "a/pyproject.toml": project("a", 'dynamic = ["dependencies", "optional-dependencies"]\n'),
    "b/pyproject.toml": project("b", 'dynamic = ["dependencies"]\n'),
    "c/pyproject.toml": project("c", 'dynamic = ["optional-dependencies"]\n'),
    "uv.lock": lock,
  };
  const found = read(contents).members.flatMap(({ name, requirements }) =>
    requirements.map(({ requirement, kind, table, index }) => [name, requirement.text, kind, table, index]),
  );
  expect(found).toEqual([
    ["a", "b[x,y] ; python_version > '3.10'", "dynamic", "uv.lock", 0],
    ["a", "c ; extra == 'z'", "extra", "uv.lock", 1],
    ["b", "c", "dynamic", "uv.lock", 0],
  ]);
});

test("the specifiers of dynamic requirements on siblings come from the files that the backend reads", () => {
  const files = '[tool.setuptools.dynamic]\ndependencies = { file = ["base.txt"] }\n';
  const extras = 'optional-dependencies.z = { file = "z.txt" }\n';
  const hook = '[tool.hatch.metadata.hooks.requirements_txt]\nfiles = ["../all.txt"]\n';
  const requires = (name: string, on: string) =>
    `[[package]]\nname = "${name}"\nsource = { editable = "${name}" }\n[package.metadata]\nrequires-dist = [${on}]\n`;
  const contents = {
    "pyproject.toml": workspaceTable(["a", "b", "c"]),
    "a/pyproject.toml": project("a", `dynamic = ["dependencies", "optional-dependencies"]\n${files}${extras}`),
    "a/base.txt": "# ours\r\nB[x] >= 1, < 2 ; python_version > '3.10'  # as long as it is 1\r\n-r other.txt\r\n",
    "a/z.txt": "c~=1.0\n",
    "b/pyproject.toml": project("b", `dynamic = ["dependencies"]\n${hook}`),
    "all.txt": "c==1.0; python_version < '3.12'\nc==2.0; python_version >= '3.12'\n",
    "c/pyproject.toml": project(
      "c",
      `dynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = "none.txt" }\n`,
    ),
    "uv.lock": [
      requires(
        "a",
        `{ name = "b", editable = "b", extras = ["x"], marker = "python_version > '3.10'" }, { name = "c", marker = "extra == 'z'" }`,
      ),
      requires("b", '{ name = "c", editable = "c" }'),
      requires("c", '{ name = "a", editable = "a" }'),
    ].join(""),
  };
  const found = read(contents).members.flatMap(({ name, requirements }) =>
    requirements.map(({ requirement: { text, specifier } }) => [name, text, specifier]),
  );
  expect(found).toEqual([
    ["a", "b[x]>= 1, < 2 ; python_version > '3.10'", ">= 1, < 2"],
    ["a", "c~=1.0 ; extra == 'z'", "~=1.0"],
    ["b", "c", ""],
    ["c", "a", ""],
  ]);
});
