import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { buildSystems, type Tiny, tinyWorkspace } from "./tiny-workspace.ts";
import type { Workspace } from "./workspace.ts";

/** Real build backends, and what they make of projects that say more than a sound one does. */
const systems = {
  ...buildSystems,
  poetry: '[build-system]\nrequires = ["poetry-core>=2"]\nbuild-backend = "poetry.core.masonry.api"\n',
  pdm: '[build-system]\nrequires = ["pdm-backend>=2.4"]\nbuild-backend = "pdm.backend"\n',
  scikit: '[build-system]\nrequires = ["scikit-build-core>=0.10"]\nbuild-backend = "scikit_build_core.build"\n',
};

const opened: Workspace[] = [];
afterEach(() => {
  for (const workspace of opened.splice(0)) workspace[Symbol.dispose]();
});

type Files = Readonly<Record<string, string>>;

/** A workspace of these packages, with more files: of the packages by their names, of the root by `..`. */
const open = (packages: readonly Tiny[], files: Readonly<Record<string, Files>> = {}, tables = "") => {
  const workspace = tinyWorkspace(packages, tables);
  opened.push(workspace);
  for (const [name, texts] of Object.entries(files)) {
    workspace.write(name === ".." ? "ws" : `ws/packages/${name}`, texts);
  }
  if (Object.keys(files).length > 0) workspace.commit();
  return workspace;
};

const dry = ["--index", "rehearsal", "--dry-run", "--smoke", "off"];
const publish = (workspace: Workspace, args: readonly string[] = dry) => workspace.publish(args);
const told = ({ document }: Awaited<ReturnType<typeof publish>>, code: string) =>
  document.findings.filter((finding) => finding.code === code);

test("a description of two lines costs nothing with most backends, and all requirements with one, which is told", async () => {
  const names = ["setuptools", "hatchling", "flit", "pdm", "poetry"] as const;
  const workspace = open(
    names.map((name) => ({ name: `tiny-${name}`, requires: ["iniconfig>=2"], buildSystem: systems[name] })),
  );
  for (const name of names) {
    const file = `packages/tiny-${name}/pyproject.toml`;
    const text = readFileSync(join(workspace.root, file), "utf8");
    const two = text.replace('description = "A tiny package"', 'description = """A tiny\npackage"""');
    workspace.write("ws", { [file]: two });
  }
  workspace.commit();
  const end = await publish(workspace);
  const errors = end.document.findings.filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ package: name, code }) => `${name} ${code}`))).toEqual(
    new Set([
      "tiny-poetry RA-DIST-NOT-AS-PLANNED",
      "tiny-poetry RA-DIST-HEADER",
      "tiny-poetry RA-DIST-REQUIREMENT-LOST",
    ]),
  );
  expect(end.stderr).toContain("Write description, and every other value of [project]");
});

test("a version in a spelling of its own is published, by the backends that keep the spelling", async () => {
  const version = "1.0.0-rc.1";
  const workspace = open(
    [
      { name: "tiny-hatch", version, buildSystem: systems.hatchling },
      {
        name: "tiny-cmake",
        version,
        buildSystem: systems.scikit,
        requires: ["tiny-hatch"],
        tables: '[tool.scikit-build]\nwheel.platlib = false\nwheel.py-api = "py3"\n',
      },
    ],
    {
      "tiny-cmake": {
        "CMakeLists.txt": "cmake_minimum_required(VERSION 3.15)\nproject(tiny LANGUAGES NONE)\n",
      },
    },
  );
  const end = await workspace.publish(["--index", "rehearsal", "--yes"]);
  expect(end).toMatchObject({ status: 0, errors: [], document: { published: true, uploaded: 4 } });
});

describe("files that a wheel loses by way of the sdist", () => {
  const page = (name: string) => ({ [`src/${name.replace("-", "_")}/static/index.html`]: "<html>\n" });

  test("are named with what to write for each build backend", async () => {
    const losing: readonly Tiny[] = [
      {
        name: "tiny-hatch",
        buildSystem: systems.hatchling,
        tables:
          '[tool.hatch.build.targets.wheel]\npackages = ["src/tiny_hatch"]\nartifacts = ["src/tiny_hatch/static"]\n',
      },
      {
        name: "tiny-tools",
        buildSystem: systems.setuptools,
        tables:
          '[tool.setuptools]\ninclude-package-data = false\n[tool.setuptools.package-data]\ntiny_tools = ["static/*"]\n',
      },
      {
        name: "tiny-poetry",
        buildSystem: systems.poetry,
        tables:
          '[tool.poetry]\npackages = [{include = "tiny_poetry", from = "src"}]\ninclude = [{path = "src/tiny_poetry/static/*", format = ["wheel"]}]\n',
      },
      { name: "tiny-uv", tables: '[tool.uv.build-backend]\nsource-exclude = ["/src/tiny_uv/static"]\n' },
    ];
    const workspace = open(losing, {
      "tiny-tools": { "MANIFEST.in": "prune src/tiny_tools/static\n" },
      "..": { ".gitignore": "static/\n" },
    });
    for (const { name } of losing) workspace.write(`ws/packages/${name}`, page(name));
    const end = await publish(workspace);
    expect(
      told(end, "RA-DIST-FILES-LOST")
        .map(({ package: name = "", message, hint }) => [name, message, hint])
        .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    ).toEqual(
      [
        ["tiny-hatch", "[tool.hatch.build.targets.sdist]"],
        ["tiny-poetry", 'format = ["sdist", "wheel"]'],
        ["tiny-tools", "MANIFEST.in"],
        ["tiny-uv", "source-exclude"],
      ].map(([name = "", remedy = ""]) => [
        name,
        expect.stringContaining(`${name.replace("-", "_")}/static/index.html`),
        expect.stringContaining(remedy),
      ]),
    );
    expect(end).toMatchObject({ status: 1, document: { published: false } });
  });

  test("and what only the sdist has are told of in time", async () => {
    const buildSystem = systems.setuptools;
    const tables = "[tool.setuptools]\ninclude-package-data = false\n";
    const workspace = open([{ name: "tiny-tools", buildSystem, tables }], {
      "tiny-tools": { "MANIFEST.in": "graft src\n", ...page("tiny-tools") },
    });
    const end = await publish(workspace);
    expect(end.status).toBe(0);
    expect(told(end, "RA-DIST-DATA-NOT-IN-WHEEL")).toMatchObject([{ severity: "warning", package: "tiny-tools" }]);
  });
});

describe("an sdist that lacks what the build reads", () => {
  test("of a hook outside of the package is told so, with the hook's path", async () => {
    const workspace = open(
      [
        {
          name: "tiny-hook",
          buildSystem: systems.hatchling,
          project: 'dynamic = ["authors"]\n',
          tables: '[tool.hatch.metadata.hooks.custom]\npath = "../../hooks.py"\n',
        },
      ],
      {
        "..": {
          "hooks.py":
            "from hatchling.metadata.plugin.interface import MetadataHookInterface\n\nclass Hook(MetadataHookInterface):\n    def update(self, metadata):\n        metadata['authors'] = [{'name': 'A name'}]\n",
        },
      },
    );
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-SDIST-INCOMPLETE"] });
    expect(end.stderr).toContain("See that ../../hooks.py is in the package's folder, itself or as a link");
  });

  test("of git is told so: no link to it helps", async () => {
    const workspace = open([{ name: "tiny-git", buildSystem: systems.setuptools }], {
      "tiny-git": {
        "setup.py":
          "import subprocess\nfrom setuptools import setup\n\nsubprocess.run(['git', 'log'], check=True)\nsetup()\n",
      },
    });
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-SDIST-INCOMPLETE"] });
    expect(end.stderr).toContain("Let the build read what it asks git for from a file of the source distribution");
  });

  test("of the repository, which flit-scm looks for by its root, is told what finds the version instead", async () => {
    const buildSystem = '[build-system]\nrequires = ["flit_scm"]\nbuild-backend = "flit_scm:buildapi"\n';
    const scm = '[tool.setuptools_scm]\nroot = "../.."\nwrite_to = "packages/tiny-scm/src/tiny_scm/_version.py"\n';
    const workspace = open([{ name: "tiny-scm", buildSystem }], {
      "tiny-scm": {
        "pyproject.toml": `[project]\nname = "tiny-scm"\ndescription = "Tiny"\nreadme = "README.md"\ndynamic = ["version"]\n${buildSystem}${scm}`,
        "src/tiny_scm/__init__.py": "from ._version import version as __version__\n",
      },
      "..": { ".gitignore": "_version.py\n" },
    });
    workspace.git("ws", "tag", "v1.0.0");
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-SDIST-INCOMPLETE"] });
    expect(end.stderr).toContain("set search_parent_directories = true there");
  });

  test("of the project's own file is told so: no link to it helps", async () => {
    const workspace = open([{ name: "tiny-bare", buildSystem: systems.setuptools }], {
      "tiny-bare": { "MANIFEST.in": "exclude pyproject.toml\n" },
    });
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 1, errors: ["RA-BUILD-SDIST-INCOMPLETE"] });
    expect(end.stderr).toContain("See that no rule keeps pyproject.toml out of the source distribution");
  });

  test("that says other things than the wheel is told, although it calls the field dynamic", async () => {
    const workspace = open([{ name: "tiny-dynamic", buildSystem: systems.setuptools }], {
      "tiny-dynamic": {
        "pyproject.toml": `[project]\nname = "tiny-dynamic"\nversion = "1.0.0"\ndynamic = ["dependencies"]\n${systems.setuptools}`,
        "setup.py":
          "from pathlib import Path\nfrom setuptools import setup\nneeds = Path('../../needs.txt')\nsetup(install_requires=needs.read_text().split() if needs.exists() else [])\n",
      },
      "..": { "needs.txt": "iniconfig>=2\n" },
    });
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 1, errors: ["RA-DIST-SDIST-WHEEL-DIFFER"] });
    expect(end.stderr).toMatch(/Requires-Dist differs: tiny_dynamic-1.0.0.tar.gz has iniconfig>=2, .*whl has nothing/);
  });

  test("and builds by the workspace's settings of uv alone is told with the setting", async () => {
    const workspace = open(
      [{ name: "tiny-needy", buildSystem: systems.setuptools }],
      { "tiny-needy": { "setup.py": "import iniconfig\nfrom setuptools import setup\nsetup()\n" } },
      '[tool.uv.extra-build-dependencies]\ntiny-needy = ["iniconfig"]\n',
    );
    const end = await publish(workspace);
    expect(end).toMatchObject({ status: 0, errors: [] });
    expect(told(end, "RA-DIST-SDIST-NEEDS-SETTINGS")).toMatchObject([
      { severity: "warning", message: expect.stringMatching(/extra-build-dependencies.*No module named 'iniconfig'/) },
    ]);
  });
});

test("classifiers that PyPI refuses are named before an upload, with what is meant", async () => {
  const classified = (name: string, text: string): Tiny => ({ name, project: `classifiers = ["${text}"]\n` });
  const workspace = open([
    classified("tiny-flusk", "Framework :: Flusk"),
    classified("tiny-mit", "License :: MIT"),
    classified("tiny-typed", "Typing :: Typed"),
  ]);
  const end = await publish(workspace, ["--index", "rehearsal", "--yes", "--smoke", "off"]);
  expect(end).toMatchObject({ status: 1, document: { uploaded: 0 } });
  expect(Object.fromEntries(told(end, "RA-DIST-CLASSIFIER").map(({ package: name, hint }) => [name, hint]))).toEqual({
    "tiny-flusk": expect.stringContaining("Perhaps it should be: Framework :: Flask"),
    "tiny-mit": expect.stringContaining("SPDX expression"),
  });
});

test("without PyPI's list the run goes on, and says that nobody looked at the classifiers", async () => {
  const workspace = open([{ name: "tiny-typed", project: 'classifiers = ["Typing :: Typed"]\n' }]);
  const end = await workspace.publish(dry, { UV_DEFAULT_INDEX: "http://127.0.0.1:9/simple/", UV_HTTP_RETRIES: "0" });
  expect(end.status).toBe(0);
  expect(told(end, "RA-CHECK-CLASSIFIERS-UNAVAILABLE")).toHaveLength(1);
});

test("a package for another platform is let through by what the failure says", async () => {
  const workspace = open([{ name: "tiny-windows", requires: ["pywin32"] }]);
  const args = ["--index", "rehearsal", "--yes"];
  const end = await workspace.publish(args);
  expect(end).toMatchObject({ status: 1, errors: ["RA-SMOKE-INSTALL-FAILED"] });
  expect(end.stderr).toContain('set smoke = "off" in packages.tiny-windows of the configuration');
  workspace.write("ws", { "release-actions.toml": '[packages.tiny-windows]\nsmoke = "off"\n' });
  workspace.commit();
  expect(await workspace.publish([...args, "--dry-run"])).toMatchObject({ status: 0 });
});

test("entry points of any group are looked for: in the wheels of the release, and where the package is installed", async () => {
  const plugin = (name: string, requires: readonly string[], entry: string): Tiny => ({
    name,
    requires,
    project: `[project.entry-points."shop.plugins"]\nplugin = "${entry}"\n`,
  });
  const workspace = open([
    { name: "tiny-lib" },
    plugin("tiny-good", ["tiny-lib", "iniconfig"], "tiny_lib:Plugin"),
    plugin("tiny-other", ["iniconfig"], "iniconfig.parsing"),
    plugin("tiny-gone", ["iniconfig"], "tiny_gone.plugin:Plugin"),
    plugin("tiny-odd", ["iniconfig"], "tiny_ood:Plugin"),
  ]);
  const built = await publish(workspace);
  expect(told(built, "RA-DIST-ENTRY-POINT-MODULE").map(({ package: name }) => name)).toEqual(["tiny-gone"]);
  const unseen = told(built, "RA-DIST-ENTRY-POINT-UNSEEN").map(({ package: name }) => name);
  expect(unseen.toSorted()).toEqual(["tiny-odd", "tiny-other"]);
  const tried = await workspace.publish(["--index", "rehearsal", "--yes", "--exclude", "tiny-gone"]);
  expect(tried.errors).toEqual(["RA-SMOKE-FAILED"]);
  expect(tried.stderr).toMatch(/entry point plugin fails .*No module named 'tiny_ood'/);
});

test("packages without a module of their own are sound: stubs, data, requirements alone, lists and namespaces", async () => {
  const empty = (name: string, wheel: string, requires: readonly string[] = []): Tiny => ({
    name,
    requires,
    buildSystem: systems.hatchling,
    tables: `[tool.hatch.build.targets.wheel]\nbypass-selection = true\n${wheel}`,
  });
  const workspace = open(
    [
      { name: "tiny-lib" },
      { name: "tiny-stubs", requires: ["tiny-lib"] },
      empty("tiny-data", '[tool.hatch.build.targets.wheel.shared-data]\n"data" = "share/tiny"\n'),
      empty("tiny-all", "", ["tiny-lib", "tiny-stubs", "tiny-data"]),
      { name: "tiny-list", tables: '[tool.uv.build-backend]\nmodule-name = ["tiny_list", "tiny_more"]\n' },
      { name: "tiny-part", tables: '[tool.uv.build-backend]\nmodule-name = "tiny.part"\n' },
    ],
    {
      "tiny-stubs": { "src/tiny-stubs/__init__.pyi": "x: int\n" },
      "tiny-data": { "data/one.txt": "1\n" },
      "tiny-list": { "src/tiny_more/__init__.py": "" },
      "tiny-part": { "src/tiny/part/__init__.py": "" },
    },
  );
  for (const name of ["tiny-stubs", "tiny-data", "tiny-all", "tiny-part"]) {
    execFileSync("git", ["rm", "-rq", `packages/${name}/src/${name.replace("-", "_")}`], { cwd: workspace.root });
  }
  workspace.commit();
  const end = await workspace.publish(["--index", "rehearsal", "--yes"]);
  expect(end).toMatchObject({ status: 0, errors: [], document: { uploaded: 12 } });
  expect(end.document.findings.filter(({ code }) => code.startsWith("RA-DIST"))).toEqual([]);
});
