import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { versionFileNoPackage } from "../../../src/domain/problem/version-sources.ts";
import { checkSources } from "../../../src/domain/validation/sources.ts";
import { readVersions } from "../../../src/domain/validation/version.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { sourceReader } from "../../../src/domain/workspace/source-text.ts";
import { withCorpora } from "../../corpora.ts";
import { type Content, tempFolder, workspaceTable } from "../../temp-folder.ts";

const pkg = (name: string, version: string): string =>
  `[project]\nname = "${name}"\nversion = "${version}"\n[build-system]\nrequires = []\nbuild-backend = "x"\n`;

const locked = (name: string, version: string, source: string): string =>
  `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { ${source} }\n\n`;

interface Question {
  readonly versionFiles?: readonly string[];
  /** All where it is not given. */
  readonly packages?: readonly string[];
  readonly below?: string;
}

const check = async (
  contents: Readonly<Record<string, Content>>,
  question: Question = {},
): Promise<readonly string[]> =>
  (await findingsOf(contents, question)).map(
    ({ code, message, file, line }) => `${code} ${file ?? "-"}:${line ?? "-"} ${message}`,
  );

const findingsOf = async (
  contents: Readonly<Record<string, Content>>,
  { versionFiles = [], packages, below = "" }: Question,
): Promise<readonly Finding[]> => {
  using folder = tempFolder(contents);
  const workspace = readWorkspace(nodeFiles, folder.path + below);
  const members = workspace.members.filter(({ name }) => packages?.includes(name) ?? true);
  const read = sourceReader(nodeFiles, workspace);
  const { versions } = await readVersions({ workspace, members, read });
  return await checkSources({ workspace, members, versions, versionFiles, read });
};

const two = {
  "pyproject.toml": workspaceTable(["packages/*"]),
  "packages/a/pyproject.toml": pkg("a", "1.0"),
  "packages/b/pyproject.toml": pkg("b", "2.0"),
};

test("the lock agrees by PEP 440, and another package of a member's name does not count", async () => {
  const lock = [
    locked("a", "9.0", 'registry = "https://pypi.org/simple"'),
    locked("a", "1.0.0", 'editable = "packages/a"'),
    locked("b", "2.0", 'virtual = "packages/b"'),
  ];
  expect(await check({ ...two, "uv.lock": lock.join("") })).toEqual([]);
  expect(await check({ ...two, "uv.lock": lock.join("").replaceAll("\n", "\r\n") })).toEqual([]);
  expect(await check(two)).toEqual([]);
});

test("a member that the lock lacks, or has in another version, is named with both files, values and lines", async () => {
  const lock = `version = 1\n\n${locked("b", "1.9", 'editable = "packages/b"')}`;
  expect(await check({ ...two, "uv.lock": lock })).toEqual([
    "RA-SOURCES-LOCK-LACKS packages/a/pyproject.toml:2 uv.lock has no entry for a, which is a member by packages/a/pyproject.toml",
    "RA-SOURCES-LOCK-DIFFERS uv.lock:5 b has two versions: 2.0 in packages/b/pyproject.toml:3 and 1.9 in uv.lock:5",
  ]);
});

test("the lock has no version of a dynamic member", async () => {
  const dynamic = '[project]\nname = "a"\ndynamic = ["version"]\n';
  const lock = '[[package]]\nname = "a"\nsource = { virtual = "." }\n';
  expect(await check({ "pyproject.toml": dynamic, "uv.lock": lock })).toEqual([]);
});

test("each version file is compared with the package in whose folder it lies", async () => {
  const files = {
    ...two,
    "packages/a/conf.py": 'release = "1.0.0"\n',
    "packages/b/package.json": '{\n  "version": "1.9"\n}',
    "packages/bb.json": '{"version": "7"}',
  };
  const versionFiles = ['packages/a/conf.py: release = "(.*)"', "./packages/b/package.json#version"];
  const differs =
    "RA-SOURCES-VERSION-DIFFERS packages/b/package.json:2 b has two versions: 2.0 in packages/b/pyproject.toml:3 and 1.9 in packages/b/package.json:2";
  expect(await check(files, { versionFiles })).toEqual([differs]);
  expect(await check(files, { versionFiles, packages: ["a"] })).toEqual([]);
  expect(await check(files, { versionFiles: ["packages/b/none.json#version"], packages: ["a"] })).toEqual([]);
  expect(await check(files, { versionFiles: ["packages/bb.json#version"] })).toEqual([
    "RA-VERSION-FILE-NO-PACKAGE -:- Which version packages/bb.json is to have is open: it lies in the folder of none of a, b, which have different versions",
  ]);
  expect(await check(files, { versionFiles: ["packages/bb.json#version"], packages: ["a"] })).toEqual([
    "RA-SOURCES-VERSION-DIFFERS packages/bb.json:1 a has two versions: 1.0 in packages/a/pyproject.toml:3 and 7 in packages/bb.json:1",
  ]);
});

test("a version that a tag gives stands in no file", async () => {
  using folder = tempFolder({ "pyproject.toml": pkg("a", "0"), VERSION: "1.1" });
  const workspace = readWorkspace(nodeFiles, folder.path);
  const { members } = workspace;
  const stated = { version: "1.2", place: { file: "pyproject.toml", line: 3 }, isOfTag: true } as const;
  const versions = new Map([[members[0]!.name, stated]]);
  const check = { workspace, members, versions, versionFiles: ["VERSION: (.*)"] };
  expect(await checkSources({ ...check, read: sourceReader(nodeFiles, workspace) })).toMatchObject([
    {
      message: "a has two versions: 1.2 by its tag and 1.1 in VERSION:1",
      hint: "Set the version in VERSION to 1.2, or release by another tag",
    },
  ]);
});

test("a version file is asked for the version as its own tools write it", async () => {
  const files = {
    "pyproject.toml": pkg("a", "1.1.0rc1"),
    "package.json": '{ "version": "1.0.0" }',
    "v.txt": "v1.0.0\n",
  };
  const findings = await findingsOf(files, { versionFiles: ["package.json#version", "v.txt: (.+)"] });
  expect(findings.map(({ hint }) => hint)).toEqual([
    "Set the version in package.json to 1.1.0-rc.1, or that of the package",
    "Set the version in v.txt to v1.1.0rc1, or that of the package",
  ]);
});

test("of many packages some are named, and that there are more", () => {
  const { message } = versionFileNoPackage({ file: "v.txt", packages: ["a", "b", "c", "d", "e", "f", "g"] });
  expect(message).toContain("the folder of none of a, b, c, d, e and 2 more, which have different versions");
});

test("files of no package's folder are the root's, or have the one version of all", async () => {
  const files = { "docs/v.txt": "1.1\n" };
  const versionFiles = ["docs/v.txt: (.+)"];
  expect(
    await check(
      { ...files, "pyproject.toml": pkg("root", "1.1") + workspaceTable(["p"]), "p/pyproject.toml": pkg("p", "5") },
      { versionFiles },
    ),
  ).toEqual([]);
  const lockstep = { ...two, "packages/b/pyproject.toml": pkg("b", "1.0"), ...files };
  expect(await check(lockstep, { versionFiles })).toEqual([
    "RA-SOURCES-VERSION-DIFFERS docs/v.txt:1 a has two versions: 1.0 in packages/a/pyproject.toml:3 and 1.1 in docs/v.txt:1",
  ]);
});

test("every problem of an entry is a finding of its own", async () => {
  const versionFiles = ["x", "a.py: (", "none.py: (.)", "../../x.toml#v", "link.toml#v", "/etc/hostname: (.)"];
  const files = {
    "pyproject.toml": pkg("a", "1.0"),
    ".git": "folder/" as const,
    "../o.toml": 'v = "1.0"',
    "link.toml": { link: "../o.toml" },
  };
  const found = await check(files, { versionFiles });
  expect(found.slice(0, 3).map((line) => line.split(" ", 1)[0])).toEqual([
    "RA-VERSION-FILE-ENTRY-INVALID",
    "RA-VERSION-FILE-PATTERN-INVALID",
    "RA-VERSION-FILE-MISSING",
  ]);
  expect(found.slice(3)).toEqual([
    "RA-VERSION-FILE-OUTSIDE -:- version-files has a path that leads out of the repository: ../../x.toml",
    "RA-VERSION-FILE-OUTSIDE -:- A link leads a path of version-files out of the repository, or into git's own files: link.toml",
    "RA-VERSION-FILE-OUTSIDE -:- version-files has an absolute path: /etc/hostname",
  ]);
});

test("a folder is not called a file that is missing", async () => {
  const files = { "pyproject.toml": pkg("a", "1.0"), "docs/v.txt": "" };
  expect(await check(files, { versionFiles: ["docs: (.)", "doc: (.)"] })).toEqual([
    "RA-VERSION-FILE-MISSING -:- version-files names a folder, not a file: docs",
    "RA-VERSION-FILE-MISSING -:- version-files names a file that does not exist: doc",
  ]);
});

test("files in findings are named from the git top level", async () => {
  const files = {
    ".git": "folder/" as const,
    "python/pyproject.toml": pkg("a", "1.0"),
    "python/uv.lock": locked("a", "1.1", 'editable = "."'),
    VERSION: "1.2",
  };
  expect(await check(files, { versionFiles: ["../VERSION: (.*)"], below: "/python" })).toEqual([
    "RA-SOURCES-LOCK-DIFFERS python/uv.lock:3 a has two versions: 1.0 in python/pyproject.toml:3 and 1.1 in python/uv.lock:3",
    "RA-SOURCES-VERSION-DIFFERS VERSION:1 a has two versions: 1.0 in python/pyproject.toml:3 and 1.2 in VERSION:1",
  ]);
});

withCorpora("locks of real workspaces", "workspaces", (corpora) => {
  const withLock = readdirSync(corpora).filter((name) => existsSync(join(corpora, name, "uv.lock")));
  test.each(withLock)("the lock of %s agrees with its members", async (name) => {
    const workspace = readWorkspace(nodeFiles, join(corpora, name));
    const { members } = workspace;
    const read = sourceReader(nodeFiles, workspace);
    expect(await checkSources({ workspace, members, versions: new Map(), versionFiles: [], read })).toEqual([]);
  });
});
