import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import type { TagMatch } from "../../../src/domain/tag/match-tag.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import { refusesLocalVersions } from "../../../src/domain/validation/asked-index.ts";
import { checkVersion, readVersions, tellUntagged, withTag } from "../../../src/domain/validation/version.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { sourceReader } from "../../../src/domain/workspace/source-text.ts";
import { type Content, project, tempFolder, workspaceTable } from "../../temp-folder.ts";

const dynamic = (name: string, version: string): string =>
  `[project]\nname = "${name}"\ndynamic = ["version"]\n[build-system]\nrequires = []\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\n${version}\n`;

const read = async (
  packages: Readonly<Record<string, string>>,
  tag?: TagMatch,
  others: Readonly<Record<string, Content>> = {},
) => {
  using folder = tempFolder({
    "pyproject.toml": workspaceTable(["packages/*"]),
    ...Object.fromEntries(Object.entries(packages).map(([name, text]) => [`packages/${name}/pyproject.toml`, text])),
    ...others,
  });
  const workspace = readWorkspace(nodeFiles, folder.path);
  const written = await readVersions({
    workspace,
    members: workspace.members,
    read: sourceReader(nodeFiles, workspace),
  });
  const { versions, findings, untagged } = withTag(written, tag);
  return {
    versions: [...versions].map(([name, { version, place }]) => `${name} ${version} ${place.file}:${place.line}`),
    findings: [...findings, ...tellUntagged(untagged)].map(
      ({ code, severity, message, file, line }) => `${code} ${severity} ${file}:${line} ${message}`,
    ),
  };
};

test("versions that are written, or can be read, are known with their place", async () => {
  const packages = { a: project("a"), b: dynamic("b", 'path = "v.py"') };
  expect(await read(packages, undefined, { "packages/b/v.py": '\n__version__ = "2.0.0-rc1"' })).toEqual({
    versions: ["a 1.0 packages/a/pyproject.toml:3", "b 2.0.0-rc1 packages/b/v.py:2"],
    findings: [],
  });
});

test("a version from git's tags is the tag's, and without one there is none yet", async () => {
  const packages = { a: dynamic("a", 'source = "vcs"'), b: dynamic("b", 'source = "vcs"') };
  const notice = "RA-VERSION-FROM-TAGS notice packages";
  expect(await read(packages)).toEqual({
    versions: [],
    findings: [
      `${notice}/a/pyproject.toml:3 2 packages get their versions from the tags that release them, by hatch-vcs: a, b`,
    ],
  });
  expect(await read(packages, { kind: "package", name: "a", version: "1.2" })).toEqual({
    versions: ["a 1.2 packages/a/pyproject.toml:3"],
    findings: [`${notice}/b/pyproject.toml:3 b gets its version from the tag that releases it, by hatch-vcs`],
  });
  expect((await read(packages, { kind: "workspace", version: "1.3" })).versions).toEqual([
    "a 1.3 packages/a/pyproject.toml:3",
    "b 1.3 packages/b/pyproject.toml:3",
  ]);
});

test("what cannot be read is said, and what is no version is an error", async () => {
  const packages = { a: dynamic("a", 'source = "code"'), b: dynamic("b", 'path = "v.py"') };
  expect(await read(packages, undefined, { "packages/b/v.py": '__version__ = "one"' })).toEqual({
    versions: [],
    findings: [
      "RA-VERSION-NOT-READABLE warning packages/a/pyproject.toml:3 The version of a cannot be read here: hatchling's version source code runs code",
      "RA-PLAN-VERSION-REFUSED error packages/b/v.py:1 b cannot be published, for its version is none by PEP 440: one",
    ],
  });
});

test.each([
  ["1.2.3", "stable", []],
  ["1.2.3rc1", "any", []],
  ["1.2.3rc1", "stable", ["RA-VERSION-NOT-STABLE error"]],
  ["1.2.3.dev1", "stable", ["RA-VERSION-NOT-STABLE error"]],
  ["1.2.3.post1", "stable", []],
  ["1.2.3+local", "any", ["RA-PLAN-VERSION-REFUSED error"]],
  ["v1.02-RC.1", "any", ["RA-VERSION-NOT-CANONICAL notice"]],
] as const)("%s in the channel %s", (version, channel, expected) => {
  const findings = checkVersion({
    name: "a",
    stated: { version, place: { file: "p", line: 3 } },
    channel,
    refusesLocal: true,
  });
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  for (const finding of findings) expect(finding).toMatchObject({ package: "a", file: "p", line: 3 });
});

test.each([
  ["packages/a/Cargo.toml", "1.1.0-alpha.1", []],
  ["packages/a/package.json", "1.1.0-rc1", []],
  ["packages/a/a.py", "1.1.0-alpha.1", ["Write 1.1.0a1"]],
] as const)("in %s the version %s is spelt as its tools can have it", (file, version, expected) => {
  const stated = { version, place: { file } };
  const findings = checkVersion({ name: "a", stated, channel: "any", refusesLocal: true });
  expect(findings.map(({ hint }) => hint)).toEqual(expected);
});

test("local versions go where the index takes them", () => {
  const stated = { version: "1.2.3+local", place: { file: "p" } };
  const check = (index: string) =>
    checkVersion({ name: "a", stated, channel: "any", refusesLocal: refusesLocalVersions(index) }).length;
  expect(["pypi", "testpypi", indexPresets.pypi.simpleUrl, "off", "rehearsal"].map(check)).toEqual([1, 1, 1, 1, 1]);
  expect(["private", "https://index.invalid/simple/"].map(check)).toEqual([0, 0]);
});
