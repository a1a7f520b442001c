import { publishable } from "../../domain/workspace/publishable.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";
import type { IndexProject, PackageIndex } from "../../ports/package-index.ts";

/** What the index has of every member that can be released. */
export const readReleased = async (
  workspace: Pick<Workspace, "members">,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, IndexProject>> => {
  const projects = await Promise.all(publishable(workspace).map(({ name }) => index.project(name, { signal })));
  return new Map(projects.flatMap((project) => (project === undefined ? [] : [[project.name, project] as const])));
};
