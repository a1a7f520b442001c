import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseToml } from "../../domain/toml/parse.ts";
import { type Table, tableIn } from "../../domain/workspace/shapes.ts";
import type { DynamicVersions, NextReleases } from "../../ports/uv.ts";
import { allEnded } from "../all-ended.ts";
import { readPlainText } from "../plain-file.ts";
import { askScript } from "./ask-script.ts";
import { projectEnvironment, type RunUv, type UvOptions } from "./run.ts";

/** As versions or as releases are asked for: `isWheel` asks for the wheel, which has the metadata in it. */
type Request = DynamicVersions | NextReleases;
type Package = DynamicVersions["packages"][number] & { readonly isWheel?: boolean };
type Askable = Package & { readonly backend: NonNullable<Package["backend"]> };

/**
 * Metadata by `prepare_metadata_for_build_wheel`, which builds nothing, or wheels: one environment for all packages that
 * require the same to be built, in which each is asked. For each package an absolute folder, below the request's scratch
 * folder, that has METADATA and perhaps `entry_points.txt`, or a wheel; nothing where the backend did not say it.
 */
export const askBackends = async (
  request: Request,
  run: RunUv,
  options: UvOptions,
): Promise<ReadonlyMap<string, string>> => {
  const packages: readonly Package[] = request.packages;
  const askable = packages.filter((each): each is Askable => each.backend !== undefined);
  if (askable.length === 0 || (await isBuiltSpecially(request.root, options))) return new Map();
  const groups = Map.groupBy(askable, ({ python, backend }) => JSON.stringify([python, backend.requires]));
  const answers = await allEnded([...groups.values()].map((group) => askGroup(group, request, { run, options })));
  return new Map(answers.flat());
};

interface Asking {
  readonly run: RunUv;
  readonly options: UvOptions;
}

const askGroup = async (
  group: readonly Askable[],
  { root, scratch, commitTime, timeout, signal }: Request,
  { run, options }: Asking,
): Promise<readonly (readonly [name: string, folder: string])[]> => {
  const folder = await mkdtemp(join(scratch, "ask-"));
  const file = (name: string): string => join(folder, name);
  const [first] = group;
  const packages = group.map(({ backend, isWheel = false }, index) => ({
    folder: join(root, backend.folder),
    backend: backend.backend,
    answer: file(`${index}`),
    wheel: isWheel,
    partial: backend.isPartial ?? false,
  }));
  await Promise.all(packages.map(({ answer }) => mkdir(answer)));
  await writeFile(file("ask.py"), askScript);
  await writeFile(file("requires.txt"), `${first!.backend.requires.join("\n")}\n`);
  await writeFile(file("request.json"), JSON.stringify({ jobs: availableParallelism(), packages }));
  const environment = await projectEnvironment(options, root);
  const python = first!.python === undefined ? [] : ["--python", first!.python];
  const alone = ["run", "--no-project", "--isolated", ...python, "--with-requirements", file("requires.txt")];
  await run({
    args: [...alone, "python", file("ask.py"), file("request.json")],
    cwd: root,
    env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }),
    timeout,
    signal,
  });
  const said = await Promise.all(packages.map(({ answer }) => readdir(answer)));
  const isWhole = (names: readonly string[]): boolean =>
    names.some((name) => name === "METADATA" || name.endsWith(".whl"));
  return group.flatMap(({ name }, index) => (isWhole(said[index]!) ? [[name, packages[index]!.answer] as const] : []));
};

/** Settings that change how uv builds, and not how it prepares an environment for a program. */
const buildSettings = [
  "build-constraint-dependencies",
  "config-settings",
  "config-settings-package",
  "extra-build-dependencies",
  "extra-build-variables",
  "no-build",
  "no-build-isolation",
  "no-build-isolation-package",
  "no-build-package",
];

const buildVariables = ["UV_BUILD_CONSTRAINT", "UV_CONFIG_SETTINGS", "UV_NO_BUILD_ISOLATION", "UV_OVERRIDE"];

const isBuiltSpecially = async (root: string, { env }: UvOptions): Promise<boolean> => {
  if (buildVariables.some((name) => env[name] !== undefined)) return true;
  const project = await readTable(join(root, "pyproject.toml"));
  const tables = [tableIn(tableIn(project, "tool"), "uv"), await readTable(join(root, "uv.toml"))];
  return tables.some((table) => buildSettings.some((key) => key in table));
};

const readTable = async (path: string): Promise<Table> => {
  const parsed = parseToml((await readPlainText(path).catch(() => undefined)) ?? "");
  return parsed.ok ? parsed.table : {};
};
