import { mkdtemp, readdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import pLimit from "p-limit";
import { inertLine } from "../../domain/text/inert-line.ts";
import { type BuildFault, readBuildFault } from "../../domain/uv/output.ts";
import type { NextRelease, NextReleases } from "../../ports/uv.ts";
import { readPlainText } from "../plain-file.ts";
import { askBackends } from "./ask-backends.ts";
import { runIsolated } from "./isolation.ts";
import { projectEnvironment, type RunUv, type UvOptions } from "./run.ts";

/**
 * What packages would be released as: their backends are asked together, and what that does not say is built by uv. Where
 * neither works the reason stands in place of the release.
 */
export const readNextReleases = async (
  request: NextReleases,
  run: RunUv,
  options: UvOptions,
): Promise<ReadonlyMap<string, NextRelease>> => {
  const folders = await askBackends(request, run, options);
  const limit = pLimit(Math.max(2, availableParallelism()));
  const releases = request.packages.map(({ name, python }) =>
    limit(async (): Promise<readonly [string, NextRelease]> => {
      const folder = folders.get(name);
      const said = folder === undefined ? undefined : await releaseIn(folder);
      return [name, said ?? (await buildWheel({ name, python }, request, { run, options }))];
    }),
  );
  return new Map(await Promise.all(releases));
};

/** What lies in a folder that a backend was asked to fill. */
const releaseIn = async (folder: string): Promise<NextRelease | undefined> => {
  const names = await readdir(folder);
  const wheel = names.find((name) => name.endsWith(".whl"));
  if (wheel !== undefined) return { kind: "wheel", path: join(folder, wheel) };
  const read = (name: string) => readPlainText(join(folder, name)).catch(() => undefined);
  const metadata = await read("METADATA");
  return metadata === undefined
    ? undefined
    : { kind: "metadata", metadata, entryPoints: (await read("entry_points.txt")) ?? "" };
};

type Package = Pick<NextReleases["packages"][number], "name" | "python">;

const buildWheel = async (
  { name, python }: Package,
  { root, scratch, commitTime, signal }: NextReleases,
  { run, options }: { readonly run: RunUv; readonly options: UvOptions },
): Promise<NextRelease> => {
  const out = await mkdtemp(join(scratch, "next-"));
  const environment = await projectEnvironment(options, root);
  const asked = python === undefined ? [] : ["--python", python];
  const args = ["build", "--wheel", "--no-create-gitignore", "--out-dir", out, ...asked, "--package", name];
  const call = { args, cwd: root, env: environment({ SOURCE_DATE_EPOCH: String(commitTime) }), signal };
  const { exit } = await runIsolated(call, { package: name, run, options });
  const built = exit.code === 0 ? await releaseIn(out) : undefined;
  if (built !== undefined) return built;
  return { kind: "unknown", why: `it could not be built: ${inertLine(wordsOf(readBuildFault(exit.stderr)))}` };
};

/** A path in a copy says nothing once that is gone. */
const wordsOf = (fault: BuildFault): string => {
  if (fault.kind === "python")
    return `uv has no Python for it (${fault.python})${fault.isDownload ? ", and could not download one" : ""}`;
  return fault.kind === "link"
    ? `${basename(fault.path)} is a link to a folder, which its build backend cannot read`
    : fault.words;
};
