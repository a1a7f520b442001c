import type { Inputs } from "../../contract/contract.ts";
import { buildPythonOf } from "../../domain/config/config.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Bug, Problem } from "../../domain/problem/problem.ts";
import { named } from "../../domain/problem/shown.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import type { IndexProject, PackageIndex } from "../../ports/package-index.ts";
import type { BriefRun } from "../../ports/runs.ts";
import { readCostly } from "../../stages/plan/origins.ts";
import { type Survey, withDynamicVersion } from "../../stages/plan/survey.ts";
import { copyCheckout, readDynamicVersions } from "../../stages/publish/copy-checkout.ts";
import { undoWritten } from "../../stages/publish/written-commands.ts";
import { readReleased } from "../../stages/validate/read-released.ts";
import { openBeside } from "../publish/beside.ts";
import { uploadLogin } from "../upload-login.ts";
import type { contract } from "./contract.ts";
import type { PlanPorts } from "./ports.ts";

export interface Versions {
  readonly index: PackageIndex;
  /** By package: versions that the files alone do not say. */
  readonly versions: ReadonlyMap<string, string>;
  readonly released: ReadonlyMap<PackageName, IndexProject>;
  /** Grows while the index is read. */
  readonly warnings: readonly Finding[];
}

export interface Reading {
  readonly inputs: Inputs<typeof contract.inputs>;
  readonly ports: PlanPorts;
  readonly run: BriefRun;
  /** Packages whose versions something else says than their build backend. */
  readonly except: ReadonlyMap<PackageName, unknown>;
}

/** Asks the index what is released and, meanwhile, build backends for dynamic versions. */
export const readVersions = async (seen: Survey, { inputs, ports, run, except }: Reading): Promise<Versions> => {
  const { pythonVersion } = inputs;
  const upload = uploadLogin(inputs);
  const warnings: Finding[] = [];
  const index =
    seen.target.kind === "rehearsal"
      ? emptyIndex
      : ports.openIndex({
          ...readingOf(seen.target, { upload, uv: seen.indexes }),
          warn: (each) => warnings.push(each),
        });
  const kept = await ports.commandFiles.keep();
  // Where one fails, the other is ended.
  const beside = openBeside(ports.signal);
  const { signal } = beside;
  const [versions, released] = await Promise.all([
    beside.add(dynamicVersions(seen, { ...ports, signal, pythonVersion, except }, run)),
    beside.add(readReleased(seen.workspace, index, signal)),
  ]).finally(async () => {
    await beside[Symbol.asyncDispose]();
    warnings.push(...(await undoWritten(kept)));
  });
  return { index, versions, released, warnings };
};

/** A rehearsal begins with nothing published. */
const emptyIndex: PackageIndex = {
  hasPage: async () => true,
  project: async () => undefined,
  download: async ({ filename }) => {
    throw new Bug(`there is no ${filename} on an empty index`);
  },
};

/** Only a workspace with dynamic versions needs uv and a copy. */
const dynamicVersions = async (
  seen: Survey,
  {
    uv,
    copies,
    files,
    config,
    loadAll,
    pythonVersion,
    progress,
    signal,
    except,
  }: PlanPorts & Pick<Reading, "except"> & { readonly pythonVersion: readonly string[] },
  run: BriefRun,
): Promise<ReadonlyMap<string, string>> => {
  const known = await readCostly(seen.workspace, files);
  const asked = withDynamicVersion(seen.workspace).filter(({ name }) => !known.has(name) && !except.has(name));
  if (asked.length === 0) return known;
  await uv.version();
  const refusal = await uv.refusal(seen.workspace.root, { isOnline: false });
  if (refusal !== undefined) throw new Problem(fromTop(refusal, seen.workspace));
  await loadAll();
  await using copy = await copyCheckout(seen, copies, run);
  const python = (name: string) => buildPythonOf(config, name, pythonVersion);
  progress.status(`Asking build backends for the versions of ${named(asked.map(({ name }) => name))}`);
  return new Map([
    ...known,
    ...(await readDynamicVersions(seen, { uv, copy, run, python, except: new Map([...except, ...known]), signal })),
  ]);
};
