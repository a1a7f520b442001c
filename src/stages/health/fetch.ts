import pLimit from "p-limit";
import type { IndexedNames } from "../../checks/frame/indexed-names.ts";
import type { FetchedNeeds } from "../../checks/frame/judge.ts";
import type { Fetched, Need, World } from "../../checks/frame/world.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { inertLine } from "../../domain/text/inert-line.ts";
import { canonicalVersions, readVersions } from "../../domain/validation/version.ts";
import { fromTop } from "../../domain/workspace/from-top.ts";
import { readLock } from "../../domain/workspace/lock.ts";
import { readLockedPackages } from "../../domain/workspace/locked-packages.ts";
import { join } from "../../domain/workspace/path.ts";
import { sourceReader } from "../../domain/workspace/source-text.ts";
import type { Audits } from "../../ports/audits.ts";
import type { Files } from "../../ports/files.ts";
import type { PackageIndex } from "../../ports/package-index.ts";
import type { ProjectPages } from "../../ports/project-pages.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import { fetchTrees } from "./fetch-trees.ts";

/** Where names are looked up, and which. */
export interface NamesToAsk {
  /** The index's title, for people. */
  readonly index: string;
  readonly pages: ProjectPages;
  readonly project: PackageIndex["project"];
  /** URLs of this repository. */
  readonly own: readonly string[];
  readonly changed: ReadonlySet<PackageName>;
}

export interface CheckPorts {
  readonly files: Files;
  readonly sources: SourceFiles;
  readonly audits: Audits;
  /** Why uv would do nothing for the workspace in this folder. A `Problem` where there is no uv. */
  readonly uvRefusal: (root: string) => Promise<Finding | undefined>;
  /** What to ask the index, or a clause that says why nothing is asked. Called only where a check needs it. */
  readonly names: (world: Pick<World, "workspace">) => Promise<NamesToAsk | { readonly skipped: string }>;
  readonly signal: AbortSignal;
}

type Answer<Value> = { readonly value: Value } | { readonly skipped: string };

/** Fetches what checks ask for, at the same time. */
export const fetchNeeds = async (world: World, needs: ReadonlySet<Need>, ports: CheckPorts): Promise<FetchedNeeds> => {
  const fetchers: { readonly [Each in Need]: () => Promise<Answer<Fetched[Each]>> } = {
    versions: async () => ({ value: await readStated(world, ports) }),
    trees: async () => ({ value: await fetchTrees({ world, ...ports }) }),
    lock: async () => readLocked(world, ports),
    audit: async () => await readAudit(world, ports),
    refusal: async () => await readRefusal(world, ports),
    indexedNames: async () => await readNames(world, ports),
  };
  const answers = await Promise.all([...needs].map(async (need) => [need, await fetchers[need]()] as const));
  return {
    values: Object.fromEntries(answers.flatMap(([need, answer]) => ("value" in answer ? [[need, answer.value]] : []))),
    missing: new Map(answers.flatMap(([need, answer]) => ("skipped" in answer ? [[need, answer.skipped]] : []))),
  };
};

const readStated = async ({ workspace }: World, { files }: CheckPorts): Promise<Fetched["versions"]> =>
  canonicalVersions(
    await readVersions({ workspace, members: workspace.members, read: sourceReader(files, workspace) }),
  );

const noLock = { skipped: "there is no uv.lock" };

const readLocked = ({ workspace }: World, { files }: CheckPorts): Answer<Fetched["lock"]> => {
  const text = files.readText(join(workspace.root, "uv.lock"));
  if (text === undefined) return noLock;
  const file = join(workspace.prefix, "uv.lock");
  return { value: { file, locals: readLockedPackages(text), requirements: readLock(file, text) } };
};

const readAudit = async ({ workspace }: World, { audits, signal }: CheckPorts): Promise<Answer<Fetched["audit"]>> => {
  if (!workspace.hasLock) return noLock;
  const answer = await audits.ask(workspace.root, signal);
  return "unavailable" in answer ? { skipped: answer.unavailable } : { value: answer };
};

const readRefusal = async ({ workspace }: World, { uvRefusal }: CheckPorts): Promise<Answer<Fetched["refusal"]>> => {
  try {
    const refusal = await uvRefusal(workspace.root);
    return { value: refusal && fromTop(refusal, workspace) };
  } catch (error) {
    return unasked(error);
  }
};

/** A failure outside is a reason to skip, too: nothing is wrong with the workspace. */
const unasked = (error: unknown): { readonly skipped: string } => {
  if (error instanceof Problem) return { skipped: inertLine(error.message) };
  throw error;
};

const questionsAtOnce = 8;

const readNames = async (world: World, { names, signal }: CheckPorts): Promise<Answer<IndexedNames>> => {
  const asking = await names(world);
  if ("skipped" in asking) return asking;
  const { index, pages, project, own, changed } = asking;
  const published = world.packages.filter(({ name, isPublished }) => isPublished && changed.has(name));
  if (published.length === 0) return { skipped: "no published package has changed" };
  const limit = pLimit(questionsAtOnce);
  try {
    const found = await Promise.all(
      published.map(({ name }) => limit(async () => [name, await pages.find(name, signal)] as const)),
    );
    // An index without such pages answers 404 for every name.
    const [first] = found.filter(([, page]) => page === undefined);
    if (found.every(([, page]) => page === undefined) && (await project(first![0], { signal })) !== undefined) {
      return { skipped: `${index} does not say what its projects are` };
    }
    return { value: { index, projects: new Map(found), own } };
  } catch (error) {
    return unasked(error);
  }
};
