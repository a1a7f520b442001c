import { commitTypes } from "../../domain/changes/commit-types.ts";
import { type CommitGatherer, type Gathered, gatherCommits } from "../../domain/changes/gather-commits.ts";
import { configOf } from "../../domain/config/config.ts";
import type { PackageName } from "../../domain/python/name.ts";
import { ownProjects } from "../../domain/tag/own-projects.ts";
import { readNeighbours } from "../../domain/workspace/neighbours.ts";
import { join, normalize } from "../../domain/workspace/path.ts";
import type { Files } from "../../ports/files.ts";
import type { Start } from "./baselines.ts";
import type { ReleasePlanPorts } from "./ports.ts";
import type { Survey } from "./survey.ts";

/** Reads what was committed since the last releases, in one pass over the history. */
export const readChanges = async (
  { workspace, members, past, tagFormats, unreadTags: { unread } }: Survey,
  { starts, fragments }: { readonly starts: ReadonlyMap<PackageName, Start>; readonly fragments: ReadonlySet<string> },
  { commits, config, files }: Pick<ReleasePlanPorts, "commits" | "config" | "files">,
): Promise<Gathered> => {
  if (past?.head === undefined) return noCommits(members.map(({ name }) => name));
  const points = [...new Set([...starts.values()].flatMap(({ commit }) => commit ?? []))];
  const startOf = (name: PackageName): number | undefined => {
    const commit = starts.get(name)?.commit;
    return commit === undefined ? undefined : points.indexOf(commit);
  };
  const search = {
    areas: {
      prefix: workspace.prefix,
      // A root that is no package has the files that are nobody's: what breaks by them is told as that.
      members: workspace.members
        .filter(({ path, isPackage }) => isPackage || path !== ".")
        .map(({ name, path }) => ({
          name,
          path,
          extraPaths: configOf(config, name).extraPaths,
          linked: linkedFolder(join(workspace.root, path), past.topLevel, files),
        })),
      others: unread.length === 0 ? [] : ownProjects(readNeighbours(files, workspace), unread, tagFormats),
    },
    head: past.head,
    packages: new Map(members.map(({ name }) => [name, startOf(name)])),
    types: commitTypes(config.commitTypes),
    fragments,
  };
  const read = async (from: readonly string[]): Promise<CommitGatherer> => {
    const gatherer = gatherCommits({ ...search, starts: from });
    await commits.read({ folder: past.topLevel, from: [search.head, ...from] }, gatherer.add);
    return gatherer;
  };
  const first = await read(points);
  const standIns = first.standIns();
  const gatherer = standIns.size === 0 ? first : await read(points.map((point) => standIns.get(point) ?? point));
  return gatherer.finish(await commits.filesOf(past.topLevel, gatherer.titledMerges()));
};

/** Where a folder of the clone lies that another path leads to; `undefined` where it is no link, or leads out. */
const linkedFolder = (folder: string, topLevel: string, files: Files): string | undefined => {
  const [real, top] = [files.realPath(normalize(folder)), files.realPath(topLevel)];
  if (real === undefined || top === undefined || !real.startsWith(`${top}/`)) return undefined;
  return real.slice(top.length + 1);
};

const noCommits = (names: readonly PackageName[]): Gathered => ({
  packages: new Map(names.map((name) => [name, { name, changes: [], commits: 0, unread: 0, releaseAs: [] }])),
  unread: [],
  fragments: new Map(),
  open: new Set(),
  findings: [],
  doubts: [],
});
