import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createCopies } from "../../src/adapters/working-copy.ts";
import { remedyOf } from "../../src/domain/problem/finding.ts";
import type { Problem } from "../../src/domain/problem/problem.ts";
import { backendOf, versionBackendOf } from "../../src/domain/version-origin/backend.ts";
import { originOf } from "../../src/domain/version-origin/resolve.ts";
import { handOver } from "../../src/domain/version-origin/tag-tools.ts";
import { readWorkspace } from "../../src/domain/workspace/read.ts";
import { sourceReader } from "../../src/domain/workspace/source-text.ts";
import { commitTime, createGitSandbox } from "../git-sandbox.ts";
import { machine, realUv } from "../uv-sandbox.ts";

const tag = "3.1.0";

/** Backends and how each finds the version; what they require is fetched from the index that uv is set to. */
const tools: Readonly<
  Record<
    string,
    { readonly requires: string; readonly backend: string; readonly tool: string; readonly version: string }
  >
> = {
  hatchvcs: {
    requires: '"hatchling", "hatch-vcs"',
    backend: "hatchling.build",
    tool: '[tool.hatch.version]\nsource = "vcs"\nraw-options = { root = "../.." }\n',
    version: tag,
  },
  scm: {
    requires: '"setuptools", "setuptools-scm"',
    backend: "setuptools.build_meta",
    tool: '[tool.setuptools_scm]\nroot = "../.."\n',
    version: tag,
  },
  uvdynamic: {
    requires: '"hatchling", "uv-dynamic-versioning"',
    backend: "hatchling.build",
    tool: '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n',
    version: tag,
  },
  pdmscm: {
    requires: '"pdm-backend"',
    backend: "pdm.backend",
    tool: '[tool.pdm.version]\nsource = "scm"\n',
    version: tag,
  },
  fromattr: {
    requires: '"setuptools"',
    backend: "setuptools.build_meta",
    tool: '[tool.setuptools.dynamic]\nversion = { attr = "fromattr.__version__" }\n',
    version: "4.5",
  },
  fromregex: {
    requires: '"hatchling"',
    backend: "hatchling.build",
    tool: '[tool.hatch.version]\npath = "src/fromregex/__init__.py"\n',
    version: "4.5",
  },
  fromnode: {
    requires: '"hatchling", "hatch-nodejs-version"',
    backend: "hatchling.build",
    tool: '[tool.hatch.version]\nsource = "nodejs"\n',
    version: "4.5.0rc1",
  },
  fromflit: {
    requires: '"flit_core"',
    backend: "flit_core.buildapi",
    tool: '[tool.flit.module]\nname = "fromflit"\n',
    version: "4.5",
  },
};
const names = Object.keys(tools);

const project = (name: string): string => {
  const { requires, backend, tool } = tools[name]!;
  const dynamic = name === "fromflit" ? '"version", "description"' : '"version"';
  return `[project]\nname = "${name}"\ndynamic = [${dynamic}]\ndependencies = []\n[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n${tool}`;
};

const sandbox = createGitSandbox();
afterAll(() => sandbox[Symbol.dispose]());

beforeAll(() => {
  const files = names.flatMap((name) => [
    [`packages/${name}/pyproject.toml`, project(name)],
    [`packages/${name}/src/${name}/__init__.py`, '"""Text."""\n__version__ = "4.5"\n'],
    [`packages/${name}/src/${name}/data.txt`, "data"],
  ]);
  sandbox.repository("top", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    ".gitignore": "*.egg-info/\n__pycache__/\n",
    LICENSE: "text",
    "packages/fromnode/package.json": '{ "version": "4.5.0-rc.1" }\n',
    "shared/linked.txt": "text",
    "packages/scm/LICENSE": "text",
    ...Object.fromEntries(files),
  });
  // A link that is replaced in the copy is a change to git, as an edit is.
  unlinkSync(join(sandbox.folder, "top/packages/scm/LICENSE"));
  symlinkSync("../../LICENSE", join(sandbox.folder, "top/packages/scm/LICENSE"));
  symlinkSync("../../../../shared", join(sandbox.folder, "top/packages/scm/src/scm/shared"));
  sandbox.git("top", "add", "--all");
  sandbox.git("top", "commit", "--quiet", "--message", "fix: link");
  sandbox.git("top", "tag", `v${tag}`);
});

/** The real uv, and the packages that it was told to build. */
const recording = (env: Readonly<Record<string, string>> = {}) => {
  const calls: (readonly string[])[] = [];
  const processes = createProcesses();
  const run: typeof processes.run = (command) => {
    calls.push(command.args);
    return processes.run(command);
  };
  const builds = () =>
    calls.filter((args) => args.includes("build")).map((args) => args[args.indexOf("--package") + 1]!);
  return { uv: realUv(env, { processes: { ...processes, run } }), builds };
};

const env = { ...machine, HOME: process.env.HOME ?? "" };
const copies = createCopies(createProcesses(), env);

test("every version tool gives the clean tag, before the edits and after them, and keeps the package's files", async () => {
  const top = join(sandbox.folder, "top");
  const members = names.map((name) => `packages/${name}`);
  await using copy = await copies.make({ topLevel: top, root: top, members, into: join(sandbox.folder, "copy") });
  const scratch = join(sandbox.folder, "scratch");
  mkdirSync(scratch);
  const uv = realUv();
  const request = { root: copy.root, packages: names.map((name) => ({ name })), scratch, commitTime };
  const expected = new Map(names.map((name) => [name, tools[name]!.version]));
  expect(await uv.dynamicVersions(request)).toEqual(expected);
  const asked = recording();
  const workspace = readWorkspace(nodeFiles, copy.root);
  const packages = workspace.members.map((member) => ({ name: member.name, backend: backendOf(workspace, member) }));
  expect(await asked.uv.dynamicVersions({ ...request, packages })).toEqual(new Map([...expected].sort()));
  expect(asked.builds()).toEqual([]);
  const fromGit = names.filter((name) => tools[name]!.version === tag);
  for (const name of fromGit) {
    const edited = project(name).replace("dependencies = []", 'dependencies = ["six>=1"]');
    await copy.write(`packages/${name}/pyproject.toml`, edited);
  }
  await copy.settle();
  const build = async (name: string) => {
    const out = join(sandbox.folder, "out", name);
    const { files } = await uv.build({ root: copy.root, package: name, kind: "both", out, commitTime });
    const args = ["-m", "zipfile", "--list", join(out, files[0]!)];
    const listed = await createProcesses().run({ file: "python3", args, cwd: out, env: machine });
    if (name === "scm") expect(listed.stdout).toContain("scm/shared/linked.txt");
    return { sdist: files[1], hasData: listed.stdout.includes(`${name}/data.txt`) };
  };
  expect(await Promise.all(fromGit.map(build))).toEqual(
    fromGit.map((name) => ({ sdist: `${name}-${tag}.tar.gz`, hasData: true })),
  );
}, 180_000);

test("what cannot be asked without a build is built, and so is everything where the workspace changes how", async () => {
  const hooks =
    "import setuptools.build_meta as real\n\ndef build_sdist(folder, settings=None):\n    return real.build_sdist(folder, settings)\n";
  const own = `[project]\nname = "here"\ndynamic = ["version"]\n[build-system]\nrequires = ["setuptools"]\nbuild-backend = "hooks"\nbackend-path = ["."]\n[tool.setuptools]\npackages = []\n[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n`;
  const files = {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/here/pyproject.toml": own,
    "packages/here/VERSION": "1.5",
    "packages/here/hooks.py": hooks,
    "packages/fromattr/pyproject.toml": project("fromattr"),
    "packages/fromattr/src/fromattr/__init__.py": '__version__ = "1.6"\n',
    "packages/needs/pyproject.toml": project("fromattr").replaceAll("fromattr", "needs"),
    "packages/needs/src/needs/__init__.py": '__version__ = "1.7"\n',
    "packages/needs/setup.py": "import setuptools\nsetuptools.setup(setup_requires=['iniconfig'])\n",
  };
  const top = sandbox.repository("special", files);
  const scratch = join(sandbox.folder, "scratch-special");
  mkdirSync(scratch);
  const workspace = readWorkspace(nodeFiles, top);
  const packages = workspace.members.map((member) => ({ name: member.name, backend: backendOf(workspace, member) }));
  const request = { root: top, packages, scratch, commitTime };
  const expected = new Map(Object.entries({ fromattr: "1.6", here: "1.5", needs: "1.7" }));
  const some = recording();
  expect(new Map([...(await some.uv.dynamicVersions(request))].sort())).toEqual(expected);
  expect(some.builds().toSorted()).toEqual(["here", "needs"]);
  sandbox.write("special", { "uv.toml": 'build-constraint-dependencies = ["setuptools>60"]\n' });
  const all = recording();
  expect(new Map([...(await all.uv.dynamicVersions(request))].sort())).toEqual(expected);
  expect(all.builds().toSorted()).toEqual(["fromattr", "here", "needs"]);
}, 120_000);

test("a build that is told a version makes that one, whatever the tags say", async () => {
  const top = join(sandbox.folder, "top");
  const told = ["hatchvcs", "scm", "uvdynamic", "pdmscm"];
  const workspace = readWorkspace(nodeFiles, top);
  const build = async (name: string): Promise<readonly string[]> => {
    const member = workspace.members.find((each) => each.name === name)!;
    const origin = await originOf(workspace, member, sourceReader(nodeFiles, workspace));
    const tool = origin.kind === "tags" ? origin.tool : "none";
    const out = join(sandbox.folder, "told", name);
    const request = { root: top, package: name, kind: "sdist", out, commitTime } as const;
    return (await realUv().build({ ...request, told: handOver(tool, member, "7.8.9") })).files;
  };
  expect(await Promise.all(told.map(build))).toEqual(told.map((name) => [`${name}-7.8.9.tar.gz`]));
}, 120_000);

test("a backend that gives no version is told by name with its own message, all of them at once", async () => {
  const broken = project("fromregex").replace("__init__.py", "nowhere.py");
  const top = sandbox.repository("broken", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/fromregex/pyproject.toml": broken,
    "packages/other/pyproject.toml": broken.replace('name = "fromregex"', 'name = "other"'),
  });
  const scratch = join(sandbox.folder, "scratch-broken");
  mkdirSync(scratch);
  const packages = [{ name: "fromregex" }, { name: "other" }];
  const words = "OSError: Error getting the version from source `regex`: file does not exist: src/fromregex/nowhere.py";
  await expect(realUv().dynamicVersions({ root: top, packages, scratch, commitTime })).rejects.toMatchObject({
    findings: packages.map(({ name }) => ({
      code: "RA-BUILD-VERSION-UNKNOWN",
      package: name,
      message: `The build backend of ${name} does not tell its version: ${words}`,
      hint: "Fix what the backend says",
    })),
    cause: { tail: expect.stringContaining("Traceback (most recent call last):") },
  });
}, 60_000);

test("a tool that looks for git in the package's folder alone is told where the repository begins", async () => {
  const vcs = (name: string, more: string) =>
    `[project]\nname = "${name}"\ndynamic = ["version"]\n[build-system]\n${more}`;
  const top = sandbox.repository("rootless", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/viahatch/pyproject.toml": vcs(
      "viahatch",
      'requires = ["hatchling", "hatch-vcs"]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\nsource = "vcs"\n',
    ),
    "packages/viascm/pyproject.toml": vcs(
      "viascm",
      'requires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools_scm]\n',
    ),
    "packages/viaflit/pyproject.toml": vcs(
      "viaflit",
      'requires = ["flit-scm"]\nbuild-backend = "flit_scm:buildapi"\n[tool.setuptools_scm]\n',
    ),
  });
  sandbox.git("rootless", "tag", "v1.2.3");
  const scratch = join(sandbox.folder, "scratch-rootless");
  mkdirSync(scratch);
  const packages = [{ name: "viahatch" }, { name: "viascm" }, { name: "viaflit" }];
  const asked = realUv().dynamicVersions({ root: top, packages, scratch, commitTime });
  const { findings } = (await asked.catch((error: unknown) => error)) as Problem;
  expect(findings).toHaveLength(3);
  for (const finding of findings) {
    expect(finding).toMatchObject({
      code: "RA-BUILD-VERSION-UNKNOWN",
      message: expect.stringContaining("unable to detect version"),
      hint: expect.stringMatching(
        /set root to the way there, as "..\/..", .* flit-scm search_parent_directories = true/,
      ),
    });
    expect(remedyOf(finding)).toBe("commit");
  }
}, 120_000);

test("a project below the top of its repository is told so, too", async () => {
  const top = sandbox.repository("below", {
    "python/pyproject.toml": `[project]\nname = "solo"\ndynamic = ["version"]\n[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n[tool.setuptools_scm]\n`,
  });
  sandbox.git("below", "tag", "v1.2.3");
  const scratch = join(sandbox.folder, "scratch-below");
  mkdirSync(scratch);
  const asked = realUv().dynamicVersions({
    root: join(top, "python"),
    packages: [{ name: "solo" }],
    scratch,
    commitTime,
  });
  const { findings } = (await asked.catch((error: unknown) => error)) as Problem;
  expect(findings).toMatchObject([
    { code: "RA-BUILD-VERSION-UNKNOWN", hint: expect.stringContaining('set root to the way there, as "../.."') },
  ]);
  expect(remedyOf(findings[0]!)).toBe("commit");
}, 120_000);

test("a tool that cannot read another package's tag is let read its own alone", async () => {
  const scm = '[tool.setuptools_scm]\nroot = "../.."\ntag_regex = "^core-v(?P<version>[0-9.]+)$"\n';
  const build =
    '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n';
  const top = sandbox.repository("tagged", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    "packages/core/pyproject.toml": `[project]\nname = "core"\ndynamic = ["version"]\n${build}${scm}`,
  });
  sandbox.git("tagged", "tag", "cli-v1.2.3");
  const scratch = join(sandbox.folder, "scratch-tagged");
  mkdirSync(scratch);
  const asked = realUv().dynamicVersions({ root: top, packages: [{ name: "core" }], scratch, commitTime });
  const { findings } = (await asked.catch((error: unknown) => error)) as Problem;
  expect(findings).toMatchObject([
    {
      message: expect.stringContaining("Can't parse version from tag 'cli-v1.2.3'"),
      hint: expect.stringMatching(/^Let it read the release tags of core alone: set git_describe_command in /),
    },
  ]);
  expect(remedyOf(findings[0]!)).toBe("commit");
}, 120_000);

test("a Python that could not be downloaded is not tried for one package after the other", async () => {
  const scratch = join(sandbox.folder, "lost-scratch");
  mkdirSync(scratch);
  const asked = recording({
    UV_PYTHON_INSTALL_MIRROR: "http://127.0.0.1:1/",
    UV_PYTHON_INSTALL_DIR: join(sandbox.folder, "pythons"),
    UV_PYTHON_PREFERENCE: "only-managed",
    UV_PYTHON_DOWNLOADS: "automatic",
    UV_HTTP_RETRIES: "0",
  });
  const slots = Math.max(2, availableParallelism());
  const packages = Array.from({ length: 3 * slots }, () => ({ name: "fromflit" }));
  const reading = asked.uv.dynamicVersions({ root: join(sandbox.folder, "top"), packages, scratch, commitTime });
  await expect(reading).rejects.toMatchObject({ findings: [{ code: "RA-BUILD-NO-PYTHON" }] });
  // Each is asked again without downloads, for what uv was looking for.
  expect(asked.builds().length).toBeLessThanOrEqual(2 * slots);
}, 60_000);

test("what hatchling's hooks need is not brought for a version, and a plugin of the workspace that gives it is", async () => {
  const hatch = (requires: string, more: string) =>
    `dynamic = ["version"]\n[build-system]\nrequires = [${requires}]\nbuild-backend = "hatchling.build"\n${more}`;
  const hooks =
    '[tool.hatch.build.hooks.plug]\n[tool.hatch.build.hooks.custom]\ndependencies = ["not-a-project-at-all"]\n';
  sandbox.repository("hooks", {
    "pyproject.toml": '[tool.uv.workspace]\nmembers = ["plug", "hooked", "plugged"]\n',
    "plug/pyproject.toml":
      '[project]\nname = "plug"\nversion = "1"\n[project.entry-points.hatch]\nplug = "plug"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
    "plug/plug/__init__.py": `from hatchling.plugin import hookimpl
from hatchling.version.source.plugin.interface import VersionSourceInterface


class Source(VersionSourceInterface):
    PLUGIN_NAME = "plug"

    def get_version_data(self):
        return {"version": "6.1"}


@hookimpl
def hatch_register_version_source():
    return Source
`,
    "hooked/pyproject.toml": `[project]\nname = "hooked"\n${hatch('"hatchling", "plug"', `${hooks}[tool.hatch.version]\npath = "v.py"\n`)}`,
    "hooked/v.py": '__version__ = "5.2"\n',
    "plugged/pyproject.toml": `[project]\nname = "plugged"\n${hatch('"hatchling", "plug"', '[tool.hatch.version]\nsource = "plug"\n[tool.hatch.build.targets.sdist]\n[tool.uv.sources]\nplug = { workspace = true }\n')}`,
  });
  const root = join(sandbox.folder, "hooks");
  const scratch = join(sandbox.folder, "hooks-scratch");
  mkdirSync(scratch);
  const workspace = readWorkspace(nodeFiles, root);
  const packages = workspace.members
    .filter(({ version }) => version === undefined)
    .map((member) => ({ name: member.name, backend: versionBackendOf(workspace, member) }));
  const asked = recording();
  const versions = await asked.uv.dynamicVersions({ root, packages, scratch, commitTime });
  expect(Object.fromEntries(versions)).toEqual({ hooked: "5.2", plugged: "6.1" });
  expect(asked.builds()).toEqual(["plugged"]);
}, 60_000);
