import { execFile } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { readArchive } from "../../../src/adapters/archive.ts";
import type { Archive } from "../../../src/domain/distribution/archive.ts";

interface Backend {
  /** As `build-system.requires` names it. */
  readonly package: string;
  readonly module: string;
  /** Where it must be told which package to take. */
  readonly settings: string;
}

export const backends = {
  uv_build: {
    package: "uv_build",
    module: "uv_build",
    settings: '[tool.uv.build-backend]\nmodule-name = "lab_pkg"\n',
  },
  hatchling: {
    package: "hatchling",
    module: "hatchling.build",
    settings: '[tool.hatch.build.targets.wheel]\npackages = ["src/lab_pkg"]\n',
  },
  setuptools: { package: "setuptools", module: "setuptools.build_meta", settings: "" },
  flit_core: {
    package: "flit_core",
    module: "flit_core.buildapi",
    settings: '[tool.flit.module]\nname = "lab_pkg"\n',
  },
  poetry_core: {
    package: "poetry-core",
    module: "poetry.core.masonry.api",
    settings: '[tool.poetry]\npackages = [{ include = "lab_pkg", from = "src" }]\n',
  },
  pdm_backend: { package: "pdm-backend", module: "pdm.backend", settings: "" },
} as const satisfies Record<string, Backend>;

export type BackendName = keyof typeof backends;

/** Versions of them, and older ones which write other metadata; `uv_build` is in uv. */
export const versions = {
  newer: ["hatchling==1.33.0", "setuptools==84.2.1", "flit_core==4.2.0", "poetry-core==2.5.0", "pdm-backend==2.5.0"],
  older: ["hatchling==1.27.0", "flit_core==3.12.0", "poetry-core==2.2.0"],
};

/** A project that shows what each backend writes in its own way. */
const projectFiles = ({ package: requires, module, settings }: Backend): Readonly<Record<string, string>> => ({
  "pyproject.toml": `[project]
name = "lab.pkg"
version = "1.2.0"
description = "A package of the laboratory"
readme = "README.md"
license = "MIT"
license-files = ["LICENSE"]
requires-python = ">=3.10"
dependencies = ["core-lib[fast]>=0.4.2; python_version < '3.14'", "idna>=3,<4"]

[project.optional-dependencies]
dev-tools = ["other-lib>=2.0"]

[project.scripts]
lab = "lab_pkg:main"

[build-system]
requires = ["${requires}"]
build-backend = "${module}"

${settings}`,
  "README.md": "# Lab\n\nHello\n",
  LICENSE: "MIT\n",
  "src/lab_pkg/__init__.py": "def main():\n    pass\n",
});

const write = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

const uv = (cwd: string, ...args: readonly string[]) => {
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1700000000" };
  return promisify(execFile)("uv", args, { cwd, env });
};

/** Makes an environment that has these backends, so that not every build needs its own. */
export const installBackends = async (folder: string, packages: readonly string[]): Promise<void> => {
  await uv(".", "venv", "--quiet", folder);
  await uv(".", "pip", "install", "--quiet", "--python", folder, ...packages);
};

/** Builds the project in a folder with the backends of an environment; gives the paths, the wheel's first. */
export const build = async (folder: string, environment: string, ...args: readonly string[]): Promise<string[]> => {
  const out = join(folder, "..", `${basename(folder)}-out`);
  await uv(folder, "build", "--no-sources", "--no-build-isolation", "--python", environment, "-o", out, ...args);
  const names = (await readdir(out)).filter((name) => /\.(whl|tar\.gz)$/.test(name));
  return names.toSorted((a, b) => Number(a.endsWith(".gz")) - Number(b.endsWith(".gz"))).map((name) => join(out, name));
};

/** Builds the project of a backend in a new folder; gives the wheel and the sdist. */
export const buildWith = async (
  name: BackendName,
  { folder, environment }: { readonly folder: string; readonly environment: string },
): Promise<readonly [Archive, Archive]> => {
  await write(folder, projectFiles(backends[name]));
  const [wheel = "", sdist = ""] = await build(folder, environment);
  return [await readArchive(wheel), await readArchive(sdist)];
};
