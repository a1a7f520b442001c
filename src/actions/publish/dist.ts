import { isWork, type Plan, type PlannedPackage } from "../../domain/plan/plan.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import {
  distNotReady,
  distOfOtherCommit,
  distributionChanged,
  distributionMissing,
  manifestUnreadable,
  siblingNotThere,
} from "../../domain/problem/manifest.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { type Manifest, manifestName, notReady, readManifest } from "../../domain/run/manifest.ts";
import { chooseTarget } from "../../domain/target/target.ts";
import type { IndexProject, PackageIndex } from "../../ports/package-index.ts";
import type { RunFolder } from "../../ports/runs.ts";
import type { Store } from "../../ports/store.ts";
import { skipRehearsal } from "../../stages/publish/rehearse.ts";
import type { Result } from "../action.ts";
import { type Destination, openDestination } from "./destination.ts";
import type { PublishInputs } from "./inputs.ts";
import type { PublishPorts } from "./ports.ts";
import { alone } from "./prepare.ts";
import { release } from "./release.ts";

/** Publishes what an earlier run built. Nothing is built, no project code runs, and the folder is only read. */
export const publishDist = async (
  dist: string,
  inputs: PublishInputs,
  ports: PublishPorts,
  run: RunFolder,
): Promise<Result> => {
  const folder = await ports.runs.store(ports.absolute(dist));
  const manifest = await load(folder);
  await refuseOtherCommit(manifest.plan, inputs, ports);
  const target = chooseTarget({ index: inputs.index, checkUrl: inputs.checkUrl, uvIndexes: [] });
  if ("code" in target) throw new Problem(target);
  await ports.uv.version();
  await using destination = await openDestination(target, inputs, { ...ports, scratch: run.scratch });
  await takeIn(manifest, folder, run.store);
  const released = await ask(manifest.plan, destination.index, ports.signal);
  const plan = planFor(manifest, destination, { released, id: run.id, now: ports.clock.now() });
  const course = {
    plan,
    findings: missingSiblings(plan, released, destination.title),
    works: plan.packages.filter(isWork).map((entry) => ({
      package: entry,
      distributions: manifest.distributions.filter((file) => file.package === entry.name),
    })),
    store: run.store,
    released,
    uvToml: "",
    isTried: true,
    prepare: () => [alone("Taking what was built", skipRehearsal("what is in dist was rehearsed when it was built"))],
  };
  return await release(course, { inputs, ports, run, destination });
};

const load = async (folder: Store): Promise<Manifest> => {
  const file = `${folder.folder}/${manifestName}`;
  const bytes = await folder.read(manifestName);
  if (bytes === undefined) throw new Problem(manifestUnreadable({ file, why: "there is none" }));
  const manifest = readManifest(new TextDecoder().decode(bytes), file);
  const packages = notReady(manifest);
  if (packages.length > 0) throw new Problem(distNotReady({ packages }));
  return manifest;
};

/** A job that only publishes needs no checkout; where there is one, it must be what was built. */
const refuseOtherCommit = async (plan: Plan, inputs: PublishInputs, ports: PublishPorts): Promise<void> => {
  const here = (await ports.git.inspect(ports.absolute(inputs.workingDirectory)))?.commit;
  if (here === undefined || plan.commit === null || here === plan.commit) return;
  throw new Problem(distOfOtherCommit({ built: plan.commit, here }));
};

/** Copies the files, and holds the copies against the manifest: what is uploaded cannot be changed behind our back. */
const takeIn = async ({ distributions }: Manifest, from: Store, to: Store): Promise<void> => {
  const there = new Set(await from.list());
  const findings: Finding[] = [];
  for (const { filename, sha256 } of distributions) {
    if (!there.has(filename)) {
      findings.push(distributionMissing({ folder: from.folder, file: filename }));
      continue;
    }
    const measured = await to.copy(from.pathOf(filename));
    if (measured.sha256 !== sha256) {
      findings.push(distributionChanged({ file: filename, expected: sha256, found: measured.sha256 }));
    }
  }
  if (findings.length > 0) throw new Problem(findings);
};

const ask = async (
  plan: Plan,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, IndexProject>> => {
  const names = plan.packages.filter((entry) => isWork(entry) || entry.status === "published").map(({ name }) => name);
  const projects = await Promise.all(names.map((name) => index.project(name, { signal })));
  return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project] as const])));
};

/** The same plan for the index of this run: what it has already, with these very bytes, is done. */
const planFor = (
  { plan, distributions }: Manifest,
  { target, title }: Destination,
  { released, id, now }: { released: ReadonlyMap<string, IndexProject>; id: string; now: number },
): Plan => {
  const isThere = (entry: PlannedPackage): boolean => {
    const listed = new Map((released.get(entry.name)?.files ?? []).map((file) => [file.filename, file.sha256]));
    return distributions
      .filter((file) => file.package === entry.name)
      .every(({ filename, sha256 }) => listed.get(filename) === sha256);
  };
  const retarget = (entry: PlannedPackage): PlannedPackage => {
    if (!isWork(entry)) return entry;
    return isThere(entry)
      ? { ...entry, status: "published", reason: `on ${title} with these bytes` }
      : { ...entry, reason: `not all of ${entry.version} is on ${title}` };
  };
  return {
    ...plan,
    id,
    created_at: new Date(now).toISOString(),
    index: { name: target.name, upload_url: target.uploadUrl, simple_url: target.simpleUrl },
    packages: plan.packages.map(retarget),
  };
};

/** What was published where `dist` was planned for need not be on this index. */
const missingSiblings = (
  plan: Plan,
  released: ReadonlyMap<string, IndexProject>,
  index: string,
): readonly Finding[] => {
  const work = plan.packages.filter(isWork);
  const coming = new Set(work.map(({ name }) => name));
  return work.flatMap(({ name, needs }) =>
    needs
      .filter((need) => !coming.has(need) && (released.get(need)?.files.length ?? 0) === 0)
      .map((need) => siblingNotThere({ package: name, need, index })),
  );
};
