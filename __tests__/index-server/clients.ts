import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pythonWithPackaging } from "../python-tools.ts";

/** How a real client ended. */
export interface Ended {
  readonly code: number;
  /** Both streams, errors last. */
  readonly output: string;
}

/** Nothing of the caller's: no proxy between a client and loopback, no index or credential from outside. */
const environment = (cache: string) => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  UV_CACHE_DIR: cache,
  PIP_CONFIG_FILE: "/dev/null",
  PIP_DISABLE_PIP_VERSION_CHECK: "1",
});

const run = async (file: string, args: readonly string[], folder: string): Promise<Ended> =>
  await new Promise((resolve) => {
    const options = { cwd: folder, env: environment(join(folder, ".cache")) };
    const child = execFile(file, args, options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` }),
    );
  });

/** Runs uv in `folder`, which also holds its cache. */
export const uv = (folder: string, ...args: readonly string[]) => run("uv", args, folder);

/** Runs a module of the tests' Python in `folder`. */
export const python = (folder: string, ...args: readonly string[]) =>
  run(pythonWithPackaging(), ["-m", ...args], folder);

/** Builds wheel and sdist of a package with one empty module; `project` is more TOML for `[project]`. */
export const buildPackage = async (
  folder: string,
  { name, version, project = "" }: { readonly name: string; readonly version: string; readonly project?: string },
): Promise<{ readonly wheel: string; readonly sdist: string }> => {
  const source = join(folder, `source-${name}-${version}`);
  const stem = name.replaceAll(/[-_.]+/g, "_").toLowerCase();
  await mkdir(join(source, "src", stem), { recursive: true });
  await writeFile(join(source, "src", stem, "__init__.py"), "");
  await writeFile(join(source, "LICENSE"), "Anyone may do anything.\n");
  await writeFile(
    join(source, "pyproject.toml"),
    `[project]\nname = "${name}"\nversion = "${version}"\nlicense-files = ["LICENSE"]\n${project}\n` +
      '[build-system]\nrequires = ["uv_build>=0.1"]\nbuild-backend = "uv_build"\n',
  );
  const { code, output } = await uv(folder, "build", "-o", join(folder, "dist"), source);
  if (code !== 0) throw new Error(output);
  return {
    wheel: join(folder, "dist", `${stem}-${version}-py3-none-any.whl`),
    sdist: join(folder, "dist", `${stem}-${version}.tar.gz`),
  };
};

/** `uv publish` of files. */
export const publish = (
  folder: string,
  {
    uploadUrl,
    checkUrl,
    files,
  }: { readonly uploadUrl: string; readonly checkUrl?: string; readonly files: readonly string[] },
) =>
  uv(
    folder,
    ...["publish", "--no-progress", "--trusted-publishing", "never", "--token", "any", "--publish-url", uploadUrl],
    ...(checkUrl === undefined ? [] : ["--check-url", checkUrl]),
    ...files,
  );
