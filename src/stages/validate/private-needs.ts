import { configuredIgnored } from "../../checks/frame/ignore.ts";
import { worldOf } from "../../checks/frame/world.ts";
import { privateNeeds, privateNeedsOf } from "../../checks/private-needs.ts";
import type { Config } from "../../domain/config/config.ts";
import { buildGraph } from "../../domain/graph/graph.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import type { PackageName } from "../../domain/python/name.ts";
import type { Workspace } from "../../domain/workspace/workspace.ts";

/** What packages that are to be released require of those that never are, as the check finds it. */
export const findPrivateNeeds = (
  workspace: Workspace,
  config: Config,
  isReleasing: (name: PackageName) => boolean,
): readonly Finding[] => {
  const world = worldOf(workspace, buildGraph(workspace), config);
  const members = workspace.members.map(({ name }) => name);
  const ignored = configuredIgnored(config.settings.ignore, { codes: privateNeeds.codes, members });
  return world.packages
    .filter(({ name }) => isReleasing(name))
    .flatMap((each) => privateNeedsOf(each, world))
    .filter((finding) => !ignored.has(finding));
};
