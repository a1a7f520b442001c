import { existsSync } from "node:fs";
import { join } from "node:path";
import { ancestors } from "../../domain/workspace/path.ts";
import type { BuildRequest, PythonWish } from "../../ports/uv.ts";
import { type Call, projectEnvironment, type RunUv, type UvOptions } from "./run.ts";

type Place = Pick<BuildRequest, "root" | "home" | "folder" | "python">;

/**
 * Which Python uv takes for a build, as it is to be told with `--python`. uv looks for one in every call, and where the
 * first on `PATH` is a script, as pyenv's is, it runs it each time: that took longer than a build.
 */
export type Interpreters = (place: Place, call: Pick<Call, "env" | "signal">) => Promise<string | undefined>;

/** Each is found once. Where none is, uv says why when it builds. */
export const createInterpreters = (run: RunUv): Interpreters => {
  const found = new Map<string, Promise<string | undefined>>();
  return async ({ root, home, folder, python }, call) => {
    if (home === undefined || folder !== undefined || call.env.UV_PYTHON !== undefined) return python;
    const cwd = python === undefined ? whereItIsSaid(root, home) : root;
    const key = JSON.stringify([cwd, python]);
    const finding = found.get(key) ?? find(run, { ...call, cwd }, python);
    found.set(key, finding);
    return (await finding) ?? python;
  };
};

/** As builds of these would look for them. */
export const findAhead = async (
  builds: readonly PythonWish[],
  interpreters: Interpreters,
  { signal, ...options }: UvOptions & { readonly signal: AbortSignal },
): Promise<void> => {
  const find = async (build: PythonWish) =>
    await interpreters(build, { env: (await projectEnvironment(options, build.root))(), signal });
  await Promise.all(builds.map(find));
};

const find = async (run: RunUv, call: Omit<Call, "args">, python: string | undefined): Promise<string | undefined> => {
  const asked = python === undefined ? [] : ["--", python];
  const exit = await run({ ...call, args: ["python", "find", ...asked] });
  return exit.code === 0 && exit.stdout.trim() !== "" ? exit.stdout.trim() : undefined;
};

/** A member may have its own version file; else all of them have what the root says. https://docs.astral.sh/uv/concepts/python-versions/#python-version-files */
const whereItIsSaid = (root: string, home: string): string => {
  const between = ancestors(join(root, home)).filter((folder) => folder.length > root.length);
  return between.some((folder) => files.some((file) => existsSync(join(folder, file)))) ? join(root, home) : root;
};

const files = [".python-version", ".python-versions"];
