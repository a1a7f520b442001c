import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { backendOf } from "../../src/domain/version-origin/backend.ts";
import { tagTool } from "../../src/domain/version-origin/tag-tools.ts";
import { readWorkspace } from "../../src/domain/workspace/read.ts";
import { commitTime, createGitSandbox } from "../git-sandbox.ts";
import { realUv } from "../uv-sandbox.ts";

const hatch = (requires: string): string =>
  `[build-system]\nrequires = ["hatchling", "${requires}"]\nbuild-backend = "hatchling.build"\n`;

/** As each tool's guide sets it up in a sub-folder. */
const tools: Readonly<Record<string, string>> = {
  "setuptools-scm":
    '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools_scm]\nroot = "../.."\n',
  "hatch-vcs": `${hatch("hatch-vcs")}[tool.hatch.version]\nsource = "vcs"\n[tool.hatch.version.raw-options]\nroot = "../.."\n`,
  versioningit: `${hatch("versioningit")}[tool.hatch.version]\nsource = "versioningit"\n`,
  "uv-dynamic-versioning": `${hatch("uv-dynamic-versioning")}[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n`,
  "poetry-dynamic-versioning":
    '[build-system]\nrequires = ["poetry-core", "poetry-dynamic-versioning"]\nbuild-backend = "poetry_dynamic_versioning.backend"\n[tool.poetry]\nversion = "0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
  "pdm-backend":
    '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n[tool.pdm.version]\nsource = "scm"\n',
};

const sandbox = createGitSandbox();
afterAll(() => sandbox[Symbol.dispose]());

/** Writes `KEY = VALUE in [TABLE] and …` into a text. */
const apply = (text: string, setting: string): string =>
  setting.split(" and ").reduce((written, each) => {
    const [, line = "", table = ""] = /^(.*) in (\[.*\])$/.exec(each) ?? [];
    return written.includes(`${table}\n`)
      ? written.replace(`${table}\n`, `${table}\n${line}\n`)
      : `${written}${table}\n${line}\n`;
  }, text);

test("the setting that a hint shows makes each tool pass over the tags of other packages", async () => {
  const names = Object.keys(tools);
  const files = names.map((name) => {
    const setting = tagTool(name).setting(`my-${name}-v`);
    const text = `[project]\nname = "my-${name}"\ndynamic = ["version"]\n${tools[name]}`;
    return [`packages/${name}/pyproject.toml`, apply(text, setting ?? "")];
  });
  const modules = names.map((name) => [`packages/${name}/my_${name.replaceAll("-", "_")}/__init__.py`, ""]);
  const top = sandbox.repository("hints", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    ...Object.fromEntries([...files, ...modules]),
  });
  const tag = (name: string) => sandbox.git("hints", "tag", "--annotate", "--message", "x", name);
  for (const name of names) tag(`my-${name}-v1.2.0`);
  sandbox.write("hints", { "README.md": "more" });
  sandbox.git("hints", "add", "--all");
  sandbox.git("hints", "commit", "--quiet", "--message", "feat: more");
  tag("base-v3.0.0");
  const workspace = readWorkspace(nodeFiles, top);
  const packages = workspace.members.map((member) => ({ name: member.name, backend: backendOf(workspace, member) }));
  const scratch = join(sandbox.folder, "scratch");
  mkdirSync(scratch);
  const versions = await realUv().dynamicVersions({ root: top, packages, scratch, commitTime });
  for (const name of names) {
    expect([name, versions.get(`my-${name}`)]).toEqual([name, expect.stringMatching(/^1\.2\.(?:0\.post1|1\.dev1)/)]);
  }
}, 180_000);
